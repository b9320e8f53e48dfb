import type { DoctorFinding } from "../../report/doctor-text.ts";
import type { ExaminedPlan } from "./examined-plan.ts";
import { about, ok, warning } from "./findings.ts";

/** What a plan itself says that keeps it from being due. */
export function examinePlan({ id, policy, ended, startedBy }: ExaminedPlan): DoctorFinding[] {
  const found =
    startedBy === "nothing"
      ? ok("unscheduled", "it has no schedule")
      : policy.paused
        ? warning("paused", "it is paused, so it is never due", `rota resume ${id} starts it again`)
        : ended
          ? warning("ended", "its schedule has no moment to come", "give it another schedule, or remove it")
          : undefined;
  return found === undefined ? [] : [about(id, found)];
}
