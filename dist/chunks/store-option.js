// src/commands/ledger/store-option.ts
/** `--store`, of the verbs that ask the ledger. */
const STORE = {
	value: "STORE",
	description: "the ledger: git, a folder, an address (state.store of rota.yaml)"
};
export { STORE as t };
