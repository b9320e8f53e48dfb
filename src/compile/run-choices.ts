import type { FunctionSources } from "../expression/functions/definition.ts";
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
  readonly cases: readonly string[];
  readonly maxParallel: number | null;
  readonly failFast: boolean;
  /** Run the plan as its `pull-request:` says. */
  readonly pullRequest: boolean;
  /** From whose pull requests GitHub keeps secrets in this run: what needs one that is missing is skipped. null: a missing one is a
   * mistake. */
  readonly secretsWithheld: SecretsWithheld | null;
}

export type SecretsWithheld = "fork" | "dependabot";

/** What comes from the machine. */
export interface RunInputs {
  /** The value of `ROTA_SECRET_<NAME>` for a secret's name. */
  secret(name: string): string | undefined;
  /** The value of `ROTA_VAR_<NAME>` for a variable's name. */
  variable(name: string): string | undefined;
  readonly sources: FunctionSources;
  readonly run: ValueMap;
  readonly github: ValueMap;
}
