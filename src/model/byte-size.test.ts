import { expect, test } from "vitest";
import { formatByteSize, parseByteSize } from "./byte-size.ts";

test.each([
  ["500B", 500, "500 bytes"],
  ["1KB", 1000, "1 kB"],
  ["1kB", 1000, "1 kB"],
  ["1 KiB", 1024, "1 KiB"],
  ["50MB", 50_000_000, "50 MB"],
  ["64MiB", 67_108_864, "64 MiB"],
  ["1.5GiB", 1_610_612_736, "1536 MiB"],
  ["2GB", 2_000_000_000, "2 GB"],
])("%s", (text, bytes, said) => {
  expect(parseByteSize(text)).toBe(bytes);
  expect(formatByteSize(bytes)).toBe(said);
});

test.each(["", "1", "MB", "1mb", "1kiB", "-1MB", "1 TB", "1e3B"])("%s is no size", (text) => {
  expect(parseByteSize(text)).toBeUndefined();
});
