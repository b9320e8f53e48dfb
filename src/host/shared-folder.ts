/** A folder that several processes write to at once, any of which may die at any moment. Paths are relative to it. */
export interface SharedFolder {
  /** The folders in it; none when it does not exist. */
  folders(): Promise<readonly string[]>;
  /** The names of the files in a folder; none when it does not exist. */
  names(folder: string): Promise<readonly string[]>;
  /** The text of a file; undefined when there is none. */
  read(path: string): Promise<string | undefined>;
  /** Puts a file there as a whole, unless one has the name already: then false. Makes the folders on its way. */
  create(path: string, content: string): Promise<boolean>;
  /** Removes a file, if it is there. */
  remove(path: string): Promise<void>;
  /** Removes what writers that died have left half done in a folder. */
  sweep(folder: string): Promise<void>;
}
