import { formatDuration } from "../model/duration.ts";
import type { Attempt, ResultDocument } from "../model/generated/result.ts";
import { dueText } from "./due-text.ts";
import { allEntries, type Entry } from "./entries.ts";
import { BRIEF } from "./exchange-text.ts";
import { placeText } from "./failure-lines.ts";
import { indent } from "./indent.ts";
import { onEnvironment } from "./joined-places.ts";
import { OUTCOMES } from "./outcome-look.ts";
import { type Paint, plainPaint } from "./paint.ts";
import { cut, plainLine } from "./plain-text.ts";
import { plural } from "./plural.ts";
import { quarantineLine } from "./quarantine-line.ts";
import { serverText } from "./server-text.ts";
import { skipGroups } from "./skip-groups.ts";
import { troublesText } from "./trouble-text.ts";
import { firstWords, troublesOf } from "./troubles.ts";
import { countsSentence, reasonWorthSaying } from "./verdict-text.ts";
import { defuseWorkflowCommands } from "./workflow-command-text.ts";

/** Cases told in full; of more than that nobody reads the details in a log. */
const DETAILED = 50;
/** Names listed for one reason why cases were skipped. */
const NAMES = 10;

export interface TerminalOptions {
  /** Colours, if any. */
  readonly paint?: Paint;
  /** Keeps GitHub's runner from obeying what an answer says. */
  readonly onGithub?: boolean;
  /** The file that has all of the result, if it is written. */
  readonly whole?: string | null;
}

/** The result for a person, printed after the run: what did not pass and why, then the verdict. */
export function terminalText(result: ResultDocument, options: TerminalOptions = {}): string {
  const { paint = plainPaint, whole = null } = options;
  const entries = allEntries(result);
  const bad = entries.filter((entry) => entry.outcome === "failed" || entry.outcome === "error");
  const parts = [
    ...bad.slice(0, DETAILED).map((entry) => badEntry(entry, paint, whole)),
    ...listOfBad(bad.slice(DETAILED), paint, whole),
    flakyList(entries, paint),
    quarantinedList(entries, paint),
    skippedList(entries, paint),
    serverText(result, paint),
    verdict(result, paint),
  ];
  const text = `${parts.filter((part) => part !== "").join("\n\n")}\n`;
  return options.onGithub ? defuseWorkflowCommands(text) : text;
}

function badEntry(entry: Entry, paint: Paint, whole: string | null): string {
  const { mark, style, words } = OUTCOMES[entry.outcome];
  const attempts = entry.attempts.length > 1 ? ` · ${plural(entry.attempts.length, "attempt")}` : "";
  const note = `${words} · ${formatDuration(entry.duration)}${attempts} · ${placeText(entry.place)}`;
  const parts = [`${paint(style, `${mark} ${fullName(entry)}`)}\n  ${paint("dim", note)}`];
  const earlier = entry.attempts.slice(0, -1).map(attemptLine);
  if (earlier.length > 0) parts.push(indent(paint("dim", earlier.join("\n"))));
  const troubles = troublesOf(entry.attempts.at(-1)?.steps ?? []);
  if (troubles.every((trouble) => trouble.allowed))
    parts.push(indent(plainLine(entry.reason ?? "no reason was given")));
  if (troubles.length > 0) parts.push(indent(troublesText(troubles, BRIEF, paint, whole)));
  return parts.join("\n\n");
}

function listOfBad(entries: readonly Entry[], paint: Paint, whole: string | null): string[] {
  const lines = entries.map((entry) => {
    const { mark, style } = OUTCOMES[entry.outcome];
    const reason = paint("dim", cut(plainLine(entry.reason ?? ""), 200));
    return `${paint(style, `${mark} ${fullName(entry)}`)}  ${placeText(entry.place)}  ${reason}`;
  });
  if (lines.length > 0 && whole !== null)
    lines.push(paint("dim", `… more of these is in ${plainLine(whole)}`));
  return lines.length === 0 ? [] : [lines.join("\n")];
}

function fullName(entry: Entry): string {
  return `${plainLine(entry.suite.name)}${onEnvironment(entry.suite)} › ${plainLine(entry.title)}`;
}

function flakyList(entries: readonly Entry[], paint: Paint): string {
  const flaky = entries.filter((entry) => entry.flaky);
  if (flaky.length === 0) return "";
  const lines = flaky.map((entry) => {
    const note = entry.attempts.slice(0, -1).map(attemptLine).join("\n");
    return `  ${paint("warn", `~ ${fullName(entry)}`)}  ${paint("dim", `passed at attempt ${entry.attempts.length}`)}\n${indent(paint("dim", note), "    ")}`;
  });
  return [paint("strong", `${flaky.length} flaky`), ...lines].join("\n");
}

function quarantinedList(entries: readonly Entry[], paint: Paint): string {
  const quarantined = entries.filter((entry) => entry.quarantined !== null);
  if (quarantined.length === 0) return "";
  const lines = quarantined.map(
    (entry) => `  ⊘ ${fullName(entry)}\n    ${paint("dim", plainLine(quarantineLine(entry)))}`,
  );
  return [paint("strong", `${quarantined.length} quarantined`), ...lines].join("\n");
}

function skippedList(entries: readonly Entry[], paint: Paint): string {
  const groups = skipGroups(entries);
  if (groups.length === 0) return "";
  const count = groups.reduce((sum, group) => sum + group.entries.length, 0);
  const lines = groups.map(({ reason, entries: skipped }) => {
    const names = skipped.slice(0, NAMES).map((entry) => `– ${fullName(entry)}`);
    if (skipped.length > NAMES) names.push(`… and ${skipped.length - NAMES} more`);
    return `  ${plainLine(reason)}\n${indent(paint("dim", names.join("\n")), "    ")}`;
  });
  return [paint("strong", `${count} skipped`), ...lines].join("\n");
}

function verdict(result: ResultDocument, paint: Paint): string {
  const style = result.verdict === "passed" ? "good" : result.verdict === "failed" ? "bad" : "warn";
  const due = dueText({ occurrence: result.run.occurrence, start: result.start });
  const facts = [
    `${countsSentence(result)} in ${formatDuration(result.duration)}`,
    ...(due === null ? [] : [due]),
    // What it takes to see the same values again.
    ...(result.verdict === "failed" && result.seed !== undefined ? [`seed ${result.seed}`] : []),
  ];
  const line = `${paint(style, paint("strong", result.verdict.toUpperCase()))}  ${facts.join(" · ")}`;
  const reason = reasonWorthSaying(result);
  return reason === null ? line : `${line}\n${" ".repeat(result.verdict.length)}  ${paint("dim", reason)}`;
}

function attemptLine(attempt: Attempt): string {
  const { words } = OUTCOMES[attempt.outcome];
  const reason = firstWords(attempt.steps);
  return `attempt ${attempt.attempt} ${words}${reason === null ? "" : `: ${plainLine(reason)}`}`;
}
