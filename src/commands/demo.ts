import { basename, dirname } from "node:path";
import { startExampleApi } from "../example-api/start-example-api.ts";
import type { Host } from "../host/host.ts";
import { installedFile } from "../host/installed-file.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-code.ts";
import type { Targets } from "./find-targets.ts";
import { RUN_OPTIONS, type RunOptions, runOptions } from "./run-options.ts";
import { type RunOutcome, type RunSurroundings, runTargets } from "./run-targets.ts";
import { serveExampleApi } from "./serve-example-api.ts";

const PLAN = "examples/shop/shop.plan.yaml";
const { out } = RUN_OPTIONS;

/** `rota demo`. */
export const command: Command = {
  summary: "Starts the bundled example API on loopback and runs the bundled example plan against it.",
  usage: "demo [OPTIONS]",
  details: "Needs no network, no account and no installation.",
  options: {
    ...(out && { out }),
    serve: {
      value: "PORT",
      description: "run nothing, but keep the API there until Ctrl+C, for suites of your own; 0: any port",
    },
  },
  words: 0,
  async run(given, host, mask) {
    const port = given.one("serve");
    if (port !== null) {
      await serveExampleApi(host, port);
      return EXIT.passed;
    }
    const { exitCode, problem } = await runDemo(host, runOptions(given), { mask });
    if (problem !== null) throw problem;
    return exitCode;
  },
};

/** Runs the example plan against the example API, which it starts for as long as it takes. */
export async function runDemo(
  host: Host,
  options: RunOptions,
  surroundings: RunSurroundings,
): Promise<RunOutcome & Pick<Targets, "root">> {
  const api = await startExampleApi({ clock: () => host.clock.now() });
  try {
    host.terminal.tell(`The example API listens at ${api.url}; the plan is ${PLAN}.\n\n`);
    const plan = installedFile(PLAN);
    const demo = {
      ...host,
      environment: { ...host.environment, ROTA_SECRET_DEMO_PASSWORD: "demo-password" },
    };
    const targets = { root: dirname(plan), files: [basename(plan)] };
    const chosen = { ...options, vars: { "base-url": api.url } };
    return { root: targets.root, ...(await runTargets(demo, targets, chosen, surroundings)) };
  } finally {
    await api.stop();
  }
}
