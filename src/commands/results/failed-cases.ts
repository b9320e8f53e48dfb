import type { Host } from "../../host/host.ts";
import type { ResultDocument, Suite } from "../../model/generated/result.ts";
import { environmentOf } from "../../model/merge-results.ts";
import { RotaError } from "../../model/rota-error.ts";
import { plainLine } from "../../report/plain-text.ts";
import { readResults } from "./read-results.ts";

/** What did not pass in a result. */
export interface FailedCases {
  /** Ids of cases by the suite's file; empty when everything passed. */
  readonly failed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where they failed, which is where they are to run again. */
  readonly environment: string | null;
  /** The plan that was run, relative to the repository; null: suites without one. */
  readonly plan: string | null;
  /** What a person ought to know of the choice; null: nothing. */
  readonly remark: string | null;
}

/** Reads which cases of a result are to run again: those that failed or could not run; of a suite whose before or after did not pass all of
 * them. Of a joined result those of the environment `chosen`.
 * @throws RotaError (exit code 2) when the file is no result, or it is open which environment is meant. */
export async function failedCases(host: Host, file: string, chosen: string | null): Promise<FailedCases> {
  const [read, ...others] = await readResults(host, "--failed", [file]);
  if (read === undefined || others.length > 0)
    throw usage(
      `${file} holds ${others.length + 1} results`,
      "name one result.json, or join them by rota merge",
    );
  const { result } = read;
  const bad = result.suites
    .map((suite) => ({ suite, environment: environmentOf(result, suite), ids: idsOf(suite) }))
    .filter(({ ids }) => ids.length > 0);
  const places = [...new Set(bad.map(({ environment }) => environment))];
  const environment = chosen ?? places[0] ?? null;
  if (chosen === null && places.length > 1)
    throw usage(
      `in ${read.file} cases failed in several environments: ${places.map((one) => one ?? "none").join(", ")}`,
      `add --environment ${places.find((one) => one !== null)}`,
    );
  const ranThere = places.length === 0 || wherever(result).includes(environment);
  const own = ranThere ? bad.filter((one) => one.environment === environment) : bad;
  const failed = new Map<string, Set<string>>();
  for (const { suite, ids } of own)
    failed.set(suite.file, new Set([...(failed.get(suite.file) ?? []), ...ids]));
  return {
    failed,
    environment,
    plan: result.plan.file,
    remark: remarkOn(read.file, result, chosen, ranThere),
  };
}

function idsOf({ before, cases, after }: Suite): string[] {
  const isBad = (one: { readonly outcome: string } | null) =>
    one?.outcome === "failed" || one?.outcome === "error";
  return cases.filter((one) => isBad(before) || isBad(after) || isBad(one)).map(({ id }) => id);
}

function wherever(result: ResultDocument): readonly (string | null)[] {
  return [...new Set(result.suites.map((suite) => environmentOf(result, suite)))];
}

function remarkOn(
  file: string,
  result: ResultDocument,
  chosen: string | null,
  ranThere: boolean,
): string | null {
  if (ranThere || chosen === null) return null;
  const places = wherever(result).map((one) => plainLine(one ?? "no environment"));
  return `${file} is of ${places.join(", ")}, and its failed cases run on ${plainLine(chosen)} now`;
}

function usage(message: string, hint: string): RotaError {
  return new RotaError("usage", message, { exitCode: 2, hint });
}
