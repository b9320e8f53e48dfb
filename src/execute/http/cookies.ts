import type { CookieJar } from "tough-cookie";

/** The cookies of a case (RFC 6265). The library is loaded with the first cookie: most APIs set none. */
export class Cookies {
  #jar: CookieJar | undefined;

  /** The header for a URL, or null. */
  header(url: URL): string | null {
    return this.#jar?.getCookieStringSync(url.href) || null;
  }

  /** Keeps what an answer sets; a cookie that the rules refuse is left out, as a browser does. */
  async keep(setCookies: readonly string[], url: URL): Promise<void> {
    if (setCookies.length === 0) return;
    if (this.#jar === undefined) {
      const { CookieJar } = await import("tough-cookie");
      this.#jar = new CookieJar(undefined, { rejectPublicSuffixes: false, looseMode: true });
    }
    for (const text of setCookies) this.#jar.setCookieSync(text, url.href, { ignoreError: true });
  }

  /** A jar of its own with the same cookies. */
  copy(): Cookies {
    const copy = new Cookies();
    copy.#jar = this.#jar?.cloneSync();
    return copy;
  }
}
