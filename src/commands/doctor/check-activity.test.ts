import { expect, test } from "vitest";
import type { RepositoryFacts } from "../../host/github/read-repository.ts";
import { checkActivity } from "./check-activity.ts";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const DAY = 86_400_000;

/** What is said of a repository whose newest commit and newest push were so many days ago. */
function said(commit: number | null, push: number, facts: Partial<RepositoryFacts> = {}): string | undefined {
  const value: RepositoryFacts = {
    ...{ isPrivate: false, isFork: false, isArchived: false, isDisabled: false, defaultBranch: "main" },
    ...{ pushedAt: NOW - push * DAY, mayWrite: true, ...facts },
  };
  const made = commit === null ? null : NOW - commit * DAY;
  const [finding] = checkActivity({ known: true, value }, { known: true, value: made }, NOW);
  return finding && `${finding.severity}: ${finding.message}`;
}

test("a public repository is warned from 45 quiet days on, with the day on which its schedules go off", () => {
  expect(said(44, 44)).toMatch(/^ok: the newest commit on main is 44 days old/);
  expect(said(45, 45)).toMatch(/^warning: .* without activity, here Mon 2026-12-07 12:00 UTC$/);
  // A push to another branch, as of the ledger, may count or not: until the 60th day nobody knows.
  expect(said(59, 0)).toMatch(/^warning: .* here Mon 2026-11-23 12:00 UTC$/);
  expect(said(60, 0)).toBe(
    "ok: the newest commit on main is 60 days old, but Sun 2026-11-22 12:00 UTC something was pushed to another branch",
  );
  expect(said(200, 50)).toMatch(/^warning: .* here Wed 2026-12-02 12:00 UTC$/);
});

test("GitHub does so only in public repositories, with commits", () => {
  expect(said(50, 50, { isPrivate: true })).toBeUndefined();
  expect(said(50, 50, { isArchived: true })).toBeUndefined();
  expect(said(null, 50)).toBeUndefined();
});
