// src/host/github/run-state.ts
/** Whether a workflow run still goes on. unknown: GitHub does not say, for want of the permission `actions: read` or because the run was removed.
* @throws RotaError `github-unreachable`, `github-limit`, `github-token` */
async function workflowRunState(api, repository, id) {
	const [owner, repo] = repository.split("/");
	const { status, data } = await api.ask("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
		owner,
		repo,
		run_id: Number(id)
	});
	if (status !== 200) return "unknown";
	return data.status === "completed" ? "completed" : "running";
}
export { workflowRunState };
