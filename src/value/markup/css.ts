import { compile, selectAll } from "css-select";
import type { MarkupDocument, MarkupElement, MarkupNode } from "./node.ts";

type Adapter = NonNullable<
  NonNullable<Parameters<typeof selectAll<MarkupNode, MarkupElement>>[2]>["adapter"]
>;
type Selecting = ReturnType<typeof compile<MarkupNode, MarkupElement>>;

/** A selector made ready for both languages, which differ in whether names have a case. */
export interface CompiledCss {
  readonly html: Selecting;
  readonly xml: Selecting;
}

const adapter: Adapter = {
  isTag: (node): node is MarkupElement => node.kind === "element",
  getAttributeValue: (element, name) =>
    element.attributes.find((attribute) => attribute.name === name)?.value,
  hasAttrib: (element, name) => element.attributes.some((attribute) => attribute.name === name),
  getChildren: (node) => ("children" in node ? node.children : []),
  getName: (element) => element.local,
  getParent: (node) => node.parent,
  getSiblings: (node) => (node.parent === null ? [node] : node.parent.children),
  getText: textBelow,
  removeSubsets: (nodes) => nodes,
};

/** Compiles a CSS selector (level 4, as far as css-select goes).
 * @throws Error */
export function compileCss(text: string): CompiledCss {
  return {
    html: compile<MarkupNode, MarkupElement>(text, { adapter }),
    xml: compile<MarkupNode, MarkupElement>(text, { adapter, xmlMode: true }),
  };
}

/** The elements that a selector selects, in document order. */
export function selectCss(css: CompiledCss, { language, root }: MarkupDocument): MarkupElement[] {
  const xmlMode = language === "XML";
  return selectAll<MarkupNode, MarkupElement>(xmlMode ? css.xml : css.html, root, { adapter, xmlMode });
}

/** Where in a selector css-select's message points to: it ends with the rest of the text, or names a pseudo-class. */
export function cssProblem(text: string, message: string): { problem: string; offset: number } {
  const rest = /^(?:Unmatched selector: |Expected name, found )(.*)$/s.exec(message)?.[1];
  if (rest !== undefined)
    return rest.trim() === ""
      ? { problem: "a name is missing at the end", offset: text.length }
      : { problem: `${JSON.stringify(rest[0])} has no meaning here`, offset: text.length - rest.length };
  const pseudo = /:[a-z-]+/.exec(message)?.[0];
  const offset = pseudo === undefined ? -1 : text.indexOf(pseudo);
  return {
    problem: `${message.charAt(0).toLowerCase()}${message.slice(1)}`.replace(/\.$/, ""),
    offset: Math.max(0, offset),
  };
}

function textBelow(node: MarkupNode): string {
  const open: MarkupNode[] = [node];
  let text = "";
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === "text") text += next.value;
    else if ("children" in next)
      for (let at = next.children.length - 1; at >= 0; at--) open.push(next.children[at] as MarkupNode);
  }
  return text;
}
