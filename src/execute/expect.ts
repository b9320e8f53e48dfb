import type { Check, Matcher, Query } from "../model/expectation.ts";
import type { Failure } from "../model/generated/result.ts";
import { type Origin, placeOf } from "../model/origin.ts";
import type { Subject, Value } from "../model/value.ts";
import { jsonExcerpt, maskTexts, showValue } from "../value/describe.ts";
import { describeDifference } from "../value/difference.ts";
import { prepareSchema, type ReadReference, type SchemaCheck } from "../value/json-schema.ts";
import { valueOfFound } from "../value/show-found.ts";
import type { Answer } from "./answer.ts";
import type { Mismatch } from "./matcher/mismatch.ts";
import { type CheckOptions, QueryScope } from "./matcher/scope.ts";
import { areApart } from "./matcher/words.ts";
import { applyMatchers } from "./matchers.ts";
import { look, queryInWords } from "./queries.ts";
import { flawRemark } from "./query/flaw-remark.ts";
import type { Looked } from "./query/looked.ts";

/** What checks need besides the answer. */
export interface ExpectOptions extends CheckOptions {
  /** Reads the file that a JSON Schema refers to; without it such a schema cannot be used. */
  readonly readReference?: ReadReference;
  /** Nothing of the answer's own text is told: there is a secret in it, nobody knows where. */
  readonly quiet?: boolean;
}

/** The matchers of a list of checks that need a compiled schema; lists stay the same from step to step. */
const schemaMatchers = new WeakMap<readonly Check[], readonly Matcher[]>();

/**
 * Checks an answer. Every mismatch is collected; one that cannot be checked at all is a failure of its own.
 *
 * @returns the failures, in the order of the checks; a promise of them only where a `schema` matcher takes part.
 * Neither throws nor rejects.
 */
export function checkAll(
  checks: readonly Check[],
  answer: Answer,
  options: ExpectOptions,
): Failure[] | Promise<Failure[]> {
  let needed = schemaMatchers.get(checks);
  if (needed === undefined) {
    const found: Matcher[] = [];
    for (const check of checks) addWithSchema(check.matchers, found);
    schemaMatchers.set(checks, found);
    needed = found;
  }
  if (needed.length === 0) return checkEach(checks, answer, options, null);
  return prepare(needed, options).then((schemas) => checkEach(checks, answer, options, schemas));
}

function addWithSchema(matchers: readonly Matcher[], found: Matcher[]): void {
  for (const matcher of matchers) {
    if (matcher.name === "schema") found.push(matcher);
    if (matcher.inner !== undefined) addWithSchema(matcher.inner, found);
    for (const alternative of matcher.alternatives ?? []) addWithSchema(alternative, found);
  }
}

async function prepare(
  matchers: readonly Matcher[],
  options: ExpectOptions,
): Promise<ReadonlyMap<Matcher, SchemaCheck>> {
  const schemas = new Map<Matcher, SchemaCheck>();
  for (const matcher of matchers) {
    const { value = null, file = null } = matcher.schema ?? {};
    const { readReference } = options;
    schemas.set(matcher, await prepareSchema(value, readReference ? { file, readReference } : { file }));
  }
  return schemas;
}

function checkEach(
  checks: readonly Check[],
  answer: Answer,
  options: ExpectOptions,
  schemas: ReadonlyMap<Matcher, SchemaCheck> | null,
): Failure[] {
  const failures: Failure[] = [];
  for (const check of checks) {
    const mismatches = checkOne(check, answer, options, schemas);
    if (mismatches === null) continue;
    for (const mismatch of mismatches) failures.push(failureOf(check.query, mismatch, options));
  }
  return failures;
}

function checkOne(
  check: Check,
  answer: Answer,
  options: ExpectOptions,
  schemas: ReadonlyMap<Matcher, SchemaCheck> | null,
): Mismatch[] | null {
  let found: Looked;
  try {
    found = look(check.query, answer);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const message = options.mask(`could not be looked at: ${text}`);
    return [
      {
        matcher: check.matchers[0]?.name ?? "exists",
        path: "",
        message,
        actual: undefined,
        origin: check.origin,
      },
    ];
  }
  const scope = found.found
    ? new QueryScope(check.query, options, schemas, applyMatchers)
    : new QueryScope(check.query, options, schemas, applyMatchers, reasonInWords(found, options));
  const mismatches = applyMatchers(check.matchers, found.found ? found.value : undefined, scope);
  return mismatches === null ? null : remarked(mismatches, check.query, answer);
}

function remarked(mismatches: Mismatch[], query: Query, answer: Answer): Mismatch[] {
  const remark = flawRemark(query, answer);
  if (remark === "") return mismatches;
  return mismatches.map((mismatch) => ({ ...mismatch, message: mismatch.message + remark }));
}

/** Why a query found nothing, masked. */
export function reasonInWords(
  looked: Looked & { found: false },
  options: Pick<ExpectOptions, "mask" | "quiet">,
): string {
  const reason = options.mask(looked.reason);
  return looked.text === undefined || options.quiet === true
    ? reason
    : `${reason} ${showValue(looked.text, (text) => options.mask(text), 80)}`;
}

function failureOf(query: Query, mismatch: Mismatch, options: CheckOptions): Failure {
  const mask = (text: string) => options.mask(text);
  const { expected, actual } = mismatch;
  const shown = actual === undefined ? undefined : valueOfFound(actual, mask);
  return {
    query: mask(queryInWords(query)),
    matcher: mismatch.matcher,
    path: mismatch.path === "" ? null : mask(mismatch.path),
    message: mask(mismatch.message),
    expected: excerpt(expected, mask),
    actual: excerpt(shown, mask),
    diff: mismatch.compare === true ? difference(expected, shown, mask) : null,
    place: placeOf(mismatch.origin),
  };
}

/** A failure of something that is not a matcher, in the same form. */
export function plainFailure(
  query: Query,
  matcher: string,
  message: string,
  actual: Subject | undefined,
  origin: Origin,
  options: CheckOptions,
): Failure {
  return failureOf(query, { matcher, path: "", message: options.mask(message), actual, origin }, options);
}

function excerpt(value: Value | undefined, mask: (text: string) => string): string | null {
  if (value === undefined) return null;
  try {
    return jsonExcerpt(value, mask);
  } catch {
    return "… (nested too deeply to be shown)";
  }
}

function difference(
  expected: Value | undefined,
  actual: Value | undefined,
  mask: (text: string) => string,
): string | null {
  if (expected === undefined || actual === undefined) return null;
  if (typeof expected === "string" && typeof actual === "string" && areApart(expected, actual)) return null;
  try {
    const text = describeDifference(maskTexts(expected, mask), maskTexts(actual, mask));
    return text === null ? null : mask(text);
  } catch {
    return null;
  }
}
