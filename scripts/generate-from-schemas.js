// Writes the TypeScript types and the precompiled validators that come from schemas/*.schema.json.
// `npm run generate` writes them; tests/generated.test.ts fails when they are stale.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";
import { booleanValidators } from "./boolean-validators.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const schemaFolder = join(root, "schemas");
const banner = "// Made from schemas/*.schema.json by `npm run generate`. Do not edit.";
/** Kinds a user writes: these get a validator that explains. A result is written by Rota, so that yes or no will do. */
const written = ["suite", "steps", "plan", "project"];

function readSchemas() {
  const names = readdirSync(schemaFolder).sort();
  return Object.fromEntries(
    names.map((file) => [
      file.replace(".schema.json", ""),
      JSON.parse(readFileSync(join(schemaFolder, file), "utf8")),
    ]),
  );
}

/** Walks a schema; `inMap` is true where keys are names of the user's, not keywords. */
function transform(node, change, inMap = false) {
  if (Array.isArray(node)) return node.map((item) => transform(item, change));
  if (node === null || typeof node !== "object") return node;
  const copy = {};
  for (const [key, value] of Object.entries(node)) {
    const isMap = !inMap && ["properties", "patternProperties", "$defs"].includes(key);
    copy[key] = transform(value, change, isMap);
  }
  return inMap ? copy : change(copy);
}

/** References become local, and lose the description beside them, which would make a copy of the type. */
const localReference = (node) =>
  typeof node.$ref === "string" ? { $ref: node.$ref.replace(/^\w+\.schema\.json/, "") } : node;

const withoutProse = ({ $schema, description, examples, title, ...node }) => node;

async function typesOf(schema, name) {
  return compile(schema, name, {
    bannerComment: banner,
    format: true,
    style: { printWidth: 110 },
    unreachableDefinitions: false,
  });
}

async function documentTypes(schemas) {
  const local = Object.fromEntries(written.map((kind) => [kind, transform(schemas[kind], localReference)]));
  const bodies = Object.entries(local).map(([kind, { $defs, $id, $schema, ...body }]) => [
    `${kind}-document`,
    body,
  ]);
  return typesOf(
    {
      description: "Every kind of file a user writes.",
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(bodies.map(([name]) => [name, { $ref: `#/$defs/${name}` }])),
      $defs: {
        ...Object.assign({}, ...Object.values(local).map((schema) => schema.$defs)),
        ...Object.fromEntries(bodies.map(([name, { title, ...body }]) => [name, body])),
      },
    },
    "Documents",
  );
}

async function resultTypes(schemas) {
  const { $id, $schema, ...schema } = transform(schemas.result, localReference);
  return typesOf({ ...schema, title: "ResultDocument" }, "ResultDocument");
}

/** Writes into every schema where it stands: an error's own path begins anew at each reference. */
function withPlaces(node, place, isSchema = true) {
  if (Array.isArray(node)) return node.map((item, index) => withPlaces(item, `${place}/${index}`));
  if (node === null || typeof node !== "object") return node;
  const copy = isSchema ? { $comment: place } : {};
  for (const [key, value] of Object.entries(node)) {
    const isMap = isSchema && ["properties", "patternProperties", "$defs"].includes(key);
    copy[key] = key === "enum" || key === "const" ? value : withPlaces(value, `${place}/${key}`, !isMap);
  }
  return copy;
}

/** What valid files pay for: says only yes or no. */
function isValid(schemas) {
  const lean = written.map((kind) => transform(schemas[kind], withoutProse));
  const ids = Object.fromEntries(written.map((kind) => [kind, schemas[kind].$id]));
  return `${banner}\n${booleanValidators(lean, ids)}\n`;
}

/** For results that come from elsewhere, such as another workflow run. */
function isResult({ result }) {
  return `${banner}\n${booleanValidators([transform(result, withoutProse)], { result: result.$id })}\n`;
}

/** What is loaded for invalid files: says everything that is wrong, and where. */
function validators(schemas) {
  const lean = written.map((kind) => withPlaces(transform(schemas[kind], withoutProse), kind));
  const ajv = new Ajv({
    allErrors: true,
    messages: true,
    verbose: true,
    allowUnionTypes: true,
    strictRequired: false,
    schemas: lean,
    code: { source: true, esm: true },
  });
  const code = standaloneCode.default(
    ajv,
    Object.fromEntries(written.map((kind) => [kind, schemas[kind].$id])),
  );
  // ajv writes require() for its run-time helpers even in ESM mode; an import runs bundled and unbundled.
  const helpers = [];
  const body = code.replace(/require\("([^"]+)"\)\.default/g, (_, path) => {
    if (!helpers.includes(path)) helpers.push(path);
    // What the default import of a CommonJS file is differs: Node and rolldown give its exports, vitest their `default`.
    const name = `helper${helpers.indexOf(path)}`;
    return `(${name}.default ?? ${name})`;
  });
  const head = helpers.map((path, index) => `import helper${index} from "${path}.js";`).join("\n");
  return `${banner}\n${head}\n${body}\n`;
}

const isValidTypes = `${banner}
${written.map((kind) => `export declare function ${kind}(value: unknown): boolean;`).join("\n")}
`;

const isResultTypes = `${banner}
export declare function result(value: unknown): boolean;
`;

const validatorTypes = `${banner}
import type { ErrorObject } from "ajv";

export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
${written.map((kind) => `export declare const ${kind}: Validator;`).join("\n")}
`;

/** Returns the generated files: path relative to the root → text. */
export async function generateFiles() {
  const schemas = readSchemas();
  return {
    "src/model/generated/documents.ts": await documentTypes(schemas),
    "src/model/generated/result.ts": await resultTypes(schemas),
    "src/load/generated/is-valid.js": isValid(schemas),
    "src/load/generated/is-valid.d.ts": isValidTypes,
    "src/load/generated/is-result.js": isResult(schemas),
    "src/load/generated/is-result.d.ts": isResultTypes,
    "src/load/generated/validators.js": validators(schemas),
    "src/load/generated/validators.d.ts": validatorTypes,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await generateFiles())) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
