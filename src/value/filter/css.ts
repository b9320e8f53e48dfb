import { markupLibrary } from "../markup/markup.ts";
import { defineFilter, FilterError } from "./definition.ts";

/** The text of the element that a CSS selector selects in XML (what is well-formed and not a page) or HTML, the list of texts of several. */
export const css = defineFilter("css", {
  parameters: [{ name: "selector", type: "css" }],
  takes: ["text"],
  gives: null,
  make: (given) => {
    const library = markupLibrary();
    const selector = given.text("selector");
    const bad = library.checkCss(selector);
    if (bad !== undefined) throw new FilterError(`css cannot use its selector: ${bad.problem}`);
    return (text) => {
      const document = library.readMarkup(text, null);
      const found = "problem" in document ? document : library.queryCss(selector, document);
      if ("problem" in found) throw new FilterError(`css: ${found.problem}`);
      return found.value;
    };
  },
});
