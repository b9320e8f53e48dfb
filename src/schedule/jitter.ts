import { checksum } from "../model/checksum.ts";

/** A number in [0, 1) that depends on the text alone; a final mix keeps near texts apart. */
export function hashFraction(text: string): number {
  let hash = checksum(text);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/**
 * How long `rota start` waits after an occurrence: 0 up to `jitter`, in milliseconds like `instant`. Every process
 * comes to the same length, so that claims don't depend on who asks. On GitHub one constant per plan takes its place.
 */
export function jitterOf(planId: string, instant: number, jitter: number): number {
  return Math.floor(hashFraction(`${planId} ${instant}`) * (jitter + 1));
}
