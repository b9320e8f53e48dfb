/** A stretch of base64 or hex that is broken into rows, put together again. */
export interface WrappedRun {
  /** The rows without the breaks between them. */
  readonly text: string;
  /** Where each row begins in `text`, and in the text the run was found in; in order. */
  readonly rows: readonly { readonly at: number; readonly origin: number }[];
  /** Where the last row ends in the text the run was found in. */
  readonly end: number;
}

/**
 * A line break after a row of at least 32 characters of base64 or hex (which may be URL-encoded, or have its
 * slashes escaped), with the indentation of the next row: as it is, escaped for JSON, URL-encoded, or as XML
 * character references. The look-ahead keeps the look-behind from running at every character.
 */
const BREAK =
  /(?=[\r\n\\%&])(?<=[A-Za-z0-9+/=_%\\-]{32})(?:\r\n?|\n|(?:\\{1,4}r)?\\{1,4}n|(?:%(?:25)?0[Dd])?%(?:25)?0[Aa]|(?:&#(?:13|x[Dd]);)?&#(?:10|x[Aa]);)[ \t]*/g;
const ROW = /[A-Za-z0-9+/=_%\\-]*/y;
const UNFINISHED_BREAK =
  /(?:\\{1,4}(?:r\\{0,4})?|%(?:2|25)?(?:0(?:[Dd](?:%(?:2|25)?0?)?)?)?|&[#0-9xDd]{0,4}|&#(?:13|x[Dd]);&[#0-9xDd]{0,3})$/;

/** The runs of rows in a text, in order; texts without any cost one quick look. */
export function wrappedRuns(text: string): WrappedRun[] {
  const runs: WrappedRun[] = [];
  let rows: [from: number, to: number][] = [];
  let next = -1;
  const finish = () => {
    if (rows.length > 0) runs.push(runOf(text, [...rows, [next, rowEnd(text, next)]]));
  };
  for (const found of text.matchAll(BREAK)) {
    const from = rowStart(text, found.index, Math.max(0, next));
    if (from !== next) {
      finish();
      rows = [];
    }
    rows.push([from, found.index]);
    next = found.index + found[0].length;
  }
  finish();
  return runs;
}

/** The run at the end of a text that was cut off, maybe in the middle of a break. */
export function wrappedEnd(text: string): WrappedRun | undefined {
  const whole = text.replace(UNFINISHED_BREAK, "");
  const last = wrappedRuns(`${whole}\n`).at(-1);
  return last !== undefined && last.end >= whole.length ? last : undefined;
}

/** Where a character of a run is in the text the run was found in. */
export function originOf(run: WrappedRun, index: number): number {
  let low = 0;
  let high = run.rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((run.rows[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const row = run.rows[low];
  return row === undefined ? index : row.origin + index - row.at;
}

function runOf(text: string, rows: readonly [from: number, to: number][]): WrappedRun {
  const parts: string[] = [];
  const starts: { at: number; origin: number }[] = [];
  let at = 0;
  for (const [from, to] of rows) {
    parts.push(text.slice(from, to));
    starts.push({ at, origin: from });
    at += to - from;
  }
  return { text: parts.join(""), rows: starts, end: rows.at(-1)?.[1] ?? 0 };
}

function rowStart(text: string, end: number, least: number): number {
  let from = end;
  while (from > least && isRowCharacter(text.charCodeAt(from - 1))) from--;
  return from;
}

function rowEnd(text: string, from: number): number {
  ROW.lastIndex = from;
  return from + (ROW.exec(text)?.[0].length ?? 0);
}

const ROW_CHARACTERS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (/[A-Za-z0-9+/=_%\\-]/.test(String.fromCharCode(code))) ROW_CHARACTERS[code] = 1;
}

function isRowCharacter(code: number): boolean {
  return ROW_CHARACTERS[code] === 1;
}
