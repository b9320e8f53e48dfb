import type { Attempt, Outcome, ResultDocument, Step } from "../model/generated/result.ts";
import type {
  CtrfAttempt,
  CtrfDocument,
  CtrfEnvironment,
  CtrfStatus,
  CtrfStep,
  CtrfSummary,
  CtrfTest,
} from "./ctrf-document.ts";
import { latenessOf } from "./due-text.ts";
import { allEntries, type Entry } from "./entries.ts";
import { BRIEF } from "./exchange-text.ts";
import { plainLine, plainText } from "./plain-text.ts";
import { quarantineLine } from "./quarantine-line.ts";
import { troublesText } from "./trouble-text.ts";
import { firstWords, troublesOf } from "./troubles.ts";

/** CTRF has no word for "could not run": such a test is failed, and its raw status says error. */
const STATUS: Readonly<Record<Outcome, CtrfStatus>> = {
  passed: "passed",
  failed: "failed",
  error: "failed",
  skipped: "skipped",
};

/** The result in the Common Test Report Format. */
export function ctrfDocument(result: ResultDocument): CtrfDocument {
  const tests = allEntries(result).map((entry) => ctrfTest(result, entry));
  const stop = Date.parse(result.start) + Math.round(result.duration);
  return {
    reportFormat: "CTRF",
    specVersion: "0.0.0",
    runId: plainLine(result.run.id) || "unknown",
    timestamp: new Date(stop).toISOString(),
    generatedBy: `rota ${plainLine(result.rota)}`,
    results: {
      tool: { name: "rota", version: plainLine(result.rota) },
      summary: summary(result, tests, stop),
      tests,
      environment: environment(result),
      extra: {
        verdict: result.verdict,
        reason: plainLine(result.reason),
        passRate: result.passRate,
        ...schedule(result),
      },
    },
  };
}

function summary(result: ResultDocument, tests: readonly CtrfTest[], stop: number): CtrfSummary {
  const count = (status: CtrfStatus) => tests.filter((test) => test.status === status).length;
  return {
    tests: tests.length,
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("skipped"),
    pending: 0,
    other: 0,
    flaky: tests.filter((test) => test.flaky).length,
    suites: result.suites.length,
    start: Date.parse(result.start),
    stop,
    duration: Math.round(result.duration),
  };
}

function environment({ plan, environment: name, run }: ResultDocument): CtrfEnvironment {
  const branch = run.ref?.startsWith("refs/heads/") ? run.ref.slice("refs/heads/".length) : null;
  return {
    reportName: plainLine(plan.name),
    buildId: plainLine(run.id),
    ...(run.url !== null && { buildUrl: plainLine(run.url) }),
    ...(run.sha !== null && { commit: plainLine(run.sha) }),
    ...(branch !== null && { branchName: plainLine(branch) }),
    ...(name !== null && { testEnvironment: plainLine(name) }),
  };
}

/** The moment that was run, and how many milliseconds late. */
function schedule({ run: { occurrence }, start }: ResultDocument): Readonly<Record<string, unknown>> {
  const lateness = latenessOf({ occurrence, start });
  return occurrence === null || lateness === null ? {} : { occurrence: plainLine(occurrence), lateness };
}

function ctrfTest(result: ResultDocument, entry: Entry): CtrfTest {
  const last = entry.attempts.at(-1);
  const environment = entry.suite.environment ?? undefined;
  // The same case in two environments is two tests.
  const at = environment === undefined ? "" : `@${environment}`;
  const earlier = entry.attempts.slice(0, -1);
  const begun = Date.parse(last?.start ?? entry.start);
  const duration = Math.round(entry.duration);
  const message =
    entry.quarantined !== null
      ? quarantineLine(entry)
      : entry.outcome === "passed"
        ? null
        : (entry.reason ?? firstWords(last?.steps ?? []));
  return {
    testId: plainLine(`${result.plan.id}${at}/${entry.suite.id}/${entry.id}`),
    name: plainLine(entry.title) || "unnamed",
    status: STATUS[entry.outcome],
    rawStatus: entry.quarantined === null ? entry.outcome : `quarantined-${last?.outcome ?? "skipped"}`,
    duration,
    start: Date.parse(entry.start),
    stop: begun + duration,
    suite: [...(environment === undefined ? [] : [plainLine(environment)]), plainLine(entry.suite.name)],
    type: "api",
    filePath: plainLine(entry.place.file),
    line: entry.place.line,
    ...(entry.tags.length > 0 && { tags: entry.tags.map(plainLine) }),
    ...(entry.priority !== null && { labels: { priority: plainLine(entry.priority) } }),
    ...(message !== null && { message: plainText(message) }),
    ...traceOf(last),
    flaky: entry.flaky && entry.outcome === "passed",
    retries: earlier.length,
    ...(earlier.length > 0 && { retryAttempts: earlier.map(ctrfAttempt) }),
    ...(last !== undefined &&
      last.steps.length > 0 && { steps: last.steps.flatMap((step) => ctrfSteps(step, "")) }),
  };
}

function ctrfAttempt(attempt: Attempt): CtrfAttempt {
  const start = Date.parse(attempt.start);
  const duration = Math.round(attempt.duration);
  const message = firstWords(attempt.steps);
  return {
    attempt: attempt.attempt,
    status: STATUS[attempt.outcome],
    duration,
    start,
    stop: start + duration,
    ...(message !== null && { message: plainText(message) }),
    ...traceOf(attempt),
  };
}

function traceOf(attempt: Attempt | undefined): { trace?: string } {
  const troubles = troublesOf(attempt?.steps ?? []);
  if (troubles.length === 0) return {};
  return { trace: troublesText(troubles, BRIEF) };
}

/** A step, and after a `uses` step the steps inside it. */
function ctrfSteps(step: Step, within: string): CtrfStep[] {
  const name = `${within}${plainLine(step.name)}`;
  const { kind, place, tries, tried, allowed, outcome } = step;
  const own: CtrfStep = {
    name,
    status: STATUS[outcome],
    extra: {
      rawStatus: outcome,
      kind,
      place: { ...place, file: plainLine(place.file) },
      duration: Math.round(step.duration),
      tries,
      ...(tried !== undefined && { tried: tried.map((one) => ({ ...one })) }),
      allowed,
    },
  };
  return [own, ...step.steps.flatMap((inner) => ctrfSteps(inner, `${name} › `))];
}
