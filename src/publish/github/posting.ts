import type { GithubClient, Repository } from "../../host/github/client.ts";

/** What is needed to post something on GitHub. */
export interface Posting {
  readonly client: GithubClient;
  readonly repository: Repository;
  /** Ends all of it. */
  readonly signal: AbortSignal;
  /** Hides secrets; every text goes through it last. */
  readonly mask: (text: string) => string;
}

/** What became of something that is posted once and kept up to date. */
export type Posted = "created" | "updated" | "unchanged";
