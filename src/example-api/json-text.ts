/** JSON text to be written as it stands: a number a double cannot hold, or `19.90` with its last zero. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What the example API can put into a JSON body. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | JsonText
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** Writes a value as compact JSON, keeping every `JsonText` verbatim, which `JSON.stringify` cannot. */
export function toJson(value: JsonValue): string {
  if (value === null || typeof value !== "object") {
    return JSON.stringify(value);
  }
  if (value instanceof JsonText) {
    return value.text;
  }
  if (isList(value)) {
    return `[${value.map(toJson).join(",")}]`;
  }
  const members: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    members.push(`${JSON.stringify(name)}:${toJson(member)}`);
  }
  return `{${members.join(",")}}`;
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}
