import { isCounted } from "../model/counted-outcome.ts";
import type { Case, ResultDocument, Suite } from "../model/generated/result.ts";
import type { RunPlan } from "../model/run-plan.ts";

/** How a run came to its end. */
export type Ending = "complete" | "fail-fast" | "timeout" | "interrupted";

/** Counts the cases and decides whether the plan passed: by the pass rate of the cases that ran; a hook that did not pass, a run that
 * was not finished, or a `flaw` that kept it from beginning fails it whatever the rate. */
export function verdictOf(
  suites: readonly Suite[],
  plan: Pick<RunPlan, "passRate">,
  ending: Ending,
  flaw: string | null = null,
): Pick<ResultDocument, "verdict" | "reason" | "passRate" | "counts"> {
  const cases = suites.flatMap((suite) => suite.cases);
  const count = (test: (one: Case) => boolean) => cases.filter(test).length;
  // What ran in quarantine is a number of its own: it decides nothing.
  const quarantined = count((one) => one.outcome !== "skipped" && !isCounted(one));
  const counts = {
    total: cases.length,
    passed: count((one) => one.outcome === "passed" && isCounted(one)),
    failed: count((one) => one.outcome === "failed" && isCounted(one)),
    error: count((one) => one.outcome === "error" && isCounted(one)),
    skipped: count((one) => one.outcome === "skipped"),
    flaky: count((one) => one.flaky && isCounted(one)),
    ...(quarantined > 0 && { quarantined }),
  };
  const ran = counts.total - counts.skipped - quarantined;
  // Multiplied first: 29 of 100 are 29 percent, not 28.999999999999996.
  const actual = ran === 0 ? null : (counts.passed * 100) / ran;
  const passRate = { required: plan.passRate, actual };
  const decide = (verdict: ResultDocument["verdict"], reason: string) => ({
    verdict,
    reason,
    passRate,
    counts,
  });

  if (ending === "interrupted")
    return decide("cancelled", `interrupted: ${ran} of ${counts.total} cases ran`);
  if (flaw !== null) return decide("failed", flaw);
  if (ending === "timeout")
    return decide("failed", `the plan's time was over: ${counts.passed} of ${counts.total} cases passed`);
  const hooks = suites.flatMap((suite) => [
    ...(suite.before !== null && suite.before.outcome !== "passed" ? [`before of ${suite.name}`] : []),
    ...(suite.after !== null && suite.after.outcome !== "passed" ? [`after of ${suite.name}`] : []),
  ]);
  if (hooks.length > 0) return decide("failed", `${hooks.join(" and ")} did not pass`);
  if (ending === "fail-fast")
    return decide(
      "failed",
      `stopped after the first case that did not pass: ${ran} of ${counts.total} cases ran`,
    );
  const share = `${counts.passed} of ${ran} ${ran === 1 ? "case" : "cases"} passed`;
  if (actual === null && quarantined > 0) return decide("passed", "every case that ran is in quarantine");
  if (actual === null) {
    const [only, ...others] = new Set(cases.map(({ reason }) => reason));
    const why = only === undefined || only === null || others.length > 0 ? "" : `: ${only}`;
    return decide("passed", `every case was skipped${why}`);
  }
  if (counts.passed === ran) return decide("passed", share);
  const rate = `${share}, ${Math.floor(actual * 10) / 10} % of the ${plan.passRate} % asked for`;
  return decide(actual >= plan.passRate ? "passed" : "failed", plan.passRate === 100 ? share : rate);
}
