import { join } from "node:path";
import type { Host } from "../../host/host.ts";
import { codeOwners } from "../../load/code-owners.ts";
import { prefixInRepository, repositoryFolder } from "../repository-folder.ts";

/** Where GitHub looks for the file; the first that is there counts (docs.github.com, "About code owners"). */
const PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** A person or a team; an address of mail is neither. The company's mark of a managed account follows an underscore. */
const MENTION = /^@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9_.-]*)?$/;

/** Who looks after a plan, as `@person` or `@organization/team`: its own `owners`, else what CODEOWNERS says of its file.
 * @param root the project's, absolute
 * @param file the plan's, relative to it */
export async function planOwners(
  host: Host,
  root: string,
  owners: readonly string[] | undefined,
  file: string,
): Promise<readonly string[]> {
  if (owners !== undefined) return owners;
  const folder = await repositoryFolder(host, root);
  for (const place of PLACES) {
    const path = join(folder, place);
    if ((await host.files.exists(path)) !== "file") continue;
    const text = new TextDecoder().decode(await host.files.read(path));
    const named = codeOwners(text, `${await prefixInRepository(host, root)}${file}`);
    return [...new Set(named.filter((owner) => MENTION.test(owner)))];
  }
  return [];
}
