import { Ja as formatJson, S as evaluateText, Ya as parseJson, c as StepError } from "./base.js";
import { n as sendRequest } from "./send.js";
import { t as withHeaders } from "./authorizer.js";
// src/execute/http/auth/oauth2.ts
/** Tokens are renewed this much before they expire, at most a tenth of their life, in milliseconds. */
const MARGIN = 1e4;
/** A token of an OAuth 2.0 server (RFC 6749), shared by all requests of a run that ask for the same. */
function oauth2(auth, options, frame, signal) {
	const { services, scope } = frame;
	const text = (template) => template === null ? "" : evaluateText(template, scope) ?? "";
	const url = text(auth.tokenUrl);
	const [client, secret] = [text(auth.clientId), text(auth.clientSecret)];
	const form = [["grant_type", auth.grant.replace("-", "_")]];
	const optional = [
		["username", auth.user],
		["password", auth.password],
		["refresh_token", auth.refreshToken],
		["scope", auth.scope],
		["audience", auth.audience],
		...auth.parameters
	];
	for (const [name, template] of optional) if (text(template) !== "") form.push([name, text(template)]);
	const parameters = auth.parameters.map(([, template]) => text(template));
	for (const hidden of [
		secret,
		text(auth.password),
		text(auth.refreshToken),
		...parameters.filter(isLong)
	]) services.mask.add(hidden);
	const basic = (auth.clientAuthentication ?? (secret === "" ? "body" : "basic")) === "basic";
	if (!basic) form.push(["client_id", client], ...secret === "" ? [] : [["client_secret", secret]]);
	const headers = [["accept", "application/json"], ["content-type", "application/x-www-form-urlencoded"]];
	if (basic) {
		const credentials = Buffer.from(`${formEncoded(client)}:${formEncoded(secret)}`).toString("base64");
		services.mask.add(credentials);
		headers.push(["authorization", `Basic ${credentials}`]);
	}
	const key = formatJson([
		"oauth2",
		url,
		client,
		secret,
		basic,
		form
	]);
	let current = null;
	const apply = async (request, refused) => {
		current = await services.logins.of(key, refused, signal, () => fetchToken(url, headers, form, options, frame));
		return withHeaders(request, current.headers);
	};
	return {
		apply: (request) => apply(request, null),
		again: async (request, { status }) => status === 401 ? apply(request, current) : null
	};
}
async function fetchToken(address, headers, form, options, frame) {
	const { services } = frame;
	const failed = (problem) => new StepError("oauth2", `no token came from ${address}: ${problem}`);
	let url;
	try {
		url = new URL(address);
	} catch {
		throw failed("token-url is not a whole URL");
	}
	const body = Buffer.from(new URLSearchParams(form).toString());
	const signal = services.stop.aborted ? services.cleanUpLimit : services.stop;
	const began = services.host.clock.monotonic();
	const answer = await sendRequest({
		method: "POST",
		url,
		headers,
		body
	}, options, frame, signal);
	const outcome = parseJson(new TextDecoder().decode(answer.body));
	const parsed = "value" in outcome ? outcome.value : null;
	const fields = typeof parsed === "object" && parsed !== null ? parsed : {};
	if (answer.status >= 400 || fields["error"] !== void 0) {
		const told = [fields["error"], fields["error_description"]].filter((part) => typeof part === "string");
		throw failed(`${told.length === 0 ? "it answered" : `${told.join(": ")},`} with status ${answer.status}`);
	}
	const token = fields["access_token"];
	if (typeof token !== "string" || token === "" || /[\r\n\0]/.test(token)) throw failed(`the answer with status ${answer.status} has no access_token`);
	services.mask.add(token);
	if (typeof fields["refresh_token"] === "string") services.mask.add(fields["refresh_token"]);
	const written = String(fields["token_type"] ?? "Bearer");
	const type = written.toLowerCase() === "bearer" ? "Bearer" : written;
	if (!/^[A-Za-z0-9-]+$/.test(type)) throw failed(`its token_type is ${written}`);
	const life = Number(fields["expires_in"] ?? NaN) * 1e3;
	const until = Number.isFinite(life) ? began + life - Math.min(MARGIN, life / 10) : null;
	return {
		headers: [["authorization", `${type} ${token}`]],
		cookies: null,
		until
	};
}
/** An assertion may be a parameter; short ones are words that could stand in any text. */
function isLong(parameter) {
	return parameter.length >= 20;
}
function formEncoded(text) {
	return new URLSearchParams([["", text]]).toString().slice(1);
}
export { oauth2 };
