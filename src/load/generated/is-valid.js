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
const pattern4 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|KiB|MB|MiB|GB|GiB)$", "u");
const pattern5 = new RegExp("^[1-9][0-9]*/(s|m|h)$", "u");
const pattern6 = new RegExp("^[1-5]xx$", "u");
const pattern7 = new RegExp("^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$", "u");
const pattern8 = new RegExp("^(\\s*[0-9A-Fa-f]\\s*[0-9A-Fa-f])*\\s*$", "u");
const pattern9 = new RegExp("^\\$", "u");
const pattern10 = new RegExp("^[A-Z]+ \\S", "u");
const pattern11 = new RegExp("^[A-Z]+$", "u");
const pattern12 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.:-]*$", "u");
const pattern13 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_-]*$", "u");
const pattern14 = new RegExp("^P[0-4](\\.\\.P[0-4])?$", "u");
const pattern15 = new RegExp("^[^\\r\\n,]+$", "u");
const pattern16 = new RegExp("^@[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:/[A-Za-z0-9][A-Za-z0-9_.-]{0,99})?$", "u");
const pattern17 = new RegExp("^[^#]+#.+$", "u");
const pattern18 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern19 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_-]*([./][A-Za-z0-9_-]+)*$", "u");
const pattern20 = new RegExp("^[1-9][0-9]{0,4}d$", "u");
const pattern21 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_. -]*$", "u");

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

const shape22 = {
  __proto__: null,
  "user": check1,
  "password": check1,
};

function entries23(map) {
  return map["user"] !== undefined && map["password"] !== undefined && entriesFit(map, always, shape22, never);
}

function digest21(value) {
  return (isMap(value) || value === null) && (!(isMap(value)) || entries23(value));
}

function check25(item) {
  return (item === "header" || item === "query" || item === "cookie");
}

const shape26 = {
  __proto__: null,
  "name": check0,
  "value": check1,
  "in": check25,
};

function entries27(map) {
  return map["name"] !== undefined && map["value"] !== undefined && entriesFit(map, always, shape26, never);
}

function api_key24(value) {
  return (isMap(value) || value === null) && (!(isMap(value)) || entries27(value));
}

const shape29 = {
  __proto__: null,
  "access-key-id": check1,
  "secret-access-key": check1,
  "session-token": check1,
  "region": check1,
  "service": check1,
};

function entries30(map) {
  return map["access-key-id"] !== undefined && map["secret-access-key"] !== undefined && map["region"] !== undefined && map["service"] !== undefined && entriesFit(map, always, shape29, never);
}

function aws28(value) {
  return (isMap(value) || value === null) && (!(isMap(value)) || entries30(value));
}

function check32(item) {
  return (item === "client-credentials" || item === "password" || item === "refresh-token");
}

function check33(item) {
  return (item === "basic" || item === "body");
}

function entries34(map) {
  return entriesFit(map, always, NOTHING, check6);
}

function check35(item) {
  return isMap(item) && entries34(item);
}

const shape36 = {
  __proto__: null,
  "grant": check32,
  "token-url": check1,
  "client-id": check1,
  "client-secret": check1,
  "scope": check1,
  "audience": check1,
  "user": check1,
  "password": check1,
  "refresh-token": check1,
  "client-authentication": check33,
  "parameters": check35,
};

function entries37(map) {
  return map["token-url"] !== undefined && map["client-id"] !== undefined && entriesFit(map, always, shape36, never);
}

function oauth231(value) {
  return (isMap(value) || value === null) && (!(isMap(value)) || entries37(value));
}

function check39(item) {
  return (item === "HS256" || item === "HS384" || item === "HS512" || item === "RS256" || item === "RS384" || item === "RS512" || item === "PS256" || item === "PS384" || item === "PS512" || item === "ES256" || item === "ES384" || item === "ES512" || item === "EdDSA");
}

function duration40(value) {
  return typeof value === "string" && pattern3.test(value);
}

const shape41 = {
  __proto__: null,
  "algorithm": check39,
  "key": check1,
  "key-id": check1,
  "claims": isMap,
  "header": isMap,
  "expires-in": duration40,
};

function entries42(map) {
  return map["algorithm"] !== undefined && map["key"] !== undefined && entriesFit(map, always, shape41, never);
}

function jwt38(value) {
  return (isMap(value) || value === null) && (!(isMap(value)) || entries42(value));
}

function session43(value) {
  return (typeof value === "string" || value === null);
}

function check45(item) {
  return (typeof item === "boolean" || (Number.isInteger(item) && item >= 0 && item <= 50));
}

function check46(item) {
  return typeof item === "string" && (item === "same-origin" || item === "any");
}

const shape47 = {
  __proto__: null,
  "follow": check45,
  "credentials": check46,
};

function entries48(map) {
  return entriesFit(map, always, shape47, never);
}

