import type { Host } from "../host/host.ts";
import { nearest } from "../model/nearest.ts";
import { RotaError } from "../model/rota-error.ts";
import type { Command } from "./command.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { helpOf, helpOfAll } from "./help.ts";
import { parseArguments } from "./parse-arguments.ts";

/** The verbs; each is loaded only when it is called. */
const VERBS: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  init: () => import("./init.ts"),
  validate: () => import("./validate.ts"),
  run: () => import("./run.ts"),
  demo: () => import("./demo.ts"),
  schema: () => import("./schema.ts"),
};

/** Does what a command line asks for. Never throws: what goes wrong is told and becomes the exit code. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    return await dispatch(argv, host);
  } catch (error) {
    return tellError(error, host);
  }
}

async function dispatch([verb, ...rest]: readonly string[], host: Host): Promise<ExitCode> {
  const { terminal } = host;
  if (verb === undefined || verb === "help" || verb === "--help" || verb === "-h") {
    const summaries = await Promise.all(
      Object.entries(VERBS).map(async ([name, load]) => [name, (await load()).command.summary] as const),
    );
    terminal.print(helpOfAll(summaries));
    return verb === undefined ? EXIT.invalid : EXIT.passed;
  }
  const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (load === undefined) {
    const close = nearest(verb, Object.keys(VERBS));
    throw new RotaError("usage", `there is no verb ${verb}`, {
      exitCode: 2,
      hint: close === undefined ? "rota --help lists them" : `did you mean rota ${close}?`,
    });
  }
  const { command } = await load();
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.print(helpOf(command));
    return EXIT.passed;
  }
  return command.run(parseArguments(verb, command, rest), host);
}

/** Tells an error for the person at the keyboard; a defect of ours with its stack, for the report they will write. */
export function tellError(error: unknown, { terminal, environment }: Host): ExitCode {
  if (error instanceof RotaError) {
    terminal.tell(
      `error[${error.code}]: ${error.message}\n${error.hint === undefined ? "" : `  hint: ${error.hint}\n`}`,
    );
    return error.exitCode;
  }
  const { stack = String(error) } = error as Error;
  const secrets = Object.entries(environment).flatMap(([name, value]) =>
    name.startsWith("ROTA_SECRET_") && value ? [value] : [],
  );
  const safe = secrets.reduce((text, secret) => text.replaceAll(secret, "***"), stack);
  terminal.tell(`error[internal]: Rota itself failed; this is a defect, please report it\n${safe}\n`);
  return EXIT.broken;
}
