import type { YamlValue } from "../../model/yaml-document.ts";
import { type ReadYaml, setEntry } from "./document.ts";
import { EntryTable } from "./entry-table.ts";
import { MAXIMUM_ALIASED_VALUES, MAXIMUM_DEPTH } from "./limits.ts";
import { LineTable } from "./line-table.ts";
import type { Finding, Problem, Span } from "./problem.ts";

/** As much of a node of the `yaml` package's tree as the walk reads, whatever its kind. */
export interface TreeNode {
  readonly range?: readonly [number, number, number] | null | undefined;
  readonly tag?: string | undefined;
  readonly anchor?: string | undefined;
  readonly flow?: boolean | undefined;
  /** Of a scalar: how it is written (`PLAIN`, `QUOTE_DOUBLE`, `BLOCK_LITERAL`, …). */
  readonly type?: string | null | undefined;
  readonly value?: unknown;
  /** Of a scalar: its text before it became a number or the like. Of an alias: the anchor's name. */
  readonly source?: string | undefined;
  readonly items?: readonly unknown[];
}

/** A key and its value; `value` is absent where only a key is written. */
export interface TreePair {
  readonly key: TreeNode | null;
  readonly value: TreeNode | null;
}

/** Which kind of node it is; the walk leaves the question to whoever knows the `yaml` package. */
export type KindOf = (node: TreeNode) => "map" | "list" | "scalar" | "alias";

interface Walked extends Span {
  readonly value: YamlValue;
  /** How many values it stands for, itself included, aliases counted in full. */
  readonly size: number;
}

/** Walks the tree of one document: makes its value, notes where entries stand, collects what the library lets pass. */
export class TreeWalk {
  /** What may be a trap, for `explainProblems`. */
  readonly problems: Problem[] = [];
  readonly findings: Finding[] = [];
  readonly flows: Span[] = [];
  readonly quotes: Span[] = [];
  /** The plain scalars in flow collections. */
  readonly flowTexts: Span[] = [];
  private flowDepth = 0;
  private readonly entries = new EntryTable();
  private readonly anchors = new Map<string, Walked | "open">();
  private aliasedValues = 0;
  private readonly source: string;
  private readonly kindOf: KindOf;
  private readonly lines: LineTable;

  constructor(source: string, kindOf: KindOf) {
    this.source = source;
    this.kindOf = kindOf;
    this.lines = new LineTable(source);
  }

  /** Reads from the root; undefined for a document without content. */
  read(root: TreeNode | null): ReadYaml | undefined {
    if (root === null || (this.kindOf(root) === "scalar" && root.type === "PLAIN" && root.source === ""))
      return;
    const walked = this.node(root, 1);
    if (typeof walked.value === "string" && root.type === "PLAIN") {
      this.problem("TEXT_AS_DOCUMENT", "the file is one text", walked);
    }
    return { value: walked.value, entries: this.entries };
  }

