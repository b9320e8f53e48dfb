import { Dn as findPlans, In as planId, Lt as planRuns, Mr as loadPlans, ao as defuseWorkflowCommands, ga as legsOf, no as plainLine, wn as prefixInRepository } from "./base.js";
import { t as joinRuns } from "./joined-runs.js";
import { n as LazyLedger, t as placedResult } from "./placed-result.js";
import { n as postingOccasion, r as failedBefore, t as isOfChange } from "./posting-occasion.js";
import { t as nextMoment } from "./next-moment.js";
// src/commands/publish/read-only-note.ts
/** Why nothing is posted by this run itself although plans ask for it, in a sentence; null: nothing is in the way, or nobody asks. */
function readOnlyNote(occasion, plans) {
	const { withheld } = occasion;
	if (withheld === null) return null;
	if (!plans.some(({ report = {} }) => {
		const { comment = "never", check = false, status = false } = report;
		return comment !== "never" || check !== false || status;
	})) return null;
	return `GitHub gives ${withheld === "fork" ? "a pull request from a fork" : "a run that Dependabot started"} a token that may only read, so it posts nothing itself: what failed is here and at its lines${isOfChange(occasion) ? ", and rota-report.yml tells the pull request" : ""}`;
}
// src/commands/publish/run-background.ts
/** What is known of a run of the schedule besides its result: when the plan runs next, and what failed in the run before. The ledger is
* asked only for places that did not pass. Throws the store's RotaErrors. */
async function runBackground(plan, project, { joined, results }, { ledger, now }) {
	const known = /* @__PURE__ */ new Map();
	for (const { environment, run, verdict } of legsOf(joined)) {
		if (verdict !== "failed" || run.occurrence === null) continue;
		const opened = await ledger.open();
		if (opened !== null) known.set(environment, await failedBefore(opened, planId(plan), environment, run));
	}
	return {
		next: results.some(({ run }) => run.occurrence !== null) ? nextText(plan, project, now) : null,
		failedBefore: known
	};
}
function nextText(plan, project, now) {
	if (plan.content.schedule === void 0) return null;
	const { schedule, compiled, paused } = planRuns(plan, project, now);
	return paused ? null : nextMoment(schedule, compiled, now + 1);
}
// src/commands/publish/wanted-surfaces.ts
/** Where results can be told, beside the run's own page and a pull request's comment. */
const SURFACES = [
	"check",
	"status",
	"deployment",
	"issue"
];
/** Where a plan wants the results of this run told. A check run of the schedule's runs would pile up at one commit, far from the run, so
* only `always` asks for it; an issue is for nothing else. */
function wantedSurfaces({ report = {}, push }, occasion, scheduled) {
	const { check = false, status = false, deployment = false, issue = false } = report;
	const change = isOfChange(occasion);
	const pushed = occasion.event === "push" && push !== void 0;
	return {
		check: check === "always" || check && (change || pushed) && !scheduled,
		status: status && !scheduled,
		deployment: deployment && !scheduled && !change,
		issue: issue !== false && scheduled
	};
}
/** The same as a person asks for it, whatever the plan says. */
function chosenSurfaces(chosen) {
	return Object.fromEntries(SURFACES.map((name) => [name, chosen.has(name)]));
}
/** Whether anything is wanted. */
function isAnyWanted(surfaces) {
	return Object.values(surfaces).includes(true);
}
// src/commands/publish/tell-github.ts
/** Tells GitHub what came of runs wherever their plans ask for it, and finds out what the summary can say besides. Never throws: what goes
* wrong is a problem to be told, and the verdict stands. */
async function tellGithub(host, request) {
	const { root, token, mask, run, unposted } = request;
	const prefix = await prefixInRepository(host, root);
	const { runs, apart } = joined(request.results.map((result) => placedResult(result, prefix)));
	const remarks = [];
	const remark = (what, error) => remarks.push(plainLine(mask.mask(`${what}: ${error.message}`)));
	const nothing = {
		said: [],
		problems: [],
		remarks,
		checked: /* @__PURE__ */ new Set(),
		fails: false
	};
	let project;
	try {
		project = await load(host, request);
	} catch (error) {
		remark("Where results are to be told could not be read", error);
		return {
			...nothing,
			told: runs.map((one) => ({
				...one,
				background: null
			})),
			note: null
		};
	}
	const { sha, ...started } = await postingOccasion(host, run);
	const occasion = {
		...started,
		sha: request.sha ?? sha
	};
	const ledger = new LazyLedger(host, project, {
		token,
		mask
	});
	try {
		const told = await withBackground(host, project, runs, ledger, remark);
		const posts = postsOf(project, request, told, occasion);
		const contents = posts.map(({ post }) => post.plan.content);
		const note = readOnlyNote(occasion, contents);
		const wanted = posts.filter((one) => isAnyWanted(one.wanted));
		if (unposted === "later") return {
			...nothing,
			checked: checkedLater(posts, note),
			told,
			note
		};
		if (unposted === "cancelled") return {
			...nothing,
			told,
			note: null
		};
		if (wanted.length === 0 || occasion.withheld !== null) return {
			...nothing,
			told,
			note
		};
		if (apart !== null) {
			const problem = `nothing could be posted: the results cannot be joined: ${plainLine(mask.mask(apart))}`;
			return {
				...nothing,
				problems: [problem],
				told,
				note,
				fails: isStrict(contents)
			};
		}
		if (token === null) {
			const problem = "nothing could be posted: there is no token; without the input token it is that of the workflow run";
			return {
				...nothing,
				problems: [problem],
				told,
				note,
				fails: isStrict(contents)
			};
		}
		const { postPlans } = await import("./post-plans2.js");
		const posted = await postPlans({
			host,
			root,
			token,
			mask,
			ledger,
			annotate: true
		}, wanted);
		host.terminal.tell(posted.said.map((line) => `${defuseWorkflowCommands(line)}\n`).join(""));
		return {
			...posted,
			remarks: [...remarks, ...posted.remarks],
			told,
			note
		};
	} finally {
		await ledger.close();
	}
}
/** What cannot be joined is shown one by one and posted nowhere, because the last would pass for the whole; `apart` says why. */
function joined(results) {
	try {
		return {
			runs: joinRuns(results),
			apart: null
		};
	} catch (error) {
		return {
			runs: results.map((result) => ({
				results: [result],
				joined: result
			})),
			apart: error.message
		};
	}
}
/** The plans that are told of, as they are in the checkout. */
async function load(host, { root, results, unfinished }) {
	const files = new Set(results.flatMap(({ plan }) => plan.file ?? []));
	const known = new Set(results.map(({ plan }) => plan.id));
	const lost = [...new Set(unfinished.map(({ plan }) => plan))].filter((id) => !known.has(id));
	if (lost.length > 0) for (const file of (await findPlans(host, lost)).files) files.add(file);
	return (await loadPlans(host.files, root, [...files], true)).project;
}
async function withBackground(host, project, runs, ledger, remark) {
	const now = host.clock.now();
	const told = [];
	for (const run of runs) {
		const plan = [...project.plans.values()].find((one) => planId(one) === run.joined.plan.id);
		if (plan === void 0) {
			told.push({
				...run,
				background: null
			});
			continue;
		}
		const background = await runBackground(plan, project, run, {
			ledger,
			now
		}).catch((error) => {
			remark("What failed before could not be read", error);
			return null;
		});
		told.push({
			...run,
			background
		});
	}
	return told;
}
function postsOf({ plans, project }, { unfinished, run, to = null }, told, occasion) {
	return [...plans.values()].map((plan) => {
		const id = planId(plan);
		const runs = told.filter(({ joined: result }) => result.plan.id === id);
		const lost = unfinished.filter((one) => one.plan === id);
		const scheduled = runs.some(({ joined: result }) => result.run.occurrence !== null) || lost.some(({ occurrence }) => occurrence !== null);
		const wanted = to === null ? wantedSurfaces(plan.content, occasion, scheduled) : chosenSurfaces(to);
		return {
			post: {
				plan,
				project,
				occasion,
				run,
				runs,
				unfinished: lost,
				unaffected: null
			},
			wanted
		};
	});
}
function isStrict(plans) {
	return plans.some(({ report }) => report?.strict === true);
}
/** The plans (ids) whose failures a later job shows at their lines. */
function checkedLater(posts, note) {
	const later = posts.filter(({ post }) => note === null && (post.plan.content.report?.check ?? false) !== false);
	return new Set(later.map(({ post }) => planId(post.plan)));
}
export { SURFACES as n, tellGithub as t };
