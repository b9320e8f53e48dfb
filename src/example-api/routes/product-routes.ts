import { JsonText } from "../json-text.ts";
import { unknownSku } from "../order-input.ts";
import { invalidFields } from "../problem.ts";
import type { ProductCatalogue } from "../product-catalogue.ts";
import { sendJson, sendWithEntityTag } from "../respond.ts";
import type { Route } from "../route.ts";

/** GET /products and GET /products/:sku. */
export function productRoutes(catalogue: ProductCatalogue): readonly Route[] {
  return [
    {
      method: "GET",
      path: "/products",
      handle: (exchange) => {
        const tag = exchange.query.get("tag");
        const minimum = cents(exchange.query.get("min-price"));
        const products = catalogue.products.filter(
          (product) => (tag === null || product.tags.includes(tag)) && product.price >= minimum,
        );
        const items = products.map((product) => new JsonText(product.text));
        sendJson(exchange, 200, items, { "x-total-count": String(items.length) });
      },
    },
    {
      method: "GET",
      path: "/products/:sku",
      handle: (exchange) => {
        const sku = exchange.parameter("sku");
        const product = catalogue.find(sku);
        if (product === undefined) {
          throw unknownSku(sku);
        }
        sendWithEntityTag(exchange, product.entityTag, "application/json", product.text);
      },
    },
  ];
}

function cents(price: string | null): number {
  const amount = price === null ? 0 : Number(price);
  if (price?.trim() === "" || !Number.isFinite(amount)) {
    throw invalidFields([{ parameter: "min-price", detail: "must be a number" }]);
  }
  return Math.round(amount * 100);
}
