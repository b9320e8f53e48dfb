import type { GithubPlace, LookedUp } from "../../host/github/look-up.ts";
import { newestCommit } from "../../host/github/newest-commit.ts";
import { isBranchProtected, rulesOfBranch } from "../../host/github/read-branch.ts";
import { readEnvironment } from "../../host/github/read-environment.ts";
import { readRepository } from "../../host/github/read-repository.ts";
import { listScheduledRuns, readWorkflow } from "../../host/github/read-workflow.ts";
import type { DoctorFinding } from "../../report/doctor-text.ts";
import { checkActivity } from "./check-activity.ts";
import { checkEnvironment } from "./check-environment.ts";
import { checkRepository, checkToken } from "./check-repository.ts";
import { checkStateBranch } from "./check-state-branch.ts";
import { checkNewestRun, checkTicks } from "./check-ticks.ts";
import { checkWorkflow } from "./check-workflow.ts";
import { type ExaminedPlan, type ExaminedWorkflow, isTicking } from "./examined-plan.ts";
import { about, unknown, warning } from "./findings.ts";

/** What GitHub is asked about. */
export interface GithubQuestions {
  readonly plans: readonly ExaminedPlan[];
  readonly workflows: readonly ExaminedWorkflow[];
  /** The branch of the ledger; null: it is elsewhere. */
  readonly stateBranch: string | null;
  readonly now: number;
}

/** What GitHub's answers came to, and how they were, by what was asked for. */
interface Answers {
  readonly all: LookedUp<unknown>[];
  readonly actions: LookedUp<unknown>[];
  readonly contents: LookedUp<unknown>[];
}

/** Looks for what stops schedules at GitHub. Never throws for what GitHub answers: a question without an answer becomes a finding. */
export async function examineGithub(
  place: GithubPlace,
  questions: GithubQuestions,
): Promise<DoctorFinding[]> {
  const name = `${place.owner}/${place.repo}`;
  const { workflows, stateBranch, now } = questions;
  const answers: Answers = { all: [], actions: [], contents: [] };
  const repository = await readRepository(place);
  answers.all.push(repository);
  const found = checkRepository(name, repository);
  // Whoever sees no repository sees nothing in it; and in an archived one nothing runs.
  if (found.some(({ severity }) => severity === "error")) return found;
  const [activity, branch, ofWorkflows, ofEnvironments] = await Promise.all([
    workflows.length === 0 || !repository.known || repository.value.isPrivate
      ? []
      : asked(answers, "contents", newestCommit(place)).then((commit) =>
          checkActivity(repository, commit, now),
        ),
    stateBranch === null ? [] : examineStateBranch(place, stateBranch, answers),
    Promise.all(workflows.map((workflow) => examineWorkflow(place, workflow, now, answers))),
    examineEnvironments(place, questions.plans, answers),
  ]);
  const silent = answers.all.find((one) => !one.known && one.status === 0);
  if (silent !== undefined && !silent.known && answers.all.every((one) => !one.known && one.status === 0))
    return [
      warning("github-unreachable", silent.why, "see https://www.githubstatus.com, and GITHUB_API_URL"),
    ];
  const token = checkToken(repository, {
    actions: statusesOf(answers.actions),
    contents: statusesOf(answers.contents),
  });
  return [...found, ...token, ...activity, ...branch, ...ofWorkflows.flat(), ...ofEnvironments];
}

async function examineStateBranch(
  place: GithubPlace,
  branch: string,
  answers: Answers,
): Promise<DoctorFinding[]> {
  const [isProtected, rules] = await Promise.all([
    asked(answers, "contents", isBranchProtected(place, branch)),
    asked(answers, "all", rulesOfBranch(place, branch)),
  ]);
  return checkStateBranch(branch, isProtected, rules);
}

async function examineWorkflow(
  place: GithubPlace,
  { file, ticks, plan }: ExaminedWorkflow,
  now: number,
  answers: Answers,
): Promise<DoctorFinding[]> {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const [workflow, runs, commit] = await Promise.all([
    asked(answers, "actions", readWorkflow(place, name)),
    asked(answers, "actions", listScheduledRuns(place, name)),
    asked(answers, "contents", newestCommit(place, file)),
  ]);
  const found = [checkWorkflow(file, workflow)];
  // Where the workflow does not run, it is no news that its ticks do not come.
  if (found.every(({ severity }) => severity !== "error")) {
    const since = commit.known ? (commit.value ?? undefined) : undefined;
    if (runs.known)
      found.push(...checkTicks({ ticks, since, runs: runs.value, now }), ...checkNewestRun(runs.value, now));
    else found.push(unknown("ticks-unknown", `whether the ticks of ${file} come`, runs));
  }
  return plan === null ? found : found.map((one) => about(plan, one));
}

/** Each environment is asked for once, whoever uses it. */
async function examineEnvironments(
  place: GithubPlace,
  plans: readonly ExaminedPlan[],
  answers: Answers,
): Promise<DoctorFinding[]> {
  const uses = plans
    .filter(isTicking)
    .flatMap(({ id, places }) =>
      places.flatMap(({ environment, githubEnvironment: name }) =>
        name === null ? [] : [{ id, environment, name }],
      ),
    );
  const names = [...new Set(uses.map(({ name }) => name))];
  const looked = new Map(
    await Promise.all(
      names.map(
        async (name) => [name, await asked(answers, "actions", readEnvironment(place, name))] as const,
      ),
    ),
  );
  return uses.flatMap(({ id, environment, name }) =>
    checkEnvironment(name, looked.get(name) as NonNullable<ReturnType<typeof looked.get>>).map((one) =>
      about(id, one, environment),
    ),
  );
}

async function asked<Value>(
  answers: Answers,
  kind: keyof Answers,
  looking: Promise<LookedUp<Value>>,
): Promise<LookedUp<Value>> {
  const looked = await looking;
  answers.all.push(looked);
  if (kind !== "all") answers[kind].push(looked);
  return looked;
}

function statusesOf(answers: readonly LookedUp<unknown>[]): number[] {
  return answers.map((one) => (one.known ? 200 : one.status));
}
