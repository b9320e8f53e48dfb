import { githubRepository } from "../../host/git-repository.ts";
import { environmentToken } from "../../host/github/environment-token.ts";
import { GithubApi } from "../../host/github/github-api.ts";
import type { GithubPlace } from "../../host/github/look-up.ts";
import type { Host } from "../../host/host.ts";
import type { DoctorFinding } from "../../report/doctor-text.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import { warning } from "./findings.ts";

/** How long GitHub may take for an answer, in milliseconds: a person waits. */
const PATIENCE = 5_000;

/** The repository at GitHub, and how it can be asked about. */
export interface GithubAccess {
  /** OWNER/NAME; null: it is nowhere at GitHub. */
  readonly repository: string | null;
  /** Null: there is no repository, or no token. */
  readonly place: GithubPlace | null;
}

/** Finds out whether GitHub can be asked; asks nothing yet. */
export async function githubAccess(host: Host, root: string, mask: SecretMask): Promise<GithubAccess> {
  const { GITHUB_API_URL: baseUrl } = host.environment;
  const token = environmentToken(host.environment);
  const repository = (await githubRepository(host, root)) ?? null;
  if (token === null || repository === null) return { repository, place: null };
  mask.add(token);
  const { clock, random } = host;
  const [owner = "", repo = ""] = repository.split("/");
  const options = { token, baseUrl, clock, random, patience: PATIENCE };
  return {
    repository,
    place: { owner, repo, api: new GithubApi({ ...options, mask: (text) => mask.mask(text) }) },
  };
}

/** That GitHub was not asked, and how to change that. */
export function notAsked({ repository }: GithubAccess): DoctorFinding {
  return repository === null
    ? warning(
        "github-unasked",
        "GitHub was not asked: no repository there is known",
        "run it in a clone whose origin is at GitHub, or set GITHUB_REPOSITORY to OWNER/NAME, and GITHUB_TOKEN",
      )
    : warning(
        "github-unasked",
        `GitHub was not asked about ${repository}: there is no token`,
        "set GITHUB_TOKEN to one that may read contents and Actions; gh auth token prints yours",
      );
}
