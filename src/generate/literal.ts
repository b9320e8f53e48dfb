import { wellFormed } from "./well-formed.ts";

/** Text as GitHub's expressions see it only once: where it would begin an expression it becomes an expression that gives the text. For
 * `with:`, `env:` and the like, which GitHub evaluates (GitHub docs, "Evaluate expressions in workflows and actions", Literals). */
export function literalText(text: string): string {
  const whole = wellFormed(text);
  if (!whole.includes("${{")) return whole;
  // Braces and quotes stand apart: whoever looks for where expressions and texts begin and end, however simply, is not misled.
  const apart = whole.replace(/[{}']/g, (character) => `{${"{}'".indexOf(character)}}`);
  return `\${{ format('${apart}', '{', '}'${whole.includes("'") ? ", ''''" : ""}) }}`;
}

/** A text within an expression. */
export function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const LONGEST_NAME = 200;

/** Text for people where GitHub evaluates expressions: one line, `${{` taken apart, nothing that turns the direction of writing. */
export function displayText(text: string): string {
  const line = wellFormed(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replaceAll("${{", "$ {{")
    .trim();
  const characters = [...line];
  if (characters.length === 0) return "-";
  return characters.length <= LONGEST_NAME ? line : `${characters.slice(0, LONGEST_NAME - 1).join("")}…`;
}

/** Text for a comment: on one line, nothing lost. */
export function commentText(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) || /^[\p{L}\p{N}\p{P}\p{S}\p{M} ]*$/u.test(text)
    ? text
    : JSON.stringify(wellFormed(text)).replace(
        /[\u0080-\uffff]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
}
