import type { DayRule } from "./day-rule.ts";

/** What every trigger has. Instants and lengths are milliseconds (instants since 1970-01-01T00:00Z). */
export interface TriggerBounds {
  /** Its place in the plan's `schedule:`. */
  readonly index: number;
  /** An IANA name, or `UTC`. */
  readonly zone: string;
  /** The first instant that can be an occurrence. */
  readonly from: number | undefined;
  /** The last instant that can be an occurrence. */
  readonly until: number | undefined;
  /** Local days, as day numbers, that have no occurrence. */
  readonly except: ReadonlySet<number>;
  /** The most that jitter may add; 0 without. */
  readonly jitter: number;
}

/** Five-field cron. The lists are rising. */
export interface CronTrigger extends TriggerBounds {
  readonly kind: "cron";
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly daysOfMonth: readonly number[];
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
  /** Which days: those that match both fields, or (POSIX, when neither begins with `*`) those that match either. */
  readonly days: "both" | "either";
  /** The hour field begins with `*`: the trigger follows elapsed time where the clock changes. */
  readonly elapsed: boolean;
  /** As it was written. */
  readonly text: string;
}

/** Elapsed time: the same length between any two occurrences, whatever the clock does. */
export interface IntervalTrigger extends TriggerBounds {
  readonly kind: "interval";
  readonly period: number;
  /** One of the occurrences. */
  readonly anchor: number;
}

/** One instant. */
export interface OnceTrigger extends TriggerBounds {
  readonly kind: "once";
  readonly instant: number;
}

/** Times of day on the days of a rule. */
export interface CalendarTrigger extends TriggerBounds {
  readonly kind: "calendar";
  readonly rule: DayRule;
  /** Minutes since local midnight, rising. */
  readonly times: readonly number[];
}

export type Trigger = CronTrigger | IntervalTrigger | OnceTrigger | CalendarTrigger;

/** What a plan says about when it runs. */
export interface Schedule {
  /** A union: an instant that several give is one occurrence. */
  readonly triggers: readonly Trigger[];
  /** How long a generated job stays to run what falls due, in milliseconds (`resident:`). */
  readonly resident: number | undefined;
  /** Only `rota start` on a machine of one's own runs it (`runner: local`): GitHub gets no ticks. */
  readonly local: boolean;
}
