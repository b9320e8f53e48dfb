/** What the ledger's branch holds beside the pages. */
export const BRANCH_FILES: Readonly<Record<string, string>> = {
  "README.md": `# The ledger of Rota

Rota (https://github.com/rota-run/rota) remembers here which occurrences of the test plans it has run, missed or skipped, and what
came of them. It shares no history with the code, and nothing merges it.

A folder is a plan, or a plan in an environment (\`checkout@staging\`). A file in it is a day in UTC, with a line of JSON for each
occurrence.

- Don't edit it: Rota writes it through GitHub's API, and relies on what is there.
- Leave this branch out of branch protection and rulesets.
- Deleting the branch makes Rota forget; it begins a new one when a plan runs next.
`,
  // Git stores what changed in a listing only from some length on: with a second file here, each commit takes less room.
  ".gitattributes": "*.jsonl text eol=lf\n",
};

/** Given with each commit, so that GitHub does not sign as its bot: a signature takes more room than all the rest of a commit. */
export const COMMIT_AUTHOR = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};

/** What a commit says; the words in brackets are for other services, which build whatever is pushed. */
export function commitMessage(why: string): string {
  return `${why} [skip ci]`;
}
