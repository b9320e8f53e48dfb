import { $ as contextAlone, At as timeoutOf, D as declaredVars, Fn as checkPlanIds, Gn as kindOfStore, Hn as stateSettings, In as planId, Kn as unknownStore, L as checkProjectSessions, Ln as planName, Lt as planRuns, M as checkProjectQuarantine, Nt as Findings, O as fileLayers, R as compileSteps, Ra as plural, Un as WHOLE_REFERENCE, Vn as isOnBranch, Wn as checkDatabaseStore, Ya as parseDuration, ar as environmentName, hn as githubEnvironment, io as RotaError, j as checkPlan, kt as mostAtOnce, li as rangeOf, lt as compileHeartbeat, m as pullRequestEnvironment, nt as parseTagExpression, ot as selectableCases, qa as nearest, qn as branchProblem, rt as parsePriorityRange, sr as tellMissingSession, tt as reportCaseTwins, ut as heartbeatVars, y as compileSuite, z as compileStepsFile } from "./base.js";
import { t as describeSchedule } from "./describe-schedule.js";
import { n as ticksText, t as jobsText } from "./ticks-text.js";
// src/compile/check-project-file.ts
/** Checks rota.yaml by itself, and the variables that it and plans give to suites. */
function checkProjectFile(project, complete, findings) {
	const loaded = project.project;
	if (loaded !== null) checkNames(project, loaded, complete, findings);
	checkProjectQuarantine(project, complete, findings);
	checkProjectSessions(project, complete, findings);
	const environments = Object.keys(loaded?.content.environments ?? {});
	for (const plan of project.plans.values()) {
		const suites = (project.planSuites.get(plan.document.file) ?? []).flatMap((file) => project.suites.get(file) ?? []);
		for (const environment of plan.content.environments ?? [null, ...environments]) fileLayers({
			project,
			plan,
			environment,
			suites
		}, findings);
		const pullRequest = plan.content["pull-request"] ?? null;
		if (pullRequest !== null) fileLayers({
			project,
			plan,
			environment: null,
			pullRequest,
			suites
		}, findings);
	}
	if (loaded === null) return;
	for (const suite of project.suites.values()) for (const environment of [null, ...environments]) fileLayers({
		project,
		plan: void 0,
		environment,
		suites: [suite]
	}, findings);
}
function checkNames(project, { document, content }, complete, findings) {
	const places = [{
		document,
		container: content,
		key: "vars"
	}];
	for (const environment of Object.values(content.environments ?? {})) if (environment !== null) places.push({
		document,
		container: environment,
		key: "vars"
	});
	const declared = complete && project.broken.size === 0 ? [...declaredVars([...project.suites.values()]), ...[...project.plans.values()].flatMap((plan) => heartbeatVars(project, plan))] : void 0;
	for (const place of places) {
		reportCaseTwins(findings, place);
		const vars = place.container.vars;
		if (declared !== void 0 && vars !== void 0) checkDeclared({
			...place,
			container: vars
		}, declared, findings);
	}
	reportCaseTwins(findings, {
		document,
		container: content,
		key: "environments"
	}, "GitHub is blind to case: rename one of them");
}
/** A variable that no suite declares has no effect, most likely by a typo. */
function checkDeclared({ document, container }, declared, findings) {
	const known = new Set(declared.map((name) => name.toLowerCase()));
	for (const name of Object.keys(container)) {
		if (known.has(name.toLowerCase())) continue;
		const close = nearest(name, declared);
		const hint = close === void 0 ? "declare it under vars: of the suite that uses it" : `did you mean ${close}?`;
		findings.error("vars-undeclared", {
			document,
			container,
			key: name
		}, "key", `no suite declares the variable ${name}`, hint);
	}
}
// src/compile/plan-needs.ts
/** Finds out what a part of a plan needs, from its suites by file, compiled for it. Nothing is reported: that was done when they were compiled. */
function planNeeds(project, plan, suites, { environments, selects, pullRequest }) {
	const selection = partsSelection(selects);
	const chosen = (project.planSuites.get(plan.document.file) ?? []).flatMap((file) => {
		const suite = suites.get(file);
		const cases = suite === void 0 ? [] : selectableCases(suite.cases, selection, file);
		return suite === void 0 || cases.length === 0 ? [] : [{
			suite,
			cases
		}];
	});
	const layers = environments.map((environment) => fileLayers({
		project,
		plan,
		environment,
		pullRequest,
		suites: chosen.map(({ suite }) => suite.loaded)
	}, new Findings()));
	const secrets = /* @__PURE__ */ new Map();
	const need = (requirements, environment) => {
		for (const first of requirements) {
			if (first.context !== "secrets") continue;
			const name = environmentName(first.name);
			const known = secrets.get(name);
			if (known === void 0) secrets.set(name, {
				first,
				environments: environment === null ? null : [environment]
			});
			else if (environment === null) secrets.set(name, {
				...known,
				environments: null
			});
			else if (known.environments !== null && !known.environments.includes(environment)) secrets.set(name, {
				...known,
				environments: [...known.environments, environment]
			});
		}
	};
	for (const { suite, cases } of chosen) {
		need(suite.requirements, null);
		for (const one of cases) need(one.requirements, null);
		for (const requirements of suite.varRequirements.values()) need(requirements, null);
	}
	for (const [index, layer] of layers.entries()) for (const { requirements } of layer.values()) need(requirements, environments[index] ?? null);
	const vars = /* @__PURE__ */ new Set();
	for (const { suite } of chosen) for (const [name, template] of suite.vars) if (layers.some((layer) => {
		const layered = layer.get(name.toLowerCase())?.template;
		return isNull(layered ?? template) && isNull(template);
	})) vars.add(environmentName(name));
	for (const environment of pullRequest === null ? environments : []) {
		const heartbeat = compileHeartbeat(project, plan, environment, new Findings());
		need(heartbeat?.requirements ?? [], null);
		for (const [name, { template, requirements }] of heartbeat?.vars ?? []) {
			need(requirements, environment);
			if (isNull(template)) vars.add(environmentName(name));
		}
	}
	return {
		secrets: new Map([...secrets].sort(([one], [other]) => one < other ? -1 : 1)),
		vars: [...vars].sort(),
		startsProcesses: chosen.some(({ suite, cases }) => [
			suite.before,
			suite.after,
			...cases.map(({ steps }) => steps)
		].some(startsProcess))
	};
}
/** What narrows the cases of a part of a plan. */
function partsSelection(selects) {
	return {
		tags: selects.flatMap(({ tags }) => {
			const outcome = tags === void 0 ? void 0 : parseTagExpression(tags);
			return typeof outcome === "function" ? [outcome] : [];
		}),
		priorities: selects.flatMap(({ priority }) => priority === void 0 ? [] : parsePriorityRange(priority) ?? []),
		cases: [],
		names: [],
		failed: null
	};
}
/** Also by the login of a session that one of its requests goes by. */
function startsProcess(steps) {
	return steps.some(({ action }) => {
		if (action.kind === "run") return true;
		if (action.kind === "uses") return startsProcess(action.steps);
		return action.kind === "http" && action.auth?.kind === "session" && startsProcess(action.auth.session.login.steps);
	});
}
function isNull(template) {
	return template.kind === "literal" && template.value === null;
}
// src/compile/check-project.ts
/** Everything that can be known about a project's files without a value or a request. `complete`: all files of the repository
* were read, so that what no suite declares is a mistake. */
function checkProject(project, complete = false) {
	const findings = new Findings();
	checkProjectFile(project, complete, findings);
	for (const plan of project.plans.values()) checkPlan(project, plan, findings);
	checkPlanIds(project, findings);
	const suites = new Map([...project.suites].map(([file, suite]) => [file, compileSuite(project, suite, findings)]));
	for (const suite of project.sound.suite.values()) compileSuite(project, suite, findings);
	for (const steps of [...project.steps.values(), ...project.sound.steps.values()]) {
		const context = contextAlone(project, findings, [{
			file: steps.document.file,
			origin: null
		}]);
		compileStepsFile(context, steps, compileSteps);
	}
	const planSuites = new Map([...project.plans].map(([file, plan]) => [file, suitesOf(project, plan, suites, findings)]));
	return {
		diagnostics: findings.diagnostics,
		planSuites
	};
}
/** A plan's suites; `alone`: what they are without it. Those that its sessions may change are compiled once more. */
function suitesOf(project, plan, alone, findings) {
	const { file } = plan.document;
	const selection = partsSelection(plan.content.select === void 0 ? [] : [plan.content.select]);
	const compiled = /* @__PURE__ */ new Map();
	for (const name of project.planSuites.get(file) ?? []) {
		const known = alone.get(name);
		if (known === void 0) continue;
		const suite = plan.content.sessions === void 0 ? known : compileSuite(project, known.loaded, findings, plan);
		compiled.set(name, suite);
		const cases = selectableCases(suite.cases, selection, name);
		for (const requirement of cases.length === 0 ? [] : [suite, ...cases].flatMap((one) => one.requirements)) if (requirement.context === "sessions") tellMissingSession(requirement, file, findings);
	}
	return compiled;
}
// src/generate/action-reference.ts
/** The release of the checkout action that generated workflows use. */
const CHECKOUT = {
	uses: "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1",
	remark: "v7.0.1"
};
/** Why a text cannot stand behind `uses:`; undefined when it can. A tag or a branch can be moved to other code by whoever owns it, so it
* has to be a commit (GitHub docs, "Secure use reference", Using third-party actions). */
function actionProblem(uses) {
	if (/^\.\/[\w./-]*$/.test(uses)) return uses.split("/").includes("..") ? "it leaves the repository" : void 0;
	const match = /^([\w.-]+\/[\w.-]+(?:\/[\w./-]+)?)@(.+)$/.exec(uses);
	if (match === null) return "it is neither owner/repository@commit nor a folder that begins with ./";
	return /^[0-9a-f]{40}$/.test(match[2]) ? void 0 : `${match[2]} is not the full SHA of a commit`;
}
/** Whether the action is in the repository itself, so that it has to be checked out. */
function isLocal({ uses }) {
	return uses.startsWith("./");
}
// src/generate/workflow-problem.ts
/** An error at a value, or at its key. */
function workflowProblem(code, origin, message, hint, part = "value") {
	return {
		code,
		severity: "error",
		message,
		hint,
		file: origin.document.file,
		range: rangeOf(origin, part)
	};
}
// src/generate/check-push.ts
/** Patterns that GitHub would refuse, or with which it would never start the plan. */
function checkPush({ document, content }) {
	const { push } = content;
	return [push?.branches, push?.paths].flatMap((list) => {
		const problems = (list ?? []).flatMap((pattern, index) => {
			const problem = patternProblem(pattern, list === push?.branches);
			if (problem === void 0) return [];
			return [workflowProblem("push-pattern", {
				document,
				container: list,
				key: index
			}, problem, "see the filter patterns in GitHub's workflow syntax")];
		});
		if (problems.length > 0 || list === void 0 || list.some((pattern) => !pattern.startsWith("!"))) return problems;
		return [workflowProblem("push-pattern", {
			document,
			container: list,
			key: 0
		}, "patterns that only take away leave nothing", "write a pattern before them, such as \"**\"")];
	});
}
/** What GitHub refuses in the patterns of branches and paths (git check-ref-format, and GitHub's filter patterns). */
function patternProblem(pattern, ofBranches) {
	if (pattern.includes("${{")) return "GitHub evaluates no expressions in the patterns of push";
	if (/[\n\r]/.test(pattern)) return "a pattern is one line";
	if (pattern === "!") return "a pattern that begins with ! says what is taken away";
	if (ofBranches && /[\s\p{Cc}~^:\\]/u.test(pattern)) return "no branch has blanks, ~, ^, : or \\ in its name";
	if (!/^(?:[^[\]]|\[[^[\]]+\])*$/.test(pattern)) return "a bracket has no other half";
}
// src/generate/github-name.ts
/** Whether GitHub can have a secret or a variable of a name (GitHub docs, "Secrets reference", Naming). */
function isNameOnGithub(name) {
	return /^[A-Z_][A-Z0-9_]*$/.test(name) && (!name.startsWith("GITHUB_") || name === "GITHUB_TOKEN");
}
// src/generate/check-services.ts
/** What GitHub would refuse in the containers beside the suites. */
function checkServices({ document, content }) {
	return [content.services, content["pull-request"]?.services].flatMap((services) => services === void 0 ? [] : checkServiceMap(document, services));
}
function checkServiceMap(document, services) {
	const found = [];
	const names = /* @__PURE__ */ new Map();
	for (const [name, service] of Object.entries(services)) {
		const twin = names.get(name.toLowerCase());
		if (twin !== void 0) {
			const origin = {
				document,
				container: services,
				key: name
			};
			found.push(workflowProblem("service-twins", origin, `${twin} and ${name} differ only in case`, "GitHub is blind to case: rename one of them", "key"));
		}
		names.set(name.toLowerCase(), name);
		for (const [key, value] of Object.entries(service)) checkServiceValue({
			document,
			container: service,
			key
		}, value, key === "env" || key === "credentials", found);
	}
	return found;
}
/** GitHub gives secrets to `env` and `credentials` of a service, and to nothing else of it (GitHub docs, "Contexts reference"). */
function checkServiceValue(origin, value, secret, found) {
	if (typeof value === "object" && value !== null) {
		for (const [key, inner] of Object.entries(value)) checkServiceValue({
			...origin,
			container: value,
			key: Array.isArray(value) ? Number(key) : key
		}, inner, secret, found);
		return;
	}
	if (typeof value !== "string" || !value.includes("${{")) return;
	const [, context, name = ""] = WHOLE_REFERENCE.exec(value) ?? [];
	if (context === void 0) found.push(workflowProblem("service-value", origin, "a value of a service is literal, or one whole reference to a secret or a variable", "write ${{ secrets.NAME }} or ${{ vars.NAME }}, and nothing beside it"));
	else if (context === "secrets" && !secret) found.push(workflowProblem("service-value", origin, "GitHub gives secrets to env and credentials of a service only", "write it literally, or use a variable: ${{ vars.NAME }}"));
	else if (!isNameOnGithub(name.toUpperCase())) found.push(workflowProblem("service-value", origin, `GitHub has no name ${name}: those that begin with GITHUB_ are its own`, "give it another name"));
}
/** GitHub ends a job on its smallest machine after fifteen minutes (GitHub docs, "GitHub-hosted runners reference"). */
const LONGEST_ON_SLIM = 14;
const SLIM = "ubuntu-slim";
const USUAL = "ubuntu-latest";
/** Why a job cannot run on the smallest machine; undefined when it can. */
function tooMuchForSlim({ timeout, startsProcesses, hasServices }) {
	if (hasServices) return "it has no containers for services";
	if (startsProcesses) return "it has few tools for run steps";
	if (timeout > LONGEST_ON_SLIM) return `it ends a job after 15 minutes, and this one may take ${timeout} (the plan's timeout and 5 for clean-up and reports)`;
}
/** The machine for suites: what was written, else the smallest one that they fit on. */
function runnerOfSuites(written, load) {
	if (written !== null) return written;
	return tooMuchForSlim(load) === void 0 ? SLIM : USUAL;
}
/** The machine for jobs that send no requests: the smallest one, or one's own where GitHub's may not be at hand. */
function runnerOfService(written) {
	return written === null || isHosted(written) ? SLIM : written;
}
/** Whether it asks for the smallest machine. */
function asksForSlim(written) {
	return labelsOf(written).includes(SLIM);
}
/** Whether it is one of GitHub's usual machines. */
function isHosted(written) {
	return systemOf(written) !== void 0;
}
/** The system of one of GitHub's usual machines: ubuntu, windows or macos; undefined for all others. */
function systemOf(written) {
	const labels = labelsOf(written);
	const [label = USUAL] = labels;
	if (labels.length > 1) return void 0;
	return /^(ubuntu|windows|macos)-(?:latest|slim|\d[\w.-]*)$/.exec(label)?.[1];
}
/** A group counts as a label that no machine has. */
function labelsOf(written) {
	if (written === null) return [USUAL];
	if (typeof written === "string") return [written];
	if (Array.isArray(written)) return written;
	const { group, labels } = written;
	const list = labels === void 0 ? [] : typeof labels === "string" ? [labels] : labels;
	return group === void 0 ? list : [`group ${group}`, ...list];
}
// src/generate/check-workflows.ts
/** What is wrong with what plans and rota.yaml say of workflows; nothing else needs to be known for it. */
function checkWorkflows({ project, plans }) {
	return [...project === null ? [] : [...checkPins(project), ...checkRunsOn(project)], ...[...plans.values()].flatMap((plan) => [
		...checkPath(plan),
		...checkRunsOn(plan),
		...checkPush(plan),
		...checkServices(plan)
	])];
}
function checkPins({ document, content }) {
	return ["action", "checkout"].flatMap((key) => {
		const uses = content[key];
		const problem = uses === void 0 ? void 0 : actionProblem(uses);
		if (problem === void 0) return [];
		const hint = key === "action" ? "take the line out and run rota init, which pins the newest release, or rota init --vendor, which copies it into the repository" : "write actions/checkout@ and the 40 digits of the commit, or take the line out";
		return [workflowProblem("action-reference", {
			document,
			container: content,
			key
		}, `${key} cannot be ${uses}: ${problem}`, hint)];
	});
}
/** GitHub's lists of files have one path a line, and what stands behind `plan:` is one. */
function checkPath({ document, content }) {
	if (!/[\n\r]|^\s|\s$|\$\{\{/.test(document.file)) return [];
	return [workflowProblem("plan-path", {
		document,
		container: content,
		key: "suites"
	}, `no workflow can name the file ${JSON.stringify(document.file)}`, `rename it without line breaks, \${{ and blanks at the ends`, "key")];
}
/** What chooses the machine must not be what somebody types into a form. */
function checkRunsOn({ document, content }) {
	const found = [];
	const look = (container, key) => {
		const value = container[key];
		if (typeof value === "object" && value !== null) for (const inner of Object.keys(value)) look(value, Array.isArray(value) ? Number(inner) : inner);
		else if (typeof value === "string" && (value.includes("${{") || /[\p{Cc}]/u.test(value))) found.push(workflowProblem("runs-on-value", {
			document,
			container,
			key
		}, "a label is literal: no expression can choose the machine", "write the label, such as ubuntu-latest or self-hosted"));
	};
	look(content, "runs-on");
	return found;
}
/** Where `runs-on` stands when it asks for GitHub's smallest machine: in the plan, else in rota.yaml. */
function slimOrigin(plan, { project }) {
	const own = plan.content["runs-on"];
	if (own !== void 0) return asksForSlim(own) ? {
		document: plan.document,
		container: plan.content,
		key: "runs-on"
	} : void 0;
	const shared = project?.content["runs-on"];
	return project !== null && shared !== void 0 && asksForSlim(shared) ? {
		document: project.document,
		container: project.content,
		key: "runs-on"
	} : void 0;
}
// src/generate/telling.ts
/** What the job that tells the results of a plan's own workflow may do for that. A check run of a push is only for a plan that runs on pushes:
* whoever calls the workflow has to grant all of it. */
function tellingPermissions({ tells, push, schedule }) {
	const { check, status, deployment, issue } = tells;
	return {
		...(check === "always" || check && push !== null) && { checks: "write" },
		...status && { statuses: "write" },
		...deployment && { deployments: "write" },
		...issue && hasSchedule(schedule) && { issues: "write" }
	};
}
/** What the job that tells the results of pull requests may do for that. */
function pullRequestPermissions(plans) {
	const asked = plans.filter(({ pullRequest }) => pullRequest !== null);
	return {
		"pull-requests": plans.some(({ tells }) => tells.comment) ? "write" : "read",
		...asked.some(({ tells }) => tells.check !== false) && { checks: "write" },
		...asked.some(({ tells }) => tells.status) && { statuses: "write" }
	};
}
/** Whether anything is told of pull requests beyond the runs of the plans themselves. */
function tellsPullRequests(plans) {
	return Object.values(pullRequestPermissions(plans)).includes("write");
}
/** Whether anything is told of what waits in a merge queue: what a branch requires, it requires there as well. */
function isQueueTold(plans) {
	const { checks, statuses } = pullRequestPermissions(plans);
	return checks !== void 0 || statuses !== void 0;
}
/** Whether a run may have been started by the schedule: a paused one goes on some day. */
function hasSchedule({ lines, resident }) {
	return lines.length > 0 || resident !== null;
}
// src/ledger/check-state.ts
/** What is wrong with where rota.yaml keeps the ledger (`state`). */
function checkState({ project, plans }) {
	const state = project?.content.state;
	if (project === null || state === void 0) return [];
	const { store, branch } = state;
	const tell = (key, problem) => {
		const origin = {
			document: project.document,
			container: state,
			key
		};
		return {
			...problem,
			file: project.document.file,
			range: rangeOf(origin, "value")
		};
	};
	const ofStore = store === void 0 ? void 0 : storeProblem(store, () => isLostOnGithub(project, plans));
	const ofBranch = branch === void 0 ? void 0 : branchProblem(branch);
	return [...ofStore === void 0 ? [] : [tell("store", ofStore)], ...ofBranch === void 0 ? [] : [tell("branch", {
		severity: "error",
		code: "state-branch",
		...ofBranch
	})]];
}
function storeProblem(store, isLost) {
	if (WHOLE_REFERENCE.test(store)) return void 0;
	if (store.includes("${{")) return {
		severity: "error",
		code: "store-reference",
		message: "a store is literal, or one whole reference to a secret or a variable",
		hint: "write ${{ secrets.LEDGER_URL }} and nothing beside it, and keep all of the address there"
	};
	try {
		const kind = kindOfStore(store);
		if (kind === void 0) throw unknownStore(store);
		if (kind === "database" && hasPassword(store)) return {
			severity: "error",
			code: "store-password",
			message: "everybody who can read the repository can read this password",
			hint: "keep the whole address in a secret, and write store: ${{ secrets.LEDGER_URL }}"
		};
		if (kind === "database") checkDatabaseStore(store);
		if (kind !== "folder" || !isLost()) return void 0;
	} catch (error) {
		if (!(error instanceof RotaError)) throw error;
		const { code, message, hint = "" } = error;
		return {
			severity: "error",
			code,
			message,
			hint
		};
	}
	return {
		severity: "warning",
		code: "store-folder",
		message: "GitHub's machines are new for each job, so that a folder remembers nothing there",
		hint: "take the line out for the branch of the store git, or name machines of your own with runs-on"
	};
}
/** Before the @, or as a parameter. */
function hasPassword(address) {
	return /^[^:]+:\/\/[^@/]*:[^@/]+@/.test(address) || /[?&][^=&]*(?:password|passwd|pwd)=[^&]/i.test(address);
}
/** Whether some plan is run by the schedule on machines of GitHub. */
function isLostOnGithub({ content }, plans) {
	return [...plans.values()].some(({ content: plan }) => plan.schedule !== void 0 && plan.runner !== "local" && (plan["runs-on"] ?? content["runs-on"]) === void 0);
}
// src/generate/check-telling.ts
/** Warnings of what is to be told where the plan never runs. */
function checkTelling({ document, content }, plan) {
	const warn = (key, message, hint) => ({
		...workflowProblem(`${key}-nowhere`, {
			document,
			container: content.report,
			key
		}, message, hint),
		severity: "warning"
	});
	const { tells, pullRequest, push, schedule, startsProcesses } = plan;
	const scheduled = content.schedule !== void 0;
	const found = [];
	if (tells.comment && pullRequest === null && !scheduled) found.push(warn("comment", "a comment is written on pull requests, and the plan neither runs on them nor has a schedule that they could change", "add pull-request:, or take comment out"));
	if (tells.check === true && pullRequest === null && push === null) found.push(warn("check", "check: true is for pushes and pull requests, and the plan runs on neither", "add pull-request: or push:, or write check: always"));
	if (tells.issue && !scheduled) found.push(warn("issue", "an issue is for runs of the schedule, and the plan has none", "add schedule:, or take issue out"));
	const scopes = Object.keys(tellingPermissions(plan));
	if (schedule.resident !== null && startsProcesses && scopes.length > 0) found.push({
		...workflowProblem("resident-writes", {
			document,
			container: content,
			key: "resident"
		}, `the run steps of the plan run in a job that may write ${scopes.join(", ")}, because one that stays tells its results itself`, "take out what report asks for, or resident, or the run steps"),
		severity: "warning"
	});
	return found;
}
// src/generate/check-plan-needs.ts
/** The most jobs of a matrix (GitHub docs, "Actions limits"). */
const MOST_LEGS = 256;
/** Minutes after which GitHub ends a job on a machine of its own (there). */
const LONGEST_JOB = 360;
/** The checks of a pull request have the ids of their plans, beside these. */
const RESERVED = ["files", "report"];
/** What a plan and its suites ask of GitHub that it does not give; `secrets`: where each is named first. */
function checkPlanNeeds(project, loaded, plan, secrets) {
	const { document, content } = loaded;
	const at = (key) => ({
		document,
		container: content,
		key
	});
	const found = [];
	for (const [name, origin] of secrets) {
		if (isNameOnGithub(name)) continue;
		const message = `GitHub has no secret ${name}: names are letters, digits and _, begin with no digit and not with GITHUB_`;
		found.push(workflowProblem("secret-name", origin, message, "give the secret another name"));
	}
	if (plan.legs.length > MOST_LEGS) {
		const message = `${plan.legs.length} environments are more jobs than the ${MOST_LEGS} that GitHub lets a matrix have`;
		found.push(workflowProblem("environments-many", at("environments"), message, "make two plans of it", "key"));
	}
	if (plan.pullRequest !== null && RESERVED.includes(plan.id.toLowerCase())) found.push(workflowProblem("plan-reserved-id", at(content.id === void 0 ? "pull-request" : "id"), `the check of the plan would be called ${plan.id}, as one that every pull request has`, "write another id: into it", content.id === void 0 ? "key" : "value"));
	const jobs = jobsOf(loaded, plan);
	for (const job of jobs) found.push(...checkTimeout(project, plan, job), ...checkSystem(project, plan, job));
	const slim = slimOrigin(loaded, project);
	const [why] = slim === void 0 ? [] : jobs.flatMap((job) => tooMuchForSlim(job) ?? []);
	if (slim !== void 0 && why !== void 0) found.push(workflowProblem("runner-slim", slim, `${document.file} does not fit on ubuntu-slim: ${why}`, "take runs-on out, then each plan gets the smallest machine that it fits on; or write runs-on: ubuntu-latest"));
	return [...found, ...checkTelling(loaded, plan)];
}
/** The jobs that run the plan: by itself, and for a pull request. */
function jobsOf({ document, content }, plan) {
	const at = (key) => ({
		document,
		container: content,
		key
	});
	const { resident } = plan.schedule;
	const { misfire = {} } = content;
	const jobs = [{
		timeout: (resident ?? 0) + plan.timeout * plan.most + 5,
		startsProcesses: plan.startsProcesses,
		hasServices: plan.services !== null,
		parts: `${resident === null ? "" : ` and ${resident} that it stays`}${plan.most > 1 ? `, for ${plan.most} runs one after another` : ""}`,
		timeoutOrigin: plan.most > 1 ? {
			document,
			container: misfire,
			key: "max" in misfire ? "max" : "coalesce"
		} : at(content.timeout === void 0 ? "resident" : "timeout"),
		shorter: plan.most > 1 ? "a smaller max, or a shorter timeout" : "a shorter one",
		servicesOrigin: at("services")
	}];
	const { pullRequest } = plan;
	const asked = content["pull-request"];
	if (pullRequest === null || asked === void 0) return jobs;
	const within = asked.start?.timeout !== void 0 ? {
		document,
		container: asked.start,
		key: "timeout"
	} : at("timeout");
	jobs.push({
		timeout: pullRequest.start + plan.timeout + 5,
		startsProcesses: pullRequest.startsProcesses,
		hasServices: pullRequest.services !== null,
		parts: pullRequest.start === 0 ? "" : ` and ${pullRequest.start} until what it starts is ready`,
		timeoutOrigin: within,
		shorter: "a shorter one",
		servicesOrigin: {
			document,
			container: asked,
			key: "services"
		}
	});
	return jobs;
}
function checkTimeout({ project }, plan, { timeout, parts, timeoutOrigin, shorter }) {
	if (timeout <= LONGEST_JOB || !isHosted(plan.runsOn ?? project?.content["runs-on"] ?? null)) return [];
	return [workflowProblem("runner-timeout", timeoutOrigin, `GitHub ends a job after ${LONGEST_JOB} minutes, and this one may take ${timeout}: with 5 for clean-up and reports${parts}`, `write ${shorter}, or run on a machine of your own by runs-on`)];
}
/** Containers run on Linux only (GitHub docs, "Communicating with Docker service containers"). */
function checkSystem({ project }, plan, { hasServices, servicesOrigin }) {
	const system = systemOf(plan.runsOn ?? project?.content["runs-on"] ?? null);
	if (!hasServices || system === "ubuntu" || system === void 0) return [];
	return [workflowProblem("runner-services", servicesOrigin, `services are containers, and GitHub has none on ${system}`, "write runs-on: ubuntu-latest", "key")];
}
// src/commands/workflows/schedule-words.ts
/** When a plan runs, in lines for the top of its workflow file. */
function scheduleWords(runs) {
	const { schedule, compiled, cost, paused, id } = runs;
	const words = describeSchedule(schedule).map((sentence) => `Runs ${sentence}.`);
	if (words.length === 0) return ["No schedule: it runs when it is dispatched or called."];
	if (schedule.local) return [...words, "GitHub gets no ticks: runner is local, so rota start runs the plan."];
	if (paused) return [...words, `Paused: GitHub gets no ticks before rota resume ${id} and rota generate.`];
	const ticks = compiled.exact ? "" : `; ${plural(roughly(cost.ticksPerOccurrence), "tick")} for each run`;
	return [
		...words,
		`Ticks are ${ticksText(compiled)}${ticks}.`,
		`About ${plural(roughly(cost.minutesAMonth), "job minute")} a month: ${jobsText(runs)}.`
	];
}
/** Two digits are enough, and they do not change with every edition of the time zones. */
function roughly(number) {
	return Number(number.toPrecision(2));
}
// src/commands/workflows/generated-project.ts
const USUAL_START = "2m";
const MINUTE = 6e4;
/** Works out what the generator has to know of a plan; its suites were compiled. `now`: milliseconds since 1970-01-01T00:00Z; nothing in
* the workflow depends on it. */
function plannedWorkflow(project, loaded, { planSuites }, now) {
	const { content, document } = loaded;
	const suites = planSuites.get(document.file) ?? /* @__PURE__ */ new Map();
	const environments = content.environments ?? [null];
	const needs = planNeeds(project, loaded, suites, {
		environments,
		selects: content.select === void 0 ? [] : [content.select],
		pullRequest: null
	});
	const pullRequest = pullRequestOf(project, loaded, suites);
	const settings = stateSettings(project.project?.content);
	const runs = planRuns(loaded, project, now, needs.startsProcesses && settings.store !== "memory");
	const ticks = runs.paused ? [] : runs.compiled.lines;
	const timeout = Math.ceil(timeoutOf(content) / MINUTE);
	const resident = runs.schedule.resident;
	const plan = {
		id: planId(loaded),
		name: planName(loaded),
		file: document.file,
		schedule: {
			lines: ticks,
			exact: runs.compiled.exact,
			words: scheduleWords(runs),
			resident: resident === void 0 ? null : Math.ceil(resident / MINUTE)
		},
		legs: environments.map((environment) => legOf(project.project, environment)),
		needs: namesOf(needs),
		timeout,
		runsOn: content["runs-on"] ?? null,
		startsProcesses: needs.startsProcesses,
		services: content.services ?? null,
		overlap: content.overlap ?? "queue",
		most: mostAtOnce(content),
		push: content.push === void 0 ? null : {
			branches: content.push.branches,
			paths: content.push.paths ?? null
		},
		pullRequest: pullRequest?.plan ?? null,
		tells: tellingOf(content)
	};
	return {
		plan,
		runs,
		diagnostics: checkPlanNeeds(project, loaded, plan, new Map([...pullRequest?.secrets ?? [], ...needs.secrets].map(([name, { first }]) => [name, first.origin])))
	};
}
function pullRequestOf(project, loaded, suites) {
	const { "pull-request": asked, environments, select } = loaded.content;
	if (asked === void 0) return null;
	const environment = pullRequestEnvironment(asked, environments);
	const needs = planNeeds(project, loaded, suites, {
		environments: [environment],
		selects: [...select === void 0 ? [] : [select], asked],
		pullRequest: asked
	});
	return {
		plan: {
			leg: legOf(project.project, environment),
			needs: namesOf(needs),
			startsProcesses: needs.startsProcesses || asked.start !== void 0,
			services: asked.services ?? null,
			start: asked.start === void 0 ? 0 : minutesOf(asked.start.timeout ?? USUAL_START)
		},
		secrets: needs.secrets
	};
}
function tellingOf({ report = {} }) {
	const { comment = "never", check = false, status = false, deployment = false, issue = false } = report;
	return {
		comment: comment !== "never",
		check,
		status,
		deployment,
		issue: issue !== false
	};
}
function legOf(project, environment) {
	if (environment === null) return {
		environment,
		githubEnvironment: null
	};
	return {
		environment,
		githubEnvironment: githubEnvironment(project, environment)
	};
}
/** How the generated workflows get at the ledger; null: there is none. */
function generatedLedger({ project }) {
	const settings = stateSettings(project?.content);
	if (settings.store === "memory") return null;
	const { reference } = settings;
	return {
		onBranch: isOnBranch(settings),
		address: reference && {
			context: reference.context,
			name: environmentName(reference.name)
		}
	};
}
/** Whole minutes, rounded up. */
function minutesOf(duration) {
	return Math.ceil((parseDuration(duration) ?? 0) / MINUTE);
}
function namesOf({ secrets, vars }) {
	return {
		secrets: [...secrets].map(([name, { environments }]) => ({
			name,
			environments
		})),
		vars: vars.filter(isNameOnGithub)
	};
}
export { isQueueTold as a, tellsPullRequests as c, runnerOfSuites as d, CHECKOUT as f, checkState as i, checkWorkflows as l, checkProject as m, plannedWorkflow as n, pullRequestPermissions as o, isLocal as p, roughly as r, tellingPermissions as s, generatedLedger as t, runnerOfService as u };
