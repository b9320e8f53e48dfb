import { slug } from "../model/path.ts";

/** The folder that GitHub reads workflows from. */
export const WORKFLOWS = ".github/workflows";

/** Workflows that are of no plan alone. */
export const CHECKS_FILE = `${WORKFLOWS}/rota-checks.yml`;
export const COMMENT_FILE = `${WORKFLOWS}/rota-report.yml`;
export const SINGLE_FILE = `${WORKFLOWS}/rota-plans.yml`;

const TAKEN = ["checks", "report", "plans"];

/** A plan as far as its file is named after it. */
export interface NamedPlan {
  readonly id: string;
  readonly file: string;
}

/** The workflow file of each plan: after the plan's own file, or after its id where two would be the same to a file system that is blind
 * to case. A plan that comes or goes changes the name of another one only if they share it. */
export function fileNames(plans: readonly NamedPlan[]): Map<NamedPlan, string> {
  const stems = new Map(plans.map((plan) => [plan, stemOf(plan.file)]));
  for (let again = true; again; ) {
    again = false;
    const owners = new Map<string, NamedPlan[]>(TAKEN.map((name) => [name, []]));
    for (const [plan, stem] of stems) {
      const key = stem.toLowerCase();
      owners.set(key, [...(owners.get(key) ?? []), plan]);
    }
    for (const [key, same] of owners) {
      if (same.length < 2 && !TAKEN.includes(key) && key !== "") continue;
      for (const plan of same) {
        const other = TAKEN.includes(plan.id.toLowerCase()) ? `${plan.id}-plan` : plan.id;
        if (stems.get(plan) === other) continue;
        stems.set(plan, other);
        again = true;
      }
    }
  }
  return new Map([...stems].map(([plan, stem]) => [plan, `${WORKFLOWS}/rota-${stem}.yml`]));
}

function stemOf(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.plan\.ya?ml$/, "");
  return slug(name);
}
