// How large the ledger's branch gets in a year, and how long ninety days of it take to read.
//   node bench/state-branch.ts [DAYS]      (a Node that strips types: 22.18 or newer; needs git)
// A plan of 12 cases every 15 minutes: the same pages, trees and commits as the git store makes, put into a repository by git
// fast-import, packed as a server packs what was written commit by commit, and cloned. Then its last ninety days on a local GitHub.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeClock } from "../src/host/node-clock.ts";
import { openGitStore } from "../src/ledger/git-store.ts";
import { formatPage, lineOf, type PageLine } from "../src/ledger/page.ts";
import { dayOf, isoOf, type LedgerRecord } from "../src/ledger/record.ts";
import { BRANCH_FILES, COMMIT_AUTHOR, commitMessage } from "../src/ledger/state-branch.ts";
import { startGithub } from "../tests/github/start-github.ts";

const BOOK = "checkout@staging";
const BRANCH = "rota-state";
const DAY = 86_400_000;
const TICK = 900_000;
const START = Date.UTC(2026, 0, 1);
const CASES = [
  "orders#create",
  "orders#list",
  "orders#cancel",
  "login#known",
  "login#unknown",
  "login#locked",
].concat(["cart#add", "cart#remove", "pay#card", "pay#refund", "search#text", "search#nothing"]);

const days = Number(process.argv[2] ?? 365);
const folder = mkdtempSync(join(tmpdir(), "rota-state-branch-"));
try {
  const repository = join(folder, "state.git");
  const pages = await writeHistory(repository);
  git("-C", repository, "repack", "-a", "-d", "-f", "-q");
  git("-C", repository, "gc", "-q");
  const clone = join(folder, "clone.git");
  const started = performance.now();
  git("clone", "-q", "--bare", "--single-branch", "--branch", BRANCH, `file://${repository}`, clone);
  const took = performance.now() - started;
  git("-C", clone, "fsck", "--strict");
  const packs = filesIn(join(clone, "objects/pack"));
  const pack = sizeOf(packs.filter((path) => path.endsWith(".pack")));
  const longest = Math.max(...[...pages.values()].map((text) => Buffer.byteLength(text)));
  console.log(
    `${days} days, ${git("-C", clone, "rev-list", "--count", BRANCH).trim()} commits, ${pages.size} pages`,
  );
  console.log(`  a page at the end of its day  ${kilobytes(longest)}`);
  console.log(`  sent by git clone (the pack)  ${megabytes(pack)} in ${took.toFixed(0)} ms`);
  console.log(`  the clone with git's index    ${megabytes(sizeOf(filesIn(clone)))}`);
  for (const [kind, bytes, count] of objects(clone))
    console.log(`    ${kind.padEnd(8)} ${megabytes(bytes)}, ${count}`);
  await readNinetyDays(pages);
} finally {
  rmSync(folder, { recursive: true });
}

