import { MOST_RUNS, type ScheduledRun } from "../../host/github/read-workflow.ts";
import type { DoctorFinding } from "../../report/doctor-text.ts";
import { plural } from "../../report/plural.ts";
import { nextOccurrence, occurrencesWithin, previousOccurrence } from "../../schedule/occurrences.ts";
import type { Schedule } from "../../schedule/trigger.ts";
import { failure, lengthText, momentText, ok, warning } from "./findings.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** GitHub promises nothing; ticks that are an hour late are daily bread, and those of half a day have been seen. */
const USUAL = HOUR;
const LOST = DAY;
/** Over how long ticks are counted, how many there have to be, and which share has to come. */
const COUNTED = 7 * DAY;
const FEWEST = 5;
const FAIR_SHARE = 0.8;

/** What is known of the ticks of a workflow. Instants are milliseconds since 1970-01-01T00:00Z. */
export interface TickFacts {
  /** The cron lines of the workflow as a schedule: each occurrence is a tick. */
  readonly ticks: Schedule;
  /** Since when its file is as it is on the default branch; undefined: nobody knows. */
  readonly since: number | undefined;
  /** Newest first. */
  readonly runs: readonly ScheduledRun[];
  readonly now: number;
}

/** Whether the ticks of a workflow come: the newest run against the newest tick, and of the last days how many did. */
export function checkTicks(facts: TickFacts): DoctorFinding[] {
  const { ticks, since, runs, now } = facts;
  const newest = runs[0];
  const begin = Math.max(newest?.createdAt ?? 0, since ?? 0);
  if (begin === 0)
    return [
      warning("ticks-unknown", "GitHub knows no run of its schedule, nor since when its file is there", null),
    ];
  const first = nextOccurrence(ticks, begin)?.instant;
  const last = newest === undefined ? "" : `, the newest run began ${momentText(newest.createdAt)}`;
  if (first !== undefined && now - first > USUAL) {
    const overdue = now - first;
    const lost = occurrencesWithin(ticks, Math.max(first, now - COUNTED), now).length;
    if (overdue > LOST && lost > 1)
      return [
        failure(
          "ticks-missing",
          `no tick came for ${lengthText(overdue)}${last}`,
          "see whether Actions are allowed in the repository's settings; a changed cron line on the default branch registers the schedule anew",
        ),
      ];
    return [
      warning(
        "ticks-late",
        `the tick of ${momentText(first)} has not come${last}`,
        "GitHub starts schedules hours late at times and drops some; what is within its grace runs with the next tick",
      ),
    ];
  }
  return [
    fewTicks(facts) ??
      ok("ticks", newest === undefined ? "its first tick is still to come" : newestText(ticks, newest)),
  ];
}

function newestText(ticks: Schedule, { createdAt }: ScheduledRun): string {
  const due = previousOccurrence(ticks, createdAt + 1)?.instant;
  const late = due === undefined ? 0 : createdAt - due;
  return `the newest tick came ${momentText(createdAt)}${late < 60_000 ? ", on time" : `, ${lengthText(late)} late`}`;
}

/** Only what came since the file is as it is can be counted, and only as far as the list of runs reaches. */
function fewTicks({ ticks, since, runs, now }: TickFacts): DoctorFinding | undefined {
  if (since === undefined) return undefined;
  const reach = runs.length < MOST_RUNS ? 0 : (runs.at(-1)?.createdAt ?? now);
  const from = Math.max(since, now - COUNTED, reach);
  const due = occurrencesWithin(ticks, from, now - USUAL).length;
  const came = runs.filter(({ createdAt }) => createdAt >= from).length;
  if (due < FEWEST || came >= due * FAIR_SHARE) return undefined;
  return warning(
    "ticks-dropped",
    `of ${plural(due, "tick")} since ${momentText(from)} ${came} came`,
    "GitHub drops ticks when it is busy; runs are due all the same, and the next tick within their grace starts them",
  );
}

/** What became of the newest run of the schedule. */
export function checkNewestRun([newest]: readonly ScheduledRun[], now: number): DoctorFinding[] {
  if (newest === undefined) return [];
  const { status, conclusion, url, createdAt } = newest;
  const run = `the run of ${momentText(createdAt)}`;
  if (conclusion === "startup_failure")
    return [failure("run-startup-failure", `${run} could not start`, `GitHub says why: ${url}`)];
  if (status === "waiting" || status === "action_required" || conclusion === "action_required")
    return [failure("run-waiting", `${run} waits for somebody to approve it`, `approve it: ${url}`)];
  if ((status === "queued" || status === "pending") && now - createdAt > USUAL)
    return [
      warning(
        "run-queued",
        `${run} still waits for a machine`,
        `see whether a runner of its labels is there: ${url}`,
      ),
    ];
  return [];
}