function redirects44(value) {
  return (typeof value === "boolean" || (Number.isInteger(value) && value >= 0 && value <= 50) || (isMap(value) && entries48(value)));
}

const shape50 = {
  __proto__: null,
  "total": duration40,
  "connect": duration40,
  "first-byte": duration40,
  "idle": duration40,
};

function entries51(map) {
  return entriesFit(map, always, shape50, never);
}

function timeout49(value) {
  return (duration40(value) || (isMap(value) && entries51(value)));
}

function http_version52(value) {
  return (value === "1.0" || value === "1.1" || value === "2" || value === 1 || value === 1.1 || value === 2);
}

function check53(item) {
  return (typeof item === "string" || item === null) && (!(typeof item === "string") || item !== "");
}

function entries55(map) {
  return entriesFit(map, always, NOTHING, check0);
}

function resolve54(value) {
  return isMap(value) && entries55(value);
}

function entries57(map) {
  return entriesFit(map, always, NOTHING, check0);
}

function connect_to56(value) {
  return isMap(value) && entries57(value);
}

function proxy58(value) {
  return (typeof value === "string" || value === null) && (!(typeof value === "string") || value !== "");
}

function no_proxy59(value) {
  return Array.isArray(value) && itemsFit(value, check0);
}

function check60(item) {
  return typeof item === "boolean";
}

function check61(item) {
  return (typeof item === "string" || Number.isInteger(item)) && (!(typeof item === "string") || pattern4.test(item)) && (!(Number.isFinite(item)) || item >= 1);
}

const shape63 = {
  __proto__: null,
  "cert": check0,
  "key": check0,
  "pfx": check0,
  "passphrase": check1,
};

function entries64(map) {
  return entriesFit(map, always, shape63, never);
}

function client_certificate62(value) {
  return ((isMap(value) && entries64(value)) || value === null);
}

function check65(item) {
  return (typeof item === "string" || item === null) && (!(typeof item === "string") || pattern5.test(item));
}

function check67(item) {
  return Number.isInteger(item) && item >= 1 && item <= 100;
}

function check68(item) {
  return ((typeof item === "string" && (item === "network" || item === "timeout" || item === "failure")) || (Number.isInteger(item) && item >= 100 && item <= 599) || (typeof item === "string" && pattern6.test(item)));
}

function check69(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check68);
}

function check70(item) {
  return Number.isFinite(item) && item >= 0 && item <= 1;
}

function check71(item) {
  return Number.isFinite(item) && item >= 1 && item <= 10;
}

const shape72 = {
  __proto__: null,
  "attempts": check67,
  "when": check69,
  "delay": duration40,
  "max-delay": duration40,
  "jitter": check70,
  "backoff": check71,
};

function entries73(map) {
  return map["attempts"] !== undefined && entriesFit(map, always, shape72, never);
}

function retry66(value) {
  return isMap(value) && entries73(value);
}

const shape74 = {
  __proto__: null,
  "base-url": base_url10,
  "query": query11,
  "headers": headers14,
  "bearer": bearer17,
  "basic": basic18,
  "digest": digest21,
  "api-key": api_key24,
  "aws": aws28,
  "oauth2": oauth231,
  "jwt": jwt38,
  "session": session43,
  "redirects": redirects44,
  "timeout": timeout49,
  "http-version": http_version52,
  "unix-socket": check53,
  "resolve": resolve54,
  "connect-to": connect_to56,
  "proxy": proxy58,
  "no-proxy": no_proxy59,
  "path-as-is": check60,
  "max-size": check61,
  "ca": check53,
  "client-certificate": client_certificate62,
  "server-name": check53,
  "insecure": check60,
  "implicit-headers": check60,
  "charset": check53,
  "rate": check65,
  "retry": retry66,
};

function entries75(map) {
  return entriesFit(map, always, shape74, never);
}

function check76(item) {
  return isMap(item) && entries75(item);
}

function shell77(value) {
  return typeof value === "string" && (value === "bash" || value === "sh");
}

function file78(value) {
  return typeof value === "string" && value !== "";
}

const shape79 = {
  __proto__: null,
  "shell": shell77,
  "working-directory": file78,
};

function entries80(map) {
  return entriesFit(map, always, shape79, never);
}

function check81(item) {
  return isMap(item) && entries80(item);
}

const shape82 = {
  __proto__: null,
  "http": check76,
  "run": check81,
};

function entries83(map) {
  return entriesFit(map, always, shape82, never);
}

function defaults9(value) {
  return isMap(value) && entries83(value);
}

function entries86(map) {
  return entriesFit(map, id3, NOTHING, always);
}

function check87(item) {
  return isMap(item) && entries86(item);
}

function entries88(map) {
  return hasEntries(map) && entriesFit(map, check15, NOTHING, check1);
}

function check89(item) {
  return isMap(item) && entries88(item);
}

function check90(item) {
  return item === true;
}

