import { randomBytes } from "node:crypto";
import { link, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";
import type { SharedFolder } from "./shared-folder.ts";

/** How old a file under way must be for its writer to count as dead, in milliseconds. */
const ABANDONED = 3_600_000;

const UNDER_WAY = /^\.[0-9a-f]{12}\.tmp$/;

/** A folder of this machine. Rejects with the system's error (`code` EACCES, ENOSPC, EROFS …). */
export function nodeSharedFolder(root: string): SharedFolder {
  return {
    folders: async () => {
      const entries = (await orUndefined(readdir(root, { withFileTypes: true }))) ?? [];
      return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    },
    names: async (folder) => {
      const names = (await orUndefined(readdir(join(root, folder)))) ?? [];
      return names.filter((name) => !UNDER_WAY.test(name));
    },
    read: (path) => orUndefined(readFile(join(root, path), "utf8")),
    create: async (path, content) => {
      const target = join(root, path);
      await makeFolder(dirname(target));
      const beside = join(dirname(target), `.${randomBytes(6).toString("hex")}.tmp`);
      try {
        const file = await open(beside, "wx");
        try {
          await file.writeFile(content);
          // Else a machine that loses its power could keep the name and lose the content.
          await file.sync();
        } finally {
          await file.close();
        }
        // Unlike a rename this never takes the place of a file.
        await link(beside, target);
        return true;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
        throw error;
      } finally {
        await rm(beside, { force: true });
      }
    },
    remove: (path) => rm(join(root, path), { force: true }),
    sweep: async (folder) => {
      const names = (await orUndefined(readdir(join(root, folder)))) ?? [];
      for (const name of names.filter((one) => UNDER_WAY.test(one))) {
        const found = await orUndefined(stat(join(root, folder, name)));
        if (found !== undefined && Date.now() - found.mtimeMs > ABANDONED)
          await rm(join(root, folder, name), { force: true });
      }
    },
  };
}

async function orUndefined<Found>(looking: Promise<Found>): Promise<Found | undefined> {
  try {
    return await looking;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
