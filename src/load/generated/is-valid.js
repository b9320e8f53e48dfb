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

const pattern0 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$", "u");
const pattern1 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern2 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");
const pattern3 = new RegExp("^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$", "u");
const pattern4 = new RegExp("^[1-5]xx$", "u");
const pattern5 = new RegExp("^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$", "u");
const pattern6 = new RegExp("^\\$", "u");
const pattern7 = new RegExp("^[A-Z]+ \\S", "u");
const pattern8 = new RegExp("^[A-Z]+$", "u");
const pattern9 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.:-]*$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_-]*$", "u");
const pattern11 = new RegExp("^P[0-4](\\.\\.P[0-4])?$", "u");
const pattern12 = new RegExp("^[^\\r\\n,]+$", "u");
const pattern13 = new RegExp("^@[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:/[A-Za-z0-9][A-Za-z0-9_.-]{0,99})?$", "u");
const pattern14 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_-]*([./][A-Za-z0-9_-]+)*$", "u");
const pattern15 = new RegExp("^[1-9][0-9]{0,4}d$", "u");
const pattern16 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_. -]*$", "u");

function check0(item) {
  return typeof item === "string" && item !== "";
}

function check1(item) {
  return typeof item === "string";
}

function id3(value) {
  return typeof value === "string" && pattern0.test(value);
}

function entries4(map) {
  return entriesFit(map, id3, NOTHING, always);
}

function vars2(value) {
  return isMap(value) && entries4(value);
}

function check6(item) {
  return (typeof item === "string" || Number.isFinite(item) || typeof item === "boolean");
}

function check7(key) {
  return pattern1.test(key);
}

function entries8(map) {
  return entriesFit(map, check7, NOTHING, check6);
}

function env5(value) {
  return isMap(value) && entries8(value);
}

function base_url10(value) {
  return typeof value === "string" && value !== "";
}

function check12(item) {
  return ((typeof item === "string" || Number.isFinite(item) || typeof item === "boolean" || item === null) || (Array.isArray(item) && itemsFit(item, check6)));
}

function entries13(map) {
  return entriesFit(map, always, NOTHING, check12);
}

function query11(value) {
  return isMap(value) && entries13(value);
}

function check15(key) {
  return pattern2.test(key);
}

function entries16(map) {
  return entriesFit(map, check15, NOTHING, check12);
}

function headers14(value) {
  return isMap(value) && entries16(value);
}

function bearer17(value) {
  return (typeof value === "string" || value === null);
}

const shape19 = {
  __proto__: null,
  "user": check1,
  "password": check1,
};

function entries20(map) {
  return map["user"] !== undefined && map["password"] !== undefined && entriesFit(map, always, shape19, never);
}

function basic18(value) {
  return (isMap(value) || value === null) && (!(isMap(value)) || entries20(value));
}

function redirects21(value) {
  return (typeof value === "boolean" || (Number.isInteger(value) && value >= 0 && value <= 50));
}

function duration22(value) {
  return typeof value === "string" && pattern3.test(value);
}

function check24(item) {
  return Number.isInteger(item) && item >= 1 && item <= 100;
}

function check25(item) {
  return ((typeof item === "string" && (item === "network" || item === "timeout" || item === "failure")) || (Number.isInteger(item) && item >= 100 && item <= 599) || (typeof item === "string" && pattern4.test(item)));
}

function check26(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check25);
}

function check27(item) {
  return Number.isFinite(item) && item >= 1 && item <= 10;
}

const shape28 = {
  __proto__: null,
  "attempts": check24,
  "when": check26,
  "delay": duration22,
  "backoff": check27,
};

function entries29(map) {
  return map["attempts"] !== undefined && entriesFit(map, always, shape28, never);
}

function retry23(value) {
  return isMap(value) && entries29(value);
}

const shape30 = {
  __proto__: null,
  "base-url": base_url10,
  "query": query11,
  "headers": headers14,
  "bearer": bearer17,
  "basic": basic18,
  "redirects": redirects21,
  "timeout": duration22,
  "retry": retry23,
};

function entries31(map) {
  return entriesFit(map, always, shape30, never);
}

