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
export const blockEntry: RegExp = new RegExp(
  `(${BLOCK_KEY}):(?=[ \\n]|$)( *)(?:(${BLOCK_TEXT})${LINE_END})?`,
  "y",
);

/** A plain value with its line end. Group: the value. */
export const blockText: RegExp = new RegExp(`(${BLOCK_TEXT})${LINE_END}`, "y");

export const lineEnd: RegExp = new RegExp(LINE_END, "y");

/** Blank and comment lines at the start of the text, and the indentation after them. */
export const leadingLines: RegExp = /(?: *(?:#[^\n\r]*)?\n)*(?: *#[^\n\r]*$)? */y;

/** `key: ` in a flow map; then, where it has one, a plain value with its comma, if any. Groups: key, blanks, value. */
export const flowEntry: RegExp = new RegExp(`(${FLOW_KEY}):( +)(?:(${FLOW_TEXT}) *(?:, *|(?=\\})))?`, "y");

/** A plain value in a flow collection with its comma, if any. Group: the value. */
export const flowText: RegExp = new RegExp(`(${FLOW_TEXT}) *(?:, *|(?=[}\\]]))`, "y");

/** A double-quoted scalar of one line without escapes. Group: its text. */
export const doubleQuoted: RegExp = /"([^"\\\0-\x08\n-\x1f]*)"/y;

/** A double-quoted scalar of one line with the escapes it shares with JSON. */
export const doubleQuotedWithEscapes: RegExp = /"(?:[^"\\\0-\x08\n-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"/y;

/** A single-quoted scalar of one line. Group: its text, quotes still doubled. */
export const singleQuoted: RegExp = /'([^'\0-\x08\n-\x1f]*(?:''[^'\0-\x08\n-\x1f]*)*)'/y;
