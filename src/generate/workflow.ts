import { header } from "./header.ts";
import { writeYaml, type YamlValue } from "./write-yaml.ts";

/** A workflow file; the keys are GitHub's, in the order in which they are written. */
export interface Workflow {
  /** What it is made from. */
  readonly source: string;
  readonly remarks: readonly string[];
  readonly name: string;
  readonly on: YamlValue;
  readonly concurrency?: YamlValue;
  readonly env?: { readonly [name: string]: YamlValue };
  readonly jobs: { readonly [id: string]: YamlValue };
}

/** The text of a workflow file. A job has only the permissions that it states itself. */
export function workflowText({ source, remarks, name, on, concurrency, env, jobs }: Workflow): string {
  const top = {
    name,
    on,
    permissions: {},
    ...(concurrency !== undefined && { concurrency }),
    ...(env !== undefined && { env }),
    jobs,
  };
  return `${header(source, remarks)}\n${writeYaml(top)}`;
}
