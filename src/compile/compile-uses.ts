import type { Input, Step, StepsDocument } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import type { Loaded } from "../model/project.ts";
import type { InputPlan, StepPlan, UsesAction } from "../model/run-plan.ts";
import type { Value } from "../model/value.ts";
import { isOfType } from "../value/is-of-type.ts";
import { reportCaseTwins } from "./case-twins.ts";
import type { CompileContext } from "./compile-context.ts";
import { at as inPlace, type Names, type NamesOf, once } from "./names.ts";
import { outputsOfSteps, stepsFileOf } from "./step-outputs.ts";

/** Compiles a list of steps. */
export type CompileSteps = (
  context: CompileContext,
  list: readonly Step[],
  origin: Origin,
  names: NamesOf,
) => StepPlan[];

/** Compiles a `uses` step. `compileSteps` is handed in, since steps files hold steps that may use others. */
export function compileUses(
  context: CompileContext,
  step: Step,
  at: (key: string) => Origin,
  names: NamesOf,
  compileSteps: CompileSteps,
): UsesAction | undefined {
  const origin = at("uses");
  const loaded = stepsFileOf(context.project, origin.document, step);
  // A file that is missing or broken was told by the loader.
  if (loaded === undefined) return undefined;
  const { file } = loaded.document;
  if (context.usesStack.includes(file)) {
    const circle = [...context.usesStack.slice(context.usesStack.indexOf(file)), file];
    context.findings.error(
      "uses-circular",
      origin,
      "value",
      `these files use each other in a circle: ${circle.join(" → ")}`,
      "take one uses of the circle away",
    );
    return undefined;
  }
  const inputs = compileInputs(context, step, at, loaded, names);
  const { steps, outputs } = compileStepsFile(
    { ...context, usesStack: [...context.usesStack, file] },
    loaded,
    compileSteps,
  );
  return { kind: "uses", file, inputs, steps, outputs };
}

/** Compiles a steps file: its steps see its inputs and each other, nothing of the caller. */
export function compileStepsFile(
  context: CompileContext,
  loaded: Loaded<StepsDocument>,
  compileSteps: CompileSteps,
): Pick<UsesAction, "steps" | "outputs"> {
  const { document, content } = loaded;
  const at = (key: string): Origin => ({ document, container: content, key });
  const names = once<Names>(() => ({
    place: "in a steps file: pass it in as an input",
    inputs: Object.keys(content.inputs ?? {}),
    env: [],
  }));
  for (const key of ["inputs", "outputs"]) reportCaseTwins(context.findings, at(key));
  for (const [name, input] of Object.entries(content.inputs ?? {}))
    checkDefault(context, name, input, { document, container: input, key: "default" });
  const steps = compileSteps(context, content.steps, at("steps"), names);
  const all = () => ({ ...names(), steps: outputsOfSteps(context.project, document, content.steps) });
  const outputs = content.outputs === undefined ? [] : context.templates.values(at("outputs"), all);
  return { steps, outputs };
}

function compileInputs(
  context: CompileContext,
  step: Step,
  at: (key: string) => Origin,
  loaded: Loaded<StepsDocument>,
  names: NamesOf,
): InputPlan[] {
  const declared = loaded.content.inputs ?? {};
  const given = (step.with ?? {}) as { [name: string]: Value };
  const givenAt = (key: string): Origin => ({ document: at("with").document, container: given, key });
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(declared, name)) continue;
    const close = nearest(name, Object.keys(declared));
    context.findings.error(
      "uses-unknown-input",
      givenAt(name),
      "key",
      `${loaded.document.file} has no input ${name}`,
      close === undefined
        ? `its inputs are ${Object.keys(declared).join(", ") || "none"}`
        : `did you mean ${close}?`,
    );
  }
  return Object.entries(declared).flatMap(([name, input]) => {
    const secret = input.secret ?? false;
    if (Object.hasOwn(given, name)) {
      const origin = givenAt(name);
      const value = context.templates.value(origin, inPlace(names, "in with"));
      if (value.kind === "literal" && !isOfType(value.value, input.type)) {
        context.findings.error(
          "uses-input-type",
          origin,
          "value",
          `the input ${name} is ${articleOf(input.type)}, found ${JSON.stringify(value.value)}`,
          input.type === "string" ? "put it in quotes" : undefined,
        );
      }
      return [{ name, type: input.type, value, secret, origin }];
    }
    const declaredAt: Origin = { document: loaded.document, container: input, key: "default" };
    if ("default" in input)
      return [
        {
          name,
          type: input.type,
          value: { kind: "literal", value: (input.default ?? null) as Value } as const,
          secret,
          origin: declaredAt,
        },
      ];
    context.findings.error(
      "uses-missing-input",
      at("uses"),
      "value",
      `${loaded.document.file} needs the input ${name}`,
      `write with: { ${name}: … }`,
    );
    return [];
  });
}

function checkDefault(context: CompileContext, name: string, input: Input, origin: Origin): void {
  if (!("default" in input) || isOfType(input.default as Value, input.type)) return;
  context.findings.error(
    "uses-input-type",
    origin,
    "value",
    `the default of the input ${name} is not ${articleOf(input.type)}`,
    "correct the default or the type",
  );
}

function articleOf(type: Input["type"]): string {
  const words: Readonly<Record<string, string>> = {
    string: "text",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a map",
  };
  return words[type] ?? "anything";
}
