/**
 * Writes names and indexes as a path a person reads: `lines[0].sku`, `[1]`, `["a b"].c`; empty for no parts.
 * Put after `$` (with a dot before a leading name) it is a JSONPath.
 */
export function pathText(parts: readonly (string | number)[]): string {
  let text = "";
  for (const part of parts) {
    if (typeof part === "number") text += `[${part}]`;
    else if (/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(part)) text += text === "" ? part : `.${part}`;
    else text += `[${JSON.stringify(part)}]`;
  }
  return text;
}

/** Joins a path and a path below it: `[1]` and `sku` give `[1].sku`. */
export function joinPaths(outer: string, inner: string): string {
  if (outer === "" || inner === "") return outer + inner;
  return /^(\[|\.\.)/.test(inner) ? outer + inner : `${outer}.${inner}`;
}
