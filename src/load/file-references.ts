import type {
  Expect,
  Matchers,
  PlanDocument,
  Step,
  StepsDocument,
  SuiteDocument,
} from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import type { Loaded } from "../model/project.ts";

/** A file that another one names. */
export interface FileReference {
  readonly kind: "suite" | "uses" | "data" | "schema" | "body" | "calendar";
  readonly text: string;
  readonly origin: Origin;
}

/** Matchers that hold matchers; what stands in the others is data. */
const NESTING: ReadonlySet<string> = new Set(["not", "length", "each", "any"]);
/** Queries that hold expectations by name. */
const BY_NAME: ReadonlySet<string> = new Set(["headers", "cookies", "json"]);

/** The keys whose values are files, and the character by which a text could spell them otherwise. */
const SIGNS: readonly string[] = ["uses", "data", "schema", "file", "\\"];

/** Lists the files that a suite or a steps file names. */
export function fileReferences(loaded: Loaded<SuiteDocument> | Loaded<StepsDocument>): FileReference[] {
  const { document, content } = loaded;
  const found: FileReference[] = [];
  // Many suites name no file: a look at the text tells, without going through all that is in it.
  if (!SIGNS.some((sign) => document.source.includes(sign))) return found;
  const add = (kind: FileReference["kind"], container: object, key: string) => {
    const text = (container as Record<string, unknown>)[key];
    if (typeof text === "string") found.push({ kind, text, origin: { document, container, key } });
  };

  const visitMatchers = (value: unknown): void => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    for (const name in value) {
      if (name === "schema") add("schema", value, "schema");
      else if (NESTING.has(name) || name.startsWith("$")) visitMatchers((value as Matchers)[name as "not"]);
    }
  };
  const visitExpect = (expect: Expect): void => {
    for (const query in expect) {
      const expected = expect[query as keyof Expect];
      if (!BY_NAME.has(query)) visitMatchers(expected);
      else for (const name in expected as object) visitMatchers((expected as Record<string, unknown>)[name]);
    }
  };
  const visitStep = (step: Step): void => {
    if (step.uses !== undefined) add("uses", step, "uses");
    if (typeof step.http === "object") {
      add("body", step.http, "file");
      for (const part of Object.values(step.http.multipart ?? {}))
        if (typeof part === "object") add("body", part, "file");
    }
    if (step.expect !== undefined) visitExpect(step.expect);
    if (step.until !== undefined) visitExpect(step.until.expect);
  };

  if ("cases" in content) {
    for (const step of [...(content.before ?? []), ...(content.after ?? [])]) visitStep(step);
    for (const one of Object.values(content.cases)) {
      if (one.data !== undefined) add("data", one, "data");
      for (const step of one.steps) visitStep(step);
    }
  } else {
    for (const step of content.steps) visitStep(step);
  }
  return found;
}

/** Lists the calendar files whose days a plan's schedule excepts. */
export function calendarReferences({ document, content }: Loaded<PlanDocument>): FileReference[] {
  const found: FileReference[] = [];
  const add = (text: string, container: object, key: string | number) => {
    if (/\.ics$/i.test(text)) found.push({ kind: "calendar", text, origin: { document, container, key } });
  };
  for (const entry of content.schedule ?? []) {
    const { except } = entry;
    if (typeof except === "string") add(except, entry, "except");
    else for (const [index, text] of (except ?? []).entries()) add(text, except as string[], index);
  }
  return found;
}
