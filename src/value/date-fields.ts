/** What was read of a date, as it was written. */
export interface DateParts {
  year?: string;
  shortYear?: string;
  month?: string;
  monthName?: string;
  day?: string;
  ordinal?: string;
  weekday?: string;
  hour?: string;
  hour12?: string;
  half?: string;
  minute?: string;
  second?: string;
  fraction?: string;
  offset?: string;
  zone?: string;
  epoch?: string;
}

/** One letter of a format. */
interface DateField {
  write(date: Date): string;
  /** Of a number that is padded. */
  readonly width?: number;
  /** Absent: the letter is only for writing. */
  readonly pattern?: string;
  readonly part?: keyof DateParts;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const DAY = 86_400_000;

const short = (names: readonly string[]) => names.map((name) => name.slice(0, 3));
/** Long names first, so that `May` and `March` are not cut. */
const oneOf = (names: readonly string[]) => [...names, ...short(names)].join("|");

function number(
  width: number,
  read: (date: Date) => number,
  part?: keyof DateParts,
  digits = `\\d{1,${width}}`,
): DateField {
  return {
    write: (date) => String(read(date)).padStart(width, "0"),
    width,
    ...(part !== undefined && { part, pattern: digits }),
  };
}

function blank(width: number, field: DateField): DateField {
  return {
    ...field,
    write: (date) =>
      field
        .write(date)
        .replace(/^0+(?=.)/, "")
        .padStart(width, " "),
  };
}

function fraction(digits: number, dot: boolean): DateField {
  return {
    write: (date) =>
      (dot ? "." : "") + String(date.getUTCMilliseconds()).padStart(3, "0").padEnd(digits, "0"),
    pattern: dot ? `\\.\\d{${digits}}` : `\\d{${digits}}`,
    part: "fraction",
  };
}

const offset = (written: string): DateField => ({
  write: () => written,
  pattern: "Z|[+-]\\d\\d(?::?\\d\\d)?(?::\\d\\d)?",
  part: "offset",
});
const hour12 = (date: Date) => ((date.getUTCHours() + 11) % 12) + 1;
const half = (date: Date) => (date.getUTCHours() < 12 ? "AM" : "PM");
const month = number(2, (date) => date.getUTCMonth() + 1, "month");
const day = number(2, (date) => date.getUTCDate(), "day");
const hour = number(2, (date) => date.getUTCHours(), "hour");
const twelve = number(2, hour12, "hour12");

/** Every letter that stands for a part of a date, by chrono's names; those that stand for several are expanded before. */
export const DATE_FIELDS: Readonly<Record<string, DateField>> = {
  Y: number(4, (date) => date.getUTCFullYear(), "year", "\\d{4}"),
  C: number(2, (date) => Math.floor(date.getUTCFullYear() / 100)),
  y: number(2, (date) => date.getUTCFullYear() % 100, "shortYear", "\\d{2}"),
  m: month,
  b: named((date) => short(MONTHS)[date.getUTCMonth()], oneOf(MONTHS), "monthName"),
  B: named((date) => MONTHS[date.getUTCMonth()], oneOf(MONTHS), "monthName"),
  d: day,
  e: blank(2, day),
  a: named((date) => short(DAYS)[date.getUTCDay()], oneOf(DAYS), "weekday"),
  A: named((date) => DAYS[date.getUTCDay()], oneOf(DAYS), "weekday"),
  w: number(1, (date) => date.getUTCDay()),
  u: number(1, (date) => date.getUTCDay() || 7),
  U: number(2, (date) => Math.floor((dayOfYear(date) + 6 - date.getUTCDay()) / 7)),
  W: number(2, (date) => Math.floor((dayOfYear(date) + 6 - ((date.getUTCDay() + 6) % 7)) / 7)),
  G: number(4, (date) => isoWeek(date).year),
  g: number(2, (date) => isoWeek(date).year % 100),
  V: number(2, (date) => isoWeek(date).week),
  j: number(3, dayOfYear, "ordinal"),
  H: hour,
  k: blank(2, hour),
  I: twelve,
  l: blank(2, twelve),
  p: named(half, "AM|PM", "half"),
  P: named((date) => half(date).toLowerCase(), "AM|PM", "half"),
  M: number(2, (date) => date.getUTCMinutes(), "minute"),
  S: number(2, (date) => date.getUTCSeconds(), "second"),
  f: { ...fraction(9, false), pattern: "\\d{1,9}" },
  ".f": {
    write: (date) => (date.getUTCMilliseconds() === 0 ? "" : fraction(3, true).write(date)),
    pattern: "(?:\\.\\d+)?",
    part: "fraction",
  },
  ".3f": fraction(3, true),
  ".6f": fraction(6, true),
  ".9f": fraction(9, true),
  "3f": fraction(3, false),
  "6f": fraction(6, false),
  "9f": fraction(9, false),
  z: offset("+0000"),
  ":z": offset("+00:00"),
  "::z": offset("+00:00:00"),
  ":::z": offset("+00"),
  "#z": offset("+00"),
  Z: { write: () => "UTC", pattern: "UTC|GMT|Z", part: "zone" },
  s: { write: (date) => String(Math.floor(date.getTime() / 1000)), pattern: "-?\\d{1,13}", part: "epoch" },
};

/** The moment that the parts say, in UTC where there is no offset, at midnight where there is no time; undefined when no calendar has it. */
export function dateOfParts(parts: DateParts): Date | undefined {
  const fraction = Number(`0.${(parts.fraction ?? "").replace(/^\./, "") || "0"}`) * 1000;
  if (parts.epoch !== undefined) return valid(Number(parts.epoch) * 1000 + fraction);
  const year = yearOf(parts);
  if (year === undefined) return undefined;
  const monthIndex = monthOf(parts);
  const dayOfMonth = parts.ordinal ?? parts.day ?? "1";
  const midnight = Date.UTC(2000, monthIndex, 1);
  const start = new Date(midnight);
  // Date.UTC reads years below 100 as those of the twentieth century.
  start.setUTCFullYear(year, monthIndex, Number(dayOfMonth));
  const sameDay =
    parts.ordinal === undefined
      ? start.getUTCMonth() === monthIndex && Number(dayOfMonth) > 0
      : start.getUTCFullYear() === year && Number(dayOfMonth) > 0;
  const hours = hourOf(parts);
  const [minutes, seconds] = [Number(parts.minute ?? 0), Number(parts.second ?? 0)];
  const away = offsetOf(parts.offset);
  if (!sameDay || hours === undefined || minutes > 59 || seconds > 60 || away === undefined) return undefined;
  const weekday = parts.weekday?.slice(0, 3).toLowerCase();
  if (weekday !== undefined && DAYS[start.getUTCDay()]?.slice(0, 3).toLowerCase() !== weekday)
    return undefined;
  return valid(
    start.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000 + Math.floor(fraction) - away,
  );
}

/** As POSIX has it, two digits from 69 on are of the twentieth century. */
function yearOf({ year, shortYear }: DateParts): number | undefined {
  if (year !== undefined) return Number(year);
  if (shortYear === undefined) return undefined;
  return Number(shortYear) + (Number(shortYear) < 69 ? 2000 : 1900);
}

/** From 0. */
function monthOf({ month: digits, monthName }: DateParts): number {
  if (monthName === undefined) return Number(digits ?? 1) - 1;
  return short(MONTHS).findIndex((name) => name.toLowerCase() === monthName.slice(0, 3).toLowerCase());
}

function hourOf(parts: DateParts): number | undefined {
  if (parts.hour12 !== undefined) {
    const hours = Number(parts.hour12);
    if (hours < 1 || hours > 12) return undefined;
    return (hours % 12) + (parts.half?.toLowerCase() === "pm" ? 12 : 0);
  }
  const hours = Number(parts.hour ?? 0);
  return hours > 23 ? undefined : hours;
}

/** In milliseconds. */
function offsetOf(text: string | undefined): number | undefined {
  if (text === undefined || text.toLowerCase() === "z") return 0;
  const [, sign, hours, minutes = "0", seconds = "0"] = /^([+-])(\d\d):?(\d\d)?:?(\d\d)?$/.exec(text) ?? [];
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const away = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === "-" ? -away : away;
}

function valid(milliseconds: number): Date | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function named(write: (date: Date) => string | undefined, pattern: string, part: keyof DateParts): DateField {
  return { write: (date) => write(date) as string, pattern, part };
}

/** From 1. */
function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

/** The week of ISO 8601: the first one of a year holds its first Thursday. */
function isoWeek(date: Date): { readonly year: number; readonly week: number } {
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
  return { year: thursday.getUTCFullYear(), week: Math.ceil(dayOfYear(thursday) / 7) };
}
