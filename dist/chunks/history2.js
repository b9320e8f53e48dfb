import { $a as EXIT, Ar as isoOf, Bn as openLedger, Ca as paintFor, Ci as cutToWidth, Cn as bookName, Dn as findPlans, Er as isHandedOver, In as planId, Ja as formatDuration, La as groupDigits, Ln as planName, Mr as loadPlans, Ra as plural, a as usage, ao as defuseWorkflowCommands, bi as diagnosticsText, d as printJson, io as RotaError, ir as givenValues, jr as spanOf, n as formatOf, nn as utcText, no as plainLine, o as wholeNumberOf, wi as textWidth } from "./base.js";
import { t as OUTCOMES } from "./outcome-look.js";
import { t as tableText } from "./table-text.js";
import { a as unstableCases, i as streakOf, n as flakyCases, r as readHistory } from "./history.js";
import { n as askedOnce, r as standingRecords, t as totalsOf } from "./totals.js";
import { t as STORE } from "./store-option.js";
// src/report/history-text.ts
const LOOKS = {
	passed: OUTCOMES.passed,
	failed: OUTCOMES.failed,
	cancelled: {
		mark: "–",
		style: "warn"
	},
	running: {
		mark: "…",
		style: "accent"
	},
	"waits to be run": {
		mark: "…",
		style: "dim"
	},
	missed: {
		mark: "!",
		style: "warn"
	},
	coalesced: {
		mark: "–",
		style: "dim"
	},
	skipped: {
		mark: "–",
		style: "dim"
	},
	crashed: {
		mark: "!",
		style: "bad"
	}
};
const UNKNOWN = {
	mark: "?",
	style: "dim"
};
/** How many cases of each kind are named. */
const CASES = 5;
const INDENT = "  ";
/** The history of plans for a person; no line but the title is wider than the terminal. */
function historyText(plans, layout) {
	return plans.flatMap((plan) => plan.sections.map((section) => sectionText(plan, section, layout))).join("\n");
}
function sectionText({ id, name, file }, section, layout) {
	const { paint, limit, days } = layout;
	const place = section.environment === null ? "" : `  ${paint("accent", plainLine(section.environment))}`;
	const title = `${paint("strong", plainLine(name))}  ${plainLine(id)}  ${plainLine(file)}${place}`;
	if (section.rows.length === 0) return `${title}\n${INDENT}nothing recorded in ${plural(days, "day")}\n`;
	const shown = section.rows.slice(0, limit);
	const more = section.rows.length - shown.length;
	return `${title}\n${[
		...rowLines(shown, layout),
		...more > 0 ? [paint("dim", fitted(`… and ${plural(more, "older line")}: --limit shows more`, layout))] : [],
		"",
		...summaryLines(section).map((line) => fitted(line, layout))
	].map((line) => line === "" ? "\n" : `${line}\n`).join("")}`;
}
/** Runs stand below each other in columns; what did not run is a sentence. Addresses of runs where there is room for all of them. */
function rowLines(rows, layout) {
	const width = Math.max(...rows.map(({ when }) => textWidth(when)));
	const runs = rows.flatMap((row) => row.run === null ? [] : [[row, row.run]]);
	const table = (place) => tableText(runs.map(([row, run]) => runCells(row, run, place(run)))).split("\n");
	const room = layout.columns - 1 - 2 - 2 - width - 2;
	const long = table(({ id, url }) => plainLine(url ?? id));
	const cells = long.every((line) => textWidth(line) <= room) ? long : table(({ id }) => plainLine(id));
	let next = 0;
	return rows.flatMap((row) => {
		const { mark, style } = LOOKS[row.outcome] ?? UNKNOWN;
		const rest = row.run === null ? unrunWords(row) : cells[next++];
		const line = fitted(`${mark} ${row.when + " ".repeat(width - textWidth(row.when))}  ${rest}`, layout);
		return [`${INDENT}${layout.paint(style, mark)}${line.slice(2 + mark.length)}`, ...row.remarks.map((text) => layout.paint("dim", fitted(`    ${plainLine(text)}`, layout)))];
	});
}
function runCells({ outcome }, run, place) {
	const { attempt, lateness, duration, startedBy } = run;
	const late = lateness === null ? "" : lateness === 0 ? "on time" : `${formatDuration(lateness * 1e3)} late`;
	return [
		plainLine(outcome),
		plainLine(startedBy ?? late),
		duration === null ? "" : formatDuration(duration),
		attempt > 1 ? `try ${attempt}` : "",
		place
	];
}
function unrunWords({ outcome, count, through }) {
	const times = count > 1 ? ` ${groupDigits(count)} times` : "";
	return `${plainLine(outcome)}${times}${through === null ? "" : `, until ${through}`}`;
}
function summaryLines({ streak, executed, runs, counts, verdicts, lateness, flaky, unstable }) {
	const words = (list) => list.filter(([, count]) => count > 0).map(([word, count]) => `${groupDigits(count)} ${word}`);
	const ended = verdicts.some(([, count]) => count > 0) ? ` (${words(verdicts).join(", ")})` : "";
	return [
		...streak === null ? [] : [streakText(streak)],
		[`${groupDigits(executed)} executed${ended}`, ...words(runs)].join(", "),
		...counts.some(([, count]) => count > 0) ? [words(counts).join(", ")] : [],
		...lateness === null ? [] : [latenessText(lateness)],
		...caseLines(flaky, ({ times, of }) => `flaky: passed only after a failed attempt in ${times} of ${plural(of, "run")}`),
		...caseLines(unstable, ({ times, of }) => `unstable: ended otherwise than in the run before ${times} of ${plural(of, "time")}`)
	];
}
function streakText({ verdict, length, since }) {
	const times = length === 1 ? "the last time" : `${groupDigits(length)} times in a row`;
	return `${plainLine(verdict)} ${times}, ${length === 1 ? "" : "since "}${since}`;
}
function latenessText({ median, worst }) {
	if (worst === 0) return "always on time";
	if (median === worst) return `late by ${formatDuration(worst * 1e3)}`;
	return `late by ${formatDuration(median * 1e3)} at the median, ${formatDuration(worst * 1e3)} at worst`;
}
function caseLines(cases, say) {
	const lines = cases.slice(0, CASES).map((one) => `${plainLine(one.case)}  ${say(one)}`);
	const more = cases.length - lines.length;
	return more > 0 ? [...lines, `and ${plural(more, "case")} more like these`] : lines;
}
/** Indented, and cut where the terminal ends; its last column stays free, since a character there makes some wrap. */
function fitted(text, { columns }) {
	return cutToWidth(`${INDENT}${text}`, columns - 1);
}
// src/commands/history/book-history.ts
/** Reads the history of a plan in an environment. Throws the store's RotaErrors. */
async function bookHistory({ store, runState }, planId, environment, { days, now }) {
	const read = await readHistory(store, bookName(planId, environment), days, now);
	const records = await standingRecords(read, runState, now);
	return {
		environment,
		streak: streakOf(records) ?? null,
		totals: totalsOf(records),
		flaky: flakyCases(records),
		unstable: unstableCases(records),
		records: records.toReversed().sort((a, b) => momentOf(b) - momentOf(a))
	};
}
/** When an occurrence was due, the last of several; when a run by hand began. */
function momentOf(record) {
	return spanOf(record)?.last ?? Date.parse(record.at);
}
// src/commands/history/history-section.ts
/** The history of a plan in an environment as a person is told of it. */
function historySection({ environment, streak, totals, flaky, unstable, records }) {
	return {
		environment,
		flaky,
		unstable,
		rows: folded(records.map(rowOf)),
		streak: streak && {
			...streak,
			since: minuteText(streak.since)
		},
		runs: [["run again", totals.repeated], ["by hand", totals.byHand]],
		counts: [
			["running", totals.running],
			["waiting to be run", totals.waiting],
			["missed", totals.missed],
			["coalesced", totals.coalesced],
			["skipped", totals.skipped],
			["crashed", totals.crashed]
		],
		verdicts: [
			["passed", totals.passed],
			["failed", totals.failed],
			["cancelled", totals.cancelled]
		],
		executed: totals.executed,
		lateness: totals.lateness
	};
}
function rowOf(record) {
	const { occurrence, at, through, count = 1 } = record;
	return {
		outcome: outcomeOf(record),
		when: occurrence === null ? minuteText(at) : momentText(occurrence),
		through: through === void 0 ? null : momentText(through),
		count,
		run: isWaiting(record) ? null : runOf(record),
		remarks: remarksOf(record)
	};
}
function outcomeOf(record) {
	const { state, verdict } = record;
	if (state === "claimed") return isWaiting(record) ? "waits to be run" : "running";
	return state === "done" && verdict !== void 0 ? verdict : state;
}
/** The run that had it left before it began, so there is nothing to tell of that one. */
function isWaiting(record) {
	return record.state === "claimed" && isHandedOver(record);
}
function runOf({ occurrence, run, attempt = 1, lateness, duration }) {
	if (run === void 0) return null;
	const { id, url, event } = run;
	return {
		id,
		attempt,
		url: url ?? null,
		lateness: occurrence === null ? null : lateness ?? null,
		duration: duration ?? null,
		startedBy: occurrence === null ? startedBy(event ?? null) : null
	};
}
/** A person has no event where there is no GitHub. */
function startedBy(event) {
	return event === null || event === "workflow_dispatch" ? "by hand" : `on ${event.replaceAll("_", " ")}`;
}
/** A passed run needs no reason; the first failing case says more than the verdict's. */
function remarksOf({ state, verdict, reason, failing = [], earlier = [] }) {
	const tries = earlier.filter((one) => one.state === "crashed").map(({ attempt, run }) => `try ${attempt} crashed: run ${run.id} never ended`);
	const [first, ...others] = failing;
	if (first !== void 0) {
		const more = others.length > 0 ? `, and ${plural(others.length, "more case", "more cases")}` : "";
		return [`${first.case} at ${first.place}${more}`, ...tries];
	}
	if (state === "crashed") return ["its run never ended", ...tries];
	return reason === void 0 || verdict === "passed" ? tries : [reason, ...tries];
}
/** Occurrences in a row that did not run are one row, as long as there is nothing more to say of them. */
function folded(rows) {
	const found = [];
	for (const row of rows) {
		const newer = found.at(-1);
		if (!(newer?.outcome === row.outcome && isBare(newer) && isBare(row))) found.push(row);
		else {
			const { when, count } = row;
			found[found.length - 1] = {
				...newer,
				when,
				count: newer.count + count,
				through: newer.through ?? newer.when
			};
		}
	}
	return found;
}
function isBare({ run, remarks }) {
	return run === null && remarks.length === 0;
}
/** An occurrence may have seconds, but no fractions. */
function momentText(instant) {
	return utcText(isoOf(Math.floor(Date.parse(instant) / 1e3) * 1e3));
}
/** When something happened, which needs no seconds. */
function minuteText(instant) {
	return utcText(isoOf(Math.floor(Date.parse(instant) / 6e4) * 6e4));
}
// src/commands/history.ts
const USUAL_DAYS = 30;
const USUAL_LIMIT = 20;
const DAY = 864e5;
/** `rota history`. */
const command = {
	summary: "Tells what ran and what did not, how it ended, and which cases are flaky.",
	usage: "history [PLAN…] [OPTIONS]",
	details: "Without a name, all plans of the repository, each in all of its environments.",
	options: {
		environment: {
			value: "NAME",
			description: "only in this environment of rota.yaml"
		},
		days: {
			value: "NUMBER",
			description: `how far to look back (${USUAL_DAYS})`
		},
		limit: {
			value: "NUMBER",
			description: `how many lines of each plan are shown as text (${USUAL_LIMIT})`
		},
		store: STORE,
		format: {
			value: "text|json",
			description: "text for people, json for machines"
		}
	},
	words: Number.POSITIVE_INFINITY,
	async run(given, host, mask) {
		const { terminal } = host;
		const format = formatOf(given, ["text", "json"]);
		const period = {
			days: wholeNumberOf(given, "days", USUAL_DAYS, "90"),
			now: host.clock.now()
		};
		const limit = wholeNumberOf(given, "limit", USUAL_LIMIT, "100");
		const { root, files } = await findPlans(host, given.words);
		const { project, diagnostics, sources } = await loadPlans(host.files, root, files, true);
		const environment = given.one("environment");
		checkEnvironment(environment, project);
		const values = await givenValues(host, []);
		const store = given.one("store");
		const ledger = await openLedger(host, {
			root,
			project: project.project,
			values,
			mask,
			store,
			token: null
		});
		if (ledger === null) throw withoutLedger();
		let plans;
		try {
			plans = await readPlans(ledger, project, environment, period);
		} finally {
			await ledger.store.close();
		}
		if (format === "json") {
			const from = isoOf(Math.floor(period.now / 1e3) * 1e3 - period.days * DAY);
			printJson(terminal, {
				from,
				days: period.days,
				ledger: ledger.place,
				plans
			});
		} else {
			const paint = paintFor(terminal.colours);
			const columns = terminal.live ? terminal.columns : Number.POSITIVE_INFINITY;
			const shown = plans.map((plan) => ({
				...plan,
				sections: plan.environments.map(historySection)
			}));
			const text = isEmpty(plans) ? emptyText(plans.length, period.days, ledger, {
				host,
				store
			}) : historyText(shown, {
				paint,
				columns,
				limit,
				days: period.days
			});
			terminal.print(defuseWorkflowCommands(mask.mask(text)));
		}
		const broken = diagnostics.filter(({ file }) => project.broken.has(file));
		terminal.tell(diagnosticsText(broken, (file) => sources.get(file), paintFor(terminal.colours)));
		return broken.length > 0 ? EXIT.invalid : EXIT.passed;
	}
};
/** All books at the same time: the stores know how much they may ask at once. */
function readPlans({ store, ...ledger }, project, environment, period) {
	const runState = askedOnce(ledger.runState);
	return Promise.all([...project.plans.values()].flatMap((plan) => {
		const places = environmentsOf(plan).filter((place) => environment === null || place === environment);
		if (places.length === 0) return [];
		const id = planId(plan);
		return Promise.all(places.map((place) => bookHistory({
			store,
			runState
		}, id, place, period))).then((environments) => ({
			id,
			name: planName(plan),
			file: plan.document.file,
			environments
		}));
	}));
}
function environmentsOf({ content }) {
	return content.environments ?? [null];
}
function checkEnvironment(environment, { plans }) {
	if (environment === null) return;
	const all = new Set([...plans.values()].flatMap(({ content }) => content.environments ?? []));
	if (all.has(environment)) return;
	throw usage(`no plan runs in the environment ${environment}`, all.size === 0 ? "leave --environment out" : `they run in ${[...all].join(", ")}`);
}
function isEmpty(plans) {
	return plans.every(({ environments }) => environments.every(({ records }) => records.length === 0));
}
/** Says where it looked: a ledger of this machine knows nothing of what GitHub runs. */
function emptyText(plans, days, { place, settings }, { host, store }) {
	if (plans === 0) return "there is no plan here; rota init writes a first one\n";
	const hint = store === null && settings.store === null && settings.reference === null && host.environment["GITHUB_ACTIONS"] !== "true" ? `  hint: --store git reads the branch ${settings.branch}, where workflows write, with a token in GITHUB_TOKEN\n` : "";
	return `nothing was recorded of ${plural(plans, "plan")} in ${plural(days, "day")}: looked in ${plainLine(place)}\n${hint}`;
}
function withoutLedger() {
	return new RotaError("ledger-none", "the ledger's store is memory, so there is no history", {
		exitCode: 2,
		hint: "name a store that lasts: state.store of rota.yaml, or --store"
	});
}
export { command };
