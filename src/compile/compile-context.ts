import type { Defaults } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import type { Project } from "../model/project.ts";
import type { HttpAction, SessionPlan, UsesAction } from "../model/run-plan.ts";
import type { Findings } from "./findings.ts";
import { TemplateCompiler } from "./template-compiler.ts";

/** What is at hand while a suite is compiled. */
export interface CompileContext {
  readonly project: Project;
  readonly findings: Findings;
  readonly templates: TemplateCompiler;
  /** What http steps start from; null where no suite is in sight (a steps file on its own). */
  readonly httpDefaults: HttpDefaults | null;
  readonly runDefaults: Defaults["run"];
  readonly runDefaultsOrigin: Origin | null;
  /** The steps files that are being compiled, outermost first: to find circles. */
  readonly usesStack: readonly { readonly file: string; readonly origin: Origin | null }[];
  /** The sessions at hand; null where they are not known: a steps file on its own, or a login's own steps. */
  readonly sessions: Sessions | null;
  /** The steps files that were compiled already. */
  readonly stepsFiles: Map<string, CompiledStepsFile>;
}

/** What is at hand where no suite is in sight: its defaults and sessions are not known. */
export function contextAlone(
  project: Project,
  findings: Findings,
  usesStack: CompileContext["usesStack"] = [],
): CompileContext {
  return {
    project,
    findings,
    templates: new TemplateCompiler(findings),
    httpDefaults: null,
    runDefaults: undefined,
    runDefaultsOrigin: null,
    usesStack,
    sessions: null,
    stepsFiles: new Map(),
  };
}

/** Finds sessions by name. */
export interface Sessions {
  /** Undefined after a problem was told. */
  use(origin: Origin): SessionPlan | undefined;
}

/** The parts of a steps file that run. */
export type CompiledStepsFile = Pick<UsesAction, "steps" | "outputs">;

/** The compiled `defaults.http`. */
export type HttpDefaults = Pick<HttpAction, "baseUrl" | "query" | "headers" | "auth" | "options" | "retry">;
