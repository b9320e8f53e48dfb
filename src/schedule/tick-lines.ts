import { type CronField, DAY_OF_MONTH, HOUR, MINUTE, MONTH, WEEKDAY } from "./cron-field.ts";
import { ALL_WEEKDAYS, type DayTable, datesOfMonth, makeDayTable } from "./day-table.ts";
import { formatField, type Star } from "./format-field.ts";
import type { Tick } from "./spread-ticks.ts";

/** The fields of one cron line. */
export interface LineFields {
  readonly minutes: string;
  readonly hours: string;
  readonly dates: string;
  readonly months: string;
  readonly weekdays: string;
}

interface TimesOnDays {
  readonly days: DayTable;
  /** Minutes since midnight, rising. */
  readonly minutes: readonly number[];
}

/** The lines for ticks that are all of one zone; the same ticks give the same lines in the same order. */
export function linesOfZone(ticks: readonly Tick[]): LineFields[] {
  const lines: LineFields[] = [];
  const utc = ticks[0]?.zone === "UTC";
  for (const elapsed of [true, false]) {
    const members = ticks.filter((tick) => tick.elapsed === elapsed);
    if (members.length === 0) continue;
    const groups = groupByDays(members);
    const first = groups.flatMap((group) => linesOfGroup(group, elapsed, utc));
    const second =
      groups.length === 1
        ? []
        : groupByWeekday(members).flatMap((group) => linesOfGroup(group, elapsed, utc));
    lines.push(...(second.length > 0 && second.length < first.length ? second : first));
  }
  return lines;
}

/** Minutes that have the same days go together. */
function groupByDays(ticks: readonly Tick[]): TimesOnDays[] {
  const groups = new Map<DayTable, { days: DayTable; minutes: number[] }>();
  for (const tick of [...ticks].sort((a, b) => a.minute - b.minute)) {
    const group = groups.get(tick.days);
    if (group === undefined) groups.set(tick.days, { days: tick.days, minutes: [tick.minute] });
    else group.minutes.push(tick.minute);
  }
  return [...groups.values()];
}

/** Weekdays that have the same minutes go together; empty when days are more than weekdays. */
function groupByWeekday(ticks: readonly Tick[]): TimesOnDays[] {
  const plain = ticks.every(
    (tick) =>
      !tick.days.both &&
      tick.days.dates.every((dates) => dates === 0) &&
      tick.days.weekdays.every((weekdays) => weekdays === tick.days.weekdays[0]),
  );
  if (!plain) return [];
  const groups = new Map<string, { weekdays: number; minutes: number[] }>();
  for (let weekday = 0; weekday < 7; weekday++) {
    const minutes = ticks
      .filter((tick) => ((tick.days.weekdays[0] as number) >>> weekday) & 1)
      .map((tick) => tick.minute)
      .sort((a, b) => a - b);
    if (minutes.length === 0) continue;
    const group = groups.get(minutes.join());
    if (group === undefined) groups.set(minutes.join(), { weekdays: 1 << weekday, minutes });
    else group.weekdays |= 1 << weekday;
  }
  return [...groups.values()].map(({ weekdays, minutes }) => ({
    days: makeDayTable(() => ({ dates: 0, weekdays })),
    minutes,
  }));
}

function linesOfGroup({ days, minutes }: TimesOnDays, elapsed: boolean, utc: boolean): LineFields[] {
  const blocks = blocksOf(minutes);
  const hourStar = !elapsed ? "never" : utc ? "allowed" : "always";
  return monthGroups(days).flatMap(({ months, dates, weekdays }) =>
    blocks.map((block) => ({
      minutes: formatField(block.minutes, MINUTE, "allowed"),
      hours: formatField(block.hours, HOUR, hourStar),
      dates:
        dates === 0
          ? "*"
          : formatMask(dates << 1, DAY_OF_MONTH, days.both ? "always" : weekdays === 0 ? "allowed" : "never"),
      months: formatField(months, MONTH, "allowed"),
      weekdays:
        weekdays === 0
          ? "*"
          : formatMask(weekdays, WEEKDAY, days.both ? "always" : dates === 0 ? "allowed" : "never"),
    })),
  );
}

/** A field of the bits. Where a date or a weekday is enough, neither field may begin with a star: that would ask for both. */
function formatMask(mask: number, field: CronField, star: Star): string {
  if (field === WEEKDAY && mask === ALL_WEEKDAYS) return "*";
  const values: number[] = [];
  for (let value = field.minimum; value <= field.maximum; value++)
    if ((mask >>> value) & 1) values.push(value);
  return formatField(values, field, star);
}

/**
 * The fewest blocks of minutes times hours that hold each minute of the day once: hours with the same minutes go
 * together, or minutes with the same hours, whichever makes fewer.
 */
function blocksOf(minutesOfDay: readonly number[]): { minutes: number[]; hours: number[] }[] {
  const byHour = group(
    minutesOfDay,
    (minute) => Math.floor(minute / 60),
    (minute) => minute % 60,
  );
  const byMinute = group(
    minutesOfDay,
    (minute) => minute % 60,
    (minute) => Math.floor(minute / 60),
  );
  return byMinute.length < byHour.length
    ? byMinute.map(([minutes, hours]) => ({ minutes, hours }))
    : byHour.map(([hours, minutes]) => ({ minutes, hours }));
}

/** The keys that have the same values, with these values, in the order of the first key. */
function group(
  items: readonly number[],
  keyOf: (item: number) => number,
  inner: (item: number) => number,
): [keys: number[], values: number[]][] {
  const values = new Map<number, number[]>();
  for (const item of items) {
    const own = values.get(keyOf(item));
    if (own === undefined) values.set(keyOf(item), [inner(item)]);
    else own.push(inner(item));
  }
  const groups = new Map<string, [number[], number[]]>();
  for (const key of [...values.keys()].sort((a, b) => a - b)) {
    const own = values.get(key) as number[];
    const known = groups.get(own.join());
    if (known === undefined) groups.set(own.join(), [[key], own]);
    else known[0].push(key);
  }
  return [...groups.values()];
}

interface MonthGroup {
  readonly months: number[];
  dates: number;
  readonly weekdays: number;
}

/** Months with the same days go together; a date that a month does not have does not keep it apart. */
function monthGroups(days: DayTable): MonthGroup[] {
  const groups: MonthGroup[] = [];
  const free: number[] = [];
  const longestFirst = [1, 3, 5, 7, 8, 10, 12, 4, 6, 9, 11, 2];
  for (const month of longestFirst) {
    const [dates, weekdays] = [days.dates[month - 1] as number, days.weekdays[month - 1] as number];
    if (dates === 0 && weekdays === 0) {
      free.push(month);
      continue;
    }
    const known = groups.find(
      (entry) => entry.weekdays === weekdays && (entry.dates & datesOfMonth(month)) === dates,
    );
    if (known === undefined) groups.push({ months: [month], dates, weekdays });
    else known.months.push(month);
  }
  for (const entry of groups) {
    // "31 * *" is clearer than the list of the months that have a 31st.
    const fits = free.every((month) => (entry.dates & datesOfMonth(month)) === 0) && entry.weekdays === 0;
    if (groups.length === 1 && fits && entry.months.length + free.length === 12) entry.months.push(...free);
    entry.months.sort((a, b) => a - b);
  }
  return groups.sort((a, b) => (a.months[0] as number) - (b.months[0] as number));
}
