import type { Host } from "../../host/host.ts";
import { readBook } from "../../ledger/book.ts";
import { bookName } from "../../ledger/book-name.ts";
import { readHistory } from "../../ledger/history.ts";
import type { ProjectDocument } from "../../model/generated/documents.ts";
import type { Loaded } from "../../model/project.ts";
import { RotaError } from "../../model/rota-error.ts";
import type { DoctorFinding } from "../../report/doctor-text.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import { givenValues } from "../given-values.ts";
import { type OpenLedger, openLedger } from "../ledger/open-ledger.ts";
import { askedOnce, standingRecords } from "../ledger/standing-records.ts";
import { stateSettings } from "../ledger/state-settings.ts";
import { checkBook, DAYS } from "./check-book.ts";
import { checkStarted } from "./check-started.ts";
import type { ExaminedPlan } from "./examined-plan.ts";
import { about, asFinding, ok, warning } from "./findings.ts";

/** What the ledger is opened with. */
export interface LedgerQuestions {
  /** Absolute. */
  readonly root: string;
  readonly project: Loaded<ProjectDocument> | null;
  readonly mask: SecretMask;
  /** `--store`. */
  readonly store: string | null;
  /** Whether GitHub can be asked. */
  readonly reachable: boolean;
  readonly now: number;
}

/** Looks into the ledger for what went wrong, and for plans that nothing starts. Where nobody says where the ledger is, that of plans that
 * GitHub starts is on the branch, and that of the others on this machine.
 * @throws RotaError (exit code 2) for a `--store` that is none. */
export async function examineLedgers(
  host: Host,
  plans: readonly ExaminedPlan[],
  questions: LedgerQuestions,
): Promise<DoctorFinding[]> {
  const { project, store, reachable } = questions;
  const settings = stateSettings(project?.content);
  const scheduled = plans.filter(({ startedBy }) => startedBy !== "nothing");
  if (store !== null || settings.store !== null || settings.reference !== null)
    return examineLedger(host, scheduled, questions, store);
  const ofGithub = scheduled.filter(({ startedBy }) => startedBy === "github");
  const ofMachines = scheduled.filter(({ startedBy }) => startedBy === "machine");
  const found = await Promise.all([
    reachable ? examineLedger(host, ofGithub, questions, "git") : [],
    examineLedger(host, ofMachines, questions, null),
  ]);
  return found.flat();
}

async function examineLedger(
  host: Host,
  plans: readonly ExaminedPlan[],
  { root, project, mask, store, now }: LedgerQuestions,
  from: string | null,
): Promise<DoctorFinding[]> {
  if (plans.length === 0) return [];
  let ledger: OpenLedger | null;
  try {
    const values = await givenValues(host, []);
    ledger = await openLedger(host, { root, project, values, mask, token: null, store: from });
  } catch (error) {
    if (store !== null || !(error instanceof RotaError)) throw error;
    return [warning(error.code, error.message, error.hint ?? null)];
  }
  if (ledger === null)
    return [
      warning(
        "ledger-none",
        "no ledger is kept, so what is missed or doubled is not noticed",
        "take store: memory out of rota.yaml",
      ),
    ];
  try {
    const { store: opened, place } = ledger;
    const asked = { store: opened, place, runState: askedOnce(ledger.runState) };
    const found = await Promise.all(plans.map((plan) => examineBooks(asked, plan, now)));
    await opened.close();
    return [ok("ledger", `the ledger could be read: ${place}`), ...found.flat()];
  } catch (error) {
    return [asFinding(error)];
  }
}

async function examineBooks(
  { store, place, runState }: Pick<OpenLedger, "store" | "place" | "runState">,
  { id, places, policy, startedBy, ended }: ExaminedPlan,
  now: number,
): Promise<DoctorFinding[]> {
  const found = await Promise.all(
    places.map(async ({ environment }) => {
      const book = bookName(id, environment);
      const byProcess = startedBy === "machine" && !policy.paused && !ended;
      const [records, view] = await Promise.all([
        readHistory(store, book, DAYS, now),
        byProcess ? readBook(store, book) : undefined,
      ]);
      const [standing, open] = await Promise.all([
        standingRecords(records, runState, now),
        standingRecords(view?.records.map(({ record }) => record) ?? [], runState, now),
      ]);
      const started =
        view === undefined ? [] : [checkStarted({ records: open, last: view.last }, policy, place, now)];
      return [...started, ...checkBook(standing)].map((one) => about(id, one, environment));
    }),
  );
  return found.flat();
}
