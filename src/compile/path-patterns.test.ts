import { describe, expect, test } from "vitest";
import { matchesPatterns, patternProblem } from "./path-patterns.ts";

describe("whether patterns mean a file", () => {
  test.each<[patterns: string[], file: string, expected: boolean]>([
    [["api/**"], "api/a.ts", true],
    [["api/**"], "api/deep/er/a.ts", true],
    [["api/**"], "web/api/a.ts", false],
    [["api/**"], "API/a.ts", false],
    [["api/*"], "api/deep/a.ts", false],
    [["*.md"], "README.md", true],
    [["*.md"], "docs/README.md", false],
    [["**/*.md"], "README.md", true],
    [["**/*.md"], "docs/README.md", true],
    [["**"], ".github/workflows/ci.yml", true],
    [["**/*.yml"], ".github/workflows/.hidden.yml", true],
    [["api/*.{js,jsx}"], "api/a.jsx", true],
    [["api/**", "!**/*.md"], "api/README.md", false],
    [["api/**", "!**/*.md"], "api/a.ts", true],
    [["api/**", "!**/*.md", "api/SPEC.md"], "api/SPEC.md", true],
    [["api/**", "!**/*.md", "api/SPEC.md"], "api/README.md", false],
    [["!**/*.md", "api/**"], "api/README.md", true],
    [["app/[id]/**"], "app/i/page.ts", true],
  ])("%j: %s %s", (patterns, file, expected) => {
    expect(matchesPatterns(patterns, file)).toBe(expected);
  });
});

test.each([
  "api/**",
  "**",
  "!**/*.md",
  "src/*/a-[0-9].ts",
  "*.{js,jsx}",
  "**/api/**",
  ".github/**",
  "c++/**",
])("%s is a pattern", (pattern) => {
  expect(patternProblem(pattern)).toBeUndefined();
});

test.each([
  ["/api/**", "write api/**"],
  ["./api/**", "write api/**"],
  ["../api/**", "write api/**"],
  ["!./api/**", "write !api/**"],
  ["api/../web", "write it without them"],
  [".", "write **"],
  ["api/", "write api/**"],
  ["**.md", "write **/*.md"],
  ["!docs**", "write !docs*/**"],
  ["docs/**.md", "write docs/**/*.md"],
  ["***", "write **"],
])("%s is none: %s", (pattern, hint) => {
  expect(patternProblem(pattern)?.hint).toBe(hint);
});
