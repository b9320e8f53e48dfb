import type { ErrorObject } from "ajv";
import { placeOf } from "./schema-places.ts";

/** Of all that a validator says, what a person should read: for a value with several allowed forms, only what is wrong with
 * the form that was meant (the one whose type fits), or one remark that none fits. */
export function bestErrors(errors: readonly ErrorObject[]): ErrorObject[] {
  const kept = new Set(errors.filter((error) => error.propertyName === undefined));
  const choices = errors
    .filter((error) => error.keyword === "anyOf")
    .sort((a, b) => b.instancePath.length - a.instancePath.length);
  for (const choice of choices) {
    const path = choice.instancePath;
    const group = errors.filter(
      (error) => error !== choice && isWithin(error.instancePath, path) && kept.has(error),
    );
    const mismatches = group.filter((error) => error.keyword === "type" && error.instancePath === path);
    // What else is wrong by the rule whose type does not fit says nothing more.
    const unfit = new Set(mismatches.map(placeOf));
    for (const error of group)
      if (error.instancePath === path && unfit.has(placeOf(error))) kept.delete(error);
    const rest = group.filter((error) => kept.has(error));
    // Several forms of the fitting type: the remarks of one are enough, and all of them say the same.
    const [first, ...others] = rest.filter((error) => error.instancePath === path);
    for (const error of others) if (first && placeOf(error) !== placeOf(first)) kept.delete(error);
    if (rest.length > 0) kept.delete(choice);
    else
      choice.params["types"] = [
        ...new Set(mismatches.flatMap((error) => error.params["type"] as string | string[])),
      ];
  }
  return withoutRepeats([...kept]);
}

function isWithin(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}/`);
}

function withoutRepeats(errors: readonly ErrorObject[]): ErrorObject[] {
  const seen = new Set<string>();
  return errors.filter((error) => {
    const identity = `${error.instancePath}\n${error.keyword}\n${JSON.stringify(error.params)}`;
    return !seen.has(identity) && seen.add(identity);
  });
}
