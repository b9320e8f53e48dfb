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

function check98(item) {
  return (session_definition85(item) || item === null);
}

function entries99(map) {
  return hasEntries(map) && entriesFit(map, id3, NOTHING, check98);
}

function suite_sessions84(value) {
  return isMap(value) && entries99(value);
}

function condition101(value) {
  return (typeof value === "string" || typeof value === "boolean");
}

function status104(value) {
  return ((Number.isInteger(value) && value >= 100 && value <= 599) || (typeof value === "string" && pattern7.test(value)));
}

function expectation106(value) {
  return ((typeof value === "string" || Number.isFinite(value) || typeof value === "boolean" || value === null) || Array.isArray(value) || matchers105(value));
}

function check107(item) {
  return Array.isArray(item) && item.length >= 1;
}

function bound108(value) {
  return (Number.isFinite(value) || typeof value === "string");
}

function check110(item) {
  return typeof item === "string" && pattern8.test(item);
}

const shape111 = {
  __proto__: null,
  "hex": check110,
  "base64": check1,
};

function entries112(map) {
  return hasEntries(map) && entriesFit(map, always, shape111, never);
}

function bytes109(value) {
  return isMap(value) && entries112(value);
}

function check113(item) {
  return (typeof item === "string" || Array.isArray(item) || bytes109(item));
}

function type114(value) {
  return typeof value === "string" && (value === "string" || value === "number" || value === "integer" || value === "boolean" || value === "null" || value === "array" || value === "list" || value === "object" || value === "date" || value === "bytes" || value === "uuid" || value === "ipv4" || value === "ipv6" || value === "iso-date" || value === "email" || value === "uri" || value === "base64" || value === "json");
}

function check115(item) {
  return (type114(item) || (Array.isArray(item) && item.length >= 1 && itemsFit(item, type114)));
}

function check116(item) {
  return (file78(item) || isMap(item));
}

function check117(item) {
  return Array.isArray(item) && item.length >= 2 && item.length <= 2 && itemsFit(item, bound108);
}

function check118(item) {
  return (typeof item === "string" || Number.isFinite(item));
}

function entries119(map) {
  return hasEntries(map) && entriesFit(map, always, NOTHING, check118);
}

function check120(item) {
  return (typeof item === "string" || (isMap(item) && entries119(item)));
}

const shape121 = {
  __proto__: null,
  "of": check1,
  "by": check1,
};

function entries122(map) {
  return map["by"] !== undefined && entriesFit(map, always, shape121, never);
}

function check123(item) {
  return (typeof item === "string" || (isMap(item) && entries122(item)));
}

function check124(item) {
  return typeof item === "string" && pattern9.test(item);
}

function check125(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check124);
}

function check126(item) {
  return (item === true || (Array.isArray(item) && item.length >= 1 && itemsFit(item, check124)));
}

const shape127 = {
  __proto__: null,
  "value": always,
  "ignore": check125,
  "unordered": check126,
};

function entries128(map) {
  return map["value"] !== undefined && entriesFit(map, always, shape127, never);
}

function check129(item) {
  return isMap(item) && entries128(item);
}

function check130(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, expectation106);
}

function entries132(map) {
  return hasEntries(map);
}

function check133(item) {
  return ((typeof item === "string" && item !== "") || (isMap(item) && entries132(item)));
}

function filters131(value) {
  return Array.isArray(value) && value.length >= 1 && itemsFit(value, check133);
}

function check134(item, key) {
  return pattern9.test(key) && expectation106(item);
}

