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
    message: "This quoted text is never closed",
    hint: "Add the closing quote; a quote inside single quotes is written twice",
    place: ({ start }, { source, quotedAt }) => {
      const scalar = quotedAt(start - 1);
      return scalar && { start: scalar.start, end: Math.min(scalar.end, lineEnd(source, scalar.start)) };
    },
  },
  {
    when: /must (be sufficiently indented and )?end with a [\]}]/,
    message: ({ message }) => `This ${message.endsWith("]") ? "[ list" : "{ map"} is never closed`,
    hint: "Add the closing bracket; its lines must be indented deeper than the key it belongs to",
    place: unclosedOpener,
  },
  {
    when: /All mapping items must start at the same column/,
    message: "This line's indentation fits none of the lines above it",
    hint: "Indent it like the keys of the map it belongs to",
    place: textOfLine,
  },
  {
    when: /All sequence items must start at the same column|Sequence item without - indicator/,
    message: "This line's indentation fits none of the list items above it",
    hint: "Indent it like the list item it belongs to: keys of one item stand below each other",
    place: textOfLine,
  },
  {
    when: /A block sequence may not be used as an implicit map key|Unexpected block-seq-ind on same line|^LIST_ITEM/,
    message: "A list item stands where a key is expected",
    hint: "Indent it like the other items of its list, or give the list a key",
    place: textOfLine,
  },
  {
    when: /Implicit keys need to be on a single line|Implicit map keys need to be followed by map values/,
    message: ({ start }, source) =>
      `${source.slice(start, blockValueEnd(source, start))} is neither a key with a value nor a list item`,
    hint: "Write it as key: value, or indent it deeper than the key whose text it continues",
    place: ({ start }, { source }) => ({ start, end: blockValueEnd(source, start) }),
  },
  {
    when: /Comments must be separated/,
    message: "A comment must have a blank before its #",
    hint: "Put a blank before the #, or quote the value when the # is part of it",
  },
  {
    when: /Missing , (or : )?between/,
    message: "A comma is missing before this entry",
    hint: "Put a comma between the entries, or quote the text when it is one value",
  },
  {
    when: /Missing space after :/,
    message: "A blank is missing after the colon",
    hint: "Put a blank after the colon",
  },
  {
    when: /Unexpected (empty item|,) in/,
    message: "There is no entry between these commas",
    hint: "Remove the extra comma",
  },
  {
    when: /Unexpected flow-(map|seq)-end/,
    message: ({ start }, source) => `${source[start]} closes nothing`,
    hint: "Remove it, add the bracket that opens it, or quote the value it is part of",
  },
  {
    when: /Block scalar (lines|values|.*leading empty lines)/,
    message: "This line of a text block is indented less than its first line",
    hint: "Indent all lines of the text at least like the first one",
    place: textOfLine,
  },
  {
    when: /^BAD_ALIAS Anchor cannot be an empty string/,
    message: "An & begins the name of an anchor, and no name follows",
    hint: "Quote the value when it begins with &",
  },
  {
    when: /Missing directives-end/,
    message: "A line that begins with % is a directive and must be followed by ---",
    hint: "Quote the value when it begins with %",
  },
  {
    when: /separated from the next token by white space/,
    message: "A blank is missing here, after the name of a tag or anchor",
    hint: "Put a blank after the name, or quote the value when it begins with ! or &",
  },
  {
    when: /at node end|in YAML (stream|document)|Unexpected .* token/,
    message: ({ start }, source) =>
      `${source.slice(start, Math.max(start + 1, blockValueEnd(source, start)))} does not belong here: the value before it has ended`,
    hint: "Check the indentation of this line, or quote the value as a whole",
    place: ({ start }, { source }) => ({ start, end: Math.max(start + 1, blockValueEnd(source, start)) }),
  },
];

/** Puts a problem that is none of the traps into plain words, as `yaml-syntax`. */
export function explainSyntax(problem: Problem, around: Surroundings): Finding {
  const isItem = problem.message.startsWith("Implicit") && around.source.startsWith("- ", problem.start);
  const found = isItem ? "LIST_ITEM" : `${problem.code} ${problem.message}`;
  const wording = WORDINGS.find(({ when }) => when.test(found));
  const place = wording?.place?.(problem, around) ?? problem;
  const message = wording?.message ?? `This is not valid YAML: ${problem.message}`;
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
