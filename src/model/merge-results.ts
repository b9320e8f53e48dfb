import type { Counts, Leg, ResultDocument, Stage, Suite } from "./generated/result.ts";

/** The results of one plan run in several environments as one: every suite and every case is kept, the numbers are sums, and it passed only
 * if it passed everywhere. What each result said of itself stays under `legs`. A single one stays as it is; joined ones can be joined further.
 * The order is that in which they are given.
 * @throws Error when they are not of one plan, or two are of the same environment; the message is for a person. */
export function mergeResults(results: readonly ResultDocument[]): ResultDocument {
  const [first, ...others] = results;
  if (first === undefined) throw new Error("there is no result to join");
  if (others.length === 0) return first;
  const other = others.find(({ plan }) => plan.id !== first.plan.id);
  if (other !== undefined)
    throw new Error(`one is of the plan ${first.plan.id}, another one of the plan ${other.plan.id}`);
  const commits = distinct(results.flatMap(({ run }) => run.sha ?? []));
  if (commits.length > 1)
    throw new Error(`they are of different commits: ${commits.map((sha) => sha.slice(0, 7)).join(", ")}`);
  const legs = results.flatMap(legsOf);
  const twice = legs.find(
    (leg, index) => legs.findIndex((one) => one.environment === leg.environment) < index,
  );
  if (twice !== undefined)
    throw new Error(
      twice.environment === null
        ? "two of them are of no environment"
        : `two of them are of the environment ${twice.environment}`,
    );
  const start = Math.min(...legs.map((leg) => Date.parse(leg.start)));
  const end = Math.max(...legs.map((leg) => Date.parse(leg.start) + leg.duration));
  const counts = sumOfCounts(legs.map((leg) => leg.counts));
  const ran = counts.total - counts.skipped - (counts.quarantined ?? 0);
  const { server: _server, narrowed: _narrowed, seed: _seed, ...rest } = first;
  return {
    ...rest,
    environment: null,
    run: { ...first.run, url: commonUrl(legs) },
    start: new Date(start).toISOString(),
    duration: end - start,
    ...verdictOf(legs),
    passRate: {
      required: Math.max(...legs.map((leg) => leg.passRate.required)),
      actual: ran === 0 ? null : (counts.passed * 100) / ran,
    },
    counts,
    timing: {
      load: together(legs.map(({ timing }) => timing.load)),
      compile: together(legs.map(({ timing }) => timing.compile)),
      execute: together(legs.map(({ timing }) => timing.execute)),
    },
    legs,
    suites: results.flatMap(placedSuites),
    diagnostics: distinct(results.flatMap(({ diagnostics }) => diagnostics)),
    ...narrowedOf(results),
  };
}

/** What a result was joined of; a single one is its own only leg. */
export function legsOf(result: ResultDocument): Leg[] {
  if (result.legs !== undefined) return result.legs;
  const { environment, run, start, duration, verdict, reason, passRate, counts, timing, server, seed } =
    result;
  return [
    {
      ...{ environment, run, start, duration, verdict, reason, passRate, counts, timing },
      ...(server !== undefined && { server }),
      ...(seed !== undefined && { seed }),
    },
  ];
}

/** Where a suite ran. */
export function environmentOf(result: ResultDocument, suite: Suite): string | null {
  return result.legs === undefined ? result.environment : (suite.environment ?? null);
}

function placedSuites(result: ResultDocument): Suite[] {
  if (result.legs !== undefined) return result.suites;
  return result.suites.map(({ id, ...suite }) => ({ id, environment: result.environment, ...suite }));
}

/** The worst of all, and where it was not the best. */
function verdictOf(legs: readonly Leg[]): Pick<ResultDocument, "verdict" | "reason"> {
  const bad = legs.filter(({ verdict }) => verdict !== "passed");
  if (bad.length === 0) {
    const places = legs.map(nameOf).join(", ");
    return { verdict: "passed", reason: `passed on ${places}` };
  }
  const failed = bad.some(({ verdict }) => verdict === "failed");
  const reason = bad.map((leg) => `${nameOf(leg)}: ${leg.reason}`).join("; ");
  return { verdict: failed ? "failed" : "cancelled", reason };
}

function nameOf({ environment }: Leg): string {
  return environment ?? "no environment";
}

/** The jobs of a run have addresses of their own below the run's. */
function commonUrl(legs: readonly Leg[]): string | null {
  const urls = new Set(legs.map(({ run }) => run.url?.replace(/\/job\/[^/]*$/, "") ?? null));
  const [only = null] = urls;
  return urls.size === 1 && legs.length > 0 ? only : null;
}

/** The numbers of several runs together. */
export function sumOfCounts(all: readonly Counts[]): Counts {
  const of = (name: keyof Counts) => all.reduce((total, counts) => total + (counts[name] ?? 0), 0);
  const quarantined = of("quarantined");
  return {
    ...{ total: of("total"), passed: of("passed"), failed: of("failed") },
    ...{ error: of("error"), skipped: of("skipped"), flaky: of("flaky") },
    ...(quarantined > 0 && { quarantined }),
  };
}

function together(stages: readonly Stage[]): Stage {
  return {
    wall: stages.reduce((total, { wall }) => total + wall, 0),
    cpu: stages.reduce((total, { cpu }) => total + cpu, 0),
  };
}

function narrowedOf(results: readonly ResultDocument[]): Pick<ResultDocument, "narrowed"> {
  const [first, ...others] = distinct(results.flatMap(({ narrowed }) => narrowed ?? []));
  return first === undefined ? {} : { narrowed: [first, ...others] };
}

/** Legs of a plan remark the same about its files. */
function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
