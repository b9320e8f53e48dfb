import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificates } from "./certificates.ts";
import { addressOf, type DatabaseServer } from "./database-server.ts";
import { freePort, OwnProcess } from "./own-process.ts";

/** Starts FerretDB (../ferretdb), which speaks MongoDB's protocol; it knows no users. */
export async function startFerretdb(binary: string): Promise<DatabaseServer> {
  const folder = mkdtempSync(join(tmpdir(), "rota-ferretdb-"));
  const { authority, certificate, key } = makeCertificates(folder);
  const data = join(folder, "data");
  mkdirSync(data);
  const [port, tlsPort] = [await freePort(), await freePort()];
  let server: OwnProcess;
  const start = async () => {
    const words = [data, `127.0.0.1:${port}`, `127.0.0.1:${tlsPort}`, certificate, key];
    server = new OwnProcess(binary, words, { log: join(folder, "log") });
    await server.listening(port);
    await server.listening(tlsPort);
  };
  await start();
  return {
    title: "MongoDB",
    port,
    tlsPort,
    authority,
    tlsParts: { port: tlsPort, parameters: { tls: "true", tlsCAFile: authority } },
    address: (parts) =>
      addressOf({
        scheme: "mongodb",
        host: "127.0.0.1",
        port,
        database: "rota",
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
