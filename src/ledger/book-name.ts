import { createHash } from "node:crypto";

/** The longest name that is written out; file systems end at 255 bytes, and a page's name comes on top. */
const LONGEST = 160;

/** What Windows keeps for devices, also with an ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=$|[.@])/;

/**
 * The name of the book of a plan in an environment: `checkout`, `checkout@staging`. It is a safe file name on all systems: other
 * characters than a-z, 0-9, `.`, `_` and `-` become `%xx` of their UTF-8 bytes, capitals as well, so that file systems which are
 * blind to case keep two books apart.
 */
export function bookName(planId: string, environment?: string | null): string {
  const name = environment ? `${encode(planId)}@${encode(environment)}` : encode(planId);
  const safe = name.replace(RESERVED, (device) => `%${device.charCodeAt(0).toString(16)}${device.slice(1)}`);
  if (safe.length <= LONGEST) return safe;
  return `${safe.slice(0, LONGEST - 17)}~${createHash("sha256").update(safe).digest("hex").slice(0, 16)}`;
}

function encode(text: string): string {
  const encoded = [...Buffer.from(text)].map((byte) => {
    const character = String.fromCharCode(byte);
    return /[a-z0-9._-]/.test(character) ? character : `%${byte.toString(16).padStart(2, "0")}`;
  });
  // Windows drops a final dot, and a leading one hides the file.
  return encoded.join("").replace(/^\.|\.$/g, "%2e");
}
