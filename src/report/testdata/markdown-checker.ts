import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A text as a reader sees it, and the elements around it, the innermost last. */
export interface ShownText {
  readonly text: string;
  readonly within: readonly string[];
}

/** What the Markdown of a report comes to in a browser. */
export interface ShownMarkdown {
  /** Elements with their attributes, without the texts. Elements that only part a text are not in it. */
  readonly skeleton: string;
  /** Joined where only such elements part them. */
  readonly texts: readonly ShownText[];
}

const END = "THE END OF THE REPORT";

/** Elements that reports write, and the attributes that those may have. */
const ELEMENTS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ...Object.fromEntries(
    [
      ...["h2", "h3", "h4", "p", "strong", "ul", "li", "pre", "blockquote"],
      ...["details", "summary", "table", "thead", "tbody", "tr", "span"],
    ].map((name) => [name, {}]),
  ),
  a: { href: /^https:\/\/github\.com\/acme\/shop\/(actions\/runs|blob|commit|compare)\/[\w/.%#-]*$/ },
  code: { class: /^language-(diff|http|sh|text)$/ },
  th: { align: /^right$/ },
  td: { align: /^right$/ },
};

/** What GitHub makes links, people, emoji or mathematics of, in text that is neither code nor a link. */
const REFERENCES: readonly RegExp[] = [
  /@[\w-]/,
  /#\d/,
  /\bGH-\d/i,
  /\b(GHSA|CVE)-\w/i,
  /\b[0-9a-f]{7,40}\b/i,
  /:(?!\d+Z?:)[\w+-]+:|:(100|1234):/,
];

/**
 * Throws when text has broken out of the structure of a report: an element, an attribute or a link that no report writes, a fence or a fold
 * that is left open, a row with another number of cells, and all that GitHub would make a mention or a reference of.
 */
export function checkMarkdown(source: string): void {
  shownMarkdown(source);
}

/** The same, and gives what a reader sees. */
export function shownMarkdown(source: string): ShownMarkdown {
  const html = micromark(`${source}\n\n${END}\n`, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const roots = parseFragment(html).childNodes.filter((node) => !isBlank(node));
  const last = roots.pop();
  if (last === undefined || last.nodeName !== "p" || textOf(last) !== END)
    throw new Error("a fence, a fold or a comment is left open");
  // What nobody sees stands before all else.
  while (isOurComment(roots[0])) roots.shift();
  const texts: { text: string; within: readonly string[] }[] = [];
  const skeleton = roots.map((node) => checkNode(node, [], texts)).join("");
  return { skeleton, texts };
}

function checkNode(
  node: Node,
  within: readonly string[],
  texts: { text: string; within: readonly string[] }[],
): string {
  if (node.nodeName === "#text") {
    checkText((node as DefaultTreeAdapterTypes.TextNode).value, within);
    addText((node as DefaultTreeAdapterTypes.TextNode).value, within, texts);
    return "";
  }
  const element = node as Element;
  const allowed = ELEMENTS[element.nodeName] ?? fail("an element", node);
  for (const { name, value } of element.attrs) if (!allowed[name]?.test(value)) fail("an attribute", node);
  if (element.nodeName === "span") {
    if (element.childNodes.some((child) => !["#text", "span"].includes(child.nodeName))) fail("a span", node);
    for (const child of element.childNodes) checkNode(child, [...within, "span"], texts);
    return "";
  }
  if (element.nodeName === "tr") checkRow(element);
  const inside = element.childNodes
    .map((child) => checkNode(child, [...within, element.nodeName], texts))
    .join("");
  const attributes = element.attrs.map(({ name, value }) => ` ${name}=${value}`).join("");
  return `<${element.nodeName}${attributes}>${inside}</>`;
}

function checkText(text: string, within: readonly string[]): void {
  if (["a", "code", "pre"].some((name) => within.includes(name))) return;
  for (const reference of REFERENCES)
    if (reference.test(text)) throw new Error(`${reference} in ${JSON.stringify(text)}`);
  if (text.includes("$") && !(text === "$" && within.at(-1) === "span"))
    throw new Error(`mathematics in ${JSON.stringify(text)}`);
}

/** Cells that are too many are dropped without a word, so they are compared with the titles. */
function checkRow(row: Element): void {
  const cells = row.childNodes.filter((child) => !isBlank(child)).length;
  const table = ((row.parentNode as Element).parentNode as Element).childNodes.find(
    (child) => child.nodeName === "thead",
  ) as Element;
  const titles = (table.childNodes.find((child) => child.nodeName === "tr") as Element).childNodes;
  if (cells !== titles.filter((child) => !isBlank(child)).length) fail("a row", row);
}

function addText(
  text: string,
  within: readonly string[],
  texts: { text: string; within: readonly string[] }[],
): void {
  const outside = within.filter((name) => name !== "span");
  const before = texts.at(-1);
  if (before !== undefined && before.within.join() === outside.join()) before.text += text;
  else texts.push({ text, within: outside });
}

function textOf(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function isOurComment(node: Node | undefined): boolean {
  return node?.nodeName === "#comment" && /^ rota:/.test((node as DefaultTreeAdapterTypes.CommentNode).data);
}

function isBlank(node: Node): boolean {
  return node.nodeName === "#text" && (node as DefaultTreeAdapterTypes.TextNode).value.trim() === "";
}

function fail(what: string, node: Node): never {
  throw new Error(`${what} that no report writes: ${node.nodeName} ${JSON.stringify(textOf(node))}`);
}
