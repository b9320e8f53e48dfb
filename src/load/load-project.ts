import type { Files } from "../host/host.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type {
  PlanDocument,
  ProjectDocument,
  StepsDocument,
  SuiteDocument,
} from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import { type Origin, rangeOf } from "../model/origin.ts";
import { type FileKind, kindOfFile, resolvePath } from "../model/path.ts";
import { FILE_START } from "../model/position.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { Value, ValueMap } from "../model/value.ts";
import { readRows } from "./data-rows.ts";
import { type FileReference, fileReferences } from "./file-references.ts";
import { isPattern, matchSuites } from "./suite-patterns.ts";
import { validateSchema } from "./validate-schema.ts";
import { decodeSource } from "./yaml/decode-source.ts";
import { parseYaml } from "./yaml/parse-yaml.ts";

/** What was read, what is wrong with it, and the text of every file for code frames. */
export interface LoadOutcome {
  readonly project: Project;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads the given files (relative to the root), the root's rota.yaml, and all that they name. Every problem of every file is
 * collected; a file with an error is left out of the project. */
export async function loadProject(
  host: Files,
  root: string,
  targets: readonly string[],
): Promise<LoadOutcome> {
  const loader = new Loader(host, root);
  await loader.loadProjectFile();
  for (const file of targets) {
    const kind = kindOfFile(file);
    if (kind === "plan") await loader.loadPlan(file);
    else if (kind === "suite") await loader.loadSuite(file);
    else if (kind === "steps") await loader.loadSteps(file);
  }
  return { project: loader.project(), diagnostics: loader.diagnostics, sources: loader.sources };
}

class Loader {
  readonly diagnostics: Diagnostic[] = [];
  readonly sources = new Map<string, string>();
  readonly #files: Files;
  readonly #root: string;
  #projectFile: Loaded<ProjectDocument> | null = null;
  readonly #plans = new Map<string, Loaded<PlanDocument>>();
  readonly #suites = new Map<string, Loaded<SuiteDocument>>();
  readonly #steps = new Map<string, Loaded<StepsDocument>>();
  readonly #planSuites = new Map<string, readonly string[]>();
  readonly #rows = new Map<string, readonly ValueMap[]>();
  readonly #jsonSchemas = new Map<string, Value>();
  /** Files that were tried already, whether they could be read or not. */
  readonly #seen = new Set<string>();
  #listing: Promise<string[]> | undefined;

  constructor(files: Files, root: string) {
    this.#files = files;
    this.#root = root;
  }

  project(): Project {
    return {
      root: this.#root,
      project: this.#projectFile,
      plans: this.#plans,
      suites: this.#suites,
      steps: this.#steps,
      planSuites: this.#planSuites,
      rows: this.#rows,
      jsonSchemas: this.#jsonSchemas,
    };
  }

