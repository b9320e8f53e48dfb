import type { ErrorObject } from "ajv";

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
    const rest = group.filter((error) => !mismatches.includes(error));
    for (const mismatch of mismatches) kept.delete(mismatch);
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