function check32(item) {
  return isMap(item) && entries31(item);
}

function shell33(value) {
  return typeof value === "string" && (value === "bash" || value === "sh");
}

function file34(value) {
  return typeof value === "string" && value !== "";
}

const shape35 = {
  __proto__: null,
  "shell": shell33,
  "working-directory": file34,
};

function entries36(map) {
  return entriesFit(map, always, shape35, never);
}

function check37(item) {
  return isMap(item) && entries36(item);
}

const shape38 = {
  __proto__: null,
  "http": check32,
  "run": check37,
};

function entries39(map) {
  return entriesFit(map, always, shape38, never);
}

function defaults9(value) {
  return isMap(value) && entries39(value);
}

function condition41(value) {
  return (typeof value === "string" || typeof value === "boolean");
}

function check42(item) {
  return typeof item === "boolean";
}

function status45(value) {
  return ((Number.isInteger(value) && value >= 100 && value <= 599) || (typeof value === "string" && pattern5.test(value)));
}

function expectation47(value) {
  return ((typeof value === "string" || Number.isFinite(value) || typeof value === "boolean" || value === null) || Array.isArray(value) || matchers46(value));
}

function check48(item) {
  return Array.isArray(item) && item.length >= 1;
}

function bound49(value) {
  return (Number.isFinite(value) || typeof value === "string");
}

function type50(value) {
  return typeof value === "string" && (value === "string" || value === "number" || value === "integer" || value === "boolean" || value === "null" || value === "array" || value === "object");
}

function check51(item) {
  return (type50(item) || (Array.isArray(item) && item.length >= 1 && itemsFit(item, type50)));
}

function check52(item) {
  return (file34(item) || isMap(item));
}

function check53(item, key) {
  return pattern6.test(key) && expectation47(item);
}

const shape54 = {
  __proto__: null,
  "equals": always,
  "not": expectation47,
  "one-of": check48,
  "gt": bound49,
  "gte": bound49,
  "lt": bound49,
  "lte": bound49,
  "contains": always,
  "starts-with": check1,
  "ends-with": check1,
  "matches": check1,
  "type": check51,
  "exists": check42,
  "empty": check42,
  "length": expectation47,
  "each": expectation47,
  "any": expectation47,
  "includes": always,
  "schema": check52,
};

function entries55(map) {
  return hasEntries(map) && entriesFit(map, always, shape54, check53);
}

function matchers46(value) {
  return isMap(value) && entries55(value);
}

function check56(item) {
  return (status45(item) || (Array.isArray(item) && item.length >= 1 && itemsFit(item, status45)) || matchers46(item));
}

function entries57(map) {
  return entriesFit(map, check15, NOTHING, expectation47);
}

function check58(item) {
  return isMap(item) && entries57(item);
}

function entries59(map) {
  return entriesFit(map, always, NOTHING, expectation47);
}

function check60(item) {
  return isMap(item) && entries59(item);
}

function check61(key) {
  return pattern6.test(key);
}

function entries62(map) {
  return hasEntries(map) && entriesFit(map, check61, NOTHING, expectation47);
}

function check63(item) {
  return isMap(item) && entries62(item);
}

const shape65 = {
  __proto__: null,
  "gt": duration22,
  "gte": duration22,
  "lt": duration22,
  "lte": duration22,
};

function entries66(map) {
  return hasEntries(map) && entriesFit(map, always, shape65, never);
}

function duration_matchers64(value) {
  return isMap(value) && entries66(value);
}

function check67(item) {
  return (typeof item === "string" || (Array.isArray(item) && item.length >= 1 && itemsFit(item, check1)));
}

const shape68 = {
  __proto__: null,
  "status": check56,
  "headers": check58,
  "cookies": check60,
  "json": check63,
  "body": expectation47,
  "duration": duration_matchers64,
  "url": expectation47,
  "stdout": expectation47,
  "stderr": expectation47,
  "exit-code": expectation47,
  "that": check67,
};

function entries69(map) {
  return hasEntries(map) && entriesFit(map, always, shape68, never);
}

function expect44(value) {
  return isMap(value) && entries69(value);
}

