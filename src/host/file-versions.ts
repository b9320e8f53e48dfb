/** A version of a file as history has it. */
export interface FileVersion {
  /** Means something only to the history that it comes from. */
  readonly id: string;
  /** When it was committed, in milliseconds since 1970-01-01T00:00Z. */
  readonly committed: number;
}

/** The past of files on the branch that counts. Nothing is known where nobody may look: that is no error. */
export interface FileVersions {
  /** The newest first, at most some; undefined: nobody knows. `path` is relative to the project's root, with forward slashes. */
  list(path: string): Promise<readonly FileVersion[] | undefined>;
  /** What the file held; undefined: it was not there, or nobody knows. */
  text(path: string, version: FileVersion): Promise<string | undefined>;
  /** When the version came to the branch: later than it was committed where it waited in a pull request. */
  arrived(version: FileVersion): Promise<number>;
}
