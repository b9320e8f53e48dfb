import { parseDuration } from "../model/duration.ts";
import type { OutputPlan, Query } from "../model/expectation.ts";
import type { Output, Step } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import { resolvePath } from "../model/path.ts";
import type { RunAction, StepPlan, UntilPlan } from "../model/run-plan.ts";
import { jsonPathAt, regexAt } from "./checked-texts.ts";
import type { CompileContext } from "./compile-context.ts";
import { compileExpect } from "./compile-expect.ts";
import { compileHttp, compileRetry } from "./compile-http.ts";
import { compileUses, outputsOfFile } from "./compile-uses.ts";
import { describeStep } from "./describe-step.ts";
import type { Names, Outputs } from "./names.ts";
import { entryOf } from "./template-compiler.ts";

const KINDS = ["http", "run", "wait", "uses"] as const;
type Kind = (typeof KINDS)[number];

/** Which kinds a key belongs to; keys that are not here belong to all. */
const KEYS_OF: Readonly<Record<string, readonly Kind[]>> = {
  retry: ["http", "run"],
  until: ["http", "run"],
  expect: ["http", "run"],
  outputs: ["http", "run"],
  timeout: ["http", "run", "uses"],
  env: ["run"],
  shell: ["run"],
  "working-directory": ["run"],
  with: ["uses"],
};

const RESERVED_ENVIRONMENT = /^(GITHUB_|RUNNER_|ROTA_|ACTIONS_)/;

