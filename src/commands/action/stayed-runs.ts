import type { ResultDocument } from "../../model/generated/result.ts";
import type { PlanRun } from "../run-targets.ts";

/** How many runs are told one by one: of those that passed, and of those that did not. */
const MOST = 20;

/** Collects what ran while a job stays, without filling the memory. */
export class StayedRuns {
  #passed: PlanRun[] = [];
  #others: PlanRun[] = [];
  #counts: ResultDocument["counts"] = { total: 0, passed: 0, failed: 0, error: 0, skipped: 0, flaky: 0 };
  /** The paths of reports that are to be kept with the workflow run. */
  readonly #artifacts = new Set<string>();

  add(run: PlanRun): void {
    if (run.result.verdict === "passed") this.#passed = [run, ...this.#passed].slice(0, MOST);
    else this.#others = [run, ...this.#others].slice(0, MOST);
    const names = Object.keys(this.#counts) as (keyof ResultDocument["counts"])[];
    this.#counts = Object.fromEntries(
      names.map((name) => [name, this.#counts[name] + run.result.counts[name]]),
    ) as ResultDocument["counts"];
    for (const path of run.artifacts) this.#artifacts.add(path);
  }

  /** The newest of them, those that did not pass first. */
  get newest(): readonly PlanRun[] {
    return [...this.#others, ...this.#passed];
  }

  /** The cases of all of them. */
  get counts(): ResultDocument["counts"] {
    return this.#counts;
  }

  /** Whether a report is to be kept with the workflow run. */
  isArtifact(path: string): boolean {
    return this.#artifacts.has(path);
  }
}
