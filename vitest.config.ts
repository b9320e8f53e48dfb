import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** GitHub's packages for workflows import JSON in a way that only bundlers understand, so Node cannot load them by itself. */
const INLINE = /@actions\/(?:languageservice|workflow-parser)\//;

export default defineConfig({
  // Properties begin from one seed, so that a build says the same twice.
  resolve: { alias: { "fast-check": fileURLToPath(new URL("tests/seeded-fast-check.ts", import.meta.url)) } },
  plugins: [
    {
      // Their source maps lead nowhere, and each would be told of.
      name: "no-source-maps-of-inlined-packages",
      load: (id) =>
        INLINE.test(id) && id.endsWith(".js")
          ? readFileSync(id, "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, "")
          : null,
    },
  ],
  test: {
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    // Most tests wait for processes and servers that they started: a second worker halves the time on small machines.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 30_000,
    server: { deps: { inline: [INLINE] } },
  },
});
