// An independent engine for the tests: it walks over every minute of a window and asks Intl what the clock shows.
// Slow and simple on purpose; it shares no code with the stage.

const MINUTE = 60_000;

export interface WalkedMinute {
  /** UTC, in minutes since 1970-01-01T00:00Z. */
  readonly instant: number;
  /** The local wall time, in minutes since 1970-01-01T00:00 of the local clock. */
  readonly wall: number;
  /** This wall time was already shown: the second pass of a repeated hour. */
  readonly repeated: boolean;
  /** The wall times left out just before this minute. */
  readonly skipped: readonly number[];
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetMinutes(zone: string, instantMinute: number): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric",
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(instantMinute * MINUTE).map((part) => [part.type, Number(part.value)]));
  const get = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) as number;
  return Date.UTC(get("year"), get("month") - 1, get("day"), get("hour"), get("minute")) / MINUTE - instantMinute;
}

const walks = new Map<string, WalkedMinute[]>();

/** Every minute of [from, until) (milliseconds), with what the zone's clock shows. */
export function walkMinutes(zone: string, from: number, until: number): WalkedMinute[] {
  const key = `${zone} ${from} ${until}`;
  const known = walks.get(key);
  if (known !== undefined) return known;
  const found: WalkedMinute[] = [];
  // Two days of run-up show what is repeated or skipped at the start.
  const start = Math.floor(from / MINUTE) - 2 * 1440;
  let highest = Number.NEGATIVE_INFINITY;
  let offset = 0;
  for (let instant = start; instant * MINUTE < until; instant++) {
    // Since 1972 clocks change at whole quarters of an hour of UTC only.
    if (instant === start || instant % 15 === 0) offset = zone === "UTC" ? 0 : offsetMinutes(zone, instant);
    const wall = instant + offset;
    const skipped: number[] = [];
    if (highest !== Number.NEGATIVE_INFINITY) for (let left = highest + 1; left < wall; left++) skipped.push(left);
    if (instant * MINUTE >= from) found.push({ instant, wall, repeated: wall <= highest, skipped });
    highest = Math.max(highest, wall);
  }
  if (walks.size > 60) walks.clear();
  walks.set(key, found);
  return found;
}

export interface WalkedFields {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly dates: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
  readonly dayMatch: "either" | "both";
  readonly hourStar: boolean;
}

/** Reads a cron line in numbers, as GitHub takes it: 0 to 6 for weekdays, no names, no wrapping. Throws for anything else. */
export function readLine(cron: string): WalkedFields {
  const [minute, hour, date, month, weekday, ...rest] = cron.split(" ") as [string, string, string, string, string];
  if (rest.length > 0 || weekday === undefined) throw new Error(`not five fields: ${cron}`);
  return {
    minutes: readField(minute, 0, 59),
    hours: readField(hour, 0, 23),
    dates: readField(date, 1, 31),
    months: readField(month, 1, 12),
    weekdays: readField(weekday, 0, 6),
    dayMatch: date.startsWith("*") || weekday.startsWith("*") ? "both" : "either",
    hourStar: hour.startsWith("*"),
  };
}

function readField(text: string, low: number, high: number): Set<number> {
  const values = new Set<number>();
  for (const item of text.split(",")) {
    const match = /^(?:(\*)|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(item);
    if (!match) throw new Error(`not a field GitHub takes: ${text}`);
    const first = match[1] ? low : Number(match[2]);
    const last = match[1] || (match[4] && !match[3]) ? high : Number(match[3] ?? match[2]);
    if (first < low || last > high || last < first) throw new Error(`out of range: ${text}`);
    for (let value = first; value <= last; value += Number(match[4] ?? 1)) values.add(value);
  }
  return values;
}

export function matches(fields: WalkedFields, wall: number): boolean {
  const at = new Date(wall * MINUTE);
  if (!fields.minutes.has(at.getUTCMinutes()) || !fields.hours.has(at.getUTCHours())) return false;
  if (!fields.months.has(at.getUTCMonth() + 1)) return false;
  const byDate = fields.dates.has(at.getUTCDate());
  const byWeekday = fields.weekdays.has(at.getUTCDay());
  return fields.dayMatch === "either" ? byDate || byWeekday : byDate && byWeekday;
}

export interface PassRules {
  /** Skipped wall times come at the end of the gap. */
  readonly advance: boolean;
  /** Repeated wall times come on both passes. */
  readonly both: boolean;
}

/** The instants (milliseconds) in [from, until) at which a wall-clock rule holds. */
export function walkWall(
  isMatch: (wall: number) => boolean, zone: string, rules: PassRules, from: number, until: number,
): number[] {
  const found: number[] = [];
  for (const minute of walkMinutes(zone, from, until)) {
    const now = isMatch(minute.wall) && (!minute.repeated || rules.both);
    const late = rules.advance && minute.skipped.some(isMatch);
    if (now || late) found.push(minute.instant * MINUTE);
  }
  return found;
}

/** The starts GitHub would make for a line: skipped times advance (documented); an hour of `*` runs on both passes (taken). */
export function walkTicks(
  line: { readonly cron: string; readonly timezone?: string }, from: number, until: number, advanceStar = true,
): number[] {
  const fields = readLine(line.cron);
  return walkWall(
    (wall) => matches(fields, wall), line.timezone ?? "UTC",
    { advance: !fields.hourStar || advanceStar, both: fields.hourStar }, from, until,
  );
}
