import { C as evaluateText, c as StepError } from "./base.js";
import { t as withHeaders } from "./authorizer.js";
import { t as withCookies } from "./with-cookies.js";
// src/execute/http/auth/api-key.ts
/** A key in a header, the query or a cookie. */
function apiKey(auth, { scope, services: { mask } }) {
	const name = evaluateText(auth.name, scope) ?? "";
	const value = evaluateText(auth.value, scope) ?? "";
	mask.add(value);
	if ((auth.in === "cookie" ? /[\r\n\0;]/ : /[\r\n\0]/).test(value) || auth.in === "cookie" && /[\s;=]/.test(name) || auth.in === "header" && !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) throw new StepError("bad-api-key", `the api-key ${name} cannot be sent in a ${auth.in}`, { hint: auth.in === "cookie" ? "a cookie's name has no blank, = or ; in it, and its value is one line without ;" : "a header's name is letters, digits and -, and its value is one line" });
	return {
		again: async () => null,
		apply: (request) => {
			if (auth.in === "header") return withHeaders(request, [[name.toLowerCase(), value]]);
			if (auth.in === "cookie") return withCookies(request, [`${name}=${value}`]);
			if (request.url.searchParams.getAll(name).includes(value)) return request;
			const url = new URL(request.url);
			const own = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
			url.search = url.search === "" ? own : `${url.search}&${own}`;
			const { target } = request;
			if (target === void 0) return {
				...request,
				url
			};
			return {
				...request,
				url,
				target: `${target}${target.includes("?") ? "&" : "?"}${own}`
			};
		}
	};
}
export { apiKey };
