import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A process under way. */
export interface Running {
  readonly child: ChildProcess;
  /** What it has said so far. */
  said(): string;
  /** Resolves when it has said something. */
  readonly speaks: Promise<void>;
  /** Resolves with all it said when it has ended. Rejects when it ended in an error of its own. */
  readonly ended: Promise<string>;
}

/** Starts programs of this folder. Node 20 runs no TypeScript, so they run as bundles. */
export class Programs {
  readonly folder = mkdtempSync(join(tmpdir(), "rota-ledger-"));

  async prepare(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      const bundle = await rolldown({
        input: join(root, `tests/ledger/${name}.ts`),
        platform: "node",
        cwd: root,
        onLog: () => undefined,
      });
      await bundle.write({ file: join(this.folder, `${name}.mjs`), format: "esm" });
      await bundle.close();
    }
  }

  start(
    name: string,
    words: readonly string[],
    death?: { readonly at: number; readonly when: string },
  ): Running {
    const dying = death === undefined ? [] : ["--import", join(this.folder, "die-at.mjs")];
    const child = spawn(process.execPath, [...dying, join(this.folder, `${name}.mjs`), ...words], {
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...process.env, DIE_AT: String(death?.at), DIE_WHEN: death?.when },
    });
    let said = "";
    let problems = "";
    child.stdin.on("error", () => undefined);
    child.stderr.on("data", (bytes) => {
      problems += bytes;
    });
    const speaks = new Promise<void>((resolve) => {
      child.stdout.on("data", (bytes) => {
        said += bytes;
        resolve();
      });
    });
    const ended = once(child, "close").then(([code, signal]) => {
      if (code !== 0 && signal !== "SIGKILL") throw new Error(`${name} ended with ${code}: ${problems}`);
      return said;
    });
    return { child, said: () => said, speaks: Promise.race([speaks, ended.then(() => undefined)]), ended };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
