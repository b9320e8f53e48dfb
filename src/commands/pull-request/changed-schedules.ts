import { planId, planName } from "../../compile/plan-id.ts";
import { scheduleHash } from "../../gate/schedule-hash.ts";
import { calendarReferences } from "../../load/file-references.ts";
import { type LoadOutcome, loadPlans } from "../../load/load-project.ts";
import type { PlanDocument } from "../../model/generated/documents.ts";
import { kindOfFile, ownFiles, resolvePath, slug, withoutSuffix } from "../../model/path.ts";
import type { Loaded } from "../../model/project.ts";
import type { CommentPolicy } from "../../publish/github/comment-policy.ts";
import { isScheduleChange, type KnownSchedule, type ScheduleChange } from "../../report/schedule-change.ts";
import { describeSchedule } from "../../schedule/describe-schedule.ts";
import { localText, utcText } from "../schedule/moment-text.ts";
import { nextRuns, planRuns } from "../schedule/plan-runs.ts";
import type { PullRequestSide, PullRequestSides } from "./pull-request-sides.ts";

/** The next runs that are shown. */
const NEXT = 5;

/** A plan as this checkout has it. */
export interface KnownPlan {
  readonly name: string;
  readonly policy: CommentPolicy;
}

/** What a pull request does to a schedule, and whether that is worth a comment. */
export interface ToldScheduleChange extends ScheduleChange {
  readonly policy: CommentPolicy;
}

/** Where the plans are, and which. */
export interface SchedulesQuestion {
  /** The project's folder; absolute. */
  readonly root: string;
  /** What stands before the paths of the project to make them those of the repository. */
  readonly prefix: string;
  /** The plans of this checkout, by id. */
  readonly known: ReadonlyMap<string, KnownPlan>;
  /** Somebody said which plans count: no others do. */
  readonly named: boolean;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
}

/** Whether a file can change when a plan runs: a plan, or a calendar of days that are left out. */
export function concernsSchedules(path: string): boolean {
  return kindOfFile(path) === "plan" || /\.ics$/i.test(path);
}

/** What a pull request does to the schedules of plans that want comments; nothing where it leaves them as they are. Whatever stands in its files,
 * it is told and nothing is thrown. */
export async function changedSchedules(
  sides: PullRequestSides,
  question: SchedulesQuestion,
): Promise<ToldScheduleChange[]> {
  const [left, right] = [await readSide(sides.before, question), await readSide(sides.after, question)];
  const before = plansOf(left, sides.changed, right.ids, question);
  const after = plansOf(right, sides.changed, left.ids, question);
  const concerned = new Set([...before, ...after].flatMap(([id, { concerned }]) => (concerned ? [id] : [])));
  return [...concerned].sort().flatMap((id): ToldScheduleChange[] => {
    const [old, now] = [before.get(id), after.get(id)];
    const known = question.known.get(id);
    const policy = policyOf(known, old, now);
    if (policy === "never" || (question.named && known === undefined)) return [];
    const change = {
      ...{ plan: id, policy, name: known?.name ?? old?.name ?? now?.name ?? id },
      ...{ before: old?.schedule() ?? null, after: now?.schedule() ?? null },
    };
    return isScheduleChange(change) ? [change] : [];
  });
}

/** A plan that only the pull request has may be a stranger's: it is told when there is a comment anyway, and is no reason for one. */
function policyOf(
  known: KnownPlan | undefined,
  before: SidePlan | undefined,
  after: SidePlan | undefined,
): CommentPolicy {
  return known?.policy ?? before?.policy ?? (after?.policy === "never" ? "never" : "on-failure");
}

/** A plan on one side. */
interface SidePlan {
  readonly name: string;
  readonly policy: CommentPolicy;
  /** The pull request changes its file, or a calendar that it names. */
  readonly concerned: boolean;
  schedule(): KnownSchedule;
}

/** What was read of a side. */
interface ReadSide extends LoadOutcome {
  /** The files of plans, and those that could not be taken with them. */
  readonly listed: readonly string[];
  /** Of plans that can be read, by file. */
  readonly ids: ReadonlyMap<string, string>;
  /** Why a file could not be taken. */
  unread(file: string): string | undefined;
}

async function readSide(
  { files, unread }: PullRequestSide,
  { root, prefix }: SchedulesQuestion,
): Promise<ReadSide> {
  const isPlan = (file: string) => kindOfFile(file) === "plan";
  const listed = ownFiles(await files.list(root)).filter(isPlan);
  const lost = [...unread.keys()].flatMap((path) =>
    path.startsWith(prefix) ? [path.slice(prefix.length)] : [],
  );
  const outcome = await loadPlans(files, root, listed);
  return {
    ...outcome,
    listed: [...listed, ...lost.filter(isPlan)],
    ids: new Map([...outcome.project.plans].map(([file, plan]) => [file, planId(plan)])),
    unread: (file) => unread.get(prefix + file),
  };
}

/** The plans of a side by id; one that cannot be read has that of the same file on the other side. */
function plansOf(
  side: ReadSide,
  changed: ReadonlySet<string>,
  others: ReadonlyMap<string, string>,
  { prefix, now }: SchedulesQuestion,
): ReadonlyMap<string, SidePlan> {
  const isChanged = (file: string) => changed.has(prefix + file);
  return new Map(
    side.listed.map((file): [string, SidePlan] => {
      const plan = side.project.plans.get(file);
      if (plan === undefined)
        return [others.get(file) ?? slug(withoutSuffix(file)), brokenPlan(side, file, isChanged(file))];
      const calendars = calendarReferences(plan).flatMap(({ text }) => resolvePath(file, text) ?? []);
      const lost = calendars.find((calendar) => side.unread(calendar) !== undefined);
      return [
        planId(plan),
        {
          name: planName(plan),
          policy: plan.content.report?.comment ?? "never",
          concerned: isChanged(file) || calendars.some(isChanged),
          schedule: () =>
            lost === undefined ? scheduleOf(plan, side, now) : { problem: `${lost}: ${side.unread(lost)}` },
        },
      ];
    }),
  );
}

/** What it wants is not known, so it is no reason for a comment. */
function brokenPlan({ diagnostics, unread }: ReadSide, file: string, concerned: boolean): SidePlan {
  const wrong = diagnostics.find((one) => one.file === file && one.severity === "error");
  const why = unread(file) ?? wrong?.message ?? "it cannot be read";
  return { name: file, policy: "on-failure", concerned, schedule: () => ({ problem: `${file}: ${why}` }) };
}

function scheduleOf(
  plan: Loaded<PlanDocument>,
  { project, diagnostics }: LoadOutcome,
  now: number,
): KnownSchedule {
  const { file } = plan.document;
  const runs = planRuns(plan, project, now);
  const found = [...diagnostics.filter((one) => one.file === file), ...runs.diagnostics];
  const wrong = found.find(({ severity }) => severity === "error");
  if (wrong !== undefined) return { problem: `${wrong.file}: ${wrong.message}` };
  const zones = new Map(runs.schedule.triggers.map(({ index, zone }) => [index, zone]));
  return {
    words: describeSchedule(runs.schedule),
    next: nextRuns(runs, now, NEXT).map(({ shown: { local, occurrence, trigger } }) => {
      const zone = zones.get(trigger) ?? "UTC";
      const own = localText(local, zone);
      return zone === "UTC" ? own : `${own}, ${utcText(occurrence)}`;
    }),
    minutesAMonth: runs.paused ? 0 : runs.cost.minutesAMonth,
    paused: runs.paused,
    identity: JSON.stringify([scheduleHash(runs.schedule), runs.compiled.lines]),
  };
}
