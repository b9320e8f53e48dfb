// Made from schemas/*.schema.json by `npm run generate`. Do not edit.
const NOTHING = { __proto__: null };

function entriesFit(map, names, shape, others) {
  for (const key in map) {
    if (names !== always && !names(key)) return false;
    const check = shape[key] ?? others;
    if (check !== always && !check(map[key], key)) return false;
  }
  return true;
}

function hasEntries(map) {
  for (const _ in map) return true;
  return false;
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

const pattern0 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");

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
  return (typeof item === "string" || item === null);
}

const shape4 = {
  __proto__: null,
  "id": check2,
  "name": check2,
  "file": check3,
};

function entries5(map) {
  return map["id"] !== undefined && map["name"] !== undefined && map["file"] !== undefined && entriesFit(map, always, shape4, never);
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
  "occurrence": check3,
};

function entries10(map) {
  return map["id"] !== undefined && map["attempt"] !== undefined && map["url"] !== undefined && map["event"] !== undefined && map["ref"] !== undefined && map["sha"] !== undefined && map["occurrence"] !== undefined && entriesFit(map, always, shape9, never);
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
  return (Number.isFinite(item) || item === null);
}

const shape17 = {
  __proto__: null,
  "required": check15,
  "actual": check16,
};

function entries18(map) {
  return map["required"] !== undefined && map["actual"] !== undefined && entriesFit(map, always, shape17, never);
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
};

function entries22(map) {
  return map["total"] !== undefined && map["passed"] !== undefined && map["failed"] !== undefined && map["error"] !== undefined && map["skipped"] !== undefined && map["flaky"] !== undefined && entriesFit(map, always, shape21, never);
}

function counts19(value) {
  return isMap(value) && entries22(value);
}

const shape25 = {
  __proto__: null,
  "wall": milliseconds12,
  "cpu": milliseconds12,
};

function entries26(map) {
  return map["wall"] !== undefined && map["cpu"] !== undefined && entriesFit(map, always, shape25, never);
}

function stage24(value) {
  return isMap(value) && entries26(value);
}

const shape27 = {
  __proto__: null,
  "load": stage24,
  "compile": stage24,
  "execute": stage24,
};

function entries28(map) {
  return map["load"] !== undefined && map["compile"] !== undefined && map["execute"] !== undefined && entriesFit(map, always, shape27, never);
}

function timing23(value) {
  return isMap(value) && entries28(value);
}

function check30(item) {
  return typeof item === "string" && (item === "passed" || item === "error");
}

function check31(item) {
  return (Number.isInteger(item) || item === null);
}

const shape32 = {
  __proto__: null,
  "command": check2,
  "ready": check2,
  "outcome": check30,
  "problem": check3,
  "exitCode": check31,
  "duration": milliseconds12,
  "output": check2,
};

function entries33(map) {
  return map["command"] !== undefined && map["ready"] !== undefined && map["outcome"] !== undefined && map["problem"] !== undefined && map["exitCode"] !== undefined && map["duration"] !== undefined && map["output"] !== undefined && entriesFit(map, always, shape32, never);
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
  "server": server29,
};