const shape135 = {
  __proto__: null,
  "equals": always,
  "not": expectation106,
  "one-of": check107,
  "gt": bound108,
  "gte": bound108,
  "lt": bound108,
  "lte": bound108,
  "contains": always,
  "starts-with": check113,
  "ends-with": check113,
  "matches": check1,
  "type": check115,
  "exists": check60,
  "empty": check60,
  "length": expectation106,
  "each": expectation106,
  "any": expectation106,
  "includes": always,
  "schema": check116,
  "between": check117,
  "version": check120,
  "before": check1,
  "after": check1,
  "within": check123,
  "none": expectation106,
  "equals-except": check129,
  "all-of": check130,
  "any-of": check130,
  "filters": filters131,
  "base64-decode": expectation106,
  "base64-encode": expectation106,
  "base64url-decode": expectation106,
  "base64url-encode": expectation106,
  "charset-decode": always,
  "charset-encode": always,
  "css": always,
  "date-format": always,
  "days-after-now": expectation106,
  "days-before-now": expectation106,
  "first": expectation106,
  "flatten": expectation106,
  "hex-decode": expectation106,
  "html-escape": expectation106,
  "html-unescape": expectation106,
  "join": always,
  "json": expectation106,
  "json-path": always,
  "keys": expectation106,
  "last": expectation106,
  "lower": expectation106,
  "max": expectation106,
  "md5": expectation106,
  "min": expectation106,
  "nth": always,
  "regex": always,
  "replace": always,
  "replace-regex": always,
  "reverse": expectation106,
  "sha256": expectation106,
  "sort": expectation106,
  "split": always,
  "sum": expectation106,
  "to-date": always,
  "to-hex": expectation106,
  "to-integer": expectation106,
  "to-number": expectation106,
  "to-text": expectation106,
  "trim": expectation106,
  "unique": expectation106,
  "upper": expectation106,
  "url-decode": expectation106,
  "url-encode": always,
  "url-query-param": always,
  "utf8-decode": expectation106,
  "utf8-encode": expectation106,
  "values": expectation106,
  "xpath": always,
};

function entries136(map) {
  return hasEntries(map) && entriesFit(map, always, shape135, check134);
}

function matchers105(value) {
  return isMap(value) && entries136(value);
}

function check137(item) {
  return (status104(item) || (Array.isArray(item) && item.length >= 1 && itemsFit(item, status104)) || matchers105(item));
}

function entries138(map) {
  return entriesFit(map, check15, NOTHING, expectation106);
}

function check139(item) {
  return isMap(item) && entries138(item);
}

function entries140(map) {
  return entriesFit(map, always, NOTHING, expectation106);
}

function check141(item) {
  return isMap(item) && entries140(item);
}

function check142(key) {
  return pattern9.test(key);
}

function entries143(map) {
  return hasEntries(map) && entriesFit(map, check142, NOTHING, expectation106);
}

function check144(item) {
  return isMap(item) && entries143(item);
}

function check145(key) {
  return key !== "";
}

function entries146(map) {
  return hasEntries(map) && entriesFit(map, check145, NOTHING, expectation106);
}

function check147(item) {
  return isMap(item) && entries146(item);
}

function entries148(map) {
  return hasEntries(map) && entriesFit(map, check145, NOTHING, expectation106);
}

function check149(item) {
  return isMap(item) && entries148(item);
}

function entries150(map) {
  return hasEntries(map) && entriesFit(map, check145, NOTHING, expectation106);
}

function check151(item) {
  return isMap(item) && entries150(item);
}

function check153(item) {
  return Array.isArray(item) && item.length >= 2 && item.length <= 2 && itemsFit(item, duration40);
}

const shape155 = {
  __proto__: null,
  "gt": duration40,
  "gte": duration40,
  "lt": duration40,
  "lte": duration40,
  "between": check153,
};

function entries156(map) {
  return hasEntries(map) && entriesFit(map, always, shape155, never);
}

function duration_bounds154(value) {
  return isMap(value) && entries156(value);
}

const shape157 = {
  __proto__: null,
  "gt": duration40,
  "gte": duration40,
  "lt": duration40,
  "lte": duration40,
  "between": check153,
  "dns": duration_bounds154,
  "connect": duration_bounds154,
  "tls": duration_bounds154,
  "first-byte": duration_bounds154,
  "download": duration_bounds154,
};

function entries158(map) {
  return hasEntries(map) && entriesFit(map, always, shape157, never);
}

