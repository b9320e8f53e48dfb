import { formatDuration } from "../model/duration.ts";
import { OUTCOMES } from "./outcome-look.ts";
import type { Paint, Style } from "./paint.ts";
import { plainLine } from "./plain-text.ts";
import { groupDigits } from "./plural.ts";
import { cutToWidth, textWidth } from "./text-width.ts";

const RUNNING = 6;

/** Cases by outcome so far; flaky ones are counted under passed, too. */
export interface Tally {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly error: number;
  readonly skipped: number;
  readonly flaky: number;
  /** Those that ran in quarantine are counted under nothing else. */
  readonly quarantined: number;
}

export interface RunningCase {
  readonly suite: string;
  readonly id: string;
  readonly attempt: number;
  /** On the monotonic clock. */
  readonly since: number;
}

/** The lines of the status block: what has been done, and the cases that run, the longest first. None is wider than the terminal. */
export function statusLines(
  tally: Tally,
  running: readonly RunningCase[],
  now: number,
  elapsed: string,
  columns: number,
  paint: Paint,
): string[] {
  // The last column stays free: a character there makes some terminals wrap.
  const width = columns - 1;
  const lines = running.slice(0, RUNNING).map(({ suite, id, attempt, since }) => {
    const time = now - since >= 1000 ? `  ${formatDuration(Math.floor((now - since) / 1000) * 1000)}` : "";
    const again = attempt > 1 ? ` (attempt ${attempt})` : "";
    return paint("dim", cutToWidth(`  … ${plainLine(id)} (${plainLine(suite)})${again}${time}`, width));
  });
  const more = running.length - RUNNING;
  if (more > 0) lines.push(paint("dim", cutToWidth(`  … and ${more} more`, width)));
  return [countLine(tally, elapsed, width, paint), ...lines];
}

function countLine(tally: Tally, elapsed: string, width: number, paint: Paint): string {
  const { passed, failed, error, skipped, flaky, quarantined, total } = tally;
  const done = passed + failed + error + skipped + quarantined;
  const pieces: (readonly [text: string, style: Style])[] = [
    [`${groupDigits(done)} of ${groupDigits(total)}`, "strong"],
  ];
  for (const outcome of ["passed", "failed", "error", "skipped"] as const) {
    const { mark, style } = OUTCOMES[outcome];
    if (tally[outcome] > 0) pieces.push([`${mark} ${groupDigits(tally[outcome])}`, style]);
  }
  if (flaky > 0) pieces.push([`~ ${groupDigits(flaky)}`, "warn"]);
  if (quarantined > 0) pieces.push([`⊘ ${groupDigits(quarantined)}`, "dim"]);
  pieces.push([elapsed, "dim"]);
  let line = "";
  let used = 0;
  for (const [text, style] of pieces) {
    const gap = used === 0 ? "" : "  ";
    const shown = cutToWidth(text, width - used - gap.length);
    if (shown === "") break;
    line += `${gap}${paint(style, shown)}`;
    used += gap.length + textWidth(shown);
  }
  return line;
}
