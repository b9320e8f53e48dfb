import { joinWords, plural } from "./describe-days.ts";

/** `45 minutes`, `1 hour and 30 minutes`: a length in milliseconds in words, exactly. */
export function describeLength(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const parts = [
    [Math.floor(seconds / 3600), "hour"],
    [Math.floor(seconds / 60) % 60, "minute"],
    [seconds % 60, "second"],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, unit]) => plural(count, unit));
  return words.length === 0 ? "0 seconds" : joinWords(words, "and");
}
