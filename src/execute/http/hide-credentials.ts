/** Where secrets are taken to be hidden. */
interface Mask {
  add(secret: string): void;
}

/** Shorter values of cookies say a language or a theme, and could stand in any text. */
const SHORTEST_COOKIE = 8;
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

/** The value of a cookie, also as it reads decoded. */
export function hideCookie(written: string, mask: Mask): void {
  const value = written.trim().replace(/^"(.*)"$/, "$1");
  if (value.length < SHORTEST_COOKIE) return;
  mask.add(value);
  try {
    mask.add(decodeURIComponent(value));
  } catch {
    // It was not encoded.
  }
}
