import { a as isQueueTold, c as tellsPullRequests, d as runnerOfSuites, f as CHECKOUT, i as checkState, l as checkWorkflows, m as checkProject, n as plannedWorkflow, o as pullRequestPermissions, p as isLocal, r as roughly, s as tellingPermissions, t as generatedLedger, u as runnerOfService } from "./generated-project.js";
import { Mt as needsOwnWorkflow, Nr as loadProject, On as findTargets, Qa as once, Ra as plural, Rn as checksumText, Tt as hasErrors, Un as WHOLE_REFERENCE, _i as slug, di as FILE_START, en as sharedMinutesAMonth, io as RotaError, jt as sharedTicks, ui as sourceOf, v as withoutRepeats } from "./base.js";
import { t as createTwoFilesPatch } from "./libesm.js";
import { t as describeSchedule } from "./describe-schedule.js";
import { n as ticksText } from "./ticks-text.js";
// src/generate/well-formed.ts
/** Text that a file can hold: lone surrogates become U+FFFD. */
function wellFormed(text) {
	return text.replace(/\p{Cs}/gu, "�");
}
// src/generate/literal.ts
/** Text as GitHub's expressions see it only once: where it would begin an expression it becomes an expression that gives the text. For
* `with:`, `env:` and the like, which GitHub evaluates (GitHub docs, "Evaluate expressions in workflows and actions", Literals). */
function literalText(text) {
	const whole = wellFormed(text);
	if (!whole.includes("${{")) return whole;
	return `\${{ format('${whole.replace(/[{}']/g, (character) => `{${"{}'".indexOf(character)}}`)}', '{', '}'${whole.includes("'") ? ", ''''" : ""}) }}`;
}
/** A text within an expression. */
function quotedText(text) {
	return `'${text.replaceAll("'", "''")}'`;
}
const LONGEST_NAME = 200;
/** Text for people where GitHub evaluates expressions: one line, `${{` taken apart, nothing that turns the direction of writing. */
function displayText(text) {
	const line = wellFormed(text).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "").replaceAll("${{", "$ {{").trim();
	const characters = [...line];
	if (characters.length === 0) return "-";
	return characters.length <= LONGEST_NAME ? line : `${characters.slice(0, 199).join("")}…`;
}
/** Text for a comment: on one line, nothing lost. */
function commentText(text) {
	return /^[\x20-\x7e]*$/.test(text) || /^[\p{L}\p{N}\p{P}\p{S}\p{M} ]*$/u.test(text) ? text : JSON.stringify(wellFormed(text)).replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// src/generate/header.ts
/** How the first line of a file of ours begins; only such files are changed or removed. */
const MARK = "# Written by Rota from ";
/** The comment at the top of a generated file: what it is made from, what to do instead of editing it, and what is worth knowing. It
* names no version of Rota, so that an update alone changes no file. */
function header(source, remarks) {
	return `${[`${MARK}${commentText(source)}. Do not edit: change that, then run: rota generate`, ...remarks.length === 0 ? [] : ["#", ...remarks.map((remark) => `# ${commentText(remark)}`)]].join("\n")}\n`;
}
/** What a generated file says that it is made from; undefined for any other text. */
function sourceIn(text) {
	return isOurs(text) ? /^.*? from (.*)\. Do not edit: /.exec(text)?.[1] : void 0;
}
/** Whether the text of a file says that we wrote it. */
function isOurs(text) {
	return text.replace(/^\ufeff/, "").startsWith(MARK);
}
// src/generate/file-changes.ts
/** Compares the files that should be there with those that are (all of the folder that may be ours, by path). Ends of lines do not
* count: git may have changed them. */
function compareFiles(wanted, found) {
	const changes = [];
	const foreign = [];
	for (const [path, after] of wanted) {
		const before = found.get(path) ?? null;
		if (before === null) changes.push({
			path,
			before,
			after
		});
		else if (!isOurs(before)) foreign.push(path);
		else if (withUnixLines(before) !== after) changes.push({
			path,
			before,
			after
		});
	}
	for (const [path, before] of found) if (!wanted.has(path) && isOurs(before)) changes.push({
		path,
		before,
		after: null
	});
	changes.sort((one, other) => one.path < other.path ? -1 : 1);
	return {
		changes,
		foreign
	};
}
/** The changes as a patch that `git apply` takes. */
function patchOf(changes) {
	return changes.map(({ path, before, after }) => {
		const [from, to] = [before === null ? "/dev/null" : `a/${path}`, after === null ? "/dev/null" : `b/${path}`];
		const text = createTwoFilesPatch(from, to, withUnixLines(before ?? ""), after ?? "", void 0, void 0, { context: 3 }).replace(/^=+\n/, "");
		return `diff --git a/${path} b/${path}\n${before === null ? "new file mode 100644\n" : after === null ? "deleted file mode 100644\n" : ""}${text}`;
	}).join("");
}
function withUnixLines(text) {
	return text.replaceAll("\r\n", "\n");
}
// src/commands/each-of.ts
/** Far below what systems let a process keep open. */
const AT_ONCE = 64;
/** Does something with each of many, several at once; ends with the first that fails, once those begun with it are done. */
async function eachOf(items, act) {
	for (let begin = 0; begin < items.length; begin += AT_ONCE) {
		const done = await Promise.allSettled(items.slice(begin, begin + AT_ONCE).map(act));
		for (const one of done) if (one.status === "rejected") throw one.reason;
	}
}
// src/generate/file-names.ts
/** The folder that GitHub reads workflows from. */
const WORKFLOWS = ".github/workflows";
/** Workflows that are of no plan alone. */
const CHECKS_FILE = `${WORKFLOWS}/rota-checks.yml`;
const COMMENT_FILE = `${WORKFLOWS}/rota-report.yml`;
const SINGLE_FILE = `${WORKFLOWS}/rota-plans.yml`;
const TAKEN = [
	"checks",
	"report",
	"plans"
];
/** The workflow file of each plan: after the plan's own file, or after its id where two would be the same to a file system that is blind
* to case. A plan that comes or goes changes the name of another one only if they share it. */
function fileNames(plans) {
	const stems = new Map(plans.map((plan) => [plan, stemOf(plan.file)]));
	for (let again = true; again;) {
		again = false;
		const owners = new Map(TAKEN.map((name) => [name, []]));
		for (const [plan, stem] of stems) {
			const key = stem.toLowerCase();
			owners.set(key, [...owners.get(key) ?? [], plan]);
		}
		for (const [key, same] of owners) {
			if (same.length < 2 && !TAKEN.includes(key) && key !== "") continue;
			for (const plan of same) {
				const other = TAKEN.includes(plan.id.toLowerCase()) ? `${plan.id}-plan` : plan.id;
				if (stems.get(plan) === other) continue;
				stems.set(plan, other);
				again = true;
			}
		}
	}
	return new Map([...stems].map(([plan, stem]) => [plan, `${WORKFLOWS}/rota-${stem}.yml`]));
}
function stemOf(file) {
	const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.plan\.ya?ml$/, "");
	return slug(name);
}
// src/generate/expressions.ts
/** An expression as the value of a key. */
function expression(text) {
	return `\${{ ${text} }}`;
}
/** run-now, or if-due when the clock started the workflow or whoever started it wants the schedule asked. */
const MODE = "inputs.mode || (github.event_name == 'schedule' && 'if-due' || 'run-now')";
/** What stands in a choice for all of them: no environment and no plan can be called so. */
const ALL = "(all)";
/** An input of a choice; empty for all of them. */
function chosen(input) {
	return `inputs.${input} != ${quotedText(ALL)} && inputs.${input} || ''`;
}
/** The legs that the gate found for a plan. A gate that failed said nothing, which is no JSON: what is worked out before `if:` would fail, too. */
function legsOfPlan(planId) {
	return `fromJSON(needs.gate.outputs.legs || '{}')[${quotedText(planId)}]`;
}
/** Whether the gate found that a plan is to run. */
function isDue(planId) {
	return `contains(fromJSON(needs.gate.outputs.plans || '[]'), ${quotedText(planId)})`;
}
// src/generate/job-id.ts
/** GitHub refuses ids of a hundred characters and more. */
const LONGEST = 99;
/** The id of a job that is a plan's: different ones for different plans, however long their ids are. */
function jobId(kind, planId) {
	const id = `${kind}-${planId}`;
	if (id.length <= LONGEST) return id;
	const mark = `-${checksumText(planId)}`;
	return `${id.slice(0, LONGEST - mark.length)}${mark}`;
}
// src/generate/services.ts
/** Containers beside the suites; a value is literal, or one whole reference to a secret or a variable. */
function servicesOf(services) {
	if (services === null) return {};
	const value = (text) => typeof text === "string" ? serviceValue(text) : text;
	return { services: Object.fromEntries(Object.entries(services).map(([name, { image, credentials, env, ports, volumes, options }]) => [name, {
		image: serviceValue(image),
		...credentials !== void 0 && { credentials: mapped(credentials, value) },
		...env !== void 0 && { env: mapped(env, value) },
		...ports !== void 0 && { ports: ports.map(value) },
		...volumes !== void 0 && { volumes: volumes.map(value) },
		...options !== void 0 && { options: serviceValue(options) }
	}])) };
}
function serviceValue(text) {
	const match = WHOLE_REFERENCE.exec(text);
	return match === null ? literalText(text) : expression(`${match[1]}.${match[2]}`);
}
function mapped(map, change) {
	return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
/** The secrets that containers are given, by the names GitHub has for them. */
function secretsOfServices(services) {
	return [...JSON.stringify(services ?? {}).matchAll(/"\$\{\{ *secrets\.([A-Za-z_][A-Za-z0-9_]*) *\}\}"/g)].map(([, name]) => name.toUpperCase());
}
// src/generate/write-yaml.ts
/** A text with a remark behind it, such as the version of a pinned action. */
var Remarked = class {
	text;
	remark;
	constructor(text, remark) {
		this.text = text;
		this.remark = remark;
	}
};
/** A list that fits is written on one line. */
const LINE = 100;
/** Words that some reader of YAML 1.1 or 1.2 takes for something else than text. */
const RESERVED = /^(?:y|yes|n|no|on|off|true|false|null|nan|inf)$/i;
/**
* Writes a map as block YAML: its keys are apart by an empty line, and so are those of `jobs`. Every text is read back by YAML 1.1 and 1.2 readers as
* the same text; lone surrogates, which no file can hold, become U+FFFD.
*/
function writeYaml(top) {
	return Object.entries(top).map(([key, value]) => entry(key, value, 0)).join("\n");
}
function entry(key, value, depth) {
	const indent = "  ".repeat(depth);
	const name = key === "on" ? key : scalar(key);
	const line = inline(value);
	if (line !== void 0) return `${indent}${name}: ${line}\n`;
	if (typeof value === "string") return `${indent}${name}: |-\n${lines(value, depth + 1)}`;
	const apart = key === "jobs" && depth === 0 ? "\n" : "";
	return `${indent}${name}:\n${block(value, depth + 1, apart)}`;
}
/** Whether a text is easier to read as lines: no reader can take such lines for anything else. */
function isLines(text) {
	return text.includes("\n") && text.split("\n").every((line) => /^[!-~](?:[ -~]*[!-~])?$/.test(line));
}
function lines(text, depth) {
	return text.split("\n").map((line) => `${"  ".repeat(depth)}${line}\n`).join("");
}
/** A value that stands behind its key; undefined for one that needs lines of its own. */
function inline(value) {
	if (typeof value === "string") return isLines(value) ? void 0 : scalar(value);
	if (typeof value !== "object") return String(value);
	if (value instanceof Remarked) return `${scalar(value.text)} # ${value.remark}`;
	if (Array.isArray(value)) return flowList(value);
	return Object.keys(value).length === 0 ? "{}" : void 0;
}
function flowList(list) {
	if (list.length === 0) return "[]";
	if (!list.every((item) => typeof item === "string" && /^[\w][\w.-]*$/.test(item))) return void 0;
	const text = `[${list.map((item) => scalar(item)).join(", ")}]`;
	return text.length <= LINE ? text : void 0;
}
function block(value, depth, apart = "") {
	if (!Array.isArray(value)) return Object.entries(value).map(([key, item]) => entry(key, item, depth)).join(apart);
	const indent = "  ".repeat(depth);
	return value.map((item) => {
		const line = typeof item === "string" ? scalar(item) : inline(item);
		if (line !== void 0) return `${indent}- ${line}\n`;
		return `${indent}- ${block(item, depth + 1).slice(indent.length + 2)}`;
	}).join("");
}
function scalar(text) {
	if (isPlain(text)) return text;
	return text.includes("\"") && /^[\x20-&(-~]+$/.test(text) ? `'${text}'` : quoted(text);
}
function isPlain(text) {
	return /^(?:[A-Za-z_/$]|\.[A-Za-z/])[\x20-\x7e]*$/.test(text) && !/^\.(?:nan|inf)$/i.test(text) && !/: |:$| #| $/.test(text) && !RESERVED.test(text);
}
/** In double quotes, as both YAML and JSON have them; what could end a line or turn its direction is escaped. */
function quoted(text) {
	return `"${wellFormed(text).replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n").replace(/[\0-\x1f\x7f-\xa0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;
}
// src/generate/steps.ts
/** All that says when plans run, and whose they are: what only decides and tells needs no more of a repository, however large that is. */
const WHAT_THE_GATE_READS = [
	"/rota.yaml",
	"/rota.yml",
	"*.plan.yaml",
	"*.plan.yml",
	"*.ics",
	"CODEOWNERS"
];
/** Checks the repository out; nothing that runs later finds a token in it. */
function checkoutStep({ checkout, action }, part) {
	const sparse = part === "plans" && action.uses !== "./";
	const patterns = [...WHAT_THE_GATE_READS, ...isLocal(action) ? [`${action.uses.slice(1)}/`] : []];
	return {
		uses: used(checkout),
		with: {
			"persist-credentials": false,
			...sparse && {
				"sparse-checkout": patterns.join("\n"),
				"sparse-checkout-cone-mode": false
			}
		}
	};
}
/** A step of Rota; `name` and `inputs` are values as they are to stand in the file. */
function rotaStep({ action }, { id, name, inputs, needs, matrix = false, ledger = null }) {
	return {
		...id !== void 0 && { id },
		...name !== void 0 && { name },
		uses: used(action),
		with: inputs,
		...envOf(withAddress(needs ?? {
			secrets: [],
			vars: []
		}, ledger), matrix)
	};
}
/** A store's address comes from outside like what suites name. */
function withAddress({ secrets, vars }, ledger) {
	const { context, name } = ledger?.address ?? {};
	if (name === void 0) return {
		secrets,
		vars
	};
	if (context === "vars") return {
		secrets,
		vars: [.../* @__PURE__ */ new Set([...vars, name])].sort()
	};
	return {
		secrets: [...secrets.filter((secret) => secret.name !== name), {
			name,
			environments: null
		}].sort((one, other) => one.name < other.name ? -1 : 1),
		vars
	};
}
/** The values from outside, each by its own name: what is not named here, the suites cannot see. */
function envOf({ secrets, vars }, matrix) {
	const entries = [...secrets.map((secret) => [`ROTA_SECRET_${secret.name}`, expression(secretOf(secret, matrix))]), ...vars.map((name) => [`ROTA_VAR_${name}`, expression(`vars.${name}`)])];
	return entries.length === 0 ? {} : { env: Object.fromEntries(entries) };
}
/** A job of one environment does not see the secret of another one. */
function secretOf({ name, environments }, matrix) {
	if (!matrix || environments === null) return `secrets.${name}`;
	const places = environments.map((environment) => `matrix.environment == ${quotedText(environment)}`);
	return `${places.length === 1 ? places.join("") : `(${places.join(" || ")})`} && secrets.${name} || ''`;
}
function used({ uses, remark }) {
	return remark === null ? uses : new Remarked(uses, remark);
}
// src/generate/checks-workflow.ts
/** The name by which the workflow that comments finds this one. */
const CHECKS_NAME = "Rota checks";
/** Minutes for looking at files. */
const FILES = 10;
const REPORT$1 = 10;
const READ$1 = {
	contents: "read",
	actions: "read"
};
/** The workflow of every pull request. It has no paths: Rota looks at them itself, so that a check that is required is never missing. */
function checksWorkflow(project) {
	const plans = project.plans.flatMap((plan) => plan.pullRequest === null ? [] : [{
		plan,
		pullRequest: plan.pullRequest
	}]);
	const jobs = Object.fromEntries(plans.map(({ plan, pullRequest }) => [jobId("plan", plan.id), planJob(project, plan, pullRequest)]));
	return {
		source: "all plans of the repository",
		remarks: ["The checks of a pull request; they are safe to be required: each is always there."],
		name: CHECKS_NAME,
		on: {
			pull_request: {},
			merge_group: {}
		},
		concurrency: {
			group: expression("format('rota-checks-{0}', github.event.pull_request.number || github.sha)"),
			"cancel-in-progress": true
		},
		jobs: {
			files: filesJob(project),
			...jobs,
			...tellsPullRequests(project.plans) && { report: reportJob$1(project, Object.keys(jobs)) }
		}
	};
}
/** The files are valid, and the workflows are what they say. */
function filesJob(project) {
	return {
		name: "files",
		"runs-on": runnerOfService(project.runsOn),
		"timeout-minutes": FILES,
		permissions: { contents: "read" },
		steps: [
			checkoutStep(project, "all"),
			rotaStep(project, {
				name: "The files are valid",
				inputs: { command: "validate" }
			}),
			rotaStep(project, {
				name: "The workflows are what the plans say",
				inputs: {
					command: "generate",
					check: true
				}
			})
		]
	};
}
function planJob(project, plan, { leg, needs, startsProcesses, services, start }) {
	const timeout = start + plan.timeout + 5;
	const load = {
		timeout,
		startsProcesses,
		hasServices: services !== null
	};
	return {
		name: plan.id,
		...leg.githubEnvironment !== null && { environment: {
			name: literalText(leg.githubEnvironment),
			deployment: false
		} },
		"runs-on": runnerOfSuites(plan.runsOn ?? project.runsOn, load),
		"timeout-minutes": timeout,
		permissions: {
			contents: "read",
			actions: "read",
			"pull-requests": "read"
		},
		...servicesOf(services),
		steps: [checkoutStep(project, "all"), rotaStep(project, {
			name: displayText(plan.name),
			inputs: {
				command: "run",
				plan: literalText(plan.file),
				"pull-request": true,
				upload: true
			},
			needs
		})]
	};
}
/** It alone may write to the pull request, and it runs none of its code. */
function reportJob$1(project, jobs) {
	const writable = "github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository && github.actor != 'dependabot[bot]'";
	return {
		name: "report",
		needs: ["files", ...jobs],
		if: `!cancelled() && ${isQueueTold(project.plans) ? `(github.event_name == 'merge_group' || ${writable})` : writable}`,
		"runs-on": runnerOfService(project.runsOn),
		"timeout-minutes": REPORT$1,
		permissions: {
			...READ$1,
			...pullRequestPermissions(project.plans)
		},
		steps: [checkoutStep(project, "plans"), rotaStep(project, { inputs: { command: "comment" } })]
	};
}
const RUN = "github.event.workflow_run";
/** The workflow that tells pull requests from forks and Dependabot what came of them, whose own workflow may only read. It runs on the default branch and takes what
* the other one left behind for data, nothing else. */
function commentWorkflow(project) {
	const jobs = { report: {
		if: `${RUN}.event == 'pull_request' && (${RUN}.head_repository.full_name != github.repository || ${RUN}.actor.login == 'dependabot[bot]')`,
		"runs-on": runnerOfService(project.runsOn),
		"timeout-minutes": REPORT$1,
		permissions: {
			...READ$1,
			...pullRequestPermissions(project.plans)
		},
		steps: [checkoutStep(project, "plans"), rotaStep(project, { inputs: {
			command: "comment",
			"run-id": expression(`${RUN}.id`)
		} })]
	} };
	return {
		source: "all plans of the repository",
		remarks: ["Tells pull requests from forks and Dependabot what came of their checks, with what those found as data."],
		name: "Rota report",
		on: { workflow_run: {
			workflows: [CHECKS_NAME],
			types: ["completed"]
		} },
		concurrency: {
			group: expression(`format('rota-report-{0}', ${RUN}.id)`),
			"cancel-in-progress": false
		},
		jobs
	};
}
// src/generate/events.ts
/** What starts a plan's workflow. */
function eventsOf(plan, ledger) {
	const environments = plan.legs.flatMap(({ environment }) => environment ?? []);
	return {
		...scheduleOf(plan.schedule.lines),
		...plan.push !== null && { push: {
			branches: plan.push.branches,
			...plan.push.paths !== null && { paths: plan.push.paths }
		} },
		workflow_dispatch: { inputs: dispatchInputs({
			environments,
			plans: []
		}) },
		workflow_call: {
			inputs: callInputs(environments.length > 0, false),
			...secretsOf([
				...secretsOfLedger(ledger),
				...plan.needs.secrets.map(({ name }) => name),
				...secretsOfServices(plan.services)
			])
		}
	};
}
/** What starts the one workflow of all plans. */
function eventsOfAll(plans, lines, ledger) {
	const environments = [...new Set(plans.flatMap(({ legs }) => legs.flatMap(({ environment }) => environment ?? [])))];
	const secrets = plans.flatMap(({ needs, services }) => [...needs.secrets.map(({ name }) => name), ...secretsOfServices(services)]);
	return {
		...scheduleOf(lines),
		workflow_dispatch: { inputs: dispatchInputs({
			environments,
			plans: plans.map(({ file }) => file)
		}) },
		workflow_call: {
			inputs: callInputs(environments.length > 0, true),
			...secretsOf([...secretsOfLedger(ledger), ...secrets])
		}
	};
}
function scheduleOf(lines) {
	if (lines.length === 0) return {};
	return { schedule: lines.map(({ cron, timezone }) => ({
		cron,
		...timezone !== void 0 && { timezone }
	})) };
}
/** The form that GitHub shows to who starts the workflow by hand. */
function dispatchInputs({ environments, plans }) {
	return {
		mode: {
			description: "run-now, or if-due: only what the schedule has due",
			type: "choice",
			options: ["run-now", "if-due"],
			default: "run-now"
		},
		...plans.length > 0 && { plan: choice("The plan to run", [
			"(choose)",
			"(all)",
			...plans
		]) },
		...environments.length > 0 && { environment: choice("The environment to run against", environments.length > 1 ? ["(all)", ...environments] : environments) },
		tags: {
			description: "Only the cases with these tags: smoke and not slow",
			type: "string"
		},
		vars: {
			description: "Values of variables: NAME=VALUE, or several as {\"NAME\": \"VALUE\"}",
			type: "string"
		}
	};
}
/** The first option is what the form begins with. */
function choice(description, options) {
	return {
		description,
		type: "choice",
		options,
		default: options[0]
	};
}
/** What another workflow, such as a deployment, can give. */
function callInputs(hasEnvironments, hasPlans) {
	const text = (description, value = "") => ({
		description,
		type: "string",
		required: false,
		default: value
	});
	return {
		mode: text("run-now, or if-due: only what the schedule has due", "run-now"),
		...hasPlans && { plan: text("The file of the plan; empty: all of them") },
		...hasEnvironments && { environment: text("The environment to run against; empty: all of the plan") },
		tags: text("Only the cases with these tags: smoke and not slow"),
		vars: text("Values of variables: lines of NAME=VALUE, or {\"NAME\": \"VALUE\"}")
	};
}
function secretsOfLedger(ledger) {
	const { context, name } = ledger?.address ?? {};
	return context === "secrets" && name !== void 0 ? [name] : [];
}
/** A workflow that is called sees only the secrets that it names. */
function secretsOf(secrets) {
	const named = [...new Set(secrets)].filter((name) => name !== "GITHUB_TOKEN").sort();
	if (named.length === 0) return {};
	return { secrets: Object.fromEntries(named.map((name) => [name, { required: false }])) };
}
// src/generate/jobs.ts
/** The environment variable with a plan's exact name; the workflow's own name is one that GitHub can show. */
const PLAN_NAME = "ROTA_PLAN";
/** Minutes for jobs that send no requests to the API under test. */
const SHORT = 5;
const REPORT = 10;
/** `actions: read` finds the address of the job's own log, so that reports link to it, and out which runs have ended. */
const READ = {
	contents: "read",
	actions: "read"
};
/** What a job may do that reads and writes the ledger. */
function recording({ ledger }) {
	return ledger?.onBranch === true ? {
		...READ,
		contents: "write"
	} : READ;
}
/** The job that finds out what is due. */
function gateJob(project, inputs, runsOn = project.runsOn) {
	return {
		"runs-on": runnerOfService(runsOn),
		"timeout-minutes": SHORT,
		permissions: project.ledger === null ? { contents: "read" } : claiming(project),
		outputs: Object.fromEntries([
			"due",
			"plans",
			"legs",
			"occurrence",
			"occurrences"
		].map((name) => [name, expression(`steps.gate.outputs.${name}`)])),
		steps: [checkoutStep(project, "plans"), rotaStep(project, {
			id: "gate",
			inputs: {
				command: "gate",
				...inputs,
				mode: expression(MODE)
			},
			ledger: project.ledger
		})]
	};
}
/** What a job may do that takes what is due: a change of a plan counts from when its pull request was merged. */
function claiming(project) {
	return {
		...recording(project),
		"pull-requests": "read"
	};
}
/** A job that runs a plan against one place, or against several by a matrix. */
function runJob(project, plan, legs, { condition, scheduled, inputs, name, reported }) {
	const [leg] = legs;
	const matrix = plan.legs.length > 1;
	const bound = leg?.githubEnvironment !== null;
	const { resident } = plan.schedule;
	const timeout = (resident ?? 0) + plan.timeout * plan.most + 5;
	const ledger = reported ? null : project.ledger;
	const takes = condition === null || resident !== null;
	const load = {
		timeout,
		startsProcesses: plan.startsProcesses,
		hasServices: plan.services !== null
	};
	return {
		...condition !== null && { name: matrix ? matrixName(plan) : literalText(jobName(plan)) },
		...condition !== null && {
			needs: "gate",
			if: condition
		},
		...matrix && { strategy: {
			"fail-fast": false,
			matrix: { include: expression(`${legsOfPlan(plan.id)}.${bound ? "bound" : "free"}`) }
		} },
		...bound && { environment: {
			name: matrix ? expression("matrix.github-environment") : literalText(leg?.githubEnvironment),
			deployment: false
		} },
		"runs-on": runnerOfSuites(plan.runsOn ?? project.runsOn, load),
		"timeout-minutes": timeout,
		permissions: {
			...ledger === null ? READ : takes ? claiming(project) : recording(project),
			...!reported && tellingPermissions(plan)
		},
		concurrency: concurrencyOf(plan, matrix ? null : leg?.environment ?? null, matrix, scheduled),
		...servicesOf(plan.services),
		steps: [checkoutStep(project, "all"), rotaStep(project, {
			name,
			inputs: {
				command: resident === null ? "run" : "start",
				plan: literalText(plan.file),
				...inputs,
				...resident !== null && { for: `${resident}m` },
				...environmentInput(plan, matrix, condition !== null),
				tags: expression("inputs.tags"),
				vars: expression("inputs.vars"),
				upload: true,
				...reported ? { publish: false } : ledger !== null && { record: true }
			},
			needs: plan.needs,
			matrix,
			ledger
		})]
	};
}
/** The job that joins what the legs found, writes it down, and alone fails; or where the run does so itself, the one that writes down that it was
* cancelled, which a job that never began cannot. */
function reportJob(project, plan, { jobs, condition, name, tells }) {
	return {
		needs: ["gate", ...jobs],
		if: `always() && ${condition}`,
		"runs-on": runnerOfService(plan.runsOn ?? project.runsOn),
		"timeout-minutes": REPORT,
		permissions: {
			...recording(project),
			...tells && tellingPermissions(plan)
		},
		steps: [checkoutStep(project, "plans"), rotaStep(project, {
			name,
			ledger: project.ledger,
			inputs: {
				command: "report",
				plan: literalText(plan.file),
				legs: expression("needs.gate.outputs.legs"),
				result: expression(resultOf(jobs))
			}
		})]
	};
}
/** How the jobs of the legs ended; one that was cancelled counts for all. */
function resultOf(jobs) {
	const [first = "", second] = jobs.map((job) => `needs.${job}.result`);
	return second === void 0 ? first : `${first} == 'cancelled' && 'cancelled' || ${second}`;
}
/** As the action finds the job of a leg again; the id alone is the name of the plan's check of a pull request. */
function jobName({ id, legs }) {
	return `${id} (${legs[0]?.environment ?? "run"})`;
}
function matrixName(plan) {
	return expression(`format(${quotedText(`${plan.id} ({0})`)}, matrix.environment)`);
}
/** Whoever asks for another environment than the only one is told: by the gate, or where there is none by the run itself. */
function environmentInput(plan, matrix, gated) {
	const environment = plan.legs[0]?.environment ?? null;
	if (matrix) return { environment: expression("matrix.environment") };
	if (environment === null) return {};
	if (gated) return { environment: literalText(environment) };
	return { environment: expression(`inputs.environment || ${quotedText(environment)}`) };
}
/** Runs of the schedule wait for one another, or replace one another; any other run has a group of its own, because GitHub takes the
* place of a group before it looks at `if:`, and drops who waits when another comes. */
function concurrencyOf(plan, environment, matrix, scheduled) {
	const where = matrix ? "{0}" : environment;
	const group = where === null ? `rota-${plan.id}` : `rota-${plan.id}@${where}`;
	return {
		group: expression(`${scheduled} && ${matrix ? `format(${quotedText(group)}, matrix.environment)` : quotedText(group)} || ${matrix ? `format(${quotedText(`rota-${plan.id}@{0}-{1}`)}, matrix.environment, github.run_id)` : `format(${quotedText(`${group}-{0}`)}, github.run_id)`}`),
		"cancel-in-progress": plan.overlap === "cancel" && plan.schedule.resident === null
	};
}
// src/generate/plan-workflow.ts
const NAME = expression(`env.${PLAN_NAME}`);
/** How a job knows by itself whether it is run for the schedule. */
const BY_MODE = {
	scheduled: `(${MODE}) == 'if-due'`,
	inputs: { mode: expression(MODE) }
};
/** The workflow of one plan. */
function planWorkflow(project, plan) {
	return {
		source: plan.file,
		remarks: plan.schedule.words,
		name: displayText(plan.name),
		on: eventsOf(plan, project.ledger),
		env: { [PLAN_NAME]: literalText(plan.name) },
		jobs: isOneJob(project, plan) ? oneJob(project, plan) : severalJobs(project, plan)
	};
}
/** Whether gate, run and report are one job, because a job costs a whole minute: there is one place to run against, and every tick is a
* run. Otherwise a tick for nothing would take the place of a waiting run. */
function isOneJob(project, plan) {
	const { legs, schedule } = plan;
	return legs.length === 1 && (schedule.resident !== null || schedule.exact && !isReported(project, plan));
}
/** Whether the results are published and written down by a job of their own: there are several, or what the suites start could take the token
* that writes the ledger or issues. A job that stays takes and writes down by itself what it runs. */
function isReported({ ledger }, plan) {
	const { legs, schedule, startsProcesses } = plan;
	const writes = ledger !== null || Object.keys(tellingPermissions(plan)).length > 0;
	return schedule.resident === null && (legs.length > 1 || startsProcesses && writes);
}
function oneJob(project, plan) {
	return { run: runJob(project, plan, plan.legs, {
		condition: null,
		...BY_MODE,
		name: NAME,
		reported: false
	}) };
}
function severalJobs(project, plan) {
	const hasEnvironments = plan.legs.some(({ environment }) => environment !== null);
	return {
		gate: gateJob(project, {
			plan: literalText(plan.file),
			...hasEnvironments && { environment: expression(chosen("environment")) }
		}, plan.runsOn ?? project.runsOn),
		...legJobs(project, plan, {
			due: "needs.gate.outputs.due == 'true'",
			name: NAME,
			ids: {
				bound: "run",
				free: "run-free",
				report: "report"
			}
		})
	};
}
/** The jobs of a plan behind a gate: for its places with and without an environment of GitHub, and the report. */
function legJobs(project, plan, { due, name, ids }) {
	const bound = plan.legs.filter((leg) => leg.githubEnvironment !== null);
	const free = plan.legs.filter((leg) => leg.githubEnvironment === null);
	const mixed = bound.length > 0 && free.length > 0;
	const { resident } = plan.schedule;
	const reported = isReported(project, plan);
	const job = (legs, kind) => {
		const entry = plan.legs.length > 1 ? "matrix" : `${legsOfPlan(plan.id)}.${kind}[0]`;
		const claimed = {
			occurrence: expression(`${entry}.occurrence`),
			...!reported && project.ledger !== null && { claim: expression(`${entry}.claim`) }
		};
		return runJob(project, plan, legs, {
			condition: mixed ? `${due} && ${legsOfPlan(plan.id)}.${kind}[0] != null` : due,
			...resident === null ? {
				scheduled: `${entry}.occurrence != ''`,
				inputs: claimed
			} : BY_MODE,
			name,
			reported
		});
	};
	const freeId = mixed ? ids.free : ids.bound;
	const jobs = {
		...bound.length > 0 && { [ids.bound]: job(bound, "bound") },
		...free.length > 0 && { [freeId]: job(free, "free") }
	};
	const ran = Object.keys(jobs);
	if (reported) return {
		...jobs,
		[ids.report]: reportJob(project, plan, {
			jobs: ran,
			condition: due,
			name,
			tells: true
		})
	};
	if (resident !== null || project.ledger === null) return jobs;
	const condition = `${due} && needs.${ran[0]}.result == 'cancelled'`;
	return {
		...jobs,
		[ids.report]: reportJob(project, plan, {
			jobs: ran,
			condition,
			name,
			tells: false
		})
	};
}
// src/generate/single-workflow.ts
/** One workflow for all plans: one gate a tick, and jobs of its own for each plan, with its own permissions, secrets and services. */
function singleWorkflow(project, plans, { lines, words }) {
	const hasEnvironments = plans.some(({ legs }) => legs.some(({ environment }) => environment !== null));
	const gate = gateJob(project, {
		plan: expression(chosen("plan")),
		...hasEnvironments && { environment: expression(chosen("environment")) }
	});
	const jobs = plans.reduce((all, plan) => {
		Object.assign(all, jobsOf(project, plan));
		return all;
	}, {});
	return {
		source: "all plans of the repository",
		remarks: words,
		name: "Rota plans",
		on: eventsOfAll(plans, lines, project.ledger),
		jobs: {
			gate,
			...jobs
		}
	};
}
function jobsOf(project, plan) {
	const { id } = plan;
	return legJobs(project, plan, {
		due: isDue(id),
		name: displayText(plan.name),
		ids: {
			bound: jobId("run", id),
			free: jobId("free", id),
			report: jobId("report", id)
		}
	});
}
// src/generate/workflow.ts
/** The text of a workflow file. A job has only the permissions that it states itself. */
function workflowText({ source, remarks, name, on, concurrency, env, jobs }) {
	const top = {
		name,
		on,
		permissions: {},
		...concurrency !== void 0 && { concurrency },
		...env !== void 0 && { env },
		jobs
	};
	return `${header(source, remarks)}\n${writeYaml(top)}`;
}
// src/generate/generate-files.ts
/**
* The workflow files of a repository, by path from its root. `shared`: the ticks of the plans that share a workflow, for `pack: single`.
* @throws RotaError (exit code 2) when two plans come to the same file.
*/
function generateFiles(project, shared) {
	const files = /* @__PURE__ */ new Map();
	const add = (path, text) => {
		if (files.has(path)) throw new RotaError("generate-twins", `two plans would both be written to ${path}`, {
			exitCode: 2,
			hint: "write another id: into one of them"
		});
		files.set(path, text);
	};
	const apart = project.plans.filter((plan) => project.pack === "per-plan" || isApart(plan));
	const together = project.plans.filter((plan) => !apart.includes(plan));
	const names = fileNames(project.plans);
	for (const plan of apart) add(names.get(plan), workflowText(planWorkflow(project, plan)));
	if (together.length > 0) add(SINGLE_FILE, workflowText(singleWorkflow(project, together, shared())));
	if (project.plans.length > 0) add(CHECKS_FILE, workflowText(checksWorkflow(project)));
	if (tellsPullRequests(project.plans)) add(COMMENT_FILE, workflowText(commentWorkflow(project)));
	return files;
}
/** Whether a plan keeps a workflow to itself when the others share one. */
function isApart({ schedule, push }) {
	return needsOwnWorkflow({
		resident: schedule.resident !== null,
		push: push !== null
	});
}
// src/commands/workflows/ledger-requests.ts
/** What the tokens of all jobs of a repository have together (GitHub docs, "Rate limits for the REST API"). */
const LIMIT_AN_HOUR = 1e3;
/** A claim and its end, in one environment, with the question where the job's log is. */
const OF_A_RUN = 6;
/** A tick for which nothing is due there. */
const OF_A_TICK = 2;
const HOURS = 24;
/** A warning when the ledger on the branch would use up what GitHub lets jobs ask in an hour; `shares`: the plan shares its workflow, and is asked
* for at its own ticks only. */
function checkLedgerRequests(planned, shares, file) {
	const aDay = planned.filter(({ runs }) => !runs.paused && !runs.schedule.local).reduce((sum, one) => {
		const { ticksADay, occurrencesADay } = one.runs.compiled.rates;
		const undue = shares(one) ? 0 : Math.max(0, ticksADay - occurrencesADay);
		return sum + one.runs.legs * (occurrencesADay * OF_A_RUN + undue * OF_A_TICK);
	}, 0);
	const anHour = Math.round(aDay / HOURS);
	if (anHour <= LIMIT_AN_HOUR) return [];
	return [{
		code: "ledger-requests",
		severity: "warning",
		message: `the ledger takes about ${anHour.toLocaleString("en-US")} requests an hour, and GitHub lets the jobs of a repository have 1,000`,
		hint: "keep it in a database (state.store), run less often, or let rota start run what is due every few seconds",
		file,
		range: FILE_START
	}];
}
// src/commands/workflows/find-changes.ts
/** Works out the workflow files of the repository; writes nothing.
* @throws RotaError (exit code 2) without an `action:` in rota.yaml, or when a file of somebody else is in the way. */
async function findChanges(host) {
	const { root, files } = await findTargets(host, [], [
		"plan",
		"suite",
		"steps",
		"project"
	]);
	const { project, diagnostics, sources } = await loadProject(host.files, root, files);
	const now = host.clock.now();
	const checked = checkProject(project, true);
	const planned = [...project.plans.values()].map((plan) => plannedWorkflow(project, plan, checked, now));
	const found = [
		...diagnostics,
		...checked.diagnostics,
		...withoutRepeats(planned.flatMap(({ runs }) => runs.diagnostics)),
		...checkWorkflows(project),
		...checkState(project),
		...withoutRepeats(planned.flatMap((one) => one.diagnostics)),
		...ledgerRequests(project, planned)
	];
	const outcome = {
		root,
		diagnostics: found,
		sourceOf: (file) => sources.get(file)
	};
	if (hasErrors(found)) return {
		...outcome,
		changes: [],
		files: 0,
		costs: () => []
	};
	await checkAction(host, root, project);
	const generated = {
		action: pinned(project, "action") ?? missingAction(project),
		checkout: pinned(project, "checkout") ?? CHECKOUT,
		runsOn: project.project?.content["runs-on"] ?? null,
		pack: project.project?.content.pack ?? "per-plan",
		ledger: generatedLedger(project),
		plans: planned.map(({ plan }) => plan)
	};
	const together = planned.filter(({ plan }) => !isApart(plan));
	const shared = once(() => sharedTicks(together.map(({ runs }) => runs)).compiled);
	const wanted = generateFiles(generated, () => sharedSchedule(together, shared()));
	const { changes, foreign } = compareFiles(wanted, await readWorkflows(host, root, wanted));
	const [inTheWay] = foreign;
	if (inTheWay !== void 0) throw new RotaError("generate-foreign", `${inTheWay} is there already, and Rota did not write it`, {
		exitCode: 2,
		hint: "rename it, or remove it if it was generated once and its first line was changed"
	});
	return {
		...outcome,
		changes,
		files: wanted.size,
		costs: () => costsOf(generated.pack, planned, together, shared)
	};
}
function ledgerRequests(project, planned) {
	const file = project.project?.document.file ?? planned[0]?.plan.file;
	if (generatedLedger(project)?.onBranch !== true || file === void 0) return [];
	const isSingle = project.project?.content.pack === "single";
	return checkLedgerRequests(planned, ({ plan }) => isSingle && !isApart(plan), file);
}
/** An action of rota.yaml; a comment behind it names its version. */
function pinned({ project }, key) {
	const uses = project?.content[key];
	if (project === null || uses === void 0) return void 0;
	const { document, content } = project;
	const written = sourceOf({
		document,
		container: content,
		key
	});
	const end = document.offsets(content, key)?.valueEnd ?? 0;
	const remark = (written === void 0 ? null : /^[ \t]+#[ \t]*(\S[^\r\n]{0,99})/.exec(document.source.slice(end, end + 200)))?.[1]?.trim().replace(/[^\x20-\x7e]/g, "") ?? null;
	return {
		uses,
		remark: remark === "" ? null : remark
	};
}
/** An action of the repository itself has to be there. */
async function checkAction({ files }, root, { project }) {
	const uses = project?.content.action;
	if (project === null || uses?.startsWith("./") !== true) return;
	const folder = `${root}/${uses.slice(2)}`;
	for (const name of ["action.yml", "action.yaml"]) if (await files.exists(`${folder}/${name}`) === "file") return;
	throw new RotaError("action-missing", `the action ${uses} of ${project.document.file} has no action.yml`, {
		exitCode: 2,
		hint: "run rota init --vendor, which copies Rota there, or name the folder that it is in"
	});
}
function missingAction({ project }) {
	const message = project === null ? "there is no rota.yaml that says which Rota the workflows use" : `${project.document.file} does not say which Rota the workflows use`;
	throw new RotaError("action-missing", message, {
		exitCode: 2,
		hint: "run rota init, which writes action: with the newest release, or rota init --vendor, which copies Rota into the repository"
	});
}
function sharedSchedule(planned, ticks) {
	const words = planned.flatMap(({ plan, runs }) => {
		const sentences = describeSchedule(runs.schedule);
		const state = runs.paused ? " (paused)" : runs.schedule.local ? " (runner: local)" : "";
		return [`${plan.file}${state}: ${sentences.join("; ") || "no schedule"}.`];
	});
	const minutes = roughly(minutesTogether(planned, ticks.rates.ticksADay));
	return {
		lines: ticks.lines,
		words: [
			...words,
			`Ticks are ${ticksText(ticks)}.`,
			`About ${plural(minutes, "job minute")} a month: a gate for each tick, and for each run the plan's jobs.`
		]
	};
}
/** From so many plans on, GitHub's floor is all but reached: then nobody waits for the exact number of ticks just to compare a price. */
const MANY = 100;
const MOST_TICKS_A_DAY = 288;
function ticksTogether(planned, pack, ticks) {
	if (pack === "single" || planned.length < MANY) return ticks().rates.ticksADay;
	const running = planned.filter(({ runs }) => !runs.paused && !runs.schedule.local);
	return Math.min(MOST_TICKS_A_DAY, running.reduce((sum, { runs }) => sum + runs.compiled.rates.ticksADay, 0));
}
function minutesTogether(planned, ticksADay) {
	const running = planned.filter(({ runs }) => !runs.paused && !runs.schedule.local);
	return sharedMinutesAMonth(ticksADay, running.map(({ runs }) => runs));
}
function costsOf(pack, planned, together, ticks) {
	const apart = (list) => list.reduce((sum, { runs }) => sum + (runs.paused ? 0 : runs.cost.minutesAMonth), 0);
	const sharing = new Set(together);
	const alone = planned.filter((one) => !sharing.has(one));
	const costs = [{
		pack: "per-plan",
		minutes: Math.round(apart(planned))
	}, {
		pack: "single",
		minutes: Math.round(apart(alone) + minutesTogether(together, ticksTogether(together, pack, ticks)))
	}];
	return pack === "per-plan" ? costs : costs.reverse();
}
/** The texts of the workflow files that may be ours: those that are needed, and those of our prefix. */
async function readWorkflows({ files }, root, wanted) {
	const folder = `${root}/${WORKFLOWS}`;
	const found = /* @__PURE__ */ new Map();
	if (await files.exists(folder) !== "folder") return found;
	await eachOf((await files.list(folder)).filter((name) => wanted.has(`.github/workflows/${name}`) || /^rota-[^/]+\.ya?ml$/.test(name)), async (name) => {
		const path = `${WORKFLOWS}/${name}`;
		found.set(path, new TextDecoder().decode(await files.read(`${root}/${path}`)));
	});
	await eachOf([...wanted.keys()], async (path) => {
		if (!found.has(path) && await files.isLink(`${root}/${path}`)) found.set(path, "");
	});
	return found;
}
export { patchOf as a, eachOf as i, SINGLE_FILE as n, sourceIn as o, fileNames as r, findChanges as t };
