import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Scripts have no types, hence by their URLs. */
const script = (name: string) => import(new URL(`../scripts/${name}.js`, import.meta.url).href);
const { fileProblems, commitProblems } = (await script("check-release")) as {
  fileProblems(root: string, tag: string): string[];
  commitProblems(root: string): string[];
};
const { packRelease } = (await script("pack-release")) as {
  packRelease(root: string, folder: string): { filename: string; digest: string };
};
const { releaseRank } = (await script("release-rank")) as {
  releaseRank(tag: string, tags: readonly string[]): { branch: string | null; latest: boolean };
};
const { version, files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string;
  files: string[];
};

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "rota-release-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function gitIn(cwd: string): (...argv: string[]) => void {
  const who = ["-c", "user.name=A", "-c", "user.email=a@b.test"];
  return (...argv) => void execFileSync("git", [...who, ...argv], { cwd, stdio: "pipe" });
}

describe("what is released", () => {
  test("goes with the version of this repository", () => {
    expect(fileProblems(root, `v${version}`)).toEqual([]);
  });

  test("another tag is told every place that it does not go with", () => {
    const found = fileProblems(root, "v99.0.1");
    for (const what of [
      `the version in package.json is ${version}, not 99.0.1`,
      `the version in package-lock.json is ${version}, not 99.0.1`,
      `the version of the package in package-lock.json is ${version}, not 99.0.1`,
      `the version of dist is ${version}, not 99.0.1`,
      `the action that README.md uses is v${version}, not v99.0.1`,
    ])
      expect(found).toContain(what);
    expect(
      found.filter((problem) =>
        /^the \$id of schemas\/\w+\.schema\.json is .*, not .*\/v99\.0\.1\//.test(problem),
      ),
    ).toHaveLength(5);
  });

  test.each(["", "1.2.3", "v1", "v1.2", "v1.2.3-rc.1", "v1.2.3; id", "va.b.c"])("%j is no release", (tag) => {
    expect(fileProblems(root, tag)).toEqual([`${tag} is no version such as v1.4.0`]);
  });

  test("one forgotten schema is found", () => {
    const folder = scratch();
    for (const path of ["package.json", "package-lock.json", "schemas", "dist", "README.md", "docs"])
      cpSync(join(root, path), join(folder, path), { recursive: true });
    const path = join(folder, "schemas/plan.schema.json");
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace(`/v${version}/schemas/plan`, "/v0.0.9/schemas/plan"),
    );
    expect(fileProblems(folder, `v${version}`)).toEqual([
      expect.stringMatching(/^the \$id of schemas\/plan\.schema\.json is .*\/v0\.0\.9\//),
    ]);
  });

  test("only a merged commit without changes is released", () => {
    const folder = scratch();
    const git = gitIn(folder);
    git("init", "-q");
    git("commit", "-q", "--allow-empty", "-m", "one");
    expect(commitProblems(folder)).toEqual([
      expect.stringMatching(/^the commit [0-9a-f]+ is not on origin\/main$/),
    ]);
    git("update-ref", "refs/remotes/origin/main", "HEAD");
    expect(commitProblems(folder)).toEqual([]);
    writeFileSync(join(folder, "new"), "");
    expect(commitProblems(folder)).toEqual(["there are changes that are not committed"]);
    git("add", ".");
    git("commit", "-q", "-m", "two");
    expect(commitProblems(folder)).toHaveLength(1);
  });

  test("the package is the same bytes each time, and sha256sum agrees", () => {
    const source = scratch();
    for (const path of ["package.json", ...files])
      cpSync(join(root, path), join(source, path), { recursive: true });
    const folders = [join(scratch(), "one"), join(scratch(), "two")] as const;
    const packed = folders.map((folder) => packRelease(source, folder));
    expect(packed[0]?.filename).toBe(`rota-${version}.tgz`);
    expect(packed[0]).toEqual(packed[1]);
    for (const folder of folders)
      execFileSync("sha256sum", ["--check", "--strict", "SHA256SUMS"], { cwd: folder, stdio: "pipe" });
    const listed = execFileSync("tar", ["-tzf", join(folders[0], `rota-${version}.tgz`)], {
      encoding: "utf8",
    });
    for (const path of ["action.yml", "dist/action.js", "dist/cli.js", "schemas/plan.schema.json", "LICENSE"])
      expect(listed.split("\n")).toContain(`package/${path}`);
  });
});

describe("where a release stands", () => {
  test.each([
    ["v0.1.0", [], "v0", true],
    ["v0.2.0", ["v0.1.0", "v0.1.9"], "v0", true],
    ["v1.10.0", ["v1.9.0", "v1.10.0", "v0.99.0"], "v1", true],
    ["v1.9.1", ["v1.9.0", "v1.10.0"], null, false],
    ["v1.9.9", ["v2.0.0", "v1", "v1.9.10-rc.1", "other"], "v1", false],
    ["v12.0.0", ["v1.99.0"], "v12", true],
  ] as const)("%s among %j moves %s; the latest: %s", (tag, tags, branch, latest) => {
    expect(releaseRank(tag, tags)).toEqual({ branch, latest });
  });

  test("what is no version stands nowhere", () => {
    expect(() => releaseRank("v1", [])).toThrow("v1 is no version such as v1.4.0");
  });

  test("the tags are those of the repository", () => {
    const cwd = scratch();
    const git = gitIn(cwd);
    git("init", "-q");
    git("commit", "-q", "--allow-empty", "-m", "one");
    git("tag", "v0.2.0");
    const printed = (tag: string) =>
      execFileSync(process.execPath, [join(root, "scripts/release-rank.js"), tag], { cwd, encoding: "utf8" });
    expect(printed("v0.2.0")).toBe("branch=v0\nlatest=true\n");
    expect(printed("v0.1.9")).toBe("branch=\nlatest=false\n");
  });
});
