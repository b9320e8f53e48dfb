import { formatDuration } from "../model/duration.ts";
import type { CronLine } from "../schedule/compile-schedule.ts";
import { formatInstant } from "../schedule/local-time.ts";
import { nextOccurrence, previousOccurrence } from "../schedule/occurrences.ts";
import { ticksOf } from "../schedule/ticks.ts";
import type { Schedule, Trigger } from "../schedule/trigger.ts";
import type { GateDecision } from "./gate-decision.ts";

/** What a decision by the clock alone needs. */
export interface ClockQuestion {
  readonly schedule: Schedule;
  /** The constant jitter of each of its triggers, in whole minutes, by their place. */
  readonly jitter: readonly number[];
  /** Those of the workflow that asks: the plan's own, or those of all plans that share it. */
  readonly lines: readonly CronLine[];
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  /** The cron text of the line whose tick started the workflow (`github.event.schedule`); undefined when none did. */
  readonly fired: string | undefined;
  readonly paused: boolean;
}

/** The ticks that a decision goes by. */
interface TickWindow {
  /** The last tick before the latest one: what it and those before it cover is none of ours. */
  readonly before: number;
  /** The last moment that can be ours. */
  readonly until: number;
  /** A tick started us: then an occurrence is ours only when its jitter was over by then. */
  readonly jittered: boolean;
}

/**
 * Whether a plan is due, without any memory of what ran: it is when an occurrence lies after the tick before the latest tick, and not
 * after now; of several the latest is run. A line that fired names the latest tick, its own last one, and what lies after that is left to
 * the ticks that cover it: however late ticks come, each runs its own, and nothing is run by two of them.
 */
export function decideByClock({ schedule, jitter, lines, now, fired, paused }: ClockQuestion): GateDecision {
  if (paused) return idle("the plan is paused");
  if (schedule.triggers.length === 0) return idle("the plan has no schedule");
  if (schedule.local) return idle("rota start runs it, on a machine of its own (runner: local)");
  const window = windowOf(lines, now, fired);
  const next = nextOccurrence(schedule, window?.until ?? now)?.instant ?? null;
  const occurrence = window && latestWithin(schedule, jitter, window);
  if (occurrence !== undefined) {
    const lateness = now - occurrence;
    const late = lateness < 60_000 ? "" : `, ${formatDuration(Math.floor(lateness / 60_000) * 60_000)} ago`;
    const reason = `its schedule names ${formatInstant(occurrence)}${late}`;
    return { due: true, occurrence, lateness, reason, next };
  }
  if (schedule.resident !== undefined && next !== null && next < now + schedule.resident) {
    const reason = `its schedule names ${formatInstant(next)}, and its job stays until then`;
    return { due: true, occurrence: null, lateness: null, reason, next };
  }
  return { ...idle(whyNot(schedule, next, window)), next };
}

/** What a run that somebody asked for comes to: it is due, whatever the schedule says. */
export function decideRunNow(): GateDecision {
  return { due: true, occurrence: null, lateness: null, reason: "it was asked for", next: null };
}

function idle(reason: string): GateDecision {
  return { due: false, occurrence: null, lateness: null, reason, next: null };
}

function windowOf(
  lines: readonly CronLine[],
  now: number,
  fired: string | undefined,
): TickWindow | undefined {
  const ticks = ticksOf(lines);
  // Lines of several zones may have the same text. A text that no line has is that of an older workflow file.
  const own = lines.filter(({ cron }) => cron === fired?.trim());
  const latest = previousOccurrence(own.length > 0 ? ticksOf(own) : ticks, now + 1)?.instant;
  if (latest === undefined) return undefined;
  const before = previousOccurrence(ticks, latest)?.instant ?? Number.NEGATIVE_INFINITY;
  return own.length > 0 ? { before, until: latest, jittered: true } : { before, until: now, jittered: false };
}

function latestWithin(
  schedule: Schedule,
  jitter: readonly number[],
  { before, until, jittered }: TickWindow,
): number | undefined {
  let latest: number | undefined;
  for (const [place, trigger] of schedule.triggers.entries()) {
    const delay = (jitter[place] ?? 0) * 60_000;
    const last = previousOccurrence(alone(schedule, trigger), until + 1 - (jittered ? delay : 0))?.instant;
    if (last === undefined || last + delay <= before) continue;
    latest = Math.max(latest ?? last, last);
  }
  return latest;
}

function alone(schedule: Schedule, trigger: Trigger): Schedule {
  return { ...schedule, triggers: [trigger] };
}

function whyNot(schedule: Schedule, next: number | null, window: TickWindow | undefined): string {
  const last = previousOccurrence(schedule, (window?.until ?? Number.POSITIVE_INFINITY) + 1);
  if (last === undefined) return "its schedule has not begun";
  if (next === null) return `its schedule ended with ${formatInstant(last.instant)}`;
  if (window === undefined || !Number.isFinite(window.before)) return "no tick came yet";
  const [before, until] = [formatInstant(window.before), formatInstant(window.until)];
  return `nothing of its schedule lies ${window.jittered ? `between the ticks of ${before} and ${until}` : `after the tick of ${before}`}`;
}
