import { C as evaluateText, c as StepError } from "./base.js";
import { t as withHeaders } from "./authorizer.js";
import { createHash } from "node:crypto";
// src/execute/http/auth/digest-response.ts
const HASHES = {
	MD5: "md5",
	"SHA-256": "sha256",
	"SHA-512-256": "sha512-256"
};
const PART = /\s*,?\s*(?:([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]*))|([^\s,=]+))/gy;
/** The first challenge that can be met, in the server's order; undefined: none is a digest that is known. */
function readChallenge(headers) {
	for (const header of headers) {
		const found = [];
		for (const [, name, quoted, plain, scheme] of header.matchAll(PART)) if (scheme !== void 0) found.push({
			scheme: scheme.toLowerCase(),
			fields: /* @__PURE__ */ new Map()
		});
		else found.at(-1)?.fields.set(String(name).toLowerCase(), quoted?.replace(/\\(.)/g, "$1") ?? plain ?? "");
		for (const { scheme, fields } of found) {
			const algorithm = fields.get("algorithm") ?? "MD5";
			const nonce = fields.get("nonce");
			const offered = fields.get("qop")?.toLowerCase().split(/\s*,\s*/);
			const qop = offered === void 0 ? null : ["auth", "auth-int"].find((one) => offered.includes(one));
			if (scheme !== "digest" || nonce === void 0 || qop === void 0 || hashOf(algorithm) === void 0) continue;
			const userhash = fields.get("userhash")?.toLowerCase() === "true";
			return {
				realm: fields.get("realm") ?? "",
				nonce,
				opaque: fields.get("opaque") ?? null,
				algorithm,
				qop,
				userhash
			};
		}
	}
}
/** The nonce that a server wants to see from now on (RFC 7616 3.5); undefined: it goes on with the one it has. */
function readNextNonce(headers) {
	const given = headers.find(([name]) => name === "authentication-info")?.[1] ?? "";
	for (const [, name, quoted, plain] of given.matchAll(PART)) if (name?.toLowerCase() === "nextnonce") return quoted?.replace(/\\(.)/g, "$1") ?? plain;
}
/** Whether a challenge is one of the -sess kinds. */
function isSession({ algorithm }) {
	return /-sess$/i.test(algorithm);
}
/** The value of the authorization header that meets a challenge (RFC 7616 3.4), and its response. */
function meetChallenge(challenge, request) {
	const { realm, nonce, opaque, algorithm, qop, userhash } = challenge;
	const { user, password, cnonce, uri } = request;
	const name = hashOf(algorithm);
	const hash = (data) => createHash(name).update(data).digest("hex");
	const count = request.count.toString(16).padStart(8, "0");
	const base = hash(`${user}:${realm}:${password}`);
	const a1 = isSession(challenge) ? hash(`${base}:${nonce}:${cnonce}`) : base;
	const a2 = hash(`${request.method}:${uri}${qop === "auth-int" ? `:${hash(request.body)}` : ""}`);
	const response = hash(qop === null ? `${a1}:${nonce}:${a2}` : `${a1}:${nonce}:${count}:${cnonce}:${qop}:${a2}`);
	const quoted = (text) => `"${text.replace(/["\\]/g, "\\$&")}"`;
	const parts = [
		userhash ? `username="${hash(`${user}:${realm}`)}"` : /^[\x20-\x7e]*$/.test(user) ? `username=${quoted(user)}` : `username*=UTF-8''${encodeURIComponent(user).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)}`,
		`realm=${quoted(realm)}`,
		`uri=${quoted(uri)}`,
		`algorithm=${algorithm}`,
		`nonce=${quoted(nonce)}`
	];
	if (qop !== null) parts.push(`nc=${count}`, `cnonce=${quoted(cnonce)}`, `qop=${qop}`);
	parts.push(`response="${response}"`);
	if (opaque !== null) parts.push(`opaque=${quoted(opaque)}`);
	if (userhash) parts.push("userhash=true");
	return {
		header: `Digest ${parts.join(", ")}`,
		response
	};
}
function hashOf(algorithm) {
	return HASHES[algorithm.toUpperCase().replace(/-SESS$/, "")];
}
// src/execute/http/auth/digest.ts
/** The challenges that a case has met, by origin and user; a case is known by its cookies, which nothing else has. */
const challenges = /* @__PURE__ */ new WeakMap();
/** User and password by digest (RFC 7616): a challenge that is known is met at once, a new one with a second request. */
function digest(auth, frame) {
	const { scope, cookies, services } = frame;
	const user = evaluateText(auth.user, scope) ?? "";
	const password = evaluateText(auth.password, scope) ?? "";
	services.mask.add(password);
	const known = challenges.get(cookies) ?? /* @__PURE__ */ new Map();
	challenges.set(cookies, known);
	const keyOf = (url) => `${url.origin} ${user}`;
	const met = (request, one) => {
		const { body, url, method } = request;
		if (one.challenge.qop === "auth-int" && body !== null && "read" in body) throw new StepError("digest-body", `a body of ${body.size} bytes is too large to be signed`);
		one.count += 1;
		const { header, response } = meetChallenge(one.challenge, {
			method,
			uri: request.target ?? url.pathname + url.search,
			body: body === null || "read" in body ? /* @__PURE__ */ new Uint8Array() : body,
			user,
			password,
			cnonce: one.cnonce ?? services.host.random.uuid(),
			count: one.count
		});
		services.mask.add(response);
		return withHeaders(request, [["authorization", header]]);
	};
	return {
		apply: (request) => {
			const one = known.get(keyOf(request.url));
			return one === void 0 ? request : met(request, one);
		},
		again: async (request, { status, headers }) => {
			if (status !== 401) return null;
			const challenge = readChallenge(headers.filter(([name]) => name === "www-authenticate").map(([, value]) => value));
			if (challenge === void 0) return null;
			const one = {
				challenge,
				cnonce: isSession(challenge) ? services.host.random.uuid() : null,
				count: 0
			};
			known.set(keyOf(request.url), one);
			return met(request, one);
		},
		heed: ({ url }, { headers }) => {
			const one = known.get(keyOf(url));
			const next = one && readNextNonce(headers);
			if (one === void 0 || next === void 0 || next === one.challenge.nonce || isSession(one.challenge)) return;
			known.set(keyOf(url), {
				challenge: {
					...one.challenge,
					nonce: next
				},
				cnonce: null,
				count: 0
			});
		}
	};
}
export { digest };
