import { zn as openRunLedger } from "./base.js";
// src/commands/publish/lazy-ledger.ts
/** The ledger, opened when it is first needed. */
var LazyLedger = class {
	#open;
	#opened;
	constructor(host, project, { token, mask }) {
		this.#open = () => openRunLedger(host, project, { token }, mask);
	}
	/** null: there is none.
	* @throws RotaError when it cannot be opened. */
	open() {
		this.#opened ??= this.#open();
		return this.#opened;
	}
	/** Closes it, if it was ever opened. */
	async close() {
		await (await this.#opened?.catch(() => null))?.store.close();
	}
};
// src/commands/publish/placed-result.ts
/** A result whose places are paths of the repository, as GitHub has them, and not of the project, which may be a folder of it. `prefix` stands
* between the two: "" or with a slash at its end. */
function placedResult(result, prefix) {
	if (prefix === "") return result;
	const { suites, diagnostics } = result;
	return {
		...result,
		suites: placed(suites, prefix),
		diagnostics: placed(diagnostics, prefix)
	};
}
/** Whatever has a file and says where in it. */
function placed(part, prefix) {
	if (Array.isArray(part)) return part.map((item) => placed(item, prefix));
	if (typeof part !== "object" || part === null) return part;
	const isPlace = "file" in part && ("line" in part || "range" in part);
	return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, isPlace && key === "file" ? `${prefix}${value}` : placed(value, prefix)]));
}
export { LazyLedger as n, placedResult as t };
