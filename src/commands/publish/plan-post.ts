import type { Host } from "../../host/host.ts";
import type { PlanDocument } from "../../model/generated/documents.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import type { Loaded, Project } from "../../model/project.ts";
import type { Posting } from "../../publish/github/posting.ts";
import type { Background } from "../../report/background.ts";
import type { JoinedRun } from "../results/joined-runs.ts";
import type { LazyLedger } from "./lazy-ledger.ts";
import type { PostingOccasion } from "./posting-occasion.ts";

/** A run of a plan with what is known besides. */
export interface ToldRun extends JoinedRun {
  readonly background: Background | null;
}

/** A place where a plan was to run and left no result. */
export interface Unfinished {
  /** The plan's id. */
  readonly plan: string;
  readonly environment: string | null;
  /** The moment of the schedule (UTC, RFC 3339); null: it was not to run for one. */
  readonly occurrence: string | null;
  /** Why, behind the name of the plan: `could not be run: …`. */
  readonly reason: string;
}

/** What is posted of a plan. */
export interface PlanPost {
  readonly plan: Loaded<PlanDocument>;
  readonly project: Project["project"];
  readonly occasion: PostingOccasion;
  /** This workflow run, or the one that is told of. */
  readonly run: ResultDocument["run"];
  /** What ran, the oldest moment of the schedule first. */
  readonly runs: readonly ToldRun[];
  readonly unfinished: readonly Unfinished[];
  /** Why nothing was to run, in a sentence; null: something was. */
  readonly unaffected: string | null;
}

/** What posting a plan needs of the machine. */
export interface PlanPosting {
  readonly host: Host;
  readonly posting: Posting;
  /** The project's folder; absolute. */
  readonly root: string;
  /** Failures are shown at their lines. */
  readonly annotate: boolean;
  readonly ledger: LazyLedger;
}

/** What became of it. */
export interface PlanPosted {
  /** For the log; one line each. */
  readonly said: readonly string[];
  /** What could not be posted, and what to do about it; one line each. */
  readonly problems: readonly string[];
  /** What was posted otherwise than asked; one line each. */
  readonly remarks: readonly string[];
  /** The failures stand at their lines in a check run. */
  readonly checked: boolean;
}
