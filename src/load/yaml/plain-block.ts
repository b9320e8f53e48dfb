import type { YamlValue } from "../../model/yaml-document.ts";
import { resolvePlain } from "./core-schema.ts";
import { setEntry } from "./document.ts";
import { MAXIMUM_DEPTH } from "./limits.ts";
import { readBlockScalar } from "./plain-block-scalar.ts";
import { readFlow } from "./plain-flow.ts";
import { blockEntry, blockText } from "./plain-patterns.ts";
import { NOT_PLAIN, type PlainScanner, refuseDuplicates } from "./plain-scanner.ts";

const NEWLINE = 0x0a;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const HASH = 0x23;
const SINGLE_QUOTE = 0x27;
const DASH = 0x2d;
const COLON = 0x3a;
const GREATER = 0x3e;
const OPEN_LIST = 0x5b;
const OPEN_MAP = 0x7b;
const PIPE = 0x7c;
/** YAML allows 1024 characters before the colon; near that the full reader decides. */
const LONGEST_KEY = 1000;
/** Reads the block map or list that begins at the first character of a line. */
export function readCollection(scanner: PlainScanner, depth: number): YamlValue {
  // One call with two targets, as in readFlow.
  const read = isItem(scanner, scanner.at) ? readList : readMap;
  return read(scanner, scanner.indent, depth);
}

/** Reads the block map whose keys stand at a column; leaves the scanner at the content after it. */
function readMap(scanner: PlainScanner, column: number, depth: number): YamlValue {
  if (depth > MAXIMUM_DEPTH) throw NOT_PLAIN;
  const { source, entries } = scanner;
  const start = scanner.at;
  const map: { [key: string]: YamlValue } = {};
  const owner = entries.open(map);
  let count = 0;
  let end: number;
  do {
    const keyStart = scanner.at;
    let keyEnd: number;
    let key: string;
    let value: YamlValue;
    blockEntry.lastIndex = keyStart;
    const match = blockEntry.exec(source);
    if (match !== null) {
      key = match[1] as string;
      keyEnd = keyStart + key.length;
      if (key.length > LONGEST_KEY) throw NOT_PLAIN;
      const text = match[3];
      if (text === undefined) {
        scanner.at = keyEnd + 1;
        value = readEntry(scanner, column, depth);
      } else {
        value = resolvePlain(text);
        scanner.atContent(blockEntry.lastIndex);
        if (scanner.indent > column) throw NOT_PLAIN;
        scanner.valueStart = keyEnd + 1 + (match[2] as string).length;
        scanner.valueEnd = scanner.valueStart + text.length;
      }
    } else {
      key = readQuotedKey(scanner);
      keyEnd = scanner.valueEnd;
      value = readAfterQuotedKey(scanner, column, depth);
    }
    setEntry(map, key, value);
    count += 1;
    end = scanner.valueEnd;
    entries.add(owner, key, keyStart, keyEnd, scanner.valueStart, end);
  } while (scanner.indent === column && !isItem(scanner, scanner.at));
  refuseDuplicates(map, count);
  scanner.valueStart = start;
  scanner.valueEnd = end;
  return map;
}

/** Reads the block list whose dashes stand at a column; leaves the scanner at the content after it. */
function readList(scanner: PlainScanner, column: number, depth: number): YamlValue {
  if (depth > MAXIMUM_DEPTH) throw NOT_PLAIN;
  const { entries } = scanner;
  const start = scanner.at;
  const list: YamlValue[] = [];
  const owner = entries.open(list);
  let end: number;
  do {
    const dash = scanner.at;
    scanner.at += 1;
    scanner.skipSpaces();
    const value = readItem(scanner, column, column + scanner.at - dash, depth);
    // A deeper line would continue the value.
    if (scanner.indent > column) throw NOT_PLAIN;
    const { valueStart } = scanner;
    end = scanner.valueEnd;
    entries.add(owner, list.length, valueStart, end, valueStart, end);
    list.push(value);
  } while (scanner.indent === column && isItem(scanner, scanner.at));
  scanner.valueStart = start;
  scanner.valueEnd = end;
  return list;
}

