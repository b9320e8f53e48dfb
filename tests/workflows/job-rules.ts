import { commandOf, isCheckout, type ParsedJob, type ParsedWorkflow, stepsOf } from "./parsed-workflow.ts";

type Rule = (workflow: ParsedWorkflow) => string[];

const jobsOf = ({ jobs }: ParsedWorkflow) => Object.entries(jobs ?? {});
const commandsOf = ({ steps }: ParsedJob) => (steps ?? []).map(commandOf);
const runsSuites = (job: ParsedJob) =>
  commandsOf(job).some((command) => command === "run" || command === "start");
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What holds for the jobs of every generated workflow, beyond what GitHub checks. */
export const JOB_RULES: Readonly<Record<string, Rule>> = {
  "time zones are names of the IANA database": ({ on }) =>
    ((on?.["schedule"] ?? []) as { timezone?: string }[]).flatMap(({ timezone }, index) =>
      timezone === undefined || isZone(timezone) ? [] : [`on.schedule[${index}]: no time zone: ${timezone}`],
    ),

  "the workflow itself may do nothing": ({ permissions }) =>
    isMap(permissions) && Object.keys(permissions).length === 0 ? [] : ["permissions: not {}"],

  "every job says what it may do": (workflow) =>
    jobsOf(workflow).flatMap(([id, { permissions }]) =>
      isMap(permissions) ? [] : [`jobs.${id}: permissions: not a map`],
    ),

  "only what tells results and what records may write, and only that": (workflow) =>
    jobsOf(workflow).flatMap(([id, job]) =>
      Object.entries(isMap(job.permissions) ? job.permissions : {})
        .filter(([scope, access]) => access !== "read" && !(access === "write" && mayWrite(job, scope)))
        .map(([scope, access]) => `jobs.${id}: permissions: ${scope}: ${access}`),
    ),

  "every job has its time": (workflow) =>
    jobsOf(workflow).flatMap(([id, job]) => {
      const minutes = job["timeout-minutes"];
      if (typeof minutes !== "number" || !Number.isInteger(minutes) || minutes < 1 || minutes > 360)
        return [`jobs.${id}: timeout-minutes: ${minutes}`];
      return job["runs-on"] === "ubuntu-slim" && minutes > 14
        ? [`jobs.${id}: ${minutes} minutes are too long for ubuntu-slim`]
        : [];
    }),

  "what is used is pinned to a commit or part of the repository": (workflow) => [
    ...jobsOf(workflow).flatMap(([id, { uses }]) =>
      uses === undefined ? [] : [`jobs.${id}: uses a workflow`],
    ),
    ...stepsOf(workflow).flatMap(({ place, step: { uses } }) =>
      typeof uses === "string" && /^(?:[\w.-]+\/[\w./-]+@[0-9a-f]{40}|\.\/[\w./-]*)$/.test(uses)
        ? []
        : [`${place}: uses: ${uses}`],
    ),
  ],

  "nothing but checkout and Rota, and no script": (workflow) =>
    stepsOf(workflow).flatMap(({ place, step }) => ("run" in step ? [`${place}: run`] : [])),

  "checkout leaves no token behind": (workflow) =>
    stepsOf(workflow).flatMap(({ place, step }) =>
      isCheckout(step) && step.with?.["persist-credentials"] !== false
        ? [`${place}: persist-credentials: ${step.with?.["persist-credentials"]}`]
        : [],
    ),

  "only what runs suites waits for others": (workflow) => [
    // GitHub drops who waits when another comes, and a tick must not be dropped by the tick after it.
    ...(workflow.concurrency === undefined || workflow.on?.["schedule"] === undefined
      ? []
      : ["concurrency of the workflow"]),
    ...jobsOf(workflow)
      .filter(([, job]) => job.concurrency !== undefined && !runsSuites(job))
      .map(([id]) => `jobs.${id}: concurrency`),
  ],

  "only what runs suites has an environment or services": (workflow) =>
    jobsOf(workflow)
      .filter(([, job]) => job.environment !== undefined || job.services !== undefined)
      .filter(([, job]) => !runsSuites(job))
      .map(([id]) => `jobs.${id}: environment or services`),

  "an environment makes no deployment": (workflow) =>
    jobsOf(workflow)
      .filter(([, { environment }]) => environment !== undefined)
      .filter(([, { environment }]) => !isMap(environment) || environment["deployment"] !== false)
      .map(([id]) => `jobs.${id}: environment: deployment is not false`),

  "the only variable for all steps is the name of the plan": (workflow) => [
    ...Object.keys(workflow.env ?? {}).flatMap((name) => (name === "ROTA_PLAN" ? [] : [`env: ${name}`])),
    ...jobsOf(workflow).flatMap(([id, { env }]) => (env === undefined ? [] : [`jobs.${id}: env`])),
  ],

  "ids of jobs are valid and differ in more than case": (workflow) => {
    const ids = jobsOf(workflow).map(([id]) => id);
    const seen = new Set<string>();
    return ids.flatMap((id) => {
      if (!/^[A-Za-z_][\w-]{0,98}$/.test(id)) return [`jobs.${id}: no valid id`];
      if (seen.has(id.toLowerCase())) return [`jobs.${id}: the id comes twice`];
      seen.add(id.toLowerCase());
      return [];
    });
  },
};

/** Pull requests: what comments. Contents, and so the ledger's branch: a gate, a report, and a run that records by itself. */
/** Which commands tell results where the permission of that name is needed. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  checks: ["run", "start", "report", "comment"],
  statuses: ["run", "start", "report", "comment"],
  deployments: ["run", "start", "report"],
  issues: ["run", "start", "report"],
};

function mayWrite({ steps = [] }: ParsedJob, scope: string): boolean {
  const commands = steps.map((step) => ({
    command: commandOf(step),
    record: step.with?.["record"] === true,
    publishes: step.with?.["publish"] !== false,
  }));
  if (scope === "pull-requests") return commands.some(({ command }) => command === "comment");
  const tells = TELLING[scope];
  if (tells !== undefined)
    return commands.every(
      ({ command, publishes }) => command === undefined || (tells.includes(command) && publishes),
    );
  if (scope !== "contents") return false;
  return commands.every(
    ({ command, record }) => command === undefined || command === "gate" || command === "report" || record,
  );
}

function isZone(name: string): boolean {
  // Offsets such as +01:00 are zones to this API, but not to GitHub.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
