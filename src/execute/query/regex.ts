import type { Look } from "./looked.ts";

/** The first group of a regular expression's first match in the body; the whole match where it has no group. */
export const lookRegex: Look<"regex"> = ({ pattern }, answer) => {
  const match = pattern.exec(answer.text);
  if (match !== null) return { found: true, value: match.length > 1 ? (match[1] ?? "") : match[0] };
  if (answer.text === "") return { found: false, reason: "the body is empty" };
  return {
    found: false,
    reason: `/${pattern.source}/ matches nowhere in the body; it begins with`,
    text: answer.text,
  };
};
