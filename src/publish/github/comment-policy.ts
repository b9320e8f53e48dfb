/** When a plan wants a comment on the pull request. */
export type CommentPolicy = "always" | "on-change" | "on-failure" | "never";

/** How a plan stands: now, and in the comment that is there. */
export interface CommentOccasion {
  readonly passed: boolean;
  /** null: there is no comment. */
  readonly before: "passed" | "not-passed" | null;
}

const WANTS: Readonly<Record<CommentPolicy, (occasion: CommentOccasion) => boolean>> = {
  always: () => true,
  "on-change": ({ passed, before }) => !passed || before === "not-passed",
  // A comment that is there must not go on telling of a failure, or of an older commit.
  "on-failure": ({ passed, before }) => !passed || before !== null,
  never: () => false,
};

/** Whether a plan wants the comment to be written now. */
export function wantsComment(policy: CommentPolicy, occasion: CommentOccasion): boolean {
  return WANTS[policy](occasion);
}
