import { ALL, CHOOSE } from "./expressions.ts";
import type { CronEntry, GeneratedLedger, GeneratedPlan } from "./generated-plan.ts";
import { secretsOfServices } from "./services.ts";
import type { YamlValue } from "./write-yaml.ts";

type Inputs = { readonly [name: string]: YamlValue };

/** What starts a plan's workflow. */
export function eventsOf(plan: GeneratedPlan, ledger: GeneratedLedger | null): YamlValue {
  const environments = plan.legs.flatMap(({ environment }) => environment ?? []);
  return {
    ...scheduleOf(plan.schedule.lines),
    ...(plan.push !== null && {
      push: {
        branches: plan.push.branches,
        ...(plan.push.paths !== null && { paths: plan.push.paths }),
      },
    }),
    workflow_dispatch: { inputs: dispatchInputs({ environments, plans: [] }) },
    workflow_call: {
      inputs: callInputs(environments.length > 0, false),
      ...secretsOf([
        ...secretsOfLedger(ledger),
        ...plan.needs.secrets.map(({ name }) => name),
        ...secretsOfServices(plan.services),
      ]),
    },
  };
}

/** What starts the one workflow of all plans. */
export function eventsOfAll(
  plans: readonly GeneratedPlan[],
  lines: readonly CronEntry[],
  ledger: GeneratedLedger | null,
): YamlValue {
  const environments = [
    ...new Set(plans.flatMap(({ legs }) => legs.flatMap(({ environment }) => environment ?? []))),
  ];
  const secrets = plans.flatMap(({ needs, services }) => [
    ...needs.secrets.map(({ name }) => name),
    ...secretsOfServices(services),
  ]);
  return {
    ...scheduleOf(lines),
    workflow_dispatch: { inputs: dispatchInputs({ environments, plans: plans.map(({ file }) => file) }) },
    workflow_call: {
      inputs: callInputs(environments.length > 0, true),
      ...secretsOf([...secretsOfLedger(ledger), ...secrets]),
    },
  };
}

function scheduleOf(lines: readonly CronEntry[]): { schedule?: YamlValue } {
  if (lines.length === 0) return {};
  return {
    schedule: lines.map(({ cron, timezone }) => ({ cron, ...(timezone !== undefined && { timezone }) })),
  };
}

/** The form that GitHub shows to who starts the workflow by hand. */
function dispatchInputs({
  environments,
  plans,
}: {
  readonly environments: readonly string[];
  readonly plans: readonly string[];
}): Inputs {
  return {
    mode: {
      description: "run-now, or if-due: only what the schedule has due",
      type: "choice",
      options: ["run-now", "if-due"],
      default: "run-now",
    },
    // Nobody runs all plans against all environments by pressing a button twice.
    ...(plans.length > 0 && { plan: choice("The plan to run", [CHOOSE, ALL, ...plans]) }),
    ...(environments.length > 0 && {
      environment: choice(
        "The environment to run against",
        environments.length > 1 ? [ALL, ...environments] : environments,
      ),
    }),
    tags: { description: "Only the cases with these tags: smoke and not slow", type: "string" },
    vars: {
      description: 'Values of variables: NAME=VALUE, or several as {"NAME": "VALUE"}',
      type: "string",
    },
  };
}

/** The first option is what the form begins with. */
function choice(description: string, options: readonly string[]): YamlValue {
  return { description, type: "choice", options, default: options[0] as string };
}

/** What another workflow, such as a deployment, can give. */
function callInputs(hasEnvironments: boolean, hasPlans: boolean): Inputs {
  const text = (description: string, value = "") => ({
    description,
    type: "string",
    required: false,
    default: value,
  });
  return {
    mode: text("run-now, or if-due: only what the schedule has due", "run-now"),
    ...(hasPlans && { plan: text("The file of the plan; empty: all of them") }),
    ...(hasEnvironments && { environment: text("The environment to run against; empty: all of the plan") }),
    tags: text("Only the cases with these tags: smoke and not slow"),
    vars: text('Values of variables: lines of NAME=VALUE, or {"NAME": "VALUE"}'),
  };
}

function secretsOfLedger(ledger: GeneratedLedger | null): string[] {
  const { context, name } = ledger?.address ?? {};
  return context === "secrets" && name !== undefined ? [name] : [];
}

/** A workflow that is called sees only the secrets that it names. */
function secretsOf(secrets: readonly string[]): { secrets?: YamlValue } {
  const named = [...new Set(secrets)].filter((name) => name !== "GITHUB_TOKEN").sort();
  if (named.length === 0) return {};
  return { secrets: Object.fromEntries(named.map((name) => [name, { required: false }])) };
}
