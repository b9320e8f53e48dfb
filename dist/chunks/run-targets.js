import { A as checkPlan, Aa as requestLine, Ai as reasonWorthSaying, Ar as loadProject, At as Findings, Ba as troublesOf, C as isTrue, Ci as seededSources, Ea as BRIEF, F as quarantineOf, Fa as allEntries, Ga as parseDuration, Gi as serverText, Gr as isPattern$1, Hi as countedOutcome, Ia as caseTitle, Jr as calendarReferences, Ka as githubContext, Kr as matchSuites, La as quarantineWords, M as checkQuarantineDates, Ma as responseLine, Mt as listOf, Na as groupDigits, Nn as planId, O as varLayers, P as quarantineEntries, Pa as plural, Pn as planName, Q as matchesPatterns, Qa as plainLine, Ra as firstWords, S as evaluateText, St as hasErrors, T as writtenText, Ta as quarantineLine, Ua as nearest, Ui as hasFailed, Ur as strictlyEqual, Va as dueText, Vi as skipGroups, Wa as formatDuration, Wi as isCounted, Xa as cut, Xr as sessionReferences, Ya as EXIT, Yr as fileReferences, at as isPattern, b as resolveVars, ba as plainPaint, bi as textWidth, c as StepError, eo as RotaError, et as parseTagExpression, f as occurrenceFolder, fi as resolvePath, g as checkSchedules, ga as troublesText, gi as diagnosticsText, h as startPlan, ii as placeOf, it as selectableCases, ja as responseDetails, k as varSources, ka as requestDetails, ki as countsSentence, la as onEnvironment, m as pullRequestOf, mi as withoutSuffix, nt as patternOfCase, ot as namePattern, p as pullRequestEnvironment, qa as workflowRun, rr as missingValues, rt as selectCases, s as startTimer, so as formatJson, st as compileHeartbeat, to as defuseWorkflowCommands, tr as givenValues, tt as parsePriorityRange, ui as kindOfFile, v as compileSuite, vt as FunctionError, w as rememberWritten, wa as placeText, wi as REPORTS, x as evaluateTemplate, xa as indent, xn as prefixInRepository, y as rememberNumbers, ya as paintFor, yi as cutToWidth, z as isOfType } from "./base.js";
import { a as stepName, c as frameOf, l as withStream, n as hide, o as evaluateEnvironment, r as tryStep, s as Logins, t as asStepError } from "./try-step.js";
import { r as stopReason, t as Pools } from "./pools.js";
import { n as stepLimit, t as limited } from "./limits.js";
import { n as IDEMPOTENT } from "./network-error.js";
import { t as Cookies } from "./cookies.js";
import { t as version } from "./version.js";
import { t as OUTCOMES } from "./outcome-look.js";
import { t as unaffectedLine } from "./unaffected-text.js";
import { a as seedOf, n as narrowedBy } from "./run-options.js";
import { t as writeReports } from "./write-reports.js";
import { setMaxListeners } from "node:events";
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
		const reason = paint("dim", cut(plainLine(entry.reason ?? ""), 200));
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
// src/execute/try-until-it-holds.ts
/** Tries that a result tells of. */
const MOST_TOLD = 50;
/** Tries a step, again as its `retry` and its `until` say. `outer` ends it; `deadline` is when the step's own time is over, in
* milliseconds of the monotonic clock, null without such a time: nothing is waited for that comes after it. */
async function tryUntilItHolds(step, frame, outer, deadline) {
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
			const last = await tryStep(step, withStream(frame, "try", tries), signal);
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
	return Number.isNaN(milliseconds) ? 0 : Math.max(0, milliseconds);
}
// src/execute/uses/run-uses.ts
/** Runs the steps of a steps file with inputs and step outputs of their own; cookies and defaults are the caller's.
* @throws StepError when an input has the wrong type. */
async function runUses(action, caller, runSteps) {
	const inputs = {};
	for (const input of action.inputs) {
		const value = evaluateTemplate(input.value, caller.scope);
		if (input.secret) hide(value, caller.services.mask);
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
	for (const [index, plan] of plans.entries()) {
		if (frame.signal.aborted) status.cancelled = true;
		const { result, outputs } = await runStep(plan, withStream(frame, index));
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
		name: stepName(step, outer),
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
					outputs
				};
			}
			default: {
				const deadline = step.timeout === null ? null : started + step.timeout;
				const { last, tries, tried } = await tryUntilItHolds(step, frame, limit.signal, deadline);
				const { error, failures, outputs } = last;
				const told = {
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
	const isFinal = ({ attempt }) => attempt.outcome === "passed" || attempt.attempt >= most || services.stop.aborted;
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
	return words === null || words === "" ? "" : `: ${cut(plainLine(words), REASON)}`;
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
