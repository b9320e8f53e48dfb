import type { Diagnostic } from "../model/diagnostic.ts";
import type { PlanDocument } from "../model/generated/documents.ts";
import { rangeOf } from "../model/origin.ts";
import { resolvePath } from "../model/path.ts";
import type { Range } from "../model/position.ts";
import type { Loaded } from "../model/project.ts";
import { type CompiledSchedule, compileSchedule } from "./compile-schedule.ts";
import { parseSchedule } from "./parse-schedule.ts";
import type { Problem, ProblemPath } from "./problem.ts";
import { endedWarning, sharedTickWarnings } from "./schedule-warnings.ts";
import type { Schedule } from "./trigger.ts";

/** What a plan says about when it runs, read and compiled, and what is wrong with it. */
export interface PlanSchedule {
  /** Without the entries that have errors. */
  readonly schedule: Schedule;
  readonly compiled: CompiledSchedule;
  /** Nothing of it is left. */
  readonly ended: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** What reading a plan's schedule needs beside the plan. */
export interface ScheduleSurroundings {
  readonly planId: string;
  /** The texts of calendar files, by path relative to the root. */
  readonly calendars: ReadonlyMap<string, string>;
  /** Milliseconds since 1970-01-01T00:00Z; only a warning depends on it. */
  readonly now: number;
}

/** Everything that can be known to be wrong with a plan's schedule. */
export function checkSchedule(plan: Loaded<PlanDocument>, around: ScheduleSurroundings): Diagnostic[] {
  return [...readPlanSchedule(plan, around).diagnostics];
}

/** Reads a plan's schedule; problems are told where they were written. */
export function readPlanSchedule(
  plan: Loaded<PlanDocument>,
  { planId, calendars, now }: ScheduleSurroundings,
): PlanSchedule {
  const { file } = plan.document;
  const { schedule, problems } = parseSchedule(plan.content, (path) =>
    calendars.get(resolvePath(file, path) ?? ""),
  );
  const broken = problems.some(({ severity }) => severity === "error");
  const compiled = compileSchedule(schedule, planId);
  const ended = broken ? undefined : endedWarning(schedule, now);
  const all: Problem[] = [...problems];
  if (!broken) all.push(...sharedTickWarnings(compiled));
  if (ended !== undefined && plan.content.paused !== true) all.push(ended);
  const diagnostics = all.map((problem) => placed(plan, problem, calendars));
  return { schedule, compiled, ended: ended !== undefined, diagnostics: withoutRepeats(diagnostics) };
}

/** A problem as a diagnostic, at the value that is meant or at the line of a calendar. */
export function placed(
  { document, content }: Loaded<PlanDocument>,
  { code, severity, message, hint, path, calendar }: Problem,
  calendars: ReadonlyMap<string, string> = new Map(),
): Diagnostic {
  const rest = { code, severity, message, ...(hint === undefined ? {} : { hint }) };
  if (calendar === undefined)
    return { ...rest, file: document.file, range: rangeAt(document, content, path, code) };
  const file = resolvePath(document.file, calendar.file) ?? calendar.file;
  return { ...rest, file, range: wholeLine(calendars.get(file) ?? "", calendar.line) };
}

/** The value at a path. A map or a list would be too much to point at: its key says enough, and so does a key that is itself wrong. */
function rangeAt(
  document: Loaded<PlanDocument>["document"],
  content: PlanDocument,
  path: ProblemPath,
  code: string,
): Range {
  let container: unknown = content;
  for (const step of path.slice(0, -1)) container = (container as Record<string | number, unknown>)[step];
  const key = path.at(-1) as string | number;
  const value = (container as Record<string | number, unknown>)[key];
  if (typeof key === "number" && typeof value === "object" && value !== null) {
    // An entry of the schedule: its first key.
    const [first] = Object.keys(value);
    if (first !== undefined) return rangeOf({ document, container: value, key: first }, "key");
  }
  const part = code === "schedule-key" || (typeof value === "object" && value !== null) ? "key" : "value";
  return rangeOf({ document, container: container as object, key }, part);
}

function wholeLine(source: string, line: number): Range {
  const text = source.split(/\r\n|\n|\r/)[line - 1] ?? "";
  return { start: { line, column: 1 }, end: { line, column: text.length + 1 } };
}

/** Entries that name the same calendar tell of it once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, message, file, range } = diagnostic;
    found.set(`${code} ${message} ${file} ${range.start.line}:${range.start.column}`, diagnostic);
  }
  return [...found.values()];
}