function duration_matchers152(value) {
  return isMap(value) && entries158(value);
}

function entries159(map) {
  return hasEntries(map) && entriesFit(map, always, NOTHING, expectation106);
}

function check160(item) {
  return isMap(item) && entries159(item);
}

function entries161(map) {
  return entriesFit(map, always, NOTHING, expectation106);
}

function check162(item) {
  return isMap(item) && entries161(item);
}

const shape163 = {
  __proto__: null,
  "url": expectation106,
  "method": expectation106,
  "headers": check162,
  "body": expectation106,
};

function entries164(map) {
  return hasEntries(map) && entriesFit(map, always, shape163, never);
}

function check165(item) {
  return isMap(item) && entries164(item);
}

function check166(item) {
  return (typeof item === "string" || (Array.isArray(item) && item.length >= 1 && itemsFit(item, check1)));
}

const shape167 = {
  __proto__: null,
  "status": check137,
  "version": expectation106,
  "headers": check139,
  "cookies": check141,
  "json": check144,
  "xpath": check147,
  "css": check149,
  "body": expectation106,
  "bytes": expectation106,
  "raw-bytes": expectation106,
  "regex": check151,
  "sha256": expectation106,
  "md5": expectation106,
  "size": expectation106,
  "duration": duration_matchers152,
  "url": expectation106,
  "redirects": expectation106,
  "ip": expectation106,
  "certificate": check160,
  "request": check165,
  "stdout": expectation106,
  "stderr": expectation106,
  "exit-code": expectation106,
  "that": check166,
};

function entries168(map) {
  return hasEntries(map) && entriesFit(map, always, shape167, never);
}

function expect103(value) {
  return isMap(value) && entries168(value);
}

function check169(item) {
  return Number.isInteger(item) && item >= 1 && item <= 10000;
}

const shape170 = {
  __proto__: null,
  "expect": expect103,
  "every": duration40,
  "timeout": duration40,
  "attempts": check169,
};

function entries171(map) {
  return map["expect"] !== undefined && entriesFit(map, always, shape170, never);
}

function until102(value) {
  return isMap(value) && entries171(value);
}

function check173(item) {
  return typeof item === "string" && (item === "url" || item === "method" || item === "body");
}

function check174(item) {
  return (item === true || item === "dns" || item === "connect" || item === "tls" || item === "first-byte" || item === "download");
}

const shape175 = {
  __proto__: null,
  "json": check1,
  "header": check1,
  "cookie": check1,
  "xpath": check0,
  "css": check0,
  "regex": check0,
  "certificate": check1,
  "request": check173,
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
  "duration": check174,
  "stdout": check90,
  "stderr": check90,
  "exit-code": check90,
  "filters": filters131,
  "matches": check1,
  "default": always,
  "secret": check60,
};

function entries176(map) {
  return entriesFit(map, always, shape175, never);
}

function output172(value) {
  return isMap(value) && entries176(value);
}

function entries177(map) {
  return entriesFit(map, id3, NOTHING, output172);
}

function check178(item) {
  return isMap(item) && entries177(item);
}

function url180(value) {
  return typeof value === "string" && value !== "";
}

function check181(item) {
  return typeof item === "string" && pattern11.test(item);
}

