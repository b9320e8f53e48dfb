import { Ja as formatDuration, c as StepError } from "./base.js";
import { n as DIRECT, t as Pools } from "./pools.js";
import { t as limited } from "./limits.js";
import { n as startTimer, t as networkError } from "./network-error.js";
import { isIP } from "node:net";
// src/execute/start/last-lines.ts
/** Characters that reports carry. */
const LONGEST = 1e4;
/** The last lines of what a command printed: masked first, then cut at a line, so that nothing is left of a secret. `size`: the bytes
* of all that it printed, of which `kept` are the last. */
function lastLines(kept, size, mask) {
	const masked = mask(new TextDecoder().decode(kept));
	if (size === kept.length && masked.length <= LONGEST) return masked;
	const end = masked.slice(-1e4);
	const firstBreak = end.indexOf("\n");
	return firstBreak === -1 ? "" : end.slice(firstBreak + 1);
}
// src/execute/start/probe.ts
/** Asks a URL once, and looks at nothing but the status of the answer, which may go on for ever. `timeout` in milliseconds.
* @throws StepError or Error saying why no answer came; the signal's reason when it aborts. */
async function probe(url, pools, timeout, signal) {
	const sender = await pools.of(url, DIRECT, false);
	return new Promise((resolve, reject) => {
		const asked = new Probe(url, resolve, reject);
		const onAbort = () => asked.finish(() => reject(signal.reason));
		const timer = startTimer(() => asked.finish(() => reject(/* @__PURE__ */ new Error(`no answer came from ${url.host}`))), timeout);
		asked.onFinish = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", onAbort);
		};
		if (signal.aborted) {
			onAbort();
			return;
		}
		signal.addEventListener("abort", onAbort);
		ask(url, sender, asked);
	});
}
function ask(url, sender, reception) {
	sender.send({
		path: url.pathname + url.search,
		method: "GET",
		headers: [
			"host",
			url.host,
			"accept",
			"*/*"
		],
		body: null,
		servername: isIP(url.hostname.replace(/^\[|\]$/g, "")) === 0 ? url.hostname : "",
		hostless: false,
		reception
	});
}
/** A request of which only the status counts. */
var Probe = class {
	host;
	answering = false;
	settled = false;
	version = null;
	onFinish = () => {};
	#abort;
	#url;
	#resolve;
	#reject;
	constructor(url, resolve, reject) {
		this.host = url.host;
		this.#url = url;
		this.#resolve = resolve;
		this.#reject = reject;
	}
	finish(settle) {
		if (this.settled) return;
		this.settled = true;
		this.onFinish();
		settle();
		this.#abort?.(/* @__PURE__ */ new Error("the answer's status is known"));
	}
	onConnect(abort) {
		this.#abort = abort;
		if (this.settled) abort(/* @__PURE__ */ new Error("nobody waits for it"));
	}
	onHeaders(status) {
		if (status >= 200) this.finish(() => this.#resolve(status));
		return true;
	}
	onError(error) {
		this.finish(() => this.#reject(networkError(error, this.#url, false)));
	}
	onData() {
		return true;
	}
	onLine() {}
	onRequestSent() {}
	onResponseStarted() {}
	onComplete() {}
};
// src/execute/start/server-command.ts
/** Bytes of the output that are kept, the last ones. */
const KEPT = 65536;
/** All that the command gets of Rota's own environment; the rest could hold secrets and tokens. */
const PASSED_ON = [
	"PATH",
	"HOME",
	"TMPDIR"
];
/** A command that runs until it ends, or is ended with all that it started. */
var ServerCommand = class {
	#ending = new AbortController();
	#over = new AbortController();
	#exit;
	#early;
	/** Starts it. */
	constructor(plan, host) {
		this.#exit = this.#run(plan, host);
	}
	/** How it ended by itself; undefined: it runs, or was ended. */
	get early() {
		return this.#early;
	}
	/** Aborts when it has ended, whyever. */
	get over() {
		return this.#over.signal;
	}
	/** Ends it, and waits until all that it started has ended, too. */
	end() {
		this.#ending.abort();
		return this.#exit;
	}
	async #run(plan, host) {
		let exit;
		try {
			const { exitCode, stdout, stdoutSize } = await runCommand(plan, host, this.#ending.signal);
			exit = {
				exitCode,
				output: stdout,
				size: stdoutSize,
				flaw: null
			};
		} catch (error) {
			exit = {
				exitCode: null,
				output: /* @__PURE__ */ new Uint8Array(),
				size: 0,
				flaw: error.message
			};
		}
		if (!this.#ending.signal.aborted) this.#early = exit;
		this.#over.abort();
		return exit;
	}
};
async function runCommand(plan, host, signal) {
	const environment = {};
	for (const name of PASSED_ON) {
		const value = host.environment[name];
		if (value !== void 0) environment[name] = value;
	}
	Object.assign(environment, plan.env);
	const start = (shell) => host.processes.run(`exec 2>&1; ${plan.command}`, {
		shell,
		folder: plan.folder,
		environment,
		signal,
		limit: KEPT,
		keep: "last"
	});
	try {
		return await start("bash");
	} catch (error) {
		if (error.code !== "ENOENT") throw error;
		return start("sh");
	}
}
// src/execute/start/start-server.ts
/** Between two looks whether it answers, in milliseconds. */
const EVERY = 150;
/** How long one look may take, in milliseconds. */
const PATIENCE = 1e4;
/** From this status on an answer says that the server is not ready. */
const NOT_READY = 400;
/** Characters of a command that a sentence shows. */
const LONGEST_NAME = 80;
/** Starts a server, and waits until it answers, fails to, or the run is stopped. Does not throw for what the command does. */
async function startServer(plan, { host, mask, stop }) {
	const { clock } = host;
	const started = clock.monotonic();
	const hide = (text) => mask.mask(text);
	const pools = new Pools({
		connections: 1,
		host,
		mask
	});
	const limit = limited(stop, plan.timeout, (timeout) => new StepError("timeout", formatDuration(timeout)));
	let child;
	let problem;
	try {
		const url = new URL(plan.ready);
		if (await look(url, pools, limit.signal) === null) problem = `something answers at ${plan.ready} already, before ${nameOf(plan)} is started`;
		else {
			child = new ServerCommand(plan, host);
			problem = await waitFor({
				child,
				plan,
				url,
				pools,
				clock
			}, limit);
		}
	} catch (error) {
		await child?.end();
		throw error;
	} finally {
		limit.release();
		await pools.close();
	}
	const duration = clock.monotonic() - started;
	const sentence = problem === null ? null : hide(problem);
	return {
		problem: sentence,
		duration,
		end: async () => {
			const early = child?.early;
			const died = early !== void 0 && problem === null;
			const exit = await child?.end();
			return {
				command: hide(plan.command),
				ready: hide(plan.ready),
				outcome: problem === null && !died ? "passed" : "error",
				problem: died ? hide(`${nameOf(plan)} ${howItEnded(early)} while the suites ran`) : sentence,
				exitCode: early?.exitCode ?? null,
				duration,
				output: lastLines(exit?.output ?? /* @__PURE__ */ new Uint8Array(), exit?.size ?? 0, hide)
			};
		}
	};
}
/** Looks again and again until the server answers. null: it does; else why it does not. */
async function waitFor({ child, plan, url, pools, clock }, limit) {
	const either = AbortSignal.any([limit.signal, child.over]);
	let last = "";
	while (!either.aborted) {
		const why = await look(url, pools, either);
		if (either.aborted) break;
		if (why === null) return null;
		last = why;
		await clock.sleep(EVERY, either);
	}
	const name = nameOf(plan);
	if (child.early !== void 0) return child.early.flaw === null ? `${name} ${howItEnded(child.early)} before ${plan.ready} answered` : `${name} could not be started: ${child.early.flaw}`;
	const { code, message } = limit.reason();
	if (code === "interrupted") return `the run was interrupted before ${plan.ready} answered`;
	const when = code === "timeout" ? `within ${message}` : `before ${message}`;
	return `${name} was started, but ${plan.ready} did not answer ${when}${last === "" ? "" : `: ${last}`}`;
}
/** Why the server is not ready; null: it is. */
async function look(url, pools, signal) {
	try {
		const status = await probe(url, pools, PATIENCE, signal);
		return status < NOT_READY ? null : `the last answer had the status ${status}`;
	} catch (error) {
		return error.message;
	}
}
/** The first line of the command, as far as a sentence bears. */
function nameOf({ command }) {
	const [line = ""] = command.trim().split("\n");
	const short = line.length > LONGEST_NAME ? line.slice(0, LONGEST_NAME) : line;
	return short === command.trim() ? short : `${short}…`;
}
function howItEnded(exit) {
	return exit?.exitCode === null || exit === void 0 ? "was ended by a signal" : `ended with the exit code ${exit.exitCode}`;
}
export { startServer };
