import manifest from "../../package.json" with { type: "json" };

/** The repository of Rota on GitHub, OWNER/NAME. */
export const repository: string = manifest.repository.url.replace(/^.*github\.com\/|\.git$/g, "");
