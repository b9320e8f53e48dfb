import type { CronField } from "./cron-field.ts";

/** Whether a text may begin with `*`: `0-23` means the same hours, but not the same passes of a repeated one. */
export type Star = "always" | "allowed" | "never";

/**
 * The shortest text for rising values of a field; the same values always give the same text. With `always` it begins
 * with `*` where there is such a text at all.
 */
export function formatField(values: readonly number[], field: CronField, star: Star): string {
  const list = formatList(values);
  const step = formatStep(values, field, star);
  if (step === undefined) return list;
  return (star === "always" && step.startsWith("*")) || step.length < list.length ? step : list;
}

function formatStep(values: readonly number[], field: CronField, star: Star): string | undefined {
  const [first, second] = values;
  const last = values.at(-1);
  if (first === undefined || second === undefined || last === undefined) return undefined;
  const step = second - first;
  if (values.some((value, index) => value !== first + index * step)) return undefined;
  const full = last + step > field.maximum;
  const every = step === 1 ? "" : `/${step}`;
  if (full && first === field.minimum && star !== "never") {
    // "*/45" reads as if it were every 45 minutes, and is not.
    const even = (field.maximum - field.minimum + 1) % step === 0 || field.minimum === 1;
    return even || star === "always" ? `*${every}` : undefined;
  }
  return `${first}-${full ? field.maximum : last}${every}`;
}

/** `1-5,8,10`: runs of three and more as ranges. */
function formatList(values: readonly number[]): string {
  const parts: string[] = [];
  for (let index = 0; index < values.length; ) {
    let end = index;
    while (values[end + 1] === (values[end] as number) + 1) end++;
    if (end - index >= 2) parts.push(`${values[index]}-${values[end]}`);
    else parts.push(...values.slice(index, end + 1).map(String));
    index = end + 1;
  }
  return parts.join(",");
}
