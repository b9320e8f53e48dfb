// Tells whether what is checked out can be released as a tag; exits with 1 and says why if it cannot.
// node scripts/check-release.js v1.4.0
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PAGES = ["README.md", "docs"];

/** What does not go with the tag in the files of a folder. */
export function fileProblems(root, tag) {
  const read = (path) => readFileSync(join(root, path), "utf8");
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1];
  if (version === undefined) return [`${tag} is no version such as v1.4.0`];
  const found = [];
  const expect = (what, actual, wanted) => {
    if (actual !== wanted) found.push(`${what} is ${actual}, not ${wanted}`);
  };
  const manifest = JSON.parse(read("package.json"));
  const lock = JSON.parse(read("package-lock.json"));
  expect("the version in package.json", manifest.version, version);
  expect("the version in package-lock.json", lock.version, version);
  expect("the version of the package in package-lock.json", lock.packages[""].version, version);
  const repository = manifest.repository.url.replace(/^.*github\.com\/|\.git$/g, "");
  for (const file of readdirSync(join(root, "schemas"))) {
    const wanted = `https://raw.githubusercontent.com/${repository}/${tag}/schemas/${file}`;
    expect(`the $id of schemas/${file}`, JSON.parse(read(`schemas/${file}`)).$id, wanted);
  }
  const cli = [join(root, "dist/cli.js"), "--version"];
  expect("the version of dist", execFileSync(process.execPath, cli, { encoding: "utf8" }).trim(), version);
  for (const page of pagesOf(root))
    for (const [, used] of read(page).matchAll(new RegExp(`\\buses: ${repository}@(v[\\w.]+)`, "g")))
      expect(`the action that ${page} uses`, used, tag);
  return found;
}

function pagesOf(root) {
  return PAGES.flatMap((page) =>
    page.endsWith(".md")
      ? [page]
      : readdirSync(join(root, page))
          .filter((name) => name.endsWith(".md"))
          .map((name) => `${page}/${name}`),
  );
}

/** What keeps the commit that is checked out from being released: only what was merged is. */
export function commitProblems(root) {
  const git = (...argv) => execFileSync("git", argv, { cwd: root, encoding: "utf8", stdio: "pipe" }).trim();
  const found = [];
  if (git("status", "--porcelain") !== "") found.push("there are changes that are not committed");
  try {
    git("merge-base", "--is-ancestor", "HEAD", "refs/remotes/origin/main");
  } catch {
    found.push(`the commit ${git("rev-parse", "--short", "HEAD")} is not on origin/main`);
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const problems = [...fileProblems(root, process.argv[2] ?? ""), ...commitProblems(root)];
  for (const problem of problems) console.error(`release: ${problem}`);
  if (problems.length > 0) process.exit(1);
  console.error(`release: ${process.argv[2]} can be released`);
}
