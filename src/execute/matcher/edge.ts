import { broken, type Match, mismatch } from "./mismatch.ts";
import { foundOfType } from "./words.ts";

/**
 * Makes a matcher of the beginning or end of a text.
 *
 * @param words how a message says it: `starts with`
 */
export function edge(words: string, holds: (value: string, wanted: string) => boolean): Match {
  return (matcher, value, scope) => {
    const wanted = scope.argument(matcher);
    if (typeof wanted !== "string") {
      return broken(matcher, value, `${matcher.name} needs a text, but it was given ${scope.show(wanted)}`);
    }
    if (typeof value !== "string") {
      const message = `expected a text that ${words} ${scope.show(wanted)}, ${foundOfType(value, scope)}`;
      return mismatch(matcher, value, message, { expected: wanted });
    }
    if (holds(value, wanted)) return null;
    const anyCase = holds(value.toLowerCase(), wanted.toLowerCase());
    const hint = anyCase ? " (it does in other upper and lower case)" : "";
    const message = `expected a text that ${words} ${scope.show(wanted)}, found ${scope.show(value)}${hint}`;
    return mismatch(matcher, value, message, { expected: wanted });
  };
}
