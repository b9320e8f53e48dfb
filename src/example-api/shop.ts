import { Accounts } from "./accounts.ts";
import { AttemptCounter } from "./attempt-counter.ts";
import { FileStore } from "./file-store.ts";
import { OrderStore } from "./order-store.ts";
import { ProductCatalogue } from "./product-catalogue.ts";
import type { Route } from "./route.ts";
import { accountRoutes } from "./routes/account-routes.ts";
import { cartRoutes } from "./routes/cart-routes.ts";
import { cookieRoutes } from "./routes/cookie-routes.ts";
import { digestRoutes } from "./routes/digest-routes.ts";
import { echoRoutes } from "./routes/echo-routes.ts";
import { encodingRoutes } from "./routes/encoding-routes.ts";
import { fileRoutes } from "./routes/file-routes.ts";
import { healthRoutes } from "./routes/health-routes.ts";
import { markupRoutes } from "./routes/markup-routes.ts";
import { oauthRoutes } from "./routes/oauth-routes.ts";
import { orderRoutes } from "./routes/order-routes.ts";
import { payloadRoutes } from "./routes/payload-routes.ts";
import { productRoutes } from "./routes/product-routes.ts";
import { redirectRoutes } from "./routes/redirect-routes.ts";
import { uploadRoutes } from "./routes/upload-routes.ts";
import { weatherRoutes } from "./routes/weather-routes.ts";

/** The shop behind the API: what it remembers, and the routes that show it. */
export class Shop {
  readonly routes: readonly Route[];
  readonly #accounts: Accounts;
  readonly #orders: OrderStore;
  readonly #files = new FileStore();
  readonly #attempts = new AttemptCounter();

  constructor(clock: () => number, seed: string) {
    const catalogue = new ProductCatalogue();
    this.#accounts = new Accounts(clock, seed);
    this.#orders = new OrderStore(clock);
    this.routes = [
      ...healthRoutes(),
      ...digestRoutes(),
      ...accountRoutes(this.#accounts),
      ...oauthRoutes(this.#accounts),
      ...orderRoutes(this.#orders, catalogue, this.#accounts),
      ...productRoutes(catalogue),
      ...cartRoutes(catalogue),
      ...uploadRoutes(catalogue),
      ...fileRoutes(this.#files),
      ...weatherRoutes(this.#attempts),
      ...redirectRoutes(),
      ...encodingRoutes(),
      ...markupRoutes(),
      ...payloadRoutes(),
      ...echoRoutes(),
      ...cookieRoutes(),
    ];
  }

  /** Forgets orders, idempotency keys, sessions, files and attempts; numbering begins anew. */
  clear(): void {
    this.#accounts.clear();
    this.#orders.clear();
    this.#files.clear();
    this.#attempts.clear();
  }
}
