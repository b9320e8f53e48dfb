import { setMaxListeners } from "node:events";
import type { PlanHistory } from "../../gate/question.ts";
import type { Host } from "../../host/host.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import type { StartEvent } from "../../model/start-event.ts";
import type { PlaceState } from "../../report/start-view.ts";
import type { OpenClaims } from "./start-claims.ts";
import { type PlacedPlan, type PlaceSurroundings, StartPlace } from "./start-place.ts";
import type { StartPlan } from "./start-plan.ts";
import { runOccurrence, type StartRunning } from "./start-run.ts";

/** What places go on in. */
export interface PlacesSurroundings {
  readonly open: Pick<OpenClaims, "claims" | "historyOf">;
  /** A new run: locally each has an id of its own. */
  newRun(): ResultDocument["run"];
}

interface Kept {
  readonly place: StartPlace;
  readonly plan: StartPlan;
  readonly ended: Promise<void>;
}

/** The places of all plans, each going on by itself. */
export class StartPlaces {
  readonly #running: StartRunning;
  readonly #around: PlaceSurroundings;
  readonly #open: PlacesSurroundings["open"];
  /** What is known of plans; a plan that was changed is another one. */
  readonly #histories = new WeakMap<StartPlan, PlanHistory>();
  readonly #places = new Map<string, Kept>();
  /** Of places that are no more: their runs may still go on. */
  readonly #leaving = new Set<Promise<void>>();
  /** What goes on beside the runs. */
  readonly #beside = new Set<Promise<void>>();
  readonly #closing = new AbortController();
  readonly #cancelling = new AbortController();

  constructor({ clock }: Host, around: PlacesSurroundings, running: Omit<StartRunning, "beside">) {
    this.#running = { ...running, beside: (work) => this.#doBeside(work) };
    this.#open = around.open;
    setMaxListeners(0, this.#closing.signal, this.#cancelling.signal);
    this.#around = {
      clock,
      claims: around.open.claims,
      newRun: () => around.newRun(),
      tell: (event: StartEvent) => running.tell(event),
      closing: this.#closing.signal,
      cancelling: this.#cancelling.signal,
    };
  }

  /** Aborts when nothing new is begun any more. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  get states(): PlaceState[] {
    return [...this.#places.values()].map(({ place }) => ({
      place: place.plan.place,
      paused: place.plan.policy.paused,
      running: place.running?.since,
      next: place.next,
    }));
  }

  /** Makes the places those of the plans; those that stay as they are notice nothing. `now`: milliseconds since 1970-01-01T00:00Z;
   * undefined: they were there from the beginning. */
  settle(plans: Iterable<StartPlan>, now: number | undefined): void {
    const wanted = new Map<string, { readonly plan: StartPlan; readonly environment: string | null }>();
    for (const plan of plans)
      for (const environment of plan.environments)
        wanted.set(JSON.stringify([plan.id, environment]), { plan, environment });
    for (const [key, { place, ended }] of this.#places) {
      if (wanted.has(key)) continue;
      place.close();
      this.#leaving.add(ended);
      void ended.then(() => this.#leaving.delete(ended));
      this.#places.delete(key);
    }
    for (const [key, { plan, environment }] of wanted) {
      const known = this.#places.get(key);
      if (known === undefined) {
        const place = new StartPlace(this.#placed(plan, environment), this.#around, now);
        this.#places.set(key, { place, plan, ended: place.keep() });
      } else if (known.plan !== plan) {
        const resumed = known.plan.policy.paused && !plan.policy.paused;
        const moved = known.plan.moments !== plan.moments;
        known.place.update(this.#placed(plan, environment), resumed || moved ? now : undefined);
        this.#places.set(key, { ...known, plan });
      }
    }
  }

  /** Whether nothing runs, waits or falls due before an instant. */
  isIdle(until: number): boolean {
    return [...this.#places.values()].every(
      ({ place }) => !place.busy && (place.next ?? Number.POSITIVE_INFINITY) >= until,
    );
  }

  /** Begins nothing new. */
  close(): void {
    this.#closing.abort();
  }

  /** Ends what runs, with its clean-up. */
  cancel(): void {
    this.#cancelling.abort();
  }

  /** Resolves when all are closed and nothing runs any more. */
  async ended(): Promise<void> {
    await Promise.all([...[...this.#places.values()].map(({ ended }) => ended), ...this.#leaving]);
    await Promise.all(this.#beside);
  }

  #doBeside(work: (signal: AbortSignal) => Promise<void>): void {
    const done = work(this.#cancelling.signal);
    this.#beside.add(done);
    void done.then(() => this.#beside.delete(done));
  }

  #historyOf(plan: StartPlan): PlanHistory | undefined {
    const { file, project } = plan;
    const history = this.#histories.get(plan) ?? this.#open.historyOf([file, ...project.calendars.keys()]);
    if (history !== undefined) this.#histories.set(plan, history);
    return history;
  }

  #placed(plan: StartPlan, environment: string | null): PlacedPlan {
    const place = { id: plan.id, name: plan.name, environment };
    return {
      ...{ place, history: this.#historyOf(plan) },
      policy: plan.policy,
      run: (occurrence, run, signal) => runOccurrence(plan, place, occurrence, run, signal, this.#running),
    };
  }
}
