import type { YamlDocument, YamlValue } from "../../model/yaml-document.ts";
import type { EntryTable } from "./entry-table.ts";
import { LineTable } from "./line-table.ts";

/** What a reader makes of a text: the root value and where every entry stands. */
export interface ReadYaml {
  readonly value: YamlValue;
  readonly entries: EntryTable;
}

/** Joins a file's text and what was read from it into the document that other stages see. */
export function createDocument(file: string, source: string, read: ReadYaml): YamlDocument {
  const lines = new LineTable(source);
  return {
    file,
    source,
    value: read.value,
    offsets: (container, key) => read.entries.find(container, key),
    range: (start, end) => lines.range(start, end),
  };
}

/** Sets an entry of a map as an own property, also when the key is `__proto__`, which plain assignment would lose. */
export function setEntry(map: { [key: string]: YamlValue }, key: string, value: YamlValue): void {
  if (key === "__proto__") {
    Object.defineProperty(map, key, { value, writable: true, enumerable: true, configurable: true });
  } else {
    map[key] = value;
  }
}
