import type { NamedTemplates, Template } from "./template.ts";

/** What a request carries. */
export type BodyPlan =
  | { readonly kind: "json"; readonly value: Template }
  | { readonly kind: "form"; readonly fields: NamedTemplates }
  | { readonly kind: "text" | "base64" | "hex"; readonly value: Template }
  | { readonly kind: "xml"; readonly content: Template | { readonly kind: "file"; readonly path: string } }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "multipart"; readonly parts: readonly PartPlan[] };

/** A part of a multipart body, RFC 7578. */
export interface PartPlan {
  readonly name: string;
  readonly content:
    | { readonly kind: "text" | "base64" | "hex" | "json"; readonly value: Template }
    | { readonly kind: "file"; readonly path: string };
  readonly filename: Template | null;
  readonly contentType: Template | null;
  /** Its own, after those that go with its content. */
  readonly headers: NamedTemplates;
}
