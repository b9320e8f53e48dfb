const UNITS: readonly (readonly [unit: string, bytes: number])[] = [
  ["GiB", 1024 ** 3],
  ["MiB", 1024 ** 2],
  ["KiB", 1024],
  ["GB", 1e9],
  ["MB", 1e6],
  ["kB", 1e3],
];

/** Reads `500KB`, `50MB`, `1.5GiB` as bytes (KB is a thousand, KiB 1024); undefined when the text is not a size. */
export function parseByteSize(text: string): number | undefined {
  const [, amount, unit] = /^(\d+(?:\.\d+)?) ?(B|[kKMG]i?B)$/.exec(text) ?? [];
  if (amount === undefined || unit === "kiB") return undefined;
  const bytes = unit === "B" ? 1 : UNITS.find(([name]) => name.toLowerCase() === unit?.toLowerCase())?.[1];
  return bytes === undefined ? undefined : Math.floor(Number(amount) * bytes);
}

/** Writes bytes as a person says them: `64 MiB`, `50 MB`, `1234 bytes`. */
export function formatByteSize(bytes: number): string {
  const whole = UNITS.filter(([, one]) => bytes >= one && bytes % one === 0);
  const [unit, size] = whole.sort(([, a], [, b]) => b - a)[0] ?? ["bytes", 1];
  return `${bytes / size} ${unit}`;
}
