import { planId } from "../../compile/plan-id.ts";
import { type Beginning, begin } from "../../gate/begin.ts";
import type { ClaimTicket } from "../../gate/claim.ts";
import { ticketOf } from "../../gate/ticket.ts";
import type { Host } from "../../host/host.ts";
import { bookName } from "../../ledger/book-name.ts";
import { loadPlans } from "../../load/load-project.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import type { Running } from "../action/running.ts";
import type { Targets } from "../find-targets.ts";
import { HeldClaims } from "./held-claims.ts";
import type { OpenLedger } from "./open-ledger.ts";
import { openRunLedger } from "./run-ledger.ts";
import { CLAIMS, type SavedClaims } from "./saved-claims.ts";

/** What a job of the action writes into the ledger of the runs that it has. */
export class RunRecorder {
  readonly #claims: HeldClaims;
  readonly #ledger: OpenLedger;
  readonly #tickets = new Map<string, ClaimTicket>();

  constructor(claims: HeldClaims, ledger: OpenLedger) {
    this.#claims = claims;
    this.#ledger = ledger;
  }

  hold(ticket: ClaimTicket, environment: string | null): void {
    this.#tickets.set(ticket.book, ticket);
    if (ticket.lines.length > 0) this.#claims.hold({ ticket, environment });
  }

  /** Writes down how a run ended; one that holds nothing was started by hand. Suites without a plan have no book. */
  async ended(result: ResultDocument): Promise<void> {
    const { plan, environment } = result;
    if (plan.file === null) return;
    const book = bookName(plan.id, environment);
    const ticket = this.#tickets.get(book) ?? { book, lines: [] };
    await this.#claims.finish({ ticket, environment }, result);
  }

  /** Takes up what another process has claimed; false: it is over, or somebody else has begun it. */
  begin(ticket: ClaimTicket, beginning: Beginning): Promise<boolean> {
    return begin(this.#ledger, ticket, beginning);
  }

  /** Writes down that nothing could be run. */
  refuse(reason: string): Promise<void> {
    return this.#claims.refuse(reason);
  }

  /** Gives back what has not begun. */
  async giveBack(reason: string): Promise<void> {
    await this.#claims.close(false, reason);
  }

  /** Nothing more will be written. */
  end(): Promise<void> {
    return this.#ledger.store.close();
  }
}

/** A recorder over a ledger. What is held is kept for the end of the job as well, so that it is closed when the step is killed. */
export function recorderOver(
  host: Host,
  ledger: OpenLedger,
  root: string,
  { step, surroundings: { mask, run } }: Running,
): RunRecorder {
  return new RunRecorder(
    new HeldClaims({
      ...{ clock: host.clock, ledger, run },
      warn: (message) => step.warn(mask.mask(message)),
      changed: (held) => step.save(CLAIMS, JSON.stringify({ root, held } satisfies SavedClaims)),
    }),
    ledger,
  );
}

/** The recorder for targets that a gate in another job has claimed, or nobody; null: there is no ledger. */
export async function recorderFor(
  host: Host,
  { root, files }: Targets,
  running: Running,
): Promise<RunRecorder | null> {
  const { inputs, surroundings } = running;
  const { project } = await loadPlans(host.files, root, files, true);
  const ledger = await openRunLedger(host, project, inputs, surroundings.mask);
  if (ledger === null) return null;
  const recorder = recorderOver(host, ledger, root, running);
  const [plan] = project.plans.values();
  if (inputs.claim.length > 0 && plan !== undefined) {
    const { environment } = inputs.options;
    const ticket = ticketOf({ plan: planId(plan), environment }, inputs.occurrences, inputs.claim);
    recorder.hold(ticket, environment);
  }
  return recorder;
}
