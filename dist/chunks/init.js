import { t as version } from "./version.js";
import { n as RotaError, t as EXIT } from "./exit-code.js";
import { resolve } from "node:path";
// src/host/schema-url.ts
/** Where editors find the schema of a kind of file; pinned to the version, so that an old file keeps its schema. */
function schemaUrl(kind) {
	return `https://raw.githubusercontent.com/rota-run/rota/v${version}/schemas/${kind}.schema.json`;
}
// src/commands/init.ts
const modeline = (kind) => `# yaml-language-server: $schema=${schemaUrl(kind)}\n`;
/** The first files, by path. They pass against any server that answers /health with 200. */
const files = () => ({
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
`
});
/** `rota init`. */
const command = {
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
			if (await host.files.exists(target) !== void 0) {
				terminal.tell(`  kept  ${path}\n`);
				continue;
			}
			try {
				await host.files.write(target, content);
			} catch (cause) {
				throw new RotaError("init-write", `${path} could not be written: ${cause.message}`, {
					cause,
					exitCode: 2
				});
			}
			terminal.tell(`  wrote ${path}\n`);
			written++;
		}
		if (written > 0) terminal.tell("\nStart your API, then: rota run api/first.plan.yaml --var base-url=http://127.0.0.1:8080\n");
		return EXIT.passed;
	}
};
export { command };
