import { planId } from "../../compile/plan-id.ts";
import type { Host } from "../../host/host.ts";
import { loadPlans } from "../../load/load-project.ts";
import type { PlanDocument } from "../../model/generated/documents.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import type { Project } from "../../model/project.ts";
import { plainLine } from "../../report/plain-text.ts";
import { defuseWorkflowCommands } from "../../report/workflow-command-text.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import { findPlans } from "../find-plans.ts";
import { prefixInRepository } from "../repository-folder.ts";
import { type JoinedRun, joinRuns } from "../results/joined-runs.ts";
import { LazyLedger } from "./lazy-ledger.ts";
import { placedResult } from "./placed-result.ts";
import type { ToldRun, Unfinished } from "./plan-post.ts";
import type { Posts, WantedPost } from "./post-plans.ts";
import { type PostingOccasion, postingOccasion } from "./posting-occasion.ts";
import { readOnlyNote } from "./read-only-note.ts";
import { runBackground } from "./run-background.ts";
import { chosenSurfaces, isAnyWanted, type Surface, wantedSurfaces } from "./wanted-surfaces.ts";

/** What is to be told. */
export interface TellingRequest {
  /** The project's folder; absolute. */
  readonly root: string;
  readonly results: readonly ResultDocument[];
  readonly unfinished: readonly Unfinished[];
  /** null: nothing can be posted. */
  readonly token: string | null;
  readonly mask: SecretMask;
  readonly run: ResultDocument["run"];
  /** Nothing is posted: a later job does, or the run was cancelled, so that what is there would pass for the whole. */
  readonly unposted: "later" | "cancelled" | null;
  /** Where results are told, in place of what their plans say; null: as they say. */
  readonly to?: ReadonlySet<Surface> | null;
  /** The commit that was tested, in place of what the event says. */
  readonly sha?: string;
}

/** What was told, and what is left for the summary. */
export interface Telling extends Posts {
  readonly told: readonly ToldRun[];
  /** Why nothing is posted where plans ask for it, in a line; null: nothing is in the way. */
  readonly note: string | null;
}

/** Tells GitHub what came of runs wherever their plans ask for it, and finds out what the summary can say besides. Never throws: what goes
 * wrong is a problem to be told, and the verdict stands. */
export async function tellGithub(host: Host, request: TellingRequest): Promise<Telling> {
  const { root, token, mask, run, unposted } = request;
  const prefix = await prefixInRepository(host, root);
  const { runs, apart } = joined(request.results.map((result) => placedResult(result, prefix)));
  const remarks: string[] = [];
  const remark = (what: string, error: unknown) =>
    remarks.push(plainLine(mask.mask(`${what}: ${(error as Error).message}`)));
  const nothing: Posts = { said: [], problems: [], remarks, checked: new Set(), fails: false };
  let project: Project;
  try {
    project = await load(host, request);
  } catch (error) {
    remark("Where results are to be told could not be read", error);
    return { ...nothing, told: runs.map((one) => ({ ...one, background: null })), note: null };
  }
  const { sha, ...started } = await postingOccasion(host, run);
  const occasion = { ...started, sha: request.sha ?? sha };
  const ledger = new LazyLedger(host, project, { token, mask });
  try {
    const told = await withBackground(host, project, runs, ledger, remark);
    const posts = postsOf(project, request, told, occasion);
    const contents = posts.map(({ post }) => post.plan.content);
    const note = readOnlyNote(occasion, contents);
    const wanted = posts.filter((one) => isAnyWanted(one.wanted));
    if (unposted === "later") return { ...nothing, checked: checkedLater(posts, note), told, note };
    if (unposted === "cancelled") return { ...nothing, told, note: null };
    if (wanted.length === 0 || occasion.withheld !== null) return { ...nothing, told, note };
    if (apart !== null) {
      const problem = `nothing could be posted: the results cannot be joined: ${plainLine(mask.mask(apart))}`;
      return { ...nothing, problems: [problem], told, note, fails: isStrict(contents) };
    }
    if (token === null) {
      const problem =
        "nothing could be posted: there is no token; without the input token it is that of the workflow run";
      return { ...nothing, problems: [problem], told, note, fails: isStrict(contents) };
    }
    const { postPlans } = await import("./post-plans.ts");
    const around = { host, root, token, mask, ledger, annotate: true };
    const posted = await postPlans(around, wanted);
    host.terminal.tell(posted.said.map((line) => `${defuseWorkflowCommands(line)}\n`).join(""));
    return { ...posted, remarks: [...remarks, ...posted.remarks], told, note };
  } finally {
    await ledger.close();
  }
}

/** What cannot be joined is shown one by one and posted nowhere, because the last would pass for the whole; `apart` says why. */
function joined(results: readonly ResultDocument[]): { runs: JoinedRun[]; apart: string | null } {
  try {
    return { runs: joinRuns(results), apart: null };
  } catch (error) {
    const runs = results.map((result) => ({ results: [result], joined: result }));
    return { runs, apart: (error as Error).message };
  }
}

/** The plans that are told of, as they are in the checkout. */
async function load(
  host: Host,
  { root, results, unfinished }: Pick<TellingRequest, "root" | "results" | "unfinished">,
): Promise<Project> {
  const files = new Set(results.flatMap(({ plan }) => plan.file ?? []));
  const known = new Set(results.map(({ plan }) => plan.id));
  const lost = [...new Set(unfinished.map(({ plan }) => plan))].filter((id) => !known.has(id));
  if (lost.length > 0) for (const file of (await findPlans(host, lost)).files) files.add(file);
  return (await loadPlans(host.files, root, [...files], true)).project;
}

async function withBackground(
  host: Host,
  project: Project,
  runs: readonly JoinedRun[],
  ledger: LazyLedger,
  remark: (what: string, error: unknown) => void,
): Promise<ToldRun[]> {
  const now = host.clock.now();
  const told: ToldRun[] = [];
  for (const run of runs) {
    const plan = [...project.plans.values()].find((one) => planId(one) === run.joined.plan.id);
    if (plan === undefined) {
      told.push({ ...run, background: null });
      continue;
    }
    const background = await runBackground(plan, project, run, { ledger, now }).catch((error: unknown) => {
      remark("What failed before could not be read", error);
      return null;
    });
    told.push({ ...run, background });
  }
  return told;
}

function postsOf(
  { plans, project }: Project,
  { unfinished, run, to = null }: Pick<TellingRequest, "unfinished" | "run" | "to">,
  told: readonly ToldRun[],
  occasion: PostingOccasion,
): WantedPost[] {
  return [...plans.values()].map((plan) => {
    const id = planId(plan);
    const runs = told.filter(({ joined: result }) => result.plan.id === id);
    const lost = unfinished.filter((one) => one.plan === id);
    const scheduled =
      runs.some(({ joined: result }) => result.run.occurrence !== null) ||
      lost.some(({ occurrence }) => occurrence !== null);
    const wanted = to === null ? wantedSurfaces(plan.content, occasion, scheduled) : chosenSurfaces(to);
    return { post: { plan, project, occasion, run, runs, unfinished: lost, unaffected: null }, wanted };
  });
}

function isStrict(plans: readonly Pick<PlanDocument, "report">[]): boolean {
  return plans.some(({ report }) => report?.strict === true);
}

/** The plans (ids) whose failures a later job shows at their lines. */
function checkedLater(posts: readonly WantedPost[], note: string | null): ReadonlySet<string> {
  const later = posts.filter(
    ({ post }) => note === null && (post.plan.content.report?.check ?? false) !== false,
  );
  return new Set(later.map(({ post }) => planId(post.plan)));
}