const shape91 = {
  __proto__: null,
  "bearer": check1,
  "headers": check89,
  "cookies": check90,
};

function entries92(map) {
  return hasEntries(map) && entriesFit(map, always, shape91, never);
}

function check93(item) {
  return isMap(item) && entries92(item);
}

function check94(item) {
  return Number.isInteger(item) && item >= 300 && item <= 599;
}

function check95(item) {
  return Array.isArray(item) && itemsFit(item, check94);
}

const shape96 = {
  __proto__: null,
  "uses": file78,
  "with": check87,
  "expires-in": check1,
  "send": check93,
  "refresh-on": check95,
};

function entries97(map) {
  return map["uses"] !== undefined && map["send"] !== undefined && entriesFit(map, always, shape96, never);
}

function session_definition85(value) {
  return isMap(value) && entries97(value);
}

function entries98(map) {
  return hasEntries(map) && entriesFit(map, id3, NOTHING, session_definition85);
}

function sessions84(value) {
  return isMap(value) && entries98(value);
}

function condition100(value) {
  return (typeof value === "string" || typeof value === "boolean");
}

function status103(value) {
  return ((Number.isInteger(value) && value >= 100 && value <= 599) || (typeof value === "string" && pattern7.test(value)));
}

function expectation105(value) {
  return ((typeof value === "string" || Number.isFinite(value) || typeof value === "boolean" || value === null) || Array.isArray(value) || matchers104(value));
}

function check106(item) {
  return Array.isArray(item) && item.length >= 1;
}

function bound107(value) {
  return (Number.isFinite(value) || typeof value === "string");
}

function check109(item) {
  return typeof item === "string" && pattern8.test(item);
}

const shape110 = {
  __proto__: null,
  "hex": check109,
  "base64": check1,
};

function entries111(map) {
  return hasEntries(map) && entriesFit(map, always, shape110, never);
}

function bytes108(value) {
  return isMap(value) && entries111(value);
}

function check112(item) {
  return (typeof item === "string" || Array.isArray(item) || bytes108(item));
}

function type113(value) {
  return typeof value === "string" && (value === "string" || value === "number" || value === "integer" || value === "boolean" || value === "null" || value === "array" || value === "list" || value === "object" || value === "date" || value === "bytes" || value === "uuid" || value === "ipv4" || value === "ipv6" || value === "iso-date" || value === "email" || value === "uri" || value === "base64" || value === "json");
}

function check114(item) {
  return (type113(item) || (Array.isArray(item) && item.length >= 1 && itemsFit(item, type113)));
}

function check115(item) {
  return (file78(item) || isMap(item));
}

function check116(item) {
  return Array.isArray(item) && item.length >= 2 && item.length <= 2 && itemsFit(item, bound107);
}

function check117(item) {
  return (typeof item === "string" || Number.isFinite(item));
}

function entries118(map) {
  return hasEntries(map) && entriesFit(map, always, NOTHING, check117);
}

function check119(item) {
  return (typeof item === "string" || (isMap(item) && entries118(item)));
}

const shape120 = {
  __proto__: null,
  "of": check1,
  "by": check1,
};

function entries121(map) {
  return map["by"] !== undefined && entriesFit(map, always, shape120, never);
}

function check122(item) {
  return (typeof item === "string" || (isMap(item) && entries121(item)));
}

function check123(item) {
  return typeof item === "string" && pattern9.test(item);
}

function check124(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check123);
}

function check125(item) {
  return (item === true || (Array.isArray(item) && item.length >= 1 && itemsFit(item, check123)));
}

const shape126 = {
  __proto__: null,
  "value": always,
  "ignore": check124,
  "unordered": check125,
};

function entries127(map) {
  return map["value"] !== undefined && entriesFit(map, always, shape126, never);
}

function check128(item) {
  return isMap(item) && entries127(item);
}

function check129(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, expectation105);
}

function entries131(map) {
  return hasEntries(map);
}

function check132(item) {
  return ((typeof item === "string" && item !== "") || (isMap(item) && entries131(item)));
}

function filters130(value) {
  return Array.isArray(value) && value.length >= 1 && itemsFit(value, check132);
}

function check133(item, key) {
  return pattern9.test(key) && expectation105(item);
}

