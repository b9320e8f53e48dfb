import { formatDuration } from "../model/duration.ts";

const MINUTE = 60_000;

/** When a run was due, and when it began: RFC 3339, UTC. */
export interface DueRun {
  /** Null: it was not for a moment of the schedule. */
  readonly occurrence: string | null;
  readonly start: string;
}

/** `due 08:00 UTC, 37 min late`, or `on time` for less than a minute; with the date where the run began on another day. Null: it was not
 * due, or one of both is no instant. */
export function dueText({ occurrence, start }: DueRun): string | null {
  const late = latenessOf({ occurrence, start });
  if (occurrence === null || late === null) return null;
  const due = new Date(occurrence).toISOString();
  const began = new Date(start).toISOString();
  const date = due.slice(0, 10) === began.slice(0, 10) ? "" : `${due.slice(0, 10)} `;
  const lateness = late < MINUTE ? "on time" : `${formatDuration(Math.floor(late / MINUTE) * MINUTE)} late`;
  return `due ${date}${timeOf(due)} UTC, ${lateness}`;
}

/** How many milliseconds late a run began, never less than none; null like `dueText`. */
export function latenessOf({ occurrence, start }: DueRun): number | null {
  const late = Date.parse(start) - Date.parse(occurrence ?? "");
  return Number.isNaN(late) ? null : Math.max(0, late);
}

/** `2026-11-22 08:00 UTC`: an instant (RFC 3339) for a person; null when it is none. */
export function momentText(instant: string): string | null {
  const parsed = Date.parse(instant);
  if (Number.isNaN(parsed)) return null;
  const text = new Date(parsed).toISOString();
  return `${text.slice(0, 10)} ${timeOf(text)} UTC`;
}

/** The seconds only where there are any. */
function timeOf(iso: string): string {
  return iso.slice(17, 19) === "00" ? iso.slice(11, 16) : iso.slice(11, 19);
}
