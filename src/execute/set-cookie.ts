/** A cookie that an answer sets, with what it says about it. What is not said is not there. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly expires?: Date;
  /** Seconds. */
  readonly "max-age"?: number;
  /** In lower case, without the dot before it. */
  readonly domain?: string;
  readonly path?: string;
  readonly secure?: true;
  readonly "http-only"?: true;
  readonly "same-site"?: string;
}

/** Reads a line of Set-Cookie as RFC 6265 5.2 has it: attributes in any case, the last one of a name counts, what cannot be understood is
 * left out. Undefined when no cookie is named. */
export function parseSetCookie(line: string): SetCookie | undefined {
  const [pair = "", ...attributes] = line.split(";");
  const equals = pair.indexOf("=");
  const name = pair.slice(0, Math.max(0, equals)).trim();
  if (name === "") return undefined;
  const cookie: { -readonly [Key in keyof SetCookie]: SetCookie[Key] } = {
    name,
    value: pair.slice(equals + 1).trim(),
  };
  for (const attribute of attributes) {
    const at = attribute.indexOf("=");
    const key = (at === -1 ? attribute : attribute.slice(0, at)).trim().toLowerCase();
    const value = at === -1 ? "" : attribute.slice(at + 1).trim();
    if (key === "expires") {
      const date = parseCookieDate(value);
      if (date !== undefined) cookie.expires = date;
    } else if (key === "max-age") {
      if (/^-?\d+$/.test(value)) cookie["max-age"] = Number(value);
    } else if (key === "domain") {
      if (value !== "") cookie.domain = value.replace(/^\./, "").toLowerCase();
    } else if (key === "path") {
      if (value.startsWith("/")) cookie.path = value;
    } else if (key === "secure") cookie.secure = true;
    else if (key === "httponly") cookie["http-only"] = true;
    else if (key === "samesite" && value !== "") cookie["same-site"] = value;
  }
  return cookie;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DELIMITERS = /[\t\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/;

/** A date as cookies write it, in any of the ways that servers have (RFC 6265 5.1.1); undefined when it is none. */
function parseCookieDate(text: string): Date | undefined {
  let time: readonly number[] | undefined;
  let [day, month, year]: (number | undefined)[] = [];
  for (const token of text.split(DELIMITERS)) {
    const clock = time === undefined && /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?!\d)/.exec(token);
    const monthAt = MONTHS.indexOf(token.slice(0, 3).toLowerCase());
    if (clock) time = clock.slice(1).map(Number);
    else if (day === undefined && /^\d{1,2}(?!\d)/.test(token)) day = Number.parseInt(token, 10);
    else if (month === undefined && monthAt !== -1) month = monthAt;
    else if (year === undefined && /^\d{2,4}(?!\d)/.test(token)) year = fullYear(Number.parseInt(token, 10));
  }
  if (time === undefined || day === undefined || month === undefined || year === undefined) return undefined;
  const [hour, minute, second] = time as [number, number, number];
  const date = new Date(Date.UTC(year, month, day, hour, minute, second));
  const isReal =
    date.getUTCDate() === day && date.getUTCMonth() === month && hour < 24 && minute < 60 && second < 60;
  return isReal && year >= 1601 ? date : undefined;
}

function fullYear(year: number): number {
  if (year >= 70 && year <= 99) return year + 1900;
  return year <= 69 ? year + 2000 : year;
}
