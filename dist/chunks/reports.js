import { Ar as warningsPart, Cr as countsSentence, Di as plainText, Dr as skippedPart, Ei as plainLine, Er as passedParts, Gr as fitParts, Hr as table, Jr as troublesText, Kr as optional, Lr as fenced, Or as slowestPart, Pr as badParts, Qr as indent, Rr as folded, Sr as VERDICT_ICONS, Ti as cut, Tr as flakyPart, Ur as LOSS_ORDER, Vr as markdownText, Wr as lossNote, ci as plural, di as entriesOf, fi as firstWords, gi as latenessOf, hi as dueText, ii as FULL, kr as suitesPart, li as allEntries, mi as troublesOf, pi as stepTitle, qr as exchangeText, ri as BRIEF, si as groupDigits, wr as reasonWorthSaying, yi as formatDuration, zr as htmlCode } from "./base.js";
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
	return plainText(text).replace(/[&<>]/g, entity);
}
/** Any text as the value of an attribute in double quotes; line feeds and tabs survive normalisation. */
function xmlAttribute(text) {
	return plainText(text).replace(/[&<>"\n\t]/g, entity);
}
function entity(character) {
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
function properties({ rota, plan, environment, run, start }) {
	const { occurrence } = run;
	const lateness = latenessOf({
		occurrence,
		start
	});
	const values = {
		rota,
		plan: plan.id,
		environment,
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
// src/report/server-text.ts
/** Lines of its output where other things are to be read, too, and where it is folded away. */
const LINES = {
	brief: 30,
	folded: 200
};
const COLUMNS = 300;
/** The server that was started, when something did not pass, for a person: what became of it and what it said. Empty else. */
function serverText({ server, verdict }, paint) {
	if (server === void 0 || verdict === "passed") return "";
	const parts = [paint(server.outcome === "error" ? "warn" : "strong", `Server: ${cut(plainLine(server.command), COLUMNS)}`), indent(paint("dim", stateOf(server)))];
	const lines = lastLines(server.output, LINES.brief);
	if (lines.length > 0) parts.push(indent(paint("dim", lines.join("\n")), "    "));
	return parts.join("\n");
}
/** The same as a part of a job summary. */
function serverPart({ server, verdict }) {
	if (server === void 0 || verdict === "passed") return [];
	const lines = lastLines(server.output, LINES.folded);
	const head = `### Server\n\n${markdownText(stateOf(server), 1e3)}`;
	if (lines.length === 0) return [optional(head, "server")];
	return [{
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
	}];
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
// src/report/summary.ts
/** GitHub drops a job summary beyond 1 MiB as a whole. */
const SUMMARY_BUDGET = 1e6;
/** The result as Markdown for a job summary, in at most `budget` bytes. */
function summaryMarkdown(result, budget = SUMMARY_BUDGET) {
	const entries = allEntries(result);
	const parts = [
		...section(result, entries, "failed", "Failed"),
		...section(result, entries, "error", "Could not run"),
		...serverPart(result),
		...flakyPart(entries),
		...skippedPart(entries),
		...warningsPart(result.diagnostics),
		...suitesPart(result.suites),
		...slowestPart(entries),
		...passedParts(result.suites)
	];
	const note = (losses) => lossNote(losses, budget, "The file result.json has everything.");
	return fitParts(parts, {
		budget,
		order: LOSS_ORDER,
		head: head(result),
		note
	});
}
function head(result) {
	const { plan, environment, counts, run, start, duration } = result;
	const where = environment === null ? "" : ` on ${markdownText(environment, 100)}`;
	const facts = [`**${countsSentence(result)}** in ${formatDuration(duration)}`];
	const due = dueText({
		occurrence: run.occurrence,
		start
	});
	if (due !== null) facts.push(due);
	if (run.url !== null && /^https?:\/\/[^\s()<>[\]\\|`]+$/.test(run.url)) facts.push(`[run ${markdownText(run.id, 40)}](${run.url})`);
	const lines = [`## ${VERDICT_ICONS[result.verdict]} ${markdownText(plan.name, 200)}${where}: ${result.verdict}`, facts.join(" · ")];
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
export { serverText as i, SUMMARY_BUDGET as n, summaryMarkdown as r, REPORTS as t };
