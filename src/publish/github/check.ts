import {
  ANNOTATIONS_AT_ONCE,
  type CheckAnnotation,
  type CheckRun,
  type CheckRunContent,
  type CheckRunFrame,
  type CheckRuns,
  checkRuns,
} from "../../host/github/checks.ts";
import { createOnce } from "../../host/github/create-once.ts";
import { GithubError } from "../../host/github/github-error.ts";
import type { Posted, Posting } from "./posting.ts";

/** How often annotations are sent whose answer leaves open whether they arrived. */
const TRIES = 3;

/** A check run that is to be at a commit. */
export interface Check extends CheckRunFrame, CheckRunContent {
  readonly sha: string;
  /** As many as there are; the same one twice is shown once. */
  readonly annotations: readonly CheckAnnotation[];
}

/** Annotations by what makes them one. */
type Annotations = ReadonlyMap<string, CheckAnnotation>;

/**
 * Posts a check run that has ended, or brings the one of this name and external id up to date; nothing is sent when it says the same
 * already. It is complete from its first request on, so that a job which is killed leaves none in progress: that would block a required
 * check for ever.
 *
 * GitHub adds annotations and never takes one away
 * (https://docs.github.com/en/rest/checks/runs#update-a-check-run). Where some are no longer true, a new check run of the same name takes
 * the place of the old one, as GitHub wants it of re-runs ("you'll need to create a new check run",
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#check_run), and shows the latest of a name.
 * @throws GithubError
 */
export async function postCheck(
  { client, repository, signal, mask }: Posting,
  check: Check,
): Promise<Posted> {
  const { annotations, ...masked } = maskedCheck(check, mask);
  const runs = checkRuns(client, repository, { sha: check.sha, signal });
  const wanted = byKey(annotations);
  const existing = await runs.newest(masked.name, masked.externalId);
  const there: Annotations = existing === null ? new Map() : await annotationsOf(runs, existing);
  if (existing === null || [...there.keys()].some((key) => !wanted.has(key))) {
    await makeRun(runs, masked, wanted, existing);
    return existing === null ? "created" : "updated";
  }
  const missing = lacking(wanted, there);
  if (missing.length === 0 && saysTheSame(existing, masked)) return "unchanged";
  await addTo(runs, existing.id, masked, { wanted, missing });
  return "updated";
}

/** Makes a check run in place of `old`. */
async function makeRun(
  runs: CheckRuns,
  content: Omit<Check, "annotations">,
  wanted: Annotations,
  old: CheckRun | null,
): Promise<void> {
  const first = [...wanted.values()].slice(0, ANNOTATIONS_AT_ONCE);
  const find = async () => {
    const newest = await runs.newest(content.name, content.externalId);
    if (newest === null || newest.id === old?.id) return null;
    return { id: newest.id, there: await annotationsOf(runs, newest) };
  };
  const create = async () => {
    const { id } = await runs.create(content, content, first);
    return { id, there: byKey(first) };
  };
  const { id, there } = await createOnce(find, create);
  const missing = lacking(wanted, there);
  if (missing.length > 0) await addTo(runs, id, content, { wanted, missing });
}

/** Brings a check run up to date. When nobody knows whether annotations arrived, they are looked for before they are sent again. */
async function addTo(
  runs: CheckRuns,
  id: number,
  content: Omit<Check, "annotations">,
  { wanted, missing }: { readonly wanted: Annotations; readonly missing: readonly CheckAnnotation[] },
): Promise<void> {
  let left = missing;
  let tries = 1;
  do {
    const batch = left.slice(0, ANNOTATIONS_AT_ONCE);
    try {
      await runs.update(id, content, content, batch);
      left = left.slice(batch.length);
      tries = 1;
    } catch (error) {
      // Without annotations it was repeated already.
      const isUnclear = error instanceof GithubError && error.unclear && batch.length > 0;
      if (!isUnclear || tries++ === TRIES) throw error;
      left = lacking(wanted, byKey(await runs.annotations(id)));
    }
  } while (left.length > 0);
}

async function annotationsOf(runs: CheckRuns, { id, annotations }: CheckRun): Promise<Annotations> {
  return byKey(annotations === 0 ? [] : await runs.annotations(id));
}

function byKey(annotations: readonly CheckAnnotation[]): Annotations {
  return new Map(annotations.map((annotation) => [keyOf(annotation), annotation]));
}

function lacking(wanted: Annotations, there: Annotations): CheckAnnotation[] {
  return [...wanted].flatMap(([key, annotation]) => (there.has(key) ? [] : [annotation]));
}

/** What was sent and came back is another text in each run, with times and ids in it: the annotation is the same. */
function keyOf({ path, startLine, endLine, level, title, message }: CheckAnnotation): string {
  const texts = [title, message].map(normalized);
  return JSON.stringify([path, startLine, endLine, level, ...texts]);
}

/** Neither the times nor the address count: they are those of each run, and GitHub puts its own address there. */
function saysTheSame(run: CheckRun, { conclusion, title, summary, text }: CheckRunContent): boolean {
  return (
    run.status === "completed" &&
    run.conclusion === conclusion &&
    normalized(run.title) === normalized(title) &&
    normalized(run.summary) === normalized(summary) &&
    normalized(run.text) === normalized(text)
  );
}

/** GitHub may give line ends and the end of a text in another way than it got them. */
function normalized(text: string | null | undefined): string {
  return (text ?? "").replaceAll("\r\n", "\n").trim();
}

function maskedCheck(check: Check, mask: (text: string) => string): Check {
  const orNull = (text: string | null) => (text === null ? null : mask(text));
  return {
    ...check,
    name: mask(check.name),
    externalId: mask(check.externalId),
    title: mask(check.title),
    summary: mask(check.summary),
    text: orNull(check.text),
    url: orNull(check.url),
    annotations: check.annotations.map((annotation) => ({
      ...annotation,
      path: mask(annotation.path),
      title: mask(annotation.title),
      message: mask(annotation.message),
      ...(annotation.rawDetails !== undefined && { rawDetails: mask(annotation.rawDetails) }),
    })),
  };
}
