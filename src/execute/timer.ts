/** Node fires a timer that is set for longer than this at once. */
const LONGEST = 2 ** 31 - 1;

/** Calls back after so many milliseconds, or after the longest time that a timer can have. */
export function startTimer(callback: () => void, milliseconds: number): NodeJS.Timeout {
  return setTimeout(callback, Math.min(milliseconds, LONGEST));
}
