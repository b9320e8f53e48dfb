// src/compile/names.ts
/** Works something out when it is first asked for, and keeps it. */
function once(make) {
	let made;
	return () => {
		made ??= { result: make() };
		return made.result;
	};
}
/** The same names at another place. */
function at(names, place) {
	return () => ({
		...names(),
		place
	});
}
/** What the context `github` holds: each is `GITHUB_<NAME>` of the runner's environment. */
const GITHUB_NAMES = [
	"actor",
	"base_ref",
	"event_name",
	"head_ref",
	"job",
	"ref",
	"ref_name",
	"repository",
	"repository_owner",
	"run_attempt",
	"run_id",
	"run_number",
	"server_url",
	"sha",
	"workflow"
];
/** The contexts with names that are the same everywhere. */
const FIXED_CONTEXTS = {
	plan: ["id", "name"],
	run: [
		"id",
		"occurrence",
		"attempt",
		"url",
		"environment"
	],
	github: GITHUB_NAMES,
	response: [
		"status",
		"headers",
		"json",
		"body",
		"duration",
		"url",
		"stdout",
		"stderr",
		"exit-code"
	]
};
/** All contexts there are, for suggestions. */
const CONTEXTS = [
	"vars",
	"secrets",
	"env",
	"matrix",
	"data",
	"before",
	"steps",
	"needs",
	"inputs",
	"plan",
	"run",
	"github",
	"response"
];
export { once as a, at as i, FIXED_CONTEXTS as n, GITHUB_NAMES as r, CONTEXTS as t };
