import type { Claims } from "../../gate/claims.ts";
import type { PlanHistory } from "../../gate/question.ts";
import type { Project } from "../../model/project.ts";
import type { GivenValues } from "../given-values.ts";

/** What is known when claims are opened. */
export interface ClaimsOpening {
  /** rota.yaml and where it is, as they are when the process begins. */
  readonly project: Pick<Project, "root" | "project">;
  readonly values: GivenValues;
  /** Told what went wrong beside the claims. */
  trouble(message: string): void;
}

/** Who hands out occurrences, and what goes with it. */
export interface OpenClaims {
  readonly claims: Claims;
  /** What is known of a plan before this process began; its files are relative to the root, calendars behind the plan. */
  historyOf(files: readonly [plan: string, ...calendars: string[]]): PlanHistory | undefined;
  /** Lets go of what was opened. */
  close(): Promise<void>;
}
