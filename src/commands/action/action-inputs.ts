import { parseDuration } from "../../model/duration.ts";
import { nearest } from "../../model/nearest.ts";
import { RotaError } from "../../model/rota-error.ts";
import { REPORTS, type ReportName } from "../../report/reports.ts";
import { parseVars, type RunOptions } from "../run-options.ts";
import { words } from "./words.ts";

/** Where the action's inputs come from. */
export interface InputSource {
  /** An input's text without blanks around it; empty when it was not given. */
  get(name: string): string;
  /** Whether debug logging is on, which a re-run can ask for. */
  readonly debug: boolean;
  /** The names of all inputs that were given, known or not. */
  readonly names: readonly string[];
}

/** What a workflow asked the action for. */
export interface ActionInputs {
  readonly command: ActionCommand;
  /** Files, folders or patterns. */
  readonly plans: readonly string[];
  readonly suites: readonly string[];
  readonly options: RunOptions;
  readonly token: string | null;
  /** Whether a plan is run at once, or only if its schedule says so. */
  readonly mode: "run-now" | "if-due";
  /** How long `start` stays to run what falls due, in milliseconds. */
  readonly stay: number | null;
  /** The moments of the schedule that are run (UTC, RFC 3339), oldest first, as a gate found them. */
  readonly occurrences: readonly string[];
  /** The pages of the ledger that a gate claimed them on. */
  readonly claim: readonly string[];
  /** Write down in the ledger how the run ended. */
  readonly record: boolean;
  /** Upload the reports as artifacts of the workflow run. */
  readonly upload: boolean;
  /** Write the job summary and fail when tests failed; otherwise a later job does, with the command `report`. */
  readonly publish: boolean;
  /** The results that `report` waits for, as the gate wrote them (JSON). */
  readonly legs: string | null;
  /** How the jobs of the legs ended, as GitHub says; null: nobody said. */
  readonly result: JobResult | null;
  /** Only look whether the workflow files are what the plans say. */
  readonly check: boolean;
  /** A token that may change workflows. */
  readonly workflowToken: string | null;
  readonly commit: "pull-request" | "branch";
  /** The workflow run that `comment` tells of. */
  readonly runId: string | null;
}

export type ActionCommand = keyof typeof TAKES;

/** How a job ended, as `needs.<job>.result` has it. */
export type JobResult = (typeof JOB_RESULTS)[number];

