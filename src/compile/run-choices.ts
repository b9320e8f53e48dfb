import type { SeededSources } from "../host/seeded-sources.ts";
import type { ValueMap } from "../model/value.ts";

/** What a person chose for one run. */
export interface RunChoices {
  /** A plan's file, or suites to run without one; relative to the root. */
  readonly target: { readonly plan: string } | { readonly suites: readonly string[] };
  readonly environment: string | null;
  /** By --var or a dispatch input; over everything else. */
  readonly vars: Readonly<Record<string, string>>;
  readonly tags: string | null;
  readonly priority: string | null;
  /** Ids, or patterns of them. */
  readonly cases: readonly string[];
  /** Patterns of names. */
  readonly names: readonly string[];
  /** Only these, as a result has them: ids by the suite's file. null: no such choice. */
  readonly failed: ReadonlyMap<string, ReadonlySet<string>> | null;
  readonly maxParallel: number | null;
  readonly failFast: boolean;
  /** Run the plan as its `pull-request:` says. */
  readonly pullRequest: boolean;
  /** From whose pull requests GitHub keeps secrets in this run: what needs one that is missing is skipped. null: a missing one is a
   * mistake. */
  readonly secretsWithheld: SecretsWithheld | null;
}

/** Whose pull requests get no secrets. */
export type SecretsWithheld = "fork" | "dependabot";

/** What comes from the machine. */
export interface RunInputs {
  /** The value of `ROTA_SECRET_<NAME>` for a secret's name. */
  secret(name: string): string | undefined;
  /** The value of `ROTA_VAR_<NAME>` for a variable's name. */
  variable(name: string): string | undefined;
  readonly sources: SeededSources;
  readonly run: ValueMap;
  readonly github: ValueMap;
}
