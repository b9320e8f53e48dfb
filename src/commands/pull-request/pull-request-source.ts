import type { SecretsWithheld } from "../../compile/run-choices.ts";
import type { Host } from "../../host/host.ts";
import { plainLine } from "../../report/plain-text.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import { type PullRequestEvent, pullRequestEvent } from "./pull-request-event.ts";

/** How long GitHub may take to list what a pull request changes, in milliseconds. */
const PATIENCE = 30_000;

/** What is known of the pull request that is run for. */
export interface PullRequestSource {
  readonly withheld: SecretsWithheld | null;
  /** The paths of the changed files, from the repository's root; null: they are not known, so everything counts as affected. */
  changedFiles(): Promise<readonly string[] | null>;
}

/** Where the pull request of this workflow run can be asked about. What cannot be found out is told by `warn`, and never keeps a plan
 * from being run. */
export async function pullRequestSource(
  host: Host,
  token: string | null,
  mask: SecretMask,
  warn: (message: string) => void,
): Promise<PullRequestSource> {
  const giveUp = (why: string): null => {
    warn(mask.mask(plainLine(`Every plan counts as affected by this pull request, because ${why}`)));
    return null;
  };
  let event: PullRequestEvent;
  try {
    event = await pullRequestEvent(host);
  } catch (error) {
    const why = `the event cannot be read: ${(error as Error).message}`;
    return { withheld: null, changedFiles: async () => giveUp(why) };
  }
  const { change, withheld } = event;
  return {
    withheld,
    changedFiles: async () => {
      if (change === null) return null;
      if (token === null) return giveUp("there is no token to ask GitHub what it changes");
      const { listChangedFiles } = await import("../../host/github/list-changed-files.ts");
      try {
        const signal = AbortSignal.timeout(PATIENCE);
        const files = await listChangedFiles(change, host.environment, token, signal);
        return files ?? giveUp("it changes more files than GitHub lists");
      } catch (error) {
        return giveUp(`GitHub does not say what it changes: ${(error as Error).message}`);
      }
    },
  };
}
