/** A number from 0 to 2^32 - 1 that depends on the text alone (FNV-1a over its UTF-16 units, draft-eastlake-fnv). */
export function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The same as eight hexadecimal digits, for names. */
export function checksumText(text: string): string {
  return checksum(text).toString(16).padStart(8, "0");
}
