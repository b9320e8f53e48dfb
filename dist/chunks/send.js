import { i as __toESM } from "./rolldown-runtime.js";
import { t as IDEMPOTENT } from "./idempotent.js";
import { Ja as formatDuration, X as formatByteSize, c as StepError } from "./base.js";
import { n as startTimer, t as networkError } from "./network-error.js";
import { t as require_symbols } from "./symbols.js";
import { isIP } from "node:net";
// src/execute/http/body-limit.ts
/** Tells that an answer is beyond the limit, in bytes. */
function tooLarge(what, limit) {
	return new StepError("body-too-large", `${what} is larger than ${formatByteSize(limit)}`, { hint: "raise max-size, or ask for less, for example by a page or a range" });
}
const { kParser } = (/* @__PURE__ */ __toESM(require_symbols(), 1)).default;
/** The version that the answer on a socket of undici has said, to be asked while its headers are read: undici does not tell it. */
function http1Version(socket) {
	const parser = socket?.[kParser];
	return parser?.llhttp.llhttp_get_http_minor(parser.ptr) === 0 ? "1.0" : "1.1";
}
// src/execute/http/waiting-on.ts
const waiting = /* @__PURE__ */ new WeakMap();
/** What is to be called when a signal aborts. One listener serves all: adding and taking away one for each request costs more than
* what most requests do between. */
function waitingOn(signal) {
	let callbacks = waiting.get(signal);
	if (callbacks === void 0) {
		const made = /* @__PURE__ */ new Set();
		signal.addEventListener("abort", () => {
			for (const callback of [...made]) callback();
		}, { once: true });
		waiting.set(signal, made);
		callbacks = made;
	}
	return callbacks;
}
// src/execute/http/reception.ts
/** Takes the answer to one request, within its limits. */
var Reception = class {
	version = null;
	/** The connection has carried requests before. */
	reused = false;
	answering = false;
	#request;
	#limits;
	#resolve;
	#reject;
	#total;
	#phase;
	#abort;
	#line = null;
	#timesBefore = 0;
	#settled = false;
	#waiting;
	#status = 0;
	#headers = [];
	#chunks = [];
	#size = 0;
	#sentAt = 0;
	#firstAt = 0;
	constructor(request, limits, resolve, reject) {
		this.#request = request;
		this.#limits = limits;
		this.#resolve = resolve;
		this.#reject = reject;
		const { clock, began, signal, options } = limits;
		const { total, connect } = options.timeouts;
		this.#total = startTimer(() => this.#onTotal(), began + total - clock.monotonic());
		if (connect !== null) this.#startPhase(connect, () => `no connection to ${this.#server} was made`, "connect");
		if (signal.aborted) this.#onInterrupt();
		else this.#waiting = waitingOn(signal).add(this.#onInterrupt);
	}
	get settled() {
		return this.#settled;
	}
	get host() {
		return this.#request.url.host;
	}
	/** Whom nothing came from, in words. */
	get #server() {
		const via = this.#limits.via();
		return via === null ? this.host : `${this.host} (by the proxy ${via})`;
	}
	/** Whether the file sends the connection elsewhere than the URL says. */
	get #detoured() {
		const { unixSocket, resolve, connectTo, proxy } = this.#limits.options.connection;
		return proxy !== null && proxy !== "environment" || unixSocket !== null || resolve.length > 0 || connectTo.length > 0;
	}
	onLine(line) {
		this.#line = line;
		this.#timesBefore = line.times;
		this.reused = line.live;
	}
	onConnect(abort) {
		this.#abort = abort;
		if (this.#settled) {
			abort(/* @__PURE__ */ new Error("the request was broken off"));
			return;
		}
		this.#endPhase();
	}
	onRequestSent() {
		this.#sentAt = this.#limits.clock.monotonic();
		const { firstByte } = this.#limits.options.timeouts;
		if (firstByte !== null && !this.answering) this.#startPhase(firstByte, () => `${this.#server} answered nothing`, "first-byte");
	}
	onResponseStarted() {
		if (this.answering) return;
		this.answering = true;
		this.#firstAt = this.#limits.clock.monotonic();
		this.#endPhase();
		const { idle } = this.#limits.options.timeouts;
		if (idle !== null) this.#startPhase(idle, () => `${this.#server} sent no more of its answer`, "idle");
	}
	onHeaders(status, raw) {
		this.#status = status;
		this.version ??= http1Version(this.#line?.socket ?? null);
		const headers = [];
		for (let index = 0; index < raw.length; index += 2) headers.push([String(raw[index]).toLowerCase(), String(raw[index + 1])]);
		this.#headers = headers;
		return true;
	}
	onData(chunk) {
		this.#size += chunk.length;
		if (this.#size > this.#limits.options.maxSize) {
			this.stop(tooLarge(`the answer of ${this.host}`, this.#limits.options.maxSize));
			return false;
		}
		this.#chunks.push(chunk);
		this.#phase?.refresh();
		return true;
	}
	onComplete() {
		if (this.#settled) return;
		this.#finish();
		const { clock, began } = this.#limits;
		const [line, now] = [this.#line, clock.monotonic()];
		const fresh = line !== null && line.times !== this.#timesBefore;
		const sentAt = this.#sentAt === 0 ? this.#firstAt : this.#sentAt;
		this.#resolve({
			status: this.#status,
			headers: this.#headers,
			body: this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks),
			version: this.version ?? "1.1",
			connection: {
				ip: line?.ip ?? null,
				certificate: line?.certificate ?? null
			},
			phases: {
				dns: fresh ? line.dns : 0,
				connect: fresh ? line.connect : 0,
				tls: fresh ? line.tls : 0,
				firstByte: Math.max(0, this.#firstAt - sentAt),
				download: now - this.#firstAt
			},
			duration: now - began
		});
	}
	onError(error) {
		if (this.#settled) return;
		if ((this.#status === 304 || this.#status === 204) && error.code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH") {
			this.onComplete();
			return;
		}
		const told = error instanceof StepError ? error : networkError(error, this.#request.url, this.#status !== 0, this.#detoured, this.#limits.via);
		this.#fail(told);
	}
	/** Breaks it off. */
	stop(error) {
		if (this.#settled) return;
		this.#fail(error);
		this.#abort?.(error);
	}
	#onInterrupt = () => this.stop(new StepError("interrupted", "the request was broken off"));
	#onTotal() {
		const got = this.#status === 0 ? "no answer" : "only a part of the answer";
		const limit = formatDuration(this.#limits.options.timeouts.total);
		this.stop(new StepError("timeout", `${got} came from ${this.#server} within ${limit}`, {
			hint: "raise timeout, or find out why it is slow",
			retryAs: "timeout"
		}));
	}
	#startPhase(limit, what, name) {
		clearTimeout(this.#phase);
		if (this.#settled) return;
		this.#phase = startTimer(() => this.stop(new StepError("timeout", `${what()} within ${formatDuration(limit)}`, {
			hint: `raise ${name} of timeout, or find out why it is slow`,
			retryAs: "timeout"
		})), limit);
	}
	#endPhase() {
		clearTimeout(this.#phase);
		this.#phase = void 0;
	}
	#fail(error) {
		this.#finish();
		const { clock, began } = this.#limits;
		const [status, headers, size] = [
			this.#status,
			this.#headers,
			this.#size
		];
		const duration = clock.monotonic() - began;
		this.#reject(status === 0 ? error : error.with({ came: {
			status,
			headers,
			size,
			duration
		} }));
	}
	#finish() {
		this.#settled = true;
		clearTimeout(this.#total);
		this.#endPhase();
		this.#waiting?.delete(this.#onInterrupt);
	}
};
// src/execute/http/send.ts
/** Sends one request by its options: over their connection, within their limits, at their rate. Reads the whole answer; follows nothing,
* decodes nothing. A server may close a connection that was kept alive just as a request goes out: then that request has not been seen,
* and is sent again if it does no harm (RFC 9110 9.2.2).
* @throws StepError when no answer came, not in time, or not whole. */
async function sendRequest(request, options, { scope, services: { pools, host } }, signal) {
	if (options.rate !== null) await pools.pace.wait(options.rate, signal);
	const began = host.clock.monotonic();
	const making = pools.routes.of(options.connection, scope);
	const route = making instanceof Promise ? await making : making;
	const via = () => route.proxy.of(request.url)?.url.host ?? null;
	const limits = {
		options,
		clock: host.clock,
		began,
		signal,
		via
	};
	const finding = pools.of(request.url, route, !options.implicitHeaders || route.version === "1.0");
	const sender = finding instanceof Promise ? await finding : finding;
	for (;;) {
		const trace = { reception: null };
		try {
			return await sendOnce(request, route, sender, limits, trace);
		} catch (error) {
			const { reception } = trace;
			if (!(reception?.reused && !reception.answering && error.code === "connection-lost")) throw error;
			if (!IDEMPOTENT.has(request.method)) throw closedWhileKept(error, request);
		}
	}
}
function closedWhileKept(error, { method }) {
	return error.with({ hint: `the connection was kept from an earlier request, and a ${method} is not sent twice by itself; retry: { attempts: 2, when: [network] } allows it` });
}
function sendOnce(request, route, sender, limits, trace) {
	return new Promise((resolve, reject) => {
		const reception = new Reception(request, limits, resolve, reject);
		trace.reception = reception;
		if (reception.settled) return;
		sender.send(outgoingOf(request, route, reception));
	});
}
function outgoingOf(request, route, reception) {
	const { method, url, body } = request;
	const headers = [];
	for (const [name, value] of request.headers) headers.push(name, value);
	let path = request.target ?? url.pathname + url.search;
	const proxy = url.protocol === "http:" ? route.proxy.of(url) : null;
	if (proxy !== null) {
		path = url.origin + path;
		if (!request.hostless && !request.headers.some(([name]) => name === "host")) headers.unshift("host", url.host);
		if (proxy.authorization !== null) headers.push("proxy-authorization", proxy.authorization);
	}
	const file = body !== null && "read" in body ? body : null;
	if (file !== null && !request.headers.some(([name]) => name === "content-length")) headers.push("content-length", String(file.size));
	return {
		path,
		method,
		headers,
		body: file === null ? body : file.read(),
		servername: serverNameOf(url, proxy?.url ?? null, route),
		hostless: request.hostless ?? false,
		reception
	};
}
/** Whose certificate is asked for; else a Host header would say so. */
function serverNameOf(url, proxy, route) {
	if ((proxy ?? url).protocol !== "https:") return "";
	const name = (proxy === null ? route.tls.serverName ?? url.hostname : proxy.hostname).replace(/^\[|\]$/g, "");
	return isIP(name) === 0 ? name : "";
}
export { tooLarge as n, sendRequest as t };
