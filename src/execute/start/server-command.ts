import type { Host, ProcessResult } from "../../host/host.ts";
import type { StartPlan } from "../../model/run-plan.ts";

/** Bytes of the output that are kept, the last ones. */
const KEPT = 64 * 1024;
/** All that the command gets of Rota's own environment; the rest could hold secrets and tokens. */
const PASSED_ON = ["PATH", "HOME", "TMPDIR"];

/** How a command came to its end. */
export interface ServerExit {
  /** null when a signal ended it. */
  readonly exitCode: number | null;
  /** The end of what it printed to both streams, in its order. */
  readonly output: Uint8Array;
  /** Bytes of all that it printed. */
  readonly size: number;
  /** Why the system could not start it; null: it did. */
  readonly flaw: string | null;
}

/** A command that runs until it ends, or is ended with all that it started. */
export class ServerCommand {
  readonly #ending = new AbortController();
  readonly #over = new AbortController();
  readonly #exit: Promise<ServerExit>;
  #early: ServerExit | undefined;

  /** Starts it. */
  constructor(plan: StartPlan, host: Host) {
    this.#exit = this.#run(plan, host);
  }

  /** How it ended by itself; undefined: it runs, or was ended. */
  get early(): ServerExit | undefined {
    return this.#early;
  }

  /** Aborts when it has ended, whyever. */
  get over(): AbortSignal {
    return this.#over.signal;
  }

  /** Ends it, and waits until all that it started has ended, too. */
  end(): Promise<ServerExit> {
    this.#ending.abort();
    return this.#exit;
  }

  async #run(plan: StartPlan, host: Host): Promise<ServerExit> {
    let exit: ServerExit;
    try {
      const { exitCode, stdout, stdoutSize } = await runCommand(plan, host, this.#ending.signal);
      exit = { exitCode, output: stdout, size: stdoutSize, flaw: null };
    } catch (error) {
      exit = { exitCode: null, output: new Uint8Array(), size: 0, flaw: (error as Error).message };
    }
    if (!this.#ending.signal.aborted) this.#early = exit;
    this.#over.abort();
    return exit;
  }
}

async function runCommand(plan: StartPlan, host: Host, signal: AbortSignal): Promise<ProcessResult> {
  const environment: Record<string, string> = {};
  for (const name of PASSED_ON) {
    const value = host.environment[name];
    if (value !== undefined) environment[name] = value;
  }
  Object.assign(environment, plan.env);
  const start = (shell: "bash" | "sh") =>
    host.processes.run(
      // One stream for both, so that lines stand in the order in which they came.
      `exec 2>&1; ${plan.command}`,
      { shell, folder: plan.folder, environment, signal, limit: KEPT, keep: "last" },
    );
  try {
    return await start("bash");
  } catch (error) {
    if ((error as { code?: string }).code !== "ENOENT") throw error;
    return start("sh");
  }
}
