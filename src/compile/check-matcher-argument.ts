import { parseDuration } from "../model/duration.ts";
import type { MatcherName } from "../model/expectation.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import type { Value } from "../model/value.ts";
import { memberOf } from "../value/json-path-walk.ts";
import { markerOf } from "../value/marker.ts";
import { momentOf } from "../value/moment.ts";
import { versionBounds, versionBoundsOf } from "../value/semantic-version.ts";
import { SUBJECT_TYPES } from "../value/subject-type.ts";
import type { CompileContext } from "./compile-context.ts";
import { listOf } from "./list-of.ts";
import { entryOf } from "./template-compiler.ts";

/** A remark and its hint. */
type Remark = readonly [message: string, hint: string];

const CHECKS: Partial<Record<MatcherName, (value: Value) => Remark | undefined>> = {
  before: dateRemark,
  after: dateRemark,
  within: withinRemark,
  version: versionRemark,
  type: typeRemark,
  includes: markerRemark,
};

/** Whether the literal argument of a matcher can be used; false after a problem was told. What holds expressions is known when it runs. */
export function checkMatcherArgument(context: CompileContext, name: MatcherName, origin: Origin): boolean {
  const remark = CHECKS[name]?.(entryOf(origin));
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
  return dateRemark(of);
}

function versionRemark(value: Value): Remark | undefined {
  if (isLater(value)) return undefined;
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  if (isMap && Object.values(value).some(isLater)) return undefined;
  if ((isMap ? versionBoundsOf(value) : versionBounds(String(value))) !== undefined) return undefined;
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

function isLater(value: Value): boolean {
  return typeof value === "string" && value.includes("${{");
}

function shown(value: Value): string {
  return typeof value === "object" && value !== null ? "this" : String(value);
}
