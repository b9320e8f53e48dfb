// src/host/github/waiting-time.ts
/** What GitHub's documentation says to wait when an answer does not say it, in milliseconds. */
const AT_LEAST = 6e4;
/**
* How long an answer asks to wait before anything is sent again, in milliseconds; undefined when it is not about a rate limit.
* `now` is milliseconds since 1970-01-01T00:00Z.
*/
function waitingTime(status, headers, message, now) {
	if (status !== 403 && status !== 429) return void 0;
	const after = headers["retry-after"];
	if (after !== void 0) return untilRetry(String(after), now);
	const reset = Number(headers["x-ratelimit-reset"]);
	if (String(headers["x-ratelimit-remaining"]) === "0" && Number.isFinite(reset)) return Math.max(1e3, reset * 1e3 - now);
	return status === 429 || /rate limit|abuse detection/i.test(message) ? AT_LEAST : void 0;
}
/** Seconds, or a date (RFC 9110 10.2.3). */
function untilRetry(after, now) {
	if (/^\s*\d+\s*$/.test(after)) return Number(after) * 1e3;
	const date = Date.parse(after);
	return Number.isNaN(date) ? AT_LEAST : Math.max(0, date - now);
}
export { waitingTime as t };
