import type { RunsOn } from "../model/generated/documents.ts";
import type { YamlValue } from "./write-yaml.ts";

/** Minutes that a job goes on after its plan should have ended, so that clean-up and reports still happen. */
export const MINUTES_AFTER = 5;

/** GitHub ends a job on its smallest machine after fifteen minutes (GitHub docs, "GitHub-hosted runners reference"). */
const LONGEST_ON_SLIM = 14;
const SLIM = "ubuntu-slim";
const USUAL = "ubuntu-latest";

/** What a job asks of its machine. */
export interface JobLoad {
  /** Minutes, with those after. */
  readonly timeout: number;
  readonly startsProcesses: boolean;
  readonly hasServices: boolean;
}

/** Why a job cannot run on the smallest machine; undefined when it can. */
export function tooMuchForSlim({ timeout, startsProcesses, hasServices }: JobLoad): string | undefined {
  if (hasServices) return "it has no containers for services";
  if (startsProcesses) return "it has few tools for run steps";
  if (timeout > LONGEST_ON_SLIM)
    return `it ends a job after 15 minutes, and this one may take ${timeout} (the plan's timeout and ${MINUTES_AFTER} for clean-up and reports)`;
  return undefined;
}

/** The machine for suites: what was written, else the smallest one that they fit on. */
export function runnerOfSuites(written: RunsOn | null, load: JobLoad): YamlValue {
  if (written !== null) return written as YamlValue;
  return tooMuchForSlim(load) === undefined ? SLIM : USUAL;
}

/** The machine for jobs that send no requests: the smallest one, or one's own where GitHub's may not be at hand. */
export function runnerOfService(written: RunsOn | null): YamlValue {
  return written === null || isHosted(written) ? SLIM : (written as YamlValue);
}

/** Whether it asks for the smallest machine. */
export function asksForSlim(written: RunsOn | null): boolean {
  return labelsOf(written).includes(SLIM);
}

/** Whether it is one of GitHub's usual machines. */
export function isHosted(written: RunsOn | null): boolean {
  return systemOf(written) !== undefined;
}

/** The system of one of GitHub's usual machines: ubuntu, windows or macos; undefined for all others. */
export function systemOf(written: RunsOn | null): string | undefined {
  const labels = labelsOf(written);
  const [label = USUAL] = labels;
  if (labels.length > 1) return undefined;
  return /^(ubuntu|windows|macos)-(?:latest|slim|\d[\w.-]*)$/.exec(label)?.[1];
}

/** A group counts as a label that no machine has. */
function labelsOf(written: RunsOn | null): readonly string[] {
  if (written === null) return [USUAL];
  if (typeof written === "string") return [written];
  if (Array.isArray(written)) return written;
  const { group, labels } = written as { group?: string; labels?: string | readonly string[] };
  const list = labels === undefined ? [] : typeof labels === "string" ? [labels] : labels;
  return group === undefined ? list : [`group ${group}`, ...list];
}
