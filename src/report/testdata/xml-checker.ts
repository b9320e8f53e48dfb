/** An element as a strict parser sees it. */
export interface CheckedElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: CheckedElement[];
  text: string;
}

const NAME = /[A-Za-z_][\w.-]*/y;
const NOT_A_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Parses the subset of XML 1.0 a report may use, and throws at the least offence: a character outside `Char`, a bare `<`
 * or `&` or `]]>`, an unknown entity, a doubled attribute, an end tag that does not match, anything after the root.
 */
export function parseXml(source: string): CheckedElement {
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`${why} at ${at}: ${JSON.stringify(source.slice(at, at + 60))}`);
  };
  const expect = (text: string) => {
    if (!source.startsWith(text, at)) fail(`expected ${text}`);
    at += text.length;
  };
  const bad = NOT_A_CHARACTER.exec(source);
  if (bad !== null) {
    at = bad.index;
    fail("not a character of XML 1.0");
  }

  const name = (): string => {
    NAME.lastIndex = at;
    const found = NAME.exec(source)?.[0] ?? fail("expected a name");
    at += found.length;
    return found;
  };
  const decode = (text: string): string =>
    text.replace(/&([^;]*;?)/g, (_match, reference: string) => {
      if (!reference.endsWith(";")) fail("bare &");
      const inside = reference.slice(0, -1);
      const code = /^#(\d+)$/.exec(inside)?.[1];
      const character = code === undefined ? ENTITIES[inside] : String.fromCodePoint(Number(code));
      if (character === undefined || NOT_A_CHARACTER.test(character)) fail(`unknown entity ${reference}`);
      return character as string;
    });

  const element = (): CheckedElement => {
    expect("<");
    const self: CheckedElement = { name: name(), attributes: new Map(), children: [], text: "" };
    while (source[at] === " ") {
      at++;
      const key = name();
      expect('="');
      const end = source.indexOf('"', at);
      const raw = source.slice(at, end);
      // A raw line feed or tab would be read as a space.
      if (end === -1 || /[<\n\t\r]/.test(raw)) fail("bad attribute value");
      if (self.attributes.has(key)) fail("doubled attribute");
      (self.attributes as Map<string, string>).set(key, decode(raw));
      at = end + 1;
    }
    if (source.startsWith("/>", at)) {
      at += 2;
      return self;
    }
    expect(">");
    while (!source.startsWith("</", at)) {
      if (source[at] === "<") self.children.push(element());
      else {
        const end = source.indexOf("<", at);
        const raw = end === -1 ? fail("the document ends inside an element") : source.slice(at, end);
        if (raw.includes("]]>")) fail("]]> in text");
        self.text += decode(raw);
        at = end;
      }
    }
    expect(`</${self.name}>`);
    return self;
  };

  expect('<?xml version="1.0" encoding="UTF-8"?>\n');
  const root = element();
  expect("\n");
  if (at !== source.length) fail("something stands after the root");
  return root;
}

/** All elements of a name, at any depth. */
export function elementsOf(root: CheckedElement, name: string): CheckedElement[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => elementsOf(child, name))];
}
