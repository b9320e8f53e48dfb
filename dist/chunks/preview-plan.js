import { C as evaluateText, Di as seededSources, Ja as formatDuration, S as evaluateTemplate, c as StepError, ci as placeOf, dt as collectReferences, l as asStepError } from "./base.js";
import { a as stepName, c as frameOf, l as withStream, n as hideValue, r as buildRequest, s as evaluateEnvironment } from "./hide-value.js";
import { t as Logins } from "./logins.js";
import { t as Cookies } from "./cookies.js";
import { n as describeExchange } from "./exchange.js";
import { t as Pools } from "./pools.js";
import { a as hideUserinfo } from "./hide-credentials.js";
// src/execute/preview-authorization.ts
const NOTHING = {
	headers: [],
	query: null
};
/** Says by which way a request would say who asks, with nothing of a secret. What a server has to be asked for first is told in brackets.
* `request` is the request without it.
* @throws StepError for a key that cannot be sent, or a body that cannot be signed; FunctionError from an expression. */
async function previewAuthorization({ auth, headers }, request, frame) {
	const early = auth?.kind === "bearer" || auth?.kind === "basic";
	const written = new Set(headers.filter(([, value]) => early || value.kind !== "literal" || value.value !== null).map(([name]) => name));
	const header = (name, value) => written.has(name) ? NOTHING : {
		headers: [{
			name,
			value
		}],
		query: null
	};
	const authorization = (value) => header("authorization", value);
	switch (auth?.kind) {
		case void 0: return NOTHING;
		case "bearer": return evaluateText(auth.token, frame.scope) === null ? NOTHING : authorization(`Bearer ${later(auth.token) ?? "***"}`);
		case "basic": return authorization("Basic ***");
		case "jwt": return authorization("Bearer ***");
		case "digest": return authorization("(digest: after the server's challenge)");
		case "oauth2": {
			const url = evaluateText(auth.tokenUrl, frame.scope) ?? "";
			hideUserinfo(url, frame.services.mask);
			return authorization(`(oauth2: asks ${frame.services.mask.mask(url)} first)`);
		}
		case "session": {
			const { name, send } = auth.session;
			const value = `(session ${frame.services.mask.mask(name)}: logs in first)`;
			return {
				headers: [...send.headers.map(([one]) => one), ...send.cookies ? ["cookie"] : []].flatMap((one) => header(one, value).headers),
				query: null
			};
		}
		case "api-key": {
			const name = evaluateText(auth.name, frame.scope) ?? "";
			if (auth.in === "query") return {
				headers: [],
				query: `${encodeURIComponent(name)}=***`
			};
			return {
				headers: [auth.in === "cookie" ? {
					name: "cookie",
					value: `${name}=***`
				} : {
					name: name.toLowerCase(),
					value: later(auth.value) ?? "***"
				}],
				query: null
			};
		}
		case "aws": {
			if (written.has("authorization")) return NOTHING;
			const { aws } = await import("./aws.js");
			return {
				headers: (await aws(auth, frame).apply(request)).headers.filter((pair) => !request.headers.includes(pair)).map(([name, value]) => ({
					name,
					value: name === "authorization" ? unsigned(value) : value
				})),
				query: null
			};
		}
	}
}
/** What only the run gives is no secret by its name: `<steps.in.outputs.token>`. */
function later(template) {
	if (template.kind !== "literal" || typeof template.value !== "string") return null;
	return /^<[^<>]+>$/.test(template.value) ? template.value : null;
}
function unsigned(value) {
	return value.replace(/Signature=[0-9a-f]+$/, "Signature=***");
}
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
	const named = step.named ? frame : withStream(frame, "try", 1);
	const base = {
		name: stepName({
			...step,
			name: known(step.name)
		}, named)(null),
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
/** The request, with who asks as far as it may be told: that may have to be asked for first. */
async function previewRequest(action, frame) {
	const mask = (text) => frame.services.mask.mask(text);
	const auth = action.auth?.kind === "session" ? action.auth : known(action.auth);
	const ready = known({
		...action,
		auth: null
	});
	const request = await buildRequest(ready, frame);
	const isWhole = !holdsLater(action.body);
	const { headers, query } = await previewAuthorization({
		auth,
		headers: ready.headers
	}, request, frame);
	const { request: shown } = describeExchange(request, null, mask);
	const url = shown.url.replace(/%3C([A-Za-z0-9_.,'()%-]+?)%3E/g, (_, inner) => `<${plain(inner)}>`);
	const withKey = query === null ? url : `${url}${url.includes("?") ? "&" : "?"}${query}`;
	const sent = shown.headers.filter(({ name }) => isWhole || name !== "content-length");
	const asking = headers.map(({ name, value }) => ({
		name: mask(name),
		value: mask(value)
	}));
	return { request: {
		...shown,
		url: withKey,
		headers: [...sent, ...asking]
	} };
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
	for (const { name, value, secret } of action.inputs) {
		const given = evaluateTemplate(known(value), caller.scope);
		if (secret && !holdsLater(value)) hideValue(given, caller.services.mask);
		inputs[name] = given;
	}
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
/** A copy of a part of a plan in whose templates a text stands for each value that only the run gives; `onLater` hears of each. */
function known(part, onLater = () => {}) {
	if (Array.isArray(part)) return part.map((item) => known(item, onLater));
	if (typeof part !== "object" || part === null || part instanceof Uint8Array) return part;
	const { kind } = part;
	const standIn = (expression) => {
		if (!isLater(expression)) return null;
		onLater();
		return placeholder(expression);
	};
	if (kind === "literal") return part;
	if (kind === "expression") {
		const value = standIn(part.expression);
		return value === null ? part : {
			kind: "literal",
			value
		};
	}
	if (kind === "text" && "parts" in part) {
		const { parts } = part;
		return {
			kind,
			parts: parts.map((one) => typeof one === "string" ? one : standIn(one) ?? one)
		};
	}
	return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, key === "origin" || key === "options" ? item : known(item, onLater)]));
}
function holdsLater(part) {
	let found = false;
	known(part, () => {
		found = true;
	});
	return found;
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
