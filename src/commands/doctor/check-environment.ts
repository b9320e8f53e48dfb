import type { LookedUp } from "../../host/github/look-up.ts";
import type { EnvironmentFacts } from "../../host/github/read-environment.ts";
import type { DoctorFinding } from "../../report/doctor-text.ts";
import { plural } from "../../report/plural.ts";
import { failure, unknown, warning } from "./findings.ts";

/** Whether an environment of the GitHub repository holds scheduled runs back. `name`: GitHub's. */
export function checkEnvironment(name: string, looked: LookedUp<EnvironmentFacts>): DoctorFinding[] {
  if (!looked.known) {
    if (looked.status !== 404)
      return [unknown("environment-unknown", `whether GitHub's environment ${name} holds runs back`, looked)];
    return [
      warning(
        "environment-missing",
        `GitHub has no environment ${name} yet; the first run makes one without secrets and rules`,
        "make it in the repository's settings, or write github-environment: false in rota.yaml",
      ),
    ];
  }
  const { needsReview, wait } = looked.value;
  const found: DoctorFinding[] = [];
  if (needsReview)
    found.push(
      failure(
        "environment-reviewers",
        `GitHub's environment ${name} wants a reviewer, so each scheduled run waits until somebody comes`,
        "take the required reviewers out, or let the schedule use another environment: github-environment in rota.yaml",
      ),
    );
  if (wait > 0)
    found.push(
      warning(
        "environment-wait",
        `GitHub's environment ${name} makes each run wait ${plural(wait, "minute")}`,
        "take the wait timer out unless it is meant",
      ),
    );
  return found;
}
