import { parseDocument } from "yaml";

/** A workflow as YAML reads it; what it holds has not been checked. */
export interface ParsedWorkflow {
  readonly name?: unknown;
  readonly on?: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly jobs?: Readonly<Record<string, ParsedJob>>;
}

export interface ParsedJob {
  readonly name?: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly env?: unknown;
  readonly "timeout-minutes"?: unknown;
  readonly "runs-on"?: unknown;
  readonly environment?: unknown;
  readonly services?: Readonly<Record<string, unknown>>;
  readonly uses?: unknown;
  readonly steps?: readonly ParsedStep[];
}

export interface ParsedStep {
  readonly uses?: unknown;
  readonly run?: unknown;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

/** Reads a workflow; a text that is not YAML throws. */
export function parseWorkflowText(text: string): ParsedWorkflow {
  const document = parseDocument(text, { uniqueKeys: true, version: "1.2" });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw problem;
  return document.toJS() as ParsedWorkflow;
}

export interface LocatedStep {
  readonly place: string;
  readonly job: ParsedJob;
  readonly step: ParsedStep;
}

/** Every step with its place, such as `jobs.run.steps[1]`. */
export function stepsOf({ jobs }: ParsedWorkflow): LocatedStep[] {
  return Object.entries(jobs ?? {}).flatMap(([id, job]) =>
    (job.steps ?? []).map((step, index) => ({ place: `jobs.${id}.steps[${index}]`, job, step })),
  );
}

/** Whether a step uses the checkout action; every other one that uses something uses Rota. */
export function isCheckout({ uses }: ParsedStep): boolean {
  return typeof uses === "string" && uses.startsWith("actions/checkout@");
}

/** What a step has Rota do; undefined for a step that does not use it. */
export function commandOf(step: ParsedStep): string | undefined {
  if (typeof step.uses !== "string" || isCheckout(step)) return undefined;
  return String(step.with?.["command"] ?? "run");
}
