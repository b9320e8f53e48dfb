import type { ValueMap } from "../model/value.ts";
import type { Findings } from "./findings.ts";
import type { Requirement } from "./requirements.ts";
import type { RunInputs } from "./run-choices.ts";
import type { LayeredVar } from "./var-layers.ts";

/** How a name is written in an environment variable: `base-url` → `BASE_URL`. */
export function environmentName(name: string): string {
  return name.toUpperCase().replaceAll("-", "_");
}

/** Tells the secrets and variables that have no value, at the expressions that use them. */
export function missingValues(
  requirements: readonly Requirement[],
  rest: {
    readonly vars: ValueMap;
    readonly sources: ReadonlyMap<string, LayeredVar>;
    readonly inputs: RunInputs;
    readonly findings: Findings;
  },
): void {
  const { vars, sources, inputs, findings } = rest;
  const byLowerCase = new Map([...sources.keys()].map((name) => [name.toLowerCase(), name]));
  const seen = new Set<string>();
  const visit = (requirement: Requirement): void => {
    const { context, name, optional, origin, text, offset } = requirement;
    const report = (code: string, message: string, hint: string) =>
      findings.within("error", code, origin, text, offset, name.length, message, hint);
    if (context === "secrets") {
      if (optional || inputs.secret(name) !== undefined) return;
      report(
        "secret-missing",
        `the secret ${name} has no value`,
        `set the environment variable ROTA_SECRET_${environmentName(name)}, or write it into a file for --env-file`,
      );
      return;
    }
    const declared = byLowerCase.get(name.toLowerCase());
    if (declared === undefined) return;
    if (!seen.has(declared)) {
      seen.add(declared);
      for (const inner of sources.get(declared)?.requirements ?? []) visit(inner);
    }
    if (optional || vars[declared] !== null) return;
    report(
      "vars-missing",
      `the variable ${declared} has no value`,
      `give it one in rota.yaml, the plan or the environment, by --var ${declared}=…, or as ROTA_VAR_${environmentName(declared)}`,
    );
  };
  for (const requirement of requirements) visit(requirement);
}
