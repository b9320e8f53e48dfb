/** What a command ends with. */
export const EXIT = {
  passed: 0,
  /** Tests failed. */
  failed: 1,
  /** Invalid files or usage. */
  invalid: 2,
  /** Rota itself failed. */
  broken: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
