// Draws the job summary and the comment of a run of the demo, as GitHub shows them: `node scripts/results-pictures.js [FOLDER]` writes
// summary.png and comment.png into docs, or the folder. Needs Chromium: the command of CHROMIUM, or one of the usual ones.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { rolldown } from "rolldown";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const WIDTH = 980;
/** Expectations of the demo that are made wrong, so that there is something to tell. */
const WRONG = [
  ["orders.suite.yaml", "$.total: 37.47", "$.total: 37.5"],
  ["catalogue.suite.yaml", "status: 404", "status: 410"],
];
/** A run as GitHub has them, so that there are links. */
const RUN = {
  GITHUB_RUN_ID: "1234",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "acme/shop",
  GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
  GITHUB_EVENT_NAME: "schedule",
};

const scratch = mkdtempSync(join(tmpdir(), "rota-pictures-"));
try {
  const result = demoResult();
  const { summaryMarkdown, commentMarkdown } = await renderers();
  const target = resolve(process.argv[2] ?? join(ROOT, "docs"));
  mkdirSync(target, { recursive: true });
  draw(summaryMarkdown(asScheduled(result), { background: background(result) }), join(target, "summary.png"));
  draw(commentMarkdown(asComment(result)), join(target, "comment.png"));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Runs the demo of a copy in which some expectations are wrong. */
function demoResult() {
  for (const part of ["dist", "examples", "schemas", "package.json"])
    cpSync(join(ROOT, part), join(scratch, part), { recursive: true });
  for (const [file, right, wrong] of WRONG) {
    const path = join(scratch, "examples/shop", file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(right)) throw new Error(`${file} has no ${right}`);
    writeFileSync(path, text.replace(right, wrong));
  }
  const { status } = spawnSync(process.execPath, [join(scratch, "dist/cli.js"), "demo", "--out", scratch], {
    cwd: scratch,
    env: { PATH: process.env.PATH, ...RUN },
    stdio: "ignore",
  });
  if (status !== 1) throw new Error(`the demo ended with ${status}, and should have failed`);
  return JSON.parse(readFileSync(join(scratch, "result.json"), "utf8"));
}

/** A run that a tick started some minutes late. */
function asScheduled(result) {
  const occurrence = new Date(Math.floor((Date.parse(result.start) - 17 * 60_000) / 60_000) * 60_000);
  return { ...result, run: { ...result.run, occurrence: occurrence.toISOString().replace(".000Z", "Z") } };
}

/** The first case that failed did so before. */
function background(result) {
  const failed = result.suites.flatMap((suite) =>
    suite.cases.filter(({ outcome }) => outcome === "failed").map(({ id }) => `${suite.id}#${id}`),
  );
  const since = `${new Date(Date.parse(result.start) - 3 * 3_600_000).toISOString().slice(0, 13)}:00:00Z`;
  return {
    next: "Mon 2026-11-23 08:00 UTC",
    failedBefore: new Map([[result.environment, new Map([[failed[0], { runs: 3, since }]])]]),
  };
}

function asComment(result) {
  const run = { ...result.run, event: "pull_request" };
  const base = { run, commit: RUN.GITHUB_SHA, results: [result], missing: [], notPassed: [], fork: false };
  return { ...base, schedules: [], schedulesBefore: null };
}

/** What renders Markdown, in a form that any Node can load. */
async function renderers() {
  const entry = join(scratch, "renderers.ts");
  const from = (file) => JSON.stringify(join(ROOT, "src/report", file));
  writeFileSync(
    entry,
    `export { summaryMarkdown } from ${from("summary.ts")};\nexport { commentMarkdown } from ${from("comment.ts")};\n`,
  );
  const bundle = await rolldown({ input: entry, platform: "node" });
  const file = join(scratch, "renderers.mjs");
  await bundle.write({ file, format: "esm" });
  return import(pathToFileURL(file).href);
}

function draw(markdown, target) {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const page = join(scratch, "page.html");
  writeFileSync(page, pageOf(html));
  const chromium = chromiumCommand();
  const run = (...options) =>
    execFileSync(
      chromium,
      ["--headless", "--no-sandbox", "--hide-scrollbars", ...options, pathToFileURL(page).href],
      {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      },
    );
  const [, height] = /<title>(\d+)<\/title>/.exec(run("--dump-dom", `--window-size=${WIDTH},600`)) ?? [];
  if (height === undefined) throw new Error("the page does not say how high it is");
  run(`--screenshot=${target}`, `--window-size=${WIDTH},${height}`, "--force-device-scale-factor=1");
}

/** GitHub's own style, and its alerts, which are quotes to everybody else. The first exchange is unfolded. */
function pageOf(html) {
  const css = readFileSync(
    fileURLToPath(import.meta.resolve("github-markdown-css/github-markdown-light.css")),
    "utf8",
  );
  const body = html
    .replace(/<blockquote>\s*<p>\[!(NOTE|WARNING)\]\s*/g, (_, kind) => {
      const name = kind.toLowerCase();
      return `<blockquote class="markdown-alert markdown-alert-${name}"><p class="markdown-alert-title">${kind[0]}${name.slice(1)}</p><p>`;
    })
    .replace(/<details>(?=<summary><code>)/, "<details open>")
    .replace(/(<code class="language-diff">)([\s\S]*?)(<\/code>)/g, (_, open, text, close) => {
      const lines = text.split("\n").map((line) => {
        const colour = { "-": "#ffebe9", "+": "#dafbe1", "@": "#ddf4ff" }[line[0]];
        return colour === undefined ? line : `<span style="background:${colour}">${line}</span>`;
      });
      return `${open}${lines.join("\n")}${close}`;
    });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title></title><style>${css}
body { margin: 0; padding: 28px 36px; background: #fff; font-family: "Liberation Sans", "Noto Color Emoji", sans-serif }
</style></head><body class="markdown-body">${body}
<script>document.title = String(Math.ceil(document.documentElement.getBoundingClientRect().height))</script></body></html>`;
}

function chromiumCommand() {
  const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
  const known = process.env.CHROMIUM ? [process.env.CHROMIUM] : names;
  const found = known.find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0);
  if (found === undefined) throw new Error(`there is no Chromium: none of ${known.join(", ")} runs`);
  return found;
}
