/** A repository with one plan of one suite of two cases; the second expects what `state` says. */
export function checkout(url: string, state = "open"): Record<string, string> {
  return {
    "api/checkout.plan.yaml": `name: Checkout
suites: [orders.suite.yaml]
`,
    "api/orders.suite.yaml": `name: Orders
vars: { base-url: "${url}" }
defaults: { http: { base-url: "\${{ vars.base-url }}" } }
cases:
  up:
    steps:
      - http: GET /health
        expect: { status: 200 }
  place:
    name: An order can be placed
    tags: [pr]
    steps:
      - http: { POST: /orders, json: { sku: A-1 } }
        expect:
          status: 200
          json:
            $.state: ${state}
`,
  };
}
