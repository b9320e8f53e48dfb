import { markupLibrary } from "../markup/markup.ts";
import { defineFilter, FilterError } from "./definition.ts";

/** What an XPath 1.0 expression finds in XML (what is well-formed and not a page) or HTML: one node's text, the list of several, or a number, text or boolean. */
export const xpath = defineFilter("xpath", {
  parameters: [{ name: "path", type: "xpath" }],
  takes: ["text"],
  gives: null,
  make: (given) => {
    const library = markupLibrary();
    const path = given.text("path");
    const bad = library.checkXPath(path);
    if (bad !== undefined) throw new FilterError(`xpath cannot use its path: ${bad.problem}`);
    return (text) => {
      const document = library.readMarkup(text, null);
      const found = "problem" in document ? document : library.queryXPath(path, document);
      if ("problem" in found) throw new FilterError(`xpath: ${found.problem}`);
      return found.value;
    };
  },
});
