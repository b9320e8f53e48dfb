import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { zipEntry } from "../../src/load/zip-entry.ts";
import { startArtifacts } from "./artifact-service.ts";
import { FILES, generating, moved, PROJECT, WITHOUT_OTHER, WORKFLOWS } from "./generating.ts";
import { NODES } from "./nodes.ts";

describe.each(NODES)("the command generate, on Node $version", ({ node }) => {
  const { generate, generated } = generating(node);

  describe("with check: true", () => {
    test("nothing to change", async () => {
      const step = await generate({ files: await generated(PROJECT), inputs: { check: "true" } });
      expect(step).toMatchObject({ exitCode: 0, commands: [], outputs: { verdict: "passed" } });
      expect(step.summary).toBe("## ✅ Rota: 3 workflow files, all of them what the plans say\n\n");
    });

    test("drift: the difference, the plan it comes from, and nothing is written", async () => {
      const files = moved(await generated(PROJECT));
      const { "api/other.plan.yaml": _plan, [`${WORKFLOWS}/rota-checks.yml`]: _checks, ...drifted } = files;
      const step = await generate({ files: drifted, inputs: { check: "true" } });
      expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: "failed" } });
      for (const text of [step.stdout, step.summary]) {
        expect(text).toContain('-    - cron: "5 8 * * *"\n+    - cron: "7 9 * * *"\n');
        expect(text).toContain(`--- a/${WORKFLOWS}/rota-other.yml\n+++ /dev/null\n`);
      }
      expect(step.stderr).toContain(`stale  ${WORKFLOWS}/rota-health.yml  (api/health.plan.yaml)`);
      expect(step.summary).toMatch(
        /^## ❌ Rota: 3 workflow files not what the plans say\n\nRun `rota generate`/,
      );
      expect(step.summary).toContain(`- \`${WORKFLOWS}/rota-other.yml\` (no longer needed)\n`);
      expect(
        step.commands.map(({ command, properties, data }) => [command, properties["file"], data]),
      ).toEqual([
        ["error", FILES[0], `${FILES[0]} is missing\nhint: run rota generate and commit`],
        [
          "error",
          "api/health.plan.yaml",
          `${FILES[1]} is not what the plan says\nhint: run rota generate and commit`,
        ],
        ["error", FILES[2], `${FILES[2]} is of no plan any more\nhint: run rota generate and commit`],
        ["error", undefined, "3 workflow files not what the plans say: run rota generate and commit"],
      ]);
      expect(step.read(FILES[1] as string)).toBe(files[FILES[1] as string]);
    });

    test("invalid files are told as validate tells them", async () => {
      const files = { ...PROJECT, "api/other.plan.yaml": "name: Other\nsuites: [gone.suite.yaml]\n" };
      const step = await generate({ files, inputs: { check: "true" } });
      expect(step).toMatchObject({ exitCode: 2, stdout: expect.stringContaining("gone.suite.yaml") });
      expect(step.summary).toContain("gone.suite.yaml");
      expect(step.outputs["verdict"]).toBe("invalid");
    });

    test("a plan's text is neither a command nor Markdown", async () => {
      const name = "::error::pwned ``` <b>@team</b> ##[error]pwned";
      const files = {
        ...PROJECT,
        "api/other.plan.yaml": JSON.stringify({ name, suites: ["health.suite.yaml"] }),
      };
      const step = await generate({ files, inputs: { check: "true" } });
      expect(step.exitCode).toBe(1);
      expect(step.commands.map(({ data }) => data).filter((data) => data.startsWith("pwned"))).toEqual([]);
      expect(step.summary).toContain("\n````diff\n");
    });
  });

  describe("without a token", () => {
    test("uploads a patch that git applies, and prints the command", async () => {
      const files = moved(await generated(PROJECT));
      const { "api/other.plan.yaml": _plan, [`${WORKFLOWS}/rota-checks.yml`]: _checks, ...drifted } = files;
      const service = await startArtifacts();
      const step = await generate({ files: drifted, env: { ...service.env, GITHUB_RUN_ATTEMPT: "1" } });
      expect(step.stderr).toContain(
        "to apply the change: gh run download 4711 -n rota-workflows && git apply rota-workflows.patch\n",
      );
      expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: "passed" } });
      expect(step.commands.filter(({ command }) => !["debug", "add-mask"].includes(command))).toMatchObject([
        { command: "warning", data: expect.stringContaining("git apply rota-workflows.patch") },
      ]);
      expect(step.summary).toContain(
        "\ngh run download 4711 -n rota-workflows && git apply rota-workflows.patch\n",
      );
      const archive = service.archives.get("rota-workflows") as Buffer;
      const patch = await zipEntry(archive, "rota-workflows.patch", 1_000_000);
      expect([...service.archives.keys()]).toEqual(["rota-workflows"]);

      const folder = mkdtempSync(join(tmpdir(), "rota-patch-"));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      for (const [path, text] of Object.entries(drifted)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const git = (...argv: string[]) => execFileSync("git", argv, { cwd: folder, encoding: "utf8" });
      git("init", "-q");
      git("add", ".");
      writeFileSync(join(folder, ".git/rota-workflows.patch"), patch ?? "");
      git("apply", "--index", ".git/rota-workflows.patch");
      const wanted = await generated(moved(WITHOUT_OTHER));
      expect(git("ls-files").trim().split("\n").sort()).toEqual(Object.keys(wanted).sort());
      for (const path of FILES.slice(0, 2)) expect(git("show", `:${path}`)).toBe(wanted[path]);
    });

    test("a re-run uploads by another name", async () => {
      const service = await startArtifacts();
      service.put("rota-workflows", [{ name: "rota-workflows.patch", content: "" }]);
      const step = await generate({ files: PROJECT, env: service.env });
      expect(step.exitCode).toBe(0);
      expect(step.stderr).toContain(
        "gh run download 4711 -n rota-workflows.2 && git apply rota-workflows.patch\n",
      );
      expect([...service.archives.keys()]).toEqual(["rota-workflows", "rota-workflows.2"]);
    });

    test.each(["no service", "a service that refuses"])("%s: the change reached nobody", async (what) => {
      const service = await startArtifacts();
      service.fail({ route: "CreateArtifact", status: 403, message: "no" });
      const step = await generate({ files: PROJECT, env: what === "no service" ? {} : service.env });
      expect(step).toMatchObject({ exitCode: 3, outputs: { verdict: "broken" } });
      expect(step.commands.at(-1)?.data).toMatch(
        /^the patch could not be uploaded: .*\nhint: run rota generate and commit/,
      );
      for (const text of [step.stdout, step.summary])
        expect(text).toContain(`+++ b/${WORKFLOWS}/rota-health.yml`);
      expect(step.summary).toContain("give the change below to `git apply`");
    });
  });
});
