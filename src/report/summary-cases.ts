import { formatDuration } from "../model/duration.ts";
import type { Attempt, Headers, ResultDocument } from "../model/generated/result.ts";
import type { Entry } from "./entries.ts";
import {
  exitText,
  FOLDED,
  outputStreams,
  outputText,
  requestDetails,
  requestLine,
  responseDetails,
  responseLine,
} from "./exchange-text.ts";
import { diffLines, failureTitle, placeText } from "./failure-lines.ts";
import type { Part } from "./fit.ts";
import { fenced, folded, htmlCode, inlineCode, markdownText } from "./markdown-text.ts";
import { placeLink } from "./place-link.ts";
import { cut, plainLine, plainText } from "./plain-text.ts";
import { plural } from "./plural.ts";
import { FAILURES } from "./trouble-text.ts";
import { firstWords, stepTitle, type Trouble, troublesOf, troubleWords } from "./troubles.ts";

const CURL = 4_000;

/** The first cases, whose details are given up last: one failure to look at is worth more than a long list. */
const FIRST = 3;

/** The cases that did not pass: with everything, without exchanges, as one line, not at all. */
export function badParts(result: ResultDocument, entries: readonly Entry[]): Part[] {
  return entries.map((entry, index) => ({
    forms: [badCase(result, entry, true), badCase(result, entry, false), badLine(result.run, entry), ""],
    losses: [
      { kind: index < FIRST ? "first bodies" : "bodies", count: 1 },
      { kind: index < FIRST ? "first details" : "details", count: 1 },
      { kind: index < FIRST ? "first cases" : "cases", count: 1 },
    ],
  }));
}

/** A case that did not pass as one item of a list. */
export function badLine(run: ResultDocument["run"], entry: Entry): string {
  const reason = entry.reason === null ? "" : `: ${markdownText(entry.reason)}`;
  return `- **${entryTitle(entry)}** ${placeLink(run, entry.place)}${reason}`;
}

/** What went wrong at each attempt, as items of a list. */
export function attemptLines(attempts: readonly Attempt[]): string[] {
  return attempts.map((attempt) => {
    const words = firstWords(attempt.steps);
    return `- attempt ${attempt.attempt}: ${words === null ? attempt.outcome : markdownText(words)}`;
  });
}

function badCase(result: ResultDocument, entry: Entry, exchanges: boolean): string {
  const { attempts, duration, place, tags, priority } = entry;
  const facts = [placeLink(result.run, place), formatDuration(duration)];
  if (attempts.length > 1) facts.push(plural(attempts.length, "attempt"));
  if (priority !== null) facts.push(markdownText(priority, 20));
  facts.push(...tags.slice(0, 10).map((tag) => inlineCode(tag, 60)));
  const parts = [`#### ${entryTitle(entry)}`, facts.join(" · ")];
  const earlier = attemptLines(attempts.slice(0, -1));
  if (earlier.length > 0) parts.push(earlier.join("\n"));
  const troubles = troublesOf(attempts.at(-1)?.steps ?? []);
  const allowed = troubles.filter((trouble) => trouble.allowed);
  if (allowed.length === troubles.length) parts.push(markdownText(entry.reason ?? "no reason was given"));
  for (const trouble of troubles) if (!trouble.allowed) parts.push(...troubleParts(trouble, exchanges));
  if (allowed.length > 0)
    parts.push(allowed.map((trouble) => `- allowed to fail: ${troubleLine(trouble)}`).join("\n"));
  return parts.join("\n\n");
}

function troubleParts(trouble: Trouble, exchanges: boolean): string[] {
  const { step, number, of, within } = trouble;
  const tries = step.tries > 1 ? `, tried ${step.tries} times` : "";
  const [outermost] = within;
  const used = outermost === undefined ? "" : `, used at ${inlineCode(placeText(outermost.place))}`;
  const position = of > 1 ? `step ${number} of ${of} · ` : "";
  const note = `${position}${inlineCode(placeText(step.place))}${used}${tries}`;
  const parts = [`**${markdownText(stepTitle(trouble))}** · ${note}`];
  if (step.error !== null) {
    const { code, message, hint } = step.error;
    parts.push(`⚠️ ${markdownText(message, 1_000)} (${inlineCode(code, 60)})`);
    if (hint !== null) parts.push(`💡 ${markdownText(hint, 1_000)}`);
  }
  if (step.failures.length > 0) parts.push(fenced(failuresDiff(trouble), "diff"));
  if (step.error === null && step.failures.length === 0)
    parts.push(markdownText(step.reason ?? "did not pass"));
  if (exchanges) parts.push(...exchangePart(trouble));
  return parts;
}

function troubleLine(trouble: Trouble): string {
  return `${markdownText(stepTitle(trouble))}: ${markdownText(troubleWords(trouble.step))}`;
}

/** All failures of a step as one diff: GitHub colours what was expected red, what was found green, and their places. */
function failuresDiff({ step }: Trouble): string {
  const blocks = step.failures.slice(0, FAILURES).map((failure) => {
    return [`@@ ${placeText(failure.place)}  ${failureTitle(failure)} @@`, ...diffLines(failure)].join("\n");
  });
  const more = step.failures.length - FAILURES;
  if (more > 0) blocks.push(`  … and ${plural(more, "more failure")}`);
  return blocks.join("\n");
}

function exchangePart({ step }: Trouble): string[] {
  const { exchange, output } = step;
  const parts: string[] = [];
  if (exchange !== null) {
    const { request, response } = exchange;
    const blocks = [httpBlock(requestLine(exchange), request.headers, requestDetails(exchange, FOLDED))];
    if (response !== null) {
      blocks.push(httpBlock(responseLine(exchange), response.headers, responseDetails(exchange, FOLDED)));
    }
    blocks.push(fenced(cut(plainText(exchange.curl), CURL), "sh"));
    parts.push(
      folded(`${htmlCode(requestLine(exchange), 160)} → ${responseLine(exchange)}`, blocks.join("\n\n")),
    );
  }
  if (output !== null) {
    const streams = outputStreams(output).map(
      ([name, body]) => `${name}\n\n${fenced(outputText(body, FOLDED))}`,
    );
    if (streams.length === 0) parts.push(`Command: ${exitText(output)}, nothing printed`);
    else parts.push(folded(`Command: ${exitText(output)}`, streams.join("\n\n")));
  }
  return parts;
}

function httpBlock(line: string, headers: Headers, details: string): string {
  return fenced(`${line}${headers.length === 0 ? "\n\n" : "\n"}${details}`.trimEnd(), "http");
}

/** `Orders › An order can be placed` */
export function entryTitle(entry: Entry): string {
  return `${markdownText(entry.suite.name, 100)} › ${markdownText(plainLine(entry.title), 200)}`;
}
