import type { OutputPlan } from "../model/expectation.ts";
import type { Failure } from "../model/generated/result.ts";
import type { Subject, Value } from "../model/value.ts";
import { count, showValue } from "../value/describe.ts";
import { FilterError } from "../value/filter/definition.ts";
import { dateText, showSubject } from "../value/filter/subject-kind.ts";
import { formatJson } from "../value/json-text.ts";
import type { Answer } from "./answer.ts";
import { applyFilter } from "./apply-filter.ts";
import { plainFailure, reasonInWords } from "./expect.ts";
import type { CheckOptions } from "./matcher/scope.ts";
import { look } from "./queries.ts";
import { flawRemark } from "./query/flaw-remark.ts";

/** An output, or why there is none. */
export type Taken = ({ readonly value: Value } | { readonly failure: Failure }) & {
  /** Of a secret: what it was made from, from the last to the first; nothing: nothing was found. */
  readonly sources?: readonly Subject[];
};

/**
 * Takes a value from an answer: what the query finds, sent through the filters, and of its text the first group of `matches` (the
 * whole match when there is no group). The fallback stands in when nothing is found or nothing matches; without one that is a
 * failure, and so are bytes at the end. A date becomes RFC 3339 text. Never throws. Registering a secret is the caller's part.
 */
export function takeOutput(output: OutputPlan, answer: Answer, options: CheckOptions): Taken {
  if (!output.secret) return takeBy(output, answer, options, () => {});
  const sources: Subject[] = [];
  const taken = takeBy(output, answer, options, (subject) => sources.unshift(subject));
  return { ...taken, sources };
}

/** Takes an output, and tells of each subject on the way to it. */
function takeBy(
  output: OutputPlan,
  answer: Answer,
  options: CheckOptions,
  passed: (subject: Subject) => void,
): Taken {
  const fail = (matcher: string, message: string, actual?: Value): Taken => ({
    failure: plainFailure(
      output.query,
      matcher,
      `output ${output.name}: ${message}${flawRemark(output.query, answer)}`,
      output.secret && actual !== undefined ? "***" : actual,
      output.origin,
      options,
    ),
  });
  try {
    const looked = look(output.query, answer);
    const filtered = looked.found ? filteredBy(output, looked.value, options, passed) : undefined;
    const ending = filtered === undefined ? undefined : asValue(filtered);
    if (ending !== undefined && "bytes" in ending)
      return fail(
        "exists",
        `it ends as ${count(ending.bytes, "byte")}, which no expression can hold; add the filter to-hex or base64-encode, or utf8-decode for text`,
      );
    const value = ending === undefined ? undefined : extract(output.matches, ending.value);
    if (value !== undefined) return { value };
    if (output.fallback !== null) return { value: options.evaluate(output.fallback) };
    if (!looked.found)
      return fail("exists", `nothing found: ${reasonInWords(looked, { ...options, quiet: output.secret })}`);
    if (ending === undefined) {
      const found = output.secret ? "***" : options.mask(showSubject(looked.value));
      return fail("exists", `the filters leave nothing of ${found}`);
    }
    const shown = output.secret ? "***" : showValue(ending.value, (text) => options.mask(text));
    return fail(
      "matches",
      `expected a text that matches /${output.matches?.source}/, found ${shown}`,
      ending.value,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // What a filter could not work with is told in its message; of a secret nothing may be.
    return fail(
      "exists",
      output.secret && error instanceof FilterError ? SECRET_FILTER : `could not be taken: ${reason}`,
    );
  }
}

/** undefined: a filter finds nothing. */
function filteredBy(
  { filters }: OutputPlan,
  found: Subject,
  options: CheckOptions,
  passed: (subject: Subject) => void,
): Subject | undefined {
  let subject: Subject | undefined = found;
  passed(subject);
  for (const filter of filters) {
    subject = applyFilter(filter, subject, options);
    if (subject === undefined) return undefined;
    passed(subject);
  }
  return subject;
}

const SECRET_FILTER =
  "could not be taken: a filter cannot work with what it was given (a secret, so it is not shown)";

/** What can leave a step: values; of bytes only how many there are. */
function asValue(subject: Subject): { readonly value: Value } | { readonly bytes: number } {
  if (subject instanceof Uint8Array) return { bytes: subject.length };
  return { value: subject instanceof Date ? dateText(subject) : subject };
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
