/** Where an order stands. */
export type OrderState = (typeof orderStates)[number];

/** Every state an order can be in. */
export const orderStates = ["open", "paying", "paid", "cancelled"] as const;

/** What a customer asks for. */
export interface OrderRequest {
  readonly sku: string;
  readonly quantity: number;
  readonly note: string | null;
}

/** An order as the shop keeps it; prices are in cents. */
export interface Order {
  readonly id: number;
  readonly sku: string;
  readonly price: number;
  readonly created: string;
  quantity: number;
  note: string | null;
  state: OrderState;
  /** While `paying`: how many reads from now the payment has arrived. */
  readsUntilPaid: number;
}

const firstId = 1001;

/** The orders, numbered from 1001, and the idempotency keys under which they came. */
export class OrderStore {
  readonly #clock: () => number;
  readonly #orders = new Map<string, Order>();
  readonly #keys = new Map<
    string,
    { readonly request: string; readonly answer: string; readonly id: number }
  >();
  #nextId = firstId;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  add(request: OrderRequest, price: number): Order {
    const order: Order = {
      id: this.#nextId,
      ...request,
      price,
      created: new Date(this.#clock()).toISOString(),
      state: "open",
      readsUntilPaid: 0,
    };
    this.#nextId += 1;
    this.#orders.set(String(order.id), order);
    return order;
  }

  /** The order, without counting this as a read. */
  find(id: string): Order | undefined {
    return this.#orders.get(id);
  }

  /** Reads an order as a customer does; the last of the announced reads sees it paid. */
  read(id: string): Order | undefined {
    const order = this.#orders.get(id);
    if (order?.state === "paying") {
      order.readsUntilPaid -= 1;
      if (order.readsUntilPaid <= 0) {
        order.state = "paid";
      }
    }
    return order;
  }

  delete(id: string): boolean {
    return this.#orders.delete(id);
  }

  /** The orders in the order of their ids; of one state only when given. */
  list(state: OrderState | undefined): readonly Order[] {
    const orders = [...this.#orders.values()];
    return state === undefined ? orders : orders.filter((order) => order.state === state);
  }

  /** Remembers what was answered to the first request that carried an idempotency key. */
  remember(key: string, request: string, answer: string, id: number): void {
    this.#keys.set(key, { request, answer, id });
  }

  /** What was asked and answered under an idempotency key before. */
  recall(
    key: string,
  ): { readonly request: string; readonly answer: string; readonly id: number } | undefined {
    return this.#keys.get(key);
  }

  clear(): void {
    this.#orders.clear();
    this.#keys.clear();
    this.#nextId = firstId;
  }
}
