import { nearest } from "../model/nearest.ts";
import type { ProblemList, ProblemPath } from "./problem.ts";
import { zoneOf } from "./zone.ts";
import { ZONE_NAMES } from "./zone-names.ts";

/** Names that all mean UTC; GitHub's own default, so lines in it carry no `timezone` (actionlint refuses `UTC` as a name). */
const UTC_NAMES: ReadonlySet<string> = new Set(
  ["UTC", "UCT", "GMT", "GMT0", "GMT+0", "GMT-0", "Greenwich", "Universal", "Zulu"].flatMap((name) => [
    name,
    `Etc/${name}`,
  ]),
);

const known = new Set(ZONE_NAMES);

/** Reads a `timezone:`; undefined, with a problem noted, when there is no such zone. All names of UTC become `UTC`. */
export function parseZoneName(value: unknown, path: ProblemPath, problems: ProblemList): string | undefined {
  if (value === undefined || value === null) return "UTC";
  if (typeof value !== "string") {
    return problems.error(
      "schedule-zone-unknown",
      path,
      "a time zone is a name of the IANA database",
      "write for example: timezone: Europe/Berlin",
    );
  }
  if (UTC_NAMES.has(value)) return "UTC";
  const spelled = known.has(value) || (/^[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+$/.test(value) && !sameLetters(value));
  if (spelled && isUsable(value)) return value;
  const suggestions = nearestZones(value);
  return problems.error(
    "schedule-zone-unknown",
    path,
    `unknown time zone ${JSON.stringify(value)}`,
    suggestions.length > 0
      ? `did you mean ${suggestions.join(", ")}?`
      : "use a name of the IANA time zone database, such as Europe/Berlin or Asia/Shanghai",
  );
}

/** Up to three zone names that a person may have meant, the likeliest first. */
function nearestZones(word: string): string[] {
  const wanted = word.toLowerCase().replaceAll(" ", "_").replace(/^.*\//, "");
  const found = new Set<string>();
  const same = sameLetters(word);
  if (same !== undefined) found.add(same);
  for (const name of ZONE_NAMES) {
    if (name.toLowerCase().replace(/^.*\//, "") === wanted) found.add(name);
  }
  const near = nearest(word, ZONE_NAMES);
  if (near !== undefined) found.add(near);
  const cities = new Map(ZONE_NAMES.map((name) => [name.replace(/^.*\//, "").toLowerCase(), name]));
  const city = nearest(wanted, cities.keys());
  if (found.size === 0 && city !== undefined) found.add(cities.get(city) as string);
  return [...found].slice(0, 3);
}

/** The zone whose name differs from the word in case only. */
function sameLetters(word: string): string | undefined {
  const lower = word.toLowerCase();
  return ZONE_NAMES.find((name) => name.toLowerCase() === lower);
}

function isUsable(name: string): boolean {
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}
