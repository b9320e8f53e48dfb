import type { GithubClient, Repository } from "../../host/github/client.ts";
import { downloadRunArtifact, listRunArtifacts, type RunArtifact } from "../../host/github/run-artifacts.ts";
import { readResult, withShortTexts } from "../../load/read-result.ts";
import { zipEntry } from "../../load/zip-entry.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import { artifactPrefix } from "./legs.ts";

const MEGABYTE = 1_000_000;
/** What is read of the results of a run, whose code anyone may have written: at most so many, of so many bytes. */
const MOST = { results: 100, packed: 10 * MEGABYTE, unpacked: 20 * MEGABYTE, together: 60 * MEGABYTE };
/** Characters of each text in a result. */
const TEXT = 10_000;

/** The results that a workflow run left behind. */
export interface RunResults {
  readonly results: readonly ResultDocument[];
  readonly unusable: readonly UnusableResult[];
}

/** An artifact that is named like a result of a plan and cannot be used. */
export interface UnusableResult {
  readonly artifact: string;
  /** The id of the plan that it is most likely of. */
  readonly plan: string;
  readonly why: string;
}

/** Where the results are, and of which plans (ids) they are wanted. */
export interface ResultSearch {
  readonly repository: Repository;
  readonly runId: number;
  readonly plans: ReadonlySet<string>;
  readonly signal: AbortSignal;
}

/** An artifact whose name says that it is of a wanted plan. */
interface Candidate {
  readonly artifact: RunArtifact;
  readonly plan: string;
  /** The name without the attempt. */
  readonly prefix: string;
  readonly attempt: number;
}

/** Fetches the results of some plans from the artifacts of a workflow run, for each plan and environment that of the highest attempt.
 * Whatever the artifacts hold, it takes no more than some memory: nothing is written, and nothing but result.json is unpacked.
 * @throws GithubError */
export async function fetchResults(client: GithubClient, search: ResultSearch): Promise<RunResults> {
  const { repository, runId, plans, signal } = search;
  const results: ResultDocument[] = [];
  const unusable: UnusableResult[] = [];
  const all = latest(candidates(await listRunArtifacts(client, repository, { runId, signal }), plans));
  let together = 0;
  for (const { artifact, plan } of all) {
    const refuse = (why: string) => unusable.push({ artifact: artifact.name, plan, why });
    if (results.length >= MOST.results || together >= MOST.together) {
      refuse("there are too many before it");
      continue;
    }
    const archive =
      artifact.size > MOST.packed
        ? null
        : await downloadRunArtifact(client, repository, { id: artifact.id, limit: MOST.packed, signal });
    if (archive === null) {
      refuse(`the artifact has more than ${MOST.packed / MEGABYTE} MB`);
      continue;
    }
    try {
      const bytes = await zipEntry(archive, "result.json", MOST.unpacked);
      if (bytes === null) throw new Error("it holds no result.json");
      together += bytes.length;
      const result = checkedResult(readResult(bytes), artifact.name);
      // The name of a wanted plan's artifact can be that of another plan's, too.
      if (plans.has(result.plan.id)) results.push(result);
    } catch (error) {
      refuse((error as Error).message);
    }
  }
  return { results, unusable };
}

function candidates(artifacts: readonly RunArtifact[], plans: ReadonlySet<string>): Candidate[] {
  return artifacts.flatMap((artifact) => {
    const {
      prefix = "",
      plan = "",
      attempt,
    } = /^(?<prefix>rota-(?<plan>[\w-]+)(?:@.*)?-)(?<attempt>[1-9]\d{0,5})$/.exec(artifact.name)?.groups ??
    {};
    return plans.has(plan) ? [{ artifact, plan, prefix, attempt: Number(attempt) }] : [];
  });
}

/** Of several attempts the last, in the order of their names. */
function latest(all: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of all) {
    const known = best.get(candidate.prefix);
    if (known === undefined || candidate.attempt > known.attempt) best.set(candidate.prefix, candidate);
  }
  return [...best.values()].sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
}

/** @throws Error when the result is not of what the artifact is named after. */
function checkedResult(result: ResultDocument, artifact: string): ResultDocument {
  const prefix = artifactPrefix({ plan: result.plan.id, environment: result.environment });
  if (!artifact.startsWith(prefix) || !/^\d+$/.test(artifact.slice(prefix.length)))
    throw new Error("it is a result of something else");
  // What was joined says by itself of where it is.
  if (result.legs !== undefined) throw new Error("it was joined of several");
  return withShortTexts(result, TEXT);
}
