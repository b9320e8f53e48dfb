import { c as plainPaint, d as formatDuration, l as groupDigits, u as plural } from "./diagnostics-text.js";
import { n as plainLine, r as plainText, t as cut } from "./plain-text.js";
import { r as GITHUB_NAMES } from "./names.js";
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
// src/report/entries.ts
/** The entries of all suites, in the plan's order. */
function allEntries(result) {
	return result.suites.flatMap(entriesOf);
}
/** The entries of a suite in the order things happened: a failed `before`, the cases, a failed `after`. */
function entriesOf(suite) {
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
	const { id, place, tags, priority, outcome, flaky, reason, start, duration, attempts } = item;
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
const SHORT = 80;
/**
* Lays JSON text out over several lines, changing nothing but blanks: numbers keep their digits and repeated keys stay.
* Works on the beginning of a JSON text, too.
*/
function layOutJson(text) {
	if (text.length <= SHORT || text.includes("\n")) return text;
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
// src/report/exchange-text.ts
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
/** `409 in 12 ms`, or that nothing came back. */
function responseLine({ response }) {
	return response === null ? "no answer" : `${response.status} in ${formatDuration(response.duration)}`;
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
	const all = bodyLines(/json/i.test(type) ? layOutJson(body.text) : body.text, limits);
	const lines = all.slice(0, limits.lines);
	if (all.length > lines.length) lines.push(`… ${plural(all.length - lines.length, "more line")}`);
	return [...lines, ...trimNote(body)].join("\n");
}
function bodyLines(text, limits) {
	return plainText(text).replace(/\n$/, "").split("\n").map((line) => cut(line, limits.columns));
}
function trimNote(body) {
	return body.trimmed ? [`… only the beginning was kept of ${groupDigits(body.size)} bytes`] : [];
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
	const { matcher, expected, actual, diff } = failure;
	const message = plainLine(failure.message);
	const note = {
		tone: "note",
		text: message
	};
	if (diff !== null) return [...matcher === "equals" ? [] : [note], ...diffLines(diff)];
	const [, wanted, found] = /^expected (.+), found (.+)$/.exec(message) ?? [];
	if (message.split(", found ").length === 2 && wanted !== void 0 && found !== void 0) return pairLines(wanted, found);
	if (expected === null || actual === null) return [note];
	if (message.includes(expected) && message.includes(actual)) return [note];
	return [note, ...pairLines(plainLine(expected), plainLine(actual))];
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
function diffLines(diff) {
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
const STYLES = {
	expected: "good",
	actual: "bad",
	same: "dim",
	note: void 0
};
/** All about the steps that did not pass; those that were allowed to fail come last, in a line each. */
function troublesText(troubles, limits, paint = plainPaint) {
	const parts = troubles.filter(({ allowed }) => !allowed).map((trouble) => troubleText(trouble, limits, paint));
	for (const trouble of troubles.filter(({ allowed }) => allowed)) {
		const words = `${stepTitle(trouble)}: ${troubleWords(trouble.step)}`;
		parts.push(paint("dim", `allowed to fail: ${plainLine(words)}`));
	}
	return parts.join("\n\n");
}
/** Where it stands, what went wrong, what was sent and what came back. */
function troubleText(trouble, limits, paint = plainPaint) {
	const { step } = trouble;
	const parts = [headline(trouble, paint)];
	if (step.error !== null) parts.push(indent(errorText(step.error, paint)));
	for (const failure of step.failures.slice(0, 30)) parts.push(indent(failureText(failure, paint)));
	const more = step.failures.length - 30;
	if (more > 0) parts.push(indent(`… and ${plural(more, "more failure")}`));
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
	const tries = step.tries > 1 ? `, tried ${step.tries} times` : "";
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
			environment: environment(result),
			extra: {
				verdict: result.verdict,
				reason: plainLine(result.reason),
				passRate: result.passRate
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
function environment({ plan, environment: name, run }) {
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
function ctrfTest(result, entry) {
	const last = entry.attempts.at(-1);
	const earlier = entry.attempts.slice(0, -1);
	const begun = Date.parse(last?.start ?? entry.start);
	const duration = Math.round(entry.duration);
	const message = entry.outcome === "passed" ? null : entry.reason ?? firstWords(last?.steps ?? []);
	return {
		testId: plainLine(`${result.plan.id}/${entry.suite.id}/${entry.id}`),
		name: plainLine(entry.title) || "unnamed",
		status: STATUS[entry.outcome],
		rawStatus: entry.outcome,
		duration,
		start: Date.parse(entry.start),
		stop: begun + duration,
		suite: [plainLine(entry.suite.name)],
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
	const { kind, place, tries, allowed, outcome } = step;
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
			allowed
		}
	}, ...step.steps.flatMap((inner) => ctrfSteps(inner, `${name} › `))];
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
			...countEntries(result.suites.flatMap(entriesOf)),
			time: seconds(result.duration)
		},
		content: suites
	});
}
function testSuite(result, suite) {
	const entries = entriesOf(suite);
	return {
		name: "testsuite",
		attributes: {
			name: suite.name,
			...countEntries(entries),
			time: seconds(suite.duration),
			timestamp: suite.start,
			file: suite.file
		},
		content: [properties(result), ...entries.map(testCase)]
	};
}
function properties({ rota, plan, environment, run }) {
	const values = {
		rota,
		plan: plan.id,
		environment,
		run: run.url,
		attempt: String(run.attempt),
		event: run.event,
		ref: run.ref,
		sha: run.sha
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
			classname: suite.id,
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
// src/report/fit.ts
/** More than the note can need. */
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
* part to the first, and a note says what is missing.
*/
function fitParts(parts, { budget, order, head, note }) {
	const chosen = parts.map(() => 0);
	const losses = /* @__PURE__ */ new Map();
	let size = bytes(head) + 1;
	for (const part of parts) size += sizeOf(part.forms[0]);
	if (size > budget) size += NOTE;
	for (const kind of order) for (let index = parts.length - 1; index >= 0 && size > budget; index--) {
		const { forms, losses: steps } = parts[index];
		const form = chosen[index];
		const loss = steps[form];
		if (loss?.kind !== kind) continue;
		chosen[index] = form + 1;
		size -= sizeOf(forms[form]) - sizeOf(forms[form + 1]);
		losses.set(kind, (losses.get(kind) ?? 0) + loss.count);
	}
	const texts = parts.map((part, index) => part.forms[chosen[index]]);
	const text = join([
		head,
		losses.size > 0 ? note(losses) : "",
		...texts
	]);
	return bytes(text) <= budget ? text : cutLines(text, budget);
}
function join(texts) {
	const [first = "", ...rest] = texts.filter((text) => text !== "");
	let before = first;
	let result = first;
	for (const text of rest) {
		result += `${before.startsWith("- ") && text.startsWith("- ") ? "\n" : GAP}${text}`;
		before = text;
	}
	return `${result}\n`;
}
/** For budgets that even the shortest forms exceed: whole lines from the beginning. */
function cutLines(text, budget) {
	let result = "";
	for (const line of text.split("\n")) {
		if (bytes(`${result}${line}\n`) > budget) break;
		result += `${line}\n`;
	}
	return result;
}
function sizeOf(form) {
	return form === "" ? 0 : bytes(form) + 2;
}
function bytes(text) {
	return Buffer.byteLength(text);
}
// src/report/markdown-text.ts
const ZERO_WIDTH_SPACE = "​";
const LENGTH = 300;
/**
* Any text as literal text of one line of GitHub's Markdown: in paragraphs, headings, list items and table cells. GitHub
* finds mentions and issue numbers after rendering, where escapes are gone, so those get a zero-width space inside.
*/
function markdownText(text, length = LENGTH) {
	return withoutReferences(cut(plainLine(text).trim(), length).replace(/[&<>\\|]/g, entity).replace(/[`*_[\]~]/g, "\\$&").replace(/^[#+=-]|^\d+(?=[.)])/, blockMarker).replaceAll("://", "&#58;//").replace(/www\./gi, (host) => `${host.slice(0, 3)}&#46;`));
}
/** Any text as inline code; not for table cells, where a pipe inside code would end the cell. */
function inlineCode(text, length = LENGTH) {
	const content = cut(plainLine(text), length);
	if (content.trim() === "") return "`(empty)`";
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
	return withoutReferences(escapeHtml(cut(plainLine(text).trim(), length)));
}
/** Any text as code on one line of an HTML block, where Markdown means nothing. */
function htmlCode(text, length = LENGTH) {
	return `<code>${escapeHtml(cut(plainLine(text), length))}</code>`;
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
/** What GitHub looks for after rendering: mentions, issue numbers, mathematics. */
function withoutReferences(text) {
	return text.replaceAll("@", `@${ZERO_WIDTH_SPACE}`).replace(/(?<!&)#(?=\w)/g, `#${ZERO_WIDTH_SPACE}`).replace(/(GH-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`).replaceAll("$", "<span>$</span>");
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
// src/report/place-link.ts
/** A place as Markdown: a link to the line at the commit of the run, or plain code when the commit is not known. */
function placeLink(run, place) {
	const text = inlineCode(`${plainLine(place.file)}:${place.line}`);
	const repository = /^(https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+)\/actions\/runs\/\d+/.exec(run.url ?? "")?.[1];
	if (repository === void 0 || run.sha === null || !/^[0-9a-f]{40,64}$/.test(run.sha)) return text;
	const path = plainLine(place.file).split("/").map(encodeSegment).join("/");
	return `[${text}](${repository}/blob/${run.sha}/${path}#L${place.line})`;
}
function encodeSegment(segment) {
	return encodeURIComponent(segment).replace(/[()'!*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
// src/report/summary-cases.ts
const CURL = 4e3;
/** The first cases, whose details are given up last: one failure to look at is worth more than a long list. */
const FIRST = 3;
/** The cases that did not pass: with everything, without exchanges, as one line, not at all. */
function badParts(result, entries) {
	return entries.map((entry, index) => ({
		forms: [
			badCase(result, entry, true),
			badCase(result, entry, false),
			badLine(result, entry),
			""
		],
		losses: [
			{
				kind: index < FIRST ? "first bodies" : "bodies",
				count: 1
			},
			{
				kind: index < FIRST ? "first details" : "details",
				count: 1
			},
			{
				kind: index < FIRST ? "first cases" : "cases",
				count: 1
			}
		]
	}));
}
function badLine(result, entry) {
	const reason = entry.reason === null ? "" : `: ${markdownText(entry.reason)}`;
	return `- **${title(entry)}** ${placeLink(result.run, entry.place)}${reason}`;
}
function badCase(result, entry, exchanges) {
	const { attempts, duration, place, tags, priority } = entry;
	const facts = [placeLink(result.run, place), formatDuration(duration)];
	if (attempts.length > 1) facts.push(plural(attempts.length, "attempt"));
	if (priority !== null) facts.push(markdownText(priority, 20));
	facts.push(...tags.slice(0, 10).map((tag) => inlineCode(tag, 60)));
	const parts = [`#### ${title(entry)}`, facts.join(" · ")];
	const earlier = attempts.slice(0, -1).map((attempt) => {
		const words = firstWords(attempt.steps);
		return `- attempt ${attempt.attempt}: ${words === null ? attempt.outcome : markdownText(words)}`;
	});
	if (earlier.length > 0) parts.push(earlier.join("\n"));
	const troubles = troublesOf(attempts.at(-1)?.steps ?? []);
	const allowed = troubles.filter((trouble) => trouble.allowed);
	if (allowed.length === troubles.length) parts.push(markdownText(entry.reason ?? "no reason was given"));
	for (const trouble of troubles) if (!trouble.allowed) parts.push(...troubleParts(trouble, exchanges));
	if (allowed.length > 0) parts.push(allowed.map((trouble) => `- allowed to fail: ${troubleLine(trouble)}`).join("\n"));
	return parts.join("\n\n");
}
function troubleParts(trouble, exchanges) {
	const { step, number, of, within } = trouble;
	const tries = step.tries > 1 ? `, tried ${step.tries} times` : "";
	const [outermost] = within;
	const used = outermost === void 0 ? "" : `, used at ${inlineCode(placeText(outermost.place))}`;
	const note = `${of > 1 ? `step ${number} of ${of} · ` : ""}${inlineCode(placeText(step.place))}${used}${tries}`;
	const parts = [`**${markdownText(stepTitle(trouble))}** · ${note}`];
	if (step.error !== null) {
		const { code, message, hint } = step.error;
		parts.push(`⚠️ ${markdownText(message, 1e3)} (${inlineCode(code, 60)})`);
		if (hint !== null) parts.push(`💡 ${markdownText(hint, 1e3)}`);
	}
	if (step.failures.length > 0) parts.push(fenced(failuresDiff(trouble), "diff"));
	if (step.error === null && step.failures.length === 0) parts.push(markdownText(step.reason ?? "did not pass"));
	if (exchanges) parts.push(...exchangePart(trouble));
	return parts;
}
function troubleLine(trouble) {
	return `${markdownText(stepTitle(trouble))}: ${markdownText(troubleWords(trouble.step))}`;
}
/** All failures of a step as one diff: GitHub colours what was expected red, what was found green, and their places. */
function failuresDiff({ step }) {
	const blocks = step.failures.slice(0, 30).map((failure) => {
		const lines = failureLines(failure).map(({ tone, text }) => {
			if (failure.diff !== null && tone !== "note") return text;
			return `${tone === "expected" ? "-" : tone === "actual" ? "+" : " "} ${text}`;
		});
		return [`@@ ${placeText(failure.place)}  ${failureTitle(failure)} @@`, ...lines].join("\n");
	});
	const more = step.failures.length - 30;
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
function title(entry) {
	return `${markdownText(entry.suite.name, 100)} › ${markdownText(plainLine(entry.title), 200)}`;
}
// src/report/skip-groups.ts
/** The skipped cases by their reason, in the order in which the reasons come up. */
function skipGroups(entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.outcome !== "skipped") continue;
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
const NAMES = 20;
/** The cases that passed after a failed attempt, with what went wrong before. */
function flakyPart(entries) {
	const flaky = entries.filter((entry) => entry.flaky);
	if (flaky.length === 0) return [];
	return [optional(`### Flaky\n\n${flaky.map((entry) => {
		const earlier = entry.attempts.slice(0, -1).map((attempt) => {
			const words = firstWords(attempt.steps) ?? attempt.outcome;
			return `  - attempt ${attempt.attempt}: ${markdownText(words)}`;
		});
		return [`- ${fullName(entry)}: passed at attempt ${entry.attempts.length}`, ...earlier].join("\n");
	}).join("\n")}`, "flaky", flaky.length)];
}
/** The skipped cases by reason. */
function skippedPart(entries) {
	const groups = skipGroups(entries);
	if (groups.length === 0) return [];
	const lines = groups.map(({ reason, entries: skipped }) => {
		const names = skipped.slice(0, NAMES).map((entry) => `  - ${fullName(entry)}`);
		if (skipped.length > NAMES) names.push(`  - and ${groupDigits(skipped.length - NAMES)} more`);
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
		const count = (outcome) => suite.cases.filter((item) => item.outcome === outcome).length;
		const numbers = [
			count("passed"),
			count("failed"),
			count("error"),
			count("skipped")
		];
		const remark = entriesOf(suite).filter((entry) => entry.hook !== null).map((entry) => ` (${entry.hook} ${entry.outcome === "failed" ? "failed" : "could not run"})`);
		return [
			`${markdownText(suite.name, 100)}${remark.join("")}`,
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
	return [optional(`### Slowest cases\n\n${table([["Case", "left"], ["Time", "right"]], ran.toSorted((a, b) => b.duration - a.duration).slice(0, SLOWEST).map((entry) => [fullName(entry), formatDuration(entry.duration)]))}`, "slowest")];
}
/** The cases that passed, folded away, one part for each suite. */
function passedParts(suites) {
	return suites.flatMap((suite) => {
		const passed = suite.cases.filter((item) => item.outcome === "passed");
		if (passed.length === 0) return [];
		const lines = passed.map((item) => `- ${markdownText(caseTitle(item), 200)} · ${formatDuration(item.duration)}`);
		return [optional(folded(`${htmlText(suite.name, 100)}: ${plural(passed.length, "passed case")}`, lines.join("\n")), "passed", passed.length)];
	});
}
function fullName(entry) {
	return `${markdownText(entry.suite.name, 100)} › ${markdownText(entry.title, 200)}`;
}
// src/report/verdict-text.ts
/** `3 of 14 cases failed (1 error, 1 skipped, 1 flaky)`: the worst first, the rest in brackets. */
function countsSentence(result) {
	const { total, passed, failed, error, skipped, flaky } = result.counts;
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
	if (flaky > 0) rest.push(`${groupDigits(flaky)} flaky`);
	if (hooks > 0 && !good) rest.push(`${plural(hooks, "hook")} failed`);
	const sentence = rest.length === 0 ? main : `${main} (${rest.join(", ")})`;
	return hooks > 0 && good ? `${plural(hooks, "hook")} failed, ${sentence}` : sentence;
}
/** The reason in a sentence, where it says more than the counts do; else null. */
function reasonWorthSaying({ reason, verdict, counts }) {
	const counted = /^(\d+ of \d+ cases? passed)?$/.test(reason);
	const nothingRan = verdict === "passed" && counts.skipped === counts.total;
	return counted || nothingRan ? null : plainLine(reason);
}
// src/report/summary.ts
/** GitHub drops a job summary beyond 1 MiB as a whole. */
const SUMMARY_BUDGET = 1e6;
const ICONS = {
	passed: "✅",
	failed: "❌",
	cancelled: "🚫"
};
/** What can be left out when the summary is too long, as the note words it. */
const LOSSES = {
	passed: (count) => plural(count, "passed case"),
	bodies: (count) => `the exchanges of ${plural(count, "case")}`,
	slowest: () => "the slowest cases",
	details: (count) => `the details of ${plural(count, "case")}`,
	suites: (count) => `the table of ${plural(count, "suite")}`,
	warnings: (count) => plural(count, "warning"),
	skipped: (count) => plural(count, "skipped case"),
	flaky: (count) => plural(count, "flaky case"),
	cases: (count) => plural(count, "failed case")
};
/** What is left out first, second, … */
const ORDER = [...[
	"passed",
	"bodies",
	"slowest",
	"details",
	"suites",
	"warnings",
	"skipped",
	"first bodies",
	"flaky",
	"cases"
], ...[
	"first details",
	"first cases",
	"headings"
]];
/** The result as Markdown for a job summary or a comment, in at most `budget` bytes. */
function summaryMarkdown(result, budget = SUMMARY_BUDGET) {
	const entries = allEntries(result);
	const parts = [
		...section(result, entries, "failed", "Failed"),
		...section(result, entries, "error", "Could not run"),
		...flakyPart(entries),
		...skippedPart(entries),
		...warningsPart(result.diagnostics),
		...suitesPart(result.suites),
		...slowestPart(entries),
		...passedParts(result.suites)
	];
	const note = (losses) => lossNote(losses, budget);
	return fitParts(parts, {
		budget,
		order: ORDER,
		head: head(result),
		note
	});
}
function head(result) {
	const { plan, environment, counts, run, duration } = result;
	const where = environment === null ? "" : ` on ${markdownText(environment, 100)}`;
	const facts = [`**${countsSentence(result)}** in ${formatDuration(duration)}`];
	if (run.url !== null && /^https?:\/\/[^\s()<>[\]\\|`]+$/.test(run.url)) facts.push(`[run ${markdownText(run.id, 40)}](${run.url})`);
	const lines = [`## ${ICONS[result.verdict]} ${markdownText(plan.name, 200)}${where}: ${result.verdict}`, facts.join(" · ")];
	const reason = reasonWorthSaying(result);
	if (reason !== null) lines.push(markdownText(reason));
	const columns = [
		"Passed",
		"Failed",
		"Error",
		"Skipped",
		"Flaky",
		"Total"
	];
	const { passed, failed, error, skipped, flaky, total } = counts;
	lines.push(table(columns.map((column) => [column, "right"]), [[
		passed,
		failed,
		error,
		skipped,
		flaky,
		total
	].map(groupDigits)]));
	return lines.join("\n\n");
}
function section(result, entries, outcome, title) {
	const bad = entries.filter((entry) => entry.outcome === outcome);
	if (bad.length === 0) return [];
	return [optional(`### ${title}`, "headings"), ...badParts(result, bad)];
}
function lossNote(losses, budget) {
	const list = Object.entries(LOSSES).map(([kind, words]) => [(losses.get(kind) ?? 0) + (losses.get(`first ${kind}`) ?? 0), words]).filter(([count]) => count > 0).map(([count, words]) => words(count)).join(", ");
	return `> [!NOTE]\n> Left out to stay within ${groupDigits(budget)} bytes: ${list}. The file result.json has everything.`;
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
// src/commands/workflow-run.ts
/** What GitHub says about the workflow run we are in; on other machines a run of our own. */
function workflowRun({ environment, random }) {
	const { GITHUB_RUN_ID: id, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
	return {
		id: id ?? random.uuid(),
		attempt: Math.max(1, Number(environment["GITHUB_RUN_ATTEMPT"]) || 1),
		url: id !== void 0 && server !== void 0 && repository !== void 0 ? `${server}/${repository}/actions/runs/${id}` : null,
		event: environment["GITHUB_EVENT_NAME"] ?? null,
		ref: environment["GITHUB_REF"] ?? null,
		sha: environment["GITHUB_SHA"] ?? null
	};
}
/** The context `github`; without a token. */
function githubContext({ environment }) {
	return Object.fromEntries(GITHUB_NAMES.map((name) => [name, environment[`GITHUB_${name.toUpperCase()}`] ?? null]));
}
export { caseTitle as C, troublesOf as E, allEntries as S, stepTitle as T, failureTitle as _, summaryMarkdown as a, requestLine as b, skipGroups as c, inlineCode as d, markdownText as f, failureLines as g, indent as h, SUMMARY_BUDGET as i, placeLink as l, troublesText as m, workflowRun as n, countsSentence as o, fitParts as p, REPORTS as r, reasonWorthSaying as s, githubContext as t, fenced as u, placeText as v, firstWords as w, responseLine as x, BRIEF as y };
