import { Ar as isoOf, dr as finish, lr as recordedRun, ur as close } from "./base.js";
import { n as pruneDaily, r as outcomeOf, t as NOT_RECORDED } from "./recorded-text.js";
// src/commands/ledger/held-claims.ts
/** The claims of this process: each is written down as it ends, and known until then, so that somebody else can close it. */
var HeldClaims = class {
	#around;
	#held = [];
	constructor(around) {
		this.#around = around;
	}
	hold(claim) {
		this.#set([...this.#held, claim]);
	}
	/** Writes down how a run ended: that of its occurrence, or without one a run by hand. Never throws: the verdict stands, though the next
	* tick will take the run for a crashed one. */
	async finish(claim, result) {
		await this.#end(claim, result.run.occurrence, outcomeOf(result));
	}
	/** Writes down that nothing of a claim could be run. */
	async fail(claim, reason) {
		await this.#end(claim, null, {
			verdict: "failed",
			reason
		});
	}
	/** The same for all that is held. */
	async refuse(reason) {
		for (const claim of this.#held) await this.fail(claim, reason);
	}
	/** Gives back what is still held of runs that were cancelled; the books of what was. Never throws, as `finish`. */
	async close(started, reason) {
		const { ledger, run, clock, warn } = this.#around;
		const closed = [];
		for (const held of this.#held) {
			const { ticket, environment } = held;
			const ending = {
				run: recordedRun(run),
				environment,
				now: clock.now()
			};
			try {
				await close(ledger, ticket, ending, {
					started,
					reason
				});
			} catch (error) {
				warn(`what the cancelled run held could not be closed: ${error.message}`);
				continue;
			}
			closed.push(ticket.book);
			this.#set(this.#held.filter((one) => one !== held));
		}
		return closed;
	}
	async #end(claim, occurrence, outcome) {
		const { ledger, run, clock, warn } = this.#around;
		const { ticket, environment } = claim;
		const one = occurrence === null ? {} : { occurrence: isoOf(Date.parse(occurrence)) };
		const ending = {
			run: recordedRun(run),
			environment,
			now: clock.now(),
			...one
		};
		try {
			const recorded = await finish(ledger, ticket, ending, outcome);
			if (recorded !== "recorded") warn(`${ticket.book}: ${occurrence ?? "the run"} ${NOT_RECORDED[recorded]}`);
		} catch (error) {
			warn(`how the run ended could not be written down: ${error.message}`);
			return;
		}
		await pruneDaily(ledger, ticket, clock.now(), warn);
		this.#set(this.#held.flatMap((held) => {
			if (held.ticket.book !== ticket.book) return [held];
			const lines = held.ticket.lines.filter((line) => "occurrence" in one && line.occurrence !== one.occurrence);
			return lines.length === 0 ? [] : [{
				...held,
				ticket: {
					...held.ticket,
					lines
				}
			}];
		}));
	}
	#set(held) {
		this.#held = held;
		this.#around.changed(held);
	}
};
export { HeldClaims as t };
