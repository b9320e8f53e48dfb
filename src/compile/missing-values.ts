import type { Findings } from "./findings.ts";
import type { LayeredVar } from "./layered-var.ts";
import { tellMissingSession } from "./missing-sessions.ts";
import type { Requirement } from "./requirements.ts";
import type { ResolvedVars } from "./resolve-vars.ts";
import type { RunInputs } from "./run-choices.ts";

/** How a name is written in an environment variable: `base-url` → `BASE_URL`. */
export function environmentName(name: string): string {
  return name.toUpperCase().replaceAll("-", "_");
}

/** What there is. */
export interface GivenValues {
  readonly vars: ResolvedVars;
  readonly sources: ReadonlyMap<string, LayeredVar>;
  readonly inputs: RunInputs;
  /** The file of the plan that is to run; null: suites without one. */
  readonly plan: string | null;
  readonly findings: Findings;
}

/** Tells the secrets and variables that have no value, at the expressions that use them, and the sessions that nothing defines; gives back
 * whether there are any. */
export function missingValues(requirements: readonly Requirement[], given: GivenValues): boolean {
  const { vars, sources, inputs, findings } = given;
  const byLowerCase = new Map([...sources.keys()].map((name) => [name.toLowerCase(), name]));
  /** Whether what a variable needs is missing, by its name. */
  const lacking = new Map<string, boolean>();

  const isMissing = (requirement: Requirement): boolean => {
    const { context, name, optional, origin, offset } = requirement;
    const report = (code: string, message: string, hint: string): true => {
      findings.within("error", code, origin, offset, name.length, message, hint);
      return true;
    };
    if (context === "secrets") {
      if (optional || inputs.secret(name) !== undefined) return false;
      const variable = `ROTA_SECRET_${environmentName(name)}`;
      const hint = `set the environment variable ${variable}, or write it into a file for --env-file`;
      return report("secret-missing", `the secret ${name} has no value`, hint);
    }
    if (context === "sessions") {
      tellMissingSession(requirement, given.plan, findings);
      return true;
    }
    const declared = byLowerCase.get(name.toLowerCase());
    if (declared === undefined) return false;
    // What may be absent may lack what it is made of, too.
    const absent = vars.values[declared] === null && !vars.problems.has(declared);
    if (optional && absent) return false;
    if (lacks(declared)) return true;
    if (!absent) return false;
    const outside = `by --var ${declared}=…, or as ROTA_VAR_${environmentName(declared)}`;
    const hint = `give it one in rota.yaml, the plan or the environment, ${outside}`;
    return report("vars-missing", `the variable ${declared} has no value`, hint);
  };

  /** What a variable lacks is told where that is used; the variable itself then is no mistake of its own. */
  const lacks = (name: string): boolean => {
    const known = lacking.get(name);
    if (known !== undefined) return known;
    if (vars.told.has(name)) return true;
    lacking.set(name, false);
    const source = sources.get(name);
    const problem = vars.problems.get(name);
    const inner = (source?.requirements ?? []).filter(isMissing);
    const told = inner.length > 0;
    if (!told && problem !== undefined && source !== undefined && source.origin !== null)
      findings.error(
        "expression-function",
        source.origin,
        "value",
        problem,
        "check what the function is given",
      );
    lacking.set(name, told || problem !== undefined);
    return told || problem !== undefined;
  };
  // In the order in which they were worked out, so that chains of thousands are no matter.
  const used = reachable(requirements, sources, byLowerCase);
  for (const name of Object.keys(vars.values)) if (used.has(name)) lacks(name);
  return requirements.filter(isMissing).length > 0;
}

/** The variables that something needs, through others, too; not those that may be absent. */
function reachable(
  requirements: readonly Requirement[],
  sources: GivenValues["sources"],
  byLowerCase: ReadonlyMap<string, string>,
): Set<string> {
  const used = new Set<string>();
  const open = [...requirements];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const name =
      one.context === "vars" && !one.optional ? byLowerCase.get(one.name.toLowerCase()) : undefined;
    if (name === undefined || used.has(name)) continue;
    used.add(name);
    for (const inner of sources.get(name)?.requirements ?? []) open.push(inner);
  }
  return used;
}
