import { maskResult } from "./mask-result.ts";
import type { Services, WatchedExchange } from "./services.ts";

/** The services of a case or a hook whose exchanges somebody wants to see: each is told when it ends. Those of a login that it makes are
 * told with the next one, when it is known what of them is secret, or at once when the login fails. */
export function watchedServices(services: Services, tell: (exchange: WatchedExchange) => void): Services {
  const ofLogins: WatchedExchange[] = [];
  const release = () => {
    for (const exchange of ofLogins.splice(0)) tell(maskResult(exchange, services.mask));
  };
  return {
    ...services,
    watch: (exchange) => {
      release();
      tell(exchange);
    },
    logIn: async (login, around) => {
      const watch = (exchange: WatchedExchange) => void ofLogins.push(exchange);
      const outcome = await services.logIn(login, { ...around, watch });
      if (outcome.outcome !== "passed") release();
      return outcome;
    },
  };
}
