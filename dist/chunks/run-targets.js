import { i as __toESM } from "./rolldown-runtime.js";
import { $i as count, A as lengthOf, An as missingValues, Ar as textWidth, B as parseTagExpression, Bi as nearest, C as writtenText, Ci as plainPaint, D as followJsonPath, Di as placeText, E as isOfType$1, Er as diagnosticsText, F as varLayers, Fi as firstWords, G as compileHeartbeat, H as parsePriorityRange, Hi as parseDuration, I as varSources, J as FunctionError, Jr as skipGroups, Jt as prefixInRepository, Ki as EXIT, L as checkPlan, Li as troublesOf, Lr as countsSentence, M as strictlyEqual, Mi as plural, Mr as REPORTS, Ni as allEntries, O as queryJsonPath, Oi as BRIEF, On as givenValues, Pi as caseTitle, Qi as defuseWorkflowCommands, R as matchesPatterns, Ri as dueText, Rr as reasonWorthSaying, S as rememberWritten, Si as paintFor, U as selectCases, Ui as githubContext, V as caseOf, Vi as formatDuration, W as selectableCases, Wi as workflowRun, Y as hasErrors, Yi as plainLine, Yr as serverText, Zi as RotaError, _ as rememberNumbers, aa as parseJson, at as listOf, b as evaluateText, bi as troublesText, br as withoutSuffix, d as pullRequestEnvironment, ea as jsonExcerpt, f as pullRequestOf, g as compileSuite, gr as kindOfFile, ia as formatJson, ir as matchSuites, j as compareValues, ji as groupDigits, k as memberOf, kr as cutToWidth, m as checkSchedules, na as showValue, nr as loadProject, oa as version, on as planId, or as calendarReferences, p as startPlan, pi as onEnvironment, qi as cut$1, ra as typeName, rr as isPattern, rt as Findings, sn as planName, sr as fileReferences, ta as maskTexts, u as occurrenceFolder, v as resolveVars, vr as resolvePath, wi as indent, x as isTrue, xr as placeOf, y as evaluateTemplate } from "./base.js";
import { a as startTimer, i as stopReason, n as limited, o as StepError, r as stepLimit, s as Pools, t as networkError } from "./network-error.js";
import { n as diffArrays } from "./libesm.js";
import { t as OUTCOMES } from "./outcome-look.js";
import { t as unaffectedLine } from "./unaffected-text.js";
import { n as narrowedBy } from "./run-options.js";
import { t as writeReports } from "./write-reports.js";
import { isIP } from "node:net";
import { setMaxListeners } from "node:events";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { fileURLToPath, pathToFileURL } from "node:url";
import { relative, resolve } from "node:path";
// src/publish/live-block.ts
const HIDE_CURSOR = "\x1B[?25l";
const SHOW_CURSOR = "\x1B[?25h";
const ERASE_BELOW = "\x1B[J";
/** Lines at the bottom of a terminal that are drawn over again and again, while others scroll away above them. */
var LiveBlock = class {
	terminal;
	drawn = [];
	open = false;
	constructor(terminal) {
		this.terminal = terminal;
	}
	/** Draws the block anew, below `above`, which stays; in one write, so that nothing flickers. */
	draw(lines, above = "") {
		if (above === "" && this.open && same(lines, this.drawn)) return;
		const hide = this.open ? "" : HIDE_CURSOR;
		this.terminal.tell(`${hide}${this.erase()}${above}${lines.map((line) => `${line}\n`).join("")}`);
		this.open = true;
		this.drawn = lines;
	}
	/** Erases the block and gives the cursor back. */
	close() {
		if (!this.open) return;
		this.terminal.tell(`${this.erase()}${SHOW_CURSOR}`);
		this.open = false;
		this.drawn = [];
	}
	erase() {
		return this.drawn.length === 0 ? "" : `\x1b[${this.drawn.length}A\r${ERASE_BELOW}`;
	}
};
function same(one, other) {
	return one.length === other.length && one.every((line, index) => line === other[index]);
}
// src/report/terminal.ts
/** Cases told in full; of more than that nobody reads the details in a log. */
const DETAILED = 50;
/** Names listed for one reason why cases were skipped. */
const NAMES = 10;
/** The result for a person, printed after the run: what did not pass and why, then the verdict. */
function terminalText(result, options = {}) {
	const paint = options.paint ?? plainPaint;
	const entries = allEntries(result);
	const bad = entries.filter((entry) => entry.outcome === "failed" || entry.outcome === "error");
	const text = `${[
		...bad.slice(0, DETAILED).map((entry) => badEntry(entry, paint)),
		...listOfBad(bad.slice(DETAILED), paint),
		flakyList(entries, paint),
		skippedList(entries, paint),
		serverText(result, paint),
		verdict(result, paint)
	].filter((part) => part !== "").join("\n\n")}\n`;
	return options.onGithub ? defuseWorkflowCommands(text) : text;
}
function badEntry(entry, paint) {
	const { mark, style, words } = OUTCOMES[entry.outcome];
	const attempts = entry.attempts.length > 1 ? ` · ${plural(entry.attempts.length, "attempt")}` : "";
	const note = `${words} · ${formatDuration(entry.duration)}${attempts} · ${placeText(entry.place)}`;
	const parts = [`${paint(style, `${mark} ${fullName(entry)}`)}\n  ${paint("dim", note)}`];
	const earlier = entry.attempts.slice(0, -1).map(attemptLine);
	if (earlier.length > 0) parts.push(indent(paint("dim", earlier.join("\n"))));
	const troubles = troublesOf(entry.attempts.at(-1)?.steps ?? []);
	if (troubles.every((trouble) => trouble.allowed)) parts.push(indent(plainLine(entry.reason ?? "no reason was given")));
	if (troubles.length > 0) parts.push(indent(troublesText(troubles, BRIEF, paint)));
	return parts.join("\n\n");
}
function listOfBad(entries, paint) {
	const lines = entries.map((entry) => {
		const { mark, style } = OUTCOMES[entry.outcome];
		const reason = paint("dim", cut$1(plainLine(entry.reason ?? ""), 200));
		return `${paint(style, `${mark} ${fullName(entry)}`)}  ${placeText(entry.place)}  ${reason}`;
	});
	return lines.length === 0 ? [] : [lines.join("\n")];
}
function fullName(entry) {
	return `${plainLine(entry.suite.name)}${onEnvironment(entry.suite)} › ${plainLine(entry.title)}`;
}
function flakyList(entries, paint) {
	const flaky = entries.filter((entry) => entry.flaky);
	if (flaky.length === 0) return "";
	const lines = flaky.map((entry) => {
		const note = entry.attempts.slice(0, -1).map(attemptLine).join("\n");
		return `  ${paint("warn", `~ ${fullName(entry)}`)}  ${paint("dim", `passed at attempt ${entry.attempts.length}`)}\n${indent(paint("dim", note), "    ")}`;
	});
	return [paint("strong", `${flaky.length} flaky`), ...lines].join("\n");
}
function skippedList(entries, paint) {
	const groups = skipGroups(entries);
	if (groups.length === 0) return "";
	const count = groups.reduce((sum, group) => sum + group.entries.length, 0);
	const lines = groups.map(({ reason, entries: skipped }) => {
		const names = skipped.slice(0, NAMES).map((entry) => `– ${fullName(entry)}`);
		if (skipped.length > NAMES) names.push(`… and ${skipped.length - NAMES} more`);
		return `  ${plainLine(reason)}\n${indent(paint("dim", names.join("\n")), "    ")}`;
	});
	return [paint("strong", `${count} skipped`), ...lines].join("\n");
}
function verdict(result, paint) {
	const style = result.verdict === "passed" ? "good" : result.verdict === "failed" ? "bad" : "warn";
	const due = dueText({
		occurrence: result.run.occurrence,
		start: result.start
	});
	const facts = [`${countsSentence(result)} in ${formatDuration(result.duration)}`, ...due === null ? [] : [due]];
	const line = `${paint(style, paint("strong", result.verdict.toUpperCase()))}  ${facts.join(" · ")}`;
	const reason = reasonWorthSaying(result);
	return reason === null ? line : `${line}\n${" ".repeat(result.verdict.length)}  ${paint("dim", reason)}`;
}
function attemptLine(attempt) {
	const { words } = OUTCOMES[attempt.outcome];
	const reason = firstWords(attempt.steps);
	return `attempt ${attempt.attempt} ${words}${reason === null ? "" : `: ${plainLine(reason)}`}`;
}
// src/execute/mask-result.ts
/** Fields that are words of ours, or paths and instants: a secret that happens to be "passed" must not break the format. */
const OURS = /* @__PURE__ */ new Set([
	"format",
	"outcome",
	"verdict",
	"kind",
	"file",
	"start",
	"rota",
	"severity",
	"code",
	"priority",
	"case"
]);
/** A copy of a result, or of a part of it, in which no text shows a secret. */
function maskResult(part, mask) {
	if (!mask.active) return part;
	const copy = (value) => {
		if (typeof value === "string") return maskText(value, mask);
		if (Array.isArray(value)) return value.map(copy);
		if (typeof value !== "object" || value === null) return value;
		const result = {};
		for (const [key, item] of Object.entries(value)) result[key] = OURS.has(key) && typeof item === "string" ? item : copy(item);
		if (result["trimmed"] === true) result["text"] = mask.maskCut(String(result["text"]));
		return result;
	};
	return copy(part);
}
/** Where a value was shortened before a secret was known, a part of it may be left. */
function maskText(text, mask) {
	const parts = mask.mask(text).split(/(?=… \(\d+ characters\))/);
	return parts.map((part, index) => index < parts.length - 1 ? mask.maskCut(part) : part).join("");
}
// src/execute/frame.ts
/** A frame with contexts of its own: `contexts` over those of the outer one. */
function frameOf(services, contexts, cookies, signal, suite) {
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
			sources: services.sources,
			status: {
				failed: false,
				cancelled: false,
				...suite && { suite }
			}
		}
	};
}
// src/execute/http/cookies.ts
/** The cookies of a case (RFC 6265). The library is loaded with the first cookie: most APIs set none. */
var Cookies = class Cookies {
	#jar;
	/** The header for a URL, or null. */
	header(url) {
		return this.#jar?.getCookieStringSync(url.href) || null;
	}
	/** Keeps what an answer sets; a cookie that the rules refuse is left out, as a browser does. */
	async keep(setCookies, url) {
		if (setCookies.length === 0) return;
		if (this.#jar === void 0) {
			const { CookieJar } = await import("./dist2.js");
			this.#jar = new CookieJar(void 0, {
				rejectPublicSuffixes: false,
				looseMode: true
			});
		}
		for (const text of setCookies) this.#jar.setCookieSync(text, url.href, { ignoreError: true });
	}
	/** A jar of its own with the same cookies. */
	copy() {
		const copy = new Cookies();
		copy.#jar = this.#jar?.cloneSync();
		return copy;
	}
};
// src/execute/answer.ts
/** The answer to an HTTP request. */
function httpAnswer(parts) {
	return new HttpAnswer(parts);
}
/** What a command left. */
function runAnswer(parts) {
	return new RunAnswer(parts);
}
var HttpAnswer = class {
	kind = "http";
	status;
	headers;
	body;
	url;
	duration;
	exitCode = null;
	stdout = "";
	stderr = "";
	#text;
	#json;
	#setCookies;
	constructor(parts) {
		this.status = parts.status;
		this.headers = parts.headers.map(([name, value]) => [name.toLowerCase(), value]);
		this.body = parts.body;
		this.url = parts.url;
		this.duration = parts.duration;
	}
	get text() {
		this.#text ??= decode(this.body, this.headers.find(([name]) => name === "content-type")?.[1]);
		return this.#text;
	}
	get json() {
		this.#json ??= parseJson(this.text);
		return this.#json;
	}
	get setCookies() {
		this.#setCookies ??= readSetCookies(this.headers);
		return this.#setCookies;
	}
};
var RunAnswer = class {
	kind = "run";
	status = null;
	headers = [];
	setCookies = /* @__PURE__ */ new Map();
	url = null;
	body;
	duration;
	exitCode;
	#errorBytes;
	#stdout;
	#stderr;
	#json;
	constructor(parts) {
		this.body = parts.stdout;
		this.duration = parts.duration;
		this.exitCode = parts.exitCode;
		this.#errorBytes = parts.stderr;
	}
	get stdout() {
		this.#stdout ??= withoutLastBreak(decode(this.body));
		return this.#stdout;
	}
	get stderr() {
		this.#stderr ??= withoutLastBreak(decode(this.#errorBytes));
		return this.#stderr;
	}
	get text() {
		return this.stdout;
	}
	get json() {
		this.#json ??= parseJson(this.stdout);
		return this.#json;
	}
};
const utf8 = new TextDecoder();
/** Never fails: an unknown charset is read as UTF-8, and broken bytes become U+FFFD. */
function decode(bytes, contentType = "") {
	const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
	if (charset === void 0 || /^utf-?8$/i.test(charset)) return utf8.decode(bytes);
	try {
		const decoder = new TextDecoder(charset);
		return decoder.decode(bytes, { stream: true }) + decoder.decode();
	} catch {
		return utf8.decode(bytes);
	}
}
function withoutLastBreak(text) {
	return text.replace(/\r?\n$/, "");
}
/** Name and value up to the first semicolon, white space taken off (RFC 6265 5.2). */
function readSetCookies(headers) {
	const cookies = /* @__PURE__ */ new Map();
	for (const [header, line] of headers) {
		if (header !== "set-cookie") continue;
		const [pair = ""] = line.split(";", 1);
		const equals = pair.indexOf("=");
		if (equals === -1) continue;
		const name = pair.slice(0, equals).trim();
		if (name !== "") cookies.set(name, pair.slice(equals + 1).trim());
	}
	return cookies;
}
// src/execute/run/command-attempt.ts
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
// src/execute/http/body-limit.ts
/** Bodies beyond this are refused, packed or unpacked: a runner's memory is shared by all cases. */
const LARGEST_BODY = 67108864;
/** Tells that an answer is beyond the limit. */
function tooLarge(what) {
	return new StepError("body-too-large", `${what} is larger than ${LARGEST_BODY / 1024 / 1024} MiB`, { hint: "ask for less, for example by a page or a range" });
}
// src/execute/http/send.ts
/** Methods that may be repeated without harm (RFC 9110 9.2.2). */
const IDEMPOTENT = /* @__PURE__ */ new Set([
	"GET",
	"HEAD",
	"OPTIONS",
	"PUT",
	"DELETE",
	"TRACE"
]);
/** Sends one request and reads the whole answer; follows nothing, decodes nothing. A server may close a connection that was kept
* alive just as a request goes out: then that request has not been seen, and is sent again if it does no harm (RFC 9110 9.2.2).
* @throws StepError when no answer came, not in time, or not whole. */
async function send(request, options) {
	const deadline = options.clock.monotonic() + options.timeout;
	for (;;) {
		const trace = {
			reused: false,
			answering: false
		};
		try {
			return await sendOnce(request, {
				...options,
				deadline
			}, trace);
		} catch (error) {
			if (!(trace.reused && !trace.answering && error.code === "connection-lost") || !IDEMPOTENT.has(request.method)) throw error;
		}
	}
}
function sendOnce(request, { pools, clock, timeout, deadline, signal }, trace) {
	const { method, url, headers, body } = request;
	return new Promise((resolve, reject) => {
		let abort;
		let status = 0;
		let received = [];
		const chunks = [];
		let size = 0;
		let settled = false;
		const finish = (settle) => {
			if (settled) return;
			settled = true;
			clearTimeout(timer);
			signal.removeEventListener("abort", onAbort);
			settle();
		};
		const stop = (error) => {
			finish(() => reject(error));
			abort?.(error);
		};
		const onAbort = () => stop(new StepError("interrupted", "the request was broken off"));
		const timer = startTimer(() => {
			stop(new StepError("timeout", `${status === 0 ? "no answer" : "only a part of the answer"} came from ${url.host} within ${formatDuration(timeout)}`, {
				hint: "raise timeout, or find out why it is slow",
				retryAs: "timeout"
			}));
		}, deadline - clock.monotonic());
		if (signal.aborted) {
			onAbort();
			return;
		}
		signal.addEventListener("abort", onAbort);
		pools.of(url.origin).dispatch({
			path: url.pathname + url.search,
			method,
			headers: headers.flat(),
			body,
			servername: isIP(url.hostname.replace(/^\[|\]$/g, "")) === 0 ? url.hostname : "",
			onConnection: (reused) => {
				trace.reused = reused;
			}
		}, {
			onConnect: (abortRequest) => {
				abort = abortRequest;
				if (settled) abort(/* @__PURE__ */ new Error("the request was broken off"));
			},
			onHeaders: (code, rawHeaders) => {
				status = code;
				trace.answering = true;
				received = [];
				for (let index = 0; index < rawHeaders.length; index += 2) received.push([String(rawHeaders[index]).toLowerCase(), String(rawHeaders[index + 1])]);
				return true;
			},
			onData: (chunk) => {
				size += chunk.length;
				if (size > 67108864) {
					stop(tooLarge(`the answer of ${url.host}`));
					return false;
				}
				chunks.push(chunk);
				return true;
			},
			onComplete: () => finish(() => resolve({
				status,
				headers: received,
				body: chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)
			})),
			onError: (error) => finish(() => reject(networkError(error, url, status !== 0)))
		});
	});
}
// src/execute/problem.ts
/** The first thing that went wrong in a list of steps, in a sentence; null when nothing did. */
function firstProblem(steps) {
	for (const step of steps) {
		if (step.allowed || step.outcome === "passed" || step.outcome === "skipped") continue;
		const inner = firstProblem(step.steps);
		if (inner !== null) return inner;
		if (step.error !== null) return `${step.name}: ${step.error.message}`;
		const [failure] = step.failures;
		if (failure !== void 0) return `${step.name}: ${failure.query}: ${failure.message}`;
	}
	return null;
}
// src/value/first-difference.ts
/**
* The first place, in the order of `expected`, at which two values are not strictly equal; null when they are.
*
* @throws RangeError when both are nested deeper than the stack
*/
function firstDifference(expected, actual) {
	if (Array.isArray(expected) && Array.isArray(actual)) return differenceOfLists(expected, actual);
	if (isObject(expected) && isObject(actual)) return differenceOfObjects(expected, actual);
	return strictlyEqual(expected, actual) ? null : {
		path: [],
		expected,
		actual
	};
}
function differenceOfLists(expected, actual) {
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
// src/value/path-text.ts
/**
* Writes names and indexes as a path a person reads: `lines[0].sku`, `[1]`, `["a b"].c`; empty for no parts.
* Put after `$` (with a dot before a leading name) it is a JSONPath.
*/
function pathText(parts) {
	let text = "";
	for (const part of parts) if (typeof part === "number") text += `[${part}]`;
	else if (/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(part)) text += text === "" ? part : `.${part}`;
	else text += `[${JSON.stringify(part)}]`;
	return text;
}
/** Joins a path and a path below it: `[1]` and `sku` give `[1].sku`. */
function joinPaths(outer, inner) {
	if (outer === "" || inner === "") return outer + inner;
	return /^(\[|\.\.)/.test(inner) ? outer + inner : `${outer}.${inner}`;
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
// src/value/json-schema.ts
const MISMATCHES_TOLD$1 = 20;
const compiled$1 = /* @__PURE__ */ new WeakMap();
/** Makes a schema ready; done once for each schema object. ajv is loaded when the first one comes. Never rejects. */
function prepareSchema(schema, options = {}) {
	if (typeof schema !== "object" || schema === null) return compile$1(schema, options);
	const known = compiled$1.get(schema);
	if (known !== void 0) return known;
	const check = compile$1(schema, options);
	compiled$1.set(schema, check);
	return check;
}
async function compile$1(schema, options) {
	if (typeof schema !== "boolean" && (typeof schema !== "object" || schema === null || Array.isArray(schema))) return problem("a JSON Schema is an object, true or false");
	try {
		const references = new References(options);
		return checkWith(await (await createAjv(schema, (uri) => references.read(uri))).compileAsync(references.base(plainNumbers(schema))));
	} catch (error) {
		return problem(problemText(error));
	}
}
function problem(text) {
	return () => ({ problem: text });
}
function problemText(error) {
	const message = error instanceof Error ? error.message : String(error);
	const dangling = /^AnySchema .* is loaded but (.*) cannot be resolved$/s.exec(message);
	if (dangling !== null) return `$ref to ${dangling[1]} leads nowhere`;
	const invalid = /^schema is invalid: data(\S*) (.*?)(?:, data|$)/s.exec(message);
	return invalid === null ? message : `${invalid[1] || "it"} ${invalid[2]}`;
}
function checkWith(validate) {
	if ("$async" in validate) return problem("$async schemas are not supported");
	return (value) => {
		try {
			if (validate(plainNumbers(value))) return { mismatches: [] };
		} catch (error) {
			return { problem: problemText(error) };
		}
		return { mismatches: tellApart((validate.errors ?? []).map((error) => mismatchOf(error, value))).slice(0, MISMATCHES_TOLD$1) };
	};
}
async function createAjv(schema, loadSchema) {
	const Ajv = await draftOf(schema);
	const { default: formats } = await import("./dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const ajv = new Ajv({
		strict: false,
		allErrors: true,
		logger: false,
		loadSchema
	});
	formats(ajv);
	return ajv;
}
async function draftOf(schema) {
	const draft = memberOf(schema, "$schema") ?? "https://json-schema.org/draft/2020-12/schema";
	switch (String(draft).replace(/#$/, "").replace("https:", "http:")) {
		case "http://json-schema.org/draft/2020-12/schema": return (await import("./2020.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).Ajv2020;
		case "http://json-schema.org/draft/2019-09/schema": return (await import("./2019.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).Ajv2019;
		case "http://json-schema.org/draft-07/schema": return (await import("./ajv2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).Ajv;
		default: throw new Error(`$schema is ${JSON.stringify(draft)}; known are 2020-12, 2019-09 and draft-07`);
	}
}
/** Finds the files that `$ref` names, beside the file of the schema that names them; nothing is fetched. */
var References = class {
	#options;
	/** The folders of schemas whose `$id` is an address of another kind than their file: folder of the id -> folder of the file. */
	#folders = /* @__PURE__ */ new Map();
	constructor(options) {
		this.#options = options;
	}
	/** The schema with the address that its relative references start from. */
	base(schema) {
		const { file } = this.#options;
		if (typeof file !== "string" || typeof schema !== "object" || schema === null) return schema;
		return this.#locate(schema, pathToFileURL(file).href);
	}
	async read(uri) {
		const { readReference } = this.#options;
		const address = this.#addressOf(uri);
		if (address === void 0 || readReference === void 0) throw new Error(`$ref to ${uri}: only files beside the schema can be referred to, nothing is fetched`);
		const file = fileURLToPath(address);
		let schema;
		try {
			schema = await readReference(file);
		} catch (error) {
			throw new Error(`$ref to ${file}: ${error instanceof Error ? error.message : String(error)}`);
		}
		return this.#locate(plainNumbers(schema), address, uri);
	}
	/** Where a schema with this address would stand as a file. */
	#addressOf(uri) {
		if (uri.startsWith("file:")) return uri;
		for (const [id, folder] of this.#folders) if (uri.startsWith(id)) return new URL(uri.slice(id.length), folder).href;
	}
	#locate(schema, address, uri = address) {
		if (typeof schema !== "object" || schema === null) return schema;
		const id = memberOf(schema, "$id");
		if (id === void 0) return {
			$id: uri,
			...schema
		};
		const absolute = URL.canParse(String(id)) ? String(id) : new URL(String(id), uri).href;
		this.#folders.set(new URL(".", absolute).href, new URL(".", address).href);
		return {
			...schema,
			$id: absolute
		};
	}
};
function mismatchOf(error, root) {
	const { parts, value } = follow(error.instancePath, root);
	return {
		path: pathText(parts),
		message: messageOf(error),
		actual: value
	};
}
function messageOf({ keyword, params, message }) {
	if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") return `must not have the key ${JSON.stringify(params["additionalProperty"] ?? params["unevaluatedProperty"])}`;
	if (keyword === "required") return `must have the key ${JSON.stringify(params["missingProperty"])}`;
	if (keyword === "enum") return `must be one of ${JSON.stringify(params["allowedValues"])}`;
	if (keyword === "const") return `must be ${JSON.stringify(params["allowedValue"])}`;
	return message ?? `must keep the rule ${keyword}`;
}
/** Follows a JSON Pointer (RFC 6901); the value tells which of its parts are indexes. */
function follow(pointer, root) {
	const parts = [];
	let value = root;
	for (const token of pointer.split("/").slice(1)) {
		const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
		const part = Array.isArray(value) ? Number(name) : name;
		parts.push(part);
		value = value === void 0 ? void 0 : memberOf(value, part);
	}
	return {
		parts,
		value
	};
}
/** anyOf and $ref make ajv say the same thing several times. */
function tellApart(mismatches) {
	return [...new Map(mismatches.map((mismatch) => [`${mismatch.path}\n${mismatch.message}`, mismatch])).values()];
}
/** ajv knows no BigInt: a copy with the nearest numbers, which are integers still; the value itself when it has none. */
function plainNumbers(value) {
	if (typeof value === "bigint") {
		const nearest = Number(value);
		return Number.isFinite(nearest) ? nearest : Math.sign(nearest) * Number.MAX_VALUE;
	}
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		const items = value.map(plainNumbers);
		return items.every((item, index) => Object.is(item, value[index])) ? value : items;
	}
	let changed = false;
	const entries = Object.entries(value).map(([key, item]) => {
		const plain = plainNumbers(item);
		changed ||= !Object.is(plain, item);
		return [key, plain];
	});
	return changed ? Object.fromEntries(entries) : value;
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
	return "problem" in json ? notJson(answer, json.problem) : lookInto(query.path, json.value);
};
/** A JSONPath into a value; when it finds nothing, the reason tells how far it led. */
function lookInto(path, value) {
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
		this.textual = query.kind === "header";
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
		if (this.#query.kind !== "duration" || typeof value !== "string") return value;
		return parseDuration(value) ?? value;
	}
	apply(matchers, value, scope) {
		return this.#apply(matchers, value, scope);
	}
	lookInto(path, value) {
		const found = lookInto(path, value);
		return found.found ? found : { reason: this.mask(found.reason) };
	}
	schema(matcher) {
		return this.#schemas?.get(matcher);
	}
	mask(text) {
		return this.#options.mask(text);
	}
	show(value) {
		if (this.#query.kind === "duration" && typeof value === "number") return `${Number(value.toFixed(1))} ms`;
		return showValue(value, (text) => this.#options.mask(text));
	}
	withReason(reason) {
		return new QueryScope(this.#query, this.#options, this.#schemas, this.#apply, reason);
	}
};
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
	return name && type !== "null" && type !== "boolean" ? ` (${type})` : "";
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
// src/execute/matcher/contains.ts
/** A text contains a text, a list an item strictly equal, an object a key. */
const matchContains = (matcher, value, scope) => {
	const wanted = scope.argument(matcher);
	const shown = scope.show(wanted);
	const fail = (message) => mismatch(matcher, value, message, { expected: wanted });
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
const ITEMS_TOLD = 10;
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
		if (failed <= ITEMS_TOLD) told.push(...mismatches);
	}
	if (told !== null && failed > ITEMS_TOLD) {
		const message = `${count(failed, "item")} of ${value.length} do not fulfil this; the first ${ITEMS_TOLD} are told`;
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
/**
* Makes a matcher of the beginning or end of a text.
*
* @param words how a message says it: `starts with`
*/
function edge(words, holds) {
	return (matcher, value, scope) => {
		const wanted = scope.argument(matcher);
		if (typeof wanted !== "string") return broken(matcher, value, `${matcher.name} needs a text, but it was given ${scope.show(wanted)}`);
		if (typeof value !== "string") return mismatch(matcher, value, `expected a text that ${words} ${scope.show(wanted)}, ${foundOfType(value, scope)}`, { expected: wanted });
		if (holds(value, wanted)) return null;
		const hint = holds(value.toLowerCase(), wanted.toLowerCase()) ? " (it does in other upper and lower case)" : "";
		return mismatch(matcher, value, `expected a text that ${words} ${scope.show(wanted)}, found ${scope.show(value)}${hint}`, { expected: wanted });
	};
}
// src/execute/matcher/ends-with.ts
/** A text ends with a text. */
const matchEndsWith = edge("ends with", (value, wanted) => value.endsWith(wanted));
// src/execute/matcher/as-text.ts
/** A number or boolean as text, a number as it was written in the file; any other value as it is. */
function asText(value, container, key) {
	if (typeof value === "number" || typeof value === "bigint") return writtenText(container, key) ?? String(value);
	return typeof value === "boolean" ? String(value) : value;
}
// src/execute/matcher/equals.ts
/** Strict, typed, deep equality. For structures the first difference is told. */
const matchEquals = (matcher, value, scope) => {
	const expected = expectedOf(matcher, value, scope);
	if (strictlyEqual(expected, value)) return null;
	const { path, message } = tellDifference(expected, value, scope);
	return mismatch(matcher, value, message, {
		path,
		expected,
		compare: true
	});
};
/** The argument; where literals compare as text, a number as it was written. */
function expectedOf(matcher, value, scope) {
	const expected = scope.argument(matcher);
	if (!scope.textual || typeof value !== "string") return expected;
	return asText(expected, matcher.origin.container, matcher.origin.key);
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
// src/execute/matcher/compare.ts
/**
* Makes a matcher of order: numbers with numbers by exact value, texts with texts by UTF-16 units.
*
* @param words how a message says it: `greater than`
*/
function comparison(words, holds) {
	return (matcher, value, scope) => {
		const bound = scope.argument(matcher);
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
/** Contains a value deeply: keys that are not named may be there, every item named must be found, in any order. */
const matchIncludes = (matcher, value, scope) => {
	const wanted = scope.argument(matcher);
	if (includes(value, wanted)) return null;
	const told = [];
	tell(matcher, value, wanted, "", told, scope);
	return told;
};
function includes(value, wanted) {
	if (typeof wanted !== "object" || wanted === null) return strictlyEqual(wanted, value);
	if (typeof value !== "object" || value === null || Array.isArray(value) !== Array.isArray(wanted)) return false;
	if (Array.isArray(wanted)) return wanted.every((item) => value.some((other) => includes(other, item)));
	for (const key of Object.keys(wanted)) {
		if (!Object.hasOwn(value, key)) return false;
		if (!includes(value[key], wanted[key])) return false;
	}
	return true;
}
/** Tells every part that is missing or different. */
function tell(matcher, value, wanted, path, told, scope) {
	if (told.length >= MISMATCHES_TOLD || includes(value, wanted)) return;
	const add = (where, message, expected, actual) => told.push(mismatch(matcher, actual, message, {
		path: scope.mask(where),
		expected
	}));
	if (typeof wanted !== "object" || wanted === null || typeName(wanted) !== typeName(value)) {
		const lead = typeof wanted === "object" && wanted !== null ? `${typeName(wanted)} that includes ` : "";
		add(path, expectedFound(wanted, value, scope, lead && `${lead.startsWith("o") ? "an" : "a"} ${lead}`), wanted, value);
		return;
	}
	if (Array.isArray(wanted)) {
		const items = value;
		for (const item of wanted) {
			if (told.length >= MISMATCHES_TOLD || items.some((other) => includes(other, item))) continue;
			add(path, `expected an item that includes ${scope.show(item)}, found none in ${scope.show(value)}`, item, value);
		}
		return;
	}
	for (const [key, part] of Object.entries(wanted)) {
		const where = joinPaths(path, pathText([key]));
		const other = Object.hasOwn(value, key) ? value[key] : void 0;
		if (other === void 0) add(where, `expected ${scope.show(part)}, found nothing here`, part, void 0);
		else tell(matcher, other, part, where, told, scope);
	}
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
	status: "be"
};
function phrase(matcher, scope) {
	const { name } = matcher;
	const inner = phrases(matcher.inner ?? [], scope);
	if (name === "not") return `not ${inner}`;
	if (name === "length") return `have length ${inner.replace(/^be /, "")}`;
	if (name === "each") return `have every item ${inner}`;
	if (name === "any") return `have an item ${inner}`;
	if (name === "json") return `${inner} at ${matcher.path?.text}`;
	if (name === "schema") return "be valid by the schema";
	const argument = scope.argument(matcher);
	if (name === "exists") return argument === false ? "be absent" : "be there";
	if (name === "empty") return argument === false ? "have content" : "be empty";
	return `${VERBS[name] ?? name} ${scope.show(argument)}`;
}
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
	for (const [index, item] of expected.entries()) if (strictlyEqual(textual ? asText(item, expected, index) : item, value)) return null;
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
	return outcome.mismatches.map(({ path, message, actual }) => {
		const found = actual === void 0 ? "" : `, found ${scope.show(actual)}`;
		return mismatch(matcher, actual ?? value, scope.mask(message) + found, { path: scope.mask(path) });
	});
};
// src/execute/matcher/starts-with.ts
/** A text starts with a text. */
const matchStartsWith = edge("starts with", (value, wanted) => value.startsWith(wanted));
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
const TYPES = [
	"string",
	"number",
	"integer",
	"boolean",
	"null",
	"array",
	"object"
];
/** Is of a JSON type, or of one of several; 1.0 is an integer, as in JSON Schema. */
const matchType = (matcher, value, scope) => {
	const wanted = scope.argument(matcher);
	const types = Array.isArray(wanted) ? wanted : [wanted];
	if (types.find((type) => !TYPES.includes(type)) !== void 0 || types.length === 0) return broken(matcher, value, `type must be one of ${TYPES.join(", ")}, but it is ${scope.show(wanted)}`);
	for (const type of types) if (isOfType(value, type)) return null;
	const found = typeName(value) === "list" ? "array" : typeName(value);
	const shown = value === null ? "null" : `${scope.show(value)} (${found})`;
	return mismatch(matcher, value, `expected ${types.join(" or ")}, found ${shown}`, { expected: wanted });
};
function isOfType(value, type) {
	switch (type) {
		case "null": return value === null;
		case "array": return Array.isArray(value);
		case "object": return typeof value === "object" && value !== null && !Array.isArray(value);
		case "number": return typeof value === "number" || typeof value === "bigint";
		case "integer": return typeof value === "bigint" || Number.isInteger(value);
		default: return typeof value === type;
	}
}
// src/execute/matchers.ts
const matches$1 = {
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
	json: matchJson
};
/** What can be said where nothing was found; every other matcher fails there. */
const matchesOnNothing = {
	exists: matchExistsOnNothing,
	not: matchNotOnNothing,
	json: matchJsonOnNothing
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
		if (value !== void 0) return matches$1[matcher.name](matcher, value, scope);
		const onNothing = matchesOnNothing[matcher.name];
		return onNothing === void 0 ? nothingFound(matcher, scope) : onNothing(matcher, scope);
	} catch (error) {
		const text = error instanceof Error ? error.message : String(error);
		return broken(matcher, value, scope.mask(`could not be checked: ${text}`));
	}
}
// src/execute/query/body.ts
/** The body as text. */
const lookBody = (_query, answer) => ({
	found: true,
	value: answer.text
});
// src/execute/query/cookie.ts
/** The value of a cookie that the answer set; names are compared as they are (RFC 6265). */
const lookCookie = (query, answer) => {
	const value = answer.setCookies.get(query.name);
	if (value !== void 0) return {
		found: true,
		value
	};
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
/** How long the answer took, in milliseconds. */
const lookDuration = (_query, answer) => ({
	found: true,
	value: answer.duration
});
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
/** A header by name, in any case; the values of a repeated one joined by ", " (RFC 9110 5.3). */
const lookHeader = (query, answer) => {
	const name = query.name.toLowerCase();
	let value;
	for (const [header, text] of answer.headers) if (header === name) value = value === void 0 ? text : `${value}, ${text}`;
	if (value !== void 0) return {
		found: true,
		value
	};
	if (answer.kind === "run") return {
		found: false,
		reason: "only a request gives headers"
	};
	return {
		found: false,
		reason: `no header "${name}"${suggestion(name, [...new Set(answer.headers.map(([header]) => header))])}`
	};
};
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
// src/execute/queries.ts
const looks = {
	status: lookStatus,
	header: lookHeader,
	cookie: lookCookie,
	json: lookJson,
	body: lookBody,
	duration: lookDuration,
	url: lookUrl,
	stdout: lookStdout,
	stderr: lookStderr,
	"exit-code": lookExitCode
};
/** Looks at an answer; when nothing is there, says why. Texts in the reason are not masked. */
function look(query, answer) {
	return looks[query.kind](query, answer);
}
/** A query in words: `json $.state`, `header location`, `status`. */
function queryInWords(query) {
	if (query.kind === "json") return `json ${query.path.text}`;
	return "name" in query ? `${query.kind} ${query.name}` : query.kind;
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
	return matchers.flatMap((matcher) => [...matcher.name === "schema" ? [matcher] : [], ...withSchema(matcher.inner ?? [])]);
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
	if (found.found) return applyMatchers(check.matchers, found.value, new QueryScope(check.query, options, schemas, applyMatchers));
	const scope = new QueryScope(check.query, options, schemas, applyMatchers, reasonInWords(found, options));
	return applyMatchers(check.matchers, void 0, scope);
}
/** Why a query found nothing, masked. */
function reasonInWords(looked, options) {
	const reason = options.mask(looked.reason);
	return looked.text === void 0 ? reason : `${reason} ${showValue(looked.text, (text) => options.mask(text), 80)}`;
}
function failureOf(query, mismatch, options) {
	const mask = (text) => options.mask(text);
	const { expected, actual } = mismatch;
	return {
		query: mask(queryInWords(query)),
		matcher: mismatch.matcher,
		path: mismatch.path === "" ? null : mask(mismatch.path),
		message: mask(mismatch.message),
		expected: excerpt(expected, mask),
		actual: excerpt(actual, mask),
		diff: mismatch.compare === true ? difference(expected, actual, mask) : null,
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
// src/execute/http/curl.ts
/** Headers that curl sets by itself, or that stand for one of its options. */
const LEFT_OUT = /* @__PURE__ */ new Set([
	"content-length",
	"connection",
	"accept-encoding"
]);
/** The request as a curl command for a POSIX shell; what is masked stays masked. */
function curlCommand({ method, url, headers, body }) {
	const parts = ["curl"];
	const data = body === null || body.size === 0 && method !== "POST" ? null : body;
	if (method === "HEAD") parts.push("--head");
	else if (method !== (data === null ? "GET" : "POST")) parts.push("-X", quote(method));
	if (headers.some(({ name }) => name === "accept-encoding")) parts.push("--compressed");
	if (/[[\]{}]/.test(url)) parts.push("--globoff");
	parts.push(quote(url));
	for (const { name, value } of headers) if (!LEFT_OUT.has(name)) parts.push("-H", quote(value === "" ? `${name};` : `${name}: ${value}`));
	for (const name of ["user-agent", ...data === null ? [] : ["content-type"]]) if (!headers.some((header) => header.name === name)) parts.push("-H", quote(`${name}:`));
	if (data !== null) {
		const shown = data.trimmed ? ["--data-binary", "@body.bin"] : ["--data-raw", data.text];
		parts.push(...shown.map(quote));
	}
	return parts.join(" ");
}
function quote(text) {
	return /^[A-Za-z0-9_./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
// src/execute/http/exchange.ts
/** Characters of a body that reports carry. */
const LONGEST_BODY = 1e4;
/** Headers whose values are credentials, whatever they are. */
const SENSITIVE = /* @__PURE__ */ new Set([
	"authorization",
	"proxy-authorization",
	"cookie",
	"set-cookie",
	"x-api-key"
]);
/** Puts a request and its answer into the form that reports carry: masked first, then trimmed. */
function describeExchange(request, answer, mask) {
	const sent = {
		method: request.method,
		url: mask(request.url.href),
		headers: describeHeaders(request.headers, mask),
		body: request.body === null ? null : describeBody(request.body, contentTypeOf(request.headers), null, mask)
	};
	return {
		request: sent,
		response: answer === null ? null : {
			status: answer.status,
			headers: describeHeaders(answer.headers, mask),
			body: describeBody(answer.body, contentTypeOf(answer.headers), answer.text, mask),
			duration: answer.duration
		},
		curl: curlCommand(sent)
	};
}
function describeHeaders(headers, mask) {
	return headers.map(([name, value]) => ({
		name: mask(name),
		value: SENSITIVE.has(name) ? "***" : mask(value)
	}));
}
/** Text as it is, or its beginning; of anything else only what and how much it is. `known`: the text, if it was decoded already. */
function describeBody(bytes, contentType, known, mask) {
	const size = bytes.length;
	const text = known ?? new TextDecoder().decode(bytes);
	if (isBinary(bytes, text)) return {
		text: `(${size} bytes${contentType === "" ? "" : ` of ${mask(contentType)}`})`,
		size,
		trimmed: true
	};
	const masked = mask(text);
	return masked.length > LONGEST_BODY ? {
		text: masked.slice(0, LONGEST_BODY),
		size,
		trimmed: true
	} : {
		text: masked,
		size,
		trimmed: false
	};
}
function isBinary(bytes, text) {
	const sample = bytes.subarray(0, 1e3);
	return sample.includes(0) || (text.slice(0, 1e3).match(/\uFFFD/g)?.length ?? 0) > sample.length / 10;
}
function contentTypeOf(headers) {
	return headers.find(([name]) => name === "content-type")?.[1] ?? "";
}
// src/execute/http/build-body.ts
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
		case "file": return {
			bytes: await readFile(plan.path, sources),
			contentType: "application/octet-stream"
		};
		case "multipart": {
			const boundary = `----rota-${sources.boundary()}`;
			const parts = [];
			for (const part of plan.parts) parts.push(...await buildPart(part, boundary, sources));
			parts.push(Buffer.from(`--${boundary}--\r\n`));
			return {
				bytes: Buffer.concat(parts),
				contentType: `multipart/form-data; boundary=${boundary}`
			};
		}
	}
}
/** One part of multipart/form-data (RFC 7578). */
async function buildPart(part, boundary, sources) {
	const { content } = part;
	let bytes;
	let type = null;
	let filename = part.filename === null ? null : sources.text(part.filename);
	if (content.kind === "file") {
		bytes = await readFile(content.path, sources);
		filename ??= content.path.slice(content.path.lastIndexOf("/") + 1);
		type = "application/octet-stream";
	} else if (content.kind === "json") {
		bytes = Buffer.from(formatJson(sources.value(content.value)));
		type = "application/json";
	} else {
		const text = sources.text(content.value) ?? "";
		bytes = content.kind === "base64" ? fromBase64(text) : Buffer.from(text);
	}
	type = (part.contentType === null ? null : sources.text(part.contentType)) ?? type;
	const head = [
		`--${boundary}`,
		`content-disposition: form-data; name="${escapeName(part.name)}"${filename === null ? "" : `; filename="${escapeName(filename)}"`}`,
		...type === null ? [] : [`content-type: ${type.replace(/[\r\n]/g, " ")}`]
	];
	return [
		Buffer.from(`${head.join("\r\n")}\r\n\r\n`),
		bytes,
		Buffer.from("\r\n")
	];
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
async function readFile(path, sources) {
	try {
		return await sources.read(path);
	} catch (error) {
		throw new StepError("file-unreadable", `the file ${path} cannot be read (${error.code})`, { cause: error });
	}
}
// src/execute/http/build-url.ts
/** Puts base URL, path and query parameters together: the path is appended to the base, parameters follow those of the URL.
* @throws StepError when the outcome is not an http or https URL. */
function buildUrl(url, baseUrl, query) {
	const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : appended(baseUrl ?? "", url);
	let parsed;
	try {
		parsed = new URL(whole);
	} catch {
		throw new StepError("bad-url", baseUrl === null || baseUrl === "" ? `${url} is not a whole URL, and there is no base-url` : `${whole} is not a URL`, { hint: "a URL begins with http:// or https://; set it by defaults.http.base-url" });
	}
	if (parsed.protocol !== "http:" && parsed.protocol !== "https:") throw new StepError("bad-url", `${parsed.protocol}// is not a scheme Rota can send to`, { hint: "use http or https" });
	parsed.hash = "";
	if (query.length > 0) {
		const text = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
		parsed.search = parsed.search === "" ? `?${text}` : `${parsed.search}&${text}`;
	}
	return parsed;
}
/** The parameters of a base, such as a key for every request, stay behind the path, and before those of the URL. */
function appended(baseUrl, url) {
	const [base = "", baseQuery] = withoutFragment(baseUrl).split(/\?(.*)/s);
	const [path = "", query] = withoutFragment(url).split(/\?(.*)/s);
	const search = [baseQuery, query].filter((part) => part !== void 0 && part !== "").join("&");
	const whole = path === "" ? base : `${base.replace(/\/+$/, "")}${path.startsWith("/") ? "" : "/"}${path}`;
	return search === "" ? whole : `${whole}?${search}`;
}
function withoutFragment(url) {
	return url.split("#", 1)[0];
}
// src/execute/http/decode-body.ts
const unpack = {
	gzip: (body) => promisify(gunzip)(body, { maxOutputLength: LARGEST_BODY }),
	"x-gzip": (body) => promisify(gunzip)(body, { maxOutputLength: LARGEST_BODY }),
	br: (body) => promisify(brotliDecompress)(body, { maxOutputLength: LARGEST_BODY }),
	deflate: (body) => promisify(((body[0] ?? 0) & 15) === 8 ? inflate : inflateRaw)(body, { maxOutputLength: LARGEST_BODY })
};
/** Takes off what content-encoding put on (RFC 9110 8.4), last coding first.
* @throws StepError when the coding is unknown or the bytes are not of it. */
async function decodeBody(body, contentEncoding) {
	let decoded = body;
	for (const coding of contentEncoding.toLowerCase().split(",").map((name) => name.trim()).reverse()) {
		if (coding === "" || coding === "identity" || decoded.length === 0) continue;
		const take = unpack[coding];
		if (take === void 0) throw new StepError("content-encoding", `the answer is encoded as ${coding}, which Rota does not know`, { hint: "ask for another by the header accept-encoding" });
		try {
			decoded = await take(decoded);
		} catch (error) {
			if (error.code === "ERR_BUFFER_TOO_LARGE") throw tooLarge("the unpacked answer");
			throw new StepError("content-encoding", `the answer says it is encoded as ${coding}, but it is not: ${error.message}`, { cause: error });
		}
	}
	return decoded;
}
// src/execute/http/http-attempt.ts
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
	"cookie",
	"host"
];
/** Credentials shorter than this could stand in any text. */
const SHORTEST_COOKIE = 8;
/** Sends the request of a step. `sent` is told every request before it goes out, so that an error can show it.
* @throws StepError when it could not be sent or no answer came; FunctionError from an expression. */
async function attemptHttp(action, frame, signal, sent) {
	let request = await buildRequest(action, frame);
	const { pools, host } = frame.services;
	const { clock } = host;
	const started = clock.monotonic();
	for (let hops = 0;; hops++) {
		sent(request);
		const wire = await send(request, {
			pools,
			clock,
			timeout: action.timeout,
			signal
		});
		await keepCookies(wire, request.url, frame);
		const location = action.redirects > 0 ? redirectOf(wire) : void 0;
		if (location === void 0) {
			const duration = clock.monotonic() - started;
			return {
				request,
				answer: await answerOf(wire, request.url, duration)
			};
		}
		if (hops === action.redirects) throw new StepError("too-many-redirects", `${action.redirects} redirects were followed, and ${request.url.host} asks for another`, { hint: "raise redirects, or look for a circle" });
		request = followed(request, wire.status, location, frame, action);
	}
}
async function buildRequest(action, frame) {
	const { scope, services } = frame;
	const url = buildUrl(evaluateText(action.url, scope) ?? "", action.baseUrl === null ? null : evaluateText(action.baseUrl, scope), action.query.length === 0 ? [] : textPairs(action.query, scope));
	let body = null;
	if (action.body !== null) body = await buildBody(action.body, {
		value: (template) => evaluateTemplate(template, scope),
		text: (template) => evaluateText(template, scope),
		pairs: (templates) => textPairs(templates, scope),
		read: (path) => services.host.files.read(path),
		boundary: () => services.host.random.uuid()
	});
	return {
		method: action.method,
		url,
		headers: buildHeaders(action, body, url, frame),
		body: body?.bytes ?? null
	};
}
/** Implicit headers first, so that the step's own win; null takes one away. */
function buildHeaders(action, body, url, { scope, cookies, services }) {
	const headers = /* @__PURE__ */ new Map([["user-agent", ["rota"]], ["accept-encoding", ["gzip, deflate, br"]]]);
	if (body?.contentType) headers.set("content-type", [body.contentType]);
	const cookie = cookies.header(url);
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
/** By bearer or basic, or by what stands before the @ of the URL, where nobody is to see it afterwards. */
function authorizationOf({ bearer, basic }, url, { scope, services: { mask } }) {
	const inUrl = url.username === "" && url.password === "" ? null : [url.username, url.password];
	url.username = "";
	url.password = "";
	const token = bearer === null ? null : evaluateText(bearer, scope);
	if (token !== null) {
		mask.add(token);
		return `Bearer ${token}`;
	}
	const [user = "", password = ""] = basic !== null ? [evaluateText(basic.user, scope) ?? "", evaluateText(basic.password, scope) ?? ""] : inUrl?.map(percentDecoded) ?? [];
	if (basic === null && inUrl === null) return null;
	const credentials = Buffer.from(`${user}:${password}`).toString("base64");
	mask.add(credentials);
	mask.add(password);
	return `Basic ${credentials}`;
}
function percentDecoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** What an authorization header carries: `Bearer abc` hides abc, and all of it. */
function hideCredentials(value, mask) {
	const space = value.indexOf(" ");
	mask.add(space === -1 ? value : value.slice(space + 1));
}
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
	if (url.origin !== request.url.origin) for (const name of OF_ONE_ORIGIN) dropped.add(name);
	const headers = request.headers.filter(([name]) => !dropped.has(name));
	const cookie = ownCookies ? null : frame.cookies.header(url);
	if (cookie !== null) headers.push(["cookie", cookie]);
	return {
		method: becomesGet ? "GET" : request.method,
		url,
		headers,
		body: becomesGet ? null : request.body
	};
}
async function answerOf(wire, url, duration) {
	const encodings = wire.headers.filter(([name]) => name === "content-encoding").map(([, value]) => value);
	const body = encodings.length === 0 ? wire.body : await decodeBody(wire.body, encodings.join(","));
	return httpAnswer({
		status: wire.status,
		headers: wire.headers,
		body,
		url: url.href,
		duration
	});
}
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
// src/execute/take-output.ts
/**
* Takes a value from an answer: what the query finds, or of its text the first group of `matches` (the whole match
* when there is no group). The fallback stands in when nothing is found or nothing matches; without one that is a
* failure. Never throws. Registering a secret is the caller's part.
*/
function takeOutput(output, answer, options) {
	const fail = (matcher, message, actual) => ({ failure: plainFailure(output.query, matcher, `output ${output.name}: ${message}`, output.secret && actual !== void 0 ? "***" : actual, output.origin, options) });
	try {
		const looked = look(output.query, answer);
		const value = looked.found ? extract(output.matches, looked.value) : void 0;
		if (value !== void 0) return { value };
		if (output.fallback !== null) return { value: options.evaluate(output.fallback) };
		if (!looked.found) return fail("exists", `nothing found: ${reasonInWords(looked, options)}`);
		const shown = output.secret ? "***" : showValue(looked.value, (text) => options.mask(text));
		return fail("matches", `expected a text that matches /${output.matches?.source}/, found ${shown}`, looked.value);
	} catch (error) {
		return fail("exists", `could not be taken: ${error instanceof Error ? error.message : String(error)}`);
	}
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
	let judgement = {
		failures: [],
		outputs: {}
	};
	try {
		const action = step.action;
		if (action.kind === "http") {
			const attempt = await attemptHttp(action, frame, signal, (sent) => {
				request = sent;
			});
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
	return {
		...judgement,
		settled,
		answer,
		error,
		exchange: () => request === null ? null : describeExchange(request, answer, mask),
		output: () => answer?.kind === "run" ? describeOutput(answer, mask) : null
	};
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
/** The context `response`, worked out as far as it is looked at. */
function responseContext(answer) {
	const context = {
		status: answer.status,
		duration: answer.duration,
		url: answer.url,
		stdout: answer.stdout,
		stderr: answer.stderr,
		"exit-code": answer.exitCode,
		headers: Object.fromEntries(answer.headers)
	};
	Object.defineProperty(context, "body", {
		enumerable: true,
		get: () => answer.text
	});
	Object.defineProperty(context, "json", {
		enumerable: true,
		get: () => "value" in answer.json ? answer.json.value : null
	});
	return context;
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
// src/execute/uses/run-uses.ts
/** Runs the steps of a steps file with inputs and step outputs of their own; cookies and defaults are the caller's.
* @throws StepError when an input has the wrong type. */
async function runUses(action, caller, runSteps) {
	const inputs = {};
	for (const input of action.inputs) {
		const value = evaluateTemplate(input.value, caller.scope);
		if (input.secret) hide(value, caller.services.mask);
		if (!isOfType$1(value, input.type)) {
			const found = input.secret ? "another value" : caller.services.mask.mask(formatJson(value));
			throw new StepError("input-type", `the input ${input.name} of ${action.file} must be of type ${input.type}, found ${found}`);
		}
		inputs[input.name] = value;
	}
	const steps = {};
	const frame = {
		...caller,
		scope: {
			...caller.scope,
			contexts: {
				...caller.scope.contexts,
				inputs,
				steps
			},
			status: {
				...caller.scope.status,
				failed: false,
				cancelled: false
			}
		}
	};
	const list = await runSteps(action.steps, frame);
	const outputs = {};
	if (list.outcome === "passed") for (const [name, template] of action.outputs) outputs[name] = evaluateTemplate(template, frame.scope);
	return {
		...list,
		outputs
	};
}
// src/execute/run-step.ts
/** The longest pause that a Retry-After header can ask for, in milliseconds. */
const LONGEST_RETRY_AFTER = 6e4;
/** Runs the steps of a list in order; after one that did not pass, only those run that ask for it. */
async function runSteps(plans, frame) {
	const { status } = frame.scope;
	const steps = [];
	/** Why some of the steps did not get their turn. */
	let cutShort = null;
	for (const plan of plans) {
		if (frame.signal.aborted) status.cancelled = true;
		const { result, outputs } = await runStep(plan, frame);
		steps.push(result);
		if (status.cancelled && result.outcome === "skipped" && !plan.condition?.asksStatus) cutShort ??= result.reason;
		if (plan.id !== null) {
			const conclusion = result.allowed ? "passed" : result.outcome;
			frame.scope.contexts["steps"][plan.id] = {
				outputs,
				outcome: result.outcome,
				conclusion
			};
		}
		if ((result.outcome === "failed" || result.outcome === "error") && !result.allowed) status.failed = true;
	}
	const outcome = worst(steps);
	return outcome === "passed" && cutShort !== null ? {
		steps,
		outcome: "error",
		problem: cutShort
	} : {
		steps,
		outcome,
		problem: firstProblem(steps)
	};
}
async function runStep(step, outer) {
	const { clock } = outer.services.host;
	const start = new Date(clock.now()).toISOString();
	const started = clock.monotonic();
	const frame = step.action.kind === "run" ? withEnvironment(step, outer) : outer;
	const stoppedBefore = outer.signal.aborted;
	const brokenOff = (outcome) => outcome === "error" && outer.signal.aborted && !stoppedBefore;
	const base = (outcome, rest) => ({
		id: step.id,
		name: nameOf(step, outer),
		kind: step.action.kind,
		place: placeOf(step.origin),
		outcome,
		allowed: step.continueOnError && (outcome === "failed" || outcome === "error") && !brokenOff(outcome),
		reason: null,
		start,
		duration: clock.monotonic() - started,
		tries: 0,
		failures: [],
		error: null,
		exchange: null,
		output: null,
		steps: [],
		...rest
	});
	const failed = (error, rest = {}) => base("error", {
		error: describeError(error, step, frame),
		...rest
	});
	let reason;
	try {
		reason = skipReason(step.condition, frame);
	} catch (error) {
		return {
			result: failed(asStepError(error)),
			outputs: {}
		};
	}
	if (reason !== null) return {
		result: base("skipped", { reason }),
		outputs: {}
	};
	const limit = stepLimit(step, frame);
	try {
		switch (step.action.kind) {
			case "wait":
				await clock.sleep(step.action.duration, limit.signal);
				if (limit.signal.aborted) throw limit.reason();
				return {
					result: base("passed", { tries: 1 }),
					outputs: {}
				};
			case "uses": {
				const { outputs, ...list } = await runUses(step.action, {
					...frame,
					signal: limit.signal
				}, runSteps);
				const rest = {
					tries: 1,
					steps: list.steps
				};
				return {
					result: list.outcome === "error" && limit.signal.aborted ? failed(limit.reason(), rest) : base(list.outcome, rest),
					outputs
				};
			}
			default: {
				const { last, tries } = await tryUntilItHolds(step, frame, limit.signal);
				const { error, failures, outputs } = last;
				if (error === null && failures.length === 0) return {
					result: base("passed", { tries }),
					outputs
				};
				const rest = {
					tries,
					failures: [...failures],
					exchange: last.exchange(),
					output: last.output()
				};
				if (error === null) return {
					result: base("failed", rest),
					outputs
				};
				return {
					result: failed(limit.signal.aborted ? limit.reason() : error, rest),
					outputs
				};
			}
		}
	} catch (error) {
		return {
			result: failed(asStepError(error)),
			outputs: {}
		};
	} finally {
		limit.release();
	}
}
/** Retries and polling; gives the last try with how many there were. */
async function tryUntilItHolds(step, frame, outer) {
	const { clock } = frame.services.host;
	const { until } = step;
	const retry = retryOf(step);
	const limit = limited(outer, until?.timeout ?? null, untilTimeout);
	const { signal } = limit;
	let delay = retry?.delay ?? 0;
	let [tries, attempts] = [0, 0];
	let before;
	try {
		for (;;) {
			tries++;
			const last = await tryStep(step, frame, signal);
			if (signal.aborted && !outer.aborted && last.error !== null) return {
				last: before ? gaveUp(before, until) : {
					...last,
					error: limit.reason()
				},
				tries
			};
			before = last;
			let pause;
			if (until !== null && !last.settled && (last.error === null || last.error.retryAs !== null)) pause = until.every;
			else {
				attempts++;
				if (retry === null || attempts >= retry.attempts || !isWorthAnother(last, retry)) return {
					last,
					tries
				};
				pause = Math.max(delay, retryAfter(last, clock.now()));
				delay *= retry.backoff;
			}
			await clock.sleep(pause, signal);
			if (outer.aborted) return {
				last: {
					...last,
					error: stopReason(outer)
				},
				tries
			};
			if (signal.aborted) return {
				last: gaveUp(last, until),
				tries
			};
		}
	} finally {
		limit.release();
	}
}
/** What was waited for did not come: the expectations say for how long. */
function gaveUp(last, until) {
	if (until === null) return last;
	const within = ` within ${formatDuration(until.timeout)}`;
	const failures = last.failures.map((failure) => ({
		...failure,
		message: failure.message.includes(", found ") ? failure.message.replace(", found ", `${within}, found `) : `${failure.message}${within}`
	}));
	return {
		...last,
		failures
	};
}
function untilTimeout(timeout) {
	return new StepError("timeout", `what until waits for did not come within ${formatDuration(timeout)}`, { hint: "raise the timeout of until, or find out why it is slow" });
}
function retryOf(step) {
	if (step.retry !== null) return step.retry;
	return step.action.kind === "http" && IDEMPOTENT.has(step.action.method) ? step.action.retry : null;
}
function isWorthAnother({ answer, failures, error }, { when }) {
	if (error === null && failures.length === 0) return false;
	if (when.includes("failure")) return true;
	if (error !== null) return error.retryAs !== null && when.includes(error.retryAs);
	const status = answer?.status ?? null;
	return status !== null && (when.includes(status) || when.includes(`${Math.floor(status / 100)}xx`));
}
/** Milliseconds that an answer asks to wait (RFC 9110 10.2.3): seconds, or an HTTP date. */
function retryAfter({ answer }, now) {
	const text = answer?.headers.find(([name]) => name === "retry-after")?.[1];
	if (text === void 0) return 0;
	const milliseconds = /^\d+$/.test(text) ? Number(text) * 1e3 : Date.parse(text) - now;
	return Number.isNaN(milliseconds) ? 0 : Math.min(Math.max(0, milliseconds), LONGEST_RETRY_AFTER);
}
/** Why a step does not run; null when it does. */
function skipReason(condition, { scope, signal }) {
	const { failed, cancelled } = scope.status;
	if (condition === null || !condition.asksStatus) {
		if (cancelled) return stopReason(signal).message;
		if (failed) return "an earlier step did not pass";
	}
	if (condition === null) return null;
	const { expression } = condition;
	return (typeof expression === "boolean" ? expression : isTrue(expression, scope)) ? null : `if: ${typeof expression === "boolean" ? expression : expression.source} is not true`;
}
function withEnvironment(step, frame) {
	if (step.action.kind !== "run" || step.action.env.length === 0) return frame;
	try {
		const env = {
			...frame.scope.contexts["env"] ?? {},
			...evaluateEnvironment(step.action.env, frame)
		};
		return {
			...frame,
			scope: {
				...frame.scope,
				contexts: {
					...frame.scope.contexts,
					env
				}
			}
		};
	} catch {
		return frame;
	}
}
/** A name whose expressions cannot be worked out is shown without them: that never fails a step. */
function nameOf(step, { scope, services }) {
	try {
		return services.mask.mask(evaluateText(step.name, scope) ?? "");
	} catch {
		return step.action.kind;
	}
}
function describeError(error, step, { services }) {
	const origin = step.action.kind === "http" ? step.action.origin : step.origin;
	return {
		code: error.code,
		message: services.mask.mask(error.message),
		hint: error.hint === null ? null : services.mask.mask(error.hint),
		place: placeOf(origin)
	};
}
function worst(steps) {
	const counted = steps.filter((step) => !step.allowed);
	if (counted.some((step) => step.outcome === "error")) return "error";
	return counted.some((step) => step.outcome === "failed") ? "failed" : "passed";
}
// src/execute/run-case.ts
/** Runs one case, with as many attempts as the plan allows until it passes. */
async function runCase(plan, inputs) {
	const { services, slots } = inputs;
	const contexts = {
		...inputs.contexts,
		matrix: plan.matrix ?? void 0,
		data: plan.data ?? void 0
	};
	const without = (outcome, reason) => ({
		result: emptyResult(plan, contexts, services, outcome, reason),
		outputs: {}
	});
	if (plan.withheld !== null) return without("skipped", plan.withheld);
	try {
		const reason = skippedFor(plan, frameOf(services, contexts, inputs.cookies, services.stop), inputs.blocked);
		if (reason !== null) return without("skipped", reason);
	} catch (error) {
		inputs.ended("error");
		return without("error", `its if could not be worked out: ${asStepError(error).message}`);
	}
	const attempts = [];
	let last;
	const { attempts: most, delay } = services.plan.retries;
	const isFinal = ({ attempt }) => attempt.outcome === "passed" || attempt.attempt >= most || services.stop.aborted;
	for (;;) {
		const outcome = await slots.use(async () => {
			const halted = inputs.halted();
			if (halted !== null) return halted;
			inputs.started(attempts.length + 1);
			const attempted = await attemptCase(plan, frameOf(services, contexts, inputs.cookies.copy(), services.stop), attempts.length + 1);
			if (isFinal(attempted)) inputs.ended(attempted.attempt.outcome);
			return attempted;
		});
		if (typeof outcome === "string") {
			if (last === void 0) return without("skipped", outcome);
			break;
		}
		attempts.push(outcome.attempt);
		last = outcome;
		if (isFinal(outcome)) break;
		await services.host.clock.sleep(delay, services.stop);
	}
	const { attempt, outputs, problem } = last;
	return {
		outputs,
		result: {
			...describeCase(plan, contexts, services),
			outcome: attempt.outcome,
			flaky: attempt.outcome === "passed" && attempts.length > 1,
			reason: problem,
			start: attempts[0]?.start ?? attempt.start,
			duration: attempt.duration,
			attempts
		}
	};
}
async function attemptCase(plan, outer, number) {
	const { clock } = outer.services.host;
	const start = new Date(clock.now()).toISOString();
	const started = clock.monotonic();
	const limit = limited(outer.signal, plan.timeout, (timeout) => new StepError("timeout", `the case took longer than ${formatDuration(timeout)}`, { hint: "raise its timeout, or find out why it is slow" }));
	const frame = {
		...outer,
		signal: limit.signal
	};
	let { steps, outcome, problem } = await runSteps(plan.steps, frame);
	limit.release();
	const outputs = {};
	if (outcome === "passed") try {
		for (const [name, template] of plan.outputs) outputs[name] = evaluateTemplate(template, frame.scope);
	} catch (error) {
		outcome = "error";
		problem = `its outputs could not be worked out: ${outer.services.mask.mask(asStepError(error).message)}`;
	}
	return {
		attempt: {
			attempt: number,
			outcome,
			start,
			duration: clock.monotonic() - started,
			steps
		},
		outputs,
		problem
	};
}
/** Needs first, then the case's own `if`, which may ask for success() of them.
* @throws FunctionError when it cannot be worked out. */
function skippedFor(plan, frame, blocked) {
	if (blocked !== null && !plan.condition?.asksStatus) return blocked;
	frame.scope.status.failed = blocked !== null;
	return skipReason(plan.condition, frame);
}
/** The result of a case that did not run. */
function emptyResult(plan, contexts, services, outcome, reason) {
	const start = new Date(services.host.clock.now()).toISOString();
	return {
		...describeCase(plan, contexts, services),
		outcome,
		flaky: false,
		reason: services.mask.mask(reason),
		start,
		duration: 0,
		attempts: []
	};
}
function describeCase(plan, contexts, services) {
	const { mask } = services;
	let name;
	try {
		name = evaluateText(plan.name, {
			contexts,
			sources: services.sources,
			status: {
				failed: false,
				cancelled: false
			}
		}) ?? plan.case;
	} catch {
		name = plan.case;
	}
	return {
		id: mask.mask(plan.id),
		case: plan.case,
		name: mask.mask(name),
		place: placeOf(plan.origin),
		tags: [...plan.tags],
		priority: plan.priority
	};
}
// src/execute/run-suite.ts
/** Runs before, the cases side by side, and after. */
async function runSuite(plan, inputs) {
	return new SuiteRun(plan, inputs).run();
}
var SuiteRun = class {
	#plan;
	#inputs;
	#contexts;
	#cookies = new Cookies();
	#before = {};
	/** Why nothing of it can run. */
	#flaw;
	/** The outcomes of cases by id in the file; several for a matrix or data. */
	#outcomes = /* @__PURE__ */ new Map();
	constructor(plan, inputs) {
		this.#plan = plan;
		this.#inputs = inputs;
		const { plan: run } = inputs.services;
		const contexts = {
			...run.contexts,
			vars: plan.vars,
			secrets: run.secrets,
			before: this.#before
		};
		const { scope } = frameOf(inputs.services, contexts, this.#cookies, inputs.services.stop);
		let env = {};
		this.#flaw = inputs.flaw;
		try {
			env = evaluateEnvironment(plan.env, { scope });
		} catch (error) {
			this.#flaw ??= `the suite's env could not be worked out: ${asStepError(error).message}`;
		}
		this.#contexts = {
			...contexts,
			env
		};
	}
	async run() {
		const { id, name, file } = this.#plan;
		const { services } = this.#inputs;
		const { clock } = services.host;
		const start = new Date(clock.now()).toISOString();
		const started = clock.monotonic();
		const first = this.#flaw !== null || this.#plan.cases.every(({ withheld }) => withheld !== null) ? null : await this.#runHook("before");
		const cases = await this.#runCases(first);
		const begun = first !== null || cases.some((one) => one.attempts.length > 0);
		const isBad = ({ outcome }) => outcome === "failed" || outcome === "error";
		const failed = first !== null && isBad(first.hook) || cases.some(isBad);
		const last = begun ? await this.#runHook("after", {
			failed,
			cancelled: services.stop.aborted
		}) : null;
		const [before, after] = [first?.hook ?? null, last?.hook ?? null];
		return {
			id,
			name: services.mask.mask(name),
			file,
			outcome: outcomeOf(before, cases, after),
			start,
			duration: clock.monotonic() - started,
			before,
			cases,
			after
		};
	}
	/** null when there is none, or when it is `before` and nothing is to start any more. */
	async #runHook(kind, suite) {
		const [plans, origin] = kind === "before" ? [this.#plan.before, this.#plan.beforeOrigin] : [this.#plan.after, this.#plan.afterOrigin];
		if (origin === null) return null;
		const { services, slots, halted, tell } = this.#inputs;
		const { clock } = services.host;
		const outcome = await slots.use(async () => {
			if (kind === "before" && halted() !== null) return null;
			const start = new Date(clock.now()).toISOString();
			const started = clock.monotonic();
			const signal = kind === "before" ? services.stop : services.cleanUpLimit;
			const frame = frameOf(services, this.#contexts, this.#cookies, signal, suite);
			if (kind === "before") frame.scope.contexts["before"] = frame.scope.contexts["steps"];
			const { steps, outcome, problem } = await runSteps(plans, frame);
			if (kind === "before") Object.assign(this.#before, frame.scope.contexts["steps"]);
			const duration = clock.monotonic() - started;
			return {
				hook: {
					place: placeOf(origin),
					outcome,
					start,
					duration,
					steps
				},
				problem
			};
		});
		if (outcome !== null) tell({
			kind: "hook-finished",
			suite: this.#name,
			hook: kind,
			result: outcome.hook
		});
		return outcome;
	}
	async #runCases(before) {
		const { cases, beforeOrigin } = this.#plan;
		const flaw = this.#flaw;
		if (flaw !== null) return cases.map((one) => this.#without(one, "error", flaw));
		if (cases.every(({ withheld }) => withheld !== null)) return cases.map((one) => this.#without(one, "skipped", one.withheld));
		if (beforeOrigin !== null && before === null) {
			const reason = this.#inputs.halted() ?? "before did not run";
			return cases.map((one) => this.#without(one, "skipped", reason));
		}
		if (before !== null && before.hook.outcome !== "passed") {
			const reason = `before did not pass: ${before.problem}`;
			return cases.map((one) => this.#without(one, "skipped", reason));
		}
		const byCase = /* @__PURE__ */ new Map();
		for (const one of cases) {
			const legs = byCase.get(one.case);
			if (legs === void 0) byCase.set(one.case, [one]);
			else legs.push(one);
		}
		const start = (id) => {
			let outcomes = this.#outcomes.get(id);
			if (outcomes === void 0) {
				const legs = byCase.get(id) ?? [];
				const needs = (legs[0]?.needs ?? []).map((need) => [need, start(need)]);
				outcomes = this.#runLegs(legs, needs);
				this.#outcomes.set(id, outcomes);
			}
			return outcomes;
		};
		return (await Promise.all([...byCase.keys()].map(start))).flat().map(({ result }) => result);
	}
	async #runLegs(legs, needs) {
		const needed = {};
		let blocked = null;
		for (const [id, pending] of needs) {
			const outcomes = await pending;
			needed[id] = neededValue(outcomes);
			const bad = outcomes.find(({ result }) => result.outcome !== "passed");
			if (bad !== void 0) blocked ??= `needs ${bad.result.id}, which ${wording[bad.result.outcome]}`;
		}
		const { services, slots, halted, ended, tell } = this.#inputs;
		const suite = this.#name;
		return Promise.all(legs.map(async (leg) => {
			const outcome = await runCase(leg, {
				services,
				slots,
				halted,
				ended,
				blocked,
				contexts: {
					...this.#contexts,
					needs: needed
				},
				cookies: this.#cookies,
				started: (attempt) => tell({
					kind: "case-started",
					suite,
					id: services.mask.mask(leg.id),
					attempt
				})
			});
			tell({
				kind: "case-finished",
				suite,
				result: outcome.result
			});
			return outcome;
		}));
	}
	get #name() {
		const { mask } = this.#inputs.services;
		return {
			id: mask.mask(this.#plan.id),
			name: mask.mask(this.#plan.name)
		};
	}
	#without(one, outcome, reason) {
		const contexts = {
			...this.#contexts,
			matrix: one.matrix ?? void 0,
			data: one.data ?? void 0
		};
		this.#inputs.ended(outcome);
		const result = emptyResult(one, contexts, this.#inputs.services, outcome, reason);
		this.#inputs.tell({
			kind: "case-finished",
			suite: this.#name,
			result
		});
		return result;
	}
};
const wording = {
	passed: "passed",
	failed: "failed",
	error: "ended in an error",
	skipped: "was skipped"
};
/** `needs.<case>`: one case gives its outputs, several the list of theirs. */
function neededValue(outcomes) {
	const [first] = outcomes;
	return {
		outcome: (outcomes.find(({ result }) => result.outcome !== "passed") ?? first)?.result.outcome ?? "skipped",
		outputs: outcomes.length > 1 || first !== void 0 && first.result.id !== first.result.case ? outcomes.map(({ outputs }) => outputs) : first?.outputs ?? {}
	};
}
function outcomeOf(before, cases, after) {
	const outcomes = [
		before?.outcome,
		...cases.map((one) => one.outcome),
		after?.outcome
	];
	for (const outcome of [
		"error",
		"failed",
		"passed"
	]) if (outcomes.includes(outcome)) return outcome;
	return "skipped";
}
// src/execute/slots.ts
/** Lets at most so many hold a slot at once; who waits gets one in the order asked. */
var Slots = class {
	#free;
	#waiting = [];
	constructor(count) {
		this.#free = count;
	}
	/** Waits for a slot, runs the work, and gives the slot on, whatever becomes of the work. */
	async use(work) {
		if (this.#free > 0) this.#free--;
		else await new Promise((resolve) => this.#waiting.push(resolve));
		try {
			return await work();
		} finally {
			const next = this.#waiting.shift();
			if (next === void 0) this.#free++;
			else next();
		}
	}
};
// src/execute/verdict.ts
/** Counts the cases and decides whether the plan passed: by the pass rate of the cases that ran; a hook that did not pass, a run that
* was not finished, or a `flaw` that kept it from beginning fails it whatever the rate. */
function verdictOf(suites, plan, ending, flaw = null) {
	const cases = suites.flatMap((suite) => suite.cases);
	const count = (test) => cases.filter(test).length;
	const counts = {
		total: cases.length,
		passed: count((one) => one.outcome === "passed"),
		failed: count((one) => one.outcome === "failed"),
		error: count((one) => one.outcome === "error"),
		skipped: count((one) => one.outcome === "skipped"),
		flaky: count((one) => one.flaky)
	};
	const ran = counts.total - counts.skipped;
	const actual = ran === 0 ? null : counts.passed * 100 / ran;
	const passRate = {
		required: plan.passRate,
		actual
	};
	const decide = (verdict, reason) => ({
		verdict,
		reason,
		passRate,
		counts
	});
	if (ending === "interrupted") return decide("cancelled", `interrupted: ${ran} of ${counts.total} cases ran`);
	if (flaw !== null) return decide("failed", flaw);
	if (ending === "timeout") return decide("failed", `the plan's time was over: ${counts.passed} of ${counts.total} cases passed`);
	const hooks = suites.flatMap((suite) => [...suite.before !== null && suite.before.outcome !== "passed" ? [`before of ${suite.name}`] : [], ...suite.after !== null && suite.after.outcome !== "passed" ? [`after of ${suite.name}`] : []]);
	if (hooks.length > 0) return decide("failed", `${hooks.join(" and ")} did not pass`);
	if (ending === "fail-fast") return decide("failed", `stopped after the first case that did not pass: ${ran} of ${counts.total} cases ran`);
	const share = `${counts.passed} of ${ran} ${ran === 1 ? "case" : "cases"} passed`;
	if (actual === null) {
		const [only, ...others] = new Set(cases.map(({ reason }) => reason));
		return decide("passed", `every case was skipped${only === void 0 || only === null || others.length > 0 ? "" : `: ${only}`}`);
	}
	if (counts.passed === ran) return decide("passed", share);
	const rate = `${share}, ${Math.floor(actual * 10) / 10} % of the ${plan.passRate} % asked for`;
	return decide(actual >= plan.passRate ? "passed" : "failed", plan.passRate === 100 ? share : rate);
}
// src/execute/execute-plan.ts
/** How long clean-up may take after a run was stopped, in milliseconds: a job has five minutes beyond the plan's time. */
const CLEAN_UP = 24e4;
/** Runs a plan. Whatever happens to its cases is in the result; what is thrown is a defect of ours. */
async function executePlan(plan, options) {
	const { host, mask } = options;
	const { clock } = host;
	const start = new Date(clock.now()).toISOString();
	const [started, cpu] = [clock.monotonic(), clock.cpu()];
	for (const secret of Object.values(plan.secrets)) mask.add(secret);
	const tell = (event) => options.tell("result" in event ? {
		...event,
		result: maskResult(event.result, mask)
	} : event);
	const control = new RunControl(plan, host);
	const services = {
		plan,
		host,
		mask,
		pools: new Pools(plan.maxParallel),
		sources: {
			now: () => clock.now(),
			random: () => host.random.number(),
			uuid: () => host.random.uuid()
		},
		stop: control.stop,
		cleanUpLimit: control.cleanUpLimit
	};
	tell({
		kind: "run-started",
		plan: mask.mask(plan.name),
		environment: plan.environment,
		suites: plan.suites.length,
		cases: plan.suites.reduce((sum, suite) => sum + suite.cases.length, 0),
		occurrence: options.run.occurrence,
		start
	});
	let suites;
	let starting = null;
	let server = null;
	let flaw = null;
	try {
		starting = await startFor(services, tell);
		flaw = control.ending === "interrupted" ? null : starting?.problem ?? null;
		const slots = new Slots(plan.maxParallel);
		suites = await Promise.all(plan.suites.map((suite) => runSuite(suite, {
			services,
			slots,
			flaw,
			halted: () => control.halted(),
			ended: (outcome) => control.ended(outcome),
			tell
		})));
	} finally {
		control.release();
		await services.pools.close();
		server = await starting?.end() ?? null;
	}
	const masked = maskResult({
		format: "rota-result",
		version: 1,
		rota: options.version,
		plan: {
			id: plan.id,
			name: plan.name,
			file: plan.file
		},
		environment: plan.environment,
		run: options.run,
		start,
		duration: clock.monotonic() - started,
		...verdictOf(suites, plan, control.ending, flaw),
		timing: {
			...options.timing,
			execute: {
				wall: clock.monotonic() - started,
				cpu: clock.cpu() - cpu
			}
		},
		...server !== null && { server },
		...options.narrowed.length > 0 && { narrowed: [...options.narrowed] },
		suites,
		diagnostics: options.diagnostics.map((diagnostic) => ({ ...diagnostic }))
	}, mask);
	options.tell({
		kind: "run-finished",
		result: masked
	});
	return masked;
}
/** Starts the plan's server, if it has one: the code for that is loaded only then. */
async function startFor(services, tell) {
	const { plan, mask } = services;
	if (plan.start === null || services.stop.aborted) return null;
	const ready = mask.mask(plan.start.ready);
	tell({
		kind: "server-started",
		command: mask.mask(plan.start.command),
		ready
	});
	const { startServer } = await import("./start-server.js");
	const server = await startServer(plan.start, services);
	if (server.problem === null) tell({
		kind: "server-ready",
		ready,
		duration: server.duration
	});
	return server;
}
/** Decides when a run is to end before its time. */
var RunControl = class {
	#plan;
	#host;
	#stop = new AbortController();
	#cleanUpLimit = new AbortController();
	#timer;
	#cleanUpTimer;
	#ending = "complete";
	/** A case did not pass, and the plan is to stop then. */
	#failed = false;
	#onInterrupt = () => this.#end("interrupted", new StepError("interrupted", "the run was interrupted"));
	constructor(plan, host) {
		this.#plan = plan;
		this.#host = host;
		setMaxListeners(0, this.#stop.signal, this.#cleanUpLimit.signal);
		this.#timer = startTimer(() => this.#end("timeout", new StepError("plan-timeout", `the plan's time of ${formatDuration(plan.timeout)} was over`, { hint: "raise the plan's timeout or max-parallel" })), plan.timeout);
		if (host.interrupted.aborted) this.#onInterrupt();
		else host.interrupted.addEventListener("abort", this.#onInterrupt);
	}
	get stop() {
		return this.#stop.signal;
	}
	get cleanUpLimit() {
		return this.#cleanUpLimit.signal;
	}
	get ending() {
		return this.#ending;
	}
	/** Why no case is to start any more; null: go on. */
	halted() {
		if (this.#ending === "interrupted") return "the run was interrupted";
		if (this.#ending === "timeout") return `the plan's time of ${formatDuration(this.#plan.timeout)} was over`;
		if (!this.#failed) return null;
		this.#ending = "fail-fast";
		return "an earlier case did not pass (fail-fast)";
	}
	ended(outcome) {
		if (this.#plan.failFast && (outcome === "failed" || outcome === "error")) this.#failed = true;
	}
	release() {
		clearTimeout(this.#timer);
		clearTimeout(this.#cleanUpTimer);
		this.#host.interrupted.removeEventListener("abort", this.#onInterrupt);
	}
	#end(ending, reason) {
		if (this.#stop.signal.aborted) return;
		this.#ending = ending;
		this.#stop.abort(reason);
		this.#cleanUpTimer = setTimeout(() => this.#cleanUpLimit.abort(new StepError("clean-up-timeout", `clean-up took longer than ${formatDuration(CLEAN_UP)}`)), CLEAN_UP);
	}
};
// src/compile/expand-matrix.ts
/** Spreads a matrix out as GitHub Actions does: the product of the lists, less what `exclude` matches; an `include` entry extends
* every combination whose original values it does not change, or else is a combination of its own. */
function expandMatrix(matrix) {
	const { include = [], exclude = [], ...dimensions } = matrix;
	const names = Object.keys(dimensions);
	let product = names.length === 0 ? [] : [{}];
	for (const name of names) {
		const values = dimensions[name];
		product = product.flatMap((combination) => values.map((value, index) => {
			const extended = copyOf(combination, { [name]: value });
			keepWritten(values, index, extended, name);
			return extended;
		}));
	}
	const originals = product.filter((combination) => !exclude.some((part) => matches(combination, part, Object.keys(part))));
	const combinations = originals.map((original) => copyOf(original));
	const added = [];
	for (const entry of include) {
		const shared = Object.keys(entry).filter((name) => names.includes(name));
		const extended = originals.flatMap((original, index) => matches(original, entry, shared) ? [index] : []);
		for (const index of extended) {
			const combination = combinations[index];
			Object.assign(combination, entry);
			for (const name of Object.keys(entry)) keepWritten(entry, name, combination, name);
		}
		if (extended.length === 0) added.push(copyOf(entry));
	}
	return [...combinations, ...added];
}
/** A combination with further values; its numbers keep how they were written. */
function copyOf(combination, further = {}) {
	const copy = {
		...combination,
		...further
	};
	for (const name of Object.keys(combination)) keepWritten(combination, name, copy, name);
	return copy;
}
/** What is sent where text is expected is the number as its file has it: 1.10. */
function keepWritten(from, key, to, name) {
	const value = to[name];
	if (typeof value === "number") rememberWritten(to, name, writtenText(from, key) ?? String(value));
}
function matches(combination, part, names) {
	return names.every((name) => Object.hasOwn(combination, name) && strictlyEqual(combination[name], part[name]));
}
// src/compile/case-legs.ts
/** How much of one combination an id shows. */
const LONGEST_LABEL = 80;
/** Lists that multiply by mistake must not fill the memory. */
const MOST_COMBINATIONS = 1e4;
/** Spreads a case out: one entry for each combination of its matrix or row of its data, else one. */
function caseLegs(compiled, scope, findings) {
	const { rows, matrix } = compiled;
	if (rows !== null) return rows.map((row, index) => planOf(compiled, `${compiled.id} (row ${index + 1})`, null, row));
	if (matrix === null) return [planOf(compiled, compiled.id, null, null)];
	return uniquely(matrixOf(compiled, scope, findings).map((combination) => planOf(compiled, `${compiled.id} (${labelOf(combination)})`, combination, null)));
}
/** A case that is skipped whatever happens: which combinations of it there are may not even be known. */
function withheldLeg(compiled, reason) {
	const name = compiled.rows !== null || compiled.matrix !== null ? {
		kind: "literal",
		value: compiled.id
	} : compiled.name;
	return {
		...planOf(compiled, compiled.id, null, null),
		name,
		withheld: reason
	};
}
function planOf(compiled, id, matrix, data) {
	const { name, tags, priority, needs, condition, timeout, outputs, steps, origin } = compiled;
	return {
		id,
		case: compiled.id,
		name,
		tags,
		priority,
		needs,
		withheld: null,
		condition,
		timeout,
		matrix,
		data,
		outputs,
		steps,
		origin
	};
}
function matrixOf(compiled, scope, findings) {
	const { document, container, key } = compiled.origin;
	const one = container[key];
	const matrix = evaluateMatrix(compiled.matrix, scope, (name, message) => {
		findings.error("expression-function", {
			document,
			container: one.matrix,
			key: name
		}, "value", message, "check what the function is given");
	});
	if (matrix === void 0) return [];
	for (const name of Object.keys(matrix)) {
		rememberNumbers(document, one.matrix, name, matrix, name);
		if (Array.isArray(matrix[name]) && matrix[name].length > 0) continue;
		findings.error("matrix-form", {
			document,
			container: one.matrix,
			key: name
		}, "value", `${name} gives ${shortly(matrix[name])}, expected a list with something in it`, "give it a list; fromJSON() makes one of text such as [1, 2]");
		return [];
	}
	const count = combinationsOf(matrix);
	if (count <= MOST_COMBINATIONS) {
		const combinations = expandMatrix(matrix);
		if (combinations.length > 0) return combinations;
		findings.error("matrix-empty", {
			document,
			container: one,
			key: "matrix"
		}, "key", "exclude takes every combination away, so the case would never run", "exclude less, or take the case out");
		return [];
	}
	const message = `the matrix gives ${count} combinations, ${MOST_COMBINATIONS} are the most`;
	findings.error("matrix-size", {
		document,
		container: one,
		key: "matrix"
	}, "key", message, "shorten its lists, or split the case");
	return [];
}
/** What would be made before `exclude` takes some away. */
function combinationsOf({ include: _, exclude: __, ...dimensions }) {
	return Object.values(dimensions).reduce((count, list) => count * list.length, 1);
}
/** undefined after a problem was told. */
function evaluateMatrix(template, scope, report) {
	if (template.kind !== "map") return evaluateTemplate(template, scope);
	const matrix = {};
	for (const [name, item] of template.entries) try {
		matrix[name] = evaluateTemplate(item, scope);
	} catch (error) {
		if (!(error instanceof FunctionError)) throw error;
		report(name, error.message);
		return;
	}
	return matrix;
}
function shortly(value) {
	const text = formatJson(value);
	return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text;
}
function labelOf(combination) {
	const label = Object.entries(combination).map(([name, value]) => {
		return `${name}: ${typeof value === "string" ? value : writtenText(combination, name) ?? formatJson(value)}`;
	}).join(", ");
	return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}…` : label;
}
/** Ids that come out the same get a number behind them. */
function uniquely(legs) {
	const counts = /* @__PURE__ */ new Map();
	return legs.map((leg) => {
		const count = (counts.get(leg.id) ?? 0) + 1;
		counts.set(leg.id, count);
		return count === 1 ? leg : {
			...leg,
			id: `${leg.id} #${count}`
		};
	});
}
// src/compile/plan-heartbeat.ts
/** The address that this run asks if it passes; null: none, because it is no run of the schedule, the plan has no heartbeat, or its text
* is empty. A value that is missing, and a function that refuses what it is given, are told. */
function planHeartbeat(project, plan, environment, { choices, inputs, scope, findings }) {
	if (plan === void 0 || choices.pullRequest || typeof inputs.run["occurrence"] !== "string") return null;
	const compiled = compileHeartbeat(project, plan, environment, findings);
	if (compiled === null) return null;
	const { template, origin } = compiled;
	const sources = sourcesOf(compiled, choices, inputs);
	const needs = [...compiled.requirements, ...[...sources.values()].flatMap((one) => one.requirements)];
	const contexts = {
		...scope.contexts,
		secrets: secretsOf$1(needs, inputs)
	};
	const vars = resolveVars(sources, {
		...scope,
		contexts
	}, findings);
	if (missingValues(compiled.requirements, {
		vars,
		sources,
		inputs,
		findings
	})) return null;
	try {
		const url = (evaluateText(template, {
			...scope,
			contexts: {
				...contexts,
				vars: vars.values
			}
		}) ?? "").trim();
		return url === "" ? null : {
			url,
			secret: needs.some(({ context }) => context === "secrets")
		};
	} catch (error) {
		if (!(error instanceof FunctionError)) throw error;
		findings.error("expression-function", origin, "value", error.message, "check what the function is given");
		return null;
	}
}
/** The value that wins for each variable: the files' < the command line; ROTA_VAR_<NAME> where all of these say nothing. */
function sourcesOf({ vars }, choices, inputs) {
	const chosen = new Map(Object.entries(choices.vars).map(([name, text]) => [name.toLowerCase(), text]));
	return new Map([...vars].map(([name, written]) => {
		const { template } = written;
		const isNull = template.kind === "literal" && template.value === null;
		const text = chosen.get(name.toLowerCase()) ?? (isNull ? inputs.variable(name) : void 0);
		if (text === void 0) return [name, written];
		return [name, {
			template: {
				kind: "literal",
				value: text
			},
			origin: null,
			requirements: []
		}];
	}));
}
/** The secrets that something names and the machine has. */
function secretsOf$1(needs, inputs) {
	const secrets = {};
	for (const { context, name } of needs) {
		const value = context === "secrets" ? inputs.secret(name) : void 0;
		if (value !== void 0) secrets[name] = value;
	}
	return secrets;
}
// src/compile/withheld.ts
/** What each kind of pull request goes without, as GitHub has it. */
const WHOSE = {
	fork: "pull requests from forks",
	dependabot: "pull requests of Dependabot"
};
/** The cases that cannot run because GitHub keeps a secret from this run, each with the reason. A secret that the suite's hooks or
* defaults need is missing for all of them. */
function withheldCases(suite, cases, given, from) {
	const reasons = /* @__PURE__ */ new Map();
	if (from === null) return reasons;
	const ofSuite = missing(suite.requirements, given, from);
	for (const one of cases) {
		const what = ofSuite ?? missing(one.requirements, given, from);
		if (what !== null) reasons.set(one, `${what} is not available to ${WHOSE[from]}`);
	}
	return reasons;
}
/** The first secret that something needs, through variables, too, and that is not there. GitHub's variables are kept from forks
* like secrets are. null: all are there. */
function missing(requirements, { vars, sources, inputs }, from) {
	const byLowerCase = new Map([...sources.keys()].map((name) => [name.toLowerCase(), name]));
	const seen = /* @__PURE__ */ new Set();
	const open = [...requirements];
	for (let one = open.shift(); one !== void 0; one = open.shift()) {
		if (one.context === "secrets") {
			if (!one.optional && inputs.secret(one.name) === void 0) return `the secret ${one.name}`;
			continue;
		}
		const name = byLowerCase.get(one.name.toLowerCase());
		if (name === void 0) continue;
		const absent = vars.values[name] === null && !vars.problems.has(name);
		if (one.optional && absent) continue;
		const inner = sources.get(name)?.requirements ?? [];
		if (from === "fork" && absent && inner.length === 0) return `the variable ${name}`;
		if (seen.has(name)) continue;
		seen.add(name);
		open.push(...inner);
	}
	return null;
}
// src/compile/compile-plan.ts
const DEFAULTS = {
	maxParallel: 8,
	timeout: 9e5,
	passRate: 100
};
/** Works files, choices and values into what is to run. Nothing is sent before this has found no error.
* @throws RotaError (exit code 2) when a choice itself is impossible: an unknown environment, variable, tag expression or case. */
function compilePlan(project, choices, inputs) {
	const findings = new Findings();
	const plan = "plan" in choices.target ? project.plans.get(choices.target.plan) : void 0;
	if (plan !== void 0) checkPlan(project, plan, findings);
	const suites = ("plan" in choices.target ? project.planSuites.get(choices.target.plan) ?? [] : choices.target.suites).flatMap((file) => project.suites.get(file) ?? []);
	const compiled = suites.map((suite) => compileSuite(project, suite, findings));
	const pullRequest = pullRequestOf(plan, choices);
	const environment = chooseEnvironment(project, plan, pullRequest, choices);
	const layers = varLayers({
		project,
		plan,
		environment,
		pullRequest,
		suites
	}, choices, findings);
	if (hasErrors(findings.diagnostics)) return {
		plan: void 0,
		diagnostics: findings.diagnostics
	};
	const id = plan === void 0 ? "suites" : planId(plan);
	const name = plan === void 0 ? nameOfSuites(suites) : planName(plan);
	const contexts = {
		plan: {
			id,
			name
		},
		run: {
			...inputs.run,
			environment
		},
		github: inputs.github
	};
	const secrets = secretsOf(compiled, layers, inputs);
	const scope = {
		contexts: {
			...contexts,
			secrets
		},
		sources: inputs.sources,
		status: {
			failed: false,
			cancelled: false
		}
	};
	const selection = selectionOf([
		plan?.content.select,
		pullRequest,
		choices
	], choices.cases);
	checkCases(compiled, choices.cases);
	const { secretsWithheld } = choices;
	const suitePlans = compiled.map((suite) => planSuite(suite, {
		layers,
		scope,
		selection,
		secretsWithheld,
		inputs,
		findings,
		project
	}));
	const heartbeat = planHeartbeat(project, plan, environment, {
		choices,
		inputs,
		scope,
		findings
	});
	if (hasErrors(findings.diagnostics)) return {
		plan: void 0,
		diagnostics: findings.diagnostics
	};
	const chosen = suitePlans.filter((suite) => suite.cases.length > 0);
	if (chosen.length === 0) throw nothingSelected(compiled, choices, plan);
	return {
		diagnostics: findings.diagnostics,
		plan: {
			id,
			name,
			file: plan?.document.file ?? null,
			environment,
			suites: chosen,
			maxParallel: choices.maxParallel ?? plan?.content["max-parallel"] ?? DEFAULTS.maxParallel,
			failFast: choices.failFast || (plan?.content["fail-fast"] ?? false),
			retries: {
				attempts: plan?.content.retries?.attempts ?? 1,
				delay: parseDuration(plan?.content.retries?.delay ?? "0s") ?? 0
			},
			passRate: plan?.content["pass-rate"] ?? DEFAULTS.passRate,
			timeout: parseDuration(plan?.content.timeout ?? "") ?? DEFAULTS.timeout,
			start: plan === void 0 || pullRequest?.start === void 0 ? null : startPlan(project, plan, pullRequest.start),
			heartbeat,
			secrets,
			contexts
		}
	};
}
function planSuite(suite, { layers, scope, selection, secretsWithheld, inputs, findings, project }) {
	const { document, content } = suite.loaded;
	const sources = varSources(suite, layers, inputs);
	const vars = resolveVars(sources, scope, findings);
	const withVars = {
		...scope,
		contexts: {
			...scope.contexts,
			vars: vars.values
		}
	};
	const selectable = selectableCases(suite.cases, selection);
	const given = {
		vars,
		sources,
		inputs,
		findings
	};
	const withheld = withheldCases(suite, selectable, given, secretsWithheld);
	const running = selectable.filter((one) => !withheld.has(one));
	const requirements = running.length === 0 ? [] : [suite, ...running].flatMap((one) => one.requirements);
	const legs = missingValues(requirements, given) ? [] : selectable.flatMap((one) => {
		const reason = withheld.get(one);
		return reason === void 0 ? caseLegs(one, withVars, findings) : [withheldLeg(one, reason)];
	});
	const cases = selectCases(legs, selection);
	const folder = document.file.split("/").slice(0, -1).join("/");
	return {
		id: withoutSuffix(document.file),
		name: content.name ?? lastSegment(document.file),
		file: document.file,
		folder: `${project.root}/${folder}`,
		vars: vars.values,
		env: suite.env,
		before: suite.before,
		beforeOrigin: suite.before.length > 0 ? {
			document,
			container: content,
			key: "before"
		} : null,
		after: suite.after,
		afterOrigin: suite.after.length > 0 ? {
			document,
			container: content,
			key: "after"
		} : null,
		cases
	};
}
/** Every secret that the files name and the machine has, by the name the files use. */
function secretsOf(suites, layers, inputs) {
	const requirements = [...suites.flatMap((suite) => [
		...suite.requirements,
		...suite.cases.flatMap((one) => one.requirements),
		...[...suite.varRequirements.values()].flat()
	]), ...layers.requirements];
	const secrets = {};
	for (const { context, name } of requirements) {
		const value = context === "secrets" ? inputs.secret(name) : void 0;
		if (value !== void 0) secrets[name] = value;
	}
	return secrets;
}
function chooseEnvironment(project, plan, pullRequest, choices) {
	const declared = Object.keys(project.project?.content.environments ?? {});
	const ofPlan = plan?.content.environments;
	const allowed = ofPlan === void 0 || pullRequest?.environment !== void 0 ? declared : ofPlan;
	if (choices.environment !== null) {
		if (allowed.includes(choices.environment)) return choices.environment;
		const close = nearest(choices.environment, allowed);
		const owner = ofPlan === void 0 ? "rota.yaml" : plan?.document.file;
		throw new RotaError("environment-unknown", `${owner} has no environment ${choices.environment}`, {
			exitCode: 2,
			hint: close === void 0 ? `it has ${listOf(allowed) || "none"}` : `did you mean ${close}?`
		});
	}
	if (pullRequest !== null) return pullRequestEnvironment(pullRequest, ofPlan);
	if (ofPlan === void 0) return null;
	if (ofPlan.length === 1) return ofPlan[0];
	throw new RotaError("environment-open", `${plan?.document.file} is for several environments: ${listOf(ofPlan)}`, {
		exitCode: 2,
		hint: `add --environment ${ofPlan[0]}`
	});
}
/** What is chosen by tags and by priority, all of it together. */
function selectionOf(parts, cases) {
	return {
		tags: parts.flatMap((part) => {
			const text = part?.tags ?? null;
			if (text === null) return [];
			const outcome = parseTagExpression(text);
			if (typeof outcome === "function") return [outcome];
			throw new RotaError("tag-expression", `bad tag expression ${text}: ${outcome.problem}`, {
				exitCode: 2,
				hint: outcome.hint
			});
		}),
		priorities: parts.flatMap((part) => {
			const text = part?.priority ?? null;
			if (text === null) return [];
			const range = parsePriorityRange(text);
			if (range !== void 0) return [range];
			throw new RotaError("priority-range", `${text} is not a priority or a range of them`, {
				exitCode: 2,
				hint: "write P1, or P0..P2"
			});
		}),
		cases
	};
}
/** Every case that was asked for must be there; which combinations of it there are is not known yet. */
function checkCases(suites, wanted) {
	const ids = suites.flatMap((suite) => suite.cases.map(({ id }) => id));
	const unknown = wanted.find((id) => !ids.includes(caseOf(id)));
	if (unknown === void 0) return;
	const close = nearest(unknown, ids);
	throw new RotaError("case-unknown", `there is no case ${unknown}`, {
		exitCode: 2,
		hint: close === void 0 ? `cases are ${listOf(ids.slice(0, 20))}` : `did you mean ${close}?`
	});
}
function nothingSelected(suites, choices, plan) {
	const ids = suites.flatMap((suite) => suite.cases.map(({ id }) => id));
	const selectors = [
		choices.tags !== null && `--tags ${choices.tags}`,
		choices.priority !== null && `--priority ${choices.priority}`,
		choices.cases.length > 0 && `--case ${choices.cases.join(" --case ")}`,
		plan?.content.select !== void 0 && `select of ${plan.document.file}`,
		choices.pullRequest && `pull-request of ${plan?.document.file}`
	].filter((part) => typeof part === "string");
	const hint = `the suites have ${ids.length} cases: ${ids.slice(0, 10).join(", ")}${ids.length > 10 ? ", …" : ""}`;
	return new RotaError("nothing-selected", `no case is left to run${selectors.length > 0 ? ` by ${selectors.join(" and ")}` : ""}`, {
		exitCode: 2,
		hint
	});
}
function nameOfSuites(suites) {
	const [first] = suites;
	return suites.length === 1 && first !== void 0 ? first.content.name ?? lastSegment(first.document.file) : `${suites.length} suites`;
}
function lastSegment(file) {
	return withoutSuffix(file).split("/").at(-1);
}
// src/commands/compile-target.ts
/** Makes what is to run of a plan or of suites, with the values that this machine gives.
* @throws RotaError (exit code 2) when a choice itself is impossible. */
function compileTarget(host, project, choices, { secret, variable }, { id, attempt, url, occurrence }) {
	const { clock, random } = host;
	return compilePlan(project, choices, {
		secret,
		variable,
		sources: {
			now: () => clock.now(),
			random: () => random.number(),
			uuid: () => random.uuid()
		},
		run: {
			id,
			attempt,
			url,
			occurrence
		},
		github: githubContext(host)
	});
}
// src/commands/heartbeat-of-run.ts
/** Asks the heartbeat of a run of the schedule, if it has one and has passed; null: there was nothing to ask. Never rejects. */
async function heartbeatOfRun({ heartbeat }, { verdict }, options) {
	if (heartbeat === null || verdict !== "passed") return null;
	const { askHeartbeat } = await import("./heartbeat.js");
	return askHeartbeat(heartbeat, options);
}
// src/publish/progress.ts
const FRAME = 100;
/** Tells a person how a run goes: on a live terminal with a block redrawn below the lines that stay, else by those alone. */
var Progress = class {
	terminal;
	clock;
	view;
	block;
	stopping = new AbortController();
	constructor({ terminal, clock, view }) {
		this.terminal = terminal;
		this.clock = clock;
		this.view = view;
		this.block = terminal.live ? new LiveBlock(terminal) : void 0;
	}
	/** Takes in what happened and shows it. */
	handle(event) {
		const line = this.view.take(event, this.clock.monotonic());
		if (event.kind === "run-finished") this.stop();
		if (this.block === void 0 || this.stopping.signal.aborted) {
			if (line !== null) this.terminal.tell(`${line}\n`);
			return;
		}
		this.draw(line === null ? "" : `${line}\n`);
		if (event.kind === "run-started") this.tick();
	}
	/** Takes the block away and gives the cursor back; to be called however the run ends. More calls do nothing. */
	stop() {
		this.stopping.abort();
		this.block?.close();
	}
	/** Redraws while nothing happens, so that the times run on. */
	async tick() {
		const { signal } = this.stopping;
		while (!signal.aborted) {
			await this.clock.sleep(FRAME, signal);
			if (!signal.aborted) this.draw("");
		}
	}
	draw(above) {
		this.block?.draw(this.view.status(this.clock.monotonic(), this.terminal.columns), above);
	}
};
// src/report/finished-line.ts
const REASON = 200;
/** `✓ An order can be placed (Orders) 12 ms`, with the reason when it did not simply pass. */
function finishedCaseLine(suite, result, paint) {
	const { outcome, flaky, attempts, duration } = result;
	const { mark, style } = flaky ? {
		mark: "~",
		style: "warn"
	} : OUTCOMES[outcome];
	const name = `${plainLine(caseTitle(result))} (${plainLine(suite)})`;
	const time = outcome === "skipped" ? "skipped" : formatDuration(duration);
	const words = flaky ? `passed at attempt ${attempts.length}` : outcome === "passed" ? null : result.reason;
	return `${paint(style, mark)} ${name} ${paint("dim", `${time}${reason(words)}`)}`;
}
/** The same for the steps before or after the cases; null when there is nothing to tell. */
function finishedHookLine(suite, hook, result, paint) {
	if (result.outcome === "passed" || result.outcome === "skipped") return null;
	const { mark, style } = OUTCOMES[result.outcome];
	const time = `${formatDuration(result.duration)}${reason(firstWords(result.steps))}`;
	return `${paint(style, mark)} ${hook} (${plainLine(suite)}) ${paint("dim", time)}`;
}
function reason(words) {
	return words === null || words === "" ? "" : `: ${cut$1(plainLine(words), REASON)}`;
}
// src/report/status-lines.ts
const RUNNING = 6;
/** The lines of the status block: what has been done, and the cases that run, the longest first. None is wider than the terminal. */
function statusLines(tally, running, now, elapsed, columns, paint) {
	const width = columns - 1;
	const lines = running.slice(0, RUNNING).map(({ suite, id, attempt, since }) => {
		const time = now - since >= 1e3 ? `  ${formatDuration(Math.floor((now - since) / 1e3) * 1e3)}` : "";
		const again = attempt > 1 ? ` (attempt ${attempt})` : "";
		return paint("dim", cutToWidth(`  … ${plainLine(id)} (${plainLine(suite)})${again}${time}`, width));
	});
	const more = running.length - RUNNING;
	if (more > 0) lines.push(paint("dim", cutToWidth(`  … and ${more} more`, width)));
	return [countLine(tally, elapsed, width, paint), ...lines];
}
function countLine(tally, elapsed, width, paint) {
	const { passed, failed, error, skipped, flaky, total } = tally;
	const done = passed + failed + error + skipped;
	const pieces = [[`${groupDigits(done)} of ${groupDigits(total)}`, "strong"]];
	for (const outcome of [
		"passed",
		"failed",
		"error",
		"skipped"
	]) {
		const { mark, style } = OUTCOMES[outcome];
		if (tally[outcome] > 0) pieces.push([`${mark} ${groupDigits(tally[outcome])}`, style]);
	}
	if (flaky > 0) pieces.push([`~ ${groupDigits(flaky)}`, "warn"]);
	pieces.push([elapsed, "dim"]);
	let line = "";
	let used = 0;
	for (const [text, style] of pieces) {
		const gap = used === 0 ? "" : "  ";
		const shown = cutToWidth(text, width - used - gap.length);
		if (shown === "") break;
		line += `${gap}${paint(style, shown)}`;
		used += gap.length + textWidth(shown);
	}
	return line;
}
// src/report/run-view.ts
const STEP = 100;
/** How a run that goes on looks to a person. It has no clock: the time of each event is handed in, on a monotonic clock. */
var RunView = class {
	paint;
	onGithub;
	running = /* @__PURE__ */ new Map();
	tally = {
		total: 0,
		passed: 0,
		failed: 0,
		error: 0,
		skipped: 0,
		flaky: 0
	};
	started = 0;
	constructor({ paint = plainPaint, onGithub = false } = {}) {
		this.paint = paint;
		this.onGithub = onGithub;
	}
	/** Takes in what happened; a line when there is something to say that stays, else null. */
	take(event, now) {
		const line = this.line(event, now);
		return line !== null && this.onGithub ? defuseWorkflowCommands(line) : line;
	}
	/** The lines that show how things stand, none wider than the terminal. */
	status(now, columns) {
		const elapsed = formatDuration(Math.floor((now - this.started) / STEP) * STEP);
		return statusLines(this.tally, [...this.running.values()], now, elapsed, columns, this.paint);
	}
	line(event, now) {
		switch (event.kind) {
			case "run-started": {
				this.started = now;
				this.tally = {
					...this.tally,
					total: event.cases
				};
				const where = event.environment === null ? "" : ` on ${plainLine(event.environment)}`;
				const size = `${plural(event.cases, "case")} in ${plural(event.suites, "suite")}`;
				const due = dueText(event);
				return `${this.paint("strong", plainLine(event.plan))}${where}: ${size}${due === null ? "" : `, ${due}`}`;
			}
			case "server-started": return this.paint("dim", `  starting ${plainLine(event.command)}, until ${plainLine(event.ready)} answers`);
			case "server-ready": return this.paint("dim", `  ${plainLine(event.ready)} answers after ${formatDuration(event.duration)}`);
			case "case-started": {
				const { suite, id, attempt } = event;
				this.running.set(key(suite.id, id), {
					suite: suite.name,
					id,
					attempt,
					since: now
				});
				return null;
			}
			case "case-finished": {
				const { suite, result } = event;
				const { outcome, flaky } = result;
				this.running.delete(key(suite.id, result.id));
				this.tally = {
					...this.tally,
					[outcome]: this.tally[outcome] + 1,
					flaky: this.tally.flaky + (flaky ? 1 : 0)
				};
				return finishedCaseLine(suite.name, result, this.paint);
			}
			case "hook-finished": return finishedHookLine(event.suite.name, event.hook, event.result, this.paint);
			case "run-finished": return null;
		}
	}
};
function key(suite, id) {
	return `${suite}\n${id}`;
}
// src/commands/pull-request/unaffected-plans.ts
/** Those of the plans that no changed file concerns. `changed` gives paths from the repository's root, and is asked only when a plan
* watches some; null: not known, so that every plan is concerned. */
async function unaffectedPlans(host, project, files, changed) {
	const plans = files.flatMap((file) => {
		const plan = project.plans.get(file);
		const paths = plan?.content["pull-request"]?.paths;
		return plan === void 0 || paths === void 0 ? [] : [{
			plan,
			paths
		}];
	});
	if (plans.length === 0) return [];
	const list = await changed();
	if (list === null) return [];
	const prefix = await prefixInRepository(host, project.root);
	const inside = list.flatMap((file) => file.startsWith(prefix) ? [file.slice(prefix.length)] : []);
	return plans.filter(({ plan, paths }) => !list.some((file) => matchesPatterns(paths, file)) && !isOf(plan, project, inside)).map(({ plan, paths }) => ({
		name: planName(plan),
		file: plan.document.file,
		paths
	}));
}
/** Whether one of the files (relative to the project's root) is rota.yaml, the plan, or belongs to it, or did before it was removed. */
function isOf(plan, project, files) {
	const own = filesOf(plan, project);
	if (files.some((file) => own.has(file))) return true;
	return plan.content.suites.filter((text) => isPattern(text) && !text.startsWith("!")).some((text) => matchSuites(plan.document.file, text, files).length > 0);
}
function filesOf(plan, project) {
	const { file } = plan.document;
	const own = /* @__PURE__ */ new Set([
		"rota.yaml",
		"rota.yml",
		file
	]);
	for (const { text } of calendarReferences(plan)) {
		const calendar = resolvePath(file, text);
		if (calendar !== void 0) own.add(calendar);
	}
	const open = [...project.planSuites.get(file) ?? []];
	for (let one = open.pop(); one !== void 0; one = open.pop()) {
		if (own.has(one)) continue;
		own.add(one);
		const loaded = project.suites.get(one) ?? project.steps.get(one);
		for (const { text } of loaded === void 0 ? [] : fileReferences(loaded)) {
			const named = resolvePath(one, text);
			if (named !== void 0) open.push(named);
		}
	}
	return own;
}
// src/commands/pull-request/pull-request-targets.ts
/** Leaves out the plans that the pull request does not concern, and, when nobody named them, those that are not for pull requests;
* tells which. Without a source, on a machine of one's own, every plan is concerned. */
async function pullRequestTargets(host, project, targets, source, mask) {
	const tell = (line) => host.terminal.tell(`${defuseWorkflowCommands(plainLine(mask.mask(line)))}\n`);
	const isAsked = (file) => project.plans.get(file)?.content["pull-request"] !== void 0;
	const asked = targets.files.filter((file) => kindOfFile(file) !== "plan" || isAsked(file));
	const files = targets.unnamed === true && asked.length > 0 ? asked : targets.files;
	for (const file of targets.files) if (!files.includes(file)) tell(`${file} is not for pull requests, so it is left out`);
	const unaffected = source === void 0 ? [] : await unaffectedPlans(host, project, files, () => source.changedFiles());
	for (const one of unaffected) tell(unaffectedLine(one));
	const left = files.filter((file) => !unaffected.some((one) => one.file === file));
	if (source === void 0) for (const file of left) tellServices(project, file, tell);
	return {
		files: left,
		unaffected
	};
}
/** What a workflow starts beside the job, a person has to start. */
function tellServices(project, file, tell) {
	const names = Object.keys(project.plans.get(file)?.content["pull-request"]?.services ?? {});
	if (names.length > 0) tell(`${file} has services that only a workflow starts; they have to run here already: ${names.join(", ")}`);
}
// src/commands/run-targets.ts
/** Runs plans one after the other; suites that were named by themselves run together, without a plan. Nothing is sent before every
* plan has been compiled without an error. */
async function runTargets(host, targets, options, { mask, run: workflow = workflowRun(host), occurrences, pullRequest, ended }) {
	const { terminal } = host;
	const paint = paintFor(terminal.colours);
	const onGithub = host.environment["GITHUB_ACTIONS"] === "true";
	const values = await givenValues(host, options.envFiles);
	for (const secret of values.secrets) mask.add(secret);
	const loading = stopwatch(host);
	const { project, diagnostics, sources } = await loadProject(host.files, targets.root, targets.files);
	const load = loading();
	const sourceOf = (file) => sources.get(file);
	const tellDiagnostics = (found) => terminal.tell(mask.mask(diagnosticsText(found, sourceOf, paint)));
	const invalid = (found) => {
		return {
			exitCode: EXIT.invalid,
			runs: [],
			diagnostics: found,
			sourceOf,
			problem: null
		};
	};
	if (hasErrors(diagnostics)) {
		tellDiagnostics(diagnostics);
		return invalid(diagnostics);
	}
	const compiled = [];
	const found = [...diagnostics, ...checkSchedules(project, host.clock.now())];
	const elsewhere = targets.unnamed === true ? plansElsewhere(project, options.environment) : [];
	for (const file of elsewhere) terminal.tell(`${file} is not for ${options.environment}, so it is left out\n`);
	const here = {
		...targets,
		files: targets.files.filter((file) => !elsewhere.includes(file))
	};
	const { files, unaffected } = options.pullRequest ? await pullRequestTargets(host, project, here, pullRequest, mask) : {
		files: here.files,
		unaffected: []
	};
	const secretsWithheld = options.pullRequest ? pullRequest?.withheld ?? null : null;
	const chosen = targetsOf(project, files);
	const folders = /* @__PURE__ */ new Set();
	for (const target of chosen) {
		let own;
		const moments = ("plan" in target ? occurrences?.get(target.plan) : void 0) ?? [workflow.occurrence];
		for (const [index, occurrence] of moments.entries()) {
			const compiling = stopwatch(host);
			const run = {
				...workflow,
				occurrence
			};
			const outcome = compileTarget(host, project, {
				...options,
				target,
				secretsWithheld
			}, values, run);
			if (index === 0) found.push(...outcome.diagnostics);
			if (outcome.plan === void 0) break;
			const { plan } = outcome;
			own ??= chosen.length > 1 ? [uniqueName(plan.id, folders)] : [];
			const place = moments.length > 1 && occurrence !== null ? [...own, occurrenceFolder(occurrence)] : own;
			compiled.push({
				plan,
				run,
				compile: compiling(),
				remarks: outcome.diagnostics,
				place
			});
		}
	}
	if (found.length > 0) tellDiagnostics(found);
	if (hasErrors(found)) return invalid(found);
	const runs = [];
	const heartbeats = [];
	let problem = null;
	for (const { plan, run, compile, remarks, place } of compiled) {
		const progress = new Progress({
			terminal,
			clock: host.clock,
			view: new RunView({
				paint,
				onGithub
			})
		});
		let result;
		try {
			result = await executePlan(plan, {
				host,
				mask,
				version,
				run,
				timing: {
					load,
					compile
				},
				diagnostics: remarks,
				narrowed: narrowedBy(options),
				tell: (event) => progress.handle(event)
			});
		} finally {
			progress.stop();
		}
		const folder = resolve(host.workingFolder, options.out, ...place);
		terminal.tell(`\n${terminalText(result, {
			paint,
			onGithub
		})}`);
		const { reports, problem: unwritten } = await writeReports(host.files, folder, options.reporters, result);
		problem ??= unwritten;
		if (reports.length > 0) terminal.tell(`\n${reports.map((path) => `  ${paint("dim", "wrote")} ${shortest(host, path)}\n`).join("")}`);
		const kept = artifactsOf(project, plan.file).map((name) => resolve(folder, REPORTS[name].file));
		const artifacts = reports.filter((path) => kept.includes(path));
		const ran = {
			result,
			folder,
			reports,
			artifacts
		};
		runs.push(ran);
		await ended?.(ran);
		heartbeats.push(heartbeatOfRun(plan, result, {
			clock: host.clock,
			mask,
			signal: host.interrupted
		}));
		if (result.verdict === "cancelled") break;
	}
	const asked = (await Promise.all(heartbeats)).flatMap((one) => one ?? []);
	terminal.tell(asked.map(({ answered, text }) => `${answered ? "" : "warning: "}${text}\n`).join(""));
	const warnings = asked.flatMap(({ answered, text }) => answered ? [] : [text]);
	return {
		exitCode: problem === null ? exitCodeOf(runs) : problem.exitCode,
		runs,
		diagnostics: found,
		sourceOf,
		problem,
		unaffected,
		warnings
	};
}
/** The reports of a plan that are kept with the workflow run. */
function artifactsOf({ plans }, file) {
	const chosen = plans.get(file ?? "")?.content.report?.artifacts;
	return chosen === void 0 ? Object.keys(REPORTS) : ["json", ...chosen];
}
/** Plans that are for other environments than the chosen one. All of them: then the choice itself is the mistake. */
function plansElsewhere(project, environment) {
	if (environment === null) return [];
	const elsewhere = [...project.plans].filter(([, { content }]) => content.environments?.includes(environment) === false);
	return elsewhere.length === project.plans.size ? [] : elsewhere.map(([file]) => file);
}
function targetsOf(project, files) {
	const plans = files.filter((file) => kindOfFile(file) === "plan");
	const suites = files.filter((file) => kindOfFile(file) === "suite");
	return [...[...plans].sort((a, b) => planIdOf(project, a) < planIdOf(project, b) ? -1 : 1).map((plan) => ({ plan })), ...suites.length > 0 ? [{ suites }] : []];
}
function planIdOf(project, file) {
	const plan = project.plans.get(file);
	return plan === void 0 ? file : planId(plan);
}
/** The id, with a number behind it where it is taken: a plan may be called what suites without a plan are called. */
function uniqueName(id, taken) {
	let name = id;
	for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${id}-${number}`;
	taken.add(name.toLowerCase());
	return name;
}
function exitCodeOf(runs) {
	const verdicts = runs.map(({ result }) => result.verdict);
	if (verdicts.includes("cancelled")) return EXIT.interrupted;
	return verdicts.includes("failed") ? EXIT.failed : EXIT.passed;
}
/** Measures from now on. */
function stopwatch({ clock }) {
	const [wall, cpu] = [clock.monotonic(), clock.cpu()];
	return () => ({
		wall: clock.monotonic() - wall,
		cpu: clock.cpu() - cpu
	});
}
/** A path as a person in the working folder would write it. */
function shortest(host, path) {
	const short = relative(host.workingFolder, path);
	return short.startsWith("..") ? path : short;
}
export { compileTarget as a, LiveBlock as c, heartbeatOfRun as i, runTargets as n, executePlan as o, stopwatch as r, terminalText as s, artifactsOf as t };
