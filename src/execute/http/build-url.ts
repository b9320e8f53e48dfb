import { urlFlaw } from "../../value/url-flaw.ts";
import { StepError } from "../step-error.ts";

/** Puts base URL, path and query parameters together: the path is appended to the base, parameters follow those of the URL.
 * @throws StepError when the outcome is not an http or https URL, or has a line break in it, which would silently be left out. */
export function buildUrl(
  url: string,
  baseUrl: string | null,
  query: readonly (readonly [string, string])[],
): URL {
  const whole = wholeUrl(url, baseUrl);
  if (/[\t\r\n]/.test(whole.trim()))
    throw new StepError("bad-url", "there is a line break or a tab in the URL", {
      hint: "give values by query, which encodes them, or by ${{ urlEncode(vars.name) }}",
    });
  let parsed: URL;
  try {
    parsed = new URL(whole);
  } catch {
    const { problem, hint } = urlFlaw(whole);
    const isPath = (baseUrl === null || baseUrl === "") && !/^https?:/i.test(url);
    throw new StepError("bad-url", isPath ? `${url} is not a whole URL, and there is no base-url` : problem, {
      hint,
    });
  }
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") {
    throw new StepError("bad-url", `${parsed.protocol}// is not a scheme Rota can send to`, {
      hint: "use http or https",
    });
  }
  // Each setter reads the whole URL anew.
  if (whole.includes("#")) parsed.hash = "";
  if (query.length > 0) {
    const text = queryText(query);
    parsed.search = parsed.search === "" ? `?${text}` : `${parsed.search}&${text}`;
  }
  return parsed;
}

/** What stands in the request line when nothing of the path is to be worked out or encoded; what would break the line is, all the same.
 * Characters beyond ASCII go out as UTF-8, here as one character for each byte. */
export function targetAsIs(
  url: string,
  baseUrl: string | null,
  query: readonly (readonly [string, string])[],
): string {
  const behind = withoutFragment(wholeUrl(url, baseUrl)).replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, "");
  const path = behind.startsWith("/") ? behind : `/${behind}`;
  const separator = path.includes("?") ? "&" : "?";
  const target = query.length === 0 ? path : `${path}${separator}${queryText(query)}`;
  return Buffer.from(target.replace(/[\u0000-\u0020\u007f]/g, encodeURIComponent)).toString("latin1");
}

function wholeUrl(url: string, baseUrl: string | null): string {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : appended(baseUrl ?? "", url);
}

function queryText(query: readonly (readonly [string, string])[]): string {
  return query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
}

/** The parameters of a base, such as a key for every request, stay behind the path, and before those of the URL. */
function appended(baseUrl: string, url: string): string {
  // Most have neither parameters nor a fragment.
  if (!/[?#]/.test(baseUrl) && !/[?#]/.test(url)) return joined(baseUrl, url);
  const [base = "", baseQuery] = withoutFragment(baseUrl).split(/\?(.*)/s);
  const [path = "", query] = withoutFragment(url).split(/\?(.*)/s);
  const search = [baseQuery, query].filter((part) => part !== undefined && part !== "").join("&");
  const whole = joined(base, path);
  return search === "" ? whole : `${whole}?${search}`;
}

function joined(base: string, path: string): string {
  if (path === "") return base;
  const before = base.endsWith("/") ? base.replace(/\/+$/, "") : base;
  return path.startsWith("/") ? before + path : `${before}/${path}`;
}

function withoutFragment(url: string): string {
  return url.split("#", 1)[0] as string;
}
