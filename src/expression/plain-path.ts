import type { References } from "./references.ts";

/** Names with single dots between them, nothing else; words that the language has for values are no names. */
const PLAIN_PATH =
  /^\s*(?!.*\b(?:true|false|null|nan|infinity)\b)[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*){1,10}\s*$/i;

/** `vars.base-url`, `steps.place.outputs.order`: what most expressions are. What such a path refers to is read off it without the
 * library, which takes its time to come into gear; undefined for every other expression. */
export function plainPathOf(source: string): References | undefined {
  if (!PLAIN_PATH.test(source)) return undefined;
  const path = source.trim().split(".");
  const offsets: number[] = [];
  let offset = source.length - source.trimStart().length;
  for (const name of path) {
    offsets.push(offset);
    offset += name.length + 1;
  }
  const chain = { path, offsets, open: false, optional: false };
  return { chains: [chain], calls: [], looseEqualities: [], plainPath: path };
}
