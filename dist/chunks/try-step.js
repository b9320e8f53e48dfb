import { B as keepsBound, Br as memberOf, C as isTrue, Ga as parseDuration, H as versionBounds, Hr as compareValues, J as isOfSubjectType, K as markerOf, S as evaluateText, T as writtenText, U as versionBoundsOf, Ua as nearest, Ur as strictlyEqual, V as semanticVersion, Vr as lengthOf, W as momentOf, Wr as require_json_p3_cjs, Y as bytesOfLiteral, ao as showValue, bt as dateText, c as StepError, ci as markupLibrary, co as parseJson, ft as prepareFilter, ii as placeOf, io as maskTexts, mt as queryJsonPath, no as count, oo as typeName, pt as followJsonPath, q as SUBJECT_TYPES, ro as jsonExcerpt, so as formatJson, vt as FunctionError, x as evaluateTemplate, xt as showSubject, yt as FilterError } from "./base.js";
import { n as diffArrays } from "./libesm.js";
import { r as stopReason } from "./pools.js";
import { a as shownUrl, i as describeExchange, n as tooLarge, o as httpAnswer, r as describeBody, s as runAnswer, t as sendRequest } from "./send.js";
import { a as pathText, i as joinPaths, r as prepareSchema } from "./json-schema.js";
import { n as authorizationOf, r as hideCredentials } from "./cookies.js";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { X509Certificate, createHash } from "node:crypto";
// src/execute/frame.ts
/** The same frame with a stream of chance of its own, begun anew each time. */
function withStream(frame, ...names) {
	return {
		...frame,
		scope: {
			...frame.scope,
			sources: frame.scope.sources.of(...names)
		}
	};
}
/** A frame with contexts of its own: `contexts` over those of the outer one. `stream` names its chance. */
function frameOf(services, contexts, cookies, signal, stream, suite) {
	const steps = {};
	return {
		services,
		cookies,
		signal,
		scope: {
			contexts: {
				...contexts,
				steps
			},
			sources: services.sources.of(...stream),
			status: {
				failed: false,
				cancelled: false,
				...suite && { suite }
			}
		}
	};
}
// src/execute/http/auth/logins.ts
/** The logins of a run, each made once and shared by all who ask at the same time or later. */
var Logins = class {
	#entries = /* @__PURE__ */ new Map();
	#keys = /* @__PURE__ */ new WeakMap();
	/** The newest of each login that has one, by its key. */
	refreshTokens = /* @__PURE__ */ new Map();
	#clock;
	constructor(clock) {
		this.#clock = clock;
	}
	/** The key of what one is logged in by, worked out once. */
	keyOf(subject, make) {
		const known = this.#keys.get(subject);
		if (known !== void 0) return known;
		const key = make();
		this.#keys.set(subject, key);
		return key;
	}
	/** The login of a key, made by `make` if there is none that holds. `refused`: the one that a server did not take any more. A login
	* that fails is told to all who wait for it; whoever asks later begins anew. Stops waiting when the signal aborts. */
	of(key, refused, signal, make) {
		const known = this.#entries.get(key);
		if (known !== void 0 && (known.done === null || this.#holds(known.done, refused))) return unlessAborted(known.pending, signal);
		const entry = {
			pending: make(),
			done: null
		};
		this.#entries.set(key, entry);
		entry.pending.then((done) => {
			entry.done = done;
		}, () => {
			if (this.#entries.get(key) === entry) this.#entries.delete(key);
		});
		return unlessAborted(entry.pending, signal);
	}
	#holds(login, refused) {
		return login !== refused && (login.until === null || login.until > this.#clock.monotonic());
	}
};
function unlessAborted(pending, signal) {
	return new Promise((resolve, reject) => {
		const onAbort = () => reject(stopReason(signal));
		if (signal.aborted) onAbort();
		signal.addEventListener("abort", onAbort);
		pending.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
	});
}
// src/execute/run/command-attempt.ts
var import_json_p3_cjs = require_json_p3_cjs();
/** Bytes kept of each stream. */
const LARGEST_STREAM = 16777216;
/** All that a child gets of Rota's own environment; the rest could hold secrets it was not given. */
const PASSED_ON = [
	"PATH",
	"HOME",
	"TMPDIR"
];
/** Runs the command of a step, and everything it started ends with it.
* @throws StepError when the shell could not be started, or the step was broken off. */
async function attemptCommand(action, frame, signal) {
	const { host } = frame.services;
	const environment = {};
	for (const name of PASSED_ON) {
		const value = host.environment[name];
		if (value !== void 0) environment[name] = value;
	}
	const suite = frame.scope.contexts["env"] ?? {};
	for (const [name, value] of Object.entries(suite)) environment[name] = String(value);
	Object.assign(environment, evaluateEnvironment(action.env, frame));
	const started = host.clock.monotonic();
	try {
		const result = await host.processes.run(evaluateText(action.command, frame.scope) ?? "", {
			shell: action.shell,
			folder: action.folder,
			environment,
			signal,
			limit: LARGEST_STREAM
		});
		if (signal.aborted) throw new StepError("interrupted", "the command was broken off");
		return runAnswer({
			...result,
			duration: host.clock.monotonic() - started
		});
	} catch (error) {
		if (error instanceof StepError) throw error;
		const { code, message } = error;
		throw new StepError("command", `${action.shell} could not be started in ${action.folder}: ${code === "ENOENT" ? "the shell or the folder does not exist" : message}`, { cause: error });
	}
}
/** Environment variables by name. */
function evaluateEnvironment(templates, frame) {
	return Object.fromEntries(templates.map(([name, template]) => [name, evaluateText(template, frame.scope) ?? ""]));
}
// src/execute/step-name.ts
/** What a step is called, masked. A name whose expressions cannot be worked out is shown without them: that never fails a step. */
function stepName(step, { scope, services }) {
	try {
		return services.mask.mask(evaluateText(step.name, scope) ?? "");
	} catch {
		return step.action.kind;
	}
}
// src/value/first-difference.ts
/**
* The first place, in the order of `expected`, at which two values are not strictly equal; null when they are.
*
* @throws RangeError when both are nested deeper than the stack
*/
function firstDifference(expected, actual) {
	if (Array.isArray(expected) && Array.isArray(actual)) return differenceOfLists$1(expected, actual);
	if (isObject(expected) && isObject(actual)) return differenceOfObjects(expected, actual);
	return strictlyEqual(expected, actual) ? null : {
		path: [],
		expected,
		actual
	};
}
function differenceOfLists$1(expected, actual) {
	const length = Math.max(expected.length, actual.length);
	for (let index = 0; index < length; index++) {
		const found = below(index, expected[index], actual[index]);
		if (found !== null) return found;
	}
	return null;
}
function differenceOfObjects(expected, actual) {
	for (const key of Object.keys(expected)) {
		const found = below(key, expected[key], Object.hasOwn(actual, key) ? actual[key] : void 0);
		if (found !== null) return found;
	}
	for (const key of Object.keys(actual)) if (!Object.hasOwn(expected, key)) return {
		path: [key],
		expected: void 0,
		actual: actual[key]
	};
	return null;
}
function below(key, expected, actual) {
	if (expected === void 0 || actual === void 0) return {
		path: [key],
		expected,
		actual
	};
	const found = firstDifference(expected, actual);
	return found && {
		...found,
		path: [key, ...found.path]
	};
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/value/difference.ts
/** Lines compared of either value; a larger one is looked at only below its first difference. */
const LINES_COMPARED = 2e4;
/** Bounds the time of the comparison, which grows with the square of the edits. */
const EDITS = 1e3;
const LINES_SHOWN = 60;
const LINE_LENGTH = 200;
/** Unchanged lines kept beside a change. */
const CONTEXT = 2;
/**
* Shows how two values differ: lines of JSON with sorted keys, `- ` for expected, `+ ` for found, two spaces for
* unchanged, long unchanged runs shortened. For structures, and for texts of several lines.
*
* @returns null when there is nothing to show: equal values, or single words and numbers
*/
function describeDifference(expected, actual) {
	const narrowed = narrow(expected, actual);
	const before = linesOf(narrowed.expected, narrowed.actual);
	const after = linesOf(narrowed.actual, narrowed.expected);
	if (before === null || after === null) return null;
	const lines = compareLines(before, after);
	if (lines === null) return null;
	if (narrowed.place !== "") lines.unshift(`  at ${narrowed.place}:`);
	const shown = lines.slice(0, LINES_SHOWN);
	if (lines.length > shown.length) shown.push(`  … ${lines.length - shown.length} more lines`);
	return shown.join("\n");
}
/** Goes down to the first difference while the values are too large to be compared as a whole; tells where that is. */
function narrow(expected, actual) {
	const path = [];
	let pair = {
		expected,
		actual
	};
	let ways;
	while (weigh(pair.expected) > LINES_COMPARED || weigh(pair.actual) > LINES_COMPARED) {
		ways ??= firstDifference(expected, actual)?.path ?? [];
		const part = ways[path.length];
		const next = part === void 0 ? void 0 : memberOf(pair.expected, part);
		const other = part === void 0 ? void 0 : memberOf(pair.actual, part);
		if (part === void 0 || !isStructure(next) || !isStructure(other)) return typeof part === "number" ? cutLists(pair.expected, pair.actual, part, path) : {
			...pair,
			place: pathText(path)
		};
		path.push(part);
		pair = {
			expected: next,
			actual: other
		};
	}
	return {
		...pair,
		place: pathText(path)
	};
}
/** The items of two long lists around the first that differs. */
function cutLists(expected, actual, index, path) {
	const from = Math.max(0, index - CONTEXT);
	const cutList = (list) => list.slice(from, from + LINES_SHOWN);
	return {
		expected: cutList(expected),
		actual: cutList(actual),
		place: `${pathText([...path, from])} and on`
	};
}
function isStructure(value) {
	return typeof value === "object" && value !== null;
}
/** The number of lines of a value, counted no further than needed. */
function weigh(value) {
	let lines = 0;
	const pending = [value];
	while (pending.length > 0 && lines <= LINES_COMPARED) {
		const item = pending.pop();
		lines++;
		if (typeof item !== "object" || item === null) continue;
		lines++;
		const children = Object.values(item);
		if (children.length > LINES_COMPARED) return children.length;
		for (const child of children) pending.push(child);
	}
	return lines;
}
function linesOf(value, other) {
	if (typeof value === "object" && value !== null) return formatJson(sorted(value, { lines: 0 }), 2).split("\n");
	if (typeof value === "string" && typeof other === "string") return `${value}${other}`.includes("\n") ? value.split(/\r?\n/) : null;
	return typeof other === "object" && other !== null ? [formatJson(value)] : null;
}
/** A copy with sorted keys, which ends when it would be too long. */
function sorted(value, budget) {
	budget.lines++;
	if (typeof value !== "object" || value === null) return value;
	if (budget.lines > LINES_COMPARED) return "…";
	if (Array.isArray(value)) return value.slice(0, LINES_COMPARED).map((item) => sorted(item, budget));
	const keys = Object.keys(value).sort().slice(0, LINES_COMPARED);
	return Object.fromEntries(keys.map((key) => [key, sorted(value[key], budget)]));
}
function compareLines(before, after) {
	const changes = diffArrays(before.map(withoutComma), after.map(withoutComma), { maxEditLength: EDITS }) ?? [{
		value: before,
		removed: true,
		added: false
	}, {
		value: after,
		removed: false,
		added: true
	}];
	if (changes.every((change) => !change.added && !change.removed)) return null;
	const lines = [];
	for (const [index, change] of changes.entries()) {
		const sign = change.removed ? "- " : change.added ? "+ " : "  ";
		const kept = sign === "  " ? unchangedRun(change.value, index === 0, index === changes.length - 1) : changedRun(change.value);
		for (const line of kept) lines.push(sign + cut(line));
	}
	return lines;
}
function unchangedRun(lines, first, last) {
	const before = first ? 0 : CONTEXT;
	const after = last ? 0 : CONTEXT;
	const hidden = lines.length - before - after;
	if (hidden <= 1) return lines;
	return [
		...lines.slice(0, before),
		`… ${hidden} unchanged lines`,
		...after === 0 ? [] : lines.slice(-after)
	];
}
/** Keeps a long removed run from pushing the added one out of sight. */
function changedRun(lines) {
	const most = LINES_SHOWN / 3;
	if (lines.length <= 21) return lines;
	return [...lines.slice(0, most), `… ${lines.length - most} more lines`];
}
function withoutComma(line) {
	return line.endsWith(",") ? line.slice(0, -1) : line;
}
function cut(line) {
	return line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}…` : line;
}
// src/value/show-found.ts
const BYTES_SHOWN = 8;
/** What was found, for a sentence: values as `showValue`, `12 bytes ef bb bf …`, a date as RFC 3339. */
function showFound(subject, mask) {
	const value = valueOfFound(subject, mask);
	return value === subject ? showValue(value, mask) : String(value);
}
/** The same as a value for a report: bytes and dates become text. */
function valueOfFound(subject, mask) {
	if (subject instanceof Date) return mask(dateText(subject));
	return subject instanceof Uint8Array ? bytesInWords(subject, mask) : subject;
}
/** Bytes that hold a secret are only counted: the hexadecimal beginning of one would not be masked. */
function bytesInWords(bytes, mask) {
	const size = count(bytes.length, "byte");
	const text = new TextDecoder().decode(bytes);
	if (bytes.length === 0 || mask(text) !== text) return size;
	return `${size} ${Array.from(bytes.subarray(0, BYTES_SHOWN), (byte) => byte.toString(16).padStart(2, "0")).join(" ")}${bytes.length > BYTES_SHOWN ? " …" : ""}`;
}
// src/execute/apply-filter.ts
/** Filters whose arguments are literals are made ready once. */
const prepared = /* @__PURE__ */ new WeakMap();
/**
* Applies one filter to what was found.
*
* @returns undefined: the filter finds nothing there
* @throws FilterError when it cannot work on this, or an argument cannot be used; what `evaluate` throws
*/
function applyFilter(plan, subject, options) {
	const known = prepared.get(plan);
	const { clock } = options;
	if (known !== void 0 && known.clock === clock) return known.filter(subject);
	const given = {};
	let literal = true;
	for (const [name, template] of plan.arguments) {
		literal &&= template.kind === "literal";
		given[name] = template.kind === "literal" ? template.value : options.evaluate(template);
	}
	const filter = prepareFilter(plan.name, given, clock);
	if (literal) prepared.set(plan, {
		filter,
		clock
	});
	return filter(subject);
}
// src/execute/query/looked.ts
/** `value` when there is one, else nothing, because only the other kind of step has it. */
function ofKind(value, owner, noun) {
	return value === null ? {
		found: false,
		reason: `only ${owner} gives ${noun}`
	} : {
		found: true,
		value
	};
}
/** ` (did you mean "x"?)` or, when nothing is close, what there is instead; empty when there is nothing. */
function suggestion(name, known) {
	const close = nearest(name, known);
	if (close !== void 0) return `, did you mean ${JSON.stringify(close)}?`;
	if (known.length === 0) return "";
	const shown = known.slice(0, 8).map((key) => JSON.stringify(key));
	return `; there ${known.length === 1 ? "is" : "are"} ${shown.join(", ")}${known.length > 8 ? ", …" : ""}`;
}
// src/execute/query/json.ts
/** A JSONPath into the body. */
const lookJson = (query, answer) => {
	const { json } = answer;
	return "problem" in json ? notJson(answer, json.problem) : lookInto$1(query.path, json.value);
};
/** A JSONPath into a value; when it finds nothing, the reason tells how far it led. */
function lookInto$1(path, value) {
	const found = queryJsonPath(path, value);
	if (found.found) return found;
	if (path.singular === void 0) return {
		found: false,
		reason: found.problem ?? "the path finds nothing"
	};
	const { depth, value: last } = followJsonPath(path.singular, value);
	return {
		found: false,
		reason: deadEnd(joinPaths("$", pathText(path.singular.slice(0, depth))), last, path.singular[depth])
	};
}
function deadEnd(reached, value, part) {
	const type = typeName(value);
	if (typeof part === "string" && type === "object") {
		const keys = Object.keys(value);
		return `${reached} has no ${JSON.stringify(part)}${keys.length === 0 ? ", it is {}" : suggestion(part, keys)}`;
	}
	if (typeof part === "number" && Array.isArray(value)) return `${reached} has ${value.length === 0 ? "no items" : `only ${count(value.length, "item")}`}, so there is no [${part}]`;
	const wanted = typeof part === "string" ? `so it has no ${JSON.stringify(part)}` : `so it has no [${part}]`;
	return `${reached} is ${withArticle(type)}, ${wanted}`;
}
function withArticle(type) {
	if (type === "null") return "null";
	return `${type === "object" ? "an" : "a"} ${type}`;
}
function notJson(answer, problem) {
	const what = answer.kind === "run" ? "standard output" : "the body";
	if (answer.text.trim() === "") return {
		found: false,
		reason: `${what} is empty, not JSON`
	};
	const type = answer.headers.find(([name]) => name === "content-type")?.[1];
	return {
		found: false,
		reason: `${what} is not JSON${type === void 0 ? "" : ` (content-type ${type})`}: ${problem}; it begins with`,
		text: answer.text
	};
}
// src/execute/matcher/scope.ts
/** The scope of one query. */
var QueryScope = class QueryScope {
	textual;
	reason;
	#query;
	#options;
	#schemas;
	#apply;
	constructor(query, options, schemas, apply, reason = "") {
		this.textual = query.kind === "header" || query.kind === "request" && query.part === "header";
		this.reason = reason;
		this.#query = query;
		this.#options = options;
		this.#schemas = schemas;
		this.#apply = apply;
	}
	argument(matcher) {
		const template = matcher.argument;
		if (template === void 0) throw new TypeError(`${matcher.name} has no argument`);
		const value = template.kind === "literal" ? template.value : this.#options.evaluate(template);
		if (this.#query.kind !== "duration") return value;
		return Array.isArray(value) ? value.map(inMilliseconds) : inMilliseconds(value);
	}
	apply(matchers, value, scope) {
		return this.#apply(matchers, value, scope);
	}
	lookInto(path, value) {
		const found = lookInto$1(path, value);
		return found.found ? { value: found.value } : { reason: this.mask(found.reason) };
	}
	filter(plan, subject) {
		return applyFilter(plan, subject, this.#options);
	}
	now() {
		return this.#options.clock.now();
	}
	schema(matcher) {
		return this.#schemas?.get(matcher);
	}
	mask(text) {
		return this.#options.mask(text);
	}
	show(value) {
		if (this.#query.kind === "duration" && typeof value === "number") return `${Number(value.toFixed(1))} ms`;
		return showFound(value, (text) => this.#options.mask(text));
	}
	withReason(reason) {
		return new QueryScope(this.#query, this.#options, this.#schemas, this.#apply, reason);
	}
};
function inMilliseconds(value) {
	return typeof value === "string" ? parseDuration(value) ?? value : value;
}
// src/execute/matcher/mismatch.ts
/** The mismatch of a matcher with the whole value. */
function mismatch(matcher, actual, message, more = {}) {
	return {
		matcher: matcher.name,
		path: "",
		message,
		actual,
		origin: matcher.origin,
		...more
	};
}
/** The mismatch of a matcher that could not work. */
function broken(matcher, actual, message) {
	return mismatch(matcher, actual, message, { broken: true });
}
/** The mismatch of a query that found nothing. */
function nothingFound(matcher, scope) {
	return mismatch(matcher, void 0, scope.reason === "" ? "nothing found" : `nothing found: ${scope.reason}`);
}
// src/execute/matcher/moment-argument.ts
/** The moment that an argument means; a mismatch when it is none. */
function momentOfArgument(matcher, argument, found, scope) {
	const moment = argument === "now" ? new Date(scope.now()) : momentOf(argument);
	if (moment !== void 0) return moment;
	return broken(matcher, found, `${matcher.name} needs a date such as 2026-12-24 or 2026-12-24T20:00:00Z, or now, but it was given ${scope.show(argument)}`);
}
// src/execute/matcher/words.ts
/** `expected 1 (number), found "1" (string)`: the types are named only where they differ. */
function expectedFound(expected, actual, scope, lead = "") {
	const types = [typeName(expected), typeName(actual)];
	const name = types[0] !== types[1];
	return `expected ${lead}${scope.show(expected)}${note(expected, name)}, found ${scope.show(actual)}${note(actual, name)}`;
}
/** `found "a" (string)`: for matchers that are not meant for this type. */
function foundOfType(actual, scope) {
	return `found ${scope.show(actual)}${note(actual, true)}`;
}
/** null, true and false and what is described in words need no type. */
function note(value, name) {
	const type = typeName(value);
	return name && ![
		"null",
		"boolean",
		"bytes"
	].includes(type) ? ` (${type})` : "";
}
/**
* Two texts that differ: long ones from their first difference on, and what tells apart those that look the same.
*/
function textsDiffer(expected, actual, scope) {
	const inWords = expectedFound(expected, actual, scope);
	if (expected.toLowerCase() === actual.toLowerCase()) return `${inWords} (they differ in upper and lower case only)`;
	if (expected.normalize() === actual.normalize()) return `${inWords} (they differ in Unicode normalization only)`;
	if (expected.replace(/\s+/g, "") === actual.replace(/\s+/g, "")) return `${inWords} (they differ in white space only)`;
	const a = scope.mask(expected);
	const b = scope.mask(actual);
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	if (at < LONG_START) return inWords;
	return `expected ${excerpt$1(a, at - BEFORE)}, found ${excerpt$1(b, at - BEFORE)} (the texts differ from character ${at + 1} on)`;
}
const LONG_START = 40;
const BEFORE = 15;
const SHOWN = 60;
function excerpt$1(text, from) {
	return `…${JSON.stringify(text.slice(from, from + SHOWN))}${from + SHOWN < text.length ? "…" : ""}`;
}
// src/execute/matcher/side-of.ts
/**
* Makes a matcher of the side of a moment on which a date, or a text that is one, lies.
*
* @param words how a message says it: `before`
*/
function sideOf(words, holds) {
	return (matcher, value, scope) => {
		const bound = scope.argument(matcher);
		const moment = momentOfArgument(matcher, bound, value, scope);
		if (!(moment instanceof Date)) return moment;
		const found = momentOf(value);
		if (found !== void 0 && holds(found.getTime() - moment.getTime())) return null;
		return mismatch(matcher, value, `expected a date ${words} ${bound === "now" ? `now (${scope.show(moment)})` : scope.show(bound)}, ${found === void 0 ? foundOfType(value, scope) : `found ${scope.show(value)}`}`, { expected: bound });
	};
}
// src/execute/matcher/after.ts
/** Is a date after a date, or `now`. */
const matchAfter = sideOf("after", (milliseconds) => milliseconds > 0);
// src/execute/matcher/all-of.ts
/** Every one of several expectations holds. */
const matchAllOf = (matcher, value, scope) => scope.apply(matcher.inner ?? [], value, scope);
/** The same where nothing was found. */
function matchAllOfOnNothing(matcher, scope) {
	return scope.apply(matcher.inner ?? [], void 0, scope);
}
// src/execute/matcher/items.ts
/** The mismatches of one item of a list, with its place in their paths; null: it fulfils the inner matchers. */
function mismatchesOfItem(matcher, item, index, scope) {
	const mismatches = scope.apply(matcher.inner ?? [], item, scope);
	if (mismatches === null) return null;
	return mismatches.map((inner) => ({
		...inner,
		path: joinPaths(`[${index}]`, inner.path)
	}));
}
// src/execute/matcher/any.ts
/** At least one item of a list fulfils the inner matchers. */
const matchAny = (matcher, value, scope) => {
	if (!Array.isArray(value)) return mismatch(matcher, value, `expected a list, ${foundOfType(value, scope)}`);
	if (value.length === 0) return mismatch(matcher, value, "expected a list with a fitting item, found []");
	let closest;
	for (const [index, item] of value.entries()) {
		const mismatches = mismatchesOfItem(matcher, item, index, scope);
		if (mismatches === null) return null;
		if (closest === void 0 || mismatches.length < closest.length) closest = mismatches;
	}
	const [first] = closest;
	return mismatch(matcher, value, `none of ${count(value.length, "item")} fulfils this; the closest is ${first.path}: ${first.message}`, { broken: first.broken === true });
};
// src/execute/matcher/any-of.ts
/** How many mismatches of one alternative are told. */
const TOLD = 2;
/** At least one of several expectations holds. */
const matchAnyOf = (matcher, value, scope) => tryAll(matcher, value, scope);
/** The same where nothing was found. */
function matchAnyOfOnNothing(matcher, scope) {
	return tryAll(matcher, void 0, scope);
}
function tryAll(matcher, value, scope) {
	const reasons = [];
	let broken = false;
	for (const [index, alternative] of (matcher.alternatives ?? []).entries()) {
		const mismatches = scope.apply(alternative, value, scope);
		if (mismatches === null) return null;
		broken ||= mismatches.some((one) => one.broken === true);
		const more = mismatches.length > TOLD ? `, and ${mismatches.length - TOLD} more` : "";
		reasons.push(`(${index + 1}) ${mismatches.slice(0, TOLD).map(inWords$1).join(", ")}${more}`);
	}
	return mismatch(matcher, value, `none of ${reasons.length} alternatives holds: ${reasons.join("; ")}`, { broken });
}
function inWords$1({ path, message }) {
	return path === "" ? message : `${joinPaths("$", path)}: ${message}`;
}
// src/execute/matcher/before.ts
/** Is a date before a date, or `now`. */
const matchBefore = sideOf("before", (milliseconds) => milliseconds < 0);
// src/execute/matcher/between.ts
/** Is not below the first and not above the second of two numbers, texts or dates. */
const matchBetween = (matcher, value, scope) => {
	const bounds = scope.argument(matcher);
	const [low, high] = Array.isArray(bounds) ? bounds : [];
	if (!Array.isArray(bounds) || bounds.length !== 2 || low === void 0 || high === void 0) return broken(matcher, value, `between needs a list of two, but it was given ${scope.show(bounds)}`);
	const order = (bound) => compareValues(value, bound);
	let orders;
	if (value instanceof Date) {
		const moments = [low, high].map((bound) => momentOfArgument(matcher, bound, value, scope));
		const bad = moments.find((moment) => !(moment instanceof Date));
		if (bad !== void 0 && !(bad instanceof Date)) return bad;
		orders = moments.map((moment) => value.getTime() - moment.getTime());
	} else {
		if (compareValues(low, high) === void 0) return broken(matcher, value, `between needs two numbers or two texts, but it was given ${scope.show(bounds)}`);
		orders = [order(low), order(high)];
	}
	const [fromLow, fromHigh] = orders;
	if (fromLow !== void 0 && fromHigh !== void 0 && fromLow >= 0 && fromHigh <= 0) return null;
	return mismatch(matcher, value, `expected ${kindOf(value, low)}between ${scope.show(low)} and ${scope.show(high)}, ${found(value, low)}`, { expected: bounds });
	function found(actual, bound) {
		return typeName(actual) === typeName(bound) || actual instanceof Date ? `found ${scope.show(actual)}` : foundOfType(actual, scope);
	}
};
function kindOf(value, bound) {
	if (value instanceof Date || typeName(value) === typeName(bound)) return "";
	return typeof bound === "string" ? "a text " : "a number ";
}
// src/execute/matcher/needs-bytes.ts
/** What is said of a matcher that was given something else than bytes to look for in bytes. */
function needsBytes(matcher, given, found) {
	return `${matcher} needs { hex: "…" } or { base64: … } where bytes are found, but it was given ${given}: write it so, or add utf8-decode; found ${found}`;
}
// src/execute/matcher/contains.ts
/** A text contains a text, a list an item strictly equal, an object a key, bytes contain bytes. */
const matchContains = (matcher, value, scope) => {
	const wanted = scope.argument(matcher);
	const shown = scope.show(wanted);
	const fail = (message) => mismatch(matcher, value, message, { expected: wanted });
	if (value instanceof Uint8Array) {
		const bytes = bytesOfLiteral(wanted);
		if (bytes === void 0) return broken(matcher, value, needsBytes("contains", shown, scope.show(value)));
		if (Buffer.from(value.buffer, value.byteOffset, value.length).includes(Buffer.from(bytes))) return null;
		return fail(`expected bytes that contain ${scope.show(bytes)}, found ${scope.show(value)}`);
	}
	if (Array.isArray(value)) {
		if (value.some((item) => strictlyEqual(wanted, item))) return null;
		const twin = value.find((item) => String(item) === String(wanted) && typeof item !== "object");
		const hint = twin === void 0 ? "" : `; it has ${scope.show(twin)} (${typeName(twin)})`;
		return fail(`expected a list that contains ${shown}${twin === void 0 ? "" : ` (${typeName(wanted)})`}, found ${scope.show(value)}${hint}`);
	}
	const kind = typeof value === "string" ? "text" : typeName(value) === "object" ? "object" : void 0;
	if (kind === void 0) return fail(`expected a text, list or object that contains ${shown}, ${foundOfType(value, scope)}`);
	if (typeof wanted !== "string") {
		const only = kind === "text" ? "a text contains only text" : "an object contains only keys, which are text";
		return fail(`expected something that contains ${shown} (${typeName(wanted)}), but ${only}: found ${scope.show(value)}`);
	}
	if (typeof value === "string") {
		if (value.includes(wanted)) return null;
		const hint = value.toLowerCase().includes(wanted.toLowerCase()) ? " (it does in other upper and lower case)" : "";
		return fail(`expected a text that contains ${shown}, found ${scope.show(value)}${hint}`);
	}
	if (Object.hasOwn(value, wanted)) return null;
	return fail(`expected an object with the key ${shown}, found ${keysInWords(Object.keys(value), scope)}`);
};
function keysInWords(keys, scope) {
	if (keys.length === 0) return "{}";
	return `the keys ${keys.slice(0, 10).map((key) => scope.show(key)).join(", ")}${keys.length > 10 ? `, … (${keys.length})` : ""}`;
}
// src/execute/matcher/each.ts
const ITEMS_TOLD$1 = 10;
/** Every item of a list fulfils the inner matchers; an empty list does. */
const matchEach = (matcher, value, scope) => {
	if (!Array.isArray(value)) return mismatch(matcher, value, `expected a list, ${foundOfType(value, scope)}`);
	let told = null;
	let failed = 0;
	for (const [index, item] of value.entries()) {
		const mismatches = mismatchesOfItem(matcher, item, index, scope);
		if (mismatches === null) continue;
		failed++;
		told ??= [];
		if (failed <= ITEMS_TOLD$1) told.push(...mismatches);
	}
	if (told !== null && failed > ITEMS_TOLD$1) {
		const message = `${count(failed, "item")} of ${value.length} do not fulfil this; the first ${ITEMS_TOLD$1} are told`;
		told.push(mismatch(matcher, value, message));
	}
	return told;
};
// src/execute/matcher/empty.ts
/** A text, list or object without content; `false`: with content. */
const matchEmpty = (matcher, value, scope) => {
	const wanted = scope.argument(matcher);
	if (typeof wanted !== "boolean") return broken(matcher, value, `empty needs true or false, but it was given ${scope.show(wanted)}`);
	const length = lengthOf(value);
	const words = wanted ? "an empty text, list or object" : "a text, list or object with content";
	if (length !== void 0 && length === 0 === wanted) return null;
	return mismatch(matcher, value, `expected ${words}, ${foundOfType(value, scope)}`, { expected: wanted });
};
// src/execute/matcher/edge.ts
const WORDS = {
	start: "starts with",
	end: "ends with"
};
const PLURAL = {
	start: "start with",
	end: "end with"
};
/** Makes a matcher of the beginning or end of a text, list or bytes. */
function edge(side) {
	const holds = (value, wanted) => side === "start" ? value.startsWith(wanted) : value.endsWith(wanted);
	const words = WORDS[side];
	return (matcher, value, scope) => {
		const wanted = scope.argument(matcher);
		const fail = (message) => mismatch(matcher, value, message, { expected: wanted });
		if (value instanceof Uint8Array) {
			const bytes = bytesOfLiteral(wanted);
			if (bytes === void 0) return broken(matcher, value, needsBytes(matcher.name, scope.show(wanted), scope.show(value)));
			if (bytes.length <= value.length && Buffer.compare(bytes, slice(value, side, bytes.length)) === 0) return null;
			return fail(`expected bytes that ${PLURAL[side]} ${scope.show(bytes)}, found ${scope.show(value)}`);
		}
		if (Array.isArray(wanted)) {
			if (!Array.isArray(value)) return fail(`expected a list that ${words} ${scope.show(wanted)}, ${foundOfType(value, scope)}`);
			if (itemsEqual(value, wanted, side)) return null;
			return fail(`expected a list that ${words} ${scope.show(wanted)}, found ${scope.show(value)}`);
		}
		if (typeof wanted !== "string") return broken(matcher, value, `${matcher.name} needs a text or a list, but it was given ${scope.show(wanted)}`);
		if (typeof value !== "string") return fail(`expected a text that ${words} ${scope.show(wanted)}, ${foundOfType(value, scope)}`);
		if (holds(value, wanted)) return null;
		const hint = holds(value.toLowerCase(), wanted.toLowerCase()) ? " (it does in other upper and lower case)" : "";
		return fail(`expected a text that ${words} ${scope.show(wanted)}, found ${scope.show(value)}${hint}`);
	};
}
function slice(bytes, side, length) {
	return side === "start" ? bytes.subarray(0, length) : bytes.subarray(bytes.length - length);
}
function itemsEqual(list, wanted, side) {
	const offset = side === "start" ? 0 : list.length - wanted.length;
	if (wanted.length > list.length) return false;
	return wanted.every((item, index) => strictlyEqual(item, list[offset + index]));
}
// src/execute/matcher/ends-with.ts
/** A text ends with a text, a list with items, bytes with bytes. */
const matchEndsWith = edge("end");
// src/execute/matcher/as-text.ts
/** A number or boolean as text, a number as it was written in the file; any other value as it is. */
function asText(value, container, key) {
	if (typeof value === "number" || typeof value === "bigint") return writtenText(container, key) ?? String(value);
	return typeof value === "boolean" ? String(value) : value;
}
// src/execute/matcher/equals-found.ts
/** Strict equality of what a file says and what was found: bytes with `{ hex: … }` or `{ base64: … }`, dates with texts that are dates. */
function equalsFound(expected, found) {
	if (found instanceof Uint8Array) {
		const bytes = bytesOfLiteral(expected);
		return bytes !== void 0 && Buffer.compare(bytes, found) === 0;
	}
	if (found instanceof Date) return momentOf(expected)?.getTime() === found.getTime();
	return strictlyEqual(expected, found);
}
// src/execute/matcher/equals.ts
/** Strict, typed, deep equality. For structures the first difference is told. */
const matchEquals = (matcher, found, scope) => {
	const value = oneText(matcher, found, scope);
	const expected = expectedOf(matcher, value, scope);
	if (equalsFound(expected, value)) return null;
	if (value instanceof Uint8Array || value instanceof Date) return unlike(matcher, expected, value, scope);
	const { path, message } = tellDifference(expected, value, scope);
	return mismatch(matcher, value, message, {
		path,
		expected,
		compare: true
	});
};
/** A header that was sent several times, as one text where one text is expected (RFC 9110 5.3). */
function oneText(matcher, value, scope) {
	if (!scope.textual || !Array.isArray(value)) return value;
	return Array.isArray(scope.argument(matcher)) ? value : value.join(", ");
}
/** The argument; where literals compare as text, a number as it was written. */
function expectedOf(matcher, value, scope) {
	const expected = scope.argument(matcher);
	if (!scope.textual || typeof value !== "string") return expected;
	return asText(expected, matcher.origin.container, matcher.origin.key);
}
/** Bytes or a date; an argument that is neither cannot be compared with them. */
function unlike(matcher, expected, value, scope) {
	const literal = value instanceof Date ? momentOf(expected) : bytesOfLiteral(expected);
	const found = scope.show(value);
	if (literal !== void 0) return mismatch(matcher, value, `expected ${scope.show(literal)}, found ${found}`, { expected });
	const advice = value instanceof Date ? "compare with a date such as 2026-12-24T20:00:00Z, or add date-format" : "compare with { hex: \"…\" } or { base64: … }, or add utf8-decode";
	return broken(matcher, value, `expected ${scope.show(expected)}, found ${found}: ${advice}`);
}
function tellDifference(expected, value, scope) {
	const difference = firstDifference(expected, value);
	const path = scope.mask(pathText(difference?.path ?? []));
	if (difference === null || path === "") return {
		path: "",
		message: compareInWords(expected, value, scope)
	};
	if (difference.expected === void 0) return {
		path,
		message: `expected nothing here, ${foundOfType(difference.actual, scope)}`
	};
	if (difference.actual === void 0) return {
		path,
		message: `expected ${scope.show(difference.expected)}, found nothing here`
	};
	return {
		path,
		message: compareInWords(difference.expected, difference.actual, scope)
	};
}
function compareInWords(expected, actual, scope) {
	if (typeof expected === "string" && typeof actual === "string") return textsDiffer(expected, actual, scope);
	return expectedFound(expected, actual, scope);
}
// src/value/expected-difference.ts
/**
* The first place at which a value is not what was expected, where texts of the expected value may be markers; null when it is.
* Of an unordered list: the first expected item that no item is left for (`actual` undefined), or the first item too many.
*
* @throws SyntaxError from a marker that holds no regular expression
*/
function expectedDifference(expected, actual, unordered = /* @__PURE__ */ new Set(), path = []) {
	const marker = markerOf(expected);
	if (marker !== void 0) return marker(actual) ? null : {
		path,
		expected,
		actual
	};
	if (Array.isArray(expected) && Array.isArray(actual)) return unordered === true || unordered.has(expected) ? differenceOfSets(expected, actual, unordered, path) : differenceOfLists(expected, actual, unordered, path);
	if (isMap(expected) && isMap(actual)) return differenceOfMaps(expected, actual, unordered, path);
	return strictlyEqual(expected, actual) ? null : {
		path,
		expected,
		actual
	};
}
function differenceOfLists(expected, actual, unordered, path) {
	const length = Math.max(expected.length, actual.length);
	for (let index = 0; index < length; index++) {
		const [wanted, found] = [expected[index], actual[index]];
		const place = [...path, index];
		if (wanted === void 0 || found === void 0) return {
			path: place,
			expected: wanted,
			actual: found
		};
		const difference = expectedDifference(wanted, found, unordered, place);
		if (difference !== null) return difference;
	}
	return null;
}
function differenceOfMaps(expected, actual, unordered, path) {
	for (const [key, wanted] of Object.entries(expected)) {
		const place = [...path, key];
		const found = Object.hasOwn(actual, key) ? actual[key] : void 0;
		if (found === void 0) {
			if (wanted === "<absent>") continue;
			return {
				path: place,
				expected: wanted,
				actual: void 0
			};
		}
		if (wanted === "<absent>") return {
			path: place,
			expected: void 0,
			actual: found
		};
		const difference = expectedDifference(wanted, found, unordered, place);
		if (difference !== null) return difference;
	}
	const extra = Object.keys(actual).find((key) => !Object.hasOwn(expected, key));
	return extra === void 0 ? null : {
		path: [...path, extra],
		expected: void 0,
		actual: actual[extra]
	};
}
/** Pairs every expected item with one of its own: markers can fit several, so a pair may be given up for another (augmenting paths). */
function differenceOfSets(expected, actual, unordered, path) {
	const takenBy = /* @__PURE__ */ new Map();
	const seat = (wanted, tried) => {
		for (const index of actual.keys()) {
			if (tried.has(index)) continue;
			if (expectedDifference(expected[wanted], actual[index], unordered) !== null) continue;
			tried.add(index);
			const holder = takenBy.get(index);
			if (holder !== void 0 && !seat(holder, tried)) continue;
			takenBy.set(index, wanted);
			return true;
		}
		return false;
	};
	for (const index of expected.keys()) if (!seat(index, /* @__PURE__ */ new Set())) return {
		path: [...path, index],
		expected: expected[index],
		actual: void 0
	};
	const extra = [...actual.keys()].find((index) => !takenBy.has(index));
	return extra === void 0 ? null : {
		path: [...path, extra],
		expected: void 0,
		actual: actual[extra]
	};
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/value/without-paths.ts
const environment = new import_json_p3_cjs.JSONPathEnvironment();
/** A copy of a value without what some JSONPaths find in it; the value itself where they find nothing. */
function withoutPaths(value, paths) {
	const tree = /* @__PURE__ */ new Map();
	for (const { text } of paths) for (const location of locationsOf(value, text)) plant(tree, location);
	return tree.size === 0 ? value : prune(value, tree);
}
function locationsOf(value, text) {
	return environment.query(text, value).nodes.map(({ location }) => location);
}
function plant(tree, location) {
	let branch = tree;
	for (const [depth, part] of location.entries()) {
		const next = branch.get(part);
		if (next === true) return;
		if (depth === location.length - 1) branch.set(part, true);
		else if (next !== void 0) branch = next;
		else {
			const made = /* @__PURE__ */ new Map();
			branch.set(part, made);
			branch = made;
		}
	}
}
function prune(value, tree) {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.flatMap((item, index) => {
		const branch = tree.get(index);
		if (branch === true) return [];
		return [branch === void 0 ? item : prune(item, branch)];
	});
	const entries = Object.entries(value).flatMap(([key, item]) => {
		const branch = tree.get(key);
		if (branch === true) return [];
		return [[key, branch === void 0 ? item : prune(item, branch)]];
	});
	return Object.fromEntries(entries);
}
// src/execute/matcher/equals-except.ts
/** Deep equality, but for ignored paths, the order of some lists, and markers. */
const matchEqualsExcept = (matcher, value, scope) => {
	const { ignore = [], unordered = [] } = matcher.except ?? {};
	const expected = withoutPaths(scope.argument(matcher), ignore);
	const actual = withoutPaths(value, ignore);
	const difference = expectedDifference(expected, actual, listsAt(expected, unordered));
	if (difference === null) return null;
	return mismatch(matcher, actual, inWords(difference.expected, difference.actual, scope), {
		path: pathText(difference.path),
		expected,
		compare: true
	});
};
function listsAt(expected, unordered) {
	if (unordered === true) return true;
	const lists = /* @__PURE__ */ new Set();
	for (const path of unordered) {
		const found = queryJsonPath(path, expected);
		if (!found.found) continue;
		const values = path.singular === void 0 ? found.value : [found.value];
		for (const value of values) lists.add(value);
	}
	return lists;
}
function inWords(expected, actual, scope) {
	if (expected === void 0) return `expected nothing here, ${foundOfType(actual ?? null, scope)}`;
	if (actual === void 0) return `expected ${scope.show(expected)}, found nothing here`;
	return expectedFound(expected, actual, scope);
}
// src/execute/matcher/exists.ts
/** The query finds something, null included; `false`: it finds nothing. */
const matchExists = (matcher, value, scope) => {
	const wanted = scope.argument(matcher);
	if (wanted === true) return null;
	if (wanted !== false) return notBoolean(matcher, value, wanted, scope);
	return mismatch(matcher, value, `expected nothing, ${foundOfType(value, scope)}`, { expected: false });
};
/** The same where nothing was found. */
function matchExistsOnNothing(matcher, scope) {
	const wanted = scope.argument(matcher);
	if (wanted === false) return null;
	return wanted === true ? nothingFound(matcher, scope) : notBoolean(matcher, void 0, wanted, scope);
}
function notBoolean(matcher, value, wanted, scope) {
	return broken(matcher, value, `exists needs true or false, but it was given ${scope.show(wanted)}`);
}
// src/execute/matcher/filter.ts
/** What a filter, or a chain of them, makes of the value fulfils the inner matchers. */
const matchFilter = (matcher, value, scope) => {
	const names = [];
	let current = value;
	let reason = "";
	let step = matcher;
	for (;;) {
		const plan = step.filter;
		names.push(plan.name);
		if (current !== void 0) {
			const before = current;
			const outcome = attempt(plan, before, scope);
			if ("problem" in outcome) return broken(step, before, scope.mask(`${pathOf(names.slice(0, -1))}${outcome.problem}`));
			current = outcome.value;
			if (current === void 0) reason = `${plan.name} finds nothing in ${scope.show(before)}`;
		}
		const inner = step.inner ?? [];
		const [only] = inner;
		if (inner.length === 1 && only?.name === "filter") step = only;
		else {
			const scopeOfInner = current === void 0 ? scope.withReason(reason) : scope;
			return told(scope.apply(inner, current, scopeOfInner), names);
		}
	}
};
/** The same where nothing was found: no filter makes something of nothing. */
function matchFilterOnNothing(matcher, scope) {
	return scope.apply(matcher.inner ?? [], void 0, scope);
}
/** What cannot be worked out, such as an argument, is for the caller. */
function attempt(plan, subject, scope) {
	try {
		return { value: scope.filter(plan, subject) };
	} catch (error) {
		if (error instanceof FilterError) return { problem: error.message };
		throw error;
	}
}
function told(mismatches, names) {
	if (mismatches === null) return null;
	return mismatches.map((one) => ({
		...one,
		message: `${pathOf(names)}${one.message}`
	}));
}
/** `after split, nth: `; empty where none was applied. */
function pathOf(names) {
	return names.length === 0 ? "" : `after ${names.join(", ")}: `;
}
// src/execute/matcher/compare.ts
/**
* Makes a matcher of order: numbers with numbers by exact value, texts with texts by UTF-16 units, dates with texts that are dates.
*
* @param words how a message says it: `greater than`
*/
function comparison(words, holds) {
	return (matcher, value, scope) => {
		const bound = scope.argument(matcher);
		if (value instanceof Date) {
			const moment = momentOfArgument(matcher, bound, value, scope);
			if (!(moment instanceof Date)) return moment;
			if (holds(value.getTime() - moment.getTime())) return null;
			return mismatch(matcher, value, `expected a date ${words} ${scope.show(moment)}, found ${scope.show(value)}`, { expected: bound });
		}
		const type = typeName(bound);
		if (type !== "number" && type !== "string") return broken(matcher, value, `${matcher.name} needs a number or a text, but it was given ${scope.show(bound)}`);
		const order = compareValues(value, bound);
		if (order !== void 0 && holds(order)) return null;
		const found = typeName(value);
		const note = found === type || found === "null" || found === "boolean" ? "" : ` (${found})`;
		return mismatch(matcher, value, `expected ${found === type ? "" : type === "number" ? "a number " : "a text "}${words} ${scope.show(bound)}, found ${scope.show(value)}${note}`, { expected: bound });
	};
}
// src/execute/matcher/gt.ts
/** Is greater than a number, or later in text order than a text. */
const matchGt = comparison("greater than", (order) => order > 0);
// src/execute/matcher/gte.ts
/** Is at least a number or text. */
const matchGte = comparison("at least", (order) => order >= 0);
// src/execute/matcher/includes.ts
const MISMATCHES_TOLD = 10;
/** Contains a value deeply: keys that are not named may be there, every item named must be found, in any order; texts may be markers. */
const matchIncludes = (matcher, value, scope) => {
	const wanted = scope.argument(matcher);
	if (includes(value, wanted)) return null;
	const told = [];
	const all = tell(matcher, value, wanted, "", told, scope);
	if (all > told.length) {
		const message = `${count(all, "part")} of what is to be included are missing or different; the first ${told.length} are told`;
		told.push(mismatch(matcher, value, message));
	}
	return told;
};
function includes(value, wanted) {
	const marker = markerOf(wanted);
	if (marker !== void 0) return marker(value);
	if (typeof wanted !== "object" || wanted === null) return strictlyEqual(wanted, value);
	if (typeof value !== "object" || value === null || Array.isArray(value) !== Array.isArray(wanted)) return false;
	if (Array.isArray(wanted)) return wanted.every((item) => value.some((other) => includes(other, item)));
	for (const key of Object.keys(wanted)) {
		if (wanted[key] === "<absent>") {
			if (Object.hasOwn(value, key)) return false;
			continue;
		}
		if (!Object.hasOwn(value, key)) return false;
		if (!includes(value[key], wanted[key])) return false;
	}
	return true;
}
/** Tells the parts that are missing or different, as many as have room, and gives back how many there are. */
function tell(matcher, value, wanted, path, told, scope) {
	if (includes(value, wanted)) return 0;
	const add = (where, message, expected, actual) => {
		if (told.length < MISMATCHES_TOLD) told.push(mismatch(matcher, actual, message(), {
			path: scope.mask(where),
			expected
		}));
		return 1;
	};
	if (typeof wanted !== "object" || wanted === null || typeName(wanted) !== typeName(value)) {
		const lead = typeof wanted === "object" && wanted !== null ? `${typeName(wanted)} that includes ` : "";
		return add(path, () => expectedFound(wanted, value, scope, lead && `${lead.startsWith("o") ? "an" : "a"} ${lead}`), wanted, value);
	}
	let all = 0;
	if (Array.isArray(wanted)) {
		const items = value;
		for (const item of wanted) {
			if (items.some((other) => includes(other, item))) continue;
			all += add(path, () => `expected an item that includes ${scope.show(item)}, found none in ${scope.show(value)}`, item, value);
		}
		return all;
	}
	for (const [key, part] of Object.entries(wanted)) {
		const where = joinPaths(path, pathText([key]));
		const other = Object.hasOwn(value, key) ? value[key] : void 0;
		if (part === "<absent>") {
			if (other !== void 0) all += add(where, () => `expected nothing here, ${foundOfType(other, scope)}`, part, other);
		} else if (other === void 0) all += add(where, () => `expected ${scope.show(part)}, found nothing here`, part, void 0);
		else all += tell(matcher, other, part, where, told, scope);
	}
	return all;
}
// src/execute/matcher/json.ts
/** What a `$` key finds inside the value fulfils the inner matchers. */
const matchJson = (matcher, value, scope) => {
	const path = matcher.path;
	const found = scope.lookInto(path, value);
	const inner = matcher.inner ?? [];
	const mismatches = "value" in found ? scope.apply(inner, found.value, scope) : scope.apply(inner, void 0, scope.withReason(found.reason));
	if (mismatches === null) return null;
	const where = path.text.slice(1).replace(/^\.(?!\.)/, "");
	return mismatches.map((item) => ({
		...item,
		path: joinPaths(where, item.path)
	}));
};
/** The same where nothing was found: nothing is below nothing either. */
function matchJsonOnNothing(matcher, scope) {
	return scope.apply(matcher.inner ?? [], void 0, scope);
}
// src/execute/matcher/length.ts
/** The number of characters (code points), items or keys fulfils the inner matchers. */
const matchLength = (matcher, value, scope) => {
	const length = lengthOf(value);
	if (length === void 0) return mismatch(matcher, value, `expected a text, list or object with a length, ${foundOfType(value, scope)}`);
	const mismatches = scope.apply(matcher.inner ?? [], length, scope);
	if (mismatches === null) return null;
	return mismatches.map((inner) => ({
		...inner,
		matcher: "length",
		message: `length: ${inner.message} in ${scope.show(value)}`,
		actual: length,
		compare: false
	}));
};
// src/execute/matcher/lt.ts
/** Is less than a number, or earlier in text order than a text. */
const matchLt = comparison("less than", (order) => order < 0);
// src/execute/matcher/lte.ts
/** Is at most a number or text. */
const matchLte = comparison("at most", (order) => order <= 0);
// src/execute/matcher/matches.ts
const CACHE_SIZE = 1e3;
const compiled = /* @__PURE__ */ new Map();
/** A text matches a regular expression (ECMAScript, flag u) somewhere. */
const matchMatches = (matcher, value, scope) => {
	const pattern = scope.argument(matcher);
	if (typeof pattern !== "string") return broken(matcher, value, `matches needs a regular expression, but it was given ${scope.show(pattern)}`);
	let expression;
	try {
		expression = compile(pattern);
	} catch (error) {
		return broken(matcher, value, scope.mask(`not a regular expression: ${error.message}`));
	}
	if (typeof value === "string" && expression.test(value)) return null;
	const found = typeof value === "string" ? `found ${scope.show(value)}` : foundOfType(value, scope);
	return mismatch(matcher, value, `expected a text that matches /${scope.mask(pattern)}/, ${found}`, { expected: pattern });
};
function compile(pattern) {
	const known = compiled.get(pattern);
	if (known !== void 0) return known;
	const expression = new RegExp(pattern, "u");
	if (compiled.size >= CACHE_SIZE) compiled.delete(compiled.keys().next().value);
	compiled.set(pattern, expression);
	return expression;
}
// src/execute/matcher/phrase.ts
/** Matchers as the end of a sentence that begins with "to": `contain "error" and end with "."`. */
function phrases(matchers, scope) {
	return matchers.map((matcher) => phrase(matcher, scope)).join(" and ");
}
const VERBS = {
	equals: "be",
	"one-of": "be one of",
	gt: "be greater than",
	gte: "be at least",
	lt: "be less than",
	lte: "be at most",
	contains: "contain",
	"starts-with": "start with",
	"ends-with": "end with",
	matches: "match",
	type: "be of type",
	includes: "include",
	"equals-except": "be",
	between: "be between",
	version: "be of version",
	before: "be before",
	after: "be after",
	within: "be within",
	status: "be"
};
function phrase(matcher, scope) {
	const { name } = matcher;
	const inner = phrases(matcher.inner ?? [], scope);
	if (name === "not") return `not ${inner}`;
	if (name === "length") return `have length ${inner.replace(/^be /, "")}`;
	if (name === "each") return `have every item ${inner}`;
	if (name === "any") return `have an item ${inner}`;
	if (name === "none") return `have no item ${inner}`;
	if (name === "all-of") return inner;
	if (name === "any-of") return (matcher.alternatives ?? []).map((alternative) => phrases(alternative, scope)).join(" or ");
	if (name === "filter") return `${inner} after ${matcher.filter?.name}`;
	if (name === "json") return `${inner} at ${matcher.path?.text}`;
	if (name === "schema") return "be valid by the schema";
	const argument = scope.argument(matcher);
	if (name === "exists") return argument === false ? "be absent" : "be there";
	if (name === "empty") return argument === false ? "have content" : "be empty";
	return `${VERBS[name] ?? name} ${scope.show(argument)}`;
}
// src/execute/matcher/none.ts
const ITEMS_TOLD = 10;
/** No item of a list fulfils the inner matchers; an empty list holds none. */
const matchNone = (matcher, value, scope) => {
	if (!Array.isArray(value)) return mismatch(matcher, value, `expected a list, ${foundOfType(value, scope)}`);
	const told = [];
	let found = 0;
	for (const [index, item] of value.entries()) {
		const mismatches = mismatchesOfItem(matcher, item, index, scope);
		if (mismatches === null && ++found <= ITEMS_TOLD) {
			const message = `expected no item to ${phrases(matcher.inner ?? [], scope)}, found ${scope.show(item)}`;
			told.push(mismatch(matcher, item, message, { path: `[${index}]` }));
		}
		if (found >= ITEMS_TOLD) continue;
		const unable = mismatches?.find((one) => one.broken === true);
		if (unable !== void 0) return broken(matcher, value, `${unable.path}: ${unable.message}`);
	}
	if (found > ITEMS_TOLD) {
		const message = `${count(found, "item")} of ${value.length} are as none is to be; the first ${ITEMS_TOLD} are told`;
		told.push(mismatch(matcher, value, message));
	}
	return told.length === 0 ? null : told;
};
// src/execute/matcher/not.ts
/** Holds when not all of the inner matchers do. */
const matchNot = (matcher, value, scope) => turnAround(matcher, value, scope);
/** `not` where nothing was found: only `exists` can be turned around there, all else found nothing to look at. */
function matchNotOnNothing(matcher, scope) {
	return (matcher.inner ?? []).every((inner) => inner.name === "exists" || inner.name === "not") ? turnAround(matcher, void 0, scope) : nothingFound(matcher, scope);
}
function turnAround(matcher, value, scope) {
	const inner = matcher.inner ?? [];
	const mismatches = scope.apply(inner, value, scope);
	if (mismatches === null) {
		const found = value === void 0 ? "nothing" : scope.show(value);
		return mismatch(matcher, value, `expected not to ${phrases(inner, scope)}, found ${found}`);
	}
	const unable = mismatches.filter((item) => item.broken === true);
	return unable.length > 0 ? unable.map((item) => broken(matcher, value, item.message)) : null;
}
// src/execute/matcher/one-of.ts
/** Is strictly equal to one of a list. */
const matchOneOf = (matcher, value, scope) => {
	const expected = scope.argument(matcher);
	if (!Array.isArray(expected)) return broken(matcher, value, `one-of needs a list, but it was given ${scope.show(expected)}`);
	const textual = scope.textual && typeof value === "string";
	const fits = (item, index, found) => equalsFound(textual ? asText(item, expected, index) : item, found);
	for (const [index, item] of expected.entries()) if (fits(item, index, value)) return null;
	const shown = expected.slice(0, 10).map((candidate) => scope.show(candidate));
	const more = expected.length > 10 ? ` or ${expected.length - 10} more` : "";
	return mismatch(matcher, value, `expected one of ${shown.join(", ")}${more}, ${foundOfType(value, scope)}`, { expected });
};
// src/execute/matcher/schema.ts
/** Is valid by a JSON Schema. */
const matchSchema = (matcher, value, scope) => {
	const check = scope.schema(matcher);
	if (check === void 0) return broken(matcher, value, "the schema was not made ready");
	const outcome = check(value);
	if ("problem" in outcome) return broken(matcher, value, scope.mask(`the schema cannot be used: ${outcome.problem}`));
	if (outcome.mismatches.length === 0) return null;
	const told = outcome.mismatches.map(({ path, message, actual }) => {
		const found = actual === void 0 ? "" : `, found ${scope.show(actual)}`;
		return mismatch(matcher, actual ?? value, scope.mask(message) + found, { path: scope.mask(path) });
	});
	if (outcome.more > 0) {
		const all = count(told.length + outcome.more, "difference");
		told.push(mismatch(matcher, value, `${all} from the schema; the first ${told.length} are told`));
	}
	return told;
};
// src/execute/matcher/starts-with.ts
/** A text starts with a text, a list with items, bytes with bytes. */
const matchStartsWith = edge("start");
// src/execute/matcher/status.ts
/** Is one of the status codes or classes (`2xx`). */
const matchStatus = (matcher, value, scope) => {
	const argument = scope.argument(matcher);
	const wanted = Array.isArray(argument) ? argument : [argument];
	const unknown = wanted.find((code) => !/^[1-5](\d\d|xx)$/.test(String(code)));
	if (unknown !== void 0 || wanted.length === 0) return broken(matcher, value, `a status is a code such as 201 or a class such as 2xx, not ${scope.show(unknown ?? [])}`);
	for (const code of wanted) if (isStatus(value, code)) return null;
	return mismatch(matcher, value, `expected ${scope.mask(wanted.map(String).join(" or "))}, found ${scope.show(value)}`, { expected: wanted.length === 1 ? wanted[0] : argument });
};
function isStatus(value, wanted) {
	const code = String(wanted);
	return code.endsWith("xx") ? String(value).startsWith(code.charAt(0)) : String(value) === code;
}
// src/execute/matcher/type.ts
/** Is of a type or form, or of one of several; 1.0 is an integer, as in JSON Schema. */
const matchType = (matcher, value, scope) => {
	const wanted = scope.argument(matcher);
	const types = Array.isArray(wanted) ? wanted : [wanted];
	if (types.find((type) => typeof type !== "string" || !SUBJECT_TYPES.includes(type)) !== void 0 || types.length === 0) return broken(matcher, value, `type must be one of ${SUBJECT_TYPES.join(", ")}, but it is ${scope.show(wanted)}`);
	for (const type of types) if (isOfSubjectType(value, String(type)) === true) return null;
	const found = typeName(value) === "list" ? "array" : typeName(value);
	const shown = value === null || found === "bytes" ? scope.show(value) : `${scope.show(value)} (${found})`;
	return mismatch(matcher, value, `expected ${types.join(" or ")}, found ${shown}`, { expected: wanted });
};
// src/execute/matcher/version.ts
/** Is a semantic version that keeps bounds: `>=2.1 <3`, or `{ gte: "2.1.0" }`. */
const matchVersion = (matcher, value, scope) => {
	const argument = scope.argument(matcher);
	const bounds = boundsOf(argument);
	if (bounds === void 0) return broken(matcher, value, `version needs bounds such as ">=2.1 <3" or { gte: "2.1.0" }, but it was given ${scope.show(argument)}`);
	const version = typeof value === "string" ? semanticVersion(value) : void 0;
	if (version === void 0) return mismatch(matcher, value, `expected a version such as 2.1.0, ${foundOfType(value, scope)}`, { expected: argument });
	if (bounds.every((bound) => keepsBound(version, bound))) return null;
	return mismatch(matcher, value, `expected a version ${scope.show(argument)}, found ${scope.show(value)}`, { expected: argument });
};
function boundsOf(argument) {
	if (typeof argument === "string") return versionBounds(argument);
	if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return void 0;
	return versionBoundsOf(argument);
}
// src/execute/matcher/within.ts
/** Is a date not further than a length of time from now, or `of` a date, on either side. */
const matchWithin = (matcher, value, scope) => {
	const argument = scope.argument(matcher);
	const { of, by } = partsOf(argument);
	const distance = typeof by === "string" ? parseDuration(by) : void 0;
	if (distance === void 0) return broken(matcher, value, `within needs a length of time such as 5m, or { of: 2026-12-24, by: 5m }, but it was given ${scope.show(argument)}`);
	const moment = momentOfArgument(matcher, of, value, scope);
	if (!(moment instanceof Date)) return moment;
	const found = momentOf(value);
	if (found !== void 0 && Math.abs(found.getTime() - moment.getTime()) <= distance) return null;
	const shown = of === "now" ? `now (${scope.show(moment)})` : scope.show(of);
	const what = found === void 0 ? foundOfType(value, scope) : `found ${scope.show(value)}`;
	return mismatch(matcher, value, `expected a date within ${scope.mask(String(by))} of ${shown}, ${what}`, { expected: argument });
};
function partsOf(argument) {
	if (typeof argument !== "object" || argument === null) return {
		of: "now",
		by: argument
	};
	return {
		of: memberOf(argument, "of") ?? "now",
		by: memberOf(argument, "by")
	};
}
// src/execute/matchers.ts
const matches = {
	equals: matchEquals,
	not: matchNot,
	"one-of": matchOneOf,
	gt: matchGt,
	gte: matchGte,
	lt: matchLt,
	lte: matchLte,
	contains: matchContains,
	"starts-with": matchStartsWith,
	"ends-with": matchEndsWith,
	matches: matchMatches,
	type: matchType,
	exists: matchExists,
	empty: matchEmpty,
	length: matchLength,
	each: matchEach,
	any: matchAny,
	includes: matchIncludes,
	schema: matchSchema,
	status: matchStatus,
	"all-of": matchAllOf,
	"any-of": matchAnyOf,
	filter: matchFilter,
	none: matchNone,
	between: matchBetween,
	version: matchVersion,
	before: matchBefore,
	after: matchAfter,
	within: matchWithin,
	"equals-except": matchEqualsExcept,
	json: matchJson
};
/** Matchers for anything that is found. */
const FOR_ALL = [
	"equals",
	"not",
	"one-of",
	"exists",
	"type",
	"filter",
	"all-of",
	"any-of"
];
const FOR_BYTES = /* @__PURE__ */ new Set([
	...FOR_ALL,
	"contains",
	"starts-with",
	"ends-with",
	"length",
	"empty"
]);
const FOR_DATES = /* @__PURE__ */ new Set([
	...FOR_ALL,
	"gt",
	"gte",
	"lt",
	"lte",
	"between",
	"before",
	"after",
	"within"
]);
/** What can be said where nothing was found; every other matcher fails there. */
const matchesOnNothing = {
	exists: matchExistsOnNothing,
	not: matchNotOnNothing,
	json: matchJsonOnNothing,
	filter: matchFilterOnNothing,
	"all-of": matchAllOfOnNothing,
	"any-of": matchAnyOfOnNothing
};
/**
* Applies every matcher to a value; one that does not hold, or throws, never hides another.
*
* @param value undefined: the query found nothing
* @returns all mismatches; null when there are none
*/
function applyMatchers(matchers, value, scope) {
	let mismatches = null;
	for (const matcher of matchers) {
		const result = applyMatcher(matcher, value, scope);
		if (result === null) continue;
		if (mismatches === null) mismatches = Array.isArray(result) ? result : [result];
		else mismatches = mismatches.concat(result);
	}
	return mismatches;
}
function applyMatcher(matcher, value, scope) {
	try {
		if (value !== void 0) return cannotLook(matcher, value, scope) ?? matches[matcher.name](matcher, value, scope);
		const onNothing = matchesOnNothing[matcher.name];
		return onNothing === void 0 ? nothingFound(matcher, scope) : onNothing(matcher, scope);
	} catch (error) {
		const text = error instanceof Error ? error.message : String(error);
		return broken(matcher, value, scope.mask(`could not be checked: ${text}`));
	}
}
/** Bytes and dates are not for every matcher; null: it can look at this. */
function cannotLook(matcher, value, scope) {
	const { name } = matcher;
	if (typeof value !== "object" || value === null) return null;
	if (value instanceof Uint8Array) return FOR_BYTES.has(name) ? null : broken(matcher, value, `${name} cannot look at bytes, found ${scope.show(value)}: add utf8-decode`);
	if (!(value instanceof Date) || FOR_DATES.has(name)) return null;
	return broken(matcher, value, `${name} cannot look at a date, found ${scope.show(value)}: add date-format`);
}
// src/execute/query/body.ts
/** The body as text. */
const lookBody = (_query, answer) => ({
	found: true,
	value: answer.text
});
// src/execute/query/bytes.ts
/** The body as bytes, after content-encoding was taken off. */
const lookBytes = (_query, answer) => ({
	found: true,
	value: answer.body
});
// src/execute/query/certificate.ts
const DAY = 864e5;
/** What the server's certificate says of itself; `days-left` are whole days from when the answer came. */
const lookCertificate = ({ field }, answer) => {
	if (answer.exchange === null) return {
		found: false,
		reason: "only a request gives a certificate"
	};
	const { certificate } = answer.exchange.wire.connection;
	if (certificate === null) return {
		found: false,
		reason: "the answer came without TLS, so there is no certificate"
	};
	const value = fieldOf(field, certificate, answer.exchange.answeredAt);
	return value === void 0 ? {
		found: false,
		reason: `the certificate has no ${field}`
	} : {
		found: true,
		value
	};
};
function fieldOf(field, certificate, now) {
	switch (field) {
		case "subject": return nameOf(certificate.subject);
		case "issuer": return nameOf(certificate.issuer);
		case "not-before": return new Date(certificate.valid_from);
		case "not-after": return new Date(certificate.valid_to);
		case "days-left": return Math.floor((Date.parse(certificate.valid_to) - now) / DAY);
		case "names": return namesOf(certificate.subjectaltname);
		case "serial": return certificate.serialNumber.toLowerCase();
		case "pem": return new X509Certificate(certificate.raw).toString();
		case "fingerprint-sha256": return certificate.fingerprint256.replaceAll(":", "").toLowerCase();
	}
}
/** `C=CH, O=Acme, CN=a.test`: as openssl writes it; undefined when nobody is named. */
function nameOf(parts) {
	const texts = Object.entries(parts ?? {}).flatMap(([key, value]) => (Array.isArray(value) ? value : [value]).map((item) => `${key}=${item}`));
	return texts.length === 0 ? void 0 : texts.join(", ");
}
/** `DNS:a.test`, `IP Address:127.0.0.1`; what holds a comma stands in quotes (Node's own way against forged names). */
function namesOf(text) {
	return text === void 0 ? void 0 : Array.from(text.matchAll(/[^,"]*"(?:[^"\\]|\\.)*"|[^,]+/g), ([name]) => name.trim());
}
// src/execute/query/cookie.ts
/** A cookie that the answer sets, or one of its attributes; names are compared as they are (RFC 6265). */
const lookCookie = (query, answer) => {
	const cookie = answer.setCookies.get(query.name);
	if (cookie !== void 0) {
		if (query.attribute === void 0) return {
			found: true,
			value: cookie.value
		};
		const value = cookie[query.attribute];
		if (value !== void 0) return {
			found: true,
			value
		};
		const { name: _, value: __, ...attributes } = cookie;
		const said = Object.keys(attributes);
		const there = said.length === 0 ? "; it has no attributes" : suggestion(query.attribute, said);
		return {
			found: false,
			reason: `the cookie "${query.name}" has no ${query.attribute}${there}`
		};
	}
	if (answer.kind === "run") return {
		found: false,
		reason: "only a request gives cookies"
	};
	if (answer.setCookies.size === 0) return {
		found: false,
		reason: "the answer sets no cookies"
	};
	const hint = suggestion(query.name, [...answer.setCookies.keys()]);
	return {
		found: false,
		reason: `the answer sets no cookie "${query.name}"${hint}`
	};
};
// src/execute/query/duration.ts
const KEYS = {
	dns: "dns",
	connect: "connect",
	tls: "tls",
	"first-byte": "firstByte",
	download: "download"
};
/** How long the answer took, or one phase of the last exchange, in milliseconds. */
const lookDuration = ({ phase }, answer) => phase === void 0 ? {
	found: true,
	value: answer.duration
} : ofKind(answer.exchange?.wire.phases[KEYS[phase]] ?? null, "a request", "phases");
// src/execute/query/exit-code.ts
/** The exit code of a command. */
const lookExitCode = (_query, answer) => {
	if (answer.kind === "run" && answer.exitCode === null) return {
		found: false,
		reason: "a signal ended the command"
	};
	return ofKind(answer.exitCode, "a command", "an exit code");
};
// src/execute/query/header.ts
/** A header by name, in any case: its value, or the list of its values when it was sent several times. */
const lookHeader = (query, answer) => answer.kind === "run" ? {
	found: false,
	reason: "only a request gives headers"
} : lookAmong(query.name, answer.headers);
/** A header among those of an answer or of a request. */
function lookAmong(name, headers) {
	const wanted = name.toLowerCase();
	let value;
	for (const [header, text] of headers) {
		if (header !== wanted) continue;
		if (value === void 0) value = text;
		else if (typeof value === "string") value = [value, text];
		else value.push(text);
	}
	if (value !== void 0) return {
		found: true,
		value
	};
	return {
		found: false,
		reason: `no header "${wanted}"${suggestion(wanted, [...new Set(headers.map(([header]) => header))])}`
	};
}
// src/execute/query/ip.ts
/** The address of the server that answered. */
const lookIp = (_query, answer) => {
	if (answer.exchange !== null && answer.exchange.wire.connection.ip === null) return {
		found: false,
		reason: "the answer came over a Unix socket"
	};
	return ofKind(answer.exchange?.wire.connection.ip ?? null, "a request", "an address");
};
// src/execute/query/markup.ts
/** The documents of answers: a body is read once, however many queries look into it. */
const documents = /* @__PURE__ */ new WeakMap();
/** An XPath 1.0 expression in the body as XML or HTML. */
const lookXPath = ({ text }, answer) => {
	const looked = lookInto(answer, (document) => markupLibrary().queryXPath(text, document), `the XPath ${text}`);
	const document = documents.get(answer);
	if (looked.found || looked.text !== void 0 || document === void 0 || "problem" in document) return looked;
	const namespace = document.namespaces.get("_");
	return namespace === void 0 || /\b_:/.test(text) || !looked.reason.endsWith("finds nothing in the XML") ? looked : {
		...looked,
		reason: `${looked.reason}; names in its namespace ${JSON.stringify(namespace)} are written _:name`
	};
};
/** The text of what a CSS selector selects in the body as XML or HTML. */
const lookCss = ({ text }, answer) => lookInto(answer, (document) => markupLibrary().queryCss(text, document), `the selector ${text}`);
function lookInto(answer, query, what) {
	if (answer.kind === "run") return {
		found: false,
		reason: "only a request gives XML and HTML"
	};
	if (answer.text.trim() === "") return {
		found: false,
		reason: "the body is empty, neither XML nor HTML"
	};
	const type = answer.headers.find(([name]) => name === "content-type")?.[1];
	let document = documents.get(answer);
	if (document === void 0) {
		document = markupLibrary().readMarkup(answer.text, type ?? "");
		documents.set(answer, document);
	}
	const said = type === void 0 ? "" : ` (content-type ${type})`;
	if ("problem" in document) return {
		found: false,
		reason: `the body cannot be read as a document${said}: ${document.problem}; it begins with`,
		text: answer.text
	};
	const found = query(document);
	if ("problem" in found) return {
		found: false,
		reason: `${what} cannot be used here: ${found.problem}`
	};
	if (found.value !== void 0) return {
		found: true,
		value: found.value
	};
	const note = document.language === "HTML" && type !== void 0 && !/html/i.test(type) ? `, as which a body of content-type ${type} is read` : "";
	return {
		found: false,
		reason: `${what} finds nothing in the ${document.language}${note}`
	};
}
// src/execute/query/md5.ts
/** The MD5 of the body's bytes, in hexadecimal digits. */
const lookMd5 = (_query, answer) => ({
	found: true,
	value: createHash("md5").update(answer.body).digest("hex")
});
// src/execute/query/raw-bytes.ts
/** The body as it was received, still in its content-encoding. */
const lookRawBytes = (_query, answer) => ofKind(answer.exchange?.rawBody ?? null, "a request", "a body");
// src/execute/query/redirects.ts
/** Every answer that sent on to the next, as maps of url, status and location; an empty list when none did. */
const lookRedirects = (_query, answer) => ofKind(answer.exchange?.hops.map(({ url, status, location }) => ({
	url,
	status,
	location
})) ?? null, "a request", "redirects");
// src/execute/query/regex.ts
/** The first group of a regular expression's first match in the body; the whole match where it has no group. */
const lookRegex = ({ pattern }, answer) => {
	const match = pattern.exec(answer.text);
	if (match !== null) return {
		found: true,
		value: match.length > 1 ? match[1] ?? "" : match[0]
	};
	if (answer.text === "") return {
		found: false,
		reason: "the body is empty"
	};
	return {
		found: false,
		reason: `/${pattern.source}/ matches nowhere in the body; it begins with`,
		text: answer.text
	};
};
// src/execute/http/sent-headers.ts
/** The headers of a request as they are sent: those that are written, and what goes along with every request unless it is: whom it is
* for, and how long its body is (RFC 9110 7.2 and 8.6). What is only about the connection is not among them. */
function sentHeaders({ url, headers, body, hostless }) {
	const written = new Set(headers.map(([name]) => name));
	const implied = [];
	if (!written.has("host") && hostless !== true) implied.push(["host", url.host]);
	if (body !== null && !written.has("content-length") && !written.has("transfer-encoding")) implied.push(["content-length", String("read" in body ? body.size : body.length)]);
	return implied.length === 0 ? headers : [...headers, ...implied];
}
// src/execute/query/request.ts
/** The request that was answered: the last one, after redirects. */
const lookRequest = (query, answer) => {
	if (answer.exchange === null) return {
		found: false,
		reason: "only a request has parts"
	};
	const { method, url, body } = answer.exchange.request;
	switch (query.part) {
		case "method": return {
			found: true,
			value: method
		};
		case "url": return {
			found: true,
			value: url.href
		};
		case "header": {
			const found = lookAmong(query.name, sentHeaders(answer.exchange.request));
			return found.found ? found : {
				found: false,
				reason: `the request has ${found.reason}`
			};
		}
		case "body":
			if (body === null) return {
				found: false,
				reason: "the request has no body"
			};
			return body instanceof Uint8Array ? {
				found: true,
				value: new TextDecoder().decode(body)
			} : {
				found: false,
				reason: `the request's body was read from ${body.path ?? "its files"} while it was sent, and not kept`
			};
	}
};
// src/execute/query/sha256.ts
/** The SHA-256 of the body's bytes, in hexadecimal digits. */
const lookSha256 = (_query, answer) => ({
	found: true,
	value: createHash("sha256").update(answer.body).digest("hex")
});
// src/execute/query/size.ts
/** How many bytes the body has, after content-encoding was taken off. */
const lookSize = (_query, answer) => ({
	found: true,
	value: answer.body.length
});
// src/execute/query/status.ts
/** The status code. */
const lookStatus = (_query, answer) => ofKind(answer.status, "a request", "a status");
// src/execute/query/stderr.ts
/** What a command printed to standard error, without the last line break. */
const lookStderr = (_query, answer) => ofKind(answer.kind === "run" ? answer.stderr : null, "a command", "output");
// src/execute/query/stdout.ts
/** What a command printed, without the last line break. */
const lookStdout = (_query, answer) => ofKind(answer.kind === "run" ? answer.stdout : null, "a command", "output");
// src/execute/query/url.ts
/** The URL that answered, after redirects. */
const lookUrl = (_query, answer) => ofKind(answer.url, "a request", "a URL");
// src/execute/query/version.ts
/** The version of HTTP that the answer came by: `1.0`, `1.1` or `2`. */
const lookVersion = (_query, answer) => ofKind(answer.exchange?.wire.version ?? null, "a request", "a version");
// src/execute/queries.ts
const looks = {
	status: lookStatus,
	version: lookVersion,
	header: lookHeader,
	cookie: lookCookie,
	json: lookJson,
	xpath: lookXPath,
	css: lookCss,
	body: lookBody,
	bytes: lookBytes,
	"raw-bytes": lookRawBytes,
	regex: lookRegex,
	sha256: lookSha256,
	md5: lookMd5,
	size: lookSize,
	url: lookUrl,
	redirects: lookRedirects,
	ip: lookIp,
	duration: lookDuration,
	certificate: lookCertificate,
	request: lookRequest,
	stdout: lookStdout,
	stderr: lookStderr,
	"exit-code": lookExitCode
};
/** Looks at an answer; when nothing is there, says why. Texts in the reason are not masked. */
function look(query, answer) {
	return looks[query.kind](query, answer);
}
/** A query in words: `json $.state`, `header location`, `cookie session[path]`, `status`. */
function queryInWords(query) {
	switch (query.kind) {
		case "json": return `json ${query.path.text}`;
		case "xpath":
		case "css": return `${query.kind} ${query.text}`;
		case "regex": return `regex ${query.pattern.source}`;
		case "header": return `header ${query.name}`;
		case "cookie": return `cookie ${query.name}${query.attribute === void 0 ? "" : `[${query.attribute}]`}`;
		case "duration": return query.phase === void 0 ? "duration" : `duration ${query.phase}`;
		case "certificate": return `certificate ${query.field}`;
		case "request": return query.part === "header" ? `request header ${query.name}` : `request ${query.part}`;
		default: return query.kind;
	}
}
// src/execute/query/flaw-remark.ts
/** Queries whose findings suffer from bytes that are no text. */
const LOOK_INTO_TEXT = /* @__PURE__ */ new Set([
	"body",
	"regex",
	"xpath",
	"css",
	"stdout"
]);
/** A remark in brackets for failures of a query that looks into a text, where not all of it could be read as what it says it is; else
* empty. Not masked. */
function flawRemark({ kind }, answer) {
	const flaw = LOOK_INTO_TEXT.has(kind) ? answer.flaw : null;
	if (flaw === null) return "";
	const at = flaw.at === null ? "" : ` at byte ${flaw.at.offset}`;
	const what = answer.kind === "run" ? "the output" : "the body";
	if (flaw.unknown === null) return ` (${what} is not valid ${flaw.charset}${at}; shown with U+FFFD)`;
	const broken = flaw.broken ? `, which it is not${at}; shown with U+FFFD` : "";
	return ` (the charset ${flaw.unknown} is not known; read as UTF-8${broken})`;
}
// src/execute/expect.ts
/** The matchers of a list of checks that need a compiled schema; lists stay the same from step to step. */
const schemaMatchers = /* @__PURE__ */ new WeakMap();
/**
* Checks an answer. Every mismatch is collected; one that cannot be checked at all is a failure of its own.
*
* @returns the failures, in the order of the checks; a promise of them only where a `schema` matcher takes part.
* Neither throws nor rejects.
*/
function checkAll(checks, answer, options) {
	let needed = schemaMatchers.get(checks);
	if (needed === void 0) {
		needed = checks.flatMap((check) => withSchema(check.matchers));
		schemaMatchers.set(checks, needed);
	}
	if (needed.length === 0) return checkEach(checks, answer, options, null);
	return prepare(needed, options).then((schemas) => checkEach(checks, answer, options, schemas));
}
function withSchema(matchers) {
	return matchers.flatMap((matcher) => [
		...matcher.name === "schema" ? [matcher] : [],
		...withSchema(matcher.inner ?? []),
		...withSchema((matcher.alternatives ?? []).flat())
	]);
}
async function prepare(matchers, options) {
	const schemas = /* @__PURE__ */ new Map();
	for (const matcher of matchers) {
		const { value = null, file = null } = matcher.schema ?? {};
		const { readReference } = options;
		schemas.set(matcher, await prepareSchema(value, readReference ? {
			file,
			readReference
		} : { file }));
	}
	return schemas;
}
function checkEach(checks, answer, options, schemas) {
	const failures = [];
	for (const check of checks) {
		const mismatches = checkOne(check, answer, options, schemas);
		if (mismatches === null) continue;
		for (const mismatch of mismatches) failures.push(failureOf(check.query, mismatch, options));
	}
	return failures;
}
function checkOne(check, answer, options, schemas) {
	let found;
	try {
		found = look(check.query, answer);
	} catch (error) {
		const text = error instanceof Error ? error.message : String(error);
		const message = options.mask(`could not be looked at: ${text}`);
		return [{
			matcher: check.matchers[0]?.name ?? "exists",
			path: "",
			message,
			actual: void 0,
			origin: check.origin
		}];
	}
	const scope = found.found ? new QueryScope(check.query, options, schemas, applyMatchers) : new QueryScope(check.query, options, schemas, applyMatchers, reasonInWords(found, options));
	const mismatches = applyMatchers(check.matchers, found.found ? found.value : void 0, scope);
	return mismatches === null ? null : remarked(mismatches, check.query, answer);
}
function remarked(mismatches, query, answer) {
	const remark = flawRemark(query, answer);
	if (remark === "") return mismatches;
	return mismatches.map((mismatch) => ({
		...mismatch,
		message: mismatch.message + remark
	}));
}
/** Why a query found nothing, masked. */
function reasonInWords(looked, options) {
	const reason = options.mask(looked.reason);
	return looked.text === void 0 ? reason : `${reason} ${showValue(looked.text, (text) => options.mask(text), 80)}`;
}
function failureOf(query, mismatch, options) {
	const mask = (text) => options.mask(text);
	const { expected, actual } = mismatch;
	const shown = actual === void 0 ? void 0 : valueOfFound(actual, mask);
	return {
		query: mask(queryInWords(query)),
		matcher: mismatch.matcher,
		path: mismatch.path === "" ? null : mask(mismatch.path),
		message: mask(mismatch.message),
		expected: excerpt(expected, mask),
		actual: excerpt(shown, mask),
		diff: mismatch.compare === true ? difference(expected, shown, mask) : null,
		place: placeOf(mismatch.origin)
	};
}
/** A failure of something that is not a matcher, in the same form. */
function plainFailure(query, matcher, message, actual, origin, options) {
	return failureOf(query, {
		matcher,
		path: "",
		message: options.mask(message),
		actual,
		origin
	}, options);
}
function excerpt(value, mask) {
	if (value === void 0) return null;
	try {
		return jsonExcerpt(value, mask);
	} catch {
		return "… (nested too deeply to be shown)";
	}
}
function difference(expected, actual, mask) {
	if (expected === void 0 || actual === void 0) return null;
	try {
		const text = describeDifference(maskTexts(expected, mask), maskTexts(actual, mask));
		return text === null ? null : mask(text);
	} catch {
		return null;
	}
}
// src/execute/http/curl-options.ts
const VERSIONS = {
	"1.0": "--http1.0",
	"1.1": null,
	"2": "--http2"
};
/** The options of curl that stand for those of a request, values included; what they hold of secrets is not masked yet.
* @throws FunctionError from an expression. */
function curlOptions({ connection, pathAsIs }, url, scope) {
	const text = (template) => evaluateText(template, scope) ?? "";
	const options = [];
	const version = VERSIONS[connection.version];
	if (version !== null) options.push(version === "--http2" && url.protocol === "http:" ? "--http2-prior-knowledge" : version);
	if (pathAsIs) options.push("--path-as-is");
	if (connection.insecure) options.push("--insecure");
	if (connection.unixSocket !== null) options.push("--unix-socket", text(connection.unixSocket));
	const { proxy, noProxy } = connection;
	if (proxy !== null && proxy !== "environment") options.push("--proxy", text(proxy));
	if (noProxy !== null) options.push("--noproxy", noProxy.map(text).join(","));
	const port = url.port || (url.protocol === "https:" ? "443" : "80");
	const withPort = (place) => /:\d+$/.test(place) ? place : `${place}:${port}`;
	for (const [place, address] of connection.resolve) options.push("--resolve", `${withPort(place)}:${text(address)}`);
	for (const [place, other] of connection.connectTo) options.push("--connect-to", `${withPort(place)}:${withPort(text(other))}`);
	const { clientCertificate: own } = connection;
	options.push(...material("--cacert", connection.ca, "ca.pem"));
	options.push(...material("--cert", own?.cert ?? own?.pfx, own?.pfx ? "client.p12" : "client.pem"));
	if (own?.pfx) options.push("--cert-type", "P12");
	options.push(...material("--key", own?.key, "client.key"));
	if (own?.passphrase) options.push("--pass", text(own.passphrase));
	return options;
}
/** What is no file of the repository has to be put into one first. */
function material(option, one, name) {
	if (one === null || one === void 0) return [];
	return [option, one.kind === "file" ? one.path : name];
}
// src/execute/http/auth/authorizer-of.ts
/** Who says who asks, for ways that look at the whole request or ask a server first; null for the others. The code of each way is
* loaded when it is used. */
function authorizerOf({ auth, headers, options }, frame, signal) {
	if (auth === null || auth.kind === "bearer" || auth.kind === "basic") return null;
	const written = new Set(headers.flatMap(([name, value]) => value.kind === "literal" && value.value === null ? [] : name));
	if (auth.kind === "session") return sessionBeside(auth.session, written, frame, signal);
	if (written.has("authorization") && auth.kind !== "api-key") return null;
	return late(auth, options, frame, signal);
}
/** null where all that the session would send is written out: then nobody needs to log in. */
function sessionBeside(plan, written, frame, signal) {
	const { headers, cookies } = plan.send;
	if (!cookies && headers.every(([name]) => written.has(name))) return null;
	return import("./session.js").then(({ session }) => session(plan, written, frame, signal));
}
async function late(auth, options, frame, signal) {
	switch (auth.kind) {
		case "api-key": return (await import("./api-key.js")).apiKey(auth, frame);
		case "digest": return (await import("./digest.js")).digest(auth, frame);
		case "aws": return (await import("./aws.js")).aws(auth, frame);
		case "jwt": return (await import("./jwt.js")).jwt(auth, frame);
		case "oauth2": return (await import("./oauth2.js")).oauth2(auth, options, frame, signal);
	}
}
// src/execute/http/build-body.ts
/** Files beyond this are not held in memory, in bytes. */
const LARGEST_IN_MEMORY = 1048576;
/** Builds the body of a request.
* @throws StepError when a file cannot be read or base64 text is not base64. */
async function buildBody(plan, sources) {
	switch (plan.kind) {
		case "json": return {
			bytes: Buffer.from(formatJson(sources.value(plan.value))),
			contentType: "application/json"
		};
		case "form": {
			const pairs = sources.pairs(plan.fields);
			return {
				bytes: Buffer.from(new URLSearchParams(pairs).toString()),
				contentType: "application/x-www-form-urlencoded"
			};
		}
		case "text": return {
			bytes: Buffer.from(sources.text(plan.value) ?? ""),
			contentType: "text/plain;charset=utf-8"
		};
		case "base64": return {
			bytes: fromBase64(sources.text(plan.value) ?? ""),
			contentType: "application/octet-stream"
		};
		case "hex": return {
			bytes: fromHex(sources.text(plan.value) ?? ""),
			contentType: "application/octet-stream"
		};
		case "file": return {
			bytes: await fileBody(plan.path, sources),
			contentType: "application/octet-stream"
		};
		case "xml": {
			const { content } = plan;
			return {
				bytes: content.kind === "file" ? await fileBody(content.path, sources) : Buffer.from(sources.text(content) ?? ""),
				contentType: "application/xml"
			};
		}
		case "multipart": {
			const boundary = `----rota-${sources.boundary()}`;
			const pieces = [];
			for (const part of plan.parts) pieces.push(...await buildPart(part, boundary, sources));
			pieces.push(Buffer.from(`--${boundary}--\r\n`));
			return {
				bytes: joinPieces(pieces),
				contentType: `multipart/form-data; boundary=${boundary}`
			};
		}
	}
}
/** Pieces one after the other: in memory, unless one of them is a large file. */
function joinPieces(pieces) {
	const held = pieces.filter((piece) => piece instanceof Uint8Array);
	if (held.length === pieces.length) return Buffer.concat(held);
	return {
		path: null,
		size: pieces.reduce((sum, piece) => sum + ("read" in piece ? piece.size : piece.length), 0),
		read: () => readPieces(pieces)
	};
}
async function* readPieces(pieces) {
	for (const piece of pieces) if ("read" in piece) yield* piece.read();
	else yield piece;
}
/** One part of multipart/form-data (RFC 7578). */
async function buildPart(part, boundary, sources) {
	const { content } = part;
	let bytes;
	let type = null;
	let filename = part.filename === null ? null : sources.text(part.filename);
	if (content.kind === "file") {
		bytes = await fileBody(content.path, sources);
		filename ??= content.path.slice(content.path.lastIndexOf("/") + 1);
		type = "application/octet-stream";
	} else if (content.kind === "json") {
		bytes = Buffer.from(formatJson(sources.value(content.value)));
		type = "application/json";
	} else {
		const text = sources.text(content.value) ?? "";
		if (content.kind === "base64") bytes = fromBase64(text);
		else bytes = content.kind === "hex" ? fromHex(text) : Buffer.from(text);
	}
	type = (part.contentType === null ? null : sources.text(part.contentType)) ?? type;
	const head = [
		`--${boundary}`,
		`content-disposition: form-data; name="${escapeName(part.name)}"${filename === null ? "" : `; filename="${escapeName(filename)}"`}`,
		...type === null ? [] : [`content-type: ${oneLine(type)}`],
		...sources.pairs(part.headers).map(([name, value]) => `${name}: ${oneLine(value)}`)
	];
	return [
		Buffer.from(`${head.join("\r\n")}\r\n\r\n`),
		bytes,
		Buffer.from("\r\n")
	];
}
function oneLine(text) {
	return text.replace(/[\r\n]/g, " ");
}
/** As browsers do it (WHATWG HTML, multipart/form-data encoding). */
function escapeName(name) {
	return name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll("\"", "%22");
}
function fromBase64(text) {
	const compact = text.replace(/\s+/g, "");
	if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(compact)) throw new StepError("bad-base64", "the body is not base64 text", { hint: "base64 has letters, digits, + and /, and = at its end" });
	return Buffer.from(compact, "base64");
}
function fromHex(text) {
	const compact = text.replace(/\s+/g, "");
	if (!/^([0-9a-f]{2})*$/i.test(compact)) throw new StepError("bad-hex", "the body is not whole bytes in hexadecimal digits", { hint: "two digits, 0 to 9 and a to f, are one byte" });
	return Buffer.from(compact, "hex");
}
/** A small file as bytes; a large one is read while it is sent, each time that it is. */
async function fileBody(path, sources) {
	const size = await readable(path, sources.files.size(path));
	if (size <= LARGEST_IN_MEMORY) return readFile(path, sources);
	return {
		path,
		size,
		read: () => sources.files.parts(path)
	};
}
function readFile(path, sources) {
	return readable(path, sources.files.read(path));
}
async function readable(path, reading) {
	try {
		return await reading;
	} catch (error) {
		throw new StepError("file-unreadable", `the file ${path} cannot be read (${error.code})`, { cause: error });
	}
}
// src/execute/http/build-url.ts
/** Puts base URL, path and query parameters together: the path is appended to the base, parameters follow those of the URL.
* @throws StepError when the outcome is not an http or https URL, or has a line break in it, which would silently be left out. */
function buildUrl(url, baseUrl, query) {
	const whole = wholeUrl(url, baseUrl);
	if (/[\t\r\n]/.test(whole.trim())) throw new StepError("bad-url", "there is a line break or a tab in the URL", { hint: "give values by query, which encodes them, or by ${{ urlEncode(vars.name) }}" });
	let parsed;
	try {
		parsed = new URL(whole);
	} catch {
		throw new StepError("bad-url", baseUrl === null || baseUrl === "" ? `${url} is not a whole URL, and there is no base-url` : `${whole} is not a URL`, { hint: "a URL begins with http:// or https://; set it by defaults.http.base-url" });
	}
	if (parsed.protocol !== "http:" && parsed.protocol !== "https:") throw new StepError("bad-url", `${parsed.protocol}// is not a scheme Rota can send to`, { hint: "use http or https" });
	if (whole.includes("#")) parsed.hash = "";
	if (query.length > 0) {
		const text = queryText(query);
		parsed.search = parsed.search === "" ? `?${text}` : `${parsed.search}&${text}`;
	}
	return parsed;
}
/** What stands in the request line when nothing of the path is to be worked out or encoded; what would break the line is, all the same.
* Characters beyond ASCII go out as UTF-8, here as one character for each byte. */
function targetAsIs(url, baseUrl, query) {
	const behind = withoutFragment(wholeUrl(url, baseUrl)).replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, "");
	const path = behind.startsWith("/") ? behind : `/${behind}`;
	const separator = path.includes("?") ? "&" : "?";
	const target = query.length === 0 ? path : `${path}${separator}${queryText(query)}`;
	return Buffer.from(target.replace(/[\u0000-\u0020\u007f]/g, encodeURIComponent)).toString("latin1");
}
function wholeUrl(url, baseUrl) {
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : appended(baseUrl ?? "", url);
}
function queryText(query) {
	return query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
}
/** The parameters of a base, such as a key for every request, stay behind the path, and before those of the URL. */
function appended(baseUrl, url) {
	if (!/[?#]/.test(baseUrl) && !/[?#]/.test(url)) return joined(baseUrl, url);
	const [base = "", baseQuery] = withoutFragment(baseUrl).split(/\?(.*)/s);
	const [path = "", query] = withoutFragment(url).split(/\?(.*)/s);
	const search = [baseQuery, query].filter((part) => part !== void 0 && part !== "").join("&");
	const whole = joined(base, path);
	return search === "" ? whole : `${whole}?${search}`;
}
function joined(base, path) {
	if (path === "") return base;
	const before = base.endsWith("/") ? base.replace(/\/+$/, "") : base;
	return path.startsWith("/") ? before + path : `${before}/${path}`;
}
function withoutFragment(url) {
	return url.split("#", 1)[0];
}
// src/execute/http/text-pairs.ts
/** Every value of named templates: several for a list, none for null. */
function textPairs(templates, scope) {
	return templates.flatMap(([name, template]) => textsOf(template, scope).map((value) => [name, value]));
}
/** One text, several for a list (also one that an expression gives), none for null. */
function textsOf(template, scope) {
	if (template.kind === "list") return template.items.flatMap((item) => textsOf(item, scope));
	if (template.kind === "expression") {
		const value = evaluateTemplate(template, scope);
		if (Array.isArray(value)) return value.flatMap((item) => textsOf({
			kind: "literal",
			value: item
		}, scope));
	}
	const text = evaluateText(template, scope);
	return text === null ? [] : [text];
}
// src/execute/http/build-request.ts
/** What is sent although nobody wrote it. */
const IMPLICIT = [["user-agent", ["rota"]], ["accept-encoding", ["gzip, deflate, br, zstd"]]];
/** Works a step's request out.
* @throws StepError when it cannot be sent; FunctionError from an expression. */
async function buildRequest(action, frame) {
	const { scope, services } = frame;
	const parts = [
		evaluateText(action.url, scope) ?? "",
		action.baseUrl === null ? null : evaluateText(action.baseUrl, scope),
		action.query.length === 0 ? [] : textPairs(action.query, scope)
	];
	const url = buildUrl(...parts);
	let body = null;
	if (action.body !== null) body = await buildBody(action.body, {
		value: (template) => evaluateTemplate(template, scope),
		text: (template) => evaluateText(template, scope),
		pairs: (templates) => textPairs(templates, scope),
		files: services.host.files,
		boundary: () => services.host.random.uuid()
	});
	return {
		method: action.method,
		url,
		headers: buildHeaders(action, body, url, frame),
		body: body?.bytes ?? null,
		...action.options.pathAsIs && { target: targetAsIs(...parts) },
		...action.headers.some(isHostless) && { hostless: true }
	};
}
/** Whether an entry of headers takes the one that names the host away. */
function isHostless([name, template]) {
	return name === "host" && template.kind === "literal" && template.value === null;
}
/** Implicit headers first, so that the step's own win; null takes one away. */
function buildHeaders(action, body, url, { scope, cookies, services }) {
	const { implicitHeaders } = action.options;
	const headers = new Map(implicitHeaders ? IMPLICIT : []);
	if (implicitHeaders && body?.contentType) headers.set("content-type", [body.contentType]);
	const cookie = implicitHeaders ? cookies.header(url) : null;
	if (cookie !== null) headers.set("cookie", [cookie]);
	const authorization = authorizationOf(action, url, {
		scope,
		services
	});
	if (authorization !== null) headers.set("authorization", [authorization]);
	for (const [name, template] of action.headers) {
		const values = textsOf(template, scope);
		if (values.length === 0) headers.delete(name);
		else headers.set(name, values);
		if (name === "authorization" || name === "proxy-authorization" || name === "x-api-key") for (const value of values) hideCredentials(value, services.mask);
	}
	const list = [];
	for (const [name, values] of headers) for (const value of values) {
		if (/[\r\n\0]/.test(value)) throw new StepError("bad-header", `the value of the header ${name} has a line break in it`, { hint: "headers are one line" });
		list.push([name, value]);
	}
	return list;
}
// src/execute/http/decode-body.ts
const unpack = {
	gzip: (body, maxOutputLength) => promisify(gunzip)(body, { maxOutputLength }),
	"x-gzip": (body, maxOutputLength) => promisify(gunzip)(body, { maxOutputLength }),
	br: (body, maxOutputLength) => promisify(brotliDecompress)(body, { maxOutputLength }),
	deflate: (body, maxOutputLength) => promisify(((body[0] ?? 0) & 15) === 8 ? inflate : inflateRaw)(body, { maxOutputLength }),
	zstd: async (body, limit) => (await import("./unpack-zstd.js")).unpackZstd(body, limit)
};
/** Codings on top of one another; more are a trap, not an answer. */
const MOST_CODINGS = 5;
/** Takes off what content-encoding put on (RFC 9110 8.4), last coding first; `limit`: the bytes that it may come to.
* @throws StepError when the coding is unknown, the bytes are not of it, or there are too many. */
async function decodeBody(body, contentEncoding, limit) {
	let decoded = body;
	const codings = contentEncoding.toLowerCase().split(",").map((name) => name.trim()).filter((name) => name !== "" && name !== "identity");
	if (codings.length > MOST_CODINGS) throw new StepError("content-encoding", `the answer is encoded ${codings.length} times over, more than ${MOST_CODINGS} are not taken off`);
	for (const coding of codings.reverse()) {
		if (decoded.length === 0) continue;
		const take = unpack[coding];
		if (take === void 0) throw new StepError("content-encoding", `the answer is encoded as ${coding}, which Rota does not know`, { hint: "ask for another by the header accept-encoding" });
		try {
			decoded = await take(decoded, limit);
		} catch (error) {
			if (error.code === "ERR_BUFFER_TOO_LARGE") throw tooLarge("the unpacked answer", limit);
			throw new StepError("content-encoding", `the answer says it is encoded as ${coding}, but it is not: ${error.message}`, { cause: error });
		}
	}
	return decoded;
}
// src/execute/http/follow-redirect.ts
/** Headers that go with a body. */
const OF_BODIES = [
	"content-type",
	"content-length",
	"content-encoding",
	"content-language",
	"content-location"
];
/** Headers that another origin must not see. */
const OF_ONE_ORIGIN = [
	"authorization",
	"proxy-authorization",
	"x-api-key",
	"cookie"
];
/** Where an answer sends on to; undefined: it does not. */
function redirectOf({ status, headers }) {
	return [
		301,
		302,
		303,
		307,
		308
	].includes(status) ? headers.find(([name]) => name === "location")?.[1] : void 0;
}
/** The next request (RFC 9110 15.4): 303 becomes GET, and so does a POST after 301 and 302, as browsers have it; another origin gets no credentials. */
function followed(request, status, location, frame, action) {
	let url;
	try {
		url = buildUrl(new URL(location, request.url).href, null, []);
	} catch {
		throw new StepError("bad-redirect", `${request.url.host} redirects to ${location}, which is not an http or https URL`);
	}
	url.username = "";
	url.password = "";
	const becomesGet = status === 303 && request.method !== "HEAD" || (status === 301 || status === 302) && request.method === "POST";
	const ownCookies = action.headers.some(([name]) => name === "cookie");
	const dropped = new Set(ownCookies ? [] : ["cookie"]);
	if (becomesGet) for (const name of OF_BODIES) dropped.add(name);
	const shared = action.options.redirects.credentials === "any";
	if (url.origin !== request.url.origin && !shared) for (const name of OF_ONE_ORIGIN) dropped.add(name);
	if (url.origin !== request.url.origin) dropped.add("host");
	const headers = request.headers.filter(([name]) => !dropped.has(name));
	const cookie = ownCookies || !action.options.implicitHeaders ? null : frame.cookies.header(url);
	if (cookie !== null) headers.push(["cookie", cookie]);
	return {
		method: becomesGet ? "GET" : request.method,
		url,
		headers,
		body: becomesGet ? null : request.body,
		...request.hostless && { hostless: true }
	};
}
// src/execute/http/keep-cookies.ts
/** Credentials shorter than this could stand in any text. */
const SHORTEST_COOKIE = 8;
/** Keeps the cookies that an answer sets, and hides their values. */
async function keepCookies(wire, url, { cookies, services }) {
	let texts;
	for (const [name, value] of wire.headers) {
		if (name !== "set-cookie") continue;
		texts ??= [];
		texts.push(value);
		const secret = /^[^=;]*=\s*"?([^;"]*)/.exec(value)?.[1]?.trim() ?? "";
		if (secret.length >= SHORTEST_COOKIE) services.mask.add(secret);
	}
	if (texts !== void 0) await cookies.keep(texts, url);
}
// src/execute/http/http-attempt.ts
/** Sends the request of a step. `sent` is told every request before it goes out, so that an error can show it;
* `came`, if somebody looks on, each answer to one.
* @throws StepError when it could not be sent or no answer came; FunctionError from an expression. */
async function attemptHttp(action, frame, signal, sent, came) {
	let plain = await buildRequest(action, frame);
	const pending = authorizerOf(action, frame, signal);
	const authorizer = pending === null ? null : await pending;
	const { url: first } = plain;
	const { options } = action;
	const { follow } = options.redirects;
	const hops = [];
	let duration = 0;
	for (;;) {
		const own = authorizer === null || options.redirects.credentials === "any" || plain.url.origin === first.origin ? authorizer : null;
		let request = own === null ? plain : await own.apply(plain);
		const send = async () => {
			sent(request);
			const answer = await sendRequest(request, options, frame, signal);
			duration += answer.duration;
			came?.(request, answer);
			own?.heed?.(request, answer);
			await keepCookies(answer, request.url, frame);
			return answer;
		};
		let wire = await send();
		const again = own === null ? null : await own.again(plain, wire);
		if (again !== null) {
			request = again;
			wire = await send();
		}
		const location = follow > 0 ? redirectOf(wire) : void 0;
		if (location === void 0) return {
			request,
			answer: await answerOf(wire, request, hops, duration, options, frame)
		};
		if (hops.length === follow) throw new StepError("too-many-redirects", `${follow === 1 ? "1 redirect was" : `${follow} redirects were`} followed, and ${request.url.host} asks for another`, { hint: "raise redirects, or look for a circle" });
		const next = followed(plain, wire.status, location, frame, action);
		hops.push({
			url: request.url.href,
			status: wire.status,
			location: next.url.href
		});
		plain = next;
	}
}
async function answerOf(wire, request, hops, duration, { maxSize, charset }, { services }) {
	const { status, headers } = wire;
	const answeredAt = services.host.clock.now();
	const encodings = headers.filter(([name]) => name === "content-encoding").map(([, value]) => value);
	const body = encodings.length === 0 ? wire.body : await decodeBody(wire.body, encodings.join(","), maxSize);
	const exchange = {
		request,
		wire,
		rawBody: wire.body,
		hops,
		answeredAt
	};
	return httpAnswer({
		status,
		headers,
		body,
		url: request.url.href,
		duration,
		exchange,
		charset
	});
}
// src/execute/response-context.ts
/** The context `response` of `that`. What costs something, a body's text above all, is worked out when it is looked at. */
function responseContext(answer) {
	const { exchange } = answer;
	const context = {
		status: answer.status,
		duration: answer.duration,
		url: answer.url,
		stdout: answer.stdout,
		stderr: answer.stderr,
		"exit-code": answer.exitCode,
		size: answer.body.length,
		version: exchange?.wire.version ?? null,
		ip: exchange?.wire.connection.ip ?? null
	};
	lazily(context, "headers", () => byName(answer.headers));
	lazily(context, "cookies", () => cookiesOf(answer));
	lazily(context, "body", () => answer.text);
	lazily(context, "json", () => "value" in answer.json ? answer.json.value : null);
	lazily(context, "redirects", () => foundValue(lookRedirects({ kind: "redirects" }, answer)));
	lazily(context, "phases", () => phasesOf(answer));
	lazily(context, "request", () => exchange === null ? null : {
		method: exchange.request.method,
		url: exchange.request.url.href,
		headers: byName(sentHeaders(exchange.request)),
		body: foundValue(lookRequest({
			kind: "request",
			part: "body"
		}, answer))
	});
	return context;
}
function lazily(context, name, get) {
	Object.defineProperty(context, name, {
		enumerable: true,
		get
	});
}
/** Values by name; of a header that was sent several times the list of them. */
function byName(headers) {
	const map = /* @__PURE__ */ new Map();
	for (const [name, value] of headers) {
		const known = map.get(name);
		map.set(name, known === void 0 ? value : [known, value].flat());
	}
	return Object.fromEntries(map);
}
/** Cookies by name, with what they say beside their value; dates as RFC 3339 text. */
function cookiesOf(answer) {
	return Object.fromEntries(Array.from(answer.setCookies, ([name, { name: _, expires, ...rest }]) => [name, expires === void 0 ? { ...rest } : {
		...rest,
		expires: dateText(expires)
	}]));
}
/** The names are those of the query `duration`. */
function phasesOf({ exchange }) {
	if (exchange === null) return null;
	const { dns, connect, tls, firstByte, download } = exchange.wire.phases;
	return {
		dns,
		connect,
		tls,
		"first-byte": firstByte,
		download
	};
}
/** What a query found that finds only values; null for nothing. */
function foundValue(looked) {
	return looked.found ? looked.value : null;
}
// src/execute/take-output.ts
/**
* Takes a value from an answer: what the query finds, sent through the filters, and of its text the first group of `matches` (the
* whole match when there is no group). The fallback stands in when nothing is found or nothing matches; without one that is a
* failure, and so are bytes at the end. A date becomes RFC 3339 text. Never throws. Registering a secret is the caller's part.
*/
function takeOutput(output, answer, options) {
	const fail = (matcher, message, actual) => ({ failure: plainFailure(output.query, matcher, `output ${output.name}: ${message}${flawRemark(output.query, answer)}`, output.secret && actual !== void 0 ? "***" : actual, output.origin, options) });
	try {
		const looked = look(output.query, answer);
		const filtered = looked.found ? filteredBy(output, looked.value, options) : void 0;
		const ending = filtered === void 0 ? void 0 : asValue(filtered);
		if (ending !== void 0 && "bytes" in ending) return fail("exists", `it ends as ${count(ending.bytes, "byte")}, which no expression can hold; add the filter to-hex or base64-encode, or utf8-decode for text`);
		const value = ending === void 0 ? void 0 : extract(output.matches, ending.value);
		if (value !== void 0) return { value };
		if (output.fallback !== null) return { value: options.evaluate(output.fallback) };
		if (!looked.found) return fail("exists", `nothing found: ${reasonInWords(looked, options)}`);
		if (ending === void 0) return fail("exists", `the filters leave nothing of ${output.secret ? "***" : options.mask(showSubject(looked.value))}`);
		const shown = output.secret ? "***" : showValue(ending.value, (text) => options.mask(text));
		return fail("matches", `expected a text that matches /${output.matches?.source}/, found ${shown}`, ending.value);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return fail("exists", output.secret && error instanceof FilterError ? SECRET_FILTER : `could not be taken: ${reason}`);
	}
}
/** undefined: a filter finds nothing. */
function filteredBy({ filters }, found, options) {
	let subject = found;
	for (const filter of filters) {
		if (subject === void 0) return void 0;
		subject = applyFilter(filter, subject, options);
	}
	return subject;
}
const SECRET_FILTER = "could not be taken: a filter cannot work with what it was given (a secret, so it is not shown)";
/** What can leave a step: values; of bytes only how many there are. */
function asValue(subject) {
	if (subject instanceof Uint8Array) return { bytes: subject.length };
	return { value: subject instanceof Date ? dateText(subject) : subject };
}
/** undefined: the expression does not match. Numbers and structures are matched as their JSON text. */
function extract(pattern, value) {
	if (pattern === null) return value;
	pattern.lastIndex = 0;
	const match = pattern.exec(typeof value === "string" ? value : formatJson(value));
	if (match === null) return void 0;
	return match.length > 1 ? match[1] ?? "" : match[0];
}
// src/execute/try-step.ts
/** Sends the request or runs the command once, and holds the answer against expectations: those of the step, with its outputs
* taken, or those of its `until`. */
async function tryStep(step, frame, signal) {
	const mask = (text) => frame.services.mask.mask(text);
	let request = null;
	let answer = null;
	let error = null;
	let settled = false;
	const seen = frame.services.watch === void 0 ? null : [];
	let judgement = {
		failures: [],
		outputs: {}
	};
	try {
		const action = step.action;
		if (action.kind === "http") {
			const attempt = await attemptHttp(action, frame, signal, (sent) => {
				request = sent;
			}, seen === null ? void 0 : (asked, came) => seen.push([asked, came]));
			({request, answer} = attempt);
		} else answer = await attemptCommand(action, frame, signal);
		const awaited = step.until === null ? [] : await checkExpectations(step.until, step, frame, answer, {});
		settled = awaited.length === 0;
		judgement = settled ? await judge(step, frame, answer) : {
			failures: awaited,
			outputs: {}
		};
	} catch (thrown) {
		error = asStepError(thrown);
	}
	const exchange = () => {
		if (request === null || step.action.kind !== "http") return null;
		return describeExchange(request, answer, mask, curlOptions(step.action.options, request.url, frame.scope));
	};
	if (seen !== null) {
		const earlier = seen.filter(([asked]) => asked !== request);
		watchExchange(exchange(), earlier, answer, error, step, frame);
	}
	return {
		...judgement,
		settled,
		answer,
		error,
		exchange,
		output: () => answer?.kind === "run" ? describeOutput(answer, mask) : null
	};
}
/** Tells whoever looks on what was sent and what came back. */
function watchExchange(exchange, earlier, answer, error, step, frame) {
	if (exchange === null) return;
	const { watch, mask } = frame.services;
	watch?.({
		step: stepName(step, frame),
		exchange,
		earlier: earlier.map(([request, { status, headers }]) => ({
			method: request.method,
			url: mask.mask(shownUrl(request)),
			status,
			location: mask.mask(headers.find(([name]) => name === "location")?.[1] ?? "") || null
		})),
		error: answer === null && error !== null ? mask.mask(error.message) : null,
		phases: answer?.exchange?.wire.phases ?? null
	});
}
async function judge(step, frame, answer) {
	const { failures: missing, outputs } = takeOutputs(step, frame, answer);
	const implicit = implicitFailure(step, answer);
	const checked = await checkExpectations(step, step, frame, answer, outputs);
	return {
		failures: [
			...implicit === void 0 ? [] : [implicit],
			...checked,
			...missing
		],
		outputs
	};
}
function takeOutputs(step, frame, answer) {
	const failures = [];
	const outputs = {};
	for (const output of step.outputs) {
		const outcome = takeOutput(output, answer, checkOptions(frame));
		if ("failure" in outcome) failures.push(outcome.failure);
		else {
			outputs[output.name] = outcome.value;
			if (output.secret) hide(outcome.value, frame.services.mask);
		}
	}
	return {
		failures,
		outputs
	};
}
async function checkExpectations({ checks, that }, step, frame, answer, outputs) {
	const pending = checks.length === 0 ? [] : checkAll(checks, answer, checkOptions(frame));
	const failures = Array.isArray(pending) ? pending : await pending;
	return that.length === 0 ? failures : [...failures, ...checkThat(that, step, frame, answer, outputs)];
}
function checkOptions({ services, scope }) {
	return {
		evaluate: (template) => evaluateTemplate(template, scope),
		mask: (text) => services.mask.mask(text),
		clock: services.host.clock,
		readReference: async (file) => {
			const outcome = parseJson(new TextDecoder().decode(await services.host.files.read(file)));
			if ("value" in outcome) return outcome.value;
			throw new Error(outcome.problem);
		}
	};
}
/** Without an expected status, 400 and above is a failure; without an expected exit code, anything but 0. */
function implicitFailure(step, answer) {
	const asks = (kind) => [...step.checks, ...step.until?.checks ?? []].some(({ query }) => query.kind === kind);
	if (answer.kind === "http") {
		if (answer.status < 400 || asks("status")) return void 0;
		return failure("status", step.action.kind === "http" ? step.action.origin : step.origin, `expected a status below 400, found ${answer.status}`, "below 400", String(answer.status));
	}
	if (answer.exitCode === 0 || asks("exit-code")) return void 0;
	const found = answer.exitCode === null ? "it was ended by a signal" : `found ${answer.exitCode}`;
	return failure("exit-code", step.origin, `expected the exit code 0, ${found}`, "0", String(answer.exitCode));
}
function checkThat(that, step, frame, answer, outputs) {
	const contexts = {
		...frame.scope.contexts,
		response: responseContext(answer)
	};
	if (step.id !== null) contexts["steps"] = {
		...contexts["steps"],
		[step.id]: {
			outputs,
			outcome: "passed",
			conclusion: "passed"
		}
	};
	const scope = {
		...frame.scope,
		contexts
	};
	const failures = [];
	for (const expression of that) try {
		if (isTrue(expression, scope)) continue;
		failures.push(failure("that", expression.origin, `${expression.source} is not true`, "true", "false"));
	} catch (error) {
		failures.push(failure("that", expression.origin, frame.services.mask.mask(`${expression.source} could not be worked out: ${error.message}`), "true", null));
	}
	return failures;
}
function failure(query, origin, message, expected, actual) {
	return {
		query,
		matcher: query === "that" ? "that" : "implicit",
		path: null,
		message,
		expected,
		actual,
		diff: null,
		place: placeOf(origin)
	};
}
/** Every text inside a secret value is secret. */
function hide(value, mask) {
	if (typeof value === "string") mask.add(value);
	else if (typeof value === "number" || typeof value === "bigint") mask.add(String(value));
	else if (typeof value === "object" && value !== null) for (const item of Object.values(value)) hide(item, mask);
}
function describeOutput(answer, mask) {
	return {
		exitCode: answer.exitCode,
		stdout: describeBody(answer.body, "", answer.stdout, mask),
		stderr: describeBody(Buffer.from(answer.stderr), "", answer.stderr, mask)
	};
}
/** An expression that cannot be worked out is the file's fault, not a crash of ours. */
function asStepError(error) {
	if (error instanceof StepError) return error;
	if (error instanceof FunctionError) return new StepError("expression", error.message);
	throw error;
}
export { stepName as a, frameOf as c, buildRequest as i, withStream as l, hide as n, evaluateEnvironment as o, tryStep as r, Logins as s, asStepError as t };
