import { Ar as isoOf, Cn as bookName, Dr as isHeld, In as planId, Mr as loadPlans, Sn as ticketOf, br as updatePage, zn as openRunLedger } from "./base.js";
import { t as HeldClaims } from "./held-claims.js";
import { t as CLAIMS } from "./saved-claims.js";
// src/gate/begin.ts
/** Takes up a claim that another process made: it gets a new key, so that only one does so, and a lease from now on. False: it was taken up or
* ended before, or its lease has run out and it may be run elsewhere. Throws the store's RotaErrors, and `ledger-busy`. */
async function begin(ledger, { book, lines }, { runId, key, newKey, now, until }) {
	let begun = 0;
	for (const page of new Set(lines.map((line) => line.page))) {
		const instants = lines.filter((line) => line.page === page).map(({ occurrence }) => occurrence);
		const why = `${book}: run ${runId} begins`;
		const replaced = await updatePage(ledger, book, page, why, ({ record }) => {
			if (record.occurrence === null || !instants.includes(record.occurrence) || !isHeld(record)) return void 0;
			const { claim } = record;
			if (record.run.id !== runId || claim.key !== key || now > Date.parse(claim.until)) return void 0;
			return {
				...record,
				claim: {
					...claim,
					key: newKey,
					until: isoOf(until)
				}
			};
		});
		begun += replaced.length;
	}
	return begun === lines.length;
}
// src/commands/ledger/run-recorder.ts
/** What a job of the action writes into the ledger of the runs that it has. */
var RunRecorder = class {
	#claims;
	#ledger;
	#tickets = /* @__PURE__ */ new Map();
	constructor(claims, ledger) {
		this.#claims = claims;
		this.#ledger = ledger;
	}
	hold(ticket, environment) {
		this.#tickets.set(ticket.book, ticket);
		if (ticket.lines.length > 0) this.#claims.hold({
			ticket,
			environment
		});
	}
	/** Writes down how a run ended; one that holds nothing was started by hand. Suites without a plan have no book. */
	async ended(result) {
		const { plan, environment } = result;
		if (plan.file === null) return;
		const book = bookName(plan.id, environment);
		const ticket = this.#tickets.get(book) ?? {
			book,
			lines: []
		};
		await this.#claims.finish({
			ticket,
			environment
		}, result);
	}
	/** Takes up what another process has claimed; false: it is over, or somebody else has begun it. */
	begin(ticket, beginning) {
		return begin(this.#ledger, ticket, beginning);
	}
	/** Writes down that nothing could be run. */
	refuse(reason) {
		return this.#claims.refuse(reason);
	}
	/** Gives back what has not begun. */
	async giveBack(reason) {
		await this.#claims.close(false, reason);
	}
	/** Nothing more will be written. */
	end() {
		return this.#ledger.store.close();
	}
};
/** A recorder over a ledger. What is held is kept for the end of the job as well, so that it is closed when the step is killed. */
function recorderOver(host, ledger, root, { step, surroundings: { mask, run } }) {
	return new RunRecorder(new HeldClaims({
		clock: host.clock,
		ledger,
		run,
		warn: (message) => step.warn(mask.mask(message)),
		changed: (held) => step.save(CLAIMS, JSON.stringify({
			root,
			held
		}))
	}), ledger);
}
/** The recorder for targets that a gate in another job has claimed, or nobody; null: there is no ledger. */
async function recorderFor(host, { root, files }, running) {
	const { inputs, surroundings } = running;
	const { project } = await loadPlans(host.files, root, files, true);
	const ledger = await openRunLedger(host, project, inputs, surroundings.mask);
	if (ledger === null) return null;
	const recorder = recorderOver(host, ledger, root, running);
	const [plan] = project.plans.values();
	if (inputs.claim.length > 0 && plan !== void 0) {
		const { environment } = inputs.options;
		const ticket = ticketOf({
			plan: planId(plan),
			environment
		}, inputs.occurrences, inputs.claim);
		recorder.hold(ticket, environment);
	}
	return recorder;
}
export { recorderFor as n, recorderOver as r, RunRecorder as t };
