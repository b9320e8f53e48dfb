import { $n as ConnectionFailure, Qn as CONNECT_TIMEOUT, Xn as placeOf, io as RotaError } from "./base.js";
// src/host/connection/failure-error.ts
const OTHER = {
	code: "database-error",
	says: (place) => `${place} refused a request`,
	hint: "what the server says tells what to change there",
	exitCode: 3
};
const WORDINGS = {
	unreachable: {
		code: "database-unreachable",
		says: (place) => `${place} cannot be reached`,
		hint: "see that it runs, that host and port are right, and that it lets this machine in",
		exitCode: 3
	},
	busy: {
		code: "database-busy",
		says: (place) => `${place} was busy at every attempt`,
		hint: "try again when it is ready; what the server says tells why it was not",
		exitCode: 3
	},
	tls: {
		code: "database-tls",
		says: (place) => `no safe connection to ${place} could be made`,
		hint: "if the server's certificate is from an authority of your own, name its file in the address (ca, ssl-ca, sslrootcert or tlsCAFile) or in NODE_EXTRA_CA_CERTS; the certificate has to name the host as the address does",
		exitCode: 3
	},
	login: {
		code: "database-login",
		says: (place, { user }) => `${place} refused ${user === void 0 ? "us" : `the user ${user}`}`,
		hint: "correct user and password in the address, each percent-encoded",
		exitCode: 2
	},
	"database-unknown": {
		code: "database-unknown",
		says: (place) => `${place} has no such database`,
		hint: "create it, or correct its name at the end of the address",
		exitCode: 2
	},
	permission: {
		code: "database-permission",
		says: (place, { user }) => `${place} does not allow the user ${user ?? "without a name"} to do this`,
		hint: "let the user read and write there",
		exitCode: 2
	},
	"table-missing": OTHER,
	duplicate: OTHER,
	other: OTHER
};
/** The error to tell for a failure: which server, what it said without the password, and what to do. */
function failureError(failure, server, hint) {
	const wording = WORDINGS[failure.reason];
	const said = withoutPassword(failure.message, server).replace(/\s+/g, " ").trim();
	return new RotaError(wording.code, `${wording.says(placeOf(server), server)}: ${said}`, {
		hint: hint ?? wording.hint,
		exitCode: wording.exitCode,
		cause: new Error(said)
	});
}
function withoutPassword(text, { password = "" }) {
	if (password === "") return text;
	return text.replaceAll(password, "***").replaceAll(encodeURIComponent(password), "***");
}
// src/host/connection/kept-connection.ts
/** Attempts at one piece of work, and how long after its beginning a new one may start. */
const ATTEMPTS = 5;
const PATIENCE = 15e3;
/** Before the second attempt; doubled before each further one. */
const FIRST_DELAY = 250;
/** How long one piece of work may take on a connection. */
const WORK_TIMEOUT = 15e3;
/** The driver's own time-out comes first, as it knows more. */
const OPEN_TIMEOUT = 2 * CONNECT_TIMEOUT;
const CLOSE_TIMEOUT = 2e3;
/** A connection that is made when it is first needed, kept, and made anew when it broke. Times are milliseconds. */
var KeptConnection = class {
	#server;
	#open;
	#host;
	#current;
	#closed = false;
	constructor(server, open, host) {
		this.#server = server;
		this.#open = open;
		this.#host = host;
	}
	/**
	* Does a piece of work on the connection, again on a new one when the connection breaks or the server asks for time. `again` is
	* true when an earlier attempt may have been carried out, although its answer was lost.
	* @throws RotaError `database-…`, naming the server and never the password
	*/
	async use(work) {
		const { clock, random } = this.#host;
		const start = clock.monotonic();
		let again = false;
		for (let attempt = 1;; attempt++) {
			let current;
			try {
				current = this.#connection();
				const connection = await current;
				const sofar = again;
				again = true;
				return await this.#within(WORK_TIMEOUT, work(connection, sofar));
			} catch (error) {
				if (!(error instanceof ConnectionFailure)) throw error;
				if (error.passing && current !== void 0) this.#drop(current);
				const delay = FIRST_DELAY * 2 ** (attempt - 1) * (.75 + random.number() / 2);
				const late = clock.monotonic() - start + delay > PATIENCE;
				if (!error.passing || attempt === ATTEMPTS || late || this.#closed) throw failureError(error, this.#server);
				await clock.sleep(delay);
			}
		}
	}
	/** Ends the connection, so that nothing of it keeps the process alive. */
	async close() {
		this.#closed = true;
		const current = this.#current;
		this.#current = void 0;
		const connection = await current?.catch(() => void 0);
		await this.#within(CLOSE_TIMEOUT, connection?.close()).catch(() => connection?.destroy());
	}
	#connection() {
		if (this.#closed) throw new RotaError("database-closed", "the connection to the database is closed");
		if (this.#current !== void 0) return this.#current;
		const opening = this.#open();
		const current = this.#within(OPEN_TIMEOUT, opening).catch((error) => {
			if (this.#current === current) this.#current = void 0;
			opening.then((connection) => connection.destroy(), () => void 0);
			throw error;
		});
		this.#current = current;
		return current;
	}
	#drop(current) {
		if (this.#current === current) this.#current = void 0;
		current.then((connection) => connection.destroy(), () => void 0);
	}
	async #within(time, promise) {
		const done = new AbortController();
		const late = this.#host.clock.sleep(time, done.signal).then(() => {
			throw new ConnectionFailure("unreachable", `no answer within ${time / 1e3} s`);
		});
		try {
			return await Promise.race([promise, late]);
		} finally {
			done.abort();
		}
	}
};
export { failureError as n, KeptConnection as t };
