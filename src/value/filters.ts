import type { Value } from "../model/value.ts";
import { base64Decode } from "./filter/base64-decode.ts";
import { base64Encode } from "./filter/base64-encode.ts";
import { base64urlDecode } from "./filter/base64url-decode.ts";
import { base64urlEncode } from "./filter/base64url-encode.ts";
import { charsetDecode } from "./filter/charset-decode.ts";
import { charsetEncode } from "./filter/charset-encode.ts";
import { css } from "./filter/css.ts";
import { dateFormat } from "./filter/date-format.ts";
import { daysAfterNow } from "./filter/days-after-now.ts";
import { daysBeforeNow } from "./filter/days-before-now.ts";
import {
  type Filter,
  type FilterClock,
  type FilterDefinition,
  FilterError,
  wordsOf,
} from "./filter/definition.ts";
import { first } from "./filter/first.ts";
import { flatten } from "./filter/flatten.ts";
import { hexDecode } from "./filter/hex-decode.ts";
import { htmlEscape } from "./filter/html-escape.ts";
import { htmlUnescape } from "./filter/html-unescape.ts";
import { join } from "./filter/join.ts";
import { json } from "./filter/json.ts";
import { jsonPath } from "./filter/json-path.ts";
import { keys } from "./filter/keys.ts";
import { last } from "./filter/last.ts";
import { length } from "./filter/length.ts";
import { lower } from "./filter/lower.ts";
import { max } from "./filter/max.ts";
import { md5 } from "./filter/md5.ts";
import { min } from "./filter/min.ts";
import { nth } from "./filter/nth.ts";
import { regex } from "./filter/regex.ts";
import { replace } from "./filter/replace.ts";
import { replaceRegex } from "./filter/replace-regex.ts";
import { reverse } from "./filter/reverse.ts";
import { sha256 } from "./filter/sha256.ts";
import { sort } from "./filter/sort.ts";
import { split } from "./filter/split.ts";
import { nameOfKind, type SubjectKind } from "./filter/subject-kind.ts";
import { sum } from "./filter/sum.ts";
import { toDate } from "./filter/to-date.ts";
import { toHex } from "./filter/to-hex.ts";
import { toInteger } from "./filter/to-integer.ts";
import { toNumber } from "./filter/to-number.ts";
import { toText } from "./filter/to-text.ts";
import { trim } from "./filter/trim.ts";
import { unique } from "./filter/unique.ts";
import { upper } from "./filter/upper.ts";
import { urlDecode } from "./filter/url-decode.ts";
import { urlEncode } from "./filter/url-encode.ts";
import { urlQueryParam } from "./filter/url-query-param.ts";
import { utf8Decode } from "./filter/utf8-decode.ts";
import { utf8Encode } from "./filter/utf8-encode.ts";
import { values } from "./filter/values.ts";
import { xpath } from "./filter/xpath.ts";

/** Every filter by name. */
const FILTERS: ReadonlyMap<string, FilterDefinition> = new Map(
  [
    base64Decode,
    base64Encode,
    base64urlDecode,
    base64urlEncode,
    charsetDecode,
    charsetEncode,
    css,
    dateFormat,
    daysAfterNow,
    daysBeforeNow,
    first,
    flatten,
    hexDecode,
    htmlEscape,
    htmlUnescape,
    join,
    json,
    jsonPath,
    keys,
    last,
    length,
    lower,
    max,
    md5,
    min,
    nth,
    regex,
    replace,
    replaceRegex,
    reverse,
    sha256,
    sort,
    split,
    sum,
    toDate,
    toHex,
    toInteger,
    toNumber,
    toText,
    trim,
    unique,
    upper,
    urlDecode,
    urlEncode,
    urlQueryParam,
    utf8Decode,
    utf8Encode,
    values,
    xpath,
  ].map((definition) => [definition.name, definition]),
);

/** The names of all filters, sorted. */
export const FILTER_NAMES: readonly string[] = [...FILTERS.keys()].sort();

/** A filter by its name; undefined when there is none. */
export function filterNamed(name: string): FilterDefinition | undefined {
  return FILTERS.get(name);
}

/** A filter, ready to be applied as often as one likes.
 * @throws FilterError when there is none of that name, or when its arguments cannot be used. */
export function prepareFilter(
  name: string,
  given: Readonly<Record<string, Value>>,
  clock: FilterClock,
): Filter {
  const definition = FILTERS.get(name);
  if (definition === undefined) throw new FilterError(`there is no filter ${name}`);
  return definition.prepare(given, clock);
}

/** What a chain is given at its beginning. */
export interface ChainInput {
  /** null: it is known only when it runs. */
  readonly kind: SubjectKind | null;
  /** As the message names it: `the status`, `the header`. */
  readonly name: string;
}

/** The first filter of a chain that cannot work on what the one before it gives, and why: `nth needs a list, but trim gives text`.
 * `gives`: what the chain ends with; null: it depends. Unknown names are passed over. */
export function checkChain(
  names: readonly string[],
  input: ChainInput,
): { readonly index: number; readonly message: string } | { readonly gives: SubjectKind | null } {
  let { kind, name: giver } = input;
  for (const [index, name] of names.entries()) {
    const definition = FILTERS.get(name);
    if (definition !== undefined && kind !== null && !definition.takes.includes(kind)) {
      const message = `${name} needs ${wordsOf(definition.takes)}, but ${giver} gives ${nameOfKind(kind)}`;
      return { index, message };
    }
    kind = definition?.gives ?? null;
    giver = name;
  }
  return { gives: kind };
}
