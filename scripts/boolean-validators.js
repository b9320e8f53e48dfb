// Makes plain functions from JSON Schemas that say only whether a value is valid. ajv's code keeps books about errors and is ten
// times as long, and a command that runs once pays for every line it compiles. ajv explains what these refuse (validators.js).

/** The words of JSON Schema that are understood; any other stops the generation. */
const KEYWORDS = new Set([
  ...["$id", "$schema", "$comment", "$defs", "$ref", "title", "description", "examples"],
  ...["type", "const", "enum", "anyOf", "pattern", "minLength", "maxLength", "minimum", "maximum"],
  ...["items", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "required"],
  ...["properties", "patternProperties", "additionalProperties", "propertyNames"],
]);

/** How a value is asked for its type, as ajv does: NaN and the infinities are no numbers. */
const TYPE_TESTS = {
  string: (value) => `typeof ${value} === "string"`,
  number: (value) => `Number.isFinite(${value})`,
  integer: (value) => `Number.isInteger(${value})`,
  boolean: (value) => `typeof ${value} === "boolean"`,
  null: (value) => `${value} === null`,
  array: (value) => `Array.isArray(${value})`,
  object: (value) => `isMap(${value})`,
};

/** One loop for all maps, which calls the check of each entry from a table. Loops with the checks written into them are twice
 * as fast once optimized, but a command that runs once pays more for optimizing them than they take. */
const HEAD = `const NOTHING = { __proto__: null };

function entriesFit(map, names, shape, others) {
  for (const key in map) {
    if (names !== always && !names(key)) return false;
    const check = shape[key] ?? others;
    if (check !== always && !check(map[key], key)) return false;
  }
  return true;
}

function hasEntries(map) {
  for (const _ in map) return true;
  return false;
}

function itemsFit(list, check) {
  for (let index = 0; index < list.length; index++) if (!check(list[index])) return false;
  return true;
}

function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function always() {
  return true;
}

function never() {
  return false;
}`;

/** The source of a module that exports one function for each name; `ids` says the `$id` of each name's schema. */
export function booleanValidators(schemas, ids) {
  const writer = new Writer(schemas);
  const exports = Object.entries(ids).map(([name, id]) => {
    const check = writer.expression(writer.resolve(id, ""), id, "value");
    return `export function ${name}(value) {\n  return ${check};\n}`;
  });
  return [HEAD, ...writer.patterns(), ...writer.functions, ...exports].join("\n\n");
}

class Writer {
  functions = [];
  #schemas;
  #patterns = new Map();
  #named = new Map();
  #checks = new Map();
  #count = 0;

  constructor(schemas) {
    this.#schemas = new Map(schemas.map((schema) => [schema.$id, schema]));
  }

  patterns() {
    const lines = [...this.#patterns].map(
      ([text, name]) => `const ${name} = new RegExp(${JSON.stringify(text)}, "u");`,
    );
    return lines.length === 0 ? [] : [lines.join("\n")];
  }

  /** The schema that a reference means, seen from the file `base`. */
  resolve(reference, base) {
    const [file, pointer = ""] = reference.split("#");
    let node = this.#schemas.get(file === "" ? base : new URL(file, base || undefined).href);
    for (const word of pointer.split("/").slice(1)) node = node?.[word];
    if (node === undefined) throw new Error(`no schema ${reference} in ${base}`);
    return node;
  }

  /** A condition that holds when the variable `value` is valid; `known` is its type where that is sure already. */
  expression(schema, base, value, known) {
    const unknown = Object.keys(schema).find((keyword) => !KEYWORDS.has(keyword));
    if (unknown !== undefined) throw new Error(`boolean-validators.js does not know the keyword ${unknown}`);
    const types = [schema.type ?? []].flat();
    const parts = [];
    if (types.length > 0) parts.push(either(types.map((type) => TYPE_TESTS[type](value))));
    if (schema.$ref !== undefined) parts.push(`${this.#reference(schema.$ref, base)}(${value})`);
    if (schema.const !== undefined) parts.push(either([sameAs(value, schema.const)]));
    if (schema.enum !== undefined) parts.push(either(schema.enum.map((item) => sameAs(value, item))));
    if (schema.anyOf !== undefined)
      parts.push(either(schema.anyOf.map((item) => this.expression(item, base, value) || "true")));
    // What a keyword asks holds for values of its own type only.
    const asked = { string: [], number: [], array: [], object: [] };
    if (schema.minLength === 1) asked.string.push(`${value} !== ""`);
    else if (schema.minLength !== undefined) asked.string.push(`[...${value}].length >= ${schema.minLength}`);
    if (schema.maxLength !== undefined) asked.string.push(`[...${value}].length <= ${schema.maxLength}`);
    if (schema.pattern !== undefined) asked.string.push(`${this.#pattern(schema.pattern)}.test(${value})`);
    if (schema.minimum !== undefined) asked.number.push(`${value} >= ${schema.minimum}`);
    if (schema.maximum !== undefined) asked.number.push(`${value} <= ${schema.maximum}`);
    if (schema.minItems !== undefined) asked.array.push(`${value}.length >= ${schema.minItems}`);
    if (schema.maxItems !== undefined) asked.array.push(`${value}.length <= ${schema.maxItems}`);
    if (schema.items !== undefined) {
      const each = this.expression(schema.items, base, "item");
      if (each !== "") asked.array.push(`itemsFit(${value}, ${this.#check(each)})`);
    }
    if (schema.uniqueItems === true) asked.array.push(this.#unique(schema, base, value));
    const inside = this.#entries(schema, base);
    if (inside !== undefined) asked.object.push(`${inside}(${value})`);
    for (const [type, conditions] of Object.entries(asked)) {
      if (conditions.length === 0) continue;
      const only = known ?? (types.length === 1 ? types[0].replace("integer", "number") : undefined);
      if (only === type) parts.push(...conditions);
      else if (only === undefined) parts.push(`(!(${TYPE_TESTS[type](value)}) || ${both(conditions)})`);
    }
    return both(parts);
  }

  /** The function for a schema that is referred to; there is one for each. */
  #reference(reference, base) {
    const schema = this.resolve(reference, base);
    let name = this.#named.get(schema);
    if (name === undefined) {
      name = this.#name(reference.split("/").at(-1));
      this.#named.set(schema, name);
      const home = reference.startsWith("#") ? base : new URL(reference.split("#")[0], base).href;
      const check = this.expression(schema, home, "value");
      this.functions.push(`function ${name}(value) {\n  return ${check || "true"};\n}`);
    }
    return name;
  }

