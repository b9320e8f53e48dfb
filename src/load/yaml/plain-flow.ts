import type { YamlValue } from "../../model/yaml-document.ts";
import { resolvePlain } from "./core-schema.ts";
import { setEntry } from "./document.ts";
import { MAXIMUM_DEPTH } from "./limits.ts";
import { flowEntry, flowText } from "./plain-patterns.ts";
import { NOT_PLAIN, type PlainScanner, refuseDuplicates } from "./plain-scanner.ts";

const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;

/** Reads the one-line flow map or list that begins at the scanner, `depth` levels deep. */
export function readFlow(scanner: PlainScanner, depth: number): YamlValue {
  if (depth > MAXIMUM_DEPTH) throw NOT_PLAIN;
  // One call with two targets: V8 then doesn't inline them into every caller, which doubles the time of a cold run.
  const read = scanner.source.charCodeAt(scanner.at) === OPEN_MAP ? readFlowMap : readFlowList;
  return read(scanner, depth);
}

function readFlowMap(scanner: PlainScanner, depth: number): YamlValue {
  const { source, entries } = scanner;
  const start = scanner.at++;
  const map: { [key: string]: YamlValue } = {};
  const owner = entries.open(map);
  let count = 0;
  scanner.skipSpaces();
  while (source.charCodeAt(scanner.at) !== CLOSE_MAP) {
    let key: string;
    let value: YamlValue;
    const keyStart = scanner.at;
    let keyEnd: number;
    flowEntry.lastIndex = keyStart;
    const match = flowEntry.exec(source);
    if (match === null) {
      key = readQuotedKey(scanner);
      keyEnd = scanner.valueEnd;
      value = readFlowValue(scanner, depth);
    } else {
      key = match[1] as string;
      keyEnd = keyStart + key.length;
      scanner.at = flowEntry.lastIndex;
      const text = match[3];
      if (text === undefined) {
        value = readStructured(scanner, depth);
      } else {
        scanner.valueStart = keyEnd + 1 + (match[2] as string).length;
        scanner.valueEnd = scanner.valueStart + text.length;
        value = resolvePlain(text);
      }
    }
    setEntry(map, key, value);
    count += 1;
    entries.add(owner, key, keyStart, keyEnd, scanner.valueStart, scanner.valueEnd);
  }
  refuseDuplicates(map, count);
  scanner.valueStart = start;
  scanner.valueEnd = ++scanner.at;
  return map;
}

function readFlowList(scanner: PlainScanner, depth: number): YamlValue {
  const { source, entries } = scanner;
  const start = scanner.at++;
  const list: YamlValue[] = [];
  const owner = entries.open(list);
  scanner.skipSpaces();
  while (source.charCodeAt(scanner.at) !== CLOSE_LIST) {
    const value = readFlowValue(scanner, depth);
    const { valueStart, valueEnd } = scanner;
    entries.add(owner, list.length, valueStart, valueEnd, valueStart, valueEnd);
    list.push(value);
  }
  scanner.valueStart = start;
  scanner.valueEnd = ++scanner.at;
  return list;
}

/** Reads a value and the comma after it, if any; so do the functions it calls. */
function readFlowValue(scanner: PlainScanner, depth: number): YamlValue {
  flowText.lastIndex = scanner.at;
  const match = flowText.exec(scanner.source);
  if (match === null) return readStructured(scanner, depth);
  const text = match[1] as string;
  scanner.valueStart = scanner.at;
  scanner.valueEnd = scanner.at + text.length;
  scanner.at = flowText.lastIndex;
  return resolvePlain(text);
}

function readStructured(scanner: PlainScanner, depth: number): YamlValue {
  const code = scanner.source.charCodeAt(scanner.at);
  let value: YamlValue;
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) value = scanner.quoted();
  else if (code === OPEN_MAP || code === OPEN_LIST) value = readFlow(scanner, depth + 1);
  else throw NOT_PLAIN;
  const next = scanner.skipSpaces();
  if (next === COMMA) {
    scanner.at += 1;
    scanner.skipSpaces();
  } else if (next !== CLOSE_MAP && next !== CLOSE_LIST) {
    throw NOT_PLAIN;
  }
  return value;
}

/** Reads a quoted key, its colon and the blanks after it. */
function readQuotedKey(scanner: PlainScanner): string {
  const code = scanner.source.charCodeAt(scanner.at);
  if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) throw NOT_PLAIN;
  const key = scanner.quoted();
  if (scanner.source.charCodeAt(scanner.at) !== COLON) throw NOT_PLAIN;
  scanner.at += 1;
  scanner.skipSpaces();
  return key;
}
