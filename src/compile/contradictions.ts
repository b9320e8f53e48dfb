import { parseDuration } from "../model/duration.ts";
import type { Origin } from "../model/origin.ts";
import type { Value, ValueMap } from "../model/value.ts";
import { compareValues } from "../value/equality.ts";
import { momentOf } from "../value/moment.ts";
import type { CompileContext } from "./compile-context.ts";
import { isLater } from "./matcher-forms.ts";
import { isMatcherName } from "./matcher-names.ts";
import { entryOf } from "./template-compiler.ts";

/** Bounds from below and from above, with the words for them. */
const LOWER: Readonly<Record<string, string>> = { gt: "greater than", gte: "at least", after: "after" };
const UPPER: Readonly<Record<string, string>> = { lt: "less than", lte: "at most", before: "before" };
/** With one of these among them, the bounds themselves are outside. */
const OPEN: ReadonlySet<string> = new Set(["gt", "lt", "after", "before"]);
/** Matchers that can hold where nothing was found; all others need something. */
const WITHOUT_VALUE: ReadonlySet<string> = new Set(["exists", "not", "all-of", "any-of"]);

/** Tells the matchers of one map that no value can fulfil together, as far as they are literals. */
export function tellContradictions(context: CompileContext, origin: Origin, keys: readonly string[]): void {
  const map = entryOf(origin) as ValueMap;
  tellEmptyRanges(context, origin.document, map, keys, false);
  if (!keys.includes("exists") || map["exists"] !== false) return;
  const other = keys.find((key) => isMatcherName(key) && !WITHOUT_VALUE.has(key));
  if (other === undefined) return;
  tell(
    context,
    { document: origin.document, container: map, key: other },
    "key",
    `with exists: false nothing is there, so ${other} never holds`,
    `take exists or ${other} away`,
  );
}

/** The same for bounds on a length of time. */
export function tellTimeContradictions(
  context: CompileContext,
  origin: Origin,
  keys: readonly string[],
): void {
  tellEmptyRanges(context, origin.document, entryOf(origin) as ValueMap, keys, true);
}

/** @param isTime whether the bounds are lengths of time */
function tellEmptyRanges(
  context: CompileContext,
  document: Origin["document"],
  map: ValueMap,
  keys: readonly string[],
  isTime: boolean,
): void {
  const measure = (value: Value): Value => (isTime ? (parseDuration(String(value)) ?? null) : value);
  const between = keys.includes("between") ? map["between"] : undefined;
  if (Array.isArray(between) && between.length === 2) {
    const [low, high] = between as [Value, Value];
    const at: Origin = { document, container: map, key: "between" };
    if (areMixed(low, high))
      tell(
        context,
        at,
        "value",
        "between takes two numbers or two texts, found one of each",
        "write [1, 10]",
      );
    else if (isEmpty(measure(low), measure(high), false))
      tell(context, at, "value", `nothing is between ${shown(low)} and ${shown(high)}`, orderHint(low, high));
  }
  for (const lower of keys.filter((key) => Object.hasOwn(LOWER, key)))
    for (const upper of keys.filter((key) => Object.hasOwn(UPPER, key))) {
      const [low, high] = [map[lower] as Value, map[upper] as Value];
      const isOpen = OPEN.has(lower) || OPEN.has(upper);
      const areDates = lower === "after" || upper === "before";
      if (!areMixed(low, high) && !isEmpty(measure(low), measure(high), isOpen, areDates)) continue;
      const later = keys.indexOf(lower) > keys.indexOf(upper) ? lower : upper;
      tell(
        context,
        { document, container: map, key: later },
        "value",
        `nothing is ${LOWER[lower]} ${shown(low)} and ${UPPER[upper]} ${shown(high)}`,
        `change ${lower} or ${upper}${isTime ? "" : `; for either of the two write any-of: [{ ${lower}: … }, { ${upper}: … }]`}`,
      );
    }
}

/** Whether no value lies between two bounds; false when that is not known. Texts are compared as texts, or as dates where the value is one. */
function isEmpty(low: Value, high: Value, open: boolean, areDates = false): boolean {
  if (isLater(low) || isLater(high)) return false;
  const orders = areDates ? [] : [compareValues(low, high)];
  const [from, to] = [low, high].map((bound) => (typeof bound === "string" ? momentOf(bound) : undefined));
  if (from !== undefined && to !== undefined) orders.push(from.getTime() - to.getTime());
  return (
    orders.length > 0 && orders.every((order) => order !== undefined && (order > 0 || (open && order === 0)))
  );
}

/** A number and a text are never compared. */
function areMixed(low: Value, high: Value): boolean {
  const kinds = [low, high].map((bound) => (typeof bound === "bigint" ? "number" : typeof bound));
  return kinds.includes("number") && kinds.includes("string") && !isLater(low) && !isLater(high);
}

function orderHint(low: Value, high: Value): string {
  const areNumbers = [low, high].every((bound) => typeof bound === "string" && /^-?\d+(\.\d+)?$/.test(bound));
  return areNumbers
    ? `texts are compared letter by letter: for numbers take the quotes away, [${low}, ${high}]`
    : `write the smaller one first: [${shown(high)}, ${shown(low)}]`;
}

function tell(
  context: CompileContext,
  origin: Origin,
  part: "key" | "value",
  message: string,
  hint: string,
): void {
  context.findings.error("matcher-never", origin, part, message, hint);
}

function shown(value: Value): string {
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? `"${value}"` : String(value);
}
