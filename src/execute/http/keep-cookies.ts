import type { Frame } from "../frame.ts";
import type { WireAnswer } from "./wire.ts";

/** Credentials shorter than this could stand in any text. */
const SHORTEST_COOKIE = 8;

/** Keeps the cookies that an answer sets, and hides their values. */
export async function keepCookies(wire: WireAnswer, url: URL, { cookies, services }: Frame): Promise<void> {
  let texts: string[] | undefined;
  for (const [name, value] of wire.headers) {
    if (name !== "set-cookie") continue;
    texts ??= [];
    texts.push(value);
    const secret = /^[^=;]*=\s*"?([^;"]*)/.exec(value)?.[1]?.trim() ?? "";
    if (secret.length >= SHORTEST_COOKIE) services.mask.add(secret);
  }
  if (texts !== undefined) await cookies.keep(texts, url);
}
