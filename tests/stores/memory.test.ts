import { memoryStore } from "../../src/ledger/memory-store.ts";
import { describeStore } from "./store-contract.ts";

const store = memoryStore();
describeStore("memory", { open: async () => store });
