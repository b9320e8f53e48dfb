import { fileURLToPath, pathToFileURL } from "node:url";
import type { AnySchema, ErrorObject, ValidateFunction } from "ajv";
import type { Ajv2020 as AjvClass } from "ajv/dist/2020.js";
import type { Value } from "../model/value.ts";
import { memberOf } from "./json-path-walk.ts";
import { followPointer } from "./json-pointer.ts";
import { pathText } from "./path-text.ts";

/** One thing that a schema does not allow. */
export interface SchemaMismatch {
  /** Where in the value (`lines[0].sku`); empty: the value itself. */
  readonly path: string;
  /** What it must be, in words: `must be integer`. */
  readonly message: string;
  /** What stands there. */
  readonly actual: Value | undefined;
}

/** What validation gave, or what is wrong with the schema itself. `more`: how many mismatches there are beside those told. */
export type SchemaOutcome =
  | { readonly mismatches: readonly SchemaMismatch[]; readonly more: number }
  | { readonly problem: string };

/** A schema made ready; checks a value at once. */
export type SchemaCheck = (value: Value) => SchemaOutcome;

/** Reads the schema in another file, named by its absolute path. May reject. */
export type ReadReference = (file: string) => Promise<Value>;

/** Where a schema stands, and how its references are read. */
export interface SchemaOptions {
  /** The absolute path of the schema's file, which its relative references start from; null: written elsewhere. */
  readonly file?: string | null;
  readonly readReference?: ReadReference;
}

const MISMATCHES_TOLD = 20;
const compiled = new WeakMap<object, Promise<SchemaCheck>>();

/**
 * Validates a value by a JSON Schema: 2020-12, or 2019-09 or draft-07 when `$schema` says so. Formats are checked.
 * Never rejects: what is wrong with the schema, or cannot be read, is a `problem`.
 */
export async function validateSchema(
  schema: Value,
  value: Value,
  options: SchemaOptions = {},
): Promise<SchemaOutcome> {
  return (await prepareSchema(schema, options))(value);
}

/** Makes a schema ready; done once for each schema object. ajv is loaded when the first one comes. Never rejects. */
export function prepareSchema(schema: Value, options: SchemaOptions = {}): Promise<SchemaCheck> {
  if (typeof schema !== "object" || schema === null) return compile(schema, options);
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const check = compile(schema, options);
  compiled.set(schema, check);
  return check;
}

async function compile(schema: Value, options: SchemaOptions): Promise<SchemaCheck> {
  if (
    typeof schema !== "boolean" &&
    (typeof schema !== "object" || schema === null || Array.isArray(schema))
  ) {
    return problem("a JSON Schema is an object, true or false");
  }
  try {
    const references = new References(options);
    const ajv = await createAjv(schema, (uri) => references.read(uri));
    return checkWith(await ajv.compileAsync(references.base(plainNumbers(schema)) as AnySchema & object));
  } catch (error) {
    return problem(problemText(error));
  }
}

function problem(text: string): SchemaCheck {
  return () => ({ problem: text });
}

function problemText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const dangling = /^AnySchema .* is loaded but (.*) cannot be resolved$/s.exec(message);
  if (dangling !== null) return `$ref to ${dangling[1]} leads nowhere`;
  const invalid = /^schema is invalid: data(\S*) (.*?)(?:, data|$)/s.exec(message);
  return invalid === null ? message : `${invalid[1] || "it"} ${invalid[2]}`;
}

function checkWith(validate: ValidateFunction): SchemaCheck {
  if ("$async" in validate) return problem("$async schemas are not supported");
  return (value) => {
    try {
      if (validate(plainNumbers(value))) return { mismatches: [], more: 0 };
    } catch (error) {
      return { problem: problemText(error) };
    }
    const errors = validate.errors ?? [];
    const all = tellApart(errors.map((error) => mismatchOf(error, value)));
    const mismatches = all.slice(0, MISMATCHES_TOLD);
    return { mismatches, more: all.length - mismatches.length };
  };
}

type Draft = new (options: ConstructorParameters<typeof AjvClass>[0]) => InstanceType<typeof AjvClass>;

/** The validator of a schema's draft.
 * @throws Error when the draft is not known. */
export async function createAjv(schema: Value, loadSchema: (uri: string) => Promise<AnySchema & object>) {
  const Ajv = await draftOf(schema);
  const { default: formats } = await import("ajv-formats");
  // A schema may hold words of its own (OpenAPI's `example`), so ajv must not be strict about them.
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, loadSchema });
  // The types describe the module as if it were ESM; under Node the plugin is the default export itself.
  (formats as unknown as (ajv: unknown) => void)(ajv);
  return ajv;
}

