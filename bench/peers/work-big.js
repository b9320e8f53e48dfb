// Twenty answers of 5 MB of JSON, one after the other, with a look at the beginning, the middle and the end of each.
import { ITEMS } from "./big-body.js";

const REQUESTS = 20;

/** The work; `of` is the path before the number of the request, `items` how many items its answers have. */
function bigOf(name, title, of, items) {
  return {
    name,
    title,
    lanes: 1,
    requests: REQUESTS,
    cases: [
      {
        name: "big",
        requests: Array.from({ length: REQUESTS }, (_, number) => ({
          path: `${of}/${number}`,
          json: [
            [["number"], number],
            [["items", items >> 1, "id"], items >> 1],
            [["total"], items],
          ],
        })),
      },
    ],
  };
}

/** @type {import("./work.js").Work} */
export const big = {
  ...bigOf("big", `${REQUESTS} bodies of 5 MB of JSON`, "/big", ITEMS.big),
  aim: { figure: "cpu", atMost: 1.3 },
};

/** The same with bodies of next to nothing: its memory is taken away from that of the other. @type {import("./work.js").Work} */
export const small = {
  ...bigOf("small", `${REQUESTS} small bodies`, "/small", ITEMS.small),
  onlyAsked: true,
};
