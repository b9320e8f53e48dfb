const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/;
/** Integers of at most this many characters, sign included, are exact as doubles. */
const EXACT_LENGTH = 15;
const UPPER_CASE_T = 0x54;

/**
 * The value of a plain scalar by the core schema of YAML 1.2 (section 10.3.2): null, boolean, integer, float or the
 * text itself. Integers beyond 2^53 are BigInt; `-0` is the integer 0.
 */
export function resolvePlain(text: string): null | boolean | number | bigint | string {
  const first = text.charCodeAt(0);
  // A letter other than those of null, true and false.
  if (first > UPPER_CASE_T && first !== 0x74 && first !== 0x66 && first !== 0x6e && first !== 0x7e)
    return text;
  if ((first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e) {
    return resolveNumber(text);
  }
  if (isNullText(text)) return null;
  if (text === "true" || text === "True" || text === "TRUE") return true;
  if (text === "false" || text === "False" || text === "FALSE") return false;
  return text;
}

/** Whether a plain scalar is null by the core schema. */
function isNullText(text: string): boolean {
  return text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL";
}

function resolveNumber(text: string): number | bigint | string {
  if (INTEGER.test(text) || OCTAL.test(text) || HEXADECIMAL.test(text)) {
    // `-0` must not become the negative zero of doubles.
    if (text.length <= EXACT_LENGTH) return Number(text) + 0;
    const integer = BigInt(text.startsWith("+") ? text.slice(1) : text);
    const number = Number(integer);
    return Number.isSafeInteger(number) ? number : integer;
  }
  if (FLOAT.test(text)) return Number(text);
  if (INFINITY.test(text)) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return text === ".nan" || text === ".NaN" || text === ".NAN" ? Number.NaN : text;
}
