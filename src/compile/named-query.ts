import {
  CERTIFICATE_FIELDS,
  type CertificateField,
  COOKIE_ATTRIBUTES,
  type CookieAttribute,
  type Query,
} from "../model/expectation.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import { markupLibrary } from "../value/markup/markup.ts";
import { jsonPathAt, regexAt } from "./checked-texts.ts";
import type { CompileContext } from "./compile-context.ts";
import { listOf } from "./list-of.ts";

/** Makes a query of a name or an expression that stands at a key (of `expect`) or as a value (of an output); undefined after a problem was told. */
type Maker = (
  context: CompileContext,
  origin: Origin,
  part: "key" | "value",
  name: string,
) => Query | undefined;

/** Queries that ask for something by name. */
const MAKERS = {
  json: (context, origin, part, name) => {
    const path = jsonPathAt(context, origin, part, name);
    return path && { kind: "json", path };
  },
  header: (_context, _origin, _part, name) => ({ kind: "header", name: name.toLowerCase() }),
  cookie: cookieQuery,
  xpath: (context, origin, part, text) => {
    const problem = markupLibrary().checkXPath(text);
    if (problem === undefined) return { kind: "xpath", text };
    const hint = "XPath 1.0: //order[@id='7']/total, count(//line), //_:name in the default namespace";
    tellProblem(context, origin, part, "xpath", `bad XPath ${text}`, text, problem, hint);
    return undefined;
  },
  css: (context, origin, part, text) => {
    const problem = markupLibrary().checkCss(text);
    if (problem === undefined) return { kind: "css", text };
    const hint = "a selector is written as in a style sheet: h1, .price, #total, table tr:first-child > td";
    tellProblem(context, origin, part, "css", `bad CSS selector ${text}`, text, problem, hint);
    return undefined;
  },
  regex: (context, origin, part, text) => {
    const pattern = regexAt(context, origin, part, text);
    if (pattern === undefined) return undefined;
    if (pattern !== "later") return { kind: "regex", pattern };
    const hint = "look at the body and use matches, which takes expressions";
    context.findings.error(
      "regex",
      origin,
      part,
      "a regular expression to look for holds no expressions",
      hint,
    );
    return undefined;
  },
  certificate: (context, origin, part, name) => {
    if (CERTIFICATE_FIELDS.includes(name as CertificateField))
      return { kind: "certificate", field: name as CertificateField };
    tellUnknown(context, origin, part, `a certificate has no ${name}`, name, CERTIFICATE_FIELDS);
    return undefined;
  },
} satisfies Readonly<Record<string, Maker>>;

/** A query that asks for something by name, such as a header. */
export type NamedQuery = keyof typeof MAKERS;

/** The query of a kind that asks for `name`; undefined after a problem was told. */
export function namedQuery(
  context: CompileContext,
  kind: NamedQuery,
  origin: Origin,
  part: "key" | "value",
  name: string,
): Query | undefined {
  return (MAKERS[kind] as Maker)(context, origin, part, name);
}

/** Whether a word of an output asks for something by name. */
export function isNamedQuery(word: string): word is NamedQuery {
  return Object.hasOwn(MAKERS, word);
}

/** `session`, or one of its attributes: `session[max-age]`, in any case and also as `session[Max-Age]` or `session[HttpOnly]`. */
function cookieQuery(
  context: CompileContext,
  origin: Origin,
  part: "key" | "value",
  text: string,
): Query | undefined {
  const [, name = text, written] = /^(.*)\[([^[\]]*)\]$/s.exec(text) ?? [];
  if (written === undefined) return { kind: "cookie", name: text };
  if (/^value$/i.test(written)) return { kind: "cookie", name };
  const plain = (word: string) => word.toLowerCase().replaceAll("-", "");
  const attribute: CookieAttribute | undefined = COOKIE_ATTRIBUTES.find(
    (known) => plain(known) === plain(written),
  );
  if (attribute !== undefined) return { kind: "cookie", name, attribute };
  tellUnknown(context, origin, part, `a cookie has no attribute ${written}`, written, [
    "value",
    ...COOKIE_ATTRIBUTES,
  ]);
  return undefined;
}

function tellUnknown(
  context: CompileContext,
  origin: Origin,
  part: "key" | "value",
  message: string,
  name: string,
  known: readonly string[],
): void {
  const close = nearest(name.toLowerCase(), known);
  const hint = close === undefined ? `it has ${listOf(known)}` : `did you mean ${close}?`;
  context.findings.error("expect-query", origin, part, message, hint);
}

function tellProblem(
  context: CompileContext,
  origin: Origin,
  part: "key" | "value",
  code: string,
  subject: string,
  text: string,
  { problem, offset }: { readonly problem: string; readonly offset: number },
  hint: string,
): void {
  const at = Math.max(0, Math.min(offset, text.length - 1));
  context.findings.within("error", code, origin, at, 1, `${subject}: ${problem}`, hint, part);
}
