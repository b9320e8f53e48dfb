import { i as orCrash, n as guardedHost, r as SecretMask, t as tellError } from "./chunks/tell-error.js";
import { t as nearest } from "./chunks/nearest.js";
import { n as RotaError, t as EXIT } from "./chunks/exit-code.js";
import { E as troublesOf, S as allEntries, T as stepTitle, _ as failureTitle, a as summaryMarkdown, b as requestLine, d as inlineCode, f as markdownText, g as failureLines, i as SUMMARY_BUDGET, l as placeLink, n as workflowRun, o as countsSentence, p as fitParts, r as REPORTS, s as reasonWorthSaying, u as fenced, w as firstWords, x as responseLine } from "./chunks/workflow-run.js";
import { n as parseVars } from "./chunks/run-options.js";
import { n as plainLine, r as plainText, t as cut } from "./chunks/plain-text.js";
import { i as codeFrame, l as groupDigits, r as sortDiagnostics, t as countLine, u as plural } from "./chunks/diagnostics-text.js";
import { t as exitNow } from "./chunks/exit-now2.js";
import { t as nodeHost } from "./chunks/node-host.js";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import { relative, resolve } from "node:path";
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Writes debug message to user log
* @param message debug message
*/
function debug(message) {
	issueCommand("debug", {}, message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
// src/commands/action-inputs.ts
/** Which inputs each command takes besides those that all take. */
const TAKES = {
	run: [
		"plan",
		"suites",
		"environment",
		"vars",
		"tags",
		"priority"
	],
	validate: ["plan", "suites"],
	demo: []
};
const COMMANDS = Object.keys(TAKES);
/** These have defaults in action.yml, so that they are always given. */
const OF_ALL = [
	"command",
	"token",
	"out"
];
const ALL = [...OF_ALL, ...TAKES.run];
/** Reads the action's inputs; nobody else does.
* @throws RotaError (exit code 2) for what cannot be meant. */
function actionInputs(source) {
	const text = (name) => source.get(name) || null;
	const lines = (name) => source.get(name).split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
	const command = source.get("command") || "run";
	if (!isCommand(command)) throw unknown("command", command, COMMANDS);
	for (const name of source.names) if (!ALL.includes(name) && nearest(name, ALL) !== void 0) throw unknown("input", name, ALL);
	const takes = [...OF_ALL, ...TAKES[command]];
	const foreign = ALL.find((name) => !takes.includes(name) && source.get(name) !== "");
	if (foreign !== void 0) throw usage(`the command ${command} does not take the input ${foreign}`, `its inputs are ${takes.join(", ")}`);
	return {
		command,
		plans: lines("plan"),
		suites: lines("suites"),
		token: text("token"),
		options: {
			environment: text("environment"),
			vars: parseVars(lines("vars")),
			envFiles: [],
			tags: text("tags"),
			priority: text("priority"),
			cases: [],
			maxParallel: null,
			failFast: false,
			reporters: Object.keys(REPORTS),
			out: text("out") ?? "rota-report"
		}
	};
}
function isCommand(text) {
	return Object.hasOwn(TAKES, text);
}
function unknown(kind, name, known) {
	const close = nearest(name, known);
	return usage(`there is no ${kind} ${name}`, close === void 0 ? `${kind}s are ${known.join(", ")}` : `did you mean ${close}?`);
}
function usage(message, hint) {
	return new RotaError("usage", message, {
		exitCode: 2,
		hint
	});
}
// src/report/annotations.ts
const TITLE = 255;
const MESSAGE = 4e3;
/**
* The first failing expectations and errors, then warnings: flaky cases and remarks about the files. At most `limit` of
* each level (GitHub shows ten of a step and drops the rest without a word, so the last one says how many there are).
*/
function annotationsOf(results, diagnostics, limit = 10) {
	const entries = results.flatMap(allEntries);
	const bad = entries.filter((entry) => entry.outcome === "failed" || entry.outcome === "error");
	const flaky = entries.filter((entry) => entry.flaky);
	const all = [
		...bad.flatMap(entryErrors),
		...flaky.map(flakyWarning),
		...diagnostics.map(remark)
	];
	const ofLevel = (level) => all.filter((item) => item.level === level);
	return [...first(ofLevel("error"), limit), ...first(ofLevel("warning"), limit)];
}
function remark({ severity, code, message, hint, file, range }) {
	const words = hint === void 0 ? message : `${message}\nhint: ${hint}`;
	return annotation(severity, {
		file,
		...range.start
	}, code, words);
}
function entryErrors(entry) {
	const title = `${entry.suite.name} › ${entry.title}`;
	const troubles = troublesOf(entry.attempts.at(-1)?.steps ?? []).filter((trouble) => !trouble.allowed);
	if (troubles.length === 0) return [annotation("error", entry.place, title, entry.reason ?? "did not pass")];
	return troubles.flatMap((trouble) => troubleErrors(trouble, title));
}
function troubleErrors(trouble, title) {
	const { step } = trouble;
	const { exchange, error } = step;
	const where = exchange === null ? stepTitle(trouble) : `${requestLine(exchange)} (${responseLine(exchange)})`;
	const found = step.failures.map((failure) => {
		const lines = failureLines(failure).map((line) => line.text);
		return annotation("error", failure.place, title, [
			failureTitle(failure),
			...lines,
			"",
			where
		].join("\n"));
	});
	if (error !== null) {
		const hint = error.hint === null ? [] : [`hint: ${error.hint}`];
		const words = [
			`could not run, ${error.code}: ${error.message}`,
			...hint,
			"",
			where
		];
		found.push(annotation("error", error.place, title, words.join("\n")));
	}
	return found.length > 0 ? found : [annotation("error", step.place, title, step.reason ?? "did not pass")];
}
function flakyWarning(entry) {
	const bad = entry.attempts.find((attempt) => attempt.outcome !== "passed");
	const words = firstWords(bad?.steps ?? []) ?? "an earlier attempt did not pass";
	const message = `flaky: passed at attempt ${entry.attempts.length}; attempt ${bad?.attempt ?? 1}: ${words}`;
	return annotation("warning", entry.place, `${entry.suite.name} › ${entry.title}`, message);
}
function annotation(level, place, title, message) {
	return {
		level,
		file: plainLine(place.file),
		line: Math.max(1, place.line),
		column: Math.max(1, place.column),
		title: cut(plainLine(title), TITLE),
		message: cut(plainText(message), MESSAGE)
	};
}
function first(annotations, limit) {
	const shown = annotations.slice(0, limit);
	const last = shown.pop();
	if (last === void 0) return [];
	const more = annotations.length - limit;
	if (more <= 0) return [...shown, last];
	const note = `\n\nand ${plural(more, `more ${last.level}`)}, in the job summary`;
	return [...shown, {
		...last,
		message: `${cut(last.message, MESSAGE - note.length)}${note}`
	}];
}
// src/report/diagnostics-summary.ts
/** What was found in the files as Markdown for a job summary: each problem with its lines and what to do. */
function diagnosticsMarkdown(diagnostics, sourceOf, { run, files, budget = SUMMARY_BUDGET }) {
	const bad = diagnostics.some(({ severity }) => severity === "error");
	const looked = files === void 0 ? "" : `${plural(files, "file")} checked, `;
	const found = diagnostics.length === 0 ? "no problems" : countLine(diagnostics);
	return fitParts(sortDiagnostics(diagnostics).map((diagnostic) => part(diagnostic, sourceOf, run)), {
		budget,
		order: ["lines", "problems"],
		head: `## ${bad ? "❌" : "✅"} Rota: ${looked}${found}`,
		note: (losses) => {
			const [lines, problems] = [losses.get("lines") ?? 0, losses.get("problems") ?? 0];
			const left = [...lines > problems ? [`the lines of ${plural(lines - problems, "problem")}`] : [], ...problems > 0 ? [`${plural(problems, "problem")} as a whole`] : []];
			return `> [!NOTE]\n> Left out to stay within ${groupDigits(budget)} bytes: ${left.join(", ")}.`;
		}
	});
}
function part(diagnostic, sourceOf, run) {
	const { code, severity, message, hint, file, range } = diagnostic;
	const line = `- ${severity === "error" ? "❌" : "⚠️"} ${placeLink(run, {
		file,
		...range.start
	})} ${markdownText(message)} (${inlineCode(code, 60)})`;
	const frame = codeFrame(sourceOf(file) ?? "", range);
	return {
		forms: [
			[line, ...[...frame === "" ? [] : [fenced(frame, "text")], ...hint === void 0 || hint === "" ? [] : [`💡 ${markdownText(hint, 1e3)}`]].map((detail) => detail.replace(/^/gm, "  "))].join("\n\n"),
			line,
			""
		],
		losses: [{
			kind: "lines",
			count: 1
		}, {
			kind: "problems",
			count: 1
		}]
	};
}
// src/report/summaries.ts
const GAP = "\n";
/** The results of one step as Markdown, those that did not pass first, together in at most `budget` bytes: a result that needs
* less than its share leaves the rest to the others. */
function summariesMarkdown(results, budget = SUMMARY_BUDGET) {
	const ordered = [...results.filter(({ verdict }) => verdict !== "passed"), ...results.filter(({ verdict }) => verdict === "passed")];
	const whole = ordered.map((result) => ({
		result,
		text: summaryMarkdown(result, budget)
	}));
	const texts = /* @__PURE__ */ new Map();
	let room = budget - 1 * results.length;
	let left = whole.length;
	for (const { result, text } of whole.toSorted((a, b) => bytes(a.text) - bytes(b.text))) {
		const share = Math.floor(room / left);
		const fitted = bytes(text) <= share ? text : summaryMarkdown(result, share);
		texts.set(result, fitted);
		room -= bytes(fitted);
		left--;
	}
	return ordered.map((result) => texts.get(result)).join(GAP);
}
function bytes(text) {
	return Buffer.byteLength(text);
}
// src/commands/publish-outcome.ts
/** GitHub shows as many annotations of each level for a step; one of them says why the step failed. */
const ANNOTATIONS = 10;
/** What a step came to, in one word, by its exit code; the output `verdict`. */
const VERDICTS = {
	[EXIT.passed]: "passed",
	[EXIT.failed]: "failed",
	[EXIT.invalid]: "invalid",
	[EXIT.broken]: "broken",
	[EXIT.interrupted]: "cancelled"
};
const COUNTS = {
	passed: "passed",
	failed: "failed",
	errors: "error",
	flaky: "flaky",
	skipped: "skipped"
};
/** Tells GitHub what came of a command: annotations, the job summary, the outputs, and whether the step failed. */
async function publishOutcome(outcome, publishing) {
	const { host, mask, step, run, out } = publishing;
	const { exitCode, runs, diagnostics, sourceOf, files } = outcome;
	const results = runs.map(({ result }) => result);
	const prefix = prefixOf(host, outcome.root);
	const limit = exitCode === EXIT.passed ? ANNOTATIONS : 9;
	for (const annotation of annotationsOf(results, diagnostics, limit)) step.annotate(placed(annotation, prefix, mask));
	const markdown = results.length > 0 ? summariesMarkdown(results) : diagnosticsMarkdown(diagnostics, sourceOf, {
		run,
		...files !== void 0 && { files }
	});
	await step.summarize(mask.mask(markdown));
	const jsonReports = runs.flatMap(({ reports }) => reports.filter((path) => path.endsWith("result.json")));
	tellOutputs(step, exitCode, results, {
		report: runs.length === 0 ? "" : resolve(host.workingFolder, out),
		result: jsonReports.join("\n")
	});
	if (exitCode !== EXIT.passed) step.fail(mask.mask(reasonOf(outcome)));
}
/** Tells GitHub why nothing came of a command. */
async function publishProblem(error, exitCode, { mask, step }) {
	const reason = mask.mask(problemText(error));
	step.fail(reason);
	const title = exitCode === EXIT.invalid ? "the step asks for something impossible" : "Rota itself failed";
	const lines = reason.split("\n").map((line) => markdownText(line, 1e3));
	try {
		tellOutputs(step, exitCode, [], {
			report: "",
			result: ""
		});
		await step.summarize(`## ❌ Rota: ${title}\n\n${lines.join("\n\n")}\n`);
	} catch (cause) {
		step.warn(`GitHub could not be told more: ${plainLine(cause.message)}`);
	}
}
function tellOutputs(step, exitCode, results, paths) {
	step.output("verdict", VERDICTS[exitCode]);
	for (const [name, key] of Object.entries(COUNTS)) step.output(name, results.reduce((sum, { counts }) => sum + counts[key], 0));
	step.output("report", paths.report);
	step.output("result", paths.result);
}
/** Why a command did not end well, in words for the top of a page. */
function reasonOf({ exitCode, runs, diagnostics, problem, files }) {
	if (problem !== null) return problemText(problem);
	if (exitCode === EXIT.invalid) return `invalid files${files === void 0 ? ", nothing was run" : ""}: ${countLine(diagnostics)}`;
	return runs.map(({ result }) => result).filter(({ verdict }) => verdict !== "passed").map((result) => {
		const more = reasonWorthSaying(result);
		const where = result.environment === null ? "" : ` on ${result.environment}`;
		const verdict = result.verdict === "cancelled" ? "cancelled" : "failed";
		return plainLine(`${result.plan.name}${where} ${verdict}: ${countsSentence(result)}${more === null ? "" : `; ${more}`}`);
	}).join("\n");
}
function problemText(error) {
	if (error instanceof RotaError) {
		const hint = error.hint === void 0 ? "" : `\nhint: ${plainLine(error.hint)}`;
		return `${plainLine(error.message)}${hint}`;
	}
	const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	return `Rota itself failed; this is a defect, please report it\n${plainLine(message)}`;
}
/** What stands before a path relative to the root to make it one that GitHub finds in the workspace. */
function prefixOf({ environment, workingFolder }, root) {
	const path = relative(environment["GITHUB_WORKSPACE"] ?? workingFolder, root).replaceAll("\\", "/");
	if (path === "") return "";
	return path.startsWith("..") ? `${root}/` : `${path}/`;
}
function placed(annotation, prefix, mask) {
	return {
		...annotation,
		file: `${prefix}${annotation.file}`,
		title: mask.mask(annotation.title),
		message: mask.mask(annotation.message)
	};
}
// src/commands/run-action.ts
/** How long GitHub may take to say which job this is, in milliseconds. */
const PATIENCE = 5e3;
/** Does what the action's inputs ask for. Never throws: what goes wrong fails the step and becomes the exit code. */
async function runAction(given, source, step) {
	const host = guardedHost(given);
	const mask = new SecretMask();
	mask.onAdd((secret) => {
		for (const part of partsToHide(secret)) step.hide(part);
	});
	try {
		return await orCrash(async () => {
			const inputs = actionInputs(source);
			if (inputs.token !== null) mask.add(inputs.token);
			const run = {
				...workflowRun(host),
				...await jobUrl(host, inputs, step, mask)
			};
			const outcome = await perform(host, inputs, {
				mask,
				run
			});
			await publishOutcome(outcome, {
				host,
				mask,
				run,
				step,
				out: inputs.options.out
			});
			return outcome.exitCode;
		});
	} catch (error) {
		const exitCode = tellError(error, host, mask);
		await publishProblem(error, exitCode, {
			mask,
			step
		});
		return exitCode;
	}
}
/** Each command's code is loaded when it is asked for. */
async function perform(host, { command, plans, suites, options }, surroundings) {
	switch (command) {
		case "run": {
			const [{ findChosenTargets }, { runTargets }] = await Promise.all([import("./chunks/run.js"), import("./chunks/run-targets2.js")]);
			const targets = await findChosenTargets(host, plans, suites);
			return {
				root: targets.root,
				...await runTargets(host, targets, options, surroundings)
			};
		}
		case "demo": {
			const { runDemo } = await import("./chunks/demo.js");
			return runDemo(host, options, surroundings);
		}
		case "validate": {
			const { findProblems, tellProblems, exitCodeOfProblems } = await import("./chunks/validate.js");
			const problems = await findProblems(host, [...plans, ...suites]);
			tellProblems(host, problems);
			return {
				...problems,
				exitCode: exitCodeOfProblems(problems),
				runs: [],
				problem: null
			};
		}
	}
}
/** Where this very job can be seen, so that a reader of a report does not have to look for it among the run's jobs. */
async function jobUrl(host, { command, token }, step, mask) {
	if (token === null || command === "validate") return {};
	try {
		const { findJobUrl } = await import("./chunks/find-job-url.js");
		return { url: await findJobUrl(host.environment, token, AbortSignal.timeout(PATIENCE)) };
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		step.debug(mask.mask(`Reports link to the workflow run, not to this job: ${why}`));
		return {};
	}
}
/** GitHub hides whole lines' worth of text, and each line of what it is given, be it only a brace: so it gets the longer lines. What one
* could guess is not hidden, because it would blank out half the log. */
function partsToHide(secret) {
	const lines = secret.split(/\r\n|\r|\n/).map((line) => line.trim());
	const shortest = lines.length > 1 ? 6 : 3;
	return lines.filter((line) => line.length >= shortest);
}
// src/action.ts
const host = nodeHost();
const tell = {
	error,
	warning,
	notice
};
const exitCode = await runAction({
	...host,
	workingFolder: host.environment["GITHUB_WORKSPACE"] || host.workingFolder
}, {
	get: (name) => getInput(name),
	names: Object.entries(host.environment).flatMap(([name, value]) => name.startsWith("INPUT_") && value ? [name.slice(6).toLowerCase()] : [])
}, {
	hide: (secret) => setSecret(secret),
	annotate: ({ level, file, line, column, title, message }) => tell[level](message, {
		file,
		startLine: line,
		startColumn: column,
		title
	}),
	output: (name, value) => setOutput(name, value),
	summarize: async (markdown) => {
		try {
			await summary.addRaw(markdown, true).write();
		} catch (error) {
			warning(`The job summary could not be written: ${error.message}`);
		}
	},
	fail: (message) => error(message),
	warn: (message) => warning(message),
	debug: (message) => debug(message)
});
process.exitCode = exitCode;
if (exitCode === 3) exitNow(exitCode);
export {};
