import { type FunctionDefinition, type FunctionSources, integerArgument } from "./definition.ts";
import { itemOf, wholeNumber } from "./pick-random.ts";
import words from "./words.json" with { type: "json" };

/** Data that looks real and belongs to nobody: mail addresses are under example.com, .org and .net (RFC 2606), telephone numbers in the part
 * that North America keeps for fiction. */
export const realistic: readonly FunctionDefinition[] = [
  maker("firstName", firstName),
  maker("lastName", lastName),
  maker("name", (sources) => `${firstName(sources)} ${lastName(sources)}`),
  maker("userName", userName),
  maker("email", (sources) => `${userName(sources)}@example.${itemOf(["com", "org", "net"], sources)}`),
  maker("phone", (sources) => `+1-${wholeNumber(201, 989, sources)}-555-01${digits(2, sources)}`),
  maker("city", (sources) => itemOf(words.city, sources)),
  maker("country", (sources) => itemOf(words.country, sources)),
  maker("street", (sources) => `${wholeNumber(1, 199, sources)} ${itemOf(words.street, sources)}`),
  maker(
    "company",
    (sources) =>
      `${itemOf(words.company, sources)} ${itemOf(words.trade, sources)} ${itemOf(words.form, sources)}`,
  ),
  maker("word", (sources) => itemOf(words.word, sources)),
  {
    name: "sentence",
    minimum: 0,
    maximum: 1,
    call: (values, sources) => {
      const length =
        values.length > 0 ? integerArgument("sentence", values, 0, [1, 1000]) : wholeNumber(5, 12, sources);
      const text = Array.from({ length }, () => itemOf(words.word, sources)).join(" ");
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
  },
];

function maker(name: string, make: (sources: FunctionSources) => string): FunctionDefinition {
  return { name, minimum: 0, maximum: 0, call: (_, sources) => make(sources) };
}

function firstName(sources: FunctionSources): string {
  return itemOf(words.firstName, sources);
}

function lastName(sources: FunctionSources): string {
  return itemOf(words.lastName, sources);
}

/** In ASCII, with enough digits to be seldom taken. */
function userName(sources: FunctionSources): string {
  const name = `${firstName(sources)}.${lastName(sources)}`.toLowerCase().replaceAll("ü", "ue");
  return `${name}${digits(5, sources)}`;
}

function digits(length: number, sources: FunctionSources): string {
  return Array.from({ length }, () => wholeNumber(0, 9, sources)).join("");
}
