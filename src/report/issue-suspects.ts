import type { ResultDocument } from "../model/generated/result.ts";
import type { IssueState } from "./issue-state.ts";
import { inlineCode, markdownText } from "./markdown-text.ts";
import { groupDigits, plural } from "./plural.ts";
import { repositoryUrl } from "./repository-url.ts";
import { linked } from "./run-link.ts";

/** The commits since the last run that passed, up to the first that failed. */
export interface Suspects {
  /** The first of them, oldest first. */
  readonly commits: readonly Suspect[];
  /** How many there are. */
  readonly total: number;
}

/** A commit; its texts are those of whoever made it. */
export interface Suspect {
  readonly sha: string;
  readonly author: string | null;
  readonly message: string;
}

/** Characters of the first line of a message, and of a name. */
const MESSAGE = 120;
const AUTHOR = 60;

/** The commits that may have broken it, as a section with a list. */
export function suspectsText(
  run: ResultDocument["run"],
  { first, passed }: Pick<IssueState, "first" | "passed">,
  { commits, total }: Suspects,
): string {
  if (total === 0)
    return "### Suspects\n\nNo commit: the first failed run was of the same code as the last that passed, or of an older one.";
  const repository = repositoryUrl(run);
  const compare =
    repository === null || first === null || passed === null
      ? null
      : `${repository}/compare/${passed}...${first}`;
  const lines = commits.map(({ sha, author, message }) => {
    const commit = linked(inlineCode(sha.slice(0, 7)), repository && `${repository}/commit/${sha}`);
    const title = markdownText(message.split(/[\r\n]/, 1)[0] as string, MESSAGE);
    return `- ${commit} ${title}${author === null ? "" : `, by ${markdownText(author, AUTHOR)}`}`;
  });
  const more = total - commits.length;
  if (more > 0) lines.push(`- and ${groupDigits(more)} more`);
  const title = `The ${linked(plural(total, "commit"), compare)} between the last run that passed and the first that failed:`;
  return `### Suspects\n\n${title}\n\n${lines.join("\n")}`;
}
