import type { ResultDocument } from "../model/generated/result.ts";
import { result as isResult } from "./generated/is-result.js";

/** Steps used inside steps are what nests; nobody goes as deep. */
const DEEPEST = 400;

/** Reads a result.json that may come from anywhere, strictly by its schema.
 * @throws Error saying why it is none. */
export function readResult(bytes: Uint8Array): ResultDocument {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error("it is not UTF-8", { cause });
  }
  // Whoever walks a result calls itself for every level.
  if (depthOf(text) > DEEPEST) throw new Error("it is nested too deep");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error("it is not JSON", { cause });
  }
  if (!isResult(value)) throw new Error("it is not as schemas/result.schema.json says");
  return value as ResultDocument;
}

/** The same with all its texts cut to a length, so that one of them cannot take all the room. */
export function withShortTexts<Part>(part: Part, length: number): Part {
  if (typeof part === "string") return part.slice(0, length) as Part;
  if (Array.isArray(part)) return part.map((item) => withShortTexts(item, length)) as Part;
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, item]) => [key, withShortTexts(item, length)]),
  ) as Part;
}

/** How deep lists and maps are nested in a JSON text, in one pass whatever the text is. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted && character === "\\") at++;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === "[" || character === "{") deepest = Math.max(deepest, ++depth);
    else if (character === "]" || character === "}") depth--;
  }
  return deepest;
}
