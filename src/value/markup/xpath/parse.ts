import { ARITIES } from "./arities.ts";
import {
  AXES,
  type Axis,
  type NodeTest,
  type Operator,
  type Step,
  XPathProblem,
  type XPathTree,
} from "./syntax.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Binary operators, those that bind least first (XPath 1.0, 3.4 and 3.5). */
const LEVELS: readonly (readonly Operator[])[] = [
  ["or"],
  ["and"],
  ["=", "!="],
  ["<", "<=", ">", ">="],
  ["+", "-"],
  ["*", "div", "mod"],
];
const NODE_TYPES = new Set(["node", "text", "comment", "processing-instruction"]);
const ANY: NodeTest = { kind: "node" };
/** How deeply an expression may be nested; nobody writes more, and the stack ends. */
const DEEPEST = 200;

/** Parses an XPath 1.0 expression (https://www.w3.org/TR/1999/REC-xpath-19991116).
 * @throws XPathProblem with the place of the mistake */
export function parseXPath(text: string): XPathTree {
  return new Parser(tokensOf(text)).parse();
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): XPathTree {
    const tree = this.#expression();
    if (this.#token.kind !== "end") throw this.#unexpected("an operator or the end");
    return tree;
  }

  get #token(): Token {
    return this.#tokens[this.#at] as Token;
  }

  #ahead(distance: number): Token {
    return this.#tokens[Math.min(this.#at + distance, this.#tokens.length - 1)] as Token;
  }

  #is(text: string): boolean {
    return this.#token.text === text && (this.#token.kind === "symbol" || this.#token.kind === "operator");
  }

  #skip(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at++;
    return true;
  }

  #want(text: string): void {
    if (!this.#skip(text)) throw this.#unexpected(text);
  }

  #unexpected(wanted: string): XPathProblem {
    const { kind, text, offset } = this.#token;
    return new XPathProblem(
      `expected ${wanted}, found ${kind === "end" ? "the end" : JSON.stringify(text)}`,
      offset,
    );
  }

  #expression(): XPathTree {
    if (++this.#depth > DEEPEST)
      throw new XPathProblem("the expression is nested too deeply", this.#token.offset);
    const tree = this.#binary(0);
    this.#depth--;
    return tree;
  }

  #binary(level: number): XPathTree {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary();
    let left = this.#binary(level + 1);
    while (this.#token.kind === "operator" && operators.includes(this.#token.text as Operator)) {
      const operator = this.#token.text as Operator;
      this.#at++;
      left = { kind: "binary", operator, left, right: this.#binary(level + 1) };
    }
    return left;
  }

  #unary(): XPathTree {
    let minuses = 0;
    while (this.#skip("-")) minuses++;
    let tree = this.#path();
    while (this.#is("|")) {
      const { offset } = this.#token;
      this.#at++;
      const right = this.#path();
      for (const side of [tree, right])
        if (!givesNodes(side)) throw new XPathProblem("| joins nodes only, not numbers or texts", offset);
      tree = { kind: "binary", operator: "|", left: tree, right };
    }
    if (minuses > 0) tree = { kind: "negate", operand: tree };
    return minuses > 1 && minuses % 2 === 0 ? { kind: "negate", operand: tree } : tree;
  }

  #path(): XPathTree {
    const { kind, text, offset } = this.#token;
    const isCall =
      kind === "name" &&
      this.#ahead(1).text === "(" &&
      this.#ahead(1).kind === "symbol" &&
      !NODE_TYPES.has(text);
    if (kind === "number" || kind === "text" || isCall || this.#is("(") || this.#is("$")) {
      const from = this.#primary();
      const predicates = this.#predicates();
      if (!this.#is("/") && !this.#is("//") && predicates.length === 0) return from;
      if (!givesNodes(from)) throw new XPathProblem("only nodes can be followed by [ or /", offset);
      return {
        kind: "path",
        from,
        predicates,
        steps: this.#is("/") || this.#is("//") ? this.#moreSteps() : [],
      };
    }
    if (this.#is("/") || this.#is("//")) {
      if (this.#is("/")) {
        this.#at++;
        if (!this.#beginsStep()) return { kind: "path", from: "root", predicates: [], steps: [] };
        return { kind: "path", from: "root", predicates: [], steps: [this.#step(), ...this.#moreSteps()] };
      }
      return { kind: "path", from: "root", predicates: [], steps: this.#moreSteps() };
    }
    return { kind: "path", from: null, predicates: [], steps: [this.#step(), ...this.#moreSteps()] };
  }

  #primary(): XPathTree {
    const { kind, text, offset } = this.#token;
    if (this.#is("$")) throw new XPathProblem("an XPath here has no variables", offset);
    this.#at++;
    if (kind === "number") return { kind: "number", value: Number(text) };
    if (kind === "text") return { kind: "text", value: text };
    if (kind === "symbol") {
      const inner = this.#expression();
      this.#want(")");
      return inner;
    }
    return this.#call(text, offset);
  }

  #call(name: string, offset: number): XPathTree {
    const arity = ARITIES[name];
    if (arity === undefined || !Object.hasOwn(ARITIES, name))
      throw new XPathProblem(`XPath 1.0 has no function ${name}`, offset);
    this.#want("(");
    const operands: XPathTree[] = [];
    if (!this.#is(")"))
      do operands.push(this.#expression());
      while (this.#skip(","));
    this.#want(")");
    const [least, most, nodes] = arity;
    if (operands.length < least || operands.length > most) {
      const wanted =
        least === most ? `${least}` : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
      throw new XPathProblem(`${name}() takes ${wanted} arguments, ${operands.length} are given`, offset);
    }
    if (nodes && operands[0] !== undefined && !givesNodes(operands[0]))
      throw new XPathProblem(`${name}() wants nodes, not a number or text`, offset);
    return { kind: "call", name, operands };
  }

  #beginsStep(): boolean {
    const { kind, text } = this.#token;
    return kind === "name" || (kind === "symbol" && [".", "..", "@", "*"].includes(text));
  }

  #moreSteps(): Step[] {
    const steps: Step[] = [];
    for (;;) {
      if (this.#skip("/")) steps.push(this.#step());
      else if (this.#skip("//")) {
        const step = this.#step();
        // The same nodes in one walk, where no position is asked for.
        if (step.axis === "child" && step.predicates.length === 0)
          steps.push({ ...step, axis: "descendant" });
        else steps.push({ axis: "descendant-or-self", test: ANY, predicates: [] }, step);
      } else return steps;
    }
  }

  #step(): Step {
    if (this.#skip(".")) return { axis: "self", test: ANY, predicates: [] };
    if (this.#skip("..")) return { axis: "parent", test: ANY, predicates: [] };
    let axis: Axis = "child";
    if (this.#skip("@")) axis = "attribute";
    else if (
      this.#token.kind === "name" &&
      this.#ahead(1).text === "::" &&
      this.#ahead(1).kind === "symbol"
    ) {
      const { text, offset } = this.#token;
      if (!AXES.includes(text as Axis)) throw new XPathProblem(`there is no axis ${text}`, offset);
      axis = text as Axis;
      this.#at += 2;
    }
    return { axis, test: this.#test(), predicates: this.#predicates() };
  }

  #test(): NodeTest {
    if (this.#skip("*")) return { kind: "name", prefix: null, local: null };
    const { kind, text, offset } = this.#token;
    if (kind !== "name") throw this.#unexpected("a name, *, or a test such as text()");
    this.#at++;
    if (NODE_TYPES.has(text) && this.#is("(")) {
      this.#at++;
      const target =
        text === "processing-instruction" && this.#token.kind === "text" ? this.#token.text : null;
      if (target !== null) this.#at++;
      this.#want(")");
      return text === "processing-instruction"
        ? { kind: "instruction", target }
        : { kind: text as "node" | "text" | "comment" };
    }
    const { offset: colon } = this.#token;
    if (!this.#is(":") || colon !== offset + text.length) return { kind: "name", prefix: null, local: text };
    this.#at++;
    if (this.#skip("*")) return { kind: "name", prefix: text, local: null };
    const local = this.#token;
    if (local.kind !== "name") throw this.#unexpected("a name behind the prefix");
    this.#at++;
    return { kind: "name", prefix: text, local: local.text };
  }

  #predicates(): XPathTree[] {
    const predicates: XPathTree[] = [];
    while (this.#skip("[")) {
      predicates.push(this.#expression());
      this.#want("]");
    }
    return predicates;
  }
}

function givesNodes(tree: XPathTree): boolean {
  return (
    tree.kind === "path" ||
    (tree.kind === "binary" && tree.operator === "|") ||
    (tree.kind === "call" && tree.name === "id")
  );
}
