import { ask, type ClaimTicket, claim } from "../../gate/claim.ts";
import type { Decision } from "../../gate/decide.ts";
import { handOver } from "../../gate/finish.ts";
import { gatePolicy } from "../../gate/policy.ts";
import type { PlanHistory } from "../../gate/question.ts";
import type { Host } from "../../host/host.ts";
import { isoOf } from "../../ledger/record.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import { nextOccurrence } from "../../schedule/occurrences.ts";
import { gateRequest, recordedRun } from "../ledger/gate-request.ts";
import type { OpenLedger } from "../ledger/open-ledger.ts";
import type { GatedPlan } from "./ask-gate.ts";
import { missedDefaultBranch } from "./default-branch.ts";

/** What is to become of a plan at a place. */
export interface PlaceDecision {
  readonly due: boolean;
  /** The moments of the schedule that are run (UTC, RFC 3339), oldest first; none for a run that was asked for. */
  readonly occurrences: readonly string[];
  /** Which try of each of them this is, from 1. */
  readonly attempts: readonly number[];
  /** What the run holds in the ledger; null: nothing, or there is no ledger. */
  readonly ticket: ClaimTicket | null;
  /** By which the claim is known. */
  readonly key: string;
  /** Why, in words that go behind `is due:` or `is not due:`. */
  readonly reason: string;
  /** The first occurrence that a later tick will run (milliseconds since 1970-01-01T00:00Z); null when there is none. */
  readonly next: number | null;
  /** What did not run since the last time something did; null where nobody remembers. */
  readonly unrun: Decision["unrun"] | null;
}

/** A plan at a place, and what is to become of it. */
export interface GatedPlace extends Omit<GatedPlan, "decision" | "occurrence"> {
  /** Of rota.yaml; null: none. */
  readonly environment: string | null;
  readonly decision: PlaceDecision;
}

/** A plan, and an environment of rota.yaml to run it against; null: none. */
export interface Place {
  readonly plan: GatedPlan;
  readonly environment: string | null;
}

/** For whom the gate decides, and by what. */
export interface Deciding {
  readonly mode: "run-now" | "if-due";
  /** Take what is due, or only ask. */
  readonly takes: boolean;
  /** A tick of GitHub asks: its concurrency groups make runs wait, plans that rota start runs are none of its, and of those whose job stays
   * the job takes what is due. */
  readonly inWorkflow: boolean;
  readonly ledger: OpenLedger | null;
  readonly run: ResultDocument["run"];
  /** When leases begin, if the clock was set to another moment to ask for (milliseconds since 1970-01-01T00:00Z). */
  readonly leaseFrom?: number;
  /** What is known of a plan's past, where somebody knows it. */
  historyOf(plan: GatedPlan): PlanHistory | undefined;
  /** The plans share their ticks: those that this tick is not of are not even asked for. */
  readonly shared: boolean;
}

/** How many plans are asked for at the same time. */
const AT_ONCE = 8;

/** Decides what is run where, and takes what is due. With a ledger that goes by what it remembers, otherwise by the clock alone.
 * @throws RotaError when the ledger cannot be read or written; what was taken until then is given back. */
export async function decidePlaces(
  host: Host,
  places: readonly Place[],
  deciding: Deciding,
): Promise<readonly GatedPlace[]> {
  const elsewhere = deciding.mode === "if-due" ? await missedDefaultBranch(host) : undefined;
  const decided: GatedPlace[] = [];
  for (let begin = 0; begin < places.length; begin += AT_ONCE) {
    const settled = await Promise.allSettled(
      places.slice(begin, begin + AT_ONCE).map(async (place): Promise<GatedPlace> => {
        const decision = await decidePlace(host, place, deciding, elsewhere);
        const { decision: _clock, occurrence: _occurrence, ...rest } = place.plan;
        return { ...rest, environment: place.environment, decision };
      }),
    );
    for (const one of settled) if (one.status === "fulfilled") decided.push(one.value);
    const refused = settled.find((one) => one.status === "rejected");
    if (refused === undefined) continue;
    await giveBack(host, decided, deciding);
    throw refused.reason;
  }
  return decided;
}

/** Gives back what was taken, when nothing will run: the next tick then runs it, and no run of it has crashed. */
async function giveBack(
  { clock, terminal }: Host,
  places: readonly GatedPlace[],
  { ledger, run }: Deciding,
): Promise<void> {
  for (const { environment, decision } of places) {
    if (ledger === null || decision.ticket === null) continue;
    try {
      await handOver(ledger, decision.ticket, { run: recordedRun(run), environment, now: clock.now() });
    } catch {
      terminal.tell(`what was taken of ${decision.ticket.book} could not be given back\n`);
    }
  }
}

async function decidePlace(
  host: Host,
  { plan: gated, environment }: Place,
  deciding: Deciding,
  elsewhere: string | undefined,
): Promise<PlaceDecision> {
  const { decision: byClock, schedule } = gated;
  const { mode, ledger, shared, run, inWorkflow } = deciding;
  const idle = {
    due: false,
    occurrences: [],
    attempts: [],
    ticket: null,
    key: "",
    next: byClock.next,
    unrun: null,
  };
  if (elsewhere !== undefined)
    return { ...idle, reason: `only runs on the branch ${elsewhere} count for the schedule` };
  const isAsked = !(inWorkflow && schedule.local) && !(shared && !byClock.due);
  if (mode === "run-now" || ledger === null || !isAsked) {
    const { due, reason, occurrence } = byClock;
    return { ...idle, due, reason, ...only(occurrence) };
  }
  const { id, file, plan } = gated;
  const asked = { id, file, policy: gatePolicy(plan.content, schedule) };
  const history = deciding.historyOf(gated);
  const request = {
    ...gateRequest(asked, environment, { host, ledger, run, order: inWorkflow ? "platform" : "gate" }),
    ...(history !== undefined && { history }),
    ...(deciding.leaseFrom !== undefined && { leaseFrom: deciding.leaseFrom }),
  };
  if (inWorkflow && schedule.resident !== undefined)
    return mayStay(await ask(ledger.store, request), schedule, host, idle);
  const key = host.random.uuid();
  const { decision, ticket } = deciding.takes
    ? await claim(ledger, request, key)
    : { decision: await ask(ledger.store, request), ticket: null };
  return {
    due: decision.due,
    occurrences: decision.occurrences.map(({ instant }) => isoOf(instant)),
    attempts: decision.occurrences.map(({ attempt }) => attempt),
    ticket: decision.due ? ticket : null,
    key,
    reason: decision.reason,
    next: decision.next ?? null,
    unrun: decision.unrun,
  };
}

function only(occurrence: number | null): Pick<PlaceDecision, "occurrences" | "attempts"> {
  return occurrence === null
    ? { occurrences: [], attempts: [] }
    : { occurrences: [isoOf(occurrence)], attempts: [1] };
}

/** A job that stays takes by itself what is due while it does; it has to begin when anything will be. */
function mayStay(
  decision: Decision,
  schedule: GatedPlan["schedule"],
  host: Host,
  idle: Omit<PlaceDecision, "reason">,
): PlaceDecision {
  const until = host.clock.now() + (schedule.resident ?? 0);
  const next = decision.next ?? nextOccurrence(schedule, host.clock.now())?.instant ?? null;
  const stays = decision.next !== undefined && decision.next < until;
  if (decision.due || !stays) return { ...idle, due: decision.due, reason: decision.reason, next };
  const reason = `its schedule names ${isoOf(decision.next)}, and its job stays until then`;
  return { ...idle, due: true, reason, next };
}
