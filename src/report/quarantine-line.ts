import type { Entry } from "./entries.ts";
import { quarantineWords } from "./quarantine-words.ts";

/** Until when and why an entry is in quarantine, and how it ended. */
export function quarantineLine({ quarantined, outcome, reason, attempts }: Entry): string {
  if (quarantined === null || quarantined === undefined) return "";
  // Of one that did not pass, the reason says it all.
  if (outcome !== "passed") return reason ?? "";
  return quarantineWords({ quarantined, outcome, reason, attempts: [...attempts] });
}
