import { Ar as isoOf, Dt as gatePolicy, Ii as linked, Ka as momentText, La as groupDigits, Qr as calendarReferences, Yt as nextOccurrence, aa as markdownText, cr as gateRequest, fr as handOver, gi as resolvePath, lr as recordedRun, no as plainLine } from "./base.js";
import { r as missedDefaultBranch } from "./gate-text.js";
import { n as ask, r as claim, t as planHistory } from "./plan-history.js";
// src/commands/gate/decide-places.ts
/** How many plans are asked for at the same time. */
const AT_ONCE = 8;
/** Decides what is run where, and takes what is due. With a ledger that goes by what it remembers, otherwise by the clock alone.
* @throws RotaError when the ledger cannot be read or written; what was taken until then is given back. */
async function decidePlaces(host, places, deciding) {
	const elsewhere = deciding.mode === "if-due" ? await missedDefaultBranch(host) : void 0;
	const decided = [];
	for (let begin = 0; begin < places.length; begin += AT_ONCE) {
		const settled = await Promise.allSettled(places.slice(begin, begin + AT_ONCE).map(async (place) => {
			const decision = await decidePlace(host, place, deciding, elsewhere);
			const { decision: _clock, occurrence: _occurrence, ...rest } = place.plan;
			return {
				...rest,
				environment: place.environment,
				decision
			};
		}));
		for (const one of settled) if (one.status === "fulfilled") decided.push(one.value);
		const refused = settled.find((one) => one.status === "rejected");
		if (refused === void 0) continue;
		await giveBack(host, decided, deciding);
		throw refused.reason;
	}
	return decided;
}
/** Gives back what was taken, when nothing will run: the next tick then runs it, and no run of it has crashed. */
async function giveBack({ clock, terminal }, places, { ledger, run }) {
	for (const { environment, decision } of places) {
		if (ledger === null || decision.ticket === null) continue;
		try {
			await handOver(ledger, decision.ticket, {
				run: recordedRun(run),
				environment,
				now: clock.now()
			});
		} catch {
			terminal.tell(`what was taken of ${decision.ticket.book} could not be given back\n`);
		}
	}
}
async function decidePlace(host, { plan: gated, environment }, deciding, elsewhere) {
	const { decision: byClock, schedule } = gated;
	const { mode, ledger, shared, run, inWorkflow } = deciding;
	const idle = {
		due: false,
		occurrences: [],
		attempts: [],
		ticket: null,
		key: "",
		next: byClock.next,
		unrun: null
	};
	if (elsewhere !== void 0) return {
		...idle,
		reason: `only runs on the branch ${elsewhere} count for the schedule`
	};
	const isAsked = !(inWorkflow && schedule.local) && !(shared && !byClock.due);
	if (mode === "run-now" || ledger === null || !isAsked) {
		const { due, reason, occurrence } = byClock;
		return {
			...idle,
			due,
			reason,
			...only(occurrence)
		};
	}
	const { id, file, plan } = gated;
	const asked = {
		id,
		file,
		policy: gatePolicy(plan.content, schedule)
	};
	const history = deciding.historyOf(gated);
	const request = {
		...gateRequest(asked, environment, {
			host,
			ledger,
			run,
			order: inWorkflow ? "platform" : "gate"
		}),
		...history !== void 0 && { history },
		...deciding.leaseFrom !== void 0 && { leaseFrom: deciding.leaseFrom }
	};
	if (inWorkflow && schedule.resident !== void 0) return mayStay(await ask(ledger.store, request), schedule, host, idle);
	const key = host.random.uuid();
	const { decision, ticket } = deciding.takes ? await claim(ledger, request, key) : {
		decision: await ask(ledger.store, request),
		ticket: null
	};
	return {
		due: decision.due,
		occurrences: decision.occurrences.map(({ instant }) => isoOf(instant)),
		attempts: decision.occurrences.map(({ attempt }) => attempt),
		ticket: decision.due ? ticket : null,
		key,
		reason: decision.reason,
		next: decision.next ?? null,
		unrun: decision.unrun
	};
}
function only(occurrence) {
	return occurrence === null ? {
		occurrences: [],
		attempts: []
	} : {
		occurrences: [isoOf(occurrence)],
		attempts: [1]
	};
}
/** A job that stays takes by itself what is due while it does; it has to begin when anything will be. */
function mayStay(decision, schedule, host, idle) {
	const until = host.clock.now() + (schedule.resident ?? 0);
	const next = decision.next ?? nextOccurrence(schedule, host.clock.now())?.instant ?? null;
	const stays = decision.next !== void 0 && decision.next < until;
	if (decision.due || !stays) return {
		...idle,
		due: decision.due,
		reason: decision.reason,
		next
	};
	const reason = `its schedule names ${isoOf(decision.next)}, and its job stays until then`;
	return {
		...idle,
		due: true,
		reason,
		next
	};
}
// src/report/unrun-text.ts
/** How many crashed runs are told one by one. */
const MOST = 5;
const WORDS = [
	"missed",
	"coalesced",
	"skipped"
];
/** What did not run, a line each: `since the last run: 2 missed, 1 coalesced`. None when all did. */
function unrunText(unrun) {
	return linesOf(unrun, ({ id }) => plainLine(id)).map(plainLine);
}
/** The same as Markdown, an item of a list each; the runs are links. Empty when all did. */
function unrunMarkdown(unrun) {
	const name = ({ id, url }) => linked(markdownText(id, 40), url);
	return linesOf(unrun, name).map((line) => `- ${line}\n`).join("");
}
function linesOf(unrun, nameOf) {
	const counts = WORDS.filter((word) => unrun[word] > 0).map((word) => `${groupDigits(unrun[word])} ${word}`);
	const lines = counts.length === 0 ? [] : [`since the last run: ${counts.join(", ")}`];
	for (const { occurrence, run, again, newer } of unrun.crashed.slice(0, MOST)) {
		const moment = momentText(occurrence);
		const what = `run ${nameOf(run)}${moment === null ? "" : ` of ${moment}`} never ended`;
		const once = newer ? "it is not run again: a newer one is due" : "it is not run again";
		lines.push(`${what}: ${again === null ? once : `it runs once more, as attempt ${again}`}`);
	}
	const left = unrun.crashed.length - MOST;
	if (left > 0) lines.push(`${groupDigits(left)} more runs never ended`);
	return lines;
}
// src/commands/gate/place-truth.ts
/** How the past of plans is asked for. */
function historyFor(host, { root }, token, mask) {
	const repository = host.environment["GITHUB_REPOSITORY"] ?? null;
	const known = /* @__PURE__ */ new Map();
	return ({ plan, file }) => {
		const calendars = calendarReferences(plan).flatMap(({ text }) => resolvePath(file, text) ?? []);
		const history = known.get(file) ?? planHistory(host, {
			root,
			files: [file, ...calendars],
			token,
			repository,
			mask
		});
		known.set(file, history);
		return history;
	};
}
/** What did not run since the last time, and which runs never ended, for the log; empty when there is nothing of it. */
function placesTruthText(places) {
	return truths(places).flatMap(({ name, unrun }) => unrunText(unrun).map((line) => `${plainLine(name)}: ${line}\n`)).join("");
}
/** The same for the job summary (Markdown). */
function placesTruthMarkdown(places) {
	const all = truths(places);
	return all.map(({ name, unrun }) => `${all.length > 1 || places.length > 1 ? `${markdownText(name)}\n\n` : ""}${unrunMarkdown(unrun)}`).join("\n");
}
function truths(places) {
	return places.flatMap((place) => {
		const { name, environment, decision } = place;
		const unrun = unrunOf(place);
		if (unrun === null || unrunText(unrun).length === 0) return [];
		return decision.due ? [{
			name: environment === null ? name : `${name} on ${environment}`,
			unrun
		}] : [];
	});
}
function unrunOf({ decision: { unrun, occurrences, attempts } }) {
	if (unrun === null) return null;
	const crashed = unrun.crashed.map(({ occurrence, run }) => {
		const index = occurrences.indexOf(occurrence ?? "");
		const again = index === -1 ? null : attempts[index] ?? null;
		return {
			occurrence: occurrence ?? "",
			run,
			again,
			newer: again === null && occurrences.length > 0
		};
	});
	return {
		missed: unrun.missed,
		coalesced: unrun.coalesced,
		skipped: unrun.skipped,
		crashed
	};
}
export { decidePlaces as i, placesTruthMarkdown as n, placesTruthText as r, historyFor as t };
