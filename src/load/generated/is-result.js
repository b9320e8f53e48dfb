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

function check34(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check2);
}

const shape36 = {
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

function entries37(map) {
  return map["environment"] !== undefined && map["run"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["verdict"] !== undefined && map["reason"] !== undefined && map["passRate"] !== undefined && map["counts"] !== undefined && map["timing"] !== undefined && entriesFit(map, always, shape36, never);
}

function leg35(value) {
  return isMap(value) && entries37(value);
}

function check38(item) {
  return Array.isArray(item) && itemsFit(item, leg35);
}

function outcome40(value) {
  return typeof value === "string" && (value === "passed" || value === "failed" || value === "error" || value === "skipped");
}

const shape43 = {
  __proto__: null,
  "file": check2,
  "line": check8,
  "column": check8,
};

function entries44(map) {
  return map["file"] !== undefined && map["line"] !== undefined && map["column"] !== undefined && entriesFit(map, always, shape43, never);
}

function place42(value) {
  return isMap(value) && entries44(value);
}

function check46(item) {
  return typeof item === "string" && (item === "http" || item === "run" || item === "wait" || item === "uses");
}

function check47(item) {
  return typeof item === "boolean";
}

const shape49 = {
  __proto__: null,
  "query": check2,
  "matcher": check2,
  "path": check3,
  "message": check2,
  "expected": check3,
  "actual": check3,
  "diff": check3,
  "place": place42,
};

function entries50(map) {
  return map["query"] !== undefined && map["matcher"] !== undefined && map["path"] !== undefined && map["message"] !== undefined && map["expected"] !== undefined && map["actual"] !== undefined && map["diff"] !== undefined && map["place"] !== undefined && entriesFit(map, always, shape49, never);
}

function failure48(value) {
  return isMap(value) && entries50(value);
}

function check51(item) {
  return Array.isArray(item) && itemsFit(item, failure48);
}

const shape53 = {
  __proto__: null,
  "code": check2,
  "message": check2,
  "hint": check3,
  "place": place42,
};

function entries54(map) {
  return map["code"] !== undefined && map["message"] !== undefined && map["hint"] !== undefined && map["place"] !== undefined && entriesFit(map, always, shape53, never);
}

function error52(value) {
  return isMap(value) && entries54(value);
}

function check55(item) {
  return (error52(item) || item === null);
}

const shape58 = {
  __proto__: null,
  "name": check2,
  "value": check2,
};

function entries59(map) {
  return map["name"] !== undefined && map["value"] !== undefined && entriesFit(map, always, shape58, never);
}

function check60(item) {
  return isMap(item) && entries59(item);
}

function headers57(value) {
  return Array.isArray(value) && itemsFit(value, check60);
}

const shape62 = {
  __proto__: null,
  "text": check2,
  "size": check20,
  "trimmed": check47,
};

function entries63(map) {
  return map["text"] !== undefined && map["size"] !== undefined && map["trimmed"] !== undefined && entriesFit(map, always, shape62, never);
}

function body61(value) {
  return isMap(value) && entries63(value);
}

function check64(item) {
  return (body61(item) || item === null);
}

const shape65 = {
  __proto__: null,
  "method": check2,
  "url": check2,
  "headers": headers57,
  "body": check64,
};

function entries66(map) {
  return map["method"] !== undefined && map["url"] !== undefined && map["headers"] !== undefined && map["body"] !== undefined && entriesFit(map, always, shape65, never);
}

function check67(item) {
  return isMap(item) && entries66(item);
}

function check68(item) {
  return Number.isInteger(item);
}

const shape69 = {
  __proto__: null,
  "status": check68,
  "headers": headers57,
  "body": body61,
  "duration": milliseconds12,
};

function entries70(map) {
  return map["status"] !== undefined && map["headers"] !== undefined && map["body"] !== undefined && map["duration"] !== undefined && entriesFit(map, always, shape69, never);
}

function check71(item) {
  return ((isMap(item) && entries70(item)) || item === null);
}

const shape72 = {
  __proto__: null,
  "request": check67,
  "response": check71,
  "curl": check2,
};

function entries73(map) {
  return map["request"] !== undefined && map["response"] !== undefined && map["curl"] !== undefined && entriesFit(map, always, shape72, never);
}

function exchange56(value) {
  return isMap(value) && entries73(value);
}

function check74(item) {
  return (exchange56(item) || item === null);
}

const shape76 = {
  __proto__: null,
  "exitCode": check31,
  "stdout": body61,
  "stderr": body61,
};

function entries77(map) {
  return map["exitCode"] !== undefined && map["stdout"] !== undefined && map["stderr"] !== undefined && entriesFit(map, always, shape76, never);
}

function output75(value) {
  return isMap(value) && entries77(value);
}

function check78(item) {
  return (output75(item) || item === null);
}

function check79(item) {
  return Array.isArray(item) && itemsFit(item, step45);
}

const shape80 = {
  __proto__: null,
  "id": check3,
  "name": check2,
  "kind": check46,
  "place": place42,
  "outcome": outcome40,
  "allowed": check47,
  "reason": check3,
  "start": instant11,
  "duration": milliseconds12,
  "tries": check20,
  "failures": check51,
  "error": check55,
  "exchange": check74,
  "output": check78,
  "steps": check79,
};

function entries81(map) {
  return map["id"] !== undefined && map["name"] !== undefined && map["kind"] !== undefined && map["place"] !== undefined && map["outcome"] !== undefined && map["allowed"] !== undefined && map["reason"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["tries"] !== undefined && map["failures"] !== undefined && map["error"] !== undefined && map["exchange"] !== undefined && map["output"] !== undefined && map["steps"] !== undefined && entriesFit(map, always, shape80, never);
}

function step45(value) {
  return isMap(value) && entries81(value);
}

const shape82 = {
  __proto__: null,
  "place": place42,
  "outcome": outcome40,
  "start": instant11,
  "duration": milliseconds12,
  "steps": check79,
};

function entries83(map) {
  return map["place"] !== undefined && map["outcome"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["steps"] !== undefined && entriesFit(map, always, shape82, never);
}

function hook41(value) {
  return isMap(value) && entries83(value);
}

function check84(item) {
  return (hook41(item) || item === null);
}

function check86(item) {
  return Array.isArray(item) && itemsFit(item, check2);
}

const shape88 = {
  __proto__: null,
  "attempt": check8,
  "outcome": outcome40,
  "start": instant11,
  "duration": milliseconds12,
  "steps": check79,
};

function entries89(map) {
  return map["attempt"] !== undefined && map["outcome"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["steps"] !== undefined && entriesFit(map, always, shape88, never);
}

function attempt87(value) {
  return isMap(value) && entries89(value);
}

function check90(item) {
  return Array.isArray(item) && itemsFit(item, attempt87);
}

const shape91 = {
  __proto__: null,
  "id": check2,
  "case": check2,
  "name": check2,
  "place": place42,
  "tags": check86,
  "priority": check2,
  "outcome": outcome40,
  "flaky": check47,
  "reason": check3,
  "start": instant11,
  "duration": milliseconds12,
  "attempts": check90,
};

function entries92(map) {
  return map["id"] !== undefined && map["case"] !== undefined && map["name"] !== undefined && map["place"] !== undefined && map["tags"] !== undefined && map["priority"] !== undefined && map["outcome"] !== undefined && map["flaky"] !== undefined && map["reason"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["attempts"] !== undefined && entriesFit(map, always, shape91, never);
}

function case85(value) {
  return isMap(value) && entries92(value);
}

function check93(item) {
  return Array.isArray(item) && itemsFit(item, case85);
}

const shape94 = {
  __proto__: null,
  "id": check2,
  "environment": check3,
  "name": check2,
  "file": check2,
  "outcome": outcome40,
  "start": instant11,
  "duration": milliseconds12,
  "before": check84,
  "cases": check93,
  "after": check84,
};

function entries95(map) {
  return map["id"] !== undefined && map["name"] !== undefined && map["file"] !== undefined && map["outcome"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["before"] !== undefined && map["cases"] !== undefined && map["after"] !== undefined && entriesFit(map, always, shape94, never);
}

function suite39(value) {
  return isMap(value) && entries95(value);
}

function check96(item) {
  return Array.isArray(item) && itemsFit(item, suite39);
}

function check98(item) {
  return typeof item === "string" && (item === "error" || item === "warning");
}

const shape100 = {
  __proto__: null,
  "line": check8,
  "column": check8,
};

function entries101(map) {
  return map["line"] !== undefined && map["column"] !== undefined && entriesFit(map, always, shape100, never);
}

function position99(value) {
  return isMap(value) && entries101(value);
}

const shape102 = {
  __proto__: null,
  "start": position99,
  "end": position99,
};

function entries103(map) {
  return map["start"] !== undefined && map["end"] !== undefined && entriesFit(map, always, shape102, never);
}

function check104(item) {
  return isMap(item) && entries103(item);
}

const shape105 = {
  __proto__: null,
  "code": check2,
  "severity": check98,
  "message": check2,
  "hint": check2,
  "file": check2,
  "range": check104,
};

function entries106(map) {
  return map["code"] !== undefined && map["severity"] !== undefined && map["message"] !== undefined && map["file"] !== undefined && map["range"] !== undefined && entriesFit(map, always, shape105, never);
}

function diagnostic97(value) {
  return isMap(value) && entries106(value);
}

function check107(item) {
  return Array.isArray(item) && itemsFit(item, diagnostic97);
}

const shape108 = {
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
  "narrowed": check34,
  "legs": check38,
  "suites": check96,
  "diagnostics": check107,
};

function entries109(map) {
  return map["format"] !== undefined && map["version"] !== undefined && map["rota"] !== undefined && map["plan"] !== undefined && map["environment"] !== undefined && map["run"] !== undefined && map["start"] !== undefined && map["duration"] !== undefined && map["verdict"] !== undefined && map["reason"] !== undefined && map["passRate"] !== undefined && map["counts"] !== undefined && map["timing"] !== undefined && map["suites"] !== undefined && map["diagnostics"] !== undefined && entriesFit(map, always, shape108, never);
}

export function result(value) {
  return isMap(value) && entries109(value);
}
