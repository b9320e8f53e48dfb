import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import type { Project } from "../model/project.ts";
import type { Findings } from "./findings.ts";
import { listOf } from "./list-of.ts";

/** Checks that rota.yaml has the environment that stands at a place. */
export function checkEnvironmentName({ project, broken }: Project, origin: Origin, findings: Findings): void {
  // A rota.yaml that is broken may well have it.
  if (broken.has("rota.yaml") || broken.has("rota.yml")) return;
  const name = (origin.container as Readonly<Record<string | number, string>>)[origin.key] as string;
  const known = Object.keys(project?.content.environments ?? {});
  if (known.includes(name)) return;
  const close = nearest(name, known);
  const [message, hint] =
    project === null
      ? [
          `there is no environment ${name}: the repository has no rota.yaml`,
          `write environments: { ${name}: … } into rota.yaml at its root`,
        ]
      : [
          `there is no environment ${name} in ${project.document.file}`,
          close === undefined
            ? `add it under environments: of ${project.document.file}${known.length > 0 ? `, which has ${listOf(known)}` : ""}`
            : `did you mean ${close}?`,
        ];
  findings.error("environment-unknown", origin, "value", message, hint);
}
