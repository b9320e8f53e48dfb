const SHORT = 80;

/**
 * Lays JSON text out over several lines, changing nothing but blanks: numbers keep their digits and repeated keys stay.
 * Works on the beginning of a JSON text, too.
 */
export function layOutJson(text: string): string {
  if (text.length <= SHORT || text.includes("\n")) return text;
  let output = "";
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[{[](?:\s*[}\]])?|[}\]]|[,:]|[^\s"{}[\],:]+/g)) {
    if (token === "{" || token === "[") output += `${token}${newLine(++depth)}`;
    else if (token === "}" || token === "]") output += `${newLine(--depth)}${token}`;
    else if (token === ",") output += `,${newLine(depth)}`;
    else output += token === ":" ? ": " : token;
  }
  return output;
}

function newLine(depth: number): string {
  return `\n${"  ".repeat(Math.max(0, Math.min(depth, 40)))}`;
}
