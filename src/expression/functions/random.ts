import {
  type FunctionDefinition,
  FunctionError,
  type FunctionSources,
  integerArgument,
  listArgument,
  numberArgument,
  textArgument,
} from "./definition.ts";
import { itemOf, wholeNumber } from "./pick-random.ts";
import { instantArgument } from "./time.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Test data that differs from run to run, and is the same again with the same seed; never meant to be secret. */
export const random: readonly FunctionDefinition[] = [
  { name: "uuid", minimum: 0, maximum: 0, call: (_, sources) => uuidOf(randomBytes(16, sources), 4) },
  {
    name: "uuidv7",
    minimum: 0,
    maximum: 0,
    call: (_, sources) => {
      const bytes = randomBytes(16, sources);
      // RFC 9562 5.7: 48 bits of milliseconds since 1970 come first.
      bytes.writeUIntBE(Math.max(0, Math.floor(sources.now())), 0, 6);
      return uuidOf(bytes, 7);
    },
  },
  {
    name: "randomInt",
    minimum: 2,
    maximum: 2,
    call: (values, sources) => {
      const [low, high] = bounds("randomInt", values);
      const [first, last] = [Math.ceil(low), Math.floor(high)];
      if (last < first)
        throw new FunctionError(`randomInt() finds no whole number between ${low} and ${high}`);
      return wholeNumber(first, last, sources);
    },
  },
  {
    name: "randomFloat",
    minimum: 2,
    maximum: 3,
    call: (values, sources) => {
      const [low, high] = bounds("randomFloat", values);
      const digits = values.length > 2 ? integerArgument("randomFloat", values, 2, [0, 15]) : undefined;
      const number = low + sources.random() * (high - low);
      return digits === undefined ? number : Number(number.toFixed(digits));
    },
  },
  { name: "randomBool", minimum: 0, maximum: 0, call: (_, sources) => sources.random() < 0.5 },
  {
    name: "randomString",
    minimum: 1,
    maximum: 2,
    call: (values, sources) => {
      const length = numberArgument("randomString", values, 0);
      if (!Number.isInteger(length) || length < 0 || length > 10_000)
        throw new FunctionError("randomString() takes a length from 0 to 10000");
      const letters = [...(values.length > 1 ? textArgument("randomString", values, 1) : LETTERS)];
      if (letters.length === 0) throw new FunctionError("randomString() needs characters to choose from");
      return Array.from({ length }, () => itemOf(letters, sources)).join("");
    },
  },
  {
    name: "randomItem",
    minimum: 1,
    maximum: 1,
    call: (values, sources) => {
      const list = listArgument("randomItem", values, 0);
      if (list.length === 0) throw new FunctionError("randomItem() finds nothing in an empty list");
      return itemOf(list, sources);
    },
  },
  {
    name: "shuffle",
    minimum: 1,
    maximum: 1,
    call: (values, sources) => {
      const list = [...listArgument("shuffle", values, 0)];
      for (let last = list.length - 1; last > 0; last--) {
        const other = wholeNumber(0, last, sources);
        const [one, two] = [list[last], list[other]];
        if (one !== undefined && two !== undefined) [list[last], list[other]] = [two, one];
      }
      return list;
    },
  },
  {
    name: "randomDate",
    minimum: 2,
    maximum: 2,
    call: (values, sources) => {
      const from = instantArgument("randomDate", values, 0);
      const to = instantArgument("randomDate", values, 1);
      if (to < from) throw new FunctionError("randomDate() needs the earlier instant first");
      return new Date(wholeNumber(from, to, sources)).toISOString();
    },
  },
];

function bounds(name: string, values: FunctionValues): readonly [low: number, high: number] {
  const [low, high] = [numberArgument(name, values, 0), numberArgument(name, values, 1)];
  if (high < low)
    throw new FunctionError(`${name}() needs the smaller bound first, found ${low} and ${high}`);
  return [low, high];
}

type FunctionValues = Parameters<FunctionDefinition["call"]>[0];

function randomBytes(length: number, sources: FunctionSources): Buffer {
  return Buffer.from(Array.from({ length }, () => Math.floor(sources.random() * 256)));
}

/** Sixteen bytes as a UUID of a version (RFC 9562 5). */
function uuidOf(bytes: Buffer, version: number): string {
  bytes.writeUInt8((version << 4) | ((bytes[6] as number) & 0x0f), 6);
  bytes.writeUInt8(0x80 | ((bytes[8] as number) & 0x3f), 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
