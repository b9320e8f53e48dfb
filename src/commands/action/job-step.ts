import type { Annotation } from "../../report/annotations.ts";

/** What the action can tell GitHub about the step it runs in. */
export interface JobStep {
  /** Keeps a text out of the log. */
  hide(secret: string): void;
  annotate(annotation: Annotation): void;
  /** For later steps. */
  output(name: string, value: string | number): void;
  /** Keeps a text for what comes after the job's steps (`post`), over that of the same name. */
  save(name: string, value: string): void;
  /** Adds to the job summary. */
  summarize(markdown: string): Promise<void>;
  /** Fails the step, and says why. */
  fail(message: string): void;
  warn(message: string): void;
  /** Only seen when debug logging is on. */
  debug(message: string): void;
}
