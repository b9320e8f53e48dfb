import type { Exchange } from "./exchange.ts";

/** Waits, but no longer than the connection lives; false when the client or the server hung up. */
export function pause(exchange: Exchange, milliseconds: number): Promise<boolean> {
  const { response } = exchange;
  return new Promise((resolve) => {
    if (response.destroyed) {
      resolve(false);
      return;
    }
    const hungUp = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      response.off("close", hungUp);
      resolve(true);
    }, milliseconds);
    response.once("close", hungUp);
  });
}
