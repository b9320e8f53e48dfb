import { RotaError } from "../../model/rota-error.ts";
import { parseMoment } from "../../schedule/moment.ts";
import { ProblemList } from "../../schedule/problem.ts";
import type { Arguments } from "../command.ts";

/** Reads `--count`.
 * @throws RotaError (exit code 2) for anything but a number from 1 to 10000. */
export function countOf(given: Arguments, usual: number): number {
  return wholeNumberOf(given, "count", usual, "12");
}

/** Reads an option that is a whole number.
 * @throws RotaError (exit code 2) for anything but a number from 1 to 10000. */
export function wholeNumberOf(given: Arguments, name: string, usual: number, example: string): number {
  const text = given.one(name);
  if (text === null) return usual;
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= 10_000) return number;
  throw usage(`--${name} ${text} is not a number from 1 to 10000`, `write --${name} ${example}`);
}

/** Reads `--from`, an instant or a local time of `zone`, as milliseconds since 1970-01-01T00:00Z; null when it was not given.
 * @throws RotaError (exit code 2) when it is neither. */
export function fromOf(given: Arguments, zone: string): number | null {
  const text = given.one("from");
  if (text === null) return null;
  // Programs write instants with a fraction; runs begin on whole seconds, so that the next one is as good.
  const fraction = /(:\d{2})(\.\d+)(?=Z$|[+-]\d{2}:\d{2}$|$)/i.exec(text);
  const whole = fraction === null ? text : text.replace(fraction[0], fraction[1] as string);
  const moment = parseMoment(whole, zone, [], new ProblemList());
  if (moment === undefined)
    throw usage(
      `--from ${text} is neither a date nor an instant from 1970 to 2199`,
      `write --from 2026-10-24T12:00:00Z, or --from 2026-10-24 in ${zone}`,
    );
  return moment.instant + (fraction === null ? 0 : Math.ceil(Number(`0${fraction[2]}`) * 1000));
}

/** Reads an option that is an instant, as milliseconds since 1970-01-01T00:00Z; null when it was not given.
 * @throws RotaError (exit code 2) for anything else. */
export function instantOf(given: Arguments, name: string): number | null {
  const text = given.one(name);
  if (text === null) return null;
  const isWhole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i.test(text);
  const instant = isWhole ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(instant)) return instant;
  throw usage(`--${name} ${text} is not an instant`, `write --${name} 2026-11-22T08:37:00Z`);
}

/** Reads `--format`.
 * @throws RotaError (exit code 2) for one that there is not. */
export function formatOf<Format extends string>(
  given: Arguments,
  formats: readonly [Format, ...Format[]],
): Format {
  const text = given.one("format") ?? formats[0];
  const format = formats.find((one) => one === text);
  if (format !== undefined) return format;
  const list = `${formats.slice(0, -1).join(", ")} and ${formats.at(-1)}`;
  throw usage(`there is no format ${text}`, `formats are ${list}`);
}

/** A command line that cannot be. */
export function usage(message: string, hint: string): RotaError {
  return new RotaError("usage", message, { exitCode: 2, hint });
}
