/** What a document of XML or HTML is made of, as XPath 1.0 (section 5) and CSS see it. */
export type MarkupNode = MarkupElement | MarkupText | MarkupOther | MarkupAttribute;

/** The document itself is an element without a name, the root node of XPath. */
export interface MarkupElement {
  readonly kind: "document" | "element";
  /** As written, with its prefix; empty for the document. */
  readonly name: string;
  readonly local: string;
  /** Empty: none. */
  readonly namespace: string;
  readonly attributes: MarkupAttribute[];
  readonly children: (MarkupElement | MarkupText | MarkupOther)[];
  parent: MarkupElement | null;
  /** Its place in the document's list of nodes. */
  index: number;
  /** The place of its last descendant, or its own. */
  last: number;
}

/** Text between tags. */
export interface MarkupText {
  readonly kind: "text";
  value: string;
  parent: MarkupElement | null;
  index: number;
}

/** A comment or a processing instruction. */
export interface MarkupOther {
  readonly kind: "comment" | "instruction";
  /** The target of a processing instruction; empty for a comment. */
  readonly name: string;
  readonly value: string;
  parent: MarkupElement | null;
  index: number;
}

/** An attribute, which XPath takes for a node too. */
export interface MarkupAttribute {
  readonly kind: "attribute";
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  readonly value: string;
  readonly parent: MarkupElement;
  /** Its place among the attributes of its element. */
  readonly position: number;
}

/** A document that was read. */
export interface MarkupDocument {
  readonly language: "XML" | "HTML";
  readonly root: MarkupElement;
  /** Every node but attributes, in document order. */
  readonly nodes: readonly (MarkupElement | MarkupText | MarkupOther)[];
  /** The namespaces that the outermost element declares, by prefix; the default one as `_`. */
  readonly namespaces: ReadonlyMap<string, string>;
}

/** An element without attributes and children yet. */
export function elementOf(
  kind: "document" | "element",
  name: string,
  local: string,
  namespace: string,
): MarkupElement {
  return { kind, name, local, namespace, attributes: [], children: [], parent: null, index: 0, last: 0 };
}

/** How deeply elements may be nested: four times what libxml2 lets pass. Deeper ones come from nobody who means well. */
const DEEPEST = 1000;

/** Holds elements to that depth while they are read: what parsers do for each takes longer the deeper it stands.
 *
 * @throws RangeError for one that stands deeper */
export class Depth {
  #open = 0;

  enter(): void {
    if (++this.#open > DEEPEST) throw new RangeError(`elements are nested more than ${DEEPEST} levels deep`);
  }

  leave(): void {
    this.#open--;
  }
}

/** Numbers the nodes below a root in document order. */
export function documentOf(
  language: MarkupDocument["language"],
  root: MarkupElement,
  namespaces: ReadonlyMap<string, string>,
): MarkupDocument {
  const nodes: MarkupDocument["nodes"][number][] = [root];
  const open: { readonly element: MarkupElement; next: number }[] = [{ element: root, next: 0 }];
  for (;;) {
    const top = open.at(-1);
    if (top === undefined) return { language, root, nodes, namespaces };
    const child = top.element.children[top.next++];
    if (child === undefined) {
      top.element.last = nodes.length - 1;
      open.pop();
      continue;
    }
    child.index = nodes.length;
    nodes.push(child);
    if (child.kind !== "element") continue;
    open.push({ element: child, next: 0 });
  }
}

/** The text of a node (XPath 1.0, 5): of an element all text below it. */
export function textOfNode(node: MarkupNode, nodes: MarkupDocument["nodes"]): string {
  if (!("children" in node)) return node.value;
  const [only] = node.children;
  if (node.children.length === 1 && only?.kind === "text") return only.value;
  let text = "";
  for (let index = node.index + 1; index <= node.last; index++) {
    const inner = nodes[index] as MarkupNode;
    if (inner.kind === "text") text += inner.value;
  }
  return text;
}
