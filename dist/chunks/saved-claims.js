import { kr as isMap } from "./base.js";
// src/commands/ledger/saved-claims.ts
/** The name under which a step keeps what it holds, for the end of the job. */
const CLAIMS = "claims";
/** Reads what a step kept; undefined: nothing. */
function readSavedClaims(text) {
	if (text === "") return void 0;
	const saved = JSON.parse(text);
	if (!isMap(saved) || typeof saved["root"] !== "string" || !Array.isArray(saved["held"])) return void 0;
	return saved;
}
export { readSavedClaims as n, CLAIMS as t };
