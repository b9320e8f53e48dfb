import { defineConfig } from "rolldown";
import { bundleLicenses } from "./scripts/bundle-licenses.js";

/** @actions/artifact brings an unpacker that takes out whatever comes; src/load/zip-entry.ts does it with bounds instead. */
const withoutUnpacker = {
  name: "without-unpacker",
  resolveId: (id) => (id === "unzip-stream" ? "\0no-unpacker" : undefined),
  load: (id) => (id === "\0no-unpacker" ? "export default {};" : undefined),
};

// Three entries, code splitting: what few plans use becomes a lazy chunk, so that a cold start pays only for what is named.
export default defineConfig({
  input: { cli: "src/cli.ts", action: "src/action.ts", post: "src/post.ts" },
  platform: "node",
  plugins: [withoutUnpacker, bundleLicenses()],
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
    // What most commands share is one file: twenty small ones cost a cold start more than their bytes do. Transports that few need
    // would draw undici into it, and the version all of it into `--version`.
    codeSplitting: {
      groups: [
        {
          name: "base",
          test: /[\\/]src[\\/](?!execute[\\/]http[\\/]|host[\\/]version)/,
          minShareCount: 8,
          maxModuleSize: 20_000,
        },
      ],
    },
    banner: (chunk) => (chunk.name === "cli" ? "#!/usr/bin/env -S node --" : ""),
  },
});
