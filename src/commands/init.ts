import { dirname, resolve } from "node:path";
import { environmentToken } from "../host/github/environment-token.ts";
import { newestRelease } from "../host/github/newest-release.ts";
import type { Host } from "../host/host.ts";
import { repository } from "../host/repository.ts";
import { version } from "../host/version.ts";
import { withEntry } from "../load/edit-entry.ts";
import { loadProject } from "../load/load-project.ts";
import { writeEdited } from "../load/write-edited.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ProjectDocument } from "../model/generated/documents.ts";
import type { Loaded } from "../model/project.ts";
import { RotaError } from "../model/rota-error.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import { diagnosticsText } from "../report/diagnostics-text.ts";
import { paintFor } from "../report/paint.ts";
import { plainLine } from "../report/plain-text.ts";
import { plural } from "../report/plural.ts";
import type { SecretMask } from "../value/secret-mask.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-code.ts";
import { findTargets } from "./find-targets.ts";
import { firstFiles, type NamedAction } from "./setup/first-files.ts";
import { VENDORED, vendorAction } from "./setup/vendor-action.ts";

/** How long GitHub may take to tell the newest release, in milliseconds. */
const PATIENCE = 5_000;

/** `rota init`. */
export const command: Command = {
  summary: "Writes a first rota.yaml, suite and plan, and names the Rota that workflows are to use.",
  usage: "init [--vendor]",
  details: `Files that are there already are left as they are, but for the line action: of rota.yaml where it is missing. The suite and the plan
are written only where there is neither a rota.yaml nor a plan yet. The line action: names the newest
release by its commit, which GitHub is asked for (as GITHUB_TOKEN or GH_TOKEN, if set). With --vendor it names a copy of this
Rota in ${VENDORED}, for repositories that may not use actions of others; the same command brings the copy up to date.`,
  options: { vendor: { description: `copy this Rota into ${VENDORED} instead of naming a release` } },
  words: 0,
  async run(given, host, mask) {
    const { terminal, workingFolder } = host;
    const { project, diagnostics, sources } = await loadProject(host.files, workingFolder, []);
    const old = project.project ?? emptyProject(diagnostics, sources);
    if (diagnostics.length > 0 && project.project === old) {
      terminal.tell(diagnosticsText(diagnostics, (file) => sources.get(file), paintFor(terminal.colours)));
      if (old === null) return EXIT.invalid;
    }
    const fresh = (await findTargets(host, [], ["project", "plan"])).files.length === 0;
    const vendor = given.has("vendor");
    const named = vendor
      ? { action: `./${VENDORED}` }
      : old?.content.action === undefined
        ? await namedRelease(host, mask)
        : null;
    if (host.interrupted.aborted) return EXIT.interrupted;
    if (vendor) await vendorInto(host);
    const known = named instanceof RotaError ? null : named;
    if (old !== null) await nameAction(host, old, known);
    for (const file of Object.entries(firstFiles(known)))
      if (file[0] === "rota.yaml" ? old === null : fresh) await writeFirst(host, file);
    if (named instanceof RotaError) tellWays(host, named);
    if (fresh)
      terminal.tell(
        "\nStart your API, then: rota run api/first.plan.yaml --var base-url=http://127.0.0.1:8080\n",
      );
    return EXIT.passed;
  },
};

/** A rota.yaml without any content, to which the first entry can be added. */
function emptyProject(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): Loaded<ProjectDocument> | null {
  const [empty, ...others] = diagnostics;
  if (empty?.code !== "yaml-empty" || others.length > 0) return null;
  const { file, range } = empty;
  const document: YamlDocument = {
    ...{ file, source: sources.get(file) ?? "", value: {} },
    ...{ offsets: () => undefined, range: () => range },
  };
  return { document, content: {} };
}

/** The newest release, or why it is not known. */
async function namedRelease(host: Host, mask: SecretMask): Promise<NamedAction | RotaError> {
  const { environment, interrupted } = host;
  const token = environmentToken(environment);
  if (token !== null) mask.add(token);
  const signal = AbortSignal.any([AbortSignal.timeout(PATIENCE), interrupted]);
  try {
    const { tag, commit } = await newestRelease(repository, { environment, token, signal });
    return { action: `${repository}@${commit}`, comment: tag };
  } catch (error) {
    if (error instanceof RotaError && error.code === "release-unknown") return error;
    throw error;
  }
}

/** A path from the working folder, and what goes there. */
type FirstFile = readonly [path: string, content: string];

/** Writes a file if it is not there yet, and tells of it. */
async function writeFirst(
  { terminal, files, workingFolder }: Host,
  [path, content]: FirstFile,
): Promise<void> {
  const target = resolve(workingFolder, path);
  if ((await files.exists(target)) !== undefined) {
    terminal.tell(`  kept  ${path}\n`);
    return;
  }
  try {
    await files.write(target, content);
  } catch (cause) {
    throw new RotaError("init-write", `${path} could not be written: ${(cause as Error).message}`, {
      cause,
      exitCode: 2,
      hint: "check that you may write there",
    });
  }
  terminal.tell(`  wrote ${path}\n`);
}

/** Puts the action into a rota.yaml that names none. */
async function nameAction(
  { terminal, files, workingFolder }: Host,
  { document, content }: Loaded<ProjectDocument>,
  named: NamedAction | null,
): Promise<void> {
  if (named === null || content.action !== undefined) {
    terminal.tell(`  kept  ${document.file}\n`);
    if (named !== null && content.action !== undefined && content.action !== named.action)
      terminal.tell(
        `        its action is ${plainLine(content.action)}: write ${named.action} there to use the copy\n`,
      );
    return;
  }
  const { action, comment } = named;
  const edited = await withEntry(
    document,
    { key: "action", value: action },
    { first: true, ...(comment === undefined ? {} : { comment }) },
  );
  await writeEdited(files, workingFolder, document, edited);
  terminal.tell(`  wrote action: ${action} into ${document.file}\n`);
}

async function vendorInto({ files, terminal, workingFolder }: Host): Promise<void> {
  const root = await repositoryRoot(files, workingFolder);
  const { written, removed, left } = await vendorAction(files, root);
  const what = `${VENDORED} (Rota ${version})`;
  terminal.tell(written > 0 ? `  wrote ${what}: ${plural(written, "file")}\n` : `  kept  ${what}\n`);
  for (const path of removed) terminal.tell(`  removed ${VENDORED}/${plainLine(path)}\n`);
  for (const path of left) terminal.tell(`  left  ${VENDORED}/${plainLine(path)}, which is not Rota's\n`);
}

/** Where workflows find the copy: the nearest folder upwards with .git, else the folder itself. */
async function repositoryRoot(files: Host["files"], folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if ((await files.exists(`${at}/.git`)) !== undefined) return at;
    if (dirname(at) === at) return folder;
  }
}

function tellWays({ terminal }: Host, { message }: RotaError): void {
  terminal.tell(
    [
      `\nThe newest release of Rota is not known: ${message}.`,
      "Before rota generate can write workflows, rota.yaml has to name the Rota they use, in one of two ways:",
      `  rota init --vendor copies this Rota into ${VENDORED} and names it there`,
      `  action: ${repository}@SHA # version, by hand, with the full SHA of a release's commit`,
      "",
    ].join("\n"),
  );
}
