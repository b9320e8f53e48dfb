import { nearest } from "../model/nearest.ts";
import type { Value } from "../model/value.ts";

/** Keys and indexes from the root of a document to one of its entries. */
export type Path = readonly (string | number)[];

/** What stands in for an entry; without it the entry is left out. */
export interface Edit {
  readonly path: Path;
  readonly instead?: Value;
}

/** Where a schema is broken: of an unknown or badly named key, the path ends with that key. */
export interface Fault {
  readonly path: Path;
  readonly keyword: string;
}

/** Reads the entry at a path of the document. */
export type Look = (path: Path) => Value | undefined;

/** The file that a stand-in names: no file is called so, and what is in it stays unknown. */
export const UNKNOWN_FILE = "\0";

/** A base URL that stands in for one that cannot be read. */
const UNKNOWN_URL = "http://unknown.invalid";

/** What of a case can be left out without its steps knowing fewer names. */
const SPARE_OF_CASE: readonly unknown[] = [
  "name",
  "description",
  "tags",
  "priority",
  "if",
  "timeout",
  "retries",
];
const SPARE_OF_STEP: readonly unknown[] = [
  ...["if", "name", "continue-on-error", "timeout", "retry", "shell", "working-directory"],
];
const NAMED_QUERIES: readonly unknown[] = [
  ...["headers", "cookies", "json", "xpath", "css", "regex", "certificate", "request", "duration"],
];
const METHODS: readonly string[] = [
  ...["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "method"],
];
const ADDRESS: readonly string[] = [...METHODS, "url", "base-url"];
const REST_OF_SUITE: readonly string[] = ["vars", "env", "defaults", "sessions", "before", "after", "cases"];

/** How a suite or a steps file can be read without one of its faults, so that every name that the rest may use is still there, or is taken
 * for known; undefined when nothing around the fault can be trusted. */
export function editsOf(kind: "suite" | "steps", fault: Fault, look: Look): Edit[] | undefined {
  const [part, name, ...rest] = fault.path;
  if (part === "name" || part === "description") return [{ path: [part] }];
  if (kind === "steps") {
    if (part === "steps" && typeof name === "number") return stepEdits([part, name], rest, fault, look);
    if (part === "outputs") return [{ path: [part] }];
    return part === "inputs" && name !== undefined && fault.keyword !== "propertyNames"
      ? [{ path: [part, name], instead: { type: "any" } }]
      : undefined;
  }
  switch (part) {
    case "defaults":
      return name === "run"
        ? [{ path: [part, name] }]
        : [{ path: [part], instead: { http: { "base-url": UNKNOWN_URL } } }];
    case "before":
    case "after":
      return typeof name === "number" ? stepEdits([part, name], rest, fault, look) : undefined;
    case "cases":
      return name === undefined ? undefined : caseEdits([part, name], rest, fault, look);
    default:
      return typeof part === "string" ? unknownPart(part, look) : undefined;
  }
}

/** A case of which nothing is known: it may have any outputs. */
export function unknownCase(path: Path): Edit {
  return { path, instead: { data: UNKNOWN_FILE, steps: [{ uses: UNKNOWN_FILE }] } };
}

/** A key that a suite does not have may be a misspelt one that declares names. */
function unknownPart(part: string, look: Look): Edit[] | undefined {
  const value = look([part]);
  const isScalar = typeof value !== "object" || value === null;
  return isScalar && !REST_OF_SUITE.includes(part) && nearest(part, REST_OF_SUITE) === undefined
    ? [{ path: [part] }]
    : undefined;
}

function caseEdits(path: Path, rest: Path, fault: Fault, look: Look): Edit[] {
  const [part, index, ...inStep] = rest;
  if (SPARE_OF_CASE.includes(part)) return [{ path: [...path, part as string] }];
  const edits =
    part === "steps" && typeof index === "number"
      ? stepEdits([...path, part, index], inStep, fault, look)
      : undefined;
  return edits ?? [unknownCase(path)];
}

/** Undefined when the step's own name is what cannot be read. */
function stepEdits(path: Path, rest: Path, fault: Fault, look: Look): Edit[] | undefined {
  const [part, key, ...inside] = rest;
  const at = (...keys: Path): Path => [...path, ...keys];
  const unknownStep = (): Edit[] | undefined => {
    const id = look(at("id"));
    if (typeof id === "string") return [{ path, instead: { id, uses: UNKNOWN_FILE } }];
    // What is no step, or a text by another name, may have had an id.
    const isNamed = part === undefined || typeof look(at(part)) === "string";
    return isNamed ? undefined : [{ path, instead: { uses: UNKNOWN_FILE } }];
  };
  if (part === "id") return undefined;
  if (SPARE_OF_STEP.includes(part)) return [{ path: at(part as string) }];
  switch (part) {
    case "expect":
      return [expectEdit(at(part), rest.slice(1))];
    case "until":
      if (key === "expect") return [expectEdit(at(part, key), inside)];
      return [
        { path: key === "every" || key === "timeout" || key === "attempts" ? at(part, key) : at(part) },
      ];
    case "outputs":
      if (key === undefined || fault.keyword === "propertyNames") return unknownStep();
      return [{ path: at(part, key), instead: { duration: true } }];
    case "http":
      return requestEdits(at(part), key, fault, look);
    case "run":
      return [{ path: at(part), instead: "true" }];
    case "wait":
      return [{ path: at(part), instead: "1s" }];
    default:
      return unknownStep();
  }
}

/** Without one query, or one of its names; all of them are looked at by themselves. */
function expectEdit(path: Path, [query, name]: Path): Edit {
  if (query === undefined) return { path };
  return {
    path: NAMED_QUERIES.includes(query) && name !== undefined ? [...path, query, name] : [...path, query],
  };
}

/** Without a method that says which request it is, nothing of it can be looked at. */
function requestEdits(path: Path, key: Path[number] | undefined, fault: Fault, look: Look): Edit[] {
  const has = (name: string) => look([...path, name]) !== undefined;
  const isAddress = typeof key !== "string" || nearest(key, ADDRESS) !== undefined;
  const isUnknown = fault.keyword === "additionalProperties" && fault.path.length === path.length + 1;
  if (!METHODS.some(has) || (isAddress && (isUnknown || typeof key !== "string" || ADDRESS.includes(key))))
    return [{ path, instead: `GET ${UNKNOWN_URL}` }];
  const left: Edit = { path: [...path, key as string] };
  // What is unknown may have been meant as the base URL.
  return isUnknown && !has("base-url")
    ? [left, { path: [...path, "base-url"], instead: UNKNOWN_URL }]
    : [left];
}
