/** A moment of a schedule (UTC, RFC 3339) as the name of a folder: `20261122T080000Z`; a colon is no part of a name everywhere. */
export function occurrenceFolder(occurrence: string): string {
  return occurrence.replace(/[-:]/g, "");
}
