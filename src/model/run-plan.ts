import type { BodyPlan } from "./body-plan.ts";
import type { Check, OutputPlan } from "./expectation.ts";
import type { Origin } from "./origin.ts";
import type { RequestOptions } from "./request-options.ts";
import type { Expression, NamedTemplates, Template } from "./template.ts";
import type { Value, ValueMap } from "./value.ts";

/** What is to run: files, defaults, variables and choices worked into one tree. Lengths of time are milliseconds. */
export interface RunPlan {
  readonly id: string;
  readonly name: string;
  readonly file: string | null;
  readonly environment: string | null;
  readonly suites: readonly SuitePlan[];
  readonly maxParallel: number;
  readonly failFast: boolean;
  readonly retries: CaseRetries;
  /** Percent. */
  readonly passRate: number;
  readonly timeout: number;
  /** The server that is started first and ended last. */
  readonly start: StartPlan | null;
  /** What is asked when the run has passed; null: nothing, as with every run that is not one of the schedule. */
  readonly heartbeat: HeartbeatPlan | null;
  /** The secrets by name; only those that the files name. */
  readonly secrets: Readonly<Record<string, string>>;
  /** The contexts `plan`, `run` and `github`. */
  readonly contexts: Readonly<Record<"plan" | "run" | "github", ValueMap>>;
}

/** How often a case is run until it passes. */
export interface CaseRetries {
  readonly attempts: number;
  readonly delay: number;
}

/** Why a case does not decide whether its plan passes. */
export interface Quarantine {
  /** The last day of it: `2026-12-31`. */
  readonly until: string;
  readonly reason: string;
}

/** An address that tells a service elsewhere that the schedule goes on. */
export interface HeartbeatPlan {
  /** Not empty; whether it is an address at all is known only when it is asked. */
  readonly url: string;
  /** Whether a secret is in it. */
  readonly secret: boolean;
}

/** A server of the repository. */
export interface StartPlan {
  readonly command: string;
  /** Absolute. */
  readonly folder: string;
  /** Its URL that answers with a status below 400 once it is up. */
  readonly ready: string;
  /** How long that may take. */
  readonly timeout: number;
  readonly env: Readonly<Record<string, string>>;
}

/** A suite, with all that its files said resolved. */
export interface SuitePlan {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** The absolute folder of the file: run steps start here. */
  readonly folder: string;
  readonly vars: ValueMap;
  readonly env: NamedTemplates;
  readonly before: readonly StepPlan[];
  readonly beforeOrigin: Origin | null;
  readonly after: readonly StepPlan[];
  readonly afterOrigin: Origin | null;
  readonly cases: readonly CasePlan[];
}

/** A case, or one combination of its matrix, or one row of its data. */
export interface CasePlan {
  /** `place-order (sku: A-1)`: unique in the suite and stable. */
  readonly id: string;
  /** The id in the file. */
  readonly case: string;
  readonly name: Template;
  readonly tags: readonly string[];
  readonly priority: string;
  /** Ids in the file. */
  readonly needs: readonly string[];
  /** Why it is skipped whatever happens: what it needs is kept from this run. null: it is not. */
  readonly withheld: string | null;
  /** Its own retries; null: the plan's. */
  readonly retries: CaseRetries | null;
  /** null: it counts. */
  readonly quarantined: Quarantine | null;
  readonly condition: Condition | null;
  readonly timeout: number | null;
  readonly matrix: ValueMap | null;
  readonly data: ValueMap | null;
  readonly outputs: NamedTemplates;
  readonly steps: readonly StepPlan[];
  readonly origin: Origin;
}

/** An `if`. */
export interface Condition {
  readonly expression: Expression | boolean;
  /** It asks for success(), failure(), always() or cancelled() itself; otherwise success() is implied. */
  readonly asksStatus: boolean;
}

/** A step, with the defaults applied; times in milliseconds. */
export interface StepPlan {
  readonly id: string | null;
  readonly name: Template;
  /** Whether the file gives it that name; else it is called by what it does. */
  readonly named: boolean;
  readonly condition: Condition | null;
  readonly continueOnError: boolean;
  readonly timeout: number | null;
  /** The step's own; null: that of the defaults applies where it is safe. */
  readonly retry: RetryPlan | null;
  readonly until: UntilPlan | null;
  readonly checks: readonly Check[];
  /** Conditions that must hold, by `that:`. */
  readonly that: readonly Expression[];
  readonly outputs: readonly OutputPlan[];
  readonly action: HttpAction | RunAction | WaitAction | UsesAction;
  readonly origin: Origin;
}

/** When and how often a request is sent again; times in milliseconds. */
export interface RetryPlan {
  readonly attempts: number;
  readonly when: readonly (string | number)[];
  readonly delay: number;
  readonly backoff: number;
  /** No pause is longer. */
  readonly maxDelay: number;
  /** The share by which a pause varies, 0 to 1. */
  readonly jitter: number;
}

