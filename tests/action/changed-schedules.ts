/** The moment that steps of these tests begin at. */
export const NOON = "2026-11-22T12:00:00Z";
export const DAILY = [{ cron: "0 8 * * *", timezone: "Europe/Berlin" }];
export const HOURLY = [{ cron: "0 * * * *" }];

/** A plan that pull requests do not run. */
export function plan(schedule: unknown, special: object = {}, comment = "always"): Record<string, unknown> {
  return {
    ...{ id: "shop", name: "The shop", suites: ["s.suite.yaml"], report: { comment } },
    ...(schedule !== undefined && { schedule }),
    ...special,
  };
}

/** What moves the clock of a step; it goes on from there. */
export function at(time: string): Record<string, string> {
  const code = `const now=Date.now,ahead=Date.parse("${time}")-now();Date.now=()=>now()+ahead`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}
