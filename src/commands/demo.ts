import { dirname } from "node:path";
import { startExampleApi } from "../example-api/start-example-api.ts";
import { installedFile } from "../host/installed-file.ts";
import { SecretMask } from "../value/secret-mask.ts";
import type { Command } from "./command.ts";
import { RUN_OPTIONS, runOptions } from "./run-options.ts";
import { runTargets } from "./run-targets.ts";

const PLAN = "examples/shop/shop.plan.yaml";
const { out } = RUN_OPTIONS;

/** `rota demo`. */
export const command: Command = {
  summary: "Starts the bundled example API on loopback and runs the bundled example plan against it.",
  usage: "demo [OPTIONS]",
  details: "Needs no network, no account and no installation.",
  options: { ...(out && { out }) },
  words: 0,
  async run(given, host) {
    const api = await startExampleApi({ clock: () => host.clock.now() });
    try {
      host.terminal.tell(`The example API listens at ${api.url}; the plan is ${PLAN}.\n\n`);
      const plan = installedFile(PLAN);
      const options = { ...runOptions(given), vars: { "base-url": api.url } };
      const demo = {
        ...host,
        environment: { ...host.environment, ROTA_SECRET_DEMO_PASSWORD: "demo-password" },
      };
      const { exitCode } = await runTargets(
        demo,
        { root: dirname(plan), files: ["shop.plan.yaml"] },
        options,
        new SecretMask(),
      );
      return exitCode;
    } finally {
      await api.stop();
    }
  },
};
