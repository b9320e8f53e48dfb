import type { WireAnswer } from "./wire.ts";

/** Where secrets are taken to be hidden. */
interface Mask {
  add(secret: string): void;
}

/** Shorter values of cookies say a language or a theme, and could stand in any text. */
const SHORTEST_COOKIE = 8;
/** A user or a parameter that is shorter is more likely a name. */
const SHORTEST_TOKEN = 8;
/** `Token token="abc"`: parameters of an authorization header (RFC 9110 11.4) whose values let somebody in by themselves. */
const SECRET_PARAMETER = /(?:^|[\s,;])[\w-]*(?:token|secret|password|key|signature|response)="?([^",;\s]+)/gi;

/** Headers whose values say who asks, in lower case. */
const CREDENTIALS = new Set(["authorization", "proxy-authorization", "x-api-key"]);

/** Hides what a header says of who asks, also where somebody sends it back. */
export function hideHeader(name: string, value: string, mask: Mask): void {
  if (CREDENTIALS.has(name)) hideCredentials(value, mask);
  else if (name === "cookie")
    for (const cookie of value.split(";")) hideCookie(cookie.slice(cookie.indexOf("=") + 1), mask);
}

/** What an authorization header carries: `Bearer abc` hides abc, and all of it. */
export function hideCredentials(value: string, mask: Mask): void {
  const space = value.indexOf(" ");
  mask.add(space === -1 ? value : value.slice(space + 1));
  for (const [, secret = ""] of value.matchAll(SECRET_PARAMETER)) mask.add(secret);
}

/** The password in a URL, or what may be one in a text that is no URL; without a password, a user that is long enough to be a token. */
export function hideUserinfo(url: string, mask: Mask): void {
  if (!url.includes("@")) return;
  // What is no URL may be none because of its password: a number sign ends the host.
  const pattern = URL.canParse(url) ? /^[^:]*:[\\/]*([^\\/?#]*)@/ : /\/\/(.*)@/s;
  const [, userinfo = ""] = pattern.exec(url) ?? [];
  const colon = userinfo.indexOf(":");
  const password = colon === -1 ? "" : userinfo.slice(colon + 1);
  const user = colon === -1 ? userinfo : userinfo.slice(0, colon);
  if (password !== "") hideDecoded(password, mask);
  else if (user.length >= SHORTEST_TOKEN && URL.canParse(url)) hideDecoded(user, mask);
}

/** An address for a message, without what may be a token in it. */
export function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, "…");
}

/** What an answer sends on with: the values of a query or a fragment that are long enough to be tokens. */
export function hideRedirect({ headers }: { readonly headers: WireAnswer["headers"] }, mask: Mask): void {
  for (const [name, value] of headers) {
    if (name !== "location") continue;
    for (const [, parameter = ""] of value.matchAll(/[?&#;][^=&#;]*=([^&#;]*)/g))
      if (parameter.length >= SHORTEST_TOKEN) hideDecoded(parameter, mask);
  }
}

function hideDecoded(written: string, mask: Mask): void {
  mask.add(written);
  try {
    mask.add(decodeURIComponent(written));
  } catch {
    // It was not encoded.
  }
}

/** The value of a cookie, also as it reads decoded. */
export function hideCookie(written: string, mask: Mask): void {
  const value = written.trim().replace(/^"(.*)"$/, "$1");
  if (value.length < SHORTEST_COOKIE) return;
  hideDecoded(value, mask);
}
