import type { LookedUp } from "../../host/github/look-up.ts";
import type { RepositoryFacts } from "../../host/github/read-repository.ts";
import type { DoctorFinding } from "../../report/doctor-text.ts";
import { momentText, ok, unknown, warning } from "./findings.ts";

const DAY = 86_400_000;
/** After so many days without activity GitHub switches the schedules of a public repository off; from when on we warn. */
const LIMIT = 60;
const WARNED = 45;

/** How near a public repository is to the day on which GitHub switches its schedules off. What counts as activity is not documented: a commit
 * on the default branch surely does, a push to another branch may. `commit`: when the newest one was made. */
export function checkActivity(
  looked: LookedUp<RepositoryFacts>,
  commit: LookedUp<number | null>,
  now: number,
): DoctorFinding[] {
  if (!looked.known || looked.value.isPrivate || looked.value.isArchived) return [];
  const { defaultBranch, pushedAt } = looked.value;
  if (!commit.known) return [unknown("activity-unknown", "when the newest commit was made", commit)];
  if (commit.value === null) return [];
  const quiet = daysSince(commit.value, now);
  const last = `the newest commit on ${defaultBranch} is ${quiet} days old`;
  if (quiet < WARNED)
    return [ok("activity", `${last}; GitHub switches schedules off after ${LIMIT} quiet days`)];
  const pushed = pushedAt ?? commit.value;
  const counts = quiet < LIMIT ? commit.value : pushed;
  if (quiet >= LIMIT && daysSince(pushed, now) < WARNED)
    return [ok("activity", `${last}, but ${momentText(pushed)} something was pushed to another branch`)];
  return [
    warning(
      "activity-quiet",
      `${last}: GitHub switches schedules of public repositories off after ${LIMIT} days without activity, here ${momentText(counts + LIMIT * DAY)}`,
      "commit to it if it is in use; a schedule that was switched off is enabled again under Actions",
    ),
  ];
}

function daysSince(instant: number, now: number): number {
  return Math.max(0, Math.floor((now - instant) / DAY));
}
