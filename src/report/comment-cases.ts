import { formatDuration } from "../model/duration.ts";
import type { Failure, ResultDocument } from "../model/generated/result.ts";
import type { Entry } from "./entries.ts";
import { failureTitle } from "./failure-lines.ts";
import type { Part } from "./fit.ts";
import { fenced, inlineCode, markdownText } from "./markdown-text.ts";
import { placeLink } from "./place-link.ts";
import { plural } from "./plural.ts";
import { shownFailures } from "./shown-failures.ts";
import { attemptLines, badLine, entryTitle, suiteTitle } from "./summary-cases.ts";
import { triesText } from "./tries-text.ts";
import { stepTitle, type Trouble, troublesOf } from "./troubles.ts";

/** The first cases, whose details are given up last: one failure to look at is worth more than a long list. */
const FIRST = 3;

type Run = ResultDocument["run"];

/** The cases that did not pass, for a reader who has the change before them: with what was expected and found, as one line, not at all. */
export function commentCases(run: Run, entries: readonly Entry[]): Part[] {
  return entries.map((entry, index) => ({
    forms: [commentCase(run, entry), badLine(run, entry), ""],
    losses: [
      { kind: index < FIRST ? "first details" : "details", count: 1 },
      { kind: index < FIRST ? "first cases" : "cases", count: 1 },
    ],
    of: suiteTitle(entry.suite, 60),
  }));
}

function commentCase(run: Run, entry: Entry): string {
  const { attempts, duration } = entry;
  const facts = [placeLink(run, entry.place), formatDuration(duration)];
  if (attempts.length > 1) facts.push(plural(attempts.length, "attempt"));
  const parts = [`#### ${entryTitle(entry)}`, facts.join(" · ")];
  const earlier = attemptLines(attempts.slice(0, -1));
  if (earlier.length > 0) parts.push(earlier.join("\n"));
  const troubles = troublesOf(attempts.at(-1)?.steps ?? []).filter(({ allowed }) => !allowed);
  if (troubles.length === 0) parts.push(markdownText(entry.reason ?? "no reason was given"));
  for (const trouble of troubles) parts.push(...troubleParts(run, trouble));
  return parts.join("\n\n");
}

function troubleParts(run: Run, trouble: Trouble): string[] {
  const { step, number, of, within } = trouble;
  const [outermost] = within;
  const notes = [placeLink(run, step.place)];
  if (of > 1) notes.unshift(`step ${number} of ${of}`);
  if (outermost !== undefined) notes.push(`used at ${placeLink(run, outermost.place)}`);
  const tries = triesText(step);
  if (tries !== null) notes.push(markdownText(tries));
  const parts = [`**${markdownText(stepTitle(trouble))}** · ${notes.join(" · ")}`];
  if (step.error !== null) {
    const { code, message, hint } = step.error;
    parts.push(`⚠️ ${markdownText(message, 1_000)} (${inlineCode(code, 60)})`);
    if (hint !== null) parts.push(`💡 ${markdownText(hint, 1_000)}`);
  }
  const { shown, more } = shownFailures(step.failures);
  for (const { failure, lines } of shown) parts.push(...failureParts(run, failure, lines));
  if (more > 0) parts.push(`… and ${plural(more, "more failure")}`);
  if (step.error === null && step.failures.length === 0)
    parts.push(markdownText(step.reason ?? "did not pass"));
  return parts;
}

/** What was looked at, a link to the line that expects it, and what was found. */
function failureParts(run: Run, failure: Failure, lines: readonly string[]): string[] {
  return [
    `${inlineCode(failureTitle(failure))} · ${placeLink(run, failure.place)}`,
    fenced(lines.join("\n"), "diff"),
  ];
}
