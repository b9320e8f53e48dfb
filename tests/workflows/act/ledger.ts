import { planId } from "../../../src/compile/plan-id.ts";
import { claim, type GateRequest } from "../../../src/gate/claim.ts";
import { finish } from "../../../src/gate/finish.ts";
import { gatePolicy } from "../../../src/gate/policy.ts";
import { nodeFiles } from "../../../src/host/node-files.ts";
import { openGitStore } from "../../../src/ledger/git-store.ts";
import { parsePage } from "../../../src/ledger/page.ts";
import type { LedgerRecord } from "../../../src/ledger/record.ts";
import { loadPlans } from "../../../src/load/load-project.ts";
import { readPlanSchedule } from "../../../src/schedule/read-plan-schedule.ts";
import type { LocalGithub } from "../../github/start-github.ts";
import type { Repository } from "./repository.ts";

/** Where the workflows keep the ledger. */
export const BRANCH = "rota-state";

/** The lines of a book, in the order in which they were written first. */
export async function linesOf({ repository }: LocalGithub, book: string): Promise<LedgerRecord[]> {
  const files = await repository.files(BRANCH);
  return [...files.keys()]
    .filter((path) => path.startsWith(`${book}/`))
    .sort()
    .flatMap((path) => parsePage(files.get(path) as string).lines)
    .flatMap(({ record }) => record ?? []);
}

/** What the commits of the ledger say, oldest first. */
export async function commitsOf({ repository }: LocalGithub): Promise<string[]> {
  return (await repository.commits(BRANCH)).map(({ message }) => message);
}

/** Takes what the ledger of a book was asked for since the last time: `GET pages`, `GET page`, `PUT page`. */
export function takeRequests(github: LocalGithub, book: string): string[] {
  const contents = `/repos/acme/shop/contents/${book}`;
  const asked = github.requests.filter(({ path }) => path.startsWith(contents));
  for (const request of asked) github.requests.splice(github.requests.indexOf(request), 1);
  return asked.map(({ method, path }) => `${method} ${path.startsWith(`${contents}/`) ? "page" : "pages"}`);
}

/** An earlier run of a plan in an environment, at a moment (milliseconds since 1970-01-01T00:00Z). */
export interface EarlierRun {
  readonly file: string;
  readonly environment: string;
  readonly at: number;
}

/** Its id. */
export const EARLIER = 4700;

/** Writes what an earlier run would have written, which took what was due, and passed unless it still goes on. */
export async function ranBefore(
  github: LocalGithub,
  { folder }: Repository,
  { file, environment, at }: EarlierRun,
  goesOn = false,
): Promise<void> {
  const { project } = await loadPlans(nodeFiles, folder, [file], true);
  const [plan] = project.plans.values();
  if (plan === undefined) throw new Error(`there is no plan ${file}`);
  const id = planId(plan);
  const { schedule } = readPlanSchedule(plan, { planId: id, calendars: project.calendars, now: at });
  const clock = { now: () => at, sleep: async () => {} };
  const random = { number: () => Math.random() };
  const store = openGitStore({
    ...{ repository: "acme/shop", branch: BRANCH, token: github.token, baseUrl: github.url },
    ...{ clock, random },
  });
  const run = { id: String(EARLIER), attempt: 1, url: null, event: "schedule", ref: null, sha: null };
  const request: GateRequest = {
    ...{ planId: id, environment, run, policy: gatePolicy(plan.content, schedule), mode: "if-due" },
    ...{ order: "platform", now: clock.now, runState: () => "unknown" },
  };
  const { ticket } = await claim({ store, clock, random }, request, "key");
  github.state.addRun({ id: EARLIER, status: goesOn ? "in_progress" : "completed" });
  const ending = { run, environment, now: at };
  if (!goesOn) await finish({ store, clock, random }, ticket, ending, { verdict: "passed" });
  github.requests.splice(0);
}
