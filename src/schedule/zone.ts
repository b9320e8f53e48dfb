import { dayNumber, MILLISECONDS_A_DAY, MILLISECONDS_A_MINUTE } from "./civil-date.ts";

/**
 * A stretch of time with one offset from UTC. Instants are milliseconds since 1970-01-01T00:00Z; a *wall time* is the
 * instant at which a clock in UTC would show what the local clock shows.
 */
export interface Segment {
  readonly start: number;
  /** The start of the next segment. */
  readonly end: number;
  readonly offset: number;
  /** The offset just before `start`; the same as `offset` where only a new year begins. */
  readonly offsetBefore: number;
  /** Wall times from here (by the old offset) up to `wallEnd` belong to this segment. */
  readonly wallStart: number;
  readonly wallEnd: number;
}

/** No two changes of a zone's clock since 1970 are closer than this. */
const SAMPLE_STEP = 7 * MILLISECONDS_A_DAY;

const zones = new Map<string, Zone>();

/** The zone of that name; throws a RangeError when this machine's time zone data does not have it. */
export function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (zone === undefined) {
    zone = new Zone(name);
    zones.set(name, zone);
  }
  return zone;
}

/** A time zone: its changes of offset are found once a year with `Intl`, everything else is integer arithmetic. */
export class Zone {
  readonly name: string;
  readonly #format: Intl.DateTimeFormat | undefined;
  readonly #years = new Map<number, readonly Segment[]>();
  #current: Segment | undefined;

  /** Use `zoneOf`, which keeps what was found out. */
  constructor(name: string) {
    this.name = name;
    this.#format =
      name === "UTC"
        ? undefined
        : new Intl.DateTimeFormat("en-US", {
            timeZone: name,
            hourCycle: "h23",
            year: "numeric",
            month: "2-digit",
            day: "2-digit",
            hour: "2-digit",
            minute: "2-digit",
            second: "2-digit",
          });
  }

  /** The segment an instant is in. */
  segmentAt(instant: number): Segment {
    const current = this.#current;
    if (current !== undefined && instant >= current.start && instant < current.end) return current;
    const found = this.year(new Date(instant).getUTCFullYear()).find((segment) => instant < segment.end);
    this.#current = found as Segment;
    return found as Segment;
  }

  /** What the local clock shows, as a wall time. */
  wallAt(instant: number): number {
    return instant + this.segmentAt(instant).offset;
  }

  /**
   * The instant of a wall time. A skipped one advances to the first valid instant after the gap (what GitHub's page
   * "Events that trigger workflows" says of `timezone`: 2:30 becomes 3:00); a repeated one is its first pass. Never
   * falls when the wall time grows.
   */
  instantOf(wall: number): number {
    const current = this.#current;
    if (current !== undefined && wall >= current.wallStart && wall < current.wallEnd) {
      return Math.max(current.start, wall - current.offset);
    }
    const guess = new Date(wall).getUTCFullYear();
    for (const year of [guess, guess - 1, guess + 1]) {
      for (const segment of this.year(year)) {
        if (wall >= segment.wallStart && wall < segment.wallEnd) {
          this.#current = segment;
          return Math.max(segment.start, wall - segment.offset);
        }
      }
    }
    throw new RangeError(`no instant for the wall time ${wall} in ${this.name}`);
  }

  /** The segments that cover a calendar year of UTC, in order; the first begins and the last ends with the year. */
  year(year: number): readonly Segment[] {
    let segments = this.#years.get(year);
    if (segments === undefined) {
      segments = this.#findSegments(year);
      this.#years.set(year, segments);
    }
    return segments;
  }

  /** The changes of the clock within some years, both included; new years are not changes. */
  changes(firstYear: number, lastYear: number): Segment[] {
    const found: Segment[] = [];
    for (let year = firstYear; year <= lastYear; year++) {
      for (const segment of this.year(year)) if (segment.offset !== segment.offsetBefore) found.push(segment);
    }
    return found;
  }

  #findSegments(year: number): Segment[] {
    const start = dayNumber(year, 1, 1) * MILLISECONDS_A_DAY;
    const end = dayNumber(year + 1, 1, 1) * MILLISECONDS_A_DAY;
    const first = this.#offsetAt(start);
    const found = [{ start, offset: first, offsetBefore: this.#offsetAt(start - MILLISECONDS_A_MINUTE) }];
    if (this.#format !== undefined) {
      let low = start;
      let lowOffset = first;
      while (low < end) {
        const high = Math.min(low + SAMPLE_STEP, end);
        const highOffset = this.#offsetAt(high - MILLISECONDS_A_MINUTE);
        if (highOffset !== lowOffset) {
          const change = this.#changeBetween(
            low - MILLISECONDS_A_MINUTE,
            high - MILLISECONDS_A_MINUTE,
            lowOffset,
          );
          found.push({ start: change, offset: highOffset, offsetBefore: lowOffset });
        }
        low = high;
        lowOffset = highOffset;
      }
    }
    return found.map((segment, index) => {
      const next = found[index + 1];
      const segmentEnd = next?.start ?? end;
      return {
        ...segment,
        end: segmentEnd,
        wallStart: segment.start + segment.offsetBefore,
        wallEnd: segmentEnd + segment.offset,
      };
    });
  }

  /** The first whole minute in (low, high] whose offset is not `offset`. */
  #changeBetween(low: number, high: number, offset: number): number {
    let before = low;
    let after = high;
    while (after - before > MILLISECONDS_A_MINUTE) {
      const middle =
        before + Math.floor((after - before) / 2 / MILLISECONDS_A_MINUTE) * MILLISECONDS_A_MINUTE;
      if (this.#offsetAt(middle) === offset) before = middle;
      else after = middle;
    }
    return after;
  }

  #offsetAt(instant: number): number {
    if (this.#format === undefined) return 0;
    // "10/25/2026, 02:30:00"
    const text = this.#format.format(instant);
    const wall = Date.UTC(
      Number(text.slice(6, 10)),
      Number(text.slice(0, 2)) - 1,
      Number(text.slice(3, 5)),
      Number(text.slice(12, 14)),
      Number(text.slice(15, 17)),
      Number(text.slice(18, 20)),
    );
    return wall - Math.floor(instant / 1000) * 1000;
  }
}
