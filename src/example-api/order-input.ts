import { type OrderRequest, type OrderState, orderStates } from "./order-store.ts";
import { type FieldError, invalidFields, Problem } from "./problem.ts";

/** What PATCH may change about an order. */
interface OrderChange {
  readonly quantity?: number;
  readonly note?: string | null;
  readonly state?: "cancelled";
}

const largestQuantity = 1000;
const longestNote = 200;

const quantityRule = `must be an integer from 1 to ${largestQuantity}`;
const noteRule = `must be null or a text of at most ${longestNote} characters`;

/** The order a JSON body asks for; throws a 422 that names every wrong field. Unknown fields are ignored. */
export function readOrderRequest(body: unknown): OrderRequest {
  const { sku, quantity, note = null } = asObject(body);
  const errors: FieldError[] = [];
  if (typeof sku !== "string" || sku === "") {
    errors.push({ pointer: "#/sku", detail: "must be a text that is not empty" });
  }
  if (!isQuantity(quantity)) {
    errors.push({ pointer: "#/quantity", detail: quantityRule });
  }
  if (!isNote(note)) {
    errors.push({ pointer: "#/note", detail: noteRule });
  }
  if (errors.length > 0) {
    throw invalidFields(errors);
  }
  return { sku, quantity, note } as OrderRequest;
}

/** The change a JSON body asks for; throws a 422 that names every wrong field. */
export function readOrderChange(body: unknown): OrderChange {
  const change = asObject(body);
  const errors: FieldError[] = [];
  for (const [field, value] of Object.entries(change)) {
    const rule = changeRules.get(field);
    if (rule === undefined) {
      errors.push({ pointer: `#/${field}`, detail: "cannot be changed" });
    } else if (!rule.accepts(value)) {
      errors.push({ pointer: `#/${field}`, detail: rule.detail });
    }
  }
  if (errors.length > 0) {
    throw invalidFields(errors);
  }
  return change as OrderChange;
}

/** An order state as a query names it; undefined when the query names none. */
export function readState(text: string | null): OrderState | undefined {
  const state = orderStates.find((candidate) => candidate === text);
  if (state === undefined && text !== null) {
    throw invalidFields([{ parameter: "state", detail: `must be one of ${orderStates.join(", ")}` }]);
  }
  return state;
}

/** A quantity as a form or a CSV file has it; undefined when it is not one. */
export function readQuantity(text: string): number | undefined {
  const quantity = text === "" ? Number.NaN : Number(text);
  return isQuantity(quantity) ? quantity : undefined;
}

/** The 404 for an article number that is not in the catalogue. */
export function unknownSku(sku: string): Problem {
  return new Problem(404, `no product has the sku ${JSON.stringify(sku)}`, { kind: "unknown-sku" });
}

const changeRules: ReadonlyMap<string, { accepts(value: unknown): boolean; readonly detail: string }> =
  new Map([
    ["quantity", { accepts: isQuantity, detail: quantityRule }],
    ["note", { accepts: isNote, detail: noteRule }],
    [
      "state",
      { accepts: (value: unknown) => value === "cancelled", detail: 'can only be set to "cancelled"' },
    ],
  ]);

function asObject(body: unknown): Record<string, unknown> {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw invalidFields([{ pointer: "#", detail: "must be an object" }]);
  }
  return body as Record<string, unknown>;
}

function isQuantity(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= largestQuantity;
}

function isNote(value: unknown): value is string | null {
  return value === null || (typeof value === "string" && value.length <= longestNote);
}
