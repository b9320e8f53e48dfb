import type { PhaseName } from "../../model/expectation.ts";
import type { Phases } from "../http/wire.ts";
import { type Look, ofKind } from "./looked.ts";

const KEYS: Readonly<Record<PhaseName, keyof Phases>> = {
  dns: "dns",
  connect: "connect",
  tls: "tls",
  "first-byte": "firstByte",
  download: "download",
};

/** How long the answer took, or one phase of the last exchange, in milliseconds. */
export const lookDuration: Look<"duration"> = ({ phase }, answer) =>
  phase === undefined
    ? { found: true, value: answer.duration }
    : ofKind(answer.exchange?.wire.phases[KEYS[phase]] ?? null, "a request", "phases");
