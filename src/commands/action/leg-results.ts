import { downloadArtifact, listArtifacts, type StoredArtifact } from "../../host/github/artifacts.ts";
import { readResult } from "../../load/read-result.ts";
import { zipEntry } from "../../load/zip-entry.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import { RotaError } from "../../model/rota-error.ts";
import { plainLine } from "../../report/plain-text.ts";
import { artifactPrefix, type Leg } from "./legs.ts";

/** Bytes of an artifact, and of the result in it. */
const LARGEST = 64 * 1024 * 1024;

/** What a leg left behind. */
export type LegResult =
  | { readonly leg: Leg; readonly result: ResultDocument }
  | {
      readonly leg: Leg;
      readonly missing: string;
      /** Something is there, but cannot be used. */
      readonly unusable: boolean;
    };

/** Fetches the result of each leg from the artifacts of this workflow run: of several attempts that of the highest. What cannot be used is
 * missing, with the reason.
 * @throws RotaError when the artifacts cannot even be listed. */
export async function legResults(
  legs: readonly Leg[],
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
  for (const leg of legs) found.push(await legResult(leg, stored, run));
  return found;
}

async function legResult(
  leg: Leg,
  stored: readonly StoredArtifact[],
  run: ResultDocument["run"],
): Promise<LegResult> {
  const latest = latestOf(leg, stored, run.attempt);
  if (latest === undefined)
    return {
      leg,
      missing: "left no result: its job ended before there was one; its log says why",
      unusable: false,
    };
  const { artifact, attempt } = latest;
  try {
    const bytes = await zipEntry(await downloadArtifact(artifact, LARGEST), "result.json", LARGEST);
    if (bytes === null) throw new Error("it holds no result.json");
    const result = readResult(bytes);
    if (!isOf(result, leg, { ...run, attempt })) throw new Error("it is the result of something else");
    return { leg, result };
  } catch (error) {
    const why = plainLine((error as Error).message);
    const missing = `left a result that cannot be used: the artifact ${artifact.name}: ${why}`;
    return { leg, missing, unusable: true };
  }
}

function latestOf(
  leg: Leg,
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
function isOf({ plan, environment, run }: ResultDocument, leg: Leg, own: ResultDocument["run"]): boolean {
  const isOwnUrl = run.url === null || run.url === own.url || run.url.startsWith(`${own.url}/`);
  return (
    plan.id === leg.plan &&
    environment === leg.environment &&
    run.id === own.id &&
    run.attempt === own.attempt &&
    isOwnUrl
  );
}
