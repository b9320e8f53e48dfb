import type { MarkupDocument, MarkupElement, MarkupNode } from "../node.ts";
import type { Axis, Step } from "./syntax.ts";

/** The namespace of a prefix. Throws for one that is not declared. */
export type Names = (prefix: string) => string;

/** Axes whose nodes come nearest first, against document order (XPath 1.0, 2.4). */
export function isReverse(axis: Axis): boolean {
  return (
    axis === "ancestor" || axis === "ancestor-or-self" || axis === "preceding" || axis === "preceding-sibling"
  );
}

/** The nodes of an axis (XPath 1.0, 2.2), nearest first. */
export function axisOf(axis: Axis, node: MarkupNode, { nodes }: MarkupDocument): readonly MarkupNode[] {
  switch (axis) {
    case "self":
      return [node];
    case "child":
      return isParent(node) ? node.children : [];
    case "attribute":
      return isParent(node) ? node.attributes : [];
    case "parent":
      return node.parent === null ? [] : [node.parent];
    case "descendant":
      return isParent(node) ? nodes.slice(node.index + 1, node.last + 1) : [];
    case "descendant-or-self":
      return isParent(node) ? nodes.slice(node.index, node.last + 1) : [node];
    case "ancestor":
      return ancestors(node.parent);
    case "ancestor-or-self":
      return [node, ...ancestors(node.parent)];
    case "following-sibling":
      return siblings(node, 1);
    case "preceding-sibling":
      return siblings(node, -1);
    case "following": {
      // What follows an attribute begins with the children of its element.
      const from = node.kind === "attribute" ? node.parent.index : isParent(node) ? node.last : node.index;
      return nodes.slice(from + 1);
    }
    case "preceding": {
      const place = node.kind === "attribute" ? node.parent : node;
      return nodes
        .slice(0, place.index)
        .filter((before) => !isParent(before) || before.last < place.index)
        .reverse();
    }
  }
}

function ancestors(from: MarkupElement | null): MarkupElement[] {
  const list: MarkupElement[] = [];
  for (let node = from; node !== null; node = node.parent) list.push(node);
  return list;
}

function siblings(node: MarkupNode, direction: 1 | -1): readonly MarkupNode[] {
  if (node.kind === "attribute" || node.parent === null) return [];
  const { children } = node.parent;
  const at = placeAmong(children, node.index);
  return direction === 1 ? children.slice(at + 1) : children.slice(0, at).reverse();
}

/** Children stand in document order, so the place is found by halving. */
function placeAmong(children: readonly { readonly index: number }[], index: number): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle] as { index: number }).index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a node is what a step asks for (XPath 1.0, 2.3). In HTML names have no case, and one without a prefix means any namespace. */
export function passes(
  node: MarkupNode,
  { axis, test }: Step,
  { language }: MarkupDocument,
  names: Names,
): boolean {
  if (test.kind === "node") return true;
  if (test.kind === "instruction")
    return node.kind === "instruction" && (test.target === null || node.name === test.target);
  if (test.kind !== "name") return node.kind === test.kind;
  if (node.kind !== (axis === "attribute" ? "attribute" : "element")) return false;
  const { prefix, local } = test;
  if (prefix !== null && node.namespace !== names(prefix)) return false;
  if (local === null) return true;
  if (language === "HTML") return node.local.toLowerCase() === local.toLowerCase();
  return node.local === local && (prefix !== null || node.namespace === "");
}

function isParent(node: MarkupNode): node is MarkupElement {
  return node.kind === "element" || node.kind === "document";
}
