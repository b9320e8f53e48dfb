import type { Step, StepsDocument } from "../model/generated/documents.ts";
import { resolvePath } from "../model/path.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import type { KnownOutputs, Outputs } from "./names.ts";

/** What the steps of a list put out, seen from any place in it: looked up by id, since cases may have thousands of steps. */
export class StepOutputs {
  readonly #project: Project;
  readonly #document: YamlDocument;
  readonly #list: readonly Step[];
  /** Where in the list a step with an id stands, by the id in lower case; twins are told elsewhere. */
  readonly #places = new Map<string, number[]>();

  constructor(project: Project, document: YamlDocument, list: readonly Step[]) {
    this.#project = project;
    this.#document = document;
    this.#list = list;
    for (const [place, { id }] of list.entries()) {
      if (id === undefined) continue;
      const places = this.#places.get(id.toLowerCase());
      if (places === undefined) this.#places.set(id.toLowerCase(), [place]);
      else places.push(place);
    }
  }

  /** Those of the first `count` steps; of all without it. */
  first(count = this.#list.length): KnownOutputs {
    return {
      find: (id) => {
        const place = this.#places.get(id.toLowerCase())?.findLast((one) => one < count);
        return place === undefined
          ? undefined
          : outputsOf(this.#project, this.#document, this.#list[place] as Step);
      },
      ids: () => this.#list.slice(0, count).flatMap(({ id }) => id ?? []),
    };
  }

  /** Whether a step with the id stands behind the first `count`. */
  isAfter(count: number, id: string): boolean {
    return (this.#places.get(id.toLowerCase())?.at(-1) ?? -1) >= count;
  }
}

/** The steps file that a step uses; undefined when it could not be read, which the loader has told. */
export function stepsFileOf(
  project: Project,
  document: YamlDocument,
  step: Pick<Step, "uses">,
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
