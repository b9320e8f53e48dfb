/** A parsed XPath 1.0 expression. */
export type XPathTree =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "negate"; readonly operand: XPathTree }
  | {
      readonly kind: "binary";
      readonly operator: Operator;
      readonly left: XPathTree;
      readonly right: XPathTree;
    }
  | { readonly kind: "call"; readonly name: string; readonly operands: readonly XPathTree[] }
  | {
      readonly kind: "path";
      /** `root`: from the document; an expression: from what it finds; null: from the node at hand. */
      readonly from: "root" | XPathTree | null;
      /** Conditions on what `from` finds. */
      readonly predicates: readonly XPathTree[];
      readonly steps: readonly Step[];
    };

/** XPath 1.0, sections 3.3 to 3.5. */
export type Operator =
  | "or"
  | "and"
  | "="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "+"
  | "-"
  | "*"
  | "div"
  | "mod"
  | "|";

/** A location step, XPath 1.0 section 2.1. */
export interface Step {
  readonly axis: Axis;
  readonly test: NodeTest;
  readonly predicates: readonly XPathTree[];
}

/** XPath 1.0, section 2.2. */
export const AXES = [
  "ancestor",
  "ancestor-or-self",
  "attribute",
  "child",
  "descendant",
  "descendant-or-self",
  "following",
  "following-sibling",
  "parent",
  "preceding",
  "preceding-sibling",
  "self",
] as const;

/** The way a step goes from a node. */
export type Axis = (typeof AXES)[number];

/** Which nodes on the way are meant, XPath 1.0 section 2.3. */
export type NodeTest =
  /** `local` null: any name. `prefix` null: none. */
  | { readonly kind: "name"; readonly prefix: string | null; readonly local: string | null }
  | { readonly kind: "node" | "text" | "comment" }
  | { readonly kind: "instruction"; readonly target: string | null };

/** What is wrong with an expression; `offset` counts UTF-16 units from 0. */
export class XPathProblem extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
