import { describe, expect, test } from "vitest";
import { codeOwners } from "./code-owners.ts";

/** The examples of docs.github.com, "About code owners". */
const FILE = `
# This is a comment.
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/* docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`;

describe("codeOwners", () => {
  test.each([
    ["plans/checkout.plan.yaml", ["@global-owner1", "@global-owner2"]],
    ["src/deep/main.js", ["@js-owner"]],
    ["main.go", ["docs@example.com"]],
    ["notes.txt", ["@octo-org/octocats"]],
    ["build/logs/a/b.yaml", ["@octocat"]],
    ["docs/getting-started.md", ["@doctocat"]],
    ["deep/apps/a.yaml", ["@octocat"]],
    ["scripts/a.js", ["@doctocat", "@octocat"]],
    ["deep/down/logs/a.yaml", ["@octocat"]],
    ["apps/main.yaml", ["@octocat"]],
    ["apps/github", []],
    ["apps/github/index.yaml", []],
  ])("%s", (path, owners) => {
    expect(codeOwners(FILE, path)).toEqual(owners);
  });

  test.each([
    ["docs/* @a", "docs/getting-started.md", ["@a"]],
    ["docs/* @a", "docs/build-app/troubleshooting.md", []],
    ["* @a", "docs/build-app/troubleshooting.md", ["@a"]],
    ["/Docs/ @a", "docs/a.md", []],
    ["my\\ plans/ @a", "my plans/a.plan.yaml", ["@a"]],
    ["*.yaml @a\r\n*.plan.yaml @b\r\n", "a.plan.yaml", ["@b"]],
    ["* @a\n!a.yaml @b", "a.yaml", ["@a"]],
    ["* @a\n[ab].yaml @b", "a.yaml", ["@a"]],
    ["* @a\n\\#a.yaml @b", "#a.yaml", ["@a"]],
    ["", "a.yaml", []],
  ])("%j of %s", (text, path, owners) => {
    expect(codeOwners(text, path)).toEqual(owners);
  });
});
