import type { Finding, Problem, Span, Surroundings } from "./problem.ts";
import { blockValueEnd, lineEnd, lineStart } from "./source-text.ts";

interface Wording {
  readonly when: RegExp;
  readonly message: string | ((problem: Problem, source: string) => string);
  readonly hint?: string;
  /** What to point at instead of what the library points at. */
  readonly place?: (problem: Problem, around: Surroundings) => Span | undefined;
}

/** The library's messages (of `yaml` 2.9) in plain words; the first that matches `CODE message` is taken. */
const WORDINGS: readonly Wording[] = [
  {
    when: /Missing closing ['"]quote/,
    message: "this quoted text is never closed",
    hint: "add the closing quote; a quote inside single quotes is written twice",
    place: ({ start }, { source, quotedAt }) => {
      const scalar = quotedAt(start - 1);
      return scalar && { start: scalar.start, end: Math.min(scalar.end, lineEnd(source, scalar.start)) };
    },
  },
  {
    when: /must (be sufficiently indented and )?end with a [\]}]/,
    message: ({ message }) => `this ${message.endsWith("]") ? "[ list" : "{ map"} is never closed`,
    hint: "add the closing bracket; its lines must be indented deeper than the key it belongs to",
    place: unclosedOpener,
  },
  {
    when: /All mapping items must start at the same column/,
    message: "this line's indentation fits none of the lines above it",
    hint: "indent it like the keys of the map it belongs to",
    place: textOfLine,
  },
  {
    when: /All sequence items must start at the same column|Sequence item without - indicator/,
    message: "this line's indentation fits none of the list items above it",
    hint: "indent it like the list item it belongs to: keys of one item stand below each other",
    place: textOfLine,
  },
  {
    when: /A block sequence may not be used as an implicit map key|Unexpected block-seq-ind on same line|^LIST_ITEM/,
    message: "a list item stands where a key is expected",
    hint: "indent it like the other items of its list, or give the list a key",
    place: textOfLine,
  },
  {
    when: /Implicit keys need to be on a single line|Implicit map keys need to be followed by map values/,
    message: ({ start }, source) =>
      `${source.slice(start, blockValueEnd(source, start))} is neither a key with a value nor a list item`,
    hint: "write it as key: value, or indent it deeper than the key whose text it continues",
    place: ({ start }, { source }) => ({ start, end: blockValueEnd(source, start) }),
  },
  {
    when: /Comments must be separated/,
    message: "a comment must have a blank before its #",
    hint: "put a blank before the #, or quote the value when the # is part of it",
  },
  {
    when: /Missing , (or : )?between/,
    message: "a comma is missing before this entry",
    hint: "put a comma between the entries, or quote the text when it is one value",
  },
  {
    when: /Missing space after :/,
    message: "a blank is missing after the colon",
    hint: "put a blank after the colon",
  },
  {
    when: /Unexpected (empty item|,) in/,
    message: "there is no entry between these commas",
    hint: "remove the extra comma",
  },
  {
    when: /Unexpected flow-(map|seq)-end/,
    message: ({ start }, source) => `${source[start]} closes nothing`,
    hint: "remove it, add the bracket that opens it, or quote the value it is part of",
  },
  {
    when: /Block scalar (lines|values|.*leading empty lines)/,
    message: "this line of a text block is indented less than its first line",
    hint: "indent all lines of the text at least like the first one",
    place: textOfLine,
  },
  {
    when: /^BAD_ALIAS Anchor cannot be an empty string/,
    message: "an & begins the name of an anchor, and no name follows",
    hint: "quote the value when it begins with &",
  },
  {
    when: /Missing directives-end/,
    message: "a line that begins with % is a directive and must be followed by ---",
    hint: "quote the value when it begins with %",
  },
  {
    when: /separated from the next token by white space/,
    message: "a blank is missing here, after the name of a tag or anchor",
    hint: "put a blank after the name, or quote the value when it begins with ! or &",
  },
  {
    when: /at node end|in YAML (stream|document)|Unexpected .* token/,
    message: ({ start }, source) =>
      `${source.slice(start, Math.max(start + 1, blockValueEnd(source, start)))} does not belong here: the value before it has ended`,
    hint: "check the indentation of this line, or quote the value as a whole",
    place: ({ start }, { source }) => ({ start, end: Math.max(start + 1, blockValueEnd(source, start)) }),
  },
];

/** Puts a problem that is none of the traps into plain words, as `yaml-syntax`. */
export function explainSyntax(problem: Problem, around: Surroundings): Finding {
  const isItem = problem.message.startsWith("Implicit") && around.source.startsWith("- ", problem.start);
  const found = isItem ? "LIST_ITEM" : `${problem.code} ${problem.message}`;
  const wording = WORDINGS.find(({ when }) => when.test(found));
  const place = wording?.place?.(problem, around) ?? problem;
  const message = wording?.message ?? `this is not valid YAML: ${problem.message}`;
  return {
    code: "yaml-syntax",
    severity: "error",
    message: typeof message === "string" ? message : message(problem, around.source),
    ...(wording?.hint === undefined ? {} : { hint: wording.hint }),
    start: place.start,
    end: place.end,
  };
}

function textOfLine({ start }: Problem, { source }: Surroundings): Span {
  const from = lineStart(source, start);
  const text = source.slice(from, lineEnd(source, from));
  const first = from + (text.length - text.trimStart().length);
  return { start: first, end: Math.max(first, blockValueEnd(source, first)) };
}

function unclosedOpener(problem: Problem, { source, flows }: Surroundings): Span | undefined {
  const opener = problem.message.endsWith("]") ? "[" : "{";
  const flow = flows.findLast(({ start }) => start < problem.start && source[start] === opener);
  return flow && { start: flow.start, end: flow.start + 1 };
}
