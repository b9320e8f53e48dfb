import { FILE_START, type Range } from "./position.ts";
import type { YamlDocument } from "./yaml-document.ts";

/** Where something was written: an entry of a container of a document. Cheap to keep; positions are worked out on demand. */
export interface Origin {
  readonly document: YamlDocument;
  readonly container: object;
  readonly key: string | number;
}

/** The range of the entry's key (for list items: of the item), or of its value. */
export function rangeOf(origin: Origin, part: "key" | "value" = "key"): Range {
  const offsets = origin.document.offsets(origin.container, origin.key);
  if (offsets === undefined) return FILE_START;
  return part === "key"
    ? origin.document.range(offsets.keyStart, offsets.keyEnd)
    : origin.document.range(offsets.valueStart, offsets.valueEnd);
}

/** The file with the line and column at which the entry begins, as results name it. */
export function placeOf(origin: Origin): { file: string; line: number; column: number } {
  const { line, column } = rangeOf(origin).start;
  return { file: origin.document.file, line, column };
}

/** The entry's value exactly as it stands in the file. */
export function sourceOf(origin: Origin): string | undefined {
  const offsets = origin.document.offsets(origin.container, origin.key);
  return offsets && origin.document.source.slice(offsets.valueStart, offsets.valueEnd);
}
