import { createTwoFilesPatch } from "diff";
import { isOurs } from "./header.ts";

/** A file that is not what it should be. */
export interface FileChange {
  /** From the repository's root. */
  readonly path: string;
  /** null: there is none. */
  readonly before: string | null;
  /** null: it is to be removed. */
  readonly after: string | null;
}

/** What has to change, and what cannot. */
export interface Changes {
  readonly changes: readonly FileChange[];
  /** Paths that are needed but hold somebody else's file. */
  readonly foreign: readonly string[];
}

/** Compares the files that should be there with those that are (all of the folder that may be ours, by path). Ends of lines do not
 * count: git may have changed them. */
export function compareFiles(
  wanted: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): Changes {
  const changes: FileChange[] = [];
  const foreign: string[] = [];
  for (const [path, after] of wanted) {
    const before = found.get(path) ?? null;
    if (before === null) changes.push({ path, before, after });
    else if (!isOurs(before)) foreign.push(path);
    else if (withUnixLines(before) !== after) changes.push({ path, before, after });
  }
  for (const [path, before] of found)
    if (!wanted.has(path) && isOurs(before)) changes.push({ path, before, after: null });
  changes.sort((one, other) => (one.path < other.path ? -1 : 1));
  return { changes, foreign };
}

/** The changes as a patch that `git apply` takes. */
export function patchOf(changes: readonly FileChange[]): string {
  return changes
    .map(({ path, before, after }) => {
      const [from, to] = [
        before === null ? "/dev/null" : `a/${path}`,
        after === null ? "/dev/null" : `b/${path}`,
      ];
      const text = createTwoFilesPatch(
        from,
        to,
        withUnixLines(before ?? ""),
        after ?? "",
        undefined,
        undefined,
        {
          context: 3,
        },
      ).replace(/^=+\n/, "");
      const mode =
        before === null ? "new file mode 100644\n" : after === null ? "deleted file mode 100644\n" : "";
      return `diff --git a/${path} b/${path}\n${mode}${text}`;
    })
    .join("");
}

function withUnixLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
