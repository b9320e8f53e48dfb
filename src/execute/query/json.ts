import type { JsonPath } from "../../model/expectation.ts";
import type { Value } from "../../model/value.ts";
import { count, typeName } from "../../value/describe.ts";
import { followJsonPath, queryJsonPath } from "../../value/json-path.ts";
import { joinPaths, pathText } from "../../value/path-text.ts";
import type { Answer } from "../answer.ts";
import { type Look, type Looked, type NotFound, suggestion } from "./looked.ts";

/** A JSONPath into the body. */
export const lookJson: Look<"json"> = (query, answer) => {
  const { json } = answer;
  return "problem" in json ? notJson(answer, json.problem) : lookInto(query.path, json.value);
};

/** A JSONPath into a value; when it finds nothing, the reason tells how far it led. */
export function lookInto(path: JsonPath, value: Value): { found: true; value: Value } | NotFound {
  const found = queryJsonPath(path, value);
  if (found.found) return found;
  if (path.singular === undefined) return { found: false, reason: found.problem ?? "the path finds nothing" };
  const { depth, value: last } = followJsonPath(path.singular, value);
  const reached = joinPaths("$", pathText(path.singular.slice(0, depth)));
  return { found: false, reason: deadEnd(reached, last, path.singular[depth] as string | number) };
}

function deadEnd(reached: string, value: Value, part: string | number): string {
  const type = typeName(value);
  if (typeof part === "string" && type === "object") {
    const keys = Object.keys(value as object);
    return `${reached} has no ${JSON.stringify(part)}${keys.length === 0 ? ", it is {}" : suggestion(part, keys)}`;
  }
  if (typeof part === "number" && Array.isArray(value)) {
    return `${reached} has ${value.length === 0 ? "no items" : `only ${count(value.length, "item")}`}, so there is no [${part}]`;
  }
  const wanted = typeof part === "string" ? `so it has no ${JSON.stringify(part)}` : `so it has no [${part}]`;
  return `${reached} is ${withArticle(type)}, ${wanted}`;
}

function withArticle(type: string): string {
  if (type === "null") return "null";
  return `${type === "object" ? "an" : "a"} ${type}`;
}

function notJson(answer: Answer, problem: string): Looked {
  const what = answer.kind === "run" ? "standard output" : "the body";
  if (answer.text.trim() === "") return { found: false, reason: `${what} is empty, not JSON` };
  const type = answer.headers.find(([name]) => name === "content-type")?.[1];
  const said = type === undefined ? "" : ` (content-type ${type})`;
  const reason = `${what} is not JSON${said}: ${problem}; it begins with`;
  return { found: false, reason, text: answer.text };
}
