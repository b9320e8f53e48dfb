/** Occurrences are computed from this instant on: 1970-01-01T00:00Z. */
export const FIRST_INSTANT = 0;

/** No occurrence is at or after this instant: 2200-01-01T00:00Z. */
export const LAST_INSTANT = Date.UTC(2200, 0, 1);

/**
 * The years whose clock changes decide which cron lines are safe. Constants, so that lines depend on the schedule and
 * the time zone data alone, never on today.
 */
export const FIRST_LINE_YEAR = 2026;
export const LAST_LINE_YEAR = 2040;
