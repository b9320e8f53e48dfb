import type { ReadableFiles } from "../host/host.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type {
  PlanDocument,
  ProjectDocument,
  StepsDocument,
  SuiteDocument,
} from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import { type FileKind, kindOfFile, ownFiles } from "../model/path.ts";
import type { DataFile, Loaded, Project } from "../model/project.ts";
import type { Value } from "../model/value.ts";
import { loadMarkupFor } from "../value/markup/markup.ts";
import { checkJsonSchema } from "./check-json-schema.ts";
import { readRows } from "./data-rows.ts";
import { errorAt } from "./error-at.ts";
import {
  calendarReferences,
  type FileReference,
  fileReferences,
  sessionReferences,
} from "./file-references.ts";
import { namedFile } from "./named-file.ts";
import { planSuites } from "./plan-suites.ts";
import { UNKNOWN_FILE } from "./sound-edits.ts";
import { soundParts } from "./sound-parts.ts";
import { unreadable } from "./unreadable.ts";
import { validateSchema } from "./validate-schema.ts";
import { decodeSource } from "./yaml/decode-source.ts";
import { readYaml } from "./yaml/read-yaml.ts";

/** What was read, what is wrong with it, and the text of every file for code frames. */
export interface LoadOutcome {
  readonly project: Project;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads the given files (relative to the root), the root's rota.yaml, and all that they name. Every problem of every file is
 * collected; a file with an error is left out of the project. */
export async function loadProject(
  host: ReadableFiles,
  root: string,
  targets: readonly string[],
): Promise<LoadOutcome> {
  const loader = new Loader(host, root);
  await loader.loadSessions(await loader.loadProjectFile());
  await loader.readAhead(targets);
  for (const file of targets) {
    const kind = kindOfFile(file);
    if (kind === "plan") await loader.loadPlan(file);
    else if (kind === "suite") await loader.loadSuite(file);
    else if (kind === "steps") await loader.loadSteps(file);
  }
  return { project: loader.project(), diagnostics: loader.diagnostics, sources: loader.sources };
}

/** Far below what systems let a process keep open. */
const FILES_AT_ONCE = 64;

/** Reads plans by themselves, without suites: all that is needed to know when they run; with rota.yaml also where. */
export async function loadPlans(
  host: ReadableFiles,
  root: string,
  targets: readonly string[],
  withProjectFile = false,
): Promise<LoadOutcome> {
  const loader = new Loader(host, root);
  if (withProjectFile) await loader.loadProjectFile();
  await loader.readAhead(targets);
  for (const file of targets) await loader.loadPlanAlone(file);
  return { project: loader.project(), diagnostics: loader.diagnostics, sources: loader.sources };
}

class Loader {
  readonly diagnostics: Diagnostic[] = [];
  readonly sources = new Map<string, string>();
  readonly #files: ReadableFiles;
  readonly #root: string;
  #projectFile: Loaded<ProjectDocument> | null = null;
  readonly #plans = new Map<string, Loaded<PlanDocument>>();
  readonly #suites = new Map<string, Loaded<SuiteDocument>>();
  readonly #steps = new Map<string, Loaded<StepsDocument>>();
  readonly #planSuites = new Map<string, readonly string[]>();
  readonly #data = new Map<string, DataFile>();
  readonly #jsonSchemas = new Map<string, Value>();
  readonly #calendars = new Map<string, string>();
  readonly #broken = new Set<string>();
  readonly #sound = { suite: new Map<string, Loaded<never>>(), steps: new Map<string, Loaded<never>>() };
  readonly #readAhead = new Map<string, Uint8Array>();
  /** Files that were tried already, whether they could be read or not. */
  readonly #seen = new Set<string>();
  #listing: Promise<string[]> | undefined;

  constructor(files: ReadableFiles, root: string) {
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
      data: this.#data,
      jsonSchemas: this.#jsonSchemas,
      calendars: this.#calendars,
      broken: this.#broken,
      sound: this.#sound,
    };
  }

