// src/model/diagnostic.ts
/** Whether any of the diagnostics is an error. */
function hasErrors(diagnostics) {
	return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
export { hasErrors as t };
