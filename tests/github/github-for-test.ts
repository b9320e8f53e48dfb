import { onTestFinished } from "vitest";
import { type GithubOptions, type LocalGithub, startGithub } from "./start-github.ts";

/** A local GitHub for as long as the test takes. The test fails when a client sent what no client should send. */
export async function githubForTest(options: Partial<GithubOptions> = {}): Promise<LocalGithub> {
  const github = await startGithub({ repository: "acme/shop", ...options });
  onTestFinished(() => github.close());
  return github;
}
