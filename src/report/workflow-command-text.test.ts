import { expect, test } from "vitest";
import { defuseWorkflowCommands } from "./workflow-command-text.ts";

test.each([
  ["::error::x", ":\u200b:error::x"],
  ["a\n  ::error::x", "a\n  :\u200b:error::x"],
  ["\ufeff\u00a0\x1b[31m::error::x", "\ufeff\u00a0\x1b[31m:\u200b:error::x"],
  ["a ##[error]x", "a ##\u200b[error]x"],
  ["Foo::bar", "Foo::bar"],
])("%j", (text, expected) => expect(defuseWorkflowCommands(text)).toBe(expected));

test("comes to an end on blanks of every kind", () => {
  const text = `${"\n".repeat(50_000)}${"\ufeff \x1b[0m".repeat(50_000)}x`;
  expect(defuseWorkflowCommands(text)).toBe(text);
});
