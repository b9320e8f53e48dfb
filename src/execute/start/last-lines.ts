/** Characters that reports carry. */
const LONGEST = 10_000;

/** The last lines of what a command printed: masked first, then cut at a line, so that nothing is left of a secret. `size`: the bytes
 * of all that it printed, of which `kept` are the last. */
export function lastLines(kept: Uint8Array, size: number, mask: (text: string) => string): string {
  const masked = mask(new TextDecoder().decode(kept));
  const whole = size === kept.length && masked.length <= LONGEST;
  if (whole) return masked;
  const end = masked.slice(-LONGEST);
  // One line that is longer than all that is kept shows nothing rather than half a secret.
  const firstBreak = end.indexOf("\n");
  return firstBreak === -1 ? "" : end.slice(firstBreak + 1);
}
