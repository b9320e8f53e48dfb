import { type GithubPlace, type LookedUp, lookUp, mapIn } from "./look-up.ts";

/** Whether a branch is protected, by a classic rule or a ruleset. Never throws. */
export function isBranchProtected(place: GithubPlace, branch: string): Promise<LookedUp<boolean>> {
  return lookUp(place, "branches/{branch}", { branch }, (data) => {
    const { protected: isProtected } = mapIn(data);
    return typeof isProtected === "boolean" ? isProtected : undefined;
  });
}

/** The kinds of the rules (of rulesets) that hold for a branch, also for one that is not there yet: `creation`, `pull_request`. Never throws. */
export async function rulesOfBranch(
  place: GithubPlace,
  branch: string,
): Promise<LookedUp<readonly string[]>> {
  const looked = await lookUp(place, "rules/branches/{branch}", { branch, per_page: 100 }, (data) => {
    if (!Array.isArray(data)) return undefined;
    return data.map((rule) => mapIn(rule)["type"]).filter((type) => typeof type === "string");
  });
  // "Upgrade to GitHub Pro or make this repository public to enable this feature": there can be no rules.
  const unavailable = !looked.known && looked.status === 403 && /^upgrade to /i.test(looked.why);
  return unavailable ? { known: true, value: [] } : looked;
}
