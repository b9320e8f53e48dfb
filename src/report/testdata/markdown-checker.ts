/**
 * Throws when text has broken out of the structure of a summary: a fence or a fold that is not closed, a tag or a line
 * the summary does not write, a table row with another number of cells, a mention, a link to somewhere else.
 */
export function checkMarkdown(source: string): void {
  let fence: string | undefined;
  let folded = false;
  let cells: number | undefined;
  for (const [index, line] of source.split("\n").entries()) {
    const fail = (why: string): never => {
      throw new Error(`${why} in line ${index + 1}: ${JSON.stringify(line)}`);
    };
    const run = /^ {0,3}(`{3,})([a-z]*)\s*$/.exec(line);
    if (fence !== undefined) {
      if (run !== null && (run[1] as string).length >= fence.length) {
        if (line !== fence) fail("a fence is closed by its content");
        fence = undefined;
      }
      continue;
    }
    if (run !== null) {
      fence = run[1];
      continue;
    }
    if (/^<details><summary>.*<\/summary>$/.test(line)) {
      if (folded) fail("a fold inside a fold");
      folded = true;
    } else if (line === "</details>") {
      if (!folded) fail("a fold that was not open");
      folded = false;
    }
    const text = (line.startsWith("<details>") ? line : withoutCode(line))
      .replace(/^<details><summary>(.*)<\/summary>$/, (_match, title: string) => title.replace(/<code>[^<]*<\/code>/, "·"))
      .replace(/^<\/details>$/, "")
      .replaceAll("<span>$</span>", "·")
      .replaceAll(/\]\(https:\/\/github\.com\/acme\/shop\/[\w/.%#-]*\)/g, "");
    if (/[<$]/.test(text)) fail("a tag or mathematics");
    if (/@\w|#\d|GH-\d/i.test(text.replaceAll(/&#\d+;/g, " "))) fail("a mention or a reference");
    if (/:\/\/|www\./i.test(text) && !line.startsWith("<details>")) fail("a link");
    if (/^(\t| {4})|^(=+|-{2,}|\*\*\*|___|~~~|\d+[.)])(\s|$)|^#{1,6}$/.test(line)) fail("a block the summary does not write");
    if (/^# |^#{5,6} /.test(line)) fail("a heading the summary does not write");
    const pipes = text.split("|").length - 1;
    if (line.startsWith("|")) {
      cells ??= pipes;
      if (pipes !== cells) fail("another number of cells");
    } else {
      cells = undefined;
      if (pipes > 0 && !line.startsWith("<details>")) fail("a pipe outside a table");
    }
  }
  if (fence !== undefined) throw new Error("a fence is left open");
  if (folded) throw new Error("a fold is left open");
}

/** A line without its inline code and escapes, by the rules of CommonMark. */
function withoutCode(line: string): string {
  let output = "";
  for (let at = 0; at < line.length; at++) {
    if (line[at] === "\\") {
      output += line[++at] ?? "";
      continue;
    }
    const run = /^`+/.exec(line.slice(at))?.[0];
    if (run === undefined) {
      output += line[at];
      continue;
    }
    const rest = line.slice(at + run.length);
    const end = Array.from(rest.matchAll(/`+/g)).find(([closing]) => closing.length === run.length);
    // Without a partner the backticks are text.
    at += run.length - 1 + (end === undefined ? 0 : end.index + run.length);
    if (end === undefined) output += run;
  }
  return output;
}
