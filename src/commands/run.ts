import type { Host } from "../host/host.ts";
import type { Arguments, Command } from "./command.ts";
import { EXIT } from "./exit-code.ts";
import { findRunTargets } from "./find-run-targets.ts";
import type { Targets } from "./find-targets.ts";
import type { GatedRun } from "./gate/run-gated.ts";
import { STORE } from "./ledger/store-option.ts";
import { runAgain } from "./run-again.ts";
import { RUN_OPTIONS, runOptions } from "./run-options.ts";
import { runTargets } from "./run-targets.ts";
import { usage } from "./schedule/schedule-options.ts";

/** `rota run`. */
export const command: Command = {
  summary: "Runs plans, or suites without a plan.",
  usage: "run [PLAN|SUITE|FOLDER|PATTERN…] [OPTIONS]",
  details:
    "Without a name, all plans of the repository run, or all suites where there is no plan.\nSecrets and variables come from ROTA_SECRET_<NAME> and ROTA_VAR_<NAME>, or --env-file.",
  options: {
    ...RUN_OPTIONS,
    "if-due": { description: "run plans only if they are due, and write down in the ledger how that ends" },
    force: {
      description: "run at once, whatever the schedule says, where a tick of GitHub's clock started it",
    },
    claim: { value: "FILE", description: "run what rota due --claim --format json took" },
    store: STORE,
  },
  words: Number.POSITIVE_INFINITY,
  async run(given, host, mask) {
    let options = runOptions(given);
    const gated = await gatedRun(given, host);
    if (gated !== undefined)
      return gated.run({ words: given.words, options, store: given.one("store") }, host, mask);
    const result = given.one("failed");
    let targets: Targets | undefined;
    if (result !== null) {
      const again = await runAgain(host, result, given.words, options);
      if (again === undefined) return EXIT.passed;
      ({ targets, options } = again);
    }
    targets ??= await findRunTargets(host, given.words);
    const { exitCode, problem } = await runTargets(host, targets, options, { mask });
    if (problem !== null) throw problem;
    return exitCode;
  },
};

/** How it is run when the ledger has a say in it; undefined: it has none. On a tick of GitHub's clock it has, for plans with a schedule.
 * @throws RotaError (exit code 2) for options that contradict one another. */
async function gatedRun(given: Arguments, host: Host): Promise<GatedRun | undefined> {
  const file = given.one("claim");
  const chosen = ["if-due", "force", "claim"].filter((name) => given.has(name));
  if (chosen.length > 1)
    throw usage(`--${chosen[0]} and --${chosen[1]} contradict one another`, "leave one of them out");
  const byHand = given.has("force") || given.has("dry-run") || given.has("failed");
  const ticked = host.environment["GITHUB_EVENT_NAME"] === "schedule" && !byHand;
  if (given.has("store") && !given.has("if-due") && file === null && !ticked)
    throw usage("--store goes with --if-due or --claim", "without them nothing is written down");
  if (file === null && !given.has("if-due") && !ticked) return undefined;
  // Part of a plan would use up the moment that is for all of it.
  const part = ["tags", "priority", "case", "name", "failed", "dry-run", "pull-request"].find((name) =>
    given.has(name),
  );
  if (part !== undefined && (file !== null || given.has("if-due")))
    throw usage(
      `--${part} is for runs by hand: the moment of a schedule is for the whole plan`,
      "leave it out, or write select: into the plan",
    );
  const { claimedRun, dueRun, areScheduled } = await import("./gate/run-gated.ts");
  if (file !== null) return claimedRun(file);
  return given.has("if-due") || (await areScheduled(host, given.words)) ? dueRun : undefined;
}
