import { StepError } from "../step-error.ts";
import { tlsError } from "./tls-error.ts";

/** Says in words why no answer came. Codes are those of Node, OpenSSL and undici. `detoured`: the connection may have gone elsewhere
 * than the URL says; `via`: the proxy that the request went to, if any. */
export function networkError(
  error: unknown,
  url: URL,
  answering: boolean,
  detoured = false,
  via: () => string | null = () => null,
): StepError {
  const { code = "", message, name } = error as { code?: string; message: string; name: string };
  const host = url.host;
  if (error instanceof StepError) return error;
  const network = { retryAs: "network", cause: error } as const;
  const place = placeOf(error);
  const elsewhere = place !== null && (detoured || !place.endsWith(`:${portOf(url)}`)) ? place : null;
  if (elsewhere?.startsWith("/")) {
    return new StepError("unix-socket", `the socket ${elsewhere} cannot be connected to (${code})`, {
      ...network,
      hint: "start the server that listens there, or correct unix-socket",
    });
  }
  if (code === "ECONNREFUSED" && elsewhere !== null) {
    return new StepError(
      "connection-refused",
      `nothing listens at ${elsewhere}, by which ${host} was to be reached`,
      {
        ...network,
        hint: "start what should listen there, or correct proxy, connect-to or resolve (or HTTP_PROXY, HTTPS_PROXY)",
      },
    );
  }
  if (code === "ECONNREFUSED") {
    return new StepError("connection-refused", `nothing listens at ${host}`, {
      ...network,
      hint: "start the server, or correct base-url",
    });
  }
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return new StepError("host-not-found", `the host ${url.hostname} is not known`, {
      ...network,
      hint: "check the name in the URL or base-url",
    });
  }
  if (
    code === "ETIMEDOUT" ||
    code === "EHOSTUNREACH" ||
    code === "ENETUNREACH" ||
    code === "UND_ERR_CONNECT_TIMEOUT"
  ) {
    return new StepError("host-unreachable", `${host} cannot be reached (${code})`, {
      ...network,
      hint: "check the network between the runner and the host",
    });
  }
  // Of a plain URL only the way to it can be secure.
  const secure = tlsError(error as Error, url.protocol === "https:" ? host : `the proxy for ${host}`);
  if (secure !== null) return secure;
  if (code === "ERR_HTTP2_ERROR") {
    return new StepError(
      "bad-answer",
      `${host} does not answer in HTTP/2 (${code}: ${message.toLowerCase()})`,
      {
        cause: error,
        hint: 'write http-version: "1.1"; without TLS, few servers speak HTTP/2 from the start',
      },
    );
  }
  if (name === "HTTPParserError" || code.startsWith("HPE_")) {
    return new StepError(
      "bad-answer",
      `${host} answers with something that is not HTTP: ${firstLine(message)}`,
      { cause: error, hint: "is it an https port, or another protocol?" },
    );
  }
  if (code === "ERR_HTTP2_STREAM_ERROR" || code === "ERR_HTTP2_SESSION_ERROR") {
    const how = answering ? "in the middle of the answer" : "without an answer";
    return new StepError("connection-lost", `${host} broke off ${how}: ${message}`, {
      ...network,
      hint: "look into the server's log; RFC 9113 section 7 says what the name means",
    });
  }
  // What undici says of 100 and 101.
  if (code === "UND_ERR_SOCKET" && (message === "bad response" || message === "bad upgrade")) {
    const what = message === "bad response" ? "100 Continue" : "101 Switching Protocols";
    return new StepError("bad-answer", `${host} answers ${what}, which was not asked for`, {
      cause: error,
      hint: "over HTTP/1.1 only answers from 200 on are taken, and 102 and 103 before them: keep the server from sending it",
    });
  }
  if (code === "ECONNRESET" || code === "EPIPE" || code === "UND_ERR_SOCKET") {
    const how = answering ? "in the middle of the answer" : "without an answer";
    const proxy = url.protocol === "http:" ? via() : null;
    if (proxy !== null)
      return new StepError(
        "connection-lost",
        `the proxy ${proxy}, asked for ${host}, closed the connection ${how}`,
        {
          ...network,
          hint: "look into the proxy's log; no-proxy takes hosts out",
        },
      );
    return new StepError("connection-lost", `${host} closed the connection ${how}`, {
      ...network,
      hint: answering
        ? "look into the server's log"
        : url.protocol === "https:"
          ? "look into the server's log; it may want a client-certificate"
          : "look into the server's log; a server that wants TLS is asked by https://",
    });
  }
  if (code === "UND_ERR_HEADERS_OVERFLOW" || code === "HPE_HEADER_OVERFLOW") {
    return new StepError("bad-answer", `the headers of the answer of ${host} are larger than 1 MiB`, {
      cause: error,
    });
  }
  if (code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH") {
    return new StepError("bad-answer", `the answer of ${host} does not have the length it announced`, {
      ...network,
    });
  }
  if (
    code === "UND_ERR_INVALID_ARG" ||
    code === "UND_ERR_NOT_SUPPORTED" ||
    code === "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"
  ) {
    return new StepError("bad-request", `the request cannot be sent: ${message}`, {
      cause: error,
      hint: "check method, URL and headers",
    });
  }
  return new StepError(
    "network",
    `no answer from ${host}: ${firstLine(message)}${code === "" ? "" : ` (${code})`}`,
    network,
  );
}

/** Where a connection was tried, as Node tells: `127.0.0.1:80`, or the path of a socket; null: it does not. */
function placeOf(error: unknown): string | null {
  const { address, port, errors } = error as { address?: string; port?: number; errors?: readonly unknown[] };
  if (address === undefined) return errors?.[0] === undefined ? null : placeOf(errors[0]);
  if (port === undefined || port < 0) return address.startsWith("/") ? address : null;
  return `${address.includes(":") ? `[${address}]` : address}:${port}`;
}

function portOf({ port, protocol }: URL): string {
  return port === "" ? (protocol === "https:" ? "443" : "80") : port;
}

function firstLine(message: string): string {
  return message.trim().split("\n")[0] as string;
}
