import { dirname } from "node:path";
import type { Files } from "../host/host.ts";

/** The repository's root for a folder: the nearest one upwards that holds rota.yaml or .git, else the folder itself. */
export async function findRoot(files: Files, folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    for (const mark of ["rota.yaml", "rota.yml", ".git"])
      if ((await files.exists(`${at}/${mark}`)) !== undefined) return at;
    if (dirname(at) === at) return folder;
  }
}