/** Compiles a list of steps. `names` are those at hand before the first; every step adds its own. */
export function compileSteps(
  context: CompileContext,
  list: readonly Step[],
  origin: Origin,
  names: Names,
): StepPlan[] {
  const ids = new Map<string, string>();
  const later = new Set(list.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const known = new Map<string, Outputs>();
  const steps: StepPlan[] = [];
  for (const [key, step] of list.entries()) {
    const at: Origin = { document: origin.document, container: list, key };
    if (step.id !== undefined) {
      const twin = ids.get(step.id.toLowerCase());
      if (twin !== undefined) {
        context.findings.error(
          "step-duplicate-id",
          { ...at, container: step, key: "id" },
          "value",
          twin === step.id
            ? `another step has the id ${step.id} already`
            : `the ids ${twin} and ${step.id} differ only in case`,
          "give each step an id of its own",
        );
      }
      ids.set(step.id.toLowerCase(), step.id);
      later.delete(step.id);
    }
    // The step may look at itself only in `that`, where its outputs are there already.
    const before: Names = {
      ...names,
      steps: new Map(known),
      laterSteps: new Set(step.id === undefined ? later : [...later, step.id]),
    };
    const outputs = outputsOf(context, step, at);
    if (step.id !== undefined) known.set(step.id, outputs);
    const compiled = compileStep(context, step, at, before, {
      ...before,
      steps: new Map(known),
      laterSteps: later,
    });
    if (compiled !== undefined) steps.push(compiled);
  }
  return steps;
}

/** What each step with an id puts out, by id. */
export function outputsOfSteps(
  context: CompileContext,
  list: readonly Step[],
  origin: Origin,
): Map<string, Outputs> {
  return new Map(
    list.flatMap((step, key) =>
      step.id === undefined
        ? []
        : [[step.id, outputsOf(context, step, { document: origin.document, container: list, key })] as const],
    ),
  );
}

function outputsOf(context: CompileContext, step: Step, origin: Origin): Outputs {
  if (step.uses === undefined) return { names: Object.keys(step.outputs ?? {}) };
  return outputsOfFile(context, { ...origin, container: step, key: "uses" });
}

function compileStep(
  context: CompileContext,
  step: Step,
  origin: Origin,
  names: Names,
  own: Names,
): StepPlan | undefined {
  const at = (key: string): Origin => ({ document: origin.document, container: step, key });
  const kinds = KINDS.filter((kind) => step[kind] !== undefined);
  const [kind, second] = kinds;
  if (kind === undefined) {
    context.findings.error(
      "step-kind-missing",
      origin,
      "key",
      "the step does nothing",
      `write one of ${KINDS.join(", ")}`,
    );
    return undefined;
  }
  if (second !== undefined) {
    context.findings.error(
      "step-kind-several",
      at(second),
      "key",
      `a step does one thing, and this one has ${kinds.join(" and ")}`,
      "make it several steps",
    );
    return undefined;
  }
  for (const key of Object.keys(step)) {
    const allowed = KEYS_OF[key];
    if (allowed === undefined || allowed.includes(kind)) continue;
    const why =
      kind === "uses" && ["expect", "outputs", "retry", "until"].includes(key)
        ? `write it into the steps of ${step.uses}`
        : `it goes with ${allowed.join(" and ")}`;
    context.findings.error(
      "step-key-misplaced",
      at(key),
      "key",
      `${key} has no meaning for a ${kind} step`,
      why,
    );
  }
  const env = step.env === undefined ? (names.env ?? []) : [...(names.env ?? []), ...Object.keys(step.env)];
  const withEnv: Names = { ...names, env };
  const action = compileAction(context, kind, step, at, withEnv);
  if (action === undefined) return undefined;
  const answering = kind === "http" || kind === "run" ? kind : undefined;
  const expect =
    step.expect === undefined || answering === undefined
      ? { checks: [], that: [] }
      : compileExpect(context, at("expect"), answering, { ...own, env });
  return {
    id: step.id ?? null,
    name:
      step.name === undefined
        ? describeStep(action, step)
        : context.templates.text(at("name"), { ...names, place: "in the name of a step" }),
    condition: context.templates.condition(at("if"), { ...withEnv, place: "in the if of a step" }),
    continueOnError: step["continue-on-error"] ?? false,
    timeout: step.timeout === undefined ? null : (parseDuration(step.timeout) ?? null),
    retry:
      step.retry === undefined
        ? null
        : compileRetry(step.retry, kind === "http" ? ["network", 429, 502, 503, 504] : ["failure"]),
    until:
      step.until === undefined || answering === undefined
        ? null
        : compileUntil(context, step, answering, { ...own, env }, at("until")),
    checks: expect.checks,
    that: expect.that,
    outputs:
      step.outputs === undefined || answering === undefined
        ? []
        : compileOutputs(context, at("outputs"), answering, withEnv),
    action,
    origin,
  };
}

function compileAction(
  context: CompileContext,
  kind: Kind,
  step: Step,
  at: (key: string) => Origin,
  names: Names,
): StepPlan["action"] | undefined {
  switch (kind) {
    case "http":
      return compileHttp(context, at("http"), { ...names, place: "in a request" });
    case "run":
      return compileRun(context, step, at, names);
    case "wait":
      return { kind, duration: parseDuration(step.wait as string) ?? 0 };
    case "uses":
      return compileUses(context, step, at, names, compileSteps);
  }
}

function compileRun(
  context: CompileContext,
  step: Step,
  at: (key: string) => Origin,
  names: Names,
): RunAction {
  const { vars, matrix } = names;
  // Anything else in the text of a command could be made to run as a command.
  const safe: Names = {
    place: "in the text of a command: hand it over by env",
    ...(vars && { vars }),
    ...(matrix && { matrix }),
  };
  for (const name of Object.keys(step.env ?? {})) {
    if (!RESERVED_ENVIRONMENT.test(name)) continue;
    context.findings.error(
      "env-reserved",
      { document: at("env").document, container: step.env as object, key: name },
      "key",
      `${name} belongs to GitHub or to Rota`,
      "choose another name",
    );
  }
  const folder =
    step["working-directory"] === undefined
      ? context.runDefaultsOrigin && context.runDefaults?.["working-directory"] !== undefined
        ? folderAt(context, {
            ...context.runDefaultsOrigin,
            container: context.runDefaults,
            key: "working-directory",
          })
        : null
      : folderAt(context, at("working-directory"));
  const file = at("run").document.file;
  return {
    kind: "run",
    command: context.templates.text(at("run"), safe),
    shell: step.shell ?? context.runDefaults?.shell ?? "bash",
    folder: folder ?? `${context.project.root}/${file.split("/").slice(0, -1).join("/")}`,
    env: step.env === undefined ? [] : context.templates.texts(at("env"), { ...names, place: "in env" }),
  };
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

function compileUntil(
  context: CompileContext,
  step: Step,
  kind: "http" | "run",
  names: Names,
  origin: Origin,
): UntilPlan {
  const until = step.until as NonNullable<Step["until"]>;
  const expect = compileExpect(context, { ...origin, container: until, key: "expect" }, kind, names);
  return {
    ...expect,
    every: parseDuration(until.every ?? "1s") ?? 1000,
    timeout: parseDuration(until.timeout ?? "30s") ?? 30_000,
  };
}

const OUTPUTS_OF: Readonly<Record<"http" | "run", readonly string[]>> = {
  http: ["json", "header", "cookie", "status", "body", "duration"],
  run: ["json", "stdout", "stderr", "exit-code", "duration"],
};

function compileOutputs(
  context: CompileContext,
  origin: Origin,
  kind: "http" | "run",
  names: Names,
): OutputPlan[] {
  const outputs = entryOf(origin) as unknown as { [name: string]: Output };
  const plans: OutputPlan[] = [];
  for (const [name, output] of Object.entries(outputs)) {
    const at: Origin = { document: origin.document, container: outputs, key: name };
    const inside = (key: string): Origin => ({ document: origin.document, container: output, key });
    const queries = Object.keys(output).filter((key) => !["matches", "default", "secret"].includes(key));
    const [key] = queries;
    if (key === undefined || queries.length > 1) {
      context.findings.error(
        "output-query",
        at,
        "key",
        key === undefined
          ? `the output ${name} asks for nothing`
          : `the output ${name} asks for ${queries.join(" and ")}`,
        `write one of ${OUTPUTS_OF[kind].join(", ")}`,
      );
      continue;
    }
    if (!OUTPUTS_OF[kind].includes(key)) {
      context.findings.error(
        "output-query",
        inside(key),
        "key",
        `a ${kind} step has no ${key}`,
        `a ${kind} step has ${OUTPUTS_OF[kind].join(", ")}`,
      );
      continue;
    }
    const query = outputQuery(context, key, output, inside(key));
    const matches = output.matches === undefined ? null : regexAt(context, inside("matches"));
    if (matches === "later")
      context.findings.error(
        "regex",
        inside("matches"),
        "value",
        "the regular expression of an output holds no expressions",
        "write it out",
      );
    if (query === undefined || matches === undefined || matches === "later") continue;
    const fallback = "default" in output ? context.templates.value(inside("default"), names) : null;
    plans.push({ name, query, matches, fallback, secret: output.secret ?? false, origin: at });
  }
  return plans;
}

function outputQuery(
  context: CompileContext,
  key: string,
  output: Output,
  origin: Origin,
): Query | undefined {
  if (key === "json") {
    const path = jsonPathAt(context, origin, "value", String(output.json));
    return path && { kind: "json", path };
  }
  if (key === "header") return { kind: "header", name: String(output.header).toLowerCase() };
  if (key === "cookie") return { kind: "cookie", name: String(output.cookie) };
  return { kind: key } as Query;
}
