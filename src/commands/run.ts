import { kindOfFile } from "../model/path.ts";
import { RotaError } from "../model/rota-error.ts";
import { SecretMask } from "../value/secret-mask.ts";
import type { Command } from "./command.ts";
import { findTargets } from "./find-targets.ts";
import { RUN_OPTIONS, runOptions } from "./run-options.ts";
import { runTargets } from "./run-targets.ts";

/** `rota run`. */
export const command: Command = {
  summary: "Runs plans, or suites without a plan.",
  usage: "run [PLAN|SUITE|FOLDER|PATTERN…] [OPTIONS]",
  details:
    "Without a name, all plans of the repository run, or all suites where there is no plan.\nSecrets and variables come from ROTA_SECRET_<NAME> and ROTA_VAR_<NAME>, or --env-file.",
  options: RUN_OPTIONS,
  words: Number.POSITIVE_INFINITY,
  async run(given, host) {
    const options = runOptions(given);
    const found = await findTargets(host, given.words, ["plan", "suite"]);
    const targets = {
      ...found,
      files: given.words.length === 0 ? plansElseSuites(found.files) : found.files,
    };
    if (targets.files.length === 0) {
      throw new RotaError("target-empty", `there is no plan or suite in ${targets.root}`, {
        exitCode: 2,
        hint: "rota init writes a first one",
      });
    }
    const { exitCode } = await runTargets(host, targets, options, new SecretMask());
    return exitCode;
  },
};

function plansElseSuites(files: readonly string[]): readonly string[] {
  const plans = files.filter((file) => kindOfFile(file) === "plan");
  return plans.length > 0 ? plans : files;
}
