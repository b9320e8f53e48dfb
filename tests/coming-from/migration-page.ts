import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";

/** A page that says where somebody else's words are in Rota: tables of two columns, and the answers that their rows look at. */
export interface MigrationPage {
  readonly name: string;
  /** Raw answers, in the order of the page. */
  readonly answers: readonly string[];
  readonly rows: readonly MigrationRow[];
  /** What stands outside of tables and blocks. */
  readonly prose: string;
}

export interface MigrationRow {
  /** `line-12`: where it stands. */
  readonly id: string;
  readonly theirs: string;
  /** A command line, or null: then `step` is a step. */
  readonly command: string | null;
  readonly step: Readonly<Record<string, unknown>>;
  /** The heading above it. */
  readonly section: string;
  /** Which of the answers it looks at; null: none stands above it. */
  readonly answer: number | null;
}

/** Reads docs/coming-from/<name>.md. */
export function pageOf(name: string): MigrationPage {
  const text = readFileSync(new URL(`../../docs/coming-from/${name}.md`, import.meta.url), "utf8");
  const answers: string[] = [];
  const rows: MigrationRow[] = [];
  let [section, answer]: [string, number | null] = ["", null];
  const prose: string[] = [];
  let block: string[] | null = null;
  for (const [index, line] of text.split("\n").entries()) {
    if (block !== null) {
      if (line !== "```") block.push(line);
      else {
        if (block[0] === "```http") answer = answers.push(block.slice(1).join("\n")) - 1;
        block = null;
      }
    } else if (line.startsWith("```")) block = [line];
    else if (line.startsWith("## ")) [section, answer] = [line.slice(3), null];
    else if (/^\|(?!---| *[\w ]+ \| Rota \|)/.test(line)) rows.push(rowOf(line, index + 1, section, answer));
    else prose.push(line);
  }
  return { name, answers, rows, prose: prose.join("\n") };
}

function rowOf(line: string, number: number, section: string, answer: number | null): MigrationRow {
  const cells = line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
  const [theirs = "", ours = ""] = cells;
  const code = /^`([^`]+)`$/.exec(ours)?.[1];
  if (cells.length !== 2 || code === undefined)
    throw new Error(`line ${number} is not a row of two cells, the second of them code: ${line}`);
  const id = `line-${number}`;
  if (code.startsWith("rota ")) return { id, theirs, command: code, step: {}, section, answer };
  const step = parse(code.startsWith("{") ? code : `{ ${code} }`) as MigrationRow["step"];
  return { id, theirs, command: null, step, section, answer };
}

/** Writes a suite with a case for each row that is a step; gives its file's name. */
export async function suiteOf(
  page: MigrationPage,
  servers: { readonly vars: Readonly<Record<string, string>> },
  folder: string,
): Promise<string> {
  const cases = page.rows
    .filter(({ command }) => command === null)
    .map((row) => [row.id, { name: row.theirs, steps: [stepOf(row)] }]);
  const suite = {
    name: page.name,
    vars: servers.vars,
    env: { LANG: "C.UTF-8" },
    defaults: { http: { "base-url": "${{ vars.base-url }}" } },
    cases: Object.fromEntries(cases),
  };
  const file = `${page.name}.suite.yaml`;
  writeFileSync(join(folder, file), stringify(suite, { lineWidth: 0 }));
  return file;
}

/** A row that sends nothing itself looks at the answer above it, or in the section on certificates at the server with TLS. */
function stepOf({ step, section, answer }: MigrationRow): unknown {
  if (["http", "run", "wait", "uses"].some((kind) => kind in step)) return step;
  if (section === "Certificates") return { http: { GET: "${{ vars.tls }}/", ca: "ca.pem" }, ...step };
  if (answer === null) return { http: "GET /health", ...step };
  return { http: `GET \${{ vars.answers }}/${answer}`, ...step };
}
