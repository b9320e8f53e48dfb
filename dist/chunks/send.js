import { i as __toESM } from "./rolldown-runtime.js";
import { Ua as formatDuration, X as formatByteSize, c as StepError, s as startTimer } from "./base.js";
import { t as require_symbols } from "./symbols.js";
import { t as tlsError } from "./tls-error.js";
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
// src/execute/http/network-error.ts
/** Says in words why no answer came. Codes are those of Node, OpenSSL and undici. `detoured`: the connection may have gone elsewhere
* than the URL says. */
function networkError(error, url, answering, detoured = false) {
	const { code = "", message, name } = error;
	const host = url.host;
	if (error instanceof StepError) return error;
	const network = {
		retryAs: "network",
		cause: error
	};
	const place = placeOf(error);
	const elsewhere = place !== null && (detoured || !place.endsWith(`:${portOf(url)}`)) ? place : null;
	if (elsewhere?.startsWith("/")) return new StepError("unix-socket", `the socket ${elsewhere} cannot be connected to (${code})`, {
		...network,
		hint: "start the server that listens there, or correct unix-socket"
	});
	if (code === "ECONNREFUSED" && elsewhere !== null) return new StepError("connection-refused", `nothing listens at ${elsewhere}, by which ${host} was to be reached`, {
		...network,
		hint: "start what should listen there, or correct proxy, connect-to or resolve (or HTTP_PROXY, HTTPS_PROXY)"
	});
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
	const secure = tlsError(error, url.protocol === "https:" ? host : `the proxy for ${host}`);
	if (secure !== null) return secure;
	if (code === "ERR_HTTP2_ERROR") return new StepError("bad-answer", `${host} does not answer in HTTP/2 (${code}: ${message.toLowerCase()})`, {
		cause: error,
		hint: "write http-version: \"1.1\"; without TLS, few servers speak HTTP/2 from the start"
	});
	if (name === "HTTPParserError" || code.startsWith("HPE_")) return new StepError("bad-answer", `${host} answers with something that is not HTTP: ${firstLine(message)}`, {
		cause: error,
		hint: "is it an https port, or another protocol?"
	});
	if (code === "ECONNRESET" || code === "EPIPE" || code === "UND_ERR_SOCKET") return new StepError("connection-lost", `${host} closed the connection ${answering ? "in the middle of the answer" : "without an answer"}`, {
		...network,
		hint: answering ? "look into the server's log" : url.protocol === "https:" ? "look into the server's log; it may want a client-certificate" : "look into the server's log; a server that wants TLS is asked by https://"
	});
	if (code === "UND_ERR_HEADERS_OVERFLOW" || code === "HPE_HEADER_OVERFLOW") return new StepError("bad-answer", `the headers of the answer of ${host} are larger than 1 MiB`, { cause: error });
	if (code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH") return new StepError("bad-answer", `the answer of ${host} does not have the length it announced`, { ...network });
	if (code === "UND_ERR_INVALID_ARG" || code === "UND_ERR_NOT_SUPPORTED" || code === "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH") return new StepError("bad-request", `the request cannot be sent: ${message}`, {
		cause: error,
		hint: "check method, URL and headers"
	});
	return new StepError("network", `no answer from ${host}: ${firstLine(message)}${code === "" ? "" : ` (${code})`}`, network);
}
/** Where a connection was tried, as Node tells: `127.0.0.1:80`, or the path of a socket; null: it does not. */
function placeOf(error) {
	const { address, port, errors } = error;
	if (address === void 0) return errors?.[0] === void 0 ? null : placeOf(errors[0]);
	if (port === void 0 || port < 0) return address.startsWith("/") ? address : null;
	return `${address.includes(":") ? `[${address}]` : address}:${port}`;
}
function portOf({ port, protocol }) {
	return port === "" ? protocol === "https:" ? "443" : "80" : port;
}
function firstLine(message) {
	return message.trim().split("\n")[0];
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
		if (connect !== null) this.#startPhase(connect, `no connection to ${this.host} was made`, "connect");
		if (signal.aborted) this.#onInterrupt();
		else this.#waiting = waitingOn(signal).add(this.#onInterrupt);
	}
	get settled() {
		return this.#settled;
	}
	get host() {
		return this.#request.url.host;
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
		if (firstByte !== null && !this.answering) this.#startPhase(firstByte, `${this.host} answered nothing`, "first-byte");
	}
	onResponseStarted() {
		if (this.answering) return;
		this.answering = true;
		this.#firstAt = this.#limits.clock.monotonic();
		this.#endPhase();
		const { idle } = this.#limits.options.timeouts;
		if (idle !== null) this.#startPhase(idle, `${this.host} sent no more of its answer`, "idle");
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
		if (this.#status === 304 && error.code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH") {
			this.onComplete();
			return;
		}
		this.#finish();
		const told = error instanceof StepError ? error : networkError(error, this.#request.url, this.#status !== 0, this.#detoured);
		this.#reject(told);
	}
	/** Breaks it off. */
	stop(error) {
		if (this.#settled) return;
		this.#finish();
		this.#reject(error);
		this.#abort?.(error);
	}
	#onInterrupt = () => this.stop(new StepError("interrupted", "the request was broken off"));
	#onTotal() {
		const got = this.#status === 0 ? "no answer" : "only a part of the answer";
		const limit = formatDuration(this.#limits.options.timeouts.total);
		this.stop(new StepError("timeout", `${got} came from ${this.host} within ${limit}`, {
			hint: "raise timeout, or find out why it is slow",
			retryAs: "timeout"
		}));
	}
	#startPhase(limit, what, name) {
		clearTimeout(this.#phase);
		if (this.#settled) return;
		this.#phase = startTimer(() => this.stop(new StepError("timeout", `${what} within ${formatDuration(limit)}`, {
			hint: `raise ${name} of timeout, or find out why it is slow`,
			retryAs: "timeout"
		})), limit);
	}
	#endPhase() {
		clearTimeout(this.#phase);
		this.#phase = void 0;
	}
	#finish() {
		this.#settled = true;
		clearTimeout(this.#total);
		this.#endPhase();
		this.#waiting?.delete(this.#onInterrupt);
	}
};
// src/execute/http/send.ts
/** Methods that may be repeated without harm (RFC 9110 9.2.2). */
const IDEMPOTENT = /* @__PURE__ */ new Set([
	"GET",
	"HEAD",
	"OPTIONS",
	"PUT",
	"DELETE",
	"TRACE"
]);
/** Sends one request by its options: over their connection, within their limits, at their rate. Reads the whole answer; follows nothing,
* decodes nothing. A server may close a connection that was kept alive just as a request goes out: then that request has not been seen,
* and is sent again if it does no harm (RFC 9110 9.2.2).
* @throws StepError when no answer came, not in time, or not whole. */
async function sendRequest(request, options, { scope, services: { pools, host } }, signal) {
	if (options.rate !== null) await pools.pace.wait(options.rate, signal);
	const limits = {
		options,
		clock: host.clock,
		began: host.clock.monotonic(),
		signal
	};
	const making = pools.routes.of(options.connection, scope);
	const route = making instanceof Promise ? await making : making;
	const finding = pools.of(request.url, route, !options.implicitHeaders || route.version === "1.0");
	const sender = finding instanceof Promise ? await finding : finding;
	for (;;) {
		const trace = { reception: null };
		try {
			return await sendOnce(request, route, sender, limits, trace);
		} catch (error) {
			const { reception } = trace;
			if (!(reception?.reused && !reception.answering && error.code === "connection-lost") || !IDEMPOTENT.has(request.method)) throw error;
		}
	}
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
export { tooLarge as i, sendRequest as n, networkError as r, IDEMPOTENT as t };
