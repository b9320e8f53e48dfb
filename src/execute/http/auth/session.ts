import { evaluateTemplate, evaluateText } from "../../../expression/evaluate.ts";
import { parseDuration } from "../../../model/duration.ts";
import type { Step } from "../../../model/generated/result.ts";
import type { Contexts, SessionPlan } from "../../../model/run-plan.ts";
import { headerFlaw } from "../../../value/header-flaw.ts";
import type { Frame } from "../../frame.ts";
import { StepError } from "../../step-error.ts";
import { Cookies } from "../cookies.ts";
import { hideCookie, hideCredentials } from "../hide-credentials.ts";
import type { WireRequest } from "../wire.ts";
import { type Authorizer, withHeaders } from "./authorizer.ts";
import { loginKey } from "./login-key.ts";
import { isFinal, type LoggedIn } from "./logins.ts";
import { withCookies } from "./with-cookies.ts";

/** What a login sees: nothing of the case that happens to be the first. */
const SHARED = ["vars", "secrets", "env", "plan", "run", "github"] as const;

/** What a session's login gave, in each of its requests. `written`: the headers that the request has of its own, which stay. */
export function session(
  plan: SessionPlan,
  written: ReadonlySet<string>,
  frame: Frame,
  signal: AbortSignal,
): Authorizer {
  const { services, scope } = frame;
  const contexts: Contexts = {};
  for (const name of SHARED) contexts[name] = scope.contexts[name];
  const key = services.logins.keyOf(plan, () => loginKey(plan, { ...scope, contexts }));
  const sent = plan.send.headers.filter(([name]) => !written.has(name));
  let current: LoggedIn | null = null;
  const apply = async (request: WireRequest, refused: LoggedIn | null) => {
    current = await services.logins.of(key, refused, signal, () => logIn(plan, contexts, frame));
    const { outputs, cookies } = current;
    const withOutputs = { ...scope, contexts: { ...contexts, outputs } };
    const headers = sent.map(([name, template]) => {
      const value = evaluateText(template, withOutputs) ?? "";
      // What is written out beside a token, such as a tenant's name, is no secret.
      if (name === "authorization" || template.kind !== "literal") hideCredentials(value, services.mask);
      if (name !== "authorization" && template.kind !== "literal") services.mask.add(value);
      return [name, fitForHeader(plan, name, value)] as const;
    });
    const authorized = headers.length === 0 ? request : withHeaders(request, headers);
    if (cookies === null) return authorized;
    const theirs = cookies.header(request.url)?.split("; ") ?? [];
    for (const cookie of theirs) hideCookie(cookie.slice(cookie.indexOf("=") + 1), services.mask);
    return withCookies(authorized, theirs, written.has("cookie"));
  };
  return {
    apply: (request) => apply(request, null),
    again: async (request, { status }) => (plan.refreshOn.includes(status) ? apply(request, current) : null),
  };
}

function fitForHeader({ name }: SessionPlan, header: string, value: string): string {
  const flaw = headerFlaw(value);
  if (flaw === null) return value;
  const { problem, hint } = flaw;
  throw new StepError("bad-header", `the value that the session ${name} gives ${header} ${problem}`, {
    hint,
  });
}

async function logIn(plan: SessionPlan, contexts: Contexts, frame: Frame): Promise<LoggedIn> {
  const { services } = frame;
  const { clock } = services.host;
  // It is everybody's: no case's own time limits it.
  const signal = services.stop.aborted ? services.cleanUpLimit : services.stop;
  const cookies = new Cookies();
  const stream = [plan.file, "session", plan.name];
  const { outcome, problem, steps, outputs } = await services.logIn(plan.login, {
    ...{ contexts, cookies, signal, stream },
  });
  if (outcome !== "passed") {
    const bad = steps.find(isBad);
    const place = bad?.place ? ` (${bad.place.file}:${bad.place.line})` : "";
    const told = `the login of the session ${plan.name} did not pass: ${problem}${place}`;
    throw new StepError("session-login", told, { steps, final: isRefused(bad) });
  }
  const scope = { ...frame.scope, contexts: { ...contexts, outputs } };
  const until =
    plan.expiresIn === null
      ? null
      : untilOf(plan, evaluateTemplate(plan.expiresIn, scope), clock.monotonic());
  return { headers: [], outputs, cookies: plan.send.cookies ? cookies : null, until };
}

/** Whether the step that did not pass was answered, and would be answered the same once more. */
function isRefused(bad: Step | undefined): boolean {
  if (bad === undefined || bad.steps.length > 0) return bad !== undefined && isRefused(bad.steps.find(isBad));
  const response = bad.exchange?.response ?? null;
  return response !== null && !response.partial && isFinal(response.status);
}

function isBad({ outcome }: Step): boolean {
  return outcome === "failed" || outcome === "error";
}

function untilOf({ name }: SessionPlan, value: unknown, now: number): number {
  const text = String(value);
  const life = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : parseDuration(text);
  if (life !== undefined) return now + life;
  throw new StepError(
    "session-expiry",
    `the expires-in of the session ${name} is ${text}, which is no length of time`,
    {
      hint: "write 15m, or a number of seconds",
    },
  );
}
