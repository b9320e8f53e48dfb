import { Bt as readPlanSchedule, Dn as findPlans, Fn as checkPlanIds, In as planId, Ja as formatDuration, Ln as planName, Mr as loadPlans, Mt as needsOwnWorkflow, Nt as Findings, Pt as checkEnvironmentName, Qr as calendarReferences, Qt as previousOccurrence, Yt as nextOccurrence, aa as markdownText, gi as resolvePath, jt as sharedTicks, mi as kindOfFile, no as plainLine, pn as readEvent, rn as formatInstant } from "./base.js";
import { n as ticksOf } from "./ticks.js";
import { t as nextMoment } from "./next-moment.js";
// src/gate/decide-by-clock.ts
/**
* Whether a plan is due, without any memory of what ran: it is when an occurrence lies after the tick before the latest tick, and not
* after now; of several the latest is run. A line that fired names the latest tick, its own last one, and what lies after that is left to
* the ticks that cover it: however late ticks come, each runs its own, and nothing is run by two of them.
*/
function decideByClock({ schedule, jitter, lines, now, fired, paused }) {
	if (paused) return idle("the plan is paused");
	if (schedule.triggers.length === 0) return idle("the plan has no schedule");
	if (schedule.local) return idle("rota start runs it, on a machine of its own (runner: local)");
	const window = windowOf(lines, now, fired);
	const next = nextOccurrence(schedule, window?.until ?? now)?.instant ?? null;
	const occurrence = window && latestWithin(schedule, jitter, window);
	if (occurrence !== void 0) {
		const lateness = now - occurrence;
		const late = lateness < 6e4 ? "" : `, ${formatDuration(Math.floor(lateness / 6e4) * 6e4)} ago`;
		return {
			due: true,
			occurrence,
			lateness,
			reason: `its schedule names ${formatInstant(occurrence)}${late}`,
			next
		};
	}
	if (schedule.resident !== void 0 && next !== null && next < now + schedule.resident) return {
		due: true,
		occurrence: null,
		lateness: null,
		reason: `its schedule names ${formatInstant(next)}, and its job stays until then`,
		next
	};
	return {
		...idle(whyNot(schedule, next, window)),
		next
	};
}
/** What a run that somebody asked for comes to: it is due, whatever the schedule says. */
function decideRunNow() {
	return {
		due: true,
		occurrence: null,
		lateness: null,
		reason: "it was asked for",
		next: null
	};
}
function idle(reason) {
	return {
		due: false,
		occurrence: null,
		lateness: null,
		reason,
		next: null
	};
}
function windowOf(lines, now, fired) {
	const ticks = ticksOf(lines);
	const own = lines.filter(({ cron }) => cron === fired?.trim());
	const latest = previousOccurrence(own.length > 0 ? ticksOf(own) : ticks, now + 1)?.instant;
	if (latest === void 0) return void 0;
	const before = previousOccurrence(ticks, latest)?.instant ?? Number.NEGATIVE_INFINITY;
	return own.length > 0 ? {
		before,
		until: latest,
		jittered: true
	} : {
		before,
		until: now,
		jittered: false
	};
}
function latestWithin(schedule, jitter, { before, until, jittered }) {
	let latest;
	for (const [place, trigger] of schedule.triggers.entries()) {
		const delay = (jitter[place] ?? 0) * 6e4;
		const last = previousOccurrence(alone(schedule, trigger), until + 1 - (jittered ? delay : 0))?.instant;
		if (last === void 0 || last + delay <= before) continue;
		latest = Math.max(latest ?? last, last);
	}
	return latest;
}
function alone(schedule, trigger) {
	return {
		...schedule,
		triggers: [trigger]
	};
}
function whyNot(schedule, next, window) {
	const last = previousOccurrence(schedule, (window?.until ?? Number.POSITIVE_INFINITY) + 1);
	if (last === void 0) return "its schedule has not begun";
	if (next === null) return `its schedule ended with ${formatInstant(last.instant)}`;
	if (window === void 0 || !Number.isFinite(window.before)) return "no tick came yet";
	const [before, until] = [formatInstant(window.before), formatInstant(window.until)];
	return `nothing of its schedule lies ${window.jittered ? `between the ticks of ${before} and ${until}` : `after the tick of ${before}`}`;
}
// src/commands/gate/fired-line.ts
/** The cron text of the line whose tick started the workflow (`github.event.schedule`); undefined when something else started it, or it cannot be
* read: then the decision goes by the latest tick of all lines. */
async function firedLine(host) {
	if (host.environment["GITHUB_EVENT_NAME"] !== "schedule") return void 0;
	const line = (await readEvent(host))?.schedule;
	return typeof line === "string" ? line : void 0;
}
// src/commands/gate/ask-gate.ts
/** Asks which plans are due by the clock: those that words name, or all of the repository. Reads plans, their calendars and rota.yaml, and
* nothing else.
* @throws RotaError (exit code 2) for a word that means nothing. */
async function askGate(host, words, mode) {
	const { root, files } = await findPlans(host, words);
	const { project: loaded, diagnostics, sources } = await loadPlans(host.files, root, files, true);
	const ordered = files.flatMap((file) => loaded.plans.get(file) ?? []);
	const project = {
		...loaded,
		plans: new Map(ordered.map((plan) => [plan.document.file, plan]))
	};
	const now = host.clock.now();
	const findings = new Findings();
	checkPlanIds(project, findings);
	for (const { document, content } of project.plans.values()) {
		const { environments = [] } = content;
		for (const key of environments.keys()) checkEnvironmentName(project, {
			document,
			container: environments,
			key
		}, findings);
	}
	const read = [...project.plans.values()].map((plan) => {
		const id = planId(plan);
		return {
			plan,
			id,
			...readPlanSchedule(plan, {
				planId: id,
				calendars: project.calendars,
				now
			})
		};
	});
	const errors = [
		...diagnostics,
		...findings.diagnostics,
		...read.flatMap((one) => one.diagnostics)
	].filter(({ severity }) => severity === "error");
	const wrong = new Set(errors.map(({ file }) => file));
	const broken = files.filter((file) => {
		const plan = project.plans.get(file);
		return plan === void 0 || [file, ...calendarsOf(plan)].some((needed) => wrong.has(needed));
	});
	const asksForAll = words.length === 0 && project.project?.content.pack === "single";
	const sound = read.filter(({ plan, schedule }) => !broken.includes(plan.document.file) && !(asksForAll && needsOwnWorkflow({
		resident: schedule.resident !== void 0,
		push: plan.content.push !== void 0
	})));
	const fired = await firedLine(host);
	const sharing = sound.map((one) => ({
		...one,
		paused: one.plan.content.paused === true
	}));
	const shared = asksForAll ? sharedTicks(sharing) : void 0;
	return {
		root,
		project,
		plans: sharing.map(({ plan, id, schedule, compiled, paused }) => {
			const lines = shared?.compiled.lines ?? compiled.lines;
			const jitter = shared?.jitterOf.get(schedule) ?? compiled.jitter;
			const decision = mode === "run-now" ? decideRunNow() : decideByClock({
				schedule,
				jitter,
				lines,
				now,
				fired,
				paused
			});
			const occurrence = decision.occurrence === null ? null : formatInstant(decision.occurrence);
			const { file } = plan.document;
			return {
				id,
				name: planName(plan),
				file,
				plan,
				schedule,
				compiled,
				decision,
				occurrence
			};
		}).sort((a, b) => a.id < b.id ? -1 : 1),
		broken,
		errors,
		sourceOf: (file) => sources.get(file),
		sharesTicks: asksForAll
	};
}
/** Whether rota.yaml itself is broken: then nobody knows which environments there are. */
function isProjectBroken({ broken }) {
	return [...broken].some((file) => kindOfFile(file) === "project");
}
function calendarsOf(plan) {
	return calendarReferences(plan).flatMap(({ text }) => resolvePath(plan.document.file, text) ?? []);
}
// src/commands/gate/default-branch.ts
/** The branch whose runs count for the schedule, when the workflow runs on another one; undefined: it runs there, or nobody knows. */
async function missedDefaultBranch(host) {
	const branch = (await readEvent(host))?.repository?.default_branch;
	if (typeof branch !== "string" || branch === "") return void 0;
	const { GITHUB_REF: ref } = host.environment;
	return ref === void 0 || ref === `refs/heads/${branch}` ? void 0 : branch;
}
// src/commands/gate/gate-text.ts
/** What the gate decided on each plan, for the log. */
function gateText(plans) {
	return plans.map((plan) => {
		const next = plan.decision.due ? null : nextText(plan);
		return `${plainLine(nameOf(plan))} ${verdictOf(plan)}${next === null ? "" : `; it is next at ${next}`}\n`;
	}).join("");
}
/** That nothing is due, and when something will be: one line of Markdown for the job summary. */
function notDueMarkdown(plans) {
	const [first, ...others] = [...plans].sort((a, b) => nextOf(a) - nextOf(b));
	if (first === void 0) return "No plan is due: there is none that could be\n";
	const next = nextText(first);
	if (others.length === 0) return `${markdownText(nameOf(first))} ${markdownText(verdictOf(first))}${next === null ? "" : `; it is next at ${next}`}\n`;
	const when = next === null ? "" : `; next is ${markdownText(nameOf(first))} at ${next}`;
	const names = new Set(plans.map(({ name }) => name));
	return names.size === 1 ? `${markdownText(first.name)} is due in none of ${plans.length} environments${when}\n` : `None of ${names.size} plans is due${when}\n`;
}
function nameOf({ name, environment = null }) {
	return environment === null ? name : `${name} on ${environment}`;
}
function verdictOf({ decision: { due, reason } }) {
	return `is ${due ? "due" : "not due"}: ${plainLine(reason)}`;
}
function nextOf({ decision }) {
	return decision.next ?? Number.POSITIVE_INFINITY;
}
function nextText({ schedule, compiled, decision }) {
	return decision.next === null ? null : nextMoment(schedule, compiled, decision.next);
}
export { isProjectBroken as a, askGate as i, notDueMarkdown as n, missedDefaultBranch as r, gateText as t };
