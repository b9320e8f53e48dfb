import { resolve } from "node:path";
import { schemaUrl } from "../host/schema-url.ts";
import { RotaError } from "../model/rota-error.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-code.ts";

const modeline = (kind: string) => `# yaml-language-server: $schema=${schemaUrl(kind)}\n`;

/** The first files, by path. They pass against any server that answers /health with 200. */
const files = (): Readonly<Record<string, string>> => ({
  "rota.yaml": `${modeline("project")}# What all plans share. An environment is a place to run against: rota run --environment local
environments:
  local:
    vars: { base-url: "http://127.0.0.1:8080" }
`,
  "api/first.suite.yaml": `${modeline("suite")}name: First steps
vars:
  base-url: null # comes from the environment, or by --var base-url=…
defaults:
  http:
    base-url: \${{ vars.base-url }}
    timeout: 10s

cases:
  health:
    name: The API is up
    tags: [smoke]
    priority: P0
    steps:
      - http: GET /health
        expect:
          status: 200
          duration: { lt: 2s }

  unknown-path:
    name: An unknown path is not found
    steps:
      - http: GET /this-path-does-not-exist
        expect: { status: 404 }
`,
  "api/first.plan.yaml": `${modeline("plan")}name: First plan
suites: [first.suite.yaml]
environments: [local]
`,
});

/** `rota init`. */
export const command: Command = {
  summary: "Writes a first rota.yaml, suite and plan.",
  usage: "init",
  details: "Files that are there already are left as they are.",
  options: {},
  words: 0,
  async run(_given, host) {
    const { terminal } = host;
    let written = 0;
    for (const [path, content] of Object.entries(files())) {
      const target = resolve(host.workingFolder, path);
      if ((await host.files.exists(target)) !== undefined) {
        terminal.tell(`  kept  ${path}\n`);
        continue;
      }
      try {
        await host.files.write(target, content);
      } catch (cause) {
        throw new RotaError("init-write", `${path} could not be written: ${(cause as Error).message}`, {
          cause,
          exitCode: 2,
        });
      }
      terminal.tell(`  wrote ${path}\n`);
      written++;
    }
    if (written > 0)
      terminal.tell(
        "\nStart your API, then: rota run api/first.plan.yaml --var base-url=http://127.0.0.1:8080\n",
      );
    return EXIT.passed;
  },
};
