import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type ZipFile, zipOf } from "./testing/zip-of.ts";
import { zipEntry } from "./zip-entry.ts";

const text = JSON.stringify({ state: "open" }).repeat(20);
const read = async (files: readonly ZipFile[], limit = 10_000) => {
  const content = await zipEntry(zipOf(files), "result.json", limit);
  return content === null ? null : Buffer.from(content).toString();
};

describe("zipEntry", () => {
  test.each([true, false])("takes the file of the very name, packed: %s", async (packed) => {
    const others = ["a/result.json", "../result.json", "/result.json", "RESULT.JSON", "junit.xml"].map(
      (name) => ({ name, content: "no" }),
    );
    expect(await read([...others, { name: "result.json", content: text, packed }])).toBe(text);
  });

  test("an empty file", async () => expect(await read([{ name: "result.json", content: "" }])).toBe(""));

  test("none of this name", async () => {
    expect(await read([])).toBeNull();
    expect(await read([{ name: "../result.json", content: text }])).toBeNull();
  });

  test("a comment behind the end, with what looks like an end in it", async () => {
    const archive = zipOf([{ name: "result.json", content: text }]);
    const comment = Buffer.from("PK\x05\x06 and more");
    const commented = Buffer.concat([archive, comment]);
    commented.writeUInt16LE(comment.length, archive.length - 2);
    expect(Buffer.from((await zipEntry(commented, "result.json", 10_000)) ?? []).toString()).toBe(text);
  });

  test.each<[string, readonly ZipFile[], string]>([
    [
      "twice",
      [
        { name: "result.json", content: "1" },
        { name: "result.json", content: "2" },
      ],
      "it holds result.json 2 times",
    ],
    ["too large", [{ name: "result.json", content: "x".repeat(10_001) }], "more than 10000 bytes"],
    [
      "a bomb that says it is small",
      [{ name: "result.json", content: "x".repeat(50_000_000), size: 9_000 }],
      "result.json is damaged",
    ],
    ["another size", [{ name: "result.json", content: text, size: 5_000 }], "result.json is damaged"],
    ["another checksum", [{ name: "result.json", content: text, checksum: 1 }], "result.json is damaged"],
    ["encrypted", [{ name: "result.json", content: text, flags: 1 }], "result.json is encrypted"],
    ["another method", [{ name: "result.json", content: text, method: 12 }], "packed by method 12"],
    ["a place elsewhere", [{ name: "result.json", content: text, offset: 7 }], "does not fit its files"],
    ["a place outside", [{ name: "result.json", content: text, offset: 0xfffffff0 }], "does not fit"],
    ["cut off", [{ name: "result.json", content: text, packedSize: 0xffffff }], "result.json is cut off"],
  ])("%s", async (_name, files, why) => {
    await expect(read(files)).rejects.toThrow(why);
  });

  test.each([
    ["nothing", Buffer.alloc(0), "it is no ZIP archive"],
    ["a page", Buffer.from("<html>not found</html>".repeat(20)), "it is no ZIP archive"],
    ["zeros", Buffer.alloc(100_000), "it is no ZIP archive"],
  ])("%s", async (_name, archive, why) => {
    await expect(zipEntry(archive, "result.json", 10)).rejects.toThrow(why);
  });

  test("a directory that is damaged, or of the larger format", async () => {
    const archive = zipOf([{ name: "result.json", content: text }]);
    const wrong = Buffer.from(archive);
    wrong.writeUInt32LE(3, archive.length - 6);
    await expect(zipEntry(wrong, "result.json", 10_000)).rejects.toThrow("its directory is damaged");
    const large = Buffer.from(archive);
    large.writeUInt32LE(0xffffffff, archive.length - 6);
    await expect(zipEntry(large, "result.json", 10_000)).rejects.toThrow("it is larger than reports are");
  });

  test("an archive that is cut anywhere is refused", async () => {
    const archive = zipOf([{ name: "result.json", content: text }]);
    for (let length = 0; length < archive.length; length++)
      await expect(zipEntry(archive.subarray(0, length), "result.json", 10_000)).rejects.toThrow(/^it is no/);
  });

  test("an archive with any byte changed gives the content, nothing, or an error that says why", async () => {
    const archive = zipOf([{ name: "result.json", content: text }]);
    for (let at = 0; at < archive.length; at++) {
      const changed = Buffer.from(archive);
      changed[at] = (changed[at] as number) ^ 0xff;
      try {
        const content = await zipEntry(changed, "result.json", 10_000);
        expect(content === null || Buffer.from(content).toString() === text).toBe(true);
      } catch (error) {
        expect(String(error)).toMatch(/^Error: (it |its |result\.json )/);
      }
    }
  });

  test("the archives of the tests are what they seem", () => {
    const archive = zipOf([{ name: "a", content: text }]);
    expect(archive.includes(deflateRawSync(text))).toBe(true);
    expect(archive.readUInt32LE(14)).toBe(crc32(text));
  });
});
