import type { PlanDocument, ProjectDocument, StepsDocument, SuiteDocument } from "./generated/documents.ts";
import type { Value, ValueMap } from "./value.ts";
import type { YamlDocument } from "./yaml-document.ts";

/** A file that is valid by its schema. */
export interface Loaded<Content> {
  readonly document: YamlDocument;
  readonly content: Content;
}

/** The rows of a data file. */
export interface DataFile {
  readonly rows: readonly ValueMap[];
  /** Where they stand; null in a CSV file, which holds only text. */
  readonly document: YamlDocument | null;
}

/** Everything that was read for a command: files by path relative to the root. Files with errors are left out. */
export interface Project {
  /** Absolute. */
  readonly root: string;
  readonly project: Loaded<ProjectDocument> | null;
  readonly plans: ReadonlyMap<string, Loaded<PlanDocument>>;
  readonly suites: ReadonlyMap<string, Loaded<SuiteDocument>>;
  readonly steps: ReadonlyMap<string, Loaded<StepsDocument>>;
  /** The suites that each plan's patterns match, by plan file. */
  readonly planSuites: ReadonlyMap<string, readonly string[]>;
  /** Data files. */
  readonly data: ReadonlyMap<string, DataFile>;
  /** JSON Schemas that matchers name. */
  readonly jsonSchemas: ReadonlyMap<string, Value>;
  /** The texts of the calendar files (.ics) that schedules name. */
  readonly calendars: ReadonlyMap<string, string>;
  /** Plans, suites, steps files and rota.yaml that were left out. */
  readonly broken: ReadonlySet<string>;
  /** What can be looked at of those left out that are wrong by their schema: the parts that nothing is wrong with. Never run. */
  readonly sound: {
    readonly suite: ReadonlyMap<string, Loaded<SuiteDocument>>;
    readonly steps: ReadonlyMap<string, Loaded<StepsDocument>>;
  };
}
