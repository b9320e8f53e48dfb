import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** What a process is called among all that share a ledger: `start-build-7-5f0c2a91-4711-88123`: its machine, for people and for us, its number, and
 * when it began in ticks of the machine's clock, since a dead process's number is given to another one. A run of it has its own number behind
 * a point. */
const NAME = /^start-.+-([0-9a-f]{8})-(\d+)-(\d+)(?:\.\d+)?$/;

/** The name of this process. */
export function processName(): string {
  const host = hostname().replace(/[^A-Za-z0-9.]+/g, ".");
  return `start-${host}-${scope() ?? "00000000"}-${process.pid}-${beginOf(process.pid) ?? 0}`;
}

/** Whether the process of a name, or of a run's, still goes on; undefined for one of another machine, or where that cannot be known. */
export function isProcessAlive(name: string): boolean | undefined {
  const [, place, pid, begin] = NAME.exec(name) ?? [];
  if (place === undefined || place !== scope()) return undefined;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const now = beginOf(Number(pid));
  return now === undefined || begin === "0" ? undefined : String(now) === begin;
}

/** Within what numbers of processes mean the same: a machine since it was started, and a container on it (proc_sys_kernel(5),
 * pid_namespaces(7)). Names of hosts don't tell: many are called ubuntu. undefined on systems without /proc. */
function scope(): string | undefined {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const namespace = readlinkSync("/proc/self/ns/pid");
    return createHash("sha256").update(`${boot} ${namespace}`).digest("hex").slice(0, 8);
  } catch {
    return undefined;
  }
}

/** When a process began (proc_pid_stat(5), field 22); 0 for one that is dead and waits for its parent; undefined without /proc. */
function beginOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? 0 : Number(fields[19]);
  } catch {
    return undefined;
  }
}