const shape183 = {
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

function entries184(map) {
  return entriesFit(map, always, shape183, never);
}

function part182(value) {
  return ((typeof value === "string" || Number.isFinite(value) || typeof value === "boolean") || (isMap(value) && entries184(value)));
}

function entries185(map) {
  return entriesFit(map, always, NOTHING, part182);
}

function check186(item) {
  return isMap(item) && entries185(item);
}

const shape187 = {
  __proto__: null,
  "file": file78,
};

function entries188(map) {
  return map["file"] !== undefined && entriesFit(map, always, shape187, never);
}

function check189(item) {
  return (typeof item === "string" || (isMap(item) && entries188(item)));
}

const shape190 = {
  __proto__: null,
  "GET": url180,
  "HEAD": url180,
  "POST": url180,
  "PUT": url180,
  "PATCH": url180,
  "DELETE": url180,
  "OPTIONS": url180,
  "method": check181,
  "url": url180,
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
  "multipart": check186,
  "text": check1,
  "xml": check189,
  "file": file78,
  "base64": check1,
  "hex": check1,
};

function entries191(map) {
  return entriesFit(map, always, shape190, never);
}

function http179(value) {
  return ((typeof value === "string" && pattern10.test(value)) || (isMap(value) && entries191(value)));
}

function entries192(map) {
  return entriesFit(map, id3, NOTHING, always);
}

function check193(item) {
  return isMap(item) && entries192(item);
}

const shape194 = {
  __proto__: null,
  "id": id3,
  "name": check0,
  "if": condition101,
  "continue-on-error": check60,
  "timeout": duration40,
  "retry": retry66,
  "until": until102,
  "expect": expect103,
  "outputs": check178,
  "env": env5,
  "http": http179,
  "run": check0,
  "shell": shell77,
  "working-directory": file78,
  "wait": duration40,
  "uses": file78,
  "with": check193,
};

function entries195(map) {
  return entriesFit(map, always, shape194, never);
}

function step100(value) {
  return isMap(value) && entries195(value);
}

function check196(item) {
  return Array.isArray(item) && itemsFit(item, step100);
}

function check199(item) {
  return typeof item === "string" && pattern12.test(item);
}

function tags198(value) {
  return Array.isArray(value) && itemsFit(value, check199) && new Set(value).size === value.length;
}

function priority200(value) {
  return typeof value === "string" && (value === "P0" || value === "P1" || value === "P2" || value === "P3" || value === "P4");
}

function check201(item) {
  return (id3(item) || (Array.isArray(item) && itemsFit(item, id3) && new Set(item).size === item.length));
}

function check203(item) {
  return Number.isInteger(item) && item >= 1 && item <= 10;
}

const shape204 = {
  __proto__: null,
  "attempts": check203,
  "delay": duration40,
};

function entries205(map) {
  return map["attempts"] !== undefined && entriesFit(map, always, shape204, never);
}

function case_retries202(value) {
  return isMap(value) && entries205(value);
}

function entries207(map) {
  return hasEntries(map);
}

function check208(item) {
  return isMap(item) && entries207(item);
}

function check209(item) {
  return Array.isArray(item) && itemsFit(item, check208);
}

function entries210(map) {
  return hasEntries(map);
}

function check211(item) {
  return isMap(item) && entries210(item);
}

function check212(item) {
  return Array.isArray(item) && itemsFit(item, check211);
}

function check213(item) {
  return (Array.isArray(item) || typeof item === "string") && (!(Array.isArray(item)) || item.length >= 1);
}

const shape214 = {
  __proto__: null,
  "include": check209,
  "exclude": check212,
};

function entries215(map) {
  return hasEntries(map) && entriesFit(map, id3, shape214, check213);
}

function matrix206(value) {
  return isMap(value) && entries215(value);
}

function entries216(map) {
  return entriesFit(map, id3, NOTHING, always);
}

function check217(item) {
  return isMap(item) && entries216(item);
}

function check218(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, step100);
}

const shape219 = {
  __proto__: null,
  "name": check0,
  "description": check1,
  "tags": tags198,
  "priority": priority200,
  "needs": check201,
  "if": condition101,
  "timeout": duration40,
  "retries": case_retries202,
  "matrix": matrix206,
  "data": file78,
  "outputs": check217,
  "steps": check218,
};

function entries220(map) {
  return map["steps"] !== undefined && entriesFit(map, always, shape219, never);
}

function case197(value) {
  return isMap(value) && entries220(value);
}

function entries221(map) {
  return hasEntries(map) && entriesFit(map, id3, NOTHING, case197);
}

function check222(item) {
  return isMap(item) && entries221(item);
}

