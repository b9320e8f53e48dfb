/** A JSON Schema of GitHub's description. */
export interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** The places of keys that a schema does not name. GitHub ignores such keys, so its description lets everything pass. */
export function unknownKeys(schema: Schema, value: unknown, place: string): string[] {
  const parts = partsOf(schema);
  if (Array.isArray(value)) {
    const items = parts.flatMap((part) => part.items ?? []);
    if (items.length === 0) return [];
    return value.flatMap((item, index) => unknownKeys({ anyOf: items }, item, `${place}/${index}`));
  }
  if (typeof value !== "object" || value === null) return [];
  const named = parts.map(({ properties }) => properties).filter((properties) => properties !== undefined);
  // Where nothing is named, the keys are the sender's: the inputs of a dispatch.
  if (named.length === 0 || isOpen(schema)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const schemas = named.flatMap((properties) =>
      Object.hasOwn(properties, key) ? [properties[key] as Schema] : [],
    );
    return schemas.length === 0
      ? [`${place}/${key}`]
      : unknownKeys({ anyOf: schemas }, inner, `${place}/${key}`);
  });
}

/** A schema and all that it is made of. */
function partsOf(schema: Schema): Schema[] {
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [schema, ...alternatives.flatMap(partsOf)];
}

/** Said of the whole; the branches of a check run's schema say it only because the whole names the keys. */
function isOpen({ additionalProperties }: Schema): boolean {
  return additionalProperties !== undefined && additionalProperties !== false;
}
