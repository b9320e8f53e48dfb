import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";

/** Makes a folder and those on its way; one that is there is made already. Not by `recursive: true`, which never ends where the system says of a
 * folder in one that exists that it does not (`/proc`). Rejects with the system's error. */
export async function makeFolder(path: string): Promise<void> {
  const parent = dirname(path);
  // A root is always there, and not every system says so when it is to be made.
  if (parent === path || (await isMade(path))) return;
  await makeFolder(parent);
  if (!(await isMade(path))) await mkdir(path);
}

/** Whether the folder is there now; false: the one that it would be in is not. */
async function isMade(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return true;
    if (code === "ENOENT") return false;
    throw error;
  }
}
