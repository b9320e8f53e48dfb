import { Problem } from "./problem.ts";

/** One part of a `multipart/form-data` body. */
export interface Part {
  readonly name: string;
  readonly filename: string | null;
  readonly mediaType: string | null;
  readonly content: Buffer;
}

const boundaryParameter = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i;
const nameParameter = /;\s*name="((?:[^"\\]|\\.)*)"/i;
const filenameParameter = /;\s*filename="((?:[^"\\]|\\.)*)"/i;
const extendedFilename = /;\s*filename\*=utf-8''([^;\s]+)/i;
const escaped = /\\(["\\])/g;
const percentEscaped = /%(22|0D|0A)/gi;
const lineBreak = Buffer.from("\r\n");
const headersEnd = Buffer.from("\r\n\r\n");

/** The parts of a body in their order; throws a 400 that says what is wrong with it. */
export function parseMultipart(contentType: string, body: Buffer): readonly Part[] {
  const match = boundaryParameter.exec(contentType);
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) {
    throw malformed("the content-type names no boundary");
  }
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The line break before the first delimiter may be absent.
  const text = Buffer.concat([lineBreak, body]);
  const parts: Part[] = [];
  let start = text.indexOf(delimiter);
  for (;;) {
    if (start < 0) {
      throw malformed("the closing delimiter is missing");
    }
    start += delimiter.length;
    if (text.toString("latin1", start, start + 2) === "--") {
      return parts;
    }
    const next = text.indexOf(delimiter, start);
    if (next >= 0) {
      parts.push(parsePart(text.subarray(text.indexOf(lineBreak, start), next)));
    }
    start = next;
  }
}

/** A part from the line break after its delimiter up to the next delimiter. */
function parsePart(part: Buffer): Part {
  const end = part.indexOf(headersEnd);
  if (end < 0) {
    throw malformed("a part has no empty line after its headers");
  }
  const headers = new Map<string, string>();
  for (const line of part.toString("utf8", lineBreak.length, end).split("\r\n")) {
    const colon = line.indexOf(":");
    headers.set(line.slice(0, Math.max(colon, 0)).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const disposition = headers.get("content-disposition") ?? "";
  const name = nameParameter.exec(disposition)?.[1];
  if (name === undefined) {
    throw malformed("a part has no name");
  }
  return {
    name: unescaped(name),
    filename: filenameOf(disposition),
    mediaType: headers.get("content-type") ?? null,
    content: part.subarray(end + headersEnd.length),
  };
}

function filenameOf(disposition: string): string | null {
  const extended = extendedFilename.exec(disposition)?.[1];
  if (extended !== undefined) {
    try {
      return decodeURIComponent(extended);
    } catch {
      throw malformed(`malformed percent-encoding: ${extended}`);
    }
  }
  const plain = filenameParameter.exec(disposition)?.[1];
  return plain === undefined ? null : unescaped(plain);
}

/** Browsers write a quote as %22, others as a backslash and a quote. */
function unescaped(text: string): string {
  return text
    .replace(escaped, "$1")
    .replace(percentEscaped, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function malformed(detail: string): Problem {
  return new Problem(400, `malformed multipart body: ${detail}`, { kind: "malformed-multipart" });
}
