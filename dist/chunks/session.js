import { Ja as formatJson, Ma as parseDuration, S as evaluateText, c as StepError, x as evaluateTemplate } from "./base.js";
import { r as hideCredentials, t as Cookies } from "./cookies.js";
import { t as withHeaders } from "./authorizer.js";
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
/** What a session's login gave, in each of its requests. */
function session(plan, frame, signal) {
	const { services, scope } = frame;
	const contexts = {};
	for (const name of SHARED) contexts[name] = scope.contexts[name];
	const shared = {
		...scope,
		contexts
	};
	const inputs = plan.login.inputs.map(({ name, value }) => [name, evaluateTemplate(value, shared)]);
	const baseUrl = plan.baseUrl === null ? null : evaluateText(plan.baseUrl, shared);
	const key = formatJson([
		plan.file,
		plan.name,
		baseUrl,
		inputs
	]);
	let current = null;
	const apply = async (request, refused) => {
		current = await services.logins.of(key, refused, signal, () => logIn(plan, contexts, frame));
		if (current.cookies === null) return withHeaders(request, current.headers);
		const cookie = [...request.headers.filter(([name]) => name === "cookie").map(([, value]) => value), current.cookies.header(request.url) ?? []].flat().join("; ");
		return cookie === "" ? request : withHeaders(request, [["cookie", cookie]]);
	};
	return {
		apply: (request) => apply(request, null),
		again: async (request, { status }) => plan.refreshOn.includes(status) ? apply(request, current) : null
	};
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
		const bad = steps.find((step) => step.outcome === "failed" || step.outcome === "error");
		const place = bad?.place ? ` (${bad.place.file}:${bad.place.line})` : "";
		throw new StepError("session-login", `the login of the session ${plan.name} did not pass: ${problem}${place}`, { steps });
	}
	const scope = {
		...frame.scope,
		contexts: {
			...contexts,
			outputs
		}
	};
	const until = plan.expiresIn === null ? null : untilOf(plan, evaluateTemplate(plan.expiresIn, scope), clock.monotonic());
	if (plan.send.kind === "cookies") return {
		headers: [],
		cookies,
		until
	};
	return {
		headers: plan.send.headers.map(([name, template]) => {
			const value = evaluateText(template, scope) ?? "";
			if (/[\r\n\0]/.test(value)) throw new StepError("bad-header", `the session ${plan.name} gives ${name} a value with a line break in it`);
			hideCredentials(value, services.mask);
			return [name, value];
		}),
		cookies: null,
		until
	};
}
function untilOf({ name }, value, now) {
	const text = String(value);
	const life = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1e3 : parseDuration(text);
	if (life !== void 0) return now + life;
	throw new StepError("session-expiry", `the expires-in of the session ${name} is ${text}, which is no length of time`, { hint: "write 15m, or a number of seconds" });
}
export { session };
