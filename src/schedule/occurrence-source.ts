import { MILLISECONDS_A_DAY, MILLISECONDS_A_MINUTE } from "./civil-date.ts";
import { FIRST_INSTANT, LAST_INSTANT } from "./horizon.ts";
import type { Trigger } from "./trigger.ts";
import { WallPattern } from "./wall-pattern.ts";
import { type Zone, zoneOf } from "./zone.ts";

/** The instants of one trigger, in milliseconds since 1970-01-01T00:00Z. */
export interface OccurrenceSource {
  /** The first one after `instant`; undefined when there is none before the year 2200. */
  next(instant: number): number | undefined;
  /** The last one before `instant`; undefined when there is none since 1970. */
  previous(instant: number): number | undefined;
}

const known = new WeakMap<Trigger, OccurrenceSource>();

/** The instants of a trigger within its `from` and `until` and without its excepted days. */
export function occurrenceSource(trigger: Trigger): OccurrenceSource {
  let source = known.get(trigger);
  if (source === undefined) {
    source = bounded(trigger, sourceOf(trigger));
    known.set(trigger, source);
  }
  return source;
}

function sourceOf(trigger: Trigger): OccurrenceSource {
  if (trigger.kind === "once") {
    return {
      next: (instant) => (trigger.instant > instant ? trigger.instant : undefined),
      previous: (instant) => (trigger.instant < instant ? trigger.instant : undefined),
    };
  }
  if (trigger.kind === "interval") {
    const { anchor, period } = trigger;
    return {
      next: (instant) => anchor + (Math.floor((instant - anchor) / period) + 1) * period,
      previous: (instant) => anchor + (Math.ceil((instant - anchor) / period) - 1) * period,
    };
  }
  const pattern = new WallPattern(trigger);
  const zone = zoneOf(trigger.zone);
  return trigger.kind === "cron" && trigger.elapsed
    ? elapsedSource(pattern, zone)
    : wallSource(pattern, zone);
}

/** Skipped wall times advance to the end of the gap, repeated ones run on their first pass. */
function wallSource(pattern: WallPattern, zone: Zone): OccurrenceSource {
  return {
    next(instant) {
      let wall = pattern.next(Math.floor(zone.wallAt(instant) / MILLISECONDS_A_MINUTE));
      while (wall !== undefined) {
        const found = zone.instantOf(wall * MILLISECONDS_A_MINUTE);
        if (found > instant) return found;
        wall = pattern.next(wall + 1);
      }
      return undefined;
    },
    previous(instant) {
      // On the second pass of a repeated hour, later wall times of the first pass are already behind us.
      const segment = zone.segmentAt(instant);
      const recent = instant - segment.start < MILLISECONDS_A_DAY;
      const offset = recent ? Math.max(segment.offset, segment.offsetBefore) : segment.offset;
      let wall = pattern.previous(Math.floor((instant + offset) / MILLISECONDS_A_MINUTE));
      while (wall !== undefined) {
        const found = zone.instantOf(wall * MILLISECONDS_A_MINUTE);
        if (found < instant) return found;
        wall = pattern.previous(wall - 1);
      }
      return undefined;
    },
  };
}

/** Every instant at which the local clock shows a matching time: both passes of a repeated hour, nothing for a skipped one. */
function elapsedSource(pattern: WallPattern, zone: Zone): OccurrenceSource {
  return {
    next(instant) {
      let segment = zone.segmentAt(instant);
      let wall = pattern.next(Math.floor((instant + segment.offset) / MILLISECONDS_A_MINUTE) + 1);
      while (wall !== undefined) {
        const found = wall * MILLISECONDS_A_MINUTE - segment.offset;
        if (found < segment.end) return found;
        if (segment.end >= LAST_INSTANT) return undefined;
        segment = zone.segmentAt(segment.end);
        wall = pattern.next(Math.ceil((segment.start + segment.offset) / MILLISECONDS_A_MINUTE));
      }
      return undefined;
    },
    previous(instant) {
      let segment = zone.segmentAt(instant);
      let wall = pattern.previous(Math.ceil((instant + segment.offset) / MILLISECONDS_A_MINUTE) - 1);
      while (wall !== undefined) {
        const found = wall * MILLISECONDS_A_MINUTE - segment.offset;
        if (found >= segment.start) return found;
        if (segment.start <= FIRST_INSTANT) return undefined;
        segment = zone.segmentAt(segment.start - 1);
        wall = pattern.previous(Math.ceil((segment.end + segment.offset) / MILLISECONDS_A_MINUTE) - 1);
      }
      return undefined;
    },
  };
}

function bounded(trigger: Trigger, source: OccurrenceSource): OccurrenceSource {
  const earliest = Math.max(trigger.from ?? FIRST_INSTANT, FIRST_INSTANT);
  const latest = Math.min(trigger.until ?? LAST_INSTANT, LAST_INSTANT - 1);
  const zone = zoneOf(trigger.zone);
  /** The local day of an instant when it is excepted; working days already leave the holidays out, and more. */
  const exceptedDay = (instant: number): number | undefined => {
    if (trigger.except.size === 0) return undefined;
    const day = Math.floor(zone.wallAt(instant) / MILLISECONDS_A_DAY);
    return trigger.except.has(day) ? day : undefined;
  };
  return {
    next(instant) {
      let found = source.next(Math.max(instant, earliest - 1));
      while (found !== undefined && found <= latest) {
        const day = exceptedDay(found);
        if (day === undefined) return found;
        found = source.next(Math.max(found, zone.instantOf((day + 1) * MILLISECONDS_A_DAY) - 1));
      }
      return undefined;
    },
    previous(instant) {
      let found = source.previous(Math.min(instant, latest + 1));
      while (found !== undefined && found >= earliest) {
        const day = exceptedDay(found);
        if (day === undefined) return found;
        found = source.previous(Math.min(found, zone.instantOf(day * MILLISECONDS_A_DAY)));
      }
      return undefined;
    },
  };
}
