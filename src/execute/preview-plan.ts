import { evaluateTemplate } from "../expression/evaluate.ts";
import { collectReferences } from "../expression/references.ts";
import type { Host } from "../host/host.ts";
import { seededSources } from "../host/seeded-sources.ts";
import { formatDuration } from "../model/duration.ts";
import { placeOf } from "../model/origin.ts";
import type { CasePreview, StepPreview } from "../model/preview.ts";
import type { Contexts, HttpAction, RunPlan, StepPlan, SuitePlan, UsesAction } from "../model/run-plan.ts";
import type { Expression, Template } from "../model/template.ts";
import type { ValueMap } from "../model/value.ts";
import type { SecretMask } from "../value/secret-mask.ts";
import { type Frame, frameOf, withStream } from "./frame.ts";
import { hideValue } from "./hide-value.ts";
import { Logins } from "./http/auth/logins.ts";
import { buildRequest } from "./http/build-request.ts";
import { Cookies } from "./http/cookies.ts";
import { describeExchange } from "./http/exchange.ts";
import { Pools } from "./http/pools.ts";
import { previewAuthorization } from "./preview-authorization.ts";
import { evaluateEnvironment } from "./run/command-attempt.ts";
import type { Services } from "./services.ts";
import { asStepError, StepError } from "./step-error.ts";
import { stepName } from "./step-name.ts";

/** Contexts of which nothing is known before the run. */
const LATER = new Set(["steps", "before", "needs"]);

/** Works out what a plan would send, and sends nothing, runs no command and starts no server. What is known only in the run stands there as
 * `<steps.place.outputs.order>`. Everything is masked. */
export async function previewPlan(
  plan: RunPlan,
  { host, mask, seed }: { readonly host: Host; readonly mask: SecretMask; readonly seed: number },
): Promise<readonly CasePreview[]> {
  for (const secret of Object.values(plan.secrets)) mask.add(secret);
  const never = new AbortController().signal;
  const pools = new Pools({ connections: 1, host, mask });
  const services: Services = {
    ...{ plan, host, mask, pools, stop: never, cleanUpLimit: never },
    logins: new Logins(host.clock),
    logIn: () => Promise.reject(new Error("a preview runs nothing")),
    sources: seededSources(seed, () => host.clock.now()),
  };
  try {
    const previews: CasePreview[] = [];
    for (const suite of plan.suites) previews.push(...(await previewSuite(suite, services)));
    return previews;
  } finally {
    await pools.close();
  }
}

async function previewSuite(suite: SuitePlan, services: Services): Promise<CasePreview[]> {
  const { plan, mask, stop } = services;
  const base: Contexts = { ...plan.contexts, vars: suite.vars, secrets: plan.secrets as ValueMap };
  // Named as the run names its streams, so that the same seed shows the same values.
  const frameWith = (contexts: Contexts, ...stream: readonly (string | number)[]) =>
    frameOf(services, contexts, new Cookies(), stop, [suite.id, ...stream]);
  let env: ValueMap = {};
  try {
    env = evaluateEnvironment(suite.env, frameWith(base, "env"));
  } catch (error) {
    // A run would tell it of each case.
    if (!(asStepError(error) instanceof StepError)) throw error;
  }
  const contexts: Contexts = { ...base, env };
  const named = (id: string, steps: readonly StepPreview[]): CasePreview => ({
    suite: mask.mask(suite.name),
    id: mask.mask(id),
    steps,
  });
  const previews: CasePreview[] = [];
  if (suite.before.length > 0)
    previews.push(named("before", await previewSteps(suite.before, frameWith(contexts, "before"))));
  for (const one of suite.cases) {
    const own = { ...contexts, matrix: one.matrix ?? undefined, data: one.data ?? undefined };
    const frame = frameWith(own, "case", one.id, 1);
    previews.push(named(one.id, await previewSteps(one.steps, frame)));
  }
  if (suite.after.length > 0)
    previews.push(named("after", await previewSteps(suite.after, frameWith(contexts, "after"))));
  return previews;
}

async function previewSteps(steps: readonly StepPlan[], frame: Frame): Promise<StepPreview[]> {
  const previews: StepPreview[] = [];
  for (const [index, step] of steps.entries())
    previews.push(await previewStep(step, withStream(frame, index)));
  return previews;
}

