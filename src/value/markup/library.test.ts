import { describe, expect, it } from "vitest";
import type { Value } from "../../model/value.ts";
import { checkCss, checkXPath, queryCss, queryXPath, readMarkup } from "./library.ts";
import type { MarkupDocument } from "./node.ts";

function read(text: string, type: string | null = "application/xml"): MarkupDocument {
  const document = readMarkup(text, type);
  if ("problem" in document) throw new Error(document.problem);
  return document;
}

const TREE = read(`<r xmlns:p="urn:p" xml:lang="en-GB"><!--c--><?pi body?>
<a id="1">x<b n="1">one</b><b n="2">two</b></a><a id="2"><b n="3">three</b><p:b n="4">four</p:b></a>
<e/><n>12.5</n><n> -3 </n><n>many</n></r>`);

describe("XPath 1.0", () => {
  // What stands beside each comes from the recommendation, or from libxml2 2.9 where it leaves a choice.
  it.each<[string, Value | undefined]>([
    ["/r/a/b", ["one", "two", "three"]],
    ["/r/a[1]/b[2]", "two"],
    ["//b[1]", ["one", "three"]],
    ["(//b)[1]", "one"],
    ["(//b)[last()]/@n", "3"],
    ["//b[position() = last()]", ["two", "three"]],
    ["//b[@n > 1][1]", ["two", "three"]],
    ["//a[b = 'two']/@id", "1"],
    ["//b[@n='2']/preceding-sibling::b", "one"],
    ["//b[@n='2']/preceding-sibling::node()[1]", "one"],
    ["//b[@n='1']/following::b[1]/@n", "2"],
    ["//b[@n='3']/preceding::b[1]/@n", "2"],
    ["//b[@n='3']/ancestor::*[1]/@id", "2"],
    ["count(//b[@n='3']/ancestor-or-self::*)", 3],
    ["count(//b/..)", 2],
    ["//a[1]/text()", "x"],
    ["//comment()", "c"],
    ["//processing-instruction('pi')", "body"],
    ["name(//p:*)", "p:b"],
    ["local-name(//p:b)", "b"],
    ["namespace-uri(//p:b)", "urn:p"],
    ["//*[local-name() = 'b'][last()]", ["two", "four"]],
    ["count(//@*)", 7],
    ["count(//b | //a | //b)", 5],
    ["//e", ""],
    ["string(//none)", ""],
    ["//none", undefined],
    ["boolean(//e)", true],
    ["not(//e)", false],
    ["//b = 'two'", true],
    ["//b != 'two'", true],
    ["//n > 12", true],
    ["//n = -3", true],
    ["sum(//n[position() < 3])", 9.5],
    ["number(//n[3])", Number.NaN],
    ["1 + 2 * 3 - 4 div 2", 5],
    ["7 mod 3 - -1", 2],
    ["- 7 mod 3", -1],
    ["2 < 3 and not(1 > 2) or false()", true],
    ["3 > 2 > 1", false],
    ["round(2.5) + round(-2.5) + floor(-0.5) + ceiling(0.5)", 1],
    ["concat('a', 1, true(), 0.5)", "a1true0.5"],
    ["string(1 div 0)", "Infinity"],
    ["string(10000000000000000000000)", "10000000000000000000000"],
    ["string(0.0000001)", "0.0000001"],
    ["substring('12345', 2, 3)", "234"],
    ["substring('12345', 1.5, 2.6)", "234"],
    ["substring('12345', 0 div 0, 3)", ""],
    ["substring('a😀b', 2, 1)", "😀"],
    ["string-length('a😀b')", 3],
    ["substring-before('1999/04', '/')", "1999"],
    ["substring-after('1999/04', '/')", "04"],
    ["substring-before('a', 'x')", ""],
    ["translate('--aaa--', 'abc-', 'ABC')", "AAA"],
    ["normalize-space('  a \n b ')", "a b"],
    ["starts-with('abc', 'ab') and contains('abc', 'bc')", true],
    ["count(//b[lang('en')])", 3],
    ["id('2')/b", "three"],
    ["//div[1]", undefined],
    ["//a/b[../@id = '2']", "three"],
    ["/", "x"],
  ])("%s", (path, value) => {
    const found = queryXPath(path, TREE);
    if (path === "/")
      expect("value" in found && String(found.value).trim().startsWith("xonetwothreefour")).toBe(true);
    else expect(found).toEqual({ value });
  });

  it.each<[string, string, number]>([
    ["", "found the end", 0],
    ["//a[", "found the end", 4],
    ["//a]", 'found "]"', 3],
    ["//a[@b = 'x]", "never closed", 9],
    ["//a#b", '"#" has no meaning', 3],
    ["//a[foo(.)]", "no function foo", 4],
    ["//a[toString(.)]", "no function toString", 4],
    ["starts-with('a')", "takes 2 arguments, 1 are given", 0],
    ["count('a')", "wants nodes", 0],
    ["$x", "no variables", 0],
    ["sibling::a", "no axis sibling", 0],
    ["'a' | //b", "joins nodes only", 4],
    ["'a'/b", "only nodes", 0],
    [`${"(".repeat(300)}1${")".repeat(300)}`, "nested too deeply", 200],
  ])("%s is refused", (path, problem, offset) => {
    expect(checkXPath(path)).toEqual({ problem: expect.stringContaining(problem), offset });
  });

  it("takes no longer than the document is large", () => {
    const rows = "<row><name>a</name></row>".repeat(30_000);
    const document = read(`<r>${rows}</r>`);
    expect(queryXPath("count(//row[last()]/name | //row/name)", document)).toEqual({ value: 30_000 });
    expect(queryXPath("//row[30000]/preceding-sibling::row[1]/name", document)).toEqual({ value: "a" });
  });
});

