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
function check8(item) {
	return Number.isInteger(item) && item >= 1;
}
const shape9 = {
	__proto__: null,
	"id": check2,
	"attempt": check8,
	"url": check3,
	"event": check3,
	"ref": check3,
	"sha": check3,
	"occurrence": check3
};
function entries10(map) {
	return map["id"] !== void 0 && map["attempt"] !== void 0 && map["url"] !== void 0 && map["event"] !== void 0 && map["ref"] !== void 0 && map["sha"] !== void 0 && map["occurrence"] !== void 0 && entriesFit(map, always, shape9, never);
}
function run7(value) {
	return isMap(value) && entries10(value);
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
function check15(item) {
	return Number.isFinite(item);
}
function check16(item) {
	return Number.isFinite(item) || item === null;
}
const shape17 = {
	__proto__: null,
	"required": check15,
	"actual": check16
};
function entries18(map) {
	return map["required"] !== void 0 && map["actual"] !== void 0 && entriesFit(map, always, shape17, never);
}
function passRate14(value) {
	return isMap(value) && entries18(value);
}
function check20(item) {
	return Number.isInteger(item) && item >= 0;
}
const shape21 = {
	__proto__: null,
	"total": check20,
	"passed": check20,
	"failed": check20,
	"error": check20,
	"skipped": check20,
	"flaky": check20,
	"quarantined": check8
};
function entries22(map) {
	return map["total"] !== void 0 && map["passed"] !== void 0 && map["failed"] !== void 0 && map["error"] !== void 0 && map["skipped"] !== void 0 && map["flaky"] !== void 0 && entriesFit(map, always, shape21, never);
}
function counts19(value) {
	return isMap(value) && entries22(value);
}
const shape25 = {
	__proto__: null,
	"wall": milliseconds12,
	"cpu": milliseconds12
};
function entries26(map) {
	return map["wall"] !== void 0 && map["cpu"] !== void 0 && entriesFit(map, always, shape25, never);
}
function stage24(value) {
	return isMap(value) && entries26(value);
}
const shape27 = {
	__proto__: null,
	"load": stage24,
	"compile": stage24,
	"execute": stage24
};
function entries28(map) {
	return map["load"] !== void 0 && map["compile"] !== void 0 && map["execute"] !== void 0 && entriesFit(map, always, shape27, never);
}
function timing23(value) {
	return isMap(value) && entries28(value);
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
function seed34(value) {
	return Number.isInteger(value) && value >= 0 && value <= 999999999999;
}
function check35(item) {
	return Array.isArray(item) && item.length >= 1 && itemsFit(item, check2);
}
const shape37 = {
	__proto__: null,
	"seed": seed34,
	"environment": check3,
	"run": run7,
	"start": instant11,
	"duration": milliseconds12,
	"verdict": check13,
	"reason": check2,
	"passRate": passRate14,
	"counts": counts19,
	"timing": timing23,
	"server": server29
};
function entries38(map) {
	return map["environment"] !== void 0 && map["run"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["verdict"] !== void 0 && map["reason"] !== void 0 && map["passRate"] !== void 0 && map["counts"] !== void 0 && map["timing"] !== void 0 && entriesFit(map, always, shape37, never);
}
function leg36(value) {
	return isMap(value) && entries38(value);
}
function check39(item) {
	return Array.isArray(item) && itemsFit(item, leg36);
}
function outcome41(value) {
	return typeof value === "string" && (value === "passed" || value === "failed" || value === "error" || value === "skipped");
}
const shape44 = {
	__proto__: null,
	"file": check2,
	"line": check8,
	"column": check8
};
function entries45(map) {
	return map["file"] !== void 0 && map["line"] !== void 0 && map["column"] !== void 0 && entriesFit(map, always, shape44, never);
}
function place43(value) {
	return isMap(value) && entries45(value);
}
function check47(item) {
	return typeof item === "string" && (item === "http" || item === "run" || item === "wait" || item === "uses");
}
function check48(item) {
	return typeof item === "boolean";
}
function check50(item) {
	return milliseconds12(item) || item === null;
}
const shape51 = {
	__proto__: null,
	"outcome": outcome41,
	"status": check31,
	"reason": check3,
	"duration": milliseconds12,
	"pause": check50,
	"note": check2
};
function entries52(map) {
	return map["outcome"] !== void 0 && map["status"] !== void 0 && map["reason"] !== void 0 && map["duration"] !== void 0 && map["pause"] !== void 0 && entriesFit(map, always, shape51, never);
}
function try49(value) {
	return isMap(value) && entries52(value);
}
function check53(item) {
	return Array.isArray(item) && itemsFit(item, try49);
}
const shape55 = {
	__proto__: null,
	"query": check2,
	"matcher": check2,
	"path": check3,
	"message": check2,
	"expected": check3,
	"actual": check3,
	"diff": check3,
	"place": place43
};
function entries56(map) {
	return map["query"] !== void 0 && map["matcher"] !== void 0 && map["path"] !== void 0 && map["message"] !== void 0 && map["expected"] !== void 0 && map["actual"] !== void 0 && map["diff"] !== void 0 && map["place"] !== void 0 && entriesFit(map, always, shape55, never);
}
function failure54(value) {
	return isMap(value) && entries56(value);
}
function check57(item) {
	return Array.isArray(item) && itemsFit(item, failure54);
}
const shape59 = {
	__proto__: null,
	"code": check2,
	"message": check2,
	"hint": check3,
	"place": place43
};
function entries60(map) {
	return map["code"] !== void 0 && map["message"] !== void 0 && map["hint"] !== void 0 && map["place"] !== void 0 && entriesFit(map, always, shape59, never);
}
function error58(value) {
	return isMap(value) && entries60(value);
}
function check61(item) {
	return error58(item) || item === null;
}
const shape64 = {
	__proto__: null,
	"name": check2,
	"value": check2
};
function entries65(map) {
	return map["name"] !== void 0 && map["value"] !== void 0 && entriesFit(map, always, shape64, never);
}
function check66(item) {
	return isMap(item) && entries65(item);
}
function headers63(value) {
	return Array.isArray(value) && itemsFit(value, check66);
}
const shape68 = {
	__proto__: null,
	"text": check2,
	"size": check20,
	"trimmed": check48
};
function entries69(map) {
	return map["text"] !== void 0 && map["size"] !== void 0 && map["trimmed"] !== void 0 && entriesFit(map, always, shape68, never);
}
function body67(value) {
	return isMap(value) && entries69(value);
}
function check70(item) {
	return body67(item) || item === null;
}
const shape71 = {
	__proto__: null,
	"method": check2,
	"url": check2,
	"headers": headers63,
	"body": check70
};
function entries72(map) {
	return map["method"] !== void 0 && map["url"] !== void 0 && map["headers"] !== void 0 && map["body"] !== void 0 && entriesFit(map, always, shape71, never);
}
function check73(item) {
	return isMap(item) && entries72(item);
}
function check74(item) {
	return Number.isInteger(item);
}
function check75(item) {
	return item === true;
}
const shape76 = {
	__proto__: null,
	"status": check74,
	"headers": headers63,
	"body": body67,
	"duration": milliseconds12,
	"partial": check75
};
function entries77(map) {
	return map["status"] !== void 0 && map["headers"] !== void 0 && map["body"] !== void 0 && map["duration"] !== void 0 && entriesFit(map, always, shape76, never);
}
function check78(item) {
	return isMap(item) && entries77(item) || item === null;
}
const shape79 = {
	__proto__: null,
	"request": check73,
	"response": check78,
	"curl": check2
};
function entries80(map) {
	return map["request"] !== void 0 && map["response"] !== void 0 && map["curl"] !== void 0 && entriesFit(map, always, shape79, never);
}
function exchange62(value) {
	return isMap(value) && entries80(value);
}
function check81(item) {
	return exchange62(item) || item === null;
}
const shape83 = {
	__proto__: null,
	"exitCode": check31,
	"stdout": body67,
	"stderr": body67
};
function entries84(map) {
	return map["exitCode"] !== void 0 && map["stdout"] !== void 0 && map["stderr"] !== void 0 && entriesFit(map, always, shape83, never);
}
function output82(value) {
	return isMap(value) && entries84(value);
}
function check85(item) {
	return output82(item) || item === null;
}
function check86(item) {
	return Array.isArray(item) && itemsFit(item, step46);
}
const shape87 = {
	__proto__: null,
	"id": check3,
	"name": check2,
	"kind": check47,
	"place": place43,
	"outcome": outcome41,
	"allowed": check48,
	"reason": check3,
	"start": instant11,
	"duration": milliseconds12,
	"tries": check20,
	"tried": check53,
	"failures": check57,
	"error": check61,
	"exchange": check81,
	"output": check85,
	"steps": check86
};
function entries88(map) {
	return map["id"] !== void 0 && map["name"] !== void 0 && map["kind"] !== void 0 && map["place"] !== void 0 && map["outcome"] !== void 0 && map["allowed"] !== void 0 && map["reason"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["tries"] !== void 0 && map["failures"] !== void 0 && map["error"] !== void 0 && map["exchange"] !== void 0 && map["output"] !== void 0 && map["steps"] !== void 0 && entriesFit(map, always, shape87, never);
}
function step46(value) {
	return isMap(value) && entries88(value);
}
const shape89 = {
	__proto__: null,
	"place": place43,
	"outcome": outcome41,
	"start": instant11,
	"duration": milliseconds12,
	"steps": check86
};
function entries90(map) {
	return map["place"] !== void 0 && map["outcome"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["steps"] !== void 0 && entriesFit(map, always, shape89, never);
}
function hook42(value) {
	return isMap(value) && entries90(value);
}
function check91(item) {
	return hook42(item) || item === null;
}
function check93(item) {
	return Array.isArray(item) && itemsFit(item, check2);
}
const shape95 = {
	__proto__: null,
	"until": check2,
	"reason": check2
};
function entries96(map) {
	return map["until"] !== void 0 && map["reason"] !== void 0 && entriesFit(map, always, shape95, never);
}
function quarantined94(value) {
	return isMap(value) && entries96(value);
}
const shape98 = {
	__proto__: null,
	"attempt": check8,
	"outcome": outcome41,
	"start": instant11,
	"duration": milliseconds12,
	"steps": check86
};
function entries99(map) {
	return map["attempt"] !== void 0 && map["outcome"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["steps"] !== void 0 && entriesFit(map, always, shape98, never);
}
function attempt97(value) {
	return isMap(value) && entries99(value);
}
function check100(item) {
	return Array.isArray(item) && itemsFit(item, attempt97);
}
const shape101 = {
	__proto__: null,
	"id": check2,
	"case": check2,
	"name": check2,
	"place": place43,
	"tags": check93,
	"priority": check2,
	"outcome": outcome41,
	"flaky": check48,
	"quarantined": quarantined94,
	"reason": check3,
	"start": instant11,
	"duration": milliseconds12,
	"attempts": check100
};
function entries102(map) {
	return map["id"] !== void 0 && map["case"] !== void 0 && map["name"] !== void 0 && map["place"] !== void 0 && map["tags"] !== void 0 && map["priority"] !== void 0 && map["outcome"] !== void 0 && map["flaky"] !== void 0 && map["reason"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["attempts"] !== void 0 && entriesFit(map, always, shape101, never);
}
function case92(value) {
	return isMap(value) && entries102(value);
}
function check103(item) {
	return Array.isArray(item) && itemsFit(item, case92);
}
const shape104 = {
	__proto__: null,
	"id": check2,
	"environment": check3,
	"name": check2,
	"file": check2,
	"outcome": outcome41,
	"start": instant11,
	"duration": milliseconds12,
	"before": check91,
	"cases": check103,
	"after": check91
};
function entries105(map) {
	return map["id"] !== void 0 && map["name"] !== void 0 && map["file"] !== void 0 && map["outcome"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["before"] !== void 0 && map["cases"] !== void 0 && map["after"] !== void 0 && entriesFit(map, always, shape104, never);
}
function suite40(value) {
	return isMap(value) && entries105(value);
}
function check106(item) {
	return Array.isArray(item) && itemsFit(item, suite40);
}
function check108(item) {
	return typeof item === "string" && (item === "error" || item === "warning");
}
const shape110 = {
	__proto__: null,
	"line": check8,
	"column": check8
};
function entries111(map) {
	return map["line"] !== void 0 && map["column"] !== void 0 && entriesFit(map, always, shape110, never);
}
function position109(value) {
	return isMap(value) && entries111(value);
}
const shape112 = {
	__proto__: null,
	"start": position109,
	"end": position109
};
function entries113(map) {
	return map["start"] !== void 0 && map["end"] !== void 0 && entriesFit(map, always, shape112, never);
}
function check114(item) {
	return isMap(item) && entries113(item);
}
const shape115 = {
	__proto__: null,
	"code": check2,
	"severity": check108,
	"message": check2,
	"hint": check2,
	"file": check2,
	"range": check114
};
function entries116(map) {
	return map["code"] !== void 0 && map["severity"] !== void 0 && map["message"] !== void 0 && map["file"] !== void 0 && map["range"] !== void 0 && entriesFit(map, always, shape115, never);
}
function diagnostic107(value) {
	return isMap(value) && entries116(value);
}
function check117(item) {
	return Array.isArray(item) && itemsFit(item, diagnostic107);
}
const shape118 = {
	__proto__: null,
	"format": check0,
	"version": check1,
	"rota": check2,
	"plan": check6,
	"environment": check3,
	"run": run7,
	"start": instant11,
	"duration": milliseconds12,
	"verdict": check13,
	"reason": check2,
	"passRate": passRate14,
	"counts": counts19,
	"timing": timing23,
	"server": server29,
	"seed": seed34,
	"narrowed": check35,
	"legs": check39,
	"suites": check106,
	"diagnostics": check117
};
function entries119(map) {
	return map["format"] !== void 0 && map["version"] !== void 0 && map["rota"] !== void 0 && map["plan"] !== void 0 && map["environment"] !== void 0 && map["run"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["verdict"] !== void 0 && map["reason"] !== void 0 && map["passRate"] !== void 0 && map["counts"] !== void 0 && map["timing"] !== void 0 && map["suites"] !== void 0 && map["diagnostics"] !== void 0 && entriesFit(map, always, shape118, never);
}
function result(value) {
	return isMap(value) && entries119(value);
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
