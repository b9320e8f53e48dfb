// src/host/github/github-versions.ts
/** How many versions are listed. */
const LISTED = 20;
/** The history that GitHub has, for where the checkout holds none. Each question is one request; what GitHub refuses (the permission
* `contents: read`, and `pull-requests: read` for when a version was merged) is unknown.
* All throw RotaError `github-unreachable`, `github-limit`, `github-token`. */
function githubVersions(api, { repository, branch, prefix }) {
	const [owner, repo] = repository.split("/");
	const ask = (route, more) => api.ask(`GET /repos/{owner}/{repo}/${route}`, {
		owner,
		repo,
		...more
	});
	return {
		list: async (path) => {
			const { status, data } = await ask("commits", {
				...branch === null ? {} : { sha: branch },
				path: prefix + path,
				per_page: LISTED
			});
			return status === 200 && Array.isArray(data) ? data.flatMap(versionOf) : void 0;
		},
		text: async (path, { id }) => {
			const { status, data } = await ask("contents/{path}", {
				path: prefix + path,
				ref: id
			});
			const { encoding, content } = data ?? {};
			if (status !== 200 || encoding !== "base64" || typeof content !== "string") return void 0;
			return new TextDecoder().decode(Buffer.from(content, "base64"));
		},
		arrived: async ({ id, committed }) => {
			const { status, data } = await ask("commits/{commit_sha}/pulls", {
				commit_sha: id,
				per_page: 20
			});
			if (status !== 200 || !Array.isArray(data)) return committed;
			const merged = data.flatMap((pull) => mergeOf(pull, branch));
			return merged.length === 0 ? committed : Math.max(committed, Math.min(...merged));
		}
	};
}
function versionOf(item) {
	const { sha, commit } = item ?? {};
	const committed = Date.parse(String(commit?.committer?.date));
	return typeof sha === "string" && !Number.isNaN(committed) ? [{
		id: sha,
		committed
	}] : [];
}
/** When a pull request was merged into the branch, if it was. */
function mergeOf(pull, branch) {
	const { merged_at, base } = pull ?? {};
	const merged = typeof merged_at === "string" ? Date.parse(merged_at) : NaN;
	return Number.isNaN(merged) || base?.ref !== (branch ?? base?.repo?.default_branch) ? [] : [merged];
}
export { githubVersions };
