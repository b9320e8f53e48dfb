import type { Step } from "../model/generated/result.ts";

/** A step that did not pass, with the `uses` steps it stands in. */
export interface Trouble {
  readonly step: Step;
  /** From the outermost to the innermost. */
  readonly within: readonly Step[];
  /** continue-on-error let the case go on. */
  readonly allowed: boolean;
  /** Counted from 1, among the steps of the case. */
  readonly number: number;
  readonly of: number;
}

/** The steps that failed or could not run, in order; a `uses` step only when the fault is its own. */
export function troublesOf(steps: readonly Step[]): Trouble[] {
  return steps.flatMap((step, index) => search(step, [], false, index + 1, steps.length));
}

/** The first thing that went wrong in a few words; null when nothing did. */
export function firstWords(steps: readonly Step[]): string | null {
  const troubles = troublesOf(steps);
  const first = troubles.find((trouble) => !trouble.allowed) ?? troubles[0];
  return first === undefined ? null : `${stepTitle(first)}: ${troubleWords(first.step)}`;
}

/** `log in › POST /login`: the step's name after those of the steps it stands in. */
export function stepTitle(trouble: Trouble): string {
  return [...trouble.within, trouble.step].map((step) => step.name).join(" › ");
}

/** What went wrong in a step: its error, or its first failure and how many more there are. */
export function troubleWords(step: Step): string {
  if (step.error !== null) return step.error.message;
  const [first] = step.failures;
  if (first === undefined) return step.reason ?? "did not pass";
  const more = step.failures.length - 1;
  return `${first.query}: ${first.message}${more > 0 ? ` (and ${more} more)` : ""}`;
}

function search(
  step: Step,
  within: readonly Step[],
  allowed: boolean,
  number: number,
  of: number,
): Trouble[] {
  const letGo = allowed || step.allowed;
  const inside = step.steps.flatMap((inner) => search(inner, [...within, step], letGo, number, of));
  if (step.outcome !== "failed" && step.outcome !== "error") return inside;
  const own = step.failures.length > 0 || step.error !== null || inside.length === 0;
  return own ? [...inside, { step, within, allowed: letGo, number, of }] : inside;
}
