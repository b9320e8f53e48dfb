import { StepError } from "../step-error.ts";

/** Puts base URL, path and query parameters together: the path is appended to the base, parameters follow those of the URL.
 * @throws StepError when the outcome is not an http or https URL. */
export function buildUrl(
  url: string,
  baseUrl: string | null,
  query: readonly (readonly [string, string])[],
): URL {
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(url)
    ? url
    : `${(baseUrl ?? "").replace(/\/+$/, "")}${url === "" || /^[/?#]/.test(url) ? "" : "/"}${url}`;
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
