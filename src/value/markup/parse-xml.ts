import { SaxesParser } from "saxes";
import { Depth, documentOf, elementOf, type MarkupDocument, type MarkupElement } from "./node.ts";

/** Reads XML 1.0 with namespaces, strictly. Nothing is fetched, and entities that the document declares itself are not expanded:
 * one that is used is a mistake, so that no document can grow while it is read.
 *
 * @returns the document, or what is wrong with it and where */
export function parseXml(text: string): MarkupDocument | { problem: string } {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const root = elementOf("document", "", "", "");
  const namespaces = new Map<string, string>();
  const depth = new Depth();
  let open: MarkupElement = root;
  const addText = (value: string): void => {
    const last = open.children.at(-1);
    // XPath knows no CDATA sections: they are text, joined with what stands beside them.
    if (last?.kind === "text") last.value += value;
    else open.children.push({ kind: "text", value, parent: open, index: 0 });
  };
  parser.on("opentag", (tag) => {
    const element = elementOf("element", tag.name, tag.local, tag.uri);
    element.parent = open;
    for (const { name, local, uri, value, prefix } of Object.values(tag.attributes)) {
      if (prefix === "xmlns" || name === "xmlns") {
        if (open === root) namespaces.set(name === "xmlns" ? "_" : local, value);
        continue;
      }
      element.attributes.push({
        kind: "attribute",
        name,
        local,
        namespace: uri,
        value,
        parent: element,
        position: element.attributes.length,
      });
    }
    depth.enter();
    open.children.push(element);
    open = element;
  });
  parser.on("closetag", () => {
    depth.leave();
    open = open.parent as MarkupElement;
  });
  parser.on("text", (value) => {
    if (open !== root) addText(value);
  });
  parser.on("cdata", addText);
  parser.on("comment", (value) => {
    open.children.push({ kind: "comment", name: "", value, parent: open, index: 0 });
  });
  parser.on("processinginstruction", ({ target, body }) => {
    open.children.push({ kind: "instruction", name: target, value: body, parent: open, index: 0 });
  });
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    return { problem: problemOf((error as Error).message) };
  }
  return documentOf("XML", root, namespaces);
}

/** saxes begins with line and column: `1:6: undefined entity.` */
function problemOf(message: string): string {
  const [, line, column, what] = /^(\d+):(\d+): (.*?)\.?$/s.exec(message) ?? [];
  return line === undefined ? message : `${what} at line ${line}, column ${column}`;
}
