import type { FilterPlan, Matcher } from "../../model/expectation.ts";
import type { Subject } from "../../model/value.ts";
import { FilterError } from "../../value/filter/definition.ts";
import { broken, type Mismatch, type Scope, type SubjectMatch } from "./mismatch.ts";

/** What a filter, or a chain of them, makes of the value fulfils the inner matchers. */
export const matchFilter: SubjectMatch = (matcher, value, scope) => {
  const names: string[] = [];
  let current: Subject | undefined = value;
  let reason = "";
  let step = matcher;
  for (;;) {
    const plan = step.filter as FilterPlan;
    names.push(plan.name);
    if (current !== undefined) {
      const before: Subject = current;
      const outcome = attempt(plan, before, scope);
      if ("problem" in outcome)
        return broken(step, before, scope.mask(`${pathOf(names.slice(0, -1))}${outcome.problem}`));
      current = outcome.value;
      if (current === undefined) reason = `${plan.name} finds nothing in ${scope.show(before)}`;
    }
    const inner: readonly Matcher[] = step.inner ?? [];
    const [only] = inner;
    if (inner.length === 1 && only?.name === "filter") step = only;
    else {
      const scopeOfInner = current === undefined ? scope.withReason(reason) : scope;
      return told(scope.apply(inner, current, scopeOfInner), names);
    }
  }
};

/** The same where nothing was found: no filter makes something of nothing. */
export function matchFilterOnNothing(matcher: Matcher, scope: Scope): Mismatch[] | null {
  return scope.apply(matcher.inner ?? [], undefined, scope);
}

/** What cannot be worked out, such as an argument, is for the caller. */
function attempt(
  plan: FilterPlan,
  subject: Subject,
  scope: Scope,
): { value: Subject | undefined } | { problem: string } {
  try {
    return { value: scope.filter(plan, subject) };
  } catch (error) {
    if (error instanceof FilterError) return { problem: error.message };
    throw error;
  }
}

function told(mismatches: Mismatch[] | null, names: readonly string[]): Mismatch[] | null {
  if (mismatches === null) return null;
  return mismatches.map((one) => ({ ...one, message: `${pathOf(names)}${one.message}` }));
}

/** `after split, nth: `; empty where none was applied. */
function pathOf(names: readonly string[]): string {
  return names.length === 0 ? "" : `after ${names.join(", ")}: `;
}
