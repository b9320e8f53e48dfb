import { type Call, type Handler, repositoryPath } from "./call.ts";
import { pageOf, type Reply, refusal } from "./reply.ts";
import type { Artifact, Job, Workflow, WorkflowRun } from "./state.ts";

const NOT_FOUND = refusal(404, "Not Found");

/** Workflows, their runs, jobs and artifacts, which the emulator can't be given. */
export const ACTIONS: Readonly<Record<string, Handler>> = {
  "actions/list-repo-workflows": (call) =>
    pageOf(
      call.state.workflows.map((workflow) => showWorkflow(call, workflow)),
      call.address,
      "workflows",
    ),
  "actions/get-workflow": (call) => {
    const workflow = findWorkflow(call);
    return workflow === undefined ? NOT_FOUND : { status: 200, body: showWorkflow(call, workflow) };
  },
  "actions/list-workflow-runs-for-repo": (call) => listRuns(call, call.state.runs),
  "actions/list-workflow-runs": (call) => {
    const workflow = findWorkflow(call);
    if (workflow === undefined) return NOT_FOUND;
    return listRuns(
      call,
      call.state.runs.filter(({ path }) => path === workflow.path),
    );
  },
  "actions/get-workflow-run": (call) => {
    const run = findRun(call);
    return run === undefined ? NOT_FOUND : { status: 200, body: showRun(call, run) };
  },
  "actions/get-workflow-run-attempt": (call) => {
    const run = findRun(call);
    const attempt = Number(call.path["attempt_number"]);
    if (run === undefined || attempt < 1 || attempt > run.run_attempt) return NOT_FOUND;
    // An earlier attempt has ended, or there would be no later one.
    const ended = attempt < run.run_attempt ? { status: "completed" as const, conclusion: "failure" } : {};
    return { status: 200, body: showRun(call, { ...run, ...ended, run_attempt: attempt }) };
  },
  "actions/list-jobs-for-workflow-run": (call) => {
    const run = findRun(call);
    if (run === undefined) return NOT_FOUND;
    const all = call.address.searchParams.get("filter") === "all";
    return listJobs(call, (job) => all || job.run_attempt === run.run_attempt);
  },
  "actions/list-jobs-for-workflow-run-attempt": (call) =>
    findRun(call) === undefined
      ? NOT_FOUND
      : listJobs(call, ({ run_attempt }) => run_attempt === Number(call.path["attempt_number"])),
  "actions/list-workflow-run-artifacts": (call) => {
    if (findRun(call) === undefined) return NOT_FOUND;
    const name = call.address.searchParams.get("name");
    const found = call.state.artifacts
      .filter((artifact) => artifact.run_id === Number(call.path["run_id"]))
      .filter((artifact) => name === null || artifact.name === name);
    return pageOf(
      found.map((artifact) => showArtifact(call, artifact)),
      call.address,
      "artifacts",
    );
  },
  "actions/download-artifact": (call) => {
    const artifact = call.state.artifacts.find(({ id }) => id === Number(call.path["artifact_id"]));
    if (artifact === undefined || call.path["archive_format"] !== "zip") return NOT_FOUND;
    if (artifact.expired) return refusal(410, "Artifact has expired");
    return {
      status: 302,
      body: undefined,
      headers: { location: `${call.state.storage}/${artifact.id}` },
    };
  },
  "actions/create-workflow-dispatch": (call) => {
    const workflow = findWorkflow(call);
    if (workflow === undefined) return NOT_FOUND;
    if (workflow.state !== "active")
      return refusal(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
    call.state.addRun({
      id: 1 + Math.max(0, ...call.state.runs.map(({ id }) => id)),
      name: workflow.name,
      path: workflow.path,
      event: "workflow_dispatch",
      status: "queued",
      head_branch: String(call.body["ref"]),
    });
    return { status: 204, body: undefined };
  },
};

function findWorkflow({ path, state }: Call): Workflow | undefined {
  const wanted = path["workflow_id"] ?? "";
  return state.workflows.find(({ id, path: file }) => String(id) === wanted || file.endsWith(`/${wanted}`));
}

function findRun({ path, state }: Call): WorkflowRun | undefined {
  return state.runs.find(({ id }) => id === Number(path["run_id"]));
}

/** Newest first. A status in the query may be a conclusion. */
function listRuns(call: Call, runs: readonly WorkflowRun[]): Reply {
  const query = call.address.searchParams;
  const fits = (name: string, ...values: (string | null)[]) =>
    query.get(name) === null || values.includes(query.get(name));
  const found = runs
    .filter(
      (run) => fits("event", run.event) && fits("branch", run.head_branch) && fits("head_sha", run.head_sha),
    )
    .filter((run) => fits("status", run.status, run.conclusion))
    .sort((one, other) => (one.created_at < other.created_at ? 1 : -1));
  return pageOf(
    found.map((run) => showRun(call, run)),
    call.address,
    "workflow_runs",
  );
}

function listJobs(call: Call, fits: (job: Job) => boolean): Reply {
  const jobs = call.state.jobs.filter((job) => job.run_id === Number(call.path["run_id"]) && fits(job));
  const shown = jobs.map((job) => ({
    ...job,
    html_url: `${call.address.origin}/${fullName(call)}/actions/runs/${job.run_id}/job/${job.id}`,
  }));
  return pageOf(shown, call.address, "jobs");
}

function showWorkflow(call: Call, workflow: Workflow) {
  const url = `${call.address.origin}${repositoryPath(call)}/actions/workflows/${workflow.id}`;
  const html_url = `${call.address.origin}/${fullName(call)}/blob/main/${workflow.path}`;
  return { ...workflow, url, html_url };
}

function showRun(call: Call, run: WorkflowRun) {
  const repository = { full_name: fullName(call) };
  return {
    ...run,
    workflow_id: call.state.workflows.find(({ path }) => path === run.path)?.id ?? 0,
    url: `${call.address.origin}${repositoryPath(call)}/actions/runs/${run.id}`,
    html_url: `${call.address.origin}/${fullName(call)}/actions/runs/${run.id}`,
    run_started_at: run.created_at,
    pull_requests: [],
    repository,
    head_repository: repository,
  };
}

function showArtifact(call: Call, { id, run_id, name, archive, expired, size }: Artifact) {
  const url = `${call.address.origin}${repositoryPath(call)}/actions/artifacts/${id}`;
  const workflow_run = { id: run_id };
  return {
    id,
    name,
    expired,
    size_in_bytes: size ?? archive.length,
    url,
    archive_download_url: `${url}/zip`,
    workflow_run,
  };
}

function fullName({ path }: Call): string {
  return `${path["owner"]}/${path["repo"]}`;
}
