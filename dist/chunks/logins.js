import { c as StepError, s as stopReason } from "./base.js";
// src/execute/http/auth/logins.ts
/** The logins of a run, each made once and shared by all who ask at the same time or later. */
var Logins = class {
	#entries = /* @__PURE__ */ new Map();
	#keys = /* @__PURE__ */ new WeakMap();
	/** The newest of each login that has one, by its key. */
	refreshTokens = /* @__PURE__ */ new Map();
	#clock;
	constructor(clock) {
		this.#clock = clock;
	}
	/** The key of what one is logged in by, worked out once. */
	keyOf(subject, make) {
		const known = this.#keys.get(subject);
		if (known !== void 0) return known;
		const key = make();
		this.#keys.set(subject, key);
		return key;
	}
	/** The login of a key, made by `make` if there is none that holds. `refused`: the one that a server did not take any more. A login
	* that fails is told to all who wait for it; whoever asks later begins anew, unless the failure is final: accounts are locked
	* after a few wrong passwords. Only the first is told the steps that failed. Stops waiting when the signal aborts. */
	of(key, refused, signal, make) {
		const known = this.#entries.get(key);
		if (known !== void 0 && (known.done === null || this.#holds(known.done, refused))) return unlessAborted(known.pending, signal).catch((error) => {
			throw error instanceof StepError && error.steps.length > 0 ? error.with({
				steps: [],
				hint: "what it sent is shown where it was needed first"
			}) : error;
		});
		const entry = {
			pending: make(),
			done: null
		};
		this.#entries.set(key, entry);
		entry.pending.then((done) => {
			entry.done = done;
		}, (error) => {
			if (error instanceof StepError && error.final) return;
			if (this.#entries.get(key) === entry) this.#entries.delete(key);
		});
		return unlessAborted(entry.pending, signal);
	}
	#holds(login, refused) {
		return login !== refused && (login.until === null || login.until > this.#clock.monotonic());
	}
};
/** Whether an answer to a login says no for good. */
function isFinal(status) {
	return status < 500 && status !== 408 && status !== 425 && status !== 429;
}
function unlessAborted(pending, signal) {
	return new Promise((resolve, reject) => {
		const onAbort = () => reject(stopReason(signal));
		if (signal.aborted) onAbort();
		signal.addEventListener("abort", onAbort);
		pending.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
	});
}
export { isFinal as n, Logins as t };
