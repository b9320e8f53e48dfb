import type { Beginning } from "../../gate/begin.ts";
import { leaseLength, timeoutOf } from "../../gate/policy.ts";
import type { Host } from "../../host/host.ts";
import { processName } from "../../host/node-process-name.ts";
import { loadPlans } from "../../load/load-project.ts";
import { kindOfFile } from "../../model/path.ts";
import { RotaError } from "../../model/rota-error.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import type { ActionOutcome } from "../action/action-outcome.ts";
import { runRecorded } from "../action/run-recorded.ts";
import type { RunInputs, Running } from "../action/running.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { findPlans } from "../find-plans.ts";
import { findTargets, type Targets } from "../find-targets.ts";
import { readClaim } from "../ledger/claim-document.ts";
import { recorderFor } from "../ledger/run-recorder.ts";
import type { RunOptions } from "../run-options.ts";
import { usage } from "../schedule/schedule-options.ts";
import { workflowRun } from "../workflow-run.ts";
import { runIfDue } from "./run-if-due.ts";

/** What is to be run over the ledger, from the command line. */
export interface GatedRequest {
  readonly words: readonly string[];
  readonly options: RunOptions;
  /** The store, over that of rota.yaml. */
  readonly store: string | null;
}

/** A run in which the ledger has a say. */
export interface GatedRun {
  run(request: GatedRequest, host: Host, mask: SecretMask): Promise<ExitCode>;
}

/** Whether words name plans that all have a schedule. */
export async function areScheduled(host: Host, words: readonly string[]): Promise<boolean> {
  const { root, files } = await findTargets(host, words, ["plan", "suite"]);
  const plans = files.filter((file) => kindOfFile(file) === "plan");
  if (plans.length === 0 || (words.length > 0 && plans.length < files.length)) return false;
  const { project } = await loadPlans(host.files, root, plans);
  // One that cannot be read is run like one that is due: the run tells what is wrong with it.
  return plans.every((file) => project.plans.get(file)?.content.schedule !== undefined);
}

/** Runs what is due, and writes down how it ended. */
export const dueRun: GatedRun = {
  run: async (request, host, mask) => {
    const run = workflowRun(host);
    const onGithub = host.environment["GITHUB_RUN_ID"] !== undefined;
    // By its name others of this machine know at once when the process has died, and need not wait for the lease to run out.
    const named = onGithub ? run : { ...run, id: `${processName()}.1` };
    return exitCodeOf(await runIfDue(host, running(request, host, mask, named)));
  },
};

/** Runs what another process took, and writes down how it ended. */
export function claimedRun(file: string): GatedRun {
  return {
    run: async (request, host, mask) => {
      const claim = await readClaim(host, file);
      if (claim === null) {
        host.terminal.tell(`nothing was due, says ${file}\n`);
        return EXIT.passed;
      }
      if (request.words.length > 0) throw usage("--claim says which plan is run", "leave the plan out");
      const { plan, environment, run, occurrences, pages, key, ticket } = claim;
      const targets = await findPlans(host, [plan]);
      const given = { ...request, options: { ...request.options, environment } };
      const { inputs, ...rest } = running(given, host, mask, { ...workflowRun(host), ...run });
      const claimed: Running = { ...rest, inputs: { ...inputs, occurrences, claim: pages } };
      const recorder = await recorderFor(host, targets, claimed);
      if (recorder === null)
        throw usage("there is no ledger: its store is memory", "name the one of the claim with --store");
      if (
        !(await recorder.begin(
          ticket,
          await beginningOf(host, targets, { runId: run.id, key, runs: pages.length }),
        ))
      ) {
        await recorder.end();
        throw new RotaError("claim-over", `${file} holds nothing that is still to be run`, {
          exitCode: 2,
          hint: "it was run already, or its time ran out; rota due PLAN --claim --format json takes what is due now",
        });
      }
      const moments = new Map(targets.files.map((one) => [one, occurrences]));
      return exitCodeOf(await runRecorded(host, targets, claimed, { recorder, occurrences: moments }));
    },
  };
}

/** The lease of a claim begins anew when its run does: nobody knows how long the claim has waited. */
async function beginningOf(
  { files, clock, random }: Host,
  targets: Targets,
  { runId, key, runs }: { readonly runId: string; readonly key: string; readonly runs: number },
): Promise<Beginning> {
  const { project } = await loadPlans(files, targets.root, targets.files);
  const [plan] = project.plans.values();
  const now = clock.now();
  const until = now + leaseLength(timeoutOf(plan?.content ?? {}), runs);
  return { runId, key, newKey: random.uuid(), now, until };
}

function running(
  { words, options, store }: GatedRequest,
  host: Host,
  mask: SecretMask,
  run: Running["surroundings"]["run"],
): Running {
  const inputs: RunInputs = {
    ...{ plans: words, options, store, envFiles: options.envFiles, token: null },
    ...{ upload: false, publish: true, occurrences: [], claim: [] },
  };
  const step: Running["step"] = {
    warn: (message) => host.terminal.tell(`warning: ${message}\n`),
    // Nobody comes after a process on a command line.
    save: () => {},
    debug: () => {},
  };
  return { inputs, step, annotates: false, surroundings: { mask, run } };
}

function exitCodeOf({ exitCode, problem }: ActionOutcome): ExitCode {
  if (problem !== null) throw problem;
  return exitCode;
}
