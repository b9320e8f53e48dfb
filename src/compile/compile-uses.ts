import type { Input, Step, StepsDocument } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import type { Loaded } from "../model/project.ts";
import type { InputPlan, StepPlan, UsesAction } from "../model/run-plan.ts";
import type { Value } from "../model/value.ts";
import { isOfType } from "../value/is-of-type.ts";
import { formatJson } from "../value/json-text.ts";
import { reportCaseTwins } from "./case-twins.ts";
import type { CompileContext, CompiledStepsFile } from "./compile-context.ts";
import type { Findings } from "./findings.ts";
import { listOf } from "./list-of.ts";
import { at as inPlace, type Names, type NamesOf, once } from "./names.ts";
import { StepOutputs, stepsFileOf } from "./step-outputs.ts";

/** How deep files may use each other. */
const MAXIMUM_DEPTH = 50;

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
  step: Pick<Step, "uses" | "with">,
  at: (key: string) => Origin,
  names: NamesOf,
  compileSteps: CompileSteps,
): UsesAction | undefined {
  const origin = at("uses");
  const loaded = stepsFileOf(context.project, origin.document, step);
  // A file that is missing or broken was told by the loader; what it is given can be looked at all the same.
  if (loaded === undefined) {
    if (step.with !== undefined) context.templates.values(at("with"), inPlace(names, "in with"));
    return undefined;
  }
  const { file } = loaded.document;
  if (!mayUse(context, origin, file)) return undefined;
  const inputs = compileInputs(context, step, at, loaded, names);
  const { steps, outputs } = compileStepsFile(
    { ...context, usesStack: [...context.usesStack, { file, origin }] },
    loaded,
    compileSteps,
  );
  return { kind: "uses", file, inputs, steps, outputs };
}

/** Whether files use each other neither in a circle nor too deeply; tells it otherwise. */
function mayUse(
  { usesStack, findings, httpDefaults }: CompileContext,
  origin: Origin,
  file: string,
): boolean {
  const start = usesStack.findIndex((entry) => entry.file === file);
  if (start !== -1) {
    reportCircle(findings, usesStack.slice(start), origin);
    return false;
  }
  if (usesStack.length < MAXIMUM_DEPTH) return true;
  // Counted from the suite that begins it.
  if (httpDefaults === null) return false;
  const message = `files use each other more than ${MAXIMUM_DEPTH} deep`;
  findings.error("uses-depth", origin, "value", message, "write some of the steps out");
  return false;
}

/** A circle is told once, however it was entered: as that of its first file by name, where it closes. */
function reportCircle(findings: Findings, circle: CompileContext["usesStack"], closing: Origin): void {
  const files = circle.map(({ file }) => file);
  const first = files.indexOf([...files].sort()[0] as string);
  const origin = (first === 0 ? closing : circle[first]?.origin) ?? closing;
  const path = [...files.slice(first), ...files.slice(0, first), files[first]].join(" → ");
  findings.error(
    "uses-circular",
    origin,
    "value",
    files.length === 1 ? `${files[0]} uses itself` : `these files use each other in a circle: ${path}`,
    "take one uses of the circle away",
  );
}

/** Compiles a steps file: its steps see its inputs and each other, nothing of the caller, so that once is enough for a suite. */
export function compileStepsFile(
  context: CompileContext,
  loaded: Loaded<StepsDocument>,
  compileSteps: CompileSteps,
): CompiledStepsFile {
  const { document, content } = loaded;
  const known = context.stepsFiles.get(document.file);
  if (known !== undefined) return known;
  const at = (key: string): Origin => ({ document, container: content, key });
  const names = once<Names>(() => ({
    place: "in a steps file",
    advice: "pass it in as an input: the steps of a file see nothing of who uses them",
    inputs: Object.keys(content.inputs ?? {}),
    env: [],
  }));
  for (const key of ["inputs", "outputs"]) reportCaseTwins(context.findings, at(key));
  for (const [name, input] of Object.entries(content.inputs ?? {}))
    checkDefault(context, name, input, { document, container: input, key: "default" });
  const steps = compileSteps(context, content.steps, at("steps"), names);
  const all = () => ({
    ...names(),
    place: "in the outputs of a steps file",
    steps: new StepOutputs(context.project, document, content.steps).first(),
  });
  const outputs = content.outputs === undefined ? [] : context.templates.values(at("outputs"), all);
  const compiled = { steps, outputs };
  context.stepsFiles.set(document.file, compiled);
  return compiled;
}

function compileInputs(
  context: CompileContext,
  step: Pick<Step, "uses" | "with">,
  at: (key: string) => Origin,
  loaded: Loaded<StepsDocument>,
  names: NamesOf,
): InputPlan[] {
  const declared = loaded.content.inputs ?? {};
  const given = (step.with ?? {}) as { [name: string]: Value };
  const givenAt = (key: string): Origin => ({ document: at("with").document, container: given, key });
  /** Inputs that are there, but misspelt. */
  const misspelt = new Set<string>();
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(declared, name)) continue;
    const close = nearest(
      name,
      Object.keys(declared).filter((other) => !Object.hasOwn(given, other)),
    );
    if (close !== undefined) misspelt.add(close);
    context.findings.error(
      "uses-unknown-input",
      givenAt(name),
      "key",
      `${loaded.document.file} has no input ${name}`,
      close === undefined
        ? `its inputs are ${listOf(Object.keys(declared)) || "none"}`
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
          `the input ${name} is ${articleOf(input.type)}, found ${formatJson(value.value)}`,
          input.type === "string" ? "put it in quotes" : `write ${articleOf(input.type)}`,
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
    if (misspelt.has(name)) return [];
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
