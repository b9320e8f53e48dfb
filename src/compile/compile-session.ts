import type { SessionDefinition } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import type { SessionPlan } from "../model/run-plan.ts";
import type { NamedTemplates, Template } from "../model/template.ts";
import { HEADER_TWINS, reportCaseTwins } from "./case-twins.ts";
import type { CompileContext } from "./compile-context.ts";
import { NO_DEFAULTS } from "./compile-http.ts";
import { compileSteps } from "./compile-steps.ts";
import { compileUses } from "./compile-uses.ts";
import type { Names, NamesOf } from "./names.ts";
import { stepsFileOf } from "./step-outputs.ts";
import { entryOf } from "./template-compiler.ts";

/** Compiles a login that requests share; `origin` is its entry under `sessions`. Undefined where the file that it uses is missing or
 * broken, which was told. */
export function compileSession(
  context: CompileContext,
  origin: Origin,
  names: NamesOf,
): SessionPlan | undefined {
  const definition = entryOf(origin) as unknown as SessionDefinition;
  const { document } = origin;
  const at = (key: string): Origin => ({ document, container: definition, key });
  const defaults =
    context.httpDefaults?.auth?.kind === "session"
      ? { ...context.httpDefaults, auth: null }
      : context.httpDefaults;
  const inside: CompileContext = {
    ...context,
    // A login cannot need a session, least of all its own.
    sessions: { use: (used) => tellNested(context, used) },
    httpDefaults: defaults,
    stepsFiles: new Map(),
  };
  const login = compileUses(inside, definition, at, names, compileSteps);
  const loaded = stepsFileOf(context.project, document, definition);
  const outputNames: NamesOf = (): Names => ({
    ...names(),
    place: "in what a session sends",
    outputs: Object.keys(loaded?.content.outputs ?? {}),
    openOutputs: loaded === undefined,
  });
  const headers = compileHeaders(context, at("send"), outputNames);
  const expiresIn =
    definition["expires-in"] === undefined ? null : context.templates.value(at("expires-in"), outputNames);
  if (login === undefined) return undefined;
  return {
    name: String(origin.key),
    file: document.file,
    login,
    defaults: defaults ?? NO_DEFAULTS,
    send: { headers, cookies: definition.send.cookies ?? false },
    expiresIn,
    refreshOn: definition["refresh-on"] ?? [401],
    origin,
  };
}

function compileHeaders(context: CompileContext, origin: Origin, names: NamesOf): NamedTemplates {
  const send = entryOf(origin) as unknown as SessionDefinition["send"];
  const at = (key: string): Origin => ({ document: origin.document, container: send, key });
  const headers: (readonly [string, Template])[] = [];
  if (send.bearer !== undefined)
    headers.push(["authorization", bearerOf(context.templates.text(at("bearer"), names))]);
  if (send.headers === undefined) return headers;
  reportCaseTwins(context.findings, at("headers"), HEADER_TWINS);
  for (const [name, value] of context.templates.texts(at("headers"), names)) {
    if (send.bearer !== undefined && name.toLowerCase() === "authorization") {
      const own: Origin = { document: origin.document, container: send.headers, key: name };
      const message = `bearer and ${name} cannot both be sent`;
      context.findings.error("http-auth-several", own, "key", message, "take one of them away");
    }
    headers.push([name.toLowerCase(), value]);
  }
  return headers;
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
