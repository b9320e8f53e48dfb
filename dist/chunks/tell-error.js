import { $a as EXIT, ao as defuseWorkflowCommands, io as RotaError, ro as plainText } from "./base.js";
// src/host/or-crash.ts
/**
* What the work comes to. Rejects at once with what nothing in the process caught, so that such an error is told like any
* other (Node would print it as it is, with secrets and whatever an answer put into its message); what still runs is then not
* waited for.
*/
async function orCrash(work) {
	let crash;
	const crashed = new Promise((_resolve, reject) => {
		crash = reject;
	});
	const listener = (error) => crash?.(error);
	process.on("uncaughtException", listener);
	try {
		return await Promise.race([work(), crashed]);
	} finally {
		process.off("uncaughtException", listener);
	}
}
// src/commands/guarded-host.ts
/** The host; on GitHub with a terminal on which nothing that a file or an answer says becomes a command to the runner, whoever tells it. */
function guardedHost(host) {
	if (host.environment["GITHUB_ACTIONS"] !== "true") return host;
	const { terminal } = host;
	const guarded = {
		print: (text) => terminal.print(text),
		tell: (text) => terminal.tell(defuseWorkflowCommands(text)),
		live: terminal.live,
		colours: terminal.colours,
		get columns() {
			return terminal.columns;
		}
	};
	return {
		...host,
		terminal: guarded
	};
}
// src/commands/tell-error.ts
/** Tells an error for the person at the keyboard; a defect of ours with its stack, for the report they will write. */
function tellError(error, { terminal, environment }, mask) {
	for (const [name, value] of Object.entries(environment)) if (name.startsWith("ROTA_SECRET_") && value) mask.add(value);
	const shown = (text) => plainText(mask.mask(text));
	if (error instanceof RotaError) {
		const hint = error.hint === void 0 ? "" : `  hint: ${shown(error.hint)}\n`;
		terminal.tell(`error[${error.code}]: ${shown(error.message)}\n${hint}`);
		return error.exitCode;
	}
	const stack = shown(error?.stack ?? String(error));
	terminal.tell(`error[internal]: Rota itself failed; this is a defect, please report it\n${stack}\n`);
	return EXIT.broken;
}
export { guardedHost as n, orCrash as r, tellError as t };
