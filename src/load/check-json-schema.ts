import type { ReadableFiles } from "../host/host.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Origin } from "../model/origin.ts";
import { FILE_START } from "../model/position.ts";
import type { Value } from "../model/value.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import { errorAt } from "./error-at.ts";
import { decodeSource } from "./yaml/decode-source.ts";
import { readYaml } from "./yaml/read-yaml.ts";

/** A JSON Schema: a file of its own, or written at an entry of another one. */
export type WrittenSchema = { readonly document: YamlDocument } | { readonly origin: Origin };

/** What is wrong with a JSON Schema itself, at its places; `root` is the folder that names of files are relative to. ajv is
 * loaded for it, which a run with a schema needs anyway. */
export async function checkJsonSchema(
  written: WrittenSchema,
  files: ReadableFiles,
  root: string,
): Promise<Diagnostic[]> {
  const { schemaFaults } = await import("../value/json-schema-faults.ts");
  const isFile = "document" in written;
  const schema = isFile ? written.document.value : valueAt(written.origin);
  const readReference = (path: string) => readValue(files, path);
  const options = isFile ? { file: `${root}/${written.document.file}`, readReference } : { readReference };
  return (await schemaFaults(schema, options)).map(({ path, message, hint }) => {
    const text = `bad JSON Schema: ${message.replaceAll(`${root}/`, "")}`;
    const origin = isFile ? originAt(written.document, schema, path) : descend(written.origin, path);
    if (origin !== undefined) return errorAt(origin, "value", "json-schema", text, hint);
    const { file } = (written as { readonly document: YamlDocument }).document;
    return { code: "json-schema", severity: "error", message: text, hint, file, range: FILE_START };
  });
}

/** What a file holds that a schema refers to; `path` is absolute. */
async function readValue(files: ReadableFiles, path: string): Promise<Value> {
  if ((await files.exists(path)) !== "file") throw new Error("there is no such file");
  const { source = "", diagnostics } = decodeSource(path, await files.read(path));
  const read = await readYaml(path, source);
  if (read.document !== undefined && diagnostics.length === 0) return read.document.value;
  throw new Error([...diagnostics, ...read.diagnostics][0]?.message ?? "it cannot be read");
}

function originAt(
  document: YamlDocument,
  root: Value,
  [first, ...rest]: readonly string[],
): Origin | undefined {
  if (first === undefined || typeof root !== "object" || root === null) return undefined;
  return descend({ document, container: root, key: keyOf(root, first) }, rest);
}

/** The entry behind a path, or the last one on it that is there. */
function descend(origin: Origin, path: readonly string[]): Origin {
  let at = origin;
  for (const name of path) {
    const container = valueAt(at);
    if (typeof container !== "object" || container === null || !Object.hasOwn(container, name)) break;
    at = { document: origin.document, container, key: keyOf(container, name) };
  }
  return at;
}

function keyOf(container: object, name: string): string | number {
  return Array.isArray(container) ? Number(name) : name;
}

function valueAt({ container, key }: Origin): Value {
  return (container as { [key: string | number]: Value })[key] as Value;
}
