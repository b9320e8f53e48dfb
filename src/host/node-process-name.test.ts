import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { isProcessAlive, processName } from "./node-process-name.ts";

const own = processName();
const [, head = "", pid = "", begin = ""] = /^(start-.+-[0-9a-f]{8})-(\d+)-(\d+)$/.exec(own) ?? [];

test.runIf(process.platform === "linux")(
  "a process is known by its machine, its number and its beginning",
  async () => {
    expect(Number(pid)).toBe(process.pid);
    expect(isProcessAlive(own)).toBe(true);
    expect(isProcessAlive(`${own}.12`)).toBe(true);
    // The number of a dead one, which by now is ours.
    expect(isProcessAlive(`${head}-${pid}-${Number(begin) - 1}`)).toBe(false);

    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
    await once(child, "spawn");
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
    expect(isProcessAlive(`${head}-${child.pid}-${begin}`)).toBe(false);
  },
);

test("of processes elsewhere nothing is known", () => {
  const elsewhere = own.replace(/-[0-9a-f]{8}-/, "-0123abcd-");
  for (const name of [elsewhere, "4711", "", "start-", "5d0a2c0e-7a5e-4c8e-9d51-0e6c3f1b2a77"])
    expect(isProcessAlive(name), name).toBeUndefined();
});
