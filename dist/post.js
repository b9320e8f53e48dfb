import { a as info, d as warning, i as getState, r as getInput } from "./chunks/core.js";
import { Mr as loadPlans, Za as workflowRun, oo as SecretMask, zn as openRunLedger } from "./chunks/base.js";
import { t as HeldClaims } from "./chunks/held-claims.js";
import { n as readSavedClaims, t as CLAIMS } from "./chunks/saved-claims.js";
import { t as nodeHost } from "./chunks/node-host.js";
// src/commands/action/close-claims.ts
/** Gives back what a cancelled step still held in the ledger: it was killed before it could do so itself. Never throws: what stays claimed
* is found by the next tick, which then takes the run for a crashed one. */
async function closeClaims(host, step, name) {
	const mask = new SecretMask();
	if (step.token !== null) mask.add(step.token);
	try {
		const saved = readSavedClaims(step.saved(name));
		if (saved === void 0 || saved.held.length === 0) return;
		const { project } = await loadPlans(host.files, saved.root, [], true);
		const ledger = await openRunLedger(host, project, step, mask);
		if (ledger === null) return;
		const claims = new HeldClaims({
			clock: host.clock,
			ledger,
			run: workflowRun(host),
			warn: (message) => step.warn(mask.mask(message)),
			changed: () => {}
		});
		for (const held of saved.held) claims.hold(held);
		const closed = await claims.close(true, "the job was cancelled").finally(() => ledger.store.close());
		if (closed.length > 0) step.info(`closed what the cancelled run held: ${closed.join(", ")}`);
	} catch (error) {
		step.warn(mask.mask(`what the cancelled run held could not be closed: ${error.message}`));
	}
}
// src/post.ts
const host = nodeHost();
await closeClaims({
	...host,
	workingFolder: host.environment["GITHUB_WORKSPACE"] || host.workingFolder
}, {
	saved: (name) => getState(name),
	token: getInput("token") || null,
	info: (message) => info(message),
	warn: (message) => warning(message)
}, CLAIMS);
export {};
