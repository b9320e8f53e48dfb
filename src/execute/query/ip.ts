import { type Look, ofKind } from "./looked.ts";

/** The address of the server that answered. */
export const lookIp: Look<"ip"> = (_query, answer) => {
  if (answer.exchange !== null && answer.exchange.wire.connection.ip === null)
    return { found: false, reason: "the answer came over a Unix socket" };
  return ofKind(answer.exchange?.wire.connection.ip ?? null, "a request", "an address");
};
