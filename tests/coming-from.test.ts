import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ResultDocument } from "../src/model/generated/result.ts";
import { type MigrationRow, pageOf, suiteOf } from "./coming-from/migration-page.ts";
import { type MigrationServers, startMigrationServers } from "./coming-from/servers.ts";
import { quietRota } from "./quiet-rota.ts";

const VOCABULARY: Readonly<
  Record<string, { readonly rows: readonly string[]; readonly prose: readonly string[] }>
> = JSON.parse(readFileSync(new URL("coming-from/vocabulary.json", import.meta.url), "utf8"));
const rota = (folder: string, argv: readonly string[]) => quietRota(folder, argv, { LANG: "C.UTF-8" });

/** As a shell splits it. */
const wordsOf = (command: string) =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => (quoted ?? word) as string);

describe.each(Object.keys(VOCABULARY))("docs/coming-from/%s.md", (name) => {
  const page = pageOf(name);
  let folder: string;
  let servers: MigrationServers;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "rota-coming-from-"));
    servers = await startMigrationServers(page.answers, folder);
  });
  afterAll(async () => {
    await servers.stop();
    rmSync(folder, { recursive: true });
  });

  test("every word of theirs has a row, or a sentence", () => {
    const { rows = [], prose = [] } = VOCABULARY[name] ?? {};
    const words = page.rows.map(({ theirs }) => theirs).join("\n");
    expect(rows.filter((word) => !words.includes(word))).toEqual([]);
    expect(prose.filter((word) => !page.prose.includes(word))).toEqual([]);
  });

  test("every row that is a step holds", async () => {
    const file = await suiteOf(page, servers, folder);
    const run = await rota(folder, [
      "run",
      file,
      "--reporter",
      "json",
      "--out",
      "rows",
      ...servers.variables,
    ]);
    expect(run.exitCode, run.told).toBe(0);
    const result: ResultDocument = JSON.parse(readFileSync(join(folder, "rows/result.json"), "utf8"));
    const ran = result.suites.flatMap(({ cases }) => cases.map((one) => one.case));
    expect(ran).toEqual(page.rows.filter(({ command }) => command === null).map(({ id }) => id));
  });

  const commands: readonly MigrationRow[] = page.rows.filter(({ command }) => command !== null);
  test.runIf(commands.length > 0).each(commands.map((row) => row.command as string))(
    "%s",
    async (command) => {
      const run = await rota(folder, [...wordsOf(command).slice(1), ...servers.variables]);
      expect(run.exitCode, run.told).toBe(0);
    },
  );
});
