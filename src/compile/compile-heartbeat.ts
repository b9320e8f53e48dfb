import type { PlanDocument } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { Template } from "../model/template.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import { Findings } from "./findings.ts";
import type { LayeredVar } from "./layered-var.ts";
import type { NamesOf } from "./names.ts";
import type { Requirement } from "./requirements.ts";
import { TemplateCompiler } from "./template-compiler.ts";

/** The address that a plan's runs of the schedule ask when they passed (`heartbeat`), as it is in one environment. */
export interface CompiledHeartbeat {
  readonly template: Template;
  readonly origin: Origin;
  /** What the address itself names. */
  readonly requirements: readonly Requirement[];
  /** The variables it uses, through others, too; with the value that wins in the files. One without any has null. */
  readonly vars: ReadonlyMap<string, LayeredVar>;
}

const NULL: Template = { kind: "literal", value: null };

/** Compiles a plan's heartbeat for an environment, if it has one. No suite is in sight, so the variables are those that rota.yaml, one of
 * its environments or the plan writes. */
export function compileHeartbeat(
  project: Project,
  { document, content }: Loaded<PlanDocument>,
  environment: string | null,
  findings: Findings,
): CompiledHeartbeat | null {
  if (content.heartbeat === undefined) return null;
  const given = givenVars(project, { document, content }, environment);
  const templates = new TemplateCompiler(findings);
  const names: NamesOf = () => ({
    place: "in a heartbeat",
    vars: [...given.values()].map(({ name }) => name),
    varsAdvice:
      "a heartbeat sees the vars of rota.yaml, its environments and the plan; null means from outside",
    secrets: true,
    github: false,
  });
  const origin = { document, container: content, key: "heartbeat" };
  const template = templates.text(origin, names);
  checkAddress(template, origin, findings);
  checkPassword(template, origin, findings);
  const { requirements } = templates;
  const vars = new Map<string, LayeredVar>();
  const open = [...requirements];
  for (let one = open.shift(); one !== undefined; one = open.shift()) {
    const found = one.context === "vars" ? given.get(one.name.toLowerCase()) : undefined;
    if (found === undefined || vars.has(found.name)) continue;
    templates.requirements = [];
    const value = found.origin === null ? NULL : templates.value(found.origin, names);
    vars.set(found.name, { template: value, origin: found.origin, requirements: templates.requirements });
    open.push(...templates.requirements);
  }
  return { template, origin, requirements, vars };
}

/** Checks a plan's heartbeat in all of its environments. */
export function checkHeartbeat(project: Project, plan: Loaded<PlanDocument>, findings: Findings): void {
  const { document, content } = plan;
  if (content.heartbeat === undefined) return;
  for (const environment of content.environments ?? [null])
    compileHeartbeat(project, plan, environment, findings);
  if (content.schedule !== undefined) return;
  findings.warning(
    "heartbeat-unused",
    { document, container: content, key: "heartbeat" },
    "key",
    "only runs of the schedule ask the heartbeat, and the plan has no schedule",
    "add schedule:, or take heartbeat away",
  );
}

/** The variables that a plan's heartbeat uses: those need no suite that declares them. */
export function heartbeatVars(project: Project, plan: Loaded<PlanDocument>): string[] {
  const environments = plan.content.environments ?? [null];
  const used = environments.flatMap((environment) => [
    ...(compileHeartbeat(project, plan, environment, new Findings())?.vars.keys() ?? []),
  ]);
  return [...new Set(used)];
}

interface GivenVar {
  /** As it is written first. */
  readonly name: string;
  /** Null: only another environment writes it. */
  readonly origin: Origin | null;
}

/** What the files write outside of suites, by name in lower case; of several the later wins: rota.yaml, the plan, the environment. */
function givenVars(
  { project }: Project,
  plan: Loaded<PlanDocument>,
  environment: string | null,
): Map<string, GivenVar> {
  const given = new Map<string, GivenVar>();
  const layer = (document: YamlDocument, vars: object | undefined, counts = true): void => {
    for (const key of Object.keys(vars ?? {})) {
      const known = given.get(key.toLowerCase());
      const origin = counts ? { document, container: vars as object, key } : (known?.origin ?? null);
      given.set(key.toLowerCase(), { name: known?.name ?? key, origin });
    }
  };
  if (project !== null) layer(project.document, project.content.vars);
  layer(plan.document, plan.content.vars);
  if (project !== null)
    for (const [name, settings] of Object.entries(project.content.environments ?? {}))
      layer(project.document, settings?.vars, name === environment);
  return given;
}

/** What is written out of the address must begin like one. */
function checkAddress(template: Template, origin: Origin, findings: Findings): void {
  const start =
    template.kind === "literal" ? template.value : template.kind === "text" ? template.parts[0] : undefined;
  if (typeof start !== "string") return;
  const text = start.trimStart();
  const whole = template.kind === "literal";
  if (whole ? isWebAddress(text) : /^https?:\/\//i.test(text)) return;
  const begins = ["https://", "http://"].some((scheme) => scheme.startsWith(text.toLowerCase()));
  if (!whole && begins) return;
  findings.error(
    "heartbeat-url",
    origin,
    "value",
    "the heartbeat is no URL of http or https",
    "write it in full, such as https://hc-ping.com/${{ secrets.HEARTBEAT }}",
  );
}

/** What stands before the @ of an address is sent, but here everybody reads it. */
function checkPassword(template: Template, origin: Origin, findings: Findings): void {
  const parts =
    template.kind === "text" ? template.parts : template.kind === "literal" ? [template.value] : [];
  const text = parts.map((part) => (typeof part === "string" ? part : "\0")).join("");
  const [, password = "\0"] = /^\s*https?:\/\/[^/?#:]*:([^/?#]+)@/i.exec(text) ?? [];
  if (password.includes("\0")) return;
  findings.error(
    "heartbeat-password",
    origin,
    "value",
    "everybody who can read the repository can read this password",
    "keep the whole address in a secret, and write heartbeat: ${{ secrets.HEARTBEAT_URL }}",
  );
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
