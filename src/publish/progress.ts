import type { Clock, Terminal } from "../host/host.ts";
import type { RunEvent } from "../model/run-event.ts";
import { LiveBlock } from "./live-block.ts";

const FRAME = 100;

/** Puts a run into words; `now` is on the monotonic clock. */
export interface ProgressView {
  /** Takes in what happened; a line when there is something to say that stays, else null. */
  take(event: RunEvent, now: number): string | null;
  /** The lines that show how things stand, none wider than the terminal. */
  status(now: number, columns: number): string[];
}

export interface ProgressOptions {
  readonly terminal: Terminal;
  readonly clock: Clock;
  readonly view: ProgressView;
}

/** Tells a person how a run goes: on a live terminal with a block redrawn below the lines that stay, else by those alone. */
export class Progress {
  private readonly terminal: Terminal;
  private readonly clock: Clock;
  private readonly view: ProgressView;
  private readonly block: LiveBlock | undefined;
  private readonly stopping = new AbortController();

  constructor({ terminal, clock, view }: ProgressOptions) {
    this.terminal = terminal;
    this.clock = clock;
    this.view = view;
    this.block = terminal.live ? new LiveBlock(terminal) : undefined;
  }

  /** Takes in what happened and shows it. */
  handle(event: RunEvent): void {
    const line = this.view.take(event, this.clock.monotonic());
    if (event.kind === "run-finished") this.stop();
    if (this.block === undefined || this.stopping.signal.aborted) {
      if (line !== null) this.terminal.tell(`${line}\n`);
      return;
    }
    this.draw(line === null ? "" : `${line}\n`);
    if (event.kind === "run-started") void this.tick();
  }

  /** Takes the block away and gives the cursor back; to be called however the run ends. More calls do nothing. */
  stop(): void {
    this.stopping.abort();
    this.block?.close();
  }

  /** Redraws while nothing happens, so that the times run on. */
  private async tick(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.clock.sleep(FRAME, signal);
      if (!signal.aborted) this.draw("");
    }
  }

  private draw(above: string): void {
    this.block?.draw(this.view.status(this.clock.monotonic(), this.terminal.columns), above);
  }
}
