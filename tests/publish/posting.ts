import { GithubError } from "../../src/host/github/github-error.ts";
import { publishingClient } from "../../src/host/github/publishing-client.ts";
import type { Posting } from "../../src/publish/github/posting.ts";
import type { FaultKind } from "../github/faults.ts";
import type { LocalGithub } from "../github/start-github.ts";

/** Milliseconds of an answer, and of a second between requests. */
const HURRY = { answer: 2_000, second: 5 };

/** What leaves open whether GitHub did what it was asked for, with either answer. What is cut off has been done. */
export const UNCLEAR: readonly (readonly [kind: FaultKind, done: boolean])[] = [
  ["silence", true],
  ["silence", false],
  ["cut", true],
  ["reset", true],
  ["reset", false],
  ["error", true],
  ["error", false],
  ["bad-gateway", true],
  ["bad-gateway", false],
];

/** What is needed to post on a local GitHub, without waiting long. */
export async function postingOn(github: LocalGithub, token = github.token): Promise<Posting> {
  return {
    client: await publishingClient({ GITHUB_API_URL: github.url }, token, HURRY),
    repository: { owner: "acme", repo: "shop" },
    signal: new AbortController().signal,
    mask: (text) => text.replaceAll("hunter2", "***"),
  };
}

/** The requests that change something, by GitHub's name for them. */
export function writes(github: LocalGithub): string[] {
  return github.requests
    .filter(({ method, operation }) => method !== "GET" && operation !== undefined)
    .map(({ operation }) => operation as string);
}

/** What an attempt was refused with. */
export async function refusalOf(attempt: Promise<unknown>): Promise<GithubError> {
  const error = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof GithubError)) throw new Error("nothing was refused", { cause: error });
  return error;
}
