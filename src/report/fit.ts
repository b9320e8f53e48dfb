/** A part of a report that can be shown in less and less detail. */
export interface Part {
  /** From the fullest form to the shortest; the last may be empty. */
  readonly forms: readonly string[];
  /** What the step from each form to the next leaves out. */
  readonly losses: readonly Loss[];
}

export interface Loss {
  readonly kind: string;
  readonly count: number;
}

/** What had to be left out, by kind. */
export type Losses = ReadonlyMap<string, number>;

export interface FitOptions {
  /** Bytes of UTF-8. */
  readonly budget: number;
  /** Kinds of loss, the one that hurts least first. */
  readonly order: readonly string[];
  /** What stands before the parts, whatever happens. */
  readonly head: string;
  /** Says what was left out; stands after the head. */
  readonly note: (losses: Losses) => string;
}

/** More than the note can need. */
const NOTE = 600;
const GAP = "\n\n";

/** A part that is either there or not. */
export function optional(text: string, kind: string, count = 1): Part {
  return { forms: [text, ""], losses: [{ kind, count }] };
}

/**
 * Joins the parts to a text of at most `budget` bytes. When they need more, details go in the given order, from the last
 * part to the first, and a note says what is missing.
 */
export function fitParts(parts: readonly Part[], { budget, order, head, note }: FitOptions): string {
  const chosen = parts.map(() => 0);
  const losses = new Map<string, number>();
  let size = bytes(head) + 1;
  for (const part of parts) size += sizeOf(part.forms[0] as string);
  if (size > budget) size += NOTE;
  for (const kind of order) {
    for (let index = parts.length - 1; index >= 0 && size > budget; index--) {
      const { forms, losses: steps } = parts[index] as Part;
      const form = chosen[index] as number;
      const loss = steps[form];
      if (loss?.kind !== kind) continue;
      chosen[index] = form + 1;
      size -= sizeOf(forms[form] as string) - sizeOf(forms[form + 1] as string);
      losses.set(kind, (losses.get(kind) ?? 0) + loss.count);
    }
  }
  const texts = parts.map((part, index) => part.forms[chosen[index] as number] as string);
  const text = join([head, losses.size > 0 ? note(losses) : "", ...texts]);
  return bytes(text) <= budget ? text : cutLines(text, budget);
}

function join(texts: readonly string[]): string {
  const [first = "", ...rest] = texts.filter((text) => text !== "");
  let before = first;
  let result = first;
  for (const text of rest) {
    // Parts that have shrunk to list items make one list.
    result += `${before.startsWith("- ") && text.startsWith("- ") ? "\n" : GAP}${text}`;
    before = text;
  }
  return `${result}\n`;
}

/** For budgets that even the shortest forms exceed: whole lines from the beginning. */
function cutLines(text: string, budget: number): string {
  let result = "";
  for (const line of text.split("\n")) {
    if (bytes(`${result}${line}\n`) > budget) break;
    result += `${line}\n`;
  }
  return result;
}

function sizeOf(form: string): number {
  return form === "" ? 0 : bytes(form) + GAP.length;
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
