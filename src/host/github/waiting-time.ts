/** What GitHub's documentation says to wait when an answer does not say it, in milliseconds. */
const AT_LEAST = 60_000;

/**
 * How long an answer asks to wait before anything is sent again, in milliseconds; undefined when it is not about a rate limit.
 * `now` is milliseconds since 1970-01-01T00:00Z.
 */
export function waitingTime(
  status: number,
  headers: Readonly<Record<string, string | number | undefined>>,
  message: string,
  now: number,
): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const after = headers["retry-after"];
  if (after !== undefined) return untilRetry(String(after), now);
  const reset = Number(headers["x-ratelimit-reset"]);
  if (String(headers["x-ratelimit-remaining"]) === "0" && Number.isFinite(reset))
    return Math.max(1000, reset * 1000 - now);
  return status === 429 || /rate limit|abuse detection/i.test(message) ? AT_LEAST : undefined;
}

/** Seconds, or a date (RFC 9110 10.2.3). */
function untilRetry(after: string, now: number): number {
  if (/^\s*\d+\s*$/.test(after)) return Number(after) * 1000;
  const date = Date.parse(after);
  return Number.isNaN(date) ? AT_LEAST : Math.max(0, date - now);
}
