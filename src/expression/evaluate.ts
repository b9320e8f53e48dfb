import { data, Evaluator, type Expr } from "@actions/expressions";
import { Binary, type ContextAccess, type FunctionCall, Literal } from "@actions/expressions/ast";
import type { Contexts } from "../model/run-plan.ts";
import type { Expression, Template } from "../model/template.ts";
import type { Value, ValueMap } from "../model/value.ts";
import { compareValues } from "../value/equality.ts";
import { formatJson } from "../value/json-text.ts";
import { writtenText } from "../value/written-number.ts";
import { type Data, entryName, fromData, subjectOf, toData, WholeNumber } from "./data.ts";
import { functions, STATUS_FUNCTIONS } from "./functions/all.ts";
import type { FunctionSources } from "./functions/definition.ts";
import { asFunctionError } from "./library-error.ts";

/** How the case stands, as `if` asks for it. */
export interface Status {
  readonly failed: boolean;
  readonly cancelled: boolean;
  /** In `after`: how the suite stood when it began. */
  readonly suite?: { readonly failed: boolean; readonly cancelled: boolean };
}

/** What an expression is evaluated in. */
export interface Scope {
  readonly contexts: Contexts;
  readonly sources: FunctionSources;
  readonly status: Status;
}

/** Evaluates one expression. A plain path gives the original value, BigInt included; an absent name gives null.
 * @throws FunctionError when a function is given something it cannot work with. */
export function evaluateExpression(expression: Expression, scope: Scope): Value {
  if (expression.path !== undefined) return lookUp(scope.contexts, expression.path) ?? null;
  try {
    return fromData(new ScopedEvaluator(expression.tree as Expr, scope).evaluate());
  } catch (error) {
    throw asFunctionError(error);
  }
}

/** Whether an expression is true, as GitHub has it: false, 0, "", null and NaN are not. */
export function isTrue(expression: Expression, scope: Scope): boolean {
  return Boolean(evaluateExpression(expression, scope));
}

/** Evaluates a template; the result shares literal parts with it, so it must not be changed. */
export function evaluateTemplate(template: Template, scope: Scope): Value {
  switch (template.kind) {
    case "literal":
      return template.value;
    case "expression":
      return evaluateExpression(template.expression, scope);
    case "text":
      return template.parts
        .map((part) => (typeof part === "string" ? part : expressionText(part, scope)))
        .join("");
    case "list":
      return template.items.map((item) => evaluateTemplate(item, scope));
    case "map": {
      const map: { [key: string]: Value } = {};
      for (const [key, item] of template.entries) {
        const value = evaluateTemplate(item, scope);
        if (key === "__proto__")
          Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
        else map[key] = value;
      }
      return map;
    }
  }
}

/** Evaluates a template where text is expected; null stays null. A number is written as its file wrote it. */
export function evaluateText(template: Template, scope: Scope): string | null {
  if (template.kind === "expression") {
    const value = evaluateExpression(template.expression, scope);
    return value === null ? null : expressionText(template.expression, scope, value);
  }
  const value = evaluateTemplate(template, scope);
  return value === null ? null : textOf(value);
}

function expressionText(expression: Expression, scope: Scope, known?: Value): string {
  const value = known === undefined ? evaluateExpression(expression, scope) : known;
  if (typeof value === "number" && expression.path !== undefined) {
    const holder = lookUp(scope.contexts, expression.path.slice(0, -1));
    const name = expression.path.at(-1) as string;
    if (typeof holder === "object" && holder !== null) {
      const key = Array.isArray(holder) ? Number(name) : (entryName(holder, name) ?? name);
      return writtenText(holder, key) ?? textOf(value);
    }
  }
  return textOf(value);
}

/** A value as text: null is empty, lists and maps are JSON. */
function textOf(value: Value): string {
  if (value === null) return "";
  return typeof value === "object" ? formatJson(value) : String(value);
}

/** Follows a path; names match as written first, else blind to case, as GitHub's contexts do. Undefined when absent. */
function lookUp(contexts: Contexts, path: readonly string[]): Value | undefined {
  let value: Value | undefined = contexts as { [key: string]: Value };
  for (const name of path) {
    if (typeof value !== "object" || value === null) return undefined;
    if (Array.isArray(value)) {
      value = /^\d+$/.test(name) ? value[Number(name)] : undefined;
    } else {
      const map: ValueMap = value;
      const key = entryName(map, name);
      value = key === undefined ? undefined : map[key];
    }
  }
  return value;
}

class ScopedEvaluator extends Evaluator {
  readonly #scope: Scope;
  readonly #contexts: data.Dictionary;

  constructor(tree: Expr, scope: Scope) {
    const contexts = toData(scope.contexts as ValueMap) as data.Dictionary;
    super(tree, contexts);
    this.#contexts = contexts;
    this.#scope = scope;
  }

  override visitContextAccess(access: ContextAccess): Data {
    return this.#contexts.get(access.name.lexeme) ?? new data.Null();
  }

  /** Integers beyond 2^53 are compared exactly; all else as GitHub does. */
  override visitBinary({ left, operator, right }: Binary): Data {
    const [first, second] = [this.eval(left), this.eval(right)];
    const whole = first instanceof WholeNumber || second instanceof WholeNumber;
    if (!whole || !(first instanceof data.NumberData) || !(second instanceof data.NumberData)) {
      return super.visitBinary(
        new Binary(new Literal(first, operator), operator, new Literal(second, operator)),
      );
    }
    const order = compareValues(fromData(first), fromData(second));
    const holds: Readonly<Record<string, boolean>> = {
      "==": order === 0,
      "!=": order !== 0,
      "<": order !== undefined && order < 0,
      "<=": order !== undefined && order <= 0,
      ">": order !== undefined && order > 0,
      ">=": order !== undefined && order >= 0,
    };
    return new data.BooleanData(holds[operator.lexeme] === true);
  }

  override visitFunctionCall(call: FunctionCall): Data {
    const name = call.functionName.lexeme.toLowerCase();
    if (STATUS_FUNCTIONS.has(name)) return new data.BooleanData(statusFunction(name, this.#scope.status));
    const definition = functions.get(name);
    if (definition === undefined && name !== "tojson") return super.visitFunctionCall(call);
    if (definition !== undefined && "apply" in definition)
      return toData(
        definition.apply(
          call.args.map((argument) => subjectOf(this.eval(argument))),
          this.#scope.sources,
        ),
      );
    const values = call.args.map((argument) => fromData(this.eval(argument)));
    // GitHub's own would write an integer beyond 2^53 with other digits.
    if (definition === undefined) return new data.StringData(formatJson(values[0] ?? null, 2));
    return toData(definition.call(values, this.#scope.sources));
  }
}

function statusFunction(name: string, status: Status): boolean {
  if (name === "always") return true;
  const failed = status.failed || status.suite?.failed === true;
  const cancelled = status.cancelled || status.suite?.cancelled === true;
  if (name === "cancelled") return cancelled;
  return name === "failure" ? failed : !failed && !cancelled;
}
