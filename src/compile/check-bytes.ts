import type { Origin } from "../model/origin.ts";
import type { Value, ValueMap } from "../model/value.ts";
import { bytesOfLiteral } from "../value/bytes-literal.ts";
import type { CompileContext } from "./compile-context.ts";
import { foundInWords, type Remark } from "./matcher-forms.ts";
import { entryOf, holdsExpressions } from "./template-compiler.ts";

/** Matchers whose argument stands for bytes where bytes are looked at. */
const LITERALS: ReadonlySet<string> = new Set(["equals", "contains", "starts-with", "ends-with"]);

/** Looks at what bytes are compared with: literals that are no bytes are told. */
export function checkBytes(context: CompileContext, origin: Origin): void {
  const value = entryOf(origin);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    checkLiteral(context, origin);
    return;
  }
  const { document } = origin;
  for (const [key, inner] of Object.entries(value as ValueMap)) {
    const at: Origin = { document, container: value, key };
    if (LITERALS.has(key)) checkLiteral(context, at);
    else if (key === "not") checkBytes(context, at);
    else if ((key === "all-of" || key === "any-of" || key === "one-of") && Array.isArray(inner))
      for (const index of inner.keys()) {
        const item: Origin = { document, container: inner, key: index };
        if (key === "one-of") checkLiteral(context, item);
        else checkBytes(context, item);
      }
  }
}

function checkLiteral(context: CompileContext, origin: Origin): void {
  const remark = bytesRemark(entryOf(origin));
  if (remark !== undefined) context.findings.error("matcher-argument", origin, "value", ...remark);
}

/** Why a value does not stand for bytes; undefined when it does, or when only its expressions tell. */
export function bytesRemark(value: Value): Remark | undefined {
  if (bytesOfLiteral(value) !== undefined || holdsExpressions(value)) return undefined;
  const [entry, second] = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const [key, text = null] = entry ?? [];
  const isMany = typeof text === "object";
  const written = isMany ? foundInWords(text) : String(text);
  if (second === undefined && key === "hex")
    return [
      `${written} is not whole bytes in hexadecimal digits`,
      typeof text === "string" || isMany
        ? "two digits, 0 to 9 and a to f, are one byte: { hex: 00 1f ff }"
        : 'put the digits in quotes, so that they are no number: { hex: "00" }',
    ];
  if (second === undefined && key === "base64")
    return [`${written} is not base64`, "its letters are A to Z, a to z, 0 to 9, + and /: { base64: 77u/ }"];
  return [
    `expected bytes, found ${foundInWords(value)}`,
    "write { hex: ef bb bf } or { base64: 77u/ }; to look at text, body is the text of the answer",
  ];
}
