import type { CompiledCase } from "./compile-case.ts";
import type { CompiledSuite } from "./compile-suite.ts";
import type { GivenValues } from "./missing-values.ts";
import type { Requirement } from "./requirements.ts";
import type { SecretsWithheld } from "./run-choices.ts";

/** What each kind of pull request goes without, as GitHub has it. */
const WHOSE: Readonly<Record<SecretsWithheld, string>> = {
  fork: "pull requests from forks",
  dependabot: "pull requests of Dependabot",
};

/** The cases that cannot run because GitHub keeps a secret from this run, each with the reason. A secret that the suite's hooks or
 * defaults need is missing for all of them. */
export function withheldCases(
  suite: CompiledSuite,
  cases: readonly CompiledCase[],
  given: Omit<GivenValues, "findings">,
  from: SecretsWithheld | null,
): Map<CompiledCase, string> {
  const reasons = new Map<CompiledCase, string>();
  if (from === null) return reasons;
  const ofSuite = missing(suite.requirements, given, from);
  for (const one of cases) {
    const what = ofSuite ?? missing(one.requirements, given, from);
    if (what !== null) reasons.set(one, `${what} is not available to ${WHOSE[from]}`);
  }
  return reasons;
}

/** The first secret that something needs, through variables, too, and that is not there. GitHub's variables are kept from forks
 * like secrets are. null: all are there. */
function missing(
  requirements: readonly Requirement[],
  { vars, sources, inputs }: Omit<GivenValues, "findings">,
  from: SecretsWithheld,
): string | null {
  const byLowerCase = new Map([...sources.keys()].map((name) => [name.toLowerCase(), name]));
  const seen = new Set<string>();
  const open = [...requirements];
  for (let one = open.shift(); one !== undefined; one = open.shift()) {
    if (one.context === "secrets") {
      if (!one.optional && inputs.secret(one.name) === undefined) return `the secret ${one.name}`;
      continue;
    }
    if (one.context === "sessions") continue;
    const name = byLowerCase.get(one.name.toLowerCase());
    if (name === undefined) continue;
    const absent = vars.values[name] === null && !vars.problems.has(name);
    if (one.optional && absent) continue;
    const inner = sources.get(name)?.requirements ?? [];
    if (from === "fork" && absent && inner.length === 0) return `the variable ${name}`;
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...inner);
  }
  return null;
}