/** How long a step is repeated for what is hoped for; times in milliseconds. */
export interface UntilPlan {
  readonly checks: readonly Check[];
  readonly that: readonly Expression[];
  readonly every: number;
  readonly timeout: number;
  /** Total tries; null: as many as the time allows. */
  readonly attempts: number | null;
}

/** A request. */
export interface HttpAction {
  readonly kind: "http";
  readonly method: string;
  readonly url: Template;
  readonly baseUrl: Template | null;
  readonly query: NamedTemplates;
  /** Defaults first, then the step's own; a name in lower case occurs once. A null literal takes an implicit header away. */
  readonly headers: NamedTemplates;
  readonly auth: AuthPlan | null;
  readonly body: BodyPlan | null;
  /** How it is sent, by which connection, and how its answer is read. */
  readonly options: RequestOptions;
  /** From the defaults; holds for idempotent methods only. */
  readonly retry: RetryPlan | null;
  readonly origin: Origin;
}

/** How a request says who asks. */
export type AuthPlan =
  | { readonly kind: "bearer"; readonly token: Template }
  | { readonly kind: "basic"; readonly user: Template; readonly password: Template }
  | LateAuth;

/** Ways that look at the whole request, or ask a server first. */
export type LateAuth =
  | { readonly kind: "digest"; readonly user: Template; readonly password: Template }
  | ApiKeyAuth
  | AwsAuth
  | OAuth2Auth
  | JwtAuth
  | { readonly kind: "session"; readonly session: SessionPlan };

/** A key that goes along under a name. */
export interface ApiKeyAuth {
  readonly kind: "api-key";
  readonly name: Template;
  readonly value: Template;
  readonly in: "header" | "query" | "cookie";
}

/** Signature Version 4 of AWS. */
export interface AwsAuth {
  readonly kind: "aws";
  readonly accessKeyId: Template;
  readonly secretAccessKey: Template;
  readonly sessionToken: Template | null;
  readonly region: Template;
  readonly service: Template;
}

/** A token that is asked for first: RFC 6749, sections 4.3, 4.4 and 6. */
export interface OAuth2Auth {
  readonly kind: "oauth2";
  readonly grant: "client-credentials" | "password" | "refresh-token";
  readonly tokenUrl: Template;
  readonly clientId: Template;
  readonly clientSecret: Template | null;
  readonly scope: Template | null;
  readonly audience: Template | null;
  readonly user: Template | null;
  readonly password: Template | null;
  readonly refreshToken: Template | null;
  /** null: basic with a secret, body without. */
  readonly clientAuthentication: "basic" | "body" | null;
  readonly parameters: NamedTemplates;
}

/** A token that Rota signs itself, RFC 7519; `expiresIn` in milliseconds. */
export interface JwtAuth {
  readonly kind: "jwt";
  readonly algorithm: string;
  readonly key: Template;
  readonly keyId: Template | null;
  readonly claims: Template;
  readonly header: Template;
  readonly expiresIn: number;
}

/** A login that requests share. */
export interface SessionPlan {
  readonly name: string;
  /** The file that defines it: logins of one definition with the same inputs and defaults are one. */
  readonly file: string;
  readonly login: UsesAction;
  /** What its requests start from. */
  readonly defaults: Pick<HttpAction, "baseUrl" | "query" | "headers" | "auth" | "options">;
  readonly send: {
    /** A name in lower case. */
    readonly headers: NamedTemplates;
    /** Those that the login got. */
    readonly cookies: boolean;
  };
  /** A length of time, or seconds; null: until a request is refused. */
  readonly expiresIn: Template | null;
  readonly refreshOn: readonly number[];
  readonly origin: Origin;
}

/** A command. */
export interface RunAction {
  readonly kind: "run";
  readonly command: Template;
  readonly shell: "bash" | "sh";
  /** Absolute. */
  readonly folder: string;
  readonly env: NamedTemplates;
}

/** A pause, in milliseconds. */
export interface WaitAction {
  readonly kind: "wait";
  readonly duration: number;
}

/** The steps of another file, with its inputs. */
export interface UsesAction {
  readonly kind: "uses";
  readonly file: string;
  readonly inputs: readonly InputPlan[];
  readonly steps: readonly StepPlan[];
  readonly outputs: NamedTemplates;
}

/** An input of a steps file, with the value that it is given. */
export interface InputPlan {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "boolean" | "array" | "object" | "any";
  readonly value: Template;
  readonly secret: boolean;
  readonly origin: Origin;
}

/** What expressions can see while a step runs: a context by name. */
export type Contexts = { [context: string]: Value | undefined };
