import { C as evaluateText, Q as headerFlaw, S as evaluateTemplate, Ya as parseDuration, c as StepError, mo as formatJson } from "./base.js";
import { t as Cookies } from "./cookies.js";
import { n as hideCredentials, t as hideCookie } from "./hide-credentials.js";
import { t as withHeaders } from "./authorizer.js";
import { n as isFinal } from "./logins.js";
import { t as withCookies } from "./with-cookies.js";
// src/execute/http/auth/login-key.ts
/** What tells the logins of a run apart: one definition with the same inputs, from the same defaults, is one login, whichever suite
* asks for it. */
function loginKey({ file, name, login, defaults }, scope) {
	const inputs = login.inputs.map((input) => [input.name, evaluateTemplate(input.value, scope)]);
	const env = runsCommand(login.steps) ? scope.contexts["env"] ?? null : null;
	return formatJson([
		file,
		name,
		inputs,
		worked(defaults, scope),
		env
	]);
}
function runsCommand(steps) {
	return steps.some(({ action }) => action.kind === "run" || action.kind === "uses" && runsCommand(action.steps));
}
/** Plain data with every template in it worked out. */
function worked(part, scope) {
	if (typeof part !== "object" || part === null) return part;
	if (isTemplate(part)) return evaluateTemplate(part, scope);
	if (Array.isArray(part)) return part.map((item) => worked(item, scope));
	return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, worked(item, scope)]));
}
/** What each kind of template has beside its kind; other things have kinds, too. */
const HELD = {
	literal: "value",
	expression: "expression",
	text: "parts",
	list: "items",
	map: "entries"
};
function isTemplate(part) {
	const held = "kind" in part && typeof part.kind === "string" ? HELD[part.kind] : void 0;
	return held !== void 0 && held in part;
}
// src/execute/http/auth/session.ts
/** What a login sees: nothing of the case that happens to be the first. */
const SHARED = [
	"vars",
	"secrets",
	"env",
	"plan",
	"run",
	"github"
];
/** What a session's login gave, in each of its requests. `written`: the headers that the request has of its own, which stay. */
function session(plan, written, frame, signal) {
	const { services, scope } = frame;
	const contexts = {};
	for (const name of SHARED) contexts[name] = scope.contexts[name];
	const key = services.logins.keyOf(plan, () => loginKey(plan, {
		...scope,
		contexts
	}));
	const sent = plan.send.headers.filter(([name]) => !written.has(name));
	let current = null;
	const apply = async (request, refused) => {
		current = await services.logins.of(key, refused, signal, () => logIn(plan, contexts, frame));
		const { outputs, cookies } = current;
		const withOutputs = {
			...scope,
			contexts: {
				...contexts,
				outputs
			}
		};
		const headers = sent.map(([name, template]) => {
			const value = evaluateText(template, withOutputs) ?? "";
			if (name === "authorization" || template.kind !== "literal") hideCredentials(value, services.mask);
			if (name !== "authorization" && template.kind !== "literal") services.mask.add(value);
			return [name, fitForHeader(plan, name, value)];
		});
		const authorized = headers.length === 0 ? request : withHeaders(request, headers);
		if (cookies === null) return authorized;
		const theirs = cookies.header(request.url)?.split("; ") ?? [];
		for (const cookie of theirs) hideCookie(cookie.slice(cookie.indexOf("=") + 1), services.mask);
		return withCookies(authorized, theirs, written.has("cookie"));
	};
	return {
		apply: (request) => apply(request, null),
		again: async (request, { status }) => plan.refreshOn.includes(status) ? apply(request, current) : null
	};
}
function fitForHeader({ name }, header, value) {
	const flaw = headerFlaw(value);
	if (flaw === null) return value;
	const { problem, hint } = flaw;
	throw new StepError("bad-header", `the value that the session ${name} gives ${header} ${problem}`, { hint });
}
async function logIn(plan, contexts, frame) {
	const { services } = frame;
	const { clock } = services.host;
	const signal = services.stop.aborted ? services.cleanUpLimit : services.stop;
	const cookies = new Cookies();
	const stream = [
		plan.file,
		"session",
		plan.name
	];
	const { outcome, problem, steps, outputs } = await services.logIn(plan.login, {
		contexts,
		cookies,
		signal,
		stream
	});
	if (outcome !== "passed") {
		const bad = steps.find(isBad);
		const place = bad?.place ? ` (${bad.place.file}:${bad.place.line})` : "";
		const told = `the login of the session ${plan.name} did not pass: ${problem}${place}`;
		throw new StepError("session-login", told, {
			steps,
			final: isRefused(bad)
		});
	}
	const scope = {
		...frame.scope,
		contexts: {
			...contexts,
			outputs
		}
	};
	const until = plan.expiresIn === null ? null : untilOf(plan, evaluateTemplate(plan.expiresIn, scope), clock.monotonic());
	return {
		headers: [],
		outputs,
		cookies: plan.send.cookies ? cookies : null,
		until
	};
}
/** Whether the step that did not pass was answered, and would be answered the same once more. */
function isRefused(bad) {
	if (bad === void 0 || bad.steps.length > 0) return bad !== void 0 && isRefused(bad.steps.find(isBad));
	const response = bad.exchange?.response ?? null;
	return response !== null && !response.partial && isFinal(response.status);
}
function isBad({ outcome }) {
	return outcome === "failed" || outcome === "error";
}
function untilOf({ name }, value, now) {
	const text = String(value);
	const life = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1e3 : parseDuration(text);
	if (life !== void 0) return now + life;
	throw new StepError("session-expiry", `the expires-in of the session ${name} is ${text}, which is no length of time`, { hint: "write 15m, or a number of seconds" });
}
export { session };
