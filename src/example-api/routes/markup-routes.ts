import { send } from "../respond.ts";
import type { Route } from "../route.ts";

/** With a default namespace, a prefix and a CDATA section, as feeds and SOAP have them. */
const XML = `<?xml version="1.0" encoding="UTF-8"?>
<catalogue xmlns="urn:example:shop" xmlns:m="urn:example:money" updated="2026-01-05">
  <product sku="A-1"><name>Enamel mug</name><m:price currency="EUR">19.90</m:price></product>
  <product sku="B-2"><name>Linen tea towel</name><m:price currency="EUR">5.00</m:price></product>
  <product sku="C-3"><name><![CDATA[Café crème <咖啡>]]></name><m:price currency="EUR">12.49</m:price></product>
</catalogue>
`;

/** With tags left open, as pages have them. */
const HTML = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Shop – catalogue</title></head>
<body>
<h1 id="top">Catalogue</h1>
<table class="products">
<tr><th>SKU<th>Name<th>Price
<tr class="sale"><td>A-1<td>Enamel mug<td>€&nbsp;19.90
<tr><td>B-2<td>Linen tea towel<td>€&nbsp;5.00
</table>
<p>Order number <b>17</b> was the last.
<a rel="next" href="/catalogue.html?page=2">more</a>
</body>
</html>
`;

/** GET /catalogue.xml and /catalogue.html: the same few products as documents. */
export function markupRoutes(): readonly Route[] {
  return [
    {
      method: "GET",
      path: "/catalogue.xml",
      handle: (exchange) => send(exchange, 200, "application/xml", XML),
    },
    {
      method: "GET",
      path: "/catalogue.html",
      handle: (exchange) => send(exchange, 200, "text/html; charset=utf-8", HTML),
    },
  ];
}
