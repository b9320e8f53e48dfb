import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificates } from "./certificates.ts";
import { addressOf, type DatabaseServer, PASSWORD } from "./database-server.ts";
import { freePort, OwnProcess } from "./own-process.ts";

/** Starts a Redis whose data outlive it, with the users "rota" (all commands) and "reader" (only those that read). */
export async function startRedis(binary: string, ...more: string[]): Promise<DatabaseServer> {
  const folder = mkdtempSync(join(tmpdir(), "rota-redis-"));
  const { authority, certificate, key } = makeCertificates(folder);
  const [port, tlsPort] = [await freePort(), await freePort()];
  const settings: Readonly<Record<string, readonly string[]>> = {
    port: [`${port}`],
    bind: ["127.0.0.1"],
    dir: [folder],
    save: [""],
    appendonly: ["yes"],
    appendfsync: ["always"],
    "tls-port": [`${tlsPort}`],
    "tls-cert-file": [certificate],
    "tls-key-file": [key],
    "tls-ca-cert-file": [authority],
    "tls-auth-clients": ["no"],
    // The user "default" stays on, with a password: without it, Redis 7.0 does not read its own append-only file again.
    requirepass: ["the default one's"],
    user: ["rota", "on", `>${PASSWORD.replaceAll(" ", "_")}`, "~*", "&*", "+@all"],
  };
  const words = Object.entries(settings).flatMap(([name, values]) => [`--${name}`, ...values]);
  const reader = ["--user", "reader", "on", ">reading", "~*", "+@read", "+@connection"];
  let server: OwnProcess;
  const start = async () => {
    server = new OwnProcess(binary, [...words, ...reader, ...more], {
      log: join(folder, "log"),
    });
    await server.listening(port);
  };
  await start();
  return {
    title: "Redis",
    port,
    tlsPort,
    authority,
    tlsParts: { scheme: "rediss", port: tlsPort, parameters: { ca: authority } },
    address: (parts) =>
      addressOf({
        scheme: "redis",
        user: "rota",
        password: PASSWORD.replaceAll(" ", "_"),
        host: "127.0.0.1",
        port,
        database: "2",
        parameters: {},
        ...parts,
      }),
    kill: () => server.end("SIGKILL"),
    start,
    remove: async () => {
      await server.end("SIGTERM");
      rmSync(folder, { recursive: true });
    },
  };
}
