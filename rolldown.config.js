import { defineConfig } from "rolldown";
import { bundleLicenses } from "./scripts/bundle-licenses.js";

// Two entries, code splitting: what few plans use becomes a lazy chunk, so that a cold start pays only for what is named.
export default defineConfig({
  input: { cli: "src/cli.ts", action: "src/action.ts" },
  platform: "node",
  plugins: [bundleLicenses()],
  // @actions/core offers ID tokens and child processes as well; without their HTTP client the action starts a third faster.
  treeshake: {
    moduleSideEffects: [
      { test: /[\\/]node_modules[\\/]@actions[\\/](core|exec|http-client|io)[\\/]/, sideEffects: false },
    ],
  },
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    chunkFileNames: "chunks/[name].js",
    banner: (chunk) => (chunk.name === "cli" ? "#!/usr/bin/env -S node --" : ""),
  },
});
