import { type ExampleApi, startExampleApi } from "../example-api/start-example-api.ts";
import type { Host } from "../host/host.ts";
import { RotaError } from "../model/rota-error.ts";

/** Keeps the example API on loopback until the process is interrupted, for suites of one's own.
 *
 * @throws RotaError (exit code 2) for what is no port, or one that cannot be had. */
export async function serveExampleApi(host: Host, port: string): Promise<void> {
  const api = await open(host, port);
  host.terminal.tell(
    `The example API listens at ${api.url} until Ctrl+C.
Its user is demo, and the password demo-password: ROTA_SECRET_DEMO_PASSWORD=demo-password
Suites reach it with --var base-url=${api.url}
`,
  );
  if (!host.interrupted.aborted)
    await new Promise((resolve) => host.interrupted.addEventListener("abort", resolve, { once: true }));
  await api.stop();
}

async function open(host: Host, text: string): Promise<ExampleApi> {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= LARGEST_PORT))
    throw new RotaError("usage", `--serve ${text} is not a port`, {
      exitCode: 2,
      hint: "write --serve 8080, or --serve 0 for any that is free",
    });
  try {
    return await startExampleApi({ port, clock: () => host.clock.now() });
  } catch (error) {
    throw new RotaError("usage", `port ${port} cannot be had: ${(error as Error).message}`, {
      exitCode: 2,
      cause: error,
      hint: "another program may have it; write another, or --serve 0 for any that is free",
    });
  }
}

const LARGEST_PORT = 65_535;
