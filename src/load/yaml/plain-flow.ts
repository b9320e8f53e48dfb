import type { YamlValue } from "../../model/yaml-document.ts";
import { resolvePlain } from "./core-schema.ts";
import { setEntry } from "./document.ts";
import { MAXIMUM_DEPTH } from "./limits.ts";
import { flowEntry, flowText } from "./plain-patterns.ts";
import { NOT_PLAIN, type PlainScanner } from "./plain-scanner.ts";

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
  for (let code = scanner.skipSpaces(); code !== CLOSE_MAP; code = nextItem(scanner, CLOSE_MAP)) {
    let key: string;
    let value: YamlValue;
    const keyStart = scanner.at;
    let keyEnd: number;
    flowEntry.lastIndex = keyStart;
    const match = flowEntry.exec(source);
    if (match !== null) {
      key = scanner.key(match[1] as string);
      keyEnd = keyStart + key.length;
      const text = match[3];
      if (text === undefined) {
        scanner.at = flowEntry.lastIndex;
        value = readStructured(scanner, depth);
      } else {
        scanner.valueStart = keyEnd + 1 + (match[2] as string).length;
        scanner.at = flowEntry.lastIndex;
        scanner.valueEnd = scanner.at;
        value = resolvePlain(text);
      }
    } else {
      if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) throw NOT_PLAIN;
      key = scanner.quoted();
      keyEnd = scanner.valueEnd;
      if (source.charCodeAt(keyEnd) !== COLON) throw NOT_PLAIN;
      scanner.at = keyEnd + 1;
      scanner.skipSpaces();
      value = readValue(scanner, depth);
    }
    if (map[key] !== undefined && Object.hasOwn(map, key)) throw NOT_PLAIN;
    setEntry(map, key, value);
    entries.add(owner, key, keyStart, keyEnd, scanner.valueStart, scanner.valueEnd);
  }
  scanner.valueStart = start;
  scanner.valueEnd = ++scanner.at;
  return map;
}

function readFlowList(scanner: PlainScanner, depth: number): YamlValue {
  const { entries } = scanner;
  const start = scanner.at++;
  const list: YamlValue[] = [];
  const owner = entries.open(list);
  for (let code = scanner.skipSpaces(); code !== CLOSE_LIST; code = nextItem(scanner, CLOSE_LIST)) {
    const value = readValue(scanner, depth);
    const { valueStart, valueEnd } = scanner;
    entries.add(owner, list.length, valueStart, valueEnd, valueStart, valueEnd);
    list.push(value);
  }
  scanner.valueStart = start;
  scanner.valueEnd = ++scanner.at;
  return list;
}

/** After an item: steps over the comma, if any, and gives the code of what follows. */
function nextItem(scanner: PlainScanner, close: number): number {
  const code = scanner.skipSpaces();
  if (code === close) return code;
  if (code !== COMMA) throw NOT_PLAIN;
  scanner.at += 1;
  return scanner.skipSpaces();
}

function readValue(scanner: PlainScanner, depth: number): YamlValue {
  flowText.lastIndex = scanner.at;
  const match = flowText.exec(scanner.source);
  if (match === null) return readStructured(scanner, depth);
  scanner.valueStart = scanner.at;
  scanner.at = flowText.lastIndex;
  scanner.valueEnd = scanner.at;
  return resolvePlain(match[1] as string);
}

function readStructured(scanner: PlainScanner, depth: number): YamlValue {
  const code = scanner.source.charCodeAt(scanner.at);
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return scanner.quoted();
  if (code === OPEN_MAP || code === OPEN_LIST) return readFlow(scanner, depth + 1);
  throw NOT_PLAIN;
}
