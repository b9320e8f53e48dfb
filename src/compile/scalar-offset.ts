const SPACE = /\s/;

/** Where the character at `offset` of a scalar's value stands in the scalar as it was written (quotes, block header and all):
 * escapes, folded lines and indentation put them apart. Undefined when the value is not written there, as with an alias. */
export function scalarOffset(written: string, value: string, offset: number): number | undefined {
  const quote = written[0] === '"' || written[0] === "'" ? written[0] : undefined;
  let at = quote !== undefined ? 1 : /^[|>]/.test(written) ? written.indexOf("\n") + 1 : 0;
  let index = 0;
  while (index < offset) {
    const character = written[at];
    if (character === undefined) return undefined;
    if (quote === '"' && character === "\\") {
      const [length, units] = escapeAt(written, at);
      at += length;
      index += units;
    } else if (quote === "'" && character === "'") {
      at += 2;
      index++;
    } else if (character === value[index]) {
      at++;
      index++;
    } else if (SPACE.test(character)) at++;
    else if (SPACE.test(value[index] as string)) index++;
    else return undefined;
  }
  // Before the first character of a line there may be its indentation.
  while (written[at] !== value[offset] && SPACE.test(written[at] ?? "")) at++;
  return at;
}

/** How long an escape of a double-quoted scalar is, and how many UTF-16 units it stands for. */
function escapeAt(written: string, at: number): readonly [length: number, units: number] {
  switch (written[at + 1]) {
    case "x":
      return [4, 1];
    case "u":
      return [6, 1];
    case "U":
      return [10, Number.parseInt(written.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1];
    case "\r":
    case "\n": {
      // The line goes on with the next one's first character.
      const rest = /^\\\r?\n[ \t]*/.exec(written.slice(at));
      return [rest?.[0].length ?? 2, 0];
    }
    default:
      return [2, 1];
  }
}
