import { createHash } from "node:crypto";
import { JsonText, type JsonValue, toJson } from "./json-text.ts";
import { currency, money } from "./money.ts";

/** Something the shop sells. */
interface Product {
  readonly sku: string;
  /** Price in cents. */
  readonly price: number;
  readonly stock: number;
  readonly tags: readonly string[];
  /** The product as JSON text, and the entity tag of that text. */
  readonly text: string;
  readonly entityTag: string;
}

interface Description {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly price: number;
  readonly stock: number;
  readonly tags: readonly string[];
  readonly released: string;
  readonly supplier: JsonValue;
}

const mill = { name: "Northern Mill", country: "NO" };

const descriptions: readonly Description[] = [
  {
    id: "1",
    sku: "A-1",
    name: "Enamel mug",
    price: 1990,
    stock: 120,
    tags: ["kitchen", "sale"],
    released: "2024-02-29",
    supplier: mill,
  },
  {
    id: "2",
    sku: "B-2",
    name: "Linen tea towel",
    price: 500,
    stock: 40,
    tags: ["kitchen", "textile"],
    released: "2025-06-30",
    supplier: mill,
  },
  {
    id: "3",
    sku: "C-3",
    name: "Café crème 咖啡 ☕",
    price: 1249,
    stock: 7,
    tags: ["food"],
    released: "2025-12-31",
    supplier: { name: "Zoë & Söhne <GmbH>", country: "DE" },
  },
  {
    id: "4",
    sku: "D-4",
    name: 'Sticker, 3" round',
    price: 10,
    stock: 10_000,
    tags: [],
    released: "2023-01-01",
    supplier: null,
  },
  {
    id: "5",
    sku: "SOLD-OUT",
    name: "Oak chair",
    price: 24_900,
    stock: 0,
    tags: ["furniture", "sale"],
    released: "2022-10-30",
    supplier: mill,
  },
  {
    id: "9007199254740993",
    sku: "BIG-ID",
    name: "Product whose id no double can hold",
    price: 100_000,
    stock: 1,
    tags: ["rare"],
    released: "2026-01-01",
    supplier: null,
  },
];

/** The products of the shop; the same six in every run. */
export class ProductCatalogue {
  readonly products: readonly Product[] = descriptions.map(toProduct);
  readonly #bySku: ReadonlyMap<string, Product> = new Map(
    this.products.map((product) => [product.sku, product]),
  );

  /** The product with this article number, or undefined. */
  find(sku: string): Product | undefined {
    return this.#bySku.get(sku);
  }
}

function toProduct({ id, sku, name, price, stock, ...rest }: Description): Product {
  const text = toJson({
    id: new JsonText(id),
    sku,
    name,
    price: money(price),
    currency,
    available: stock > 0,
    stock,
    ...rest,
  });
  const entityTag = `"${createHash("sha256").update(text).digest("hex").slice(0, 16)}"`;
  return { sku, stock, tags: rest.tags, price, text, entityTag };
}
