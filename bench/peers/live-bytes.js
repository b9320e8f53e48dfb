// What a contestant keeps alive while it runs, whatever garbage is around: in runs of their own, since looking costs time.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measureTree } from "./measure-tree.js";

const preloaded = fileURLToPath(new URL("count-bodies.js", import.meta.url));

/** The most bytes alive at once. @throws when the run does not pass */
export async function liveBytes({ run, place }) {
  const file = join(place, "live-bytes");
  const args = ["--expose-gc", "--import", preloaded, ...run.args];
  const { status, output } = await measureTree(
    { ...run, args, env: { ...run.env, LIVE_BYTES: file } },
    place,
  );
  if (status !== 0) throw new Error(`exit code ${status} while memory was looked at\n${output}`);
  return Number(readFileSync(file, "utf8"));
}