describe("CSS selectors", () => {
  it.each<[string, Value | undefined]>([
    // A name without a namespace means any (Selectors 4, 5.1.1).
    ["a > b", ["one", "two", "three", "four"]],
    ["a b:first-child", ["one", "three"]],
    ["b + b", ["two", "four"]],
    ["[n='2']", "two"],
    ["a:has([n='3']) > :not(:first-child)", "four"],
    ["e", ""],
    ["A", undefined],
  ])("%s", (selector, value) => {
    expect(queryCss(selector, TREE)).toEqual({ value });
  });

  it.each<[string, string, number]>([
    ["a[", "a name is missing", 2],
    ["a!!", '"!" has no meaning', 1],
    ["h1:nope", "unknown pseudo-class :nope", 2],
  ])("%s is refused", (selector, problem, offset) => {
    expect(checkCss(selector)).toEqual({ problem: expect.stringContaining(problem), offset });
  });
});

describe("readMarkup", () => {
  it.each<[string, string, string | null, "XML" | "HTML"]>([
    ["a type", "<a/>", "Application/XML; charset=utf-8", "XML"],
    ["a suffix", "<a/>", "image/svg+xml", "XML"],
    ["a beginning", '<?xml version="1.0"?><a/>', "text/plain", "XML"],
    ["another type", "<a/>", "text/html", "HTML"],
    ["no type, well-formed", " <a><b/></a>", null, "XML"],
    ["no type, not well-formed", "<p>a<p>b", null, "HTML"],
    ["no type, a page", "<!DOCTYPE html><html></html>", null, "HTML"],
    ["no markup at all", "text", null, "HTML"],
  ])("goes by %s", (_name, text, type, language) => {
    expect(read(text, type).language).toBe(language);
  });

  it("reads HTML as browsers do", () => {
    const page = read(
      "<!doctype html><p>a<p>b<table><tr><td>c</table><svg viewBox='0'><Path d='1'/></svg>",
      "text/html",
    );
    expect(queryXPath("//p", page)).toEqual({ value: ["a", "b"] });
    expect(queryXPath("count(//tbody)", page)).toEqual({ value: 1 });
    expect(queryXPath("//SVG/@viewbox", page)).toEqual({ value: "0" });
    expect(queryCss("svg > path[d]", page)).toEqual({ value: "" });
  });
});