const shape70 = {
  __proto__: null,
  "expect": expect44,
  "every": duration22,
  "timeout": duration22,
};

function entries71(map) {
  return map["expect"] !== undefined && entriesFit(map, always, shape70, never);
}

function until43(value) {
  return isMap(value) && entries71(value);
}

function check73(item) {
  return item === true;
}

const shape74 = {
  __proto__: null,
  "json": check1,
  "header": check1,
  "cookie": check1,
  "status": check73,
  "body": check73,
  "duration": check73,
  "stdout": check73,
  "stderr": check73,
  "exit-code": check73,
  "matches": check1,
  "default": always,
  "secret": check42,
};

function entries75(map) {
  return entriesFit(map, always, shape74, never);
}

function output72(value) {
  return isMap(value) && entries75(value);
}

function entries76(map) {
  return entriesFit(map, id3, NOTHING, output72);
}

function check77(item) {
  return isMap(item) && entries76(item);
}

function url79(value) {
  return typeof value === "string" && value !== "";
}

function check80(item) {
  return typeof item === "string" && pattern8.test(item);
}

const shape82 = {
  __proto__: null,
  "text": check1,
  "json": always,
  "file": file34,
  "base64": check1,
  "filename": check1,
  "content-type": check1,
};

function entries83(map) {
  return entriesFit(map, always, shape82, never);
}

function part81(value) {
  return ((typeof value === "string" || Number.isFinite(value) || typeof value === "boolean") || (isMap(value) && entries83(value)));
}

function entries84(map) {
  return entriesFit(map, always, NOTHING, part81);
}

function check85(item) {
  return isMap(item) && entries84(item);
}

const shape86 = {
  __proto__: null,
  "GET": url79,
  "HEAD": url79,
  "POST": url79,
  "PUT": url79,
  "PATCH": url79,
  "DELETE": url79,
  "OPTIONS": url79,
  "method": check80,
  "url": url79,
  "base-url": base_url10,
  "query": query11,
  "headers": headers14,
  "bearer": bearer17,
  "basic": basic18,
  "redirects": redirects21,
  "timeout": duration22,
  "json": always,
  "form": query11,
  "multipart": check85,
  "text": check1,
  "file": file34,
  "base64": check1,
};

function entries87(map) {
  return entriesFit(map, always, shape86, never);
}

function http78(value) {
  return ((typeof value === "string" && pattern7.test(value)) || (isMap(value) && entries87(value)));
}

function entries88(map) {
  return entriesFit(map, id3, NOTHING, always);
}

function check89(item) {
  return isMap(item) && entries88(item);
}

const shape90 = {
  __proto__: null,
  "id": id3,
  "name": check0,
  "if": condition41,
  "continue-on-error": check42,
  "timeout": duration22,
  "retry": retry23,
  "until": until43,
  "expect": expect44,
  "outputs": check77,
  "env": env5,
  "http": http78,
  "run": check0,
  "shell": shell33,
  "working-directory": file34,
  "wait": duration22,
  "uses": file34,
  "with": check89,
};

function entries91(map) {
  return entriesFit(map, always, shape90, never);
}

function step40(value) {
  return isMap(value) && entries91(value);
}

function check92(item) {
  return Array.isArray(item) && itemsFit(item, step40);
}

function check95(item) {
  return typeof item === "string" && pattern9.test(item);
}

function tags94(value) {
  return Array.isArray(value) && itemsFit(value, check95) && new Set(value).size === value.length;
}

function priority96(value) {
  return typeof value === "string" && (value === "P0" || value === "P1" || value === "P2" || value === "P3" || value === "P4");
}

function check97(item) {
  return (id3(item) || (Array.isArray(item) && itemsFit(item, id3) && new Set(item).size === item.length));
}

function entries99(map) {
  return hasEntries(map);
}

function check100(item) {
  return isMap(item) && entries99(item);
}

function check101(item) {
  return Array.isArray(item) && itemsFit(item, check100);
}

function entries102(map) {
  return hasEntries(map);
}

function check103(item) {
  return isMap(item) && entries102(item);
}

function check104(item) {
  return Array.isArray(item) && itemsFit(item, check103);
}

