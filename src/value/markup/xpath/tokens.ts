import { XPathProblem } from "./syntax.ts";

/** A token of XPath 1.0, section 3.7. */
export interface Token {
  readonly kind: "number" | "text" | "name" | "operator" | "symbol" | "end";
  readonly text: string;
  readonly offset: number;
}

const NAME = /[\p{L}_][\p{L}\p{M}\p{N}_.\-·]*/uy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)/y;
const SYMBOL = /\.\.|\/\/|::|!=|<=|>=|[()[\].@,/|+\-=<>*$:]/y;
const OPERATOR_SYMBOLS = new Set(["/", "//", "|", "+", "-", "=", "!=", "<", "<=", ">", ">="]);
const OPERATOR_NAMES = new Set(["and", "or", "mod", "div"]);

/** The words of an XPath 1.0 expression (3.7), with an end behind them.
 * @throws XPathProblem */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0];
  };
  for (;;) {
    offset += /^[ \t\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0;
    if (offset >= text.length) return [...tokens, { kind: "end", text: "", offset: text.length }];
    const character = text[offset] as string;
    let token: Token | undefined;
    if (character === "'" || character === '"') {
      const end = text.indexOf(character, offset + 1);
      if (end === -1) throw new XPathProblem("a text in quotes is never closed", offset);
      tokens.push({ kind: "text", text: text.slice(offset + 1, end), offset });
      offset = end + 1;
      continue;
    }
    const number = take(NUMBER);
    const name = take(NAME);
    const symbol = take(SYMBOL);
    const afterOperand = endsOperand(tokens.at(-1));
    if (number !== undefined) token = { kind: "number", text: number, offset };
    else if (name !== undefined)
      token = { kind: afterOperand && OPERATOR_NAMES.has(name) ? "operator" : "name", text: name, offset };
    else if (symbol === "*") token = { kind: afterOperand ? "operator" : "symbol", text: symbol, offset };
    else if (symbol !== undefined)
      token = { kind: OPERATOR_SYMBOLS.has(symbol) ? "operator" : "symbol", text: symbol, offset };
    if (token === undefined)
      throw new XPathProblem(`${JSON.stringify(character)} has no meaning here`, offset);
    tokens.push(token);
    offset += token.text.length;
  }
}

/** Whether a name or * behind this token is an operator (3.7): it is not at the beginning, nor behind @, ::, (, [, a comma or an operator. */
function endsOperand(token: Token | undefined): boolean {
  if (token === undefined || token.kind === "operator") return false;
  return token.kind !== "symbol" || !["@", "::", "(", "[", ",", ":", "$"].includes(token.text);
}
