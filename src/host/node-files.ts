import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Files } from "./host.ts";
import { makeFolder } from "./make-folder.ts";

const SKIPPED = new Set([".git", "node_modules"]);

/** The machine's files. */
export const nodeFiles: Files = {
  read: (path) => readFile(path),
  parts: (path) => ({ [Symbol.asyncIterator]: () => createReadStream(path)[Symbol.asyncIterator]() }),
  size: async (path) => (await stat(path)).size,
  exists: async (path) => {
    try {
      return (await stat(path)).isDirectory() ? "folder" : "file";
    } catch {
      return undefined;
    }
  },
  isLink: async (path) => {
    try {
      return (await lstat(path)).isSymbolicLink();
    } catch {
      return false;
    }
  },
  write: async (path, content) => {
    // A file beside it, then renamed over it: a crash in between leaves the old content.
    const beside = `${path}.${randomBytes(6).toString("hex")}.tmp`;
    try {
      await writeFile(beside, content).catch(async (error: { code?: string }) => {
        // Most files have their folder already.
        if (error.code !== "ENOENT") throw error;
        await makeFolder(dirname(path));
        await writeFile(beside, content);
      });
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  },
  remove: (path) => rm(path, { force: true }),
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  folders: async (path) => {
    try {
      const entries = await readdir(path, { withFileTypes: true });
      return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
    } catch (error) {
      if ((error as { code?: string }).code === "ENOENT") return [];
      throw error;
    }
  },
  stamp: async (path) => {
    try {
      const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
      return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
    } catch {
      return undefined;
    }
  },
  modified: async (path) => {
    try {
      return Math.floor((await stat(path)).mtimeMs);
    } catch {
      return undefined;
    }
  },
  list: async (folder) => {
    const found: string[] = [];
    const walk = async (relative: string): Promise<void> => {
      const entries = await readdir(join(folder, relative), { withFileTypes: true }).catch((error) => {
        // A folder further down that is gone by now, or closed to us, has nothing that we could read.
        if (relative === "") throw error;
        return [];
      });
      for (const entry of entries) {
        const path = relative === "" ? entry.name : `${relative}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!SKIPPED.has(entry.name)) await walk(path);
        } else if (entry.isFile()) found.push(path);
      }
    };
    await walk("");
    return found.sort();
  },
};
