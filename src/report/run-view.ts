import { formatDuration } from "../model/duration.ts";
import type { RunEvent } from "../model/run-event.ts";
import { dueText } from "./due-text.ts";
import { exchangeBlock } from "./exchange-block.ts";
import { finishedCaseLine, finishedHookLine } from "./finished-line.ts";
import { type Paint, plainPaint } from "./paint.ts";
import { plainLine } from "./plain-text.ts";
import { plural } from "./plural.ts";
import { type RunningCase, statusLines, type Tally } from "./status-lines.ts";
import { defuseWorkflowCommands } from "./workflow-command-text.ts";

const STEP = 100;

export interface RunViewOptions {
  /** Colours, if any. */
  readonly paint?: Paint;
  /** Keeps GitHub's runner from obeying what a name or an answer says. */
  readonly onGithub?: boolean;
}

/** How a run that goes on looks to a person. It has no clock: the time of each event is handed in, on a monotonic clock. */
export class RunView {
  private readonly paint: Paint;
  private readonly onGithub: boolean;
  private readonly running = new Map<string, RunningCase>();
  private tally: Tally = { total: 0, passed: 0, failed: 0, error: 0, skipped: 0, flaky: 0, quarantined: 0 };
  private started = 0;

  constructor({ paint = plainPaint, onGithub = false }: RunViewOptions = {}) {
    this.paint = paint;
    this.onGithub = onGithub;
  }

  /** Takes in what happened; a line when there is something to say that stays, else null. */
  take(event: RunEvent, now: number): string | null {
    const line = this.line(event, now);
    return line !== null && this.onGithub ? defuseWorkflowCommands(line) : line;
  }

  /** The lines that show how things stand, none wider than the terminal. */
  status(now: number, columns: number): string[] {
    const elapsed = formatDuration(Math.floor((now - this.started) / STEP) * STEP);
    return statusLines(this.tally, [...this.running.values()], now, elapsed, columns, this.paint);
  }

  private line(event: RunEvent, now: number): string | null {
    switch (event.kind) {
      case "run-started": {
        this.started = now;
        this.tally = { ...this.tally, total: event.cases };
        const where = event.environment === null ? "" : ` on ${plainLine(event.environment)}`;
        const size = `${plural(event.cases, "case")} in ${plural(event.suites, "suite")}`;
        const due = dueText(event);
        return `${this.paint("strong", plainLine(event.plan))}${where}: ${size}${due === null ? "" : `, ${due}`}, seed ${event.seed}`;
      }
      case "server-started":
        return this.paint(
          "dim",
          `  starting ${plainLine(event.command)}, until ${plainLine(event.ready)} answers`,
        );
      case "server-ready":
        return this.paint(
          "dim",
          `  ${plainLine(event.ready)} answers after ${formatDuration(event.duration)}`,
        );
      case "case-started": {
        const { suite, id, attempt } = event;
        this.running.set(key(suite.id, id), { suite: suite.name, id, attempt, since: now });
        return null;
      }
      case "case-finished": {
        const { suite, result } = event;
        const { outcome, flaky, quarantined } = result;
        this.running.delete(key(suite.id, result.id));
        this.tally = {
          ...this.tally,
          ...(quarantined !== undefined && outcome !== "skipped"
            ? { quarantined: this.tally.quarantined + 1 }
            : { [outcome]: this.tally[outcome] + 1, flaky: this.tally.flaky + (flaky ? 1 : 0) }),
        };
        return finishedCaseLine(suite.name, result, this.paint);
      }
      case "hook-finished":
        return finishedHookLine(event.suite.name, event.hook, event.result, this.paint);
      case "exchange-finished":
        return exchangeBlock(event, this.paint);
      case "run-finished":
        return null;
    }
  }
}

function key(suite: string, id: string): string {
  return `${suite}\n${id}`;
}
