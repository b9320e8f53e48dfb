import type { PlanDocument, SuiteDocument } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { SessionPlan } from "../model/run-plan.ts";
import { reportCaseTwins } from "./case-twins.ts";
import type { CompileContext, Sessions } from "./compile-context.ts";
import { compileSession } from "./compile-session.ts";
import type { Findings } from "./findings.ts";
import { listOf } from "./list-of.ts";
import type { NamesOf } from "./names.ts";
import type { Requirement } from "./requirements.ts";
import { entryOf } from "./template-compiler.ts";

interface Known {
  readonly plan: SessionPlan | undefined;
  readonly requirements: readonly Requirement[];
}

/** Where a suite stands. */
export interface SuiteScene {
  readonly project: Project;
  readonly suite: Loaded<SuiteDocument>;
  /** The plan that it is compiled for; undefined: it is looked at alone. */
  readonly plan: Loaded<PlanDocument> | undefined;
}

/** The sessions that a suite's requests can name: those that it or rota.yaml names, with the definition that wins, suite < rota.yaml <
 * plan. `base` is the suite's context. */
export class SuiteSessions implements Sessions {
  readonly #scene: SuiteScene;
  readonly #base: () => CompileContext;
  readonly #names: NamesOf;
  /** The definitions that win; a null of the suite where nothing does. */
  readonly #origins = new Map<string, Origin>();
  readonly #known = new Map<Origin, Known>();

  constructor(scene: SuiteScene, names: NamesOf, base: () => CompileContext) {
    const { project, suite, plan } = scene;
    this.#scene = scene;
    this.#base = base;
    this.#names = () => ({ ...names(), place: "in a session" });
    for (const one of [...originsOf(suite), ...originsOf(project.project)])
      this.#origins.set(String(one.key), one);
    for (const one of originsOf(plan)) {
      const name = String(one.key);
      // A suite is checked without its plans: it says itself what it uses.
      if (this.#origins.has(name)) this.#origins.set(name, one);
    }
  }

  /** Compiles the suite's own, whether they are used or not. */
  checkOwn(): void {
    checkSessionNames(this.#scene.suite, this.#base().findings);
    for (const origin of originsOf(this.#scene.suite)) {
      const winner = this.#origins.get(String(origin.key));
      const own = winner?.document === origin.document ? winner : origin;
      if (entryOf(own) !== null) this.#compiled(own);
    }
  }

  use(origin: Origin): SessionPlan | undefined {
    const name = String(entryOf(origin));
    const definition = this.#origins.get(name);
    const needed = this.#base().templates.requirements;
    if (definition !== undefined && entryOf(definition) !== null) {
      const { plan, requirements } = this.#compiled(definition);
      // Each user needs what the login needs.
      needed.push(...requirements);
      return plan;
    }
    if (isProjectFileBroken(this.#scene.project)) return undefined;
    if (definition === undefined) this.#tellUnknown(name, origin);
    else needed.push({ context: "sessions", name, optional: false, origin: definition, offset: 0 });
    return undefined;
  }

  #tellUnknown(name: string, origin: Origin): void {
    const names = [...this.#origins.keys()];
    const close = nearest(name, names);
    const { plan } = this.#scene;
    const hint =
      plan?.content.sessions?.[name] !== undefined
        ? `${plan.document.file} defines it: write sessions: { ${name}: null } in the suite, too`
        : close !== undefined
          ? `did you mean ${close}?`
          : names.length > 0
            ? `there are ${listOf(names)}; for one of a plan, write sessions: { ${name}: null }`
            : `define it under sessions in the suite or in rota.yaml; for one of a plan, write sessions: { ${name}: null }`;
    this.#base().findings.error("session-unknown", origin, "value", `there is no session ${name}`, hint);
  }

  #compiled(origin: Origin): Known {
    const known = this.#known.get(origin);
    if (known !== undefined) return known;
    const context = this.#base();
    const { templates } = context;
    const outer = templates.requirements;
    templates.requirements = [];
    const plan = compileSession(context, origin, this.#namesAt(origin));
    const made = { plan, requirements: templates.requirements };
    templates.requirements = outer;
    this.#known.set(origin, made);
    return made;
  }

  #namesAt({ document }: Origin): NamesOf {
    const { file } = this.#scene.suite.document;
    if (document.file === file) return this.#names;
    return () => ({
      ...this.#names(),
      varsAdvice: `declare it under vars: of ${file}, which uses the session`,
    });
  }
}

/** Whether rota.yaml was left out: it may well define what seems to be defined nowhere. */
export function isProjectFileBroken({ broken }: Project): boolean {
  return broken.has("rota.yaml") || broken.has("rota.yml");
}

/** A file that may have sessions. */
type WithSessions = Loaded<Pick<SuiteDocument, "sessions">>;

/** Tells names of sessions that differ only in case. */
export function checkSessionNames({ document, content }: WithSessions, findings: Findings): void {
  const origin = { document, container: content, key: "sessions" };
  reportCaseTwins(findings, origin, "one is easily taken for the other: rename one of them");
}

/** The entries under `sessions` of a file. */
export function originsOf(loaded: WithSessions | null | undefined): Origin[] {
  const container = loaded?.content.sessions;
  if (loaded == null || container === undefined) return [];
  return Object.keys(container).map((key) => ({ document: loaded.document, container, key }));
}
