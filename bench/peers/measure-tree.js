// CPU, wall time and memory of a program with everything that it starts.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Milliseconds between two looks at the memory. */
const EVERY = 10;
const GNU_TIME = "/usr/bin/time";

/**
 * @typedef {object} Measured
 * @property {number} status the exit code
 * @property {number} cpu milliseconds, user and system, of all processes
 * @property {number} wall milliseconds
 * @property {number} memory bytes: the peaks of all its processes added up
 * @property {string} output the end of what it printed
 */

/** Runs a program to its end. @returns {Promise<Measured>} */
export async function measureTree({ program, args, workingFolder, env = {} }, folder) {
  const scratch = mkdtempSync(join(tmpdir(), "rota-memory-"));
  const peakFile = join(scratch, "peak");
  const exact = existsSync(GNU_TIME) ? [GNU_TIME, "-f", "%M", "-o", peakFile] : [];
  // bash tells the CPU of all that it waited for, V8's helper threads and grandchildren included.
  const script = `TIMEFORMAT='%U %S %R'; { time "$0" "$@" >&3 2>&4 3>&- 4>&-; } 3>&1 4>&1`;
  const [first, ...rest] = [...exact, program, ...args];
  const child = spawn("bash", ["-c", script, first, ...rest], {
    cwd: workingFolder ?? folder,
    env: { PATH: process.env.PATH, HOME: scratch, TMPDIR: scratch, NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [output, times] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output = (output + text).slice(-4000);
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    times = (times + text).slice(-200);
  });
  const peaks = new Map();
  const looking = setInterval(() => lookAt(child.pid, peaks), EVERY);
  const [status] = await once(child, "close");
  clearInterval(looking);
  const [user, system, wall] = times.trim().split("\n").at(-1).split(" ").map(Number);
  const sampled = [...peaks.values()].reduce((sum, one) => sum + one, 0);
  // The kernel knows the peak of the largest process to the end; samples see the last milliseconds badly.
  const largest = existsSync(peakFile)
    ? Number(readFileSync(peakFile, "utf8").trim().split("\n").at(-1)) * 1024
    : 0;
  rmSync(scratch, { recursive: true, force: true });
  return {
    status,
    cpu: (user + system) * 1000,
    wall: wall * 1000,
    memory: Math.max(sampled, largest),
    output,
  };
}

/** Writes down the peaks of the processes below one; a process may end while it is looked at. */
function lookAt(pid, peaks) {
  for (const child of childrenOf(pid)) {
    lookAt(child, peaks);
    try {
      const status = readFileSync(`/proc/${child}/status`, "utf8");
      const kilobytes = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0);
      if (!/^Name:\s+(time|bash)$/m.test(status)) peaks.set(child, kilobytes * 1024);
    } catch {
      // It has ended: the last look at it counts.
    }
  }
}

function childrenOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean),
    );
  } catch {
    return [];
  }
}
