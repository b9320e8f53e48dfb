import { join } from "node:path";
import type { FileVersion, FileVersions } from "./file-versions.ts";
import type { Host } from "./host.ts";

/** How many versions are listed. */
const LISTED = 50;
/** How long git may take, in milliseconds. */
const PATIENCE = 10_000;
/** Bytes of its answer. */
const LARGEST = 1_000_000;
/** The file as it is on disk, with changes that nobody has committed. */
const ON_DISK = "on disk";

/** The history that the clone has in which `root` (absolute) is. Without git, outside of a clone, and in one without its past (a shallow
 * checkout) nothing is known. What was merged counts from its merge. */
export function gitVersions(
  { processes, files, environment }: Pick<Host, "processes" | "files" | "environment">,
  root: string,
): FileVersions {
  /** What a command puts out; undefined when it fails. Values come by the environment: a path may look like anything to a shell. */
  const git = async (command: string, values: Readonly<Record<string, string>>) => {
    const { PATH = "", HOME = "" } = environment;
    const signal = AbortSignal.timeout(PATIENCE);
    try {
      const { exitCode, stdout } = await processes.run(`git --literal-pathspecs ${command}`, {
        ...{ shell: "sh", folder: root, signal, limit: LARGEST },
        environment: { PATH, HOME, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", ...values },
      });
      return exitCode === 0 ? new TextDecoder().decode(stdout) : undefined;
    } catch {
      // There is no shell.
      return undefined;
    }
  };
  return {
    list: async (path) => {
      const shallow = await git("rev-parse --is-shallow-repository", {});
      if (shallow?.trim() !== "false") return undefined;
      const value = { ROTA_FILE: path };
      const changes = await git('status --porcelain --untracked-files=all -- "$ROTA_FILE"', value);
      // In a clone without a commit there is no log.
      const log = await git(`log --first-parent -n ${LISTED} --format="%H %ct" -- "$ROTA_FILE"`, value);
      const committed = (log ?? "").split("\n").flatMap(versionOf);
      if (changes?.trim() === "" && committed.length > 0) return committed;
      const written = await files.modified(join(root, path));
      return written === undefined ? committed : [{ id: ON_DISK, committed: written }, ...committed];
    },
    text: async (path, { id }) => {
      if (id !== ON_DISK)
        return git('show "$ROTA_COMMIT:./$ROTA_FILE"', { ROTA_COMMIT: id, ROTA_FILE: path });
      try {
        return new TextDecoder().decode(await files.read(join(root, path)));
      } catch {
        // It was removed meanwhile.
        return undefined;
      }
    },
    arrived: async ({ committed }) => committed,
  };
}

function versionOf(line: string): FileVersion[] {
  const [, id, seconds] = /^([0-9a-f]{40,64}) (\d+)$/.exec(line) ?? [];
  return id === undefined ? [] : [{ id, committed: Number(seconds) * 1000 }];
}
