import { loadPlans } from "../load/load-project.ts";
import { type DoctorFinding, doctorText, hasErrorFindings } from "../report/doctor-text.ts";
import { paintFor } from "../report/paint.ts";
import { defuseWorkflowCommands } from "../report/workflow-command-text.ts";
import type { Command } from "./command.ts";
import { examineFiles } from "./doctor/examine-files.ts";
import { examineGithub } from "./doctor/examine-github.ts";
import { examineLedgers } from "./doctor/examine-ledger.ts";
import { examinePlan } from "./doctor/examine-plan.ts";
import { examinedPlans, isTicking } from "./doctor/examined-plan.ts";
import { githubAccess, notAsked } from "./doctor/github-access.ts";
import { EXIT } from "./exit-code.ts";
import { findPlans } from "./find-plans.ts";
import { findTargets } from "./find-targets.ts";
import { isOnBranch, stateSettings } from "./ledger/state-settings.ts";
import { STORE } from "./ledger/store-option.ts";
import { printJson } from "./print-json.ts";
import { formatOf } from "./schedule/schedule-options.ts";

/** `rota doctor`. */
export const command: Command = {
  summary: "Tells what stops the schedule, here and at GitHub; changes nothing.",
  usage: "doctor [PLAN…] [OPTIONS]",
  details: [
    "Without a name, all plans of the repository. GitHub is asked with a token in GITHUB_TOKEN or GH_TOKEN, which needs to read contents and Actions.",
    "Exit code: 0 when nothing is wrong, warnings allowed; 1 when something is.",
  ].join("\n"),
  options: {
    store: STORE,
    format: { value: "text|json", description: "text for people, json for machines" },
  },
  words: Number.POSITIVE_INFINITY,
  async run(given, host, mask) {
    const { terminal } = host;
    const format = formatOf(given, ["text", "json"]);
    const store = given.one("store");
    const { root, files: chosen } = await findPlans(host, given.words);
    const inRoot = { ...host, workingFolder: root };
    // The names of workflows, and who shares one, hang on all plans.
    const { files } = await findTargets(inRoot, [], ["plan"]);
    const { project } = await loadPlans(host.files, root, [...new Set([...files, ...chosen])], true);
    const now = host.clock.now();
    const { plans, workflows } = examinedPlans(project, chosen, now);
    const access = await githubAccess(host, root, mask);
    const { place, repository } = access;
    const settings = stateSettings(project.project?.content);
    const onBranch = store === null ? isOnBranch(settings) : store === "git";
    const stateBranch = onBranch && workflows.length > 0 ? settings.branch : null;
    const reachable = place !== null;
    const [ofFiles, ofGithub, ofLedger] = await Promise.all([
      examineFiles(inRoot, plans.some(isTicking)),
      place === null ? [notAsked(access)] : examineGithub(place, { plans, workflows, stateBranch, now }),
      examineLedgers(host, plans, { root, project: project.project, mask, store, reachable, now }),
    ]);
    const ofBooks = withoutEchoes(ofLedger, ofGithub);
    const found = [...ofFiles, ...plans.flatMap(examinePlan), ...ofGithub, ...ofBooks];
    const findings = found.map((one) => ({ ...one, message: mask.mask(one.message) }));
    if (format === "json") printJson(terminal, { repository, findings });
    else {
      const text = doctorText(findings, { repository, plans }, paintFor(terminal.colours));
      terminal.print(defuseWorkflowCommands(text));
    }
    return hasErrorFindings(findings) ? EXIT.failed : EXIT.passed;
  },
};

/** Where GitHub says nothing at all, that the ledger on its branch cannot be read is told already. */
function withoutEchoes(
  ofLedger: readonly DoctorFinding[],
  ofGithub: readonly DoctorFinding[],
): readonly DoctorFinding[] {
  const silent = ["token-refused", "repository-hidden", "github-unreachable"];
  if (!ofGithub.some(({ code }) => silent.includes(code))) return ofLedger;
  const echoes = ["github-token", "ledger-not-found", "github-unreachable"];
  return ofLedger.filter(({ code }) => !echoes.includes(code));
}