function check105(item) {
  return (Array.isArray(item) || typeof item === "string") && (!(Array.isArray(item)) || item.length >= 1);
}

const shape106 = {
  __proto__: null,
  "include": check101,
  "exclude": check104,
};

function entries107(map) {
  return hasEntries(map) && entriesFit(map, id3, shape106, check105);
}

function matrix98(value) {
  return isMap(value) && entries107(value);
}

function entries108(map) {
  return entriesFit(map, id3, NOTHING, always);
}

function check109(item) {
  return isMap(item) && entries108(item);
}

function check110(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, step40);
}

const shape111 = {
  __proto__: null,
  "name": check0,
  "description": check1,
  "tags": tags94,
  "priority": priority96,
  "needs": check97,
  "if": condition41,
  "timeout": duration22,
  "matrix": matrix98,
  "data": file34,
  "outputs": check109,
  "steps": check110,
};

function entries112(map) {
  return map["steps"] !== undefined && entriesFit(map, always, shape111, never);
}

function case93(value) {
  return isMap(value) && entries112(value);
}

function entries113(map) {
  return hasEntries(map) && entriesFit(map, id3, NOTHING, case93);
}

function check114(item) {
  return isMap(item) && entries113(item);
}

const shape115 = {
  __proto__: null,
  "name": check0,
  "description": check1,
  "vars": vars2,
  "env": env5,
  "defaults": defaults9,
  "before": check92,
  "after": check92,
  "cases": check114,
};

function entries116(map) {
  return map["cases"] !== undefined && entriesFit(map, always, shape115, never);
}

function check118(item) {
  return typeof item === "string" && (item === "string" || item === "number" || item === "integer" || item === "boolean" || item === "array" || item === "object" || item === "any");
}

const shape119 = {
  __proto__: null,
  "type": check118,
  "description": check1,
  "default": always,
  "secret": check42,
};

function entries120(map) {
  return map["type"] !== undefined && entriesFit(map, always, shape119, never);
}

function input117(value) {
  return isMap(value) && entries120(value);
}

function entries121(map) {
  return entriesFit(map, id3, NOTHING, input117);
}

function check122(item) {
  return isMap(item) && entries121(item);
}

function entries123(map) {
  return entriesFit(map, id3, NOTHING, always);
}

function check124(item) {
  return isMap(item) && entries123(item);
}

const shape125 = {
  __proto__: null,
  "name": check0,
  "description": check1,
  "inputs": check122,
  "outputs": check124,
  "steps": check110,
};

function entries126(map) {
  return map["steps"] !== undefined && entriesFit(map, always, shape125, never);
}

function plan_id127(value) {
  return typeof value === "string" && [...value].length <= 100 && pattern10.test(value);
}

function check128(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check0);
}

function check129(item) {
  return typeof item === "string" && pattern11.test(item);
}

const shape130 = {
  __proto__: null,
  "tags": check0,
  "priority": check129,
};

function entries131(map) {
  return hasEntries(map) && entriesFit(map, always, shape130, never);
}

function check132(item) {
  return isMap(item) && entries131(item);
}

function check133(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check0) && new Set(item).size === item.length;
}

function check135(item) {
  return (item === "any" || item === "all");
}

function check136(item) {
  return (item === "github" || item === "apscheduler");
}

function check137(item) {
  return typeof item === "string" && [...item].length >= 2;
}

function check138(item) {
  return (typeof item === "string" || Number.isInteger(item));
}

function check139(item) {
  return (typeof item === "string" || Number.isInteger(item) || Array.isArray(item)) && (!(Array.isArray(item)) || itemsFit(item, check138));
}

function check140(item) {
  return (typeof item === "string" || Array.isArray(item)) && (!(Array.isArray(item)) || item.length >= 1 && itemsFit(item, check1));
}

function check141(item) {
  return (typeof item === "string" || Array.isArray(item)) && (!(Array.isArray(item)) || itemsFit(item, check1));
}

const shape142 = {
  __proto__: null,
  "cron": check0,
  "match": check135,
  "dialect": check136,
  "every": check137,
  "at": check0,
  "day": check139,
  "time": check140,
  "month": check139,
  "week": check139,
  "timezone": check0,
  "from": check0,
  "until": check0,
  "except": check141,
  "jitter": duration22,
};

