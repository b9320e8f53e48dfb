import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { isIP, isIPv4, isIPv6 } from "node:net";
import { parseEnv } from "node:util";
import { constants, createHash, createHmac, createPrivateKey, sign } from "node:crypto";
import { fileURLToPath } from "node:url";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
// node_modules/lossless-json/lib/esm/utils.js
/**
* Test whether a string contains an integer number
*/
function isInteger$1(value) {
	return INTEGER_REGEX.test(value);
}
const INTEGER_REGEX = /^-?[0-9]+$/;
/**
* Test whether a string contains a number
* http://stackoverflow.com/questions/13340717/json-numbers-regular-expression
*/
function isNumber$1(value) {
	return NUMBER_REGEX.test(value);
}
const NUMBER_REGEX = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/**
* Test whether a string can be safely represented with a number
* without information loss.
*
* When approx is true, floating point numbers that lose a few digits but
* are still approximately equal in value are considered safe too.
* Integer numbers must still be exactly equal.
*/
function isSafeNumber(value, config) {
	if (isInteger$1(value)) return Number.isSafeInteger(Number.parseInt(value, 10));
	const num = Number.parseFloat(value);
	if (Number.isInteger(num) && !Number.isSafeInteger(num)) return false;
	const parsed = String(num);
	if (value === parsed) return true;
	const valueDigits = extractSignificantDigits(value);
	const parsedDigits = extractSignificantDigits(parsed);
	if (valueDigits === parsedDigits) return true;
	if (config?.approx === true) {
		const requiredDigits = 14;
		if (parsedDigits.length >= requiredDigits && valueDigits.startsWith(parsedDigits.substring(0, requiredDigits))) return true;
	}
	return false;
}
let UnsafeNumberReason = /*#__PURE__*/ function(UnsafeNumberReason) {
	UnsafeNumberReason["underflow"] = "underflow";
	UnsafeNumberReason["overflow"] = "overflow";
	UnsafeNumberReason["truncate_integer"] = "truncate_integer";
	UnsafeNumberReason["truncate_float"] = "truncate_float";
	return UnsafeNumberReason;
}({});
/**
* When the provided value is an unsafe number, describe what the reason is:
* overflow, underflow, truncate_integer, or truncate_float.
* Returns undefined when the value is safe.
*/
function getUnsafeNumberReason(value) {
	if (isSafeNumber(value, { approx: false })) return;
	if (isInteger$1(value)) return UnsafeNumberReason.truncate_integer;
	const num = Number.parseFloat(value);
	if (!Number.isFinite(num)) return UnsafeNumberReason.overflow;
	if (num === 0) return UnsafeNumberReason.underflow;
	return UnsafeNumberReason.truncate_float;
}
/**
* Get the significant digits of a number.
*
* For example:
*   '2.34' returns '234'
*   '-77' returns '77'
*   '0.003400' returns '34'
*   '120.5e+30' returns '1205'
**/
function extractSignificantDigits(value) {
	const { start, end } = getSignificantDigitRange(value);
	const digits = value.substring(start, end);
	const dot = digits.indexOf(".");
	if (dot === -1) return digits;
	return digits.substring(0, dot) + digits.substring(dot + 1);
}
/**
* Returns the range (start to end) of the significant digits of a value.
* Note that this range _may_ contain the decimal dot.
*
* For example:
*
*     getSignificantDigitRange('0.0325900') // { start: 3, end: 7 }
*     getSignificantDigitRange('2.0300')    // { start: 0, end: 3 }
*     getSignificantDigitRange('0.0')       // { start: 3, end: 3 }
*
*/
function getSignificantDigitRange(value) {
	let start = 0;
	if (value[0] === "-") start++;
	while (value[start] === "0" || value[start] === ".") start++;
	let end = value.lastIndexOf("e");
	if (end === -1) end = value.lastIndexOf("E");
	if (end === -1) end = value.length;
	while ((value[end - 1] === "0" || value[end - 1] === ".") && end > start) end--;
	return {
		start,
		end
	};
}
// node_modules/lossless-json/lib/esm/LosslessNumber.js
const losslessNumberMarker = Symbol.for("lossless-json.LosslessNumber");
/**
* A lossless number. Stores its numeric value as string
*/
var LosslessNumber = class {
	value;
	/**
	* @deprecated Use the isLosslessNumber(value) function instead.
	*
	* Ordinary objects may also have an isLosslessNumber property, so this
	* field cannot reliably identify lossless numbers.
	*/
	isLosslessNumber = true;
	get [losslessNumberMarker]() {
		return true;
	}
	constructor(value) {
		if (!isNumber$1(value)) throw new Error(`Invalid number (value: "${value}")`);
		this.value = value;
	}
	/**
	* Get the value of the LosslessNumber as number or bigint.
	*
	* - a number is returned for safe numbers and decimal values that only lose some insignificant digits
	* - a bigint is returned for big integer numbers
	* - an Error is thrown for values that will overflow or underflow
	*
	* Note that you can implement your own strategy for conversion by just getting the value as string
	* via .toString(), and using util functions like isInteger, isSafeNumber, getUnsafeNumberReason,
	* and toSafeNumberOrThrow to convert it to a numeric value.
	*/
	valueOf() {
		const unsafeReason = getUnsafeNumberReason(this.value);
		if (unsafeReason === void 0 || unsafeReason === UnsafeNumberReason.truncate_float) return Number.parseFloat(this.value);
		if (isInteger$1(this.value)) return BigInt(this.value);
		throw new Error(`Cannot safely convert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`);
	}
	/**
	* Get the value of the LosslessNumber as string.
	*/
	toString() {
		return this.value;
	}
};
/**
* Test whether a value is a LosslessNumber
*/
function isLosslessNumber(value) {
	return value !== null && typeof value === "object" && value[losslessNumberMarker] === true;
}
// node_modules/lossless-json/lib/esm/numberParsers.js
function parseLosslessNumber(value) {
	return new LosslessNumber(value);
}
// node_modules/lossless-json/lib/esm/revive.js
/**
* Revive a json object.
* Applies the reviver function recursively on all values in the JSON object.
* @param json   A JSON Object, Array, or value
* @param reviver
*              A reviver function invoked with arguments `key` and `value`,
*              which must return a replacement value. The function context
*              (`this`) is the Object or Array that contains the currently
*              handled value.
*/
function revive(json, reviver) {
	return reviveValue({ "": json }, "", json, reviver);
}
/**
* Revive a value
*/
function reviveValue(context, key, value, reviver) {
	if (Array.isArray(value)) return reviver.call(context, key, reviveArray(value, reviver));
	if (value && typeof value === "object" && !isLosslessNumber(value)) return reviver.call(context, key, reviveObject(value, reviver));
	return reviver.call(context, key, value);
}
/**
* Revive the properties of an object
*/
function reviveObject(object, reviver) {
	for (const key of Object.keys(object)) {
		const value = reviveValue(object, key, object[key], reviver);
		if (value !== void 0) object[key] = value;
		else delete object[key];
	}
	return object;
}
/**
* Revive the properties of an Array
*/
function reviveArray(array, reviver) {
	for (let i = 0; i < array.length; i++) {
		const value = reviveValue(array, String(i), array[i], reviver);
		if (value === void 0) delete array[i];
		else array[i] = value;
	}
	return array;
}
// node_modules/lossless-json/lib/esm/parse.js
/**
* The LosslessJSON.parse() method parses a string as JSON, optionally transforming
* the value produced by parsing.
*
* The parser is based on the parser of Tan Li Hou shared in
* https://lihautan.com/json-parser-with-javascript/
*
* @param text
* The string to parse as JSON. See the JSON object for a description of JSON syntax.
*
* @param [reviver]
* If a function, prescribes how the value originally produced by parsing is
* transformed, before being returned.
*
* @param [options=ParseOptions | NumberParserArgument]
* Pass a custom number parser. Input is a string, and the output can be unknown
* numeric value: number, bigint, LosslessNumber, or a custom BigNumber library.
*
* @returns Returns the Object corresponding to the given JSON text.
*
* @throws Throws a SyntaxError exception if the string to parse is not valid JSON.
*/
function parse(text, reviver, options) {
	const optionsObj = typeof options === "function" ? { parseNumber: options } : options;
	const parseNumber = optionsObj?.parseNumber ?? parseLosslessNumber;
	const onDuplicateKey = optionsObj?.onDuplicateKey ?? throwDuplicateKey;
	let i = 0;
	const value = parseValue();
	expectValue(value);
	expectEndOfInput();
	return reviver ? revive(value, reviver) : value;
	function parseObject() {
		if (text.charCodeAt(i) === codeOpeningBrace) {
			i++;
			skipWhitespace();
			const object = {};
			let initial = true;
			while (i < text.length && text.charCodeAt(i) !== codeClosingBrace) {
				if (!initial) {
					eatComma();
					skipWhitespace();
				} else initial = false;
				const start = i;
				const key = parseString();
				if (key === void 0) {
					throwObjectKeyExpected();
					return;
				}
				skipWhitespace();
				eatColon();
				const value = parseValue();
				if (value === void 0) {
					throwObjectValueExpected();
					return;
				}
				if (Object.prototype.hasOwnProperty.call(object, key) && !isDeepEqual(value, object[key])) {
					const returnedValue = onDuplicateKey({
						key,
						position: start + 1,
						oldValue: object[key],
						newValue: value
					});
					if (returnedValue !== void 0) setObjectKey(object, key, returnedValue);
				} else setObjectKey(object, key, value);
			}
			if (text.charCodeAt(i) !== codeClosingBrace) throwObjectKeyOrEndExpected();
			i++;
			return object;
		}
	}
	function parseArray() {
		if (text.charCodeAt(i) === codeOpeningBracket) {
			i++;
			skipWhitespace();
			const array = [];
			let initial = true;
			while (i < text.length && text.charCodeAt(i) !== codeClosingBracket) {
				if (!initial) eatComma();
				else initial = false;
				const value = parseValue();
				expectArrayItem(value);
				array.push(value);
			}
			if (text.charCodeAt(i) !== codeClosingBracket) throwArrayItemOrEndExpected();
			i++;
			return array;
		}
	}
	function parseValue() {
		skipWhitespace();
		const value = parseString() ?? parseNumeric() ?? parseObject() ?? parseArray() ?? parseKeyword("true", true) ?? parseKeyword("false", false) ?? parseKeyword("null", null);
		skipWhitespace();
		return value;
	}
	function parseKeyword(name, value) {
		if (text.slice(i, i + name.length) === name) {
			i += name.length;
			return value;
		}
	}
	function skipWhitespace() {
		while (isWhitespace(text.charCodeAt(i))) i++;
	}
	function parseString() {
		if (text.charCodeAt(i) === codeDoubleQuote) {
			i++;
			let result = "";
			while (i < text.length && text.charCodeAt(i) !== codeDoubleQuote) {
				if (text.charCodeAt(i) === codeBackslash) {
					const char = text[i + 1];
					const escapeChar = escapeCharacters[char];
					if (escapeChar !== void 0) {
						result += escapeChar;
						i++;
					} else if (char === "u") {
						if (isHex$1(text.charCodeAt(i + 2)) && isHex$1(text.charCodeAt(i + 3)) && isHex$1(text.charCodeAt(i + 4)) && isHex$1(text.charCodeAt(i + 5))) {
							result += String.fromCharCode(Number.parseInt(text.slice(i + 2, i + 6), 16));
							i += 5;
						} else throwInvalidUnicodeCharacter(i);
					} else throwInvalidEscapeCharacter(i);
				} else if (isValidStringCharacter(text.charCodeAt(i))) result += text[i];
				else throwInvalidCharacter(text[i]);
				i++;
			}
			expectEndOfString();
			i++;
			return result;
		}
	}
	function parseNumeric() {
		const start = i;
		if (text.charCodeAt(i) === codeMinus) {
			i++;
			expectDigit(start);
		}
		if (text.charCodeAt(i) === codeZero) i++;
		else if (isNonZeroDigit(text.charCodeAt(i))) {
			i++;
			while (isDigit$1(text.charCodeAt(i))) i++;
		} else return;
		if (text.charCodeAt(i) === codeDot) {
			i++;
			expectDigit(start);
			while (isDigit$1(text.charCodeAt(i))) i++;
		}
		if (text.charCodeAt(i) === 101 || text.charCodeAt(i) === 69) {
			i++;
			if (text.charCodeAt(i) === codeMinus || text.charCodeAt(i) === codePlus) i++;
			expectDigit(start);
			while (isDigit$1(text.charCodeAt(i))) i++;
		}
		if (i > start) return parseNumber(text.slice(start, i));
	}
	function eatComma() {
		if (text.charCodeAt(i) !== codeComma) throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);
		i++;
	}
	function eatColon() {
		if (text.charCodeAt(i) !== codeColon) throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);
		i++;
	}
	function expectValue(value) {
		if (value === void 0) throw new SyntaxError(`JSON value expected ${gotAt()}`);
	}
	function expectArrayItem(value) {
		if (value === void 0) throw new SyntaxError(`Array item expected ${gotAt()}`);
	}
	function expectEndOfInput() {
		if (i < text.length) throw new SyntaxError(`Expected end of input ${gotAt()}`);
	}
	function expectDigit(start) {
		if (!isDigit$1(text.charCodeAt(i))) {
			const numSoFar = text.slice(start, i);
			throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`);
		}
	}
	function expectEndOfString() {
		if (text.charCodeAt(i) !== codeDoubleQuote) throw new SyntaxError(`End of string '"' expected ${gotAt()}`);
	}
	function throwObjectKeyExpected() {
		throw new SyntaxError(`Quoted object key expected ${gotAt()}`);
	}
	function throwDuplicateKey({ key, position }) {
		throw new SyntaxError(`Duplicate key '${key}' encountered at position ${position}`);
	}
	function throwObjectKeyOrEndExpected() {
		throw new SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`);
	}
	function throwArrayItemOrEndExpected() {
		throw new SyntaxError(`Array item or end of array ']' expected ${gotAt()}`);
	}
	function throwInvalidCharacter(char) {
		throw new SyntaxError(`Invalid character '${char}' ${pos()}`);
	}
	function throwInvalidEscapeCharacter(start) {
		const chars = text.slice(start, start + 2);
		throw new SyntaxError(`Invalid escape character '${chars}' ${pos()}`);
	}
	function throwObjectValueExpected() {
		throw new SyntaxError(`Object value expected after ':' ${pos()}`);
	}
	function throwInvalidUnicodeCharacter(start) {
		const chars = text.slice(start, start + 6);
		throw new SyntaxError(`Invalid unicode character '${chars}' ${pos()}`);
	}
	function pos() {
		return `at position ${i}`;
	}
	function got() {
		return i < text.length ? `but got '${text[i]}'` : "but reached end of input";
	}
	function gotAt() {
		return `${got()} ${pos()}`;
	}
}
function setObjectKey(object, key, value) {
	if (key === "__proto__") Object.defineProperty(object, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	else object[key] = value;
}
function isWhitespace(code) {
	return code === codeSpace || code === codeNewline || code === codeTab || code === codeReturn;
}
function isHex$1(code) {
	return code >= codeZero && code <= codeNine || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function isDigit$1(code) {
	return code >= codeZero && code <= codeNine;
}
function isNonZeroDigit(code) {
	return code >= codeOne && code <= codeNine;
}
function isValidStringCharacter(code) {
	return code >= 32 && code <= 1114111;
}
function isDeepEqual(a, b) {
	if (a === b) return true;
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index]));
	if (isObject(a) && isObject(b)) return [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isDeepEqual(a[key], b[key]));
	return false;
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
const escapeCharacters = {
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
const codeBackslash = 92;
const codeOpeningBrace = 123;
const codeClosingBrace = 125;
const codeOpeningBracket = 91;
const codeClosingBracket = 93;
const codeSpace = 32;
const codeNewline = 10;
const codeTab = 9;
const codeReturn = 13;
const codeDoubleQuote = 34;
const codePlus = 43;
const codeMinus = 45;
const codeZero = 48;
const codeOne = 49;
const codeNine = 57;
const codeComma = 44;
const codeDot = 46;
const codeColon = 58;
// node_modules/lossless-json/lib/esm/stringify.js
/**
* The LosslessJSON.stringify() method converts a JavaScript value to a JSON string,
* optionally replacing values if a replacer function is specified, or
* optionally including only the specified properties if a replacer array is specified.
*
* @param value
* The value to convert to a JSON string.
*
* @param [replacer]
* A function that alters the behavior of the stringification process,
* or an array of String and Number objects that serve as a whitelist for
* selecting the properties of the value object to be included in the JSON string.
* If this value is null or not provided, all properties of the object are
* included in the resulting JSON string.
*
* @param [space]
* A String or Number object that's used to insert white space into the output
* JSON string for readability purposes. If this is a Number, it indicates the
* number of space characters to use as white space; this number is capped at 10
* if it's larger than that. Values less than 1 indicate that no space should be
* used. If this is a String, the string (or the first 10 characters of the string,
* if it's longer than that) is used as white space. If this parameter is not
* provided (or is null), no white space is used.
*
* @param [numberStringifiers]
* An optional list with additional number stringifiers, for example to serialize
* a BigNumber. The output of the function must be valid stringified JSON.
* When `undefined` is returned, the property will be deleted from the object.
* The difference with using a `replacer` is that the output of a `replacer`
* must be JSON and will be stringified afterwards, whereas the output of the
* `numberStringifiers` is already stringified JSON.
*
* @returns Returns the string representation of the JSON object.
*/
function stringify(value, replacer, space, numberStringifiers) {
	const resolvedSpace = resolveSpace(space);
	return stringifyValue(typeof replacer === "function" ? replacer.call({ "": value }, "", value) : value, "");
	/**
	* Stringify a value
	*/
	function stringifyValue(value, indent) {
		if (Array.isArray(numberStringifiers)) {
			const stringifier = numberStringifiers.find((item) => item.test(value));
			if (stringifier) {
				const str = stringifier.stringify(value);
				if (typeof str !== "string" || !isNumber$1(str)) throw new Error(`Invalid JSON number: output of a number stringifier must be a string containing a JSON number (output: ${str})`);
				return str;
			}
		}
		if (typeof value === "boolean" || typeof value === "number" || typeof value === "string" || value === null || value instanceof Date || value instanceof Boolean || value instanceof Number || value instanceof String) return JSON.stringify(value);
		if (isLosslessNumber(value)) return value.toString();
		if (typeof value === "bigint") return value.toString();
		if (Array.isArray(value)) return stringifyArray(value, indent);
		if (value && typeof value === "object") return stringifyObject(value, indent);
	}
	/**
	* Stringify an array
	*/
	function stringifyArray(array, indent) {
		if (array.length === 0) return "[]";
		const childIndent = resolvedSpace ? indent + resolvedSpace : void 0;
		let str = resolvedSpace ? "[\n" : "[";
		for (let i = 0; i < array.length; i++) {
			const item = typeof replacer === "function" ? replacer.call(array, String(i), array[i]) : array[i];
			if (resolvedSpace) str += childIndent;
			if (typeof item !== "undefined" && typeof item !== "function") {
				const serialized = stringifyValue(item, childIndent);
				str += serialized === void 0 ? "null" : serialized;
			} else str += "null";
			if (i < array.length - 1) str += resolvedSpace ? ",\n" : ",";
		}
		str += resolvedSpace ? `\n${indent}]` : "]";
		return str;
	}
	/**
	* Stringify an object
	*/
	function stringifyObject(object, indent) {
		if (typeof object.toJSON === "function") return stringifyValue(object.toJSON(), indent);
		const keys = Array.isArray(replacer) ? [...new Set(replacer.map(String))] : Object.keys(object);
		if (keys.length === 0) return "{}";
		const childIndent = resolvedSpace ? indent + resolvedSpace : void 0;
		let first = true;
		let str = resolvedSpace ? "{\n" : "{";
		for (const key of keys) {
			const value = typeof replacer === "function" ? replacer.call(object, key, object[key]) : object[key];
			if (includeProperty(key, value)) {
				const serialized = stringifyValue(value, childIndent);
				if (serialized === void 0) continue;
				if (first) first = false;
				else str += resolvedSpace ? ",\n" : ",";
				const keyStr = JSON.stringify(key);
				str += resolvedSpace ? `${childIndent + keyStr}: ` : `${keyStr}:`;
				str += serialized;
			}
		}
		str += resolvedSpace ? `\n${indent}}` : "}";
		return str;
	}
	/**
	* Test whether to include a property in a stringified object or not.
	*/
	function includeProperty(_key, value) {
		return typeof value !== "undefined" && typeof value !== "function" && typeof value !== "symbol";
	}
}
/**
* The number of spaces or characters a space is capped to, like JSON.stringify does
*/
const MAX_SPACE_LENGTH = 10;
/**
* Resolve a JSON stringify space:
* replace a number with a string containing that number of spaces
*/
function resolveSpace(space) {
	if (typeof space === "number") {
		const count = Math.min(Math.trunc(space), MAX_SPACE_LENGTH);
		return count >= 1 ? " ".repeat(count) : void 0;
	}
	if (typeof space === "string" && space !== "") return space.slice(0, MAX_SPACE_LENGTH);
}
// src/value/json-text.ts
/** A number of at least 16 digits that stands where a JSON value begins; longer texts in quotes don't count. */
const LONG_INTEGER = /(?:^|[:,[])[ \t\r\n]*-?\d{16}/;
/**
* Reads a JSON text (RFC 8259). Integers beyond 2^53 become BigInt, of doubled keys the last one counts, and
* `__proto__` is a key like any other. Never throws.
*/
function parseJson(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return problemOf$2(text, error);
	}
	if (!LONG_INTEGER.test(text)) return { value };
	try {
		return { value: parseExactly(text) };
	} catch {
		return { value };
	}
}
/**
* Writes a value as JSON; a BigInt as plain digits, NaN and the infinities as null.
*
* @param indent spaces for each level; without it everything stands on one line
* @throws RangeError when the value is nested deeper than the stack
*/
function formatJson(value, indent) {
	try {
		return JSON.stringify(value, void 0, indent);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return stringify(value, void 0, indent);
	}
}
function parseExactly(text) {
	return parse(text, void 0, {
		parseNumber: exactNumber,
		onDuplicateKey: ({ newValue }) => newValue
	});
}
function exactNumber(text) {
	const number = Number(text);
	return Number.isSafeInteger(number) || !/^-?\d+$/.test(text) ? number : BigInt(text);
}
/** lossless-json reads the text again because V8 does not always tell the position. */
function problemOf$2(text, original) {
	if (text.trim() === "") return {
		problem: "the text is empty",
		offset: 0
	};
	let message = original.message;
	try {
		parseExactly(text);
	} catch (error) {
		if (error instanceof SyntaxError) message = error.message;
	}
	const position = / at position (\d+)/.exec(message);
	if (position === null) return {
		problem: lowerFirst(message),
		offset: null
	};
	const offset = Number(position[1]);
	const before = text.slice(0, offset).split(/\r\n|\r|\n/);
	const place = `line ${before.length}, column ${before.at(-1).length + 1}`;
	return {
		problem: `${lowerFirst(message.slice(0, position.index))} at ${place}`,
		offset
	};
}
function lowerFirst(text) {
	return text.startsWith("JSON") ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
// src/value/describe.ts
/** The type of something as messages name it. */
function typeName(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "list";
	if (value instanceof Uint8Array) return "bytes";
	if (value instanceof Date) return "date";
	const type = typeof value;
	return type === "bigint" ? "number" : type;
}
/** What stands behind this many characters of a text is not looked at to show its beginning: twice what a secret of GitHub holds. */
const LOOKED_AT = 1e5;
/**
* Writes a value for a sentence: JSON where it is short, else the beginning of a text, or what a structure holds.
*
* @param mask hides secrets; it sees whole texts, before anything is cut off
*/
function showValue(value, mask, limit = 120) {
	if (typeof value === "number") return mask(numberText(value));
	if (typeof value === "string" && value.length > LOOKED_AT) return beginning(value, mask, limit);
	if (typeof value !== "object" || value === null) return shorten(mask(typeof value === "string" ? JSON.stringify(mask(value)) : String(value)), limit);
	const size = Array.isArray(value) ? value.length : Object.keys(value).length;
	if (size <= 20) {
		const text = formatJson(maskTexts(value, mask));
		if (text.length <= limit) return text;
	}
	if (Array.isArray(value)) return `a list of ${count(size, "item")}`;
	return `an object with ${count(size, "key")}`;
}
/** A value as JSON text for a report: masked as a whole first, then cut to `limit` characters. */
function jsonExcerpt(value, mask, limit = 2e3) {
	if (typeof value === "number" && !Number.isFinite(value)) return numberText(value);
	if (typeof value === "string" && value.length > LOOKED_AT) return beginning(value, mask, limit);
	return shorten(mask(formatJson(maskTexts(value, mask))), limit);
}
/** The beginning of a very long text, as JSON writes it. */
function beginning(text, mask, limit) {
	const shown = mask(JSON.stringify(mask(text.slice(0, LOOKED_AT))));
	return shorten(shown.length > LOOKED_AT / 2 ? shown : mask(JSON.stringify(mask(text))), limit, text.length);
}
/** Cuts a text after `limit` characters, never inside a surrogate pair, and says how long it was. */
function shorten(text, limit, length = text.length) {
	if (text.length <= limit) return text;
	const code = text.charCodeAt(limit - 1);
	const end = code >= 55296 && code <= 56319 ? limit - 1 : limit;
	return `${text.slice(0, end)}… (${length} characters)`;
}
/** A copy of a value in which every text, key and number is masked; a number that is hidden becomes a text. */
function maskTexts(value, mask) {
	if (typeof value === "string") return mask(value);
	if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
		const text = String(value);
		return mask(text) === text ? value : mask(text);
	}
	if (value === null) return null;
	if (Array.isArray(value)) return value.map((item) => maskTexts(item, mask));
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [mask(key), maskTexts(item, mask)]));
}
/** `1 item`, `3 items`. */
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
/** YAML's words for what JSON cannot write. */
function numberText(value) {
	if (Number.isNaN(value)) return ".nan";
	if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
	return Object.is(value, -0) ? "0" : String(value);
}
// src/report/workflow-command-text.ts
const ZERO_WIDTH_SPACE$1 = "​";
/**
* Keeps GitHub's runner from obeying text as workflow commands: `::` at the start of a line (after blanks and colours)
* and `##[` anywhere get a zero-width space inside. The runner's parser takes fixed lengths, so no spelling slips through.
*/
function defuseWorkflowCommands(text) {
	return text.replace(/^((?:[\t\v\f\r\x85\p{Z}\p{Cf}]|\x1b\[[0-9;]*m)*):(?=:)/gmu, `$1:${ZERO_WIDTH_SPACE$1}`).replaceAll("##[", `##${ZERO_WIDTH_SPACE$1}[`);
}
// src/model/rota-error.ts
/** Rota itself could not do its work (exit code 3), or was asked for something impossible (exit code 2). */
var RotaError = class extends Error {
	name = "RotaError";
	/** Stable, kebab-case. */
	code;
	/** What to do about it. */
	hint;
	exitCode;
	constructor(code, message, options = {}) {
		super(message, { cause: options.cause });
		this.code = code;
		this.hint = options.hint;
		this.exitCode = options.exitCode ?? 3;
	}
};
// src/report/plain-text.ts
/** Complete escape sequences: CSI, then strings (OSC, DCS, …) that end on their line, then the two-character ones. */
const ANSI = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-OQ-WYZ\\`-~]/g;
/** Control characters, all that Unicode calls Bidi_Control (they let text lie about its order), noncharacters, lone surrogates. */
const UNSAFE$1 = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;
/** Text of an answer made harmless for every surface: no terminal codes, nothing invisible but tabs and line feeds. */
function plainText(text) {
	return text.replace(ANSI, "").replaceAll("\r\n", "\n").replace(UNSAFE$1, visible);
}
/** The same on one line. */
function plainLine(text) {
	return plainText(text).replace(/[\t\n\u2028\u2029]/g, " ");
}
/** Makes every character visible without removing any, so that columns stay what they are. */
function visibleCharacters(text) {
	return text.replace(UNSAFE$1, visible);
}
/** Cuts a text at a number of characters, never through a surrogate pair, and says so with an ellipsis. */
function cut(text, length) {
	if (text.length <= length) return text;
	const end = Math.max(0, length - 1);
	const high = text.charCodeAt(end - 1);
	return `${text.slice(0, high >= 55296 && high <= 56319 ? end - 1 : end)}…`;
}
/** Cuts a text at a number of bytes of UTF-8, never through a character, and says so with an ellipsis. */
function cutBytes(text, bytes) {
	if (Buffer.byteLength(text) <= bytes) return text;
	const ellipsis = "…";
	const room = bytes - Buffer.byteLength(ellipsis);
	if (room < 0) return "";
	const { read } = new TextEncoder().encodeInto(text, new Uint8Array(room));
	return `${text.slice(0, read)}${ellipsis}`;
}
function visible(character) {
	const code = character.codePointAt(0);
	if (code < 32) return String.fromCharCode(9216 + code);
	return code === 127 ? "␡" : "�";
}
// src/commands/exit-code.ts
/** What a command ends with. */
const EXIT = {
	passed: 0,
	/** Tests failed. */
	failed: 1,
	/** Invalid files or usage. */
	invalid: 2,
	/** Rota itself failed. */
	broken: 3,
	interrupted: 130
};
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
/** What the context `github` holds: each is `GITHUB_<NAME>` of the runner's environment. */
const GITHUB_NAMES = [
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
];
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
	github: GITHUB_NAMES,
	response: [
		"status",
		"version",
		"headers",
		"cookies",
		"json",
		"body",
		"size",
		"duration",
		"phases",
		"url",
		"redirects",
		"ip",
		"request",
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
	"outputs",
	"plan",
	"run",
	"github",
	"response"
];
// src/commands/workflow-run.ts
/** What GitHub says about the workflow run we are in; on other machines a run of our own. The occurrence is the moment of the schedule
* that is run (UTC, RFC 3339), if it is run for one. */
function workflowRun({ environment, random }, occurrence = null) {
	const { GITHUB_RUN_ID: id, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
	return {
		id: id ?? random.uuid(),
		attempt: Math.max(1, Number(environment["GITHUB_RUN_ATTEMPT"]) || 1),
		url: id !== void 0 && server !== void 0 && repository !== void 0 ? `${server}/${repository}/actions/runs/${id}` : null,
		event: environment["GITHUB_EVENT_NAME"] ?? null,
		ref: environment["GITHUB_REF"] ?? null,
		sha: environment["GITHUB_SHA"] ?? null,
		occurrence
	};
}
/** The context `github`; without a token. */
function githubContext({ environment }) {
	return Object.fromEntries(GITHUB_NAMES.map((name) => [name, environment[`GITHUB_${name.toUpperCase()}`] ?? null]));
}
// src/model/duration.ts
const UNITS$1 = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
/** Reads `500ms`, `10s`, `1m30s`, `1.5h` as milliseconds; undefined when the text is not a length of time. */
function parseDuration(text) {
	if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text)) return void 0;
	let total = 0;
	for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)) total += Number(amount) * UNITS$1[unit];
	return total;
}
/** Writes milliseconds the way a person says them: `12 ms`, `1.4 s`, `2 min 5 s`, `1 h 3 min`. */
function formatDuration(milliseconds) {
	if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
	if (milliseconds < 59950) return `${Number((milliseconds / 1e3).toFixed(1))} s`;
	const seconds = Math.round(milliseconds / 1e3);
	if (seconds < 3600) return `${Math.floor(seconds / 60)} min${seconds % 60 ? ` ${seconds % 60} s` : ""}`;
	const minutes = Math.round(seconds / 60);
	return `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60} min` : ""}`;
}
// src/model/nearest.ts
/** The candidate a person most likely meant, or undefined when none is close (edit distance, transpositions count once). */
function nearest(word, candidates) {
	const wanted = word.toLowerCase();
	let best;
	let bestDistance = (wanted.length === 1 ? 0 : Math.max(1, Math.floor(wanted.length / 3))) + 1;
	for (const candidate of candidates) {
		const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
/** Optimal string alignment distance, cut off at `limit`. */
function editDistance(a, b, limit) {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let before = [];
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let distance = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) distance = Math.min(distance, before[j - 2] + 1);
			current.push(distance);
		}
		before = previous;
		previous = current;
	}
	return previous[b.length];
}
// src/report/due-text.ts
const MINUTE$1 = 6e4;
/** `due 08:00 UTC, 37 min late`, or `on time` for less than a minute; with the date where the run began on another day. Null: it was not
* due, or one of both is no instant. */
function dueText({ occurrence, start }) {
	const late = latenessOf({
		occurrence,
		start
	});
	if (occurrence === null || late === null) return null;
	const due = new Date(occurrence).toISOString();
	const began = new Date(start).toISOString();
	const date = due.slice(0, 10) === began.slice(0, 10) ? "" : `${due.slice(0, 10)} `;
	const lateness = late < MINUTE$1 ? "on time" : `${formatDuration(Math.floor(late / MINUTE$1) * MINUTE$1)} late`;
	return `due ${date}${timeOf(due)} UTC, ${lateness}`;
}
/** How many milliseconds late a run began, never less than none; null like `dueText`. */
function latenessOf({ occurrence, start }) {
	const late = Date.parse(start) - Date.parse(occurrence ?? "");
	return Number.isNaN(late) ? null : Math.max(0, late);
}
/** `2026-11-22 08:00 UTC`: an instant (RFC 3339) for a person; null when it is none. */
function momentText(instant) {
	const parsed = Date.parse(instant);
	if (Number.isNaN(parsed)) return null;
	const text = new Date(parsed).toISOString();
	return `${text.slice(0, 10)} ${timeOf(text)} UTC`;
}
/** The seconds only where there are any. */
function timeOf(iso) {
	return iso.slice(17, 19) === "00" ? iso.slice(11, 16) : iso.slice(11, 19);
}
// src/report/troubles.ts
/** The steps that failed or could not run, in order; a `uses` step only when the fault is its own. */
function troublesOf(steps) {
	return steps.flatMap((step, index) => search(step, [], false, index + 1, steps.length));
}
/** The first thing that went wrong in a few words; null when nothing did. */
function firstWords(steps) {
	const troubles = troublesOf(steps);
	const first = troubles.find((trouble) => !trouble.allowed) ?? troubles[0];
	return first === void 0 ? null : `${stepTitle(first)}: ${troubleWords(first.step)}`;
}
/** `log in › POST /login`: the step's name after those of the steps it stands in. */
function stepTitle(trouble) {
	return [...trouble.within, trouble.step].map((step) => step.name).join(" › ");
}
/** What went wrong in a step: its error, or its first failure and how many more there are. */
function troubleWords(step) {
	if (step.error !== null) return step.error.message;
	const [first] = step.failures;
	if (first === void 0) return step.reason ?? "did not pass";
	const more = step.failures.length - 1;
	return `${first.query}: ${first.message}${more > 0 ? ` (and ${more} more)` : ""}`;
}
function search(step, within, allowed, number, of) {
	const letGo = allowed || step.allowed;
	const inside = step.steps.flatMap((inner) => search(inner, [...within, step], letGo, number, of));
	if (step.outcome !== "failed" && step.outcome !== "error") return inside;
	return step.failures.length > 0 || step.error !== null || inside.length === 0 ? [...inside, {
		step,
		within,
		allowed: letGo,
		number,
		of
	}] : inside;
}
// src/report/quarantine-words.ts
/** `quarantined until 2026-12-31: the sandbox loses orders; failed: status: expected 200, found 500`, or that it passes again; empty for a
* case that is in no quarantine. */
function quarantineWords({ quarantined, outcome, reason, attempts }) {
	if (quarantined === void 0) return "";
	const words = `quarantined until ${quarantined.until}: ${quarantined.reason}`;
	if (outcome === "passed") return `${words}; passes again: take it out of quarantine`;
	const what = outcome === "failed" ? "failed" : "could not run";
	const why = reason ?? firstWords(attempts.at(-1)?.steps ?? []);
	return why === null ? `${words}; ${what}` : `${words}; ${what}: ${why}`;
}
// src/report/entries.ts
/** The entries of all suites, in the plan's order. */
function allEntries(result) {
	return result.suites.flatMap(entriesOf$1);
}
/** The entries of a suite in the order things happened: a failed `before`, the cases, a failed `after`. */
function entriesOf$1(suite) {
	return [
		...hookEntry(suite, "before", suite.before),
		...suite.cases.map((item) => caseEntry(suite, item)),
		...hookEntry(suite, "after", suite.after)
	];
}
/** The name of a case with its combination or row, which the name alone need not tell. */
function caseTitle(item) {
	const combination = item.id.startsWith(item.case) ? item.id.slice(item.case.length) : "";
	const name = item.name.trim() === "" ? item.case : item.name;
	return name.endsWith(combination) ? name : `${name}${combination}`;
}
function caseEntry(suite, item) {
	const { id, place, tags, priority, start, duration, attempts } = item;
	const quarantined = item.quarantined !== void 0 && item.outcome !== "skipped" ? item.quarantined : null;
	const spared = quarantined !== null && item.outcome !== "passed";
	const outcome = spared ? "skipped" : item.outcome;
	const reason = spared ? quarantineWords(item) : item.reason;
	const flaky = item.flaky && quarantined === null;
	return {
		suite,
		hook: null,
		id,
		title: caseTitle(item),
		place,
		tags,
		priority,
		outcome,
		flaky,
		quarantined,
		reason,
		start,
		duration,
		attempts
	};
}
function hookEntry(suite, name, hook) {
	if (hook === null || hook.outcome === "passed" || hook.outcome === "skipped") return [];
	const { place, outcome, start, duration, steps } = hook;
	return [{
		suite,
		hook: name,
		id: name,
		title: name,
		place,
		tags: [],
		priority: null,
		outcome,
		flaky: false,
		quarantined: null,
		reason: firstWords(steps),
		start,
		duration,
		attempts: [{
			attempt: 1,
			outcome,
			start,
			duration,
			steps
		}]
	}];
}
// src/report/json-layout.ts
const SHORT$2 = 80;
/**
* Lays JSON text out over several lines, changing nothing but blanks: numbers keep their digits and repeated keys stay.
* Works on the beginning of a JSON text, too.
*/
function layOutJson(text) {
	if (text.length <= SHORT$2 || text.includes("\n")) return text;
	let output = "";
	let depth = 0;
	for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[{[](?:\s*[}\]])?|[}\]]|[,:]|[^\s"{}[\],:]+/g)) if (token === "{" || token === "[") output += `${token}${newLine(++depth)}`;
	else if (token === "}" || token === "]") output += `${newLine(--depth)}${token}`;
	else if (token === ",") output += `,${newLine(depth)}`;
	else output += token === ":" ? ": " : token;
	return output;
}
function newLine(depth) {
	return `\n${"  ".repeat(Math.max(0, Math.min(depth, 40)))}`;
}
// src/report/plural.ts
/** `1 case`, `3 cases`, `1,200 cases`. */
function plural(count, one, many = `${one}s`) {
	return `${groupDigits(count)} ${count === 1 ? one : many}`;
}
/** `1000000` as `1,000,000`. */
function groupDigits(count) {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
// src/report/exchange-text.ts
/** What stands in place of a body that is no text, or that was never held in memory. */
const NOT_SHOWN = /^\([\d,]+ bytes?(?: of .*)?\)$/;
/** Enough to see what went wrong, where other things are to be read, too. */
const BRIEF = {
	lines: 20,
	columns: 160,
	requestHeaders: 0,
	responseHeaders: 6
};
/** For a part that is folded away. */
const FOLDED = {
	lines: 40,
	columns: 160,
	requestHeaders: 20,
	responseHeaders: 20
};
/** For a file. */
const FULL = {
	lines: 2e3,
	columns: 1e4,
	requestHeaders: 200,
	responseHeaders: 200
};
/** `POST http://127.0.0.1:8080/orders` */
function requestLine({ request }) {
	return plainLine(`${request.method} ${request.url}`);
}
/** `409 in 12 ms`, `200, not read to its end (2 s)`, or that nothing came back. */
function responseLine({ response }) {
	if (response === null) return "no answer";
	const { status, duration, partial } = response;
	return partial ? `${status}, not read to its end (${formatDuration(duration)})` : `${status} in ${formatDuration(duration)}`;
}
/** The headers and the body that were sent. */
function requestDetails({ request }, limits) {
	return message(request.headers, request.body, limits, limits.requestHeaders);
}
/** The headers and the body that came back; empty when nothing did. */
function responseDetails({ response }, limits) {
	return response === null ? "" : message(response.headers, response.body, limits, limits.responseHeaders);
}
/** What a command printed, its end rather than its beginning. */
function outputText(body, limits) {
	const all = bodyLines(body.text, limits);
	const lines = all.slice(-limits.lines);
	if (all.length > lines.length) lines.unshift(`… ${plural(all.length - lines.length, "line")} before`);
	return [...lines, ...trimNote(body)].join("\n");
}
/** The streams of a command that have something in them, by name. */
function outputStreams(output) {
	return [["stdout", output.stdout], ["stderr", output.stderr]].filter(([, body]) => body.text !== "");
}
/** `exit code 1`, or that a signal ended it. */
function exitText({ exitCode }) {
	return exitCode === null ? "ended by a signal" : `exit code ${exitCode}`;
}
function message(headers, body, limits, count) {
	const shown = headers.slice(0, count).map(({ name, value }) => cut(plainLine(`${name}: ${value}`), limits.columns));
	const more = headers.length - shown.length;
	if (more > 0 && count > 0) shown.push(`… ${plural(more, "more header")}`);
	const content = body === null || body.text === "" && body.size === 0 ? "" : bodyText(body, headers, limits);
	return [shown.join("\n"), content].filter((part) => part !== "").join("\n\n");
}
function bodyText(body, headers, limits) {
	const type = headers.find(({ name }) => name.toLowerCase() === "content-type")?.value ?? "";
	const named = body.trimmed && NOT_SHOWN.test(body.text);
	const text = named ? body.text.replace(/^\(\d+/, `(${groupDigits(body.size)}`) : body.text;
	const all = bodyLines(!named && /json/i.test(type) ? layOutJson(text) : text, limits);
	const lines = all.slice(0, limits.lines);
	if (all.length > lines.length) lines.push(`… ${plural(all.length - lines.length, "more line")}`);
	return [...lines, ...trimNote(body)].join("\n");
}
function bodyLines(text, limits) {
	return plainText(text).replace(/\n$/, "").split("\n").map((line) => cut(line, limits.columns));
}
function trimNote(body) {
	if (!body.trimmed || NOT_SHOWN.test(body.text)) return [];
	return [`… only the beginning was kept of ${groupDigits(body.size)} bytes`];
}
// src/report/quarantine-line.ts
/** Until when and why an entry is in quarantine, and how it ended. */
function quarantineLine({ quarantined, outcome, reason, attempts }) {
	if (quarantined === null || quarantined === void 0) return "";
	if (outcome !== "passed") return reason ?? "";
	return quarantineWords({
		quarantined,
		outcome,
		reason,
		attempts: [...attempts]
	});
}
// src/report/value-pair.ts
const LIMIT = 300;
/** What is shown before the first difference, so that it can be found again. */
const LEAD = 60;
/** Two values cut to a readable length around the place where they begin to differ. */
function valuePair(expected, actual) {
	if (expected.length <= LIMIT && actual.length <= LIMIT) return {
		expected,
		actual
	};
	let same = 0;
	while (same < Math.min(expected.length, actual.length) && expected[same] === actual[same]) same++;
	const start = same > LIMIT / 2 ? same - LEAD : 0;
	return {
		expected: windowOf(expected, start),
		actual: windowOf(actual, start)
	};
}
function windowOf(text, from) {
	if (text.length <= LIMIT) return text;
	const start = Math.min(from, text.length - LEAD);
	const end = start + LIMIT;
	const part = text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
	return `${start > 0 ? "…" : ""}${part}${end < text.length ? "…" : ""} (${groupDigits(text.length)} characters)`;
}
// src/report/failure-lines.ts
const DIFF_LINES = 60;
/** What the engine remarks on a text that could not be read as it is. */
const REMARK = /^(.+) \(((?:the body|the output|the charset) [^()]+)\)$/;
/** `json $.lines at [0].sku`: what was looked at. */
function failureTitle(failure) {
	const where = failure.path === null || failure.path === "" ? "" : ` at ${failure.path}`;
	return plainLine(`${failure.query}${where}`);
}
/** `orders.suite.yaml:22:13` */
function placeText(place) {
	return `${plainLine(place.file)}:${place.line}:${place.column}`;
}
/** What was expected and what was found: a diff when there is one, else the two parts of the message, aligned. */
function failureLines(failure) {
	const [, message, remark] = REMARK.exec(failure.message) ?? [];
	if (message === void 0 || remark === void 0) return linesOf$1(failure);
	return [...linesOf$1({
		...failure,
		message
	}), {
		tone: "note",
		text: plainLine(remark)
	}];
}
function linesOf$1(failure) {
	const { matcher, expected, actual, diff } = failure;
	const message = plainLine(failure.message);
	const note = {
		tone: "note",
		text: message
	};
	if (diff !== null) return [...matcher === "equals" ? [] : [note], ...structureLines(diff)];
	const [, wanted, found] = /^expected (.+), found (.+)$/.exec(message) ?? [];
	if (message.split(", found ").length === 2 && wanted !== void 0 && found !== void 0) return pairLines(wanted, found);
	if (expected === null || actual === null) return [note];
	if (message.includes(expected) && message.includes(actual)) return [note];
	return [note, ...pairLines(plainLine(expected), plainLine(actual))];
}
/** The same as lines of a diff, which GitHub colours: - what was expected, + what was found. */
function diffLines(failure) {
	return failureLines(failure).map(({ tone, text }) => {
		if (failure.diff !== null && tone !== "note") return text;
		return `${tone === "expected" ? "-" : tone === "actual" ? "+" : " "} ${text}`;
	});
}
function pairLines(expected, actual) {
	const pair = valuePair(expected, actual);
	return [{
		tone: "expected",
		text: `expected  ${pair.expected}`
	}, {
		tone: "actual",
		text: `actual    ${pair.actual}`
	}];
}
function structureLines(diff) {
	const all = plainText(diff).replace(/\n$/, "").split("\n");
	const lines = all.slice(0, DIFF_LINES).map((text) => ({
		tone: text.startsWith("-") ? "expected" : text.startsWith("+") ? "actual" : "same",
		text
	}));
	const more = all.length - DIFF_LINES;
	return more > 0 ? [...lines, {
		tone: "note",
		text: `… ${plural(more, "more line")}`
	}] : lines;
}
// src/report/indent.ts
/** Moves every line that is not empty to the right. */
function indent(text, by = "  ") {
	return text.replace(/^(?=.)/gm, by);
}
// src/report/paint.ts
const CODES = {
	good: [32, 39],
	bad: [31, 39],
	warn: [33, 39],
	accent: [36, 39],
	dim: [2, 22],
	strong: [1, 22]
};
/** Text as it is. */
const plainPaint = (_style, text) => text;
/** Colours for a terminal; each line carries its own codes, so that a log viewer may cut anywhere. */
const colourPaint = (style, text) => {
	const [on, off] = CODES[style];
	return text.replace(/[^\n]+/g, (line) => `\x1b[${on}m${line}\x1b[${off}m`);
};
/** The paint for a terminal that shows colours, or does not. */
function paintFor(colours) {
	return colours ? colourPaint : plainPaint;
}
// src/report/tries-text.ts
/** `3 tries: 503, 503, 200`, with why it was not waited as long as an answer asked for; null where there is nothing to tell of a single try. */
function triesText({ tries, tried = [] }) {
	const notes = [...new Set(tried.flatMap(({ note }) => note ?? []))];
	if (tries <= 1) return notes.length === 0 ? null : plainLine(notes[0]);
	const shown = tried.slice(-8).map(({ outcome, status }) => {
		if (status === null) return outcome === "error" ? "no answer" : outcome;
		return String(status);
	});
	if (shown.length === 0) return `tried ${tries} times`;
	if (tries > shown.length) shown.unshift("…");
	const note = notes.length === 0 ? "" : ` (${plainLine(notes[0])})`;
	return `${tries} tries: ${shown.join(", ")}${note}`;
}
const STYLES = {
	expected: "good",
	actual: "bad",
	same: "dim",
	note: void 0
};
/** All about the steps that did not pass; those that were allowed to fail come last, in a line each. `whole`: the file that has what does
* not find room here, if it is known. */
function troublesText(troubles, limits, paint = plainPaint, whole = null) {
	const parts = troubles.filter(({ allowed }) => !allowed).map((trouble) => troubleText(trouble, limits, paint, whole));
	for (const trouble of troubles.filter(({ allowed }) => allowed)) {
		const words = `${stepTitle(trouble)}: ${troubleWords(trouble.step)}`;
		parts.push(paint("dim", `allowed to fail: ${plainLine(words)}`));
	}
	return parts.join("\n\n");
}
/** Where it stands, what went wrong, what was sent and what came back. */
function troubleText(trouble, limits, paint, whole) {
	const { step } = trouble;
	const parts = [headline(trouble, paint)];
	if (step.error !== null) parts.push(indent(errorText(step.error, paint)));
	for (const failure of step.failures.slice(0, 30)) parts.push(indent(failureText(failure, paint)));
	const more = step.failures.length - 30;
	const where = whole === null ? "" : `, in ${plainLine(whole)}`;
	if (more > 0) parts.push(indent(`… and ${plural(more, "more failure")}${where}`));
	if (step.error === null && step.failures.length === 0) parts.push(indent(plainLine(step.reason ?? "did not pass")));
	const exchange = exchangeText(step, limits, paint);
	if (exchange !== "") parts.push(indent(exchange));
	return parts.join("\n\n");
}
/** What was sent and what came back, or what a command printed; empty when there was neither. */
function exchangeText({ exchange, output }, limits, paint = plainPaint) {
	const parts = [];
	if (exchange !== null) {
		parts.push(`${paint("strong", "request")}   ${requestLine(exchange)}`);
		parts.push(indent(paint("dim", requestDetails(exchange, limits))));
		parts.push(`${paint("strong", "response")}  ${responseLine(exchange)}`);
		parts.push(indent(paint("dim", responseDetails(exchange, limits))));
		parts.push(`${paint("strong", "curl")}\n${indent(plainText(exchange.curl))}`);
	}
	if (output !== null) {
		parts.push(`${paint("strong", "command")}   ${exitText(output)}`);
		for (const [name, body] of outputStreams(output)) parts.push(`${paint("strong", name)}\n${indent(paint("dim", outputText(body, limits)))}`);
	}
	return parts.filter((part) => part !== "").join("\n");
}
/** One expectation that did not hold. */
function failureText(failure, paint = plainPaint) {
	return [`${paint("accent", placeText(failure.place))}  ${paint("strong", failureTitle(failure))}`, indent(failureLines(failure).map(({ tone, text }) => {
		const style = STYLES[tone];
		return style === void 0 ? text : paint(style, text);
	}).join("\n"))].join("\n");
}
/** Why a step could not run, and what to do about it. */
function errorText(error, paint = plainPaint) {
	const lines = [`${paint("accent", placeText(error.place))}  ${paint("warn", `error[${plainLine(error.code)}]`)}`, indent(plainText(error.message))];
	if (error.hint !== null) lines.push(indent(`${paint("accent", "hint:")} ${plainLine(error.hint)}`));
	return lines.join("\n");
}
function headline(trouble, paint) {
	const { step, number, of, within } = trouble;
	const where = within.length > 0 ? `, used at ${placeText(within[0].place)}` : "";
	const told = triesText(step);
	const tries = told === null ? "" : `, ${told}`;
	const note = `${of > 1 ? `step ${number} of ${of} at ` : ""}${placeText(step.place)}${where}${tries}`;
	return `${paint("strong", plainLine(stepTitle(trouble)))}  ${paint("dim", note)}`;
}
// src/report/ctrf.ts
/** CTRF has no word for "could not run": such a test is failed, and its raw status says error. */
const STATUS = {
	passed: "passed",
	failed: "failed",
	error: "failed",
	skipped: "skipped"
};
/** The result in the Common Test Report Format. */
function ctrfDocument(result) {
	const tests = allEntries(result).map((entry) => ctrfTest(result, entry));
	const stop = Date.parse(result.start) + Math.round(result.duration);
	return {
		reportFormat: "CTRF",
		specVersion: "0.0.0",
		runId: plainLine(result.run.id) || "unknown",
		timestamp: new Date(stop).toISOString(),
		generatedBy: `rota ${plainLine(result.rota)}`,
		results: {
			tool: {
				name: "rota",
				version: plainLine(result.rota)
			},
			summary: summary(result, tests, stop),
			tests,
			environment: environment$1(result),
			extra: {
				verdict: result.verdict,
				reason: plainLine(result.reason),
				passRate: result.passRate,
				...schedule(result)
			}
		}
	};
}
function summary(result, tests, stop) {
	const count = (status) => tests.filter((test) => test.status === status).length;
	return {
		tests: tests.length,
		passed: count("passed"),
		failed: count("failed"),
		skipped: count("skipped"),
		pending: 0,
		other: 0,
		flaky: tests.filter((test) => test.flaky).length,
		suites: result.suites.length,
		start: Date.parse(result.start),
		stop,
		duration: Math.round(result.duration)
	};
}
function environment$1({ plan, environment: name, run }) {
	const branch = run.ref?.startsWith("refs/heads/") ? run.ref.slice(11) : null;
	return {
		reportName: plainLine(plan.name),
		buildId: plainLine(run.id),
		...run.url !== null && { buildUrl: plainLine(run.url) },
		...run.sha !== null && { commit: plainLine(run.sha) },
		...branch !== null && { branchName: plainLine(branch) },
		...name !== null && { testEnvironment: plainLine(name) }
	};
}
/** The moment that was run, and how many milliseconds late. */
function schedule({ run: { occurrence }, start }) {
	const lateness = latenessOf({
		occurrence,
		start
	});
	return occurrence === null || lateness === null ? {} : {
		occurrence: plainLine(occurrence),
		lateness
	};
}
function ctrfTest(result, entry) {
	const last = entry.attempts.at(-1);
	const environment = entry.suite.environment ?? void 0;
	const at = environment === void 0 ? "" : `@${environment}`;
	const earlier = entry.attempts.slice(0, -1);
	const begun = Date.parse(last?.start ?? entry.start);
	const duration = Math.round(entry.duration);
	const message = entry.quarantined !== null ? quarantineLine(entry) : entry.outcome === "passed" ? null : entry.reason ?? firstWords(last?.steps ?? []);
	return {
		testId: plainLine(`${result.plan.id}${at}/${entry.suite.id}/${entry.id}`),
		name: plainLine(entry.title) || "unnamed",
		status: STATUS[entry.outcome],
		rawStatus: entry.quarantined === null ? entry.outcome : `quarantined-${last?.outcome ?? "skipped"}`,
		duration,
		start: Date.parse(entry.start),
		stop: begun + duration,
		suite: [...environment === void 0 ? [] : [plainLine(environment)], plainLine(entry.suite.name)],
		type: "api",
		filePath: plainLine(entry.place.file),
		line: entry.place.line,
		...entry.tags.length > 0 && { tags: entry.tags.map(plainLine) },
		...entry.priority !== null && { labels: { priority: plainLine(entry.priority) } },
		...message !== null && { message: plainText(message) },
		...traceOf(last),
		flaky: entry.flaky && entry.outcome === "passed",
		retries: earlier.length,
		...earlier.length > 0 && { retryAttempts: earlier.map(ctrfAttempt) },
		...last !== void 0 && last.steps.length > 0 && { steps: last.steps.flatMap((step) => ctrfSteps(step, "")) }
	};
}
function ctrfAttempt(attempt) {
	const start = Date.parse(attempt.start);
	const duration = Math.round(attempt.duration);
	const message = firstWords(attempt.steps);
	return {
		attempt: attempt.attempt,
		status: STATUS[attempt.outcome],
		duration,
		start,
		stop: start + duration,
		...message !== null && { message: plainText(message) },
		...traceOf(attempt)
	};
}
function traceOf(attempt) {
	const troubles = troublesOf(attempt?.steps ?? []);
	if (troubles.length === 0) return {};
	return { trace: troublesText(troubles, BRIEF) };
}
/** A step, and after a `uses` step the steps inside it. */
function ctrfSteps(step, within) {
	const name = `${within}${plainLine(step.name)}`;
	const { kind, place, tries, tried, allowed, outcome } = step;
	return [{
		name,
		status: STATUS[outcome],
		extra: {
			rawStatus: outcome,
			kind,
			place: {
				...place,
				file: plainLine(place.file)
			},
			duration: Math.round(step.duration),
			tries,
			...tried !== void 0 && { tried: tried.map((one) => ({ ...one })) },
			allowed
		}
	}, ...step.steps.flatMap((inner) => ctrfSteps(inner, `${name} › `))];
}
// src/model/merge-results.ts
/** The results of one plan run in several environments as one: every suite and every case is kept, the numbers are sums, and it passed only
* if it passed everywhere. What each result said of itself stays under `legs`. A single one stays as it is; joined ones can be joined further.
* The order is that in which they are given.
* @throws Error when they are not of one plan, or two are of the same environment; the message is for a person. */
function mergeResults(results) {
	const [first, ...others] = results;
	if (first === void 0) throw new Error("there is no result to join");
	if (others.length === 0) return first;
	const other = others.find(({ plan }) => plan.id !== first.plan.id);
	if (other !== void 0) throw new Error(`one is of the plan ${first.plan.id}, another one of the plan ${other.plan.id}`);
	const commits = distinct(results.flatMap(({ run }) => run.sha ?? []));
	if (commits.length > 1) throw new Error(`they are of different commits: ${commits.map((sha) => sha.slice(0, 7)).join(", ")}`);
	const legs = results.flatMap(legsOf$1);
	const twice = legs.find((leg, index) => legs.findIndex((one) => one.environment === leg.environment) < index);
	if (twice !== void 0) throw new Error(twice.environment === null ? "two of them are of no environment" : `two of them are of the environment ${twice.environment}`);
	const start = Math.min(...legs.map((leg) => Date.parse(leg.start)));
	const end = Math.max(...legs.map((leg) => Date.parse(leg.start) + leg.duration));
	const counts = sumOfCounts(legs.map((leg) => leg.counts));
	const ran = counts.total - counts.skipped - (counts.quarantined ?? 0);
	const { server: _server, narrowed: _narrowed, seed: _seed, ...rest } = first;
	return {
		...rest,
		environment: null,
		run: {
			...first.run,
			url: commonUrl(legs)
		},
		start: new Date(start).toISOString(),
		duration: end - start,
		...verdictOf(legs),
		passRate: {
			required: Math.max(...legs.map((leg) => leg.passRate.required)),
			actual: ran === 0 ? null : counts.passed * 100 / ran
		},
		counts,
		timing: {
			load: together(legs.map(({ timing }) => timing.load)),
			compile: together(legs.map(({ timing }) => timing.compile)),
			execute: together(legs.map(({ timing }) => timing.execute))
		},
		legs,
		suites: results.flatMap(placedSuites),
		diagnostics: distinct(results.flatMap(({ diagnostics }) => diagnostics)),
		...narrowedOf(results)
	};
}
/** What a result was joined of; a single one is its own only leg. */
function legsOf$1(result) {
	if (result.legs !== void 0) return result.legs;
	const { environment, run, start, duration, verdict, reason, passRate, counts, timing, server, seed } = result;
	return [{
		environment,
		run,
		start,
		duration,
		verdict,
		reason,
		passRate,
		counts,
		timing,
		...server !== void 0 && { server },
		...seed !== void 0 && { seed }
	}];
}
/** Where a suite ran. */
function environmentOf$1(result, suite) {
	return result.legs === void 0 ? result.environment : suite.environment ?? null;
}
function placedSuites(result) {
	if (result.legs !== void 0) return result.suites;
	return result.suites.map(({ id, ...suite }) => ({
		id,
		environment: result.environment,
		...suite
	}));
}
/** The worst of all, and where it was not the best. */
function verdictOf(legs) {
	const bad = legs.filter(({ verdict }) => verdict !== "passed");
	if (bad.length === 0) return {
		verdict: "passed",
		reason: `passed on ${legs.map(nameOf).join(", ")}`
	};
	const failed = bad.some(({ verdict }) => verdict === "failed");
	const reason = bad.map((leg) => `${nameOf(leg)}: ${leg.reason}`).join("; ");
	return {
		verdict: failed ? "failed" : "cancelled",
		reason
	};
}
function nameOf({ environment }) {
	return environment ?? "no environment";
}
/** The jobs of a run have addresses of their own below the run's. */
function commonUrl(legs) {
	const urls = new Set(legs.map(({ run }) => run.url?.replace(/\/job\/[^/]*$/, "") ?? null));
	const [only = null] = urls;
	return urls.size === 1 && legs.length > 0 ? only : null;
}
/** The numbers of several runs together. */
function sumOfCounts(all) {
	const of = (name) => all.reduce((total, counts) => total + (counts[name] ?? 0), 0);
	const quarantined = of("quarantined");
	return {
		total: of("total"),
		passed: of("passed"),
		failed: of("failed"),
		error: of("error"),
		skipped: of("skipped"),
		flaky: of("flaky"),
		...quarantined > 0 && { quarantined }
	};
}
function together(stages) {
	return {
		wall: stages.reduce((total, { wall }) => total + wall, 0),
		cpu: stages.reduce((total, { cpu }) => total + cpu, 0)
	};
}
function narrowedOf(results) {
	const [first, ...others] = distinct(results.flatMap(({ narrowed }) => narrowed ?? []));
	return first === void 0 ? {} : { narrowed: [first, ...others] };
}
/** Legs of a plan remark the same about its files. */
function distinct(items) {
	return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
// src/report/joined-places.ts
/** Results that were joined, with those first that did not pass; their suites stand in the same order. Any other stays as it is. */
function badPlacesFirst(result) {
	const { legs } = result;
	if (legs === void 0) return result;
	const ordered = [...legs.filter(({ verdict }) => verdict !== "passed"), ...legs.filter(({ verdict }) => verdict === "passed")];
	const rank = new Map(ordered.map(({ environment }, index) => [environment, index]));
	const rankOf = (suite) => rank.get(environmentOf$1(result, suite)) ?? ordered.length;
	return {
		...result,
		legs: ordered,
		suites: result.suites.toSorted((one, other) => rankOf(one) - rankOf(other))
	};
}
/** The run that a suite was part of; its leg's, where results were joined. */
function runOf(result, suite) {
	const environment = environmentOf$1(result, suite);
	return legsOf$1(result).find((one) => one.environment === environment)?.run ?? result.run;
}
/** What a place is called, as plain text: its environment, or that it has none. */
function placeName({ environment }) {
	return environment ?? "no environment";
}
/** ` on staging` behind the name of a suite or case, where results of several environments were joined; empty else. `write` makes the name fit
* for where it stands. */
function onEnvironment({ environment }, write = plainLine) {
	return environment === void 0 || environment === null ? "" : ` on ${write(environment)}`;
}
// src/report/xml-text.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"\n": "&#10;",
	"	": "&#9;"
};
/** Any text as XML 1.0 character data; `]]>` cannot come out of it, because every `>` is escaped. */
function xmlText(text) {
	return plainText(text).replace(/[&<>]/g, entity$1);
}
/** Any text as the value of an attribute in double quotes; line feeds and tabs survive normalisation. */
function xmlAttribute(text) {
	return plainText(text).replace(/[&<>"\n\t]/g, entity$1);
}
function entity$1(character) {
	return ENTITIES[character];
}
// src/report/xml-element.ts
/** A whole XML document in UTF-8, indented. */
function xmlDocument(root) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlLines(root, "")}`;
}
function xmlLines({ name, attributes, content }, indent) {
	let start = `${indent}<${name}`;
	for (const [key, value] of Object.entries(attributes)) start += ` ${key}="${xmlAttribute(String(value))}"`;
	if (content.length === 0) return `${start}/>\n`;
	if (typeof content === "string") return `${start}>${xmlText(content)}</${name}>\n`;
	const inside = content.map((child) => xmlLines(child, `${indent}  `)).join("");
	return `${start}>\n${inside}${indent}</${name}>\n`;
}
// src/report/junit.ts
/**
* The result as JUnit XML, with retries in the convention of Maven Surefire. The element of a case that was retried in
* vain tells its last attempt, which is its outcome in every other report; `rerun…` elements tell the earlier ones.
*/
function junitXml(result) {
	const suites = result.suites.map((suite) => testSuite(result, suite));
	return xmlDocument({
		name: "testsuites",
		attributes: {
			name: result.environment === null ? result.plan.name : `${result.plan.name} (${result.environment})`,
			...countEntries(result.suites.flatMap(entriesOf$1)),
			time: seconds(result.duration)
		},
		content: suites
	});
}
function testSuite(result, suite) {
	const entries = entriesOf$1(suite);
	return {
		name: "testsuite",
		attributes: {
			name: `${suite.name}${onEnvironment(suite, (environment) => environment)}`,
			...countEntries(entries),
			time: seconds(suite.duration),
			timestamp: suite.start,
			file: suite.file
		},
		content: [properties(result, suite), ...entries.map(testCase)]
	};
}
function properties(result, suite) {
	const { rota, plan, start } = result;
	const run = runOf(result, suite);
	const { occurrence } = run;
	const lateness = latenessOf({
		occurrence,
		start
	});
	const values = {
		rota,
		plan: plan.id,
		environment: environmentOf$1(result, suite),
		run: run.url,
		attempt: String(run.attempt),
		event: run.event,
		ref: run.ref,
		sha: run.sha,
		occurrence,
		"lateness-seconds": lateness === null ? null : String(Math.floor(lateness / 1e3))
	};
	return {
		name: "properties",
		attributes: {},
		content: Object.entries(values).filter((pair) => pair[1] !== null).map(([name, value]) => ({
			name: "property",
			attributes: {
				name,
				value
			},
			content: ""
		}))
	};
}
function testCase(entry) {
	const { suite, title, place, duration } = entry;
	return {
		name: "testcase",
		attributes: {
			name: title,
			classname: suite.environment == null ? suite.id : `${suite.id}@${suite.environment}`,
			file: place.file,
			line: place.line,
			time: seconds(duration)
		},
		content: [...outcome(entry), ...systemOut(entry)]
	};
}
function outcome(entry) {
	const last = entry.attempts.at(-1);
	const earlier = entry.attempts.slice(0, -1).filter(isBad);
	if (entry.outcome === "passed" && entry.quarantined !== null) return [];
	if (entry.outcome === "passed") return earlier.map((attempt) => retried("flaky", attempt));
	if (entry.outcome === "skipped") return [{
		name: "skipped",
		attributes: { message: entry.reason ?? "" },
		content: ""
	}];
	const troubles = troublesOf(last?.steps ?? []);
	return [{
		name: entry.outcome === "failed" ? "failure" : "error",
		attributes: {
			message: entry.reason ?? firstWords(last?.steps ?? []) ?? "",
			type: typeOf(entry.outcome, troubles)
		},
		content: troublesText(troubles, BRIEF) || (entry.reason ?? "")
	}, ...earlier.map((attempt) => retried("rerun", attempt))];
}
function retried(prefix, attempt) {
	const troubles = troublesOf(attempt.steps);
	const message = firstWords(attempt.steps) ?? "";
	return {
		name: `${prefix}${attempt.outcome === "failed" ? "Failure" : "Error"}`,
		attributes: {
			message,
			type: typeOf(attempt.outcome, troubles),
			time: seconds(attempt.duration)
		},
		content: [{
			name: "stackTrace",
			attributes: {},
			content: troublesText(troubles, BRIEF) || message
		}]
	};
}
/** The exchanges in full; those in the body of the failure are cut to what a person wants to see first. */
function systemOut(entry) {
	const blocks = troublesOf(entry.attempts.at(-1)?.steps ?? []).map((trouble) => ({
		trouble,
		text: exchangeText(trouble.step, FULL)
	})).filter(({ text }) => text !== "").map(({ trouble, text }) => `${stepTitle(trouble)}\n${text}`);
	return blocks.length === 0 ? [] : [{
		name: "system-out",
		attributes: {},
		content: blocks.join("\n\n")
	}];
}
/** What kind of fault it is: the matcher that did not hold, or the code of the error. */
function typeOf(outcome, troubles) {
	const step = (troubles.find((trouble) => !trouble.allowed) ?? troubles[0])?.step;
	return step?.error?.code ?? step?.failures[0]?.matcher ?? outcome;
}
function isBad(attempt) {
	return attempt.outcome === "failed" || attempt.outcome === "error";
}
function countEntries(entries) {
	const count = (outcome) => entries.filter((entry) => entry.outcome === outcome).length;
	return {
		tests: entries.length,
		failures: count("failed"),
		errors: count("error"),
		skipped: count("skipped")
	};
}
function seconds(milliseconds) {
	return (milliseconds / 1e3).toFixed(3);
}
// src/report/result-json.ts
/** The canonical result as JSON text: what `rota merge` and `rota publish` read. */
function resultJson(result) {
	return `${JSON.stringify(result, null, 2)}\n`;
}
// src/report/budgets.ts
/** How much GitHub takes of each text, with a little room below each limit. Texts in bytes of UTF-8 unless it says characters. */
const BUDGETS = {
	/** A job summary of more than 1 MiB is dropped as a whole (docs.github.com, "Workflow commands": 1 MiB per step). */
	summary: 1e6,
	/** 65,536 characters, which are never more than bytes (422 "body is too long", actions/dependency-review-action#730). */
	comment: 65e3,
	/** The body of an issue has the limit of a comment. */
	issue: 65e3,
	/** `output.summary` of a check run: 65,535 bytes (REST docs, "Create a check run"; dorny/test-reporter#57). */
	checkSummary: 65e3,
	/** `output.text` of a check run: the same, on its own. */
	checkText: 65e3,
	/** `output.title` of a check run has no documented limit: that of an annotation's title is taken. Characters. */
	checkTitle: 255,
	/** Annotations of a check run. GitHub names no limit but that of 50 in a request (REST docs, "Create a check run"); twenty requests are enough. Pieces. */
	checkAnnotations: 1e3,
	/** The title of an annotation (REST docs, "Create a check run": 255 characters). Characters. */
	annotationTitle: 255,
	/** The message of an annotation (the same page: 64 KB). */
	annotationMessage: 64e3,
	/** `raw_details` of an annotation (the same page: 64 KB). */
	annotationDetails: 64e3,
	/** The message of an annotation by workflow command: the log's line has room for more, but GitHub's page shows no more. Characters. */
	commandMessage: 4e3,
	/** The description of a commit status (REST answers 422 past 140 characters). Characters. */
	statusDescription: 140,
	/** The title of an issue (REST answers 422 past 256 characters). Characters. */
	issueTitle: 256
};
// src/report/fit.ts
/** More than the note needs as a rule. */
const NOTE = 600;
const GAP = "\n\n";
/** A part that is either there or not. */
function optional(text, kind, count = 1) {
	return {
		forms: [text, ""],
		losses: [{
			kind,
			count
		}]
	};
}
/**
* Joins the parts to a text of at most `budget` bytes. When they need more, details go in the given order, from the last
* part to the first, and a note says what is missing. Parts are taken or left whole, so that no fence stays open.
*/
function fitParts(parts, { budget, order, head, note }) {
	const chosen = parts.map(() => 0);
	const losses = /* @__PURE__ */ new Map();
	let size = bytes$1(head) + 1;
	for (const part of parts) size += sizeOf$1(part.forms[0]);
	/** Leaves out what hurts least until the rest needs no more bytes than that; whether there was anything. */
	const leaveOut = (room) => {
		const before = size;
		for (const kind of order) for (let index = parts.length - 1; index >= 0 && size > room; index--) {
			const { forms, losses: steps } = parts[index];
			const form = chosen[index];
			const loss = steps[form];
			if (loss?.kind !== kind) continue;
			chosen[index] = form + 1;
			size -= sizeOf$1(forms[form]) - sizeOf$1(forms[form + 1]);
			losses.set(kind, (losses.get(kind) ?? 0) + loss.count);
		}
		return size < before;
	};
	const formOf = (part, index) => part.forms[chosen[index]];
	if (size > budget) leaveOut(budget - NOTE);
	for (;;) {
		const told = losses.size > 0 ? note(losses, goneOf(parts, formOf)) : "";
		const text = join$3([
			head,
			told,
			...parts.map(formOf)
		]);
		if (bytes$1(text) <= budget) return text;
		if (!leaveOut(budget - Math.max(NOTE, sizeOf$1(told)))) return shortest(head, told, budget);
	}
}
/** What has no part left with anything in it. */
function goneOf(parts, formOf) {
	const all = /* @__PURE__ */ new Set();
	const left = /* @__PURE__ */ new Set();
	for (const [index, part] of parts.entries()) {
		if (part.of === void 0) continue;
		all.add(part.of);
		if (formOf(part, index) !== "") left.add(part.of);
	}
	return [...all].filter((one) => !left.has(one));
}
function join$3(texts) {
	const [first = "", ...rest] = texts.filter((text) => text !== "");
	let before = first;
	let result = first;
	for (const text of rest) {
		result += `${before.startsWith("- ") && text.startsWith("- ") ? "\n" : GAP}${text}`;
		before = text;
	}
	return `${result}\n`;
}
/** For budgets that even the shortest forms exceed: as many whole lines of the head as leave room for the note. */
function shortest(head, note, budget) {
	const noted = `${note}\n`;
	if (note === "" || bytes$1(noted) > budget) return cutLines(`${head}\n`, budget);
	const lines = cutLines(head, budget - bytes$1(noted) - 1);
	return lines === "" ? noted : `${lines}\n${noted}`;
}
function cutLines(text, budget) {
	let result = "";
	for (const line of text.split("\n")) {
		if (bytes$1(`${result}${line}\n`) > budget) break;
		result += `${line}\n`;
	}
	return result;
}
function sizeOf$1(form) {
	return form === "" ? 0 : bytes$1(form) + 2;
}
function bytes$1(text) {
	return Buffer.byteLength(text);
}
// src/report/known-failures.ts
/** Tells of each entry whether its failure is news. */
function noveltyIn(result, background) {
	return ({ suite, id, outcome }) => {
		if (outcome !== "failed" && outcome !== "error") return null;
		const before = background?.failedBefore.get(environmentOf$1(result, suite));
		return before === void 0 ? null : before.get(`${suite.id}#${id}`) ?? "new";
	};
}
/** `new`, or `known: failed in the 3 runs before, since 2026-11-20 08:00 UTC`; null when it is not known which. */
function noveltyText(novelty) {
	if (novelty === null || novelty === "new") return novelty;
	const { runs, since } = novelty;
	const moment = momentText(since);
	return `known: failed in ${runs === 1 ? "the run before" : `the ${groupDigits(runs)} runs before`}${moment === null ? "" : `, since ${moment}`}`;
}
/** `2 new failures, 1 known`; null when nothing failed of which it is known. */
function noveltyCounts(novelties) {
	const fresh = novelties.filter((novelty) => novelty === "new").length;
	const known = novelties.filter((novelty) => novelty !== "new" && novelty !== null).length;
	if (fresh + known === 0) return null;
	if (fresh === 0) return `${plural(known, "known failure")}, none new`;
	return `${plural(fresh, "new failure")}${known === 0 ? "" : `, ${groupDigits(known)} known`}`;
}
/** What is new before what is known, each in the order it had. */
function newFirst(items, noveltyOf) {
	const isKnown = (item) => {
		const novelty = noveltyOf(item);
		return Number(novelty !== null && novelty !== "new");
	};
	return items.toSorted((one, other) => isKnown(one) - isKnown(other));
}
// src/report/markdown-text.ts
const ZERO_WIDTH_SPACE = "​";
const LENGTH = 300;
/** Stands for a text of blanks, which would leave emphasis around nothing. */
const EMPTY = "(empty)";
/** The emoji that are called like a part of a place in a file; there are none that are called like a part of a time. */
const NUMBER_EMOJI = /* @__PURE__ */ new Set(["100", "1234"]);
/**
* Any text as literal text of one line of GitHub's Markdown: in paragraphs, headings, list items and table cells. GitHub
* finds mentions and issue numbers after rendering, where escapes are gone, so those get a zero-width space inside.
*/
function markdownText(text, length = LENGTH) {
	return withoutReferences(cut(plainLine(text).trim() || EMPTY, length).replace(/[&<>\\|]/g, entity).replace(/[`*_[\]~]/g, "\\$&").replace(/^[#+=-]|^\d+(?=[.)])/, blockMarker).replaceAll("://", "&#58;//").replace(/www\./gi, (host) => `${host.slice(0, 3)}&#46;`));
}
/** Any text as inline code; not for table cells, where a pipe inside code would end the cell. */
function inlineCode(text, length = LENGTH) {
	const content = cut(plainLine(text), length);
	if (content.trim() === "") return `\`${EMPTY}\``;
	const fence = "`".repeat(longestRun(content) + 1);
	const space = /^[` ]|[` ]$/.test(content) ? " " : "";
	return `${fence}${space}${content}${space}${fence}`;
}
/** Any text as a block of code; the fence is longer than any run of backticks inside. */
function fenced(text, language = "") {
	const content = plainText(text);
	const fence = "`".repeat(Math.max(3, longestRun(content) + 1));
	return `${fence}${language}\n${content}\n${fence}`;
}
/** Any text as literal text of one line of an HTML block, where Markdown means nothing. */
function htmlText(text, length = LENGTH) {
	return withoutReferences(escapeHtml(cut(plainLine(text).trim() || EMPTY, length)));
}
/** Any text as code on one line of an HTML block, where Markdown means nothing. */
function htmlCode(text, length = LENGTH) {
	return `<code>${escapeHtml(cut(plainLine(text), length) || EMPTY)}</code>`;
}
/** A part that is folded away; the title is HTML. */
function folded(title, content) {
	return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** A table; the cells are Markdown, numbers stand to the right. */
function table(columns, rows) {
	return [
		columns.map(([title]) => title),
		columns.map(([, align]) => align === "right" ? "--:" : "---"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
/** At the start of a line these would begin a heading, a list or a rule. */
function blockMarker(marker) {
	return /\d/.test(marker) ? `${marker}\\` : `\\${marker}`;
}
/** What GitHub looks for after rendering: mentions, numbers of issues and advisories, emoji, commits, mathematics. What people copy is
* parted by elements, which do not come along. */
function withoutReferences(text) {
	return text.replaceAll("@", `@${ZERO_WIDTH_SPACE}`).replace(/(?<!&)#(?=\w)/g, `#${ZERO_WIDTH_SPACE}`).replace(/((?:GH|GHSA|CVE)-)(?=\w)/gi, `$1${ZERO_WIDTH_SPACE}`).replace(/:((?:[\w+-]|\\_)+)(?=:|&#58;|$)/g, (colons, name) => /^\d+Z?$/.test(name) && !NUMBER_EMOJI.has(name) ? colons : `:<span>${name}</span>`).replace(/\b[0-9a-f]{7,40}\b/gi, (commit) => commit.replace(/(.{6})(.{1,6})/g, "$1<span>$2</span>")).replaceAll("$", "<span>$</span>");
}
function escapeHtml(text) {
	return text.replace(/[&<>"]/g, entity);
}
function entity(character) {
	return `&#${character.charCodeAt(0)};`;
}
function longestRun(text) {
	return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
// src/report/repository-url.ts
/** Where the repository of a workflow run can be seen (`https://github.com/acme/shop`); null: nobody knows. */
function repositoryUrl({ url }) {
	return /^(https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+)\/actions\/runs\/\d+/.exec(url ?? "")?.[1] ?? null;
}
// src/report/place-link.ts
/** A place as Markdown: a link to the line at the commit of the run, or plain code when the commit is not known or the path cannot
* be one in the repository. */
function placeLink(run, place) {
	const text = inlineCode(`${plainLine(place.file)}:${place.line}`);
	const url = placeUrl(run, place);
	return url === null ? text : `[${text}](${url})`;
}
/** Links to several places, each line once: `orders.suite.yaml:22`, then `:23` where it is the same file. Null when they cannot be links. */
function placeLinks(run, places) {
	const links = [];
	const seen = /* @__PURE__ */ new Set();
	let file = null;
	for (const place of places) {
		const url = placeUrl(run, place);
		if (url === null) return null;
		if (seen.has(url)) continue;
		seen.add(url);
		links.push(place.file === file ? `[\`:${place.line}\`](${url})` : placeLink(run, place));
		file = place.file;
	}
	return links.length === 0 ? null : links.join(" · ");
}
/** The address of a line at the commit of the run; null when there can be none. */
function placeUrl(run, place) {
	const repository = repositoryUrl(run);
	if (repository === null || run.sha === null || !/^[0-9a-f]{40,64}$/.test(run.sha)) return null;
	const segments = plainLine(place.file).split("/");
	if (segments.some((segment) => /^\.{0,2}$|\\/.test(segment))) return null;
	return `${repository}/blob/${run.sha}/${segments.map(encodeSegment).join("/")}#L${place.line}`;
}
function encodeSegment(segment) {
	return encodeURIComponent(segment).replace(/[()'!*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
// src/report/shown-failures.ts
/** Characters of a line of code. */
const COLUMNS$1 = 400;
/** Bytes of all lines of a step: however much is wrong, a few cases have room in every text. */
const BYTES = 8e3;
/** As many failures of a step as have room, at least the first. */
function shownFailures(failures) {
	const shown = [];
	let room = BYTES;
	for (const failure of failures.slice(0, 30)) {
		const lines = fitting(diffLines(failure).map((line) => cut(line, COLUMNS$1)), BYTES);
		room -= bytes(lines);
		if (room < 0 && shown.length > 0) break;
		shown.push({
			failure,
			lines
		});
	}
	return {
		shown,
		more: failures.length - shown.length
	};
}
function fitting(lines, room) {
	if (bytes(lines) <= room) return lines;
	let count = lines.length;
	while (count > 1 && bytes(lines.slice(0, count)) > room) count--;
	return [...lines.slice(0, count), `  … ${plural(lines.length - count, "more line")}`];
}
function bytes(lines) {
	return Buffer.byteLength(lines.join("\n"));
}
// src/report/summary-cases.ts
const CURL = 4e3;
const TITLE = 400;
/** The first cases, whose details are given up last: one failure to look at is worth more than a long list. */
const FIRST$1 = 3;
/** The cases that did not pass: with everything, without exchanges, as one line, not at all. */
function badParts(result, entries, noveltyOf = () => null) {
	return entries.map((entry, index) => {
		const run = runOf(result, entry.suite);
		const novelty = noveltyOf(entry);
		return {
			forms: [
				badCase(run, entry, novelty, true),
				badCase(run, entry, novelty, false),
				badLine(run, entry, novelty),
				""
			],
			losses: [
				{
					kind: index < FIRST$1 ? "first bodies" : "bodies",
					count: 1
				},
				{
					kind: index < FIRST$1 ? "first details" : "details",
					count: 1
				},
				{
					kind: index < FIRST$1 ? "first cases" : "cases",
					count: 1
				}
			],
			of: suiteTitle(entry.suite, 60)
		};
	});
}
/** A case that did not pass as one item of a list. */
function badLine(run, entry, novelty = null) {
	const news = noveltyText(novelty);
	const remark = news === null ? "" : ` (${news})`;
	const reason = entry.reason === null ? "" : `: ${markdownText(entry.reason)}`;
	return `- **${entryTitle(entry)}** ${placeLink(run, entry.place)}${remark}${reason}`;
}
/** What went wrong at each attempt, as items of a list. */
function attemptLines(attempts) {
	return attempts.map((attempt) => {
		const words = firstWords(attempt.steps);
		return `- attempt ${attempt.attempt}: ${words === null ? attempt.outcome : markdownText(words)}`;
	});
}
function badCase(run, entry, novelty, exchanges) {
	const { attempts, duration, place, tags, priority } = entry;
	const facts = [placeLink(run, place), formatDuration(duration)];
	const news = noveltyText(novelty);
	if (news !== null) facts.unshift(`**${news}**`);
	if (attempts.length > 1) facts.push(plural(attempts.length, "attempt"));
	if (priority !== null) facts.push(markdownText(priority, 20));
	facts.push(...tags.slice(0, 10).map((tag) => inlineCode(tag, 60)));
	const parts = [`#### ${entryTitle(entry)}`, facts.join(" · ")];
	const earlier = attemptLines(attempts.slice(0, -1));
	if (earlier.length > 0) parts.push(earlier.join("\n"));
	const troubles = troublesOf(attempts.at(-1)?.steps ?? []);
	const allowed = troubles.filter((trouble) => trouble.allowed);
	if (allowed.length === troubles.length) parts.push(markdownText(entry.reason ?? "no reason was given"));
	for (const trouble of troubles) if (!trouble.allowed) parts.push(...troubleParts(run, trouble, exchanges));
	if (allowed.length > 0) parts.push(allowed.map((trouble) => `- allowed to fail: ${troubleLine(trouble)}`).join("\n"));
	return parts.join("\n\n");
}
function troubleParts(run, trouble, exchanges) {
	const { step, number, of, within } = trouble;
	const told = triesText(step);
	const tries = told === null ? "" : `, ${markdownText(told)}`;
	const [outermost] = within;
	const used = outermost === void 0 ? "" : `, used at ${placeLink(run, outermost.place)}`;
	const note = `${of > 1 ? `step ${number} of ${of} · ` : ""}${placeLink(run, step.place)}${used}${tries}`;
	const parts = [`**${markdownText(stepTitle(trouble))}** · ${note}`];
	if (step.error !== null) {
		const { code, message, hint } = step.error;
		parts.push(`⚠️ ${markdownText(message, 1e3)} (${inlineCode(code, 60)})`);
		if (hint !== null) parts.push(`💡 ${markdownText(hint, 1e3)}`);
	}
	const { shown, more } = shownFailures(step.failures);
	const links = placeLinks(run, shown.map(({ failure }) => failure.place));
	if (links !== null) parts.push(`Expected at ${links}`);
	if (shown.length > 0) parts.push(fenced(failuresDiff({
		shown,
		more
	}), "diff"));
	if (step.error === null && step.failures.length === 0) parts.push(markdownText(step.reason ?? "did not pass"));
	if (exchanges) parts.push(...exchangePart(trouble));
	return parts;
}
function troubleLine(trouble) {
	return `${markdownText(stepTitle(trouble))}: ${markdownText(troubleWords(trouble.step))}`;
}
/** All failures of a step as one diff: GitHub colours what was expected red, what was found green, and their places. */
function failuresDiff({ shown, more }) {
	const blocks = shown.map(({ failure, lines }) => {
		const title = cut(failureTitle(failure), TITLE);
		return [`@@ ${placeText(failure.place)}  ${title} @@`, ...lines].join("\n");
	});
	if (more > 0) blocks.push(`  … and ${plural(more, "more failure")}`);
	return blocks.join("\n");
}
function exchangePart({ step }) {
	const { exchange, output } = step;
	const parts = [];
	if (exchange !== null) {
		const { request, response } = exchange;
		const blocks = [httpBlock(requestLine(exchange), request.headers, requestDetails(exchange, FOLDED))];
		if (response !== null) blocks.push(httpBlock(responseLine(exchange), response.headers, responseDetails(exchange, FOLDED)));
		blocks.push(fenced(cut(plainText(exchange.curl), CURL), "sh"));
		parts.push(folded(`${htmlCode(requestLine(exchange), 160)} → ${responseLine(exchange)}`, blocks.join("\n\n")));
	}
	if (output !== null) {
		const streams = outputStreams(output).map(([name, body]) => `${name}\n\n${fenced(outputText(body, FOLDED))}`);
		if (streams.length === 0) parts.push(`Command: ${exitText(output)}, nothing printed`);
		else parts.push(folded(`Command: ${exitText(output)}`, streams.join("\n\n")));
	}
	return parts;
}
function httpBlock(line, headers, details) {
	return fenced(`${line}${headers.length === 0 ? "\n\n" : "\n"}${details}`.trimEnd(), "http");
}
/** `Orders › An order can be placed`; with its environment, where there are several. */
function entryTitle(entry) {
	const { suite, title } = entry;
	const where = onEnvironment(suite, (name) => markdownText(name, 100));
	return `${markdownText(suite.name, 100)} › ${markdownText(title, 200)}${where}`;
}
/** `Orders`; with its environment, where there are several. */
function suiteTitle(suite, length = 100) {
	return `${markdownText(suite.name, length)}${onEnvironment(suite, (name) => markdownText(name, length))}`;
}
// src/report/failed-parts.ts
const SECTIONS = [["failed", "Failed"], ["error", "Could not run"]];
/** All that did not pass under its headings: what failed, then what could not run; what is new before what is known, place by place. */
function failedParts(result, entries, noveltyOf) {
	return SECTIONS.flatMap(([outcome, title]) => {
		const bad = entries.filter((entry) => entry.outcome === outcome);
		if (bad.length === 0) return [];
		const ordered = [...new Set(bad.map(({ suite }) => suite.environment))].flatMap((place) => newFirst(bad.filter(({ suite }) => suite.environment === place), noveltyOf));
		return [optional(`### ${title}`, "headings"), ...badParts(result, ordered, noveltyOf)];
	});
}
// src/report/server-text.ts
/** Lines of its output where other things are to be read, too, and where it is folded away. */
const LINES = {
	brief: 30,
	folded: 200
};
const COLUMNS = 300;
/** The servers that were started, where something did not pass, for a person: what became of them and what they said. Empty else. */
function serverText(result, paint) {
	return serversOf(result).map(({ server, where }) => {
		const bad = server.outcome === "error";
		const title = `Server${where === null ? "" : ` on ${plainLine(where)}`}: ${cut(plainLine(server.command), COLUMNS)}`;
		const parts = [paint(bad ? "warn" : "strong", title), indent(paint("dim", stateOf(server)))];
		const lines = lastLines(server.output, LINES.brief);
		if (lines.length > 0) parts.push(indent(paint("dim", lines.join("\n")), "    "));
		return parts.join("\n");
	}).join("\n\n");
}
/** The same as parts of a job summary. */
function serverParts(result) {
	return serversOf(result).map(({ server, where }) => {
		const lines = lastLines(server.output, LINES.folded);
		const head = `${where === null ? "### Server" : `### Server on ${markdownText(where, 100)}`}\n\n${markdownText(stateOf(server), 1e3)}`;
		if (lines.length === 0) return optional(head, "server");
		return {
			forms: [
				`${head}\n\n${folded(`Output of ${htmlCode(server.command)}`, fenced(lines.join("\n"), "text"))}`,
				head,
				""
			],
			losses: [{
				kind: "server",
				count: 1
			}, {
				kind: "server",
				count: 1
			}]
		};
	});
}
/** Those of the places that did not pass, and where that was, if results were joined. */
function serversOf(result) {
	return legsOf$1(result).flatMap(({ server, verdict, environment }) => server === void 0 || verdict === "passed" ? [] : [{
		server,
		where: result.legs === void 0 ? null : environment
	}]);
}
function stateOf({ problem, ready, duration }) {
	return plainLine(problem ?? `${ready} answered after ${formatDuration(duration)}`);
}
function lastLines(output, most) {
	const all = plainText(output).replace(/\n+$/, "").split("\n");
	if (all.length === 1 && all[0] === "") return [];
	const lines = all.slice(-most).map((line) => cut(line, COLUMNS));
	const before = all.length - lines.length;
	return before > 0 ? [`… ${plural(before, "line")} before`, ...lines] : lines;
}
// src/model/counted-outcome.ts
/** Whether a case decides anything: one in quarantine does not. */
function isCounted({ quarantined }) {
	return quarantined === void 0;
}
/** What a case adds to the outcome of its suite: nothing, when it is in quarantine. */
function countedOutcome(one) {
	return isCounted(one) ? one.outcome : "skipped";
}
/** Whether a case went wrong in a way that counts. */
function hasFailed(one) {
	const outcome = countedOutcome(one);
	return outcome === "failed" || outcome === "error";
}
// src/report/skip-groups.ts
/** The skipped cases by their reason, in the order in which the reasons come up. */
function skipGroups(entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.outcome !== "skipped" || entry.quarantined !== null) continue;
		const reason = entry.reason ?? "no reason was given";
		const group = groups.get(reason);
		if (group === void 0) groups.set(reason, [entry]);
		else group.push(entry);
	}
	return Array.from(groups, ([reason, members]) => ({
		reason,
		entries: members
	}));
}
// src/report/summary-lists.ts
const SLOWEST = 5;
/** Cases named for one reason why they were skipped. */
const NAMES$3 = 20;
/** The cases that passed after a failed attempt, with what went wrong before. */
function flakyPart(entries) {
	const flaky = entries.filter((entry) => entry.flaky);
	if (flaky.length === 0) return [];
	return [optional(`### Flaky\n\n${flaky.map((entry) => {
		const earlier = entry.attempts.slice(0, -1).map((attempt) => {
			const words = firstWords(attempt.steps) ?? attempt.outcome;
			return `  - attempt ${attempt.attempt}: ${markdownText(words)}`;
		});
		return [`- ${entryTitle(entry)}: passed at attempt ${entry.attempts.length}`, ...earlier].join("\n");
	}).join("\n")}`, "flaky", flaky.length)];
}
/** The cases in quarantine that ran, with why, until when, and how they ended. */
function quarantinedPart(entries) {
	const quarantined = entries.filter((entry) => entry.quarantined !== null);
	if (quarantined.length === 0) return [];
	return [optional(`### Quarantined\n\n${quarantined.map((entry) => `- ${entryTitle(entry)}: ${markdownText(quarantineLine(entry), 1e3)}`).join("\n")}`, "quarantined", quarantined.length)];
}
/** The skipped cases by reason. */
function skippedPart(entries) {
	const groups = skipGroups(entries);
	if (groups.length === 0) return [];
	const lines = groups.map(({ reason, entries: skipped }) => {
		const names = skipped.slice(0, NAMES$3).map((entry) => `  - ${entryTitle(entry)}`);
		if (skipped.length > NAMES$3) names.push(`  - and ${groupDigits(skipped.length - NAMES$3)} more`);
		return [`- ${markdownText(reason)}`, ...names].join("\n");
	});
	const count = groups.reduce((sum, group) => sum + group.entries.length, 0);
	return [optional(`### Skipped\n\n${lines.join("\n")}`, "skipped", count)];
}
/** The remarks about the files. */
function warningsPart(diagnostics) {
	if (diagnostics.length === 0) return [];
	return [optional(`### Warnings\n\n${diagnostics.map(({ code, message, hint, file, range }) => {
		const place = inlineCode(`${file}:${range.start.line}:${range.start.column}`);
		const help = hint === void 0 ? "" : `; ${markdownText(hint)}`;
		return `- ${place} ${markdownText(message)}${help} (${inlineCode(code, 60)})`;
	}).join("\n")}`, "warnings", diagnostics.length)];
}
/** How each suite did; of a single one the counts have told it. */
function suitesPart(suites) {
	if (suites.length < 2) return [];
	const rows = suites.map((suite) => {
		const count = (outcome) => suite.cases.filter((item) => countedOutcome(item) === outcome).length;
		const numbers = [
			count("passed"),
			count("failed"),
			count("error"),
			count("skipped")
		];
		const remark = entriesOf$1(suite).filter((entry) => entry.hook !== null).map((entry) => ` (${entry.hook} ${entry.outcome === "failed" ? "failed" : "could not run"})`);
		return [
			`${suiteTitle(suite)}${remark.join("")}`,
			...numbers.map((number) => number === 0 ? "" : groupDigits(number)),
			formatDuration(suite.duration)
		];
	});
	return [optional(`### Suites\n\n${table([["Suite", "left"], ...[
		"Passed",
		"Failed",
		"Error",
		"Skipped",
		"Time"
	].map((name) => [name, "right"])], rows)}`, "suites", suites.length)];
}
/** The cases that took longest. */
function slowestPart(entries) {
	const ran = entries.filter((entry) => entry.hook === null && entry.outcome !== "skipped");
	if (ran.length <= SLOWEST) return [];
	return [optional(`### Slowest cases\n\n${table([["Case", "left"], ["Time", "right"]], ran.toSorted((a, b) => b.duration - a.duration).slice(0, SLOWEST).map((entry) => [entryTitle(entry), formatDuration(entry.duration)]))}`, "slowest")];
}
/** The cases that passed, folded away, one part for each suite. */
function passedParts(suites) {
	return suites.flatMap((suite) => {
		const passed = suite.cases.filter((item) => countedOutcome(item) === "passed");
		if (passed.length === 0) return [];
		const lines = passed.map((item) => `- ${markdownText(caseTitle(item), 200)} · ${formatDuration(item.duration)}`);
		const where = onEnvironment(suite, (name) => htmlText(name, 100));
		return [optional(folded(`${htmlText(suite.name, 100)}${where}: ${plural(passed.length, "passed case")}`, lines.join("\n")), "passed", passed.length)];
	});
}
// src/report/detail-parts.ts
/** What there is to tell of a run in detail, besides the cases that passed. */
function detailParts(result, entries, noveltyOf) {
	return [
		...failedParts(result, entries, noveltyOf),
		...serverParts(result),
		...flakyPart(entries),
		...quarantinedPart(entries),
		...skippedPart(entries),
		...warningsPart(result.diagnostics),
		...suitesPart(result.suites),
		...slowestPart(entries)
	];
}
// src/report/losses.ts
/** What can be left out when a report in Markdown is too long, as the note words it. */
const LOSSES = {
	passed: (count) => plural(count, "passed case"),
	server: () => "what the server said",
	bodies: (count) => `the exchanges of ${plural(count, "case")}`,
	slowest: () => "the slowest cases",
	details: (count) => `the details of ${plural(count, "case")}`,
	suites: (count) => `the table of ${plural(count, "suite")}`,
	warnings: (count) => plural(count, "warning"),
	skipped: (count) => plural(count, "skipped case"),
	quarantined: (count) => plural(count, "quarantined case"),
	flaky: (count) => plural(count, "flaky case"),
	cases: (count) => plural(count, "failed case"),
	plans: (count) => plural(count, "plan"),
	lines: (count) => plural(count, "line"),
	"schedule details": (count) => `the next runs of ${plural(count, "changed schedule")}`,
	schedules: (count) => plural(count, "changed schedule")
};
/** What is left out first, second, … */
const LOSS_ORDER = [...[
	"passed",
	"bodies",
	"server",
	"slowest",
	"details",
	"suites",
	"warnings",
	"skipped",
	"first bodies",
	"quarantined",
	"flaky",
	"cases"
], ...[
	"schedule details",
	"first details",
	"schedules",
	"first cases",
	"headings",
	"plans",
	"lines"
]];
/** Suites that are named. */
const NAMED$1 = 3;
/** Says what was left out to stay within a number of bytes, and where everything is. `gone`: suites, as Markdown, of which nothing is left. */
function lossNote(losses, budget, everything, gone = []) {
	const list = Object.entries(LOSSES).map(([kind, words]) => [(losses.get(kind) ?? 0) + (losses.get(`first ${kind}`) ?? 0), words]).filter(([count]) => count > 0).map(([count, words]) => words(count)).join(", ");
	return `> [!NOTE]\n> Left out to stay within ${groupDigits(budget)} bytes: ${list}${goneText(gone)}. ${everything}`;
}
/** Cases go from the last to the first, and so whole suites do. */
function goneText(gone) {
	if (gone.length === 0) return "";
	const more = gone.length - NAMED$1;
	return `; nothing is left here of the failures in ${gone.slice(0, NAMED$1).join(", ")}${more > 0 ? ` and ${groupDigits(more)} more` : ""}`;
}
// src/report/run-link.ts
/** Markdown that leads to an address, or without one that can stand in a link the Markdown alone. */
function linked(markdown, url) {
	return url === null || !isPlainAddress(url) ? markdown : `[${markdown}](${url})`;
}
/** `[run 1234](https://…)`; null when nobody can see the run anywhere. */
function runLink({ id, url }) {
	if (url === null || !isPlainAddress(url)) return null;
	return linked(`run ${markdownText(id, 40)}`, url);
}
/** Where everything is, in a sentence: the run's artifacts, or else the file. */
function everythingText({ url }) {
	if (url === null || !isPlainAddress(url)) return "The file result.json has everything.";
	return `The ${linked("artifacts of the run", `${url.replace(/\/job\/[^/]*$/, "")}#artifacts`)} have everything.`;
}
/** No character that could end a link, or begin something else in Markdown. */
function isPlainAddress(url) {
	return /^https?:\/\/[^\s()<>[\]\\|`]+$/.test(url);
}
// src/report/verdict-text.ts
/** How a verdict looks at a glance. */
const VERDICT_ICONS = {
	passed: "✅",
	failed: "❌",
	cancelled: "🚫"
};
/** `3 of 14 cases failed (1 error, 1 skipped, 1 flaky)`: the worst first, the rest in brackets. */
function countsSentence(result) {
	const { total, passed, failed, error, skipped, flaky, quarantined = 0 } = result.counts;
	const hooks = allEntries(result).filter((entry) => entry.hook !== null).length;
	const of = `of ${plural(total, "case")}`;
	const good = result.verdict === "passed" || failed + error === 0;
	const rest = [];
	let main = `${groupDigits(good ? passed : failed > 0 ? failed : error)} ${of} `;
	if (total === 0) main = "no case was selected";
	else if (skipped === total) main = total === 1 ? "the only case was skipped" : `all ${plural(total, "case")} were skipped`;
	else main += good ? "passed" : failed > 0 ? "failed" : "ended in an error";
	if (good && failed > 0) rest.push(`${groupDigits(failed)} failed`);
	if (error > 0 && (good || failed > 0)) rest.push(plural(error, "error"));
	if (skipped > 0 && skipped !== total) rest.push(`${groupDigits(skipped)} skipped`);
	if (quarantined > 0) rest.push(`${groupDigits(quarantined)} quarantined`);
	if (flaky > 0) rest.push(`${groupDigits(flaky)} flaky`);
	if (hooks > 0 && !good) rest.push(`${plural(hooks, "hook")} failed`);
	const sentence = rest.length === 0 ? main : `${main} (${rest.join(", ")})`;
	return hooks > 0 && good ? `${plural(hooks, "hook")} failed, ${sentence}` : sentence;
}
/** The reason in a sentence, where it says more than the counts do; else null. Of joined results those of the places that have one. */
function reasonWorthSaying({ reason, verdict, legs }) {
	if (legs !== void 0) {
		const told = legs.flatMap((leg) => {
			const own = reasonWorthSaying(leg);
			return own === null ? [] : [`${placeName(leg)}: ${own}`];
		});
		return told.length === 0 ? null : plainLine(told.join("; "));
	}
	return /^(\d+ of \d+ cases? passed)?$/.test(reason) || verdict === "passed" && reason === "every case was skipped" ? null : plainLine(reason);
}
// src/report/summary-head.ts
/** Places that the table shows. */
const PLACES = 50;
const REASON = 1e3;
const COUNTS = [
	["Passed", "passed"],
	["Failed", "failed"],
	["Error", "error"],
	["Skipped", "skipped"],
	["Flaky", "flaky"]
];
const QUARANTINED = [["Quarantined", "quarantined"]];
/** `❌ Checkout smoke on staging: failed`, as Markdown. */
function verdictTitle({ plan, environment, verdict }) {
	const where = environment === null ? "" : ` on ${markdownText(environment, 100)}`;
	return `${VERDICT_ICONS[verdict]} ${markdownText(plan.name, 200)}${where}: ${verdict}`;
}
/** What a reader wants to know first, as Markdown: counts, what is new, lateness, what comes next; then why, and where what happened. */
function headLines(result, background, novelties) {
	const facts = [`**${countsSentence(result)}** in ${formatDuration(result.duration)}`];
	const news = noveltyCounts(novelties);
	if (news !== null) facts.push(news);
	const due = sameOccurrence(result) ? dueText({
		occurrence: result.run.occurrence,
		start: result.start
	}) : null;
	if (due !== null) facts.push(due);
	const next = background?.next ?? null;
	if (next !== null) facts.push(`next run ${markdownText(next, 100)}`);
	const link = runLink(result.run);
	if (link !== null) facts.push(link);
	const lines = [facts.join(" · ")];
	const reason = reasonWorthSaying(result);
	if (reason !== null) lines.push(markdownText(reason, REASON));
	lines.push(result.legs === void 0 ? countsTable(result) : placesTable(result, result.legs));
	return lines;
}
function countsTable({ counts }) {
	const columns = countColumns(counts);
	return table(columns.map(([title]) => [title, "right"]), [numbersIn(columns, counts)]);
}
/** Those in quarantine have a column only where there are some. */
function countColumns({ quarantined }) {
	return [
		...COUNTS,
		...quarantined === void 0 ? [] : QUARANTINED,
		["Total", "total"]
	];
}
function numbersIn(columns, counts) {
	return columns.map(([, key]) => groupDigits(counts[key] ?? 0));
}
/** How each place did; its name leads to its own run or job. */
function placesTable(result, legs) {
	const several = !sameOccurrence(result);
	const columns = countColumns(result.counts);
	const rows = legs.slice(0, PLACES).map((leg) => {
		const { verdict, counts, run, start, duration } = leg;
		return [
			linked(markdownText(placeName(leg), 100), run.url === result.run.url ? null : run.url),
			`${VERDICT_ICONS[verdict]} ${verdict}`,
			...numbersIn(columns, counts),
			formatDuration(duration),
			...several ? [(dueText({
				occurrence: run.occurrence,
				start
			}) ?? "").replace(/^due /, "")] : []
		];
	});
	const numbers = [...columns.map(([title]) => title), "Time"];
	const places = table([
		...[["Environment", "left"], ["Verdict", "left"]],
		...numbers.map((title) => [title, "right"]),
		...several ? [["Due", "left"]] : []
	], rows);
	const more = legs.length - PLACES;
	return more > 0 ? `${places}\n\nand ${plural(more, "more environment")}` : places;
}
/** Places that share a schedule may still have made up for different moments of it. */
function sameOccurrence({ run, legs }) {
	return legs === void 0 || legs.every((leg) => leg.run.occurrence === run.occurrence);
}
// src/report/summary.ts
/** The result of one plan run as Markdown for a job summary, in at most `budget` bytes. Of joined results those come first that did not
* pass. */
function summaryMarkdown(result, { budget = BUDGETS.summary, background = null } = {}) {
	const ordered = badPlacesFirst(result);
	const entries = allEntries(ordered);
	const noveltyOf = noveltyIn(ordered, background);
	const parts = [...detailParts(ordered, entries, noveltyOf), ...passedParts(ordered.suites)];
	const head = [`## ${verdictTitle(ordered)}`, ...headLines(ordered, background, entries.map(noveltyOf))];
	return fitParts(parts, {
		budget,
		order: LOSS_ORDER,
		head: head.join("\n\n"),
		note: (losses, gone) => lossNote(losses, budget, everythingText(ordered.run), gone)
	});
}
// src/report/reports.ts
/** The reports that are files, by the name a user gives them. */
const REPORTS = {
	json: {
		file: "result.json",
		render: resultJson
	},
	junit: {
		file: "junit.xml",
		render: junitXml
	},
	ctrf: {
		file: "ctrf.json",
		render: (result) => `${JSON.stringify(ctrfDocument(result), null, 2)}\n`
	},
	markdown: {
		file: "summary.md",
		render: (result) => summaryMarkdown(result)
	}
};
// src/host/seeded-sources.ts
/** The largest seed. */
const LARGEST_SEED = 999999999999;
/**
* Chance by a seed, for test data that can be had again; never for anything secret.
*
* @param seed a whole number from 0 to LARGEST_SEED
* @param now milliseconds since 1970
*/
function seededSources(seed, now) {
	return new Stream(null, seed, now);
}
/** Most streams are never asked for a number: what they are called is put into words only for the first one. */
var Stream = class Stream {
	now;
	#from;
	#names;
	#next;
	constructor(from, names, now) {
		this.#from = from;
		this.#names = names;
		this.now = now;
	}
	random() {
		this.#next ??= generatorOf(this.#path());
		return this.#next();
	}
	of(...names) {
		return new Stream(this, names, this.now);
	}
	#path() {
		const own = JSON.stringify(this.#names);
		return this.#from === null ? own : `${this.#from.#path()}\n${own}`;
	}
};
/** Chris Doty-Humphrey's sfc32 (PractRand), begun with 128 bits of SHA-256 over the names. */
function generatorOf(path) {
	const state = createHash("sha256").update(path).digest();
	let [a, b, c, count] = [
		0,
		4,
		8,
		12
	].map((at) => state.readInt32LE(at));
	return () => {
		const sum = (a + b | 0) + count | 0;
		count = count + 1 | 0;
		a = b ^ b >>> 9;
		b = c + (c << 3) | 0;
		c = c << 21 | c >>> 11;
		c = c + sum | 0;
		return (sum >>> 0) / 4294967296;
	};
}
// src/commands/action/words.ts
/** The parts of a text between blanks. */
function words(text) {
	return text.split(/\s+/).filter(Boolean);
}
// src/report/text-width.ts
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
let segmenter;
/** The characters of a text as a person sees them: an emoji with its modifiers, a letter with its accents. */
function glyphsOf(text) {
	segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	return Array.from(segmenter.segment(text), ({ segment, index }) => ({
		text: segment,
		start: index,
		width: glyphWidth(segment)
	}));
}
/** How many columns a terminal needs for a text on one line. */
function textWidth(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return text.length;
	return glyphsOf(text).reduce((sum, glyph) => sum + glyph.width, 0);
}
/** Cuts a text on one line so that it needs no more than so many columns; an ellipsis says that it was cut. */
function cutToWidth(text, columns) {
	if (textWidth(text) <= columns) return text;
	let width = 0;
	for (const glyph of glyphsOf(text)) {
		width += glyph.width;
		if (width > columns - 1) return columns > 0 ? `${text.slice(0, glyph.start)}…` : "";
	}
	return text;
}
function glyphWidth(glyph) {
	if (INVISIBLE.test(glyph)) return 0;
	return WIDE.test(glyph) || /\p{Emoji_Presentation}|\ufe0f/u.test(glyph) ? 2 : 1;
}
// src/report/code-frame.ts
const LINES_BEFORE = 2;
const LINES_AFTER = 1;
const TAB$1 = 4;
/** Units of a line that are looked at on each side of the range, so that a file of one endless line costs nothing. */
const REACH = 400;
/** The lines around a range with their numbers, `>` before its first line and carets under it; empty for a place outside the source. */
function codeFrame(source, range, columns = 100) {
	const lines = source.split("\n").map((line) => line.endsWith("\r") ? line.slice(0, -1) : line);
	const marked = range.start.line;
	if (source === "" || marked > lines.length) return "";
	const first = Math.max(1, marked - LINES_BEFORE);
	let last = Math.min(lines.length, marked + LINES_AFTER);
	if (last > marked && last === lines.length && lines[last - 1] === "") last--;
	const numberWidth = String(last).length;
	const output = [];
	for (let number = first; number <= last; number++) {
		const line = lines[number - 1];
		const gutter = `${number === marked ? ">" : " "} ${String(number).padStart(numberWidth)} |`;
		if (number !== marked) {
			output.push(`${gutter} ${around(line, 0, 0, columns).text}`.trimEnd());
			continue;
		}
		const { text, before, under } = around(line, range.start.column - 1, range.end.line === marked ? range.end.column - 1 : line.length, columns);
		output.push(`${gutter} ${text}`.trimEnd());
		output.push(`  ${" ".repeat(numberWidth)} | ${" ".repeat(before)}${"^".repeat(under)}`);
	}
	return output.join("\n");
}
/** The part of a line around a stretch of it, with the columns before the stretch and under it. */
function around(line, start, end, columns) {
	const from = Math.max(0, Math.min(start, line.length) - REACH);
	const part = line.slice(from, Math.min(line.length, start + 2 * REACH));
	const cells = cellsOf$1(glyphsOf(part), from);
	let first = cells.findLastIndex((cell) => cell.start <= start);
	if (first === -1 || start >= from + part.length) first = cells.length;
	const after = cells.findIndex((cell, index) => index > first && cell.start >= end);
	const stop = Math.max(Math.min(first + 1, cells.length), after === -1 ? cells.length : after);
	const total = width(cells);
	let left = 0;
	if (total > columns) {
		const wanted = Math.max(Math.floor(columns / 3), columns - width(cells.slice(first))) - 1;
		left = first;
		for (let room = wanted; left > 0 && room >= widthAt(cells, left - 1); left--) room -= widthAt(cells, left - 1);
	}
	const cutLeft = left > 0 || from > 0;
	let right = left;
	let room = columns - (cutLeft ? 1 : 0);
	const fits = width(cells.slice(left)) <= room && from + part.length === line.length;
	if (!fits) room--;
	for (; right < cells.length && room >= widthAt(cells, right); right++) room -= widthAt(cells, right);
	const text = cells.slice(left, right).map((cell) => cell.text);
	return {
		text: `${cutLeft ? "…" : ""}${text.join("")}${fits ? "" : "…"}`,
		before: width(cells.slice(left, first)) + (cutLeft ? 1 : 0),
		under: Math.max(1, width(cells.slice(first, Math.min(stop, right))))
	};
}
function cellsOf$1(glyphs, from) {
	let column = 0;
	return glyphs.map((glyph) => {
		const text = glyph.text === "	" ? " ".repeat(TAB$1 - column % TAB$1) : visibleCharacters(glyph.text);
		const cell = {
			text,
			width: textWidth(text),
			start: from + glyph.start
		};
		column += cell.width;
		return cell;
	});
}
function widthAt(cells, index) {
	return cells[index].width;
}
function width(cells) {
	return cells.reduce((sum, cell) => sum + cell.width, 0);
}
// src/report/sort-diagnostics.ts
/** By file, then by place in it; errors before warnings at the same place. */
function sortDiagnostics(diagnostics) {
	return diagnostics.toSorted((a, b) => compare(a.file, b.file) || a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column || compare(a.severity, b.severity) || compare(a.code, b.code));
}
/** By code unit: the order must not depend on the machine's language. */
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/report/diagnostics-text.ts
/** The diagnostics for a person: each with its place, the lines around it and what to do, and at the end how many. `mostAlike`: of more
* warnings of one kind in one file, the rest are told together. */
function diagnosticsText(diagnostics, sourceOf, paint = plainPaint, mostAlike = Number.POSITIVE_INFINITY) {
	if (diagnostics.length === 0) return "";
	const alike = /* @__PURE__ */ new Map();
	const blocks = [];
	for (const diagnostic of sortDiagnostics(diagnostics)) {
		const { code, severity, file } = diagnostic;
		const kind = `${paint("warn", `warning[${code}]`)}: ${plainLine(file)}`;
		const count = severity === "warning" ? (alike.get(kind) ?? 0) + 1 : 0;
		if (count > 0) alike.set(kind, count);
		if (count <= mostAlike) blocks.push(block(diagnostic, sourceOf, paint));
	}
	for (const [kind, count] of alike) if (count > mostAlike) blocks.push(`${kind} has ${count - mostAlike} more of these; rota validate tells where`);
	return `${[...blocks, countLine(diagnostics, paint)].join("\n\n")}\n`;
}
function block(diagnostic, sourceOf, paint) {
	const { code, severity, message, hint, file, range } = diagnostic;
	const style = severity === "error" ? "bad" : "warn";
	const place = `${plainLine(file)}:${range.start.line}:${range.start.column}`;
	const lines = [`${paint(style, `${severity}[${code}]`)}: ${paint("strong", plainLine(message))}`, `  ${paint("dim", "-->")} ${place}`];
	const frame = codeFrame(sourceOf(file) ?? "", range);
	for (const line of frame === "" ? [] : frame.split("\n")) lines.push(`  ${line.startsWith(">") ? line : frameLine(line, style, paint)}`);
	if (hint !== void 0) lines.push(`  ${paint("accent", "hint:")} ${plainLine(hint)}`);
	return lines.join("\n");
}
function frameLine(line, style, paint) {
	const carets = /^( +\| *)(\^+)$/.exec(line);
	if (carets === null) return paint("dim", line);
	return `${paint("dim", carets[1])}${paint(style, carets[2])}`;
}
/** `2 errors and 1 warning in 2 files`. */
function countLine(diagnostics, paint = plainPaint) {
	const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
	const warnings = diagnostics.length - errors;
	const files = new Set(diagnostics.map((diagnostic) => diagnostic.file)).size;
	return `${[errors > 0 ? paint("bad", plural(errors, "error")) : "", warnings > 0 ? paint("warn", plural(warnings, "warning")) : ""].filter((count) => count !== "").join(" and ")} in ${plural(files, "file")}`;
}
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
	const others = foldersOfProjects(files);
	return files.filter((file) => !others.some((folder) => file.startsWith(folder)));
}
/** Of the files below a root, the outermost folders that are projects by themselves. */
function innerProjects(files) {
	const folders = new Set(foldersOfProjects(files));
	return [...folders].filter((folder) => ![...folders].some((other) => other !== folder && folder.startsWith(other))).map((folder) => folder.slice(0, -1));
}
/** Each ends with a slash. */
function foldersOfProjects(files) {
	return files.flatMap((file) => /^(.+\/)rota\.ya?ml$/.exec(file)?.[1] ?? []);
}
// src/value/markup/markup.ts
let loaded;
/** Loads what reads XML and HTML and evaluates XPath and CSS: several hundred kilobytes that most plans never need. */
async function loadMarkup() {
	loaded ??= await import("./library.js");
	return loaded;
}
/** Loads it where a file says xpath or css, which is when it is read: what follows, down to a look at an answer, needs no promise. */
async function loadMarkupFor(source) {
	if (/\b(?:xpath|css)\b/i.test(source)) await loadMarkup();
}
/** What was loaded. */
function markupLibrary() {
	if (loaded === void 0) throw new Error("XPath and CSS were not loaded");
	return loaded;
}
// src/model/position.ts
/** The range of an empty or unreadable file. */
const FILE_START = {
	start: {
		line: 1,
		column: 1
	},
	end: {
		line: 1,
		column: 1
	}
};
// src/model/origin.ts
/** The range of the entry's key (for list items: of the item), or of its value. */
function rangeOf$1(origin, part = "key") {
	const offsets = origin.document.offsets(origin.container, origin.key);
	if (offsets === void 0) return FILE_START;
	return part === "key" ? origin.document.range(offsets.keyStart, offsets.keyEnd) : origin.document.range(offsets.valueStart, offsets.valueEnd);
}
/** The file with the line and column at which the entry begins, as results name it. */
function placeOf$3(origin) {
	const { line, column } = rangeOf$1(origin).start;
	return {
		file: origin.document.file,
		line,
		column
	};
}
/** The entry's value exactly as it stands in the file. */
function sourceOf$1(origin) {
	const offsets = origin.document.offsets(origin.container, origin.key);
	return offsets && origin.document.source.slice(offsets.valueStart, offsets.valueEnd);
}
// src/load/error-at.ts
/** A mistake at an entry of a file: at its key, or at its value. */
function errorAt(origin, part, code, message, hint) {
	const { file } = origin.document;
	return {
		code,
		severity: "error",
		message,
		hint,
		file,
		range: rangeOf$1(origin, part)
	};
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
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) return undecodable(file, "this file is UTF-16, expected UTF-8", "save the file as UTF-8");
	if (bytes.includes(0)) return undecodable(file, "this file has NUL bytes, so it is binary or UTF-16, expected UTF-8 text", "save the file as UTF-8 text");
	try {
		return {
			source: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
			diagnostics: []
		};
	} catch {
		return undecodable(file, "this file is not valid UTF-8", "save the file as UTF-8");
	}
}
/** The diagnostic for a file over the size limit; `size` in bytes. */
function tooLarge(file, size) {
	const mebibytes = (bytes) => `${Math.round(bytes / 1024 / 1024 * 10) / 10} MiB`;
	return {
		code: "yaml-size",
		severity: "error",
		message: `this file has ${mebibytes(size)}, the limit is ${mebibytes(MAXIMUM_FILE_SIZE)}`,
		hint: "split it into several files, or move the data to a CSV or JSON file",
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
	numbers = [];
	links;
	/** Registers a map or list; the number returned names it in `add`. */
	open(container) {
		return this.containers.push(container) - 1;
	}
	/** Adds the next entry of a container; entries of one container come in the order they are written. */
	add(owner, key, keyStart, keyEnd, valueStart, valueEnd) {
		this.numbers.push(owner, keyStart, keyEnd, valueStart, valueEnd);
		this.keys.push(key);
	}
	/** The offsets of one entry; undefined for a container or key that was never added. */
	find(container, key) {
		this.links ??= linkEntries(this.containers, this.numbers);
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
/** Thrown inside the plain reader, and caught by it, for a text outside its subset. */
const NOT_PLAIN = /* @__PURE__ */ new Error("This text needs the full reader");
/** Leaves a map to the full reader when fewer keys are in it than were read. Once for each map, as that is cheaper than for each key. */
function refuseDuplicates(map, read) {
	if (Object.keys(map).length !== read) throw NOT_PLAIN;
}
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
	constructor(source) {
		this.source = source;
		this.entries = new EntryTable();
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
const SPACE$2 = 32;
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
		while (code === SPACE$2) code = source.charCodeAt(++at);
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
	let count = 0;
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
			key = match[1];
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
		setEntry(map, key, value);
		count += 1;
		entries.add(owner, key, keyStart, keyEnd, scanner.valueStart, scanner.valueEnd);
	}
	refuseDuplicates(map, count);
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
const SPACE$1 = 32;
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
	let count = 0;
	let end;
	do {
		const keyStart = scanner.at;
		let keyEnd;
		let key;
		let value;
		blockEntry.lastIndex = keyStart;
		const match = blockEntry.exec(source);
		if (match !== null) {
			key = match[1];
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
		setEntry(map, key, value);
		count += 1;
		end = scanner.valueEnd;
		entries.add(owner, key, keyStart, keyEnd, scanner.valueStart, end);
	} while (scanner.indent === column && !isItem(scanner, scanner.at));
	refuseDuplicates(map, count);
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
		const value = readItem$1(scanner, column, column + scanner.at - dash, depth);
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
function readItem$1(scanner, column, itemColumn, depth) {
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
		if (code === HASH && source.charCodeAt(scanner.at + 1) !== SPACE$1) throw NOT_PLAIN;
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
	if (source.charCodeAt(scanner.at) !== COLON || source.charCodeAt(scanner.at + 1) > SPACE$1) throw NOT_PLAIN;
	if (scanner.at - start > LONGEST_KEY) throw NOT_PLAIN;
	scanner.at += 1;
	return key;
}
function isItem(scanner, at) {
	return scanner.source.charCodeAt(at) === DASH && !(scanner.source.charCodeAt(at + 1) > SPACE$1);
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
// src/load/yaml/parse-plainly.ts
/** Parses a file that the plain reader understands, which is most of them; undefined for every other. */
function parsePlainly(file, source) {
	const text = withoutMark(source);
	if (text.length > 5242880) return { diagnostics: [tooLarge(file, text.length)] };
	const read = readPlainly(text);
	return read && {
		document: createDocument(file, text, read),
		diagnostics: []
	};
}
/** A text without its byte order mark. */
function withoutMark(source) {
	return source.startsWith("﻿") ? source.slice(1) : source;
}
// src/load/yaml/read-yaml.ts
/** What `parseYaml` gives; the `yaml` package is loaded only for a file that the plain reader leaves. */
async function readYaml(file, source) {
	const plain = parsePlainly(file, source);
	if (plain !== void 0) return plain;
	const { parseFully } = await import("./parse-fully.js");
	return parseFully(file, source);
}
// src/load/check-json-schema.ts
/** What is wrong with a JSON Schema itself, at its places; `root` is the folder that names of files are relative to. ajv is
* loaded for it, which a run with a schema needs anyway. */
async function checkJsonSchema(written, files, root) {
	const { schemaFaults } = await import("./json-schema-faults.js");
	const isFile = "document" in written;
	const schema = isFile ? written.document.value : valueAt$1(written.origin);
	const readReference = (path) => readValue$1(files, path);
	return (await schemaFaults(schema, isFile ? {
		file: `${root}/${written.document.file}`,
		readReference
	} : { readReference })).map(({ path, message, hint }) => {
		const text = `bad JSON Schema: ${message.replaceAll(`${root}/`, "")}`;
		const origin = isFile ? originAt(written.document, schema, path) : descend$1(written.origin, path);
		if (origin !== void 0) return errorAt(origin, "value", "json-schema", text, hint);
		const { file } = written.document;
		return {
			code: "json-schema",
			severity: "error",
			message: text,
			hint,
			file,
			range: FILE_START
		};
	});
}
/** What a file holds that a schema refers to; `path` is absolute. */
async function readValue$1(files, path) {
	if (await files.exists(path) !== "file") throw new Error("there is no such file");
	const { source = "", diagnostics } = decodeSource(path, await files.read(path));
	const read = await readYaml(path, source);
	if (read.document !== void 0 && diagnostics.length === 0) return read.document.value;
	throw new Error([...diagnostics, ...read.diagnostics][0]?.message ?? "it cannot be read");
}
function originAt(document, root, [first, ...rest]) {
	if (first === void 0 || typeof root !== "object" || root === null) return void 0;
	return descend$1({
		document,
		container: root,
		key: keyOf(root, first)
	}, rest);
}
/** The entry behind a path, or the last one on it that is there. */
function descend$1(origin, path) {
	let at = origin;
	for (const name of path) {
		const container = valueAt$1(at);
		if (typeof container !== "object" || container === null || !Object.hasOwn(container, name)) break;
		at = {
			document: origin.document,
			container,
			key: keyOf(container, name)
		};
	}
	return at;
}
function keyOf(container, name) {
	return Array.isArray(container) ? Number(name) : name;
}
function valueAt$1({ container, key }) {
	return container[key];
}
// src/load/data-rows.ts
/** Reads the rows of a CSV file (RFC 4180, first line names the columns, every value is text), or of a JSON or YAML list of maps. */
async function readRows(file, source) {
	if (/\.csv$/i.test(file)) return readCsv(file, source);
	const { document, diagnostics } = await readYaml(file, source);
	if (document === void 0) return { diagnostics };
	const rows = document.value;
	if (!Array.isArray(rows)) return problem$1(file, "data-form", "a data file holds a list of rows, this one holds something else", /\.json$/i.test(file) ? "write [ … ] around the rows" : "begin each row with -");
	const wrong = rows.findIndex((row) => typeof row !== "object" || row === null || Array.isArray(row));
	if (wrong !== -1) {
		const offsets = document.offsets(rows, wrong);
		const range = offsets ? document.range(offsets.valueStart, offsets.valueEnd) : FILE_START;
		return problem$1(file, "data-form", `row ${wrong + 1} is not a map`, "write it as name: value pairs", range);
	}
	if (rows.length === 0) return problem$1(file, "data-empty", "the data file has no rows", "add a row");
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
		if (twin !== void 0) return problem$1(file, "data-csv", `two columns are called ${twin}`, "give each column a name of its own");
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
		return problem$1(file, "data-csv", message, hint, {
			start: place,
			end: place
		});
	}
	return problem$1(file, "data-empty", "the data file has no rows", "write the columns' names in the first line, and a row in the next");
}
/** What is wrong with a CSV file, by the parser's code. */
function csvProblem(code, columns, values) {
	switch (code) {
		case "CSV_RECORD_INCONSISTENT_COLUMNS": return [`this row has ${values} values, the first line names ${columns} columns`, "put a value that holds a comma in quotes: \"a, b\""];
		case "CSV_QUOTE_NOT_CLOSED": return ["a value that begins with a quote is never closed", "close it with \""];
		default: return ["this line is not CSV (RFC 4180)", "put a value that holds a quote in quotes, and write the quote twice: \"a \"\"b\"\" c\""];
	}
}
function problem$1(file, code, message, hint, range = FILE_START) {
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
/** Matchers whose maps are data; those of the others, filters included, hold matchers. */
const DATA = /* @__PURE__ */ new Set([
	"equals",
	"equals-except",
	"includes",
	"contains",
	"starts-with",
	"ends-with",
	"version",
	"within"
]);
/** Matchers that hold a list of expectations. */
const LISTS = /* @__PURE__ */ new Set(["all-of", "any-of"]);
/** Queries that hold expectations by name. */
const BY_NAME = /* @__PURE__ */ new Set([
	"headers",
	"cookies",
	"json",
	"xpath",
	"css",
	"regex",
	"certificate"
]);
/** The keys whose values are files, and the character by which a text could spell them otherwise. */
const SIGN = /uses|data|schema|file|cert|pfx|\bca\b|\\/;
/** Lists the files that a suite or a steps file names. `inline` is handed where each JSON Schema stands that is written out in it. */
function fileReferences(loaded, inline = () => {}) {
	const { document, content } = loaded;
	const found = [];
	if (!SIGN.test(document.source)) return found;
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
		for (const name in value) if (name === "schema") {
			add("schema", value, "schema");
			const schema = value.schema;
			if (typeof schema === "object" && schema !== null) inline({
				document,
				container: value,
				key: "schema"
			});
		} else if (LISTS.has(name)) {
			const list = value[name];
			for (const item of Array.isArray(list) ? list : []) visitMatchers(item);
		} else if (!DATA.has(name)) visitMatchers(value[name]);
	};
	const visitExpect = (expect) => {
		for (const [query, expected] of Object.entries(expect)) if (query === "request") visitExpect(expected);
		else if (!BY_NAME.has(query)) visitMatchers(expected);
		else for (const name in expected) visitMatchers(expected[name]);
	};
	const visitMaterial = (container, key) => {
		const text = container[key];
		if (typeof text === "string" && !text.includes("${{") && !text.includes("-----BEGIN")) add("body", container, key);
	};
	const visitTls = (http) => {
		visitMaterial(http, "ca");
		const own = http["client-certificate"];
		for (const key of [
			"cert",
			"key",
			"pfx"
		]) if (own) visitMaterial(own, key);
	};
	const visitStep = (step) => {
		if (step.uses !== void 0) add("uses", step, "uses");
		if (typeof step.http === "object") {
			add("body", step.http, "file");
			if (typeof step.http.xml === "object") add("body", step.http.xml, "file");
			visitTls(step.http);
			for (const part of Object.values(step.http.multipart ?? {})) if (typeof part === "object") add("body", part, "file");
		}
		if (step.expect !== void 0) visitExpect(step.expect);
		if (step.until !== void 0) visitExpect(step.until.expect);
	};
	if ("cases" in content) {
		for (const session of Object.values(content.sessions ?? {})) if (session !== null) add("uses", session, "uses");
		if (content.defaults?.http !== void 0) visitTls(content.defaults.http);
		for (const step of [...content.before ?? [], ...content.after ?? []]) visitStep(step);
		for (const one of Object.values(content.cases)) {
			if (one.data !== void 0) add("data", one, "data");
			for (const step of one.steps) visitStep(step);
		}
	} else for (const step of content.steps) visitStep(step);
	return found;
}
/** Lists the steps files that the sessions of rota.yaml or of a plan log in by. */
function sessionReferences({ document, content }) {
	return Object.values(content.sessions ?? {}).map((container) => ({
		kind: "uses",
		text: container.uses,
		origin: {
			document,
			container,
			key: "uses"
		}
	}));
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
function isPattern$1(text) {
	return /[*?[\]{}!]/.test(text) && !text.includes("${{");
}
/** The suites among `files` (relative to the root) that a pattern of a file matches, in the files' order. */
function matchSuites(fromFile, pattern, files) {
	const resolved = resolvePath(fromFile, pattern);
	if (resolved === void 0) return [];
	const matches = (0, import_picomatch.default)(resolved, { dot: false });
	return files.filter((file) => kindOfFile(file) === "suite" && matches(file));
}
// src/load/plan-suites.ts
/** The suites that a plan names, in their order: files, patterns, and patterns that take away. */
async function planSuites(file, { document, content }, { list, existing, tell }) {
	const chosen = /* @__PURE__ */ new Set();
	let complete = true;
	for (const [index, text] of content.suites.entries()) {
		const origin = {
			document,
			container: content.suites,
			key: index
		};
		if (text.startsWith("!")) for (const suite of matchSuites(file, text.slice(1), await list())) chosen.delete(suite);
		else if (isPattern$1(text)) {
			const matched = matchSuites(file, text, await list());
			for (const suite of matched) chosen.add(suite);
			if (matched.length > 0) continue;
			tell(errorAt(origin, "value", "suites-empty", `no suite matches ${text}`, "suites are files that end in .suite.yaml; the path is relative to this file"));
			complete = false;
		} else {
			const suite = await existing({
				kind: "suite",
				text,
				origin
			});
			if (suite === void 0) complete = false;
			else chosen.add(suite);
		}
	}
	if (complete && chosen.size === 0) tell(errorAt({
		document,
		container: content,
		key: "suites"
	}, "key", "suites-empty", "the patterns leave no suite", "take a pattern that begins with ! away, or put a suite before it"));
	return [...chosen];
}
/** A base URL that stands in for one that cannot be read. */
const UNKNOWN_URL = "http://unknown.invalid";
/** What of a case can be left out without its steps knowing fewer names. */
const SPARE_OF_CASE = [
	"name",
	"description",
	"tags",
	"priority",
	"if",
	"timeout",
	"retries"
];
const SPARE_OF_STEP = [...[
	"if",
	"name",
	"continue-on-error",
	"timeout",
	"retry",
	"shell",
	"working-directory"
]];
const NAMED_QUERIES = [...[
	"headers",
	"cookies",
	"json",
	"xpath",
	"css",
	"regex",
	"certificate",
	"request",
	"duration"
]];
const METHODS$1 = [...[
	"GET",
	"HEAD",
	"POST",
	"PUT",
	"PATCH",
	"DELETE",
	"OPTIONS",
	"method"
]];
const ADDRESS = [
	...METHODS$1,
	"url",
	"base-url"
];
const REST_OF_SUITE = [
	"vars",
	"env",
	"defaults",
	"sessions",
	"before",
	"after",
	"cases"
];
/** How a suite or a steps file can be read without one of its faults, so that every name that the rest may use is still there, or is taken
* for known; undefined when nothing around the fault can be trusted. */
function editsOf(kind, fault, look) {
	const [part, name, ...rest] = fault.path;
	if (part === "name" || part === "description") return [{ path: [part] }];
	if (kind === "steps") {
		if (part === "steps" && typeof name === "number") return stepEdits([part, name], rest, fault, look);
		if (part === "outputs") return [{ path: [part] }];
		return part === "inputs" && name !== void 0 && fault.keyword !== "propertyNames" ? [{
			path: [part, name],
			instead: { type: "any" }
		}] : void 0;
	}
	switch (part) {
		case "defaults": return name === "run" ? [{ path: [part, name] }] : [{
			path: [part],
			instead: { http: { "base-url": UNKNOWN_URL } }
		}];
		case "before":
		case "after": return typeof name === "number" ? stepEdits([part, name], rest, fault, look) : void 0;
		case "cases": return name === void 0 ? void 0 : caseEdits([part, name], rest, fault, look);
		default: return typeof part === "string" ? unknownPart(part, look) : void 0;
	}
}
/** A case of which nothing is known: it may have any outputs. */
function unknownCase(path) {
	return {
		path,
		instead: {
			data: "\0",
			steps: [{ uses: "\0" }]
		}
	};
}
/** A key that a suite does not have may be a misspelt one that declares names. */
function unknownPart(part, look) {
	const value = look([part]);
	return (typeof value !== "object" || value === null) && !REST_OF_SUITE.includes(part) && nearest(part, REST_OF_SUITE) === void 0 ? [{ path: [part] }] : void 0;
}
function caseEdits(path, rest, fault, look) {
	const [part, index, ...inStep] = rest;
	if (SPARE_OF_CASE.includes(part)) return [{ path: [...path, part] }];
	return (part === "steps" && typeof index === "number" ? stepEdits([
		...path,
		part,
		index
	], inStep, fault, look) : void 0) ?? [unknownCase(path)];
}
/** Undefined when the step's own name is what cannot be read. */
function stepEdits(path, rest, fault, look) {
	const [part, key, ...inside] = rest;
	const at = (...keys) => [...path, ...keys];
	const unknownStep = () => {
		const id = look(at("id"));
		if (typeof id === "string") return [{
			path,
			instead: {
				id,
				uses: "\0"
			}
		}];
		return part === void 0 || typeof look(at(part)) === "string" ? void 0 : [{
			path,
			instead: { uses: "\0" }
		}];
	};
	if (part === "id") return void 0;
	if (SPARE_OF_STEP.includes(part)) return [{ path: at(part) }];
	switch (part) {
		case "expect": return [expectEdit(at(part), rest.slice(1))];
		case "until":
			if (key === "expect") return [expectEdit(at(part, key), inside)];
			return [{ path: key === "every" || key === "timeout" || key === "attempts" ? at(part, key) : at(part) }];
		case "outputs":
			if (key === void 0 || fault.keyword === "propertyNames") return unknownStep();
			return [{
				path: at(part, key),
				instead: { duration: true }
			}];
		case "http": return requestEdits(at(part), key, fault, look);
		case "run": return [{
			path: at(part),
			instead: "true"
		}];
		case "wait": return [{
			path: at(part),
			instead: "1s"
		}];
		default: return unknownStep();
	}
}
/** Without one query, or one of its names; all of them are looked at by themselves. */
function expectEdit(path, [query, name]) {
	if (query === void 0) return { path };
	return { path: NAMED_QUERIES.includes(query) && name !== void 0 ? [
		...path,
		query,
		name
	] : [...path, query] };
}
/** Without a method that says which request it is, nothing of it can be looked at. */
function requestEdits(path, key, fault, look) {
	const has = (name) => look([...path, name]) !== void 0;
	const isAddress = typeof key !== "string" || nearest(key, ADDRESS) !== void 0;
	const isUnknown = fault.keyword === "additionalProperties" && fault.path.length === path.length + 1;
	if (!METHODS$1.some(has) || isAddress && (isUnknown || typeof key !== "string" || ADDRESS.includes(key))) return [{
		path,
		instead: `GET ${UNKNOWN_URL}`
	}];
	const left = { path: [...path, key] };
	return isUnknown && !has("base-url") ? [left, {
		path: [...path, "base-url"],
		instead: UNKNOWN_URL
	}] : [left];
}
// node_modules/json-p3/dist/json-p3.cjs.js
var require_json_p3_cjs = /* @__PURE__ */ __commonJSMin(((exports) => {
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
}));
// src/value/equality.ts
var import_json_p3_cjs = require_json_p3_cjs();
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
// src/value/length.ts
/** The number of characters (Unicode code points) of a text, items of a list, keys of an object or bytes; undefined for the rest. */
function lengthOf(value) {
	if (typeof value === "string") {
		let characters = 0;
		for (const _character of value) characters++;
		return characters;
	}
	if (value instanceof Uint8Array) return value.length;
	if (typeof value !== "object" || value === null || value instanceof Date) return void 0;
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
		const item = memberOf$2(value, name);
		if (item !== void 0) found.push(item);
	};
}
function selectIndex(index) {
	return (value, _root, found) => {
		const item = memberOf$2(value, index);
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
function memberOf$2(value, key) {
	if (typeof value !== "object" || value === null) return void 0;
	if (Array.isArray(value)) {
		if (typeof key !== "number") return void 0;
		return value[key < 0 ? key + value.length : key];
	}
	return typeof key === "string" && Object.hasOwn(value, key) ? value[key] : void 0;
}
// src/value/json-pointer.ts
/** Follows a JSON Pointer (RFC 6901); the value tells which of its parts are indexes. Undefined where there is nothing. */
function followPointer(pointer, root) {
	const parts = [];
	let value = root;
	for (const token of pointer.split("/").slice(1)) {
		const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
		const part = Array.isArray(value) ? Number(name) : name;
		parts.push(part);
		value = value === void 0 ? void 0 : memberOf$2(value, part);
	}
	return {
		parts,
		value
	};
}
// src/model/other-tools.ts
/** What Hurl, Step CI, runn, Postman and their like call our matchers, with ours, or with how it is written. */
const MATCHERS_ELSEWHERE = mapOf$2({
	eq: "equals",
	is: "equals",
	ne: "not",
	in: "one-of",
	greater: "gt",
	greaterThan: "gt",
	isGreaterThan: "gt",
	greaterThanOrEqual: "gte",
	less: "lt",
	lessThan: "lt",
	isLessThan: "lt",
	lessThanOrEqual: "lte",
	has: "contains",
	regexp: "matches",
	pattern: "matches",
	present: "exists",
	isDefined: "exists",
	size: "length",
	count: "length",
	all: "each",
	every: "each",
	some: "any",
	subset: "includes",
	isBoolean: "type: boolean",
	isDate: "type: date",
	isFloat: "type: number",
	isInteger: "type: integer",
	isIpv4: "type: ipv4",
	isIpv6: "type: ipv6",
	isIsoDate: "type: iso-date",
	isCollection: "type: list",
	isList: "type: list",
	isNumber: "type: number",
	isObject: "type: object",
	isString: "type: string",
	isUuid: "type: uuid",
	isNull: "type: \"null\"",
	isEmpty: "empty: true"
});
/** What they call our filters, where more than the way to write the name is another. */
const FILTERS_ELSEWHERE = mapOf$2({
	count: "length",
	decode: "charset-decode",
	format: "date-format",
	jsonpath: "json",
	toFloat: "to-number",
	toInt: "to-integer",
	toString: "to-text",
	base64UrlSafeDecode: "base64url-decode",
	base64UrlSafeEncode: "base64url-encode"
});
/** What they call our functions. */
const FUNCTIONS_ELSEWHERE = mapOf$2({
	newUuid: "uuid",
	newDate: "now",
	guid: "uuid",
	randomUuid: "uuid",
	timestamp: "now",
	isoTimestamp: "now",
	toInt: "toInteger",
	toFloat: "toNumber",
	count: "length"
});
/** What they call our keys of a step. */
const STEP_KEYS_ELSEWHERE = mapOf$2({
	asserts: "expect",
	assert: "expect",
	assertions: "expect",
	check: "expect",
	checks: "expect",
	test: "expect",
	captures: "outputs",
	capture: "outputs",
	bind: "outputs",
	extract: "outputs",
	request: "http",
	fetch: "http",
	get: "http: GET …",
	post: "http: POST …",
	put: "http: PUT …",
	patch: "http: PATCH …",
	delete: "http: DELETE …",
	exec: "run",
	script: "run",
	include: "uses",
	skip: "if",
	sleep: "wait",
	delay: "wait"
});
function mapOf$2(words) {
	return new Map(Object.entries(words));
}
// src/load/schema-places.ts
/** Where in the schemas the broken rule stands: `suite/$defs/retry/properties/when/items`. The generator writes it there. */
function placeOf$2(error) {
	return String(error.parentSchema["$comment"] ?? "");
}
/** The keys that the map could have. */
function keysOf(error) {
	return Object.keys(error.parentSchema.properties ?? {});
}
/** Whether the map that the error is about holds matchers. */
function isMatchers(error) {
	return placeOf$2(error).endsWith("$defs/matchers");
}
/** The matcher that was meant, most likely. */
function unknownMatcher$1(key, matchers) {
	return MATCHERS_ELSEWHERE.get(key) ?? nearest(key, matchers);
}
/** What values of ours are called elsewhere. */
const OTHER_VALUES = {
	newest: "latest",
	last: "latest",
	every: "all",
	wait: "queue",
	drop: "skip",
	abort: "cancel",
	replace: "cancel",
	text: "string",
	str: "string",
	int: "integer",
	float: "number",
	bool: "boolean",
	map: "object",
	dict: "object"
};
/** The value that was meant, most likely. */
function unknownValue(value, allowed) {
	const other = Object.hasOwn(OTHER_VALUES, value) ? OTHER_VALUES[value] : void 0;
	return other !== void 0 && allowed.includes(other) ? other : nearest(value, allowed);
}
/** A map that stands where matchers stand, but is an object to compare with. */
function objectLiteral(value) {
	const keys = Object.keys(value);
	if (keys.length === 1 && (keys[0] === "hex" || keys[0] === "base64")) return {
		code: "schema-object-literal",
		message: `expected matchers, found bytes in ${keys[0]}`,
		hint: `to compare with bytes, write equals, contains, starts-with or ends-with before them: equals: { ${keys[0]}: … }`
	};
	const named = keys.length > 3 ? `${keys.slice(0, 3).join(", ")} …` : keys.join(" and ");
	return {
		code: "schema-object-literal",
		message: `expected matchers, found an object with ${keys.length > 1 ? "the keys" : "the key"} ${named}`,
		hint: "to compare with an object, write equals: { … } (all of it) or includes: { … } (a part of it)"
	};
}
const FORMS$1 = [
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
	[/\$defs\/bytes\/properties\/hex$/, {
		is: "bytes in hexadecimal digits",
		write: "two digits, 0 to 9 and a to f, are one byte: { hex: ef bb bf }"
	}],
	[/matchers\/properties\/within(\/anyOf\/\d)?$/, {
		is: "a length of time, or a map",
		write: "write 5m, or { of: 2026-12-24, by: 5m }"
	}],
	[/matchers\/properties\/between$/, {
		is: "a list of two bounds",
		write: "write between: [1, 10]"
	}],
	[/duration-(bounds|matchers)\/properties\/between$/, {
		is: "a list of two lengths of time",
		write: "write between: [10ms, 2s]"
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
	[/\$defs\/duration-(matchers|bounds)$/, {
		is: "bounds on a length of time",
		write: "write { lt: 800ms }"
	}]
];
/** The form that a value must have by the rule that it breaks. */
function formOf(error) {
	const place = placeOf$2(error);
	return FORMS$1.find(([where]) => where.test(place))?.[1];
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
		const unfit = new Set(mismatches.map(placeOf$2));
		for (const error of group) if (error.instancePath === path && unfit.has(placeOf$2(error))) kept.delete(error);
		const rest = group.filter((error) => kept.has(error));
		const [first, ...others] = rest.filter((error) => error.instancePath === path);
		for (const error of others) if (first && placeOf$2(error) !== placeOf$2(first)) kept.delete(error);
		if (rest.length > 0) kept.delete(choice);
		else choice.params["types"] = [...new Set(mismatches.flatMap((error) => error.params["type"]))];
	}
	return withoutRepeats$2([...kept]);
}
function isWithin(path, ancestor) {
	return path === ancestor || path.startsWith(`${ancestor}/`);
}
function withoutRepeats$2(errors) {
	const seen = /* @__PURE__ */ new Set();
	return errors.filter((error) => {
		const identity = `${error.instancePath}\n${error.keyword}\n${JSON.stringify(error.params)}`;
		return !seen.has(identity) && seen.add(identity);
	});
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
function isMap$3(value) {
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
const pattern4 = /* @__PURE__ */ new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|KiB|MB|MiB|GB|GiB)$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[1-9][0-9]*/(s|m|h)$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^[1-5]xx$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^(\\s*[0-9A-Fa-f]\\s*[0-9A-Fa-f])*\\s*$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^\\$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[A-Z]+ \\S", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^[A-Z]+$", "u");
const pattern12 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.:-]*$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_-]*$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^P[0-4](\\.\\.P[0-4])?$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[^\\r\\n,]+$", "u");
const pattern16 = /* @__PURE__ */ new RegExp("^@[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:/[A-Za-z0-9][A-Za-z0-9_.-]{0,99})?$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^[^#]+#.+$", "u");
const pattern18 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern19 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_-]*([./][A-Za-z0-9_-]+)*$", "u");
const pattern20 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,4}d$", "u");
const pattern21 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_. -]*$", "u");
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
	return isMap$3(value) && entries4(value);
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
	return isMap$3(value) && entries8(value);
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
	return isMap$3(value) && entries13(value);
}
function check15(key) {
	return pattern2.test(key);
}
function entries16(map) {
	return entriesFit(map, check15, NOTHING, check12);
}
function headers14(value) {
	return isMap$3(value) && entries16(value);
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
	return (isMap$3(value) || value === null) && (!isMap$3(value) || entries20(value));
}
const shape22 = {
	__proto__: null,
	"user": check1,
	"password": check1
};
function entries23(map) {
	return map["user"] !== void 0 && map["password"] !== void 0 && entriesFit(map, always, shape22, never);
}
function digest21(value) {
	return (isMap$3(value) || value === null) && (!isMap$3(value) || entries23(value));
}
function check25(item) {
	return item === "header" || item === "query" || item === "cookie";
}
const shape26 = {
	__proto__: null,
	"name": check0,
	"value": check1,
	"in": check25
};
function entries27(map) {
	return map["name"] !== void 0 && map["value"] !== void 0 && entriesFit(map, always, shape26, never);
}
function api_key24(value) {
	return (isMap$3(value) || value === null) && (!isMap$3(value) || entries27(value));
}
const shape29 = {
	__proto__: null,
	"access-key-id": check1,
	"secret-access-key": check1,
	"session-token": check1,
	"region": check1,
	"service": check1
};
function entries30(map) {
	return map["access-key-id"] !== void 0 && map["secret-access-key"] !== void 0 && map["region"] !== void 0 && map["service"] !== void 0 && entriesFit(map, always, shape29, never);
}
function aws28(value) {
	return (isMap$3(value) || value === null) && (!isMap$3(value) || entries30(value));
}
function check32(item) {
	return item === "client-credentials" || item === "password" || item === "refresh-token";
}
function check33(item) {
	return item === "basic" || item === "body";
}
function entries34(map) {
	return entriesFit(map, always, NOTHING, check6);
}
function check35(item) {
	return isMap$3(item) && entries34(item);
}
const shape36 = {
	__proto__: null,
	"grant": check32,
	"token-url": check1,
	"client-id": check1,
	"client-secret": check1,
	"scope": check1,
	"audience": check1,
	"user": check1,
	"password": check1,
	"refresh-token": check1,
	"client-authentication": check33,
	"parameters": check35
};
function entries37(map) {
	return map["token-url"] !== void 0 && map["client-id"] !== void 0 && entriesFit(map, always, shape36, never);
}
function oauth231(value) {
	return (isMap$3(value) || value === null) && (!isMap$3(value) || entries37(value));
}
function check39(item) {
	return item === "HS256" || item === "HS384" || item === "HS512" || item === "RS256" || item === "RS384" || item === "RS512" || item === "PS256" || item === "PS384" || item === "PS512" || item === "ES256" || item === "ES384" || item === "ES512" || item === "EdDSA";
}
function duration40(value) {
	return typeof value === "string" && pattern3.test(value);
}
const shape41 = {
	__proto__: null,
	"algorithm": check39,
	"key": check1,
	"key-id": check1,
	"claims": isMap$3,
	"header": isMap$3,
	"expires-in": duration40
};
function entries42(map) {
	return map["algorithm"] !== void 0 && map["key"] !== void 0 && entriesFit(map, always, shape41, never);
}
function jwt38(value) {
	return (isMap$3(value) || value === null) && (!isMap$3(value) || entries42(value));
}
function session43(value) {
	return typeof value === "string" || value === null;
}
function check45(item) {
	return typeof item === "boolean" || Number.isInteger(item) && item >= 0 && item <= 50;
}
function check46(item) {
	return typeof item === "string" && (item === "same-origin" || item === "any");
}
const shape47 = {
	__proto__: null,
	"follow": check45,
	"credentials": check46
};
function entries48(map) {
	return entriesFit(map, always, shape47, never);
}
function redirects44(value) {
	return typeof value === "boolean" || Number.isInteger(value) && value >= 0 && value <= 50 || isMap$3(value) && entries48(value);
}
const shape50 = {
	__proto__: null,
	"total": duration40,
	"connect": duration40,
	"first-byte": duration40,
	"idle": duration40
};
function entries51(map) {
	return entriesFit(map, always, shape50, never);
}
function timeout49(value) {
	return duration40(value) || isMap$3(value) && entries51(value);
}
function http_version52(value) {
	return value === "1.0" || value === "1.1" || value === "2" || value === 1 || value === 1.1 || value === 2;
}
function check53(item) {
	return (typeof item === "string" || item === null) && (!(typeof item === "string") || item !== "");
}
function entries55(map) {
	return entriesFit(map, always, NOTHING, check0);
}
function resolve54(value) {
	return isMap$3(value) && entries55(value);
}
function entries57(map) {
	return entriesFit(map, always, NOTHING, check0);
}
function connect_to56(value) {
	return isMap$3(value) && entries57(value);
}
function proxy58(value) {
	return (typeof value === "string" || value === null) && (!(typeof value === "string") || value !== "");
}
function no_proxy59(value) {
	return Array.isArray(value) && itemsFit(value, check0);
}
function check60(item) {
	return typeof item === "boolean";
}
function check61(item) {
	return (typeof item === "string" || Number.isInteger(item)) && (!(typeof item === "string") || pattern4.test(item)) && (!Number.isFinite(item) || item >= 1);
}
const shape63 = {
	__proto__: null,
	"cert": check0,
	"key": check0,
	"pfx": check0,
	"passphrase": check1
};
function entries64(map) {
	return entriesFit(map, always, shape63, never);
}
function client_certificate62(value) {
	return isMap$3(value) && entries64(value) || value === null;
}
function check65(item) {
	return (typeof item === "string" || item === null) && (!(typeof item === "string") || pattern5.test(item));
}
function check67(item) {
	return Number.isInteger(item) && item >= 1 && item <= 100;
}
function check68(item) {
	return typeof item === "string" && (item === "network" || item === "timeout" || item === "failure") || Number.isInteger(item) && item >= 100 && item <= 599 || typeof item === "string" && pattern6.test(item);
}
function check69(item) {
	return Array.isArray(item) && item.length >= 1 && itemsFit(item, check68);
}
function check70(item) {
	return Number.isFinite(item) && item >= 0 && item <= 1;
}
function check71(item) {
	return Number.isFinite(item) && item >= 1 && item <= 10;
}
const shape72 = {
	__proto__: null,
	"attempts": check67,
	"when": check69,
	"delay": duration40,
	"max-delay": duration40,
	"jitter": check70,
	"backoff": check71
};
function entries73(map) {
	return map["attempts"] !== void 0 && entriesFit(map, always, shape72, never);
}
function retry66(value) {
	return isMap$3(value) && entries73(value);
}
const shape74 = {
	__proto__: null,
	"base-url": base_url10,
	"query": query11,
	"headers": headers14,
	"bearer": bearer17,
	"basic": basic18,
	"digest": digest21,
	"api-key": api_key24,
	"aws": aws28,
	"oauth2": oauth231,
	"jwt": jwt38,
	"session": session43,
	"redirects": redirects44,
	"timeout": timeout49,
	"http-version": http_version52,
	"unix-socket": check53,
	"resolve": resolve54,
	"connect-to": connect_to56,
	"proxy": proxy58,
	"no-proxy": no_proxy59,
	"path-as-is": check60,
	"max-size": check61,
	"ca": check53,
	"client-certificate": client_certificate62,
	"server-name": check53,
	"insecure": check60,
	"implicit-headers": check60,
	"charset": check53,
	"rate": check65,
	"retry": retry66
};
function entries75(map) {
	return entriesFit(map, always, shape74, never);
}
function check76(item) {
	return isMap$3(item) && entries75(item);
}
function shell77(value) {
	return typeof value === "string" && (value === "bash" || value === "sh");
}
function file78(value) {
	return typeof value === "string" && value !== "";
}
const shape79 = {
	__proto__: null,
	"shell": shell77,
	"working-directory": file78
};
function entries80(map) {
	return entriesFit(map, always, shape79, never);
}
function check81(item) {
	return isMap$3(item) && entries80(item);
}
const shape82 = {
	__proto__: null,
	"http": check76,
	"run": check81
};
function entries83(map) {
	return entriesFit(map, always, shape82, never);
}
function defaults9(value) {
	return isMap$3(value) && entries83(value);
}
function entries86(map) {
	return entriesFit(map, id3, NOTHING, always);
}
function check87(item) {
	return isMap$3(item) && entries86(item);
}
function entries88(map) {
	return hasEntries(map) && entriesFit(map, check15, NOTHING, check1);
}
function check89(item) {
	return isMap$3(item) && entries88(item);
}
function check90(item) {
	return item === true;
}
const shape91 = {
	__proto__: null,
	"bearer": check1,
	"headers": check89,
	"cookies": check90
};
function entries92(map) {
	return hasEntries(map) && entriesFit(map, always, shape91, never);
}
function check93(item) {
	return isMap$3(item) && entries92(item);
}
function check94(item) {
	return Number.isInteger(item) && item >= 300 && item <= 599;
}
function check95(item) {
	return Array.isArray(item) && itemsFit(item, check94);
}
const shape96 = {
	__proto__: null,
	"uses": file78,
	"with": check87,
	"expires-in": check1,
	"send": check93,
	"refresh-on": check95
};
function entries97(map) {
	return map["uses"] !== void 0 && map["send"] !== void 0 && entriesFit(map, always, shape96, never);
}
function session_definition85(value) {
	return isMap$3(value) && entries97(value);
}
function check98(item) {
	return session_definition85(item) || item === null;
}
function entries99(map) {
	return hasEntries(map) && entriesFit(map, id3, NOTHING, check98);
}
function suite_sessions84(value) {
	return isMap$3(value) && entries99(value);
}
function condition101(value) {
	return typeof value === "string" || typeof value === "boolean";
}
function status104(value) {
	return Number.isInteger(value) && value >= 100 && value <= 599 || typeof value === "string" && pattern7.test(value);
}
function expectation106(value) {
	return typeof value === "string" || Number.isFinite(value) || typeof value === "boolean" || value === null || Array.isArray(value) || matchers105(value);
}
function check107(item) {
	return Array.isArray(item) && item.length >= 1;
}
function bound108(value) {
	return Number.isFinite(value) || typeof value === "string";
}
function check110(item) {
	return typeof item === "string" && pattern8.test(item);
}
const shape111 = {
	__proto__: null,
	"hex": check110,
	"base64": check1
};
function entries112(map) {
	return hasEntries(map) && entriesFit(map, always, shape111, never);
}
function bytes109(value) {
	return isMap$3(value) && entries112(value);
}
function check113(item) {
	return typeof item === "string" || Array.isArray(item) || bytes109(item);
}
function type114(value) {
	return typeof value === "string" && (value === "string" || value === "number" || value === "integer" || value === "boolean" || value === "null" || value === "array" || value === "list" || value === "object" || value === "date" || value === "bytes" || value === "uuid" || value === "ipv4" || value === "ipv6" || value === "iso-date" || value === "email" || value === "uri" || value === "base64" || value === "json");
}
function check115(item) {
	return type114(item) || Array.isArray(item) && item.length >= 1 && itemsFit(item, type114);
}
function check116(item) {
	return file78(item) || isMap$3(item);
}
function check117(item) {
	return Array.isArray(item) && item.length >= 2 && item.length <= 2 && itemsFit(item, bound108);
}
function check118(item) {
	return typeof item === "string" || Number.isFinite(item);
}
function entries119(map) {
	return hasEntries(map) && entriesFit(map, always, NOTHING, check118);
}
function check120(item) {
	return typeof item === "string" || isMap$3(item) && entries119(item);
}
const shape121 = {
	__proto__: null,
	"of": check1,
	"by": check1
};
function entries122(map) {
	return map["by"] !== void 0 && entriesFit(map, always, shape121, never);
}
function check123(item) {
	return typeof item === "string" || isMap$3(item) && entries122(item);
}
function check124(item) {
	return typeof item === "string" && pattern9.test(item);
}
function check125(item) {
	return Array.isArray(item) && item.length >= 1 && itemsFit(item, check124);
}
function check126(item) {
	return item === true || Array.isArray(item) && item.length >= 1 && itemsFit(item, check124);
}
const shape127 = {
	__proto__: null,
	"value": always,
	"ignore": check125,
	"unordered": check126
};
function entries128(map) {
	return map["value"] !== void 0 && entriesFit(map, always, shape127, never);
}
function check129(item) {
	return isMap$3(item) && entries128(item);
}
function check130(item) {
	return Array.isArray(item) && item.length >= 1 && itemsFit(item, expectation106);
}
function entries132(map) {
	return hasEntries(map);
}
function check133(item) {
	return typeof item === "string" && item !== "" || isMap$3(item) && entries132(item);
}
function filters131(value) {
	return Array.isArray(value) && value.length >= 1 && itemsFit(value, check133);
}
function check134(item, key) {
	return pattern9.test(key) && expectation106(item);
}
const shape135 = {
	__proto__: null,
	"equals": always,
	"not": expectation106,
	"one-of": check107,
	"gt": bound108,
	"gte": bound108,
	"lt": bound108,
	"lte": bound108,
	"contains": always,
	"starts-with": check113,
	"ends-with": check113,
	"matches": check1,
	"type": check115,
	"exists": check60,
	"empty": check60,
	"length": expectation106,
	"each": expectation106,
	"any": expectation106,
	"includes": always,
	"schema": check116,
	"between": check117,
	"version": check120,
	"before": check1,
	"after": check1,
	"within": check123,
	"none": expectation106,
	"equals-except": check129,
	"all-of": check130,
	"any-of": check130,
	"filters": filters131,
	"base64-decode": expectation106,
	"base64-encode": expectation106,
	"base64url-decode": expectation106,
	"base64url-encode": expectation106,
	"charset-decode": always,
	"charset-encode": always,
	"css": always,
	"date-format": always,
	"days-after-now": expectation106,
	"days-before-now": expectation106,
	"first": expectation106,
	"flatten": expectation106,
	"hex-decode": expectation106,
	"html-escape": expectation106,
	"html-unescape": expectation106,
	"join": always,
	"json": expectation106,
	"json-path": always,
	"keys": expectation106,
	"last": expectation106,
	"lower": expectation106,
	"max": expectation106,
	"md5": expectation106,
	"min": expectation106,
	"nth": always,
	"regex": always,
	"replace": always,
	"replace-regex": always,
	"reverse": expectation106,
	"sha256": expectation106,
	"sort": expectation106,
	"split": always,
	"sum": expectation106,
	"to-date": always,
	"to-hex": expectation106,
	"to-integer": expectation106,
	"to-number": expectation106,
	"to-text": expectation106,
	"trim": expectation106,
	"unique": expectation106,
	"upper": expectation106,
	"url-decode": expectation106,
	"url-encode": always,
	"url-query-param": always,
	"utf8-decode": expectation106,
	"utf8-encode": expectation106,
	"values": expectation106,
	"xpath": always
};
function entries136(map) {
	return hasEntries(map) && entriesFit(map, always, shape135, check134);
}
function matchers105(value) {
	return isMap$3(value) && entries136(value);
}
function check137(item) {
	return status104(item) || Array.isArray(item) && item.length >= 1 && itemsFit(item, status104) || matchers105(item);
}
function entries138(map) {
	return entriesFit(map, check15, NOTHING, expectation106);
}
function check139(item) {
	return isMap$3(item) && entries138(item);
}
function entries140(map) {
	return entriesFit(map, always, NOTHING, expectation106);
}
function check141(item) {
	return isMap$3(item) && entries140(item);
}
function check142(key) {
	return pattern9.test(key);
}
function entries143(map) {
	return hasEntries(map) && entriesFit(map, check142, NOTHING, expectation106);
}
function check144(item) {
	return isMap$3(item) && entries143(item);
}
function check145(key) {
	return key !== "";
}
function entries146(map) {
	return hasEntries(map) && entriesFit(map, check145, NOTHING, expectation106);
}
function check147(item) {
	return isMap$3(item) && entries146(item);
}
function entries148(map) {
	return hasEntries(map) && entriesFit(map, check145, NOTHING, expectation106);
}
function check149(item) {
	return isMap$3(item) && entries148(item);
}
function entries150(map) {
	return hasEntries(map) && entriesFit(map, check145, NOTHING, expectation106);
}
function check151(item) {
	return isMap$3(item) && entries150(item);
}
function check153(item) {
	return Array.isArray(item) && item.length >= 2 && item.length <= 2 && itemsFit(item, duration40);
}
const shape155 = {
	__proto__: null,
	"gt": duration40,
	"gte": duration40,
	"lt": duration40,
	"lte": duration40,
	"between": check153
};
function entries156(map) {
	return hasEntries(map) && entriesFit(map, always, shape155, never);
}
function duration_bounds154(value) {
	return isMap$3(value) && entries156(value);
}
const shape157 = {
	__proto__: null,
	"gt": duration40,
	"gte": duration40,
	"lt": duration40,
	"lte": duration40,
	"between": check153,
	"dns": duration_bounds154,
	"connect": duration_bounds154,
	"tls": duration_bounds154,
	"first-byte": duration_bounds154,
	"download": duration_bounds154
};
function entries158(map) {
	return hasEntries(map) && entriesFit(map, always, shape157, never);
}
function duration_matchers152(value) {
	return isMap$3(value) && entries158(value);
}
function entries159(map) {
	return hasEntries(map) && entriesFit(map, always, NOTHING, expectation106);
}
function check160(item) {
	return isMap$3(item) && entries159(item);
}
function entries161(map) {
	return entriesFit(map, always, NOTHING, expectation106);
}
function check162(item) {
	return isMap$3(item) && entries161(item);
}
const shape163 = {
	__proto__: null,
	"url": expectation106,
	"method": expectation106,
	"headers": check162,
	"body": expectation106
};
function entries164(map) {
	return hasEntries(map) && entriesFit(map, always, shape163, never);
}
function check165(item) {
	return isMap$3(item) && entries164(item);
}
function check166(item) {
	return typeof item === "string" || Array.isArray(item) && item.length >= 1 && itemsFit(item, check1);
}
const shape167 = {
	__proto__: null,
	"status": check137,
	"version": expectation106,
	"headers": check139,
	"cookies": check141,
	"json": check144,
	"xpath": check147,
	"css": check149,
	"body": expectation106,
	"bytes": expectation106,
	"raw-bytes": expectation106,
	"regex": check151,
	"sha256": expectation106,
	"md5": expectation106,
	"size": expectation106,
	"duration": duration_matchers152,
	"url": expectation106,
	"redirects": expectation106,
	"ip": expectation106,
	"certificate": check160,
	"request": check165,
	"stdout": expectation106,
	"stderr": expectation106,
	"exit-code": expectation106,
	"that": check166
};
function entries168(map) {
	return hasEntries(map) && entriesFit(map, always, shape167, never);
}
function expect103(value) {
	return isMap$3(value) && entries168(value);
}
function check169(item) {
	return Number.isInteger(item) && item >= 1 && item <= 1e4;
}
const shape170 = {
	__proto__: null,
	"expect": expect103,
	"every": duration40,
	"timeout": duration40,
	"attempts": check169
};
function entries171(map) {
	return map["expect"] !== void 0 && entriesFit(map, always, shape170, never);
}
function until102(value) {
	return isMap$3(value) && entries171(value);
}
function check173(item) {
	return typeof item === "string" && (item === "url" || item === "method" || item === "body");
}
function check174(item) {
	return item === true || item === "dns" || item === "connect" || item === "tls" || item === "first-byte" || item === "download";
}
const shape175 = {
	__proto__: null,
	"json": check1,
	"header": check1,
	"cookie": check1,
	"xpath": check0,
	"css": check0,
	"regex": check0,
	"certificate": check1,
	"request": check173,
	"version": check90,
	"status": check90,
	"body": check90,
	"bytes": check90,
	"raw-bytes": check90,
	"sha256": check90,
	"md5": check90,
	"size": check90,
	"url": check90,
	"redirects": check90,
	"ip": check90,
	"duration": check174,
	"stdout": check90,
	"stderr": check90,
	"exit-code": check90,
	"filters": filters131,
	"matches": check1,
	"default": always,
	"secret": check60
};
function entries176(map) {
	return entriesFit(map, always, shape175, never);
}
function output172(value) {
	return isMap$3(value) && entries176(value);
}
function entries177(map) {
	return entriesFit(map, id3, NOTHING, output172);
}
function check178(item) {
	return isMap$3(item) && entries177(item);
}
function url180(value) {
	return typeof value === "string" && value !== "";
}
function check181(item) {
	return typeof item === "string" && pattern11.test(item);
}
const shape183 = {
	__proto__: null,
	"text": check1,
	"json": always,
	"file": file78,
	"base64": check1,
	"hex": check1,
	"filename": check1,
	"content-type": check1,
	"headers": headers14
};
function entries184(map) {
	return entriesFit(map, always, shape183, never);
}
function part182(value) {
	return typeof value === "string" || Number.isFinite(value) || typeof value === "boolean" || isMap$3(value) && entries184(value);
}
function entries185(map) {
	return entriesFit(map, always, NOTHING, part182);
}
function check186(item) {
	return isMap$3(item) && entries185(item);
}
const shape187 = {
	__proto__: null,
	"file": file78
};
function entries188(map) {
	return map["file"] !== void 0 && entriesFit(map, always, shape187, never);
}
function check189(item) {
	return typeof item === "string" || isMap$3(item) && entries188(item);
}
const shape190 = {
	__proto__: null,
	"GET": url180,
	"HEAD": url180,
	"POST": url180,
	"PUT": url180,
	"PATCH": url180,
	"DELETE": url180,
	"OPTIONS": url180,
	"method": check181,
	"url": url180,
	"base-url": base_url10,
	"query": query11,
	"headers": headers14,
	"bearer": bearer17,
	"basic": basic18,
	"digest": digest21,
	"api-key": api_key24,
	"aws": aws28,
	"oauth2": oauth231,
	"jwt": jwt38,
	"session": session43,
	"redirects": redirects44,
	"timeout": timeout49,
	"http-version": http_version52,
	"unix-socket": check53,
	"resolve": resolve54,
	"connect-to": connect_to56,
	"proxy": proxy58,
	"no-proxy": no_proxy59,
	"path-as-is": check60,
	"max-size": check61,
	"ca": check53,
	"client-certificate": client_certificate62,
	"server-name": check53,
	"insecure": check60,
	"implicit-headers": check60,
	"charset": check53,
	"json": always,
	"form": query11,
	"multipart": check186,
	"text": check1,
	"xml": check189,
	"file": file78,
	"base64": check1,
	"hex": check1
};
function entries191(map) {
	return entriesFit(map, always, shape190, never);
}
function http179(value) {
	return typeof value === "string" && pattern10.test(value) || isMap$3(value) && entries191(value);
}
function entries192(map) {
	return entriesFit(map, id3, NOTHING, always);
}
function check193(item) {
	return isMap$3(item) && entries192(item);
}
const shape194 = {
	__proto__: null,
	"id": id3,
	"name": check0,
	"if": condition101,
	"continue-on-error": check60,
	"timeout": duration40,
	"retry": retry66,
	"until": until102,
	"expect": expect103,
	"outputs": check178,
	"env": env5,
	"http": http179,
	"run": check0,
	"shell": shell77,
	"working-directory": file78,
	"wait": duration40,
	"uses": file78,
	"with": check193
};
function entries195(map) {
	return entriesFit(map, always, shape194, never);
}
function step100(value) {
	return isMap$3(value) && entries195(value);
}
function check196(item) {
	return Array.isArray(item) && itemsFit(item, step100);
}
function check199(item) {
	return typeof item === "string" && pattern12.test(item);
}
function tags198(value) {
	return Array.isArray(value) && itemsFit(value, check199) && new Set(value).size === value.length;
}
function priority200(value) {
	return typeof value === "string" && (value === "P0" || value === "P1" || value === "P2" || value === "P3" || value === "P4");
}
function check201(item) {
	return id3(item) || Array.isArray(item) && itemsFit(item, id3) && new Set(item).size === item.length;
}
function check203(item) {
	return Number.isInteger(item) && item >= 1 && item <= 10;
}
const shape204 = {
	__proto__: null,
	"attempts": check203,
	"delay": duration40
};
function entries205(map) {
	return map["attempts"] !== void 0 && entriesFit(map, always, shape204, never);
}
function case_retries202(value) {
	return isMap$3(value) && entries205(value);
}
function entries207(map) {
	return hasEntries(map);
}
function check208(item) {
	return isMap$3(item) && entries207(item);
}
function check209(item) {
	return Array.isArray(item) && itemsFit(item, check208);
}
function entries210(map) {
	return hasEntries(map);
}
function check211(item) {
	return isMap$3(item) && entries210(item);
}
function check212(item) {
	return Array.isArray(item) && itemsFit(item, check211);
}
function check213(item) {
	return (Array.isArray(item) || typeof item === "string") && (!Array.isArray(item) || item.length >= 1);
}
const shape214 = {
	__proto__: null,
	"include": check209,
	"exclude": check212
};
function entries215(map) {
	return hasEntries(map) && entriesFit(map, id3, shape214, check213);
}
function matrix206(value) {
	return isMap$3(value) && entries215(value);
}
function entries216(map) {
	return entriesFit(map, id3, NOTHING, always);
}
function check217(item) {
	return isMap$3(item) && entries216(item);
}
function check218(item) {
	return Array.isArray(item) && item.length >= 1 && itemsFit(item, step100);
}
const shape219 = {
	__proto__: null,
	"name": check0,
	"description": check1,
	"tags": tags198,
	"priority": priority200,
	"needs": check201,
	"if": condition101,
	"timeout": duration40,
	"retries": case_retries202,
	"matrix": matrix206,
	"data": file78,
	"outputs": check217,
	"steps": check218
};
function entries220(map) {
	return map["steps"] !== void 0 && entriesFit(map, always, shape219, never);
}
function case197(value) {
	return isMap$3(value) && entries220(value);
}
function entries221(map) {
	return hasEntries(map) && entriesFit(map, id3, NOTHING, case197);
}
function check222(item) {
	return isMap$3(item) && entries221(item);
}
const shape223 = {
	__proto__: null,
	"name": check0,
	"description": check1,
	"vars": vars2,
	"env": env5,
	"defaults": defaults9,
	"sessions": suite_sessions84,
	"before": check196,
	"after": check196,
	"cases": check222
};
function entries224(map) {
	return map["cases"] !== void 0 && entriesFit(map, always, shape223, never);
}
function check226(item) {
	return typeof item === "string" && (item === "string" || item === "number" || item === "integer" || item === "boolean" || item === "array" || item === "object" || item === "any");
}
const shape227 = {
	__proto__: null,
	"type": check226,
	"description": check1,
	"default": always,
	"secret": check60
};
function entries228(map) {
	return map["type"] !== void 0 && entriesFit(map, always, shape227, never);
}
function input225(value) {
	return isMap$3(value) && entries228(value);
}
function entries229(map) {
	return entriesFit(map, id3, NOTHING, input225);
}
function check230(item) {
	return isMap$3(item) && entries229(item);
}
function entries231(map) {
	return entriesFit(map, id3, NOTHING, always);
}
function check232(item) {
	return isMap$3(item) && entries231(item);
}
const shape233 = {
	__proto__: null,
	"name": check0,
	"description": check1,
	"inputs": check230,
	"outputs": check232,
	"steps": check218
};
function entries234(map) {
	return map["steps"] !== void 0 && entriesFit(map, always, shape233, never);
}
function plan_id235(value) {
	return typeof value === "string" && [...value].length <= 100 && pattern13.test(value);
}
function check236(item) {
	return Array.isArray(item) && item.length >= 1 && itemsFit(item, check0);
}
function check237(item) {
	return typeof item === "string" && pattern14.test(item);
}
const shape238 = {
	__proto__: null,
	"tags": check0,
	"priority": check237
};
function entries239(map) {
	return hasEntries(map) && entriesFit(map, always, shape238, never);
}
function check240(item) {
	return isMap$3(item) && entries239(item);
}
function check241(item) {
	return Array.isArray(item) && item.length >= 1 && itemsFit(item, check0) && new Set(item).size === item.length;
}
function check243(item) {
	return item === "any" || item === "all";
}
function check244(item) {
	return item === "github" || item === "apscheduler";
}
function check245(item) {
	return typeof item === "string" && [...item].length >= 2;
}
function check246(item) {
	return typeof item === "string" || Number.isInteger(item);
}
function check247(item) {
	return (typeof item === "string" || Number.isInteger(item) || Array.isArray(item)) && (!Array.isArray(item) || itemsFit(item, check246));
}
function check248(item) {
	return (typeof item === "string" || Array.isArray(item)) && (!Array.isArray(item) || item.length >= 1 && itemsFit(item, check1));
}
function check249(item) {
	return (typeof item === "string" || Array.isArray(item)) && (!Array.isArray(item) || itemsFit(item, check1));
}
const shape250 = {
	__proto__: null,
	"cron": check0,
	"match": check243,
	"dialect": check244,
	"every": check245,
	"at": check0,
	"day": check247,
	"time": check248,
	"month": check247,
	"week": check247,
	"timezone": check0,
	"from": check0,
	"until": check0,
	"except": check249,
	"jitter": duration40
};
function entries251(map) {
	return entriesFit(map, always, shape250, never);
}
function schedule_entry242(value) {
	return isMap$3(value) && entries251(value);
}
function check252(item) {
	return Array.isArray(item) && item.length >= 1 && item.length <= 100 && itemsFit(item, schedule_entry242);
}
function check253(item) {
	return item === "github" || item === "local";
}
function check254(item) {
	return item === "latest" || item === "all";
}
const shape255 = {
	__proto__: null,
	"grace": duration40,
	"coalesce": check254,
	"max": check67
};
function entries256(map) {
	return hasEntries(map) && entriesFit(map, always, shape255, never);
}
function check257(item) {
	return isMap$3(item) && entries256(item);
}
function check258(item) {
	return item === "queue" || item === "skip" || item === "cancel";
}
function patterns259(value) {
	return Array.isArray(value) && value.length >= 1 && itemsFit(value, check0);
}
const shape260 = {
	__proto__: null,
	"branches": patterns259,
	"paths": patterns259
};
function entries261(map) {
	return map["branches"] !== void 0 && entriesFit(map, always, shape260, never);
}
function check262(item) {
	return isMap$3(item) && entries261(item);
}
function entries264(map) {
	return entriesFit(map, check7, NOTHING, check6);
}
function check265(item) {
	return isMap$3(item) && entries264(item);
}
const shape266 = {
	__proto__: null,
	"run": check0,
	"ready": check0,
	"timeout": duration40,
	"env": check265
};
function entries267(map) {
	return map["run"] !== void 0 && map["ready"] !== void 0 && entriesFit(map, always, shape266, never);
}
function start263(value) {
	return isMap$3(value) && entries267(value);
}
const shape270 = {
	__proto__: null,
	"username": check0,
	"password": check0
};
function entries271(map) {
	return map["username"] !== void 0 && map["password"] !== void 0 && entriesFit(map, always, shape270, never);
}
function check272(item) {
	return isMap$3(item) && entries271(item);
}
function entries273(map) {
	return entriesFit(map, check7, NOTHING, check6);
}
function check274(item) {
	return isMap$3(item) && entries273(item);
}
function check275(item) {
	return Array.isArray(item) && item.length >= 1 && itemsFit(item, check246);
}
const shape276 = {
	__proto__: null,
	"image": check0,
	"credentials": check272,
	"env": check274,
	"ports": check275,
	"volumes": check236,
	"options": check0
};
function entries277(map) {
	return map["image"] !== void 0 && entriesFit(map, always, shape276, never);
}
function service269(value) {
	return isMap$3(value) && entries277(value);
}
function check278(key) {
	return pattern0.test(key);
}
function entries279(map) {
	return entriesFit(map, check278, NOTHING, service269);
}
function services268(value) {
	return isMap$3(value) && entries279(value);
}
const shape280 = {
	__proto__: null,
	"paths": patterns259,
	"tags": check0,
	"priority": check237,
	"environment": check0,
	"vars": vars2,
	"start": start263,
	"services": services268
};
function entries281(map) {
	return entriesFit(map, always, shape280, never);
}
function check282(item) {
	return isMap$3(item) && entries281(item);
}
function check284(item) {
	return (typeof item === "string" || Array.isArray(item)) && (!(typeof item === "string") || item !== "") && (!Array.isArray(item) || item.length >= 1 && itemsFit(item, check0));
}
const shape285 = {
	__proto__: null,
	"group": check0,
	"labels": check284
};
function entries286(map) {
	return hasEntries(map) && entriesFit(map, always, shape285, never);
}
function runs_on283(value) {
	return (typeof value === "string" || Array.isArray(value) || isMap$3(value)) && (!(typeof value === "string") || value !== "") && (!Array.isArray(value) || value.length >= 1 && itemsFit(value, check0)) && (!isMap$3(value) || entries286(value));
}
function check287(item) {
	return item === "json" || item === "junit" || item === "ctrf" || item === "markdown";
}
function check288(item) {
	return Array.isArray(item) && itemsFit(item, check287) && new Set(item).size === item.length;
}
function check289(item) {
	return item === "always" || item === "on-change" || item === "on-failure" || item === "never";
}
function check290(item) {
	return item === true || item === false || item === "always";
}
function check291(item) {
	return typeof item === "string" && item !== "" && [...item].length <= 50 && pattern15.test(item);
}
function check292(item) {
	return Array.isArray(item) && item.length >= 1 && itemsFit(item, check291) && new Set(item).size === item.length;
}
const shape293 = {
	__proto__: null,
	"labels": check292
};
function entries294(map) {
	return hasEntries(map) && entriesFit(map, always, shape293, never);
}
function check295(item) {
	return (typeof item === "boolean" || isMap$3(item)) && (!isMap$3(item) || entries294(item));
}
const shape296 = {
	__proto__: null,
	"artifacts": check288,
	"comment": check289,
	"check": check290,
	"issue": check295,
	"status": check60,
	"deployment": check60,
	"strict": check60
};
function entries297(map) {
	return hasEntries(map) && entriesFit(map, always, shape296, never);
}
function check298(item) {
	return isMap$3(item) && entries297(item);
}
function check299(item) {
	return typeof item === "string" && pattern16.test(item);
}
function check300(item) {
	return Array.isArray(item) && item.length >= 1 && itemsFit(item, check299) && new Set(item).size === item.length;
}
function entries302(map) {
	return hasEntries(map) && entriesFit(map, id3, NOTHING, session_definition85);
}
function sessions301(value) {
	return isMap$3(value) && entries302(value);
}
function check303(item) {
	return Number.isInteger(item) && item >= 1 && item <= 1e3;
}
function check305(item) {
	return typeof item === "string" && pattern17.test(item);
}
function check306(item) {
	return typeof item === "string" && pattern18.test(item);
}
const shape307 = {
	__proto__: null,
	"case": check305,
	"until": check306,
	"reason": check0
};
function entries308(map) {
	return map["case"] !== void 0 && map["until"] !== void 0 && map["reason"] !== void 0 && entriesFit(map, always, shape307, never);
}
function check309(item) {
	return isMap$3(item) && entries308(item);
}
function quarantine304(value) {
	return Array.isArray(value) && itemsFit(value, check309);
}
function check310(item) {
	return Number.isFinite(item) && item >= 0 && item <= 100;
}
const shape311 = {
	__proto__: null,
	"name": check0,
	"id": plan_id235,
	"description": check1,
	"suites": check236,
	"select": check240,
	"environments": check241,
	"schedule": check252,
	"jitter": duration40,
	"resident": duration40,
	"runner": check253,
	"paused": check60,
	"misfire": check257,
	"overlap": check258,
	"heartbeat": check0,
	"push": check262,
	"pull-request": check282,
	"services": services268,
	"runs-on": runs_on283,
	"report": check298,
	"owners": check300,
	"vars": vars2,
	"sessions": sessions301,
	"max-parallel": check303,
	"fail-fast": check60,
	"retries": case_retries202,
	"quarantine": quarantine304,
	"pass-rate": check310,
	"timeout": duration40
};
function entries312(map) {
	return map["suites"] !== void 0 && entriesFit(map, always, shape311, never);
}
function check313(item) {
	return item === "per-plan" || item === "single";
}
function check314(item) {
	return typeof item === "string" && pattern19.test(item);
}
function check315(item) {
	return typeof item === "string" && pattern20.test(item);
}
const shape316 = {
	__proto__: null,
	"store": check0,
	"branch": check314,
	"keep": check315
};
function entries317(map) {
	return hasEntries(map) && entriesFit(map, always, shape316, never);
}
function check318(item) {
	return isMap$3(item) && entries317(item);
}
function check320(item) {
	return (typeof item === "string" || typeof item === "boolean") && (!(typeof item === "string") || item !== "");
}
const shape321 = {
	__proto__: null,
	"github-environment": check320,
	"vars": vars2
};
function entries322(map) {
	return entriesFit(map, always, shape321, never);
}
function environment319(value) {
	return (isMap$3(value) || value === null) && (!isMap$3(value) || entries322(value));
}
function check323(key) {
	return pattern21.test(key);
}
function entries324(map) {
	return entriesFit(map, check323, NOTHING, environment319);
}
function check325(item) {
	return isMap$3(item) && entries324(item);
}
const shape326 = {
	__proto__: null,
	"action": check0,
	"checkout": check0,
	"runs-on": runs_on283,
	"pack": check313,
	"state": check318,
	"quarantine": quarantine304,
	"sessions": sessions301,
	"vars": vars2,
	"environments": check325
};
function entries327(map) {
	return entriesFit(map, always, shape326, never);
}
function suite(value) {
	return isMap$3(value) && entries224(value);
}
function steps(value) {
	return isMap$3(value) && entries234(value);
}
function plan(value) {
	return isMap$3(value) && entries312(value);
}
function project(value) {
	return isMap$3(value) && entries327(value);
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
	const errors = await errorsBySchema(document.value, kind);
	if (errors.length === 0) return [];
	const { schemaDiagnostics } = await import("./schema-diagnostics.js");
	return schemaDiagnostics(document, errors);
}
/** What is wrong with a value by the schema of a kind of files, as ajv says it. */
async function errorsBySchema(value, kind) {
	if (isValid[kind](value)) return [];
	const plain = withoutBigInts(value);
	const validate = (await import("./validators.js"))[kind];
	return validate(plain) ? [] : validate.errors ?? [];
}
function withoutBigInts(value) {
	if (typeof value === "bigint") return Number(value);
	if (Array.isArray(value)) return value.map(withoutBigInts);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutBigInts(item)]));
}
// src/load/sound-parts.ts
/** A suite or steps file that is wrong by its schema, without what is wrong: the rest can be looked at further. Names that were declared
* are still there, and entries still know where they stand in the file. Undefined when too little can be trusted. */
async function soundParts(document, kind) {
	const faults = bestErrors(await errorsBySchema(document.value, kind)).map((error) => faultOf(document, error));
	const look = (path) => valueAt(document.value, path);
	const edits = faults.map((fault) => editsOf(kind, fault, look));
	if (edits.some((edit) => edit === void 0)) return void 0;
	const exact = edits.flatMap((edit) => edit);
	const coarse = exact.map((edit) => edit.path[0] === "cases" ? unknownCase(edit.path.slice(0, 2)) : edit);
	for (const attempt of [exact, coarse]) {
		const sound = withEdits(document, attempt);
		if (sound === void 0 || (await errorsBySchema(sound.value, kind)).length > 0) continue;
		await loadMarkupFor(document.source);
		return sound;
	}
}
/** Indexes of lists are numbers in it. */
function faultOf(document, { instancePath, keyword, params }) {
	const path = followPointer(instancePath, document.value).parts;
	const last = params["additionalProperty"] ?? params["propertyName"];
	return {
		path: last === void 0 ? path : [...path, String(last)],
		keyword
	};
}
function valueAt(root, path) {
	return path.reduce(memberOf$1, root);
}
function memberOf$1(value, key) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
}
/** The document with its edits, made in copies of the containers on their way; the coarsest first, so that what lies in a place that was
* edited already is passed over. */
function withEdits(document, edits) {
	const originals = /* @__PURE__ */ new Map();
	const copyOf = (value) => {
		if (originals.has(value)) return value;
		const copy = Array.isArray(value) ? [...value] : { ...value };
		originals.set(copy, value);
		return copy;
	};
	if (typeof document.value !== "object" || document.value === null) return void 0;
	const root = copyOf(document.value);
	const done = [];
	for (const { path, instead } of [...edits].sort((one, other) => one.path.length - other.path.length)) {
		if (done.some((outer) => outer.every((key, index) => key === path[index]))) continue;
		done.push(path);
		const containers = [root];
		for (const key of path.slice(0, -1)) {
			const container = containers.at(-1);
			const next = memberOf$1(container, key);
			if (typeof next !== "object" || next === null) return void 0;
			container[key] = copyOf(next);
			containers.push(container[key]);
		}
		if (instead === void 0) leaveOut(containers, path);
		else containers.at(-1)[path.at(-1)] = instead;
	}
	return {
		file: document.file,
		source: document.source,
		value: root,
		offsets: (container, key) => document.offsets(originals.get(container) ?? container, key),
		range: (start, end) => document.range(start, end)
	};
}
/** Takes an entry out, and the maps around it that hold nothing without it: what stands in a list stays. */
function leaveOut(containers, path) {
	for (let depth = path.length - 1; depth >= 0; depth--) {
		const container = containers[depth];
		if (Array.isArray(container)) return;
		delete container[path[depth]];
		const isEmptyUntil = path[depth] === "expect" && path[depth - 1] === "until";
		if (Object.keys(container).length > 0 && !isEmptyUntil) return;
	}
}
// src/load/unreadable.ts
/** What is told of a file that could not be read, by the error of the system. */
function unreadable(file, error) {
	const { code } = error;
	return {
		code: "file-unreadable",
		severity: "error",
		message: `${file} cannot be read: ${code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : `the system says ${code}`}`,
		hint: "check that it is a file and that you may read it",
		file,
		range: FILE_START
	};
}
// src/load/load-project.ts
/** Reads the given files (relative to the root), the root's rota.yaml, and all that they name. Every problem of every file is
* collected; a file with an error is left out of the project. */
async function loadProject(host, root, targets) {
	const loader = new Loader(host, root);
	await loader.loadSessions(await loader.loadProjectFile());
	await loader.readAhead(targets);
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
/** Reads plans by themselves, without suites: all that is needed to know when they run; with rota.yaml also where. */
async function loadPlans(host, root, targets, withProjectFile = false) {
	const loader = new Loader(host, root);
	if (withProjectFile) await loader.loadProjectFile();
	await loader.readAhead(targets);
	for (const file of targets) await loader.loadPlanAlone(file);
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
	#sound = {
		suite: /* @__PURE__ */ new Map(),
		steps: /* @__PURE__ */ new Map()
	};
	#readAhead = /* @__PURE__ */ new Map();
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
			broken: this.#broken,
			sound: this.#sound
		};
	}
	async loadProjectFile() {
		for (const name of ["rota.yaml", "rota.yml"]) {
			if (await this.#files.exists(this.#path(name)) !== "file") continue;
			this.#projectFile = await this.#document(name, "project") ?? null;
			break;
		}
		return this.#projectFile;
	}
	/** What the sessions of rota.yaml or of a plan name. */
	async loadSessions(loaded) {
		for (const reference of loaded === null ? [] : sessionReferences(loaded)) {
			const file = await this.#existing(reference);
			if (file !== void 0) await this.loadSteps(file);
		}
	}
	async loadPlan(file) {
		const plan = await this.loadPlanAlone(file);
		if (plan === void 0) return;
		const suites = await planSuites(file, plan, {
			list: () => this.#all(),
			existing: (reference) => this.#existing(reference),
			tell: (diagnostic) => this.diagnostics.push(diagnostic)
		});
		this.#planSuites.set(file, suites);
		await this.loadSessions(plan);
		for (const suite of suites) await this.loadSuite(suite);
	}
	/** Reads many files at once; those that cannot be read are told when their turn comes. */
	async readAhead(files) {
		for (let begin = 0; begin < files.length; begin += FILES_AT_ONCE) await Promise.all(files.slice(begin, begin + FILES_AT_ONCE).map(async (file) => {
			try {
				this.#readAhead.set(file, await this.#files.read(this.#path(file)));
			} catch {}
		}));
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
		if (suite !== void 0) this.#suites.set(file, suite);
		const looked = suite ?? this.#sound.suite.get(file);
		if (looked !== void 0) await this.#loadReferences(looked);
	}
	async loadSteps(file) {
		if (!this.#first(file)) return;
		const steps = await this.#document(file, "steps");
		if (steps !== void 0) this.#steps.set(file, steps);
		const looked = steps ?? this.#sound.steps.get(file);
		if (looked !== void 0) await this.#loadReferences(looked);
	}
	async #loadReferences(loaded) {
		const inline = [];
		for (const reference of fileReferences(loaded, (origin) => inline.push(origin))) {
			if (reference.text === "\0") continue;
			const file = await this.#existing(reference);
			if (file === void 0) continue;
			if (reference.kind === "uses") await this.loadSteps(file);
			else if (reference.kind === "data") await this.#loadData(file);
			else if (reference.kind === "schema") await this.#loadJsonSchema(file);
		}
		for (const origin of inline) this.diagnostics.push(...await checkJsonSchema({ origin }, this.#files, this.#root));
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
		if (document === void 0) return;
		this.#jsonSchemas.set(file, document.value);
		this.diagnostics.push(...await checkJsonSchema({ document }, this.#files, this.#root));
	}
	/** The path relative to the root of a file that another one names, or undefined after telling why there is none. */
	async #existing(reference) {
		const named = await namedFile(reference, {
			files: this.#files,
			root: this.#root,
			list: () => this.#all()
		});
		if ("file" in named) return named.file;
		this.diagnostics.push(errorAt(reference.origin, "value", named.code, named.message, named.hint));
	}
	async #document(file, kind) {
		const source = await this.#source(file);
		if (source === void 0) return void 0;
		const { document, diagnostics } = await readYaml(file, source);
		this.diagnostics.push(...diagnostics);
		const problems = document === void 0 ? [] : await validateSchema(document, kind);
		this.diagnostics.push(...problems);
		if (document !== void 0 && problems.length === 0) {
			await loadMarkupFor(source);
			return {
				document,
				content: document.value
			};
		}
		this.#broken.add(file);
		if (document === void 0 || kind !== "suite" && kind !== "steps") return void 0;
		const sound = await soundParts(document, kind);
		if (sound !== void 0) this.#sound[kind].set(file, {
			document: sound,
			content: sound.value
		});
	}
	async #source(file) {
		let bytes;
		try {
			bytes = this.#readAhead.get(file) ?? await this.#files.read(this.#path(file));
		} catch (error) {
			this.diagnostics.push(unreadable(file, error));
			return;
		}
		const { source, diagnostics } = decodeSource(file, bytes);
		this.diagnostics.push(...diagnostics);
		if (source !== void 0) this.sources.set(file, source);
		return source;
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
// src/ledger/record.ts
/** An instant (milliseconds since 1970-01-01T00:00Z) as the ledger writes it: `2026-11-22T08:00:00Z`. */
function isoOf(instant) {
	return new Date(instant).toISOString().replace(".000Z", "Z");
}
/** The day of an instant in UTC, which is what pages are called by: `2026-11-22`. */
function dayOf(instant) {
	return new Date(instant).toISOString().slice(0, 10);
}
/** The first and the last occurrence that a line stands for, in milliseconds; undefined for a run by hand. */
function spanOf({ occurrence, through }) {
	if (occurrence === null) return void 0;
	const first = Date.parse(occurrence);
	return {
		first,
		last: through === void 0 ? first : Date.parse(through)
	};
}
/** The value of a line as a record, if it is one that can be relied on. */
function asRecord(value) {
	if (!isMap$2(value) || value["v"] !== 1) return void 0;
	const { occurrence, state, at, through } = value;
	if (occurrence !== null && !isInstant(occurrence)) return void 0;
	if (typeof state !== "string" || !isInstant(at)) return void 0;
	if (through !== void 0 && !isInstant(through)) return void 0;
	return value;
}
/** A line whose run may still go on. One that does not say who has it, or until when, would stand for ever. */
function isHeld(record) {
	const { state, run, claim } = record;
	if (state !== "claimed" || !isMap$2(run) || !isMap$2(claim)) return false;
	return typeof run["id"] === "string" && isInstant(claim["at"]) && isInstant(claim["until"]);
}
/** Whether nobody has it any more, though it is claimed: its run left before it began, and its lease ends where it began. */
function isHandedOver({ claim }) {
	return claim !== void 0 && Date.parse(claim.until) <= Date.parse(claim.at);
}
function isMap$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isInstant(value) {
	return typeof value === "string" && !Number.isNaN(Date.parse(value));
}
// src/ledger/page.ts
/** The name of a page: a day. */
const DAY$6 = /^\d{4}-\d\d-\d\d$/;
/**
* Reads a page. Lines that this version does not know stay as they are; what a torn write left at the end is left out. Throws a
* RotaError when a newer version wrote the page in another format: what it means can't be guessed.
*/
function parsePage(text) {
	let head;
	const lines = [];
	const rows = text.split("\n");
	for (const [index, row] of rows.entries()) {
		if (row.trim() === "") continue;
		const value = parseRow(row);
		if (value === void 0 && index === rows.length - 1) continue;
		refuseNewer(value);
		if (head === void 0 && isHead(value)) {
			head = value;
			continue;
		}
		const record = asRecord(value);
		lines.push(record === void 0 ? { text: row } : {
			text: row,
			record
		});
	}
	return {
		head,
		lines
	};
}
/** Writes a page; what was not changed stays as it was, letter by letter. */
function formatPage({ head, lines }) {
	const rows = lines.map(({ text }) => text);
	if (head !== void 0) rows.unshift(JSON.stringify(head));
	return rows.map((row) => `${row}\n`).join("");
}
/** A record as a line. */
function lineOf$1(record) {
	return {
		text: JSON.stringify(record),
		record
	};
}
/** Whether a name is that of a page. */
function isPageName(name) {
	return DAY$6.test(name);
}
function parseRow(row) {
	try {
		return JSON.parse(row);
	} catch {
		return;
	}
}
function isHead(value) {
	if (!isMap$2(value) || value["v"] !== 1 || typeof value["page"] !== "string") return false;
	const { next, open, last } = value;
	if (next !== void 0 && !(typeof next === "string" && isPageName(next))) return false;
	if (open !== void 0 && !(Array.isArray(open) && open.every((name) => typeof name === "string"))) return false;
	return last === void 0 || isMap$2(last) && isInstant(last["occurrence"]);
}
function refuseNewer(value) {
	if (!isMap$2(value) || typeof value["v"] !== "number" || value["v"] <= 1) return;
	throw new RotaError("ledger-newer", `the ledger was written by a newer Rota (format ${value["v"]})`, { hint: "use the newest Rota everywhere that shares the ledger" });
}
// src/ledger/book.ts
/**
* Reads the newest page of a book, and the earlier ones on which runs still hold occurrences: two requests nearly always. With a
* run id it goes back further until it finds a line of that run, to the first page after `since` (a day).
*/
async function readBook(store, book, find) {
	const names = (await store.pages(book)).filter(isPageName);
	const pages = /* @__PURE__ */ new Map();
	const read = async (name) => {
		const page = await store.read(book, name);
		if (page === void 0) return void 0;
		const found = {
			name,
			version: page.version,
			content: parsePage(page.text)
		};
		pages.set(name, found);
		return found;
	};
	let last;
	let isNewest = true;
	for (const name of names.toReversed()) {
		const page = pages.get(name) ?? await read(name);
		if (page === void 0) continue;
		if (isNewest) {
			const open = page.content.head?.open ?? [];
			for (const other of open) if (other < name && !pages.has(other)) await read(other);
			isNewest = false;
		}
		last ??= newestOf(page.content) ?? page.content.head?.last;
		const known = last !== void 0 || page.content.head !== void 0;
		const found = find === void 0 || name < find.since || pagesWith([...pages.values()], find.run).length > 0;
		if (known && found) break;
	}
	if (find !== void 0) {
		for (const name of pagesWith([...pages.values()], find.run)) if (!pages.has(name)) await read(name);
	}
	const all = [...pages.values()].sort((a, b) => a.name < b.name ? -1 : 1);
	return {
		pages: all,
		records: all.flatMap(recordsOf),
		last
	};
}
/** The records of a page with their places. */
function recordsOf({ name, content }) {
	return content.lines.flatMap(({ record }, line) => record === void 0 ? [] : [{
		page: name,
		line,
		record
	}]);
}
/** The first page of every book: not that of its first day, on which two that open it at midnight would not agree. */
const FIRST_PAGE = "1970-01-01";
/** The page that takes a book's new lines. */
function pageForNew({ pages }) {
	const newest = pages.at(-1);
	return newest?.content.head?.next ?? newest?.name ?? FIRST_PAGE;
}
/**
* The pages to write for some edits, in the order in which they must be written. New lines go to the newest page only, and its
* version guards them: two processes that decide at once always meet there. A page therefore is closed by a line on it, which
* also says how the next one is called; whoever still holds the page as it was before can't write to it any more.
*/
function writesFor(view, edits, now) {
	const contents = new Map(view.pages.map(({ name, content }) => [name, {
		head: content.head,
		lines: [...content.lines]
	}]));
	const changed = /* @__PURE__ */ new Set();
	for (const { record, replaces } of edits) {
		if (replaces === void 0) continue;
		const content = contents.get(replaces.page);
		if (content === void 0) throw new Error(`no page ${replaces.page} was read`);
		content.lines[replaces.line] = lineOf$1(record);
		changed.add(replaces.page);
	}
	const added = edits.filter(({ replaces }) => replaces === void 0).map(({ record }) => lineOf$1(record));
	const target = pageForNew(view);
	const { head, lines } = contents.get(target) ?? {
		head: void 0,
		lines: []
	};
	const open = [...contents].filter(([name, content]) => name !== target && content.lines.some(isOpen)).map(([name]) => name);
	const isNews = edits.some(({ record, replaces }) => replaces !== void 0 && replaces.page !== target && isHeld(record) && !isHeld(replaces.record));
	if (added.length > 0 || isNews) {
		const { open: _open, ...rest } = head ?? firstHead(view, target);
		const day = dayOf(now);
		const closes = added.length > 0 && day > target;
		contents.set(target, {
			head: {
				...rest,
				...open.length > 0 ? { open } : {},
				...closes ? { next: day } : {}
			},
			lines: [...lines, ...added]
		});
		changed.add(target);
	}
	return [...changed].sort((a, b) => isNews && a === target !== (b === target) ? a === target ? -1 : 1 : a < b ? -1 : 1).map((page) => ({
		page,
		text: formatPage(contents.get(page)),
		version: view.pages.find(({ name }) => name === page)?.version
	}));
}
function isOpen({ record }) {
	return record !== void 0 && isHeld(record);
}
function firstHead({ last }, page) {
	return {
		v: 1,
		page,
		...last === void 0 ? {} : { last }
	};
}
/** The newest occurrence on a page. */
function newestOf({ lines }) {
	let newest;
	let instant = Number.NEGATIVE_INFINITY;
	for (const { record } of lines) {
		const span = record && spanOf(record);
		if (span === void 0 || span.last <= instant) continue;
		newest = record;
		instant = span.last;
	}
	if (newest === void 0) return void 0;
	const { schedule = null, since = null, claim, finished } = newest;
	const ran = claim === void 0 || finished === void 0 ? {} : { ran: [claim.at, finished] };
	return {
		occurrence: isoOf(instant),
		schedule,
		since,
		...ran
	};
}
/** The pages that have lines about a run, or say of others that they have. */
function pagesWith(pages, run) {
	return pages.flatMap((page) => recordsOf(page).flatMap(({ record }) => {
		const earlier = record.earlier?.filter((one) => one.run.id === run) ?? [];
		if (record.run?.id !== run && earlier.length === 0) return [];
		return [
			page.name,
			...record.claim?.pages ?? [],
			...earlier.flatMap((one) => one.pages ?? [])
		];
	}));
}
// src/ledger/ledger.ts
/** How often a lost race is tried again: twenty that come at once are all through long before. */
const MOST_TRIES$1 = 40;
/** How long the first wait can be, and any wait, in milliseconds. */
const FIRST_WAIT = 60;
const LONGEST_WAIT = 3e3;
const DAY$5 = 864e5;
/**
* Reads a book, asks what to change in it, and writes that. Whoever comes too late reads again and asks again, so `decide` must
* know its own lines when it meets them: a store that failed after it had written looks like a lost race.
* Throws the store's RotaErrors, and `ledger-busy` when others were faster all the time.
*/
async function updateBook(ledger, book, decide, find) {
	return persist(ledger, book, async () => {
		const view = await readBook(ledger.store, book, find);
		const { edits, why, now, result } = await decide(view);
		for (const { page, text, version } of writesFor(view, edits, now)) if (!await ledger.store.write(book, page, text, version, why)) return void 0;
		return { result };
	});
}
/**
* The same for the lines of one page that is known by name: two requests. `replace` gives the new record for a line, or undefined
* to leave it. Returns the records as they stand after it that were replaced; none when nothing was, or there is no such page.
*/
async function updatePage(ledger, book, page, why, replace) {
	return persist(ledger, book, async () => {
		const read = await ledger.store.read(book, page);
		if (read === void 0) return { result: [] };
		const { head, lines } = parsePage(read.text);
		const replaced = [];
		const after = [...lines];
		for (const placed of recordsOf({
			name: page,
			content: {
				head,
				lines
			}
		})) {
			const record = replace(placed);
			if (record === void 0) continue;
			after[placed.line] = lineOf$1(record);
			replaced.push(record);
		}
		if (replaced.length === 0) return { result: [] };
		return await ledger.store.write(book, page, formatPage({
			head,
			lines: after
		}), read.version, why) ? { result: replaced } : void 0;
	});
}
/**
* Removes the pages of which every line is older than so many days before `now`. A page has lines up to the day by which the next one
* is called. The newest page stays in any case: it is the memory of what was handled.
*/
async function pruneBook(store, book, days, now) {
	const first = dayOf(now - days * DAY$5);
	const begun = (await store.pages(book)).filter((name) => isPageName(name) && name < first);
	const reaching = begun.at(-1);
	if (reaching !== void 0 && begun.length > 1) await store.prune(book, reaching);
}
/** Tries until it comes to something, with waits that grow and are drawn, so that those who met don't meet again. */
async function persist({ clock, random }, book, attempt) {
	for (let tries = 1;; tries++) {
		const outcome = await attempt();
		if (outcome !== void 0) return outcome.result;
		if (tries >= MOST_TRIES$1) break;
		const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(tries, 10));
		await clock.sleep(Math.ceil(random.number() * longest));
	}
	throw new RotaError("ledger-busy", `others wrote to the ledger of ${book} all the time`, { hint: "see whether something keeps writing to it; the next run tries again" });
}
// src/gate/lines.ts
/** More unexecuted occurrences in a row than this share a line. */
const MOST_LINES = 100;
function frameOf({ schedule, since }, question) {
	const { environment, now } = question;
	return {
		v: 1,
		schedule,
		since: isoOf(since),
		environment,
		at: isoOf(now)
	};
}
/** The lines of occurrences that don't run. */
function unrunLines(unrun, frame) {
	const lines = [];
	for (let begin = 0; begin < unrun.length;) {
		const { state, instant } = unrun[begin];
		let end = begin + 1;
		while (unrun[end]?.state === state) end++;
		const [count, { instant: last }] = [end - begin, unrun[end - 1]];
		if (count > MOST_LINES) lines.push({
			...frame,
			occurrence: isoOf(instant),
			through: isoOf(last),
			count,
			state
		});
		else {
			const row = unrun.slice(begin, end);
			lines.push(...row.map((one) => ({
				...frame,
				occurrence: isoOf(one.instant),
				state
			})));
		}
		begin = end;
	}
	return lines;
}
/** The line of an occurrence that the asking run takes. */
function claimLine(instant, lease, question, frame) {
	const { run, now } = question;
	return {
		...frame,
		occurrence: isoOf(instant),
		state: "claimed",
		attempt: 1,
		run,
		claim: lease,
		lateness: Math.round((now - instant) / 1e3)
	};
}
/** A line whose run left before it began: its lease ends where it began, and its attempt is the one before. */
function handedOver(record) {
	const { claim, attempt = 1 } = record;
	return {
		...record,
		attempt: attempt - 1,
		claim: {
			...claim,
			until: claim.at
		}
	};
}
/** The line of an occurrence whose claim came to nothing: its run never ended, or left it and nobody took it in time. */
function givenUpEdit(placed, state) {
	const { record } = placed;
	if (!isHandedOver(record)) return {
		replaces: placed,
		record: {
			...record,
			state: "crashed"
		}
	};
	const { attempt: _attempt, run: _run, claim: _claim, lateness: _lateness, ...rest } = record;
	return {
		replaces: placed,
		record: {
			...rest,
			state
		}
	};
}
/** The line of an occurrence that the asking run takes over from a try that is over. */
function reclaimEdit(placed, lease, question) {
	const { run, now, stays } = question;
	const { record } = placed;
	const span = spanOf(record);
	const following = (record.attempt ?? 0) + 1;
	const tries = [...record.earlier ?? [], ...isHandedOver(record) ? [] : [earlierOf(record)]];
	const attempt = record.run?.id === run.id && stays !== true ? Math.max(following, run.attempt) : following;
	return {
		replaces: placed,
		record: {
			...withoutOutcome(record),
			state: "claimed",
			attempt,
			run,
			claim: lease,
			...span === void 0 ? {} : { lateness: Math.round((now - span.first) / 1e3) },
			...tries.length > 0 ? { earlier: tries } : {}
		}
	};
}
/** What a line keeps of the try it was about, when another one takes its place. */
function earlierOf(record) {
	const { attempt = 1, run, claim, state, verdict, finished } = record;
	return {
		attempt,
		run,
		at: claim?.at ?? null,
		...claim?.pages === void 0 ? {} : { pages: claim.pages },
		state: state === "done" || state === "coalesced" ? state : "crashed",
		...verdict === void 0 ? {} : { verdict },
		...finished === void 0 ? {} : { finished }
	};
}
/** A line without what came of its run; a later version's fields stay. */
function withoutOutcome(record) {
	const OUTCOME = {
		verdict: true,
		reason: true,
		counts: true,
		duration: true,
		cases: true,
		flaky: true,
		failing: true,
		finished: true
	};
	return Object.fromEntries(Object.entries(record).filter(([key]) => !(key in OUTCOME)));
}
// src/gate/finish.ts
/** Writes down how a run ended: two requests (for a run by hand three). Throws the store's RotaErrors, and `ledger-busy`. */
async function finish(ledger, ticket, ending, outcome) {
	if (ticket.lines.length === 0) return recordByHand(ledger, ticket, ending, outcome);
	return settle(ledger, ticket, ending, `${ticket.book}: run ${ending.run.id} ${outcome.verdict}`, (record) => finished(record, ending, outcome));
}
/**
* Gives back what a cancelled run still holds; what is finished stays as it is, so it may be called in any case. A run that had
* begun is done, with the verdict cancelled. One that had not (a newer one took its place in the queue) is coalesced.
*/
async function close(ledger, ticket, ending, { started, reason }) {
	return settle(ledger, ticket, ending, `${ticket.book}: run ${ending.run.id} was cancelled`, (record) => {
		if (!isHeld(record) || !isOurs(record, ending)) return void 0;
		if (started) return finished(record, ending, {
			verdict: "cancelled",
			reason
		});
		return {
			...record,
			state: "coalesced",
			reason
		};
	});
}
/**
* Gives back what a run has claimed and not begun, because its process ends: whoever asks next may run it at once, as the try that it
* would have been.
*/
async function handOver(ledger, ticket, ending) {
	return settle(ledger, ticket, ending, `${ticket.book}: run ${ending.run.id} left before it began`, (record) => isHeld(record) && isOurs(record, ending) && !isHandedOver(record) ? handedOver(record) : void 0);
}
async function settle(ledger, { book, lines }, { run, occurrence }, why, replace) {
	const wanted = lines.filter((line) => occurrence === void 0 || line.occurrence === occurrence);
	let worst = "recorded";
	for (const page of new Set(wanted.map((line) => line.page))) {
		const instants = wanted.filter((line) => line.page === page).map((line) => line.occurrence);
		const replaced = await updatePage(ledger, book, page, why, ({ record }) => record.occurrence !== null && instants.includes(record.occurrence) ? replace(record) : void 0);
		if (replaced.length < instants.length) worst = "absent";
		else if (worst === "recorded" && replaced.some((record) => record.run?.id !== run.id)) worst = "superseded";
	}
	return worst;
}
function finished(record, ending, outcome) {
	const { run, now } = ending;
	if (isOurs(record, ending)) {
		const again = record.run.attempt < run.attempt;
		const earlier = again ? { earlier: [...record.earlier ?? [], earlierOf(record)] } : {};
		const attempt = again ? Math.max((record.attempt ?? 1) + 1, run.attempt) : record.attempt ?? 1;
		return {
			...withoutOutcome(record),
			state: "done",
			run,
			attempt,
			...earlier,
			finished: isoOf(now),
			...outcome
		};
	}
	const isThis = (one) => one.run.id === run.id && one.run.attempt <= run.attempt;
	if (!record.earlier?.some(isThis)) return void 0;
	const earlier = record.earlier.map((one) => isThis(one) ? {
		...one,
		verdict: outcome.verdict,
		finished: isoOf(now)
	} : one);
	return {
		...record,
		earlier
	};
}
/** Whether a line is about this run, at this attempt or an earlier one. */
function isOurs(record, { run }) {
	return record.run !== void 0 && record.run.id === run.id && record.run.attempt <= run.attempt;
}
async function recordByHand(ledger, { book }, { run, environment, now }, outcome) {
	const at = isoOf(now);
	const record = {
		v: 1,
		occurrence: null,
		schedule: null,
		since: null,
		state: "done",
		environment,
		at,
		attempt: run.attempt,
		run,
		finished: at,
		...outcome
	};
	return updateBook(ledger, book, async ({ records }) => {
		const isThere = records.some((placed) => placed.record.occurrence === null && placed.record.run?.id === run.id && placed.record.run.attempt === run.attempt);
		const why = `${book}: run ${run.id}, by hand, ${outcome.verdict}`;
		return {
			edits: isThere ? [] : [{ record }],
			why,
			now,
			result: "recorded"
		};
	});
}
// src/commands/ledger/gate-request.ts
/** What the gate is asked about a plan at a place, when it is to run only if it is due. */
function gateRequest({ id, policy }, environment, { host, ledger, run, order }) {
	return {
		planId: id,
		environment,
		policy,
		order,
		mode: "if-due",
		run: recordedRun(run),
		now: () => host.clock.now(),
		runState: (runId) => ledger.runState(runId)
	};
}
/** A run as the ledger has it. */
function recordedRun({ id, attempt, url, event, ref, sha }) {
	return {
		id,
		attempt,
		url,
		event,
		ref,
		sha
	};
}
// src/compile/missing-sessions.ts
/** Tells a session that a suite wants from outside and that nothing there defines, at the suite's null. `plan`: the file of the plan that
* runs the suite; null: it is run without one. */
function tellMissingSession({ name, origin }, plan, findings) {
	findings.error("session-missing", origin, "value", plan === null ? `the session ${name} is defined neither here nor in rota.yaml` : `the session ${name} is defined neither here nor in rota.yaml nor in ${plan}`, plan === null ? "define it under sessions in rota.yaml, or run a plan that does" : `define it under sessions in ${plan} or in rota.yaml`);
}
// src/compile/missing-values.ts
/** How a name is written in an environment variable: `base-url` → `BASE_URL`. */
function environmentName(name) {
	return name.toUpperCase().replaceAll("-", "_");
}
/** Tells the secrets and variables that have no value, at the expressions that use them, and the sessions that nothing defines; gives back
* whether there are any. */
function missingValues(requirements, given) {
	const { vars, sources, inputs, findings } = given;
	const byLowerCase = new Map([...sources.keys()].map((name) => [name.toLowerCase(), name]));
	/** Whether what a variable needs is missing, by its name. */
	const lacking = /* @__PURE__ */ new Map();
	const isMissing = (requirement) => {
		const { context, name, optional, origin, offset } = requirement;
		const report = (code, message, hint) => {
			findings.within("error", code, origin, offset, name.length, message, hint);
			return true;
		};
		if (context === "secrets") {
			if (optional || inputs.secret(name) !== void 0) return false;
			const hint = `set the environment variable ${`ROTA_SECRET_${environmentName(name)}`}, or write it into a file for --env-file`;
			return report("secret-missing", `the secret ${name} has no value`, hint);
		}
		if (context === "sessions") {
			tellMissingSession(requirement, given.plan, findings);
			return true;
		}
		const declared = byLowerCase.get(name.toLowerCase());
		if (declared === void 0) return false;
		const absent = vars.values[declared] === null && !vars.problems.has(declared);
		if (optional && absent) return false;
		if (lacks(declared)) return true;
		if (!absent) return false;
		const hint = `give it one in rota.yaml, the plan or the environment, ${`by --var ${declared}=…, or as ROTA_VAR_${environmentName(declared)}`}`;
		return report("vars-missing", `the variable ${declared} has no value`, hint);
	};
	/** What a variable lacks is told where that is used; the variable itself then is no mistake of its own. */
	const lacks = (name) => {
		const known = lacking.get(name);
		if (known !== void 0) return known;
		if (vars.told.has(name)) return true;
		lacking.set(name, false);
		const source = sources.get(name);
		const problem = vars.problems.get(name);
		const told = (source?.requirements ?? []).filter(isMissing).length > 0;
		if (!told && problem !== void 0 && source !== void 0 && source.origin !== null) findings.error("expression-function", source.origin, "value", problem, "check what the function is given");
		lacking.set(name, told || problem !== void 0);
		return told || problem !== void 0;
	};
	const used = reachable(requirements, sources, byLowerCase);
	for (const name of Object.keys(vars.values)) if (used.has(name)) lacks(name);
	return requirements.filter(isMissing).length > 0;
}
/** The variables that something needs, through others, too; not those that may be absent. */
function reachable(requirements, sources, byLowerCase) {
	const used = /* @__PURE__ */ new Set();
	const open = [...requirements];
	for (let one = open.pop(); one !== void 0; one = open.pop()) {
		const name = one.context === "vars" && !one.optional ? byLowerCase.get(one.name.toLowerCase()) : void 0;
		if (name === void 0 || used.has(name)) continue;
		used.add(name);
		for (const inner of sources.get(name)?.requirements ?? []) open.push(inner);
	}
	return used;
}
// src/commands/given-values.ts
/** Reads `ROTA_SECRET_<NAME>` and `ROTA_VAR_<NAME>` from the environment and from files of NAME=value lines; the environment wins.
* @throws RotaError (exit code 2) when a file cannot be read. */
async function givenValues(host, envFiles) {
	const values = {};
	for (const file of envFiles) {
		let text;
		try {
			text = new TextDecoder().decode(await host.files.read(resolve(host.workingFolder, file)));
		} catch (cause) {
			throw new RotaError("env-file", `the file ${file} cannot be read (${cause.code})`, {
				exitCode: 2,
				hint: "--env-file takes a file of lines ROTA_SECRET_NAME=value or ROTA_VAR_NAME=value",
				cause
			});
		}
		const inFile = parseEnv(text);
		const stray = Object.keys(inFile).find((name) => /^ROTA_/.test(name) && !/^ROTA_(SECRET|VAR)_./.test(name));
		if (stray !== void 0) throw new RotaError("env-file", `${stray} in ${file}:${lineOf(stray, text)} is neither a secret nor a variable`, {
			exitCode: 2,
			hint: "names in an env file begin with ROTA_SECRET_ or ROTA_VAR_"
		});
		Object.assign(values, inFile);
	}
	Object.assign(values, host.environment);
	const look = (prefix, name) => values[`${prefix}${environmentName(name)}`];
	return {
		secret: (name) => look("ROTA_SECRET_", name) || void 0,
		variable: (name) => look("ROTA_VAR_", name) || void 0,
		secrets: Object.entries(values).flatMap(([name, value]) => name.startsWith("ROTA_SECRET_") && value ? [value] : [])
	};
}
/** The line on which a name is given its value, from 1. */
function lineOf(name, text) {
	return text.split("\n").findIndex((line) => line.replace(/^\s*(export\s+)?/, "").startsWith(name)) + 1;
}
// src/host/git-repository.ts
/** The repository at GitHub that a folder belongs to, OWNER/NAME: what the runner says, else where `origin` of the clone is; undefined:
* it is nowhere at GitHub. */
async function githubRepository({ environment, files }, root) {
	const { GITHUB_REPOSITORY: named, GITHUB_SERVER_URL: server = "https://github.com" } = environment;
	if (named !== void 0 && named !== "") return named;
	let config;
	try {
		config = new TextDecoder().decode(await files.read(join(root, ".git", "config")));
	} catch {
		return;
	}
	const [, origin = ""] = /^\[remote "origin"\]\n((?:[ \t].*\n?)*)/m.exec(config) ?? [];
	const [, address = ""] = /^\s*url\s*=\s*(.*\S)/m.exec(origin) ?? [];
	const host = new URL(server).host.replaceAll(".", "\\.");
	return new RegExp(`(?:^|[/@])${host}(?::\\d+)?[/:]([^/:]+/[^/]+?)(?:\\.git)?/?$`).exec(address)?.[1];
}
// src/host/github/environment-token.ts
/** The token for GitHub that a person or a workflow put into the environment; null: none. */
function environmentToken({ GITHUB_TOKEN, GH_TOKEN }) {
	return GITHUB_TOKEN || GH_TOKEN || null;
}
// src/host/node-process-name.ts
/** What a process is called among all that share a ledger: `start-build-7-5f0c2a91-4711-88123`: its machine, for people and for us, its number, and
* when it began in ticks of the machine's clock, since a dead process's number is given to another one. A run of it has its own number behind
* a point. */
const NAME$2 = /^start-.+-([0-9a-f]{8})-(\d+)-(\d+)(?:\.\d+)?$/;
/** The name of this process. */
function processName() {
	return `start-${hostname().replace(/[^A-Za-z0-9.]+/g, ".")}-${scope() ?? "00000000"}-${process.pid}-${beginOf(process.pid) ?? 0}`;
}
/** Whether the process of a name, or of a run's, still goes on; undefined for one of another machine, or where that cannot be known. */
function isProcessAlive(name) {
	const [, place, pid, begin] = NAME$2.exec(name) ?? [];
	if (place === void 0 || place !== scope()) return void 0;
	try {
		process.kill(Number(pid), 0);
	} catch (error) {
		if (error.code !== "EPERM") return false;
	}
	const now = beginOf(Number(pid));
	return now === void 0 || begin === "0" ? void 0 : String(now) === begin;
}
/** Within what numbers of processes mean the same: a machine since it was started, and a container on it (proc_sys_kernel(5),
* pid_namespaces(7)). Names of hosts don't tell: many are called ubuntu. undefined on systems without /proc. */
function scope() {
	try {
		const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
		const namespace = readlinkSync("/proc/self/ns/pid");
		return createHash("sha256").update(`${boot} ${namespace}`).digest("hex").slice(0, 8);
	} catch {
		return;
	}
}
/** When a process began (proc_pid_stat(5), field 22); 0 for one that is dead and waits for its parent; undefined without /proc. */
function beginOf(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return fields[0] === "Z" || fields[0] === "X" ? 0 : Number(fields[19]);
	} catch {
		return;
	}
}
// src/host/connection/connection.ts
/** How long a connection may take to be made; milliseconds. */
const CONNECT_TIMEOUT = 5e3;
/** What a driver's error comes to. Its message is the driver's own, and may hold anything. */
var ConnectionFailure = class extends Error {
	name = "ConnectionFailure";
	reason;
	constructor(reason, message) {
		super(message);
		this.reason = reason;
	}
	/** Whether it is worth another attempt on a new connection. */
	get passing() {
		return this.reason === "unreachable" || this.reason === "busy";
	}
};
/** What an error of a socket or of TLS comes to; undefined when it is none. */
function socketFailure(error) {
	const { code, message } = error;
	if (typeof code !== "string") return void 0;
	const text = typeof message === "string" && message !== "" ? message : code;
	if (/CERT|^UNABLE_TO_|^ERR_(TLS|SSL)_|^EPROTO$|^CRL_/.test(code)) return new ConnectionFailure("tls", text);
	if (/^E[A-Z]+(_[A-Z]+)?$/.test(code)) return new ConnectionFailure("unreachable", text);
}
// src/host/connection/read-address.ts
const REDIS = {
	title: "Redis",
	port: 6379,
	parameters: ["ca"],
	encryption: ({ scheme, parameters }) => ({
		wanted: scheme === "rediss",
		authorities: parameters.get("ca") ?? void 0
	})
};
const MYSQL = {
	title: "MySQL",
	port: 3306,
	parameters: ["ssl-mode", "ssl-ca"],
	encryption: ({ parameters }) => encryption(parameters, "ssl-mode", "ssl-ca")
};
const POSTGRES = {
	title: "PostgreSQL",
	port: 5432,
	parameters: [
		"sslmode",
		"sslrootcert",
		"channel_binding"
	],
	encryption: ({ parameters }) => {
		if (![
			"require",
			"prefer",
			null
		].includes(parameters.get("channel_binding"))) throw addressError("channel_binding is neither require nor prefer", "leave it out");
		return encryption(parameters, "sslmode", "sslrootcert");
	}
};
const KINDS$3 = {
	redis: REDIS,
	rediss: REDIS,
	mysql: MYSQL,
	postgres: POSTGRES,
	postgresql: POSTGRES
};
/**
* The parts of an address, checked no further.
* @throws RotaError `database-address` when it is none. No message holds the address: the password may be anywhere in it.
*/
function splitAddress(address) {
	const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(?:\/([^?#@]*))?(?:\?([^#@]*))?$/i.exec(address);
	if (match === null) throw addressError("the address of the database is not of the form scheme://user:password@host:port/database");
	const [, scheme = "", authority = "", database = "", query = ""] = match;
	const at = authority.lastIndexOf("@");
	const login = at === -1 ? void 0 : authority.slice(0, at);
	const colon = login?.indexOf(":") ?? -1;
	return {
		scheme: scheme.toLowerCase(),
		user: decoded("user", colon === -1 ? login : login?.slice(0, colon)) || void 0,
		password: colon === -1 ? void 0 : decoded("password", login?.slice(colon + 1)) || void 0,
		hosts: authority.slice(at + 1),
		database: decoded("database", database) ?? "",
		parameters: new URLSearchParams(query)
	};
}
/**
* The server that an address of Redis, MySQL or PostgreSQL names; the file of its authorities is read.
* @throws RotaError `database-address` (exit code 2)
*/
async function readServer(address, host) {
	const { server, encryption } = serverOf(address);
	const tls = encryption.wanted ? await trust(encryption.authorities, host) : void 0;
	return {
		...server,
		tls
	};
}
/**
* What an address of Redis, MySQL or PostgreSQL says by itself.
* @throws RotaError `database-address` (exit code 2)
*/
function serverOf(address) {
	const parts = splitAddress(address);
	const kind = KINDS$3[parts.scheme];
	if (kind === void 0) throw addressError(`there is no kind of database ${parts.scheme}://`);
	const unknown = [...parts.parameters.keys()].find((name) => !kind.parameters.includes(name));
	if (unknown !== void 0) throw addressError(`the address of the ${kind.title} server has an unknown parameter ${unknown}`, `its parameters are ${kind.parameters.join(", ")}`);
	const [name, port] = hostAndPort(parts.hosts, kind);
	const wish = kind.encryption(parts);
	const { wanted, authorities } = wish;
	if (!wanted && authorities !== void 0) throw addressError(`the address of the ${kind.title} server names authorities, but asks for no encryption`, kind === REDIS ? "write rediss:// instead of redis://" : "leave out one of the two");
	return {
		server: {
			title: kind.title,
			where: `${name.includes(":") ? `[${name}]` : name}:${port}`,
			host: name,
			port,
			database: databaseOf(parts, kind),
			user: parts.user,
			password: parts.password
		},
		encryption: wish
	};
}
/** What vouches for a server; a relative file is relative to the working folder. */
async function trust(file, host) {
	if (file === void 0 || file === "system") return { authorities: void 0 };
	const path = isAbsolute(file) ? file : resolve(host.workingFolder, file);
	try {
		return { authorities: new TextDecoder().decode(await host.files.read(path)) };
	} catch (cause) {
		throw new RotaError("database-address", `the authorities in ${file} could not be read`, {
			exitCode: 2,
			cause,
			hint: "name a file with certificates (PEM), absolute or relative to the working folder"
		});
	}
}
/** The address without one of its parameters. */
function withoutParameter(address, name) {
	const [start = "", query] = address.split("?");
	const others = query?.split("&").filter((pair) => pair.split("=")[0] !== name) ?? [];
	return others.length === 0 ? start : `${start}?${others.join("&")}`;
}
/** How a server is called in messages. */
function placeOf$1({ title, where, database }) {
	return `the ${title} server ${where} (database ${database})`;
}
function addressError(message, hint = "percent-encode what is special in user, password and database: @ is %40, / is %2F, ? is %3F, # is %23") {
	return new RotaError("database-address", message, {
		exitCode: 2,
		hint
	});
}
function encryption(parameters, mode, authorities) {
	const file = parameters.get(authorities) ?? void 0;
	const written = parameters.get(mode);
	const value = written?.toLowerCase().replace("_", "-");
	if (value === void 0) return {
		wanted: file !== void 0,
		authorities: file
	};
	if (value === "disable" || value === "disabled") return {
		wanted: false,
		authorities: file
	};
	if ([
		"require",
		"required",
		"verify-ca",
		"verify-full",
		"verify-identity"
	].includes(value)) return {
		wanted: true,
		authorities: file
	};
	throw addressError(`${mode}=${written} leaves open whether the connection is encrypted and the server is the right one`, mode === "sslmode" ? "write verify-full or disable" : "write VERIFY_IDENTITY or DISABLED");
}
/**
* The host and the port of `host:port` or `[::1]:port`.
* @throws RotaError `database-address`
*/
function hostAndPort(hosts, kind) {
	const match = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::(\d{1,5}))?$/i.exec(hosts);
	const host = match?.[1] ?? match?.[2];
	const port = Number(match?.[3] ?? kind.port);
	if (host !== void 0 && port > 0 && port < 65536) return [host, port];
	throw addressError(`the address of the ${kind.title} server has no host, or a port that is none`, `write it as host:${kind.port}, and percent-encode what is special in user and password: @ is %40, / is %2F`);
}
function databaseOf({ database }, kind) {
	if (kind === REDIS) {
		if (/^\d{0,9}$/.test(database)) return database === "" ? "0" : database;
		throw addressError(`${database} is not the number of a Redis database`, "write a number such as 0 after the host: redis://host:6379/0");
	}
	if (database !== "") return database;
	throw addressError(`the address of the ${kind.title} server names no database`, "write its name after the host and port: /rota");
}
function decoded(part, text) {
	try {
		return text === void 0 ? void 0 : decodeURIComponent(text);
	} catch {
		throw addressError(`the ${part} in the address of the database is not percent-encoded as it should be`);
	}
}
// src/host/connection/mongodb.ts
/** By the server's error code (MongoDB's error_codes.yml). */
const REASONS = {
	13: "permission",
	8e3: "login",
	18: "login",
	11: "login",
	334: "login",
	11e3: "duplicate",
	64: "busy",
	91: "busy",
	112: "busy",
	189: "busy",
	10058: "busy",
	10107: "busy",
	11600: "busy",
	11602: "busy",
	13435: "busy",
	13436: "busy",
	262: "busy",
	50: "busy"
};
const UNSAFE = [
	"tlsinsecure",
	"tlsallowinvalidcertificates",
	"tlsallowinvalidhostnames",
	"sslvalidate"
];
/**
* The server, or replica set, that an address names. What the address may hold is the driver's affair.
* @throws RotaError `database-address` (exit code 2)
*/
async function readMongodbServer(address, host) {
	const { scheme, user, password, hosts, database, parameters } = mongodbParts(address);
	const names = [...parameters.keys()];
	const secured = names.find((name) => /^(tls|ssl)$/i.test(name));
	const file = names.find((name) => name.toLowerCase() === "tlscafile");
	return {
		title: "MongoDB",
		where: hosts,
		database,
		user,
		password,
		tls: (secured === void 0 ? scheme === "mongodb+srv" || file !== void 0 : parameters.get(secured) === "true") ? await trust(file && (parameters.get(file) ?? void 0), host) : void 0,
		address: file === void 0 ? address : withoutParameter(address, file)
	};
}
/**
* The parts of an address of MongoDB, as far as they say by themselves whether it is one.
* @throws RotaError `database-address` (exit code 2)
*/
function mongodbParts(address) {
	const parts = splitAddress(address);
	const { hosts, database, parameters } = parts;
	for (const one of hosts.split(",")) hostAndPort(one, {
		title: "MongoDB",
		port: 27017
	});
	const unsafe = [...parameters.keys()].find((name) => UNSAFE.includes(name.toLowerCase()));
	if (unsafe !== void 0) throw addressError(`the address of the MongoDB server has ${unsafe}, which would let anybody pose as the server`, "name the file of the authority that signed its certificate: tlsCAFile=ca.pem");
	if (database === "") throw addressError("the address of the MongoDB server names no database", "write its name after the host: /rota; if the user is defined in another one, add ?authSource=admin");
	return parts;
}
/**
* Opens a connection.
* @throws ConnectionFailure
*/
async function openMongodb(server) {
	const { MongoClient } = await import("./lib.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const client = clientOf(MongoClient, server);
	try {
		await client.connect();
		await client.db().command({ ping: 1 });
	} catch (error) {
		await client.close(true);
		throw mongodbFailure(error);
	}
	const database = client.db();
	const told = async (work) => {
		try {
			return await work;
		} catch (error) {
			throw mongodbFailure(error);
		}
	};
	return {
		find: (collection, filter, fields, { from, limit = 0 }) => {
			const projection = Object.fromEntries(fields.map((field) => [field, 1]));
			const found = database.collection(collection).find(filter, { projection });
			return told(found.sort({ _id: from === "first" ? 1 : -1 }).limit(limit).toArray());
		},
		insert: async (collection, document) => {
			await told(database.collection(collection).insertOne({ ...document }));
		},
		remove: async (collection, filter) => {
			await told(database.collection(collection).deleteMany(filter));
		},
		close: () => client.close(),
		destroy: () => {
			client.close(true).catch(() => void 0);
		}
	};
}
function clientOf(MongoClient, server) {
	try {
		return new MongoClient(server.address, {
			appName: "rota",
			...server.tls === void 0 ? {} : { tls: true },
			...server.tls?.authorities === void 0 ? {} : { ca: server.tls.authorities },
			connectTimeoutMS: CONNECT_TIMEOUT,
			serverSelectionTimeoutMS: CONNECT_TIMEOUT,
			maxPoolSize: 4,
			readPreference: "primary",
			readConcern: { level: "majority" },
			writeConcern: {
				w: "majority",
				wtimeoutMS: 2 * CONNECT_TIMEOUT
			},
			retryWrites: false
		});
	} catch (error) {
		throw new RotaError("database-address", `the address of the MongoDB server is not right: ${error.message.replaceAll(server.password ?? "\0", "***")}`, {
			exitCode: 2,
			hint: "its form and its parameters are those of MongoDB's connection strings"
		});
	}
}
function mongodbFailure(error) {
	for (const cause of causesOf(error)) {
		const { code, message } = cause;
		const reason = typeof code === "number" ? REASONS[code] : void 0;
		if (reason !== void 0) return new ConnectionFailure(reason, message);
		const socket = socketFailure(cause);
		if (socket !== void 0) return socket;
	}
	const { name, message } = error;
	return new ConnectionFailure(/Network|Selection|Topology|Pool|NotConnected/.test(name) ? "unreachable" : "other", message);
}
/** An error with those below it, the deepest first: what the driver says last is only that no server was found. */
function causesOf(error) {
	const found = [];
	for (let next = error; next instanceof Error && found.length < 10;) {
		found.unshift(next);
		const { reason } = next;
		next = [...reason?.servers?.values() ?? []].find((description) => description.error != null)?.error ?? next.cause;
	}
	return found;
}
// src/host/connection/check-address.ts
/**
* Refuses an address of a database for what can be seen without reading or asking anything.
* @throws RotaError `database-address` (exit code 2), which never repeats the address
*/
function checkAddress$1(address) {
	if (splitAddress(address).scheme.startsWith("mongodb")) mongodbParts(address);
	else serverOf(address);
}
// src/ledger/branch-problem.ts
/** Branches that hold something else wherever they are: code, or the pages of a site. */
const TAKEN = [
	"main",
	"master",
	"gh-pages"
];
/** Why the ledger cannot be on a branch, if it cannot: a message and what to do. */
function branchProblem(branch) {
	const [, name] = /^refs\/(?:heads\/)?(.*)$/.exec(branch) ?? [];
	if (name !== void 0) return {
		message: "the ledger's branch is written by its name, not as a whole reference",
		hint: `write ${name}`
	};
	if (TAKEN.includes(branch)) return {
		message: `the ledger would be committed to ${branch}, which holds other files`,
		hint: "name a branch for it alone, such as rota-state; it is made when it is not there"
	};
}
// src/ledger/folder-of.ts
/** The folder that the text of a store names; undefined when it names something else.
* @throws RotaError `store-folder-unknown` (exit code 2) for one that can be none. */
function folderOf(text) {
	const [, path] = /^file:(.+)$/is.exec(text) ?? [];
	const named = path ?? (isAbsolute(text) || /^\.{0,2}[\\/]/.test(text) ? text : void 0);
	if (named === void 0) return void 0;
	const folder = /^file:\/\//i.test(text) ? ofUrl(text) : named;
	if (folder.includes("\0")) throw noFolder();
	return folder;
}
function ofUrl(text) {
	try {
		return fileURLToPath(text);
	} catch (cause) {
		throw noFolder(cause);
	}
}
function noFolder(cause) {
	return new RotaError("store-folder-unknown", "the ledger's store names no folder of this machine", {
		exitCode: 2,
		cause,
		hint: "write its path: ./ledger, /var/lib/rota, or file:///var/lib/rota with three slashes"
	});
}
// src/ledger/open-store.ts
/** The databases by the scheme of their address. Each is loaded only when it is named: its driver is large. */
const DATABASES = {
	redis: async (ledger) => (await import("./redis-store.js")).openRedisStore(ledger),
	rediss: async (ledger) => (await import("./redis-store.js")).openRedisStore(ledger),
	mysql: async (ledger) => (await import("./mysql-store.js")).openMysqlStore(ledger),
	postgres: async (ledger) => (await import("./postgres-store.js")).openPostgresStore(ledger),
	postgresql: async (ledger) => (await import("./postgres-store.js")).openPostgresStore(ledger),
	mongodb: async (ledger) => (await import("./mongodb-store.js")).openMongodbStore(ledger),
	"mongodb+srv": async (ledger) => (await import("./mongodb-store.js")).openMongodbStore(ledger)
};
/** The table, the collection, or the beginning of the keys, unless the address has `ledger=NAME`. */
const NAME$1 = "rota_ledger";
/**
* The store that a text names: `git`, `memory`, a folder (`file:ledger`, `./ledger`, `/var/lib/rota`), or the address of a database.
* But for the file of authorities that an address names, nothing is read and nothing sent before the first use.
* @throws RotaError `store-unknown`, `store-folder-unknown`, `store-git`, `state-branch` or `database-address` (exit code 2)
*/
async function openStore(text, options) {
	if (text === "memory") return (await import("./memory-store.js")).memoryStore();
	if (text === "git") {
		if (options.git === void 0) throw noRepository();
		refuseTaken(options.git.branch);
		const { clock, random } = options.host;
		return (await import("./git-store.js")).openGitStore({
			...options.git,
			clock,
			random
		});
	}
	const folder = folderOf(text);
	if (folder !== void 0) {
		const { nodeSharedFolder } = await import("./node-shared-folder.js");
		const from = options.folder ?? options.host.workingFolder;
		const path = isAbsolute(folder) ? folder : resolve(from, folder);
		return (await import("./file-store.js")).fileStore(nodeSharedFolder(path));
	}
	return openDatabaseStore(text, options);
}
async function openDatabaseStore(address, options) {
	const scheme = schemeOf(address);
	const open = scheme !== void 0 && Object.hasOwn(DATABASES, scheme) ? DATABASES[scheme] : void 0;
	if (open === void 0) throw unknownStore(address);
	return open({
		address: withoutParameter(address, "ledger"),
		name: nameIn(address) ?? options.name ?? NAME$1,
		host: options.host,
		onPassword: (password) => {
			if (password !== void 0) options.onPassword?.(password);
		}
	});
}
/**
* Refuses the address of a database for what can be seen without reading or asking anything.
* @throws RotaError `database-address` (exit code 2), which never repeats the address
*/
function checkDatabaseStore(address) {
	nameIn(address);
	checkAddress$1(withoutParameter(address, "ledger"));
}
/** What the address says that the ledger is called. */
function nameIn(address) {
	const name = splitAddress(address).parameters.get("ledger") ?? void 0;
	if (name === void 0 || /^[a-z][a-z0-9_]{0,47}$/.test(name)) return name;
	throw new RotaError("database-address", "the ledger's name in the address of the database is not one", {
		exitCode: 2,
		hint: "ledger=NAME has small letters, digits and underscores, begins with a letter and has at most 48"
	});
}
/** What a text names; undefined: no store.
* @throws RotaError `store-folder-unknown` (exit code 2). */
function kindOfStore(text) {
	if (text === "git" || text === "memory") return text;
	if (folderOf(text) !== void 0) return "folder";
	const scheme = schemeOf(text);
	return scheme !== void 0 && Object.hasOwn(DATABASES, scheme) ? "database" : void 0;
}
function schemeOf(text) {
	return /^([^:/?#@]*):\/\//.exec(text)?.[1]?.toLowerCase();
}
/** Nobody may have run `rota validate`, and a commit to the branch of the code cannot be taken back. */
function refuseTaken(branch) {
	const problem = branchProblem(branch);
	if (problem !== void 0) throw new RotaError("state-branch", problem.message, {
		exitCode: 2,
		hint: problem.hint
	});
}
function noRepository() {
	return new RotaError("store-git", "the ledger's store is git, but no repository at GitHub is known here, or no token", {
		exitCode: 2,
		hint: "give GITHUB_REPOSITORY and a token that may write contents, or keep the ledger elsewhere: in a folder such as ./ledger"
	});
}
/** Says of the text no more than its scheme: it may hold a password. */
function unknownStore(text) {
	const schemes = Object.keys(DATABASES);
	const scheme = schemeOf(text);
	const near = nearest(scheme ?? text, scheme === void 0 ? ["git", "memory"] : schemes);
	const message = scheme === void 0 ? "the ledger's store is neither a folder nor the address of a database" : `there is no store for addresses that begin with ${scheme}://`;
	const all = `stores are git, memory, a folder such as ./ledger, ${schemes.map((name) => `${name}://…`).join(", ")}`;
	return new RotaError("store-unknown", message, {
		exitCode: 2,
		hint: near === void 0 ? all : `did you mean ${near}${scheme === void 0 ? "" : "://"}?`
	});
}
// src/model/whole-reference.ts
/** A text that is one whole reference to a secret or a variable of GitHub: `${{ secrets.NAME }}`. */
const WHOLE_REFERENCE = /^\$\{\{ *(secrets|vars)\.([A-Za-z_][A-Za-z0-9_]*) *\}\}$/;
// src/commands/ledger/state-settings.ts
const DAY$4 = 864e5;
/** Reads `state` of rota.yaml, with what it leaves unsaid. */
function stateSettings(project) {
	const { store = null, branch = "rota-state", keep = "400d" } = project?.state ?? {};
	const [, context, name] = WHOLE_REFERENCE.exec(store ?? "") ?? [];
	return {
		store: name === void 0 ? store : null,
		reference: name === void 0 ? null : {
			context,
			name
		},
		branch,
		keep: Math.round((parseDuration(keep) ?? 0) / DAY$4)
	};
}
/** Whether the workflow's token needs to write the ledger's branch. */
function isOnBranch({ store, reference }) {
	return reference === null && (store ?? "git") === "git";
}
// src/commands/ledger/open-ledger.ts
/** Where the ledger is, off GitHub and unless something else is said; relative to the root. */
const FOLDER = ".rota/ledger";
/** Opens the ledger that rota.yaml names, or the one that is usual where we are: the branch in a workflow, else a folder. null: it is
* `memory`, so there is none.
* @throws RotaError (exit code 2) when it cannot be opened. */
async function openLedger(host, asking) {
	const { root, project, mask } = asking;
	const settings = stateSettings(project?.content);
	const onGithub = host.environment["GITHUB_ACTIONS"] === "true";
	const text = asking.store ?? referenced(settings, asking) ?? (onGithub ? "git" : FOLDER);
	if (text === "memory") return null;
	const { GITHUB_API_URL: baseUrl } = host.environment;
	const token = asking.token ?? environmentToken(host.environment);
	if (token !== null) mask.add(token);
	const repository = await githubRepository(host, root);
	const { branch } = settings;
	const access = token !== null && repository !== void 0 ? {
		token,
		repository,
		baseUrl
	} : void 0;
	const opened = await openStore(text === FOLDER ? join(root, FOLDER) : text, {
		host,
		folder: root,
		git: access && {
			...access,
			branch
		},
		...repository !== void 0 && { name: databaseName(repository) },
		onPassword: (password) => mask.add(password)
	});
	const store = text === FOLDER ? ignored(opened, host, root) : opened;
	const { clock, random } = host;
	return {
		store,
		clock,
		random,
		settings,
		limited: text === "git",
		place: text === "git" ? `the branch ${branch} of ${repository}` : placeOf(text),
		runState: async (id) => {
			const alive = isProcessAlive(id);
			if (alive !== void 0) return alive ? "running" : "completed";
			if (access === void 0 || !/^\d{1,15}$/.test(id)) return "unknown";
			const [{ GithubApi }, { workflowRunState }] = await Promise.all([import("./github-api.js"), import("./run-state.js")]);
			return workflowRunState(new GithubApi({
				...access,
				clock,
				random,
				mask: (said) => mask.mask(said)
			}), access.repository, id);
		}
	};
}
/** The text of the store that rota.yaml writes or refers to; undefined: it says nothing. */
function referenced({ store, reference }, { values, mask }) {
	if (reference === null) return store ?? void 0;
	const { context, name } = reference;
	const [value, prefix] = context === "secrets" ? [values.secret(name), "ROTA_SECRET"] : [values.variable(name), "ROTA_VAR"];
	if (value === void 0) throw new RotaError("store-missing", `the ledger's store is ${context}.${name}, which has no value`, {
		exitCode: 2,
		hint: `set ${prefix}_${environmentName(name)}, or name another store: state.store of rota.yaml, or --store`
	});
	if (context === "secrets") mask.add(value);
	return value;
}
/** A ledger of its own for each repository at GitHub: two of them may both have a plan `health`. */
function databaseName(repository) {
	const name = repository.toLowerCase();
	return `rota_ledger_${name.replace(/[^a-z0-9]+/g, "_").slice(0, 24)}_${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
}
/** Without credentials, and without what else a database's address may hold. */
function placeOf(text) {
	const [, scheme, host] = /^([a-z0-9+]+):\/\/(?:[^@/]*@)?([^/?]*)/i.exec(text) ?? [];
	return scheme === void 0 ? text : `${scheme}://${host}`;
}
/** The folder is this machine's alone, so git is told to leave it out as soon as something is in it. */
function ignored(store, { files }, root) {
	const file = join(root, ".rota", ".gitignore");
	return {
		pages: (book) => store.pages(book),
		read: (book, page) => store.read(book, page),
		write: async (...page) => {
			if (await files.exists(file) === void 0) await files.write(file, "*\n");
			return store.write(...page);
		},
		books: () => store.books(),
		prune: (book, before) => store.prune(book, before),
		close: () => store.close()
	};
}
// src/commands/ledger/run-ledger.ts
/** Opens the ledger for a run; null: there is none (`memory`). Whoever opens it closes it.
* @throws RotaError (exit code 2) when it cannot be opened. */
async function openRunLedger(host, { root, project }, { token, store = null, envFiles = [] }, mask) {
	return openLedger(host, {
		root,
		project,
		values: await givenValues(host, envFiles),
		mask,
		token,
		store
	});
}
// src/model/checksum.ts
/** A number from 0 to 2^32 - 1 that depends on the text alone (FNV-1a over its UTF-16 units, draft-eastlake-fnv). */
function checksum(text) {
	let hash = 2166136261;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
	return hash >>> 0;
}
/** The same as eight hexadecimal digits, for names. */
function checksumText(text) {
	return checksum(text).toString(16).padStart(8, "0");
}
// src/compile/plan-id.ts
/** A plan's id: its own, or its path without suffix as a slug; a path that leaves nothing of it has a number instead. */
function planId(plan) {
	const path = withoutSuffix(plan.document.file);
	return plan.content.id ?? (slug(path) || `plan-${checksumText(path)}`);
}
/** What reports call a plan: its own name, or its file's stem. */
function planName(plan) {
	return plan.content.name ?? withoutSuffix(plan.document.file).split("/").at(-1);
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
// src/host/github/client.ts
/** A log that keeps nothing. */
const silent = {
	debug: () => {},
	info: () => {},
	warn: () => {},
	error: () => {}
};
/** A client of the API that the runner names; it writes nothing to the log. Loaded only here: what needs no token does not pay for it. */
async function githubClient(environment, token) {
	const { GitHub, getOctokitOptions } = await import("./utils2.js");
	return new GitHub(getOctokitOptions(token, {
		baseUrl: apiAddress(environment),
		log: silent
	}));
}
/** Where the API is that the runner names. */
function apiAddress(environment) {
	return environment["GITHUB_API_URL"] ?? "https://api.github.com";
}
/** The repository that the workflow runs in.
* @throws Error when the environment does not say. */
function repositoryOf(environment) {
	const [owner = "", repo = ""] = neededVariable(environment, "GITHUB_REPOSITORY").split("/");
	return {
		owner,
		repo
	};
}
/** A variable that GitHub's runner always sets.
* @throws Error when it is not there. */
function neededVariable(environment, name) {
	const value = environment[name];
	if (value === void 0 || value === "") throw new Error(`${name} is not set`);
	return value;
}
// src/commands/find-root.ts
/** The repository's root for a folder: the nearest one upwards that holds rota.yaml or .git, else the folder itself. */
async function findRoot(files, folder) {
	for (let at = folder;; at = dirname(at)) {
		for (const mark of [
			"rota.yaml",
			"rota.yml",
			".git"
		]) if (await files.exists(`${at}/${mark}`) !== void 0) return at;
		if (dirname(at) === at) return folder;
	}
}
// src/commands/find-targets.ts
/** Finds what words on the command line mean: files, folders (all Rota files in them) or patterns, relative to the working folder;
* without words all files of the repository.
* @throws RotaError (exit code 2) for a word that means nothing. */
async function findTargets(host, words, kinds) {
	const [first] = words;
	const start = first === void 0 ? host.workingFolder : await existingFolder(host, resolve(host.workingFolder, first.replace(/[*?[{].*$/, "")));
	const root = await findRoot(host.files, start);
	let listing;
	const all = async () => {
		listing ??= host.files.list(root);
		return ownFiles(await listing).filter((file) => kinds.includes(kindOfFile(file)));
	};
	if (words.length === 0) return {
		root,
		files: await all()
	};
	const files = /* @__PURE__ */ new Set();
	for (const word of words) {
		const path = relative(root, resolve(host.workingFolder, word)).replaceAll("\\", "/");
		if (path.startsWith("..")) throw usage$2("target-outside", `${word} is outside the repository at ${root}`, "run rota in the repository of the file");
		const kind = await host.files.exists(resolve(root, path));
		if (kind === "file") files.add(checkedKind(path, word, kinds));
		else if (kind === "folder") for (const file of await inside(path, word, all)) files.add(file);
		else if (/[*?[{]/.test(word)) for (const file of await matching(path, word, all)) files.add(file);
		else throw missing(word, path, await all());
	}
	return {
		root,
		files: [...files]
	};
}
function checkedKind(path, word, kinds) {
	const kind = kindOfFile(path);
	if (kind !== void 0 && kinds.includes(kind)) return path;
	throw usage$2("target-kind", `${word} is not one of ${kinds.map((one) => one === "project" ? "rota.yaml" : `*.${one}.yaml`).join(", ")}`, "Rota knows its files by their suffix");
}
async function inside(path, word, all) {
	const found = (await all()).filter((file) => path === "" || file.startsWith(`${path}/`));
	if (found.length === 0) throw usage$2("target-empty", `the folder ${word} holds no plan or suite`, "plans end in .plan.yaml, suites in .suite.yaml; a folder with a rota.yaml of its own is a project by itself: name that");
	return found;
}
async function matching(path, word, all) {
	const matches = (0, import_picomatch.default)(path);
	const found = (await all()).filter((file) => matches(file));
	if (found.length === 0) throw usage$2("target-empty", `no file matches ${word}`, "plans end in .plan.yaml, suites in .suite.yaml; put patterns in quotes");
	return found;
}
function missing(word, path, all) {
	const close = nearest(path, all);
	return usage$2("target-missing", `there is no file ${word}`, close === void 0 ? `this repository has ${all.slice(0, 10).join(", ") || "no plans or suites; rota init writes a first one"}` : `did you mean ${close}?`);
}
function usage$2(code, message, hint) {
	return new RotaError(code, message, {
		exitCode: 2,
		hint
	});
}
async function existingFolder(host, path) {
	let at = path;
	while (await host.files.exists(at) !== "folder" && dirname(at) !== at) at = dirname(at);
	return at;
}
// src/commands/find-plans.ts
/** Finds the plans that words on the command line mean: ids of plans, or what `findTargets` takes. An id goes before a folder of that name.
* @throws RotaError (exit code 2) for a word that means nothing, or several plans of one id. */
async function findPlans(host, words) {
	let reading;
	const ids = () => {
		reading ??= pathsById(host);
		return reading;
	};
	const paths = [];
	for (const word of words) paths.push(await pathOf(host, word, ids));
	return findTargets(host, paths, ["plan"]);
}
/** Finds the one plan that the word behind a verb means.
* @throws RotaError (exit code 2) when there is no word, or it means nothing, or several plans. */
async function findOnePlan(host, verb, words) {
	const [word] = words;
	if (word === void 0) throw usage$1(`${verb} needs a plan`, "rota list shows them");
	const targets = await findPlans(host, words);
	if (targets.files.length === 1) return targets;
	throw usage$1(`${word} names ${targets.files.length} plans`, `name one, such as ${targets.files[0]}`);
}
async function pathOf(host, word, ids) {
	if (kindOfFile(word) !== void 0 || /[*?[{]|[\\/]$/.test(word)) return word;
	const kind = await host.files.exists(resolve(host.workingFolder, word));
	if (kind === "file") return word;
	const known = await ids();
	const [path, ...others] = known.get(word) ?? [];
	if (others.length > 0) throw usage$1(`${word} is the id of ${others.length + 1} plans`, `name one by its file: ${[path, ...others].join(", ")}`);
	if (path !== void 0 || kind === "folder") return path ?? word;
	const close = nearest(word, known.keys());
	throw usage$1(`there is no plan ${word}`, close === void 0 ? "name it by its file or its id; rota list shows them" : `did you mean ${close}?`);
}
/** The plans of the repository: the paths of their files from the working folder, by id. */
async function pathsById(host) {
	const { root, files } = await findTargets(host, [], ["plan"]);
	const { project } = await loadPlans(host.files, root, files);
	const paths = /* @__PURE__ */ new Map();
	for (const file of files) {
		const plan = project.plans.get(file);
		const id = plan === void 0 ? slug(withoutSuffix(file)) : planId(plan);
		const path = relative(host.workingFolder, resolve(root, file));
		paths.set(id, [...paths.get(id) ?? [], path]);
	}
	return paths;
}
function usage$1(message, hint) {
	return new RotaError("usage", message, {
		exitCode: 2,
		hint
	});
}
// src/commands/repository-folder.ts
/** The folder of the repository that a project is in, absolute: the one with `.git`, else the workspace, else the project's root itself. */
async function repositoryFolder({ files, environment }, root) {
	for (let at = root;; at = dirname(at)) {
		if (await files.exists(join(at, ".git")) !== void 0) return at;
		if (dirname(at) === at) return environment["GITHUB_WORKSPACE"] ?? root;
	}
}
/** What stands before a path of the project in a path from the repository's root, "" or with a slash at its end: a project may be a
* folder of its repository. */
async function prefixInRepository(host, root) {
	const path = relative(await repositoryFolder(host, root), root).replaceAll("\\", "/");
	return path === "" || path.startsWith("..") ? "" : `${path}/`;
}
// src/ledger/book-name.ts
/** The longest name that is written out; file systems end at 255 bytes, and a page's name comes on top. */
const LONGEST$2 = 160;
/** What Windows keeps for devices, also with an ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=$|[.@])/;
/**
* The name of the book of a plan in an environment: `checkout`, `checkout@staging`. It is a safe file name on all systems: other
* characters than a-z, 0-9, `.`, `_` and `-` become `%xx` of their UTF-8 bytes, capitals as well, so that file systems which are
* blind to case keep two books apart.
*/
function bookName(planId, environment) {
	const safe = (environment ? `${encode(planId)}@${encode(environment)}` : encode(planId)).replace(RESERVED, (device) => `%${device.charCodeAt(0).toString(16)}${device.slice(1)}`);
	if (safe.length <= LONGEST$2) return safe;
	return `${safe.slice(0, 143)}~${createHash("sha256").update(safe).digest("hex").slice(0, 16)}`;
}
function encode(text) {
	return [...Buffer.from(text)].map((byte) => {
		const character = String.fromCharCode(byte);
		return /[a-z0-9._-]/.test(character) ? character : `%${byte.toString(16).padStart(2, "0")}`;
	}).join("").replace(/^\.|\.$/g, "%2e");
}
// src/gate/ticket.ts
/** What a run holds of a plan in an environment, from the words in which it was handed on: its occurrences (UTC, RFC 3339), and the page that
* each is on; other than that many: nothing. */
function ticketOf({ plan, environment }, occurrences, pages) {
	const lines = pages.length === occurrences.length ? occurrences : [];
	return {
		book: bookName(plan, environment),
		lines: lines.map((occurrence, index) => ({
			page: pages[index],
			occurrence
		}))
	};
}
// src/commands/action/legs.ts
/** What schemas/ allows as a plan's id or an environment: nothing that leads out of a folder. */
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_. -]*$/;
/** A moment of a schedule, as a gate writes it; folders are called by it, too. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;
/** Whether a text can be a plan's id or an environment. */
function isName(text) {
	return NAME.test(text);
}
/** Whether a text is a moment of a schedule as a gate writes it. */
function isMoment(text) {
	return MOMENT.test(text);
}
/** The environment of the GitHub repository that goes with one of rota.yaml: the one it names, else that of the same name; null: none. */
function githubEnvironment(project, environment) {
	const named = project?.content.environments?.[environment]?.["github-environment"] ?? true;
	return named === false ? null : named === true ? environment : named;
}
/** The legs of the places where plans are due, by plan. */
function legsOf(places, { project }) {
	const legs = {};
	for (const { id, environment, decision } of places) {
		const of = legs[id] ?? {
			bound: [],
			free: []
		};
		legs[id] = of;
		const claimed = {
			occurrence: decision.occurrences.join(" "),
			claim: decision.ticket?.lines.map(({ page }) => page).join(" ") ?? ""
		};
		const ofGithub = environment === null ? null : githubEnvironment(project, environment);
		if (ofGithub === null) of.free.push({
			environment: environment ?? "",
			...claimed
		});
		else of.bound.push({
			environment,
			"github-environment": ofGithub,
			...claimed
		});
	}
	return legs;
}
/** Reads the legs that a gate wrote.
* @throws RotaError (exit code 2) when it wrote something else. */
function parseLegs(text) {
	let legs;
	try {
		legs = JSON.parse(text);
	} catch {
		throw notLegs();
	}
	return Object.entries(mapOf$1(legs)).flatMap(([plan, kinds]) => {
		const { bound = [], free = [] } = mapOf$1(kinds);
		if (!Array.isArray(bound) || !Array.isArray(free)) throw notLegs();
		return [...bound, ...free].map((entry) => {
			const { environment, occurrence = "", claim = "" } = mapOf$1(entry);
			if (typeof environment !== "string" || !NAME.test(plan) || !NAME.test(environment || "_")) throw notLegs();
			if (typeof occurrence !== "string" || typeof claim !== "string") throw notLegs();
			const leg = {
				plan,
				environment: environment === "" ? null : environment
			};
			const [occurrences, pages] = [words(occurrence), words(claim)];
			if (!occurrences.every((one) => MOMENT.test(one)) || !pages.every(isPageName)) throw notLegs();
			return {
				...leg,
				occurrences,
				ticket: ticketOf(leg, occurrences, pages)
			};
		});
	});
}
/** What the job of a leg is called on GitHub; the generator writes the same. The plan's id alone is what its check of a pull request is called,
* and of two checks of one name on a commit GitHub does not know which is required. */
function legJobName({ plan, environment }) {
	return `${plan} (${environment ?? "run"})`;
}
/** A leg in one word, for folders and artifacts; no id and no environment holds an @. */
function legName({ plan, environment }) {
	return environment === null ? plan : `${plan}@${environment}`;
}
/** The beginning of a leg's artifact names; the attempt of the workflow run comes behind it. */
function artifactPrefix(leg) {
	return `rota-${legName(leg)}-`;
}
function mapOf$1(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw notLegs();
	return value;
}
function notLegs() {
	return new RotaError("usage", "the input legs is not what a gate writes", {
		exitCode: 2,
		hint: "write legs: ${{ needs.gate.outputs.legs }}"
	});
}
// src/commands/gate/workflow-event.ts
/** What started the workflow, as GitHub tells it; undefined when it cannot be read. */
async function readEvent$1({ environment, files }) {
	const { GITHUB_EVENT_PATH: path } = environment;
	if (path === void 0) return void 0;
	try {
		return JSON.parse(new TextDecoder().decode(await files.read(path)));
	} catch {
		return;
	}
}
// src/gate/schedule-hash.ts
/**
* Sixteen hexadecimal digits that are the same for schedules with the same occurrences as far as their triggers tell: the order of
* the entries, how they are written, jitter and who runs them don't count.
*/
function scheduleHash({ triggers }) {
	const meanings = new Set(triggers.map((trigger) => stableJson(meaningOf(trigger))));
	return createHash("sha256").update([...meanings].sort().join("\n")).digest("hex").slice(0, 16);
}
function meaningOf(trigger) {
	const { index: _index, jitter: _jitter, ...rest } = trigger;
	switch (rest.kind) {
		case "cron": {
			const { text: _text, ...meaning } = rest;
			return meaning;
		}
		case "interval": {
			const { zone, anchor, ...meaning } = rest;
			const phase = (anchor % rest.period + rest.period) % rest.period;
			return {
				...meaning,
				anchor: phase,
				...rest.except.size > 0 ? { zone } : {}
			};
		}
		case "once": return {
			kind: rest.kind,
			instant: rest.instant
		};
		case "calendar": return rest;
	}
}
/** JSON with sorted keys; sets are sorted lists, and what is undefined is left out. */
function stableJson(value) {
	if (value instanceof Set) return stableJson([...value].sort((a, b) => a - b));
	if (Array.isArray(value)) return `[${value.map(stableJson).join()}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	return `{${Object.entries(value).filter(([, part]) => part !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, part]) => `${JSON.stringify(key)}:${stableJson(part)}`).join()}}`;
}
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
function isoWeek$1(day) {
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
// src/commands/schedule/moment-text.ts
const WEEKDAYS$2 = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
/** `2026-10-25T02:30:00+02:00` in Europe/Berlin for a person: `Sun 2026-10-25 02:30 +02:00 Europe/Berlin`. */
function localText(written, zone) {
	return zone === "UTC" ? `${clockText(written)} UTC` : `${clockText(written)} ${written.slice(19)} ${zone}`;
}
/** `2026-10-25T00:30:00Z` for a person: `Sun 2026-10-25 00:30 UTC`. */
function utcText(written) {
	return `${clockText(written)} UTC`;
}
/** Seconds only where there are some. */
function clockText(written) {
	const date = written.slice(0, 10);
	return `${WEEKDAYS$2[(/* @__PURE__ */ new Date(`${date}T00:00:00Z`)).getUTCDay()]} ${date} ${written.slice(11, 19).replace(/:00$/, "")}`;
}
// src/schedule/cost.ts
/** What a month costs a private repository of each plan without more being paid (GitHub docs, November 2026). */
const INCLUDED_MINUTES = {
	Free: 2e3,
	"Pro and Team": 3e3,
	Enterprise: 5e4
};
const DAYS_A_MONTH = 30;
/** The jobs of a plan's due runs: one leg needs no report job of its own, and with exact lines no gate, unless it is `reported`. */
function shapeOf(compiled, legs, reported = false) {
	return {
		legs,
		folded: legs === 1 && compiled.exact && !reported,
		reported
	};
}
/** What a schedule's ticks and runs cost: one gate job for each tick, and for each run the legs and, for several, a report job. */
function costOf(compiled, schedule, shape) {
	const ticks = compiled.rates.ticksADay * DAYS_A_MONTH;
	const occurrences = compiled.rates.occurrencesADay * DAYS_A_MONTH;
	const leg = Math.max(1, Math.ceil(shape.minutesPerLeg ?? 1));
	const perRun = shape.legs * leg + (shape.legs > 1 || shape.reported ? 1 : 0);
	const billed = shape.folded ? occurrences * perRun + Math.max(0, ticks - occurrences) : ticks + occurrences * perRun;
	return {
		minutesAMonth: schedule.local || ticks === 0 ? 0 : Math.max(1, Math.round(residentMinutes(schedule, ticks) ?? billed)),
		ticksAMonth: round(ticks),
		occurrencesAMonth: round(occurrences),
		ticksPerOccurrence: occurrences === 0 || ticks === 0 ? 0 : round(ticks / occurrences)
	};
}
/** What several plans take a month when one gate job serves all of them, in minutes: `ticksADay` of it, and the jobs of their runs. */
function sharedMinutesAMonth(ticksADay, plans) {
	const jobs = plans.reduce((sum, { cost, legs, reported }) => sum + cost.occurrencesAMonth * (legs + (legs > 1 || reported ? 1 : 0)), 0);
	return Math.round(ticksADay * DAYS_A_MONTH + jobs);
}
/** A resident job is paid for as long as it stays; one waits for the other, so there is never more than one. */
function residentMinutes(schedule, ticks) {
	if (schedule.resident === void 0) return void 0;
	const stay = Math.ceil(schedule.resident / MILLISECONDS_A_MINUTE);
	return Math.min(ticks * stay, DAYS_A_MONTH * 1440);
}
/** A warning when the cost is more than a private repository has for nothing; undefined when it is not. `subject` is what costs. */
function quotaWarning(cost, subject = "the schedule takes") {
	if (cost.minutesAMonth <= INCLUDED_MINUTES.Free) return void 0;
	const exceeded = Object.entries(INCLUDED_MINUTES).filter(([, minutes]) => cost.minutesAMonth > minutes).map(([plan, minutes]) => `${group$1(minutes)} (${plan})`);
	return {
		code: "schedule-quota",
		severity: "warning",
		message: `${subject} about ${group$1(cost.minutesAMonth)} job minutes a month, more than the ${exceeded.join(" or the ")} that GitHub includes for a private repository`,
		hint: cost.ticksPerOccurrence > 1.5 ? `only one tick in ${Math.round(cost.ticksPerOccurrence)} is a run: choose a distance that divides the day, such as 45m or 90m, or run less often` : "run less often, or on a self-hosted runner; public repositories pay nothing",
		path: ["schedule"]
	};
}
function round(value) {
	return Math.round(value * 100) / 100;
}
/** `2,000`. */
function group$1(value) {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
// src/schedule/horizon.ts
/** No occurrence is at or after this instant: 2200-01-01T00:00Z. */
const LAST_INSTANT$1 = Date.UTC(2200, 0, 1);
/**
* The years whose clock changes decide which cron lines are safe. Constants, so that lines depend on the schedule and
* the time zone data alone, never on today.
*/
const FIRST_LINE_YEAR = 2026;
const LAST_LINE_YEAR = 2040;
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
		const inWeek = weeks === void 0 || weeks.includes(isoWeek$1(number));
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
// src/schedule/matching-days.ts
const FIRST_DAY = -1;
const LAST_DAY$1 = LAST_INSTANT$1 / MILLISECONDS_A_DAY + 1;
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
// src/schedule/occurrence-source.ts
const known$5 = /* @__PURE__ */ new WeakMap();
/** The instants of a trigger within its `from` and `until` and without its excepted days. */
function occurrenceSource(trigger) {
	let source = known$5.get(trigger);
	if (source === void 0) {
		source = bounded(trigger, sourceOf(trigger));
		known$5.set(trigger, source);
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
				if (segment.end >= LAST_INSTANT$1) return void 0;
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
	const latest = Math.min(trigger.until ?? LAST_INSTANT$1, LAST_INSTANT$1 - 1);
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
const LONGEST$1 = [
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
	return ALL_DATES >>> 31 - LONGEST$1[month - 1];
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
			const edges = by === 1 ? 1 : ALL_DATES & ~(ALL_DATES >>> 32 - LONGEST$1[neighbour]);
			dates[neighbour] = dates[neighbour] | (neighbour === 1 && by === -1 ? 3 << 27 : edges);
			exact = false;
		}
		for (let day = 1; day <= LONGEST$1[month]; day++) {
			if ((source.dates[month] >>> day - 1) % 2 === 0) continue;
			const lengths = month === 1 ? [28, 29] : [LONGEST$1[month]];
			const add = (target, date) => {
				dates[target] = dates[target] | 1 << date - 1;
			};
			if (by === 1) {
				for (const length of lengths) if (day < length) add(month, day + 1);
				else add(after, 1);
				if (month === 1 && day === 28) exact = false;
			} else if (day > 1) add(month, day - 1);
			else {
				add(before, LONGEST$1[before]);
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
		if (typeof found === "string") return problems.error("schedule-cron-value", path, `in the ${field.name} field, ${found}`, hintFor$1(field, mondayIsZero));
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
function hintFor$1(field, mondayIsZero) {
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
const known$4 = /* @__PURE__ */ new Map();
/** The offsets from UTC, in minutes, that a zone has in the years that matter. */
function offsetsOf(name) {
	let offsets = known$4.get(name);
	if (offsets === void 0) {
		const zone = zoneOf(name);
		const segments = [...zone.year(FIRST_LINE_YEAR), ...zone.changes(FIRST_LINE_YEAR, LAST_LINE_YEAR)];
		offsets = [...new Set(segments.map((segment) => segment.offset / MILLISECONDS_A_MINUTE))];
		known$4.set(name, offsets);
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
const known$3 = /* @__PURE__ */ new Map();
/**
* For each offset of a zone in minutes, the months of UTC (bit n - 1 for month n) in which its clock may have it, or had
* it up to a day before (`delayed`: jitter may carry a cell over the change).
*/
function monthsByOffset(name, delayed) {
	const key = `${name} ${delayed}`;
	let found = known$3.get(key);
	if (found !== void 0) return found;
	found = /* @__PURE__ */ new Map();
	const zone = zoneOf(name);
	for (let year = FIRST_LINE_YEAR; year <= LAST_LINE_YEAR; year++) for (const segment of zone.year(year)) {
		const offset = segment.offset / MILLISECONDS_A_MINUTE;
		const last = segment.end - 1 + (delayed ? MILLISECONDS_A_DAY : 0);
		found.set(offset, (found.get(offset) ?? 0) | monthsBetween(segment.start, last));
	}
	known$3.set(key, found);
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
		const same = byMinute.get(cell.minute);
		if (same === void 0) byMinute.set(cell.minute, [asTick(cell)]);
		else same.push(asTick(cell));
	}
	return [...byMinute].map(([minute, same]) => uniteTicks(same, minute));
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
/** Ticks as one at `minute`, of which none is more than a day away; exact when none had to move. */
function uniteTicks(ticks, minute) {
	const [first] = ticks;
	if (ticks.length === 1 && first.minute === minute) return first;
	const daysOf = (tick) => tick.minute > minute ? shiftDays(tick.days, 1).table : tick.days;
	return {
		zone: first.zone,
		elapsed: ticks.some((tick) => tick.elapsed),
		minute,
		days: ticks.slice(1).reduce((days, tick) => uniteDays(days, daysOf(tick)), daysOf(first)),
		delay: Math.max(...ticks.map((tick) => tick.delay)),
		exact: ticks.every((tick) => tick.exact && tick.minute === minute),
		triggers: [...new Set(ticks.flatMap((tick) => tick.triggers))].sort((x, y) => x - y),
		covers: ticks.flatMap((tick) => tick.covers)
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
	return uniteTicks(cells.map((cell) => moveTick(cell, modulo(minute - cell.minute, MINUTES_A_DAY))), minute);
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
const known$2 = /* @__PURE__ */ new Map();
/** The offsets, in minutes, that two zones have at the same time. */
function offsetPairs(a, b) {
	const key = `${a} ${b}`;
	let pairs = known$2.get(key);
	if (pairs === void 0) {
		const [zoneA, zoneB] = [zoneOf(a), zoneOf(b)];
		const moments = [zoneA, zoneB].flatMap((zone) => [Date.UTC(FIRST_LINE_YEAR, 0, 1), ...zone.changes(FIRST_LINE_YEAR, LAST_LINE_YEAR).map((change) => change.start)]);
		const found = /* @__PURE__ */ new Map();
		for (const moment of moments) {
			const pair = [zoneA, zoneB].map((zone) => zone.segmentAt(moment).offset / MILLISECONDS_A_MINUTE);
			found.set(pair.join(), pair);
		}
		pairs = [...found.values()];
		known$2.set(key, pairs);
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
/** A number in [0, 1) that depends on the text alone; a final mix keeps near texts apart. */
function hashFraction(text) {
	let hash = checksum(text);
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return ((hash ^ hash >>> 16) >>> 0) / 4294967296;
}
/**
* How long `rota start` waits after an occurrence: 0 up to `jitter`, in milliseconds like `instant`. Every process
* comes to the same length, so that claims don't depend on who asks. On GitHub one constant per plan takes its place.
*/
function jitterOf(planId, instant, jitter) {
	return Math.floor(hashFraction(`${planId} ${instant}`) * (jitter + 1));
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
	const [earliest, latest] = [864e5, LAST_INSTANT$1 - 2 * MILLISECONDS_A_DAY];
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
const WORDS$2 = {
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
	const expression = WORDS$2[text.toLowerCase()];
	if (expression !== void 0) return expression;
	const meant = nearest(text, Object.keys(WORDS$2));
	return problems.error("schedule-cron-word", path, text.toLowerCase() === "@reboot" ? "@reboot has no meaning here: nothing of Rota's is ever started up" : `${JSON.stringify(text)} is none of ${Object.keys(WORDS$2).join(", ")}`, text.toLowerCase().startsWith("@every") ? `write every: ${text.slice(6).trim() || "15m"}` : meant === void 0 ? "write for example cron: \"30 8 * * mon-fri\"" : `did you mean ${meant}?`);
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
const WORDS$1 = [
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
			const meant = nearest(String(item).trim(), WORDS$1);
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
const LAST_DAY = LAST_INSTANT$1 / MILLISECONDS_A_DAY;
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
	const bounded = Math.min(last, LAST_INSTANT$1 / MILLISECONDS_A_DAY);
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
const known$1 = new Set(ZONE_NAMES);
/** Reads a `timezone:`; undefined, with a problem noted, when there is no such zone. All names of UTC become `UTC`. */
function parseZoneName(value, path, problems) {
	if (value === void 0 || value === null) return "UTC";
	if (typeof value !== "string") return problems.error("schedule-zone-unknown", path, "a time zone is a name of the IANA database", "write for example: timezone: Europe/Berlin");
	if (UTC_NAMES.has(value)) return "UTC";
	if ((known$1.has(value) || /^[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+$/.test(value) && !sameLetters(value)) && isUsable$1(value)) return value;
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
function isUsable$1(name) {
	try {
		zoneOf(name);
		return true;
	} catch {
		return false;
	}
}
// src/schedule/parse-schedule.ts
const KINDS$2 = [
	"cron",
	"every",
	"at",
	"day"
];
const BOUNDS$1 = [
	"timezone",
	"from",
	"until",
	"except",
	"jitter"
];
const KEYS$3 = {
	cron: [
		"cron",
		"match",
		"dialect",
		...BOUNDS$1
	],
	every: [
		"every",
		"time",
		...BOUNDS$1
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
		...BOUNDS$1
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
	const kind = kindOf$2(map, path, problems);
	if (kind === void 0) return void 0;
	for (const key of Object.keys(map)) {
		if (KEYS$3[kind].includes(key)) continue;
		const meant = nearest(key, KEYS$3[kind]);
		problems.error("schedule-key", [...path, key], `${key} is no key of an entry with ${kind}`, meant === void 0 ? `its keys are ${KEYS$3[kind].join(", ")}` : `did you mean ${meant}?`);
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
function kindOf$2(map, path, problems) {
	const kinds = KINDS$2.filter((kind) => map[kind] !== void 0 && !(kind === "every" && map["day"] !== void 0));
	if (kinds.length === 1) return kinds[0];
	if (kinds.length > 1) return problems.error("schedule-entry", path, `an entry has one of cron, every, at and day, not ${kinds.join(" and ")}`, "write each as an item of its own; together they are a union");
	const key = Object.keys(map)[0];
	const meant = key === void 0 ? void 0 : nearest(key, KINDS$2);
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
		diagnostics: withoutRepeats$1(diagnostics)
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
		if (first !== void 0) return rangeOf$1({
			document,
			container: value,
			key: first
		}, "key");
	}
	return rangeOf$1({
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
function withoutRepeats$1(diagnostics) {
	const found = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) {
		const { code, message, file, range } = diagnostic;
		found.set(`${code} ${message} ${file} ${range.start.line}:${range.start.column}`, diagnostic);
	}
	return [...found.values()];
}
// src/schedule/show-occurrence.ts
/** Writes out an occurrence of a schedule; the jitter is that of its compiled lines. */
function showOccurrence(schedule, compiled, occurrence) {
	const place = schedule.triggers.findIndex((trigger) => trigger.index === occurrence.trigger);
	return {
		occurrence: formatInstant(occurrence.instant),
		local: formatLocal(occurrence.instant, schedule.triggers[place].zone),
		jitter: (compiled.jitter[place] ?? 0) * 60,
		trigger: occurrence.trigger
	};
}
// src/commands/schedule/plan-runs.ts
/** Finds out when a plan runs; `now` in milliseconds since 1970-01-01T00:00Z. `reported` counts for the cost only, where it is known. */
function planRuns(plan, { calendars }, now, reported = false) {
	const id = planId(plan);
	const { schedule, compiled, ended, diagnostics } = readPlanSchedule(plan, {
		planId: id,
		calendars,
		now
	});
	const legs = plan.content.environments?.length ?? 1;
	return {
		id,
		name: planName(plan),
		file: plan.document.file,
		schedule,
		compiled,
		ended,
		paused: plan.content.paused === true,
		legs,
		reported,
		cost: costOf(compiled, schedule, shapeOf(compiled, legs, reported)),
		diagnostics
	};
}
/** The first `count` runs at or after an instant; a paused plan has none. */
function nextRuns({ schedule, compiled, paused }, from, count) {
	if (paused) return [];
	return occurrencesFrom(schedule, from, count).map((occurrence) => ({
		instant: occurrence.instant,
		shown: showOccurrence(schedule, compiled, occurrence)
	}));
}
// src/compile/list-of.ts
/** Words as a person lists them: a, b and c. */
function listOf$1(words, last = "and") {
	return words.length < 2 ? words[0] ?? "" : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
/** A word with its article: a run, an http. */
function withArticle(word) {
	return `${/^([aeio]|http)/.test(word) ? "an" : "a"} ${word}`;
}
// src/compile/check-environment-name.ts
/** Checks that rota.yaml has the environment that stands at a place. */
function checkEnvironmentName({ project, broken }, origin, findings) {
	if (broken.has("rota.yaml") || broken.has("rota.yml")) return;
	const name = origin.container[origin.key];
	const known = Object.keys(project?.content.environments ?? {});
	if (known.includes(name)) return;
	const close = nearest(name, known);
	const [message, hint] = project === null ? [`there is no environment ${name}: the repository has no rota.yaml`, `write environments: { ${name}: … } into rota.yaml at its root`] : [`there is no environment ${name} in ${project.document.file}`, close === void 0 ? `add it under environments: of ${project.document.file}${known.length > 0 ? `, which has ${listOf$1(known)}` : ""}` : `did you mean ${close}?`];
	findings.error("environment-unknown", origin, "value", message, hint);
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
// src/model/needs-own-workflow.ts
/** Whether a plan has a workflow of its own whatever the others do: a resident job is there all the time, and only GitHub itself filters
* pushes. */
function needsOwnWorkflow(plan) {
	return plan.resident || plan.push;
}
// src/commands/workflows/shared-ticks.ts
/** The ticks of plans that share a workflow. Who writes the workflow and who decides in it what is due both ask here. */
function sharedTicks(plans) {
	const ticking = plans.filter(({ schedule, paused }) => !paused && !schedule.local);
	const compiled = compileSchedule({
		triggers: ticking.flatMap(({ schedule }) => schedule.triggers).map((trigger, index) => ({
			...trigger,
			index
		})),
		resident: void 0,
		local: false
	}, "rota-plans");
	let place = 0;
	return {
		compiled,
		jitterOf: new Map(ticking.map(({ schedule }) => {
			const begin = place;
			place += schedule.triggers.length;
			return [schedule, compiled.jitter.slice(begin, place)];
		}))
	};
}
// src/gate/policy.ts
const USUAL_TIMEOUT = 9e5;
const USUAL_MOST = 3;
/** What a lease has beyond the time the run may take, in milliseconds. */
const LEASE_MARGIN = 6e5;
/** How long a lease is for so many runs one after another, of which each may take the plan's timeout; milliseconds. */
function leaseLength(timeout, runs) {
	return runs * timeout + LEASE_MARGIN;
}
/** How long a run of a plan may take, in milliseconds. */
function timeoutOf({ timeout }) {
	return parseDuration(timeout ?? "") ?? USUAL_TIMEOUT;
}
/** How many occurrences one run of a plan may have to make up for, one after another. */
function mostAtOnce({ misfire }) {
	return misfire?.coalesce === "all" ? misfire.max ?? USUAL_MOST : 1;
}
/** What a plan says about when it runs, with what it leaves unsaid. */
function gatePolicy(content, schedule) {
	const { paused, misfire, overlap } = content;
	return {
		schedule,
		paused: paused === true,
		coalesce: misfire?.coalesce ?? "latest",
		most: misfire?.max ?? USUAL_MOST,
		grace: parseDuration(misfire?.grace ?? ""),
		overlap: overlap ?? "queue",
		timeout: timeoutOf(content)
	};
}
// src/gate/run-over.ts
/** Whether the run that holds a line is over, so that nobody will say any more how it ended: whoever knows says so, or where nobody
* knows its lease has run out. `now` in milliseconds since 1970-01-01T00:00Z. */
function isRunOver({ claim }, state, now) {
	return state === "completed" || state === "unknown" && now > Date.parse(claim.until);
}
// src/model/diagnostic.ts
/** Whether any of the diagnostics is an error. */
function hasErrors(diagnostics) {
	return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
// src/value/filter/subject-kind.ts
/** Everything that JSON can hold. */
const VALUE_KINDS = [
	"text",
	"number",
	"boolean",
	"null",
	"list",
	"map"
];
/** Texts up to this length are shown as a whole; longer ones are not cut, since half a secret is not masked. */
const SHOWN = 60;
/** What something is. */
function kindOf$1(subject) {
	if (typeof subject === "string") return "text";
	if (typeof subject === "number" || typeof subject === "bigint") return "number";
	if (typeof subject === "boolean") return "boolean";
	if (subject === null) return "null";
	if (Array.isArray(subject)) return "list";
	if (subject instanceof Uint8Array) return "bytes";
	return subject instanceof Date ? "date" : "map";
}
/** `text`, `a number`, `true or false`. */
function nameOfKind(kind) {
	if (kind === "text" || kind === "null" || kind === "bytes") return kind;
	return kind === "boolean" ? "true or false" : `a ${kind}`;
}
/** Something as a message names it: `the number 3`, `the text "a"`, `a list of 2 items`. */
function showSubject(subject) {
	switch (kindOf$1(subject)) {
		case "text": return subject.length > SHOWN ? `a text of ${subject.length} characters` : `the text ${JSON.stringify(subject)}`;
		case "number": return `the number ${subject}`;
		case "list": return `a list of ${counted(subject.length, "item")}`;
		case "map": return `a map of ${counted(Object.keys(subject).length, "key")}`;
		case "bytes": return counted(subject.length, "byte");
		case "date": return `the date ${dateText(subject)}`;
		default: return String(subject);
	}
}
/** A date as RFC 3339 text in UTC, with milliseconds only where it has some. */
function dateText(date) {
	return date.toISOString().replace(".000Z", "Z");
}
function counted(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
// src/value/filter/definition.ts
/** A filter was given something it cannot work with; the message says what was found, without showing secrets: it is masked by whom it reaches. */
var FilterError = class extends Error {
	name = "FilterError";
};
/** A filter of what it does, with all checks around it. */
function defineFilter(name, { parameters = [], takes, gives, make }) {
	const known = new Set(takes);
	return {
		name,
		parameters,
		takes,
		gives,
		prepare(given, clock) {
			const apply = make(new CheckedArguments(name, parameters, given), clock);
			return (subject) => {
				if (!known.has(kindOf$1(subject))) throw new FilterError(`${name} needs ${wordsOf(takes)}, found ${showSubject(subject)}`);
				return apply(subject);
			};
		}
	};
}
/** `text`, `text or bytes`, `text, a list or a map`. */
function wordsOf(kinds) {
	const words = kinds.map(nameOfKind);
	return words.length === 1 ? words[0] : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
const KEPT_PATTERNS = 1e3;
/** By flags and source: expressions prepare their filters anew each time. */
const patterns = /* @__PURE__ */ new Map();
/** The arguments of one use of a filter: none is missing, none unknown, and each is of its type. */
var CheckedArguments = class {
	#filter;
	#given;
	constructor(filter, parameters, given) {
		this.#filter = filter;
		this.#given = given;
		const unknown = Object.keys(given).find((name) => !parameters.some((one) => one.name === name));
		if (unknown !== void 0) throw new FilterError(`${filter} has no argument ${unknown}`);
		for (const { name, type, optional } of parameters) {
			const value = given[name];
			if (value === void 0 || value === null) {
				if (optional !== true) throw new FilterError(`${filter} needs the argument ${name}`);
			} else if (type === "integer" ? !isInteger(value) : typeof value === "object") throw new FilterError(`${filter} needs ${type === "integer" ? "an integer" : "text"} as ${name}, found ${showSubject(value)}`);
		}
	}
	text(name) {
		return String(this.#given[name]);
	}
	/** undefined when it was not given. */
	optionalText(name) {
		const value = this.#given[name];
		return value === void 0 || value === null ? void 0 : String(value);
	}
	integer(name) {
		return Number(this.#given[name]);
	}
	/** A regular expression, as everywhere in Rota: with `u` where it can be read so.
	* @throws FilterError when it cannot be read. */
	pattern(name, flags = "") {
		const source = this.text(name);
		const known = patterns.get(`${flags}/${source}`);
		if (known !== void 0) return known;
		try {
			const pattern = new RegExp(source, `u${flags}`);
			if (patterns.size >= KEPT_PATTERNS) patterns.delete(patterns.keys().next().value);
			patterns.set(`${flags}/${source}`, pattern);
			return pattern;
		} catch (error) {
			const reason = error.message.replace(/^.*: /s, "").toLowerCase();
			throw new FilterError(`${this.#filter} cannot use ${showSubject(source)} as ${name}: ${reason}`);
		}
	}
};
function isInteger(value) {
	if (typeof value === "string") return /^-?\d{1,15}$/.test(value);
	return typeof value === "number" && Number.isSafeInteger(value);
}
// src/value/filter/comparable-items.ts
/** The order of two items, as `<` and `>` have it: numbers, or texts, never one of each.
* @throws FilterError when they have none. */
function orderOf(filter, left, right) {
	const order = compareValues(left, right);
	if (order === void 0) throw new FilterError(`${filter} needs numbers or texts alone, found ${showSubject(left)} and ${showSubject(right)}`);
	return order;
}
// src/value/filter/max.ts
/** The largest of a list of numbers, or of texts; nothing of an empty one. */
const max = defineFilter("max", {
	takes: ["list"],
	gives: null,
	make: () => (list) => {
		if (list.length === 0) return void 0;
		return list.reduce((best, item) => orderOf("max", item, best) > 0 ? item : best);
	}
});
// src/value/filter/min.ts
/** The smallest of a list of numbers, or of texts; nothing of an empty one. */
const min = defineFilter("min", {
	takes: ["list"],
	gives: null,
	make: () => (list) => {
		if (list.length === 0) return void 0;
		return list.reduce((best, item) => orderOf("min", item, best) < 0 ? item : best);
	}
});
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
/** The argument as text; numbers and booleans are written out, everything else is refused. */
function textArgument(name, values, index) {
	const value = values[index];
	if (typeof value === "string") return value;
	if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
	throw new FunctionError(`${name}() needs text as argument ${index + 1}, found ${describe$1(value)}`);
}
/** The argument as an integer within bounds. */
function integerArgument(name, values, index, [low, high]) {
	const number = numberArgument(name, values, index);
	if (!Number.isInteger(number) || number < low || number > high) throw new FunctionError(`${name}() takes a whole number from ${low} to ${high} as argument ${index + 1}`);
	return number;
}
/** The argument as a list. */
function listArgument(name, values, index) {
	const value = values[index];
	if (Array.isArray(value)) return value;
	throw new FunctionError(`${name}() needs a list as argument ${index + 1}, found ${describe$1(value)}`);
}
/** The argument as a map. */
function mapArgument(name, values, index) {
	const value = values[index];
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	throw new FunctionError(`${name}() needs a map as argument ${index + 1}, found ${describe$1(value)}`);
}
/** The argument as bytes; text as its UTF-8. */
function bytesArgument(name, subjects, index) {
	const subject = subjects[index];
	if (subject instanceof Uint8Array) return subject;
	if (typeof subject === "string") return Buffer.from(subject);
	if (typeof subject === "number" || typeof subject === "boolean" || typeof subject === "bigint") return Buffer.from(String(subject));
	const found = subject === void 0 ? "nothing" : showSubject(subject);
	throw new FunctionError(`${name}() needs text or bytes as argument ${index + 1}, found ${found}`);
}
function describe$1(value) {
	if (value === null || value === void 0) return "null";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a map";
	return typeof value === "string" ? "text that is not one" : `the ${typeof value} ${value}`;
}
// src/value/filter/encoded-bytes.ts
/** The bytes of base64 or base64url text; white space in it, as in PEM, does not count.
* @throws FilterError for anything else. */
function bytesOfBase64(filter, text) {
	const digits = text.replace(/\s+/g, "").replace(/={1,2}$/, "");
	if (!/^[A-Za-z0-9+/_-]*$/.test(digits) || digits.length % 4 === 1) throw new FilterError(`${filter} needs base64, found ${showSubject(text)}`);
	return Buffer.from(digits, "base64");
}
/** Bytes as they are, and text as UTF-8. */
function bytesOf(subject) {
	return typeof subject === "string" ? Buffer.from(subject) : subject;
}
/** The text of UTF-8 bytes; a byte order mark stays.
* @throws FilterError when they are not UTF-8. */
function utf8Text(filter, bytes) {
	try {
		return UTF8.decode(bytes);
	} catch {
		throw new FilterError(`${filter} needs UTF-8, found ${showSubject(bytes)} that are not`);
	}
}
const UTF8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** A view of bytes as a Buffer, without a copy. */
function bufferOf({ buffer, byteOffset, byteLength }) {
	return Buffer.from(buffer, byteOffset, byteLength);
}
// src/value/filter/base64-decode.ts
/** The bytes of base64 text (RFC 4648 4), of either alphabet, padded or not. */
const base64Decode = defineFilter("base64-decode", {
	takes: ["text"],
	gives: "bytes",
	make: () => (text) => bytesOfBase64("base64-decode", text)
});
// src/value/filter/base64-encode.ts
/** Bytes, or the UTF-8 of a text, in base64 (RFC 4648 4), padded. */
const base64Encode = defineFilter("base64-encode", {
	takes: ["bytes", "text"],
	gives: "text",
	make: () => (subject) => bufferOf(bytesOf(subject)).toString("base64")
});
// src/value/filter/base64url-decode.ts
/** The bytes of base64url text (RFC 4648 5), of either alphabet, padded or not. */
const base64urlDecode = defineFilter("base64url-decode", {
	takes: ["text"],
	gives: "bytes",
	make: () => (text) => bytesOfBase64("base64url-decode", text)
});
// src/value/filter/base64url-encode.ts
/** Bytes, or the UTF-8 of a text, in base64url (RFC 4648 5), not padded. */
const base64urlEncode = defineFilter("base64url-encode", {
	takes: ["bytes", "text"],
	gives: "text",
	make: () => (subject) => bufferOf(bytesOf(subject)).toString("base64url")
});
// src/value/charsets.ts
const encoders = /* @__PURE__ */ new Map();
/** Reads a charset by its label in the Encoding Standard (`latin1`, `gb2312`, `shift-jis`); undefined when there is none of that name.
* @param fatal throw where bytes are not of the charset, instead of reading them as U+FFFD */
function charsetDecoder(label, fatal) {
	let decoder;
	try {
		decoder = new TextDecoder(label.trim(), { fatal });
	} catch {
		return;
	}
	if (decoder.encoding !== "windows-1252") return decoder;
	return {
		encoding: decoder.encoding,
		decode: (bytes) => decoder.decode(bytes, { stream: true }) + decoder.decode()
	};
}
/** Writes a charset by its label: every one that Node can read; undefined when there is none of that name. Node has no encoders but UTF-8's, so
* their tables are made by reading all that can be read. */
function charsetEncoder(label) {
	const decoder = charsetDecoder(label, true);
	if (decoder === void 0) return void 0;
	let encoder = encoders.get(decoder.encoding);
	if (encoder === void 0) {
		encoder = makeEncoder(decoder);
		encoders.set(decoder.encoding, encoder);
	}
	return encoder;
}
function makeEncoder(decoder) {
	const { encoding } = decoder;
	if (encoding === "utf-8") return {
		encoding,
		encode: (text) => ({ bytes: Buffer.from(text) })
	};
	if (encoding === "utf-16le") return {
		encoding,
		encode: (text) => ({ bytes: Buffer.from(text, "utf16le") })
	};
	if (encoding === "utf-16be") return {
		encoding,
		encode: (text) => ({ bytes: Buffer.from(text, "utf16le").swap16() })
	};
	if (encoding === "iso-2022-jp") return {
		encoding,
		encode: iso2022Jp
	};
	let table;
	return {
		encoding,
		encode(text) {
			table ??= tableOf(decoder);
			const bytes = [];
			for (const character of text) {
				const code = table.get(character) ?? (encoding === "gb18030" ? astral(character) : void 0);
				if (code === void 0) return { missing: character };
				bytes.push(...code);
			}
			return { bytes: Uint8Array.from(bytes) };
		}
	};
}
/** The bytes of every character. Where several sequences mean one, the first counts, as the standard has it but for Big5 below. */
function tableOf(decoder) {
	const table = /* @__PURE__ */ new Map();
	const name = decoder.encoding;
	const add = (...bytes) => {
		let character;
		try {
			character = decoder.decode(Uint8Array.from(bytes));
		} catch {
			return false;
		}
		if ([...character].length === 1 && (!table.has(character) || isLater$1(name, character))) table.set(character, bytes);
		return true;
	};
	const single = /* @__PURE__ */ new Set();
	for (let byte = 0; byte < 256; byte++) if (add(byte)) single.add(byte);
	if (single.size === 256 || !MULTIBYTE.has(name)) return table;
	for (let lead = 129; lead < 255; lead++) {
		if (single.has(lead) || skipped(name, lead)) continue;
		for (let trail = 64; trail < 255; trail++) add(lead, trail);
	}
	if (name === "euc-jp") for (let lead = 161; lead < 255; lead++) for (let trail = 161; trail < 255; trail++) add(143, lead, trail);
	if (name === "gb18030") for (let first = 129; first <= 132; first++) for (let second = 48; second <= 57; second++) for (let third = 129; third <= 254; third++) for (let fourth = 48; fourth <= 57; fourth++) add(first, second, third, fourth);
	return table;
}
const MULTIBYTE = /* @__PURE__ */ new Set([
	"gbk",
	"gb18030",
	"big5",
	"euc-jp",
	"euc-kr",
	"shift_jis"
]);
/** Sequences that the standard reads and never writes: NEC's and IBM's doubles in Shift_JIS, Hong Kong's part of Big5. */
function skipped(name, lead) {
	if (name === "shift_jis") return lead === 237 || lead === 238;
	return name === "big5" && lead < 161;
}
/** Characters of Big5 of which the last sequence counts (Encoding Standard, index Big5 pointer). */
function isLater$1(name, character) {
	return name === "big5" && "═╞╡╪十卅".includes(character);
}
/** What is beyond the basic plane follows a formula in GB 18030. */
function astral(character) {
	const point = character.codePointAt(0);
	if (point < 65536) return void 0;
	let pointer = point - 65536 + 189e3;
	const bytes = [];
	for (const [base, count] of [
		[48, 10],
		[129, 126],
		[48, 10],
		[129, 126]
	]) {
		bytes.unshift(base + pointer % count);
		pointer = Math.floor(pointer / count);
	}
	return bytes;
}
/** ASCII and JIS X 0208 with the escapes between them; the latter's bytes are those of EUC-JP without the high bit. */
function iso2022Jp(text) {
	const euc = charsetEncoder("euc-jp");
	const bytes = [];
	let wide = false;
	const turn = (to) => {
		if (wide !== to) bytes.push(27, ...to ? [36, 66] : [40, 66]);
		wide = to;
	};
	for (const character of text) {
		const found = euc.encode(character);
		const code = "bytes" in found ? found.bytes : [];
		const ascii = code.length === 1;
		if (!ascii && (code.length !== 2 || code[0] === 142) || /[\u000e\u000f\u001b]/.test(character)) return { missing: character };
		turn(!ascii);
		bytes.push(...ascii ? code : code.map((byte) => byte & 127));
	}
	turn(false);
	return { bytes: Uint8Array.from(bytes) };
}
// src/value/filter/charset-decode.ts
/** The text of bytes in a charset, by the labels of the WHATWG Encoding Standard; a byte order mark is left out. */
const charsetDecode = defineFilter("charset-decode", {
	parameters: [{
		name: "charset",
		type: "charset"
	}],
	takes: ["bytes"],
	gives: "text",
	make: (given) => {
		const label = given.text("charset");
		const decoder = charsetDecoder(label, true);
		if (decoder === void 0) throw new FilterError(`charset-decode knows no charset ${label}`);
		return (bytes) => {
			try {
				return decoder.decode(bytes);
			} catch {
				const found = `${showSubject(bytes)} that are not`;
				throw new FilterError(`charset-decode needs ${decoder.encoding}, found ${found}`);
			}
		};
	}
});
// src/value/filter/charset-encode.ts
/** The bytes of a text in a charset, by the labels of the WHATWG Encoding Standard. */
const charsetEncode = defineFilter("charset-encode", {
	parameters: [{
		name: "charset",
		type: "charset"
	}],
	takes: ["text"],
	gives: "bytes",
	make: (given) => {
		const label = given.text("charset");
		const encoder = charsetEncoder(label);
		if (encoder === void 0) throw new FilterError(`charset-encode knows no charset ${label}`);
		return (text) => {
			const outcome = encoder.encode(text);
			if ("bytes" in outcome) return outcome.bytes;
			throw new FilterError(`charset-encode cannot write ${JSON.stringify(outcome.missing)}: ${encoder.encoding} does not have it`);
		};
	}
});
// src/value/filter/css.ts
/** The text of the element that a CSS selector selects in XML (what is well-formed and not a page) or HTML, the list of texts of several. */
const css = defineFilter("css", {
	parameters: [{
		name: "selector",
		type: "css"
	}],
	takes: ["text"],
	gives: null,
	make: (given) => {
		const library = markupLibrary();
		const selector = given.text("selector");
		const bad = library.checkCss(selector);
		if (bad !== void 0) throw new FilterError(`css cannot use its selector: ${bad.problem}`);
		return (text) => {
			const document = library.readMarkup(text, null);
			const found = "problem" in document ? document : library.queryCss(selector, document);
			if ("problem" in found) throw new FilterError(`css: ${found.problem}`);
			return found.value;
		};
	}
});
// src/value/date-fields.ts
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const DAY$3 = 864e5;
const short = (names) => names.map((name) => name.slice(0, 3));
/** Long names first, so that `May` and `March` are not cut. */
const oneOf = (names) => [...names, ...short(names)].join("|");
function number(width, read, part, digits = `\\d{1,${width}}`) {
	return {
		write: (date) => String(read(date)).padStart(width, "0"),
		width,
		...part !== void 0 && {
			part,
			pattern: digits
		}
	};
}
function blank(width, field) {
	return {
		...field,
		write: (date) => field.write(date).replace(/^0+(?=.)/, "").padStart(width, " ")
	};
}
function fraction(digits, dot) {
	return {
		write: (date) => (dot ? "." : "") + String(date.getUTCMilliseconds()).padStart(3, "0").padEnd(digits, "0"),
		pattern: dot ? `\\.\\d{${digits}}` : `\\d{${digits}}`,
		part: "fraction"
	};
}
const offset = (written) => ({
	write: () => written,
	pattern: "Z|[+-]\\d\\d(?::?\\d\\d)?(?::\\d\\d)?",
	part: "offset"
});
const hour12 = (date) => (date.getUTCHours() + 11) % 12 + 1;
const half = (date) => date.getUTCHours() < 12 ? "AM" : "PM";
const month = number(2, (date) => date.getUTCMonth() + 1, "month");
const day = number(2, (date) => date.getUTCDate(), "day");
const hour = number(2, (date) => date.getUTCHours(), "hour");
const twelve = number(2, hour12, "hour12");
/** Every letter that stands for a part of a date, by chrono's names; those that stand for several are expanded before. */
const DATE_FIELDS = {
	Y: number(4, (date) => date.getUTCFullYear(), "year", "\\d{4}"),
	C: number(2, (date) => Math.floor(date.getUTCFullYear() / 100)),
	y: number(2, (date) => date.getUTCFullYear() % 100, "shortYear", "\\d{2}"),
	m: month,
	b: named((date) => short(MONTHS)[date.getUTCMonth()], oneOf(MONTHS), "monthName"),
	B: named((date) => MONTHS[date.getUTCMonth()], oneOf(MONTHS), "monthName"),
	d: day,
	e: blank(2, day),
	a: named((date) => short(DAYS)[date.getUTCDay()], oneOf(DAYS), "weekday"),
	A: named((date) => DAYS[date.getUTCDay()], oneOf(DAYS), "weekday"),
	w: number(1, (date) => date.getUTCDay()),
	u: number(1, (date) => date.getUTCDay() || 7),
	U: number(2, (date) => Math.floor((dayOfYear(date) + 6 - date.getUTCDay()) / 7)),
	W: number(2, (date) => Math.floor((dayOfYear(date) + 6 - (date.getUTCDay() + 6) % 7) / 7)),
	G: number(4, (date) => isoWeek(date).year),
	g: number(2, (date) => isoWeek(date).year % 100),
	V: number(2, (date) => isoWeek(date).week),
	j: number(3, dayOfYear, "ordinal"),
	H: hour,
	k: blank(2, hour),
	I: twelve,
	l: blank(2, twelve),
	p: named(half, "AM|PM", "half"),
	P: named((date) => half(date).toLowerCase(), "AM|PM", "half"),
	M: number(2, (date) => date.getUTCMinutes(), "minute"),
	S: number(2, (date) => date.getUTCSeconds(), "second"),
	f: {
		...fraction(9, false),
		pattern: "\\d{1,9}"
	},
	".f": {
		write: (date) => date.getUTCMilliseconds() === 0 ? "" : fraction(3, true).write(date),
		pattern: "(?:\\.\\d+)?",
		part: "fraction"
	},
	".3f": fraction(3, true),
	".6f": fraction(6, true),
	".9f": fraction(9, true),
	"3f": fraction(3, false),
	"6f": fraction(6, false),
	"9f": fraction(9, false),
	z: offset("+0000"),
	":z": offset("+00:00"),
	"::z": offset("+00:00:00"),
	":::z": offset("+00"),
	"#z": offset("+00"),
	Z: {
		write: () => "UTC",
		pattern: "UTC|GMT|Z",
		part: "zone"
	},
	s: {
		write: (date) => String(Math.floor(date.getTime() / 1e3)),
		pattern: "-?\\d{1,13}",
		part: "epoch"
	}
};
/** The moment that the parts say, in UTC where there is no offset, at midnight where there is no time; undefined when no calendar has it. */
function dateOfParts(parts) {
	const fraction = Number(`0.${(parts.fraction ?? "").replace(/^\./, "") || "0"}`) * 1e3;
	if (parts.epoch !== void 0) return valid(Number(parts.epoch) * 1e3 + fraction);
	const year = yearOf(parts);
	if (year === void 0) return void 0;
	const monthIndex = monthOf(parts);
	const dayOfMonth = parts.ordinal ?? parts.day ?? "1";
	const start = new Date(Date.UTC(2e3, monthIndex, 1));
	start.setUTCFullYear(year, monthIndex, Number(dayOfMonth));
	const sameDay = parts.ordinal === void 0 ? start.getUTCMonth() === monthIndex && Number(dayOfMonth) > 0 : start.getUTCFullYear() === year && Number(dayOfMonth) > 0;
	const hours = hourOf(parts);
	const [minutes, seconds] = [Number(parts.minute ?? 0), Number(parts.second ?? 0)];
	const away = offsetOf$1(parts.offset);
	if (!sameDay || hours === void 0 || minutes > 59 || seconds > 60 || away === void 0) return void 0;
	const weekday = parts.weekday?.slice(0, 3).toLowerCase();
	if (weekday !== void 0 && DAYS[start.getUTCDay()]?.slice(0, 3).toLowerCase() !== weekday) return void 0;
	return valid(start.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1e3 + Math.floor(fraction) - away);
}
/** As POSIX has it, two digits from 69 on are of the twentieth century. */
function yearOf({ year, shortYear }) {
	if (year !== void 0) return Number(year);
	if (shortYear === void 0) return void 0;
	return Number(shortYear) + (Number(shortYear) < 69 ? 2e3 : 1900);
}
/** From 0. */
function monthOf({ month: digits, monthName }) {
	if (monthName === void 0) return Number(digits ?? 1) - 1;
	return short(MONTHS).findIndex((name) => name.toLowerCase() === monthName.slice(0, 3).toLowerCase());
}
function hourOf(parts) {
	if (parts.hour12 !== void 0) {
		const hours = Number(parts.hour12);
		if (hours < 1 || hours > 12) return void 0;
		return hours % 12 + (parts.half?.toLowerCase() === "pm" ? 12 : 0);
	}
	const hours = Number(parts.hour ?? 0);
	return hours > 23 ? void 0 : hours;
}
/** In milliseconds. */
function offsetOf$1(text) {
	if (text === void 0 || text.toLowerCase() === "z") return 0;
	const [, sign, hours, minutes = "0", seconds = "0"] = /^([+-])(\d\d):?(\d\d)?:?(\d\d)?$/.exec(text) ?? [];
	if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return void 0;
	const away = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1e3;
	return sign === "-" ? -away : away;
}
function valid(milliseconds) {
	const date = new Date(milliseconds);
	return Number.isNaN(date.getTime()) ? void 0 : date;
}
function named(write, pattern, part) {
	return {
		write: (date) => write(date),
		pattern,
		part
	};
}
/** From 1. */
function dayOfYear(date) {
	return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY$3) + 1;
}
/** The week of ISO 8601: the first one of a year holds its first Thursday. */
function isoWeek(date) {
	const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY$3);
	return {
		year: thursday.getUTCFullYear(),
		week: Math.ceil(dayOfYear(thursday) / 7)
	};
}
// src/value/date-format.ts
/** Formats that stand for others. */
const SHORT$1 = {
	D: "%m/%d/%y",
	x: "%m/%d/%y",
	F: "%Y-%m-%d",
	v: "%e-%b-%Y",
	R: "%H:%M",
	T: "%H:%M:%S",
	X: "%H:%M:%S",
	r: "%I:%M:%S %p",
	c: "%a %b %e %H:%M:%S %Y",
	h: "%b",
	t: "	",
	n: "\n",
	"%": "%%"
};
/** RFC 3339 with what ISO 8601 lets out: the time, its seconds, the offset. */
const RFC_3339 = /(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:([Zz])|([+-]\d\d:?\d\d))?)?/.source;
const RFC_3339_FIELDS = [
	"year",
	"month",
	"day",
	"hour",
	"minute",
	"second",
	"fraction",
	"Z",
	"offset"
];
const CACHE_SIZE$2 = 500;
const compiled = /* @__PURE__ */ new Map();
/**
* Compiles a format of strftime's letters as the Rust crate chrono has them (docs.rs/chrono, format::strftime): `%Y %m %d %H %M %S`,
* names in English, `%.f` `%.3f` `%3f` for fractions, `%z` `%:z` for offsets, `%s` for seconds since 1970, `%+` for RFC 3339; `%-d` without
* padding, `%_d` with blanks, `%0d` with zeros. Reading, white space matches any white space.
*/
function dateFormat$1(text) {
	const known = compiled.get(text);
	if (known !== void 0) return known;
	const made = compile$2(text);
	if ("problem" in made) return made;
	if (compiled.size >= CACHE_SIZE$2) compiled.delete(compiled.keys().next().value);
	compiled.set(text, made);
	return made;
}
function compile$2(text) {
	const writers = [];
	const readers = [];
	let pattern = "";
	let unreadable;
	const full = expand(text);
	for (const [piece, pad, letter] of full.matchAll(/%([-_0])?(\.[369]?f|[369]f|:{0,3}z|#z|[\s\S])|%$|\s+|[^%\s]+/g)) if (letter === void 0 && piece !== "%") {
		writers.push(() => piece);
		pattern += /^\s/.test(piece) ? "\\s+" : piece.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
	} else if (letter === "%") {
		writers.push(() => "%");
		pattern += "%";
	} else if (letter === "+") {
		writers.push((date) => date.toISOString().replace(/(?:\.000)?Z$/, "+00:00"));
		pattern += RFC_3339;
		for (const name of RFC_3339_FIELDS) readers.push((parts, group) => {
			if (name === "Z") parts.offset = "+00:00";
			else parts[name] = group;
		});
	} else {
		const field = DATE_FIELDS[letter ?? ""];
		if (field === void 0) return { problem: `${piece} means nothing` };
		writers.push((date) => padded(field.write(date), pad, field.width));
		if (field.pattern === void 0 || field.part === void 0) unreadable ??= `${piece} cannot be read`;
		else {
			const { part } = field;
			pattern += field.width === void 0 ? `(${field.pattern})` : `\\s*(${field.pattern})`;
			readers.push((parts, group) => {
				parts[part] = group;
			});
		}
	}
	const expression = new RegExp(`^${pattern}$`, "iu");
	const read = (given) => {
		const match = expression.exec(given);
		if (match === null) return void 0;
		const parts = {};
		for (const [index, reader] of readers.entries()) {
			const group = match[index + 1];
			if (group !== void 0) reader(parts, group);
		}
		return dateOfParts(parts);
	};
	return {
		write: (date) => writers.map((writer) => writer(date)).join(""),
		read: unreadable ?? read
	};
}
function expand(text) {
	return text.replace(/%([A-Za-z%])/g, (piece, letter) => SHORT$1[letter] === void 0 ? piece : SHORT$1[letter]);
}
/** A field as a modifier wants it: `-` nothing in front, `_` blanks, `0` zeros. */
function padded(text, pad, width) {
	if (pad === void 0 || width === void 0) return text;
	const bare = text.replace(/^[ 0]+(?=.)/, "");
	return pad === "-" ? bare : bare.padStart(width, pad === "_" ? " " : "0");
}
// src/value/moment.ts
/** RFC 3339 with what it lets out (a date alone is its midnight in UTC), and the dates of HTTP headers (RFC 9110 5.6.7). */
const FORMATS$1 = ["%+", "%a, %d %b %Y %H:%M:%S GMT"].map((text) => dateFormat$1(text));
/** The moment that a date, or a text that is one, stands for; undefined for anything else. */
function momentOf(subject) {
	if (subject instanceof Date) return subject;
	if (typeof subject !== "string") return void 0;
	const text = subject.trim();
	for (const { read } of FORMATS$1) {
		const date = typeof read === "string" ? void 0 : read(text);
		if (date !== void 0) return date;
	}
}
// src/value/filter/date-of.ts
/** What a filter of dates works on: a date, or one as expressions and outputs hold it, a text.
*
* @throws FilterError for another text. */
function dateOf(filter, subject) {
	const date = momentOf(subject);
	if (date !== void 0) return date;
	throw new FilterError(`${filter} needs a date, or a text such as 2026-12-24T20:00:00Z, found ${showSubject(subject)}`);
}
// src/value/filter/date-format.ts
/** A date as text in UTC, by strftime's letters (`%Y-%m-%d`; `%+` is RFC 3339). */
const dateFormat = defineFilter("date-format", {
	parameters: [{
		name: "format",
		type: "date-format"
	}],
	takes: ["date", "text"],
	gives: "text",
	make: (given) => {
		const format = dateFormat$1(given.text("format"));
		if ("problem" in format) throw new FilterError(`date-format cannot use its format: ${format.problem}`);
		return (subject) => format.write(dateOf("date-format", subject));
	}
});
// src/value/filter/days-after-now.ts
/** In milliseconds. */
const DAY$2 = 864e5;
/** How many whole days a date is after now; negative for one in the past. */
const daysAfterNow = defineFilter("days-after-now", {
	takes: ["date", "text"],
	gives: "number",
	make: (_, clock) => (subject) => Math.trunc((dateOf("days-after-now", subject).getTime() - clock.now()) / DAY$2) + 0
});
// src/value/filter/days-before-now.ts
/** In milliseconds. */
const DAY$1 = 864e5;
/** How many whole days a date was before now; negative for one in the future. */
const daysBeforeNow = defineFilter("days-before-now", {
	takes: ["date", "text"],
	gives: "number",
	make: (_, clock) => (subject) => Math.trunc((clock.now() - dateOf("days-before-now", subject).getTime()) / DAY$1) + 0
});
// src/value/filter/first.ts
/** The first item; nothing of an empty list. */
const first = defineFilter("first", {
	takes: ["list"],
	gives: null,
	make: () => (list) => list[0]
});
// src/value/filter/flatten.ts
/** A list in which the items of all lists inside it stand in their places. */
const flatten = defineFilter("flatten", {
	takes: ["list"],
	gives: "list",
	make: () => flat
});
function flat(list) {
	return list.flatMap((item) => Array.isArray(item) ? flat(item) : [item]);
}
// src/value/filter/hex-decode.ts
/** The bytes of hexadecimal text, in either case; white space and colons between them do not count. */
const hexDecode = defineFilter("hex-decode", {
	takes: ["text"],
	gives: "bytes",
	make: () => (text) => {
		const digits = text.replace(/[\s:]+/g, "");
		if (!/^(?:[0-9A-Fa-f]{2})*$/.test(digits)) throw new FilterError(`hex-decode needs pairs of hexadecimal digits, found ${showSubject(text)}`);
		return Buffer.from(digits, "hex");
	}
});
// src/value/filter/html-escape.ts
const REFERENCES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#x27;"
};
/** Text as it stands in HTML, also in attributes. */
const htmlEscape = defineFilter("html-escape", {
	takes: ["text"],
	gives: "text",
	make: () => (text) => text.replace(/[&<>"']/g, (character) => REFERENCES[character])
});
// node_modules/entities/dist/esm/generated/decode-data-html.js
const htmlDecodeTree = /* #__PURE__ */ new Uint16Array(/* #__PURE__ */ "ᵁ<Õıʊҝջאٵ۞ޢߖࠏ੊ઑඡ๭༉༦჊ረዡᐕᒝᓃᓟᔥ\0\0\0\0\0\0ᕫᛍᦍᰒᷝ὾⁠↰⊍⏀⏻⑂⠤⤒ⴈ⹈⿎〖㊺㘹㞬㣾㨨㩱㫠㬮ࠀEMabcfglmnoprstu\\bfms¦³¹ÈÏlig耻Æ䃆P耻&䀦cute耻Á䃁reve;䄂Āiyx}rc耻Â䃂;䐐r;쀀𝔄rave耻À䃀pha;䎑acr;䄀d;橓Āgp¡on;䄄f;쀀𝔸plyFunction;恡ing耻Å䃅Ācs¾Ãr;쀀𝒜ign;扔ilde耻Ã䃃ml耻Ä䃄ЀaceforsuåûþėĜĢħĪĀcrêòkslash;或Ŷöø;櫧ed;挆y;䐑ƀcrtąċĔause;戵noullis;愬a;䎒r;쀀𝔅pf;쀀𝔹eve;䋘còēmpeq;扎܀HOacdefhilorsuōőŖƀƞƢƵƷƺǜȕɳɸɾcy;䐧PY耻©䂩ƀcpyŝŢźute;䄆Ā;iŧŨ拒talDifferentialD;慅leys;愭ȀaeioƉƎƔƘron;䄌dil耻Ç䃇rc;䄈nint;戰ot;䄊ĀdnƧƭilla;䂸terDot;䂷òſi;䎧rcleȀDMPTǇǋǑǖot;抙inus;抖lus;投imes;抗oĀcsǢǸkwiseContourIntegral;戲eCurlyĀDQȃȏoubleQuote;思uote;怙ȀlnpuȞȨɇɕonĀ;eȥȦ户;橴ƀgitȯȶȺruent;扡nt;戯ourIntegral;戮ĀfrɌɎ;愂oduct;成nterClockwiseContourIntegral;戳oss;樯cr;쀀𝒞pĀ;Cʄʅ拓ap;才րDJSZacefiosʠʬʰʴʸˋ˗ˡ˦̳ҍĀ;oŹʥtrahd;椑cy;䐂cy;䐅cy;䐏ƀgrsʿ˄ˇger;怡r;憡hv;櫤Āayː˕ron;䄎;䐔lĀ;t˝˞戇a;䎔r;쀀𝔇Āaf˫̧Ācm˰̢riticalȀADGT̖̜̀̆cute;䂴oŴ̋̍;䋙bleAcute;䋝rave;䁠ilde;䋜ond;拄ferentialD;慆Ѱ̽\0\0\0͔͂\0Ѕf;쀀𝔻ƀ;DE͈͉͍䂨ot;惜qual;扐blèCDLRUVͣͲ΂ϏϢϸontourIntegraìȹoɴ͹\0\0ͻ»͉nArrow;懓Āeo·ΤftƀARTΐΖΡrrow;懐ightArrow;懔eåˊngĀLRΫτeftĀARγιrrow;柸ightArrow;柺ightArrow;柹ightĀATϘϞrrow;懒ee;抨pɁϩ\0\0ϯrrow;懑ownArrow;懕erticalBar;戥ǹABLRTaВЪаўѿͼrrowƀ;BUНОТ憓ar;椓pArrow;懵reve;䌑eft˒к\0ц\0ѐightVector;楐eeVector;楞ectorĀ;Bљњ憽ar;楖ightǔѧ\0ѱeeVector;楟ectorĀ;BѺѻ懁ar;楗eeĀ;A҆҇护rrow;憧ĀctҒҗr;쀀𝒟rok;䄐ࠀNTacdfglmopqstuxҽӀӄӋӞӢӧӮӵԡԯԶՒ՝ՠեG;䅊H耻Ð䃐cute耻É䃉ƀaiyӒӗӜron;䄚rc耻Ê䃊;䐭ot;䄖r;쀀𝔈rave耻È䃈ement;戈ĀapӺӾcr;䄒tyɓԆ\0\0ԒmallSquare;旻erySmallSquare;斫ĀgpԦԪon;䄘f;쀀𝔼silon;䎕uĀaiԼՉlĀ;TՂՃ橵ilde;扂librium;懌Āci՗՚r;愰m;橳a;䎗ml耻Ë䃋Āipժկsts;戃onentialE;慇ʀcfiosօֈ֍ֲ׌y;䐤r;쀀𝔉lledɓ֗\0\0֣mallSquare;旼erySmallSquare;斪Ͱֺ\0ֿ\0\0ׄf;쀀𝔽All;戀riertrf;愱cò׋؀JTabcdfgorstר׬ׯ׺؀ؒؖ؛؝أ٬ٲcy;䐃耻>䀾mmaĀ;d׷׸䎓;䏜reve;䄞ƀeiy؇،ؐdil;䄢rc;䄜;䐓ot;䄠r;쀀𝔊;拙pf;쀀𝔾eater̀EFGLSTصلَٖٛ٦qualĀ;Lؾؿ扥ess;招ullEqual;执reater;檢ess;扷lantEqual;橾ilde;扳cr;쀀𝒢;扫ЀAacfiosuڅڋږڛڞڪھۊRDcy;䐪Āctڐڔek;䋇;䁞irc;䄤r;愌lbertSpace;愋ǰگ\0ڲf;愍izontalLine;攀Āctۃۅòکrok;䄦mpńېۘownHumðįqual;扏܀EJOacdfgmnostuۺ۾܃܇܎ܚܞܡܨ݄ݸދޏޕcy;䐕lig;䄲cy;䐁cute耻Í䃍Āiyܓܘrc耻Î䃎;䐘ot;䄰r;愑rave耻Ì䃌ƀ;apܠܯܿĀcgܴܷr;䄪inaryI;慈lieóϝǴ݉\0ݢĀ;eݍݎ戬Āgrݓݘral;戫section;拂isibleĀCTݬݲomma;恣imes;恢ƀgptݿރވon;䄮f;쀀𝕀a;䎙cr;愐ilde;䄨ǫޚ\0ޞcy;䐆l耻Ï䃏ʀcfosuެ޷޼߂ߐĀiyޱ޵rc;䄴;䐙r;쀀𝔍pf;쀀𝕁ǣ߇\0ߌr;쀀𝒥rcy;䐈kcy;䐄΀HJacfosߤߨ߽߬߱ࠂࠈcy;䐥cy;䐌ppa;䎚Āey߶߻dil;䄶;䐚r;쀀𝔎pf;쀀𝕂cr;쀀𝒦րJTaceflmostࠥࠩࠬࡐࡣ঳সে্਷ੇcy;䐉耻<䀼ʀcmnpr࠷࠼ࡁࡄࡍute;䄹bda;䎛g;柪lacetrf;愒r;憞ƀaeyࡗ࡜ࡡron;䄽dil;䄻;䐛Āfsࡨ॰tԀACDFRTUVarࡾࢩࢱࣦ࣠ࣼयज़ΐ४Ānrࢃ࢏gleBracket;柨rowƀ;BR࢙࢚࢞憐ar;懤ightArrow;懆eiling;挈oǵࢷ\0ࣃbleBracket;柦nǔࣈ\0࣒eeVector;楡ectorĀ;Bࣛࣜ懃ar;楙loor;挊ightĀAV࣯ࣵrrow;憔ector;楎Āerँगeƀ;AVउऊऐ抣rrow;憤ector;楚iangleƀ;BEतथऩ抲ar;槏qual;抴pƀDTVषूौownVector;楑eeVector;楠ectorĀ;Bॖॗ憿ar;楘ectorĀ;B॥०憼ar;楒ightáΜs̀EFGLSTॾঋকঝঢভqualGreater;拚ullEqual;扦reater;扶ess;檡lantEqual;橽ilde;扲r;쀀𝔏Ā;eঽা拘ftarrow;懚idot;䄿ƀnpw৔ਖਛgȀLRlr৞৷ਂਐeftĀAR০৬rrow;柵ightArrow;柷ightArrow;柶eftĀarγਊightáοightáϊf;쀀𝕃erĀLRਢਬeftArrow;憙ightArrow;憘ƀchtਾੀੂòࡌ;憰rok;䅁;扪Ѐacefiosuਗ਼੝੠੷੼અઋ઎p;椅y;䐜Ādl੥੯iumSpace;恟lintrf;愳r;쀀𝔐nusPlus;戓pf;쀀𝕄cò੶;䎜ҀJacefostuણધભીଔଙඑ඗ඞcy;䐊cute;䅃ƀaey઴હાron;䅇dil;䅅;䐝ƀgswે૰଎ativeƀMTV૓૟૨ediumSpace;怋hiĀcn૦૘ë૙eryThiî૙tedĀGL૸ଆreaterGreateòٳessLesóੈLine;䀊r;쀀𝔑ȀBnptଢନଷ଺reak;恠BreakingSpace;䂠f;愕ڀ;CDEGHLNPRSTV୕ୖ୪୼஡௫ఄ౞಄ದ೘ൡඅ櫬Āou୛୤ngruent;扢pCap;扭oubleVerticalBar;戦ƀlqxஃஊ஛ement;戉ualĀ;Tஒஓ扠ilde;쀀≂̸ists;戄reater΀;EFGLSTஶஷ஽௉௓௘௥扯qual;扱ullEqual;쀀≧̸reater;쀀≫̸ess;批lantEqual;쀀⩾̸ilde;扵umpń௲௽ownHump;쀀≎̸qual;쀀≏̸eĀfsఊధtTriangleƀ;BEచఛడ拪ar;쀀⧏̸qual;括s̀;EGLSTవశ఼ౄోౘ扮qual;扰reater;扸ess;쀀≪̸lantEqual;쀀⩽̸ilde;扴estedĀGL౨౹reaterGreater;쀀⪢̸essLess;쀀⪡̸recedesƀ;ESಒಓಛ技qual;쀀⪯̸lantEqual;拠ĀeiಫಹverseElement;戌ghtTriangleƀ;BEೋೌ೒拫ar;쀀⧐̸qual;拭ĀquೝഌuareSuĀbp೨೹setĀ;E೰ೳ쀀⊏̸qual;拢ersetĀ;Eഃആ쀀⊐̸qual;拣ƀbcpഓതൎsetĀ;Eഛഞ쀀⊂⃒qual;抈ceedsȀ;ESTലള഻െ抁qual;쀀⪰̸lantEqual;拡ilde;쀀≿̸ersetĀ;E൘൛쀀⊃⃒qual;抉ildeȀ;EFT൮൯൵ൿ扁qual;扄ullEqual;扇ilde;扉erticalBar;戤cr;쀀𝒩ilde耻Ñ䃑;䎝܀Eacdfgmoprstuvලෂ෉෕ෛ෠෧෼ขภยา฿ไlig;䅒cute耻Ó䃓Āiy෎ීrc耻Ô䃔;䐞blac;䅐r;쀀𝔒rave耻Ò䃒ƀaei෮ෲ෶cr;䅌ga;䎩cron;䎟pf;쀀𝕆enCurlyĀDQฎบoubleQuote;怜uote;怘;橔Āclวฬr;쀀𝒪ash耻Ø䃘iŬื฼de耻Õ䃕es;樷ml耻Ö䃖erĀBP๋๠Āar๐๓r;怾acĀek๚๜;揞et;掴arenthesis;揜Ҁacfhilors๿ງຊຏຒດຝະ໼rtialD;戂y;䐟r;쀀𝔓i;䎦;䎠usMinus;䂱Āipຢອncareplanåڝf;愙Ȁ;eio຺ູ໠໤檻cedesȀ;EST່້໏໚扺qual;檯lantEqual;扼ilde;找me;怳Ādp໩໮uct;戏ortionĀ;aȥ໹l;戝Āci༁༆r;쀀𝒫;䎨ȀUfos༑༖༛༟OT耻\"䀢r;쀀𝔔pf;愚cr;쀀𝒬؀BEacefhiorsu༾གྷཇའཱིྦྷྪྭ႖ႩႴႾarr;椐G耻®䂮ƀcnrཎནབute;䅔g;柫rĀ;tཛྷཝ憠l;椖ƀaeyཧཬཱron;䅘dil;䅖;䐠Ā;vླྀཹ愜erseĀEUྂྙĀlq྇ྎement;戋uilibrium;懋pEquilibrium;楯r»ཹo;䎡ghtЀACDFTUVa࿁࿫࿳ဢဨၛႇϘĀnr࿆࿒gleBracket;柩rowƀ;BL࿜࿝࿡憒ar;懥eftArrow;懄eiling;按oǵ࿹\0စbleBracket;柧nǔည\0နeeVector;楝ectorĀ;Bဝသ懂ar;楕loor;挋Āerိ၃eƀ;AVဵံြ抢rrow;憦ector;楛iangleƀ;BEၐၑၕ抳ar;槐qual;抵pƀDTVၣၮၸownVector;楏eeVector;楜ectorĀ;Bႂႃ憾ar;楔ectorĀ;B႑႒懀ar;楓Āpuႛ႞f;愝ndImplies;楰ightarrow;懛ĀchႹႼr;愛;憱leDelayed;槴ڀHOacfhimoqstuფჱჷჽᄙᄞᅑᅖᅡᅧᆵᆻᆿĀCcჩხHcy;䐩y;䐨FTcy;䐬cute;䅚ʀ;aeiyᄈᄉᄎᄓᄗ檼ron;䅠dil;䅞rc;䅜;䐡r;쀀𝔖ortȀDLRUᄪᄴᄾᅉownArrow»ОeftArrow»࢚ightArrow»࿝pArrow;憑gma;䎣allCircle;战pf;쀀𝕊ɲᅭ\0\0ᅰt;戚areȀ;ISUᅻᅼᆉᆯ斡ntersection;抓uĀbpᆏᆞsetĀ;Eᆗᆘ抏qual;抑ersetĀ;Eᆨᆩ抐qual;抒nion;抔cr;쀀𝒮ar;拆ȀbcmpᇈᇛሉላĀ;sᇍᇎ拐etĀ;Eᇍᇕqual;抆ĀchᇠህeedsȀ;ESTᇭᇮᇴᇿ扻qual;檰lantEqual;扽ilde;承Tháྌ;我ƀ;esሒሓሣ拑rsetĀ;Eሜም抃qual;抇et»ሓրHRSacfhiorsሾቄ቉ቕ቞ቱቶኟዂወዑORN耻Þ䃞ADE;愢ĀHc቎ቒcy;䐋y;䐦Ābuቚቜ;䀉;䎤ƀaeyብቪቯron;䅤dil;䅢;䐢r;쀀𝔗Āeiቻ኉ǲኀ\0ኇefore;戴a;䎘Ācn኎ኘkSpace;쀀  Space;怉ldeȀ;EFTካኬኲኼ戼qual;扃ullEqual;扅ilde;扈pf;쀀𝕋ipleDot;惛Āctዖዛr;쀀𝒯rok;䅦ૡዷጎጚጦ\0ጬጱ\0\0\0\0\0ጸጽ፷ᎅ\0᏿ᐄᐊᐐĀcrዻጁute耻Ú䃚rĀ;oጇገ憟cir;楉rǣጓ\0጖y;䐎ve;䅬Āiyጞጣrc耻Û䃛;䐣blac;䅰r;쀀𝔘rave耻Ù䃙acr;䅪Ādiፁ፩erĀBPፈ፝Āarፍፐr;䁟acĀekፗፙ;揟et;掵arenthesis;揝onĀ;P፰፱拃lus;抎Āgp፻፿on;䅲f;쀀𝕌ЀADETadps᎕ᎮᎸᏄϨᏒᏗᏳrrowƀ;BDᅐᎠᎤar;椒ownArrow;懅ownArrow;憕quilibrium;楮eeĀ;AᏋᏌ报rrow;憥ownáϳerĀLRᏞᏨeftArrow;憖ightArrow;憗iĀ;lᏹᏺ䏒on;䎥ing;䅮cr;쀀𝒰ilde;䅨ml耻Ü䃜ҀDbcdefosvᐧᐬᐰᐳᐾᒅᒊᒐᒖash;披ar;櫫y;䐒ashĀ;lᐻᐼ抩;櫦Āerᑃᑅ;拁ƀbtyᑌᑐᑺar;怖Ā;iᑏᑕcalȀBLSTᑡᑥᑪᑴar;戣ine;䁼eparator;杘ilde;所ThinSpace;怊r;쀀𝔙pf;쀀𝕍cr;쀀𝒱dash;抪ʀcefosᒧᒬᒱᒶᒼirc;䅴dge;拀r;쀀𝔚pf;쀀𝕎cr;쀀𝒲Ȁfiosᓋᓐᓒᓘr;쀀𝔛;䎞pf;쀀𝕏cr;쀀𝒳ҀAIUacfosuᓱᓵᓹᓽᔄᔏᔔᔚᔠcy;䐯cy;䐇cy;䐮cute耻Ý䃝Āiyᔉᔍrc;䅶;䐫r;쀀𝔜pf;쀀𝕐cr;쀀𝒴ml;䅸ЀHacdefosᔵᔹᔿᕋᕏᕝᕠᕤcy;䐖cute;䅹Āayᕄᕉron;䅽;䐗ot;䅻ǲᕔ\0ᕛoWidtè૙a;䎖r;愨pf;愤cr;쀀𝒵௡ᖃᖊᖐ\0ᖰᖶᖿ\0\0\0\0ᗆᗛᗫᙟ᙭\0ᚕ᚛ᚲᚹ\0ᚾcute耻á䃡reve;䄃̀;Ediuyᖜᖝᖡᖣᖨᖭ戾;쀀∾̳;房rc耻â䃢te肻´̆;䐰lig耻æ䃦Ā;r²ᖺ;쀀𝔞rave耻à䃠ĀepᗊᗖĀfpᗏᗔsym;愵èᗓha;䎱ĀapᗟcĀclᗤᗧr;䄁g;樿ɤᗰ\0\0ᘊʀ;adsvᗺᗻᗿᘁᘇ戧nd;橕;橜lope;橘;橚΀;elmrszᘘᘙᘛᘞᘿᙏᙙ戠;榤e»ᘙsdĀ;aᘥᘦ戡ѡᘰᘲᘴᘶᘸᘺᘼᘾ;榨;榩;榪;榫;榬;榭;榮;榯tĀ;vᙅᙆ戟bĀ;dᙌᙍ抾;榝Āptᙔᙗh;戢»¹arr;捼Āgpᙣᙧon;䄅f;쀀𝕒΀;Eaeiop዁ᙻᙽᚂᚄᚇᚊ;橰cir;橯;扊d;手s;䀧roxĀ;e዁ᚒñᚃing耻å䃥ƀctyᚡᚦᚨr;쀀𝒶;䀪mpĀ;e዁ᚯñʈilde耻ã䃣ml耻ä䃤Āciᛂᛈoninôɲnt;樑ࠀNabcdefiklnoprsu᛭ᛱᜰ᜼ᝃᝈ᝸᝽០៦ᠹᡐᜍ᤽᥈ᥰot;櫭Ācrᛶ᜞kȀcepsᜀᜅᜍᜓong;扌psilon;䏶rime;怵imĀ;e᜚᜛戽q;拍Ŷᜢᜦee;抽edĀ;gᜬᜭ挅e»ᜭrkĀ;t፜᜷brk;掶Āoyᜁᝁ;䐱quo;怞ʀcmprtᝓ᝛ᝡᝤᝨausĀ;eĊĉptyv;榰séᜌnoõēƀahwᝯ᝱ᝳ;䎲;愶een;扬r;쀀𝔟g΀costuvwឍឝឳេ៕៛៞ƀaiuបពរðݠrc;旯p»፱ƀdptឤឨឭot;樀lus;樁imes;樂ɱឹ\0\0ើcup;樆ar;昅riangleĀdu៍្own;施p;斳plus;樄eåᑄåᒭarow;植ƀako៭ᠦᠵĀcn៲ᠣkƀlst៺֫᠂ozenge;槫riangleȀ;dlr᠒᠓᠘᠝斴own;斾eft;旂ight;斸k;搣Ʊᠫ\0ᠳƲᠯ\0ᠱ;斒;斑4;斓ck;斈ĀeoᠾᡍĀ;qᡃᡆ쀀=⃥uiv;쀀≡⃥t;挐Ȁptwxᡙᡞᡧᡬf;쀀𝕓Ā;tᏋᡣom»Ꮜtie;拈؀DHUVbdhmptuvᢅᢖᢪᢻᣗᣛᣬ᣿ᤅᤊᤐᤡȀLRlrᢎᢐᢒᢔ;敗;敔;敖;敓ʀ;DUduᢡᢢᢤᢦᢨ敐;敦;敩;敤;敧ȀLRlrᢳᢵᢷᢹ;敝;敚;敜;教΀;HLRhlrᣊᣋᣍᣏᣑᣓᣕ救;敬;散;敠;敫;敢;敟ox;槉ȀLRlrᣤᣦᣨᣪ;敕;敒;攐;攌ʀ;DUduڽ᣷᣹᣻᣽;敥;敨;攬;攴inus;抟lus;択imes;抠ȀLRlrᤙᤛᤝ᤟;敛;敘;攘;攔΀;HLRhlrᤰᤱᤳᤵᤷ᤻᤹攂;敪;敡;敞;攼;攤;攜Āevģ᥂bar耻¦䂦Ȁceioᥑᥖᥚᥠr;쀀𝒷mi;恏mĀ;e᜚᜜lƀ;bhᥨᥩᥫ䁜;槅sub;柈Ŭᥴ᥾lĀ;e᥹᥺怢t»᥺pƀ;Eeįᦅᦇ;檮Ā;qۜۛೡᦧ\0᧨ᨑᨕᨲ\0ᨷᩐ\0\0᪴\0\0᫁\0\0ᬡᬮ᭍᭒\0᯽\0ᰌƀcpr᦭ᦲ᧝ute;䄇̀;abcdsᦿᧀᧄ᧊᧕᧙戩nd;橄rcup;橉Āau᧏᧒p;橋p;橇ot;橀;쀀∩︀Āeo᧢᧥t;恁îړȀaeiu᧰᧻ᨁᨅǰ᧵\0᧸s;橍on;䄍dil耻ç䃧rc;䄉psĀ;sᨌᨍ橌m;橐ot;䄋ƀdmnᨛᨠᨦil肻¸ƭptyv;榲t脀¢;eᨭᨮ䂢räƲr;쀀𝔠ƀceiᨽᩀᩍy;䑇ckĀ;mᩇᩈ朓ark»ᩈ;䏇r΀;Ecefms᩟᩠ᩢᩫ᪤᪪᪮旋;槃ƀ;elᩩᩪᩭ䋆q;扗eɡᩴ\0\0᪈rrowĀlr᩼᪁eft;憺ight;憻ʀRSacd᪒᪔᪖᪚᪟»ཇ;擈st;抛irc;抚ash;抝nint;樐id;櫯cir;槂ubsĀ;u᪻᪼晣it»᪼ˬ᫇᫔᫺\0ᬊonĀ;eᫍᫎ䀺Ā;qÇÆɭ᫙\0\0᫢aĀ;t᫞᫟䀬;䁀ƀ;fl᫨᫩᫫戁îᅠeĀmx᫱᫶ent»᫩eóɍǧ᫾\0ᬇĀ;dኻᬂot;橭nôɆƀfryᬐᬔᬗ;쀀𝕔oäɔ脀©;sŕᬝr;愗Āaoᬥᬩrr;憵ss;朗Ācuᬲᬷr;쀀𝒸Ābpᬼ᭄Ā;eᭁᭂ櫏;櫑Ā;eᭉᭊ櫐;櫒dot;拯΀delprvw᭠᭬᭷ᮂᮬᯔ᯹arrĀlr᭨᭪;椸;椵ɰ᭲\0\0᭵r;拞c;拟arrĀ;p᭿ᮀ憶;椽̀;bcdosᮏᮐᮖᮡᮥᮨ截rcap;橈Āauᮛᮞp;橆p;橊ot;抍r;橅;쀀∪︀Ȁalrv᮵ᮿᯞᯣrrĀ;mᮼᮽ憷;椼yƀevwᯇᯔᯘqɰᯎ\0\0ᯒreã᭳uã᭵ee;拎edge;拏en耻¤䂤earrowĀlrᯮ᯳eft»ᮀight»ᮽeäᯝĀciᰁᰇoninôǷnt;戱lcty;挭ঀAHabcdefhijlorstuwz᰸᰻᰿ᱝᱩᱵᲊᲞᲬᲷ᳻᳿ᴍᵻᶑᶫᶻ᷆᷍rò΁ar;楥Ȁglrs᱈ᱍ᱒᱔ger;怠eth;愸òᄳhĀ;vᱚᱛ怐»ऊūᱡᱧarow;椏aã̕Āayᱮᱳron;䄏;䐴ƀ;ao̲ᱼᲄĀgrʿᲁr;懊tseq;橷ƀglmᲑᲔᲘ耻°䂰ta;䎴ptyv;榱ĀirᲣᲨsht;楿;쀀𝔡arĀlrᲳᲵ»ࣜ»သʀaegsv᳂͸᳖᳜᳠mƀ;oș᳊᳔ndĀ;ș᳑uit;晦amma;䏝in;拲ƀ;io᳧᳨᳸䃷de脀÷;o᳧ᳰntimes;拇nø᳷cy;䑒cɯᴆ\0\0ᴊrn;挞op;挍ʀlptuwᴘᴝᴢᵉᵕlar;䀤f;쀀𝕕ʀ;emps̋ᴭᴷᴽᵂqĀ;d͒ᴳot;扑inus;戸lus;戔quare;抡blebarwedgåúnƀadhᄮᵝᵧownarrowóᲃarpoonĀlrᵲᵶefôᲴighôᲶŢᵿᶅkaro÷གɯᶊ\0\0ᶎrn;挟op;挌ƀcotᶘᶣᶦĀryᶝᶡ;쀀𝒹;䑕l;槶rok;䄑Ādrᶰᶴot;拱iĀ;fᶺ᠖斿Āah᷀᷃ròЩaòྦangle;榦Āci᷒ᷕy;䑟grarr;柿ऀDacdefglmnopqrstuxḁḉḙḸոḼṉṡṾấắẽỡἪἷὄ὎὚ĀDoḆᴴoôᲉĀcsḎḔute耻é䃩ter;橮ȀaioyḢḧḱḶron;䄛rĀ;cḭḮ扖耻ê䃪lon;払;䑍ot;䄗ĀDrṁṅot;扒;쀀𝔢ƀ;rsṐṑṗ檚ave耻è䃨Ā;dṜṝ檖ot;檘Ȁ;ilsṪṫṲṴ檙nters;揧;愓Ā;dṹṺ檕ot;檗ƀapsẅẉẗcr;䄓tyƀ;svẒẓẕ戅et»ẓpĀ1;ẝẤĳạả;怄;怅怃ĀgsẪẬ;䅋p;怂ĀgpẴẸon;䄙f;쀀𝕖ƀalsỄỎỒrĀ;sỊị拕l;槣us;橱iƀ;lvỚớở䎵on»ớ;䏵ȀcsuvỪỳἋἣĀioữḱrc»Ḯɩỹ\0\0ỻíՈantĀglἂἆtr»ṝess»Ṻƀaeiἒ἖Ἒls;䀽st;扟vĀ;DȵἠD;橸parsl;槥ĀDaἯἳot;打rr;楱ƀcdiἾὁỸr;愯oô͒ĀahὉὋ;䎷耻ð䃰Āmrὓὗl耻ë䃫o;悬ƀcipὡὤὧl;䀡sôծĀeoὬὴctatioîՙnentialåչৡᾒ\0ᾞ\0ᾡᾧ\0\0ῆῌ\0ΐ\0ῦῪ \0 ⁚llingdotseñṄy;䑄male;晀ƀilrᾭᾳ῁lig;耀ﬃɩᾹ\0\0᾽g;耀ﬀig;耀ﬄ;쀀𝔣lig;耀ﬁlig;쀀fjƀaltῙ῜ῡt;晭ig;耀ﬂns;斱of;䆒ǰ΅\0ῳf;쀀𝕗ĀakֿῷĀ;vῼ´拔;櫙artint;樍Āao‌⁕Ācs‑⁒α‚‰‸⁅⁈\0⁐β•‥‧‪‬\0‮耻½䂽;慓耻¼䂼;慕;慙;慛Ƴ‴\0‶;慔;慖ʴ‾⁁\0\0⁃耻¾䂾;慗;慜5;慘ƶ⁌\0⁎;慚;慝8;慞l;恄wn;挢cr;쀀𝒻ࢀEabcdefgijlnorstv₂₉₟₥₰₴⃰⃵⃺⃿℃ℒℸ̗ℾ⅒↞Ā;lٍ₇;檌ƀcmpₐₕ₝ute;䇵maĀ;dₜ᳚䎳;檆reve;䄟Āiy₪₮rc;䄝;䐳ot;䄡Ȁ;lqsؾق₽⃉ƀ;qsؾٌ⃄lanô٥Ȁ;cdl٥⃒⃥⃕c;檩otĀ;o⃜⃝檀Ā;l⃢⃣檂;檄Ā;e⃪⃭쀀⋛︀s;檔r;쀀𝔤Ā;gٳ؛mel;愷cy;䑓Ȁ;Eajٚℌℎℐ;檒;檥;檤ȀEaesℛℝ℩ℴ;扩pĀ;p℣ℤ檊rox»ℤĀ;q℮ℯ檈Ā;q℮ℛim;拧pf;쀀𝕘Āci⅃ⅆr;愊mƀ;el٫ⅎ⅐;檎;檐茀>;cdlqr׮ⅠⅪⅮⅳⅹĀciⅥⅧ;檧r;橺ot;拗Par;榕uest;橼ʀadelsↄⅪ←ٖ↛ǰ↉\0↎proø₞r;楸qĀlqؿ↖lesó₈ií٫Āen↣↭rtneqq;쀀≩︀Å↪ԀAabcefkosy⇄⇇⇱⇵⇺∘∝∯≨≽ròΠȀilmr⇐⇔⇗⇛rsðᒄf»․ilôکĀdr⇠⇤cy;䑊ƀ;cwࣴ⇫⇯ir;楈;憭ar;意irc;䄥ƀalr∁∎∓rtsĀ;u∉∊晥it»∊lip;怦con;抹r;쀀𝔥sĀew∣∩arow;椥arow;椦ʀamopr∺∾≃≞≣rr;懿tht;戻kĀlr≉≓eftarrow;憩ightarrow;憪f;쀀𝕙bar;怕ƀclt≯≴≸r;쀀𝒽asè⇴rok;䄧Ābp⊂⊇ull;恃hen»ᱛૡ⊣\0⊪\0⊸⋅⋎\0⋕⋳\0\0⋸⌢⍧⍢⍿\0⎆⎪⎴cute耻í䃭ƀ;iyݱ⊰⊵rc耻î䃮;䐸Ācx⊼⊿y;䐵cl耻¡䂡ĀfrΟ⋉;쀀𝔦rave耻ì䃬Ȁ;inoܾ⋝⋩⋮Āin⋢⋦nt;樌t;戭fin;槜ta;愩lig;䄳ƀaop⋾⌚⌝ƀcgt⌅⌈⌗r;䄫ƀelpܟ⌏⌓inåގarôܠh;䄱f;抷ed;䆵ʀ;cfotӴ⌬⌱⌽⍁are;愅inĀ;t⌸⌹戞ie;槝doô⌙ʀ;celpݗ⍌⍐⍛⍡al;抺Āgr⍕⍙eróᕣã⍍arhk;樗rod;樼Ȁcgpt⍯⍲⍶⍻y;䑑on;䄯f;쀀𝕚a;䎹uest耻¿䂿Āci⎊⎏r;쀀𝒾nʀ;EdsvӴ⎛⎝⎡ӳ;拹ot;拵Ā;v⎦⎧拴;拳Ā;iݷ⎮lde;䄩ǫ⎸\0⎼cy;䑖l耻ï䃯̀cfmosu⏌⏗⏜⏡⏧⏵Āiy⏑⏕rc;䄵;䐹r;쀀𝔧ath;䈷pf;쀀𝕛ǣ⏬\0⏱r;쀀𝒿rcy;䑘kcy;䑔Ѐacfghjos␋␖␢␧␭␱␵␻ppaĀ;v␓␔䎺;䏰Āey␛␠dil;䄷;䐺r;쀀𝔨reen;䄸cy;䑅cy;䑜pf;쀀𝕜cr;쀀𝓀஀ABEHabcdefghjlmnoprstuv⑰⒁⒆⒍⒑┎┽╚▀♎♞♥♹♽⚚⚲⛘❝❨➋⟀⠁⠒ƀart⑷⑺⑼rò৆òΕail;椛arr;椎Ā;gঔ⒋;檋ar;楢ॣ⒥\0⒪\0⒱\0\0\0\0\0⒵Ⓔ\0ⓆⓈⓍ\0⓹ute;䄺mptyv;榴raîࡌbda;䎻gƀ;dlࢎⓁⓃ;榑åࢎ;檅uo耻«䂫rЀ;bfhlpst࢙ⓞⓦⓩ⓫⓮⓱⓵Ā;f࢝ⓣs;椟s;椝ë≒p;憫l;椹im;楳l;憢ƀ;ae⓿─┄檫il;椙Ā;s┉┊檭;쀀⪭︀ƀabr┕┙┝rr;椌rk;杲Āak┢┬cĀek┨┪;䁻;䁛Āes┱┳;榋lĀdu┹┻;榏;榍Ȁaeuy╆╋╖╘ron;䄾Ādi═╔il;䄼ìࢰâ┩;䐻Ȁcqrs╣╦╭╽a;椶uoĀ;rนᝆĀdu╲╷har;楧shar;楋h;憲ʀ;fgqs▋▌উ◳◿扤tʀahlrt▘▤▷◂◨rrowĀ;t࢙□aé⓶arpoonĀdu▯▴own»њp»०eftarrows;懇ightƀahs◍◖◞rrowĀ;sࣴࢧarpoonó྘quigarro÷⇰hreetimes;拋ƀ;qs▋ও◺lanôবʀ;cdgsব☊☍☝☨c;檨otĀ;o☔☕橿Ā;r☚☛檁;檃Ā;e☢☥쀀⋚︀s;檓ʀadegs☳☹☽♉♋pproøⓆot;拖qĀgq♃♅ôউgtò⒌ôছiíলƀilr♕࣡♚sht;楼;쀀𝔩Ā;Eজ♣;檑š♩♶rĀdu▲♮Ā;l॥♳;楪lk;斄cy;䑙ʀ;achtੈ⚈⚋⚑⚖rò◁orneòᴈard;楫ri;旺Āio⚟⚤dot;䅀ustĀ;a⚬⚭掰che»⚭ȀEaes⚻⚽⛉⛔;扨pĀ;p⛃⛄檉rox»⛄Ā;q⛎⛏檇Ā;q⛎⚻im;拦Ѐabnoptwz⛩⛴⛷✚✯❁❇❐Ānr⛮⛱g;柬r;懽rëࣁgƀlmr⛿✍✔eftĀar০✇ightá৲apsto;柼ightá৽parrowĀlr✥✩efô⓭ight;憬ƀafl✶✹✽r;榅;쀀𝕝us;樭imes;樴š❋❏st;戗áፎƀ;ef❗❘᠀旊nge»❘arĀ;l❤❥䀨t;榓ʀachmt❳❶❼➅➇ròࢨorneòᶌarĀ;d྘➃;業;怎ri;抿̀achiqt➘➝ੀ➢➮➻quo;怹r;쀀𝓁mƀ;egল➪➬;檍;檏Ābu┪➳oĀ;rฟ➹;怚rok;䅂萀<;cdhilqrࠫ⟒☹⟜⟠⟥⟪⟰Āci⟗⟙;檦r;橹reå◲mes;拉arr;楶uest;橻ĀPi⟵⟹ar;榖ƀ;ef⠀भ᠛旃rĀdu⠇⠍shar;楊har;楦Āen⠗⠡rtneqq;쀀≨︀Å⠞܀Dacdefhilnopsu⡀⡅⢂⢎⢓⢠⢥⢨⣚⣢⣤ઃ⣳⤂Dot;戺Ȁclpr⡎⡒⡣⡽r耻¯䂯Āet⡗⡙;時Ā;e⡞⡟朠se»⡟Ā;sျ⡨toȀ;dluျ⡳⡷⡻owîҌefôएðᏑker;斮Āoy⢇⢌mma;権;䐼ash;怔asuredangle»ᘦr;쀀𝔪o;愧ƀcdn⢯⢴⣉ro耻µ䂵Ȁ;acdᑤ⢽⣀⣄sôᚧir;櫰ot肻·Ƶusƀ;bd⣒ᤃ⣓戒Ā;uᴼ⣘;横ţ⣞⣡p;櫛ò−ðઁĀdp⣩⣮els;抧f;쀀𝕞Āct⣸⣽r;쀀𝓂pos»ᖝƀ;lm⤉⤊⤍䎼timap;抸ఀGLRVabcdefghijlmoprstuvw⥂⥓⥾⦉⦘⧚⧩⨕⨚⩘⩝⪃⪕⪤⪨⬄⬇⭄⭿⮮ⰴⱧⱼ⳩Āgt⥇⥋;쀀⋙̸Ā;v⥐௏쀀≫⃒ƀelt⥚⥲⥶ftĀar⥡⥧rrow;懍ightarrow;懎;쀀⋘̸Ā;v⥻ే쀀≪⃒ightarrow;懏ĀDd⦎⦓ash;抯ash;抮ʀbcnpt⦣⦧⦬⦱⧌la»˞ute;䅄g;쀀∠⃒ʀ;Eiop඄⦼⧀⧅⧈;쀀⩰̸d;쀀≋̸s;䅉roø඄urĀ;a⧓⧔普lĀ;s⧓ସǳ⧟\0⧣p肻\xA0ଷmpĀ;e௹ఀʀaeouy⧴⧾⨃⨐⨓ǰ⧹\0⧻;橃on;䅈dil;䅆ngĀ;dൾ⨊ot;쀀⩭̸p;橂;䐽ash;怓΀;Aadqsxஒ⨩⨭⨻⩁⩅⩐rr;懗rĀhr⨳⨶k;椤Ā;oᏲᏰot;쀀≐̸uiöୣĀei⩊⩎ar;椨í஘istĀ;s஠டr;쀀𝔫ȀEest௅⩦⩹⩼ƀ;qs஼⩭௡ƀ;qs஼௅⩴lanô௢ií௪Ā;rஶ⪁»ஷƀAap⪊⪍⪑rò⥱rr;憮ar;櫲ƀ;svྍ⪜ྌĀ;d⪡⪢拼;拺cy;䑚΀AEadest⪷⪺⪾⫂⫅⫶⫹rò⥦;쀀≦̸rr;憚r;急Ȁ;fqs఻⫎⫣⫯tĀar⫔⫙rro÷⫁ightarro÷⪐ƀ;qs఻⪺⫪lanôౕĀ;sౕ⫴»శiíౝĀ;rవ⫾iĀ;eచథiäඐĀpt⬌⬑f;쀀𝕟膀¬;in⬙⬚⬶䂬nȀ;Edvஉ⬤⬨⬮;쀀⋹̸ot;쀀⋵̸ǡஉ⬳⬵;拷;拶iĀ;vಸ⬼ǡಸ⭁⭃;拾;拽ƀaor⭋⭣⭩rȀ;ast୻⭕⭚⭟lleì୻l;쀀⫽⃥;쀀∂̸lint;樔ƀ;ceಒ⭰⭳uåಥĀ;cಘ⭸Ā;eಒ⭽ñಘȀAait⮈⮋⮝⮧rò⦈rrƀ;cw⮔⮕⮙憛;쀀⤳̸;쀀↝̸ghtarrow»⮕riĀ;eೋೖ΀chimpqu⮽⯍⯙⬄୸⯤⯯Ȁ;cerല⯆ഷ⯉uå൅;쀀𝓃ortɭ⬅\0\0⯖ará⭖mĀ;e൮⯟Ā;q൴൳suĀbp⯫⯭å೸åഋƀbcp⯶ⰑⰙȀ;Ees⯿ⰀഢⰄ抄;쀀⫅̸etĀ;eഛⰋqĀ;qണⰀcĀ;eലⰗñസȀ;EesⰢⰣൟⰧ抅;쀀⫆̸etĀ;e൘ⰮqĀ;qൠⰣȀgilrⰽⰿⱅⱇìௗlde耻ñ䃱çృiangleĀlrⱒⱜeftĀ;eచⱚñదightĀ;eೋⱥñ೗Ā;mⱬⱭ䎽ƀ;esⱴⱵⱹ䀣ro;愖p;怇ҀDHadgilrsⲏⲔⲙⲞⲣⲰⲶⳓⳣash;抭arr;椄p;쀀≍⃒ash;抬ĀetⲨⲬ;쀀≥⃒;쀀>⃒nfin;槞ƀAetⲽⳁⳅrr;椂;쀀≤⃒Ā;rⳊⳍ쀀<⃒ie;쀀⊴⃒ĀAtⳘⳜrr;椃rie;쀀⊵⃒im;쀀∼⃒ƀAan⳰⳴ⴂrr;懖rĀhr⳺⳽k;椣Ā;oᏧᏥear;椧ቓ᪕\0\0\0\0\0\0\0\0\0\0\0\0\0ⴭ\0ⴸⵈⵠⵥ⵲ⶄᬇ\0\0ⶍⶫ\0ⷈⷎ\0ⷜ⸙⸫⸾⹃Ācsⴱ᪗ute耻ó䃳ĀiyⴼⵅrĀ;c᪞ⵂ耻ô䃴;䐾ʀabios᪠ⵒⵗǈⵚlac;䅑v;樸old;榼lig;䅓Ācr⵩⵭ir;榿;쀀𝔬ͯ⵹\0\0⵼\0ⶂn;䋛ave耻ò䃲;槁Ābmⶈ෴ar;榵Ȁacitⶕ⶘ⶥⶨrò᪀Āir⶝ⶠr;榾oss;榻nå๒;槀ƀaeiⶱⶵⶹcr;䅍ga;䏉ƀcdnⷀⷅǍron;䎿;榶pf;쀀𝕠ƀaelⷔ⷗ǒr;榷rp;榹΀;adiosvⷪⷫⷮ⸈⸍⸐⸖戨rò᪆Ȁ;efmⷷⷸ⸂⸅橝rĀ;oⷾⷿ愴f»ⷿ耻ª䂪耻º䂺gof;抶r;橖lope;橗;橛ƀclo⸟⸡⸧ò⸁ash耻ø䃸l;折iŬⸯ⸴de耻õ䃵esĀ;aǛ⸺s;樶ml耻ö䃶bar;挽ૡ⹞\0⹽\0⺀⺝\0⺢⺹\0\0⻋ຜ\0⼓\0\0⼫⾼\0⿈rȀ;astЃ⹧⹲຅脀¶;l⹭⹮䂶leìЃɩ⹸\0\0⹻m;櫳;櫽y;䐿rʀcimpt⺋⺏⺓ᡥ⺗nt;䀥od;䀮il;怰enk;怱r;쀀𝔭ƀimo⺨⺰⺴Ā;v⺭⺮䏆;䏕maô੶ne;明ƀ;tv⺿⻀⻈䏀chfork»´;䏖Āau⻏⻟nĀck⻕⻝kĀ;h⇴⻛;愎ö⇴sҀ;abcdemst⻳⻴ᤈ⻹⻽⼄⼆⼊⼎䀫cir;樣ir;樢Āouᵀ⼂;樥;橲n肻±ຝim;樦wo;樧ƀipu⼙⼠⼥ntint;樕f;쀀𝕡nd耻£䂣Ԁ;Eaceinosu່⼿⽁⽄⽇⾁⾉⾒⽾⾶;檳p;檷uå໙Ā;c໎⽌̀;acens່⽙⽟⽦⽨⽾pproø⽃urlyeñ໙ñ໎ƀaes⽯⽶⽺pprox;檹qq;檵im;拨iíໟmeĀ;s⾈ຮ怲ƀEas⽸⾐⽺ð⽵ƀdfp໬⾙⾯ƀals⾠⾥⾪lar;挮ine;挒urf;挓Ā;t໻⾴ï໻rel;抰Āci⿀⿅r;쀀𝓅;䏈ncsp;怈̀fiopsu⿚⋢⿟⿥⿫⿱r;쀀𝔮pf;쀀𝕢rime;恗cr;쀀𝓆ƀaeo⿸〉〓tĀei⿾々rnionóڰnt;樖stĀ;e【】䀿ñἙô༔઀ABHabcdefhilmnoprstux぀けさすムㄎㄫㅇㅢㅲㆎ㈆㈕㈤㈩㉘㉮㉲㊐㊰㊷ƀartぇおがròႳòϝail;検aròᱥar;楤΀cdenqrtとふへみわゔヌĀeuねぱ;쀀∽̱te;䅕iãᅮmptyv;榳gȀ;del࿑らるろ;榒;榥å࿑uo耻»䂻rր;abcfhlpstw࿜ガクシスゼゾダッデナp;極Ā;f࿠ゴs;椠;椳s;椞ë≝ð✮l;楅im;楴l;憣;憝Āaiパフil;椚oĀ;nホボ戶aló༞ƀabrョリヮrò៥rk;杳ĀakンヽcĀekヹ・;䁽;䁝Āes㄂㄄;榌lĀduㄊㄌ;榎;榐Ȁaeuyㄗㄜㄧㄩron;䅙Ādiㄡㄥil;䅗ì࿲âヺ;䑀Ȁclqsㄴㄷㄽㅄa;椷dhar;楩uoĀ;rȎȍh;憳ƀacgㅎㅟངlȀ;ipsླྀㅘㅛႜnåႻarôྩt;断ƀilrㅩဣㅮsht;楽;쀀𝔯ĀaoㅷㆆrĀduㅽㅿ»ѻĀ;l႑ㆄ;楬Ā;vㆋㆌ䏁;䏱ƀgns㆕ㇹㇼht̀ahlrstㆤㆰ㇂㇘㇤㇮rrowĀ;t࿜ㆭaéトarpoonĀduㆻㆿowîㅾp»႒eftĀah㇊㇐rrowó࿪arpoonóՑightarrows;應quigarro÷ニhreetimes;拌g;䋚ingdotseñἲƀahm㈍㈐㈓rò࿪aòՑ;怏oustĀ;a㈞㈟掱che»㈟mid;櫮Ȁabpt㈲㈽㉀㉒Ānr㈷㈺g;柭r;懾rëဃƀafl㉇㉊㉎r;榆;쀀𝕣us;樮imes;樵Āap㉝㉧rĀ;g㉣㉤䀩t;榔olint;樒arò㇣Ȁachq㉻㊀Ⴜ㊅quo;怺r;쀀𝓇Ābu・㊊oĀ;rȔȓƀhir㊗㊛㊠reåㇸmes;拊iȀ;efl㊪ၙᠡ㊫方tri;槎luhar;楨;愞ൡ㋕㋛㋟㌬㌸㍱\0㍺㎤\0\0㏬㏰\0㐨㑈㑚㒭㒱㓊㓱\0㘖\0\0㘳cute;䅛quï➺Ԁ;Eaceinpsyᇭ㋳㋵㋿㌂㌋㌏㌟㌦㌩;檴ǰ㋺\0㋼;檸on;䅡uåᇾĀ;dᇳ㌇il;䅟rc;䅝ƀEas㌖㌘㌛;檶p;檺im;择olint;樓iíሄ;䑁otƀ;be㌴ᵇ㌵担;橦΀Aacmstx㍆㍊㍗㍛㍞㍣㍭rr;懘rĀhr㍐㍒ë∨Ā;oਸ਼਴t耻§䂧i;䀻war;椩mĀin㍩ðnuóñt;朶rĀ;o㍶⁕쀀𝔰Ȁacoy㎂㎆㎑㎠rp;景Āhy㎋㎏cy;䑉;䑈rtɭ㎙\0\0㎜iäᑤaraì⹯耻­䂭Āgm㎨㎴maƀ;fv㎱㎲㎲䏃;䏂Ѐ;deglnprካ㏅㏉㏎㏖㏞㏡㏦ot;橪Ā;q኱ኰĀ;E㏓㏔檞;檠Ā;E㏛㏜檝;檟e;扆lus;樤arr;楲aròᄽȀaeit㏸㐈㐏㐗Āls㏽㐄lsetmé㍪hp;樳parsl;槤Ādlᑣ㐔e;挣Ā;e㐜㐝檪Ā;s㐢㐣檬;쀀⪬︀ƀflp㐮㐳㑂tcy;䑌Ā;b㐸㐹䀯Ā;a㐾㐿槄r;挿f;쀀𝕤aĀdr㑍ЂesĀ;u㑔㑕晠it»㑕ƀcsu㑠㑹㒟Āau㑥㑯pĀ;sᆈ㑫;쀀⊓︀pĀ;sᆴ㑵;쀀⊔︀uĀbp㑿㒏ƀ;esᆗᆜ㒆etĀ;eᆗ㒍ñᆝƀ;esᆨᆭ㒖etĀ;eᆨ㒝ñᆮƀ;afᅻ㒦ְrť㒫ֱ»ᅼaròᅈȀcemt㒹㒾㓂㓅r;쀀𝓈tmîñiì㐕aræᆾĀar㓎㓕rĀ;f㓔ឿ昆Āan㓚㓭ightĀep㓣㓪psiloîỠhé⺯s»⡒ʀbcmnp㓻㕞ሉ㖋㖎Ҁ;Edemnprs㔎㔏㔑㔕㔞㔣㔬㔱㔶抂;櫅ot;檽Ā;dᇚ㔚ot;櫃ult;櫁ĀEe㔨㔪;櫋;把lus;檿arr;楹ƀeiu㔽㕒㕕tƀ;en㔎㕅㕋qĀ;qᇚ㔏eqĀ;q㔫㔨m;櫇Ābp㕚㕜;櫕;櫓c̀;acensᇭ㕬㕲㕹㕻㌦pproø㋺urlyeñᇾñᇳƀaes㖂㖈㌛pproø㌚qñ㌗g;晪ڀ123;Edehlmnps㖩㖬㖯ሜ㖲㖴㗀㗉㗕㗚㗟㗨㗭耻¹䂹耻²䂲耻³䂳;櫆Āos㖹㖼t;檾ub;櫘Ā;dሢ㗅ot;櫄sĀou㗏㗒l;柉b;櫗arr;楻ult;櫂ĀEe㗤㗦;櫌;抋lus;櫀ƀeiu㗴㘉㘌tƀ;enሜ㗼㘂qĀ;qሢ㖲eqĀ;q㗧㗤m;櫈Ābp㘑㘓;櫔;櫖ƀAan㘜㘠㘭rr;懙rĀhr㘦㘨ë∮Ā;oਫ਩war;椪lig耻ß䃟௡㙑㙝㙠ዎ㙳㙹\0㙾㛂\0\0\0\0\0㛛㜃\0㜉㝬\0\0\0㞇ɲ㙖\0\0㙛get;挖;䏄rë๟ƀaey㙦㙫㙰ron;䅥dil;䅣;䑂lrec;挕r;쀀𝔱Ȁeiko㚆㚝㚵㚼ǲ㚋\0㚑eĀ4fኄኁaƀ;sv㚘㚙㚛䎸ym;䏑Ācn㚢㚲kĀas㚨㚮pproø዁im»ኬsðኞĀas㚺㚮ð዁rn耻þ䃾Ǭ̟㛆⋧es膀×;bd㛏㛐㛘䃗Ā;aᤏ㛕r;樱;樰ƀeps㛡㛣㜀á⩍Ȁ;bcf҆㛬㛰㛴ot;挶ir;櫱Ā;o㛹㛼쀀𝕥rk;櫚á㍢rime;怴ƀaip㜏㜒㝤dåቈ΀adempst㜡㝍㝀㝑㝗㝜㝟ngleʀ;dlqr㜰㜱㜶㝀㝂斵own»ᶻeftĀ;e⠀㜾ñम;扜ightĀ;e㊪㝋ñၚot;旬inus;樺lus;樹b;槍ime;樻ezium;揢ƀcht㝲㝽㞁Āry㝷㝻;쀀𝓉;䑆cy;䑛rok;䅧Āio㞋㞎xô᝷headĀlr㞗㞠eftarro÷ࡏightarrow»ཝऀAHabcdfghlmoprstuw㟐㟓㟗㟤㟰㟼㠎㠜㠣㠴㡑㡝㡫㢩㣌㣒㣪㣶ròϭar;楣Ācr㟜㟢ute耻ú䃺òᅐrǣ㟪\0㟭y;䑞ve;䅭Āiy㟵㟺rc耻û䃻;䑃ƀabh㠃㠆㠋ròᎭlac;䅱aòᏃĀir㠓㠘sht;楾;쀀𝔲rave耻ù䃹š㠧㠱rĀlr㠬㠮»ॗ»ႃlk;斀Āct㠹㡍ɯ㠿\0\0㡊rnĀ;e㡅㡆挜r»㡆op;挏ri;旸Āal㡖㡚cr;䅫肻¨͉Āgp㡢㡦on;䅳f;쀀𝕦̀adhlsuᅋ㡸㡽፲㢑㢠ownáᎳarpoonĀlr㢈㢌efô㠭ighô㠯iƀ;hl㢙㢚㢜䏅»ᏺon»㢚parrows;懈ƀcit㢰㣄㣈ɯ㢶\0\0㣁rnĀ;e㢼㢽挝r»㢽op;挎ng;䅯ri;旹cr;쀀𝓊ƀdir㣙㣝㣢ot;拰lde;䅩iĀ;f㜰㣨»᠓Āam㣯㣲rò㢨l耻ü䃼angle;榧ހABDacdeflnoprsz㤜㤟㤩㤭㦵㦸㦽㧟㧤㧨㧳㧹㧽㨁㨠ròϷarĀ;v㤦㤧櫨;櫩asèϡĀnr㤲㤷grt;榜΀eknprst㓣㥆㥋㥒㥝㥤㦖appá␕othinçẖƀhir㓫⻈㥙opô⾵Ā;hᎷ㥢ïㆍĀiu㥩㥭gmá㎳Ābp㥲㦄setneqĀ;q㥽㦀쀀⊊︀;쀀⫋︀setneqĀ;q㦏㦒쀀⊋︀;쀀⫌︀Āhr㦛㦟etá㚜iangleĀlr㦪㦯eft»थight»ၑy;䐲ash»ံƀelr㧄㧒㧗ƀ;beⷪ㧋㧏ar;抻q;扚lip;拮Ābt㧜ᑨaòᑩr;쀀𝔳tré㦮suĀbp㧯㧱»ജ»൙pf;쀀𝕧roð໻tré㦴Ācu㨆㨋r;쀀𝓋Ābp㨐㨘nĀEe㦀㨖»㥾nĀEe㦒㨞»㦐igzag;榚΀cefoprs㨶㨻㩖㩛㩔㩡㩪irc;䅵Ādi㩀㩑Ābg㩅㩉ar;機eĀ;qᗺ㩏;扙erp;愘r;쀀𝔴pf;쀀𝕨Ā;eᑹ㩦atèᑹcr;쀀𝓌ૣណ㪇\0㪋\0㪐㪛\0\0㪝㪨㪫㪯\0\0㫃㫎\0㫘ៜ៟tré៑r;쀀𝔵ĀAa㪔㪗ròσrò৶;䎾ĀAa㪡㪤ròθrò৫að✓is;拻ƀdptឤ㪵㪾Āfl㪺ឩ;쀀𝕩imåឲĀAa㫇㫊ròώròਁĀcq㫒ីr;쀀𝓍Āpt៖㫜ré។Ѐacefiosu㫰㫽㬈㬌㬑㬕㬛㬡cĀuy㫶㫻te耻ý䃽;䑏Āiy㬂㬆rc;䅷;䑋n耻¥䂥r;쀀𝔶cy;䑗pf;쀀𝕪cr;쀀𝓎Ācm㬦㬩y;䑎l耻ÿ䃿Ԁacdefhiosw㭂㭈㭔㭘㭤㭩㭭㭴㭺㮀cute;䅺Āay㭍㭒ron;䅾;䐷ot;䅼Āet㭝㭡træᕟa;䎶r;쀀𝔷cy;䐶grarr;懝pf;쀀𝕫cr;쀀𝓏Ājn㮅㮇;怍j;怌".split("").map((c) => c.charCodeAt(0)));
// node_modules/entities/dist/esm/decode-codepoint.js
var _a;
const decodeMap = /* @__PURE__ */ new Map([
	[0, 65533],
	[128, 8364],
	[130, 8218],
	[131, 402],
	[132, 8222],
	[133, 8230],
	[134, 8224],
	[135, 8225],
	[136, 710],
	[137, 8240],
	[138, 352],
	[139, 8249],
	[140, 338],
	[142, 381],
	[145, 8216],
	[146, 8217],
	[147, 8220],
	[148, 8221],
	[149, 8226],
	[150, 8211],
	[151, 8212],
	[152, 732],
	[153, 8482],
	[154, 353],
	[155, 8250],
	[156, 339],
	[158, 382],
	[159, 376]
]);
/**
* Polyfill for `String.fromCodePoint`. It is used to create a string from a Unicode code point.
*/
const fromCodePoint = (_a = String.fromCodePoint) !== null && _a !== void 0 ? _a : function(codePoint) {
	let output = "";
	if (codePoint > 65535) {
		codePoint -= 65536;
		output += String.fromCharCode(codePoint >>> 10 & 1023 | 55296);
		codePoint = 56320 | codePoint & 1023;
	}
	output += String.fromCharCode(codePoint);
	return output;
};
/**
* Replace the given code point with a replacement character if it is a
* surrogate or is outside the valid range. Otherwise return the code
* point unchanged.
*/
function replaceCodePoint(codePoint) {
	var _a;
	if (codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111) return 65533;
	return (_a = decodeMap.get(codePoint)) !== null && _a !== void 0 ? _a : codePoint;
}
// node_modules/entities/dist/esm/decode.js
var CharCodes;
(function(CharCodes) {
	CharCodes[CharCodes["NUM"] = 35] = "NUM";
	CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
	CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
	CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
	CharCodes[CharCodes["NINE"] = 57] = "NINE";
	CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
	CharCodes[CharCodes["LOWER_F"] = 102] = "LOWER_F";
	CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
	CharCodes[CharCodes["LOWER_Z"] = 122] = "LOWER_Z";
	CharCodes[CharCodes["UPPER_A"] = 65] = "UPPER_A";
	CharCodes[CharCodes["UPPER_F"] = 70] = "UPPER_F";
	CharCodes[CharCodes["UPPER_Z"] = 90] = "UPPER_Z";
})(CharCodes || (CharCodes = {}));
/** Bit that needs to be set to convert an upper case ASCII character to lower case */
const TO_LOWER_BIT = 32;
var BinTrieFlags;
(function(BinTrieFlags) {
	BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
	BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 16256] = "BRANCH_LENGTH";
	BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
})(BinTrieFlags || (BinTrieFlags = {}));
function isNumber(code) {
	return code >= CharCodes.ZERO && code <= CharCodes.NINE;
}
function isHexadecimalCharacter(code) {
	return code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_F || code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_F;
}
function isAsciiAlphaNumeric(code) {
	return code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_Z || code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_Z || isNumber(code);
}
/**
* Checks if the given character is a valid end character for an entity in an attribute.
*
* Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
* See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
*/
function isEntityInAttributeInvalidEnd(code) {
	return code === CharCodes.EQUALS || isAsciiAlphaNumeric(code);
}
var EntityDecoderState;
(function(EntityDecoderState) {
	EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
	EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
	EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
	EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
	EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var DecodingMode;
(function(DecodingMode) {
	/** Entities in text nodes that can end with any character. */
	DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
	/** Only allow entities terminated with a semicolon. */
	DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	/** Entities in attributes have limitations on ending characters. */
	DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
/**
* Token decoder with support of writing partial entities.
*/
var EntityDecoder = class {
	constructor(decodeTree, emitCodePoint, errors) {
		this.decodeTree = decodeTree;
		this.emitCodePoint = emitCodePoint;
		this.errors = errors;
		/** The current state of the decoder. */
		this.state = EntityDecoderState.EntityStart;
		/** Characters that were consumed while parsing an entity. */
		this.consumed = 1;
		/**
		* The result of the entity.
		*
		* Either the result index of a numeric entity, or the codepoint of a
		* numeric entity.
		*/
		this.result = 0;
		/** The current index in the decode tree. */
		this.treeIndex = 0;
		/** The number of characters that were consumed in excess. */
		this.excess = 1;
		/** The mode in which the decoder is operating. */
		this.decodeMode = DecodingMode.Strict;
	}
	/** Resets the instance to make it reusable. */
	startEntity(decodeMode) {
		this.decodeMode = decodeMode;
		this.state = EntityDecoderState.EntityStart;
		this.result = 0;
		this.treeIndex = 0;
		this.excess = 1;
		this.consumed = 1;
	}
	/**
	* Write an entity to the decoder. This can be called multiple times with partial entities.
	* If the entity is incomplete, the decoder will return -1.
	*
	* Mirrors the implementation of `getDecoder`, but with the ability to stop decoding if the
	* entity is incomplete, and resume when the next string is written.
	*
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	write(input, offset) {
		switch (this.state) {
			case EntityDecoderState.EntityStart:
				if (input.charCodeAt(offset) === CharCodes.NUM) {
					this.state = EntityDecoderState.NumericStart;
					this.consumed += 1;
					return this.stateNumericStart(input, offset + 1);
				}
				this.state = EntityDecoderState.NamedEntity;
				return this.stateNamedEntity(input, offset);
			case EntityDecoderState.NumericStart: return this.stateNumericStart(input, offset);
			case EntityDecoderState.NumericDecimal: return this.stateNumericDecimal(input, offset);
			case EntityDecoderState.NumericHex: return this.stateNumericHex(input, offset);
			case EntityDecoderState.NamedEntity: return this.stateNamedEntity(input, offset);
		}
	}
	/**
	* Switches between the numeric decimal and hexadecimal states.
	*
	* Equivalent to the `Numeric character reference state` in the HTML spec.
	*
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericStart(input, offset) {
		if (offset >= input.length) return -1;
		if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
			this.state = EntityDecoderState.NumericHex;
			this.consumed += 1;
			return this.stateNumericHex(input, offset + 1);
		}
		this.state = EntityDecoderState.NumericDecimal;
		return this.stateNumericDecimal(input, offset);
	}
	addToNumericResult(input, start, end, base) {
		if (start !== end) {
			const digitCount = end - start;
			this.result = this.result * Math.pow(base, digitCount) + Number.parseInt(input.substr(start, digitCount), base);
			this.consumed += digitCount;
		}
	}
	/**
	* Parses a hexadecimal numeric entity.
	*
	* Equivalent to the `Hexademical character reference state` in the HTML spec.
	*
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericHex(input, offset) {
		const startIndex = offset;
		while (offset < input.length) {
			const char = input.charCodeAt(offset);
			if (isNumber(char) || isHexadecimalCharacter(char)) offset += 1;
			else {
				this.addToNumericResult(input, startIndex, offset, 16);
				return this.emitNumericEntity(char, 3);
			}
		}
		this.addToNumericResult(input, startIndex, offset, 16);
		return -1;
	}
	/**
	* Parses a decimal numeric entity.
	*
	* Equivalent to the `Decimal character reference state` in the HTML spec.
	*
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericDecimal(input, offset) {
		const startIndex = offset;
		while (offset < input.length) {
			const char = input.charCodeAt(offset);
			if (isNumber(char)) offset += 1;
			else {
				this.addToNumericResult(input, startIndex, offset, 10);
				return this.emitNumericEntity(char, 2);
			}
		}
		this.addToNumericResult(input, startIndex, offset, 10);
		return -1;
	}
	/**
	* Validate and emit a numeric entity.
	*
	* Implements the logic from the `Hexademical character reference start
	* state` and `Numeric character reference end state` in the HTML spec.
	*
	* @param lastCp The last code point of the entity. Used to see if the
	*               entity was terminated with a semicolon.
	* @param expectedLength The minimum number of characters that should be
	*                       consumed. Used to validate that at least one digit
	*                       was consumed.
	* @returns The number of characters that were consumed.
	*/
	emitNumericEntity(lastCp, expectedLength) {
		var _a;
		if (this.consumed <= expectedLength) {
			(_a = this.errors) === null || _a === void 0 || _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
			return 0;
		}
		if (lastCp === CharCodes.SEMI) this.consumed += 1;
		else if (this.decodeMode === DecodingMode.Strict) return 0;
		this.emitCodePoint(replaceCodePoint(this.result), this.consumed);
		if (this.errors) {
			if (lastCp !== CharCodes.SEMI) this.errors.missingSemicolonAfterCharacterReference();
			this.errors.validateNumericCharacterReference(this.result);
		}
		return this.consumed;
	}
	/**
	* Parses a named entity.
	*
	* Equivalent to the `Named character reference state` in the HTML spec.
	*
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNamedEntity(input, offset) {
		const { decodeTree } = this;
		let current = decodeTree[this.treeIndex];
		let valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
		for (; offset < input.length; offset++, this.excess++) {
			const char = input.charCodeAt(offset);
			this.treeIndex = determineBranch(decodeTree, current, this.treeIndex + Math.max(1, valueLength), char);
			if (this.treeIndex < 0) return this.result === 0 || this.decodeMode === DecodingMode.Attribute && (valueLength === 0 || isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
			current = decodeTree[this.treeIndex];
			valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
			if (valueLength !== 0) {
				if (char === CharCodes.SEMI) return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
				if (this.decodeMode !== DecodingMode.Strict) {
					this.result = this.treeIndex;
					this.consumed += this.excess;
					this.excess = 0;
				}
			}
		}
		return -1;
	}
	/**
	* Emit a named entity that was not terminated with a semicolon.
	*
	* @returns The number of characters consumed.
	*/
	emitNotTerminatedNamedEntity() {
		var _a;
		const { result, decodeTree } = this;
		const valueLength = (decodeTree[result] & BinTrieFlags.VALUE_LENGTH) >> 14;
		this.emitNamedEntityData(result, valueLength, this.consumed);
		(_a = this.errors) === null || _a === void 0 || _a.missingSemicolonAfterCharacterReference();
		return this.consumed;
	}
	/**
	* Emit a named entity.
	*
	* @param result The index of the entity in the decode tree.
	* @param valueLength The number of bytes in the entity.
	* @param consumed The number of characters consumed.
	*
	* @returns The number of characters consumed.
	*/
	emitNamedEntityData(result, valueLength, consumed) {
		const { decodeTree } = this;
		this.emitCodePoint(valueLength === 1 ? decodeTree[result] & ~BinTrieFlags.VALUE_LENGTH : decodeTree[result + 1], consumed);
		if (valueLength === 3) this.emitCodePoint(decodeTree[result + 2], consumed);
		return consumed;
	}
	/**
	* Signal to the parser that the end of the input was reached.
	*
	* Remaining data will be emitted and relevant errors will be produced.
	*
	* @returns The number of characters consumed.
	*/
	end() {
		var _a;
		switch (this.state) {
			case EntityDecoderState.NamedEntity: return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
			case EntityDecoderState.NumericDecimal: return this.emitNumericEntity(0, 2);
			case EntityDecoderState.NumericHex: return this.emitNumericEntity(0, 3);
			case EntityDecoderState.NumericStart:
				(_a = this.errors) === null || _a === void 0 || _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
				return 0;
			case EntityDecoderState.EntityStart: return 0;
		}
	}
};
/**
* Creates a function that decodes entities in a string.
*
* @param decodeTree The decode tree.
* @returns A function that decodes entities in a string.
*/
function getDecoder(decodeTree) {
	let returnValue = "";
	const decoder = new EntityDecoder(decodeTree, (data) => returnValue += fromCodePoint(data));
	return function decodeWithTrie(input, decodeMode) {
		let lastIndex = 0;
		let offset = 0;
		while ((offset = input.indexOf("&", offset)) >= 0) {
			returnValue += input.slice(lastIndex, offset);
			decoder.startEntity(decodeMode);
			const length = decoder.write(input, offset + 1);
			if (length < 0) {
				lastIndex = offset + decoder.end();
				break;
			}
			lastIndex = offset + length;
			offset = length === 0 ? lastIndex + 1 : lastIndex;
		}
		const result = returnValue + input.slice(lastIndex);
		returnValue = "";
		return result;
	};
}
/**
* Determines the branch of the current node that is taken given the current
* character. This function is used to traverse the trie.
*
* @param decodeTree The trie.
* @param current The current node.
* @param nodeIdx The index right after the current node and its value.
* @param char The current character.
* @returns The index of the next node, or -1 if no branch is taken.
*/
function determineBranch(decodeTree, current, nodeIndex, char) {
	const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
	const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
	if (branchCount === 0) return jumpOffset !== 0 && char === jumpOffset ? nodeIndex : -1;
	if (jumpOffset) {
		const value = char - jumpOffset;
		return value < 0 || value >= branchCount ? -1 : decodeTree[nodeIndex + value] - 1;
	}
	let lo = nodeIndex;
	let hi = lo + branchCount - 1;
	while (lo <= hi) {
		const mid = lo + hi >>> 1;
		const midValue = decodeTree[mid];
		if (midValue < char) lo = mid + 1;
		else if (midValue > char) hi = mid - 1;
		else return decodeTree[mid + branchCount];
	}
	return -1;
}
const htmlDecoder = /* #__PURE__ */ getDecoder(htmlDecodeTree);
/**
* Decodes an HTML string.
*
* @param htmlString The string to decode.
* @param mode The decoding mode.
* @returns The decoded string.
*/
function decodeHTML(htmlString, mode = DecodingMode.Legacy) {
	return htmlDecoder(htmlString, mode);
}
// src/value/filter/html-unescape.ts
/** Text with the characters that its references mean, named or by number (HTML Standard, 13.5). */
const htmlUnescape = defineFilter("html-unescape", {
	takes: ["text"],
	gives: "text",
	make: () => (text) => decodeHTML(text)
});
// src/value/filter/join.ts
/** The items of a list as one text; nothing between them where `by` is left out. */
const join$2 = defineFilter("join", {
	parameters: [{
		name: "by",
		type: "text",
		optional: true
	}],
	takes: ["list"],
	gives: "text",
	make: (given) => {
		const by = given.optionalText("by") ?? "";
		return (list) => list.map((item) => {
			if (typeof item === "object" && item !== null) throw new FilterError(`join needs texts and numbers in its list, found ${showSubject(item)}`);
			return item === null ? "" : String(item);
		}).join(by);
	}
});
// src/value/filter/json.ts
/** The value that JSON text, or its bytes, stands for. */
const json = defineFilter("json", {
	takes: ["text", "bytes"],
	gives: null,
	make: () => (subject) => {
		const outcome = parseJson(typeof subject === "string" ? subject : utf8Text("json", subject));
		if ("problem" in outcome) throw new FilterError(`json needs JSON: ${outcome.problem}`);
		return outcome.value;
	}
});
// src/value/json-path.ts
/** `$.lines[0].sku`: what most paths are. These are read without json-p3. */
const PLAIN = /^\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\[(?:0|[1-9][0-9]{0,8})\])*$/;
/** Enough for every path of a large project; the oldest goes first. */
const CACHE_SIZE$1 = 2e3;
const compiledPaths = /* @__PURE__ */ new Map();
const environment = new import_json_p3_cjs.JSONPathEnvironment();
/**
* Reads a JSONPath (RFC 9535).
*
* @returns the path, or what is wrong with it and where (UTF-16 units from 0)
*/
function compileJsonPath(text) {
	const compiled = compile$1(text);
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
	const compiled = compile$1(path.text);
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
		const next = memberOf$2(current, part);
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
		current = memberOf$2(current, part);
		if (current === void 0) return { found: false };
	}
	return {
		found: true,
		value: current
	};
}
function compile$1(text) {
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
	if (compiledPaths.size >= CACHE_SIZE$1) compiledPaths.delete(compiledPaths.keys().next().value);
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
		return problemOf$1(text, error);
	}
}
function singularParts(query) {
	if (!query.singularQuery()) return void 0;
	return query.segments.map((segment) => {
		const [selector] = segment.selectors;
		return selector instanceof import_json_p3_cjs.jsonpath.selectors.NameSelector ? selector.name : selector.index;
	});
}
function problemOf$1(text, error) {
	const problem = (error instanceof Error ? error.message : String(error)).replace(/ \('.*':\d+\)$/s, "").replace(/found ''/, "found the end").replace("can't backup beyond start", "the path ends too early");
	const offset = error instanceof import_json_p3_cjs.JSONPathError ? error.token.index : 0;
	return {
		problem,
		offset: Math.min(Math.max(offset, 0), text.length)
	};
}
// src/value/filter/json-path.ts
/** What a JSONPath (RFC 9535) finds in a value, or in JSON text: a singular path its value, any other the list of all. */
const jsonPath = defineFilter("json-path", {
	parameters: [{
		name: "path",
		type: "json-path"
	}],
	takes: [
		"text",
		"list",
		"map"
	],
	gives: null,
	make: (given) => {
		const path = compileJsonPath(given.text("path"));
		if ("problem" in path) throw new FilterError(`json-path cannot use its path: ${path.problem}`);
		return (subject) => {
			const outcome = typeof subject === "string" ? parseJson(subject) : { value: subject };
			if ("problem" in outcome) throw new FilterError(`json-path needs JSON: ${outcome.problem}`);
			const found = queryJsonPath(path, outcome.value);
			if (found.found) return found.value;
			if (found.problem !== void 0) throw new FilterError(`json-path: ${found.problem}`);
		};
	}
});
// src/value/filter/keys.ts
/** The keys of a map, in its order. */
const keys = defineFilter("keys", {
	takes: ["map"],
	gives: "list",
	make: () => (map) => Object.keys(map)
});
// src/value/filter/last.ts
/** The last item; nothing of an empty list. */
const last = defineFilter("last", {
	takes: ["list"],
	gives: null,
	make: () => (list) => list.at(-1)
});
// src/value/filter/length.ts
/** The number of characters (Unicode code points) of a text, items of a list, keys of a map, or bytes. */
const length = defineFilter("length", {
	takes: [
		"text",
		"list",
		"map",
		"bytes"
	],
	gives: "number",
	make: () => (subject) => subject instanceof Uint8Array ? subject.length : lengthOf(subject)
});
// src/value/filter/lower.ts
/** Text in small letters. */
const lower = defineFilter("lower", {
	takes: ["text"],
	gives: "text",
	make: () => (text) => text.toLowerCase()
});
// src/value/filter/md5.ts
/** The MD5 of bytes, or of the UTF-8 of a text, in lower-case hexadecimal. */
const md5 = defineFilter("md5", {
	takes: ["bytes", "text"],
	gives: "text",
	make: () => (subject) => createHash("md5").update(subject).digest("hex")
});
// src/value/filter/nth.ts
/** The item at an index from 0, or from the end with -1 for the last; nothing where the list ends earlier. */
const nth = defineFilter("nth", {
	parameters: [{
		name: "index",
		type: "integer"
	}],
	takes: ["list"],
	gives: null,
	make: (given) => {
		const index = given.integer("index");
		return (list) => list.at(index);
	}
});
// src/value/filter/regex.ts
/** What a regular expression (ECMAScript, flag u) finds first: its first group, or the whole match where it has none. */
const regex = defineFilter("regex", {
	parameters: [{
		name: "pattern",
		type: "pattern"
	}],
	takes: ["text"],
	gives: "text",
	make: (given) => {
		const pattern = given.pattern("pattern");
		return (text) => {
			const match = pattern.exec(text);
			if (match === null) return void 0;
			return match.length > 1 ? match[1] : match[0];
		};
	}
});
// src/value/filter/replace.ts
/** Text with another in place of every occurrence of one. */
const replace = defineFilter("replace", {
	parameters: [{
		name: "old",
		type: "text"
	}, {
		name: "new",
		type: "text"
	}],
	takes: ["text"],
	gives: "text",
	make: (given) => {
		const [old, replacement] = [given.text("old"), given.text("new")];
		return (text) => text.replaceAll(old, () => replacement);
	}
});
// src/value/filter/replace-regex.ts
/** Text with another in place of all that a regular expression (ECMAScript, flag u) matches; `$1` and `$<name>` are its groups. */
const replaceRegex = defineFilter("replace-regex", {
	parameters: [{
		name: "pattern",
		type: "pattern"
	}, {
		name: "new",
		type: "text"
	}],
	takes: ["text"],
	gives: "text",
	make: (given) => {
		const [pattern, replacement] = [given.pattern("pattern", "g"), given.text("new")];
		return (text) => text.replace(pattern, replacement);
	}
});
// src/value/filter/reverse.ts
/** A list, or the characters (Unicode code points) of a text, from the end. */
const reverse = defineFilter("reverse", {
	takes: ["list", "text"],
	gives: null,
	make: () => (subject) => typeof subject === "string" ? [...subject].reverse().join("") : subject.toReversed()
});
// src/value/filter/sha256.ts
/** The SHA-256 of bytes, or of the UTF-8 of a text, in lower-case hexadecimal. */
const sha256 = defineFilter("sha256", {
	takes: ["bytes", "text"],
	gives: "text",
	make: () => (subject) => createHash("sha256").update(subject).digest("hex")
});
// src/value/filter/sort.ts
/** A list of numbers, or of texts, from the smallest on. */
const sort = defineFilter("sort", {
	takes: ["list"],
	gives: "list",
	make: () => (list) => list.toSorted((left, right) => orderOf("sort", left, right))
});
// src/value/filter/split.ts
/** The parts of a text between the occurrences of another. */
const split = defineFilter("split", {
	parameters: [{
		name: "by",
		type: "text"
	}],
	takes: ["text"],
	gives: "list",
	make: (given) => {
		const by = given.text("by");
		return (text) => text.split(by);
	}
});
// src/value/add-numbers.ts
/** Adds numbers: exact where all are integers, also beyond 2^53, else as doubles. */
function addNumbers(numbers) {
	if (!numbers.every((number) => typeof number === "bigint" || Number.isSafeInteger(number))) return numbers.reduce((total, number) => total + Number(number), 0);
	const total = numbers.reduce((sum, number) => sum + BigInt(number), 0n);
	const plain = Number(total);
	return Number.isSafeInteger(plain) ? plain : total;
}
// src/value/filter/sum.ts
/** The sum of a list of numbers, exact for integers; 0 of an empty one. */
const sum = defineFilter("sum", {
	takes: ["list"],
	gives: "number",
	make: () => (list) => {
		const wrong = list.find((item) => typeof item !== "number" && typeof item !== "bigint");
		if (wrong !== void 0) throw new FilterError(`sum needs numbers in its list, found ${showSubject(wrong)}`);
		return addNumbers(list);
	}
});
// src/value/filter/to-date.ts
/** The moment that a text, or a number such as `%s` reads, stands for; UTC where nothing else is said. */
const toDate = defineFilter("to-date", {
	parameters: [{
		name: "format",
		type: "date-format",
		optional: true
	}],
	takes: ["text", "number"],
	gives: "date",
	make: (given) => {
		const own = given.optionalText("format");
		const read = own === void 0 ? momentOf : readerOf(own);
		return (subject) => {
			const date = read(String(subject).trim());
			if (date !== void 0) return date;
			throw new FilterError(`to-date needs ${own === void 0 ? "a date such as 2026-12-24T20:00:00Z" : `a date like ${own}`}, found ${showSubject(subject)}`);
		};
	}
});
function readerOf(text) {
	const format = dateFormat$1(text);
	if ("problem" in format) throw new FilterError(`to-date cannot use its format: ${format.problem}`);
	if (typeof format.read === "string") throw new FilterError(`to-date cannot use its format: ${format.read}`);
	return format.read;
}
// src/value/filter/to-hex.ts
/** Bytes, or the UTF-8 of a text, in lower-case hexadecimal. */
const toHex = defineFilter("to-hex", {
	takes: ["bytes", "text"],
	gives: "text",
	make: () => (subject) => bufferOf(bytesOf(subject)).toString("hex")
});
// src/value/filter/to-integer.ts
/** The integer that a text writes, or a number without its fraction. */
const toInteger = defineFilter("to-integer", {
	takes: ["text", "number"],
	gives: "number",
	make: () => (subject) => {
		if (typeof subject === "bigint") return subject;
		if (typeof subject === "string" ? !/^\s*[+-]?\d+\s*$/.test(subject) : !Number.isFinite(subject)) throw new FilterError(`to-integer needs an integer, found ${showSubject(subject)}`);
		const number = Math.trunc(Number(subject)) + 0;
		if (Number.isSafeInteger(number)) return number;
		return BigInt(typeof subject === "string" ? subject.trim().replace("+", "") : number);
	}
});
// src/value/filter/to-number.ts
/** The number that a text writes; an integer beyond 2^53 keeps its digits. */
const toNumber = defineFilter("to-number", {
	takes: ["text", "number"],
	gives: "number",
	make: () => (subject) => {
		if (typeof subject !== "string") return subject;
		const text = subject.trim();
		if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) throw new FilterError(`to-number needs a number, found ${showSubject(subject)}`);
		const number = Number(text);
		return /^[+-]?\d+$/.test(text) && !Number.isSafeInteger(number) ? BigInt(text.replace("+", "")) : number;
	}
});
// src/value/filter/to-text.ts
/** Anything as text: lists and maps as JSON, a date as RFC 3339 has it, bytes as UTF-8, null as nothing. */
const toText = defineFilter("to-text", {
	takes: [
		...VALUE_KINDS,
		"bytes",
		"date"
	],
	gives: "text",
	make: () => (subject) => {
		if (subject === null) return "";
		if (subject instanceof Uint8Array) return utf8Text("to-text", subject);
		if (subject instanceof Date) return dateText(subject);
		return typeof subject === "object" ? formatJson(subject) : String(subject);
	}
});
// src/value/filter/trim.ts
/** Text without white space at its ends. */
const trim = defineFilter("trim", {
	takes: ["text"],
	gives: "text",
	make: () => (text) => text.trim()
});
// src/value/filter/unique.ts
/** A list with only the first of all items that are equal, strictly and deeply. */
const unique = defineFilter("unique", {
	takes: ["list"],
	gives: "list",
	make: () => (list) => {
		const simple = /* @__PURE__ */ new Set();
		const deep = [];
		return list.filter((item) => {
			if (typeof item !== "object" || item === null) return !simple.has(item) && simple.add(item);
			if (deep.some((known) => strictlyEqual(known, item))) return false;
			deep.push(item);
			return true;
		});
	}
});
// src/value/filter/upper.ts
/** Text in capitals. */
const upper = defineFilter("upper", {
	takes: ["text"],
	gives: "text",
	make: () => (text) => text.toUpperCase()
});
// src/value/filter/url-decode.ts
/** Text with the characters that its %xx escapes mean (RFC 3986 2.1), as UTF-8. */
const urlDecode = defineFilter("url-decode", {
	takes: ["text"],
	gives: "text",
	make: () => (text) => {
		try {
			return decodeURIComponent(text);
		} catch {
			throw new FilterError(`url-decode needs whole %xx escapes of UTF-8, found ${showSubject(text)}`);
		}
	}
});
// src/value/filter/url-encode.ts
/** Text with %xx escapes for all but RFC 3986's unreserved characters, and those that `keep` names. */
const urlEncode = defineFilter("url-encode", {
	parameters: [{
		name: "keep",
		type: "text",
		optional: true
	}],
	takes: ["text"],
	gives: "text",
	make: (given) => {
		const keep = given.optionalText("keep") ?? "";
		return (text) => {
			let escaped = "";
			for (const byte of Buffer.from(text)) {
				const character = String.fromCharCode(byte);
				const stays = /[A-Za-z0-9._~-]/.test(character) || byte < 128 && keep.includes(character);
				escaped += stays ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
			}
			return escaped;
		};
	}
});
// src/value/filter/url-query-param.ts
/** The first value of a parameter in a URL's query, decoded as forms are; the URL may be relative. */
const urlQueryParam = defineFilter("url-query-param", {
	parameters: [{
		name: "name",
		type: "text"
	}],
	takes: ["text"],
	gives: "text",
	make: (given) => {
		const name = given.text("name");
		return (text) => {
			if (!URL.canParse(text, "http://relative.test/")) throw new FilterError(`url-query-param needs a URL, found ${showSubject(text)}`);
			return new URL(text, "http://relative.test/").searchParams.get(name) ?? void 0;
		};
	}
});
// src/value/filter/utf8-decode.ts
/** The text of UTF-8 bytes; a byte order mark stays. */
const utf8Decode = defineFilter("utf8-decode", {
	takes: ["bytes"],
	gives: "text",
	make: () => (bytes) => utf8Text("utf8-decode", bytes)
});
// src/value/filter/utf8-encode.ts
/** The UTF-8 bytes of a text. */
const utf8Encode = defineFilter("utf8-encode", {
	takes: ["text"],
	gives: "bytes",
	make: () => (text) => Buffer.from(text)
});
// src/value/filter/values.ts
/** The values of a map, in its order. */
const values = defineFilter("values", {
	takes: ["map"],
	gives: "list",
	make: () => (map) => Object.values(map)
});
// src/value/filter/xpath.ts
/** What an XPath 1.0 expression finds in XML (what is well-formed and not a page) or HTML: one node's text, the list of several, or a number, text or boolean. */
const xpath = defineFilter("xpath", {
	parameters: [{
		name: "path",
		type: "xpath"
	}],
	takes: ["text"],
	gives: null,
	make: (given) => {
		const library = markupLibrary();
		const path = given.text("path");
		const bad = library.checkXPath(path);
		if (bad !== void 0) throw new FilterError(`xpath cannot use its path: ${bad.problem}`);
		return (text) => {
			const document = library.readMarkup(text, null);
			const found = "problem" in document ? document : library.queryXPath(path, document);
			if ("problem" in found) throw new FilterError(`xpath: ${found.problem}`);
			return found.value;
		};
	}
});
// src/value/filters.ts
/** Every filter by name. */
const FILTERS = new Map([
	base64Decode,
	base64Encode,
	base64urlDecode,
	base64urlEncode,
	charsetDecode,
	charsetEncode,
	css,
	dateFormat,
	daysAfterNow,
	daysBeforeNow,
	first,
	flatten,
	hexDecode,
	htmlEscape,
	htmlUnescape,
	join$2,
	json,
	jsonPath,
	keys,
	last,
	length,
	lower,
	max,
	md5,
	min,
	nth,
	regex,
	replace,
	replaceRegex,
	reverse,
	sha256,
	sort,
	split,
	sum,
	toDate,
	toHex,
	toInteger,
	toNumber,
	toText,
	trim,
	unique,
	upper,
	urlDecode,
	urlEncode,
	urlQueryParam,
	utf8Decode,
	utf8Encode,
	values,
	xpath
].map((definition) => [definition.name, definition]));
/** The names of all filters, sorted. */
const FILTER_NAMES = [...FILTERS.keys()].sort();
/** A filter by its name; undefined when there is none. */
function filterNamed(name) {
	return FILTERS.get(name);
}
/** A filter, ready to be applied as often as one likes.
* @throws FilterError when there is none of that name, or when its arguments cannot be used. */
function prepareFilter(name, given, clock) {
	const definition = FILTERS.get(name);
	if (definition === void 0) throw new FilterError(`there is no filter ${name}`);
	return definition.prepare(given, clock);
}
/** The first filter of a chain that cannot work on what the one before it gives, and why: `nth needs a list, but trim gives text`.
* `gives`: what the chain ends with; null: it depends. Unknown names are passed over. */
function checkChain(names, input) {
	let { kind, name: giver } = input;
	for (const [index, name] of names.entries()) {
		const definition = FILTERS.get(name);
		if (definition !== void 0 && kind !== null && !definition.takes.includes(kind)) return {
			index,
			message: `${name} needs ${wordsOf(definition.takes)}, but ${giver} gives ${nameOfKind(kind)}`
		};
		kind = definition?.gives ?? null;
		giver = name;
	}
	return { gives: kind };
}
// src/expression/functions/filters.ts
/** Filters that have a function of their own: GitHub's join(), digests in several encodings, and min() and max() of several numbers. */
const ELSEWHERE = /* @__PURE__ */ new Set([
	"join",
	"md5",
	"sha256",
	"min",
	"max"
]);
/** Shorter names of filters that make text of bytes. */
const SHORT = [
	["base64", "base64-encode"],
	["base64Url", "base64url-encode"],
	["hex", "to-hex"]
];
/** Every filter as a function, under its name in camel case: what it works on first, then its arguments in order; nothing found is null. */
const filterFunctions = [...FILTER_NAMES.filter((name) => !ELSEWHERE.has(name)).map((name) => [camelCase(name), name]), ...SHORT].map(([name, filter]) => functionOf(name, filterNamed(filter)));
/** Applies a filter as a function does.
* @throws FunctionError where the filter throws. */
function applyFilter(name, definition, [subject = null, ...rest], now) {
	const given = {};
	for (const [index, { name: parameter }] of definition.parameters.entries()) {
		const value = rest[index];
		if (value !== void 0) given[parameter] = asValue(name, value);
	}
	try {
		return definition.prepare(given, { now })(coerced(subject, definition)) ?? null;
	} catch (error) {
		if (!(error instanceof FilterError)) throw error;
		throw new FunctionError(error.message.startsWith(definition.name) ? `${name}()${error.message.slice(definition.name.length)}` : `${name}(): ${error.message}`, { cause: error });
	}
}
function functionOf(name, definition) {
	const { parameters } = definition;
	return {
		name,
		minimum: 1 + parameters.filter(({ optional }) => optional !== true).length,
		maximum: 1 + parameters.length,
		apply: (subjects, sources) => applyFilter(name, definition, subjects, () => sources.now())
	};
}
/** A number or a boolean where only text is taken is written out, as in all of our functions. */
function coerced(subject, { takes }) {
	const kind = kindOf$1(subject);
	return takes.every((one) => one === "text" || one === "bytes") && (kind === "number" || kind === "boolean") ? String(subject) : subject;
}
function asValue(name, argument) {
	if (argument instanceof Date) return dateText(argument);
	if (argument instanceof Uint8Array) throw new FunctionError(`${name}() takes no bytes as an argument`);
	return argument;
}
function camelCase(name) {
	return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
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
	ofListToo(fold("min", Math.min, (left, right) => left < right ? left : right), min),
	ofListToo(fold("max", Math.max, (left, right) => left > right ? left : right), max),
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
/** With one argument the filter of the same name: of a list. */
function ofListToo(definition, filter) {
	return {
		...definition,
		minimum: 1,
		call: (values, sources) => values.length > 1 ? definition.call(values, sources) : applyFilter(definition.name, filter, values, () => sources.now())
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
// src/expression/functions/hash.ts
const ENCODINGS = [
	"hex",
	"base64",
	"base64url"
];
/** Digests of bytes or UTF-8 text: in lower-case hexadecimal, or as the last argument says (`hex`, `base64`, `base64url`). */
const hash = [
	...[
		"md5",
		"sha1",
		"sha256",
		"sha384",
		"sha512"
	].map(digest),
	keyed("hmacMd5", "md5"),
	keyed("hmacSha1", "sha1"),
	keyed("hmacSha256", "sha256"),
	keyed("hmacSha384", "sha384"),
	keyed("hmacSha512", "sha512")
];
function digest(name) {
	return {
		name,
		minimum: 1,
		maximum: 2,
		apply: (subjects) => createHash(name).update(bytesArgument(name, subjects, 0)).digest(encodingArgument(name, subjects, 1))
	};
}
/** The key comes first, then the text (RFC 2104). */
function keyed(name, algorithm) {
	return {
		name,
		minimum: 2,
		maximum: 3,
		apply: (subjects) => createHmac(algorithm, bytesArgument(name, subjects, 0)).update(bytesArgument(name, subjects, 1)).digest(encodingArgument(name, subjects, 2))
	};
}
function encodingArgument(name, subjects, index) {
	if (subjects.length <= index) return "hex";
	const encoding = ENCODINGS.find((one) => one === subjects[index]);
	if (encoding === void 0) throw new FunctionError(`${name}() writes ${ENCODINGS.join(", ")}, not ${String(subjects[index])}`);
	return encoding;
}
// src/value/jwt.ts
/** A token could not be made or read; the message shows neither key nor token. */
var JwtError = class extends Error {
	name = "JwtError";
};
/** What a signature needs of its key: its kind, and its curve (RFC 7518 3.4). */
const KEYS$2 = {
	RS256: { types: ["rsa"] },
	RS384: { types: ["rsa"] },
	RS512: { types: ["rsa"] },
	PS256: { types: ["rsa", "rsa-pss"] },
	PS384: { types: ["rsa", "rsa-pss"] },
	PS512: { types: ["rsa", "rsa-pss"] },
	ES256: {
		types: ["ec"],
		curve: "prime256v1"
	},
	ES384: {
		types: ["ec"],
		curve: "secp384r1"
	},
	ES512: {
		types: ["ec"],
		curve: "secp521r1"
	},
	EdDSA: { types: ["ed25519", "ed448"] }
};
/** Algorithms that a token can be signed with. */
const JWT_ALGORITHMS = [
	"HS256",
	"HS384",
	"HS512",
	...Object.keys(KEYS$2)
];
/** Signs claims as they are (RFC 7515, compact form).
* @throws JwtError when algorithm and key do not go together. */
function signJwt({ claims, key, algorithm, header }) {
	if (!JWT_ALGORITHMS.includes(algorithm)) throw new JwtError(`there is no algorithm ${algorithm}: it is one of ${JWT_ALGORITHMS.join(", ")}`);
	const input = `${part({
		alg: algorithm,
		typ: "JWT",
		...header
	})}.${part(claims)}`;
	return `${input}.${signatureOf(input, key, algorithm).toString("base64url")}`;
}
/** Reads a token without looking at its signature.
* @throws JwtError when it is none. */
function decodeJwt(token) {
	const parts = token.trim().split(".");
	if (parts.length !== 3) throw new JwtError(`a token has three parts, this text has ${parts.length}`);
	return {
		header: read(parts[0], "the fields in the header"),
		claims: read(parts[1], "the claims")
	};
}
function part(map) {
	return Buffer.from(formatJson(map)).toString("base64url");
}
function read(text, name) {
	const outcome = parseJson(Buffer.from(text, "base64url").toString());
	const value = "value" in outcome ? outcome.value : null;
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new JwtError(`${name} of the token are no JSON object`);
	return value;
}
function signatureOf(input, key, algorithm) {
	const digest = `sha${algorithm.slice(2)}`;
	if (algorithm.startsWith("HS")) {
		if (key.length === 0) throw new JwtError("the key is empty");
		return createHmac(digest, key).update(input).digest();
	}
	const options = { key: privateKey(key, algorithm) };
	if (algorithm.startsWith("PS")) {
		options.padding = constants.RSA_PKCS1_PSS_PADDING;
		options.saltLength = constants.RSA_PSS_SALTLEN_DIGEST;
	}
	if (algorithm.startsWith("ES")) options.dsaEncoding = "ieee-p1363";
	try {
		return sign(algorithm === "EdDSA" ? null : digest, Buffer.from(input), options);
	} catch (error) {
		throw new JwtError(`the key cannot sign ${algorithm}`, { cause: error });
	}
}
function privateKey(key, algorithm) {
	let made;
	try {
		made = createPrivateKey(typeof key === "string" ? key : Buffer.from(key));
	} catch (error) {
		throw new JwtError(`${algorithm} needs a private key as PEM (-----BEGIN PRIVATE KEY-----)`, { cause: error });
	}
	const { types, curve } = KEYS$2[algorithm];
	const found = made.asymmetricKeyDetails?.namedCurve;
	if (types.includes(made.asymmetricKeyType ?? "") && (curve === void 0 || curve === found)) return made;
	const type = made.asymmetricKeyType ?? "unknown";
	throw new JwtError(`${algorithm} needs a key of the kind ${curve ?? types[0]}, found ${found ?? type}`);
}
// src/expression/functions/jwt.ts
/** JSON Web Tokens (RFC 7519). */
const jwt = [{
	name: "jwtSign",
	minimum: 3,
	maximum: 4,
	apply: (subjects) => {
		const [, key, ...rest] = subjects;
		const values = [
			valueOrNull(subjects[0]),
			null,
			...rest.map(valueOrNull)
		];
		return told("jwtSign", () => signJwt({
			claims: mapArgument("jwtSign", values, 0),
			key: key instanceof Uint8Array ? key : textArgument("jwtSign", [null, valueOrNull(key)], 1),
			algorithm: textArgument("jwtSign", values, 2),
			header: values.length > 3 ? mapArgument("jwtSign", values, 3) : {}
		}));
	}
}, {
	name: "jwtDecode",
	minimum: 1,
	maximum: 1,
	apply: ([token]) => told("jwtDecode", () => {
		const { header, claims } = decodeJwt(textArgument("jwtDecode", [valueOrNull(token)], 0));
		return {
			header,
			claims
		};
	})
}];
function valueOrNull(subject) {
	return subject === void 0 || subject instanceof Uint8Array || subject instanceof Date ? null : subject;
}
function told(name, work) {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof JwtError)) throw error;
		throw new FunctionError(`${name}(): ${error.message}`, { cause: error });
	}
}
// src/expression/functions/pick-random.ts
/** A whole number from `low` to `high`, both included. */
function wholeNumber(low, high, sources) {
	return low + Math.floor(sources.random() * (high - low + 1));
}
/** One of a list that is not empty. */
function itemOf(list, sources) {
	return list[wholeNumber(0, list.length - 1, sources)];
}
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
		call: (values) => format$1(new Date(instantArgument("formatTime", values, 0)), textArgument("formatTime", values, 1))
	}
];
/** The argument as milliseconds since 1970: RFC 3339 text, or seconds since then. */
function instantArgument(name, values, index) {
	const value = values[index];
	const milliseconds = typeof value === "number" ? value * 1e3 : Date.parse(textArgument(name, values, index));
	if (!(Math.abs(milliseconds) <= LAST_INSTANT)) throw new FunctionError(`${name}() needs an instant such as 2026-12-24T20:00:00Z, found '${String(value)}'`);
	return milliseconds;
}
/** yyyy, MM, dd, HH, mm, ss and SSS are replaced; everything else stays. */
function format$1(date, pattern) {
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
// src/expression/functions/random.ts
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
/** Test data that differs from run to run, and is the same again with the same seed; never meant to be secret. */
const random = [
	{
		name: "uuid",
		minimum: 0,
		maximum: 0,
		call: (_, sources) => uuidOf(randomBytes$1(16, sources), 4)
	},
	{
		name: "uuidv7",
		minimum: 0,
		maximum: 0,
		call: (_, sources) => {
			const bytes = randomBytes$1(16, sources);
			bytes.writeUIntBE(Math.max(0, Math.floor(sources.now())), 0, 6);
			return uuidOf(bytes, 7);
		}
	},
	{
		name: "randomInt",
		minimum: 2,
		maximum: 2,
		call: (values, sources) => {
			const [low, high] = bounds("randomInt", values);
			const [first, last] = [Math.ceil(low), Math.floor(high)];
			if (last < first) throw new FunctionError(`randomInt() finds no whole number between ${low} and ${high}`);
			return wholeNumber(first, last, sources);
		}
	},
	{
		name: "randomFloat",
		minimum: 2,
		maximum: 3,
		call: (values, sources) => {
			const [low, high] = bounds("randomFloat", values);
			const digits = values.length > 2 ? integerArgument("randomFloat", values, 2, [0, 15]) : void 0;
			const number = low + sources.random() * (high - low);
			return digits === void 0 ? number : Number(number.toFixed(digits));
		}
	},
	{
		name: "randomBool",
		minimum: 0,
		maximum: 0,
		call: (_, sources) => sources.random() < .5
	},
	{
		name: "randomString",
		minimum: 1,
		maximum: 2,
		call: (values, sources) => {
			const length = numberArgument("randomString", values, 0);
			if (!Number.isInteger(length) || length < 0 || length > 1e4) throw new FunctionError("randomString() takes a length from 0 to 10000");
			const letters = [...values.length > 1 ? textArgument("randomString", values, 1) : LETTERS];
			if (letters.length === 0) throw new FunctionError("randomString() needs characters to choose from");
			return Array.from({ length }, () => itemOf(letters, sources)).join("");
		}
	},
	{
		name: "randomItem",
		minimum: 1,
		maximum: 1,
		call: (values, sources) => {
			const list = listArgument("randomItem", values, 0);
			if (list.length === 0) throw new FunctionError("randomItem() finds nothing in an empty list");
			return itemOf(list, sources);
		}
	},
	{
		name: "shuffle",
		minimum: 1,
		maximum: 1,
		call: (values, sources) => {
			const list = [...listArgument("shuffle", values, 0)];
			for (let last = list.length - 1; last > 0; last--) {
				const other = wholeNumber(0, last, sources);
				const [one, two] = [list[last], list[other]];
				if (one !== void 0 && two !== void 0) [list[last], list[other]] = [two, one];
			}
			return list;
		}
	},
	{
		name: "randomDate",
		minimum: 2,
		maximum: 2,
		call: (values, sources) => {
			const from = instantArgument("randomDate", values, 0);
			const to = instantArgument("randomDate", values, 1);
			if (to < from) throw new FunctionError("randomDate() needs the earlier instant first");
			return new Date(wholeNumber(from, to, sources)).toISOString();
		}
	}
];
function bounds(name, values) {
	const [low, high] = [numberArgument(name, values, 0), numberArgument(name, values, 1)];
	if (high < low) throw new FunctionError(`${name}() needs the smaller bound first, found ${low} and ${high}`);
	return [low, high];
}
function randomBytes$1(length, sources) {
	return Buffer.from(Array.from({ length }, () => Math.floor(sources.random() * 256)));
}
/** Sixteen bytes as a UUID of a version (RFC 9562 5). */
function uuidOf(bytes, version) {
	bytes.writeUInt8(version << 4 | bytes[6] & 15, 6);
	bytes.writeUInt8(128 | bytes[8] & 63, 8);
	return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
// src/expression/functions/words.json
var firstName$1 = [
	"Ada",
	"Amara",
	"Anna",
	"Arjun",
	"Aylin",
	"Ben",
	"Carla",
	"Chen",
	"Clara",
	"Daniel",
	"David",
	"Elena",
	"Emil",
	"Emma",
	"Fatima",
	"Felix",
	"Finn",
	"Grace",
	"Hana",
	"Hugo",
	"Ida",
	"Ines",
	"Isaac",
	"Ivan",
	"Jana",
	"Jonas",
	"Julia",
	"Kai",
	"Karim",
	"Lea",
	"Leo",
	"Lina",
	"Lucas",
	"Luis",
	"Maja",
	"Marco",
	"Maria",
	"Mei",
	"Mila",
	"Mohamed",
	"Nadia",
	"Nina",
	"Noah",
	"Olga",
	"Omar",
	"Paul",
	"Priya",
	"Rosa",
	"Sam",
	"Sara",
	"Sofia",
	"Theo",
	"Tom",
	"Victor",
	"Wei",
	"Yuki",
	"Zoe"
];
var lastName$1 = [
	"Andersson",
	"Bauer",
	"Becker",
	"Brown",
	"Chen",
	"Costa",
	"Diaz",
	"Dubois",
	"Evans",
	"Fischer",
	"Garcia",
	"Haddad",
	"Hansen",
	"Hoffmann",
	"Ito",
	"Ivanova",
	"Jensen",
	"Johnson",
	"Jones",
	"Kaya",
	"Khan",
	"Kim",
	"Kowalski",
	"Kumar",
	"Larsen",
	"Lee",
	"Lopez",
	"Martin",
	"Meyer",
	"Moreau",
	"Müller",
	"Nguyen",
	"Novak",
	"Okafor",
	"Oliveira",
	"Patel",
	"Petrov",
	"Rossi",
	"Sato",
	"Schmidt",
	"Silva",
	"Singh",
	"Smith",
	"Tanaka",
	"Taylor",
	"Torres",
	"Wagner",
	"Walker",
	"Weber",
	"Williams",
	"Wilson",
	"Wright",
	"Yilmaz",
	"Young",
	"Zhang"
];
var city = [
	"Amsterdam",
	"Athens",
	"Barcelona",
	"Berlin",
	"Bogotá",
	"Brussels",
	"Cairo",
	"Chicago",
	"Copenhagen",
	"Dublin",
	"Edinburgh",
	"Hamburg",
	"Hanoi",
	"Helsinki",
	"Istanbul",
	"Jakarta",
	"Lagos",
	"Lima",
	"Lisbon",
	"London",
	"Lyon",
	"Madrid",
	"Melbourne",
	"Milan",
	"Montreal",
	"Mumbai",
	"Munich",
	"Nairobi",
	"Oslo",
	"Paris",
	"Porto",
	"Prague",
	"Quito",
	"Rome",
	"Seoul",
	"Shanghai",
	"Singapore",
	"Stockholm",
	"Sydney",
	"Tokyo",
	"Toronto",
	"Vienna",
	"Warsaw",
	"Zürich"
];
var country = [
	"Argentina",
	"Australia",
	"Austria",
	"Belgium",
	"Brazil",
	"Canada",
	"Chile",
	"China",
	"Colombia",
	"Denmark",
	"Egypt",
	"Finland",
	"France",
	"Germany",
	"Greece",
	"India",
	"Indonesia",
	"Ireland",
	"Italy",
	"Japan",
	"Kenya",
	"Mexico",
	"Netherlands",
	"Nigeria",
	"Norway",
	"Peru",
	"Poland",
	"Portugal",
	"Singapore",
	"South Korea",
	"Spain",
	"Sweden",
	"Switzerland",
	"Turkey",
	"United Kingdom",
	"United States",
	"Vietnam"
];
var street = [
	"Bridge Street",
	"Cedar Lane",
	"Chestnut Avenue",
	"Church Road",
	"Elm Street",
	"Forest Road",
	"Garden Street",
	"Harbour Road",
	"High Street",
	"Hill Road",
	"King Street",
	"Lake View",
	"Linden Avenue",
	"Maple Drive",
	"Market Square",
	"Meadow Lane",
	"Mill Lane",
	"Oak Avenue",
	"Park Road",
	"Pine Street",
	"Queen Street",
	"River Road",
	"Rose Street",
	"School Lane",
	"South Street",
	"Spring Street",
	"Station Road",
	"Valley Road",
	"West Street",
	"Willow Way"
];
var company = [
	"Blue",
	"Bright",
	"Clear",
	"Copper",
	"Crescent",
	"Delta",
	"East",
	"Ember",
	"First",
	"Golden",
	"Granite",
	"Green",
	"Harbour",
	"Iron",
	"Lake",
	"Maple",
	"Meridian",
	"Nimbus",
	"North",
	"Ocean",
	"Orbit",
	"Pioneer",
	"Polar",
	"Prime",
	"Quartz",
	"River",
	"Silver",
	"Summit",
	"Union",
	"Vertex",
	"West"
];
var trade = [
	"Analytics",
	"Bakery",
	"Books",
	"Carriers",
	"Design",
	"Electric",
	"Energy",
	"Foods",
	"Furniture",
	"Health",
	"Insurance",
	"Labs",
	"Logistics",
	"Motors",
	"Music",
	"Optics",
	"Partners",
	"Press",
	"Software",
	"Sports",
	"Studios",
	"Systems",
	"Textiles",
	"Tools",
	"Travel"
];
var form = [
	"AG",
	"Co",
	"GmbH",
	"Group",
	"Inc",
	"Ltd",
	"SA"
];
var word = [
	"after",
	"angle",
	"answer",
	"autumn",
	"balance",
	"basket",
	"before",
	"bottle",
	"branch",
	"bridge",
	"bright",
	"candle",
	"carbon",
	"castle",
	"circle",
	"cloud",
	"copper",
	"corner",
	"cotton",
	"dinner",
	"distant",
	"early",
	"engine",
	"evening",
	"fabric",
	"field",
	"finger",
	"flower",
	"forest",
	"garden",
	"gentle",
	"golden",
	"harbour",
	"hidden",
	"island",
	"jacket",
	"kitchen",
	"ladder",
	"letter",
	"light",
	"little",
	"market",
	"meadow",
	"metal",
	"middle",
	"mirror",
	"morning",
	"mountain",
	"narrow",
	"needle",
	"northern",
	"number",
	"orange",
	"paper",
	"pencil",
	"planet",
	"pocket",
	"quiet",
	"rabbit",
	"river",
	"round",
	"saddle",
	"season",
	"second",
	"shadow",
	"signal",
	"silver",
	"simple",
	"station",
	"stone",
	"storm",
	"summer",
	"table",
	"ticket",
	"timber",
	"travel",
	"under",
	"valley",
	"velvet",
	"village",
	"violet",
	"walnut",
	"water",
	"weather",
	"window",
	"winter",
	"wooden",
	"yellow"
];
// src/expression/functions/realistic.ts
/** Data that looks real and belongs to nobody: mail addresses are under example.com, .org and .net (RFC 2606), telephone numbers in the part
* that North America keeps for fiction. */
const realistic = [
	maker("firstName", firstName),
	maker("lastName", lastName),
	maker("name", (sources) => `${firstName(sources)} ${lastName(sources)}`),
	maker("userName", userName),
	maker("email", (sources) => `${userName(sources)}@example.${itemOf([
		"com",
		"org",
		"net"
	], sources)}`),
	maker("phone", (sources) => `+1-${wholeNumber(201, 989, sources)}-555-01${digits(2, sources)}`),
	maker("city", (sources) => itemOf(city, sources)),
	maker("country", (sources) => itemOf(country, sources)),
	maker("street", (sources) => `${wholeNumber(1, 199, sources)} ${itemOf(street, sources)}`),
	maker("company", (sources) => `${itemOf(company, sources)} ${itemOf(trade, sources)} ${itemOf(form, sources)}`),
	maker("word", (sources) => itemOf(word, sources)),
	{
		name: "sentence",
		minimum: 0,
		maximum: 1,
		call: (values, sources) => {
			const length = values.length > 0 ? integerArgument("sentence", values, 0, [1, 1e3]) : wholeNumber(5, 12, sources);
			const text = Array.from({ length }, () => itemOf(word, sources)).join(" ");
			return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
		}
	}
];
function maker(name, make) {
	return {
		name,
		minimum: 0,
		maximum: 0,
		call: (_, sources) => make(sources)
	};
}
function firstName(sources) {
	return itemOf(firstName$1, sources);
}
function lastName(sources) {
	return itemOf(lastName$1, sources);
}
/** In ASCII, with enough digits to be seldom taken. */
function userName(sources) {
	return `${`${firstName(sources)}.${lastName(sources)}`.toLowerCase().replaceAll("ü", "ue")}${digits(5, sources)}`;
}
function digits(length, sources) {
	return Array.from({ length }, () => wholeNumber(0, 9, sources)).join("");
}
// src/expression/functions/structure.ts
/** Helpers for lists and maps beside the filters. */
const structure = [
	{
		name: "merge",
		minimum: 2,
		maximum: 100,
		call: (values) => mapOf(values.flatMap((_, index) => Object.entries(mapArgument("merge", values, index))))
	},
	{
		name: "pick",
		minimum: 2,
		maximum: 100,
		call: (values) => {
			const map = mapArgument("pick", values, 0);
			return mapOf(namesOf$1("pick", values).filter((name) => Object.hasOwn(map, name)).map((name) => [name, map[name]]));
		}
	},
	{
		name: "omit",
		minimum: 2,
		maximum: 100,
		call: (values) => {
			const map = mapArgument("omit", values, 0);
			const names = new Set(namesOf$1("omit", values));
			return mapOf(Object.entries(map).filter(([name]) => !names.has(name)));
		}
	},
	{
		name: "get",
		minimum: 2,
		maximum: 3,
		call: (values) => {
			const text = textArgument("get", values, 1);
			const path = compileJsonPath(text);
			if ("problem" in path) throw new FunctionError(`get() cannot use the path ${text}: ${path.problem}`);
			const found = queryJsonPath(path, values[0] ?? null);
			if (!found.found && found.problem !== void 0) throw new FunctionError(`get(): ${found.problem}`);
			return found.found ? found.value : values[2] ?? null;
		}
	},
	{
		name: "slice",
		minimum: 2,
		maximum: 3,
		call: (values) => {
			const bounds = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
			const start = integerArgument("slice", values, 1, bounds);
			const end = values.length > 2 ? integerArgument("slice", values, 2, bounds) : void 0;
			return listArgument("slice", values, 0).slice(start, end);
		}
	},
	{
		name: "range",
		minimum: 2,
		maximum: 2,
		call: (values) => {
			const bounds = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
			const low = integerArgument("range", values, 0, bounds);
			const length = integerArgument("range", values, 1, bounds) - low + 1;
			if (length > 1e5) throw new FunctionError("range() makes no list of more than 100000 numbers");
			return Array.from({ length: Math.max(0, length) }, (_, index) => low + index);
		}
	}
];
/** The names after the first argument: texts, or lists of texts. */
function namesOf$1(name, values) {
	return values.slice(1).flatMap((value, index) => Array.isArray(value) ? value.map((_, place) => textArgument(name, value, place)) : [textArgument(name, values, index + 1)]);
}
/** Of doubled names the last one counts, and `__proto__` is a name like any other. */
function mapOf(entries) {
	return Object.fromEntries(entries);
}
// src/expression/functions/text.ts
/** The longest text that padding and repeating make. */
const LONGEST = 1e7;
/** Helpers for text beside the filters; positions count characters (Unicode code points) from 0, negative ones from the end. */
const text = [
	{
		name: "substring",
		minimum: 2,
		maximum: 3,
		call: (values) => {
			const characters = [...textArgument("substring", values, 0)];
			const bounds = [-1e7, LONGEST];
			const start = integerArgument("substring", values, 1, bounds);
			const end = values.length > 2 ? integerArgument("substring", values, 2, bounds) : void 0;
			return characters.slice(start, end).join("");
		}
	},
	pad("padStart", (padding, text) => padding + text),
	pad("padEnd", (padding, text) => text + padding),
	{
		name: "repeat",
		minimum: 2,
		maximum: 2,
		call: (values) => {
			const once = textArgument("repeat", values, 0);
			const times = integerArgument("repeat", values, 1, [0, LONGEST]);
			if (once.length * times > LONGEST) throw new FunctionError(`repeat() makes no text of more than ${LONGEST} characters`);
			return once.repeat(times);
		}
	}
];
function pad(name, join) {
	return {
		name,
		minimum: 2,
		maximum: 3,
		call: (values) => {
			const text = textArgument(name, values, 0);
			const lacking = integerArgument(name, values, 1, [0, LONGEST]) - [...text].length;
			const fill = [...values.length > 2 ? textArgument(name, values, 2) : " "];
			if (lacking <= 0 || fill.length === 0) return text;
			return join(Array.from({ length: lacking }, (_, index) => fill[index % fill.length]).join(""), text);
		}
	};
}
// src/expression/functions/all.ts
/** Our functions by lower-case name: function names are blind to case, as GitHub's are. */
const functions = new Map([
	...arithmetic,
	...filterFunctions,
	...hash,
	...jwt,
	...text,
	...structure,
	...time,
	...random,
	...realistic
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
const format = {
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
	format,
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
	if (countOf$2(source, "(") > countOf$2(source, ")")) return "close the bracket with )";
	if (countOf$2(source, "[") > countOf$2(source, "]")) return "close the bracket with ]";
	return "write what comes behind the last sign";
}
function unexpected(source, at) {
	const offset = /^\s/.test(source.slice(at)) ? Math.max(0, source.slice(0, at).trimEnd().length - 1) : at;
	const code = "expression-syntax";
	const word = wordAt(source, offset);
	const before = source.slice(0, offset);
	if (word === "'" && countOf$2(source, "'") % 2 === 1) return problem(code, "the text is not closed", offset, 1, "close it with '; a ' inside of text is written twice");
	if (countOf$2(source, "[") > countOf$2(source, "]")) return problem(code, "the bracket is not closed", source.lastIndexOf("["), 1, "close it with ]");
	const hint = /\bnot\s*$/.test(before) ? "write !" : hintFor(word);
	return problem(code, `unexpected ${word} in the expression`, offset, word.length, hint);
}
function countOf$2(source, character) {
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
	const close = FUNCTIONS_ELSEWHERE.get(word) ?? nearest(word, all);
	return problem("expression-unknown-function", `there is no function ${word}()`, offset, word.length, close ? `did you mean ${close}()?` : "all functions are in docs/language.md, under Functions and filters");
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
		const problem = problemOf(chain, context, names);
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
function problemOf(chain, context, names) {
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
	if (fixed !== void 0) return memberOf(fixed, name, `${context} has no ${name}`, context);
	switch (context) {
		case "vars":
			if (names.openVars) return void 0;
			return memberOf(names.vars ?? [], name, `the variable ${name} is not declared`, "vars", names.varsAdvice ?? "declare it under vars: of the suite (null when its value comes from outside)");
		case "env":
			if (names.openVars) return void 0;
			return memberOf(names.env ?? [], name, `the environment variable ${name} is not declared`, "env", "declare it under env: of the suite or the step");
		case "matrix": return memberOf(names.matrix ?? [], name, `the matrix has no ${name}`, "matrix");
		case "data":
			if (names.openData) return void 0;
			return memberOf(names.data ?? [], name, `the data file has no column ${name}`, "data");
		case "inputs": return memberOf(names.inputs ?? [], name, `the input ${name} is not declared`, "inputs", "declare it under inputs:");
		case "outputs":
			if (names.openOutputs) return void 0;
			return memberOf(names.outputs ?? [], name, `the login puts out no ${name}`, "outputs");
		case "before": return outputProblem(chain, names.before, (id) => `no step of before has the id ${id}`);
		case "steps":
			if (names.isLaterStep?.(name)) return unknown(1, names.ownStep?.toLowerCase() === name.toLowerCase() ? `the step ${name} has not put out anything yet` : `the step ${name} runs later`, "use what earlier steps of the case put out");
			return outputProblem(chain, names.steps, (id) => `no earlier step of this case has the id ${id}`);
		default: return names.needs?.find(name) !== void 0 ? outputProblem(chain, names.needs, (id) => `there is no case ${id}`) : needsProblem(name, names.otherCases ?? []);
	}
}
const STEP_PROPERTIES = [
	"outputs",
	"outcome",
	"conclusion"
];
function outputProblem(chain, known, missing) {
	const [context, id, property, output] = chain.path;
	const outputs = known?.find(id);
	if (outputs === void 0) return suggest(1, missing(id), id, known?.ids() ?? []);
	if (property === void 0) return void 0;
	const properties = context.toLowerCase() === "needs" ? STEP_PROPERTIES.slice(0, 2) : STEP_PROPERTIES;
	if (!includes(properties, property)) {
		const message = `${context}.${id} has no ${property}`;
		if (includes(outputs.names, property)) return unknown(2, message, `did you mean outputs.${property}?`);
		return suggest(2, message, property, properties, `it has ${listOf$1(properties)}`);
	}
	if (property.toLowerCase() !== "outputs" || output === void 0 || outputs.open || includes(outputs.names, output)) return void 0;
	return suggest(3, `${id} puts out no ${output}`, output, outputs.names, outputs.names.length === 0 ? `declare it under outputs: of ${id}` : `it puts out ${listOf$1(outputs.names)}`);
}
function isAvailable(context, names) {
	if (context === "github") return names.github !== false;
	if (context === "plan" || context === "run") return true;
	return Boolean(names[context]);
}
/** What to do about a context that is there, but not at this place. */
function adviceFor(context, names) {
	if (context === "env" && names.github === false && names.advice !== void 0) return "write \"$NAME\": the command sees env: by itself";
	if (context === "inputs") return "inputs are those of a *.steps.yaml file; a suite has vars";
	if (context === "outputs") return "only what a session sends can look at the outputs of its login";
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
	return suggest(1, `there is no case ${name}`, name, otherCases, `cases are ${listOf$1(otherCases.slice(0, 20))}`);
}
function availability(names) {
	return `available are ${listOf$1(CONTEXTS.filter((context) => isAvailable(context, names)))}`;
}
function memberOf(known, name, message, context, otherwise) {
	if (includes(known, name)) return void 0;
	return suggest(1, message, name, known, otherwise ?? `${context} has ${listOf$1(known) || "no names here"}`);
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
const NULL$1 = {
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
			value: sourceOf$1(origin) ?? String(value)
		};
		if (typeof value === "boolean") return {
			kind: "literal",
			value: String(value)
		};
		return value === null ? NULL$1 : this.value(origin, names, value);
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
			return NULL$1;
		}
		const [only, other] = outcome.parts.filter((part) => part.kind === "expression" || part.text.trim() !== "");
		if (only?.kind === "expression" && other === void 0) {
			const compiled = this.#parse(only.source, start + only.offset, origin, names);
			return compiled === void 0 ? NULL$1 : {
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
/** Whether a value is known only when it runs, or a part of it. */
function holdsExpressions(value) {
	if (typeof value === "string") return value.includes("${{");
	if (typeof value !== "object" || value === null) return false;
	return (Array.isArray(value) ? value : Object.values(value)).some(holdsExpressions);
}
// src/compile/compile-heartbeat.ts
const NULL = {
	kind: "literal",
	value: null
};
/** Compiles a plan's heartbeat for an environment, if it has one. No suite is in sight, so the variables are those that rota.yaml, one of
* its environments or the plan writes. */
function compileHeartbeat(project, { document, content }, environment, findings) {
	if (content.heartbeat === void 0) return null;
	const given = givenVars(project, {
		document,
		content
	}, environment);
	const templates = new TemplateCompiler(findings);
	const names = () => ({
		place: "in a heartbeat",
		vars: [...given.values()].map(({ name }) => name),
		varsAdvice: "a heartbeat sees the vars of rota.yaml, its environments and the plan; null means from outside",
		secrets: true,
		github: false
	});
	const origin = {
		document,
		container: content,
		key: "heartbeat"
	};
	const template = templates.text(origin, names);
	checkAddress(template, origin, findings);
	checkPassword(template, origin, findings);
	const { requirements } = templates;
	const vars = /* @__PURE__ */ new Map();
	const open = [...requirements];
	for (let one = open.shift(); one !== void 0; one = open.shift()) {
		const found = one.context === "vars" ? given.get(one.name.toLowerCase()) : void 0;
		if (found === void 0 || vars.has(found.name)) continue;
		templates.requirements = [];
		const value = found.origin === null ? NULL : templates.value(found.origin, names);
		vars.set(found.name, {
			template: value,
			origin: found.origin,
			requirements: templates.requirements
		});
		open.push(...templates.requirements);
	}
	return {
		template,
		origin,
		requirements,
		vars
	};
}
/** Checks a plan's heartbeat in all of its environments. */
function checkHeartbeat(project, plan, findings) {
	const { document, content } = plan;
	if (content.heartbeat === void 0) return;
	for (const environment of content.environments ?? [null]) compileHeartbeat(project, plan, environment, findings);
	if (content.schedule !== void 0) return;
	findings.warning("heartbeat-unused", {
		document,
		container: content,
		key: "heartbeat"
	}, "key", "only runs of the schedule ask the heartbeat, and the plan has no schedule", "add schedule:, or take heartbeat away");
}
/** The variables that a plan's heartbeat uses: those need no suite that declares them. */
function heartbeatVars(project, plan) {
	const used = (plan.content.environments ?? [null]).flatMap((environment) => [...compileHeartbeat(project, plan, environment, new Findings())?.vars.keys() ?? []]);
	return [...new Set(used)];
}
/** What the files write outside of suites, by name in lower case; of several the later wins: rota.yaml, the plan, the environment. */
function givenVars({ project }, plan, environment) {
	const given = /* @__PURE__ */ new Map();
	const layer = (document, vars, counts = true) => {
		for (const key of Object.keys(vars ?? {})) {
			const known = given.get(key.toLowerCase());
			const origin = counts ? {
				document,
				container: vars,
				key
			} : known?.origin ?? null;
			given.set(key.toLowerCase(), {
				name: known?.name ?? key,
				origin
			});
		}
	};
	if (project !== null) layer(project.document, project.content.vars);
	layer(plan.document, plan.content.vars);
	if (project !== null) for (const [name, settings] of Object.entries(project.content.environments ?? {})) layer(project.document, settings?.vars, name === environment);
	return given;
}
/** What is written out of the address must begin like one. */
function checkAddress(template, origin, findings) {
	const start = template.kind === "literal" ? template.value : template.kind === "text" ? template.parts[0] : void 0;
	if (typeof start !== "string") return;
	const text = start.trimStart();
	const whole = template.kind === "literal";
	if (whole ? isWebAddress(text) : /^https?:\/\//i.test(text)) return;
	const begins = ["https://", "http://"].some((scheme) => scheme.startsWith(text.toLowerCase()));
	if (!whole && begins) return;
	findings.error("heartbeat-url", origin, "value", "the heartbeat is no URL of http or https", "write it in full, such as https://hc-ping.com/${{ secrets.HEARTBEAT }}");
}
/** What stands before the @ of an address is sent, but here everybody reads it. */
function checkPassword(template, origin, findings) {
	const text = (template.kind === "text" ? template.parts : template.kind === "literal" ? [template.value] : []).map((part) => typeof part === "string" ? part : "\0").join("");
	const [, password = "\0"] = /^\s*https?:\/\/[^/?#:]*:([^/?#]+)@/i.exec(text) ?? [];
	if (password.includes("\0")) return;
	findings.error("heartbeat-password", origin, "value", "everybody who can read the repository can read this password", "keep the whole address in a secret, and write heartbeat: ${{ secrets.HEARTBEAT_URL }}");
}
function isWebAddress(text) {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
// src/compile/name-pattern.ts
/** Whether a name fits a pattern, in which * stands for any characters and ? for one; a name that reads as the pattern does fits in any
* case. */
function namePattern(pattern) {
	const expression = new RegExp(`^${pattern.split(/([*?])/).map((part) => part === "*" ? ".*" : part === "?" ? "." : part.replace(/[\\^$.|+()[\]{}]/g, "\\$&")).join("")}$`, "su");
	return (name) => name === pattern || expression.test(name);
}
/** Whether a text stands for more than itself. */
function isPattern(text) {
	return /[*?]/.test(text);
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
/** Keeps the wanted cases of a suite and those they need, in order. */
function selectCases(cases, selection, file) {
	if (selectsAll(selection)) return cases;
	const isWanted = wantedBy(selection, file);
	const wanted = cases.filter(isWanted);
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
function selectableCases(cases, selection, file) {
	if (selectsAll(selection)) return cases;
	const failed = selection.failed?.get(file) ?? [];
	return selectCases(cases.map((one) => ({
		id: one.id,
		case: one.id,
		name: one.name.kind === "literal" ? String(one.name.value) : null,
		tags: one.tags,
		priority: one.priority,
		needs: one.needs,
		one
	})), {
		...selection,
		cases: selection.cases.map(patternOfCase),
		failed: selection.failed && /* @__PURE__ */ new Map([[file, new Set([...failed].flatMap((id) => [id, caseOf(id)]))]])
	}, file).map(({ one }) => one);
}
/** A pattern of ids, as far as it is about the case and not about its combination. */
function patternOfCase(text) {
	const id = caseOf(text);
	return id.includes("*") ? `${id.slice(0, id.indexOf("*"))}*` : id;
}
function selectsAll({ tags, priorities, cases, names, failed }) {
	return tags.length + priorities.length + cases.length + names.length === 0 && failed === null;
}
function wantedBy({ tags, priorities, cases, names, failed }, file) {
	const ids = cases.map(namePattern);
	const called = names.map(namePattern);
	const again = failed?.get(file);
	return (one) => tags.every((matches) => matches(one.tags)) && priorities.every(({ from, to }) => one.priority >= from && one.priority <= to) && (ids.length === 0 || ids.some((fits) => fits(one.id) || fits(one.case))) && (called.length === 0 || one.name === null || called.some((fits) => fits(one.name))) && (failed === null || again?.has(one.id) === true);
}
// src/compile/tag-expression.ts
const MAXIMUM_DEPTH$2 = 99;
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
		if (depth > MAXIMUM_DEPTH$2) fail("brackets and nots are nested too deeply");
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
// src/compile/check-choices.ts
/** Checks the tags and the priority that a part of a plan selects by. */
function checkSelection(document, select, findings) {
	const at = (key) => ({
		document,
		container: select,
		key
	});
	if (select.tags !== void 0) {
		const outcome = parseTagExpression(select.tags);
		if (typeof outcome !== "function") findings.within("error", "tag-expression", at("tags"), outcome.offset, outcome.length, `bad tag expression: ${outcome.problem}`, outcome.hint);
	}
	if (select.priority !== void 0 && parsePriorityRange(select.priority) === void 0) findings.error("priority-range", at("priority"), "value", `the range ${select.priority} is the wrong way round`, `P0 is the most important: write ${select.priority.split("..").reverse().join("..")}`);
}
/** A plan's variable that no suite of it declares has no effect, most likely by a typo. */
function checkVars(project, plan, vars, findings) {
	const { document } = plan;
	const loaded = (project.planSuites.get(document.file) ?? []).map((file) => project.suites.get(file));
	if (loaded.some((suite) => suite === void 0)) return;
	const declared = /* @__PURE__ */ new Set([...loaded.flatMap((suite) => Object.keys(suite?.content.vars ?? {})), ...heartbeatVars(project, plan)]);
	for (const name of Object.keys(vars)) {
		if (declared.has(name)) continue;
		const close = nearest(name, declared);
		findings.error("vars-undeclared", {
			document,
			container: vars,
			key: name
		}, "key", `no suite of this plan declares the variable ${name}`, close === void 0 ? "declare it under vars: of the suite that uses it" : `did you mean ${close}?`);
	}
}
// src/compile/case-twins.ts
/** What to do about two headers of one name. */
const HEADER_TWINS = "headers are blind to case: put both into one";
/** Names of one map that differ only in case, which nobody who is blind to case could tell apart. */
function reportCaseTwins(findings, origin, hint = "expressions are blind to case: rename one of them") {
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
	findings.error("name-case", at, "key", message, hint);
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
// src/compile/compile-run.ts
const RESERVED_ENVIRONMENT = /^(GITHUB|RUNNER|ROTA|ACTIONS)_/i;
/** Compiles a `run` step. */
function compileRun(context, step, at$7, names) {
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
	if (step.env !== void 0) checkEnvironment(context.findings, at$7("env"));
	const ownFolder = step["working-directory"] === void 0 ? workingDirectoryOfSuite(context) : at$7("working-directory");
	const file = at$7("run").document.file;
	return {
		kind: "run",
		command: context.templates.text(at$7("run"), safe),
		shell: step.shell ?? context.runDefaults?.shell ?? "bash",
		folder: ownFolder === null ? `${context.project.root}/${file.split("/").slice(0, -1).join("/")}` : folderAt(context, ownFolder),
		env: step.env === void 0 ? [] : context.templates.texts(at$7("env"), at(names, "in env"))
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
// src/compile/path-patterns.ts
/** Whether a list of patterns means a file (paths from the repository's root), as the paths filter of a workflow decides: in
* order, and one that begins with ! takes away what those before it have. */
function matchesPatterns(patterns, file) {
	return patterns.reduce((matched, pattern) => {
		const takes = pattern.startsWith("!");
		if (matched !== takes) return matched;
		return matches(takes ? pattern.slice(1) : pattern, file) ? !takes : matched;
	}, false);
}
/** What is wrong with one pattern, and what to write; undefined: nothing. What another tool would read in another way is wrong, too:
* a plan must not be left out by a misunderstanding. */
function patternProblem(text) {
	const pattern = text.replace(/^!/, "");
	const sign = text.startsWith("!") ? "!" : "";
	if (pattern === "") return {
		message: "the pattern is empty",
		hint: "write one such as api/**"
	};
	if (/[^/]\/\.{1,2}(\/|$)/.test(pattern)) return {
		message: `${text} matches no file: paths have no . or .. in them`,
		hint: "write it without them"
	};
	if (/^\.{0,2}\/|^\.{1,2}$/.test(pattern)) return {
		message: `${text} matches no file: paths begin at the repository's root, without / or ./`,
		hint: `write ${sign}${pattern.replace(/^(\.{0,2}\/)+|^\.+$/, "") || "**"}`
	};
	if (pattern.endsWith("/")) return {
		message: `${text} matches no file, only a folder`,
		hint: `write ${sign}${pattern}**`
	};
	if (/[^/]\*\*|\*\*[^/]/.test(pattern)) return {
		message: `in ${text} the ** does not stand alone between slashes`,
		hint: `write ${sign}${pattern.replace(/\*{3,}/g, "**").replace(/([^/*])\*\*+/g, "$1*/**").replace(/\*\*+([^/*])/g, "**/*$1")}`
	};
	if (pattern.includes("?")) return {
		message: `the ? in ${text} has no meaning here`,
		hint: "write the forms out: *.{js,jsx} for *.jsx?"
	};
	try {
		import_picomatch.default.makeRe(pattern, {
			dot: true,
			strictBrackets: true,
			debug: true
		});
	} catch (error) {
		return {
			message: /Missing/.test(error.message) ? `a bracket of ${text} has no other half` : `${text} is no pattern`,
			hint: "write one such as api/** or *.{js,jsx}"
		};
	}
}
function matches(pattern, file) {
	return (0, import_picomatch.default)(pattern, { dot: true })(file);
}
// src/compile/check-pull-request.ts
/** Checks what a plan says about pull requests, whether one is run for or not. */
function checkPullRequest(project, plan, findings) {
	const { document, content } = plan;
	const asked = content["pull-request"];
	if (asked === void 0) return;
	const { paths, environment, vars, start, services } = asked;
	checkSelection(document, asked, findings);
	if (environment !== void 0) checkEnvironmentName(project, {
		document,
		container: asked,
		key: "environment"
	}, findings);
	if (vars !== void 0) checkVars(project, plan, vars, findings);
	if (paths !== void 0) checkPaths(document, paths, findings);
	if (start !== void 0) checkStart(document, start, findings);
	const several = content.environments ?? [];
	if (environment === void 0 && start === void 0 && services === void 0 && several.length > 1) findings.error("environment-open", {
		document,
		container: content,
		key: "pull-request"
	}, "key", `a pull request has to be run against one environment, and the plan is for ${listOf$1(several)}`, `add environment: ${several[0]}, or start: with the command that starts the code of the pull request`);
}
function checkPaths(document, paths, findings) {
	const problems = paths.map((text) => patternProblem(text));
	for (const [index, problem] of problems.entries()) {
		if (problem === void 0) continue;
		findings.error("path-pattern", {
			document,
			container: paths,
			key: index
		}, "value", problem.message, problem.hint);
	}
	if (paths[0]?.startsWith("!")) findings.error("path-pattern", {
		document,
		container: paths,
		key: 0
	}, "value", `there is nothing yet that ${paths[0]} could take away from`, "put the files that count before it, or \"**\" for all");
}
function checkStart(document, start, findings) {
	const at = (key) => ({
		document,
		container: start,
		key
	});
	const { env, ready } = start;
	if (env !== void 0) checkEnvironment(findings, at("env"));
	const literal = [
		at("run"),
		at("ready"),
		...Object.keys(env ?? {}).map((key) => ({
			document,
			container: env,
			key
		}))
	];
	for (const origin of literal) {
		const offset = String(origin.container[origin.key]).indexOf("${{");
		if (offset === -1) continue;
		findings.within("error", "start-expression", origin, offset, 3, "what is started holds no expressions", "write the value out; secrets and variables are not handed to it");
	}
	if (ready.includes("${{")) return;
	if (URL.canParse(ready) && /^https?:$/.test(new URL(ready).protocol)) return;
	findings.error("start-ready", at("ready"), "value", `${ready} is no URL of http or https`, "write it in full, such as http://127.0.0.1:8080/health");
}
// src/compile/compile-context.ts
/** What is at hand where no suite is in sight: its defaults and sessions are not known. */
function contextAlone(project, findings, usesStack = []) {
	return {
		project,
		findings,
		templates: new TemplateCompiler(findings),
		httpDefaults: null,
		runDefaults: void 0,
		runDefaultsOrigin: null,
		usesStack,
		sessions: null,
		stepsFiles: /* @__PURE__ */ new Map()
	};
}
// src/compile/check-braces.ts
/** A variable as Hurl, Postman, Bruno and others write it. */
const BRACES = /(?<!\$)\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}/g;
/** Warns of `{{ name }}` anywhere in a request: it would be sent as it stands. */
function checkBraces(context, origin) {
	const value = entryOf(origin);
	if (typeof value === "string") {
		if (value.includes("{{")) tellBraces(context, origin, value);
		return;
	}
	if (typeof value !== "object" || value === null || value instanceof Uint8Array) return;
	const { document } = origin;
	const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
	for (const key of keys) checkBraces(context, {
		document,
		container: value,
		key
	});
}
function tellBraces(context, origin, value) {
	const outcome = splitTemplate(value);
	if ("unclosed" in outcome) return;
	let offset = 0;
	for (const part of outcome.parts) {
		if (part.kind === "expression") {
			offset = part.offset + part.source.length + 2;
			continue;
		}
		for (const { 0: found, 1: name, index } of part.text.matchAll(BRACES)) context.findings.within("warning", "expression-braces", origin, offset + index, found.length, `${found} is sent as it stands`, `a variable is written \${{ vars.${name} }}; braces that are meant so are written \${{ '${found}' }}`);
		offset += part.text.length;
	}
}
// src/value/header-flaw.ts
/** Why a text cannot be the value of a header (RFC 9110 5.5), with what to do; null when it can. */
function headerFlaw(value) {
	if (/[\r\n]/.test(value)) return {
		problem: "has a line break in it",
		hint: "headers are one line"
	};
	const control = /[\u0000-\u0008\u000b-\u001f\u007f]/.exec(value)?.[0];
	if (control !== void 0) return {
		problem: `has the control character U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")} in it`,
		hint: "headers hold only what can be read"
	};
	const wide = /[^\u0000-\u00ff]/u.exec(value)?.[0];
	if (wide === void 0) return null;
	return {
		problem: `has ${wide} in it, which headers cannot hold`,
		hint: "encode it, for example by ${{ urlEncode(vars.name) }} or ${{ base64(vars.name) }}"
	};
}
// src/compile/check-header.ts
/** Tells of a header whose literal text cannot be sent. */
function checkHeader(context, origin, template) {
	for (const text of literalsOf(template)) {
		const flaw = headerFlaw(text);
		if (flaw === null) continue;
		const message = `the value of the header ${origin.key} ${flaw.problem}`;
		context.findings.error("http-header", origin, "value", message, flaw.hint);
		return;
	}
}
function literalsOf(template) {
	if (template.kind === "literal") return typeof template.value === "string" ? [template.value] : [];
	if (template.kind === "text") return template.parts.filter((part) => typeof part === "string");
	return template.kind === "list" ? template.items.flatMap(literalsOf) : [];
}
// src/value/url-flaw.ts
const WHOLE = /^https?:\/\//i;
/** What keeps a text from being a URL that a request can be sent to, and what to do. */
function urlFlaw(text) {
	const port = /^https?:\/\/[^/?#]*:(\d+)(?=[/?#]|$)/i.exec(text)?.[1];
	if (port !== void 0 && Number(port) > 65535) return {
		problem: `${text} has the port ${port}`,
		hint: "ports end at 65535"
	};
	return {
		problem: `${text} is not a URL`,
		hint: WHOLE.test(text) ? "behind http:// stands a host, and where it needs one a port, such as api.test:8080" : "a URL begins with http:// or https://; set it by defaults.http.base-url"
	};
}
// src/compile/check-url.ts
/** Tells what is known to be no URL before anything is sent. The URL begins at `start` of its value. */
function checkUrl(context, origin, url, baseUrl, start = 0) {
	if (context.httpDefaults === null || url.kind === "expression") return;
	if (url.kind === "literal" && url.value === null) return;
	const first = url.kind === "literal" ? String(url.value) : url.kind === "text" ? url.parts[0] : void 0;
	if (typeof first !== "string") return;
	const text = String(entryOf(origin)).slice(start).trim();
	const tell = (length, code, message, hint) => context.findings.within("error", code, origin, start, length, message, hint);
	if (/^https?:\/\//i.test(first)) {
		if (url.kind !== "literal" || URL.canParse(first)) return;
		const { problem, hint } = urlFlaw(text);
		tell(text.length, "http-url", problem, hint);
		return;
	}
	if (/^["']/.test(first)) {
		tell(text.length, "http-url", `the URL begins with ${first[0]}`, "write it without quotes behind the method");
		return;
	}
	const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(first)?.[1];
	if (scheme !== void 0) {
		tell(scheme.length, "http-url", `${scheme}: is not a scheme Rota can send to`, "use http or https");
		return;
	}
	if (baseUrl !== null) return;
	const message = `${text} is not a whole URL, and there is no base-url`;
	tell(text.length, "http-base-url", message, "set defaults.http.base-url in the suite, or write http://…");
}
// src/compile/compile-auth.ts
/** The ways to say who asks; a request has one of them. */
const WAYS = [
	"bearer",
	"basic",
	"digest",
	"api-key",
	"aws",
	"oauth2",
	"jwt",
	"session"
];
const JWT_LIFE = 3e5;
/** Compiles how a request says who asks: its own way, else that of the defaults; null takes the default away. */
function compileAuth(context, http, at, names, defaults) {
	const written = WAYS.filter((way) => http[way] !== void 0);
	const [way, second] = written.filter((one) => http[one] !== null);
	if (second !== void 0) context.findings.error("http-auth-several", at(second), "key", `${way} and ${second} cannot both be sent`, "take one of them away");
	if (written.length === 0) return defaults;
	if (way === void 0) return null;
	if (way === "bearer") return {
		kind: "bearer",
		token: context.templates.text(at("bearer"), names)
	};
	if (way === "session") {
		const session = context.sessions?.use(at("session"));
		return session === void 0 ? null : {
			kind: "session",
			session
		};
	}
	return compileParts(context, way, new Parts(context, at(way), names));
}
/** The entries of a way's map. */
var Parts = class {
	#context;
	#origin;
	#names;
	map;
	constructor(context, origin, names) {
		this.#context = context;
		this.#origin = origin;
		this.#names = names;
		this.map = entryOf(origin);
	}
	at(key) {
		return {
			document: this.#origin.document,
			container: this.map,
			key
		};
	}
	text(key) {
		return this.#context.templates.text(this.at(key), this.#names);
	}
	maybe(key) {
		return this.map[key] === void 0 ? null : this.text(key);
	}
	/** A map of any values; empty without it. */
	structure(key) {
		return this.map[key] === void 0 ? {
			kind: "literal",
			value: {}
		} : this.#context.templates.value(this.at(key), this.#names);
	}
	texts(key) {
		return this.map[key] === void 0 ? [] : this.#context.templates.texts(this.at(key), this.#names);
	}
};
function compileParts(context, way, parts) {
	const { map } = parts;
	switch (way) {
		case "basic":
		case "digest": return {
			kind: way,
			user: parts.text("user"),
			password: parts.text("password")
		};
		case "api-key": {
			const place = map["in"] ?? "header";
			return {
				kind: way,
				name: parts.text("name"),
				value: parts.text("value"),
				in: place
			};
		}
		case "aws": return {
			kind: way,
			accessKeyId: parts.text("access-key-id"),
			secretAccessKey: parts.text("secret-access-key"),
			sessionToken: parts.maybe("session-token"),
			region: parts.text("region"),
			service: parts.text("service")
		};
		case "jwt": return {
			kind: way,
			algorithm: String(map["algorithm"]),
			key: parts.text("key"),
			keyId: parts.maybe("key-id"),
			claims: parts.structure("claims"),
			header: parts.structure("header"),
			expiresIn: parseDuration(String(map["expires-in"] ?? "")) ?? JWT_LIFE
		};
		default: return compileOAuth2(context, parts);
	}
}
/** What each grant cannot do without (RFC 6749 4.3, 4.4 and 6). */
const NEEDED = {
	"client-credentials": [],
	password: ["user", "password"],
	"refresh-token": ["refresh-token"]
};
function compileOAuth2({ findings }, parts) {
	const { map } = parts;
	const grant = map["grant"] ?? "client-credentials";
	for (const key of NEEDED[grant]) if (map[key] === void 0) findings.error("http-oauth2-grant", parts.at("grant"), "value", `the grant ${grant} needs ${key}`, `write ${key}: … beside it`);
	const address = map["token-url"];
	if (typeof address === "string" && !address.includes("${{") && !/^https?:\/\//i.test(address)) findings.error("http-oauth2-url", parts.at("token-url"), "value", `${address} is not a whole URL`, "it begins with http:// or https://, and base-url is not put before it");
	return {
		kind: "oauth2",
		grant,
		tokenUrl: parts.text("token-url"),
		clientId: parts.text("client-id"),
		clientSecret: parts.maybe("client-secret"),
		scope: parts.maybe("scope"),
		audience: parts.maybe("audience"),
		user: parts.maybe("user"),
		password: parts.maybe("password"),
		refreshToken: parts.maybe("refresh-token"),
		clientAuthentication: map["client-authentication"] ?? null,
		parameters: parts.texts("parameters")
	};
}
// src/compile/compile-body.ts
const BODIES = [
	"json",
	"form",
	"multipart",
	"text",
	"xml",
	"file",
	"base64",
	"hex"
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
	if (kind === "xml") return {
		kind,
		content: compileXml(context, at(kind), names)
	};
	if (kind !== "multipart") return {
		kind,
		value: encodedText(context, at(kind), kind, names)
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
/** XML as text, or the file that has it. */
function compileXml(context, origin, names) {
	const xml = entryOf(origin);
	if (typeof xml !== "object" || xml === null) return context.templates.text(origin, names);
	return {
		kind: "file",
		path: absolutePath(context, {
			document: origin.document,
			container: xml,
			key: "file"
		})
	};
}
/** A text; one that stands for bytes is looked at here, as far as it is known. */
function encodedText(context, origin, kind, names) {
	const template = context.templates.text(origin, names);
	if (kind === "hex" && template.kind === "literal" && !isHex(String(template.value ?? ""))) context.findings.error("bad-hex", origin, "value", `${String(template.value)} is not whole bytes in hexadecimal digits`, "two digits, 0 to 9 and a to f, are one byte: 00 1f ff");
	return template;
}
/** Whether a text is pairs of hexadecimal digits, with or without white space between them. */
function isHex(text) {
	return /^([0-9a-f]{2})*$/i.test(text.replace(/\s+/g, ""));
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
		contentType: null,
		headers: []
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
		"base64",
		"hex"
	].filter((key) => part[key] !== void 0);
	const [kind] = contents;
	if (kind === void 0 || contents.length > 1) context.findings.error("http-part", origin, "key", kind === void 0 ? `the part ${name} has no content` : `the part ${name} has ${contents.length} contents`, "write one of text, json, file, base64 and hex");
	const optional = (key) => part[key] === void 0 ? null : context.templates.text(at(key), names);
	const content = kind === "file" ? {
		kind,
		path: absolutePath(context, at(kind))
	} : kind === "json" ? {
		kind,
		value: context.templates.value(at(kind), names)
	} : {
		kind: kind ?? "text",
		value: encodedText(context, at(kind ?? "text"), kind ?? "text", names)
	};
	const hasHeaders = part["headers"] !== void 0;
	if (hasHeaders) reportCaseTwins(context.findings, at("headers"), HEADER_TWINS);
	const headers = !hasHeaders ? [] : context.templates.texts(at("headers"), names);
	return {
		name,
		content,
		filename: optional("filename"),
		contentType: optional("content-type"),
		headers
	};
}
/** Whether the file exists was checked by the loader. */
function absolutePath(context, origin) {
	const file = resolvePath(origin.document.file, String(entryOf(origin)));
	return `${context.project.root}/${file ?? ""}`;
}
// src/model/byte-size.ts
const UNITS = [
	["GiB", 1024 ** 3],
	["MiB", 1024 ** 2],
	["KiB", 1024],
	["GB", 1e9],
	["MB", 1e6],
	["kB", 1e3]
];
/** Reads `500KB`, `50MB`, `1.5GiB` as bytes (KB is a thousand, KiB 1024); undefined when the text is not a size. */
function parseByteSize(text) {
	const [, amount, unit] = /^(\d+(?:\.\d+)?) ?(B|[kKMG]i?B)$/.exec(text) ?? [];
	if (amount === void 0 || unit === "kiB") return void 0;
	const bytes = unit === "B" ? 1 : UNITS.find(([name]) => name.toLowerCase() === unit?.toLowerCase())?.[1];
	return bytes === void 0 ? void 0 : Math.floor(Number(amount) * bytes);
}
/** Writes bytes as a person says them: `64 MiB`, `50 MB`, `1234 bytes`. */
function formatByteSize(bytes) {
	const [unit, size] = UNITS.filter(([, one]) => bytes >= one && bytes % one === 0).sort(([, a], [, b]) => b - a)[0] ?? ["bytes", 1];
	return `${bytes / size} ${unit}`;
}
// src/compile/compile-connection.ts
/** How requests reach their server when a suite says nothing. */
const NO_CONNECTION = {
	version: "1.1",
	unixSocket: null,
	resolve: [],
	connectTo: [],
	proxy: "environment",
	noProxy: null,
	ca: null,
	clientCertificate: null,
	serverName: null,
	insecure: false
};
const KEYS$1 = [
	"http-version",
	"unix-socket",
	"resolve",
	"connect-to",
	"proxy",
	"no-proxy",
	"ca",
	"client-certificate",
	"server-name",
	"insecure"
];
/** `host:port` or host; an IPv6 address in brackets. */
const PLACE = /^(\[[0-9a-f:.]+\]|[^\s:[\]/]+)(:\d{1,5})?$/i;
const LAST_PORT = 65535;
/** Compiles how a server is reached: the request's own over the defaults, whose object stays the same where nothing is said. */
function compileConnection(context, http, at, names, defaults) {
	if (!KEYS$1.some((key) => http[key] !== void 0)) return defaults;
	const text = (key, otherwise) => {
		if (http[key] === void 0) return otherwise;
		return http[key] === null ? null : context.templates.text(at(key), names);
	};
	const check = new PlaceChecks(context);
	if (http["unix-socket"] && http.proxy) context.findings.error("http-connection", at("proxy"), "key", "a Unix socket is reached without a proxy", "take unix-socket or proxy away");
	if (http.proxy) check.proxy(at("proxy"));
	if (http.resolve !== void 0) check.addresses(at("resolve"));
	if (http["connect-to"] !== void 0) check.places(at("connect-to"));
	const version = http["http-version"];
	return {
		version: version === void 0 ? defaults.version : versionOf(version),
		unixSocket: text("unix-socket", defaults.unixSocket),
		resolve: merged(defaults.resolve, http.resolve && context.templates.texts(at("resolve"), names)),
		connectTo: merged(defaults.connectTo, http["connect-to"] && context.templates.texts(at("connect-to"), names)),
		proxy: http.proxy === void 0 ? defaults.proxy : text("proxy", null),
		noProxy: http["no-proxy"] === void 0 ? defaults.noProxy : listOf(context, at("no-proxy"), names),
		ca: http.ca === void 0 ? defaults.ca : materialOf(context, at("ca"), names),
		clientCertificate: http["client-certificate"] === void 0 ? defaults.clientCertificate : certificateOf(context, at("client-certificate"), names),
		serverName: text("server-name", defaults.serverName),
		insecure: http.insecure ?? defaults.insecure
	};
}
/** YAML reads 1.0 without quotes as the number 1. */
function versionOf(written) {
	if (Number(written) === 1) return "1.0";
	return Number(written) === 2 ? "2" : "1.1";
}
/** By name in any case: hosts know none. */
function merged(defaults, own) {
	if (own === void 0) return defaults;
	return [...new Map([...defaults, ...own].map(([place, template]) => [place.toLowerCase(), template]))];
}
function listOf(context, origin, names) {
	const items = entryOf(origin);
	return items.map((_, key) => context.templates.text({
		document: origin.document,
		container: items,
		key
	}, names));
}
/** A path is a file of the repository, as the loader found it; a value with expressions is worked out when it is needed. */
function materialOf(context, origin, names) {
	const written = entryOf(origin);
	if (written === null || written === void 0) return null;
	const text = String(written);
	if (isMaterialText(text)) return {
		kind: "text",
		value: context.templates.text(origin, names)
	};
	return {
		kind: "file",
		path: `${context.project.root}/${resolvePath(origin.document.file, text) ?? ""}`
	};
}
/** Whether a key or certificate stands in the file itself, or comes from an expression; else it is a path. */
function isMaterialText(text) {
	return text.includes("${{") || text.includes("-----BEGIN");
}
function certificateOf(context, origin, names) {
	const written = entryOf(origin);
	if (written === null) return null;
	const inside = (key) => ({
		document: origin.document,
		container: written,
		key
	});
	const has = (key) => written[key] !== void 0;
	const material = (key) => has(key) ? materialOf(context, inside(key), names) : null;
	if (has("pfx") === has("cert") || has("pfx") && has("key")) context.findings.error("client-certificate", origin, "key", has("pfx") ? "a client certificate is cert and key, or pfx, not both" : "the client certificate has no cert", "write cert and key (PEM), or pfx (a .p12 file)");
	return {
		cert: material("cert"),
		key: material("key"),
		pfx: material("pfx"),
		passphrase: has("passphrase") ? context.templates.text(inside("passphrase"), names) : null
	};
}
/** Why a text does not name a host, and a port that there is; undefined when it does. */
function placeProblem(text) {
	const place = PLACE.exec(text);
	if (place === null) return `${text} is not host:port`;
	const port = place[2]?.slice(1);
	return port === void 0 || Number(port) > 0 && Number(port) <= LAST_PORT ? void 0 : `there is no port ${port}: they go from 1 to ${LAST_PORT}`;
}
/** What can be known of places before anything runs; a value with expressions is looked at when it is used. */
var PlaceChecks = class {
	#context;
	constructor(context) {
		this.#context = context;
	}
	proxy(origin) {
		const text = String(entryOf(origin));
		if (text.includes("${{")) return;
		const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
		if (URL.canParse(text) && (scheme === "http" || scheme === "https")) return;
		const message = `${text} is not the URL of an http or https proxy`;
		this.#error("http-proxy", origin, "value", message, "write http://host:port");
	}
	addresses(origin) {
		this.#each(origin, (entry, value) => {
			if (isIP(value.replace(/^\[|\]$/g, "")) !== 0) return;
			const message = `${value} is not an IP address`;
			this.#error("http-resolve", entry, "value", message, "for another host write connect-to");
		});
	}
	places(origin) {
		this.#each(origin, (entry, value) => {
			const message = placeProblem(value);
			if (message === void 0) return;
			this.#error("http-connect-to", entry, "value", message, "write 127.0.0.1:8443, or a host alone");
		});
	}
	#each(origin, look) {
		const entries = entryOf(origin);
		for (const [place, value] of Object.entries(entries)) {
			const entry = {
				document: origin.document,
				container: entries,
				key: place
			};
			const message = placeProblem(place);
			if (message !== void 0) this.#error("http-place", entry, "key", message, "write api.test:443, or a host for all its ports");
			if (!value.includes("${{")) look(entry, value);
		}
	}
	#error(code, origin, part, message, hint) {
		this.#context.findings.error(code, origin, part, message, hint);
	}
};
// src/compile/compile-request-options.ts
/** What `redirects: true` follows. */
const REDIRECTS = 10;
const TIMEOUT = 3e4;
/** A runner's memory is shared by all cases. */
const LARGEST_BODY = 67108864;
const SPANS = {
	s: 1e3,
	m: 6e4,
	h: 36e5
};
/** What holds for requests when a suite says nothing. */
const NO_OPTIONS = {
	connection: NO_CONNECTION,
	timeouts: {
		total: TIMEOUT,
		connect: null,
		firstByte: null,
		idle: null
	},
	redirects: {
		follow: 0,
		credentials: "same-origin"
	},
	maxSize: LARGEST_BODY,
	rate: null,
	pathAsIs: false,
	implicitHeaders: true,
	charset: null
};
const KEYS = [
	"timeout",
	"redirects",
	"max-size",
	"rate",
	"path-as-is",
	"implicit-headers",
	"charset"
];
/** Compiles how a request is sent: what it says itself over the defaults, and the defaults' own object where it says nothing. */
function compileRequestOptions(context, http, at, names, defaults) {
	const connection = compileConnection(context, http, at, names, defaults.connection);
	const own = http;
	if (connection === defaults.connection && !KEYS.some((key) => own[key] !== void 0)) return defaults;
	return {
		connection,
		timeouts: timeoutsOf(http.timeout, defaults.timeouts),
		redirects: redirectsOf(http.redirects, defaults.redirects),
		maxSize: sizeOf(http["max-size"]) ?? defaults.maxSize,
		rate: "rate" in http ? rateOf(http.rate ?? null) : defaults.rate,
		pathAsIs: http["path-as-is"] ?? defaults.pathAsIs,
		implicitHeaders: http["implicit-headers"] ?? defaults.implicitHeaders,
		charset: http.charset === void 0 ? defaults.charset : charsetOf(context, at("charset"), http.charset)
	};
}
/** A time alone takes the place of the default's total; its phases stay, as far as they are shorter. */
function timeoutsOf(written, defaults) {
	if (written === void 0) return defaults;
	if (typeof written === "string") return {
		...defaults,
		total: parseDuration(written) ?? defaults.total
	};
	const phase = (text, otherwise) => text === void 0 ? otherwise : parseDuration(text) ?? otherwise;
	return {
		total: phase(written.total, null) ?? defaults.total,
		connect: phase(written.connect, defaults.connect),
		firstByte: phase(written["first-byte"], defaults.firstByte),
		idle: phase(written.idle, defaults.idle)
	};
}
function redirectsOf(written, defaults) {
	if (written === void 0) return defaults;
	if (typeof written !== "object") return {
		...defaults,
		follow: countOf$1(written)
	};
	return {
		follow: countOf$1(written.follow ?? true),
		credentials: written.credentials ?? defaults.credentials
	};
}
function countOf$1(follow) {
	if (typeof follow === "number") return follow;
	return follow ? REDIRECTS : 0;
}
function sizeOf(written) {
	return typeof written === "string" ? parseByteSize(written) : written;
}
/** Every suite has an object of its own, by which its requests are counted together. */
function rateOf(written) {
	if (written === null) return null;
	const [count, span] = written.split("/");
	return { every: SPANS[span] / Number(count) };
}
/** Checked here, so that an unknown name is a mistake in the file and not in the answer. */
function charsetOf(context, origin, written) {
	if (written === null) return null;
	try {
		return new TextDecoder(written).encoding;
	} catch {
		context.findings.error("http-charset", origin, "value", `there is no charset ${written}`, "names are those of the WHATWG Encoding Standard: utf-8, windows-1252, gbk, shift_jis, …");
		return null;
	}
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
/** What is worth another request, if the file does not say. */
const HTTP_RETRY = [
	"network",
	429,
	502,
	503,
	504
];
/** What http steps start from when a suite says nothing. */
const NO_DEFAULTS = {
	baseUrl: null,
	query: [],
	headers: [],
	auth: null,
	options: NO_OPTIONS,
	retry: null
};
/** Compiles `defaults.http`; `origin` is its entry. */
function compileHttpDefaults(context, origin, names) {
	const http = entryOf(origin);
	checkBraces(context, origin);
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
	checkBraces(context, origin);
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
		context.findings.error("http-method-count", second === void 0 ? origin : at(second), "key", second === void 0 ? "the request has no method" : `the request has ${listOf$1(methods)} at once`, "write one method, as a key with its URL: GET: /orders");
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
	const { baseUrl, query, headers, auth, options, retry } = defaults;
	return {
		kind: "http",
		method,
		url,
		baseUrl,
		query,
		headers,
		auth,
		body,
		options,
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
	if (has("headers")) reportCaseTwins(context.findings, at("headers"), HEADER_TWINS);
	return {
		baseUrl: has("base-url") ? context.templates.text(at("base-url"), names) : defaults.baseUrl,
		query: has("query") ? merge(defaults.query, context.templates.texts(at("query"), names), (name) => name) : defaults.query,
		headers: has("headers") ? merge(defaults.headers, headersAt(context, at("headers"), names), (name) => name.toLowerCase()) : defaults.headers,
		auth: compileAuth(context, http, at, names, defaults.auth),
		options: compileRequestOptions(context, http, at, names, defaults.options)
	};
}
function headersAt(context, origin, names) {
	const headers = context.templates.texts(origin, names);
	const container = entryOf(origin);
	for (const [key, template] of headers) checkHeader(context, {
		document: origin.document,
		container,
		key
	}, template);
	return headers;
}
function merge(defaults, own, identity) {
	const merged = /* @__PURE__ */ new Map();
	for (const entry of [...defaults, ...own]) merged.set(identity(entry[0]), [identity(entry[0]), entry[1]]);
	return [...merged.values()];
}
/** `when` is what is worth another try if the file does not say. */
function compileRetry(retry, when) {
	return {
		attempts: retry.attempts,
		when: retry.when ?? when,
		delay: parseDuration(retry.delay ?? "1s") ?? 1e3,
		backoff: retry.backoff ?? 1,
		maxDelay: parseDuration(retry["max-delay"] ?? "1m") ?? 6e4,
		jitter: retry.jitter ?? 0
	};
}
function checkMethod(context, origin, method) {
	if (METHODS.includes(method)) return;
	const close = nearest(method, METHODS);
	if (close === void 0) return;
	const hint = `did you mean ${close}?`;
	context.findings.within("error", "http-method", origin, 0, method.length, `there is no method ${method}`, hint);
}
// src/model/expectation.ts
/** The parts of an exchange's time. */
const PHASE_NAMES = [
	"dns",
	"connect",
	"tls",
	"first-byte",
	"download"
];
/** What a cookie can say beside its value (RFC 6265 5.2). */
const COOKIE_ATTRIBUTES = [
	"expires",
	"max-age",
	"domain",
	"path",
	"secure",
	"http-only",
	"same-site"
];
/** What is asked of a server's certificate. */
const CERTIFICATE_FIELDS = [
	"subject",
	"issuer",
	"not-before",
	"not-after",
	"days-left",
	"names",
	"serial",
	"pem",
	"fingerprint-sha256"
];
// src/value/bytes-literal.ts
/** The bytes of `{ hex: "ef bb bf" }` or `{ base64: … }`, which is how files write them; undefined for anything else. */
function bytesOfLiteral(value) {
	if (typeof value !== "object" || value === null || Object.keys(value).length !== 1) return void 0;
	const hex = memberOf$2(value, "hex");
	if (hex !== void 0) {
		const digits = String(hex).replace(/\s+/g, "");
		return /^(?:[0-9a-f]{2})*$/i.test(digits) ? Buffer.from(digits, "hex") : void 0;
	}
	const base64 = memberOf$2(value, "base64");
	if (typeof base64 !== "string") return void 0;
	const digits = base64.replace(/\s+/g, "").replace(/={1,2}$/, "");
	return /^[A-Za-z0-9+/_-]*$/.test(digits) && digits.length % 4 !== 1 ? Buffer.from(digits, "base64") : void 0;
}
// src/compile/matcher-forms.ts
const isText = (value) => typeof value === "string";
const isBound = (value) => [
	"string",
	"number",
	"bigint"
].includes(typeof value);
const isMap$1 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isFilled = (value) => Array.isArray(value) && value.length > 0;
const hasItems = (value) => typeof value === "object" && value !== null && Object.keys(value).length > 0;
const BOUND = {
	fits: isBound,
	takes: "a number or a text"
};
const TRUTH = {
	fits: (value) => typeof value === "boolean",
	takes: "true or false",
	example: "true"
};
const EDGE = {
	fits: (value) => isText(value) || Array.isArray(value) || isMap$1(value),
	takes: "a text, a list, or bytes as { hex: … } or { base64: … }"
};
const EXPECTATIONS = {
	fits: isFilled,
	takes: "a list of expectations",
	example: "[a, { contains: b }]"
};
const DATE = {
	fits: isText,
	takes: "a date",
	example: "\"2026-12-24\""
};
/** What each matcher takes; the rest take anything. Where a filter's arguments stand beside matchers, no schema has looked at them. */
const FORMS = {
	gt: {
		...BOUND,
		example: "0"
	},
	gte: {
		...BOUND,
		example: "1"
	},
	lt: {
		...BOUND,
		example: "100"
	},
	lte: {
		...BOUND,
		example: "99"
	},
	between: {
		fits: (value) => Array.isArray(value) && value.length === 2 && value.every((item) => isBound(item)),
		takes: "a list of two numbers or texts",
		example: "[1, 10]"
	},
	"one-of": {
		fits: isFilled,
		takes: "a list",
		example: "[a, b]"
	},
	"starts-with": {
		...EDGE,
		example: "/orders"
	},
	"ends-with": {
		...EDGE,
		example: ".pdf"
	},
	matches: {
		fits: isText,
		takes: "a regular expression",
		example: "'^A-\\d+$'"
	},
	exists: TRUTH,
	empty: TRUTH,
	type: {
		fits: (value) => isText(value) || isFilled(value) && value.every((item) => isText(item)),
		takes: "a type or a list of types",
		example: "integer"
	},
	before: DATE,
	after: DATE,
	within: {
		fits: (value) => isText(value) || isMap$1(value) && Object.keys(value).every((key) => key === "of" || key === "by"),
		takes: "a length of time",
		example: "5m, or { of: 2026-12-24, by: 5m }"
	},
	version: {
		fits: (value) => isText(value) || isMap$1(value) && Object.values(value).every(isBound),
		takes: "bounds of a version",
		example: "\">=2.1 <3\", or { gte: \"2.1.0\" }"
	},
	"all-of": EXPECTATIONS,
	"any-of": EXPECTATIONS,
	"equals-except": {
		fits: (value) => isMap$1(value) && Object.hasOwn(value, "value") && hasKnownParts(value),
		takes: "a map of value, ignore and unordered",
		example: "{ value: { id: 1 }, ignore: [$.updated] }"
	},
	schema: {
		fits: (value) => isText(value) || isMap$1(value),
		takes: "a JSON Schema or the name of a file",
		example: "order.schema.json"
	},
	filters: {
		fits: (value) => isFilled(value) && value.every((item) => isText(item) || isMap$1(item) && hasItems(item)),
		takes: "a list of filters",
		example: "[trim, { split: \",\" }]"
	}
};
/** What is wrong with the form of a matcher's argument; undefined when it can be looked at further. */
function formRemark(name, value) {
	const form = FORMS[name];
	if (form === void 0 || form.fits(value)) return void 0;
	return [`${name} takes ${form.takes}, found ${foundInWords(value)}`, `write ${name}: ${form.example}`];
}
/** Whether a text is known only when it runs. */
function isLater(value) {
	return typeof value === "string" && value.includes("${{");
}
/** What stands somewhere, in words. */
function foundInWords(value) {
	if (value === null) return "nothing";
	if (Array.isArray(value)) return `a list of ${count(value.length, "item")}`;
	if (typeof value === "object") return "a map";
	if (typeof value === "string") return `the text ${JSON.stringify(value)}`;
	return typeof value === "boolean" ? String(value) : `the number ${value}`;
}
function hasKnownParts(map) {
	return Object.entries(map).every(([key, part]) => {
		if (key === "value") return true;
		if (key === "unordered" && part === true) return true;
		return (key === "ignore" || key === "unordered") && isFilled(part) && part.every(isText);
	});
}
// src/compile/check-bytes.ts
/** Matchers whose argument stands for bytes where bytes are looked at. */
const LITERALS = /* @__PURE__ */ new Set([
	"equals",
	"contains",
	"starts-with",
	"ends-with"
]);
/** Looks at what bytes are compared with: literals that are no bytes are told. */
function checkBytes(context, origin) {
	const value = entryOf(origin);
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		checkLiteral(context, origin);
		return;
	}
	const { document } = origin;
	for (const [key, inner] of Object.entries(value)) {
		const at = {
			document,
			container: value,
			key
		};
		if (LITERALS.has(key)) checkLiteral(context, at);
		else if (key === "not") checkBytes(context, at);
		else if ((key === "all-of" || key === "any-of" || key === "one-of") && Array.isArray(inner)) for (const index of inner.keys()) {
			const item = {
				document,
				container: inner,
				key: index
			};
			if (key === "one-of") checkLiteral(context, item);
			else checkBytes(context, item);
		}
	}
}
function checkLiteral(context, origin) {
	const remark = bytesRemark(entryOf(origin));
	if (remark !== void 0) context.findings.error("matcher-argument", origin, "value", ...remark);
}
/** Why a value does not stand for bytes; undefined when it does, or when only its expressions tell. */
function bytesRemark(value) {
	if (bytesOfLiteral(value) !== void 0 || holdsExpressions(value)) return void 0;
	const [entry, second] = typeof value === "object" && value !== null ? Object.entries(value) : [];
	const [key, text = null] = entry ?? [];
	const isMany = typeof text === "object";
	const written = isMany ? foundInWords(text) : String(text);
	if (second === void 0 && key === "hex") return [`${written} is not whole bytes in hexadecimal digits`, typeof text === "string" || isMany ? "two digits, 0 to 9 and a to f, are one byte: { hex: 00 1f ff }" : "put the digits in quotes, so that they are no number: { hex: \"00\" }"];
	if (second === void 0 && key === "base64") return [`${written} is not base64`, "its letters are A to Z, a to z, 0 to 9, + and /: { base64: 77u/ }"];
	return [`expected bytes, found ${foundInWords(value)}`, "write { hex: ef bb bf } or { base64: 77u/ }; to look at text, body is the text of the answer"];
}
// src/value/subject-type.ts
/** Texts of a form. */
const FORMATS = {
	/** Any version and variant (RFC 9562 4). */
	uuid: (text) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text),
	ipv4: isIPv4,
	/** Without a zone (RFC 4291 2.2). */
	ipv6: (text) => !text.includes("%") && isIPv6(text),
	/** A date with time and offset (RFC 3339 5.6). */
	"iso-date": (text) => /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i.test(text) && isDay(text.slice(0, 10)),
	/** As HTML's input type=email has it, with a dot in the domain. */
	email: (text) => text.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i.test(text),
	/** Absolute (RFC 3986 4.3, a fragment allowed). */
	uri: (text) => /^[a-z][a-z0-9+.-]*:(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})+$/i.test(text) && URL.canParse(text),
	/** With its padding (RFC 4648 4). */
	base64: (text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text),
	json: (text) => "value" in parseJson(text)
};
const TYPES = {
	string: (subject) => typeof subject === "string",
	number: (subject) => typeof subject === "number" || typeof subject === "bigint",
	integer: (subject) => typeof subject === "bigint" || Number.isInteger(subject),
	boolean: (subject) => typeof subject === "boolean",
	null: (subject) => subject === null,
	array: Array.isArray,
	list: Array.isArray,
	object: (subject) => typeof subject === "object" && subject !== null && !Array.isArray(subject) && !(subject instanceof Uint8Array) && !(subject instanceof Date),
	date: (subject) => subject instanceof Date,
	bytes: (subject) => subject instanceof Uint8Array
};
/** What `type` can ask for: 1.0 is an integer, as in JSON Schema. */
const SUBJECT_TYPES = [...Object.keys(TYPES), ...Object.keys(FORMATS)];
/** Whether something is of one of SUBJECT_TYPES; undefined when there is no such type. */
function isOfSubjectType(subject, type) {
	if (Object.hasOwn(TYPES, type)) return TYPES[type]?.(subject);
	if (!Object.hasOwn(FORMATS, type)) return void 0;
	return typeof subject === "string" && FORMATS[type]?.(subject) === true;
}
function isDay(text) {
	const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
// src/value/marker.ts
/** The marker of a key that must not be there. */
const ABSENT = "<absent>";
const NAMES$1 = {
	string: "string",
	number: "number",
	integer: "integer",
	boolean: "boolean",
	null: "null",
	list: "list",
	object: "object",
	uuid: "uuid",
	"iso-date": "iso-date"
};
const CACHE_SIZE = 1e3;
const known = /* @__PURE__ */ new Map();
/**
* What `<any>`, `<string>`, `<uuid>`, `<matches ^A-\d+$>` and the like stand for; undefined for any other value, texts such as
* `<b>` included.
*
* @throws SyntaxError when `<matches …>` holds no regular expression
*/
function markerOf(expected) {
	if (typeof expected !== "string" || !expected.startsWith("<") || !expected.endsWith(">")) return void 0;
	const cached = known.get(expected);
	if (cached !== void 0) return cached ?? void 0;
	const marker = compile(expected.slice(1, -1));
	if (known.size >= CACHE_SIZE) known.delete(known.keys().next().value);
	known.set(expected, marker ?? null);
	return marker;
}
function compile(text) {
	if (text === "any") return () => true;
	if (text === "absent") return () => false;
	if (text.startsWith("matches ")) {
		const pattern = new RegExp(text.slice(8), "u");
		return (value) => typeof value === "string" && pattern.test(value);
	}
	const type = Object.hasOwn(NAMES$1, text) ? NAMES$1[text] : void 0;
	return type === void 0 ? void 0 : (value) => isOfSubjectType(value, type) === true;
}
// src/value/semantic-version.ts
const FORM = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/;
/** Reads `2.1.0`, `v2.1.0-rc.1+build`; what is left out, as in `2.1`, is 0. undefined when it is no version. */
function semanticVersion(text) {
	const match = FORM.exec(text.trim());
	if (match === null) return void 0;
	const [, major = "0", minor = "0", patch = "0", before] = match;
	return {
		numbers: [
			BigInt(major),
			BigInt(minor),
			BigInt(patch)
		],
		before: before?.split(".") ?? []
	};
}
/** Orders two versions (Semantic Versioning 2.0.0, 11): negative, 0 or positive, as `a` comes before, with or after `b`. */
function compareVersions(a, b) {
	for (const [index, number] of a.numbers.entries()) {
		const other = b.numbers[index];
		if (number !== other) return number < other ? -1 : 1;
	}
	if (a.before.length === 0 || b.before.length === 0) return b.before.length - a.before.length;
	for (let index = 0; index < Math.min(a.before.length, b.before.length); index++) {
		const order = compareParts(a.before[index], b.before[index]);
		if (order !== 0) return order;
	}
	return a.before.length - b.before.length;
}
/** Numbers by value and before words, words by their characters. */
function compareParts(a, b) {
	const numbers = [a, b].map((part) => /^\d+$/.test(part));
	if (numbers[0] !== numbers[1]) return numbers[0] ? -1 : 1;
	const [left, right] = numbers[0] ? [BigInt(a), BigInt(b)] : [a, b];
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
/** How a bound on a version is written, alone or as a key. */
const OPERATORS = {
	">=": "gte",
	">": "gt",
	"<=": "lte",
	"<": "lt",
	"=": "equals",
	"": "equals"
};
/** The bounds of `>=2.1 <3`, all of which must hold; undefined when the text is none. */
function versionBounds(text) {
	const words = text.replace(/([<>=])\s+/g, "$1").trim().split(/\s+/);
	const bounds = [];
	for (const word of words) {
		const [, operator = "", rest = ""] = /^(>=|<=|>|<|=|)(.*)$/.exec(word);
		const version = semanticVersion(rest);
		if (version === void 0) return void 0;
		bounds.push({
			name: OPERATORS[operator],
			version
		});
	}
	return bounds;
}
/** The bounds of `{ gte: "2.1.0", lt: "3" }`; undefined when one is no version. */
function versionBoundsOf(map) {
	const names = Object.values(OPERATORS);
	const bounds = Object.entries(map).map(([name, text]) => ({
		name,
		version: semanticVersion(String(text))
	}));
	return bounds.every(({ name, version }) => version !== void 0 && names.includes(name)) && bounds.length > 0 ? bounds : void 0;
}
/** Whether a version keeps a bound. */
function keepsBound(version, bound) {
	const order = compareVersions(version, bound.version);
	switch (bound.name) {
		case "gte": return order >= 0;
		case "gt": return order > 0;
		case "lte": return order <= 0;
		case "lt": return order < 0;
		default: return order === 0;
	}
}
/** Whether there is a version that keeps all of some bounds. */
function areKept(bounds) {
	return bounds.every((one) => bounds.every((other) => !isAgainst(one, other) || keepsBound(one.version, other)));
}
/** Whether nothing keeps both when the version of the one does not keep the other: an exact one, or one from the other side. */
function isAgainst(one, other) {
	const side = sideOf(one);
	return one !== other && (side === 0 || side === -sideOf(other));
}
/** 1: a bound from below, -1: from above, 0: one version. */
function sideOf({ name }) {
	if (name === "equals") return 0;
	return name.startsWith("g") ? 1 : -1;
}
// src/compile/check-matcher-argument.ts
const CHECKS = {
	before: dateRemark,
	after: dateRemark,
	within: withinRemark,
	version: versionRemark,
	type: typeRemark,
	includes: markerRemark,
	length: lengthRemark,
	"starts-with": edgeRemark,
	"ends-with": edgeRemark
};
/** Whether the literal argument of a matcher can be used; false after a problem was told. What holds expressions is known when it runs. */
function checkMatcherArgument(context, name, origin) {
	const value = entryOf(origin);
	const remark = formRemark(name, value) ?? (name === "filters" ? void 0 : CHECKS[name]?.(value));
	if (remark === void 0) return true;
	context.findings.error("matcher-argument", origin, "value", ...remark);
	return false;
}
function dateRemark(value) {
	if (value === "now" || isLater(value) || momentOf(value) !== void 0) return void 0;
	return [`${shown$1(value)} is no date`, "write a date such as 2026-12-24 or 2026-12-24T20:00:00Z, or now"];
}
function withinRemark(value) {
	const isMap = typeof value === "object" && value !== null;
	const by = isMap ? memberOf$2(value, "by") : value;
	const of = isMap ? memberOf$2(value, "of") ?? "now" : "now";
	if (!isLater(by ?? null) && (typeof by !== "string" || parseDuration(by) === void 0)) return [`${shown$1(by ?? null)} is no length of time`, "write one such as 5m, or { of: 2026-12-24, by: 5m }"];
	if (of === "now" && !isLater(by) && parseDuration(by) === 0) return ["no date is as near as 0", "write how far away it may be, such as 5s"];
	return dateRemark(of);
}
function versionRemark(value) {
	if (isLater(value)) return void 0;
	const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
	if (isMap && Object.values(value).some(isLater)) return void 0;
	const bounds = isMap ? versionBoundsOf(value) : versionBounds(String(value));
	if (bounds !== void 0 && areKept(bounds)) return void 0;
	if (bounds !== void 0) return ["no version keeps all of these bounds", "the lower one comes first: \">=2.1 <3\""];
	return [`${shown$1(value)} holds no bounds of a version`, "write \">=2.1 <3\", or { gte: \"2.1.0\", lt: \"3\" } with gt, gte, lt, lte and equals"];
}
function typeRemark(value) {
	const unknown = (Array.isArray(value) ? value : [value]).find((type) => !isLater(type) && !SUBJECT_TYPES.includes(String(type)));
	if (unknown === void 0) return void 0;
	const close = nearest(String(unknown), SUBJECT_TYPES);
	const hint = close === void 0 ? `there are ${listOf$1(SUBJECT_TYPES)}` : `did you mean ${close}?`;
	return [`there is no type ${String(unknown)}`, hint];
}
/** A map is bytes at the edge of bytes. */
function edgeRemark(value) {
	return typeof value === "object" && !Array.isArray(value) ? bytesRemark(value) : void 0;
}
/** A length is a whole number, so that nothing else can be equal to it or a bound of it. */
function lengthRemark(value) {
	const hint = "write a whole number, or bounds: { gte: 1, lt: 10 }";
	const never = (found) => [`a length is a whole number from 0, found ${foundInWords(found)}`, hint];
	if (typeof value !== "object" || value === null || Array.isArray(value)) return isLength(value) ? void 0 : never(value);
	for (const [key, bound] of Object.entries(value)) {
		if (key === "equals" && !isLength(bound)) return never(bound);
		const wrong = (key === "between" && Array.isArray(bound) ? bound : BOUNDS.has(key) ? [bound] : []).find((one) => !isLater(one) && typeof one !== "number" && typeof one !== "bigint");
		if (wrong !== void 0) return never(wrong);
	}
}
const BOUNDS = /* @__PURE__ */ new Set([
	"gt",
	"gte",
	"lt",
	"lte"
]);
function isLength(value) {
	return isLater(value) || typeof value === "bigint" || Number.isInteger(value) && Number(value) >= 0;
}
/** The first marker that holds no regular expression. */
function markerRemark(value) {
	if (typeof value === "object" && value !== null) {
		for (const item of Object.values(value)) {
			const remark = markerRemark(item);
			if (remark !== void 0) return remark;
		}
		return;
	}
	if (isLater(value)) return void 0;
	try {
		markerOf(value);
		return;
	} catch (error) {
		const reason = error.message.replace(/^.*: /s, "").toLowerCase();
		return [`${shown$1(value)} holds a bad regular expression: ${reason}`, "escape . [ ] ( ) { } + * ? with a backslash"];
	}
}
function shown$1(value) {
	return typeof value === "object" && value !== null ? "this" : String(value);
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
/** Compiles a regular expression that stands as a value or at a key; undefined after a problem was told. One with `${{` is compiled at run time. */
function regexAt(context, origin, part = "value", text = String(entryOf(origin))) {
	if (text.includes("${{")) return "later";
	try {
		return new RegExp(text, "u");
	} catch (error) {
		const reason = error.message.replace(/^Invalid regular expression: \/.*\/u?: /su, "");
		context.findings.error("regex", origin, part, `bad regular expression: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`, "in quotes '…' a backslash is written once; escape . [ ] ( ) { } + * ? with it to mean the character");
		return;
	}
}
// src/compile/compile-equals-except.ts
/** `equals-except: { value, ignore, unordered }`; undefined after a problem was told. */
function compileEqualsExcept(context, origin, names) {
	const container = entryOf(origin);
	const inside = (key) => ({
		document: origin.document,
		container,
		key
	});
	const ignore = pathsAt(context, inside("ignore"));
	const unordered = container["unordered"] === true ? true : pathsAt(context, inside("unordered"));
	if (ignore === void 0 || unordered === void 0) return void 0;
	return {
		name: "equals-except",
		argument: context.templates.value(inside("value"), names),
		except: {
			ignore,
			unordered
		},
		origin
	};
}
function pathsAt(context, origin) {
	const list = entryOf(origin);
	if (!Array.isArray(list)) return [];
	const paths = list.map((text, key) => jsonPathAt(context, {
		document: origin.document,
		container: list,
		key
	}, "value", String(text)));
	const known = paths.filter((path) => path !== void 0);
	return known.length === paths.length ? known : void 0;
}
// src/compile/compile-filters.ts
/** What is known of the value before a chain: nothing. */
const UNKNOWN_INPUT = {
	kind: null,
	name: "the value"
};
/** Literal arguments are tried with this while a file is checked; none of them depends on the time. */
const ANY_TIME = { now: () => 0 };
/**
* Compiles the list of filters at an origin: names, or maps of one name with its first argument or a map of arguments.
*
* @param input what the chain is given
* @returns undefined after a problem was told
*/
function compileFilters(context, origin, names, input = UNKNOWN_INPUT) {
	const list = entryOf(origin);
	const plans = list.map((_, key) => compileItem(context, {
		document: origin.document,
		container: list,
		key
	}, names));
	const known = plans.filter((plan) => plan !== void 0);
	if (known.length < plans.length) return void 0;
	const chain = checkChain(known.map(({ name }) => name), input);
	if ("gives" in chain) return known;
	const at = known[chain.index].origin;
	const part = Array.isArray(at.container) ? "value" : "key";
	context.findings.error("filter-chain", at, part, chain.message, "put a filter before it that gives what it needs, or leave it out");
}
/** One filter whose arguments stand in the map at `origin`; its other keys are for the caller.
* @returns undefined after a problem was told */
function compileFilterIn(context, definition, origin, given, names) {
	const container = entryOf(origin);
	return planOf(context, definition, origin, new Map(given.map((key) => [key, {
		document: origin.document,
		container,
		key
	}])), names);
}
function compileItem(context, origin, names) {
	const item = entryOf(origin);
	if (typeof item === "string") {
		const definition = definitionAt(context, item, origin, "value");
		return definition && planOf(context, definition, origin, /* @__PURE__ */ new Map(), names);
	}
	const map = item;
	const [name = "", another] = Object.keys(map);
	if (another !== void 0) {
		context.findings.error("filter-argument", {
			document: origin.document,
			container: map,
			key: another
		}, "key", `${name} and ${another} stand in one map`, "write each filter as an item of its own; arguments stand in a map below their filter");
		return;
	}
	const at = {
		document: origin.document,
		container: map,
		key: name
	};
	const definition = definitionAt(context, name, at, "key");
	if (definition === void 0) return void 0;
	const value = map[name];
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return compileFilterIn(context, definition, at, Object.keys(value), names);
	const [first] = definition.parameters;
	if (first !== void 0) return planOf(context, definition, at, /* @__PURE__ */ new Map([[first.name, at]]), names);
	context.findings.error("filter-argument", at, "value", `the filter ${name} takes no argument`, `write only ${name}`);
}
function definitionAt(context, name, origin, part) {
	const definition = filterNamed(name);
	if (definition !== void 0) return definition;
	const close = FILTERS_ELSEWHERE.get(name) ?? nearest(name, FILTER_NAMES);
	const hint = close === void 0 ? "all filters are in docs/language.md, under Functions and filters" : `did you mean ${close}?`;
	context.findings.error("filter-unknown", origin, part, `there is no filter ${name}`, hint);
}
/** @param given where each argument stands, by its name */
function planOf(context, definition, origin, given, names) {
	const { name, parameters } = definition;
	let good = true;
	const own = parameters.map((one) => one.name);
	const misspelt = /* @__PURE__ */ new Set();
	for (const [key, at] of given) {
		if (own.includes(key)) continue;
		good = false;
		const close = nearest(key, own);
		if (close !== void 0) misspelt.add(close);
		const hint = close !== void 0 ? `did you mean ${close}?` : own.length === 0 ? `${name} takes no arguments` : `it has ${listOf$1(own)}`;
		context.findings.error("filter-argument", at, "key", `the filter ${name} has no argument ${key}`, hint);
	}
	for (const parameter of parameters) {
		if (parameter.optional === true || given.has(parameter.name)) continue;
		good = false;
		if (misspelt.has(parameter.name)) continue;
		context.findings.error("filter-argument", origin, Array.isArray(origin.container) ? "value" : "key", `the filter ${name} needs the argument ${parameter.name}`, `write ${exampleOf(definition)}${name === "regex" ? ", or matches to ask only whether there is a match" : ""}`);
	}
	if (!good) return void 0;
	const plan = {
		name,
		arguments: parameters.flatMap((parameter) => {
			const at = given.get(parameter.name);
			return at === void 0 ? [] : [[parameter.name, templateOf(context, parameter, at, names)]];
		}),
		origin
	};
	return isUsable(context, plan, given) ? plan : void 0;
}
function templateOf(context, { type }, origin, names) {
	return type === "integer" ? context.templates.value(origin, names) : context.templates.text(origin, names);
}
/** Whether literal arguments can be used; those with expressions are known when they run. */
function isUsable(context, plan, given) {
	const literals = literalArguments(plan);
	if (literals === void 0) return true;
	try {
		prepareFilter(plan.name, literals, ANY_TIME);
		return true;
	} catch (error) {
		if (!(error instanceof FilterError)) throw error;
		const named = plan.arguments.find(([name]) => error.message.includes(` as ${name}`))?.[0];
		const only = given.size === 1 ? [...given.values()][0] : void 0;
		const at = (named === void 0 ? only : given.get(named)) ?? plan.origin;
		const hint = `an argument of ${plan.name} is written as in ${exampleOf(filterNamed(plan.name))}`;
		const part = at === plan.origin && given.size !== 1 ? "key" : "value";
		context.findings.error("filter-argument", at, part, error.message, hint);
		return false;
	}
}
/** The arguments of a filter by name; undefined where one of them holds an expression. */
function literalArguments(plan) {
	const entries = [];
	for (const [name, template] of plan.arguments) {
		if (template.kind !== "literal") return void 0;
		entries.push([name, template.value]);
	}
	return Object.fromEntries(entries);
}
const EXAMPLES = {
	text: "text",
	integer: "0",
	pattern: "'\\d+'",
	"json-path": "$.id",
	xpath: "//a",
	css: "h1",
	charset: "gbk",
	"date-format": "\"%Y-%m-%d\""
};
function exampleOf({ name, parameters }) {
	return `${name}: { ${parameters.map((one) => `${one.name}: ${EXAMPLES[one.type]}`).join(", ")} }`;
}
// src/compile/matcher-names.ts
/** Every matcher that a file can name; our own (status, json, filter) are not among them. */
const NAMES = /* @__PURE__ */ new Set([
	"equals",
	"not",
	"one-of",
	"gt",
	"gte",
	"lt",
	"lte",
	"between",
	"version",
	"before",
	"after",
	"within",
	"contains",
	"starts-with",
	"ends-with",
	"matches",
	"type",
	"exists",
	"empty",
	"length",
	"each",
	"any",
	"none",
	"includes",
	"equals-except",
	"all-of",
	"any-of",
	"schema"
]);
/** What can stand as a key of a map of matchers, beside JSONPaths; for suggestions. */
const KNOWN_KEYS = [.../* @__PURE__ */ new Set([
	...NAMES,
	"filters",
	...FILTER_NAMES
])];
/** Whether a key is a matcher; what is both a matcher and a filter (length) is a matcher. */
function isMatcherName(key) {
	return NAMES.has(key);
}
// src/compile/contradictions.ts
/** Bounds from below and from above, with the words for them. */
const LOWER = {
	gt: "greater than",
	gte: "at least",
	after: "after"
};
const UPPER = {
	lt: "less than",
	lte: "at most",
	before: "before"
};
/** With one of these among them, the bounds themselves are outside. */
const OPEN = /* @__PURE__ */ new Set([
	"gt",
	"lt",
	"after",
	"before"
]);
/** Matchers that can hold where nothing was found; all others need something. */
const WITHOUT_VALUE = /* @__PURE__ */ new Set([
	"exists",
	"not",
	"all-of",
	"any-of"
]);
/** Tells the matchers of one map that no value can fulfil together, as far as they are literals. */
function tellContradictions(context, origin, keys) {
	const map = entryOf(origin);
	tellEmptyRanges(context, origin.document, map, keys, false);
	if (!keys.includes("exists") || map["exists"] !== false) return;
	const other = keys.find((key) => isMatcherName(key) && !WITHOUT_VALUE.has(key));
	if (other === void 0) return;
	tell(context, {
		document: origin.document,
		container: map,
		key: other
	}, "key", `with exists: false nothing is there, so ${other} never holds`, `take exists or ${other} away`);
}
/** The same for bounds on a length of time. */
function tellTimeContradictions(context, origin, keys) {
	tellEmptyRanges(context, origin.document, entryOf(origin), keys, true);
}
/** @param isTime whether the bounds are lengths of time */
function tellEmptyRanges(context, document, map, keys, isTime) {
	const measure = (value) => isTime ? parseDuration(String(value)) ?? null : value;
	const between = keys.includes("between") ? map["between"] : void 0;
	if (Array.isArray(between) && between.length === 2) {
		const [low, high] = between;
		const at = {
			document,
			container: map,
			key: "between"
		};
		if (areMixed(low, high)) tell(context, at, "value", "between takes two numbers or two texts, found one of each", "write [1, 10]");
		else if (isEmpty(measure(low), measure(high), false)) tell(context, at, "value", `nothing is between ${shown(low)} and ${shown(high)}`, orderHint(low, high));
	}
	for (const lower of keys.filter((key) => Object.hasOwn(LOWER, key))) for (const upper of keys.filter((key) => Object.hasOwn(UPPER, key))) {
		const [low, high] = [map[lower], map[upper]];
		const isOpen = OPEN.has(lower) || OPEN.has(upper);
		const areDates = lower === "after" || upper === "before";
		if (!areMixed(low, high) && !isEmpty(measure(low), measure(high), isOpen, areDates)) continue;
		tell(context, {
			document,
			container: map,
			key: keys.indexOf(lower) > keys.indexOf(upper) ? lower : upper
		}, "value", `nothing is ${LOWER[lower]} ${shown(low)} and ${UPPER[upper]} ${shown(high)}`, `change ${lower} or ${upper}${isTime ? "" : `; for either of the two write any-of: [{ ${lower}: … }, { ${upper}: … }]`}`);
	}
}
/** Whether no value lies between two bounds; false when that is not known. Texts are compared as texts, or as dates where the value is one. */
function isEmpty(low, high, open, areDates = false) {
	if (isLater(low) || isLater(high)) return false;
	const orders = areDates ? [] : [compareValues(low, high)];
	const [from, to] = [low, high].map((bound) => typeof bound === "string" ? momentOf(bound) : void 0);
	if (from !== void 0 && to !== void 0) orders.push(from.getTime() - to.getTime());
	return orders.length > 0 && orders.every((order) => order !== void 0 && (order > 0 || open && order === 0));
}
/** A number and a text are never compared. */
function areMixed(low, high) {
	const kinds = [low, high].map((bound) => typeof bound === "bigint" ? "number" : typeof bound);
	return kinds.includes("number") && kinds.includes("string") && !isLater(low) && !isLater(high);
}
function orderHint(low, high) {
	return [low, high].every((bound) => typeof bound === "string" && /^-?\d+(\.\d+)?$/.test(bound)) ? `texts are compared letter by letter: for numbers take the quotes away, [${low}, ${high}]` : `write the smaller one first: [${shown(high)}, ${shown(low)}]`;
}
function tell(context, origin, part, message, hint) {
	context.findings.error("matcher-never", origin, part, message, hint);
}
function shown(value) {
	return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? `"${value}"` : String(value);
}
// src/compile/present.ts
/** What could be made, without the places where nothing could; mostly that is the list itself. */
function present(list) {
	return list.includes(void 0) ? list.filter((item) => item !== void 0) : list;
}
// src/compile/compile-matchers.ts
/** A literal, a list or a map of matchers. `asText`: literals are compared as text, as headers are. */
function compileExpectation(context, origin, names, asText = false) {
	const value = entryOf(origin);
	if (!isMap(value)) return [{
		name: "equals",
		argument: asText ? context.templates.text(origin, names) : context.templates.value(origin, names),
		origin
	}];
	return compileMatchers(context, origin, Object.keys(value), names, asText);
}
/** The matchers at some keys of the map at `origin`. With `filters` among them, all others hold for what the chain gives. */
function compileMatchers(context, origin, keys, names, asText = false) {
	const container = entryOf(origin);
	const inside = (key) => ({
		document: origin.document,
		container,
		key
	});
	const others = keys.filter((key) => key !== "filters");
	tellContradictions(context, origin, keys);
	const textual = asText && others.length === keys.length;
	const matchers = present(others.map((key) => compileMatcher(context, inside(key), key, names, textual)));
	if (others.length === keys.length) return matchers;
	return compileFilterMatchers(context, inside("filters"), others.length, matchers, names);
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
	if (!isMatcherName(key)) {
		const definition = filterNamed(key);
		return definition === void 0 ? unknownMatcher(context, origin, key) : compileFilterMatcher(context, definition, origin, names);
	}
	if (!checkMatcherArgument(context, key, origin)) return void 0;
	switch (key) {
		case "not": return {
			name: key,
			inner: compileExpectation(context, origin, names, asText),
			origin
		};
		case "length":
		case "each":
		case "any":
		case "none": return {
			name: key,
			inner: compileExpectation(context, origin, names),
			origin
		};
		case "all-of": return {
			name: key,
			inner: compileEach(context, origin, names, asText).flat(),
			origin
		};
		case "any-of": return {
			name: key,
			alternatives: compileEach(context, origin, names, asText),
			origin
		};
		case "schema": return schemaMatcher(context, origin);
		case "equals-except": return compileEqualsExcept(context, origin, names);
		default: return plainMatcher(context, origin, key, names, asText);
	}
}
/** Matchers that compare with an argument. */
function plainMatcher(context, origin, name, names, asText) {
	if (name === "matches" && regexAt(context, origin) === void 0) return void 0;
	return {
		name,
		argument: asText && (name === "equals" || name === "one-of") ? context.templates.text(origin, names) : context.templates.value(origin, names),
		origin
	};
}
function compileEach(context, origin, names, asText) {
	const list = entryOf(origin);
	return list.map((_, key) => compileExpectation(context, {
		document: origin.document,
		container: list,
		key
	}, names, asText));
}
function unknownMatcher(context, origin, key) {
	const close = MATCHERS_ELSEWHERE.get(key) ?? nearest(key, KNOWN_KEYS);
	const hint = close === void 0 ? "an object to be equal to stands in equals; all matchers are in docs/language.md, under Matchers and filters" : `did you mean ${close}?`;
	context.findings.error("matcher-unknown", origin, "key", `there is no matcher and no filter ${key}`, hint);
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
/** A filter as a key, its arguments beside the matchers that hold for what it gives; undefined after a problem was told. */
function compileFilterMatcher(context, definition, origin, names) {
	const value = entryOf(origin);
	const needed = definition.parameters.filter(({ optional }) => optional !== true);
	if (!isMap(value) && needed.length > 0) return tellBareArgument(context, definition.name, needed, origin);
	const keys = isMap(value) ? Object.keys(value) : [];
	const known = definition.parameters.map(({ name }) => name);
	const isArgument = (key) => known.includes(key) || !KNOWN_KEYS.includes(key) && nearest(key, known) !== void 0;
	const filter = compileFilterIn(context, definition, origin, keys.filter(isArgument), names);
	const rest = keys.filter((key) => !isArgument(key));
	if (isMap(value) && rest.length === 0) return checksNothing(context, origin, definition.name);
	const inner = isMap(value) ? compileMatchers(context, origin, rest, names) : compileExpectation(context, origin, names);
	return filter && {
		name: "filter",
		filter,
		inner,
		origin
	};
}
/** Only in a list of filters an argument stands alone: here that place is for what the filter gives. */
function tellBareArgument(context, name, [first, ...others], origin) {
	const written = sourceOf$1(origin) ?? "…";
	const named = [`${first?.name}: ${written}`, ...others.map((one) => `${one.name}: …`)].join(", ");
	const alone = others.length === 0 ? `{ ${name}: ${written} }` : `{ ${name}: { ${named} } }`;
	const search = name === "regex" ? `; matches: ${written} asks only whether there is a match` : "";
	context.findings.error("filter-argument", origin, "key", `the filter ${name} needs the argument ${first?.name}, and matchers for what it gives`, `write ${name}: { ${named}, equals: … }, or filters: [${alone}] with the matchers beside it${search}`);
}
/** The matchers that stand beside `filters`, for what the chain at `origin` gives. */
function compileFilterMatchers(context, origin, beside, matchers, names) {
	const filters = checkMatcherArgument(context, "filters", origin) ? compileFilters(context, origin, names) : void 0;
	if (beside === 0) checksNothing(context, origin, "filters");
	if (filters === void 0 || matchers.length === 0) return [];
	return filters.reduceRight((inner, filter) => [{
		name: "filter",
		filter,
		inner,
		origin: filter.origin
	}], matchers);
}
function checksNothing(context, origin, name) {
	context.findings.error("filter-matchers", origin, "key", `${name} says nothing of what it gives`, "write matchers beside it, for example exists: true");
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/compile/compile-that.ts
/** Compiles the conditions of `that`: one, or a list. Loose equality in them is warned of. */
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
// src/compile/named-query.ts
/** Queries that ask for something by name. */
const MAKERS = {
	json: (context, origin, part, name) => {
		const path = jsonPathAt(context, origin, part, name);
		return path && {
			kind: "json",
			path
		};
	},
	header: (_context, _origin, _part, name) => ({
		kind: "header",
		name: name.toLowerCase()
	}),
	cookie: cookieQuery,
	xpath: (context, origin, part, text) => {
		const problem = markupLibrary().checkXPath(text);
		if (problem === void 0) return {
			kind: "xpath",
			text
		};
		tellProblem(context, origin, part, "xpath", `bad XPath ${text}`, text, problem, "XPath 1.0: //order[@id='7']/total, count(//line), //_:name in the default namespace");
	},
	css: (context, origin, part, text) => {
		const problem = markupLibrary().checkCss(text);
		if (problem === void 0) return {
			kind: "css",
			text
		};
		tellProblem(context, origin, part, "css", `bad CSS selector ${text}`, text, problem, "a selector is written as in a style sheet: h1, .price, #total, table tr:first-child > td");
	},
	regex: (context, origin, part, text) => {
		const pattern = regexAt(context, origin, part, text);
		if (pattern === void 0) return void 0;
		if (pattern !== "later") return {
			kind: "regex",
			pattern
		};
		context.findings.error("regex", origin, part, "a regular expression to look for holds no expressions", "look at the body and use matches, which takes expressions");
	},
	certificate: (context, origin, part, name) => {
		if (CERTIFICATE_FIELDS.includes(name)) return {
			kind: "certificate",
			field: name
		};
		tellUnknown(context, origin, part, `a certificate has no ${name}`, name, CERTIFICATE_FIELDS);
	}
};
/** The query of a kind that asks for `name`; undefined after a problem was told. */
function namedQuery(context, kind, origin, part, name) {
	return MAKERS[kind](context, origin, part, name);
}
/** Whether a word of an output asks for something by name. */
function isNamedQuery(word) {
	return Object.hasOwn(MAKERS, word);
}
/** `session`, or one of its attributes: `session[max-age]`, in any case and also as `session[Max-Age]` or `session[HttpOnly]`. */
function cookieQuery(context, origin, part, text) {
	const [, name = text, written] = /^(.*)\[([^[\]]*)\]$/s.exec(text) ?? [];
	if (written === void 0) return {
		kind: "cookie",
		name: text
	};
	if (/^value$/i.test(written)) return {
		kind: "cookie",
		name
	};
	const plain = (word) => word.toLowerCase().replaceAll("-", "");
	const attribute = COOKIE_ATTRIBUTES.find((known) => plain(known) === plain(written));
	if (attribute !== void 0) return {
		kind: "cookie",
		name,
		attribute
	};
	tellUnknown(context, origin, part, `a cookie has no attribute ${written}`, written, ["value", ...COOKIE_ATTRIBUTES]);
}
function tellUnknown(context, origin, part, message, name, known) {
	const close = nearest(name.toLowerCase(), known);
	const hint = close === void 0 ? `it has ${listOf$1(known)}` : `did you mean ${close}?`;
	context.findings.error("expect-query", origin, part, message, hint);
}
function tellProblem(context, origin, part, code, subject, text, { problem, offset }, hint) {
	const at = Math.max(0, Math.min(offset, text.length - 1));
	context.findings.within("error", code, origin, at, 1, `${subject}: ${problem}`, hint, part);
}
// src/compile/compile-expect.ts
const QUERIES_OF = {
	http: [
		"status",
		"version",
		"headers",
		"cookies",
		"json",
		"xpath",
		"css",
		"body",
		"bytes",
		"raw-bytes",
		"regex",
		"sha256",
		"md5",
		"size",
		"url",
		"redirects",
		"ip",
		"duration",
		"certificate",
		"request",
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
/** Queries that stand over a map of names or expressions, each with its own expectation. */
const NAMED = {
	headers: "header",
	cookies: "cookie",
	json: "json",
	xpath: "xpath",
	css: "css",
	regex: "regex",
	certificate: "certificate"
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
			context.findings.error("expect-query", at, "key", `${withArticle(kind)} step has no ${key} to expect`, `it has ${listOf$1(QUERIES_OF[kind])}`);
			continue;
		}
		const named = NAMED[key];
		if (key === "bytes" || key === "raw-bytes") checkBytes(context, at);
		if (key === "that") that.push(...compileThat(context, at, names));
		else if (named !== void 0) checks.push(...namedChecks(context, at, named, names));
		else if (key === "request") checks.push(...requestChecks(context, at, names));
		else if (key === "duration") checks.push(...durationChecks(context, at));
		else if (key === "status") checks.push({
			query: { kind: "status" },
			matchers: statusMatchers(context, at, names),
			origin: at
		});
		else checks.push({
			query: { kind: key },
			matchers: compileExpectation(context, at, names, TEXTUAL.has(key)),
			origin: at
		});
	}
	return {
		checks,
		that
	};
}
/** Queries whose literals are compared as text: `version: 1.1` is written without quotes. */
const TEXTUAL = /* @__PURE__ */ new Set(["version"]);
/** A check for each entry of a map of names. */
function namedChecks(context, origin, kind, names) {
	const map = entryOf(origin);
	const checks = [];
	if (kind === "header") reportCaseTwins(context.findings, origin, HEADER_TWINS);
	for (const name in map) {
		const at = {
			document: origin.document,
			container: map,
			key: name
		};
		const query = namedQuery(context, kind, at, "key", name);
		if (query === void 0) continue;
		checks.push({
			query,
			matchers: compileExpectation(context, at, names, kind === "header"),
			origin: at
		});
	}
	return checks;
}
/** A check for each part of the request that is looked at. */
function requestChecks(context, origin, names) {
	const parts = entryOf(origin);
	const { document } = origin;
	return Object.keys(parts).flatMap((key) => {
		const at = {
			document,
			container: parts,
			key
		};
		if (key !== "headers") return [{
			query: {
				kind: "request",
				part: key
			},
			matchers: compileExpectation(context, at, names),
			origin: at
		}];
		const headers = entryOf(at);
		reportCaseTwins(context.findings, at, HEADER_TWINS);
		return Object.keys(headers).map((name) => {
			const header = {
				document,
				container: headers,
				key: name
			};
			return {
				query: {
					kind: "request",
					part: "header",
					name: name.toLowerCase()
				},
				matchers: compileExpectation(context, header, names, true),
				origin: header
			};
		});
	});
}
/** Bounds of the whole, and of its phases. */
function durationChecks(context, origin) {
	const bounds = entryOf(origin);
	const isPhase = (key) => PHASE_NAMES.includes(key);
	const checks = Object.keys(bounds).filter(isPhase).map((phase) => {
		const at = {
			document: origin.document,
			container: bounds,
			key: phase
		};
		return {
			query: {
				kind: "duration",
				phase
			},
			matchers: durationMatchers(context, at),
			origin: at
		};
	});
	const whole = durationMatchers(context, origin).filter(({ origin: { key } }) => !isPhase(String(key)));
	return whole.length === 0 ? checks : [{
		query: { kind: "duration" },
		matchers: whole,
		origin
	}, ...checks];
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
function durationMatchers(context, origin) {
	const bounds = entryOf(origin);
	tellTimeContradictions(context, origin, Object.keys(bounds));
	const milliseconds = (text) => parseDuration(String(text)) ?? null;
	return Object.entries(bounds).map(([key, bound]) => ({
		name: key,
		argument: {
			kind: "literal",
			value: Array.isArray(bound) ? bound.map(milliseconds) : milliseconds(bound)
		},
		origin: {
			document: origin.document,
			container: bounds,
			key
		}
	}));
}
// src/compile/query-gives.ts
const KINDS$1 = {
	status: "number",
	version: "text",
	header: null,
	json: null,
	xpath: null,
	css: null,
	body: "text",
	bytes: "bytes",
	"raw-bytes": "bytes",
	regex: "text",
	sha256: "text",
	md5: "text",
	size: "number",
	url: "text",
	redirects: "list",
	ip: "text",
	duration: "number",
	stdout: "text",
	stderr: "text",
	"exit-code": "number"
};
const COOKIE_KINDS = {
	expires: "date",
	"max-age": "number",
	secure: "boolean",
	"http-only": "boolean"
};
const CERTIFICATE_KINDS = {
	"not-before": "date",
	"not-after": "date",
	"days-left": "number",
	names: "list"
};
/** What a chain of filters behind a query is given. */
function queryGives(query) {
	switch (query.kind) {
		case "cookie": {
			const { attribute } = query;
			if (attribute === void 0) return {
				kind: "text",
				name: "the cookie"
			};
			return {
				kind: COOKIE_KINDS[attribute] ?? "text",
				name: `the cookie's ${attribute}`
			};
		}
		case "certificate": return {
			kind: CERTIFICATE_KINDS[query.field] ?? "text",
			name: `the certificate's ${query.field}`
		};
		case "request": return {
			kind: query.part === "header" ? null : "text",
			name: `the request's ${query.part}`
		};
		default: return {
			kind: KINDS$1[query.kind],
			name: `the ${query.kind}`
		};
	}
}
// src/compile/compile-outputs.ts
const OUTPUTS_OF = {
	http: [
		"json",
		"header",
		"cookie",
		"xpath",
		"css",
		"regex",
		"status",
		"version",
		"body",
		"bytes",
		"raw-bytes",
		"sha256",
		"md5",
		"size",
		"url",
		"redirects",
		"ip",
		"duration",
		"certificate",
		"request"
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
	"filters",
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
		context.findings.error("output-query", origin, "key", key === void 0 ? `the output ${name} asks for nothing` : `the output ${name} asks for ${listOf$1(queries)}`, `write ${listOf$1(OUTPUTS_OF[kind], "or")}`);
		return;
	}
	if (!OUTPUTS_OF[kind].includes(key)) {
		context.findings.error("output-query", inside(key), "key", `${withArticle(kind)} step has no ${key}`, `it has ${listOf$1(OUTPUTS_OF[kind])}`);
		return;
	}
	const query = outputQuery(context, key, output, inside(key));
	const matches = output.matches === void 0 ? null : regexAt(context, inside("matches"));
	if (matches === "later") context.findings.error("regex", inside("matches"), "value", "the regular expression of an output holds no expressions", "write it out");
	if (query === void 0 || matches === void 0 || matches === "later") return void 0;
	const filters = output.filters === void 0 ? [] : compileFilters(context, inside("filters"), names, queryGives(query));
	if (filters === void 0) return void 0;
	return {
		name,
		query,
		matches,
		filters,
		fallback: "default" in output ? context.templates.value(inside("default"), names) : null,
		secret: output.secret ?? false,
		origin
	};
}
function outputQuery(context, key, output, origin) {
	const word = entryOf(origin);
	if (isNamedQuery(key)) return namedQuery(context, key, origin, "value", String(word));
	if (key === "request") return {
		kind: "request",
		part: output.request
	};
	if (key === "duration" && word !== true) return {
		kind: "duration",
		phase: word
	};
	return { kind: key };
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
/** What the steps of a list put out, seen from any place in it: looked up by id, since cases may have thousands of steps. */
var StepOutputs = class {
	#project;
	#document;
	#list;
	/** Where in the list a step with an id stands, by the id in lower case; twins are told elsewhere. */
	#places = /* @__PURE__ */ new Map();
	constructor(project, document, list) {
		this.#project = project;
		this.#document = document;
		this.#list = list;
		for (const [place, { id }] of list.entries()) {
			if (id === void 0) continue;
			const places = this.#places.get(id.toLowerCase());
			if (places === void 0) this.#places.set(id.toLowerCase(), [place]);
			else places.push(place);
		}
	}
	/** Those of the first `count` steps; of all without it. */
	first(count = this.#list.length) {
		return {
			find: (id) => {
				const place = this.#places.get(id.toLowerCase())?.findLast((one) => one < count);
				return place === void 0 ? void 0 : outputsOf(this.#project, this.#document, this.#list[place]);
			},
			ids: () => this.#list.slice(0, count).flatMap(({ id }) => id ?? [])
		};
	}
	/** Whether a step with the id stands behind the first `count`. */
	isAfter(count, id) {
		return (this.#places.get(id.toLowerCase())?.at(-1) ?? -1) >= count;
	}
};
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
const MAXIMUM_DEPTH$1 = 50;
/** Compiles a `uses` step. `compileSteps` is handed in, since steps files hold steps that may use others. */
function compileUses(context, step, at$5, names, compileSteps) {
	const origin = at$5("uses");
	const loaded = stepsFileOf(context.project, origin.document, step);
	if (loaded === void 0) {
		if (step.with !== void 0) context.templates.values(at$5("with"), at(names, "in with"));
		return;
	}
	const { file } = loaded.document;
	if (!mayUse(context, origin, file)) return void 0;
	const inputs = compileInputs(context, step, at$5, loaded, names);
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
		reportCircle$1(findings, usesStack.slice(start), origin);
		return false;
	}
	if (usesStack.length < MAXIMUM_DEPTH$1) return true;
	if (httpDefaults === null) return false;
	const message = `files use each other more than ${MAXIMUM_DEPTH$1} deep`;
	findings.error("uses-depth", origin, "value", message, "write some of the steps out");
	return false;
}
/** A circle is told once, however it was entered: as that of its first file by name, where it closes. */
function reportCircle$1(findings, circle, closing) {
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
		steps: new StepOutputs(context.project, document, content.steps).first()
	});
	const compiled = {
		steps,
		outputs: content.outputs === void 0 ? [] : context.templates.values(at("outputs"), all)
	};
	context.stepsFiles.set(document.file, compiled);
	return compiled;
}
function compileInputs(context, step, at$6, loaded, names) {
	const declared = loaded.content.inputs ?? {};
	const given = step.with ?? {};
	const givenAt = (key) => ({
		document: at$6("with").document,
		container: given,
		key
	});
	/** Inputs that are there, but misspelt. */
	const misspelt = /* @__PURE__ */ new Set();
	for (const name of Object.keys(given)) {
		if (Object.hasOwn(declared, name)) continue;
		const close = nearest(name, Object.keys(declared).filter((other) => !Object.hasOwn(given, other)));
		if (close !== void 0) misspelt.add(close);
		context.findings.error("uses-unknown-input", givenAt(name), "key", `${loaded.document.file} has no input ${name}`, close === void 0 ? `its inputs are ${listOf$1(Object.keys(declared)) || "none"}` : `did you mean ${close}?`);
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
		context.findings.error("uses-missing-input", at$6("uses"), "value", `${loaded.document.file} needs the input ${name}`, `write with: { ${name}: … }`);
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
	const answering = kind === "http" || kind === "run" ? kind : void 0;
	const expect = step.expect === void 0 || answering === void 0 ? NOTHING_EXPECTED : compileExpect(context, at$3("expect"), answering, own);
	const rest = {
		id: step.id ?? null,
		name: step.name === void 0 ? action === void 0 ? {
			kind: "literal",
			value: null
		} : describeStep(action, step) : context.templates.text(at$3("name"), at(inputs.before, "in the name of a step")),
		named: step.name !== void 0,
		condition: step.if === void 0 ? null : context.templates.condition(at$3("if"), at(before, "in the if of a step")),
		continueOnError: step["continue-on-error"] ?? false,
		timeout: step.timeout === void 0 ? null : parseDuration(step.timeout) ?? null,
		retry: step.retry === void 0 ? null : compileRetry(step.retry, kind === "http" ? HTTP_RETRY : ["failure"]),
		until: step.until === void 0 || answering === void 0 ? null : compileUntil(context, step.until, answering, own, at$3("until")),
		checks: expect.checks,
		that: expect.that,
		outputs: step.outputs === void 0 || answering === void 0 ? [] : compileOutputs(context, at$3("outputs"), answering, before),
		origin
	};
	return action === void 0 ? void 0 : {
		...rest,
		action
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
		context.findings.error("step-kind-missing", origin, "key", "the step does nothing", `write ${listOf$1(KINDS, "or")}`);
		return;
	}
	const second = KINDS.findLast((one) => step[one] !== void 0);
	if (second !== void 0 && second !== kind) {
		const kinds = KINDS.filter((one) => step[one] !== void 0);
		context.findings.error("step-kind-several", at(second), "key", `a step does one thing, and this one has ${listOf$1(kinds)}`, "make it several steps");
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
		].includes(key) ? `write it into the steps of ${step.uses}` : `it goes with ${listOf$1(allowed)}`;
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
		timeout: parseDuration(until.timeout ?? "30s") ?? 3e4,
		attempts: until.attempts ?? null
	};
}
// src/compile/compile-steps.ts
/** Compiles a list of steps. `names` are those at hand before the first; every step adds its own. */
function compileSteps(context, list, origin, names) {
	const { document } = origin;
	checkIds(context, list, origin);
	const outputs = once(() => new StepOutputs(context.project, document, list));
	/** The names that the step at `index` sees when the first `count` steps have run. */
	const after = (count, index) => ({
		...names(),
		steps: outputs().first(count),
		ownStep: list[index]?.id,
		isLaterStep: (id) => outputs().isAfter(count, id)
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
// src/compile/compile-session.ts
/** Compiles a login that requests share; `origin` is its entry under `sessions`. Undefined where the file that it uses is missing or
* broken, which was told. */
function compileSession(context, origin, names) {
	const definition = entryOf(origin);
	const { document } = origin;
	const at = (key) => ({
		document,
		container: definition,
		key
	});
	const defaults = context.httpDefaults?.auth?.kind === "session" ? {
		...context.httpDefaults,
		auth: null
	} : context.httpDefaults;
	const login = compileUses({
		...context,
		sessions: { use: (used) => tellNested(context, used) },
		httpDefaults: defaults,
		stepsFiles: /* @__PURE__ */ new Map()
	}, definition, at, names, compileSteps);
	const loaded = stepsFileOf(context.project, document, definition);
	const outputNames = () => ({
		...names(),
		place: "in what a session sends",
		outputs: Object.keys(loaded?.content.outputs ?? {}),
		openOutputs: loaded === void 0
	});
	const headers = compileHeaders(context, at("send"), outputNames);
	const expiresIn = definition["expires-in"] === void 0 ? null : context.templates.value(at("expires-in"), outputNames);
	if (login === void 0) return void 0;
	return {
		name: String(origin.key),
		file: document.file,
		login,
		defaults: defaults ?? NO_DEFAULTS,
		send: {
			headers,
			cookies: definition.send.cookies ?? false
		},
		expiresIn,
		refreshOn: definition["refresh-on"] ?? [401],
		origin
	};
}
function compileHeaders(context, origin, names) {
	const send = entryOf(origin);
	const at = (key) => ({
		document: origin.document,
		container: send,
		key
	});
	const headers = [];
	if (send.bearer !== void 0) headers.push(["authorization", bearerOf(context.templates.text(at("bearer"), names))]);
	if (send.headers === void 0) return headers;
	reportCaseTwins(context.findings, at("headers"), HEADER_TWINS);
	for (const [name, value] of context.templates.texts(at("headers"), names)) {
		if (send.bearer !== void 0 && name.toLowerCase() === "authorization") {
			const own = {
				document: origin.document,
				container: send.headers,
				key: name
			};
			const message = `bearer and ${name} cannot both be sent`;
			context.findings.error("http-auth-several", own, "key", message, "take one of them away");
		}
		headers.push([name.toLowerCase(), value]);
	}
	return headers;
}
function bearerOf(token) {
	if (token.kind === "literal") return {
		kind: "literal",
		value: `Bearer ${token.value}`
	};
	return {
		kind: "text",
		parts: ["Bearer ", ...token.kind === "text" ? token.parts : token.kind === "expression" ? [token.expression] : []]
	};
}
function tellNested({ findings }, origin) {
	findings.error("session-nested", origin, "value", "the steps of a login cannot use a session", "take session away, or write session: null");
}
// src/compile/compile-sessions.ts
/** The sessions that a suite's requests can name: those that it or rota.yaml names, with the definition that wins, suite < rota.yaml <
* plan. `base` is the suite's context. */
var SuiteSessions = class {
	#scene;
	#base;
	#names;
	/** The definitions that win; a null of the suite where nothing does. */
	#origins = /* @__PURE__ */ new Map();
	#known = /* @__PURE__ */ new Map();
	constructor(scene, names, base) {
		const { project, suite, plan } = scene;
		this.#scene = scene;
		this.#base = base;
		this.#names = () => ({
			...names(),
			place: "in a session"
		});
		for (const one of [...originsOf(suite), ...originsOf(project.project)]) this.#origins.set(String(one.key), one);
		for (const one of originsOf(plan)) {
			const name = String(one.key);
			if (this.#origins.has(name)) this.#origins.set(name, one);
		}
	}
	/** Compiles the suite's own, whether they are used or not. */
	checkOwn() {
		checkSessionNames(this.#scene.suite, this.#base().findings);
		for (const origin of originsOf(this.#scene.suite)) {
			const winner = this.#origins.get(String(origin.key));
			const own = winner?.document === origin.document ? winner : origin;
			if (entryOf(own) !== null) this.#compiled(own);
		}
	}
	use(origin) {
		const name = String(entryOf(origin));
		const definition = this.#origins.get(name);
		const needed = this.#base().templates.requirements;
		if (definition !== void 0 && entryOf(definition) !== null) {
			const { plan, requirements } = this.#compiled(definition);
			needed.push(...requirements);
			return plan;
		}
		if (isProjectFileBroken(this.#scene.project)) return void 0;
		if (definition === void 0) this.#tellUnknown(name, origin);
		else needed.push({
			context: "sessions",
			name,
			optional: false,
			origin: definition,
			offset: 0
		});
	}
	#tellUnknown(name, origin) {
		const names = [...this.#origins.keys()];
		const close = nearest(name, names);
		const { plan } = this.#scene;
		const hint = plan?.content.sessions?.[name] !== void 0 ? `${plan.document.file} defines it: write sessions: { ${name}: null } in the suite, too` : close !== void 0 ? `did you mean ${close}?` : names.length > 0 ? `there are ${listOf$1(names)}; for one of a plan, write sessions: { ${name}: null }` : `define it under sessions in the suite or in rota.yaml; for one of a plan, write sessions: { ${name}: null }`;
		this.#base().findings.error("session-unknown", origin, "value", `there is no session ${name}`, hint);
	}
	#compiled(origin) {
		const known = this.#known.get(origin);
		if (known !== void 0) return known;
		const context = this.#base();
		const { templates } = context;
		const outer = templates.requirements;
		templates.requirements = [];
		const made = {
			plan: compileSession(context, origin, this.#namesAt(origin)),
			requirements: templates.requirements
		};
		templates.requirements = outer;
		this.#known.set(origin, made);
		return made;
	}
	#namesAt({ document }) {
		const { file } = this.#scene.suite.document;
		if (document.file === file) return this.#names;
		return () => ({
			...this.#names(),
			varsAdvice: `declare it under vars: of ${file}, which uses the session`
		});
	}
};
/** Whether rota.yaml was left out: it may well define what seems to be defined nowhere. */
function isProjectFileBroken({ broken }) {
	return broken.has("rota.yaml") || broken.has("rota.yml");
}
/** Tells names of sessions that differ only in case. */
function checkSessionNames({ document, content }, findings) {
	reportCaseTwins(findings, {
		document,
		container: content,
		key: "sessions"
	}, "one is easily taken for the other: rename one of them");
}
/** The entries under `sessions` of a file. */
function originsOf(loaded) {
	const container = loaded?.content.sessions;
	if (loaded == null || container === void 0) return [];
	return Object.keys(container).map((key) => ({
		document: loaded.document,
		container,
		key
	}));
}
// src/compile/check-sessions.ts
/** Checks the sessions of a plan, used or not; one that no suite of it names has no effect, most likely by a typo. */
function checkPlanSessions(project, plan, findings) {
	if (plan.content.sessions === void 0) return;
	const files = project.planSuites.get(plan.document.file) ?? [];
	const suites = files.flatMap((file) => project.suites.get(file) ?? []);
	const complete = suites.length === files.length && !isProjectFileBroken(project);
	checkDefinitions(project, plan, suites, complete, findings);
	if (!complete) return;
	const named = new Set([project.project, ...suites].flatMap((loaded) => Object.keys(loaded?.content.sessions ?? {})));
	for (const origin of originsOf(plan)) {
		const name = String(origin.key);
		if (named.has(name)) continue;
		const close = nearest(name, named);
		findings.error("session-undeclared", origin, "key", `no suite of this plan names the session ${name}`, close === void 0 ? `write sessions: { ${name}: null } in the suite that uses it` : `did you mean ${close}?`);
	}
}
/** Checks the sessions of rota.yaml, used or not. `complete`: all suites of the repository were read. */
function checkProjectSessions(project, complete, findings) {
	if (project.project === null) return;
	const known = complete && project.broken.size === 0;
	checkDefinitions(project, project.project, [...project.suites.values()], known, findings);
}
/** Each by itself, without the defaults of a suite. `complete`: whatever is declared anywhere is declared by one of the suites. */
function checkDefinitions(project, loaded, suites, complete, findings) {
	if (loaded.content.sessions === void 0) return;
	checkSessionNames(loaded, findings);
	const names = () => ({
		place: "in a session",
		vars: suites.flatMap(({ content }) => Object.keys(content.vars ?? {})),
		env: suites.flatMap(({ content }) => Object.keys(content.env ?? {})),
		openVars: !complete,
		secrets: true
	});
	const context = contextAlone(project, findings);
	for (const origin of originsOf(loaded)) compileSession(context, origin, names);
}
// src/compile/quarantine.ts
const DAY = 864e5;
/** The entries that hold for a plan: its own, then those of rota.yaml. Without a plan the latter alone. */
function quarantineEntries(project, plan) {
	return [...plan === void 0 ? [] : entriesOf(plan), ...project.project ? entriesOf(project.project) : []];
}
/** Why a case does not count at the moment `now`; null: it does. */
function quarantineOf(entries, suite, one, now) {
	const entry = entries.find(({ end, meansSuite, meansCase }) => now < end && meansSuite(suite) && meansCase(one.id, one.case));
	return entry === void 0 ? null : {
		until: entry.until,
		reason: entry.reason
	};
}
/** Tells of the entries of a plan that mean nothing. */
function checkPlanQuarantine(project, plan, findings) {
	check(project, entriesOf(plan), project.planSuites.get(plan.document.file) ?? [], findings);
}
/** Tells of the entries of rota.yaml that mean nothing; which cases there are is known only when all files were read. */
function checkProjectQuarantine(project, complete, findings) {
	if (project.project === null) return;
	check(project, entriesOf(project.project), complete ? [...project.suites.keys()] : null, findings);
}
/** Tells of the entries that are over at the moment `now`: that is no error, a file must not become invalid overnight. */
function checkQuarantineDates(entries, now, findings) {
	for (const { case: text, until, end, origin } of entries) {
		if (!(now >= end)) continue;
		findings.warning("quarantine-over", origin, "value", `the quarantine of ${text} ended with ${until}, so the case counts again`, "take the entry out, or give it a later date and a reason");
	}
}
/** The same for all entries of a project. */
function overQuarantines(project, now) {
	const findings = new Findings();
	checkQuarantineDates([void 0, ...project.plans.values()].flatMap((plan) => quarantineEntries(project, plan)), now, findings);
	return findings.diagnostics;
}
function entriesOf({ document, content }) {
	return (content.quarantine ?? []).map((entry) => {
		const at = entry.case.indexOf("#");
		const file = resolvePath(document.file, entry.case.slice(0, at)) ?? "";
		const suite = (path) => path === file || matchesPatterns([file], path);
		const fits = namePattern(entry.case.slice(at + 1));
		return {
			case: entry.case,
			until: entry.until,
			reason: entry.reason,
			origin: {
				document,
				container: entry,
				key: "case"
			},
			end: endOf(entry.until),
			meansSuite: suite,
			meansCase: (...ids) => ids.some(fits)
		};
	});
}
function endOf(day) {
	const start = Date.parse(`${day}T00:00:00Z`);
	return new Date(start || 0).toISOString().startsWith(day) ? start + DAY : NaN;
}
function check(project, entries, files, findings) {
	for (const entry of entries) {
		const { origin } = entry;
		if (Number.isNaN(entry.end)) findings.error("quarantine-date", {
			...origin,
			key: "until"
		}, "value", `there is no day ${entry.until}`, "write it as 2026-12-31");
		if (files === null || files.some((file) => !project.suites.has(file))) continue;
		const problem = unmatched(project, entry, files);
		if (problem !== void 0) findings.warning("quarantine-unmatched", origin, "value", problem.message, problem.hint);
	}
}
function unmatched(project, { case: text, meansSuite, meansCase }, files) {
	const suites = files.filter(meansSuite);
	const [suite, wanted] = [text.slice(0, text.indexOf("#")), text.slice(text.indexOf("#") + 1)];
	if (suites.length === 0) {
		const close = nearest(suite, files);
		return {
			message: `${suite} is no suite of it, so the entry has no effect`,
			hint: close === void 0 ? "write the suite's path as it is seen from this file" : `did you mean ${close}?`
		};
	}
	const ids = suites.flatMap((file) => Object.keys(project.suites.get(file)?.content.cases ?? {}));
	if (ids.some((id) => meansCase(id) || id === caseOf(wanted) || namePattern(caseOf(wanted))(id))) return void 0;
	const close = nearest(wanted, ids);
	return {
		message: `${suite} has no case ${wanted}, so the entry has no effect`,
		hint: close === void 0 ? `it has ${ids.slice(0, 10).join(", ")}` : `did you mean ${close}?`
	};
}
// src/compile/check-plan.ts
/** Checks what a plan says by itself and against rota.yaml and its suites. */
function checkPlan(project, plan, findings) {
	const { document, content } = plan;
	const { select, environments, vars } = content;
	if (select !== void 0) checkSelection(document, select, findings);
	if (environments !== void 0) checkEnvironments(project, environments, document, findings);
	if (vars !== void 0) checkVars(project, plan, vars, findings);
	checkPlanSessions(project, plan, findings);
	checkPullRequest(project, plan, findings);
	checkHeartbeat(project, plan, findings);
	checkMisfire(plan, findings);
	checkPlanQuarantine(project, plan, findings);
}
function checkMisfire({ document, content }, findings) {
	const { misfire, jitter, schedule = [] } = content;
	const grace = parseDuration(misfire?.grace ?? "");
	const jitters = [jitter, ...schedule.map((entry) => entry.jitter)].map((one) => parseDuration(one ?? "") ?? 0);
	const longest = Math.max(...jitters);
	if (misfire !== void 0 && grace !== void 0 && longest >= grace) findings.warning("misfire-grace", {
		document,
		container: misfire,
		key: "grace"
	}, "value", `a run may start ${formatDuration(longest)} late by jitter alone, and then it counts as missed`, "write a grace that is longer than jitter");
	if (misfire?.max === void 0 || misfire.coalesce === "all") return;
	findings.warning("misfire-max", {
		document,
		container: misfire,
		key: "max"
	}, "key", "max has no effect: of several that are due only the newest runs", "write coalesce: all beside it, or take it out");
}
function checkEnvironments(project, environments, document, findings) {
	for (const index of environments.keys()) checkEnvironmentName(project, {
		document,
		container: environments,
		key: index
	}, findings);
}
// src/compile/var-layers.ts
/** Compiles the variables of rota.yaml, plan, environment and pull-request that the suites declare.
* @throws RotaError (exit code 2) when a variable of the command line is declared by no suite. */
function varLayers(scene, choices, findings) {
	const { project, plan } = scene;
	const declared = [...declaredVars(scene.suites), ...plan === void 0 ? [] : heartbeatVars(project, plan)];
	for (const name of Object.keys(choices.vars)) {
		if (declared.some((known) => known.toLowerCase() === name.toLowerCase())) continue;
		const close = nearest(name, declared);
		throw new RotaError("vars-undeclared", `no suite declares the variable ${name}`, {
			exitCode: 2,
			hint: close === void 0 ? `declared are ${listOf$1(declared) || "none"}` : `did you mean ${close}?`
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
function fileLayers({ project, plan, environment, pullRequest, suites }, findings) {
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
	layer(plan?.document, pullRequest?.vars);
	return files;
}
/** The variables that suites declare, each once. */
function declaredVars(suites) {
	return [...new Set(suites.flatMap((suite) => Object.keys(suite.content.vars ?? {})))];
}
/** For each variable of a suite, the value that wins: suite < rota.yaml < plan < environment < pull-request < command line; ROTA_VAR_<NAME> where
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
	findings.error("needs-unknown", origin, "value", `there is no case ${need} in this suite`, close === void 0 ? `its cases are ${listOf$1(Object.keys(cases).slice(0, 20))}` : `did you mean ${close}?`);
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
/** Bytes on the way from one function to another: the text that they are in UTF-8 to GitHub's functions. */
var BytesData = class extends StringData {
	bytes;
	constructor(bytes) {
		super(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
		this.bytes = bytes;
	}
	/** @throws FunctionError when they are no text. */
	text() {
		try {
			return new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(this.bytes);
		} catch {
			throw new FunctionError("the expression gives bytes that are no text: add toHex() or base64Encode()");
		}
	}
	coerceString() {
		return this.text();
	}
};
/** A date on the way from one function to another: RFC 3339 text to GitHub's functions. */
var DateData = class extends StringData {
	date;
	constructor(date) {
		super(dateText(date));
		this.date = date;
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
	if (value instanceof Uint8Array) return new BytesData(value);
	return value instanceof Date ? new DateData(value) : new LazyDictionary(value);
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
/** Takes what a function is given out of the evaluator: bytes and dates as they are. */
function subjectOf(item) {
	if (item instanceof BytesData) return item.bytes;
	return item instanceof DateData ? item.date : fromData(item);
}
/** Takes a value out of the evaluator; bytes and dates become text.
* @throws FunctionError for bytes that are not UTF-8. */
function fromData(item) {
	if (item instanceof BytesData) return item.text();
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
		if (definition !== void 0 && "apply" in definition) return toData(definition.apply(call.args.map((argument) => subjectOf(this.eval(argument))), this.#scope.sources));
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
const MAXIMUM_DEPTH = 100;
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
			reportCircle(source, circle, findings);
			return null;
		}
		if (active.length > MAXIMUM_DEPTH) {
			for (const one of active) told.add(one);
			if (!tooDeep && source.origin !== null) {
				const message = `variables use each other more than ${MAXIMUM_DEPTH} deep`;
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
function reportCircle({ origin }, circle, findings) {
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
		const written = sourceOf$1({
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
		needs: neededOutputs(needsOf(one), content.cases),
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
		retries: one.retries === void 0 ? null : {
			attempts: one.retries.attempts,
			delay: parseDuration(one.retries.delay ?? "0s") ?? 0
		},
		timeout: one.timeout === void 0 ? null : parseDuration(one.timeout) ?? null,
		matrix: one.matrix === void 0 ? null : templates.value(at$2("matrix"), inMatrix(names)),
		rows,
		outputs: one.outputs === void 0 ? [] : templates.values(at$2("outputs"), () => ({
			...names(),
			place: "in the outputs of a case",
			steps: new StepOutputs(context.project, document, one.steps).first()
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
		findings.error("matrix-exclude", origin, "key", `the matrix has no ${unknown}`, `it has ${listOf$1(dimensions)}`);
	}
}
function dimensionsOf(matrix) {
	return Object.keys(matrix).filter((name) => name !== "include" && name !== "exclude");
}
function matrixNames(matrix) {
	return [.../* @__PURE__ */ new Set([...dimensionsOf(matrix), ...(matrix.include ?? []).flatMap(Object.keys)])];
}
function neededOutputs(needs, cases) {
	return {
		find(id) {
			const need = needs.find((one) => one.toLowerCase() === id.toLowerCase());
			return need === void 0 ? void 0 : outputsOfCase(cases[need]);
		},
		ids: () => needs
	};
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
/** Compiles one suite, for a plan whose sessions it may use, or alone; all that is wrong goes to `findings`. */
function compileSuite(project, loaded, findings, plan) {
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
	const beforeOutputs = new StepOutputs(project, document, content.before ?? []).first();
	const withBefore = () => ({
		...names(),
		before: beforeOutputs
	});
	const context = contextOf({
		project,
		suite: loaded,
		plan
	}, findings, templates, names, withBefore);
	const before = compileSteps(context, content.before ?? [], at$1("before"), at(names, "in before"));
	const after = compileSteps(context, content.after ?? [], at$1("after"), at(withBefore, "in after"));
	context.sessions.checkOwn();
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
/** `shared`: the names that a login sees, which belongs to no case and may be made before the hooks are done; `names`: those that a
* default sees. */
function contextOf(scene, findings, templates, shared, names) {
	const { project, suite } = scene;
	const { document, content } = suite;
	const { defaults } = content;
	let known;
	const sessions = new SuiteSessions(scene, shared, () => known);
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
		sessions,
		stepsFiles: /* @__PURE__ */ new Map()
	};
	known = base;
	if (defaults?.http === void 0) return base;
	const origin = {
		document,
		container: defaults,
		key: "http"
	};
	if (defaults.http.session !== void 0) {
		const without = compileHttpDefaults({
			...base,
			sessions: null
		}, origin, at(names, "in defaults"));
		known = {
			...base,
			httpDefaults: without
		};
	}
	const whole = {
		...base,
		httpDefaults: compileHttpDefaults(base, origin, at(names, "in defaults"))
	};
	known = whole;
	return whole;
}
// src/commands/schedule/check-schedules.ts
/** What is wrong with the schedules of a project's plans; `now` in milliseconds since 1970-01-01T00:00Z. */
function checkSchedules({ plans, calendars }, now) {
	return withoutRepeats([...plans.values()].flatMap((plan) => checkSchedule(plan, {
		planId: planId(plan),
		calendars,
		now
	})));
}
/** Plans that share a calendar would tell of it each. */
function withoutRepeats(diagnostics) {
	const seen = /* @__PURE__ */ new Set();
	return diagnostics.filter((diagnostic) => {
		const identity = JSON.stringify(diagnostic);
		return !seen.has(identity) && seen.add(identity);
	});
}
// src/compile/pull-request.ts
/** How long a server may take to answer. */
const PATIENCE = 12e4;
/** What the plan says about pull requests, when one is run for; null: none is.
* @throws RotaError (exit code 2) when the plan says nothing about them. */
function pullRequestOf(plan, { pullRequest, target }) {
	if (!pullRequest) return null;
	const asked = plan?.content["pull-request"];
	if (asked !== void 0) return asked;
	if ("suites" in target) throw new RotaError("pull-request-absent", "suites by themselves say nothing about pull requests", {
		exitCode: 2,
		hint: "name a plan that has pull-request:"
	});
	throw new RotaError("pull-request-absent", `${target.plan} is not for pull requests`, {
		exitCode: 2,
		hint: "add pull-request: to it, or run it without asking for a pull request"
	});
}
/** The environment that a pull request is run against: its own, else the plan's only one when nothing is started for it. */
function pullRequestEnvironment({ environment, start, services }, ofPlan) {
	if (environment !== void 0) return environment;
	const [only, ...others] = ofPlan ?? [];
	return start !== void 0 || services !== void 0 || only === void 0 || others.length > 0 ? null : only;
}
/** The server that is started for a pull request. */
function startPlan({ root }, { document }, start) {
	return {
		command: start.run,
		folder: root,
		ready: start.ready,
		timeout: parseDuration(start.timeout ?? "") ?? PATIENCE,
		env: environmentOf(document, start.env ?? {})
	};
}
/** Numbers are given as they were written. */
function environmentOf(document, env) {
	return Object.fromEntries(Object.entries(env).map(([name, value]) => {
		return [name, (typeof value === "number" ? sourceOf$1({
			document,
			container: env,
			key: name
		}) : void 0) ?? String(value)];
	}));
}
// src/commands/occurrence-folder.ts
/** A moment of a schedule (UTC, RFC 3339) as the name of a folder: `20261122T080000Z`; a colon is no part of a name everywhere. */
function occurrenceFolder(occurrence) {
	return occurrence.replace(/[-:]/g, "");
}
// src/commands/print-json.ts
/** Prints a value for machines. */
function printJson(terminal, value) {
	terminal.print(withoutCommands(`${JSON.stringify(value, null, 2)}\n`));
}
/** A value for machines on one line. */
function jsonLine(value) {
	return withoutCommands(`${JSON.stringify(value)}\n`);
}
/** JSON in which nothing is a command to GitHub's runner; the escape is the same text to a JSON parser. */
function withoutCommands(json) {
	return json.replaceAll("##[", "##\\u005b");
}
// src/execute/step-error.ts
/** Why a step could not run: told as *error*, never as a failed expectation. */
var StepError = class StepError extends Error {
	name = "StepError";
	/** Stable, kebab-case. */
	code;
	hint;
	/** What a `retry` may name: no answer came, or none in time. */
	retryAs;
	/** What was run on the way, and went wrong. */
	steps;
	/** What had come of the answer when it broke off. */
	came;
	/** Whoever was asked has said no, and would say it again: nobody is to try it once more. */
	final;
	constructor(code, message, options = {}) {
		super(message, { cause: options.cause });
		this.code = code;
		this.steps = options.steps ?? [];
		this.came = options.came ?? null;
		this.hint = options.hint ?? null;
		this.retryAs = options.retryAs ?? null;
		this.final = options.final ?? false;
	}
	/** The same error, told otherwise. */
	with(changes) {
		return new StepError(this.code, this.message, {
			...this,
			...changes
		});
	}
};
/** An expression that cannot be worked out is the file's fault, not a crash of ours. */
function asStepError(error) {
	if (error instanceof StepError) return error;
	if (error instanceof FunctionError) return new StepError("expression", error.message);
	throw error;
}
// src/execute/stop-reason.ts
/** Why a signal of ours aborted. */
function stopReason({ reason }) {
	return reason instanceof StepError ? reason : new StepError("interrupted", "it was broken off");
}
// src/commands/schedule/schedule-options.ts
/** Reads `--count`.
* @throws RotaError (exit code 2) for anything but a number from 1 to 10000. */
function countOf(given, usual) {
	return wholeNumberOf(given, "count", usual, "12");
}
/** Reads an option that is a whole number.
* @throws RotaError (exit code 2) for anything but a number from 1 to 10000. */
function wholeNumberOf(given, name, usual, example) {
	const text = given.one(name);
	if (text === null) return usual;
	const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	if (number >= 1 && number <= 1e4) return number;
	throw usage(`--${name} ${text} is not a number from 1 to 10000`, `write --${name} ${example}`);
}
/** Reads `--from`, an instant or a local time of `zone`, as milliseconds since 1970-01-01T00:00Z; null when it was not given.
* @throws RotaError (exit code 2) when it is neither. */
function fromOf(given, zone) {
	const text = given.one("from");
	if (text === null) return null;
	const fraction = /(:\d{2})(\.\d+)(?=Z$|[+-]\d{2}:\d{2}$|$)/i.exec(text);
	const moment = parseMoment(fraction === null ? text : text.replace(fraction[0], fraction[1]), zone, [], new ProblemList());
	if (moment === void 0) throw usage(`--from ${text} is neither a date nor an instant from 1970 to 2199`, `write --from 2026-10-24T12:00:00Z, or --from 2026-10-24 in ${zone}`);
	return moment.instant + (fraction === null ? 0 : Math.ceil(Number(`0${fraction[2]}`) * 1e3));
}
/** Reads an option that is an instant, as milliseconds since 1970-01-01T00:00Z; null when it was not given.
* @throws RotaError (exit code 2) for anything else. */
function instantOf(given, name) {
	const text = given.one(name);
	if (text === null) return null;
	const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i.test(text) ? Date.parse(text) : NaN;
	if (!Number.isNaN(instant)) return instant;
	throw usage(`--${name} ${text} is not an instant`, `write --${name} 2026-11-22T08:37:00Z`);
}
/** Reads `--format`.
* @throws RotaError (exit code 2) for one that there is not. */
function formatOf(given, formats) {
	const text = given.one("format") ?? formats[0];
	const format = formats.find((one) => one === text);
	if (format !== void 0) return format;
	const list = `${formats.slice(0, -1).join(", ")} and ${formats.at(-1)}`;
	throw usage(`there is no format ${text}`, `formats are ${list}`);
}
/** A command line that cannot be. */
function usage(message, hint) {
	return new RotaError("usage", message, {
		exitCode: 2,
		hint
	});
}
export { contextAlone as $, EXIT as $a, suiteTitle as $i, ConnectionFailure as $n, fileReferences as $r, quotaWarning as $t, varSources as A, BRIEF as Aa, headLines as Ai, apiAddress as An, isoOf as Ar, timeoutOf as At, isOfType as B, caseTitle as Ba, detailParts as Bi, openLedger as Bn, unknownMatcher$1 as Br, readPlanSchedule as Bt, evaluateText as C, paintFor as Ca, cutToWidth as Ci, bookName as Cn, isPageName as Cr, dateText as Ct, declaredVars as D, failureTitle as Da, seededSources as Di, findPlans as Dn, isHeld as Dr, gatePolicy as Dt, writtenText as E, failureLines as Ea, LARGEST_SEED as Ei, findOnePlan as En, isHandedOver as Er, isRunOver as Et, quarantineEntries as F, responseDetails as Fa, everythingText as Fi, checkPlanIds as Fn, formOf as Fr, listOf$1 as Ft, ABSENT as G, dueText as Ga, skipGroups as Gi, kindOfStore as Gn, lengthOf as Gr, MINUTE as Gt, semanticVersion as H, firstWords as Ha, passedParts as Hi, stateSettings as Hn, STEP_KEYS_ELSEWHERE as Hr, jitterOf as Ht, quarantineOf as I, responseLine as Ia, linked as Ii, planId as In, isMatchers as Ir, nextRuns as It, isOfSubjectType as J, formatDuration as Ja, isCounted as Ji, openMongodb as Jn, require_json_p3_cjs as Jr, parseCronField as Jt, markerOf as K, momentText as Ka, countedOutcome as Ki, unknownStore as Kn, compareValues as Kr, MONTH as Kt, checkProjectSessions as L, groupDigits as La, runLink as Li, planName as Ln, keysOf as Lr, planRuns as Lt, checkProjectQuarantine as M, FULL as Ma, VERDICT_ICONS as Mi, neededVariable as Mn, loadPlans as Mr, needsOwnWorkflow as Mt, checkQuarantineDates as N, requestDetails as Na, countsSentence as Ni, repositoryOf as Nn, loadProject as Nr, Findings as Nt, fileLayers as O, placeText as Oa, REPORTS as Oi, findTargets as On, isInstant as Or, leaseLength as Ot, overQuarantines as P, requestLine as Pa, reasonWorthSaying as Pi, silent as Pn, bestErrors as Pr, checkEnvironmentName as Pt, headerFlaw as Q, once as Qa, entryTitle as Qi, CONNECT_TIMEOUT as Qn, calendarReferences as Qr, previousOccurrence as Qt, compileSteps as R, plural as Ra, LOSS_ORDER as Ri, checksumText as Rn, objectLiteral as Rr, showOccurrence as Rt, evaluateTemplate as S, colourPaint as Sa, codeFrame as Si, ticketOf as Sn, readBook as Sr, FilterError as St, rememberWritten as T, indent as Ta, words as Ti, repositoryFolder as Tn, dayOf as Tr, hasErrors as Tt, versionBounds as U, stepTitle as Ua, quarantinedPart as Ui, WHOLE_REFERENCE as Un, followPointer as Ur, DAY_OF_MONTH as Ut, keepsBound as V, quarantineWords as Va, flakyPart as Vi, isOnBranch as Vn, unknownValue as Vr, ProblemList as Vt, versionBoundsOf as W, troublesOf as Wa, skippedPart as Wi, checkDatabaseStore as Wn, memberOf$2 as Wr, HOUR as Wt, formatByteSize as X, githubContext as Xa, attemptLines as Xi, placeOf$1 as Xn, matchSuites as Xr, occurrencesFrom as Xt, bytesOfLiteral as Y, parseDuration as Ya, serverText as Yi, readMongodbServer as Yn, isPattern$1 as Yr, nextOccurrence as Yt, urlFlaw as Z, workflowRun as Za, badLine as Zi, readServer as Zn, require_picomatch as Zr, occurrencesWithin as Zt, checkSchedules as _, mergeResults as _a, slug as _i, isName as _n, unrunLines as _r, DecodingMode as _t, usage as a, markdownText as aa, setEntry as ai, zoneOf as an, defuseWorkflowCommands as ao, environmentName as ar, selectCases as at, rememberNumbers as b, troublesText as ba, diagnosticsText as bi, legsOf as bn, updatePage as br, momentOf as bt, StepError as c, noveltyIn as ca, placeOf$3 as ci, formatDate as cn, maskTexts as co, gateRequest as cr, namePattern as ct, printJson as d, BUDGETS as da, FILE_START as di, weekdayOf as dn, formatJson as do, finish as dr, collectReferences as dt, shownFailures as ea, sessionReferences as ei, sharedMinutesAMonth as en, cut as eo, socketFailure as er, matchesPatterns as et, withoutCommands as f, badPlacesFirst as fa, markupLibrary as fi, scheduleHash as fn, parseJson as fo, handOver as fr, JwtError as ft, startPlan as g, legsOf$1 as ga, resolvePath as gi, isMoment as gn, reclaimEdit as gr, queryJsonPath as gt, pullRequestOf as h, environmentOf$1 as ha, ownFiles as hi, githubEnvironment as hn, givenUpEdit as hr, followJsonPath as ht, instantOf as i, inlineCode as ia, createDocument as ii, formatLocal as in, RotaError as io, givenValues as ir, patternOfCase as it, checkPlan as j, FOLDED as ja, verdictTitle as ji, githubClient as jn, spanOf as jr, sharedTicks as jt, varLayers as k, quarantineLine as ka, summaryMarkdown as ki, findRoot as kn, isMap$2 as kr, mostAtOnce as kt, asStepError as l, fitParts as la, rangeOf$1 as li, formatTimeOfDay as ln, showValue as lo, recordedRun as lr, compileHeartbeat as lt, pullRequestEnvironment as m, placeName as ma, kindOfFile as mi, artifactPrefix as mn, frameOf as mr, prepareFilter as mt, formatOf as n, repositoryUrl as na, withoutMark as ni, utcText as nn, plainLine as no, environmentToken as nr, parseTagExpression as nt, wholeNumberOf as o, table as oa, LineTable as oi, MILLISECONDS_A_DAY as on, count as oo, missingValues as or, selectableCases as ot, occurrenceFolder as p, onEnvironment as pa, innerProjects as pi, readEvent$1 as pn, claimLine as pr, signJwt as pt, SUBJECT_TYPES as q, nearest as qa, hasFailed as qi, branchProblem as qn, strictlyEqual as qr, WEEKDAY as qt, fromOf as r, fenced as ra, EntryTable as ri, formatInstant as rn, plainText as ro, githubRepository as rr, parsePriorityRange as rt, stopReason as s, noveltyCounts as sa, MAXIMUM_ALIASED_VALUES as si, dayNumber as sn, jsonExcerpt as so, tellMissingSession as sr, isPattern as st, countOf as t, placeLink as ta, readYaml as ti, localText as tn, cutBytes as to, processName as tr, reportCaseTwins as tt, jsonLine as u, optional as ua, sourceOf$1 as ui, monthLength as un, typeName as uo, close as ur, heartbeatVars as ut, withoutRepeats as v, sumOfCounts as va, withoutSuffix as vi, legJobName as vn, pruneBook as vr, EntityDecoder as vt, isTrue as w, plainPaint as wa, textWidth as wi, prefixInRepository as wn, parsePage as wr, showSubject as wt, resolveVars as x, triesText as xa, sortDiagnostics as xi, parseLegs as xn, pageForNew as xr, FunctionError as xt, compileSuite as y, exchangeText as ya, countLine as yi, legName as yn, updateBook as yr, htmlDecodeTree as yt, compileStepsFile as z, allEntries as za, lossNote as zi, openRunLedger as zn, placeOf$2 as zr, placed as zt };