const shape134 = {
  __proto__: null,
  "equals": always,
  "not": expectation105,
  "one-of": check106,
  "gt": bound107,
  "gte": bound107,
  "lt": bound107,
  "lte": bound107,
  "contains": always,
  "starts-with": check112,
  "ends-with": check112,
  "matches": check1,
  "type": check114,
  "exists": check60,
  "empty": check60,
  "length": expectation105,
  "each": expectation105,
  "any": expectation105,
  "includes": always,
  "schema": check115,
  "between": check116,
  "version": check119,
  "before": check1,
  "after": check1,
  "within": check122,
  "none": expectation105,
  "equals-except": check128,
  "all-of": check129,
  "any-of": check129,
  "filters": filters130,
  "base64-decode": expectation105,
  "base64-encode": expectation105,
  "base64url-decode": expectation105,
  "base64url-encode": expectation105,
  "charset-decode": always,
  "charset-encode": always,
  "css": always,
  "date-format": always,
  "days-after-now": expectation105,
  "days-before-now": expectation105,
  "first": expectation105,
  "flatten": expectation105,
  "hex-decode": expectation105,
  "html-escape": expectation105,
  "html-unescape": expectation105,
  "join": always,
  "json": expectation105,
  "json-path": always,
  "keys": expectation105,
  "last": expectation105,
  "lower": expectation105,
  "max": expectation105,
  "md5": expectation105,
  "min": expectation105,
  "nth": always,
  "regex": always,
  "replace": always,
  "replace-regex": always,
  "reverse": expectation105,
  "sha256": expectation105,
  "sort": expectation105,
  "split": always,
  "sum": expectation105,
  "to-date": always,
  "to-hex": expectation105,
  "to-integer": expectation105,
  "to-number": expectation105,
  "to-text": expectation105,
  "trim": expectation105,
  "unique": expectation105,
  "upper": expectation105,
  "url-decode": expectation105,
  "url-encode": always,
  "url-query-param": always,
  "utf8-decode": expectation105,
  "utf8-encode": expectation105,
  "values": expectation105,
  "xpath": always,
};

function entries135(map) {
  return hasEntries(map) && entriesFit(map, always, shape134, check133);
}

function matchers104(value) {
  return isMap(value) && entries135(value);
}

function check136(item) {
  return (status103(item) || (Array.isArray(item) && item.length >= 1 && itemsFit(item, status103)) || matchers104(item));
}

function entries137(map) {
  return entriesFit(map, check15, NOTHING, expectation105);
}

function check138(item) {
  return isMap(item) && entries137(item);
}

function entries139(map) {
  return entriesFit(map, always, NOTHING, expectation105);
}

function check140(item) {
  return isMap(item) && entries139(item);
}

function check141(key) {
  return pattern9.test(key);
}

function entries142(map) {
  return hasEntries(map) && entriesFit(map, check141, NOTHING, expectation105);
}

function check143(item) {
  return isMap(item) && entries142(item);
}

function check144(key) {
  return key !== "";
}

function entries145(map) {
  return hasEntries(map) && entriesFit(map, check144, NOTHING, expectation105);
}

function check146(item) {
  return isMap(item) && entries145(item);
}

function entries147(map) {
  return hasEntries(map) && entriesFit(map, check144, NOTHING, expectation105);
}

function check148(item) {
  return isMap(item) && entries147(item);
}

function entries149(map) {
  return hasEntries(map) && entriesFit(map, check144, NOTHING, expectation105);
}

function check150(item) {
  return isMap(item) && entries149(item);
}

const shape153 = {
  __proto__: null,
  "gt": duration40,
  "gte": duration40,
  "lt": duration40,
  "lte": duration40,
};

function entries154(map) {
  return hasEntries(map) && entriesFit(map, always, shape153, never);
}

function duration_bounds152(value) {
  return isMap(value) && entries154(value);
}

const shape155 = {
  __proto__: null,
  "gt": duration40,
  "gte": duration40,
  "lt": duration40,
  "lte": duration40,
  "dns": duration_bounds152,
  "connect": duration_bounds152,
  "tls": duration_bounds152,
  "first-byte": duration_bounds152,
  "download": duration_bounds152,
};

function entries156(map) {
  return hasEntries(map) && entriesFit(map, always, shape155, never);
}

function duration_matchers151(value) {
  return isMap(value) && entries156(value);
}

function entries157(map) {
  return hasEntries(map) && entriesFit(map, always, NOTHING, expectation105);
}

function check158(item) {
  return isMap(item) && entries157(item);
}

function entries159(map) {
  return entriesFit(map, always, NOTHING, expectation105);
}

function check160(item) {
  return isMap(item) && entries159(item);
}

const shape161 = {
  __proto__: null,
  "url": expectation105,
  "method": expectation105,
  "headers": check160,
  "body": expectation105,
};

function entries162(map) {
  return hasEntries(map) && entriesFit(map, always, shape161, never);
}

function check163(item) {
  return isMap(item) && entries162(item);
}

function check164(item) {
  return (typeof item === "string" || (Array.isArray(item) && item.length >= 1 && itemsFit(item, check1)));
}

const shape165 = {
  __proto__: null,
  "status": check136,
  "version": expectation105,
  "headers": check138,
  "cookies": check140,
  "json": check143,
  "xpath": check146,
  "css": check148,
  "body": expectation105,
  "bytes": expectation105,
  "raw-bytes": expectation105,
  "regex": check150,
  "sha256": expectation105,
  "md5": expectation105,
  "size": expectation105,
  "duration": duration_matchers151,
  "url": expectation105,
  "redirects": expectation105,
  "ip": expectation105,
  "certificate": check158,
  "request": check163,
  "stdout": expectation105,
  "stderr": expectation105,
  "exit-code": expectation105,
  "that": check164,
};

