import { n as LARGEST_HEADERS, t as Line } from "./line.js";
import { t as writeBody } from "./write-body.js";
import { connect, constants } from "node:http2";
// src/execute/http/http2-sender.ts
const WHOLE_URL = /^(https?):\/\/[^/?]*(.*)$/s;
/** What a session may have received that nobody has read yet. */
const WINDOW = 1048576;
/** How many headers an answer may have. */
const MOST_HEADERS = 2e4;
const BROKEN_STREAM = "ERR_HTTP2_STREAM_ERROR";
/** The codes with which streams are broken off, by number (RFC 9113 7). */
const CODES = [
	...[
		"NO_ERROR",
		"PROTOCOL_ERROR",
		"INTERNAL_ERROR",
		"FLOW_CONTROL_ERROR",
		"SETTINGS_TIMEOUT"
	],
	...[
		"STREAM_CLOSED",
		"FRAME_SIZE_ERROR",
		"REFUSED_STREAM",
		"CANCEL",
		"COMPRESSION_ERROR",
		"CONNECT_ERROR"
	],
	...[
		"ENHANCE_YOUR_CALM",
		"INADEQUATE_SECURITY",
		"HTTP_1_1_REQUIRED"
	]
];
/** Sends requests over one HTTP/2 connection (RFC 9113): agreed on by ALPN, or spoken from the start without TLS. To a server that
* chooses HTTP/1.1 they go by `plain`. */
var Http2Sender = class {
	#origin;
	#connector;
	#clock;
	#plain;
	#current = null;
	constructor(origin, connector, clock, plain) {
		this.#origin = origin;
		this.#connector = connector;
		this.#clock = clock;
		this.#plain = plain;
	}
	send(outgoing) {
		const { reception } = outgoing;
		this.#current ??= this.#connect(outgoing.servername);
		const { line, session } = this.#current;
		reception.onLine(line);
		session.then(async (open) => {
			if (reception.settled) return;
			if (open === null) (await this.#plain()).send(outgoing);
			else this.#request(open, outgoing);
		}).catch((error) => reception.onError(error));
	}
	/** A session ends with its socket; one that is still being made is not waited for. */
	async close() {
		this.#connector.destroy();
	}
	/** Gives null when the server wants HTTP/1.1. */
	#connect(servername) {
		const line = new Line(this.#clock);
		return {
			line,
			session: new Promise((resolve, reject) => {
				this.#connector.open(line, servername, (error, socket) => {
					if (error !== null) {
						this.#current = null;
						reject(error);
					} else if (this.#origin.protocol === "https:" && socket.alpnProtocol !== "h2") {
						socket.destroy();
						resolve(null);
					} else resolve(this.#begin(socket));
				});
			})
		};
	}
	#begin(socket) {
		const session = connect(this.#origin, {
			createConnection: () => socket,
			maxHeaderListPairs: MOST_HEADERS,
			settings: {
				enablePush: false,
				initialWindowSize: WINDOW,
				maxHeaderListSize: LARGEST_HEADERS
			}
		});
		const over = () => {
			this.#current = null;
		};
		session.once("connect", () => session.setLocalWindowSize(WINDOW)).once("goaway", over).once("close", over).on("error", over);
		return session;
	}
	#request(session, outgoing) {
		const { reception, body } = outgoing;
		let stream;
		try {
			stream = session.request(this.#headers(outgoing), { endStream: body === null });
		} catch (error) {
			const { code = "" } = error;
			const closed = code === "ERR_HTTP2_INVALID_SESSION" || code === "ERR_HTTP2_GOAWAY_SESSION";
			reception.onError(Object.assign(error, { code: closed ? "UND_ERR_SOCKET" : "UND_ERR_INVALID_ARG" }));
			return;
		}
		reception.version = "2";
		reception.onConnect(() => stream.close(constants.NGHTTP2_CANCEL));
		const whole = endsBySign(stream);
		stream.once("finish", () => reception.onRequestSent()).once("response", (_, __, raw) => {
			reception.onResponseStarted();
			const headers = raw ?? [];
			const status = Number(headers[headers.indexOf(":status") + 1]);
			reception.onHeaders(status, withoutPseudo(headers));
		}).on("data", (chunk) => reception.onData(chunk)).once("end", () => {
			if (whole() && reception.answering) reception.onComplete();
		}).once("error", (error) => reception.onError(error.code === BROKEN_STREAM ? lost(stream.rstCode, session) : named(error))).once("close", () => reception.onError(lost(stream.rstCode, session)));
		if (body !== null) writeBody(body, stream);
		else reception.onRequestSent();
	}
	/** What belongs to one connection only has no place in HTTP/2 (RFC 9113 8.2.2); host is said by :authority. */
	#headers({ headers, method, path, reception }) {
		const [, scheme = this.#origin.protocol.slice(0, -1), rest = path] = WHOLE_URL.exec(path) ?? [];
		const given = {
			":method": method,
			":scheme": scheme,
			":authority": reception.host,
			":path": rest
		};
		for (let index = 0; index < headers.length; index += 2) {
			const [name, value] = [headers[index], headers[index + 1]];
			if (name === "host") given[":authority"] = value;
			else {
				const before = given[name];
				given[name] = before === void 0 ? value : [...[before].flat(), value];
			}
		}
		return given;
	}
};
/** Tells whether the server said where its answer ends (END_STREAM, RFC 9113 8.1). Node ends a stream that was broken off, or whose
* connection went, just as quietly; only then it is closed before its last chunk. */
function endsBySign(stream) {
	let whole = false;
	const push = stream.push;
	stream.push = (chunk, encoding) => {
		if (chunk === null && !stream.closed) whole = true;
		return push.call(stream, chunk, encoding);
	};
	return () => whole;
}
function withoutPseudo(raw) {
	const headers = [];
	for (let index = 0; index < raw.length; index += 2) {
		if (raw[index]?.startsWith(":")) continue;
		for (const text of [raw[index], raw[index + 1]]) headers.push(Buffer.from(text ?? "", "latin1"));
	}
	return headers;
}
/** A stream that was refused has not been worked on (RFC 9113 8.7); one that ends with its connection is nobody's refusal. */
function lost(code, session) {
	const refused = code === constants.NGHTTP2_REFUSED_STREAM || code === constants.NGHTTP2_NO_ERROR;
	const gone = code === constants.NGHTTP2_CANCEL && session.destroyed;
	return Object.assign(/* @__PURE__ */ new Error(`the stream was reset with ${nameOf(code)}`), { code: refused || gone ? "UND_ERR_SOCKET" : BROKEN_STREAM });
}
/** Node tells of a connection that was closed by an error only its number. */
function named(error) {
	const number = /with error code (\d+)$/.exec(error.message)?.[1];
	if (error.code !== "ERR_HTTP2_SESSION_ERROR" || number === void 0) return error;
	return Object.assign(/* @__PURE__ */ new Error(`the connection was closed with ${nameOf(Number(number))}`), { code: error.code });
}
function nameOf(code) {
	return CODES[code] ?? `code ${code}`;
}
export { Http2Sender };
