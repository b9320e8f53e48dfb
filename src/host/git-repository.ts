import { join } from "node:path";
import type { Host } from "./host.ts";

/** The repository at GitHub that a folder belongs to, OWNER/NAME: what the runner says, else where `origin` of the clone is; undefined:
 * it is nowhere at GitHub. */
export async function githubRepository(
  { environment, files }: Pick<Host, "environment" | "files">,
  root: string,
): Promise<string | undefined> {
  const { GITHUB_REPOSITORY: named, GITHUB_SERVER_URL: server = "https://github.com" } = environment;
  if (named !== undefined && named !== "") return named;
  let config: string;
  try {
    config = new TextDecoder().decode(await files.read(join(root, ".git", "config")));
  } catch {
    return undefined;
  }
  const [, origin = ""] = /^\[remote "origin"\]\n((?:[ \t].*\n?)*)/m.exec(config) ?? [];
  const [, address = ""] = /^\s*url\s*=\s*(.*\S)/m.exec(origin) ?? [];
  const host = new URL(server).host.replaceAll(".", "\\.");
  // https://github.com/acme/shop.git, ssh://git@github.com/acme/shop.git, git@github.com:acme/shop.git
  const place = new RegExp(`(?:^|[/@])${host}(?::\\d+)?[/:]([^/:]+/[^/]+?)(?:\\.git)?/?$`).exec(address);
  return place?.[1];
}
