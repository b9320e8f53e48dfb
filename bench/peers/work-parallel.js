// Two hundred cases side by side, each of five requests that are answered after 20 ms: what waiting costs.

const [CASES, STEPS, LATENCY] = [200, 5, 20];

/** The work with so many cases under way at once. */
function parallelOf(name, lanes) {
  return {
    name,
    title: `${CASES} cases of ${STEPS} requests, each answered after ${LATENCY} ms, ${lanes} cases at once`,
    lanes,
    requests: CASES * STEPS,
    cases: Array.from({ length: CASES }, (_, one) => ({
      name: `case-${one}`,
      requests: Array.from({ length: STEPS }, (_, step) => ({
        path: `/late/${step}`,
        json: [
          [["step"], step],
          [["state"], "open"],
        ],
      })),
    })),
    /** Milliseconds that nobody with so many at once can do without. */
    ideal: ((CASES * STEPS) / lanes) * LATENCY,
  };
}

/** So many at once that processors decide, not the waiting. @type {import("./work.js").Work} */
export const crowd = parallelOf("parallel-200", 200);

/** As many at once as Rota takes without being told, which leaves the processors idle: here the waiting decides. @type {import("./work.js").Work} */
export const parallel = {
  ...parallelOf("parallel", 8),
  sideBySideOnly: true,
  aim: { figure: "ideal", atMost: 1.1 },
};
