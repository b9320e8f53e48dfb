/** Real limits that GitHub's description does not state, or states in other units. */
const LIMITS: readonly Limit[] = [
  bytes(/^checks\//, 65_535, "output", "summary"),
  bytes(/^checks\//, 65_535, "output", "text"),
  characters(/^checks\//, 255, "output", "annotations", "*", "title"),
  bytes(/^checks\//, 65_536, "output", "annotations", "*", "message"),
  bytes(/^checks\//, 65_536, "output", "annotations", "*", "raw_details"),
  characters(/^issues\/(create|update)(-comment)?$/, 65_536, "body"),
  characters(/^pulls\/(create|update)$/, 65_536, "body"),
  characters(/^(issues|pulls)\/(create|update)$/, 256, "title"),
  characters(/^issues\/create-label$/, 50, "name"),
  characters(/^issues\/create-label$/, 100, "description"),
  characters(/^repos\/create-(commit|deployment)-status$/, 140, "description"),
  characters(/^repos\/(create|update)-release$/, 125_000, "body"),
];

interface Limit {
  readonly operations: RegExp;
  readonly path: readonly string[];
  readonly most: number;
  readonly unit: "bytes" | "characters";
}

/** Where a check run takes no character above U+FFFF (found by EnricoMi/publish-unit-test-result-action, `restrict_unicode`). */
const NARROW = ["title", "message", "raw_details"].map((key) => ["output", "annotations", "*", key]);

/** The limits that a request breaks, as GitHub words it. */
export function brokenLimits(operation: string, body: unknown): string[] {
  const wide = NARROW.filter(
    (path) =>
      operation.startsWith("checks/") &&
      valuesAt(body, path).some((text) => /[\u{10000}-\u{10ffff}]/u.test(String(text))),
  ).map((path) => `${path.join("/")} has characters above U+FFFF`);
  return [...wide, ...tooLong(operation, body)];
}

function tooLong(operation: string, body: unknown): string[] {
  return LIMITS.filter(({ operations }) => operations.test(operation)).flatMap(({ path, most, unit }) =>
    valuesAt(body, path)
      .filter((value) => typeof value === "string")
      .filter((text) => (unit === "bytes" ? Buffer.byteLength(text) : text.length) > most)
      .map(() => `${path.join("/")} is too long (maximum is ${most} ${unit})`),
  );
}

function bytes(operations: RegExp, most: number, ...path: string[]): Limit {
  return { operations, path, most, unit: "bytes" };
}

function characters(operations: RegExp, most: number, ...path: string[]): Limit {
  return { operations, path, most, unit: "characters" };
}

function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  const [key, ...rest] = path;
  if (key === undefined) return [value];
  if (typeof value !== "object" || value === null) return [];
  if (key === "*") return Object.values(value).flatMap((item) => valuesAt(item, rest));
  return valuesAt((value as Record<string, unknown>)[key], rest);
}
