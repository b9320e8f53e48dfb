import { $a as EXIT, Bn as openLedger, Ca as paintFor, Cn as bookName, Dn as findPlans, Dr as isHeld, Dt as gatePolicy, Er as isHandedOver, Hn as stateSettings, In as planId, Ja as formatDuration, Ln as planName, Lt as planRuns, Mr as loadPlans, Mt as needsOwnWorkflow, On as findTargets, Qt as previousOccurrence, Ra as plural, Sr as readBook, Vn as isOnBranch, Yt as nextOccurrence, Zt as occurrencesWithin, ao as defuseWorkflowCommands, d as printJson, fn as scheduleHash, hn as githubEnvironment, io as RotaError, ir as givenValues, jt as sharedTicks, n as formatOf, nn as utcText, no as plainLine, nr as environmentToken, rn as formatInstant, rr as githubRepository } from "./base.js";
import { r as findProblems } from "./validate.js";
import { n as SINGLE_FILE, r as fileNames, t as findChanges } from "./find-changes.js";
import { n as ticksOf } from "./ticks.js";
import { i as streakOf, r as readHistory } from "./history.js";
import { n as askedOnce, r as standingRecords, t as totalsOf } from "./totals.js";
import { t as GithubApi } from "./github-api2.js";
import { t as STORE } from "./store-option.js";
// src/report/doctor-text.ts
const LOOKS = {
	ok: {
		mark: "✓",
		style: "good"
	},
	warning: {
		mark: "⚠",
		style: "warn"
	},
	error: {
		mark: "✗",
		style: "bad"
	}
};
/** The findings for a person: first those about the repository, then plan by plan, and at the end how many are bad. */
function doctorText(findings, { repository, plans }, paint) {
	const group = (title, plan) => {
		const lines = findings.filter((one) => one.plan === plan).map((one) => findingText(one, paint));
		return lines.length === 0 ? [] : [`${title}\n${lines.join("")}`];
	};
	return [
		...group(paint("strong", repository === null ? "The repository" : plainLine(repository)), null),
		...plans.flatMap(({ id, name, file }) => group(`${paint("strong", plainLine(name))}  ${plainLine(id)}  ${plainLine(file)}`, id)),
		summaryLine(findings, plans.length, paint)
	].join("\n");
}
/** Whether something was found that is wrong. */
function hasErrorFindings(findings) {
	return findings.some(({ severity }) => severity === "error");
}
function findingText({ code, severity, environment, message, hint }, paint) {
	const { mark, style } = LOOKS[severity];
	const place = environment === null ? "" : `${plainLine(environment)}: `;
	const name = severity === "ok" ? "" : ` ${paint("dim", `[${plainLine(code)}]`)}`;
	const advice = hint === null ? "" : `    ${paint("accent", "hint:")} ${plainLine(hint)}\n`;
	return `  ${paint(style, mark)} ${place}${plainLine(message)}${name}\n${advice}`;
}
function summaryLine(findings, plans, paint) {
	const count = (severity) => findings.filter((one) => one.severity === severity).length;
	const [errors, warnings] = [count("error"), count("warning")];
	const counts = [errors > 0 ? paint("bad", plural(errors, "error")) : "", warnings > 0 ? paint("warn", plural(warnings, "warning")) : ""].filter((text) => text !== "");
	const all = counts.length === 0 ? paint("good", "nothing wrong") : counts.join(" and ");
	return `${plural(plans, "plan")}: ${all}\n`;
}
// src/commands/doctor/findings.ts
const OF_REPOSITORY = {
	plan: null,
	environment: null
};
/** Nothing to be done. */
function ok(code, message) {
	return {
		code,
		severity: "ok",
		...OF_REPOSITORY,
		message,
		hint: null
	};
}
/** Something to know of, which stops nothing yet. */
function warning(code, message, hint) {
	return {
		code,
		severity: "warning",
		...OF_REPOSITORY,
		message,
		hint
	};
}
/** Something that keeps plans from running as they should. */
function failure(code, message, hint) {
	return {
		code,
		severity: "error",
		...OF_REPOSITORY,
		message,
		hint
	};
}
/** GitHub did not say; `what` is what cannot be known without it. */
function unknown(code, what, { why, status }) {
	const hint = status === 403 || status === 404 ? "see what the token may do: it has to read contents and Actions of the repository" : null;
	return warning(code, `could not find out ${what}: ${why}`, hint);
}
/** What says of the ledger only that we could not look into it: our token is not that of the workflows. */
const NOT_SEEN = [
	"github-unreachable",
	"github-limit",
	"github-token",
	"ledger-permission",
	"ledger-not-found"
];
/** What kept us from going on, as a finding; what nobody foresaw is thrown again. */
function asFinding(error) {
	if (!(error instanceof RotaError)) throw error;
	const { code, message, hint = null } = error;
	return NOT_SEEN.includes(code) ? warning(code, message, hint) : failure(code, message, hint);
}
/** A finding as one about a plan, in an environment if it is only there. */
function about(plan, finding, environment = null) {
	return {
		...finding,
		plan,
		environment
	};
}
/** An instant (milliseconds since 1970-01-01T00:00Z) for a person, to the minute. */
function momentText(instant) {
	return utcText(formatInstant(Math.floor(instant / 6e4) * 6e4));
}
/** A length of time for a person: days where there are two or more. */
function lengthText(milliseconds) {
	const days = Math.floor(milliseconds / 864e5);
	return days >= 2 ? `${days} days` : formatDuration(Math.floor(milliseconds / 6e4) * 6e4);
}
// src/commands/doctor/examine-files.ts
/** How many files are named. */
const NAMED$1 = 3;
/** Whether the files of the repository are valid, and its workflows what the plans say. `host` works in the repository's root; `runsOnGithub`:
* a plan that was asked about is started by ticks. */
async function examineFiles(host, runsOnGithub) {
	const { diagnostics, files } = await findProblems(host, []);
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	if (errors.length > 0) {
		const broken = [...new Set(errors.map(({ file }) => file))];
		return [failure("files-invalid", `${plural(errors.length, "error")} in ${named(broken)}`, "rota validate tells them; rota generate writes no workflow before they are gone")];
	}
	const valid = ok("files", `${plural(files, "file")}, all of them valid`);
	return runsOnGithub ? [valid, await examineWorkflows(host)] : [valid];
}
async function examineWorkflows(host) {
	try {
		const { changes, files } = await findChanges(host);
		if (changes.length === 0) return ok("workflows", `${plural(files, "workflow file")}, all of them what the plans say`);
		return failure("workflows-stale", `not what the plans say: ${named(changes.map(({ path }) => path))}`, "run rota generate, commit, push and merge");
	} catch (error) {
		return asFinding(error);
	}
}
function named(files) {
	const more = files.length > NAMED$1 ? ` and ${files.length - NAMED$1} more` : "";
	return `${files.slice(0, NAMED$1).join(", ")}${more}`;
}
// src/host/github/look-up.ts
/** Asks for one thing of a repository (`actions/workflows/{workflow}`, behind its address). Whatever GitHub answers, or nothing at all,
* comes back: it never throws. `read` takes what counts out of the answer; undefined: it is not what was asked for. */
async function lookUp({ api, owner, repo }, what, parameters, read) {
	try {
		const route = `GET /repos/{owner}/{repo}${what === "" ? "" : `/${what}`}`;
		const { status, data, message } = await api.ask(route, {
			owner,
			repo,
			...parameters
		});
		if (status !== 200) return {
			known: false,
			status,
			why: message
		};
		const value = read(data);
		return value === void 0 ? {
			known: false,
			status: 0,
			why: "its answer is not what was asked for"
		} : {
			known: true,
			value
		};
	} catch (error) {
		if (!(error instanceof RotaError)) throw error;
		return {
			known: false,
			status: error.code === "github-token" ? 401 : 0,
			why: error.message
		};
	}
}
/** A part of an answer that should be a map; an empty one where it is not. */
function mapIn(data) {
	return typeof data === "object" && data !== null ? data : {};
}
/** An instant of an answer in milliseconds since 1970-01-01T00:00Z; undefined when it is none. */
function instantIn(value) {
	const instant = typeof value === "string" ? Date.parse(value) : NaN;
	return Number.isNaN(instant) ? void 0 : instant;
}
// src/host/github/newest-commit.ts
/** When the newest commit of the default branch was made, of all or of those that changed a file, in milliseconds since
* 1970-01-01T00:00Z; null: there is none. Never throws. */
function newestCommit(place, path) {
	return lookUp(place, "commits", {
		per_page: 1,
		...path === void 0 ? {} : { path }
	}, (data) => {
		if (!Array.isArray(data)) return void 0;
		if (data.length === 0) return null;
		return instantIn(mapIn(mapIn(mapIn(data[0])["commit"])["committer"])["date"]);
	});
}
// src/host/github/read-branch.ts
/** Whether a branch is protected, by a classic rule or a ruleset. Never throws. */
function isBranchProtected(place, branch) {
	return lookUp(place, "branches/{branch}", { branch }, (data) => {
		const { protected: isProtected } = mapIn(data);
		return typeof isProtected === "boolean" ? isProtected : void 0;
	});
}
/** The kinds of the rules (of rulesets) that hold for a branch, also for one that is not there yet: `creation`, `pull_request`. Never throws. */
async function rulesOfBranch(place, branch) {
	const looked = await lookUp(place, "rules/branches/{branch}", {
		branch,
		per_page: 100
	}, (data) => {
		if (!Array.isArray(data)) return void 0;
		return data.map((rule) => mapIn(rule)["type"]).filter((type) => typeof type === "string");
	});
	return !looked.known && looked.status === 403 && /^upgrade to /i.test(looked.why) ? {
		known: true,
		value: []
	} : looked;
}
// src/host/github/read-environment.ts
/** Reads an environment by its name. Never throws. */
function readEnvironment(place, environment_name) {
	return lookUp(place, "environments/{environment_name}", { environment_name }, (data) => {
		const { name, protection_rules: rules = [] } = mapIn(data);
		if (typeof name !== "string" || !Array.isArray(rules)) return void 0;
		const kinds = rules.map(mapIn);
		const timer = kinds.find(({ type }) => type === "wait_timer")?.["wait_timer"];
		return {
			needsReview: kinds.some(({ type }) => type === "required_reviewers"),
			wait: typeof timer === "number" ? timer : 0
		};
	});
}
// src/host/github/read-repository.ts
/** Reads a repository. Never throws. */
function readRepository(place) {
	return lookUp(place, "", {}, (data) => {
		const { default_branch, private: hidden, fork, archived, disabled, pushed_at, permissions } = mapIn(data);
		if (typeof default_branch !== "string" || typeof hidden !== "boolean") return void 0;
		const { push } = mapIn(permissions);
		return {
			isPrivate: hidden,
			isFork: fork === true,
			isArchived: archived === true,
			isDisabled: disabled === true,
			defaultBranch: default_branch,
			pushedAt: instantIn(pushed_at),
			mayWrite: typeof push === "boolean" ? push : void 0
		};
	});
}
/** Reads a workflow by the name of its file. Never throws. */
function readWorkflow(place, workflow_id) {
	return lookUp(place, "actions/workflows/{workflow_id}", { workflow_id }, (data) => {
		const { state, created_at } = mapIn(data);
		return typeof state === "string" ? {
			state,
			createdAt: instantIn(created_at)
		} : void 0;
	});
}
/** The newest runs of a workflow that its schedule started, newest first, at most a hundred. Never throws. */
function listScheduledRuns(place, workflow_id) {
	return lookUp(place, "actions/workflows/{workflow_id}/runs", {
		workflow_id,
		event: "schedule",
		per_page: 100
	}, (data) => {
		const { workflow_runs: runs } = mapIn(data);
		if (!Array.isArray(runs)) return void 0;
		return runs.flatMap(runOf).sort((a, b) => b.createdAt - a.createdAt);
	});
}
function runOf(data) {
	const { created_at, status, conclusion, html_url } = mapIn(data);
	const createdAt = instantIn(created_at);
	if (createdAt === void 0) return [];
	const text = (value) => typeof value === "string" ? value : "";
	return [{
		createdAt,
		status: text(status),
		conclusion: text(conclusion) || null,
		url: text(html_url)
	}];
}
// src/commands/doctor/check-activity.ts
const DAY$1 = 864e5;
/** After so many days without activity GitHub switches the schedules of a public repository off; from when on we warn. */
const LIMIT = 60;
const WARNED = 45;
/** How near a public repository is to the day on which GitHub switches its schedules off. What counts as activity is not documented: a commit
* on the default branch surely does, a push to another branch may. `commit`: when the newest one was made. */
function checkActivity(looked, commit, now) {
	if (!looked.known || looked.value.isPrivate || looked.value.isArchived) return [];
	const { defaultBranch, pushedAt } = looked.value;
	if (!commit.known) return [unknown("activity-unknown", "when the newest commit was made", commit)];
	if (commit.value === null) return [];
	const quiet = daysSince(commit.value, now);
	const last = `the newest commit on ${defaultBranch} is ${quiet} days old`;
	if (quiet < WARNED) return [ok("activity", `${last}; GitHub switches schedules off after ${LIMIT} quiet days`)];
	const pushed = pushedAt ?? commit.value;
	const counts = quiet < LIMIT ? commit.value : pushed;
	if (quiet >= LIMIT && daysSince(pushed, now) < WARNED) return [ok("activity", `${last}, but ${momentText(pushed)} something was pushed to another branch`)];
	return [warning("activity-quiet", `${last}: GitHub switches schedules of public repositories off after ${LIMIT} days without activity, here ${momentText(counts + LIMIT * DAY$1)}`, "commit to it if it is in use; a schedule that was switched off is enabled again under Actions")];
}
function daysSince(instant, now) {
	return Math.max(0, Math.floor((now - instant) / DAY$1));
}
// src/commands/doctor/check-environment.ts
/** Whether an environment of the GitHub repository holds scheduled runs back. `name`: GitHub's. */
function checkEnvironment(name, looked) {
	if (!looked.known) {
		if (looked.status !== 404) return [unknown("environment-unknown", `whether GitHub's environment ${name} holds runs back`, looked)];
		return [warning("environment-missing", `GitHub has no environment ${name} yet; the first run makes one without secrets and rules`, "make it in the repository's settings, or write github-environment: false in rota.yaml")];
	}
	const { needsReview, wait } = looked.value;
	const found = [];
	if (needsReview) found.push(failure("environment-reviewers", `GitHub's environment ${name} wants a reviewer, so each scheduled run waits until somebody comes`, "take the required reviewers out, or let the schedule use another environment: github-environment in rota.yaml"));
	if (wait > 0) found.push(warning("environment-wait", `GitHub's environment ${name} makes each run wait ${plural(wait, "minute")}`, "take the wait timer out unless it is meant"));
	return found;
}
// src/commands/doctor/check-repository.ts
/** Whether GitHub runs schedules in a repository at all. */
function checkRepository(name, looked) {
	if (!looked.known) {
		if (looked.status === 401) return [failure("token-refused", `GitHub does not accept the token: ${looked.why}`, "give one that has not expired in GITHUB_TOKEN")];
		if (looked.status === 404) return [failure("repository-hidden", `GitHub shows no ${name} to this token`, "see whether the name is right, and whether the token is for this repository")];
		return [unknown("repository-unknown", `what ${name} is like`, looked)];
	}
	const { isPrivate, isFork, isArchived, isDisabled, defaultBranch } = looked.value;
	if (isArchived) return [failure("repository-archived", `${name} is archived, so nothing runs in it`, "unarchive it in its settings")];
	if (isDisabled) return [failure("repository-disabled", `GitHub has disabled ${name}`, "ask GitHub's support why")];
	const found = ok("repository", `${name} is ${isPrivate ? "private" : "public"}; schedules run on its branch ${defaultBranch}`);
	if (!isFork || isPrivate) return [found];
	return [warning("repository-fork", `${name} is a public fork, where GitHub switches schedules off until somebody enables them`, "enable the workflows under Actions")];
}
/** Whether the token may do what this command and the ledger need. `statuses` are those of GitHub's answers, by what was asked for. */
function checkToken(looked, statuses) {
	const refused = [...statuses.actions.includes(403) ? ["actions: read"] : [], ...statuses.contents.includes(403) ? ["contents: read"] : []];
	if (refused.length > 0) return [warning("token-permissions", `the token lacks ${refused.join(" and ")}`, "give it these permissions; without them part of what can be wrong is not found out")];
	if (!looked.known || statuses.actions.length + statuses.contents.length === 0) return [];
	const { mayWrite } = looked.value;
	if (mayWrite === void 0) return [ok("token", "the token may read Actions and contents")];
	return [ok("token", mayWrite ? "the token may read Actions, and read and write contents" : "the token may read Actions and contents, but not write; workflows have a token of their own")];
}
// src/commands/doctor/check-state-branch.ts
/** Rules that a claim cannot keep: it is an unsigned commit by API, straight onto the branch. */
const HINDERING = {
	creation: "restricts who makes it",
	update: "restricts who writes it",
	required_signatures: "wants signed commits",
	pull_request: "wants pull requests",
	required_status_checks: "wants status checks",
	required_deployments: "wants deployments",
	merge_queue: "wants a merge queue",
	workflows: "wants workflows to pass",
	code_scanning: "wants code scanning"
};
/** Whether the rules of the repository let the ledger be written. */
function checkStateBranch(branch, isProtected, rules) {
	const hint = `leave ${branch} out of branch protection and of rulesets`;
	const hindering = rules.known ? rules.value.flatMap((type) => HINDERING[type] ?? []) : [];
	if (hindering.length > 0) return [failure("state-branch-rules", `a ruleset keeps Rota from the branch ${branch} of the ledger: it ${[...new Set(hindering)].join(", and ")}`, hint)];
	if (isProtected.known && isProtected.value) return [warning("state-branch-protected", `the branch ${branch} of the ledger is protected, so claims may be refused`, hint)];
	if (!rules.known) return [unknown("state-branch-unknown", `whether rules hold for the branch ${branch}`, rules)];
	if (!isProtected.known && isProtected.status === 404) return [ok("state-branch", `the branch ${branch} of the ledger is not there yet; the first run makes it`)];
	if (!isProtected.known) return [unknown("state-branch-unknown", `whether the branch ${branch} is protected`, isProtected)];
	return [ok("state-branch", `no rule keeps Rota from the branch ${branch} of the ledger`)];
}
// src/commands/doctor/check-ticks.ts
const HOUR = 36e5;
const DAY = 24 * HOUR;
/** GitHub promises nothing; ticks that are an hour late are daily bread, and those of half a day have been seen. */
const USUAL = HOUR;
const LOST = DAY;
/** Over how long ticks are counted, how many there have to be, and which share has to come. */
const COUNTED$1 = 7 * DAY;
const FEWEST = 5;
const FAIR_SHARE = .8;
/** Whether the ticks of a workflow come: the newest run against the newest tick, and of the last days how many did. */
function checkTicks(facts) {
	const { ticks, since, runs, now } = facts;
	const newest = runs[0];
	const begin = Math.max(newest?.createdAt ?? 0, since ?? 0);
	if (begin === 0) return [warning("ticks-unknown", "GitHub knows no run of its schedule, nor since when its file is there", null)];
	const first = nextOccurrence(ticks, begin)?.instant;
	const last = newest === void 0 ? "" : `, the newest run began ${momentText(newest.createdAt)}`;
	if (first !== void 0 && now - first > USUAL) {
		const overdue = now - first;
		const lost = occurrencesWithin(ticks, Math.max(first, now - COUNTED$1), now).length;
		if (overdue > LOST && lost > 1) return [failure("ticks-missing", `no tick came for ${lengthText(overdue)}${last}`, "see whether Actions are allowed in the repository's settings; a changed cron line on the default branch registers the schedule anew")];
		return [warning("ticks-late", `the tick of ${momentText(first)} has not come${last}`, "GitHub starts schedules hours late at times and drops some; what is within its grace runs with the next tick")];
	}
	return [fewTicks(facts) ?? ok("ticks", newest === void 0 ? "its first tick is still to come" : newestText(ticks, newest))];
}
function newestText(ticks, { createdAt }) {
	const due = previousOccurrence(ticks, createdAt + 1)?.instant;
	const late = due === void 0 ? 0 : createdAt - due;
	return `the newest tick came ${momentText(createdAt)}${late < 6e4 ? ", on time" : `, ${lengthText(late)} late`}`;
}
/** Only what came since the file is as it is can be counted, and only as far as the list of runs reaches. */
function fewTicks({ ticks, since, runs, now }) {
	if (since === void 0) return void 0;
	const reach = runs.length < 100 ? 0 : runs.at(-1)?.createdAt ?? now;
	const from = Math.max(since, now - COUNTED$1, reach);
	const due = occurrencesWithin(ticks, from, now - USUAL).length;
	const came = runs.filter(({ createdAt }) => createdAt >= from).length;
	if (due < FEWEST || came >= due * FAIR_SHARE) return void 0;
	return warning("ticks-dropped", `of ${plural(due, "tick")} since ${momentText(from)} ${came} came`, "GitHub drops ticks when it is busy; runs are due all the same, and the next tick within their grace starts them");
}
/** What became of the newest run of the schedule. */
function checkNewestRun([newest], now) {
	if (newest === void 0) return [];
	const { status, conclusion, url, createdAt } = newest;
	const run = `the run of ${momentText(createdAt)}`;
	if (conclusion === "startup_failure") return [failure("run-startup-failure", `${run} could not start`, `GitHub says why: ${url}`)];
	if (status === "waiting" || status === "action_required" || conclusion === "action_required") return [failure("run-waiting", `${run} waits for somebody to approve it`, `approve it: ${url}`)];
	if ((status === "queued" || status === "pending") && now - createdAt > USUAL) return [warning("run-queued", `${run} still waits for a machine`, `see whether a runner of its labels is there: ${url}`)];
	return [];
}
// src/commands/doctor/check-workflow.ts
/** Why GitHub does not run a workflow, by its state. */
const STATES = {
	disabled_inactivity: "is switched off: GitHub does so after 60 days without activity",
	disabled_manually: "is switched off: somebody disabled it",
	disabled_fork: "is switched off, as all schedules of a fork are at first"
};
/** Whether GitHub runs a workflow. `file`: from the repository's root. */
function checkWorkflow(file, looked) {
	if (!looked.known) {
		if (looked.status !== 404) return unknown("workflow-unknown", `whether ${file} is switched on`, looked);
		return failure("workflow-missing", `GitHub knows no workflow ${file}`, "schedules begin when the file is on the default branch: run rota generate, commit, push and merge");
	}
	const { state } = looked.value;
	if (state === "active") return ok("workflow", `${file} is switched on`);
	const name = file.slice(file.lastIndexOf("/") + 1);
	if (state === "deleted") return failure("workflow-deleted", `${file} was removed from the default branch`, "run rota generate, commit, push and merge");
	const why = STATES[state];
	if (why === void 0) return warning("workflow-unknown", `${file} is in a state that is not known here: ${state}`, null);
	return failure(`workflow-${state.replaceAll("_", "-")}`, `${file} ${why}`, `enable it under Actions, or by gh workflow enable ${name}`);
}
// src/commands/doctor/examined-plan.ts
/** The plans that were asked about (by file) and their workflows; the project has all plans, since they share names and workflows. */
function examinedPlans(project, chosen, now) {
	const single = project.project?.content.pack === "single";
	const all = [...project.plans.values()].map((loaded) => {
		const runs = planRuns(loaded, project, now);
		const { resident } = runs.schedule;
		const apart = needsOwnWorkflow({
			resident: resident !== void 0,
			push: loaded.content.push !== void 0
		});
		return {
			loaded,
			runs,
			shares: single && !apart
		};
	});
	const names = fileNames(all.map(({ runs }) => runs));
	const asked = all.map(({ loaded, runs, shares }) => {
		const hasTicks = runs.schedule.triggers.length > 0;
		return {
			id: planId(loaded),
			name: planName(loaded),
			file: runs.file,
			policy: gatePolicy(loaded.content, runs.schedule),
			ended: runs.ended,
			workflow: shares ? SINGLE_FILE : names.get(runs),
			startedBy: hasTicks ? runs.schedule.local ? "machine" : "github" : "nothing",
			places: placesOf(loaded, project)
		};
	}).filter(({ file }) => chosen.includes(file));
	const ticking = asked.filter(isTicking);
	const sharing = all.filter(({ shares }) => shares).map(({ runs }) => runs);
	return {
		plans: asked,
		workflows: [...new Set(ticking.map(({ workflow }) => workflow))].map((file) => {
			if (file === ".github/workflows/rota-plans.yml") return {
				file,
				plan: null,
				ticks: ticksOf(sharedTicks(sharing).compiled.lines)
			};
			const plan = ticking.find(({ workflow }) => workflow === file);
			const { runs } = all.find((one) => one.runs.file === plan.file);
			return {
				file,
				plan: plan.id,
				ticks: ticksOf(runs.compiled.lines)
			};
		})
	};
}
/** Whether GitHub is to start it now. */
function isTicking({ startedBy, policy, ended }) {
	return startedBy === "github" && !policy.paused && !ended;
}
function placesOf({ content }, { project }) {
	if (content.environments === void 0) return [{
		environment: null,
		githubEnvironment: null
	}];
	return content.environments.map((environment) => ({
		environment,
		githubEnvironment: githubEnvironment(project, environment)
	}));
}
// src/commands/doctor/examine-github.ts
/** Looks for what stops schedules at GitHub. Never throws for what GitHub answers: a question without an answer becomes a finding. */
async function examineGithub(place, questions) {
	const name = `${place.owner}/${place.repo}`;
	const { workflows, stateBranch, now } = questions;
	const answers = {
		all: [],
		actions: [],
		contents: []
	};
	const repository = await readRepository(place);
	answers.all.push(repository);
	const found = checkRepository(name, repository);
	if (found.some(({ severity }) => severity === "error")) return found;
	const [activity, branch, ofWorkflows, ofEnvironments] = await Promise.all([
		workflows.length === 0 || !repository.known || repository.value.isPrivate ? [] : asked(answers, "contents", newestCommit(place)).then((commit) => checkActivity(repository, commit, now)),
		stateBranch === null ? [] : examineStateBranch(place, stateBranch, answers),
		Promise.all(workflows.map((workflow) => examineWorkflow(place, workflow, now, answers))),
		examineEnvironments(place, questions.plans, answers)
	]);
	const silent = answers.all.find((one) => !one.known && one.status === 0);
	if (silent !== void 0 && !silent.known && answers.all.every((one) => !one.known && one.status === 0)) return [warning("github-unreachable", silent.why, "see https://www.githubstatus.com, and GITHUB_API_URL")];
	const token = checkToken(repository, {
		actions: statusesOf(answers.actions),
		contents: statusesOf(answers.contents)
	});
	return [
		...found,
		...token,
		...activity,
		...branch,
		...ofWorkflows.flat(),
		...ofEnvironments
	];
}
async function examineStateBranch(place, branch, answers) {
	const [isProtected, rules] = await Promise.all([asked(answers, "contents", isBranchProtected(place, branch)), asked(answers, "all", rulesOfBranch(place, branch))]);
	return checkStateBranch(branch, isProtected, rules);
}
async function examineWorkflow(place, { file, ticks, plan }, now, answers) {
	const name = file.slice(file.lastIndexOf("/") + 1);
	const [workflow, runs, commit] = await Promise.all([
		asked(answers, "actions", readWorkflow(place, name)),
		asked(answers, "actions", listScheduledRuns(place, name)),
		asked(answers, "contents", newestCommit(place, file))
	]);
	const found = [checkWorkflow(file, workflow)];
	if (found.every(({ severity }) => severity !== "error")) {
		const since = commit.known ? commit.value ?? void 0 : void 0;
		if (runs.known) found.push(...checkTicks({
			ticks,
			since,
			runs: runs.value,
			now
		}), ...checkNewestRun(runs.value, now));
		else found.push(unknown("ticks-unknown", `whether the ticks of ${file} come`, runs));
	}
	return plan === null ? found : found.map((one) => about(plan, one));
}
/** Each environment is asked for once, whoever uses it. */
async function examineEnvironments(place, plans, answers) {
	const uses = plans.filter(isTicking).flatMap(({ id, places }) => places.flatMap(({ environment, githubEnvironment: name }) => name === null ? [] : [{
		id,
		environment,
		name
	}]));
	const names = [...new Set(uses.map(({ name }) => name))];
	const looked = new Map(await Promise.all(names.map(async (name) => [name, await asked(answers, "actions", readEnvironment(place, name))])));
	return uses.flatMap(({ id, environment, name }) => checkEnvironment(name, looked.get(name)).map((one) => about(id, one, environment)));
}
async function asked(answers, kind, looking) {
	const looked = await looking;
	answers.all.push(looked);
	if (kind !== "all") answers[kind].push(looked);
	return looked;
}
function statusesOf(answers) {
	return answers.map((one) => one.known ? 200 : one.status);
}
/** How many runs are named. */
const NAMED = 3;
/** What the ledger says went wrong with a plan in an environment, in the last days; `records`: as they stand now, oldest first. */
function checkBook(records) {
	const found = [];
	const crashed = records.filter(({ state }) => state === "crashed");
	if (crashed.length > 0) {
		const named = crashed.slice(-3).map(nameOf).join(", ");
		const more = crashed.length > NAMED ? ` and ${crashed.length - NAMED} more` : "";
		found.push(warning("runs-crashed", `${plural(crashed.length, "run")} never ended in ${plural(7, "day")}: ${named}${more}`, "see their logs: the machine was lost, ran out of memory or time, or could not write the ledger"));
	}
	const totals = totalsOf(records);
	const { missed, executed, coalesced, skipped, running, waiting } = totals;
	const all = missed + executed + coalesced + skipped + running + waiting + totals.crashed;
	if (missed > 0) found.push(warning("runs-missed", `${missed} of ${plural(all, "occurrence")} were missed in ${plural(7, "day")}`, "no tick came within their grace: a longer misfire.grace lets late ones run"));
	const streak = streakOf(records);
	if (streak?.verdict === "failed") found.push(ok("runs-failed", `its runs come to an end, but the newest ${streak.length === 1 ? "one" : streak.length} failed, since ${momentText(Date.parse(streak.since))}`));
	return found;
}
/** The run and the moment that it was for. */
function nameOf({ occurrence, run, at }) {
	const moment = occurrence === null ? `by hand ${momentText(Date.parse(at))}` : `of ${momentText(Date.parse(occurrence))}`;
	return run === void 0 ? `one ${moment}` : `${run.id} ${moment}`;
}
// src/commands/doctor/check-started.ts
/** What a process may take from the moment to the claim, beyond a run that goes on. */
const MARGIN = 6e5;
/** Over how long occurrences are counted. */
const COUNTED = 6048e5;
/** Whether anything starts a plan that no workflow starts, `rota start` on a machine: the ledger's newest occurrence against the schedule.
* `records` as they stand now; `place`: where the ledger is; `now` in milliseconds since 1970-01-01T00:00Z. */
function checkStarted({ records, last }, policy, place, now) {
	const hint = "keep rota start running on a machine that shares this ledger, as a service";
	if (last === void 0 && records.length === 0) return warning("not-started", `nothing was ever recorded of it in ${place}`, hint);
	if (records.some((record) => isHeld(record) && !isHandedOver(record) && record.occurrence !== null)) return ok("started", "it runs right now");
	const handled = last === void 0 ? void 0 : Date.parse(last.occurrence);
	const first = handled === void 0 ? void 0 : nextOccurrence(policy.schedule, handled)?.instant;
	if (handled === void 0) return warning("not-started", `only runs by hand were recorded of it in ${place}`, hint);
	const newest = `the newest occurrence in ${place} is that of ${momentText(handled)}`;
	if (first === void 0 || now - first <= policy.timeout + MARGIN) return ok("started", newest);
	const due = occurrencesWithin(policy.schedule, Math.max(first, now - COUNTED), now + 1).length;
	const message = `${newest}, and ${plural(due, "occurrence")} came due since, the first ${lengthText(now - first)} ago`;
	return last?.schedule === scheduleHash(policy.schedule) ? failure("not-started", message, `${hint}; a plan that was resumed just now waits for its next moment`) : warning("not-started", message, hint);
}
// src/commands/doctor/examine-ledger.ts
/** Looks into the ledger for what went wrong, and for plans that nothing starts. Where nobody says where the ledger is, that of plans that
* GitHub starts is on the branch, and that of the others on this machine.
* @throws RotaError (exit code 2) for a `--store` that is none. */
async function examineLedgers(host, plans, questions) {
	const { project, store, reachable } = questions;
	const settings = stateSettings(project?.content);
	const scheduled = plans.filter(({ startedBy }) => startedBy !== "nothing");
	if (store !== null || settings.store !== null || settings.reference !== null) return examineLedger(host, scheduled, questions, store);
	const ofGithub = scheduled.filter(({ startedBy }) => startedBy === "github");
	const ofMachines = scheduled.filter(({ startedBy }) => startedBy === "machine");
	return (await Promise.all([reachable ? examineLedger(host, ofGithub, questions, "git") : [], examineLedger(host, ofMachines, questions, null)])).flat();
}
async function examineLedger(host, plans, { root, project, mask, store, now }, from) {
	if (plans.length === 0) return [];
	let ledger;
	try {
		const values = await givenValues(host, []);
		ledger = await openLedger(host, {
			root,
			project,
			values,
			mask,
			token: null,
			store: from
		});
	} catch (error) {
		if (store !== null || !(error instanceof RotaError)) throw error;
		return [warning(error.code, error.message, error.hint ?? null)];
	}
	if (ledger === null) return [warning("ledger-none", "no ledger is kept, so what is missed or doubled is not noticed", "take store: memory out of rota.yaml")];
	try {
		const { store: opened, place } = ledger;
		const asked = {
			store: opened,
			place,
			runState: askedOnce(ledger.runState)
		};
		const found = await Promise.all(plans.map((plan) => examineBooks(asked, plan, now)));
		await opened.close();
		return [ok("ledger", `the ledger could be read: ${place}`), ...found.flat()];
	} catch (error) {
		return [asFinding(error)];
	}
}
async function examineBooks({ store, place, runState }, { id, places, policy, startedBy, ended }, now) {
	return (await Promise.all(places.map(async ({ environment }) => {
		const book = bookName(id, environment);
		const byProcess = startedBy === "machine" && !policy.paused && !ended;
		const [records, view] = await Promise.all([readHistory(store, book, 7, now), byProcess ? readBook(store, book) : void 0]);
		const [standing, open] = await Promise.all([standingRecords(records, runState, now), standingRecords(view?.records.map(({ record }) => record) ?? [], runState, now)]);
		return [...view === void 0 ? [] : [checkStarted({
			records: open,
			last: view.last
		}, policy, place, now)], ...checkBook(standing)].map((one) => about(id, one, environment));
	}))).flat();
}
// src/commands/doctor/examine-plan.ts
/** What a plan itself says that keeps it from being due. */
function examinePlan({ id, policy, ended, startedBy }) {
	const found = startedBy === "nothing" ? ok("unscheduled", "it has no schedule") : policy.paused ? warning("paused", "it is paused, so it is never due", `rota resume ${id} starts it again`) : ended ? warning("ended", "its schedule has no moment to come", "give it another schedule, or remove it") : void 0;
	return found === void 0 ? [] : [about(id, found)];
}
// src/commands/doctor/github-access.ts
/** How long GitHub may take for an answer, in milliseconds: a person waits. */
const PATIENCE = 5e3;
/** Finds out whether GitHub can be asked; asks nothing yet. */
async function githubAccess(host, root, mask) {
	const { GITHUB_API_URL: baseUrl } = host.environment;
	const token = environmentToken(host.environment);
	const repository = await githubRepository(host, root) ?? null;
	if (token === null || repository === null) return {
		repository,
		place: null
	};
	mask.add(token);
	const { clock, random } = host;
	const [owner = "", repo = ""] = repository.split("/");
	return {
		repository,
		place: {
			owner,
			repo,
			api: new GithubApi({
				token,
				baseUrl,
				clock,
				random,
				patience: PATIENCE,
				mask: (text) => mask.mask(text)
			})
		}
	};
}
/** That GitHub was not asked, and how to change that. */
function notAsked({ repository }) {
	return repository === null ? warning("github-unasked", "GitHub was not asked: no repository there is known", "run it in a clone whose origin is at GitHub, or set GITHUB_REPOSITORY to OWNER/NAME, and GITHUB_TOKEN") : warning("github-unasked", `GitHub was not asked about ${repository}: there is no token`, "set GITHUB_TOKEN to one that may read contents and Actions; gh auth token prints yours");
}
// src/commands/doctor.ts
/** `rota doctor`. */
const command = {
	summary: "Tells what stops the schedule, here and at GitHub; changes nothing.",
	usage: "doctor [PLAN…] [OPTIONS]",
	details: ["Without a name, all plans of the repository. GitHub is asked with a token in GITHUB_TOKEN or GH_TOKEN, which needs to read contents and Actions.", "Exit code: 0 when nothing is wrong, warnings allowed; 1 when something is."].join("\n"),
	options: {
		store: STORE,
		format: {
			value: "text|json",
			description: "text for people, json for machines"
		}
	},
	words: Number.POSITIVE_INFINITY,
	async run(given, host, mask) {
		const { terminal } = host;
		const format = formatOf(given, ["text", "json"]);
		const store = given.one("store");
		const { root, files: chosen } = await findPlans(host, given.words);
		const inRoot = {
			...host,
			workingFolder: root
		};
		const { files } = await findTargets(inRoot, [], ["plan"]);
		const { project } = await loadPlans(host.files, root, [.../* @__PURE__ */ new Set([...files, ...chosen])], true);
		const now = host.clock.now();
		const { plans, workflows } = examinedPlans(project, chosen, now);
		const access = await githubAccess(host, root, mask);
		const { place, repository } = access;
		const settings = stateSettings(project.project?.content);
		const stateBranch = (store === null ? isOnBranch(settings) : store === "git") && workflows.length > 0 ? settings.branch : null;
		const reachable = place !== null;
		const [ofFiles, ofGithub, ofLedger] = await Promise.all([
			examineFiles(inRoot, plans.some(isTicking)),
			place === null ? [notAsked(access)] : examineGithub(place, {
				plans,
				workflows,
				stateBranch,
				now
			}),
			examineLedgers(host, plans, {
				root,
				project: project.project,
				mask,
				store,
				reachable,
				now
			})
		]);
		const ofBooks = withoutEchoes(ofLedger, ofGithub);
		const findings = [
			...ofFiles,
			...plans.flatMap(examinePlan),
			...ofGithub,
			...ofBooks
		].map((one) => ({
			...one,
			message: mask.mask(one.message)
		}));
		if (format === "json") printJson(terminal, {
			repository,
			findings
		});
		else {
			const text = doctorText(findings, {
				repository,
				plans
			}, paintFor(terminal.colours));
			terminal.print(defuseWorkflowCommands(text));
		}
		return hasErrorFindings(findings) ? EXIT.failed : EXIT.passed;
	}
};
/** Where GitHub says nothing at all, that the ledger on its branch cannot be read is told already. */
function withoutEchoes(ofLedger, ofGithub) {
	const silent = [
		"token-refused",
		"repository-hidden",
		"github-unreachable"
	];
	if (!ofGithub.some(({ code }) => silent.includes(code))) return ofLedger;
	const echoes = [
		"github-token",
		"ledger-not-found",
		"github-unreachable"
	];
	return ofLedger.filter(({ code }) => !echoes.includes(code));
}
export { command };