function entries166(map) {
  return hasEntries(map) && entriesFit(map, always, shape165, never);
}

function expect102(value) {
  return isMap(value) && entries166(value);
}

function check167(item) {
  return Number.isInteger(item) && item >= 1 && item <= 10000;
}

const shape168 = {
  __proto__: null,
  "expect": expect102,
  "every": duration40,
  "timeout": duration40,
  "attempts": check167,
};

function entries169(map) {
  return map["expect"] !== undefined && entriesFit(map, always, shape168, never);
}

function until101(value) {
  return isMap(value) && entries169(value);
}

function check171(item) {
  return typeof item === "string" && (item === "url" || item === "method" || item === "body");
}

function check172(item) {
  return (item === true || item === "dns" || item === "connect" || item === "tls" || item === "first-byte" || item === "download");
}

const shape173 = {
  __proto__: null,
  "json": check1,
  "header": check1,
  "cookie": check1,
  "xpath": check0,
  "css": check0,
  "regex": check0,
  "certificate": check1,
  "request": check171,
  "version": check90,
  "status": check90,
  "body": check90,
  "bytes": check90,
  "raw-bytes": check90,
  "sha256": check90,
  "md5": check90,
  "size": check90,
  "url": check90,
  "redirects": check90,
  "ip": check90,
  "duration": check172,
  "stdout": check90,
  "stderr": check90,
  "exit-code": check90,
  "filters": filters130,
  "matches": check1,
  "default": always,
  "secret": check60,
};

function entries174(map) {
  return entriesFit(map, always, shape173, never);
}

function output170(value) {
  return isMap(value) && entries174(value);
}

function entries175(map) {
  return entriesFit(map, id3, NOTHING, output170);
}

function check176(item) {
  return isMap(item) && entries175(item);
}

function url178(value) {
  return typeof value === "string" && value !== "";
}

function check179(item) {
  return typeof item === "string" && pattern11.test(item);
}

const shape181 = {
  __proto__: null,
  "text": check1,
  "json": always,
  "file": file78,
  "base64": check1,
  "hex": check1,
  "filename": check1,
  "content-type": check1,
  "headers": headers14,
};

function entries182(map) {
  return entriesFit(map, always, shape181, never);
}

function part180(value) {
  return ((typeof value === "string" || Number.isFinite(value) || typeof value === "boolean") || (isMap(value) && entries182(value)));
}

function entries183(map) {
  return entriesFit(map, always, NOTHING, part180);
}

function check184(item) {
  return isMap(item) && entries183(item);
}

const shape185 = {
  __proto__: null,
  "file": file78,
};

function entries186(map) {
  return map["file"] !== undefined && entriesFit(map, always, shape185, never);
}

function check187(item) {
  return (typeof item === "string" || (isMap(item) && entries186(item)));
}

const shape188 = {
  __proto__: null,
  "GET": url178,
  "HEAD": url178,
  "POST": url178,
  "PUT": url178,
  "PATCH": url178,
  "DELETE": url178,
  "OPTIONS": url178,
  "method": check179,
  "url": url178,
  "base-url": base_url10,
  "query": query11,
  "headers": headers14,
  "bearer": bearer17,
  "basic": basic18,
  "digest": digest21,
  "api-key": api_key24,
  "aws": aws28,
  "oauth2": oauth231,
  "jwt": jwt38,
  "session": session43,
  "redirects": redirects44,
  "timeout": timeout49,
  "http-version": http_version52,
  "unix-socket": check53,
  "resolve": resolve54,
  "connect-to": connect_to56,
  "proxy": proxy58,
  "no-proxy": no_proxy59,
  "path-as-is": check60,
  "max-size": check61,
  "ca": check53,
  "client-certificate": client_certificate62,
  "server-name": check53,
  "insecure": check60,
  "implicit-headers": check60,
  "charset": check53,
  "json": always,
  "form": query11,
  "multipart": check184,
  "text": check1,
  "xml": check187,
  "file": file78,
  "base64": check1,
  "hex": check1,
};

function entries189(map) {
  return entriesFit(map, always, shape188, never);
}

function http177(value) {
  return ((typeof value === "string" && pattern10.test(value)) || (isMap(value) && entries189(value)));
}

function entries190(map) {
  return entriesFit(map, id3, NOTHING, always);
}

function check191(item) {
  return isMap(item) && entries190(item);
}

