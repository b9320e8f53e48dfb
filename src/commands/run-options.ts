import type { Host } from "../host/host.ts";
import { LARGEST_SEED } from "../host/seeded-sources.ts";
import { RotaError } from "../model/rota-error.ts";
import { REPORTS, type ReportName } from "../report/reports.ts";
import type { Arguments, Option } from "./command.ts";

/** What can be chosen for a run, from the command line or as the action's inputs. */
export interface RunOptions {
  readonly environment: string | null;
  readonly vars: Readonly<Record<string, string>>;
  readonly envFiles: readonly string[];
  readonly tags: string | null;
  readonly priority: string | null;
  readonly cases: readonly string[];
  /** Patterns of names. */
  readonly names: readonly string[];
  /** Only cases that did not pass before: their ids by the suite's file. null: any. */
  readonly failed: ReadonlyMap<string, ReadonlySet<string>> | null;
  readonly maxParallel: number | null;
  /** What chance in expressions comes from; null: a new one for each run. */
  readonly seed: number | null;
  readonly failFast: boolean;
  /** Run plans as their `pull-request:` says. */
  readonly pullRequest: boolean;
  readonly reporters: readonly ReportName[];
  readonly out: string;
  /** Show each exchange as it ends. */
  readonly verbose: boolean;
  /** Send nothing, show what would be sent. */
  readonly dryRun: boolean;
}

const NAMES = Object.keys(REPORTS) as ReportName[];

export const RUN_OPTIONS: Readonly<Record<string, Option>> = {
  environment: { value: "NAME", description: "the environment of rota.yaml to run against" },
  var: { value: "NAME=VALUE", description: "a variable's value, over all files", several: true },
  "env-file": {
    value: "FILE",
    description: "lines ROTA_SECRET_NAME=value and ROTA_VAR_NAME=value",
    several: true,
  },
  tags: { value: "EXPRESSION", description: 'only cases with these tags: "smoke and not slow"' },
  priority: { value: "RANGE", description: "only cases of this priority: P0, or P0..P2" },
  case: {
    value: "ID",
    description: "only this case, and those it needs; place-* for several",
    several: true,
  },
  name: { value: "PATTERN", description: 'only cases that are called so: "*order*"', several: true },
  failed: { value: "RESULT", description: "only cases that did not pass in this result.json" },
  "max-parallel": { value: "NUMBER", description: "how many cases run at once" },
  seed: {
    value: "NUMBER",
    description: "what random values begin with: that of an earlier run gives its values again",
  },
  "fail-fast": { description: "start no other case after the first that did not pass" },
  "pull-request": { description: "run the plan as its pull-request: says, with what it starts" },
  verbose: { description: "show each request and its answer as it comes, secrets masked" },
  "dry-run": { description: "send nothing, show what would be sent" },
  reporter: {
    value: "NAMES",
    description: `which reports to write: ${NAMES.join(",")} (all of them)`,
    several: true,
  },
  out: { value: "FOLDER", description: "where reports are written (./rota-report)" },
};

/** Reads the options of a run.
 * @throws RotaError (exit code 2) for one that cannot be. */
export function runOptions(given: Arguments): RunOptions {
  const parallel = given.one("max-parallel");
  if (parallel !== null && !/^[1-9]\d{0,3}$/.test(parallel)) {
    throw new RotaError("usage", `--max-parallel ${parallel} is not a number from 1`, {
      exitCode: 2,
      hint: "write --max-parallel 4",
    });
  }
  return {
    environment: given.one("environment"),
    vars: parseVars(given.all("var")),
    envFiles: given.all("env-file"),
    tags: given.one("tags"),
    priority: given.one("priority"),
    cases: given.all("case"),
    names: given.all("name"),
    failed: null,
    maxParallel: parallel === null ? null : Number(parallel),
    seed: parseSeed(given.one("seed")),
    failFast: given.has("fail-fast"),
    pullRequest: given.has("pull-request"),
    reporters: parseReporters(given.all("reporter")),
    out: given.one("out") ?? "rota-report",
    verbose: given.has("verbose"),
    dryRun: given.has("dry-run"),
  };
}

/** What of a plan is run where not all of it is: the tags, the priority, the cases and the names that were asked for. */
export function narrowedBy({
  tags,
  priority,
  cases,
  names,
  failed,
}: Pick<RunOptions, "tags" | "priority" | "cases" | "names" | "failed">): readonly string[] {
  const again = failed === null ? null : "what did not pass before";
  return [tags, priority, ...cases, ...names, again].flatMap((one) => one ?? []);
}

/** The seed of one run: that which was chosen, else one made by chance. */
export function seedOf({ seed }: Pick<RunOptions, "seed">, { random }: Pick<Host, "random">): number {
  return seed ?? Math.floor(random.number() * (LARGEST_SEED + 1));
}

function parseSeed(text: string | null): number | null {
  if (text === null) return null;
  if (!/^\d{1,12}$/.test(text))
    throw new RotaError("usage", `--seed ${text} is not a whole number from 0 to ${LARGEST_SEED}`, {
      exitCode: 2,
      hint: "write the number that the run's first line shows, such as --seed 482719365821",
    });
  return Number(text);
}

/** Reads NAME=VALUE texts.
 * @throws RotaError (exit code 2) for a text without a name or =. */
export function parseVars(texts: readonly string[]): Record<string, string> {
  const vars: Record<string, string> = {};
  for (const text of texts) {
    const at = text.indexOf("=");
    if (at < 1)
      throw new RotaError("usage", `${text} is not NAME=VALUE`, {
        exitCode: 2,
        hint: "write base-url=http://127.0.0.1:8080",
      });
    vars[text.slice(0, at).trim()] = text.slice(at + 1);
  }
  return vars;
}

function parseReporters(texts: readonly string[]): readonly ReportName[] {
  const wanted = texts
    .flatMap((text) => text.split(","))
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const unknown = wanted.find((name) => !NAMES.includes(name as ReportName));
  if (unknown !== undefined)
    throw new RotaError("usage", `there is no report ${unknown}`, {
      exitCode: 2,
      hint: `reports are ${NAMES.join(", ")}`,
    });
  return wanted.length === 0 ? NAMES : (wanted as ReportName[]);
}
