import type { PlanHistory } from "../../gate/question.ts";
import type { FileVersion, FileVersions } from "../../host/file-versions.ts";
import { gitVersions } from "../../host/git-versions.ts";
import type { Host } from "../../host/host.ts";
import { readYaml } from "../../load/yaml/read-yaml.ts";
import { RotaError } from "../../model/rota-error.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import { prefixInRepository } from "../repository-folder.ts";

/** Of how many files it is asked when they changed: the plan and its first calendars. */
const MOST_FILES = 3;
/** How many versions of a plan are read to find where it was resumed. */
const MOST_TEXTS = 4;

/** Whose past is asked for, and by what. */
export interface HistoryAsking {
  /** The repository's root; absolute. */
  readonly root: string;
  /** The plan's file, and behind it the calendars that its schedule names; relative to the root. */
  readonly files: readonly [plan: string, ...calendars: string[]];
  /** A token for GitHub, null: there is none. */
  readonly token: string | null;
  /** OWNER/NAME at GitHub, if it is there. */
  readonly repository: string | null;
  readonly mask: Pick<SecretMask, "mask">;
}

/**
 * The past of a plan: in a workflow what GitHub says, since a checkout has none, elsewhere what the clone says. Each answer is worked out
 * once, and only when it is asked for; together they take seven requests at most for a plan without calendars, and two more for each of
 * the first two calendars. What nobody knows, or GitHub cannot be asked for, is undefined.
 */
export function planHistory(host: Host, asking: HistoryAsking): PlanHistory {
  const { files } = asking;
  const [plan] = files;
  const versions = remembered(async () => versionsOf(host, asking));
  const lists = new Map<string, Promise<readonly FileVersion[] | undefined>>();
  const listed = async (file: string) => {
    const source = await versions();
    const known = lists.get(file) ?? source.list(file);
    lists.set(file, known);
    return known;
  };
  const arrived = new Map<string, Promise<number>>();
  const arrival = async (version: FileVersion) => {
    const source = await versions();
    const key = `${version.id} ${version.committed}`;
    const known = arrived.get(key) ?? source.arrived(version);
    arrived.set(key, known);
    return known;
  };
  const paused = async (version: FileVersion) => {
    const text = await (await versions()).text(plan, version);
    return text === undefined ? undefined : isPaused(plan, text);
  };
  return {
    edited: remembered(() =>
      unlessUnknown(async () => {
        const moments: number[] = [];
        for (const file of files.slice(0, MOST_FILES)) {
          const [newest] = (await listed(file)) ?? [];
          // Of a plan without a past, its calendars say nothing.
          if (newest === undefined && file === plan) return undefined;
          if (newest !== undefined) moments.push(await arrival(newest));
        }
        return Math.max(...moments);
      }),
    ),
    resumed: (after) =>
      unlessUnknown(async () => {
        const all = (await listed(plan)) ?? [];
        const [newest] = all;
        if (newest === undefined || (await arrival(newest)) <= after) return undefined;
        let first: FileVersion | undefined;
        for (const version of all.slice(0, MOST_TEXTS)) {
          const state = await paused(version);
          if (state === false) first = version;
          if (state !== true || first === undefined) continue;
          const resumed = await arrival(first);
          return resumed > after ? resumed : undefined;
        }
        return undefined;
      }),
  };
}

async function versionsOf(
  host: Host,
  { root, token, repository, mask }: HistoryAsking,
): Promise<FileVersions> {
  const { environment, clock, random } = host;
  if (environment["GITHUB_ACTIONS"] !== "true" || token === null || repository === null)
    return gitVersions(host, root);
  const [{ GithubApi }, { githubVersions }] = await Promise.all([
    import("../../host/github/github-api.ts"),
    import("../../host/github/github-versions.ts"),
  ]);
  const baseUrl = environment["GITHUB_API_URL"];
  const api = new GithubApi({ token, baseUrl, clock, random, mask: (text) => mask.mask(text) });
  const [, branch = null] = /^refs\/heads\/(.+)$/s.exec(environment["GITHUB_REF"] ?? "") ?? [];
  return githubVersions(api, { repository, branch, prefix: await prefixInRepository(host, root) });
}

/** Whether a version says so; undefined: it cannot be read. */
async function isPaused(file: string, text: string): Promise<boolean | undefined> {
  const { document } = await readYaml(file, text);
  const value = document?.value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return (value as { readonly paused?: unknown }).paused === true;
}

/** What GitHub cannot be asked for is unknown: the gate then goes by grace alone. */
async function unlessUnknown(ask: () => Promise<number | undefined>): Promise<number | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof RotaError && error.code.startsWith("github-")) return undefined;
    throw error;
  }
}

function remembered<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
