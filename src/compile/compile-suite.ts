import { parseDuration } from "../model/duration.ts";
import type { Case, SuiteDocument } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import { resolvePath } from "../model/path.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { CasePlan, Condition, StepPlan } from "../model/run-plan.ts";
import type { NamedTemplates, Template } from "../model/template.ts";
import type { ValueMap } from "../model/value.ts";
import { reportCaseTwins } from "./case-twins.ts";
import { checkNeeds, needsOf } from "./check-needs.ts";
import type { CompileContext } from "./compile-context.ts";
import { compileHttpDefaults, NO_DEFAULTS } from "./compile-http.ts";
import { compileSteps, outputsOfSteps } from "./compile-step.ts";
import type { Findings } from "./findings.ts";
import type { Names, Outputs } from "./names.ts";
import type { Requirement } from "./requirements.ts";
import { TemplateCompiler } from "./template-compiler.ts";

/** A suite with everything worked out that does not hang on values: expressions parsed, names and forms checked. */
export interface CompiledSuite {
  readonly loaded: Loaded<SuiteDocument>;
  readonly vars: NamedTemplates;
  /** What each variable's own value needs. */
  readonly varRequirements: ReadonlyMap<string, readonly Requirement[]>;
  readonly env: NamedTemplates;
  readonly before: readonly StepPlan[];
  readonly after: readonly StepPlan[];
  readonly cases: readonly CompiledCase[];
  /** What defaults, env, before and after need. */
  readonly requirements: readonly Requirement[];
}

/** A case before its matrix or data is spread out. */
export interface CompiledCase
  extends Pick<
    CasePlan,
    "name" | "tags" | "priority" | "needs" | "timeout" | "outputs" | "steps" | "origin"
  > {
  readonly id: string;
  readonly condition: Condition | null;
  readonly matrix: Template | null;
  readonly rows: readonly ValueMap[] | null;
  readonly requirements: readonly Requirement[];
}

/** Compiles one suite; all that is wrong goes to `findings`. */
export function compileSuite(
  project: Project,
  loaded: Loaded<SuiteDocument>,
  findings: Findings,
): CompiledSuite {
  return new SuiteCompiler(project, loaded, findings).compile();
}

class SuiteCompiler {
  readonly #project: Project;
  readonly #findings: Findings;
  readonly #loaded: Loaded<SuiteDocument>;
  readonly #templates: TemplateCompiler;
  readonly #names: Names;
  readonly #caseIds: readonly string[];

