import type { SuiteDocument } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { SessionPlan } from "../model/run-plan.ts";
import type { Template } from "../model/template.ts";
import type { CompileContext, Sessions } from "./compile-context.ts";
import { compileSteps } from "./compile-steps.ts";
import { compileUses } from "./compile-uses.ts";
import { listOf } from "./list-of.ts";
import { at as inPlace, type Names, type NamesOf } from "./names.ts";
import type { Requirement } from "./requirements.ts";
import { stepsFileOf } from "./step-outputs.ts";
import { entryOf } from "./template-compiler.ts";

type Definition = NonNullable<SuiteDocument["sessions"]>[string];

interface Known {
  readonly plan: SessionPlan | undefined;
  readonly requirements: readonly Requirement[];
}

/** The sessions that a suite's requests can name: its own, over those of rota.yaml. `base` is the suite's context. */
export class SuiteSessions implements Sessions {
  readonly #base: () => CompileContext;
  readonly #names: NamesOf;
  readonly #origins = new Map<string, Origin>();
  readonly #known = new Map<string, Known>();

  constructor(project: Project, suite: Loaded<SuiteDocument>, names: NamesOf, base: () => CompileContext) {
    this.#base = base;
    this.#names = inPlace(names, "in a session");
    for (const loaded of [project.project, suite])
      for (const name of Object.keys(loaded?.content.sessions ?? {}))
        this.#origins.set(name, {
          document: (loaded as Loaded<SuiteDocument>).document,
          container: loaded?.content.sessions as object,
          key: name,
        });
  }

  /** Compiles the suite's own, whether they are used or not. */
  checkOwn({ document }: Loaded<SuiteDocument>): void {
    for (const [name, origin] of this.#origins) if (origin.document === document) this.#find(name, origin);
  }

  use(origin: Origin): SessionPlan | undefined {
    const name = String(entryOf(origin));
    const definition = this.#origins.get(name);
    const { findings, templates } = this.#base();
    if (definition === undefined) {
      const names = [...this.#origins.keys()];
      const close = nearest(name, names);
      const hint =
        close !== undefined
          ? `did you mean ${close}?`
          : names.length > 0
            ? `there are ${listOf(names)}`
            : "define it under sessions in the suite or in rota.yaml";
      findings.error("session-unknown", origin, "value", `there is no session ${name}`, hint);
      return undefined;
    }
    const { plan, requirements } = this.#find(name, definition);
    // Each user needs what the login needs.
    templates.requirements.push(...requirements);
    return plan;
  }

  #find(name: string, origin: Origin): Known {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const context = this.#base();
    const { templates } = context;
    const outer = templates.requirements;
    templates.requirements = [];
    const plan = compileSession(context, name, origin, this.#names);
    const made = { plan, requirements: templates.requirements };
    templates.requirements = outer;
    this.#known.set(name, made);
    return made;
  }
}

function compileSession(
  context: CompileContext,
  name: string,
  origin: Origin,
  names: NamesOf,
): SessionPlan | undefined {
  const definition = entryOf(origin) as unknown as Definition;
  const { document } = origin;
  const at = (key: string): Origin => ({ document, container: definition, key });
  const { httpDefaults } = context;
  const inside: CompileContext = {
    ...context,
    // A login cannot need a session, least of all its own.
    sessions: { use: (used) => tellNested(context, used) },
    httpDefaults:
      httpDefaults?.auth?.kind === "session" ? { ...httpDefaults, auth: null } : context.httpDefaults,
    stepsFiles: new Map(),
  };
  const login = compileUses(inside, definition, at, names, compileSteps);
  const loaded = stepsFileOf(context.project, document, definition);
  const outputNames: NamesOf = (): Names => ({
    ...names(),
    place: "in what a session sends",
    outputs: Object.keys(loaded?.content.outputs ?? {}),
  });
  const { send } = definition;
  const sendAt = (key: string): Origin => ({ document, container: send, key });
  const headers =
    send.bearer === undefined
      ? send.headers === undefined
        ? null
        : context.templates
            .texts(sendAt("headers"), outputNames)
            .map(([header, value]) => [header.toLowerCase(), value] as const)
      : [["authorization", bearerOf(context.templates.text(sendAt("bearer"), outputNames))] as const];
  const expiresIn =
    definition["expires-in"] === undefined ? null : context.templates.value(at("expires-in"), outputNames);
  if (login === undefined) return undefined;
  return {
    name,
    file: document.file,
    login,
    baseUrl: httpDefaults?.baseUrl ?? null,
    send: headers === null ? { kind: "cookies" } : { kind: "headers", headers },
    expiresIn,
    refreshOn: definition["refresh-on"] ?? [401],
    origin,
  };
}

function bearerOf(token: Template): Template {
  if (token.kind === "literal") return { kind: "literal", value: `Bearer ${token.value}` } as const;
  const parts = token.kind === "text" ? token.parts : token.kind === "expression" ? [token.expression] : [];
  return { kind: "text", parts: ["Bearer ", ...parts] } as const;
}

function tellNested({ findings }: CompileContext, origin: Origin): undefined {
  findings.error(
    "session-nested",
    origin,
    "value",
    "the steps of a login cannot use a session",
    "take session away, or write session: null",
  );
}
