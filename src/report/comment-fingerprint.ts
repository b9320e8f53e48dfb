import { createHash } from "node:crypto";
import type { ResultDocument, Step } from "../model/generated/result.ts";
import { environmentOf } from "../model/merge-results.ts";
import type { CommentContent } from "./comment-content.ts";
import { allEntries, type Entry } from "./entries.ts";
import { scheduleFingerprint } from "./schedule-change.ts";

/** 32 hexadecimal digits that are the same for comments that tell the same: the commit, what came of each plan and of each case that did not
 * simply pass, and changes of schedules. How long it took and in which run it was do not count. */
export function commentFingerprint({
  commit,
  results,
  missing,
  notPassed,
  fork,
  schedules,
  schedulesBefore,
}: CommentContent): string {
  const meaning = [
    ...[commit, fork, notPassed, results.map(meaningOf)],
    missing.map(({ name, why }) => [name, why]),
    scheduleFingerprint(schedules),
    ...(schedulesBefore === null ? [] : [schedulesBefore]),
  ];
  return createHash("sha256").update(JSON.stringify(meaning)).digest("hex").slice(0, 32);
}

function meaningOf(result: ResultDocument): unknown {
  const { plan, environment, verdict, reason, counts, legs } = result;
  const cases = allEntries(result)
    .filter(({ outcome, flaky }) => outcome !== "passed" || flaky)
    .map((entry) => [environmentOf(result, entry.suite), ...caseMeaning(entry)]);
  const places = (legs ?? []).map((leg) => [leg.environment, leg.verdict, withoutNumbers(leg.reason)]);
  return [
    ...[plan.id, plan.name, environment, verdict, withoutNumbers(reason), places],
    ...[counts.total, counts.passed, counts.failed, counts.error, counts.skipped, counts.flaky],
    cases,
  ];
}

function caseMeaning({ suite, hook, id, outcome, flaky, reason, attempts }: Entry): unknown[] {
  const steps = attempts.at(-1)?.steps ?? [];
  return [suite.id, hook, id, outcome, flaky, attempts.length, reason, steps.map(stepMeaning)];
}

function stepMeaning({ outcome, place, failures, error, steps }: Step): unknown {
  return [
    ...[outcome, place.file, place.line],
    failures.map(({ query, matcher, path, message }) => [query, matcher, path, message]),
    error === null ? null : [error.code, error.message],
    steps.map(stepMeaning),
  ];
}

/** It may say after how long something ended. */
function withoutNumbers(reason: string): string {
  return reason.replace(/\d+/g, "0");
}
