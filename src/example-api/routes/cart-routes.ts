import { currency, money } from "../money.ts";
import { readQuantity, unknownSku } from "../order-input.ts";
import { invalidFields } from "../problem.ts";
import type { ProductCatalogue } from "../product-catalogue.ts";
import { sendJson } from "../respond.ts";
import type { Route } from "../route.ts";

const couponDiscounts: ReadonlyMap<string, number> = new Map([
  ["TEN", 10],
  ["HALF", 50],
]);

/** POST /cart/quote. */
export function cartRoutes(catalogue: ProductCatalogue): readonly Route[] {
  return [
    {
      method: "POST",
      path: "/cart/quote",
      handle: (exchange) => {
        exchange.requireMediaType("application/x-www-form-urlencoded");
        const form = new URLSearchParams(exchange.body.toString("utf8"));
        const lines = readLines(form, catalogue);
        const coupon = form.get("coupon");
        const percent = coupon === null ? 0 : couponDiscounts.get(coupon);
        if (percent === undefined) {
          throw invalidFields([{ pointer: "#/coupon", detail: "is not known" }]);
        }
        const subtotal = lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
        const discount = Math.round((subtotal * percent) / 100);
        sendJson(exchange, 200, {
          lines: lines.map((line) => ({ ...line, price: money(line.price) })),
          subtotal: money(subtotal),
          discount: money(discount),
          total: money(subtotal - discount),
          currency,
          coupon,
        });
      },
    },
  ];
}

interface Line {
  readonly sku: string;
  readonly quantity: number;
  readonly price: number;
}

/** The nth `sku` goes with the nth `quantity`; a missing quantity is 1. */
function readLines(form: URLSearchParams, catalogue: ProductCatalogue): readonly Line[] {
  const quantities = form.getAll("quantity");
  const lines = form.getAll("sku").map((sku, index): Line => {
    const quantity = readQuantity(quantities[index] ?? "1");
    if (quantity === undefined) {
      throw invalidFields([{ pointer: "#/quantity", detail: `${quantities[index]} is not a quantity` }]);
    }
    const product = catalogue.find(sku);
    if (product === undefined) {
      throw unknownSku(sku);
    }
    return { sku, quantity, price: product.price };
  });
  if (lines.length === 0) {
    throw invalidFields([{ pointer: "#/sku", detail: "is needed at least once" }]);
  }
  return lines;
}
