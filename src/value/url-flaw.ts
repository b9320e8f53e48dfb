const WHOLE = /^https?:\/\//i;

/** What keeps a text from being a URL that a request can be sent to, and what to do. */
export function urlFlaw(text: string): { readonly problem: string; readonly hint: string } {
  const port = /^https?:\/\/[^/?#]*:(\d+)(?=[/?#]|$)/i.exec(text)?.[1];
  if (port !== undefined && Number(port) > 65_535)
    return { problem: `${text} has the port ${port}`, hint: "ports end at 65535" };
  return {
    problem: `${text} is not a URL`,
    hint: WHOLE.test(text)
      ? "behind http:// stands a host, and where it needs one a port, such as api.test:8080"
      : "a URL begins with http:// or https://; set it by defaults.http.base-url",
  };
}
