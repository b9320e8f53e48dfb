import type { PlanDocument } from "../model/generated/documents.ts";
import type { Loaded } from "../model/project.ts";
import { withEntry, withoutEntry, withValue } from "./edit-entry.ts";

const PAUSED = { key: "paused", value: true } as const;

/** The text of a plan's file with the plan paused or resumed, all else in it as it was; null when it is so already.
 * @throws RotaError (exit code 3) when that cannot be without changing something else. */
export async function editPaused(
  { document, content }: Loaded<PlanDocument>,
  paused: boolean,
): Promise<string | null> {
  if ((content.paused === true) === paused) return null;
  if (!paused) return withoutEntry(document, PAUSED, false);
  return content.paused === undefined
    ? withEntry(document, PAUSED, { after: "schedule" })
    : withValue(document, PAUSED);
}