  #unique({ items }, base, value) {
    const item = items?.$ref === undefined ? items : this.resolve(items.$ref, base);
    const texts = item?.type === "string" || item?.enum?.every((value) => typeof value === "string");
    if (!texts) throw new Error("uniqueItems is understood for lists of texts only");
    return `new Set(${value}).size === ${value}.length`;
  }

  /** The name of a function that checks the entries of a map; undefined when everything is allowed in it. */
  #entries(schema, base) {
    const { properties = {}, patternProperties = {}, additionalProperties = true, propertyNames } = schema;
    const { required = [], minProperties = 0, maxProperties } = schema;
    if (minProperties > 1) throw new Error("minProperties is understood up to 1");
    const patterns = Object.entries(patternProperties);
    if (patterns.length > 0) refuseOverlap(Object.keys(properties), patterns, additionalProperties);
    const shape = Object.entries(properties).map(
      ([key, item]) => `  ${JSON.stringify(key)}: ${this.#check(this.expression(item, base, "item"))},`,
    );
    const fits = patterns.map(([pattern, item]) =>
      both([`${this.#pattern(pattern)}.test(key)`, this.expression(item, base, "item")]),
    );
    const rest =
      typeof additionalProperties === "boolean"
        ? String(additionalProperties)
        : this.expression(additionalProperties, base, "item");
    const others = this.#check(fits[0] ?? rest);
    const names = propertyNames === undefined ? "" : this.expression(propertyNames, base, "key", "string");
    const nameCheck = this.#check(names, "key");
    const free = shape.length === 0 && others === "always" && nameCheck === "always";
    const check = both([
      minProperties === 0 ? "" : "hasEntries(map)",
      maxProperties === undefined ? "" : `Object.keys(map).length <= ${maxProperties}`,
      ...required.map((key) => `map[${JSON.stringify(key)}] !== undefined`),
      free ? "" : `entriesFit(map, ${nameCheck}, ${this.#shape(shape)}, ${others})`,
    ]);
    if (check === "") return undefined;
    const name = this.#name("entries");
    this.functions.push(`function ${name}(map) {\n  return ${check};\n}`);
    return name;
  }

  #shape(lines) {
    if (lines.length === 0) return "NOTHING";
    const name = this.#name("shape");
    this.functions.push(`const ${name} = {\n  __proto__: null,\n${lines.join("\n")}\n};`);
    return name;
  }

  /** The name of a function with a condition in it. */
  #check(condition, argument = "item") {
    if (condition === "" || condition === "true") return "always";
    if (condition === "false") return "never";
    const called = new RegExp(`^(\\w+)\\(${argument}\\)$`).exec(condition)?.[1];
    if (called !== undefined) return called;
    const parameters = /\bkey\b/.test(condition) && argument !== "key" ? `${argument}, key` : argument;
    const known = this.#checks.get(condition) ?? this.#name("check");
    if (!this.#checks.has(condition)) {
      this.#checks.set(condition, known);
      this.functions.push(`function ${known}(${parameters}) {\n  return ${condition};\n}`);
    }
    return known;
  }

  #pattern(text) {
    if (!this.#patterns.has(text)) this.#patterns.set(text, `pattern${this.#patterns.size}`);
    return this.#patterns.get(text);
  }

  #name(word) {
    return `${word.replace(/\W+/g, "_")}${this.#count++}`;
  }
}

/** ajv holds a key against every pattern, also when it is one of the properties; ours never meet. */
function refuseOverlap(keys, patterns, additionalProperties) {
  const [pattern] = patterns[0];
  const both = keys.find((key) => new RegExp(pattern, "u").test(key));
  if (both !== undefined) throw new Error(`the key ${both} is a property and fits a pattern`);
  if (patterns.length > 1 || additionalProperties !== false)
    throw new Error("patternProperties are understood one at a time, with additionalProperties: false");
}

/** Equality with an entry of `const` or `enum`. */
function sameAs(value, item) {
  if (typeof item === "object" && item !== null)
    throw new Error("const and enum are understood for scalars only");
  return `${value} === ${JSON.stringify(item)}`;
}

function both(conditions) {
  return conditions.filter((condition) => condition !== "").join(" && ");
}

function either(conditions) {
  return conditions.length === 1
    ? conditions[0]
    : `(${conditions.map((one) => (one.includes("&&") ? `(${one})` : one)).join(" || ")})`;
}
