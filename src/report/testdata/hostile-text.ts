import fc from "fast-check";
import type { ResultDocument } from "../../model/generated/result.ts";
import { readFixture } from "./fixtures.ts";

const SNIPPETS = [
  ..."\0\x01\x07\b\t\n\r\x1b\x7f\x85\x9b\u2028\u202e\u2066\ufeff\ufffe\uffff<>&\"'`|\\~*_[](){}#+-=!$@:;. ",
  ...["\ud800", "\udfff", "\u{1f600}", "é", "漢字", "\r\n", "\n\n", "    ", "1. ", "- ", "# ", "> ", "---", "==="],
  ...["\x1b[31m", "\x1b[0m", "\x1b]0;title\x07", "\x1b]8;;http://x\x1b\\", "]]>", "<![CDATA[", "<!--", "&amp;", "&#0;"],
  ...["```", "````", "`````\n", "~~~\n", "\n```\n", "</details>\n", "<details>", "<script>", "<img src=x>", "$x$", "$$"],
  ...["@team", "#12", "GH-7", "acme/shop#3", "https://evil.test", "www.evil.test", "a@b.test", "[l](javascript:x)"],
  ...["::error::x", "\n::error::x", "\n  ::group::x", "##[error]x", "\n##[group]x", "| a | b |", "\n| --- |\n", "\\|", "\\`"],
];

/** Text that tries to get out of whatever it is put into. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...SNIPPETS) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
      { weight: 1, arbitrary: fc.nat(0xffff).map((code) => String.fromCharCode(code)) },
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(""));

const KEPT = new Set(["format", "verdict", "outcome", "kind", "start", "priority", "rota"]);

/** The result with everything in it, its texts replaced in turn by hostile ones. */
export const hostileResult: fc.Arbitrary<ResultDocument> = fc
  .array(hostileText, { minLength: 1, maxLength: 12 })
  .map((texts) => {
    let next = 0;
    const source = JSON.stringify(readFixture("hostile"));
    const result = JSON.parse(source, (key, value) =>
      typeof value === "string" && !KEPT.has(key) ? texts[next++ % texts.length] : value,
    ) as ResultDocument;
    return { ...result, run: { ...result.run, url: "https://github.com/acme/shop/actions/runs/1234", sha: "0".repeat(40) } };
  });
