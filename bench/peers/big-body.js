// The large JSON body: a list of orders, as an API would send it.

/** How many items the bodies have: 5 MB (5,000,000 bytes, as near as items allow), and next to nothing. */
export const ITEMS = { big: 26_000, small: 4 };

/** The end of a body, the same for all; before it stands `{"number":7,`. */
export function bodyEnd(items) {
  const rows = Array.from({ length: items }, (_, id) => ({
    id,
    sku: `SKU-${String(id * 7919).padStart(9, "0")}`,
    state: ["open", "paid", "sent"][id % 3],
    quantity: (id % 9) + 1,
    price: ((id * 37) % 100_000) / 100,
    customer: { name: `Customer ${id % 997}`, city: ["Berlin", "Shanghai", "New York"][id % 3] },
    note: "handle with care, ring twice, then leave it with the neighbour".slice(id % 20),
  }));
  return Buffer.from(`"items":${JSON.stringify(rows)},"total":${items}}`);
}
