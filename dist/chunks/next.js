import { $a as EXIT, $t as quotaWarning, Ca as paintFor, En as findOnePlan, It as nextRuns, Ja as formatDuration, Lt as planRuns, Mr as loadPlans, Ra as plural, Tt as hasErrors, Zt as occurrencesWithin, a as usage, an as zoneOf, ao as defuseWorkflowCommands, bi as diagnosticsText, cn as formatDate, d as printJson, dn as weekdayOf, ln as formatTimeOfDay, n as formatOf, nn as utcText, no as plainLine, on as MILLISECONDS_A_DAY, r as fromOf, rn as formatInstant, sn as dayNumber, t as countOf, tn as localText, un as monthLength, zt as placed } from "./base.js";
import { n as describeTrigger, r as MONTH_WORDS } from "./describe-schedule.js";
import { t as tableText } from "./table-text.js";
import { n as ticksOf, t as tickFor } from "./ticks.js";
import { n as ticksText, t as jobsText } from "./ticks-text.js";
// src/schedule/calendar-svg.ts
const CELL = 16;
const MONTH_WIDTH = 128;
const MONTH_HEIGHT = 144;
const COLUMNS = 4;
const MARGIN = 12;
const MOST_TIMES = 8;
/**
* A year's calendar of runs as an SVG image (no script, no font or style from elsewhere): each day is shaded by its
* number of runs and tells their times. `zone` says whose days they are; `title` stands above.
*/
function calendarSvg(schedule, year, zone, title) {
	const clock = zoneOf(zone);
	const start = clock.instantOf(dayNumber(year, 1, 1) * MILLISECONDS_A_DAY);
	const end = clock.instantOf(dayNumber(year + 1, 1, 1) * MILLISECONDS_A_DAY);
	const times = /* @__PURE__ */ new Map();
	for (const { instant } of occurrencesWithin(schedule, start, end)) {
		const wall = clock.wallAt(instant);
		const day = Math.floor(wall / MILLISECONDS_A_DAY);
		const minute = Math.floor((wall - day * MILLISECONDS_A_DAY) / 6e4);
		const known = times.get(day);
		if (known === void 0) times.set(day, [minute]);
		else known.push(minute);
	}
	let total = 0;
	for (const minutes of times.values()) total += minutes.length;
	const most = Math.max(1, ...[...times.values()].map((minutes) => minutes.length));
	const heading = `${title}: ${total} ${total === 1 ? "run" : "runs"} in ${year} (${zone})`;
	const width = 520;
	const height = 468;
	const months = MONTH_WORDS.map((_, index) => monthGroup(year, index + 1, times, most));
	return `${[
		`<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-label="${escapeText(heading)}">`,
		`<title>${escapeText(heading)}</title>`,
		`<style>${STYLE}</style>`,
		`<text class="h" x="${MARGIN}" y="24">${escapeText(heading)}</text>`,
		...months,
		"</svg>"
	].join("\n")}\n`;
}
const STYLE = [
	"text{font:10px system-ui,sans-serif;fill:#1f2328}",
	".h{font-size:13px;font-weight:600}",
	".m{font-weight:600}",
	".d{text-anchor:middle}",
	"rect{fill:#eff2f5}",
	".l1{fill:#aceebb}.l2{fill:#4ac26b}.l3{fill:#2da44e}.l4{fill:#116329}",
	".l4+.d{fill:#fff}",
	"@media(prefers-color-scheme:dark){text{fill:#e6edf3}rect{fill:#21262d}",
	".l1{fill:#0e4429}.l2{fill:#006d32}.l3{fill:#26a641}.l4{fill:#39d353}.l3+.d,.l4+.d{fill:#0d1117}}"
].join("");
function monthGroup(year, month, times, most) {
	const first = dayNumber(year, month, 1);
	const lead = (weekdayOf(first) + 6) % 7;
	const parts = [`<g transform="translate(${MARGIN + (month - 1) % COLUMNS * MONTH_WIDTH} ${40 + Math.floor((month - 1) / COLUMNS) * MONTH_HEIGHT})">`, `<text class="m" x="0" y="10">${MONTH_WORDS[month - 1]}</text>`];
	[
		"M",
		"T",
		"W",
		"T",
		"F",
		"S",
		"S"
	].forEach((letter, column) => {
		parts.push(`<text class="d" x="${column * CELL + 7}" y="24">${letter}</text>`);
	});
	for (let day = 1; day <= monthLength(year, month); day++) {
		const column = (lead + day - 1) % 7;
		const row = Math.floor((lead + day - 1) / 7);
		const minutes = times.get(first + day - 1) ?? [];
		const level = minutes.length === 0 ? 0 : Math.max(1, Math.ceil(minutes.length / most * 4));
		const left = column * CELL;
		const top = 28 + row * CELL;
		const shade = level === 0 ? "" : ` class="l${level}"`;
		parts.push(`<g><title>${tellDay(first + day - 1, minutes)}</title><rect${shade} x="${left}" y="${top}" width="14" height="14" rx="2"/><text class="d" x="${left + 7}" y="${top + 10}">${day}</text></g>`);
	}
	parts.push("</g>");
	return parts.join("");
}
function tellDay(day, minutes) {
	const shown = minutes.slice(0, MOST_TIMES).map(formatTimeOfDay).join(", ");
	const more = minutes.length > MOST_TIMES ? ` and ${minutes.length - MOST_TIMES} more` : "";
	return `${formatDate(day)}: ${minutes.length === 0 ? "no run" : shown + more}`;
}
function escapeText(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
// src/commands/schedule/next-text.ts
/** The next runs of a plan for a person: what they come from, which tick starts each, what GitHub gets and what it costs. */
function nextText(runs, next, from, paint) {
	const title = `${paint("strong", plainLine(runs.name))}  ${plainLine(runs.id)}  ${plainLine(runs.file)}\n`;
	const entries = runs.schedule.triggers.map((trigger) => `  ${trigger.index + 1}. ${describeTrigger(trigger)}\n`);
	const table = next.length > 0 ? runsTable(runs, next) : `  no run at or after ${utcText(formatInstant(from))}\n`;
	return [
		title + entries.join(""),
		table,
		linesText(runs)
	].join("\n");
}
/** A plan without next runs, kindly; undefined for one that may have some. */
function withoutRunsText({ name, paused, schedule }) {
	if (paused) return `${plainLine(name)} is paused, so it has no next runs; take paused: true out to go on, or run it by hand with rota run\n`;
	return schedule.triggers.length > 0 ? void 0 : `${plainLine(name)} has no schedule, so it has no next runs; add schedule: to it, or run it by hand with rota run\n`;
}
function runsTable({ schedule, compiled }, next) {
	const ticks = ticksOf(compiled.lines);
	const rows = next.map(({ instant, shown }) => {
		const trigger = schedule.triggers.find(({ index }) => index === shown.trigger);
		const tick = tickFor(compiled, ticks, instant, shown.jitter * 1e3);
		return [
			localText(shown.local, trigger?.zone ?? "UTC"),
			utcText(shown.occurrence),
			shown.jitter === 0 ? "none" : formatDuration(shown.jitter * 1e3),
			tick === void 0 ? "rota start" : tickText(tick, instant),
			trigger === void 0 ? "" : `${trigger.index + 1}. ${describeTrigger(trigger)}`
		];
	});
	return tableText([[
		"local time",
		"UTC",
		"jitter",
		"started by",
		"because of"
	], ...rows], "  ");
}
function tickText({ line, instant }, occurrence) {
	const distance = instant - occurrence;
	const when = distance === 0 ? "then" : `${formatDuration(Math.abs(distance))} ${distance > 0 ? "later" : "before, a resident job"}`;
	return `${lineText(line)} at ${formatInstant(instant).slice(11, 16)} UTC, ${when}`;
}
function lineText({ cron, timezone }) {
	return timezone === void 0 ? cron : `${cron} (${timezone})`;
}
function linesText(runs) {
	const { compiled, schedule, cost } = runs;
	if (schedule.local) return "  GitHub gets no cron lines: runner is local, so rota start runs the plan\n";
	const { lines } = compiled;
	const rows = lines.map(({ cron, timezone }) => [`cron: "${cron}"`, timezone === void 0 ? "" : `timezone: ${timezone}`]);
	return [
		`  GitHub gets ${plural(lines.length, "cron line")}, ${ticksText(compiled)}\n`,
		tableText(rows, "    "),
		`  ${plural(cost.ticksPerOccurrence, "tick")} for each run, about ${plural(cost.minutesAMonth, "job minute")} a month (${jobsText(runs)})\n`
	].join("");
}
// src/commands/next.ts
const USUAL_COUNT = 10;
/** `rota next`. */
const command = {
	summary: "Shows the next runs of a plan, and which tick of GitHub's clock starts each.",
	usage: "next PLAN [OPTIONS]",
	details: "Runs are computed, never jittered, whatever GitHub's clock does with the ticks.\nA year's calendar of runs as an image: rota next a.plan.yaml --format svg --year 2027 > runs.svg",
	options: {
		count: {
			value: "NUMBER",
			description: `how many runs to show (${USUAL_COUNT})`
		},
		from: {
			value: "INSTANT",
			description: "runs at or after this: an instant, a date or a local time of the plan's first zone (now)"
		},
		format: {
			value: "text|json|svg",
			description: "text for people, json for machines, or an image"
		},
		year: {
			value: "YYYY",
			description: "the year of the image (that of --from)"
		}
	},
	words: 1,
	async run(given, host) {
		const { terminal } = host;
		const format = formatOf(given, [
			"text",
			"json",
			"svg"
		]);
		const count = countOf(given, USUAL_COUNT);
		const year = yearOf(given, format);
		const targets = await findOnePlan(host, "next", given.words);
		const { project, diagnostics, sources } = await loadPlans(host.files, targets.root, targets.files);
		const tell = (found) => terminal.tell(diagnosticsText(found, (file) => sources.get(file), paintFor(terminal.colours)));
		const [plan] = project.plans.values();
		const now = host.clock.now();
		const runs = plan && planRuns(plan, project, now);
		const found = [...diagnostics, ...runs?.diagnostics ?? []];
		if (plan === void 0 || runs === void 0 || hasErrors(found)) {
			tell(found);
			return EXIT.invalid;
		}
		const from = fromOf(given, runs.schedule.triggers[0]?.zone ?? "UTC") ?? now;
		if (format === "svg") {
			terminal.print(yearText(runs, year ?? new Date(from).getUTCFullYear()));
			return EXIT.passed;
		}
		const next = nextRuns(runs, from, count);
		if (format === "json") {
			printJson(terminal, next.map(({ shown }) => shown));
			return EXIT.passed;
		}
		terminal.print(defuseWorkflowCommands(withoutRunsText(runs) ?? nextText(runs, next, from, paintFor(terminal.colours))));
		const quota = runs.paused ? void 0 : quotaWarning(runs.cost);
		const warnings = quota === void 0 ? found : [...found, placed(plan, quota)];
		if (warnings.length > 0) terminal.tell("\n");
		tell(warnings);
		return EXIT.passed;
	}
};
function yearOf(given, format) {
	const text = given.one("year");
	if (text === null) return null;
	if (format !== "svg") throw usage("--year goes with the image", "write --format svg beside it");
	if (/^(19[7-9]|20\d|21\d)\d$/.test(text)) return Number(text);
	throw usage(`--year ${text} is not a year from 1970 to 2199`, "write --year 2027");
}
/** The reference is the same text to a reader of XML, and no command to GitHub's runner. */
function yearText({ name, paused, schedule }, year) {
	return calendarSvg(paused ? {
		...schedule,
		triggers: []
	} : schedule, year, schedule.triggers[0]?.zone ?? "UTC", name).replaceAll("##[", "##&#91;");
}
export { command };
