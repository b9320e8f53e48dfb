import { type Author, sameAuthor } from "../../host/github/author.ts";
import { createOnce } from "../../host/github/create-once.ts";
import type { Issue, IssueComment, Issues, Label } from "../../host/github/issues.ts";

/** What one issue is about, and what it says. */
export interface KeptIssue {
  /** The first line of its body, exactly. */
  readonly marker: string;
  readonly title: string;
  readonly labels: readonly Label[];
  /** What is to be written after a failed run; `body` is that of the issue that is there, null: there is none. */
  failed(body: string | null): Promise<FailureTexts>;
  /** The comment that ends it, after a passed run. */
  recovered(body: string): Promise<MarkedText>;
  /** The comment on an issue that was opened twice. */
  duplicate(original: Issue): string;
  /** Called once for a new issue: to assign it. */
  opened(issue: Issue): Promise<void>;
  /** Called for a label that could not be made. */
  unlabelled(label: Label, error: unknown): void;
}

/** What a failed run leaves. */
export interface FailureTexts {
  readonly body: string;
  /** A comment, which notifies people; null: nothing is worth that. */
  readonly note: MarkedText | null;
}

/** A comment with the first line by which it is found again. */
export interface MarkedText {
  readonly marker: string;
  readonly text: string;
}

/** What became of an issue. */
export interface Kept {
  readonly became: "opened" | "updated" | "unchanged" | "closed";
  readonly issue: Issue;
}

/**
 * Opens the issue after a failed run, or brings the one that is there up to date. Of several that two runs opened at once, the one with the
 * lowest number stays. One that a person closed is left closed: the next failure opens a new one, which knows from history since when it
 * fails, so that closing silences it for one run at most.
 * @throws GithubError
 */
export async function keepFailed(issues: Issues, kept: KeptIssue): Promise<Kept> {
  const self = await issues.author();
  const found = await findOpen(issues, kept.marker, self);
  if (found.length > 0) return updateFirst(issues, kept, found, self);
  const { body } = await kept.failed(null);
  const labels = await ensuredLabels(issues, kept);
  let searched = false;
  const created = await createOnce(
    async () => {
      searched = true;
      return (await findOpen(issues, kept.marker, self))[0] ?? null;
    },
    () => issues.create({ title: kept.title, body, labels }),
  );
  // Now it is sure who writes, even if GitHub would not say it before.
  const author = created.author ?? self;
  // GitHub need not show in its list at once what was just made.
  const [original = created] = await findOpen(issues, kept.marker, author);
  if (original.number < created.number) return updateFirst(issues, kept, [original, created], author);
  // What the search found after an unclear answer may be what another run made at the same time.
  if (searched && !sameText(created.body, body)) return updateFirst(issues, kept, [created], author);
  await kept.opened(created);
  return { became: "opened", issue: created };
}

/** Closes the issue after a passed run, with a comment; null: there is none, which takes one look.
 * @throws GithubError */
export async function keepPassed(issues: Issues, kept: KeptIssue): Promise<Kept | null> {
  const self = await issues.author();
  const [first, ...others] = await findOpen(issues, kept.marker, self);
  if (first === undefined) return null;
  for (const other of others) await closeDuplicate(issues, kept, other, first, self);
  await commentOnce(issues, first.number, await kept.recovered(first.body), self);
  await issues.close(first.number, "completed");
  return { became: "closed", issue: first };
}

/** Brings the first of some issues up to date, and closes the others. */
async function updateFirst(
  issues: Issues,
  kept: KeptIssue,
  [issue, ...others]: readonly Issue[],
  self: Author,
): Promise<Kept> {
  if (issue === undefined) throw new Error("there is no issue to bring up to date");
  for (const other of others) await closeDuplicate(issues, kept, other, issue, self);
  const { body, note } = await kept.failed(issue.body);
  const isNew = !sameText(issue.body, body);
  if (isNew) await issues.update(issue.number, body);
  if (note !== null) await commentOnce(issues, issue.number, note, self);
  return { became: isNew ? "updated" : "unchanged", issue };
}

async function closeDuplicate(
  issues: Issues,
  kept: KeptIssue,
  issue: Issue,
  original: Issue,
  self: Author,
): Promise<void> {
  const marker = `<!-- rota:issue-duplicate ${original.number} -->`;
  await commentOnce(issues, issue.number, { marker, text: kept.duplicate(original) }, self);
  await issues.close(issue.number, "duplicate");
}

/** Our open issues, the lowest number first. Anyone can copy the marker, so the author counts as well. */
async function findOpen(issues: Issues, marker: string, self: Author): Promise<Issue[]> {
  const found: Issue[] = [];
  for await (const page of issues.openPages(self))
    found.push(...page.filter((issue) => isOurs(issue, marker, self)));
  return found.sort((one, other) => one.number - other.number);
}

function isOurs({ body, author }: IssueComment, marker: string, self: Author): boolean {
  return body.split(/\r?\n/, 1)[0]?.trimEnd() === marker && author !== null && sameAuthor(author, self);
}

/** Writes a comment unless it is there: an earlier try may have come as far. */
async function commentOnce(
  issues: Issues,
  number: number,
  { marker, text }: MarkedText,
  self: Author,
): Promise<void> {
  const find = async () => {
    for await (const page of issues.commentPages(number)) {
      const found = page.find((comment) => isOurs(comment, marker, self));
      if (found !== undefined) return found;
    }
    return null;
  };
  if ((await find()) === null) await createOnce(find, () => issues.comment(number, `${marker}\n${text}`));
}

/** The names of the labels that the repository has, or has now. */
async function ensuredLabels(issues: Issues, { labels, unlabelled }: KeptIssue): Promise<string[]> {
  const names: string[] = [];
  for (const label of labels) {
    try {
      await issues.ensureLabel(label);
      names.push(label.name);
    } catch (error) {
      unlabelled(label, error);
    }
  }
  return names;
}

/** GitHub may give line ends and the end of a text in another way than it got them. */
function sameText(one: string, other: string): boolean {
  return one.replaceAll("\r\n", "\n").trimEnd() === other.replaceAll("\r\n", "\n").trimEnd();
}
