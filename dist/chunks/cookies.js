// src/execute/http/hide-credentials.ts
/** Shorter values of cookies say a language or a theme, and could stand in any text. */
const SHORTEST_COOKIE = 8;
/** `Token token="abc"`: parameters of an authorization header (RFC 9110 11.4) whose values let somebody in by themselves. */
const SECRET_PARAMETER = /(?:^|[\s,;])[\w-]*(?:token|secret|password|key|signature|response)="?([^",;\s]+)/gi;
/** Headers whose values say who asks, in lower case. */
const CREDENTIALS = /* @__PURE__ */ new Set([
	"authorization",
	"proxy-authorization",
	"x-api-key"
]);
/** Hides what a header says of who asks, also where somebody sends it back. */
function hideHeader(name, value, mask) {
	if (CREDENTIALS.has(name)) hideCredentials(value, mask);
	else if (name === "cookie") for (const cookie of value.split(";")) hideCookie(cookie.slice(cookie.indexOf("=") + 1), mask);
}
/** What an authorization header carries: `Bearer abc` hides abc, and all of it. */
function hideCredentials(value, mask) {
	const space = value.indexOf(" ");
	mask.add(space === -1 ? value : value.slice(space + 1));
	for (const [, secret = ""] of value.matchAll(SECRET_PARAMETER)) mask.add(secret);
}
/** The value of a cookie, also as it reads decoded. */
function hideCookie(written, mask) {
	const value = written.trim().replace(/^"(.*)"$/, "$1");
	if (value.length < SHORTEST_COOKIE) return;
	mask.add(value);
	try {
		mask.add(decodeURIComponent(value));
	} catch {}
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
export { hideHeader as i, hideCookie as n, hideCredentials as r, Cookies as t };
