import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as nearest } from "./nearest.js";
import { d as formatDuration, f as parseDuration } from "./diagnostics-text.js";
import { t as FILE_START } from "./position.js";
import { n as rangeOf } from "./origin.js";
import { s as decodeSource, t as parsePlainly } from "./parse-plainly.js";
// src/model/path.ts
/** A path that a file names, as a path relative to the repository root: `/x` is from the root, all else from the file's folder.
* Undefined when it leaves the repository. */
function resolvePath(fromFile, path) {
	const folder = fromFile.split("/").slice(0, -1);
	const segments = path.startsWith("/") ? [] : folder;
	for (const segment of path.split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment !== "..") segments.push(segment);
		else if (segments.pop() === void 0) return void 0;
	}
	return segments.join("/");
}
/** What kind of Rota file a path is, by its suffix (`.yml` counts too); undefined for all others. */
function kindOfFile(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (/^rota\.ya?ml$/.test(path)) return "project";
	return /.\.(plan|suite|steps)\.ya?ml$/.exec(name)?.[1];
}
/** `payments/refund.suite.yaml` → `payments/refund`. */
function withoutSuffix(path) {
	return path.replace(/\.(plan|suite|steps)\.ya?ml$/, "");
}
/** A path as an id: `payments/refund` → `payments-refund`. */
function slug(path) {
	return path.replace(/[^A-Za-z0-9_]+/g, "-").replace(/^-+|-+$/g, "");
}
/** Of the files below a root, those that are its own: a folder with a rota.yaml of its own is a project by itself. */
function ownFiles(files) {
	const others = files.flatMap((file) => /^(.+\/)rota\.ya?ml$/.exec(file)?.[1] ?? []);
	return files.filter((file) => !others.some((folder) => file.startsWith(folder)));
}
// src/compile/list-of.ts
/** Words as a person lists them: a, b and c. */
function listOf(words, last = "and") {
	return words.length < 2 ? words[0] ?? "" : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
/** A word with its article: a run, an http. */
function withArticle(word) {
	return `${/^([aeio]|http)/.test(word) ? "an" : "a"} ${word}`;
}
// src/compile/select-cases.ts
/** Reads `P1` or `P0..P2`; undefined when it is neither, or the wrong way round. */
function parsePriorityRange(text) {
	const [, from, to = from] = /^(P[0-4])(?:\.\.(P[0-4]))?$/.exec(text.trim()) ?? [];
	return from === void 0 || to === void 0 || from > to ? void 0 : {
		from,
		to
	};
}
/** Keeps the wanted cases and those they need, in order. */
function selectCases(cases, selection) {
	if (selectsAll(selection)) return cases;
	const wanted = cases.filter((one) => isWanted(one, selection));
	if (wanted.length === cases.length) return wanted;
	const needs = new Map(cases.map((one) => [one.case, one.needs]));
	const chosen = new Set(wanted);
	const needed = /* @__PURE__ */ new Set();
	const open = wanted.flatMap((one) => one.needs);
	for (let id = open.pop(); id !== void 0; id = open.pop()) {
		if (needed.has(id)) continue;
		needed.add(id);
		open.push(...needs.get(id) ?? []);
	}
	return cases.filter((one) => chosen.has(one) || needed.has(one.case));
}
/** The case of an id, which may be that of a combination: `place-order (sku: A-1)`. */
function caseOf(id) {
	return id.replace(/ \(.*$/s, "");
}
/** The cases of which some combination may be chosen: only their matrix is worth working out. */
function selectableCases(cases, selection) {
	if (selectsAll(selection)) return cases;
	const ids = selection.cases.map(caseOf);
	return selectCases(cases.map((one) => ({
		id: one.id,
		case: one.id,
		tags: one.tags,
		priority: one.priority,
		needs: one.needs,
		one
	})), {
		...selection,
		cases: ids
	}).map(({ one }) => one);
}
function selectsAll({ tags, priorities, cases }) {
	return tags.length + priorities.length + cases.length === 0;
}
function isWanted(one, { tags, priorities, cases }) {
	return tags.every((matches) => matches(one.tags)) && priorities.every(({ from, to }) => one.priority >= from && one.priority <= to) && (cases.length === 0 || cases.includes(one.id) || cases.includes(one.case));
}
// src/compile/tag-expression.ts
const MAXIMUM_DEPTH = 99;
/** Signs of other languages, and what stands for them here. */
const SIGNS$1 = /* @__PURE__ */ new Map([
	["&&", "and"],
	["&", "and"],
	["||", "or"],
	["|", "or"],
	["!", "not"]
]);
/** Parses `smoke and not (slow or flaky)`; `not` binds tighter than `and`, `and` tighter than `or`. A list by commas means or. */
function parseTagExpression(text) {
	const tokens = [...text.matchAll(/[(),]|[&|]+|!|[^\s(),&|!]+/g)].map((match) => ({
		text: match[0],
		offset: match.index
	}));
	let position = 0;
	const peek = () => tokens[position]?.text;
	class Problem extends Error {}
	const fail = (message) => {
		throw new Problem(message);
	};
	const either = () => {
		const parts = [both()];
		while (peek() === "or" || peek() === ",") {
			position++;
			parts.push(both());
		}
		return parts.length === 1 ? parts[0] : (tags) => parts.some((matches) => matches(tags));
	};
	const both = () => {
		const parts = [negated()];
		while (peek() === "and") {
			position++;
			parts.push(negated());
		}
		return parts.length === 1 ? parts[0] : (tags) => parts.every((matches) => matches(tags));
	};
	let depth = 0;
	const negated = () => {
		if (depth > MAXIMUM_DEPTH) fail("brackets and nots are nested too deeply");
		if (peek() !== "not") return single();
		position++;
		depth++;
		const inner = negated();
		depth--;
		return (tags) => !inner(tags);
	};
	const single = () => {
		const token = peek() ?? fail("a tag is missing at the end");
		if (token === "(") {
			position++;
			depth++;
			const inner = either();
			depth--;
			if (peek() !== ")") fail("a bracket is not closed");
			position++;
			return inner;
		}
		if ([
			")",
			"and",
			"or",
			","
		].includes(token)) fail(`a tag is missing before ${token}`);
		if (!/^[A-Za-z0-9_][A-Za-z0-9_.:-]*$/.test(token)) fail(!SIGNS$1.has(token) ? `${token} is not a tag` : `${token} is no operator here`);
		position++;
		return (tags) => tags.includes(token);
	};
	try {
		const matcher = either();
		if (position < tokens.length) fail(!SIGNS$1.has(peek() ?? "") ? `"and" or "or" is missing before ${peek()}` : `${peek()} is no operator here`);
		return matcher;
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		const token = tokens[position];
		const sign = SIGNS$1.get(token?.text ?? "");
		return {
			problem: error.message,
			offset: token?.offset ?? Math.max(0, text.trimEnd().length - 1),
			length: token?.text.length ?? 1,
			hint: sign === void 0 ? "write tags with and, or, not and brackets: smoke and not (slow or flaky)" : `write ${sign}`
		};
	}
}
// src/compile/check-plan.ts
/** A plan's id: its own, or its path without suffix as a slug. */
function planId(plan) {
	return plan.content.id ?? slug(withoutSuffix(plan.document.file));
}
/** What reports call a plan: its own name, or its file's stem. */
function planName(plan) {
	return plan.content.name ?? withoutSuffix(plan.document.file).split("/").at(-1);
}
/** Checks what a plan says by itself and against rota.yaml and its suites. */
function checkPlan(project, plan, findings) {
	const { document, content } = plan;
	const at = (container, key) => ({
		document,
		container,
		key
	});
	const { select, environments } = content;
	if (select?.tags !== void 0) {
		const outcome = parseTagExpression(select.tags);
		if (typeof outcome !== "function") findings.within("error", "tag-expression", at(select, "tags"), outcome.offset, outcome.length, `bad tag expression: ${outcome.problem}`, outcome.hint);
	}
	if (select?.priority !== void 0 && parsePriorityRange(select.priority) === void 0) findings.error("priority-range", at(select, "priority"), "value", `the range ${select.priority} is the wrong way round`, `P0 is the most important: write ${select.priority.split("..").reverse().join("..")}`);
	if (environments !== void 0) checkEnvironments(project, environments, document, findings);
	checkVars(project, plan, findings);
}
function checkEnvironments({ project, broken }, environments, document, findings) {
	if (broken.has("rota.yaml") || broken.has("rota.yml")) return;
	const known = Object.keys(project?.content.environments ?? {});
	for (const [index, name] of environments.entries()) {
		if (known.includes(name)) continue;
		const close = nearest(name, known);
		const [message, hint] = project === null ? [`there is no environment ${name}: the repository has no rota.yaml`, `write environments: { ${name}: … } into rota.yaml at its root`] : [`there is no environment ${name} in ${project.document.file}`, close === void 0 ? `add it under environments: of ${project.document.file}${known.length > 0 ? `, which has ${listOf(known)}` : ""}` : `did you mean ${close}?`];
		findings.error("environment-unknown", {
			document,
			container: environments,
			key: index
		}, "value", message, hint);
	}
}
/** A plan's variable that no suite of it declares has no effect, most likely by a typo. */
function checkVars(project, { document, content }, findings) {
	const loaded = (project.planSuites.get(document.file) ?? []).map((file) => project.suites.get(file));
	if (loaded.some((suite) => suite === void 0)) return;
	const declared = new Set(loaded.flatMap((suite) => Object.keys(suite?.content.vars ?? {})));
	for (const name of Object.keys(content.vars ?? {})) {
		if (declared.has(name)) continue;
		const close = nearest(name, declared);
		findings.error("vars-undeclared", {
			document,
			container: content.vars,
			key: name
		}, "key", `no suite of this plan declares the variable ${name}`, close === void 0 ? "declare it under vars: of the suite that uses it" : `did you mean ${close}?`);
	}
}
/** Two plans with one id would share one history. */
function checkPlanIds(project, findings) {
	const seen = /* @__PURE__ */ new Map();
	for (const plan of project.plans.values()) {
		const id = planId(plan).toLowerCase();
		const twin = seen.get(id);
		if (twin === void 0) seen.set(id, plan.document.file);
		else {
			const key = plan.content.id === void 0 ? "suites" : "id";
			findings.error("plan-duplicate-id", {
				document: plan.document,
				container: plan.content,
				key
			}, plan.content.id === void 0 ? "key" : "value", `the id ${planId(plan)} is that of ${twin}, too`, "write an id: of its own into one of them");
		}
	}
}
// src/load/yaml/read-yaml.ts
/** What `parseYaml` gives; the `yaml` package is loaded only for a file that the plain reader leaves. */
async function readYaml(file, source) {
	const plain = parsePlainly(file, source);
	if (plain !== void 0) return plain;
	const { parseFully } = await import("./parse-fully.js");
	return parseFully(file, source);
}
// src/load/data-rows.ts
/** Reads the rows of a CSV file (RFC 4180, first line names the columns, every value is text), or of a JSON or YAML list of maps. */
async function readRows(file, source) {
	if (/\.csv$/i.test(file)) return readCsv(file, source);
	const { document, diagnostics } = await readYaml(file, source);
	if (document === void 0) return { diagnostics };
	const rows = document.value;
	if (!Array.isArray(rows)) return problem(file, "data-form", "a data file holds a list of rows, this one holds something else", /\.json$/i.test(file) ? "write [ … ] around the rows" : "begin each row with -");
	const wrong = rows.findIndex((row) => typeof row !== "object" || row === null || Array.isArray(row));
	if (wrong !== -1) {
		const offsets = document.offsets(rows, wrong);
		const range = offsets ? document.range(offsets.valueStart, offsets.valueEnd) : FILE_START;
		return problem(file, "data-form", `row ${wrong + 1} is not a map`, "write it as name: value pairs", range);
	}
	if (rows.length === 0) return problem(file, "data-empty", "the data file has no rows", "add a row");
	return {
		rows,
		document
	};
}
async function readCsv(file, source) {
	const { parse } = await import("./sync.js");
	let columns = [];
	const header = (names) => {
		columns = names;
		return names;
	};
	try {
		const rows = parse(source, {
			bom: true,
			columns: header,
			skip_empty_lines: true
		});
		const twin = columns.find((name, index) => columns.indexOf(name) !== index);
		if (twin !== void 0) return problem(file, "data-csv", `two columns are called ${twin}`, "give each column a name of its own");
		if (rows.length > 0) return {
			rows,
			document: null
		};
	} catch (error) {
		const { code = "", lines = 1, record } = error;
		const [message, hint] = csvProblem(code, columns.length, record?.length ?? 0);
		const place = {
			line: lines,
			column: 1
		};
		return problem(file, "data-csv", message, hint, {
			start: place,
			end: place
		});
	}
	return problem(file, "data-empty", "the data file has no rows", "write the columns' names in the first line, and a row in the next");
}
/** What is wrong with a CSV file, by the parser's code. */
function csvProblem(code, columns, values) {
	switch (code) {
		case "CSV_RECORD_INCONSISTENT_COLUMNS": return [`this row has ${values} values, the first line names ${columns} columns`, "put a value that holds a comma in quotes: \"a, b\""];
		case "CSV_QUOTE_NOT_CLOSED": return ["a value that begins with a quote is never closed", "close it with \""];
		default: return ["this line is not CSV (RFC 4180)", "put a value that holds a quote in quotes, and write the quote twice: \"a \"\"b\"\" c\""];
	}
}
function problem(file, code, message, hint, range = FILE_START) {
	return { diagnostics: [{
		code,
		severity: "error",
		message,
		hint,
		file,
		range
	}] };
}
// src/load/file-references.ts
/** Matchers that hold matchers; what stands in the others is data. */
const NESTING = /* @__PURE__ */ new Set([
	"not",
	"length",
	"each",
	"any"
]);
/** Queries that hold expectations by name. */
const BY_NAME = /* @__PURE__ */ new Set([
	"headers",
	"cookies",
	"json"
]);
/** The keys whose values are files, and the character by which a text could spell them otherwise. */
const SIGNS = [
	"uses",
	"data",
	"schema",
	"file",
	"\\"
];
/** Lists the files that a suite or a steps file names. */
function fileReferences(loaded) {
	const { document, content } = loaded;
	const found = [];
	if (!SIGNS.some((sign) => document.source.includes(sign))) return found;
	const add = (kind, container, key) => {
		const text = container[key];
		if (typeof text === "string") found.push({
			kind,
			text,
			origin: {
				document,
				container,
				key
			}
		});
	};
	const visitMatchers = (value) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) return;
		for (const name in value) if (name === "schema") add("schema", value, "schema");
		else if (NESTING.has(name) || name.startsWith("$")) visitMatchers(value[name]);
	};
	const visitExpect = (expect) => {
		for (const query in expect) {
			const expected = expect[query];
			if (!BY_NAME.has(query)) visitMatchers(expected);
			else for (const name in expected) visitMatchers(expected[name]);
		}
	};
	const visitStep = (step) => {
		if (step.uses !== void 0) add("uses", step, "uses");
		if (typeof step.http === "object") {
			add("body", step.http, "file");
			for (const part of Object.values(step.http.multipart ?? {})) if (typeof part === "object") add("body", part, "file");
		}
		if (step.expect !== void 0) visitExpect(step.expect);
		if (step.until !== void 0) visitExpect(step.until.expect);
	};
	if ("cases" in content) {
		for (const step of [...content.before ?? [], ...content.after ?? []]) visitStep(step);
		for (const one of Object.values(content.cases)) {
			if (one.data !== void 0) add("data", one, "data");
			for (const step of one.steps) visitStep(step);
		}
	} else for (const step of content.steps) visitStep(step);
	return found;
}
/** Lists the calendar files whose days a plan's schedule excepts. */
function calendarReferences({ document, content }) {
	const found = [];
	const add = (text, container, key) => {
		if (/\.ics$/i.test(text)) found.push({
			kind: "calendar",
			text,
			origin: {
				document,
				container,
				key
			}
		});
	};
	for (const entry of content.schedule ?? []) {
		const { except } = entry;
		if (typeof except === "string") add(except, entry, "except");
		else for (const [index, text] of (except ?? []).entries()) add(text, except, index);
	}
	return found;
}
// src/load/named-file.ts
/** What the names of files of a kind end in; any other is a mistake. */
const SUFFIXES = {
	suite: /\.suite\.ya?ml$/,
	uses: /\.steps\.ya?ml$/,
	data: /\.(csv|json|ya?ml)$/i,
	schema: void 0,
	body: void 0,
	calendar: /\.ics$/i
};
const WANTED = {
	suite: "a .suite.yaml file",
	uses: "a .steps.yaml file",
	data: "a .csv, .json or .yaml file",
	schema: "a JSON Schema",
	body: "a file",
	calendar: "an .ics file"
};
/** Looks a file up. `list` gives all files of the repository, and is asked only when there is something to suggest. */
async function namedFile({ kind, text, origin }, host) {
	if (text.includes("${{")) return {
		code: "file-expression",
		message: "the name of a file holds no expressions",
		hint: "write the path out"
	};
	const from = origin.document.file;
	const file = resolvePath(from, text);
	if (file === void 0) return {
		code: "file-outside",
		message: `${text} leaves the repository`,
		hint: "keep the file inside it"
	};
	const found = await host.files.exists(`${host.root}/${file}`);
	if (found === "folder") {
		const hint = kind === "suite" && !SUFFIXES.suite?.test(file) ? `for all suites of a folder write ${text.replace(/\/$/, "")}/**` : "name a file";
		return {
			code: "file-folder",
			message: `${text} is a folder`,
			hint
		};
	}
	const suffix = SUFFIXES[kind];
	if (suffix !== void 0 && !suffix.test(file)) return {
		code: "file-suffix",
		message: `${text} is not ${WANTED[kind]}`,
		hint: `name ${WANTED[kind]}`
	};
	if (found === "file") return { file };
	const close = nearestFile(file, (await host.list()).filter((known) => suffix?.test(known) ?? true));
	return {
		code: "file-missing",
		message: `there is no file ${file}`,
		hint: close === void 0 ? "paths are relative to the file that names them; /x is relative to the repository root" : `did you mean ${relativePath(from, close)}?`
	};
}
/** Endings are left out of the comparison: they would make all suites look alike. */
function nearestFile(file, files) {
	const byStem = new Map(files.map((known) => [stemOf(known), known]));
	return byStem.get(nearest(stemOf(file), byStem.keys()) ?? "");
}
function stemOf(file) {
	return kindOfFile(file) === void 0 ? file.replace(/\.\w+$/, "") : file.replace(/\.\w+\.ya?ml$/, "");
}
/** A path as the file that names it would write it. */
function relativePath(from, file) {
	const folder = from.split("/").slice(0, -1);
	const segments = file.split("/");
	while (folder.length > 0 && segments.length > 1 && folder[0] === segments[0]) {
		folder.shift();
		segments.shift();
	}
	return folder.length > 1 ? `/${file}` : [...folder.map(() => ".."), ...segments].join("/");
}
// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));
// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));
// src/load/suite-patterns.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** Whether a plan's entry is a pattern rather than a path. */
function isPattern(text) {
	return /[*?[\]{}!]/.test(text) && !text.includes("${{");
}
/** The suites among `files` (relative to the root) that a pattern of a file matches, in the files' order. */
function matchSuites(fromFile, pattern, files) {
	const resolved = resolvePath(fromFile, pattern);
	if (resolved === void 0) return [];
	const matches = (0, import_picomatch.default)(resolved, { dot: false });
	return files.filter((file) => kindOfFile(file) === "suite" && matches(file));
}
// src/load/generated/is-valid.js
const NOTHING = { __proto__: null };
function entriesFit(map, names, shape, others) {
	for (const key in map) {
		if (names !== always && !names(key)) return false;
		const check = shape[key] ?? others;
		if (check !== always && !check(map[key], key)) return false;
	}
	return true;
}
function hasEntries(map) {
	for (const _ in map) return true;
	return false;
}
function itemsFit(list, check) {
	for (let index = 0; index < list.length; index++) if (!check(list[index])) return false;
	return true;
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function always() {
	return true;
}
function never() {
	return false;
}
const pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^[1-5]xx$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^\\$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^[A-Z]+ \\S", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^[A-Z]+$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.:-]*$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_-]*$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^P[0-4](\\.\\.P[0-4])?$", "u");
const pattern12 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_. -]*$", "u");
function check0(item) {
	return typeof item === "string" && item !== "";
}
function check1(item) {
	return typeof item === "string";
}
function id3(value) {
	return typeof value === "string" && pattern0.test(value);
}
function entries4(map) {
	return entriesFit(map, id3, NOTHING, always);
}
function vars2(value) {
	return isMap(value) && entries4(value);
}
function check6(item) {
	return typeof item === "string" || Number.isFinite(item) || typeof item === "boolean";
}
function check7(key) {
	return pattern1.test(key);
}
function entries8(map) {
	return entriesFit(map, check7, NOTHING, check6);
}
function env5(value) {
	return isMap(value) && entries8(value);
}
function base_url10(value) {
	return typeof value === "string" && value !== "";
}
function check12(item) {
	return typeof item === "string" || Number.isFinite(item) || typeof item === "boolean" || item === null || Array.isArray(item) && itemsFit(item, check6);
}
function entries13(map) {
	return entriesFit(map, always, NOTHING, check12);
}
function query11(value) {
	return isMap(value) && entries13(value);
}
function check15(key) {
	return pattern2.test(key);
}
function entries16(map) {
	return entriesFit(map, check15, NOTHING, check12);
}
function headers14(value) {
	return isMap(value) && entries16(value);
}
function bearer17(value) {
	return typeof value === "string" || value === null;
}
const shape19 = {
	__proto__: null,
	"user": check1,
	"password": check1
};
function entries20(map) {
	return map["user"] !== void 0 && map["password"] !== void 0 && entriesFit(map, always, shape19, never);
}
function basic18(value) {
	return (isMap(value) || value === null) && (!isMap(value) || entries20(value));
}
function redirects21(value) {
	return typeof value === "boolean" || Number.isInteger(value) && value >= 0 && value <= 50;
}
function duration22(value) {
	return typeof value === "string" && pattern3.test(value);
}
function check24(item) {
	return Number.isInteger(item) && item >= 1 && item <= 100;
}
function check25(item) {
	return typeof item === "string" && (item === "network" || item === "timeout" || item === "failure") || Number.isInteger(item) && item >= 100 && item <= 599 || typeof item === "string" && pattern4.test(item);
}
function check26(item) {
	return Array.isArray(item) && item.length >= 1 && itemsFit(item, check25);
}
function check27(item) {
	return Number.isFinite(item) && item >= 1 && item <= 10;
}
const shape28 = {
	__proto__: null,
	"attempts": check24,
	"when": check26,
	"delay": duration22,
	"backoff": check27
};
function entries29(map) {
	return map["attempts"] !== void 0 && entriesFit(map, always, shape28, never);
}
function retry23(value) {
	return isMap(value) && entries29(value);
}
const shape30 = {
	__proto__: null,
	"base-url": base_url10,
	"query": query11,
	"headers": headers14,
	"bearer": bearer17,
	"basic": basic18,
	"redirects": redirects21,
	"timeout": duration22,
	"retry": retry23
};
function entries31(map) {
	return entriesFit(map, always, shape30, never);
}
function check32(item) {
	return isMap(item) && entries31(item);
}
function shell33(value) {
	return typeof value === "string" && (value === "bash" || value === "sh");
}
function file34(value) {
	return typeof value === "string" && value !== "";
}
const shape35 = {
	__proto__: null,
	"shell": shell33,
	"working-directory": file34
};
function entries36(map) {
	return entriesFit(map, always, shape35, never);
}
function check37(item) {
	return isMap(item) && entries36(item);
}
const shape38 = {
	__proto__: null,
	"http": check32,
	"run": check37
};
function entries39(map) {
	return entriesFit(map, always, shape38, never);
}
function defaults9(value) {
	return isMap(value) && entries39(value);
}
function condition41(value) {
	return typeof value === "string" || typeof value === "boolean";
}
function check42(item) {
	return typeof item === "boolean";
}
function status45(value) {
	return Number.isInteger(value) && value >= 100 && value <= 599 || typeof value === "string" && pattern5.test(value);
}
function expectation47(value) {
	return typeof value === "string" || Number.isFinite(value) || typeof value === "boolean" || value === null || Array.isArray(value) || matchers46(value);
}
function check48(item) {
	return Array.isArray(item) && item.length >= 1;
}
function bound49(value) {
	return Number.isFinite(value) || typeof value === "string";
}
function type50(value) {
	return typeof value === "string" && (value === "string" || value === "number" || value === "integer" || value === "boolean" || value === "null" || value === "array" || value === "object");
}
function check51(item) {
	return type50(item) || Array.isArray(item) && item.length >= 1 && itemsFit(item, type50);
}
function check52(item) {
	return file34(item) || isMap(item);
}
function check53(item, key) {
	return pattern6.test(key) && expectation47(item);
}
const shape54 = {
	__proto__: null,
	"equals": always,
	"not": expectation47,
	"one-of": check48,
	"gt": bound49,
	"gte": bound49,
	"lt": bound49,
	"lte": bound49,
	"contains": always,
	"starts-with": check1,
	"ends-with": check1,
	"matches": check1,
	"type": check51,
	"exists": check42,
	"empty": check42,
	"length": expectation47,
	"each": expectation47,
	"any": expectation47,
	"includes": always,
	"schema": check52
};
function entries55(map) {
	return hasEntries(map) && entriesFit(map, always, shape54, check53);
}
function matchers46(value) {
	return isMap(value) && entries55(value);
}
function check56(item) {
	return status45(item) || Array.isArray(item) && item.length >= 1 && itemsFit(item, status45) || matchers46(item);
}
function entries57(map) {
	return entriesFit(map, check15, NOTHING, expectation47);
}
function check58(item) {
	return isMap(item) && entries57(item);
}
function entries59(map) {
	return entriesFit(map, always, NOTHING, expectation47);
}
function check60(item) {
	return isMap(item) && entries59(item);
}
function check61(key) {
	return pattern6.test(key);
}
function entries62(map) {
	return hasEntries(map) && entriesFit(map, check61, NOTHING, expectation47);
}
function check63(item) {
	return isMap(item) && entries62(item);
}
const shape65 = {
	__proto__: null,
	"gt": duration22,
	"gte": duration22,
	"lt": duration22,
	"lte": duration22
};
function entries66(map) {
	return hasEntries(map) && entriesFit(map, always, shape65, never);
}
function duration_matchers64(value) {
	return isMap(value) && entries66(value);
}
function check67(item) {
	return typeof item === "string" || Array.isArray(item) && item.length >= 1 && itemsFit(item, check1);
}
const shape68 = {
	__proto__: null,
	"status": check56,
	"headers": check58,
	"cookies": check60,
	"json": check63,
	"body": expectation47,
	"duration": duration_matchers64,
	"url": expectation47,
	"stdout": expectation47,
	"stderr": expectation47,
	"exit-code": expectation47,
	"that": check67
};
function entries69(map) {
	return hasEntries(map) && entriesFit(map, always, shape68, never);
}
function expect44(value) {
	return isMap(value) && entries69(value);
}
const shape70 = {
	__proto__: null,
	"expect": expect44,
	"every": duration22,
	"timeout": duration22
};
function entries71(map) {
	return map["expect"] !== void 0 && entriesFit(map, always, shape70, never);
}
function until43(value) {
	return isMap(value) && entries71(value);
}
function check73(item) {
	return item === true;
}
const shape74 = {
	__proto__: null,
	"json": check1,
	"header": check1,
	"cookie": check1,
	"status": check73,
	"body": check73,
	"duration": check73,
	"stdout": check73,
	"stderr": check73,
	"exit-code": check73,
	"matches": check1,
	"default": always,
	"secret": check42
};
function entries75(map) {
	return entriesFit(map, always, shape74, never);
}
function output72(value) {
	return isMap(value) && entries75(value);
}
function entries76(map) {
	return entriesFit(map, id3, NOTHING, output72);
}
function check77(item) {
	return isMap(item) && entries76(item);
}
function url79(value) {
	return typeof value === "string" && value !== "";
}
function check80(item) {
	return typeof item === "string" && pattern8.test(item);
}
const shape82 = {
	__proto__: null,
	"text": check1,
	"json": always,
	"file": file34,
	"base64": check1,
	"filename": check1,
	"content-type": check1
};
function entries83(map) {
	return entriesFit(map, always, shape82, never);
}
function part81(value) {
	return typeof value === "string" || Number.isFinite(value) || typeof value === "boolean" || isMap(value) && entries83(value);
}
function entries84(map) {
	return entriesFit(map, always, NOTHING, part81);
}
function check85(item) {
	return isMap(item) && entries84(item);
}
const shape86 = {
	__proto__: null,
	"GET": url79,
	"HEAD": url79,
	"POST": url79,
	"PUT": url79,
	"PATCH": url79,
	"DELETE": url79,
	"OPTIONS": url79,
	"method": check80,
	"url": url79,
	"base-url": base_url10,
	"query": query11,
	"headers": headers14,
	"bearer": bearer17,
	"basic": basic18,
	"redirects": redirects21,
	"timeout": duration22,
	"json": always,
	"form": query11,
	"multipart": check85,
	"text": check1,
	"file": file34,
	"base64": check1
};
function entries87(map) {
	return entriesFit(map, always, shape86, never);
}
function http78(value) {
	return typeof value === "string" && pattern7.test(value) || isMap(value) && entries87(value);
}
function entries88(map) {
	return entriesFit(map, id3, NOTHING, always);
}
function check89(item) {
	return isMap(item) && entries88(item);
}
const shape90 = {
	__proto__: null,
	"id": id3,
	"name": check0,
	"if": condition41,
	"continue-on-error": check42,
	"timeout": duration22,
	"retry": retry23,
	"until": until43,
	"expect": expect44,
	"outputs": check77,
	"env": env5,
	"http": http78,
	"run": check0,
	"shell": shell33,
	"working-directory": file34,
	"wait": duration22,
	"uses": file34,
	"with": check89
};
function entries91(map) {
	return entriesFit(map, always, shape90, never);
}
function step40(value) {
	return isMap(value) && entries91(value);
}
function check92(item) {
	return Array.isArray(item) && itemsFit(item, step40);
}
function check95(item) {
	return typeof item === "string" && pattern9.test(item);
}
function tags94(value) {
	return Array.isArray(value) && itemsFit(value, check95) && new Set(value).size === value.length;
}
function priority96(value) {
	return typeof value === "string" && (value === "P0" || value === "P1" || value === "P2" || value === "P3" || value === "P4");
}
function check97(item) {
	return id3(item) || Array.isArray(item) && itemsFit(item, id3) && new Set(item).size === item.length;
}
function entries99(map) {
	return hasEntries(map);
}
function check100(item) {
	return isMap(item) && entries99(item);
}
function check101(item) {
	return Array.isArray(item) && itemsFit(item, check100);
}
function entries102(map) {
	return hasEntries(map);
}
function check103(item) {
	return isMap(item) && entries102(item);
}
function check104(item) {
	return Array.isArray(item) && itemsFit(item, check103);
}
function check105(item) {
	return (Array.isArray(item) || typeof item === "string") && (!Array.isArray(item) || item.length >= 1);
}
const shape106 = {
	__proto__: null,
	"include": check101,
	"exclude": check104
};
function entries107(map) {
	return hasEntries(map) && entriesFit(map, id3, shape106, check105);
}
function matrix98(value) {
	return isMap(value) && entries107(value);
}
function entries108(map) {
	return entriesFit(map, id3, NOTHING, always);
}
function check109(item) {
	return isMap(item) && entries108(item);
}
function check110(item) {
	return Array.isArray(item) && item.length >= 1 && itemsFit(item, step40);
}
const shape111 = {
	__proto__: null,
	"name": check0,
	"description": check1,
	"tags": tags94,
	"priority": priority96,
	"needs": check97,
	"if": condition41,
	"timeout": duration22,
	"matrix": matrix98,
	"data": file34,
	"outputs": check109,
	"steps": check110
};
function entries112(map) {
	return map["steps"] !== void 0 && entriesFit(map, always, shape111, never);
}
function case93(value) {
	return isMap(value) && entries112(value);
}
function entries113(map) {
	return hasEntries(map) && entriesFit(map, id3, NOTHING, case93);
}
function check114(item) {
	return isMap(item) && entries113(item);
}
const shape115 = {
	__proto__: null,
	"name": check0,
	"description": check1,
	"vars": vars2,
	"env": env5,
	"defaults": defaults9,
	"before": check92,
	"after": check92,
	"cases": check114
};
function entries116(map) {
	return map["cases"] !== void 0 && entriesFit(map, always, shape115, never);
}
function check118(item) {
	return typeof item === "string" && (item === "string" || item === "number" || item === "integer" || item === "boolean" || item === "array" || item === "object" || item === "any");
}
const shape119 = {
	__proto__: null,
	"type": check118,
	"description": check1,
	"default": always,
	"secret": check42
};
function entries120(map) {
	return map["type"] !== void 0 && entriesFit(map, always, shape119, never);
}
function input117(value) {
	return isMap(value) && entries120(value);
}
function entries121(map) {
	return entriesFit(map, id3, NOTHING, input117);
}
function check122(item) {
	return isMap(item) && entries121(item);
}
function entries123(map) {
	return entriesFit(map, id3, NOTHING, always);
}
function check124(item) {
	return isMap(item) && entries123(item);
}
const shape125 = {
	__proto__: null,
	"name": check0,
	"description": check1,
	"inputs": check122,
	"outputs": check124,
	"steps": check110
};
function entries126(map) {
	return map["steps"] !== void 0 && entriesFit(map, always, shape125, never);
}
function plan_id127(value) {
	return typeof value === "string" && [...value].length <= 100 && pattern10.test(value);
}
function check128(item) {
	return Array.isArray(item) && item.length >= 1 && itemsFit(item, check0);
}
function check129(item) {
	return typeof item === "string" && pattern11.test(item);
}
const shape130 = {
	__proto__: null,
	"tags": check0,
	"priority": check129
};
function entries131(map) {
	return hasEntries(map) && entriesFit(map, always, shape130, never);
}
function check132(item) {
	return isMap(item) && entries131(item);
}
function check133(item) {
	return Array.isArray(item) && item.length >= 1 && itemsFit(item, check0) && new Set(item).size === item.length;
}
function check135(item) {
	return item === "any" || item === "all";
}
function check136(item) {
	return item === "github" || item === "apscheduler";
}
function check137(item) {
	return typeof item === "string" && [...item].length >= 2;
}
function check138(item) {
	return typeof item === "string" || Number.isInteger(item);
}
function check139(item) {
	return (typeof item === "string" || Number.isInteger(item) || Array.isArray(item)) && (!Array.isArray(item) || itemsFit(item, check138));
}
function check140(item) {
	return (typeof item === "string" || Array.isArray(item)) && (!Array.isArray(item) || item.length >= 1 && itemsFit(item, check1));
}
function check141(item) {
	return (typeof item === "string" || Array.isArray(item)) && (!Array.isArray(item) || itemsFit(item, check1));
}
const shape142 = {
	__proto__: null,
	"cron": check0,
	"match": check135,
	"dialect": check136,
	"every": check137,
	"at": check0,
	"day": check139,
	"time": check140,
	"month": check139,
	"week": check139,
	"timezone": check0,
	"from": check0,
	"until": check0,
	"except": check141,
	"jitter": duration22
};
function entries143(map) {
	return entriesFit(map, always, shape142, never);
}
function schedule_entry134(value) {
	return isMap(value) && entries143(value);
}
function check144(item) {
	return Array.isArray(item) && item.length >= 1 && item.length <= 100 && itemsFit(item, schedule_entry134);
}
function check145(item) {
	return item === "github" || item === "local";
}
function check146(item) {
	return Number.isInteger(item) && item >= 1 && item <= 1e3;
}
function check147(item) {
	return Number.isInteger(item) && item >= 1 && item <= 10;
}
const shape148 = {
	__proto__: null,
	"attempts": check147,
	"delay": duration22
};
function entries149(map) {
	return map["attempts"] !== void 0 && entriesFit(map, always, shape148, never);
}
function check150(item) {
	return isMap(item) && entries149(item);
}
function check151(item) {
	return Number.isFinite(item) && item >= 0 && item <= 100;
}
const shape152 = {
	__proto__: null,
	"name": check0,
	"id": plan_id127,
	"description": check1,
	"suites": check128,
	"select": check132,
	"environments": check133,
	"schedule": check144,
	"jitter": duration22,
	"resident": duration22,
	"runner": check145,
	"paused": check42,
	"vars": vars2,
	"max-parallel": check146,
	"fail-fast": check42,
	"retries": check150,
	"pass-rate": check151,
	"timeout": duration22
};
function entries153(map) {
	return map["suites"] !== void 0 && entriesFit(map, always, shape152, never);
}
const shape155 = {
	__proto__: null,
	"vars": vars2
};
function entries156(map) {
	return entriesFit(map, always, shape155, never);
}
function environment154(value) {
	return (isMap(value) || value === null) && (!isMap(value) || entries156(value));
}
function check157(key) {
	return pattern12.test(key);
}
function entries158(map) {
	return entriesFit(map, check157, NOTHING, environment154);
}
function check159(item) {
	return isMap(item) && entries158(item);
}
const shape160 = {
	__proto__: null,
	"vars": vars2,
	"environments": check159
};
function entries161(map) {
	return entriesFit(map, always, shape160, never);
}
function suite(value) {
	return isMap(value) && entries116(value);
}
function steps(value) {
	return isMap(value) && entries126(value);
}
function plan(value) {
	return isMap(value) && entries153(value);
}
function project(value) {
	return isMap(value) && entries161(value);
}
// src/load/validate-schema.ts
const isValid = {
	plan,
	project,
	steps,
	suite
};
/** Checks a document by the schema of its kind. */
async function validateSchema(document, kind) {
	if (isValid[kind](document.value)) return [];
	const value = withoutBigInts(document.value);
	const [validators, { schemaDiagnostics }] = await Promise.all([import("./validators.js"), import("./schema-diagnostics.js")]);
	const validate = validators[kind];
	return validate(value) ? [] : schemaDiagnostics(document, validate.errors ?? []);
}
function withoutBigInts(value) {
	if (typeof value === "bigint") return Number(value);
	if (Array.isArray(value)) return value.map(withoutBigInts);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutBigInts(item)]));
}
// src/load/load-project.ts
/** Reads the given files (relative to the root), the root's rota.yaml, and all that they name. Every problem of every file is
* collected; a file with an error is left out of the project. */
async function loadProject(host, root, targets) {
	const loader = new Loader(host, root);
	await loader.loadProjectFile();
	for (const file of targets) {
		const kind = kindOfFile(file);
		if (kind === "plan") await loader.loadPlan(file);
		else if (kind === "suite") await loader.loadSuite(file);
		else if (kind === "steps") await loader.loadSteps(file);
	}
	return {
		project: loader.project(),
		diagnostics: loader.diagnostics,
		sources: loader.sources
	};
}
/** Far below what systems let a process keep open. */
const FILES_AT_ONCE = 64;
/** Reads plans by themselves, with neither rota.yaml nor suites: all that is needed to know when they run. */
async function loadPlans(host, root, targets) {
	const loader = new Loader(host, root);
	for (let begin = 0; begin < targets.length; begin += FILES_AT_ONCE) await Promise.all(targets.slice(begin, begin + FILES_AT_ONCE).map((file) => loader.loadPlanAlone(file)));
	return {
		project: loader.project(),
		diagnostics: loader.diagnostics,
		sources: loader.sources
	};
}
var Loader = class {
	diagnostics = [];
	sources = /* @__PURE__ */ new Map();
	#files;
	#root;
	#projectFile = null;
	#plans = /* @__PURE__ */ new Map();
	#suites = /* @__PURE__ */ new Map();
	#steps = /* @__PURE__ */ new Map();
	#planSuites = /* @__PURE__ */ new Map();
	#data = /* @__PURE__ */ new Map();
	#jsonSchemas = /* @__PURE__ */ new Map();
	#calendars = /* @__PURE__ */ new Map();
	#broken = /* @__PURE__ */ new Set();
	/** Files that were tried already, whether they could be read or not. */
	#seen = /* @__PURE__ */ new Set();
	#listing;
	constructor(files, root) {
		this.#files = files;
		this.#root = root;
	}
	project() {
		return {
			root: this.#root,
			project: this.#projectFile,
			plans: this.#plans,
			suites: this.#suites,
			steps: this.#steps,
			planSuites: this.#planSuites,
			data: this.#data,
			jsonSchemas: this.#jsonSchemas,
			calendars: this.#calendars,
			broken: this.#broken
		};
	}
	async loadProjectFile() {
		for (const name of ["rota.yaml", "rota.yml"]) {
			if (await this.#files.exists(this.#path(name)) !== "file") continue;
			this.#projectFile = await this.#document(name, "project") ?? null;
			return;
		}
	}
	async loadPlan(file) {
		const plan = await this.loadPlanAlone(file);
		if (plan === void 0) return;
		const suites = await this.#suitesOf(file, plan);
		this.#planSuites.set(file, suites);
		for (const suite of suites) await this.loadSuite(suite);
	}
	/** A plan with the calendars of its schedule. */
	async loadPlanAlone(file) {
		if (!this.#first(file)) return void 0;
		const plan = await this.#document(file, "plan");
		if (plan === void 0) return void 0;
		this.#plans.set(file, plan);
		for (const reference of calendarReferences(plan)) {
			const calendar = await this.#existing(reference);
			if (calendar === void 0 || !this.#first(calendar, "calendar")) continue;
			const source = await this.#source(calendar);
			if (source !== void 0) this.#calendars.set(calendar, source);
		}
		return plan;
	}
	async loadSuite(file) {
		if (!this.#first(file)) return;
		const suite = await this.#document(file, "suite");
		if (suite === void 0) return;
		this.#suites.set(file, suite);
		await this.#loadReferences(suite);
	}
	async loadSteps(file) {
		if (!this.#first(file)) return;
		const steps = await this.#document(file, "steps");
		if (steps === void 0) return;
		this.#steps.set(file, steps);
		await this.#loadReferences(steps);
	}
	async #suitesOf(file, plan) {
		const chosen = /* @__PURE__ */ new Set();
		const { document, content } = plan;
		let complete = true;
		for (const [index, text] of content.suites.entries()) {
			const origin = {
				document,
				container: content.suites,
				key: index
			};
			if (text.startsWith("!")) for (const suite of matchSuites(file, text.slice(1), await this.#all())) chosen.delete(suite);
			else if (isPattern(text)) {
				const matched = matchSuites(file, text, await this.#all());
				for (const suite of matched) chosen.add(suite);
				if (matched.length > 0) continue;
				this.#report(origin, "value", "suites-empty", `no suite matches ${text}`, "suites are files that end in .suite.yaml; the path is relative to this file");
				complete = false;
			} else {
				const suite = await this.#existing({
					kind: "suite",
					text,
					origin
				});
				if (suite === void 0) complete = false;
				else chosen.add(suite);
			}
		}
		if (complete && chosen.size === 0) {
			const origin = {
				document,
				container: content,
				key: "suites"
			};
			this.#report(origin, "key", "suites-empty", "the patterns leave no suite", "take a pattern that begins with ! away, or put a suite before it");
		}
		return [...chosen];
	}
	async #loadReferences(loaded) {
		for (const reference of fileReferences(loaded)) {
			const file = await this.#existing(reference);
			if (file === void 0) continue;
			if (reference.kind === "uses") await this.loadSteps(file);
			else if (reference.kind === "data") await this.#loadData(file);
			else if (reference.kind === "schema") await this.#loadJsonSchema(file);
		}
	}
	async #loadData(file) {
		if (!this.#first(file, "data")) return;
		const source = await this.#source(file);
		if (source === void 0) return;
		const outcome = await readRows(file, source);
		if ("rows" in outcome) this.#data.set(file, outcome);
		else this.diagnostics.push(...outcome.diagnostics);
	}
	async #loadJsonSchema(file) {
		if (!this.#first(file, "schema")) return;
		const source = await this.#source(file);
		if (source === void 0) return;
		const { document, diagnostics } = await readYaml(file, source);
		this.diagnostics.push(...diagnostics);
		if (document !== void 0) this.#jsonSchemas.set(file, document.value);
	}
	/** The path relative to the root of a file that another one names, or undefined after telling why there is none. */
	async #existing(reference) {
		const named = await namedFile(reference, {
			files: this.#files,
			root: this.#root,
			list: () => this.#all()
		});
		if ("file" in named) return named.file;
		this.#report(reference.origin, "value", named.code, named.message, named.hint);
	}
	async #document(file, kind) {
		const source = await this.#source(file);
		if (source === void 0) return void 0;
		const { document, diagnostics } = await readYaml(file, source);
		this.diagnostics.push(...diagnostics);
		const problems = document === void 0 ? [] : await validateSchema(document, kind);
		this.diagnostics.push(...problems);
		if (document !== void 0 && problems.length === 0) return {
			document,
			content: document.value
		};
		this.#broken.add(file);
	}
	async #source(file) {
		let bytes;
		try {
			bytes = await this.#files.read(this.#path(file));
		} catch (error) {
			const { code } = error;
			const message = `${file} cannot be read: ${code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : `the system says ${code}`}`;
			this.diagnostics.push({
				code: "file-unreadable",
				severity: "error",
				message,
				hint: "check that it is a file and that you may read it",
				file,
				range: FILE_START
			});
			return;
		}
		const { source, diagnostics } = decodeSource(file, bytes);
		this.diagnostics.push(...diagnostics);
		if (source !== void 0) this.sources.set(file, source);
		return source;
	}
	#report(origin, part, code, message, hint) {
		this.diagnostics.push({
			code,
			severity: "error",
			message,
			hint,
			file: origin.document.file,
			range: rangeOf(origin, part)
		});
	}
	/** Whether the file was not tried yet as what it is now needed as. */
	#first(file, as = "") {
		const identity = `${as}:${file}`;
		return !this.#seen.has(identity) && this.#seen.add(identity) !== void 0;
	}
	#path(file) {
		return `${this.#root}/${file}`;
	}
	#all() {
		this.#listing ??= this.#files.list(this.#root).then(ownFiles);
		return this.#listing;
	}
};
// src/schedule/civil-date.ts
const MINUTES_A_DAY = 1440;
const MILLISECONDS_A_MINUTE = 6e4;
const MILLISECONDS_A_DAY = 864e5;
/** The day number of a date; months and days beyond their range carry over. */
function dayNumber(year, month, day) {
	return Math.floor(Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY);
}
/** The date of a day number. Integer arithmetic after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
function civilDate(day) {
	const shifted = day + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
	};
}
/** 0 = Sunday to 6 = Saturday. */
function weekdayOf(day) {
	return modulo(day + 4, 7);
}
/** 28 to 31. */
function monthLength(year, month) {
	if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
/** The week of the year, 1 to 53 (ISO 8601: weeks begin on Monday, week 1 has the first Thursday). */
function isoWeek(day) {
	const thursday = day - modulo(weekdayOf(day) + 6, 7) + 3;
	return Math.floor((thursday - dayNumber(civilDate(thursday).year, 1, 1)) / 7) + 1;
}
/** The day number of `2026-12-24`; undefined when the text is no date of the calendar. */
function parseDate(text) {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return void 0;
	const [year, month, day] = [
		Number(match[1]),
		Number(match[2]),
		Number(match[3])
	];
	if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return void 0;
	return dayNumber(year, month, day);
}
/** `2026-12-24`. */
function formatDate(day) {
	const { year, month, day: dayOfMonth } = civilDate(day);
	return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}
/** `08:05` from minutes since midnight. */
function formatTimeOfDay(minute) {
	return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}
function twoDigits(value) {
	return String(value).padStart(2, "0");
}
/** The remainder that is never negative. */
function modulo(value, divisor) {
	return (value % divisor + divisor) % divisor;
}
function greatestCommonDivisor(a, b) {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
// src/schedule/day-rule.ts
const NO_DAYS$1 = /* @__PURE__ */ new Set();
/** The days of a month that the rule picks: bit n - 1 for day n. `holidays` (day numbers) are no working days. */
function daysOfMonth(rule, year, month, holidays = NO_DAYS$1) {
	const first = dayNumber(year, month, 1);
	const length = monthLength(year, month);
	let mask = 0;
	if (rule.kind === "stride") {
		for (let day = 1 + modulo(rule.anchor - first, rule.count); day <= length; day += rule.count) mask |= 1 << day - 1;
		return mask;
	}
	if (!rule.months.includes(month)) return 0;
	const { every, weeks } = rule;
	if (every?.unit === "month") {
		const anchor = /* @__PURE__ */ new Date(every.anchor * 864e5);
		if (modulo((year - anchor.getUTCFullYear()) * 12 + month - 1 - anchor.getUTCMonth(), every.count) !== 0) return 0;
	}
	for (const selector of rule.selectors) mask |= selectDays(selector, first, length, holidays);
	if (weeks === void 0 && every?.unit !== "week") return mask;
	for (let day = 1; day <= length; day++) {
		const number = first + day - 1;
		const inWeek = weeks === void 0 || weeks.includes(isoWeek(number));
		const inStride = every?.unit !== "week" || modulo(weekNumber(number) - weekNumber(every.anchor), every.count) === 0;
		if (!inWeek || !inStride) mask &= ~(1 << day - 1);
	}
	return mask;
}
/** The days of a month of that first day and length that one selector picks. */
function selectDays(selector, first, length, holidays) {
	const isWorking = (day) => {
		const weekday = weekdayOf(first + day - 1);
		return weekday !== 0 && weekday !== 6 && !holidays.has(first + day - 1);
	};
	switch (selector.kind) {
		case "day": return selector.day <= length ? 1 << selector.day - 1 : 0;
		case "last-day": return selector.back < length ? 1 << length - 1 - selector.back : 0;
		case "weekdays": return pick(length, (day) => (selector.mask & 1 << weekdayOf(first + day - 1)) !== 0, 0);
		case "nth-weekday": return pick(length, (day) => weekdayOf(first + day - 1) === selector.weekday, selector.nth);
		case "working-day": return pick(length, isWorking, selector.nth);
		case "nearest-working-day":
			for (let distance = 0; distance < length; distance++) for (const day of [selector.day - distance, selector.day + distance]) if (selector.day <= length && day >= 1 && day <= length && isWorking(day)) return 1 << day - 1;
			return 0;
	}
}
/** The `nth` matching day (-1: the last one; 0: all). */
function pick(length, matches, nth) {
	const days = [];
	for (let day = 1; day <= length; day++) if (matches(day)) days.push(day);
	const chosen = nth === 0 ? days : [days[nth > 0 ? nth - 1 : days.length + nth]];
	let mask = 0;
	for (const day of chosen) if (day !== void 0) mask |= 1 << day - 1;
	return mask;
}
/** Counts weeks that begin on Monday. */
function weekNumber(day) {
	return Math.floor((day + 3) / 7);
}
// src/schedule/horizon.ts
/** No occurrence is at or after this instant: 2200-01-01T00:00Z. */
const LAST_INSTANT = Date.UTC(2200, 0, 1);
/**
* The years whose clock changes decide which cron lines are safe. Constants, so that lines depend on the schedule and
* the time zone data alone, never on today.
*/
const FIRST_LINE_YEAR = 2026;
const LAST_LINE_YEAR = 2040;
// src/schedule/matching-days.ts
const FIRST_DAY = -1;
const LAST_DAY$1 = LAST_INSTANT / MILLISECONDS_A_DAY + 1;
/** Which days of a month a trigger's wall times are on. */
function monthMaskOf(trigger) {
	if (trigger.kind === "calendar") return (year, month) => daysOfMonth(trigger.rule, year, month, trigger.except);
	const months = new Set(trigger.months);
	let dates = 0;
	for (const day of trigger.daysOfMonth) dates |= 1 << day - 1;
	const weekdays = maskOfWeekdays(trigger.weekdays);
	return (year, month) => {
		if (!months.has(month)) return 0;
		const byWeekday = weekdays[weekdayOf(dayNumber(year, month, 1))];
		return (trigger.days === "either" ? dates | byWeekday : dates & byWeekday) & 2147483647 >>> 31 - monthLength(year, month);
	};
}
/** For each weekday that a month can begin with: the bits of the days with one of `weekdays`. */
function maskOfWeekdays(weekdays) {
	return Array.from({ length: 7 }, (_, first) => {
		let mask = 0;
		for (let day = 0; day < 31; day++) if (weekdays.includes((first + day) % 7)) mask |= 1 << day;
		return mask;
	});
}
/** Walks over the days of a mask function; remembers the month it is in. */
var MatchingDays = class {
	#mask;
	#masks = /* @__PURE__ */ new Map();
	#month = 0;
	#firstDay = 0;
	#length = 0;
	#bits = 0;
	constructor(mask) {
		this.#mask = mask;
	}
	/** Whether a day (a day number) matches. */
	has(day) {
		this.#enter(day);
		return (this.#bits >>> day - this.#firstDay & 1) === 1;
	}
	/** The first matching day at or after `day`; undefined when there is none before the year 2200. */
	next(day) {
		for (let start = Math.max(day, FIRST_DAY); start <= LAST_DAY$1;) {
			this.#enter(start);
			const bits = this.#bits >>> start - this.#firstDay << start - this.#firstDay;
			if (bits !== 0) return this.#firstDay + 31 - Math.clz32(bits & -bits);
			start = this.#firstDay + this.#length;
		}
	}
	/** The last matching day at or before `day`; undefined when there is none since 1970. */
	previous(day) {
		for (let start = Math.min(day, LAST_DAY$1); start >= FIRST_DAY;) {
			this.#enter(start);
			const unused = 31 - (start - this.#firstDay);
			const bits = this.#bits << unused >>> unused;
			if (bits !== 0) return this.#firstDay + 31 - Math.clz32(bits);
			start = this.#firstDay - 1;
		}
	}
	#enter(day) {
		if (day >= this.#firstDay && day < this.#firstDay + this.#length) return;
		const { year, month } = civilDate(day);
		this.#month = year * 12 + month;
		this.#firstDay = dayNumber(year, month, 1);
		this.#length = monthLength(year, month);
		let bits = this.#masks.get(this.#month);
		if (bits === void 0) {
			bits = this.#mask(year, month);
			this.#masks.set(this.#month, bits);
		}
		this.#bits = bits;
	}
};
// src/schedule/wall-pattern.ts
/** The minutes since local midnight at which a trigger runs on its days, rising. */
function minutesOfDay(trigger) {
	if (trigger.kind === "calendar") return trigger.times;
	return trigger.hours.flatMap((hour) => trigger.minutes.map((minute) => hour * 60 + minute));
}
/** The wall times of a trigger, in minutes since 1970-01-01T00:00 of the local clock. */
var WallPattern = class {
	#days;
	/** For each minute of a day the first of the pattern's minutes at or after it, or -1. */
	#next = new Int16Array(MINUTES_A_DAY).fill(-1);
	/** For each minute of a day the last of the pattern's minutes at or before it, or -1. */
	#previous = new Int16Array(MINUTES_A_DAY).fill(-1);
	constructor(trigger) {
		this.#days = new MatchingDays(monthMaskOf(trigger));
		for (const minute of minutesOfDay(trigger)) {
			this.#next[minute] = minute;
			this.#previous[minute] = minute;
		}
		for (let minute = 1; minute < MINUTES_A_DAY; minute++) {
			const back = 1439 - minute;
			if (this.#next[back] === -1) this.#next[back] = this.#next[back + 1];
			if (this.#previous[minute] === -1) this.#previous[minute] = this.#previous[minute - 1];
		}
	}
	/** The first matching minute at or after `wall`; undefined when there is none before the year 2200. */
	next(wall) {
		const day = Math.floor(wall / MINUTES_A_DAY);
		const minute = this.#next[wall - day * MINUTES_A_DAY];
		if (minute >= 0 && this.#days.has(day)) return day * MINUTES_A_DAY + minute;
		const nextDay = this.#days.next(day + 1);
		return nextDay === void 0 ? void 0 : nextDay * MINUTES_A_DAY + this.#next[0];
	}
	/** The last matching minute at or before `wall`; undefined when there is none since 1970. */
	previous(wall) {
		const day = Math.floor(wall / MINUTES_A_DAY);
		const minute = this.#previous[wall - day * MINUTES_A_DAY];
		if (minute >= 0 && this.#days.has(day)) return day * MINUTES_A_DAY + minute;
		const previousDay = this.#days.previous(day - 1);
		return previousDay === void 0 ? void 0 : previousDay * MINUTES_A_DAY + this.#previous[1439];
	}
};
// src/schedule/zone.ts
/** No two changes of a zone's clock since 1970 are closer than this. */
const SAMPLE_STEP = 7 * MILLISECONDS_A_DAY;
const zones = /* @__PURE__ */ new Map();
/** The zone of that name; throws a RangeError when this machine's time zone data does not have it. */
function zoneOf(name) {
	let zone = zones.get(name);
	if (zone === void 0) {
		zone = new Zone(name);
		zones.set(name, zone);
	}
	return zone;
}
/** A time zone: its changes of offset are found once a year with `Intl`, everything else is integer arithmetic. */
var Zone = class {
	name;
	#format;
	#years = /* @__PURE__ */ new Map();
	#current;
	/** Use `zoneOf`, which keeps what was found out. */
	constructor(name) {
		this.name = name;
		this.#format = name === "UTC" ? void 0 : new Intl.DateTimeFormat("en-US", {
			timeZone: name,
			hourCycle: "h23",
			year: "numeric",
			month: "2-digit",
			day: "2-digit",
			hour: "2-digit",
			minute: "2-digit",
			second: "2-digit"
		});
	}
	/** The segment an instant is in. */
	segmentAt(instant) {
		const current = this.#current;
		if (current !== void 0 && instant >= current.start && instant < current.end) return current;
		const found = this.year(new Date(instant).getUTCFullYear()).find((segment) => instant < segment.end);
		this.#current = found;
		return found;
	}
	/** What the local clock shows, as a wall time. */
	wallAt(instant) {
		return instant + this.segmentAt(instant).offset;
	}
	/**
	* The instant of a wall time. A skipped one advances to the first valid instant after the gap (what GitHub's page
	* "Events that trigger workflows" says of `timezone`: 2:30 becomes 3:00); a repeated one is its first pass. Never
	* falls when the wall time grows.
	*/
	instantOf(wall) {
		const current = this.#current;
		if (current !== void 0 && wall >= current.wallStart && wall < current.wallEnd) return Math.max(current.start, wall - current.offset);
		const guess = new Date(wall).getUTCFullYear();
		for (const year of [
			guess,
			guess - 1,
			guess + 1
		]) for (const segment of this.year(year)) if (wall >= segment.wallStart && wall < segment.wallEnd) {
			this.#current = segment;
			return Math.max(segment.start, wall - segment.offset);
		}
		throw new RangeError(`no instant for the wall time ${wall} in ${this.name}`);
	}
	/** The segments that cover a calendar year of UTC, in order; the first begins and the last ends with the year. */
	year(year) {
		let segments = this.#years.get(year);
		if (segments === void 0) {
			segments = this.#findSegments(year);
			this.#years.set(year, segments);
		}
		return segments;
	}
	/** The changes of the clock within some years, both included; new years are not changes. */
	changes(firstYear, lastYear) {
		const found = [];
		for (let year = firstYear; year <= lastYear; year++) for (const segment of this.year(year)) if (segment.offset !== segment.offsetBefore) found.push(segment);
		return found;
	}
	#findSegments(year) {
		const start = dayNumber(year, 1, 1) * MILLISECONDS_A_DAY;
		const end = dayNumber(year + 1, 1, 1) * MILLISECONDS_A_DAY;
		const first = this.#offsetAt(start);
		const found = [{
			start,
			offset: first,
			offsetBefore: this.#offsetAt(start - MILLISECONDS_A_MINUTE)
		}];
		if (this.#format !== void 0) {
			let low = start;
			let lowOffset = first;
			while (low < end) {
				const high = Math.min(low + SAMPLE_STEP, end);
				const highOffset = this.#offsetAt(high - MILLISECONDS_A_MINUTE);
				if (highOffset !== lowOffset) {
					const change = this.#changeBetween(low - MILLISECONDS_A_MINUTE, high - MILLISECONDS_A_MINUTE, lowOffset);
					found.push({
						start: change,
						offset: highOffset,
						offsetBefore: lowOffset
					});
				}
				low = high;
				lowOffset = highOffset;
			}
		}
		return found.map((segment, index) => {
			const segmentEnd = found[index + 1]?.start ?? end;
			return {
				...segment,
				end: segmentEnd,
				wallStart: segment.start + segment.offsetBefore,
				wallEnd: segmentEnd + segment.offset
			};
		});
	}
	/** The first whole minute in (low, high] whose offset is not `offset`. */
	#changeBetween(low, high, offset) {
		let before = low;
		let after = high;
		while (after - before > MILLISECONDS_A_MINUTE) {
			const middle = before + Math.floor((after - before) / 2 / MILLISECONDS_A_MINUTE) * MILLISECONDS_A_MINUTE;
			if (this.#offsetAt(middle) === offset) before = middle;
			else after = middle;
		}
		return after;
	}
	#offsetAt(instant) {
		if (this.#format === void 0) return 0;
		const text = this.#format.format(instant);
		return Date.UTC(Number(text.slice(6, 10)), Number(text.slice(0, 2)) - 1, Number(text.slice(3, 5)), Number(text.slice(12, 14)), Number(text.slice(15, 17)), Number(text.slice(18, 20))) - Math.floor(instant / 1e3) * 1e3;
	}
};
// src/schedule/occurrence-source.ts
const known$4 = /* @__PURE__ */ new WeakMap();
/** The instants of a trigger within its `from` and `until` and without its excepted days. */
function occurrenceSource(trigger) {
	let source = known$4.get(trigger);
	if (source === void 0) {
		source = bounded(trigger, sourceOf(trigger));
		known$4.set(trigger, source);
	}
	return source;
}
function sourceOf(trigger) {
	if (trigger.kind === "once") return {
		next: (instant) => trigger.instant > instant ? trigger.instant : void 0,
		previous: (instant) => trigger.instant < instant ? trigger.instant : void 0
	};
	if (trigger.kind === "interval") {
		const { anchor, period } = trigger;
		return {
			next: (instant) => anchor + (Math.floor((instant - anchor) / period) + 1) * period,
			previous: (instant) => anchor + (Math.ceil((instant - anchor) / period) - 1) * period
		};
	}
	const pattern = new WallPattern(trigger);
	const zone = zoneOf(trigger.zone);
	return trigger.kind === "cron" && trigger.elapsed ? elapsedSource(pattern, zone) : wallSource(pattern, zone);
}
/** Skipped wall times advance to the end of the gap, repeated ones run on their first pass. */
function wallSource(pattern, zone) {
	return {
		next(instant) {
			let wall = pattern.next(Math.floor(zone.wallAt(instant) / MILLISECONDS_A_MINUTE));
			while (wall !== void 0) {
				const found = zone.instantOf(wall * MILLISECONDS_A_MINUTE);
				if (found > instant) return found;
				wall = pattern.next(wall + 1);
			}
		},
		previous(instant) {
			const segment = zone.segmentAt(instant);
			const offset = instant - segment.start < 864e5 ? Math.max(segment.offset, segment.offsetBefore) : segment.offset;
			let wall = pattern.previous(Math.floor((instant + offset) / MILLISECONDS_A_MINUTE));
			while (wall !== void 0) {
				const found = zone.instantOf(wall * MILLISECONDS_A_MINUTE);
				if (found < instant) return found;
				wall = pattern.previous(wall - 1);
			}
		}
	};
}
/** Every instant at which the local clock shows a matching time: both passes of a repeated hour, nothing for a skipped one. */
function elapsedSource(pattern, zone) {
	return {
		next(instant) {
			let segment = zone.segmentAt(instant);
			let wall = pattern.next(Math.floor((instant + segment.offset) / MILLISECONDS_A_MINUTE) + 1);
			while (wall !== void 0) {
				const found = wall * MILLISECONDS_A_MINUTE - segment.offset;
				if (found < segment.end) return found;
				if (segment.end >= LAST_INSTANT) return void 0;
				segment = zone.segmentAt(segment.end);
				wall = pattern.next(Math.ceil((segment.start + segment.offset) / MILLISECONDS_A_MINUTE));
			}
		},
		previous(instant) {
			let segment = zone.segmentAt(instant);
			let wall = pattern.previous(Math.ceil((instant + segment.offset) / MILLISECONDS_A_MINUTE) - 1);
			while (wall !== void 0) {
				const found = wall * MILLISECONDS_A_MINUTE - segment.offset;
				if (found >= segment.start) return found;
				if (segment.start <= 0) return void 0;
				segment = zone.segmentAt(segment.start - 1);
				wall = pattern.previous(Math.ceil((segment.end + segment.offset) / MILLISECONDS_A_MINUTE) - 1);
			}
		}
	};
}
function bounded(trigger, source) {
	const earliest = Math.max(trigger.from ?? 0, 0);
	const latest = Math.min(trigger.until ?? LAST_INSTANT, LAST_INSTANT - 1);
	const zone = zoneOf(trigger.zone);
	/** The local day of an instant when it is excepted; working days already leave the holidays out, and more. */
	const exceptedDay = (instant) => {
		if (trigger.except.size === 0) return void 0;
		const day = Math.floor(zone.wallAt(instant) / MILLISECONDS_A_DAY);
		return trigger.except.has(day) ? day : void 0;
	};
	return {
		next(instant) {
			let found = source.next(Math.max(instant, earliest - 1));
			while (found !== void 0 && found <= latest) {
				const day = exceptedDay(found);
				if (day === void 0) return found;
				found = source.next(Math.max(found, zone.instantOf((day + 1) * MILLISECONDS_A_DAY) - 1));
			}
		},
		previous(instant) {
			let found = source.previous(Math.min(instant, latest + 1));
			while (found !== void 0 && found >= earliest) {
				const day = exceptedDay(found);
				if (day === void 0) return found;
				found = source.previous(Math.min(found, zone.instantOf(day * MILLISECONDS_A_DAY)));
			}
		}
	};
}
/** Whether a trigger has any occurrence; notes an error when it has none. `path` is that of the entry. */
function checkOccurs(trigger, path, problems) {
	if (occurrenceSource(trigger).next(-1) !== void 0) return true;
	const bounded = trigger.from !== void 0 || trigger.until !== void 0 || trigger.except.size > 0;
	const key = trigger.kind === "calendar" ? "day" : trigger.kind === "once" ? "at" : "cron";
	if (bounded && occurrenceSource({
		...trigger,
		from: void 0,
		until: void 0,
		except: /* @__PURE__ */ new Set()
	}).next(-1)) {
		problems.error("schedule-never", path, "the entry never runs: nothing is left between from and until and outside except", "widen from and until, or take dates out of except");
		return false;
	}
	problems.error("schedule-never", [...path, key], trigger.kind === "cron" ? `${JSON.stringify(trigger.text)} never runs: no month it names has such a day` : "the entry never runs: there is no such day", "for the last day of a month, whichever it is, write day: last");
	return false;
}
/** Whether a trigger keeps GitHub's floor of five minutes; notes an error when it does not. `path` is that of the entry. */
function checkSpacing(trigger, path, problems) {
	const smallest = smallestDistance(trigger);
	if (smallest >= 5) return true;
	const key = trigger.kind === "interval" ? "every" : trigger.kind === "calendar" ? "time" : "cron";
	problems.error("schedule-too-often", [...path, key], `runs come ${formatDuration(smallest * 6e4)} apart, but GitHub starts a scheduled workflow at most every 5 minutes`, `${trigger.kind === "interval" ? "write every: 5m or more" : "put them at least five minutes apart"}, or let Rota's own clock run the plan: resident: 55m, or runner: local with rota start`);
	return false;
}
/** The smallest distance between two runs of one trigger by the clock on the wall, in minutes. */
function smallestDistance(trigger) {
	if (trigger.kind === "once") return Number.POSITIVE_INFINITY;
	if (trigger.kind === "interval") return trigger.period / 6e4;
	const minutes = minutesOfDay(trigger);
	let smallest = Number.POSITIVE_INFINITY;
	for (let index = 1; index < minutes.length; index++) smallest = Math.min(smallest, minutes[index] - minutes[index - 1]);
	const overnight = minutes[0] + MINUTES_A_DAY - minutes.at(-1);
	if (overnight < 5 && hasConsecutiveDays(trigger)) smallest = Math.min(smallest, overnight);
	return smallest;
}
function hasConsecutiveDays(trigger) {
	const days = new MatchingDays(monthMaskOf(trigger));
	let day = days.next(0);
	for (let count = 0; count < 2e3 && day !== void 0; count++) {
		if (days.has(day + 1)) return true;
		day = days.next(day + 1);
	}
	return false;
}
// src/schedule/day-table.ts
const ALL_DATES = 2147483647;
const LONGEST = [
	31,
	29,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
/** The days that a month can have at most. */
function datesOfMonth(month) {
	return ALL_DATES >>> 31 - LONGEST[month - 1];
}
const interned = /* @__PURE__ */ new Map();
/** A table from a function of the month (1 to 12); equal sets of days always give the same object. */
function makeDayTable(choose, both = false) {
	const dates = [];
	const weekdays = [];
	for (let month = 1; month <= 12; month++) {
		const chosen = choose(month);
		const all = datesOfMonth(month);
		const valid = chosen.dates & all;
		const full = chosen.weekdays === 127 || valid === all;
		dates.push(!both && full ? 0 : valid);
		weekdays.push(!both && full ? 127 : chosen.weekdays);
	}
	const key = `${both} ${dates.join()} ${weekdays.join()}`;
	let table = interned.get(key);
	if (table === void 0) {
		table = {
			dates,
			weekdays,
			both
		};
		interned.set(key, table);
	}
	return table;
}
const EVERY_DAY = makeDayTable(() => ({
	dates: 0,
	weekdays: 127
}));
/** A table with the days of both. */
function uniteDays(a, b) {
	if (a === b || a === EVERY_DAY) return a;
	if (b === EVERY_DAY) return b;
	const [left, right] = [widenBoth(a), widenBoth(b)];
	return makeDayTable((month) => ({
		dates: left.dates[month - 1] | right.dates[month - 1],
		weekdays: left.weekdays[month - 1] | right.weekdays[month - 1]
	}));
}
/** A table of `both` as one of `either`: the narrower of its two conditions. Others as they are. */
function widenBoth(table) {
	if (!table.both) return table;
	return makeDayTable((month) => {
		const [dates, weekdays] = [table.dates[month - 1], table.weekdays[month - 1]];
		return countBits(dates) <= countBits(weekdays) * 4.35 ? {
			dates,
			weekdays: 0
		} : {
			dates: 0,
			weekdays
		};
	});
}
/** Only the months of a mask (bit n - 1 for month n). */
function keepMonths(table, months) {
	return makeDayTable((month) => months >>> month - 1 & 1 ? {
		dates: table.dates[month - 1],
		weekdays: table.weekdays[month - 1]
	} : {
		dates: 0,
		weekdays: 0
	}, table.both);
}
/** The days after (or, for -1, before) those of a table; `exact` is false where it needed a day more. */
function shiftDays(table, by) {
	const known = shifts[by].get(table);
	if (known !== void 0) return known;
	const shifted = table === EVERY_DAY ? {
		table,
		exact: true
	} : computeShift(table, by);
	shifts[by].set(table, shifted);
	return shifted;
}
const shifts = {
	[1]: /* @__PURE__ */ new WeakMap(),
	[-1]: /* @__PURE__ */ new WeakMap()
};
function computeShift(table, by) {
	const source = widenBoth(table);
	let exact = source === table;
	const dates = source.dates.map(() => 0);
	const weekdays = source.weekdays.map((mask) => rotateWeekdays(mask, by));
	for (let month = 0; month < 12; month++) {
		const [before, after] = [(month + 11) % 12, (month + 1) % 12];
		const neighbour = by === 1 ? after : before;
		if (source.weekdays[month] !== source.weekdays[neighbour] && source.weekdays[month] !== 0) {
			const edges = by === 1 ? 1 : ALL_DATES & ~(ALL_DATES >>> 32 - LONGEST[neighbour]);
			dates[neighbour] = dates[neighbour] | (neighbour === 1 && by === -1 ? 3 << 27 : edges);
			exact = false;
		}
		for (let day = 1; day <= LONGEST[month]; day++) {
			if ((source.dates[month] >>> day - 1) % 2 === 0) continue;
			const lengths = month === 1 ? [28, 29] : [LONGEST[month]];
			const add = (target, date) => {
				dates[target] = dates[target] | 1 << date - 1;
			};
			if (by === 1) {
				for (const length of lengths) if (day < length) add(month, day + 1);
				else add(after, 1);
				if (month === 1 && day === 28) exact = false;
			} else if (day > 1) add(month, day - 1);
			else {
				add(before, LONGEST[before]);
				if (before === 1) {
					add(before, 28);
					exact = false;
				}
			}
		}
	}
	return {
		table: makeDayTable((month) => ({
			dates: dates[month - 1],
			weekdays: weekdays[month - 1]
		})),
		exact
	};
}
/** Whether some day can be in both tables; true when in doubt. */
function canMeet(a, b) {
	if (a === EVERY_DAY && b === EVERY_DAY) return true;
	for (let month = 0; month < 12; month++) {
		const [datesA, datesB] = [a.dates[month], b.dates[month]];
		const [weekdaysA, weekdaysB] = [a.weekdays[month], b.weekdays[month]];
		if ((datesA & datesB) !== 0 || (weekdaysA & weekdaysB) !== 0) return true;
		if (datesA !== 0 && weekdaysB !== 0 || weekdaysA !== 0 && datesB !== 0) return true;
	}
	return false;
}
/** Whether a table has a day (a day number). */
function hasDay(table, day) {
	const { month, day: date } = civilDate(day);
	const byDate = (table.dates[month - 1] >>> date - 1 & 1) === 1;
	const byWeekday = (table.weekdays[month - 1] >>> weekdayOf(day) & 1) === 1;
	return table.both ? byDate && byWeekday : byDate || byWeekday;
}
/** Days of each month of four years that have a 29 February (1461 days), January first. */
function countDaysByMonth(table) {
	const counts = new Array(12).fill(0);
	for (let year = 2025; year < 2029; year++) for (let month = 1; month <= 12; month++) {
		const first = weekdayOf(dayNumber(year, month, 1));
		const byWeekday = weekdayMasks(table.weekdays[month - 1])[first];
		const dates = table.dates[month - 1];
		const mask = table.both ? dates & byWeekday : dates | byWeekday;
		counts[month - 1] = counts[month - 1] + countBits(mask & ALL_DATES >>> 31 - monthLength(year, month));
	}
	return counts;
}
const masks = /* @__PURE__ */ new Map();
function weekdayMasks(weekdays) {
	let found = masks.get(weekdays);
	if (found === void 0) {
		found = maskOfWeekdays(bitsOf(weekdays));
		masks.set(weekdays, found);
	}
	return found;
}
/** The numbers of the bits that are set, rising. */
function bitsOf(mask) {
	const found = [];
	for (let bit = 0; bit < 31; bit++) if (mask >>> bit & 1) found.push(bit);
	return found;
}
function countBits(mask) {
	let count = 0;
	for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
	return count;
}
function rotateWeekdays(mask, by) {
	return by === 1 ? (mask << 1 | mask >>> 6) & 127 : (mask >>> 1 | mask << 6) & 127;
}
// src/schedule/cron-field.ts
const MONTH_NAMES = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const WEEKDAY_NAMES = [
	"sun",
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat"
];
const MINUTE = {
	name: "minute",
	minimum: 0,
	maximum: 59,
	names: []
};
const HOUR = {
	name: "hour",
	minimum: 0,
	maximum: 23,
	names: []
};
const DAY_OF_MONTH = {
	name: "day of the month",
	minimum: 1,
	maximum: 31,
	names: []
};
const MONTH = {
	name: "month",
	minimum: 1,
	maximum: 12,
	names: MONTH_NAMES
};
const WEEKDAY = {
	name: "weekday",
	minimum: 0,
	maximum: 6,
	names: WEEKDAY_NAMES
};
const ISO_WEEK = {
	name: "ISO week",
	minimum: 1,
	maximum: 53,
	names: []
};
/**
* Reads a field: `*`, values, ranges (also wrapping ones, `fri-tue`), steps and lists of these; names in any case. For
* weekdays, 7 is Sunday; `mondayIsZero` reads numbers the way APScheduler counts them. Undefined, with a problem
* noted, when it cannot be read.
*/
function parseCronField(text, field, path, problems, mondayIsZero = false) {
	const values = /* @__PURE__ */ new Set();
	for (const item of text.split(",")) {
		const found = parseItem(item, field, mondayIsZero);
		if (typeof found === "string") return problems.error("schedule-cron-value", path, `in the ${field.name} field, ${found}`, hintFor(field, mondayIsZero));
		for (const value of found) values.add(value);
	}
	const step = /^\*\/(\d+)$/.exec(text)?.[1];
	return {
		values: [...values].sort((a, b) => a - b),
		star: text.startsWith("*"),
		step: step === void 0 ? 1 : Number(step)
	};
}
/** The values of one item of a list, or what is wrong with it. */
function parseItem(item, field, mondayIsZero) {
	const match = /^(\*|[a-z0-9]+)(?:-([a-z0-9]+))?(?:\/(\d+))?$/i.exec(item);
	if (!match) return item === "" ? "a value is missing" : `${JSON.stringify(item)} cannot be read`;
	const [, start = "", end, stepText] = match;
	const size = field.maximum - field.minimum + 1;
	const step = stepText === void 0 ? 1 : Number(stepText);
	if (step === 0) return `the step of ${JSON.stringify(item)} is 0`;
	if (step >= size && start === "*") return `the step of ${JSON.stringify(item)} is larger than the field, which has ${size} values`;
	if (start === "*" && end !== void 0) return `${JSON.stringify(item)} is no range`;
	const first = start === "*" ? field.minimum : readValue(start, field, mondayIsZero);
	const last = start === "*" ? field.maximum : end !== void 0 ? readValue(end, field, mondayIsZero) : stepText === void 0 ? first : field.maximum;
	if (first === void 0 || last === void 0) return `${JSON.stringify(first === void 0 ? start : end)} is not ${/^[ahi]/i.test(field.name) ? "an" : "a"} ${field.name} (${rangeText(field, mondayIsZero)})`;
	const values = [];
	const length = last >= first ? last - first : last + size - first;
	for (let distance = 0; distance <= length; distance += step) {
		const value = field.minimum + (first - field.minimum + distance) % size;
		values.push(mondayIsZero ? (value + 1) % 7 : value);
	}
	return values;
}
function readValue(text, field, mondayIsZero) {
	const index = field.names.indexOf(text.toLowerCase());
	if (index >= 0) return mondayIsZero ? (index + 6) % 7 : field.minimum + index;
	if (!/^\d{1,2}$/.test(text)) return void 0;
	const value = Number(text);
	const maximum = field === WEEKDAY && !mondayIsZero ? 7 : field.maximum;
	return value >= field.minimum && value <= maximum ? value : void 0;
}
function rangeText(field, mondayIsZero) {
	if (field === WEEKDAY) return mondayIsZero ? "0 = Monday to 6 = Sunday, mon-sun" : "0 = Sunday to 6 = Saturday, 7 = Sunday, sun-sat";
	const names = field.names.length > 0 ? `, ${field.names[0]}-${field.names.at(-1)}` : "";
	return `${field.minimum} to ${field.maximum}${names}`;
}
function hintFor(field, mondayIsZero) {
	const interval = field === MINUTE || field === HOUR ? "; for an interval longer than that, write every: 90m" : "";
	return `a field takes * , - / and the values ${rangeText(field, mondayIsZero)}${interval}`;
}
// src/schedule/day-rule-table.ts
const NO_DAYS = /* @__PURE__ */ new Set();
const WORKING_DAYS = 62;
/**
* The narrowest days of a cron line that hold every day of a rule; `exact` when they hold no other. With `holidays`,
* where working days are can't be told from the shape of the month.
*/
function dayTableOfRule(rule, holidays) {
	if (rule.kind === "stride") {
		if (rule.count % 7 !== 0) return {
			table: EVERY_DAY,
			exact: rule.count === 1
		};
		const weekdays = 1 << weekdayOf(rule.anchor);
		return {
			table: makeDayTable(() => ({
				dates: 0,
				weekdays
			})),
			exact: rule.count === 7
		};
	}
	let exact = true;
	const months = new Set(rule.months);
	const { every, weeks } = rule;
	if (every?.unit === "month") {
		const common = greatestCommonDivisor(every.count, 12);
		const first = civilDate(every.anchor).month;
		for (const month of rule.months) if (modulo(month - first, common) !== 0) months.delete(month);
		exact &&= common === every.count;
	}
	if (every?.unit === "week") exact = false;
	if (weeks !== void 0 && weeks.length < 53) {
		exact = false;
		const possible = new Set(weeks.flatMap(monthsOfWeek));
		for (const month of rule.months) if (!possible.has(month)) months.delete(month);
	}
	let table;
	for (const selector of rule.selectors) {
		const chosen = makeDayTable((month) => {
			if (!months.has(month)) return {
				dates: 0,
				weekdays: 0
			};
			const days = daysOfSelector(selector, month, holidays);
			exact &&= days.exact;
			return days;
		});
		table = table === void 0 ? chosen : uniteDays(table, chosen);
	}
	return {
		table: table ?? EVERY_DAY,
		exact
	};
}
const found = /* @__PURE__ */ new Map();
/** By trying every weekday on which a month of that length can begin. */
function daysOfSelector(selector, month, holidays) {
	const lengths = month === 2 ? [28, 29] : [month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31];
	if (selector.kind === "weekdays") return {
		dates: 0,
		weekdays: selector.mask,
		exact: true
	};
	if (selector.kind === "working-day" && (selector.nth === 0 || holidays)) return {
		dates: 0,
		weekdays: WORKING_DAYS,
		exact: selector.nth === 0
	};
	if (selector.kind === "nearest-working-day" && holidays) return {
		dates: 0,
		weekdays: WORKING_DAYS,
		exact: false
	};
	const key = `${JSON.stringify(selector)} ${lengths.join()}`;
	const known = found.get(key);
	if (known !== void 0) return known;
	let dates = 0;
	let weekdays = 0;
	let common = ALL_DATES;
	for (const length of lengths) for (let first = 3; first < 10; first++) {
		const mask = selectDays(selector, first, length, NO_DAYS);
		dates |= mask;
		common &= mask | ~(ALL_DATES >>> 31 - length);
		for (let day = 0; day < length; day++) if (mask >>> day & 1) weekdays |= 1 << weekdayOf(first + day);
	}
	const result = countBits(dates) <= countBits(weekdays) * 4.35 || weekdays === 127 ? {
		dates,
		weekdays: 0,
		exact: (dates & ~common) === 0
	} : {
		dates: 0,
		weekdays,
		exact: false
	};
	found.set(key, result);
	return result;
}
/** The months that an ISO week can have days in. */
function monthsOfWeek(week) {
	const first = (week - 1) * 7 - 3;
	const months = /* @__PURE__ */ new Set();
	for (const year of [2025, 2028]) for (let day = first; day <= first + 12; day++) months.add(civilDate(dayNumber(year, 1, 1 + day)).month);
	return [...months];
}
// src/schedule/format-field.ts
/**
* The shortest text for rising values of a field; the same values always give the same text. With `always` it begins
* with `*` where there is such a text at all.
*/
function formatField(values, field, star) {
	const list = formatList(values);
	const step = formatStep(values, field, star);
	if (step === void 0) return list;
	return star === "always" && step.startsWith("*") || step.length < list.length ? step : list;
}
function formatStep(values, field, star) {
	const [first, second] = values;
	const last = values.at(-1);
	if (first === void 0 || second === void 0 || last === void 0) return void 0;
	const step = second - first;
	if (values.some((value, index) => value !== first + index * step)) return void 0;
	const full = last + step > field.maximum;
	const every = step === 1 ? "" : `/${step}`;
	if (full && first === field.minimum && star !== "never") return (field.maximum - field.minimum + 1) % step === 0 || field.minimum === 1 || star === "always" ? `*${every}` : void 0;
	return `${first}-${full ? field.maximum : last}${every}`;
}
/** `1-5,8,10`: runs of three and more as ranges. */
function formatList(values) {
	const parts = [];
	for (let index = 0; index < values.length;) {
		let end = index;
		while (values[end + 1] === values[end] + 1) end++;
		if (end - index >= 2) parts.push(`${values[index]}-${values[end]}`);
		else parts.push(...values.slice(index, end + 1).map(String));
		index = end + 1;
	}
	return parts.join(",");
}
/** The cells of a trigger; `jitter` in whole minutes is added to each. */
function cellsOf(trigger, jitter) {
	const { zone, elapsed, minutes, days: allDays, exact } = momentsOf(trigger);
	const months = activeMonths(trigger, zone);
	const days = months === void 0 ? allDays : keepMonths(allDays, months);
	const delay = isDense(trigger) ? 0 : jitter;
	const triggers = [trigger.index];
	return minutes.map((minute) => {
		const cell = {
			zone,
			elapsed,
			minute,
			days,
			delay,
			exact,
			triggers
		};
		return delay === 0 ? cell : moveCell(cell, delay);
	});
}
/** A cell some minutes later (or, when negative, earlier), on the following (or preceding) day where it must be. */
function moveCell(cell, minutes) {
	const minute = cell.minute + minutes;
	if (minute >= 0 && minute < 1440) return {
		...cell,
		minute
	};
	const shifted = shiftDays(cell.days, minute < 0 ? -1 : 1);
	const exact = cell.exact && shifted.exact;
	return {
		...cell,
		minute: modulo(minute, MINUTES_A_DAY),
		days: shifted.table,
		exact
	};
}
/**
* The months (bit n - 1 for month n) of a trigger with both ends less than eleven months apart, by a zone's clock; else
* undefined.
*/
function activeMonths(trigger, zone) {
	const { from, until } = trigger;
	if (from === void 0 || until === void 0 || until - from > 28512e6) return void 0;
	const [first, last] = [from, until].map((instant) => Math.floor(zoneOf(zone).wallAt(instant) / MILLISECONDS_A_DAY));
	let months = 0;
	for (let day = first; day <= last; day++) months |= 1 << civilDate(day).month - 1;
	return months;
}
function momentsOf(trigger) {
	switch (trigger.kind) {
		case "once": return momentOfInstant(trigger.instant);
		case "interval": return momentsOfInterval(trigger.period, trigger.anchor);
		case "calendar": {
			const { table, exact } = dayTableOfRule(trigger.rule, trigger.except.size > 0);
			return atHome({
				zone: trigger.zone,
				elapsed: false,
				minutes: trigger.times,
				days: table,
				exact
			});
		}
		case "cron": {
			const { table, exact } = dayTableOfCron(trigger);
			const { zone, elapsed } = trigger;
			return atHome({
				zone,
				elapsed,
				minutes: minutesOfDay(trigger),
				days: table,
				exact
			});
		}
	}
}
function momentOfInstant(instant) {
	const minutes = Math.ceil(instant / MILLISECONDS_A_MINUTE);
	const day = Math.floor(minutes / MINUTES_A_DAY);
	const date = civilDate(day);
	return {
		zone: "UTC",
		elapsed: true,
		minutes: [minutes - day * MINUTES_A_DAY],
		days: makeDayTable((month) => ({
			dates: month === date.month ? 1 << date.day - 1 : 0,
			weekdays: 0
		})),
		exact: minutes * MILLISECONDS_A_MINUTE === instant
	};
}
/**
* An interval can come at any minute of the day: then every fifth minute will do, wherever its jitter puts it, and the
* cells are these already.
*/
function isDense(trigger) {
	if (trigger.kind !== "interval" || trigger.period % 6048e5 === 0) return false;
	return greatestCommonDivisor(trigger.period, MILLISECONDS_A_DAY) < 5 * MILLISECONDS_A_MINUTE;
}
/** The minutes of a UTC day that an interval can hit, by the phase that all its occurrences share. */
function momentsOfInterval(period, anchor) {
	const week = 7 * MILLISECONDS_A_DAY;
	const whole = anchor % 6e4 === 0 && period % 6e4 === 0;
	if (period % week === 0) {
		const { minutes } = momentOfInstant(anchor);
		const weekdays = 1 << weekdayOf(Math.floor(Math.ceil(anchor / MILLISECONDS_A_MINUTE) / MINUTES_A_DAY));
		return {
			zone: "UTC",
			elapsed: true,
			minutes,
			days: makeDayTable(() => ({
				dates: 0,
				weekdays
			})),
			exact: period === week && whole
		};
	}
	const phase = greatestCommonDivisor(period, MILLISECONDS_A_DAY);
	const dense = phase < 5 * MILLISECONDS_A_MINUTE;
	const [first, step] = dense ? [2, 5] : [modulo(anchor, phase) / MILLISECONDS_A_MINUTE, phase / MILLISECONDS_A_MINUTE];
	const minutes = [];
	for (let moment = first; moment < MINUTES_A_DAY; moment += step) minutes.push(Math.ceil(moment) % MINUTES_A_DAY);
	return {
		zone: "UTC",
		elapsed: true,
		minutes,
		days: EVERY_DAY,
		exact: !dense && period === phase && whole
	};
}
function dayTableOfCron(trigger) {
	const months = new Set(trigger.months);
	const dates = trigger.daysOfMonth.reduce((mask, day) => mask | 1 << day - 1, 0);
	const weekdays = trigger.weekdays.reduce((mask, day) => mask | 1 << day, 0);
	const table = (chosen, both = false) => makeDayTable((month) => months.has(month) ? chosen : {
		dates: 0,
		weekdays: 0
	}, both);
	if (trigger.days === "either") return {
		table: table({
			dates,
			weekdays
		}),
		exact: true
	};
	if (trigger.weekdays.length === 7) return {
		table: table({
			dates,
			weekdays: 0
		}),
		exact: true
	};
	if (trigger.daysOfMonth.length === 31) return {
		table: table({
			dates: 0,
			weekdays
		}),
		exact: true
	};
	const star = formatField(trigger.daysOfMonth, DAY_OF_MONTH, "always").startsWith("*") || formatField(trigger.weekdays, WEEKDAY, "always").startsWith("*");
	const both = table({
		dates,
		weekdays
	}, true);
	return star ? {
		table: both,
		exact: true
	} : {
		table: widenBoth(both),
		exact: false
	};
}
/**
* Every hour of every day means the same in UTC when the zone's offsets differ by whole hours; then it is written in
* UTC, which also frees it from what GitHub does with a repeated hour (that is not documented).
*/
function atHome(moments) {
	const offsets = offsetsOf(moments.zone);
	const elapsed = moments.elapsed || offsets.length === 1;
	const [offset = 0] = offsets;
	const minutes = new Set(moments.minutes);
	if (!(elapsed && moments.days === EVERY_DAY && offsets.every((other) => modulo(other - offset, 60) === 0) && moments.minutes.every((minute) => minutes.has((minute + 60) % 1440)))) return {
		...moments,
		elapsed
	};
	const shifted = moments.minutes.map((minute) => modulo(minute - offset, MINUTES_A_DAY));
	return {
		...moments,
		zone: "UTC",
		elapsed: true,
		minutes: shifted
	};
}
const known$3 = /* @__PURE__ */ new Map();
/** The offsets from UTC, in minutes, that a zone has in the years that matter. */
function offsetsOf(name) {
	let offsets = known$3.get(name);
	if (offsets === void 0) {
		const zone = zoneOf(name);
		const segments = [...zone.year(FIRST_LINE_YEAR), ...zone.changes(FIRST_LINE_YEAR, LAST_LINE_YEAR)];
		offsets = [...new Set(segments.map((segment) => segment.offset / MILLISECONDS_A_MINUTE))];
		known$3.set(name, offsets);
	}
	return offsets;
}
// src/schedule/cells-in-utc.ts
/** A cell by the clock of UTC: one for each offset of its zone, in the months that can have that offset. */
function cellsInUtc(cell) {
	const offsets = monthsByOffset(cell.zone, cell.delay > 0);
	const inUtc = (months, minutes) => {
		const moved = moveCell(cell, minutes);
		return {
			...moved,
			zone: "UTC",
			elapsed: true,
			days: keepMonths(moved.days, months),
			exact: moved.exact && offsets.size === 1
		};
	};
	return [...[...offsets].map(([offset, months]) => inUtc(months, -offset)), ...skippedHours(cell).map(({ back, offset, months }) => inUtc(months, -back - offset))];
}
/** Where the cell's wall time is skipped: how far before it the gap begins, and by which offset the occurrence is there. */
function skippedHours(cell) {
	const found = /* @__PURE__ */ new Map();
	for (const change of cell.elapsed ? [] : zoneOf(cell.zone).changes(FIRST_LINE_YEAR, LAST_LINE_YEAR)) {
		const wall = change.start + change.offsetBefore;
		const begin = Math.floor(wall / MILLISECONDS_A_MINUTE);
		const back = modulo(cell.minute - cell.delay - begin, MINUTES_A_DAY);
		if (back >= (change.offset - change.offsetBefore) / 6e4) continue;
		const months = monthsBetween(change.start, change.start + (cell.delay > 0 ? MILLISECONDS_A_DAY : 0));
		const offset = change.offsetBefore / MILLISECONDS_A_MINUTE;
		found.set(`${back} ${offset} ${months}`, {
			back,
			offset,
			months
		});
	}
	return [...found.values()];
}
const known$2 = /* @__PURE__ */ new Map();
/**
* For each offset of a zone in minutes, the months of UTC (bit n - 1 for month n) in which its clock may have it, or had
* it up to a day before (`delayed`: jitter may carry a cell over the change).
*/
function monthsByOffset(name, delayed) {
	const key = `${name} ${delayed}`;
	let found = known$2.get(key);
	if (found !== void 0) return found;
	found = /* @__PURE__ */ new Map();
	const zone = zoneOf(name);
	for (let year = FIRST_LINE_YEAR; year <= LAST_LINE_YEAR; year++) for (const segment of zone.year(year)) {
		const offset = segment.offset / MILLISECONDS_A_MINUTE;
		const last = segment.end - 1 + (delayed ? MILLISECONDS_A_DAY : 0);
		found.set(offset, (found.get(offset) ?? 0) | monthsBetween(segment.start, last));
	}
	known$2.set(key, found);
	return found;
}
/** Both instants included. */
function monthsBetween(first, last) {
	let months = 0;
	for (let day = Math.floor(first / MILLISECONDS_A_DAY); day <= last / MILLISECONDS_A_DAY; day++) months |= 1 << civilDate(day).month - 1;
	return months;
}
// src/schedule/spread-ticks.ts
/**
* Ticks at least five minutes apart by one clock, each cell at one or at most five minutes before it. Cells that can't
* be on the same day don't hinder one another. All cells are of one zone.
*/
function spreadTicks(cells) {
	if (areApart(cells)) return cells.map((cell) => asTick(cell));
	const sorted = mergeSame(cells).sort((a, b) => a.minute - b.minute);
	return runsOf(sorted).flatMap((run) => {
		if (!run.some((cell, index) => hasCloseNeighbour(cell, index, run))) return run.map((cell) => asTick(cell));
		return run.length === sorted.length && !hasPause(sorted) ? onGrid(run) : packed(run);
	});
}
/** Whether the cells are in order and at least five minutes apart already, whatever their days: most schedules are. */
function areApart(cells) {
	let previous = (cells.at(-1)?.minute ?? 0) - MINUTES_A_DAY;
	for (const { minute } of cells) {
		if (minute - previous < 5) return false;
		previous = minute;
	}
	return true;
}
/** Cells at the same minute become one. */
function mergeSame(cells) {
	const byMinute = /* @__PURE__ */ new Map();
	for (const cell of cells) {
		const known = byMinute.get(cell.minute);
		byMinute.set(cell.minute, known === void 0 ? asTick(cell) : uniteTicks(known, asTick(cell), cell.minute));
	}
	return [...byMinute.values()];
}
function asTick(cell) {
	if ("covers" in cell) return cell;
	const { zone, elapsed, minute, days, delay, exact, triggers } = cell;
	return {
		zone,
		elapsed,
		minute,
		days,
		delay,
		exact,
		triggers,
		covers: [cell]
	};
}
/** Two ticks as one at `minute`, of which neither is more than a day away; exact when neither had to move. */
function uniteTicks(a, b, minute) {
	const days = [a, b].map((tick) => {
		return tick.minute > minute ? shiftDays(tick.days, 1).table : tick.days;
	});
	return {
		zone: a.zone,
		elapsed: a.elapsed || b.elapsed,
		minute,
		days: uniteDays(days[0], days[1]),
		delay: Math.max(a.delay, b.delay),
		exact: a.exact && b.exact && a.minute === minute && b.minute === minute,
		triggers: [.../* @__PURE__ */ new Set([...a.triggers, ...b.triggers])].sort((x, y) => x - y),
		covers: [...a.covers, ...b.covers]
	};
}
/** Stretches with at least ten minutes before the next one: what happens in one does not reach another. */
function runsOf(sorted) {
	const runs = [];
	const start = sorted.findIndex((cell, index) => distanceBefore(cell, index, sorted) >= 10);
	const turned = start <= 0 ? sorted : [...sorted.slice(start), ...sorted.slice(0, start)];
	for (const [index, cell] of turned.entries()) {
		const previous = turned[index - 1];
		if ((previous === void 0 ? 1440 : modulo(cell.minute - previous.minute, 1440)) >= 10) runs.push([cell]);
		else runs.at(-1).push(cell);
	}
	return runs;
}
function hasPause(sorted) {
	return sorted.some((cell, index) => distanceBefore(cell, index, sorted) >= 10);
}
function distanceBefore(cell, index, sorted) {
	const previous = sorted[(index + sorted.length - 1) % sorted.length];
	return previous === cell ? MINUTES_A_DAY : modulo(cell.minute - previous.minute, MINUTES_A_DAY);
}
/** Whether a later cell of the run comes within five minutes, on a day that both can have. */
function hasCloseNeighbour(cell, index, run) {
	for (let ahead = 1; ahead < run.length; ahead++) {
		const other = run[(index + ahead) % run.length];
		if (modulo(other.minute - cell.minute, 1440) >= 5) return false;
		if (canMeet(other.minute < cell.minute ? shiftDays(cell.days, 1).table : cell.days, other.days)) return true;
	}
	return false;
}
/** From the front: each tick as late as its first cell allows, so that cells closer than five minutes share the later one. */
function packed(run) {
	const ticks = [];
	const start = run[0].minute;
	const position = (cell) => modulo(cell.minute - start, MINUTES_A_DAY);
	let earliest = 0;
	for (let index = 0; index < run.length;) {
		const first = position(run[index]);
		let end = index;
		while (end + 1 < run.length && position(run[end + 1]) < first + 5) end++;
		const at = Math.max(earliest, position(run[end]));
		while (end + 1 < run.length && position(run[end + 1]) <= at) end++;
		ticks.push(collect(run.slice(index, end + 1), modulo(start + at, MINUTES_A_DAY)));
		earliest = at + 5;
		index = end + 1;
	}
	return ticks;
}
/** Every fifth minute around the clock; which fifth is chosen so that most cells need not wait, and not at minute 0. */
function onGrid(cells) {
	const { rest } = [
		2,
		3,
		1,
		4,
		0
	].map((rest) => ({
		rest,
		count: cells.filter((cell) => cell.minute % 5 === rest).length
	})).reduce((best, next) => next.count > best.count ? next : best);
	const slots = /* @__PURE__ */ new Map();
	for (const cell of cells) {
		const minute = (cell.minute + modulo(rest - cell.minute, 5)) % MINUTES_A_DAY;
		const slot = slots.get(minute);
		if (slot === void 0) slots.set(minute, [cell]);
		else slot.push(cell);
	}
	return [...slots].map(([minute, members]) => collect(members, minute)).sort((a, b) => a.minute - b.minute);
}
function collect(cells, minute) {
	const [first, ...others] = cells;
	let tick = moveTick(first, modulo(minute - first.minute, MINUTES_A_DAY));
	for (const other of others) tick = uniteTicks(tick, moveTick(other, modulo(minute - other.minute, MINUTES_A_DAY)), minute);
	return tick;
}
/** A tick some minutes later; then it is not exact any more. */
function moveTick(tick, minutes) {
	return minutes === 0 ? tick : {
		...tick,
		...moveCell(tick, minutes),
		exact: false
	};
}
/** How long before the tick the earliest occurrence it covers may be, in minutes, jitter included. */
function lateness(tick) {
	return Math.max(...tick.covers.map((cell) => modulo(tick.minute - cell.minute, MINUTES_A_DAY) + cell.delay));
}
// src/schedule/clock-change.ts
/**
* The ticks that a change of the zone's clock brings closer than five minutes to one another, or away from what they
* cover. It takes GitHub at its word that a skipped time advances to the end of the gap, whatever the entry.
*/
function ticksInConflict(zone, ticks) {
	const conflicts = /* @__PURE__ */ new Set();
	const late = ticks.map((tick) => ({
		tick,
		lateness: lateness(tick)
	}));
	for (const change of zoneOf(zone).changes(FIRST_LINE_YEAR, LAST_LINE_YEAR)) {
		const wall = (change.start + change.offsetBefore) / MILLISECONDS_A_MINUTE;
		const forward = (change.offset - change.offsetBefore) / MILLISECONDS_A_MINUTE;
		const near = [];
		for (const [{ tick, lateness }, from] of ticksAround(late, wall, Math.abs(forward))) if (forward > 0) near.push({
			at: from < 0 ? from : Math.max(0, from - forward),
			tick
		});
		else {
			near.push({
				at: from < 0 ? from : from - forward,
				tick
			});
			if (tick.elapsed && from < 0 && from >= forward) near.push({
				at: from - forward,
				tick
			});
			if (from >= 0 && from - lateness < 0) conflicts.add(tick);
		}
		near.sort((a, b) => a.at - b.at);
		for (let index = 1; index < near.length; index++) {
			const [before, after] = [near[index - 1], near[index]];
			if (before.at < after.at && after.at - before.at < 5) conflicts.add(before.tick).add(after.tick);
		}
	}
	return conflicts;
}
/** The ticks whose wall time is near that of a change, with their distance from it in minutes. */
function ticksAround(ticks, wall, size) {
	const found = [];
	const day = Math.floor(wall / MINUTES_A_DAY);
	const minute = wall - day * MINUTES_A_DAY;
	for (const late of ticks) {
		const reach = size + 5 + late.lateness;
		for (let by = -1; by <= 1; by++) {
			const from = by * MINUTES_A_DAY + late.tick.minute - minute;
			if (from >= -reach && from <= reach && hasDay(late.tick.days, day + by)) found.push([late, from]);
		}
	}
	return found;
}
/** Whether some wall time of a minute is skipped or repeated in the years that matter. */
function isTouchedByChange(zone, minute) {
	return touchedMinutes(zone).has(minute);
}
const touched = /* @__PURE__ */ new Map();
function touchedMinutes(zone) {
	let found = touched.get(zone);
	if (found === void 0) {
		found = /* @__PURE__ */ new Set();
		for (const change of zoneOf(zone).changes(FIRST_LINE_YEAR, LAST_LINE_YEAR)) {
			const wall = (change.start + change.offsetBefore) / MILLISECONDS_A_MINUTE;
			const forward = (change.offset - change.offsetBefore) / MILLISECONDS_A_MINUTE;
			for (let minute = Math.min(0, forward); minute < Math.max(0, forward); minute++) found.add(((wall + minute) % MINUTES_A_DAY + MINUTES_A_DAY) % MINUTES_A_DAY);
		}
		touched.set(zone, found);
	}
	return found;
}
// src/schedule/tick-lines.ts
/** The lines for ticks that are all of one zone; the same ticks give the same lines in the same order. */
function linesOfZone(ticks) {
	const lines = [];
	const utc = ticks[0]?.zone === "UTC";
	for (const elapsed of [true, false]) {
		const members = ticks.filter((tick) => tick.elapsed === elapsed);
		if (members.length === 0) continue;
		const groups = groupByDays(members);
		const first = groups.flatMap((group) => linesOfGroup(group, elapsed, utc));
		const second = groups.length === 1 ? [] : groupByWeekday(members).flatMap((group) => linesOfGroup(group, elapsed, utc));
		lines.push(...second.length > 0 && second.length < first.length ? second : first);
	}
	return lines;
}
/** Minutes that have the same days go together. */
function groupByDays(ticks) {
	const groups = /* @__PURE__ */ new Map();
	for (const tick of [...ticks].sort((a, b) => a.minute - b.minute)) {
		const group = groups.get(tick.days);
		if (group === void 0) groups.set(tick.days, {
			days: tick.days,
			minutes: [tick.minute]
		});
		else group.minutes.push(tick.minute);
	}
	return [...groups.values()];
}
/** Weekdays that have the same minutes go together; empty when days are more than weekdays. */
function groupByWeekday(ticks) {
	if (!ticks.every((tick) => !tick.days.both && tick.days.dates.every((dates) => dates === 0) && tick.days.weekdays.every((weekdays) => weekdays === tick.days.weekdays[0]))) return [];
	const groups = /* @__PURE__ */ new Map();
	for (let weekday = 0; weekday < 7; weekday++) {
		const minutes = ticks.filter((tick) => tick.days.weekdays[0] >>> weekday & 1).map((tick) => tick.minute).sort((a, b) => a - b);
		if (minutes.length === 0) continue;
		const group = groups.get(minutes.join());
		if (group === void 0) groups.set(minutes.join(), {
			weekdays: 1 << weekday,
			minutes
		});
		else group.weekdays |= 1 << weekday;
	}
	return [...groups.values()].map(({ weekdays, minutes }) => ({
		days: makeDayTable(() => ({
			dates: 0,
			weekdays
		})),
		minutes
	}));
}
function linesOfGroup({ days, minutes }, elapsed, utc) {
	const blocks = blocksOf(minutes);
	const hourStar = !elapsed ? "never" : utc ? "allowed" : "always";
	return monthGroups(days).flatMap(({ months, dates, weekdays }) => blocks.map((block) => ({
		minutes: formatField(block.minutes, MINUTE, "allowed"),
		hours: formatField(block.hours, HOUR, hourStar),
		dates: dates === 0 ? "*" : formatMask(dates << 1, DAY_OF_MONTH, days.both ? "always" : weekdays === 0 ? "allowed" : "never"),
		months: formatField(months, MONTH, "allowed"),
		weekdays: weekdays === 0 ? "*" : formatMask(weekdays, WEEKDAY, days.both ? "always" : dates === 0 ? "allowed" : "never")
	})));
}
/** A field of the bits. Where a date or a weekday is enough, neither field may begin with a star: that would ask for both. */
function formatMask(mask, field, star) {
	if (field === WEEKDAY && mask === 127) return "*";
	const values = [];
	for (let value = field.minimum; value <= field.maximum; value++) if (mask >>> value & 1) values.push(value);
	return formatField(values, field, star);
}
/**
* The fewest blocks of minutes times hours that hold each minute of the day once: hours with the same minutes go
* together, or minutes with the same hours, whichever makes fewer.
*/
function blocksOf(minutesOfDay) {
	const byHour = group(minutesOfDay, (minute) => Math.floor(minute / 60), (minute) => minute % 60);
	const byMinute = group(minutesOfDay, (minute) => minute % 60, (minute) => Math.floor(minute / 60));
	return byMinute.length < byHour.length ? byMinute.map(([minutes, hours]) => ({
		minutes,
		hours
	})) : byHour.map(([hours, minutes]) => ({
		minutes,
		hours
	}));
}
/** The keys that have the same values, with these values, in the order of the first key. */
function group(items, keyOf, inner) {
	const values = /* @__PURE__ */ new Map();
	for (const item of items) {
		const own = values.get(keyOf(item));
		if (own === void 0) values.set(keyOf(item), [inner(item)]);
		else own.push(inner(item));
	}
	const groups = /* @__PURE__ */ new Map();
	for (const key of [...values.keys()].sort((a, b) => a - b)) {
		const own = values.get(key);
		const known = groups.get(own.join());
		if (known === void 0) groups.set(own.join(), [[key], own]);
		else known[0].push(key);
	}
	return [...groups.values()];
}
/** Months with the same days go together; a date that a month does not have does not keep it apart. */
function monthGroups(days) {
	const groups = [];
	const free = [];
	for (const month of [
		1,
		3,
		5,
		7,
		8,
		10,
		12,
		4,
		6,
		9,
		11,
		2
	]) {
		const [dates, weekdays] = [days.dates[month - 1], days.weekdays[month - 1]];
		if (dates === 0 && weekdays === 0) {
			free.push(month);
			continue;
		}
		const known = groups.find((entry) => entry.weekdays === weekdays && (entry.dates & datesOfMonth(month)) === dates);
		if (known === void 0) groups.push({
			months: [month],
			dates,
			weekdays
		});
		else known.months.push(month);
	}
	for (const entry of groups) {
		const fits = free.every((month) => (entry.dates & datesOfMonth(month)) === 0) && entry.weekdays === 0;
		if (groups.length === 1 && fits && entry.months.length + free.length === 12) entry.months.push(...free);
		entry.months.sort((a, b) => a - b);
	}
	return groups.sort((a, b) => a.months[0] - b.months[0]);
}
// src/schedule/zone-conflicts.ts
/** The ticks of two zones that can come at the same time or less than five minutes apart. */
function ticksMeeting(a, b) {
	const found = /* @__PURE__ */ new Set();
	const [zoneA, zoneB] = [a[0]?.zone, b[0]?.zone];
	if (zoneA === void 0 || zoneB === void 0) return found;
	for (const [offsetA, offsetB] of offsetPairs(zoneA, zoneB)) for (const tickA of a) for (const tickB of b) {
		const distance = modulo(tickA.minute - offsetA - (tickB.minute - offsetB), MINUTES_A_DAY);
		if (distance >= 5 && distance <= 1435) continue;
		const [dayA, dayB] = [Math.floor((tickA.minute - offsetA) / MINUTES_A_DAY), Math.floor((tickB.minute - offsetB) / MINUTES_A_DAY)];
		if (mayMeet(tickA.days, tickB.days, dayA - dayB)) found.add(tickA).add(tickB);
	}
	addMeetingsAfterGaps(a, b, found);
	addMeetingsAfterGaps(b, a, found);
	return found;
}
/** Ticks of `a` that a gap puts off to its end, and those of `b` that come at about that instant. */
function addMeetingsAfterGaps(a, b, found) {
	const [zoneA, zoneB] = [zoneOf(a[0].zone), zoneOf(b[0].zone)];
	for (const change of zoneA.changes(FIRST_LINE_YEAR, LAST_LINE_YEAR)) {
		const wall = (change.start + change.offsetBefore) / MILLISECONDS_A_MINUTE;
		const skipped = (change.offset - change.offsetBefore) / MILLISECONDS_A_MINUTE;
		const putOff = a.filter((tick) => occursWithin(tick, wall, skipped));
		if (putOff.length === 0) continue;
		const there = zoneB.segmentAt(change.start);
		const begin = (change.start + there.offset) / MILLISECONDS_A_MINUTE;
		const before = (change.start - 1 + zoneB.segmentAt(change.start - 1).offset) / MILLISECONDS_A_MINUTE;
		for (const tick of b) if (occursWithin(tick, begin, 5) || occursWithin(tick, Math.ceil(before) - 5 + 1, 4) || there.start === change.start && occursWithin(tick, Math.ceil(before), (there.offset - there.offsetBefore) / 6e4)) for (const meeting of [...putOff, tick]) found.add(meeting);
	}
}
/** Whether a tick has a wall time from `wall` on, within that many minutes (of the zone's clock, since 1970-01-01T00:00). */
function occursWithin(tick, wall, minutes) {
	const day = Math.floor(wall / MINUTES_A_DAY);
	for (const candidate of [day, day + 1]) {
		const distance = candidate * MINUTES_A_DAY + tick.minute - wall;
		if (distance >= 0 && distance < minutes && hasDay(tick.days, candidate)) return true;
	}
	return false;
}
/** Whether days can meet when `a` is shifted by that many days; a day around it too, for ticks at either side of midnight. */
function mayMeet(a, b, shift) {
	for (const by of [
		shift - 1,
		shift,
		shift + 1
	]) {
		let days = a;
		for (let step = 0; step < Math.abs(by); step++) days = shiftDays(days, by < 0 ? -1 : 1).table;
		if (canMeet(days, b)) return true;
	}
	return false;
}
const known$1 = /* @__PURE__ */ new Map();
/** The offsets, in minutes, that two zones have at the same time. */
function offsetPairs(a, b) {
	const key = `${a} ${b}`;
	let pairs = known$1.get(key);
	if (pairs === void 0) {
		const [zoneA, zoneB] = [zoneOf(a), zoneOf(b)];
		const moments = [zoneA, zoneB].flatMap((zone) => [Date.UTC(FIRST_LINE_YEAR, 0, 1), ...zone.changes(FIRST_LINE_YEAR, LAST_LINE_YEAR).map((change) => change.start)]);
		const found = /* @__PURE__ */ new Map();
		for (const moment of moments) {
			const pair = [zoneA, zoneB].map((zone) => zone.segmentAt(moment).offset / MILLISECONDS_A_MINUTE);
			found.set(pair.join(), pair);
		}
		pairs = [...found.values()];
		known$1.set(key, pairs);
	}
	return pairs;
}
// src/schedule/place-ticks.ts
/**
* The ticks for cells of any zones: never less than five minutes apart, at each cell or within five minutes after it,
* whatever the clocks do. Ticks stay on the clock they were written for; those for which that can't be go to UTC.
*/
function placeTicks(cells) {
	let zones = groupByZone(withoutNeedlessDetail(cells));
	for (;;) {
		const placed = /* @__PURE__ */ new Map();
		const misplaced = /* @__PURE__ */ new Set();
		for (const [zone, members] of zones) {
			const ticks = zone === "UTC" ? spreadTicks(members) : onLocalClock(zone, members, misplaced);
			placed.set(zone, ticks);
		}
		const groups = [...placed.values()];
		for (const [index, group] of groups.entries()) for (const other of groups.slice(index + 1)) for (const tick of ticksMeeting(group, other)) for (const cell of tick.covers) misplaced.add(cell);
		const all = [...zones.values()].flat();
		const moving = all.filter((cell) => cell.zone !== "UTC" && misplaced.has(cell));
		if (moving.length === 0) return groups.flat();
		zones = groupByZone([...all.filter((cell) => cell.zone === "UTC" || !misplaced.has(cell)), ...moving.flatMap(cellsInUtc)]);
	}
}
/** The ticks of one zone; cells for which no place on its clock is right are added to `misplaced`. */
function onLocalClock(zone, cells, misplaced) {
	const ticks = spreadTicks(cells);
	let conflicts = conflictsOf(zone, ticks);
	if (conflicts.size === 0) return ticks;
	const unmoved = ticks.every((tick) => tick.covers.every((cell) => cell.minute === tick.minute));
	for (let minutes = 1; unmoved && minutes < 5; minutes++) {
		const later = ticks.map((tick) => moveTick(tick, minutes));
		if (conflictsOf(zone, later).size === 0) return later;
	}
	conflicts = conflictsOf(zone, ticks);
	for (const tick of conflicts) for (const cell of tick.covers) misplaced.add(cell);
	return ticks;
}
function conflictsOf(zone, ticks) {
	const conflicts = ticksInConflict(zone, ticks);
	const elapsed = ticks.filter((tick) => tick.elapsed);
	if ((elapsed.some((tick) => isTouchedByChange(zone, tick.minute)) ? linesOfZone(elapsed) : []).some((line) => !line.hours.startsWith("*"))) {
		for (const tick of elapsed) if (isTouchedByChange(zone, tick.minute)) conflicts.add(tick);
	}
	return conflicts;
}
/**
* Makes one of what is the same: a minute that no change touches has no second pass, so it can go with those that want
* both; and days that must match two conditions can't be joined with other days.
*/
function withoutNeedlessDetail(cells) {
	const elapsedZones = new Set(cells.filter((cell) => cell.elapsed).map((cell) => cell.zone));
	const several = cells.some((cell) => cell.triggers[0] !== cells[0]?.triggers[0]);
	if (!several && [...elapsedZones].every((zone) => zone === "UTC")) return [...cells];
	return cells.map((cell) => ({
		...cell,
		elapsed: cell.elapsed || elapsedZones.has(cell.zone) && !isTouchedByChange(cell.zone, cell.minute),
		...several && cell.days.both ? {
			days: widenBoth(cell.days),
			exact: false
		} : {}
	}));
}
/** UTC first, then by name: lines come in this order. */
function groupByZone(cells) {
	const groups = /* @__PURE__ */ new Map();
	for (const cell of cells) {
		const group = groups.get(cell.zone);
		if (group === void 0) groups.set(cell.zone, [cell]);
		else group.push(cell);
	}
	return new Map([...groups].sort(([a], [b]) => a === "UTC" ? -1 : b === "UTC" ? 1 : a < b ? -1 : 1));
}
// src/schedule/jitter.ts
/** A number in [0, 1) that depends on the text alone (FNV-1a, 32 bits, with a final mix so that near texts differ). */
function hashFraction(text) {
	let hash = 2166136261;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return ((hash ^ hash >>> 16) >>> 0) / 4294967296;
}
// src/schedule/plan-jitter.ts
/** More tries would only cost time: the first ones nearly always do. */
const MOST_TRIES = 60;
/** With more cells than this a day there is no choice of minutes worth looking for. */
const MOST_CELLS = 200;
/**
* Adds one constant per plan to every trigger that wants jitter: the minute that a hash of the plan's id names, or the
* next one that keeps the lines simple (the same day, no change of the clock in between) and off minute 0.
*/
function jitteredCells(schedule, planId) {
	const limits = schedule.triggers.map((trigger) => Math.floor(trigger.jitter / MILLISECONDS_A_MINUTE));
	const longest = Math.max(0, ...limits);
	const chosen = hashFraction(planId);
	let best;
	for (let attempt = 0; attempt <= Math.min(longest, MOST_TRIES); attempt++) {
		const minutes = limits.map((limit) => (Math.floor(chosen * (limit + 1)) + attempt) % (limit + 1));
		const cells = schedule.triggers.flatMap((trigger, index) => cellsOf(trigger, minutes[index]));
		const faults = longest === 0 || cells.length > MOST_CELLS ? 0 : countFaults(cells, schedule, minutes);
		if (best === void 0 || faults < best.faults) best = {
			cells,
			minutes,
			faults
		};
		if (faults === 0) break;
	}
	return best;
}
function countFaults(cells, schedule, minutes) {
	let faults = cells.some((cell) => cell.minute % 60 === 0) ? 1 : 0;
	const unjittered = minutes.every((minute) => minute === 0) ? cells : schedule.triggers.flatMap((trigger) => cellsOf(trigger, 0));
	if (cells.some((cell, index) => unjittered[index]?.exact && !cell.exact)) faults += 2;
	if (cells.some((cell, index) => cell.elapsed && cell.zone !== "UTC" && leavesHour(cell, unjittered[index]))) faults += 2;
	for (const zone of new Set(cells.map((cell) => cell.zone))) {
		if (zone === "UTC") continue;
		if (ticksInConflict(zone, spreadTicks(cells.filter((cell) => cell.zone === zone))).size > 0) faults += 4;
	}
	return faults;
}
function leavesHour(cell, before) {
	return before !== void 0 && Math.floor(cell.minute / 60) !== Math.floor(before.minute / 60);
}
// src/schedule/rates.ts
const YEARS = [
	2025,
	2026,
	2027,
	2028
];
/** The rates of a schedule with the ticks it was compiled to; exact ticks are counted once for both. */
function ratesOf(schedule, ticks, exact) {
	const ticksByMonth = new Array(12).fill(0);
	const counted = /* @__PURE__ */ new Map();
	for (const tick of ticks) {
		let days = counted.get(tick.days);
		if (days === void 0) {
			days = countDaysByMonth(tick.days);
			counted.set(tick.days, days);
		}
		for (let month = 0; month < 12; month++) ticksByMonth[month] = ticksByMonth[month] + days[month];
	}
	let activeDays = 0;
	for (let month = 1; month <= 12; month++) {
		if (ticks.length > 0 && ticksByMonth[month - 1] === 0) continue;
		for (const year of YEARS) activeDays += monthLength(year, month);
	}
	const ticksADay = ticksByMonth.reduce((sum, count) => sum + count, 0) / activeDays;
	if (exact && ticks.length > 0) return {
		ticksADay,
		occurrencesADay: ticksADay
	};
	const occurrencesADay = schedule.triggers.reduce((sum, trigger) => sum + occurrencesOf(trigger), 0) / activeDays;
	return {
		ticksADay,
		occurrencesADay: ticks.length > 0 && schedule.resident === void 0 ? Math.min(occurrencesADay, ticksADay) : occurrencesADay
	};
}
/** Of one trigger within the four years, if it went on all the time. */
function occurrencesOf(trigger) {
	const months = activeMonths(trigger, trigger.zone);
	const isActive = (month) => months === void 0 || (months >>> month - 1 & 1) === 1;
	let days = 0;
	if (trigger.kind === "once") return YEARS.length;
	const mask = trigger.kind === "interval" ? void 0 : monthMaskOf(trigger);
	for (const year of YEARS) for (let month = 1; month <= 12; month++) if (isActive(month)) days += mask === void 0 ? monthLength(year, month) : countBits(mask(year, month));
	if (trigger.kind === "interval") return days * MILLISECONDS_A_DAY / trigger.period;
	return days * minutesOfDay(trigger).length;
}
// src/schedule/compile-schedule.ts
/** Distances of ticks for a resident job: even around the clock. */
const RESIDENT_STEPS = [
	5,
	10,
	15,
	20,
	30,
	60,
	120,
	180,
	240
];
/**
* The cron lines for a schedule: exact where five fields and a time zone can say it, else the tightest ticks at least
* five minutes apart that have one at each occurrence or within five minutes after it. The constant jitter comes on top.
*/
function compileSchedule(schedule, planId) {
	if (schedule.local || schedule.triggers.length === 0) return compileNothing(schedule);
	const dense = schedule.triggers.some((trigger) => smallestDistance(trigger) < 5);
	if (schedule.resident !== void 0 && dense) return compileResident(schedule, schedule.resident);
	const { cells, minutes } = jitteredCells(schedule, planId);
	const ticks = placeTicks(cells);
	const reasons = reasonsOf(schedule, cells, ticks);
	const exact = reasons.length === 0;
	let lines;
	return {
		get lines() {
			lines ??= linesOf(ticks);
			return lines;
		},
		exact,
		reasons,
		jitter: minutes,
		rates: ratesOf(schedule, ticks, exact),
		sharing: sharingOf(ticks)
	};
}
function reasonsOf(schedule, cells, ticks) {
	const reasons = /* @__PURE__ */ new Set();
	for (const { from, until, kind, except } of schedule.triggers) {
		if (from !== void 0 || until !== void 0 || kind === "once") reasons.add("bounds");
		if (except.size > 0) reasons.add("except");
	}
	if (cells.some((cell) => !cell.exact)) reasons.add("trigger");
	const moved = (tick) => tick.covers.some((cell) => cell.exact && tick.minute !== cell.minute);
	if (ticks.some(moved)) reasons.add("shared");
	if (ticks.some((tick) => !tick.exact) && reasons.size === 0) reasons.add("shared");
	return [...reasons];
}
/** No ticks: the plan has no schedule, or a clock of its own. */
function compileNothing(schedule) {
	const { occurrencesADay } = ratesOf(schedule, [], true);
	return {
		lines: [],
		exact: true,
		reasons: [],
		jitter: schedule.triggers.map(() => 0),
		rates: {
			ticksADay: 0,
			occurrencesADay
		},
		sharing: []
	};
}
/** Ticks around the clock, each before the job of the one before it ends. */
function compileResident(schedule, resident) {
	const longest = resident / MILLISECONDS_A_MINUTE;
	const step = RESIDENT_STEPS.filter((minutes) => minutes <= longest).at(-1) ?? 5;
	const cells = [];
	for (let minute = 0; minute < MINUTES_A_DAY; minute += step) cells.push({
		zone: "UTC",
		elapsed: true,
		minute,
		days: EVERY_DAY,
		delay: 0,
		exact: false,
		triggers: schedule.triggers.map((trigger) => trigger.index)
	});
	const ticks = spreadTicks(cells).map((tick) => moveTick(tick, 3));
	return {
		lines: linesOf(ticks),
		exact: false,
		reasons: ["resident"],
		jitter: schedule.triggers.map(() => 0),
		rates: ratesOf(schedule, ticks, false),
		sharing: []
	};
}
function linesOf(ticks) {
	return [...new Set(ticks.map((tick) => tick.zone))].flatMap((zone) => linesOfZone(ticks.filter((tick) => tick.zone === zone)).map((line) => {
		const cron = [
			line.minutes,
			line.hours,
			line.dates,
			line.months,
			line.weekdays
		].join(" ");
		return zone === "UTC" ? { cron } : {
			cron,
			timezone: zone
		};
	}));
}
/** The sets of triggers of which some tick covers cells at different minutes. */
function sharingOf(ticks) {
	const found = /* @__PURE__ */ new Map();
	for (const tick of ticks) {
		const [first] = tick.covers;
		if (tick.triggers.length < 2 || tick.covers.every((cell) => cell.minute === first?.minute)) continue;
		found.set(tick.triggers.join(), [...tick.triggers]);
	}
	return [...found.values()];
}
// src/schedule/moment.ts
const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{1,2}):(\d{2})(?::(\d{2}))?(Z|z|[+-]\d{2}:\d{2})?$/;
/**
* Reads `2026-12-24` (a local day of the zone), `2026-12-24T20:00` (its local time) or an instant with `Z` or an
* offset. Undefined, with a problem noted, for anything else and for dates outside 1970 to 2199.
*/
function parseMoment(value, zone, path, problems) {
	const text = String(value);
	const date = parseDate(text);
	const wall = date === void 0 ? parseWall(text) : {
		wall: date * MILLISECONDS_A_DAY,
		offset: void 0
	};
	if (wall === void 0) return problems.error("schedule-date", path, `${JSON.stringify(value)} is neither a date nor a date with a time`, "write 2026-12-24, 2026-12-24T20:00 (local time of the entry's timezone) or 2026-12-24T20:00:00+01:00");
	const [earliest, latest] = [864e5, LAST_INSTANT - 2 * MILLISECONDS_A_DAY];
	if (wall.wall < earliest - 864e5 || wall.wall > latest) return problems.error("schedule-date", path, `${text} is outside the years 1970 to 2199`, "correct the year");
	const toInstant = (local) => zoneOf(zone).instantOf(local);
	const instant = wall.offset === void 0 ? toInstant(wall.wall) : wall.wall - wall.offset;
	return {
		instant,
		lastInstant: date === void 0 ? instant : toInstant(wall.wall + MILLISECONDS_A_DAY) - 1,
		isDate: date !== void 0
	};
}
function parseWall(text) {
	const match = DATE_TIME.exec(text);
	if (!match) return void 0;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
	const second = Number(match[6] ?? 0);
	if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return void 0;
	if (hour > 23 || minute > 59 || second > 59) return void 0;
	const wall = dayNumber(year, month, day) * MILLISECONDS_A_DAY + (hour * 60 + minute) * MILLISECONDS_A_MINUTE + second * 1e3;
	const zone = match[7];
	if (zone === void 0) return {
		wall,
		offset: void 0
	};
	if (zone === "Z" || zone === "z") return {
		wall,
		offset: 0
	};
	const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4, 6))];
	if (hours > 14 || minutes > 59) return void 0;
	return {
		wall,
		offset: (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * MILLISECONDS_A_MINUTE
	};
}
/** Reads `18:30`, or a list of such times, as rising minutes since midnight; undefined, with a problem noted, otherwise. */
function parseTimes(value, path, problems) {
	const times = /* @__PURE__ */ new Set();
	const items = Array.isArray(value) ? value : [value];
	for (const [index, item] of items.entries()) {
		const match = typeof item === "string" ? /^(\d{1,2}):(\d{2})$/.exec(item) : null;
		const minute = match ? Number(match[1]) * 60 + Number(match[2]) : MINUTES_A_DAY;
		if (minute >= 1440 || Number(match?.[2]) > 59) return problems.error("schedule-time", Array.isArray(value) ? [...path, index] : path, `${JSON.stringify(item)} is not a time of day`, "write hours and minutes from \"00:00\" to \"23:59\", such as time: \"18:30\"");
		times.add(minute);
	}
	if (times.size === 0) return problems.error("schedule-time", path, "the list of times is empty", "write time: \"18:30\"");
	return [...times].sort((a, b) => a - b);
}
// src/schedule/foreign-cron.ts
const ORDINALS$1 = {
	1: "1st",
	2: "2nd",
	3: "3rd",
	4: "4th",
	5: "5th"
};
const WEEKDAYS$1 = [
	"sun",
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat",
	"sun"
];
/**
* Recognises what other schedulers take and GitHub's five fields do not: seconds and years, `L W # ?` (Quartz), `H`
* (Jenkins), `last` and `3rd fri` (APScheduler), a `TZ=` prefix. Undefined for five fields without any of these.
*/
function explainForeignCron(expression) {
	const zone = /^(?:CRON_)?TZ=(\S+)\s+(.*)$/i.exec(expression);
	if (zone) return {
		code: "schedule-cron-zone",
		message: "a cron expression does not name its time zone",
		hint: `write cron: "${zone[2]}" and timezone: ${zone[1]}`
	};
	const ordinal = /\b(\d(?:st|nd|rd|th)|last)\b(?:\s+([a-z]{3}))?/i.exec(expression);
	if (ordinal) {
		const [nth = "", weekday = ""] = [ordinal[1]?.toLowerCase(), ordinal[2]?.toLowerCase()];
		const day = WEEKDAYS$1.includes(weekday) ? `${nth} ${weekday}` : nth === "last" ? "last" : `${nth} fri`;
		return {
			code: "schedule-cron-apscheduler",
			message: `${JSON.stringify(ordinal[0])} is an expression of APScheduler, not of cron`,
			hint: dayForm(day, expression)
		};
	}
	const fields = expression.split(/\s+/);
	if (fields.length !== 5) return explainCount(fields);
	const [minute = "", hour = "", dayOfMonth = "", , weekday = ""] = fields;
	if (fields.some((field) => field.includes("?"))) return {
		code: "schedule-cron-extension",
		message: "? is not part of POSIX cron, which GitHub uses",
		hint: `write * instead: cron: "${expression.replaceAll("?", "*")}"`
	};
	const extension = dayExtension(dayOfMonth) ?? weekdayExtension(weekday);
	if (extension !== void 0) return {
		code: "schedule-cron-extension",
		message: `${JSON.stringify(extension.text)} is not part of POSIX cron, which GitHub uses`,
		hint: dayForm(extension.day, expression)
	};
	if (/^H/i.test(minute) || /^H/i.test(hour)) return {
		code: "schedule-cron-extension",
		message: "H is Jenkins' way to spread runs, not part of POSIX cron",
		hint: "write a plain minute and hour, and jitter: 30m"
	};
}
function explainCount(fields) {
	if (fields.length === 6) return {
		code: "schedule-cron-six-fields",
		message: "the cron expression has six fields; GitHub's has five, without seconds",
		hint: `drop the seconds: cron: "${fields.slice(1).join(" ")}", or, if the last field is the year, use from: and until:`
	};
	if (fields.length === 7) return {
		code: "schedule-cron-six-fields",
		message: "the cron expression has seven fields; GitHub's has five, without seconds and year",
		hint: `write cron: "${fields.slice(1, 6).join(" ")}" with from: and until: for the year`
	};
	return {
		code: "schedule-cron-fields",
		message: `a cron expression has five fields, not ${fields.length}`,
		hint: "they are minute, hour, day of the month, month and weekday: cron: \"30 8 * * mon-fri\""
	};
}
/** Quartz' forms in the day field. */
function dayExtension(field) {
	for (const text of field.split(",")) {
		if (/^LW$|^WL$/i.test(text)) return {
			text,
			day: "last working day"
		};
		if (/^L$/i.test(text)) return {
			text,
			day: "last"
		};
		const back = /^L-(\d+)$/i.exec(text);
		if (back) return {
			text,
			day: `${back[1]} days before last`
		};
		const near = /^(\d+)W$/i.exec(text);
		if (near) return {
			text,
			day: `working day nearest ${near[1]}`
		};
	}
}
/** Quartz' forms in the weekday field; it counts Sunday as 1, most others (and we) as 0. */
function weekdayExtension(field) {
	for (const text of field.split(",")) {
		const last = /^([0-7]|[a-z]{3})L$/i.exec(text);
		if (last) return {
			text,
			day: `last ${weekdayName(last[1])}`
		};
		if (/^L$/i.test(text)) return {
			text,
			day: "sat"
		};
		const nth = /^([0-7]|[a-z]{3})#([1-5])$/i.exec(text);
		if (nth) return {
			text,
			day: `${ORDINALS$1[nth[2]]} ${weekdayName(nth[1])}`
		};
		if (text.includes("#")) return {
			text,
			day: "3rd fri"
		};
	}
}
function weekdayName(text) {
	return WEEKDAYS$1[Number(text)] ?? text.toLowerCase();
}
/** The entry to write instead, with the time where the first two fields are plain numbers. */
function dayForm(day, expression) {
	const [minute = "", hour = ""] = expression.split(/\s+/);
	return `write day: ${day}${/^\d{1,2}$/.test(minute) && /^\d{1,2}$/.test(hour) ? ` and time: "${hour.padStart(2, "0")}:${minute.padStart(2, "0")}"` : " with a time:"} instead of cron`;
}
// src/schedule/parse-cron.ts
const WORDS$1 = {
	"@hourly": "0 * * * *",
	"@daily": "0 0 * * *",
	"@midnight": "0 0 * * *",
	"@weekly": "0 0 * * 0",
	"@monthly": "0 0 1 * *",
	"@yearly": "0 0 1 1 *",
	"@annually": "0 0 1 1 *"
};
const FIELDS = [
	MINUTE,
	HOUR,
	DAY_OF_MONTH,
	MONTH,
	WEEKDAY
];
/**
* Reads `cron:` (POSIX crontab's five fields, or a word such as `@daily`) with `match:` and `dialect:`; undefined, with
* problems noted, when it cannot be read. `path` is that of the entry.
*/
function parseCron(value, options, bounds, path, problems) {
	const cronPath = [...path, "cron"];
	if (typeof value !== "string" || value.trim() === "") return problems.error("schedule-cron-fields", cronPath, "a cron expression is a text of five fields", "write for example cron: \"30 8 * * mon-fri\", in quotes");
	const apscheduler = options.dialect === "apscheduler";
	const match = parseMatch(options, apscheduler);
	const text = value.trim();
	const expression = text.startsWith("@") ? wordFor(text, cronPath, problems) : text;
	if (expression === void 0) return void 0;
	const foreign = explainForeignCron(expression);
	if (foreign !== void 0) return problems.error(foreign.code, cronPath, foreign.message, foreign.hint);
	const fields = expression.split(/\s+/).map((part, index) => parseCronField(part, FIELDS[index], cronPath, problems, apscheduler && index === 4));
	if (fields.some((field) => field === void 0)) return void 0;
	const [minutes, hours, days, months, weekdays] = fields;
	warnOfUnevenStep(minutes, MINUTE, cronPath, problems);
	warnOfUnevenStep(hours, HOUR, cronPath, problems);
	const bothRestricted = !days.star && !weekdays.star;
	if (bothRestricted && match === void 0 && days.values.length < 31 && weekdays.values.length < 7) problems.warning("schedule-day-or-weekday", cronPath, `${JSON.stringify(text)} runs on days that match the day of the month or the weekday, as POSIX cron and GitHub read it`, "write match: all for days that match both, or match: any to say that either is meant");
	return {
		...bounds,
		kind: "cron",
		minutes: minutes.values,
		hours: hours.values,
		daysOfMonth: days.values,
		months: months.values,
		weekdays: weekdays.values,
		days: bothRestricted && match !== "all" ? "either" : "both",
		elapsed: hours.star,
		text
	};
}
function parseMatch(options, apscheduler) {
	if (options.match === "any" || options.match === "all") return options.match;
	return apscheduler ? "all" : void 0;
}
function wordFor(text, path, problems) {
	const expression = WORDS$1[text.toLowerCase()];
	if (expression !== void 0) return expression;
	const meant = nearest(text, Object.keys(WORDS$1));
	return problems.error("schedule-cron-word", path, text.toLowerCase() === "@reboot" ? "@reboot has no meaning here: nothing of Rota's is ever started up" : `${JSON.stringify(text)} is none of ${Object.keys(WORDS$1).join(", ")}`, text.toLowerCase().startsWith("@every") ? `write every: ${text.slice(6).trim() || "15m"}` : meant === void 0 ? "write for example cron: \"30 8 * * mon-fri\"" : `did you mean ${meant}?`);
}
function warnOfUnevenStep(field, kind, path, problems) {
	if ((kind.maximum + 1) % field.step === 0) return;
	const unit = kind === MINUTE ? "m" : "h";
	problems.warning("schedule-uneven-step", path, `*/${field.step} in the ${kind.name} field is not every ${field.step} ${kind.name}s: it begins anew at 0 after ${field.values.at(-1)}`, `for equal distances write every: ${field.step}${unit}`);
}
// src/schedule/parse-day.ts
const ORDINALS = {
	"1st": 1,
	first: 1,
	"2nd": 2,
	second: 2,
	"3rd": 3,
	third: 3,
	"4th": 4,
	fourth: 4,
	"5th": 5,
	fifth: 5,
	last: -1
};
const LONG_WEEKDAYS = [
	"sunday",
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday"
];
const WORDS = [
	...WEEKDAY_NAMES,
	...Object.keys(ORDINALS),
	"working day",
	"last working day"
];
/**
* Reads `day:` (`last`, `last fri`, `2nd mon`, `working day`, `last working day`, `working day nearest 15`,
* `3 days before last`, `mon-fri`, `15`, and lists of these) with `time`, `every` (`2 weeks`, `3 months`), `month` and
* `week` (ISO). Undefined, with problems noted, when it cannot be read. `path` is that of the entry.
*/
function parseDay(value, options, from, bounds, path, problems) {
	const before = problems.problems.length;
	const items = Array.isArray(value) ? value : String(value).split(",");
	const selectors = [];
	for (const [index, item] of items.entries()) {
		const selector = parseSelector(String(item).trim().toLowerCase().replace(/\s+/g, " "));
		if (selector !== void 0) selectors.push(selector);
		else {
			const meant = nearest(String(item).trim(), WORDS);
			problems.error("schedule-day", Array.isArray(value) ? [
				...path,
				"day",
				index
			] : [...path, "day"], `${JSON.stringify(item)} names no day of a month or week`, meant === void 0 ? "write last, last fri, 2nd mon, working day, last working day, mon-fri or a number from 1 to 31" : `did you mean ${meant}?`);
		}
	}
	const times = options.time === void 0 ? [0] : parseTimes(options.time, [...path, "time"], problems);
	const months = parseField(options.month, MONTH, [...path, "month"], problems);
	const weeks = parseField(options.week, ISO_WEEK, [...path, "week"], problems);
	const wall = from === void 0 ? 0 : zoneOf(bounds.zone).wallAt(from.instant);
	const every = parseStride(options.every, Math.floor(wall / MILLISECONDS_A_DAY), path, problems);
	if (every?.unit === "week" && from === void 0) problems.warning("schedule-week-anchor", [...path, "every"], "without from, weeks are counted from that of 1970-01-01", "write from: with a date in the first week that is meant");
	if (problems.hasErrorsAfter(before) || times === void 0 || selectors.length === 0) return void 0;
	const rule = {
		kind: "select",
		selectors,
		months: months ?? ALL_MONTHS,
		weeks,
		every
	};
	return {
		...bounds,
		kind: "calendar",
		rule,
		times
	};
}
const ALL_MONTHS = [
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	12
];
function parseSelector(text) {
	if (text === "last" || text === "last day") return {
		kind: "last-day",
		back: 0
	};
	if (/^working days?$/.test(text)) return {
		kind: "working-day",
		nth: 0
	};
	const back = /^(\d{1,2}) days? before last( day)?$/.exec(text);
	if (back) return Number(back[1]) <= 30 ? {
		kind: "last-day",
		back: Number(back[1])
	} : void 0;
	const near = /^working day nearest (\d{1,2})$/.exec(text);
	if (near) {
		const day = Number(near[1]);
		return day >= 1 && day <= 31 ? {
			kind: "nearest-working-day",
			day
		} : void 0;
	}
	const working = /^(\d{1,2})(?:st|nd|rd|th) working day$/.exec(text);
	if (working) {
		const nth = Number(working[1]);
		return nth >= 1 && nth <= 23 ? {
			kind: "working-day",
			nth
		} : void 0;
	}
	const [first = "", ...rest] = text.split(" ");
	const nth = ORDINALS[first];
	if (nth !== void 0) {
		const name = rest.join(" ");
		if (name === "working day") return {
			kind: "working-day",
			nth
		};
		const weekday = weekdayFrom(name);
		return weekday === void 0 ? void 0 : {
			kind: "nth-weekday",
			nth,
			weekday
		};
	}
	if (/^\d{1,2}$/.test(text)) {
		const day = Number(text);
		return day >= 1 && day <= 31 ? {
			kind: "day",
			day
		} : void 0;
	}
	const mask = weekdayRange(text);
	return mask === void 0 ? void 0 : {
		kind: "weekdays",
		mask
	};
}
function weekdayFrom(text) {
	const index = WEEKDAY_NAMES.indexOf(text);
	const long = LONG_WEEKDAYS.indexOf(text);
	return index >= 0 ? index : long >= 0 ? long : void 0;
}
/** `fri`, `mon-fri` or `fri-tue`, as a mask. */
function weekdayRange(text) {
	const [start = "", end = start, ...rest] = text.split("-");
	const [first, last] = [weekdayFrom(start), weekdayFrom(end)];
	if (first === void 0 || last === void 0 || rest.length > 0) return void 0;
	let mask = 0;
	for (let distance = 0; distance <= (last - first + 7) % 7; distance++) mask |= 1 << (first + distance) % 7;
	return mask;
}
function parseField(value, field, path, problems) {
	if (value === void 0) return void 0;
	return parseCronField((Array.isArray(value) ? value.join(",") : String(value)).replaceAll(/\s/g, ""), field, path, problems)?.values;
}
function parseStride(value, anchor, path, problems) {
	if (value === void 0) return void 0;
	const match = /^(\d{1,3})\s*(w|weeks?|months?)$/.exec(String(value).trim());
	const count = Number(match?.[1]);
	if (match && count >= 1) {
		const unit = match[2]?.startsWith("w") ? "week" : "month";
		return count === 1 ? void 0 : {
			unit,
			count,
			anchor
		};
	}
	return problems.error("schedule-every", [...path, "every"], `beside day, every is a number of weeks or months, not ${JSON.stringify(value)}`, "write every: 2 weeks or every: 3 months; from: says which week or month is the first");
}
// src/schedule/parse-every.ts
const LONGEST_DAYS = 3660;
/**
* Reads `every:`. Seconds, minutes and hours are elapsed time, counted from `from` or else 1970-01-01T00:00Z; days and
* weeks are calendar days at `time` (else at the time of `from`, else at 00:00), counted from the day of `from` or else
* 1970-01-01. So `24h` moves with the clocks in spring and `1d` does not. `path` is that of the entry.
*/
function parseEvery(value, time, from, bounds, path, problems) {
	const everyPath = [...path, "every"];
	const text = typeof value === "string" ? value.trim() : "";
	const calendar = /^(\d{1,5})([dw])$/.exec(text);
	if (calendar) {
		const count = Number(calendar[1]) * (calendar[2] === "w" ? 7 : 1);
		if (count < 1 || count > LONGEST_DAYS) return problems.error("schedule-every", everyPath, `every: ${text} is not between 1d and ten years`, "for single dates write at:");
		return everyDays(count, calendar[2] === "w", time, from, bounds, path, problems);
	}
	const period = /ms|d|\./.test(text) ? void 0 : parseDuration(text);
	if (period === void 0 || period === 0) return problems.error("schedule-every", everyPath, ...wrong(value));
	if (period > LONGEST_DAYS * 864e5) return problems.error("schedule-every", everyPath, `every: ${text} is longer than ten years`, "for single dates write at:");
	if (time !== void 0) return problems.error("schedule-key", [...path, "time"], `time goes with days and weeks; every: ${text} counts elapsed time`, period % 864e5 === 0 ? `write every: ${period / MILLISECONDS_A_DAY}d for the same time of every day` : "write from: with a date and a time to say when it begins");
	return {
		...bounds,
		kind: "interval",
		period,
		anchor: from?.instant ?? 0
	};
}
function everyDays(count, weeks, time, from, bounds, path, problems) {
	const wall = from === void 0 ? 0 : zoneOf(bounds.zone).wallAt(from.instant);
	const anchor = Math.floor(wall / MILLISECONDS_A_DAY);
	const minuteOfFrom = Math.floor(wall / 6e4) - anchor * MINUTES_A_DAY;
	const ownTime = from === void 0 || from.isDate ? 0 : minuteOfFrom;
	const times = time === void 0 ? [ownTime] : parseTimes(time, [...path, "time"], problems);
	if (times === void 0) return void 0;
	if (weeks && from === void 0) problems.warning("schedule-week-anchor", [...path, "every"], "weeks are counted from 1970-01-01, so this runs on Thursdays", "write from: with the first date, or day: mon to name the weekday");
	return {
		...bounds,
		kind: "calendar",
		rule: {
			kind: "stride",
			count,
			anchor
		},
		times
	};
}
function wrong(value) {
	const text = String(value).trim();
	const message = `${JSON.stringify(value)} is not a length of time that a schedule can repeat`;
	const mixed = /^(\d+)d(\d+)h$/.exec(text);
	if (mixed) return [message, `write every: ${Number(mixed[1]) * 24 + Number(mixed[2])}h for elapsed time`];
	const number = /^(\d+)\s*(?:min(?:ute)?s?|mins?)?$/.exec(text)?.[1];
	if (number !== void 0) return [message, `write every: ${number}m for minutes`];
	if (/month|mo$|year|y$/i.test(text)) return [message, "for months write day: 1 with every: 3 months"];
	return [message, "write a whole number with s, m, h (elapsed) or d, w (calendar): every: 45m"];
}
// src/schedule/holidays.ts
const LAST_DAY = LAST_INSTANT / MILLISECONDS_A_DAY;
const WEEKDAYS = [
	"SU",
	"MO",
	"TU",
	"WE",
	"TH",
	"FR",
	"SA"
];
/**
* Reads the whole-day events of an iCalendar file (RFC 5545): DTSTART and DTEND (exclusive) or DURATION, RDATE, EXDATE,
* and RRULE where it is yearly (INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYDAY such as 4TH). Never throws: what
* cannot be read is told with its line and left out.
*/
function parseHolidays(text) {
	const days = /* @__PURE__ */ new Set();
	const problems = [];
	const components = [];
	let event = [];
	let calendars = 0;
	for (const property of readProperties(text)) if (property.name === "BEGIN") {
		components.push(property.value.toUpperCase());
		if (property.value.toUpperCase() === "VCALENDAR") calendars++;
		if (property.value.toUpperCase() === "VEVENT") event = [property];
	} else if (property.name === "END") {
		if (components.pop() === "VEVENT") for (const day of readEvent(event, problems)) days.add(day);
	} else if (components.at(-1) === "VEVENT") event.push(property);
	if (calendars === 0) problems.push({
		line: 1,
		message: "no BEGIN:VCALENDAR: this is not an iCalendar file"
	});
	else if (components.length > 0) problems.push({
		line: text.split("\n").length,
		message: `END:${components.at(-1)} is missing`
	});
	return {
		days: [...days].sort((a, b) => a - b),
		problems,
		isCalendar: calendars > 0
	};
}
/** Content lines, unfolded: a line that begins with a space or a tab goes on the one before. */
function readProperties(text) {
	const found = [];
	const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
	for (let index = 0; index < lines.length; index++) {
		const line = index + 1;
		let content = lines[index];
		while (/^[ \t]/.test(lines[index + 1] ?? "")) content += lines[++index].slice(1);
		const match = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/.exec(content);
		if (match) found.push({
			name: match[1].toUpperCase(),
			value: match[3].trim(),
			line
		});
	}
	return found;
}
function readEvent(event, problems) {
	const days = /* @__PURE__ */ new Set();
	const property = (name) => event.find((entry) => entry.name === name);
	const line = event[0]?.line ?? 1;
	if (property("STATUS")?.value.toUpperCase() === "CANCELLED") return days;
	const start = property("DTSTART");
	if (start === void 0) {
		problems.push({
			line,
			message: "the event has no DTSTART"
		});
		return days;
	}
	const first = parseBasicDate(start.value);
	if (first === void 0) {
		problems.push({
			line: start.line,
			message: `DTSTART ${start.value} is not a date; only whole-day events count as holidays`
		});
		return days;
	}
	const length = eventLength(first, property("DTEND"), property("DURATION"), problems);
	const firsts = /* @__PURE__ */ new Set([first]);
	const rule = property("RRULE");
	if (rule !== void 0) {
		const repeated = expandRule(rule.value, first);
		if (typeof repeated === "string") problems.push({
			line: rule.line,
			message: repeated
		});
		else for (const day of repeated) firsts.add(day);
	}
	for (const day of listedDates(event, "RDATE")) firsts.add(day);
	for (const day of listedDates(event, "EXDATE")) firsts.delete(day);
	for (const day of firsts) for (let offset = 0; offset < length; offset++) days.add(day + offset);
	return days;
}
/** In days, at least one. */
function eventLength(first, end, duration, problems) {
	if (end !== void 0) {
		const last = parseBasicDate(end.value);
		if (last !== void 0 && last >= first && last - first <= 366) return Math.max(1, last - first);
		problems.push({
			line: end.line,
			message: `DTEND ${end.value} is not a date within a year of DTSTART`
		});
	} else if (duration !== void 0) {
		const match = /^\+?P(\d{1,3})([DW])$/.exec(duration.value);
		if (match) return Math.max(1, Number(match[1]) * (match[2] === "W" ? 7 : 1));
		problems.push({
			line: duration.line,
			message: `DURATION ${duration.value} is not a number of days`
		});
	}
	return 1;
}
function listedDates(event, name) {
	return event.filter((entry) => entry.name === name).flatMap((entry) => entry.value.split(",")).map((value) => parseBasicDate(value.slice(0, 8))).filter((day) => day !== void 0);
}
/** The dates of a yearly rule from `first` on, or why it is not understood. */
function expandRule(text, first) {
	const parts = new Map(text.split(";").map((part) => part.toUpperCase().split("=")));
	const unknown = [...parts.keys()].find((key) => ![
		"FREQ",
		"INTERVAL",
		"COUNT",
		"UNTIL",
		"BYMONTH",
		"BYMONTHDAY",
		"BYDAY",
		"WKST"
	].includes(key));
	const weekday = /^([+-]?\d)([A-Z]{2})$/.exec(parts.get("BYDAY") ?? "");
	const until = parts.has("UNTIL") ? parseBasicDate(parts.get("UNTIL").slice(0, 8)) : LAST_DAY;
	const interval = Number(parts.get("INTERVAL") ?? 1);
	const count = Number(parts.get("COUNT") ?? Number.POSITIVE_INFINITY);
	const start = civilDate(first);
	const months = (parts.get("BYMONTH") ?? String(start.month)).split(",").map(Number);
	const monthDays = (parts.get("BYMONTHDAY") ?? String(start.day)).split(",").map(Number);
	if (!(parts.get("FREQ") === "YEARLY" && unknown === void 0 && until !== void 0 && interval >= 1 && !Number.isNaN(count) && (!parts.has("BYDAY") || weekday !== null && !parts.has("BYMONTHDAY") && parts.has("BYMONTH")) && (weekday === null || WEEKDAYS.includes(weekday[2])) && [...months, ...monthDays].every((value) => Number.isInteger(value) && value !== 0))) return `RRULE ${text} is not understood (only yearly ones are): only the first date counts; list the others`;
	const found = [];
	for (let year = start.year; year < 2200; year += interval) {
		const inYear = /* @__PURE__ */ new Set();
		for (const month of months) {
			const [monthStart, length] = [dayNumber(year, month, 1), monthLength(year, month)];
			if (weekday) {
				const mask = selectDays({
					kind: "nth-weekday",
					nth: Number(weekday[1]),
					weekday: WEEKDAYS.indexOf(weekday[2])
				}, monthStart, length, /* @__PURE__ */ new Set());
				if (mask !== 0) inYear.add(monthStart + 31 - Math.clz32(mask));
				continue;
			}
			for (const day of monthDays) {
				const dayOfMonth = day < 0 ? length + 1 + day : day;
				if (dayOfMonth >= 1 && dayOfMonth <= length) inYear.add(monthStart + dayOfMonth - 1);
			}
		}
		for (const day of [...inYear].sort((a, b) => a - b)) {
			if (day < first) continue;
			if (day > until || found.length >= count) return found;
			found.push(day);
		}
	}
	return found;
}
/** `20261224`. */
function parseBasicDate(text) {
	const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
	return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`) : void 0;
}
// src/schedule/parse-except.ts
/** Reads `except:`: dates, ranges of dates (both ends included) and `.ics` files, as day numbers. */
function parseExcept(value, path, problems, readCalendar) {
	const days = /* @__PURE__ */ new Set();
	if (value === void 0 || value === null) return days;
	const items = Array.isArray(value) ? value : [value];
	for (const [index, item] of items.entries()) readItem(item, Array.isArray(value) ? [...path, index] : path, days, problems, readCalendar);
	return days;
}
function readItem(item, path, days, problems, readCalendar) {
	const text = String(item);
	if (/\.ics$/i.test(text)) {
		const source = readCalendar(text);
		if (source !== void 0) readHolidays(text, source, path, days, problems);
		return;
	}
	const [start = "", end = start, ...rest] = text.split("..").map((part) => part.trim());
	const [first, last] = [parseDate(start), parseDate(end)];
	if (typeof item !== "string" || first === void 0 || last === void 0 || rest.length > 0) {
		problems.error("schedule-except", path, `${JSON.stringify(item)} is neither a date, a range of dates nor an .ics file`, "write 2026-12-25, 2027-01-01..2027-01-06 or holidays.ics");
		return;
	}
	if (last < first) {
		problems.error("schedule-except", path, `the range ${text} ends before it begins`, `write ${end}..${start}`);
		return;
	}
	const bounded = Math.min(last, LAST_INSTANT / MILLISECONDS_A_DAY);
	for (let day = Math.max(first, 0); day <= bounded; day++) days.add(day);
}
/** What cannot be read in a calendar is told and left out; a file that is none is an error. */
function readHolidays(file, source, path, days, problems) {
	const holidays = parseHolidays(source);
	for (const day of holidays.days) days.add(day);
	const code = "schedule-calendar-file";
	for (const { line, message } of holidays.problems) {
		const severity = holidays.isCalendar ? "warning" : "error";
		const hint = holidays.isCalendar ? "events of whole days count, once or yearly; write other days beside the file under except:" : "export the holidays as iCalendar (RFC 5545)";
		problems.problems.push({
			code,
			severity,
			message,
			hint,
			path,
			calendar: {
				file,
				line
			}
		});
	}
	if (holidays.days.length > 0 || holidays.problems.length > 0) return;
	problems.warning(code, path, `${file} has no whole-day event`, "take it out, or write the days themselves under except:");
}
// src/schedule/problem.ts
/** Where the readers below put what they find. */
var ProblemList = class {
	problems = [];
	/** Notes an error; returns undefined so that a reader can end with it. */
	error(code, path, message, hint) {
		this.problems.push({
			code,
			severity: "error",
			message,
			path,
			...hint === void 0 ? {} : { hint }
		});
	}
	/** Notes something that does not stop a run. */
	warning(code, path, message, hint) {
		this.problems.push({
			code,
			severity: "warning",
			message,
			path,
			...hint === void 0 ? {} : { hint }
		});
	}
	/** Whether an error was noted since there were `count` problems. */
	hasErrorsAfter(count) {
		return this.problems.slice(count).some((problem) => problem.severity === "error");
	}
};
/**
* Every zone name that a schedule may use, spelled as the time zone database spells it. Own list, because `Intl` knows
* only some of the names, takes any case, and takes abbreviations such as `PST` that GitHub does not.
*/
const ZONE_NAMES = Object.entries({
	"": "CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu",
	Africa: "Abidjan Accra Addis_Ababa Algiers Asmara Asmera Bamako Bangui Banjul Bissau Blantyre Brazzaville Bujumbura Cairo Casablanca Ceuta Conakry Dakar Dar_es_Salaam Djibouti Douala El_Aaiun Freetown Gaborone Harare Johannesburg Juba Kampala Khartoum Kigali Kinshasa Lagos Libreville Lome Luanda Lubumbashi Lusaka Malabo Maputo Maseru Mbabane Mogadishu Monrovia Nairobi Ndjamena Niamey Nouakchott Ouagadougou Porto-Novo Sao_Tome Timbuktu Tripoli Tunis Windhoek",
	America: "Adak Anchorage Anguilla Antigua Araguaina Argentina/Buenos_Aires Argentina/Catamarca Argentina/ComodRivadavia Argentina/Cordoba Argentina/Jujuy Argentina/La_Rioja Argentina/Mendoza Argentina/Rio_Gallegos Argentina/Salta Argentina/San_Juan Argentina/San_Luis Argentina/Tucuman Argentina/Ushuaia Aruba Asuncion Atikokan Atka Bahia Bahia_Banderas Barbados Belem Belize Blanc-Sablon Boa_Vista Bogota Boise Buenos_Aires Cambridge_Bay Campo_Grande Cancun Caracas Catamarca Cayenne Cayman Chicago Chihuahua Ciudad_Juarez Coral_Harbour Cordoba Costa_Rica Coyhaique Creston Cuiaba Curacao Danmarkshavn Dawson Dawson_Creek Denver Detroit Dominica Edmonton Eirunepe El_Salvador Ensenada Fort_Nelson Fort_Wayne Fortaleza Glace_Bay Godthab Goose_Bay Grand_Turk Grenada Guadeloupe Guatemala Guayaquil Guyana Halifax Havana Hermosillo Indiana/Indianapolis Indiana/Knox Indiana/Marengo Indiana/Petersburg Indiana/Tell_City Indiana/Vevay Indiana/Vincennes Indiana/Winamac Indianapolis Inuvik Iqaluit Jamaica Jujuy Juneau Kentucky/Louisville Kentucky/Monticello Knox_IN Kralendijk La_Paz Lima Los_Angeles Louisville Lower_Princes Maceio Managua Manaus Marigot Martinique Matamoros Mazatlan Mendoza Menominee Merida Metlakatla Mexico_City Miquelon Moncton Monterrey Montevideo Montreal Montserrat Nassau New_York Nipigon Nome Noronha North_Dakota/Beulah North_Dakota/Center North_Dakota/New_Salem Nuuk Ojinaga Panama Pangnirtung Paramaribo Phoenix Port-au-Prince Port_of_Spain Porto_Acre Porto_Velho Puerto_Rico Punta_Arenas Rainy_River Rankin_Inlet Recife Regina Resolute Rio_Branco Rosario Santa_Isabel Santarem Santiago Santo_Domingo Sao_Paulo Scoresbysund Shiprock Sitka St_Barthelemy St_Johns St_Kitts St_Lucia St_Thomas St_Vincent Swift_Current Tegucigalpa Thule Thunder_Bay Tijuana Toronto Tortola Vancouver Virgin Whitehorse Winnipeg Yakutat Yellowknife",
	Antarctica: "Casey Davis DumontDUrville Macquarie Mawson McMurdo Palmer Rothera South_Pole Syowa Troll Vostok",
	Arctic: "Longyearbyen",
	Asia: "Aden Almaty Amman Anadyr Aqtau Aqtobe Ashgabat Ashkhabad Atyrau Baghdad Bahrain Baku Bangkok Barnaul Beirut Bishkek Brunei Calcutta Chita Choibalsan Chongqing Chungking Colombo Dacca Damascus Dhaka Dili Dubai Dushanbe Famagusta Gaza Harbin Hebron Ho_Chi_Minh Hong_Kong Hovd Irkutsk Istanbul Jakarta Jayapura Jerusalem Kabul Kamchatka Karachi Kashgar Kathmandu Katmandu Khandyga Kolkata Krasnoyarsk Kuala_Lumpur Kuching Kuwait Macao Macau Magadan Makassar Manila Muscat Nicosia Novokuznetsk Novosibirsk Omsk Oral Phnom_Penh Pontianak Pyongyang Qatar Qostanay Qyzylorda Rangoon Riyadh Saigon Sakhalin Samarkand Seoul Shanghai Singapore Srednekolymsk Taipei Tashkent Tbilisi Tehran Tel_Aviv Thimbu Thimphu Tokyo Tomsk Ujung_Pandang Ulaanbaatar Ulan_Bator Urumqi Ust-Nera Vientiane Vladivostok Yakutsk Yangon Yekaterinburg Yerevan",
	Atlantic: "Azores Bermuda Canary Cape_Verde Faeroe Faroe Jan_Mayen Madeira Reykjavik South_Georgia St_Helena Stanley",
	Australia: "ACT Adelaide Brisbane Broken_Hill Canberra Currie Darwin Eucla Hobart LHI Lindeman Lord_Howe Melbourne NSW North Perth Queensland South Sydney Tasmania Victoria West Yancowinna",
	Brazil: "Acre DeNoronha East West",
	Canada: "Atlantic Central Eastern Mountain Newfoundland Pacific Saskatchewan Yukon",
	Chile: "Continental EasterIsland",
	Etc: "GMT GMT+0 GMT+1 GMT+10 GMT+11 GMT+12 GMT+2 GMT+3 GMT+4 GMT+5 GMT+6 GMT+7 GMT+8 GMT+9 GMT-0 GMT-1 GMT-10 GMT-11 GMT-12 GMT-13 GMT-14 GMT-2 GMT-3 GMT-4 GMT-5 GMT-6 GMT-7 GMT-8 GMT-9 GMT0 Greenwich UCT UTC Universal Zulu",
	Europe: "Amsterdam Andorra Astrakhan Athens Belfast Belgrade Berlin Bratislava Brussels Bucharest Budapest Busingen Chisinau Copenhagen Dublin Gibraltar Guernsey Helsinki Isle_of_Man Istanbul Jersey Kaliningrad Kiev Kirov Kyiv Lisbon Ljubljana London Luxembourg Madrid Malta Mariehamn Minsk Monaco Moscow Nicosia Oslo Paris Podgorica Prague Riga Rome Samara San_Marino Sarajevo Saratov Simferopol Skopje Sofia Stockholm Tallinn Tirane Tiraspol Ulyanovsk Uzhgorod Vaduz Vatican Vienna Vilnius Volgograd Warsaw Zagreb Zaporozhye Zurich",
	Indian: "Antananarivo Chagos Christmas Cocos Comoro Kerguelen Mahe Maldives Mauritius Mayotte Reunion",
	Mexico: "BajaNorte BajaSur General",
	Pacific: "Apia Auckland Bougainville Chatham Chuuk Easter Efate Enderbury Fakaofo Fiji Funafuti Galapagos Gambier Guadalcanal Guam Honolulu Johnston Kanton Kiritimati Kosrae Kwajalein Majuro Marquesas Midway Nauru Niue Norfolk Noumea Pago_Pago Palau Pitcairn Pohnpei Ponape Port_Moresby Rarotonga Saipan Samoa Tahiti Tarawa Tongatapu Truk Wake Wallis Yap",
	US: "Alaska Aleutian Arizona Central East-Indiana Eastern Hawaii Indiana-Starke Michigan Mountain Pacific Samoa"
}).flatMap(([area, cities]) => cities.split(" ").map((city) => area === "" ? city : `${area}/${city}`));
// src/schedule/zone-name.ts
/** Names that all mean UTC; GitHub's own default, so lines in it carry no `timezone` (actionlint refuses `UTC` as a name). */
const UTC_NAMES = new Set([
	"UTC",
	"UCT",
	"GMT",
	"GMT0",
	"GMT+0",
	"GMT-0",
	"Greenwich",
	"Universal",
	"Zulu"
].flatMap((name) => [name, `Etc/${name}`]));
const known = new Set(ZONE_NAMES);
/** Reads a `timezone:`; undefined, with a problem noted, when there is no such zone. All names of UTC become `UTC`. */
function parseZoneName(value, path, problems) {
	if (value === void 0 || value === null) return "UTC";
	if (typeof value !== "string") return problems.error("schedule-zone-unknown", path, "a time zone is a name of the IANA database", "write for example: timezone: Europe/Berlin");
	if (UTC_NAMES.has(value)) return "UTC";
	if ((known.has(value) || /^[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+$/.test(value) && !sameLetters(value)) && isUsable(value)) return value;
	const suggestions = nearestZones(value);
	return problems.error("schedule-zone-unknown", path, `unknown time zone ${JSON.stringify(value)}`, suggestions.length > 0 ? `did you mean ${suggestions.join(", ")}?` : "use a name of the IANA time zone database, such as Europe/Berlin or Asia/Shanghai");
}
/** Up to three zone names that a person may have meant, the likeliest first. */
function nearestZones(word) {
	const wanted = word.toLowerCase().replaceAll(" ", "_").replace(/^.*\//, "");
	const found = /* @__PURE__ */ new Set();
	const same = sameLetters(word);
	if (same !== void 0) found.add(same);
	for (const name of ZONE_NAMES) if (name.toLowerCase().replace(/^.*\//, "") === wanted) found.add(name);
	const near = nearest(word, ZONE_NAMES);
	if (near !== void 0) found.add(near);
	const cities = new Map(ZONE_NAMES.map((name) => [name.replace(/^.*\//, "").toLowerCase(), name]));
	const city = nearest(wanted, cities.keys());
	if (found.size === 0 && city !== void 0) found.add(cities.get(city));
	return [...found].slice(0, 3);
}
/** The zone whose name differs from the word in case only. */
function sameLetters(word) {
	const lower = word.toLowerCase();
	return ZONE_NAMES.find((name) => name.toLowerCase() === lower);
}
function isUsable(name) {
	try {
		zoneOf(name);
		return true;
	} catch {
		return false;
	}
}
// src/schedule/parse-schedule.ts
const KINDS = [
	"cron",
	"every",
	"at",
	"day"
];
const BOUNDS = [
	"timezone",
	"from",
	"until",
	"except",
	"jitter"
];
const KEYS = {
	cron: [
		"cron",
		"match",
		"dialect",
		...BOUNDS
	],
	every: [
		"every",
		"time",
		...BOUNDS
	],
	at: [
		"at",
		"timezone",
		"jitter"
	],
	day: [
		"day",
		"time",
		"every",
		"month",
		"week",
		...BOUNDS
	]
};
const LONGEST_JITTER = 432e5;
const LONGEST_RESIDENCE = 213e5;
const SHORTEST_RESIDENCE = 3e5;
/**
* Reads when a plan runs. Never throws for what a user wrote: everything wrong is in `problems`, each with the path of
* the value from the plan's root. `readCalendar` gives the text of an `.ics` file by the path in the plan.
*/
function parseSchedule(values, readCalendar = () => void 0) {
	const problems = new ProblemList();
	const jitter = parseLength(values.jitter, ["jitter"], 0, LONGEST_JITTER, problems) ?? 0;
	const resident = parseLength(values.resident, ["resident"], SHORTEST_RESIDENCE, LONGEST_RESIDENCE, problems);
	const local = values.runner === "local";
	const triggers = [];
	const entries = Array.isArray(values.schedule) ? values.schedule : [];
	for (const [index, entry] of entries.entries()) {
		const path = ["schedule", index];
		const before = problems.problems.length;
		const trigger = parseEntry(entry, index, path, jitter, problems, readCalendar);
		if (trigger === void 0 || problems.hasErrorsAfter(before)) continue;
		if (!checkOccurs(trigger, path, problems)) continue;
		if (resident === void 0 && !local && !checkSpacing(trigger, path, problems)) continue;
		triggers.push(trigger);
	}
	return {
		schedule: {
			triggers,
			resident,
			local
		},
		problems: problems.problems
	};
}
function parseEntry(entry, index, path, jitter, problems, readCalendar) {
	if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return problems.error("schedule-entry", path, "an entry of a schedule is one of cron, every, at and day", `write - cron: ${typeof entry === "string" ? JSON.stringify(entry) : "\"30 8 * * mon-fri\""}`);
	const map = entry;
	const kind = kindOf(map, path, problems);
	if (kind === void 0) return void 0;
	for (const key of Object.keys(map)) {
		if (KEYS[kind].includes(key)) continue;
		const meant = nearest(key, KEYS[kind]);
		problems.error("schedule-key", [...path, key], `${key} is no key of an entry with ${kind}`, meant === void 0 ? `its keys are ${KEYS[kind].join(", ")}` : `did you mean ${meant}?`);
	}
	const zone = parseZoneName(map["timezone"], [...path, "timezone"], problems);
	if (zone === void 0) return void 0;
	const moment = (key) => map[key] === void 0 || kind === "at" ? void 0 : parseMoment(map[key], zone, [...path, key], problems);
	const from = moment("from");
	const until = moment("until");
	if (from !== void 0 && until !== void 0 && until.lastInstant < from.instant) return problems.error("schedule-until-before-from", [...path, "until"], `until (${String(map["until"])}) is before from (${String(map["from"])})`, "exchange them, or correct the year");
	const bounds = {
		index,
		zone,
		from: from?.instant,
		until: until?.lastInstant,
		except: kind === "at" ? /* @__PURE__ */ new Set() : parseExcept(map["except"], [...path, "except"], problems, readCalendar),
		jitter: parseLength(map["jitter"], [...path, "jitter"], 0, LONGEST_JITTER, problems) ?? jitter
	};
	switch (kind) {
		case "cron": return parseCron(map["cron"], map, bounds, path, problems);
		case "every": return parseEvery(map["every"], map["time"], from, bounds, path, problems);
		case "day": return parseDay(map["day"], map, from, bounds, path, problems);
		case "at": return parseAt(map["at"], bounds, path, problems);
	}
}
/** `every` beside `day` says how often the days come, so it names no kind of its own there. */
function kindOf(map, path, problems) {
	const kinds = KINDS.filter((kind) => map[kind] !== void 0 && !(kind === "every" && map["day"] !== void 0));
	if (kinds.length === 1) return kinds[0];
	if (kinds.length > 1) return problems.error("schedule-entry", path, `an entry has one of cron, every, at and day, not ${kinds.join(" and ")}`, "write each as an item of its own; together they are a union");
	const key = Object.keys(map)[0];
	const meant = key === void 0 ? void 0 : nearest(key, KINDS);
	return problems.error("schedule-entry", path, "an entry needs one of cron, every, at and day", meant === void 0 ? "write for example - cron: \"30 8 * * mon-fri\"" : `did you mean ${meant}?`);
}
function parseAt(value, bounds, path, problems) {
	const moment = parseMoment(value, bounds.zone, [...path, "at"], problems);
	if (moment === void 0) return void 0;
	if (moment.isDate) return problems.error("schedule-at", [...path, "at"], `at needs a time of day beside the date ${String(value)}`, `write at: ${String(value)}T08:30, a local time of the entry's timezone`);
	return {
		...bounds,
		kind: "once",
		instant: moment.instant
	};
}
function parseLength(value, path, least, most, problems) {
	if (value === void 0 || value === null) return void 0;
	const key = String(path.at(-1));
	const length = typeof value === "string" ? parseDuration(value.trim()) : void 0;
	if (length !== void 0 && length >= least && length <= most) return length;
	const range = `${least === 0 ? "0s" : `${least / 6e4}m`} to ${most / 6e4}m`;
	return problems.error(`schedule-${key}`, path, `${key} is a length of time from ${range}, not ${JSON.stringify(value)}`, `write for example ${key}: ${key === "jitter" ? "10m" : "55m"}`);
}
// src/schedule/local-time.ts
/** `2026-10-25T02:30:00+02:00`: an instant (milliseconds since 1970-01-01T00:00Z) as the zone's clock shows it (RFC 3339). */
function formatLocal(instant, zone) {
	const offset = zoneOf(zone).segmentAt(instant).offset;
	const minutes = Math.round(Math.abs(offset) / 6e4);
	const sign = offset < 0 ? "-" : "+";
	return `${formatWall(instant + offset)}${sign}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
/** `2026-10-25T00:30:00Z`. */
function formatInstant(instant) {
	return `${formatWall(instant)}Z`;
}
function formatWall(wall) {
	const day = Math.floor(wall / MILLISECONDS_A_DAY);
	const seconds = Math.floor((wall - day * MILLISECONDS_A_DAY) / 1e3);
	const { year, month, day: dayOfMonth } = civilDate(day);
	const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}T${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(seconds % 60)}`;
}
// src/schedule/occurrences.ts
const sources = /* @__PURE__ */ new WeakMap();
/** The first occurrence after an instant; undefined when there is none before the year 2200. */
function nextOccurrence(schedule, after) {
	return earliest(schedule, sourcesOf(schedule).map((source) => source.next(after)));
}
/** The last occurrence before an instant; undefined when there is none since 1970. */
function previousOccurrence(schedule, before) {
	let found;
	for (const [index, source] of sourcesOf(schedule).entries()) {
		const instant = source.previous(before);
		if (instant !== void 0 && (found === void 0 || instant > found.instant)) found = {
			instant,
			trigger: schedule.triggers[index].index
		};
	}
	return found;
}
/** The first `count` occurrences at or after an instant. */
function occurrencesFrom(schedule, from, count) {
	const found = [];
	for (const occurrence of walk(schedule, from)) {
		if (found.length >= count) break;
		found.push(occurrence);
	}
	return found;
}
/** Every occurrence at or after `from` and before `until`. */
function occurrencesWithin(schedule, from, until) {
	const found = [];
	for (const occurrence of walk(schedule, from)) {
		if (occurrence.instant >= until) break;
		found.push(occurrence);
	}
	return found;
}
/** The occurrences at or after an instant, one after another, without duplicates. */
function* walk(schedule, from) {
	const all = sourcesOf(schedule);
	const upcoming = all.map((source) => source.next(from - 1));
	for (;;) {
		const occurrence = earliest(schedule, upcoming);
		if (occurrence === void 0) return;
		yield occurrence;
		for (let index = 0; index < all.length; index++) if (upcoming[index] === occurrence.instant) upcoming[index] = all[index].next(occurrence.instant);
	}
}
function earliest(schedule, instants) {
	let best = -1;
	let instant = Number.POSITIVE_INFINITY;
	for (let index = 0; index < instants.length; index++) {
		const candidate = instants[index];
		if (candidate !== void 0 && candidate < instant) {
			best = index;
			instant = candidate;
		}
	}
	return best < 0 ? void 0 : {
		instant,
		trigger: schedule.triggers[best].index
	};
}
function sourcesOf(schedule) {
	let found = sources.get(schedule);
	if (found === void 0) {
		found = schedule.triggers.map(occurrenceSource);
		sources.set(schedule, found);
	}
	return found;
}
// src/schedule/schedule-warnings.ts
/** Warnings about the lines of a schedule: entries whose occurrences come so close that they share a tick. */
function sharedTickWarnings(compiled) {
	return compiled.sharing.map((triggers) => ({
		code: "schedule-shared-tick",
		severity: "warning",
		message: `entries ${triggers.map((trigger) => trigger + 1).join(" and ")} have runs less than five minutes apart, so that GitHub starts them together, at the later one`,
		hint: "move one of them, or take it out if the other is enough",
		path: ["schedule", triggers.at(-1)]
	}));
}
/**
* A warning when nothing of a schedule is left after `now` (milliseconds since 1970-01-01T00:00Z): only a warning, so
* that no exit code depends on the day.
*/
function endedWarning(schedule, now) {
	if (schedule.triggers.length === 0 || nextOccurrence(schedule, now) !== void 0) return void 0;
	const last = previousOccurrence(schedule, now + 1);
	return {
		code: "schedule-ended",
		severity: "warning",
		message: `the schedule has ended${last === void 0 ? "" : `: its last run was due at ${formatInstant(last.instant)}`}`,
		hint: "move until or add an entry; to keep the plan without a schedule, take schedule out",
		path: ["schedule"]
	};
}
// src/schedule/read-plan-schedule.ts
/** Everything that can be known to be wrong with a plan's schedule. */
function checkSchedule(plan, around) {
	return [...readPlanSchedule(plan, around).diagnostics];
}
/** Reads a plan's schedule; problems are told where they were written. */
function readPlanSchedule(plan, { planId, calendars, now }) {
	const { file } = plan.document;
	const { schedule, problems } = parseSchedule(plan.content, (path) => calendars.get(resolvePath(file, path) ?? ""));
	const broken = problems.some(({ severity }) => severity === "error");
	const compiled = compileSchedule(schedule, planId);
	const ended = broken ? void 0 : endedWarning(schedule, now);
	const all = [...problems];
	if (!broken) all.push(...sharedTickWarnings(compiled));
	if (ended !== void 0 && plan.content.paused !== true) all.push(ended);
	const diagnostics = all.map((problem) => placed(plan, problem, calendars));
	return {
		schedule,
		compiled,
		ended: ended !== void 0,
		diagnostics: withoutRepeats(diagnostics)
	};
}
/** A problem as a diagnostic, at the value that is meant or at the line of a calendar. */
function placed({ document, content }, { code, severity, message, hint, path, calendar }, calendars = /* @__PURE__ */ new Map()) {
	const rest = {
		code,
		severity,
		message,
		...hint === void 0 ? {} : { hint }
	};
	if (calendar === void 0) return {
		...rest,
		file: document.file,
		range: rangeAt(document, content, path, code)
	};
	const file = resolvePath(document.file, calendar.file) ?? calendar.file;
	return {
		...rest,
		file,
		range: wholeLine(calendars.get(file) ?? "", calendar.line)
	};
}
/** The value at a path. A map or a list would be too much to point at: its key says enough, and so does a key that is itself wrong. */
function rangeAt(document, content, path, code) {
	let container = content;
	for (const step of path.slice(0, -1)) container = container[step];
	const key = path.at(-1);
	const value = container[key];
	if (typeof key === "number" && typeof value === "object" && value !== null) {
		const [first] = Object.keys(value);
		if (first !== void 0) return rangeOf({
			document,
			container: value,
			key: first
		}, "key");
	}
	return rangeOf({
		document,
		container,
		key
	}, code === "schedule-key" || typeof value === "object" && value !== null ? "key" : "value");
}
function wholeLine(source, line) {
	const text = source.split(/\r\n|\n|\r/)[line - 1] ?? "";
	return {
		start: {
			line,
			column: 1
		},
		end: {
			line,
			column: text.length + 1
		}
	};
}
/** Entries that name the same calendar tell of it once. */
function withoutRepeats(diagnostics) {
	const found = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) {
		const { code, message, file, range } = diagnostic;
		found.set(`${code} ${message} ${file} ${range.start.line}:${range.start.column}`, diagnostic);
	}
	return [...found.values()];
}
export { checkPlanIds as A, kindOfFile as B, formatTimeOfDay as C, loadProject as D, loadPlans as E, parsePriorityRange as F, resolvePath as H, selectCases as I, selectableCases as L, planName as M, parseTagExpression as N, require_picomatch as O, caseOf as P, listOf as R, formatDate as S, weekdayOf as T, withoutSuffix as U, ownFiles as V, parseCronField as _, occurrencesFrom as a, MILLISECONDS_A_MINUTE as b, formatInstant as c, parseMoment as d, DAY_OF_MONTH as f, WEEKDAY as g, MONTH as h, nextOccurrence as i, planId as j, checkPlan as k, formatLocal as l, MINUTE as m, placed as n, occurrencesWithin as o, HOUR as p, readPlanSchedule as r, previousOccurrence as s, checkSchedule as t, ProblemList as u, zoneOf as v, monthLength as w, dayNumber as x, MILLISECONDS_A_DAY as y, withArticle as z };
