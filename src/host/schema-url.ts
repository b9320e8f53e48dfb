import { repository } from "./repository.ts";
import { version } from "./version.ts";

/** Where editors find the schema of a kind of file; pinned to the version, so that an old file keeps its schema. */
export function schemaUrl(kind: string): string {
  return `https://raw.githubusercontent.com/${repository}/v${version}/schemas/${kind}.schema.json`;
}
