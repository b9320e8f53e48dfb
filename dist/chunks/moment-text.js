// src/commands/schedule/moment-text.ts
const WEEKDAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
/** `2026-10-25T02:30:00+02:00` in Europe/Berlin for a person: `Sun 2026-10-25 02:30 +02:00 Europe/Berlin`. */
function localText(written, zone) {
	return zone === "UTC" ? `${clockText(written)} UTC` : `${clockText(written)} ${written.slice(19)} ${zone}`;
}
/** `2026-10-25T00:30:00Z` for a person: `Sun 2026-10-25 00:30 UTC`. */
function utcText(written) {
	return `${clockText(written)} UTC`;
}
/** Seconds only where there are some. */
function clockText(written) {
	const date = written.slice(0, 10);
	return `${WEEKDAYS[(/* @__PURE__ */ new Date(`${date}T00:00:00Z`)).getUTCDay()]} ${date} ${written.slice(11, 19).replace(/:00$/, "")}`;
}
export { utcText as n, localText as t };
