import { type GithubPlace, type LookedUp, lookUp, mapIn } from "./look-up.ts";

/** What an environment of a repository makes jobs wait for. */
export interface EnvironmentFacts {
  /** Somebody has to approve each job. */
  readonly needsReview: boolean;
  /** Minutes that each job waits. */
  readonly wait: number;
}

/** Reads an environment by its name. Never throws. */
export function readEnvironment(
  place: GithubPlace,
  environment_name: string,
): Promise<LookedUp<EnvironmentFacts>> {
  return lookUp(place, "environments/{environment_name}", { environment_name }, (data) => {
    const { name, protection_rules: rules = [] } = mapIn(data);
    if (typeof name !== "string" || !Array.isArray(rules)) return undefined;
    const kinds = rules.map(mapIn);
    const timer = kinds.find(({ type }) => type === "wait_timer")?.["wait_timer"];
    return {
      needsReview: kinds.some(({ type }) => type === "required_reviewers"),
      wait: typeof timer === "number" ? timer : 0,
    };
  });
}
