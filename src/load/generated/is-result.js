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
  "occurrence": check3,
};

function entries9(map) {
  return map["id"] !== undefined && map["attempt"] !== undefined && map["url"] !== undefined && map["event"] !== undefined && map["ref"] !== undefined && map["sha"] !== undefined && map["occurrence"] !== undefined && entriesFit(map, always, shape8, never);
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
  return (Number.isFinite(item) || item === null);
}

const shape16 = {
  __proto__: null,
  "required": check14,
  "actual": check15,
};

function entries17(map) {
  return map["required"] !== undefined && map["actual"] !== undefined && entriesFit(map, always, shape16, never);
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
  "flaky": check19,
};

function entries21(map) {
  return map["total"] !== undefined && map["passed"] !== undefined && map["failed"] !== undefined && map["error"] !== undefined && map["skipped"] !== undefined && map["flaky"] !== undefined && entriesFit(map, always, shape20, never);
}

function check22(item) {
  return isMap(item) && entries21(item);
}

const shape24 = {
  __proto__: null,
  "wall": milliseconds12,
  "cpu": milliseconds12,
};

function entries25(map) {
  return map["wall"] !== undefined && map["cpu"] !== undefined && entriesFit(map, always, shape24, never);
}

function stage23(value) {
  return isMap(value) && entries25(value);
}

const shape26 = {
  __proto__: null,
  "load": stage23,
  "compile": stage23,
  "execute": stage23,
};

function entries27(map) {
  return map["load"] !== undefined && map["compile"] !== undefined && map["execute"] !== undefined && entriesFit(map, always, shape26, never);
}

function check28(item) {
  return isMap(item) && entries27(item);
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

function outcome35(value) {
  return typeof value === "string" && (value === "passed" || value === "failed" || value === "error" || value === "skipped");
}

const shape38 = {
  __proto__: null,
  "file": check2,
  "line": check7,
  "column": check7,
};

function entries39(map) {
  return map["file"] !== undefined && map["line"] !== undefined && map["column"] !== undefined && entriesFit(map, always, shape38, never);
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
  "place": place37,
};

function entries45(map) {
  return map["query"] !== undefined && map["matcher"] !== undefined && map["path"] !== undefined && map["message"] !== undefined && map["expected"] !== undefined && map["actual"] !== undefined && map["diff"] !== undefined && map["place"] !== undefined && entriesFit(map, always, shape44, never);
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
  "place": place37,
};

function entries49(map) {
  return map["code"] !== undefined && map["message"] !== undefined && map["hint"] !== undefined && map["place"] !== undefined && entriesFit(map, always, shape48, never);
}

function error47(value) {
  return isMap(value) && entries49(value);
}

function check50(item) {
  return (error47(item) || item === null);
}

const shape53 = {
  __proto__: null,
  "name": check2,
  "value": check2,
};

function entries54(map) {
  return map["name"] !== undefined && map["value"] !== undefined && entriesFit(map, always, shape53, never);
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
  "trimmed": check42,
};

function entries58(map) {
  return map["text"] !== undefined && map["size"] !== undefined && map["trimmed"] !== undefined && entriesFit(map, always, shape57, never);
}

function body56(value) {
  return isMap(value) && entries58(value);
}

function check59(item) {
  return (body56(item) || item === null);
}

const shape60 = {
  __proto__: null,
  "method": check2,
  "url": check2,
  "headers": headers52,
  "body": check59,
};

function entries61(map) {
  return map["method"] !== undefined && map["url"] !== undefined && map["headers"] !== undefined && map["body"] !== undefined && entriesFit(map, always, shape60, never);
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
  "duration": milliseconds12,
};

function entries65(map) {
  return map["status"] !== undefined && map["headers"] !== undefined && map["body"] !== undefined && map["duration"] !== undefined && entriesFit(map, always, shape64, never);
}

function check66(item) {
  return ((isMap(item) && entries65(item)) || item === null);
}

const shape67 = {
  __proto__: null,
  "request": check62,
  "response": check66,
  "curl": check2,
};

function entries68(map) {
  return map["request"] !== undefined && map["response"] !== undefined && map["curl"] !== undefined && entriesFit(map, always, shape67, never);
}

function exchange51(value) {
  return isMap(value) && entries68(value);
}

function check69(item) {
  return (exchange51(item) || item === null);
}

const shape71 = {
  __proto__: null,
  "exitCode": check31,
  "stdout": body56,
  "stderr": body56,
};

function entries72(map) {
  return map["exitCode"] !== undefined && map["stdout"] !== undefined && map["stderr"] !== undefined && entriesFit(map, always, shape71, never);
}

function output70(value) {
  return isMap(value) && entries72(value);
}

function check73(item) {
  return (output70(item) || item === null);
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
  "steps": check74,
};

function entries76(map) {
  return map["id"] !== undefined && map["name"] !== undefined && map["kind"] !== undefined && map["place"] !== undefined && map["outcome"] !== undefined && map["allowed"] !== undefined && map["reason"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["tries"] !== undefined && map["failures"] !== undefined && map["error"] !== undefined && map["exchange"] !== undefined && map["output"] !== undefined && map["steps"] !== undefined && entriesFit(map, always, shape75, never);
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
  "steps": check74,
};

function entries78(map) {
  return map["place"] !== undefined && map["outcome"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["steps"] !== undefined && entriesFit(map, always, shape77, never);
}

function hook36(value) {
  return isMap(value) && entries78(value);
}

function check79(item) {
  return (hook36(item) || item === null);
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
  "steps": check74,
};

function entries84(map) {
  return map["attempt"] !== undefined && map["outcome"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["steps"] !== undefined && entriesFit(map, always, shape83, never);
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
  "attempts": check85,
};

function entries87(map) {
  return map["id"] !== undefined && map["case"] !== undefined && map["name"] !== undefined && map["place"] !== undefined && map["tags"] !== undefined && map["priority"] !== undefined && map["outcome"] !== undefined && map["flaky"] !== undefined && map["reason"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["attempts"] !== undefined && entriesFit(map, always, shape86, never);
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
  "after": check79,
};

function entries90(map) {
  return map["id"] !== undefined && map["name"] !== undefined && map["file"] !== undefined && map["outcome"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["before"] !== undefined && map["cases"] !== undefined && map["after"] !== undefined && entriesFit(map, always, shape89, never);
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
  "column": check7,
};

function entries96(map) {
  return map["line"] !== undefined && map["column"] !== undefined && entriesFit(map, always, shape95, never);
}

function position94(value) {
  return isMap(value) && entries96(value);
}

const shape97 = {
  __proto__: null,
  "start": position94,
  "end": position94,
};

function entries98(map) {
  return map["start"] !== undefined && map["end"] !== undefined && entriesFit(map, always, shape97, never);
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
  "range": check99,
};

function entries101(map) {
  return map["code"] !== undefined && map["severity"] !== undefined && map["message"] !== undefined && map["file"] !== undefined && map["range"] !== undefined && entriesFit(map, always, shape100, never);
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
  "diagnostics": check102,
};

function entries104(map) {
  return map["format"] !== undefined && map["version"] !== undefined && map["rota"] !== undefined && map["plan"] !== undefined && map["environment"] !== undefined && map["run"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["verdict"] !== undefined && map["reason"] !== undefined && map["passRate"] !== undefined && map["counts"] !== undefined && map["timing"] !== undefined && map["suites"] !== undefined && map["diagnostics"] !== undefined && entriesFit(map, always, shape103, never);
}

export function result(value) {
  return isMap(value) && entries104(value);
}
