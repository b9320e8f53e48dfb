import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Processes that open a store each. Node 20 runs no TypeScript, so they run a bundle, made as ours is. */
export class Racers {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async prepare(): Promise<Racers> {
    const folder = mkdtempSync(join(tmpdir(), "rota-racers-"));
    const bundle = await rolldown({
      input: join(root, "tests/stores/racer.ts"),
      platform: "node",
      cwd: root,
      onLog: () => undefined,
    });
    await bundle.write({
      dir: folder,
      format: "esm",
      entryFileNames: "[name].mjs",
      chunkFileNames: "[name].mjs",
    });
    await bundle.close();
    return new Racers(folder);
  }

  /**
   * Lets processes race for a page: each has read it before any may write. Each adds its line in the end.
   * @returns what each one's first write came to
   * @throws Error when a process fails, or does not end by itself
   */
  async race(
    count: number,
    address: string,
    { book, page }: { book: string; page: string },
    environment: Readonly<Record<string, string>> = {},
  ): Promise<string[]> {
    const racers = Array.from({ length: count }, (_, index) =>
      this.#start([address, book, page, `racer-${index}`], environment),
    );
    try {
      await Promise.all(racers.map((racer) => racer.ready));
      for (const { child } of racers) child.stdin?.end("go\n");
      return await Promise.all(racers.map((racer) => racer.result));
    } finally {
      for (const { child } of racers) child.kill("SIGKILL");
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  #start(words: readonly string[], environment: Readonly<Record<string, string>>) {
    const child: ChildProcess = spawn(process.execPath, [join(this.#folder, "racer.mjs"), ...words], {
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...process.env, ...environment },
    });
    let said = "";
    const ended = once(child, "close").then(([code]) => {
      if (code !== 0) throw new Error(`a racer ended with ${code}: ${said}`);
    });
    const ready = new Promise<void>((resolve) => {
      for (const stream of [child.stdout, child.stderr])
        stream?.on("data", (bytes) => {
          said += bytes;
          if (said.includes("ready\n")) resolve();
        });
    });
    const result = ended.then(() => said.replace("ready\n", "").trim());
    return { child, ready: Promise.race([ready, ended]), result };
  }
}
