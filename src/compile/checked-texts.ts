import type { JsonPath } from "../model/expectation.ts";
import type { Origin } from "../model/origin.ts";
import { compileJsonPath } from "../value/json-path.ts";
import type { CompileContext } from "./compile-context.ts";
import { entryOf } from "./template-compiler.ts";

/** Compiles a JSONPath that stands at a key or as a value; undefined after a problem was told. */
export function jsonPathAt(
  context: CompileContext,
  origin: Origin,
  part: "key" | "value",
  text: string,
): JsonPath | undefined {
  const outcome = compileJsonPath(text);
  if ("singular" in outcome) return outcome;
  const hint = "JSONPath is RFC 9535: $.a.b, $['a b'], $.list[0], $.list[*].name, $.list[?@.price > 10]";
  const offset = Math.max(0, Math.min(outcome.offset, text.length - 1));
  const message = `bad JSONPath ${text}: ${outcome.problem}`;
  context.findings.within("error", "json-path", origin, offset, 1, message, hint, part);
  return undefined;
}

/** Compiles a regular expression that stands as a value or at a key; undefined after a problem was told. One with `${{` is compiled at run time. */
export function regexAt(
  context: CompileContext,
  origin: Origin,
  part: "key" | "value" = "value",
  text = String(entryOf(origin)),
): RegExp | "later" | undefined {
  if (text.includes("${{")) return "later";
  try {
    return new RegExp(text, "u");
  } catch (error) {
    const reason = (error as Error).message.replace(/^Invalid regular expression: \/.*\/u?: /su, "");
    context.findings.error(
      "regex",
      origin,
      part,
      `bad regular expression: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
      "in quotes '…' a backslash is written once; escape . [ ] ( ) { } + * ? with it to mean the character",
    );
    return undefined;
  }
}
