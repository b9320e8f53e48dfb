import { Oi as REPORTS, io as RotaError } from "./base.js";
import { resolve } from "node:path";
// src/commands/write-reports.ts
/** Writes the reports of a result into a folder. What one report throws does not keep the others away. */
async function writeReports(files, folder, names, result) {
	const reports = [];
	let problem = null;
	for (const name of names) {
		const { file, render } = REPORTS[name];
		const path = resolve(folder, file);
		try {
			await files.write(path, render(result));
			reports.push(path);
		} catch (cause) {
			problem ??= new RotaError("report-write", `reports could not be written into ${folder}: ${cause.message}`, {
				hint: "choose another folder: out of the action, --out of the command",
				cause
			});
		}
	}
	return {
		reports,
		problem
	};
}
export { writeReports as t };
