import { compileJsonPath, queryJsonPath } from "../json-path.ts";
import { parseJson } from "../json-text.ts";
import { defineFilter, FilterError } from "./definition.ts";

/** What a JSONPath (RFC 9535) finds in a value, or in JSON text: a singular path its value, any other the list of all. */
export const jsonPath = defineFilter("json-path", {
  parameters: [{ name: "path", type: "json-path" }],
  takes: ["text", "list", "map"],
  gives: null,
  make: (given) => {
    const path = compileJsonPath(given.text("path"));
    if ("problem" in path) throw new FilterError(`json-path cannot use its path: ${path.problem}`);
    return (subject) => {
      const outcome = typeof subject === "string" ? parseJson(subject) : { value: subject };
      if ("problem" in outcome) throw new FilterError(`json-path needs JSON: ${outcome.problem}`);
      const found = queryJsonPath(path, outcome.value);
      if (found.found) return found.value;
      if (found.problem !== undefined) throw new FilterError(`json-path: ${found.problem}`);
      return undefined;
    };
  },
});
