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
  "quarantined": check8,
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
  "server": server29,
};

function entries38(map) {
  return map["environment"] !== undefined && map["run"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["verdict"] !== undefined && map["reason"] !== undefined && map["passRate"] !== undefined && map["counts"] !== undefined && map["timing"] !== undefined && entriesFit(map, always, shape37, never);
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
  "column": check8,
};

function entries45(map) {
  return map["file"] !== undefined && map["line"] !== undefined && map["column"] !== undefined && entriesFit(map, always, shape44, never);
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
  return (milliseconds12(item) || item === null);
}

const shape51 = {
  __proto__: null,
  "outcome": outcome41,
  "status": check31,
  "reason": check3,
  "duration": milliseconds12,
  "pause": check50,
  "note": check2,
};

function entries52(map) {
  return map["outcome"] !== undefined && map["status"] !== undefined && map["reason"] !== undefined && map["duration"] !== undefined && map["pause"] !== undefined && entriesFit(map, always, shape51, never);
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
  "place": place43,
};

function entries56(map) {
  return map["query"] !== undefined && map["matcher"] !== undefined && map["path"] !== undefined && map["message"] !== undefined && map["expected"] !== undefined && map["actual"] !== undefined && map["diff"] !== undefined && map["place"] !== undefined && entriesFit(map, always, shape55, never);
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
  "place": place43,
};

function entries60(map) {
  return map["code"] !== undefined && map["message"] !== undefined && map["hint"] !== undefined && map["place"] !== undefined && entriesFit(map, always, shape59, never);
}

function error58(value) {
  return isMap(value) && entries60(value);
}

function check61(item) {
  return (error58(item) || item === null);
}

const shape64 = {
  __proto__: null,
  "name": check2,
  "value": check2,
};

function entries65(map) {
  return map["name"] !== undefined && map["value"] !== undefined && entriesFit(map, always, shape64, never);
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
  "trimmed": check48,
};

function entries69(map) {
  return map["text"] !== undefined && map["size"] !== undefined && map["trimmed"] !== undefined && entriesFit(map, always, shape68, never);
}

function body67(value) {
  return isMap(value) && entries69(value);
}

function check70(item) {
  return (body67(item) || item === null);
}

const shape71 = {
  __proto__: null,
  "method": check2,
  "url": check2,
  "headers": headers63,
  "body": check70,
};

function entries72(map) {
  return map["method"] !== undefined && map["url"] !== undefined && map["headers"] !== undefined && map["body"] !== undefined && entriesFit(map, always, shape71, never);
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
  "partial": check75,
};

function entries77(map) {
  return map["status"] !== undefined && map["headers"] !== undefined && map["body"] !== undefined && map["duration"] !== undefined && entriesFit(map, always, shape76, never);
}

function check78(item) {
  return ((isMap(item) && entries77(item)) || item === null);
}

const shape79 = {
  __proto__: null,
  "request": check73,
  "response": check78,
  "curl": check2,
};

function entries80(map) {
  return map["request"] !== undefined && map["response"] !== undefined && map["curl"] !== undefined && entriesFit(map, always, shape79, never);
}

function exchange62(value) {
  return isMap(value) && entries80(value);
}

function check81(item) {
  return (exchange62(item) || item === null);
}

const shape83 = {
  __proto__: null,
  "exitCode": check31,
  "stdout": body67,
  "stderr": body67,
};

function entries84(map) {
  return map["exitCode"] !== undefined && map["stdout"] !== undefined && map["stderr"] !== undefined && entriesFit(map, always, shape83, never);
}

function output82(value) {
  return isMap(value) && entries84(value);
}

function check85(item) {
  return (output82(item) || item === null);
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
  "steps": check86,
};

function entries88(map) {
  return map["id"] !== undefined && map["name"] !== undefined && map["kind"] !== undefined && map["place"] !== undefined && map["outcome"] !== undefined && map["allowed"] !== undefined && map["reason"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["tries"] !== undefined && map["failures"] !== undefined && map["error"] !== undefined && map["exchange"] !== undefined && map["output"] !== undefined && map["steps"] !== undefined && entriesFit(map, always, shape87, never);
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
  "steps": check86,
};

function entries90(map) {
  return map["place"] !== undefined && map["outcome"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["steps"] !== undefined && entriesFit(map, always, shape89, never);
}

function hook42(value) {
  return isMap(value) && entries90(value);
}

function check91(item) {
  return (hook42(item) || item === null);
}

function check93(item) {
  return Array.isArray(item) && itemsFit(item, check2);
}

const shape95 = {
  __proto__: null,
  "until": check2,
  "reason": check2,
};

function entries96(map) {
  return map["until"] !== undefined && map["reason"] !== undefined && entriesFit(map, always, shape95, never);
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
  "steps": check86,
};

function entries99(map) {
  return map["attempt"] !== undefined && map["outcome"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["steps"] !== undefined && entriesFit(map, always, shape98, never);
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
  "attempts": check100,
};

function entries102(map) {
  return map["id"] !== undefined && map["case"] !== undefined && map["name"] !== undefined && map["place"] !== undefined && map["tags"] !== undefined && map["priority"] !== undefined && map["outcome"] !== undefined && map["flaky"] !== undefined && map["reason"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["attempts"] !== undefined && entriesFit(map, always, shape101, never);
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
  "after": check91,
};

function entries105(map) {
  return map["id"] !== undefined && map["name"] !== undefined && map["file"] !== undefined && map["outcome"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["before"] !== undefined && map["cases"] !== undefined && map["after"] !== undefined && entriesFit(map, always, shape104, never);
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
  "column": check8,
};

function entries111(map) {
  return map["line"] !== undefined && map["column"] !== undefined && entriesFit(map, always, shape110, never);
}

function position109(value) {
  return isMap(value) && entries111(value);
}

const shape112 = {
  __proto__: null,
  "start": position109,
  "end": position109,
};

function entries113(map) {
  return map["start"] !== undefined && map["end"] !== undefined && entriesFit(map, always, shape112, never);
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
  "range": check114,
};

function entries116(map) {
  return map["code"] !== undefined && map["severity"] !== undefined && map["message"] !== undefined && map["file"] !== undefined && map["range"] !== undefined && entriesFit(map, always, shape115, never);
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
  "diagnostics": check117,
};

function entries119(map) {
  return map["format"] !== undefined && map["version"] !== undefined && map["rota"] !== undefined && map["plan"] !== undefined && map["environment"] !== undefined && map["run"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["verdict"] !== undefined && map["reason"] !== undefined && map["passRate"] !== undefined && map["counts"] !== undefined && map["timing"] !== undefined && map["suites"] !== undefined && map["diagnostics"] !== undefined && entriesFit(map, always, shape118, never);
}

export function result(value) {
  return isMap(value) && entries119(value);
}
