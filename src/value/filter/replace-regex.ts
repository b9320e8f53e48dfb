import { defineFilter } from "./definition.ts";

/** Text with another in place of all that a regular expression (ECMAScript, flag u) matches; `$1` and `$<name>` are its groups. */
export const replaceRegex = defineFilter("replace-regex", {
  parameters: [
    { name: "pattern", type: "pattern" },
    { name: "new", type: "text" },
  ],
  takes: ["text"],
  gives: "text",
  make: (given) => {
    const [pattern, replacement] = [given.pattern("pattern", "g"), given.text("new")];
    return (text) => text.replace(pattern, replacement);
  },
});
