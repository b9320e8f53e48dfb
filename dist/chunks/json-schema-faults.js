import { Ur as followPointer, Wr as memberOf, qa as nearest } from "./base.js";
import { n as plainNumbers, r as prepareSchema, t as createAjv } from "./json-schema.js";
// src/value/json-schema-faults.ts
const TYPES = {
	array: "a list",
	object: "a map",
	string: "text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false"
};
const REFERENCE = "json-schema.org/understanding-json-schema tells what each keyword takes";
/** What is wrong with a schema by the meta-schema of its draft, or else what keeps it from being used; empty when nothing is.
* Never rejects. */
async function schemaFaults(schema, options) {
	if (typeof schema === "object" && schema !== null && !Array.isArray(schema)) {
		const faults = await faultsByMetaSchema(schema);
		if (faults.length > 0) return faults;
	}
	const outcome = (await prepareSchema(schema, options))(null);
	if (!("problem" in outcome)) return [];
	const { problem } = outcome;
	const message = problem.replace(/^Invalid (regular expression.*: )(\w)/, (_, words, letter) => `bad ${words}${letter.toLowerCase()}`);
	const [, hint = REFERENCE] = HINTS.find(([form]) => form.test(message)) ?? [];
	return [{
		path: placeOf(schema, problem),
		message,
		hint
	}];
}
const HINTS = [
	[/^\$ref .* written out here/, "name the file itself, such as schema: order.schema.json"],
	[/^\$ref /, "write the path of a file, #/$defs/name for a part of this schema, or file.json#/$defs/name"],
	[/^\$schema /, "leave $schema out, or write https://json-schema.org/draft/2020-12/schema"],
	[/^bad regular/, "it is one of ECMAScript with the flag u; in JSON a backslash is written twice"],
	[/^a JSON Schema is/, "write one, for example { \"type\": \"object\", \"required\": [\"id\"] }"]
];
/** What the types of JSON are called elsewhere. */
const OTHER_TYPES = {
	int: "integer",
	long: "integer",
	float: "number",
	double: "number",
	bool: "boolean",
	str: "string",
	text: "string",
	date: "string",
	list: "array",
	map: "object",
	dict: "object",
	nil: "null"
};
/** Keywords that are unknown are allowed and mean nothing: a schema of nothing else holds for anything. */
function faultsByKeywords(schema, { RULES }) {
	const keys = Object.keys(schema);
	const [first] = keys;
	if (first === void 0 || keys.some((key) => key.startsWith("$") || RULES.keywords[key] === true)) return [];
	const value = memberOf(schema, first);
	const close = nearest(first, Object.keys(RULES.keywords));
	const hint = typeof value === "string" && /\.(json|ya?ml)$/i.test(value) ? `the name of a file stands by itself: schema: ${value}` : close === void 0 ? REFERENCE : `did you mean ${close}?`;
	return [{
		path: [first],
		message: `there is no keyword ${first}`,
		hint
	}];
}
async function faultsByMetaSchema(schema) {
	let errors;
	try {
		const ajv = await createAjv(schema, () => Promise.reject(/* @__PURE__ */ new Error("nothing is read yet")));
		if (ajv.validateSchema(plainNumbers(schema)) === true) return faultsByKeywords(schema, ajv);
		errors = ajv.errors ?? [];
	} catch {
		return [];
	}
	const byPlace = /* @__PURE__ */ new Map();
	for (const error of errors) if (!byPlace.has(error.instancePath)) byPlace.set(error.instancePath, error);
	const places = [...byPlace.keys()];
	return [...byPlace.values()].filter(({ instancePath }) => !places.some((place) => place.startsWith(`${instancePath}/`))).map((error) => faultOf(error, schema));
}
function faultOf({ instancePath, keyword, params, message = "" }, schema) {
	const { parts, value } = followPointer(instancePath, schema);
	const path = parts.map(String);
	const shown = typeof value === "object" && value !== null ? "this" : JSON.stringify(value);
	if (keyword === "enum") {
		const allowed = params["allowedValues"].map(String);
		const close = (typeof value === "string" && Object.hasOwn(OTHER_TYPES, value) ? OTHER_TYPES[value] : void 0) ?? (typeof value === "string" ? nearest(value, allowed) : void 0);
		const hint = close === void 0 ? "write one of these" : `did you mean ${close}?`;
		return {
			path,
			message: `${shown} is not one of ${allowed.join(", ")}`,
			hint
		};
	}
	const name = path.findLast((key) => !/^\d+$/.test(key)) ?? "a schema";
	if (keyword === "type") return {
		path,
		message: `${name} takes ${[params["type"]].flat().map((type) => TYPES[String(type)] ?? String(type)).join(" or ")}, found ${shown}`,
		hint: REFERENCE
	};
	return {
		path,
		message: `${name} ${message}, found ${shown}`,
		hint: REFERENCE
	};
}
/** Where the reference, pattern or draft stands that a problem tells of; the root when it is not found. */
function placeOf(schema, problem) {
	const isMeant = (key, text) => key === "$ref" ? problem.startsWith(`$ref to ${text}`) || problem.startsWith("$ref to ") && problem.includes(`/${text}:`) : key === "pattern" ? problem.includes(`/${text}/`) : key === "$schema" && problem.startsWith("$schema ");
	const visit = (value, path) => {
		if (typeof value !== "object" || value === null) return void 0;
		for (const [key, inner] of Object.entries(value)) {
			const at = [...path, key];
			const found = typeof inner === "string" ? isMeant(key, inner) ? at : void 0 : visit(inner, at);
			if (found !== void 0) return found;
		}
	};
	return visit(schema, []) ?? [];
}
export { schemaFaults };
