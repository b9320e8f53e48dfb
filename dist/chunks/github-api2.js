import { io as RotaError, jn as githubClient } from "./base.js";
import { t as waitingTime } from "./waiting-time.js";
// src/host/github/github-api.ts
const PATIENCE = 1e4;
/** How often a request is sent that may be sent again, and the first wait between; each wait is twice as long. */
const TRIES = 4;
const FIRST_WAIT = 500;
/** The longest that GitHub may make one request wait. */
const LONGEST_WAIT = 12e4;
/** GitHub refuses more than 100 at once from one account. */
const AT_ONCE = 20;
const LONGEST_MESSAGE = 300;
/** GitHub's REST API, asked with patience: rate limits are waited for, and answers that say "not now" are asked for again. */
var GithubApi = class {
	#options;
	#client;
	#running = 0;
	#waiting = [];
	constructor(options) {
		this.#options = options;
	}
	/**
	* Sends a request that may be carried out more than once (`GET /repos/{owner}/{repo}`). The answer is GitHub's, whatever it is.
	* @throws RotaError `github-unreachable`, `github-limit`, `github-token`
	*/
	async ask(route, parameters) {
		const { clock, random } = this.#options;
		for (let tries = 1;; tries++) {
			const answer = await this.tell(route, parameters);
			if (!isUnclear(answer)) return answer;
			if (tries === TRIES) throw unreachable(answer);
			await clock.sleep(FIRST_WAIT * 2 ** (tries - 1) * (.5 + random.number() / 2));
		}
	}
	/**
	* Sends a request that must not be carried out twice: again only when GitHub says that it did nothing. When `isUnclear` says so of
	* the answer, nobody knows whether it was carried out.
	* @throws RotaError `github-limit`, `github-token`
	*/
	async tell(route, parameters) {
		const { clock } = this.#options;
		for (let waited = 0;;) {
			const { wait, ...answer } = await this.#inTurn(() => this.#send(route, parameters));
			if (answer.status === 401) throw refusedToken(answer);
			if (wait === void 0) return answer;
			waited += wait;
			if (waited > LONGEST_WAIT) throw limited(answer, wait);
			await clock.sleep(wait);
		}
	}
	async #inTurn(work) {
		if (this.#running >= AT_ONCE) await new Promise((resolve) => this.#waiting.push(resolve));
		else this.#running++;
		try {
			return await work();
		} finally {
			const next = this.#waiting.shift();
			if (next === void 0) this.#running--;
			else next();
		}
	}
	/** `wait` is set when GitHub did nothing but ask us to wait so many milliseconds. */
	async #send(route, parameters) {
		const { token, baseUrl, clock, patience = PATIENCE } = this.#options;
		this.#client ??= githubClient({ GITHUB_API_URL: baseUrl }, token);
		const { request } = await this.#client;
		const signal = AbortSignal.timeout(patience);
		try {
			const { status, data } = await request(route, {
				...parameters,
				request: { signal }
			});
			if (status === 204 || typeof data === "object" && data !== null) return {
				status,
				data,
				message: ""
			};
			return {
				status: 0,
				data: void 0,
				message: "its answer could not be read"
			};
		} catch (error) {
			const { response } = error;
			if (response === void 0) {
				const late = `it did not answer within ${patience / 1e3} s`;
				return {
					status: 0,
					data: void 0,
					message: signal.aborted ? late : this.#words(error.message)
				};
			}
			const { status, data } = response;
			const said = data?.message;
			const message = this.#words(typeof said === "string" ? said : `it answered ${status}`);
			return {
				status,
				data,
				message,
				wait: waitingTime(status, response.headers, message, clock.now())
			};
		}
	}
	#words(text) {
		const line = this.#options.mask(text).replace(/\s+/g, " ").trim();
		return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
	}
};
/** Whether nobody knows if the request was carried out. */
function isUnclear({ status }) {
	return status === 0 || status >= 500;
}
/** GitHub could not be reached, or kept failing. */
function unreachable({ status, message }) {
	const said = status === 0 ? message : `it answered ${status}: ${message}`;
	return new RotaError("github-unreachable", `GitHub could not be asked: ${said}`, { hint: "see https://www.githubstatus.com; the next run tries again" });
}
function refusedToken({ message }) {
	return new RotaError("github-token", `GitHub does not accept the token: ${message}`, { hint: "give the job's own token (github.token), or one that has not expired" });
}
function limited({ message }, wait) {
	return new RotaError("github-limit", `GitHub asks to wait ${Math.ceil(wait / 1e3)} s: ${message}`, { hint: "a job's token has 1,000 requests an hour for the whole repository; see what else uses them up" });
}
export { isUnclear as n, unreachable as r, GithubApi as t };
