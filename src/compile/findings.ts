import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { type Origin, rangeOf, sourceOf } from "../model/origin.ts";
import type { Range } from "../model/position.ts";

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

  /** A remark inside a scalar: `offset` counts characters of `text`, a stretch of the scalar (or all of it). */
  within(
    severity: Severity,
    code: string,
    origin: Origin,
    text: string,
    offset: number,
    length: number,
    message: string,
    hint?: string,
  ): void {
    this.#add(severity, code, origin.document.file, rangeWithin(origin, text, offset, length), message, hint);
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

/** Escapes in quoted scalars can shift characters; then the whole value is pointed at. */
function rangeWithin(origin: Origin, text: string, offset: number, length: number): Range {
  const offsets = origin.document.offsets(origin.container, origin.key);
  const found = sourceOf(origin)?.indexOf(text) ?? -1;
  if (offsets === undefined || found === -1) return rangeOf(origin, "value");
  const start = offsets.valueStart + found + offset;
  return origin.document.range(start, start + length);
}
