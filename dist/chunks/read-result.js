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
	"flaky": check20
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
const shape35 = {
	__proto__: null,
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
function entries36(map) {
	return map["environment"] !== void 0 && map["run"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["verdict"] !== void 0 && map["reason"] !== void 0 && map["passRate"] !== void 0 && map["counts"] !== void 0 && map["timing"] !== void 0 && entriesFit(map, always, shape35, never);
}
function leg34(value) {
	return isMap(value) && entries36(value);
}
function check37(item) {
	return Array.isArray(item) && itemsFit(item, leg34);
}
function outcome39(value) {
	return typeof value === "string" && (value === "passed" || value === "failed" || value === "error" || value === "skipped");
}
const shape42 = {
	__proto__: null,
	"file": check2,
	"line": check8,
	"column": check8
};
function entries43(map) {
	return map["file"] !== void 0 && map["line"] !== void 0 && map["column"] !== void 0 && entriesFit(map, always, shape42, never);
}
function place41(value) {
	return isMap(value) && entries43(value);
}
function check45(item) {
	return typeof item === "string" && (item === "http" || item === "run" || item === "wait" || item === "uses");
}
function check46(item) {
	return typeof item === "boolean";
}
const shape48 = {
	__proto__: null,
	"query": check2,
	"matcher": check2,
	"path": check3,
	"message": check2,
	"expected": check3,
	"actual": check3,
	"diff": check3,
	"place": place41
};
function entries49(map) {
	return map["query"] !== void 0 && map["matcher"] !== void 0 && map["path"] !== void 0 && map["message"] !== void 0 && map["expected"] !== void 0 && map["actual"] !== void 0 && map["diff"] !== void 0 && map["place"] !== void 0 && entriesFit(map, always, shape48, never);
}
function failure47(value) {
	return isMap(value) && entries49(value);
}
function check50(item) {
	return Array.isArray(item) && itemsFit(item, failure47);
}
const shape52 = {
	__proto__: null,
	"code": check2,
	"message": check2,
	"hint": check3,
	"place": place41
};
function entries53(map) {
	return map["code"] !== void 0 && map["message"] !== void 0 && map["hint"] !== void 0 && map["place"] !== void 0 && entriesFit(map, always, shape52, never);
}
function error51(value) {
	return isMap(value) && entries53(value);
}
function check54(item) {
	return error51(item) || item === null;
}
const shape57 = {
	__proto__: null,
	"name": check2,
	"value": check2
};
function entries58(map) {
	return map["name"] !== void 0 && map["value"] !== void 0 && entriesFit(map, always, shape57, never);
}
function check59(item) {
	return isMap(item) && entries58(item);
}
function headers56(value) {
	return Array.isArray(value) && itemsFit(value, check59);
}
const shape61 = {
	__proto__: null,
	"text": check2,
	"size": check20,
	"trimmed": check46
};
function entries62(map) {
	return map["text"] !== void 0 && map["size"] !== void 0 && map["trimmed"] !== void 0 && entriesFit(map, always, shape61, never);
}
function body60(value) {
	return isMap(value) && entries62(value);
}
function check63(item) {
	return body60(item) || item === null;
}
const shape64 = {
	__proto__: null,
	"method": check2,
	"url": check2,
	"headers": headers56,
	"body": check63
};
function entries65(map) {
	return map["method"] !== void 0 && map["url"] !== void 0 && map["headers"] !== void 0 && map["body"] !== void 0 && entriesFit(map, always, shape64, never);
}
function check66(item) {
	return isMap(item) && entries65(item);
}
function check67(item) {
	return Number.isInteger(item);
}
const shape68 = {
	__proto__: null,
	"status": check67,
	"headers": headers56,
	"body": body60,
	"duration": milliseconds12
};
function entries69(map) {
	return map["status"] !== void 0 && map["headers"] !== void 0 && map["body"] !== void 0 && map["duration"] !== void 0 && entriesFit(map, always, shape68, never);
}
function check70(item) {
	return isMap(item) && entries69(item) || item === null;
}
const shape71 = {
	__proto__: null,
	"request": check66,
	"response": check70,
	"curl": check2
};
function entries72(map) {
	return map["request"] !== void 0 && map["response"] !== void 0 && map["curl"] !== void 0 && entriesFit(map, always, shape71, never);
}
function exchange55(value) {
	return isMap(value) && entries72(value);
}
function check73(item) {
	return exchange55(item) || item === null;
}
const shape75 = {
	__proto__: null,
	"exitCode": check31,
	"stdout": body60,
	"stderr": body60
};
function entries76(map) {
	return map["exitCode"] !== void 0 && map["stdout"] !== void 0 && map["stderr"] !== void 0 && entriesFit(map, always, shape75, never);
}
function output74(value) {
	return isMap(value) && entries76(value);
}
function check77(item) {
	return output74(item) || item === null;
}
function check78(item) {
	return Array.isArray(item) && itemsFit(item, step44);
}
const shape79 = {
	__proto__: null,
	"id": check3,
	"name": check2,
	"kind": check45,
	"place": place41,
	"outcome": outcome39,
	"allowed": check46,
	"reason": check3,
	"start": instant11,
	"duration": milliseconds12,
	"tries": check20,
	"failures": check50,
	"error": check54,
	"exchange": check73,
	"output": check77,
	"steps": check78
};
function entries80(map) {
	return map["id"] !== void 0 && map["name"] !== void 0 && map["kind"] !== void 0 && map["place"] !== void 0 && map["outcome"] !== void 0 && map["allowed"] !== void 0 && map["reason"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["tries"] !== void 0 && map["failures"] !== void 0 && map["error"] !== void 0 && map["exchange"] !== void 0 && map["output"] !== void 0 && map["steps"] !== void 0 && entriesFit(map, always, shape79, never);
}
function step44(value) {
	return isMap(value) && entries80(value);
}
const shape81 = {
	__proto__: null,
	"place": place41,
	"outcome": outcome39,
	"start": instant11,
	"duration": milliseconds12,
	"steps": check78
};
function entries82(map) {
	return map["place"] !== void 0 && map["outcome"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["steps"] !== void 0 && entriesFit(map, always, shape81, never);
}
function hook40(value) {
	return isMap(value) && entries82(value);
}
function check83(item) {
	return hook40(item) || item === null;
}
function check85(item) {
	return Array.isArray(item) && itemsFit(item, check2);
}
const shape87 = {
	__proto__: null,
	"attempt": check8,
	"outcome": outcome39,
	"start": instant11,
	"duration": milliseconds12,
	"steps": check78
};
function entries88(map) {
	return map["attempt"] !== void 0 && map["outcome"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["steps"] !== void 0 && entriesFit(map, always, shape87, never);
}
function attempt86(value) {
	return isMap(value) && entries88(value);
}
function check89(item) {
	return Array.isArray(item) && itemsFit(item, attempt86);
}
const shape90 = {
	__proto__: null,
	"id": check2,
	"case": check2,
	"name": check2,
	"place": place41,
	"tags": check85,
	"priority": check2,
	"outcome": outcome39,
	"flaky": check46,
	"reason": check3,
	"start": instant11,
	"duration": milliseconds12,
	"attempts": check89
};
function entries91(map) {
	return map["id"] !== void 0 && map["case"] !== void 0 && map["name"] !== void 0 && map["place"] !== void 0 && map["tags"] !== void 0 && map["priority"] !== void 0 && map["outcome"] !== void 0 && map["flaky"] !== void 0 && map["reason"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["attempts"] !== void 0 && entriesFit(map, always, shape90, never);
}
function case84(value) {
	return isMap(value) && entries91(value);
}
function check92(item) {
	return Array.isArray(item) && itemsFit(item, case84);
}
const shape93 = {
	__proto__: null,
	"id": check2,
	"environment": check3,
	"name": check2,
	"file": check2,
	"outcome": outcome39,
	"start": instant11,
	"duration": milliseconds12,
	"before": check83,
	"cases": check92,
	"after": check83
};
function entries94(map) {
	return map["id"] !== void 0 && map["name"] !== void 0 && map["file"] !== void 0 && map["outcome"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["before"] !== void 0 && map["cases"] !== void 0 && map["after"] !== void 0 && entriesFit(map, always, shape93, never);
}
function suite38(value) {
	return isMap(value) && entries94(value);
}
function check95(item) {
	return Array.isArray(item) && itemsFit(item, suite38);
}
function check97(item) {
	return typeof item === "string" && (item === "error" || item === "warning");
}
const shape99 = {
	__proto__: null,
	"line": check8,
	"column": check8
};
function entries100(map) {
	return map["line"] !== void 0 && map["column"] !== void 0 && entriesFit(map, always, shape99, never);
}
function position98(value) {
	return isMap(value) && entries100(value);
}
const shape101 = {
	__proto__: null,
	"start": position98,
	"end": position98
};
function entries102(map) {
	return map["start"] !== void 0 && map["end"] !== void 0 && entriesFit(map, always, shape101, never);
}
function check103(item) {
	return isMap(item) && entries102(item);
}
const shape104 = {
	__proto__: null,
	"code": check2,
	"severity": check97,
	"message": check2,
	"hint": check2,
	"file": check2,
	"range": check103
};
function entries105(map) {
	return map["code"] !== void 0 && map["severity"] !== void 0 && map["message"] !== void 0 && map["file"] !== void 0 && map["range"] !== void 0 && entriesFit(map, always, shape104, never);
}
function diagnostic96(value) {
	return isMap(value) && entries105(value);
}
function check106(item) {
	return Array.isArray(item) && itemsFit(item, diagnostic96);
}
const shape107 = {
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
	"legs": check37,
	"suites": check95,
	"diagnostics": check106
};
function entries108(map) {
	return map["format"] !== void 0 && map["version"] !== void 0 && map["rota"] !== void 0 && map["plan"] !== void 0 && map["environment"] !== void 0 && map["run"] !== void 0 && map["start"] !== void 0 && map["duration"] !== void 0 && map["verdict"] !== void 0 && map["reason"] !== void 0 && map["passRate"] !== void 0 && map["counts"] !== void 0 && map["timing"] !== void 0 && map["suites"] !== void 0 && map["diagnostics"] !== void 0 && entriesFit(map, always, shape107, never);
}
function result(value) {
	return isMap(value) && entries108(value);
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