  private node(node: TreeNode, depth: number): Walked {
    const kind = this.kindOf(node);
    if (kind === "alias") return this.alias(node);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, "open");
    const walked =
      kind === "scalar"
        ? this.scalar(node)
        : depth > MAXIMUM_DEPTH
          ? this.tooDeep(node)
          : this.collection(node, kind, depth);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, walked);
    return walked;
  }

  private collection(node: TreeNode, kind: "map" | "list", depth: number): Walked {
    const [start, end] = rangeOf(node);
    if (node.flow === true) this.flows.push({ start, end });
    if (node.flow === true) this.flowDepth += 1;
    const inside = kind === "map" ? this.map(node, depth) : this.list(node, depth);
    if (node.flow === true) this.flowDepth -= 1;
    // The library's block ranges run on over comments and blank lines, up to the next token.
    return { ...inside, start, end: node.flow === true ? end : Math.max(start, inside.end) };
  }

  private map(node: TreeNode, depth: number): Walked {
    const map: { [key: string]: YamlValue } = {};
    const owner = this.entries.open(map);
    const seen = new Map<string, number>();
    let size = 1;
    let end = 0;
    for (const pair of (node.items ?? []) as readonly TreePair[]) {
      const key = this.key(pair, node);
      const value =
        pair.value === null
          ? this.absentValue(pair, node)
          : this.valueAfter(key?.end, this.node(pair.value, depth + 1), pair.value);
      size += value.size;
      end = value.end;
      if (key === undefined) continue;
      if (pair.key?.type === "PLAIN" && key.text === "<<") this.findings.push(mergeKey(key));
      const first = seen.get(key.text);
      if (first !== undefined) this.findings.push(this.duplicate(key, first));
      seen.set(key.text, first ?? key.start);
      setEntry(map, key.text, value.value);
      this.entries.add(owner, key.text, key.start, key.end, value.start, value.end);
    }
    return { value: map, size, start: 0, end };
  }

  private list(node: TreeNode, depth: number): Walked {
    const list: YamlValue[] = [];
    const owner = this.entries.open(list);
    let size = 1;
    let end = 0;
    for (const item of (node.items ?? []) as readonly TreeNode[]) {
      const value = this.node(item, depth + 1);
      if (value.value === null && value.start === value.end) this.commentAsValue(value.start);
      this.entries.add(owner, list.length, value.start, value.end, value.start, value.end);
      list.push(value.value);
      size += value.size;
      end = value.end;
    }
    return { value: list, size, start: 0, end };
  }

  private key(pair: TreePair, map: TreeNode): (Span & { readonly text: string }) | undefined {
    const key = pair.key;
    const [start, end] = key === null ? rangeOf(map) : rangeOf(key);
    if (key !== null && this.kindOf(key) === "scalar") {
      this.scalar(key);
      if (key.value !== null || key.type !== "PLAIN")
        return { text: key.source ?? String(key.value), start, end };
      const message = `a key must be a text, this one is ${key.source === "" ? "empty" : "null"}`;
      this.problem("EMPTY_KEY", message, { start, end: Math.max(end, start + 1) });
    } else if (key !== null) {
      const kind = this.kindOf(key);
      const noun = kind === "alias" ? "an alias" : `a ${kind}`;
      this.problem("COLLECTION_AS_KEY", `a key must be a text, this one is ${noun}`, { start, end });
    }
    return undefined;
  }

  private absentValue({ key }: TreePair, map: TreeNode): Walked {
    const [start, end] = key === null ? rangeOf(map) : rangeOf(key);
    if (map.flow === true && key?.type === "PLAIN" && /:\S/.test(key.source ?? "")) {
      this.problem("FLOW_KEY_ALONE", "a key without a value", { start, end });
    }
    return { value: null, size: 1, start: end, end };
  }

  // The library puts an empty value after the blanks that follow it: here it is just after the colon.
  private valueAfter(keyEnd: number | undefined, value: Walked, node: TreeNode): Walked {
    if (value.start !== value.end || keyEnd === undefined || node.type !== "PLAIN") return value;
    const colon = /^\s*:/.exec(this.source.slice(keyEnd, value.start + 1));
    if (colon === null) return value;
    const start = keyEnd + colon[0].length;
    const blanks = /^[ \t]+(?=#)/.exec(this.source.slice(start, start + 200));
    if (blanks !== null) this.commentAsValue(start + blanks[0].length);
    return { ...value, start, end: start };
  }

  private commentAsValue(start: number): void {
    const comment = /^#[^\s#!][^\n]*/.exec(this.source.slice(start, start + 200));
    if (comment === null) return;
    this.problem("COMMENT_AS_VALUE", "a comment in place of a value", {
      start,
      end: start + comment[0].trimEnd().length,
    });
  }

  private scalar(node: TreeNode): Walked {
    const [start, rangeEnd] = rangeOf(node);
    let end = rangeEnd;
    if (node.type?.startsWith("QUOTE")) this.quotes.push({ start, end });
    if (this.flowDepth > 0 && node.type === "PLAIN") this.flowTexts.push({ start, end });
    if (node.type?.startsWith("BLOCK")) {
      while (end > start && /\s/.test(this.source[end - 1] as string)) end -= 1;
    }
    if (node.tag === "!") {
      const mark = this.source.lastIndexOf("!", start - 1);
      if (mark !== -1) this.problem("NON_SPECIFIC_TAG", "a lone !", { start: mark, end: mark + 1 });
    }
    return { value: scalarValue(node.value), size: 1, start, end };
  }

  private alias(node: TreeNode): Walked {
    const [start, end] = rangeOf(node);
    const name = node.source ?? "";
    const target = this.anchors.get(name);
    if (target === undefined || target === "open") {
      const message =
        target === "open"
          ? `the alias *${name} stands inside the value it names`
          : `no anchor &${name} is defined above this alias`;
      this.problem("UNRESOLVED_ALIAS", message, { start, end });
      return { value: null, size: 1, start, end };
    }
    const before = this.aliasedValues;
    this.aliasedValues += target.size;
    if (this.aliasedValues <= MAXIMUM_ALIASED_VALUES) return { ...target, start, end };
    if (before <= MAXIMUM_ALIASED_VALUES) this.findings.push(tooManyAliases({ start, end }));
    return { value: null, size: 1, start, end };
  }

  private tooDeep(node: TreeNode): Walked {
    const [start] = rangeOf(node);
    if (!this.findings.some(({ code }) => code === "yaml-depth")) {
      this.findings.push(tooDeepAt({ start, end: start + 1 }));
    }
    return { value: null, size: 1, start, end: start };
  }

  private duplicate(key: Span & { readonly text: string }, first: number): Finding {
    return {
      code: "yaml-duplicate-key",
      severity: "error",
      message: `the key ${key.text} is already in this map, on line ${this.lines.position(first).line}`,
      hint: "remove one of the two, or rename it",
      start: key.start,
      end: key.end,
    };
  }

  private problem(code: string, message: string, { start, end }: Span): void {
    this.problems.push({ code, message, start, end });
  }
}

/** The finding for a map or list beyond the depth limit. */
export function tooDeepAt({ start, end }: Span): Finding {
  return {
    code: "yaml-depth",
    severity: "error",
    message: `maps and lists are nested deeper than ${MAXIMUM_DEPTH} levels`,
    hint: "flatten the data, or move it to a JSON file",
    start,
    end,
  };
}

function tooManyAliases({ start, end }: Span): Finding {
  return {
    code: "yaml-alias-limit",
    severity: "error",
    message: `the aliases of this file stand for more than ${MAXIMUM_ALIASED_VALUES} values`,
    hint: "use fewer aliases of aliases",
    start,
    end,
  };
}

function mergeKey({ start, end }: Span): Finding {
  return {
    code: "yaml-merge-key",
    severity: "error",
    message: "the merge key << is YAML 1.1 and not supported",
    hint: "write the entries out, or use the alias as a whole value: headers: *common",
    start,
    end,
  };
}

function rangeOf(node: TreeNode): readonly [number, number] {
  const [start, end] = node.range ?? [0, 0];
  return [start, end];
}

function scalarValue(value: unknown): YamlValue {
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  if (value === null || typeof value === "boolean" || typeof value === "number") return value;
  return String(value);
}
