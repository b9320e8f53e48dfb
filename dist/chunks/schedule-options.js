import { K as parseMoment, ar as RotaError, ct as ProblemList } from "./base.js";
// src/commands/schedule/schedule-options.ts
/** Reads `--count`.
* @throws RotaError (exit code 2) for anything but a number from 1 to 10000. */
function countOf(given, usual) {
	const text = given.one("count");
	if (text === null) return usual;
	const count = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	if (count >= 1 && count <= 1e4) return count;
	throw usage(`--count ${text} is not a number from 1 to 10000`, "write --count 12");
}
/** Reads `--from`, an instant or a local time of `zone`, as milliseconds since 1970-01-01T00:00Z; null when it was not given.
* @throws RotaError (exit code 2) when it is neither. */
function fromOf(given, zone) {
	const text = given.one("from");
	if (text === null) return null;
	const fraction = /(:\d{2})(\.\d+)(?=Z$|[+-]\d{2}:\d{2}$|$)/i.exec(text);
	const whole = fraction === null ? text : text.replace(fraction[0], fraction[1]);
	const moment = parseMoment(whole, zone, [], new ProblemList());
	if (moment === void 0) throw usage(`--from ${text} is neither a date nor an instant from 1970 to 2199`, `write --from 2026-10-24T12:00:00Z, or --from 2026-10-24 in ${zone}`);
	return moment.instant + (fraction === null ? 0 : Math.ceil(Number(`0${fraction[2]}`) * 1e3));
}
/** Reads `--format`.
* @throws RotaError (exit code 2) for one that there is not. */
function formatOf(given, formats) {
	const text = given.one("format") ?? formats[0];
	const format = formats.find((one) => one === text);
	if (format !== void 0) return format;
	const list = `${formats.slice(0, -1).join(", ")} and ${formats.at(-1)}`;
	throw usage(`there is no format ${text}`, `formats are ${list}`);
}
/** A command line that cannot be. */
function usage(message, hint) {
	return new RotaError("usage", message, {
		exitCode: 2,
		hint
	});
}
export { usage as i, formatOf as n, fromOf as r, countOf as t };
