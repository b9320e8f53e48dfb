import type { MarkupNode } from "../node.ts";
import { axisOf, isReverse, passes } from "./axes.ts";
import type { Context } from "./context.ts";
import { booleanOf, compare, documentOrder, numberOf, type Result } from "./conversions.ts";
import { callFunction } from "./functions.ts";
import type { Operator, Step, XPathTree } from "./syntax.ts";

/** Evaluates an expression; what it finds is in document order and without repeats.
 * @throws Error for a prefix that the document does not declare */
export function evaluateXPath(tree: XPathTree, context: Context): Result {
  switch (tree.kind) {
    case "number":
    case "text":
      return tree.value;
    case "negate":
      return -numberOf(evaluateXPath(tree.operand, context), context.document);
    case "call":
      return callFunction(
        tree.name,
        tree.operands.map((operand) => evaluateXPath(operand, context)),
        context,
      );
    case "binary":
      return binary(tree.operator, tree.left, tree.right, context);
    case "path":
      return followPath(tree, context);
  }
}

function binary(operator: Operator, left: XPathTree, right: XPathTree, context: Context): Result {
  const a = evaluateXPath(left, context);
  if (operator === "or") return booleanOf(a) || booleanOf(evaluateXPath(right, context));
  if (operator === "and") return booleanOf(a) && booleanOf(evaluateXPath(right, context));
  const b = evaluateXPath(right, context);
  const { document } = context;
  switch (operator) {
    case "|":
      return documentOrder([...(a as MarkupNode[]), ...(b as MarkupNode[])]);
    case "+":
      return numberOf(a, document) + numberOf(b, document);
    case "-":
      return numberOf(a, document) - numberOf(b, document);
    case "*":
      return numberOf(a, document) * numberOf(b, document);
    case "div":
      return numberOf(a, document) / numberOf(b, document);
    case "mod":
      return numberOf(a, document) % numberOf(b, document);
    default:
      return compare(operator, a, b, document);
  }
}

function followPath(tree: XPathTree & { kind: "path" }, context: Context): MarkupNode[] {
  let nodes: MarkupNode[];
  if (tree.from === "root") nodes = [context.document.root];
  else if (tree.from === null) nodes = [context.node];
  else nodes = evaluateXPath(tree.from, context) as MarkupNode[];
  nodes = filtered(nodes, tree.predicates, context);
  for (const step of tree.steps) nodes = followStep(nodes, step, context);
  return nodes;
}

function followStep(from: readonly MarkupNode[], step: Step, context: Context): MarkupNode[] {
  const reverse = isReverse(step.axis);
  const found: MarkupNode[] = [];
  for (const node of from) {
    const candidates = axisOf(step.axis, node, context.document).filter((candidate) =>
      passes(candidate, step, context.document, context.names),
    );
    const kept = filtered(candidates, step.predicates, context);
    if (from.length === 1 && !reverse) return kept;
    for (const item of kept) found.push(item);
  }
  return documentOrder(found);
}

/** The nodes for which every condition holds; a number is a position (2.4). */
function filtered(nodes: MarkupNode[], predicates: readonly XPathTree[], context: Context): MarkupNode[] {
  let kept = nodes;
  for (const predicate of predicates) {
    const size = kept.length;
    kept = kept.filter((node, index) => {
      const result = evaluateXPath(predicate, { ...context, node, position: index + 1, size });
      return typeof result === "number" ? result === index + 1 : booleanOf(result);
    });
  }
  return kept;
}
