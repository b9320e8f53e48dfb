import type { Defaults, Http } from "../model/generated/documents.ts";

/** What requests and their defaults can both say. */
export type CommonHttp = NonNullable<Defaults["http"]> | Exclude<Http, string>;
