// A thousand requests, each at an address that only the answer before it told: nothing can be sent ahead.

const REQUESTS = 1000;

/** @type {import("./work.js").Work} */
export const chain = {
  name: "chain",
  title: "1,000 dependent requests, four expectations and a capture each",
  lanes: 1,
  requests: REQUESTS,
  cases: [
    {
      name: "chain",
      requests: Array.from({ length: REQUESTS }, (_, index) => ({
        path: index === 0 ? "/chain/start" : "/chain/{next}",
        json: [
          [["index"], index],
          [["state"], "open"],
        ],
        capture: { name: "next", path: ["next"] },
      })),
    },
  ],
  aim: { figure: "cpu", atMost: 1.5 },
};
