import { type GithubPlace, instantIn, type LookedUp, lookUp, mapIn } from "./look-up.ts";

/** What of a repository decides on its schedules. */
export interface RepositoryFacts {
  readonly isPrivate: boolean;
  readonly isFork: boolean;
  readonly isArchived: boolean;
  /** GitHub has switched it off as a whole. */
  readonly isDisabled: boolean;
  readonly defaultBranch: string;
  /** When anything was last pushed to any branch, in milliseconds; undefined: GitHub does not say. */
  readonly pushedAt: number | undefined;
  /** Whether the token may push; undefined: GitHub does not say. */
  readonly mayWrite: boolean | undefined;
}

/** Reads a repository. Never throws. */
export function readRepository(place: GithubPlace): Promise<LookedUp<RepositoryFacts>> {
  return lookUp(place, "", {}, (data) => {
    const { default_branch, private: hidden, fork, archived, disabled, pushed_at, permissions } = mapIn(data);
    if (typeof default_branch !== "string" || typeof hidden !== "boolean") return undefined;
    const { push } = mapIn(permissions);
    return {
      isPrivate: hidden,
      isFork: fork === true,
      isArchived: archived === true,
      isDisabled: disabled === true,
      defaultBranch: default_branch,
      pushedAt: instantIn(pushed_at),
      mayWrite: typeof push === "boolean" ? push : undefined,
    };
  });
}
