import { performance } from "node:perf_hooks";
import { randomBytes, randomUUID } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
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
	exists: async (path) => {
		try {
			return (await stat(path)).isDirectory() ? "folder" : "file";
		} catch {
			return;
		}
	},
	write: async (path, content) => {
		await mkdir(dirname(path), { recursive: true });
		const beside = `${path}.${randomBytes(6).toString("hex")}.tmp`;
		try {
			await writeFile(beside, content);
			await rename(beside, path);
		} catch (error) {
			await rm(beside, { force: true });
			throw error;
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
/** Child processes of the machine; each leads a group, so that what it started ends with it. */
const nodeProcesses = { run: (command, { shell, folder, environment, signal, limit }) => new Promise((resolve, reject) => {
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
	const stdout = new Collector(limit);
	const stderr = new Collector(limit);
	child.stdout.on("data", (chunk) => stdout.add(chunk));
	child.stderr.on("data", (chunk) => stderr.add(chunk));
	let killer;
	const end = () => {
		endGroup(child.pid, "SIGTERM");
		killer ??= setTimeout(() => {
			endGroup(child.pid, "SIGKILL");
			child.stdout.destroy();
			child.stderr.destroy();
		}, MERCY);
	};
	const settle = () => {
		clearTimeout(killer);
		signal.removeEventListener("abort", end);
	};
	child.on("error", (error) => {
		settle();
		reject(error);
	});
	child.on("exit", end);
	child.on("close", (exitCode) => {
		settle();
		resolve({
			exitCode,
			stdout: stdout.bytes,
			stderr: stderr.bytes,
			stdoutSize: stdout.size,
			stderrSize: stderr.size
		});
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
var Collector = class {
	size = 0;
	#limit;
	#chunks = [];
	constructor(limit) {
		this.#limit = limit;
	}
	get bytes() {
		return Buffer.concat(this.#chunks);
	}
	add(chunk) {
		const room = this.#limit - this.size;
		this.size += chunk.length;
		if (room > 0) this.#chunks.push(chunk.subarray(0, room));
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
		interrupted: interruption()
	};
}
function interruption() {
	const controller = new AbortController();
	const seen = /* @__PURE__ */ new Set();
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {
		if (seen.has(signal)) process.exit(130);
		seen.add(signal);
		controller.abort();
	});
	return controller.signal;
}
export { nodeHost as t };