async function draftOf(schema: Value): Promise<Draft> {
  const draft = memberOf(schema, "$schema") ?? "https://json-schema.org/draft/2020-12/schema";
  switch (String(draft).replace(/#$/, "").replace("https:", "http:")) {
    case "http://json-schema.org/draft/2020-12/schema":
      return (await import("ajv/dist/2020.js")).Ajv2020;
    case "http://json-schema.org/draft/2019-09/schema":
      return (await import("ajv/dist/2019.js")).Ajv2019 as unknown as Draft;
    case "http://json-schema.org/draft-07/schema":
      return (await import("ajv")).Ajv as unknown as Draft;
    default:
      throw new Error(`$schema is ${JSON.stringify(draft)}; known are 2020-12, 2019-09 and draft-07`);
  }
}

/** Finds the files that `$ref` names, beside the file of the schema that names them; nothing is fetched. */
class References {
  readonly #options: SchemaOptions;
  /** The folders of schemas whose `$id` is an address of another kind than their file: folder of the id -> folder of the file. */
  readonly #folders = new Map<string, string>();

  constructor(options: SchemaOptions) {
    this.#options = options;
  }

  /** The schema with the address that its relative references start from. */
  base(schema: Value): Value {
    const { file } = this.#options;
    if (typeof file !== "string" || typeof schema !== "object" || schema === null) return schema;
    return this.#locate(schema, pathToFileURL(file).href);
  }

  async read(uri: string): Promise<AnySchema & object> {
    const { readReference } = this.#options;
    const address = this.#addressOf(uri);
    if (address === undefined || readReference === undefined) {
      const isOfNoFile = typeof this.#options.file !== "string" && !/^[a-z][a-z0-9+.-]*:/i.test(uri);
      throw new Error(
        isOfNoFile
          ? `$ref to ${uri}: a schema that is written out here has no files beside it`
          : `$ref to ${uri}: only files beside the schema can be referred to, nothing is fetched`,
      );
    }
    const file = fileURLToPath(address);
    let schema: Value;
    try {
      schema = await readReference(file);
    } catch (error) {
      throw new Error(`$ref to ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    return this.#locate(plainNumbers(schema), address, uri) as AnySchema & object;
  }

  /** Where a schema with this address would stand as a file. */
  #addressOf(uri: string): string | undefined {
    if (uri.startsWith("file:")) return uri;
    for (const [id, folder] of this.#folders) {
      if (uri.startsWith(id)) return new URL(uri.slice(id.length), folder).href;
    }
    return undefined;
  }

  #locate(schema: Value, address: string, uri = address): Value {
    if (typeof schema !== "object" || schema === null) return schema;
    const id = memberOf(schema, "$id");
    if (id === undefined) return { $id: uri, ...(schema as { [key: string]: Value }) };
    const absolute = URL.canParse(String(id)) ? String(id) : new URL(String(id), uri).href;
    this.#folders.set(new URL(".", absolute).href, new URL(".", address).href);
    return { ...(schema as { [key: string]: Value }), $id: absolute };
  }
}

function mismatchOf(error: ErrorObject, root: Value): SchemaMismatch {
  const { parts, value } = followPointer(error.instancePath, root);
  return { path: pathText(parts), message: messageOf(error), actual: value };
}

function messageOf({ keyword, params, message }: ErrorObject): string {
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") {
    return `must not have the key ${JSON.stringify(params["additionalProperty"] ?? params["unevaluatedProperty"])}`;
  }
  if (keyword === "required") return `must have the key ${JSON.stringify(params["missingProperty"])}`;
  if (keyword === "enum") return `must be one of ${JSON.stringify(params["allowedValues"])}`;
  if (keyword === "const") return `must be ${JSON.stringify(params["allowedValue"])}`;
  return message ?? `must keep the rule ${keyword}`;
}

/** anyOf and $ref make ajv say the same thing several times. */
function tellApart(mismatches: SchemaMismatch[]): SchemaMismatch[] {
  return [
    ...new Map(mismatches.map((mismatch) => [`${mismatch.path}\n${mismatch.message}`, mismatch])).values(),
  ];
}

/** ajv knows no BigInt: a copy with the nearest numbers, which are integers still; the value itself when it has none. */
export function plainNumbers(value: Value): Value {
  if (typeof value === "bigint") {
    const nearest = Number(value);
    return Number.isFinite(nearest) ? nearest : Math.sign(nearest) * Number.MAX_VALUE;
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(plainNumbers);
    return items.every((item, index) => Object.is(item, value[index])) ? value : items;
  }
  let changed = false;
  const entries = Object.entries(value).map(([key, item]) => {
    const plain = plainNumbers(item);
    changed ||= !Object.is(plain, item);
    return [key, plain] as const;
  });
  return changed ? Object.fromEntries(entries) : value;
}
