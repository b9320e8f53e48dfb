import fc from "fast-check";
import { expect, test } from "vitest";
import { parseYaml } from "../load/yaml/parse-yaml.ts";
import { scalarOffset } from "./scalar-offset.ts";

/** Ways to write one text in a file. */
const STYLES: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  double: (text) => JSON.stringify(text),
  escaped: (text) =>
    JSON.stringify(text).replace(
      /[^ -~]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  single: (text) => `'${text.replaceAll("'", "''").replaceAll("\n", "\n\n  ")}'`,
  literal: (text) => `|\n${indented(text)}`,
  folded: (text) => `>-\n${indented(text.replaceAll("\n", "\n\n"))}`,
  indicated: (text) => `|2-\n${indented(text)}`,
};

const indented = (text: string) =>
  text
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`))
    .join("\n");

const word = fc.constantFrom(
  "a",
  "bc",
  "x1",
  "'",
  '"',
  "\\",
  "é",
  "🚀",
  " ",
  "  ",
  "\n",
  "\n\n",
  "\n  ",
  ":",
  "-",
  "${{ vars.x }}",
);

test.each(Object.keys(STYLES))("every character of a %s scalar is found where it was written", (style) => {
  let checked = 0;
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }).map((words) => words.join("")),
      (text) => {
        const source = `key: ${(STYLES[style] as (text: string) => string)(`${text}${text.endsWith("\n") ? "" : ""}`)}\n`;
        const { document } = parseYaml("a.yaml", source);
        const root = document?.value;
        if (document === undefined || typeof root !== "object" || root === null || Array.isArray(root))
          return;
        const value = root["key"];
        const offsets = document.offsets(root, "key");
        if (typeof value !== "string" || offsets === undefined) return;
        checked++;
        const written = source.slice(offsets.valueStart, offsets.valueEnd);
        for (let offset = 0; offset < value.length; offset++) {
          const character = value[offset] as string;
          // Where lines are folded, a blank or line break has no one place; half a character has none in \U.
          if (/[\s\udc00-\udfff]/.test(character)) continue;
          const at = scalarOffset(written, value, offset);
          expect(at, `${JSON.stringify(written)} ${offset}`).toBeDefined();
          const there = written.slice(at);
          const escaped = /^\\(?:u[0-9a-f]{4}|.)/.exec(there)?.[0];
          const found =
            written.startsWith('"') && escaped !== undefined ? JSON.parse(`"${escaped}"`) : there[0];
          expect(found, `${JSON.stringify(written)} ${offset}`).toBe(character);
        }
      },
    ),
    { numRuns: 500 },
  );
  expect(checked).toBeGreaterThan(30);
});

test("what is written elsewhere has no place", () => {
  expect(scalarOffset("*alias", "text of the anchor", 3)).toBeUndefined();
});
