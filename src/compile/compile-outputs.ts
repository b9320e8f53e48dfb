import type { OutputPlan, Query } from "../model/expectation.ts";
import type { Output } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import { jsonPathAt, regexAt } from "./checked-texts.ts";
import type { CompileContext } from "./compile-context.ts";
import type { NamesOf } from "./names.ts";
import { entryOf } from "./template-compiler.ts";

const OUTPUTS_OF: Readonly<Record<"http" | "run", readonly string[]>> = {
  http: ["json", "header", "cookie", "status", "body", "duration"],
  run: ["json", "stdout", "stderr", "exit-code", "duration"],
};

/** Compiles the `outputs` of a step of a kind. */
export function compileOutputs(
  context: CompileContext,
  origin: Origin,
  kind: "http" | "run",
  names: NamesOf,
): OutputPlan[] {
  const outputs = entryOf(origin) as unknown as { [name: string]: Output };
  const plans: OutputPlan[] = [];
  for (const [name, output] of Object.entries(outputs)) {
    const at: Origin = { document: origin.document, container: outputs, key: name };
    const inside = (key: string): Origin => ({ document: origin.document, container: output, key });
    const queries = Object.keys(output).filter((key) => !["matches", "default", "secret"].includes(key));
    const [key] = queries;
    if (key === undefined || queries.length > 1) {
      context.findings.error(
        "output-query",
        at,
        "key",
        key === undefined
          ? `the output ${name} asks for nothing`
          : `the output ${name} asks for ${queries.join(" and ")}`,
        `write one of ${OUTPUTS_OF[kind].join(", ")}`,
      );
      continue;
    }
    if (!OUTPUTS_OF[kind].includes(key)) {
      context.findings.error(
        "output-query",
        inside(key),
        "key",
        `a ${kind} step has no ${key}`,
        `a ${kind} step has ${OUTPUTS_OF[kind].join(", ")}`,
      );
      continue;
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
    if (query === undefined || matches === undefined || matches === "later") continue;
    const fallback = "default" in output ? context.templates.value(inside("default"), names) : null;
    plans.push({ name, query, matches, fallback, secret: output.secret ?? false, origin: at });
  }
  return plans;
}

function outputQuery(
  context: CompileContext,
  key: string,
  output: Output,
  origin: Origin,
): Query | undefined {
  if (key === "json") {
    const path = jsonPathAt(context, origin, "value", String(output.json));
    return path && { kind: "json", path };
  }
  if (key === "header") return { kind: "header", name: String(output.header).toLowerCase() };
  if (key === "cookie") return { kind: "cookie", name: String(output.cookie) };
  return { kind: key } as Query;
}
