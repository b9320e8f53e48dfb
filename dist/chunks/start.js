import { $a as EXIT, Ar as isoOf, Bn as openLedger, Bt as readPlanSchedule, Ca as paintFor, Ci as cutToWidth, Cn as bookName, Dn as findPlans, Dt as gatePolicy, Fn as checkPlanIds, Ht as jitterOf, In as planId, Ja as formatDuration, Ln as planName, Ni as countsSentence, Nr as loadProject, Nt as Findings, Oi as REPORTS, Pi as reasonWorthSaying, Qt as previousOccurrence, Ra as plural, Tt as hasErrors, Ya as parseDuration, Yt as nextOccurrence, Za as workflowRun, Zt as occurrencesWithin, a as usage, bi as diagnosticsText, cr as gateRequest, di as FILE_START, dr as finish, fr as handOver, hi as ownFiles, io as RotaError, ir as givenValues, lr as recordedRun, mi as kindOfFile, n as formatOf, no as plainLine, oo as SecretMask, rn as formatInstant, rr as githubRepository, tr as processName, u as jsonLine, ur as close, v as withoutRepeats, yn as legName } from "./base.js";
import { a as seedOf, i as runOptions, n as narrowedBy, t as RUN_OPTIONS } from "./run-options.js";
import { i as runName, r as claim, t as planHistory } from "./plan-history.js";
import { n as pruneDaily, r as outcomeOf, t as NOT_RECORDED } from "./recorded-text.js";
import { a as compileTarget, c as LiveBlock, i as heartbeatOfRun, o as executePlan, r as stopwatch, s as terminalText, t as artifactsOf } from "./run-targets.js";
import { t as OUTCOMES } from "./outcome-look.js";
import { t as version } from "./version.js";
import { t as writeReports } from "./write-reports.js";
import { setMaxListeners } from "node:events";
import { join, resolve } from "node:path";
// src/schedule/starts.ts
/** The first occurrence after an instant, with its start; undefined when there is none. */
function nextStart(schedule, planId, after) {
	const occurrence = nextOccurrence(schedule, after);
	return occurrence && withStart(schedule, planId, occurrence);
}
/** The last occurrence that has begun by `now`, or would have; undefined when there is none. */
function lastStart(schedule, planId, now) {
	const last = previousOccurrence(schedule, now + 1);
	if (last === void 0) return void 0;
	const start = withStart(schedule, planId, last);
	if (start.at <= now) return start;
	const before = previousOccurrence(schedule, last.instant);
	return before && withStart(schedule, planId, before);
}
/** The occurrences after an instant that have begun by `now`, or would have; rising. */
function startsWithin(schedule, planId, after, now) {
	const last = lastStart(schedule, planId, now)?.instant ?? after;
	return occurrencesWithin(schedule, after + 1, last + 1).map(({ instant }) => instant);
}
/** Jitter stays short of the next occurrence, so that runs keep their order and none takes the place of another. */
function withStart(schedule, planId, { instant, trigger }) {
	const wanted = schedule.triggers.find(({ index }) => index === trigger)?.jitter ?? 0;
	if (wanted === 0) return {
		instant,
		at: instant
	};
	const next = nextOccurrence(schedule, instant)?.instant ?? Number.POSITIVE_INFINITY;
	return {
		instant,
		at: instant + jitterOf(planId, instant, Math.min(wanted, next - instant - 1))
	};
}
// src/gate/process-claims.ts
/** The longest time that a run may be late, however far the next one is. */
const LONGEST_GRACE = 864e5;
const NOTHING$1 = {
	missed: 0,
	coalesced: 0,
	skipped: 0
};
/** What this process alone remembers: it begins with what falls due from `begin` on, or from a moment of a plan's own by its id, and
* forgets everything when it ends. */
function processClaims(begin, beginnings = /* @__PURE__ */ new Map()) {
	const books = /* @__PURE__ */ new Map();
	const bookOf = ({ planId, environment }) => {
		const name = JSON.stringify([planId, environment]);
		const handled = (beginnings.get(planId) ?? begin) - 1;
		const book = books.get(name) ?? {
			handled,
			live: /* @__PURE__ */ new Set(),
			busy: void 0,
			unrun: NOTHING$1
		};
		books.set(name, book);
		return book;
	};
	const end = ({ ticket }, occurrence, now) => {
		const book = ticket;
		book.live.delete(occurrence);
		if (book.live.size === 0 && book.busy !== void 0) book.busy.until = now;
	};
	return {
		claim: async (question) => claimFrom(bookOf(question), question),
		finish: async (claim, occurrence, _ending, now) => end(claim, occurrence, now),
		release: async (claim, occurrence, _why, now) => end(claim, occurrence, now)
	};
}
/** What is due runs; what came due with it ran out of time, or out of turn while a run went on. */
function claimFrom(book, { planId, policy, changed, now, run }) {
	const answer = {
		occurrences: [],
		crashed: [],
		waits: false,
		superseded: false,
		run,
		again: void 0,
		ticket: book
	};
	const idle = (reason) => ({
		...answer,
		reason,
		unrun: book.unrun
	});
	if (policy.paused) return idle("the plan is paused");
	if (changed !== void 0) book.handled = Math.max(book.handled, changed - 1);
	const due = startsWithin(policy.schedule, planId, book.handled, now);
	const newest = due.at(-1);
	if (newest === void 0) return idle("nothing is due");
	if (book.live.size > 0 && policy.overlap === "queue") return {
		...idle(`${formatInstant(newest)} waits for the run before it`),
		waits: true
	};
	book.handled = newest;
	if (book.live.size > 0 && policy.overlap === "skip") {
		book.unrun = {
			...book.unrun,
			skipped: book.unrun.skipped + due.length
		};
		return idle(`${formatInstant(newest)} is skipped: the run before it goes on`);
	}
	const isInTime = (instant) => policy.grace === void 0 ? instant === newest && now - instant <= LONGEST_GRACE : now - instant <= policy.grace;
	const { busy } = book;
	const isOutOfTurn = (instant) => busy !== void 0 && busy.from <= instant && instant <= busy.until;
	const chosen = due.filter(isInTime).slice(policy.coalesce === "latest" ? -1 : -policy.most);
	const others = due.filter((instant) => !chosen.includes(instant));
	const coalesced = others.filter((instant) => isInTime(instant) || isOutOfTurn(instant)).length;
	const unrun = {
		missed: book.unrun.missed + others.length - coalesced,
		coalesced: book.unrun.coalesced + coalesced,
		skipped: book.unrun.skipped
	};
	if (chosen.length === 0) {
		book.unrun = unrun;
		return idle(`${formatInstant(newest)} is too long ago`);
	}
	const occurrences = chosen.map((instant) => ({
		instant,
		attempt: 1,
		lateness: Math.max(0, now - instant)
	}));
	book.unrun = NOTHING$1;
	book.busy = {
		from: now,
		until: Number.POSITIVE_INFINITY
	};
	for (const occurrence of occurrences) book.live.add(occurrence);
	return {
		...answer,
		occurrences,
		reason: `${formatInstant(newest)} is due`,
		unrun
	};
}
// src/commands/ledger/ledger-claims.ts
/** While something waits for it. */
const SOON = 1e3;
/** While nothing does, and where requests are limited. */
const LATER = 3e4;
/** Hands out the occurrences of a ledger, which other processes may share. Rejects with the store's RotaErrors. */
var LedgerClaims = class {
	#around;
	/** By the key of the claim. */
	#held = /* @__PURE__ */ new Map();
	/** Claims of which nobody knows whether they were written, by book: the next one asks with the same key, and so finds its own. */
	#lost = /* @__PURE__ */ new Map();
	/** Ends that could not be written, by book: before anything new is claimed they are. */
	#unwritten = /* @__PURE__ */ new Map();
	constructor(around) {
		this.#around = around;
	}
	async claim(question) {
		const { host, ledger, begin } = this.#around;
		const { planId, environment, policy, changed, history } = question;
		const book = bookName(planId, environment);
		await this.#catchUp(book);
		const { run, key } = this.#lost.get(book) ?? {
			run: question.run,
			key: host.random.uuid()
		};
		this.#lost.delete(book);
		const request = {
			...gateRequest({
				id: planId,
				policy
			}, environment, {
				host,
				ledger,
				run,
				order: "gate"
			}),
			stays: true,
			begin: begin(planId),
			lastDue: (now) => lastStart(policy.schedule, planId, now)?.instant ?? 0,
			...changed !== void 0 && {
				edited: changed,
				resumed: changed
			},
			...history !== void 0 && { history }
		};
		let taken;
		try {
			taken = await claim(ledger, request, key);
		} catch (error) {
			this.#lost.set(book, {
				run,
				key
			});
			throw error;
		}
		const { decision, ticket } = taken;
		if (decision.due) this.#hold({
			ticket,
			environment,
			run,
			key
		});
		const { missed, coalesced, skipped } = decision.unrun;
		return {
			occurrences: decision.occurrences.map(({ instant, attempt, lateness }) => ({
				instant,
				attempt,
				lateness
			})),
			run,
			reason: decision.reason,
			unrun: {
				missed,
				coalesced,
				skipped
			},
			crashed: decision.due ? crashedOf(decision) : [],
			waits: decision.waiting,
			superseded: policy.overlap === "cancel" && !decision.due && this.#isSuperseded(decision),
			again: this.#again(decision),
			ticket: key
		};
	}
	async finish({ ticket }, occurrence, ending, now) {
		const { ledger, trouble } = this.#around;
		const outcome = "result" in ending ? outcomeOf(ending.result) : {
			verdict: "failed",
			reason: ending.problem
		};
		await this.#end(ticket, occurrence, now, async (lines, end) => {
			const recorded = await finish(ledger, lines, end, outcome);
			if (recorded !== "recorded") trouble(`${lines.book}: ${isoOf(occurrence.instant)} ${NOT_RECORDED[recorded]}`);
			await pruneDaily(ledger, lines, now, (message) => trouble(`${lines.book}: ${message}`));
		});
	}
	async release({ ticket }, occurrence, why, now) {
		const { ledger } = this.#around;
		const reason = "a newer one ran in its place";
		await this.#end(ticket, occurrence, now, (lines, end) => why === "left" ? handOver(ledger, lines, end) : close(ledger, lines, end, {
			started: false,
			reason
		}));
	}
	/** Writes down what becomes of one occurrence of a claim, now or before the next claim. */
	async #end(key, { instant }, now, write) {
		const held = this.#held.get(key);
		if (held === void 0) throw new Error(`nothing is held by the claim ${key}`);
		const { ticket, environment, run } = held;
		const occurrence = isoOf(instant);
		const lines = ticket.lines.filter((line) => line.occurrence !== occurrence);
		if (lines.length === 0) this.#held.delete(key);
		else this.#held.set(key, {
			...held,
			ticket: {
				...ticket,
				lines
			}
		});
		const writing = () => write(ticket, {
			run: recordedRun(run),
			environment,
			now,
			occurrence
		});
		try {
			await writing();
		} catch (error) {
			this.#unwritten.set(ticket.book, [...this.#unwritten.get(ticket.book) ?? [], writing]);
			throw error;
		} finally {
			this.#tellHeld();
		}
	}
	/** Writes down what could not be written before. */
	async #catchUp(book) {
		for (let left = this.#unwritten.get(book) ?? []; left.length > 0; left = this.#unwritten.get(book) ?? []) {
			const [first, ...rest] = left;
			this.#unwritten.set(book, rest);
			try {
				await first();
			} catch (error) {
				this.#unwritten.set(book, [first, ...this.#unwritten.get(book) ?? []]);
				throw error;
			}
		}
		this.#unwritten.delete(book);
	}
	#hold(held) {
		this.#held.set(held.key, held);
		this.#tellHeld();
	}
	#tellHeld() {
		this.#around.changed([...this.#held.values()].map(({ ticket, environment }) => ({
			ticket,
			environment
		})));
	}
	/** Whether another process has claimed something newer than what goes on here. */
	#isSuperseded({ live }) {
		const newest = (records) => Math.max(...records.map(({ occurrence }) => Date.parse(occurrence ?? "")));
		const own = live.filter((record) => this.#isOwn(record));
		const others = live.filter((record) => !this.#isOwn(record));
		return own.length > 0 && newest(others) > newest(own);
	}
	/** Whoever waits for a run elsewhere looks after it, and at the end of its lease at the latest; one that crashed may be run once more. */
	#again({ waiting, live }) {
		const { host, ledger } = this.#around;
		const now = host.clock.now();
		const others = live.filter((record) => !this.#isOwn(record));
		if (others.length === 0) return waiting ? now + LATER : void 0;
		const pause = waiting && !ledger.limited ? SOON * (1 + host.random.number()) : LATER;
		const ends = others.map(({ claim: { until } }) => Date.parse(until) + SOON).filter((end) => end > now);
		const next = Math.min(...ends, ...waiting || !ledger.limited ? [now + pause] : []);
		return next === Number.POSITIVE_INFINITY ? void 0 : next;
	}
	#isOwn({ claim: { key } }) {
		return this.#held.has(key);
	}
};
function crashedOf({ unrun, occurrences }) {
	return unrun.crashed.map(({ run, occurrence }) => {
		const instant = Date.parse(occurrence ?? "");
		const again = occurrences.find((one) => one.instant === instant)?.attempt ?? null;
		return {
			run: runName(run),
			occurrence: instant,
			again
		};
	});
}
// src/commands/start/open-claims.ts
/** Opens the ledger, or without one (`memory`) what this process alone remembers.
* @throws RotaError (exit code 2) when the ledger cannot be opened. */
async function openClaims(host, { project, values, trouble }, { mask, token, store, beginnings, changed }) {
	const begin = host.clock.now();
	const { root } = project;
	const ledger = await openLedger(host, {
		...project,
		values,
		mask,
		token,
		store
	});
	if (ledger === null) return {
		claims: processClaims(begin, beginnings),
		historyOf: () => void 0,
		close: async () => {}
	};
	const asking = {
		root,
		token,
		repository: await githubRepository(host, root) ?? null,
		mask
	};
	return {
		claims: new LedgerClaims({
			host,
			ledger,
			trouble,
			changed,
			begin: (planId) => beginnings.get(planId) ?? begin
		}),
		historyOf: (files) => orWritten(host, root, files, planHistory(host, {
			...asking,
			files
		})),
		close: () => ledger.store.close()
	};
}
/** Where nothing but the files themselves tells when they changed, they do. In a checkout of GitHub they are as old as the job. */
function orWritten({ files: disk, environment }, root, files, history) {
	if (environment["GITHUB_ACTIONS"] === "true") return history;
	return {
		edited: async () => {
			const known = await history.edited();
			if (known !== void 0) return known;
			return (await Promise.all(files.map((file) => disk.modified(join(root, file))))).reduce((a, b) => a === void 0 || b !== void 0 && b > a ? b : a, void 0);
		},
		resumed: (after) => history.resumed(after)
	};
}
// src/report/start-view.ts
/** Lines of each list in the block. */
const MOST = 8;
const WHY_NOT = {
	missed: "missed: too late by now",
	coalesced: "not run, because a newer one runs in its place",
	skipped: "skipped, because an earlier one went on",
	left: "not run any more, because this is the end"
};
const STOPPING = {
	over: "the time to stay is over",
	idle: "nothing more falls due in the time to stay",
	signal: "asked to stop"
};
/** What happened, as a line that stays; `now` in milliseconds since 1970-01-01T00:00Z. */
function startLine(event, now, paint) {
	return `${paint("dim", clockText(now))} ${words(event, paint)}`;
}
/** What runs and what comes next, as lines that are drawn over again and again. */
function startStatus(states, tally, now, columns, paint) {
	const width = columns - 1;
	const running = states.filter((state) => state.running !== void 0);
	const coming = states.filter(({ next }) => next !== void 0).sort((a, b) => a.next - b.next);
	const paused = states.filter((state) => state.paused).length;
	const counts = [
		`${running.length} running`,
		`${coming.length} to come`,
		...paused > 0 ? [`${paused} paused`] : [],
		...Object.entries(tally).flatMap(([how, count]) => count > 0 ? [`${count} ${how}`] : [])
	];
	const line = (text) => paint("dim", cutToWidth(text, width));
	const rest = (all) => all.length > MOST ? [line(`  … and ${all.length - MOST} more`)] : [];
	return [
		paint("strong", cutToWidth(counts.join(", "), width)),
		...running.slice(0, MOST).map((state) => line(`  … ${nameOf(state.place)}  ${since(now - state.running)}`)),
		...rest(running),
		...coming.slice(0, MOST).map(({ place, next = 0 }) => line(`  ${clockText(next)}  ${nameOf(place)}  in ${since(next - now)}`)),
		...rest(coming)
	];
}
function words(event, paint) {
	switch (event.kind) {
		case "run-started": {
			const again = event.attempt > 1 ? `, attempt ${event.attempt}` : "";
			const late = event.lateness >= 1e3 ? `, ${since(event.lateness)} late` : "";
			return `${paint("accent", "▸")} ${nameOf(event.place)} runs for ${momentText(event.occurrence)}${again}${late}`;
		}
		case "run-ended": {
			const { place, result, problem } = event;
			if (result === null) return `${paint("bad", "!")} ${nameOf(place)}: ${plainLine(problem ?? "")}`;
			const { mark, style } = OUTCOMES[result.verdict === "cancelled" ? "skipped" : result.verdict === "failed" ? "failed" : "passed"];
			const reason = reasonWorthSaying(result);
			const why = reason === null ? "" : `; ${reason}`;
			return `${paint(style, mark)} ${nameOf(place)} ${result.verdict}: ${countsSentence(result)} in ${formatDuration(result.duration)}${why}`;
		}
		case "not-run": return `${paint("warn", "–")} ${nameOf(event.place)}: ${plural(event.count, "run")} ${WHY_NOT[event.why]}`;
		case "crashed": {
			const { place, run, occurrence, again } = event;
			const then = again === null ? "it is not run again" : `it runs once more as attempt ${again}`;
			return `${paint("bad", "!")} ${nameOf(place)}: run ${plainLine(run)} of ${momentText(occurrence)} never ended; ${then}`;
		}
		case "waiting": return `${paint("dim", "–")} ${nameOf(event.place)}: ${momentText(event.occurrence)} waits for the run before it`;
		case "plan": return `${paint(event.change === "broken" ? "bad" : "accent", "•")} ${plainLine(event.id)} ${changeText(event)}`;
		case "trouble": {
			const where = event.place === null ? "" : `${nameOf(event.place)}: `;
			return `${paint("warn", "!")} ${where}${plainLine(event.message)}`;
		}
		case "stopping": {
			const left = event.running === 0 ? "" : `; ${plural(event.running, "run")} may still end`;
			return `${paint("accent", "•")} ${STOPPING[event.why]}: no new run begins${left}`;
		}
	}
}
function changeText({ change, file }) {
	const path = plainLine(file);
	if (change === "broken") return `(${path}) cannot be read as it is now: it goes on as it was before, if it was`;
	if (change === "removed") return `(${path}) was removed: it runs no more`;
	return `(${path}) was ${change}`;
}
function nameOf({ name, environment }) {
	return `${plainLine(name)}${environment === null ? "" : ` on ${plainLine(environment)}`}`;
}
/** Whole seconds. */
function since(milliseconds) {
	return formatDuration(Math.max(0, Math.floor(milliseconds / 1e3)) * 1e3);
}
function momentText(instant) {
	return new Date(instant).toISOString().replace(/\.\d+Z$/, "Z");
}
/** The time of day in UTC. */
function clockText(instant) {
	return `${momentText(instant).slice(11)}`;
}
// src/commands/start/start-display.ts
/** How often the block is drawn anew, in milliseconds. */
const FRAME = 500;
/** Tells a person how `rota start` goes: a line for all that happens, on a live terminal above a block of what runs and what comes next.
* For machines, each event is a line of JSON on standard output. */
var StartDisplay = class {
	#host;
	#mask;
	#json;
	#state;
	#block;
	#stopping = new AbortController();
	constructor(host, mask, json, state) {
		this.#host = host;
		this.#mask = mask;
		this.#json = json;
		this.#state = state;
		this.#block = host.terminal.live ? new LiveBlock(host.terminal) : void 0;
		if (this.#block !== void 0) this.#tick();
	}
	/** Shows what happened. */
	tell(event) {
		const { terminal, clock, environment } = this.#host;
		const paint = paintFor(terminal.colours);
		const onGithub = environment["GITHUB_ACTIONS"] === "true";
		const bad = event.kind === "run-ended" && event.result?.verdict === "failed" ? event.result : null;
		const details = bad === null ? "" : `\n${terminalText(bad, {
			paint,
			onGithub
		})}\n`;
		this.say(`${this.#mask.mask(startLine(event, clock.now(), paint))}\n${details}`);
		if (this.#json) terminal.print(eventLine(event, clock.now(), this.#mask));
	}
	/** Says something for people, above the block. */
	say(text) {
		if (this.#block === void 0 || this.#stopping.signal.aborted) this.#host.terminal.tell(text);
		else this.#draw(text);
	}
	/** Takes the block away and gives the cursor back. More calls do nothing. */
	stop() {
		this.#stopping.abort();
		this.#block?.close();
	}
	async #tick() {
		const { signal } = this.#stopping;
		while (!signal.aborted) {
			await this.#host.clock.sleep(FRAME, signal);
			if (!signal.aborted) this.#draw("");
		}
	}
	#draw(above) {
		const { terminal, clock } = this.#host;
		const { places, tally } = this.#state;
		const lines = startStatus(places(), tally(), clock.now(), terminal.columns, paintFor(terminal.colours));
		this.#block?.draw(lines.map((line) => this.#mask.mask(line)), above);
	}
};
/** An event for machines: instants as RFC 3339 in UTC, lengths in milliseconds. */
function eventLine(event, now, mask) {
	const shown = mask.maskValue({
		event: event.kind,
		at: new Date(now).toISOString(),
		...fieldsOf(event)
	});
	return jsonLine(shown);
}
function fieldsOf(event) {
	const { place = null, occurrence } = {
		place: null,
		occurrence: null,
		...event
	};
	const where = {
		plan: place?.id ?? null,
		environment: place?.environment ?? null,
		...occurrence !== null && { occurrence: formatInstant(occurrence) }
	};
	switch (event.kind) {
		case "run-started": return {
			...where,
			attempt: event.attempt,
			lateness: event.lateness
		};
		case "run-ended": {
			const { result, problem, reports } = event;
			const verdict = result && {
				verdict: result.verdict,
				reason: result.reason,
				counts: { ...result.counts }
			};
			return {
				...where,
				...verdict,
				problem,
				reports,
				duration: result && Math.round(result.duration)
			};
		}
		case "not-run": return {
			...where,
			why: event.why,
			count: event.count
		};
		case "crashed": return {
			...where,
			run: event.run,
			again: event.again
		};
		case "waiting": return where;
		case "plan": return {
			plan: event.id,
			file: event.file,
			change: event.change
		};
		case "trouble": return {
			...where,
			message: event.message
		};
		case "stopping": return {
			why: event.why,
			running: event.running
		};
	}
}
// src/commands/start/start-place.ts
/** The longest sleep in milliseconds: a clock that was set, or stood still with the lid closed, is noticed then. */
const LONGEST_SLEEP$1 = 3e4;
/** After how many milliseconds a claim that failed is asked for again. */
const RETRY = 3e4;
const NOTHING = {
	missed: 0,
	coalesced: 0,
	skipped: 0
};
/** Runs a plan at a place whenever it is due. Whatever goes wrong with one run, or with asking, the next one comes. */
var StartPlace = class {
	#plan;
	#around;
	#closing = new AbortController();
	/** Wakes the loop: something changed. */
	#nudge = new AbortController();
	#changed;
	/** The last occurrence that was asked for. */
	#asked;
	/** When to ask whatever the schedule says. */
	#again;
	/** The last answer: nothing is due that has not begun. */
	#settled = false;
	#waiting = false;
	#told = NOTHING;
	#trouble = "";
	#running;
	/** How many claims have been run to their end. */
	#ended = 0;
	/** Ends what runs, and what was claimed with it: a newer run takes its place. */
	#giveUp = new AbortController();
	/** Claimed, and to begin when what runs has ended. */
	#claimed;
	#work = Promise.resolve();
	#releasing = Promise.resolve();
	#onClosing = () => this.close();
	/** `changed`: when the plan was seen to come; undefined: it was there from the beginning. Asks at once for what an earlier process left. */
	constructor(plan, around, changed) {
		this.#plan = plan;
		this.#around = around;
		this.#changed = changed;
		this.#again = around.clock.now();
		this.#asked = this.#again - 1;
		if (around.closing.aborted) this.close();
		else around.closing.addEventListener("abort", this.#onClosing);
	}
	get plan() {
		return this.#plan;
	}
	/** What runs, if anything does. */
	get running() {
		return this.#running;
	}
	/** When the next run begins, in milliseconds since 1970-01-01T00:00Z; undefined when none is to come. */
	get next() {
		const { place, policy } = this.#plan;
		if (policy.paused || this.#closing.signal.aborted) return void 0;
		return nextStart(policy.schedule, place.id, this.#asked)?.at;
	}
	/** Something is due, or may be: it has not been asked for yet, or waits for what runs. */
	get busy() {
		return this.#running !== void 0 || this.#claimed !== void 0 || !this.#settled;
	}
	/** Goes on with the plan as it is now; what runs is left alone. `changed`: when it got another schedule, or was resumed, if it did. */
	update(plan, changed) {
		this.#plan = plan;
		if (changed !== void 0) {
			this.#changed = changed;
			this.#asked = changed - 1;
		}
		this.#wake();
	}
	/** Begins nothing new; what runs may end. */
	close() {
		this.#closing.abort();
		this.#wake();
	}
	/** Goes on until it is closed and nothing runs any more. Never rejects. */
	async keep() {
		const { clock } = this.#around;
		while (!this.#closing.signal.aborted) {
			const now = clock.now();
			const due = Math.min(this.next ?? Number.POSITIVE_INFINITY, this.#again ?? Number.POSITIVE_INFINITY);
			if (due <= now) {
				await this.#ask(now);
				continue;
			}
			this.#nudge = new AbortController();
			await clock.sleep(Math.min(due - now, LONGEST_SLEEP$1), this.#nudge.signal);
		}
		this.#around.closing.removeEventListener("abort", this.#onClosing);
		if (this.#waiting) this.#tellNotRun("left", 1);
		await this.#work;
		await this.#releasing;
	}
	async #ask(now) {
		const { claims, newRun } = this.#around;
		const { place, policy, history } = this.#plan;
		const ended = this.#ended;
		this.#asked = Math.max(this.#asked, lastStart(policy.schedule, place.id, now)?.instant ?? this.#asked);
		this.#again = void 0;
		this.#settled = false;
		let claim;
		try {
			const question = {
				planId: place.id,
				environment: place.environment,
				policy,
				history,
				now
			};
			claim = await claims.claim({
				...question,
				run: newRun(),
				changed: this.#changed
			});
		} catch (error) {
			this.#askBy(now + RETRY);
			if (messageOf(error) !== this.#trouble) this.#tellTrouble("nobody can say what is due, so it is asked again", error);
			this.#trouble = messageOf(error);
			return;
		}
		this.#trouble = "";
		this.#settled = !claim.waits;
		if (claim.again !== void 0) this.#askBy(claim.again);
		if (claim.waits && ended !== this.#ended) this.#askBy(now);
		if (!claim.waits) this.#tellUnrun(claim);
		for (const { run, occurrence, again } of claim.crashed) this.#around.tell({
			kind: "crashed",
			place,
			run,
			occurrence,
			again
		});
		if (claim.occurrences.length > 0) this.#take(claim);
		else if (claim.waits && !this.#waiting) this.#around.tell({
			kind: "waiting",
			place,
			occurrence: this.#asked
		});
		if (claim.superseded) this.#giveUp.abort();
		this.#waiting = claim.waits;
	}
	#take(claim) {
		const superseded = this.#claimed;
		this.#claimed = claim;
		if (superseded !== void 0) this.#releasing = Promise.all([this.#releasing, this.#release(superseded, superseded.occurrences, "coalesced")]).then(() => {});
		if (this.#running === void 0) this.#work = this.#perform();
		else this.#giveUp.abort();
	}
	/** Runs what was claimed, and what is claimed meanwhile. */
	async #perform() {
		for (let claim = this.#claimed; claim !== void 0; claim = this.#claimed) {
			this.#claimed = void 0;
			this.#giveUp = new AbortController();
			const { signal } = this.#giveUp;
			const left = [...claim.occurrences];
			while (left.length > 0 && !signal.aborted && !this.#closing.signal.aborted) await this.#runOne(claim, left.shift(), signal);
			if (left.length > 0) await this.#release(claim, left, this.#closing.signal.aborted ? "left" : "coalesced");
		}
		this.#running = void 0;
		this.#ended++;
		if (this.#waiting) this.#askBy(this.#around.clock.now());
		this.#wake();
	}
	async #runOne(claim, occurrence, givenUp) {
		const { clock, claims, cancelling, tell } = this.#around;
		const plan = this.#plan;
		const stop = new AbortController();
		const cancel = () => stop.abort();
		const reasons = [givenUp, cancelling];
		if (reasons.some(({ aborted }) => aborted)) cancel();
		for (const signal of reasons) signal.addEventListener("abort", cancel);
		const { instant, attempt, lateness } = occurrence;
		this.#running = {
			occurrence,
			since: clock.now()
		};
		tell({
			kind: "run-started",
			place: plan.place,
			occurrence: instant,
			attempt,
			lateness
		});
		let ending;
		try {
			ending = await plan.run(occurrence, claim.run, stop.signal);
		} catch (error) {
			ending = { problem: `Rota itself failed: ${messageOf(error)}` };
			tell({
				kind: "run-ended",
				place: plan.place,
				occurrence: instant,
				result: null,
				problem: ending.problem,
				reports: null
			});
		}
		for (const signal of reasons) signal.removeEventListener("abort", cancel);
		try {
			await claims.finish(claim, occurrence, ending, clock.now());
		} catch (error) {
			this.#askBy(clock.now() + RETRY);
			this.#settled = false;
			this.#tellTrouble("how the run ended could not be written down", error);
		}
	}
	async #release(claim, occurrences, why) {
		this.#tellNotRun(why, occurrences.length);
		try {
			for (const occurrence of occurrences) await this.#around.claims.release(claim, occurrence, why, this.#around.clock.now());
		} catch (error) {
			this.#tellTrouble("what was not run could not be given back", error);
		}
	}
	/** What did not run is counted since the last claim; each is told once. */
	#tellUnrun({ unrun, occurrences }) {
		for (const why of [
			"missed",
			"coalesced",
			"skipped"
		]) this.#tellNotRun(why, unrun[why] - this.#told[why]);
		this.#told = occurrences.length > 0 ? NOTHING : unrun;
	}
	#tellNotRun(why, count) {
		if (count > 0) this.#around.tell({
			kind: "not-run",
			place: this.#plan.place,
			why,
			count
		});
	}
	#tellTrouble(what, error) {
		this.#around.tell({
			kind: "trouble",
			place: this.#plan.place,
			message: `${what}: ${messageOf(error)}`
		});
	}
	#askBy(moment) {
		this.#again = Math.min(this.#again ?? Number.POSITIVE_INFINITY, moment);
	}
	#wake() {
		this.#nudge.abort();
	}
};
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/commands/start/start-run.ts
/** An instant as a folder: `20261122T080000Z`; a colon is no part of a name everywhere. */
const folderOf = (instant) => formatInstant(instant).replace(/[-:]/g, "");
const FOLDER = /^\d{8}T\d{6}Z$/;
/** Runs a plan at a place for an occurrence. It rejects only for a defect of ours. */
async function runOccurrence(plan, place, { instant }, workflow, signal, running) {
	const { host, options, values, tell } = running;
	const loading = stopwatch(host);
	const mask = new SecretMask();
	for (const secret of values.secrets) mask.add(secret);
	mask.onAdd(running.learnt);
	const ended = (result, problem, reports) => tell({
		kind: "run-ended",
		place,
		occurrence: instant,
		result,
		problem,
		reports
	});
	const run = {
		...workflow,
		occurrence: formatInstant(instant)
	};
	const { environment } = place;
	const choices = {
		...options,
		environment,
		target: { plan: plan.file },
		secretsWithheld: null
	};
	const compiling = stopwatch(host);
	const seed = seedOf(options, host);
	const compiled = compileTarget(host, plan.project, choices, values, run, seed);
	const { plan: runPlan } = compiled;
	if (runPlan === void 0) {
		const first = compiled.diagnostics.find((one) => hasErrors([one]));
		const problem = mask.mask(`it could not be run: ${first?.message}`);
		ended(null, problem, null);
		return { problem };
	}
	const result = await executePlan(runPlan, {
		host: {
			...host,
			interrupted: signal
		},
		mask,
		version,
		run,
		timing: {
			load: loading(),
			compile: compiling()
		},
		diagnostics: compiled.diagnostics,
		narrowed: narrowedBy(options),
		seed,
		tell: () => {}
	});
	const places = join(running.out, legName({
		plan: plan.id,
		environment
	}));
	const folder = join(places, folderOf(instant));
	const written = await writeReports(host.files, folder, options.reporters, result);
	if (written.problem !== null) tell({
		kind: "trouble",
		place,
		message: mask.mask(written.problem.message)
	});
	await prune(places, running, place);
	const kept = artifactsOf(plan.project, plan.file).map((name) => join(folder, REPORTS[name].file));
	const artifacts = written.reports.filter((path) => kept.includes(path));
	ended(result, null, written.reports.length === 0 ? null : folder);
	running.ended({
		result,
		folder,
		reports: written.reports,
		artifacts
	});
	running.beside(async (until) => {
		const asked = await heartbeatOfRun(runPlan, result, {
			clock: host.clock,
			mask,
			signal: until
		});
		if (asked?.answered === false) tell({
			kind: "trouble",
			place,
			message: asked.text
		});
	});
	return { result };
}
/** Removes the oldest reports, so that a disk does not fill. */
async function prune(folder, { host, keep, tell }, place) {
	try {
		const all = (await host.files.folders(folder)).filter((name) => FOLDER.test(name));
		for (const name of all.slice(0, Math.max(0, all.length - keep))) await host.files.removeFolder(join(folder, name));
	} catch (error) {
		tell({
			kind: "trouble",
			place,
			message: `old reports stay: ${error.message}`
		});
	}
}
// src/commands/start/start-places.ts
/** The places of all plans, each going on by itself. */
var StartPlaces = class {
	#running;
	#around;
	#open;
	/** What is known of plans; a plan that was changed is another one. */
	#histories = /* @__PURE__ */ new WeakMap();
	#places = /* @__PURE__ */ new Map();
	/** Of places that are no more: their runs may still go on. */
	#leaving = /* @__PURE__ */ new Set();
	/** What goes on beside the runs. */
	#beside = /* @__PURE__ */ new Set();
	#closing = new AbortController();
	#cancelling = new AbortController();
	constructor({ clock }, around, running) {
		this.#running = {
			...running,
			beside: (work) => this.#doBeside(work)
		};
		this.#open = around.open;
		setMaxListeners(0, this.#closing.signal, this.#cancelling.signal);
		this.#around = {
			clock,
			claims: around.open.claims,
			newRun: () => around.newRun(),
			tell: (event) => running.tell(event),
			closing: this.#closing.signal,
			cancelling: this.#cancelling.signal
		};
	}
	/** Aborts when nothing new is begun any more. */
	get closing() {
		return this.#closing.signal;
	}
	get states() {
		return [...this.#places.values()].map(({ place }) => ({
			place: place.plan.place,
			paused: place.plan.policy.paused,
			running: place.running?.since,
			next: place.next
		}));
	}
	/** Makes the places those of the plans; those that stay as they are notice nothing. `now`: milliseconds since 1970-01-01T00:00Z;
	* undefined: they were there from the beginning. */
	settle(plans, now) {
		const wanted = /* @__PURE__ */ new Map();
		for (const plan of plans) for (const environment of plan.environments) wanted.set(JSON.stringify([plan.id, environment]), {
			plan,
			environment
		});
		for (const [key, { place, ended }] of this.#places) {
			if (wanted.has(key)) continue;
			place.close();
			this.#leaving.add(ended);
			ended.then(() => this.#leaving.delete(ended));
			this.#places.delete(key);
		}
		for (const [key, { plan, environment }] of wanted) {
			const known = this.#places.get(key);
			if (known === void 0) {
				const place = new StartPlace(this.#placed(plan, environment), this.#around, now);
				this.#places.set(key, {
					place,
					plan,
					ended: place.keep()
				});
			} else if (known.plan !== plan) {
				const resumed = known.plan.policy.paused && !plan.policy.paused;
				const moved = known.plan.moments !== plan.moments;
				known.place.update(this.#placed(plan, environment), resumed || moved ? now : void 0);
				this.#places.set(key, {
					...known,
					plan
				});
			}
		}
	}
	/** Whether nothing runs, waits or falls due before an instant. */
	isIdle(until) {
		return [...this.#places.values()].every(({ place }) => !place.busy && (place.next ?? Number.POSITIVE_INFINITY) >= until);
	}
	/** Begins nothing new. */
	close() {
		this.#closing.abort();
	}
	/** Ends what runs, with its clean-up. */
	cancel() {
		this.#cancelling.abort();
	}
	/** Resolves when all are closed and nothing runs any more. */
	async ended() {
		await Promise.all([...[...this.#places.values()].map(({ ended }) => ended), ...this.#leaving]);
		await Promise.all(this.#beside);
	}
	#doBeside(work) {
		const done = work(this.#cancelling.signal);
		this.#beside.add(done);
		done.then(() => this.#beside.delete(done));
	}
	#historyOf(plan) {
		const { file, project } = plan;
		const history = this.#histories.get(plan) ?? this.#open.historyOf([file, ...project.calendars.keys()]);
		if (history !== void 0) this.#histories.set(plan, history);
		return history;
	}
	#placed(plan, environment) {
		const place = {
			id: plan.id,
			name: plan.name,
			environment
		};
		return {
			place,
			history: this.#historyOf(plan),
			policy: plan.policy,
			run: (occurrence, run, signal) => runOccurrence(plan, place, occurrence, run, signal, this.#running)
		};
	}
};
// src/commands/start/start-plan.ts
/** Reads a plan with all that it needs, and looks whether it could run now. */
async function readStartPlan(host, root, file, { options, values }) {
	const { project, diagnostics, sources } = await loadProject(host.files, root, [file]);
	const loaded = project.plans.get(file);
	if (loaded === void 0 || hasErrors(diagnostics)) return {
		plan: void 0,
		diagnostics,
		sources
	};
	const id = planId(loaded);
	const { calendars } = project;
	const read = readPlanSchedule(loaded, {
		planId: id,
		calendars,
		now: host.clock.now()
	});
	const environments = environmentsOf(loaded, options.environment);
	const compiled = environments.flatMap((environment) => {
		const choices = {
			...options,
			environment,
			target: { plan: file },
			secretsWithheld: null
		};
		try {
			const run = workflowRun(host, formatInstant(host.clock.now()));
			return compileTarget(host, project, choices, values, run, 0).diagnostics;
		} catch (error) {
			if (!(error instanceof RotaError)) throw error;
			return [asDiagnostic(error, file)];
		}
	});
	const found = withoutRepeats([
		...diagnostics,
		...read.diagnostics,
		...compiled
	]);
	if (hasErrors(found)) return {
		plan: void 0,
		diagnostics: found,
		sources
	};
	const { content } = loaded;
	return {
		plan: {
			id,
			name: planName(loaded),
			file,
			project,
			environments,
			policy: gatePolicy(content, read.schedule),
			moments: JSON.stringify([
				content.schedule,
				content.jitter,
				[...calendars]
			])
		},
		diagnostics: found,
		sources
	};
}
/** The problems of plans that have the id of another one. */
function twinsOf(plans) {
	const [first] = plans;
	if (first === void 0) return [];
	const all = new Map(plans.map(({ file, project }) => [file, project.plans.get(file)]));
	const findings = new Findings();
	checkPlanIds({
		...first.project,
		plans: all
	}, findings);
	return [...findings.diagnostics];
}
function environmentsOf({ content }, chosen) {
	const { environments } = content;
	if (chosen === null) return [...environments ?? [null]];
	return environments === void 0 || environments.includes(chosen) ? [chosen] : [];
}
/** A choice that cannot be, as a problem of the plan that it cannot be for. */
function asDiagnostic({ code, message, hint }, file) {
	return {
		code,
		severity: "error",
		message,
		file,
		range: FILE_START,
		...hint === void 0 ? {} : { hint }
	};
}
// src/commands/start/start-reader.ts
/** How long files are left alone after a change before they are read, in milliseconds: somebody may still write. */
const SETTLE = 100;
/** How often that is waited for at most. */
const MOST_SETTLES = 20;
/** Reads the plans that words mean, and reads again what has changed. */
var StartReader = class {
	#host;
	#words;
	#choices;
	#root = "";
	#known = /* @__PURE__ */ new Map();
	/** What the files looked like before they were read the last time. Empty at first, so that they are read once more: meanwhile all that they
	* need is known, and what changed while they were read is found. */
	#stamps = "";
	/** What was said of each file the last time. */
	#said = /* @__PURE__ */ new Map();
	constructor(host, words, choices) {
		this.#host = host;
		this.#words = words;
		this.#choices = choices;
	}
	/** Absolute. */
	get root() {
		return this.#root;
	}
	/** Reads all of them for the first time.
	* @throws RotaError (exit code 2) for a word that means nothing. */
	async read() {
		const { root, files } = await findPlans(this.#host, this.#words);
		this.#root = root;
		return this.#readAll(files);
	}
	/** Reads what has changed since; undefined: nothing has. */
	async readChanges() {
		let stamps = await this.#look();
		if (stamps === this.#stamps) return void 0;
		for (let settles = 0; settles < MOST_SETTLES; settles++) {
			await this.#host.clock.sleep(SETTLE);
			const before = stamps;
			stamps = await this.#look();
			if (stamps === before) break;
		}
		this.#stamps = stamps;
		return this.#readAll(await this.#filesNow());
	}
	/** How all the files that matter stand, in one text. */
	async #look() {
		const own = ownFiles(await this.#host.files.list(this.#root));
		const needed = [...this.#known.values()].flatMap(({ sources }) => [...sources.keys()]);
		const watched = /* @__PURE__ */ new Set([...own.filter((file) => kindOfFile(file) !== void 0), ...needed]);
		const stamps = await Promise.all([...watched].map(async (file) => [file, await this.#host.files.stamp(`${this.#root}/${file}`)]));
		const waits = [...this.#known.values()].some(({ plan }) => plan === void 0);
		return JSON.stringify([stamps, waits ? own.filter((file) => !file.startsWith(".rota/")) : []]);
	}
	/** A word that means nothing by now names a plan that was removed. */
	async #filesNow() {
		if (this.#words.length === 0) return [...(await findPlans(this.#host, [])).files];
		const files = /* @__PURE__ */ new Set();
		for (const word of this.#words) try {
			for (const file of (await findPlans(this.#host, [word])).files) files.add(file);
		} catch (error) {
			if (!(error instanceof RotaError)) throw error;
		}
		return [...files];
	}
	async #readAll(files) {
		const known = /* @__PURE__ */ new Map();
		for (const file of files) {
			const before = this.#known.get(file);
			const read = await readStartPlan(this.#host, this.#root, file, this.#choices);
			const same = before?.plan !== void 0 && sameTexts(before.sources, read.sources);
			known.set(file, same ? before : {
				...read,
				usable: read.plan ?? before?.usable
			});
		}
		const before = (file) => this.#known.get(file)?.usable;
		const usable = [...known.values()].flatMap((one) => one.usable ?? []);
		const isOld = ({ file, id }) => before(file)?.id === id;
		const twins = twinsOf([...usable.filter(isOld), ...usable.filter((one) => !isOld(one))]);
		for (const file of new Set(twins.map((one) => one.file))) {
			const one = known.get(file);
			const diagnostics = [...one.diagnostics, ...twins.filter((twin) => twin.file === file)];
			const older = before(file)?.id === one.usable?.id ? void 0 : before(file);
			known.set(file, {
				...one,
				plan: void 0,
				usable: older,
				diagnostics
			});
		}
		this.#known = known;
		const all = [...known];
		return {
			plans: new Map(all.flatMap(([file, { usable }]) => usable === void 0 ? [] : [[file, usable]])),
			broken: all.flatMap(([file, { plan }]) => plan === void 0 ? [file] : []),
			news: this.#news(),
			sourceOf: (path) => all.map(([, { sources }]) => sources.get(path)).find((text) => text !== void 0)
		};
	}
	#news() {
		const news = [];
		const seen = /* @__PURE__ */ new Set();
		for (const [file, { diagnostics }] of this.#known) {
			const text = JSON.stringify(diagnostics);
			const isNew = this.#said.get(file) !== text;
			this.#said.set(file, text);
			for (const one of diagnostics) {
				const identity = JSON.stringify(one);
				if (isNew && !seen.has(identity)) news.push(one);
				seen.add(identity);
			}
		}
		return news;
	}
};
function sameTexts(one, other) {
	return one.size === other.size && [...one].every(([file, text]) => other.get(file) === text);
}
// src/commands/start/watch-plans.ts
/** How often files are looked at, in milliseconds; less often where looking would take more than a twentieth of the time. */
const PAUSE = 1e3;
const SHARE = 20;
/** Looks at the files of plans again and again until the signal aborts. Files that cannot be looked at are told once. */
async function watchPlans(clock, reader, signal, watcher) {
	let pause = PAUSE;
	let trouble = "";
	while (!signal.aborted) {
		await clock.sleep(pause, signal);
		if (signal.aborted) return;
		const begin = clock.monotonic();
		try {
			const disk = await reader.readChanges();
			trouble = "";
			pause = disk === void 0 ? Math.max(PAUSE, SHARE * (clock.monotonic() - begin)) : PAUSE;
			if (disk !== void 0 && !signal.aborted) watcher.take(disk);
		} catch (error) {
			const { message } = error;
			if (message !== trouble) watcher.tell({
				kind: "trouble",
				place: null,
				message: `files cannot be read: ${message}`
			});
			trouble = message;
		}
	}
}
// src/commands/start/start-plans.ts
/** How often it is asked whether anything is left to do, in milliseconds. */
const GLANCE = 500;
/** The longest sleep, in milliseconds: a clock that was set is noticed then. */
const LONGEST_SLEEP = 3e4;
/** Runs plans whenever they are due, until the time is over or it is asked to stop. What becomes of one plan does not touch the others.
* @throws RotaError (exit code 2) when there is no plan, a word means nothing, or the ledger cannot be opened. */
async function startPlans(host, request, surroundings) {
	const { words, options, duration } = request;
	const { mask } = surroundings;
	const values = await givenValues(host, options.envFiles);
	for (const secret of values.secrets) mask.add(secret);
	const deadline = duration === void 0 ? Number.POSITIVE_INFINITY : host.clock.now() + duration;
	const reader = new StartReader(host, words, {
		options,
		values
	});
	const disk = await reader.read();
	const { plans, broken, news, sourceOf } = disk;
	const { root } = reader;
	if (plans.size + broken.length === 0) throw new RotaError("target-empty", `there is no plan in ${root}`, {
		exitCode: 2,
		hint: "rota init writes a first one"
	});
	if (broken.length > 0 && (words.length > 0 || plans.size === 0)) {
		host.terminal.tell(mask.mask(diagnosticsText(news, sourceOf, paintFor(host.terminal.colours))));
		return {
			root,
			tally: {
				passed: 0,
				failed: 0,
				cancelled: 0,
				broken: 0
			},
			unrun: 0,
			cut: false,
			invalid: news,
			sourceOf
		};
	}
	const [first] = plans.values();
	const { project } = first.project;
	let trouble = (_message) => {};
	const open = await surroundings.open({
		project: {
			root,
			project
		},
		values,
		trouble: (message) => trouble(message)
	});
	const scheduler = new Scheduler(host, request, {
		...surroundings,
		open
	}, {
		host,
		values,
		options,
		out: resolve(host.workingFolder, options.out),
		keep: surroundings.keep,
		ended: (run) => surroundings.ended(run),
		learnt: (secret) => surroundings.learnt(secret)
	});
	trouble = (message) => scheduler.tell({
		kind: "trouble",
		place: null,
		message
	});
	try {
		scheduler.begin(disk);
		return {
			...await scheduler.keep(reader, deadline),
			root,
			invalid: [],
			sourceOf
		};
	} finally {
		scheduler.stop();
		await open.close();
	}
}
var Scheduler = class {
	#host;
	#request;
	#around;
	#display;
	#places;
	#urged;
	#plans = /* @__PURE__ */ new Map();
	#broken = [];
	#tally = {
		passed: 0,
		failed: 0,
		cancelled: 0,
		broken: 0
	};
	#unrun = 0;
	constructor(host, request, around, running) {
		this.#host = host;
		this.#request = request;
		this.#around = around;
		this.#urged = host.urged();
		this.#places = new StartPlaces(host, around, {
			...running,
			tell: (event) => this.tell(event)
		});
		this.#display = new StartDisplay(host, around.mask, request.json, {
			places: () => this.#places.states,
			tally: () => this.#tally
		});
	}
	/** Takes up the plans that there are.
	* @throws RotaError (exit code 2) when none is for the chosen environment. */
	begin(disk) {
		const { environment } = this.#request.options;
		const plans = [...disk.plans.values()];
		const elsewhere = plans.filter(({ environments }) => environments.length === 0);
		if (elsewhere.length === plans.length) throw new RotaError("usage", `no plan is for the environment ${environment}`, {
			exitCode: 2,
			hint: "leave --environment out: each plan then runs in all of its own"
		});
		this.#tellNews(disk);
		for (const { file } of elsewhere) this.#display.say(`${file} is not for ${environment}, so it is left out\n`);
		for (const { file, policy } of plans) if (policy.schedule.triggers.length === 0) this.#display.say(`${file} has no schedule, so it does not run\n`);
		this.#plans = disk.plans;
		this.#broken = disk.broken;
		this.#places.settle(plans, void 0);
	}
	/** Goes on until the deadline (milliseconds since 1970-01-01T00:00Z), or until it is asked to stop. */
	async keep(reader, deadline) {
		const watching = this.#around.still ? Promise.resolve() : watchPlans(this.#host.clock, reader, this.#places.closing, {
			take: (disk) => this.#take(disk),
			tell: (event) => this.tell(event)
		});
		const why = await this.#untilStop(deadline);
		const running = this.#places.states.filter((state) => state.running !== void 0).length;
		this.tell({
			kind: "stopping",
			why,
			running
		});
		this.#places.close();
		await watching;
		const cut = await this.#finish(why);
		return {
			tally: this.#tally,
			unrun: this.#unrun,
			cut
		};
	}
	/** Takes the display away, and begins nothing new however it came to that. */
	stop() {
		this.#places.close();
		this.#display.stop();
	}
	/** Goes on with the plans as they are on disk now. */
	#take(disk) {
		const [before, now] = [byId(this.#plans), byId(disk.plans)];
		const tell = (id, file, change) => this.tell({
			kind: "plan",
			id,
			file,
			change
		});
		for (const { id, file } of before.values()) if (!now.has(id)) tell(id, file, "removed");
		for (const plan of now.values()) {
			const change = changeOf(before.get(plan.id), plan);
			if (change !== void 0) tell(plan.id, plan.file, change);
		}
		for (const file of disk.broken) if (!this.#broken.includes(file)) tell(disk.plans.get(file)?.id ?? file, file, "broken");
		this.#tellNews(disk);
		this.#plans = disk.plans;
		this.#broken = disk.broken;
		this.#places.settle(disk.plans.values(), this.#host.clock.now());
	}
	async #untilStop(deadline) {
		const { clock, interrupted } = this.#host;
		const longest = this.#around.still ? GLANCE : LONGEST_SLEEP;
		for (;;) {
			const now = clock.now();
			if (interrupted.aborted) return "signal";
			if (now >= deadline) return "over";
			if (this.#around.still && this.#places.isIdle(deadline)) return "idle";
			await clock.sleep(Math.min(deadline - now, longest), interrupted);
		}
	}
	/** Lets what runs end; whether it had to be ended. */
	async #finish(why) {
		const { clock, interrupted } = this.#host;
		const done = new AbortController();
		const ended = this.#places.ended().then(() => done.abort());
		if (why !== "signal") await aborted(AbortSignal.any([done.signal, interrupted]));
		const { patience } = this.#around;
		if (!done.signal.aborted) await clock.sleep(patience, AbortSignal.any([done.signal, this.#urged]));
		const cut = !done.signal.aborted;
		this.#places.cancel();
		await ended;
		return cut;
	}
	#tellNews({ news, sourceOf }) {
		if (news.length === 0) return;
		const text = diagnosticsText(news, sourceOf, paintFor(this.#host.terminal.colours));
		this.#display.say(this.#around.mask.mask(text));
	}
	/** Shows what happened, and counts it. */
	tell(event) {
		if (event.kind === "not-run") this.#unrun += event.count;
		if (event.kind === "run-ended") {
			const how = event.result?.verdict ?? "broken";
			this.#tally = {
				...this.#tally,
				[how]: this.#tally[how] + 1
			};
		}
		this.#display.tell(event);
	}
};
function byId(plans) {
	return new Map([...plans.values()].map((plan) => [plan.id, plan]));
}
function changeOf(before, plan) {
	if (before === void 0) return "added";
	if (before === plan) return void 0;
	if (before.policy.paused === plan.policy.paused) return "changed";
	return plan.policy.paused ? "paused" : "resumed";
}
function aborted(signal) {
	return new Promise((done) => {
		if (signal.aborted) done();
		else signal.addEventListener("abort", () => done(), { once: true });
	});
}
// src/commands/start.ts
/** How long what runs may go on when it is asked to stop, in milliseconds. */
const PATIENCE = 3e4;
/** How many reports of a plan in an environment are kept. */
const KEEP = 20;
/** `rota start`. */
const command = {
	summary: "Runs plans whenever they are due, until it is stopped.",
	usage: "start [PLAN…] [OPTIONS]",
	details: [
		"Without a name, all plans of the repository. A plan runs in each of its environments; with --environment in that one.",
		"Files may change meanwhile: plans that are added, changed, paused or removed are so within seconds.",
		`SIGTERM or Ctrl+C: nothing new begins, and what runs has ${PATIENCE / 1e3} s; once more: what runs is ended, after its clean-up.`,
		"Exit code: 0 when it was stopped; with --for 1 when a run failed; 130 when a run was cut short."
	].join("\n"),
	options: {
		...Object.fromEntries([
			"environment",
			"var",
			"env-file",
			"tags",
			"priority",
			"max-parallel",
			"reporter"
		].map((name) => [name, RUN_OPTIONS[name]])),
		for: {
			value: "DURATION",
			description: "begin runs for so long, such as 55m, and end after the last one"
		},
		store: {
			value: "TEXT",
			description: "the ledger: git, a folder, an address, or memory (state.store of rota.yaml, .rota/ledger)"
		},
		out: {
			value: "FOLDER",
			description: `where reports are written, PLAN[@ENVIRONMENT]/TIME, the newest ${KEEP} of each (./rota-report)`
		},
		format: {
			value: "text|json",
			description: "json: an event a line for machines, to standard output"
		}
	},
	words: Number.POSITIVE_INFINITY,
	async run(given, host, mask) {
		const duration = durationOf(given);
		const json = formatOf(given, ["text", "json"]) === "json";
		const outcome = await startPlans(host, {
			words: given.words,
			options: runOptions(given),
			duration,
			json
		}, {
			mask,
			patience: PATIENCE,
			keep: KEEP,
			still: false,
			open: (opening) => openClaims(host, opening, {
				mask,
				token: null,
				store: given.one("store"),
				beginnings: /* @__PURE__ */ new Map(),
				changed: () => {}
			}),
			newRun: runsOf(host),
			ended: () => {},
			learnt: () => {}
		});
		if (outcome.invalid.length > 0) return EXIT.invalid;
		return duration === void 0 && !outcome.cut ? EXIT.passed : exitCodeOfRuns(outcome);
	}
};
/** What runs came to, all together. */
function exitCodeOfRuns({ tally, cut }) {
	if (cut) return EXIT.interrupted;
	if (tally.broken > 0) return EXIT.broken;
	return tally.failed > 0 ? EXIT.failed : EXIT.passed;
}
/** Numbers the runs of this process, by which others know whether it is still there; in a workflow they are all part of its run. */
function runsOf(host) {
	const run = workflowRun(host);
	if (host.environment["GITHUB_RUN_ID"] !== void 0) return () => run;
	const name = processName();
	let count = 0;
	return () => ({
		...run,
		id: `${name}.${++count}`
	});
}
function durationOf(given) {
	const text = given.one("for");
	if (text === null) return void 0;
	const duration = parseDuration(text) ?? 0;
	if (duration > 0) return duration;
	throw usage(`--for ${text} is not a length of time`, "write --for 55m");
}
export { openClaims as i, exitCodeOfRuns as n, startPlans as r, command as t };
