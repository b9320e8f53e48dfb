import { bytesOfLiteral } from "../../value/bytes-literal.ts";
import { typeName } from "../../value/describe.ts";
import { strictlyEqual } from "../../value/equality.ts";
import { broken, mismatch, type Scope, type SubjectMatch } from "./mismatch.ts";
import { needsBytes } from "./needs-bytes.ts";
import { foundOfType } from "./words.ts";

/** A text contains a text, a list an item strictly equal, an object a key, bytes contain bytes. */
export const matchContains: SubjectMatch = (matcher, value, scope) => {
  const wanted = scope.argument(matcher);
  const shown = scope.show(wanted);
  const fail = (message: string) => mismatch(matcher, value, message, { expected: wanted });
  if (value instanceof Uint8Array) {
    const bytes = bytesOfLiteral(wanted);
    if (bytes === undefined) return broken(matcher, value, needsBytes("contains", shown, scope.show(value)));
    if (Buffer.from(value.buffer, value.byteOffset, value.length).includes(Buffer.from(bytes))) return null;
    return fail(`expected bytes that contain ${scope.show(bytes)}, found ${scope.show(value)}`);
  }
  if (Array.isArray(value)) {
    if (value.some((item) => strictlyEqual(wanted, item))) return null;
    const twin = value.find((item) => String(item) === String(wanted) && typeof item !== "object");
    const hint = twin === undefined ? "" : `; it has ${scope.show(twin)} (${typeName(twin)})`;
    const type = twin === undefined ? "" : ` (${typeName(wanted)})`;
    return fail(`expected a list that contains ${shown}${type}, found ${scope.show(value)}${hint}`);
  }
  const kind = typeof value === "string" ? "text" : typeName(value) === "object" ? "object" : undefined;
  if (kind === undefined) {
    return fail(`expected a text, list or object that contains ${shown}, ${foundOfType(value, scope)}`);
  }
  if (typeof wanted !== "string") {
    const only =
      kind === "text" ? "a text contains only text" : "an object contains only keys, which are text";
    return fail(
      `expected something that contains ${shown} (${typeName(wanted)}), but ${only}: found ${scope.show(value)}`,
    );
  }
  if (typeof value === "string") {
    if (value.includes(wanted)) return null;
    const anyCase = value.toLowerCase().includes(wanted.toLowerCase());
    const hint = anyCase ? " (it does in other upper and lower case)" : "";
    return fail(`expected a text that contains ${shown}, found ${scope.show(value)}${hint}`);
  }
  if (Object.hasOwn(value as object, wanted)) return null;
  return fail(
    `expected an object with the key ${shown}, found ${keysInWords(Object.keys(value as object), scope)}`,
  );
};

function keysInWords(keys: string[], scope: Scope): string {
  if (keys.length === 0) return "{}";
  const shown = keys.slice(0, 10).map((key) => scope.show(key));
  return `the keys ${shown.join(", ")}${keys.length > 10 ? `, … (${keys.length})` : ""}`;
}
