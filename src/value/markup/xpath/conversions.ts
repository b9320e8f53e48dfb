import { type MarkupDocument, type MarkupNode, textOfNode } from "../node.ts";
import type { Operator } from "./syntax.ts";

/** What an expression gives (XPath 1.0, 1). */
export type Result = number | string | boolean | MarkupNode[];

/** A result as text (4.2): of nodes the first one's. */
export function textOf(result: Result, { nodes }: MarkupDocument): string {
  if (Array.isArray(result)) return result[0] === undefined ? "" : textOfNode(result[0], nodes);
  if (typeof result !== "number") return String(result);
  if (Object.is(result, -0)) return "0";
  // XPath knows no exponents.
  return /e/.test(String(result)) ? plainDigits(result) : String(result);
}

/** A result as a number (4.4). */
export function numberOf(result: Result, document: MarkupDocument): number {
  if (typeof result === "number") return result;
  if (typeof result === "boolean") return result ? 1 : 0;
  const text = textOf(result, document).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}

/** A result as true or false (4.3). */
export function booleanOf(result: Result): boolean {
  return Array.isArray(result) ? result.length > 0 : Boolean(result);
}

/** Compares two results (3.4): nodes fulfil a comparison when one of them does. */
export function compare(operator: Operator, a: Result, b: Result, document: MarkupDocument): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    const texts = b.map((node) => textOfNode(node, document.nodes));
    if (operator === "=") {
      const known = new Set(texts);
      return a.some((node) => known.has(textOfNode(node, document.nodes)));
    }
    return a.some((node) => {
      const text = textOfNode(node, document.nodes);
      return texts.some((other) => compareOne(operator, text, other, document));
    });
  }
  if (Array.isArray(a)) {
    if (typeof b === "boolean") return compareOne(operator, booleanOf(a), b, document);
    return a.some((node) => compareOne(operator, textOfNode(node, document.nodes), b as string, document));
  }
  if (Array.isArray(b)) {
    if (typeof a === "boolean") return compareOne(operator, a, booleanOf(b), document);
    return b.some((node) => compareOne(operator, a, textOfNode(node, document.nodes), document));
  }
  return compareOne(operator, a, b, document);
}

type Single = number | string | boolean;

function compareOne(operator: Operator, a: Single, b: Single, document: MarkupDocument): boolean {
  if (operator === "=" || operator === "!=") return equal(a, b, document) === (operator === "=");
  const [x, y] = [numberOf(a, document), numberOf(b, document)];
  if (operator === "<") return x < y;
  if (operator === "<=") return x <= y;
  return operator === ">" ? x > y : x >= y;
}

function equal(a: Single, b: Single, document: MarkupDocument): boolean {
  if (typeof a === "boolean" || typeof b === "boolean") return booleanOf(a) === booleanOf(b);
  if (typeof a === "number" || typeof b === "number") return numberOf(a, document) === numberOf(b, document);
  return a === b;
}

/** Each node once, in document order: an element before its attributes, those before what is in it. */
export function documentOrder(nodes: readonly MarkupNode[]): MarkupNode[] {
  return [...new Set(nodes)].sort((a, b) => placeOf(a) - placeOf(b) || attributePlace(a) - attributePlace(b));
}

function placeOf(node: MarkupNode): number {
  return node.kind === "attribute" ? node.parent.index : node.index;
}

function attributePlace(node: MarkupNode): number {
  return node.kind === "attribute" ? node.position + 1 : 0;
}

function plainDigits(number: number): string {
  if (Math.abs(number) >= 1) return BigInt(number).toString();
  const [, sign = "", digits = "", exponent = "0"] = /^(-?)([\d.]+)e-(\d+)$/.exec(String(number)) ?? [];
  return `${sign}0.${"0".repeat(Number(exponent) - 1)}${digits.replace(".", "")}`;
}
