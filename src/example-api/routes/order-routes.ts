import type { Accounts } from "../accounts.ts";
import type { Exchange } from "../exchange.ts";
import { type JsonValue, toJson } from "../json-text.ts";
import { currency, money } from "../money.ts";
import { readOrderChange, readOrderRequest, readState, unknownSku } from "../order-input.ts";
import type { Order, OrderStore } from "../order-store.ts";
import { Problem } from "../problem.ts";
import type { ProductCatalogue } from "../product-catalogue.ts";
import { queryInteger } from "../query-integer.ts";
import { send, sendJson, sendNothing } from "../respond.ts";
import type { Handler, Route } from "../route.ts";

/** Everything under /orders; each needs a bearer token. */
export function orderRoutes(
  orders: OrderStore,
  catalogue: ProductCatalogue,
  accounts: Accounts,
): readonly Route[] {
  const forUsers =
    (handle: Handler): Handler =>
    (exchange) => {
      accounts.requireBearer(exchange);
      return handle(exchange);
    };
  return [
    { method: "GET", path: "/orders", handle: forUsers((exchange) => listOrders(exchange, orders)) },
    {
      method: "POST",
      path: "/orders",
      handle: forUsers((exchange) => placeOrder(exchange, orders, catalogue)),
    },
    {
      method: "GET",
      path: "/orders/:id",
      handle: forUsers((exchange) => {
        const id = exchange.parameter("id");
        sendJson(exchange, 200, orderBody(orders.read(id) ?? unknownOrder(id)));
      }),
    },
    { method: "PATCH", path: "/orders/:id", handle: forUsers((exchange) => changeOrder(exchange, orders)) },
    {
      method: "DELETE",
      path: "/orders/:id",
      handle: forUsers((exchange) => {
        const id = exchange.parameter("id");
        if (!orders.delete(id)) {
          unknownOrder(id);
        }
        sendNothing(exchange, 204);
      }),
    },
    { method: "POST", path: "/orders/:id/pay", handle: forUsers((exchange) => payOrder(exchange, orders)) },
  ];
}

function placeOrder(exchange: Exchange, orders: OrderStore, catalogue: ProductCatalogue): void {
  const body = exchange.json();
  const key = exchange.header("idempotency-key");
  const earlier = key === undefined ? undefined : orders.recall(key);
  const request = key === undefined ? "" : JSON.stringify(body);
  if (earlier !== undefined) {
    if (earlier.request !== request) {
      throw new Problem(422, "this idempotency key came with another body before", {
        kind: "idempotency-key-reused",
      });
    }
    sendCreated(exchange, earlier.id, earlier.answer, { "idempotency-replayed": "true" });
    return;
  }
  const input = readOrderRequest(body);
  const product = catalogue.find(input.sku);
  if (product === undefined) {
    throw unknownSku(input.sku);
  }
  if (product.stock === 0) {
    throw new Problem(409, `${input.sku} is sold out`, { kind: "sold-out" });
  }
  const order = orders.add(input, product.price);
  const answer = toJson(orderBody(order));
  if (key !== undefined) {
    orders.remember(key, request, answer, order.id);
  }
  sendCreated(exchange, order.id, answer);
}

function sendCreated(
  exchange: Exchange,
  id: number,
  answer: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  send(exchange, 201, "application/json", answer, { location: `/orders/${id}`, ...headers });
}

function listOrders(exchange: Exchange, orders: OrderStore): void {
  const page = queryInteger(exchange, "page", { absent: 1, minimum: 1, maximum: 1_000_000 });
  const perPage = queryInteger(exchange, "per-page", { absent: 20, minimum: 1, maximum: 100 });
  const state = readState(exchange.query.get("state"));
  const matching = orders.list(state);
  const total = matching.length;
  const lastPage = Math.max(1, Math.ceil(total / perPage));
  const items = matching.slice((page - 1) * perPage, page * perPage).map(orderBody);

  const link = (relation: string, target: number) => {
    const filter = state === undefined ? "" : `&state=${state}`;
    return `</orders?page=${target}&per-page=${perPage}${filter}>; rel="${relation}"`;
  };
  const links = [link("first", 1), link("last", lastPage)];
  if (page > 1) {
    links.push(link("prev", Math.min(page - 1, lastPage)));
  }
  if (page < lastPage) {
    links.push(link("next", page + 1));
  }
  sendJson(
    exchange,
    200,
    { items, total, page, "per-page": perPage },
    { link: links.join(", "), "x-total-count": String(total) },
  );
}

function changeOrder(exchange: Exchange, orders: OrderStore): void {
  const order = foundOrder(exchange, orders);
  const change = readOrderChange(exchange.json());
  requireOpen(order);
  Object.assign(order, change);
  sendJson(exchange, 200, orderBody(order));
}

function payOrder(exchange: Exchange, orders: OrderStore): void {
  const order = foundOrder(exchange, orders);
  const reads = queryInteger(exchange, "reads", { absent: 3, minimum: 0, maximum: 1000 });
  requireOpen(order);
  order.state = reads === 0 ? "paid" : "paying";
  order.readsUntilPaid = reads;
  sendJson(exchange, 202, orderBody(order), { location: `/orders/${order.id}` });
}

function requireOpen(order: Order): void {
  if (order.state !== "open") {
    throw new Problem(409, `order ${order.id} is ${order.state}`, { kind: "not-open" });
  }
}

function foundOrder(exchange: Exchange, orders: OrderStore): Order {
  const id = exchange.parameter("id");
  return orders.find(id) ?? unknownOrder(id);
}

function unknownOrder(id: string): never {
  throw new Problem(404, `there is no order ${id}`, { kind: "unknown-order" });
}

function orderBody({ id, sku, state, quantity, price, created, note }: Order): JsonValue {
  return {
    id,
    sku,
    state,
    lines: [{ sku, quantity, price: money(price) }],
    total: money(price * quantity),
    currency,
    created,
    note,
  };
}
