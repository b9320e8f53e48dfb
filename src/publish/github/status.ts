import { createOnce } from "../../host/github/create-once.ts";
import { commitStatuses, type StatusState } from "../../host/github/statuses.ts";
import { fittingDescription } from "./fitting-description.ts";
import type { Posted, Posting } from "./posting.ts";

export type { StatusState };

/** A status that a commit is to have. */
export interface WantedStatus {
  readonly sha: string;
  readonly context: string;
  readonly state: StatusState;
  /** Cut at 140 characters. */
  readonly description: string;
  readonly url: string | null;
}

/** Posts a commit status; nothing is sent when the newest of its context says the same. GitHub keeps the older ones and shows the newest.
 * @throws GithubError */
export async function postStatus(
  { client, repository, signal, mask }: Posting,
  { sha, state, ...texts }: WantedStatus,
): Promise<Posted> {
  const context = mask(texts.context);
  const description = fittingDescription(mask(texts.description));
  const url = texts.url === null ? null : mask(texts.url);
  const statuses = commitStatuses(client, repository, { sha, signal });
  const newest = () => statuses.newest(context);
  const isWanted = (status: Awaited<ReturnType<typeof newest>>) =>
    status?.state === state && status.description === description && status.url === url;
  const existing = await newest();
  if (isWanted(existing)) return "unchanged";
  await createOnce(
    async () => (isWanted(await newest()) ? true : null),
    async () => {
      await statuses.create({ context, state, description, url });
      return true;
    },
  );
  return existing === null ? "created" : "updated";
}
