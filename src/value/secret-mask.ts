import type { Value } from "../model/value.ts";
import { decodedTexts, withoutUnfinished } from "./decoded-text.ts";
import { maskTexts } from "./describe.ts";
import { formsOf, type SecretForm } from "./secret-forms.ts";
import { originOf, wrappedEnd, wrappedRuns } from "./wrapped-text.ts";

const MASK = "***";
const BASE64 = /[A-Za-z0-9+/_-]/;

/** Where a text has something to hide: from (inclusive) and to (exclusive). */
type Stretch = [from: number, to: number];

/** Characters of a text whose escapes are resolved at a time, and by how many two such parts overlap at most. */
const WINDOW = 262_144;
const OVERLAP = 65_536;
/** Characters that are left of a secret where a part of it was hidden before. */
const SHORTEST_REST = 6;
/** Escapes of escapes that are looked through; of longer texts only the first. */
const DEPTH = 3;
/** How much longer a text can get by being escaped. */
const ESCAPED = 12;

/** Hides secrets, and what they are encoded to (see `formsOf`), in everything that is written. */
export class SecretMask {
  readonly #secrets = new Set<string>();
  readonly #listeners: ((secret: string) => void)[] = [];
  readonly #scanner = new Scanner();
  /** The forms that may be broken into rows, to be looked for in rows put together again. */
  readonly #wrapped = new Scanner();

