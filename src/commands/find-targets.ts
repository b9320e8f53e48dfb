import { dirname, relative, resolve } from "node:path";
import picomatch from "picomatch";
import type { Host } from "../host/host.ts";
import { nearest } from "../model/nearest.ts";
import { type FileKind, kindOfFile, ownFiles } from "../model/path.ts";
import { RotaError } from "../model/rota-error.ts";
import { findRoot } from "./find-root.ts";

/** Files that a command works on, relative to the repository's root. */
export interface Targets {
  /** Absolute. */
  readonly root: string;
  readonly files: readonly string[];
  /** Nobody named them: they are all that there is. */
  readonly unnamed?: boolean;
}

/** Finds what words on the command line mean: files, folders (all Rota files in them) or patterns, relative to the working folder;
 * without words all files of the repository.
 * @throws RotaError (exit code 2) for a word that means nothing. */
export async function findTargets(
  host: Host,
  words: readonly string[],
  kinds: readonly FileKind[],
): Promise<Targets> {
  const [first] = words;
  const start =
    first === undefined
      ? host.workingFolder
      : await existingFolder(host, resolve(host.workingFolder, first.replace(/[*?[{].*$/, "")));
  const root = await findRoot(host.files, start);
  let listing: Promise<string[]> | undefined;
  const all = async (): Promise<string[]> => {
    listing ??= host.files.list(root);
    return ownFiles(await listing).filter((file) => kinds.includes(kindOfFile(file) as FileKind));
  };
  if (words.length === 0) return { root, files: await all() };

  const files = new Set<string>();
  for (const word of words) {
    const path = relative(root, resolve(host.workingFolder, word)).replaceAll("\\", "/");
    if (path.startsWith(".."))
      throw usage(
        "target-outside",
        `${word} is outside the repository at ${root}`,
        "run rota in the repository of the file",
      );
    const kind = await host.files.exists(resolve(root, path));
    if (kind === "file") files.add(checkedKind(path, word, kinds));
    else if (kind === "folder") for (const file of await inside(path, word, all)) files.add(file);
    else if (/[*?[{]/.test(word)) for (const file of await matching(path, word, all)) files.add(file);
    else throw missing(word, path, await all());
  }
  return { root, files: [...files] };
}

function checkedKind(path: string, word: string, kinds: readonly FileKind[]): string {
  const kind = kindOfFile(path);
  if (kind !== undefined && kinds.includes(kind)) return path;
  const suffixes = kinds.map((one) => (one === "project" ? "rota.yaml" : `*.${one}.yaml`)).join(", ");
  throw usage("target-kind", `${word} is not one of ${suffixes}`, "Rota knows its files by their suffix");
}

async function inside(path: string, word: string, all: () => Promise<string[]>): Promise<string[]> {
  const found = (await all()).filter((file) => path === "" || file.startsWith(`${path}/`));
  if (found.length === 0)
    throw usage(
      "target-empty",
      `the folder ${word} holds no plan or suite`,
      "plans end in .plan.yaml, suites in .suite.yaml; a folder with a rota.yaml of its own is a project by itself: name that",
    );
  return found;
}

async function matching(path: string, word: string, all: () => Promise<string[]>): Promise<string[]> {
  const matches = picomatch(path);
  const found = (await all()).filter((file) => matches(file));
  if (found.length === 0)
    throw usage(
      "target-empty",
      `no file matches ${word}`,
      "plans end in .plan.yaml, suites in .suite.yaml; put patterns in quotes",
    );
  return found;
}

function missing(word: string, path: string, all: readonly string[]): RotaError {
  const close = nearest(path, all);
  return usage(
    "target-missing",
    `there is no file ${word}`,
    close === undefined
      ? `this repository has ${all.slice(0, 10).join(", ") || "no plans or suites; rota init writes a first one"}`
      : `did you mean ${close}?`,
  );
}

function usage(code: string, message: string, hint: string): RotaError {
  return new RotaError(code, message, { exitCode: 2, hint });
}

async function existingFolder(host: Host, path: string): Promise<string> {
  let at = path;
  while ((await host.files.exists(at)) !== "folder" && dirname(at) !== at) at = dirname(at);
  return at;
}
