import { data, type Expr } from "@actions/expressions";
import {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from "@actions/expressions/ast";
import { type Token, TokenType } from "@actions/expressions/lexer";
import { offsetOf } from "./offset.ts";

/** One chain of names that an expression looks up: `steps.place.outputs.order`. */
export interface Reference {
  /** The names as far as they are known when the file is read; `steps[inputs.x]` gives `["steps"]`. */
  readonly path: readonly string[];
  /** Where each name of the path begins in the expression. */
  readonly offsets: readonly number[];
  /** It goes on with `[…]`, `.*` or a number behind the path. */
  readonly open: boolean;
  /** An operand of `||` that has another one behind it: it may be absent. */
  readonly optional: boolean;
}

/** What an expression refers to; offsets count characters from its beginning. */
export interface References {
  readonly chains: readonly Reference[];
  /** Names of functions in lower case, with where they stand. */
  readonly calls: readonly { readonly name: string; readonly offset: number }[];
  /** `==` and `!=`, with where they stand; but for those with an outcome, whose few words leave nothing to be loose about. */
  readonly looseEqualities: readonly { readonly operator: string; readonly offset: number }[];
  /** The path, when the whole expression is one chain of plain names and numbers. */
  readonly plainPath: readonly string[] | undefined;
}

/** Walks a parsed tree once, and lists what it refers to. */
export function collectReferences(tree: Expr, source: string): References {
  const chains: Reference[] = [];
  const calls: { name: string; offset: number }[] = [];
  const looseEqualities: { operator: string; offset: number }[] = [];
  const at = (token: Token) => offsetOf(source, token.range.start);

  const visit = (node: Expr, optional: boolean): void => {
    if (node instanceof ContextAccess || node instanceof IndexAccess) {
      const chain = chainOf(node, at);
      chains.push({ path: chain.path, offsets: chain.offsets, open: chain.open, optional });
      for (const index of chain.dynamic) visit(index, optional);
    } else if (node instanceof Unary) visit(node.expr, optional);
    else if (node instanceof Grouping) visit(node.group, optional);
    else if (node instanceof Binary) {
      const { type, lexeme } = node.operator;
      const equality = type === TokenType.EQUAL_EQUAL || type === TokenType.BANG_EQUAL;
      if (equality && ![node.left, node.right].some((side) => isOutcome(chainOf(side, at)))) {
        looseEqualities.push({ operator: lexeme, offset: at(node.operator) });
      }
      visit(node.left, optional);
      visit(node.right, optional);
    } else if (node instanceof Logical) {
      const either = node.operator.type === TokenType.OR;
      for (const [index, argument] of node.args.entries()) {
        visit(argument, optional || (either && index < node.args.length - 1));
      }
    } else if (node instanceof FunctionCall) {
      calls.push({ name: node.functionName.lexeme.toLowerCase(), offset: at(node.functionName) });
      for (const argument of node.args) visit(argument, optional);
    }
  };
  visit(tree, false);
  const whole = tree instanceof ContextAccess || tree instanceof IndexAccess ? chainOf(tree, at) : undefined;
  return { chains, calls, looseEqualities, plainPath: whole?.plain ? whole.full : undefined };
}

/** `steps.place.outcome`, `needs.pay.outcome` and the like. */
function isOutcome({ path }: Chain): boolean {
  const [context = "", , property = ""] = path;
  return (
    path.length === 3 &&
    ["steps", "before", "needs"].includes(context) &&
    ["outcome", "conclusion"].includes(property)
  );
}

interface Chain {
  /** Up to the first index that is not a name. */
  readonly path: string[];
  readonly offsets: number[];
  open: boolean;
  /** Names and numbers only. */
  plain: boolean;
  /** Numbers included; right only when the chain is plain. */
  readonly full: string[];
  readonly dynamic: Expr[];
}

function chainOf(node: Expr, at: (token: Token) => number): Chain {
  if (node instanceof ContextAccess) {
    const name = node.name.lexeme;
    return { path: [name], offsets: [at(node.name)], open: false, plain: true, full: [name], dynamic: [] };
  }
  if (node instanceof IndexAccess) {
    const chain = chainOf(node.expr, at);
    const { index } = node;
    if (index instanceof Literal && index.literal instanceof data.StringData) {
      if (!chain.open) {
        chain.path.push(index.literal.value);
        chain.offsets.push(at(index.token));
      }
      chain.full.push(index.literal.value);
    } else if (index instanceof Literal && index.literal instanceof data.NumberData) {
      chain.open = true;
      chain.full.push(String(index.literal.value));
    } else {
      chain.open = true;
      chain.plain = false;
      if (!(index instanceof Star)) chain.dynamic.push(index);
    }
    return chain;
  }
  // A function's result is indexed: fromJSON(x).a
  return { path: [], offsets: [], open: true, plain: false, full: [], dynamic: [node] };
}
