import { StepError } from "../step-error.ts";

/** Puts base URL, path and query parameters together: the path is appended to the base, parameters follow those of the URL.
 * @throws StepError when the outcome is not an http or https URL. */
export function buildUrl(
  url: string,
  baseUrl: string | null,
  query: readonly (readonly [string, string])[],
): URL {
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : appended(baseUrl ?? "", url);
  let parsed: URL;
  try {
    parsed = new URL(whole);
  } catch {
    throw new StepError(
      "bad-url",
      baseUrl === null || baseUrl === ""
        ? `${url} is not a whole URL, and there is no base-url`
        : `${whole} is not a URL`,
      { hint: "a URL begins with http:// or https://; set it by defaults.http.base-url" },
    );
  }
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") {
    throw new StepError("bad-url", `${parsed.protocol}// is not a scheme Rota can send to`, {
      hint: "use http or https",
    });
  }
  parsed.hash = "";
  if (query.length > 0) {
    const text = query
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .join("&");
    parsed.search = parsed.search === "" ? `?${text}` : `${parsed.search}&${text}`;
  }
  return parsed;
}

/** The parameters of a base, such as a key for every request, stay behind the path, and before those of the URL. */
function appended(baseUrl: string, url: string): string {
  const [base = "", baseQuery] = withoutFragment(baseUrl).split(/\?(.*)/s);
  const [path = "", query] = withoutFragment(url).split(/\?(.*)/s);
  const search = [baseQuery, query].filter((part) => part !== undefined && part !== "").join("&");
  const whole = path === "" ? base : `${base.replace(/\/+$/, "")}${path.startsWith("/") ? "" : "/"}${path}`;
  return search === "" ? whole : `${whole}?${search}`;
}

function withoutFragment(url: string): string {
  return url.split("#", 1)[0] as string;
}
