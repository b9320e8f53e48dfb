import { defineConfig } from "rolldown";

// Two entries, code splitting: what few plans use becomes a lazy chunk, so that a cold start pays only for what is named.
export default defineConfig({
  input: { cli: "src/cli.ts", action: "src/action.ts" },
  platform: "node",
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    chunkFileNames: "chunks/[name].js",
    banner: (chunk) => (chunk.name === "cli" ? "#!/usr/bin/env node" : ""),
  },
});
