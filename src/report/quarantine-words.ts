import type { Case } from "../model/generated/result.ts";
import { firstWords } from "./troubles.ts";

type Told = Pick<Case, "quarantined" | "outcome" | "reason" | "attempts">;

/** `quarantined until 2026-12-31: the sandbox loses orders; failed: status: expected 200, found 500`, or that it passes again; empty for a
 * case that is in no quarantine. */
export function quarantineWords({ quarantined, outcome, reason, attempts }: Told): string {
  if (quarantined === undefined) return "";
  const words = `quarantined until ${quarantined.until}: ${quarantined.reason}`;
  if (outcome === "passed") return `${words}; passes again: take it out of quarantine`;
  const what = outcome === "failed" ? "failed" : "could not run";
  const why = reason ?? firstWords(attempts.at(-1)?.steps ?? []);
  return why === null ? `${words}; ${what}` : `${words}; ${what}: ${why}`;
}
