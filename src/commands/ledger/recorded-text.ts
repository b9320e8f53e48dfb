import type { Recorded } from "../../gate/finish.ts";

/** What became of a run whose end was not written on the line of its occurrence, in words that go behind the occurrence. */
export const NOT_RECORDED: Readonly<Record<Exclude<Recorded, "recorded">, string>> = {
  superseded: "took longer than its lease, was given up, and is run once more by somebody else",
  absent: "is not in the ledger any more, so its end could not be written down",
};
