import type { Value } from "../../model/value.ts";
import { type CompiledCss, compileCss, cssProblem, selectCss } from "./css.ts";
import { type MarkupDocument, textOfNode } from "./node.ts";
import { parseHtml } from "./parse-html.ts";
import { parseXml } from "./parse-xml.ts";
import { evaluateXPath } from "./xpath/evaluate.ts";
import { parseXPath } from "./xpath/parse.ts";
import { XPathProblem, type XPathTree } from "./xpath/syntax.ts";

/** What is wrong with an expression, and where (UTF-16 units from 0). */
export interface ExpressionProblem {
  readonly problem: string;
  readonly offset: number;
}

/** What an expression found; undefined: nothing. `problem`: it cannot be used on this document. */
export type MarkupFound = { readonly value: Value | undefined } | { readonly problem: string };

/** Enough for every expression of a large project; the oldest goes first. */
const CACHE_SIZE = 2000;
const xpaths = new Map<string, XPathTree | ExpressionProblem>();
const selectors = new Map<string, CompiledCss | ExpressionProblem>();

/** Reads a text as XML when its type says so (RFC 7303) or it begins with `<?xml`, else as HTML. Where no type is known (null), also
 * as XML when it is well-formed and not a page. */
export function readMarkup(text: string, contentType: string | null): MarkupDocument | { problem: string } {
  if (/^\uFEFF?<\?xml\b/.test(text)) return parseXml(text);
  if (contentType === null) {
    const xml = /^\s*<(?!!doctype html|html\b)/i.test(text) ? parseXml(text) : { problem: "" };
    return "problem" in xml ? parseHtml(text) : xml;
  }
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return /^(application|text)\/xml$|\+xml$/.test(type) ? parseXml(text) : parseHtml(text);
}

/** What is wrong with an XPath; undefined: nothing. */
export function checkXPath(text: string): ExpressionProblem | undefined {
  const compiled = compiledXPath(text);
  return "problem" in compiled ? compiled : undefined;
}

/** What is wrong with a selector; undefined: nothing. */
export function checkCss(text: string): ExpressionProblem | undefined {
  const compiled = compiledCss(text);
  return "problem" in compiled ? compiled : undefined;
}

/** Evaluates an XPath 1.0 expression on a document: of one node its text, of several the list of theirs; numbers, texts and booleans as they are. */
export function queryXPath(text: string, document: MarkupDocument): MarkupFound {
  const tree = compiledXPath(text);
  if ("problem" in tree) return tree;
  const names = (prefix: string): string => namespaceOf(prefix, document);
  return guarded(() => {
    const result = evaluateXPath(tree, { document, names, node: document.root, position: 1, size: 1 });
    return Array.isArray(result)
      ? oneOrSeveral(result.map((node) => textOfNode(node, document.nodes)))
      : result;
  });
}

/** The texts of the elements that a CSS selector selects: of one its text, of several the list of theirs. */
export function queryCss(text: string, document: MarkupDocument): MarkupFound {
  const css = compiledCss(text);
  if ("problem" in css) return css;
  return guarded(() =>
    oneOrSeveral(selectCss(css, document).map((node) => textOfNode(node, document.nodes))),
  );
}

function oneOrSeveral(texts: string[]): Value | undefined {
  return texts.length > 1 ? texts : texts[0];
}

function guarded(query: () => Value | undefined): MarkupFound {
  try {
    return { value: query() };
  } catch (error) {
    if (error instanceof RangeError) return { problem: "the document is nested too deeply" };
    return { problem: (error as Error).message };
  }
}

function namespaceOf(prefix: string, { namespaces, language }: MarkupDocument): string {
  if (prefix === "xml") return "http://www.w3.org/XML/1998/namespace";
  const namespace = namespaces.get(prefix);
  if (namespace !== undefined) return namespace;
  if (language === "HTML") throw new Error(`HTML has no namespace prefixes, such as ${prefix}:`);
  const known = [...namespaces.keys()].map((name) => `${name}:`);
  const there = known.length === 0 ? "none" : known.join(", ");
  throw new Error(
    prefix === "_"
      ? "the outermost element declares no default namespace"
      : `the outermost element declares no prefix ${prefix}: (it declares ${there})`,
  );
}

function compiledXPath(text: string): XPathTree | ExpressionProblem {
  return remembered(xpaths, text, () => {
    try {
      return parseXPath(text);
    } catch (error) {
      if (!(error instanceof XPathProblem)) throw error;
      return { problem: error.message, offset: error.offset };
    }
  });
}

function compiledCss(text: string): CompiledCss | ExpressionProblem {
  return remembered(selectors, text, () => {
    try {
      return compileCss(text);
    } catch (error) {
      return cssProblem(text, (error as Error).message);
    }
  });
}

function remembered<Made>(cache: Map<string, Made>, text: string, make: () => Made): Made {
  let made = cache.get(text);
  if (made === undefined) {
    made = make();
    if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value as string);
    cache.set(text, made);
  }
  return made;
}
