import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../src/gate/claim.ts";
import { nodeSharedFolder } from "../../src/host/node-shared-folder.ts";
import { fileStore } from "../../src/ledger/file-store.ts";
import { parsePage } from "../../src/ledger/page.ts";
import { Chance } from "../simulator/chance.ts";
import { Programs, type Running } from "./processes.ts";
import { HOUR, NOON, requestOf } from "./request.ts";

const programs = new Programs();
beforeAll(() => programs.prepare("die-at", "claimer", "appender"));
afterAll(() => programs.remove());

const storeIn = (folder: string) => fileStore(nodeSharedFolder(folder));

/** The lines of a book. Throws where a page can't be read. */
async function linesIn(folder: string, book: string) {
  const store = storeIn(folder);
  const lines = [];
  for (const page of await store.pages(book)) {
    const text = (await store.read(book, page))?.text ?? "";
    expect(text).toMatch(/\n$/);
    for (const { record, text: row } of parsePage(text).lines) {
      if (record === undefined) throw new Error(`page ${page} has a line that nobody knows: ${row}`);
      lines.push(record);
    }
  }
  return lines;
}

test("of twenty processes that race for a claim, one wins", { timeout: 120_000 }, async () => {
  for (let round = 0; round < 3; round++) {
    const folder = join(programs.folder, `race-${round}`);
    const racers = Array.from({ length: 20 }, (_, index) =>
      programs.start("claimer", [folder, `run-${index}`, String(NOON), "waits"]),
    );
    await Promise.all(racers.map((racer) => racer.speaks));
    for (const { child } of racers) child.stdin?.end("go\n");
    const said = await Promise.all(racers.map((racer) => racer.ended));
    expect(said.filter((text) => text.includes("\ndue"))).toHaveLength(1);
    expect(said.filter((text) => text.includes("not due"))).toHaveLength(19);
    const lines = await linesIn(folder, "checkout");
    expect(lines).toHaveLength(1);
    expect(lines[0]?.run?.id).toBe(`run-${said.findIndex((text) => text.includes("\ndue"))}`);
  }
});

describe("kill -9", () => {
  test("after each thing that a claiming and finishing process does with files, and in the middle of what it writes", {
    timeout: 300_000,
  }, async () => {
    let folders = 0;
    /** What came of a process that died there: whether it got there, and what the next ticks made of it. */
    const dieAt = async (at: number, when: string) => {
      const folder = join(programs.folder, `killed-${folders++}`);
      const { ended, child } = programs.start("claimer", [folder, "first", String(NOON)], { at, when });
      const said = await ended;
      const lines = await linesIn(folder, "checkout");
      const state = lines.find(({ occurrence }) => occurrence === "2026-11-22T12:00:00Z")?.state;
      if (said.includes("due")) expect(state, said).toMatch(/claimed|done/);
      if (said.includes("finished")) expect(state).toBe("done");
      // While its lease lasts nobody else takes it; afterwards it is run again, as the second try.
      const soon = await ask(storeIn(folder), requestOf("soon", NOON + 60_000));
      expect(soon.due).toBe(state === undefined);
      const later = await ask(storeIn(folder), requestOf("later", NOON + HOUR / 2));
      expect(later.due).toBe(state !== "done");
      expect(later.occurrences.map(({ attempt }) => attempt)).toEqual(
        state === "done" ? [] : [state === undefined ? 1 : 2],
      );
      const second = await programs.start("claimer", [folder, "second", String(NOON + HOUR / 2)]).ended;
      expect(second).toBe(state === "done" ? "not due\n" : "due\nfinished\n");
      const after = await linesIn(folder, "checkout");
      expect(after.filter(({ occurrence }) => occurrence === "2026-11-22T12:00:00Z")).toMatchObject([
        { state: "done", attempt: state === "claimed" ? 2 : 1 },
      ]);
      return { died: child.signalCode === "SIGKILL", state };
    };
    const seen = new Map<string, number>();
    for (const when of ["after", "within"]) {
      for (let at = 1; ; at += 2) {
        const both = await Promise.all([dieAt(at, when), dieAt(at + 1, when)]);
        for (const { died, state } of both)
          if (died) seen.set(String(state), (seen.get(String(state)) ?? 0) + 1);
        if (both.some(({ died }) => !died)) break;
      }
    }
    console.log(
      `kill -9 after every step: left no line ${seen.get("undefined")}, claimed ${seen.get("claimed")}, done ${seen.get("done")} times`,
    );
    for (const state of ["undefined", "claimed", "done"]) expect(seen.get(state)).toBeGreaterThan(3);
  });

  test("hundreds of times while processes write as fast as they can", { timeout: 300_000 }, async () => {
    const folder = join(programs.folder, "crowd");
    const chance = new Chance(Date.now());
    const said: string[] = [];
    let kills = 0;
    const crowd = Array.from({ length: 4 }, async (_, place) => {
      for (let life = 0; kills < 300; life++) {
        const writer: Running = programs.start("appender", [folder, `${place}-${life}`, "30"]);
        await writer.speaks;
        await new Promise((resolve) => setTimeout(resolve, chance.whole(0, 25)));
        writer.child.kill("SIGKILL");
        kills++;
        said.push(...(await writer.ended).split("\n").slice(0, -1));
      }
    });
    await Promise.all(crowd);
    const names = (await linesIn(folder, "book")).map(({ reason }) => reason);
    console.log(
      `kill -9 ${kills} times: ${names.length} lines on ${(await storeIn(folder).pages("book")).length} pages`,
    );
    expect(new Set(names).size).toBe(names.length);
    const kept = new Set(names);
    expect(said.filter((name) => !kept.has(name))).toEqual([]);
    // Only who was killed between writing and saying so has a line that it did not tell of.
    expect(names.length - said.length).toBeLessThanOrEqual(kills);
    expect(said.length).toBeGreaterThan(kills / 2);
  });
});
