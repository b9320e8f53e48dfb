import type { Diagnostic } from "../model/diagnostic.ts";
import type { PlanDocument, Services } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import type { Loaded } from "../model/project.ts";
import { WHOLE_REFERENCE } from "../model/whole-reference.ts";
import { isNameOnGithub } from "./github-name.ts";
import { BEGIN, workflowProblem } from "./workflow-problem.ts";

/** What GitHub would refuse in the containers beside the suites. */
export function checkServices({ document, content }: Loaded<PlanDocument>): Diagnostic[] {
  return [content.services, content["pull-request"]?.services].flatMap((services) =>
    services === undefined ? [] : checkServiceMap(document, services),
  );
}

function checkServiceMap(document: Origin["document"], services: Services): Diagnostic[] {
  const found: Diagnostic[] = [];
  const names = new Map<string, string>();
  for (const [name, service] of Object.entries(services)) {
    const twin = names.get(name.toLowerCase());
    if (twin !== undefined) {
      const origin = { document, container: services, key: name };
      found.push(
        workflowProblem(
          "service-twins",
          origin,
          `${twin} and ${name} differ only in case`,
          "GitHub is blind to case: rename one of them",
          "key",
        ),
      );
    }
    names.set(name.toLowerCase(), name);
    for (const [key, value] of Object.entries(service))
      checkServiceValue(
        { document, container: service, key },
        value,
        key === "env" || key === "credentials",
        found,
      );
  }
  return found;
}

/** GitHub gives secrets to `env` and `credentials` of a service, and to nothing else of it (GitHub docs, "Contexts reference"). */
function checkServiceValue(origin: Origin, value: unknown, secret: boolean, found: Diagnostic[]): void {
  if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value))
      checkServiceValue(
        { ...origin, container: value, key: Array.isArray(value) ? Number(key) : key },
        inner,
        secret,
        found,
      );
    return;
  }
  if (typeof value !== "string" || !value.includes(BEGIN)) return;
  const [, context, name = ""] = WHOLE_REFERENCE.exec(value) ?? [];
  if (context === undefined)
    found.push(
      workflowProblem(
        "service-value",
        origin,
        "a value of a service is literal, or one whole reference to a secret or a variable",
        "write $" + "{{ secrets.NAME }} or $" + "{{ vars.NAME }}, and nothing beside it",
      ),
    );
  else if (context === "secrets" && !secret)
    found.push(
      workflowProblem(
        "service-value",
        origin,
        "GitHub gives secrets to env and credentials of a service only",
        "write it literally, or use a variable: $" + "{{ vars.NAME }}",
      ),
    );
  else if (!isNameOnGithub(name.toUpperCase()))
    found.push(
      workflowProblem(
        "service-value",
        origin,
        `GitHub has no name ${name}: those that begin with GITHUB_ are its own`,
        "give it another name",
      ),
    );
}
