import { c as StepError } from "./base.js";
import { t as tlsError } from "./tls-error.js";
import { request } from "node:http";
import { request as request$1 } from "node:https";
// src/execute/http/tunnel.ts
/** Opens a way through a proxy (RFC 9110 9.3.6). `ca` and `insecure` hold for an https proxy, too. `connecting` is told the socket that it runs over as soon as there is one.
* @throws StepError when the proxy does not let it through; else the system's error. */
function openTunnel({ url, authorization }, place, { ca, insecure }, connecting) {
	const target = `${place.hostname.includes(":") ? `[${place.hostname}]` : place.hostname}:${place.port}`;
	const ask = url.protocol === "https:" ? request$1 : request;
	return new Promise((resolve, reject) => {
		ask({
			hostname: url.hostname.replace(/^\[|\]$/g, ""),
			port: url.port || (url.protocol === "https:" ? 443 : 80),
			method: "CONNECT",
			path: target,
			headers: {
				host: target,
				...authorization !== null && { "proxy-authorization": authorization }
			},
			agent: false,
			rejectUnauthorized: !insecure,
			...ca !== null && { ca: Buffer.from(ca) }
		}).on("socket", connecting).on("error", (error) => reject(refusal(error, url, target))).on("connect", ({ statusCode }, socket) => {
			if (statusCode !== void 0 && statusCode >= 200 && statusCode < 300) resolve(socket);
			else {
				socket.destroy();
				reject(new StepError("proxy", `the proxy ${url.host} answers ${statusCode} when asked for ${target}`, { hint: statusCode === 407 ? "it wants user and password: http://user:password@host:port" : "does it let requests through to there? no-proxy takes hosts out" }));
			}
		}).end();
	});
}
/** That the trouble is with the proxy, where it could be taken for the server's. */
function refusal(error, { host, protocol }, target) {
	const { code } = error;
	if (!(code === "ECONNRESET" || code === "EPIPE")) return tlsError(error, `the proxy ${host}`) ?? error;
	return new StepError("proxy", `the proxy ${host} closed the connection when asked for ${target}`, {
		cause: error,
		retryAs: "network",
		hint: `is it a proxy that opens ways (CONNECT), and does it speak ${protocol.slice(0, -1)} at this port?`
	});
}
export { openTunnel };
