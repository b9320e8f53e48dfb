import { parseDuration } from "../../model/duration.ts";
import type { Value } from "../../model/value.ts";
import { type FunctionDefinition, FunctionError, textArgument } from "./definition.ts";

/** The instants of ECMAScript are within 100 million days of 1970. */
const LAST_INSTANT = 8.64e15;

/** Time in UTC; instants are RFC 3339 text, as APIs have them. */
export const time: readonly FunctionDefinition[] = [
  { name: "now", minimum: 0, maximum: 0, call: (_, sources) => new Date(sources.now()).toISOString() },
  {
    name: "unixTime",
    minimum: 0,
    maximum: 1,
    call: (values, sources) =>
      Math.floor((values.length === 0 ? sources.now() : instantArgument("unixTime", values, 0)) / 1000),
  },
  {
    name: "addTime",
    minimum: 2,
    maximum: 2,
    call: (values) => {
      const text = textArgument("addTime", values, 1);
      const length = parseDuration(text.replace(/^[+-]/, ""));
      if (length === undefined) {
        throw new FunctionError(`addTime() needs a length of time such as 1h or -30m, found '${text}'`);
      }
      const instant = instantArgument("addTime", values, 0) + (text.startsWith("-") ? -length : length);
      if (Math.abs(instant) > LAST_INSTANT)
        throw new FunctionError("addTime() gives an instant that no calendar holds");
      return new Date(instant).toISOString();
    },
  },
  {
    name: "formatTime",
    minimum: 2,
    maximum: 2,
    call: (values) =>
      format(new Date(instantArgument("formatTime", values, 0)), textArgument("formatTime", values, 1)),
  },
];

/** The argument as milliseconds since 1970: RFC 3339 text, or seconds since then. */
export function instantArgument(name: string, values: readonly Value[], index: number): number {
  const value = values[index];
  const milliseconds =
    typeof value === "number" ? value * 1000 : Date.parse(textArgument(name, values, index));
  if (!(Math.abs(milliseconds) <= LAST_INSTANT)) {
    throw new FunctionError(
      `${name}() needs an instant such as 2026-12-24T20:00:00Z, found '${String(value)}'`,
    );
  }
  return milliseconds;
}

/** yyyy, MM, dd, HH, mm, ss and SSS are replaced; everything else stays. */
function format(date: Date, pattern: string): string {
  const pad = (value: number, length = 2) => String(value).padStart(length, "0");
  const fields: Readonly<Record<string, string>> = {
    yyyy: pad(date.getUTCFullYear(), 4),
    MM: pad(date.getUTCMonth() + 1),
    dd: pad(date.getUTCDate()),
    HH: pad(date.getUTCHours()),
    mm: pad(date.getUTCMinutes()),
    ss: pad(date.getUTCSeconds()),
    SSS: pad(date.getUTCMilliseconds(), 3),
  };
  return pattern.replace(/yyyy|MM|dd|HH|mm|SSS|ss/g, (field) => fields[field] as string);
}
