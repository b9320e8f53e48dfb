/** A version by Semantic Versioning 2.0.0 (semver.org), without its build metadata, which has no order. */
export interface SemanticVersion {
  readonly numbers: readonly [bigint, bigint, bigint];
  /** The parts of a pre-release; none for a release. */
  readonly before: readonly string[];
}

const FORM =
  /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/;

/** Reads `2.1.0`, `v2.1.0-rc.1+build`; what is left out, as in `2.1`, is 0. undefined when it is no version. */
export function semanticVersion(text: string): SemanticVersion | undefined {
  const match = FORM.exec(text.trim());
  if (match === null) return undefined;
  const [, major = "0", minor = "0", patch = "0", before] = match;
  return { numbers: [BigInt(major), BigInt(minor), BigInt(patch)], before: before?.split(".") ?? [] };
}

/** Orders two versions (Semantic Versioning 2.0.0, 11): negative, 0 or positive, as `a` comes before, with or after `b`. */
function compareVersions(a: SemanticVersion, b: SemanticVersion): number {
  for (const [index, number] of a.numbers.entries()) {
    const other = b.numbers[index] as bigint;
    if (number !== other) return number < other ? -1 : 1;
  }
  // A pre-release comes before its release.
  if (a.before.length === 0 || b.before.length === 0) return b.before.length - a.before.length;
  for (let index = 0; index < Math.min(a.before.length, b.before.length); index++) {
    const order = compareParts(a.before[index] as string, b.before[index] as string);
    if (order !== 0) return order;
  }
  return a.before.length - b.before.length;
}

/** Numbers by value and before words, words by their characters. */
function compareParts(a: string, b: string): number {
  const numbers = [a, b].map((part) => /^\d+$/.test(part));
  if (numbers[0] !== numbers[1]) return numbers[0] ? -1 : 1;
  const [left, right] = numbers[0] ? [BigInt(a), BigInt(b)] : [a, b];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** How a bound on a version is written, alone or as a key. */
const OPERATORS: Readonly<Record<string, string>> = {
  ">=": "gte",
  ">": "gt",
  "<=": "lte",
  "<": "lt",
  "=": "equals",
  "": "equals",
};

/** What a version is asked for, by the names of the matchers. */
export interface VersionBound {
  readonly name: string;
  readonly version: SemanticVersion;
}

/** The bounds of `>=2.1 <3`, all of which must hold; undefined when the text is none. */
export function versionBounds(text: string): VersionBound[] | undefined {
  const words = text
    .replace(/([<>=])\s+/g, "$1")
    .trim()
    .split(/\s+/);
  const bounds: VersionBound[] = [];
  for (const word of words) {
    const [, operator = "", rest = ""] = /^(>=|<=|>|<|=|)(.*)$/.exec(word) as RegExpExecArray;
    const version = semanticVersion(rest);
    if (version === undefined) return undefined;
    bounds.push({ name: OPERATORS[operator] as string, version });
  }
  return bounds;
}

/** The bounds of `{ gte: "2.1.0", lt: "3" }`; undefined when one is no version. */
export function versionBoundsOf(map: Readonly<Record<string, unknown>>): VersionBound[] | undefined {
  const names = Object.values(OPERATORS);
  const bounds = Object.entries(map).map(([name, text]) => ({
    name,
    version: semanticVersion(String(text)),
  }));
  const good = bounds.every(({ name, version }) => version !== undefined && names.includes(name));
  return good && bounds.length > 0 ? (bounds as VersionBound[]) : undefined;
}

/** Whether a version keeps a bound. */
export function keepsBound(version: SemanticVersion, bound: VersionBound): boolean {
  const order = compareVersions(version, bound.version);
  switch (bound.name) {
    case "gte":
      return order >= 0;
    case "gt":
      return order > 0;
    case "lte":
      return order <= 0;
    case "lt":
      return order < 0;
    default:
      return order === 0;
  }
}

/** Whether there is a version that keeps all of some bounds. */
export function areKept(bounds: readonly VersionBound[]): boolean {
  return bounds.every((one) =>
    bounds.every((other) => !isAgainst(one, other) || keepsBound(one.version, other)),
  );
}

/** Whether nothing keeps both when the version of the one does not keep the other: an exact one, or one from the other side. */
function isAgainst(one: VersionBound, other: VersionBound): boolean {
  const side = sideOf(one);
  return one !== other && (side === 0 || side === -sideOf(other));
}

/** 1: a bound from below, -1: from above, 0: one version. */
function sideOf({ name }: VersionBound): number {
  if (name === "equals") return 0;
  return name.startsWith("g") ? 1 : -1;
}
