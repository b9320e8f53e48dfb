import { inspect } from "node:util";
import { expect } from "vitest";
import { nodeClock } from "../../src/host/node-clock.ts";
import { openGitStore } from "../../src/ledger/git-store.ts";
import type { LedgerStore } from "../../src/ledger/store.ts";
import type { LocalGithub } from "../github/start-github.ts";

export const BRANCH = "rota-state";
export const DAY = "2026-11-22";

/** Waits pass a hundred times as fast as they say, and are kept. */
export function hastyClock() {
  const waits: number[] = [];
  const sleep = (milliseconds: number) => {
    waits.push(milliseconds);
    return nodeClock.sleep(milliseconds / 100);
  };
  return { clock: { now: () => Date.now(), sleep }, waits };
}

interface OpenOptions {
  readonly token?: string;
  readonly patience?: number;
  /** What happens while it waits. */
  readonly sleep?: () => Promise<void>;
}

/** Opens the ledger as one process does. */
export function open(github: LocalGithub, { sleep, ...more }: OpenOptions = {}) {
  const { clock, waits } = hastyClock();
  const store = openGitStore({
    repository: "acme/shop",
    branch: BRANCH,
    token: github.token,
    baseUrl: github.url,
    clock: sleep === undefined ? clock : { ...clock, sleep },
    random: { number: () => Math.random() },
    ...more,
  });
  return { store, waits };
}

/** Adds a line to a page as the ledger does, until it is in. */
export async function append(store: LedgerStore, book: string, line: string): Promise<void> {
  for (;;) {
    const page = await store.read(book, DAY);
    if (page?.text.split("\n").includes(line)) return;
    if (await store.write(book, DAY, `${page?.text ?? ""}${line}\n`, page?.version, `add ${line}`)) return;
    await nodeClock.sleep(Math.random() * 50);
  }
}

/** What a store refuses with. */
export async function refusal(work: Promise<unknown>) {
  const error = await work.then(
    (result) => expect.unreachable(`it came to ${inspect(result)}`),
    (reason: unknown) => reason as Error,
  );
  return error;
}
