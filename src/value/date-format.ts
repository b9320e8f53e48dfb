import { DATE_FIELDS, type DateParts, dateOfParts } from "./date-fields.ts";

/** A format of strftime's letters, compiled. */
export interface DateFormat {
  /** A date as text, in UTC. */
  write(date: Date): string;
  /** The date that a text stands for, undefined when it is none of this format; or why the format is only for writing. */
  readonly read: ((text: string) => Date | undefined) | string;
}

/** Formats that stand for others. */
const SHORT: Readonly<Record<string, string>> = {
  D: "%m/%d/%y",
  x: "%m/%d/%y",
  F: "%Y-%m-%d",
  v: "%e-%b-%Y",
  R: "%H:%M",
  T: "%H:%M:%S",
  X: "%H:%M:%S",
  r: "%I:%M:%S %p",
  c: "%a %b %e %H:%M:%S %Y",
  h: "%b",
  t: "\t",
  n: "\n",
  "%": "%%",
};

/** RFC 3339 with what ISO 8601 lets out: the time, its seconds, the offset. */
const RFC_3339 =
  /(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:([Zz])|([+-]\d\d:?\d\d))?)?/.source;
const RFC_3339_FIELDS: readonly (keyof DateParts | "Z")[] = [
  "year",
  "month",
  "day",
  "hour",
  "minute",
  "second",
  "fraction",
  "Z",
  "offset",
];

const CACHE_SIZE = 500;
const compiled = new Map<string, DateFormat>();

/**
 * Compiles a format of strftime's letters as the Rust crate chrono has them (docs.rs/chrono, format::strftime): `%Y %m %d %H %M %S`,
 * names in English, `%.f` `%.3f` `%3f` for fractions, `%z` `%:z` for offsets, `%s` for seconds since 1970, `%+` for RFC 3339; `%-d` without
 * padding, `%_d` with blanks, `%0d` with zeros. Reading, white space matches any white space.
 */
export function dateFormat(text: string): DateFormat | { readonly problem: string } {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const made = compile(text);
  if ("problem" in made) return made;
  if (compiled.size >= CACHE_SIZE) compiled.delete(compiled.keys().next().value as string);
  compiled.set(text, made);
  return made;
}

function compile(text: string): DateFormat | { readonly problem: string } {
  const writers: ((date: Date) => string)[] = [];
  const readers: ((parts: DateParts, group: string) => void)[] = [];
  let pattern = "";
  let unreadable: string | undefined;
  const full = expand(text);
  for (const [piece, pad, letter] of full.matchAll(
    /%([-_0])?(\.[369]?f|[369]f|:{0,3}z|#z|[\s\S])|%$|\s+|[^%\s]+/g,
  )) {
    if (letter === undefined && piece !== "%") {
      writers.push(() => piece);
      pattern += /^\s/.test(piece) ? "\\s+" : piece.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    } else if (letter === "%") {
      writers.push(() => "%");
      pattern += "%";
    } else if (letter === "+") {
      writers.push((date) => date.toISOString().replace(/(?:\.000)?Z$/, "+00:00"));
      pattern += RFC_3339;
      for (const name of RFC_3339_FIELDS)
        readers.push((parts, group) => {
          if (name === "Z") parts.offset = "+00:00";
          else parts[name] = group;
        });
    } else {
      const field = DATE_FIELDS[letter ?? ""];
      if (field === undefined) return { problem: `${piece} means nothing` };
      writers.push((date) => padded(field.write(date), pad, field.width));
      if (field.pattern === undefined || field.part === undefined) unreadable ??= `${piece} cannot be read`;
      else {
        const { part } = field;
        pattern += field.width === undefined ? `(${field.pattern})` : `\\s*(${field.pattern})`;
        readers.push((parts, group) => {
          parts[part] = group;
        });
      }
    }
  }
  const expression = new RegExp(`^${pattern}$`, "iu");
  const read = (given: string): Date | undefined => {
    const match = expression.exec(given);
    if (match === null) return undefined;
    const parts: DateParts = {};
    for (const [index, reader] of readers.entries()) {
      const group = match[index + 1];
      if (group !== undefined) reader(parts, group);
    }
    return dateOfParts(parts);
  };
  return { write: (date) => writers.map((writer) => writer(date)).join(""), read: unreadable ?? read };
}

function expand(text: string): string {
  return text.replace(/%([A-Za-z%])/g, (piece, letter: string) =>
    SHORT[letter] === undefined ? piece : SHORT[letter],
  );
}

/** A field as a modifier wants it: `-` nothing in front, `_` blanks, `0` zeros. */
function padded(text: string, pad: string | undefined, width: number | undefined): string {
  if (pad === undefined || width === undefined) return text;
  const bare = text.replace(/^[ 0]+(?=.)/, "");
  return pad === "-" ? bare : bare.padStart(width, pad === "_" ? " " : "0");
}
