import type { Files } from "../../host/host.ts";
import { seededSources } from "../../host/seeded-sources.ts";
import { loadProject } from "../../load/load-project.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Project } from "../../model/project.ts";
import { compilePlan, type PlanOutcome } from "../compile-plan.ts";
import type { RunChoices, RunInputs } from "../run-choices.ts";

/** Files by path, all in memory. */
export function filesOf(texts: Readonly<Record<string, string>>): Files {
  const root = "/repository/";
  const inside = (path: string) => path.slice(root.length);
  return {
    read: async (path) => {
      const text = texts[inside(path)];
      if (text === undefined) throw Object.assign(new Error("no such file"), { code: "ENOENT" });
      return new TextEncoder().encode(text);
    },
    parts: () => {
      throw new Error("nothing is sent from here");
    },
    size: async (path) => new TextEncoder().encode(texts[inside(path)]).length,
    exists: async (path) => {
      if (inside(path) in texts) return "file";
      return Object.keys(texts).some((file) => file.startsWith(`${inside(path)}/`)) ? "folder" : undefined;
    },
    isLink: async () => false,
    write: async () => {
      throw new Error("nothing is written here");
    },
    remove: async () => {
      throw new Error("nothing is removed here");
    },
    removeFolder: async () => {
      throw new Error("nothing is removed here");
    },
    folders: async () => [],
    stamp: async (path) => texts[inside(path)],
    modified: async () => undefined,
    list: async () => Object.keys(texts).sort(),
  };
}

/** Loads files that are right. */
async function projectOf(texts: Readonly<Record<string, string>>): Promise<Project> {
  const { project, diagnostics } = await loadProject(filesOf(texts), "/repository", Object.keys(texts));
  if (diagnostics.length > 0) throw new Error(diagnostics.map(sentenceOf).join("\n"));
  return project;
}

export function sentenceOf({ code, message, file, range }: Diagnostic): string {
  return `${file}:${range.start.line}:${range.start.column} ${code}: ${message}`;
}

/** What is chosen and given unless a test says otherwise: nothing. */
export interface Given extends Partial<Omit<RunChoices, "target">> {
  readonly secrets?: Readonly<Record<string, string>>;
  /** ROTA_VAR_<NAME>, by the variable's name. */
  readonly outside?: Readonly<Record<string, string>>;
}

/** Compiles the plan `a.plan.yaml`, or else the suite `a.suite.yaml`. */
export async function compileFiles(
  texts: Readonly<Record<string, string>>,
  { secrets = {}, outside = {}, ...chosen }: Given = {},
): Promise<PlanOutcome> {
  const inputs: RunInputs = {
    secret: (name) => secrets[name],
    variable: (name) => outside[name],
    sources: seededSources(1, () => 0),
    run: { id: "1", attempt: 1, url: null, occurrence: null },
    github: {},
  };
  const choices: RunChoices = {
    target: "a.plan.yaml" in texts ? { plan: "a.plan.yaml" } : { suites: ["a.suite.yaml"] },
    environment: null,
    vars: {},
    tags: null,
    priority: null,
    cases: [],
    names: [],
    failed: null,
    maxParallel: null,
    failFast: false,
    pullRequest: false,
    secretsWithheld: null,
    ...chosen,
  };
  return compilePlan(await projectOf(texts), choices, inputs);
}

/** The ids of the cases that are to run. */
export function idsOf({ plan, diagnostics }: PlanOutcome): string[] {
  if (plan === undefined) throw new Error(diagnostics.map(sentenceOf).join("\n"));
  return plan.suites.flatMap((suite) => suite.cases.map(({ id }) => id));
}