async function previewStep(step: StepPlan, frame: Frame): Promise<StepPreview> {
  const { action } = step;
  const { mask } = frame.services;
  const named = step.named ? frame : withStream(frame, "try", 1);
  const base: StepPreview = {
    // By the chance of the request that it names.
    name: stepName({ ...step, name: known(step.name) as Template }, named)(null),
    place: placeOf(step.origin),
    request: null,
    note: null,
    steps: [],
  };
  try {
    switch (action.kind) {
      case "http":
        return { ...base, ...(await previewRequest(action, withStream(frame, "try", 1))) };
      case "run":
        return { ...base, note: "runs a command" };
      case "wait":
        return { ...base, note: `waits ${formatDuration(action.duration)}` };
      case "uses":
        return { ...base, steps: await previewSteps(action.steps, usesFrame(action, frame)) };
    }
  } catch (error) {
    return { ...base, note: mask.mask(`cannot be shown: ${asStepError(error).message}`) };
  }
}

/** The request, with who asks as far as it may be told: that may have to be asked for first. */
async function previewRequest(action: HttpAction, frame: Frame): Promise<Pick<StepPreview, "request">> {
  const mask = (text: string) => frame.services.mask.mask(text);
  // What a session's login is made of is not looked at.
  const auth = action.auth?.kind === "session" ? action.auth : (known(action.auth) as HttpAction["auth"]);
  const ready = known({ ...action, auth: null }) as HttpAction;
  const request = await buildRequest(ready, frame);
  const isWhole = !holdsLater(action.body);
  const { headers, query } = await previewAuthorization({ auth, headers: ready.headers }, request, frame);
  const { request: shown } = describeExchange(request, null, mask);
  // What stands for a value is not to be read in its percent-coded form.
  const url = shown.url.replace(/%3C([A-Za-z0-9_.,'()%-]+?)%3E/g, (_, inner: string) => `<${plain(inner)}>`);
  const withKey = query === null ? url : `${url}${url.includes("?") ? "&" : "?"}${query}`;
  // How long a body is nobody knows before all of it is known.
  const sent = shown.headers.filter(({ name }) => isWhole || name !== "content-length");
  const asking = headers.map(({ name, value }) => ({ name: mask(name), value: mask(value) }));
  return { request: { ...shown, url: withKey, headers: [...sent, ...asking] } };
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function usesFrame(action: UsesAction, caller: Frame): Frame {
  const inputs: ValueMap = {};
  for (const { name, value, secret } of action.inputs) {
    const given = evaluateTemplate(known(value) as Template, caller.scope);
    // What stands for a value of the run is none.
    if (secret && !holdsLater(value)) hideValue(given, caller.services.mask);
    inputs[name] = given;
  }
  const contexts = { ...caller.scope.contexts, inputs, steps: {} };
  return { ...caller, scope: { ...caller.scope, contexts } };
}

/** A copy of a part of a plan in whose templates a text stands for each value that only the run gives; `onLater` hears of each. */
function known(part: unknown, onLater = () => {}): unknown {
  if (Array.isArray(part)) return part.map((item) => known(item, onLater));
  if (typeof part !== "object" || part === null || part instanceof Uint8Array) return part;
  const { kind } = part as { kind?: unknown };
  const standIn = (expression: Expression): string | null => {
    if (!isLater(expression)) return null;
    onLater();
    return placeholder(expression);
  };
  if (kind === "literal") return part;
  if (kind === "expression") {
    const value = standIn((part as { expression: Expression }).expression);
    return value === null ? part : { kind: "literal", value };
  }
  if (kind === "text" && "parts" in part) {
    const { parts } = part as { parts: readonly (string | Expression)[] };
    return { kind, parts: parts.map((one) => (typeof one === "string" ? one : (standIn(one) ?? one))) };
  }
  return Object.fromEntries(
    Object.entries(part).map(([key, item]) => [
      key,
      key === "origin" || key === "options" ? item : known(item, onLater),
    ]),
  );
}

function holdsLater(part: unknown): boolean {
  let found = false;
  known(part, () => {
    found = true;
  });
  return found;
}

function isLater({ path, tree, source }: Expression): boolean {
  if (path !== undefined) return LATER.has(String(path[0]).toLowerCase());
  const { chains } = collectReferences(tree as Parameters<typeof collectReferences>[0], source);
  return chains.some((chain) => LATER.has(String(chain.path[0]).toLowerCase()));
}

function placeholder({ source }: Expression): string {
  return `<${source.trim()}>`;
}