/** Reads what follows a dash at a column; it begins at another column, which matters when it is a collection. */
function readItem(scanner: PlainScanner, column: number, itemColumn: number, depth: number): YamlValue {
  const isList = isItem(scanner, scanner.at);
  if (!isList) {
    const text = readPlainText(scanner);
    if (text !== undefined) return resolvePlain(text);
    const code = scanner.source.charCodeAt(scanner.at);
    if (isValueOnLine(scanner, code)) return readOnLine(scanner, code, column, depth);
  }
  const read = isList ? readList : readMap;
  return read(scanner, itemColumn, depth + 1);
}

/** Whether what begins here, and isn't plain, is a value rather than a key. */
function isValueOnLine(scanner: PlainScanner, code: number): boolean {
  if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) {
    return code === OPEN_MAP || code === OPEN_LIST || code === PIPE || code === GREATER;
  }
  const start = scanner.at;
  scanner.quoted();
  const isKey = scanner.source.charCodeAt(scanner.at) === COLON;
  scanner.at = start;
  return !isKey;
}

function readAfterQuotedKey(scanner: PlainScanner, column: number, depth: number): YamlValue {
  const afterColon = scanner.at;
  scanner.skipSpaces();
  const text = readPlainText(scanner);
  if (text === undefined) {
    scanner.at = afterColon;
    return readEntry(scanner, column, depth);
  }
  if (scanner.indent > column) throw NOT_PLAIN;
  return resolvePlain(text);
}

/** Reads a plain value with its line end, and notes where it stands; undefined, and nothing read, when none begins here. */
function readPlainText(scanner: PlainScanner): string | undefined {
  blockText.lastIndex = scanner.at;
  const match = blockText.exec(scanner.source);
  if (match === null) return undefined;
  const text = match[1] as string;
  scanner.valueStart = scanner.at;
  scanner.valueEnd = scanner.at + text.length;
  scanner.atContent(blockText.lastIndex);
  return text;
}

/** Reads what follows the colon of a key at a column, when it isn't plain. */
function readEntry(scanner: PlainScanner, column: number, depth: number): YamlValue {
  const { source } = scanner;
  const afterColon = scanner.at;
  const code = scanner.skipSpaces();
  if (code === NEWLINE || code === HASH || scanner.at === source.length) {
    // A comment that looks like a value is worth a warning, which the full reader gives.
    if (code === HASH && source.charCodeAt(scanner.at + 1) !== SPACE) throw NOT_PLAIN;
    scanner.at = afterColon;
    scanner.endLine();
    const isNested = scanner.indent > column || (scanner.indent === column && isItem(scanner, scanner.at));
    if (!isNested) {
      scanner.valueStart = afterColon;
      scanner.valueEnd = afterColon;
      return null;
    }
    const value = readCollection(scanner, depth + 1);
    if (scanner.indent > column) throw NOT_PLAIN;
    return value;
  }
  const value = readOnLine(scanner, code, column, depth);
  if (scanner.indent > column) throw NOT_PLAIN;
  return value;
}

/** Reads a value that isn't plain and begins on the line of its key or dash, whose column is given. */
function readOnLine(scanner: PlainScanner, code: number, column: number, depth: number): YamlValue {
  if (code === PIPE || code === GREATER) return readBlockScalar(scanner, column);
  let value: YamlValue;
  if (code === OPEN_MAP || code === OPEN_LIST) value = readFlow(scanner, depth + 1);
  else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) value = scanner.quoted();
  else throw NOT_PLAIN;
  scanner.endLine();
  return value;
}

function readQuotedKey(scanner: PlainScanner): string {
  const { source } = scanner;
  const start = scanner.at;
  const code = source.charCodeAt(start);
  if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) throw NOT_PLAIN;
  const key = scanner.quoted();
  if (source.charCodeAt(scanner.at) !== COLON || source.charCodeAt(scanner.at + 1) > SPACE) throw NOT_PLAIN;
  if (scanner.at - start > LONGEST_KEY) throw NOT_PLAIN;
  scanner.at += 1;
  return key;
}

function isItem(scanner: PlainScanner, at: number): boolean {
  return scanner.source.charCodeAt(at) === DASH && !(scanner.source.charCodeAt(at + 1) > SPACE);
}
