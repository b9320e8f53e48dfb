import { relative, resolve } from "node:path";
import { planId } from "../compile/plan-id.ts";
import type { Host } from "../host/host.ts";
import { loadPlans } from "../load/load-project.ts";
import { nearest } from "../model/nearest.ts";
import { kindOfFile, slug, withoutSuffix } from "../model/path.ts";
import { RotaError } from "../model/rota-error.ts";
import { findTargets, type Targets } from "./find-targets.ts";

/** Finds the plans that words on the command line mean: ids of plans, or what `findTargets` takes. An id goes before a folder of that name.
 * @throws RotaError (exit code 2) for a word that means nothing, or several plans of one id. */
export async function findPlans(host: Host, words: readonly string[]): Promise<Targets> {
  let reading: Promise<ReadonlyMap<string, readonly string[]>> | undefined;
  const ids = () => {
    reading ??= pathsById(host);
    return reading;
  };
  const paths: string[] = [];
  for (const word of words) paths.push(await pathOf(host, word, ids));
  return findTargets(host, paths, ["plan"]);
}

/** Finds the one plan that the word behind a verb means.
 * @throws RotaError (exit code 2) when there is no word, or it means nothing, or several plans. */
export async function findOnePlan(host: Host, verb: string, words: readonly string[]): Promise<Targets> {
  const [word] = words;
  if (word === undefined) throw usage(`${verb} needs a plan`, "rota list shows them");
  const targets = await findPlans(host, words);
  if (targets.files.length === 1) return targets;
  throw usage(`${word} names ${targets.files.length} plans`, `name one, such as ${targets.files[0]}`);
}

async function pathOf(
  host: Host,
  word: string,
  ids: () => Promise<ReadonlyMap<string, readonly string[]>>,
): Promise<string> {
  if (kindOfFile(word) !== undefined || /[*?[{]|[\\/]$/.test(word)) return word;
  const kind = await host.files.exists(resolve(host.workingFolder, word));
  if (kind === "file") return word;
  const known = await ids();
  const [path, ...others] = known.get(word) ?? [];
  if (others.length > 0)
    throw usage(
      `${word} is the id of ${others.length + 1} plans`,
      `name one by its file: ${[path, ...others].join(", ")}`,
    );
  if (path !== undefined || kind === "folder") return path ?? word;
  const close = nearest(word, known.keys());
  throw usage(
    `there is no plan ${word}`,
    close === undefined ? "name it by its file or its id; rota list shows them" : `did you mean ${close}?`,
  );
}

/** The plans of the repository: the paths of their files from the working folder, by id. */
async function pathsById(host: Host): Promise<ReadonlyMap<string, readonly string[]>> {
  const { root, files } = await findTargets(host, [], ["plan"]);
  const { project } = await loadPlans(host.files, root, files);
  const paths = new Map<string, string[]>();
  for (const file of files) {
    const plan = project.plans.get(file);
    // A plan that cannot be read is found by the id it most likely has: its problems are worth telling.
    const id = plan === undefined ? slug(withoutSuffix(file)) : planId(plan);
    const path = relative(host.workingFolder, resolve(root, file));
    paths.set(id, [...(paths.get(id) ?? []), path]);
  }
  return paths;
}

function usage(message: string, hint: string): RotaError {
  return new RotaError("usage", message, { exitCode: 2, hint });
}