function entries36(map) {
  return map["environment"] !== undefined && map["run"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["verdict"] !== undefined && map["reason"] !== undefined && map["passRate"] !== undefined && map["counts"] !== undefined && map["timing"] !== undefined && entriesFit(map, always, shape35, never);
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
  "column": check8,
};

function entries43(map) {
  return map["file"] !== undefined && map["line"] !== undefined && map["column"] !== undefined && entriesFit(map, always, shape42, never);
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
  "place": place41,
};

function entries49(map) {
  return map["query"] !== undefined && map["matcher"] !== undefined && map["path"] !== undefined && map["message"] !== undefined && map["expected"] !== undefined && map["actual"] !== undefined && map["diff"] !== undefined && map["place"] !== undefined && entriesFit(map, always, shape48, never);
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
  "place": place41,
};

function entries53(map) {
  return map["code"] !== undefined && map["message"] !== undefined && map["hint"] !== undefined && map["place"] !== undefined && entriesFit(map, always, shape52, never);
}

function error51(value) {
  return isMap(value) && entries53(value);
}

function check54(item) {
  return (error51(item) || item === null);
}

const shape57 = {
  __proto__: null,
  "name": check2,
  "value": check2,
};

function entries58(map) {
  return map["name"] !== undefined && map["value"] !== undefined && entriesFit(map, always, shape57, never);
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
  "trimmed": check46,
};

function entries62(map) {
  return map["text"] !== undefined && map["size"] !== undefined && map["trimmed"] !== undefined && entriesFit(map, always, shape61, never);
}

function body60(value) {
  return isMap(value) && entries62(value);
}

function check63(item) {
  return (body60(item) || item === null);
}

const shape64 = {
  __proto__: null,
  "method": check2,
  "url": check2,
  "headers": headers56,
  "body": check63,
};

function entries65(map) {
  return map["method"] !== undefined && map["url"] !== undefined && map["headers"] !== undefined && map["body"] !== undefined && entriesFit(map, always, shape64, never);
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
  "duration": milliseconds12,
};

function entries69(map) {
  return map["status"] !== undefined && map["headers"] !== undefined && map["body"] !== undefined && map["duration"] !== undefined && entriesFit(map, always, shape68, never);
}

function check70(item) {
  return ((isMap(item) && entries69(item)) || item === null);
}

const shape71 = {
  __proto__: null,
  "request": check66,
  "response": check70,
  "curl": check2,
};

function entries72(map) {
  return map["request"] !== undefined && map["response"] !== undefined && map["curl"] !== undefined && entriesFit(map, always, shape71, never);
}

function exchange55(value) {
  return isMap(value) && entries72(value);
}

function check73(item) {
  return (exchange55(item) || item === null);
}

const shape75 = {
  __proto__: null,
  "exitCode": check31,
  "stdout": body60,
  "stderr": body60,
};

function entries76(map) {
  return map["exitCode"] !== undefined && map["stdout"] !== undefined && map["stderr"] !== undefined && entriesFit(map, always, shape75, never);
}

function output74(value) {
  return isMap(value) && entries76(value);
}

function check77(item) {
  return (output74(item) || item === null);
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
  "steps": check78,
};

function entries80(map) {
  return map["id"] !== undefined && map["name"] !== undefined && map["kind"] !== undefined && map["place"] !== undefined && map["outcome"] !== undefined && map["allowed"] !== undefined && map["reason"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["tries"] !== undefined && map["failures"] !== undefined && map["error"] !== undefined && map["exchange"] !== undefined && map["output"] !== undefined && map["steps"] !== undefined && entriesFit(map, always, shape79, never);
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
  "steps": check78,
};

function entries82(map) {
  return map["place"] !== undefined && map["outcome"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["steps"] !== undefined && entriesFit(map, always, shape81, never);
}

function hook40(value) {
  return isMap(value) && entries82(value);
}

function check83(item) {
  return (hook40(item) || item === null);
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
  "steps": check78,
};

function entries88(map) {
  return map["attempt"] !== undefined && map["outcome"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["steps"] !== undefined && entriesFit(map, always, shape87, never);
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
  "attempts": check89,
};

function entries91(map) {
  return map["id"] !== undefined && map["case"] !== undefined && map["name"] !== undefined && map["place"] !== undefined && map["tags"] !== undefined && map["priority"] !== undefined && map["outcome"] !== undefined && map["flaky"] !== undefined && map["reason"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["attempts"] !== undefined && entriesFit(map, always, shape90, never);
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
  "after": check83,
};

function entries94(map) {
  return map["id"] !== undefined && map["name"] !== undefined && map["file"] !== undefined && map["outcome"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["before"] !== undefined && map["cases"] !== undefined && map["after"] !== undefined && entriesFit(map, always, shape93, never);
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
  "column": check8,
};

function entries100(map) {
  return map["line"] !== undefined && map["column"] !== undefined && entriesFit(map, always, shape99, never);
}

function position98(value) {
  return isMap(value) && entries100(value);
}

const shape101 = {
  __proto__: null,
  "start": position98,
  "end": position98,
};

function entries102(map) {
  return map["start"] !== undefined && map["end"] !== undefined && entriesFit(map, always, shape101, never);
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
  "range": check103,
};

function entries105(map) {
  return map["code"] !== undefined && map["severity"] !== undefined && map["message"] !== undefined && map["file"] !== undefined && map["range"] !== undefined && entriesFit(map, always, shape104, never);
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
  "diagnostics": check106,
};

function entries108(map) {
  return map["format"] !== undefined && map["version"] !== undefined && map["rota"] !== undefined && map["plan"] !== undefined && map["environment"] !== undefined && map["run"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["verdict"] !== undefined && map["reason"] !== undefined && map["passRate"] !== undefined && map["counts"] !== undefined && map["timing"] !== undefined && map["suites"] !== undefined && map["diagnostics"] !== undefined && entriesFit(map, always, shape107, never);
}

export function result(value) {
  return isMap(value) && entries108(value);
}
