import type { Attempt, ResultDocument, Suite } from "../model/generated/result.ts";
import { environmentOf } from "../model/merge-results.ts";
import { latenessOf } from "./due-text.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { BRIEF, FULL } from "./exchange-text.ts";
import { onEnvironment, runOf } from "./joined-places.ts";
import { exchangeText, troublesText } from "./trouble-text.ts";
import { firstWords, stepTitle, type Trouble, troublesOf } from "./troubles.ts";
import { type XmlElement, xmlDocument } from "./xml-element.ts";

/**
 * The result as JUnit XML, with retries in the convention of Maven Surefire. The element of a case that was retried in
 * vain tells its last attempt, which is its outcome in every other report; `rerun…` elements tell the earlier ones.
 */
export function junitXml(result: ResultDocument): string {
  const suites = result.suites.map((suite) => testSuite(result, suite));
  const name = result.environment === null ? result.plan.name : `${result.plan.name} (${result.environment})`;
  const totals = countEntries(result.suites.flatMap(entriesOf));
  return xmlDocument({
    name: "testsuites",
    attributes: { name, ...totals, time: seconds(result.duration) },
    content: suites,
  });
}

function testSuite(result: ResultDocument, suite: Suite): XmlElement {
  const entries = entriesOf(suite);
  return {
    name: "testsuite",
    attributes: {
      name: `${suite.name}${onEnvironment(suite, (environment) => environment)}`,
      ...countEntries(entries),
      time: seconds(suite.duration),
      timestamp: suite.start,
      file: suite.file,
    },
    content: [properties(result, suite), ...entries.map(testCase)],
  };
}

function properties(result: ResultDocument, suite: Suite): XmlElement {
  const { rota, plan, start } = result;
  const run = runOf(result, suite);
  const { occurrence } = run;
  const lateness = latenessOf({ occurrence, start });
  const values: Readonly<Record<string, string | null>> = {
    rota,
    plan: plan.id,
    environment: environmentOf(result, suite),
    run: run.url,
    attempt: String(run.attempt),
    event: run.event,
    ref: run.ref,
    sha: run.sha,
    occurrence,
    "lateness-seconds": lateness === null ? null : String(Math.floor(lateness / 1000)),
  };
  const content = Object.entries(values)
    .filter((pair): pair is [string, string] => pair[1] !== null)
    .map(([name, value]): XmlElement => ({ name: "property", attributes: { name, value }, content: "" }));
  return { name: "properties", attributes: {}, content };
}

function testCase(entry: Entry): XmlElement {
  const { suite, title, place, duration } = entry;
  return {
    name: "testcase",
    attributes: {
      name: title,
      classname: suite.environment == null ? suite.id : `${suite.id}@${suite.environment}`,
      file: place.file,
      line: place.line,
      time: seconds(duration),
    },
    content: [...outcome(entry), ...systemOut(entry)],
  };
}

function outcome(entry: Entry): XmlElement[] {
  const last = entry.attempts.at(-1);
  const earlier = entry.attempts.slice(0, -1).filter(isBad);
  if (entry.outcome === "passed" && entry.quarantined !== null) return [];
  if (entry.outcome === "passed") return earlier.map((attempt) => retried("flaky", attempt));
  if (entry.outcome === "skipped") {
    return [{ name: "skipped", attributes: { message: entry.reason ?? "" }, content: "" }];
  }
  const troubles = troublesOf(last?.steps ?? []);
  const main: XmlElement = {
    name: entry.outcome === "failed" ? "failure" : "error",
    attributes: {
      message: entry.reason ?? firstWords(last?.steps ?? []) ?? "",
      type: typeOf(entry.outcome, troubles),
    },
    content: troublesText(troubles, BRIEF) || (entry.reason ?? ""),
  };
  return [main, ...earlier.map((attempt) => retried("rerun", attempt))];
}

function retried(prefix: "flaky" | "rerun", attempt: Attempt): XmlElement {
  const troubles = troublesOf(attempt.steps);
  const message = firstWords(attempt.steps) ?? "";
  return {
    name: `${prefix}${attempt.outcome === "failed" ? "Failure" : "Error"}`,
    attributes: { message, type: typeOf(attempt.outcome, troubles), time: seconds(attempt.duration) },
    content: [{ name: "stackTrace", attributes: {}, content: troublesText(troubles, BRIEF) || message }],
  };
}

/** The exchanges in full; those in the body of the failure are cut to what a person wants to see first. */
function systemOut(entry: Entry): XmlElement[] {
  const blocks = troublesOf(entry.attempts.at(-1)?.steps ?? [])
    .map((trouble) => ({ trouble, text: exchangeText(trouble.step, FULL) }))
    .filter(({ text }) => text !== "")
    .map(({ trouble, text }) => `${stepTitle(trouble)}\n${text}`);
  return blocks.length === 0 ? [] : [{ name: "system-out", attributes: {}, content: blocks.join("\n\n") }];
}

/** What kind of fault it is: the matcher that did not hold, or the code of the error. */
function typeOf(outcome: string, troubles: readonly Trouble[]): string {
  const step = (troubles.find((trouble) => !trouble.allowed) ?? troubles[0])?.step;
  return step?.error?.code ?? step?.failures[0]?.matcher ?? outcome;
}

function isBad(attempt: Attempt): boolean {
  return attempt.outcome === "failed" || attempt.outcome === "error";
}

function countEntries(entries: readonly Entry[]) {
  const count = (outcome: string) => entries.filter((entry) => entry.outcome === outcome).length;
  return {
    tests: entries.length,
    failures: count("failed"),
    errors: count("error"),
    skipped: count("skipped"),
  };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
