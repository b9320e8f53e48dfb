import type { ResultDocument } from "../model/generated/result.ts";
import type { ScheduleChange } from "./schedule-change.ts";

/** What a comment on a pull request tells. */
export interface CommentContent {
  /** The run that is told of; links are made of it, whatever the results say themselves. */
  readonly run: ResultDocument["run"];
  /** The pull request's commit; null when it is not known. */
  readonly commit: string | null;
  /** One for each plan; where it ran in several environments, they are joined. */
  readonly results: readonly ResultDocument[];
  /** Plans that should have a result. */
  readonly missing: readonly MissingResult[];
  /** Plans (ids) that count as not passed until they pass. */
  readonly notPassed: readonly string[];
  /** What was run, and who ran it, is not under this repository's control. */
  readonly fork: boolean;
  /** What the pull request does to schedules. */
  readonly schedules: readonly ScheduleChange[];
  /** It could not be read this time: the fingerprint of what the comment told of it before; null: it could, or there was nothing. */
  readonly schedulesBefore: string | null;
}

/** A plan without a result, and why. */
export interface MissingResult {
  readonly name: string;
  readonly why: string;
}