  constructor(project: Project, loaded: Loaded<SuiteDocument>, findings: Findings) {
    this.#project = project;
    this.#findings = findings;
    this.#loaded = loaded;
    this.#templates = new TemplateCompiler(findings);
    const { vars, env, cases } = loaded.content;
    this.#caseIds = Object.keys(cases);
    this.#names = {
      place: "here",
      vars: Object.keys(vars ?? {}),
      secrets: true,
      env: Object.keys(env ?? {}),
    };
  }

  compile(): CompiledSuite {
    const { content } = this.#loaded;
    for (const key of ["vars", "env", "cases"]) reportCaseTwins(this.#findings, this.#at(key));
    const varRequirements = new Map<string, readonly Requirement[]>();
    const vars = Object.keys(content.vars ?? {}).map((name) => {
      const origin: Origin = {
        document: this.#loaded.document,
        container: content.vars as object,
        key: name,
      };
      const [template, requirements] = this.#collect(() =>
        this.#templates.value(origin, {
          place: "in the value of a variable",
          vars: this.#names.vars ?? [],
          secrets: true,
        }),
      );
      varRequirements.set(name, requirements);
      return [name, template] as const;
    });
    const [hooks, requirements] = this.#collect(() => this.#compileHooks());
    return {
      loaded: this.#loaded,
      vars,
      varRequirements,
      ...hooks,
      cases: this.#compileCases(hooks.context, hooks.beforeOutputs),
      requirements,
    };
  }

  #compileHooks() {
    const { content } = this.#loaded;
    const { env: _, ...withoutEnv } = this.#names;
    const env =
      content.env === undefined
        ? []
        : this.#templates.texts(this.#at("env"), { ...withoutEnv, place: "in env of a suite" });
    const plain = this.#context(null);
    const beforeOutputs = outputsOfSteps(plain, content.before ?? [], this.#at("before"));
    const context = this.#context(beforeOutputs);
    const before = compileSteps(context, content.before ?? [], this.#at("before"), {
      ...this.#names,
      place: "in before",
      before: new Map(),
    });
    const after = compileSteps(context, content.after ?? [], this.#at("after"), {
      ...this.#names,
      place: "in after",
      before: beforeOutputs,
    });
    return { env, before, after, context, beforeOutputs };
  }

  #context(before: ReadonlyMap<string, Outputs> | null): CompileContext {
    const { defaults } = this.#loaded.content;
    const base: CompileContext = {
      project: this.#project,
      findings: this.#findings,
      templates: this.#templates,
      httpDefaults: NO_DEFAULTS,
      runDefaults: defaults?.run,
      runDefaultsOrigin: this.#at("defaults"),
      usesStack: [],
    };
    if (before === null || defaults?.http === undefined) return base;
    const origin: Origin = { document: this.#loaded.document, container: defaults, key: "http" };
    return {
      ...base,
      httpDefaults: compileHttpDefaults(base, origin, { ...this.#names, place: "in defaults", before }),
    };
  }

  #compileCases(context: CompileContext, before: ReadonlyMap<string, Outputs>): CompiledCase[] {
    const { cases } = this.#loaded.content;
    checkNeeds(this.#loaded, this.#findings);
    return this.#caseIds.map((id) => {
      const [compiled, requirements] = this.#collect(() =>
        this.#compileCase(id, cases[id] as Case, context, before),
      );
      return { ...compiled, requirements };
    });
  }

  #compileCase(
    id: string,
    one: Case,
    context: CompileContext,
    before: ReadonlyMap<string, Outputs>,
  ): Omit<CompiledCase, "requirements"> {
    const { document, content } = this.#loaded;
    const at = (key: string): Origin => ({ document, container: one, key });
    const rows = this.#rows(one, at);
    const names: Names = {
      ...this.#names,
      before,
      ...(one.matrix === undefined ? {} : { matrix: matrixNames(one.matrix) }),
      ...(one.data === undefined ? {} : { data: [...new Set((rows ?? []).flatMap(Object.keys))] }),
      needs: new Map(needsOf(one).map((need) => [need, outputsOfCase(content.cases[need])])),
      otherCases: this.#caseIds,
    };
    if (one.matrix !== undefined) this.#checkMatrix(one, at);
    const steps = compileSteps(context, one.steps, at("steps"), { ...names, place: "in a step" });
    const { matrix, data } = names;
    const outcomes = outputsOfSteps(context, one.steps, at("steps"));
    if (one.outputs !== undefined) reportCaseTwins(this.#findings, at("outputs"));
    return {
      id,
      name:
        one.name === undefined
          ? { kind: "literal", value: id }
          : this.#templates.text(at("name"), {
              place: "in the name of a case",
              vars: this.#names.vars ?? [],
              ...(matrix && { matrix }),
              ...(data && { data }),
            }),
      tags: one.tags ?? [],
      priority: one.priority ?? "P2",
      needs: needsOf(one),
      condition: this.#templates.condition(at("if"), { ...names, place: "in the if of a case" }),
      timeout: one.timeout === undefined ? null : (parseDuration(one.timeout) ?? null),
      matrix:
        one.matrix === undefined
          ? null
          : this.#templates.value(at("matrix"), {
              place: "in a matrix",
              vars: this.#names.vars ?? [],
              secrets: true,
            }),
      rows,
      outputs:
        one.outputs === undefined
          ? []
          : this.#templates.values(at("outputs"), {
              ...names,
              place: "in the outputs of a case",
              steps: outcomes,
            }),
      steps,
      origin: { document, container: content.cases, key: id },
    };
  }

  /** null when there is no data file, or it could not be read, which the loader has told. */
  #rows(one: Case, at: (key: string) => Origin): readonly ValueMap[] | null {
    if (one.data === undefined) return null;
    if (one.matrix !== undefined)
      this.#findings.error(
        "case-matrix-and-data",
        at("data"),
        "key",
        "a case has a matrix or data, not both",
        "take one away, or put the combinations into the data file",
      );
    const file = resolvePath(at("data").document.file, one.data);
    return (file === undefined ? undefined : this.#project.rows.get(file)) ?? null;
  }

  #checkMatrix(one: Case, at: (key: string) => Origin): void {
    const matrix = one.matrix as { [name: string]: unknown };
    reportCaseTwins(this.#findings, at("matrix"));
    for (const name of Object.keys(matrix)) {
      const value = matrix[name];
      if (typeof value === "string" && !value.includes("${{")) {
        this.#findings.error(
          "matrix-form",
          { ...at("matrix"), container: matrix, key: name },
          "value",
          `${name} is text, expected a list`,
          `write [${value}], or an expression that gives a list`,
        );
      }
    }
    const dimensions = Object.keys(matrix).filter((name) => name !== "include" && name !== "exclude");
    for (const [index, excluded] of ((matrix["exclude"] ?? []) as object[]).entries()) {
      const unknown = Object.keys(excluded).find((name) => !dimensions.includes(name));
      if (unknown !== undefined)
        this.#findings.error(
          "matrix-exclude",
          { ...at("matrix"), container: (matrix["exclude"] as object[])[index] as object, key: unknown },
          "key",
          `the matrix has no ${unknown}`,
          `it has ${dimensions.join(", ")}`,
        );
    }
  }

  /** Runs a part of the compilation and gives back what it needs of secrets and variables. */
  #collect<Result>(compile: () => Result): [Result, readonly Requirement[]] {
    const outer = this.#templates.requirements;
    this.#templates.requirements = [];
    const result = compile();
    const found = this.#templates.requirements;
    this.#templates.requirements = outer;
    return [result, found];
  }

  #at(key: string): Origin {
    return { document: this.#loaded.document, container: this.#loaded.content, key };
  }
}

function matrixNames(matrix: NonNullable<Case["matrix"]>): string[] {
  const dimensions = Object.keys(matrix).filter((name) => name !== "include" && name !== "exclude");
  return [...new Set([...dimensions, ...(matrix.include ?? []).flatMap(Object.keys)])];
}

/** A case with several runs gives the list of its outputs; what is in it is known only then. */
function outputsOfCase(one: Case | undefined): Outputs {
  if (one === undefined) return { names: [], open: true };
  return { names: Object.keys(one.outputs ?? {}), open: one.matrix !== undefined || one.data !== undefined };
}