const shape192 = {
  __proto__: null,
  "id": id3,
  "name": check0,
  "if": condition100,
  "continue-on-error": check60,
  "timeout": duration40,
  "retry": retry66,
  "until": until101,
  "expect": expect102,
  "outputs": check176,
  "env": env5,
  "http": http177,
  "run": check0,
  "shell": shell77,
  "working-directory": file78,
  "wait": duration40,
  "uses": file78,
  "with": check191,
};

function entries193(map) {
  return entriesFit(map, always, shape192, never);
}

function step99(value) {
  return isMap(value) && entries193(value);
}

function check194(item) {
  return Array.isArray(item) && itemsFit(item, step99);
}

function check197(item) {
  return typeof item === "string" && pattern12.test(item);
}

function tags196(value) {
  return Array.isArray(value) && itemsFit(value, check197) && new Set(value).size === value.length;
}

function priority198(value) {
  return typeof value === "string" && (value === "P0" || value === "P1" || value === "P2" || value === "P3" || value === "P4");
}

function check199(item) {
  return (id3(item) || (Array.isArray(item) && itemsFit(item, id3) && new Set(item).size === item.length));
}

function check201(item) {
  return Number.isInteger(item) && item >= 1 && item <= 10;
}

const shape202 = {
  __proto__: null,
  "attempts": check201,
  "delay": duration40,
};

function entries203(map) {
  return map["attempts"] !== undefined && entriesFit(map, always, shape202, never);
}

function case_retries200(value) {
  return isMap(value) && entries203(value);
}

function entries205(map) {
  return hasEntries(map);
}

function check206(item) {
  return isMap(item) && entries205(item);
}

function check207(item) {
  return Array.isArray(item) && itemsFit(item, check206);
}

function entries208(map) {
  return hasEntries(map);
}

function check209(item) {
  return isMap(item) && entries208(item);
}

function check210(item) {
  return Array.isArray(item) && itemsFit(item, check209);
}

function check211(item) {
  return (Array.isArray(item) || typeof item === "string") && (!(Array.isArray(item)) || item.length >= 1);
}

const shape212 = {
  __proto__: null,
  "include": check207,
  "exclude": check210,
};

function entries213(map) {
  return hasEntries(map) && entriesFit(map, id3, shape212, check211);
}

function matrix204(value) {
  return isMap(value) && entries213(value);
}

function entries214(map) {
  return entriesFit(map, id3, NOTHING, always);
}

function check215(item) {
  return isMap(item) && entries214(item);
}

function check216(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, step99);
}

const shape217 = {
  __proto__: null,
  "name": check0,
  "description": check1,
  "tags": tags196,
  "priority": priority198,
  "needs": check199,
  "if": condition100,
  "timeout": duration40,
  "retries": case_retries200,
  "matrix": matrix204,
  "data": file78,
  "outputs": check215,
  "steps": check216,
};

function entries218(map) {
  return map["steps"] !== undefined && entriesFit(map, always, shape217, never);
}

function case195(value) {
  return isMap(value) && entries218(value);
}

function entries219(map) {
  return hasEntries(map) && entriesFit(map, id3, NOTHING, case195);
}

function check220(item) {
  return isMap(item) && entries219(item);
}

const shape221 = {
  __proto__: null,
  "name": check0,
  "description": check1,
  "vars": vars2,
  "env": env5,
  "defaults": defaults9,
  "sessions": sessions84,
  "before": check194,
  "after": check194,
  "cases": check220,
};

function entries222(map) {
  return map["cases"] !== undefined && entriesFit(map, always, shape221, never);
}

function check224(item) {
  return typeof item === "string" && (item === "string" || item === "number" || item === "integer" || item === "boolean" || item === "array" || item === "object" || item === "any");
}

const shape225 = {
  __proto__: null,
  "type": check224,
  "description": check1,
  "default": always,
  "secret": check60,
};

function entries226(map) {
  return map["type"] !== undefined && entriesFit(map, always, shape225, never);
}

function input223(value) {
  return isMap(value) && entries226(value);
}

function entries227(map) {
  return entriesFit(map, id3, NOTHING, input223);
}

function check228(item) {
  return isMap(item) && entries227(item);
}

function entries229(map) {
  return entriesFit(map, id3, NOTHING, always);
}

function check230(item) {
  return isMap(item) && entries229(item);
}

const shape231 = {
  __proto__: null,
  "name": check0,
  "description": check1,
  "inputs": check228,
  "outputs": check230,
  "steps": check216,
};

function entries232(map) {
  return map["steps"] !== undefined && entriesFit(map, always, shape231, never);
}

function plan_id233(value) {
  return typeof value === "string" && [...value].length <= 100 && pattern13.test(value);
}

function check234(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check0);
}

function check235(item) {
  return typeof item === "string" && pattern14.test(item);
}

const shape236 = {
  __proto__: null,
  "tags": check0,
  "priority": check235,
};

function entries237(map) {
  return hasEntries(map) && entriesFit(map, always, shape236, never);
}

function check238(item) {
  return isMap(item) && entries237(item);
}

