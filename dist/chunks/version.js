// src/host/version.ts
/** The version of Rota. */
const version = "0.1.0";
export { version as t };
