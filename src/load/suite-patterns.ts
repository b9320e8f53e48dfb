import picomatch from "picomatch";
import { kindOfFile, resolvePath } from "../model/path.ts";

/** Whether a plan's entry is a pattern rather than a path. */
export function isPattern(text: string): boolean {
  return /[*?[\]{}!]/.test(text) && !text.includes("${{");
}

/** The suites among `files` (relative to the root) that a pattern of a file matches, in the files' order. */
export function matchSuites(fromFile: string, pattern: string, files: readonly string[]): string[] {
  const resolved = resolvePath(fromFile, pattern);
  if (resolved === undefined) return [];
  const matches = picomatch(resolved, { dot: false });
  return files.filter((file) => kindOfFile(file) === "suite" && matches(file));
}
