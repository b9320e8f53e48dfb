import { RotaError } from "../model/rota-error.ts";
import { asRecord, isInstant, isMap, type LedgerRecord } from "./record.ts";

/** What a page has to know of those before it, so that nobody needs to read them. */
export interface PageHead {
  readonly v: 1;
  readonly page: string;
  /** Set when the page takes no new lines any more: the name of the page that does. */
  readonly next?: string;
  /** Earlier pages on which runs still held their occurrences when this one was last written. */
  readonly open?: readonly string[];
  /** The newest occurrence of the pages before. */
  readonly last?: LastHandled;
}

/** The newest occurrence that was handled. */
export interface LastHandled {
  readonly occurrence: string;
  readonly schedule: string | null;
  readonly since: string | null;
  /** The time its run took, if it has ended. */
  readonly ran?: readonly [string, string];
}

/** A line of a page: what it says, and how it stands there. */
export interface PageLine {
  readonly text: string;
  /** Absent when it says nothing that this version knows. */
  readonly record?: LedgerRecord;
}

/** A page, read. */
export interface PageContent {
  readonly head: PageHead | undefined;
  readonly lines: readonly PageLine[];
}

/** The name of a page: a day. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Reads a page. Lines that this version does not know stay as they are; what a torn write left at the end is left out. Throws a
 * RotaError when a newer version wrote the page in another format: what it means can't be guessed.
 */
export function parsePage(text: string): PageContent {
  let head: PageHead | undefined;
  const lines: PageLine[] = [];
  const rows = text.split("\n");
  for (const [index, row] of rows.entries()) {
    if (row.trim() === "") continue;
    const value = parseRow(row);
    // Only the last row has no end of line; a whole one there lacks nothing else.
    if (value === undefined && index === rows.length - 1) continue;
    refuseNewer(value);
    if (head === undefined && isHead(value)) {
      head = value;
      continue;
    }
    const record = asRecord(value);
    lines.push(record === undefined ? { text: row } : { text: row, record });
  }
  return { head, lines };
}

/** Writes a page; what was not changed stays as it was, letter by letter. */
export function formatPage({ head, lines }: PageContent): string {
  const rows = lines.map(({ text }) => text);
  if (head !== undefined) rows.unshift(JSON.stringify(head));
  return rows.map((row) => `${row}\n`).join("");
}

/** A record as a line. */
export function lineOf(record: LedgerRecord): PageLine {
  return { text: JSON.stringify(record), record };
}

/** Whether a name is that of a page. */
export function isPageName(name: string): boolean {
  return DAY.test(name);
}

function parseRow(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return undefined;
  }
}

function isHead(value: unknown): value is PageHead {
  if (!isMap(value) || value["v"] !== 1 || typeof value["page"] !== "string") return false;
  const { next, open, last } = value;
  if (next !== undefined && !(typeof next === "string" && isPageName(next))) return false;
  if (open !== undefined && !(Array.isArray(open) && open.every((name) => typeof name === "string")))
    return false;
  return last === undefined || (isMap(last) && isInstant(last["occurrence"]));
}

function refuseNewer(value: unknown): void {
  if (!isMap(value) || typeof value["v"] !== "number" || value["v"] <= 1) return;
  throw new RotaError("ledger-newer", `the ledger was written by a newer Rota (format ${value["v"]})`, {
    hint: "use the newest Rota everywhere that shares the ledger",
  });
}
