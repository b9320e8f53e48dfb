import { downloadArtifact, listArtifacts, type StoredArtifact } from "../../host/github/artifacts.ts";
import { readResult } from "../../load/read-result.ts";
import { zipEntry } from "../../load/zip-entry.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import { RotaError } from "../../model/rota-error.ts";
import { plainLine } from "../../report/plain-text.ts";
import { occurrenceFolder } from "../occurrence-folder.ts";
import { artifactPrefix, type ClaimedLeg } from "./legs.ts";
import { refusalIn } from "./refusal.ts";

/** Bytes of an artifact, and of the result in it. */
const LARGEST = 64 * 1024 * 1024;

/** A run of a leg. */
export interface LegRun {
  readonly leg: ClaimedLeg;
  /** The moment of the schedule (UTC, RFC 3339); null: it was not run for one. */
  readonly occurrence: string | null;
}

/** What a run of a leg left behind. */
export type LegResult =
  | (LegRun & { readonly result: ResultDocument })
  | (LegRun & {
      readonly missing: string;
      /** Why it could not be run, where it says so. */
      readonly refused?: string;
      /** Something is there, but cannot be used. */
      readonly unusable: boolean;
    });

/** Fetches the results of each leg from the artifacts of this workflow run: of several attempts those of the highest. What cannot be used is
 * missing, with the reason.
 * @throws RotaError when the artifacts cannot even be listed. */
export async function legResults(
  legs: readonly ClaimedLeg[],
  run: ResultDocument["run"],
): Promise<readonly LegResult[]> {
  let stored: readonly StoredArtifact[];
  try {
    stored = await listArtifacts();
  } catch (cause) {
    throw new RotaError(
      "artifact-list",
      `the artifacts of this workflow run cannot be listed: ${(cause as Error).message}`,
      { hint: "re-run this job", cause },
    );
  }
  const found: LegResult[] = [];
  // One after the other: only one archive is held at a time.
  for (const leg of legs) found.push(...(await resultsOf(leg, stored, run)));
  return found;
}

/** One for each moment that the leg is run for. */
async function resultsOf(
  leg: ClaimedLeg,
  stored: readonly StoredArtifact[],
  run: ResultDocument["run"],
): Promise<LegResult[]> {
  const { occurrences } = leg;
  const runs = (occurrences.length === 0 ? [null] : occurrences).map((occurrence) => ({ leg, occurrence }));
  const latest = latestOf(leg, stored, run.attempt);
  const missing = "left no result: its job ended before there was one; its log says why";
  if (latest === undefined) return runs.map((one) => ({ ...one, missing, unusable: false }));
  const { artifact, attempt } = latest;
  const useless = (one: LegRun, error: unknown): LegResult => {
    const why = plainLine((error as Error).message);
    const words = `left a result that cannot be used: the artifact ${artifact.name}: ${why}`;
    return { ...one, missing: words, unusable: true };
  };
  let archive: Uint8Array;
  try {
    archive = await downloadArtifact(artifact, LARGEST);
  } catch (error) {
    return runs.map((one) => useless(one, error));
  }
  try {
    const refused = await refusalIn(archive);
    if (refused !== null)
      return runs.map((one) => ({
        ...one,
        ...{ missing: `could not be run: ${refused}; its log says more`, unusable: true, refused },
      }));
  } catch (error) {
    return runs.map((one) => useless(one, error));
  }
  const results: LegResult[] = [];
  for (const one of runs) {
    try {
      const folder = occurrences.length > 1 ? `${occurrenceFolder(one.occurrence as string)}/` : "";
      const bytes = await zipEntry(archive, `${folder}result.json`, LARGEST);
      if (bytes === null && folder !== "") {
        results.push({ ...one, missing, unusable: false });
        continue;
      }
      if (bytes === null) throw new Error("it holds no result.json");
      const result = readResult(bytes);
      if (!isOf(result, one, { ...run, attempt })) throw new Error("it is the result of something else");
      results.push({ ...one, result });
    } catch (error) {
      results.push(useless(one, error));
    }
  }
  return results;
}

function latestOf(
  leg: ClaimedLeg,
  stored: readonly StoredArtifact[],
  attempts: number,
): { readonly artifact: StoredArtifact; readonly attempt: number } | undefined {
  const prefix = artifactPrefix(leg);
  return stored
    .flatMap((artifact) => {
      const number = artifact.name.startsWith(prefix) ? artifact.name.slice(prefix.length) : "";
      return /^[1-9]\d*$/.test(number) ? [{ artifact, attempt: Number(number) }] : [];
    })
    .filter(({ attempt }) => attempt <= attempts)
    .sort((a, b) => b.attempt - a.attempt)[0];
}

/** Whether a result is that of a leg in a workflow run; whatever ran there may have uploaded something by that name. */
function isOf(
  { plan, environment, run }: ResultDocument,
  { leg, occurrence }: LegRun,
  own: ResultDocument["run"],
): boolean {
  const isOwnUrl = run.url === null || run.url === own.url || run.url.startsWith(`${own.url}/`);
  return (
    plan.id === leg.plan &&
    environment === leg.environment &&
    run.occurrence === occurrence &&
    run.id === own.id &&
    run.attempt === own.attempt &&
    isOwnUrl
  );
}
