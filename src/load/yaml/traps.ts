import type { Finding, Problem, Surroundings } from "./problem.ts";
import {
  blockValueEnd,
  correctedLine,
  flowScalarStart,
  flowValueEnd,
  harmless,
  lineEnd,
  lineStart,
  quoted,
  skipOpaque,
} from "./source-text.ts";
import { flowRegionAt, valueEnd } from "./surroundings.ts";
import { exclamation, misplacedText, missingSpace, nestedUnderValue } from "./traps-of-structure.ts";

/** The code of an unquoted expression in a flow collection: the trap that makes the library misread what follows. */
export const EXPRESSION_IN_FLOW = "yaml-trap-expression-in-flow";

type Trap = (problem: Problem, around: Surroundings) => readonly Finding[] | undefined;

/**
 * The YAML traps: text that a person means as one value and YAML reads as something else. Each looks at one problem
 * and gives the findings that explain it, or undefined when the problem isn't of its making. The first that knows wins.
 */
const TRAPS: readonly Trap[] = [
  expressionInFlow,
  doubleBrace,
  tabIndentation,
  asterisk,
  exclamation,
  blockIndicator,
  reservedCharacter,
  badEscape,
  nestedUnderValue,
  missingSpace,
  bracketInFlow,
  misplacedText,
  colon,
  commentAsValue,
];

/** Explains a problem as one of the traps; undefined when it is none of them. */
export function findTrap(problem: Problem, around: Surroundings): readonly Finding[] | undefined {
  for (const trap of TRAPS) {
    const findings = trap(problem, around);
    if (findings !== undefined) return findings;
  }
  return undefined;
}

function expressionInFlow(problem: Problem, { source, flows }: Surroundings): Finding[] | undefined {
  if (!source.startsWith("${{", problem.start - 1)) return undefined;
  const region = flowRegionAt({ flows }, problem.start);
  if (region === undefined) return undefined;
  const findings: Finding[] = [];
  for (let at = region.start; at < region.end; ) {
    const skipped = skipOpaque(source, at);
    if (skipped > at && source[at] === "$") {
      const start = flowScalarStart(source, at);
      const end = Math.max(skipped, flowValueEnd(source, start));
      const text = source.slice(start, end);
      findings.push({
        code: EXPRESSION_IN_FLOW,
        severity: "error",
        message: `inside { } and [ ] the braces of ${text} are read as YAML, so the expression must be quoted`,
        hint: `quote it: ${quoted(text)}`,
        start,
        end,
        covers: region,
        repair: harmless(source, { start, end }),
      });
      at = end;
    } else {
      at = Math.max(skipped, at + 1);
    }
  }
  return findings.length > 0 ? findings : undefined;
}

function doubleBrace(problem: Problem, { source }: Surroundings): Finding[] | undefined {
  if (problem.code !== "COLLECTION_AS_KEY" || !source.startsWith("{{", problem.start - 1)) return undefined;
  const start = problem.start - 1;
  const close = source.indexOf("}}", start);
  const end = close === -1 || close > lineEnd(source, start) ? blockValueEnd(source, start) : close + 2;
  const text = source.slice(start, end);
  return [
    {
      code: "yaml-trap-double-brace",
      severity: "error",
      message: `YAML reads ${text} as a map inside a map, and an expression begins with a dollar sign`,
      hint: `write an expression as $${text}, or quote the text: ${quoted(text)}`,
      start,
      end,
      repair: harmless(source, { start, end }),
    },
  ];
}

function tabIndentation(problem: Problem, { source }: Surroundings): Finding[] | undefined {
  if (problem.code !== "TAB_AS_INDENT") return undefined;
  const from = lineStart(source, problem.start);
  const start = source.indexOf("\t", from);
  let end = start;
  while (source[end] === "\t" || source[end] === " ") end += 1;
  return [
    {
      code: "yaml-trap-tab",
      severity: "error",
      message: "a tab is used for indentation, YAML allows only spaces there",
      hint: `replace each tab by two spaces: ${source.slice(from, lineEnd(source, from)).replaceAll("\t", "  ").trimEnd()}`,
      start,
      end,
      covers: { start: from, end: source.length },
      repair: { start, text: " ".repeat(end - start) },
    },
  ];
}

function asterisk(problem: Problem, around: Surroundings): Finding[] | undefined {
  const { source } = around;
  if (source[problem.start] !== "*") return undefined;
  const end = valueEnd(around, problem.start);
  const text = source.slice(problem.start, end);
  // `*name` alone may be a real alias with a typing mistake: that is told as such.
  if (problem.code !== "BAD_ALIAS" && !(problem.code === "UNRESOLVED_ALIAS" && !/^\*[\w-]+$/.test(text))) {
    return undefined;
  }
  return [
    quoteIt(
      "yaml-trap-asterisk",
      `a value that begins with * is read as a YAML alias: ${text}`,
      problem.start,
      end,
      source,
    ),
  ];
}

function blockIndicator(problem: Problem, around: Surroundings): Finding[] | undefined {
  const { source } = around;
  const inFlow = problem.code === "BAD_SCALAR_START" && /^[|>]/.test(source.slice(problem.start));
  const inBlock = problem.message.startsWith("Block scalar header includes extra characters");
  if (!inFlow && !inBlock) return undefined;
  let start = problem.start;
  while (source[start] !== "|" && source[start] !== ">") start -= 1;
  // `|` and `>` may stand together (`>|`), the header begins at the first.
  while (source[start - 1] === "|" || source[start - 1] === ">") start -= 1;
  const end = valueEnd(around, start);
  const sign = source[start];
  return [
    quoteIt(
      "yaml-trap-block-indicator",
      `a value that begins with ${sign} is read as the start of a text block: ${source.slice(start, end)}`,
      start,
      end,
      source,
    ),
  ];
}

