import { request } from "node:http";
import { request as secureRequest } from "node:https";
import type { Socket } from "node:net";
import { StepError } from "../step-error.ts";
import type { HttpProxy } from "./proxy.ts";
import type { TlsSettings } from "./route.ts";

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
      .on("error", reject)
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
