import { createHash } from "node:crypto";
// src/gate/schedule-hash.ts
/**
* Sixteen hexadecimal digits that are the same for schedules with the same occurrences as far as their triggers tell: the order of
* the entries, how they are written, jitter and who runs them don't count.
*/
function scheduleHash({ triggers }) {
	const meanings = new Set(triggers.map((trigger) => stableJson(meaningOf(trigger))));
	return createHash("sha256").update([...meanings].sort().join("\n")).digest("hex").slice(0, 16);
}
function meaningOf(trigger) {
	const { index: _index, jitter: _jitter, ...rest } = trigger;
	switch (rest.kind) {
		case "cron": {
			const { text: _text, ...meaning } = rest;
			return meaning;
		}
		case "interval": {
			const { zone, anchor, ...meaning } = rest;
			const phase = (anchor % rest.period + rest.period) % rest.period;
			return {
				...meaning,
				anchor: phase,
				...rest.except.size > 0 ? { zone } : {}
			};
		}
		case "once": return {
			kind: rest.kind,
			instant: rest.instant
		};
		case "calendar": return rest;
	}
}
/** JSON with sorted keys; sets are sorted lists, and what is undefined is left out. */
function stableJson(value) {
	if (value instanceof Set) return stableJson([...value].sort((a, b) => a - b));
	if (Array.isArray(value)) return `[${value.map(stableJson).join()}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	return `{${Object.entries(value).filter(([, part]) => part !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, part]) => `${JSON.stringify(key)}:${stableJson(part)}`).join()}}`;
}
export { scheduleHash as t };
