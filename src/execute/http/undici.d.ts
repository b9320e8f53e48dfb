// The pool alone: undici's whole entry costs about three times as much to load.
declare module "undici/lib/dispatcher/pool.js" {
  export { Pool as default } from "undici";
}
