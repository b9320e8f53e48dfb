import {
  dayNumber,
  formatDate,
  formatTimeOfDay,
  MILLISECONDS_A_DAY,
  monthLength,
  weekdayOf,
} from "./civil-date.ts";
import { MONTH_WORDS } from "./describe-days.ts";
import { occurrencesWithin } from "./occurrences.ts";
import type { Schedule } from "./trigger.ts";
import { zoneOf } from "./zone.ts";

const CELL = 16;
const MONTH_WIDTH = 8 * CELL;
const MONTH_HEIGHT = 9 * CELL;
const COLUMNS = 4;
const MARGIN = 12;
const TITLE = 28;
const MOST_TIMES = 8;

/**
 * A year's calendar of runs as an SVG image (no script, no font or style from elsewhere): each day is shaded by its
 * number of runs and tells their times. `zone` says whose days they are; `title` stands above.
 */
export function calendarSvg(schedule: Schedule, year: number, zone: string, title: string): string {
  const clock = zoneOf(zone);
  const start = clock.instantOf(dayNumber(year, 1, 1) * MILLISECONDS_A_DAY);
  const end = clock.instantOf(dayNumber(year + 1, 1, 1) * MILLISECONDS_A_DAY);
  const times = new Map<number, number[]>();
  for (const { instant } of occurrencesWithin(schedule, start, end)) {
    const wall = clock.wallAt(instant);
    const day = Math.floor(wall / MILLISECONDS_A_DAY);
    const minute = Math.floor((wall - day * MILLISECONDS_A_DAY) / 60_000);
    const known = times.get(day);
    if (known === undefined) times.set(day, [minute]);
    else known.push(minute);
  }
  let total = 0;
  for (const minutes of times.values()) total += minutes.length;
  const most = Math.max(1, ...[...times.values()].map((minutes) => minutes.length));
  const heading = `${title}: ${total} ${total === 1 ? "run" : "runs"} in ${year} (${zone})`;
  const width = COLUMNS * MONTH_WIDTH + 2 * MARGIN - CELL;
  const height = (12 / COLUMNS) * MONTH_HEIGHT + 2 * MARGIN + TITLE - CELL;
  const months = MONTH_WORDS.map((_, index) => monthGroup(year, index + 1, times, most));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-label="${escapeText(heading)}">`,
    `<title>${escapeText(heading)}</title>`,
    `<style>${STYLE}</style>`,
    `<text class="h" x="${MARGIN}" y="${MARGIN + 12}">${escapeText(heading)}</text>`,
    ...months,
    "</svg>",
  ].join("\n")}\n`;
}

const STYLE = [
  "text{font:10px system-ui,sans-serif;fill:#1f2328}",
  ".h{font-size:13px;font-weight:600}",
  ".m{font-weight:600}",
  ".d{text-anchor:middle}",
  "rect{fill:#eff2f5}",
  ".l1{fill:#aceebb}.l2{fill:#4ac26b}.l3{fill:#2da44e}.l4{fill:#116329}",
  ".l4+.d{fill:#fff}",
  "@media(prefers-color-scheme:dark){text{fill:#e6edf3}rect{fill:#21262d}",
  ".l1{fill:#0e4429}.l2{fill:#006d32}.l3{fill:#26a641}.l4{fill:#39d353}.l3+.d,.l4+.d{fill:#0d1117}}",
].join("");

function monthGroup(
  year: number,
  month: number,
  times: ReadonlyMap<number, readonly number[]>,
  most: number,
): string {
  const first = dayNumber(year, month, 1);
  // Weeks begin on Monday.
  const lead = (weekdayOf(first) + 6) % 7;
  const x = MARGIN + ((month - 1) % COLUMNS) * MONTH_WIDTH;
  const y = MARGIN + TITLE + Math.floor((month - 1) / COLUMNS) * MONTH_HEIGHT;
  const parts = [
    `<g transform="translate(${x} ${y})">`,
    `<text class="m" x="0" y="10">${MONTH_WORDS[month - 1]}</text>`,
  ];
  ["M", "T", "W", "T", "F", "S", "S"].forEach((letter, column) => {
    parts.push(`<text class="d" x="${column * CELL + 7}" y="24">${letter}</text>`);
  });
  for (let day = 1; day <= monthLength(year, month); day++) {
    const column = (lead + day - 1) % 7;
    const row = Math.floor((lead + day - 1) / 7);
    const minutes = times.get(first + day - 1) ?? [];
    const level = minutes.length === 0 ? 0 : Math.max(1, Math.ceil((minutes.length / most) * 4));
    const left = column * CELL;
    const top = 28 + row * CELL;
    const shade = level === 0 ? "" : ` class="l${level}"`;
    parts.push(
      `<g><title>${tellDay(first + day - 1, minutes)}</title><rect${shade} x="${left}" y="${top}" width="14" height="14" rx="2"/>` +
        `<text class="d" x="${left + 7}" y="${top + 10}">${day}</text></g>`,
    );
  }
  parts.push("</g>");
  return parts.join("");
}

function tellDay(day: number, minutes: readonly number[]): string {
  const shown = minutes.slice(0, MOST_TIMES).map(formatTimeOfDay).join(", ");
  const more = minutes.length > MOST_TIMES ? ` and ${minutes.length - MOST_TIMES} more` : "";
  return `${formatDate(day)}: ${minutes.length === 0 ? "no run" : shown + more}`;
}

function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
