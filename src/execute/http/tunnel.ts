import { request } from "node:http";
import { request as secureRequest } from "node:https";
import type { Socket } from "node:net";
import { StepError } from "../step-error.ts";
import type { HttpProxy } from "./proxy.ts";
import type { TlsSettings } from "./route.ts";
import { tlsError } from "./tls-error.ts";

/** Opens a way through a proxy (RFC 9110 9.3.6). `ca` and `insecure` hold for an https proxy, too. `connecting` is told the socket that it runs over as soon as there is one.
 * @throws StepError when the proxy does not let it through; else the system's error. */
export function openTunnel(
  { url, authorization }: HttpProxy,
  place: { readonly hostname: string; readonly port: string },
  { ca, insecure }: Pick<TlsSettings, "ca" | "insecure">,
  connecting: (socket: Socket) => void,
): Promise<Socket> {
  const host = place.hostname.includes(":") ? `[${place.hostname}]` : place.hostname;
  const target = `${host}:${place.port}`;
  const ask = url.protocol === "https:" ? secureRequest : request;
  return new Promise((resolve, reject) => {
    const asking = ask({
      hostname: url.hostname.replace(/^\[|\]$/g, ""),
      port: url.port || (url.protocol === "https:" ? 443 : 80),
      method: "CONNECT",
      path: target,
      headers: { host: target, ...(authorization !== null && { "proxy-authorization": authorization }) },
      agent: false,
      rejectUnauthorized: !insecure,
      ...(ca !== null && { ca: Buffer.from(ca) }),
    });
    asking
      .on("socket", connecting)
      .on("error", (error) => reject(refusal(error, url, target)))
      .on("connect", ({ statusCode }, socket: Socket) => {
        if (statusCode !== undefined && statusCode >= 200 && statusCode < 300) resolve(socket);
        else {
          socket.destroy();
          reject(
            new StepError("proxy", `the proxy ${url.host} answers ${statusCode} when asked for ${target}`, {
              hint:
                statusCode === 407
                  ? "it wants user and password: http://user:password@host:port"
                  : "does it let requests through to there? no-proxy takes hosts out",
            }),
          );
        }
      })
      .end();
  });
}

/** That the trouble is with the proxy, where it could be taken for the server's. */
function refusal(error: Error, { host, protocol }: URL, target: string): Error {
  const { code } = error as { code?: string };
  const lost = code === "ECONNRESET" || code === "EPIPE";
  if (!lost) return tlsError(error, `the proxy ${host}`) ?? error;
  return new StepError("proxy", `the proxy ${host} closed the connection when asked for ${target}`, {
    cause: error,
    retryAs: "network",
    hint: `is it a proxy that opens ways (CONNECT), and does it speak ${protocol.slice(0, -1)} at this port?`,
  });
}
