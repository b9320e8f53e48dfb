import { defineFilter, FilterError } from "./definition.ts";
import { showSubject } from "./subject-kind.ts";

/** The first value of a parameter in a URL's query, decoded as forms are; the URL may be relative. */
export const urlQueryParam = defineFilter("url-query-param", {
  parameters: [{ name: "name", type: "text" }],
  takes: ["text"],
  gives: "text",
  make: (given) => {
    const name = given.text("name");
    return (text) => {
      if (!URL.canParse(text, "http://relative.test/"))
        throw new FilterError(`url-query-param needs a URL, found ${showSubject(text)}`);
      return new URL(text, "http://relative.test/").searchParams.get(name) ?? undefined;
    };
  },
});
