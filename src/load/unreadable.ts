import type { Diagnostic } from "../model/diagnostic.ts";
import { FILE_START } from "../model/position.ts";

/** What is told of a file that could not be read, by the error of the system. */
export function unreadable(file: string, error: unknown): Diagnostic {
  const { code } = error as { code?: string };
  const why =
    code === "ENOENT"
      ? "there is no such file"
      : code === "EISDIR"
        ? "it is a folder"
        : `the system says ${code}`;
  return {
    code: "file-unreadable",
    severity: "error",
    message: `${file} cannot be read: ${why}`,
    hint: "check that it is a file and that you may read it",
    file,
    range: FILE_START,
  };
}
