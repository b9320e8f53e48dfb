import { type Call, type Handler, repositoryPath } from "./call.ts";
import { commitOf } from "./commit-of.ts";
import { pageOf, refusal } from "./reply.ts";
import type { CheckRun } from "./state.ts";

/** The App that workflows' tokens are of. */
const OWN_APP = "github-actions";
const NUMBERS: Readonly<Record<string, number>> = { [OWN_APP]: 15_368 };

const NOT_FOUND = refusal(404, "Not Found");

/**
 * Check runs as GitHub has them: those of a commit that is there, changed by the App alone that made them, annotations added and never
 * taken away, and the newest of each name listed. The emulator keeps neither commits nor Apps apart, and replaces annotations.
 */
export const CHECKS: Readonly<Record<string, Handler>> = {
  "checks/create": async (call) => {
    const { name, head_sha, external_id = "" } = call.body as unknown as Body;
    const sha = await commitOf(call, head_sha);
    if (sha !== head_sha) return refusal(422, `No commit found for SHA: ${head_sha}`);
    if (call.body["status"] === "completed" && call.body["conclusion"] === undefined)
      return refusal(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.');
    const run = call.state.addCheckRun({ name, head_sha, external_id, status: "queued", conclusion: null });
    return { status: 201, body: show(call, change(call, run)) };
  },
  "checks/update": (call) => {
    const run = findRun(call);
    if (run === undefined) return NOT_FOUND;
    if (run.app !== OWN_APP)
      return refusal(
        403,
        `Invalid app_id \`${NUMBERS[OWN_APP]}\` - check run can only be modified by the GitHub App that created it.`,
      );
    return { status: 200, body: show(call, change(call, run)) };
  },
  "checks/get": (call) => {
    const run = findRun(call);
    return run === undefined ? NOT_FOUND : { status: 200, body: show(call, run) };
  },
  "checks/list-annotations": (call) => {
    const run = findRun(call);
    return run === undefined ? NOT_FOUND : pageOf(run.annotations, call.address);
  },
  "checks/list-for-ref": async (call) => {
    const ref = call.path["ref"] ?? "";
    const sha = await commitOf(call, ref);
    if (sha === undefined) return refusal(422, `No commit found for SHA: ${ref}`);
    const query = call.address.searchParams;
    const fits = (name: string, value: unknown) => !query.has(name) || query.get(name) === String(value);
    const runs = call.state.checkRuns
      .filter((run) => run.head_sha === sha && fits("check_name", run.name) && fits("status", run.status))
      .filter((run) => fits("app_id", NUMBERS[run.app] ?? 1));
    const newest = new Map(runs.map((run) => [`${run.app} ${run.name}`, run]));
    const shown = query.get("filter") === "all" ? runs : [...newest.values()];
    return pageOf(
      shown.map((run) => show(call, run)),
      call.address,
      "check_runs",
    );
  },
};

interface Body {
  readonly name: string;
  readonly head_sha: string;
  readonly external_id?: string;
}

function findRun({ path, state }: Call): CheckRun | undefined {
  return state.checkRuns.find(({ id }) => id === Number(path["check_run_id"]));
}

/** What is not named stays as it was. */
function change({ body, state }: Call, run: CheckRun): CheckRun {
  const { output = {}, conclusion } = body as { output?: Record<string, unknown>; conclusion?: string };
  const { annotations = [], ...texts } = output as { annotations?: Record<string, unknown>[] };
  const named = ["name", "external_id", "status", "started_at", "completed_at"].filter((key) => key in body);
  return state.changeCheckRun(run.id, {
    ...Object.fromEntries(named.map((key) => [key, body[key]])),
    ...(conclusion === undefined ? {} : { conclusion, status: "completed" }),
    ...texts,
    annotations: [
      ...run.annotations,
      ...annotations.map((annotation) => ({ title: null, raw_details: null, ...annotation })),
    ],
  });
}

function show(call: Call, { annotations, app, title, summary, text, ...run }: CheckRun) {
  const { origin } = call.address;
  const url = `${origin}${repositoryPath(call)}/check-runs/${run.id}`;
  const html_url = `${origin}/${call.path["owner"]}/${call.path["repo"]}/runs/${run.id}`;
  const count = { annotations_count: annotations.length, annotations_url: `${url}/annotations` };
  return {
    ...{ ...run, url, html_url, pull_requests: [] },
    // Whatever a workflow's token gives, GitHub shows its own page.
    details_url: html_url,
    output: { title, summary, text, ...count },
    app: { id: NUMBERS[app] ?? 1, slug: app, name: app },
  };
}
