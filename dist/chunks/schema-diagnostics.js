import { Aa as nearest, Jr as FILE_START, zr as rangeOf } from "./base.js";
// src/load/schema-places.ts
/** Where in the schemas the broken rule stands: `suite/$defs/retry/properties/when/items`. The generator writes it there. */
function placeOf(error) {
	return String(error.parentSchema["$comment"] ?? "");
}
/** The keys that the map could have. */
function keysOf(error) {
	return Object.keys(error.parentSchema.properties ?? {});
}
/** Whether the map that the error is about holds matchers. */
function isMatchers(error) {
	return placeOf(error).endsWith("$defs/matchers");
}
/** What other tools call our matchers. */
const OTHER_NAMES = {
	eq: "equals",
	is: "equals",
	ne: "not",
	in: "one-of",
	greater: "gt",
	min: "gte",
	less: "lt",
	max: "lte",
	has: "contains",
	regex: "matches",
	regexp: "matches",
	pattern: "matches",
	present: "exists",
	size: "length",
	count: "length",
	all: "each",
	every: "each",
	some: "any",
	subset: "includes"
};
/** The matcher that was meant, most likely. */
function unknownMatcher(key, matchers) {
	return (Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key] : void 0) ?? nearest(key, matchers);
}
/** What values of ours are called elsewhere. */
const OTHER_VALUES = {
	newest: "latest",
	last: "latest",
	every: "all",
	wait: "queue",
	drop: "skip",
	abort: "cancel",
	replace: "cancel"
};
/** The value that was meant, most likely. */
function unknownValue(value, allowed) {
	const other = Object.hasOwn(OTHER_VALUES, value) ? OTHER_VALUES[value] : void 0;
	return other !== void 0 && allowed.includes(other) ? other : nearest(value, allowed);
}
/** A map that stands where matchers stand, but is an object to compare with. */
function objectLiteral(value) {
	const keys = Object.keys(value);
	const named = keys.length > 3 ? `${keys.slice(0, 3).join(", ")} …` : keys.join(" and ");
	return {
		code: "schema-object-literal",
		message: `expected matchers, found an object with ${keys.length > 1 ? "the keys" : "the key"} ${named}`,
		hint: "to compare with an object, write equals: { … } (all of it) or includes: { … } (a part of it)"
	};
}
const FORMS = [
	[/\$defs\/duration$/, {
		is: "a length of time",
		write: "write 500ms, 10s, 2m, 1h, 1d or 1m30s"
	}],
	[/\$defs\/id$/, {
		is: "an id",
		write: "begin with a letter or _, go on with letters, digits, - and _"
	}],
	[/\$defs\/plan-id$/, {
		is: "a plan id",
		write: "use letters, digits, - and _"
	}],
	[/(\$defs\/status(\/anyOf\/\d)?|expect\/properties\/status)$/, {
		is: "a status",
		write: "write a number from 100 to 599, a class such as 2xx, a list of them, or matchers"
	}],
	[/\$defs\/http(\/anyOf\/0)?$/, {
		is: "a request",
		write: "write METHOD and URL, such as GET /orders"
	}],
	[/\$defs\/http\/anyOf\/1\/properties\/method$/, {
		is: "a method",
		write: "write it in capitals, such as PURGE"
	}],
	[/\$defs\/tags\/items$/, {
		is: "a tag",
		write: "use letters, digits, _, ., : and -"
	}],
	[/\$defs\/retry\/properties\/when\/items(\/anyOf\/\d)?$/, {
		is: "a reason to try again",
		write: "write network, timeout, failure, a status such as 503, or a class such as 5xx"
	}],
	[/select\/properties\/priority$/, {
		is: "a priority or a range of them",
		write: "write P1, or P0..P2"
	}],
	[/expect\/properties\/duration$/, {
		is: "bounds on a length of time",
		write: "write { lt: 800ms }"
	}],
	[/\$defs\/output$/, {
		is: "an output",
		write: "write a query, such as { json: $.token }"
	}],
	[/\$defs\/retry$/, {
		is: "a retry",
		write: "write { attempts: 3 }"
	}],
	[/\$defs\/until$/, {
		is: "an until",
		write: "write { expect: { … }, every: 1s, timeout: 30s }"
	}],
	[/\$defs\/basic$/, {
		is: "user and password",
		write: "write { user: …, password: \"${{ secrets.… }}\" }"
	}],
	[/state\/properties\/branch$/, {
		is: "the name of a branch that Rota takes",
		write: "use letters, digits, -, _, . and /, such as rota-state"
	}],
	[/state\/properties\/keep$/, {
		is: "a number of days",
		write: "write a number of days, such as 400d"
	}],
	[/properties\/max-size$/, {
		is: "a size",
		write: "write 500KB, 50MB, 1GiB, or a number of bytes"
	}],
	[/properties\/rate$/, {
		is: "a rate",
		write: "write 10/s, 100/m or 1000/h"
	}],
	[/\$defs\/timeout(\/anyOf\/\d)?$/, {
		is: "a time limit",
		write: "write 10s, or { total: 10s, connect: 2s, first-byte: 5s, idle: 1s }"
	}],
	[/\$defs\/redirects(\/anyOf\/\d)?$/, {
		is: "a number of redirects",
		write: "write true, false, a number to 50, or { follow: 5 }"
	}],
	[/\$defs\/duration-matchers$/, {
		is: "bounds on a length of time",
		write: "write { lt: 800ms }"
	}]
];
/** The form that a value must have by the rule that it breaks. */
function formOf(error) {
	const place = placeOf(error);
	return FORMS.find(([where]) => where.test(place))?.[1];
}
// src/load/schema-branches.ts
/** Of all that a validator says, what a person should read: for a value with several allowed forms, only what is wrong with
* the form that was meant (the one whose type fits), or one remark that none fits. */
function bestErrors(errors) {
	const kept = new Set(errors.filter((error) => error.propertyName === void 0));
	const choices = errors.filter((error) => error.keyword === "anyOf").sort((a, b) => b.instancePath.length - a.instancePath.length);
	for (const choice of choices) {
		const path = choice.instancePath;
		const group = errors.filter((error) => error !== choice && isWithin(error.instancePath, path) && kept.has(error));
		const mismatches = group.filter((error) => error.keyword === "type" && error.instancePath === path);
		const unfit = new Set(mismatches.map(placeOf));
		for (const error of group) if (error.instancePath === path && unfit.has(placeOf(error))) kept.delete(error);
		const rest = group.filter((error) => kept.has(error));
		for (const error of rest.filter((error) => error.instancePath === path).slice(1)) kept.delete(error);
		if (rest.length > 0) kept.delete(choice);
		else choice.params["types"] = [...new Set(mismatches.flatMap((error) => error.params["type"]))];
	}
	return withoutRepeats([...kept]);
}
function isWithin(path, ancestor) {
	return path === ancestor || path.startsWith(`${ancestor}/`);
}
function withoutRepeats(errors) {
	const seen = /* @__PURE__ */ new Set();
	return errors.filter((error) => {
		const identity = `${error.instancePath}\n${error.keyword}\n${JSON.stringify(error.params)}`;
		return !seen.has(identity) && seen.add(identity);
	});
}
// src/load/schema-messages.ts
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
		case "minItems": return {
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
	const known = keysOf(error);
	const list = known.length > 1 ? `${nouns} are ${known.join(", ")}` : `the only key is ${known[0]}`;
	return {
		code,
		message: `unknown ${noun} "${key}"`,
		hint: suggestion === void 0 ? list : taken ? `take it away, ${suggestion} is there already` : `did you mean ${suggestion}?`
	};
}
function wrongValue(value, allowed, suggestion) {
	const list = allowed.map(String).join(", ");
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
		hint: form?.write ?? typeHint(types, value)
	};
}
function typeHint(types, value) {
	if (value === null || value === void 0) return "write a value behind it, or take the key away";
	const [first] = types;
	if (typeof value === "object") {
		if (types.includes("array")) return "begin each item of a list with -";
		if (types.includes("object")) return "a map is written as key: value, without - before it";
		return "write one value";
	}
	if (types.includes("string") && typeof value !== "string") return `put it in quotes: "${value}"`;
	if (types.includes("array")) return `write [${value}]`;
	if (first === "boolean") return "write true or false, without quotes";
	if (first === "integer" || first === "number") return "write a number, without quotes";
	return types.includes("object") ? "write key: value pairs" : void 0;
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
	const keys = error.instancePath.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
	const map = valueAt(document.value, keys);
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