const shape223 = {
  __proto__: null,
  "name": check0,
  "description": check1,
  "vars": vars2,
  "env": env5,
  "defaults": defaults9,
  "sessions": suite_sessions84,
  "before": check196,
  "after": check196,
  "cases": check222,
};

function entries224(map) {
  return map["cases"] !== undefined && entriesFit(map, always, shape223, never);
}

function check226(item) {
  return typeof item === "string" && (item === "string" || item === "number" || item === "integer" || item === "boolean" || item === "array" || item === "object" || item === "any");
}

const shape227 = {
  __proto__: null,
  "type": check226,
  "description": check1,
  "default": always,
  "secret": check60,
};

function entries228(map) {
  return map["type"] !== undefined && entriesFit(map, always, shape227, never);
}

function input225(value) {
  return isMap(value) && entries228(value);
}

function entries229(map) {
  return entriesFit(map, id3, NOTHING, input225);
}

function check230(item) {
  return isMap(item) && entries229(item);
}

function entries231(map) {
  return entriesFit(map, id3, NOTHING, always);
}

function check232(item) {
  return isMap(item) && entries231(item);
}

const shape233 = {
  __proto__: null,
  "name": check0,
  "description": check1,
  "inputs": check230,
  "outputs": check232,
  "steps": check218,
};

function entries234(map) {
  return map["steps"] !== undefined && entriesFit(map, always, shape233, never);
}

function plan_id235(value) {
  return typeof value === "string" && [...value].length <= 100 && pattern13.test(value);
}

function check236(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check0);
}

function check237(item) {
  return typeof item === "string" && pattern14.test(item);
}

const shape238 = {
  __proto__: null,
  "tags": check0,
  "priority": check237,
};

function entries239(map) {
  return hasEntries(map) && entriesFit(map, always, shape238, never);
}

function check240(item) {
  return isMap(item) && entries239(item);
}

function check241(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check0) && new Set(item).size === item.length;
}

function check243(item) {
  return (item === "any" || item === "all");
}

function check244(item) {
  return (item === "github" || item === "apscheduler");
}

function check245(item) {
  return typeof item === "string" && [...item].length >= 2;
}

function check246(item) {
  return (typeof item === "string" || Number.isInteger(item));
}

function check247(item) {
  return (typeof item === "string" || Number.isInteger(item) || Array.isArray(item)) && (!(Array.isArray(item)) || itemsFit(item, check246));
}

function check248(item) {
  return (typeof item === "string" || Array.isArray(item)) && (!(Array.isArray(item)) || item.length >= 1 && itemsFit(item, check1));
}

function check249(item) {
  return (typeof item === "string" || Array.isArray(item)) && (!(Array.isArray(item)) || itemsFit(item, check1));
}

const shape250 = {
  __proto__: null,
  "cron": check0,
  "match": check243,
  "dialect": check244,
  "every": check245,
  "at": check0,
  "day": check247,
  "time": check248,
  "month": check247,
  "week": check247,
  "timezone": check0,
  "from": check0,
  "until": check0,
  "except": check249,
  "jitter": duration40,
};

function entries251(map) {
  return entriesFit(map, always, shape250, never);
}

function schedule_entry242(value) {
  return isMap(value) && entries251(value);
}

function check252(item) {
  return Array.isArray(item) && item.length >= 1 && item.length <= 100 && itemsFit(item, schedule_entry242);
}

function check253(item) {
  return (item === "github" || item === "local");
}

function check254(item) {
  return (item === "latest" || item === "all");
}

const shape255 = {
  __proto__: null,
  "grace": duration40,
  "coalesce": check254,
  "max": check67,
};

function entries256(map) {
  return hasEntries(map) && entriesFit(map, always, shape255, never);
}

function check257(item) {
  return isMap(item) && entries256(item);
}

function check258(item) {
  return (item === "queue" || item === "skip" || item === "cancel");
}

function patterns259(value) {
  return Array.isArray(value) && value.length >= 1 && itemsFit(value, check0);
}

