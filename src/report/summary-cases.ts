import { formatDuration } from "../model/duration.ts";
import type { Attempt, Headers, ResultDocument, Suite } from "../model/generated/result.ts";
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
import { failureTitle, placeText } from "./failure-lines.ts";
import type { Part } from "./fit.ts";
import { onEnvironment, runOf } from "./joined-places.ts";
import { type Novelty, noveltyText } from "./known-failures.ts";
import { fenced, folded, htmlCode, inlineCode, markdownText } from "./markdown-text.ts";
import { placeLink, placeLinks } from "./place-link.ts";
import { cut, plainText } from "./plain-text.ts";
import { plural } from "./plural.ts";
import { type ShownFailures, shownFailures } from "./shown-failures.ts";
import { triesText } from "./tries-text.ts";
import { firstWords, stepTitle, type Trouble, troublesOf, troubleWords } from "./troubles.ts";

type Run = ResultDocument["run"];

const CURL = 4_000;
const TITLE = 400;

/** The first cases, whose details are given up last: one failure to look at is worth more than a long list. */
const FIRST = 3;

/** The cases that did not pass: with everything, without exchanges, as one line, not at all. */
export function badParts(
  result: ResultDocument,
  entries: readonly Entry[],
  noveltyOf: (entry: Entry) => Novelty = () => null,
): Part[] {
  return entries.map((entry, index) => {
    const run = runOf(result, entry.suite);
    const novelty = noveltyOf(entry);
    return {
      forms: [
        badCase(run, entry, novelty, true),
        badCase(run, entry, novelty, false),
        badLine(run, entry, novelty),
        "",
      ],
      losses: [
        { kind: index < FIRST ? "first bodies" : "bodies", count: 1 },
        { kind: index < FIRST ? "first details" : "details", count: 1 },
        { kind: index < FIRST ? "first cases" : "cases", count: 1 },
      ],
      of: suiteTitle(entry.suite, 60),
    };
  });
}

/** A case that did not pass as one item of a list. */
export function badLine(run: Run, entry: Entry, novelty: Novelty = null): string {
  const news = noveltyText(novelty);
  const remark = news === null ? "" : ` (${news})`;
  const reason = entry.reason === null ? "" : `: ${markdownText(entry.reason)}`;
  return `- **${entryTitle(entry)}** ${placeLink(run, entry.place)}${remark}${reason}`;
}

/** What went wrong at each attempt, as items of a list. */
export function attemptLines(attempts: readonly Attempt[]): string[] {
  return attempts.map((attempt) => {
    const words = firstWords(attempt.steps);
    return `- attempt ${attempt.attempt}: ${words === null ? attempt.outcome : markdownText(words)}`;
  });
}

function badCase(run: Run, entry: Entry, novelty: Novelty, exchanges: boolean): string {
  const { attempts, duration, place, tags, priority } = entry;
  const facts = [placeLink(run, place), formatDuration(duration)];
  const news = noveltyText(novelty);
  if (news !== null) facts.unshift(`**${news}**`);
  if (attempts.length > 1) facts.push(plural(attempts.length, "attempt"));
  if (priority !== null) facts.push(markdownText(priority, 20));
  facts.push(...tags.slice(0, 10).map((tag) => inlineCode(tag, 60)));
  const parts = [`#### ${entryTitle(entry)}`, facts.join(" · ")];
  const earlier = attemptLines(attempts.slice(0, -1));
  if (earlier.length > 0) parts.push(earlier.join("\n"));
  const troubles = troublesOf(attempts.at(-1)?.steps ?? []);
  const allowed = troubles.filter((trouble) => trouble.allowed);
  if (allowed.length === troubles.length) parts.push(markdownText(entry.reason ?? "no reason was given"));
  for (const trouble of troubles) if (!trouble.allowed) parts.push(...troubleParts(run, trouble, exchanges));
  if (allowed.length > 0)
    parts.push(allowed.map((trouble) => `- allowed to fail: ${troubleLine(trouble)}`).join("\n"));
  return parts.join("\n\n");
}

function troubleParts(run: Run, trouble: Trouble, exchanges: boolean): string[] {
  const { step, number, of, within } = trouble;
  const told = triesText(step);
  const tries = told === null ? "" : `, ${markdownText(told)}`;
  const [outermost] = within;
  const used = outermost === undefined ? "" : `, used at ${placeLink(run, outermost.place)}`;
  const position = of > 1 ? `step ${number} of ${of} · ` : "";
  const note = `${position}${placeLink(run, step.place)}${used}${tries}`;
  const parts = [`**${markdownText(stepTitle(trouble))}** · ${note}`];
  if (step.error !== null) {
    const { code, message, hint } = step.error;
    parts.push(`⚠️ ${markdownText(message, 1_000)} (${inlineCode(code, 60)})`);
    if (hint !== null) parts.push(`💡 ${markdownText(hint, 1_000)}`);
  }
  const { shown, more } = shownFailures(step.failures);
  const links = placeLinks(
    run,
    shown.map(({ failure }) => failure.place),
  );
  // A block of code cannot hold links.
  if (links !== null) parts.push(`Expected at ${links}`);
  if (shown.length > 0) parts.push(fenced(failuresDiff({ shown, more }), "diff"));
  if (step.error === null && step.failures.length === 0)
    parts.push(markdownText(step.reason ?? "did not pass"));
  if (exchanges) parts.push(...exchangePart(trouble));
  return parts;
}

function troubleLine(trouble: Trouble): string {
  return `${markdownText(stepTitle(trouble))}: ${markdownText(troubleWords(trouble.step))}`;
}

/** All failures of a step as one diff: GitHub colours what was expected red, what was found green, and their places. */
function failuresDiff({ shown, more }: ShownFailures): string {
  const blocks = shown.map(({ failure, lines }) => {
    const title = cut(failureTitle(failure), TITLE);
    return [`@@ ${placeText(failure.place)}  ${title} @@`, ...lines].join("\n");
  });
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

/** `Orders › An order can be placed`; with its environment, where there are several. */
export function entryTitle(entry: Entry): string {
  const { suite, title } = entry;
  const where = onEnvironment(suite, (name) => markdownText(name, 100));
  return `${markdownText(suite.name, 100)} › ${markdownText(title, 200)}${where}`;
}

/** `Orders`; with its environment, where there are several. */
export function suiteTitle(suite: Suite, length = 100): string {
  return `${markdownText(suite.name, length)}${onEnvironment(suite, (name) => markdownText(name, length))}`;
}
