import type { FilterPlan } from "../model/expectation.ts";
import type { Template } from "../model/template.ts";
import type { Subject, Value } from "../model/value.ts";
import type { Filter, FilterClock } from "../value/filter/definition.ts";
import { prepareFilter } from "../value/filters.ts";

/** What filters need at run time. */
export interface FilterOptions {
  /** The value of a template. May throw. */
  evaluate(template: Template): Value;
  readonly clock: FilterClock;
}

interface Prepared {
  readonly filter: Filter;
  readonly clock: FilterClock;
}

/** Filters whose arguments are literals are made ready once. */
const prepared = new WeakMap<FilterPlan, Prepared>();

/**
 * Applies one filter to what was found.
 *
 * @returns undefined: the filter finds nothing there
 * @throws FilterError when it cannot work on this, or an argument cannot be used; what `evaluate` throws
 */
export function applyFilter(plan: FilterPlan, subject: Subject, options: FilterOptions): Subject | undefined {
  const known = prepared.get(plan);
  const { clock } = options;
  if (known !== undefined && known.clock === clock) return known.filter(subject);
  const given: Record<string, Value> = {};
  let literal = true;
  for (const [name, template] of plan.arguments) {
    literal &&= template.kind === "literal";
    given[name] = template.kind === "literal" ? template.value : options.evaluate(template);
  }
  const filter = prepareFilter(plan.name, given, clock);
  if (literal) prepared.set(plan, { filter, clock });
  return filter(subject);
}
