import { $a as EXIT, $r as fileReferences, A as varSources, Aa as BRIEF, B as isOfType, Ba as caseTitle, C as evaluateText, Ca as paintFor, Ci as cutToWidth, Ct as dateText, Di as seededSources, E as writtenText, F as quarantineEntries, Fa as responseDetails, Ft as listOf, Ga as dueText, Gi as skipGroups, Gr as lengthOf, H as semanticVersion, Ha as firstWords, I as quarantineOf, Ia as responseLine, In as planId, J as isOfSubjectType, Ja as formatDuration, Ji as isCounted, Jr as require_json_p3_cjs, K as markerOf, Ki as countedOutcome, Kr as compareValues, La as groupDigits, Ln as planName, N as checkQuarantineDates, Na as requestDetails, Ni as countsSentence, Nr as loadProject, Nt as Findings, Oa as placeText, Oi as REPORTS, Pa as requestLine, Pi as reasonWorthSaying, Qr as calendarReferences, Ra as plural, S as evaluateTemplate, St as FilterError, T as rememberWritten, Ta as indent, Tt as hasErrors, U as versionBounds, V as keepsBound, Va as quarantineWords, W as versionBoundsOf, Wa as troublesOf, Wr as memberOf, Xa as githubContext, Xr as matchSuites, Y as bytesOfLiteral, Ya as parseDuration, Yi as serverText, Yr as isPattern$1, Za as workflowRun, _ as checkSchedules, ao as defuseWorkflowCommands, at as selectCases, b as rememberNumbers, ba as troublesText, bi as diagnosticsText, bt as momentOf, c as StepError, ci as placeOf, co as jsonExcerpt, ct as namePattern, do as shorten, ei as sessionReferences, eo as cut$1, et as matchesPatterns, fi as markupLibrary, fo as showValue, g as startPlan, gi as resolvePath, gt as queryJsonPath, h as pullRequestOf, ho as parseJson, ht as followJsonPath, io as RotaError, ir as givenValues, it as patternOfCase, j as checkPlan, k as varLayers, ka as quarantineLine, l as asStepError, lt as compileHeartbeat, m as pullRequestEnvironment, mi as kindOfFile, mo as formatJson, mt as prepareFilter, no as plainLine, nt as parseTagExpression, oo as SecretMask, or as missingValues, ot as selectableCases, p as occurrenceFolder, pa as onEnvironment, po as typeName, q as SUBJECT_TYPES, qa as nearest, qi as hasFailed, qr as strictlyEqual, rt as parsePriorityRange, s as stopReason, so as count, st as isPattern, uo as maskTexts, vi as withoutSuffix, w as isTrue, wa as plainPaint, wi as textWidth, wn as prefixInRepository, wt as showSubject, x as resolveVars, xt as FunctionError, y as compileSuite, za as allEntries } from "./base.js";
import { a as stepName, c as frameOf, i as buildUrl, l as withStream, n as hideValue, o as attemptCommand, r as buildRequest, s as evaluateEnvironment, t as hideTaken } from "./hide-value.js";
import { t as Logins } from "./logins.js";
import { t as Pools } from "./pools.js";
import { n as stepLimit, t as limited } from "./limits.js";
import { t as IDEMPOTENT } from "./idempotent.js";
import { a as httpAnswer, i as sentHeaders, n as describeExchange, r as shownUrl, t as describeBody } from "./exchange.js";
import { a as hideUserinfo, i as hideRedirect, o as withoutQuery, t as hideCookie } from "./hide-credentials.js";
import { n as tooLarge, t as sendRequest } from "./send.js";
import { n as diffArrays } from "./libesm.js";
import { a as pathText, i as joinPaths, r as prepareSchema } from "./json-schema.js";
import { t as Cookies } from "./cookies.js";
import { n as startTimer } from "./network-error.js";
import { t as version } from "./version.js";
import { t as OUTCOMES } from "./outcome-look.js";
import { t as unaffectedLine } from "./unaffected-text.js";
import { a as seedOf, n as narrowedBy } from "./run-options.js";
import { t as writeReports } from "./write-reports.js";
import { setMaxListeners } from "node:events";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { X509Certificate, createHash } from "node:crypto";
import { relative, resolve } from "node:path";
// src/publish/live-block.ts
var import_json_p3_cjs = require_json_p3_cjs();
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
	const { paint = plainPaint, whole = null } = options;
	const entries = allEntries(result);
	const bad = entries.filter((entry) => entry.outcome === "failed" || entry.outcome === "error");
	const text = `${[
		...bad.slice(0, DETAILED).map((entry) => badEntry(entry, paint, whole)),
		...listOfBad(bad.slice(DETAILED), paint, whole),
		flakyList(entries, paint),
		quarantinedList(entries, paint),
		skippedList(entries, paint),
		serverText(result, paint),
		verdict(result, paint)
	].filter((part) => part !== "").join("\n\n")}\n`;
	return options.onGithub ? defuseWorkflowCommands(text) : text;
}
function badEntry(entry, paint, whole) {
	const { mark, style, words } = OUTCOMES[entry.outcome];
	const attempts = entry.attempts.length > 1 ? ` · ${plural(entry.attempts.length, "attempt")}` : "";
	const note = `${words} · ${formatDuration(entry.duration)}${attempts} · ${placeText(entry.place)}`;
	const parts = [`${paint(style, `${mark} ${fullName(entry)}`)}\n  ${paint("dim", note)}`];
	const earlier = entry.attempts.slice(0, -1).map(attemptLine);
	if (earlier.length > 0) parts.push(indent(paint("dim", earlier.join("\n"))));
	const troubles = troublesOf(entry.attempts.at(-1)?.steps ?? []);
	if (troubles.every((trouble) => trouble.allowed)) parts.push(indent(plainLine(entry.reason ?? "no reason was given")));
	if (troubles.length > 0) parts.push(indent(troublesText(troubles, BRIEF, paint, whole)));
	return parts.join("\n\n");
}
function listOfBad(entries, paint, whole) {
	const lines = entries.map((entry) => {
		const { mark, style } = OUTCOMES[entry.outcome];
		const reason = paint("dim", cut$1(plainLine(entry.reason ?? ""), 200));
		return `${paint(style, `${mark} ${fullName(entry)}`)}  ${placeText(entry.place)}  ${reason}`;
	});
	if (lines.length > 0 && whole !== null) lines.push(paint("dim", `… more of these is in ${plainLine(whole)}`));
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
function quarantinedList(entries, paint) {
	const quarantined = entries.filter((entry) => entry.quarantined !== null);
	if (quarantined.length === 0) return "";
	const lines = quarantined.map((entry) => `  ⊘ ${fullName(entry)}\n    ${paint("dim", plainLine(quarantineLine(entry)))}`);
	return [paint("strong", `${quarantined.length} quarantined`), ...lines].join("\n");
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
	const facts = [
		`${countsSentence(result)} in ${formatDuration(result.duration)}`,
		...due === null ? [] : [due],
		...result.verdict === "failed" && result.seed !== void 0 ? [`seed ${result.seed}`] : []
	];
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
	hideUserinfo(location, frame.services.mask);
	let url;
	try {
		url = buildUrl(new URL(location, request.url).href, null, []);
	} catch {
		throw new StepError("bad-redirect", `${request.url.host} redirects to ${withoutQuery(location)}, which is not an http or https URL`);
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
/** Keeps the cookies that an answer sets, and hides their values.
*
* @returns a promise only where there are any. */
function keepCookies(wire, url, { cookies, services }) {
	let texts;
	for (const [name, value] of wire.headers) {
		if (name !== "set-cookie") continue;
		texts ??= [];
		texts.push(value);
		hideCookie(/^[^=;]*=([^;]*)/.exec(value)?.[1] ?? "", services.mask);
	}
	return texts === void 0 ? void 0 : cookies.keep(texts, url);
}
// src/execute/http/http-attempt.ts
/** Sends the request of a step. `sent` is told every request before it goes out, so that an error can show it;
* `came` each answer to one.
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
			came(request, answer);
			own?.heed?.(request, answer);
			const keeping = keepCookies(answer, request.url, frame);
			if (keeping !== void 0) await keeping;
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
	const body = encodings.length === 0 ? wire.body : await decoded(wire, encodings.join(","), maxSize);
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
async function decoded(wire, encodings, maxSize) {
	try {
		return await decodeBody(wire.body, encodings, maxSize);
	} catch (error) {
		const { status, headers, body, duration } = wire;
		throw asStepError(error).with({ came: {
			status,
			headers,
			size: body.length,
			duration
		} });
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
	if (typeof value === "string" && typeof other === "string") return value.includes("\n") || other.includes("\n") ? value.split(/\r?\n/) : null;
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
	return shorten(line, LINE_LENGTH);
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
	if (areApart(expected, actual)) return inWords;
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
/** Characters by which texts may differ in length to be compared any closer. */
const MOST_APART = 1e6;
/** Whether two texts have so little to do with each other that nobody wants to see where they differ. */
function areApart(one, other) {
	return Math.abs(one.length - other.length) > MOST_APART;
}
const LONG_START = 40;
const BEFORE = 15;
const SHOWN$1 = 60;
function excerpt$1(text, from) {
	return `…${JSON.stringify(text.slice(from, from + SHOWN$1))}${from + SHOWN$1 < text.length ? "…" : ""}`;
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
	const found = typeName(value);
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
		if (value !== void 0) return cannotLook(matcher, value, scope) ?? matches$1[matcher.name](matcher, value, scope);
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
		case "subject": return nameOf$1(certificate.subject);
		case "issuer": return nameOf$1(certificate.issuer);
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
function nameOf$1(parts) {
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
				reason: "the request's body was read from its files while it was sent, and not kept"
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
		const found = [];
		for (const check of checks) addWithSchema(check.matchers, found);
		schemaMatchers.set(checks, found);
		needed = found;
	}
	if (needed.length === 0) return checkEach(checks, answer, options, null);
	return prepare(needed, options).then((schemas) => checkEach(checks, answer, options, schemas));
}
function addWithSchema(matchers, found) {
	for (const matcher of matchers) {
		if (matcher.name === "schema") found.push(matcher);
		if (matcher.inner !== void 0) addWithSchema(matcher.inner, found);
		for (const alternative of matcher.alternatives ?? []) addWithSchema(alternative, found);
	}
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
	return looked.text === void 0 || options.quiet === true ? reason : `${reason} ${showValue(looked.text, (text) => options.mask(text), 80)}`;
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
	if (typeof expected === "string" && typeof actual === "string" && areApart(expected, actual)) return null;
	try {
		const text = describeDifference(maskTexts(expected, mask), maskTexts(actual, mask));
		return text === null ? null : mask(text);
	} catch {
		return null;
	}
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
	if (!output.secret) return takeBy(output, answer, options, () => {});
	const sources = [];
	return {
		...takeBy(output, answer, options, (subject) => sources.unshift(subject)),
		sources
	};
}
/** Takes an output, and tells of each subject on the way to it. */
function takeBy(output, answer, options, passed) {
	const fail = (matcher, message, actual) => ({ failure: plainFailure(output.query, matcher, `output ${output.name}: ${message}${flawRemark(output.query, answer)}`, output.secret && actual !== void 0 ? "***" : actual, output.origin, options) });
	try {
		const looked = look(output.query, answer);
		const filtered = looked.found ? filteredBy(output, looked.value, options, passed) : void 0;
		const ending = filtered === void 0 ? void 0 : asValue(filtered);
		if (ending !== void 0 && "bytes" in ending) return fail("exists", `it ends as ${count(ending.bytes, "byte")}, which no expression can hold; add the filter to-hex or base64-encode, or utf8-decode for text`);
		const value = ending === void 0 ? void 0 : extract(output.matches, ending.value);
		if (value !== void 0) return { value };
		if (output.fallback !== null) return { value: options.evaluate(output.fallback) };
		if (!looked.found) return fail("exists", `nothing found: ${reasonInWords(looked, {
			...options,
			quiet: output.secret
		})}`);
		if (ending === void 0) return fail("exists", `the filters leave nothing of ${output.secret ? "***" : options.mask(showSubject(looked.value))}`);
		const shown = output.secret ? "***" : showValue(ending.value, (text) => options.mask(text));
		return fail("matches", `expected a text that matches /${output.matches?.source}/, found ${shown}`, ending.value);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return fail("exists", output.secret && error instanceof FilterError ? SECRET_FILTER : `could not be taken: ${reason}`);
	}
}
/** undefined: a filter finds nothing. */
function filteredBy({ filters }, found, options, passed) {
	let subject = found;
	passed(subject);
	for (const filter of filters) {
		subject = applyFilter(filter, subject, options);
		if (subject === void 0) return void 0;
		passed(subject);
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
// src/execute/judge.ts
/** Holds an answer against all that a step expects; `taken` is what its outputs came to. */
async function judge(step, frame, answer, { failures: missing, outputs, astray }) {
	const implicit = implicitFailure(step, answer);
	const checked = await checkExpectations(step, step, frame, answer, {
		outputs,
		astray
	});
	return {
		failures: [
			...implicit === void 0 ? [] : [implicit],
			...checked,
			...missing
		],
		outputs,
		astray
	};
}
/** Takes the outputs of a step. Secret ones are hidden from then on: before anything is said of the answer. */
function takeOutputs(step, frame, answer) {
	const options = checkOptions(frame);
	const secrets = /* @__PURE__ */ new Map();
	for (const output of step.outputs) {
		if (!output.secret) continue;
		const taken = takeOutput(output, answer, options);
		hideTaken(taken, frame.services.mask);
		secrets.set(output, taken);
	}
	const astray = (answer.kind === "http" ? answer.status < 400 : answer.exitCode === 0) && [...secrets.values()].some((taken) => "failure" in taken && taken.sources?.length === 0);
	const failures = [];
	const outputs = {};
	for (const output of step.outputs) {
		const taken = secrets.get(output) ?? takeOutput(output, answer, options);
		if ("failure" in taken) failures.push(taken.failure);
		else outputs[output.name] = taken.value;
	}
	return {
		failures,
		outputs,
		astray
	};
}
/** Holds an answer against some expectations: those of the step, or those of its `until`. */
async function checkExpectations({ checks, that }, step, frame, answer, { outputs, astray }) {
	const options = {
		...checkOptions(frame),
		quiet: astray
	};
	const pending = checks.length === 0 ? [] : checkAll(checks, answer, options);
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
// src/execute/watch-exchange.ts
/** Tells whoever looks on what was sent and what came back. */
function watchExchange(step, exchange, earlier, answer, error, { watch, mask }) {
	watch?.({
		step,
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
// src/execute/try-step.ts
/** Nothing is judged yet. What is still waited for may bring its secrets only then. */
const NOTHING = {
	failures: [],
	outputs: {},
	astray: false
};
/** Sends the request or runs the command once, and holds the answer against expectations: those of the step, with its outputs
* taken, or those of its `until`. */
async function tryStep(step, frame, signal, nameOf) {
	const { watch, mask } = frame.services;
	let first = null;
	let request = null;
	let answer = null;
	let error = null;
	let settled = false;
	const seen = watch === void 0 ? null : [];
	let judgement = NOTHING;
	try {
		const action = step.action;
		if (action.kind === "http") {
			const attempt = await attemptHttp(action, frame, signal, (sent) => {
				first ??= sent;
				request = sent;
			}, (asked, came) => {
				seen?.push([asked, came]);
				if (step.outputs.some(({ secret }) => secret)) hideRedirect(came, mask);
			});
			({request, answer} = attempt);
		} else answer = await attemptCommand(action, frame, signal);
		const taken = takeOutputs(step, frame, answer);
		const awaited = step.until === null ? [] : await checkExpectations(step.until, step, frame, answer, NOTHING);
		settled = awaited.length === 0;
		judgement = settled ? await judge(step, frame, answer, taken) : {
			...NOTHING,
			failures: awaited
		};
	} catch (thrown) {
		error = asStepError(thrown);
	}
	const masked = (text) => mask.mask(text);
	const exchange = () => {
		if (request === null || step.action.kind !== "http") return null;
		const options = curlOptions(step.action.options, request.url, frame.scope);
		const part = error === null || error.came === null ? null : partOf(error.came, step);
		const whole = describeExchange(request, answer ?? part, masked, options);
		return judgement.astray ? withoutAnswer(whole) : whole;
	};
	const name = nameOf(first);
	const shown = seen === null ? null : exchange();
	if (seen !== null && shown !== null) watchExchange(name, shown, seen.filter(([asked]) => asked !== request), answer, error, frame.services);
	return {
		...judgement,
		settled,
		answer,
		error,
		name,
		exchange,
		output: () => {
			if (answer?.kind !== "run") return null;
			const whole = describeOutput(answer, masked);
			return judgement.astray ? {
				...whole,
				stdout: unshown(whole.stdout),
				stderr: unshown(whole.stderr)
			} : whole;
		}
	};
}
function partOf(came, step) {
	return step.outputs.some(({ secret }) => secret) ? {
		...came,
		headers: []
	} : came;
}
function withoutAnswer(exchange) {
	const { response } = exchange;
	if (response === null) return exchange;
	const headers = response.headers.filter(({ name }) => name.startsWith("content-"));
	return {
		...exchange,
		response: {
			...response,
			headers,
			body: unshown(response.body)
		}
	};
}
function unshown({ size }) {
	return {
		text: `(${count(size, "byte")}, not shown: what a secret output was to be may be anywhere in it)`,
		size,
		trimmed: true
	};
}
function describeOutput(answer, mask) {
	return {
		exitCode: answer.exitCode,
		stdout: describeBody(answer.body, "", answer.stdout, mask),
		stderr: describeBody(Buffer.from(answer.stderr), "", answer.stderr, mask)
	};
}
// src/execute/try-until-it-holds.ts
/** Tries that a result tells of. */
const MOST_TOLD = 50;
/** Tries a step, again as its `retry` and its `until` say. `outer` ends it; `deadline` is when the step's own time is over, in
* milliseconds of the monotonic clock, null without such a time: nothing is waited for that comes after it. */
async function tryUntilItHolds(step, frame, outer, deadline, nameOf) {
	const { clock } = frame.services.host;
	const { until } = step;
	const retry = retryOf(step);
	const limit = limited(outer, until?.timeout ?? null, untilTimeout);
	const { signal } = limit;
	const tried = [];
	let [tries, attempts] = [0, 0];
	let before;
	try {
		for (;;) {
			tries++;
			const started = clock.monotonic();
			const last = await tryStep(step, withStream(frame, "try", tries), signal, nameOf);
			const duration = clock.monotonic() - started;
			const tell = (pause) => {
				if (tried.push({
					...describeTry(last, duration, frame),
					...pause
				}) > MOST_TOLD) tried.shift();
			};
			const ended = (final) => {
				if (tries > 1) tell({ pause: null });
				return {
					last: final,
					tries,
					tried
				};
			};
			if (signal.aborted && !outer.aborted && last.error !== null) return ended(before ? gaveUp(before, within(until)) : {
				...last,
				error: limit.reason()
			});
			before = last;
			let pause;
			if (until !== null && !last.settled && (last.error === null || last.error.retryAs !== null)) {
				if (tries >= (until.attempts ?? Number.POSITIVE_INFINITY)) return ended(gaveUp(last, ` in ${tries === 1 ? "1 try" : `${tries} tries`}`));
				pause = { length: until.every };
			} else {
				attempts++;
				if (retry === null || attempts >= retry.attempts || !isWorthAnother(last, retry)) return ended(last);
				const left = deadline === null ? null : deadline - clock.monotonic();
				pause = pauseAfter(last, attempts, retry, frame, left);
			}
			const { length, note } = pause;
			tell({
				pause: length,
				...note !== void 0 && { note }
			});
			if (length === null) return {
				last,
				tries,
				tried
			};
			await clock.sleep(length, signal);
			if (outer.aborted) return {
				last: {
					...last,
					error: stopReason(outer)
				},
				tries,
				tried
			};
			if (signal.aborted) return {
				last: gaveUp(last, within(until)),
				tries,
				tried
			};
		}
	} finally {
		limit.release();
	}
}
/** The pause after the try of that number: by delay and backoff, a little different each time by jitter, at least what the answer
* asks for, at most max-delay. `left`: milliseconds of the step's time; null: it has no end. */
function pauseAfter(last, attempt, { delay, backoff, maxDelay, jitter }, { services: { host } }, left) {
	const grown = Math.min(delay * backoff ** (attempt - 1), maxDelay);
	const own = jitter === 0 ? grown : grown * (1 + jitter * (2 * host.random.number() - 1));
	const asked = retryAfter(last, host.clock.now());
	const length = Math.min(Math.max(own, asked), maxDelay);
	if (asked > 0 && left !== null && length >= left) return {
		length: null,
		note: `Retry-After asks for ${formatDuration(asked)}, and the step's time is over before`
	};
	return asked > maxDelay ? {
		length,
		note: `Retry-After asks for ${formatDuration(asked)}, max-delay allows ${formatDuration(maxDelay)}`
	} : { length };
}
function describeTry({ answer, error, failures, settled }, duration, { services: { mask } }) {
	const [first] = failures;
	const reason = error?.message ?? (first === void 0 ? null : `${first.query}: ${first.message}`);
	return {
		outcome: error !== null ? "error" : failures.length > 0 || !settled ? "failed" : "passed",
		status: answer?.status ?? answer?.exitCode ?? null,
		reason: reason === null ? null : mask.mask(reason),
		duration
	};
}
function within(until) {
	return until === null ? "" : ` within ${formatDuration(until.timeout)}`;
}
/** What was waited for did not come: the expectations say for how long. */
function gaveUp(last, howLong) {
	if (howLong === "") return last;
	const failures = last.failures.map((failure) => ({
		...failure,
		message: failure.message.includes(", found ") ? failure.message.replace(", found ", `${howLong}, found `) : `${failure.message}${howLong}`
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
	if (error === null ? failures.length === 0 : error.final) return false;
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
	return Number.isNaN(milliseconds) ? 0 : Math.max(0, milliseconds);
}
// src/execute/uses/run-uses.ts
/** Runs the steps of a steps file with inputs and step outputs of their own; cookies and defaults are the caller's.
* @throws StepError when an input has the wrong type. */
async function runUses(action, caller, runSteps) {
	const inputs = {};
	for (const input of action.inputs) {
		const value = evaluateTemplate(input.value, caller.scope);
		if (input.secret) hideValue(value, caller.services.mask);
		if (!isOfType(value, input.type)) {
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
/** Runs the steps of a list in order; after one that did not pass, only those run that ask for it. */
async function runSteps(plans, frame) {
	const { status } = frame.scope;
	const steps = [];
	/** Why some of the steps did not get their turn. */
	let cutShort = null;
	let final = false;
	for (const [index, plan] of plans.entries()) {
		if (frame.signal.aborted) status.cancelled = true;
		const ended = await runStep(plan, withStream(frame, index));
		const { result, outputs } = ended;
		steps.push(result);
		if (ended.final && !result.allowed) final = true;
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
		problem: cutShort,
		final
	} : {
		steps,
		outcome,
		problem: firstProblem(steps),
		final
	};
}
async function runStep(step, outer) {
	const { clock } = outer.services.host;
	const start = new Date(clock.now()).toISOString();
	const started = clock.monotonic();
	const frame = step.action.kind === "run" ? withEnvironment(step, outer) : outer;
	const stoppedBefore = outer.signal.aborted;
	const brokenOff = (outcome) => outcome === "error" && outer.signal.aborted && !stoppedBefore;
	const nameOf = stepName(step, outer);
	const base = (outcome, rest) => ({
		id: step.id,
		name: rest.name ?? nameOf(null),
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
		steps: [...error.steps],
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
					outputs,
					final: list.final
				};
			}
			default: {
				const deadline = step.timeout === null ? null : started + step.timeout;
				const { last, tries, tried } = await tryUntilItHolds(step, frame, limit.signal, deadline, nameOf);
				const { error, failures, outputs } = last;
				const told = {
					name: last.name,
					tries,
					...(tries > 1 || tried[0]?.note !== void 0) && { tried: [...tried] }
				};
				if (error === null && failures.length === 0) return {
					result: base("passed", told),
					outputs
				};
				const rest = {
					...told,
					failures: [...failures],
					exchange: last.exchange(),
					output: last.output()
				};
				if (error === null) return {
					result: base("failed", rest),
					outputs
				};
				const shown = limit.signal.aborted ? limit.reason() : error;
				return {
					result: failed(shown, rest),
					outputs,
					final: shown.final
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
/** Runs one case, with as many attempts as it or the plan allows until it passes. */
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
		const reason = skippedFor(plan, frameOf(services, contexts, inputs.cookies, services.stop, [
			inputs.suite,
			"case",
			plan.id,
			"if"
		]), inputs.blocked);
		if (reason !== null) return without("skipped", reason);
	} catch (error) {
		inputs.ended(endedAs("error", plan));
		return without("error", `its if could not be worked out: ${asStepError(error).message}`);
	}
	const attempts = [];
	let last;
	const { attempts: most, delay } = plan.retries ?? services.plan.retries;
	const isFinal = ({ attempt, final }) => attempt.outcome === "passed" || attempt.attempt >= most || final || services.stop.aborted;
	for (;;) {
		const outcome = await slots.use(async () => {
			const halted = inputs.halted();
			if (halted !== null) return halted;
			inputs.started(attempts.length + 1);
			const stream = [
				inputs.suite,
				"case",
				plan.id,
				attempts.length + 1
			];
			const attempted = await attemptCase(plan, frameOf(services, contexts, inputs.cookies.copy(), services.stop, stream), attempts.length + 1);
			if (isFinal(attempted)) inputs.ended(endedAs(attempted.attempt.outcome, plan));
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
function endedAs(outcome, { quarantined }) {
	return {
		outcome,
		...quarantined !== null && { quarantined: { ...quarantined } }
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
	const list = await runSteps(plan.steps, frame);
	let { outcome, problem } = list;
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
			steps: list.steps
		},
		outputs,
		problem,
		final: list.final
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
			sources: services.sources.of(plan.origin.document.file, plan.id, "name"),
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
		priority: plan.priority,
		...plan.quarantined !== null && { quarantined: { ...plan.quarantined } }
	};
}
// src/execute/watched-services.ts
/** The services of a case or a hook whose exchanges somebody wants to see: each is told when it ends. Those of a login that it makes are
* told with the next one, when it is known what of them is secret, or at once when the login fails. */
function watchedServices(services, tell) {
	const ofLogins = [];
	const release = () => {
		for (const exchange of ofLogins.splice(0)) tell(maskResult(exchange, services.mask));
	};
	return {
		...services,
		watch: (exchange) => {
			release();
			tell(exchange);
		},
		logIn: async (login, around) => {
			const watch = (exchange) => void ofLogins.push(exchange);
			const outcome = await services.logIn(login, {
				...around,
				watch
			});
			if (outcome.outcome !== "passed") release();
			return outcome;
		}
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
		const { scope } = frameOf(inputs.services, contexts, this.#cookies, inputs.services.stop, [plan.id, "env"]);
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
			const frame = frameOf(this.#watched(kind), this.#contexts, this.#cookies, signal, [this.#plan.id, kind], suite);
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
			let current = 1;
			const outcome = await runCase(leg, {
				services: this.#watched(services.mask.mask(leg.id), () => current),
				slots,
				halted,
				ended,
				blocked,
				suite: this.#plan.id,
				contexts: {
					...this.#contexts,
					needs: needed
				},
				cookies: this.#cookies,
				started: (attempt) => {
					current = attempt;
					tell({
						kind: "case-started",
						suite,
						id: services.mask.mask(leg.id),
						attempt
					});
				}
			});
			tell({
				kind: "case-finished",
				suite,
				result: outcome.result
			});
			return outcome;
		}));
	}
	/** The services of a case, or of a hook: its exchanges are told under its name. */
	#watched(id, attempt = () => 1) {
		const { services, watched, tell } = this.#inputs;
		if (!watched) return services;
		const suite = this.#name;
		return watchedServices(services, (exchange) => tell({
			kind: "exchange-finished",
			suite,
			id,
			attempt: attempt(),
			...exchange
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
		const result = emptyResult(one, {
			...this.#contexts,
			matrix: one.matrix ?? void 0,
			data: one.data ?? void 0
		}, this.#inputs.services, outcome, reason);
		this.#inputs.ended(result);
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
		...cases.map(countedOutcome),
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
	const quarantined = count((one) => one.outcome !== "skipped" && !isCounted(one));
	const counts = {
		total: cases.length,
		passed: count((one) => one.outcome === "passed" && isCounted(one)),
		failed: count((one) => one.outcome === "failed" && isCounted(one)),
		error: count((one) => one.outcome === "error" && isCounted(one)),
		skipped: count((one) => one.outcome === "skipped"),
		flaky: count((one) => one.flaky && isCounted(one)),
		...quarantined > 0 && { quarantined }
	};
	const ran = counts.total - counts.skipped - quarantined;
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
	if (actual === null && quarantined > 0) return decide("passed", "every case that ran is in quarantine");
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
		logins: new Logins(clock),
		logIn: (login, { contexts, cookies, signal, stream, watch }) => {
			const own = watch === void 0 ? services : {
				...services,
				watch
			};
			return runUses(login, frameOf(own, contexts, cookies, signal, stream), runSteps);
		},
		pools: new Pools({
			connections: plan.maxParallel,
			host,
			mask
		}),
		sources: seededSources(options.seed, () => clock.now()),
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
		start,
		seed: options.seed
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
			watched: options.watch ?? false,
			halted: () => control.halted(),
			ended: (one) => control.ended(one),
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
		seed: options.seed,
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
	ended(one) {
		if (this.#plan.failFast && hasFailed(one)) this.#failed = true;
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
	return uniquely(matrixOf(compiled, scope, findings).map((combination) => planOf(compiled, `${compiled.id} (${labelOf(combination, scope)})`, combination, null)));
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
	const { name, tags, priority, needs, retries, condition, timeout, outputs, steps, origin } = compiled;
	return {
		id,
		case: compiled.id,
		name,
		tags,
		priority,
		needs,
		withheld: null,
		retries,
		quarantined: null,
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
function labelOf(combination, { contexts }) {
	const label = Object.entries(combination).map(([name, value]) => {
		return `${name}: ${typeof value === "string" ? value : writtenText(combination, name) ?? formatJson(value)}`;
	}).join(", ");
	if (label.length <= LONGEST_LABEL) return label;
	const mask = new SecretMask();
	for (const secret of Object.values(contexts["secrets"] ?? {})) mask.add(String(secret));
	const shown = mask.mask(label);
	return shown.length > LONGEST_LABEL ? `${shown.slice(0, LONGEST_LABEL)}…` : shown;
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
// src/compile/chosen-cases.ts
/** What is chosen by tags and by priority, all of it together. */
function selectionOf(parts, { cases, names, failed }) {
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
		cases,
		names,
		failed
	};
}
/** Every case that was asked for must be there; which combinations of it there are is not known yet. */
function checkCases(suites, wanted) {
	const ids = suites.flatMap((suite) => suite.cases.map(({ id }) => id));
	const unknown = wanted.find((id) => !ids.some(namePattern(patternOfCase(id))));
	if (unknown === void 0) return;
	const close = nearest(unknown, ids);
	throw new RotaError("case-unknown", `there is no case ${isPattern(unknown) ? "like " : ""}${unknown}`, {
		exitCode: 2,
		hint: close === void 0 ? `cases are ${listOf(ids.slice(0, 20))}` : `did you mean ${close}?`
	});
}
/** Says that no case is left, by what, and what there is. */
function nothingSelected(suites, choices, plan) {
	const ids = suites.flatMap((suite) => suite.cases.map(({ id }) => id));
	const selectors = [
		choices.tags !== null && `--tags ${choices.tags}`,
		choices.priority !== null && `--priority ${choices.priority}`,
		choices.names.length > 0 && `--name ${choices.names.join(" --name ")}`,
		choices.failed !== null && "--failed",
		choices.cases.length > 0 && `--case ${choices.cases.join(" --case ")}`,
		plan?.content.select !== void 0 && `select of ${plan.document.file}`,
		choices.pullRequest && `pull-request of ${plan?.document.file}`
	].filter((part) => typeof part === "string");
	const names = suites.flatMap((suite) => suite.cases.flatMap(({ name }) => name.kind === "literal" ? String(name.value) : []));
	const [wanted] = choices.names;
	const close = wanted === void 0 ? void 0 : nearest(wanted.replaceAll("*", ""), names);
	const all = `the suites have ${ids.length} cases: ${ids.slice(0, 10).join(", ")}${ids.length > 10 ? ", …" : ""}`;
	const meant = wanted === void 0 || isPattern(wanted) ? "" : `, or --name "*${wanted}*"`;
	const hint = wanted === void 0 ? all : `${close === void 0 ? all : `did you mean ${close}?`}${meant}`;
	return new RotaError("nothing-selected", `no case is left to run${selectors.length > 0 ? ` by ${selectors.join(" and ")}` : ""}`, {
		exitCode: 2,
		hint
	});
}
/** A case's name, if the selection asks for it; null when it can be known only in the run. */
function nameOf({ name, matrix, data, case: id }, scope, { names }) {
	if (names.length === 0) return null;
	const contexts = {
		...scope.contexts,
		matrix: matrix ?? void 0,
		data: data ?? void 0
	};
	try {
		return evaluateText(name, {
			...scope,
			contexts
		}) ?? id;
	} catch (error) {
		if (error instanceof FunctionError) return id;
		throw error;
	}
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
		plan: plan.document.file,
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
		if (one.context === "sessions") continue;
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
	const compiled = suites.map((suite) => compileSuite(project, suite, findings, plan));
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
	], choices);
	checkCases(compiled, choices.cases);
	const quarantine = quarantineEntries(project, plan);
	checkQuarantineDates(quarantine, inputs.sources.now(), findings);
	const { secretsWithheld } = choices;
	const suitePlans = compiled.map((suite) => planSuite(suite, {
		layers,
		scope,
		selection,
		secretsWithheld,
		inputs,
		findings,
		project,
		quarantine,
		plan: plan?.document.file ?? null
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
function planSuite(suite, { layers, scope, selection, secretsWithheld, inputs, findings, project, quarantine, plan }) {
	const { document, content } = suite.loaded;
	const sources = varSources(suite, layers, inputs);
	const own = inputs.sources.of(document.file);
	const vars = resolveVars(sources, {
		...scope,
		sources: own.of("vars")
	}, findings);
	const withVars = {
		...scope,
		sources: own.of("legs"),
		contexts: {
			...scope.contexts,
			vars: vars.values
		}
	};
	const selectable = selectableCases(suite.cases, selection, document.file);
	const given = {
		vars,
		sources,
		inputs,
		plan,
		findings
	};
	const withheld = withheldCases(suite, selectable, given, secretsWithheld);
	const running = selectable.filter((one) => !withheld.has(one));
	const requirements = running.length === 0 ? [] : [suite, ...running].flatMap((one) => one.requirements);
	const legs = missingValues(requirements, given) ? [] : selectable.flatMap((one) => {
		const reason = withheld.get(one);
		return reason === void 0 ? caseLegs(one, withVars, findings) : [withheldLeg(one, reason)];
	});
	const now = inputs.sources.now();
	const named = legs.map((leg) => ({
		...leg,
		name: nameOf(leg, withVars, selection),
		leg
	}));
	const cases = selectCases(named, selection, document.file).map(({ leg }) => ({
		...leg,
		quarantined: quarantineOf(quarantine, document.file, leg, now)
	}));
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
function compileTarget(host, project, choices, { secret, variable }, { id, attempt, url, occurrence }, seed) {
	const { clock } = host;
	return compilePlan(project, choices, {
		secret,
		variable,
		sources: seededSources(seed, () => clock.now()),
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
// src/report/exchange-block.ts
/** All headers, and enough of a body to see what it is. */
const SHOWN = {
	lines: 40,
	columns: 400,
	requestHeaders: 200,
	responseHeaders: 200
};
/** One exchange that has just ended, as a block that says to which case and step it belongs: what was sent, what came back, and how long
* the parts of it took. Answers that led to it are told by a line each. */
function exchangeBlock(event, paint) {
	const { suite, id, attempt, step, exchange, earlier, error, phases } = event;
	const again = attempt > 1 ? ` (attempt ${attempt})` : "";
	const lines = [
		paint("strong", `${plainLine(suite.name)} › ${plainLine(id)}${again} › ${plainLine(step)}`),
		...earlier.flatMap(({ method, url, status, location }) => [`  ${paint("accent", ">")} ${plainLine(`${method} ${url}`)}`, `  ${paint("accent", "<")} ${status}${location === null ? "" : ` to ${plainLine(location)}`}`]),
		`  ${paint("accent", ">")} ${requestLine(exchange)}`,
		indent(requestDetails(exchange, SHOWN), "    "),
		`  ${paint("accent", "<")} ${error === null ? responseLine(exchange) : plainLine(error)}`
	];
	if (exchange.response !== null) {
		if (phases !== null) {
			const parts = [...[
				"dns",
				"connect",
				"tls"
			].filter((name) => phases[name] > 0), ...["firstByte", "download"]].map((name) => `${name === "firstByte" ? "first byte" : name} ${formatDuration(phases[name])}`);
			lines.push(`    ${paint("dim", parts.join(" · "))}`);
		}
		lines.push(indent(responseDetails(exchange, SHOWN), "    "));
	}
	return lines.filter((line) => line.trim() !== "").join("\n");
}
// src/report/finished-line.ts
const REASON = 200;
/** `✓ An order can be placed (Orders) 12 ms`, with the reason when it did not simply pass. */
function finishedCaseLine(suite, result, paint) {
	const { outcome, flaky, attempts, duration } = result;
	if (result.quarantined !== void 0 && outcome !== "skipped") {
		const name = `${plainLine(caseTitle(result))} (${plainLine(suite)})`;
		return `${paint("dim", "⊘")} ${name} ${paint("dim", `${formatDuration(duration)}${reason(quarantineWords(result))}`)}`;
	}
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
	const { passed, failed, error, skipped, flaky, quarantined, total } = tally;
	const done = passed + failed + error + skipped + quarantined;
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
	if (quarantined > 0) pieces.push([`⊘ ${groupDigits(quarantined)}`, "dim"]);
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
		flaky: 0,
		quarantined: 0
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
				return `${this.paint("strong", plainLine(event.plan))}${where}: ${size}${due === null ? "" : `, ${due}`}, seed ${event.seed}`;
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
				const { outcome, flaky, quarantined } = result;
				this.running.delete(key(suite.id, result.id));
				this.tally = {
					...this.tally,
					...quarantined !== void 0 && outcome !== "skipped" ? { quarantined: this.tally.quarantined + 1 } : {
						[outcome]: this.tally[outcome] + 1,
						flaky: this.tally.flaky + (flaky ? 1 : 0)
					}
				};
				return finishedCaseLine(suite.name, result, this.paint);
			}
			case "hook-finished": return finishedHookLine(event.suite.name, event.hook, event.result, this.paint);
			case "exchange-finished": return exchangeBlock(event, this.paint);
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
	return plan.content.suites.filter((text) => isPattern$1(text) && !text.startsWith("!")).some((text) => matchSuites(plan.document.file, text, files).length > 0);
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
	for (const { text, origin } of [plan, project.project ?? []].flat().flatMap(sessionReferences)) {
		const login = resolvePath(origin.document.file, text);
		if (login !== void 0) open.push(login);
	}
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
// src/commands/tell-preview.ts
/** Shows what a plan would send, and sends nothing. The code for that is loaded only then. */
async function tellPreview(plan, { host, mask, seed }) {
	const { previewPlan } = await import("./preview-plan.js");
	const { previewText } = await import("./preview-text.js");
	const cases = await previewPlan(plan, {
		host,
		mask,
		seed
	});
	const text = previewText(mask.mask(plan.name), cases, paintFor(host.terminal.colours));
	host.terminal.tell(host.environment["GITHUB_ACTIONS"] === "true" ? defuseWorkflowCommands(text) : text);
}
// src/commands/run-targets.ts
/** What a run tells of warnings of one kind in one file; they are all in its result. */
const WARNINGS_ALIKE = 5;
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
	const tellDiagnostics = (found) => terminal.tell(mask.mask(diagnosticsText(found, sourceOf, paint, WARNINGS_ALIKE)));
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
			const seed = seedOf(options, host);
			const outcome = compileTarget(host, project, {
				...options,
				target,
				secretsWithheld
			}, values, run, seed);
			if (index === 0) found.push(...outcome.diagnostics);
			if (outcome.plan === void 0) break;
			const { plan } = outcome;
			own ??= chosen.length > 1 ? [uniqueName(plan.id, folders)] : [];
			const place = moments.length > 1 && occurrence !== null ? [...own, occurrenceFolder(occurrence)] : own;
			compiled.push({
				plan,
				run,
				seed,
				compile: compiling(),
				remarks: outcome.diagnostics,
				place
			});
		}
	}
	if (found.length > 0) tellDiagnostics(found);
	if (hasErrors(found)) return invalid(found);
	if (options.dryRun) {
		for (const { plan, seed } of compiled) await tellPreview(plan, {
			host,
			mask,
			seed
		});
		return {
			exitCode: EXIT.passed,
			runs: [],
			diagnostics: found,
			sourceOf,
			problem: null,
			unaffected
		};
	}
	const runs = [];
	const heartbeats = [];
	let problem = null;
	for (const { plan, run, seed, compile, remarks, place } of compiled) {
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
				seed,
				watch: options.verbose,
				tell: (event) => progress.handle(event)
			});
		} finally {
			progress.stop();
		}
		const folder = resolve(host.workingFolder, options.out, ...place);
		const whole = options.reporters.includes("json") ? shortest(host, resolve(folder, REPORTS.json.file)) : null;
		terminal.tell(`\n${terminalText(result, {
			paint,
			onGithub,
			whole
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
