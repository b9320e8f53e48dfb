import { RotaError } from "../../model/rota-error.ts";
import type { GithubApi } from "./github-api.ts";

/** What GitHub says, or why it does not. */
export type LookedUp<Value> =
  | { readonly known: true; readonly value: Value }
  | {
      readonly known: false;
      /** Of the answer; 0: none came that could be read. */
      readonly status: number;
      /** On one line, without secrets. */
      readonly why: string;
    };

/** A repository at GitHub, and how to ask about it. */
export interface GithubPlace {
  readonly api: GithubApi;
  readonly owner: string;
  readonly repo: string;
}

/** Asks for one thing of a repository (`actions/workflows/{workflow}`, behind its address). Whatever GitHub answers, or nothing at all,
 * comes back: it never throws. `read` takes what counts out of the answer; undefined: it is not what was asked for. */
export async function lookUp<Value>(
  { api, owner, repo }: GithubPlace,
  what: string,
  parameters: Readonly<Record<string, unknown>>,
  read: (data: unknown) => Value | undefined,
): Promise<LookedUp<Value>> {
  try {
    const route = `GET /repos/{owner}/{repo}${what === "" ? "" : `/${what}`}`;
    const { status, data, message } = await api.ask(route, { owner, repo, ...parameters });
    if (status !== 200) return { known: false, status, why: message };
    const value = read(data);
    return value === undefined
      ? { known: false, status: 0, why: "its answer is not what was asked for" }
      : { known: true, value };
  } catch (error) {
    if (!(error instanceof RotaError)) throw error;
    return { known: false, status: error.code === "github-token" ? 401 : 0, why: error.message };
  }
}

/** A part of an answer that should be a map; an empty one where it is not. */
export function mapIn(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
}

/** An instant of an answer in milliseconds since 1970-01-01T00:00Z; undefined when it is none. */
export function instantIn(value: unknown): number | undefined {
  const instant = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? undefined : instant;
}
