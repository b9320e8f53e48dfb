import type { GithubClient, Repository } from "../../host/github/client.ts";
import type { GithubError } from "../../host/github/github-error.ts";
import type { Host } from "../../host/host.ts";
import type { PlanDocument } from "../../model/generated/documents.ts";
import type { Loaded, Project } from "../../model/project.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import { refusalText } from "../publish/refusal-text.ts";
import type { CommentOccasion } from "./comment-occasion.ts";
import type { JobStep } from "./job-step.ts";

/** With what a pull request is told of a run. */
export interface PullRequestTelling {
  readonly host: Host;
  readonly token: string;
  readonly client: GithubClient;
  readonly repository: Repository;
  readonly occasion: CommentOccasion;
  readonly project: Project;
  /** All plans that count. */
  readonly plans: readonly Loaded<PlanDocument>[];
  /** Files of plans that cannot be read. */
  readonly broken: readonly string[];
  /** Somebody said which. */
  readonly named: boolean;
  readonly mask: SecretMask;
  readonly step: Pick<JobStep, "annotate">;
  readonly signal: AbortSignal;
  /** Tells the log. */
  readonly tell: (message: string) => void;
  /** Tells, where people look, why something is missing. */
  readonly warn: (message: string) => void;
}

/** Why GitHub refused, and what can be done about it. */
export function whyRefused(
  error: GithubError,
  { host: { environment }, occasion: { fork } }: Pick<PullRequestTelling, "host" | "occasion">,
): string {
  const dependabot = environment["GITHUB_ACTOR"] === "dependabot[bot]";
  return refusalText(error, { environment, fork, dependabot });
}
