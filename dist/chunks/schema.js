import { t as installedFile } from "./installed-file.js";
import { $a as EXIT, io as RotaError, qa as nearest } from "./base.js";
// src/commands/schema.ts
const NAMES = [
	"suite",
	"plan",
	"steps",
	"project",
	"result"
];
/** `rota schema`. */
const command = {
	summary: "Prints the JSON Schema of a kind of file.",
	usage: "schema NAME",
	details: `NAME is one of ${NAMES.join(", ")}.`,
	options: {},
	words: 1,
	async run(given, host) {
		const [name] = given.words;
		if (name === void 0 || !NAMES.includes(name)) {
			const close = name === void 0 ? void 0 : nearest(name, NAMES);
			throw new RotaError("usage", name === void 0 ? "schema needs a name" : `there is no schema ${name}`, {
				exitCode: 2,
				hint: close === void 0 ? `names are ${NAMES.join(", ")}` : `did you mean ${close}?`
			});
		}
		host.terminal.print(new TextDecoder().decode(await host.files.read(installedFile(`schemas/${name}.schema.json`))));
		return EXIT.passed;
	}
};
export { command };
