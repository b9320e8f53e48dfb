import { parseDuration } from "../model/duration.ts";
import type { MatcherName } from "../model/expectation.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import type { Value } from "../model/value.ts";
import { memberOf } from "../value/json-path-walk.ts";
import { markerOf } from "../value/marker.ts";
import { momentOf } from "../value/moment.ts";
import { areKept, versionBounds, versionBoundsOf } from "../value/semantic-version.ts";
import { SUBJECT_TYPES } from "../value/subject-type.ts";
import { bytesRemark } from "./check-bytes.ts";
import type { CompileContext } from "./compile-context.ts";
import { listOf } from "./list-of.ts";
import { formRemark, foundInWords, isLater, type Remark } from "./matcher-forms.ts";
import { entryOf } from "./template-compiler.ts";

const CHECKS: Partial<Record<MatcherName, (value: Value) => Remark | undefined>> = {
  before: dateRemark,
  after: dateRemark,
  within: withinRemark,
  version: versionRemark,
  type: typeRemark,
  includes: markerRemark,
  length: lengthRemark,
  "starts-with": edgeRemark,
  "ends-with": edgeRemark,
};

/** Whether the literal argument of a matcher can be used; false after a problem was told. What holds expressions is known when it runs. */
export function checkMatcherArgument(
  context: CompileContext,
  name: MatcherName | "filters",
  origin: Origin,
): boolean {
  const value = entryOf(origin);
  const remark = formRemark(name, value) ?? (name === "filters" ? undefined : CHECKS[name]?.(value));
  if (remark === undefined) return true;
  context.findings.error("matcher-argument", origin, "value", ...remark);
  return false;
}

function dateRemark(value: Value): Remark | undefined {
  if (value === "now" || isLater(value) || momentOf(value) !== undefined) return undefined;
  return [`${shown(value)} is no date`, "write a date such as 2026-12-24 or 2026-12-24T20:00:00Z, or now"];
}

function withinRemark(value: Value): Remark | undefined {
  const isMap = typeof value === "object" && value !== null;
  const by = isMap ? memberOf(value, "by") : value;
  const of = isMap ? (memberOf(value, "of") ?? "now") : "now";
  if (!isLater(by ?? null) && (typeof by !== "string" || parseDuration(by) === undefined))
    return [
      `${shown(by ?? null)} is no length of time`,
      "write one such as 5m, or { of: 2026-12-24, by: 5m }",
    ];
  if (of === "now" && !isLater(by as Value) && parseDuration(by as string) === 0)
    return ["no date is as near as 0", "write how far away it may be, such as 5s"];
  return dateRemark(of);
}

function versionRemark(value: Value): Remark | undefined {
  if (isLater(value)) return undefined;
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  if (isMap && Object.values(value).some(isLater)) return undefined;
  const bounds = isMap ? versionBoundsOf(value) : versionBounds(String(value));
  if (bounds !== undefined && areKept(bounds)) return undefined;
  if (bounds !== undefined)
    return ["no version keeps all of these bounds", 'the lower one comes first: ">=2.1 <3"'];
  return [
    `${shown(value)} holds no bounds of a version`,
    'write ">=2.1 <3", or { gte: "2.1.0", lt: "3" } with gt, gte, lt, lte and equals',
  ];
}

function typeRemark(value: Value): Remark | undefined {
  const types = Array.isArray(value) ? value : [value];
  const unknown = types.find((type) => !isLater(type) && !SUBJECT_TYPES.includes(String(type)));
  if (unknown === undefined) return undefined;
  const close = nearest(String(unknown), SUBJECT_TYPES);
  const hint = close === undefined ? `there are ${listOf(SUBJECT_TYPES)}` : `did you mean ${close}?`;
  return [`there is no type ${String(unknown)}`, hint];
}

/** A map is bytes at the edge of bytes. */
function edgeRemark(value: Value): Remark | undefined {
  return typeof value === "object" && !Array.isArray(value) ? bytesRemark(value) : undefined;
}

/** A length is a whole number, so that nothing else can be equal to it or a bound of it. */
function lengthRemark(value: Value): Remark | undefined {
  const hint = "write a whole number, or bounds: { gte: 1, lt: 10 }";
  const never = (found: Value): Remark => [
    `a length is a whole number from 0, found ${foundInWords(found)}`,
    hint,
  ];
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return isLength(value) ? undefined : never(value);
  for (const [key, bound] of Object.entries(value)) {
    if (key === "equals" && !isLength(bound)) return never(bound);
    const bounds = key === "between" && Array.isArray(bound) ? bound : BOUNDS.has(key) ? [bound] : [];
    const wrong = bounds.find((one) => !isLater(one) && typeof one !== "number" && typeof one !== "bigint");
    if (wrong !== undefined) return never(wrong);
  }
  return undefined;
}

const BOUNDS: ReadonlySet<string> = new Set(["gt", "gte", "lt", "lte"]);

function isLength(value: Value): boolean {
  return isLater(value) || typeof value === "bigint" || (Number.isInteger(value) && Number(value) >= 0);
}

/** The first marker that holds no regular expression. */
function markerRemark(value: Value): Remark | undefined {
  if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) {
      const remark = markerRemark(item as Value);
      if (remark !== undefined) return remark;
    }
    return undefined;
  }
  if (isLater(value)) return undefined;
  try {
    markerOf(value);
    return undefined;
  } catch (error) {
    const reason = (error as Error).message.replace(/^.*: /s, "").toLowerCase();
    return [
      `${shown(value)} holds a bad regular expression: ${reason}`,
      "escape . [ ] ( ) { } + * ? with a backslash",
    ];
  }
}

function shown(value: Value): string {
  return typeof value === "object" && value !== null ? "this" : String(value);
}
