// The parts alone: undici's whole entry costs about three times as much to load.
declare module "undici/lib/dispatcher/client.js" {
  export { Client as default } from "undici";
}
declare module "undici/lib/core/connect.js" {
  import type { Socket } from "node:net";
  import type { buildConnector } from "undici";

  /** Its types leave out that a connector gives back the socket that is being connected. */
  type Connector = (...given: Parameters<buildConnector.connector>) => Socket;
  export default function connectorOf(options: buildConnector.BuildOptions): Connector;
}
declare module "undici/lib/core/symbols.js" {
  /** Where a socket holds what reads its answers. */
  const symbols: { readonly kParser: unique symbol };
  export default symbols;
}
