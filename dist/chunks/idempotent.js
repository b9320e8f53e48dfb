// src/execute/http/idempotent.ts
/** Methods that may be repeated without harm (RFC 9110 9.2.2). */
const IDEMPOTENT = /* @__PURE__ */ new Set([
	"GET",
	"HEAD",
	"OPTIONS",
	"PUT",
	"DELETE",
	"TRACE"
]);
export { IDEMPOTENT as t };