  /** Hides a secret from now on; an empty one is ignored. */
  add(secret: string): void {
    if (secret === "" || this.#secrets.has(secret)) return;
    // What is hidden already may be a part of it, and a text that was masked before shows the rest.
    const rest = this.mask(secret);
    this.#secrets.add(secret);
    const forms = formsOf(secret);
    if (rest !== secret && rest.replaceAll(MASK, "").length >= SHORTEST_REST) forms.push(...formsOf(rest));
    this.#scanner.add(forms);
    this.#wrapped.add(forms.filter((form) => form.wraps));
    for (const listener of this.#listeners) listener(secret);
  }

  /** Whether there is anything to hide. */
  get active(): boolean {
    return this.#secrets.size > 0;
  }

  /** Calls the listener with every secret, those already added included. */
  onAdd(listener: (secret: string) => void): void {
    this.#listeners.push(listener);
    for (const secret of this.#secrets) listener(secret);
  }

  /** The text with every spelling of every secret replaced by `***`. */
  mask(text: string): string {
    if (this.#secrets.size === 0 || text === "") return text;
    if (this.#secrets.has(text)) return MASK;
    return hide(text, joined(this.#find(text)));
  }

  /** The beginning of a text that was cut off, masked; the beginning of a secret at its end is hidden, too. */
  maskCut(text: string): string {
    if (this.#secrets.size === 0 || text === "") return text;
    if (this.#secrets.has(text)) return MASK;
    const from = Math.min(
      this.#scanner.findEnd(text),
      this.#findWrappedEnd(text),
      this.#findDecodedEnd(text),
    );
    const stretches = this.#find(text);
    if (from < text.length) stretches.push([from, text.length]);
    return hide(text, joined(stretches));
  }

  /** The value with its texts and keys masked; a number or boolean whose text is hidden becomes a text. */
  maskValue(value: Value): Value {
    return this.#secrets.size === 0 ? value : maskTexts(value, (text) => this.mask(text));
  }

  #find(text: string): Stretch[] {
    return [...this.#scanner.find(text), ...this.#findWrapped(text), ...this.#findDecoded(text)];
  }

  /** What is escaped in other ways than `formsOf` foresees. */
  #findDecoded(text: string): Stretch[] {
    const found: Stretch[] = [];
    const overlap = Math.min(OVERLAP, ESCAPED * this.#scanner.longest);
    const depth = text.length > WINDOW ? 1 : DEPTH;
    for (let at = 0; at === 0 || at + overlap < text.length; at += WINDOW - overlap) {
      for (const { text: decoded, starts, ends } of decodedTexts(text.slice(at, at + WINDOW), depth))
        for (const [from, to] of this.#scanner.find(decoded))
          found.push([at + (starts[from] as number), at + (ends[to - 1] as number)]);
    }
    return found;
  }

  #findDecodedEnd(text: string): number {
    const at = Math.max(0, text.length - ESCAPED * this.#scanner.longest);
    const tail = text.slice(at);
    let end = text.length;
    for (const whole of new Set([tail, withoutUnfinished(tail)])) {
      const plain = this.#scanner.findEnd(whole);
      if (plain < whole.length) end = Math.min(end, at + plain);
      for (const { text: decoded, starts } of decodedTexts(whole, DEPTH)) {
        const from = this.#scanner.findEnd(decoded);
        if (from < decoded.length) end = Math.min(end, at + (starts[from] as number));
      }
    }
    return end;
  }

  #findWrapped(text: string): Stretch[] {
    return wrappedRuns(text).flatMap((run) =>
      this.#wrapped
        .find(run.text)
        .map(([from, to]): Stretch => [originOf(run, from), originOf(run, to - 1) + 1]),
    );
  }

  #findWrappedEnd(text: string): number {
    const start = Math.max(0, text.length - 3 * this.#wrapped.longest - 100);
    const run = wrappedEnd(text.slice(start));
    if (run === undefined) return text.length;
    const from = this.#wrapped.findEnd(run.text);
    return from < run.text.length ? start + originOf(run, from) : text.length;
  }
}

/** Finds any of many texts in one pass: two characters decide whether a place is worth a closer look. */
class Scanner {
  /** Whether some form begins with these two characters (their low bytes). */
  readonly #begins = new Uint8Array(65_536);
  /** Forms by their first three characters, longest first. */
  readonly #forms = new Map<string, SecretForm[]>();

  #longest = 0;

  add(forms: readonly SecretForm[]): void {
    for (const form of forms) {
      this.#longest = Math.max(this.#longest, form.text.length);
      this.#begins[beginning(form.text, 0)] = 1;
      const key = form.text.slice(0, 3);
      const group = this.#forms.get(key);
      if (group === undefined) this.#forms.set(key, [form]);
      else {
        const shorter = group.findIndex((other) => other.text.length < form.text.length);
        group.splice(shorter === -1 ? group.length : shorter, 0, form);
      }
    }
  }

  /** The length of the longest form. */
  get longest(): number {
    return this.#longest;
  }

  /** Where a form starts that is cut off by the end of the text, else the length of the text. */
  findEnd(text: string): number {
    for (let index = Math.max(0, text.length - this.#longest); index <= text.length - 3; index++) {
      if (this.#begins[beginning(text, index)] === 0) continue;
      const end = text.slice(index);
      const form = this.#forms
        .get(end.slice(0, 3))
        ?.find(({ text: whole }) => whole.length > end.length && whole.startsWith(end));
      if (form !== undefined) return index + Math.min(form.margin, end.length - 1);
    }
    return text.length;
  }

  /** What is to be hidden, in order; stretches that overlap are joined, so no part of a secret stays beside another. */
  find(text: string): Stretch[] {
    const stretches: Stretch[] = [];
    const begins = this.#begins;
    const last = text.length - 3;
    for (let index = 0; index <= last; index++) {
      if (begins[beginning(text, index)] === 0) continue;
      const group = this.#forms.get(text.slice(index, index + 3));
      const form = group?.find((candidate) => text.startsWith(candidate.text, index));
      if (form !== undefined) addStretch(stretches, stretchOf(form, text, index));
    }
    return stretches;
  }
}

function beginning(text: string, index: number): number {
  return ((text.charCodeAt(index) & 255) << 8) | (text.charCodeAt(index + 1) & 255);
}

function hide(text: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return text;
  let masked = "";
  let end = 0;
  for (const [from, to] of stretches) {
    masked += text.slice(end, from) + MASK;
    end = to;
  }
  return masked + text.slice(end);
}

/** Stretches in order, those that overlap joined. */
function joined(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches.sort((one, other) => one[0] - other[0])) addStretch(result, stretch);
  return result;
}

function stretchOf(form: SecretForm, text: string, index: number): Stretch {
  let from = index + form.margin;
  let to = index + form.text.length - form.margin;
  if (form.before && from > 0 && BASE64.test(text.charAt(from - 1))) from--;
  if (form.after && BASE64.test(text.charAt(to))) to++;
  return [from, to];
}

function addStretch(stretches: Stretch[], [from, to]: Stretch): void {
  let start = from;
  let end = to;
  for (let last = stretches.at(-1); last !== undefined && last[1] > start; last = stretches.at(-1)) {
    start = Math.min(start, last[0]);
    end = Math.max(end, last[1]);
    stretches.pop();
  }
  stretches.push([start, end]);
}
