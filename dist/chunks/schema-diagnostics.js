import { Br as unknownMatcher, Fr as formOf, Hr as STEP_KEYS_ELSEWHERE, Ir as isMatchers, Lr as keysOf, Pr as bestErrors, Rr as objectLiteral, Ur as followPointer, Vr as unknownValue, di as FILE_START, li as rangeOf, qa as nearest, zr as placeOf } from "./base.js";
// src/load/key-homes.ts
/** Keys of a step, which stand beside http. */
const OF_STEPS = words("id name if continue-on-error retry until expect outputs");
/** Keys of a request, which stand inside http. */
const OF_REQUESTS = words("GET HEAD POST PUT PATCH DELETE OPTIONS method url base-url query headers json form multipart text xml file base64 hex bearer basic digest api-key aws oauth2 jwt session redirects http-version unix-socket resolve connect-to proxy no-proxy path-as-is max-size ca client-certificate server-name insecure implicit-headers charset");
/** Keys of an expectation. */
const OF_EXPECTATIONS = words("status cookies xpath css body regex duration that");
/** What other tools call parts of a request. */
const OTHER_NAMES = {
	body: "a body is json, form, multipart, text, xml, file, base64 or hex",
	data: "a body is json, form, multipart, text, xml, file, base64 or hex",
	params: "write query: { page: 2 }",
	cookies: "write headers: { cookie: … }; cookies that answers set are sent by themselves",
	auth: "write bearer, basic, digest, api-key, aws, oauth2, jwt or session"
};
/** Whether a rule is about the map of a request. */
function isRequest(place) {
	return /\$defs\/http(\/anyOf\/1)?$|defaults\/properties\/http$/.test(place);
}
/** Where a key belongs that stands in another place, in words; undefined when it belongs nowhere, or all but there. */
function homeOf(key, place) {
	const isStep = place.endsWith("$defs/step");
	const isCase = place.endsWith("$defs/case");
	if (key === "rate" && (isRequest(place) || isStep || isCase || isRoot(place))) return "it is for all requests of the suite: write defaults: { http: { rate: 10/s } } at the top of the file";
	const elsewhere = isStep ? STEP_KEYS_ELSEWHERE.get(key) : void 0;
	if (elsewhere !== void 0) return `did you mean ${elsewhere}?`;
	if (isRequest(place) && Object.hasOwn(OTHER_NAMES, key)) return OTHER_NAMES[key];
	if (isRequest(place) && OF_STEPS.has(key)) {
		if (place.includes("$defs/defaults")) return "defaults have none; write it at each step";
		return `${key} stands beside http, as a key of the step`;
	}
	if (isStep && OF_REQUESTS.has(key)) return `${key} stands inside http, beside the method`;
	if ((isStep || isRequest(place)) && OF_EXPECTATIONS.has(key)) return `${key} stands inside expect`;
	if (isCase && (key === "http" || key === "expect" || key === "uses" || key === "run")) return `${key} stands in a step: steps: [{ ${key}: … }]`;
	if (isRoot(place) && key === "steps") return "steps stand in a case: cases: { place-order: { steps: […] } }";
	if (isRoot(place) && OF_REQUESTS.has(key)) return `write defaults: { http: { ${key}: … } }`;
	if (place.endsWith("$defs/defaults") && OF_REQUESTS.has(key)) return `write http: { ${key}: … }`;
}
/** The top of a suite. */
function isRoot(place) {
	return place === "suite";
}
function words(list) {
	return new Set(list.split(" "));
}
// src/load/schema-messages.ts
/** More keys than these are no help in a hint. */
const MOST_LISTED = 20;
const TYPES = {
	string: "text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	null: "null",
	array: "a list",
	object: "a map"
};
/** How a key that must be there is written. */
const MISSING = {
	cases: "write cases: and under it each case by its id",
	steps: "write steps: and under it a list with at least one step",
	suites: "write suites: [orders.suite.yaml]",
	attempts: "write attempts: 3",
	expect: "write expect: { status: 200 }",
	type: "write type: string"
};
/** Says in words what is wrong with a value by the schema; `taken`: what was meant most likely is there already. */
function describeSchemaError(error, value, suggestion, taken) {
	const { keyword, params } = error;
	switch (keyword) {
		case "additionalProperties": return unknownKey(error, suggestion, taken);
		case "required": {
			const key = String(params["missingProperty"]);
			return {
				code: "schema-missing-key",
				message: `the key "${key}" is missing`,
				hint: MISSING[key] ?? `write ${key}: …`
			};
		}
		case "type":
		case "anyOf": return wrongType(error, value);
		case "enum": return formOf(error) === void 0 ? wrongValue(value, params["allowedValues"], suggestion) : wrongForm(error, value, "");
		case "const": return {
			code: "schema-value",
			message: `expected ${params["allowedValue"]}, found ${found(value)}`,
			hint: `write ${params["allowedValue"]}, or take the key away`
		};
		case "propertyNames": return wrongName(String(params["propertyName"]), placeOf(error));
		case "pattern": return wrongForm(error, value, `does not match ${params["pattern"]}`);
		case "minimum": return wrongForm(error, value, `is less than ${params["limit"]}`, `write ${params["limit"]} or more`);
		case "maximum": return wrongForm(error, value, `is more than ${params["limit"]}`, `write ${params["limit"]} or less`);
		case "maxItems":
		case "minItems":
			if (params["limit"] > 1) return wrongCount(error, value);
			return {
				code: "schema-empty",
				message: "the list is empty",
				hint: "write at least one item into it"
			};
		case "minProperties": return {
			code: "schema-empty",
			message: "the map is empty",
			hint: "write at least one key into it"
		};
		case "minLength": return {
			code: "schema-empty",
			message: "the text is empty",
			hint: "write something into it"
		};
		case "uniqueItems": return {
			code: "schema-duplicate",
			message: `${show(value)} stands in the list twice`,
			hint: "take one of them away"
		};
		case "maxLength": return {
			code: "schema-length",
			message: `the text is longer than ${params["limit"]} characters`,
			hint: "write a shorter one"
		};
		default: throw new Error(`the schemas use ${keyword}, for which there are no words`);
	}
}
function unknownKey(error, suggestion, taken) {
	const key = String(error.params["additionalProperty"]);
	const [code, noun, nouns] = isMatchers(error) ? [
		"schema-unknown-matcher",
		"matcher",
		"matchers"
	] : [
		"schema-unknown-key",
		"key",
		"known keys"
	];
	if (placeOf(error) === "plan" && /^shard(?:s|ing)?$/.test(key)) return {
		code,
		message: `unknown key "${key}": plans cannot be split over several jobs yet`,
		hint: "split the suites over several plans"
	};
	return {
		code,
		message: `unknown ${noun} "${key}"`,
		hint: suggestion === void 0 ? homeOf(key, placeOf(error)) ?? listOfKeys(keysOf(error), placeOf(error), nouns) : taken ? `take it away, ${suggestion} is there already` : `did you mean ${suggestion}?`
	};
}
/** The keys that there are; of many only where they are described. */
function listOfKeys(known, place, nouns) {
	if (known.length === 1) return `the only key is ${known[0]}`;
	if (known.length <= MOST_LISTED) return `${nouns} are ${known.join(", ")}`;
	if (nouns === "matchers") return "all matchers are in docs/language.md, under Matchers and filters";
	return isRequest(place) ? "the keys of a request are in docs/language.md, under Requests" : "all queries are in docs/language.md, under Queries";
}
function wrongValue(value, allowed, suggestion) {
	const words = allowed.filter((item) => typeof item !== "number" || !allowed.some((one) => one !== item && Number(one) === item)).map((item) => typeof item === "string" && /^[\d.]+$/.test(item) ? `"${item}"` : String(item));
	const list = words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
	return {
		code: "schema-value",
		message: `${show(value)} is not one of ${list}`,
		hint: suggestion === void 0 ? "write one of these" : `did you mean ${suggestion}?`
	};
}
function wrongType(error, value) {
	const types = [error.params["types"] ?? error.params["type"]].flat().map(String);
	const form = formOf(error);
	const names = types.filter((type) => type !== "null" && !(type === "integer" && types.includes("number"))).map((type) => TYPES[type] ?? type);
	return {
		code: "schema-type",
		message: `expected ${form?.is ?? (names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${names.at(-1)}` : names[0] ?? "another value")}, found ${found(value)}`,
		hint: form?.write ?? typeHint(placeOf(error), types, value)
	};
}
function typeHint(place, types, value) {
	if (value === null && place.endsWith("matchers/properties/type")) return "put it in quotes: \"null\"";
	if (value === null || value === void 0) return "write a value behind it, or take the key away";
	const [first] = types;
	if (typeof value === "object") {
		if (types.includes("array")) return "begin each item of a list with -";
		if (types.includes("object")) return "a map is written as key: value, without - before it";
		return "write one value";
	}
	if (types.includes("string") && typeof value !== "string") return `put it in quotes: "${value}"`;
	if (types.includes("array")) return `write [${String(value).trim().split(/[\s,]+/).join(", ")}]`;
	if (first === "boolean") return "write true or false, without quotes";
	if (first === "integer" || first === "number") return "write a number, without quotes";
	if (!types.includes("object")) return void 0;
	return /retr(y|ies)$/.test(place) ? `write { attempts: ${value} }` : "write key: value pairs";
}
function wrongName(name, place) {
	const code = "schema-name";
	if (place.endsWith("/headers")) return {
		code,
		message: `"${name}" is not a header name`,
		hint: "header names are letters, digits and - (RFC 9110 5.1)"
	};
	if (place.endsWith("expect/properties/json")) return {
		code,
		message: `"${name}" is not a JSONPath`,
		hint: `write $.${name.replace(/^\.+/, "")}`
	};
	if (place.endsWith("$defs/env")) return {
		code,
		message: `"${name}" is not the name of an environment variable`,
		hint: "use letters, digits and _, and no digit first"
	};
	if (place.endsWith("/environments")) return {
		code,
		message: `"${name}" is not the name of an environment`,
		hint: "use letters, digits, -, _, . and spaces, and a letter, digit or _ first"
	};
	return {
		code,
		message: `"${name}" is not a name`,
		hint: `write ${asId(name)}`
	};
}
/** A name as an id: letters, digits, - and _, a letter or _ first. */
function asId(name) {
	const id = name.trim().replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^-+|-+$/g, "");
	return /^[A-Za-z_]/.test(id) ? id : `_${id}`;
}
function wrongForm(error, value, problem, hint) {
	const form = formOf(error);
	const code = error.keyword.startsWith("m") ? "schema-range" : "schema-form";
	if (form === void 0) return {
		code,
		message: `${show(value)} ${problem}`,
		hint
	};
	return {
		code,
		message: `${show(value)} is not ${form.is}`,
		hint: form.write
	};
}
function wrongCount(error, value) {
	const form = formOf(error);
	return {
		code: "schema-range",
		message: `expected ${form?.is ?? `a list of ${error.params["limit"]}`}, found a list of ${value.length}`,
		hint: form?.write ?? "write another number of items"
	};
}
function found(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a map";
	if (typeof value === "string") return `the text ${show(value)}`;
	return typeof value === "boolean" ? String(value) : `the number ${value}`;
}
function show(value) {
	if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
	if (typeof value === "object" && value !== null) return Array.isArray(value) ? "the list" : "the map";
	return String(value);
}
// src/load/schema-diagnostics.ts
/** Turns what the validator found into diagnostics at the YAML they are about: one for each mistake a person made. */
function schemaDiagnostics(document, errors) {
	return withoutConsequences(bestErrors(errors).map((error) => locate(document, error))).map(({ error, origin, value, suggestion, taken, literal }) => {
		const { code, message, hint } = literal ? objectLiteral(value) : describeSchemaError(error, value, suggestion, taken);
		const part = pointsAtKey(error) && !literal ? "key" : "value";
		return {
			code,
			severity: "error",
			message,
			...hint === void 0 ? {} : { hint },
			file: document.file,
			range: origin === void 0 ? FILE_START : rangeOf(origin, part)
		};
	});
}
/** An unknown or badly named key is pointed at itself; a missing one at the key of the map that lacks it. */
function pointsAtKey(error) {
	return [
		"additionalProperties",
		"propertyNames",
		"required",
		"minProperties"
	].includes(error.keyword);
}
function locate(document, error) {
	const { keyword, params } = error;
	const { parts: keys, value: map } = followPointer(error.instancePath, document.value);
	const literal = keyword === "additionalProperties" && isObjectLiteral(error, map);
	if (literal) return {
		error,
		...entryAt(document, keys),
		suggestion: void 0,
		taken: false,
		literal
	};
	if (keyword === "additionalProperties") keys.push(String(params["additionalProperty"]));
	if (keyword === "propertyNames") keys.push(String(params["propertyName"]));
	if (keyword === "uniqueItems") keys.push(Math.max(params["i"], params["j"]));
	const entry = entryAt(document, keys);
	const suggestion = suggest(error, entry.value);
	const taken = suggestion !== void 0 && typeof map === "object" && map !== null && suggestion in map;
	return {
		error,
		...entry,
		suggestion,
		taken,
		literal
	};
}
function entryAt(document, keys) {
	const container = valueAt(document.value, keys.slice(0, -1));
	const last = keys.at(-1);
	if (last === void 0 || typeof container !== "object" || container === null) return {
		origin: void 0,
		value: document.value
	};
	const key = Array.isArray(container) ? Number(last) : String(last);
	return {
		origin: {
			document,
			container,
			key
		},
		value: container[key]
	};
}
function valueAt(root, keys) {
	return keys.reduce((value, key) => typeof value === "object" && value !== null ? value[key] : void 0, root);
}
/** None of its keys is, or looks like, a matcher. */
function isObjectLiteral(error, map) {
	return isMatchers(error) && typeof map === "object" && map !== null && Object.keys(map).every((key) => !keysOf(error).includes(key) && !key.startsWith("$") && unknownMatcher(key, keysOf(error)) === void 0);
}
/** The known key closest to an unknown one, or the allowed value closest to a wrong one. */
function suggest(error, value) {
	if (error.keyword === "additionalProperties") {
		const key = String(error.params["additionalProperty"]);
		if (isMatchers(error)) return unknownMatcher(key, keysOf(error));
		if (homeOf(key, placeOf(error)) !== void 0) return void 0;
		return nearest(key, keysOf(error));
	}
	if (error.keyword === "enum" && typeof value === "string") return unknownValue(value, error.params["allowedValues"].map(String));
}
/** A key that is missing only because it was misspelt, and the second and later keys of an object literal, tell nothing new. */
function withoutConsequences(located) {
	const misspelt = new Set(located.map(({ error, suggestion }) => `${error.instancePath}\n${suggestion}`));
	const literals = /* @__PURE__ */ new Set();
	return located.filter(({ error, literal }) => {
		if (error.keyword === "required") return !misspelt.has(`${error.instancePath}\n${error.params["missingProperty"]}`);
		return !literal || !literals.has(error.instancePath) && literals.add(error.instancePath);
	});
}
export { schemaDiagnostics };