  async loadProjectFile(): Promise<void> {
    for (const name of ["rota.yaml", "rota.yml"]) {
      if ((await this.#files.exists(this.#path(name))) !== "file") continue;
      this.#projectFile = (await this.#document<ProjectDocument>(name, "project")) ?? null;
      return;
    }
  }

  async loadPlan(file: string): Promise<void> {
    if (!this.#first(file)) return;
    const plan = await this.#document<PlanDocument>(file, "plan");
    if (plan === undefined) return;
    this.#plans.set(file, plan);
    const suites = await this.#suitesOf(file, plan);
    this.#planSuites.set(file, suites);
    for (const suite of suites) await this.loadSuite(suite);
  }

  async loadSuite(file: string): Promise<void> {
    if (!this.#first(file)) return;
    const suite = await this.#document<SuiteDocument>(file, "suite");
    if (suite === undefined) return;
    this.#suites.set(file, suite);
    await this.#loadReferences(suite);
  }

  async loadSteps(file: string): Promise<void> {
    if (!this.#first(file)) return;
    const steps = await this.#document<StepsDocument>(file, "steps");
    if (steps === undefined) return;
    this.#steps.set(file, steps);
    await this.#loadReferences(steps);
  }

  async #suitesOf(file: string, plan: Loaded<PlanDocument>): Promise<string[]> {
    const chosen = new Set<string>();
    for (const [index, text] of plan.content.suites.entries()) {
      const origin: Origin = { document: plan.document, container: plan.content.suites, key: index };
      if (text.startsWith("!")) {
        for (const suite of matchSuites(file, text.slice(1), await this.#all())) chosen.delete(suite);
      } else if (isPattern(text)) {
        const matched = matchSuites(file, text, await this.#all());
        if (matched.length === 0) {
          this.#report(
            origin,
            "suites-empty",
            `no suite matches ${text}`,
            "suites are files that end in .suite.yaml; the path is relative to this file",
          );
        }
        for (const suite of matched) chosen.add(suite);
      } else {
        const suite = await this.#existing({ kind: "suite", text, origin });
        if (suite !== undefined) chosen.add(suite);
      }
    }
    return [...chosen];
  }

  async #loadReferences(loaded: Loaded<SuiteDocument> | Loaded<StepsDocument>): Promise<void> {
    for (const reference of fileReferences(loaded)) {
      const file = await this.#existing(reference);
      if (file === undefined) continue;
      if (reference.kind === "uses") await this.loadSteps(file);
      else if (reference.kind === "data") await this.#loadRows(file);
      else if (reference.kind === "schema") await this.#loadJsonSchema(file);
    }
  }

  async #loadRows(file: string): Promise<void> {
    if (!this.#first(file)) return;
    const source = await this.#source(file);
    if (source === undefined) return;
    const outcome = await readRows(file, source);
    if ("rows" in outcome) this.#rows.set(file, outcome.rows);
    else this.diagnostics.push(...outcome.diagnostics);
  }

  async #loadJsonSchema(file: string): Promise<void> {
    if (!this.#first(file)) return;
    const source = await this.#source(file);
    if (source === undefined) return;
    const { document, diagnostics } = parseYaml(file, source);
    this.diagnostics.push(...diagnostics);
    if (document !== undefined) this.#jsonSchemas.set(file, document.value);
  }

  /** The path relative to the root of a file that another one names, or undefined after telling why there is none. */
  async #existing(reference: {
    kind: FileReference["kind"] | "suite";
    text: string;
    origin: Origin;
  }): Promise<string | undefined> {
    const { kind, text, origin } = reference;
    if (text.includes("${{")) {
      this.#report(
        origin,
        "file-expression",
        "the name of a file holds no expressions",
        "write the path out",
      );
      return undefined;
    }
    const file = resolvePath(origin.document.file, text);
    if (file === undefined) {
      this.#report(origin, "file-outside", `${text} leaves the repository`, "keep the file inside it");
      return undefined;
    }
    const wanted = kind === "uses" ? "steps" : kind;
    if ((wanted === "steps" || wanted === "suite") && kindOfFile(file) !== wanted) {
      const folder = (await this.#files.exists(this.#path(file))) === "folder";
      const hint = folder
        ? `for all suites of a folder write ${text.replace(/\/$/, "")}/**`
        : `name the file so that it ends in .${wanted}.yaml`;
      this.#report(
        origin,
        "file-suffix",
        `${text} is ${folder ? "a folder" : `not a .${wanted}.yaml file`}`,
        hint,
      );
      return undefined;
    }
    if ((await this.#files.exists(this.#path(file))) === "file") return file;
    const close = nearest(file, await this.#all());
    this.#report(
      origin,
      "file-missing",
      `there is no file ${file}`,
      close === undefined
        ? "paths are relative to the file that names them; /x is relative to the repository root"
        : `did you mean ${close}?`,
    );
    return undefined;
  }

  async #document<Content>(file: string, kind: FileKind): Promise<Loaded<Content> | undefined> {
    const source = await this.#source(file);
    if (source === undefined) return undefined;
    const { document, diagnostics } = parseYaml(file, source);
    this.diagnostics.push(...diagnostics);
    if (document === undefined || diagnostics.some(({ severity }) => severity === "error")) return undefined;
    const problems = await validateSchema(document, kind);
    this.diagnostics.push(...problems);
    return problems.length > 0 ? undefined : { document, content: document.value as Content };
  }

  async #source(file: string): Promise<string | undefined> {
    let bytes: Uint8Array;
    try {
      bytes = await this.#files.read(this.#path(file));
    } catch (error) {
      const { code } = error as { code?: string };
      const why =
        code === "ENOENT"
          ? "there is no such file"
          : code === "EISDIR"
            ? "it is a folder"
            : `the system says ${code}`;
      this.diagnostics.push({
        code: "file-unreadable",
        severity: "error",
        message: `${file} cannot be read: ${why}`,
        file,
        range: FILE_START,
      });
      return undefined;
    }
    const { source, diagnostics } = decodeSource(file, bytes);
    this.diagnostics.push(...diagnostics);
    if (source !== undefined) this.sources.set(file, source);
    return source;
  }

  #report(origin: Origin, code: string, message: string, hint: string): void {
    this.diagnostics.push({
      code,
      severity: "error",
      message,
      hint,
      file: origin.document.file,
      range: rangeOf(origin, "value"),
    });
  }

  #first(file: string): boolean {
    return !this.#seen.has(file) && this.#seen.add(file) !== undefined;
  }

  #path(file: string): string {
    return `${this.#root}/${file}`;
  }

  #all(): Promise<string[]> {
    this.#listing ??= this.#files.list(this.#root);
    return this.#listing;
  }
}
