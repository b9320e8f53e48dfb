import { isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";
import { RotaError } from "../model/rota-error.ts";

/** The folder that the text of a store names; undefined when it names something else.
 * @throws RotaError `store-folder-unknown` (exit code 2) for one that can be none. */
export function folderOf(text: string): string | undefined {
  const [, path] = /^file:(.+)$/is.exec(text) ?? [];
  const named = path ?? (isAbsolute(text) || /^\.{0,2}[\\/]/.test(text) ? text : undefined);
  if (named === undefined) return undefined;
  // No path of any system holds that character, and Node refuses it.
  const folder = /^file:\/\//i.test(text) ? ofUrl(text) : named;
  if (folder.includes("\0")) throw noFolder();
  return folder;
}

function ofUrl(text: string): string {
  try {
    return fileURLToPath(text);
  } catch (cause) {
    throw noFolder(cause);
  }
}

function noFolder(cause?: unknown): RotaError {
  return new RotaError("store-folder-unknown", "the ledger's store names no folder of this machine", {
    ...{ exitCode: 2, cause },
    hint: "write its path: ./ledger, /var/lib/rota, or file:///var/lib/rota with three slashes",
  });
}
