// src/model/rota-error.ts
/** Rota itself could not do its work (exit code 3), or was asked for something impossible (exit code 2). */
var RotaError = class extends Error {
	name = "RotaError";
	/** Stable, kebab-case. */
	code;
	/** What to do about it. */
	hint;
	exitCode;
	constructor(code, message, options = {}) {
		super(message, { cause: options.cause });
		this.code = code;
		this.hint = options.hint;
		this.exitCode = options.exitCode ?? 3;
	}
};
// src/commands/exit-code.ts
/** What a command ends with. */
const EXIT = {
	passed: 0,
	/** Tests failed. */
	failed: 1,
	/** Invalid files or usage. */
	invalid: 2,
	/** Rota itself failed. */
	broken: 3,
	interrupted: 130
};
export { RotaError as n, EXIT as t };
