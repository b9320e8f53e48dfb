import { Lexer } from "@actions/expressions";
import { type Token, TokenType } from "@actions/expressions/lexer";
import { commandOf, type ParsedWorkflow } from "./parsed-workflow.ts";

/** What generated expressions look at; anything else would be text of a plan, or more than they need to know. */
const LOOKED_AT =
  /^(?:github\.(?:event_name|run_id|repository|sha|actor|event\.(?:pull_request\.(?:number|head\.repo\.full_name)|workflow_run\.(?:id|event|head_repository\.full_name|actor\.login)))|env\.ROTA_PLAN|inputs\.(?:environment|tags|vars|mode|plan)|needs\.[\w-]+\.(?:outputs\.[\w-]+|result)|matrix\.[\w-]+|steps\.gate\.outputs\.[\w-]+|(?:secrets|vars)\.[A-Z_][A-Z0-9_]*)$/;

const FUNCTIONS = ["always", "cancelled", "contains", "format", "fromJSON"];

/** Texts within expressions: names of events, ids of plans, names of environments, JSON of nothing. A text of a plan could hold anything. */
const SAFE_TEXT = /^(?:\{\}|\[\]|(?:[\w. @-]|\{\d\}| \(\{0\}\)|\(all\))*|dependabot\[bot\])$/;

/** The place of a key, which is never evaluated. */
const KEY = "(key)";

interface Located {
  readonly path: readonly (string | number)[];
  readonly expression: string;
  /** Whether the expression is the whole value. */
  readonly whole: boolean;
}

/** What is wrong with the expressions of a workflow. */
export function expressionFindings(workflow: ParsedWorkflow): string[] {
  return expressionsOf(workflow, []).flatMap((located) => {
    const place = located.path.join(".");
    return problemsOf(located, workflow).map(
      (problem) => `${place}: ${problem}: ${located.expression.trim()}`,
    );
  });
}

function problemsOf({ path, expression, whole }: Located, workflow: ParsedWorkflow): string[] {
  const tokens = new Lexer(expression).lex().tokens.filter(({ type }) => type !== TokenType.EOF);
  // A text that GitHub would take for an expression, made by an expression of texts alone: it stays text.
  if (whole && isData(path) && tokens.every(isConstant)) return [];
  const problems = tokens
    .filter(({ type, lexeme }) => type === TokenType.STRING && !SAFE_TEXT.test(lexeme.slice(1, -1)))
    .map(({ lexeme }) => `holds the text ${lexeme}`);
  for (const looked of lookedAt(tokens)) {
    if (!LOOKED_AT.test(looked) && !FUNCTIONS.includes(looked)) problems.push(`looks at ${looked}`);
    if (/^secrets\b/.test(looked) && !mayHoldSecrets(path, workflow)) problems.push("a secret out of place");
  }
  if (!isEvaluated(path)) problems.push("an expression where none belongs");
  return problems;
}

function isConstant({ type, lexeme }: Token): boolean {
  const { STRING, COMMA, LEFT_PAREN, RIGHT_PAREN, IDENTIFIER } = TokenType;
  return (
    [STRING, COMMA, LEFT_PAREN, RIGHT_PAREN].includes(type) || (type === IDENTIFIER && lexeme === "format")
  );
}

/** The names and dotted paths that an expression begins with; an index ends one, so `secrets['A']` is only `secrets`. */
function lookedAt(tokens: readonly Token[]): string[] {
  const paths: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    // What stands behind a bracket looks into what fromJSON(…) gave.
    if (tokens[index]?.type !== TokenType.IDENTIFIER || tokens[index - 1]?.type === TokenType.DOT) continue;
    let path = tokens[index]?.lexeme as string;
    for (let dot = index + 1; tokens[dot]?.type === TokenType.DOT; dot += 2)
      path += `.${tokens[dot + 1]?.lexeme}`;
    paths.push(path);
  }
  return paths;
}

/** Values that are handed on as they are. */
function isData(path: Located["path"]): boolean {
  const [top, , part, , inner] = path;
  if (top === "env") return true;
  if (top !== "jobs") return false;
  if (part === "environment" || part === "services" || part === "runs-on") return true;
  return part === "steps" && (inner === "with" || inner === "env");
}

function isEvaluated(path: Located["path"]): boolean {
  const [top, , part, , inner] = path;
  if (path.at(-1) === KEY) return false;
  if (top === "concurrency") return true;
  if (top !== "jobs") return false;
  if (part === "steps" && inner === "name") return true;
  return isData(path) || ["if", "outputs", "strategy", "concurrency", "name"].includes(String(part));
}

/** `env` of a step that runs suites, and what services are started with; of one that only asks or records no more than one, by which it
 * finds the ledger. */
function mayHoldSecrets(path: Located["path"], { jobs }: ParsedWorkflow): boolean {
  const [top, job, part, item, inner] = path;
  if (top !== "jobs") return false;
  if (part === "services") return inner === "env" || inner === "credentials";
  const step = jobs?.[String(job)]?.steps?.[Number(item)];
  if (part !== "steps" || inner !== "env" || step === undefined) return false;
  const command = commandOf(step) ?? "";
  if (["gate", "report"].includes(command)) return Object.keys(step.env ?? {}).length === 1;
  return ["run", "start"].includes(command);
}

function expressionsOf(value: unknown, path: readonly (string | number)[]): Located[] {
  if (typeof value === "string") {
    // The condition of a job or step is an expression even without ${{ }}.
    if (path.at(-1) === "if" && !value.includes("${{")) return [{ path, expression: value, whole: true }];
    return [...value.matchAll(/\$\{\{((?:[^'}]|'(?:[^']|'')*'|\}(?!\}))*)\}\}/g)].map(([text, inner]) => ({
      path,
      expression: inner as string,
      whole: text === value,
    }));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...expressionsOf(key, [...path, KEY]),
    ...expressionsOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  ]);
}
