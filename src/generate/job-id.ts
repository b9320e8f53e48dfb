import { checksumText } from "../model/checksum.ts";

/** GitHub refuses ids of a hundred characters and more. */
const LONGEST = 99;

/** The id of a job that is a plan's: different ones for different plans, however long their ids are. */
export function jobId(kind: string, planId: string): string {
  const id = `${kind}-${planId}`;
  if (id.length <= LONGEST) return id;
  const mark = `-${checksumText(planId)}`;
  return `${id.slice(0, LONGEST - mark.length)}${mark}`;
}