/** Which inputs each command takes besides those that all take. */
const TAKES = {
  run: [
    ...["plan", "suites", "environment", "vars", "tags", "priority"],
    ...["mode", "occurrence", "claim", "record", "pull-request", "upload", "publish"],
  ],
  start: ["plan", "environment", "mode", "for", "vars", "tags", "record", "upload"],
  validate: ["plan", "suites"],
  demo: [],
  gate: ["plan", "mode", "environment"],
  report: ["plan", "legs", "result"],
  generate: ["check", "workflow-token", "commit"],
  comment: ["run-id", "plan"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const JOB_RESULTS = ["success", "failure", "cancelled", "skipped"] as const;
const COMMANDS = Object.keys(TAKES) as ActionCommand[];
/** These have defaults in action.yml, so that they are always given. */
const OF_ALL = ["command", "token", "out"];
/** Those that are true or false, with their defaults in action.yml. */
const BOOLEANS: Readonly<Record<string, boolean>> = {
  "pull-request": false,
  upload: false,
  publish: true,
  record: false,
  check: false,
};
const ALL = [...new Set([...OF_ALL, ...Object.values(TAKES).flat()])];
/** A page of the ledger is called by a day. */
const PAGE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads the action's inputs; nobody else does.
 * @throws RotaError (exit code 2) for what cannot be meant. */
export function actionInputs(source: InputSource): ActionInputs {
  const text = (name: string) => source.get(name) || null;
  const lines = (name: string) =>
    source
      .get(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean);
  const command = source.get("command") || "run";
  if (!isCommand(command)) throw unknown("command", command, COMMANDS);
  for (const name of source.names) {
    // GitHub only warns of an unknown input, and without the one that was meant far too much could run.
    if (!ALL.includes(name) && nearest(name, ALL) !== undefined) throw unknown("input", name, ALL);
  }
  const takes: readonly string[] = [...OF_ALL, ...TAKES[command]];
  // A default that the runner fills in was not asked for.
  const chosen = (name: string) => !["", String(BOOLEANS[name])].includes(source.get(name));
  const foreign = ALL.find((name) => !takes.includes(name) && chosen(name));
  if (foreign !== undefined)
    throw usage(
      `the command ${command} does not take the input ${foreign}`,
      `its inputs are ${takes.join(", ")}`,
    );
  const inputs: ActionInputs = {
    command,
    plans: lines("plan"),
    suites: lines("suites"),
    token: text("token"),
    // To stay for the schedule is what start is for.
    mode:
      command === "start"
        ? oneOf(source, "mode", ["if-due", "run-now"])
        : oneOf(source, "mode", ["run-now", "if-due"]),
    stay: duration(source, "for"),
    occurrences: words(source.get("occurrence")).map(instant),
    claim: words(source.get("claim")),
    record: boolean(source, "record"),
    upload: boolean(source, "upload"),
    publish: boolean(source, "publish"),
    legs: text("legs"),
    result: text("result") === null ? null : oneOf(source, "result", JOB_RESULTS),
    check: boolean(source, "check"),
    workflowToken: text("workflow-token"),
    commit: oneOf(source, "commit", ["pull-request", "branch"]),
    runId: text("run-id"),
    options: {
      environment: text("environment"),
      vars: varsOf(source.get("vars"), lines("vars")),
      envFiles: [],
      tags: text("tags"),
      priority: text("priority"),
      cases: [],
      names: [],
      failed: null,
      maxParallel: null,
      seed: null,
      failFast: false,
      pullRequest: boolean(source, "pull-request"),
      reporters: Object.keys(REPORTS) as ReportName[],
      out: text("out") ?? "rota-report",
      verbose: source.debug,
      dryRun: false,
    },
  };
  refuseContradictions(inputs);
  return inputs;
}

/** What each of two inputs allows by itself, but not together.
 * @throws RotaError (exit code 2). */
function refuseContradictions({
  command,
  mode,
  stay,
  occurrences,
  claim,
  record,
  options,
  suites,
  publish,
  upload,
}: ActionInputs): void {
  if (command === "start" && mode === "if-due" && stay === null)
    throw usage("start has to know how long to stay", "write for: 55m");
  if (!publish && !upload)
    throw usage(
      "publish: false without upload: true would lose the results",
      "write upload: true, and a later job with the command report",
    );
  if (claim.length > 0 && (claim.length !== occurrences.length || !claim.every((page) => PAGE.test(page))))
    throw usage(
      "the input claim is not what a gate writes",
      "write it beside occurrence, both from the legs of the gate",
    );
  if (record && (!publish || options.pullRequest))
    throw usage(
      "record: true is for whoever publishes the results of a plan",
      "leave it out: the command report records",
    );
  if (mode === "if-due" && occurrences.length > 0)
    throw usage(
      "with mode: if-due the occurrence is found, not given",
      "leave the input occurrence out, or the mode",
    );
  if (mode === "if-due" && (options.tags !== null || options.priority !== null))
    throw usage(
      "tags and priority are for runs by hand: the moment of a schedule is for the whole plan",
      "leave them out, or write select: into the plan",
    );
  if (mode === "if-due" && suites.length > 0)
    throw usage("suites have no schedule, so they are never due", "name plans, or leave the mode out");
}

/** An input of true or false; empty means its default. */
function boolean(source: InputSource, name: string): boolean {
  const text = source.get(name);
  if (text === "") return BOOLEANS[name] === true;
  if (text !== "true" && text !== "false")
    throw usage(`the input ${name} is neither true nor false`, `write ${name}: true`);
  return text === "true";
}

/** An input that is one of few words; empty means the first. */
function oneOf<Word extends string>(
  source: InputSource,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const text = source.get(name) || words[0];
  const found = words.find((word) => word === text);
  if (found === undefined) throw unknown(name, text, words);
  return found;
}

/** A length of time, in milliseconds. */
function duration(source: InputSource, name: string): number | null {
  const text = source.get(name);
  if (text === "") return null;
  const length = parseDuration(text) ?? 0;
  if (length > 0) return length;
  throw usage(`the input ${name} is not a length of time: ${text}`, "write it as 55m");
}

/** A moment, written in UTC. */
function instant(text: string): string {
  const milliseconds = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds))
    throw usage(`the input occurrence is no moment: ${text}`, "write it as 2026-12-24T20:00:00Z");
  return new Date(milliseconds).toISOString().replace(/\.000Z$/, "Z");
}

/** Lines of NAME=VALUE, or one JSON object: the form of a workflow_dispatch has room for one line only. */
function varsOf(text: string, lines: readonly string[]): Record<string, string> {
  if (!text.startsWith("{")) return parseVars(lines);
  const wrong = () =>
    usage(
      "vars is no JSON object of texts",
      'write {"base-url": "http://127.0.0.1:8080"}, or lines of NAME=VALUE',
    );
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw wrong();
  }
  const entries = Object.entries(parsed as object).map(([name, value]) => {
    if (name === "" || !["string", "number", "boolean"].includes(typeof value)) throw wrong();
    return [name, String(value)] as const;
  });
  return Object.fromEntries(entries);
}

function isCommand(text: string): text is ActionCommand {
  return Object.hasOwn(TAKES, text);
}

function unknown(kind: string, name: string, known: readonly string[]): RotaError {
  const close = nearest(name, known);
  return usage(
    `there is no ${kind} ${name}`,
    close === undefined ? `${kind}s are ${known.join(", ")}` : `did you mean ${close}?`,
  );
}

function usage(message: string, hint: string): RotaError {
  return new RotaError("usage", message, { exitCode: 2, hint });
}
