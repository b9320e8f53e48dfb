import type { ServerResponse } from "node:http";

/** An answer of GitHub's. A body that is no text is sent as JSON. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer with GitHub's kind of error. */
export function refusal(status: number, message: string, errors?: readonly string[]): Reply {
  const body = { message, documentation_url: "https://docs.github.com/rest", status: String(status) };
  return {
    status,
    body: errors === undefined ? body : { ...body, errors: errors.map((text) => ({ message: text })) },
  };
}

/** A page of a list, with the header that leads to the next. */
export function pageOf(items: readonly unknown[], address: URL, wrap?: string): Reply {
  const size = Number(address.searchParams.get("per_page") ?? 30);
  const page = Number(address.searchParams.get("page") ?? 1);
  const shown = items.slice((page - 1) * size, page * size);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => {
    const url = new URL(address);
    url.searchParams.set("page", String(to));
    return `<${url.href}>; rel="${rel}"`;
  };
  const headers = page < last ? { link: `${link(page + 1, "next")}, ${link(last, "last")}` } : {};
  const body = wrap === undefined ? shown : { total_count: items.length, [wrap]: shown };
  return { status: 200, body, headers };
}

/** Sends an answer. */
export function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  if (status === 204 || body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const text = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers }).end(text);
}
