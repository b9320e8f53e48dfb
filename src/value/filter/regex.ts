import { defineFilter } from "./definition.ts";

/** What a regular expression (ECMAScript, flag u) finds first: its first group, or the whole match where it has none. */
export const regex = defineFilter("regex", {
  parameters: [{ name: "pattern", type: "pattern" }],
  takes: ["text"],
  gives: "text",
  make: (given) => {
    const pattern = given.pattern("pattern");
    return (text) => {
      const match = pattern.exec(text);
      if (match === null) return undefined;
      return match.length > 1 ? match[1] : match[0];
    };
  },
});