function entries143(map) {
  return entriesFit(map, always, shape142, never);
}

function schedule_entry134(value) {
  return isMap(value) && entries143(value);
}

function check144(item) {
  return Array.isArray(item) && item.length >= 1 && item.length <= 100 && itemsFit(item, schedule_entry134);
}

function check145(item) {
  return (item === "github" || item === "local");
}

function check146(item) {
  return (item === "latest" || item === "all");
}

const shape147 = {
  __proto__: null,
  "grace": duration22,
  "coalesce": check146,
  "max": check24,
};

function entries148(map) {
  return hasEntries(map) && entriesFit(map, always, shape147, never);
}

function check149(item) {
  return isMap(item) && entries148(item);
}

function check150(item) {
  return (item === "queue" || item === "skip" || item === "cancel");
}

function patterns151(value) {
  return Array.isArray(value) && value.length >= 1 && itemsFit(value, check0);
}

const shape152 = {
  __proto__: null,
  "branches": patterns151,
  "paths": patterns151,
};

function entries153(map) {
  return map["branches"] !== undefined && entriesFit(map, always, shape152, never);
}

function check154(item) {
  return isMap(item) && entries153(item);
}

function entries156(map) {
  return entriesFit(map, check7, NOTHING, check6);
}

function check157(item) {
  return isMap(item) && entries156(item);
}

const shape158 = {
  __proto__: null,
  "run": check0,
  "ready": check0,
  "timeout": duration22,
  "env": check157,
};

function entries159(map) {
  return map["run"] !== undefined && map["ready"] !== undefined && entriesFit(map, always, shape158, never);
}

function start155(value) {
  return isMap(value) && entries159(value);
}

const shape162 = {
  __proto__: null,
  "username": check0,
  "password": check0,
};

function entries163(map) {
  return map["username"] !== undefined && map["password"] !== undefined && entriesFit(map, always, shape162, never);
}

function check164(item) {
  return isMap(item) && entries163(item);
}

function entries165(map) {
  return entriesFit(map, check7, NOTHING, check6);
}

function check166(item) {
  return isMap(item) && entries165(item);
}

function check167(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check138);
}

const shape168 = {
  __proto__: null,
  "image": check0,
  "credentials": check164,
  "env": check166,
  "ports": check167,
  "volumes": check128,
  "options": check0,
};

function entries169(map) {
  return map["image"] !== undefined && entriesFit(map, always, shape168, never);
}

function service161(value) {
  return isMap(value) && entries169(value);
}

function check170(key) {
  return pattern0.test(key);
}

function entries171(map) {
  return entriesFit(map, check170, NOTHING, service161);
}

function services160(value) {
  return isMap(value) && entries171(value);
}

const shape172 = {
  __proto__: null,
  "paths": patterns151,
  "tags": check0,
  "priority": check129,
  "environment": check0,
  "vars": vars2,
  "start": start155,
  "services": services160,
};

function entries173(map) {
  return entriesFit(map, always, shape172, never);
}

function check174(item) {
  return isMap(item) && entries173(item);
}

function check176(item) {
  return (typeof item === "string" || Array.isArray(item)) && (!(typeof item === "string") || item !== "") && (!(Array.isArray(item)) || item.length >= 1 && itemsFit(item, check0));
}

const shape177 = {
  __proto__: null,
  "group": check0,
  "labels": check176,
};

function entries178(map) {
  return hasEntries(map) && entriesFit(map, always, shape177, never);
}

function runs_on175(value) {
  return (typeof value === "string" || Array.isArray(value) || isMap(value)) && (!(typeof value === "string") || value !== "") && (!(Array.isArray(value)) || value.length >= 1 && itemsFit(value, check0)) && (!(isMap(value)) || entries178(value));
}

function check179(item) {
  return (item === "json" || item === "junit" || item === "ctrf" || item === "markdown");
}

function check180(item) {
  return Array.isArray(item) && itemsFit(item, check179) && new Set(item).size === item.length;
}

function check181(item) {
  return (item === "always" || item === "on-change" || item === "on-failure" || item === "never");
}

