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
export { Cookies as t };