const shape260 = {
  __proto__: null,
  "branches": patterns259,
  "paths": patterns259,
};

function entries261(map) {
  return map["branches"] !== undefined && entriesFit(map, always, shape260, never);
}

function check262(item) {
  return isMap(item) && entries261(item);
}

function entries264(map) {
  return entriesFit(map, check7, NOTHING, check6);
}

function check265(item) {
  return isMap(item) && entries264(item);
}

const shape266 = {
  __proto__: null,
  "run": check0,
  "ready": check0,
  "timeout": duration40,
  "env": check265,
};

function entries267(map) {
  return map["run"] !== undefined && map["ready"] !== undefined && entriesFit(map, always, shape266, never);
}

function start263(value) {
  return isMap(value) && entries267(value);
}

const shape270 = {
  __proto__: null,
  "username": check0,
  "password": check0,
};

function entries271(map) {
  return map["username"] !== undefined && map["password"] !== undefined && entriesFit(map, always, shape270, never);
}

function check272(item) {
  return isMap(item) && entries271(item);
}

function entries273(map) {
  return entriesFit(map, check7, NOTHING, check6);
}

function check274(item) {
  return isMap(item) && entries273(item);
}

function check275(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check246);
}

const shape276 = {
  __proto__: null,
  "image": check0,
  "credentials": check272,
  "env": check274,
  "ports": check275,
  "volumes": check236,
  "options": check0,
};

function entries277(map) {
  return map["image"] !== undefined && entriesFit(map, always, shape276, never);
}

function service269(value) {
  return isMap(value) && entries277(value);
}

function check278(key) {
  return pattern0.test(key);
}

function entries279(map) {
  return entriesFit(map, check278, NOTHING, service269);
}

function services268(value) {
  return isMap(value) && entries279(value);
}

const shape280 = {
  __proto__: null,
  "paths": patterns259,
  "tags": check0,
  "priority": check237,
  "environment": check0,
  "vars": vars2,
  "start": start263,
  "services": services268,
};

function entries281(map) {
  return entriesFit(map, always, shape280, never);
}

function check282(item) {
  return isMap(item) && entries281(item);
}

function check284(item) {
  return (typeof item === "string" || Array.isArray(item)) && (!(typeof item === "string") || item !== "") && (!(Array.isArray(item)) || item.length >= 1 && itemsFit(item, check0));
}

const shape285 = {
  __proto__: null,
  "group": check0,
  "labels": check284,
};

function entries286(map) {
  return hasEntries(map) && entriesFit(map, always, shape285, never);
}

function runs_on283(value) {
  return (typeof value === "string" || Array.isArray(value) || isMap(value)) && (!(typeof value === "string") || value !== "") && (!(Array.isArray(value)) || value.length >= 1 && itemsFit(value, check0)) && (!(isMap(value)) || entries286(value));
}

function check287(item) {
  return (item === "json" || item === "junit" || item === "ctrf" || item === "markdown");
}

function check288(item) {
  return Array.isArray(item) && itemsFit(item, check287) && new Set(item).size === item.length;
}

function check289(item) {
  return (item === "always" || item === "on-change" || item === "on-failure" || item === "never");
}

function check290(item) {
  return (item === true || item === false || item === "always");
}

function check291(item) {
  return typeof item === "string" && item !== "" && [...item].length <= 50 && pattern15.test(item);
}

function check292(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check291) && new Set(item).size === item.length;
}

const shape293 = {
  __proto__: null,
  "labels": check292,
};

function entries294(map) {
  return hasEntries(map) && entriesFit(map, always, shape293, never);
}

function check295(item) {
  return (typeof item === "boolean" || isMap(item)) && (!(isMap(item)) || entries294(item));
}

const shape296 = {
  __proto__: null,
  "artifacts": check288,
  "comment": check289,
  "check": check290,
  "issue": check295,
  "status": check60,
  "deployment": check60,
  "strict": check60,
};

