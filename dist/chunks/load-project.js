import { i as __toESM, n as __exportAll, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as formatJson, o as parseJson } from "./plain-text.js";
import { t as nearest } from "./nearest.js";
import { n as RotaError } from "./exit-code.js";
import { f as parseDuration } from "./diagnostics-text.js";
import { i as FILE_START, n as rangeOf$2, r as sourceOf } from "./origin.js";
import { createHash, createHmac } from "node:crypto";
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
	if (selection.tags.length + selection.priorities.length + selection.cases.length === 0) return cases;
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
function isWanted(one, { tags, priorities, cases }) {
	return tags.every((matches) => matches(one.tags)) && priorities.every(({ from, to }) => one.priority >= from && one.priority <= to) && (cases.length === 0 || cases.includes(one.id) || cases.includes(one.case));
}
// src/compile/tag-expression.ts
/** Signs of other languages, and what stands for them here. */
const SIGNS = /* @__PURE__ */ new Map([
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
		let left = both();
		while (peek() === "or" || peek() === ",") {
			position++;
			const [first, second] = [left, both()];
			left = (tags) => first(tags) || second(tags);
		}
		return left;
	};
	const both = () => {
		let left = negated();
		while (peek() === "and") {
			position++;
			const [first, second] = [left, negated()];
			left = (tags) => first(tags) && second(tags);
		}
		return left;
	};
	const negated = () => {
		if (peek() !== "not") return single();
		position++;
		const inner = negated();
		return (tags) => !inner(tags);
	};
	const single = () => {
		const token = peek() ?? fail("a tag is missing at the end");
		if (token === "(") {
			position++;
			const inner = either();
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
		if (!/^[A-Za-z0-9_][A-Za-z0-9_.:-]*$/.test(token)) fail(!SIGNS.has(token) ? `${token} is not a tag` : `${token} is no operator here`);
		position++;
		return (tags) => tags.includes(token);
	};
	try {
		const matcher = either();
		if (position < tokens.length) fail(!SIGNS.has(peek() ?? "") ? `"and" or "or" is missing before ${peek()}` : `${peek()} is no operator here`);
		return matcher;
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		const token = tokens[position];
		const sign = SIGNS.get(token?.text ?? "");
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
// src/model/diagnostic.ts
/** Whether any of the diagnostics is an error. */
function hasErrors(diagnostics) {
	return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
// node_modules/@actions/expressions/dist/ast.js
var Expr = class {};
var Literal = class extends Expr {
	constructor(literal, token) {
		super();
		this.literal = literal;
		this.token = token;
	}
	accept(v) {
		return v.visitLiteral(this);
	}
};
var Unary = class extends Expr {
	constructor(operator, expr) {
		super();
		this.operator = operator;
		this.expr = expr;
	}
	accept(v) {
		return v.visitUnary(this);
	}
};
var FunctionCall = class extends Expr {
	constructor(functionName, args) {
		super();
		this.functionName = functionName;
		this.args = args;
	}
	accept(v) {
		return v.visitFunctionCall(this);
	}
};
var Binary = class extends Expr {
	constructor(left, operator, right) {
		super();
		this.left = left;
		this.operator = operator;
		this.right = right;
	}
	accept(v) {
		return v.visitBinary(this);
	}
};
var Logical = class extends Expr {
	constructor(operator, args) {
		super();
		this.operator = operator;
		this.args = args;
	}
	accept(v) {
		return v.visitLogical(this);
	}
};
var Grouping = class extends Expr {
	constructor(group) {
		super();
		this.group = group;
	}
	accept(v) {
		return v.visitGrouping(this);
	}
};
var ContextAccess = class extends Expr {
	constructor(name) {
		super();
		this.name = name;
	}
	accept(v) {
		return v.visitContextAccess(this);
	}
};
var IndexAccess = class extends Expr {
	constructor(expr, index) {
		super();
		this.expr = expr;
		this.index = index;
	}
	accept(v) {
		return v.visitIndexAccess(this);
	}
};
var Star = class extends Expr {
	accept() {
		throw new Error("Method not implemented.");
	}
};
// node_modules/@actions/expressions/dist/data/expressiondata.js
var Kind;
(function(Kind) {
	Kind[Kind["String"] = 0] = "String";
	Kind[Kind["Array"] = 1] = "Array";
	Kind[Kind["Dictionary"] = 2] = "Dictionary";
	Kind[Kind["Boolean"] = 3] = "Boolean";
	Kind[Kind["Number"] = 4] = "Number";
	Kind[Kind["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
	Kind[Kind["Null"] = 6] = "Null";
})(Kind || (Kind = {}));
function kindStr(k) {
	switch (k) {
		case Kind.Array: return "Array";
		case Kind.Boolean: return "Boolean";
		case Kind.Null: return "Null";
		case Kind.Number: return "Number";
		case Kind.Dictionary: return "Object";
		case Kind.String: return "String";
	}
	return "unknown";
}
// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
	constructor(...pairs) {
		this.keys = [];
		this.v = [];
		this.indexMap = {};
		this.kind = Kind.Dictionary;
		this.primitive = false;
		for (const p of pairs) this.add(p.key, p.value);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(key, value) {
		if (key.toLowerCase() in this.indexMap) return;
		this.keys.push(key);
		this.v.push(value);
		this.indexMap[key.toLowerCase()] = this.v.length - 1;
	}
	get(key) {
		const index = this.indexMap[key.toLowerCase()];
		if (index === void 0) return;
		return this.v[index];
	}
	values() {
		return this.v;
	}
	pairs() {
		const result = [];
		for (const key of this.keys) result.push({
			key,
			value: this.v[this.indexMap[key.toLowerCase()]]
		});
		return result;
	}
};
// node_modules/@actions/expressions/dist/data/array.js
var Array$1 = class {
	constructor(...data) {
		this.v = [];
		this.kind = Kind.Array;
		this.primitive = false;
		for (const d of data) this.add(d);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(value) {
		this.v.push(value);
	}
	get(index) {
		return this.v[index];
	}
	values() {
		return this.v;
	}
};
// node_modules/@actions/expressions/dist/data/boolean.js
var BooleanData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.Boolean;
		this.primitive = true;
	}
	coerceString() {
		if (this.value) return "true";
		return "false";
	}
	number() {
		if (this.value) return 1;
		return 0;
	}
};
// node_modules/@actions/expressions/dist/data/null.js
var Null = class {
	constructor() {
		this.kind = Kind.Null;
		this.primitive = true;
	}
	coerceString() {
		return "";
	}
	number() {
		return 0;
	}
};
// node_modules/@actions/expressions/dist/data/number.js
var NumberData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.Number;
		this.primitive = true;
	}
	coerceString() {
		if (this.value === 0) return "0";
		return (+this.value.toFixed(15)).toString();
	}
	number() {
		return this.value;
	}
};
// node_modules/@actions/expressions/dist/data/string.js
var StringData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.String;
		this.primitive = true;
	}
	coerceString() {
		return this.value;
	}
	number() {
		return Number(this.value);
	}
};
// node_modules/@actions/expressions/dist/data/replacer.js
/**
* Replacer can be passed to JSON.stringify to convert an ExpressionData object into plain JSON
*
* See: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify#replacer
*/
function replacer(_key, value) {
	if (value instanceof Null) return null;
	if (value instanceof BooleanData) return value.value;
	if (value instanceof NumberData) return value.number();
	if (value instanceof StringData) return value.coerceString();
	if (value instanceof Array$1) return value.values();
	if (value instanceof Dictionary) {
		const pairs = value.pairs();
		const r = {};
		for (const p of pairs) r[p.key] = p.value;
		return r;
	}
	return value;
}
// node_modules/@actions/expressions/dist/data/reviver.js
/**
* Reviver can be passed to `JSON.parse` to convert plain JSON into an `ExpressionData` object.
*
* See: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/parse#reviver
*/
function reviver(_key, val) {
	if (val === null) return new Null();
	if (typeof val === "string") return new StringData(val);
	if (typeof val === "number") return new NumberData(val);
	if (typeof val === "boolean") return new BooleanData(val);
	if (Array.isArray(val)) return new Array$1(...val);
	if (typeof val === "object") return new Dictionary(...Object.keys(val).map((k) => ({
		key: k,
		value: val[k]
	})));
	return val;
}
// node_modules/@actions/expressions/dist/filtered_array.js
var FilteredArray = class extends Array$1 {};
// node_modules/@actions/expressions/dist/lexer.js
var TokenType;
(function(TokenType) {
	TokenType[TokenType["UNKNOWN"] = 0] = "UNKNOWN";
	TokenType[TokenType["LEFT_PAREN"] = 1] = "LEFT_PAREN";
	TokenType[TokenType["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
	TokenType[TokenType["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
	TokenType[TokenType["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
	TokenType[TokenType["COMMA"] = 5] = "COMMA";
	TokenType[TokenType["DOT"] = 6] = "DOT";
	TokenType[TokenType["BANG"] = 7] = "BANG";
	TokenType[TokenType["BANG_EQUAL"] = 8] = "BANG_EQUAL";
	TokenType[TokenType["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
	TokenType[TokenType["GREATER"] = 10] = "GREATER";
	TokenType[TokenType["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
	TokenType[TokenType["LESS"] = 12] = "LESS";
	TokenType[TokenType["LESS_EQUAL"] = 13] = "LESS_EQUAL";
	TokenType[TokenType["AND"] = 14] = "AND";
	TokenType[TokenType["OR"] = 15] = "OR";
	TokenType[TokenType["STAR"] = 16] = "STAR";
	TokenType[TokenType["NUMBER"] = 17] = "NUMBER";
	TokenType[TokenType["STRING"] = 18] = "STRING";
	TokenType[TokenType["IDENTIFIER"] = 19] = "IDENTIFIER";
	TokenType[TokenType["TRUE"] = 20] = "TRUE";
	TokenType[TokenType["FALSE"] = 21] = "FALSE";
	TokenType[TokenType["NULL"] = 22] = "NULL";
	TokenType[TokenType["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
	switch (tok.type) {
		case TokenType.EOF: return "EOF";
		case TokenType.NUMBER: return tok.lexeme;
		case TokenType.STRING: return tok.value.toString();
		default: return tok.lexeme;
	}
}
var Lexer$1 = class {
	constructor(input) {
		this.input = input;
		this.start = 0;
		this.offset = 0;
		this.line = 0;
		this.lastLineOffset = 0;
		this.tokens = [];
	}
	lex() {
		if (this.input.length > 21e3) throw new Error("ErrorExceededMaxLength");
		while (!this.atEnd()) {
			this.start = this.offset;
			const c = this.next();
			switch (c) {
				case "(":
					this.addToken(TokenType.LEFT_PAREN);
					break;
				case ")":
					this.addToken(TokenType.RIGHT_PAREN);
					break;
				case "[":
					this.addToken(TokenType.LEFT_BRACKET);
					break;
				case "]":
					this.addToken(TokenType.RIGHT_BRACKET);
					break;
				case ",":
					this.addToken(TokenType.COMMA);
					break;
				case ".":
					if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) this.consumeNumber();
					else this.addToken(TokenType.DOT);
					break;
				case "-":
				case "+":
					this.consumeNumber();
					break;
				case "!":
					this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
					break;
				case "=":
					if (!this.match("=")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.EQUAL_EQUAL);
					break;
				case "<":
					this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
					break;
				case ">":
					this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
					break;
				case "&":
					if (!this.match("&")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.AND);
					break;
				case "|":
					if (!this.match("|")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.OR);
					break;
				case "*":
					this.addToken(TokenType.STAR);
					break;
				case " ":
				case "\r":
				case "	": break;
				case "\n":
					++this.line;
					this.lastLineOffset = this.offset;
					break;
				case "'":
					this.consumeString();
					break;
				default: switch (true) {
					case isDigit(c):
						this.consumeNumber();
						break;
					default: this.consumeIdentifier();
				}
			}
		}
		this.tokens.push({
			type: TokenType.EOF,
			lexeme: "",
			range: this.range()
		});
		return { tokens: this.tokens };
	}
	pos() {
		return {
			line: this.line,
			column: this.start - this.lastLineOffset
		};
	}
	endPos() {
		return {
			line: this.line,
			column: this.offset - this.lastLineOffset
		};
	}
	range() {
		return {
			start: this.pos(),
			end: this.endPos()
		};
	}
	atEnd() {
		return this.offset >= this.input.length;
	}
	peek() {
		if (this.atEnd()) return "\0";
		return this.input[this.offset];
	}
	peekNext() {
		if (this.offset + 1 >= this.input.length) return "\0";
		return this.input[this.offset + 1];
	}
	previous() {
		const l = this.tokens.length;
		if (l == 0) return TokenType.EOF;
		return this.tokens[l - 1].type;
	}
	next() {
		return this.input[this.offset++];
	}
	match(expected) {
		if (this.atEnd()) return false;
		if (this.input[this.offset] !== expected) return false;
		this.offset++;
		return true;
	}
	addToken(type, value) {
		this.tokens.push({
			type,
			lexeme: this.input.substring(this.start, this.offset),
			range: this.range(),
			value
		});
	}
	consumeNumber() {
		while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) this.next();
		const lexeme = this.input.substring(this.start, this.offset);
		const value = new StringData(lexeme).number();
		if (isNaN(value)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(TokenType.NUMBER, value);
	}
	consumeString() {
		while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
			if (this.peek() === "\n") this.line++;
			if (this.peek() === "'" && this.peekNext() === "'") this.next();
			this.next();
		}
		if (this.atEnd()) throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.next();
		let value = this.input.substring(this.start + 1, this.offset - 1);
		value = value.replace("''", "'");
		this.addToken(TokenType.STRING, value);
	}
	consumeIdentifier() {
		while (!this.atEnd() && !isBoundary(this.peek())) this.next();
		let tokenType = TokenType.IDENTIFIER;
		let tokenValue = void 0;
		const lexeme = this.input.substring(this.start, this.offset);
		if (this.previous() != TokenType.DOT) switch (lexeme) {
			case "true":
				tokenType = TokenType.TRUE;
				break;
			case "false":
				tokenType = TokenType.FALSE;
				break;
			case "null":
				tokenType = TokenType.NULL;
				break;
			case "NaN":
				tokenType = TokenType.NUMBER;
				tokenValue = NaN;
				break;
			case "Infinity":
				tokenType = TokenType.NUMBER;
				tokenValue = Infinity;
		}
		if (!isLegalIdentifier(lexeme)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(tokenType, tokenValue);
	}
};
function isDigit(c) {
	return c >= "0" && c <= "9";
}
function isBoundary(c) {
	switch (c) {
		case "(":
		case "[":
		case ")":
		case "]":
		case ",":
		case ".":
		case "!":
		case ">":
		case "<":
		case "=":
		case "&":
		case "|": return true;
	}
	return /\s/.test(c);
}
function isLegalIdentifier(str) {
	if (str == "") return false;
	const first = str[0];
	if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
		for (const c of str.substring(1).split("")) if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {} else return false;
		return true;
	}
	return false;
}
const MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType) {
	ErrorType[ErrorType["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
	ErrorType[ErrorType["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
	ErrorType[ErrorType["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
	ErrorType[ErrorType["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
	ErrorType[ErrorType["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
	ErrorType[ErrorType["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
	ErrorType[ErrorType["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
	ErrorType[ErrorType["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
	ErrorType[ErrorType["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
	ErrorType[ErrorType["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
var ExpressionError = class extends Error {
	constructor(typ, tok) {
		super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
		this.typ = typ;
		this.tok = tok;
		this.pos = this.tok.range.start;
	}
};
function errorDescription(typ) {
	switch (typ) {
		case ErrorType.ErrorUnexpectedEndOfExpression: return "Unexpected end of expression";
		case ErrorType.ErrorUnexpectedSymbol: return "Unexpected symbol";
		case ErrorType.ErrorUnrecognizedNamedValue: return "Unrecognized named-value";
		case ErrorType.ErrorExceededMaxDepth: return `Exceeded max expression depth 50`;
		case ErrorType.ErrorExceededMaxLength: return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
		case ErrorType.ErrorTooFewParameters: return "Too few parameters supplied";
		case ErrorType.ErrorTooManyParameters: return "Too many parameters supplied";
		case ErrorType.ErrorEvenParameters: return "Even number of parameters supplied, requires an odd number of parameters";
		case ErrorType.ErrorUnrecognizedContext: return "Unrecognized named-value";
		case ErrorType.ErrorUnrecognizedFunction: return "Unrecognized function";
		default: return "Unknown error";
	}
}
var ExpressionEvaluationError = class extends Error {};
// node_modules/@actions/expressions/dist/funcs/case.js
const caseFunc = {
	name: "case",
	description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
	minArgs: 3,
	maxArgs: Number.MAX_SAFE_INTEGER,
	call: (...args) => {
		for (let i = 0; i < args.length - 1; i += 2) {
			const predicate = args[i];
			if (predicate.kind !== Kind.Boolean) throw new Error("case predicate must evaluate to a boolean value");
			if (predicate.value) return args[i + 1];
		}
		return args[args.length - 1];
	}
};
// node_modules/@actions/expressions/dist/result.js
function falsy(d) {
	switch (d.kind) {
		case Kind.Null: return true;
		case Kind.Boolean: return !d.value;
		case Kind.Number: {
			const dv = d.value;
			return dv === 0 || isNaN(dv);
		}
		case Kind.String: return d.value.length === 0;
	}
	return false;
}
function truthy(d) {
	return !falsy(d);
}
function coerceTypes(li, ri) {
	let lv = li;
	let rv = ri;
	if (li.kind === ri.kind) return [lv, rv];
	switch (li.kind) {
		case Kind.Number:
			if (ri.kind === Kind.String) {
				rv = new NumberData(ri.number());
				return [lv, rv];
			}
			break;
		case Kind.String:
			if (ri.kind === Kind.Number) {
				lv = new NumberData(li.number());
				return [lv, rv];
			}
			break;
		case Kind.Null:
		case Kind.Boolean:
			lv = new NumberData(li.number());
			return coerceTypes(lv, rv);
	}
	switch (ri.kind) {
		case Kind.Null:
		case Kind.Boolean:
			rv = new NumberData(ri.number());
			return coerceTypes(lv, rv);
	}
	return [lv, rv];
}
function equals(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Null: return true;
		case Kind.Number: {
			const ld = lv.value;
			const rd = rv.value;
			if (isNaN(ld) || isNaN(rd)) return false;
			return ld == rd;
		}
		case Kind.String: {
			const ls = lv.value;
			const rs = rv.value;
			return toUpperSpecial(ls) === toUpperSpecial(rs);
		}
		case Kind.Boolean: return lv.value == rv.value;
		case Kind.Dictionary:
		case Kind.Array: return lv === rv;
	}
	return false;
}
function greaterThan(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Number: {
			const lf = lv.value;
			const rf = rv.value;
			if (isNaN(lf) || isNaN(rf)) return false;
			return lf > rf;
		}
		case Kind.String: {
			let ls = lv.value;
			let rs = rv.value;
			ls = toUpperSpecial(ls);
			rs = toUpperSpecial(rs);
			return ls > rs;
		}
		case Kind.Boolean: {
			const lb = lv.value;
			const rb = rv.value;
			return lb && !rb;
		}
	}
	return false;
}
function lessThan(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Number: {
			const lf = lv.value;
			const rf = rv.value;
			if (isNaN(lf) || isNaN(rf)) return false;
			return lf < rf;
		}
		case Kind.String: {
			let ls = lv.value;
			let rs = rv.value;
			ls = toUpperSpecial(ls);
			rs = toUpperSpecial(rs);
			return ls < rs;
		}
		case Kind.Boolean: {
			const lb = lv.value;
			const rb = rv.value;
			return !lb && rb;
		}
	}
	return false;
}
function toUpperSpecial(s) {
	const sb = [];
	let i = 0;
	const len = s.length;
	let found = s.indexOf("ı");
	while (i < len) if (i < found) {
		sb.push(s.substring(i, found).toUpperCase());
		i = found;
	} else if (i == found) {
		sb.push(s.substring(i, i + 1));
		i += 1;
		found = s.indexOf("ı", i);
	} else {
		sb.push(s.substring(i).toUpperCase());
		break;
	}
	return sb.join("");
}
// node_modules/@actions/expressions/dist/funcs/contains.js
const contains = {
	name: "contains",
	description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		const right = args[1];
		if (left.primitive) {
			const ls = left.coerceString();
			if (right.primitive) {
				const rs = right.coerceString();
				return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
			}
		} else if (left.kind === Kind.Array) {
			const la = left;
			if (la.values().length === 0) return new BooleanData(false);
			for (const v of la.values()) if (equals(right, v)) return new BooleanData(true);
		}
		return new BooleanData(false);
	}
};
// node_modules/@actions/expressions/dist/funcs/endswith.js
const endswith = {
	name: "endsWith",
	description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		if (!left.primitive) return new BooleanData(false);
		const right = args[1];
		if (!right.primitive) return new BooleanData(false);
		const ls = toUpperSpecial(left.coerceString());
		const rs = toUpperSpecial(right.coerceString());
		return new BooleanData(ls.endsWith(rs));
	}
};
// node_modules/@actions/expressions/dist/funcs/format.js
const format$1 = {
	name: "format",
	description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
	minArgs: 1,
	maxArgs: 255,
	call: (...args) => {
		const fs = args[0].coerceString();
		const result = [];
		let index = 0;
		while (index < fs.length) {
			const lbrace = fs.indexOf("{", index);
			const rbrace = fs.indexOf("}", index);
			if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
				if (safeCharAt(fs, lbrace + 1) === "{") {
					result.push(fs.substr(index, lbrace - index + 1));
					index = lbrace + 2;
					continue;
				}
				if (rbrace > lbrace + 1) {
					const argIndex = readArgIndex(fs, lbrace + 1);
					if (argIndex.success) {
						if (1 + argIndex.result > args.length - 1) throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
						if (lbrace > index) result.push(fs.substr(index, lbrace - index));
						result.push(`${args[1 + argIndex.result].coerceString()}`);
						index = rbrace + 1;
						continue;
					}
				}
				throw new Error(`The following format string is invalid: ${fs}`);
			} else if (rbrace >= 0) {
				if (safeCharAt(fs, rbrace + 1) === "}") {
					result.push(fs.substr(index, rbrace - index + 1));
					index = rbrace + 2;
				} else throw new Error(`The following format string is invalid: ${fs}`);
			} else {
				result.push(fs.substr(index));
				break;
			}
		}
		return new StringData(result.join(""));
	}
};
function safeCharAt(string, index) {
	if (string.length > index) return string[index];
	return "\0";
}
function readArgIndex(string, startIndex) {
	let length = 0;
	for (;;) {
		const nextChar = safeCharAt(string, startIndex + length);
		if (nextChar >= "0" && nextChar <= "9") length++;
		else break;
	}
	if (length < 1) return { success: false };
	const endIndex = startIndex + length - 1;
	const result = parseInt(string.substr(startIndex, length));
	return {
		success: !isNaN(result),
		result,
		endIndex
	};
}
// node_modules/@actions/expressions/dist/funcs.js
const wellKnownFunctions = {
	case: caseFunc,
	contains,
	endswith,
	format: format$1,
	fromjson: {
		name: "fromJson",
		description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => {
			const is = args[0].coerceString();
			if (is.trim() === "") throw new Error("empty input");
			try {
				return JSON.parse(is, reviver);
			} catch (e) {
				throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
			}
		}
	},
	join: {
		name: "join",
		description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
		minArgs: 1,
		maxArgs: 2,
		call: (...args) => {
			if (args[0].primitive) return new StringData(args[0].coerceString());
			if (args[0].kind === Kind.Array) {
				let separator = ",";
				if (args.length > 1 && args[1].primitive) separator = args[1].coerceString();
				return new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
			}
			return new StringData("");
		}
	},
	startswith: {
		name: "startsWith",
		description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
		minArgs: 2,
		maxArgs: 2,
		call: (...args) => {
			const left = args[0];
			if (!left.primitive) return new BooleanData(false);
			const right = args[1];
			if (!right.primitive) return new BooleanData(false);
			const ls = toUpperSpecial(left.coerceString());
			const rs = toUpperSpecial(right.coerceString());
			return new BooleanData(ls.startsWith(rs));
		}
	},
	tojson: {
		name: "toJson",
		description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => {
			return new StringData(JSON.stringify(args[0], replacer, "  "));
		}
	}
};
function validateFunction(context, identifier, argCount) {
	const name = identifier.lexeme.toLowerCase();
	let f;
	f = wellKnownFunctions[name];
	if (!f) {
		f = context.extensionFunctions.get(name);
		if (!f) {
			if (!context.allowUnknownKeywords) throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
			return;
		}
	}
	if (argCount < f.minArgs) throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
	if (argCount > f.maxArgs) throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
	if (name === "case" && argCount % 2 === 0) throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
}
// node_modules/@actions/expressions/dist/idxHelper.js
var idxHelper = class {
	constructor(star, idx) {
		this.star = star;
		if (!idx) return;
		if (!star) {
			if (idx.primitive) this.str = idx.coerceString();
			let f = idx.number();
			if (!isNaN(f) && isFinite(f) && f >= 0) {
				f = Math.floor(f);
				this.int = f;
			}
		}
	}
};
// node_modules/@actions/expressions/dist/evaluator.js
var Evaluator = class {
	/**
	* Creates a new evaluator
	* @param n Parsed expression to evaluate
	* @param context Context data to use
	* @param functions Optional map of function implementations. If given, these will be preferred over the built-in functions.
	*/
	constructor(n, context, functions) {
		this.n = n;
		this.context = context;
		this.functions = functions;
	}
	evaluate() {
		return this.eval(this.n);
	}
	eval(n) {
		return n.accept(this);
	}
	visitLiteral(literal) {
		return literal.literal;
	}
	visitUnary(unary) {
		const r = this.eval(unary.expr);
		if (unary.operator.type === TokenType.BANG) return new BooleanData(falsy(r));
		throw new Error(`unknown unary operator: ${unary.operator.lexeme}`);
	}
	visitBinary(binary) {
		const left = this.eval(binary.left);
		const right = this.eval(binary.right);
		switch (binary.operator.type) {
			case TokenType.EQUAL_EQUAL: return new BooleanData(equals(left, right));
			case TokenType.BANG_EQUAL: return new BooleanData(!equals(left, right));
			case TokenType.GREATER: return new BooleanData(greaterThan(left, right));
			case TokenType.GREATER_EQUAL: return new BooleanData(equals(left, right) || greaterThan(left, right));
			case TokenType.LESS: return new BooleanData(lessThan(left, right));
			case TokenType.LESS_EQUAL: return new BooleanData(equals(left, right) || lessThan(left, right));
		}
		throw new Error(`unknown binary operator: ${binary.operator.lexeme}`);
	}
	visitLogical(logical) {
		let result;
		for (const arg of logical.args) {
			result = this.eval(arg);
			if (logical.operator.type === TokenType.AND && falsy(result) || logical.operator.type === TokenType.OR && truthy(result)) break;
		}
		return result;
	}
	visitGrouping(grouping) {
		return this.eval(grouping.group);
	}
	visitContextAccess(contextAccess) {
		return this.context.get(contextAccess.name.lexeme);
	}
	visitIndexAccess(ia) {
		let idx;
		if (ia.index instanceof Star) idx = new idxHelper(true, void 0);
		else {
			let idxResult;
			try {
				idxResult = this.eval(ia.index);
			} catch (e) {
				throw new Error(`could not evaluate index for index access: ${e.message}`, { cause: e });
			}
			idx = new idxHelper(false, idxResult);
		}
		const objResult = this.eval(ia.expr);
		let result;
		switch (objResult.kind) {
			case Kind.Array: {
				const tobjResult = objResult;
				if (tobjResult instanceof FilteredArray) result = filteredArrayAccess(tobjResult, idx);
				else result = arrayAccess(tobjResult, idx);
				break;
			}
			case Kind.Dictionary:
				result = objectAccess(objResult, idx);
				break;
			default: if (idx.star) result = new FilteredArray();
			else result = new Null();
		}
		return result;
	}
	visitFunctionCall(functionCall) {
		const args = functionCall.args.map((arg) => this.eval(arg));
		const functionName = functionCall.functionName.lexeme.toLowerCase();
		return (this.functions?.get(functionName) || wellKnownFunctions[functionName]).call(...args);
	}
};
function filteredArrayAccess(fa, idx) {
	const result = new FilteredArray();
	for (const item of fa.values()) switch (item.kind) {
		case Kind.Dictionary: {
			const ti = item;
			if (idx.star) for (const v of ti.values()) result.add(v);
			else if (idx.str !== void 0) {
				const v = ti.get(idx.str);
				if (v !== void 0) result.add(v);
			}
			break;
		}
		case Kind.Array: {
			const ti = item;
			if (idx.star) for (const v of ti.values()) result.add(v);
			else if (idx.int !== void 0 && idx.int < ti.values().length) result.add(ti.get(idx.int));
			break;
		}
	}
	return result;
}
function arrayAccess(a, idx) {
	if (idx.star) {
		const fa = new FilteredArray();
		for (const item of a.values()) fa.add(item);
		return fa;
	}
	if (idx.int !== void 0 && idx.int < a.values().length) return a.get(idx.int);
	return new Null();
}
function objectAccess(obj, idx) {
	if (idx.star) return new FilteredArray(...obj.values());
	if (idx.str !== void 0) {
		const r = obj.get(idx.str);
		if (r !== void 0) return r;
	}
	return new Null();
}
// node_modules/@actions/expressions/dist/parser.js
var Parser$1 = class {
	/**
	* Constructs a new parser for the given tokens
	*
	* @param tokens Tokens to build a parse tree from
	* @param extensionContexts Available context names
	* @param extensionFunctions Available functions (beyond the built-in ones)
	*/
	constructor(tokens, extensionContexts, extensionFunctions) {
		this.tokens = tokens;
		this.offset = 0;
		this.depth = 0;
		this.extContexts = /* @__PURE__ */ new Map();
		this.extFuncs = /* @__PURE__ */ new Map();
		for (const contextName of extensionContexts) this.extContexts.set(contextName.toLowerCase(), true);
		for (const { name, func } of extensionFunctions.map((x) => ({
			name: x.name,
			func: x
		}))) this.extFuncs.set(name.toLowerCase(), func);
		this.context = {
			allowUnknownKeywords: false,
			extensionContexts: this.extContexts,
			extensionFunctions: this.extFuncs
		};
	}
	parse() {
		let result;
		if (this.atEnd()) return result;
		result = this.expression();
		if (!this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
		return result;
	}
	expression() {
		this.incrDepth();
		try {
			return this.logicalOr();
		} finally {
			this.decrDepth();
		}
	}
	logicalOr() {
		let expr = this.logicalAnd();
		if (this.check(TokenType.OR)) {
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.OR)) {
					const right = this.logicalAnd();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	logicalAnd() {
		let expr = this.equality();
		if (this.check(TokenType.AND)) {
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.AND)) {
					const right = this.equality();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	equality() {
		let expr = this.comparison();
		while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
			const operator = this.previous();
			const right = this.comparison();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	comparison() {
		let expr = this.unary();
		while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
			const operator = this.previous();
			const right = this.unary();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	unary() {
		if (this.match(TokenType.BANG)) {
			this.incrDepth();
			const operator = this.previous();
			const unary = this.unary();
			try {
				return new Unary(operator, unary);
			} finally {
				this.decrDepth();
			}
		}
		return this.index();
	}
	index() {
		let expr = this.call();
		let depthIncreased = 0;
		if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
			let cont = true;
			while (cont) switch (true) {
				case this.match(TokenType.LEFT_BRACKET): {
					let indexExpr;
					if (this.match(TokenType.STAR)) indexExpr = new Star();
					else indexExpr = this.expression();
					this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
					this.incrDepth();
					depthIncreased++;
					expr = new IndexAccess(expr, indexExpr);
					break;
				}
				case this.match(TokenType.DOT):
					this.incrDepth();
					depthIncreased++;
					if (this.match(TokenType.IDENTIFIER)) {
						const property = this.previous();
						expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
					} else if (this.match(TokenType.STAR)) expr = new IndexAccess(expr, new Star());
					else throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
					break;
				default: cont = false;
			}
		}
		for (let i = 0; i < depthIncreased; i++) this.decrDepth();
		return expr;
	}
	call() {
		if (!this.check(TokenType.IDENTIFIER)) return this.primary();
		const identifier = this.next();
		if (!this.match(TokenType.LEFT_PAREN)) {
			if (!this.extContexts.has(identifier.lexeme.toLowerCase())) throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
			return new ContextAccess(identifier);
		}
		const args = [];
		while (!this.match(TokenType.RIGHT_PAREN)) {
			const aexp = this.expression();
			args.push(aexp);
			if (!this.check(TokenType.RIGHT_PAREN)) this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
		}
		validateFunction(this.context, identifier, args.length);
		return new FunctionCall(identifier, args);
	}
	primary() {
		switch (true) {
			case this.match(TokenType.FALSE): return new Literal(new BooleanData(false), this.previous());
			case this.match(TokenType.TRUE): return new Literal(new BooleanData(true), this.previous());
			case this.match(TokenType.NULL): return new Literal(new Null(), this.previous());
			case this.match(TokenType.NUMBER): return new Literal(new NumberData(this.previous().value), this.previous());
			case this.match(TokenType.STRING): return new Literal(new StringData(this.previous().value), this.previous());
			case this.match(TokenType.LEFT_PAREN): {
				const expr = this.expression();
				if (this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
				this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
				return new Grouping(expr);
			}
			case this.atEnd(): throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
		}
		throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
	}
	match(...tokenTypes) {
		for (const tokenType of tokenTypes) if (this.check(tokenType)) {
			this.next();
			return true;
		}
		return false;
	}
	check(tokenType) {
		if (this.atEnd()) return false;
		return this.peek().type == tokenType;
	}
	atEnd() {
		return this.peek().type == TokenType.EOF;
	}
	next() {
		if (!this.atEnd()) this.offset++;
		return this.previous();
	}
	peek() {
		return this.tokens[this.offset];
	}
	previous() {
		return this.tokens[this.offset - 1];
	}
	consume(tokenType, errorType) {
		if (this.check(tokenType)) {
			this.next();
			return;
		}
		throw this.buildError(errorType, this.peek());
	}
	incrDepth() {
		this.depth++;
		if (this.depth > 50) throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
	}
	decrDepth() {
		this.depth--;
	}
	buildError(errType, token) {
		return new ExpressionError(errType, token);
	}
};
// src/value/written-number.ts
const texts = /* @__PURE__ */ new WeakMap();
/** Remembers how a number stands in a file when `String()` would write it otherwise (`1.10`, `0x1F`, `1e3`). */
function rememberWritten(container, key, text) {
	const entries = texts.get(container);
	if (entries === void 0) texts.set(container, /* @__PURE__ */ new Map([[key, text]]));
	else entries.set(key, text);
}
/** How the number at this entry was written, if that was remembered. */
function writtenText(container, key) {
	return texts.get(container)?.get(key);
}
// src/expression/data.ts
/** Wraps a value for the evaluator. Numbers become doubles, as GitHub has them. */
function toData(value) {
	if (value === null || value === void 0) return new Null();
	if (typeof value === "string") return new StringData(value);
	if (typeof value === "boolean") return new BooleanData(value);
	if (typeof value === "number" || typeof value === "bigint") return new NumberData(Number(value));
	if (Array.isArray(value)) {
		const list = new Array$1();
		for (const item of value) list.add(toData(item));
		return list;
	}
	return new LazyDictionary(value);
}
/** A map whose entries are wrapped when they are looked at: contexts are large, and expressions look at little of them. */
var LazyDictionary = class extends Dictionary {
	#map;
	constructor(map) {
		super();
		this.#map = map;
	}
	get(key) {
		const found = entryName(this.#map, key);
		return found === void 0 ? void 0 : toData(this.#map[found]);
	}
	values() {
		return Object.values(this.#map).map(toData);
	}
	pairs() {
		return Object.entries(this.#map).map(([key, value]) => ({
			key,
			value: toData(value)
		}));
	}
};
/** The key that a name means: as written first, else blind to case, as GitHub's contexts are. */
function entryName(map, name) {
	if (Object.hasOwn(map, name)) return name;
	const wanted = name.toLowerCase();
	return Object.keys(map).find((key) => key.toLowerCase() === wanted);
}
/** Takes a value out of the evaluator. */
function fromData(item) {
	if (item instanceof StringData || item instanceof BooleanData) return item.value;
	if (item instanceof NumberData) return item.value;
	if (item instanceof Array$1) return item.values().map(fromData);
	if (item instanceof Dictionary) {
		const map = {};
		for (const { key, value } of item.pairs()) Object.defineProperty(map, key, {
			value: fromData(value),
			enumerable: true,
			configurable: true,
			writable: true
		});
		return map;
	}
	return null;
}
// src/expression/functions/definition.ts
/** A function was given something it cannot work with; the message names function, argument and what was found. */
var FunctionError = class extends Error {
	name = "FunctionError";
};
/** The argument as a number; text that is a number counts, as GitHub's comparison has it. */
function numberArgument(name, values, index) {
	const value = values[index];
	const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
	if (typeof number === "bigint") return Number(number);
	if (typeof number !== "number" || Number.isNaN(number)) throw new FunctionError(`${name}() needs a number as argument ${index + 1}, found ${describe$1(value)}`);
	return number;
}
/** The argument as text; numbers and booleans are written out, lists and maps are refused. */
function textArgument(name, values, index) {
	const value = values[index];
	if (typeof value === "string") return value;
	if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
	throw new FunctionError(`${name}() needs text as argument ${index + 1}, found ${describe$1(value)}`);
}
function describe$1(value) {
	if (value === null || value === void 0) return "null";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a map";
	return typeof value === "string" ? "text that is not one" : `the ${typeof value} ${value}`;
}
// src/expression/functions/arithmetic.ts
/** GitHub's expressions have no operators for arithmetic, so it comes as functions on doubles. */
const arithmetic = [
	fold("add", (left, right) => left + right),
	fold("sub", (left, right) => left - right),
	fold("mul", (left, right) => left * right),
	fold("div", (left, right) => {
		if (right === 0) throw new FunctionError("div() cannot divide by zero");
		return left / right;
	}),
	fold("mod", (left, right) => {
		if (right === 0) throw new FunctionError("mod() cannot divide by zero");
		return left % right;
	}),
	fold("min", Math.min),
	fold("max", Math.max),
	single("abs", Math.abs),
	single("floor", Math.floor),
	single("ceil", Math.ceil),
	{
		name: "round",
		minimum: 1,
		maximum: 2,
		call: (values) => {
			const value = numberArgument("round", values, 0);
			const digits = values.length > 1 ? numberArgument("round", values, 1) : 0;
			if (!Number.isInteger(digits) || Math.abs(digits) > 20) throw new FunctionError("round() takes a number of digits from -20 to 20");
			return shift(Math.round(shift(value, digits)), -digits);
		}
	},
	{
		name: "length",
		minimum: 1,
		maximum: 1,
		call: ([value]) => {
			if (typeof value === "string") return [...value].length;
			if (Array.isArray(value)) return value.length;
			if (typeof value === "object" && value !== null) return Object.keys(value).length;
			throw new FunctionError("length() needs text, a list or a map");
		}
	}
];
/** The value times a power of ten, without the error that a multiplication of doubles has. */
function shift(value, digits) {
	const [mantissa, exponent = "0"] = String(value).split("e");
	const shifted = Number(`${mantissa}e${Number(exponent) + digits}`);
	return Number.isNaN(shifted) ? value : shifted;
}
function fold(name, combine) {
	return {
		name,
		minimum: 2,
		maximum: 100,
		call: (values) => values.map((_, index) => numberArgument(name, values, index)).reduce((left, right) => combine(left, right))
	};
}
function single(name, compute) {
	return {
		name,
		minimum: 1,
		maximum: 1,
		call: (values) => compute(numberArgument(name, values, 0))
	};
}
// src/expression/functions/encoding.ts
/** Encodings of UTF-8 text. */
const encoding = [
	convert("base64", (text) => Buffer.from(text).toString("base64")),
	convert("base64Url", (text) => Buffer.from(text).toString("base64url")),
	convert("base64Decode", (text) => {
		if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(text.trim())) throw new FunctionError("base64Decode() was given text that is not base64");
		return Buffer.from(text.trim(), "base64").toString();
	}),
	convert("hex", (text) => Buffer.from(text).toString("hex")),
	convert("urlEncode", encodeURIComponent),
	convert("urlDecode", (text) => {
		try {
			return decodeURIComponent(text);
		} catch {
			throw new FunctionError("urlDecode() was given text with a broken % escape");
		}
	})
];
function convert(name, change) {
	return {
		name,
		minimum: 1,
		maximum: 1,
		call: (values) => change(textArgument(name, values, 0))
	};
}
// src/expression/functions/hash.ts
/** Digests of UTF-8 text, in lower-case hexadecimal. */
const hash = [
	digest("md5", "md5"),
	digest("sha1", "sha1"),
	digest("sha256", "sha256"),
	digest("sha512", "sha512"),
	keyed("hmacSha1", "sha1"),
	keyed("hmacSha256", "sha256"),
	keyed("hmacSha512", "sha512")
];
function digest(name, algorithm) {
	return {
		name,
		minimum: 1,
		maximum: 1,
		call: (values) => createHash(algorithm).update(textArgument(name, values, 0)).digest("hex")
	};
}
/** The key comes first, then the text (RFC 2104). */
function keyed(name, algorithm) {
	return {
		name,
		minimum: 2,
		maximum: 2,
		call: (values) => createHmac(algorithm, textArgument(name, values, 0)).update(textArgument(name, values, 1)).digest("hex")
	};
}
// src/expression/functions/random.ts
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
/** Test data that differs from run to run; never meant to be secret. */
const random = [
	{
		name: "uuid",
		minimum: 0,
		maximum: 0,
		call: (_, sources) => sources.uuid()
	},
	{
		name: "randomInt",
		minimum: 2,
		maximum: 2,
		call: (values, sources) => {
			const low = Math.ceil(numberArgument("randomInt", values, 0));
			const high = Math.floor(numberArgument("randomInt", values, 1));
			if (high < low) throw new FunctionError(`randomInt() needs the smaller bound first, found ${low} and ${high}`);
			return low + Math.floor(sources.random() * (high - low + 1));
		}
	},
	{
		name: "randomString",
		minimum: 1,
		maximum: 1,
		call: (values, sources) => {
			const length = numberArgument("randomString", values, 0);
			if (!Number.isInteger(length) || length < 0 || length > 1e4) throw new FunctionError("randomString() takes a length from 0 to 10000");
			return Array.from({ length }, () => LETTERS[Math.floor(sources.random() * 36)]).join("");
		}
	}
];
// src/expression/functions/time.ts
/** The instants of ECMAScript are within 100 million days of 1970. */
const LAST_INSTANT = 864e13;
/** Time in UTC; instants are RFC 3339 text, as APIs have them. */
const time = [
	{
		name: "now",
		minimum: 0,
		maximum: 0,
		call: (_, sources) => new Date(sources.now()).toISOString()
	},
	{
		name: "unixTime",
		minimum: 0,
		maximum: 1,
		call: (values, sources) => Math.floor((values.length === 0 ? sources.now() : instantArgument("unixTime", values, 0)) / 1e3)
	},
	{
		name: "addTime",
		minimum: 2,
		maximum: 2,
		call: (values) => {
			const text = textArgument("addTime", values, 1);
			const length = parseDuration(text.replace(/^[+-]/, ""));
			if (length === void 0) throw new FunctionError(`addTime() needs a length of time such as 1h or -30m, found '${text}'`);
			const instant = instantArgument("addTime", values, 0) + (text.startsWith("-") ? -length : length);
			if (Math.abs(instant) > LAST_INSTANT) throw new FunctionError("addTime() gives an instant that no calendar holds");
			return new Date(instant).toISOString();
		}
	},
	{
		name: "formatTime",
		minimum: 2,
		maximum: 2,
		call: (values) => format(new Date(instantArgument("formatTime", values, 0)), textArgument("formatTime", values, 1))
	}
];
function instantArgument(name, values, index) {
	const value = values[index];
	const milliseconds = typeof value === "number" ? value * 1e3 : Date.parse(textArgument(name, values, index));
	if (!(Math.abs(milliseconds) <= LAST_INSTANT)) throw new FunctionError(`${name}() needs an instant such as 2026-12-24T20:00:00Z, found '${String(value)}'`);
	return milliseconds;
}
/** yyyy, MM, dd, HH, mm, ss and SSS are replaced; everything else stays. */
function format(date, pattern) {
	const pad = (value, length = 2) => String(value).padStart(length, "0");
	const fields = {
		yyyy: pad(date.getUTCFullYear(), 4),
		MM: pad(date.getUTCMonth() + 1),
		dd: pad(date.getUTCDate()),
		HH: pad(date.getUTCHours()),
		mm: pad(date.getUTCMinutes()),
		ss: pad(date.getUTCSeconds()),
		SSS: pad(date.getUTCMilliseconds(), 3)
	};
	return pattern.replace(/yyyy|MM|dd|HH|mm|SSS|ss/g, (field) => fields[field]);
}
// src/expression/functions/all.ts
/** Our functions by lower-case name: function names are blind to case, as GitHub's are. */
const functions = new Map([
	...arithmetic,
	...hash,
	...encoding,
	...time,
	...random
].map((definition) => [definition.name.toLowerCase(), definition]));
/** What `if` may ask; the evaluator answers from the state of the case. */
const STATUS_FUNCTIONS = /* @__PURE__ */ new Set([
	"success",
	"failure",
	"always",
	"cancelled"
]);
/** GitHub's own, for suggestions. */
const GITHUB_FUNCTIONS = [
	"contains",
	"startsWith",
	"endsWith",
	"format",
	"join",
	"toJSON",
	"fromJSON",
	"case"
];
// src/expression/library-error.ts
/** What the library's own functions say, and what a person is told. */
const WORDS = [
	[/^empty input$/, "fromJSON() was given empty text"],
	[/^Error parsing JSON/, "fromJSON() was given text that is not JSON"],
	[/^case predicate/, "case() needs true or false as a condition"],
	[/references more arguments/, "format() was given fewer values than its text names"],
	[/^The following format string is invalid/, "format() was given text with a single brace: write {{ or }}"]
];
/** The library's functions (fromJSON, format, case) throw bare errors, and an index wraps what is thrown inside it. */
function asFunctionError(error) {
	if (!(error instanceof Error) || error instanceof FunctionError) return error;
	if (error.message.startsWith("could not evaluate index")) return asFunctionError(error.cause);
	if (error instanceof RangeError && error.message.includes("call stack")) return new FunctionError("a list in the expression is too long", { cause: error });
	const words = WORDS.find(([pattern]) => pattern.test(error.message))?.[1];
	return words === void 0 ? error : new FunctionError(words, { cause: error });
}
// src/expression/evaluate.ts
/** Evaluates one expression. A plain path gives the original value, BigInt included; an absent name gives null.
* @throws FunctionError when a function is given something it cannot work with. */
function evaluateExpression(expression, scope) {
	if (expression.path !== void 0) return lookUp(scope.contexts, expression.path) ?? null;
	try {
		return fromData(new ScopedEvaluator(expression.tree, scope).evaluate());
	} catch (error) {
		throw asFunctionError(error);
	}
}
/** Whether an expression is true, as GitHub has it: false, 0, "", null and NaN are not. */
function isTrue(expression, scope) {
	return Boolean(evaluateExpression(expression, scope));
}
/** Evaluates a template; the result shares literal parts with it, so it must not be changed. */
function evaluateTemplate(template, scope) {
	switch (template.kind) {
		case "literal": return template.value;
		case "expression": return evaluateExpression(template.expression, scope);
		case "text": return template.parts.map((part) => typeof part === "string" ? part : expressionText(part, scope)).join("");
		case "list": return template.items.map((item) => evaluateTemplate(item, scope));
		case "map": {
			const map = {};
			for (const [key, item] of template.entries) {
				const value = evaluateTemplate(item, scope);
				if (key === "__proto__") Object.defineProperty(map, key, {
					value,
					enumerable: true,
					configurable: true,
					writable: true
				});
				else map[key] = value;
			}
			return map;
		}
	}
}
/** Evaluates a template where text is expected; null stays null. A number is written as its file wrote it. */
function evaluateText(template, scope) {
	if (template.kind === "expression") {
		const value = evaluateExpression(template.expression, scope);
		return value === null ? null : expressionText(template.expression, scope, value);
	}
	const value = evaluateTemplate(template, scope);
	return value === null ? null : textOf(value);
}
function expressionText(expression, scope, known) {
	const value = known === void 0 ? evaluateExpression(expression, scope) : known;
	if (typeof value === "number" && expression.path !== void 0) {
		const holder = lookUp(scope.contexts, expression.path.slice(0, -1));
		const name = expression.path.at(-1);
		if (typeof holder === "object" && holder !== null) return writtenText(holder, Array.isArray(holder) ? Number(name) : entryName(holder, name) ?? name) ?? textOf(value);
	}
	return textOf(value);
}
/** A value as text: null is empty, lists and maps are JSON. */
function textOf(value) {
	if (value === null) return "";
	return typeof value === "object" ? formatJson(value) : String(value);
}
/** Follows a path; names match as written first, else blind to case, as GitHub's contexts do. Undefined when absent. */
function lookUp(contexts, path) {
	let value = contexts;
	for (const name of path) {
		if (typeof value !== "object" || value === null) return void 0;
		if (Array.isArray(value)) value = /^\d+$/.test(name) ? value[Number(name)] : void 0;
		else {
			const map = value;
			const key = entryName(map, name);
			value = key === void 0 ? void 0 : map[key];
		}
	}
	return value;
}
var ScopedEvaluator = class extends Evaluator {
	#scope;
	#contexts;
	constructor(tree, scope) {
		const contexts = toData(scope.contexts);
		super(tree, contexts);
		this.#contexts = contexts;
		this.#scope = scope;
	}
	visitContextAccess(access) {
		return this.#contexts.get(access.name.lexeme) ?? new Null();
	}
	visitFunctionCall(call) {
		const name = call.functionName.lexeme.toLowerCase();
		if (STATUS_FUNCTIONS.has(name)) return new BooleanData(statusFunction(name, this.#scope.status));
		const definition = functions.get(name);
		if (definition === void 0) return super.visitFunctionCall(call);
		const values = call.args.map((argument) => fromData(this.eval(argument)));
		return toData(definition.call(values, this.#scope.sources));
	}
};
function statusFunction(name, status) {
	if (name === "always") return true;
	if (name === "cancelled") return status.cancelled;
	return name === "failure" ? status.failed : !status.failed && !status.cancelled;
}
// src/value/equality.ts
/**
* Typed, deep equality: 1 is not "1", the order of keys does not matter, the order of items does.
* A number and a BigInt are equal when their exact numeric values are; NaN equals NaN, 0 equals -0.
* Only own keys count, so `__proto__` is a key like any other.
*/
function strictlyEqual(a, b) {
	if (a === b) return true;
	if (typeof a === "object" && typeof b === "object") return a !== null && b !== null && equalStructures(a, b);
	if (typeof a === "number" && typeof b === "number") return Number.isNaN(a) && Number.isNaN(b);
	if (typeof a === "bigint" && typeof b === "number") return equalNumbers(a, b);
	if (typeof a === "number" && typeof b === "bigint") return equalNumbers(b, a);
	return false;
}
/**
* Orders two numbers by their exact values, or two texts by their UTF-16 units; undefined when they cannot be
* compared (other types, mixed types, NaN).
*
* @returns negative, 0 or positive, as `a` comes before, with or after `b`
*/
function compareValues(a, b) {
	if (!(typeof a === "string" && typeof b === "string" || (typeof a === "number" || typeof a === "bigint") && (typeof b === "number" || typeof b === "bigint"))) return void 0;
	if (a < b) return -1;
	if (a > b) return 1;
	return Number.isNaN(a) || Number.isNaN(b) ? void 0 : 0;
}
function equalNumbers(big, number) {
	return Number.isInteger(number) && BigInt(number) === big;
}
function equalStructures(a, b) {
	if (Array.isArray(a)) {
		if (!Array.isArray(b) || a.length !== b.length) return false;
		for (let index = 0; index < a.length; index++) if (!strictlyEqual(a[index], b[index])) return false;
		return true;
	}
	if (Array.isArray(b)) return false;
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	for (const key of keys) if (!Object.hasOwn(b, key) || !strictlyEqual(a[key], b[key])) return false;
	return true;
}
// src/compile/resolve-vars.ts
/** How deep variables may use each other. */
const MAXIMUM_DEPTH$1 = 100;
/** Works the variables of a suite out; one may use others, a circle is told. */
function resolveVars(sources, scope, findings) {
	const values = Object.create(null);
	const problems = /* @__PURE__ */ new Map();
	const circular = /* @__PURE__ */ new Set();
	const active = [];
	const resolve = (name) => {
		if (Object.hasOwn(values, name)) return values[name];
		const source = sources.get(name);
		if (active.includes(name)) {
			const circle = active.slice(active.indexOf(name));
			for (const one of circle) circular.add(one);
			reportCircle$1(source, circle, findings);
			return null;
		}
		if (active.length > MAXIMUM_DEPTH$1) throw new FunctionError(`variables use each other more than ${MAXIMUM_DEPTH$1} deep`);
		active.push(name);
		try {
			const contexts = {
				...scope.contexts,
				vars
			};
			values[name] = evaluateTemplate(source.template, {
				...scope,
				contexts
			});
		} catch (error) {
			if (!(error instanceof FunctionError)) throw error;
			values[name] = null;
			problems.set(name, error.message);
		}
		active.pop();
		rememberSource(source, values, name);
		return values[name];
	};
	const vars = lazily(sources.keys(), resolve);
	for (const name of sources.keys()) resolve(name);
	return {
		values,
		problems,
		circular
	};
}
function reportCircle$1({ origin }, circle, findings) {
	if (origin === null) return;
	const message = circle.length === 1 ? `the variable ${circle[0]} uses itself` : `these variables use each other in a circle: ${[...circle, circle[0]].join(" → ")}`;
	findings.error("vars-circular", origin, "value", message, "give one of them a value of its own");
}
function rememberSource({ origin, written }, values, name) {
	if (origin !== null) rememberNumbers(origin.document, origin.container, origin.key, values, name);
	else if (written !== void 0 && typeof values[name] === "number") rememberWritten(values, name, written);
}
/** The variables as a context whose entries are worked out when they are looked at. */
function lazily(names, resolve) {
	const context = Object.create(null);
	for (const name of names) Object.defineProperty(context, name, {
		enumerable: true,
		configurable: true,
		get: () => resolve(name)
	});
	return context;
}
/** Keeps how numbers were written, so that `version: 1.10` is sent as 1.10 where text is expected. */
function rememberNumbers(document, container, key, holder, name) {
	const value = container[key];
	if (typeof value === "number") {
		const written = sourceOf({
			document,
			container,
			key
		});
		if (written !== void 0 && written !== String(value)) rememberWritten(holder, name, written);
	} else if (typeof value === "object" && value !== null) {
		const inner = Array.isArray(value) ? value.keys() : Object.keys(value);
		for (const entry of inner) rememberNumbers(document, value, entry, value, entry);
	}
}
// src/expression/offset.ts
/** The library's position (line and column from 0) as an offset into the expression. */
function offsetOf(source, position) {
	let start = 0;
	for (let line = 0; line < position.line; line++) start = source.indexOf("\n", start) + 1;
	return Math.min(start + position.column, source.length);
}
// src/expression/references.ts
/** Walks a parsed tree once, and lists what it refers to. */
function collectReferences(tree, source) {
	const chains = [];
	const calls = [];
	const looseEqualities = [];
	const at = (token) => offsetOf(source, token.range.start);
	const visit = (node, optional) => {
		if (node instanceof ContextAccess || node instanceof IndexAccess) {
			const chain = chainOf(node, at);
			chains.push({
				path: chain.path,
				offsets: chain.offsets,
				open: chain.open,
				optional
			});
			for (const index of chain.dynamic) visit(index, optional);
		} else if (node instanceof Unary) visit(node.expr, optional);
		else if (node instanceof Grouping) visit(node.group, optional);
		else if (node instanceof Binary) {
			const { type, lexeme } = node.operator;
			if ((type === TokenType.EQUAL_EQUAL || type === TokenType.BANG_EQUAL) && ![node.left, node.right].some((side) => isOutcome(chainOf(side, at)))) looseEqualities.push({
				operator: lexeme,
				offset: at(node.operator)
			});
			visit(node.left, optional);
			visit(node.right, optional);
		} else if (node instanceof Logical) {
			const either = node.operator.type === TokenType.OR;
			for (const [index, argument] of node.args.entries()) visit(argument, optional || either && index < node.args.length - 1);
		} else if (node instanceof FunctionCall) {
			calls.push({
				name: node.functionName.lexeme.toLowerCase(),
				offset: at(node.functionName)
			});
			for (const argument of node.args) visit(argument, optional);
		}
	};
	visit(tree, false);
	const whole = tree instanceof ContextAccess || tree instanceof IndexAccess ? chainOf(tree, at) : void 0;
	return {
		chains,
		calls,
		looseEqualities,
		plainPath: whole?.plain ? whole.full : void 0
	};
}
/** `steps.place.outcome`, `needs.pay.outcome` and the like. */
function isOutcome({ path }) {
	const [context = "", , property = ""] = path;
	return path.length === 3 && [
		"steps",
		"before",
		"needs"
	].includes(context) && ["outcome", "conclusion"].includes(property);
}
function chainOf(node, at) {
	if (node instanceof ContextAccess) {
		const name = node.name.lexeme;
		return {
			path: [name],
			offsets: [at(node.name)],
			open: false,
			plain: true,
			full: [name],
			dynamic: []
		};
	}
	if (node instanceof IndexAccess) {
		const chain = chainOf(node.expr, at);
		const { index } = node;
		if (index instanceof Literal && index.literal instanceof StringData) {
			if (!chain.open) {
				chain.path.push(index.literal.value);
				chain.offsets.push(at(index.token));
			}
			chain.full.push(index.literal.value);
		} else if (index instanceof Literal && index.literal instanceof NumberData) {
			chain.open = true;
			chain.full.push(String(index.literal.value));
		} else {
			chain.open = true;
			chain.plain = false;
			if (!(index instanceof Star)) chain.dynamic.push(index);
		}
		return chain;
	}
	return {
		path: [],
		offsets: [],
		open: true,
		plain: false,
		full: [],
		dynamic: [node]
	};
}
// src/expression/parse.ts
/** Every word is taken as a context here, since which ones exist depends on the place; `references` are checked later. */
const parserFunctions = [...[...functions.values()].map(({ name, minimum, maximum }) => ({
	name,
	minArgs: minimum,
	maxArgs: maximum
})), ...[...STATUS_FUNCTIONS].map((name) => ({
	name,
	minArgs: 0,
	maxArgs: 0
}))];
/** Parses the text between `${{` and `}}`. Bounded by the library: 21,000 characters, 50 levels. */
function parseExpression(source) {
	if (source.trim() === "") return problem$1("expression-syntax", "the expression is empty", 0, Math.max(1, source.length), "write an expression into it, or take it away");
	try {
		const { tokens } = new Lexer$1(source).lex();
		const tree = new Parser$1(tokens, tokens.filter((token) => /^[A-Za-z_][\w-]*$/.test(token.lexeme)).map((token) => token.lexeme), parserFunctions).parse();
		return {
			tree,
			references: collectReferences(tree, source)
		};
	} catch (error) {
		if (error instanceof ExpressionError) return describe(error, source);
		const offset = offsetOfSymbol(error, source);
		if (offset === void 0) throw error;
		return unexpected(source, offset);
	}
}
/** The lexer throws a bare error whose message ends with the position (from 1) and the expression. */
function offsetOfSymbol(error, source) {
	const tail = ` within expression: ${source}`;
	const { message } = error;
	if (typeof message !== "string" || !message.endsWith(tail)) return void 0;
	const position = /Located at position (\d+)$/.exec(message.slice(0, -tail.length))?.[1];
	return position === void 0 ? void 0 : Math.min(Number(position) - 1, source.length - 1);
}
function describe(error, source) {
	const offset = offsetOf(source, error.pos);
	const word = wordAt(source, offset);
	if (error.message.startsWith("Unrecognized function")) return unknownFunction(word, offset);
	if (/^(Too (few|many)|Even number of) parameters/.test(error.message)) {
		const few = error.message.startsWith("Too few");
		return problem$1("expression-arguments", error.message.startsWith("Even") ? `${word}() was given an even number of arguments` : `${word}() was given too ${few ? "few" : "many"} arguments`, offset, word.length, argumentsOf(word));
	}
	if (error.message.startsWith("Exceeded")) return problem$1("expression-syntax", "the expression is too long or nested too deeply", 0, source.length, "split it: put a part of it into a variable");
	if (error.message.startsWith("Unexpected end")) {
		const end = source.trimEnd().length;
		return problem$1("expression-syntax", "the expression ends too early", Math.max(0, end - 1), 1, hintAtEnd(source));
	}
	return unexpected(source, offset);
}
/** What an expression that ends too early most likely lacks. */
function hintAtEnd(source) {
	if (countOf(source, "(") > countOf(source, ")")) return "close the bracket with )";
	if (countOf(source, "[") > countOf(source, "]")) return "close the bracket with ]";
	return "write what comes behind the last sign";
}
function unexpected(source, at) {
	const offset = /^\s/.test(source.slice(at)) ? Math.max(0, source.slice(0, at).trimEnd().length - 1) : at;
	const code = "expression-syntax";
	const word = wordAt(source, offset);
	const before = source.slice(0, offset);
	if (word === "'" && countOf(source, "'") % 2 === 1) return problem$1(code, "the text is not closed", offset, 1, "close it with '; a ' inside of text is written twice");
	if (countOf(source, "[") > countOf(source, "]")) return problem$1(code, "the bracket is not closed", source.lastIndexOf("["), 1, "close it with ]");
	const hint = /\bnot\s*$/.test(before) ? "write !" : hintFor(word);
	return problem$1(code, `unexpected ${word} in the expression`, offset, word.length, hint);
}
function countOf(source, character) {
	return source.split(character).length - 1;
}
/** The word or sign at an offset. */
function wordAt(source, offset) {
	return /^(?:[\w-]+|[=!&|<>?+*/%-]+|.)/su.exec(source.slice(offset))?.[0] ?? " ";
}
function hintFor(word) {
	if (word.startsWith("\"")) return "text in an expression stands in single quotes: 'text'";
	if (/^([+\-*/%]|\d+[-+]\d)/.test(word)) return "there are no arithmetic operators: use add(), sub(), mul(), div() or mod()";
	if (word === "=" || word === "===") return "to compare, write ==";
	if (word === "!==") return "to compare, write !=";
	if (word === ".") return "write a name behind the dot";
	if (word === "&" || word === "and") return "write &&";
	if (word === "|" || word === "or") return "write ||";
	if (word === "not") return "write !";
	if (word.startsWith("?")) return "there is no ? operator: write condition && value || other, or case(condition, value, other)";
	return "operators are == != < <= > >= && || ! and brackets; text stands in single quotes";
}
function unknownFunction(word, offset) {
	const names = [...functions.values()].map(({ name }) => name);
	const all = [
		...GITHUB_FUNCTIONS,
		...names,
		...STATUS_FUNCTIONS
	];
	const close = nearest(word, all);
	return problem$1("expression-unknown-function", `there is no function ${word}()`, offset, word.length, close ? `did you mean ${close}()?` : `functions are ${all.join(", ")}`);
}
/** How many arguments a function takes, of ours or of GitHub's own. */
function argumentsOf(word) {
	const name = word.toLowerCase();
	if (STATUS_FUNCTIONS.has(name)) return "it takes none";
	if (name === "case") return "it takes conditions with their values, and the value if none holds";
	const own = functions.get(name);
	const [minimum, maximum] = own === void 0 ? [wellKnownFunctions[name]?.minArgs ?? 0, wellKnownFunctions[name]?.maxArgs ?? 0] : [own.minimum, own.maximum];
	return `it takes ${rangeOf$1(minimum, maximum)}`;
}
function rangeOf$1(minimum, maximum) {
	if (maximum === 0) return "none";
	if (minimum === maximum) return String(minimum);
	return maximum >= 100 ? `${minimum} or more` : `${minimum} to ${maximum}`;
}
function problem$1(code, message, offset, length, hint) {
	return hint === void 0 ? {
		code,
		message,
		offset,
		length
	} : {
		code,
		message,
		hint,
		offset,
		length
	};
}
// src/expression/template-text.ts
/** Splits a text at `${{ … }}`; `}}` inside a quoted string of the expression does not end it. Offsets count UTF-16 units. */
function splitTemplate(text) {
	const parts = [];
	let position = 0;
	while (position < text.length) {
		const open = text.indexOf("${{", position);
		if (open === -1) break;
		const close = findClose(text, open + 3);
		if (close === -1) return { unclosed: open };
		if (open > position) parts.push({
			kind: "literal",
			text: text.slice(position, open)
		});
		parts.push({
			kind: "expression",
			source: text.slice(open + 3, close),
			offset: open + 3
		});
		position = close + 2;
	}
	if (position < text.length) parts.push({
		kind: "literal",
		text: text.slice(position)
	});
	return { parts };
}
function findClose(text, start) {
	let quoted = false;
	for (let index = start; index < text.length; index++) {
		const character = text[index];
		if (character === "'") quoted = !quoted;
		else if (!quoted && character === "}" && text[index + 1] === "}") return index;
	}
	return -1;
}
// src/compile/names.ts
/** Works something out when it is first asked for, and keeps it. */
function once(make) {
	let made;
	return () => {
		made ??= { result: make() };
		return made.result;
	};
}
/** The same names at another place. */
function at(names, place) {
	return () => ({
		...names(),
		place
	});
}
/** The contexts with names that are the same everywhere. */
const FIXED_CONTEXTS = {
	plan: ["id", "name"],
	run: [
		"id",
		"occurrence",
		"attempt",
		"url",
		"environment"
	],
	github: [
		"actor",
		"base_ref",
		"event_name",
		"head_ref",
		"job",
		"ref",
		"ref_name",
		"repository",
		"repository_owner",
		"run_attempt",
		"run_id",
		"run_number",
		"server_url",
		"sha",
		"workflow"
	],
	response: [
		"status",
		"headers",
		"json",
		"body",
		"duration",
		"url",
		"stdout",
		"stderr",
		"exit-code"
	]
};
/** All contexts there are, for suggestions. */
const CONTEXTS = [
	"vars",
	"secrets",
	"env",
	"matrix",
	"data",
	"before",
	"steps",
	"needs",
	"inputs",
	"plan",
	"run",
	"github",
	"response"
];
// src/compile/check-references.ts
/** Holds every name of an expression against what is declared, before anything is sent; gives back the secrets and
* variables that it needs. `start` is where the expression begins in its value. */
function checkReferences(parsed, start, origin, names, findings) {
	const requirements = [];
	const report = (code, offset, length, message, hint) => findings.within("error", code, origin, start + offset, length, message, hint);
	for (const call of parsed.references.calls) if (STATUS_FUNCTIONS.has(call.name) && names.status !== true) report("expression-status-function", call.offset, call.name.length, `${call.name}() can be asked only in if`, "write it in an if");
	for (const chain of parsed.references.chains) {
		const context = chain.path[0]?.toLowerCase();
		if (context === void 0) continue;
		const problem = problemOf$1(chain, context, names);
		if (problem !== void 0) {
			const at = Math.min(problem.segment, chain.offsets.length - 1);
			const word = chain.path[at];
			report(problem.code, chain.offsets[at], word.length, problem.message, problem.hint);
		} else if ((context === "vars" || context === "secrets") && chain.path[1] !== void 0) requirements.push({
			context,
			name: chain.path[1],
			optional: chain.optional,
			origin,
			offset: start + chain.offsets[1]
		});
	}
	return requirements;
}
function problemOf$1(chain, context, names) {
	if (!CONTEXTS.includes(context)) {
		const close = nearest(context, CONTEXTS) ?? ownerOf(context, names);
		return unknown(0, `there is no context ${chain.path[0]}`, close ? `did you mean ${close}?` : `${availability(names)}; text stands in single quotes`);
	}
	if (!isAvailable(context, names)) return {
		code: "expression-unavailable-context",
		segment: 0,
		message: `${context} is not available ${names.place}`,
		...hintOf(adviceFor(context, names))
	};
	const name = chain.path[1];
	if (context === "secrets") {
		if (name !== void 0) return void 0;
		return {
			code: "expression-secrets",
			segment: 0,
			message: "secrets can be used only one by one, by a name that is written out",
			hint: "write secrets.NAME"
		};
	}
	if (name === void 0) return void 0;
	const fixed = FIXED_CONTEXTS[context];
	if (fixed !== void 0) return memberOf$1(fixed, name, `${context} has no ${name}`, context);
	switch (context) {
		case "vars": return memberOf$1(names.vars ?? [], name, `the variable ${name} is not declared`, "vars", "declare it under vars: of the suite (null when its value comes from outside)");
		case "env": return memberOf$1(names.env ?? [], name, `the environment variable ${name} is not declared`, "env", "declare it under env: of the suite or the step");
		case "matrix": return memberOf$1(names.matrix ?? [], name, `the matrix has no ${name}`, "matrix");
		case "data": return memberOf$1(names.data ?? [], name, `the data file has no column ${name}`, "data");
		case "inputs": return memberOf$1(names.inputs ?? [], name, `the input ${name} is not declared`, "inputs", "declare it under inputs:");
		case "before": return outputProblem(chain, names.before ?? /* @__PURE__ */ new Map(), (id) => `no step of before has the id ${id}`);
		case "steps":
			if (includes([...names.laterSteps ?? []], name)) return unknown(1, names.ownStep?.toLowerCase() === name.toLowerCase() ? `the step ${name} has not put out anything yet` : `the step ${name} runs later`, "use what earlier steps of the case put out");
			return outputProblem(chain, names.steps ?? /* @__PURE__ */ new Map(), (id) => `no earlier step of this case has the id ${id}`);
		default: return includes([...(names.needs ?? /* @__PURE__ */ new Map()).keys()], name) ? outputProblem(chain, names.needs ?? /* @__PURE__ */ new Map(), (id) => `there is no case ${id}`) : needsProblem(name, names.otherCases ?? []);
	}
}
const STEP_PROPERTIES = [
	"outputs",
	"outcome",
	"conclusion"
];
function outputProblem(chain, known, missing) {
	const [context, id, property, output] = chain.path;
	const entry = [...known].find(([name]) => name.toLowerCase() === id.toLowerCase());
	if (entry === void 0) return suggest(1, missing(id), id, [...known.keys()]);
	if (property === void 0) return void 0;
	const properties = context.toLowerCase() === "needs" ? STEP_PROPERTIES.slice(0, 2) : STEP_PROPERTIES;
	const outputs = entry[1];
	if (!includes(properties, property)) {
		const message = `${context}.${id} has no ${property}`;
		if (includes(outputs.names, property)) return unknown(2, message, `did you mean outputs.${property}?`);
		return suggest(2, message, property, properties, `it has ${listOf(properties)}`);
	}
	if (property.toLowerCase() !== "outputs" || output === void 0 || outputs.open || includes(outputs.names, output)) return void 0;
	return suggest(3, `${id} puts out no ${output}`, output, outputs.names, outputs.names.length === 0 ? `declare it under outputs: of ${id}` : `it puts out ${listOf(outputs.names)}`);
}
function isAvailable(context, names) {
	if (context === "github") return names.github !== false;
	if (context === "plan" || context === "run") return true;
	return Boolean(names[context]);
}
/** What to do about a context that is there, but not at this place. */
function adviceFor(context, names) {
	if (context === "inputs") return "inputs are those of a *.steps.yaml file; a suite has vars";
	if (context === "response") return "only that: can look at the response; steps hand values on by outputs:";
	if (names.otherCases !== void 0 && (context === "matrix" || context === "data")) return `give the case ${context === "data" ? "data:" : "a matrix:"}`;
	return names.advice ?? availability(names);
}
/** A name that is written without its context. */
function ownerOf(name, names) {
	for (const context of [
		"vars",
		"matrix",
		"data",
		"inputs",
		"env"
	]) {
		const found = names[context]?.find((known) => known.toLowerCase() === name.toLowerCase());
		if (found !== void 0) return `${context}.${found}`;
	}
}
function needsProblem(name, otherCases) {
	if (includes(otherCases, name)) return unknown(1, `this case does not need ${name}`, `write needs: [${name}]`);
	return suggest(1, `there is no case ${name}`, name, otherCases, `cases are ${listOf(otherCases.slice(0, 20))}`);
}
function availability(names) {
	return `available are ${listOf(CONTEXTS.filter((context) => isAvailable(context, names)))}`;
}
function memberOf$1(known, name, message, context, otherwise) {
	if (includes(known, name)) return void 0;
	return suggest(1, message, name, known, otherwise ?? `${context} has ${listOf(known) || "no names here"}`);
}
function suggest(segment, message, name, known, otherwise) {
	const close = nearest(name, known);
	return unknown(segment, message, close === void 0 ? otherwise : `did you mean ${close}?`);
}
function unknown(segment, message, hint) {
	return {
		code: "expression-unknown-name",
		segment,
		message,
		...hintOf(hint)
	};
}
function hintOf(hint) {
	return hint === void 0 ? {} : { hint };
}
/** Names are blind to case, as GitHub's are. */
function includes(names, name) {
	return names.includes(name) || names.some((known) => known.toLowerCase() === name.toLowerCase());
}
// src/compile/template-compiler.ts
const NULL = {
	kind: "literal",
	value: null
};
/** Turns YAML values into templates: expressions are parsed once for each text, and their names checked at each place. */
var TemplateCompiler = class {
	#findings;
	#parsed = /* @__PURE__ */ new Map();
	/** Where the needs of what is being compiled are put. */
	requirements = [];
	constructor(findings) {
		this.#findings = findings;
	}
	/** A value of any type: the entry of the origin, or what of it begins at `start`. */
	value(origin, names, value = entryOf(origin), start = 0) {
		if (typeof value === "string") return value.includes("${{") ? this.#text(value, start, origin, names) : {
			kind: "literal",
			value
		};
		return typeof value === "object" && value !== null && holdsExpressions(value) ? this.#structure(value, origin, names) : {
			kind: "literal",
			value
		};
	}
	/** A value where text is expected: a number is taken as it was written. */
	text(origin, names) {
		const value = entryOf(origin);
		if (Array.isArray(value)) return this.#listOfTexts(value, origin, names);
		if (typeof value === "number" || typeof value === "bigint") return {
			kind: "literal",
			value: sourceOf(origin) ?? String(value)
		};
		if (typeof value === "boolean") return {
			kind: "literal",
			value: String(value)
		};
		return value === null ? NULL : this.value(origin, names, value);
	}
	/** The entries of a map as texts, in the order written. */
	texts(origin, names) {
		return this.#entries(origin, (entry) => this.text(entry, names));
	}
	/** The entries of a map as values of any type, in the order written. */
	values(origin, names) {
		return this.#entries(origin, (entry) => this.value(entry, names));
	}
	/** A scalar that is one expression, with or without `${{ }}`; undefined after a problem was told. */
	expression(origin, names) {
		const value = String(entryOf(origin));
		const outcome = splitTemplate(value);
		if ("unclosed" in outcome) {
			this.#unclosed(outcome.unclosed, origin);
			return;
		}
		const parts = outcome.parts.filter((part) => part.kind === "expression" || part.text.trim() !== "");
		const [only] = parts;
		if (parts.length === 1 && only?.kind === "expression") return this.#parse(only.source, only.offset, origin, names);
		if (parts.every(({ kind }) => kind === "literal")) return this.#parse(value, 0, origin, names);
		this.#findings.error("expression-mixed", origin, "value", "a condition is one expression, not text with expressions in it", "put all of it inside one ${{ }}");
	}
	/** An `if`; undefined when there is none. */
	condition(origin, names) {
		const value = entryOf(origin);
		if (value === void 0) return null;
		if (typeof value === "boolean") return {
			expression: value,
			asksStatus: false
		};
		const compiled = this.expression(origin, () => ({
			...names(),
			status: true
		}));
		if (compiled === void 0) return null;
		return {
			expression: compiled.expression,
			asksStatus: compiled.parsed.references.calls.some(({ name }) => STATUS_FUNCTIONS.has(name))
		};
	}
	#structure(value, { document }, names) {
		if (Array.isArray(value)) return {
			kind: "list",
			items: value.map((_, key) => this.value({
				document,
				container: value,
				key
			}, names))
		};
		return {
			kind: "map",
			entries: Object.keys(value).map((key) => [key, this.value({
				document,
				container: value,
				key
			}, names)])
		};
	}
	#listOfTexts(list, { document }, names) {
		return {
			kind: "list",
			items: list.map((_, key) => this.text({
				document,
				container: list,
				key
			}, names))
		};
	}
	#entries(origin, compile) {
		const map = entryOf(origin);
		if (typeof map !== "object" || map === null) return [];
		return Object.keys(map).map((key) => [key, compile({
			document: origin.document,
			container: map,
			key
		})]);
	}
	#text(value, start, origin, names) {
		const outcome = splitTemplate(value);
		if ("unclosed" in outcome) {
			this.#unclosed(start + outcome.unclosed, origin);
			return NULL;
		}
		const [only, other] = outcome.parts.filter((part) => part.kind === "expression" || part.text.trim() !== "");
		if (only?.kind === "expression" && other === void 0) {
			const compiled = this.#parse(only.source, start + only.offset, origin, names);
			return compiled === void 0 ? NULL : {
				kind: "expression",
				expression: compiled.expression
			};
		}
		const parts = [];
		for (const part of outcome.parts) if (part.kind === "literal") parts.push(part.text);
		else {
			const compiled = this.#parse(part.source, start + part.offset, origin, names);
			if (compiled !== void 0) parts.push(compiled.expression);
		}
		return {
			kind: "text",
			parts
		};
	}
	/** Parses an expression that begins at `start` of its value. */
	#parse(source, start, origin, names) {
		let parsed = this.#parsed.get(source);
		if (parsed === void 0) {
			parsed = parseExpression(source);
			this.#parsed.set(source, parsed);
		}
		if ("code" in parsed) {
			this.#findings.within("error", parsed.code, origin, start + parsed.offset, parsed.length, parsed.message, parsed.hint);
			return;
		}
		this.requirements.push(...checkReferences(parsed, start, origin, names(), this.#findings));
		return {
			expression: {
				source: source.trim(),
				path: parsed.references.plainPath,
				tree: parsed.tree,
				origin
			},
			parsed,
			start
		};
	}
	#unclosed(offset, origin) {
		this.#findings.within("error", "expression-unclosed", origin, offset, 3, "${{ is never closed", "write }} behind the expression");
	}
};
/** The value of an origin's entry. */
function entryOf(origin) {
	return origin.container[origin.key];
}
function holdsExpressions(value) {
	if (typeof value === "string") return value.includes("${{");
	if (typeof value !== "object" || value === null) return false;
	return (Array.isArray(value) ? value : Object.values(value)).some(holdsExpressions);
}
// src/compile/case-twins.ts
/** Names of one map that differ only in case, which nobody who is blind to case could tell apart; `who` says who that is. */
function reportCaseTwins(findings, origin, who = "expressions are blind to case") {
	const map = entryOf(origin);
	if (typeof map !== "object" || map === null) return;
	const twins = caseTwins(Object.keys(map));
	if (twins === void 0) return;
	const at = {
		document: origin.document,
		container: map,
		key: twins[1]
	};
	const message = `${twins[0]} and ${twins[1]} differ only in case`;
	findings.error("name-case", at, "key", message, `${who}: rename one of them`);
}
/** The first two names that differ only in case. */
function caseTwins(names) {
	if (names.length < 2) return void 0;
	const seen = /* @__PURE__ */ new Map();
	for (const name of names) {
		const twin = seen.get(name.toLowerCase());
		if (twin !== void 0) return [twin, name];
		seen.set(name.toLowerCase(), name);
	}
}
// src/compile/check-needs.ts
/** The ids that a case needs. */
function needsOf(one) {
	if (one.needs === void 0) return [];
	return typeof one.needs === "string" ? [one.needs] : one.needs;
}
/** Needs must exist and must not go in a circle. */
function checkNeeds({ document, content }, findings) {
	const { cases } = content;
	if (Object.values(cases).every((one) => one.needs === void 0)) return;
	for (const [id, one] of Object.entries(cases)) for (const [index, need] of needsOf(one).entries()) if (!Object.hasOwn(cases, need)) reportUnknown(findings, originOf(document, one, index), need, cases);
	else if (need === id) findings.error("needs-circular", originOf(document, one, index), "value", `the case ${id} needs itself`, "take the need away");
	for (const circle of circlesOf(cases)) {
		const last = cases[circle.at(-1)];
		const origin = originOf(document, last, needsOf(last).indexOf(circle[0]));
		const message = `these cases need each other in a circle: ${[...circle, circle[0]].join(" → ")}`;
		findings.error("needs-circular", origin, "value", message, "take one need of the circle away");
	}
}
function originOf(document, one, index) {
	return typeof one.needs === "string" ? {
		document,
		container: one,
		key: "needs"
	} : {
		document,
		container: one.needs,
		key: index
	};
}
function reportUnknown(findings, origin, need, cases) {
	const close = nearest(need, Object.keys(cases));
	findings.error("needs-unknown", origin, "value", `there is no case ${need} in this suite`, close === void 0 ? `its cases are ${listOf(Object.keys(cases).slice(0, 20))}` : `did you mean ${close}?`);
}
/** Every circle of two cases or more, once. A stack of our own: chains of needs may be longer than the machine's. */
function circlesOf(cases) {
	const circles = [];
	const done = /* @__PURE__ */ new Set();
	const path = [];
	const onPath = /* @__PURE__ */ new Set();
	const enter = (id) => {
		if (done.has(id) || !Object.hasOwn(cases, id)) return;
		onPath.add(id);
		path.push({
			id,
			needs: needsOf(cases[id]),
			next: 0
		});
	};
	for (const start of Object.keys(cases)) {
		enter(start);
		for (let top = path.at(-1); top !== void 0; top = path.at(-1)) {
			const { id } = top;
			const need = top.needs[top.next++];
			if (need === void 0) {
				path.pop();
				onPath.delete(id);
				done.add(id);
			} else if (!onPath.has(need)) enter(need);
			else if (need !== id) circles.push(path.slice(path.findIndex((one) => one.id === need)).map((one) => one.id));
		}
	}
	return circles;
}
// src/value/length.ts
var import_json_p3_cjs = (/* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Base class for all JSONPath errors.
	*/
	var JSONPathError = class extends Error {
		constructor(message, token) {
			super(message);
			this.message = message;
			this.token = token;
			Object.setPrototypeOf(this, new.target.prototype);
			this.name = "JSONPathError";
			this.message = withErrorContext(message, token);
		}
	};
	function withErrorContext(message, token) {
		if (token.input.length <= 9) return `${message} ('${token.input}':${token.index})`;
		if (token.index > token.input.length - 5) return `${message} ('${token.input.slice(token.input.length - 9)}':${token.index})`;
		if (token.index - 4 < 0) return `${message} ('${token.input.slice(0, 9)}':${token.index})`;
		return `${message} ('${token.input.slice(token.index - 4, token.index + 5)}':${token.index})`;
	}
	/**
	* Error thrown due to unexpected, internal path tokenization problems.
	*/
	var JSONPathLexerError = class extends JSONPathError {
		constructor(message, token) {
			super(message, token);
			this.message = message;
			this.token = token;
			Object.setPrototypeOf(this, new.target.prototype);
			this.name = "JSONPathLexerError";
			this.message = withErrorContext(message, token);
		}
	};
	/**
	* Error thrown due to type errors when evaluating filter expressions.
	*/
	var JSONPathTypeError = class extends JSONPathError {
		constructor(message, token) {
			super(message, token);
			this.message = message;
			this.token = token;
			Object.setPrototypeOf(this, new.target.prototype);
			this.name = "JSONPathTypeError";
			this.message = withErrorContext(message, token);
		}
	};
	/**
	* Error thrown due to out of range indices.
	*/
	var JSONPathIndexError = class extends JSONPathError {
		constructor(message, token) {
			super(message, token);
			this.message = message;
			this.token = token;
			Object.setPrototypeOf(this, new.target.prototype);
			this.name = "JSONPathIndexError";
			this.message = withErrorContext(message, token);
		}
	};
	/**
	* Error thrown when attempting to retrieve a filter function that has not
	* been registered.
	*/
	var UndefinedFilterFunctionError = class extends JSONPathError {
		constructor(message, token) {
			super(message, token);
			this.message = message;
			this.token = token;
			Object.setPrototypeOf(this, new.target.prototype);
			this.name = "UndefinedFilterFunctionError";
			this.message = withErrorContext(message, token);
		}
	};
	/**
	* Error thrown due to syntax errors found during parsing a JSONPath query.
	*/
	var JSONPathSyntaxError = class extends JSONPathError {
		constructor(message, token) {
			super(message, token);
			this.message = message;
			this.token = token;
			Object.setPrototypeOf(this, new.target.prototype);
			this.name = "JSONPathSyntaxError";
			this.message = withErrorContext(message, token);
		}
	};
	/**
	* Error thrown when the maximum recursion depth is reached.
	*/
	var JSONPathRecursionLimitError = class extends JSONPathError {
		constructor(message, token) {
			super(message, token);
			this.message = message;
			this.token = token;
			Object.setPrototypeOf(this, new.target.prototype);
			this.name = "JSONPathRecursionLimitError";
			this.message = withErrorContext(message, token);
		}
	};
	/**
	* Error thrown due to invalid I-Regexp syntax.
	*/
	var IRegexpError = class extends Error {
		constructor(message) {
			super(message);
			this.message = message;
			Object.setPrototypeOf(this, new.target.prototype);
			this.name = "IRegexpError";
		}
	};
	/**
	* Common types and type predicates.
	*/
	/**
	* A JSON-like value.
	*/
	/**
	* A type predicate for the Array object.
	*/
	function isArray(value) {
		return Array.isArray(value);
	}
	/**
	* A type predicate for object.
	*/
	function isObject(value) {
		const _type = typeof value;
		return value !== null && _type === "object" || _type === "function" ? true : false;
	}
	/**
	* A type predicate for a string primitive.
	*/
	function isString(value) {
		return typeof value === "string";
	}
	/**
	* A type predicate for a number primitive.
	*/
	function isNumber(value) {
		return typeof value === "number";
	}
	/**
	* Deep equality of JSON-like values.
	*
	* No attempt is made to handle function objects, recursive data
	* structures, NaNs, sparse arrays, primitive wrapper objects....
	*
	* We're not using JSON.stringify because we want objects with the same
	* entries in a different order to compare equal.
	*/
	function deepEquals(a, b) {
		if (a === b) return true;
		if (Array.isArray(a)) {
			if (Array.isArray(b)) {
				if (a.length !== b.length) return false;
				for (let i = 0; i < a.length; i++) if (!deepEquals(a[i], b[i])) return false;
				return true;
			}
			return false;
		} else if (isObject(a) && isObject(b)) {
			const keysA = Object.keys(a);
			const keysB = Object.keys(b);
			if (keysA.length !== keysB.length) return false;
			for (const key of keysA) if (!deepEquals(a[key], b[key])) return false;
			return true;
		}
		return false;
	}
	/**
	* The type of a JSONPath filter function parameter or return value, as
	* described in See section 2.4.1 of RFC 9535.
	*/
	let FunctionExpressionType = /*#__PURE__*/ function(FunctionExpressionType) {
		FunctionExpressionType["ValueType"] = "ValueType";
		FunctionExpressionType["LogicalType"] = "LogicalType";
		FunctionExpressionType["NodesType"] = "NodesType";
		return FunctionExpressionType;
	}({});
	/**
	* A JSONPath filter function definition.
	*/
	/**
	* Base class for all JSON Pointer errors.
	*/
	var JSONPointerError = class extends Error {
		constructor(message) {
			super(message);
			this.message = message;
			Object.setPrototypeOf(this, new.target.prototype);
			this.name = "JSONPointerError";
		}
	};
	/**
	* Base class for JSON Pointer resolution errors.
	*/
	var JSONPointerResolutionError = class extends JSONPointerError {
		constructor(message) {
			super(message);
			this.message = message;
			Object.setPrototypeOf(this, new.target.prototype);
			this.name = "JSONPointerResolutionError";
		}
	};
	/**
	* Error thrown due to an out of range index when resolving a JSON Pointer.
	*/
	var JSONPointerIndexError = class extends JSONPointerResolutionError {
		constructor(message) {
			super(message);
			this.message = message;
			Object.setPrototypeOf(this, new.target.prototype);
			this.name = "JSONPointerIndexError";
		}
	};
	/**
	* Error thrown due to a missing property when resolving a JSON Pointer.
	*/
	var JSONPointerKeyError = class extends JSONPointerResolutionError {
		constructor(message) {
			super(message);
			this.message = message;
			Object.setPrototypeOf(this, new.target.prototype);
			this.name = "JSONPointerKeyError";
		}
	};
	/**
	* Error thrown due to invalid JSON Pointer syntax.
	*/
	var JSONPointerSyntaxError = class extends JSONPointerError {
		constructor(message) {
			super(message);
			this.message = message;
			Object.setPrototypeOf(this, new.target.prototype);
			this.name = "JSONPointerSyntaxError";
		}
	};
	/**
	* Error thrown when trying to resolve a property or index against a primitive value.
	*/
	var JSONPointerTypeError = class extends JSONPointerResolutionError {
		constructor(message) {
			super(message);
			this.message = message;
			Object.setPrototypeOf(this, new.target.prototype);
			this.name = "JSONPointerTypeError";
		}
	};
	/**
	* The symbol indicating the absence of a JSON value.
	*/
	const UNDEFINED = Symbol.for("jsonpointer.undefined");
	/**
	* Identify a single value in JSON-like data, as per RFC 6901.
	*/
	var JSONPointer = class JSONPointer {
		#pointer;
		/**
		* @param pointer - A string representation of a JSON Pointer.
		*/
		constructor(pointer) {
			this.tokens = this.parse(pointer);
			this.#pointer = JSONPointer.encode(this.tokens);
		}
		static encode(tokens) {
			if (!tokens.length) return "";
			return "/" + tokens.map((token) => token.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
		}
		/**
		* Resolve this pointer against JSON-like data _value_.
		*
		* @param value - The target JSON-like value, possibly loaded using
		*  `JSON.parse()`.
		* @param fallback - A default value to return if _value_ has no
		*   path matching `pointer`.
		* @returns The value identified by _pointer_ or, if given, the fallback
		*   value in the even of a `JSONPointerResolutionError`.
		*
		* @throws {@link JSONPointerResolutionError}
		* If the value pointed to by _pointer_ does not exist in _value_, and
		* no fallback value is given.
		*/
		resolve(value, fallback = UNDEFINED) {
			try {
				return this.tokens.reduce(this.getItem.bind(this), value);
			} catch (error) {
				if (error instanceof JSONPointerResolutionError && fallback !== UNDEFINED) return fallback;
				throw error;
			}
		}
		/**
		*
		* @param value -
		* @returns
		*/
		resolveWithParent(value) {
			if (!this.tokens.length) return [UNDEFINED, this.resolve(value)];
			const parent = this.tokens.slice(0, this.tokens.length - 1).reduce(this.getItem.bind(this), value);
			try {
				return [parent, this.getItem(parent, this.tokens[this.tokens.length - 1], this.tokens.length - 1)];
			} catch (error) {
				if (error instanceof JSONPointerIndexError || error instanceof JSONPointerKeyError) return [parent, UNDEFINED];
				throw error;
			}
		}
		/**
		*
		* @returns
		*/
		toString() {
			return this.#pointer;
		}
		/**
		* Return _true_ if this pointer points to a child of _pointer_.
		*/
		isRelativeTo(pointer) {
			return pointer.tokens.length < this.tokens.length && this.tokens.slice(0, pointer.tokens.length).every((t, i) => t === pointer.tokens[i]);
		}
		parse(pointer) {
			if (pointer.length && !pointer.startsWith("/")) throw new JSONPointerSyntaxError(`"${pointer}" pointers must start with a slash or be the empty string`);
			return pointer.split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")).slice(1);
		}
		getItem(val, token, idx) {
			if (isArray(val)) {
				if (token !== "length" && Object.hasOwn(val, token)) return val[Number(token)];
				else if (token.startsWith("#")) {
					const maybeIndex = token.slice(1);
					if (RE_INT.test(maybeIndex) && Object.hasOwn(val, maybeIndex)) return Number(maybeIndex);
					else throw new JSONPointerIndexError(`index out of range '${JSONPointer.encode(this.tokens.slice(0, idx + 1))}'`);
				} else throw new JSONPointerIndexError(`index out of range '${JSONPointer.encode(this.tokens.slice(0, idx + 1))}'`);
			} else if (isObject(val)) {
				if (Object.hasOwn(val, token)) return val[token];
				else if (token.startsWith("#") && Object.hasOwn(val, token.slice(1))) return token.slice(1);
				else throw new JSONPointerKeyError(`no such property '${JSONPointer.encode(this.tokens.slice(0, idx + 1))}'`);
			}
			throw new JSONPointerTypeError(`found primitive value, expected an object '${JSONPointer.encode(this.tokens.slice(0, idx + 1))}'`);
		}
		_join(pointer) {
			if (!isString(pointer)) throw new JSONPointerTypeError(`join() requires string arguments, found ${typeof pointer}`);
			if (pointer.startsWith("/")) return new JSONPointer(pointer);
			const tokens = this.tokens.concat(pointer.split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")));
			return new JSONPointer(JSONPointer.encode(tokens));
		}
		/**
		* Join this pointer with _tokens_.
		*
		* @param tokens - JSON Pointer strings, possibly without leading slashes.
		* If a token or "part" does have a leading slash, the previous pointer is
		* ignored and a new `JSONPointer` is created, then processing of the
		* remaining tokens continues.
		*
		* @returns A new JSON Pointer that is the concatenation of all tokens or
		* "parts".
		*/
		join(...tokens) {
			if (!tokens.length) return this;
			let pointer = this;
			for (const tok of tokens) pointer = pointer._join(tok);
			return pointer;
		}
		/**
		* Return _true_ if this pointer can be resolved against _value_.
		*
		* Note that `JSONPointer.resolve()` can return legitimate falsy values
		* that form part of the target JSON document. This method will return
		* `true` if a falsy value is found.
		*/
		exists(value) {
			try {
				this.resolve(value);
			} catch (error) {
				if (error instanceof JSONPointerResolutionError) return false;
				throw error;
			}
			return true;
		}
		/**
		* Return this pointer's parent as a new `JSONPointer`.
		*
		* If this pointer points to the document root, _this_ is returned.
		*/
		parent() {
			if (!this.tokens.length) return this;
			return new JSONPointer(JSONPointer.encode(this.tokens.slice(0, this.tokens.length - 1)));
		}
		to(rel) {
			return (isString(rel) ? new RelativeJSONPointer(rel) : rel).to(this);
		}
	};
	const RE_RELATIVE_POINTER = /(?<ORIGIN>\d+)(?<INDEX_G>(?<SIGN>[+-])(?<INDEX>\d))?(?<POINTER>.*)/s;
	const RE_INT = /(0|[1-9]\d*)/;
	/**
	* A relative JSON Pointer.
	*
	* See https://datatracker.ietf.org/doc/html/draft-hha-relative-json-pointer
	*/
	var RelativeJSONPointer = class {
		/**
		*
		* @param rel -
		*/
		constructor(rel) {
			[this.origin, this.index, this.pointer] = this.parse(rel);
		}
		/**
		*
		* @returns
		*/
		toString() {
			const sign = this.index > 0 ? "+" : "";
			const index = this.index === 0 ? "" : `${sign}${this.index}`;
			return `${this.origin}${index}${this.pointer}`;
		}
		/**
		*
		* @param pointer -
		*/
		to(pointer) {
			const p = isString(pointer) ? new JSONPointer(pointer) : pointer;
			if (this.origin > p.tokens.length) throw new JSONPointerIndexError(`origin (${this.origin}) exceeds root (${p.tokens.length})`);
			const tokens = this.origin < 1 ? p.tokens.slice() : p.tokens.slice(0, -this.origin);
			if (this.index && tokens.length && this.isIntLike(tokens.at(-1))) {
				const newIndex = Number(tokens.at(-1)) + this.index;
				if (newIndex < 0) throw new JSONPointerIndexError(`index offset out of range (${newIndex})`);
				tokens[tokens.length - 1] = String(newIndex);
			}
			if (this.pointer instanceof JSONPointer) tokens.push(...this.pointer.tokens);
			else tokens[tokens.length - 1] = `#${tokens[tokens.length - 1]}`;
			return new JSONPointer(JSONPointer.encode(tokens));
		}
		parse(rel) {
			const match = RE_RELATIVE_POINTER.exec(rel);
			if (!match || !match.groups) throw new JSONPointerSyntaxError("failed to parse relative pointer");
			const origin = this.parseInt(match.groups.ORIGIN);
			let index = 0;
			if (match.groups["INDEX_G"]) {
				index = this.parseInt(match.groups.INDEX);
				if (index === 0) throw new JSONPointerSyntaxError("index offset can't be zero");
				if (match.groups.SIGN === "-") index = -index;
			}
			if (match.groups.POINTER === "#") return [
				origin,
				index,
				"#"
			];
			return [
				origin,
				index,
				new JSONPointer(match.groups.POINTER)
			];
		}
		parseInt(s) {
			if (s.startsWith("0") && s.length > 1) throw new JSONPointerSyntaxError("unexpected leading zero");
			if (RE_INT.test(s)) return Number(s);
			throw new JSONPointerSyntaxError(`expected an integer, found '${s}'`);
		}
		isIntLike(value) {
			if (value === void 0 || isNumber(value)) return true;
			else return RE_INT.test(value);
		}
	};
	/**
	* An identifier that is allowed in both JS and JSONPath.
	* JSONPath identifiers are generally much more permissive than JS ones, but
	* they don't allow the character "$", so we take the intersection of the two
	* when deciding whether to use dot shorthand for canonical serialization of
	* simple names.
	*/
	const SHORTHAND_COMPATIBLE_IDENTIFIER = /^[\p{ID_Start}_]\p{ID_Continue}*$/u;
	/** Usable in a quoted path. */
	function toQuoted(name) {
		return name.includes("'") && !name.includes("\"") ? JSON.stringify(name) : toCanonical(name);
	}
	/** Usable in a normalized path. */
	function toCanonical(name) {
		return `'${JSON.stringify(name).slice(1, -1).replaceAll("\\\"", "\"").replaceAll("'", "\\'")}'`;
	}
	/** Usable in a shorthand path. */
	function toShorthand(name) {
		return SHORTHAND_COMPATIBLE_IDENTIFIER.test(name) ? name : null;
	}
	const Nothing = Symbol.for("jsonpath.nothing");
	/**
	* ValueType for JSONPath function expression tye system.
	*/
	/**
	* Object passed to `FilterExpression.evaluate()`.
	*/
	/**
	* A type predicate for an object with a string property.
	*/
	function hasStringKey(value, key) {
		return isObject(value) && Object.hasOwn(value, key);
	}
	const KEY_MARK = "";
	/**
	* Options for serializing paths.
	*/
	const defaultSerializationOptions = { form: "pretty" };
	/**
	* The pair of a JSON value and its location found in the target JSON value.
	*/
	var JSONPathNode = class {
		/**
		* @param value - The JSON value found at _location_.
		* @param location - The parts of a normalized path to _value_.
		* @param root - The target value at the top of the JSON node tree.
		*/
		constructor(value, location, root) {
			this.value = value;
			this.location = location;
			this.root = root;
		}
		/**
		* @deprecated Use {@link getPath} with `options.form` set to `canonical` instead.
		*/
		get path() {
			return this.getPath({ form: "canonical" });
		}
		/**
		* Get the path to this node in the target JSON value.
		*
		* Given that the path refers to the singular current node, the returned path
		* will always be a normalized path if `options.form` is set to `canonical`,
		* following section 2.7 of RFC 9535.
		*/
		getPath(options) {
			const opts = {
				...defaultSerializationOptions,
				...options
			};
			return "$" + this.location.map((s) => isString(s) ? this.decodeNameLocation(s, opts) : `[${s}]`).join("");
		}
		/**
		* Return this node's location as a {@link JSONPointer}.
		*/
		toPointer() {
			if (!this.location.length) return new JSONPointer("");
			return new JSONPointer(JSONPointer.encode(this.location.map(String)));
		}
		decodeNameLocation(name, options) {
			const normalized = options.form === "canonical";
			const serialize = normalized ? toCanonical : toQuoted;
			const hasKeyMark = name.startsWith(KEY_MARK);
			if (hasKeyMark) name = name.slice(1);
			const shorthand = toShorthand(name);
			if (hasKeyMark) return normalized || shorthand == null ? `[~${serialize(name)}]` : `.~${shorthand}`;
			return normalized || shorthand == null ? `[${serialize(name)}]` : `.${shorthand}`;
		}
	};
	/**
	*
	*/
	var JSONPathNodeList = class {
		constructor(nodes) {
			this.nodes = nodes;
		}
		/**
		* @returns an iterator over nodes in the list.
		*/
		[Symbol.iterator]() {
			return this.nodes[Symbol.iterator]();
		}
		/**
		* @returns `true` if the node list is empty.
		*/
		empty() {
			return this.nodes.length === 0;
		}
		/**
		* @returns An array containing the values at each node in the list.
		*
		* @see {@link valuesOrSingular} to unpack the array if there is only
		* one node in the list.
		*/
		values() {
			return this.nodes.map((node) => node.value);
		}
		/**
		* Like {@link values}, but returns the node's value is there is only one
		* node in the list.
		*/
		valuesOrSingular() {
			if (this.nodes.length === 1) return this.nodes[0].value;
			return this.nodes.map((node) => node.value);
		}
		/**
		* @returns An array of locations for each node in the node list.
		*
		* A location is an array of property names and array indices that were
		* required to reach the node's value in the target JSON value.
		*/
		locations() {
			return this.nodes.map((node) => node.location);
		}
		/**
		* @returns An array of normalized path strings for each node in the list.
		*
		* A normalized path contains only property name and index selectors, and
		* always uses bracketed segments, never shorthand selectors.
		*/
		paths(options) {
			return this.nodes.map((node) => node.getPath(options));
		}
		/**
		* @returns An array of {@link JSONPointer} instances, one for each node
		* in the list.
		*/
		pointers() {
			return this.nodes.map((node) => node.toPointer());
		}
		/**
		* @returns The number of nodes in the node list.
		*/
		get length() {
			return this.nodes.length;
		}
	};
	/**
	* Base class for all filter expressions.
	*/
	var FilterExpression = class {
		constructor(token) {
			this.token = token;
		}
	};
	/**
	* Base class for JSONPath ValueType literals.
	*/
	var FilterExpressionLiteral = class extends FilterExpression {};
	var NullLiteral = class extends FilterExpressionLiteral {
		evaluate() {
			return null;
		}
		toString() {
			return "null";
		}
	};
	var BooleanLiteral = class extends FilterExpressionLiteral {
		constructor(token, value) {
			super(token);
			this.token = token;
			this.value = value;
		}
		evaluate() {
			return this.value;
		}
		toString() {
			return String(this.value);
		}
	};
	var StringLiteral = class extends FilterExpressionLiteral {
		constructor(token, value) {
			super(token);
			this.token = token;
			this.value = value;
		}
		evaluate() {
			return this.value;
		}
		toString() {
			return toCanonical(this.value);
		}
	};
	var NumberLiteral = class extends FilterExpressionLiteral {
		constructor(token, value) {
			super(token);
			this.token = token;
			this.value = value;
		}
		evaluate() {
			return this.value;
		}
		toString() {
			return String(this.value);
		}
	};
	var PrefixExpression = class extends FilterExpression {
		constructor(token, operator, right) {
			super(token);
			this.token = token;
			this.operator = operator;
			this.right = right;
		}
		evaluate(context) {
			if (this.operator === "!") {
				const value = this.right.evaluate(context);
				if (value instanceof JSONPathNodeList) return value.nodes.length === 0;
				return !isTruthy(value);
			}
			throw new JSONPathTypeError(`unknown operator '${this.operator}'`, this.token);
		}
		toString(options) {
			return `${this.operator}${this.right.toString(options)}`;
		}
	};
	const PRECEDENCE_LOGICAL_OR$1 = 4;
	const PRECEDENCE_LOGICAL_AND$1 = 5;
	const PRECEDENCE_PREFIX$1 = 7;
	var InfixExpression = class extends FilterExpression {
		constructor(token, left, operator, right) {
			super(token);
			this.token = token;
			this.left = left;
			this.operator = operator;
			this.right = right;
			this.logical = operator === "&&" || operator === "||";
		}
		evaluate(context) {
			let left = this.left.evaluate(context);
			if (!this.logical && left instanceof JSONPathNodeList && left.nodes.length === 1) left = left.nodes[0].value;
			let right = this.right.evaluate(context);
			if (!this.logical && right instanceof JSONPathNodeList && right.nodes.length === 1) right = right.nodes[0].value;
			if (this.operator === "&&") return isTruthy(left) && isTruthy(right);
			if (this.operator === "||") return isTruthy(left) || isTruthy(right);
			return compare(left, this.operator, right);
		}
		toString(options) {
			if (this.logical) return `(${this.left.toString(options)} ${this.operator} ${this.right.toString(options)})`;
			return `${this.left.toString(options)} ${this.operator} ${this.right.toString(options)}`;
		}
	};
	var LogicalExpression = class extends FilterExpression {
		constructor(token, expression) {
			super(token);
			this.token = token;
			this.expression = expression;
		}
		evaluate(context) {
			const value = this.expression.evaluate(context);
			if (value instanceof JSONPathNodeList) return value.nodes.length > 0;
			return isTruthy(value);
		}
		toString(options) {
			function _toString(expression, parentPrecedence) {
				if (expression instanceof InfixExpression) {
					let precedence;
					let op;
					let left;
					let right;
					if (expression.operator === "&&") {
						precedence = PRECEDENCE_LOGICAL_AND$1;
						op = "&&";
						left = _toString(expression.left, precedence);
						right = _toString(expression.right, precedence);
					} else if (expression.operator === "||") {
						precedence = PRECEDENCE_LOGICAL_OR$1;
						op = "||";
						left = _toString(expression.left, precedence);
						right = _toString(expression.right, precedence);
					} else return expression.toString(options);
					const expr = `${left} ${op} ${right}`;
					return precedence < parentPrecedence ? `(${expr})` : expr;
				}
				if (expression instanceof PrefixExpression) {
					const expr = `!${_toString(expression.right, PRECEDENCE_PREFIX$1)}`;
					return parentPrecedence > PRECEDENCE_PREFIX$1 ? `(${expr})` : expr;
				}
				return expression.toString(options);
			}
			return _toString(this.expression, 0);
		}
	};
	/**
	* Base class for relative and absolute JSONPath query expressions.
	*/
	var FilterQuery = class extends FilterExpression {
		constructor(token, path) {
			super(token);
			this.token = token;
			this.path = path;
		}
	};
	var RelativeQuery = class extends FilterQuery {
		evaluate(context) {
			return context.lazy ? new JSONPathNodeList(Array.from(this.path.lazyQuery(context.currentValue))) : this.path.query(context.currentValue);
		}
		toString(options) {
			return `@${this.path.toString(options).slice(1)}`;
		}
	};
	var RootQuery = class extends FilterQuery {
		evaluate(context) {
			return context.lazy ? new JSONPathNodeList(Array.from(this.path.lazyQuery(context.rootValue))) : this.path.query(context.rootValue);
		}
		toString(options) {
			return this.path.toString(options);
		}
	};
	var FunctionExtension = class extends FilterExpression {
		constructor(token, name, args) {
			super(token);
			this.token = token;
			this.name = name;
			this.args = args;
		}
		evaluate(context) {
			const func = context.environment.functionRegister.get(this.name);
			if (!func) throw new UndefinedFilterFunctionError(`filter function '${this.name}' is undefined`, this.token);
			const args = this.args.map((arg) => arg.evaluate(context)).map((arg, idx) => func.argTypes[idx] !== FunctionExpressionType.NodesType && arg instanceof JSONPathNodeList ? this.unpack_node_list(arg) : arg);
			return func.call(...args);
		}
		toString(options) {
			return `${this.name}(${this.args.map((e) => e.toString(options)).join(", ")})`;
		}
		unpack_node_list(arg) {
			switch (arg.length) {
				case 0: return Nothing;
				case 1: return arg.nodes[0].value;
				default: return arg;
			}
		}
	};
	/**
	*
	* @param value -
	*/
	function isTruthy(value) {
		if (value instanceof JSONPathNodeList && value.empty()) return false;
		return !(typeof value === "boolean" && value === false);
	}
	function compare(left, operator, right) {
		switch (operator) {
			case "==": return eq(left, right);
			case "!=": return !eq(left, right);
			case "<": return lt(left, right);
			case ">": return lt(right, left);
			case ">=": return lt(right, left) || eq(left, right);
			case "<=": return lt(left, right) || eq(left, right);
			default: return false;
		}
	}
	function eq(left, right) {
		if (right instanceof JSONPathNodeList) [left, right] = [right, left];
		if (left instanceof JSONPathNodeList) {
			if (right instanceof JSONPathNodeList) {
				if (left.empty() && right.empty()) return true;
				if (left.nodes.length === 1 && right.nodes.length === 1) return deepEquals(left.nodes[0].value, right.nodes[0].value);
			}
			if (left.empty()) return right === Nothing;
			if (left.nodes.length === 1) return deepEquals(left.nodes[0].value, right);
			return false;
		}
		if (left === Nothing && right === Nothing) return true;
		return deepEquals(left, right);
	}
	function lt(left, right) {
		if (isString(left) && isString(right) || isNumber(left) && isNumber(right)) return left < right;
		return false;
	}
	var expression = /*#__PURE__*/ Object.freeze({
		__proto__: null,
		BooleanLiteral,
		FilterExpression,
		FilterExpressionLiteral,
		FilterQuery,
		FunctionExtension,
		InfixExpression,
		LogicalExpression,
		NullLiteral,
		NumberLiteral,
		PrefixExpression,
		RelativeQuery,
		RootQuery,
		StringLiteral,
		compare
	});
	var Count = class {
		argTypes = [FunctionExpressionType.NodesType];
		returnType = FunctionExpressionType.ValueType;
		call(nodes) {
			return nodes.length;
		}
	};
	var Length = class {
		argTypes = [FunctionExpressionType.ValueType];
		returnType = FunctionExpressionType.ValueType;
		call(value) {
			if (isArray(value) || isString(value)) return value.length;
			if (isObject(value)) return Object.keys(value).length;
			return Nothing;
		}
	};
	/**
	* A Least Recently Used cache, implemented as an extended Map.
	*/
	var LRUCache = class extends Map {
		constructor(maxSize = 128, entries) {
			if (entries !== void 0) super(entries);
			else super();
			this.maxSize = maxSize;
		}
		get(key) {
			const val = super.get(key);
			if (this.has(key)) {
				this.delete(key);
				this.set(key, val);
			}
			return val;
		}
		set(key, value) {
			if (this.has(key)) this.delete(key);
			else if (this.size >= this.maxSize) {
				const first = this.first();
				if (first !== void 0) this.delete(first);
			}
			return super.set(key, value);
		}
		first() {
			return this.keys().next().value;
		}
	};
	function mapRegexp(pattern) {
		let escaped = false;
		let charClass = false;
		const parts = [];
		for (const ch of pattern) {
			if (escaped) {
				parts.push(ch);
				escaped = false;
				continue;
			}
			switch (ch) {
				case ".":
					if (!charClass) parts.push("(?:(?![\r\n])\\P{Cs}|\\p{Cs}\\p{Cs})");
					else parts.push(ch);
					break;
				case "\\":
					escaped = true;
					parts.push(ch);
					break;
				case "[":
					charClass = true;
					parts.push(ch);
					break;
				case "]":
					charClass = false;
					parts.push(ch);
					break;
				default: parts.push(ch);
			}
		}
		return parts.join("");
	}
	function fullMatch(pattern) {
		const parts = [];
		const explicitCaret = pattern.startsWith("^");
		const explicitDollar = pattern.endsWith("$");
		if (!explicitCaret && !explicitDollar) parts.push("^(?:");
		parts.push(mapRegexp(pattern));
		if (!explicitCaret && !explicitDollar) parts.push(")$");
		return parts.join("");
	}
	function isNormalChar(c) {
		return c < "'" || c === "," || c === "-" || c >= "/" && c <= ">" || c >= "@" && c <= "Z" || c >= "^" && c <= "z" || c >= "~" && c <= "퟿" || c >= "";
	}
	function isCCChar(c) {
		return c < "," || c >= "." && c <= "Z" || c >= "^" && c <= "퟿" || c >= "";
	}
	function peg$subclass(child, parent) {
		function C() {
			this.constructor = child;
		}
		C.prototype = parent.prototype;
		child.prototype = new C();
	}
	function peg$SyntaxError(message, expected, found, location) {
		var self = Error.call(this, message);
		// istanbul ignore next Check is a necessary evil to support older environments
		if (Object.setPrototypeOf) Object.setPrototypeOf(self, peg$SyntaxError.prototype);
		self.expected = expected;
		self.found = found;
		self.location = location;
		self.name = "SyntaxError";
		return self;
	}
	peg$subclass(peg$SyntaxError, Error);
	function peg$padEnd(str, targetLength, padString) {
		padString = padString || " ";
		if (str.length > targetLength) return str;
		targetLength -= str.length;
		padString += padString.repeat(targetLength);
		return str + padString.slice(0, targetLength);
	}
	peg$SyntaxError.prototype.format = function(sources) {
		var str = "Error: " + this.message;
		if (this.location) {
			var src = null;
			var k = 0;
			for (; k < sources.length; k++) if (sources[k].source === this.location.source) {
				src = sources[k].text.split(/\r\n|\n|\r/g);
				break;
			}
			var s = this.location.start;
			var offset_s = this.location.source && typeof this.location.source.offset === "function" ? this.location.source.offset(s) : s;
			var loc = this.location.source + ":" + offset_s.line + ":" + offset_s.column;
			if (src) {
				var e = this.location.end;
				var filler = peg$padEnd("", offset_s.line.toString().length, " ");
				var line = src[s.line - 1];
				var hatLen = (s.line === e.line ? e.column : line.length + 1) - s.column || 1;
				str += "\n --> " + loc + "\n" + filler + " |\n" + offset_s.line + " | " + line + "\n" + filler + " | " + peg$padEnd("", s.column - 1, " ") + peg$padEnd("", hatLen, "^");
			} else str += "\n at " + loc;
		}
		return str;
	};
	peg$SyntaxError.buildMessage = function(expected, found) {
		var DESCRIBE_EXPECTATION_FNS = {
			literal: function(expectation) {
				return "\"" + literalEscape(expectation.text) + "\"";
			},
			class: function(expectation) {
				var escapedParts = expectation.parts.map(function(part) {
					return Array.isArray(part) ? classEscape(part[0]) + "-" + classEscape(part[1]) : classEscape(part);
				});
				return "[" + (expectation.inverted ? "^" : "") + escapedParts.join("") + "]";
			},
			any: function() {
				return "any character";
			},
			end: function() {
				return "end of input";
			},
			other: function(expectation) {
				return expectation.description;
			}
		};
		function hex(ch) {
			return ch.charCodeAt(0).toString(16).toUpperCase();
		}
		function literalEscape(s) {
			return s.replace(/\\/g, "\\\\").replace(/"/g, "\\\"").replace(/\0/g, "\\0").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/[\x00-\x0F]/g, function(ch) {
				return "\\x0" + hex(ch);
			}).replace(/[\x10-\x1F\x7F-\x9F]/g, function(ch) {
				return "\\x" + hex(ch);
			});
		}
		function classEscape(s) {
			return s.replace(/\\/g, "\\\\").replace(/\]/g, "\\]").replace(/\^/g, "\\^").replace(/-/g, "\\-").replace(/\0/g, "\\0").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/[\x00-\x0F]/g, function(ch) {
				return "\\x0" + hex(ch);
			}).replace(/[\x10-\x1F\x7F-\x9F]/g, function(ch) {
				return "\\x" + hex(ch);
			});
		}
		function describeExpectation(expectation) {
			return DESCRIBE_EXPECTATION_FNS[expectation.type](expectation);
		}
		function describeExpected(expected) {
			var descriptions = expected.map(describeExpectation);
			var i, j;
			descriptions.sort();
			if (descriptions.length > 0) {
				for (i = 1, j = 1; i < descriptions.length; i++) if (descriptions[i - 1] !== descriptions[i]) {
					descriptions[j] = descriptions[i];
					j++;
				}
				descriptions.length = j;
			}
			switch (descriptions.length) {
				case 1: return descriptions[0];
				case 2: return descriptions[0] + " or " + descriptions[1];
				default: return descriptions.slice(0, -1).join(", ") + ", or " + descriptions[descriptions.length - 1];
			}
		}
		function describeFound(found) {
			return found ? "\"" + literalEscape(found) + "\"" : "end of input";
		}
		return "Expected " + describeExpected(expected) + " but " + describeFound(found) + " found.";
	};
	function peg$parse(input, options) {
		options = options !== void 0 ? options : {};
		var peg$FAILED = {};
		var peg$source = options.grammarSource;
		var peg$startRuleFunctions = { start: peg$parsestart };
		var peg$startRuleFunction = peg$parsestart;
		var peg$c0 = "|";
		var peg$c1 = "{";
		var peg$c2 = ",";
		var peg$c3 = "}";
		var peg$c4 = "(";
		var peg$c5 = ")";
		var peg$c6 = ".";
		var peg$c7 = "\\";
		var peg$c8 = "[";
		var peg$c9 = "^";
		var peg$c10 = "-";
		var peg$c11 = "]";
		var peg$c12 = "\\p{";
		var peg$c13 = "\\P{";
		var peg$c14 = "L";
		var peg$c15 = "M";
		var peg$c16 = "N";
		var peg$c17 = "P";
		var peg$c18 = "Z";
		var peg$c19 = "S";
		var peg$c20 = "C";
		var peg$r0 = /^[*-+?]/;
		var peg$r1 = /^[0-9]/;
		var peg$r2 = /^[(-+\--.?[-\^nrt{-}]/;
		var peg$r3 = /^[l-mot-u]/;
		var peg$r4 = /^[cen]/;
		var peg$r5 = /^[dlo]/;
		var peg$r6 = /^[c-fios]/;
		var peg$r7 = /^[lps]/;
		var peg$r8 = /^[ckmo]/;
		var peg$r9 = /^[cfn-o]/;
		var peg$e0 = peg$literalExpectation("|", false);
		var peg$e1 = peg$classExpectation([["*", "+"], "?"], false, false);
		var peg$e2 = peg$literalExpectation("{", false);
		var peg$e3 = peg$classExpectation([["0", "9"]], false, false);
		var peg$e4 = peg$literalExpectation(",", false);
		var peg$e5 = peg$literalExpectation("}", false);
		var peg$e6 = peg$literalExpectation("(", false);
		var peg$e7 = peg$literalExpectation(")", false);
		var peg$e8 = peg$anyExpectation();
		var peg$e9 = peg$literalExpectation(".", false);
		var peg$e10 = peg$literalExpectation("\\", false);
		var peg$e11 = peg$classExpectation([
			["(", "+"],
			["-", "."],
			"?",
			["[", "^"],
			"n",
			"r",
			"t",
			["{", "}"]
		], false, false);
		var peg$e12 = peg$literalExpectation("[", false);
		var peg$e13 = peg$literalExpectation("^", false);
		var peg$e14 = peg$literalExpectation("-", false);
		var peg$e15 = peg$literalExpectation("]", false);
		var peg$e16 = peg$literalExpectation("\\p{", false);
		var peg$e17 = peg$literalExpectation("\\P{", false);
		var peg$e18 = peg$literalExpectation("L", false);
		var peg$e19 = peg$classExpectation([
			["l", "m"],
			"o",
			["t", "u"]
		], false, false);
		var peg$e20 = peg$literalExpectation("M", false);
		var peg$e21 = peg$classExpectation([
			"c",
			"e",
			"n"
		], false, false);
		var peg$e22 = peg$literalExpectation("N", false);
		var peg$e23 = peg$classExpectation([
			"d",
			"l",
			"o"
		], false, false);
		var peg$e24 = peg$literalExpectation("P", false);
		var peg$e25 = peg$classExpectation([
			["c", "f"],
			"i",
			"o",
			"s"
		], false, false);
		var peg$e26 = peg$literalExpectation("Z", false);
		var peg$e27 = peg$classExpectation([
			"l",
			"p",
			"s"
		], false, false);
		var peg$e28 = peg$literalExpectation("S", false);
		var peg$e29 = peg$classExpectation([
			"c",
			"k",
			"m",
			"o"
		], false, false);
		var peg$e30 = peg$literalExpectation("C", false);
		var peg$e31 = peg$classExpectation([
			"c",
			"f",
			["n", "o"]
		], false, false);
		var peg$f0 = function(c) {
			return isNormalChar(c);
		};
		var peg$f1 = function(c) {
			return isCCChar(c);
		};
		var peg$currPos = options.peg$currPos | 0;
		var peg$posDetailsCache = [{
			line: 1,
			column: 1
		}];
		var peg$maxFailPos = peg$currPos;
		var peg$maxFailExpected = options.peg$maxFailExpected || [];
		var peg$silentFails = options.peg$silentFails | 0;
		var peg$result;
		if (options.startRule) {
			if (!(options.startRule in peg$startRuleFunctions)) throw new Error("Can't start parsing from rule \"" + options.startRule + "\".");
			peg$startRuleFunction = peg$startRuleFunctions[options.startRule];
		}
		function peg$literalExpectation(text, ignoreCase) {
			return {
				type: "literal",
				text,
				ignoreCase
			};
		}
		function peg$classExpectation(parts, inverted, ignoreCase) {
			return {
				type: "class",
				parts,
				inverted,
				ignoreCase
			};
		}
		function peg$anyExpectation() {
			return { type: "any" };
		}
		function peg$endExpectation() {
			return { type: "end" };
		}
		function peg$computePosDetails(pos) {
			var details = peg$posDetailsCache[pos];
			var p;
			if (details) return details;
			else {
				if (pos >= peg$posDetailsCache.length) p = peg$posDetailsCache.length - 1;
				else {
					p = pos;
					while (!peg$posDetailsCache[--p]);
				}
				details = peg$posDetailsCache[p];
				details = {
					line: details.line,
					column: details.column
				};
				while (p < pos) {
					if (input.charCodeAt(p) === 10) {
						details.line++;
						details.column = 1;
					} else details.column++;
					p++;
				}
				peg$posDetailsCache[pos] = details;
				return details;
			}
		}
		function peg$computeLocation(startPos, endPos, offset) {
			var startPosDetails = peg$computePosDetails(startPos);
			var endPosDetails = peg$computePosDetails(endPos);
			return {
				source: peg$source,
				start: {
					offset: startPos,
					line: startPosDetails.line,
					column: startPosDetails.column
				},
				end: {
					offset: endPos,
					line: endPosDetails.line,
					column: endPosDetails.column
				}
			};
		}
		function peg$fail(expected) {
			if (peg$currPos < peg$maxFailPos) return;
			if (peg$currPos > peg$maxFailPos) {
				peg$maxFailPos = peg$currPos;
				peg$maxFailExpected = [];
			}
			peg$maxFailExpected.push(expected);
		}
		function peg$buildStructuredError(expected, found, location) {
			return new peg$SyntaxError(peg$SyntaxError.buildMessage(expected, found), expected, found, location);
		}
		function peg$parsestart() {
			return peg$parseiregexp();
		}
		function peg$parseiregexp() {
			var s0 = peg$currPos, s1 = peg$parsebranch(), s2 = [], s3 = peg$currPos, s4, s5;
			if (input.charCodeAt(peg$currPos) === 124) {
				s4 = peg$c0;
				peg$currPos++;
			} else {
				s4 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e0);
			}
			if (s4 !== peg$FAILED) {
				s5 = peg$parsebranch();
				s4 = [s4, s5];
				s3 = s4;
			} else {
				peg$currPos = s3;
				s3 = peg$FAILED;
			}
			while (s3 !== peg$FAILED) {
				s2.push(s3);
				s3 = peg$currPos;
				if (input.charCodeAt(peg$currPos) === 124) {
					s4 = peg$c0;
					peg$currPos++;
				} else {
					s4 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e0);
				}
				if (s4 !== peg$FAILED) {
					s5 = peg$parsebranch();
					s4 = [s4, s5];
					s3 = s4;
				} else {
					peg$currPos = s3;
					s3 = peg$FAILED;
				}
			}
			s1 = [s1, s2];
			s0 = s1;
			return s0;
		}
		function peg$parsebranch() {
			var s0 = [], s1 = peg$parsepiece();
			while (s1 !== peg$FAILED) {
				s0.push(s1);
				s1 = peg$parsepiece();
			}
			return s0;
		}
		function peg$parsepiece() {
			var s0 = peg$currPos, s1 = peg$parseatom(), s2;
			if (s1 !== peg$FAILED) {
				s2 = peg$parsequantifier();
				if (s2 === peg$FAILED) s2 = null;
				s1 = [s1, s2];
				s0 = s1;
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parsequantifier() {
			var s0 = input.charAt(peg$currPos);
			if (peg$r0.test(s0)) peg$currPos++;
			else {
				s0 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e1);
			}
			if (s0 === peg$FAILED) s0 = peg$parserange_quantifier();
			return s0;
		}
		function peg$parserange_quantifier() {
			var s0 = peg$currPos, s1, s2, s3, s4, s5, s6;
			if (input.charCodeAt(peg$currPos) === 123) {
				s1 = peg$c1;
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e2);
			}
			if (s1 !== peg$FAILED) {
				s2 = [];
				s3 = input.charAt(peg$currPos);
				if (peg$r1.test(s3)) peg$currPos++;
				else {
					s3 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e3);
				}
				if (s3 !== peg$FAILED) while (s3 !== peg$FAILED) {
					s2.push(s3);
					s3 = input.charAt(peg$currPos);
					if (peg$r1.test(s3)) peg$currPos++;
					else {
						s3 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e3);
					}
				}
				else s2 = peg$FAILED;
				if (s2 !== peg$FAILED) {
					s3 = peg$currPos;
					if (input.charCodeAt(peg$currPos) === 44) {
						s4 = peg$c2;
						peg$currPos++;
					} else {
						s4 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e4);
					}
					if (s4 !== peg$FAILED) {
						s5 = [];
						s6 = input.charAt(peg$currPos);
						if (peg$r1.test(s6)) peg$currPos++;
						else {
							s6 = peg$FAILED;
							if (peg$silentFails === 0) peg$fail(peg$e3);
						}
						while (s6 !== peg$FAILED) {
							s5.push(s6);
							s6 = input.charAt(peg$currPos);
							if (peg$r1.test(s6)) peg$currPos++;
							else {
								s6 = peg$FAILED;
								if (peg$silentFails === 0) peg$fail(peg$e3);
							}
						}
						s4 = [s4, s5];
						s3 = s4;
					} else {
						peg$currPos = s3;
						s3 = peg$FAILED;
					}
					if (s3 === peg$FAILED) s3 = null;
					if (input.charCodeAt(peg$currPos) === 125) {
						s4 = peg$c3;
						peg$currPos++;
					} else {
						s4 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e5);
					}
					if (s4 !== peg$FAILED) {
						s1 = [
							s1,
							s2,
							s3,
							s4
						];
						s0 = s1;
					} else {
						peg$currPos = s0;
						s0 = peg$FAILED;
					}
				} else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parseatom() {
			var s0 = peg$parsenormal_char(), s1, s2, s3;
			if (s0 === peg$FAILED) {
				s0 = peg$parsechar_class();
				if (s0 === peg$FAILED) {
					s0 = peg$currPos;
					if (input.charCodeAt(peg$currPos) === 40) {
						s1 = peg$c4;
						peg$currPos++;
					} else {
						s1 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e6);
					}
					if (s1 !== peg$FAILED) {
						s2 = peg$parseiregexp();
						if (s2 !== peg$FAILED) {
							if (input.charCodeAt(peg$currPos) === 41) {
								s3 = peg$c5;
								peg$currPos++;
							} else {
								s3 = peg$FAILED;
								if (peg$silentFails === 0) peg$fail(peg$e7);
							}
							if (s3 !== peg$FAILED) {
								s1 = [
									s1,
									s2,
									s3
								];
								s0 = s1;
							} else {
								peg$currPos = s0;
								s0 = peg$FAILED;
							}
						} else {
							peg$currPos = s0;
							s0 = peg$FAILED;
						}
					} else {
						peg$currPos = s0;
						s0 = peg$FAILED;
					}
				}
			}
			return s0;
		}
		function peg$parsenormal_char() {
			var s0 = peg$currPos, s1, s2;
			if (input.length > peg$currPos) {
				s1 = input.charAt(peg$currPos);
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e8);
			}
			if (s1 !== peg$FAILED) {
				s2 = peg$f0(s1);
				if (s2) s2 = void 0;
				else s2 = peg$FAILED;
				if (s2 !== peg$FAILED) s0 = s1;
				else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parsechar_class() {
			var s0;
			if (input.charCodeAt(peg$currPos) === 46) {
				s0 = peg$c6;
				peg$currPos++;
			} else {
				s0 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e9);
			}
			if (s0 === peg$FAILED) {
				s0 = peg$parsesingle_char_esc();
				if (s0 === peg$FAILED) {
					s0 = peg$parsechar_class_esc();
					if (s0 === peg$FAILED) s0 = peg$parsechar_class_expr();
				}
			}
			return s0;
		}
		function peg$parsesingle_char_esc() {
			var s0 = peg$currPos, s1, s2;
			if (input.charCodeAt(peg$currPos) === 92) {
				s1 = peg$c7;
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e10);
			}
			if (s1 !== peg$FAILED) {
				s2 = input.charAt(peg$currPos);
				if (peg$r2.test(s2)) peg$currPos++;
				else {
					s2 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e11);
				}
				if (s2 !== peg$FAILED) {
					s1 = [s1, s2];
					s0 = s1;
				} else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parsechar_class_esc() {
			var s0 = peg$parsecat_esc();
			if (s0 === peg$FAILED) s0 = peg$parsecompl_esc();
			return s0;
		}
		function peg$parsechar_class_expr() {
			var s0 = peg$currPos, s1, s2, s3, s4, s5, s6;
			if (input.charCodeAt(peg$currPos) === 91) {
				s1 = peg$c8;
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e12);
			}
			if (s1 !== peg$FAILED) {
				if (input.charCodeAt(peg$currPos) === 94) {
					s2 = peg$c9;
					peg$currPos++;
				} else {
					s2 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e13);
				}
				if (s2 === peg$FAILED) s2 = null;
				if (input.charCodeAt(peg$currPos) === 45) {
					s3 = peg$c10;
					peg$currPos++;
				} else {
					s3 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e14);
				}
				if (s3 === peg$FAILED) s3 = peg$parsecce1();
				if (s3 !== peg$FAILED) {
					s4 = [];
					s5 = peg$parsecce1();
					while (s5 !== peg$FAILED) {
						s4.push(s5);
						s5 = peg$parsecce1();
					}
					if (input.charCodeAt(peg$currPos) === 45) {
						s5 = peg$c10;
						peg$currPos++;
					} else {
						s5 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e14);
					}
					if (s5 === peg$FAILED) s5 = null;
					if (input.charCodeAt(peg$currPos) === 93) {
						s6 = peg$c11;
						peg$currPos++;
					} else {
						s6 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e15);
					}
					if (s6 !== peg$FAILED) {
						s1 = [
							s1,
							s2,
							s3,
							s4,
							s5,
							s6
						];
						s0 = s1;
					} else {
						peg$currPos = s0;
						s0 = peg$FAILED;
					}
				} else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parsecce1() {
			var s0 = peg$currPos, s1 = peg$parsecc_char(), s2, s3, s4;
			if (s1 !== peg$FAILED) {
				s2 = peg$currPos;
				if (input.charCodeAt(peg$currPos) === 45) {
					s3 = peg$c10;
					peg$currPos++;
				} else {
					s3 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e14);
				}
				if (s3 !== peg$FAILED) {
					s4 = peg$parsecc_char();
					if (s4 !== peg$FAILED) {
						s3 = [s3, s4];
						s2 = s3;
					} else {
						peg$currPos = s2;
						s2 = peg$FAILED;
					}
				} else {
					peg$currPos = s2;
					s2 = peg$FAILED;
				}
				if (s2 === peg$FAILED) s2 = null;
				s1 = [s1, s2];
				s0 = s1;
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			if (s0 === peg$FAILED) s0 = peg$parsechar_class_esc();
			return s0;
		}
		function peg$parsecc_char() {
			var s0 = peg$currPos, s1, s2;
			if (input.length > peg$currPos) {
				s1 = input.charAt(peg$currPos);
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e8);
			}
			if (s1 !== peg$FAILED) {
				s2 = peg$f1(s1);
				if (s2) s2 = void 0;
				else s2 = peg$FAILED;
				if (s2 !== peg$FAILED) s0 = s1;
				else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			if (s0 === peg$FAILED) s0 = peg$parsesingle_char_esc();
			return s0;
		}
		function peg$parsecat_esc() {
			var s0 = peg$currPos, s1, s2, s3;
			if (input.substr(peg$currPos, 3) === peg$c12) {
				s1 = peg$c12;
				peg$currPos += 3;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e16);
			}
			if (s1 !== peg$FAILED) {
				s2 = peg$parseis_category();
				if (s2 !== peg$FAILED) {
					if (input.charCodeAt(peg$currPos) === 125) {
						s3 = peg$c3;
						peg$currPos++;
					} else {
						s3 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e5);
					}
					if (s3 !== peg$FAILED) {
						s1 = [
							s1,
							s2,
							s3
						];
						s0 = s1;
					} else {
						peg$currPos = s0;
						s0 = peg$FAILED;
					}
				} else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parsecompl_esc() {
			var s0 = peg$currPos, s1, s2, s3;
			if (input.substr(peg$currPos, 3) === peg$c13) {
				s1 = peg$c13;
				peg$currPos += 3;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e17);
			}
			if (s1 !== peg$FAILED) {
				s2 = peg$parseis_category();
				if (s2 !== peg$FAILED) {
					if (input.charCodeAt(peg$currPos) === 125) {
						s3 = peg$c3;
						peg$currPos++;
					} else {
						s3 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e5);
					}
					if (s3 !== peg$FAILED) {
						s1 = [
							s1,
							s2,
							s3
						];
						s0 = s1;
					} else {
						peg$currPos = s0;
						s0 = peg$FAILED;
					}
				} else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parseis_category() {
			var s0 = peg$parseletters();
			if (s0 === peg$FAILED) {
				s0 = peg$parsemarks();
				if (s0 === peg$FAILED) {
					s0 = peg$parsenumbers();
					if (s0 === peg$FAILED) {
						s0 = peg$parsepunctuation();
						if (s0 === peg$FAILED) {
							s0 = peg$parseseparators();
							if (s0 === peg$FAILED) {
								s0 = peg$parsesymbols();
								if (s0 === peg$FAILED) s0 = peg$parseothers();
							}
						}
					}
				}
			}
			return s0;
		}
		function peg$parseletters() {
			var s0 = peg$currPos, s1, s2;
			if (input.charCodeAt(peg$currPos) === 76) {
				s1 = peg$c14;
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e18);
			}
			if (s1 !== peg$FAILED) {
				s2 = input.charAt(peg$currPos);
				if (peg$r3.test(s2)) peg$currPos++;
				else {
					s2 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e19);
				}
				if (s2 === peg$FAILED) s2 = null;
				s1 = [s1, s2];
				s0 = s1;
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parsemarks() {
			var s0 = peg$currPos, s1, s2;
			if (input.charCodeAt(peg$currPos) === 77) {
				s1 = peg$c15;
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e20);
			}
			if (s1 !== peg$FAILED) {
				s2 = input.charAt(peg$currPos);
				if (peg$r4.test(s2)) peg$currPos++;
				else {
					s2 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e21);
				}
				if (s2 === peg$FAILED) s2 = null;
				s1 = [s1, s2];
				s0 = s1;
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parsenumbers() {
			var s0 = peg$currPos, s1, s2;
			if (input.charCodeAt(peg$currPos) === 78) {
				s1 = peg$c16;
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e22);
			}
			if (s1 !== peg$FAILED) {
				s2 = input.charAt(peg$currPos);
				if (peg$r5.test(s2)) peg$currPos++;
				else {
					s2 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e23);
				}
				if (s2 === peg$FAILED) s2 = null;
				s1 = [s1, s2];
				s0 = s1;
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parsepunctuation() {
			var s0 = peg$currPos, s1, s2;
			if (input.charCodeAt(peg$currPos) === 80) {
				s1 = peg$c17;
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e24);
			}
			if (s1 !== peg$FAILED) {
				s2 = input.charAt(peg$currPos);
				if (peg$r6.test(s2)) peg$currPos++;
				else {
					s2 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e25);
				}
				if (s2 === peg$FAILED) s2 = null;
				s1 = [s1, s2];
				s0 = s1;
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parseseparators() {
			var s0 = peg$currPos, s1, s2;
			if (input.charCodeAt(peg$currPos) === 90) {
				s1 = peg$c18;
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e26);
			}
			if (s1 !== peg$FAILED) {
				s2 = input.charAt(peg$currPos);
				if (peg$r7.test(s2)) peg$currPos++;
				else {
					s2 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e27);
				}
				if (s2 === peg$FAILED) s2 = null;
				s1 = [s1, s2];
				s0 = s1;
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parsesymbols() {
			var s0 = peg$currPos, s1, s2;
			if (input.charCodeAt(peg$currPos) === 83) {
				s1 = peg$c19;
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e28);
			}
			if (s1 !== peg$FAILED) {
				s2 = input.charAt(peg$currPos);
				if (peg$r8.test(s2)) peg$currPos++;
				else {
					s2 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e29);
				}
				if (s2 === peg$FAILED) s2 = null;
				s1 = [s1, s2];
				s0 = s1;
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parseothers() {
			var s0 = peg$currPos, s1, s2;
			if (input.charCodeAt(peg$currPos) === 67) {
				s1 = peg$c20;
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e30);
			}
			if (s1 !== peg$FAILED) {
				s2 = input.charAt(peg$currPos);
				if (peg$r9.test(s2)) peg$currPos++;
				else {
					s2 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e31);
				}
				if (s2 === peg$FAILED) s2 = null;
				s1 = [s1, s2];
				s0 = s1;
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		peg$result = peg$startRuleFunction();
		if (options.peg$library) return (/** @type {any} */ {
			peg$result,
			peg$currPos,
			peg$FAILED,
			peg$maxFailExpected,
			peg$maxFailPos
		});
		if (peg$result !== peg$FAILED && peg$currPos === input.length) return peg$result;
		else {
			if (peg$result !== peg$FAILED && peg$currPos < input.length) peg$fail(peg$endExpectation());
			throw peg$buildStructuredError(peg$maxFailExpected, peg$maxFailPos < input.length ? input.charAt(peg$maxFailPos) : null, peg$maxFailPos < input.length ? peg$computeLocation(peg$maxFailPos, peg$maxFailPos + 1) : peg$computeLocation(peg$maxFailPos, peg$maxFailPos));
		}
	}
	const iregexp = {
		StartRules: ["start"],
		SyntaxError: peg$SyntaxError,
		parse: peg$parse
	};
	/**
	* Return _true_ if _pattern_ is a valid I-Regexp
	* @param {string} pattern - Regular expression pattern to check.
	* @returns true if _pattern_ is valid, or false otherwise.
	*/
	function check(pattern) {
		try {
			iregexp.parse(pattern, {});
		} catch (error) {
			if (error instanceof iregexp.SyntaxError) return false;
			throw error;
		}
		return true;
	}
	var check$1 = { check }.check;
	var Match = class {
		argTypes = [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType];
		returnType = FunctionExpressionType.LogicalType;
		#cache;
		constructor(options = {}) {
			this.options = options;
			this.cacheSize = options.cacheSize ?? 10;
			this.throwErrors = options.throwErrors ?? false;
			this.iRegexpCheck = options.iRegexpCheck ?? true;
			this.#cache = new LRUCache(this.cacheSize);
		}
		call(s, pattern) {
			if (this.cacheSize > 0) {
				const re = this.#cache.get(pattern);
				if (re) try {
					return re.test(s);
				} catch (error) {
					if (this.throwErrors) throw error;
					return false;
				}
			}
			if (!isString(pattern)) {
				if (this.throwErrors) throw new IRegexpError(`match() expected a string pattern, found ${pattern}`);
				return false;
			}
			if (this.iRegexpCheck && !check$1(pattern)) {
				if (this.throwErrors) throw new IRegexpError(`pattern ${pattern} is not a valid I-Regexp pattern`);
				return false;
			}
			try {
				const re = new RegExp(fullMatch(pattern), "u");
				if (this.cacheSize > 0) this.#cache.set(pattern, re);
				return re.test(s);
			} catch (error) {
				if (this.throwErrors) throw error;
				return false;
			}
		}
	};
	var Search = class {
		argTypes = [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType];
		returnType = FunctionExpressionType.LogicalType;
		#cache;
		constructor(options = {}) {
			this.options = options;
			this.cacheSize = options.cacheSize ?? 10;
			this.throwErrors = options.throwErrors ?? false;
			this.iRegexpCheck = options.iRegexpCheck ?? true;
			this.#cache = new LRUCache(this.cacheSize);
		}
		call(s, pattern) {
			if (this.cacheSize > 0) {
				const re = this.#cache.get(pattern);
				if (re) try {
					return !!s.match(re);
				} catch (error) {
					if (this.throwErrors) throw error;
					return false;
				}
			}
			if (!isString(pattern)) {
				if (this.throwErrors) throw new IRegexpError(`match() expected a string pattern, found ${pattern}`);
				return false;
			}
			if (this.iRegexpCheck && !check$1(pattern)) {
				if (this.throwErrors) throw new IRegexpError(`pattern ${pattern} is not a valid I-Regexp pattern`);
				return false;
			}
			try {
				const re = new RegExp(mapRegexp(pattern), "u");
				if (this.cacheSize > 0) this.#cache.set(pattern, re);
				return !!s.match(re);
			} catch (error) {
				if (this.throwErrors) throw error;
				return false;
			}
		}
	};
	var Value = class {
		argTypes = [FunctionExpressionType.NodesType];
		returnType = FunctionExpressionType.ValueType;
		call(nodes) {
			if (nodes.length === 1) return nodes.nodes[0].value;
			return Nothing;
		}
	};
	/**
	*
	*/
	let TokenKind = /*#__PURE__*/ function(TokenKind) {
		TokenKind["AND"] = "TOKEN_AND";
		TokenKind["COLON"] = "TOKEN_COLON";
		TokenKind["COMMA"] = "TOKEN_COMMA";
		TokenKind["CURRENT"] = "TOKEN_CURRENT_VALUE";
		TokenKind["CURRENT_KEY"] = "TOKEN_CURRENT_KEY";
		TokenKind["DDOT"] = "TOKEN_DDOT";
		TokenKind["DOT"] = "TOKEN_DOT";
		TokenKind["DOUBLE_QUOTE_STRING"] = "TOKEN_DOUBLE_QUOTE_STRING";
		TokenKind["EOF"] = "TOKEN_EOF";
		TokenKind["EQ"] = "TOKEN_EQ";
		TokenKind["ERROR"] = "TOKEN_ERROR";
		TokenKind["FALSE"] = "TOKEN_FALSE";
		TokenKind["FILTER"] = "TOKEN_FILTER_START";
		TokenKind["FUNCTION"] = "TOKEN_FUNCTION";
		TokenKind["GE"] = "TOKEN_GE";
		TokenKind["GT"] = "TOKEN_GT";
		TokenKind["INDEX"] = "TOKEN_INDEX";
		TokenKind["KEY"] = "TOKEN_KEY";
		TokenKind["KEY_DOUBLE_QUOTE_STRING"] = "TOKEN_KEY_DOUBLE_QUOTE_STRING";
		TokenKind["KEY_SINGLE_QUOTE_STRING"] = "TOKEN_KEY_SINGLE_QUOTE_STRING";
		TokenKind["KEYS"] = "TOKEN_KEYS";
		TokenKind["KEYS_FILTER"] = "TOKEN_KEYS_FILTER";
		TokenKind["LBRACKET"] = "TOKEN_LBRACKET";
		TokenKind["LE"] = "TOKEN_LE";
		TokenKind["LG"] = "TOKEN_LG";
		TokenKind["LPAREN"] = "TOKEN_LPAREN";
		TokenKind["LT"] = "TOKEN_LT";
		TokenKind["NAME"] = "TOKEN_NAME";
		TokenKind["NE"] = "TOKEN_NE";
		TokenKind["NOT"] = "TOKEN_NOT";
		TokenKind["NULL"] = "TOKEN_NULL";
		TokenKind["NUMBER"] = "NUMBER";
		TokenKind["OR"] = "TOKEN_OR";
		TokenKind["RBRACKET"] = "TOKEN_RBRACKET";
		TokenKind["ROOT"] = "TOKEN_ROOT";
		TokenKind["RPAREN"] = "TOKEN_RPAREN";
		TokenKind["SINGLE_QUOTE_STRING"] = "TOKEN_SINGLE_QUOTE_STRING";
		TokenKind["TRUE"] = "TOKEN_TRUE";
		TokenKind["WILD"] = "TOKEN_WILD";
		return TokenKind;
	}({});
	/**
	*
	*/
	var Token = class {
		constructor(kind, value, index, input) {
			this.kind = kind;
			this.value = value;
			this.index = index;
			this.input = input;
		}
	};
	new Token(TokenKind.EOF, "", -1, "");
	/**
	*
	*/
	var TokenStream = class {
		#pos = 0;
		constructor(tokens) {
			this.tokens = tokens;
		}
		get current() {
			return this.tokens[this.#pos];
		}
		get peek() {
			if (this.#pos >= this.tokens.length - 1) return this.tokens[this.tokens.length - 1];
			return this.tokens[this.#pos + 1];
		}
		next() {
			const current = this.current;
			this.#pos += 1;
			return current;
		}
		backup() {
			if (this.#pos > 0) this.#pos -= 1;
		}
		expect(kind) {
			if (this.current.kind !== kind) throw new JSONPathSyntaxError(`expected token '${kind}', found '${this.current.kind}'`, this.current);
		}
		expectPeek(kind) {
			const peeked = this.peek;
			if (peeked.kind !== kind) throw new JSONPathSyntaxError(`expected token '${kind}', found '${peeked.kind}'`, peeked);
		}
		expectPeekNot(kind, message) {
			const peeked = this.peek;
			if (peeked.kind === kind) throw new JSONPathSyntaxError(message, peeked);
		}
	};
	/** A lexer that accepts additional, non-standard tokens. */
	const exponentPattern = /[eE][+-]?\d+/y;
	const functionNamePattern = /[a-z][a-z_0-9]*/y;
	const indexPattern = /-?\d+/y;
	const intPattern = /-?\d+/y;
	const namePattern = /[\u0080-\uFFFFa-zA-Z_][\u0080-\uFFFFa-zA-Z0-9_-]*/y;
	const whitespace = /* @__PURE__ */ new Set([
		" ",
		"\n",
		"	",
		"\r"
	]);
	const nameFirstPattern = /[\u0080-\uFFFFa-zA-Z_]/;
	/**
	* JSONPath lexical scanner.
	*
	* Lexer state is shared between this class and the current state function. A
	* new _Lexer_ instance is automatically created every time a path is tokenized.
	*
	* Use {@link tokenize} to get an array of {@link Token}'s for a JSONPath query.
	*/
	var Lexer = class {
		/**
		* Filter nesting level.
		*/
		filterLevel = 0;
		/**
		* A running count of parentheses for each, possibly nested, function call.
		*
		* If the stack is empty, we are not in a function call. Remember that
		* function arguments can use arbitrarily nested in parentheses.
		*/
		funcCallStack = [];
		/**
		* A stack of parentheses and square brackets used to check for balanced
		* brackets.
		*/
		bracketStack = [];
		/** Tokens resulting from tokenizing a JSONPath query. */
		tokens = [];
		#start = 0;
		#pos = 0;
		/**
		* @param path - A JSONPath query.
		*/
		constructor(environment, path) {
			this.environment = environment;
			this.path = path;
		}
		get pos() {
			return this.#pos;
		}
		get start() {
			return this.#start;
		}
		run() {
			let state = lexRoot;
			while (state) state = state(this);
		}
		emit(t) {
			this.tokens.push(new Token(t, this.path.slice(this.#start, this.#pos), this.#start, this.path));
			this.#start = this.#pos;
		}
		next() {
			if (this.#pos >= this.path.length) return "";
			const s = this.path[this.#pos];
			this.#pos += 1;
			return s;
		}
		ignore() {
			this.#start = this.#pos;
		}
		backup() {
			if (this.#pos <= this.#start) {
				const msg = "can't backup beyond start";
				throw new JSONPathLexerError(msg, new Token(TokenKind.ERROR, msg, this.#pos, this.path));
			}
			this.#pos -= 1;
		}
		peek() {
			const ch = this.next();
			if (ch) this.backup();
			return ch;
		}
		peekMatch(pattern) {
			const ch = this.next();
			if (ch) this.backup();
			return pattern.test(ch);
		}
		accept(valid) {
			const ch = this.next();
			if (valid.has(ch)) return true;
			if (ch) this.backup();
			return false;
		}
		acceptMatch(pattern) {
			const ch = this.next();
			if (pattern.test(ch)) return true;
			if (ch) this.backup();
			return false;
		}
		acceptRun(valid) {
			let found = false;
			let ch = this.next();
			while (valid.has(ch)) {
				ch = this.next();
				found = true;
			}
			if (ch) this.backup();
			return found;
		}
		acceptMatchRun(pattern) {
			pattern.lastIndex = this.#pos;
			const match = pattern.exec(this.path);
			pattern.lastIndex = 0;
			if (match) {
				this.#pos += match[0].length;
				return true;
			}
			return false;
		}
		ignoreWhitespace() {
			if (this.#pos !== this.#start) {
				const msg = `must emit or ignore before consuming whitespace ('${this.path.slice(this.#start, this.#pos)}':${this.pos})`;
				throw new JSONPathLexerError(msg, new Token(TokenKind.ERROR, msg, this.pos, this.path));
			}
			if (this.acceptRun(whitespace)) {
				this.ignore();
				return true;
			}
			return false;
		}
		error(msg) {
			this.tokens.push(new Token(TokenKind.ERROR, msg, this.#pos, this.path));
		}
	};
	/**
	* Return a lexer for _path_ and an array to be populated with Tokens.
	*
	* `lexer.run()` must be called to populate the returned tokens array.
	*
	* You probably want to use {@link tokenize} instead of _lex_. This function
	* is mostly for internal use, where we want to test the state of the returned
	* _lexer_ after tokens have been populated.
	*
	* @param path - A JSONPath query.
	* @returns A two-tuple containing a lexer for _path_ and an array to populate
	* with tokens.
	*/
	function lex(environment, path) {
		const lexer = new Lexer(environment, path);
		return [lexer, lexer.tokens];
	}
	/**
	* Scan _path_ and return an array of tokens to be parsed by the parser.
	* @param path - A JSONPath query.
	* @returns Tokens to be parsed by the parser.
	*/
	function tokenize(environment, path) {
		const [lexer, tokens] = lex(environment, path);
		lexer.run();
		if (tokens.length && tokens[tokens.length - 1].kind === TokenKind.ERROR) throw new JSONPathSyntaxError(tokens[tokens.length - 1].value, tokens[tokens.length - 1]);
		if (lexer.bracketStack.length !== 0) {
			const [ch, index] = lexer.bracketStack[lexer.bracketStack.length - 1];
			throw new JSONPathSyntaxError("unbalanced brackets", new Token(TokenKind.ERROR, ch, index, path));
		}
		return tokens;
	}
	function lexRoot(l) {
		const ch = l.next();
		if (ch !== "$") {
			l.backup();
			l.error(`expected '$', found '${ch}'`);
			return null;
		}
		l.emit(TokenKind.ROOT);
		return lexSegment;
	}
	function lexSegment(l) {
		if (l.ignoreWhitespace() && !l.peek()) l.error("trailing whitespace");
		const ch = l.next();
		switch (ch) {
			case "":
				l.emit(TokenKind.EOF);
				return null;
			case ".":
				if (l.peek() === ".") {
					l.next();
					l.emit(TokenKind.DDOT);
					return lexDescendantSelection;
				}
				return lexDotSelector;
			case "[":
				l.bracketStack.push(["[", l.start]);
				l.emit(TokenKind.LBRACKET);
				return lexInsideBracketedSelection;
			default:
				l.backup();
				if (l.filterLevel) return lexInsideFilter;
				l.error(`expected '.', '..' or a bracketed selection, found '${ch}'`);
				return null;
		}
	}
	/**
	* Similar to _lexSegment_, but ..
	*   - no leading whitespace
	*   - no extra dot before a property name
	*   - there must be a selector, so EOF would be an error
	* @param l -
	* @returns -
	*/
	function lexDescendantSelection(l) {
		if (l.acceptMatchRun(namePattern)) {
			l.emit(TokenKind.NAME);
			return lexSegment;
		}
		if (!l.environment.strict) {
			if (l.environment.keysPattern.source === "~" && l.peek() === "~") {
				l.next();
				if (l.peekMatch(nameFirstPattern)) {
					l.ignore();
					l.acceptMatchRun(namePattern);
					l.emit(TokenKind.KEY);
					return lexSegment;
				} else {
					l.emit(TokenKind.KEYS);
					return lexSegment;
				}
			} else if (l.acceptMatchRun(l.environment.keysPattern)) {
				l.emit(TokenKind.KEYS);
				return lexSegment;
			}
		}
		const ch = l.next();
		switch (ch) {
			case "":
				l.error("bald descendant segment");
				return null;
			case "*":
				l.emit(TokenKind.WILD);
				return lexSegment;
			case "[":
				l.bracketStack.push(["[", l.start]);
				l.emit(TokenKind.LBRACKET);
				return lexInsideBracketedSelection;
			default:
				l.backup();
				l.error(`unexpected descendent selection token '${ch}'`);
				return null;
		}
	}
	function lexDotSelector(l) {
		l.ignore();
		if (l.ignoreWhitespace()) {
			l.error("unexpected whitespace after dot");
			return null;
		}
		if (!l.environment.strict) {
			if (l.environment.keysPattern.source === "~" && l.peek() === "~") {
				l.next();
				if (l.peekMatch(nameFirstPattern)) {
					l.ignore();
					l.acceptMatchRun(namePattern);
					l.emit(TokenKind.KEY);
					return lexSegment;
				} else {
					l.emit(TokenKind.KEYS);
					return lexSegment;
				}
			} else if (l.acceptMatchRun(l.environment.keysPattern)) {
				l.emit(TokenKind.KEYS);
				return lexSegment;
			}
		}
		if (l.acceptMatchRun(namePattern)) {
			l.emit(TokenKind.NAME);
			return lexSegment;
		}
		const ch = l.next();
		if (ch === "*") {
			l.emit(TokenKind.WILD);
			return lexSegment;
		}
		l.backup();
		l.error(`unexpected shorthand selector '${ch}'`);
		return null;
	}
	function lexInsideBracketedSelection(l) {
		for (;;) {
			l.ignoreWhitespace();
			if (l.acceptMatchRun(indexPattern)) {
				l.emit(TokenKind.INDEX);
				continue;
			}
			if (!l.environment.strict && l.acceptMatchRun(l.environment.keysPattern)) switch (l.peek()) {
				case "'":
					l.ignore();
					l.next();
					return lexSingleQuoteKeyString(l);
				case "\"":
					l.ignore();
					l.next();
					return lexDoubleQuoteKeyString(l);
				case "?":
					l.next();
					l.emit(TokenKind.KEYS_FILTER);
					l.filterLevel += 1;
					return lexInsideFilter;
				default:
					l.emit(TokenKind.KEYS);
					continue;
			}
			const ch = l.next();
			switch (ch) {
				case "]":
					if (l.bracketStack.length === 0 || l.bracketStack[l.bracketStack.length - 1][0] !== "[") {
						l.backup();
						l.error("unbalanced brackets");
						return null;
					}
					l.bracketStack.pop();
					l.emit(TokenKind.RBRACKET);
					return lexSegment;
				case "":
					l.error("unclosed bracketed selection");
					return null;
				case "*":
					l.emit(TokenKind.WILD);
					continue;
				case "?":
					l.emit(TokenKind.FILTER);
					l.filterLevel += 1;
					return lexInsideFilter;
				case ",":
					l.emit(TokenKind.COMMA);
					continue;
				case ":":
					l.emit(TokenKind.COLON);
					continue;
				case "'": return lexSingleQuoteStringInsideBracketSelection;
				case "\"": return lexDoubleQuoteStringInsideBracketSelection;
				default:
					l.backup();
					l.error(`unexpected token '${ch}' in bracketed selection`);
					return null;
			}
		}
	}
	function lexInsideFilter(l) {
		for (;;) {
			l.ignoreWhitespace();
			const ch = l.next();
			switch (ch) {
				case "":
					l.error("unclosed bracketed selection");
					return null;
				case "]":
					l.filterLevel -= 1;
					l.backup();
					return lexInsideBracketedSelection;
				case ",":
					l.emit(TokenKind.COMMA);
					if (l.funcCallStack.length) continue;
					l.filterLevel -= 1;
					return lexInsideBracketedSelection;
				case "'": return lexSingleQuoteStringInsideFilterExpression;
				case "\"": return lexDoubleQuoteStringInsideFilterExpression;
				case "(":
					l.bracketStack.push(["(", l.start]);
					l.emit(TokenKind.LPAREN);
					if (l.funcCallStack.length) l.funcCallStack[l.funcCallStack.length - 1] += 1;
					continue;
				case ")":
					if (l.bracketStack.length === 0 || l.bracketStack[l.bracketStack.length - 1][0] !== "(") {
						l.backup();
						l.error("unbalanced brackets");
						return null;
					}
					l.bracketStack.pop();
					l.emit(TokenKind.RPAREN);
					if (l.funcCallStack.length) {
						if (l.funcCallStack[l.funcCallStack.length - 1] === 1) l.funcCallStack.pop();
						else l.funcCallStack[l.funcCallStack.length - 1] -= 1;
					}
					continue;
				case "$":
					l.emit(TokenKind.ROOT);
					return lexSegment;
				case "@":
					l.emit(TokenKind.CURRENT);
					return lexSegment;
				case "#":
					if (l.environment.strict) {
						l.backup();
						l.error(`unexpected filter selector token '${ch}'`);
						return null;
					}
					l.emit(TokenKind.CURRENT_KEY);
					return lexSegment;
				case ".":
					l.backup();
					return lexSegment;
				case "!":
					if (l.peek() === "=") {
						l.next();
						l.emit(TokenKind.NE);
					} else l.emit(TokenKind.NOT);
					continue;
				case "=": if (l.peek() === "=") {
					l.next();
					l.emit(TokenKind.EQ);
					continue;
				} else {
					l.backup();
					l.error(`unexpected filter selector token '${ch}'`);
					return null;
				}
				case "<":
					if (l.peek() === "=") {
						l.next();
						l.emit(TokenKind.LE);
					} else l.emit(TokenKind.LT);
					continue;
				case ">":
					if (l.peek() === "=") {
						l.next();
						l.emit(TokenKind.GE);
					} else l.emit(TokenKind.GT);
					continue;
				default:
					l.backup();
					if (l.acceptMatchRun(intPattern)) {
						if (l.peek() === ".") {
							l.next();
							if (!l.acceptMatchRun(intPattern)) {
								l.error("a fractional digit is required after a decimal point");
								return null;
							}
						}
						l.acceptMatchRun(exponentPattern);
						l.emit(TokenKind.NUMBER);
						continue;
					}
					if (l.acceptMatchRun(/&&/y)) {
						l.emit(TokenKind.AND);
						continue;
					}
					if (l.acceptMatchRun(/\|\|/y)) {
						l.emit(TokenKind.OR);
						continue;
					}
					if (l.acceptMatchRun(/true/y)) {
						l.emit(TokenKind.TRUE);
						continue;
					}
					if (l.acceptMatchRun(/false/y)) {
						l.emit(TokenKind.FALSE);
						continue;
					}
					if (l.acceptMatchRun(/null/y)) {
						l.emit(TokenKind.NULL);
						continue;
					}
					if (l.acceptMatchRun(functionNamePattern) && l.peek() === "(") {
						l.funcCallStack.push(1);
						l.emit(TokenKind.FUNCTION);
						l.bracketStack.push(["(", l.start]);
						l.next();
						l.ignore();
						continue;
					}
			}
			l.error(`unexpected filter selector token '${ch}'`);
			return null;
		}
	}
	/**
	* Return a state function tokenizing string literals using _quote_ and
	* returning control to _state_.
	* @param quote - One of `'` or `"`.
	* @param state - The state function to return control to.
	* @returns String tokenizing state function.
	*/
	function makeLexString(quote, state, token_kind) {
		function _lexString(l) {
			l.ignore();
			if (l.peek() === quote) {
				l.emit(quote === "'" ? TokenKind.SINGLE_QUOTE_STRING : TokenKind.DOUBLE_QUOTE_STRING);
				l.next();
				l.ignore();
				return state;
			}
			for (;;) {
				const la = l.path.slice(l.pos, l.pos + 2);
				const ch = l.next();
				if (la === "\\\\" || la === `\\${quote}`) {
					l.next();
					continue;
				} else if (ch === "\\" && !la.match(/\\[bfnrtu/]/)) {
					l.error(`invalid escape`);
					return null;
				}
				if (!ch) {
					l.error(`unclosed string starting at index ${l.start}`);
					return null;
				}
				if (ch === quote) {
					l.backup();
					l.emit(token_kind);
					l.next();
					l.ignore();
					return state;
				}
			}
		}
		return _lexString;
	}
	const lexSingleQuoteStringInsideBracketSelection = makeLexString("'", lexInsideBracketedSelection, TokenKind.SINGLE_QUOTE_STRING);
	const lexDoubleQuoteStringInsideBracketSelection = makeLexString("\"", lexInsideBracketedSelection, TokenKind.DOUBLE_QUOTE_STRING);
	const lexSingleQuoteStringInsideFilterExpression = makeLexString("'", lexInsideFilter, TokenKind.SINGLE_QUOTE_STRING);
	const lexDoubleQuoteStringInsideFilterExpression = makeLexString("\"", lexInsideFilter, TokenKind.DOUBLE_QUOTE_STRING);
	const lexSingleQuoteKeyString = makeLexString("'", lexInsideBracketedSelection, TokenKind.KEY_SINGLE_QUOTE_STRING);
	const lexDoubleQuoteKeyString = makeLexString("\"", lexInsideBracketedSelection, TokenKind.KEY_DOUBLE_QUOTE_STRING);
	/**
	* Base class for all JSONPath segments and selectors.
	*/
	var JSONPathSelector = class {
		/**
		* @param token - The token at the start of this selector.
		*/
		constructor(environment, token) {
			this.environment = environment;
			this.token = token;
		}
	};
	/**
	* Shorthand and quoted name selector.
	*/
	var NameSelector = class extends JSONPathSelector {
		constructor(environment, token, name) {
			super(environment, token);
			this.environment = environment;
			this.token = token;
			this.name = name;
		}
		resolve(node) {
			const rv = [];
			if (!isArray(node.value) && hasStringKey(node.value, this.name)) rv.push(new JSONPathNode(node.value[this.name], node.location.concat(this.name), node.root));
			return rv;
		}
		*lazyResolve(node) {
			if (!isArray(node.value) && hasStringKey(node.value, this.name)) yield new JSONPathNode(node.value[this.name], node.location.concat(this.name), node.root);
		}
		toString(options) {
			const { form } = {
				...defaultSerializationOptions,
				...options
			};
			return form === "canonical" ? toCanonical(this.name) : toQuoted(this.name);
		}
		shorthand() {
			return toShorthand(this.name);
		}
	};
	/**
	* Array index selector.
	*/
	var IndexSelector = class extends JSONPathSelector {
		constructor(environment, token, index) {
			super(environment, token);
			this.environment = environment;
			this.token = token;
			this.index = index;
			if (index < this.environment.minIntIndex || index > this.environment.maxIntIndex) throw new JSONPathIndexError("index out of range", this.token);
		}
		resolve(node) {
			const rv = [];
			if (isArray(node.value)) {
				const normIndex = this.normalizedIndex(node.value.length);
				if (normIndex in node.value) rv.push(new JSONPathNode(node.value[normIndex], node.location.concat(normIndex), node.root));
			}
			return rv;
		}
		*lazyResolve(node) {
			if (isArray(node.value)) {
				const normIndex = this.normalizedIndex(node.value.length);
				if (normIndex in node.value) yield new JSONPathNode(node.value[normIndex], node.location.concat(normIndex), node.root);
			}
		}
		toString() {
			return String(this.index);
		}
		normalizedIndex(length) {
			if (this.index < 0 && length >= Math.abs(this.index)) return length + this.index;
			return this.index;
		}
	};
	var SliceSelector = class extends JSONPathSelector {
		constructor(environment, token, start, stop, step) {
			super(environment, token);
			this.environment = environment;
			this.token = token;
			this.start = start;
			this.stop = stop;
			this.step = step;
			this.checkRange(start, stop, step);
		}
		resolve(node) {
			const rv = [];
			if (!isArray(node.value)) return rv;
			for (const [i, value] of this.slice(node.value, this.start, this.stop, this.step)) rv.push(new JSONPathNode(value, node.location.concat(i), node.root));
			return rv;
		}
		*lazyResolve(node) {
			if (isArray(node.value)) for (const [i, value] of this.lazySlice(node.value, this.start, this.stop, this.step)) yield new JSONPathNode(value, node.location.concat(i), node.root);
		}
		toString() {
			return `${this.start ? this.start : ""}:${this.stop ? this.stop : ""}:${this.step ? this.step : "1"}`;
		}
		checkRange(...indices) {
			for (const index of indices) if (index !== void 0 && (index < this.environment.minIntIndex || index > this.environment.maxIntIndex)) throw new JSONPathIndexError("index out of range", this.token);
		}
		slice(arr, start, stop, step) {
			const len = arr.length;
			step = step ?? 1;
			if (step === 0 || !len) return [];
			const result = [];
			let i;
			if (step > 0) {
				i = this.normalizeIndex(start, 0, len, step);
				const stop_ = this.normalizeIndex(stop, len, len, step);
				for (; i < stop_; i += step) result.push([i, arr[i]]);
			} else {
				i = this.normalizeIndex(start, len - 1, len, step);
				const stop_ = this.normalizeIndex(stop, -1, len, step);
				for (; i > stop_; i += step) result.push([i, arr[i]]);
			}
			return result;
		}
		*lazySlice(arr, start, stop, step) {
			const len = arr.length;
			step = step ?? 1;
			if (step === 0 || !len) return [];
			let i;
			if (step > 0) {
				i = this.normalizeIndex(start, 0, len, step);
				const stop_ = this.normalizeIndex(stop, len, len, step);
				for (; i < stop_; i += step) yield [i, arr[i]];
			} else {
				i = this.normalizeIndex(start, len - 1, len, step);
				const stop_ = this.normalizeIndex(stop, -1, len, step);
				for (; i > stop_; i += step) yield [i, arr[i]];
			}
		}
		normalizeIndex(n, defaultValue, len, step) {
			if (n === void 0) return defaultValue;
			if (n < 0) return step < 0 ? Math.max(n + len, -1) : Math.max(n + len, 0);
			return step < 0 ? Math.min(n, len - 1) : Math.min(n, len);
		}
	};
	var WildcardSelector = class extends JSONPathSelector {
		constructor(environment, token) {
			super(environment, token);
			this.environment = environment;
			this.token = token;
		}
		resolve(node) {
			const rv = [];
			if (node.value instanceof String) return rv;
			if (isArray(node.value)) for (let i = 0; i < node.value.length; i++) rv.push(new JSONPathNode(node.value[i], node.location.concat(i), node.root));
			else if (isObject(node.value)) for (const [key, value] of this.environment.entries(node.value)) rv.push(new JSONPathNode(value, node.location.concat(key), node.root));
			return rv;
		}
		*lazyResolve(node) {
			if (isArray(node.value)) for (let i = 0; i < node.value.length; i++) yield new JSONPathNode(node.value[i], node.location.concat(i), node.root);
			else if (isObject(node.value) && !isString(node.value)) for (const [key, value] of this.environment.entries(node.value)) yield new JSONPathNode(value, node.location.concat(key), node.root);
		}
		toString() {
			return "*";
		}
	};
	var FilterSelector = class extends JSONPathSelector {
		constructor(environment, token, expression) {
			super(environment, token);
			this.environment = environment;
			this.token = token;
			this.expression = expression;
		}
		resolve(node) {
			const rv = [];
			if (node.value instanceof String) return rv;
			if (isArray(node.value)) for (let i = 0; i < node.value.length; i++) {
				const value = node.value[i];
				const filterContext = {
					environment: this.environment,
					currentValue: value,
					rootValue: node.root,
					currentKey: i
				};
				if (this.expression.evaluate(filterContext)) rv.push(new JSONPathNode(value, node.location.concat(i), node.root));
			}
			else if (isObject(node.value)) for (const [key, value] of this.environment.entries(node.value)) {
				const filterContext = {
					environment: this.environment,
					currentValue: value,
					rootValue: node.root,
					currentKey: key
				};
				if (this.expression.evaluate(filterContext)) rv.push(new JSONPathNode(value, node.location.concat(key), node.root));
			}
			return rv;
		}
		*lazyResolve(node) {
			if (isArray(node.value)) for (let i = 0; i < node.value.length; i++) {
				const value = node.value[i];
				const filterContext = {
					environment: this.environment,
					currentValue: value,
					rootValue: node.root,
					lazy: true,
					currentKey: i
				};
				if (this.expression.evaluate(filterContext)) yield new JSONPathNode(value, node.location.concat(i), node.root);
			}
			else if (isObject(node.value) && !isString(node.value)) for (const [key, value] of this.environment.entries(node.value)) {
				const filterContext = {
					environment: this.environment,
					currentValue: value,
					rootValue: node.root,
					lazy: true,
					currentKey: key
				};
				if (this.expression.evaluate(filterContext)) yield new JSONPathNode(value, node.location.concat(key), node.root);
			}
		}
		toString(options) {
			return `?${this.expression.toString(options)}`;
		}
	};
	var selectors = /*#__PURE__*/ Object.freeze({
		__proto__: null,
		FilterSelector,
		IndexSelector,
		JSONPathSelector,
		NameSelector,
		SliceSelector,
		WildcardSelector
	});
	/** Base class for all JSONPath segments. Both shorthand and bracketed. */
	var JSONPathSegment = class {
		constructor(environment, token, selectors) {
			this.environment = environment;
			this.token = token;
			this.selectors = selectors;
		}
	};
	/** The child selection segment. */
	var ChildSegment = class extends JSONPathSegment {
		resolve(nodes) {
			const rv = [];
			for (const node of nodes) for (const selector of this.selectors) rv.push(...selector.resolve(node));
			return rv;
		}
		*lazyResolve(nodes) {
			for (const node of nodes) for (const selector of this.selectors) yield* selector.resolve(node);
		}
		toString(options) {
			const { form } = {
				...defaultSerializationOptions,
				...options
			};
			if (form === "pretty" && this.selectors.length === 1 && this.selectors[0] instanceof NameSelector) {
				const shorthand = this.selectors[0].shorthand();
				if (shorthand != null) return `.${shorthand}`;
			}
			return `[${this.selectors.map((s) => s.toString(options)).join(", ")}]`;
		}
	};
	/** The recursive descent segment. */
	var DescendantSegment = class extends JSONPathSegment {
		resolve(nodes) {
			const rv = [];
			const visitor = (this.environment.nondeterministic ? this.nondeterministicVisit : this.visit).bind(this);
			for (const node of nodes) for (const _node of visitor(node)) for (const selector of this.selectors) rv.push(...selector.resolve(_node));
			return rv;
		}
		*lazyResolve(nodes) {
			for (const node of nodes) for (const _node of this.visit(node)) for (const selector of this.selectors) yield* selector.resolve(_node);
		}
		toString(options) {
			return `..[${this.selectors.map((s) => s.toString(options)).join(", ")}]`;
		}
		*visit(node, depth = 1) {
			if (depth >= this.environment.maxRecursionDepth) throw new JSONPathRecursionLimitError("recursion limit reached", this.token);
			yield node;
			if (isArray(node.value)) for (let i = 0; i < node.value.length; i++) {
				const _node = new JSONPathNode(node.value[i], node.location.concat(i), node.root);
				yield* this.visit(_node, depth + 1);
			}
			else if (isObject(node.value)) for (const [key, value] of this.environment.entries(node.value)) {
				const _node = new JSONPathNode(value, node.location.concat(key), node.root);
				yield* this.visit(_node, depth + 1);
			}
		}
		*nondeterministicVisit(root, depth = 1) {
			let queue = Array.from(this.nondeterministicChildren(root)).map((node) => [node, depth]);
			yield root;
			while (queue.length) {
				const [node, _depth] = queue.shift();
				yield node;
				if (_depth >= this.environment.maxRecursionDepth) throw new JSONPathRecursionLimitError("recursion limit reached", this.token);
				const visitChildren = Math.random() < .5;
				for (const child of this.nondeterministicChildren(node)) if (visitChildren) {
					yield child;
					const grandchildren = Array.from(this.nondeterministicChildren(child)).map((n) => [n, _depth + 2]);
					queue = interleave(queue, grandchildren);
				} else queue.push([child, _depth + 1]);
			}
		}
		*nondeterministicChildren(node) {
			if (isString(node.value)) return;
			if (isArray(node.value)) for (let i = 0; i < node.value.length; i++) yield new JSONPathNode(node.value[i], node.location.concat(i), node.root);
			else if (isObject(node.value)) for (const [key, value] of this.environment.entries(node.value)) yield new JSONPathNode(value, node.location.concat(key), node.root);
		}
	};
	/**
	* Randomly interleave elements from two arrays while maintaining relative
	* order of each input array.
	*
	* If _arrayA_ is empty, _arrayB_ is returned, and vice versa.
	*/
	function interleave(arrayA, arrayB) {
		if (arrayA.length === 0) return arrayB;
		if (arrayB.length === 0) return arrayA;
		const iterators = [];
		const itA = arrayA[Symbol.iterator]();
		const itB = arrayB[Symbol.iterator]();
		for (let i = 0; i < arrayA.length; i++) iterators.push(itA);
		for (let i = 0; i < arrayB.length; i++) iterators.push(itB);
		shuffle(iterators);
		return iterators.map((it) => it.next().value);
	}
	function shuffle(entries) {
		for (let i = entries.length - 1; i > 0; i--) {
			const j = Math.floor(Math.random() * (i + 1));
			[entries[i], entries[j]] = [entries[j], entries[i]];
		}
		return entries;
	}
	/**
	* A compiled JSONPath query ready to be applied to different data repeatedly.
	*/
	var JSONPathQuery = class {
		constructor(environment, segments) {
			this.environment = environment;
			this.segments = segments;
		}
		/**
		* Apply this JSONPath query to _value_.
		* @param value - A JSON-like object to apply this query to.
		* @returns Nodes matched by applying this query to _value_.
		*/
		query(value) {
			let nodes = [new JSONPathNode(value, [], value)];
			for (const segment of this.segments) nodes = segment.resolve(nodes);
			return new JSONPathNodeList(nodes);
		}
		/**
		* Apply this JSONPath query to _value_.
		* @param value - A JSON-like object to apply this query to.
		* @returns An iterator over nodes matched by applying this query to _value_.
		*/
		lazyQuery(value) {
			let nodes = [new JSONPathNode(value, [], value)][Symbol.iterator]();
			for (const segment of this.segments) nodes = segment.lazyResolve(nodes);
			return nodes;
		}
		/**
		* Return a {@link JSONPathNode} instance for the first object found in
		* _value_ matching this query.
		*
		* @param value - JSON-like data to which this query will be applied.
		* @returns The first node in _value_ matching this query, or `undefined` if
		* there are no matches.
		*/
		match(value) {
			const rv = this.lazyQuery(value).next();
			if (rv.done) return void 0;
			return rv.value;
		}
		/**
		* Return a string representation of this query.
		*/
		toString(options) {
			return `$${this.segments.map((s) => s.toString(options)).join("")}`;
		}
		/**
		* Return `true` if this query is a _singular query_, or `false` otherwise.
		*/
		singularQuery() {
			for (const segment of this.segments) {
				if (segment instanceof DescendantSegment) return false;
				if (segment.selectors.length === 1 && (segment.selectors[0] instanceof NameSelector || segment.selectors[0] instanceof IndexSelector)) continue;
				return false;
			}
			return true;
		}
	};
	var CurrentKey = class extends FilterExpression {
		evaluate(context) {
			return context.currentKey ?? Nothing;
		}
		toString() {
			return "#";
		}
	};
	var KeySelector = class extends JSONPathSelector {
		constructor(environment, token, key) {
			super(environment, token);
			this.environment = environment;
			this.token = token;
			this.key = key;
		}
		resolve(node) {
			const rv = [];
			if (node.value instanceof String || isArray(node.value)) return rv;
			if (isObject(node.value) && hasStringKey(node.value, this.key)) rv.push(new JSONPathNode(this.key, node.location.concat(`${KEY_MARK}${this.key}`), node.root));
			return rv;
		}
		*lazyResolve(node) {
			if (!isString(node.value) && isObject(node.value) && hasStringKey(node.value, this.key)) yield new JSONPathNode(this.key, node.location.concat(`${KEY_MARK}${this.key}`), node.root);
		}
		toString(options) {
			const { form } = {
				...defaultSerializationOptions,
				...options
			};
			return `~${(form === "canonical" ? toCanonical : toQuoted)(this.key)}`;
		}
	};
	/**
	* Object property name selector or array index selector.
	*/
	var KeysSelector = class extends JSONPathSelector {
		constructor(environment, token) {
			super(environment, token);
			this.environment = environment;
			this.token = token;
		}
		resolve(node) {
			const rv = [];
			if (node.value instanceof String || isArray(node.value)) return rv;
			if (isObject(node.value)) for (const [key, _] of this.environment.entries(node.value)) rv.push(new JSONPathNode(key, node.location.concat(`${KEY_MARK}${key}`), node.root));
			return rv;
		}
		*lazyResolve(node) {
			if (isObject(node.value) && !isString(node.value) && !isArray(node.value)) for (const [key, _] of this.environment.entries(node.value)) yield new JSONPathNode(key, node.location.concat(`${KEY_MARK}${key}`), node.root);
		}
		toString() {
			return "~";
		}
	};
	var KeysFilterSelector = class extends JSONPathSelector {
		constructor(environment, token, expression) {
			super(environment, token);
			this.environment = environment;
			this.token = token;
			this.expression = expression;
		}
		resolve(node) {
			const rv = [];
			if (node.value instanceof String || isArray(node.value)) return rv;
			if (isObject(node.value)) for (const [key, value] of this.environment.entries(node.value)) {
				const filterContext = {
					environment: this.environment,
					currentValue: value,
					rootValue: node.root,
					currentKey: key
				};
				if (this.expression.evaluate(filterContext)) rv.push(new JSONPathNode(key, node.location.concat(`${KEY_MARK}${key}`), node.root));
			}
			return rv;
		}
		*lazyResolve(node) {
			if (node.value instanceof String || isArray(node.value)) return;
			if (isObject(node.value)) for (const [key, value] of this.environment.entries(node.value)) {
				const filterContext = {
					environment: this.environment,
					currentValue: value,
					rootValue: node.root,
					lazy: true,
					currentKey: key
				};
				if (this.expression.evaluate(filterContext)) yield new JSONPathNode(key, node.location.concat(`${KEY_MARK}${key}`), node.root);
			}
		}
		toString(options) {
			return `~?${this.expression.toString(options)}`;
		}
	};
	const PRECEDENCE_LOWEST = 1;
	const PRECEDENCE_LOGICAL_OR = 4;
	const PRECEDENCE_LOGICAL_AND = 5;
	const PRECEDENCE_COMPARISON = 6;
	const PRECEDENCE_PREFIX = 7;
	const PRECEDENCES = /* @__PURE__ */ new Map([
		[TokenKind.AND, PRECEDENCE_LOGICAL_AND],
		[TokenKind.EQ, PRECEDENCE_COMPARISON],
		[TokenKind.GE, PRECEDENCE_COMPARISON],
		[TokenKind.GT, PRECEDENCE_COMPARISON],
		[TokenKind.LE, PRECEDENCE_COMPARISON],
		[TokenKind.LT, PRECEDENCE_COMPARISON],
		[TokenKind.NE, PRECEDENCE_COMPARISON],
		[TokenKind.NOT, PRECEDENCE_PREFIX],
		[TokenKind.OR, PRECEDENCE_LOGICAL_OR],
		[TokenKind.RPAREN, PRECEDENCE_LOWEST]
	]);
	const BINARY_OPERATORS = /* @__PURE__ */ new Map([
		[TokenKind.AND, "&&"],
		[TokenKind.EQ, "=="],
		[TokenKind.GE, ">="],
		[TokenKind.GT, ">"],
		[TokenKind.LE, "<="],
		[TokenKind.LT, "<"],
		[TokenKind.NE, "!="],
		[TokenKind.OR, "||"]
	]);
	const COMPARISON_OPERATORS = /* @__PURE__ */ new Set([
		"==",
		">=",
		">",
		"<=",
		"<",
		"!="
	]);
	/**
	* JSONPath token stream parser.
	*/
	var Parser = class {
		constructor(environment) {
			this.environment = environment;
			this.tokenMap = /* @__PURE__ */ new Map([
				[TokenKind.FALSE, this.parseBoolean],
				[TokenKind.NUMBER, this.parseNumber],
				[TokenKind.LPAREN, this.parseGroupedExpression],
				[TokenKind.NOT, this.parsePrefixExpression],
				[TokenKind.NULL, this.parseNull],
				[TokenKind.ROOT, this.parseRootQuery],
				[TokenKind.CURRENT, this.parseRelativeQuery],
				[TokenKind.SINGLE_QUOTE_STRING, this.parseString],
				[TokenKind.DOUBLE_QUOTE_STRING, this.parseString],
				[TokenKind.TRUE, this.parseBoolean],
				[TokenKind.FUNCTION, this.parseFunction],
				[TokenKind.CURRENT_KEY, this.parseCurrentKey]
			]);
		}
		parse(stream) {
			if (stream.current.kind === TokenKind.ROOT) stream.next();
			const segments = this.parseQuery(stream);
			if (stream.current.kind !== TokenKind.EOF) throw new JSONPathSyntaxError(`unexpected token '${stream.current.kind}'`, stream.current);
			return segments;
		}
		parseQuery(stream, inFilter = false) {
			const segments = [];
			loop: for (;;) {
				switch (stream.current.kind) {
					case TokenKind.DDOT: {
						const token = stream.next();
						const selectors = this.parseSelectors(stream);
						segments.push(new DescendantSegment(this.environment, token, selectors));
						break;
					}
					case TokenKind.LBRACKET:
					case TokenKind.KEY:
					case TokenKind.KEYS:
					case TokenKind.NAME:
					case TokenKind.WILD: {
						const token = stream.current;
						const selectors = this.parseSelectors(stream);
						segments.push(new ChildSegment(this.environment, token, selectors));
						break;
					}
					default:
						if (inFilter) stream.backup();
						break loop;
				}
				stream.next();
			}
			return segments;
		}
		parseSelectors(stream) {
			switch (stream.current.kind) {
				case TokenKind.NAME: return [new NameSelector(this.environment, stream.current, stream.current.value)];
				case TokenKind.WILD: return [new WildcardSelector(this.environment, stream.current)];
				case TokenKind.KEY: return [new KeySelector(this.environment, stream.current, stream.current.value)];
				case TokenKind.KEYS: return [new KeysSelector(this.environment, stream.current)];
				case TokenKind.LBRACKET: return this.parseBracketedSelection(stream);
				default: return [];
			}
		}
		parseIndex(stream) {
			if (stream.current.value.length > 1 && stream.current.value.startsWith("0") || stream.current.value.startsWith("-0")) throw new JSONPathSyntaxError("leading zero in index selector", stream.current);
			return new IndexSelector(this.environment, stream.current, Number(stream.current.value));
		}
		parseSlice(stream) {
			const tok = stream.current;
			const indices = [];
			function maybeIndex(token) {
				if (token.kind === TokenKind.INDEX) {
					if (token.value.length > 1 && token.value.startsWith("0") || token.value.startsWith("-0")) throw new JSONPathSyntaxError("leading zero in index selector", token);
					return true;
				}
				return false;
			}
			if (maybeIndex(stream.current)) {
				indices.push(Number(stream.current.value));
				stream.next();
				stream.expect(TokenKind.COLON);
				stream.next();
			} else {
				indices.push(void 0);
				stream.expect(TokenKind.COLON);
				stream.next();
			}
			if (maybeIndex(stream.current)) {
				indices.push(Number(stream.current.value));
				stream.next();
				if (stream.current.kind === TokenKind.COLON) stream.next();
			} else if (stream.current.kind === TokenKind.COLON) {
				indices.push(void 0);
				stream.expect(TokenKind.COLON);
				stream.next();
			}
			if (maybeIndex(stream.current)) {
				indices.push(Number(stream.current.value));
				stream.next();
			}
			stream.backup();
			return new SliceSelector(this.environment, tok, ...indices);
		}
		parseBracketedSelection(stream) {
			const token = stream.next();
			const selectors = [];
			while (stream.current.kind !== TokenKind.RBRACKET) {
				switch (stream.current.kind) {
					case TokenKind.SINGLE_QUOTE_STRING:
					case TokenKind.DOUBLE_QUOTE_STRING:
						selectors.push(new NameSelector(this.environment, stream.current, this.decodeString(stream.current)));
						break;
					case TokenKind.FILTER:
						selectors.push(this.parseFilter(stream));
						break;
					case TokenKind.INDEX:
						if (stream.peek.kind === TokenKind.COLON) selectors.push(this.parseSlice(stream));
						else selectors.push(this.parseIndex(stream));
						break;
					case TokenKind.COLON:
						selectors.push(this.parseSlice(stream));
						break;
					case TokenKind.WILD:
						selectors.push(new WildcardSelector(this.environment, stream.current));
						break;
					case TokenKind.KEY_SINGLE_QUOTE_STRING:
					case TokenKind.KEY_DOUBLE_QUOTE_STRING:
						selectors.push(new KeySelector(this.environment, stream.current, this.decodeString(stream.current)));
						break;
					case TokenKind.KEYS_FILTER:
						selectors.push(this.parseFilter(stream, true));
						break;
					case TokenKind.KEYS:
						selectors.push(new KeysSelector(this.environment, stream.current));
						break;
					case TokenKind.EOF: throw new JSONPathSyntaxError("unexpected end of query", stream.current);
					default: throw new JSONPathSyntaxError(`unexpected token in bracketed selection '${stream.current.kind}'`, stream.current);
				}
				if (stream.peek.kind !== TokenKind.RBRACKET) {
					stream.expectPeek(TokenKind.COMMA);
					stream.next();
					stream.expectPeekNot(TokenKind.RBRACKET, "unexpected trailing comma");
				}
				stream.next();
			}
			if (!selectors.length) throw new JSONPathSyntaxError("empty bracketed segment", token);
			return selectors;
		}
		parseFilter(stream, keys = false) {
			const tok = stream.next();
			const expr = this.parseFilterExpression(stream);
			if (expr instanceof FunctionExtension) {
				const func = this.environment.functionRegister.get(expr.name);
				if (func && func.returnType === FunctionExpressionType.ValueType) throw new JSONPathTypeError(`result of ${expr.name}()  must be compared`, expr.token);
			}
			this.throwForLiteral(expr);
			return keys ? new KeysFilterSelector(this.environment, tok, new LogicalExpression(tok, expr)) : new FilterSelector(this.environment, tok, new LogicalExpression(tok, expr));
		}
		parseBoolean(stream) {
			if (stream.current.kind === TokenKind.FALSE) return new BooleanLiteral(stream.current, false);
			return new BooleanLiteral(stream.current, true);
		}
		parseNull(stream) {
			return new NullLiteral(stream.current);
		}
		parseString(stream) {
			return new StringLiteral(stream.current, this.decodeString(stream.current));
		}
		parseNumber(stream) {
			const value = stream.current.value;
			if (value.startsWith("0") && value.length > 1) throw new JSONPathSyntaxError(`invalid number literal '${value}'`, stream.current);
			const num = Number(stream.current.value);
			if (isNaN(num)) throw new JSONPathSyntaxError(`invalid number literal '${value}'`, stream.current);
			return new NumberLiteral(stream.current, num);
		}
		parsePrefixExpression(stream) {
			stream.expect(TokenKind.NOT);
			stream.next();
			return new PrefixExpression(stream.current, "!", this.parseFilterExpression(stream, PRECEDENCE_PREFIX));
		}
		parseInfixExpression(stream, left) {
			const tok = stream.next();
			const precedence = PRECEDENCES.get(tok.kind) || PRECEDENCE_LOWEST;
			const right = this.parseFilterExpression(stream, precedence);
			const operator = BINARY_OPERATORS.get(tok.kind);
			if (!operator) throw new JSONPathSyntaxError(`unknown operator '${tok.kind}'`, tok);
			if (COMPARISON_OPERATORS.has(operator)) {
				this.throwForNonComparable(left);
				this.throwForNonComparable(right);
			} else {
				this.throwForLiteral(left);
				this.throwForLiteral(right);
			}
			return new InfixExpression(tok, left, operator, right);
		}
		parseGroupedExpression(stream) {
			if (stream.peek.kind === TokenKind.RPAREN) throw new JSONPathSyntaxError(`empty paren expression`, stream.current);
			stream.next();
			let expr = this.parseFilterExpression(stream);
			stream.next();
			while (stream.current.kind !== TokenKind.RPAREN) {
				if (stream.current.kind === TokenKind.EOF) throw new JSONPathSyntaxError("unbalanced parentheses", stream.current);
				if (!BINARY_OPERATORS.has(stream.current.kind)) throw new JSONPathSyntaxError(`expected an expression, found '${stream.current.value}'`, stream.current);
				expr = this.parseInfixExpression(stream, expr);
			}
			stream.expect(TokenKind.RPAREN);
			return expr;
		}
		parseRootQuery(stream) {
			return new RootQuery(stream.next(), new JSONPathQuery(this.environment, this.parseQuery(stream, true)));
		}
		parseRelativeQuery(stream) {
			return new RelativeQuery(stream.next(), new JSONPathQuery(this.environment, this.parseQuery(stream, true)));
		}
		parseCurrentKey(stream) {
			return new CurrentKey(stream.current);
		}
		parseFunction(stream) {
			const args = [];
			const tok = stream.next();
			while (stream.current.kind !== TokenKind.RPAREN) {
				const func = this.tokenMap.get(stream.current.kind);
				if (!func) throw new JSONPathSyntaxError(`unexpected '${stream.current.value}'`, stream.current);
				let expr = func.bind(this)(stream);
				let peekKind = stream.peek.kind;
				while (BINARY_OPERATORS.has(peekKind)) {
					stream.next();
					expr = this.parseInfixExpression(stream, expr);
					peekKind = stream.peek.kind;
				}
				args.push(expr);
				if (stream.peek.kind !== TokenKind.RPAREN) {
					if (stream.peek.kind === TokenKind.RBRACKET) break;
					stream.expectPeek(TokenKind.COMMA);
					stream.next();
				}
				stream.next();
			}
			stream.expect(TokenKind.RPAREN);
			return new FunctionExtension(tok, tok.value, this.environment.checkWellTypedness(tok, args));
		}
		parseFilterExpression(stream, precedence = PRECEDENCE_LOWEST) {
			const func = this.tokenMap.get(stream.current.kind);
			if (!func) {
				let msg;
				switch (stream.current.kind) {
					case TokenKind.EOF:
					case TokenKind.RBRACKET:
						msg = "end of expression";
						break;
					default: msg = `'${stream.current.value}'`;
				}
				throw new JSONPathSyntaxError(`unexpected ${msg}`, stream.current);
			}
			let left = func.bind(this)(stream);
			for (;;) {
				const peekKind = stream.peek.kind;
				if (peekKind === TokenKind.EOF || peekKind === TokenKind.RBRACKET || (PRECEDENCES.get(peekKind) || PRECEDENCE_LOWEST) < precedence) break;
				if (!BINARY_OPERATORS.has(peekKind)) return left;
				stream.next();
				left = this.parseInfixExpression(stream, left);
			}
			return left;
		}
		decodeString(token) {
			return this.unescapeString(token.kind === TokenKind.SINGLE_QUOTE_STRING ? token.value.replaceAll("\"", "\\\"").replaceAll("\\'", "'") : token.value, token);
		}
		unescapeString(value, token) {
			const rv = [];
			const length = value.length;
			let index = 0;
			let codepoint;
			while (index < length) {
				const ch = value[index];
				if (ch === "\\") {
					index += 1;
					switch (value[index]) {
						case "\"":
							rv.push("\"");
							break;
						case "\\":
							rv.push("\\");
							break;
						case "/":
							rv.push("/");
							break;
						case "b":
							rv.push("\b");
							break;
						case "f":
							rv.push("\f");
							break;
						case "n":
							rv.push("\n");
							break;
						case "r":
							rv.push("\r");
							break;
						case "t":
							rv.push("	");
							break;
						case "u":
							[codepoint, index] = this.decodeHexChar(value, index, token);
							rv.push(this.stringFromCodePoint(codepoint, token));
							break;
						default: throw new JSONPathSyntaxError(`unknown escape sequence at index ${token.index + index - 1}`, token);
					}
				} else {
					this.stringFromCodePoint(ch.codePointAt(0), token);
					rv.push(ch);
				}
				index += 1;
			}
			return rv.join("");
		}
		/**
		* Decode a `\uXXXX` or `\uXXXX\uXXXX` escape sequence from _value_ at _index_.
		*
		* @param value - A string value containing the sequence to decode.
		* @param index - The start index of an escape sequence in _value_.
		* @param token - The token for the string value.
		* @returns - A codepoint, new index tuple.
		*/
		decodeHexChar(value, index, token) {
			const length = value.length;
			if (index + 4 >= length) throw new JSONPathSyntaxError(`incomplete escape sequence at index ${token.index + index - 1}`, token);
			index += 1;
			let codepoint = this.parseHexDigits(value.slice(index, index + 4), token);
			if (isLowSurrogate(codepoint)) throw new JSONPathSyntaxError(`unexpected low surrogate codepoint at index ${token.index + index - 2}`, token);
			if (isHighSurrogate(codepoint)) {
				if (!(index + 9 < length && value[index + 4] === "\\" && value[index + 5] === "u")) throw new JSONPathSyntaxError(`incomplete escape sequence at index ${token.index + index - 2}`, token);
				const lowSurrogate = this.parseHexDigits(value.slice(index + 6, index + 10), token);
				if (!isLowSurrogate(lowSurrogate)) throw new JSONPathSyntaxError(`unexpected codepoint at index ${token.index + index + 4}`, token);
				codepoint = 65536 + ((codepoint & 1023) << 10 | lowSurrogate & 1023);
				return [codepoint, index + 9];
			}
			return [codepoint, index + 3];
		}
		/**
		* Parse a hexadecimal string as an integer.
		*
		* @param digits - Hexadecimal digit string.
		* @param token - The token for the string value.
		* @returns - The number representation of _digits_.
		*
		* Note that we're not using `parseInt(digits, 16)` because it accepts `+`
		* and `-` and things we don't allow.
		*/
		parseHexDigits(digits, token) {
			const encoder = new TextEncoder();
			let codepoint = 0;
			for (const digit of encoder.encode(digits)) {
				codepoint <<= 4;
				switch (digit) {
					case 48:
					case 49:
					case 50:
					case 51:
					case 52:
					case 53:
					case 54:
					case 55:
					case 56:
					case 57:
						codepoint |= digit - 48;
						break;
					case 97:
					case 98:
					case 99:
					case 100:
					case 101:
					case 102:
						codepoint |= digit - 97 + 10;
						break;
					case 65:
					case 66:
					case 67:
					case 68:
					case 69:
					case 70:
						codepoint |= digit - 65 + 10;
						break;
					default: throw new JSONPathSyntaxError("invalid \\uXXXX escape sequence", token);
				}
			}
			return codepoint;
		}
		/** Check the codepoint is valid and return its string representation. */
		stringFromCodePoint(codepoint, token) {
			if (codepoint === void 0 || codepoint <= 31) throw new JSONPathSyntaxError(`invalid character`, token);
			try {
				return String.fromCodePoint(codepoint);
			} catch {
				throw new JSONPathSyntaxError("invalid escape sequence", token);
			}
		}
		throwForNonComparable(expr) {
			if ((expr instanceof RootQuery || expr instanceof RelativeQuery) && !expr.path.singularQuery()) throw new JSONPathTypeError("non-singular query is not comparable", expr.token);
			if (expr instanceof FunctionExtension) {
				const func = this.environment.functionRegister.get(expr.name);
				if (func && func.returnType !== FunctionExpressionType.ValueType) throw new JSONPathTypeError(`result of ${expr.name}() is not comparable`, expr.token);
			}
		}
		throwForLiteral(expr) {
			if (expr instanceof FilterExpressionLiteral) throw new JSONPathSyntaxError(`filter expression literals (${expr.toString()}) must be compared`, expr.token);
		}
	};
	function isHighSurrogate(codepoint) {
		return codepoint >= 55296 && codepoint <= 56319;
	}
	function isLowSurrogate(codepoint) {
		return codepoint >= 56320 && codepoint <= 57343;
	}
	/**
	* JSONPath environment options. The defaults are in compliance with JSONPath
	* standards.
	*/
	/**
	* A configuration object from which JSONPath queries can be evaluated.
	*
	* An environment is where you'd register custom function extensions or set
	* the maximum recursion depth limit, for example.
	*/
	var JSONPathEnvironment = class {
		/**
		* Indicates if the environment should to be strict about its compliance with
		* JSONPath standards.
		*
		* Defaults to `true`. Setting `strict` to `false` currently has no effect.
		* If/when we add non-standard features, the environment's strictness will
		* control their availability.
		*/
		/**
		* The maximum number allowed when indexing or slicing an array. Defaults to
		* 2**53 -1.
		*/
		/**
		* The minimum number allowed when indexing or slicing an array. Defaults to
		* -(2**53) -1.
		*/
		/**
		* The maximum number of objects and/or arrays the recursive descent selector
		* can visit before a `JSONPathRecursionLimitError` is thrown.
		*/
		/**
		* If `true`, enable nondeterministic ordering when iterating JSON object data.
		*/
		/**
		* The pattern to use for the non-standard _keys selector_.
		*/
		/**
		* A map of function names to objects implementing the {@link FilterFunction}
		* interface. You are free to set or delete custom filter functions directly.
		*/
		functionRegister = /* @__PURE__ */ new Map();
		/**
		* @param options - Environment configuration options.
		*/
		constructor(options = {}) {
			this.strict = options.strict ?? true;
			this.maxIntIndex = options.maxIntIndex ?? Math.pow(2, 53) - 1;
			this.minIntIndex = options.maxIntIndex ?? -Math.pow(2, 53) + 1;
			this.maxRecursionDepth = options.maxRecursionDepth ?? 50;
			this.nondeterministic = options.nondeterministic ?? false;
			this.keysPattern = options.keysPattern ?? /~/y;
			this.parser = new Parser(this);
			this.setupFilterFunctions();
		}
		/**
		* @param path - A JSONPath query to parse.
		* @returns A new {@link JSONPathQuery} object, bound to this environment.
		*/
		compile(path) {
			return new JSONPathQuery(this, this.parser.parse(new TokenStream(tokenize(this, path))));
		}
		/**
		*
		* @param path - A JSONPath query to parse and evaluate against _value_.
		* @param value - Data to which _path_ will be applied.
		* @returns The {@link JSONPathNodeList} resulting from applying _path_
		* to _value_.
		*/
		query(path, value) {
			return this.compile(path).query(value);
		}
		/**
		* A lazy version of {@link query} which is faster and more memory
		* efficient when querying some large datasets.
		*
		* @param path - A JSONPath query to parse and evaluate against _value_.
		* @param value - Data to which _path_ will be applied.
		* @returns A sequence of {@link JSONPathNode} objects resulting from
		* applying _path_ to _value_.
		*/
		lazyQuery(path, value) {
			return this.compile(path).lazyQuery(value);
		}
		/**
		* Return a {@link JSONPathNode} instance for the first object found in
		* _value_ matching _path_.
		*
		* @param path - A JSONPath query.
		* @param value - JSON-like data to which the query _path_ will be applied.
		* @returns The first node in _value_ matching  _path_, or `undefined` if
		* there are no matches.
		*/
		match(path, value) {
			return this.compile(path).match(value);
		}
		/**
		* A hook for setting up the function register. You are encouraged to
		* override this method in classes extending `JSONPathEnvironment`.
		*/
		setupFilterFunctions() {
			this.functionRegister.set("count", new Count());
			this.functionRegister.set("length", new Length());
			this.functionRegister.set("search", new Search());
			this.functionRegister.set("match", new Match());
			this.functionRegister.set("value", new Value());
		}
		/**
		* Check the well-typedness of a function's arguments at compile-time.
		*
		* This method is called by the parser when parsing function calls.
		* It is expected to throw a {@link JSONPathTypeError} if the function's
		* parameters are not well-typed.
		*
		* Override this if you want to deviate from the JSONPath Spec's function
		* extension type system.
		*
		* @param token - The {@link Token} starting the function call. `Token.value`
		* will contain the name of the function.
		* @param args - One {@link FilterExpression} for each argument.
		*/
		checkWellTypedness(token, args) {
			const func = this.functionRegister.get(token.value);
			if (!func) throw new UndefinedFilterFunctionError(`no such function '${token.value}'`, token);
			if (args.length !== func.argTypes.length) throw new JSONPathTypeError(`${token.value}() takes ${func.argTypes.length} argument${func.argTypes.length === 1 ? "" : "s"}, ${args.length} given`, token);
			for (const [typ, arg, idx] of func.argTypes.map((t, i) => [
				t,
				args[i],
				i
			])) switch (typ) {
				case FunctionExpressionType.ValueType:
					if (!(arg instanceof FilterExpressionLiteral || arg instanceof CurrentKey || arg instanceof FilterQuery && arg.path.singularQuery() || arg instanceof FunctionExtension && this.functionRegister.get(arg.name)?.returnType === FunctionExpressionType.ValueType)) throw new JSONPathTypeError(`${token.value}() argument ${idx} must be of ValueType`, arg.token);
					break;
				case FunctionExpressionType.LogicalType:
					if (!(arg instanceof FilterQuery || arg instanceof InfixExpression)) throw new JSONPathTypeError(`${token.value}() argument ${idx} must be of LogicalType`, arg.token);
					break;
				case FunctionExpressionType.NodesType: if (!(arg instanceof FilterQuery || arg instanceof FunctionExtension && this.functionRegister.get(arg.name)?.returnType === FunctionExpressionType.NodesType)) throw new JSONPathTypeError(`${token.value}() argument ${idx} must be of NodesType`, arg.token);
			}
			return args;
		}
		/**
		* Return an array of key/values of the enumerable properties in _obj_.
		*
		* If you want to introduce some nondeterminism to iterating JSON-like
		* objects, do it here. The wildcard selector, descendent segment and
		* filter selector all use `this.environment.entries`.
		*
		* @param obj - A JSON-like object.
		*/
		entries(obj) {
			function shuffle(entries) {
				for (let i = entries.length - 1; i > 0; i--) {
					const j = Math.floor(Math.random() * (i + 1));
					[entries[i], entries[j]] = [entries[j], entries[i]];
				}
				return entries;
			}
			if (this.nondeterministic) return shuffle(Object.entries(obj));
			return Object.entries(obj);
		}
	};
	/**
	* A function extension that returns `true` if the first argument is an object
	* value and it contains a property matching the second argument.
	*/
	var Has = class {
		argTypes = [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType];
		returnType = FunctionExpressionType.LogicalType;
		#cache;
		constructor(options = {}) {
			this.options = options;
			this.cacheSize = options.cacheSize ?? 10;
			this.throwErrors = options.throwErrors ?? false;
			this.iRegexpCheck = options.iRegexpCheck ?? true;
			this.search = options.search ?? true;
			this.#cache = new LRUCache(this.cacheSize);
		}
		call(value, pattern) {
			if (this.cacheSize > 0) {
				const re = this.#cache.get(pattern);
				if (re) try {
					if (isObject(value)) return Object.keys(value).some((k) => !!k.match(re));
					return false;
				} catch (error) {
					if (this.throwErrors) throw error;
					return false;
				}
			}
			if (!isString(pattern)) {
				if (this.throwErrors) throw new IRegexpError(`match() expected a string pattern, found ${pattern}`);
				return false;
			}
			if (this.iRegexpCheck && !check$1(pattern)) {
				if (this.throwErrors) throw new IRegexpError(`pattern ${pattern} is not a valid I-Regexp pattern`);
				return false;
			}
			try {
				const re = this.search ? new RegExp(mapRegexp(pattern), "u") : new RegExp(mapRegexp(fullMatch(pattern)), "u");
				if (this.cacheSize > 0) this.#cache.set(pattern, re);
				if (isObject(value)) return Object.keys(value).some((k) => !!k.match(re));
				return false;
			} catch (error) {
				if (this.throwErrors) throw error;
				return false;
			}
		}
	};
	var index$2 = /*#__PURE__*/ Object.freeze({
		__proto__: null,
		Count,
		FunctionExpressionType,
		Has,
		Length,
		Match,
		Search,
		Value
	});
	const DEFAULT_ENVIRONMENT = new JSONPathEnvironment();
	/**
	* Query JSON value _value_ with JSONPath expression _path_.
	* @param path - A JSONPath expression/query.
	* @param value - The JSON-like value the JSONPath query is applied to.
	* @returns A list of JSONPathNode objects, one for each value matched
	*  by _path_ in _value_.
	*
	* @throws {@link JSONPathSyntaxError}
	* If the path does not conform to standard syntax.
	*
	* @throws {@link JSONPathTypeError}
	* If filter function arguments are invalid, or filter expression are
	* used in an invalid way.
	*/
	function query(path, value) {
		return DEFAULT_ENVIRONMENT.query(path, value);
	}
	/**
	* Lazily query JSON value _value_ with JSONPath expression _path_.
	* Lazy queries can be faster and more memory efficient when querying
	* large datasets, especially when using recursive decent selectors.
	*
	* @param path - A JSONPath expression/query.
	* @param value - The JSON-like value the JSONPath query is applied to.
	* @returns A sequence of {@link JSONPathNode} objects resulting from
	* applying _path_ to _value_.
	*
	* @throws {@link JSONPathSyntaxError}
	* If the path does not conform to standard syntax.
	*
	* @throws {@link JSONPathTypeError}
	* If filter function arguments are invalid, or filter expression are
	* used in an invalid way.
	*/
	function lazyQuery(path, value) {
		return DEFAULT_ENVIRONMENT.lazyQuery(path, value);
	}
	/**
	* Compile JSONPath _path_ for later use.
	* @param path - A JSONPath expression/query.
	* @returns A path object with a `query()` method.
	*
	* @throws {@link JSONPathSyntaxError}
	* If the path does not conform to standard syntax.
	*
	* @throws {@link JSONPathTypeError}
	* If filter function arguments are invalid, or filter expression are
	* used in an invalid way.
	*/
	function compile(path) {
		return DEFAULT_ENVIRONMENT.compile(path);
	}
	/**
	* Return a {@link JSONPathNode} instance for the first object found in
	* _value_ matching _path_.
	*
	* @param path - A JSONPath query.
	* @param value - JSON-like data to which the query _path_ will be applied.
	* @returns The first node in _value_ matching  _path_, or `undefined` if
	* there are no matches.
	*/
	function match(path, value) {
		return DEFAULT_ENVIRONMENT.match(path, value);
	}
	var index$1 = /*#__PURE__*/ Object.freeze({
		__proto__: null,
		DEFAULT_ENVIRONMENT,
		FunctionExpressionType,
		JSONPathEnvironment,
		JSONPathError,
		JSONPathIndexError,
		JSONPathLexerError,
		JSONPathNode,
		JSONPathNodeList,
		JSONPathQuery,
		JSONPathRecursionLimitError,
		JSONPathSegment,
		JSONPathSelector,
		JSONPathSyntaxError,
		JSONPathTypeError,
		KEY_MARK,
		Nothing,
		Token,
		TokenKind,
		compile,
		expressions: expression,
		functions: index$2,
		lazyQuery,
		match,
		query,
		selectors
	});
	exports.JSONPathEnvironment = JSONPathEnvironment;
	exports.JSONPathError = JSONPathError;
	exports.jsonpath = index$1;
})))();
/** The number of characters (Unicode code points) of a text, items of a list or keys of an object; undefined for the rest. */
function lengthOf(value) {
	if (typeof value === "string") {
		let characters = 0;
		for (const _character of value) characters++;
		return characters;
	}
	if (typeof value !== "object" || value === null) return void 0;
	return Array.isArray(value) ? value.length : Object.keys(value).length;
}
// src/value/json-path-filter.ts
const expressions = import_json_p3_cjs.jsonpath.expressions;
const regularExpression = {
	match: new import_json_p3_cjs.jsonpath.functions.Match(),
	search: new import_json_p3_cjs.jsonpath.functions.Search()
};
/**
* Turns a filter that json-p3 has parsed and type-checked into a function (RFC 9535 2.3.5).
*
* @param walkOf makes the paths inside the filter
*/
function filterOf(expression, walkOf) {
	if (expression instanceof expressions.LogicalExpression) return filterOf(expression.expression, walkOf);
	if (expression instanceof expressions.PrefixExpression) {
		const inner = filterOf(expression.right, walkOf);
		return (current, root) => !inner(current, root);
	}
	if (expression instanceof expressions.InfixExpression) {
		if (expression.operator === "&&" || expression.operator === "||") {
			const left = filterOf(expression.left, walkOf);
			const right = filterOf(expression.right, walkOf);
			return expression.operator === "&&" ? (current, root) => left(current, root) && right(current, root) : (current, root) => left(current, root) || right(current, root);
		}
		return comparison(operandOf(expression.left, walkOf), expression.operator, operandOf(expression.right, walkOf));
	}
	if (expression instanceof expressions.FilterQuery) {
		const nodes = nodesOf(expression, walkOf);
		return (current, root) => nodes(current, root).length > 0;
	}
	if (expression instanceof expressions.FunctionExtension) return logicalFunction(expression, walkOf);
	throw new TypeError("unknown filter expression");
}
/** RFC 9535 2.3.5.2.2; a list of nodes has at most one here, because paths in a comparison are singular. */
function comparison(left, operator, right) {
	return (current, root) => {
		const a = left(current, root);
		const b = right(current, root);
		const equal = () => a === void 0 || b === void 0 ? a === b : strictlyEqual(a, b);
		if (operator === "==") return equal();
		if (operator === "!=") return !equal();
		const order = a === void 0 || b === void 0 ? void 0 : compareValues(a, b);
		if (operator === "<") return order !== void 0 && order < 0;
		if (operator === ">") return order !== void 0 && order > 0;
		if (operator === "<=") return order !== void 0 ? order <= 0 : equal();
		return order !== void 0 ? order >= 0 : equal();
	};
}
function operandOf(expression, walkOf) {
	if (expression instanceof expressions.FilterQuery) {
		const nodes = nodesOf(expression, walkOf);
		return (current, root) => nodes(current, root)[0];
	}
	if (expression instanceof expressions.FunctionExtension) return valueFunction(expression, walkOf);
	const value = literalOf(expression);
	return () => value;
}
function literalOf(expression) {
	if (expression instanceof expressions.NullLiteral) return null;
	if (expression instanceof expressions.NumberLiteral) {
		const written = expression.token.value;
		return Number.isSafeInteger(expression.value) || !/^-?\d+$/.test(written) ? expression.value : BigInt(written);
	}
	if (expression instanceof expressions.StringLiteral || expression instanceof expressions.BooleanLiteral) return expression.value;
	throw new TypeError("unknown literal");
}
function nodesOf(query, walkOf) {
	const walk = walkOf(query.path);
	const relative = query instanceof expressions.RelativeQuery;
	return (current, root) => {
		const found = [];
		walk(relative ? current : root, root, found);
		return found;
	};
}
/** match and search (RFC 9535 2.4.6, 2.4.7): anything but two texts gives false. */
function logicalFunction(call, walkOf) {
	const [text, pattern] = call.args.map((argument) => operandOf(argument, walkOf));
	const test = regularExpression[call.name];
	return (current, root) => {
		const a = text(current, root);
		const b = pattern(current, root);
		return typeof a === "string" && typeof b === "string" && test.call(a, b);
	};
}
/** length, count and value (RFC 9535 2.4.4, 2.4.5, 2.4.8). */
function valueFunction(call, walkOf) {
	const [argument] = call.args;
	if (call.name === "length") {
		const operand = operandOf(argument, walkOf);
		return (current, root) => lengthOf(operand(current, root));
	}
	const nodes = nodesOf(argument, walkOf);
	if (call.name === "count") return (current, root) => nodes(current, root).length;
	return (current, root) => {
		const found = nodes(current, root);
		return found.length === 1 ? found[0] : void 0;
	};
}
// src/value/json-path-walk.ts
const { IndexSelector, NameSelector, SliceSelector, WildcardSelector, FilterSelector } = import_json_p3_cjs.jsonpath.selectors;
/**
* Turns a path that json-p3 has parsed into functions. Its own evaluation would compare BigInt wrongly, stop at
* 50 levels, overflow the stack on long lists, and keep the location of every node, which we don't need.
*/
function walkOf(query) {
	const segments = query.segments.map((segment) => {
		const selectors = segment.selectors.map(selectorOf);
		const select = (value, root, found) => {
			for (const selector of selectors) selector(value, root, found);
		};
		return segment.toString().startsWith("..") ? descend(select) : select;
	});
	return (value, root, found) => {
		let values = [value];
		for (const segment of segments) {
			const next = [];
			for (const item of values) segment(item, root, next);
			values = next;
		}
		for (const item of values) found.push(item);
	};
}
/** RFC 9535 2.5.2.2: the value itself, then everything below it, in document order. */
function descend(select) {
	const visit = (value, root, found) => {
		if (typeof value !== "object" || value === null) return;
		select(value, root, found);
		for (const child of childrenOf(value)) visit(child, root, found);
	};
	return visit;
}
function childrenOf(value) {
	return Array.isArray(value) ? value : Object.values(value);
}
function selectorOf(selector) {
	if (selector instanceof NameSelector) return selectName(selector.name);
	if (selector instanceof IndexSelector) return selectIndex(selector.index);
	if (selector instanceof WildcardSelector) return selectAll;
	if (selector instanceof SliceSelector) return selectSlice(selector.start, selector.stop, selector.step ?? 1);
	if (selector instanceof FilterSelector) return selectWhere(filterOf(selector.expression, walkOf));
	throw new TypeError("unknown selector");
}
function selectName(name) {
	return (value, _root, found) => {
		const item = memberOf(value, name);
		if (item !== void 0) found.push(item);
	};
}
function selectIndex(index) {
	return (value, _root, found) => {
		const item = memberOf(value, index);
		if (item !== void 0) found.push(item);
	};
}
const selectAll = (value, _root, found) => {
	if (typeof value !== "object" || value === null) return;
	for (const child of childrenOf(value)) found.push(child);
};
/** RFC 9535 2.3.4.2.2. */
function selectSlice(start, stop, step) {
	return (value, _root, found) => {
		if (!Array.isArray(value) || step === 0) return;
		const { length } = value;
		const low = step > 0 ? 0 : -1;
		const high = step > 0 ? length : length - 1;
		const clamp = (index) => Math.min(Math.max(index < 0 ? index + length : index, low), high);
		const from = start === void 0 ? step > 0 ? 0 : length - 1 : clamp(start);
		const to = stop === void 0 ? step > 0 ? length : -1 : clamp(stop);
		for (let index = from; step > 0 ? index < to : index > to; index += step) found.push(value[index]);
	};
}
function selectWhere(filter) {
	return (value, root, found) => {
		if (typeof value !== "object" || value === null) return;
		for (const child of childrenOf(value)) if (filter(child, root)) found.push(child);
	};
}
/** The member of an object by name, or the item of a list by index (from the end when negative); own entries only. */
function memberOf(value, key) {
	if (typeof value !== "object" || value === null) return void 0;
	if (Array.isArray(value)) {
		if (typeof key !== "number") return void 0;
		return value[key < 0 ? key + value.length : key];
	}
	return typeof key === "string" && Object.hasOwn(value, key) ? value[key] : void 0;
}
// src/value/json-path.ts
/** `$.lines[0].sku`: what most paths are. These are read without json-p3. */
const PLAIN = /^\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\[(?:0|[1-9][0-9]{0,8})\])*$/;
/** Enough for every path of a large project; the oldest goes first. */
const CACHE_SIZE = 2e3;
const compiledPaths = /* @__PURE__ */ new Map();
const environment = new import_json_p3_cjs.JSONPathEnvironment();
/**
* Reads a JSONPath (RFC 9535).
*
* @returns the path, or what is wrong with it and where (UTF-16 units from 0)
*/
function compileJsonPath(text) {
	const compiled = compile(text);
	return "walk" in compiled ? compiled.path : compiled;
}
/**
* Looks a path up in a value. A singular path (RFC 9535 2.3.5.1) gives the value it leads to, any other the list
* of all values found, which may be empty.
*
* @returns `problem` when the path could not be followed at all: the value is nested deeper than the stack
*/
function queryJsonPath(path, value) {
	if (path.singular !== void 0) return querySingular(path.singular, value);
	const compiled = compile(path.text);
	if (!("walk" in compiled)) return {
		found: false,
		problem: compiled.problem
	};
	try {
		const found = [];
		compiled.walk?.(value, value, found);
		return {
			found: true,
			value: found
		};
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return {
			found: false,
			problem: "the value is nested too deeply for this path"
		};
	}
}
/**
* Follows a singular path as far as it leads, for messages about a path that finds nothing.
*
* @returns how many of its parts were found, and the value at which it ended
*/
function followJsonPath(parts, value) {
	let current = value;
	for (const [depth, part] of parts.entries()) {
		const next = memberOf(current, part);
		if (next === void 0) return {
			depth,
			value: current
		};
		current = next;
	}
	return {
		depth: parts.length,
		value: current
	};
}
function querySingular(parts, value) {
	let current = value;
	for (const part of parts) {
		current = memberOf(current, part);
		if (current === void 0) return { found: false };
	}
	return {
		found: true,
		value: current
	};
}
function compile(text) {
	const known = compiledPaths.get(text);
	if (known !== void 0) return known;
	const compiled = PLAIN.test(text) ? {
		path: {
			text,
			singular: plainParts(text)
		},
		walk: null
	} : compileAny(text);
	if (!("walk" in compiled)) return compiled;
	if (compiledPaths.size >= CACHE_SIZE) compiledPaths.delete(compiledPaths.keys().next().value);
	compiledPaths.set(text, compiled);
	return compiled;
}
function plainParts(text) {
	return Array.from(text.matchAll(/\.(\w+)|\[(\d+)\]/g), ([, name, index]) => name ?? Number(index));
}
function compileAny(text) {
	try {
		const query = environment.compile(text);
		const singular = singularParts(query);
		return {
			path: {
				text,
				singular
			},
			walk: singular === void 0 ? walkOf(query) : null
		};
	} catch (error) {
		return problemOf(text, error);
	}
}
function singularParts(query) {
	if (!query.singularQuery()) return void 0;
	return query.segments.map((segment) => {
		const [selector] = segment.selectors;
		return selector instanceof import_json_p3_cjs.jsonpath.selectors.NameSelector ? selector.name : selector.index;
	});
}
function problemOf(text, error) {
	const problem = (error instanceof Error ? error.message : String(error)).replace(/ \('.*':\d+\)$/s, "").replace(/found ''/, "found the end").replace("can't backup beyond start", "the path ends too early");
	const offset = error instanceof import_json_p3_cjs.JSONPathError ? error.token.index : 0;
	return {
		problem,
		offset: Math.min(Math.max(offset, 0), text.length)
	};
}
// src/compile/checked-texts.ts
/** Compiles a JSONPath that stands at a key or as a value; undefined after a problem was told. */
function jsonPathAt(context, origin, part, text) {
	const outcome = compileJsonPath(text);
	if ("singular" in outcome) return outcome;
	const hint = "JSONPath is RFC 9535: $.a.b, $['a b'], $.list[0], $.list[*].name, $.list[?@.price > 10]";
	const offset = Math.max(0, Math.min(outcome.offset, text.length - 1));
	const message = `bad JSONPath ${text}: ${outcome.problem}`;
	context.findings.within("error", "json-path", origin, offset, 1, message, hint, part);
}
/** Compiles a regular expression that stands as a value; undefined after a problem was told. One with `${{` is compiled at run time. */
function regexAt(context, origin) {
	const text = String(entryOf(origin));
	if (text.includes("${{")) return "later";
	try {
		return new RegExp(text, "u");
	} catch (error) {
		const reason = error.message.replace(/^Invalid regular expression: \/.*\/u?: /su, "");
		context.findings.error("regex", origin, "value", `bad regular expression: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`, "in quotes '…' a backslash is written once; escape . [ ] ( ) { } + * ? with it to mean the character");
		return;
	}
}
// src/compile/present.ts
/** What could be made, without the places where nothing could; mostly that is the list itself. */
function present(list) {
	return list.includes(void 0) ? list.filter((item) => item !== void 0) : list;
}
// src/compile/compile-expect.ts
const QUERIES_OF = {
	http: [
		"status",
		"headers",
		"cookies",
		"json",
		"body",
		"duration",
		"url",
		"that"
	],
	run: [
		"exit-code",
		"stdout",
		"stderr",
		"json",
		"duration",
		"that"
	]
};
/** Compiles the expectations at `origin` for a step of a kind. */
function compileExpect(context, origin, kind, names) {
	const expect = entryOf(origin);
	const { document } = origin;
	const checks = [];
	const that = [];
	for (const key in expect) {
		const at = {
			document,
			container: expect,
			key
		};
		if (!QUERIES_OF[kind].includes(key)) {
			context.findings.error("expect-query", at, "key", `${withArticle(kind)} step has no ${key} to expect`, `it has ${listOf(QUERIES_OF[kind])}`);
			continue;
		}
		if (key === "that") that.push(...compileThat(context, at, names));
		else if (key === "headers" || key === "cookies" || key === "json") compileNamed(context, at, key, names, checks);
		else if (key === "status") checks.push({
			query: { kind: "status" },
			matchers: statusMatchers(context, at, names),
			origin: at
		});
		else if (key === "duration") checks.push({
			query: { kind: "duration" },
			matchers: durationMatchers(at),
			origin: at
		});
		else checks.push({
			query: { kind: key },
			matchers: compileExpectation(context, at, names),
			origin: at
		});
	}
	return {
		checks,
		that
	};
}
/** Adds a check for each entry of a map of queries by name. */
function compileNamed(context, origin, key, names, checks) {
	const map = entryOf(origin);
	for (const name in map) {
		const at = {
			document: origin.document,
			container: map,
			key: name
		};
		let query;
		if (key === "json") {
			const path = jsonPathAt(context, at, "key", name);
			if (path === void 0) continue;
			query = {
				kind: "json",
				path
			};
		} else query = key === "headers" ? {
			kind: "header",
			name: name.toLowerCase()
		} : {
			kind: "cookie",
			name
		};
		checks.push({
			query,
			matchers: compileExpectation(context, at, names, key === "headers"),
			origin: at
		});
	}
}
/** A literal, a list or a map of matchers. `asText`: literals are compared as text, as headers are. */
function compileExpectation(context, origin, names, asText = false) {
	const value = entryOf(origin);
	if (typeof value !== "object" || value === null || Array.isArray(value)) return [{
		name: "equals",
		argument: asText ? context.templates.text(origin, names) : context.templates.value(origin, names),
		origin
	}];
	return compileMatchers(context, value, origin, names, asText);
}
function compileMatchers(context, map, { document }, names, asText) {
	return present(Object.keys(map).map((key) => compileMatcher(context, {
		document,
		container: map,
		key
	}, key, names, asText)));
}
function compileMatcher(context, origin, key, names, asText) {
	if (key.startsWith("$")) {
		const path = jsonPathAt(context, origin, "key", key);
		return path && {
			name: "json",
			path,
			inner: compileExpectation(context, origin, names),
			origin
		};
	}
	const name = key;
	if (name === "not") return {
		name,
		inner: compileExpectation(context, origin, names, asText),
		origin
	};
	if (name === "length" || name === "each" || name === "any") return {
		name,
		inner: compileExpectation(context, origin, names),
		origin
	};
	if (name === "schema") return schemaMatcher(context, origin);
	if (name === "matches" && regexAt(context, origin) === void 0) return void 0;
	return {
		name,
		argument: asText && (name === "equals" || name === "one-of") ? context.templates.text(origin, names) : context.templates.value(origin, names),
		origin
	};
}
function schemaMatcher(context, origin) {
	const value = entryOf(origin);
	if (typeof value !== "string") return {
		name: "schema",
		schema: {
			value,
			file: null
		},
		origin
	};
	const file = resolvePath(origin.document.file, value);
	const schema = file === void 0 ? void 0 : context.project.jsonSchemas.get(file);
	if (file === void 0 || schema === void 0) return void 0;
	return {
		name: "schema",
		schema: {
			value: schema,
			file: `${context.project.root}/${file}`
		},
		origin
	};
}
function statusMatchers(context, origin, names) {
	const value = entryOf(origin);
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return compileExpectation(context, origin, names);
	return [{
		name: "status",
		argument: context.templates.value(origin, names),
		origin
	}];
}
/** Bounds become milliseconds. */
function durationMatchers(origin) {
	const bounds = entryOf(origin);
	return Object.entries(bounds).map(([key, text]) => ({
		name: key,
		argument: {
			kind: "literal",
			value: parseDuration(text) ?? null
		},
		origin: {
			document: origin.document,
			container: bounds,
			key
		}
	}));
}
function compileThat(context, origin, names) {
	const value = entryOf(origin);
	const origins = Array.isArray(value) ? value.map((_, key) => ({
		document: origin.document,
		container: value,
		key
	})) : [origin];
	const expressions = [];
	for (const at of origins) {
		const compiled = context.templates.expression(at, () => ({
			...names(),
			response: true,
			place: "in that"
		}));
		if (compiled === void 0) continue;
		expressions.push(compiled.expression);
		for (const { operator, offset } of compiled.parsed.references.looseEqualities) {
			const matcher = operator === "==" ? "equals" : "not";
			context.findings.within("warning", "expression-loose-equality", at, compiled.start + offset, 2, `${operator} is loose and blind to case: '1' ${operator} 1, 'A' ${operator} 'a'`, `for strict equality use the matcher ${matcher}, for example json: { $.state: ${operator === "==" ? "open" : "{ not: open }"} }`);
		}
	}
	return expressions;
}
// src/compile/compile-body.ts
const BODIES = [
	"json",
	"form",
	"multipart",
	"text",
	"file",
	"base64"
];
/** Compiles the body of a request; null when it has none. */
function compileBody(context, http, at, names) {
	const present = BODIES.filter((key) => http[key] !== void 0);
	const [kind, second] = present;
	if (kind === void 0) return null;
	if (second !== void 0) context.findings.error("http-body-several", at(second), "key", `the request has ${present.length} bodies: ${present.join(", ")}`, "keep one of them");
	if (kind === "json") return {
		kind,
		value: context.templates.value(at(kind), names)
	};
	if (kind === "form") return {
		kind,
		fields: context.templates.texts(at(kind), names)
	};
	if (kind === "file") return {
		kind,
		path: absolutePath(context, at(kind))
	};
	if (kind !== "multipart") return {
		kind,
		value: context.templates.text(at(kind), names)
	};
	const parts = http.multipart;
	return {
		kind,
		parts: Object.keys(parts).map((name) => compilePart(context, {
			document: at("").document,
			container: parts,
			key: name
		}, name, names))
	};
}
function compilePart(context, origin, name, names) {
	const part = entryOf(origin);
	if (typeof part !== "object" || part === null) return {
		name,
		content: {
			kind: "text",
			value: context.templates.text(origin, names)
		},
		filename: null,
		contentType: null
	};
	const at = (key) => ({
		document: origin.document,
		container: part,
		key
	});
	const contents = [
		"text",
		"json",
		"file",
		"base64"
	].filter((key) => part[key] !== void 0);
	const [kind] = contents;
	if (kind === void 0 || contents.length > 1) context.findings.error("http-part", origin, "key", kind === void 0 ? `the part ${name} has no content` : `the part ${name} has ${contents.length} contents`, "write one of text, json, file and base64");
	const optional = (key) => part[key] === void 0 ? null : context.templates.text(at(key), names);
	return {
		name,
		content: kind === "file" ? {
			kind,
			path: absolutePath(context, at(kind))
		} : kind === "json" ? {
			kind,
			value: context.templates.value(at(kind), names)
		} : {
			kind: kind ?? "text",
			value: context.templates.text(at(kind ?? "text"), names)
		},
		filename: optional("filename"),
		contentType: optional("content-type")
	};
}
/** Whether the file exists was checked by the loader. */
function absolutePath(context, origin) {
	const file = resolvePath(origin.document.file, String(entryOf(origin)));
	return `${context.project.root}/${file ?? ""}`;
}
// src/compile/compile-http.ts
const METHODS = [
	"GET",
	"HEAD",
	"POST",
	"PUT",
	"PATCH",
	"DELETE",
	"OPTIONS"
];
const TIMEOUT = 3e4;
/** What is worth another request, if the file does not say. */
const HTTP_RETRY = [
	"network",
	429,
	502,
	503,
	504
];
/** What `redirects: true` follows. */
const REDIRECTS = 10;
/** What http steps start from when a suite says nothing. */
const NO_DEFAULTS = {
	baseUrl: null,
	query: [],
	headers: [],
	bearer: null,
	basic: null,
	redirects: 0,
	timeout: TIMEOUT,
	retry: null
};
/** Compiles `defaults.http`; `origin` is its entry. */
function compileHttpDefaults(context, origin, names) {
	const http = entryOf(origin);
	return {
		...NO_DEFAULTS,
		...commonParts(context, http, {
			document: origin.document,
			container: http,
			key: ""
		}, names, NO_DEFAULTS),
		retry: http.retry === void 0 ? null : compileRetry(http.retry, HTTP_RETRY)
	};
}
/** Compiles the `http` of a step; undefined after a problem was told. */
function compileHttp(context, origin, names) {
	const http = entryOf(origin);
	const defaults = context.httpDefaults ?? NO_DEFAULTS;
	if (typeof http === "string") {
		const space = http.indexOf(" ");
		const method = http.slice(0, space);
		checkMethod(context, origin, method);
		const url = context.templates.value(origin, names, http.slice(space + 1).trim(), space + 1);
		checkUrl(context, origin, url, defaults.baseUrl, space + 1);
		return httpAction(defaults, method, url, null, origin);
	}
	const at = (key) => ({
		document: origin.document,
		container: http,
		key
	});
	const methods = Object.keys(http).filter((key) => METHODS.includes(key));
	if (http.method !== void 0) methods.push("method");
	const [key, second] = methods;
	if (key === void 0 || second !== void 0) {
		context.findings.error("http-method-count", second === void 0 ? origin : at(second), "key", second === void 0 ? "the request has no method" : `the request has ${listOf(methods)} at once`, "write one method, as a key with its URL: GET: /orders");
		return;
	}
	const urlKey = key === "method" ? "url" : key;
	if (key === "method" ? http.url === void 0 : http.url !== void 0) {
		context.findings.error("http-url", key === "method" ? at("method") : at("url"), "key", key === "method" ? "method needs url beside it" : `url goes with method, and ${key} has its URL already`, "write GET: /orders, or method: PURGE and url: /orders");
		return;
	}
	const method = key === "method" ? String(http.method) : key;
	if (key === "method") checkMethod(context, at("method"), method);
	const url = context.templates.text(at(urlKey), names);
	const parts = commonParts(context, http, at(""), names, defaults);
	checkUrl(context, at(urlKey), url, parts.baseUrl);
	return httpAction({
		...parts,
		retry: defaults.retry
	}, method, url, compileBody(context, http, at, names), origin);
}
function httpAction(defaults, method, url, body, origin) {
	const { baseUrl, query, headers, bearer, basic, redirects, timeout, retry } = defaults;
	return {
		kind: "http",
		method,
		url,
		baseUrl,
		query,
		headers,
		bearer,
		basic,
		body,
		redirects,
		timeout,
		retry,
		origin
	};
}
/** The parts of a request that defaults have, too; `base` says the container. */
function commonParts(context, http, base, names, defaults) {
	const at = (key) => ({
		...base,
		key
	});
	const has = (key) => http[key] !== void 0;
	if (has("bearer") && has("basic") && http.bearer !== null && http.basic !== null) context.findings.error("http-auth-several", at("basic"), "key", "bearer and basic cannot both be sent", "take one of them away");
	if (has("headers")) reportCaseTwins(context.findings, at("headers"), "headers are blind to case");
	const ownAuth = has("bearer") || has("basic");
	return {
		baseUrl: has("base-url") ? context.templates.text(at("base-url"), names) : defaults.baseUrl,
		query: has("query") ? merge(defaults.query, context.templates.texts(at("query"), names), (name) => name) : defaults.query,
		headers: has("headers") ? merge(defaults.headers, context.templates.texts(at("headers"), names), (name) => name.toLowerCase()) : defaults.headers,
		bearer: has("bearer") ? absentIfNull(context.templates.text(at("bearer"), names)) : ownAuth ? null : defaults.bearer,
		basic: has("basic") ? compileBasic(context, at("basic"), names) : ownAuth ? null : defaults.basic,
		redirects: has("redirects") ? redirectsOf(http.redirects) : defaults.redirects,
		timeout: http.timeout === void 0 ? defaults.timeout : parseDuration(http.timeout) ?? TIMEOUT
	};
}
function merge(defaults, own, identity) {
	const merged = /* @__PURE__ */ new Map();
	for (const entry of [...defaults, ...own]) merged.set(identity(entry[0]), [identity(entry[0]), entry[1]]);
	return [...merged.values()];
}
function absentIfNull(template) {
	return template.kind === "literal" && template.value === null ? null : template;
}
function compileBasic(context, origin, names) {
	const basic = entryOf(origin);
	if (basic === null) return null;
	const at = (key) => ({
		document: origin.document,
		container: basic,
		key
	});
	return {
		user: context.templates.text(at("user"), names),
		password: context.templates.text(at("password"), names)
	};
}
function redirectsOf(value) {
	if (typeof value === "number") return value;
	return value ? REDIRECTS : 0;
}
/** `when` is what is worth another try if the file does not say. */
function compileRetry(retry, when) {
	return {
		attempts: retry.attempts,
		when: retry.when ?? when,
		delay: parseDuration(retry.delay ?? "1s") ?? 1e3,
		backoff: retry.backoff ?? 1
	};
}
function checkMethod(context, origin, method) {
	if (METHODS.includes(method)) return;
	const close = nearest(method, METHODS);
	if (close === void 0) return;
	const hint = `did you mean ${close}?`;
	context.findings.within("error", "http-method", origin, 0, method.length, `there is no method ${method}`, hint);
}
/** The URL begins at `start` of its value. */
function checkUrl(context, origin, url, baseUrl, start = 0) {
	if (context.httpDefaults === null || url.kind === "expression") return;
	if (url.kind === "literal" && url.value === null) return;
	const first = url.kind === "literal" ? String(url.value) : url.kind === "text" ? url.parts[0] : void 0;
	if (typeof first !== "string" || /^https?:\/\//i.test(first)) return;
	const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(first)?.[1];
	if (scheme === void 0 && baseUrl !== null) return;
	const text = String(entryOf(origin)).slice(start).trim();
	const [code, message, hint] = scheme === void 0 ? [
		"http-base-url",
		`${text} is not a whole URL, and there is no base-url`,
		"set defaults.http.base-url in the suite, or write http://…"
	] : [
		"http-url",
		`${scheme}: is not a scheme Rota can send to`,
		"use http or https"
	];
	context.findings.within("error", code, origin, start, (scheme ?? text).length, message, hint);
}
// src/compile/compile-outputs.ts
const OUTPUTS_OF = {
	http: [
		"json",
		"header",
		"cookie",
		"status",
		"body",
		"duration"
	],
	run: [
		"json",
		"stdout",
		"stderr",
		"exit-code",
		"duration"
	]
};
/** What else an output may say. */
const NOT_QUERIES = /* @__PURE__ */ new Set([
	"matches",
	"default",
	"secret"
]);
/** Compiles the `outputs` of a step of a kind. */
function compileOutputs(context, origin, kind, names) {
	const outputs = entryOf(origin);
	reportCaseTwins(context.findings, origin);
	const { document } = origin;
	return present(Object.keys(outputs).map((key) => compileOutput(context, {
		document,
		container: outputs,
		key
	}, kind, names)));
}
/** One output; undefined after a problem was told. */
function compileOutput(context, origin, kind, names) {
	const name = String(origin.key);
	const output = entryOf(origin);
	const inside = (key) => ({
		document: origin.document,
		container: output,
		key
	});
	const queries = Object.keys(output).filter((key) => !NOT_QUERIES.has(key));
	const key = queries[0];
	if (key === void 0 || queries.length > 1) {
		context.findings.error("output-query", origin, "key", key === void 0 ? `the output ${name} asks for nothing` : `the output ${name} asks for ${listOf(queries)}`, `write ${listOf(OUTPUTS_OF[kind], "or")}`);
		return;
	}
	if (!OUTPUTS_OF[kind].includes(key)) {
		context.findings.error("output-query", inside(key), "key", `${withArticle(kind)} step has no ${key}`, `it has ${listOf(OUTPUTS_OF[kind])}`);
		return;
	}
	const query = outputQuery(context, key, output, inside(key));
	const matches = output.matches === void 0 ? null : regexAt(context, inside("matches"));
	if (matches === "later") context.findings.error("regex", inside("matches"), "value", "the regular expression of an output holds no expressions", "write it out");
	if (query === void 0 || matches === void 0 || matches === "later") return void 0;
	return {
		name,
		query,
		matches,
		fallback: "default" in output ? context.templates.value(inside("default"), names) : null,
		secret: output.secret ?? false,
		origin
	};
}
function outputQuery(context, key, output, origin) {
	if (key === "json") {
		const path = jsonPathAt(context, origin, "value", String(output.json));
		return path && {
			kind: "json",
			path
		};
	}
	if (key === "header") return {
		kind: "header",
		name: String(output.header).toLowerCase()
	};
	if (key === "cookie") return {
		kind: "cookie",
		name: String(output.cookie)
	};
	return { kind: key };
}
// src/compile/compile-run.ts
const RESERVED_ENVIRONMENT = /^(GITHUB|RUNNER|ROTA|ACTIONS)_/i;
/** Compiles a `run` step. */
function compileRun(context, step, at$6, names) {
	const safe = () => {
		const { vars, matrix } = names();
		return {
			place: "in the text of a command",
			advice: "hand it over by env:",
			github: false,
			...vars && { vars },
			...matrix && { matrix }
		};
	};
	if (step.env !== void 0) checkEnvironment(context.findings, at$6("env"));
	const ownFolder = step["working-directory"] === void 0 ? workingDirectoryOfSuite(context) : at$6("working-directory");
	const file = at$6("run").document.file;
	return {
		kind: "run",
		command: context.templates.text(at$6("run"), safe),
		shell: step.shell ?? context.runDefaults?.shell ?? "bash",
		folder: ownFolder === null ? `${context.project.root}/${file.split("/").slice(0, -1).join("/")}` : folderAt(context, ownFolder),
		env: step.env === void 0 ? [] : context.templates.texts(at$6("env"), at(names, "in env"))
	};
}
function workingDirectoryOfSuite({ runDefaults, runDefaultsOrigin }) {
	if (runDefaultsOrigin === null || runDefaults?.["working-directory"] === void 0) return null;
	return {
		document: runDefaultsOrigin.document,
		container: runDefaults,
		key: "working-directory"
	};
}
function folderAt(context, origin) {
	const path = resolvePath(origin.document.file, String(entryOf(origin)));
	if (path === void 0) context.findings.error("file-outside", origin, "value", `${String(entryOf(origin))} leaves the repository`, "keep to a folder inside it");
	return `${context.project.root}/${path ?? ""}`;
}
/** Checks the names of an `env` map. */
function checkEnvironment(findings, origin) {
	const env = entryOf(origin);
	reportCaseTwins(findings, origin);
	for (const name of Object.keys(env)) {
		if (!RESERVED_ENVIRONMENT.test(name)) continue;
		const at = {
			document: origin.document,
			container: env,
			key: name
		};
		const owner = /^ROTA_/i.test(name) ? "Rota" : "GitHub";
		findings.error("env-reserved", at, "key", `${name} belongs to ${owner}`, "choose another name");
	}
}
// src/value/is-of-type.ts
/** Whether a value is of a type as inputs name it; BigInt is an integer, 1.0 is one, too. */
function isOfType(value, type) {
	switch (type) {
		case "any": return true;
		case "array": return Array.isArray(value);
		case "object": return typeof value === "object" && value !== null && !Array.isArray(value);
		case "integer": return typeof value === "bigint" || Number.isInteger(value);
		case "number": return typeof value === "bigint" || typeof value === "number";
		default: return typeof value === type;
	}
}
// src/compile/step-outputs.ts
/** What each step with an id puts out, by id. */
function outputsOfSteps(project, document, list) {
	const known = /* @__PURE__ */ new Map();
	for (const step of list) if (step.id !== void 0) known.set(step.id, outputsOf(project, document, step));
	return known;
}
/** The steps file that a step uses; undefined when it could not be read, which the loader has told. */
function stepsFileOf(project, document, step) {
	const file = resolvePath(document.file, String(step.uses));
	return file === void 0 ? void 0 : project.steps.get(file);
}
function outputsOf(project, document, step) {
	if (step.uses === void 0) return { names: Object.keys(step.outputs ?? {}) };
	const loaded = stepsFileOf(project, document, step);
	return loaded === void 0 ? {
		names: [],
		open: true
	} : { names: Object.keys(loaded.content.outputs ?? {}) };
}
// src/compile/compile-uses.ts
/** How deep files may use each other. */
const MAXIMUM_DEPTH = 50;
/** Compiles a `uses` step. `compileSteps` is handed in, since steps files hold steps that may use others. */
function compileUses(context, step, at, names, compileSteps) {
	const origin = at("uses");
	const loaded = stepsFileOf(context.project, origin.document, step);
	if (loaded === void 0) return void 0;
	const { file } = loaded.document;
	if (!mayUse(context, origin, file)) return void 0;
	const inputs = compileInputs(context, step, at, loaded, names);
	const { steps, outputs } = compileStepsFile({
		...context,
		usesStack: [...context.usesStack, {
			file,
			origin
		}]
	}, loaded, compileSteps);
	return {
		kind: "uses",
		file,
		inputs,
		steps,
		outputs
	};
}
/** Whether files use each other neither in a circle nor too deeply; tells it otherwise. */
function mayUse({ usesStack, findings, httpDefaults }, origin, file) {
	const start = usesStack.findIndex((entry) => entry.file === file);
	if (start !== -1) {
		reportCircle(findings, usesStack.slice(start), origin);
		return false;
	}
	if (usesStack.length < MAXIMUM_DEPTH) return true;
	if (httpDefaults === null) return false;
	const message = `files use each other more than ${MAXIMUM_DEPTH} deep`;
	findings.error("uses-depth", origin, "value", message, "write some of the steps out");
	return false;
}
/** A circle is told once, however it was entered: as that of its first file by name, where it closes. */
function reportCircle(findings, circle, closing) {
	const files = circle.map(({ file }) => file);
	const first = files.indexOf([...files].sort()[0]);
	const origin = (first === 0 ? closing : circle[first]?.origin) ?? closing;
	const path = [
		...files.slice(first),
		...files.slice(0, first),
		files[first]
	].join(" → ");
	findings.error("uses-circular", origin, "value", files.length === 1 ? `${files[0]} uses itself` : `these files use each other in a circle: ${path}`, "take one uses of the circle away");
}
/** Compiles a steps file: its steps see its inputs and each other, nothing of the caller, so that once is enough for a suite. */
function compileStepsFile(context, loaded, compileSteps) {
	const { document, content } = loaded;
	const known = context.stepsFiles.get(document.file);
	if (known !== void 0) return known;
	const at = (key) => ({
		document,
		container: content,
		key
	});
	const names = once(() => ({
		place: "in a steps file",
		advice: "pass it in as an input: the steps of a file see nothing of who uses them",
		inputs: Object.keys(content.inputs ?? {}),
		env: []
	}));
	for (const key of ["inputs", "outputs"]) reportCaseTwins(context.findings, at(key));
	for (const [name, input] of Object.entries(content.inputs ?? {})) checkDefault(context, name, input, {
		document,
		container: input,
		key: "default"
	});
	const steps = compileSteps(context, content.steps, at("steps"), names);
	const all = () => ({
		...names(),
		place: "in the outputs of a steps file",
		steps: outputsOfSteps(context.project, document, content.steps)
	});
	const compiled = {
		steps,
		outputs: content.outputs === void 0 ? [] : context.templates.values(at("outputs"), all)
	};
	context.stepsFiles.set(document.file, compiled);
	return compiled;
}
function compileInputs(context, step, at$5, loaded, names) {
	const declared = loaded.content.inputs ?? {};
	const given = step.with ?? {};
	const givenAt = (key) => ({
		document: at$5("with").document,
		container: given,
		key
	});
	/** Inputs that are there, but misspelt. */
	const misspelt = /* @__PURE__ */ new Set();
	for (const name of Object.keys(given)) {
		if (Object.hasOwn(declared, name)) continue;
		const close = nearest(name, Object.keys(declared).filter((other) => !Object.hasOwn(given, other)));
		if (close !== void 0) misspelt.add(close);
		context.findings.error("uses-unknown-input", givenAt(name), "key", `${loaded.document.file} has no input ${name}`, close === void 0 ? `its inputs are ${listOf(Object.keys(declared)) || "none"}` : `did you mean ${close}?`);
	}
	return Object.entries(declared).flatMap(([name, input]) => {
		const secret = input.secret ?? false;
		if (Object.hasOwn(given, name)) {
			const origin = givenAt(name);
			const value = context.templates.value(origin, at(names, "in with"));
			if (value.kind === "literal" && !isOfType(value.value, input.type)) context.findings.error("uses-input-type", origin, "value", `the input ${name} is ${articleOf(input.type)}, found ${formatJson(value.value)}`, input.type === "string" ? "put it in quotes" : `write ${articleOf(input.type)}`);
			return [{
				name,
				type: input.type,
				value,
				secret,
				origin
			}];
		}
		const declaredAt = {
			document: loaded.document,
			container: input,
			key: "default"
		};
		if ("default" in input) return [{
			name,
			type: input.type,
			value: {
				kind: "literal",
				value: input.default ?? null
			},
			secret,
			origin: declaredAt
		}];
		if (misspelt.has(name)) return [];
		context.findings.error("uses-missing-input", at$5("uses"), "value", `${loaded.document.file} needs the input ${name}`, `write with: { ${name}: … }`);
		return [];
	});
}
function checkDefault(context, name, input, origin) {
	if (!("default" in input) || isOfType(input.default, input.type)) return;
	context.findings.error("uses-input-type", origin, "value", `the default of the input ${name} is not ${articleOf(input.type)}`, "correct the default or the type");
}
function articleOf(type) {
	return {
		string: "text",
		number: "a number",
		integer: "a whole number",
		boolean: "true or false",
		array: "a list",
		object: "a map"
	}[type] ?? "anything";
}
// src/compile/describe-step.ts
/** What a step without a name is called: what it does. Expressions of a URL stay templates, so that the real URL is named. */
function describeStep(action, step) {
	switch (action.kind) {
		case "http": {
			const { url } = action;
			if (url.kind === "literal") return {
				kind: "literal",
				value: `${action.method} ${url.value}`
			};
			if (url.kind === "expression") return {
				kind: "text",
				parts: [`${action.method} `, url.expression]
			};
			return {
				kind: "text",
				parts: [`${action.method} `, ...url.kind === "text" ? url.parts : []]
			};
		}
		case "run": return {
			kind: "literal",
			value: `run ${step.run.trim().split("\n")[0]}`
		};
		case "wait": return {
			kind: "literal",
			value: `wait ${step.wait}`
		};
		case "uses": return {
			kind: "literal",
			value: `uses ${step.uses}`
		};
	}
}
// src/compile/compile-step.ts
const NOTHING_EXPECTED = {
	checks: [],
	that: []
};
const KINDS = [
	"http",
	"run",
	"wait",
	"uses"
];
/** Which kinds a key belongs to; keys that are not here belong to all. */
const KEYS_OF = {
	retry: ["http", "run"],
	until: ["http", "run"],
	expect: ["http", "run"],
	outputs: ["http", "run"],
	timeout: [
		"http",
		"run",
		"uses"
	],
	env: ["run"],
	shell: ["run"],
	"working-directory": ["run"],
	with: ["uses"]
};
/** Compiles one step; undefined after a problem was told. */
function compileStep(context, step, origin, inputs) {
	const at$3 = (key) => ({
		document: origin.document,
		container: step,
		key
	});
	const kind = kindOf$1(context, step, origin, at$3);
	if (kind === void 0) return void 0;
	const before = withEnvironment(inputs.before, step);
	const own = withEnvironment(inputs.own, step);
	const action = compileAction(context, kind, step, at$3, inputs);
	if (action === void 0) return void 0;
	const answering = kind === "http" || kind === "run" ? kind : void 0;
	const expect = step.expect === void 0 || answering === void 0 ? NOTHING_EXPECTED : compileExpect(context, at$3("expect"), answering, own);
	return {
		id: step.id ?? null,
		name: step.name === void 0 ? describeStep(action, step) : context.templates.text(at$3("name"), at(inputs.before, "in the name of a step")),
		condition: step.if === void 0 ? null : context.templates.condition(at$3("if"), at(before, "in the if of a step")),
		continueOnError: step["continue-on-error"] ?? false,
		timeout: step.timeout === void 0 ? null : parseDuration(step.timeout) ?? null,
		retry: step.retry === void 0 ? null : compileRetry(step.retry, kind === "http" ? HTTP_RETRY : ["failure"]),
		until: step.until === void 0 || answering === void 0 ? null : compileUntil(context, step.until, answering, own, at$3("until")),
		checks: expect.checks,
		that: expect.that,
		outputs: step.outputs === void 0 || answering === void 0 ? [] : compileOutputs(context, at$3("outputs"), answering, before),
		action,
		origin
	};
}
/** A run step's own environment variables can be read, but not by each other. */
function withEnvironment(names, { env }) {
	if (env === void 0) return names;
	return once(() => ({
		...names(),
		env: [...names().env ?? [], ...Object.keys(env)]
	}));
}
/** The one kind of a step; undefined after a problem was told. */
function kindOf$1(context, step, origin, at) {
	const kind = KINDS.find((one) => step[one] !== void 0);
	if (kind === void 0) {
		context.findings.error("step-kind-missing", origin, "key", "the step does nothing", `write ${listOf(KINDS, "or")}`);
		return;
	}
	const second = KINDS.findLast((one) => step[one] !== void 0);
	if (second !== void 0 && second !== kind) {
		const kinds = KINDS.filter((one) => step[one] !== void 0);
		context.findings.error("step-kind-several", at(second), "key", `a step does one thing, and this one has ${listOf(kinds)}`, "make it several steps");
		return;
	}
	for (const key of Object.keys(step)) {
		const allowed = KEYS_OF[key];
		if (allowed === void 0 || allowed.includes(kind)) continue;
		const why = kind === "uses" && [
			"expect",
			"outputs",
			"retry",
			"until"
		].includes(key) ? `write it into the steps of ${step.uses}` : `it goes with ${listOf(allowed)}`;
		context.findings.error("step-key-misplaced", at(key), "key", `${key} has no meaning for ${withArticle(kind)} step`, why);
	}
	return kind;
}
function compileAction(context, kind, step, at$4, { before, compileSteps }) {
	switch (kind) {
		case "http": return compileHttp(context, at$4("http"), at(before, "in a request"));
		case "run": return compileRun(context, step, at$4, before);
		case "wait": return {
			kind,
			duration: parseDuration(step.wait) ?? 0
		};
		case "uses": return compileUses(context, step, at$4, before, compileSteps);
	}
}
function compileUntil(context, until, kind, names, origin) {
	return {
		...compileExpect(context, {
			...origin,
			container: until,
			key: "expect"
		}, kind, names),
		every: parseDuration(until.every ?? "1s") ?? 1e3,
		timeout: parseDuration(until.timeout ?? "30s") ?? 3e4
	};
}
// src/compile/compile-steps.ts
/** Compiles a list of steps. `names` are those at hand before the first; every step adds its own. */
function compileSteps(context, list, origin, names) {
	const { document } = origin;
	checkIds(context, list, origin);
	/** The names that the step at `index` sees when the first `count` steps have run. */
	const after = (count, index) => ({
		...names(),
		steps: outputsOfSteps(context.project, document, list.slice(0, count)),
		ownStep: list[index]?.id,
		laterSteps: new Set(list.slice(count).flatMap(({ id }) => id ?? []))
	});
	return present(list.map((step, index) => compileStep(context, step, {
		document,
		container: list,
		key: index
	}, {
		before: once(() => after(index, index)),
		own: once(() => after(index + 1, index)),
		compileSteps
	})));
}
function checkIds(context, list, { document }) {
	if (list.length === 1) return;
	const ids = /* @__PURE__ */ new Map();
	for (const step of list) {
		if (step.id === void 0) continue;
		const twin = ids.get(step.id.toLowerCase());
		if (twin === void 0) ids.set(step.id.toLowerCase(), step.id);
		else {
			const message = twin === step.id ? `another step has the id ${step.id} already` : `the ids ${twin} and ${step.id} differ only in case`;
			context.findings.error("step-duplicate-id", {
				document,
				container: step,
				key: "id"
			}, "value", message, "give each step an id of its own");
		}
	}
}
// src/compile/compile-case.ts
/** Compiles one case; all that is wrong goes to the findings of the context. */
function compileCase(id, inputs) {
	const { context, suite, caseIds } = inputs;
	const { templates } = context;
	const { document, content } = suite;
	const one = content.cases[id];
	const at$2 = (key) => ({
		document,
		container: one,
		key
	});
	templates.requirements = [];
	const rows = one.data === void 0 ? null : rowsOf(context, one, at$2);
	if (one.matrix !== void 0) checkMatrix(context, one.matrix, at$2);
	if (one.outputs !== void 0) reportCaseTwins(context.findings, at$2("outputs"));
	const names = once(() => ({
		...inputs.names(),
		...one.matrix && { matrix: matrixNames(one.matrix) },
		...one.data !== void 0 && { data: [...new Set((rows ?? []).flatMap(Object.keys))] },
		needs: new Map(needsOf(one).map((need) => [need, outputsOfCase(content.cases[need])])),
		otherCases: caseIds
	}));
	const steps = compileSteps(context, one.steps, at$2("steps"), at(names, "in a step"));
	return {
		id,
		name: one.name === void 0 ? {
			kind: "literal",
			value: id
		} : templates.text(at$2("name"), inName(names)),
		tags: one.tags ?? [],
		priority: one.priority ?? "P2",
		needs: needsOf(one),
		condition: one.if === void 0 ? null : templates.condition(at$2("if"), at(names, "in the if of a case")),
		timeout: one.timeout === void 0 ? null : parseDuration(one.timeout) ?? null,
		matrix: one.matrix === void 0 ? null : templates.value(at$2("matrix"), inMatrix(names)),
		rows,
		outputs: one.outputs === void 0 ? [] : templates.values(at$2("outputs"), () => ({
			...names(),
			place: "in the outputs of a case",
			steps: outputsOfSteps(context.project, document, one.steps)
		})),
		steps,
		requirements: templates.requirements,
		origin: {
			document,
			container: content.cases,
			key: id
		}
	};
}
/** A case has its name before anything has run. */
function inName(names) {
	return () => {
		const { vars, matrix, data } = names();
		return {
			place: "in the name of a case",
			...vars && { vars },
			...matrix && { matrix },
			...data && { data }
		};
	};
}
function inMatrix(names) {
	return () => ({
		place: "in a matrix",
		vars: names().vars ?? [],
		secrets: true
	});
}
/** null when there is no data file, or it could not be read, which the loader has told. */
function rowsOf({ findings, project }, one, at) {
	if (one.matrix !== void 0) findings.error("case-matrix-and-data", at("data"), "key", "a case has a matrix or data, not both", "take one away, or put the combinations into the data file");
	const file = resolvePath(at("data").document.file, String(one.data));
	const data = file === void 0 ? void 0 : project.data.get(file);
	if (data === void 0) return null;
	const { rows, document } = data;
	if (document !== null) for (const row of rows.keys()) rememberNumbers(document, rows, row, rows, row);
	const [first] = rows;
	const twins = first === void 0 ? void 0 : caseTwins(Object.keys(first));
	if (twins !== void 0) {
		const message = `the columns ${twins.join(" and ")} of ${file} differ only in case`;
		findings.error("name-case", at("data"), "value", message, "expressions are blind to case: rename one of them");
	}
	return rows;
}
function checkMatrix({ findings }, matrix, at) {
	const { document } = at("matrix");
	reportCaseTwins(findings, at("matrix"));
	for (const [name, value] of Object.entries(matrix)) {
		if (typeof value !== "string" || value.includes("${{")) continue;
		const message = `${name} is text, expected a list`;
		const hint = `write [${value}], or an expression that gives a list`;
		findings.error("matrix-form", {
			document,
			container: matrix,
			key: name
		}, "value", message, hint);
	}
	const dimensions = dimensionsOf(matrix);
	for (const excluded of matrix.exclude ?? []) {
		const unknown = Object.keys(excluded).find((name) => !dimensions.includes(name));
		if (unknown === void 0) continue;
		const origin = {
			document,
			container: excluded,
			key: unknown
		};
		findings.error("matrix-exclude", origin, "key", `the matrix has no ${unknown}`, `it has ${listOf(dimensions)}`);
	}
}
function dimensionsOf(matrix) {
	return Object.keys(matrix).filter((name) => name !== "include" && name !== "exclude");
}
function matrixNames(matrix) {
	return [.../* @__PURE__ */ new Set([...dimensionsOf(matrix), ...(matrix.include ?? []).flatMap(Object.keys)])];
}
/** A case with several runs gives the list of its outputs; what is in it is known only then. */
function outputsOfCase(one) {
	if (one === void 0) return {
		names: [],
		open: true
	};
	return {
		names: Object.keys(one.outputs ?? {}),
		open: one.matrix !== void 0 || one.data !== void 0
	};
}
// src/compile/compile-suite.ts
/** Compiles one suite; all that is wrong goes to `findings`. */
function compileSuite(project, loaded, findings) {
	const { document, content } = loaded;
	const templates = new TemplateCompiler(findings);
	const at$1 = (key) => ({
		document,
		container: content,
		key
	});
	for (const key of ["vars", "cases"]) reportCaseTwins(findings, at$1(key));
	if (content.env !== void 0) checkEnvironment(findings, at$1("env"));
	const { env: envNames, ...suiteNames } = namesOf(content);
	const [vars, varRequirements] = compileVars(loaded, templates, suiteNames);
	templates.requirements = [];
	const env = content.env === void 0 ? [] : templates.texts(at$1("env"), () => ({
		...suiteNames,
		place: "in env of a suite"
	}));
	const names = () => ({
		...suiteNames,
		...envNames && { env: envNames }
	});
	const beforeOutputs = outputsOfSteps(project, document, content.before ?? []);
	const withBefore = () => ({
		...names(),
		before: beforeOutputs
	});
	const context = contextOf(project, loaded, findings, templates, withBefore);
	const before = compileSteps(context, content.before ?? [], at$1("before"), at(names, "in before"));
	const after = compileSteps(context, content.after ?? [], at$1("after"), at(withBefore, "in after"));
	const { requirements } = templates;
	checkNeeds(loaded, findings);
	const caseIds = Object.keys(content.cases);
	return {
		loaded,
		vars,
		varRequirements,
		env,
		before,
		after,
		cases: caseIds.map((id) => compileCase(id, {
			context,
			suite: loaded,
			names: withBefore,
			caseIds
		})),
		requirements
	};
}
function namesOf({ vars, env }) {
	return {
		place: "here",
		vars: Object.keys(vars ?? {}),
		secrets: true,
		env: Object.keys(env ?? {})
	};
}
function compileVars({ document, content }, templates, { vars: known = [] }) {
	const requirements = /* @__PURE__ */ new Map();
	const vars = content.vars ?? {};
	return [Object.keys(vars).map((name) => {
		templates.requirements = [];
		const names = () => ({
			place: "in the value of a variable",
			vars: known,
			secrets: true
		});
		const template = templates.value({
			document,
			container: vars,
			key: name
		}, names);
		requirements.set(name, templates.requirements);
		return [name, template];
	}), requirements];
}
function contextOf(project, { document, content }, findings, templates, names) {
	const { defaults } = content;
	const base = {
		project,
		findings,
		templates,
		httpDefaults: NO_DEFAULTS,
		runDefaults: defaults?.run,
		runDefaultsOrigin: {
			document,
			container: content,
			key: "defaults"
		},
		usesStack: [],
		stepsFiles: /* @__PURE__ */ new Map()
	};
	if (defaults?.http === void 0) return base;
	const origin = {
		document,
		container: defaults,
		key: "http"
	};
	return {
		...base,
		httpDefaults: compileHttpDefaults(base, origin, at(names, "in defaults"))
	};
}
// src/compile/scalar-offset.ts
const SPACE$2 = /\s/;
/** Where the character at `offset` of a scalar's value stands in the scalar as it was written (quotes, block header and all):
* escapes, folded lines and indentation put them apart. Undefined when the value is not written there, as with an alias. */
function scalarOffset(written, value, offset) {
	const quote = written[0] === "\"" || written[0] === "'" ? written[0] : void 0;
	let at = quote !== void 0 ? 1 : /^[|>]/.test(written) ? written.indexOf("\n") + 1 : 0;
	let index = 0;
	while (index < offset) {
		const character = written[at];
		if (character === void 0) return void 0;
		if (quote === "\"" && character === "\\") {
			const [length, units] = escapeAt(written, at);
			at += length;
			index += units;
		} else if (quote === "'" && character === "'") {
			at += 2;
			index++;
		} else if (character === value[index]) {
			at++;
			index++;
		} else if (SPACE$2.test(character)) at++;
		else if (SPACE$2.test(value[index])) index++;
		else return void 0;
	}
	while (written[at] !== value[offset] && SPACE$2.test(written[at] ?? "")) at++;
	return at;
}
/** How long an escape of a double-quoted scalar is, and how many UTF-16 units it stands for. */
function escapeAt(written, at) {
	switch (written[at + 1]) {
		case "x": return [4, 1];
		case "u": return [6, 1];
		case "U": return [10, Number.parseInt(written.slice(at + 2, at + 10), 16) > 65535 ? 2 : 1];
		case "\r":
		case "\n": return [/^\\\r?\n[ \t]*/.exec(written.slice(at))?.[0].length ?? 2, 0];
		default: return [2, 1];
	}
}
// src/compile/findings.ts
/** Collects what is wrong; the same remark at the same place is kept once. */
var Findings = class {
	#diagnostics = /* @__PURE__ */ new Map();
	get diagnostics() {
		return [...this.#diagnostics.values()];
	}
	/** An error at a key or at its value. */
	error(code, origin, part, message, hint) {
		this.#add("error", code, origin.document.file, rangeOf$2(origin, part), message, hint);
	}
	/** A warning at a key or at its value. */
	warning(code, origin, part, message, hint) {
		this.#add("warning", code, origin.document.file, rangeOf$2(origin, part), message, hint);
	}
	/** A remark inside a scalar, a value or a key: `offset` counts characters of its value. */
	within(severity, code, origin, offset, length, message, hint, part = "value") {
		this.#add(severity, code, origin.document.file, rangeWithin(origin, part, offset, length), message, hint);
	}
	#add(severity, code, file, range, message, hint) {
		const identity = `${file}:${range.start.line}:${range.start.column}:${code}:${message}`;
		if (this.#diagnostics.has(identity)) return;
		this.#diagnostics.set(identity, {
			code,
			severity,
			message,
			...hint === void 0 ? {} : { hint },
			file,
			range
		});
	}
};
/** What stands elsewhere (an alias) is pointed at as a whole. */
function rangeWithin(origin, part, offset, length) {
	const { document, container, key } = origin;
	const offsets = document.offsets(container, key);
	const text = part === "key" ? key : container[key];
	if (offsets === void 0 || typeof text !== "string") return rangeOf$2(origin, part);
	const [from, to] = part === "key" ? [offsets.keyStart, offsets.keyEnd] : [offsets.valueStart, offsets.valueEnd];
	const written = document.source.slice(from, to);
	const start = scalarOffset(written, text, offset);
	if (start === void 0) return rangeOf$2(origin, part);
	const end = scalarOffset(written, text, offset + length - 1) ?? start;
	return document.range(from + start, from + Math.min(end + 1, written.length));
}
// src/compile/var-layers.ts
/** Compiles the variables of rota.yaml, plan and environment that the suites declare.
* @throws RotaError (exit code 2) when a variable of the command line is declared by no suite. */
function varLayers(scene, choices, findings) {
	const declared = declaredVars(scene.suites);
	for (const name of Object.keys(choices.vars)) {
		if (declared.some((known) => known.toLowerCase() === name.toLowerCase())) continue;
		const close = nearest(name, declared);
		throw new RotaError("vars-undeclared", `no suite declares the variable ${name}`, {
			exitCode: 2,
			hint: close === void 0 ? `declared are ${listOf(declared) || "none"}` : `did you mean ${close}?`
		});
	}
	const files = fileLayers(scene, findings);
	return {
		files,
		chosen: choices.vars,
		requirements: [...files.values()].flatMap(({ requirements }) => requirements)
	};
}
/** The values that files give to the variables of suites, by name in lower case. */
function fileLayers({ project, plan, environment, suites }, findings) {
	const declared = declaredVars(suites);
	const lowerCase = new Set(declared.map((name) => name.toLowerCase()));
	const names = () => ({
		place: "in the value of a variable",
		vars: declared,
		secrets: true
	});
	const templates = new TemplateCompiler(findings);
	const files = /* @__PURE__ */ new Map();
	const layer = (document, vars) => {
		if (document === void 0) return;
		for (const name of Object.keys(vars ?? {})) {
			if (!lowerCase.has(name.toLowerCase())) continue;
			const origin = {
				document,
				container: vars,
				key: name
			};
			templates.requirements = [];
			const template = templates.value(origin, names);
			files.set(name.toLowerCase(), {
				template,
				origin,
				requirements: templates.requirements
			});
		}
	};
	const { document, content } = project.project ?? {};
	layer(document, content?.vars);
	layer(plan?.document, plan?.content.vars);
	if (environment !== null) layer(document, content?.environments?.[environment]?.vars);
	return files;
}
/** The variables that suites declare, each once. */
function declaredVars(suites) {
	return [...new Set(suites.flatMap((suite) => Object.keys(suite.content.vars ?? {})))];
}
/** For each variable of a suite, the value that wins: suite < rota.yaml < plan < environment < command line; ROTA_VAR_<NAME> where
* all of these say nothing. */
function varSources(suite, layers, inputs) {
	const { document, content } = suite.loaded;
	const chosen = new Map(Object.entries(layers.chosen).map(([name, text]) => [name.toLowerCase(), text]));
	return new Map(suite.vars.map(([name, template]) => {
		const own = {
			template,
			origin: {
				document,
				container: content.vars,
				key: name
			},
			requirements: suite.varRequirements.get(name) ?? []
		};
		const layered = layers.files.get(name.toLowerCase());
		const best = layered !== void 0 && !isNull(layered) ? layered : own;
		const text = chosen.get(name.toLowerCase()) ?? (isNull(best) ? inputs.variable(name) : void 0);
		if (text === void 0) return [name, best];
		return [name, {
			template: {
				kind: "literal",
				value: typed(text, template.kind === "literal" ? template.value : null)
			},
			origin: null,
			written: text,
			requirements: []
		}];
	}));
}
function isNull({ template }) {
	return template.kind === "literal" && template.value === null;
}
/** Text from outside takes the type of the suite's own value. */
function typed(text, example) {
	if (typeof example === "number" || typeof example === "bigint") return numberOf(text) ?? text;
	if (typeof example === "boolean" && (text === "true" || text === "false")) return text === "true";
	if (typeof example === "object" && example !== null) {
		const outcome = parseJson(text);
		return "value" in outcome ? outcome.value : text;
	}
	return text;
}
function numberOf(text) {
	const number = text.trim() === "" ? NaN : Number(text);
	if (!Number.isFinite(number)) return void 0;
	return /^\s*-?\d+\s*$/.test(text) && !Number.isSafeInteger(number) ? BigInt(text.trim()) : number;
}
// src/load/yaml/limits.ts
/** The largest file that is read, in bytes (in UTF-16 units where only text is at hand): 5 MiB, far above any suite people write. */
const MAXIMUM_FILE_SIZE = 5242880;
/** How many values the aliases of one file may stand for in total: stops "billion laughs" files. */
const MAXIMUM_ALIASED_VALUES = 1e5;
// src/load/yaml/decode-source.ts
/**
* Decodes the bytes of a file as UTF-8 and strips a byte order mark.
*
* A file that is too large, UTF-16, binary (it has NUL bytes) or not valid UTF-8 gives no `source` and one
* diagnostic at 1:1 (`yaml-size` or `yaml-encoding`).
*/
function decodeSource(file, bytes) {
	if (bytes.length > 5242880) return { diagnostics: [tooLarge(file, bytes.length)] };
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) return undecodable(file, "This file is UTF-16, expected UTF-8", "Save the file as UTF-8");
	if (bytes.includes(0)) return undecodable(file, "This file has NUL bytes, so it is binary or UTF-16, expected UTF-8 text", "Save the file as UTF-8 text");
	try {
		return {
			source: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
			diagnostics: []
		};
	} catch {
		return undecodable(file, "This file is not valid UTF-8", "Save the file as UTF-8");
	}
}
/** The diagnostic for a file over the size limit; `size` in bytes. */
function tooLarge(file, size) {
	const mebibytes = (bytes) => `${Math.round(bytes / 1024 / 1024 * 10) / 10} MiB`;
	return {
		code: "yaml-size",
		severity: "error",
		message: `This file has ${mebibytes(size)}, the limit is ${mebibytes(MAXIMUM_FILE_SIZE)}`,
		hint: "Split it into several files, or move the data to a CSV or JSON file",
		file,
		range: FILE_START
	};
}
function undecodable(file, message, hint) {
	return { diagnostics: [{
		code: "yaml-encoding",
		severity: "error",
		message,
		hint,
		file,
		range: FILE_START
	}] };
}
// src/load/yaml/line-table.ts
/** Turns character offsets of one text into lines and columns; the line starts are found on the first question. */
var LineTable = class {
	source;
	starts;
	constructor(source) {
		this.source = source;
	}
	/** The 1-based line and column of an offset; an offset past the end is put at the end, one below 0 at the start. */
	position(offset) {
		this.starts ??= lineStarts(this.source);
		const starts = this.starts;
		const inside = Math.max(0, Math.min(offset, this.source.length));
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (starts[middle] <= inside) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: inside - starts[low] + 1
		};
	}
	/** The range from one offset to another. */
	range(start, end) {
		return {
			start: this.position(start),
			end: this.position(end)
		};
	}
};
function lineStarts(source) {
	const starts = [0];
	for (let newline = source.indexOf("\n"); newline !== -1; newline = source.indexOf("\n", newline + 1)) starts.push(newline + 1);
	return starts;
}
// src/load/yaml/document.ts
/** Joins a file's text and what was read from it into the document that other stages see. */
function createDocument(file, source, read) {
	const lines = new LineTable(source);
	return {
		file,
		source,
		value: read.value,
		offsets: (container, key) => read.entries.find(container, key),
		range: (start, end) => lines.range(start, end)
	};
}
/** Sets an entry of a map as an own property, also when the key is `__proto__`, which plain assignment would lose. */
function setEntry(map, key, value) {
	if (key === "__proto__") Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	else map[key] = value;
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// src/load/yaml/source-text.ts
var import_dist = (/* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
})))();
/** How far a closing bracket or quote is looked for: what was never closed mustn't cost time. */
const FURTHEST = 5e3;
/** The offset of the first character of the line that holds `offset`. */
function lineStart(source, offset) {
	return offset === 0 ? 0 : source.lastIndexOf("\n", offset - 1) + 1;
}
/** The offset just after the last character of the line that holds `offset`, without the line break. */
function lineEnd$1(source, offset) {
	const newline = source.indexOf("\n", offset);
	if (newline === -1) return source.length;
	return newline > 0 && source[newline - 1] === "\r" && newline > offset ? newline - 1 : newline;
}
/** Where a value that begins at `start` ends in block context: before a comment or the end of the line, trimmed. */
function blockValueEnd(source, start) {
	const text = source.slice(start, lineEnd$1(source, start));
	const comment = text.search(/[ \t]#/);
	return start + (comment === -1 ? text : text.slice(0, comment)).trimEnd().length;
}
/**
* Where a value that begins at `start` was meant to end in flow context: before the `,`, `]` or `}` that belongs
* to the collection around it, trimmed. Brackets, quotes and `${{ }}` inside the value are stepped over.
*/
function flowValueEnd(source, start) {
	let depth = 0;
	let at = start;
	for (; at < source.length; at++) {
		const skipped = skipOpaque(source, at);
		if (skipped > at) {
			at = skipped - 1;
			continue;
		}
		const character = source[at];
		if (character === "\n") break;
		if ("[{(".includes(character)) depth += 1;
		else if (depth > 0 && "]})".includes(character)) depth -= 1;
		else if (depth === 0 && ",]}".includes(character)) break;
		else if (depth === 0 && character === ":" && /^[\s,]/.test(source.slice(at + 1, at + 2))) break;
	}
	return start + source.slice(start, at).trimEnd().length;
}
/** Where the scalar that holds `offset` begins in flow context: after the `,`, bracket or `: ` before it. */
function flowScalarStart(source, offset) {
	let at = offset;
	while (at > 0 && !/[,[{\n]/.test(source[at - 1]) && !/:\s/.test(source.slice(at - 2, at))) at -= 1;
	while (source[at] === " " || source[at] === "	") at += 1;
	return Math.min(at, offset);
}
/** The flow collection that begins at `start`, with `${{ }}` and quotes stepped over; undefined when it isn't closed. */
function flowCollection(source, start) {
	let depth = 0;
	const limit = Math.min(source.length, start + FURTHEST);
	for (let at = start; at < limit; at++) {
		const skipped = skipOpaque(source, at);
		if (skipped > at) {
			at = skipped - 1;
			continue;
		}
		const character = source[at];
		if (character === "[" || character === "{") depth += 1;
		if (character === "]" || character === "}") depth -= 1;
		if (depth === 0) return {
			start,
			end: at + 1
		};
	}
}
/** The offset after the expression or quoted text that begins at `at`, or `at` itself when none does. */
function skipOpaque(source, at) {
	if (source.startsWith("${{", at)) {
		const end = source.indexOf("}}", at + 3);
		const newline = source.indexOf("\n", at);
		if (end === -1 || newline !== -1 && newline < end) return at;
		return source[end + 2] === "}" && source[end + 3] === "}" && source[at + 3] === "{" ? end + 4 : end + 2;
	}
	const quote = source[at];
	if ((quote === "\"" || quote === "'") && (at === 0 || /[\s,[{:(]/.test(source[at - 1]))) {
		for (let end = at + 1; end < Math.min(source.length, at + FURTHEST); end++) if (source[end] === "\\" && quote === "\"") end += 1;
		else if (source[end] === quote) {
			if (quote === "'" && source[end + 1] === quote) end += 1;
			else return end + 1;
		}
	}
	return at;
}
/** The text as a quoted YAML scalar: in double quotes when nothing needs an escape, else in single ones. */
function quoted(text) {
	return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
/** The line around a replacement, as it should read: for hints. Long lines are cut down to the replacement. */
function correctedLine(source, span, replacement) {
	const line = `${source.slice(lineStart(source, span.start), span.start).trimStart()}${replacement}${source.slice(span.end, Math.max(span.end, lineEnd$1(source, span.end))).trimEnd()}`;
	return line.length > 120 ? replacement : line;
}
/** The stretch with everything blanked that means something in YAML, so that it reads as harmless text. */
function harmless(source, { start, end }) {
	return {
		start,
		text: source.slice(start, end).replace(/[-{}[\],:?"'#&*!|>%@`\\]/g, "_")
	};
}
// src/load/yaml/syntax-message.ts
/** The library's messages (of `yaml` 2.9) in plain words; the first that matches `CODE message` is taken. */
const WORDINGS = [
	{
		when: /Missing closing ['"]quote/,
		message: "This quoted text is never closed",
		hint: "Add the closing quote; a quote inside single quotes is written twice",
		place: ({ start }, { source, quotedAt }) => {
			const scalar = quotedAt(start - 1);
			return scalar && {
				start: scalar.start,
				end: Math.min(scalar.end, lineEnd$1(source, scalar.start))
			};
		}
	},
	{
		when: /must (be sufficiently indented and )?end with a [\]}]/,
		message: ({ message }) => `This ${message.endsWith("]") ? "[ list" : "{ map"} is never closed`,
		hint: "Add the closing bracket; its lines must be indented deeper than the key it belongs to",
		place: unclosedOpener
	},
	{
		when: /All mapping items must start at the same column/,
		message: "This line's indentation fits none of the lines above it",
		hint: "Indent it like the keys of the map it belongs to",
		place: textOfLine
	},
	{
		when: /All sequence items must start at the same column|Sequence item without - indicator/,
		message: "This line's indentation fits none of the list items above it",
		hint: "Indent it like the list item it belongs to: keys of one item stand below each other",
		place: textOfLine
	},
	{
		when: /A block sequence may not be used as an implicit map key|Unexpected block-seq-ind on same line|^LIST_ITEM/,
		message: "A list item stands where a key is expected",
		hint: "Indent it like the other items of its list, or give the list a key",
		place: textOfLine
	},
	{
		when: /Implicit keys need to be on a single line|Implicit map keys need to be followed by map values/,
		message: ({ start }, source) => `${source.slice(start, blockValueEnd(source, start))} is neither a key with a value nor a list item`,
		hint: "Write it as key: value, or indent it deeper than the key whose text it continues",
		place: ({ start }, { source }) => ({
			start,
			end: blockValueEnd(source, start)
		})
	},
	{
		when: /Comments must be separated/,
		message: "A comment must have a blank before its #",
		hint: "Put a blank before the #, or quote the value when the # is part of it"
	},
	{
		when: /Missing , (or : )?between/,
		message: "A comma is missing before this entry",
		hint: "Put a comma between the entries, or quote the text when it is one value"
	},
	{
		when: /Missing space after :/,
		message: "A blank is missing after the colon",
		hint: "Put a blank after the colon"
	},
	{
		when: /Unexpected (empty item|,) in/,
		message: "There is no entry between these commas",
		hint: "Remove the extra comma"
	},
	{
		when: /Unexpected flow-(map|seq)-end/,
		message: ({ start }, source) => `${source[start]} closes nothing`,
		hint: "Remove it, add the bracket that opens it, or quote the value it is part of"
	},
	{
		when: /Block scalar (lines|values|.*leading empty lines)/,
		message: "This line of a text block is indented less than its first line",
		hint: "Indent all lines of the text at least like the first one",
		place: textOfLine
	},
	{
		when: /^BAD_ALIAS Anchor cannot be an empty string/,
		message: "An & begins the name of an anchor, and no name follows",
		hint: "Quote the value when it begins with &"
	},
	{
		when: /Missing directives-end/,
		message: "A line that begins with % is a directive and must be followed by ---",
		hint: "Quote the value when it begins with %"
	},
	{
		when: /separated from the next token by white space/,
		message: "A blank is missing here, after the name of a tag or anchor",
		hint: "Put a blank after the name, or quote the value when it begins with ! or &"
	},
	{
		when: /at node end|in YAML (stream|document)|Unexpected .* token/,
		message: ({ start }, source) => `${source.slice(start, Math.max(start + 1, blockValueEnd(source, start)))} does not belong here: the value before it has ended`,
		hint: "Check the indentation of this line, or quote the value as a whole",
		place: ({ start }, { source }) => ({
			start,
			end: Math.max(start + 1, blockValueEnd(source, start))
		})
	}
];
/** Puts a problem that is none of the traps into plain words, as `yaml-syntax`. */
function explainSyntax(problem, around) {
	const found = problem.message.startsWith("Implicit") && around.source.startsWith("- ", problem.start) ? "LIST_ITEM" : `${problem.code} ${problem.message}`;
	const wording = WORDINGS.find(({ when }) => when.test(found));
	const place = wording?.place?.(problem, around) ?? problem;
	const message = wording?.message ?? `This is not valid YAML: ${problem.message}`;
	return {
		code: "yaml-syntax",
		severity: "error",
		message: typeof message === "string" ? message : message(problem, around.source),
		...wording?.hint === void 0 ? {} : { hint: wording.hint },
		start: place.start,
		end: place.end
	};
}
function textOfLine({ start }, { source }) {
	const from = lineStart(source, start);
	const text = source.slice(from, lineEnd$1(source, from));
	const first = from + (text.length - text.trimStart().length);
	return {
		start: first,
		end: Math.max(first, blockValueEnd(source, first))
	};
}
function unclosedOpener(problem, { source, flows }) {
	const opener = problem.message.endsWith("]") ? "[" : "{";
	const flow = flows.findLast(({ start }) => start < problem.start && source[start] === opener);
	return flow && {
		start: flow.start,
		end: flow.start + 1
	};
}
// src/load/yaml/surroundings.ts
/** The outermost flow collection around an offset; undefined in block context. */
function flowRegionAt(around, offset) {
	return around.flows.find((flow) => flow.start < offset && offset < flow.end);
}
/** Where the value that begins at an offset was meant to end, in flow or block context, whichever it stands in. */
function valueEnd(around, start) {
	return flowRegionAt(around, start) === void 0 ? blockValueEnd(around.source, start) : flowValueEnd(around.source, start);
}
// src/load/yaml/traps-of-structure.ts
const KEY_WITHOUT_SPACE = /^([^\s:#'"[\]{},&*!|>%@`-][^\s:#]*|"[^"]*"|'[^']*'):(?!\/\/)(\S.*)$/;
const DASH_WITHOUT_SPACE = /^-([^\s-].*)$/;
/** `key:value`, `{$.a:1}` and `-item`: the blank that makes it an entry is missing. */
function missingSpace(problem, around) {
	const { source } = around;
	if (problem.code === "FLOW_KEY_ALONE") return colonWithoutSpace(problem.start, problem.end, source);
	if (!(problem.code === "MULTILINE_IMPLICIT_KEY" || problem.code === "TEXT_AS_DOCUMENT" || problem.message.startsWith("Implicit map keys need") || problem.message.startsWith("Unexpected scalar at node end"))) return void 0;
	const first = source[problem.start] === ":" ? lineStart(source, problem.start) : problem.start;
	for (let at = first; at < Math.max(problem.end, first + 1); at = lineEnd$1(source, at) + 1) {
		while (source[at] === " ") at += 1;
		const end = blockValueEnd(source, at);
		const findings = colonWithoutSpace(end - source.slice(at, end).replace(/^- +/, "").length, end, source) ?? dashWithoutSpace(at, end, source);
		if (findings !== void 0) return findings;
	}
}
function colonWithoutSpace(start, end, source) {
	const match = KEY_WITHOUT_SPACE.exec(source.slice(start, end));
	if (match === null) return void 0;
	const [text, key, value] = match;
	return [{
		code: "yaml-trap-missing-space",
		severity: "error",
		message: `The colon in ${text} has no blank after it, so this is read as one text, not as a key and a value`,
		hint: `Put a blank after the colon: ${correctedLine(source, {
			start,
			end
		}, `${key}: ${value}`)}`,
		start,
		end,
		repair: {
			start: start + key.length + 1,
			text: " "
		}
	}];
}
function dashWithoutSpace(start, end, source) {
	const match = DASH_WITHOUT_SPACE.exec(source.slice(start, end));
	if (match === null) return void 0;
	return [{
		code: "yaml-trap-missing-space",
		severity: "error",
		message: `The dash in ${match[0]} has no blank after it, so this is read as text, not as a list item`,
		hint: `Put a blank after the dash: - ${match[1]}`,
		start,
		end,
		repair: {
			start: start + 1,
			text: " "
		}
	}];
}
/** `if: !cancelled()`: the exclamation mark is read as a tag. */
function exclamation(problem, around) {
	const { source } = around;
	if (problem.code !== "TAG_RESOLVE_FAILED" && problem.code !== "NON_SPECIFIC_TAG") return void 0;
	if (source[problem.start] !== "!") return void 0;
	const before = source.slice(lineStart(source, problem.start), problem.start);
	const isCondition = /(?:^|[\s{,])["']?if["']?:\s*$/.test(before);
	const tag = source.slice(problem.start, problem.end);
	if (!isCondition && tag !== "!" && !/^![^!<]*[().=&*$'][^!]*$/.test(tag)) return void 0;
	const end = Math.max(problem.end, valueEnd(around, problem.start));
	const text = source.slice(problem.start, end);
	const corrected = isCondition ? `\${{ ${text} }}` : quoted(text);
	const inFlow = around.flows.some((flow) => flow.start < problem.start && problem.start < flow.end);
	return [{
		code: "yaml-trap-exclamation",
		severity: "error",
		message: `A value that begins with ! is read as a YAML tag: ${text}`,
		hint: `${isCondition ? "Make it an expression" : "Quote it"}: ${correctedLine(source, {
			start: problem.start,
			end
		}, isCondition && inFlow ? quoted(corrected) : corrected)}`,
		start: problem.start,
		end,
		repair: harmless(source, {
			start: problem.start,
			end
		})
	}];
}
/** `a: 1` with `b: 2` indented below it, or a list below a value: the key has its value already. */
function nestedUnderValue(problem, { source, problems }) {
	if (!problem.message.startsWith("Nested mappings are not allowed")) return void 0;
	const key = problems.find((other) => other.code === "MULTILINE_IMPLICIT_KEY" && other.start === problem.start && other.end > other.start + 1);
	if (key === void 0) return void 0;
	const from = lineStart(source, key.end);
	if (from <= problem.start) return void 0;
	const start = from + /^\s*/.exec(source.slice(from))[0].length;
	const parent = source.slice(lineStart(source, problem.start), problem.start).trim().replace(/^- +/, "");
	return [{
		code: "yaml-trap-indentation",
		severity: "error",
		message: `${source.slice(start, key.end)} is indented below ${parent.replace(/:$/, "")}, which already has a value on its own line`,
		hint: `Indent this line like the line of ${parent.replace(/:$/, "")}, or take the value after ${parent} away`,
		start,
		end: key.end,
		covers: {
			start: problem.start,
			end: lineEnd$1(source, key.end)
		}
	}];
}
/** Text after a closing quote, and a list begun on the line of its key. */
function misplacedText(problem, { source, quotedAt }) {
	if (problem.message.startsWith("Unexpected block-seq-ind on same line with key")) {
		if (source.slice(lineStart(source, problem.start), problem.start).trim() === "") return void 0;
		const end = blockValueEnd(source, problem.start);
		const text = source.slice(problem.start, end);
		return [{
			code: "yaml-trap-list-on-key-line",
			severity: "error",
			message: `A list cannot begin on the line of its key: ${text}`,
			hint: `Put ${text} on the next line, indented by two blanks; or quote it: ${correctedLine(source, {
				start: problem.start,
				end
			}, quoted(text))}`,
			start: problem.start,
			end,
			repair: harmless(source, {
				start: problem.start,
				end
			})
		}];
	}
	if (!/^Unexpected (scalar|(single|double)-quoted-scalar) at node end/.test(problem.message)) return void 0;
	const scalar = quotedAt(problem.start);
	if (scalar === void 0 || problem.start < scalar.end) return void 0;
	if (lineStart(source, scalar.start) !== lineStart(source, problem.start)) return void 0;
	const end = blockValueEnd(source, scalar.start);
	const text = source.slice(scalar.start, end);
	const quote = text[0];
	const inner = text.endsWith(quote) && !text.includes(" ".concat(quote)) ? text.slice(1, -1) : text;
	return [{
		code: "yaml-trap-text-after-quote",
		severity: "error",
		message: `The quoted text ends here and more follows on the line: ${source.slice(problem.start, end)}`,
		hint: `Quote the value as a whole: ${correctedLine(source, {
			start: scalar.start,
			end
		}, quoted(inner))}`,
		start: problem.start,
		end,
		repair: harmless(source, {
			start: scalar.start,
			end
		})
	}];
}
// src/load/yaml/traps.ts
/** The code of an unquoted expression in a flow collection: the trap that makes the library misread what follows. */
const EXPRESSION_IN_FLOW = "yaml-trap-expression-in-flow";
/**
* The YAML traps: text that a person means as one value and YAML reads as something else. Each looks at one problem
* and gives the findings that explain it, or undefined when the problem isn't of its making. The first that knows wins.
*/
const TRAPS = [
	expressionInFlow,
	doubleBrace,
	tabIndentation,
	asterisk,
	exclamation,
	blockIndicator,
	reservedCharacter,
	badEscape,
	nestedUnderValue,
	missingSpace,
	bracketInFlow,
	misplacedText,
	colon,
	commentAsValue
];
/** Explains a problem as one of the traps; undefined when it is none of them. */
function findTrap(problem, around) {
	for (const trap of TRAPS) {
		const findings = trap(problem, around);
		if (findings !== void 0) return findings;
	}
}
function expressionInFlow(problem, { source, flows }) {
	if (!source.startsWith("${{", problem.start - 1)) return void 0;
	const region = flowRegionAt({ flows }, problem.start);
	if (region === void 0) return void 0;
	const findings = [];
	for (let at = region.start; at < region.end;) {
		const skipped = skipOpaque(source, at);
		if (skipped > at && source[at] === "$") {
			const start = flowScalarStart(source, at);
			const end = Math.max(skipped, flowValueEnd(source, start));
			const text = source.slice(start, end);
			findings.push({
				code: EXPRESSION_IN_FLOW,
				severity: "error",
				message: `Inside { } and [ ] the braces of ${text} are read as YAML, so the expression must be quoted`,
				hint: `Quote it: ${quoted(text)}`,
				start,
				end,
				covers: region,
				repair: harmless(source, {
					start,
					end
				})
			});
			at = end;
		} else at = Math.max(skipped, at + 1);
	}
	return findings.length > 0 ? findings : void 0;
}
function doubleBrace(problem, { source }) {
	if (problem.code !== "COLLECTION_AS_KEY" || !source.startsWith("{{", problem.start - 1)) return void 0;
	const start = problem.start - 1;
	const close = source.indexOf("}}", start);
	const end = close === -1 || close > lineEnd$1(source, start) ? blockValueEnd(source, start) : close + 2;
	const text = source.slice(start, end);
	return [{
		code: "yaml-trap-double-brace",
		severity: "error",
		message: `YAML reads ${text} as a map inside a map, and an expression begins with a dollar sign`,
		hint: `Write an expression as $${text}, or quote the text: ${quoted(text)}`,
		start,
		end,
		repair: harmless(source, {
			start,
			end
		})
	}];
}
function tabIndentation(problem, { source }) {
	if (problem.code !== "TAB_AS_INDENT") return void 0;
	const from = lineStart(source, problem.start);
	const start = source.indexOf("	", from);
	let end = start;
	while (source[end] === "	" || source[end] === " ") end += 1;
	return [{
		code: "yaml-trap-tab",
		severity: "error",
		message: "A tab is used for indentation, YAML allows only spaces there",
		hint: `Replace each tab by two spaces: ${source.slice(from, lineEnd$1(source, from)).replaceAll("	", "  ").trimEnd()}`,
		start,
		end,
		covers: {
			start: from,
			end: source.length
		},
		repair: {
			start,
			text: " ".repeat(end - start)
		}
	}];
}
function asterisk(problem, around) {
	const { source } = around;
	if (source[problem.start] !== "*") return void 0;
	const end = valueEnd(around, problem.start);
	const text = source.slice(problem.start, end);
	if (problem.code !== "BAD_ALIAS" && !(problem.code === "UNRESOLVED_ALIAS" && !/^\*[\w-]+$/.test(text))) return;
	return [quoteIt("yaml-trap-asterisk", `A value that begins with * is read as a YAML alias: ${text}`, problem.start, end, source)];
}
function blockIndicator(problem, around) {
	const { source } = around;
	const inFlow = problem.code === "BAD_SCALAR_START" && /^[|>]/.test(source.slice(problem.start));
	const inBlock = problem.message.startsWith("Block scalar header includes extra characters");
	if (!inFlow && !inBlock) return void 0;
	let start = problem.start;
	while (source[start] !== "|" && source[start] !== ">") start -= 1;
	while (source[start - 1] === "|" || source[start - 1] === ">") start -= 1;
	const end = valueEnd(around, start);
	const sign = source[start];
	return [quoteIt("yaml-trap-block-indicator", `A value that begins with ${sign} is read as the start of a text block: ${source.slice(start, end)}`, start, end, source)];
}
function reservedCharacter(problem, around) {
	if (problem.code !== "BAD_SCALAR_START") return void 0;
	const { source } = around;
	const character = source[problem.start];
	const end = Math.max(problem.start + 1, valueEnd(around, problem.start));
	return [quoteIt("yaml-trap-reserved-character", `A value cannot begin with ${character} unless it is quoted: ${source.slice(problem.start, end)}`, problem.start, end, source)];
}
function badEscape(problem, { source, quotedAt }) {
	if (problem.code !== "BAD_DQ_ESCAPE") return void 0;
	const scalar = quotedAt(problem.start);
	const sequence = problem.message.replace("Invalid escape sequence ", "");
	const end = problem.start + sequence.length;
	const text = scalar === void 0 ? "" : source.slice(scalar.start + 1, scalar.end - 1);
	const rewritten = !text.includes("\\\"") && !text.includes("\n") && !/\\[\\nrt]/.test(text) ? `'${text.replaceAll("'", "''")}'` : void 0;
	return [{
		code: "yaml-trap-escape",
		severity: "error",
		message: `In double quotes a backslash begins an escape, and ${sequence} is none that YAML knows`,
		hint: rewritten === void 0 || scalar === void 0 ? `Double the backslash: \\${sequence}` : `Use single quotes, which keep backslashes: ${correctedLine(source, scalar, rewritten)}`,
		start: problem.start,
		end,
		...scalar === void 0 ? {} : {
			covers: scalar,
			repair: harmless(source, {
				start: scalar.start + 1,
				end: scalar.end - 1
			})
		}
	}];
}
function bracketInFlow(problem, around) {
	const { source } = around;
	if (problem.code !== "MISSING_CHAR" && problem.code !== "UNEXPECTED_TOKEN") return void 0;
	if (source.startsWith("${{", problem.start - 1)) return void 0;
	if (!/^[^\s,[\]{}:'"][[{]$/.test(source.slice(problem.start - 1, problem.start + 1))) return void 0;
	const region = flowRegionAt(around, problem.start);
	if (region === void 0) return void 0;
	const start = flowScalarStart(source, problem.start);
	const end = flowValueEnd(source, start);
	const text = source.slice(start, end);
	return [{
		code: "yaml-trap-bracket-in-flow",
		severity: "error",
		message: `Inside { } and [ ] the bracket in ${text} begins a new list or map, so the text must be quoted`,
		hint: `Quote it: ${correctedLine(source, {
			start,
			end
		}, quoted(text))}`,
		start,
		end,
		covers: region,
		repair: harmless(source, {
			start,
			end
		})
	}];
}
function colon(problem, around) {
	const { source } = around;
	const inFlow = problem.code === "BLOCK_IN_FLOW";
	if (!inFlow && !problem.message.startsWith("Nested mappings are not allowed")) return void 0;
	const start = problem.start;
	const end = inFlow ? start + source.slice(start, Math.max(problem.end, flowValueEnd(source, problem.end))).trimEnd().length : blockValueEnd(source, start);
	const text = source.slice(start, end);
	const pair = /^(\S+)\s+([\w$.-]+:\s.*)$/s.exec(text);
	const comma = inFlow && pair !== null && !pair[1].endsWith(":");
	return [{
		code: "yaml-trap-colon",
		severity: "error",
		message: `A colon followed by a blank begins another key inside this value: ${text}`,
		hint: comma ? `Put a comma between the entries: ${pair?.[1]}, ${pair?.[2]}; or quote the value: ${quoted(text)}` : `Quote it: ${correctedLine(source, {
			start,
			end
		}, quoted(text))}`,
		start,
		end,
		...inFlow ? { covers: flowRegionAt(around, start) ?? {
			start,
			end
		} } : {},
		repair: harmless(source, {
			start,
			end
		})
	}];
}
function commentAsValue(problem, { source }) {
	if (problem.code !== "COMMENT_AS_VALUE") return void 0;
	const text = source.slice(problem.start, problem.end);
	return [{
		code: "yaml-trap-comment",
		severity: "warning",
		message: `${text} is a comment, so this value is empty`,
		hint: `Quote it: ${correctedLine(source, problem, quoted(text))}; or put a blank after the # to say it is a comment`,
		start: problem.start,
		end: problem.end
	}];
}
function quoteIt(code, message, start, end, source) {
	return {
		code,
		severity: "error",
		message,
		hint: `Quote it: ${correctedLine(source, {
			start,
			end
		}, quoted(source.slice(start, end)))}`,
		start,
		end,
		repair: harmless(source, {
			start,
			end
		})
	};
}
// src/load/yaml/explain.ts
/** Problems that are told only when a trap explains them: by themselves they are valid YAML. */
const SILENT_UNLESS_TRAP = /* @__PURE__ */ new Set([
	"NON_SPECIFIC_TAG",
	"FLOW_KEY_ALONE",
	"COMMENT_AS_VALUE",
	"TEXT_AS_DOCUMENT"
]);
/**
* Puts the problems of a file into a user's words, one finding per mistake: what a trap explains is told by the
* trap alone, and of the other errors only the first of a line, since the library reports what follows from it too.
*
* `known` are findings told already; what they explain is left out.
*/
function explainProblems(around, known) {
	const traps = [];
	for (const problem of around.problems) {
		if ([...known, ...traps].some((finding) => holds(ownSpan(finding), problem.start))) continue;
		traps.push(...findTrap(problem, around) ?? []);
	}
	const others = [];
	const explained = [...known, ...traps].flatMap((finding) => [finding.covers ?? finding, wholeLines(around.source, finding)]);
	let streamBroken = false;
	for (const problem of around.problems) {
		if (SILENT_UNLESS_TRAP.has(problem.code)) continue;
		const inStream = problem.message.includes("token in YAML stream");
		if (inStream && streamBroken) continue;
		streamBroken ||= inStream;
		if (explained.some((span) => holds(span, problem.start))) continue;
		const finding = explainOne(problem, around);
		others.push(finding);
		explained.push(wholeLines(around.source, problem), wholeLines(around.source, finding));
	}
	const tabs = [...known, ...traps].filter(({ code }) => code === "yaml-trap-tab");
	return [...traps.filter((trap) => !isIndentationOfTab(trap, tabs, around.source)), ...others].sort((left, right) => left.start - right.start);
}
function explainOne(problem, around) {
	const text = around.source.slice(problem.start, problem.end);
	const { start, end } = problem;
	switch (problem.code) {
		case "UNRESOLVED_ALIAS": return {
			code: "yaml-alias",
			severity: "error",
			message: problem.message,
			hint: problem.message.includes("inside") ? "Write the value out; a value cannot contain itself" : `Define the anchor &${text.slice(1)} above this line; or, if ${text} is meant as text, quote it: "${text}"`,
			start,
			end
		};
		case "TAG_RESOLVE_FAILED": return {
			code: "yaml-tag",
			severity: "error",
			message: `YAML tags such as ${text} are not supported`,
			hint: "Remove the tag; or quote the value when it begins with !",
			start,
			end
		};
		case "COLLECTION_AS_KEY":
		case "EMPTY_KEY": return {
			code: "yaml-key",
			severity: "error",
			message: problem.message,
			hint: "Write a text as the key; quote it when it begins with a bracket, *, ~ or null",
			start,
			end
		};
		default: return explainSyntax(problem, around);
	}
}
function ownSpan(finding) {
	return finding.code === "yaml-trap-tab" ? finding : finding.covers ?? finding;
}
function isIndentationOfTab(finding, tabs, source) {
	return finding.code === "yaml-trap-indentation" && tabs.some((tab) => holds(wholeLines(source, tab), finding.start));
}
function holds(span, offset) {
	return span.start <= offset && (offset < span.end || span.start === offset);
}
function wholeLines(source, span) {
	return {
		start: lineStart(source, span.start),
		end: lineEnd$1(source, Math.max(span.start, span.end - 1)) + 1
	};
}
// src/load/yaml/nesting.ts
/**
* Follows the lexer's tokens and says where they nest too deep, before anything recursive sees them.
*
* It counts open brackets, growing indentation and indicators of one line. That may miss a level that adds no
* column (a list on the column of its key), never more than half of them: the exact check is made on the tree.
*/
var NestingGuard = class {
	flowDepth = 0;
	columns = [];
	column = 0;
	indicators = 0;
	atLineStart = true;
	nextIsScalar = false;
	/** Takes the next token; true when it opens a level beyond the limit. */
	exceeds(lexeme) {
		if (this.nextIsScalar) {
			this.nextIsScalar = false;
			this.startContent();
			return this.tooDeep();
		}
		switch (lexeme) {
			case "":
				this.nextIsScalar = true;
				return false;
			case "": return false;
			case "":
				this.flowDepth = 0;
				return false;
			case "\n":
			case "\r\n":
				this.column = 0;
				this.indicators = 0;
				this.atLineStart = true;
				return false;
			case "[":
			case "{":
				this.startContent();
				this.flowDepth += 1;
				return this.tooDeep();
			case "]":
			case "}":
				this.flowDepth = Math.max(0, this.flowDepth - 1);
				return false;
			case "-":
			case "?":
			case ":":
				if (this.flowDepth > 0) return false;
				this.startContent();
				this.indicators += 1;
				this.column += 1;
				this.atLineStart = lexeme !== ":";
				return this.tooDeep();
			default:
				if (this.atLineStart && lexeme.startsWith(" ")) this.column += lexeme.length;
				else if (!lexeme.startsWith("#")) this.startContent();
				return this.tooDeep();
		}
	}
	startContent() {
		if (!this.atLineStart || this.flowDepth > 0) return;
		this.atLineStart = false;
		while (this.columns.length > 0 && this.columns.at(-1) > this.column) this.columns.pop();
		if (this.columns.at(-1) !== this.column) this.columns.push(this.column);
	}
	tooDeep() {
		return this.flowDepth > 64 || this.columns.length > 128 || this.indicators > 128;
	}
};
// src/load/yaml/entry-table.ts
/** Per entry: its container's number, then the four offsets. */
const ENTRY_SIZE = 5;
const NO_ENTRY = -1;
/** Above this many entries a container gets an index of its own; below it, walking is cheaper. */
const INDEXED_FROM = 12;
/**
* Where the entries of every map and list stand. Filling it only pushes numbers, because most files are read
* without a single look-up; the first look-up links the entries of each container.
*/
var EntryTable = class {
	containers = [];
	keys = [];
	numbers;
	used = 0;
	links;
	/** `expected`: about how many entries will come. */
	constructor(expected = 16) {
		this.numbers = new Int32Array(Math.max(16, expected) * ENTRY_SIZE);
	}
	/** Registers a map or list; the number returned names it in `add`. */
	open(container) {
		return this.containers.push(container) - 1;
	}
	/** Adds the next entry of a container; entries of one container come in the order they are written. */
	add(owner, key, keyStart, keyEnd, valueStart, valueEnd) {
		const at = this.used;
		if (at === this.numbers.length) this.grow();
		const numbers = this.numbers;
		numbers[at] = owner;
		numbers[at + 1] = keyStart;
		numbers[at + 2] = keyEnd;
		numbers[at + 3] = valueStart;
		numbers[at + 4] = valueEnd;
		this.used = at + ENTRY_SIZE;
		this.keys.push(key);
	}
	grow() {
		const larger = new Int32Array(this.numbers.length * 2);
		larger.set(this.numbers);
		this.numbers = larger;
	}
	/** The offsets of one entry; undefined for a container or key that was never added. */
	find(container, key) {
		this.links ??= linkEntries(this.containers, this.numbers.subarray(0, this.used));
		const entry = this.findEntry(this.links, container, key);
		if (entry === NO_ENTRY) return void 0;
		const at = entry * ENTRY_SIZE;
		const numbers = this.numbers;
		return {
			keyStart: numbers[at + 1],
			keyEnd: numbers[at + 2],
			valueStart: numbers[at + 3],
			valueEnd: numbers[at + 4]
		};
	}
	findEntry(links, container, key) {
		const id = links.ids.get(container);
		if (id === void 0) return NO_ENTRY;
		const indexed = links.indexes.get(id);
		if (indexed !== void 0) return indexed.get(key) ?? NO_ENTRY;
		let walked = 0;
		for (let entry = links.first[id]; entry !== NO_ENTRY; entry = links.next[entry]) {
			if (this.keys[entry] === key) return entry;
			walked += 1;
			if (walked === INDEXED_FROM) return this.indexEntries(links, id).get(key) ?? NO_ENTRY;
		}
		return NO_ENTRY;
	}
	indexEntries(links, id) {
		const index = /* @__PURE__ */ new Map();
		for (let entry = links.first[id]; entry !== NO_ENTRY; entry = links.next[entry]) index.set(this.keys[entry], entry);
		links.indexes.set(id, index);
		return index;
	}
};
function linkEntries(containers, numbers) {
	const ids = /* @__PURE__ */ new Map();
	for (let id = 0; id < containers.length; id++) ids.set(containers[id], id);
	const first = new Int32Array(containers.length).fill(NO_ENTRY);
	const count = numbers.length / ENTRY_SIZE;
	const next = new Int32Array(count);
	for (let entry = count - 1; entry >= 0; entry--) {
		const owner = numbers[entry * ENTRY_SIZE];
		next[entry] = first[owner];
		first[owner] = entry;
	}
	return {
		ids,
		first,
		next,
		indexes: /* @__PURE__ */ new Map()
	};
}
// src/load/yaml/tree-walk.ts
/** Walks the tree of one document: makes its value, notes where entries stand, collects what the library lets pass. */
var TreeWalk = class {
	/** What may be a trap, for `explainProblems`. */
	problems = [];
	findings = [];
	flows = [];
	quotes = [];
	/** The plain scalars in flow collections. */
	flowTexts = [];
	flowDepth = 0;
	entries = new EntryTable();
	anchors = /* @__PURE__ */ new Map();
	aliasedValues = 0;
	source;
	kindOf;
	lines;
	constructor(source, kindOf) {
		this.source = source;
		this.kindOf = kindOf;
		this.lines = new LineTable(source);
	}
	/** Reads from the root; undefined for a document without content. */
	read(root) {
		if (root === null || this.kindOf(root) === "scalar" && root.type === "PLAIN" && root.source === "") return;
		const walked = this.node(root, 1);
		if (typeof walked.value === "string" && root.type === "PLAIN") this.problem("TEXT_AS_DOCUMENT", "The file is one text", walked);
		return {
			value: walked.value,
			entries: this.entries
		};
	}
	node(node, depth) {
		const kind = this.kindOf(node);
		if (kind === "alias") return this.alias(node);
		if (node.anchor !== void 0) this.anchors.set(node.anchor, "open");
		const walked = kind === "scalar" ? this.scalar(node) : depth > 64 ? this.tooDeep(node) : this.collection(node, kind, depth);
		if (node.anchor !== void 0) this.anchors.set(node.anchor, walked);
		return walked;
	}
	collection(node, kind, depth) {
		const [start, end] = rangeOf(node);
		if (node.flow === true) this.flows.push({
			start,
			end
		});
		if (node.flow === true) this.flowDepth += 1;
		const inside = kind === "map" ? this.map(node, depth) : this.list(node, depth);
		if (node.flow === true) this.flowDepth -= 1;
		return {
			...inside,
			start,
			end: node.flow === true ? end : Math.max(start, inside.end)
		};
	}
	map(node, depth) {
		const map = {};
		const owner = this.entries.open(map);
		const seen = /* @__PURE__ */ new Map();
		let size = 1;
		let end = 0;
		for (const pair of node.items ?? []) {
			const key = this.key(pair, node);
			const value = pair.value === null ? this.absentValue(pair, node) : this.valueAfter(key?.end, this.node(pair.value, depth + 1), pair.value);
			size += value.size;
			end = value.end;
			if (key === void 0) continue;
			if (pair.key?.type === "PLAIN" && key.text === "<<") this.findings.push(mergeKey(key));
			const first = seen.get(key.text);
			if (first !== void 0) this.findings.push(this.duplicate(key, first));
			seen.set(key.text, first ?? key.start);
			setEntry(map, key.text, value.value);
			this.entries.add(owner, key.text, key.start, key.end, value.start, value.end);
		}
		return {
			value: map,
			size,
			start: 0,
			end
		};
	}
	list(node, depth) {
		const list = [];
		const owner = this.entries.open(list);
		let size = 1;
		let end = 0;
		for (const item of node.items ?? []) {
			const value = this.node(item, depth + 1);
			if (value.value === null && value.start === value.end) this.commentAsValue(value.start);
			this.entries.add(owner, list.length, value.start, value.end, value.start, value.end);
			list.push(value.value);
			size += value.size;
			end = value.end;
		}
		return {
			value: list,
			size,
			start: 0,
			end
		};
	}
	key(pair, map) {
		const key = pair.key;
		const [start, end] = key === null ? rangeOf(map) : rangeOf(key);
		if (key !== null && this.kindOf(key) === "scalar") {
			this.scalar(key);
			if (key.value !== null || key.type !== "PLAIN") return {
				text: key.source ?? String(key.value),
				start,
				end
			};
			const message = `A key must be a text, this one is ${key.source === "" ? "empty" : "null"}`;
			this.problem("EMPTY_KEY", message, {
				start,
				end: Math.max(end, start + 1)
			});
		} else if (key !== null) {
			const kind = this.kindOf(key);
			const noun = kind === "alias" ? "an alias" : `a ${kind}`;
			this.problem("COLLECTION_AS_KEY", `A key must be a text, this one is ${noun}`, {
				start,
				end
			});
		}
	}
	absentValue({ key }, map) {
		const [start, end] = key === null ? rangeOf(map) : rangeOf(key);
		if (map.flow === true && key?.type === "PLAIN" && /:\S/.test(key.source ?? "")) this.problem("FLOW_KEY_ALONE", "A key without a value", {
			start,
			end
		});
		return {
			value: null,
			size: 1,
			start: end,
			end
		};
	}
	valueAfter(keyEnd, value, node) {
		if (value.start !== value.end || keyEnd === void 0 || node.type !== "PLAIN") return value;
		const colon = /^\s*:/.exec(this.source.slice(keyEnd, value.start + 1));
		if (colon === null) return value;
		const start = keyEnd + colon[0].length;
		const blanks = /^[ \t]+(?=#)/.exec(this.source.slice(start, start + 200));
		if (blanks !== null) this.commentAsValue(start + blanks[0].length);
		return {
			...value,
			start,
			end: start
		};
	}
	commentAsValue(start) {
		const comment = /^#[^\s#!][^\n]*/.exec(this.source.slice(start, start + 200));
		if (comment === null) return;
		this.problem("COMMENT_AS_VALUE", "A comment in place of a value", {
			start,
			end: start + comment[0].trimEnd().length
		});
	}
	scalar(node) {
		const [start, rangeEnd] = rangeOf(node);
		let end = rangeEnd;
		if (node.type?.startsWith("QUOTE")) this.quotes.push({
			start,
			end
		});
		if (this.flowDepth > 0 && node.type === "PLAIN") this.flowTexts.push({
			start,
			end
		});
		if (node.type?.startsWith("BLOCK")) while (end > start && /\s/.test(this.source[end - 1])) end -= 1;
		if (node.tag === "!") {
			const mark = this.source.lastIndexOf("!", start - 1);
			if (mark !== -1) this.problem("NON_SPECIFIC_TAG", "A lone !", {
				start: mark,
				end: mark + 1
			});
		}
		return {
			value: scalarValue(node.value),
			size: 1,
			start,
			end
		};
	}
	alias(node) {
		const [start, end] = rangeOf(node);
		const name = node.source ?? "";
		const target = this.anchors.get(name);
		if (target === void 0 || target === "open") {
			const message = target === "open" ? `The alias *${name} stands inside the value it names` : `No anchor &${name} is defined above this alias`;
			this.problem("UNRESOLVED_ALIAS", message, {
				start,
				end
			});
			return {
				value: null,
				size: 1,
				start,
				end
			};
		}
		const before = this.aliasedValues;
		this.aliasedValues += target.size;
		if (this.aliasedValues <= 1e5) return {
			...target,
			start,
			end
		};
		if (before <= 1e5) this.findings.push(tooManyAliases({
			start,
			end
		}));
		return {
			value: null,
			size: 1,
			start,
			end
		};
	}
	tooDeep(node) {
		const [start] = rangeOf(node);
		if (!this.findings.some(({ code }) => code === "yaml-depth")) this.findings.push(tooDeepAt({
			start,
			end: start + 1
		}));
		return {
			value: null,
			size: 1,
			start,
			end: start
		};
	}
	duplicate(key, first) {
		return {
			code: "yaml-duplicate-key",
			severity: "error",
			message: `The key ${key.text} is already in this map, on line ${this.lines.position(first).line}`,
			hint: "Remove one of the two, or rename it",
			start: key.start,
			end: key.end
		};
	}
	problem(code, message, { start, end }) {
		this.problems.push({
			code,
			message,
			start,
			end
		});
	}
};
/** The finding for a map or list beyond the depth limit. */
function tooDeepAt({ start, end }) {
	return {
		code: "yaml-depth",
		severity: "error",
		message: `Maps and lists are nested deeper than 64 levels`,
		hint: "Flatten the data, or move it to a JSON file",
		start,
		end
	};
}
function tooManyAliases({ start, end }) {
	return {
		code: "yaml-alias-limit",
		severity: "error",
		message: `The aliases of this file stand for more than ${MAXIMUM_ALIASED_VALUES} values`,
		hint: "Use fewer aliases of aliases",
		start,
		end
	};
}
function mergeKey({ start, end }) {
	return {
		code: "yaml-merge-key",
		severity: "error",
		message: "The merge key << is YAML 1.1 and not supported",
		hint: "Write the entries out, or use the alias as a whole value: headers: *common",
		start,
		end
	};
}
function rangeOf(node) {
	const [start, end] = node.range ?? [0, 0];
	return [start, end];
}
function scalarValue(value) {
	if (typeof value === "bigint") {
		const number = Number(value);
		return Number.isSafeInteger(number) ? number : value;
	}
	if (value === null || typeof value === "boolean" || typeof value === "number") return value;
	return String(value);
}
// src/load/yaml/full-reader.ts
/** A text is read again for further diagnostics at most this often, and for at most so many characters: a few seconds. */
const MAXIMUM_ROUNDS = 20;
const MAXIMUM_EFFORT = 15e5;
/** So many errors of one file are explained; a file with more isn't YAML. */
const MAXIMUM_PROBLEMS = 1e3;
const BREAKS_STRUCTURE = /* @__PURE__ */ new Set([
	"yaml-syntax",
	"yaml-trap-tab",
	"yaml-trap-indentation",
	"yaml-trap-missing-space"
]);
/**
* Reads any YAML 1.2 text (core schema) with the `yaml` package, and says everything that is wrong with it.
*
* It never throws: syntax errors, traps, refused features (directives, merge keys, tags, several documents) and
* limits (depth, aliases) are findings in source order.
*/
function readFully(source) {
	try {
		return readRepairing(source);
	} catch (error) {
		if (error instanceof RangeError) return { findings: [tooDeepAt({
			start: 0,
			end: 0
		})] };
		throw error;
	}
}
function readRepairing(source) {
	const known = [];
	let text = source;
	for (let round = 1;; round++) {
		const { read, explained, findings } = attempt(source, text, known);
		const firstUnexplained = explained.find(({ code }) => code === "yaml-syntax")?.start ?? Number.POSITIVE_INFINITY;
		const repairable = explained.filter(({ repair, start }) => repair !== void 0 && start < firstUnexplained);
		const expressionsBreak = repairable.some(({ code }) => code === EXPRESSION_IN_FLOW);
		const repaired = expressionsBreak ? withoutExpressions(text) : repair(text, repairable);
		const exhausted = round === MAXIMUM_ROUNDS || round * source.length > MAXIMUM_EFFORT || known.length >= MAXIMUM_PROBLEMS;
		if (repaired === text || exhausted) {
			const all = [...known, ...findings].sort((left, right) => left.start - right.start);
			return read === void 0 || text !== source || all.some(({ severity }) => severity === "error") ? { findings: all } : {
				read,
				findings: all
			};
		}
		if (!expressionsBreak) known.push(...repairable);
		text = repaired;
	}
}
function repair(text, findings) {
	let repaired = text;
	for (const finding of findings) {
		if (finding.repair === void 0) continue;
		const { start, text: replacement } = finding.repair;
		repaired = repaired.slice(0, start) + replacement + repaired.slice(start + replacement.length);
	}
	return repaired;
}
function withoutExpressions(text) {
	return text.replaceAll(/\$\{\{[^\n]*?\}\}/g, (expression) => harmless(expression, {
		start: 0,
		end: expression.length
	}).text);
}
function expressionsInFlow(source, text, flowTexts) {
	return flowTexts.flatMap(({ start, end }) => {
		const dollar = source.indexOf("${{", start);
		if (dollar === -1 || dollar >= end || text.startsWith("${{", dollar)) return [];
		return [{
			code: "EXPRESSION",
			message: "An unquoted expression",
			start: dollar + 1,
			end
		}];
	});
}
function lex(source) {
	const guard = new NestingGuard();
	const lexemes = [];
	let offset = 0;
	for (const lexeme of new import_dist.Lexer().lex(source)) {
		if (guard.exceeds(lexeme)) return {
			start: offset,
			end: Math.min(offset + 1, source.length)
		};
		lexemes.push(lexeme);
		if (lexeme !== "" && lexeme !== "" && lexeme !== "") offset += lexeme.length;
	}
	return lexemes;
}
function compose(source, lexemes) {
	const structure = [];
	let documents = 0;
	const parser = new import_dist.Parser();
	function* watch(tokens) {
		for (const token of tokens) {
			if (token.type === "directive") structure.push(directive(source, token.offset));
			if (token.type === "document" && ++documents === 2) structure.push(secondDocument(token));
			yield token;
		}
	}
	function* tokens() {
		for (const lexeme of lexemes) yield* watch(parser.next(lexeme));
		yield* watch(parser.end());
	}
	const composer = new import_dist.Composer({
		intAsBigInt: true,
		uniqueKeys: false,
		resolveKnownTags: false,
		schema: "core",
		version: "1.2"
	});
	let document;
	for (const next of composer.compose(tokens(), true, source.length)) document ??= next;
	return {
		document,
		structure
	};
}
/** Reads `text`, which is `source` with the mistakes in `known` repaired; findings quote `source`. */
function attempt(source, text, known) {
	const lexed = lex(text);
	if ("start" in lexed) return {
		read: void 0,
		explained: [],
		findings: [tooDeepAt(lexed)]
	};
	const { document, structure } = compose(text, lexed);
	const library = [...document?.errors ?? [], ...document?.warnings ?? []].filter((error) => !(error.code === "BAD_DIRECTIVE" || /^Missing directives-end/.test(error.message))).map((error) => ({
		code: error.code,
		message: error.message,
		start: error.pos[0],
		end: error.pos[1]
	}));
	if (library.some(({ code }) => code === "RESOURCE_EXHAUSTION")) return {
		read: void 0,
		explained: [],
		findings: [tooDeepAt({
			start: 0,
			end: 0
		})]
	};
	const walk = new TreeWalk(text, kindOf);
	const read = walk.read(document?.contents ?? null);
	if (read === void 0 && library.length === 0 && structure.length === 0) return {
		read,
		explained: [],
		findings: [emptyFile()]
	};
	const problems = [
		...library,
		...walk.problems,
		...expressionsInFlow(source, text, walk.flowTexts)
	].sort((left, right) => left.start - right.start).slice(0, MAXIMUM_PROBLEMS);
	const explained = problems.length === 0 ? [] : explainProblems(surroundings(source, problems, walk), known);
	const guessedFrom = explained.find(({ code }) => BREAKS_STRUCTURE.has(code))?.start ?? Number.POSITIVE_INFINITY;
	const trusted = walk.findings.filter(({ start }) => start < guessedFrom);
	return {
		read,
		explained,
		findings: [
			...structure,
			...explained,
			...trusted
		]
	};
}
function surroundings(source, problems, walk) {
	return {
		source,
		problems,
		flows: walk.flows.map((flow) => flowCollection(source, flow.start) ?? flow),
		quotedAt: (offset) => {
			const scalar = walk.quotes.findLast(({ start }) => start <= offset);
			if (scalar === void 0) return void 0;
			return offset < scalar.end || source.slice(scalar.end, offset).trim() === "" ? scalar : void 0;
		}
	};
}
function directive(source, offset) {
	const start = lineStart(source, offset);
	const text = source.slice(start, lineEnd$1(source, start)).trimEnd();
	return {
		code: "yaml-directive",
		severity: "error",
		message: `Directives such as ${text} are not supported, every file is YAML 1.2`,
		hint: "Remove the line; a value that begins with % must be quoted",
		start,
		end: start + text.length
	};
}
function secondDocument(token) {
	const marker = token.start.find(({ type }) => type === "doc-start");
	const start = marker?.offset ?? token.offset;
	return {
		code: "yaml-several-documents",
		severity: "error",
		message: "A second YAML document begins here, a file holds one",
		hint: "Remove this line, or move what follows to a file of its own",
		start,
		end: start + (marker === void 0 ? 1 : 3)
	};
}
function emptyFile() {
	return {
		code: "yaml-empty",
		severity: "error",
		message: "This file is empty",
		hint: "Write its content, or delete it",
		start: 0,
		end: 0
	};
}
function kindOf(node) {
	if ((0, import_dist.isAlias)(node)) return "alias";
	if ((0, import_dist.isMap)(node)) return "map";
	return (0, import_dist.isSeq)(node) ? "list" : "scalar";
}
// src/load/yaml/core-schema.ts
const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/;
/** Integers of at most this many characters, sign included, are exact as doubles. */
const EXACT_LENGTH = 15;
const UPPER_CASE_T = 84;
/**
* The value of a plain scalar by the core schema of YAML 1.2 (section 10.3.2): null, boolean, integer, float or the
* text itself. Integers beyond 2^53 are BigInt; `-0` is the integer 0.
*/
function resolvePlain(text) {
	const first = text.charCodeAt(0);
	if (first > UPPER_CASE_T && first !== 116 && first !== 102 && first !== 110 && first !== 126) return text;
	if (first >= 48 && first <= 57 || first === 43 || first === 45 || first === 46) return resolveNumber(text);
	if (isNullText(text)) return null;
	if (text === "true" || text === "True" || text === "TRUE") return true;
	if (text === "false" || text === "False" || text === "FALSE") return false;
	return text;
}
/** Whether a plain scalar is null by the core schema. */
function isNullText(text) {
	return text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL";
}
function resolveNumber(text) {
	if (INTEGER.test(text) || OCTAL.test(text) || HEXADECIMAL.test(text)) {
		if (text.length <= EXACT_LENGTH) return Number(text) + 0;
		const integer = BigInt(text.startsWith("+") ? text.slice(1) : text);
		const number = Number(integer);
		return Number.isSafeInteger(number) ? number : integer;
	}
	if (FLOAT.test(text)) return Number(text);
	if (INFINITY.test(text)) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	return text === ".nan" || text === ".NaN" || text === ".NAN" ? NaN : text;
}
// src/load/yaml/plain-patterns.ts
/**
* The patterns of the plain reader. All are sticky: they match at `lastIndex` or not at all. Patterns rather than
* loops over characters, because a run reads few files once: compiling a pattern costs next to nothing, optimizing
* such loops costs more than all the reading.
*
* None of them can backtrack for long: each repetition begins with a character the one inside it excludes.
*/
/** No blank, control character, indicator or byte order mark; a dash only before such a character. */
const FIRST = "(?:-(?=[^\\0- \\-?:,[\\]{}#&*!|>'\"%@`\\ufeff])|[^\\0- \\-?:,[\\]{}#&*!|>'\"%@`\\ufeff])";
/** Not null, which is no key, and not the merge key. */
const NOT_SPECIAL = "(?!(?:~|null|Null|NULL|<<):)";
/** Without colons and hashes, which are legal in rare cases, so the full reader has them. */
const BLOCK_KEY = `${NOT_SPECIAL}${FIRST}[^\\0- :#]*(?: +[^\\0- :#]+)*`;
const BLOCK_TEXT = `${FIRST}[^\\0- :]*(?:(?: +(?=[^\\0- #])|:(?=[^\\0- ]))[^\\0- :]*)*`;
const FLOW_KEY = `${NOT_SPECIAL}${FIRST}[^\\0- :#,[\\]{}]*(?: +[^\\0- :#,[\\]{}]+)*`;
const FLOW_TEXT = `${FIRST}[^\\0- :,[\\]{}]*(?:(?: +(?=[^\\0- #,[\\]{}])|:(?=[^\\0- ,[\\]{}]))[^\\0- :,[\\]{}]*)*`;
/** The rest of a line, comment included, then blank and comment lines, then the indentation of the next content. */
const LINE_END = "(?: +#[^\\n\\r]*| +)?(?:\\n|$)(?: *(?:#[^\\n\\r]*)?\\n)*(?: *#[^\\n\\r]*$)? *";
/** `key:` and the blanks after it; then, where it has one, a plain value with its line end. Groups: key, blanks, value. */
const blockEntry = new RegExp(`(${BLOCK_KEY}):(?=[ \\n]|$)( *)(?:(${BLOCK_TEXT})${LINE_END})?`, "y");
/** A plain value with its line end. Group: the value. */
const blockText = new RegExp(`(${BLOCK_TEXT})${LINE_END}`, "y");
const lineEnd = new RegExp(LINE_END, "y");
/** Blank and comment lines at the start of the text, and the indentation after them. */
const leadingLines = /(?: *(?:#[^\n\r]*)?\n)*(?: *#[^\n\r]*$)? */y;
/** `key: ` in a flow map; then, where it has one, a plain value with its comma, if any. Groups: key, blanks, value. */
const flowEntry = new RegExp(`(${FLOW_KEY}):( +)(?:(${FLOW_TEXT}) *(?:, *|(?=\\})))?`, "y");
/** A plain value in a flow collection with its comma, if any. Group: the value. */
const flowText = new RegExp(`(${FLOW_TEXT}) *(?:, *|(?=[}\\]]))`, "y");
/** A double-quoted scalar of one line without escapes. Group: its text. */
const doubleQuoted = /"([^"\\\0-\x08\n-\x1f]*)"/y;
/** A double-quoted scalar of one line with the escapes it shares with JSON. */
const doubleQuotedWithEscapes = /"(?:[^"\\\0-\x08\n-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"/y;
/** A single-quoted scalar of one line. Group: its text, quotes still doubled. */
const singleQuoted = /'([^'\0-\x08\n-\x1f]*(?:''[^'\0-\x08\n-\x1f]*)*)'/y;
// src/load/yaml/plain-scanner.ts
const DOUBLE_QUOTE$2 = 34;
/** Files have about one entry for this many characters. */
const CHARACTERS_PER_ENTRY = 8;
const KEY_SLOTS = 256;
/** Thrown inside the plain reader, and caught by it, for a text outside its subset. */
const NOT_PLAIN = /* @__PURE__ */ new Error("This text needs the full reader");
/** Where the plain reader stands; every method leaves `at` after what it read, or throws `NOT_PLAIN`. */
var PlainScanner = class {
	source;
	entries;
	at = 0;
	/** The column of the current line's first character, or -1 at the end of the text. */
	indent = -1;
	/** Where the value read last begins and ends. */
	valueStart = 0;
	valueEnd = 0;
	keys = new Array(KEY_SLOTS).fill("");
	constructor(source) {
		this.source = source;
		this.entries = new EntryTable(Math.ceil(source.length / CHARACTERS_PER_ENTRY));
		this.skipToContent(0);
	}
	/** From the start of a line, goes to the next content. */
	skipToContent(lineStart) {
		leadingLines.lastIndex = lineStart;
		leadingLines.test(this.source);
		this.atContent(leadingLines.lastIndex);
	}
	/** Notes that the next content begins at an offset, which only blanks separate from the start of its line. */
	atContent(at) {
		this.at = at;
		this.indent = at === this.source.length ? -1 : at === 0 ? 0 : at - 1 - this.source.lastIndexOf("\n", at - 1);
	}
	/** After a value: only blanks and a comment may follow on its line; then goes to the next content. */
	endLine() {
		lineEnd.lastIndex = this.at;
		if (!lineEnd.test(this.source)) throw NOT_PLAIN;
		this.atContent(lineEnd.lastIndex);
	}
	/** Steps over blanks and gives the code of the character after them (NaN at the end of the text). */
	skipSpaces() {
		let code = this.source.charCodeAt(this.at);
		while (code === 32) code = this.source.charCodeAt(++this.at);
		return code;
	}
	/** Keys recur, and a string that is a key already is quicker to set: gives the kept one of the same text. */
	key(text) {
		const last = text.length - 1;
		const slot = text.charCodeAt(0) + 31 * text.charCodeAt(last) + 7 * last & 255;
		const kept = this.keys[slot];
		if (kept === text) return kept;
		this.keys[slot] = text;
		return text;
	}
	/** Reads the one-line single- or double-quoted scalar that begins here and notes where it stands. */
	quoted() {
		const { source, at } = this;
		this.valueStart = at;
		const pattern = source.charCodeAt(at) === DOUBLE_QUOTE$2 ? doubleQuoted : singleQuoted;
		pattern.lastIndex = at;
		const match = pattern.exec(source);
		if (match === null) {
			if (pattern === singleQuoted) throw NOT_PLAIN;
			return this.quotedWithEscapes();
		}
		this.at = pattern.lastIndex;
		this.valueEnd = this.at;
		const text = match[1];
		return pattern === singleQuoted && text.includes("'") ? text.replaceAll("''", "'") : text;
	}
	quotedWithEscapes() {
		doubleQuotedWithEscapes.lastIndex = this.at;
		if (!doubleQuotedWithEscapes.test(this.source)) throw NOT_PLAIN;
		const start = this.at;
		this.at = doubleQuotedWithEscapes.lastIndex;
		this.valueEnd = this.at;
		return JSON.parse(this.source.slice(start, this.at).replaceAll("	", "\\t"));
	}
};
// src/load/yaml/plain-block-scalar.ts
const TAB = 9;
const NEWLINE$1 = 10;
const CARRIAGE_RETURN = 13;
const SPACE$1 = 32;
const PLUS = 43;
const MINUS = 45;
const GREATER$1 = 62;
/**
* Reads the literal or folded block scalar whose header begins at the scanner; its lines are indented deeper than
* `parentIndent`. Left to the full reader: indentation digits, header comments, texts without content, tabs that
* begin a line, blank lines with more blanks than the indentation, deeper lines in folded texts.
*/
function readBlockScalar(scanner, parentIndent) {
	const { source, at: start } = scanner;
	const folded = source.charCodeAt(start) === GREATER$1;
	let at = start + 1;
	const sign = source.charCodeAt(at);
	if (sign === PLUS || sign === MINUS) at += 1;
	if (source.charCodeAt(at) !== NEWLINE$1) throw NOT_PLAIN;
	at += 1;
	let indent = -1;
	let longestBlank = 0;
	let emptyLines = 0;
	let contentEnd = -1;
	let text = "";
	while (at < source.length) {
		const lineAt = at;
		let code = source.charCodeAt(at);
		while (code === SPACE$1) code = source.charCodeAt(++at);
		const width = at - lineAt;
		if (code === NEWLINE$1) {
			if (width > longestBlank) longestBlank = width;
			emptyLines += 1;
			at += 1;
			continue;
		}
		if (at >= source.length || code === TAB || code === CARRIAGE_RETURN) throw NOT_PLAIN;
		if (indent === -1) {
			if (width <= parentIndent || width === 0) throw NOT_PLAIN;
			indent = width;
		}
		if (width < indent) {
			at = lineAt;
			break;
		}
		if (folded && width > indent) throw NOT_PLAIN;
		let end = source.indexOf("\n", at);
		if (end === -1) end = source.length;
		if (source.charCodeAt(end - 1) === CARRIAGE_RETURN) throw NOT_PLAIN;
		if (contentEnd === -1) text = "\n".repeat(emptyLines);
		else if (folded) text += emptyLines === 0 ? " " : "\n".repeat(emptyLines);
		else text += "\n".repeat(emptyLines + 1);
		text += source.slice(lineAt + indent, end);
		emptyLines = 0;
		contentEnd = end;
		at = end === source.length ? end : end + 1;
	}
	if (contentEnd === -1 || longestBlank > indent) throw NOT_PLAIN;
	if (sign === PLUS) text += "\n".repeat(emptyLines + 1);
	else if (sign !== MINUS) text += "\n";
	scanner.valueStart = start;
	scanner.valueEnd = start + source.slice(start, contentEnd).trimEnd().length;
	scanner.skipToContent(at);
	return text;
}
// src/load/yaml/plain-flow.ts
const DOUBLE_QUOTE$1 = 34;
const SINGLE_QUOTE$1 = 39;
const COMMA = 44;
const COLON$1 = 58;
const OPEN_LIST$1 = 91;
const CLOSE_LIST = 93;
const OPEN_MAP$1 = 123;
const CLOSE_MAP = 125;
/** Reads the one-line flow map or list that begins at the scanner, `depth` levels deep. */
function readFlow(scanner, depth) {
	if (depth > 64) throw NOT_PLAIN;
	return (scanner.source.charCodeAt(scanner.at) === OPEN_MAP$1 ? readFlowMap : readFlowList)(scanner, depth);
}
function readFlowMap(scanner, depth) {
	const { source, entries } = scanner;
	const start = scanner.at++;
	const map = {};
	const owner = entries.open(map);
	scanner.skipSpaces();
	while (source.charCodeAt(scanner.at) !== CLOSE_MAP) {
		let key;
		let value;
		const keyStart = scanner.at;
		let keyEnd;
		flowEntry.lastIndex = keyStart;
		const match = flowEntry.exec(source);
		if (match === null) {
			key = readQuotedKey$1(scanner);
			keyEnd = scanner.valueEnd;
			value = readFlowValue(scanner, depth);
		} else {
			key = scanner.key(match[1]);
			keyEnd = keyStart + key.length;
			scanner.at = flowEntry.lastIndex;
			const text = match[3];
			if (text === void 0) value = readStructured(scanner, depth);
			else {
				scanner.valueStart = keyEnd + 1 + match[2].length;
				scanner.valueEnd = scanner.valueStart + text.length;
				value = resolvePlain(text);
			}
		}
		if (map[key] !== void 0 && Object.hasOwn(map, key)) throw NOT_PLAIN;
		setEntry(map, key, value);
		entries.add(owner, key, keyStart, keyEnd, scanner.valueStart, scanner.valueEnd);
	}
	scanner.valueStart = start;
	scanner.valueEnd = ++scanner.at;
	return map;
}
function readFlowList(scanner, depth) {
	const { source, entries } = scanner;
	const start = scanner.at++;
	const list = [];
	const owner = entries.open(list);
	scanner.skipSpaces();
	while (source.charCodeAt(scanner.at) !== CLOSE_LIST) {
		const value = readFlowValue(scanner, depth);
		const { valueStart, valueEnd } = scanner;
		entries.add(owner, list.length, valueStart, valueEnd, valueStart, valueEnd);
		list.push(value);
	}
	scanner.valueStart = start;
	scanner.valueEnd = ++scanner.at;
	return list;
}
/** Reads a value and the comma after it, if any; so do the functions it calls. */
function readFlowValue(scanner, depth) {
	flowText.lastIndex = scanner.at;
	const match = flowText.exec(scanner.source);
	if (match === null) return readStructured(scanner, depth);
	const text = match[1];
	scanner.valueStart = scanner.at;
	scanner.valueEnd = scanner.at + text.length;
	scanner.at = flowText.lastIndex;
	return resolvePlain(text);
}
function readStructured(scanner, depth) {
	const code = scanner.source.charCodeAt(scanner.at);
	let value;
	if (code === DOUBLE_QUOTE$1 || code === SINGLE_QUOTE$1) value = scanner.quoted();
	else if (code === OPEN_MAP$1 || code === OPEN_LIST$1) value = readFlow(scanner, depth + 1);
	else throw NOT_PLAIN;
	const next = scanner.skipSpaces();
	if (next === COMMA) {
		scanner.at += 1;
		scanner.skipSpaces();
	} else if (next !== CLOSE_MAP && next !== CLOSE_LIST) throw NOT_PLAIN;
	return value;
}
/** Reads a quoted key, its colon and the blanks after it. */
function readQuotedKey$1(scanner) {
	const code = scanner.source.charCodeAt(scanner.at);
	if (code !== DOUBLE_QUOTE$1 && code !== SINGLE_QUOTE$1) throw NOT_PLAIN;
	const key = scanner.quoted();
	if (scanner.source.charCodeAt(scanner.at) !== COLON$1) throw NOT_PLAIN;
	scanner.at += 1;
	scanner.skipSpaces();
	return key;
}
// src/load/yaml/plain-block.ts
const NEWLINE = 10;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const DASH = 45;
const COLON = 58;
const GREATER = 62;
const OPEN_LIST = 91;
const OPEN_MAP = 123;
const PIPE = 124;
/** YAML allows 1024 characters before the colon; near that the full reader decides. */
const LONGEST_KEY = 1e3;
/** Reads the block map or list that begins at the first character of a line. */
function readCollection(scanner, depth) {
	return (isItem(scanner, scanner.at) ? readList : readMap)(scanner, scanner.indent, depth);
}
/** Reads the block map whose keys stand at a column; leaves the scanner at the content after it. */
function readMap(scanner, column, depth) {
	if (depth > 64) throw NOT_PLAIN;
	const { source, entries } = scanner;
	const start = scanner.at;
	const map = {};
	const owner = entries.open(map);
	let end;
	do {
		const keyStart = scanner.at;
		let keyEnd;
		let key;
		let value;
		blockEntry.lastIndex = keyStart;
		const match = blockEntry.exec(source);
		if (match !== null) {
			key = scanner.key(match[1]);
			keyEnd = keyStart + key.length;
			if (key.length > LONGEST_KEY) throw NOT_PLAIN;
			const text = match[3];
			if (text === void 0) {
				scanner.at = keyEnd + 1;
				value = readEntry(scanner, column, depth);
			} else {
				value = resolvePlain(text);
				scanner.atContent(blockEntry.lastIndex);
				if (scanner.indent > column) throw NOT_PLAIN;
				scanner.valueStart = keyEnd + 1 + match[2].length;
				scanner.valueEnd = scanner.valueStart + text.length;
			}
		} else {
			key = readQuotedKey(scanner);
			keyEnd = scanner.valueEnd;
			value = readAfterQuotedKey(scanner, column, depth);
		}
		if (map[key] !== void 0 && Object.hasOwn(map, key)) throw NOT_PLAIN;
		setEntry(map, key, value);
		end = scanner.valueEnd;
		entries.add(owner, key, keyStart, keyEnd, scanner.valueStart, end);
	} while (scanner.indent === column && !isItem(scanner, scanner.at));
	scanner.valueStart = start;
	scanner.valueEnd = end;
	return map;
}
/** Reads the block list whose dashes stand at a column; leaves the scanner at the content after it. */
function readList(scanner, column, depth) {
	if (depth > 64) throw NOT_PLAIN;
	const { entries } = scanner;
	const start = scanner.at;
	const list = [];
	const owner = entries.open(list);
	let end;
	do {
		const dash = scanner.at;
		scanner.at += 1;
		scanner.skipSpaces();
		const value = readItem(scanner, column, column + scanner.at - dash, depth);
		if (scanner.indent > column) throw NOT_PLAIN;
		const { valueStart } = scanner;
		end = scanner.valueEnd;
		entries.add(owner, list.length, valueStart, end, valueStart, end);
		list.push(value);
	} while (scanner.indent === column && isItem(scanner, scanner.at));
	scanner.valueStart = start;
	scanner.valueEnd = end;
	return list;
}
/** Reads what follows a dash at a column; it begins at another column, which matters when it is a collection. */
function readItem(scanner, column, itemColumn, depth) {
	const isList = isItem(scanner, scanner.at);
	if (!isList) {
		const text = readPlainText(scanner);
		if (text !== void 0) return resolvePlain(text);
		const code = scanner.source.charCodeAt(scanner.at);
		if (isValueOnLine(scanner, code)) return readOnLine(scanner, code, column, depth);
	}
	return (isList ? readList : readMap)(scanner, itemColumn, depth + 1);
}
/** Whether what begins here, and isn't plain, is a value rather than a key. */
function isValueOnLine(scanner, code) {
	if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) return code === OPEN_MAP || code === OPEN_LIST || code === PIPE || code === GREATER;
	const start = scanner.at;
	scanner.quoted();
	const isKey = scanner.source.charCodeAt(scanner.at) === COLON;
	scanner.at = start;
	return !isKey;
}
function readAfterQuotedKey(scanner, column, depth) {
	const afterColon = scanner.at;
	scanner.skipSpaces();
	const text = readPlainText(scanner);
	if (text === void 0) {
		scanner.at = afterColon;
		return readEntry(scanner, column, depth);
	}
	if (scanner.indent > column) throw NOT_PLAIN;
	return resolvePlain(text);
}
/** Reads a plain value with its line end, and notes where it stands; undefined, and nothing read, when none begins here. */
function readPlainText(scanner) {
	blockText.lastIndex = scanner.at;
	const match = blockText.exec(scanner.source);
	if (match === null) return void 0;
	const text = match[1];
	scanner.valueStart = scanner.at;
	scanner.valueEnd = scanner.at + text.length;
	scanner.atContent(blockText.lastIndex);
	return text;
}
/** Reads what follows the colon of a key at a column, when it isn't plain. */
function readEntry(scanner, column, depth) {
	const { source } = scanner;
	const afterColon = scanner.at;
	const code = scanner.skipSpaces();
	if (code === NEWLINE || code === HASH || scanner.at === source.length) {
		if (code === HASH && source.charCodeAt(scanner.at + 1) !== SPACE) throw NOT_PLAIN;
		scanner.at = afterColon;
		scanner.endLine();
		if (!(scanner.indent > column || scanner.indent === column && isItem(scanner, scanner.at))) {
			scanner.valueStart = afterColon;
			scanner.valueEnd = afterColon;
			return null;
		}
		const value = readCollection(scanner, depth + 1);
		if (scanner.indent > column) throw NOT_PLAIN;
		return value;
	}
	const value = readOnLine(scanner, code, column, depth);
	if (scanner.indent > column) throw NOT_PLAIN;
	return value;
}
/** Reads a value that isn't plain and begins on the line of its key or dash, whose column is given. */
function readOnLine(scanner, code, column, depth) {
	if (code === PIPE || code === GREATER) return readBlockScalar(scanner, column);
	let value;
	if (code === OPEN_MAP || code === OPEN_LIST) value = readFlow(scanner, depth + 1);
	else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) value = scanner.quoted();
	else throw NOT_PLAIN;
	scanner.endLine();
	return value;
}
function readQuotedKey(scanner) {
	const { source } = scanner;
	const start = scanner.at;
	const code = source.charCodeAt(start);
	if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) throw NOT_PLAIN;
	const key = scanner.quoted();
	if (source.charCodeAt(scanner.at) !== COLON || source.charCodeAt(scanner.at + 1) > SPACE) throw NOT_PLAIN;
	if (scanner.at - start > LONGEST_KEY) throw NOT_PLAIN;
	scanner.at += 1;
	return key;
}
function isItem(scanner, at) {
	return scanner.source.charCodeAt(at) === DASH && !(scanner.source.charCodeAt(at + 1) > SPACE);
}
// src/load/yaml/plain-reader.ts
/**
* Reads the part of YAML that people write, many times as fast as the full reader: block maps and lists, one-line
* scalars, one-line flow collections, block scalars, comments.
*
* Undefined for everything else, valid or not: the full reader then gives the value or says what is wrong. Where this
* reader answers, both give the same value and the same offsets.
*/
function readPlainly(source) {
	try {
		const scanner = new PlainScanner(source);
		if (scanner.indent !== 0) return void 0;
		const value = readCollection(scanner, 1);
		return scanner.at === source.length ? {
			value,
			entries: scanner.entries
		} : void 0;
	} catch (error) {
		if (error === NOT_PLAIN || error instanceof RangeError) return void 0;
		throw error;
	}
}
// src/load/yaml/parse-yaml.ts
/**
* Parses a YAML 1.2 file (core schema).
*
* `file` is the path for diagnostics, relative to the repository root; `source` its text, from which a byte order
* mark is stripped. Never throws for what a user wrote. Warnings come together with a document.
*/
function parseYaml(file, source) {
	const text = source.startsWith("﻿") ? source.slice(1) : source;
	if (text.length > 5242880) return { diagnostics: [tooLarge(file, text.length)] };
	const plain = readPlainly(text);
	if (plain !== void 0) return {
		document: createDocument(file, text, plain),
		diagnostics: []
	};
	const { read, findings } = readFully(text);
	const lines = new LineTable(text);
	const diagnostics = findings.map(({ code, severity, message, hint, start, end }) => {
		const range = lines.range(start, end);
		return {
			code,
			severity,
			message,
			...hint === void 0 ? {} : { hint },
			file,
			range
		};
	});
	return read === void 0 ? { diagnostics } : {
		document: createDocument(file, text, read),
		diagnostics
	};
}
// src/load/data-rows.ts
/** Reads the rows of a CSV file (RFC 4180, first line names the columns, every value is text), or of a JSON or YAML list of maps. */
async function readRows(file, source) {
	if (/\.csv$/i.test(file)) return readCsv(file, source);
	const { document, diagnostics } = parseYaml(file, source);
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
/** Lists the files that a suite or a steps file names. */
function fileReferences(loaded) {
	const { document, content } = loaded;
	const found = [];
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
// src/load/named-file.ts
/** What the names of files of a kind end in; any other is a mistake. */
const SUFFIXES = {
	suite: /\.suite\.ya?ml$/,
	uses: /\.steps\.ya?ml$/,
	data: /\.(csv|json|ya?ml)$/i,
	schema: void 0,
	body: void 0
};
const WANTED = {
	suite: "a .suite.yaml file",
	uses: "a .steps.yaml file",
	data: "a .csv, .json or .yaml file",
	schema: "a JSON Schema",
	body: "a file"
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
var is_valid_exports = /* @__PURE__ */ __exportAll({
	plan: () => plan,
	project: () => project,
	steps: () => steps,
	suite: () => suite
});
const NOTHING = { __proto__: null };
function entriesFit(map, shape, others) {
	for (const key in map) if (!(shape[key] ?? others)(map[key], key)) return false;
	return true;
}
function namesFit(map, check) {
	for (const key in map) if (!check(key)) return false;
	return true;
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
	return namesFit(map, id3);
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
	return namesFit(map, check7) && entriesFit(map, NOTHING, check6);
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
	return entriesFit(map, NOTHING, check12);
}
function query11(value) {
	return isMap(value) && entries13(value);
}
function check15(key) {
	return pattern2.test(key);
}
function entries16(map) {
	return namesFit(map, check15) && entriesFit(map, NOTHING, check12);
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
	return map["user"] !== void 0 && map["password"] !== void 0 && entriesFit(map, shape19, never);
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
	return map["attempts"] !== void 0 && entriesFit(map, shape28, never);
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
	return entriesFit(map, shape30, never);
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
	return entriesFit(map, shape35, never);
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
	return entriesFit(map, shape38, never);
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
	return Object.keys(map).length >= 1 && entriesFit(map, shape54, check53);
}
function matchers46(value) {
	return isMap(value) && entries55(value);
}
function check56(item) {
	return status45(item) || Array.isArray(item) && item.length >= 1 && itemsFit(item, status45) || matchers46(item);
}
function entries57(map) {
	return namesFit(map, check15) && entriesFit(map, NOTHING, expectation47);
}
function check58(item) {
	return isMap(item) && entries57(item);
}
function entries59(map) {
	return entriesFit(map, NOTHING, expectation47);
}
function check60(item) {
	return isMap(item) && entries59(item);
}
function check61(key) {
	return pattern6.test(key);
}
function entries62(map) {
	return Object.keys(map).length >= 1 && namesFit(map, check61) && entriesFit(map, NOTHING, expectation47);
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
	return Object.keys(map).length >= 1 && entriesFit(map, shape65, never);
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
	return Object.keys(map).length >= 1 && entriesFit(map, shape68, never);
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
	return map["expect"] !== void 0 && entriesFit(map, shape70, never);
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
	return entriesFit(map, shape74, never);
}
function output72(value) {
	return isMap(value) && entries75(value);
}
function entries76(map) {
	return namesFit(map, id3) && entriesFit(map, NOTHING, output72);
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
	return entriesFit(map, shape82, never);
}
function part81(value) {
	return typeof value === "string" || Number.isFinite(value) || typeof value === "boolean" || isMap(value) && entries83(value);
}
function entries84(map) {
	return entriesFit(map, NOTHING, part81);
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
	return entriesFit(map, shape86, never);
}
function http78(value) {
	return typeof value === "string" && pattern7.test(value) || isMap(value) && entries87(value);
}
function entries88(map) {
	return namesFit(map, id3);
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
	return entriesFit(map, shape90, never);
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
	return Object.keys(map).length >= 1;
}
function check100(item) {
	return isMap(item) && entries99(item);
}
function check101(item) {
	return Array.isArray(item) && itemsFit(item, check100);
}
function entries102(map) {
	return Object.keys(map).length >= 1;
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
	return Object.keys(map).length >= 1 && namesFit(map, id3) && entriesFit(map, shape106, check105);
}
function matrix98(value) {
	return isMap(value) && entries107(value);
}
function entries108(map) {
	return namesFit(map, id3);
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
	return map["steps"] !== void 0 && entriesFit(map, shape111, never);
}
function case93(value) {
	return isMap(value) && entries112(value);
}
function entries113(map) {
	return Object.keys(map).length >= 1 && namesFit(map, id3) && entriesFit(map, NOTHING, case93);
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
	return map["cases"] !== void 0 && entriesFit(map, shape115, never);
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
	return map["type"] !== void 0 && entriesFit(map, shape119, never);
}
function input117(value) {
	return isMap(value) && entries120(value);
}
function entries121(map) {
	return namesFit(map, id3) && entriesFit(map, NOTHING, input117);
}
function check122(item) {
	return isMap(item) && entries121(item);
}
function entries123(map) {
	return namesFit(map, id3);
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
	return map["steps"] !== void 0 && entriesFit(map, shape125, never);
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
	return Object.keys(map).length >= 1 && entriesFit(map, shape130, never);
}
function check132(item) {
	return isMap(item) && entries131(item);
}
function check133(item) {
	return Array.isArray(item) && item.length >= 1 && itemsFit(item, check0) && new Set(item).size === item.length;
}
function check134(item) {
	return Number.isInteger(item) && item >= 1 && item <= 1e3;
}
function check135(item) {
	return Number.isInteger(item) && item >= 1 && item <= 10;
}
const shape136 = {
	__proto__: null,
	"attempts": check135,
	"delay": duration22
};
function entries137(map) {
	return map["attempts"] !== void 0 && entriesFit(map, shape136, never);
}
function check138(item) {
	return isMap(item) && entries137(item);
}
function check139(item) {
	return Number.isFinite(item) && item >= 0 && item <= 100;
}
const shape140 = {
	__proto__: null,
	"name": check0,
	"id": plan_id127,
	"description": check1,
	"suites": check128,
	"select": check132,
	"environments": check133,
	"vars": vars2,
	"max-parallel": check134,
	"fail-fast": check42,
	"retries": check138,
	"pass-rate": check139,
	"timeout": duration22
};
function entries141(map) {
	return map["suites"] !== void 0 && entriesFit(map, shape140, never);
}
const shape143 = {
	__proto__: null,
	"vars": vars2
};
function entries144(map) {
	return entriesFit(map, shape143, never);
}
function environment142(value) {
	return (isMap(value) || value === null) && (!isMap(value) || entries144(value));
}
function check145(key) {
	return pattern12.test(key);
}
function entries146(map) {
	return namesFit(map, check145) && entriesFit(map, NOTHING, environment142);
}
function check147(item) {
	return isMap(item) && entries146(item);
}
const shape148 = {
	__proto__: null,
	"vars": vars2,
	"environments": check147
};
function entries149(map) {
	return entriesFit(map, shape148, never);
}
function suite(value) {
	return isMap(value) && entries116(value);
}
function steps(value) {
	return isMap(value) && entries126(value);
}
function plan(value) {
	return isMap(value) && entries141(value);
}
function project(value) {
	return isMap(value) && entries149(value);
}
// src/load/validate-schema.ts
/** Checks a document by the schema of its kind. */
async function validateSchema(document, kind) {
	if (is_valid_exports[kind](document.value)) return [];
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
		if (!this.#first(file)) return;
		const plan = await this.#document(file, "plan");
		if (plan === void 0) return;
		this.#plans.set(file, plan);
		const suites = await this.#suitesOf(file, plan);
		this.#planSuites.set(file, suites);
		for (const suite of suites) await this.loadSuite(suite);
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
		const { document, diagnostics } = parseYaml(file, source);
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
		const { document, diagnostics } = parseYaml(file, source);
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
			range: rangeOf$2(origin, part)
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
		this.#listing ??= this.#files.list(this.#root);
		return this.#listing;
	}
};
export { checkPlanIds as A, evaluateText as C, writtenText as D, rememberWritten as E, selectCases as F, selectableCases as I, listOf as L, parseTagExpression as M, caseOf as N, hasErrors as O, parsePriorityRange as P, kindOfFile as R, evaluateTemplate as S, FunctionError as T, TemplateCompiler as _, varLayers as a, compareValues as b, compileSuite as c, isOfType as d, followJsonPath as f, reportCaseTwins as g, lengthOf as h, fileLayers as i, planId as j, checkPlan as k, compileSteps as l, memberOf as m, require_picomatch as n, varSources as o, queryJsonPath as p, declaredVars as r, Findings as s, loadProject as t, compileStepsFile as u, rememberNumbers as v, isTrue as w, strictlyEqual as x, resolveVars as y, withoutSuffix as z };
