import { momentOf } from "../moment.ts";
import { FilterError } from "./definition.ts";
import { showSubject } from "./subject-kind.ts";

/** What a filter of dates works on: a date, or one as expressions and outputs hold it, a text.
 *
 * @throws FilterError for another text. */
export function dateOf(filter: string, subject: Date | string): Date {
  const date = momentOf(subject);
  if (date !== undefined) return date;
  throw new FilterError(
    `${filter} needs a date, or a text such as 2026-12-24T20:00:00Z, found ${showSubject(subject)}`,
  );
}
