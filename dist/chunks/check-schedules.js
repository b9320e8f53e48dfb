import { t as __commonJSMin } from "./rolldown-runtime.js";
import { n as parseJson, t as formatJson } from "./json-text.js";
import { t as nearest } from "./nearest.js";
import { n as RotaError } from "./exit-code.js";
import { f as parseDuration } from "./diagnostics-text.js";
import { a as once, i as at, n as FIXED_CONTEXTS, t as CONTEXTS } from "./names.js";
import { H as resolvePath, R as listOf, j as planId, t as checkSchedule, z as withArticle } from "./read-plan-schedule.js";
import { n as rangeOf$1, r as sourceOf } from "./origin.js";
import { createHash, createHmac } from "node:crypto";
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
var Lexer = class {
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
var Parser = class {
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
/** An integer beyond 2^53: a double to GitHub's functions, exact as text and to ours. */
var WholeNumber = class extends NumberData {
	whole;
	constructor(whole) {
		super(Number(whole));
		this.whole = whole;
	}
	coerceString() {
		return String(this.whole);
	}
};
/** Wraps a value for the evaluator. */
function toData(value) {
	if (value === null || value === void 0) return new Null();
	if (typeof value === "string") return new StringData(value);
	if (typeof value === "boolean") return new BooleanData(value);
	if (typeof value === "bigint") return new WholeNumber(value);
	if (typeof value === "number") return new NumberData(value);
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
	if (item instanceof WholeNumber) return item.whole;
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
	if (typeof number === "bigint") throw new FunctionError(`${name}() cannot work with ${number} without losing digits: it is beyond 2^53`);
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
/** GitHub's expressions have no operators for arithmetic, so it comes as functions: exact on integers, else on doubles. */
const arithmetic = [
	fold("add", (left, right) => left + right, (left, right) => left + right),
	fold("sub", (left, right) => left - right, (left, right) => left - right),
	fold("mul", (left, right) => left * right, (left, right) => left * right),
	fold("div", (left, right) => {
		if (right === 0) throw new FunctionError("div() cannot divide by zero");
		return left / right;
	}),
	fold("mod", remainder, remainderOfWhole),
	fold("min", Math.min, (left, right) => left < right ? left : right),
	fold("max", Math.max, (left, right) => left > right ? left : right),
	single("abs", Math.abs, (value) => value < 0n ? -value : value),
	single("floor", Math.floor, (value) => value),
	single("ceil", Math.ceil, (value) => value),
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
function remainder(left, right) {
	if (right === 0) throw new FunctionError("mod() cannot divide by zero");
	return left % right;
}
function remainderOfWhole(left, right) {
	if (right === 0n) throw new FunctionError("mod() cannot divide by zero");
	return left % right;
}
/** `whole` is taken when every argument is an integer, so that no digit is lost beyond 2^53. */
function fold(name, combine, whole) {
	return {
		name,
		minimum: 2,
		maximum: 100,
		call: (values) => {
			const integers = whole && wholeArguments(values);
			if (integers !== void 0) return plainWhole(integers.reduce(whole));
			return values.map((_, index) => numberArgument(name, values, index)).reduce((left, right) => combine(left, right));
		}
	};
}
function single(name, compute, whole) {
	return {
		name,
		minimum: 1,
		maximum: 1,
		call: (values) => {
			const [integer] = wholeArguments(values) ?? [];
			return integer === void 0 ? compute(numberArgument(name, values, 0)) : plainWhole(whole(integer));
		}
	};
}
/** All arguments as BigInt, when every one is an integer. */
function wholeArguments(values) {
	const integers = [];
	for (const value of values) if (typeof value === "bigint") integers.push(value);
	else if (typeof value === "number" && Number.isSafeInteger(value)) integers.push(BigInt(value));
	else return void 0;
	return integers;
}
/** BigInt only where a number would lose digits, as everywhere. */
function plainWhole(value) {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : value;
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
	/** Integers beyond 2^53 are compared exactly; all else as GitHub does. */
	visitBinary({ left, operator, right }) {
		const [first, second] = [this.eval(left), this.eval(right)];
		if (!(first instanceof WholeNumber || second instanceof WholeNumber) || !(first instanceof NumberData) || !(second instanceof NumberData)) return super.visitBinary(new Binary(new Literal(first, operator), operator, new Literal(second, operator)));
		const order = compareValues(fromData(first), fromData(second));
		return new BooleanData({
			"==": order === 0,
			"!=": order !== 0,
			"<": order !== void 0 && order < 0,
			"<=": order !== void 0 && order <= 0,
			">": order !== void 0 && order > 0,
			">=": order !== void 0 && order >= 0
		}[operator.lexeme] === true);
	}
	visitFunctionCall(call) {
		const name = call.functionName.lexeme.toLowerCase();
		if (STATUS_FUNCTIONS.has(name)) return new BooleanData(statusFunction(name, this.#scope.status));
		const definition = functions.get(name);
		if (definition === void 0 && name !== "tojson") return super.visitFunctionCall(call);
		const values = call.args.map((argument) => fromData(this.eval(argument)));
		if (definition === void 0) return new StringData(formatJson(values[0] ?? null, 2));
		return toData(definition.call(values, this.#scope.sources));
	}
};
function statusFunction(name, status) {
	if (name === "always") return true;
	const failed = status.failed || status.suite?.failed === true;
	const cancelled = status.cancelled || status.suite?.cancelled === true;
	if (name === "cancelled") return cancelled;
	return name === "failure" ? failed : !failed && !cancelled;
}
// src/compile/resolve-vars.ts
/** How deep variables may use each other. */
const MAXIMUM_DEPTH$1 = 100;
/** Works the variables of a suite out; one may use others, a circle is told. */
function resolveVars(sources, scope, findings) {
	const values = Object.create(null);
	const problems = /* @__PURE__ */ new Map();
	const told = /* @__PURE__ */ new Set();
	let tooDeep = false;
	const active = [];
	const resolve = (name) => {
		if (Object.hasOwn(values, name)) return values[name];
		const source = sources.get(name);
		if (active.includes(name)) {
			const circle = active.slice(active.indexOf(name));
			for (const one of circle) told.add(one);
			reportCircle$1(source, circle, findings);
			return null;
		}
		if (active.length > MAXIMUM_DEPTH$1) {
			for (const one of active) told.add(one);
			if (!tooDeep && source.origin !== null) {
				const message = `variables use each other more than ${MAXIMUM_DEPTH$1} deep`;
				findings.error("vars-depth", source.origin, "value", message, "write some of them out");
			}
			tooDeep = true;
			return null;
		}
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
		told
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
// src/expression/plain-path.ts
/** Names with single dots between them, nothing else; words that the language has for values are no names. */
const PLAIN_PATH = /^\s*(?!.*\b(?:true|false|null|nan|infinity)\b)[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*){1,10}\s*$/i;
/** `vars.base-url`, `steps.place.outputs.order`: what most expressions are. What such a path refers to is read off it without the
* library, which takes its time to come into gear; undefined for every other expression. */
function plainPathOf(source) {
	if (!PLAIN_PATH.test(source)) return void 0;
	const path = source.trim().split(".");
	const offsets = [];
	let offset = source.length - source.trimStart().length;
	for (const name of path) {
		offsets.push(offset);
		offset += name.length + 1;
	}
	return {
		chains: [{
			path,
			offsets,
			open: false,
			optional: false
		}],
		calls: [],
		looseEqualities: [],
		plainPath: path
	};
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
	if (source.trim() === "") return problem("expression-syntax", "the expression is empty", 0, Math.max(1, source.length), "write an expression into it, or take it away");
	const plain = plainPathOf(source);
	if (plain !== void 0) return {
		tree: null,
		references: plain
	};
	try {
		const { tokens } = new Lexer(source).lex();
		const tree = new Parser(tokens, tokens.filter((token) => /^[A-Za-z_][\w-]*$/.test(token.lexeme)).map((token) => token.lexeme), parserFunctions).parse();
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
	const offset = Math.min(offsetOf(source, error.pos), source.length - 1);
	const word = wordAt(source, offset);
	if (error.message.startsWith("Unrecognized function")) return unknownFunction(word, offset);
	if (/^(Too (few|many)|Even number of) parameters/.test(error.message)) {
		const few = error.message.startsWith("Too few");
		return problem("expression-arguments", error.message.startsWith("Even") ? `${word}() was given an even number of arguments` : `${word}() was given too ${few ? "few" : "many"} arguments`, offset, word.length, argumentsOf(word));
	}
	if (error.message.startsWith("Exceeded")) return problem("expression-syntax", "the expression is too long or nested too deeply", 0, source.length, "split it: put a part of it into a variable");
	if (error.message.startsWith("Unexpected end")) {
		const end = source.trimEnd().length;
		return problem("expression-syntax", "the expression ends too early", Math.max(0, end - 1), 1, hintAtEnd(source));
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
	if (word === "'" && countOf(source, "'") % 2 === 1) return problem(code, "the text is not closed", offset, 1, "close it with '; a ' inside of text is written twice");
	if (countOf(source, "[") > countOf(source, "]")) return problem(code, "the bracket is not closed", source.lastIndexOf("["), 1, "close it with ]");
	const hint = /\bnot\s*$/.test(before) ? "write !" : hintFor(word);
	return problem(code, `unexpected ${word} in the expression`, offset, word.length, hint);
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
	return problem("expression-unknown-function", `there is no function ${word}()`, offset, word.length, close ? `did you mean ${close}()?` : `functions are ${all.join(", ")}`);
}
/** How many arguments a function takes, of ours or of GitHub's own. */
function argumentsOf(word) {
	const name = word.toLowerCase();
	if (STATUS_FUNCTIONS.has(name)) return "it takes none";
	if (name === "case") return "it takes conditions with their values, and the value if none holds";
	const own = functions.get(name);
	const [minimum, maximum] = own === void 0 ? [wellKnownFunctions[name]?.minArgs ?? 0, wellKnownFunctions[name]?.maxArgs ?? 0] : [own.minimum, own.maximum];
	return `it takes ${rangeOf(minimum, maximum)}`;
}
function rangeOf(minimum, maximum) {
	if (maximum === 0) return "none";
	if (minimum === maximum) return String(minimum);
	return maximum >= 100 ? `${minimum} or more` : `${minimum} to ${maximum}`;
}
function problem(code, message, offset, length, hint) {
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
		case "data":
			if (names.openData) return void 0;
			return memberOf$1(names.data ?? [], name, `the data file has no column ${name}`, "data");
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
	if (context === "env" && names.github === false) return "write \"$NAME\": the command sees env: by itself";
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
const NONE = [];
/** The ids that a case needs. */
function needsOf(one) {
	if (one.needs === void 0) return NONE;
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
	const kind = kindOf(context, step, origin, at$3);
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
function kindOf(context, step, origin, at) {
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
		...one.data !== void 0 && {
			data: [...new Set((rows ?? []).flatMap(Object.keys))],
			openData: rows === null
		},
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
	const inputs = {
		context,
		suite: loaded,
		names: withBefore,
		caseIds
	};
	return {
		loaded,
		vars,
		varRequirements,
		env,
		before,
		after,
		cases: caseIds.map((id) => compileCase(id, inputs)),
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
const SPACE = /\s/;
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
		} else if (SPACE.test(character)) at++;
		else if (SPACE.test(value[index])) index++;
		else return void 0;
	}
	while (written[at] !== value[offset] && SPACE.test(written[at] ?? "")) at++;
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
		this.#add("error", code, origin.document.file, rangeOf$1(origin, part), message, hint);
	}
	/** A warning at a key or at its value. */
	warning(code, origin, part, message, hint) {
		this.#add("warning", code, origin.document.file, rangeOf$1(origin, part), message, hint);
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
	if (offsets === void 0 || typeof text !== "string") return rangeOf$1(origin, part);
	const [from, to] = part === "key" ? [offsets.keyStart, offsets.keyEnd] : [offsets.valueStart, offsets.valueEnd];
	const written = document.source.slice(from, to);
	const start = scalarOffset(written, text, offset);
	if (start === void 0) return rangeOf$1(origin, part);
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
				value: typed(name, text, template.kind === "literal" ? template.value : null)
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
function typed(name, text, example) {
	if (typeof example === "number" || typeof example === "bigint") return numberOf(text) ?? wrongType(name, text, "a number");
	if (typeof example === "boolean") return text === "true" || text === "false" ? text === "true" : wrongType(name, text, "true or false");
	if (typeof example === "object" && example !== null) {
		const outcome = parseJson(text);
		if ("value" in outcome) return outcome.value;
		return wrongType(name, text, Array.isArray(example) ? "a list as JSON" : "a map as JSON");
	}
	return text;
}
function wrongType(name, text, expected) {
	throw new RotaError("vars-type", `the variable ${name} is ${expected} in its suite, and was given ${JSON.stringify(text)}`, {
		exitCode: 2,
		hint: `give it ${expected}`
	});
}
function numberOf(text) {
	const number = text.trim() === "" ? NaN : Number(text);
	if (!Number.isFinite(number)) return void 0;
	return /^\s*-?\d+\s*$/.test(text) && !Number.isSafeInteger(number) ? BigInt(text.trim()) : number;
}
// src/commands/check-schedules.ts
/** What is wrong with the schedules of a project's plans; `now` in milliseconds since 1970-01-01T00:00Z. */
function checkSchedules({ plans, calendars }, now) {
	const found = [...plans.values()].flatMap((plan) => checkSchedule(plan, {
		planId: planId(plan),
		calendars,
		now
	}));
	const seen = /* @__PURE__ */ new Set();
	return found.filter((diagnostic) => {
		const identity = JSON.stringify(diagnostic);
		return !seen.has(identity) && seen.add(identity);
	});
}
export { rememberWritten as C, strictlyEqual as E, FunctionError as S, compareValues as T, rememberNumbers as _, varSources as a, evaluateText as b, compileSteps as c, followJsonPath as d, queryJsonPath as f, TemplateCompiler as g, reportCaseTwins as h, varLayers as i, compileStepsFile as l, lengthOf as m, declaredVars as n, Findings as o, memberOf as p, fileLayers as r, compileSuite as s, checkSchedules as t, isOfType as u, resolveVars as v, writtenText as w, isTrue as x, evaluateTemplate as y };
