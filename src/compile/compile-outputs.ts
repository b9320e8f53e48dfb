import type { OutputPlan, PhaseName, Query } from "../model/expectation.ts";
import type { Output } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import { reportCaseTwins } from "./case-twins.ts";
import { regexAt } from "./checked-texts.ts";
import type { CompileContext } from "./compile-context.ts";
import { compileFilters } from "./compile-filters.ts";
import { listOf, withArticle } from "./list-of.ts";
import { isNamedQuery, namedQuery } from "./named-query.ts";
import type { NamesOf } from "./names.ts";
import { present } from "./present.ts";
import { queryGives } from "./query-gives.ts";
import { entryOf } from "./template-compiler.ts";

const OUTPUTS_OF: Readonly<Record<"http" | "run", readonly string[]>> = {
  http: [
    "json",
    "header",
    "cookie",
    "xpath",
    "css",
    "regex",
    "status",
    "version",
    "body",
    "bytes",
    "raw-bytes",
    "sha256",
    "md5",
    "size",
    "url",
    "redirects",
    "ip",
    "duration",
    "certificate",
    "request",
  ],
  run: ["json", "stdout", "stderr", "exit-code", "duration"],
};

/** What else an output may say. */
const NOT_QUERIES: ReadonlySet<string> = new Set(["filters", "matches", "default", "secret"]);

/** Compiles the `outputs` of a step of a kind. */
export function compileOutputs(
  context: CompileContext,
  origin: Origin,
  kind: "http" | "run",
  names: NamesOf,
): OutputPlan[] {
  const outputs = entryOf(origin) as unknown as { [name: string]: Output };
  reportCaseTwins(context.findings, origin);
  const { document } = origin;
  const plans = Object.keys(outputs).map((key) =>
    compileOutput(context, { document, container: outputs, key }, kind, names),
  );
  return present(plans);
}

/** One output; undefined after a problem was told. */
function compileOutput(
  context: CompileContext,
  origin: Origin,
  kind: "http" | "run",
  names: NamesOf,
): OutputPlan | undefined {
  const name = String(origin.key);
  const output = entryOf(origin) as unknown as Output;
  const inside = (key: string): Origin => ({ document: origin.document, container: output, key });
  const queries = Object.keys(output).filter((key) => !NOT_QUERIES.has(key));
  const key = queries[0];
  if (key === undefined || queries.length > 1) {
    context.findings.error(
      "output-query",
      origin,
      "key",
      key === undefined
        ? `the output ${name} asks for nothing`
        : `the output ${name} asks for ${listOf(queries)}`,
      `write ${listOf(OUTPUTS_OF[kind], "or")}`,
    );
    return undefined;
  }
  if (!OUTPUTS_OF[kind].includes(key)) {
    context.findings.error(
      "output-query",
      inside(key),
      "key",
      `${withArticle(kind)} step has no ${key}`,
      `it has ${listOf(OUTPUTS_OF[kind])}`,
    );
    return undefined;
  }
  const query = outputQuery(context, key, output, inside(key));
  const matches = output.matches === undefined ? null : regexAt(context, inside("matches"));
  if (matches === "later")
    context.findings.error(
      "regex",
      inside("matches"),
      "value",
      "the regular expression of an output holds no expressions",
      "write it out",
    );
  if (query === undefined || matches === undefined || matches === "later") return undefined;
  const filters =
    output.filters === undefined ? [] : compileFilters(context, inside("filters"), names, queryGives(query));
  if (filters === undefined) return undefined;
  const fallback = "default" in output ? context.templates.value(inside("default"), names) : null;
  return { name, query, matches, filters, fallback, secret: output.secret ?? false, origin };
}

function outputQuery(
  context: CompileContext,
  key: string,
  output: Output,
  origin: Origin,
): Query | undefined {
  const word = entryOf(origin);
  if (isNamedQuery(key)) return namedQuery(context, key, origin, "value", String(word));
  if (key === "request") return { kind: "request", part: output.request as "url" | "method" | "body" };
  if (key === "duration" && word !== true) return { kind: "duration", phase: word as PhaseName };
  return { kind: key } as Query;
}
