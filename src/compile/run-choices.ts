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
}

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
