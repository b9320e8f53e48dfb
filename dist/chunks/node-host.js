import { t as makeFolder } from "./make-folder.js";
import { performance } from "node:perf_hooks";
import { randomBytes, randomUUID } from "node:crypto";
import { lstat, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createReadStream } from "node:fs";
import { spawn } from "node:child_process";
// src/host/node-clock.ts
/** Node fires a timer that is set for longer than this at once. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** The machine's clock. */
const nodeClock = {
	now: () => Date.now(),
	monotonic: () => performance.now(),
	cpu: () => {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1e3;
	},
	sleep: (milliseconds, signal) => new Promise((resolve) => {
		if (signal?.aborted || milliseconds <= 0) {
			resolve();
			return;
		}
		const done = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", done);
			resolve();
		};
		const timer = setTimeout(done, Math.min(milliseconds, LONGEST_TIMER));
		signal?.addEventListener("abort", done);
	})
};
// src/host/node-files.ts
const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** The machine's files. */
const nodeFiles = {
	read: (path) => readFile(path),
	parts: (path) => ({ [Symbol.asyncIterator]: () => createReadStream(path)[Symbol.asyncIterator]() }),
	size: async (path) => (await stat(path)).size,
	exists: async (path) => {
		try {
			return (await stat(path)).isDirectory() ? "folder" : "file";
		} catch {
			return;
		}
	},
	isLink: async (path) => {
		try {
			return (await lstat(path)).isSymbolicLink();
		} catch {
			return false;
		}
	},
	write: async (path, content) => {
		const beside = `${path}.${randomBytes(6).toString("hex")}.tmp`;
		try {
			await writeFile(beside, content).catch(async (error) => {
				if (error.code !== "ENOENT") throw error;
				await makeFolder(dirname(path));
				await writeFile(beside, content);
			});
			await rename(beside, path);
		} catch (error) {
			await rm(beside, { force: true });
			throw error;
		}
	},
	remove: (path) => rm(path, { force: true }),
	removeFolder: (path) => rm(path, {
		recursive: true,
		force: true
	}),
	folders: async (path) => {
		try {
			return (await readdir(path, { withFileTypes: true })).flatMap((entry) => entry.isDirectory() ? [entry.name] : []).sort();
		} catch (error) {
			if (error.code === "ENOENT") return [];
			throw error;
		}
	},
	stamp: async (path) => {
		try {
			const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
			return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
		} catch {
			return;
		}
	},
	modified: async (path) => {
		try {
			return Math.floor((await stat(path)).mtimeMs);
		} catch {
			return;
		}
	},
	list: async (folder) => {
		const found = [];
		const walk = async (relative) => {
			const entries = await readdir(join(folder, relative), { withFileTypes: true }).catch((error) => {
				if (relative === "") throw error;
				return [];
			});
			for (const entry of entries) {
				const path = relative === "" ? entry.name : `${relative}/${entry.name}`;
				if (entry.isDirectory()) {
					if (!SKIPPED.has(entry.name)) await walk(path);
				} else if (entry.isFile()) found.push(path);
			}
		};
		await walk("");
		return found.sort();
	}
};
// src/host/node-processes.ts
/** How each shell is asked to stop at the first failing command. */
const ARGUMENTS = {
	bash: [
		"--noprofile",
		"--norc",
		"-eo",
		"pipefail",
		"-c"
	],
	sh: ["-e", "-c"]
};
/** How long a child has to end by itself after SIGTERM, in milliseconds. */
const MERCY = 2e3;
/** How often a group that was asked to end is looked after, in milliseconds. */
const GLANCE = 20;
/** The groups that run, so that none outlives this process however it ends. */
const groups = /* @__PURE__ */ new Set();
process.on("exit", () => {
	for (const pid of groups) endGroup(pid, "SIGKILL");
});
/** Child processes of the machine; each leads a group, so that what it started ends with it. */
const nodeProcesses = { run: (command, { shell, folder, environment, signal, limit, keep = "first" }) => new Promise((resolve, reject) => {
	const child = spawn(shell, [...ARGUMENTS[shell], command], {
		cwd: folder,
		env: environment,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		detached: true
	});
	const { pid } = child;
	if (pid !== void 0) groups.add(pid);
	const stdout = new Collector(limit, keep);
	const stderr = new Collector(limit, keep);
	child.stdout.on("data", (chunk) => stdout.add(chunk));
	child.stderr.on("data", (chunk) => stderr.add(chunk));
	let killer;
	let killed = false;
	const end = () => {
		endGroup(pid, "SIGTERM");
		killer ??= setTimeout(() => {
			endGroup(pid, "SIGKILL");
			killed = true;
			child.stdout.destroy();
			child.stderr.destroy();
		}, MERCY);
	};
	const settle = () => {
		clearTimeout(killer);
		signal.removeEventListener("abort", end);
		if (pid !== void 0) groups.delete(pid);
	};
	child.on("error", (error) => {
		settle();
		reject(error);
	});
	child.on("exit", end);
	child.on("close", (exitCode) => {
		const finish = () => {
			if (!killed && groupLives(pid)) {
				setTimeout(finish, GLANCE);
				return;
			}
			settle();
			resolve({
				exitCode,
				stdout: stdout.bytes,
				stderr: stderr.bytes,
				stdoutSize: stdout.size,
				stderrSize: stderr.size
			});
		};
		finish();
	});
	if (signal.aborted) end();
	else signal.addEventListener("abort", end);
}) };
function endGroup(pid, signal) {
	if (pid === void 0) return;
	try {
		process.kill(-pid, signal);
	} catch {}
}
function groupLives(pid) {
	if (pid === void 0) return false;
	try {
		return process.kill(-pid, 0);
	} catch {
		return false;
	}
}
/** Keeps the first or the last bytes of a stream. */
var Collector = class {
	size = 0;
	#limit;
	#keep;
	#chunks = [];
	/** Bytes in the chunks. */
	#kept = 0;
	constructor(limit, keep) {
		this.#limit = limit;
		this.#keep = keep;
	}
	get bytes() {
		const bytes = Buffer.concat(this.#chunks);
		return this.#keep === "first" ? bytes : bytes.subarray(Math.max(0, bytes.length - this.#limit));
	}
	add(chunk) {
		const room = this.#limit - this.size;
		this.size += chunk.length;
		if (this.#keep === "first") {
			if (room > 0) this.#chunks.push(chunk.subarray(0, room));
			return;
		}
		this.#chunks.push(chunk);
		this.#kept += chunk.length;
		for (let [oldest] = this.#chunks; oldest !== void 0; [oldest] = this.#chunks) {
			if (this.#kept - oldest.length < this.#limit) break;
			this.#kept -= oldest.length;
			this.#chunks.shift();
		}
	}
};
// src/host/node-terminal.ts
/** The process's standard streams. Colours follow NO_COLOR and FORCE_COLOR; GitHub's log shows them, too. */
function nodeTerminal(environment) {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
	});
	return {
		print: (text) => void process.stdout.write(text),
		tell: (text) => void process.stderr.write(text),
		live: process.stderr.isTTY === true && environment["TERM"] !== "dumb" && environment["CI"] === void 0,
		colours: wantsColours(environment),
		get columns() {
			return process.stderr.columns ?? 80;
		}
	};
}
function wantsColours(environment) {
	if (environment["NO_COLOR"]) return false;
	const forced = environment["FORCE_COLOR"];
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	return environment["GITHUB_ACTIONS"] === "true" || process.stderr.isTTY === true && environment["TERM"] !== "dumb";
}
// src/host/node-host.ts
/** Everything of this machine. SIGINT or SIGTERM asks for an orderly end, the same once more ends at once; not so one after the other,
* as GitHub sends them to a cancelled job 7.5 seconds apart, because what is left of the time is for the reports. */
function nodeHost() {
	const environment = { ...process.env };
	return {
		clock: nodeClock,
		random: {
			number: Math.random,
			uuid: randomUUID
		},
		files: nodeFiles,
		terminal: nodeTerminal(environment),
		processes: nodeProcesses,
		environment,
		workingFolder: process.cwd(),
		...interruption()
	};
}
function interruption() {
	const [first, second] = [new AbortController(), new AbortController()];
	const seen = /* @__PURE__ */ new Set();
	let takesTime = false;
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {
		if (takesTime ? second.signal.aborted : seen.has(signal)) process.exit(130);
		seen.add(signal);
		if (takesTime && first.signal.aborted) second.abort();
		first.abort();
	});
	return {
		interrupted: first.signal,
		urged: () => {
			takesTime = true;
			return second.signal;
		}
	};
}
export { nodeHost as t };
