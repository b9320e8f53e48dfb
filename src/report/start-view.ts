import { formatDuration } from "../model/duration.ts";
import type { PlanPlace, StartEvent } from "../model/start-event.ts";
import { OUTCOMES } from "./outcome-look.ts";
import type { Paint } from "./paint.ts";
import { plainLine } from "./plain-text.ts";
import { plural } from "./plural.ts";
import { cutToWidth } from "./text-width.ts";
import { countsSentence, reasonWorthSaying } from "./verdict-text.ts";

/** Lines of each list in the block. */
const MOST = 8;

/** A plan at a place, as it stands. Instants are milliseconds since 1970-01-01T00:00Z. */
export interface PlaceState {
  readonly place: PlanPlace;
  readonly paused: boolean;
  /** Since when it runs, if it does. */
  readonly running: number | undefined;
  /** When its next run begins; undefined: none is to come. */
  readonly next: number | undefined;
}

/** How many runs ended how. */
export interface StartTally {
  readonly passed: number;
  readonly failed: number;
  readonly cancelled: number;
  /** Could not be run. */
  readonly broken: number;
}

const WHY_NOT: Readonly<Record<Extract<StartEvent, { kind: "not-run" }>["why"], string>> = {
  missed: "missed: too late by now",
  coalesced: "not run, because a newer one runs in its place",
  skipped: "skipped, because an earlier one went on",
  left: "not run any more, because this is the end",
};

const STOPPING: Readonly<Record<Extract<StartEvent, { kind: "stopping" }>["why"], string>> = {
  over: "the time to stay is over",
  idle: "nothing more falls due in the time to stay",
  signal: "asked to stop",
};

/** What happened, as a line that stays; `now` in milliseconds since 1970-01-01T00:00Z. */
export function startLine(event: StartEvent, now: number, paint: Paint): string {
  return `${paint("dim", clockText(now))} ${words(event, paint)}`;
}

/** What runs and what comes next, as lines that are drawn over again and again. */
export function startStatus(
  states: readonly PlaceState[],
  tally: StartTally,
  now: number,
  columns: number,
  paint: Paint,
): string[] {
  // The last column stays free: a character there makes some terminals wrap.
  const width = columns - 1;
  const running = states.filter((state) => state.running !== undefined);
  const coming = states
    .filter(({ next }) => next !== undefined)
    .sort((a, b) => (a.next as number) - (b.next as number));
  const paused = states.filter((state) => state.paused).length;
  const counts = [
    `${running.length} running`,
    `${coming.length} to come`,
    ...(paused > 0 ? [`${paused} paused`] : []),
    ...Object.entries(tally).flatMap(([how, count]) => (count > 0 ? [`${count} ${how}`] : [])),
  ];
  const line = (text: string) => paint("dim", cutToWidth(text, width));
  const rest = (all: readonly unknown[]) =>
    all.length > MOST ? [line(`  … and ${all.length - MOST} more`)] : [];
  return [
    paint("strong", cutToWidth(counts.join(", "), width)),
    ...running
      .slice(0, MOST)
      .map((state) => line(`  … ${nameOf(state.place)}  ${since(now - (state.running as number))}`)),
    ...rest(running),
    ...coming
      .slice(0, MOST)
      .map(({ place, next = 0 }) => line(`  ${clockText(next)}  ${nameOf(place)}  in ${since(next - now)}`)),
    ...rest(coming),
  ];
}

function words(event: StartEvent, paint: Paint): string {
  switch (event.kind) {
    case "run-started": {
      const again = event.attempt > 1 ? `, attempt ${event.attempt}` : "";
      const late = event.lateness >= 1000 ? `, ${since(event.lateness)} late` : "";
      return `${paint("accent", "▸")} ${nameOf(event.place)} runs for ${momentText(event.occurrence)}${again}${late}`;
    }
    case "run-ended": {
      const { place, result, problem } = event;
      if (result === null) return `${paint("bad", "!")} ${nameOf(place)}: ${plainLine(problem ?? "")}`;
      const { mark, style } =
        OUTCOMES[
          result.verdict === "cancelled" ? "skipped" : result.verdict === "failed" ? "failed" : "passed"
        ];
      const reason = reasonWorthSaying(result);
      const why = reason === null ? "" : `; ${reason}`;
      return `${paint(style, mark)} ${nameOf(place)} ${result.verdict}: ${countsSentence(result)} in ${formatDuration(result.duration)}${why}`;
    }
    case "not-run":
      return `${paint("warn", "–")} ${nameOf(event.place)}: ${plural(event.count, "run")} ${WHY_NOT[event.why]}`;
    case "crashed": {
      const { place, run, occurrence, again } = event;
      const then = again === null ? "it is not run again" : `it runs once more as attempt ${again}`;
      return `${paint("bad", "!")} ${nameOf(place)}: run ${plainLine(run)} of ${momentText(occurrence)} never ended; ${then}`;
    }
    case "waiting":
      return `${paint("dim", "–")} ${nameOf(event.place)}: ${momentText(event.occurrence)} waits for the run before it`;
    case "plan":
      return `${paint(event.change === "broken" ? "bad" : "accent", "•")} ${plainLine(event.id)} ${changeText(event)}`;
    case "trouble": {
      const where = event.place === null ? "" : `${nameOf(event.place)}: `;
      return `${paint("warn", "!")} ${where}${plainLine(event.message)}`;
    }
    case "stopping": {
      const left = event.running === 0 ? "" : `; ${plural(event.running, "run")} may still end`;
      return `${paint("accent", "•")} ${STOPPING[event.why]}: no new run begins${left}`;
    }
  }
}

function changeText({ change, file }: Extract<StartEvent, { kind: "plan" }>): string {
  const path = plainLine(file);
  if (change === "broken")
    return `(${path}) cannot be read as it is now: it goes on as it was before, if it was`;
  if (change === "removed") return `(${path}) was removed: it runs no more`;
  return `(${path}) was ${change}`;
}

function nameOf({ name, environment }: PlanPlace): string {
  return `${plainLine(name)}${environment === null ? "" : ` on ${plainLine(environment)}`}`;
}

/** Whole seconds. */
function since(milliseconds: number): string {
  return formatDuration(Math.max(0, Math.floor(milliseconds / 1000)) * 1000);
}

function momentText(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, "Z");
}

/** The time of day in UTC. */
function clockText(instant: number): string {
  return `${momentText(instant).slice(11)}`;
}
