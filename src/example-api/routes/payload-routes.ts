import type { Exchange } from "../exchange.ts";
import { toJson } from "../json-text.ts";
import { nastyText } from "../nasty-text.ts";
import { invalidFields } from "../problem.ts";
import { boundedInteger, queryInteger } from "../query-integer.ts";
import { send } from "../respond.ts";
import type { Handler, Route } from "../route.ts";

const plainText = "text/plain; charset=utf-8";

const htmlPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Example shop</title></head>
<body>
  <h1 id="title">Example shop</h1>
  <nav><a href="/products" class="link">Products</a> <a href="/orders" class="link external">Orders</a></nav>
  <ul class="products">
    <li data-sku="A-1"><b>Enamel mug</b> <span class="price">19.90</span></li>
    <li data-sku="B-2"><b>Linen tea towel</b> <span class="price">5.00</span></li>
    <li data-sku="C-3" class="new"><b>Caf&eacute; cr&egrave;me 咖啡 ☕</b> <span class="price">12.49</span></li>
  </ul>
  <form action="/cart/quote" method="post"><input name="sku" value="A-1"><input type="hidden" name="csrf" value="f00d"></form>
</body>
</html>
`;

const xmlDocument = `<?xml version="1.0" encoding="UTF-8"?>
<order xmlns="urn:example-shop:order" xmlns:m="urn:example-shop:money" id="1001" state="open">
  <created>2026-01-05T08:00:00.000Z</created>
  <line number="1"><sku>A-1</sku><quantity>2</quantity><m:price currency="EUR">19.90</m:price></line>
  <line number="2"><sku>C-3</sku><quantity>1</quantity><m:price currency="EUR">12.49</m:price></line>
  <note><![CDATA[Leave it <b>here</b> & ring]]></note>
  <!-- no discount -->
  <m:total currency="EUR">52.29</m:total>
</order>
`;

const nastyJson = toJson({ text: nastyText, surrogates: ["\ud800", "\udfff", "a\ud83d"] });
const nastyHtml = `<!doctype html><title>nasty</title><pre>${nastyText}</pre>`;
// Never valid in UTF-8: an encoded surrogate, a lone continuation byte, an overlong slash, 0xfe and 0xff.
const nastyBytes = Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62, 0x80, 0xc0, 0xaf, 0xfe, 0xff, 0x00, 0x0a]);

/** Bodies of every kind: /bytes/:n, /big, /html, /xml, /nasty, /broken-json, /null and /empty. */
export function payloadRoutes(): readonly Route[] {
  return [
    { method: "GET", path: "/bytes/:n", handle: sendBytes },
    { method: "GET", path: "/big", handle: sendBig },
    { method: "GET", path: "/nasty", handle: sendNasty },
    fixed("/html", "text/html; charset=utf-8", htmlPage),
    fixed("/xml", "application/xml", xmlDocument),
    fixed("/broken-json", "application/json", '{"id": 1001, "lines": [{"sku": "A-1", "quan'),
    fixed("/null", "application/json", "null"),
    {
      method: "GET",
      path: "/empty",
      handle: (exchange) => {
        exchange.response.writeHead(200, { "content-length": 0 }).end();
      },
    },
  ];
}

function fixed(path: string, mediaType: string, text: string): Route {
  const body = Buffer.from(text);
  const handle: Handler = (exchange) => send(exchange, 200, mediaType, body);
  return { method: "GET", path, handle };
}

/** Bytes of a linear congruential generator: the same for the same length and `seed`. */
function sendBytes(exchange: Exchange): void {
  const length = boundedInteger(exchange.parameter("n"), "n", { minimum: 0, maximum: 16 * 1024 * 1024 });
  let state = queryInteger(exchange, "seed", { absent: 1, minimum: 0, maximum: 999_999_999 });
  const bytes = Buffer.allocUnsafe(length);
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  send(exchange, 200, "application/octet-stream", bytes);
}

function sendBig(exchange: Exchange): void {
  const total = queryInteger(exchange, "items", { absent: 1000, minimum: 0, maximum: 200_000 });
  const items = Array.from({ length: total }, (_, index) => {
    const price = `${index % 100}.${String(index % 90).padStart(2, "0")}`;
    return `{"id":${index + 1},"sku":"SKU-${index + 1}","name":"Item ${index + 1}","price":${price},"tags":["t${index % 7}"],"stock":{"amount":${index % 13},"place":null}}`;
  });
  send(exchange, 200, "application/json", `{"total":${total},"items":[${items.join(",")}]}`);
}

const nastyForms: ReadonlyMap<string, { readonly mediaType: string; readonly body: Buffer }> = new Map([
  ["text", { mediaType: plainText, body: Buffer.from(nastyText) }],
  ["json", { mediaType: "application/json", body: Buffer.from(nastyJson) }],
  ["html", { mediaType: "text/html; charset=utf-8", body: Buffer.from(nastyHtml) }],
  ["bytes", { mediaType: plainText, body: nastyBytes }],
]);

function sendNasty(exchange: Exchange): void {
  const form = nastyForms.get(exchange.query.get("as") ?? "text");
  if (form === undefined) {
    throw invalidFields([{ parameter: "as", detail: `must be one of ${[...nastyForms.keys()].join(", ")}` }]);
  }
  send(exchange, 200, form.mediaType, form.body);
}
