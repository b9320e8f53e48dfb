import type { MarkupDocument, MarkupNode } from "../node.ts";
import type { Names } from "./axes.ts";

/** Where an expression is evaluated (XPath 1.0, 1). */
export interface Context {
  readonly document: MarkupDocument;
  readonly names: Names;
  readonly node: MarkupNode;
  readonly position: number;
  readonly size: number;
}
