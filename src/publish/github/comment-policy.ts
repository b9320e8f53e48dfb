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

/** Whether changes of schedules, by the policies of their plans, want the comment to be written now; `told`: what the comment that is there says
 * of them, `now`: what it would say, both null where there is nothing to say. */
export function wantsSchedulesTold(
  policies: readonly CommentPolicy[],
  {
    exists,
    told,
    now,
  }: { readonly exists: boolean; readonly told: string | null; readonly now: string | null },
): boolean {
  // It must not go on telling of a change that is another one, or none any more.
  if (exists) return told !== now || policies.includes("always");
  return policies.includes("always") || policies.includes("on-change");
}
