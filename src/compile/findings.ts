import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { type Origin, rangeOf } from "../model/origin.ts";
import type { Range } from "../model/position.ts";
import { scalarOffset } from "./scalar-offset.ts";

/** Collects what is wrong; the same remark at the same place is kept once. */
export class Findings {
  readonly #diagnostics = new Map<string, Diagnostic>();

  get diagnostics(): Diagnostic[] {
    return [...this.#diagnostics.values()];
  }

  /** An error at a key or at its value. */
  error(code: string, origin: Origin, part: "key" | "value", message: string, hint?: string): void {
    this.#add("error", code, origin.document.file, rangeOf(origin, part), message, hint);
  }

  /** A warning at a key or at its value. */
  warning(code: string, origin: Origin, part: "key" | "value", message: string, hint?: string): void {
    this.#add("warning", code, origin.document.file, rangeOf(origin, part), message, hint);
  }

  /** A remark inside a scalar, a value or a key: `offset` counts characters of its value. */
  within(
    severity: Severity,
    code: string,
    origin: Origin,
    offset: number,
    length: number,
    message: string,
    hint?: string,
    part: "key" | "value" = "value",
  ): void {
    this.#add(severity, code, origin.document.file, rangeWithin(origin, part, offset, length), message, hint);
  }

  #add(severity: Severity, code: string, file: string, range: Range, message: string, hint?: string): void {
    const identity = `${file}:${range.start.line}:${range.start.column}:${code}:${message}`;
    if (this.#diagnostics.has(identity)) return;
    this.#diagnostics.set(identity, {
      code,
      severity,
      message,
      ...(hint === undefined ? {} : { hint }),
      file,
      range,
    });
  }
}

/** What stands elsewhere (an alias) is pointed at as a whole. */
function rangeWithin(origin: Origin, part: "key" | "value", offset: number, length: number): Range {
  const { document, container, key } = origin;
  const offsets = document.offsets(container, key);
  const text = part === "key" ? key : (container as { [key: string | number]: unknown })[key];
  if (offsets === undefined || typeof text !== "string") return rangeOf(origin, part);
  const [from, to] =
    part === "key" ? [offsets.keyStart, offsets.keyEnd] : [offsets.valueStart, offsets.valueEnd];
  const written = document.source.slice(from, to);
  const start = scalarOffset(written, text, offset);
  if (start === undefined) return rangeOf(origin, part);
  const end = scalarOffset(written, text, offset + length - 1) ?? start;
  return document.range(from + start, from + Math.min(end + 1, written.length));
}
