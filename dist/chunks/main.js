import { n as guardedHost, r as orCrash, t as tellError } from "./tell-error.js";
import { $a as EXIT, io as RotaError, oo as SecretMask, qa as nearest } from "./base.js";
import { parseArgs } from "node:util";
// src/commands/help.ts
/** The help of one verb. */
function helpOf(command) {
	const options = Object.entries({
		...command.options,
		help: { description: "shows this" }
	}).map(([name, option]) => {
		return [`--${name}${"value" in option && option.value !== void 0 ? ` ${option.value}` : ""}`, option.description];
	});
	const width = Math.max(...options.map(([left]) => left.length));
	const lines = options.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
	return [
		`rota ${command.usage}`,
		"",
		command.summary,
		...command.details === void 0 ? [] : ["", command.details],
		"",
		"options:",
		...lines,
		""
	].join("\n");
}
/** The help of all. */
function helpOfAll(verbs) {
	const width = Math.max(...verbs.map(([verb]) => verb.length));
	return [
		"rota: scheduled API test plans as code",
		"",
		"usage: rota VERB [OPTIONS]",
		"",
		...verbs.map(([verb, summary]) => `  ${verb.padEnd(width)}  ${summary}`),
		"",
		"rota VERB --help tells more about one; --version tells which version this is.",
		"exit codes: 0 passed, 1 tests failed, 2 invalid files or usage, 3 Rota itself failed, 130 interrupted",
		""
	].join("\n");
}
// src/commands/parse-arguments.ts
/** Reads what stands behind a verb.
* @throws RotaError (exit code 2) for an option or a word that the verb does not take. */
function parseArguments(verb, command, argv) {
	const names = Object.keys(command.options);
	const options = Object.fromEntries(Object.entries(command.options).map(([name, option]) => [name, {
		type: option.value === void 0 ? "boolean" : "string",
		multiple: true
	}]));
	const { values, positionals, tokens } = parseArgs({
		args: [...argv],
		options,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const option = command.options[token.name];
		if (option === void 0) {
			const close = nearest(token.name, names);
			throw usage(`rota ${verb} has no option ${token.rawName}`, close === void 0 ? `rota ${verb} --help lists them` : `did you mean --${close}?`);
		}
		if (option.value !== void 0 && token.value === void 0) throw usage(`--${token.name} needs a value`, `write --${token.name} ${option.value}`);
		if (option.value === void 0 && token.value !== void 0) throw usage(`--${token.name} takes no value`, `write --${token.name}`);
		if (!option.several && values[token.name].length > 1) throw usage(`--${token.name} was given more than once`, "give it once");
	}
	const extra = positionals[command.words];
	if (extra !== void 0) throw usage(`rota ${verb} does not take ${extra}`, `usage: rota ${command.usage}`);
	const all = (name) => (values[name] ?? []).map(String);
	return {
		words: positionals,
		all,
		one: (name) => all(name)[0] ?? null,
		has: (name) => name in values
	};
}
function usage(message, hint) {
	return new RotaError("usage", message, {
		exitCode: 2,
		hint
	});
}
// src/commands/main.ts
/** The verbs; each is loaded only when it is called. */
const VERBS = {
	init: async () => (await import("./init.js")).command,
	validate: async () => (await import("./validate2.js")).command,
	run: async () => (await import("./run.js")).command,
	start: async () => (await import("./start2.js")).command,
	list: async () => (await import("./list.js")).command,
	due: async () => (await import("./due.js")).command,
	next: async () => (await import("./next.js")).command,
	history: async () => (await import("./history2.js")).command,
	doctor: async () => (await import("./doctor.js")).command,
	pause: async () => (await import("./pause.js")).command,
	resume: async () => (await import("./resume.js")).command,
	generate: async () => (await import("./generate.js")).command,
	publish: async () => (await import("./publish.js")).command,
	merge: async () => (await import("./merge.js")).command,
	demo: async () => (await import("./demo.js")).command,
	schema: async () => (await import("./schema.js")).command
};
/** Does what a command line asks for. Never throws: what goes wrong is told and becomes the exit code. */
async function main(argv, given) {
	const host = guardedHost(given);
	const mask = new SecretMask();
	try {
		return await orCrash(() => dispatch(argv, host, mask));
	} catch (error) {
		return tellError(error, host, mask);
	}
}
async function dispatch([verb, ...rest], host, mask) {
	const { terminal } = host;
	if (verb === void 0 || verb === "help" || verb === "--help" || verb === "-h") {
		const summaries = await Promise.all(Object.entries(VERBS).map(async ([name, load]) => [name, (await load()).summary]));
		terminal.print(helpOfAll(summaries));
		return verb === void 0 ? EXIT.invalid : EXIT.passed;
	}
	const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : void 0;
	if (load === void 0) {
		const close = nearest(verb, Object.keys(VERBS));
		throw new RotaError("usage", `there is no verb ${verb}`, {
			exitCode: 2,
			hint: close === void 0 ? "rota --help lists them" : `did you mean rota ${close}?`
		});
	}
	const command = await load();
	if (rest.includes("--help") || rest.includes("-h")) {
		terminal.print(helpOf(command));
		return EXIT.passed;
	}
	return command.run(parseArguments(verb, command, rest), host, mask);
}
export { main };
