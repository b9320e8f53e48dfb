import type { Step } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import { resolvePath } from "../model/path.ts";
import type { RunAction } from "../model/run-plan.ts";
import { reportCaseTwins } from "./case-twins.ts";
import type { CompileContext } from "./compile-context.ts";
import type { Findings } from "./findings.ts";
import { at as inPlace, type Names, type NamesOf } from "./names.ts";
import { entryOf } from "./template-compiler.ts";

const RESERVED_ENVIRONMENT = /^(GITHUB|RUNNER|ROTA|ACTIONS)_/i;

/** Compiles a `run` step. */
export function compileRun(
  context: CompileContext,
  step: Step,
  at: (key: string) => Origin,
  names: NamesOf,
): RunAction {
  // Anything else in the text of a command could be made to run as a command.
  const safe = (): Names => {
    const { vars, matrix } = names();
    const place = "in the text of a command";
    return {
      place,
      advice: "hand it over by env:",
      github: false,
      ...(vars && { vars }),
      ...(matrix && { matrix }),
    };
  };
  if (step.env !== undefined) checkEnvironment(context.findings, at("env"));
  const ownFolder =
    step["working-directory"] === undefined ? workingDirectoryOfSuite(context) : at("working-directory");
  const file = at("run").document.file;
  return {
    kind: "run",
    command: context.templates.text(at("run"), safe),
    shell: step.shell ?? context.runDefaults?.shell ?? "bash",
    folder:
      ownFolder === null
        ? `${context.project.root}/${file.split("/").slice(0, -1).join("/")}`
        : folderAt(context, ownFolder),
    env: step.env === undefined ? [] : context.templates.texts(at("env"), inPlace(names, "in env")),
  };
}

function workingDirectoryOfSuite({ runDefaults, runDefaultsOrigin }: CompileContext): Origin | null {
  if (runDefaultsOrigin === null || runDefaults?.["working-directory"] === undefined) return null;
  return { document: runDefaultsOrigin.document, container: runDefaults, key: "working-directory" };
}

function folderAt(context: CompileContext, origin: Origin): string {
  const path = resolvePath(origin.document.file, String(entryOf(origin)));
  if (path === undefined)
    context.findings.error(
      "file-outside",
      origin,
      "value",
      `${String(entryOf(origin))} leaves the repository`,
      "keep to a folder inside it",
    );
  return `${context.project.root}/${path ?? ""}`;
}

/** Checks the names of an `env` map. */
export function checkEnvironment(findings: Findings, origin: Origin): void {
  const env = entryOf(origin) as object;
  reportCaseTwins(findings, origin);
  for (const name of Object.keys(env)) {
    if (!RESERVED_ENVIRONMENT.test(name)) continue;
    const at: Origin = { document: origin.document, container: env, key: name };
    const owner = /^ROTA_/i.test(name) ? "Rota" : "GitHub";
    findings.error("env-reserved", at, "key", `${name} belongs to ${owner}`, "choose another name");
  }
}
