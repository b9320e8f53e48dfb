import type { Host } from "../host/host.ts";
import { orCrash } from "../host/or-crash.ts";
import { nearest } from "../model/nearest.ts";
import { RotaError } from "../model/rota-error.ts";
import { SecretMask } from "../value/secret-mask.ts";
import type { Command } from "./command.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { guardedHost } from "./guarded-host.ts";
import { helpOf, helpOfAll } from "./help.ts";
import { parseArguments } from "./parse-arguments.ts";
import { tellError } from "./tell-error.ts";

/** The verbs; each is loaded only when it is called. */
const VERBS: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import("./init.ts")).command,
  validate: async () => (await import("./validate.ts")).command,
  run: async () => (await import("./run.ts")).command,
  start: async () => (await import("./start.ts")).command,
  list: async () => (await import("./list.ts")).command,
  due: async () => (await import("./due.ts")).command,
  next: async () => (await import("./next.ts")).command,
  history: async () => (await import("./history.ts")).command,
  doctor: async () => (await import("./doctor.ts")).command,
  pause: async () => (await import("./pause.ts")).command,
  resume: async () => (await import("./resume.ts")).command,
  generate: async () => (await import("./generate.ts")).command,
  publish: async () => (await import("./publish.ts")).command,
  merge: async () => (await import("./merge.ts")).command,
  demo: async () => (await import("./demo.ts")).command,
  schema: async () => (await import("./schema.ts")).command,
};

/** Does what a command line asks for. Never throws: what goes wrong is told and becomes the exit code. */
export async function main(argv: readonly string[], given: Host): Promise<ExitCode> {
  const host = guardedHost(given);
  const mask = new SecretMask();
  try {
    return await orCrash(() => dispatch(argv, host, mask));
  } catch (error) {
    return tellError(error, host, mask);
  }
}

async function dispatch([verb, ...rest]: readonly string[], host: Host, mask: SecretMask): Promise<ExitCode> {
  const { terminal } = host;
  if (verb === undefined || verb === "help" || verb === "--help" || verb === "-h") {
    const summaries = await Promise.all(
      Object.entries(VERBS).map(async ([name, load]) => [name, (await load()).summary] as const),
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
  const command = await load();
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.print(helpOf(command));
    return EXIT.passed;
  }
  return command.run(parseArguments(verb, command, rest), host, mask);
}
