import type { Counts } from "../../model/generated/result.ts";
import { sumOfCounts } from "../../model/merge-results.ts";
import type { PlanRun } from "../run-targets.ts";

/** How many runs are told one by one: of those that passed, and of those that did not. */
const MOST = 20;

/** Collects what ran while a job stays, without filling the memory. */
export class StayedRuns {
  #passed: PlanRun[] = [];
  #others: PlanRun[] = [];
  #counts: Counts = sumOfCounts([]);
  /** The paths of reports that are to be kept with the workflow run. */
  readonly #artifacts = new Set<string>();

  add(run: PlanRun): void {
    if (run.result.verdict === "passed") this.#passed = [run, ...this.#passed].slice(0, MOST);
    else this.#others = [run, ...this.#others].slice(0, MOST);
    this.#counts = sumOfCounts([this.#counts, run.result.counts]);
    for (const path of run.artifacts) this.#artifacts.add(path);
  }

  /** The newest of them, those that did not pass first. */
  get newest(): readonly PlanRun[] {
    return [...this.#others, ...this.#passed];
  }

  /** The cases of all of them. */
  get counts(): Counts {
    return this.#counts;
  }

  /** Whether a report is to be kept with the workflow run. */
  isArtifact(path: string): boolean {
    return this.#artifacts.has(path);
  }
}
