import { allPages, PAGE } from "./all-pages.ts";
import { askOfCommit } from "./ask-of-commit.ts";
import { authorOf, sameAuthor } from "./author.ts";
import type { GithubClient, Repository } from "./client.ts";
import { askGithub } from "./github-error.ts";

const PERMISSION = "checks: write";

/** How many annotations GitHub takes at once. */
export const ANNOTATIONS_AT_ONCE = 50;

/** What a check run that has ended says. */
export interface CheckRunContent {
  readonly conclusion: CheckConclusion;
  readonly title: string;
  /** Markdown, 65,535 bytes at most. */
  readonly summary: string;
  /** Markdown below the summary, as long. */
  readonly text: string | null;
}

export type CheckConclusion = "success" | "failure" | "neutral" | "cancelled" | "skipped" | "timed_out";

/** What it is called by, and when it was. */
export interface CheckRunFrame {
  readonly name: string;
  /** Ours for it; nobody sees it. */
  readonly externalId: string;
  /** Where its details are. GitHub puts its own address there when the token is that of a workflow. */
  readonly url: string | null;
  /** RFC 3339. */
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

/** A remark at lines of a file. */
export interface CheckAnnotation {
  /** From the repository's root. */
  readonly path: string;
  /** From 1. */
  readonly startLine: number;
  readonly endLine: number;
  readonly level: "failure" | "warning" | "notice";
  /** 255 characters at most. */
  readonly title: string;
  /** 64 KiB at most, like the details. */
  readonly message: string;
  readonly rawDetails?: string;
}

/** A check run as it is. */
export interface CheckRun {
  readonly id: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  /** How many. */
  readonly annotations: number;
}

/** The check runs of one commit. Every method throws GithubError when GitHub does not do it. */
export interface CheckRuns {
  /** The newest of this name and external id that the token's own App made: no other may change it. */
  newest(name: string, externalId: string): Promise<CheckRun | null>;
  annotations(id: number): Promise<CheckAnnotation[]>;
  /** Makes one that has ended, with at most 50 annotations. */
  create(
    frame: CheckRunFrame,
    content: CheckRunContent,
    annotations: readonly CheckAnnotation[],
  ): Promise<CheckRun>;
  /** Changes one; at most 50 annotations are added to those that are there. */
  update(
    id: number,
    frame: CheckRunFrame,
    content: CheckRunContent,
    annotations: readonly CheckAnnotation[],
  ): Promise<void>;
}

/** The check runs of a commit, as the token sees them. */
export function checkRuns(
  client: GithubClient,
  repository: Repository,
  { sha, signal }: { readonly sha: string; readonly signal: AbortSignal },
): CheckRuns {
  const { checks } = client.rest;
  const request = { signal };
  return {
    async newest(name, externalId) {
      const query = { ref: sha, check_name: name, filter: "latest", per_page: PAGE } as const;
      const all = await allPages(async (page) => {
        const { data } = await askOfCommit(PERMISSION, repository, sha, () =>
          checks.listForRef({ ...repository, ...query, page, request }),
        );
        return data.check_runs;
      });
      const ours = all.filter((run) => run.name === name && run.external_id === externalId);
      if (ours.length === 0) return null;
      const author = await authorOf(client, PERMISSION, signal);
      const newest = ours
        .filter(({ app }) => app !== null && sameAuthor({ login: app.slug ?? "", bot: true }, author))
        .reduce<(typeof ours)[number] | null>(
          (found, run) => (found !== null && found.id > run.id ? found : run),
          null,
        );
      return newest === null ? null : shown(newest);
    },
    async annotations(id) {
      const all = await allPages(async (page) => {
        const { data } = await askGithub(PERMISSION, () =>
          checks.listAnnotations({ ...repository, check_run_id: id, per_page: PAGE, page, request }),
        );
        return data;
      });
      return all.map(({ path, start_line, end_line, annotation_level, title, message, raw_details }) => ({
        ...{ path, startLine: start_line, endLine: end_line, title: title ?? "", message: message ?? "" },
        level: annotation_level as CheckAnnotation["level"],
        ...(raw_details !== null && { rawDetails: raw_details }),
      }));
    },
    async create(frame, content, annotations) {
      const named = { name: frame.name, external_id: frame.externalId, head_sha: sha };
      const body = { ...named, ...bodyOf(frame, content, annotations) };
      const { data } = await askOfCommit(PERMISSION, repository, sha, () =>
        checks.create({ ...repository, ...body, request }),
      );
      return shown(data);
    },
    async update(id, frame, content, annotations) {
      // Annotations are added each time that this is carried out.
      const once = annotations.length > 0 ? { signal, retries: 0 } : request;
      const body = bodyOf(frame, content, annotations);
      await askGithub(PERMISSION, () =>
        checks.update({ ...repository, check_run_id: id, ...body, request: once }),
      );
    },
  };
}

function bodyOf(
  { url, startedAt, completedAt }: CheckRunFrame,
  { conclusion, title, summary, text }: CheckRunContent,
  annotations: readonly CheckAnnotation[],
) {
  return {
    status: "completed" as const,
    conclusion,
    ...(url !== null && { details_url: url }),
    ...(startedAt !== null && { started_at: startedAt }),
    ...(completedAt !== null && { completed_at: completedAt }),
    // An old text would stay if none were sent.
    output: { title, summary, text: text ?? "", annotations: annotations.map(annotationBody) },
  };
}

function annotationBody({ path, startLine, endLine, level, title, message, rawDetails }: CheckAnnotation) {
  return {
    ...{ path, start_line: startLine, end_line: endLine, annotation_level: level, message },
    ...(title !== "" && { title }),
    ...(rawDetails !== undefined && { raw_details: rawDetails }),
  };
}

function shown({
  id,
  status,
  conclusion,
  output,
}: {
  readonly id: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: Readonly<Record<"title" | "summary" | "text", string | null>> & {
    readonly annotations_count: number;
  };
}): CheckRun {
  const { title, summary, text, annotations_count: annotations } = output;
  return { id, status, conclusion, title, summary, text, annotations };
}
