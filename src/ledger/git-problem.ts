import type { Answer } from "../host/github/github-api.ts";
import { RotaError } from "../model/rota-error.ts";

/** Where the ledger is. */
export interface StateBranch {
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
}

/** How rulesets and classic protections speak. */
const RULE =
  /rule violation|protected branch|through a pull request|status checks? |verified signature|creations being restricted|cannot (create|update|delete) ref/i;

/** Says why GitHub did not let us at the ledger's branch, and what to do about it. */
export function gitProblem(answer: Answer, { repository, branch }: StateBranch): RotaError {
  const { status, message } = answer;
  if (isEmptyRepository(answer))
    return new RotaError(
      "ledger-repository-empty",
      `${repository} has no commit yet, so it can't have the branch ${branch}`,
      {
        hint: "push a first commit to it",
      },
    );
  if (RULE.test(message))
    return new RotaError(
      "ledger-protected",
      `rules of ${repository} keep Rota from the branch ${branch}: ${message}`,
      {
        hint: `leave ${branch} out of branch protection and of rulesets, also of those for new branches and for signed commits`,
      },
    );
  if (status === 403)
    return new RotaError(
      "ledger-permission",
      `the token may not read and write the contents of ${repository}, whose branch ${branch} is the ledger: ${message}`,
      {
        hint: "give the job `permissions: contents: write`; a pull request from a fork can't have it",
      },
    );
  if (status === 404)
    return new RotaError(
      "ledger-not-found",
      `GitHub shows no ${repository} to this token, whose branch ${branch} is the ledger`,
      {
        hint: "see whether the name is right, and give the job `permissions: contents: write`",
      },
    );
  return new RotaError(
    "ledger-refused",
    `GitHub refused the ledger on the branch ${branch} of ${repository}: ${status}, ${message}`,
  );
}

/** GitHub says so with 409, or with 404 where a file is asked for. */
export function isEmptyRepository({ status, message }: Answer): boolean {
  return (status === 409 || status === 404) && /repository is empty/i.test(message);
}

/** A refusal that says: somebody was faster. 409 and 422 mean many other things, too. */
export function isLostRace({ status, message }: Answer): boolean {
  if (status !== 409 && status !== 422) return false;
  return /does not match|but expected|expected to be at|wasn't supplied|already exists|not a fast.forward/i.test(
    message,
  );
}
