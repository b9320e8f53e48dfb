import type { ErrorObject } from "ajv";
import type { Value } from "../model/value.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import { followPointer } from "../value/json-pointer.ts";
import { loadMarkupFor } from "../value/markup/markup.ts";
import { bestErrors } from "./schema-branches.ts";
import { type Edit, editsOf, type Fault, type Path, unknownCase } from "./sound-edits.ts";
import { errorsBySchema } from "./validate-schema.ts";

/** A suite or steps file that is wrong by its schema, without what is wrong: the rest can be looked at further. Names that were declared
 * are still there, and entries still know where they stand in the file. Undefined when too little can be trusted. */
export async function soundParts(
  document: YamlDocument,
  kind: "suite" | "steps",
): Promise<YamlDocument | undefined> {
  const faults = bestErrors(await errorsBySchema(document.value, kind)).map((error) =>
    faultOf(document, error),
  );
  const look = (path: Path) => valueAt(document.value, path);
  const edits = faults.map((fault) => editsOf(kind, fault, look));
  if (edits.some((edit) => edit === undefined)) return undefined;
  const exact = edits.flatMap((edit) => edit as Edit[]);
  const coarse = exact.map((edit) => (edit.path[0] === "cases" ? unknownCase(edit.path.slice(0, 2)) : edit));
  for (const attempt of [exact, coarse]) {
    const sound = withEdits(document, attempt);
    if (sound === undefined || (await errorsBySchema(sound.value, kind)).length > 0) continue;
    await loadMarkupFor(document.source);
    return sound;
  }
  return undefined;
}

/** Indexes of lists are numbers in it. */
function faultOf(document: YamlDocument, { instancePath, keyword, params }: ErrorObject): Fault {
  const path = followPointer(instancePath, document.value).parts;
  const last = params["additionalProperty"] ?? params["propertyName"];
  return { path: last === undefined ? path : [...path, String(last)], keyword };
}

function valueAt(root: Value, path: Path): Value | undefined {
  return path.reduce<Value | undefined>(memberOf, root);
}

function memberOf(value: Value | undefined, key: string | number): Value | undefined {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as { [key: string | number]: Value })[key]
    : undefined;
}

/** The document with its edits, made in copies of the containers on their way; the coarsest first, so that what lies in a place that was
 * edited already is passed over. */
function withEdits(document: YamlDocument, edits: readonly Edit[]): YamlDocument | undefined {
  const originals = new Map<object, object>();
  const copyOf = (value: object): object => {
    if (originals.has(value)) return value;
    const copy = Array.isArray(value) ? [...value] : { ...value };
    originals.set(copy, value);
    return copy;
  };
  if (typeof document.value !== "object" || document.value === null) return undefined;
  const root = copyOf(document.value) as { [key: string]: Value };
  const done: Path[] = [];
  for (const { path, instead } of [...edits].sort((one, other) => one.path.length - other.path.length)) {
    if (done.some((outer) => outer.every((key, index) => key === path[index]))) continue;
    done.push(path);
    const containers = [root];
    for (const key of path.slice(0, -1)) {
      const container = containers.at(-1) as { [key: string]: Value };
      const next = memberOf(container, key);
      if (typeof next !== "object" || next === null) return undefined;
      container[key] = copyOf(next) as Value;
      containers.push(container[key] as { [key: string]: Value });
    }
    if (instead === undefined) leaveOut(containers, path);
    else (containers.at(-1) as { [key: string]: Value })[path.at(-1) as string] = instead;
  }
  return {
    file: document.file,
    source: document.source,
    value: root,
    offsets: (container, key) => document.offsets(originals.get(container) ?? container, key),
    range: (start, end) => document.range(start, end),
  };
}

/** Takes an entry out, and the maps around it that hold nothing without it: what stands in a list stays. */
function leaveOut(containers: readonly { [key: string]: Value }[], path: Path): void {
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const container = containers[depth] as { [key: string]: Value };
    if (Array.isArray(container)) return;
    delete container[path[depth] as string];
    const isEmptyUntil = path[depth] === "expect" && path[depth - 1] === "until";
    if (Object.keys(container).length > 0 && !isEmptyUntil) return;
  }
}
