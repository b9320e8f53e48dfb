import type { PlanDocument, SuiteDocument } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import type { Loaded, Project } from "../model/project.ts";
import { RotaError } from "../model/rota-error.ts";
import type { Value } from "../model/value.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import { parseJson } from "../value/json-text.ts";
import { heartbeatVars } from "./compile-heartbeat.ts";
import type { CompiledSuite } from "./compile-suite.ts";
import type { Findings } from "./findings.ts";
import type { LayeredVar } from "./layered-var.ts";
import { listOf } from "./list-of.ts";
import type { NamesOf } from "./names.ts";
import type { PullRequest } from "./pull-request.ts";
import type { Requirement } from "./requirements.ts";
import type { RunChoices, RunInputs } from "./run-choices.ts";
import { TemplateCompiler } from "./template-compiler.ts";

/** Values for variables from outside the suites. */
export interface VarLayers {
  /** rota.yaml, the plan, the environment, the plan's pull-request: the later wins. */
  readonly files: ReadonlyMap<string, LayeredVar>;
  /** By --var or a dispatch input. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly requirements: readonly Requirement[];
}

/** Compiles the variables of rota.yaml, plan, environment and pull-request that the suites declare.
 * @throws RotaError (exit code 2) when a variable of the command line is declared by no suite. */
export function varLayers(scene: VarScene, choices: RunChoices, findings: Findings): VarLayers {
  const { project, plan } = scene;
  const declared = [
    ...declaredVars(scene.suites),
    ...(plan === undefined ? [] : heartbeatVars(project, plan)),
  ];
  for (const name of Object.keys(choices.vars)) {
    if (declared.some((known) => known.toLowerCase() === name.toLowerCase())) continue;
    const close = nearest(name, declared);
    throw new RotaError("vars-undeclared", `no suite declares the variable ${name}`, {
      exitCode: 2,
      hint: close === undefined ? `declared are ${listOf(declared) || "none"}` : `did you mean ${close}?`,
    });
  }
  const files = fileLayers(scene, findings);
  return {
    files,
    chosen: choices.vars,
    requirements: [...files.values()].flatMap(({ requirements }) => requirements),
  };
}

/** Where variables are looked for. */
export interface VarScene {
  readonly project: Project;
  readonly plan: Loaded<PlanDocument> | undefined;
  readonly environment: string | null;
  /** What the plan says about pull requests, when one is run for. */
  readonly pullRequest?: PullRequest | null;
  readonly suites: readonly Loaded<SuiteDocument>[];
}

/** The values that files give to the variables of suites, by name in lower case. */
export function fileLayers(
  { project, plan, environment, pullRequest, suites }: VarScene,
  findings: Findings,
): Map<string, LayeredVar> {
  const declared = declaredVars(suites);
  const lowerCase = new Set(declared.map((name) => name.toLowerCase()));
  const names: NamesOf = () => ({ place: "in the value of a variable", vars: declared, secrets: true });
  const templates = new TemplateCompiler(findings);
  const files = new Map<string, LayeredVar>();
  const layer = (document: YamlDocument | undefined, vars: object | undefined): void => {
    if (document === undefined) return;
    for (const name of Object.keys(vars ?? {})) {
      if (!lowerCase.has(name.toLowerCase())) continue;
      const origin = { document, container: vars as object, key: name };
      templates.requirements = [];
      const template = templates.value(origin, names);
      files.set(name.toLowerCase(), { template, origin, requirements: templates.requirements });
    }
  };
  const { document, content } = project.project ?? {};
  layer(document, content?.vars);
  layer(plan?.document, plan?.content.vars);
  if (environment !== null) layer(document, content?.environments?.[environment]?.vars);
  layer(plan?.document, pullRequest?.vars);
  return files;
}

/** The variables that suites declare, each once. */
export function declaredVars(suites: readonly Loaded<SuiteDocument>[]): string[] {
  return [...new Set(suites.flatMap((suite) => Object.keys(suite.content.vars ?? {})))];
}

/** For each variable of a suite, the value that wins: suite < rota.yaml < plan < environment < pull-request < command line; ROTA_VAR_<NAME> where
 * all of these say nothing. */
export function varSources(
  suite: CompiledSuite,
  layers: VarLayers,
  inputs: RunInputs,
): Map<string, LayeredVar> {
  const { document, content } = suite.loaded;
  const chosen = new Map(Object.entries(layers.chosen).map(([name, text]) => [name.toLowerCase(), text]));
  return new Map(
    suite.vars.map(([name, template]) => {
      const own: LayeredVar = {
        template,
        origin: { document, container: content.vars as object, key: name },
        requirements: suite.varRequirements.get(name) ?? [],
      };
      const layered = layers.files.get(name.toLowerCase());
      const best = layered !== undefined && !isNull(layered) ? layered : own;
      const text = chosen.get(name.toLowerCase()) ?? (isNull(best) ? inputs.variable(name) : undefined);
      if (text === undefined) return [name, best];
      const value = typed(name, text, template.kind === "literal" ? template.value : null);
      return [name, { template: { kind: "literal", value }, origin: null, written: text, requirements: [] }];
    }),
  );
}

function isNull({ template }: LayeredVar): boolean {
  return template.kind === "literal" && template.value === null;
}

/** Text from outside takes the type of the suite's own value. */
function typed(name: string, text: string, example: Value): Value {
  if (typeof example === "number" || typeof example === "bigint") {
    return numberOf(text) ?? wrongType(name, text, "a number");
  }
  if (typeof example === "boolean") {
    return text === "true" || text === "false" ? text === "true" : wrongType(name, text, "true or false");
  }
  if (typeof example === "object" && example !== null) {
    const outcome = parseJson(text);
    if ("value" in outcome) return outcome.value;
    return wrongType(name, text, Array.isArray(example) ? "a list as JSON" : "a map as JSON");
  }
  return text;
}

function wrongType(name: string, text: string, expected: string): never {
  throw new RotaError(
    "vars-type",
    `the variable ${name} is ${expected} in its suite, and was given ${JSON.stringify(text)}`,
    {
      exitCode: 2,
      hint: `give it ${expected}`,
    },
  );
}

function numberOf(text: string): number | bigint | undefined {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(number)) return undefined;
  return /^\s*-?\d+\s*$/.test(text) && !Number.isSafeInteger(number) ? BigInt(text.trim()) : number;
}
