// src/execute/http/auth/authorizer.ts
/** The request with headers in place of those of the same names; another origin gets none of them. */
function withHeaders(request, headers) {
	const names = new Set(headers.map(([name]) => name));
	const kept = request.headers.filter(([name]) => !names.has(name));
	return {
		...request,
		headers: [...kept, ...headers],
		credentials: [.../* @__PURE__ */ new Set([...request.credentials ?? [], ...names])]
	};
}
export { withHeaders as t };
