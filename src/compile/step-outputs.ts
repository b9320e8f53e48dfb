import type { Step, StepsDocument } from "../model/generated/documents.ts";
import { resolvePath } from "../model/path.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import type { Outputs } from "./names.ts";

/** What each step with an id puts out, by id. */
export function outputsOfSteps(
  project: Project,
  document: YamlDocument,
  list: readonly Step[],
): Map<string, Outputs> {
  const known = new Map<string, Outputs>();
  for (const step of list) if (step.id !== undefined) known.set(step.id, outputsOf(project, document, step));
  return known;
}

/** The steps file that a step uses; undefined when it could not be read, which the loader has told. */
export function stepsFileOf(
  project: Project,
  document: YamlDocument,
  step: Step,
): Loaded<StepsDocument> | undefined {
  const file = resolvePath(document.file, String(step.uses));
  return file === undefined ? undefined : project.steps.get(file);
}

function outputsOf(project: Project, document: YamlDocument, step: Step): Outputs {
  if (step.uses === undefined) return { names: Object.keys(step.outputs ?? {}) };
  const loaded = stepsFileOf(project, document, step);
  return loaded === undefined
    ? { names: [], open: true }
    : { names: Object.keys(loaded.content.outputs ?? {}) };
}
