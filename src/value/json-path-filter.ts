import { type JSONPathQuery, jsonpath } from "json-p3";
import type { Value } from "../model/value.ts";
import { compareValues, strictlyEqual } from "./equality.ts";
import { lengthOf } from "./length.ts";

/** Adds what a selector or a path finds in `value` to `found`; `root` is what `$` stands for. */
export type Walk = (value: Value, root: Value, found: Value[]) => void;

/** Whether a filter (`?…`) keeps the value `current`. */
export type Filter = (current: Value, root: Value) => boolean;

/** What an expression in a filter gives; undefined is RFC 9535's Nothing. */
type Operand = (current: Value, root: Value) => Value | undefined;
type Nodes = (current: Value, root: Value) => Value[];

const expressions = jsonpath.expressions;
const regularExpression = { match: new jsonpath.functions.Match(), search: new jsonpath.functions.Search() };

/**
 * Turns a filter that json-p3 has parsed and type-checked into a function (RFC 9535 2.3.5).
 *
 * @param walkOf makes the paths inside the filter
 */
export function filterOf(expression: unknown, walkOf: (query: JSONPathQuery) => Walk): Filter {
  if (expression instanceof expressions.LogicalExpression) return filterOf(expression.expression, walkOf);
  if (expression instanceof expressions.PrefixExpression) {
    const inner = filterOf(expression.right, walkOf);
    return (current, root) => !inner(current, root);
  }
  if (expression instanceof expressions.InfixExpression) {
    if (expression.operator === "&&" || expression.operator === "||") {
      const left = filterOf(expression.left, walkOf);
      const right = filterOf(expression.right, walkOf);
      return expression.operator === "&&"
        ? (current, root) => left(current, root) && right(current, root)
        : (current, root) => left(current, root) || right(current, root);
    }
    return comparison(
      operandOf(expression.left, walkOf),
      expression.operator,
      operandOf(expression.right, walkOf),
    );
  }
  if (expression instanceof expressions.FilterQuery) {
    const nodes = nodesOf(expression, walkOf);
    return (current, root) => nodes(current, root).length > 0;
  }
  if (expression instanceof expressions.FunctionExtension) return logicalFunction(expression, walkOf);
  throw new TypeError("unknown filter expression");
}

/** RFC 9535 2.3.5.2.2; a list of nodes has at most one here, because paths in a comparison are singular. */
function comparison(left: Operand, operator: string, right: Operand): Filter {
  return (current, root) => {
    const a = left(current, root);
    const b = right(current, root);
    const equal = () => (a === undefined || b === undefined ? a === b : strictlyEqual(a, b));
    if (operator === "==") return equal();
    if (operator === "!=") return !equal();
    const order = a === undefined || b === undefined ? undefined : compareValues(a, b);
    if (operator === "<") return order !== undefined && order < 0;
    if (operator === ">") return order !== undefined && order > 0;
    if (operator === "<=") return order !== undefined ? order <= 0 : equal();
    return order !== undefined ? order >= 0 : equal();
  };
}

function operandOf(expression: unknown, walkOf: (query: JSONPathQuery) => Walk): Operand {
  if (expression instanceof expressions.FilterQuery) {
    const nodes = nodesOf(expression, walkOf);
    return (current, root) => nodes(current, root)[0];
  }
  if (expression instanceof expressions.FunctionExtension) return valueFunction(expression, walkOf);
  const value = literalOf(expression);
  return () => value;
}

function literalOf(expression: unknown): Value {
  if (expression instanceof expressions.NullLiteral) return null;
  if (expression instanceof expressions.NumberLiteral) {
    const written = expression.token.value;
    const exact = Number.isSafeInteger(expression.value) || !/^-?\d+$/.test(written);
    return exact ? expression.value : BigInt(written);
  }
  if (expression instanceof expressions.StringLiteral || expression instanceof expressions.BooleanLiteral) {
    return expression.value;
  }
  throw new TypeError("unknown literal");
}

function nodesOf(
  query: InstanceType<typeof expressions.FilterQuery>,
  walkOf: (query: JSONPathQuery) => Walk,
): Nodes {
  const walk = walkOf(query.path);
  const relative = query instanceof expressions.RelativeQuery;
  return (current, root) => {
    const found: Value[] = [];
    walk(relative ? current : root, root, found);
    return found;
  };
}

type FunctionCall = InstanceType<typeof expressions.FunctionExtension>;

/** match and search (RFC 9535 2.4.6, 2.4.7): anything but two texts gives false. */
function logicalFunction(call: FunctionCall, walkOf: (query: JSONPathQuery) => Walk): Filter {
  const [text, pattern] = call.args.map((argument) => operandOf(argument, walkOf)) as [Operand, Operand];
  const test = regularExpression[call.name as "match" | "search"];
  return (current, root) => {
    const a = text(current, root);
    const b = pattern(current, root);
    return typeof a === "string" && typeof b === "string" && test.call(a, b);
  };
}

/** length, count and value (RFC 9535 2.4.4, 2.4.5, 2.4.8). */
function valueFunction(call: FunctionCall, walkOf: (query: JSONPathQuery) => Walk): Operand {
  const [argument] = call.args;
  if (call.name === "length") {
    const operand = operandOf(argument, walkOf);
    return (current, root) => lengthOf(operand(current, root));
  }
  const nodes = nodesOf(argument as InstanceType<typeof expressions.FilterQuery>, walkOf);
  if (call.name === "count") return (current, root) => nodes(current, root).length;
  return (current, root) => {
    const found = nodes(current, root);
    return found.length === 1 ? found[0] : undefined;
  };
}
