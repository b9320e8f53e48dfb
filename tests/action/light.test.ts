import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../../src", import.meta.url));

/** The files that a module loads with itself: not what it loads only when that is needed, nor what are only types. */
function loadedWith(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path) || !existsSync(path)) return found;
  found.add(path);
  const text = readFileSync(path, "utf8");
  for (const [, from] of text.matchAll(/(?:^|\n)(?:import|export)(?!\s+type\b)\s[^"';]*?from\s*"([^"]+)"/g)) {
    const specifier = from as string;
    if (specifier.startsWith(".")) loadedWith(join(dirname(path), specifier), found);
    else found.add(specifier);
  }
  return found;
}

test.each(["gate-action.ts", "ask-gate.ts", "gate-text.ts", "run-chosen.ts"])(
  "what asks whether something is due loads nothing of what runs it: %s",
  (file) => {
    const loaded = [...loadedWith(join(source, "commands/action", file))].map((path) =>
      path.replace(`${source}/`, ""),
    );
    expect(loaded.length).toBeGreaterThan(1);
    const heavy = loaded.filter((path) =>
      /^(execute|expression|generate|publish)\/|^(undici|yaml|@actions)|summary|junit|ctrf|artifacts/.test(
        path,
      ),
    );
    expect(heavy).toEqual([]);
  },
);