function check239(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check0) && new Set(item).size === item.length;
}

function check241(item) {
  return (item === "any" || item === "all");
}

function check242(item) {
  return (item === "github" || item === "apscheduler");
}

function check243(item) {
  return typeof item === "string" && [...item].length >= 2;
}

function check244(item) {
  return (typeof item === "string" || Number.isInteger(item));
}

function check245(item) {
  return (typeof item === "string" || Number.isInteger(item) || Array.isArray(item)) && (!(Array.isArray(item)) || itemsFit(item, check244));
}

function check246(item) {
  return (typeof item === "string" || Array.isArray(item)) && (!(Array.isArray(item)) || item.length >= 1 && itemsFit(item, check1));
}

function check247(item) {
  return (typeof item === "string" || Array.isArray(item)) && (!(Array.isArray(item)) || itemsFit(item, check1));
}

const shape248 = {
  __proto__: null,
  "cron": check0,
  "match": check241,
  "dialect": check242,
  "every": check243,
  "at": check0,
  "day": check245,
  "time": check246,
  "month": check245,
  "week": check245,
  "timezone": check0,
  "from": check0,
  "until": check0,
  "except": check247,
  "jitter": duration40,
};

function entries249(map) {
  return entriesFit(map, always, shape248, never);
}

function schedule_entry240(value) {
  return isMap(value) && entries249(value);
}

function check250(item) {
  return Array.isArray(item) && item.length >= 1 && item.length <= 100 && itemsFit(item, schedule_entry240);
}

function check251(item) {
  return (item === "github" || item === "local");
}

function check252(item) {
  return (item === "latest" || item === "all");
}

const shape253 = {
  __proto__: null,
  "grace": duration40,
  "coalesce": check252,
  "max": check67,
};

function entries254(map) {
  return hasEntries(map) && entriesFit(map, always, shape253, never);
}

function check255(item) {
  return isMap(item) && entries254(item);
}

function check256(item) {
  return (item === "queue" || item === "skip" || item === "cancel");
}

function patterns257(value) {
  return Array.isArray(value) && value.length >= 1 && itemsFit(value, check0);
}

const shape258 = {
  __proto__: null,
  "branches": patterns257,
  "paths": patterns257,
};

function entries259(map) {
  return map["branches"] !== undefined && entriesFit(map, always, shape258, never);
}

function check260(item) {
  return isMap(item) && entries259(item);
}

function entries262(map) {
  return entriesFit(map, check7, NOTHING, check6);
}

function check263(item) {
  return isMap(item) && entries262(item);
}

const shape264 = {
  __proto__: null,
  "run": check0,
  "ready": check0,
  "timeout": duration40,
  "env": check263,
};

function entries265(map) {
  return map["run"] !== undefined && map["ready"] !== undefined && entriesFit(map, always, shape264, never);
}

function start261(value) {
  return isMap(value) && entries265(value);
}

const shape268 = {
  __proto__: null,
  "username": check0,
  "password": check0,
};

function entries269(map) {
  return map["username"] !== undefined && map["password"] !== undefined && entriesFit(map, always, shape268, never);
}

function check270(item) {
  return isMap(item) && entries269(item);
}

function entries271(map) {
  return entriesFit(map, check7, NOTHING, check6);
}

function check272(item) {
  return isMap(item) && entries271(item);
}

function check273(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check244);
}

const shape274 = {
  __proto__: null,
  "image": check0,
  "credentials": check270,
  "env": check272,
  "ports": check273,
  "volumes": check234,
  "options": check0,
};

function entries275(map) {
  return map["image"] !== undefined && entriesFit(map, always, shape274, never);
}

function service267(value) {
  return isMap(value) && entries275(value);
}

function check276(key) {
  return pattern0.test(key);
}

function entries277(map) {
  return entriesFit(map, check276, NOTHING, service267);
}

function services266(value) {
  return isMap(value) && entries277(value);
}

const shape278 = {
  __proto__: null,
  "paths": patterns257,
  "tags": check0,
  "priority": check235,
  "environment": check0,
  "vars": vars2,
  "start": start261,
  "services": services266,
};

function entries279(map) {
  return entriesFit(map, always, shape278, never);
}

function check280(item) {
  return isMap(item) && entries279(item);
}

function check282(item) {
  return (typeof item === "string" || Array.isArray(item)) && (!(typeof item === "string") || item !== "") && (!(Array.isArray(item)) || item.length >= 1 && itemsFit(item, check0));
}

const shape283 = {
  __proto__: null,
  "group": check0,
  "labels": check282,
};

function entries284(map) {
  return hasEntries(map) && entriesFit(map, always, shape283, never);
}

function runs_on281(value) {
  return (typeof value === "string" || Array.isArray(value) || isMap(value)) && (!(typeof value === "string") || value !== "") && (!(Array.isArray(value)) || value.length >= 1 && itemsFit(value, check0)) && (!(isMap(value)) || entries284(value));
}

