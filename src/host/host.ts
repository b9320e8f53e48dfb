/** Everything Rota needs from the machine, so that the stages stay free of it. Times are milliseconds. */
export interface Host {
  readonly clock: Clock;
  readonly random: Random;
  readonly files: Files;
  readonly terminal: Terminal;
  readonly processes: Processes;
  /** The environment variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute; paths of the user are relative to it. */
  readonly workingFolder: string;
  /** Aborts when the person or the runner asks us to stop (SIGINT, SIGTERM). */
  readonly interrupted: AbortSignal;
  /** For work that takes its time to stop: aborts when we are asked once more. Without this call, or when we are asked a third time, the
   * process then ends at once. */
  urged(): AbortSignal;
}

export interface Clock {
  /** Since 1970-01-01T00:00Z. */
  now(): number;
  /** Since some moment; never goes back. */
  monotonic(): number;
  /** CPU time this process has used. */
  cpu(): number;
  /** Resolves after the time, or at once when the signal aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export interface Random {
  /** In [0, 1). */
  number(): number;
  /** A version 4 UUID (RFC 9562). */
  uuid(): string;
}

export interface Files {
  /** Rejects with the system's error (`code` ENOENT, EISDIR, EACCES …). */
  read(path: string): Promise<Uint8Array>;
  /** The content in parts, for files too large to be held; opened anew each time it is gone through. Fails as `read` does. */
  parts(path: string): AsyncIterable<Uint8Array>;
  /** In bytes; rejects with the system's error. */
  size(path: string): Promise<number>;
  exists(path: string): Promise<"file" | "folder" | undefined>;
  /** Whether there is a symbolic link, wherever it points to. */
  isLink(path: string): Promise<boolean>;
  /** Writes a file as a whole: it has the old or the new content, never a part. Makes the folders on its way. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Removes a file; one that is not there is removed already. */
  remove(path: string): Promise<void>;
  /** Removes a folder with all that is in it; one that is not there is removed already. */
  removeFolder(path: string): Promise<void>;
  /** The names of the folders right in a folder, sorted; none when there is no such folder. */
  folders(path: string): Promise<string[]>;
  /** A text that is another one when the file has been written since; undefined when there is none. */
  stamp(path: string): Promise<string | undefined>;
  /** When a file was last written, in milliseconds since 1970-01-01T00:00Z; undefined when there is none. */
  modified(path: string): Promise<number | undefined>;
  /** Every file below a folder, as paths relative to it with forward slashes, sorted; skips .git, node_modules and what links point to. */
  list(folder: string): Promise<string[]>;
}

/** Files that are only looked at. */
export type ReadableFiles = Pick<Files, "read" | "exists" | "list">;

export interface Terminal {
  /** Machine output, to standard output. */
  print(text: string): void;
  /** Human text, to standard error. */
  tell(text: string): void;
  /** Whether standard error is a terminal that can redraw. */
  readonly live: boolean;
  readonly colours: boolean;
  readonly columns: number;
}

export interface Processes {
  run(command: string, options: ProcessOptions): Promise<ProcessResult>;
}

export interface ProcessOptions {
  readonly shell: "bash" | "sh";
  readonly folder: string;
  /** The child's whole environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Ends the child and everything it started. */
  readonly signal: AbortSignal;
  /** Bytes kept of each stream; the rest is counted and dropped. */
  readonly limit: number;
  /** Which of them: the last ones of a server that talks for long. Without it: the first. */
  readonly keep?: "first" | "last";
}

export interface ProcessResult {
  /** null when a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  readonly stdoutSize: number;
  readonly stderrSize: number;
}
