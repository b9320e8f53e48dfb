/** A part of a report that can be shown in less and less detail. */
export interface Part {
  /** From the fullest form to the shortest; the last may be empty. */
  readonly forms: readonly string[];
  /** What the step from each form to the next leaves out. */
  readonly losses: readonly Loss[];
  /** What it belongs to, as Markdown: a suite. When nothing is left of any part of that, the note can say so. */
  readonly of?: string;
}

interface Loss {
  readonly kind: string;
  readonly count: number;
}

/** What had to be left out, by kind. */
export type Losses = ReadonlyMap<string, number>;

interface FitOptions {
  /** Bytes of UTF-8. */
  readonly budget: number;
  /** Kinds of loss, the one that hurts least first. */
  readonly order: readonly string[];
  /** What stands before the parts, whatever happens. */
  readonly head: string;
  /** Says what was left out, and what nothing is left of; stands after the head. */
  readonly note: (losses: Losses, gone: readonly string[]) => string;
}

/** More than the note needs as a rule. */
const NOTE = 600;
const GAP = "\n\n";

/** A part that is either there or not. */
export function optional(text: string, kind: string, count = 1): Part {
  return { forms: [text, ""], losses: [{ kind, count }] };
}

/**
 * Joins the parts to a text of at most `budget` bytes. When they need more, details go in the given order, from the last
 * part to the first, and a note says what is missing. Parts are taken or left whole, so that no fence stays open.
 */
export function fitParts(parts: readonly Part[], { budget, order, head, note }: FitOptions): string {
  const chosen = parts.map(() => 0);
  const losses = new Map<string, number>();
  let size = bytes(head) + 1;
  for (const part of parts) size += sizeOf(part.forms[0] as string);
  /** Leaves out what hurts least until the rest needs no more bytes than that; whether there was anything. */
  const leaveOut = (room: number): boolean => {
    const before = size;
    for (const kind of order) {
      for (let index = parts.length - 1; index >= 0 && size > room; index--) {
        const { forms, losses: steps } = parts[index] as Part;
        const form = chosen[index] as number;
        const loss = steps[form];
        if (loss?.kind !== kind) continue;
        chosen[index] = form + 1;
        size -= sizeOf(forms[form] as string) - sizeOf(forms[form + 1] as string);
        losses.set(kind, (losses.get(kind) ?? 0) + loss.count);
      }
    }
    return size < before;
  };
  const formOf = (part: Part, index: number) => part.forms[chosen[index] as number] as string;
  if (size > budget) leaveOut(budget - NOTE);
  for (;;) {
    const told = losses.size > 0 ? note(losses, goneOf(parts, formOf)) : "";
    const text = join([head, told, ...parts.map(formOf)]);
    if (bytes(text) <= budget) return text;
    if (!leaveOut(budget - Math.max(NOTE, sizeOf(told)))) return shortest(head, told, budget);
  }
}

/** What has no part left with anything in it. */
function goneOf(parts: readonly Part[], formOf: (part: Part, index: number) => string): string[] {
  const all = new Set<string>();
  const left = new Set<string>();
  for (const [index, part] of parts.entries()) {
    if (part.of === undefined) continue;
    all.add(part.of);
    if (formOf(part, index) !== "") left.add(part.of);
  }
  return [...all].filter((one) => !left.has(one));
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

/** For budgets that even the shortest forms exceed: as many whole lines of the head as leave room for the note. */
function shortest(head: string, note: string, budget: number): string {
  const noted = `${note}\n`;
  if (note === "" || bytes(noted) > budget) return cutLines(`${head}\n`, budget);
  const lines = cutLines(head, budget - bytes(noted) - 1);
  return lines === "" ? noted : `${lines}\n${noted}`;
}

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
