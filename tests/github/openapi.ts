import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { type Schema, unknownKeys } from "./unknown-keys.ts";

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  /** Takes slashes. */
  readonly several?: true;
  readonly schema: Schema;
}

/** A row of GitHub's OpenAPI description. */
interface Description {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: Schema };
}

/** An operation that a request asks for, with what the path says, decoded. */
export interface Match {
  /** GitHub's name: `checks/create`. */
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
}

const description = JSON.parse(readFileSync(new URL("openapi.json", import.meta.url), "utf8")) as {
  readonly operations: Readonly<Record<string, Description>>;
};

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
formats.default(ajv);
ajv.addFormat("repo.nwo", /^[^/\s]+\/[^/\s]+$/);
ajv.addSchema({ $id: "github", ...description });
/** Texts of the address are read as what the description says they are: a number, or a text. So more than one may fit. */
const coercing = new Ajv({ strict: false, allErrors: true, coerceTypes: true });
formats.default(coercing);
coercing.addSchema(
  JSON.parse(JSON.stringify({ $id: "github", ...description }).replaceAll('"oneOf"', '"anyOf"')),
);

const routes = Object.entries(description.operations)
  .map(([operation, { method, path, parameters }]) => ({
    operation,
    method,
    names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string),
    pattern: new RegExp(
      `^${path
        // GitHub says that this one may be left out: the repository's root.
        .replace(/^(.*\/contents)\/\{path\}$/, "$1(?:/(.*))?")
        .replace(/\{(\w+)\}/g, (_, name) =>
          parameters.find((parameter) => parameter.name === name)?.several ? "(.*)" : "([^/]+)",
        )}$`,
    ),
    literal: path.replace(/\{\w+\}/g, "").length,
  }))
  // What says most comes first: /commits/{ref}/status before /commits/{ref}.
  .sort((one, other) => other.literal - one.literal);

/** Which operation a request asks for; undefined when we know none. */
export function matchOperation(method: string, pathname: string): Match | undefined {
  for (const { operation, method: wanted, names, pattern } of routes) {
    const found = method === wanted ? pattern.exec(pathname) : null;
    if (found === null) continue;
    const path = names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")]);
    return { operation, path: Object.fromEntries(path) };
  }
  return undefined;
}

/** What GitHub's description has against a request, in words; empty when it fits. */
export function problemsOf(match: Match, query: URLSearchParams, body: unknown): string[] {
  const { parameters, body: wanted } = description.operations[match.operation] as Description;
  const problems: string[] = [];
  const given = new Map([...query, ...Object.entries(match.path)]);
  for (const name of query.keys()) {
    if (!parameters.some((parameter) => parameter.in === "query" && parameter.name === name))
      problems.push(`query ${name} is unknown`);
    if (query.getAll(name).length > 1) problems.push(`query ${name} is given twice`);
  }
  for (const [index, { name, in: where, required }] of parameters.entries()) {
    const value = given.get(name);
    if (value === undefined && required) problems.push(`${where} ${name} is missing`);
    if (value === undefined) continue;
    const validate = compiled(coercing, `${match.operation}/parameters/${index}/schema`);
    if (!validate(value)) problems.push(...told(`${where} ${name}`, validate));
  }
  if (body === undefined) {
    if (wanted?.required) problems.push("body is missing");
  } else if (wanted === undefined) problems.push("body is unknown");
  else {
    const validate = compiled(ajv, `${match.operation}/body/schema`);
    if (!validate(body)) problems.push(...told("body", validate));
    problems.push(...unknownKeys(wanted.schema, body, "body").map((key) => `${key} is unknown`));
  }
  return problems;
}

function compiled(validator: Ajv, operationPath: string): ValidateFunction {
  const [kind, name, ...rest] = operationPath.split("/");
  const validate = validator.getSchema(`github#/operations/${kind}~1${name}/${rest.join("/")}`);
  if (validate === undefined) throw new Error(`no schema at ${operationPath}`);
  return validate as ValidateFunction;
}

function told(where: string, validate: ValidateFunction): string[] {
  return (validate.errors ?? []).map(({ instancePath, message }) => `${where}${instancePath} ${message}`);
}
