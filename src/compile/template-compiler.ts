import { STATUS_FUNCTIONS } from "../expression/functions/all.ts";
import { type ExpressionProblem, type ParsedExpression, parseExpression } from "../expression/parse.ts";
import { splitTemplate } from "../expression/template-text.ts";
import { type Origin, sourceOf } from "../model/origin.ts";
import type { Condition } from "../model/run-plan.ts";
import type { Expression, NamedTemplates, Template } from "../model/template.ts";
import type { Value, ValueMap } from "../model/value.ts";
import { checkReferences } from "./check-references.ts";
import type { Findings } from "./findings.ts";
import type { NamesOf } from "./names.ts";
import type { Requirement } from "./requirements.ts";

/** An expression with what it refers to; `start` is where it begins in its value. */
export interface CompiledExpression {
  readonly expression: Expression;
  readonly parsed: ParsedExpression;
  readonly start: number;
}

const NULL: Template = { kind: "literal", value: null };

/** Turns YAML values into templates: expressions are parsed once for each text, and their names checked at each place. */
export class TemplateCompiler {
  readonly #findings: Findings;
  readonly #parsed = new Map<string, ParsedExpression | ExpressionProblem>();
  /** Where the needs of what is being compiled are put. */
  requirements: Requirement[] = [];

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** A value of any type: the entry of the origin, or what of it begins at `start`. */
  value(origin: Origin, names: NamesOf, value: Value = entryOf(origin), start = 0): Template {
    if (typeof value === "string")
      return value.includes("${{") ? this.#text(value, start, origin, names) : { kind: "literal", value };
    return typeof value === "object" && value !== null && holdsExpressions(value)
      ? this.#structure(value, origin, names)
      : { kind: "literal", value };
  }

  /** A value where text is expected: a number is taken as it was written. */
  text(origin: Origin, names: NamesOf): Template {
    const value = entryOf(origin);
    if (Array.isArray(value)) return this.#listOfTexts(value, origin, names);
    if (typeof value === "number" || typeof value === "bigint")
      return { kind: "literal", value: sourceOf(origin) ?? String(value) };
    if (typeof value === "boolean") return { kind: "literal", value: String(value) };
    return value === null ? NULL : this.value(origin, names, value);
  }

  /** The entries of a map as texts, in the order written. */
  texts(origin: Origin, names: NamesOf): NamedTemplates {
    return this.#entries(origin, (entry) => this.text(entry, names));
  }

  /** The entries of a map as values of any type, in the order written. */
  values(origin: Origin, names: NamesOf): NamedTemplates {
    return this.#entries(origin, (entry) => this.value(entry, names));
  }

  /** A scalar that is one expression, with or without `${{ }}`; undefined after a problem was told. */
  expression(origin: Origin, names: NamesOf): CompiledExpression | undefined {
    const value = String(entryOf(origin));
    const outcome = splitTemplate(value);
    if ("unclosed" in outcome) {
      this.#unclosed(outcome.unclosed, origin);
      return undefined;
    }
    const parts = outcome.parts.filter((part) => part.kind === "expression" || part.text.trim() !== "");
    const [only] = parts;
    if (parts.length === 1 && only?.kind === "expression")
      return this.#parse(only.source, only.offset, origin, names);
    if (parts.every(({ kind }) => kind === "literal")) return this.#parse(value, 0, origin, names);
    this.#findings.error(
      "expression-mixed",
      origin,
      "value",
      "a condition is one expression, not text with expressions in it",
      "put all of it inside one ${{ }}",
    );
    return undefined;
  }

  /** An `if`; undefined when there is none. */
  condition(origin: Origin, names: NamesOf): Condition | null {
    const value = entryOf(origin);
    if (value === undefined) return null;
    if (typeof value === "boolean") return { expression: value, asksStatus: false };
    const compiled = this.expression(origin, () => ({ ...names(), status: true }));
    if (compiled === undefined) return null;
    return {
      expression: compiled.expression,
      asksStatus: compiled.parsed.references.calls.some(({ name }) => STATUS_FUNCTIONS.has(name)),
    };
  }

  #structure(value: ValueMap | Value[], { document }: Origin, names: NamesOf): Template {
    if (Array.isArray(value)) {
      return {
        kind: "list",
        items: value.map((_, key) => this.value({ document, container: value, key }, names)),
      };
    }
    return {
      kind: "map",
      entries: Object.keys(value).map(
        (key) => [key, this.value({ document, container: value, key }, names)] as const,
      ),
    };
  }

  #listOfTexts(list: readonly Value[], { document }: Origin, names: NamesOf): Template {
    return {
      kind: "list",
      items: list.map((_, key) => this.text({ document, container: list, key }, names)),
    };
  }

  #entries(origin: Origin, compile: (entry: Origin) => Template): NamedTemplates {
    const map = entryOf(origin);
    if (typeof map !== "object" || map === null) return [];
    return Object.keys(map).map(
      (key) => [key, compile({ document: origin.document, container: map, key })] as const,
    );
  }

  #text(value: string, start: number, origin: Origin, names: NamesOf): Template {
    const outcome = splitTemplate(value);
    if ("unclosed" in outcome) {
      this.#unclosed(start + outcome.unclosed, origin);
      return NULL;
    }
    // Blanks around an expression, such as the line break of a block scalar, are not text.
    const [only, other] = outcome.parts.filter(
      (part) => part.kind === "expression" || part.text.trim() !== "",
    );
    if (only?.kind === "expression" && other === undefined) {
      const compiled = this.#parse(only.source, start + only.offset, origin, names);
      return compiled === undefined ? NULL : { kind: "expression", expression: compiled.expression };
    }
    const parts: (string | Expression)[] = [];
    for (const part of outcome.parts) {
      if (part.kind === "literal") parts.push(part.text);
      else {
        const compiled = this.#parse(part.source, start + part.offset, origin, names);
        if (compiled !== undefined) parts.push(compiled.expression);
      }
    }
    return { kind: "text", parts };
  }

  /** Parses an expression that begins at `start` of its value. */
  #parse(source: string, start: number, origin: Origin, names: NamesOf): CompiledExpression | undefined {
    let parsed = this.#parsed.get(source);
    if (parsed === undefined) {
      parsed = parseExpression(source);
      this.#parsed.set(source, parsed);
    }
    if ("code" in parsed) {
      this.#findings.within(
        "error",
        parsed.code,
        origin,
        start + parsed.offset,
        parsed.length,
        parsed.message,
        parsed.hint,
      );
      return undefined;
    }
    this.requirements.push(...checkReferences(parsed, start, origin, names(), this.#findings));
    return {
      expression: { source: source.trim(), path: parsed.references.plainPath, tree: parsed.tree, origin },
      parsed,
      start,
    };
  }

  #unclosed(offset: number, origin: Origin): void {
    this.#findings.within(
      "error",
      "expression-unclosed",
      origin,
      offset,
      3,
      "${{ is never closed",
      "write }} behind the expression",
    );
  }
}

/** The value of an origin's entry. */
export function entryOf(origin: Origin): Value {
  return (origin.container as { [key: string | number]: Value })[origin.key] as Value;
}

/** Whether a value is known only when it runs, or a part of it. */
export function holdsExpressions(value: Value): boolean {
  if (typeof value === "string") return value.includes("${{");
  if (typeof value !== "object" || value === null) return false;
  return (Array.isArray(value) ? value : Object.values(value)).some(holdsExpressions);
}
