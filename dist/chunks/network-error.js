import { i as __toESM } from "./rolldown-runtime.js";
import { Vi as formatDuration, x as isTrue } from "./base.js";
import { p as require_connect, t as require_client } from "./client.js";
import { t as require_pool } from "./pool.js";
import { setMaxListeners } from "node:events";
// src/execute/http/pools.ts
var import_connect = /* @__PURE__ */ __toESM(require_connect(), 1);
var import_client = /* @__PURE__ */ __toESM(require_client(), 1);
var import_pool = /* @__PURE__ */ __toESM(require_pool(), 1);
/** One keep-alive pool for each origin. */
var Pools = class {
	#connections;
	#pools = /* @__PURE__ */ new Map();
	#connecting = /* @__PURE__ */ new Set();
	#connector = (0, import_connect.default)({
		rejectUnauthorized: true,
		timeout: 0
	});
	/** `connections`: how many requests can be under way at one origin. */
	constructor(connections) {
		this.#connections = connections;
	}
	/** The pool of an origin such as `https://api.acme.test`. */
	of(origin) {
		let pool = this.#pools.get(origin);
		if (pool === void 0) {
			pool = new import_pool.default(origin, {
				connections: this.#connections,
				pipelining: 1,
				headersTimeout: 0,
				bodyTimeout: 0,
				connect: (options, callback) => {
					const socket = this.#connector(options, callback);
					const done = () => this.#connecting.delete(socket);
					this.#connecting.add(socket);
					socket.once("connect", done).once("close", done);
				},
				factory: (url, options) => new TellingClient(url, options)
			});
			this.#pools.set(origin, pool);
		}
		return pool;
	}
	/** Ends all connections. */
	async close() {
		await Promise.all([...this.#pools.values()].map((pool) => pool.destroy()));
		this.#pools.clear();
		for (const socket of this.#connecting) socket.destroy();
	}
};
/** One connection of a pool. */
var TellingClient = class extends import_client.default {
	dispatch(options, handler) {
		options.onConnection(this.stats.connected);
		return super.dispatch(options, handler);
	}
};
// src/execute/step-error.ts
/** Why a step could not run: told as *error*, never as a failed expectation. */
var StepError = class extends Error {
	name = "StepError";
	/** Stable, kebab-case. */
	code;
	hint;
	/** What a `retry` may name: no answer came, or none in time. */
	retryAs;
	constructor(code, message, options = {}) {
		super(message, { cause: options.cause });
		this.code = code;
		this.hint = options.hint ?? null;
		this.retryAs = options.retryAs ?? null;
	}
};
// src/execute/timer.ts
/** Node fires a timer that is set for longer than this at once. */
const LONGEST = 2 ** 31 - 1;
/** Calls back after so many milliseconds, or after the longest time that a timer can have. */
function startTimer(callback, milliseconds) {
	return setTimeout(callback, Math.min(milliseconds, LONGEST));
}
// src/execute/limits.ts
/** The limit of one step: its own `timeout`, within what its frame allows. A step that runs, or would begin, whatever is stopped
* has the time of clean-up. */
function stepLimit({ timeout, condition }, frame) {
	return limited(frame.signal.aborted || runsWhenStopped(condition, frame) ? frame.services.cleanUpLimit : frame.signal, timeout, (limit) => new StepError("timeout", `the step took longer than ${formatDuration(limit)}`, { hint: "raise its timeout, or find out why it is slow" }));
}
function runsWhenStopped(condition, { scope }) {
	if (condition === null || typeof condition.expression === "boolean" || !condition.asksStatus) return false;
	try {
		return isTrue(condition.expression, {
			...scope,
			status: {
				...scope.status,
				cancelled: true
			}
		});
	} catch {
		return false;
	}
}
/** Why a signal of ours aborted. */
function stopReason({ reason }) {
	return reason instanceof StepError ? reason : new StepError("interrupted", "it was broken off");
}
/** `outer`, and a time of its own in milliseconds; null: no time of its own. */
function limited(outer, timeout, describe) {
	if (timeout === null) return {
		signal: outer,
		reason: () => stopReason(outer),
		release: () => {}
	};
	const controller = new AbortController();
	setMaxListeners(0, controller.signal);
	const forward = () => controller.abort(stopReason(outer));
	if (outer.aborted) forward();
	else outer.addEventListener("abort", forward);
	const timer = startTimer(() => controller.abort(describe(timeout)), timeout);
	return {
		signal: controller.signal,
		reason: () => stopReason(controller.signal),
		release: () => {
			clearTimeout(timer);
			outer.removeEventListener("abort", forward);
		}
	};
}
// src/execute/http/network-error.ts
/** Says in words why no answer came. Codes are those of Node, OpenSSL and undici. */
function networkError(error, url, answering) {
	const { code = "", message, name } = error;
	const host = url.host;
	const network = {
		retryAs: "network",
		cause: error
	};
	if (code === "ECONNREFUSED") return new StepError("connection-refused", `nothing listens at ${host}`, {
		...network,
		hint: "start the server, or correct base-url"
	});
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return new StepError("host-not-found", `the host ${url.hostname} is not known`, {
		...network,
		hint: "check the name in the URL or base-url"
	});
	if (code === "ETIMEDOUT" || code === "EHOSTUNREACH" || code === "ENETUNREACH" || code === "UND_ERR_CONNECT_TIMEOUT") return new StepError("host-unreachable", `${host} cannot be reached (${code})`, {
		...network,
		hint: "check the network between the runner and the host"
	});
	if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ALTNAME/.test(code)) return new StepError("certificate", `the certificate of ${host} is not trusted: ${message} (${code})`, {
		cause: error,
		hint: "put it in order, or make its authority known with NODE_EXTRA_CA_CERTS; TLS is always verified"
	});
	if (code === "EPROTO" || code.startsWith("ERR_SSL")) {
		const hint = url.protocol === "https:" ? "does the server speak https at this port? For a plain one write http://" : void 0;
		return new StepError("tls", `no secure connection to ${host}: ${firstLine(message)}`, {
			...network,
			...hint === void 0 ? {} : { hint }
		});
	}
	if (name === "HTTPParserError") return new StepError("bad-answer", `${host} answers with something that is not HTTP: ${firstLine(message)}`, {
		cause: error,
		hint: "is it an https port, or another protocol?"
	});
	if (code === "ECONNRESET" || code === "EPIPE" || code === "UND_ERR_SOCKET") return new StepError("connection-lost", `${host} closed the connection ${answering ? "in the middle of the answer" : "without an answer"}`, {
		...network,
		hint: "look into the server's log"
	});
	if (code === "UND_ERR_HEADERS_OVERFLOW") return new StepError("bad-answer", `the headers of the answer of ${host} are larger than 16 KiB`, { cause: error });
	if (code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH") return new StepError("bad-answer", `the answer of ${host} does not have the length it announced`, { ...network });
	if (code === "UND_ERR_INVALID_ARG" || code === "UND_ERR_NOT_SUPPORTED" || code === "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH") return new StepError("bad-request", `the request cannot be sent: ${message}`, {
		cause: error,
		hint: "check method, URL and headers"
	});
	return new StepError("network", `no answer from ${host}: ${firstLine(message)}${code === "" ? "" : ` (${code})`}`, network);
}
function firstLine(message) {
	return message.trim().split("\n")[0];
}
export { startTimer as a, stopReason as i, limited as n, StepError as o, stepLimit as r, Pools as s, networkError as t };
