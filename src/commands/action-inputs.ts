import { nearest } from "../model/nearest.ts";
import { RotaError } from "../model/rota-error.ts";
import { REPORTS, type ReportName } from "../report/reports.ts";
import { parseVars, type RunOptions } from "./run-options.ts";

/** Where the action's inputs come from. */
export interface InputSource {
  /** An input's text without blanks around it; empty when it was not given. */
  get(name: string): string;
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
}

export type ActionCommand = keyof typeof TAKES;

/** Which inputs each command takes besides those that all take. */
const TAKES = {
  run: ["plan", "suites", "environment", "vars", "tags", "priority"],
  validate: ["plan", "suites"],
  demo: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const COMMANDS = Object.keys(TAKES) as ActionCommand[];
/** These have defaults in action.yml, so that they are always given. */
const OF_ALL = ["command", "token", "out"];
const ALL = [...OF_ALL, ...TAKES.run];

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
  const foreign = ALL.find((name) => !takes.includes(name) && source.get(name) !== "");
  if (foreign !== undefined)
    throw usage(
      `the command ${command} does not take the input ${foreign}`,
      `its inputs are ${takes.join(", ")}`,
    );
  return {
    command,
    plans: lines("plan"),
    suites: lines("suites"),
    token: text("token"),
    options: {
      environment: text("environment"),
      vars: parseVars(lines("vars")),
      envFiles: [],
      tags: text("tags"),
      priority: text("priority"),
      cases: [],
      maxParallel: null,
      failFast: false,
      reporters: Object.keys(REPORTS) as ReportName[],
      out: text("out") ?? "rota-report",
    },
  };
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
