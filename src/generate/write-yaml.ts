import { wellFormed } from "./well-formed.ts";

/** What a workflow is made of. */
export type YamlValue =
  | string
  | number
  | boolean
  | readonly YamlValue[]
  | Remarked
  | { readonly [key: string]: YamlValue };

/** A text with a remark behind it, such as the version of a pinned action. */
export class Remarked {
  readonly text: string;
  readonly remark: string;

  constructor(text: string, remark: string) {
    this.text = text;
    this.remark = remark;
  }
}

/** A list that fits is written on one line. */
const LINE = 100;

/** Words that some reader of YAML 1.1 or 1.2 takes for something else than text. */
const RESERVED = /^(?:y|yes|n|no|on|off|true|false|null|nan|inf)$/i;

/**
 * Writes a map as block YAML: its keys are apart by an empty line, and so are those of `jobs`. Every text is read back by YAML 1.1 and 1.2 readers as
 * the same text; lone surrogates, which no file can hold, become U+FFFD.
 */
export function writeYaml(top: { readonly [key: string]: YamlValue }): string {
  return Object.entries(top)
    .map(([key, value]) => entry(key, value, 0))
    .join("\n");
}

function entry(key: string, value: YamlValue, depth: number): string {
  const indent = "  ".repeat(depth);
  // `on` is a truth value to YAML 1.1, but no reader of workflows takes it for one.
  const name = key === "on" ? key : scalar(key);
  const line = inline(value);
  if (line !== undefined) return `${indent}${name}: ${line}\n`;
  if (typeof value === "string") return `${indent}${name}: |-\n${lines(value, depth + 1)}`;
  const apart = key === "jobs" && depth === 0 ? "\n" : "";
  return `${indent}${name}:\n${block(value, depth + 1, apart)}`;
}

/** Whether a text is easier to read as lines: no reader can take such lines for anything else. */
function isLines(text: string): boolean {
  return text.includes("\n") && text.split("\n").every((line) => /^[!-~](?:[ -~]*[!-~])?$/.test(line));
}

function lines(text: string, depth: number): string {
  return text
    .split("\n")
    .map((line) => `${"  ".repeat(depth)}${line}\n`)
    .join("");
}

/** A value that stands behind its key; undefined for one that needs lines of its own. */
function inline(value: YamlValue): string | undefined {
  if (typeof value === "string") return isLines(value) ? undefined : scalar(value);
  if (typeof value !== "object") return String(value);
  if (value instanceof Remarked) return `${scalar(value.text)} # ${value.remark}`;
  if (Array.isArray(value)) return flowList(value);
  return Object.keys(value).length === 0 ? "{}" : undefined;
}

function flowList(list: readonly YamlValue[]): string | undefined {
  if (list.length === 0) return "[]";
  if (!list.every((item) => typeof item === "string" && /^[\w][\w.-]*$/.test(item))) return undefined;
  const text = `[${list.map((item) => scalar(item as string)).join(", ")}]`;
  return text.length <= LINE ? text : undefined;
}

function block(value: YamlValue, depth: number, apart = ""): string {
  if (!Array.isArray(value))
    return Object.entries(value as { readonly [key: string]: YamlValue })
      .map(([key, item]) => entry(key, item, depth))
      .join(apart);
  const indent = "  ".repeat(depth);
  return value
    .map((item: YamlValue) => {
      const line = typeof item === "string" ? scalar(item) : inline(item);
      if (line !== undefined) return `${indent}- ${line}\n`;
      // The first key stands behind the dash.
      return `${indent}- ${block(item, depth + 1).slice(indent.length + 2)}`;
    })
    .join("");
}

function scalar(text: string): string {
  if (isPlain(text)) return text;
  return text.includes('"') && /^[\x20-&(-~]+$/.test(text) ? `'${text}'` : quoted(text);
}

function isPlain(text: string): boolean {
  return (
    /^(?:[A-Za-z_/$]|\.[A-Za-z/])[\x20-\x7e]*$/.test(text) &&
    !/^\.(?:nan|inf)$/i.test(text) &&
    !/: |:$| #| $/.test(text) &&
    !RESERVED.test(text)
  );
}

/** In double quotes, as both YAML and JSON have them; what could end a line or turn its direction is escaped. */
function quoted(text: string): string {
  const escaped = wellFormed(text)
    .replace(/["\\]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(
      /[\0-\x1f\x7f-\xa0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  return `"${escaped}"`;
}
