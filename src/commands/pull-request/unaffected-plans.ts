import { matchesPatterns } from "../../compile/path-patterns.ts";
import { planName } from "../../compile/plan-id.ts";
import type { Host } from "../../host/host.ts";
import { calendarReferences, fileReferences, sessionReferences } from "../../load/file-references.ts";
import { isPattern, matchSuites } from "../../load/suite-patterns.ts";
import type { PlanDocument } from "../../model/generated/documents.ts";
import { resolvePath } from "../../model/path.ts";
import type { Loaded, Project } from "../../model/project.ts";
import type { Unaffected } from "../../report/unaffected-text.ts";
import { prefixInRepository } from "../repository-folder.ts";

/** Those of the plans that no changed file concerns. `changed` gives paths from the repository's root, and is asked only when a plan
 * watches some; null: not known, so that every plan is concerned. */
export async function unaffectedPlans(
  host: Host,
  project: Project,
  files: readonly string[],
  changed: () => Promise<readonly string[] | null>,
): Promise<Unaffected[]> {
  const plans = files.flatMap((file) => {
    const plan = project.plans.get(file);
    const paths = plan?.content["pull-request"]?.paths;
    return plan === undefined || paths === undefined ? [] : [{ plan, paths }];
  });
  if (plans.length === 0) return [];
  const list = await changed();
  if (list === null) return [];
  const prefix = await prefixInRepository(host, project.root);
  const inside = list.flatMap((file) => (file.startsWith(prefix) ? [file.slice(prefix.length)] : []));
  return plans
    .filter(
      ({ plan, paths }) => !list.some((file) => matchesPatterns(paths, file)) && !isOf(plan, project, inside),
    )
    .map(({ plan, paths }) => ({ name: planName(plan), file: plan.document.file, paths }));
}

/** Whether one of the files (relative to the project's root) is rota.yaml, the plan, or belongs to it, or did before it was removed. */
function isOf(plan: Loaded<PlanDocument>, project: Project, files: readonly string[]): boolean {
  const own = filesOf(plan, project);
  if (files.some((file) => own.has(file))) return true;
  const patterns = plan.content.suites.filter((text) => isPattern(text) && !text.startsWith("!"));
  return patterns.some((text) => matchSuites(plan.document.file, text, files).length > 0);
}

function filesOf(plan: Loaded<PlanDocument>, project: Project): Set<string> {
  const { file } = plan.document;
  const own = new Set(["rota.yaml", "rota.yml", file]);
  for (const { text } of calendarReferences(plan)) {
    const calendar = resolvePath(file, text);
    if (calendar !== undefined) own.add(calendar);
  }
  const open = [...(project.planSuites.get(file) ?? [])];
  for (const { text, origin } of [plan, project.project ?? []].flat().flatMap(sessionReferences)) {
    const login = resolvePath(origin.document.file, text);
    if (login !== undefined) open.push(login);
  }
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (own.has(one)) continue;
    own.add(one);
    const loaded = project.suites.get(one) ?? project.steps.get(one);
    for (const { text } of loaded === undefined ? [] : fileReferences(loaded)) {
      const named = resolvePath(one, text);
      if (named !== undefined) open.push(named);
    }
  }
  return own;
}
