import { describe, expect, test } from "vitest";
import { LARGEST_SEED, seededSources } from "./seeded-sources.ts";

const now = () => 0;
const take = (sources: { random(): number }, count = 5) =>
  Array.from({ length: count }, () => sources.random());

describe("chance by a seed", () => {
  test("is the same for the same names, and another for others", () => {
    const streams = [
      seededSources(1, now),
      seededSources(2, now),
      seededSources(LARGEST_SEED, now),
      seededSources(1, now).of("a"),
      seededSources(1, now).of("a", "b"),
      seededSources(1, now).of("a").of("b"),
      seededSources(1, now).of("ab"),
      seededSources(1, now).of(1),
      seededSources(1, now).of("1"),
      seededSources(1, now).of('a"\n["b'),
    ].map((sources) => take(sources).join());
    expect(new Set(streams).size).toBe(streams.length);
    expect(take(seededSources(1, now).of("a", "b")).join()).toBe(streams[4]);
  });

  test("does not depend on what other streams gave", () => {
    const sources = seededSources(1, now);
    const alone = take(sources.of("b"));
    take(sources.of("a"), 100);
    sources.random();
    expect(take(sources.of("b"))).toEqual(alone);
  });

  test("is spread evenly over [0, 1)", () => {
    const counts = new Array<number>(16).fill(0);
    for (const number of take(seededSources(7, now), 16_000)) {
      expect(number >= 0 && number < 1).toBe(true);
      counts[Math.floor(number * 16)] = (counts[Math.floor(number * 16)] ?? 0) + 1;
    }
    // Pearson's chi-squared with 15 degrees of freedom: above 37.7 once in a thousand seeds.
    expect(counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(37.7);
  });

  test("stays what it is from version to version", () => {
    expect(take(seededSources(42, now).of("orders", "case", "place-order", 1), 3)).toMatchInlineSnapshot(`
      [
        0.5468036299571395,
        0.7747652954421937,
        0.8467402721289545,
      ]
    `);
  });
});
