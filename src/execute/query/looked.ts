import type { Query } from "../../model/expectation.ts";
import { nearest } from "../../model/nearest.ts";
import type { Subject } from "../../model/value.ts";
import type { Answer } from "../answer.ts";

/** What a query found, or why it found nothing: a reason that follows "nothing found: ". Nothing in it is masked. */
export type Looked = { readonly found: true; readonly value: Subject } | NotFound;

/** Why a query found nothing. */
export interface NotFound {
  readonly found: false;
  readonly reason: string;
  /** A whole text, the beginning of which is to follow the reason, once it is masked. */
  readonly text?: string;
}

/** Looks at one side of an answer. */
export type Look<Kind extends Query["kind"]> = (query: Query & { kind: Kind }, answer: Answer) => Looked;

/** `value` when there is one, else nothing, because only the other kind of step has it. */
export function ofKind(value: Subject | null, owner: "a request" | "a command", noun: string): Looked {
  return value === null ? { found: false, reason: `only ${owner} gives ${noun}` } : { found: true, value };
}

/** ` (did you mean "x"?)` or, when nothing is close, what there is instead; empty when there is nothing. */
export function suggestion(name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  if (close !== undefined) return `, did you mean ${JSON.stringify(close)}?`;
  if (known.length === 0) return "";
  const shown = known.slice(0, 8).map((key) => JSON.stringify(key));
  return `; there ${known.length === 1 ? "is" : "are"} ${shown.join(", ")}${known.length > 8 ? ", …" : ""}`;
}
