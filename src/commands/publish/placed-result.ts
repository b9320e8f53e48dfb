import type { ResultDocument } from "../../model/generated/result.ts";

/** A result whose places are paths of the repository, as GitHub has them, and not of the project, which may be a folder of it. `prefix` stands
 * between the two: "" or with a slash at its end. */
export function placedResult(result: ResultDocument, prefix: string): ResultDocument {
  if (prefix === "") return result;
  const { suites, diagnostics } = result;
  return {
    ...result,
    suites: placed(suites, prefix),
    diagnostics: placed(diagnostics, prefix),
  };
}

/** Whatever has a file and says where in it. */
function placed<Part>(part: Part, prefix: string): Part {
  if (Array.isArray(part)) return part.map((item) => placed(item, prefix)) as Part;
  if (typeof part !== "object" || part === null) return part;
  const isPlace = "file" in part && ("line" in part || "range" in part);
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      isPlace && key === "file" ? `${prefix}${value}` : placed(value, prefix),
    ]),
  ) as Part;
}
