import type { Host } from "../../host/host.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import { type Telling, tellGithub } from "../publish/tell-github.ts";
import type { PlanRun } from "../run-targets.ts";

/** What a job that stays tells GitHub with. */
export interface StayedSurroundings {
  readonly host: Host;
  readonly root: string;
  readonly token: string | null;
  readonly mask: SecretMask;
}

/** Tells GitHub of runs while a job stays: as soon as each has ended, and one after another. */
export class StayedTelling {
  readonly #around: StayedSurroundings;
  /** By plan and environment, how the newest run ended of which everything was told. */
  readonly #told = new Map<string, string | null>();
  readonly #checked = new Set<string>();
  readonly #problems = new Set<string>();
  readonly #remarks = new Set<string>();
  #fails = false;
  #queue: Promise<void> = Promise.resolve();

  constructor(around: StayedSurroundings) {
    this.#around = around;
  }

  add({ result }: PlanRun): void {
    const { plan, environment, verdict, run } = result;
    const place = `${plan.id} ${environment ?? ""}`;
    this.#queue = this.#queue.then(async () => {
      const { host, ...around } = this.#around;
      // What goes on passing changes nothing, and GitHub counts every request.
      if (host.interrupted.aborted || (verdict === "passed" && this.#told.get(place) === "passed")) return;
      const telling = await tellGithub(host, {
        ...around,
        ...{ run, results: [result], unfinished: [], unposted: null },
      });
      // What could not be posted is tried again with the next run.
      this.#told.set(place, telling.problems.length === 0 ? verdict : null);
      for (const id of telling.checked) this.#checked.add(id);
      for (const problem of telling.problems) this.#problems.add(problem);
      for (const remark of telling.remarks) this.#remarks.add(remark);
      this.#fails ||= telling.fails;
    });
  }

  /** Waits until all has been told; what could not be. */
  async end(): Promise<Telling> {
    await this.#queue;
    const [problems, remarks] = [[...this.#problems], [...this.#remarks]];
    return { told: [], said: [], checked: this.#checked, note: null, problems, remarks, fails: this.#fails };
  }
}
