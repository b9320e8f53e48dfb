import { $a as EXIT, Ca as paintFor, Nr as loadProject, On as findTargets, Ra as plural, bi as diagnosticsText, io as RotaError, no as plainLine, nr as environmentToken } from "./base.js";
import { n as repository$1, t as version } from "./version.js";
import { n as withEntry, t as writeEdited } from "./write-edited.js";
import { n as vendorAction, t as VENDORED } from "./vendor-action.js";
import { dirname, resolve } from "node:path";
// src/host/github/newest-release.ts
const TAG = /^v\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][0-9A-Za-z.+-]{1,60})?$/;
const SHA = /^[0-9a-f]{40}$/;
/** A tag may point to a tag. */
const DEEPEST_TAG = 4;
/** Asks GitHub for the newest release of a repository (OWNER/NAME) and the commit it was made of.
* @throws RotaError with the code `release-unknown`, saying why that cannot be known; nothing of an answer's text is in it. */
async function newestRelease(repository, asking) {
	const { tag_name: tag } = await get(`${repository}/releases/latest`, asking);
	if (typeof tag !== "string" || !TAG.test(tag)) throw unknown("the newest release has no version as its tag");
	let target = targetOf(await get(`${repository}/git/ref/tags/${encodeURIComponent(tag)}`, asking));
	for (let depth = 0; target.type === "tag" && depth < DEEPEST_TAG; depth++) target = targetOf(await get(`${repository}/git/tags/${target.sha}`, asking));
	if (target.type !== "commit") throw unknown(`the tag ${tag} does not lead to a commit`);
	return {
		tag,
		commit: target.sha
	};
}
/** What a tag points to. */
function targetOf({ object }) {
	const { type, sha } = object ?? {};
	if (typeof sha !== "string" || !SHA.test(sha)) throw unknown("GitHub's answer about the tag has no commit");
	return {
		type,
		sha
	};
}
async function get(path, { environment, token, signal }) {
	const base = (environment["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/, "");
	let response;
	let text;
	try {
		response = await fetch(`${base}/repos/${path}`, {
			headers: {
				accept: "application/vnd.github+json",
				"x-github-api-version": "2022-11-28",
				"user-agent": `rota/${version}`,
				...token !== null && { authorization: `Bearer ${token}` }
			},
			signal
		});
		text = await response.text();
	} catch (error) {
		throw unreachable(error);
	}
	if (!response.ok) throw refused(response, token !== null);
	try {
		const answer = JSON.parse(text);
		if (typeof answer === "object" && answer !== null) return answer;
	} catch (cause) {
		throw unknown("GitHub's answer is no JSON", { cause });
	}
	throw unknown("GitHub's answer is no JSON object");
}
function unreachable(cause) {
	if (cause instanceof Error && cause.name === "TimeoutError") return unknown("GitHub did not answer in time", { cause });
	const { code } = cause.cause ?? {};
	return unknown(`GitHub cannot be reached${code === void 0 ? "" : ` (${code})`}`, { cause });
}
function refused({ status, headers }, known) {
	if (status === 404) return unknown("GitHub knows no release of Rota");
	if (status === 401) return unknown("GitHub refuses the token (GITHUB_TOKEN or GH_TOKEN)");
	const limited = headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after");
	if (status === 429 || status === 403 && limited) return unknown(`GitHub takes no more requests for now${known ? "" : "; with a token in GITHUB_TOKEN there are more"}`);
	return unknown(`GitHub answered with the status ${status}`);
}
function unknown(message, options = {}) {
	return new RotaError("release-unknown", message, options);
}
// src/host/repository.ts
/** The repository of Rota on GitHub, OWNER/NAME. */
const repository = repository$1.url.replace(/^.*github\.com\/|\.git$/g, "");
// src/host/schema-url.ts
/** Where editors find the schema of a kind of file; pinned to the version, so that an old file keeps its schema. */
function schemaUrl(kind) {
	return `https://raw.githubusercontent.com/${repository}/v${version}/schemas/${kind}.schema.json`;
}
// src/commands/setup/first-files.ts
const modeline = (kind) => `# yaml-language-server: $schema=${schemaUrl(kind)}\n`;
/** The first files of a repository, by path. They pass against any server that answers /health with 200. */
function firstFiles(named) {
	return {
		"rota.yaml": `${modeline("project")}# What all plans share.

# The Rota that generated workflows use, by the commit of a release: action: ${repository}@SHA # version
# Or a copy in this repository, which rota init --vendor makes.
${named === null ? "" : `${actionLine(named)}\n`}
# An environment is a place to run against: rota run --environment local
environments:
  local:
    github-environment: false # else GitHub would create an environment of that name
    vars: { base-url: "http://127.0.0.1:8080" }
`,
		"api/first.suite.yaml": `${modeline("suite")}name: First steps
vars:
  base-url: null # comes from the environment, or by --var base-url=…
defaults:
  http:
    base-url: \${{ vars.base-url }}
    timeout: 10s

cases:
  health:
    name: The API is up
    tags: [smoke]
    priority: P0
    steps:
      - http: GET /health
        expect:
          status: 200
          duration: { lt: 2s }

  unknown-path:
    name: An unknown path is not found
    steps:
      - http: GET /this-path-does-not-exist
        expect: { status: 404 }
`,
		"api/first.plan.yaml": `${modeline("plan")}name: First plan
suites: [first.suite.yaml]
environments: [local]
`
	};
}
function actionLine({ action, comment }) {
	return `action: ${action}${comment === void 0 ? "" : ` # ${comment}`}`;
}
// src/commands/init.ts
/** How long GitHub may take to tell the newest release, in milliseconds. */
const PATIENCE = 5e3;
/** `rota init`. */
const command = {
	summary: "Writes a first rota.yaml, suite and plan, and names the Rota that workflows are to use.",
	usage: "init [--vendor]",
	details: `Files that are there already are left as they are, but for the line action: of rota.yaml where it is missing. The suite and the plan
are written only where there is neither a rota.yaml nor a plan yet. The line action: names the newest
release by its commit, which GitHub is asked for (as GITHUB_TOKEN or GH_TOKEN, if set). With --vendor it names a copy of this
Rota in ${VENDORED}, for repositories that may not use actions of others; the same command brings the copy up to date.`,
	options: { vendor: { description: `copy this Rota into ${VENDORED} instead of naming a release` } },
	words: 0,
	async run(given, host, mask) {
		const { terminal, workingFolder } = host;
		const { project, diagnostics, sources } = await loadProject(host.files, workingFolder, []);
		const old = project.project ?? emptyProject(diagnostics, sources);
		if (diagnostics.length > 0 && project.project === old) {
			terminal.tell(diagnosticsText(diagnostics, (file) => sources.get(file), paintFor(terminal.colours)));
			if (old === null) return EXIT.invalid;
		}
		const fresh = (await findTargets(host, [], ["project", "plan"])).files.length === 0;
		const vendor = given.has("vendor");
		const named = vendor ? { action: `./${VENDORED}` } : old?.content.action === void 0 ? await namedRelease(host, mask) : null;
		if (host.interrupted.aborted) return EXIT.interrupted;
		if (vendor) await vendorInto(host);
		const known = named instanceof RotaError ? null : named;
		if (old !== null) await nameAction(host, old, known);
		for (const file of Object.entries(firstFiles(known))) if (file[0] === "rota.yaml" ? old === null : fresh) await writeFirst(host, file);
		if (named instanceof RotaError) tellWays(host, named);
		if (fresh) terminal.tell("\nStart your API, then: rota run api/first.plan.yaml --var base-url=http://127.0.0.1:8080\n");
		return EXIT.passed;
	}
};
/** A rota.yaml without any content, to which the first entry can be added. */
function emptyProject(diagnostics, sources) {
	const [empty, ...others] = diagnostics;
	if (empty?.code !== "yaml-empty" || others.length > 0) return null;
	const { file, range } = empty;
	return {
		document: {
			file,
			source: sources.get(file) ?? "",
			value: {},
			offsets: () => void 0,
			range: () => range
		},
		content: {}
	};
}
/** The newest release, or why it is not known. */
async function namedRelease(host, mask) {
	const { environment, interrupted } = host;
	const token = environmentToken(environment);
	if (token !== null) mask.add(token);
	const signal = AbortSignal.any([AbortSignal.timeout(PATIENCE), interrupted]);
	try {
		const { tag, commit } = await newestRelease(repository, {
			environment,
			token,
			signal
		});
		return {
			action: `${repository}@${commit}`,
			comment: tag
		};
	} catch (error) {
		if (error instanceof RotaError && error.code === "release-unknown") return error;
		throw error;
	}
}
/** Writes a file if it is not there yet, and tells of it. */
async function writeFirst({ terminal, files, workingFolder }, [path, content]) {
	const target = resolve(workingFolder, path);
	if (await files.exists(target) !== void 0) {
		terminal.tell(`  kept  ${path}\n`);
		return;
	}
	try {
		await files.write(target, content);
	} catch (cause) {
		throw new RotaError("init-write", `${path} could not be written: ${cause.message}`, {
			cause,
			exitCode: 2,
			hint: "check that you may write there"
		});
	}
	terminal.tell(`  wrote ${path}\n`);
}
/** Puts the action into a rota.yaml that names none. */
async function nameAction({ terminal, files, workingFolder }, { document, content }, named) {
	if (named === null || content.action !== void 0) {
		terminal.tell(`  kept  ${document.file}\n`);
		if (named !== null && content.action !== void 0 && content.action !== named.action) terminal.tell(`        its action is ${plainLine(content.action)}: write ${named.action} there to use the copy\n`);
		return;
	}
	const { action, comment } = named;
	const edited = await withEntry(document, {
		key: "action",
		value: action
	}, {
		first: true,
		...comment === void 0 ? {} : { comment }
	});
	await writeEdited(files, workingFolder, document, edited);
	terminal.tell(`  wrote action: ${action} into ${document.file}\n`);
}
async function vendorInto({ files, terminal, workingFolder }) {
	const root = await repositoryRoot(files, workingFolder);
	const { written, removed, left } = await vendorAction(files, root);
	const what = `${VENDORED} (Rota ${version})`;
	terminal.tell(written > 0 ? `  wrote ${what}: ${plural(written, "file")}\n` : `  kept  ${what}\n`);
	for (const path of removed) terminal.tell(`  removed ${VENDORED}/${plainLine(path)}\n`);
	for (const path of left) terminal.tell(`  left  ${VENDORED}/${plainLine(path)}, which is not Rota's\n`);
}
/** Where workflows find the copy: the nearest folder upwards with .git, else the folder itself. */
async function repositoryRoot(files, folder) {
	for (let at = folder;; at = dirname(at)) {
		if (await files.exists(`${at}/.git`) !== void 0) return at;
		if (dirname(at) === at) return folder;
	}
}
function tellWays({ terminal }, { message }) {
	terminal.tell([
		`\nThe newest release of Rota is not known: ${message}.`,
		"Before rota generate can write workflows, rota.yaml has to name the Rota they use, in one of two ways:",
		`  rota init --vendor copies this Rota into ${VENDORED} and names it there`,
		`  action: ${repository}@SHA # version, by hand, with the full SHA of a release's commit`,
		""
	].join("\n"));
}
export { command };