function check285(item) {
  return (item === "json" || item === "junit" || item === "ctrf" || item === "markdown");
}

function check286(item) {
  return Array.isArray(item) && itemsFit(item, check285) && new Set(item).size === item.length;
}

function check287(item) {
  return (item === "always" || item === "on-change" || item === "on-failure" || item === "never");
}

function check288(item) {
  return (item === true || item === false || item === "always");
}

function check289(item) {
  return typeof item === "string" && item !== "" && [...item].length <= 50 && pattern15.test(item);
}

function check290(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check289) && new Set(item).size === item.length;
}

const shape291 = {
  __proto__: null,
  "labels": check290,
};

function entries292(map) {
  return hasEntries(map) && entriesFit(map, always, shape291, never);
}

function check293(item) {
  return (typeof item === "boolean" || isMap(item)) && (!(isMap(item)) || entries292(item));
}

const shape294 = {
  __proto__: null,
  "artifacts": check286,
  "comment": check287,
  "check": check288,
  "issue": check293,
  "status": check60,
  "deployment": check60,
  "strict": check60,
};

function entries295(map) {
  return hasEntries(map) && entriesFit(map, always, shape294, never);
}

function check296(item) {
  return isMap(item) && entries295(item);
}

function check297(item) {
  return typeof item === "string" && pattern16.test(item);
}

function check298(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check297) && new Set(item).size === item.length;
}

function check299(item) {
  return Number.isInteger(item) && item >= 1 && item <= 1000;
}

function check301(item) {
  return typeof item === "string" && pattern17.test(item);
}

function check302(item) {
  return typeof item === "string" && pattern18.test(item);
}

const shape303 = {
  __proto__: null,
  "case": check301,
  "until": check302,
  "reason": check0,
};

function entries304(map) {
  return map["case"] !== undefined && map["until"] !== undefined && map["reason"] !== undefined && entriesFit(map, always, shape303, never);
}

function check305(item) {
  return isMap(item) && entries304(item);
}

function quarantine300(value) {
  return Array.isArray(value) && itemsFit(value, check305);
}

function check306(item) {
  return Number.isFinite(item) && item >= 0 && item <= 100;
}

const shape307 = {
  __proto__: null,
  "name": check0,
  "id": plan_id233,
  "description": check1,
  "suites": check234,
  "select": check238,
  "environments": check239,
  "schedule": check250,
  "jitter": duration40,
  "resident": duration40,
  "runner": check251,
  "paused": check60,
  "misfire": check255,
  "overlap": check256,
  "heartbeat": check0,
  "push": check260,
  "pull-request": check280,
  "services": services266,
  "runs-on": runs_on281,
  "report": check296,
  "owners": check298,
  "vars": vars2,
  "max-parallel": check299,
  "fail-fast": check60,
  "retries": case_retries200,
  "quarantine": quarantine300,
  "pass-rate": check306,
  "timeout": duration40,
};

function entries308(map) {
  return map["suites"] !== undefined && entriesFit(map, always, shape307, never);
}

function check309(item) {
  return (item === "per-plan" || item === "single");
}

function check310(item) {
  return typeof item === "string" && pattern19.test(item);
}

function check311(item) {
  return typeof item === "string" && pattern20.test(item);
}

const shape312 = {
  __proto__: null,
  "store": check0,
  "branch": check310,
  "keep": check311,
};

function entries313(map) {
  return hasEntries(map) && entriesFit(map, always, shape312, never);
}

function check314(item) {
  return isMap(item) && entries313(item);
}

function check316(item) {
  return (typeof item === "string" || typeof item === "boolean") && (!(typeof item === "string") || item !== "");
}

const shape317 = {
  __proto__: null,
  "github-environment": check316,
  "vars": vars2,
};

function entries318(map) {
  return entriesFit(map, always, shape317, never);
}

function environment315(value) {
  return (isMap(value) || value === null) && (!(isMap(value)) || entries318(value));
}

function check319(key) {
  return pattern21.test(key);
}

function entries320(map) {
  return entriesFit(map, check319, NOTHING, environment315);
}

function check321(item) {
  return isMap(item) && entries320(item);
}

const shape322 = {
  __proto__: null,
  "action": check0,
  "checkout": check0,
  "runs-on": runs_on281,
  "pack": check309,
  "state": check314,
  "quarantine": quarantine300,
  "sessions": sessions84,
  "vars": vars2,
  "environments": check321,
};

function entries323(map) {
  return entriesFit(map, always, shape322, never);
}

export function suite(value) {
  return isMap(value) && entries222(value);
}

export function steps(value) {
  return isMap(value) && entries232(value);
}

export function plan(value) {
  return isMap(value) && entries308(value);
}

export function project(value) {
  return isMap(value) && entries323(value);
}
