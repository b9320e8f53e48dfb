import { c as saveState, d as warning, l as setOutput, n as error, o as isDebug, r as getInput, s as notice, t as debug, u as setSecret } from "./chunks/core.js";
import { n as guardedHost, r as orCrash, t as tellError } from "./chunks/tell-error.js";
import { Oi as REPORTS, Ti as words, Ya as parseDuration, Za as workflowRun, io as RotaError, oo as SecretMask, qa as nearest } from "./chunks/base.js";
import { r as parseVars } from "./chunks/run-options.js";
import { i as publishProblem, r as publishOutcome } from "./chunks/publish-outcome.js";
import { t as exitNow } from "./chunks/exit-now2.js";
import { t as nodeHost } from "./chunks/node-host.js";
import { EOL } from "os";
import { constants, promises } from "fs";
// node_modules/@actions/core/lib/summary.js
var __awaiter = function(thisArg, _arguments, P, generator) {
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
		return __awaiter(this, void 0, void 0, function* () {
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
		return __awaiter(this, void 0, void 0, function* () {
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
		return __awaiter(this, void 0, void 0, function* () {
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
// src/commands/action/action-inputs.ts
/** Which inputs each command takes besides those that all take. */
const TAKES = {
	run: [...[
		"plan",
		"suites",
		"environment",
		"vars",
		"tags",
		"priority"
	], ...[
		"mode",
		"occurrence",
		"claim",
		"record",
		"pull-request",
		"upload",
		"publish"
	]],
	start: [
		"plan",
		"environment",
		"mode",
		"for",
		"vars",
		"tags",
		"record",
		"upload"
	],
	validate: ["plan", "suites"],
	demo: [],
	gate: [
		"plan",
		"mode",
		"environment"
	],
	report: [
		"plan",
		"legs",
		"result"
	],
	generate: [
		"check",
		"workflow-token",
		"commit"
	],
	comment: ["run-id", "plan"]
};
const JOB_RESULTS = [
	"success",
	"failure",
	"cancelled",
	"skipped"
];
const COMMANDS = Object.keys(TAKES);
/** These have defaults in action.yml, so that they are always given. */
const OF_ALL = [
	"command",
	"token",
	"out"
];
/** Those that are true or false, with their defaults in action.yml. */
const BOOLEANS = {
	"pull-request": false,
	upload: false,
	publish: true,
	record: false,
	check: false
};
const ALL = [.../* @__PURE__ */ new Set([...OF_ALL, ...Object.values(TAKES).flat()])];
/** A page of the ledger is called by a day. */
const PAGE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
/** Reads the action's inputs; nobody else does.
* @throws RotaError (exit code 2) for what cannot be meant. */
function actionInputs(source) {
	const text = (name) => source.get(name) || null;
	const lines = (name) => source.get(name).split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
	const command = source.get("command") || "run";
	if (!isCommand(command)) throw unknown("command", command, COMMANDS);
	for (const name of source.names) if (!ALL.includes(name) && nearest(name, ALL) !== void 0) throw unknown("input", name, ALL);
	const takes = [...OF_ALL, ...TAKES[command]];
	const chosen = (name) => !["", String(BOOLEANS[name])].includes(source.get(name));
	const foreign = ALL.find((name) => !takes.includes(name) && chosen(name));
	if (foreign !== void 0) throw usage(`the command ${command} does not take the input ${foreign}`, `its inputs are ${takes.join(", ")}`);
	const inputs = {
		command,
		plans: lines("plan"),
		suites: lines("suites"),
		token: text("token"),
		mode: command === "start" ? oneOf(source, "mode", ["if-due", "run-now"]) : oneOf(source, "mode", ["run-now", "if-due"]),
		stay: duration(source, "for"),
		occurrences: words(source.get("occurrence")).map(instant),
		claim: words(source.get("claim")),
		record: boolean(source, "record"),
		upload: boolean(source, "upload"),
		publish: boolean(source, "publish"),
		legs: text("legs"),
		result: text("result") === null ? null : oneOf(source, "result", JOB_RESULTS),
		check: boolean(source, "check"),
		workflowToken: text("workflow-token"),
		commit: oneOf(source, "commit", ["pull-request", "branch"]),
		runId: text("run-id"),
		options: {
			environment: text("environment"),
			vars: varsOf(source.get("vars"), lines("vars")),
			envFiles: [],
			tags: text("tags"),
			priority: text("priority"),
			cases: [],
			names: [],
			failed: null,
			maxParallel: null,
			seed: null,
			failFast: false,
			pullRequest: boolean(source, "pull-request"),
			reporters: Object.keys(REPORTS),
			out: text("out") ?? "rota-report",
			verbose: source.debug,
			dryRun: false
		}
	};
	refuseContradictions(inputs);
	return inputs;
}
/** What each of two inputs allows by itself, but not together.
* @throws RotaError (exit code 2). */
function refuseContradictions({ command, mode, stay, occurrences, claim, record, options, suites, publish, upload }) {
	if (command === "start" && mode === "if-due" && stay === null) throw usage("start has to know how long to stay", "write for: 55m");
	if (!publish && !upload) throw usage("publish: false without upload: true would lose the results", "write upload: true, and a later job with the command report");
	if (claim.length > 0 && (claim.length !== occurrences.length || !claim.every((page) => PAGE.test(page)))) throw usage("the input claim is not what a gate writes", "write it beside occurrence, both from the legs of the gate");
	if (record && (!publish || options.pullRequest)) throw usage("record: true is for whoever publishes the results of a plan", "leave it out: the command report records");
	if (mode === "if-due" && occurrences.length > 0) throw usage("with mode: if-due the occurrence is found, not given", "leave the input occurrence out, or the mode");
	if (mode === "if-due" && (options.tags !== null || options.priority !== null)) throw usage("tags and priority are for runs by hand: the moment of a schedule is for the whole plan", "leave them out, or write select: into the plan");
	if (mode === "if-due" && suites.length > 0) throw usage("suites have no schedule, so they are never due", "name plans, or leave the mode out");
}
/** An input of true or false; empty means its default. */
function boolean(source, name) {
	const text = source.get(name);
	if (text === "") return BOOLEANS[name] === true;
	if (text !== "true" && text !== "false") throw usage(`the input ${name} is neither true nor false`, `write ${name}: true`);
	return text === "true";
}
/** An input that is one of few words; empty means the first. */
function oneOf(source, name, words) {
	const text = source.get(name) || words[0];
	const found = words.find((word) => word === text);
	if (found === void 0) throw unknown(name, text, words);
	return found;
}
/** A length of time, in milliseconds. */
function duration(source, name) {
	const text = source.get(name);
	if (text === "") return null;
	const length = parseDuration(text) ?? 0;
	if (length > 0) return length;
	throw usage(`the input ${name} is not a length of time: ${text}`, "write it as 55m");
}
/** A moment, written in UTC. */
function instant(text) {
	const milliseconds = INSTANT.test(text) ? Date.parse(text) : NaN;
	if (Number.isNaN(milliseconds)) throw usage(`the input occurrence is no moment: ${text}`, "write it as 2026-12-24T20:00:00Z");
	return new Date(milliseconds).toISOString().replace(/\.000Z$/, "Z");
}
/** Lines of NAME=VALUE, or one JSON object: the form of a workflow_dispatch has room for one line only. */
function varsOf(text, lines) {
	if (!text.startsWith("{")) return parseVars(lines);
	const wrong = () => usage("vars is no JSON object of texts", "write {\"base-url\": \"http://127.0.0.1:8080\"}, or lines of NAME=VALUE");
	let parsed;
	try {
		parsed = JSON.parse(text);
	} catch {
		throw wrong();
	}
	const entries = Object.entries(parsed).map(([name, value]) => {
		if (name === "" || ![
			"string",
			"number",
			"boolean"
		].includes(typeof value)) throw wrong();
		return [name, String(value)];
	});
	return Object.fromEntries(entries);
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
// src/commands/action/run-action.ts
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
			for (const token of [inputs.token, inputs.workflowToken]) if (token !== null) mask.add(token);
			const [only = null, ...others] = inputs.occurrences;
			const run = workflowRun(host, others.length > 0 ? null : only);
			const outcome = await perform(host, inputs, step, {
				mask,
				run
			});
			const { publish, options } = inputs;
			const telling = outcome.telling ?? await tell$1(host, inputs, outcome, {
				mask,
				run
			});
			return publishOutcome(outcome, {
				host,
				mask,
				run,
				step,
				out: options.out,
				publish,
				telling
			});
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
/** Tells GitHub of what ran; null: nothing did, or whoever ran it tells it. The runner gives a cancelled step too little time for it. */
async function tell$1(host, { command, publish, token, options, result }, { root, runs, unfinished = [] }, { mask, run }) {
	if (!((command === "run" || command === "start") && publish || command === "report") || runs.length + unfinished.length === 0 || host.interrupted.aborted) return null;
	const { tellGithub } = await import("./chunks/tell-github2.js");
	return tellGithub(host, {
		root,
		results: runs.map(({ result }) => result),
		unfinished,
		token,
		mask,
		run,
		unposted: options.pullRequest ? "later" : result === "cancelled" ? "cancelled" : null
	});
}
/** Each command's code is loaded when it is asked for. */
async function perform(host, inputs, step, surroundings) {
	switch (inputs.command) {
		case "start": {
			if (inputs.mode === "if-due") {
				const { startAction } = await import("./chunks/start-action.js");
				return startAction(host, inputs, step, surroundings);
			}
			const { runChosen } = await import("./chunks/run-chosen.js");
			return runChosen(host, inputs, step, surroundings);
		}
		case "run": {
			const { runChosen } = await import("./chunks/run-chosen.js");
			return runChosen(host, inputs, step, surroundings);
		}
		case "demo": {
			const [{ runDemo }, { atJob }] = await Promise.all([import("./chunks/demo.js"), import("./chunks/job-url.js")]);
			return runDemo(host, inputs.options, await atJob(host, inputs.token, step, surroundings));
		}
		case "validate": {
			const { findProblems, tellProblems, exitCodeOfProblems } = await import("./chunks/validate2.js");
			const problems = await findProblems(host, [...inputs.plans, ...inputs.suites]);
			tellProblems(host, problems);
			return {
				...problems,
				exitCode: exitCodeOfProblems(problems),
				runs: [],
				problem: null
			};
		}
		case "gate": {
			const { gateAction } = await import("./chunks/gate-action.js");
			return gateAction(host, inputs, surroundings);
		}
		case "report": {
			const { reportAction } = await import("./chunks/report-action.js");
			return reportAction(host, inputs, step, surroundings);
		}
		case "generate": {
			const { generateAction } = await import("./chunks/generate-action.js");
			return generateAction(host, inputs, step, surroundings);
		}
		case "comment": {
			const { commentAction } = await import("./chunks/comment-action.js");
			return commentAction(host, inputs, step, surroundings);
		}
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
	debug: isDebug(),
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
	save: (name, value) => saveState(name, value),
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
