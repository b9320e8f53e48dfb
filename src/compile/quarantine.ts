import type { Diagnostic } from "../model/diagnostic.ts";
import type { PlanDocument } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import { resolvePath } from "../model/path.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { Quarantine } from "../model/run-plan.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import { Findings } from "./findings.ts";
import { namePattern } from "./name-pattern.ts";
import { matchesPatterns } from "./path-patterns.ts";
import { caseOf } from "./select-cases.ts";

const DAY = 24 * 60 * 60_000;

/** One entry of a quarantine list. */
export interface QuarantineEntry extends Quarantine {
  /** As written. */
  readonly case: string;
  readonly origin: Origin;
  /** When it is over, in milliseconds since 1970-01-01T00:00Z: the end of its last day in UTC. NaN: there is no such day. */
  readonly end: number;
  meansSuite(file: string): boolean;
  /** Of the id of a case, or of one of its combinations. */
  meansCase(...ids: readonly string[]): boolean;
}

type Listed = Pick<PlanDocument, "quarantine">;

/** The entries that hold for a plan: its own, then those of rota.yaml. Without a plan the latter alone. */
export function quarantineEntries(
  project: Project,
  plan: Loaded<PlanDocument> | undefined,
): readonly QuarantineEntry[] {
  return [
    ...(plan === undefined ? [] : entriesOf(plan)),
    ...(project.project ? entriesOf(project.project) : []),
  ];
}

/** Why a case does not count at the moment `now`; null: it does. */
export function quarantineOf(
  entries: readonly QuarantineEntry[],
  suite: string,
  one: { readonly id: string; readonly case: string },
  now: number,
): Quarantine | null {
  const entry = entries.find(
    ({ end, meansSuite, meansCase }) => now < end && meansSuite(suite) && meansCase(one.id, one.case),
  );
  return entry === undefined ? null : { until: entry.until, reason: entry.reason };
}

/** Tells of the entries of a plan that mean nothing. */
export function checkPlanQuarantine(project: Project, plan: Loaded<PlanDocument>, findings: Findings): void {
  check(project, entriesOf(plan), project.planSuites.get(plan.document.file) ?? [], findings);
}

/** Tells of the entries of rota.yaml that mean nothing; which cases there are is known only when all files were read. */
export function checkProjectQuarantine(project: Project, complete: boolean, findings: Findings): void {
  if (project.project === null) return;
  check(project, entriesOf(project.project), complete ? [...project.suites.keys()] : null, findings);
}

/** Tells of the entries that are over at the moment `now`: that is no error, a file must not become invalid overnight. */
export function checkQuarantineDates(
  entries: readonly QuarantineEntry[],
  now: number,
  findings: Findings,
): void {
  for (const { case: text, until, end, origin } of entries) {
    if (!(now >= end)) continue;
    findings.warning(
      "quarantine-over",
      origin,
      "value",
      `the quarantine of ${text} ended with ${until}, so the case counts again`,
      "take the entry out, or give it a later date and a reason",
    );
  }
}

/** The same for all entries of a project. */
export function overQuarantines(project: Project, now: number): readonly Diagnostic[] {
  const findings = new Findings();
  const entries = [undefined, ...project.plans.values()].flatMap((plan) => quarantineEntries(project, plan));
  checkQuarantineDates(entries, now, findings);
  return findings.diagnostics;
}

function entriesOf({ document, content }: { document: YamlDocument; content: Listed }): QuarantineEntry[] {
  return (content.quarantine ?? []).map((entry) => {
    const at = entry.case.indexOf("#");
    const file = resolvePath(document.file, entry.case.slice(0, at)) ?? "";
    const suite = (path: string) => path === file || matchesPatterns([file], path);
    const fits = namePattern(entry.case.slice(at + 1));
    return {
      case: entry.case,
      until: entry.until,
      reason: entry.reason,
      origin: { document, container: entry, key: "case" },
      end: endOf(entry.until),
      meansSuite: suite,
      meansCase: (...ids) => ids.some(fits),
    };
  });
}

function endOf(day: string): number {
  const start = Date.parse(`${day}T00:00:00Z`);
  // 2026-02-30 is read as 2 March by some.
  return new Date(start || 0).toISOString().startsWith(day) ? start + DAY : Number.NaN;
}

function check(
  project: Project,
  entries: readonly QuarantineEntry[],
  files: readonly string[] | null,
  findings: Findings,
): void {
  for (const entry of entries) {
    const { origin } = entry;
    if (Number.isNaN(entry.end))
      findings.error(
        "quarantine-date",
        { ...origin, key: "until" },
        "value",
        `there is no day ${entry.until}`,
        "write it as 2026-12-31",
      );
    // A suite that is broken may well have the case.
    if (files === null || files.some((file) => !project.suites.has(file))) continue;
    const problem = unmatched(project, entry, files);
    if (problem !== undefined)
      findings.warning("quarantine-unmatched", origin, "value", problem.message, problem.hint);
  }
}

function unmatched(
  project: Project,
  { case: text, meansSuite, meansCase }: QuarantineEntry,
  files: readonly string[],
): { readonly message: string; readonly hint: string } | undefined {
  const suites = files.filter(meansSuite);
  const [suite, wanted] = [text.slice(0, text.indexOf("#")), text.slice(text.indexOf("#") + 1)];
  if (suites.length === 0) {
    const close = nearest(suite, files);
    return {
      message: `${suite} is no suite of it, so the entry has no effect`,
      hint:
        close === undefined
          ? "write the suite's path as it is seen from this file"
          : `did you mean ${close}?`,
    };
  }
  const ids = suites.flatMap((file) => Object.keys(project.suites.get(file)?.content.cases ?? {}));
  // Which combinations there are is known only when it runs.
  if (ids.some((id) => meansCase(id) || id === caseOf(wanted) || namePattern(caseOf(wanted))(id)))
    return undefined;
  const close = nearest(wanted, ids);
  return {
    message: `${suite} has no case ${wanted}, so the entry has no effect`,
    hint: close === undefined ? `it has ${ids.slice(0, 10).join(", ")}` : `did you mean ${close}?`,
  };
}
