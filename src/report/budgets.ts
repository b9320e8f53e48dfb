/** How much GitHub takes of each text, with a little room below each limit. Texts in bytes of UTF-8 unless it says characters. */
export const BUDGETS = {
  /** A job summary of more than 1 MiB is dropped as a whole (docs.github.com, "Workflow commands": 1 MiB per step). */
  summary: 1_000_000,
  /** 65,536 characters, which are never more than bytes (422 "body is too long", actions/dependency-review-action#730). */
  comment: 65_000,
  /** The body of an issue has the limit of a comment. */
  issue: 65_000,
  /** `output.summary` of a check run: 65,535 bytes (REST docs, "Create a check run"; dorny/test-reporter#57). */
  checkSummary: 65_000,
  /** `output.text` of a check run: the same, on its own. */
  checkText: 65_000,
  /** `output.title` of a check run has no documented limit: that of an annotation's title is taken. Characters. */
  checkTitle: 255,
  /** Annotations of a check run. GitHub names no limit but that of 50 in a request (REST docs, "Create a check run"); twenty requests are enough. Pieces. */
  checkAnnotations: 1_000,
  /** The title of an annotation (REST docs, "Create a check run": 255 characters). Characters. */
  annotationTitle: 255,
  /** The message of an annotation (the same page: 64 KB). */
  annotationMessage: 64_000,
  /** `raw_details` of an annotation (the same page: 64 KB). */
  annotationDetails: 64_000,
  /** The message of an annotation by workflow command: the log's line has room for more, but GitHub's page shows no more. Characters. */
  commandMessage: 4_000,
  /** The description of a commit status (REST answers 422 past 140 characters). Characters. */
  statusDescription: 140,
  /** The title of an issue (REST answers 422 past 256 characters). Characters. */
  issueTitle: 256,
} as const;
