/** What Hurl, Step CI, runn, Postman and their like call our matchers, with ours, or with how it is written. */
export const MATCHERS_ELSEWHERE: ReadonlyMap<string, string> = mapOf({
  eq: "equals",
  is: "equals",
  ne: "not",
  in: "one-of",
  greater: "gt",
  greaterThan: "gt",
  isGreaterThan: "gt",
  greaterThanOrEqual: "gte",
  less: "lt",
  lessThan: "lt",
  isLessThan: "lt",
  lessThanOrEqual: "lte",
  has: "contains",
  regexp: "matches",
  pattern: "matches",
  present: "exists",
  isDefined: "exists",
  size: "length",
  count: "length",
  all: "each",
  every: "each",
  some: "any",
  subset: "includes",
  isBoolean: "type: boolean",
  isDate: "type: date",
  isFloat: "type: number",
  isInteger: "type: integer",
  isIpv4: "type: ipv4",
  isIpv6: "type: ipv6",
  isIsoDate: "type: iso-date",
  isCollection: "type: list",
  isList: "type: list",
  isNumber: "type: number",
  isObject: "type: object",
  isString: "type: string",
  isUuid: "type: uuid",
  isNull: 'type: "null"',
  isEmpty: "empty: true",
});

/** What they call our filters, where more than the way to write the name is another. */
export const FILTERS_ELSEWHERE: ReadonlyMap<string, string> = mapOf({
  count: "length",
  decode: "charset-decode",
  format: "date-format",
  jsonpath: "json",
  toFloat: "to-number",
  toInt: "to-integer",
  toString: "to-text",
  base64UrlSafeDecode: "base64url-decode",
  base64UrlSafeEncode: "base64url-encode",
});

/** What they call our functions. */
export const FUNCTIONS_ELSEWHERE: ReadonlyMap<string, string> = mapOf({
  newUuid: "uuid",
  newDate: "now",
  guid: "uuid",
  randomUuid: "uuid",
  timestamp: "now",
  isoTimestamp: "now",
  toInt: "toInteger",
  toFloat: "toNumber",
  count: "length",
});

/** What they call our keys of a step. */
export const STEP_KEYS_ELSEWHERE: ReadonlyMap<string, string> = mapOf({
  asserts: "expect",
  assert: "expect",
  assertions: "expect",
  check: "expect",
  checks: "expect",
  test: "expect",
  captures: "outputs",
  capture: "outputs",
  bind: "outputs",
  extract: "outputs",
  request: "http",
  fetch: "http",
  get: "http: GET …",
  post: "http: POST …",
  put: "http: PUT …",
  patch: "http: PATCH …",
  delete: "http: DELETE …",
  exec: "run",
  script: "run",
  include: "uses",
  skip: "if",
  sleep: "wait",
  delay: "wait",
});

function mapOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words));
}