function entries297(map) {
  return hasEntries(map) && entriesFit(map, always, shape296, never);
}

function check298(item) {
  return isMap(item) && entries297(item);
}

function check299(item) {
  return typeof item === "string" && pattern16.test(item);
}

function check300(item) {
  return Array.isArray(item) && item.length >= 1 && itemsFit(item, check299) && new Set(item).size === item.length;
}

function entries302(map) {
  return hasEntries(map) && entriesFit(map, id3, NOTHING, session_definition85);
}

function sessions301(value) {
  return isMap(value) && entries302(value);
}

function check303(item) {
  return Number.isInteger(item) && item >= 1 && item <= 1000;
}

function check305(item) {
  return typeof item === "string" && pattern17.test(item);
}

function check306(item) {
  return typeof item === "string" && pattern18.test(item);
}

const shape307 = {
  __proto__: null,
  "case": check305,
  "until": check306,
  "reason": check0,
};

function entries308(map) {
  return map["case"] !== undefined && map["until"] !== undefined && map["reason"] !== undefined && entriesFit(map, always, shape307, never);
}

function check309(item) {
  return isMap(item) && entries308(item);
}

function quarantine304(value) {
  return Array.isArray(value) && itemsFit(value, check309);
}

function check310(item) {
  return Number.isFinite(item) && item >= 0 && item <= 100;
}

const shape311 = {
  __proto__: null,
  "name": check0,
  "id": plan_id235,
  "description": check1,
  "suites": check236,
  "select": check240,
  "environments": check241,
  "schedule": check252,
  "jitter": duration40,
  "resident": duration40,
  "runner": check253,
  "paused": check60,
  "misfire": check257,
  "overlap": check258,
  "heartbeat": check0,
  "push": check262,
  "pull-request": check282,
  "services": services268,
  "runs-on": runs_on283,
  "report": check298,
  "owners": check300,
  "vars": vars2,
  "sessions": sessions301,
  "max-parallel": check303,
  "fail-fast": check60,
  "retries": case_retries202,
  "quarantine": quarantine304,
  "pass-rate": check310,
  "timeout": duration40,
};

function entries312(map) {
  return map["suites"] !== undefined && entriesFit(map, always, shape311, never);
}

function check313(item) {
  return (item === "per-plan" || item === "single");
}

function check314(item) {
  return typeof item === "string" && pattern19.test(item);
}

function check315(item) {
  return typeof item === "string" && pattern20.test(item);
}

const shape316 = {
  __proto__: null,
  "store": check0,
  "branch": check314,
  "keep": check315,
};

function entries317(map) {
  return hasEntries(map) && entriesFit(map, always, shape316, never);
}

function check318(item) {
  return isMap(item) && entries317(item);
}

function check320(item) {
  return (typeof item === "string" || typeof item === "boolean") && (!(typeof item === "string") || item !== "");
}

const shape321 = {
  __proto__: null,
  "github-environment": check320,
  "vars": vars2,
};

function entries322(map) {
  return entriesFit(map, always, shape321, never);
}

function environment319(value) {
  return (isMap(value) || value === null) && (!(isMap(value)) || entries322(value));
}

function check323(key) {
  return pattern21.test(key);
}

function entries324(map) {
  return entriesFit(map, check323, NOTHING, environment319);
}

function check325(item) {
  return isMap(item) && entries324(item);
}

const shape326 = {
  __proto__: null,
  "action": check0,
  "checkout": check0,
  "runs-on": runs_on283,
  "pack": check313,
  "state": check318,
  "quarantine": quarantine304,
  "sessions": sessions301,
  "vars": vars2,
  "environments": check325,
};

function entries327(map) {
  return entriesFit(map, always, shape326, never);
}

export function suite(value) {
  return isMap(value) && entries224(value);
}

export function steps(value) {
  return isMap(value) && entries234(value);
}

export function plan(value) {
  return isMap(value) && entries312(value);
}

export function project(value) {
  return isMap(value) && entries327(value);
}
