import type { Leg, ResultDocument, Suite } from "../model/generated/result.ts";
import { environmentOf, legsOf } from "../model/merge-results.ts";
import { plainLine } from "./plain-text.ts";

/** Results that were joined, with those first that did not pass; their suites stand in the same order. Any other stays as it is. */
export function badPlacesFirst(result: ResultDocument): ResultDocument {
  const { legs } = result;
  if (legs === undefined) return result;
  const ordered = [
    ...legs.filter(({ verdict }) => verdict !== "passed"),
    ...legs.filter(({ verdict }) => verdict === "passed"),
  ];
  const rank = new Map(ordered.map(({ environment }, index) => [environment, index]));
  const rankOf = (suite: Suite) => rank.get(environmentOf(result, suite)) ?? ordered.length;
  return {
    ...result,
    legs: ordered,
    suites: result.suites.toSorted((one, other) => rankOf(one) - rankOf(other)),
  };
}

/** The run that a suite was part of; its leg's, where results were joined. */
export function runOf(result: ResultDocument, suite: Suite): ResultDocument["run"] {
  const environment = environmentOf(result, suite);
  const leg = legsOf(result).find((one) => one.environment === environment);
  return leg?.run ?? result.run;
}

/** What a place is called, as plain text: its environment, or that it has none. */
export function placeName({ environment }: Pick<Leg, "environment">): string {
  return environment ?? "no environment";
}

/** ` on staging` behind the name of a suite or case, where results of several environments were joined; empty else. `write` makes the name fit
 * for where it stands. */
export function onEnvironment({ environment }: Suite, write: (name: string) => string = plainLine): string {
  return environment === undefined || environment === null ? "" : ` on ${write(environment)}`;
}
