import type { ShownOccurrence } from "../../schedule/show-occurrence.ts";

/** A plan of the list; of a file that cannot be read only the file and the number of its problems are known. */
export interface ListedPlan {
  readonly id: string | null;
  readonly name: string | null;
  readonly file: string;
  /** In words, one for each entry. */
  readonly schedule: readonly string[];
  readonly next: readonly (ShownOccurrence & { readonly zone: string })[];
  readonly paused: boolean;
  readonly ended: boolean;
  /** Job minutes a month on GitHub; a plan that is paused, ended or broken takes none. */
  readonly minutesAMonth: number;
  /** Errors in the plan; `rota validate` tells them. */
  readonly problems: number;
}
