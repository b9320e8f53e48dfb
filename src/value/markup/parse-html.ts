import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { Depth, documentOf, elementOf, type MarkupDocument, type MarkupElement } from "./node.ts";

type Parsed = DefaultTreeAdapterTypes.Node;
type ParsedParent = DefaultTreeAdapterTypes.ParentNode;

/** Reads HTML as browsers do (the HTML standard, 13.2): there is no text that isn't. What is wrong is how deeply it is nested. */
export function parseHtml(text: string): MarkupDocument | { problem: string } {
  const parsed = parseShallow(text);
  if ("problem" in parsed) return parsed;
  const root = elementOf("document", "", "", "");
  const open: { from: ParsedParent; to: MarkupElement }[] = [{ from: parsed, to: root }];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    for (const child of top.from.childNodes) {
      const made = nodeOf(child, top.to);
      if (made === undefined) continue;
      top.to.children.push(made);
      // What stands in a template is not part of the document, as in browsers.
      if (made.kind === "element") open.push({ from: child as ParsedParent, to: made });
    }
  }
  return documentOf("HTML", root, new Map());
}

function parseShallow(text: string): DefaultTreeAdapterTypes.Document | { problem: string } {
  const depth = new Depth();
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => depth.enter(),
    onItemPop: () => depth.leave(),
  };
  try {
    return parse(text, { treeAdapter });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problem: error.message };
  }
}

function nodeOf(node: Parsed, parent: MarkupElement): MarkupElement["children"][number] | undefined {
  if (node.nodeName === "#text")
    return {
      kind: "text",
      value: (node as DefaultTreeAdapterTypes.TextNode).value,
      parent,
      index: 0,
    };
  if (node.nodeName === "#comment")
    return {
      kind: "comment",
      name: "",
      value: (node as DefaultTreeAdapterTypes.CommentNode).data,
      parent,
      index: 0,
    };
  if (!("tagName" in node)) return undefined;
  const element = elementOf("element", node.tagName, node.tagName, node.namespaceURI);
  element.parent = parent;
  for (const { name, prefix, value, namespace } of node.attrs) {
    element.attributes.push({
      kind: "attribute",
      name: prefix ? `${prefix}:${name}` : name,
      local: name,
      namespace: namespace ?? "",
      value,
      parent: element,
      position: element.attributes.length,
    });
  }
  return element;
}
