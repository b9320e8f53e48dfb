import { Rr as placeOf, c as StepError, ja as formatDuration, st as collectReferences, ui as seededSources, x as evaluateTemplate } from "./base.js";
import { a as describeExchange, c as Logins, i as buildRequest, l as frameOf, o as stepName, s as evaluateEnvironment, t as asStepError, u as withStream } from "./try-step.js";
import { t as Cookies } from "./cookies.js";
import { t as Pools } from "./pools.js";
// src/execute/preview-plan.ts
/** Contexts of which nothing is known before the run. */
const LATER = /* @__PURE__ */ new Set([
	"steps",
	"before",
	"needs"
]);
/** Works out what a plan would send, and sends nothing, runs no command and starts no server. What is known only in the run stands there as
* `<steps.place.outputs.order>`. Everything is masked. */
async function previewPlan(plan, { host, mask, seed }) {
	for (const secret of Object.values(plan.secrets)) mask.add(secret);
	const never = new AbortController().signal;
	const pools = new Pools({
		connections: 1,
		host,
		mask
	});
	const services = {
		plan,
		host,
		mask,
		pools,
		stop: never,
		cleanUpLimit: never,
		logins: new Logins(host.clock),
		logIn: () => Promise.reject(/* @__PURE__ */ new Error("a preview runs nothing")),
		sources: seededSources(seed, () => host.clock.now())
	};
	try {
		const previews = [];
		for (const suite of plan.suites) previews.push(...await previewSuite(suite, services));
		return previews;
	} finally {
		await pools.close();
	}
}
async function previewSuite(suite, services) {
	const { plan, mask, stop } = services;
	const base = {
		...plan.contexts,
		vars: suite.vars,
		secrets: plan.secrets
	};
	const frameWith = (contexts, ...stream) => frameOf(services, contexts, new Cookies(), stop, [suite.id, ...stream]);
	let env = {};
	try {
		env = evaluateEnvironment(suite.env, frameWith(base, "env"));
	} catch (error) {
		if (!(asStepError(error) instanceof StepError)) throw error;
	}
	const contexts = {
		...base,
		env
	};
	const named = (id, steps) => ({
		suite: mask.mask(suite.name),
		id: mask.mask(id),
		steps
	});
	const previews = [];
	if (suite.before.length > 0) previews.push(named("before", await previewSteps(suite.before, frameWith(contexts, "before"))));
	for (const one of suite.cases) {
		const frame = frameWith({
			...contexts,
			matrix: one.matrix ?? void 0,
			data: one.data ?? void 0
		}, "case", one.id, 1);
		previews.push(named(one.id, await previewSteps(one.steps, frame)));
	}
	if (suite.after.length > 0) previews.push(named("after", await previewSteps(suite.after, frameWith(contexts, "after"))));
	return previews;
}
async function previewSteps(steps, frame) {
	const previews = [];
	for (const [index, step] of steps.entries()) previews.push(await previewStep(step, withStream(frame, index)));
	return previews;
}
async function previewStep(step, frame) {
	const { action } = step;
	const { mask } = frame.services;
	const base = {
		name: stepName({
			...step,
			name: known(step.name)
		}, frame),
		place: placeOf(step.origin),
		request: null,
		note: null,
		steps: []
	};
	try {
		switch (action.kind) {
			case "http": return {
				...base,
				...await previewRequest(action, withStream(frame, "try", 1))
			};
			case "run": return {
				...base,
				note: "runs a command"
			};
			case "wait": return {
				...base,
				note: `waits ${formatDuration(action.duration)}`
			};
			case "uses": return {
				...base,
				steps: await previewSteps(action.steps, usesFrame(action, frame))
			};
		}
	} catch (error) {
		return {
			...base,
			note: mask.mask(`cannot be shown: ${asStepError(error).message}`)
		};
	}
}
/** Who asks may have to be asked for, so that is only named. */
async function previewRequest(action, frame) {
	const ready = known({
		...action,
		auth: null
	});
	const request = await buildRequest(ready, frame);
	const { request: shown } = describeExchange(request, null, (text) => frame.services.mask.mask(text));
	const url = shown.url.replace(/%3C([A-Za-z0-9_.,'()%-]+?)%3E/g, (_, inner) => `<${plain(inner)}>`);
	return {
		request: {
			...shown,
			url
		},
		note: action.auth === null ? null : `with ${action.auth.kind}`
	};
}
function plain(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function usesFrame(action, caller) {
	const inputs = {};
	for (const { name, value } of action.inputs) inputs[name] = evaluateTemplate(known(value), caller.scope);
	const contexts = {
		...caller.scope.contexts,
		inputs,
		steps: {}
	};
	return {
		...caller,
		scope: {
			...caller.scope,
			contexts
		}
	};
}
/** A copy of a part of a plan in whose templates a text stands for each value that only the run gives. */
function known(part) {
	if (Array.isArray(part)) return part.map(known);
	if (typeof part !== "object" || part === null || part instanceof Uint8Array) return part;
	const { kind } = part;
	if (kind === "literal") return part;
	if (kind === "expression") {
		const { expression } = part;
		return isLater(expression) ? {
			kind: "literal",
			value: placeholder(expression)
		} : part;
	}
	if (kind === "text" && "parts" in part) {
		const { parts } = part;
		return {
			kind,
			parts: parts.map((one) => typeof one !== "string" && isLater(one) ? placeholder(one) : one)
		};
	}
	return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, key === "origin" || key === "options" ? item : known(item)]));
}
function isLater({ path, tree, source }) {
	if (path !== void 0) return LATER.has(String(path[0]).toLowerCase());
	const { chains } = collectReferences(tree, source);
	return chains.some((chain) => LATER.has(String(chain.path[0]).toLowerCase()));
}
function placeholder({ source }) {
	return `<${source.trim()}>`;
}
export { previewPlan };
