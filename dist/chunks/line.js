// src/execute/http/header-limit.ts
/** What an answer's headers may have together, in bytes: some APIs send thousands of them. */
const LARGEST_HEADERS = 1048576;
// src/execute/http/line.ts
/** One connection that requests go over: to whom it leads, and how long it took to make. */
var Line = class {
	#clock;
	#began = 0;
	ip = null;
	certificate = null;
	/** The phases of its making, in milliseconds. */
	dns = 0;
	connect = 0;
	tls = 0;
	/** How often it was made: a client makes it anew when it was closed. */
	times = 0;
	/** What it runs over at the moment. */
	socket = null;
	constructor(clock) {
		this.#clock = clock;
	}
	/** Whether it has carried requests and can carry more. */
	get live() {
		return this.times > 0 && this.socket !== null && !this.socket.destroyed;
	}
	/** Tells that it is being made. */
	begin() {
		this.#began = this.#clock.monotonic();
		this.dns = 0;
		this.connect = 0;
		this.tls = 0;
		this.certificate = null;
	}
	/** Follows a socket while it connects. `shown` holds what servers have shown of themselves; null: not over TLS. */
	follow(socket, shown) {
		this.socket = socket;
		socket.once("lookup", () => {
			this.dns = this.#since(0);
		});
		socket.once("connect", () => {
			this.connect = this.#since(this.dns);
			if (shown === null) this.ready(socket);
		});
		if (shown !== null) socket.once("secureConnect", () => {
			this.tls = this.#since(this.dns + this.connect);
			const certificate = socket.getPeerCertificate();
			if (certificate?.raw !== void 0) shown.last = certificate;
			this.certificate = shown.last;
			this.ready(socket);
		});
	}
	/** Tells that requests can go over it. */
	ready(socket) {
		this.socket = socket;
		this.times += 1;
		this.ip = socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/, "") ?? null;
	}
	/** Tells how long the connection to a proxy and through it took, before TLS begins with the server itself. */
	tunnelled() {
		this.connect = this.#since(this.dns);
	}
	#since(taken) {
		return Math.max(0, this.#clock.monotonic() - this.#began - taken);
	}
};
export { LARGEST_HEADERS as n, Line as t };
