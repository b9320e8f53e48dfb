/**
 * Text that breaks careless reports: control characters, terminal escapes, the ends of CDATA and HTML
 * comments, workflow commands, Markdown, HTML, bidirectional overrides, expressions, surrogates.
 */
export const nastyText = [
  "control: \u0000\u0001\u0007\u0008\u000b\u000c\u007f\u0085",
  "ansi: \u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J \u009b1m",
  "line ends: a\rb\r\nc\u2028d\u2029e",
  "xml: ]]> <![CDATA[x]]> &amp; & < > \" ' <!-- --> <?x ?>",
  "html: <script>alert(1)</script></script><img src=x onerror=alert(1)><style>*{display:none}</style>",
  "markdown: # h | a | b | **b** _i_ `code` ```fence``` ~~~ [x](javascript:alert(1)) ![i](http://127.0.0.1/p.png)",
  "```",
  "</details>",
  "mentions: @everyone @octocat #1 GH-1 acme/rota#1",
  "::error::forged by a response",
  "::add-mask::a",
  "::stop-commands::token",
  "##[error]forged",
  "percent: %0A %0D %25 %s %d",
  "expression: ${{ secrets.GITHUB_TOKEN }} ${HOME} $(id) `id` {{ x }}",
  "csv: =1+1 +1 -1 @SUM(A1)",
  "unicode: \ufeff\u200b\u200d\u202egnirts\u202c \u2066x\u2069 👩‍👩‍👧 e\u0301 \uffff \ud7ff",
  "surrogates: \\ud800 \\udfff \\u0000 &#xD800; &#0;",
  "path: ../../etc/passwd C:\\x file:///etc/passwd",
  `long: ${"x".repeat(500)}`,
  "",
].join("\n");
