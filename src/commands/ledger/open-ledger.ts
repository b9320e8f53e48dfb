import { createHash } from "node:crypto";
import { join } from "node:path";
import { environmentName } from "../../compile/missing-values.ts";
import type { RunState } from "../../gate/question.ts";
import { githubRepository } from "../../host/git-repository.ts";
import { environmentToken } from "../../host/github/environment-token.ts";
import type { Host } from "../../host/host.ts";
import { isProcessAlive } from "../../host/node-process-name.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { openStore } from "../../ledger/open-store.ts";
import type { LedgerStore } from "../../ledger/store.ts";
import type { ProjectDocument } from "../../model/generated/documents.ts";
import type { Loaded } from "../../model/project.ts";
import { RotaError } from "../../model/rota-error.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import type { GivenValues } from "../given-values.ts";
import { type StateSettings, stateSettings } from "./state-settings.ts";

/** Where the ledger is, off GitHub and unless something else is said; relative to the root. */
const FOLDER = ".rota/ledger";

/** What a ledger is opened with. */
export interface LedgerAsking {
  /** The repository's root; absolute. */
  readonly root: string;
  readonly project: Loaded<ProjectDocument> | null;
  readonly values: Pick<GivenValues, "secret" | "variable">;
  readonly mask: SecretMask;
  /** A token for GitHub; null: GITHUB_TOKEN or GH_TOKEN, if there is one. */
  readonly token: string | null;
  /** The store that was asked for by name (`--store`); null: what rota.yaml says. */
  readonly store: string | null;
}

/** The ledger, and what goes with it. */
export interface OpenLedger extends Ledger {
  readonly settings: StateSettings;
  /** Where it is, for people; holds no secret. */
  readonly place: string;
  /** Requests to it are few: GitHub counts them. */
  readonly limited: boolean;
  /** Whether a run still goes on, wherever it runs. */
  runState(runId: string): Promise<RunState>;
}

/** Opens the ledger that rota.yaml names, or the one that is usual where we are: the branch in a workflow, else a folder. null: it is
 * `memory`, so there is none.
 * @throws RotaError (exit code 2) when it cannot be opened. */
export async function openLedger(host: Host, asking: LedgerAsking): Promise<OpenLedger | null> {
  const { root, project, mask } = asking;
  const settings = stateSettings(project?.content);
  const onGithub = host.environment["GITHUB_ACTIONS"] === "true";
  const text = asking.store ?? referenced(settings, asking) ?? (onGithub ? "git" : FOLDER);
  if (text === "memory") return null;
  const { GITHUB_API_URL: baseUrl } = host.environment;
  const token = asking.token ?? environmentToken(host.environment);
  if (token !== null) mask.add(token);
  const repository = await githubRepository(host, root);
  const { branch } = settings;
  const access = token !== null && repository !== undefined ? { token, repository, baseUrl } : undefined;
  const opened = await openStore(text === FOLDER ? join(root, FOLDER) : text, {
    ...{ host, folder: root },
    git: access && { ...access, branch },
    ...(repository !== undefined && { name: databaseName(repository) }),
    onPassword: (password) => mask.add(password),
  });
  const store = text === FOLDER ? ignored(opened, host, root) : opened;
  const { clock, random } = host;
  return {
    ...{ store, clock, random, settings },
    limited: text === "git",
    place: text === "git" ? `the branch ${branch} of ${repository}` : placeOf(text),
    runState: async (id) => {
      const alive = isProcessAlive(id);
      if (alive !== undefined) return alive ? "running" : "completed";
      if (access === undefined || !/^\d{1,15}$/.test(id)) return "unknown";
      const [{ GithubApi }, { workflowRunState }] = await Promise.all([
        import("../../host/github/github-api.ts"),
        import("../../host/github/run-state.ts"),
      ]);
      const api = new GithubApi({ ...access, clock, random, mask: (said) => mask.mask(said) });
      return workflowRunState(api, access.repository, id);
    },
  };
}

/** The text of the store that rota.yaml writes or refers to; undefined: it says nothing. */
function referenced({ store, reference }: StateSettings, { values, mask }: LedgerAsking): string | undefined {
  if (reference === null) return store ?? undefined;
  const { context, name } = reference;
  const [value, prefix] =
    context === "secrets" ? [values.secret(name), "ROTA_SECRET"] : [values.variable(name), "ROTA_VAR"];
  if (value === undefined)
    throw new RotaError("store-missing", `the ledger's store is ${context}.${name}, which has no value`, {
      exitCode: 2,
      hint: `set ${prefix}_${environmentName(name)}, or name another store: state.store of rota.yaml, or --store`,
    });
  if (context === "secrets") mask.add(value);
  return value;
}

/** A ledger of its own for each repository at GitHub: two of them may both have a plan `health`. */
export function databaseName(repository: string): string {
  const name = repository.toLowerCase();
  const readable = name.replace(/[^a-z0-9]+/g, "_").slice(0, 24);
  return `rota_ledger_${readable}_${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
}

/** Without credentials, and without what else a database's address may hold. */
function placeOf(text: string): string {
  const [, scheme, host] = /^([a-z0-9+]+):\/\/(?:[^@/]*@)?([^/?]*)/i.exec(text) ?? [];
  return scheme === undefined ? text : `${scheme}://${host}`;
}

/** The folder is this machine's alone, so git is told to leave it out as soon as something is in it. */
function ignored(store: LedgerStore, { files }: Host, root: string): LedgerStore {
  const file = join(root, ".rota", ".gitignore");
  return {
    pages: (book) => store.pages(book),
    read: (book, page) => store.read(book, page),
    write: async (...page) => {
      if ((await files.exists(file)) === undefined) await files.write(file, "*\n");
      return store.write(...page);
    },
    books: () => store.books(),
    prune: (book, before) => store.prune(book, before),
    close: () => store.close(),
  };
}
