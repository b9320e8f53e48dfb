import { c as StepError } from "./base.js";
import { t as tlsError } from "./tls-error.js";
// src/execute/timer.ts
/** Node fires a timer that is set for longer than this at once. */
const LONGEST = 2 ** 31 - 1;
/** Calls back after so many milliseconds, or after the longest time that a timer can have. */
function startTimer(callback, milliseconds) {
	return setTimeout(callback, Math.min(milliseconds, LONGEST));
}
// src/execute/http/network-error.ts
/** Says in words why no answer came. Codes are those of Node, OpenSSL and undici. `detoured`: the connection may have gone elsewhere
* than the URL says; `via`: the proxy that the request went to, if any. */
function networkError(error, url, answering, detoured = false, via = () => null) {
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
	if (code === "ERR_HTTP2_STREAM_ERROR" || code === "ERR_HTTP2_SESSION_ERROR") return new StepError("connection-lost", `${host} broke off ${answering ? "in the middle of the answer" : "without an answer"}: ${message}`, {
		...network,
		hint: "look into the server's log; RFC 9113 section 7 says what the name means"
	});
	if (code === "UND_ERR_SOCKET" && (message === "bad response" || message === "bad upgrade")) return new StepError("bad-answer", `${host} answers ${message === "bad response" ? "100 Continue" : "101 Switching Protocols"}, which was not asked for`, {
		cause: error,
		hint: "over HTTP/1.1 only answers from 200 on are taken, and 102 and 103 before them: keep the server from sending it"
	});
	if (code === "ECONNRESET" || code === "EPIPE" || code === "UND_ERR_SOCKET") {
		const how = answering ? "in the middle of the answer" : "without an answer";
		const proxy = url.protocol === "http:" ? via() : null;
		if (proxy !== null) return new StepError("connection-lost", `the proxy ${proxy}, asked for ${host}, closed the connection ${how}`, {
			...network,
			hint: "look into the proxy's log; no-proxy takes hosts out"
		});
		return new StepError("connection-lost", `${host} closed the connection ${how}`, {
			...network,
			hint: answering ? "look into the server's log" : url.protocol === "https:" ? "look into the server's log; it may want a client-certificate" : "look into the server's log; a server that wants TLS is asked by https://"
		});
	}
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
export { startTimer as n, networkError as t };
