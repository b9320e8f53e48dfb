import { $a as EXIT, aa as markdownText, ao as defuseWorkflowCommands, da as BUDGETS, io as RotaError, kn as findRoot, no as plainLine, nr as environmentToken, rr as githubRepository } from "./base.js";
import { t as summariesMarkdown } from "./summaries.js";
import { n as SURFACES, t as tellGithub } from "./tell-github.js";
import { t as joinRuns } from "./joined-runs.js";
import { t as readResults } from "./read-results.js";
import { resolve } from "node:path";
// src/commands/publish.ts
/** `rota publish`. */
const command = {
	summary: "Tells GitHub of results that are there already, as their plans ask for it.",
	usage: "publish RESULT… [OPTIONS]",
	details: "RESULT is a result.json, a folder that has some, or a pattern; those of one plan are told together. The token is that of GITHUB_TOKEN or GH_TOKEN. In a workflow it adds to the job summary as well.",
	options: {
		to: {
			value: "NAMES",
			description: `where, in place of what the plan's report says: ${SURFACES.join(",")}`,
			several: true
		},
		sha: {
			value: "COMMIT",
			description: "the commit that was tested, in place of what the result says"
		}
	},
	words: Number.POSITIVE_INFINITY,
	async run(given, host, mask) {
		const to = surfacesOf(given.all("to"));
		const sha = shaOf(given.one("sha"));
		const results = checked(await readResults(host, "publish", given.words), {
			to,
			sha
		});
		const token = environmentToken(host.environment);
		if (token !== null) mask.add(token);
		const telling = await tell(host, results, {
			to,
			sha,
			token,
			mask
		});
		await summarize(host, telling, mask);
		const lines = [...telling.problems, ...telling.remarks].map((text) => `warning: ${text}\n`);
		if (telling.note !== null) lines.push(`${telling.note}\n`);
		if (telling.said.length + lines.length === 0 && telling.note === null) lines.push("nothing was posted: what the plan's report asks for is not for such a run; --to says where else\n");
		host.terminal.tell(defuseWorkflowCommands(lines.join("")));
		return telling.problems.length > 0 ? EXIT.broken : EXIT.passed;
	}
};
async function tell(host, results, { to, sha, token, mask }) {
	const without = results.find(({ result }) => result.plan.file === null);
	if (without !== void 0) throw usage(`${without.file} is of suites that were run without a plan`, "only a plan says where its results are told: run one");
	const root = await findRoot(host.files, host.workingFolder);
	const [first] = results;
	for (const { file, result } of results) if (await host.files.exists(resolve(root, result.plan.file)) !== "file") throw usage(`${file} is of the plan ${plainLine(result.plan.file)}, which is not there`, "run rota publish in the repository of the plan");
	const repository = await githubRepository(host, root);
	if (repository === void 0 || !/^[\w.-]+\/[\w.-]+$/.test(repository)) throw usage("nobody knows which repository of GitHub this is", "set GITHUB_REPOSITORY to OWNER/NAME");
	if (token === null) throw usage("publish needs a token for GitHub", "set GITHUB_TOKEN or GH_TOKEN");
	const environment = {
		...host.environment,
		GITHUB_REPOSITORY: repository
	};
	const { run } = first.result;
	return tellGithub({
		...host,
		environment
	}, {
		root,
		token,
		mask,
		to,
		unfinished: [],
		unposted: null,
		results: results.map(({ result }) => sha === null ? result : ofCommit(result, sha)),
		run: {
			...run,
			sha: sha ?? run.sha
		},
		...sha !== null && { sha }
	});
}
/** @throws RotaError (exit code 2) when they cannot be told together, or not where that was asked. */
function checked(results, { to, sha }) {
	const files = results.map(({ file }) => file).join(", ");
	try {
		joinRuns(results.map(({ result }) => result));
	} catch (cause) {
		throw new RotaError("usage", `${files} cannot be told together: ${cause.message}`, {
			exitCode: 2,
			cause,
			hint: "name one result of each environment, or what rota merge made of them"
		});
	}
	const runs = results.map(({ result }) => result.run);
	if ((to?.has("check") || to?.has("status")) && sha === null && runs.some((run) => run.sha === null)) throw usage(`${files} does not say which commit was tested`, "name it: --sha $(git rev-parse HEAD)");
	if (to?.has("issue") && runs.every(({ occurrence }) => occurrence === null)) throw usage(`${files} is of no run of the schedule`, "an issue is for those only: take issue out of --to");
	return results;
}
/** The same result, said to be of another commit, so that links lead there. */
function ofCommit(result, sha) {
	const { run, legs } = result;
	return {
		...result,
		run: {
			...run,
			sha
		},
		...legs !== void 0 && { legs: legs.map((leg) => ({
			...leg,
			run: {
				...leg.run,
				sha
			}
		})) }
	};
}
/** In a workflow: adds to the job summary, of which GitHub drops all when it is too long. */
async function summarize({ environment, files }, { told, problems }, mask) {
	const path = environment["GITHUB_STEP_SUMMARY"];
	if (path === void 0 || path === "") return;
	const before = await files.exists(path) === "file" ? new TextDecoder().decode(await files.read(path)) : "";
	const warnings = problems.map((text) => `> [!WARNING]\n> ${markdownText(text, 1e3)}\n\n`).join("");
	const room = BUDGETS.summary - Buffer.byteLength(before + warnings);
	if (room <= 0) return;
	const results = told.map(({ joined: result, background }) => ({
		result,
		background
	}));
	await files.write(path, `${before}${warnings}${mask.mask(summariesMarkdown(results, room))}`);
}
function surfacesOf(texts) {
	const names = texts.flatMap((text) => text.split(",")).map((name) => name.trim());
	const unknown = names.find((name) => !SURFACES.includes(name));
	if (unknown !== void 0) throw usage(`--to does not know ${unknown || "an empty name"}`, `it knows ${SURFACES.join(", ")}`);
	return names.length === 0 ? null : new Set(names);
}
function shaOf(text) {
	if (text === null || /^[0-9a-f]{40}$/.test(text)) return text;
	throw usage(`--sha ${text} is no commit`, "write all of its 40 digits: git rev-parse HEAD");
}
function usage(message, hint) {
	return new RotaError("usage", message, {
		exitCode: 2,
		hint
	});
}
export { command };
