/** The outcomes CTRF knows. */
export type CtrfStatus = "passed" | "failed" | "skipped" | "pending" | "other";

/** The parts of the Common Test Report Format (0.0, https://ctrf.io) that Rota writes. Times are whole milliseconds. */
export interface CtrfDocument {
  readonly reportFormat: "CTRF";
  readonly specVersion: "0.0.0";
  readonly runId: string;
  readonly timestamp: string;
  readonly generatedBy: string;
  readonly results: {
    readonly tool: { readonly name: string; readonly version: string };
    readonly summary: CtrfSummary;
    readonly tests: readonly CtrfTest[];
    readonly environment: CtrfEnvironment;
    readonly extra: Readonly<Record<string, unknown>>;
  };
}

export interface CtrfSummary {
  readonly tests: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly pending: number;
  readonly other: number;
  readonly flaky: number;
  readonly suites: number;
  readonly start: number;
  readonly stop: number;
  readonly duration: number;
}

export interface CtrfTest {
  readonly testId: string;
  readonly name: string;
  readonly status: CtrfStatus;
  readonly rawStatus: string;
  readonly duration: number;
  readonly start: number;
  readonly stop: number;
  readonly suite: readonly string[];
  readonly type: "api";
  readonly filePath: string;
  readonly line: number;
  readonly tags?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly message?: string;
  readonly trace?: string;
  readonly flaky: boolean;
  readonly retries: number;
  readonly retryAttempts?: readonly CtrfAttempt[];
  readonly steps?: readonly CtrfStep[];
}

export interface CtrfAttempt {
  readonly attempt: number;
  readonly status: CtrfStatus;
  readonly duration: number;
  readonly start: number;
  readonly stop: number;
  readonly message?: string;
  readonly trace?: string;
}

export interface CtrfStep {
  readonly name: string;
  readonly status: CtrfStatus;
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface CtrfEnvironment {
  readonly reportName: string;
  readonly buildId: string;
  readonly buildUrl?: string;
  readonly commit?: string;
  readonly branchName?: string;
  readonly testEnvironment?: string;
}
