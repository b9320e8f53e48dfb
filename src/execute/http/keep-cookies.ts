import type { Frame } from "../frame.ts";
import { hideCookie } from "./hide-credentials.ts";
import type { WireAnswer } from "./wire.ts";

/** Keeps the cookies that an answer sets, and hides their values.
 *
 * @returns a promise only where there are any. */
export function keepCookies(
  wire: WireAnswer,
  url: URL,
  { cookies, services }: Frame,
): Promise<void> | undefined {
  let texts: string[] | undefined;
  for (const [name, value] of wire.headers) {
    if (name !== "set-cookie") continue;
    texts ??= [];
    texts.push(value);
    hideCookie(/^[^=;]*=([^;]*)/.exec(value)?.[1] ?? "", services.mask);
  }
  return texts === undefined ? undefined : cookies.keep(texts, url);
}
