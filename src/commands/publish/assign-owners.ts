import { GithubError } from "../../host/github/github-error.ts";
import type { Issues } from "../../host/github/issues.ts";

/** As many as GitHub assigns to one issue (docs.github.com, REST API, "Add assignees to an issue"). */
const MOST_ASSIGNEES = 10;

/** Assigns the persons among the owners of a plan to an issue, up to ten of those who can be. Teams cannot. Who is not assigned is warned of:
 * the issue is there without it. */
export async function assignOwners(
  issues: Pick<Issues, "isAssignable" | "assign">,
  number: number,
  owners: readonly string[],
  warn: (message: string) => void,
): Promise<void> {
  const persons = owners.filter((owner) => !owner.includes("/")).map((owner) => owner.replace(/^@/, ""));
  try {
    const assignable: string[] = [];
    for (const [index, person] of persons.entries()) {
      if (assignable.length === MOST_ASSIGNEES) {
        warn(`${persons.slice(index).join(", ")} not assigned: an issue takes ${MOST_ASSIGNEES} persons`);
        break;
      }
      if (await issues.isAssignable(person)) assignable.push(person);
      else warn(`${person} cannot be assigned to issues; only who may write to the repository can`);
    }
    if (assignable.length === 0) return;
    const assigned = new Set((await issues.assign(number, assignable)).map((login) => login.toLowerCase()));
    for (const person of assignable)
      if (!assigned.has(person.toLowerCase())) warn(`GitHub did not assign ${person} to issue ${number}`);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    warn(`the owners could not be assigned to issue ${number}: ${error.message}`);
  }
}