/** Two commits for every run, as the store makes them; returns the pages as they are in the end. */
async function writeHistory(repository: string): Promise<Map<string, string>> {
  git("init", "-q", "--bare", repository);
  const importing = spawn("git", ["-C", repository, "fast-import", "--quiet", "--done"], {
    stdio: ["pipe", "inherit", "inherit"],
  });
  const ended = once(importing, "close");
  const send = async (text: string) => {
    if (!importing.stdin.write(text)) await once(importing.stdin, "drain");
  };
  const { name, email } = COMMIT_AUTHOR;
  const commit = (at: number, why: string, files: Readonly<Record<string, string>>) => {
    const who = `${name} <${email}> ${Math.floor(at / 1000)} +0000`;
    const changes = Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`);
    const head = `commit refs/heads/${BRANCH}\nauthor ${who}\ncommitter ${who}\n${data(commitMessage(why))}`;
    return send(`${head}${changes.join("")}`);
  };
  await commit(START, "begin", BRANCH_FILES);
  const pages = new Map<string, string>();
  const draw = chance(20_261_122);
  let run = 19_000_000_000;
  for (let day = 0; day < days; day++) {
    const page = dayOf(START + day * DAY);
    const path = `${BOOK}/${page}.jsonl`;
    const lines: PageLine[] = [];
    const write = async (at: number, why: string) => {
      const text = formatPage({ head: { v: 1, page }, lines });
      pages.set(path, text);
      await commit(at, `${BOOK}: run ${run} ${why}`, { [path]: text });
    };
    const sha = hexadecimal(40, draw);
    for (let tick = 0; tick < DAY / TICK; tick++) {
      const occurrence = START + day * DAY + tick * TICK;
      run += 1_000 + Math.floor(draw() * 200_000);
      const { claimed, done, at, ended } = recordsOf(occurrence, String(run), sha, draw);
      lines.push(lineOf(claimed));
      await write(at, `takes ${isoOf(occurrence)}`);
      lines[lines.length - 1] = lineOf(done);
      await write(ended, String(done.verdict));
    }
  }
  await send("done\n");
  importing.stdin.end();
  await ended;
  return pages;
}

/** The line of an occurrence when it is claimed and when it is done; one run in twenty fails. */
function recordsOf(occurrence: number, id: string, sha: string, draw: () => number) {
  const at = occurrence + Math.floor(20 + draw() * 880) * 1000;
  const duration = 2_000 + Math.floor(draw() * 7_000);
  const ended = at + 20_000 + duration;
  const url = `https://github.com/acme/shop/actions/runs/${id}`;
  const claimed: LedgerRecord = {
    v: 1,
    schedule: "3f1c9a5e2b7d4410",
    since: "2025-12-31T09:30:00Z",
    environment: "staging",
    at: isoOf(at),
    occurrence: isoOf(occurrence),
    state: "claimed",
    attempt: 1,
    run: { id, attempt: 1, url, event: "schedule", ref: "refs/heads/main", sha },
    claim: { at: isoOf(at), until: isoOf(at + 1_500_000), key: hexadecimal(32, draw) },
    lateness: Math.round((at - occurrence) / 1000),
  };
  const failed = draw() < 0.05 ? Math.floor(draw() * CASES.length) : -1;
  const bad = failed === -1 ? 0 : 1;
  const cases = CASES.map((name, index) => [
    name,
    [20 + Math.floor(draw() * 900), index === failed ? "failed" : "passed"],
  ]);
  const done: LedgerRecord = {
    ...claimed,
    state: "done",
    finished: isoOf(ended),
    verdict: bad === 0 ? "passed" : "failed",
    reason: bad === 0 ? "12 of 12 cases passed" : "11 of 12 cases passed, 100 % were asked for",
    counts: { total: 12, passed: 12 - bad, failed: bad, error: 0, skipped: 0, flaky: 0 },
    duration,
    cases: Object.fromEntries(cases),
    ...(bad === 0
      ? {}
      : {
          failing: [
            {
              case: CASES[failed] as string,
              place: `orders.suite.yaml:${20 + failed}`,
              fingerprint: "9d1f0c4be2a7",
            },
          ],
        }),
  };
  return { claimed, done, at, ended };
}

/** As `rota history` does: the listing, then the pages, all of them asked for at once. */
async function readNinetyDays(pages: ReadonlyMap<string, string>): Promise<void> {
  const github = await startGithub({ repository: "acme/shop" });
  const recent = [...pages].slice(-90);
  await github.repository.commit(BRANCH, { ...BRANCH_FILES, ...Object.fromEntries(recent) });
  const options = { repository: "acme/shop", branch: BRANCH, token: github.token, baseUrl: github.url };
  for (let round = 1; round <= 3; round++) {
    const store = openGitStore({ ...options, clock: nodeClock, random: { number: () => Math.random() } });
    const started = performance.now();
    const names = await store.pages(BOOK);
    const read = await Promise.all(names.map((name) => store.read(BOOK, name)));
    const took = performance.now() - started;
    const bytes = read.reduce((sum, page) => sum + (page?.text.length ?? 0), 0);
    console.log(
      `${names.length} pages (${megabytes(bytes)}) read from the local GitHub in ${took.toFixed(0)} ms`,
    );
  }
  await github.close();
}

function objects(repository: string): (readonly [kind: string, bytes: number, count: number])[] {
  const list = git(
    "-C",
    repository,
    "cat-file",
    "--batch-all-objects",
    "--batch-check=%(objecttype) %(objectsize:disk)",
  );
  const sums = new Map<string, { bytes: number; count: number }>();
  for (const line of list.trim().split("\n")) {
    const [kind = "", size] = line.split(" ");
    const sum = sums.get(kind) ?? { bytes: 0, count: 0 };
    sums.set(kind, { bytes: sum.bytes + Number(size), count: sum.count + 1 });
  }
  return [...sums].map(([kind, { bytes, count }]) => [kind, bytes, count] as const);
}

function git(...words: string[]): string {
  return execFileSync("git", words, {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** Numbers in [0, 1), the same every time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function hexadecimal(digits: number, draw: () => number): string {
  return Array.from({ length: digits }, () => Math.floor(draw() * 16).toString(16)).join("");
}

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile());
}

function sizeOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(path).size, 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1e3).toFixed(0)} kB`;
}
