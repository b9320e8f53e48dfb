import type { OutputPlan } from "../model/expectation.ts";
import type { Failure } from "../model/generated/result.ts";
import type { Value } from "../model/value.ts";
import { showValue } from "../value/describe.ts";
import { formatJson } from "../value/json-text.ts";
import type { Answer } from "./answer.ts";
import { plainFailure, reasonInWords } from "./expect.ts";
import type { CheckOptions } from "./matcher/scope.ts";
import { look } from "./queries.ts";

/**
 * Takes a value from an answer: what the query finds, or of its text the first group of `matches` (the whole match
 * when there is no group). The fallback stands in when nothing is found or nothing matches; without one that is a
 * failure. Never throws. Registering a secret is the caller's part.
 */
export function takeOutput(
  output: OutputPlan,
  answer: Answer,
  options: CheckOptions,
): { value: Value } | { failure: Failure } {
  const fail = (matcher: string, message: string, actual?: Value) => ({
    failure: plainFailure(
      output.query,
      matcher,
      `output ${output.name}: ${message}`,
      output.secret && actual !== undefined ? "***" : actual,
      output.origin,
      options,
    ),
  });
  try {
    const looked = look(output.query, answer);
    const value = looked.found ? extract(output.matches, looked.value) : undefined;
    if (value !== undefined) return { value };
    if (output.fallback !== null) return { value: options.evaluate(output.fallback) };
    if (!looked.found) return fail("exists", `nothing found: ${reasonInWords(looked, options)}`);
    const shown = output.secret ? "***" : showValue(looked.value, (text) => options.mask(text));
    return fail(
      "matches",
      `expected a text that matches /${output.matches?.source}/, found ${shown}`,
      looked.value,
    );
  } catch (error) {
    return fail("exists", `could not be taken: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** undefined: the expression does not match. Numbers and structures are matched as their JSON text. */
function extract(pattern: RegExp | null, value: Value): Value | undefined {
  if (pattern === null) return value;
  // A pattern with the flag g or y would go on where it last stopped.
  pattern.lastIndex = 0;
  const match = pattern.exec(typeof value === "string" ? value : formatJson(value));
  if (match === null) return undefined;
  return match.length > 1 ? (match[1] ?? "") : match[0];
}
