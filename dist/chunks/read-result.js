// src/load/generated/is-result.js
function entriesFit(map, names, shape, others) {
	for (const key in map) {
		if (names !== always && !names(key)) return false;
		const check = shape[key] ?? others;
		if (check !== always && !check(map[key], key)) return false;
	}
	return true;
}
function itemsFit(list, check) {
	for (let index = 0; index < list.length; index++) if (!check(list[index])) return false;
	return true;
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function always() {
	return true;
}
function never() {
	return false;
}
const pattern0 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function check0(item) {
	return item === "rota-result";
}
function check1(item) {
	return item === 1;
}
function check2(item) {
	return typeof item === "string";
}
function check3(item) {
	return typeof item === "string" || item === null;
}
const shape4 = {
	__proto__: null,
	"id": check2,
	"name": check2,
	"file": check3
};
function entries5(map) {
	return map["id"] !== void 0 && map["name"] !== void 0 && map["file"] !== void 0 && entriesFit(map, always, shape4, never);
}
function check6(item) {
	return isMap(item) && entries5(item);
}
function check7(item) {
	return Number.isInteger(item) && item >= 1;
}
const shape8 = {
	__proto__: null,
	"id": check2,
	"attempt": check7,
	"url": check3,
	"event": check3,
	"ref": check3,
	"sha": check3,
	"occurrence": check3
};
function entries9(map) {
	return map["id"] !== void 0 && map["attempt"] !== void 0 && map["url"] !== void 0 && map["event"] !== void 0 && map["ref"] !== void 0 && map["sha"] !== void 0 && map["occurrence"] !== void 0 && entriesFit(map, always, shape8, never);
}
function check10(item) {
	return isMap(item) && entries9(item);
}
function instant11(value) {
	return typeof value === "string" && pattern0.test(value);
}
function milliseconds12(value) {
	return Number.isFinite(value) && value >= 0;
}
function check13(item) {
	return typeof item === "string" && (item === "passed" || item === "failed" || item === "cancelled");
}
function check14(item) {
	return Number.isFinite(item);
}
function check15(item) {
	return Number.isFinite(item) || item === null;
}
const shape16 = {
	__proto__: null,
	"required": check14,
	"actual": check15
};
function entries17(map) {
	return map["required"] !== void 0 && map["actual"] !== void 0 && entriesFit(map, always, shape16, never);
}
function check18(item) {
	return isMap(item) && entries17(item);
}
function check19(item) {
	return Number.isInteger(item) && item >= 0;
}
const shape20 = {
	__proto__: null,
	"total": check19,
	"passed": check19,
	"failed": check19,
	"error": check19,
	"skipped": check19,
	"flaky": check19
};
function entries21(map) {
	return map["total"] !== void 0 && map["passed"] !== void 0 && map["failed"] !== void 0 && map["error"] !== void 0 && map["skipped"] !== void 0 && map["flaky"] !== void 0 && entriesFit(map, always, shape20, never);
}
function check22(item) {
	return isMap(item) && entries21(item);
}
const shape24 = {
	__proto__: null,
	"wall": milliseconds12,
	"cpu": milliseconds12
};
function entries25(map) {
	return map["wall"] !== void 0 && map["cpu"] !== void 0 && entriesFit(map, always, shape24, never);
}
function stage23(value) {
	return isMap(value) && entries25(value);
}
const shape26 = {
	__proto__: null,
	"load": stage23,
	"compile": stage23,
	"execute": stage23
};
function entries27(map) {
	return map["load"] !== void 0 && map["compile"] !== void 0 && map["execute"] !== void 0 && entriesFit(map, always, shape26, never);
}
function check28(item) {
	return isMap(item) && entries27(item);
}
function check30(item) {
	return typeof item === "string" && (item === "passed" || item === "error");
}
function check31(item) {
	return Number.isInteger(item) || item === null;
}
const shape32 = {
	__proto__: null,
	"command": check2,
	"ready": check2,
	"outcome": check30,
	"problem": check3,
	"exitCode": check31,
	"duration": milliseconds12,
	"output": check2
};
function entries33(map) {
	return map["command"] !== void 0 && map["ready"] !== void 0 && map["outcome"] !== void 0 && map["problem"] !== void 0 && map["exitCode"] !== void 0 && map["duration"] !== void 0 && map["output"] !== void 0 && entriesFit(map, always, shape32, never);
}
function server29(value) {
	return isMap(value) && entries33(value);
}
function outcome35(value) {
	return typeof value === "string" && (value === "passed" || value === "failed" || value === "error" || value === "skipped");
}
const shape38 = {
	__proto__: null,
	"file": check2,
	"line": check7,
	"column": check7
};
function entries39(map) {
	return map["file"] !== void 0 && map["line"] !== void 0 && map["column"] !== void 0 && entriesFit(map, always, shape38, never);
}
function place37(value) {
	return isMap(value) && entries39(value);
}
function check41(item) {
	return typeof item === "string" && (item === "http" || item === "run" || item === "wait" || item === "uses");
}
function check42(item) {
	return typeof item === "boolean";
}
const shape44 = {
	__proto__: null,
	"query": check2,
	"matcher": check2,
	"path": check3,
	"message": check2,
	"expected": check3,
	"actual": check3,
	"diff": check3,
	"place": place37
};
function entries45(map) {
	return map["query"] !== void 0 && map["matcher"] !== void 0 && map["path"] !== void 0 && map["message"] !== void 0 && map["expected"] !== void 0 && map["actual"] !== void 0 && map["diff"] !== void 0 && map["place"] !== void 0 && entriesFit(map, always, shape44, never);
}
function failure43(value) {
	return isMap(value) && entries45(value);
}
function check46(item) {
	return Array.isArray(item) && itemsFit(item, failure43);
}
const shape48 = {
	__proto__: null,
	"code": check2,
	"message": check2,
	"hint": check3,
	"place": place37
};
function entries49(map) {
	return map["code"] !== void 0 && map["message"] !== void 0 && map["hint"] !== void 0 && map["place"] !== void 0 && entriesFit(map, always, shape48, never);
}
function error47(value) {
	return isMap(value) && entries49(value);
}
function check50(item) {
	return error47(item) || item === null;
}
const shape53 = {
	__proto__: null,
	"name": check2,
	"value": check2
};
function entries54(map) {
	return map["name"] !== void 0 && map["value"] !== void 0 && entriesFit(map, always, shape53, never);
}
function check55(item) {
	return isMap(item) && entries54(item);
}
function headers52(value) {
	return Array.isArray(value) && itemsFit(value, check55);
}
const shape57 = {
	__proto__: null,
	"text": check2,
	"size": check19,
	"trimmed": check42
};
function entries58(map) {
	return map["text"] !== void 0 && map["size"] !== void 0 && map["trimmed"] !== void 0 && entriesFit(map, always, shape57, never);
}
function body56(value) {
	return isMap(value) && entries58(value);
}
function check59(item) {
	return body56(item) || item === null;
}
const shape60 = {
	__proto__: null,
	"method": check2,
	"url": check2,
	"headers": headers52,
	"body": check59
};
function entries61(map) {
	return map["method"] !== void 0 && map["url"] !== void 0 && map["headers"] !== void 0 && map["body"] !== void 0 && entriesFit(map, always, shape60, never);
}
function check62(item) {
	return isMap(item) && entries61(item);
}
function check63(item) {
	return Number.isInteger(item);
}
const shape64 = {
	__proto__: null,
	"status": check63,
	"headers": headers52,
	"body": body56,
	"duration": milliseconds12
};
function entries65(map) {
	return map["status"] !== void 0 && map["headers"] !== void 0 && map["body"] !== void 0 && map["duration"] !== void 0 && entriesFit(map, always, shape64, never);
}
function check66(item) {
	return isMap(item) && entries65(item) || item === null;
}
const shape67 = {
	__proto__: null,
	"request": check62,
	"response": check66,
	"curl": check2
};
function entries68(map) {
	return map["request"] !== void 0 && map["response"] !== void 0 && map["curl"] !== void 0 && entriesFit(map, always, shape67, never);
}
function exchange51(value) {
	return isMap(value) && entries68(value);
}
function check69(item) {
	return exchange51(item) || item === null;
}
const shape71 = {
	__proto__: null,
	"exitCode": check31,
	"stdout": body56,
	"stderr": body56
};
function entries72(map) {
	return map["exitCode"] !== void 0 && map["stdout"] !== void 0 && map["stderr"] !== void 0 && entriesFit(map, always, shape71, never);
}
function output70(value) {
	return isMap(value) && entries72(value);
}
function check73(item) {
	return output70(item) || item === null;
}
function check74(item) {
	return Array.isArray(item) && itemsFit(item, step40);
}
const shape75 = {
	__proto__: null,
	"id": check3,
	"name": check2,
	"kind": check41,
	"place": place37,
	"outcome": outcome35,
	"allowed": check42,
	"reason": check3,
	"start": instant11,
	"duration": milliseconds12,
	"tries": check19,
	"failures": check46,
	"error": check50,
	"exchange": check69,
	"output": check73,
	"steps": check74
};
function entries76(map) {
	return map["id"] !== void 0 && map["name"] !== void 0 && map["kind"] !== void 0 && map["place"] !== void 0 && map["outcome"] !== void 0 && map["allowed"] !== void 0 && map["reason"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["tries"] !== void 0 && map["failures"] !== void 0 && map["error"] !== void 0 && map["exchange"] !== void 0 && map["output"] !== void 0 && map["steps"] !== void 0 && entriesFit(map, always, shape75, never);
}
function step40(value) {
	return isMap(value) && entries76(value);
}
const shape77 = {
	__proto__: null,
	"place": place37,
	"outcome": outcome35,
	"start": instant11,
	"duration": milliseconds12,
	"steps": check74
};
function entries78(map) {
	return map["place"] !== void 0 && map["outcome"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["steps"] !== void 0 && entriesFit(map, always, shape77, never);
}
function hook36(value) {
	return isMap(value) && entries78(value);
}
function check79(item) {
	return hook36(item) || item === null;
}
function check81(item) {
	return Array.isArray(item) && itemsFit(item, check2);
}
const shape83 = {
	__proto__: null,
	"attempt": check7,
	"outcome": outcome35,
	"start": instant11,
	"duration": milliseconds12,
	"steps": check74
};
function entries84(map) {
	return map["attempt"] !== void 0 && map["outcome"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["steps"] !== void 0 && entriesFit(map, always, shape83, never);
}
function attempt82(value) {
	return isMap(value) && entries84(value);
}
function check85(item) {
	return Array.isArray(item) && itemsFit(item, attempt82);
}
const shape86 = {
	__proto__: null,
	"id": check2,
	"case": check2,
	"name": check2,
	"place": place37,
	"tags": check81,
	"priority": check2,
	"outcome": outcome35,
	"flaky": check42,
	"reason": check3,
	"start": instant11,
	"duration": milliseconds12,
	"attempts": check85
};
function entries87(map) {
	return map["id"] !== void 0 && map["case"] !== void 0 && map["name"] !== void 0 && map["place"] !== void 0 && map["tags"] !== void 0 && map["priority"] !== void 0 && map["outcome"] !== void 0 && map["flaky"] !== void 0 && map["reason"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["attempts"] !== void 0 && entriesFit(map, always, shape86, never);
}
function case80(value) {
	return isMap(value) && entries87(value);
}
function check88(item) {
	return Array.isArray(item) && itemsFit(item, case80);
}
const shape89 = {
	__proto__: null,
	"id": check2,
	"name": check2,
	"file": check2,
	"outcome": outcome35,
	"start": instant11,
	"duration": milliseconds12,
	"before": check79,
	"cases": check88,
	"after": check79
};
function entries90(map) {
	return map["id"] !== void 0 && map["name"] !== void 0 && map["file"] !== void 0 && map["outcome"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["before"] !== void 0 && map["cases"] !== void 0 && map["after"] !== void 0 && entriesFit(map, always, shape89, never);
}
function suite34(value) {
	return isMap(value) && entries90(value);
}
function check91(item) {
	return Array.isArray(item) && itemsFit(item, suite34);
}
function check93(item) {
	return typeof item === "string" && (item === "error" || item === "warning");
}
const shape95 = {
	__proto__: null,
	"line": check7,
	"column": check7
};
function entries96(map) {
	return map["line"] !== void 0 && map["column"] !== void 0 && entriesFit(map, always, shape95, never);
}
function position94(value) {
	return isMap(value) && entries96(value);
}
const shape97 = {
	__proto__: null,
	"start": position94,
	"end": position94
};
function entries98(map) {
	return map["start"] !== void 0 && map["end"] !== void 0 && entriesFit(map, always, shape97, never);
}
function check99(item) {
	return isMap(item) && entries98(item);
}
const shape100 = {
	__proto__: null,
	"code": check2,
	"severity": check93,
	"message": check2,
	"hint": check2,
	"file": check2,
	"range": check99
};
function entries101(map) {
	return map["code"] !== void 0 && map["severity"] !== void 0 && map["message"] !== void 0 && map["file"] !== void 0 && map["range"] !== void 0 && entriesFit(map, always, shape100, never);
}
function diagnostic92(value) {
	return isMap(value) && entries101(value);
}
function check102(item) {
	return Array.isArray(item) && itemsFit(item, diagnostic92);
}
const shape103 = {
	__proto__: null,
	"format": check0,
	"version": check1,
	"rota": check2,
	"plan": check6,
	"environment": check3,
	"run": check10,
	"start": instant11,
	"duration": milliseconds12,
	"verdict": check13,
	"reason": check2,
	"passRate": check18,
	"counts": check22,
	"timing": check28,
	"server": server29,
	"suites": check91,
	"diagnostics": check102
};
function entries104(map) {
	return map["format"] !== void 0 && map["version"] !== void 0 && map["rota"] !== void 0 && map["plan"] !== void 0 && map["environment"] !== void 0 && map["run"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["verdict"] !== void 0 && map["reason"] !== void 0 && map["passRate"] !== void 0 && map["counts"] !== void 0 && map["timing"] !== void 0 && map["suites"] !== void 0 && map["diagnostics"] !== void 0 && entriesFit(map, always, shape103, never);
}
function result(value) {
	return isMap(value) && entries104(value);
}
// src/load/read-result.ts
/** Steps used inside steps are what nests; nobody goes as deep. */
const DEEPEST = 400;
/** Reads a result.json that may come from anywhere, strictly by its schema.
* @throws Error saying why it is none. */
function readResult(bytes) {
	let text;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new Error("it is not UTF-8", { cause });
	}
	if (depthOf(text) > DEEPEST) throw new Error("it is nested too deep");
	let value;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw new Error("it is not JSON", { cause });
	}
	if (!result(value)) throw new Error("it is not as schemas/result.schema.json says");
	return value;
}
/** The same with all its texts cut to a length, so that one of them cannot take all the room. */
function withShortTexts(part, length) {
	if (typeof part === "string") return part.slice(0, length);
	if (Array.isArray(part)) return part.map((item) => withShortTexts(item, length));
	if (typeof part !== "object" || part === null) return part;
	return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, withShortTexts(item, length)]));
}
/** How deep lists and maps are nested in a JSON text, in one pass whatever the text is. */
function depthOf(text) {
	let depth = 0;
	let deepest = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (quoted && character === "\\") at++;
		else if (character === "\"") quoted = !quoted;
		else if (quoted) continue;
		else if (character === "[" || character === "{") deepest = Math.max(deepest, ++depth);
		else if (character === "]" || character === "}") depth--;
	}
	return deepest;
}
export { withShortTexts as n, readResult as t };