function reservedCharacter(problem: Problem, around: Surroundings): Finding[] | undefined {
  if (problem.code !== "BAD_SCALAR_START") return undefined;
  const { source } = around;
  const character = source[problem.start];
  const end = Math.max(problem.start + 1, valueEnd(around, problem.start));
  return [
    quoteIt(
      "yaml-trap-reserved-character",
      `a value cannot begin with ${character} unless it is quoted: ${source.slice(problem.start, end)}`,
      problem.start,
      end,
      source,
    ),
  ];
}

function badEscape(problem: Problem, { source, quotedAt }: Surroundings): Finding[] | undefined {
  if (problem.code !== "BAD_DQ_ESCAPE") return undefined;
  const scalar = quotedAt(problem.start);
  const sequence = problem.message.replace("Invalid escape sequence ", "");
  const end = problem.start + sequence.length;
  const text = scalar === undefined ? "" : source.slice(scalar.start + 1, scalar.end - 1);
  const single = !text.includes('\\"') && !text.includes("\n") && !/\\[\\nrt]/.test(text);
  const rewritten = single ? `'${text.replaceAll("'", "''")}'` : undefined;
  return [
    {
      code: "yaml-trap-escape",
      severity: "error",
      message: `in double quotes a backslash begins an escape, and ${sequence} is none that YAML knows`,
      hint:
        rewritten === undefined || scalar === undefined
          ? `double the backslash: \\${sequence}`
          : `use single quotes, which keep backslashes: ${correctedLine(source, scalar, rewritten)}`,
      start: problem.start,
      end,
      // One regular expression usually has several backslashes; they are one mistake.
      ...(scalar === undefined
        ? {}
        : { covers: scalar, repair: harmless(source, { start: scalar.start + 1, end: scalar.end - 1 }) }),
    },
  ];
}

function bracketInFlow(problem: Problem, around: Surroundings): Finding[] | undefined {
  const { source } = around;
  if (problem.code !== "MISSING_CHAR" && problem.code !== "UNEXPECTED_TOKEN") return undefined;
  if (source.startsWith("${{", problem.start - 1)) return undefined;
  if (!/^[^\s,[\]{}:'"][[{]$/.test(source.slice(problem.start - 1, problem.start + 1))) return undefined;
  const region = flowRegionAt(around, problem.start);
  if (region === undefined) return undefined;
  const start = flowScalarStart(source, problem.start);
  const end = flowValueEnd(source, start);
  const text = source.slice(start, end);
  return [
    {
      code: "yaml-trap-bracket-in-flow",
      severity: "error",
      message: `inside { } and [ ] the bracket in ${text} begins a new list or map, so the text must be quoted`,
      hint: `quote it: ${correctedLine(source, { start, end }, quoted(text))}`,
      start,
      end,
      covers: region,
      repair: harmless(source, { start, end }),
    },
  ];
}

function colon(problem: Problem, around: Surroundings): Finding[] | undefined {
  const { source } = around;
  const inFlow = problem.code === "BLOCK_IN_FLOW";
  if (!inFlow && !problem.message.startsWith("Nested mappings are not allowed")) return undefined;
  const start = problem.start;
  const end = inFlow
    ? start + source.slice(start, Math.max(problem.end, flowValueEnd(source, problem.end))).trimEnd().length
    : blockValueEnd(source, start);
  const text = source.slice(start, end);
  // `{a: 1 b: 2}`: what is missing is the comma.
  const pair = /^(\S+)\s+([\w$.-]+:\s.*)$/s.exec(text);
  const comma = inFlow && pair !== null && !(pair[1] as string).endsWith(":");
  return [
    {
      code: "yaml-trap-colon",
      severity: "error",
      message: `a colon followed by a blank begins another key inside this value: ${text}`,
      hint: comma
        ? `put a comma between the entries: ${pair?.[1]}, ${pair?.[2]}; or quote the value: ${quoted(text)}`
        : `quote it: ${correctedLine(source, { start, end }, quoted(text))}`,
      start,
      end,
      ...(inFlow ? { covers: flowRegionAt(around, start) ?? { start, end } } : {}),
      repair: harmless(source, { start, end }),
    },
  ];
}

function commentAsValue(problem: Problem, { source }: Surroundings): Finding[] | undefined {
  if (problem.code !== "COMMENT_AS_VALUE") return undefined;
  const text = source.slice(problem.start, problem.end);
  return [
    {
      code: "yaml-trap-comment",
      severity: "warning",
      message: `${text} is a comment, so this value is empty`,
      hint: `quote it: ${correctedLine(source, problem, quoted(text))}; or put a blank after the # to say it is a comment`,
      start: problem.start,
      end: problem.end,
    },
  ];
}

function quoteIt(code: string, message: string, start: number, end: number, source: string): Finding {
  return {
    code,
    severity: "error",
    message,
    hint: `quote it: ${correctedLine(source, { start, end }, quoted(source.slice(start, end)))}`,
    start,
    end,
    repair: harmless(source, { start, end }),
  };
}
