// Loaded before a process's own code: kills it (SIGKILL, as `kill -9` does) after the n-th thing it does with files, or in the middle
// of the n-th that it writes.
import { promises } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const at = Number(process.env["DIE_AT"]);
const when = process.env["DIE_WHEN"];
let steps = 0;

const die = () => process.kill(process.pid, "SIGKILL");

type Step = (...values: never[]) => Promise<unknown>;

function watched(step: Step, halve?: Step): Step {
  return async (...values) => {
    // "within": of the steps only those that can be half done.
    if (when === "after" || halve !== undefined) steps++;
    const isIt = steps === at;
    if (isIt && when === "within" && halve !== undefined) {
      await halve(...values);
      die();
    }
    try {
      return await step(...values);
    } finally {
      if (isIt && when === "after") die();
    }
  };
}

const target = promises as unknown as Record<string, Step>;
for (const name of ["mkdir", "readdir", "readFile", "link", "rm", "stat"])
  target[name] = watched((target[name] as Step).bind(promises));

const open = promises.open.bind(promises);
promises.open = watched(async (...values: Parameters<typeof open>) => {
  const file: FileHandle = await open(...values);
  const methods = file as unknown as Record<string, Step>;
  const half = (text: string) => file.write(text.slice(0, text.length / 2));
  const write = watched(file.writeFile.bind(file) as Step, half as Step);
  Object.assign(methods, {
    writeFile: write,
    sync: watched(file.sync.bind(file)),
    close: watched(file.close.bind(file)),
  });
  return file;
}) as typeof promises.open;
syncBuiltinESMExports();
