import { expect } from "vitest";
import { makeCertificates } from "./certificates.ts";
import { type Outcome, rota, stepsOf } from "./sandbox.ts";

export const certificates = makeCertificates();

const files = {
  "ca.pem": certificates.ca,
  "client.pem": certificates.client.cert,
  "client.key": certificates.client.key,
  "both.pem": certificates.client.cert + certificates.client.key,
  "client.p12": certificates.client.pfx,
  "big.bin": Buffer.alloc(3_000_000, "x"),
};

/** Runs steps beside keys and a big file, one case for each, and gives back what became of them. */
export async function runEach(
  list: readonly { http: object; expect?: object }[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const cases = Object.fromEntries(list.map((step, index) => [`c${index}`, { steps: [step] }]));
  return rota({ ...files, "t.suite.yaml": JSON.stringify({ cases }) }, { environment });
}

/** The same, where all of them have to pass. */
export async function eachPasses(...given: Parameters<typeof runEach>): Promise<Outcome> {
  const outcome = await runEach(...given);
  expect(outcome.exitCode === 0 ? "" : outcome.told).toBe("");
  return outcome;
}

/** Why one request has no answer. */
export async function errorOf(http: object, environment: Readonly<Record<string, string>> = {}) {
  const outcome = await runEach([{ http }], environment);
  return stepsOf(outcome, "c0")[0]?.error;
}

/** Expects the status 200, and that of the JSON that a mirror sends back. */
export const mirrored = (expected: object) => ({ status: 200, json: expected });
