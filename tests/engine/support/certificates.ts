import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An authority of a test, a server's certificate by it, and a client's. */
export interface Certificates {
  readonly ca: string;
  readonly caKey: string;
  readonly server: { readonly key: string; readonly cert: string };
  /** Others of the same server, with the same key. */
  readonly expired: string;
  readonly nameless: string;
  /** Its key is locked with `open sesame`; `pfx` holds both, locked in the same way. */
  readonly client: { readonly key: string; readonly cert: string; readonly pfx: Uint8Array };
}

/** Makes them with openssl. */
export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), "rota-certificates-"));
  const at = (name: string) => join(folder, name);
  const openssl = (...options: string[]) => execFileSync("openssl", options, { stdio: "ignore" });
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-days", "2"];
  const signed = ["-CA", at("ca.pem"), "-CAkey", at("ca.key")];
  try {
    openssl(
      "req",
      "-x509",
      ...curve,
      "-nodes",
      "-subj",
      "/CN=Test CA",
      "-keyout",
      at("ca.key"),
      "-out",
      at("ca.pem"),
    );
    writeFileSync(at("names"), "subjectAltName=DNS:api.test,DNS:localhost,IP:127.0.0.1\n");
    openssl(
      "req",
      ...curve.slice(0, 4),
      "-nodes",
      "-subj",
      "/CN=api.test",
      "-keyout",
      at("s.key"),
      "-out",
      at("s.csr"),
    );
    openssl(
      "x509",
      "-req",
      "-days",
      "2",
      "-in",
      at("s.csr"),
      ...signed,
      "-extfile",
      at("names"),
      "-out",
      at("s.pem"),
    );
    const again = ["x509", "-req", "-in", at("s.csr"), ...signed];
    // One day before it was made.
    openssl(...again, "-days", "-1", "-extfile", at("names"), "-out", at("expired.pem"));
    openssl(...again, "-days", "2", "-out", at("nameless.pem"));
    const locked = ["-passout", "pass:open sesame"];
    openssl(
      "req",
      ...curve.slice(0, 4),
      ...locked,
      "-subj",
      "/CN=robot",
      "-keyout",
      at("c.key"),
      "-out",
      at("c.csr"),
    );
    openssl("x509", "-req", "-days", "2", "-in", at("c.csr"), ...signed, "-out", at("c.pem"));
    const unlock = ["-passin", "pass:open sesame"];
    openssl(
      "pkcs12",
      "-export",
      "-in",
      at("c.pem"),
      "-inkey",
      at("c.key"),
      ...unlock,
      ...locked,
      "-out",
      at("c.p12"),
    );
    const read = (name: string) => readFileSync(at(name), "utf8");
    return {
      ca: read("ca.pem"),
      caKey: read("ca.key"),
      server: { key: read("s.key"), cert: read("s.pem") },
      expired: read("expired.pem"),
      nameless: read("nameless.pem"),
      client: { key: read("c.key"), cert: read("c.pem"), pfx: readFileSync(at("c.p12")) },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
