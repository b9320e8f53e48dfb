import type { Severity } from "../../model/diagnostic.ts";

/** What the YAML library or the walk over its tree found, before it is put into a user's words. */
export interface Problem {
  /** The library's error code, or one of the walk's own: `UNRESOLVED_ALIAS`, `NON_SPECIFIC_TAG`, `FLOW_KEY_ALONE`, `COMMENT_AS_VALUE`, `COLLECTION_AS_KEY`. */
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the source in character offsets; `end` is just after its last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A diagnostic before offsets become lines and columns. */
export interface Finding extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  /** The stretch whose other errors this finding explains; the lines of the finding itself when absent. */
  readonly covers?: Span;
  /** What to read instead, of the same length, so that the mistakes after this one can be told too. */
  readonly repair?: { readonly start: number; readonly text: string };
}

/** What the explanations may look at beside the problem itself. */
export interface Surroundings {
  readonly source: string;
  /** The outermost flow collections, as far as the library could make them out. */
  readonly flows: readonly Span[];
  /** All problems of the file, in source order. */
  readonly problems: readonly Problem[];
  /** The quoted scalar that covers or ends at an offset (blanks between allowed). */
  quotedAt(offset: number): Span | undefined;
}
