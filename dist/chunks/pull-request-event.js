// src/commands/pull-request/pull-request-event.ts
const COMMIT = /^[0-9a-f]{40,64}$/;
/** Reads the event (GITHUB_EVENT_PATH).
* @throws Error when it cannot be read, or is of a pull request that it does not name. */
async function pullRequestEvent({ environment, files }) {
	const { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: name, GITHUB_ACTOR: actor } = environment;
	if (path === void 0 || path === "") throw new Error("GITHUB_EVENT_PATH is not set");
	const { pull_request: pullRequest, merge_group: group } = JSON.parse(new TextDecoder().decode(await files.read(path))) ?? {};
	if (pullRequest !== void 0) {
		const { number } = pullRequest;
		if (!Number.isSafeInteger(number)) throw new Error("the event does not say which pull request it is of");
		return {
			change: { number },
			withheld: name === "pull_request" ? withheldFrom(pullRequest, actor) : null
		};
	}
	if (group === void 0) return {
		change: null,
		withheld: null
	};
	const { base_sha: base, head_sha: head } = group;
	if (typeof base !== "string" || typeof head !== "string" || !COMMIT.test(base) || !COMMIT.test(head)) throw new Error("the event does not say which commits are to be merged");
	return {
		change: {
			base,
			head
		},
		withheld: null
	};
}
/** Why a run of a pull request gets no secrets and a token that may only read; null: it gets both. A fork that was deleted since has no
* repository any more. */
function withheldFrom({ head, base }, actor) {
	if (actor === "dependabot[bot]") return "dependabot";
	const [from, to] = [head?.repo?.full_name, base?.repo?.full_name];
	return from === void 0 || from !== to ? "fork" : null;
}
export { withheldFrom as n, pullRequestEvent as t };
