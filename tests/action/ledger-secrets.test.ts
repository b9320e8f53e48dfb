import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { githubForTest } from "../github/github-for-test.ts";
import { startAnswering } from "./api.ts";
import type { StepResult } from "./harness.ts";
import { BRANCH, gate, onGithub, runClaimed, shop, told } from "./ledger.ts";
import { NODES } from "./nodes.ts";

const AT = "2026-11-22T08:01:00Z";
const EIGHT = "2026-11-22T08:00:00Z";
const PASSWORD = "correct-horse-battery";

/** Everything that a step says or leaves behind, but for what the runner keeps to itself. */
function everywhere(step: StepResult): string {
  const { log, summary, outputs, saved } = step;
  return [log, summary, JSON.stringify(outputs), JSON.stringify(saved)].join("\n");
}

describe.each(NODES)("secrets and the ledger, on Node $version", ({ node }) => {
  test("the token is in no line of the branch and in nothing that is told", async () => {
    const github = await githubForTest();
    const leak = `state of ${github.token}`;
    const { url } = await startAnswering({ state: leak });
    const job = { node, github, files: shop(url), at: AT, run: 9001 };
    const gated = await gate(job);
    const step = await runClaimed(job, gated);
    expect(step.exitCode).toBe(1);
    const files = [...(await github.repository.files(BRANCH)).values()].join("\n");
    expect(files).toContain('"verdict":"failed"');
    const commits = JSON.stringify(await github.repository.commits(BRANCH));
    for (const text of [files, commits, everywhere(gated), everywhere(step)])
      expect(text).not.toContain(github.token);
  });

  test("a store that a secret names: a folder", async () => {
    const github = await githubForTest();
    const folder = mkdtempSync(join(tmpdir(), "rota-ledger-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const { url } = await startAnswering({ state: "open" });
    const files = shop(url, {}, { state: { store: "${{ secrets.LEDGER }}" } });
    const env = { ROTA_SECRET_LEDGER: `file:${folder}` };
    const job = { node, github, files, env, at: AT, run: 9001 };
    const gated = await gate(job);
    expect(gated.outputs["occurrence"]).toBe(EIGHT);
    const masked = gated.commands.filter(({ command }) => command === "add-mask").map(({ data }) => data);
    expect(masked).toEqual([github.token, `file:${folder}`]);
    const step = await runClaimed(job, gated);
    expect(step.exitCode).toBe(0);
    expect(github.requests.filter(({ operation }) => !operation?.includes("list-"))).toEqual([]);
    const pages = readdirSync(join(folder, "shop")).filter((name) => name.endsWith(".jsonl"));
    const text = readFileSync(join(folder, "shop", pages.sort().at(-1) as string), "utf8");
    expect(text).toContain('"state":"done"');
    for (const said of [everywhere(gated), everywhere(step)]) expect(said).not.toContain(folder);
    const second = await gate({ ...job, run: 9002 });
    expect(second.outputs["due"]).toBe("false");
  });

  test("its password shows nowhere when nobody answers", async () => {
    const github = await githubForTest();
    const address = `redis://rota:${PASSWORD}@127.0.0.1:9/0`;
    const project = { state: { store: "${{ secrets.LEDGER }}" } };
    const job = { node, github, at: AT, run: 9001, env: { ROTA_SECRET_LEDGER: address } };
    const step = await gate({ ...job, files: shop("http://127.0.0.1:9", {}, project) });
    expect(step.exitCode).toBe(3);
    expect(told(step)[0]).toMatch(/^error: .*\nhint: /);
    const masked = step.commands.filter(({ command }) => command === "add-mask").map(({ data }) => data);
    expect(masked).toEqual(expect.arrayContaining([address, PASSWORD]));
    expect(everywhere(step)).not.toContain(PASSWORD);
  });

  test.each([
    [undefined, "error: the ledger's store is secrets.LEDGER, which has no value"],
    ["s3cr3t-folder", "error: the ledger's store is neither a folder nor the address of a database"],
  ])("one that is not given, or is no store: %s", async (value, message) => {
    const github = await githubForTest();
    const project = { state: { store: "${{ secrets.LEDGER }}" } };
    const env = { ROTA_SECRET_LEDGER: value };
    const job = { node, github, env, at: AT, run: 9001, files: shop("http://127.0.0.1:9", {}, project) };
    const step = await gate(job);
    expect(step.exitCode).toBe(2);
    expect(told(step)[0]?.split("\n")[0]).toBe(message);
    expect(everywhere(step)).not.toContain("s3cr3t");
    const run = { plan: "shop.plan.yaml", mode: "if-due" };
    expect(told(await onGithub({ ...job, inputs: run }))[0]?.split("\n")[0]).toBe(message);
  });
});
