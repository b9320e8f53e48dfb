import { expect, test } from "vitest";
import { RotaError } from "../../model/rota-error.ts";
import { askedOnce } from "./standing-records.ts";

test("each run is asked for once, and few at a time", async () => {
  const asked: string[] = [];
  let [going, most] = [0, 0];
  const askRun = askedOnce(async (id) => {
    asked.push(id);
    most = Math.max(most, ++going);
    await new Promise((done) => setImmediate(done));
    going--;
    return id === "7" ? "completed" : "running";
  });
  const ids = Array.from({ length: 20 }, (_, index) => String(index));
  const states = await Promise.all([...ids, ...ids].map(askRun));
  expect(asked.sort()).toEqual(ids.sort());
  expect(most).toBe(4);
  expect(states.filter((state) => state === "completed")).toHaveLength(2);
  expect(await askRun("7")).toBe("completed");
});

test("what cannot be asked is unknown; a mistake of ours is none of that, and keeps nobody from going on", async () => {
  const askRun = askedOnce(async (id) => {
    if (id === "limit") throw new RotaError("github-limit", "GitHub allows no more requests");
    if (id === "mistake") throw new TypeError("x is undefined");
    return "running";
  });
  expect(await askRun("limit")).toBe("unknown");
  await expect(askRun("mistake")).rejects.toThrow("x is undefined");
  const others = await Promise.all(["1", "2", "3", "4", "5", "6"].map(askRun));
  expect(new Set(others)).toEqual(new Set(["running"]));
});
