import type { Host } from "../host/host.ts";
import type { SecretMask } from "../value/secret-mask.ts";
import type { ExitCode } from "./exit-code.ts";

/** One option of a verb; all of them are long, as in GitHub's own tools. */
export interface Option {
  /** What stands for its value in the help; absent: a switch. */
  readonly value?: string;
  readonly description: string;
  readonly several?: boolean;
}

/** What a person gave: the words behind the verb, and options by name. */
export interface Arguments {
  readonly words: readonly string[];
  one(name: string): string | null;
  all(name: string): readonly string[];
  has(name: string): boolean;
}

/** A verb. */
export interface Command {
  readonly summary: string;
  /** How it is called, behind `rota`. */
  readonly usage: string;
  readonly details?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** How many words it takes; more are a mistake. */
  readonly words: number;
  /** The mask takes up every secret the command learns of, so that whoever tells a crash can hide them. */
  run(given: Arguments, host: Host, mask: SecretMask): Promise<ExitCode>;
}
