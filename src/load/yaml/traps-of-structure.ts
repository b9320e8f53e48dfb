import type { Finding, Problem, Surroundings } from "./problem.ts";
import { blockValueEnd, correctedLine, harmless, lineEnd, lineStart, quoted } from "./source-text.ts";
import { valueEnd } from "./surroundings.ts";

const KEY_WITHOUT_SPACE = /^([^\s:#'"[\]{},&*!|>%@`-][^\s:#]*|"[^"]*"|'[^']*'):(?!\/\/)(\S.*)$/;
const DASH_WITHOUT_SPACE = /^-([^\s-].*)$/;

/** `key:value`, `{$.a:1}` and `-item`: the blank that makes it an entry is missing. */
export function missingSpace(problem: Problem, around: Surroundings): Finding[] | undefined {
  const { source } = around;
  if (problem.code === "FLOW_KEY_ALONE") return colonWithoutSpace(problem.start, problem.end, source);
  const isCandidate =
    problem.code === "MULTILINE_IMPLICIT_KEY" ||
    problem.code === "TEXT_AS_DOCUMENT" ||
    problem.message.startsWith("Implicit map keys need") ||
    problem.message.startsWith("Unexpected scalar at node end");
  if (!isCandidate) return undefined;
  // A quoted key whose colon has no blank after it ends before the problem.
  const first = source[problem.start] === ":" ? lineStart(source, problem.start) : problem.start;
  for (let at = first; at < Math.max(problem.end, first + 1); at = lineEnd(source, at) + 1) {
    while (source[at] === " ") at += 1;
    const end = blockValueEnd(source, at);
    const text = source.slice(at, end).replace(/^- +/, "");
    const findings = colonWithoutSpace(end - text.length, end, source) ?? dashWithoutSpace(at, end, source);
    if (findings !== undefined) return findings;
  }
  return undefined;
}

function colonWithoutSpace(start: number, end: number, source: string): Finding[] | undefined {
  const match = KEY_WITHOUT_SPACE.exec(source.slice(start, end));
  if (match === null) return undefined;
  const [text, key, value] = match as unknown as [string, string, string];
  return [
    {
      code: "yaml-trap-missing-space",
      severity: "error",
      message: `the colon in ${text} has no blank after it, so this is read as one text, not as a key and a value`,
      hint: `put a blank after the colon: ${correctedLine(source, { start, end }, `${key}: ${value}`)}`,
      start,
      end,
      repair: { start: start + key.length + 1, text: " " },
    },
  ];
}

function dashWithoutSpace(start: number, end: number, source: string): Finding[] | undefined {
  const match = DASH_WITHOUT_SPACE.exec(source.slice(start, end));
  if (match === null) return undefined;
  return [
    {
      code: "yaml-trap-missing-space",
      severity: "error",
      message: `the dash in ${match[0]} has no blank after it, so this is read as text, not as a list item`,
      hint: `put a blank after the dash: - ${match[1]}`,
      start,
      end,
      repair: { start: start + 1, text: " " },
    },
  ];
}

/** `if: !cancelled()`: the exclamation mark is read as a tag. */
export function exclamation(problem: Problem, around: Surroundings): Finding[] | undefined {
  const { source } = around;
  if (problem.code !== "TAG_RESOLVE_FAILED" && problem.code !== "NON_SPECIFIC_TAG") return undefined;
  if (source[problem.start] !== "!") return undefined;
  const before = source.slice(lineStart(source, problem.start), problem.start);
  const isCondition = /(?:^|[\s{,])["']?if["']?:\s*$/.test(before);
  const tag = source.slice(problem.start, problem.end);
  if (!isCondition && tag !== "!" && !/^![^!<]*[().=&*$'][^!]*$/.test(tag)) return undefined;
  const end = Math.max(problem.end, valueEnd(around, problem.start));
  const text = source.slice(problem.start, end);
  const corrected = isCondition ? `\${{ ${text} }}` : quoted(text);
  const inFlow = around.flows.some((flow) => flow.start < problem.start && problem.start < flow.end);
  return [
    {
      code: "yaml-trap-exclamation",
      severity: "error",
      message: `a value that begins with ! is read as a YAML tag: ${text}`,
      hint: `${isCondition ? "make it an expression" : "quote it"}: ${correctedLine(
        source,
        { start: problem.start, end },
        isCondition && inFlow ? quoted(corrected) : corrected,
      )}`,
      start: problem.start,
      end,
      repair: harmless(source, { start: problem.start, end }),
    },
  ];
}

/** `a: 1` with `b: 2` indented below it, or a list below a value: the key has its value already. */
export function nestedUnderValue(
  problem: Problem,
  { source, problems }: Surroundings,
): Finding[] | undefined {
  if (!problem.message.startsWith("Nested mappings are not allowed")) return undefined;
  const key = problems.find(
    (other) =>
      other.code === "MULTILINE_IMPLICIT_KEY" && other.start === problem.start && other.end > other.start + 1,
  );
  if (key === undefined) return undefined;
  const from = lineStart(source, key.end);
  if (from <= problem.start) return undefined;
  const start = from + (/^\s*/.exec(source.slice(from)) as RegExpExecArray)[0].length;
  const parent = source.slice(lineStart(source, problem.start), problem.start).trim().replace(/^- +/, "");
  return [
    {
      code: "yaml-trap-indentation",
      severity: "error",
      message: `${source.slice(start, key.end)} is indented below ${parent.replace(/:$/, "")}, which already has a value on its own line`,
      hint: `indent this line like the line of ${parent.replace(/:$/, "")}, or take the value after ${parent} away`,
      start,
      end: key.end,
      covers: { start: problem.start, end: lineEnd(source, key.end) },
    },
  ];
}

/** Text after a closing quote, and a list begun on the line of its key. */
export function misplacedText(problem: Problem, { source, quotedAt }: Surroundings): Finding[] | undefined {
  if (problem.message.startsWith("Unexpected block-seq-ind on same line with key")) {
    if (source.slice(lineStart(source, problem.start), problem.start).trim() === "") return undefined;
    const end = blockValueEnd(source, problem.start);
    const text = source.slice(problem.start, end);
    return [
      {
        code: "yaml-trap-list-on-key-line",
        severity: "error",
        message: `a list cannot begin on the line of its key: ${text}`,
        hint: `put ${text} on the next line, indented by two blanks; or quote it: ${correctedLine(source, { start: problem.start, end }, quoted(text))}`,
        start: problem.start,
        end,
        repair: harmless(source, { start: problem.start, end }),
      },
    ];
  }
  if (!/^Unexpected (scalar|(single|double)-quoted-scalar) at node end/.test(problem.message))
    return undefined;
  const scalar = quotedAt(problem.start);
  if (scalar === undefined || problem.start < scalar.end) return undefined;
  if (lineStart(source, scalar.start) !== lineStart(source, problem.start)) return undefined;
  const end = blockValueEnd(source, scalar.start);
  const text = source.slice(scalar.start, end);
  const quote = text[0] as string;
  const inner = text.endsWith(quote) && !text.includes(" ".concat(quote)) ? text.slice(1, -1) : text;
  return [
    {
      code: "yaml-trap-text-after-quote",
      severity: "error",
      message: `the quoted text ends here and more follows on the line: ${source.slice(problem.start, end)}`,
      hint: `quote the value as a whole: ${correctedLine(source, { start: scalar.start, end }, quoted(inner))}`,
      start: problem.start,
      end,
      repair: harmless(source, { start: scalar.start, end }),
    },
  ];
}
