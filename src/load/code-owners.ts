import ignore from "ignore";

/** What GitHub does not read of gitignore's syntax: it skips such a line
 * (docs.github.com, "About code owners", CODEOWNERS syntax). */
const UNREAD = /^!|^\\#|[[\]]/;

/**
 * Who a CODEOWNERS file says owns a path of the repository: persons (`@ada`), teams (`@acme/checkout`), addresses, as they are written.
 * The last line that matches decides, also when it names nobody. Paths are told apart by their case.
 */
export function codeOwners(text: string, path: string): string[] {
  for (const line of text.split(/\r?\n/).reverse()) {
    const [pattern, ...owners] = wordsOf(line);
    if (pattern === undefined || UNREAD.test(pattern) || !matches(pattern, path)) continue;
    return owners;
  }
  return [];
}

/** The words before a comment; a space in a pattern has a backslash before it. */
function wordsOf(line: string): string[] {
  const words = line.match(/(?:\\.|\S)+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith("#"));
  return comment === -1 ? words : words.slice(0, comment);
}

function matches(pattern: string, path: string): boolean {
  const rule = ignore({ ignorecase: false }).add(pattern);
  if (!rule.ignores(path)) return false;
  // Here, unlike in a .gitignore, docs/* is not about what is in folders below.
  const parent = path.includes("/") ? path.replace(/\/[^/]*$/, "/") : null;
  return !pattern.endsWith("/*") || parent === null || !rule.ignores(parent);
}
