import { S as evaluateText } from "./base.js";
// src/execute/http/authorization.ts
/** By bearer or basic, or by what stands before the @ of the URL, where nobody is to see it afterwards. */
function authorizationOf({ auth }, url, { scope, services: { mask } }) {
	const inUrl = url.username === "" && url.password === "" ? null : [url.username, url.password];
	if (inUrl !== null) {
		url.username = "";
		url.password = "";
	}
	if (auth?.kind === "bearer") {
		const token = evaluateText(auth.token, scope);
		if (token === null) return null;
		mask.add(token);
		return `Bearer ${token}`;
	}
	if (auth !== null && auth.kind !== "basic") return null;
	const [user = "", password = ""] = auth !== null ? [evaluateText(auth.user, scope) ?? "", evaluateText(auth.password, scope) ?? ""] : inUrl?.map(percentDecoded) ?? [];
	if (auth === null && inUrl === null) return null;
	const credentials = Buffer.from(`${user}:${password}`).toString("base64");
	mask.add(credentials);
	mask.add(password);
	return `Basic ${credentials}`;
}
function percentDecoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** What an authorization header carries: `Bearer abc` hides abc, and all of it. */
function hideCredentials(value, mask) {
	const space = value.indexOf(" ");
	mask.add(space === -1 ? value : value.slice(space + 1));
}
// src/execute/http/cookies.ts
/** The cookies of a case (RFC 6265). The library is loaded with the first cookie: most APIs set none. */
var Cookies = class Cookies {
	#jar;
	/** The header for a URL, or null. */
	header(url) {
		return this.#jar?.getCookieStringSync(url.href) || null;
	}
	/** Keeps what an answer sets; a cookie that the rules refuse is left out, as a browser does. */
	async keep(setCookies, url) {
		if (setCookies.length === 0) return;
		if (this.#jar === void 0) {
			const { CookieJar } = await import("./dist2.js");
			this.#jar = new CookieJar(void 0, {
				rejectPublicSuffixes: false,
				looseMode: true
			});
		}
		for (const text of setCookies) this.#jar.setCookieSync(text, url.href, { ignoreError: true });
	}
	/** A jar of its own with the same cookies. */
	copy() {
		const copy = new Cookies();
		copy.#jar = this.#jar?.cloneSync();
		return copy;
	}
};
export { authorizationOf as n, hideCredentials as r, Cookies as t };
