import type { MatcherName } from "../model/expectation.ts";
import type { Value } from "../model/value.ts";
import { count } from "../value/describe.ts";

/** A remark and its hint. */
export type Remark = readonly [message: string, hint: string];

interface Form {
  readonly fits: (value: Value) => boolean;
  readonly takes: string;
  readonly example: string;
}

const isText = (value: Value): boolean => typeof value === "string";
const isBound = (value: Value): boolean => ["string", "number", "bigint"].includes(typeof value);
const isMap = (value: Value): boolean => typeof value === "object" && value !== null && !Array.isArray(value);
const isFilled = (value: Value): boolean => Array.isArray(value) && value.length > 0;
const hasItems = (value: Value): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0;

const BOUND: Omit<Form, "example"> = { fits: isBound, takes: "a number or a text" };
const TRUTH: Form = { fits: (value) => typeof value === "boolean", takes: "true or false", example: "true" };
const EDGE: Omit<Form, "example"> = {
  fits: (value) => isText(value) || Array.isArray(value) || isMap(value),
  takes: "a text, a list, or bytes as { hex: … } or { base64: … }",
};
const EXPECTATIONS: Form = {
  fits: isFilled,
  takes: "a list of expectations",
  example: "[a, { contains: b }]",
};
const DATE: Form = { fits: isText, takes: "a date", example: '"2026-12-24"' };

/** What each matcher takes; the rest take anything. Where a filter's arguments stand beside matchers, no schema has looked at them. */
const FORMS: Partial<Record<MatcherName | "filters", Form>> = {
  gt: { ...BOUND, example: "0" },
  gte: { ...BOUND, example: "1" },
  lt: { ...BOUND, example: "100" },
  lte: { ...BOUND, example: "99" },
  between: {
    fits: (value) => Array.isArray(value) && value.length === 2 && value.every((item) => isBound(item)),
    takes: "a list of two numbers or texts",
    example: "[1, 10]",
  },
  "one-of": { fits: isFilled, takes: "a list", example: "[a, b]" },
  "starts-with": { ...EDGE, example: "/orders" },
  "ends-with": { ...EDGE, example: ".pdf" },
  matches: { fits: isText, takes: "a regular expression", example: "'^A-\\d+$'" },
  exists: TRUTH,
  empty: TRUTH,
  type: {
    fits: (value) => isText(value) || (isFilled(value) && (value as Value[]).every((item) => isText(item))),
    takes: "a type or a list of types",
    example: "integer",
  },
  before: DATE,
  after: DATE,
  within: {
    fits: (value) =>
      isText(value) ||
      (isMap(value) && Object.keys(value as object).every((key) => key === "of" || key === "by")),
    takes: "a length of time",
    example: "5m, or { of: 2026-12-24, by: 5m }",
  },
  version: {
    fits: (value) => isText(value) || (isMap(value) && Object.values(value as object).every(isBound)),
    takes: "bounds of a version",
    example: '">=2.1 <3", or { gte: "2.1.0" }',
  },
  "all-of": EXPECTATIONS,
  "any-of": EXPECTATIONS,
  "equals-except": {
    fits: (value) =>
      isMap(value) && Object.hasOwn(value as object, "value") && hasKnownParts(value as object),
    takes: "a map of value, ignore and unordered",
    example: "{ value: { id: 1 }, ignore: [$.updated] }",
  },
  schema: {
    fits: (value) => isText(value) || isMap(value),
    takes: "a JSON Schema or the name of a file",
    example: "order.schema.json",
  },
  filters: {
    fits: (value) =>
      isFilled(value) && (value as Value[]).every((item) => isText(item) || (isMap(item) && hasItems(item))),
    takes: "a list of filters",
    example: '[trim, { split: "," }]',
  },
};

/** What is wrong with the form of a matcher's argument; undefined when it can be looked at further. */
export function formRemark(name: MatcherName | "filters", value: Value): Remark | undefined {
  const form = FORMS[name];
  if (form === undefined || form.fits(value)) return undefined;
  return [`${name} takes ${form.takes}, found ${foundInWords(value)}`, `write ${name}: ${form.example}`];
}

/** Whether a text is known only when it runs. */
export function isLater(value: Value): boolean {
  return typeof value === "string" && value.includes("${{");
}

/** What stands somewhere, in words. */
export function foundInWords(value: Value): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return `a list of ${count(value.length, "item")}`;
  if (typeof value === "object") return "a map";
  if (typeof value === "string") return `the text ${JSON.stringify(value)}`;
  return typeof value === "boolean" ? String(value) : `the number ${value}`;
}

function hasKnownParts(map: object): boolean {
  return Object.entries(map).every(([key, part]) => {
    if (key === "value") return true;
    if (key === "unordered" && part === true) return true;
    return (key === "ignore" || key === "unordered") && isFilled(part) && (part as Value[]).every(isText);
  });
}
