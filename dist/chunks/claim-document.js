import { Or as isInstant, Sn as ticketOf, io as RotaError, kr as isMap } from "./base.js";
import { resolve } from "node:path";
// src/commands/ledger/claim-document.ts
/** Puts a claim into words for another process. */
function claimDocument({ id, environment, decision: { key } }, { lines }, run) {
	return {
		plan: id,
		environment,
		run: {
			id: run.id,
			attempt: run.attempt
		},
		occurrences: lines.map(({ occurrence }) => occurrence),
		pages: lines.map(({ page }) => page),
		key
	};
}
/** Reads the file into which the output of `rota due --claim --format json` went; null: it says that nothing was due.
* @throws RotaError (exit code 2) when it holds something else. */
async function readClaim({ files, workingFolder }, file) {
	let value;
	try {
		value = JSON.parse(new TextDecoder().decode(await files.read(resolve(workingFolder, file))));
	} catch (cause) {
		const { code } = cause;
		if (code === void 0) throw notAClaim(file, cause);
		throw new RotaError("claim-file", `the file ${file} cannot be read (${code})`, {
			exitCode: 2,
			cause,
			hint: "name the file into which rota due PLAN --claim --format json was written"
		});
	}
	if (!isMap(value)) throw notAClaim(file);
	if (value["due"] === false) return null;
	const { claim } = value;
	if (!isMap(claim) || !isMap(claim["run"])) throw notAClaim(file);
	const { plan, environment, run, occurrences, pages, key } = claim;
	const { id, attempt } = run;
	if (typeof plan !== "string" || environment !== null && typeof environment !== "string") throw notAClaim(file);
	if (typeof id !== "string" || !Number.isInteger(attempt)) throw notAClaim(file);
	if (!Array.isArray(occurrences) || !occurrences.every(isInstant)) throw notAClaim(file);
	if (!Array.isArray(pages) || !pages.every(isInstant) || pages.length !== occurrences.length) throw notAClaim(file);
	if (typeof key !== "string") throw notAClaim(file);
	const ticket = ticketOf({
		plan,
		environment
	}, occurrences, pages);
	return {
		plan,
		environment,
		run: {
			id,
			attempt
		},
		occurrences,
		pages,
		key,
		ticket
	};
}
function notAClaim(file, cause) {
	return new RotaError("claim-file", `${file} is not what rota due --claim --format json prints`, {
		exitCode: 2,
		cause,
		hint: "write rota due PLAN --claim --format json > claim.json; rota run --claim claim.json"
	});
}
export { readClaim as n, claimDocument as t };
