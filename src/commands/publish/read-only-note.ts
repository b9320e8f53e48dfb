import type { PlanDocument } from "../../model/generated/documents.ts";
import { isOfChange, type PostingOccasion } from "./posting-occasion.ts";

/** Why nothing is posted by this run itself although plans ask for it, in a sentence; null: nothing is in the way, or nobody asks. */
export function readOnlyNote(
  occasion: Pick<PostingOccasion, "withheld" | "event">,
  plans: readonly Pick<PlanDocument, "report">[],
): string | null {
  const { withheld } = occasion;
  if (withheld === null) return null;
  const asked = plans.some(({ report = {} }) => {
    const { comment = "never", check = false, status = false } = report;
    return comment !== "never" || check !== false || status;
  });
  if (!asked) return null;
  const whose = withheld === "fork" ? "a pull request from a fork" : "a run that Dependabot started";
  const later = isOfChange(occasion) ? ", and rota-report.yml tells the pull request" : "";
  return `GitHub gives ${whose} a token that may only read, so it posts nothing itself: what failed is here and at its lines${later}`;
}
