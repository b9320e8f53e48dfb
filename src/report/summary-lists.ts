import { countedOutcome } from "../model/counted-outcome.ts";
import { formatDuration } from "../model/duration.ts";
import type { Diagnostic, Suite } from "../model/generated/result.ts";
import { caseTitle, type Entry, entriesOf } from "./entries.ts";
import { optional, type Part } from "./fit.ts";
import { onEnvironment } from "./joined-places.ts";
import { folded, htmlText, inlineCode, markdownText, table } from "./markdown-text.ts";
import { groupDigits, plural } from "./plural.ts";
import { quarantineLine } from "./quarantine-line.ts";
import { skipGroups } from "./skip-groups.ts";
import { entryTitle, suiteTitle } from "./summary-cases.ts";
import { firstWords } from "./troubles.ts";

const SLOWEST = 5;
/** Cases named for one reason why they were skipped. */
const NAMES = 20;

/** The cases that passed after a failed attempt, with what went wrong before. */
export function flakyPart(entries: readonly Entry[]): Part[] {
  const flaky = entries.filter((entry) => entry.flaky);
  if (flaky.length === 0) return [];
  const lines = flaky.map((entry) => {
    const earlier = entry.attempts.slice(0, -1).map((attempt) => {
      const words = firstWords(attempt.steps) ?? attempt.outcome;
      return `  - attempt ${attempt.attempt}: ${markdownText(words)}`;
    });
    return [`- ${entryTitle(entry)}: passed at attempt ${entry.attempts.length}`, ...earlier].join("\n");
  });
  return [optional(`### Flaky\n\n${lines.join("\n")}`, "flaky", flaky.length)];
}

/** The cases in quarantine that ran, with why, until when, and how they ended. */
export function quarantinedPart(entries: readonly Entry[]): Part[] {
  const quarantined = entries.filter((entry) => entry.quarantined !== null);
  if (quarantined.length === 0) return [];
  const lines = quarantined.map(
    (entry) => `- ${entryTitle(entry)}: ${markdownText(quarantineLine(entry), 1_000)}`,
  );
  return [optional(`### Quarantined\n\n${lines.join("\n")}`, "quarantined", quarantined.length)];
}

/** The skipped cases by reason. */
export function skippedPart(entries: readonly Entry[]): Part[] {
  const groups = skipGroups(entries);
  if (groups.length === 0) return [];
  const lines = groups.map(({ reason, entries: skipped }) => {
    const names = skipped.slice(0, NAMES).map((entry) => `  - ${entryTitle(entry)}`);
    if (skipped.length > NAMES) names.push(`  - and ${groupDigits(skipped.length - NAMES)} more`);
    return [`- ${markdownText(reason)}`, ...names].join("\n");
  });
  const count = groups.reduce((sum, group) => sum + group.entries.length, 0);
  return [optional(`### Skipped\n\n${lines.join("\n")}`, "skipped", count)];
}

/** The remarks about the files. */
export function warningsPart(diagnostics: readonly Diagnostic[]): Part[] {
  if (diagnostics.length === 0) return [];
  const lines = diagnostics.map(({ code, message, hint, file, range }) => {
    const place = inlineCode(`${file}:${range.start.line}:${range.start.column}`);
    const help = hint === undefined ? "" : `; ${markdownText(hint)}`;
    return `- ${place} ${markdownText(message)}${help} (${inlineCode(code, 60)})`;
  });
  return [optional(`### Warnings\n\n${lines.join("\n")}`, "warnings", diagnostics.length)];
}

/** How each suite did; of a single one the counts have told it. */
export function suitesPart(suites: readonly Suite[]): Part[] {
  if (suites.length < 2) return [];
  const rows = suites.map((suite) => {
    const count = (outcome: string) => suite.cases.filter((item) => countedOutcome(item) === outcome).length;
    const numbers = [count("passed"), count("failed"), count("error"), count("skipped")];
    const hooks = entriesOf(suite).filter((entry) => entry.hook !== null);
    const remark = hooks.map(
      (entry) => ` (${entry.hook} ${entry.outcome === "failed" ? "failed" : "could not run"})`,
    );
    return [
      `${suiteTitle(suite)}${remark.join("")}`,
      ...numbers.map((number) => (number === 0 ? "" : groupDigits(number))),
      formatDuration(suite.duration),
    ];
  });
  const numbers = ["Passed", "Failed", "Error", "Skipped", "Time"].map((name) => [name, "right"] as const);
  return [optional(`### Suites\n\n${table([["Suite", "left"], ...numbers], rows)}`, "suites", suites.length)];
}

/** The cases that took longest. */
export function slowestPart(entries: readonly Entry[]): Part[] {
  const ran = entries.filter((entry) => entry.hook === null && entry.outcome !== "skipped");
  if (ran.length <= SLOWEST) return [];
  const rows = ran
    .toSorted((a, b) => b.duration - a.duration)
    .slice(0, SLOWEST)
    .map((entry) => [entryTitle(entry), formatDuration(entry.duration)]);
  const columns = [["Case", "left"] as const, ["Time", "right"] as const];
  return [optional(`### Slowest cases\n\n${table(columns, rows)}`, "slowest")];
}

/** The cases that passed, folded away, one part for each suite. */
export function passedParts(suites: readonly Suite[]): Part[] {
  return suites.flatMap((suite) => {
    const passed = suite.cases.filter((item) => countedOutcome(item) === "passed");
    if (passed.length === 0) return [];
    const lines = passed.map(
      (item) => `- ${markdownText(caseTitle(item), 200)} · ${formatDuration(item.duration)}`,
    );
    const where = onEnvironment(suite, (name) => htmlText(name, 100));
    const title = `${htmlText(suite.name, 100)}${where}: ${plural(passed.length, "passed case")}`;
    return [optional(folded(title, lines.join("\n")), "passed", passed.length)];
  });
}
