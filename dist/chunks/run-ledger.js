import { tn as openLedger, yn as givenValues } from "./base.js";
// src/commands/ledger/run-ledger.ts
/** Opens the ledger for a run; null: there is none (`memory`). Whoever opens it closes it.
* @throws RotaError (exit code 2) when it cannot be opened. */
async function openRunLedger(host, { root, project }, { token, store = null, envFiles = [] }, mask) {
	const values = await givenValues(host, envFiles);
	return openLedger(host, {
		root,
		project,
		values,
		mask,
		token,
		store
	});
}
export { openRunLedger as t };
