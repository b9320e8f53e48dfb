import type { Origin } from "./origin.ts";
import type { Value } from "./value.ts";

/** A `${{ }}` expression, parsed once when the file is compiled. */
export interface Expression {
  /** The text between the braces. */
  readonly source: string;
  /** `["steps", "place", "outputs", "order"]` when the expression is one plain path: then the value is looked up as it is. */
  readonly path: readonly string[] | undefined;
  /** The tree of `@actions/expressions`, or null for a path that was read without it; only `expression/` looks inside. */
  readonly tree: unknown;
  readonly origin: Origin;
}

/** A value that may hold expressions. */
export type Template =
  | { readonly kind: "literal"; readonly value: Value }
  /** The whole scalar is one expression: its value keeps its type. */
  | { readonly kind: "expression"; readonly expression: Expression }
  /** Text with expressions in it. */
  | { readonly kind: "text"; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: "list"; readonly items: readonly Template[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [string, Template])[] };

/** A template by name, in the order written. */
export type NamedTemplates = readonly (readonly [string, Template])[];
