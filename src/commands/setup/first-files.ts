import { repository } from "../../host/repository.ts";
import { schemaUrl } from "../../host/schema-url.ts";

const modeline = (kind: string) => `# yaml-language-server: $schema=${schemaUrl(kind)}\n`;

/** How the Rota of generated workflows is named in rota.yaml. */
export interface NamedAction {
  /** The value of `action`. */
  readonly action: string;
  /** What is said behind it: the version. */
  readonly comment?: string;
}

/** The first files of a repository, by path. They pass against any server that answers /health with 200. */
export function firstFiles(named: NamedAction | null): Readonly<Record<string, string>> {
  return {
    "rota.yaml": `${modeline("project")}# What all plans share.

# The Rota that generated workflows use, by the commit of a release: action: ${repository}@SHA # version
# Or a copy in this repository, which rota init --vendor makes.
${named === null ? "" : `${actionLine(named)}\n`}
# An environment is a place to run against: rota run --environment local
environments:
  local:
    github-environment: false # else GitHub would create an environment of that name
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
  };
}

function actionLine({ action, comment }: NamedAction): string {
  return `action: ${action}${comment === undefined ? "" : ` # ${comment}`}`;
}
