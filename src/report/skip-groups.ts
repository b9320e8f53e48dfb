import type { Entry } from "./entries.ts";

/** Skipped cases that share a reason. */
export interface SkipGroup {
  readonly reason: string;
  readonly entries: readonly Entry[];
}

/** The skipped cases by their reason, in the order in which the reasons come up. */
export function skipGroups(entries: readonly Entry[]): SkipGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.outcome !== "skipped" || entry.quarantined !== null) continue;
    const reason = entry.reason ?? "no reason was given";
    const group = groups.get(reason);
    if (group === undefined) groups.set(reason, [entry]);
    else group.push(entry);
  }
  return Array.from(groups, ([reason, members]) => ({ reason, entries: members }));
}
