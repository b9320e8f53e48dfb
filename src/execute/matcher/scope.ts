import { parseDuration } from "../../model/duration.ts";
import type { FilterPlan, JsonPath, Matcher, Query } from "../../model/expectation.ts";
import type { Subject, Value } from "../../model/value.ts";
import type { FilterClock } from "../../value/filter/definition.ts";
import type { SchemaCheck } from "../../value/json-schema.ts";
import { showFound } from "../../value/show-found.ts";
import { applyFilter, type FilterOptions } from "../apply-filter.ts";
import { lookInto } from "../query/json.ts";
import type { Mismatch, Scope } from "./mismatch.ts";

/** What the checks of one answer share. */
export interface CheckOptions extends FilterOptions {
  /** Hides secrets in a text. */
  mask(text: string): string;
  /** For filters and matchers about time. */
  readonly clock: FilterClock;
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
    this.textual = query.kind === "header" || (query.kind === "request" && query.part === "header");
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
    if (this.#query.kind !== "duration") return value;
    return Array.isArray(value) ? value.map(inMilliseconds) : inMilliseconds(value);
  }

  apply(matchers: readonly Matcher[], value: Subject | undefined, scope: Scope): Mismatch[] | null {
    return this.#apply(matchers, value, scope);
  }

  lookInto(path: JsonPath, value: Value): { value: Value } | { reason: string } {
    const found = lookInto(path, value);
    return found.found ? { value: found.value as Value } : { reason: this.mask(found.reason) };
  }

  filter(plan: FilterPlan, subject: Subject): Subject | undefined {
    return applyFilter(plan, subject, this.#options);
  }

  now(): number {
    return this.#options.clock.now();
  }

  schema(matcher: Matcher): SchemaCheck | undefined {
    return this.#schemas?.get(matcher);
  }

  mask(text: string): string {
    return this.#options.mask(text);
  }

  show(value: Subject): string {
    if (this.#query.kind === "duration" && typeof value === "number") return `${Number(value.toFixed(1))} ms`;
    return showFound(value, (text) => this.#options.mask(text));
  }

  withReason(reason: string): Scope {
    return new QueryScope(this.#query, this.#options, this.#schemas, this.#apply, reason);
  }
}

function inMilliseconds(value: Value): Value {
  return typeof value === "string" ? (parseDuration(value) ?? value) : value;
}
