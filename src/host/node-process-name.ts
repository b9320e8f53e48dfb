import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** What a process is called among all that share a ledger: `start-build-7-4711-88123`, the machine, the process, and when it began in ticks of
 * the machine's clock, since a dead process's number is given to another one. A run of it has its own number behind a point. */
const NAME = /^start-(.+)-(\d+)-(\d+)(?:\.\d+)?$/;

/** The name of this process. */
export function processName(): string {
  return `start-${machine()}-${process.pid}-${beginOf(process.pid) ?? 0}`;
}

/** Whether the process of a name, or of a run's, still goes on; undefined for one of another machine, or where that cannot be known. */
export function isProcessAlive(name: string): boolean | undefined {
  const [, place, pid, begin] = NAME.exec(name) ?? [];
  if (place !== machine()) return undefined;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const now = beginOf(Number(pid));
  return now === undefined || begin === "0" ? undefined : String(now) === begin;
}

/** A host name in letters, digits and points. */
function machine(): string {
  return hostname().replace(/[^A-Za-z0-9.]+/g, ".");
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
