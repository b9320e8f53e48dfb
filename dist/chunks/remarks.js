import { Da as failureTitle, Ea as failureLines, Ha as firstWords, Pa as requestLine, Ua as stepTitle, Wa as troublesOf, fa as badPlacesFirst, ja as FOLDED, ka as quarantineLine, pa as onEnvironment, ya as exchangeText, za as allEntries } from "./base.js";
// src/report/remarks.ts
/** All remarks: every failed expectation and error, then what was flaky or in quarantine, then those about the files. */
function remarksOf(results, diagnostics) {
	const entries = results.map(badPlacesFirst).flatMap(allEntries);
	const bad = entries.filter(({ outcome }) => outcome === "failed" || outcome === "error");
	const flaky = entries.filter((entry) => entry.flaky);
	const quarantined = entries.filter((entry) => entry.quarantined !== null);
	return [
		...bad.flatMap(entryErrors),
		...flaky.map(flakyWarning),
		...quarantined.map(quarantineWarning),
		...diagnostics.map(fileRemark)
	];
}
function fileRemark({ severity, code, message, hint, file, range }) {
	const words = hint === void 0 ? message : `${message}\nhint: ${hint}`;
	return {
		level: severity,
		place: {
			file,
			...range.start
		},
		title: code,
		message: words,
		details: null
	};
}
function entryErrors(entry) {
	const title = titleOf(entry);
	const troubles = troublesOf(entry.attempts.at(-1)?.steps ?? []).filter((trouble) => !trouble.allowed);
	if (troubles.length === 0) return [error(entry.place, title, entry.reason ?? "did not pass")];
	return troubles.flatMap((trouble) => troubleErrors(trouble, title));
}
function troubleErrors(trouble, title) {
	const { step } = trouble;
	const { exchange, output } = step;
	const where = exchange === null ? stepTitle(trouble) : `${requestLine(exchange)} (${statusOf(exchange)})`;
	const found = step.failures.map((failure) => {
		const lines = failureLines(failure).map((line) => line.text);
		return error(failure.place, title, [
			failureTitle(failure),
			...lines,
			"",
			where
		].join("\n"));
	});
	if (step.error !== null) {
		const { code, message, hint, place } = step.error;
		const hints = hint === null ? [] : [`hint: ${hint}`];
		const words = [
			`could not run, ${code}: ${message}`,
			...hints,
			"",
			where
		];
		found.push(error(place, title, words.join("\n")));
	}
	if (found.length === 0) found.push(error(step.place, title, step.reason ?? "did not pass"));
	const details = exchange === null && output === null ? null : () => exchangeText(step, FOLDED);
	return found.map((one, index) => index === 0 ? {
		...one,
		details
	} : one);
}
/** Without the time it took: a remark is the same when a run is repeated. */
function statusOf({ response }) {
	return response === null ? "no answer" : `${response.status}`;
}
function flakyWarning(entry) {
	const bad = entry.attempts.find((attempt) => attempt.outcome !== "passed");
	const words = firstWords(bad?.steps ?? []) ?? "an earlier attempt did not pass";
	const message = `flaky: passed at attempt ${entry.attempts.length}; attempt ${bad?.attempt ?? 1}: ${words}`;
	return {
		level: "warning",
		place: entry.place,
		title: titleOf(entry),
		message,
		details: null
	};
}
function quarantineWarning(entry) {
	const message = quarantineLine(entry);
	return {
		level: "warning",
		place: entry.place,
		title: titleOf(entry),
		message,
		details: null
	};
}
function error(place, title, message) {
	return {
		level: "error",
		place,
		title,
		message,
		details: null
	};
}
function titleOf({ suite, title }) {
	return `${suite.name} › ${title}${onEnvironment(suite)}`;
}
export { remarksOf as t };
