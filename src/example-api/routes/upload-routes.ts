import { createHash } from "node:crypto";
import { parseCommaSeparated } from "../comma-separated.ts";
import type { Exchange } from "../exchange.ts";
import { type Part, parseMultipart } from "../multipart.ts";
import { readQuantity } from "../order-input.ts";
import { invalidFields } from "../problem.ts";
import type { ProductCatalogue } from "../product-catalogue.ts";
import { sendJson } from "../respond.ts";
import type { Route } from "../route.ts";

/** POST /upload (multipart) and POST /import (CSV). */
export function uploadRoutes(catalogue: ProductCatalogue): readonly Route[] {
  return [
    {
      method: "POST",
      path: "/upload",
      handle: (exchange) => {
        exchange.requireMediaType("multipart/form-data");
        const parts = parseMultipart(exchange.header("content-type") ?? "", exchange.body);
        sendJson(exchange, 200, { parts: parts.map(describe) });
      },
    },
    { method: "POST", path: "/import", handle: (exchange) => importRows(exchange, catalogue) },
  ];
}

function describe({ name, filename, mediaType, content }: Part) {
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { name, filename, "content-type": mediaType, size: content.length, sha256 };
}

function importRows(exchange: Exchange, catalogue: ProductCatalogue): void {
  exchange.requireMediaType("text/csv");
  const [header, ...rows] = parseCommaSeparated(exchange.body.toString("utf8"));
  const columns = header?.fields ?? [];
  const missing = ["sku", "quantity"].filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    throw invalidFields(
      missing.map((column) => ({ pointer: `#/${column}`, detail: "the column is missing" })),
    );
  }
  const skuColumn = columns.indexOf("sku");
  const quantityColumn = columns.indexOf("quantity");
  const rejected: { readonly line: number; readonly detail: string }[] = [];
  for (const { line, fields } of rows) {
    const sku = fields[skuColumn] ?? "";
    const quantity = fields[quantityColumn] ?? "";
    if (catalogue.find(sku) === undefined) {
      rejected.push({ line, detail: `no product has the sku ${JSON.stringify(sku)}` });
    } else if (readQuantity(quantity) === undefined) {
      rejected.push({ line, detail: `${JSON.stringify(quantity)} is not a quantity` });
    }
  }
  sendJson(exchange, 200, { columns, rows: rows.length, imported: rows.length - rejected.length, rejected });
}
