// How fast occurrences and lines are computed, next to croner in the same run.
//   npx rolldown bench/schedule.ts --platform node --format esm -o /tmp/bench-schedule.mjs --external croner && node /tmp/bench-schedule.mjs
// or, with a Node that strips types: node bench/schedule.ts
import { Cron } from "croner";
import { compileSchedule } from "../src/schedule/compile-schedule.ts";
import { costOf } from "../src/schedule/cost.ts";
import { describeSchedule } from "../src/schedule/describe-schedule.ts";
import { occurrencesFrom } from "../src/schedule/occurrences.ts";
import { parseSchedule } from "../src/schedule/parse-schedule.ts";
import { showOccurrence } from "../src/schedule/show-occurrence.ts";

const COUNT = 10_000;
const ROUNDS = 7;
const FROM = "2026-03-27T12:00:30Z";
const ZONE = "Europe/Berlin";

/** The median of several rounds, in milliseconds; the first round of all is shown apart, because it pays for what is kept. */
function measure(work: () => unknown): { first: number; median: number } {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  const [first = 0] = times;
  times.sort((a, b) => a - b);
  return { first, median: times[Math.floor(ROUNDS / 2)] ?? 0 };
}

function report(name: string, { first, median }: { first: number; median: number }): void {
  console.log(
    `${name.padEnd(52)} first ${first.toFixed(1).padStart(7)} ms   median ${median.toFixed(1).padStart(7)} ms`,
  );
}

for (const cron of ["*/5 * * * *", "0 8 * * mon-fri"]) {
  const { schedule } = parseSchedule({ schedule: [{ cron, timezone: ZONE }] });
  const ours = measure(() => occurrencesFrom(schedule, Date.parse(FROM), COUNT));
  report(`${COUNT} next of ${cron}`, ours);
  const theirs = measure(() => new Cron(cron, { timezone: ZONE }).nextRuns(COUNT, new Date(FROM)));
  report(`  croner`, theirs);
  const mine = occurrencesFrom(schedule, Date.parse(FROM), COUNT).map(({ instant }) => instant);
  const same = new Cron(cron, { timezone: ZONE })
    .nextRuns(COUNT, new Date(FROM))
    .filter((date, index) => date.getTime() === mine[index]).length;
  console.log(`  ${(theirs.median / ours.median).toFixed(0)} times as fast; ${same} of ${COUNT} the same`);
}

const zones = ["Europe/Berlin", "Asia/Shanghai", "America/New_York", "UTC"];
const plans = Array.from({ length: 1000 }, (_, index) => {
  const timezone = zones[index % zones.length];
  const minute = index % 60;
  const entries = [
    [{ cron: `${minute} ${index % 24} * * mon-fri`, timezone }],
    [{ every: `${15 + (index % 50)}m` }],
    [{ day: "last fri", time: "18:30", timezone }],
    [
      { cron: `${minute} 8 * * *`, timezone },
      { cron: "30 18 * * fri", timezone },
    ],
    [{ cron: "*/15 * * * *", timezone }],
  ];
  return { schedule: entries[index % entries.length], ...(index % 3 === 0 ? { jitter: "10m" } : {}) };
});
report(
  "1000 plans: read, words, lines, cost, five next runs",
  measure(() => {
    for (const [index, plan] of plans.entries()) {
      const { schedule } = parseSchedule(plan);
      const compiled = compileSchedule(schedule, `plan-${index}`);
      describeSchedule(schedule);
      costOf(compiled, schedule, { legs: 1 });
      for (const occurrence of occurrencesFrom(schedule, Date.parse(FROM), 5)) {
        showOccurrence(schedule, compiled, occurrence);
      }
    }
  }),
);