function check182(item) {
  return (item === true || item === false || item === "always");
}

function check183(item) {
  return typeof item === "string" && item !== "" && [...item].length <= 50 && pattern12.test(item);
}

function check184(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check183) && new Set(item).size === item.length;
}

const shape185 = {
  __proto__: null,
  "labels": check184,
};

function entries186(map) {
  return hasEntries(map) && entriesFit(map, always, shape185, never);
}

function check187(item) {
  return (typeof item === "boolean" || isMap(item)) && (!(isMap(item)) || entries186(item));
}

const shape188 = {
  __proto__: null,
  "artifacts": check180,
  "comment": check181,
  "check": check182,
  "issue": check187,
  "status": check42,
  "deployment": check42,
  "strict": check42,
};

function entries189(map) {
  return hasEntries(map) && entriesFit(map, always, shape188, never);
}

function check190(item) {
  return isMap(item) && entries189(item);
}

function check191(item) {
  return typeof item === "string" && pattern13.test(item);
}

function check192(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check191) && new Set(item).size === item.length;
}

function check193(item) {
  return Number.isInteger(item) && item >= 1 && item <= 1000;
}

function check194(item) {
  return Number.isInteger(item) && item >= 1 && item <= 10;
}

const shape195 = {
  __proto__: null,
  "attempts": check194,
  "delay": duration22,
};

function entries196(map) {
  return map["attempts"] !== undefined && entriesFit(map, always, shape195, never);
}

function check197(item) {
  return isMap(item) && entries196(item);
}

function check198(item) {
  return Number.isFinite(item) && item >= 0 && item <= 100;
}

const shape199 = {
  __proto__: null,
  "name": check0,
  "id": plan_id127,
  "description": check1,
  "suites": check128,
  "select": check132,
  "environments": check133,
  "schedule": check144,
  "jitter": duration22,
  "resident": duration22,
  "runner": check145,
  "paused": check42,
  "misfire": check149,
  "overlap": check150,
  "heartbeat": check0,
  "push": check154,
  "pull-request": check174,
  "services": services160,
  "runs-on": runs_on175,
  "report": check190,
  "owners": check192,
  "vars": vars2,
  "max-parallel": check193,
  "fail-fast": check42,
  "retries": check197,
  "pass-rate": check198,
  "timeout": duration22,
};

function entries200(map) {
  return map["suites"] !== undefined && entriesFit(map, always, shape199, never);
}

function check201(item) {
  return (item === "per-plan" || item === "single");
}

function check202(item) {
  return typeof item === "string" && pattern14.test(item);
}

function check203(item) {
  return typeof item === "string" && pattern15.test(item);
}

const shape204 = {
  __proto__: null,
  "store": check0,
  "branch": check202,
  "keep": check203,
};

function entries205(map) {
  return hasEntries(map) && entriesFit(map, always, shape204, never);
}

function check206(item) {
  return isMap(item) && entries205(item);
}

function check208(item) {
  return (typeof item === "string" || typeof item === "boolean") && (!(typeof item === "string") || item !== "");
}

const shape209 = {
  __proto__: null,
  "github-environment": check208,
  "vars": vars2,
};

function entries210(map) {
  return entriesFit(map, always, shape209, never);
}

function environment207(value) {
  return (isMap(value) || value === null) && (!(isMap(value)) || entries210(value));
}

function check211(key) {
  return pattern16.test(key);
}

function entries212(map) {
  return entriesFit(map, check211, NOTHING, environment207);
}

function check213(item) {
  return isMap(item) && entries212(item);
}

const shape214 = {
  __proto__: null,
  "action": check0,
  "checkout": check0,
  "runs-on": runs_on175,
  "pack": check201,
  "state": check206,
  "vars": vars2,
  "environments": check213,
};

function entries215(map) {
  return entriesFit(map, always, shape214, never);
}

export function suite(value) {
  return isMap(value) && entries116(value);
}

export function steps(value) {
  return isMap(value) && entries126(value);
}

export function plan(value) {
  return isMap(value) && entries200(value);
}

export function project(value) {
  return isMap(value) && entries215(value);
}
