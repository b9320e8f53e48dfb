import type { Findings } from "./findings.ts";
import type { Requirement } from "./requirements.ts";

/** Tells a session that a suite wants from outside and that nothing there defines, at the suite's null. `plan`: the file of the plan that
 * runs the suite; null: it is run without one. */
export function tellMissingSession(
  { name, origin }: Requirement,
  plan: string | null,
  findings: Findings,
): void {
  findings.error(
    "session-missing",
    origin,
    "value",
    plan === null
      ? `the session ${name} is defined neither here nor in rota.yaml`
      : `the session ${name} is defined neither here nor in rota.yaml nor in ${plan}`,
    plan === null
      ? "define it under sessions in rota.yaml, or run a plan that does"
      : `define it under sessions in ${plan} or in rota.yaml`,
  );
}
