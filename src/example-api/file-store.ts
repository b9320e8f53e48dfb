import { createHash } from "node:crypto";

/** A file kept in memory. */
interface StoredFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
  readonly sha256: string;
}

/** The files put to the API, by name. */
export class FileStore {
  readonly #files = new Map<string, StoredFile>();

  /** Keeps a file; says whether its name is new. */
  put(
    name: string,
    mediaType: string,
    content: Buffer,
  ): { readonly file: StoredFile; readonly created: boolean } {
    const created = !this.#files.has(name);
    const file = { name, mediaType, content, sha256: createHash("sha256").update(content).digest("hex") };
    this.#files.set(name, file);
    return { file, created };
  }

  get(name: string): StoredFile | undefined {
    return this.#files.get(name);
  }

  delete(name: string): boolean {
    return this.#files.delete(name);
  }

  clear(): void {
    this.#files.clear();
  }
}
