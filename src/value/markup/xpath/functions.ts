import { type MarkupElement, type MarkupNode, textOfNode } from "../node.ts";
import type { Context } from "./context.ts";
import { booleanOf, documentOrder, numberOf, type Result, textOf } from "./conversions.ts";

type XPathFunction = (operands: readonly Result[], context: Context) => Result;

const text = (result: Result | undefined, { document, node }: Context): string =>
  result === undefined ? textOfNode(node, document.nodes) : textOf(result, document);
const number = (result: Result | undefined, context: Context): number =>
  result === undefined ? numberOf([context.node], context.document) : numberOf(result, context.document);
const firstNode = (result: Result | undefined, { node }: Context): MarkupNode | undefined =>
  result === undefined ? node : (result as MarkupNode[])[0];

/** The core functions (XPath 1.0, 4). How many arguments each takes is checked when the expression is parsed. */
const functions: Readonly<Record<string, XPathFunction>> = {
  last: (_, { size }) => size,
  position: (_, { position }) => position,
  count: ([nodes]) => (nodes as MarkupNode[]).length,
  id: ([wanted], context) => withIds(wanted as Result, context),
  "local-name": ([nodes], context) => {
    const node = firstNode(nodes, context);
    if (node === undefined || node.kind === "text") return "";
    return "local" in node ? node.local : node.name;
  },
  "namespace-uri": ([nodes], context) => {
    const node = firstNode(nodes, context);
    return node !== undefined && "namespace" in node ? node.namespace : "";
  },
  name: ([nodes], context) => {
    const node = firstNode(nodes, context);
    return node !== undefined && "name" in node ? node.name : "";
  },
  string: ([value], context) => text(value, context),
  concat: (values, context) => values.map((value) => text(value, context)).join(""),
  "starts-with": ([a, b], context) => text(a, context).startsWith(text(b, context)),
  contains: ([a, b], context) => text(a, context).includes(text(b, context)),
  "substring-before": ([a, b], context) => {
    const whole = text(a, context);
    return whole.slice(0, Math.max(0, whole.indexOf(text(b, context))));
  },
  "substring-after": ([a, b], context) => {
    const [whole, part] = [text(a, context), text(b, context)];
    const at = whole.indexOf(part);
    return at === -1 ? "" : whole.slice(at + part.length);
  },
  substring: ([value, from, length], context) => {
    const start = round(number(from, context));
    const end = length === undefined ? Number.POSITIVE_INFINITY : start + round(number(length, context));
    return [...text(value, context)].filter((_, index) => index + 1 >= start && index + 1 < end).join("");
  },
  "string-length": ([value], context) => [...text(value, context)].length,
  "normalize-space": ([value], context) =>
    text(value, context)
      .replace(/[ \t\r\n]+/g, " ")
      .replace(/^ | $/g, ""),
  translate: ([value, from, to], context) => {
    const [wanted, instead] = [[...text(from, context)], [...text(to, context)]];
    return [...text(value, context)]
      .map((character) => {
        const at = wanted.indexOf(character);
        return at === -1 ? character : (instead[at] ?? "");
      })
      .join("");
  },
  boolean: ([value]) => booleanOf(value as Result),
  not: ([value]) => !booleanOf(value as Result),
  true: () => true,
  false: () => false,
  lang: ([wanted], context) => isInLanguage(context.node, text(wanted, context).toLowerCase()),
  number: ([value], context) => number(value, context),
  sum: ([nodes], { document }) =>
    (nodes as MarkupNode[]).reduce((sum, node) => sum + numberOf([node], document), 0),
  floor: ([value], context) => Math.floor(number(value, context)),
  ceiling: ([value], context) => Math.ceil(number(value, context)),
  round: ([value], context) => round(number(value, context)),
};

/** Calls a function that the parser let pass. */
export function callFunction(name: string, operands: readonly Result[], context: Context): Result {
  return (functions[name] as XPathFunction)(operands, context);
}

/** Halves go up, also below zero (4.4). */
function round(value: number): number {
  return Math.floor(value + 0.5);
}

/** Elements by their id: without a DTD these are the attributes `id` of HTML and `id` or `xml:id` of XML. */
function withIds(wanted: Result, { document }: Context): MarkupNode[] {
  const texts = Array.isArray(wanted)
    ? wanted.map((node) => textOfNode(node, document.nodes))
    : [textOf(wanted, document)];
  const ids = new Set(texts.flatMap((value) => value.split(/[ \t\r\n]+/)).filter((id) => id !== ""));
  const found = document.nodes.filter(
    (node) =>
      node.kind === "element" &&
      node.attributes.some(({ name, value }) => (name === "id" || name === "xml:id") && ids.has(value)),
  );
  return documentOrder(found);
}

function isInLanguage(node: MarkupNode, wanted: string): boolean {
  const around = node.kind === "element" || node.kind === "document" ? node : node.parent;
  for (let element: MarkupElement | null = around; element !== null; element = element.parent) {
    const language = element.attributes.find(({ name }) => name === "xml:lang" || name === "lang");
    if (language === undefined) continue;
    const value = language.value.toLowerCase();
    return value === wanted || value.startsWith(`${wanted}-`);
  }
  return false;
}
