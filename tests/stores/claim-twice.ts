import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = resolve(root, process.env["ROTA_DIST"] ?? "dist", "cli.js");

/** What `rota due --format json` prints. */
export interface Due {
  readonly due: boolean;
  readonly occurrence: string | null;
  readonly lateness: number | null;
  readonly reason: string;
  readonly claim?: { readonly plan: string; readonly occurrences: readonly string[] };
}

/** A repository with a plan that is due every hour, for as long as the test takes. `ask` is `rota due` in a process of its own, `run` is `rota run`. */
export function hourlyPlan(store: string, environment: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "rota-due-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "rota.yaml"), "pack: per-plan\n");
  const plan = { suites: ["a.suite.yaml"], schedule: [{ every: "1h" }], misfire: { grace: "1h" } };
  writeFileSync(join(folder, "checkout.plan.yaml"), JSON.stringify(plan));
  // The clock of the processes stands still, so that no test goes over the hour.
  const at = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 - 23 * 60_000);
  const ask = (...more: readonly string[]): Promise<Due> =>
    printed(["due", "checkout", "--at", at.toISOString(), "--store", store, "--format", "json", ...more], {
      folder,
      environment,
    });
  writeFileSync(join(folder, "a.suite.yaml"), "cases: { one: { steps: [{ run: exit 0 }] } }\n");
  const run = (...more: readonly string[]) =>
    ended(["run", "--store", store, ...more], { folder, environment });
  const write = (file: string, value: unknown) => writeFileSync(join(folder, file), JSON.stringify(value));
  return {
    ask,
    run,
    write,
    occurrence: `${new Date(at.getTime() - 37 * 60_000).toISOString().slice(0, 19)}Z`,
  };
}

interface Place {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

async function printed(argv: readonly string[], place: Place): Promise<Due> {
  const { exitCode, printed: text, told } = await ended(argv, place);
  if (exitCode !== 0) throw new Error(`rota due ended with ${exitCode}: ${told}`);
  return JSON.parse(text) as Due;
}

async function ended(argv: readonly string[], { folder, environment }: Place) {
  const child = spawn(process.execPath, [cli, ...argv], {
    cwd: folder,
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [text, told] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    text += part;
  });
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    told += part;
  });
  const exitCode = await new Promise<number | null>((done) => child.on("close", done));
  return { exitCode, printed: text, told };
}
