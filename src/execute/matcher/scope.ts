import { parseDuration } from "../../model/duration.ts";
import type { JsonPath, Matcher, Query } from "../../model/expectation.ts";
import type { Template } from "../../model/template.ts";
import type { Value } from "../../model/value.ts";
import { showValue } from "../../value/describe.ts";
import type { SchemaCheck } from "../../value/json-schema.ts";
import { lookInto } from "../query/json.ts";
import type { Mismatch, Scope } from "./mismatch.ts";

/** What the checks of one answer share. */
export interface CheckOptions {
  /** The value of a template. May throw: then the one check that asked has failed. */
  evaluate(template: Template): Value;
  /** Hides secrets in a text. */
  mask(text: string): string;
}

type Apply = Scope["apply"];

/** The scope of one query. */
export class QueryScope implements Scope {
  readonly textual: boolean;
  readonly reason: string;
  readonly #query: Query;
  readonly #options: CheckOptions;
  readonly #schemas: ReadonlyMap<Matcher, SchemaCheck> | null;
  readonly #apply: Apply;

  constructor(
    query: Query,
    options: CheckOptions,
    schemas: ReadonlyMap<Matcher, SchemaCheck> | null,
    apply: Apply,
    reason = "",
  ) {
    this.textual = query.kind === "header";
    this.reason = reason;
    this.#query = query;
    this.#options = options;
    this.#schemas = schemas;
    this.#apply = apply;
  }

  argument(matcher: Matcher): Value {
    const template = matcher.argument;
    if (template === undefined) throw new TypeError(`${matcher.name} has no argument`);
    const value = template.kind === "literal" ? template.value : this.#options.evaluate(template);
    if (this.#query.kind !== "duration" || typeof value !== "string") return value;
    return parseDuration(value) ?? value;
  }

  apply(matchers: readonly Matcher[], value: Value | undefined, scope: Scope): Mismatch[] | null {
    return this.#apply(matchers, value, scope);
  }

  lookInto(path: JsonPath, value: Value): { value: Value } | { reason: string } {
    const found = lookInto(path, value);
    return found.found ? found : { reason: this.mask(found.reason) };
  }

  schema(matcher: Matcher): SchemaCheck | undefined {
    return this.#schemas?.get(matcher);
  }

  mask(text: string): string {
    return this.#options.mask(text);
  }

  show(value: Value): string {
    if (this.#query.kind === "duration" && typeof value === "number") return `${Number(value.toFixed(1))} ms`;
    return showValue(value, (text) => this.#options.mask(text));
  }

  withReason(reason: string): Scope {
    return new QueryScope(this.#query, this.#options, this.#schemas, this.#apply, reason);
  }
}
