import manifest from "../../package.json" with { type: "json" };

/** The version of Rota. */
export const version: string = manifest.version;
