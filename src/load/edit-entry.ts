import { isDeepStrictEqual } from "node:util";
import { RotaError } from "../model/rota-error.ts";
import type { EntryOffsets, YamlDocument, YamlValue } from "../model/yaml-document.ts";
import { readYaml } from "./yaml/read-yaml.ts";

/** An entry of a file's top-level map. */
export interface Entry {
  readonly key: string;
  readonly value: string | boolean;
}

/** Where a new entry goes, and what is said behind it. */
export interface Place {
  /** It goes before all other entries, behind the comments that the file begins with. */
  readonly first?: boolean;
  /** The entry it follows, if there is such a one; else it goes to the end of the map. */
  readonly after?: string;
  /** Left out where there is no line for it: in a map in braces. */
  readonly comment?: string;
}

/** The text of a file with one more entry in its top-level map; all that was there stays as it was. A file without any content counts as
 * an empty map.
 * @throws RotaError (exit code 3) when there is no place for it that leaves the other values alone. */
export function withEntry(document: YamlDocument, entry: Entry, place: Place = {}): Promise<string> {
  return firstProven(document, entry, [...additions(document, textOf(entry), place)]);
}

/** The text of a file with another value of an entry that is there.
 * @throws RotaError (exit code 3) when that would change other values, too. */
export function withValue(document: YamlDocument, entry: Entry): Promise<string> {
  return firstProven(document, entry, replacements(document, entry));
}

/** The text of a file without an entry, if it stands there exactly as `withEntry` would have written it without a comment; else with
 * `instead` as its value.
 * @throws RotaError (exit code 3) when that would change other values, too. */
export async function withoutEntry(
  document: YamlDocument,
  entry: Entry,
  instead: Entry["value"],
): Promise<string> {
  const removed = await proven(document, entry.key, undefined, removals(document, entry));
  return removed ?? withValue(document, { key: entry.key, value: instead });
}

async function firstProven(document: YamlDocument, entry: Entry, texts: readonly string[]): Promise<string> {
  const { key, value } = entry;
  const text = await proven(document, key, value, texts);
  if (text !== undefined) return text;
  throw new RotaError(
    "edit-failed",
    `${key} cannot be changed in ${document.file} without changing something else, so nothing was written`,
    { hint: `write ${textOf(entry)} at the top level of the file by hand` },
  );
}

/** The first of the texts that reads as the document with this value (or without the entry), and nothing else changed. */
async function proven(
  document: YamlDocument,
  key: string,
  value: YamlValue | undefined,
  texts: readonly string[],
): Promise<string | undefined> {
  const { [key]: _old, ...others } = document.value as { [key: string]: YamlValue };
  const wanted = value === undefined ? others : { ...others, [key]: value };
  for (const text of texts) {
    const { document: read } = await readYaml(document.file, text);
    if (read !== undefined && isDeepStrictEqual(read.value, wanted)) return text;
  }
  return undefined;
}

/** What the text could be with a new entry, the best first; not all of them read as what is meant. */
function* additions(document: YamlDocument, text: string, place: Place): Generator<string> {
  const { source } = document;
  const { after, comment } = place;
  const commented = `${text}${comment === undefined ? "" : ` # ${comment}`}`;
  const entries = entriesOf(document);
  const [first] = entries;
  if (first === undefined) {
    for (const { index } of source.matchAll(/\{/g)) yield inserted(source, index + 1, text);
    const gap = source === "" || source.endsWith("\n") ? "" : lineBreak(source);
    yield `${source}${gap}${commented}${lineBreak(source)}`;
    return;
  }
  const start = lineStart(source, first.keyStart);
  const indent = /^ */.exec(source.slice(start))?.[0] ?? "";
  const line = `${indent}${commented}`;
  if (place.first) yield inserted(source, headEnd(source, start), `${line}${lineBreak(source)}`);
  const last = Math.max(...entries.map(({ valueEnd }) => valueEnd));
  const ends = [...(after === undefined ? [] : offsetsOf(document, after).map((one) => one.valueEnd)), last];
  for (const end of ends) yield afterBlock(source, end, indent, line);
  yield inserted(source, start, `${line}${lineBreak(source)}`);
  for (const end of ends) yield inserted(source, end, `, ${text}`);
}

/** Where the comments that a file begins with end; those right above its first entry belong to that, if there are others before an empty
 * line. */
function headEnd(source: string, firstEntry: number): number {
  const head = source.slice(0, firstEntry);
  const behind = /(?<=\S[^\n]*\n)(?:[ \t]*\r?\n)+(?:[ \t]*#[^\n]*\n)*$/.exec(head);
  return behind?.index ?? firstEntry;
}

/** The text with a line behind the block that ends at an offset; comments that stand deeper than the block's key belong to it. */
function afterBlock(source: string, offset: number, indent: string, line: string): string {
  const comment = new RegExp(`\\n(?:[ \\t]*\\r?\\n)*${indent} +#[^\\n]*`, "y");
  let end = lineFeed(source, offset);
  for (comment.lastIndex = end; comment.test(source); comment.lastIndex = end) end = comment.lastIndex;
  if (end === source.length) return `${source}${lineBreak(source)}${line}`;
  return inserted(source, end + 1, `${line}${source[end - 1] === "\r" ? "\r\n" : "\n"}`);
}

function replacements(document: YamlDocument, { key, value }: Entry): string[] {
  return offsetsOf(document, key).map(({ valueStart, valueEnd }) =>
    cutOut(document.source, valueStart, valueEnd, String(value)),
  );
}

/** What the text could be without an entry: without its line, or without it and the comma before it. */
function removals(document: YamlDocument, entry: Entry): string[] {
  const { source } = document;
  const text = textOf(entry);
  return offsetsOf(document, entry.key).flatMap(({ keyStart, valueEnd }) => {
    const start = lineStart(source, keyStart);
    const end = lineFeed(source, valueEnd);
    if (source.slice(start, end).replace(/\r$/, "").trimStart() === text) {
      if (end < source.length) return [cutOut(source, start, end + 1)];
      return [cutOut(source, source[start - 2] === "\r" ? start - 2 : start - 1, end)];
    }
    return source.slice(keyStart - 2, valueEnd) === `, ${text}`
      ? [cutOut(source, keyStart - 2, valueEnd)]
      : [];
  });
}

function entriesOf(document: YamlDocument): EntryOffsets[] {
  return Object.keys(document.value as object)
    .flatMap((key) => offsetsOf(document, key))
    .sort((left, right) => left.keyStart - right.keyStart);
}

/** One, or none when the map has no such entry. */
function offsetsOf(document: YamlDocument, key: string): EntryOffsets[] {
  const offsets = document.offsets(document.value as object, key);
  return offsets === undefined ? [] : [offsets];
}

function textOf({ key, value }: Entry): string {
  return `${key}: ${value}`;
}

function inserted(source: string, offset: number, text: string): string {
  return cutOut(source, offset, offset, text);
}

function cutOut(source: string, start: number, end: number, instead = ""): string {
  return source.slice(0, start) + instead + source.slice(end);
}

function lineStart(source: string, offset: number): number {
  return offset === 0 ? 0 : source.lastIndexOf("\n", offset - 1) + 1;
}

/** The line feed that ends the line of an offset, or the end of the text. */
function lineFeed(source: string, offset: number): number {
  const found = source.indexOf("\n", offset);
  return found === -1 ? source.length : found;
}

/** How the lines of a text end: as its first one. */
function lineBreak(source: string): string {
  return /\r?\n/.exec(source)?.[0] ?? "\n";
}
