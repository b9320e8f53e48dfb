// Writes tests/github/openapi.json: of GitHub's OpenAPI description what the local GitHub of the tests checks requests against.
// `node scripts/extract-github-openapi.js`; tests/github/openapi.test.ts fails when the file is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SOURCE = import.meta.resolve("@octokit/openapi/generated/api.github.com.json");
const TARGET = new URL("../tests/github/openapi.json", import.meta.url);

/** The operations that Rota uses or is going to use; every other request is unknown to the local GitHub. */
const OPERATIONS = [
  ...["actions/download-artifact", "actions/get-workflow", "actions/get-workflow-run"],
  ...["actions/get-workflow-run-attempt", "actions/list-jobs-for-workflow-run"],
  ...["actions/list-jobs-for-workflow-run-attempt", "actions/list-repo-workflows"],
  ...["actions/list-workflow-run-artifacts", "actions/list-workflow-runs"],
  ...["actions/list-workflow-runs-for-repo", "actions/create-workflow-dispatch"],
  ...["checks/create", "checks/get", "checks/list-annotations", "checks/list-for-ref", "checks/update"],
  ...["git/create-blob", "git/create-commit", "git/create-ref", "git/create-tree", "git/delete-ref"],
  ...["git/get-blob", "git/get-commit", "git/get-ref", "git/get-tree", "git/list-matching-refs"],
  "git/update-ref",
  ...["issues/add-labels", "issues/create", "issues/create-comment", "issues/create-label"],
  ...["issues/delete-comment", "issues/get", "issues/get-label", "issues/list-comments"],
  ...["issues/list-for-repo", "issues/list-labels-for-repo", "issues/remove-label", "issues/update"],
  ...["issues/update-comment", "issues/add-assignees", "issues/check-user-can-be-assigned"],
  ...["pulls/create", "pulls/get", "pulls/list", "pulls/list-files", "pulls/update"],
  "rate-limit/get",
  ...[
    "repos/compare-commits-with-basehead",
    "repos/create-commit-status",
    "repos/create-or-update-file-contents",
  ],
  ...["repos/create-release", "repos/delete-file", "repos/get", "repos/get-branch"],
  ...["repos/get-branch-rules", "repos/get-environment"],
  ...["repos/get-combined-status-for-ref", "repos/get-commit", "repos/get-content"],
  ...["repos/get-latest-release", "repos/get-release-by-tag", "repos/list-branches"],
  ...["repos/list-commit-statuses-for-ref", "repos/list-commits"],
  ...["repos/list-pull-requests-associated-with-commit", "repos/list-releases"],
  ...["repos/update-release", "users/get-authenticated", "users/get-by-username"],
  ...["repos/list-deployments", "repos/list-deployment-statuses", "repos/create-deployment-status"],
];

/** What says nothing about validity. `summary` is a property of a check run as well, hence never looked for among properties. */
const PROSE = new Set([
  ...["description", "summary", "title", "example", "examples", "externalDocs", "deprecated", "default"],
  ...["readOnly", "writeOnly", "discriminator"],
]);

/** The text of tests/github/openapi.json. */
export function extractOpenApi() {
  const source = JSON.parse(readFileSync(fileURLToPath(SOURCE), "utf8"));
  const operations = {};
  const schemas = {};
  for (const [path, methods] of Object.entries(source.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!OPERATIONS.includes(operation.operationId)) continue;
      const shared = methods.parameters ?? [];
      operations[operation.operationId] = {
        method: method.toUpperCase(),
        path,
        parameters: [...shared, ...(operation.parameters ?? [])].map((item) =>
          parameterOf(item, source, schemas),
        ),
        ...bodyOf(operation, source, schemas),
      };
    }
  }
  const absent = OPERATIONS.filter((id) => operations[id] === undefined);
  if (absent.length > 0) throw new Error(`GitHub's description has no ${absent.join(", ")}`);
  const origin = `@octokit/openapi, api.github.com ${source.info.version}`;
  return `${JSON.stringify({ origin, operations: sorted(operations), schemas: sorted(schemas) }, undefined, 1)}\n`;
}

function parameterOf(parameter, source, schemas) {
  const { name, in: where, required, schema, "x-multi-segment": several } = resolved(parameter, source);
  return {
    name,
    in: where,
    required: required === true,
    ...(several === true ? { several } : {}),
    schema: schemaOf(schema, source, schemas),
  };
}

function bodyOf({ requestBody }, source, schemas) {
  if (requestBody === undefined) return {};
  const { content, required } = resolved(requestBody, source);
  const schema = content["application/json"]?.schema;
  if (schema === undefined) throw new Error(`a body is ${Object.keys(content).join(", ")}, not JSON`);
  return { body: { required: required === true, schema: schemaOf(schema, source, schemas) } };
}

function resolved(node, source) {
  if (node.$ref === undefined) return node;
  return node.$ref
    .split("/")
    .slice(1)
    .reduce((place, key) => place[key], source);
}

/** An OpenAPI 3.0 schema as JSON Schema: without prose, `nullable` as a type; what it refers to goes into `schemas`. */
function schemaOf(node, source, schemas) {
  if (Array.isArray(node)) return node.map((item) => schemaOf(item, source, schemas));
  if (node === null || typeof node !== "object") return node;
  if (node.$ref !== undefined) {
    const name = node.$ref.replace("#/components/schemas/", "");
    if (schemas[name] === undefined) {
      schemas[name] = {};
      schemas[name] = schemaOf(source.components.schemas[name], source, schemas);
    }
    return { $ref: `#/schemas/${name}` };
  }
  const schema = {};
  for (const [key, value] of Object.entries(node)) {
    if (PROSE.has(key) || key.startsWith("x-") || key === "nullable") continue;
    if (key === "properties") {
      schema.properties = Object.fromEntries(
        Object.entries(value).map(([name, property]) => [name, schemaOf(property, source, schemas)]),
      );
    } else schema[key] = key === "enum" ? value : schemaOf(value, source, schemas);
  }
  return node.nullable === true ? orNull(schema) : schema;
}

function orNull({ type, enum: values, ...rest }) {
  if (type === undefined) return { anyOf: [rest, { type: "null" }] };
  const list = values === undefined ? {} : { enum: [...new Set([...values, null])] };
  return { ...rest, type: [type, "null"], ...list };
}

function sorted(map) {
  return Object.fromEntries(Object.entries(map).sort(([one], [other]) => (one < other ? -1 : 1)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, extractOpenApi());
