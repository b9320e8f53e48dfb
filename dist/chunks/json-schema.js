import { i as __toESM } from "./rolldown-runtime.js";
import { Ur as followPointer, Wr as memberOf } from "./base.js";
import { fileURLToPath, pathToFileURL } from "node:url";
// src/value/path-text.ts
/**
* Writes names and indexes as a path a person reads: `lines[0].sku`, `[1]`, `["a b"].c`; empty for no parts.
* Put after `$` (with a dot before a leading name) it is a JSONPath.
*/
function pathText(parts) {
	let text = "";
	for (const part of parts) if (typeof part === "number") text += `[${part}]`;
	else if (/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(part)) text += text === "" ? part : `.${part}`;
	else text += `[${JSON.stringify(part)}]`;
	return text;
}
/** Joins a path and a path below it: `[1]` and `sku` give `[1].sku`. */
function joinPaths(outer, inner) {
	if (outer === "" || inner === "") return outer + inner;
	return /^(\[|\.\.)/.test(inner) ? outer + inner : `${outer}.${inner}`;
}
// src/value/json-schema.ts
const MISMATCHES_TOLD = 20;
const compiled = /* @__PURE__ */ new WeakMap();
/** Makes a schema ready; done once for each schema object. ajv is loaded when the first one comes. Never rejects. */
function prepareSchema(schema, options = {}) {
	if (typeof schema !== "object" || schema === null) return compile(schema, options);
	const known = compiled.get(schema);
	if (known !== void 0) return known;
	const check = compile(schema, options);
	compiled.set(schema, check);
	return check;
}
async function compile(schema, options) {
	if (typeof schema !== "boolean" && (typeof schema !== "object" || schema === null || Array.isArray(schema))) return problem("a JSON Schema is an object, true or false");
	try {
		const references = new References(options);
		return checkWith(await (await createAjv(schema, (uri) => references.read(uri))).compileAsync(references.base(plainNumbers(schema))));
	} catch (error) {
		return problem(problemText(error));
	}
}
function problem(text) {
	return () => ({ problem: text });
}
function problemText(error) {
	const message = error instanceof Error ? error.message : String(error);
	const dangling = /^AnySchema .* is loaded but (.*) cannot be resolved$/s.exec(message);
	if (dangling !== null) return `$ref to ${dangling[1]} leads nowhere`;
	const invalid = /^schema is invalid: data(\S*) (.*?)(?:, data|$)/s.exec(message);
	return invalid === null ? message : `${invalid[1] || "it"} ${invalid[2]}`;
}
function checkWith(validate) {
	if ("$async" in validate) return problem("$async schemas are not supported");
	return (value) => {
		try {
			if (validate(plainNumbers(value))) return {
				mismatches: [],
				more: 0
			};
		} catch (error) {
			return { problem: problemText(error) };
		}
		const all = tellApart((validate.errors ?? []).map((error) => mismatchOf(error, value)));
		const mismatches = all.slice(0, MISMATCHES_TOLD);
		return {
			mismatches,
			more: all.length - mismatches.length
		};
	};
}
/** The validator of a schema's draft.
* @throws Error when the draft is not known. */
async function createAjv(schema, loadSchema) {
	const Ajv = await draftOf(schema);
	const { default: formats } = await import("./dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const ajv = new Ajv({
		strict: false,
		allErrors: true,
		logger: false,
		loadSchema
	});
	formats(ajv);
	return ajv;
}
async function draftOf(schema) {
	const draft = memberOf(schema, "$schema") ?? "https://json-schema.org/draft/2020-12/schema";
	switch (String(draft).replace(/#$/, "").replace("https:", "http:")) {
		case "http://json-schema.org/draft/2020-12/schema": return (await import("./2020.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).Ajv2020;
		case "http://json-schema.org/draft/2019-09/schema": return (await import("./2019.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).Ajv2019;
		case "http://json-schema.org/draft-07/schema": return (await import("./ajv2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).Ajv;
		default: throw new Error(`$schema is ${JSON.stringify(draft)}; known are 2020-12, 2019-09 and draft-07`);
	}
}
/** Finds the files that `$ref` names, beside the file of the schema that names them; nothing is fetched. */
var References = class {
	#options;
	/** The folders of schemas whose `$id` is an address of another kind than their file: folder of the id -> folder of the file. */
	#folders = /* @__PURE__ */ new Map();
	constructor(options) {
		this.#options = options;
	}
	/** The schema with the address that its relative references start from. */
	base(schema) {
		const { file } = this.#options;
		if (typeof file !== "string" || typeof schema !== "object" || schema === null) return schema;
		return this.#locate(schema, pathToFileURL(file).href);
	}
	async read(uri) {
		const { readReference } = this.#options;
		const address = this.#addressOf(uri);
		if (address === void 0 || readReference === void 0) {
			const isOfNoFile = typeof this.#options.file !== "string" && !/^[a-z][a-z0-9+.-]*:/i.test(uri);
			throw new Error(isOfNoFile ? `$ref to ${uri}: a schema that is written out here has no files beside it` : `$ref to ${uri}: only files beside the schema can be referred to, nothing is fetched`);
		}
		const file = fileURLToPath(address);
		let schema;
		try {
			schema = await readReference(file);
		} catch (error) {
			throw new Error(`$ref to ${file}: ${error instanceof Error ? error.message : String(error)}`);
		}
		return this.#locate(plainNumbers(schema), address, uri);
	}
	/** Where a schema with this address would stand as a file. */
	#addressOf(uri) {
		if (uri.startsWith("file:")) return uri;
		for (const [id, folder] of this.#folders) if (uri.startsWith(id)) return new URL(uri.slice(id.length), folder).href;
	}
	#locate(schema, address, uri = address) {
		if (typeof schema !== "object" || schema === null) return schema;
		const id = memberOf(schema, "$id");
		if (id === void 0) return {
			$id: uri,
			...schema
		};
		const absolute = URL.canParse(String(id)) ? String(id) : new URL(String(id), uri).href;
		this.#folders.set(new URL(".", absolute).href, new URL(".", address).href);
		return {
			...schema,
			$id: absolute
		};
	}
};
function mismatchOf(error, root) {
	const { parts, value } = followPointer(error.instancePath, root);
	return {
		path: pathText(parts),
		message: messageOf(error),
		actual: value
	};
}
function messageOf({ keyword, params, message }) {
	if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") return `must not have the key ${JSON.stringify(params["additionalProperty"] ?? params["unevaluatedProperty"])}`;
	if (keyword === "required") return `must have the key ${JSON.stringify(params["missingProperty"])}`;
	if (keyword === "enum") return `must be one of ${JSON.stringify(params["allowedValues"])}`;
	if (keyword === "const") return `must be ${JSON.stringify(params["allowedValue"])}`;
	return message ?? `must keep the rule ${keyword}`;
}
/** anyOf and $ref make ajv say the same thing several times. */
function tellApart(mismatches) {
	return [...new Map(mismatches.map((mismatch) => [`${mismatch.path}\n${mismatch.message}`, mismatch])).values()];
}
/** ajv knows no BigInt: a copy with the nearest numbers, which are integers still; the value itself when it has none. */
function plainNumbers(value) {
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
		return [key, plain];
	});
	return changed ? Object.fromEntries(entries) : value;
}
export { pathText as a, joinPaths as i, plainNumbers as n, prepareSchema as r, createAjv as t };
