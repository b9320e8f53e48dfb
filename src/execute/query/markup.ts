import type { MarkupFound } from "../../value/markup/library.ts";
import { markupLibrary } from "../../value/markup/markup.ts";
import type { MarkupDocument } from "../../value/markup/node.ts";
import type { Answer } from "../answer.ts";
import type { Look, Looked } from "./looked.ts";

/** The documents of answers: a body is read once, however many queries look into it. */
const documents = new WeakMap<Answer, MarkupDocument | { problem: string }>();

/** An XPath 1.0 expression in the body as XML or HTML. */
export const lookXPath: Look<"xpath"> = ({ text }, answer) => {
  const looked = lookInto(
    answer,
    (document) => markupLibrary().queryXPath(text, document),
    `the XPath ${text}`,
  );
  const document = documents.get(answer);
  if (looked.found || looked.text !== undefined || document === undefined || "problem" in document)
    return looked;
  const namespace = document.namespaces.get("_");
  // The most common trap of XPath: a name without a prefix means no namespace, not the default one.
  return namespace === undefined || /\b_:/.test(text) || !looked.reason.endsWith("finds nothing in the XML")
    ? looked
    : {
        ...looked,
        reason: `${looked.reason}; names in its namespace ${JSON.stringify(namespace)} are written _:name`,
      };
};

/** The text of what a CSS selector selects in the body as XML or HTML. */
export const lookCss: Look<"css"> = ({ text }, answer) =>
  lookInto(answer, (document) => markupLibrary().queryCss(text, document), `the selector ${text}`);

function lookInto(answer: Answer, query: (document: MarkupDocument) => MarkupFound, what: string): Looked {
  if (answer.kind === "run") return { found: false, reason: "only a request gives XML and HTML" };
  if (answer.text.trim() === "") return { found: false, reason: "the body is empty, neither XML nor HTML" };
  const type = answer.headers.find(([name]) => name === "content-type")?.[1];
  let document = documents.get(answer);
  if (document === undefined) {
    document = markupLibrary().readMarkup(answer.text, type ?? "");
    documents.set(answer, document);
  }
  const said = type === undefined ? "" : ` (content-type ${type})`;
  if ("problem" in document) {
    const reason = `the body cannot be read as a document${said}: ${document.problem}; it begins with`;
    return { found: false, reason, text: answer.text };
  }
  const found = query(document);
  if ("problem" in found) return { found: false, reason: `${what} cannot be used here: ${found.problem}` };
  if (found.value !== undefined) return { found: true, value: found.value };
  const readAs = document.language === "HTML" && type !== undefined && !/html/i.test(type);
  const note = readAs ? `, as which a body of content-type ${type} is read` : "";
  return { found: false, reason: `${what} finds nothing in the ${document.language}${note}` };
}
