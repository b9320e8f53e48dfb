import {
  formatPage,
  isPageName,
  type LastHandled,
  lineOf,
  type PageContent,
  type PageHead,
  parsePage,
} from "./page.ts";
import { dayOf, isHeld, isoOf, type LedgerRecord, spanOf } from "./record.ts";
import type { LedgerStore } from "./store.ts";

/** A page as it was read. */
export interface ReadPage {
  readonly name: string;
  readonly version: string;
  readonly content: PageContent;
}

/** A record and the place of its line. */
export interface PlacedRecord {
  readonly page: string;
  readonly line: number;
  readonly record: LedgerRecord;
}

/** What of a book matters for the next decision. */
export interface BookView {
  /** The pages that were read, oldest first; the last one is the newest of the book. */
  readonly pages: readonly ReadPage[];
  readonly records: readonly PlacedRecord[];
  /** The newest occurrence that was handled; undefined when none ever was. */
  readonly last: LastHandled | undefined;
}

/** A line to write: in the place of another, or (without `replaces`) as a new one. */
export interface Edit {
  readonly record: LedgerRecord;
  readonly replaces?: PlacedRecord;
}

/** A page to write. */
export interface PageWrite {
  readonly page: string;
  readonly text: string;
  /** Undefined: it must not exist yet. */
  readonly version: string | undefined;
}

/**
 * Reads the newest page of a book, and the earlier ones on which runs still hold occurrences: two requests nearly always. With a
 * run id it goes back further until it finds a line of that run, to the first page after `since` (a day).
 */
export async function readBook(
  store: LedgerStore,
  book: string,
  find?: { readonly run: string; readonly since: string },
): Promise<BookView> {
  const names = (await store.pages(book)).filter(isPageName);
  const pages = new Map<string, ReadPage>();
  const read = async (name: string): Promise<ReadPage | undefined> => {
    const page = await store.read(book, name);
    if (page === undefined) return undefined;
    const found = { name, version: page.version, content: parsePage(page.text) };
    pages.set(name, found);
    return found;
  };
  let last: LastHandled | undefined;
  let isNewest = true;
  for (const name of names.toReversed()) {
    const page = pages.get(name) ?? (await read(name));
    if (page === undefined) continue;
    if (isNewest) {
      const open = page.content.head?.open ?? [];
      for (const other of open) if (other < name && !pages.has(other)) await read(other);
      isNewest = false;
    }
    last ??= newestOf(page.content) ?? page.content.head?.last;
    const known = last !== undefined || page.content.head !== undefined;
    const found =
      find === undefined || name < find.since || pagesWith([...pages.values()], find.run).length > 0;
    if (known && found) break;
  }
  if (find !== undefined)
    for (const name of pagesWith([...pages.values()], find.run)) if (!pages.has(name)) await read(name);
  const all = [...pages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { pages: all, records: all.flatMap(recordsOf), last };
}

/** The records of a page with their places. */
export function recordsOf({ name, content }: Pick<ReadPage, "name" | "content">): PlacedRecord[] {
  return content.lines.flatMap(({ record }, line) =>
    record === undefined ? [] : [{ page: name, line, record }],
  );
}

/** The first page of every book: not that of its first day, on which two that open it at midnight would not agree. */
const FIRST_PAGE = "1970-01-01";

/** The page that takes a book's new lines. */
export function pageForNew({ pages }: BookView): string {
  const newest = pages.at(-1);
  return newest?.content.head?.next ?? newest?.name ?? FIRST_PAGE;
}

/**
 * The pages to write for some edits, in the order in which they must be written. New lines go to the newest page only, and its
 * version guards them: two processes that decide at once always meet there. A page therefore is closed by a line on it, which
 * also says how the next one is called; whoever still holds the page as it was before can't write to it any more.
 */
export function writesFor(view: BookView, edits: readonly Edit[], now: number): PageWrite[] {
  const contents = new Map(
    view.pages.map(({ name, content }) => [name, { head: content.head, lines: [...content.lines] }]),
  );
  const changed = new Set<string>();
  for (const { record, replaces } of edits) {
    if (replaces === undefined) continue;
    const content = contents.get(replaces.page);
    if (content === undefined) throw new Error(`no page ${replaces.page} was read`);
    content.lines[replaces.line] = lineOf(record);
    changed.add(replaces.page);
  }
  const added = edits.filter(({ replaces }) => replaces === undefined).map(({ record }) => lineOf(record));
  const target = pageForNew(view);
  const { head, lines } = contents.get(target) ?? { head: undefined, lines: [] };
  const open = [...contents]
    .filter(([name, content]) => name !== target && content.lines.some(isOpen))
    .map(([name]) => name);
  // A line that nobody held is taken up again on an earlier page: from now on that page must be read as well. The newest says so first.
  const isNews = edits.some(
    ({ record, replaces }) =>
      replaces !== undefined && replaces.page !== target && isHeld(record) && !isHeld(replaces.record),
  );
  if (added.length > 0 || isNews) {
    const { open: _open, ...rest } = head ?? firstHead(view, target);
    const day = dayOf(now);
    const closes = added.length > 0 && day > target;
    contents.set(target, {
      head: { ...rest, ...(open.length > 0 ? { open } : {}), ...(closes ? { next: day } : {}) },
      lines: [...lines, ...added],
    });
    changed.add(target);
  }
  const order = [...changed].sort((a, b) =>
    isNews && (a === target) !== (b === target) ? (a === target ? -1 : 1) : a < b ? -1 : 1,
  );
  return order.map((page) => ({
    page,
    text: formatPage(contents.get(page) as PageContent),
    version: view.pages.find(({ name }) => name === page)?.version,
  }));
}

function isOpen({ record }: { readonly record?: LedgerRecord }): boolean {
  return record !== undefined && isHeld(record);
}

function firstHead({ last }: BookView, page: string): PageHead {
  return { v: 1, page, ...(last === undefined ? {} : { last }) };
}

/** The newest occurrence on a page. */
function newestOf({ lines }: PageContent): LastHandled | undefined {
  let newest: LedgerRecord | undefined;
  let instant = Number.NEGATIVE_INFINITY;
  for (const { record } of lines) {
    const span = record && spanOf(record);
    if (span === undefined || span.last <= instant) continue;
    newest = record;
    instant = span.last;
  }
  if (newest === undefined) return undefined;
  const { schedule = null, since = null, claim, finished } = newest;
  const ran = claim === undefined || finished === undefined ? {} : { ran: [claim.at, finished] as const };
  return { occurrence: isoOf(instant), schedule, since, ...ran };
}

/** The pages that have lines about a run, or say of others that they have. */
function pagesWith(pages: readonly ReadPage[], run: string): string[] {
  return pages.flatMap((page) =>
    recordsOf(page).flatMap(({ record }) => {
      const earlier = record.earlier?.filter((one) => one.run.id === run) ?? [];
      if (record.run?.id !== run && earlier.length === 0) return [];
      return [page.name, ...(record.claim?.pages ?? []), ...earlier.flatMap((one) => one.pages ?? [])];
    }),
  );
}
