import { cut, plainLine, plainText } from "./plain-text.ts";

const ZERO_WIDTH_SPACE = "\u200b";
const LENGTH = 300;
/** Stands for a text of blanks, which would leave emphasis around nothing. */
const EMPTY = "(empty)";

/** The emoji that are called like a part of a place in a file; there are none that are called like a part of a time. */
const NUMBER_EMOJI: ReadonlySet<string> = new Set(["100", "1234"]);

/**
 * Any text as literal text of one line of GitHub's Markdown: in paragraphs, headings, list items and table cells. GitHub
 * finds mentions and issue numbers after rendering, where escapes are gone, so those get a zero-width space inside.
 */
export function markdownText(text: string, length = LENGTH): string {
  const escaped = cut(plainLine(text).trim() || EMPTY, length)
    .replace(/[&<>\\|]/g, entity)
    .replace(/[`*_[\]~]/g, "\\$&")
    .replace(/^[#+=-]|^\d+(?=[.)])/, blockMarker)
    .replaceAll("://", "&#58;//")
    .replace(/www\./gi, (host) => `${host.slice(0, 3)}&#46;`);
  return withoutReferences(escaped);
}

/** Any text as inline code; not for table cells, where a pipe inside code would end the cell. */
export function inlineCode(text: string, length = LENGTH): string {
  const content = cut(plainLine(text), length);
  if (content.trim() === "") return `\`${EMPTY}\``;
  const fence = "`".repeat(longestRun(content) + 1);
  const space = /^[` ]|[` ]$/.test(content) ? " " : "";
  return `${fence}${space}${content}${space}${fence}`;
}

/** Any text as a block of code; the fence is longer than any run of backticks inside. */
export function fenced(text: string, language = ""): string {
  const content = plainText(text);
  const fence = "`".repeat(Math.max(3, longestRun(content) + 1));
  return `${fence}${language}\n${content}\n${fence}`;
}

/** Any text as literal text of one line of an HTML block, where Markdown means nothing. */
export function htmlText(text: string, length = LENGTH): string {
  return withoutReferences(escapeHtml(cut(plainLine(text).trim() || EMPTY, length)));
}

/** Any text as code on one line of an HTML block, where Markdown means nothing. */
export function htmlCode(text: string, length = LENGTH): string {
  return `<code>${escapeHtml(cut(plainLine(text), length) || EMPTY)}</code>`;
}

/** A part that is folded away; the title is HTML. */
export function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** A table; the cells are Markdown, numbers stand to the right. */
export function table(
  columns: readonly (readonly [title: string, align: "left" | "right"])[],
  rows: readonly (readonly string[])[],
): string {
  const titles = columns.map(([title]) => title);
  const rules = columns.map(([, align]) => (align === "right" ? "--:" : "---"));
  return [titles, rules, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** At the start of a line these would begin a heading, a list or a rule. */
function blockMarker(marker: string): string {
  return /\d/.test(marker) ? `${marker}\\` : `\\${marker}`;
}

/** What GitHub looks for after rendering: mentions, numbers of issues and advisories, emoji, commits, mathematics. What people copy is
 * parted by elements, which do not come along. */
function withoutReferences(text: string): string {
  return text
    .replaceAll("@", `@${ZERO_WIDTH_SPACE}`)
    .replace(/(?<!&)#(?=\w)/g, `#${ZERO_WIDTH_SPACE}`)
    .replace(/((?:GH|GHSA|CVE)-)(?=\w)/gi, `$1${ZERO_WIDTH_SPACE}`)
    .replace(/:((?:[\w+-]|\\_)+)(?=:|&#58;|$)/g, (colons, name: string) =>
      /^\d+Z?$/.test(name) && !NUMBER_EMOJI.has(name) ? colons : `:<span>${name}</span>`,
    )
    .replace(/\b[0-9a-f]{7,40}\b/gi, (commit) => commit.replace(/(.{6})(.{1,6})/g, "$1<span>$2</span>"))
    .replaceAll("$", "<span>$</span>");
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, entity);
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
