import { n as LARGEST_HEADERS, t as Line } from "./line.js";
import { t as writeBody } from "./write-body.js";
import { request } from "node:http";
// src/execute/http/exact-sender.ts
/** Sends requests byte for byte as they are given, with a connection for each: undici adds headers, and knows no HTTP/1.0. */
var ExactSender = class {
	#connector;
	#clock;
	#version;
	constructor(connector, clock, version) {
		this.#connector = connector;
		this.#clock = clock;
		this.#version = version;
	}
	send(outgoing) {
		const { reception } = outgoing;
		const line = new Line(this.#clock);
		reception.onLine(line);
		this.#connector.open(line, outgoing.servername, (error, socket) => {
			if (error !== null) reception.onError(error);
			else if (reception.settled) socket.destroy();
			else this.#write(outgoing, socket);
		});
	}
	async close() {
		this.#connector.destroy();
	}
	#write(outgoing, socket) {
		const { reception, method, path, body } = outgoing;
		try {
			const asking = request({
				method,
				path,
				headers: byName(this.#needed(outgoing)),
				setHost: false,
				maxHeaderSize: LARGEST_HEADERS,
				createConnection: () => socket
			});
			for (const name of [
				"connection",
				"content-length",
				"transfer-encoding"
			]) if (!asking.hasHeader(name)) asking.removeHeader(name);
			if (this.#version === "1.0") {
				const head = asking;
				head._implicitHeader();
				head._header = head._header.replace(" HTTP/1.1\r\n", " HTTP/1.0\r\n");
			}
			asking.maxHeadersCount = 0;
			reception.onConnect((reason) => asking.destroy(reason ?? /* @__PURE__ */ new Error("the request was broken off")));
			asking.on("finish", () => reception.onRequestSent()).on("response", (answer) => receive(answer, reception, socket)).on("upgrade", (_, upgraded) => {
				upgraded.destroy();
				reception.onError(/* @__PURE__ */ new Error("the server changes to another protocol"));
			}).on("error", (error) => reception.onError(error));
			writeBody(body, asking);
		} catch (error) {
			socket.destroy();
			reception.onError(Object.assign(error, { code: "UND_ERR_INVALID_ARG" }));
		}
	}
	/** What was given, with what HTTP cannot do without: whom a request is for, and how long its body is. */
	#needed({ headers, body, hostless, reception }) {
		const names = new Set(headers.filter((_, index) => index % 2 === 0));
		const needed = [...headers];
		const mayBeHostless = hostless && this.#version === "1.0";
		if (!names.has("host") && !mayBeHostless) needed.unshift("host", reception.host);
		if (body instanceof Uint8Array && !names.has("content-length") && !names.has("transfer-encoding")) needed.push("content-length", String(body.length));
		return needed;
	}
};
/** Names and values in turn as Node wants them, if it is to add none of its own. */
function byName(headers) {
	const named = {};
	for (let index = 0; index < headers.length; index += 2) {
		const [name, value] = [headers[index], headers[index + 1]];
		const before = named[name];
		named[name] = before === void 0 ? value : [...[before].flat(), value];
	}
	return named;
}
function receive(answer, reception, socket) {
	reception.onResponseStarted();
	reception.version = answer.httpVersion;
	reception.onHeaders(answer.statusCode ?? 0, answer.rawHeaders.map((text) => Buffer.from(text, "latin1")));
	answer.on("data", (chunk) => reception.onData(chunk)).on("error", (error) => reception.onError(error)).on("end", () => {
		socket.destroy();
		reception.onComplete();
	});
}
export { ExactSender };
