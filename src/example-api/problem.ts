import { type OutgoingHttpHeaders, STATUS_CODES } from "node:http";
import type { JsonValue } from "./json-text.ts";

/** One wrong field of a request body, or one wrong query parameter. */
export type FieldError =
  | { readonly pointer: string; readonly detail: string }
  | { readonly parameter: string; readonly detail: string };

interface ProblemOptions {
  /** The last word of the problem's type; without it the type is `about:blank`. */
  readonly kind?: string;
  readonly errors?: readonly FieldError[];
  readonly headers?: OutgoingHttpHeaders;
}

/** An error answer as RFC 9457 describes it. Route handlers throw it; the server sends it. */
export class Problem extends Error {
  readonly status: number;
  readonly kind: string | undefined;
  readonly errors: readonly FieldError[] | undefined;
  readonly headers: OutgoingHttpHeaders;

  constructor(status: number, detail: string, options: ProblemOptions = {}) {
    super(detail);
    this.name = "Problem";
    this.status = status;
    this.kind = options.kind;
    this.errors = options.errors;
    this.headers = options.headers ?? {};
  }

  /** The members of the `application/problem+json` body. */
  body(instance: string): JsonValue {
    return {
      type: this.kind === undefined ? "about:blank" : `urn:example-shop:problem:${this.kind}`,
      title: STATUS_CODES[this.status] ?? "Unknown",
      status: this.status,
      detail: this.message,
      instance,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
    };
  }
}

/** A 422 that names every wrong field at once. */
export function invalidFields(errors: readonly FieldError[]): Problem {
  const count = errors.length === 1 ? "1 field is" : `${errors.length} fields are`;
  return new Problem(422, `${count} not valid`, { kind: "invalid-fields", errors });
}
