import type { LookedUp } from "../../host/github/look-up.ts";
import type { DoctorFinding } from "../../report/doctor-text.ts";
import { failure, ok, unknown, warning } from "./findings.ts";

/** Rules that a claim cannot keep: it is an unsigned commit by API, straight onto the branch. */
const HINDERING: Readonly<Record<string, string>> = {
  creation: "restricts who makes it",
  update: "restricts who writes it",
  required_signatures: "wants signed commits",
  pull_request: "wants pull requests",
  required_status_checks: "wants status checks",
  required_deployments: "wants deployments",
  merge_queue: "wants a merge queue",
  workflows: "wants workflows to pass",
  code_scanning: "wants code scanning",
};

/** Whether the rules of the repository let the ledger be written. */
export function checkStateBranch(
  branch: string,
  isProtected: LookedUp<boolean>,
  rules: LookedUp<readonly string[]>,
): DoctorFinding[] {
  const hint = `leave ${branch} out of branch protection and of rulesets`;
  const hindering = rules.known ? rules.value.flatMap((type) => HINDERING[type] ?? []) : [];
  if (hindering.length > 0)
    return [
      failure(
        "state-branch-rules",
        `a ruleset keeps Rota from the branch ${branch} of the ledger: it ${[...new Set(hindering)].join(", and ")}`,
        hint,
      ),
    ];
  if (isProtected.known && isProtected.value)
    return [
      warning(
        "state-branch-protected",
        `the branch ${branch} of the ledger is protected, so claims may be refused`,
        hint,
      ),
    ];
  if (!rules.known)
    return [unknown("state-branch-unknown", `whether rules hold for the branch ${branch}`, rules)];
  if (!isProtected.known && isProtected.status === 404)
    return [
      ok("state-branch", `the branch ${branch} of the ledger is not there yet; the first run makes it`),
    ];
  if (!isProtected.known)
    return [unknown("state-branch-unknown", `whether the branch ${branch} is protected`, isProtected)];
  return [ok("state-branch", `no rule keeps Rota from the branch ${branch} of the ledger`)];
}
