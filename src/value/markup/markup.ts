type Library = typeof import("./library.ts");

let loaded: Library | undefined;

/** Loads what reads XML and HTML and evaluates XPath and CSS: several hundred kilobytes that most plans never need. */
export async function loadMarkup(): Promise<Library> {
  loaded ??= await import("./library.ts");
  return loaded;
}

/** Loads it where a file says xpath or css, which is when it is read: what follows, down to a look at an answer, needs no promise. */
export async function loadMarkupFor(source: string): Promise<void> {
  // Names of functions are blind to case.
  if (/\b(?:xpath|css)\b/i.test(source)) await loadMarkup();
}

/** What was loaded. */
export function markupLibrary(): Library {
  if (loaded === undefined) throw new Error("XPath and CSS were not loaded");
  return loaded;
}
