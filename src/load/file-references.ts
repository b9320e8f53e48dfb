import type {
  Http,
  Matchers,
  PlanDocument,
  ProjectDocument,
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

/** Matchers whose maps are data; those of the others, filters included, hold matchers. */
const DATA: ReadonlySet<string> = new Set([
  "equals",
  "equals-except",
  "includes",
  "contains",
  "starts-with",
  "ends-with",
  "version",
  "within",
]);
/** Matchers that hold a list of expectations. */
const LISTS: ReadonlySet<string> = new Set(["all-of", "any-of"]);
/** Queries that hold expectations by name. */
const BY_NAME: ReadonlySet<string> = new Set([
  "headers",
  "cookies",
  "json",
  "xpath",
  "css",
  "regex",
  "certificate",
]);

/** The keys whose values are files, and the character by which a text could spell them otherwise. */
const SIGN = /uses|data|schema|file|cert|pfx|\bca\b|\\/;

/** Lists the files that a suite or a steps file names. `inline` is handed where each JSON Schema stands that is written out in it. */
export function fileReferences(
  loaded: Loaded<SuiteDocument> | Loaded<StepsDocument>,
  inline: (schema: Origin) => void = () => {},
): FileReference[] {
  const { document, content } = loaded;
  const found: FileReference[] = [];
  // Many suites name no file: a look at the text tells, without going through all that is in it.
  if (!SIGN.test(document.source)) return found;
  const add = (kind: FileReference["kind"], container: object, key: string) => {
    const text = (container as Record<string, unknown>)[key];
    if (typeof text === "string") found.push({ kind, text, origin: { document, container, key } });
  };

  const visitMatchers = (value: unknown): void => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    for (const name in value) {
      if (name === "schema") {
        add("schema", value, "schema");
        const schema: unknown = (value as Matchers).schema;
        if (typeof schema === "object" && schema !== null)
          inline({ document, container: value, key: "schema" });
      } else if (LISTS.has(name)) {
        const list: unknown = (value as Matchers)[name as "all-of"];
        // No schema has looked at what stands beside the arguments of a filter.
        for (const item of Array.isArray(list) ? list : []) visitMatchers(item);
      } else if (!DATA.has(name)) visitMatchers((value as Matchers)[name as "not"]);
    }
  };
  const visitExpect = (expect: object): void => {
    for (const [query, expected] of Object.entries(expect) as [string, unknown][]) {
      if (query === "request") visitExpect(expected as object);
      else if (!BY_NAME.has(query)) visitMatchers(expected);
      else for (const name in expected as object) visitMatchers((expected as Record<string, unknown>)[name]);
    }
  };
  const visitMaterial = (container: object, key: string): void => {
    const text = (container as Record<string, unknown>)[key];
    // A key or certificate that stands in the file itself, or comes from an expression.
    if (typeof text === "string" && !text.includes("${{") && !text.includes("-----BEGIN"))
      add("body", container, key);
  };
  const visitTls = (http: Pick<Exclude<Http, string>, "ca" | "client-certificate">): void => {
    visitMaterial(http, "ca");
    const own = http["client-certificate"];
    for (const key of ["cert", "key", "pfx"]) if (own) visitMaterial(own, key);
  };
  const visitStep = (step: Step): void => {
    if (step.uses !== undefined) add("uses", step, "uses");
    if (typeof step.http === "object") {
      add("body", step.http, "file");
      if (typeof step.http.xml === "object") add("body", step.http.xml, "file");
      visitTls(step.http);
      for (const part of Object.values(step.http.multipart ?? {}))
        if (typeof part === "object") add("body", part, "file");
    }
    if (step.expect !== undefined) visitExpect(step.expect);
    if (step.until !== undefined) visitExpect(step.until.expect);
  };

  if ("cases" in content) {
    for (const session of Object.values(content.sessions ?? {}))
      if (session !== null) add("uses", session, "uses");
    if (content.defaults?.http !== undefined) visitTls(content.defaults.http);
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

/** Lists the steps files that the sessions of rota.yaml or of a plan log in by. */
export function sessionReferences({
  document,
  content,
}: Loaded<ProjectDocument> | Loaded<PlanDocument>): FileReference[] {
  return Object.values(content.sessions ?? {}).map((container) => ({
    kind: "uses",
    text: container.uses,
    origin: { document, container, key: "uses" },
  }));
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
