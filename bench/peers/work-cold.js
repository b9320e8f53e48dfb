// One request: what it costs to start.

/** @type {import("./work.js").Work} */
export const cold = {
  name: "cold",
  title: "one request from a cold start",
  lanes: 1,
  requests: 1,
  cases: [{ name: "cold", requests: [{ path: "/one", json: [[["state"], "open"]] }] }],
  aim: { figure: "cpu", atMost: 1.5 },
};
