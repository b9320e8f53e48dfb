import { isInstant, isMap, type LedgerRecord } from "./record.ts";

/** What each field has to be for those who add up or show a book. Others are relied on by nobody who reads only. */
const SOUND: Readonly<Record<string, (value: unknown) => boolean>> = {
  count: isAmount,
  attempt: isAmount,
  lateness: isAmount,
  duration: isAmount,
  verdict: isText,
  reason: isText,
  finished: isInstant,
  run: isRun,
  claim: (claim) => isMap(claim) && isInstant(claim["at"]) && isInstant(claim["until"]),
  cases: (cases) => isMap(cases) && Object.values(cases).every((one) => Array.isArray(one) && isText(one[1])),
  flaky: (flaky) => Array.isArray(flaky) && flaky.every(isText),
  failing: (failing) =>
    Array.isArray(failing) &&
    failing.every((one) => isMap(one) && isText(one["case"]) && isText(one["place"])),
  earlier: (earlier) =>
    Array.isArray(earlier) && earlier.every((one) => isMap(one) && isText(one["state"]) && isRun(one["run"])),
};

/** A record without the fields that are not what a Rota writes: somebody may have edited the page. */
export function soundRecord(record: LedgerRecord): LedgerRecord {
  const fields = Object.entries(record);
  const kept = fields.filter(([key, value]) => !Object.hasOwn(SOUND, key) || SOUND[key]?.(value) === true);
  return kept.length === fields.length ? record : (Object.fromEntries(kept) as unknown as LedgerRecord);
}

function isRun(run: unknown): boolean {
  if (!isMap(run) || !isText(run["id"])) return false;
  return [run["url"], run["event"]].every((text) => text === null || text === undefined || isText(text));
}

function isAmount(value: unknown): boolean {
  return typeof value === "number" && value >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
