import { t as createTwoFilesPatch } from "./libesm.js";
import { _ as commentText, a as runnerOfSuites, b as quotedText, d as chosen, f as expression, g as checkProject, h as isLocal, i as runnerOfService, m as CHECKOUT, n as roughly, o as secretsOfServices, p as ofPlan, r as checkWorkflows, s as servicesOf, t as plannedWorkflow, u as MODE, v as displayText, x as wellFormed, y as literalText } from "./generated-project.js";
import { H as findTargets, Ht as sourceOf, It as slug, Mt as innerProjects, P as hasErrors, Qt as diagnosticsText, Rt as checksumText, Un as plural, X as loadProject, ar as RotaError, er as once, jn as paintFor, or as defuseWorkflowCommands, rr as plainLine, s as withoutRepeats, tr as EXIT } from "./base.js";
import { t as VENDORED } from "./vendor-action.js";
import { n as needsOwnWorkflow, t as sharedTicks } from "./shared-ticks.js";
import { i as sharedMinutesAMonth } from "./plan-runs.js";
import { t as describeSchedule } from "./describe-schedule.js";
import { n as ticksText } from "./ticks-text.js";
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
/** All that says when plans run: the gate needs no more of a repository, however large that is. */
const WHAT_THE_GATE_READS = [
	"/rota.yaml",
	"/rota.yml",
	"*.plan.yaml",
	"*.plan.yml",
	"*.ics"
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
function rotaStep({ action }, { id, name, inputs, needs, matrix = false }) {
	return {
		...id !== void 0 && { id },
		...name !== void 0 && { name },
		uses: used(action),
		with: inputs,
		...needs !== void 0 && envOf(needs, matrix)
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
/** The workflow of every pull request. It has no paths: Rota looks at them itself, so that a check that is required is never missing. */
function checksWorkflow(project) {
	const plans = project.plans.flatMap((plan) => plan.pullRequest === null ? [] : [{
		plan,
		pullRequest: plan.pullRequest
	}]);
	const jobs = Object.fromEntries(plans.map(({ plan, pullRequest }) => [jobId("plan", plan.id), planJob(project, plan, pullRequest)]));
	const commented = plans.filter(({ plan }) => plan.commented);
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
			...commented.length > 0 && { comment: commentJob(project, commented.map(({ plan }) => jobId("plan", plan.id))) }
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
function commentJob(project, jobs) {
	return {
		name: "comment",
		needs: jobs,
		if: "!cancelled() && github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository && github.actor != 'dependabot[bot]'",
		"runs-on": runnerOfService(project.runsOn),
		"timeout-minutes": REPORT$1,
		permissions: {
			contents: "read",
			actions: "read",
			"pull-requests": "write"
		},
		steps: [checkoutStep(project, "plans"), rotaStep(project, { inputs: { command: "comment" } })]
	};
}
const RUN = "github.event.workflow_run";
/** The workflow that comments on pull requests from forks and Dependabot, whose own workflow may only read. It runs on the default branch and takes what
* the other one left behind for data, nothing else. */
function commentWorkflow(project) {
	const jobs = { comment: {
		if: `${RUN}.event == 'pull_request' && (${RUN}.head_repository.full_name != github.repository || ${RUN}.actor.login == 'dependabot[bot]')`,
		"runs-on": runnerOfService(project.runsOn),
		"timeout-minutes": REPORT$1,
		permissions: {
			contents: "read",
			actions: "read",
			"pull-requests": "write"
		},
		steps: [checkoutStep(project, "plans"), rotaStep(project, { inputs: {
			command: "comment",
			"run-id": expression(`${RUN}.id`)
		} })]
	} };
	return {
		source: "all plans of the repository",
		remarks: ["Comments on pull requests from forks and Dependabot: after the checks, with what they found as data."],
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
function eventsOf(plan) {
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
			...secretsOf([...plan.needs.secrets.map(({ name }) => name), ...secretsOfServices(plan.services)])
		}
	};
}
/** What starts the one workflow of all plans. */
function eventsOfAll(plans, lines) {
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
			...secretsOf(secrets)
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
const READ = { contents: "read" };
/** `actions: read` finds the address of the job's own log, so that reports link to it. */
const READ_AND_LINK = {
	contents: "read",
	actions: "read"
};
/** The job that finds out what is due. */
function gateJob(project, inputs, runsOn = project.runsOn) {
	return {
		"runs-on": runnerOfService(runsOn),
		"timeout-minutes": SHORT,
		permissions: READ,
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
			}
		})]
	};
}
/** A job that runs a plan against one place, or against several by a matrix. */
function runJob(project, plan, legs, { condition, scheduled, inputs, name }) {
	const [leg] = legs;
	const matrix = plan.legs.length > 1;
	const bound = leg?.githubEnvironment !== null;
	const { resident } = plan.schedule;
	const timeout = (resident ?? 0) + plan.timeout + 5;
	const load = {
		timeout,
		startsProcesses: plan.startsProcesses,
		hasServices: plan.services !== null
	};
	return {
		...matrix && { name: matrixName(plan) },
		...condition !== null && {
			needs: "gate",
			if: condition
		},
		...matrix && { strategy: {
			"fail-fast": false,
			matrix: { include: expression(`${ofPlan("legs", plan.id)}.${bound ? "bound" : "free"}`) }
		} },
		...bound && { environment: {
			name: matrix ? expression("matrix.github-environment") : literalText(leg?.githubEnvironment),
			deployment: false
		} },
		"runs-on": runnerOfSuites(plan.runsOn ?? project.runsOn, load),
		"timeout-minutes": timeout,
		permissions: READ_AND_LINK,
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
				...matrix && resident === null && { publish: false }
			},
			needs: plan.needs,
			matrix
		})]
	};
}
/** The job that joins what the legs of a matrix found, and alone fails. */
function reportJob(project, plan, { jobs, condition, name }) {
	return {
		needs: ["gate", ...jobs],
		if: `always() && ${condition}`,
		"runs-on": runnerOfService(plan.runsOn ?? project.runsOn),
		"timeout-minutes": REPORT,
		permissions: READ_AND_LINK,
		steps: [checkoutStep(project, "plans"), rotaStep(project, {
			name,
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
	const shared = matrix ? `format(${quotedText(group)}, matrix.environment)` : quotedText(group);
	const own = matrix ? `format(${quotedText(`rota-${plan.id}@{0}-{1}`)}, matrix.environment, github.run_id)` : `format(${quotedText(`${group}-{0}`)}, github.run_id)`;
	return {
		group: expression(`${scheduled} && ${shared} || ${own}`),
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
		on: eventsOf(plan),
		env: { [PLAN_NAME]: literalText(plan.name) },
		jobs: isOneJob(plan) ? oneJob(project, plan) : severalJobs(project, plan)
	};
}
/** Whether gate, run and report are one job, because a job costs a whole minute: there is one place to run against, and every tick is a
* run. Otherwise a tick for nothing would take the place of a waiting run. */
function isOneJob({ legs, schedule }) {
	return legs.length === 1 && (schedule.exact || schedule.resident !== null);
}
function oneJob(project, plan) {
	return { run: runJob(project, plan, plan.legs, {
		condition: null,
		...BY_MODE,
		name: NAME
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
			occurrence: "needs.gate.outputs.occurrence",
			name: NAME,
			ids: {
				bound: "run",
				free: "run-free",
				report: "report"
			}
		})
	};
}
/** The jobs of a plan behind a gate: for its places with and without an environment of GitHub, and the report when there are several. Jobs that
* stay have no report in common: it could only come when the last of them has ended. */
function legJobs(project, plan, { due, occurrence, name, ids }) {
	const bound = plan.legs.filter((leg) => leg.githubEnvironment !== null);
	const free = plan.legs.filter((leg) => leg.githubEnvironment === null);
	const mixed = bound.length > 0 && free.length > 0;
	const job = (legs, kind) => runJob(project, plan, legs, {
		condition: mixed ? `${due} && ${ofPlan("legs", plan.id)}.${kind}[0] != null` : due,
		...plan.schedule.resident === null ? {
			scheduled: `${occurrence} != ''`,
			inputs: { occurrence: expression(occurrence) }
		} : BY_MODE,
		name
	});
	const freeId = mixed ? ids.free : ids.bound;
	const jobs = {
		...bound.length > 0 && { [ids.bound]: job(bound, "bound") },
		...free.length > 0 && { [freeId]: job(free, "free") }
	};
	if (plan.legs.length < 2 || plan.schedule.resident !== null) return jobs;
	return {
		...jobs,
		[ids.report]: reportJob(project, plan, {
			jobs: Object.keys(jobs),
			condition: due,
			name
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
		on: eventsOfAll(plans, lines),
		jobs: {
			gate,
			...jobs
		}
	};
}
function jobsOf(project, plan) {
	const { id } = plan;
	return legJobs(project, plan, {
		due: `contains(fromJSON(needs.gate.outputs.plans), ${quotedText(id)})`,
		occurrence: ofPlan("occurrences", id),
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
	if (project.plans.some(({ pullRequest, commented }) => pullRequest !== null && commented)) add(COMMENT_FILE, workflowText(commentWorkflow(project)));
	return files;
}
/** Whether a plan keeps a workflow to itself when the others share one. */
function isApart({ schedule, push }) {
	return needsOwnWorkflow({
		resident: schedule.resident !== null,
		push: push !== null
	});
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
	const planned = [...project.plans.values()].map((plan) => plannedWorkflow(project, plan, checked.suites, now));
	const found = [
		...diagnostics,
		...checked.diagnostics,
		...withoutRepeats(planned.flatMap(({ runs }) => runs.diagnostics)),
		...checkWorkflows(project),
		...withoutRepeats(planned.flatMap((one) => one.diagnostics))
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
// src/commands/generate.ts
/** `rota generate`. */
const command = {
	summary: "Writes the workflow files that run the plans, and removes those of its own that no plan needs.",
	usage: "generate [OPTIONS]",
	details: "The files are .github/workflows/rota-*.yml. Only files that Rota wrote are changed or removed.\n--check and --dry-run print a patch to standard output.",
	options: {
		check: { description: "write nothing; exit with 1 if a file is not what the plans say" },
		"dry-run": { description: "write nothing; show what would change" }
	},
	words: 0,
	async run(given, host) {
		const { terminal } = host;
		const found = await findChanges(host);
		terminal.tell(diagnosticsText(found.diagnostics, found.sourceOf, paintFor(terminal.colours)));
		if (hasErrors(found.diagnostics)) return EXIT.invalid;
		await warnOfFolder(host, found.root);
		await tellLeftOut(host, found.root);
		if (given.has("check") || given.has("dry-run")) {
			terminal.print(defuseWorkflowCommands(patchOf(found.changes)));
			if (given.has("check")) {
				terminal.tell(checkText(found));
				return found.changes.length > 0 ? EXIT.failed : EXIT.passed;
			}
		} else await writeChanges(host, found);
		terminal.tell(changesText(found, given.has("dry-run")));
		return EXIT.passed;
	}
};
/** Does what is to be done to the files.
* @throws RotaError (exit code 2) for a file that cannot be written or removed. */
async function writeChanges({ files }, { root, changes }) {
	await eachOf(changes, async ({ path, after }) => {
		try {
			if (after === null) await files.remove(`${root}/${path}`);
			else await files.write(`${root}/${path}`, after);
		} catch (cause) {
			const did = after === null ? "removed" : "written";
			const folder = await files.exists(`${root}/${path}`) === "folder";
			const why = folder ? "there is a folder of that name" : cause.message;
			throw new RotaError("generate-write", `${path} could not be ${did}: ${why}`, {
				exitCode: 2,
				hint: folder ? "rename or remove it" : "check that you may write there",
				cause
			});
		}
	});
}
/** In a sentence, whether the files are what the plans say. */
function checkText({ changes, files }) {
	if (changes.length === 0) return `${plural(files, "workflow file")}, all of them what the plans say\n`;
	const lines = changes.map((change) => `  ${stateOf(change)}  ${plainLine(change.path)}${sourceText(change)}\n`);
	return `${plural(changes.length, "workflow file")} not what the plans say: run rota generate and commit\n${lines.join("")}`;
}
function changesText({ changes, files, costs }, dry) {
	const lines = changes.map((change) => `  ${dry ? "would be " : ""}${doneTo(change)}  ${plainLine(change.path)}\n`);
	const unchanged = files - changes.filter(({ after }) => after !== null).length;
	const [used, other] = costs();
	const cost = used === void 0 || other === void 0 || used.minutes + other.minutes === 0 ? "" : `\nabout ${plural(used.minutes, "job minute")} a month; with pack: ${other.pack} about ${group(other.minutes)}\n`;
	return `${lines.join("")}${plural(files, "workflow file")}${unchanged === files ? ", all of them as they were" : ""}\n${cost}`;
}
function group(number) {
	return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
function stateOf({ before, after }) {
	return before === null ? "missing" : after === null ? "needless" : "stale";
}
function doneTo({ before, after }) {
	return after === null ? "removed" : before === null ? "written" : "changed";
}
/** The plan a file is made from, as its first line says. */
function sourceText({ before, after }) {
	const source = sourceIn(after ?? before ?? "");
	return source === void 0 ? "" : `  (${plainLine(source)})`;
}
/** GitHub reads workflows only from the repository's own root. */
async function warnOfFolder({ files, terminal }, root) {
	if (await files.exists(`${root}/.git`) !== void 0) return;
	for (let folder = root; folder.includes("/");) {
		folder = folder.slice(0, folder.lastIndexOf("/"));
		if (await files.exists(`${folder}/.git`) === void 0) continue;
		terminal.tell(`warning: ${plainLine(root)} is not the root of its repository, so GitHub will not see the workflows in it: for GitHub to run its plans, move rota.yaml to ${plainLine(folder || "/")} and run rota generate there\n`);
		return;
	}
}
/** How many folders are named. */
const NAMED = 10;
/** Whoever takes them for part of this project would look in vain for their workflows. */
async function tellLeftOut({ files, terminal }, root) {
	const folders = innerProjects(await files.list(root)).filter((folder) => !folder.startsWith(`${VENDORED}/`));
	if (folders.length === 0) return;
	const named = folders.slice(0, NAMED).map(plainLine).join(", ");
	const more = folders.length > NAMED ? ` and ${folders.length - NAMED} more` : "";
	terminal.tell(`left out, because a rota.yaml of its own makes a folder a project by itself: ${named}${more}\n`);
}
export { sourceIn as a, patchOf as i, command as n, findChanges as r, checkText as t };
