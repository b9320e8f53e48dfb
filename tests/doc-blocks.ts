import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A fenced block of a page. */
export interface DocBlock {
  readonly language: string;
  readonly text: string;
}

/** The blocks of a page, by its path in the repository. */
export function blocksOf(page: string): DocBlock[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, block]) => ({
    language: language as string,
    text: block as string,
  }));
}

/** Blocks name their file in the first line: `# orders.suite.yaml`. */
export function fileOf({ text }: DocBlock): string | undefined {
  return /^# (\S+)$/m.exec(text.split("\n")[0] as string)?.[1];
}

/** Writes the YAML blocks into a folder, as the files they name; returns those with their texts. */
export function writeBlocks(
  blocks: readonly DocBlock[],
  folder: string,
): (readonly [file: string, text: string])[] {
  const files = blocks
    .filter(({ language }) => language === "yaml")
    .map((block) => [fileOf(block) as string, block.text] as const);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return files;
}
