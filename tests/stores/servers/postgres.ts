import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Client } from "pg";
import { makeCertificates } from "./certificates.ts";
import { addressOf, type DatabaseServer, PASSWORD } from "./database-server.ts";
import { freePort, OwnProcess } from "./own-process.ts";

/** Starts a PostgreSQL with the users "rota" (who may do everything) and "writer" (who may make no tables). */
export async function startPostgres(binary: string): Promise<DatabaseServer> {
  const folder = mkdtempSync(join(tmpdir(), "rota-postgres-"));
  const { authority, certificate, key } = makeCertificates(folder);
  // It refuses to be root.
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  const owner = process.getuid?.() === 0 ? { uid: id("-u"), gid: id("-g") } : {};
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, PASSWORD);
  chmodSync(key, 0o600);
  if (owner.uid !== undefined)
    for (const path of [folder, key, passwordFile]) chownSync(path, owner.uid, owner.gid);
  const data = join(folder, "data");
  const login = ["--username=rota", `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  execFileSync(
    join(dirname(binary), "initdb"),
    ["-D", data, "--no-sync", "--encoding=UTF8", "--locale=C", ...login],
    { cwd: "/", stdio: "pipe", ...owner },
  );
  const port = await freePort();
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    fsync: "off",
    ssl: "on",
    ssl_cert_file: certificate,
    ssl_key_file: key,
  };
  const words = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  let server: OwnProcess;
  const start = async () => {
    const log = join(folder, "log");
    server = new OwnProcess(binary, ["-D", data, "-p", `${port}`, ...words], { log, ...owner });
    await server.listening(port);
  };
  await start();
  const address: DatabaseServer["address"] = (parts) =>
    addressOf({
      scheme: "postgres",
      user: "rota",
      password: PASSWORD,
      host: "127.0.0.1",
      port,
      database: "rota",
      parameters: {},
      ...parts,
    });
  await run(address({ database: "postgres" }), "CREATE DATABASE rota", "CREATE DATABASE bare");
  await run(address({ database: "bare" }), "CREATE ROLE writer LOGIN PASSWORD 'writing'");
  return {
    title: "PostgreSQL",
    port,
    tlsPort: port,
    authority,
    tlsParts: { parameters: { sslmode: "verify-full", sslrootcert: authority } },
    address,
    // An immediate shutdown, without as much as a checkpoint: killed harder, it would leave processes that hold the memory.
    kill: () => server.end("SIGQUIT"),
    start,
    remove: async () => {
      await server.end("SIGINT");
      rmSync(folder, { recursive: true });
    },
  };
}

/** Runs statements as the user of an address. */
export async function run(address: string, ...statements: string[]): Promise<void> {
  const client = new Client(address);
  try {
    await client.connect();
  } catch (error) {
    // Just started, it may still be getting ready.
    if ((error as { code?: string }).code === "57P03") return run(address, ...statements);
    throw error;
  }
  for (const statement of statements) await client.query(statement);
  await client.end();
}
