import { resolve } from "node:path";
import type { Files } from "../../host/host.ts";
import { installedFile } from "../../host/installed-file.ts";
import { version } from "../../host/version.ts";
import { RotaError } from "../../model/rota-error.ts";

/** Where the copy is, from the repository's root. */
export const VENDORED = ".github/rota";
const MANIFEST = "vendored.json";
/** What the action reads of an installed Rota: its code, and what its commands `demo` and `schema` show. */
const FOLDERS = ["dist", "schemas", "examples/shop"];
const FILES = ["action.yml", "LICENSE"];

/** What became of the copy. */
export interface Vendored {
  /** How many files of it were written anew. */
  readonly written: number;
  /** Files of an older version, which are gone now. */
  readonly removed: readonly string[];
  /** Files beside it that are not ours. */
  readonly left: readonly string[];
}

/** Copies the installed Rota into a repository, as an action that its workflows can use, or brings the copy there up to date.
 * @throws RotaError (exit code 2) when files that are not ours are in its way, or it cannot be written. */
export async function vendorAction(files: Files, root: string): Promise<Vendored> {
  const folder = resolve(root, VENDORED);
  if (installedFile(".") === folder)
    throw usage(
      `this Rota is the copy in ${VENDORED} itself`,
      "run the Rota whose copy it is to be: npx rota init --vendor",
    );
  const wanted = await ours(files);
  const known = await manifestOf(files, folder);
  const there = (await files.exists(folder)) === "folder" ? await files.list(folder) : [];
  const old = new Map<string, Uint8Array>();
  for (const path of there) if (wanted.has(path)) old.set(path, await files.read(resolve(folder, path)));
  const changed = [...wanted].filter(([path, content]) => !same(old.get(path), content));
  const inTheWay = changed.filter(([path]) => old.has(path) && !known.includes(path));
  if (inTheWay.length > 0)
    throw usage(
      `${inTheWay.map(([path]) => `${VENDORED}/${path}`).join(", ")} would be overwritten, and is not Rota's`,
      `move it away, or, if it is an old copy, delete ${VENDORED}`,
    );
  const removed = there.filter((path) => known.includes(path) && !wanted.has(path));
  if (changed.length + removed.length > 0 || known.length !== wanted.size) {
    try {
      // Both versions first: what is left of a copy that breaks off is still known as ours.
      await files.write(resolve(folder, MANIFEST), manifestText([...known, ...wanted.keys()]));
      for (const [path, content] of changed) await files.write(resolve(folder, path), content);
      for (const path of removed) await files.remove(resolve(folder, path));
      await files.write(resolve(folder, MANIFEST), manifestText([...wanted.keys()]));
    } catch (cause) {
      throw new RotaError("init-write", `${VENDORED} could not be written: ${(cause as Error).message}`, {
        cause,
        exitCode: 2,
        hint: "check that you may write there",
      });
    }
  }
  const left = there.filter((path) => path !== MANIFEST && !wanted.has(path) && !known.includes(path));
  return { written: changed.length, removed, left };
}

/** The files of the copy by path. */
async function ours(files: Files): Promise<ReadonlyMap<string, Uint8Array>> {
  const text = (content: string) => new TextEncoder().encode(content);
  const copy = new Map<string, Uint8Array>([
    // What the repository ignores elsewhere, such as dist, belongs to it here.
    [".gitignore", text("!*\n")],
    [".gitattributes", text("* -text linguist-generated\n")],
    ["package.json", text(`${JSON.stringify({ name: "rota", version, private: true, type: "module" })}\n`)],
  ]);
  for (const path of FILES) copy.set(path, await files.read(installedFile(path)));
  for (const folder of FOLDERS)
    for (const path of await files.list(installedFile(folder)))
      copy.set(`${folder}/${path}`, await files.read(installedFile(`${folder}/${path}`)));
  return copy;
}

/** The paths that a copy made before has. */
async function manifestOf(files: Files, folder: string): Promise<readonly string[]> {
  const path = resolve(folder, MANIFEST);
  if ((await files.exists(path)) !== "file") return [];
  const text = new TextDecoder().decode(await files.read(path));
  try {
    const { files: paths } = JSON.parse(text) as { files?: unknown };
    if (Array.isArray(paths) && paths.every((one) => typeof one === "string")) return paths;
  } catch (cause) {
    throw unreadable(cause);
  }
  throw unreadable();
}

function unreadable(cause?: unknown): RotaError {
  return new RotaError("vendor-manifest", `${VENDORED}/${MANIFEST} is not what rota init --vendor wrote`, {
    cause,
    exitCode: 2,
    hint: `delete ${VENDORED} and do it again`,
  });
}

function manifestText(paths: readonly string[]): string {
  const note = "Written by rota init --vendor, which changes and removes only the files named here.";
  return `${JSON.stringify({ note, version, files: [...new Set(paths)].sort() }, null, 2)}\n`;
}

function same(old: Uint8Array | undefined, content: Uint8Array): boolean {
  return old !== undefined && Buffer.compare(old, content) === 0;
}

function usage(message: string, hint: string): RotaError {
  return new RotaError("usage", message, { exitCode: 2, hint });
}
