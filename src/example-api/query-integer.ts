import type { Exchange } from "./exchange.ts";
import { invalidFields } from "./problem.ts";

interface IntegerRange {
  readonly minimum: number;
  readonly maximum: number;
}

const integer = /^-?\d{1,9}$/;

/** An integer query parameter within its range, or its default when absent; anything else is a 422. */
export function queryInteger(
  exchange: Exchange,
  name: string,
  { absent, ...range }: IntegerRange & { readonly absent: number },
): number {
  const text = exchange.query.get(name);
  return text === null ? absent : boundedInteger(text, name, range);
}

/** An integer within its range that came as text by the name `parameter`; anything else is a 422. */
export function boundedInteger(text: string, parameter: string, { minimum, maximum }: IntegerRange): number {
  const value = integer.test(text) ? Number(text) : Number.NaN;
  if (value >= minimum && value <= maximum) {
    return value;
  }
  throw invalidFields([{ parameter, detail: `must be an integer from ${minimum} to ${maximum}` }]);
}
