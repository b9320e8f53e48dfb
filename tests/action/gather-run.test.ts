import { expect, test } from "vitest";
import { gatherRun } from "../../src/commands/action/gather-run.ts";
import { githubClient } from "../../src/host/github/client.ts";
import { artifact, artifactOf, openPull, planResult } from "./commenting.ts";

test("what a run left behind, by plan; where it ran and what it is of is not its own word", async () => {
  const run = {
    ...{ id: "4711", attempt: 1, event: "pull_request", ref: null, occurrence: null },
    ...{ url: "https://github.test/acme/shop/actions/runs/4711", sha: "a".repeat(40) },
  };
  const forged = {
    plan: { id: "shop", name: "Approved", file: "../../evil.plan.yaml" },
    run: { ...run, id: "1", url: "https://evil.test", occurrence: "2026-11-22T08:00:00Z" },
  };
  const results = ["local", "staging"].map((environment) =>
    planResult("shop", environment === "local" ? "passed" : "failed", { environment, ...forged }),
  );
  const pull = await openPull(
    {},
    {
      artifacts: [
        ...results.map((result) => artifactOf(result)),
        artifactOf(planResult("other", "passed")),
        artifact("rota-lost-1", "{}"),
      ],
    },
  );
  const plans = ["shop", "idle", "lost"].map(
    (id) => [id, { name: `The ${id}`, file: `${id}.plan.yaml` }] as const,
  );
  const client = await githubClient({ GITHUB_API_URL: pull.github.url }, pull.github.token);
  const { runs, unusable } = await gatherRun(client, {
    repository: { owner: "acme", repo: "shop" },
    occasion: { run, runId: 4711 },
    plans: new Map(plans),
    signal: new AbortController().signal,
  });
  expect([...runs.keys()]).toEqual(["shop"]);
  expect(unusable).toEqual([
    { artifact: "rota-lost-1", plan: "lost", why: "it is not as schemas/result.schema.json says" },
  ]);
  const { joined, results: single } = runs.get("shop") ?? {};
  expect(single).toHaveLength(2);
  expect([joined?.verdict, joined?.counts.total, joined?.legs?.length]).toEqual(["failed", 2, 2]);
  expect(joined?.plan).toEqual({ id: "shop", name: "The shop", file: "shop.plan.yaml" });
  expect([joined, ...(joined?.legs ?? []), ...(single ?? [])].map((one) => one?.run)).toEqual(
    Array(5).fill(run),
  );
  expect(JSON.stringify(joined)).not.toMatch(/evil|Approved/);
});
