import { C as evaluateText, c as StepError, ho as parseJson, mo as formatJson } from "./base.js";
import { t as sendRequest } from "./send.js";
import { t as withHeaders } from "./authorizer.js";
import { a as httpAnswer, n as describeExchange } from "./exchange.js";
import { a as hideUserinfo, i as hideRedirect, o as withoutQuery } from "./hide-credentials.js";
import { n as isFinal } from "./logins.js";
// src/execute/http/auth/token-request.ts
/** Tokens are renewed this much before they expire, at most a tenth of their life, in milliseconds. */
const MARGIN = 1e4;
/** Characters of what a server says of an error. */
const LONGEST_REASON = 500;
/** Members whose values open something, and those that only say of what kind it is. */
const TOKEN = /token|secret|assertion/i;
const KIND = /type|expires|uri|url|format/i;
/** The code of an error that the token's server answered with. */
const REFUSED = "oauth2";
/** Asks for a token (RFC 6749 3.2). `address` is where, `form` what is sent, `headers` go along; `send` sends it. All that comes back and
* opens something is masked.
* @throws StepError with the code REFUSED when the server gives none, with another one when it cannot be reached. */
async function requestToken(address, headers, form, send, { services }) {
	const { mask, host } = services;
	const url = urlOf(address, mask);
	const request = {
		method: "POST",
		url,
		headers,
		body: Buffer.from(new URLSearchParams([...form]).toString())
	};
	const began = host.clock.monotonic();
	const answer = await send(request);
	const text = new TextDecoder().decode(answer.body);
	const outcome = parseJson(text);
	const parsed = "value" in outcome ? outcome.value : void 0;
	const fields = typeof parsed === "object" && parsed !== null ? parsed : {};
	hideTokens(parsed === void 0 ? Object.fromEntries(new URLSearchParams(text)) : parsed, mask);
	hideRedirect(answer, mask);
	services.watch?.(tokenExchange(request, answer, services));
	const flaw = flawOf(answer, parsed, fields, mask);
	if (flaw !== null) {
		const told = `no token came from ${url.href}: ${flaw[0]}`;
		throw new StepError(REFUSED, told, {
			...flaw[1],
			final: isFinal(answer.status)
		});
	}
	const life = lifeOf(fields["expires_in"]);
	return {
		login: {
			headers: [["authorization", `${typeOf(fields)} ${textOf(fields["access_token"])}`]],
			cookies: null,
			until: life === null ? null : began + life - Math.min(MARGIN, life / 10)
		},
		refreshToken: textOf(fields["refresh_token"]) || null
	};
}
function urlOf(address, mask) {
	hideUserinfo(address, mask);
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url?.protocol !== "http:" && url?.protocol !== "https:") throw new StepError(REFUSED, `no token came from ${address}: token-url is not a whole URL`, { hint: "it begins with http:// or https://, and base-url is not put before it" });
	url.username = "";
	url.password = "";
	url.hash = "";
	return url;
}
/** What of an answer is no token (RFC 6749 5.1 and 5.2), with a hint; null: nothing. */
function flawOf({ status, headers }, parsed, fields, mask) {
	const header = (name) => headers.find(([one]) => one === name)?.[1] ?? "";
	if (status >= 300 && status < 400) return [`it answered with status ${status} and sent on to ${withoutQuery(header("location"))}`, { hint: "redirects of token-url are not followed: write the address that gives tokens" }];
	if (status >= 400 || fields["error"] !== void 0) {
		const { error, error_description: description, detail, message } = fields;
		const told = [error, description ?? detail ?? message].map(textOf).filter((part) => part !== "");
		const reason = mask.mask(told.join(": ").replace(/\s+/g, " ")).slice(0, LONGEST_REASON);
		return [`${reason === "" ? "it answered" : `${reason},`} with status ${status}`, hintOf(error)];
	}
	if (parsed === void 0) {
		const type = header("content-type").split(";", 1)[0]?.trim() ?? "";
		return [`the answer with status ${status} is ${type === "" || /json/i.test(type) ? "not JSON" : `${type}, not JSON`}`, { hint: "token-url is the address that gives tokens, not that of a page to log in at" }];
	}
	if (!/^[^\r\n\0]+$/.test(textOf(fields["access_token"]))) return [`the answer with status ${status} has no access_token`, {}];
	const type = typeOf(fields);
	return /^[A-Za-z0-9-]+$/.test(type) ? null : [`its token_type is ${type}`, {}];
}
/** Hides whatever is called a token, wherever in an answer it stands: not all servers keep to the form. */
function hideTokens(part, mask) {
	if (typeof part !== "object" || part === null) return;
	for (const [name, value] of Object.entries(part)) if (typeof value !== "string") hideTokens(value, mask);
	else if (TOKEN.test(name) && !KIND.test(name)) mask.add(value);
}
function hintOf(error) {
	switch (error) {
		case "invalid_client": return { hint: "look at client-id and client-secret; some servers take them only by client-authentication: body, or basic" };
		case "invalid_grant": return { hint: "the user, the password or the refresh token is wrong, used up or of another client" };
		case "invalid_scope": return { hint: "the client may not ask for this scope" };
		default: return {};
	}
}
function typeOf(fields) {
	const written = String(fields["token_type"] ?? "Bearer");
	return written.toLowerCase() === "bearer" ? "Bearer" : written;
}
/** Milliseconds: of seconds, which some servers give as a text; null: it does not say. */
function lifeOf(seconds) {
	const text = typeof seconds === "string" ? seconds.trim() : typeof seconds === "number" ? seconds : "";
	const life = text === "" ? NaN : Number(text) * 1e3;
	return Number.isFinite(life) ? life : null;
}
function textOf(field) {
	return typeof field === "string" ? field : "";
}
/** How a token came, for whoever looks on. */
function tokenExchange(request, wire, { mask, host }) {
	const { status, headers, body, duration, phases } = wire;
	const facts = {
		request,
		wire,
		rawBody: body,
		hops: [],
		answeredAt: host.clock.now()
	};
	const answer = httpAnswer({
		status,
		headers,
		body,
		url: request.url.href,
		duration,
		exchange: facts
	});
	return {
		step: "token by oauth2",
		exchange: describeExchange(request, answer, (text) => mask.mask(text)),
		earlier: [],
		error: null,
		phases
	};
}
// src/execute/http/auth/oauth2.ts
/** A token of an OAuth 2.0 server (RFC 6749), shared by all requests of a run that ask for the same over the same way. One that was kept
* and is refused with 401 is renewed, and the request sent once more; a new one that is refused is the answer. */
function oauth2(auth, options, frame, signal) {
	const { logins, pools } = frame.services;
	const question = questionOf(auth, frame);
	const { address, headers, form } = question;
	const who = formatJson([
		"oauth2",
		address,
		headers.flat(),
		[...form].flat()
	]);
	let current = null;
	let fetched = false;
	const apply = async (request, refused) => {
		fetched = false;
		const route = await pools.routes.of(options.connection, frame.scope);
		const key = formatJson([who, route.key]);
		current = await logins.of(key, refused, signal, () => {
			fetched = true;
			return newToken(question, key, options, frame);
		});
		return withHeaders(request, current.headers);
	};
	return {
		apply: (request) => apply(request, null),
		again: async (request, { status }) => status === 401 && !fetched ? apply(request, current) : null
	};
}
function questionOf(auth, { services: { mask }, scope }) {
	const text = (template) => template === null ? "" : evaluateText(template, scope) ?? "";
	const [client, secret, password] = [
		text(auth.clientId),
		text(auth.clientSecret),
		text(auth.password)
	];
	for (const hidden of [
		secret,
		password,
		text(auth.refreshToken)
	]) mask.add(hidden);
	const headers = [["accept", "application/json"], ["content-type", "application/x-www-form-urlencoded"]];
	const basic = (auth.clientAuthentication ?? (secret === "" ? "body" : "basic")) === "basic";
	const clientFields = [];
	if (basic) {
		const credentials = Buffer.from(`${formEncoded(client)}:${formEncoded(secret)}`).toString("base64");
		mask.add(credentials);
		headers.push(["authorization", `Basic ${credentials}`]);
	} else {
		clientFields.push(["client_id", client]);
		if (secret !== "") clientFields.push(["client_secret", secret]);
	}
	const form = /* @__PURE__ */ new Map([["grant_type", auth.grant.replace("-", "_")]]);
	if (auth.grant === "password") form.set("username", text(auth.user)).set("password", password);
	if (auth.grant === "refresh-token") form.set("refresh_token", text(auth.refreshToken));
	const optional = [["scope", auth.scope], ["audience", auth.audience]];
	for (const [name, template] of optional) if (text(template) !== "") form.set(name, text(template));
	const renewal = /* @__PURE__ */ new Map();
	for (const [name, value] of clientFields) for (const one of [form, renewal]) one.set(name, value);
	for (const [name, template] of auth.parameters) {
		const value = evaluateText(template, scope);
		if (value === null) continue;
		if (isLong(value)) mask.add(value);
		for (const one of [form, renewal]) one.set(name, value);
	}
	renewal.set("grant_type", "refresh_token");
	return {
		address: text(auth.tokenUrl),
		headers,
		form,
		renewal
	};
}
/** By the newest refresh token, if there is one (RFC 6749 6); when that is refused, by the grant itself. A grant that is a refresh token
* itself has nothing else to begin with: used once, it may be worth nothing any more. */
async function newToken({ address, headers, form, renewal }, key, options, frame) {
	const { logins: { refreshTokens: kept }, stop, cleanUpLimit } = frame.services;
	const take = async (asked) => {
		const signal = stop.aborted ? cleanUpLimit : stop;
		const send = (request) => sendRequest(request, options, frame, signal);
		const token = await requestToken(address, headers, asked, send, frame);
		if (token.refreshToken !== null) kept.set(key, token.refreshToken);
		return token.login;
	};
	const newest = kept.get(key);
	if (newest === void 0) return take(form);
	if (form.get("grant_type") === "refresh_token") return take(new Map(form).set("refresh_token", newest));
	try {
		return await take(new Map(renewal).set("refresh_token", newest));
	} catch (error) {
		if (!(error instanceof StepError) || error.code !== "oauth2") throw error;
		kept.delete(key);
		return take(form);
	}
}
/** An assertion may be a parameter; short ones are words that could stand in any text. */
function isLong(parameter) {
	return parameter.length >= 20;
}
function formEncoded(text) {
	return new URLSearchParams([["", text]]).toString().slice(1);
}
export { oauth2 };