  async loadProjectFile(): Promise<Loaded<ProjectDocument> | null> {
    for (const name of ["rota.yaml", "rota.yml"]) {
      if ((await this.#files.exists(this.#path(name))) !== "file") continue;
      this.#projectFile = (await this.#document<ProjectDocument>(name, "project")) ?? null;
      break;
    }
    return this.#projectFile;
  }

  /** What the sessions of rota.yaml or of a plan name. */
  async loadSessions(loaded: Loaded<ProjectDocument> | Loaded<PlanDocument> | null): Promise<void> {
    for (const reference of loaded === null ? [] : sessionReferences(loaded)) {
      const file = await this.#existing(reference);
      if (file !== undefined) await this.loadSteps(file);
    }
  }

  async loadPlan(file: string): Promise<void> {
    const plan = await this.loadPlanAlone(file);
    if (plan === undefined) return;
    const suites = await planSuites(file, plan, {
      list: () => this.#all(),
      existing: (reference) => this.#existing(reference),
      tell: (diagnostic) => this.diagnostics.push(diagnostic),
    });
    this.#planSuites.set(file, suites);
    await this.loadSessions(plan);
    for (const suite of suites) await this.loadSuite(suite);
  }

  /** Reads many files at once; those that cannot be read are told when their turn comes. */
  async readAhead(files: readonly string[]): Promise<void> {
    for (let begin = 0; begin < files.length; begin += FILES_AT_ONCE)
      await Promise.all(
        files.slice(begin, begin + FILES_AT_ONCE).map(async (file) => {
          try {
            this.#readAhead.set(file, await this.#files.read(this.#path(file)));
          } catch {} // It is read again in its turn, and then told.
        }),
      );
  }

  /** A plan with the calendars of its schedule. */
  async loadPlanAlone(file: string): Promise<Loaded<PlanDocument> | undefined> {
    if (!this.#first(file)) return undefined;
    const plan = await this.#document<PlanDocument>(file, "plan");
    if (plan === undefined) return undefined;
    this.#plans.set(file, plan);
    for (const reference of calendarReferences(plan)) {
      const calendar = await this.#existing(reference);
      if (calendar === undefined || !this.#first(calendar, "calendar")) continue;
      const source = await this.#source(calendar);
      if (source !== undefined) this.#calendars.set(calendar, source);
    }
    return plan;
  }

  async loadSuite(file: string): Promise<void> {
    if (!this.#first(file)) return;
    const suite = await this.#document<SuiteDocument>(file, "suite");
    if (suite !== undefined) this.#suites.set(file, suite);
    const looked = suite ?? this.#sound.suite.get(file);
    if (looked !== undefined) await this.#loadReferences(looked);
  }

  async loadSteps(file: string): Promise<void> {
    if (!this.#first(file)) return;
    const steps = await this.#document<StepsDocument>(file, "steps");
    if (steps !== undefined) this.#steps.set(file, steps);
    const looked = steps ?? this.#sound.steps.get(file);
    if (looked !== undefined) await this.#loadReferences(looked);
  }

  async #loadReferences(loaded: Loaded<SuiteDocument> | Loaded<StepsDocument>): Promise<void> {
    const inline: Origin[] = [];
    for (const reference of fileReferences(loaded, (origin) => inline.push(origin))) {
      if (reference.text === UNKNOWN_FILE) continue;
      const file = await this.#existing(reference);
      if (file === undefined) continue;
      if (reference.kind === "uses") await this.loadSteps(file);
      else if (reference.kind === "data") await this.#loadData(file);
      else if (reference.kind === "schema") await this.#loadJsonSchema(file);
    }
    for (const origin of inline)
      this.diagnostics.push(...(await checkJsonSchema({ origin }, this.#files, this.#root)));
  }

  async #loadData(file: string): Promise<void> {
    if (!this.#first(file, "data")) return;
    const source = await this.#source(file);
    if (source === undefined) return;
    const outcome = await readRows(file, source);
    if ("rows" in outcome) this.#data.set(file, outcome);
    else this.diagnostics.push(...outcome.diagnostics);
  }

  async #loadJsonSchema(file: string): Promise<void> {
    if (!this.#first(file, "schema")) return;
    const source = await this.#source(file);
    if (source === undefined) return;
    const { document, diagnostics } = await readYaml(file, source);
    this.diagnostics.push(...diagnostics);
    if (document === undefined) return;
    this.#jsonSchemas.set(file, document.value);
    this.diagnostics.push(...(await checkJsonSchema({ document }, this.#files, this.#root)));
  }

  /** The path relative to the root of a file that another one names, or undefined after telling why there is none. */
  async #existing(reference: FileReference): Promise<string | undefined> {
    const named = await namedFile(reference, {
      files: this.#files,
      root: this.#root,
      list: () => this.#all(),
    });
    if ("file" in named) return named.file;
    this.diagnostics.push(errorAt(reference.origin, "value", named.code, named.message, named.hint));
    return undefined;
  }

  async #document<Content>(file: string, kind: FileKind): Promise<Loaded<Content> | undefined> {
    const source = await this.#source(file);
    if (source === undefined) return undefined;
    const { document, diagnostics } = await readYaml(file, source);
    this.diagnostics.push(...diagnostics);
    const problems = document === undefined ? [] : await validateSchema(document, kind);
    this.diagnostics.push(...problems);
    if (document !== undefined && problems.length === 0) {
      await loadMarkupFor(source);
      return { document, content: document.value as Content };
    }
    this.#broken.add(file);
    if (document === undefined || (kind !== "suite" && kind !== "steps")) return undefined;
    const sound = await soundParts(document, kind);
    if (sound !== undefined)
      this.#sound[kind].set(file, { document: sound, content: sound.value as unknown as never });
    return undefined;
  }

  async #source(file: string): Promise<string | undefined> {
    let bytes: Uint8Array;
    try {
      bytes = this.#readAhead.get(file) ?? (await this.#files.read(this.#path(file)));
    } catch (error) {
      this.diagnostics.push(unreadable(file, error));
      return undefined;
    }
    const { source, diagnostics } = decodeSource(file, bytes);
    this.diagnostics.push(...diagnostics);
    if (source !== undefined) this.sources.set(file, source);
    return source;
  }

  /** Whether the file was not tried yet as what it is now needed as. */
  #first(file: string, as = ""): boolean {
    const identity = `${as}:${file}`;
    return !this.#seen.has(identity) && this.#seen.add(identity) !== undefined;
  }

  #path(file: string): string {
    return `${this.#root}/${file}`;
  }

  #all(): Promise<string[]> {
    this.#listing ??= this.#files.list(this.#root).then(ownFiles);
    return this.#listing;
  }
}
