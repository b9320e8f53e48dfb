import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificates } from "./certificates.ts";
import { addressOf, type DatabaseServer, PASSWORD } from "./database-server.ts";
import { freePort, OwnProcess } from "./own-process.ts";

/** Starts a MariaDB with the users "rota" and "writer"; the latter may write in the database "bare", and make no tables. */
export async function startMariadb(binary: string, ...more: string[]): Promise<DatabaseServer> {
  const folder = mkdtempSync(join(tmpdir(), "rota-mariadb-"));
  const { authority, certificate, key } = makeCertificates(folder);
  const root = process.getuid?.() === 0 ? ["--user=root"] : [];
  const data = join(folder, "data");
  execFileSync(
    join(binary, "../../bin/mariadb-install-db"),
    [
      "--no-defaults",
      "--auth-root-authentication-method=normal",
      `--datadir=${data}`,
      "--skip-test-db",
      ...root,
    ],
    { stdio: "pipe" },
  );
  const first = join(folder, "first.sql");
  const quoted = `'${PASSWORD.replaceAll("'", "''")}'`;
  writeFileSync(
    first,
    `SET NAMES utf8mb4;
CREATE DATABASE IF NOT EXISTS rota;
CREATE DATABASE IF NOT EXISTS bare;
CREATE USER IF NOT EXISTS 'rota'@'%' IDENTIFIED BY ${quoted};
GRANT ALL ON *.* TO 'rota'@'%';
CREATE USER IF NOT EXISTS 'writer'@'%' IDENTIFIED BY 'writing';
GRANT SELECT, INSERT, UPDATE, DELETE ON bare.* TO 'writer'@'%';
`,
  );
  const port = await freePort();
  const words = [
    "--no-defaults",
    ...root,
    `--datadir=${data}`,
    `--port=${port}`,
    "--bind-address=127.0.0.1",
    `--socket=${join(folder, "socket")}`,
    `--pid-file=${join(folder, "pid")}`,
    `--init-file=${first}`,
    `--ssl-cert=${certificate}`,
    `--ssl-key=${key}`,
    `--ssl-ca=${authority}`,
    // Settings that a store must not depend on.
    "--character-set-server=latin1",
    "--sql-mode=NO_BACKSLASH_ESCAPES",
    "--autocommit=0",
    ...more,
  ];
  let server: OwnProcess;
  const start = async () => {
    server = new OwnProcess(binary, words, { log: join(folder, "log") });
    await server.listening(port);
  };
  await start();
  return {
    title: "MySQL",
    port,
    tlsPort: port,
    authority,
    tlsParts: { parameters: { "ssl-mode": "VERIFY_IDENTITY", "ssl-ca": authority } },
    address: (parts) =>
      addressOf({
        scheme: "mysql",
        user: "rota",
        password: PASSWORD,
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
