import { defineConfig } from "vitest/config";

/** The generated workflows, executed by act. `.ci/run` starts this one, because it needs more than npm installs: ROTA_ACT names the act
 * binary and ROTA_NODE24 the Node that GitHub runs actions on. */
export default defineConfig({
  test: {
    include: ["tests/workflows/act/*.act.ts"],
    // act takes the whole machine, and its jobs run beside one another already.
    fileParallelism: false,
    // A run of act takes seconds; the limit is there for one that hangs.
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
