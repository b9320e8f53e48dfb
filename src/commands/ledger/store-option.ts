import type { Option } from "../command.ts";

/** `--store`, of the verbs that ask the ledger. */
export const STORE: Option = {
  value: "STORE",
  description: "the ledger: git, a folder, an address (state.store of rota.yaml)",
};
