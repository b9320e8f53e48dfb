/** The largest file that is read, in bytes (in UTF-16 units where only text is at hand): 5 MiB, far above any suite people write. */
export const MAXIMUM_FILE_SIZE = 5 * 1024 * 1024;

/** How deep maps and lists may nest, the root counting as level 1. */
export const MAXIMUM_DEPTH = 64;

/** How many values the aliases of one file may stand for in total: stops "billion laughs" files. */
export const MAXIMUM_ALIASED_VALUES = 100_000;
