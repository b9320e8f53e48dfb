import { i as __toESM } from "./rolldown-runtime.js";
import { n as require_ucs2length, t as require_equal } from "./equal.js";
// src/load/generated/validators.js
var import_ucs2length = /* @__PURE__ */ __toESM(require_ucs2length(), 1);
var import_equal = /* @__PURE__ */ __toESM(require_equal(), 1);
const suite = validate10;
const schema11 = {
	"$comment": "suite",
	"$id": "https://raw.githubusercontent.com/rota-run/rota/v0.1.0/schemas/suite.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": ["cases"],
	"properties": {
		"name": {
			"$comment": "suite/properties/name",
			"type": "string",
			"minLength": 1
		},
		"description": {
			"$comment": "suite/properties/description",
			"type": "string"
		},
		"vars": {
			"$comment": "suite/properties/vars",
			"$ref": "#/$defs/vars"
		},
		"env": {
			"$comment": "suite/properties/env",
			"$ref": "#/$defs/env"
		},
		"defaults": {
			"$comment": "suite/properties/defaults",
			"$ref": "#/$defs/defaults"
		},
		"before": {
			"$comment": "suite/properties/before",
			"type": "array",
			"items": {
				"$comment": "suite/properties/before/items",
				"$ref": "#/$defs/step"
			}
		},
		"after": {
			"$comment": "suite/properties/after",
			"type": "array",
			"items": {
				"$comment": "suite/properties/after/items",
				"$ref": "#/$defs/step"
			}
		},
		"cases": {
			"$comment": "suite/properties/cases",
			"type": "object",
			"minProperties": 1,
			"propertyNames": {
				"$comment": "suite/properties/cases/propertyNames",
				"$ref": "#/$defs/id"
			},
			"additionalProperties": {
				"$comment": "suite/properties/cases/additionalProperties",
				"$ref": "#/$defs/case"
			}
		}
	},
	"$defs": {
		"id": {
			"$comment": "suite/$defs/id",
			"type": "string",
			"pattern": "^[A-Za-z_][A-Za-z0-9_-]*$"
		},
		"duration": {
			"$comment": "suite/$defs/duration",
			"type": "string",
			"pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$"
		},
		"condition": {
			"$comment": "suite/$defs/condition",
			"type": ["string", "boolean"]
		},
		"vars": {
			"$comment": "suite/$defs/vars",
			"type": "object",
			"propertyNames": {
				"$comment": "suite/$defs/vars/propertyNames",
				"$ref": "#/$defs/id"
			},
			"additionalProperties": true
		},
		"env": {
			"$comment": "suite/$defs/env",
			"type": "object",
			"propertyNames": {
				"$comment": "suite/$defs/env/propertyNames",
				"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
			},
			"additionalProperties": {
				"$comment": "suite/$defs/env/additionalProperties",
				"type": [
					"string",
					"number",
					"boolean"
				]
			}
		},
		"tags": {
			"$comment": "suite/$defs/tags",
			"type": "array",
			"items": {
				"$comment": "suite/$defs/tags/items",
				"type": "string",
				"pattern": "^[A-Za-z0-9_][A-Za-z0-9_.:-]*$"
			},
			"uniqueItems": true
		},
		"priority": {
			"$comment": "suite/$defs/priority",
			"type": "string",
			"enum": [
				"P0",
				"P1",
				"P2",
				"P3",
				"P4"
			]
		},
		"file": {
			"$comment": "suite/$defs/file",
			"type": "string",
			"minLength": 1
		},
		"case": {
			"$comment": "suite/$defs/case",
			"type": "object",
			"additionalProperties": false,
			"required": ["steps"],
			"properties": {
				"name": {
					"$comment": "suite/$defs/case/properties/name",
					"type": "string",
					"minLength": 1
				},
				"description": {
					"$comment": "suite/$defs/case/properties/description",
					"type": "string"
				},
				"tags": {
					"$comment": "suite/$defs/case/properties/tags",
					"$ref": "#/$defs/tags"
				},
				"priority": {
					"$comment": "suite/$defs/case/properties/priority",
					"$ref": "#/$defs/priority"
				},
				"needs": {
					"$comment": "suite/$defs/case/properties/needs",
					"anyOf": [{
						"$comment": "suite/$defs/case/properties/needs/anyOf/0",
						"$ref": "#/$defs/id"
					}, {
						"$comment": "suite/$defs/case/properties/needs/anyOf/1",
						"type": "array",
						"items": {
							"$comment": "suite/$defs/case/properties/needs/anyOf/1/items",
							"$ref": "#/$defs/id"
						},
						"uniqueItems": true
					}]
				},
				"if": {
					"$comment": "suite/$defs/case/properties/if",
					"$ref": "#/$defs/condition"
				},
				"timeout": {
					"$comment": "suite/$defs/case/properties/timeout",
					"$ref": "#/$defs/duration"
				},
				"matrix": {
					"$comment": "suite/$defs/case/properties/matrix",
					"$ref": "#/$defs/matrix"
				},
				"data": {
					"$comment": "suite/$defs/case/properties/data",
					"$ref": "#/$defs/file"
				},
				"outputs": {
					"$comment": "suite/$defs/case/properties/outputs",
					"type": "object",
					"propertyNames": {
						"$comment": "suite/$defs/case/properties/outputs/propertyNames",
						"$ref": "#/$defs/id"
					},
					"additionalProperties": true
				},
				"steps": {
					"$comment": "suite/$defs/case/properties/steps",
					"type": "array",
					"minItems": 1,
					"items": {
						"$comment": "suite/$defs/case/properties/steps/items",
						"$ref": "#/$defs/step"
					}
				}
			}
		},
		"matrix": {
			"$comment": "suite/$defs/matrix",
			"type": "object",
			"minProperties": 1,
			"properties": {
				"include": {
					"$comment": "suite/$defs/matrix/properties/include",
					"type": "array",
					"items": {
						"$comment": "suite/$defs/matrix/properties/include/items",
						"type": "object",
						"minProperties": 1
					}
				},
				"exclude": {
					"$comment": "suite/$defs/matrix/properties/exclude",
					"type": "array",
					"items": {
						"$comment": "suite/$defs/matrix/properties/exclude/items",
						"type": "object",
						"minProperties": 1
					}
				}
			},
			"propertyNames": {
				"$comment": "suite/$defs/matrix/propertyNames",
				"$ref": "#/$defs/id"
			},
			"additionalProperties": {
				"$comment": "suite/$defs/matrix/additionalProperties",
				"type": ["array", "string"],
				"minItems": 1
			}
		},
		"defaults": {
			"$comment": "suite/$defs/defaults",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"http": {
					"$comment": "suite/$defs/defaults/properties/http",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"base-url": {
							"$comment": "suite/$defs/defaults/properties/http/properties/base-url",
							"$ref": "#/$defs/base-url"
						},
						"query": {
							"$comment": "suite/$defs/defaults/properties/http/properties/query",
							"$ref": "#/$defs/query"
						},
						"headers": {
							"$comment": "suite/$defs/defaults/properties/http/properties/headers",
							"$ref": "#/$defs/headers"
						},
						"bearer": {
							"$comment": "suite/$defs/defaults/properties/http/properties/bearer",
							"$ref": "#/$defs/bearer"
						},
						"basic": {
							"$comment": "suite/$defs/defaults/properties/http/properties/basic",
							"$ref": "#/$defs/basic"
						},
						"redirects": {
							"$comment": "suite/$defs/defaults/properties/http/properties/redirects",
							"$ref": "#/$defs/redirects"
						},
						"timeout": {
							"$comment": "suite/$defs/defaults/properties/http/properties/timeout",
							"$ref": "#/$defs/duration"
						},
						"retry": {
							"$comment": "suite/$defs/defaults/properties/http/properties/retry",
							"$ref": "#/$defs/retry"
						}
					}
				},
				"run": {
					"$comment": "suite/$defs/defaults/properties/run",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"shell": {
							"$comment": "suite/$defs/defaults/properties/run/properties/shell",
							"$ref": "#/$defs/shell"
						},
						"working-directory": {
							"$comment": "suite/$defs/defaults/properties/run/properties/working-directory",
							"$ref": "#/$defs/file"
						}
					}
				}
			}
		},
		"base-url": {
			"$comment": "suite/$defs/base-url",
			"type": "string",
			"minLength": 1
		},
		"scalar": {
			"$comment": "suite/$defs/scalar",
			"type": [
				"string",
				"number",
				"boolean",
				"null"
			]
		},
		"query": {
			"$comment": "suite/$defs/query",
			"type": "object",
			"additionalProperties": {
				"$comment": "suite/$defs/query/additionalProperties",
				"anyOf": [{
					"$comment": "suite/$defs/query/additionalProperties/anyOf/0",
					"type": [
						"string",
						"number",
						"boolean",
						"null"
					]
				}, {
					"$comment": "suite/$defs/query/additionalProperties/anyOf/1",
					"type": "array",
					"items": {
						"$comment": "suite/$defs/query/additionalProperties/anyOf/1/items",
						"type": [
							"string",
							"number",
							"boolean"
						]
					}
				}]
			}
		},
		"headers": {
			"$comment": "suite/$defs/headers",
			"type": "object",
			"propertyNames": {
				"$comment": "suite/$defs/headers/propertyNames",
				"pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"
			},
			"additionalProperties": {
				"$comment": "suite/$defs/headers/additionalProperties",
				"anyOf": [{
					"$comment": "suite/$defs/headers/additionalProperties/anyOf/0",
					"type": [
						"string",
						"number",
						"boolean",
						"null"
					]
				}, {
					"$comment": "suite/$defs/headers/additionalProperties/anyOf/1",
					"type": "array",
					"items": {
						"$comment": "suite/$defs/headers/additionalProperties/anyOf/1/items",
						"type": [
							"string",
							"number",
							"boolean"
						]
					}
				}]
			}
		},
		"bearer": {
			"$comment": "suite/$defs/bearer",
			"type": ["string", "null"]
		},
		"basic": {
			"$comment": "suite/$defs/basic",
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": ["user", "password"],
			"properties": {
				"user": {
					"$comment": "suite/$defs/basic/properties/user",
					"type": "string"
				},
				"password": {
					"$comment": "suite/$defs/basic/properties/password",
					"type": "string"
				}
			}
		},
		"redirects": {
			"$comment": "suite/$defs/redirects",
			"anyOf": [{
				"$comment": "suite/$defs/redirects/anyOf/0",
				"type": "boolean"
			}, {
				"$comment": "suite/$defs/redirects/anyOf/1",
				"type": "integer",
				"minimum": 0,
				"maximum": 50
			}]
		},
		"shell": {
			"$comment": "suite/$defs/shell",
			"type": "string",
			"enum": ["bash", "sh"]
		},
		"retry": {
			"$comment": "suite/$defs/retry",
			"type": "object",
			"additionalProperties": false,
			"required": ["attempts"],
			"properties": {
				"attempts": {
					"$comment": "suite/$defs/retry/properties/attempts",
					"type": "integer",
					"minimum": 1,
					"maximum": 100
				},
				"when": {
					"$comment": "suite/$defs/retry/properties/when",
					"type": "array",
					"minItems": 1,
					"items": {
						"$comment": "suite/$defs/retry/properties/when/items",
						"anyOf": [
							{
								"$comment": "suite/$defs/retry/properties/when/items/anyOf/0",
								"type": "string",
								"enum": [
									"network",
									"timeout",
									"failure"
								]
							},
							{
								"$comment": "suite/$defs/retry/properties/when/items/anyOf/1",
								"type": "integer",
								"minimum": 100,
								"maximum": 599
							},
							{
								"$comment": "suite/$defs/retry/properties/when/items/anyOf/2",
								"type": "string",
								"pattern": "^[1-5]xx$"
							}
						]
					}
				},
				"delay": {
					"$comment": "suite/$defs/retry/properties/delay",
					"$ref": "#/$defs/duration"
				},
				"backoff": {
					"$comment": "suite/$defs/retry/properties/backoff",
					"type": "number",
					"minimum": 1,
					"maximum": 10
				}
			}
		},
		"until": {
			"$comment": "suite/$defs/until",
			"type": "object",
			"additionalProperties": false,
			"required": ["expect"],
			"properties": {
				"expect": {
					"$comment": "suite/$defs/until/properties/expect",
					"$ref": "#/$defs/expect"
				},
				"every": {
					"$comment": "suite/$defs/until/properties/every",
					"$ref": "#/$defs/duration"
				},
				"timeout": {
					"$comment": "suite/$defs/until/properties/timeout",
					"$ref": "#/$defs/duration"
				}
			}
		},
		"step": {
			"$comment": "suite/$defs/step",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"id": {
					"$comment": "suite/$defs/step/properties/id",
					"$ref": "#/$defs/id"
				},
				"name": {
					"$comment": "suite/$defs/step/properties/name",
					"type": "string",
					"minLength": 1
				},
				"if": {
					"$comment": "suite/$defs/step/properties/if",
					"$ref": "#/$defs/condition"
				},
				"continue-on-error": {
					"$comment": "suite/$defs/step/properties/continue-on-error",
					"type": "boolean"
				},
				"timeout": {
					"$comment": "suite/$defs/step/properties/timeout",
					"$ref": "#/$defs/duration"
				},
				"retry": {
					"$comment": "suite/$defs/step/properties/retry",
					"$ref": "#/$defs/retry"
				},
				"until": {
					"$comment": "suite/$defs/step/properties/until",
					"$ref": "#/$defs/until"
				},
				"expect": {
					"$comment": "suite/$defs/step/properties/expect",
					"$ref": "#/$defs/expect"
				},
				"outputs": {
					"$comment": "suite/$defs/step/properties/outputs",
					"type": "object",
					"propertyNames": {
						"$comment": "suite/$defs/step/properties/outputs/propertyNames",
						"$ref": "#/$defs/id"
					},
					"additionalProperties": {
						"$comment": "suite/$defs/step/properties/outputs/additionalProperties",
						"$ref": "#/$defs/output"
					}
				},
				"env": {
					"$comment": "suite/$defs/step/properties/env",
					"$ref": "#/$defs/env"
				},
				"http": {
					"$comment": "suite/$defs/step/properties/http",
					"$ref": "#/$defs/http"
				},
				"run": {
					"$comment": "suite/$defs/step/properties/run",
					"type": "string",
					"minLength": 1
				},
				"shell": {
					"$comment": "suite/$defs/step/properties/shell",
					"$ref": "#/$defs/shell"
				},
				"working-directory": {
					"$comment": "suite/$defs/step/properties/working-directory",
					"$ref": "#/$defs/file"
				},
				"wait": {
					"$comment": "suite/$defs/step/properties/wait",
					"$ref": "#/$defs/duration"
				},
				"uses": {
					"$comment": "suite/$defs/step/properties/uses",
					"$ref": "#/$defs/file"
				},
				"with": {
					"$comment": "suite/$defs/step/properties/with",
					"type": "object",
					"propertyNames": {
						"$comment": "suite/$defs/step/properties/with/propertyNames",
						"$ref": "#/$defs/id"
					},
					"additionalProperties": true
				}
			}
		},
		"output": {
			"$comment": "suite/$defs/output",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"json": {
					"$comment": "suite/$defs/output/properties/json",
					"type": "string"
				},
				"header": {
					"$comment": "suite/$defs/output/properties/header",
					"type": "string"
				},
				"cookie": {
					"$comment": "suite/$defs/output/properties/cookie",
					"type": "string"
				},
				"status": {
					"$comment": "suite/$defs/output/properties/status",
					"const": true
				},
				"body": {
					"$comment": "suite/$defs/output/properties/body",
					"const": true
				},
				"duration": {
					"$comment": "suite/$defs/output/properties/duration",
					"const": true
				},
				"stdout": {
					"$comment": "suite/$defs/output/properties/stdout",
					"const": true
				},
				"stderr": {
					"$comment": "suite/$defs/output/properties/stderr",
					"const": true
				},
				"exit-code": {
					"$comment": "suite/$defs/output/properties/exit-code",
					"const": true
				},
				"matches": {
					"$comment": "suite/$defs/output/properties/matches",
					"type": "string"
				},
				"default": { "$comment": "suite/$defs/output/properties/default" },
				"secret": {
					"$comment": "suite/$defs/output/properties/secret",
					"type": "boolean"
				}
			}
		},
		"http": {
			"$comment": "suite/$defs/http",
			"anyOf": [{
				"$comment": "suite/$defs/http/anyOf/0",
				"type": "string",
				"pattern": "^[A-Z]+ \\S"
			}, {
				"$comment": "suite/$defs/http/anyOf/1",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"GET": {
						"$comment": "suite/$defs/http/anyOf/1/properties/GET",
						"$ref": "#/$defs/url"
					},
					"HEAD": {
						"$comment": "suite/$defs/http/anyOf/1/properties/HEAD",
						"$ref": "#/$defs/url"
					},
					"POST": {
						"$comment": "suite/$defs/http/anyOf/1/properties/POST",
						"$ref": "#/$defs/url"
					},
					"PUT": {
						"$comment": "suite/$defs/http/anyOf/1/properties/PUT",
						"$ref": "#/$defs/url"
					},
					"PATCH": {
						"$comment": "suite/$defs/http/anyOf/1/properties/PATCH",
						"$ref": "#/$defs/url"
					},
					"DELETE": {
						"$comment": "suite/$defs/http/anyOf/1/properties/DELETE",
						"$ref": "#/$defs/url"
					},
					"OPTIONS": {
						"$comment": "suite/$defs/http/anyOf/1/properties/OPTIONS",
						"$ref": "#/$defs/url"
					},
					"method": {
						"$comment": "suite/$defs/http/anyOf/1/properties/method",
						"type": "string",
						"pattern": "^[A-Z]+$"
					},
					"url": {
						"$comment": "suite/$defs/http/anyOf/1/properties/url",
						"$ref": "#/$defs/url"
					},
					"base-url": {
						"$comment": "suite/$defs/http/anyOf/1/properties/base-url",
						"$ref": "#/$defs/base-url"
					},
					"query": {
						"$comment": "suite/$defs/http/anyOf/1/properties/query",
						"$ref": "#/$defs/query"
					},
					"headers": {
						"$comment": "suite/$defs/http/anyOf/1/properties/headers",
						"$ref": "#/$defs/headers"
					},
					"bearer": {
						"$comment": "suite/$defs/http/anyOf/1/properties/bearer",
						"$ref": "#/$defs/bearer"
					},
					"basic": {
						"$comment": "suite/$defs/http/anyOf/1/properties/basic",
						"$ref": "#/$defs/basic"
					},
					"redirects": {
						"$comment": "suite/$defs/http/anyOf/1/properties/redirects",
						"$ref": "#/$defs/redirects"
					},
					"timeout": {
						"$comment": "suite/$defs/http/anyOf/1/properties/timeout",
						"$ref": "#/$defs/duration"
					},
					"json": { "$comment": "suite/$defs/http/anyOf/1/properties/json" },
					"form": {
						"$comment": "suite/$defs/http/anyOf/1/properties/form",
						"$ref": "#/$defs/query"
					},
					"multipart": {
						"$comment": "suite/$defs/http/anyOf/1/properties/multipart",
						"type": "object",
						"additionalProperties": {
							"$comment": "suite/$defs/http/anyOf/1/properties/multipart/additionalProperties",
							"$ref": "#/$defs/part"
						}
					},
					"text": {
						"$comment": "suite/$defs/http/anyOf/1/properties/text",
						"type": "string"
					},
					"file": {
						"$comment": "suite/$defs/http/anyOf/1/properties/file",
						"$ref": "#/$defs/file"
					},
					"base64": {
						"$comment": "suite/$defs/http/anyOf/1/properties/base64",
						"type": "string"
					}
				}
			}]
		},
		"url": {
			"$comment": "suite/$defs/url",
			"type": "string",
			"minLength": 1
		},
		"part": {
			"$comment": "suite/$defs/part",
			"anyOf": [{
				"$comment": "suite/$defs/part/anyOf/0",
				"type": [
					"string",
					"number",
					"boolean"
				]
			}, {
				"$comment": "suite/$defs/part/anyOf/1",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"text": {
						"$comment": "suite/$defs/part/anyOf/1/properties/text",
						"type": "string"
					},
					"json": { "$comment": "suite/$defs/part/anyOf/1/properties/json" },
					"file": {
						"$comment": "suite/$defs/part/anyOf/1/properties/file",
						"$ref": "#/$defs/file"
					},
					"base64": {
						"$comment": "suite/$defs/part/anyOf/1/properties/base64",
						"type": "string"
					},
					"filename": {
						"$comment": "suite/$defs/part/anyOf/1/properties/filename",
						"type": "string"
					},
					"content-type": {
						"$comment": "suite/$defs/part/anyOf/1/properties/content-type",
						"type": "string"
					}
				}
			}]
		},
		"expect": {
			"$comment": "suite/$defs/expect",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"status": {
					"$comment": "suite/$defs/expect/properties/status",
					"anyOf": [
						{
							"$comment": "suite/$defs/expect/properties/status/anyOf/0",
							"$ref": "#/$defs/status"
						},
						{
							"$comment": "suite/$defs/expect/properties/status/anyOf/1",
							"type": "array",
							"minItems": 1,
							"items": {
								"$comment": "suite/$defs/expect/properties/status/anyOf/1/items",
								"$ref": "#/$defs/status"
							}
						},
						{
							"$comment": "suite/$defs/expect/properties/status/anyOf/2",
							"$ref": "#/$defs/matchers"
						}
					]
				},
				"headers": {
					"$comment": "suite/$defs/expect/properties/headers",
					"type": "object",
					"propertyNames": {
						"$comment": "suite/$defs/expect/properties/headers/propertyNames",
						"pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"
					},
					"additionalProperties": {
						"$comment": "suite/$defs/expect/properties/headers/additionalProperties",
						"$ref": "#/$defs/expectation"
					}
				},
				"cookies": {
					"$comment": "suite/$defs/expect/properties/cookies",
					"type": "object",
					"additionalProperties": {
						"$comment": "suite/$defs/expect/properties/cookies/additionalProperties",
						"$ref": "#/$defs/expectation"
					}
				},
				"json": {
					"$comment": "suite/$defs/expect/properties/json",
					"type": "object",
					"minProperties": 1,
					"propertyNames": {
						"$comment": "suite/$defs/expect/properties/json/propertyNames",
						"pattern": "^\\$"
					},
					"additionalProperties": {
						"$comment": "suite/$defs/expect/properties/json/additionalProperties",
						"$ref": "#/$defs/expectation"
					}
				},
				"body": {
					"$comment": "suite/$defs/expect/properties/body",
					"$ref": "#/$defs/expectation"
				},
				"duration": {
					"$comment": "suite/$defs/expect/properties/duration",
					"$ref": "#/$defs/duration-matchers"
				},
				"url": {
					"$comment": "suite/$defs/expect/properties/url",
					"$ref": "#/$defs/expectation"
				},
				"stdout": {
					"$comment": "suite/$defs/expect/properties/stdout",
					"$ref": "#/$defs/expectation"
				},
				"stderr": {
					"$comment": "suite/$defs/expect/properties/stderr",
					"$ref": "#/$defs/expectation"
				},
				"exit-code": {
					"$comment": "suite/$defs/expect/properties/exit-code",
					"$ref": "#/$defs/expectation"
				},
				"that": {
					"$comment": "suite/$defs/expect/properties/that",
					"anyOf": [{
						"$comment": "suite/$defs/expect/properties/that/anyOf/0",
						"type": "string"
					}, {
						"$comment": "suite/$defs/expect/properties/that/anyOf/1",
						"type": "array",
						"minItems": 1,
						"items": {
							"$comment": "suite/$defs/expect/properties/that/anyOf/1/items",
							"type": "string"
						}
					}]
				}
			}
		},
		"status": {
			"$comment": "suite/$defs/status",
			"anyOf": [{
				"$comment": "suite/$defs/status/anyOf/0",
				"type": "integer",
				"minimum": 100,
				"maximum": 599
			}, {
				"$comment": "suite/$defs/status/anyOf/1",
				"type": "string",
				"pattern": "^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$"
			}]
		},
		"expectation": {
			"$comment": "suite/$defs/expectation",
			"anyOf": [
				{
					"$comment": "suite/$defs/expectation/anyOf/0",
					"type": [
						"string",
						"number",
						"boolean",
						"null"
					]
				},
				{
					"$comment": "suite/$defs/expectation/anyOf/1",
					"type": "array"
				},
				{
					"$comment": "suite/$defs/expectation/anyOf/2",
					"$ref": "#/$defs/matchers"
				}
			]
		},
		"matchers": {
			"$comment": "suite/$defs/matchers",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": false,
			"patternProperties": { "^\\$": {
				"$comment": "suite/$defs/matchers/patternProperties/^\\$",
				"$ref": "#/$defs/expectation"
			} },
			"properties": {
				"equals": { "$comment": "suite/$defs/matchers/properties/equals" },
				"not": {
					"$comment": "suite/$defs/matchers/properties/not",
					"$ref": "#/$defs/expectation"
				},
				"one-of": {
					"$comment": "suite/$defs/matchers/properties/one-of",
					"type": "array",
					"minItems": 1
				},
				"gt": {
					"$comment": "suite/$defs/matchers/properties/gt",
					"$ref": "#/$defs/bound"
				},
				"gte": {
					"$comment": "suite/$defs/matchers/properties/gte",
					"$ref": "#/$defs/bound"
				},
				"lt": {
					"$comment": "suite/$defs/matchers/properties/lt",
					"$ref": "#/$defs/bound"
				},
				"lte": {
					"$comment": "suite/$defs/matchers/properties/lte",
					"$ref": "#/$defs/bound"
				},
				"contains": { "$comment": "suite/$defs/matchers/properties/contains" },
				"starts-with": {
					"$comment": "suite/$defs/matchers/properties/starts-with",
					"type": "string"
				},
				"ends-with": {
					"$comment": "suite/$defs/matchers/properties/ends-with",
					"type": "string"
				},
				"matches": {
					"$comment": "suite/$defs/matchers/properties/matches",
					"type": "string"
				},
				"type": {
					"$comment": "suite/$defs/matchers/properties/type",
					"anyOf": [{
						"$comment": "suite/$defs/matchers/properties/type/anyOf/0",
						"$ref": "#/$defs/type"
					}, {
						"$comment": "suite/$defs/matchers/properties/type/anyOf/1",
						"type": "array",
						"minItems": 1,
						"items": {
							"$comment": "suite/$defs/matchers/properties/type/anyOf/1/items",
							"$ref": "#/$defs/type"
						}
					}]
				},
				"exists": {
					"$comment": "suite/$defs/matchers/properties/exists",
					"type": "boolean"
				},
				"empty": {
					"$comment": "suite/$defs/matchers/properties/empty",
					"type": "boolean"
				},
				"length": {
					"$comment": "suite/$defs/matchers/properties/length",
					"$ref": "#/$defs/expectation"
				},
				"each": {
					"$comment": "suite/$defs/matchers/properties/each",
					"$ref": "#/$defs/expectation"
				},
				"any": {
					"$comment": "suite/$defs/matchers/properties/any",
					"$ref": "#/$defs/expectation"
				},
				"includes": { "$comment": "suite/$defs/matchers/properties/includes" },
				"schema": {
					"$comment": "suite/$defs/matchers/properties/schema",
					"anyOf": [{
						"$comment": "suite/$defs/matchers/properties/schema/anyOf/0",
						"$ref": "#/$defs/file"
					}, {
						"$comment": "suite/$defs/matchers/properties/schema/anyOf/1",
						"type": "object"
					}]
				}
			}
		},
		"bound": {
			"$comment": "suite/$defs/bound",
			"type": ["number", "string"]
		},
		"type": {
			"$comment": "suite/$defs/type",
			"type": "string",
			"enum": [
				"string",
				"number",
				"integer",
				"boolean",
				"null",
				"array",
				"object"
			]
		},
		"duration-matchers": {
			"$comment": "suite/$defs/duration-matchers",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": false,
			"properties": {
				"gt": {
					"$comment": "suite/$defs/duration-matchers/properties/gt",
					"$ref": "#/$defs/duration"
				},
				"gte": {
					"$comment": "suite/$defs/duration-matchers/properties/gte",
					"$ref": "#/$defs/duration"
				},
				"lt": {
					"$comment": "suite/$defs/duration-matchers/properties/lt",
					"$ref": "#/$defs/duration"
				},
				"lte": {
					"$comment": "suite/$defs/duration-matchers/properties/lte",
					"$ref": "#/$defs/duration"
				}
			}
		}
	}
};
const schema14 = {
	"$comment": "suite/$defs/env",
	"type": "object",
	"propertyNames": {
		"$comment": "suite/$defs/env/propertyNames",
		"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
	},
	"additionalProperties": {
		"$comment": "suite/$defs/env/additionalProperties",
		"type": [
			"string",
			"number",
			"boolean"
		]
	}
};
const schema13 = {
	"$comment": "suite/$defs/id",
	"type": "string",
	"pattern": "^[A-Za-z_][A-Za-z0-9_-]*$"
};
const func2 = import_ucs2length.default.default ?? import_ucs2length.default;
const schema12 = {
	"$comment": "suite/$defs/vars",
	"type": "object",
	"propertyNames": {
		"$comment": "suite/$defs/vars/propertyNames",
		"$ref": "#/$defs/id"
	},
	"additionalProperties": true
};
const pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const _errs2 = errors;
		if (typeof key0 === "string") {
			if (!pattern0.test(key0)) {
				const err0 = {
					instancePath,
					schemaPath: "#/$defs/id/pattern",
					keyword: "pattern",
					params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
					message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
					schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
					parentSchema: schema13,
					data: key0,
					propertyName: key0
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/id/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string",
				schema: schema13.type,
				parentSchema: schema13,
				data: key0,
				propertyName: key0
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!(_errs2 === errors)) {
			const err2 = {
				instancePath,
				schemaPath: "#/propertyNames",
				keyword: "propertyNames",
				params: { propertyName: key0 },
				message: "property name must be valid",
				schema: schema12.propertyNames,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema12.type,
			parentSchema: schema12,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const schema15 = {
	"$comment": "suite/$defs/defaults",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"http": {
			"$comment": "suite/$defs/defaults/properties/http",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"base-url": {
					"$comment": "suite/$defs/defaults/properties/http/properties/base-url",
					"$ref": "#/$defs/base-url"
				},
				"query": {
					"$comment": "suite/$defs/defaults/properties/http/properties/query",
					"$ref": "#/$defs/query"
				},
				"headers": {
					"$comment": "suite/$defs/defaults/properties/http/properties/headers",
					"$ref": "#/$defs/headers"
				},
				"bearer": {
					"$comment": "suite/$defs/defaults/properties/http/properties/bearer",
					"$ref": "#/$defs/bearer"
				},
				"basic": {
					"$comment": "suite/$defs/defaults/properties/http/properties/basic",
					"$ref": "#/$defs/basic"
				},
				"redirects": {
					"$comment": "suite/$defs/defaults/properties/http/properties/redirects",
					"$ref": "#/$defs/redirects"
				},
				"timeout": {
					"$comment": "suite/$defs/defaults/properties/http/properties/timeout",
					"$ref": "#/$defs/duration"
				},
				"retry": {
					"$comment": "suite/$defs/defaults/properties/http/properties/retry",
					"$ref": "#/$defs/retry"
				}
			}
		},
		"run": {
			"$comment": "suite/$defs/defaults/properties/run",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"shell": {
					"$comment": "suite/$defs/defaults/properties/run/properties/shell",
					"$ref": "#/$defs/shell"
				},
				"working-directory": {
					"$comment": "suite/$defs/defaults/properties/run/properties/working-directory",
					"$ref": "#/$defs/file"
				}
			}
		}
	}
};
const schema16 = {
	"$comment": "suite/$defs/base-url",
	"type": "string",
	"minLength": 1
};
const schema17 = {
	"$comment": "suite/$defs/query",
	"type": "object",
	"additionalProperties": {
		"$comment": "suite/$defs/query/additionalProperties",
		"anyOf": [{
			"$comment": "suite/$defs/query/additionalProperties/anyOf/0",
			"type": [
				"string",
				"number",
				"boolean",
				"null"
			]
		}, {
			"$comment": "suite/$defs/query/additionalProperties/anyOf/1",
			"type": "array",
			"items": {
				"$comment": "suite/$defs/query/additionalProperties/anyOf/1/items",
				"type": [
					"string",
					"number",
					"boolean"
				]
			}
		}]
	}
};
const schema18 = {
	"$comment": "suite/$defs/headers",
	"type": "object",
	"propertyNames": {
		"$comment": "suite/$defs/headers/propertyNames",
		"pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"
	},
	"additionalProperties": {
		"$comment": "suite/$defs/headers/additionalProperties",
		"anyOf": [{
			"$comment": "suite/$defs/headers/additionalProperties/anyOf/0",
			"type": [
				"string",
				"number",
				"boolean",
				"null"
			]
		}, {
			"$comment": "suite/$defs/headers/additionalProperties/anyOf/1",
			"type": "array",
			"items": {
				"$comment": "suite/$defs/headers/additionalProperties/anyOf/1/items",
				"type": [
					"string",
					"number",
					"boolean"
				]
			}
		}]
	}
};
const schema19 = {
	"$comment": "suite/$defs/bearer",
	"type": ["string", "null"]
};
const schema20 = {
	"$comment": "suite/$defs/basic",
	"type": ["object", "null"],
	"additionalProperties": false,
	"required": ["user", "password"],
	"properties": {
		"user": {
			"$comment": "suite/$defs/basic/properties/user",
			"type": "string"
		},
		"password": {
			"$comment": "suite/$defs/basic/properties/password",
			"type": "string"
		}
	}
};
const schema21 = {
	"$comment": "suite/$defs/redirects",
	"anyOf": [{
		"$comment": "suite/$defs/redirects/anyOf/0",
		"type": "boolean"
	}, {
		"$comment": "suite/$defs/redirects/anyOf/1",
		"type": "integer",
		"minimum": 0,
		"maximum": 50
	}]
};
const schema22 = {
	"$comment": "suite/$defs/duration",
	"type": "string",
	"pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$"
};
const schema25 = {
	"$comment": "suite/$defs/shell",
	"type": "string",
	"enum": ["bash", "sh"]
};
const schema26 = {
	"$comment": "suite/$defs/file",
	"type": "string",
	"minLength": 1
};
const pattern2 = /* @__PURE__ */ new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$", "u");
const schema23 = {
	"$comment": "suite/$defs/retry",
	"type": "object",
	"additionalProperties": false,
	"required": ["attempts"],
	"properties": {
		"attempts": {
			"$comment": "suite/$defs/retry/properties/attempts",
			"type": "integer",
			"minimum": 1,
			"maximum": 100
		},
		"when": {
			"$comment": "suite/$defs/retry/properties/when",
			"type": "array",
			"minItems": 1,
			"items": {
				"$comment": "suite/$defs/retry/properties/when/items",
				"anyOf": [
					{
						"$comment": "suite/$defs/retry/properties/when/items/anyOf/0",
						"type": "string",
						"enum": [
							"network",
							"timeout",
							"failure"
						]
					},
					{
						"$comment": "suite/$defs/retry/properties/when/items/anyOf/1",
						"type": "integer",
						"minimum": 100,
						"maximum": 599
					},
					{
						"$comment": "suite/$defs/retry/properties/when/items/anyOf/2",
						"type": "string",
						"pattern": "^[1-5]xx$"
					}
				]
			}
		},
		"delay": {
			"$comment": "suite/$defs/retry/properties/delay",
			"$ref": "#/$defs/duration"
		},
		"backoff": {
			"$comment": "suite/$defs/retry/properties/backoff",
			"type": "number",
			"minimum": 1,
			"maximum": 10
		}
	}
};
const pattern4 = /* @__PURE__ */ new RegExp("^[1-5]xx$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.attempts === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "attempts" },
				message: "must have required property 'attempts'",
				schema: schema23.required,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "attempts" || key0 === "when" || key0 === "delay" || key0 === "backoff")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.attempts !== void 0) {
			let data0 = data.attempts;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/attempts",
					schemaPath: "#/properties/attempts/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema23.properties.attempts.type,
					parentSchema: schema23.properties.attempts,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 100 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/attempts",
						schemaPath: "#/properties/attempts/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100",
						schema: 100,
						parentSchema: schema23.properties.attempts,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/attempts",
						schemaPath: "#/properties/attempts/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema23.properties.attempts,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.when !== void 0) {
			let data1 = data.when;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/properties/when/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema23.properties.when,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					const _errs11 = errors;
					let valid3 = false;
					const _errs12 = errors;
					if (typeof data2 !== "string") {
						const err6 = {
							instancePath: instancePath + "/when/" + i0,
							schemaPath: "#/properties/when/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema23.properties.when.items.anyOf[0].type,
							parentSchema: schema23.properties.when.items.anyOf[0],
							data: data2
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (!(data2 === "network" || data2 === "timeout" || data2 === "failure")) {
						const err7 = {
							instancePath: instancePath + "/when/" + i0,
							schemaPath: "#/properties/when/items/anyOf/0/enum",
							keyword: "enum",
							params: { allowedValues: schema23.properties.when.items.anyOf[0].enum },
							message: "must be equal to one of the allowed values",
							schema: schema23.properties.when.items.anyOf[0].enum,
							parentSchema: schema23.properties.when.items.anyOf[0],
							data: data2
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					var _valid0 = _errs12 === errors;
					valid3 = valid3 || _valid0;
					if (!valid3) {
						const _errs15 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							const err8 = {
								instancePath: instancePath + "/when/" + i0,
								schemaPath: "#/properties/when/items/anyOf/1/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema23.properties.when.items.anyOf[1].type,
								parentSchema: schema23.properties.when.items.anyOf[1],
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 599 || isNaN(data2)) {
								const err9 = {
									instancePath: instancePath + "/when/" + i0,
									schemaPath: "#/properties/when/items/anyOf/1/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 599
									},
									message: "must be <= 599",
									schema: 599,
									parentSchema: schema23.properties.when.items.anyOf[1],
									data: data2
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
							if (data2 < 100 || isNaN(data2)) {
								const err10 = {
									instancePath: instancePath + "/when/" + i0,
									schemaPath: "#/properties/when/items/anyOf/1/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 100
									},
									message: "must be >= 100",
									schema: 100,
									parentSchema: schema23.properties.when.items.anyOf[1],
									data: data2
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						var _valid0 = _errs15 === errors;
						valid3 = valid3 || _valid0;
						if (!valid3) {
							const _errs18 = errors;
							if (typeof data2 === "string") {
								if (!pattern4.test(data2)) {
									const err11 = {
										instancePath: instancePath + "/when/" + i0,
										schemaPath: "#/properties/when/items/anyOf/2/pattern",
										keyword: "pattern",
										params: { pattern: "^[1-5]xx$" },
										message: "must match pattern \"^[1-5]xx$\"",
										schema: "^[1-5]xx$",
										parentSchema: schema23.properties.when.items.anyOf[2],
										data: data2
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/when/" + i0,
									schemaPath: "#/properties/when/items/anyOf/2/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema23.properties.when.items.anyOf[2].type,
									parentSchema: schema23.properties.when.items.anyOf[2],
									data: data2
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							var _valid0 = _errs18 === errors;
							valid3 = valid3 || _valid0;
						}
					}
					if (!valid3) {
						const err13 = {
							instancePath: instancePath + "/when/" + i0,
							schemaPath: "#/properties/when/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema23.properties.when.items.anyOf,
							parentSchema: schema23.properties.when.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					} else {
						errors = _errs11;
						if (vErrors !== null) {
							if (_errs11) vErrors.length = _errs11;
							else vErrors = null;
						}
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/properties/when/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema23.properties.when.type,
					parentSchema: schema23.properties.when,
					data: data1
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.delay !== void 0) {
			let data3 = data.delay;
			if (typeof data3 === "string") {
				if (!pattern3.test(data3)) {
					const err15 = {
						instancePath: instancePath + "/delay",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data3
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/delay",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data3
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.backoff !== void 0) {
			let data4 = data.backoff;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 10 || isNaN(data4)) {
					const err17 = {
						instancePath: instancePath + "/backoff",
						schemaPath: "#/properties/backoff/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 10
						},
						message: "must be <= 10",
						schema: 10,
						parentSchema: schema23.properties.backoff,
						data: data4
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data4 < 1 || isNaN(data4)) {
					const err18 = {
						instancePath: instancePath + "/backoff",
						schemaPath: "#/properties/backoff/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema23.properties.backoff,
						data: data4
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/backoff",
					schemaPath: "#/properties/backoff/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema23.properties.backoff.type,
					parentSchema: schema23.properties.backoff,
					data: data4
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate14.errors = vErrors;
	return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "http" || key0 === "run")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema15,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.http !== void 0) {
			let data0 = data.http;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) if (!(key1 === "base-url" || key1 === "query" || key1 === "headers" || key1 === "bearer" || key1 === "basic" || key1 === "redirects" || key1 === "timeout" || key1 === "retry")) {
					const err1 = {
						instancePath: instancePath + "/http",
						schemaPath: "#/properties/http/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema15.properties.http,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0["base-url"] !== void 0) {
					let data1 = data0["base-url"];
					if (typeof data1 === "string") {
						if (func2(data1) < 1) {
							const err2 = {
								instancePath: instancePath + "/http/base-url",
								schemaPath: "#/$defs/base-url/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema16,
								data: data1
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/http/base-url",
							schemaPath: "#/$defs/base-url/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema16.type,
							parentSchema: schema16,
							data: data1
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (data0.query !== void 0) {
					let data2 = data0.query;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key2 in data2) {
						let data3 = data2[key2];
						const _errs20 = errors;
						let valid5 = false;
						const _errs21 = errors;
						if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean" && data3 !== null) {
							const err4 = {
								instancePath: instancePath + "/http/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/query/additionalProperties/anyOf/0/type",
								keyword: "type",
								params: { type: schema17.additionalProperties.anyOf[0].type },
								message: "must be string,number,boolean,null",
								schema: schema17.additionalProperties.anyOf[0].type,
								parentSchema: schema17.additionalProperties.anyOf[0],
								data: data3
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						var _valid0 = _errs21 === errors;
						valid5 = valid5 || _valid0;
						if (!valid5) {
							const _errs24 = errors;
							if (Array.isArray(data3)) {
								const len0 = data3.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data4 = data3[i0];
									if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
										const err5 = {
											instancePath: instancePath + "/http/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
											schemaPath: "#/$defs/query/additionalProperties/anyOf/1/items/type",
											keyword: "type",
											params: { type: schema17.additionalProperties.anyOf[1].items.type },
											message: "must be string,number,boolean",
											schema: schema17.additionalProperties.anyOf[1].items.type,
											parentSchema: schema17.additionalProperties.anyOf[1].items,
											data: data4
										};
										if (vErrors === null) vErrors = [err5];
										else vErrors.push(err5);
										errors++;
									}
								}
							} else {
								const err6 = {
									instancePath: instancePath + "/http/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/query/additionalProperties/anyOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema17.additionalProperties.anyOf[1].type,
									parentSchema: schema17.additionalProperties.anyOf[1],
									data: data3
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
							var _valid0 = _errs24 === errors;
							valid5 = valid5 || _valid0;
						}
						if (!valid5) {
							const err7 = {
								instancePath: instancePath + "/http/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/query/additionalProperties/anyOf",
								keyword: "anyOf",
								params: {},
								message: "must match a schema in anyOf",
								schema: schema17.additionalProperties.anyOf,
								parentSchema: schema17.additionalProperties,
								data: data3
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						} else {
							errors = _errs20;
							if (vErrors !== null) {
								if (_errs20) vErrors.length = _errs20;
								else vErrors = null;
							}
						}
					}
					else {
						const err8 = {
							instancePath: instancePath + "/http/query",
							schemaPath: "#/$defs/query/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema17.type,
							parentSchema: schema17,
							data: data2
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data0.headers !== void 0) {
					let data5 = data0.headers;
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						for (const key3 in data5) {
							const _errs35 = errors;
							if (typeof key3 === "string") {
								if (!pattern2.test(key3)) {
									const err9 = {
										instancePath: instancePath + "/http/headers",
										schemaPath: "#/$defs/headers/propertyNames/pattern",
										keyword: "pattern",
										params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" },
										message: "must match pattern \"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$\"",
										schema: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$",
										parentSchema: schema18.propertyNames,
										data: key3,
										propertyName: key3
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							}
							if (!(_errs35 === errors)) {
								const err10 = {
									instancePath: instancePath + "/http/headers",
									schemaPath: "#/$defs/headers/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key3 },
									message: "property name must be valid",
									schema: schema18.propertyNames,
									parentSchema: schema18,
									data: data5
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						for (const key4 in data5) {
							let data6 = data5[key4];
							const _errs40 = errors;
							let valid11 = false;
							const _errs41 = errors;
							if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean" && data6 !== null) {
								const err11 = {
									instancePath: instancePath + "/http/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/headers/additionalProperties/anyOf/0/type",
									keyword: "type",
									params: { type: schema18.additionalProperties.anyOf[0].type },
									message: "must be string,number,boolean,null",
									schema: schema18.additionalProperties.anyOf[0].type,
									parentSchema: schema18.additionalProperties.anyOf[0],
									data: data6
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							var _valid1 = _errs41 === errors;
							valid11 = valid11 || _valid1;
							if (!valid11) {
								const _errs44 = errors;
								if (Array.isArray(data6)) {
									const len1 = data6.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let data7 = data6[i1];
										if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean") {
											const err12 = {
												instancePath: instancePath + "/http/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
												schemaPath: "#/$defs/headers/additionalProperties/anyOf/1/items/type",
												keyword: "type",
												params: { type: schema18.additionalProperties.anyOf[1].items.type },
												message: "must be string,number,boolean",
												schema: schema18.additionalProperties.anyOf[1].items.type,
												parentSchema: schema18.additionalProperties.anyOf[1].items,
												data: data7
											};
											if (vErrors === null) vErrors = [err12];
											else vErrors.push(err12);
											errors++;
										}
									}
								} else {
									const err13 = {
										instancePath: instancePath + "/http/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/headers/additionalProperties/anyOf/1/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array",
										schema: schema18.additionalProperties.anyOf[1].type,
										parentSchema: schema18.additionalProperties.anyOf[1],
										data: data6
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								var _valid1 = _errs44 === errors;
								valid11 = valid11 || _valid1;
							}
							if (!valid11) {
								const err14 = {
									instancePath: instancePath + "/http/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/headers/additionalProperties/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf",
									schema: schema18.additionalProperties.anyOf,
									parentSchema: schema18.additionalProperties,
									data: data6
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							} else {
								errors = _errs40;
								if (vErrors !== null) {
									if (_errs40) vErrors.length = _errs40;
									else vErrors = null;
								}
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/http/headers",
							schemaPath: "#/$defs/headers/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema18.type,
							parentSchema: schema18,
							data: data5
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data0.bearer !== void 0) {
					let data8 = data0.bearer;
					if (typeof data8 !== "string" && data8 !== null) {
						const err16 = {
							instancePath: instancePath + "/http/bearer",
							schemaPath: "#/$defs/bearer/type",
							keyword: "type",
							params: { type: schema19.type },
							message: "must be string,null",
							schema: schema19.type,
							parentSchema: schema19,
							data: data8
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data0.basic !== void 0) {
					let data9 = data0.basic;
					if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
						const err17 = {
							instancePath: instancePath + "/http/basic",
							schemaPath: "#/$defs/basic/type",
							keyword: "type",
							params: { type: schema20.type },
							message: "must be object,null",
							schema: schema20.type,
							parentSchema: schema20,
							data: data9
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.user === void 0) {
							const err18 = {
								instancePath: instancePath + "/http/basic",
								schemaPath: "#/$defs/basic/required",
								keyword: "required",
								params: { missingProperty: "user" },
								message: "must have required property 'user'",
								schema: schema20.required,
								parentSchema: schema20,
								data: data9
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data9.password === void 0) {
							const err19 = {
								instancePath: instancePath + "/http/basic",
								schemaPath: "#/$defs/basic/required",
								keyword: "required",
								params: { missingProperty: "password" },
								message: "must have required property 'password'",
								schema: schema20.required,
								parentSchema: schema20,
								data: data9
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						for (const key5 in data9) if (!(key5 === "user" || key5 === "password")) {
							const err20 = {
								instancePath: instancePath + "/http/basic",
								schemaPath: "#/$defs/basic/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema20,
								data: data9
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data9.user !== void 0) {
							let data10 = data9.user;
							if (typeof data10 !== "string") {
								const err21 = {
									instancePath: instancePath + "/http/basic/user",
									schemaPath: "#/$defs/basic/properties/user/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema20.properties.user.type,
									parentSchema: schema20.properties.user,
									data: data10
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data9.password !== void 0) {
							let data11 = data9.password;
							if (typeof data11 !== "string") {
								const err22 = {
									instancePath: instancePath + "/http/basic/password",
									schemaPath: "#/$defs/basic/properties/password/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema20.properties.password.type,
									parentSchema: schema20.properties.password,
									data: data11
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
					}
				}
				if (data0.redirects !== void 0) {
					let data12 = data0.redirects;
					const _errs71 = errors;
					let valid18 = false;
					const _errs72 = errors;
					if (typeof data12 !== "boolean") {
						const err23 = {
							instancePath: instancePath + "/http/redirects",
							schemaPath: "#/$defs/redirects/anyOf/0/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema21.anyOf[0].type,
							parentSchema: schema21.anyOf[0],
							data: data12
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					var _valid2 = _errs72 === errors;
					valid18 = valid18 || _valid2;
					if (!valid18) {
						const _errs75 = errors;
						if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
							const err24 = {
								instancePath: instancePath + "/http/redirects",
								schemaPath: "#/$defs/redirects/anyOf/1/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema21.anyOf[1].type,
								parentSchema: schema21.anyOf[1],
								data: data12
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (typeof data12 == "number" && isFinite(data12)) {
							if (data12 > 50 || isNaN(data12)) {
								const err25 = {
									instancePath: instancePath + "/http/redirects",
									schemaPath: "#/$defs/redirects/anyOf/1/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 50
									},
									message: "must be <= 50",
									schema: 50,
									parentSchema: schema21.anyOf[1],
									data: data12
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
							if (data12 < 0 || isNaN(data12)) {
								const err26 = {
									instancePath: instancePath + "/http/redirects",
									schemaPath: "#/$defs/redirects/anyOf/1/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema21.anyOf[1],
									data: data12
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						var _valid2 = _errs75 === errors;
						valid18 = valid18 || _valid2;
					}
					if (!valid18) {
						const err27 = {
							instancePath: instancePath + "/http/redirects",
							schemaPath: "#/$defs/redirects/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema21.anyOf,
							parentSchema: schema21,
							data: data12
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					} else {
						errors = _errs71;
						if (vErrors !== null) {
							if (_errs71) vErrors.length = _errs71;
							else vErrors = null;
						}
					}
				}
				if (data0.timeout !== void 0) {
					let data13 = data0.timeout;
					if (typeof data13 === "string") {
						if (!pattern3.test(data13)) {
							const err28 = {
								instancePath: instancePath + "/http/timeout",
								schemaPath: "#/$defs/duration/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
								message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
								schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
								parentSchema: schema22,
								data: data13
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/http/timeout",
							schemaPath: "#/$defs/duration/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema22.type,
							parentSchema: schema22,
							data: data13
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data0.retry !== void 0) {
					if (!validate14(data0.retry, {
						instancePath: instancePath + "/http/retry",
						parentData: data0,
						parentDataProperty: "retry",
						rootData
					})) {
						vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/http",
					schemaPath: "#/properties/http/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema15.properties.http.type,
					parentSchema: schema15.properties.http,
					data: data0
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data15 = data.run;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				for (const key6 in data15) if (!(key6 === "shell" || key6 === "working-directory")) {
					const err31 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema15.properties.run,
						data: data15
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data15.shell !== void 0) {
					let data16 = data15.shell;
					if (typeof data16 !== "string") {
						const err32 = {
							instancePath: instancePath + "/run/shell",
							schemaPath: "#/$defs/shell/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema25.type,
							parentSchema: schema25,
							data: data16
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (!(data16 === "bash" || data16 === "sh")) {
						const err33 = {
							instancePath: instancePath + "/run/shell",
							schemaPath: "#/$defs/shell/enum",
							keyword: "enum",
							params: { allowedValues: schema25.enum },
							message: "must be equal to one of the allowed values",
							schema: schema25.enum,
							parentSchema: schema25,
							data: data16
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data15["working-directory"] !== void 0) {
					let data17 = data15["working-directory"];
					if (typeof data17 === "string") {
						if (func2(data17) < 1) {
							const err34 = {
								instancePath: instancePath + "/run/working-directory",
								schemaPath: "#/$defs/file/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema26,
								data: data17
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/run/working-directory",
							schemaPath: "#/$defs/file/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema26.type,
							parentSchema: schema26,
							data: data17
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema15.properties.run.type,
					parentSchema: schema15.properties.run,
					data: data15
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
	} else {
		const err37 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema15.type,
			parentSchema: schema15,
			data
		};
		if (vErrors === null) vErrors = [err37];
		else vErrors.push(err37);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const schema27 = {
	"$comment": "suite/$defs/step",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": {
			"$comment": "suite/$defs/step/properties/id",
			"$ref": "#/$defs/id"
		},
		"name": {
			"$comment": "suite/$defs/step/properties/name",
			"type": "string",
			"minLength": 1
		},
		"if": {
			"$comment": "suite/$defs/step/properties/if",
			"$ref": "#/$defs/condition"
		},
		"continue-on-error": {
			"$comment": "suite/$defs/step/properties/continue-on-error",
			"type": "boolean"
		},
		"timeout": {
			"$comment": "suite/$defs/step/properties/timeout",
			"$ref": "#/$defs/duration"
		},
		"retry": {
			"$comment": "suite/$defs/step/properties/retry",
			"$ref": "#/$defs/retry"
		},
		"until": {
			"$comment": "suite/$defs/step/properties/until",
			"$ref": "#/$defs/until"
		},
		"expect": {
			"$comment": "suite/$defs/step/properties/expect",
			"$ref": "#/$defs/expect"
		},
		"outputs": {
			"$comment": "suite/$defs/step/properties/outputs",
			"type": "object",
			"propertyNames": {
				"$comment": "suite/$defs/step/properties/outputs/propertyNames",
				"$ref": "#/$defs/id"
			},
			"additionalProperties": {
				"$comment": "suite/$defs/step/properties/outputs/additionalProperties",
				"$ref": "#/$defs/output"
			}
		},
		"env": {
			"$comment": "suite/$defs/step/properties/env",
			"$ref": "#/$defs/env"
		},
		"http": {
			"$comment": "suite/$defs/step/properties/http",
			"$ref": "#/$defs/http"
		},
		"run": {
			"$comment": "suite/$defs/step/properties/run",
			"type": "string",
			"minLength": 1
		},
		"shell": {
			"$comment": "suite/$defs/step/properties/shell",
			"$ref": "#/$defs/shell"
		},
		"working-directory": {
			"$comment": "suite/$defs/step/properties/working-directory",
			"$ref": "#/$defs/file"
		},
		"wait": {
			"$comment": "suite/$defs/step/properties/wait",
			"$ref": "#/$defs/duration"
		},
		"uses": {
			"$comment": "suite/$defs/step/properties/uses",
			"$ref": "#/$defs/file"
		},
		"with": {
			"$comment": "suite/$defs/step/properties/with",
			"type": "object",
			"propertyNames": {
				"$comment": "suite/$defs/step/properties/with/propertyNames",
				"$ref": "#/$defs/id"
			},
			"additionalProperties": true
		}
	}
};
const schema29 = {
	"$comment": "suite/$defs/condition",
	"type": ["string", "boolean"]
};
const schema52 = {
	"$comment": "suite/$defs/output",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"json": {
			"$comment": "suite/$defs/output/properties/json",
			"type": "string"
		},
		"header": {
			"$comment": "suite/$defs/output/properties/header",
			"type": "string"
		},
		"cookie": {
			"$comment": "suite/$defs/output/properties/cookie",
			"type": "string"
		},
		"status": {
			"$comment": "suite/$defs/output/properties/status",
			"const": true
		},
		"body": {
			"$comment": "suite/$defs/output/properties/body",
			"const": true
		},
		"duration": {
			"$comment": "suite/$defs/output/properties/duration",
			"const": true
		},
		"stdout": {
			"$comment": "suite/$defs/output/properties/stdout",
			"const": true
		},
		"stderr": {
			"$comment": "suite/$defs/output/properties/stderr",
			"const": true
		},
		"exit-code": {
			"$comment": "suite/$defs/output/properties/exit-code",
			"const": true
		},
		"matches": {
			"$comment": "suite/$defs/output/properties/matches",
			"type": "string"
		},
		"default": { "$comment": "suite/$defs/output/properties/default" },
		"secret": {
			"$comment": "suite/$defs/output/properties/secret",
			"type": "boolean"
		}
	}
};
const func5 = Object.prototype.hasOwnProperty;
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const schema31 = {
	"$comment": "suite/$defs/until",
	"type": "object",
	"additionalProperties": false,
	"required": ["expect"],
	"properties": {
		"expect": {
			"$comment": "suite/$defs/until/properties/expect",
			"$ref": "#/$defs/expect"
		},
		"every": {
			"$comment": "suite/$defs/until/properties/every",
			"$ref": "#/$defs/duration"
		},
		"timeout": {
			"$comment": "suite/$defs/until/properties/timeout",
			"$ref": "#/$defs/duration"
		}
	}
};
const schema32 = {
	"$comment": "suite/$defs/expect",
	"type": "object",
	"additionalProperties": false,
	"minProperties": 1,
	"properties": {
		"status": {
			"$comment": "suite/$defs/expect/properties/status",
			"anyOf": [
				{
					"$comment": "suite/$defs/expect/properties/status/anyOf/0",
					"$ref": "#/$defs/status"
				},
				{
					"$comment": "suite/$defs/expect/properties/status/anyOf/1",
					"type": "array",
					"minItems": 1,
					"items": {
						"$comment": "suite/$defs/expect/properties/status/anyOf/1/items",
						"$ref": "#/$defs/status"
					}
				},
				{
					"$comment": "suite/$defs/expect/properties/status/anyOf/2",
					"$ref": "#/$defs/matchers"
				}
			]
		},
		"headers": {
			"$comment": "suite/$defs/expect/properties/headers",
			"type": "object",
			"propertyNames": {
				"$comment": "suite/$defs/expect/properties/headers/propertyNames",
				"pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"
			},
			"additionalProperties": {
				"$comment": "suite/$defs/expect/properties/headers/additionalProperties",
				"$ref": "#/$defs/expectation"
			}
		},
		"cookies": {
			"$comment": "suite/$defs/expect/properties/cookies",
			"type": "object",
			"additionalProperties": {
				"$comment": "suite/$defs/expect/properties/cookies/additionalProperties",
				"$ref": "#/$defs/expectation"
			}
		},
		"json": {
			"$comment": "suite/$defs/expect/properties/json",
			"type": "object",
			"minProperties": 1,
			"propertyNames": {
				"$comment": "suite/$defs/expect/properties/json/propertyNames",
				"pattern": "^\\$"
			},
			"additionalProperties": {
				"$comment": "suite/$defs/expect/properties/json/additionalProperties",
				"$ref": "#/$defs/expectation"
			}
		},
		"body": {
			"$comment": "suite/$defs/expect/properties/body",
			"$ref": "#/$defs/expectation"
		},
		"duration": {
			"$comment": "suite/$defs/expect/properties/duration",
			"$ref": "#/$defs/duration-matchers"
		},
		"url": {
			"$comment": "suite/$defs/expect/properties/url",
			"$ref": "#/$defs/expectation"
		},
		"stdout": {
			"$comment": "suite/$defs/expect/properties/stdout",
			"$ref": "#/$defs/expectation"
		},
		"stderr": {
			"$comment": "suite/$defs/expect/properties/stderr",
			"$ref": "#/$defs/expectation"
		},
		"exit-code": {
			"$comment": "suite/$defs/expect/properties/exit-code",
			"$ref": "#/$defs/expectation"
		},
		"that": {
			"$comment": "suite/$defs/expect/properties/that",
			"anyOf": [{
				"$comment": "suite/$defs/expect/properties/that/anyOf/0",
				"type": "string"
			}, {
				"$comment": "suite/$defs/expect/properties/that/anyOf/1",
				"type": "array",
				"minItems": 1,
				"items": {
					"$comment": "suite/$defs/expect/properties/that/anyOf/1/items",
					"type": "string"
				}
			}]
		}
	}
};
const schema33 = {
	"$comment": "suite/$defs/status",
	"anyOf": [{
		"$comment": "suite/$defs/status/anyOf/0",
		"type": "integer",
		"minimum": 100,
		"maximum": 599
	}, {
		"$comment": "suite/$defs/status/anyOf/1",
		"type": "string",
		"pattern": "^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$"
	}]
};
const pattern8 = /* @__PURE__ */ new RegExp("^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^\\$", "u");
const schema35 = {
	"$comment": "suite/$defs/matchers",
	"type": "object",
	"minProperties": 1,
	"additionalProperties": false,
	"patternProperties": { "^\\$": {
		"$comment": "suite/$defs/matchers/patternProperties/^\\$",
		"$ref": "#/$defs/expectation"
	} },
	"properties": {
		"equals": { "$comment": "suite/$defs/matchers/properties/equals" },
		"not": {
			"$comment": "suite/$defs/matchers/properties/not",
			"$ref": "#/$defs/expectation"
		},
		"one-of": {
			"$comment": "suite/$defs/matchers/properties/one-of",
			"type": "array",
			"minItems": 1
		},
		"gt": {
			"$comment": "suite/$defs/matchers/properties/gt",
			"$ref": "#/$defs/bound"
		},
		"gte": {
			"$comment": "suite/$defs/matchers/properties/gte",
			"$ref": "#/$defs/bound"
		},
		"lt": {
			"$comment": "suite/$defs/matchers/properties/lt",
			"$ref": "#/$defs/bound"
		},
		"lte": {
			"$comment": "suite/$defs/matchers/properties/lte",
			"$ref": "#/$defs/bound"
		},
		"contains": { "$comment": "suite/$defs/matchers/properties/contains" },
		"starts-with": {
			"$comment": "suite/$defs/matchers/properties/starts-with",
			"type": "string"
		},
		"ends-with": {
			"$comment": "suite/$defs/matchers/properties/ends-with",
			"type": "string"
		},
		"matches": {
			"$comment": "suite/$defs/matchers/properties/matches",
			"type": "string"
		},
		"type": {
			"$comment": "suite/$defs/matchers/properties/type",
			"anyOf": [{
				"$comment": "suite/$defs/matchers/properties/type/anyOf/0",
				"$ref": "#/$defs/type"
			}, {
				"$comment": "suite/$defs/matchers/properties/type/anyOf/1",
				"type": "array",
				"minItems": 1,
				"items": {
					"$comment": "suite/$defs/matchers/properties/type/anyOf/1/items",
					"$ref": "#/$defs/type"
				}
			}]
		},
		"exists": {
			"$comment": "suite/$defs/matchers/properties/exists",
			"type": "boolean"
		},
		"empty": {
			"$comment": "suite/$defs/matchers/properties/empty",
			"type": "boolean"
		},
		"length": {
			"$comment": "suite/$defs/matchers/properties/length",
			"$ref": "#/$defs/expectation"
		},
		"each": {
			"$comment": "suite/$defs/matchers/properties/each",
			"$ref": "#/$defs/expectation"
		},
		"any": {
			"$comment": "suite/$defs/matchers/properties/any",
			"$ref": "#/$defs/expectation"
		},
		"includes": { "$comment": "suite/$defs/matchers/properties/includes" },
		"schema": {
			"$comment": "suite/$defs/matchers/properties/schema",
			"anyOf": [{
				"$comment": "suite/$defs/matchers/properties/schema/anyOf/0",
				"$ref": "#/$defs/file"
			}, {
				"$comment": "suite/$defs/matchers/properties/schema/anyOf/1",
				"type": "object"
			}]
		}
	}
};
const schema37 = {
	"$comment": "suite/$defs/bound",
	"type": ["number", "string"]
};
const schema41 = {
	"$comment": "suite/$defs/type",
	"type": "string",
	"enum": [
		"string",
		"number",
		"integer",
		"boolean",
		"null",
		"array",
		"object"
	]
};
const schema36 = {
	"$comment": "suite/$defs/expectation",
	"anyOf": [
		{
			"$comment": "suite/$defs/expectation/anyOf/0",
			"type": [
				"string",
				"number",
				"boolean",
				"null"
			]
		},
		{
			"$comment": "suite/$defs/expectation/anyOf/1",
			"type": "array"
		},
		{
			"$comment": "suite/$defs/expectation/anyOf/2",
			"$ref": "#/$defs/matchers"
		}
	]
};
const wrapper0 = { validate: validate21 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean" && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: schema36.anyOf[0].type },
			message: "must be string,number,boolean,null",
			schema: schema36.anyOf[0].type,
			parentSchema: schema36.anyOf[0],
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs5 = errors;
		if (!Array.isArray(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array",
				schema: schema36.anyOf[1].type,
				parentSchema: schema36.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		var _valid0 = _errs5 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs8 = errors;
			if (!wrapper0.validate(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs8 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema36.anyOf,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(func5.call(schema35.properties, key0) || pattern10.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.not !== void 0) {
			if (!validate22(data.not, {
				instancePath: instancePath + "/not",
				parentData: data,
				parentDataProperty: "not",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data["one-of"] !== void 0) {
			let data2 = data["one-of"];
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err2 = {
						instancePath: instancePath + "/one-of",
						schemaPath: "#/properties/one-of/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema35.properties["one-of"],
						data: data2
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/one-of",
					schemaPath: "#/properties/one-of/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema35.properties["one-of"].type,
					parentSchema: schema35.properties["one-of"],
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.gt !== void 0) {
			let data3 = data.gt;
			if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "string") {
				const err4 = {
					instancePath: instancePath + "/gt",
					schemaPath: "#/$defs/bound/type",
					keyword: "type",
					params: { type: schema37.type },
					message: "must be number,string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data3
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.gte !== void 0) {
			let data4 = data.gte;
			if (!(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "string") {
				const err5 = {
					instancePath: instancePath + "/gte",
					schemaPath: "#/$defs/bound/type",
					keyword: "type",
					params: { type: schema37.type },
					message: "must be number,string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data4
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.lt !== void 0) {
			let data5 = data.lt;
			if (!(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "string") {
				const err6 = {
					instancePath: instancePath + "/lt",
					schemaPath: "#/$defs/bound/type",
					keyword: "type",
					params: { type: schema37.type },
					message: "must be number,string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data5
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.lte !== void 0) {
			let data6 = data.lte;
			if (!(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "string") {
				const err7 = {
					instancePath: instancePath + "/lte",
					schemaPath: "#/$defs/bound/type",
					keyword: "type",
					params: { type: schema37.type },
					message: "must be number,string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data6
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data["starts-with"] !== void 0) {
			let data8 = data["starts-with"];
			if (typeof data8 !== "string") {
				const err8 = {
					instancePath: instancePath + "/starts-with",
					schemaPath: "#/properties/starts-with/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.properties["starts-with"].type,
					parentSchema: schema35.properties["starts-with"],
					data: data8
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data["ends-with"] !== void 0) {
			let data9 = data["ends-with"];
			if (typeof data9 !== "string") {
				const err9 = {
					instancePath: instancePath + "/ends-with",
					schemaPath: "#/properties/ends-with/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.properties["ends-with"].type,
					parentSchema: schema35.properties["ends-with"],
					data: data9
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.matches !== void 0) {
			let data10 = data.matches;
			if (typeof data10 !== "string") {
				const err10 = {
					instancePath: instancePath + "/matches",
					schemaPath: "#/properties/matches/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.properties.matches.type,
					parentSchema: schema35.properties.matches,
					data: data10
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data11 = data.type;
			const _errs43 = errors;
			let valid5 = false;
			const _errs44 = errors;
			if (typeof data11 !== "string") {
				const err11 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema41.type,
					parentSchema: schema41,
					data: data11
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (!(data11 === "string" || data11 === "number" || data11 === "integer" || data11 === "boolean" || data11 === "null" || data11 === "array" || data11 === "object")) {
				const err12 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/type/enum",
					keyword: "enum",
					params: { allowedValues: schema41.enum },
					message: "must be equal to one of the allowed values",
					schema: schema41.enum,
					parentSchema: schema41,
					data: data11
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			var _valid0 = _errs44 === errors;
			valid5 = valid5 || _valid0;
			if (!valid5) {
				const _errs49 = errors;
				if (Array.isArray(data11)) {
					if (data11.length < 1) {
						const err13 = {
							instancePath: instancePath + "/type",
							schemaPath: "#/properties/type/anyOf/1/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema35.properties.type.anyOf[1],
							data: data11
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					const len0 = data11.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data12 = data11[i0];
						if (typeof data12 !== "string") {
							const err14 = {
								instancePath: instancePath + "/type/" + i0,
								schemaPath: "#/$defs/type/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema41.type,
								parentSchema: schema41,
								data: data12
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (!(data12 === "string" || data12 === "number" || data12 === "integer" || data12 === "boolean" || data12 === "null" || data12 === "array" || data12 === "object")) {
							const err15 = {
								instancePath: instancePath + "/type/" + i0,
								schemaPath: "#/$defs/type/enum",
								keyword: "enum",
								params: { allowedValues: schema41.enum },
								message: "must be equal to one of the allowed values",
								schema: schema41.enum,
								parentSchema: schema41,
								data: data12
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema35.properties.type.anyOf[1].type,
						parentSchema: schema35.properties.type.anyOf[1],
						data: data11
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				var _valid0 = _errs49 === errors;
				valid5 = valid5 || _valid0;
			}
			if (!valid5) {
				const err17 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema35.properties.type.anyOf,
					parentSchema: schema35.properties.type,
					data: data11
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs43;
				if (vErrors !== null) {
					if (_errs43) vErrors.length = _errs43;
					else vErrors = null;
				}
			}
		}
		if (data.exists !== void 0) {
			let data13 = data.exists;
			if (typeof data13 !== "boolean") {
				const err18 = {
					instancePath: instancePath + "/exists",
					schemaPath: "#/properties/exists/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema35.properties.exists.type,
					parentSchema: schema35.properties.exists,
					data: data13
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.empty !== void 0) {
			let data14 = data.empty;
			if (typeof data14 !== "boolean") {
				const err19 = {
					instancePath: instancePath + "/empty",
					schemaPath: "#/properties/empty/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema35.properties.empty.type,
					parentSchema: schema35.properties.empty,
					data: data14
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.length !== void 0) {
			if (!validate22(data.length, {
				instancePath: instancePath + "/length",
				parentData: data,
				parentDataProperty: "length",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.each !== void 0) {
			if (!validate22(data.each, {
				instancePath: instancePath + "/each",
				parentData: data,
				parentDataProperty: "each",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.any !== void 0) {
			if (!validate22(data.any, {
				instancePath: instancePath + "/any",
				parentData: data,
				parentDataProperty: "any",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.schema !== void 0) {
			let data19 = data.schema;
			const _errs73 = errors;
			let valid10 = false;
			const _errs74 = errors;
			if (typeof data19 === "string") {
				if (func2(data19) < 1) {
					const err20 = {
						instancePath: instancePath + "/schema",
						schemaPath: "#/$defs/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema26,
						data: data19
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/$defs/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.type,
					parentSchema: schema26,
					data: data19
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			var _valid1 = _errs74 === errors;
			valid10 = valid10 || _valid1;
			if (!valid10) {
				const _errs79 = errors;
				if (!(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
					const err22 = {
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema35.properties.schema.anyOf[1].type,
						parentSchema: schema35.properties.schema.anyOf[1],
						data: data19
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				var _valid1 = _errs79 === errors;
				valid10 = valid10 || _valid1;
			}
			if (!valid10) {
				const err23 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema35.properties.schema.anyOf,
					parentSchema: schema35.properties.schema,
					data: data19
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			} else {
				errors = _errs73;
				if (vErrors !== null) {
					if (_errs73) vErrors.length = _errs73;
					else vErrors = null;
				}
			}
		}
		for (const key1 in data) if (pattern10.test(key1)) {
			if (!validate22(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const schema44 = {
	"$comment": "suite/$defs/duration-matchers",
	"type": "object",
	"minProperties": 1,
	"additionalProperties": false,
	"properties": {
		"gt": {
			"$comment": "suite/$defs/duration-matchers/properties/gt",
			"$ref": "#/$defs/duration"
		},
		"gte": {
			"$comment": "suite/$defs/duration-matchers/properties/gte",
			"$ref": "#/$defs/duration"
		},
		"lt": {
			"$comment": "suite/$defs/duration-matchers/properties/lt",
			"$ref": "#/$defs/duration"
		},
		"lte": {
			"$comment": "suite/$defs/duration-matchers/properties/lte",
			"$ref": "#/$defs/duration"
		}
	}
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "gt" || key0 === "gte" || key0 === "lt" || key0 === "lte")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.gt !== void 0) {
			let data0 = data.gt;
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/gt",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/gt",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.gte !== void 0) {
			let data1 = data.gte;
			if (typeof data1 === "string") {
				if (!pattern3.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/gte",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/gte",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.lt !== void 0) {
			let data2 = data.lt;
			if (typeof data2 === "string") {
				if (!pattern3.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/lt",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/lt",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.lte !== void 0) {
			let data3 = data.lte;
			if (typeof data3 === "string") {
				if (!pattern3.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/lte",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/lte",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema44.type,
			parentSchema: schema44,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func5.call(schema32.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.status !== void 0) {
			let data0 = data.status;
			const _errs5 = errors;
			let valid1 = false;
			const _errs6 = errors;
			const _errs10 = errors;
			let valid3 = false;
			const _errs11 = errors;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/$defs/status/anyOf/0/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema33.anyOf[0].type,
					parentSchema: schema33.anyOf[0],
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 599 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/$defs/status/anyOf/0/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 599
						},
						message: "must be <= 599",
						schema: 599,
						parentSchema: schema33.anyOf[0],
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0 < 100 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/$defs/status/anyOf/0/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 100
						},
						message: "must be >= 100",
						schema: 100,
						parentSchema: schema33.anyOf[0],
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			var _valid1 = _errs11 === errors;
			valid3 = valid3 || _valid1;
			if (!valid3) {
				const _errs14 = errors;
				if (typeof data0 === "string") {
					if (!pattern8.test(data0)) {
						const err5 = {
							instancePath: instancePath + "/status",
							schemaPath: "#/$defs/status/anyOf/1/pattern",
							keyword: "pattern",
							params: { pattern: "^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$" },
							message: "must match pattern \"^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$\"",
							schema: "^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$",
							parentSchema: schema33.anyOf[1],
							data: data0
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/$defs/status/anyOf/1/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema33.anyOf[1].type,
						parentSchema: schema33.anyOf[1],
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				var _valid1 = _errs14 === errors;
				valid3 = valid3 || _valid1;
			}
			if (!valid3) {
				const err7 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/$defs/status/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema33.anyOf,
					parentSchema: schema33,
					data: data0
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs10;
				if (vErrors !== null) {
					if (_errs10) vErrors.length = _errs10;
					else vErrors = null;
				}
			}
			var _valid0 = _errs6 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs17 = errors;
				if (Array.isArray(data0)) {
					if (data0.length < 1) {
						const err8 = {
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/anyOf/1/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema32.properties.status.anyOf[1],
							data: data0
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						const _errs24 = errors;
						let valid7 = false;
						const _errs25 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							const err9 = {
								instancePath: instancePath + "/status/" + i0,
								schemaPath: "#/$defs/status/anyOf/0/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema33.anyOf[0].type,
								parentSchema: schema33.anyOf[0],
								data: data1
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (typeof data1 == "number" && isFinite(data1)) {
							if (data1 > 599 || isNaN(data1)) {
								const err10 = {
									instancePath: instancePath + "/status/" + i0,
									schemaPath: "#/$defs/status/anyOf/0/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 599
									},
									message: "must be <= 599",
									schema: 599,
									parentSchema: schema33.anyOf[0],
									data: data1
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							if (data1 < 100 || isNaN(data1)) {
								const err11 = {
									instancePath: instancePath + "/status/" + i0,
									schemaPath: "#/$defs/status/anyOf/0/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 100
									},
									message: "must be >= 100",
									schema: 100,
									parentSchema: schema33.anyOf[0],
									data: data1
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						var _valid2 = _errs25 === errors;
						valid7 = valid7 || _valid2;
						if (!valid7) {
							const _errs28 = errors;
							if (typeof data1 === "string") {
								if (!pattern8.test(data1)) {
									const err12 = {
										instancePath: instancePath + "/status/" + i0,
										schemaPath: "#/$defs/status/anyOf/1/pattern",
										keyword: "pattern",
										params: { pattern: "^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$" },
										message: "must match pattern \"^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$\"",
										schema: "^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$",
										parentSchema: schema33.anyOf[1],
										data: data1
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/status/" + i0,
									schemaPath: "#/$defs/status/anyOf/1/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema33.anyOf[1].type,
									parentSchema: schema33.anyOf[1],
									data: data1
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							var _valid2 = _errs28 === errors;
							valid7 = valid7 || _valid2;
						}
						if (!valid7) {
							const err14 = {
								instancePath: instancePath + "/status/" + i0,
								schemaPath: "#/$defs/status/anyOf",
								keyword: "anyOf",
								params: {},
								message: "must match a schema in anyOf",
								schema: schema33.anyOf,
								parentSchema: schema33,
								data: data1
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						} else {
							errors = _errs24;
							if (vErrors !== null) {
								if (_errs24) vErrors.length = _errs24;
								else vErrors = null;
							}
						}
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema32.properties.status.anyOf[1].type,
						parentSchema: schema32.properties.status.anyOf[1],
						data: data0
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				var _valid0 = _errs17 === errors;
				valid1 = valid1 || _valid0;
				if (!valid1) {
					const _errs31 = errors;
					if (!validate21(data0, {
						instancePath: instancePath + "/status",
						parentData: data,
						parentDataProperty: "status",
						rootData
					})) {
						vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs31 === errors;
					valid1 = valid1 || _valid0;
				}
			}
			if (!valid1) {
				const err16 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema32.properties.status.anyOf,
					parentSchema: schema32.properties.status,
					data: data0
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
		}
		if (data.headers !== void 0) {
			let data2 = data.headers;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) {
					const _errs36 = errors;
					if (typeof key1 === "string") {
						if (!pattern2.test(key1)) {
							const err17 = {
								instancePath: instancePath + "/headers",
								schemaPath: "#/properties/headers/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" },
								message: "must match pattern \"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$\"",
								schema: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$",
								parentSchema: schema32.properties.headers.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
					if (!(_errs36 === errors)) {
						const err18 = {
							instancePath: instancePath + "/headers",
							schemaPath: "#/properties/headers/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema32.properties.headers.propertyNames,
							parentSchema: schema32.properties.headers,
							data: data2
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				for (const key2 in data2) if (!validate22(data2[key2], {
					instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data2,
					parentDataProperty: key2,
					rootData
				})) {
					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
					errors = vErrors.length;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema32.properties.headers.type,
					parentSchema: schema32.properties.headers,
					data: data2
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.cookies !== void 0) {
			let data4 = data.cookies;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key3 in data4) if (!validate22(data4[key3], {
					instancePath: instancePath + "/cookies/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key3,
					rootData
				})) {
					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/cookies",
					schemaPath: "#/properties/cookies/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema32.properties.cookies.type,
					parentSchema: schema32.properties.cookies,
					data: data4
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.json !== void 0) {
			let data6 = data.json;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length < 1) {
					const err21 = {
						instancePath: instancePath + "/json",
						schemaPath: "#/properties/json/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema32.properties.json,
						data: data6
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				for (const key4 in data6) {
					const _errs50 = errors;
					if (typeof key4 === "string") {
						if (!pattern10.test(key4)) {
							const err22 = {
								instancePath: instancePath + "/json",
								schemaPath: "#/properties/json/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^\\$" },
								message: "must match pattern \"^\\$\"",
								schema: "^\\$",
								parentSchema: schema32.properties.json.propertyNames,
								data: key4,
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
					if (!(_errs50 === errors)) {
						const err23 = {
							instancePath: instancePath + "/json",
							schemaPath: "#/properties/json/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							message: "property name must be valid",
							schema: schema32.properties.json.propertyNames,
							parentSchema: schema32.properties.json,
							data: data6
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				for (const key5 in data6) if (!validate22(data6[key5], {
					instancePath: instancePath + "/json/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data6,
					parentDataProperty: key5,
					rootData
				})) {
					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
					errors = vErrors.length;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/json",
					schemaPath: "#/properties/json/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema32.properties.json.type,
					parentSchema: schema32.properties.json,
					data: data6
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.body !== void 0) {
			if (!validate22(data.body, {
				instancePath: instancePath + "/body",
				parentData: data,
				parentDataProperty: "body",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.duration !== void 0) {
			if (!validate33(data.duration, {
				instancePath: instancePath + "/duration",
				parentData: data,
				parentDataProperty: "duration",
				rootData
			})) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.url !== void 0) {
			if (!validate22(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.stdout !== void 0) {
			if (!validate22(data.stdout, {
				instancePath: instancePath + "/stdout",
				parentData: data,
				parentDataProperty: "stdout",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.stderr !== void 0) {
			if (!validate22(data.stderr, {
				instancePath: instancePath + "/stderr",
				parentData: data,
				parentDataProperty: "stderr",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data["exit-code"] !== void 0) {
			if (!validate22(data["exit-code"], {
				instancePath: instancePath + "/exit-code",
				parentData: data,
				parentDataProperty: "exit-code",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.that !== void 0) {
			let data14 = data.that;
			const _errs69 = errors;
			let valid13 = false;
			const _errs70 = errors;
			if (typeof data14 !== "string") {
				const err25 = {
					instancePath: instancePath + "/that",
					schemaPath: "#/properties/that/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema32.properties.that.anyOf[0].type,
					parentSchema: schema32.properties.that.anyOf[0],
					data: data14
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			var _valid3 = _errs70 === errors;
			valid13 = valid13 || _valid3;
			if (!valid13) {
				const _errs73 = errors;
				if (Array.isArray(data14)) {
					if (data14.length < 1) {
						const err26 = {
							instancePath: instancePath + "/that",
							schemaPath: "#/properties/that/anyOf/1/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema32.properties.that.anyOf[1],
							data: data14
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					const len1 = data14.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data15 = data14[i1];
						if (typeof data15 !== "string") {
							const err27 = {
								instancePath: instancePath + "/that/" + i1,
								schemaPath: "#/properties/that/anyOf/1/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema32.properties.that.anyOf[1].items.type,
								parentSchema: schema32.properties.that.anyOf[1].items,
								data: data15
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
				} else {
					const err28 = {
						instancePath: instancePath + "/that",
						schemaPath: "#/properties/that/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema32.properties.that.anyOf[1].type,
						parentSchema: schema32.properties.that.anyOf[1],
						data: data14
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				var _valid3 = _errs73 === errors;
				valid13 = valid13 || _valid3;
			}
			if (!valid13) {
				const err29 = {
					instancePath: instancePath + "/that",
					schemaPath: "#/properties/that/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema32.properties.that.anyOf,
					parentSchema: schema32.properties.that,
					data: data14
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			} else {
				errors = _errs69;
				if (vErrors !== null) {
					if (_errs69) vErrors.length = _errs69;
					else vErrors = null;
				}
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.expect === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expect" },
				message: "must have required property 'expect'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "expect" || key0 === "every" || key0 === "timeout")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.expect !== void 0) {
			if (!validate20(data.expect, {
				instancePath: instancePath + "/expect",
				parentData: data,
				parentDataProperty: "expect",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.every !== void 0) {
			let data1 = data.every;
			if (typeof data1 === "string") {
				if (!pattern3.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/every",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/every",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.timeout !== void 0) {
			let data2 = data.timeout;
			if (typeof data2 === "string") {
				if (!pattern3.test(data2)) {
					const err4 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/timeout",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate19.errors = vErrors;
	return errors === 0;
}
const schema54 = {
	"$comment": "suite/$defs/http",
	"anyOf": [{
		"$comment": "suite/$defs/http/anyOf/0",
		"type": "string",
		"pattern": "^[A-Z]+ \\S"
	}, {
		"$comment": "suite/$defs/http/anyOf/1",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"GET": {
				"$comment": "suite/$defs/http/anyOf/1/properties/GET",
				"$ref": "#/$defs/url"
			},
			"HEAD": {
				"$comment": "suite/$defs/http/anyOf/1/properties/HEAD",
				"$ref": "#/$defs/url"
			},
			"POST": {
				"$comment": "suite/$defs/http/anyOf/1/properties/POST",
				"$ref": "#/$defs/url"
			},
			"PUT": {
				"$comment": "suite/$defs/http/anyOf/1/properties/PUT",
				"$ref": "#/$defs/url"
			},
			"PATCH": {
				"$comment": "suite/$defs/http/anyOf/1/properties/PATCH",
				"$ref": "#/$defs/url"
			},
			"DELETE": {
				"$comment": "suite/$defs/http/anyOf/1/properties/DELETE",
				"$ref": "#/$defs/url"
			},
			"OPTIONS": {
				"$comment": "suite/$defs/http/anyOf/1/properties/OPTIONS",
				"$ref": "#/$defs/url"
			},
			"method": {
				"$comment": "suite/$defs/http/anyOf/1/properties/method",
				"type": "string",
				"pattern": "^[A-Z]+$"
			},
			"url": {
				"$comment": "suite/$defs/http/anyOf/1/properties/url",
				"$ref": "#/$defs/url"
			},
			"base-url": {
				"$comment": "suite/$defs/http/anyOf/1/properties/base-url",
				"$ref": "#/$defs/base-url"
			},
			"query": {
				"$comment": "suite/$defs/http/anyOf/1/properties/query",
				"$ref": "#/$defs/query"
			},
			"headers": {
				"$comment": "suite/$defs/http/anyOf/1/properties/headers",
				"$ref": "#/$defs/headers"
			},
			"bearer": {
				"$comment": "suite/$defs/http/anyOf/1/properties/bearer",
				"$ref": "#/$defs/bearer"
			},
			"basic": {
				"$comment": "suite/$defs/http/anyOf/1/properties/basic",
				"$ref": "#/$defs/basic"
			},
			"redirects": {
				"$comment": "suite/$defs/http/anyOf/1/properties/redirects",
				"$ref": "#/$defs/redirects"
			},
			"timeout": {
				"$comment": "suite/$defs/http/anyOf/1/properties/timeout",
				"$ref": "#/$defs/duration"
			},
			"json": { "$comment": "suite/$defs/http/anyOf/1/properties/json" },
			"form": {
				"$comment": "suite/$defs/http/anyOf/1/properties/form",
				"$ref": "#/$defs/query"
			},
			"multipart": {
				"$comment": "suite/$defs/http/anyOf/1/properties/multipart",
				"type": "object",
				"additionalProperties": {
					"$comment": "suite/$defs/http/anyOf/1/properties/multipart/additionalProperties",
					"$ref": "#/$defs/part"
				}
			},
			"text": {
				"$comment": "suite/$defs/http/anyOf/1/properties/text",
				"type": "string"
			},
			"file": {
				"$comment": "suite/$defs/http/anyOf/1/properties/file",
				"$ref": "#/$defs/file"
			},
			"base64": {
				"$comment": "suite/$defs/http/anyOf/1/properties/base64",
				"type": "string"
			}
		}
	}]
};
const schema55 = {
	"$comment": "suite/$defs/url",
	"type": "string",
	"minLength": 1
};
const pattern22 = /* @__PURE__ */ new RegExp("^[A-Z]+ \\S", "u");
const pattern23 = /* @__PURE__ */ new RegExp("^[A-Z]+$", "u");
const schema71 = {
	"$comment": "suite/$defs/part",
	"anyOf": [{
		"$comment": "suite/$defs/part/anyOf/0",
		"type": [
			"string",
			"number",
			"boolean"
		]
	}, {
		"$comment": "suite/$defs/part/anyOf/1",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"text": {
				"$comment": "suite/$defs/part/anyOf/1/properties/text",
				"type": "string"
			},
			"json": { "$comment": "suite/$defs/part/anyOf/1/properties/json" },
			"file": {
				"$comment": "suite/$defs/part/anyOf/1/properties/file",
				"$ref": "#/$defs/file"
			},
			"base64": {
				"$comment": "suite/$defs/part/anyOf/1/properties/base64",
				"type": "string"
			},
			"filename": {
				"$comment": "suite/$defs/part/anyOf/1/properties/filename",
				"type": "string"
			},
			"content-type": {
				"$comment": "suite/$defs/part/anyOf/1/properties/content-type",
				"type": "string"
			}
		}
	}]
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: schema71.anyOf[0].type },
			message: "must be string,number,boolean",
			schema: schema71.anyOf[0].type,
			parentSchema: schema71.anyOf[0],
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!(key0 === "text" || key0 === "json" || key0 === "file" || key0 === "base64" || key0 === "filename" || key0 === "content-type")) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema71.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.text !== void 0) {
				let data0 = data.text;
				if (typeof data0 !== "string") {
					const err2 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/anyOf/1/properties/text/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema71.anyOf[1].properties.text.type,
						parentSchema: schema71.anyOf[1].properties.text,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (data.file !== void 0) {
				let data2 = data.file;
				if (typeof data2 === "string") {
					if (func2(data2) < 1) {
						const err3 = {
							instancePath: instancePath + "/file",
							schemaPath: "#/$defs/file/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema26,
							data: data2
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/$defs/file/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema26.type,
						parentSchema: schema26,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.base64 !== void 0) {
				let data3 = data.base64;
				if (typeof data3 !== "string") {
					const err5 = {
						instancePath: instancePath + "/base64",
						schemaPath: "#/anyOf/1/properties/base64/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema71.anyOf[1].properties.base64.type,
						parentSchema: schema71.anyOf[1].properties.base64,
						data: data3
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.filename !== void 0) {
				let data4 = data.filename;
				if (typeof data4 !== "string") {
					const err6 = {
						instancePath: instancePath + "/filename",
						schemaPath: "#/anyOf/1/properties/filename/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema71.anyOf[1].properties.filename.type,
						parentSchema: schema71.anyOf[1].properties.filename,
						data: data4
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data["content-type"] !== void 0) {
				let data5 = data["content-type"];
				if (typeof data5 !== "string") {
					const err7 = {
						instancePath: instancePath + "/content-type",
						schemaPath: "#/anyOf/1/properties/content-type/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema71.anyOf[1].properties["content-type"].type,
						parentSchema: schema71.anyOf[1].properties["content-type"],
						data: data5
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		} else {
			const err8 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema71.anyOf[1].type,
				parentSchema: schema71.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		var _valid0 = _errs5 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema71.anyOf,
			parentSchema: schema71,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	validate43.errors = vErrors;
	return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (typeof data === "string") {
		if (!pattern22.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Z]+ \\S" },
				message: "must match pattern \"^[A-Z]+ \\S\"",
				schema: "^[A-Z]+ \\S",
				parentSchema: schema54.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema54.anyOf[0].type,
			parentSchema: schema54.anyOf[0],
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!func5.call(schema54.anyOf[1].properties, key0)) {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema54.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.GET !== void 0) {
				let data0 = data.GET;
				if (typeof data0 === "string") {
					if (func2(data0) < 1) {
						const err3 = {
							instancePath: instancePath + "/GET",
							schemaPath: "#/$defs/url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema55,
							data: data0
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/GET",
						schemaPath: "#/$defs/url/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema55.type,
						parentSchema: schema55,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.HEAD !== void 0) {
				let data1 = data.HEAD;
				if (typeof data1 === "string") {
					if (func2(data1) < 1) {
						const err5 = {
							instancePath: instancePath + "/HEAD",
							schemaPath: "#/$defs/url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema55,
							data: data1
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/HEAD",
						schemaPath: "#/$defs/url/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema55.type,
						parentSchema: schema55,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.POST !== void 0) {
				let data2 = data.POST;
				if (typeof data2 === "string") {
					if (func2(data2) < 1) {
						const err7 = {
							instancePath: instancePath + "/POST",
							schemaPath: "#/$defs/url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema55,
							data: data2
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/POST",
						schemaPath: "#/$defs/url/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema55.type,
						parentSchema: schema55,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.PUT !== void 0) {
				let data3 = data.PUT;
				if (typeof data3 === "string") {
					if (func2(data3) < 1) {
						const err9 = {
							instancePath: instancePath + "/PUT",
							schemaPath: "#/$defs/url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema55,
							data: data3
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				} else {
					const err10 = {
						instancePath: instancePath + "/PUT",
						schemaPath: "#/$defs/url/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema55.type,
						parentSchema: schema55,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			if (data.PATCH !== void 0) {
				let data4 = data.PATCH;
				if (typeof data4 === "string") {
					if (func2(data4) < 1) {
						const err11 = {
							instancePath: instancePath + "/PATCH",
							schemaPath: "#/$defs/url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema55,
							data: data4
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/PATCH",
						schemaPath: "#/$defs/url/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema55.type,
						parentSchema: schema55,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.DELETE !== void 0) {
				let data5 = data.DELETE;
				if (typeof data5 === "string") {
					if (func2(data5) < 1) {
						const err13 = {
							instancePath: instancePath + "/DELETE",
							schemaPath: "#/$defs/url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema55,
							data: data5
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				} else {
					const err14 = {
						instancePath: instancePath + "/DELETE",
						schemaPath: "#/$defs/url/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema55.type,
						parentSchema: schema55,
						data: data5
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			if (data.OPTIONS !== void 0) {
				let data6 = data.OPTIONS;
				if (typeof data6 === "string") {
					if (func2(data6) < 1) {
						const err15 = {
							instancePath: instancePath + "/OPTIONS",
							schemaPath: "#/$defs/url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema55,
							data: data6
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/OPTIONS",
						schemaPath: "#/$defs/url/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema55.type,
						parentSchema: schema55,
						data: data6
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.method !== void 0) {
				let data7 = data.method;
				if (typeof data7 === "string") {
					if (!pattern23.test(data7)) {
						const err17 = {
							instancePath: instancePath + "/method",
							schemaPath: "#/anyOf/1/properties/method/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Z]+$" },
							message: "must match pattern \"^[A-Z]+$\"",
							schema: "^[A-Z]+$",
							parentSchema: schema54.anyOf[1].properties.method,
							data: data7
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				} else {
					const err18 = {
						instancePath: instancePath + "/method",
						schemaPath: "#/anyOf/1/properties/method/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema54.anyOf[1].properties.method.type,
						parentSchema: schema54.anyOf[1].properties.method,
						data: data7
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (data.url !== void 0) {
				let data8 = data.url;
				if (typeof data8 === "string") {
					if (func2(data8) < 1) {
						const err19 = {
							instancePath: instancePath + "/url",
							schemaPath: "#/$defs/url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema55,
							data: data8
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				} else {
					const err20 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/$defs/url/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema55.type,
						parentSchema: schema55,
						data: data8
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
			if (data["base-url"] !== void 0) {
				let data9 = data["base-url"];
				if (typeof data9 === "string") {
					if (func2(data9) < 1) {
						const err21 = {
							instancePath: instancePath + "/base-url",
							schemaPath: "#/$defs/base-url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema16,
							data: data9
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				} else {
					const err22 = {
						instancePath: instancePath + "/base-url",
						schemaPath: "#/$defs/base-url/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema16.type,
						parentSchema: schema16,
						data: data9
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			if (data.query !== void 0) {
				let data10 = data.query;
				if (data10 && typeof data10 == "object" && !Array.isArray(data10)) for (const key1 in data10) {
					let data11 = data10[key1];
					const _errs65 = errors;
					let valid13 = false;
					const _errs66 = errors;
					if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "boolean" && data11 !== null) {
						const err23 = {
							instancePath: instancePath + "/query/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/query/additionalProperties/anyOf/0/type",
							keyword: "type",
							params: { type: schema17.additionalProperties.anyOf[0].type },
							message: "must be string,number,boolean,null",
							schema: schema17.additionalProperties.anyOf[0].type,
							parentSchema: schema17.additionalProperties.anyOf[0],
							data: data11
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					var _valid1 = _errs66 === errors;
					valid13 = valid13 || _valid1;
					if (!valid13) {
						const _errs69 = errors;
						if (Array.isArray(data11)) {
							const len0 = data11.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data12 = data11[i0];
								if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
									const err24 = {
										instancePath: instancePath + "/query/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
										schemaPath: "#/$defs/query/additionalProperties/anyOf/1/items/type",
										keyword: "type",
										params: { type: schema17.additionalProperties.anyOf[1].items.type },
										message: "must be string,number,boolean",
										schema: schema17.additionalProperties.anyOf[1].items.type,
										parentSchema: schema17.additionalProperties.anyOf[1].items,
										data: data12
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							}
						} else {
							const err25 = {
								instancePath: instancePath + "/query/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/query/additionalProperties/anyOf/1/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema17.additionalProperties.anyOf[1].type,
								parentSchema: schema17.additionalProperties.anyOf[1],
								data: data11
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						var _valid1 = _errs69 === errors;
						valid13 = valid13 || _valid1;
					}
					if (!valid13) {
						const err26 = {
							instancePath: instancePath + "/query/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/query/additionalProperties/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema17.additionalProperties.anyOf,
							parentSchema: schema17.additionalProperties,
							data: data11
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					} else {
						errors = _errs65;
						if (vErrors !== null) {
							if (_errs65) vErrors.length = _errs65;
							else vErrors = null;
						}
					}
				}
				else {
					const err27 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/$defs/query/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema17.type,
						parentSchema: schema17,
						data: data10
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
			if (data.headers !== void 0) {
				let data13 = data.headers;
				if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
					for (const key2 in data13) {
						const _errs80 = errors;
						if (typeof key2 === "string") {
							if (!pattern2.test(key2)) {
								const err28 = {
									instancePath: instancePath + "/headers",
									schemaPath: "#/$defs/headers/propertyNames/pattern",
									keyword: "pattern",
									params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" },
									message: "must match pattern \"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$\"",
									schema: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$",
									parentSchema: schema18.propertyNames,
									data: key2,
									propertyName: key2
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (!(_errs80 === errors)) {
							const err29 = {
								instancePath: instancePath + "/headers",
								schemaPath: "#/$defs/headers/propertyNames",
								keyword: "propertyNames",
								params: { propertyName: key2 },
								message: "property name must be valid",
								schema: schema18.propertyNames,
								parentSchema: schema18,
								data: data13
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
					for (const key3 in data13) {
						let data14 = data13[key3];
						const _errs85 = errors;
						let valid19 = false;
						const _errs86 = errors;
						if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "boolean" && data14 !== null) {
							const err30 = {
								instancePath: instancePath + "/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/headers/additionalProperties/anyOf/0/type",
								keyword: "type",
								params: { type: schema18.additionalProperties.anyOf[0].type },
								message: "must be string,number,boolean,null",
								schema: schema18.additionalProperties.anyOf[0].type,
								parentSchema: schema18.additionalProperties.anyOf[0],
								data: data14
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						var _valid2 = _errs86 === errors;
						valid19 = valid19 || _valid2;
						if (!valid19) {
							const _errs89 = errors;
							if (Array.isArray(data14)) {
								const len1 = data14.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data15 = data14[i1];
									if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
										const err31 = {
											instancePath: instancePath + "/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
											schemaPath: "#/$defs/headers/additionalProperties/anyOf/1/items/type",
											keyword: "type",
											params: { type: schema18.additionalProperties.anyOf[1].items.type },
											message: "must be string,number,boolean",
											schema: schema18.additionalProperties.anyOf[1].items.type,
											parentSchema: schema18.additionalProperties.anyOf[1].items,
											data: data15
										};
										if (vErrors === null) vErrors = [err31];
										else vErrors.push(err31);
										errors++;
									}
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/headers/additionalProperties/anyOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema18.additionalProperties.anyOf[1].type,
									parentSchema: schema18.additionalProperties.anyOf[1],
									data: data14
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
							var _valid2 = _errs89 === errors;
							valid19 = valid19 || _valid2;
						}
						if (!valid19) {
							const err33 = {
								instancePath: instancePath + "/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/headers/additionalProperties/anyOf",
								keyword: "anyOf",
								params: {},
								message: "must match a schema in anyOf",
								schema: schema18.additionalProperties.anyOf,
								parentSchema: schema18.additionalProperties,
								data: data14
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						} else {
							errors = _errs85;
							if (vErrors !== null) {
								if (_errs85) vErrors.length = _errs85;
								else vErrors = null;
							}
						}
					}
				} else {
					const err34 = {
						instancePath: instancePath + "/headers",
						schemaPath: "#/$defs/headers/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema18.type,
						parentSchema: schema18,
						data: data13
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			}
			if (data.bearer !== void 0) {
				let data16 = data.bearer;
				if (typeof data16 !== "string" && data16 !== null) {
					const err35 = {
						instancePath: instancePath + "/bearer",
						schemaPath: "#/$defs/bearer/type",
						keyword: "type",
						params: { type: schema19.type },
						message: "must be string,null",
						schema: schema19.type,
						parentSchema: schema19,
						data: data16
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			}
			if (data.basic !== void 0) {
				let data17 = data.basic;
				if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null) {
					const err36 = {
						instancePath: instancePath + "/basic",
						schemaPath: "#/$defs/basic/type",
						keyword: "type",
						params: { type: schema20.type },
						message: "must be object,null",
						schema: schema20.type,
						parentSchema: schema20,
						data: data17
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
					if (data17.user === void 0) {
						const err37 = {
							instancePath: instancePath + "/basic",
							schemaPath: "#/$defs/basic/required",
							keyword: "required",
							params: { missingProperty: "user" },
							message: "must have required property 'user'",
							schema: schema20.required,
							parentSchema: schema20,
							data: data17
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
					if (data17.password === void 0) {
						const err38 = {
							instancePath: instancePath + "/basic",
							schemaPath: "#/$defs/basic/required",
							keyword: "required",
							params: { missingProperty: "password" },
							message: "must have required property 'password'",
							schema: schema20.required,
							parentSchema: schema20,
							data: data17
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
					for (const key4 in data17) if (!(key4 === "user" || key4 === "password")) {
						const err39 = {
							instancePath: instancePath + "/basic",
							schemaPath: "#/$defs/basic/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema20,
							data: data17
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
					if (data17.user !== void 0) {
						let data18 = data17.user;
						if (typeof data18 !== "string") {
							const err40 = {
								instancePath: instancePath + "/basic/user",
								schemaPath: "#/$defs/basic/properties/user/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema20.properties.user.type,
								parentSchema: schema20.properties.user,
								data: data18
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
					}
					if (data17.password !== void 0) {
						let data19 = data17.password;
						if (typeof data19 !== "string") {
							const err41 = {
								instancePath: instancePath + "/basic/password",
								schemaPath: "#/$defs/basic/properties/password/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema20.properties.password.type,
								parentSchema: schema20.properties.password,
								data: data19
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					}
				}
			}
			if (data.redirects !== void 0) {
				let data20 = data.redirects;
				const _errs116 = errors;
				let valid26 = false;
				const _errs117 = errors;
				if (typeof data20 !== "boolean") {
					const err42 = {
						instancePath: instancePath + "/redirects",
						schemaPath: "#/$defs/redirects/anyOf/0/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean",
						schema: schema21.anyOf[0].type,
						parentSchema: schema21.anyOf[0],
						data: data20
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				var _valid3 = _errs117 === errors;
				valid26 = valid26 || _valid3;
				if (!valid26) {
					const _errs120 = errors;
					if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
						const err43 = {
							instancePath: instancePath + "/redirects",
							schemaPath: "#/$defs/redirects/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema21.anyOf[1].type,
							parentSchema: schema21.anyOf[1],
							data: data20
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
					if (typeof data20 == "number" && isFinite(data20)) {
						if (data20 > 50 || isNaN(data20)) {
							const err44 = {
								instancePath: instancePath + "/redirects",
								schemaPath: "#/$defs/redirects/anyOf/1/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 50
								},
								message: "must be <= 50",
								schema: 50,
								parentSchema: schema21.anyOf[1],
								data: data20
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data20 < 0 || isNaN(data20)) {
							const err45 = {
								instancePath: instancePath + "/redirects",
								schemaPath: "#/$defs/redirects/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema21.anyOf[1],
								data: data20
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
					}
					var _valid3 = _errs120 === errors;
					valid26 = valid26 || _valid3;
				}
				if (!valid26) {
					const err46 = {
						instancePath: instancePath + "/redirects",
						schemaPath: "#/$defs/redirects/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf",
						schema: schema21.anyOf,
						parentSchema: schema21,
						data: data20
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				} else {
					errors = _errs116;
					if (vErrors !== null) {
						if (_errs116) vErrors.length = _errs116;
						else vErrors = null;
					}
				}
			}
			if (data.timeout !== void 0) {
				let data21 = data.timeout;
				if (typeof data21 === "string") {
					if (!pattern3.test(data21)) {
						const err47 = {
							instancePath: instancePath + "/timeout",
							schemaPath: "#/$defs/duration/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
							message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
							schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
							parentSchema: schema22,
							data: data21
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				} else {
					const err48 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/$defs/duration/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema22.type,
						parentSchema: schema22,
						data: data21
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
			}
			if (data.form !== void 0) {
				let data23 = data.form;
				if (data23 && typeof data23 == "object" && !Array.isArray(data23)) for (const key5 in data23) {
					let data24 = data23[key5];
					const _errs138 = errors;
					let valid30 = false;
					const _errs139 = errors;
					if (typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean" && data24 !== null) {
						const err49 = {
							instancePath: instancePath + "/form/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/query/additionalProperties/anyOf/0/type",
							keyword: "type",
							params: { type: schema17.additionalProperties.anyOf[0].type },
							message: "must be string,number,boolean,null",
							schema: schema17.additionalProperties.anyOf[0].type,
							parentSchema: schema17.additionalProperties.anyOf[0],
							data: data24
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
					var _valid4 = _errs139 === errors;
					valid30 = valid30 || _valid4;
					if (!valid30) {
						const _errs142 = errors;
						if (Array.isArray(data24)) {
							const len2 = data24.length;
							for (let i2 = 0; i2 < len2; i2++) {
								let data25 = data24[i2];
								if (typeof data25 !== "string" && !(typeof data25 == "number" && isFinite(data25)) && typeof data25 !== "boolean") {
									const err50 = {
										instancePath: instancePath + "/form/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
										schemaPath: "#/$defs/query/additionalProperties/anyOf/1/items/type",
										keyword: "type",
										params: { type: schema17.additionalProperties.anyOf[1].items.type },
										message: "must be string,number,boolean",
										schema: schema17.additionalProperties.anyOf[1].items.type,
										parentSchema: schema17.additionalProperties.anyOf[1].items,
										data: data25
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							}
						} else {
							const err51 = {
								instancePath: instancePath + "/form/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/query/additionalProperties/anyOf/1/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema17.additionalProperties.anyOf[1].type,
								parentSchema: schema17.additionalProperties.anyOf[1],
								data: data24
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						var _valid4 = _errs142 === errors;
						valid30 = valid30 || _valid4;
					}
					if (!valid30) {
						const err52 = {
							instancePath: instancePath + "/form/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/query/additionalProperties/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema17.additionalProperties.anyOf,
							parentSchema: schema17.additionalProperties,
							data: data24
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					} else {
						errors = _errs138;
						if (vErrors !== null) {
							if (_errs138) vErrors.length = _errs138;
							else vErrors = null;
						}
					}
				}
				else {
					const err53 = {
						instancePath: instancePath + "/form",
						schemaPath: "#/$defs/query/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema17.type,
						parentSchema: schema17,
						data: data23
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
			}
			if (data.multipart !== void 0) {
				let data26 = data.multipart;
				if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
					for (const key6 in data26) if (!validate43(data26[key6], {
						instancePath: instancePath + "/multipart/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data26,
						parentDataProperty: key6,
						rootData
					})) {
						vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
						errors = vErrors.length;
					}
				} else {
					const err54 = {
						instancePath: instancePath + "/multipart",
						schemaPath: "#/anyOf/1/properties/multipart/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema54.anyOf[1].properties.multipart.type,
						parentSchema: schema54.anyOf[1].properties.multipart,
						data: data26
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
			}
			if (data.text !== void 0) {
				let data28 = data.text;
				if (typeof data28 !== "string") {
					const err55 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/anyOf/1/properties/text/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema54.anyOf[1].properties.text.type,
						parentSchema: schema54.anyOf[1].properties.text,
						data: data28
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
			}
			if (data.file !== void 0) {
				let data29 = data.file;
				if (typeof data29 === "string") {
					if (func2(data29) < 1) {
						const err56 = {
							instancePath: instancePath + "/file",
							schemaPath: "#/$defs/file/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema26,
							data: data29
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				} else {
					const err57 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/$defs/file/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema26.type,
						parentSchema: schema26,
						data: data29
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
			}
			if (data.base64 !== void 0) {
				let data30 = data.base64;
				if (typeof data30 !== "string") {
					const err58 = {
						instancePath: instancePath + "/base64",
						schemaPath: "#/anyOf/1/properties/base64/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema54.anyOf[1].properties.base64.type,
						parentSchema: schema54.anyOf[1].properties.base64,
						data: data30
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
			}
		} else {
			const err59 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema54.anyOf[1].type,
				parentSchema: schema54.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err59];
			else vErrors.push(err59);
			errors++;
		}
		var _valid0 = _errs5 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err60 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema54.anyOf,
			parentSchema: schema54,
			data
		};
		if (vErrors === null) vErrors = [err60];
		else vErrors.push(err60);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	validate42.errors = vErrors;
	return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func5.call(schema27.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
						message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
						schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
						parentSchema: schema13,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema27.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema27.properties.name.type,
					parentSchema: schema27.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.if !== void 0) {
			let data2 = data.if;
			if (typeof data2 !== "string" && typeof data2 !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/if",
					schemaPath: "#/$defs/condition/type",
					keyword: "type",
					params: { type: schema29.type },
					message: "must be string,boolean",
					schema: schema29.type,
					parentSchema: schema29,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["continue-on-error"] !== void 0) {
			let data3 = data["continue-on-error"];
			if (typeof data3 !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/continue-on-error",
					schemaPath: "#/properties/continue-on-error/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema27.properties["continue-on-error"].type,
					parentSchema: schema27.properties["continue-on-error"],
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.timeout !== void 0) {
			let data4 = data.timeout;
			if (typeof data4 === "string") {
				if (!pattern3.test(data4)) {
					const err7 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data4
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/timeout",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.retry !== void 0) {
			if (!validate14(data.retry, {
				instancePath: instancePath + "/retry",
				parentData: data,
				parentDataProperty: "retry",
				rootData
			})) {
				vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
				errors = vErrors.length;
			}
		}
		if (data.until !== void 0) {
			if (!validate19(data.until, {
				instancePath: instancePath + "/until",
				parentData: data,
				parentDataProperty: "until",
				rootData
			})) {
				vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
				errors = vErrors.length;
			}
		}
		if (data.expect !== void 0) {
			if (!validate20(data.expect, {
				instancePath: instancePath + "/expect",
				parentData: data,
				parentDataProperty: "expect",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.outputs !== void 0) {
			let data8 = data.outputs;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				for (const key1 in data8) {
					const _errs33 = errors;
					if (typeof key1 === "string") {
						if (!pattern0.test(key1)) {
							const err9 = {
								instancePath: instancePath + "/outputs",
								schemaPath: "#/$defs/id/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
								schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
								parentSchema: schema13,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/outputs",
							schemaPath: "#/$defs/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema13.type,
							parentSchema: schema13,
							data: key1,
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (!(_errs33 === errors)) {
						const err11 = {
							instancePath: instancePath + "/outputs",
							schemaPath: "#/properties/outputs/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema27.properties.outputs.propertyNames,
							parentSchema: schema27.properties.outputs,
							data: data8
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				for (const key2 in data8) {
					let data9 = data8[key2];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						for (const key3 in data9) if (!func5.call(schema52.properties, key3)) {
							const err12 = {
								instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/output/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema52,
								data: data9
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data9.json !== void 0) {
							let data10 = data9.json;
							if (typeof data10 !== "string") {
								const err13 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/json",
									schemaPath: "#/$defs/output/properties/json/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema52.properties.json.type,
									parentSchema: schema52.properties.json,
									data: data10
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data9.header !== void 0) {
							let data11 = data9.header;
							if (typeof data11 !== "string") {
								const err14 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/header",
									schemaPath: "#/$defs/output/properties/header/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema52.properties.header.type,
									parentSchema: schema52.properties.header,
									data: data11
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data9.cookie !== void 0) {
							let data12 = data9.cookie;
							if (typeof data12 !== "string") {
								const err15 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/cookie",
									schemaPath: "#/$defs/output/properties/cookie/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema52.properties.cookie.type,
									parentSchema: schema52.properties.cookie,
									data: data12
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data9.status !== void 0) {
							let data13 = data9.status;
							if (true !== data13) {
								const err16 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
									schemaPath: "#/$defs/output/properties/status/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant",
									schema: true,
									parentSchema: schema52.properties.status,
									data: data13
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data9.body !== void 0) {
							let data14 = data9.body;
							if (true !== data14) {
								const err17 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/body",
									schemaPath: "#/$defs/output/properties/body/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant",
									schema: true,
									parentSchema: schema52.properties.body,
									data: data14
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data9.duration !== void 0) {
							let data15 = data9.duration;
							if (true !== data15) {
								const err18 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/duration",
									schemaPath: "#/$defs/output/properties/duration/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant",
									schema: true,
									parentSchema: schema52.properties.duration,
									data: data15
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data9.stdout !== void 0) {
							let data16 = data9.stdout;
							if (true !== data16) {
								const err19 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/stdout",
									schemaPath: "#/$defs/output/properties/stdout/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant",
									schema: true,
									parentSchema: schema52.properties.stdout,
									data: data16
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data9.stderr !== void 0) {
							let data17 = data9.stderr;
							if (true !== data17) {
								const err20 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/stderr",
									schemaPath: "#/$defs/output/properties/stderr/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant",
									schema: true,
									parentSchema: schema52.properties.stderr,
									data: data17
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data9["exit-code"] !== void 0) {
							let data18 = data9["exit-code"];
							if (true !== data18) {
								const err21 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exit-code",
									schemaPath: "#/$defs/output/properties/exit-code/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant",
									schema: true,
									parentSchema: schema52.properties["exit-code"],
									data: data18
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data9.matches !== void 0) {
							let data19 = data9.matches;
							if (typeof data19 !== "string") {
								const err22 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/matches",
									schemaPath: "#/$defs/output/properties/matches/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema52.properties.matches.type,
									parentSchema: schema52.properties.matches,
									data: data19
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data9.secret !== void 0) {
							let data21 = data9.secret;
							if (typeof data21 !== "boolean") {
								const err23 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret",
									schemaPath: "#/$defs/output/properties/secret/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema52.properties.secret.type,
									parentSchema: schema52.properties.secret,
									data: data21
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/output/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema52.type,
							parentSchema: schema52,
							data: data9
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema27.properties.outputs.type,
					parentSchema: schema27.properties.outputs,
					data: data8
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.env !== void 0) {
			let data22 = data.env;
			if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
				for (const key4 in data22) {
					const _errs79 = errors;
					if (typeof key4 === "string") {
						if (!pattern1.test(key4)) {
							const err26 = {
								instancePath: instancePath + "/env",
								schemaPath: "#/$defs/env/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\"",
								schema: "^[A-Za-z_][A-Za-z0-9_]*$",
								parentSchema: schema14.propertyNames,
								data: key4,
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
					if (!(_errs79 === errors)) {
						const err27 = {
							instancePath: instancePath + "/env",
							schemaPath: "#/$defs/env/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							message: "property name must be valid",
							schema: schema14.propertyNames,
							parentSchema: schema14,
							data: data22
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				for (const key5 in data22) {
					let data23 = data22[key5];
					if (typeof data23 !== "string" && !(typeof data23 == "number" && isFinite(data23)) && typeof data23 !== "boolean") {
						const err28 = {
							instancePath: instancePath + "/env/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/env/additionalProperties/type",
							keyword: "type",
							params: { type: schema14.additionalProperties.type },
							message: "must be string,number,boolean",
							schema: schema14.additionalProperties.type,
							parentSchema: schema14.additionalProperties,
							data: data23
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/env",
					schemaPath: "#/$defs/env/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema14.type,
					parentSchema: schema14,
					data: data22
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.http !== void 0) {
			if (!validate42(data.http, {
				instancePath: instancePath + "/http",
				parentData: data,
				parentDataProperty: "http",
				rootData
			})) {
				vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
				errors = vErrors.length;
			}
		}
		if (data.run !== void 0) {
			let data25 = data.run;
			if (typeof data25 === "string") {
				if (func2(data25) < 1) {
					const err30 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema27.properties.run,
						data: data25
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema27.properties.run.type,
					parentSchema: schema27.properties.run,
					data: data25
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.shell !== void 0) {
			let data26 = data.shell;
			if (typeof data26 !== "string") {
				const err32 = {
					instancePath: instancePath + "/shell",
					schemaPath: "#/$defs/shell/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema25.type,
					parentSchema: schema25,
					data: data26
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (!(data26 === "bash" || data26 === "sh")) {
				const err33 = {
					instancePath: instancePath + "/shell",
					schemaPath: "#/$defs/shell/enum",
					keyword: "enum",
					params: { allowedValues: schema25.enum },
					message: "must be equal to one of the allowed values",
					schema: schema25.enum,
					parentSchema: schema25,
					data: data26
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data["working-directory"] !== void 0) {
			let data27 = data["working-directory"];
			if (typeof data27 === "string") {
				if (func2(data27) < 1) {
					const err34 = {
						instancePath: instancePath + "/working-directory",
						schemaPath: "#/$defs/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema26,
						data: data27
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/working-directory",
					schemaPath: "#/$defs/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.type,
					parentSchema: schema26,
					data: data27
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.wait !== void 0) {
			let data28 = data.wait;
			if (typeof data28 === "string") {
				if (!pattern3.test(data28)) {
					const err36 = {
						instancePath: instancePath + "/wait",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data28
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/wait",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data28
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.uses !== void 0) {
			let data29 = data.uses;
			if (typeof data29 === "string") {
				if (func2(data29) < 1) {
					const err38 = {
						instancePath: instancePath + "/uses",
						schemaPath: "#/$defs/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema26,
						data: data29
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/uses",
					schemaPath: "#/$defs/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.type,
					parentSchema: schema26,
					data: data29
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.with !== void 0) {
			let data30 = data.with;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) for (const key6 in data30) {
				const _errs113 = errors;
				if (typeof key6 === "string") {
					if (!pattern0.test(key6)) {
						const err40 = {
							instancePath: instancePath + "/with",
							schemaPath: "#/$defs/id/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
							message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
							schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
							parentSchema: schema13,
							data: key6,
							propertyName: key6
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				} else {
					const err41 = {
						instancePath: instancePath + "/with",
						schemaPath: "#/$defs/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema13.type,
						parentSchema: schema13,
						data: key6,
						propertyName: key6
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (!(_errs113 === errors)) {
					const err42 = {
						instancePath: instancePath + "/with",
						schemaPath: "#/properties/with/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key6 },
						message: "property name must be valid",
						schema: schema27.properties.with.propertyNames,
						parentSchema: schema27.properties.with,
						data: data30
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			}
			else {
				const err43 = {
					instancePath: instancePath + "/with",
					schemaPath: "#/properties/with/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema27.properties.with.type,
					parentSchema: schema27.properties.with,
					data: data30
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
	} else {
		const err44 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err44];
		else vErrors.push(err44);
		errors++;
	}
	validate17.errors = vErrors;
	return errors === 0;
}
const schema80 = {
	"$comment": "suite/$defs/case",
	"type": "object",
	"additionalProperties": false,
	"required": ["steps"],
	"properties": {
		"name": {
			"$comment": "suite/$defs/case/properties/name",
			"type": "string",
			"minLength": 1
		},
		"description": {
			"$comment": "suite/$defs/case/properties/description",
			"type": "string"
		},
		"tags": {
			"$comment": "suite/$defs/case/properties/tags",
			"$ref": "#/$defs/tags"
		},
		"priority": {
			"$comment": "suite/$defs/case/properties/priority",
			"$ref": "#/$defs/priority"
		},
		"needs": {
			"$comment": "suite/$defs/case/properties/needs",
			"anyOf": [{
				"$comment": "suite/$defs/case/properties/needs/anyOf/0",
				"$ref": "#/$defs/id"
			}, {
				"$comment": "suite/$defs/case/properties/needs/anyOf/1",
				"type": "array",
				"items": {
					"$comment": "suite/$defs/case/properties/needs/anyOf/1/items",
					"$ref": "#/$defs/id"
				},
				"uniqueItems": true
			}]
		},
		"if": {
			"$comment": "suite/$defs/case/properties/if",
			"$ref": "#/$defs/condition"
		},
		"timeout": {
			"$comment": "suite/$defs/case/properties/timeout",
			"$ref": "#/$defs/duration"
		},
		"matrix": {
			"$comment": "suite/$defs/case/properties/matrix",
			"$ref": "#/$defs/matrix"
		},
		"data": {
			"$comment": "suite/$defs/case/properties/data",
			"$ref": "#/$defs/file"
		},
		"outputs": {
			"$comment": "suite/$defs/case/properties/outputs",
			"type": "object",
			"propertyNames": {
				"$comment": "suite/$defs/case/properties/outputs/propertyNames",
				"$ref": "#/$defs/id"
			},
			"additionalProperties": true
		},
		"steps": {
			"$comment": "suite/$defs/case/properties/steps",
			"type": "array",
			"minItems": 1,
			"items": {
				"$comment": "suite/$defs/case/properties/steps/items",
				"$ref": "#/$defs/step"
			}
		}
	}
};
const schema81 = {
	"$comment": "suite/$defs/tags",
	"type": "array",
	"items": {
		"$comment": "suite/$defs/tags/items",
		"type": "string",
		"pattern": "^[A-Za-z0-9_][A-Za-z0-9_.:-]*$"
	},
	"uniqueItems": true
};
const schema82 = {
	"$comment": "suite/$defs/priority",
	"type": "string",
	"enum": [
		"P0",
		"P1",
		"P2",
		"P3",
		"P4"
	]
};
const func0 = import_equal.default.default ?? import_equal.default;
const pattern29 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.:-]*$", "u");
const schema87 = {
	"$comment": "suite/$defs/matrix",
	"type": "object",
	"minProperties": 1,
	"properties": {
		"include": {
			"$comment": "suite/$defs/matrix/properties/include",
			"type": "array",
			"items": {
				"$comment": "suite/$defs/matrix/properties/include/items",
				"type": "object",
				"minProperties": 1
			}
		},
		"exclude": {
			"$comment": "suite/$defs/matrix/properties/exclude",
			"type": "array",
			"items": {
				"$comment": "suite/$defs/matrix/properties/exclude/items",
				"type": "object",
				"minProperties": 1
			}
		}
	},
	"propertyNames": {
		"$comment": "suite/$defs/matrix/propertyNames",
		"$ref": "#/$defs/id"
	},
	"additionalProperties": {
		"$comment": "suite/$defs/matrix/additionalProperties",
		"type": ["array", "string"],
		"minItems": 1
	}
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema87,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) {
			const _errs2 = errors;
			if (typeof key0 === "string") {
				if (!pattern0.test(key0)) {
					const err1 = {
						instancePath,
						schemaPath: "#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
						message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
						schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
						parentSchema: schema13,
						data: key0,
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath,
					schemaPath: "#/$defs/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: key0,
					propertyName: key0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(_errs2 === errors)) {
				const err3 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					message: "property name must be valid",
					schema: schema87.propertyNames,
					parentSchema: schema87,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		for (const key1 in data) if (!(key1 === "include" || key1 === "exclude")) {
			let data0 = data[key1];
			if (!Array.isArray(data0) && typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/type",
					keyword: "type",
					params: { type: schema87.additionalProperties.type },
					message: "must be array,string",
					schema: schema87.additionalProperties.type,
					parentSchema: schema87.additionalProperties,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err5 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema87.additionalProperties,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.include !== void 0) {
			let data1 = data.include;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (Object.keys(data2).length < 1) {
							const err6 = {
								instancePath: instancePath + "/include/" + i0,
								schemaPath: "#/properties/include/items/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema87.properties.include.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/include/" + i0,
							schemaPath: "#/properties/include/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema87.properties.include.items.type,
							parentSchema: schema87.properties.include.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/include",
					schemaPath: "#/properties/include/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema87.properties.include.type,
					parentSchema: schema87.properties.include,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.exclude !== void 0) {
			let data3 = data.exclude;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (Object.keys(data4).length < 1) {
							const err9 = {
								instancePath: instancePath + "/exclude/" + i1,
								schemaPath: "#/properties/exclude/items/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema87.properties.exclude.items,
								data: data4
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/exclude/" + i1,
							schemaPath: "#/properties/exclude/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema87.properties.exclude.items.type,
							parentSchema: schema87.properties.exclude.items,
							data: data4
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/exclude",
					schemaPath: "#/properties/exclude/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema87.properties.exclude.type,
					parentSchema: schema87.properties.exclude,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema87.type,
			parentSchema: schema87,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.steps === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "steps" },
				message: "must have required property 'steps'",
				schema: schema80.required,
				parentSchema: schema80,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func5.call(schema80.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema80,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema80.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema80.properties.name.type,
					parentSchema: schema80.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema80.properties.description.type,
					parentSchema: schema80.properties.description,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data2 = data.tags;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (!pattern29.test(data3)) {
							const err5 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/$defs/tags/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.:-]*$" },
								message: "must match pattern \"^[A-Za-z0-9_][A-Za-z0-9_.:-]*$\"",
								schema: "^[A-Za-z0-9_][A-Za-z0-9_.:-]*$",
								parentSchema: schema81.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/$defs/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema81.items.type,
							parentSchema: schema81.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err7 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/$defs/tags/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
								schema: true,
								parentSchema: schema81,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/$defs/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema81.type,
					parentSchema: schema81,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.priority !== void 0) {
			let data4 = data.priority;
			if (typeof data4 !== "string") {
				const err9 = {
					instancePath: instancePath + "/priority",
					schemaPath: "#/$defs/priority/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema82.type,
					parentSchema: schema82,
					data: data4
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data4 === "P0" || data4 === "P1" || data4 === "P2" || data4 === "P3" || data4 === "P4")) {
				const err10 = {
					instancePath: instancePath + "/priority",
					schemaPath: "#/$defs/priority/enum",
					keyword: "enum",
					params: { allowedValues: schema82.enum },
					message: "must be equal to one of the allowed values",
					schema: schema82.enum,
					parentSchema: schema82,
					data: data4
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.needs !== void 0) {
			let data5 = data.needs;
			const _errs24 = errors;
			let valid6 = false;
			const _errs25 = errors;
			if (typeof data5 === "string") {
				if (!pattern0.test(data5)) {
					const err11 = {
						instancePath: instancePath + "/needs",
						schemaPath: "#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
						message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
						schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
						parentSchema: schema13,
						data: data5
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/needs",
					schemaPath: "#/$defs/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data5
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			var _valid0 = _errs25 === errors;
			valid6 = valid6 || _valid0;
			if (!valid6) {
				const _errs30 = errors;
				if (Array.isArray(data5)) {
					const len1 = data5.length;
					for (let i2 = 0; i2 < len1; i2++) {
						let data6 = data5[i2];
						if (typeof data6 === "string") {
							if (!pattern0.test(data6)) {
								const err13 = {
									instancePath: instancePath + "/needs/" + i2,
									schemaPath: "#/$defs/id/pattern",
									keyword: "pattern",
									params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
									message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
									schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
									parentSchema: schema13,
									data: data6
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						} else {
							const err14 = {
								instancePath: instancePath + "/needs/" + i2,
								schemaPath: "#/$defs/id/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema13.type,
								parentSchema: schema13,
								data: data6
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					let i3 = data5.length;
					let j1;
					if (i3 > 1) {
						outer0: for (; i3--;) for (j1 = i3; j1--;) if (func0(data5[i3], data5[j1])) {
							const err15 = {
								instancePath: instancePath + "/needs",
								schemaPath: "#/properties/needs/anyOf/1/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								},
								message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
								schema: true,
								parentSchema: schema80.properties.needs.anyOf[1],
								data: data5
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
							break outer0;
						}
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/needs",
						schemaPath: "#/properties/needs/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema80.properties.needs.anyOf[1].type,
						parentSchema: schema80.properties.needs.anyOf[1],
						data: data5
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				var _valid0 = _errs30 === errors;
				valid6 = valid6 || _valid0;
			}
			if (!valid6) {
				const err17 = {
					instancePath: instancePath + "/needs",
					schemaPath: "#/properties/needs/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema80.properties.needs.anyOf,
					parentSchema: schema80.properties.needs,
					data: data5
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs24;
				if (vErrors !== null) {
					if (_errs24) vErrors.length = _errs24;
					else vErrors = null;
				}
			}
		}
		if (data.if !== void 0) {
			let data7 = data.if;
			if (typeof data7 !== "string" && typeof data7 !== "boolean") {
				const err18 = {
					instancePath: instancePath + "/if",
					schemaPath: "#/$defs/condition/type",
					keyword: "type",
					params: { type: schema29.type },
					message: "must be string,boolean",
					schema: schema29.type,
					parentSchema: schema29,
					data: data7
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.timeout !== void 0) {
			let data8 = data.timeout;
			if (typeof data8 === "string") {
				if (!pattern3.test(data8)) {
					const err19 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data8
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/timeout",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data8
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.matrix !== void 0) {
			if (!validate49(data.matrix, {
				instancePath: instancePath + "/matrix",
				parentData: data,
				parentDataProperty: "matrix",
				rootData
			})) {
				vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			let data10 = data.data;
			if (typeof data10 === "string") {
				if (func2(data10) < 1) {
					const err21 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/$defs/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema26,
						data: data10
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/$defs/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.type,
					parentSchema: schema26,
					data: data10
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data11 = data.outputs;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) for (const key1 in data11) {
				const _errs58 = errors;
				if (typeof key1 === "string") {
					if (!pattern0.test(key1)) {
						const err23 = {
							instancePath: instancePath + "/outputs",
							schemaPath: "#/$defs/id/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
							message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
							schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
							parentSchema: schema13,
							data: key1,
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/outputs",
						schemaPath: "#/$defs/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema13.type,
						parentSchema: schema13,
						data: key1,
						propertyName: key1
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (!(_errs58 === errors)) {
					const err25 = {
						instancePath: instancePath + "/outputs",
						schemaPath: "#/properties/outputs/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key1 },
						message: "property name must be valid",
						schema: schema80.properties.outputs.propertyNames,
						parentSchema: schema80.properties.outputs,
						data: data11
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
			else {
				const err26 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema80.properties.outputs.type,
					parentSchema: schema80.properties.outputs,
					data: data11
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.steps !== void 0) {
			let data12 = data.steps;
			if (Array.isArray(data12)) {
				if (data12.length < 1) {
					const err27 = {
						instancePath: instancePath + "/steps",
						schemaPath: "#/properties/steps/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema80.properties.steps,
						data: data12
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				const len2 = data12.length;
				for (let i4 = 0; i4 < len2; i4++) if (!validate17(data12[i4], {
					instancePath: instancePath + "/steps/" + i4,
					parentData: data12,
					parentDataProperty: i4,
					rootData
				})) {
					vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
					errors = vErrors.length;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/properties/steps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema80.properties.steps.type,
					parentSchema: schema80.properties.steps,
					data: data12
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema80.type,
			parentSchema: schema80,
			data
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cases === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cases" },
				message: "must have required property 'cases'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "description" || key0 === "vars" || key0 === "env" || key0 === "defaults" || key0 === "before" || key0 === "after" || key0 === "cases")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema11.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.name.type,
					parentSchema: schema11.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.description.type,
					parentSchema: schema11.properties.description,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.vars !== void 0) {
			if (!validate11(data.vars, {
				instancePath: instancePath + "/vars",
				parentData: data,
				parentDataProperty: "vars",
				rootData
			})) {
				vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
				errors = vErrors.length;
			}
		}
		if (data.env !== void 0) {
			let data3 = data.env;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) {
					const _errs16 = errors;
					if (typeof key1 === "string") {
						if (!pattern1.test(key1)) {
							const err5 = {
								instancePath: instancePath + "/env",
								schemaPath: "#/$defs/env/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\"",
								schema: "^[A-Za-z_][A-Za-z0-9_]*$",
								parentSchema: schema14.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
					if (!(_errs16 === errors)) {
						const err6 = {
							instancePath: instancePath + "/env",
							schemaPath: "#/$defs/env/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema14.propertyNames,
							parentSchema: schema14,
							data: data3
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				for (const key2 in data3) {
					let data4 = data3[key2];
					if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
						const err7 = {
							instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/env/additionalProperties/type",
							keyword: "type",
							params: { type: schema14.additionalProperties.type },
							message: "must be string,number,boolean",
							schema: schema14.additionalProperties.type,
							parentSchema: schema14.additionalProperties,
							data: data4
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/env",
					schemaPath: "#/$defs/env/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema14.type,
					parentSchema: schema14,
					data: data3
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.defaults !== void 0) {
			if (!validate13(data.defaults, {
				instancePath: instancePath + "/defaults",
				parentData: data,
				parentDataProperty: "defaults",
				rootData
			})) {
				vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
				errors = vErrors.length;
			}
		}
		if (data.before !== void 0) {
			let data6 = data.before;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate17(data6[i0], {
					instancePath: instancePath + "/before/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/before",
					schemaPath: "#/properties/before/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.before.type,
					parentSchema: schema11.properties.before,
					data: data6
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.after !== void 0) {
			let data8 = data.after;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate17(data8[i1], {
					instancePath: instancePath + "/after/" + i1,
					parentData: data8,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/properties/after/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.after.type,
					parentSchema: schema11.properties.after,
					data: data8
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.cases !== void 0) {
			let data10 = data.cases;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (Object.keys(data10).length < 1) {
					const err11 = {
						instancePath: instancePath + "/cases",
						schemaPath: "#/properties/cases/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema11.properties.cases,
						data: data10
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key3 in data10) {
					const _errs37 = errors;
					if (typeof key3 === "string") {
						if (!pattern0.test(key3)) {
							const err12 = {
								instancePath: instancePath + "/cases",
								schemaPath: "#/$defs/id/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
								schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
								parentSchema: schema13,
								data: key3,
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/cases",
							schemaPath: "#/$defs/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema13.type,
							parentSchema: schema13,
							data: key3,
							propertyName: key3
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (!(_errs37 === errors)) {
						const err14 = {
							instancePath: instancePath + "/cases",
							schemaPath: "#/properties/cases/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid",
							schema: schema11.properties.cases.propertyNames,
							parentSchema: schema11.properties.cases,
							data: data10
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				for (const key4 in data10) if (!validate48(data10[key4], {
					instancePath: instancePath + "/cases/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data10,
					parentDataProperty: key4,
					rootData
				})) {
					vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/cases",
					schemaPath: "#/properties/cases/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.cases.type,
					parentSchema: schema11.properties.cases,
					data: data10
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
const steps = validate53;
const schema91 = {
	"$comment": "steps",
	"$id": "https://raw.githubusercontent.com/rota-run/rota/v0.1.0/schemas/steps.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": ["steps"],
	"properties": {
		"name": {
			"$comment": "steps/properties/name",
			"type": "string",
			"minLength": 1
		},
		"description": {
			"$comment": "steps/properties/description",
			"type": "string"
		},
		"inputs": {
			"$comment": "steps/properties/inputs",
			"type": "object",
			"propertyNames": {
				"$comment": "steps/properties/inputs/propertyNames",
				"$ref": "suite.schema.json#/$defs/id"
			},
			"additionalProperties": {
				"$comment": "steps/properties/inputs/additionalProperties",
				"$ref": "#/$defs/input"
			}
		},
		"outputs": {
			"$comment": "steps/properties/outputs",
			"type": "object",
			"propertyNames": {
				"$comment": "steps/properties/outputs/propertyNames",
				"$ref": "suite.schema.json#/$defs/id"
			},
			"additionalProperties": true
		},
		"steps": {
			"$comment": "steps/properties/steps",
			"type": "array",
			"minItems": 1,
			"items": {
				"$comment": "steps/properties/steps/items",
				"$ref": "suite.schema.json#/$defs/step"
			}
		}
	},
	"$defs": { "input": {
		"$comment": "steps/$defs/input",
		"type": "object",
		"additionalProperties": false,
		"required": ["type"],
		"properties": {
			"type": {
				"$comment": "steps/$defs/input/properties/type",
				"type": "string",
				"enum": [
					"string",
					"number",
					"integer",
					"boolean",
					"array",
					"object",
					"any"
				]
			},
			"description": {
				"$comment": "steps/$defs/input/properties/description",
				"type": "string"
			},
			"default": { "$comment": "steps/$defs/input/properties/default" },
			"secret": {
				"$comment": "steps/$defs/input/properties/secret",
				"type": "boolean"
			}
		}
	} }
};
const schema93 = {
	"$comment": "steps/$defs/input",
	"type": "object",
	"additionalProperties": false,
	"required": ["type"],
	"properties": {
		"type": {
			"$comment": "steps/$defs/input/properties/type",
			"type": "string",
			"enum": [
				"string",
				"number",
				"integer",
				"boolean",
				"array",
				"object",
				"any"
			]
		},
		"description": {
			"$comment": "steps/$defs/input/properties/description",
			"type": "string"
		},
		"default": { "$comment": "steps/$defs/input/properties/default" },
		"secret": {
			"$comment": "steps/$defs/input/properties/secret",
			"type": "boolean"
		}
	}
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func5.call(schema27.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
						message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
						schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
						parentSchema: schema13,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema27.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema27.properties.name.type,
					parentSchema: schema27.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.if !== void 0) {
			let data2 = data.if;
			if (typeof data2 !== "string" && typeof data2 !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/if",
					schemaPath: "#/$defs/condition/type",
					keyword: "type",
					params: { type: schema29.type },
					message: "must be string,boolean",
					schema: schema29.type,
					parentSchema: schema29,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["continue-on-error"] !== void 0) {
			let data3 = data["continue-on-error"];
			if (typeof data3 !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/continue-on-error",
					schemaPath: "#/properties/continue-on-error/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema27.properties["continue-on-error"].type,
					parentSchema: schema27.properties["continue-on-error"],
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.timeout !== void 0) {
			let data4 = data.timeout;
			if (typeof data4 === "string") {
				if (!pattern3.test(data4)) {
					const err7 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data4
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/timeout",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.retry !== void 0) {
			if (!validate14(data.retry, {
				instancePath: instancePath + "/retry",
				parentData: data,
				parentDataProperty: "retry",
				rootData
			})) {
				vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
				errors = vErrors.length;
			}
		}
		if (data.until !== void 0) {
			if (!validate19(data.until, {
				instancePath: instancePath + "/until",
				parentData: data,
				parentDataProperty: "until",
				rootData
			})) {
				vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
				errors = vErrors.length;
			}
		}
		if (data.expect !== void 0) {
			if (!validate20(data.expect, {
				instancePath: instancePath + "/expect",
				parentData: data,
				parentDataProperty: "expect",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.outputs !== void 0) {
			let data8 = data.outputs;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				for (const key1 in data8) {
					const _errs33 = errors;
					if (typeof key1 === "string") {
						if (!pattern0.test(key1)) {
							const err9 = {
								instancePath: instancePath + "/outputs",
								schemaPath: "#/$defs/id/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
								schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
								parentSchema: schema13,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/outputs",
							schemaPath: "#/$defs/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema13.type,
							parentSchema: schema13,
							data: key1,
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (!(_errs33 === errors)) {
						const err11 = {
							instancePath: instancePath + "/outputs",
							schemaPath: "#/properties/outputs/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema27.properties.outputs.propertyNames,
							parentSchema: schema27.properties.outputs,
							data: data8
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				for (const key2 in data8) {
					let data9 = data8[key2];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						for (const key3 in data9) if (!func5.call(schema52.properties, key3)) {
							const err12 = {
								instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/output/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema52,
								data: data9
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data9.json !== void 0) {
							let data10 = data9.json;
							if (typeof data10 !== "string") {
								const err13 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/json",
									schemaPath: "#/$defs/output/properties/json/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema52.properties.json.type,
									parentSchema: schema52.properties.json,
									data: data10
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data9.header !== void 0) {
							let data11 = data9.header;
							if (typeof data11 !== "string") {
								const err14 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/header",
									schemaPath: "#/$defs/output/properties/header/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema52.properties.header.type,
									parentSchema: schema52.properties.header,
									data: data11
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data9.cookie !== void 0) {
							let data12 = data9.cookie;
							if (typeof data12 !== "string") {
								const err15 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/cookie",
									schemaPath: "#/$defs/output/properties/cookie/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema52.properties.cookie.type,
									parentSchema: schema52.properties.cookie,
									data: data12
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data9.status !== void 0) {
							let data13 = data9.status;
							if (true !== data13) {
								const err16 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
									schemaPath: "#/$defs/output/properties/status/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant",
									schema: true,
									parentSchema: schema52.properties.status,
									data: data13
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data9.body !== void 0) {
							let data14 = data9.body;
							if (true !== data14) {
								const err17 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/body",
									schemaPath: "#/$defs/output/properties/body/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant",
									schema: true,
									parentSchema: schema52.properties.body,
									data: data14
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data9.duration !== void 0) {
							let data15 = data9.duration;
							if (true !== data15) {
								const err18 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/duration",
									schemaPath: "#/$defs/output/properties/duration/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant",
									schema: true,
									parentSchema: schema52.properties.duration,
									data: data15
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data9.stdout !== void 0) {
							let data16 = data9.stdout;
							if (true !== data16) {
								const err19 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/stdout",
									schemaPath: "#/$defs/output/properties/stdout/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant",
									schema: true,
									parentSchema: schema52.properties.stdout,
									data: data16
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data9.stderr !== void 0) {
							let data17 = data9.stderr;
							if (true !== data17) {
								const err20 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/stderr",
									schemaPath: "#/$defs/output/properties/stderr/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant",
									schema: true,
									parentSchema: schema52.properties.stderr,
									data: data17
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data9["exit-code"] !== void 0) {
							let data18 = data9["exit-code"];
							if (true !== data18) {
								const err21 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exit-code",
									schemaPath: "#/$defs/output/properties/exit-code/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant",
									schema: true,
									parentSchema: schema52.properties["exit-code"],
									data: data18
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data9.matches !== void 0) {
							let data19 = data9.matches;
							if (typeof data19 !== "string") {
								const err22 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/matches",
									schemaPath: "#/$defs/output/properties/matches/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema52.properties.matches.type,
									parentSchema: schema52.properties.matches,
									data: data19
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data9.secret !== void 0) {
							let data21 = data9.secret;
							if (typeof data21 !== "boolean") {
								const err23 = {
									instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret",
									schemaPath: "#/$defs/output/properties/secret/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema52.properties.secret.type,
									parentSchema: schema52.properties.secret,
									data: data21
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/output/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema52.type,
							parentSchema: schema52,
							data: data9
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema27.properties.outputs.type,
					parentSchema: schema27.properties.outputs,
					data: data8
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.env !== void 0) {
			let data22 = data.env;
			if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
				for (const key4 in data22) {
					const _errs79 = errors;
					if (typeof key4 === "string") {
						if (!pattern1.test(key4)) {
							const err26 = {
								instancePath: instancePath + "/env",
								schemaPath: "#/$defs/env/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\"",
								schema: "^[A-Za-z_][A-Za-z0-9_]*$",
								parentSchema: schema14.propertyNames,
								data: key4,
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
					if (!(_errs79 === errors)) {
						const err27 = {
							instancePath: instancePath + "/env",
							schemaPath: "#/$defs/env/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							message: "property name must be valid",
							schema: schema14.propertyNames,
							parentSchema: schema14,
							data: data22
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				for (const key5 in data22) {
					let data23 = data22[key5];
					if (typeof data23 !== "string" && !(typeof data23 == "number" && isFinite(data23)) && typeof data23 !== "boolean") {
						const err28 = {
							instancePath: instancePath + "/env/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/env/additionalProperties/type",
							keyword: "type",
							params: { type: schema14.additionalProperties.type },
							message: "must be string,number,boolean",
							schema: schema14.additionalProperties.type,
							parentSchema: schema14.additionalProperties,
							data: data23
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/env",
					schemaPath: "#/$defs/env/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema14.type,
					parentSchema: schema14,
					data: data22
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.http !== void 0) {
			if (!validate42(data.http, {
				instancePath: instancePath + "/http",
				parentData: data,
				parentDataProperty: "http",
				rootData
			})) {
				vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
				errors = vErrors.length;
			}
		}
		if (data.run !== void 0) {
			let data25 = data.run;
			if (typeof data25 === "string") {
				if (func2(data25) < 1) {
					const err30 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema27.properties.run,
						data: data25
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema27.properties.run.type,
					parentSchema: schema27.properties.run,
					data: data25
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.shell !== void 0) {
			let data26 = data.shell;
			if (typeof data26 !== "string") {
				const err32 = {
					instancePath: instancePath + "/shell",
					schemaPath: "#/$defs/shell/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema25.type,
					parentSchema: schema25,
					data: data26
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (!(data26 === "bash" || data26 === "sh")) {
				const err33 = {
					instancePath: instancePath + "/shell",
					schemaPath: "#/$defs/shell/enum",
					keyword: "enum",
					params: { allowedValues: schema25.enum },
					message: "must be equal to one of the allowed values",
					schema: schema25.enum,
					parentSchema: schema25,
					data: data26
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data["working-directory"] !== void 0) {
			let data27 = data["working-directory"];
			if (typeof data27 === "string") {
				if (func2(data27) < 1) {
					const err34 = {
						instancePath: instancePath + "/working-directory",
						schemaPath: "#/$defs/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema26,
						data: data27
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/working-directory",
					schemaPath: "#/$defs/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.type,
					parentSchema: schema26,
					data: data27
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.wait !== void 0) {
			let data28 = data.wait;
			if (typeof data28 === "string") {
				if (!pattern3.test(data28)) {
					const err36 = {
						instancePath: instancePath + "/wait",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data28
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/wait",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data28
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.uses !== void 0) {
			let data29 = data.uses;
			if (typeof data29 === "string") {
				if (func2(data29) < 1) {
					const err38 = {
						instancePath: instancePath + "/uses",
						schemaPath: "#/$defs/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema26,
						data: data29
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/uses",
					schemaPath: "#/$defs/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.type,
					parentSchema: schema26,
					data: data29
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.with !== void 0) {
			let data30 = data.with;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) for (const key6 in data30) {
				const _errs113 = errors;
				if (typeof key6 === "string") {
					if (!pattern0.test(key6)) {
						const err40 = {
							instancePath: instancePath + "/with",
							schemaPath: "#/$defs/id/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
							message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
							schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
							parentSchema: schema13,
							data: key6,
							propertyName: key6
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				} else {
					const err41 = {
						instancePath: instancePath + "/with",
						schemaPath: "#/$defs/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema13.type,
						parentSchema: schema13,
						data: key6,
						propertyName: key6
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (!(_errs113 === errors)) {
					const err42 = {
						instancePath: instancePath + "/with",
						schemaPath: "#/properties/with/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key6 },
						message: "property name must be valid",
						schema: schema27.properties.with.propertyNames,
						parentSchema: schema27.properties.with,
						data: data30
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			}
			else {
				const err43 = {
					instancePath: instancePath + "/with",
					schemaPath: "#/properties/with/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema27.properties.with.type,
					parentSchema: schema27.properties.with,
					data: data30
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
	} else {
		const err44 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err44];
		else vErrors.push(err44);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.steps === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "steps" },
				message: "must have required property 'steps'",
				schema: schema91.required,
				parentSchema: schema91,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "description" || key0 === "inputs" || key0 === "outputs" || key0 === "steps")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema91,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema91.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema91.properties.name.type,
					parentSchema: schema91.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema91.properties.description.type,
					parentSchema: schema91.properties.description,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.inputs !== void 0) {
			let data2 = data.inputs;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) {
					const _errs12 = errors;
					if (typeof key1 === "string") {
						if (!pattern0.test(key1)) {
							const err5 = {
								instancePath: instancePath + "/inputs",
								schemaPath: "suite.schema.json#/$defs/id/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
								schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
								parentSchema: schema13,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/inputs",
							schemaPath: "suite.schema.json#/$defs/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema13.type,
							parentSchema: schema13,
							data: key1,
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (!(_errs12 === errors)) {
						const err7 = {
							instancePath: instancePath + "/inputs",
							schemaPath: "#/properties/inputs/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema91.properties.inputs.propertyNames,
							parentSchema: schema91.properties.inputs,
							data: data2
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				for (const key2 in data2) {
					let data3 = data2[key2];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.type === void 0) {
							const err8 = {
								instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/input/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'",
								schema: schema93.required,
								parentSchema: schema93,
								data: data3
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						for (const key3 in data3) if (!(key3 === "type" || key3 === "description" || key3 === "default" || key3 === "secret")) {
							const err9 = {
								instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/input/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema93,
								data: data3
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data3.type !== void 0) {
							let data4 = data3.type;
							if (typeof data4 !== "string") {
								const err10 = {
									instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
									schemaPath: "#/$defs/input/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema93.properties.type.type,
									parentSchema: schema93.properties.type,
									data: data4
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							if (!(data4 === "string" || data4 === "number" || data4 === "integer" || data4 === "boolean" || data4 === "array" || data4 === "object" || data4 === "any")) {
								const err11 = {
									instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
									schemaPath: "#/$defs/input/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema93.properties.type.enum },
									message: "must be equal to one of the allowed values",
									schema: schema93.properties.type.enum,
									parentSchema: schema93.properties.type,
									data: data4
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data3.description !== void 0) {
							let data5 = data3.description;
							if (typeof data5 !== "string") {
								const err12 = {
									instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
									schemaPath: "#/$defs/input/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema93.properties.description.type,
									parentSchema: schema93.properties.description,
									data: data5
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data3.secret !== void 0) {
							let data7 = data3.secret;
							if (typeof data7 !== "boolean") {
								const err13 = {
									instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret",
									schemaPath: "#/$defs/input/properties/secret/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema93.properties.secret.type,
									parentSchema: schema93.properties.secret,
									data: data7
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/input/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema93.type,
							parentSchema: schema93,
							data: data3
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/inputs",
					schemaPath: "#/properties/inputs/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema91.properties.inputs.type,
					parentSchema: schema91.properties.inputs,
					data: data2
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data8 = data.outputs;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) for (const key4 in data8) {
				const _errs38 = errors;
				if (typeof key4 === "string") {
					if (!pattern0.test(key4)) {
						const err16 = {
							instancePath: instancePath + "/outputs",
							schemaPath: "suite.schema.json#/$defs/id/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
							message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
							schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
							parentSchema: schema13,
							data: key4,
							propertyName: key4
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				} else {
					const err17 = {
						instancePath: instancePath + "/outputs",
						schemaPath: "suite.schema.json#/$defs/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema13.type,
						parentSchema: schema13,
						data: key4,
						propertyName: key4
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (!(_errs38 === errors)) {
					const err18 = {
						instancePath: instancePath + "/outputs",
						schemaPath: "#/properties/outputs/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key4 },
						message: "property name must be valid",
						schema: schema91.properties.outputs.propertyNames,
						parentSchema: schema91.properties.outputs,
						data: data8
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			else {
				const err19 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema91.properties.outputs.type,
					parentSchema: schema91.properties.outputs,
					data: data8
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.steps !== void 0) {
			let data9 = data.steps;
			if (Array.isArray(data9)) {
				if (data9.length < 1) {
					const err20 = {
						instancePath: instancePath + "/steps",
						schemaPath: "#/properties/steps/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema91.properties.steps,
						data: data9
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate54(data9[i0], {
					instancePath: instancePath + "/steps/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/properties/steps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema91.properties.steps.type,
					parentSchema: schema91.properties.steps,
					data: data9
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema91.type,
			parentSchema: schema91,
			data
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
const plan = validate60;
const schema107 = {
	"$comment": "plan",
	"$id": "https://raw.githubusercontent.com/rota-run/rota/v0.1.0/schemas/plan.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": ["suites"],
	"properties": {
		"name": {
			"$comment": "plan/properties/name",
			"type": "string",
			"minLength": 1
		},
		"id": {
			"$comment": "plan/properties/id",
			"$ref": "#/$defs/plan-id"
		},
		"description": {
			"$comment": "plan/properties/description",
			"type": "string"
		},
		"suites": {
			"$comment": "plan/properties/suites",
			"type": "array",
			"minItems": 1,
			"items": {
				"$comment": "plan/properties/suites/items",
				"type": "string",
				"minLength": 1
			}
		},
		"select": {
			"$comment": "plan/properties/select",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"tags": {
					"$comment": "plan/properties/select/properties/tags",
					"type": "string",
					"minLength": 1
				},
				"priority": {
					"$comment": "plan/properties/select/properties/priority",
					"type": "string",
					"pattern": "^P[0-4](\\.\\.P[0-4])?$"
				}
			}
		},
		"environments": {
			"$comment": "plan/properties/environments",
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"$comment": "plan/properties/environments/items",
				"type": "string",
				"minLength": 1
			}
		},
		"schedule": {
			"$comment": "plan/properties/schedule",
			"type": "array",
			"minItems": 1,
			"maxItems": 100,
			"items": {
				"$comment": "plan/properties/schedule/items",
				"$ref": "#/$defs/schedule-entry"
			}
		},
		"jitter": {
			"$comment": "plan/properties/jitter",
			"$ref": "suite.schema.json#/$defs/duration"
		},
		"resident": {
			"$comment": "plan/properties/resident",
			"$ref": "suite.schema.json#/$defs/duration"
		},
		"runner": {
			"$comment": "plan/properties/runner",
			"enum": ["github", "local"]
		},
		"paused": {
			"$comment": "plan/properties/paused",
			"type": "boolean"
		},
		"misfire": {
			"$comment": "plan/properties/misfire",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"grace": {
					"$comment": "plan/properties/misfire/properties/grace",
					"$ref": "suite.schema.json#/$defs/duration"
				},
				"coalesce": {
					"$comment": "plan/properties/misfire/properties/coalesce",
					"enum": ["latest", "all"]
				},
				"max": {
					"$comment": "plan/properties/misfire/properties/max",
					"type": "integer",
					"minimum": 1,
					"maximum": 100
				}
			}
		},
		"overlap": {
			"$comment": "plan/properties/overlap",
			"enum": [
				"queue",
				"skip",
				"cancel"
			]
		},
		"heartbeat": {
			"$comment": "plan/properties/heartbeat",
			"type": "string",
			"minLength": 1
		},
		"push": {
			"$comment": "plan/properties/push",
			"type": "object",
			"additionalProperties": false,
			"required": ["branches"],
			"properties": {
				"branches": {
					"$comment": "plan/properties/push/properties/branches",
					"$ref": "#/$defs/patterns"
				},
				"paths": {
					"$comment": "plan/properties/push/properties/paths",
					"$ref": "#/$defs/patterns"
				}
			}
		},
		"pull-request": {
			"$comment": "plan/properties/pull-request",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"paths": {
					"$comment": "plan/properties/pull-request/properties/paths",
					"$ref": "#/$defs/patterns"
				},
				"tags": {
					"$comment": "plan/properties/pull-request/properties/tags",
					"type": "string",
					"minLength": 1
				},
				"priority": {
					"$comment": "plan/properties/pull-request/properties/priority",
					"type": "string",
					"pattern": "^P[0-4](\\.\\.P[0-4])?$"
				},
				"environment": {
					"$comment": "plan/properties/pull-request/properties/environment",
					"type": "string",
					"minLength": 1
				},
				"vars": {
					"$comment": "plan/properties/pull-request/properties/vars",
					"$ref": "suite.schema.json#/$defs/vars"
				},
				"start": {
					"$comment": "plan/properties/pull-request/properties/start",
					"$ref": "#/$defs/start"
				},
				"services": {
					"$comment": "plan/properties/pull-request/properties/services",
					"$ref": "#/$defs/services"
				}
			}
		},
		"services": {
			"$comment": "plan/properties/services",
			"$ref": "#/$defs/services"
		},
		"runs-on": {
			"$comment": "plan/properties/runs-on",
			"$ref": "project.schema.json#/$defs/runs-on"
		},
		"report": {
			"$comment": "plan/properties/report",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"artifacts": {
					"$comment": "plan/properties/report/properties/artifacts",
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$comment": "plan/properties/report/properties/artifacts/items",
						"enum": [
							"json",
							"junit",
							"ctrf",
							"markdown"
						]
					}
				},
				"comment": {
					"$comment": "plan/properties/report/properties/comment",
					"enum": [
						"always",
						"on-change",
						"on-failure",
						"never"
					]
				},
				"check": {
					"$comment": "plan/properties/report/properties/check",
					"enum": [
						true,
						false,
						"always"
					]
				},
				"issue": {
					"$comment": "plan/properties/report/properties/issue",
					"type": ["boolean", "object"],
					"additionalProperties": false,
					"minProperties": 1,
					"properties": { "labels": {
						"$comment": "plan/properties/report/properties/issue/properties/labels",
						"type": "array",
						"minItems": 1,
						"uniqueItems": true,
						"items": {
							"$comment": "plan/properties/report/properties/issue/properties/labels/items",
							"type": "string",
							"minLength": 1,
							"maxLength": 50,
							"pattern": "^[^\\r\\n,]+$"
						}
					} }
				},
				"status": {
					"$comment": "plan/properties/report/properties/status",
					"type": "boolean"
				},
				"deployment": {
					"$comment": "plan/properties/report/properties/deployment",
					"type": "boolean"
				},
				"strict": {
					"$comment": "plan/properties/report/properties/strict",
					"type": "boolean"
				}
			}
		},
		"owners": {
			"$comment": "plan/properties/owners",
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"$comment": "plan/properties/owners/items",
				"type": "string",
				"pattern": "^@[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:/[A-Za-z0-9][A-Za-z0-9_.-]{0,99})?$"
			}
		},
		"vars": {
			"$comment": "plan/properties/vars",
			"$ref": "suite.schema.json#/$defs/vars"
		},
		"max-parallel": {
			"$comment": "plan/properties/max-parallel",
			"type": "integer",
			"minimum": 1,
			"maximum": 1e3
		},
		"fail-fast": {
			"$comment": "plan/properties/fail-fast",
			"type": "boolean"
		},
		"retries": {
			"$comment": "plan/properties/retries",
			"type": "object",
			"additionalProperties": false,
			"required": ["attempts"],
			"properties": {
				"attempts": {
					"$comment": "plan/properties/retries/properties/attempts",
					"type": "integer",
					"minimum": 1,
					"maximum": 10
				},
				"delay": {
					"$comment": "plan/properties/retries/properties/delay",
					"$ref": "suite.schema.json#/$defs/duration"
				}
			}
		},
		"pass-rate": {
			"$comment": "plan/properties/pass-rate",
			"type": "number",
			"minimum": 0,
			"maximum": 100
		},
		"timeout": {
			"$comment": "plan/properties/timeout",
			"$ref": "suite.schema.json#/$defs/duration"
		}
	},
	"$defs": {
		"patterns": {
			"$comment": "plan/$defs/patterns",
			"type": "array",
			"minItems": 1,
			"items": {
				"$comment": "plan/$defs/patterns/items",
				"type": "string",
				"minLength": 1
			}
		},
		"start": {
			"$comment": "plan/$defs/start",
			"type": "object",
			"additionalProperties": false,
			"required": ["run", "ready"],
			"properties": {
				"run": {
					"$comment": "plan/$defs/start/properties/run",
					"type": "string",
					"minLength": 1
				},
				"ready": {
					"$comment": "plan/$defs/start/properties/ready",
					"type": "string",
					"minLength": 1
				},
				"timeout": {
					"$comment": "plan/$defs/start/properties/timeout",
					"$ref": "suite.schema.json#/$defs/duration"
				},
				"env": {
					"$comment": "plan/$defs/start/properties/env",
					"type": "object",
					"propertyNames": {
						"$comment": "plan/$defs/start/properties/env/propertyNames",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
					},
					"additionalProperties": {
						"$comment": "plan/$defs/start/properties/env/additionalProperties",
						"type": [
							"string",
							"number",
							"boolean"
						]
					}
				}
			}
		},
		"services": {
			"$comment": "plan/$defs/services",
			"type": "object",
			"propertyNames": {
				"$comment": "plan/$defs/services/propertyNames",
				"pattern": "^[A-Za-z_][A-Za-z0-9_-]*$"
			},
			"additionalProperties": {
				"$comment": "plan/$defs/services/additionalProperties",
				"$ref": "#/$defs/service"
			}
		},
		"service": {
			"$comment": "plan/$defs/service",
			"type": "object",
			"additionalProperties": false,
			"required": ["image"],
			"properties": {
				"image": {
					"$comment": "plan/$defs/service/properties/image",
					"type": "string",
					"minLength": 1
				},
				"credentials": {
					"$comment": "plan/$defs/service/properties/credentials",
					"type": "object",
					"additionalProperties": false,
					"required": ["username", "password"],
					"properties": {
						"username": {
							"$comment": "plan/$defs/service/properties/credentials/properties/username",
							"type": "string",
							"minLength": 1
						},
						"password": {
							"$comment": "plan/$defs/service/properties/credentials/properties/password",
							"type": "string",
							"minLength": 1
						}
					}
				},
				"env": {
					"$comment": "plan/$defs/service/properties/env",
					"type": "object",
					"propertyNames": {
						"$comment": "plan/$defs/service/properties/env/propertyNames",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
					},
					"additionalProperties": {
						"$comment": "plan/$defs/service/properties/env/additionalProperties",
						"type": [
							"string",
							"number",
							"boolean"
						]
					}
				},
				"ports": {
					"$comment": "plan/$defs/service/properties/ports",
					"type": "array",
					"minItems": 1,
					"items": {
						"$comment": "plan/$defs/service/properties/ports/items",
						"type": ["string", "integer"]
					}
				},
				"volumes": {
					"$comment": "plan/$defs/service/properties/volumes",
					"type": "array",
					"minItems": 1,
					"items": {
						"$comment": "plan/$defs/service/properties/volumes/items",
						"type": "string",
						"minLength": 1
					}
				},
				"options": {
					"$comment": "plan/$defs/service/properties/options",
					"type": "string",
					"minLength": 1
				}
			}
		},
		"plan-id": {
			"$comment": "plan/$defs/plan-id",
			"type": "string",
			"pattern": "^[A-Za-z0-9_][A-Za-z0-9_-]*$",
			"maxLength": 100
		},
		"schedule-entry": {
			"$comment": "plan/$defs/schedule-entry",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"cron": {
					"$comment": "plan/$defs/schedule-entry/properties/cron",
					"type": "string",
					"minLength": 1
				},
				"match": {
					"$comment": "plan/$defs/schedule-entry/properties/match",
					"enum": ["any", "all"]
				},
				"dialect": {
					"$comment": "plan/$defs/schedule-entry/properties/dialect",
					"enum": ["github", "apscheduler"]
				},
				"every": {
					"$comment": "plan/$defs/schedule-entry/properties/every",
					"type": "string",
					"minLength": 2
				},
				"at": {
					"$comment": "plan/$defs/schedule-entry/properties/at",
					"type": "string",
					"minLength": 1
				},
				"day": {
					"$comment": "plan/$defs/schedule-entry/properties/day",
					"type": [
						"string",
						"integer",
						"array"
					],
					"items": {
						"$comment": "plan/$defs/schedule-entry/properties/day/items",
						"type": ["string", "integer"]
					}
				},
				"time": {
					"$comment": "plan/$defs/schedule-entry/properties/time",
					"type": ["string", "array"],
					"minItems": 1,
					"items": {
						"$comment": "plan/$defs/schedule-entry/properties/time/items",
						"type": "string"
					}
				},
				"month": {
					"$comment": "plan/$defs/schedule-entry/properties/month",
					"type": [
						"string",
						"integer",
						"array"
					],
					"items": {
						"$comment": "plan/$defs/schedule-entry/properties/month/items",
						"type": ["string", "integer"]
					}
				},
				"week": {
					"$comment": "plan/$defs/schedule-entry/properties/week",
					"type": [
						"string",
						"integer",
						"array"
					],
					"items": {
						"$comment": "plan/$defs/schedule-entry/properties/week/items",
						"type": ["string", "integer"]
					}
				},
				"timezone": {
					"$comment": "plan/$defs/schedule-entry/properties/timezone",
					"type": "string",
					"minLength": 1
				},
				"from": {
					"$comment": "plan/$defs/schedule-entry/properties/from",
					"type": "string",
					"minLength": 1
				},
				"until": {
					"$comment": "plan/$defs/schedule-entry/properties/until",
					"type": "string",
					"minLength": 1
				},
				"except": {
					"$comment": "plan/$defs/schedule-entry/properties/except",
					"type": ["string", "array"],
					"items": {
						"$comment": "plan/$defs/schedule-entry/properties/except/items",
						"type": "string"
					}
				},
				"jitter": {
					"$comment": "plan/$defs/schedule-entry/properties/jitter",
					"$ref": "suite.schema.json#/$defs/duration"
				}
			}
		}
	}
};
const schema108 = {
	"$comment": "plan/$defs/plan-id",
	"type": "string",
	"pattern": "^[A-Za-z0-9_][A-Za-z0-9_-]*$",
	"maxLength": 100
};
const schema114 = {
	"$comment": "plan/$defs/patterns",
	"type": "array",
	"minItems": 1,
	"items": {
		"$comment": "plan/$defs/patterns/items",
		"type": "string",
		"minLength": 1
	}
};
const schema124 = {
	"$comment": "project/$defs/runs-on",
	"type": [
		"string",
		"array",
		"object"
	],
	"minLength": 1,
	"minItems": 1,
	"items": {
		"$comment": "project/$defs/runs-on/items",
		"type": "string",
		"minLength": 1
	},
	"additionalProperties": false,
	"minProperties": 1,
	"properties": {
		"group": {
			"$comment": "project/$defs/runs-on/properties/group",
			"type": "string",
			"minLength": 1
		},
		"labels": {
			"$comment": "project/$defs/runs-on/properties/labels",
			"type": ["string", "array"],
			"minLength": 1,
			"minItems": 1,
			"items": {
				"$comment": "project/$defs/runs-on/properties/labels/items",
				"type": "string",
				"minLength": 1
			}
		}
	}
};
const pattern43 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_-]*$", "u");
const pattern44 = /* @__PURE__ */ new RegExp("^P[0-4](\\.\\.P[0-4])?$", "u");
const pattern59 = /* @__PURE__ */ new RegExp("^[^\\r\\n,]+$", "u");
const pattern60 = /* @__PURE__ */ new RegExp("^@[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:/[A-Za-z0-9][A-Za-z0-9_.-]{0,99})?$", "u");
const schema109 = {
	"$comment": "plan/$defs/schedule-entry",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"cron": {
			"$comment": "plan/$defs/schedule-entry/properties/cron",
			"type": "string",
			"minLength": 1
		},
		"match": {
			"$comment": "plan/$defs/schedule-entry/properties/match",
			"enum": ["any", "all"]
		},
		"dialect": {
			"$comment": "plan/$defs/schedule-entry/properties/dialect",
			"enum": ["github", "apscheduler"]
		},
		"every": {
			"$comment": "plan/$defs/schedule-entry/properties/every",
			"type": "string",
			"minLength": 2
		},
		"at": {
			"$comment": "plan/$defs/schedule-entry/properties/at",
			"type": "string",
			"minLength": 1
		},
		"day": {
			"$comment": "plan/$defs/schedule-entry/properties/day",
			"type": [
				"string",
				"integer",
				"array"
			],
			"items": {
				"$comment": "plan/$defs/schedule-entry/properties/day/items",
				"type": ["string", "integer"]
			}
		},
		"time": {
			"$comment": "plan/$defs/schedule-entry/properties/time",
			"type": ["string", "array"],
			"minItems": 1,
			"items": {
				"$comment": "plan/$defs/schedule-entry/properties/time/items",
				"type": "string"
			}
		},
		"month": {
			"$comment": "plan/$defs/schedule-entry/properties/month",
			"type": [
				"string",
				"integer",
				"array"
			],
			"items": {
				"$comment": "plan/$defs/schedule-entry/properties/month/items",
				"type": ["string", "integer"]
			}
		},
		"week": {
			"$comment": "plan/$defs/schedule-entry/properties/week",
			"type": [
				"string",
				"integer",
				"array"
			],
			"items": {
				"$comment": "plan/$defs/schedule-entry/properties/week/items",
				"type": ["string", "integer"]
			}
		},
		"timezone": {
			"$comment": "plan/$defs/schedule-entry/properties/timezone",
			"type": "string",
			"minLength": 1
		},
		"from": {
			"$comment": "plan/$defs/schedule-entry/properties/from",
			"type": "string",
			"minLength": 1
		},
		"until": {
			"$comment": "plan/$defs/schedule-entry/properties/until",
			"type": "string",
			"minLength": 1
		},
		"except": {
			"$comment": "plan/$defs/schedule-entry/properties/except",
			"type": ["string", "array"],
			"items": {
				"$comment": "plan/$defs/schedule-entry/properties/except/items",
				"type": "string"
			}
		},
		"jitter": {
			"$comment": "plan/$defs/schedule-entry/properties/jitter",
			"$ref": "suite.schema.json#/$defs/duration"
		}
	}
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func5.call(schema109.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema109,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.cron !== void 0) {
			let data0 = data.cron;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/cron",
						schemaPath: "#/properties/cron/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema109.properties.cron,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/cron",
					schemaPath: "#/properties/cron/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema109.properties.cron.type,
					parentSchema: schema109.properties.cron,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.match !== void 0) {
			let data1 = data.match;
			if (!(data1 === "any" || data1 === "all")) {
				const err3 = {
					instancePath: instancePath + "/match",
					schemaPath: "#/properties/match/enum",
					keyword: "enum",
					params: { allowedValues: schema109.properties.match.enum },
					message: "must be equal to one of the allowed values",
					schema: schema109.properties.match.enum,
					parentSchema: schema109.properties.match,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.dialect !== void 0) {
			let data2 = data.dialect;
			if (!(data2 === "github" || data2 === "apscheduler")) {
				const err4 = {
					instancePath: instancePath + "/dialect",
					schemaPath: "#/properties/dialect/enum",
					keyword: "enum",
					params: { allowedValues: schema109.properties.dialect.enum },
					message: "must be equal to one of the allowed values",
					schema: schema109.properties.dialect.enum,
					parentSchema: schema109.properties.dialect,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.every !== void 0) {
			let data3 = data.every;
			if (typeof data3 === "string") {
				if (func2(data3) < 2) {
					const err5 = {
						instancePath: instancePath + "/every",
						schemaPath: "#/properties/every/minLength",
						keyword: "minLength",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 characters",
						schema: 2,
						parentSchema: schema109.properties.every,
						data: data3
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/every",
					schemaPath: "#/properties/every/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema109.properties.every.type,
					parentSchema: schema109.properties.every,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.at !== void 0) {
			let data4 = data.at;
			if (typeof data4 === "string") {
				if (func2(data4) < 1) {
					const err7 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema109.properties.at,
						data: data4
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema109.properties.at.type,
					parentSchema: schema109.properties.at,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.day !== void 0) {
			let data5 = data.day;
			if (typeof data5 !== "string" && !(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && !Array.isArray(data5)) {
				const err9 = {
					instancePath: instancePath + "/day",
					schemaPath: "#/properties/day/type",
					keyword: "type",
					params: { type: schema109.properties.day.type },
					message: "must be string,integer,array",
					schema: schema109.properties.day.type,
					parentSchema: schema109.properties.day,
					data: data5
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 !== "string" && !(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err10 = {
							instancePath: instancePath + "/day/" + i0,
							schemaPath: "#/properties/day/items/type",
							keyword: "type",
							params: { type: schema109.properties.day.items.type },
							message: "must be string,integer",
							schema: schema109.properties.day.items.type,
							parentSchema: schema109.properties.day.items,
							data: data6
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
		}
		if (data.time !== void 0) {
			let data7 = data.time;
			if (typeof data7 !== "string" && !Array.isArray(data7)) {
				const err11 = {
					instancePath: instancePath + "/time",
					schemaPath: "#/properties/time/type",
					keyword: "type",
					params: { type: schema109.properties.time.type },
					message: "must be string,array",
					schema: schema109.properties.time.type,
					parentSchema: schema109.properties.time,
					data: data7
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (Array.isArray(data7)) {
				if (data7.length < 1) {
					const err12 = {
						instancePath: instancePath + "/time",
						schemaPath: "#/properties/time/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema109.properties.time,
						data: data7
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (typeof data8 !== "string") {
						const err13 = {
							instancePath: instancePath + "/time/" + i1,
							schemaPath: "#/properties/time/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema109.properties.time.items.type,
							parentSchema: schema109.properties.time.items,
							data: data8
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			}
		}
		if (data.month !== void 0) {
			let data9 = data.month;
			if (typeof data9 !== "string" && !(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && !Array.isArray(data9)) {
				const err14 = {
					instancePath: instancePath + "/month",
					schemaPath: "#/properties/month/type",
					keyword: "type",
					params: { type: schema109.properties.month.type },
					message: "must be string,integer,array",
					schema: schema109.properties.month.type,
					parentSchema: schema109.properties.month,
					data: data9
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data10 = data9[i2];
					if (typeof data10 !== "string" && !(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err15 = {
							instancePath: instancePath + "/month/" + i2,
							schemaPath: "#/properties/month/items/type",
							keyword: "type",
							params: { type: schema109.properties.month.items.type },
							message: "must be string,integer",
							schema: schema109.properties.month.items.type,
							parentSchema: schema109.properties.month.items,
							data: data10
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			}
		}
		if (data.week !== void 0) {
			let data11 = data.week;
			if (typeof data11 !== "string" && !(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && !Array.isArray(data11)) {
				const err16 = {
					instancePath: instancePath + "/week",
					schemaPath: "#/properties/week/type",
					keyword: "type",
					params: { type: schema109.properties.week.type },
					message: "must be string,integer,array",
					schema: schema109.properties.week.type,
					parentSchema: schema109.properties.week,
					data: data11
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (Array.isArray(data11)) {
				const len3 = data11.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data12 = data11[i3];
					if (typeof data12 !== "string" && !(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err17 = {
							instancePath: instancePath + "/week/" + i3,
							schemaPath: "#/properties/week/items/type",
							keyword: "type",
							params: { type: schema109.properties.week.items.type },
							message: "must be string,integer",
							schema: schema109.properties.week.items.type,
							parentSchema: schema109.properties.week.items,
							data: data12
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			}
		}
		if (data.timezone !== void 0) {
			let data13 = data.timezone;
			if (typeof data13 === "string") {
				if (func2(data13) < 1) {
					const err18 = {
						instancePath: instancePath + "/timezone",
						schemaPath: "#/properties/timezone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema109.properties.timezone,
						data: data13
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/timezone",
					schemaPath: "#/properties/timezone/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema109.properties.timezone.type,
					parentSchema: schema109.properties.timezone,
					data: data13
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.from !== void 0) {
			let data14 = data.from;
			if (typeof data14 === "string") {
				if (func2(data14) < 1) {
					const err20 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/properties/from/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema109.properties.from,
						data: data14
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema109.properties.from.type,
					parentSchema: schema109.properties.from,
					data: data14
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.until !== void 0) {
			let data15 = data.until;
			if (typeof data15 === "string") {
				if (func2(data15) < 1) {
					const err22 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/properties/until/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema109.properties.until,
						data: data15
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/properties/until/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema109.properties.until.type,
					parentSchema: schema109.properties.until,
					data: data15
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.except !== void 0) {
			let data16 = data.except;
			if (typeof data16 !== "string" && !Array.isArray(data16)) {
				const err24 = {
					instancePath: instancePath + "/except",
					schemaPath: "#/properties/except/type",
					keyword: "type",
					params: { type: schema109.properties.except.type },
					message: "must be string,array",
					schema: schema109.properties.except.type,
					parentSchema: schema109.properties.except,
					data: data16
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (Array.isArray(data16)) {
				const len4 = data16.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data17 = data16[i4];
					if (typeof data17 !== "string") {
						const err25 = {
							instancePath: instancePath + "/except/" + i4,
							schemaPath: "#/properties/except/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema109.properties.except.items.type,
							parentSchema: schema109.properties.except.items,
							data: data17
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			}
		}
		if (data.jitter !== void 0) {
			let data18 = data.jitter;
			if (typeof data18 === "string") {
				if (!pattern3.test(data18)) {
					const err26 = {
						instancePath: instancePath + "/jitter",
						schemaPath: "suite.schema.json#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data18
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/jitter",
					schemaPath: "suite.schema.json#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data18
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
	} else {
		const err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema109.type,
			parentSchema: schema109,
			data
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const _errs2 = errors;
		if (typeof key0 === "string") {
			if (!pattern0.test(key0)) {
				const err0 = {
					instancePath,
					schemaPath: "#/$defs/id/pattern",
					keyword: "pattern",
					params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
					message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
					schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
					parentSchema: schema13,
					data: key0,
					propertyName: key0
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/id/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string",
				schema: schema13.type,
				parentSchema: schema13,
				data: key0,
				propertyName: key0
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!(_errs2 === errors)) {
			const err2 = {
				instancePath,
				schemaPath: "#/propertyNames",
				keyword: "propertyNames",
				params: { propertyName: key0 },
				message: "property name must be valid",
				schema: schema12.propertyNames,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema12.type,
			parentSchema: schema12,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
const schema119 = {
	"$comment": "plan/$defs/start",
	"type": "object",
	"additionalProperties": false,
	"required": ["run", "ready"],
	"properties": {
		"run": {
			"$comment": "plan/$defs/start/properties/run",
			"type": "string",
			"minLength": 1
		},
		"ready": {
			"$comment": "plan/$defs/start/properties/ready",
			"type": "string",
			"minLength": 1
		},
		"timeout": {
			"$comment": "plan/$defs/start/properties/timeout",
			"$ref": "suite.schema.json#/$defs/duration"
		},
		"env": {
			"$comment": "plan/$defs/start/properties/env",
			"type": "object",
			"propertyNames": {
				"$comment": "plan/$defs/start/properties/env/propertyNames",
				"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
			},
			"additionalProperties": {
				"$comment": "plan/$defs/start/properties/env/additionalProperties",
				"type": [
					"string",
					"number",
					"boolean"
				]
			}
		}
	}
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.run === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'",
				schema: schema119.required,
				parentSchema: schema119,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.ready === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ready" },
				message: "must have required property 'ready'",
				schema: schema119.required,
				parentSchema: schema119,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "run" || key0 === "ready" || key0 === "timeout" || key0 === "env")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema119,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.run !== void 0) {
			let data0 = data.run;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema119.properties.run,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema119.properties.run.type,
					parentSchema: schema119.properties.run,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.ready !== void 0) {
			let data1 = data.ready;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/ready",
						schemaPath: "#/properties/ready/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema119.properties.ready,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/ready",
					schemaPath: "#/properties/ready/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema119.properties.ready.type,
					parentSchema: schema119.properties.ready,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.timeout !== void 0) {
			let data2 = data.timeout;
			if (typeof data2 === "string") {
				if (!pattern3.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "suite.schema.json#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/timeout",
					schemaPath: "suite.schema.json#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.env !== void 0) {
			let data3 = data.env;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) {
					const _errs17 = errors;
					if (typeof key1 === "string") {
						if (!pattern1.test(key1)) {
							const err9 = {
								instancePath: instancePath + "/env",
								schemaPath: "#/properties/env/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\"",
								schema: "^[A-Za-z_][A-Za-z0-9_]*$",
								parentSchema: schema119.properties.env.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
					if (!(_errs17 === errors)) {
						const err10 = {
							instancePath: instancePath + "/env",
							schemaPath: "#/properties/env/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema119.properties.env.propertyNames,
							parentSchema: schema119.properties.env,
							data: data3
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				for (const key2 in data3) {
					let data4 = data3[key2];
					if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
						const err11 = {
							instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/env/additionalProperties/type",
							keyword: "type",
							params: { type: schema119.properties.env.additionalProperties.type },
							message: "must be string,number,boolean",
							schema: schema119.properties.env.additionalProperties.type,
							parentSchema: schema119.properties.env.additionalProperties,
							data: data4
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/env",
					schemaPath: "#/properties/env/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema119.properties.env.type,
					parentSchema: schema119.properties.env,
					data: data3
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema119.type,
			parentSchema: schema119,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
const schema121 = {
	"$comment": "plan/$defs/services",
	"type": "object",
	"propertyNames": {
		"$comment": "plan/$defs/services/propertyNames",
		"pattern": "^[A-Za-z_][A-Za-z0-9_-]*$"
	},
	"additionalProperties": {
		"$comment": "plan/$defs/services/additionalProperties",
		"$ref": "#/$defs/service"
	}
};
const schema122 = {
	"$comment": "plan/$defs/service",
	"type": "object",
	"additionalProperties": false,
	"required": ["image"],
	"properties": {
		"image": {
			"$comment": "plan/$defs/service/properties/image",
			"type": "string",
			"minLength": 1
		},
		"credentials": {
			"$comment": "plan/$defs/service/properties/credentials",
			"type": "object",
			"additionalProperties": false,
			"required": ["username", "password"],
			"properties": {
				"username": {
					"$comment": "plan/$defs/service/properties/credentials/properties/username",
					"type": "string",
					"minLength": 1
				},
				"password": {
					"$comment": "plan/$defs/service/properties/credentials/properties/password",
					"type": "string",
					"minLength": 1
				}
			}
		},
		"env": {
			"$comment": "plan/$defs/service/properties/env",
			"type": "object",
			"propertyNames": {
				"$comment": "plan/$defs/service/properties/env/propertyNames",
				"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
			},
			"additionalProperties": {
				"$comment": "plan/$defs/service/properties/env/additionalProperties",
				"type": [
					"string",
					"number",
					"boolean"
				]
			}
		},
		"ports": {
			"$comment": "plan/$defs/service/properties/ports",
			"type": "array",
			"minItems": 1,
			"items": {
				"$comment": "plan/$defs/service/properties/ports/items",
				"type": ["string", "integer"]
			}
		},
		"volumes": {
			"$comment": "plan/$defs/service/properties/volumes",
			"type": "array",
			"minItems": 1,
			"items": {
				"$comment": "plan/$defs/service/properties/volumes/items",
				"type": "string",
				"minLength": 1
			}
		},
		"options": {
			"$comment": "plan/$defs/service/properties/options",
			"type": "string",
			"minLength": 1
		}
	}
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) {
			const _errs2 = errors;
			if (typeof key0 === "string") {
				if (!pattern0.test(key0)) {
					const err0 = {
						instancePath,
						schemaPath: "#/propertyNames/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
						message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
						schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
						parentSchema: schema121.propertyNames,
						data: key0,
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			}
			if (!(_errs2 === errors)) {
				const err1 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					message: "property name must be valid",
					schema: schema121.propertyNames,
					parentSchema: schema121,
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		for (const key1 in data) {
			let data0 = data[key1];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.image === void 0) {
					const err2 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/$defs/service/required",
						keyword: "required",
						params: { missingProperty: "image" },
						message: "must have required property 'image'",
						schema: schema122.required,
						parentSchema: schema122,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				for (const key2 in data0) if (!(key2 === "image" || key2 === "credentials" || key2 === "env" || key2 === "ports" || key2 === "volumes" || key2 === "options")) {
					const err3 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/$defs/service/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema122,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.image !== void 0) {
					let data1 = data0.image;
					if (typeof data1 === "string") {
						if (func2(data1) < 1) {
							const err4 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/image",
								schemaPath: "#/$defs/service/properties/image/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema122.properties.image,
								data: data1
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/image",
							schemaPath: "#/$defs/service/properties/image/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema122.properties.image.type,
							parentSchema: schema122.properties.image,
							data: data1
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data0.credentials !== void 0) {
					let data2 = data0.credentials;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.username === void 0) {
							const err6 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/credentials",
								schemaPath: "#/$defs/service/properties/credentials/required",
								keyword: "required",
								params: { missingProperty: "username" },
								message: "must have required property 'username'",
								schema: schema122.properties.credentials.required,
								parentSchema: schema122.properties.credentials,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.password === void 0) {
							const err7 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/credentials",
								schemaPath: "#/$defs/service/properties/credentials/required",
								keyword: "required",
								params: { missingProperty: "password" },
								message: "must have required property 'password'",
								schema: schema122.properties.credentials.required,
								parentSchema: schema122.properties.credentials,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key3 in data2) if (!(key3 === "username" || key3 === "password")) {
							const err8 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/credentials",
								schemaPath: "#/$defs/service/properties/credentials/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema122.properties.credentials,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.username !== void 0) {
							let data3 = data2.username;
							if (typeof data3 === "string") {
								if (func2(data3) < 1) {
									const err9 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/credentials/username",
										schemaPath: "#/$defs/service/properties/credentials/properties/username/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema122.properties.credentials.properties.username,
										data: data3
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/credentials/username",
									schemaPath: "#/$defs/service/properties/credentials/properties/username/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema122.properties.credentials.properties.username.type,
									parentSchema: schema122.properties.credentials.properties.username,
									data: data3
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data2.password !== void 0) {
							let data4 = data2.password;
							if (typeof data4 === "string") {
								if (func2(data4) < 1) {
									const err11 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/credentials/password",
										schemaPath: "#/$defs/service/properties/credentials/properties/password/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema122.properties.credentials.properties.password,
										data: data4
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/credentials/password",
									schemaPath: "#/$defs/service/properties/credentials/properties/password/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema122.properties.credentials.properties.password.type,
									parentSchema: schema122.properties.credentials.properties.password,
									data: data4
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/credentials",
							schemaPath: "#/$defs/service/properties/credentials/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema122.properties.credentials.type,
							parentSchema: schema122.properties.credentials,
							data: data2
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data0.env !== void 0) {
					let data5 = data0.env;
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						for (const key4 in data5) {
							const _errs27 = errors;
							if (typeof key4 === "string") {
								if (!pattern1.test(key4)) {
									const err14 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/env",
										schemaPath: "#/$defs/service/properties/env/propertyNames/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
										message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\"",
										schema: "^[A-Za-z_][A-Za-z0-9_]*$",
										parentSchema: schema122.properties.env.propertyNames,
										data: key4,
										propertyName: key4
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							}
							if (!(_errs27 === errors)) {
								const err15 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/env",
									schemaPath: "#/$defs/service/properties/env/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key4 },
									message: "property name must be valid",
									schema: schema122.properties.env.propertyNames,
									parentSchema: schema122.properties.env,
									data: data5
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						for (const key5 in data5) {
							let data6 = data5[key5];
							if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
								const err16 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/env/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/service/properties/env/additionalProperties/type",
									keyword: "type",
									params: { type: schema122.properties.env.additionalProperties.type },
									message: "must be string,number,boolean",
									schema: schema122.properties.env.additionalProperties.type,
									parentSchema: schema122.properties.env.additionalProperties,
									data: data6
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/env",
							schemaPath: "#/$defs/service/properties/env/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema122.properties.env.type,
							parentSchema: schema122.properties.env,
							data: data5
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data0.ports !== void 0) {
					let data7 = data0.ports;
					if (Array.isArray(data7)) {
						if (data7.length < 1) {
							const err18 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/ports",
								schemaPath: "#/$defs/service/properties/ports/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema122.properties.ports,
								data: data7
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						const len0 = data7.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data8 = data7[i0];
							if (typeof data8 !== "string" && !(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
								const err19 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/ports/" + i0,
									schemaPath: "#/$defs/service/properties/ports/items/type",
									keyword: "type",
									params: { type: schema122.properties.ports.items.type },
									message: "must be string,integer",
									schema: schema122.properties.ports.items.type,
									parentSchema: schema122.properties.ports.items,
									data: data8
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/ports",
							schemaPath: "#/$defs/service/properties/ports/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema122.properties.ports.type,
							parentSchema: schema122.properties.ports,
							data: data7
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data0.volumes !== void 0) {
					let data9 = data0.volumes;
					if (Array.isArray(data9)) {
						if (data9.length < 1) {
							const err21 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes",
								schemaPath: "#/$defs/service/properties/volumes/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema122.properties.volumes,
								data: data9
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						const len1 = data9.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data10 = data9[i1];
							if (typeof data10 === "string") {
								if (func2(data10) < 1) {
									const err22 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i1,
										schemaPath: "#/$defs/service/properties/volumes/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema122.properties.volumes.items,
										data: data10
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i1,
									schemaPath: "#/$defs/service/properties/volumes/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema122.properties.volumes.items.type,
									parentSchema: schema122.properties.volumes.items,
									data: data10
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes",
							schemaPath: "#/$defs/service/properties/volumes/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema122.properties.volumes.type,
							parentSchema: schema122.properties.volumes,
							data: data9
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data0.options !== void 0) {
					let data11 = data0.options;
					if (typeof data11 === "string") {
						if (func2(data11) < 1) {
							const err25 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/options",
								schemaPath: "#/$defs/service/properties/options/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema122.properties.options,
								data: data11
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/options",
							schemaPath: "#/$defs/service/properties/options/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema122.properties.options.type,
							parentSchema: schema122.properties.options,
							data: data11
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/$defs/service/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema122.type,
					parentSchema: schema122,
					data: data0
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
	} else {
		const err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema121.type,
			parentSchema: schema121,
			data
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.suites === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "suites" },
				message: "must have required property 'suites'",
				schema: schema107.required,
				parentSchema: schema107,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func5.call(schema107.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema107,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema107.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema107.properties.name.type,
					parentSchema: schema107.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (func2(data1) > 100) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/plan-id/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters",
						schema: 100,
						parentSchema: schema108,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern43.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/plan-id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_-]*$" },
						message: "must match pattern \"^[A-Za-z0-9_][A-Za-z0-9_-]*$\"",
						schema: "^[A-Za-z0-9_][A-Za-z0-9_-]*$",
						parentSchema: schema108,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/plan-id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema108.type,
					parentSchema: schema108,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 !== "string") {
				const err7 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema107.properties.description.type,
					parentSchema: schema107.properties.description,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.suites !== void 0) {
			let data3 = data.suites;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err8 = {
						instancePath: instancePath + "/suites",
						schemaPath: "#/properties/suites/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema107.properties.suites,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (func2(data4) < 1) {
							const err9 = {
								instancePath: instancePath + "/suites/" + i0,
								schemaPath: "#/properties/suites/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema107.properties.suites.items,
								data: data4
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/suites/" + i0,
							schemaPath: "#/properties/suites/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema107.properties.suites.items.type,
							parentSchema: schema107.properties.suites.items,
							data: data4
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/suites",
					schemaPath: "#/properties/suites/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema107.properties.suites.type,
					parentSchema: schema107.properties.suites,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.select !== void 0) {
			let data5 = data.select;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length < 1) {
					const err12 = {
						instancePath: instancePath + "/select",
						schemaPath: "#/properties/select/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema107.properties.select,
						data: data5
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key1 in data5) if (!(key1 === "tags" || key1 === "priority")) {
					const err13 = {
						instancePath: instancePath + "/select",
						schemaPath: "#/properties/select/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema107.properties.select,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data5.tags !== void 0) {
					let data6 = data5.tags;
					if (typeof data6 === "string") {
						if (func2(data6) < 1) {
							const err14 = {
								instancePath: instancePath + "/select/tags",
								schemaPath: "#/properties/select/properties/tags/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema107.properties.select.properties.tags,
								data: data6
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/select/tags",
							schemaPath: "#/properties/select/properties/tags/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema107.properties.select.properties.tags.type,
							parentSchema: schema107.properties.select.properties.tags,
							data: data6
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data5.priority !== void 0) {
					let data7 = data5.priority;
					if (typeof data7 === "string") {
						if (!pattern44.test(data7)) {
							const err16 = {
								instancePath: instancePath + "/select/priority",
								schemaPath: "#/properties/select/properties/priority/pattern",
								keyword: "pattern",
								params: { pattern: "^P[0-4](\\.\\.P[0-4])?$" },
								message: "must match pattern \"^P[0-4](\\.\\.P[0-4])?$\"",
								schema: "^P[0-4](\\.\\.P[0-4])?$",
								parentSchema: schema107.properties.select.properties.priority,
								data: data7
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/select/priority",
							schemaPath: "#/properties/select/properties/priority/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema107.properties.select.properties.priority.type,
							parentSchema: schema107.properties.select.properties.priority,
							data: data7
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/select",
					schemaPath: "#/properties/select/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema107.properties.select.type,
					parentSchema: schema107.properties.select,
					data: data5
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.environments !== void 0) {
			let data8 = data.environments;
			if (Array.isArray(data8)) {
				if (data8.length < 1) {
					const err19 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema107.properties.environments,
						data: data8
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data9 = data8[i1];
					if (typeof data9 === "string") {
						if (func2(data9) < 1) {
							const err20 = {
								instancePath: instancePath + "/environments/" + i1,
								schemaPath: "#/properties/environments/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema107.properties.environments.items,
								data: data9
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/environments/" + i1,
							schemaPath: "#/properties/environments/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema107.properties.environments.items.type,
							parentSchema: schema107.properties.environments.items,
							data: data9
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				let i2 = data8.length;
				let j0;
				if (i2 > 1) {
					const indices0 = {};
					for (; i2--;) {
						let item0 = data8[i2];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err22 = {
								instancePath: instancePath + "/environments",
								schemaPath: "#/properties/environments/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i2,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)",
								schema: true,
								parentSchema: schema107.properties.environments,
								data: data8
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
							break;
						}
						indices0[item0] = i2;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema107.properties.environments.type,
					parentSchema: schema107.properties.environments,
					data: data8
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.schedule !== void 0) {
			let data10 = data.schedule;
			if (Array.isArray(data10)) {
				if (data10.length > 100) {
					const err24 = {
						instancePath: instancePath + "/schedule",
						schemaPath: "#/properties/schedule/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items",
						schema: 100,
						parentSchema: schema107.properties.schedule,
						data: data10
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data10.length < 1) {
					const err25 = {
						instancePath: instancePath + "/schedule",
						schemaPath: "#/properties/schedule/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema107.properties.schedule,
						data: data10
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				const len2 = data10.length;
				for (let i3 = 0; i3 < len2; i3++) if (!validate61(data10[i3], {
					instancePath: instancePath + "/schedule/" + i3,
					parentData: data10,
					parentDataProperty: i3,
					rootData
				})) {
					vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
					errors = vErrors.length;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/schedule",
					schemaPath: "#/properties/schedule/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema107.properties.schedule.type,
					parentSchema: schema107.properties.schedule,
					data: data10
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.jitter !== void 0) {
			let data12 = data.jitter;
			if (typeof data12 === "string") {
				if (!pattern3.test(data12)) {
					const err27 = {
						instancePath: instancePath + "/jitter",
						schemaPath: "suite.schema.json#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data12
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/jitter",
					schemaPath: "suite.schema.json#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data12
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.resident !== void 0) {
			let data13 = data.resident;
			if (typeof data13 === "string") {
				if (!pattern3.test(data13)) {
					const err29 = {
						instancePath: instancePath + "/resident",
						schemaPath: "suite.schema.json#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data13
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/resident",
					schemaPath: "suite.schema.json#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data13
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.runner !== void 0) {
			let data14 = data.runner;
			if (!(data14 === "github" || data14 === "local")) {
				const err31 = {
					instancePath: instancePath + "/runner",
					schemaPath: "#/properties/runner/enum",
					keyword: "enum",
					params: { allowedValues: schema107.properties.runner.enum },
					message: "must be equal to one of the allowed values",
					schema: schema107.properties.runner.enum,
					parentSchema: schema107.properties.runner,
					data: data14
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.paused !== void 0) {
			let data15 = data.paused;
			if (typeof data15 !== "boolean") {
				const err32 = {
					instancePath: instancePath + "/paused",
					schemaPath: "#/properties/paused/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema107.properties.paused.type,
					parentSchema: schema107.properties.paused,
					data: data15
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.misfire !== void 0) {
			let data16 = data.misfire;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (Object.keys(data16).length < 1) {
					const err33 = {
						instancePath: instancePath + "/misfire",
						schemaPath: "#/properties/misfire/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema107.properties.misfire,
						data: data16
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				for (const key2 in data16) if (!(key2 === "grace" || key2 === "coalesce" || key2 === "max")) {
					const err34 = {
						instancePath: instancePath + "/misfire",
						schemaPath: "#/properties/misfire/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema107.properties.misfire,
						data: data16
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data16.grace !== void 0) {
					let data17 = data16.grace;
					if (typeof data17 === "string") {
						if (!pattern3.test(data17)) {
							const err35 = {
								instancePath: instancePath + "/misfire/grace",
								schemaPath: "suite.schema.json#/$defs/duration/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
								message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
								schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
								parentSchema: schema22,
								data: data17
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/misfire/grace",
							schemaPath: "suite.schema.json#/$defs/duration/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema22.type,
							parentSchema: schema22,
							data: data17
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data16.coalesce !== void 0) {
					let data18 = data16.coalesce;
					if (!(data18 === "latest" || data18 === "all")) {
						const err37 = {
							instancePath: instancePath + "/misfire/coalesce",
							schemaPath: "#/properties/misfire/properties/coalesce/enum",
							keyword: "enum",
							params: { allowedValues: schema107.properties.misfire.properties.coalesce.enum },
							message: "must be equal to one of the allowed values",
							schema: schema107.properties.misfire.properties.coalesce.enum,
							parentSchema: schema107.properties.misfire.properties.coalesce,
							data: data18
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data16.max !== void 0) {
					let data19 = data16.max;
					if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
						const err38 = {
							instancePath: instancePath + "/misfire/max",
							schemaPath: "#/properties/misfire/properties/max/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema107.properties.misfire.properties.max.type,
							parentSchema: schema107.properties.misfire.properties.max,
							data: data19
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
					if (typeof data19 == "number" && isFinite(data19)) {
						if (data19 > 100 || isNaN(data19)) {
							const err39 = {
								instancePath: instancePath + "/misfire/max",
								schemaPath: "#/properties/misfire/properties/max/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100",
								schema: 100,
								parentSchema: schema107.properties.misfire.properties.max,
								data: data19
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data19 < 1 || isNaN(data19)) {
							const err40 = {
								instancePath: instancePath + "/misfire/max",
								schemaPath: "#/properties/misfire/properties/max/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema107.properties.misfire.properties.max,
								data: data19
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/misfire",
					schemaPath: "#/properties/misfire/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema107.properties.misfire.type,
					parentSchema: schema107.properties.misfire,
					data: data16
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.overlap !== void 0) {
			let data20 = data.overlap;
			if (!(data20 === "queue" || data20 === "skip" || data20 === "cancel")) {
				const err42 = {
					instancePath: instancePath + "/overlap",
					schemaPath: "#/properties/overlap/enum",
					keyword: "enum",
					params: { allowedValues: schema107.properties.overlap.enum },
					message: "must be equal to one of the allowed values",
					schema: schema107.properties.overlap.enum,
					parentSchema: schema107.properties.overlap,
					data: data20
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.heartbeat !== void 0) {
			let data21 = data.heartbeat;
			if (typeof data21 === "string") {
				if (func2(data21) < 1) {
					const err43 = {
						instancePath: instancePath + "/heartbeat",
						schemaPath: "#/properties/heartbeat/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema107.properties.heartbeat,
						data: data21
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/heartbeat",
					schemaPath: "#/properties/heartbeat/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema107.properties.heartbeat.type,
					parentSchema: schema107.properties.heartbeat,
					data: data21
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.push !== void 0) {
			let data22 = data.push;
			if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
				if (data22.branches === void 0) {
					const err45 = {
						instancePath: instancePath + "/push",
						schemaPath: "#/properties/push/required",
						keyword: "required",
						params: { missingProperty: "branches" },
						message: "must have required property 'branches'",
						schema: schema107.properties.push.required,
						parentSchema: schema107.properties.push,
						data: data22
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				for (const key3 in data22) if (!(key3 === "branches" || key3 === "paths")) {
					const err46 = {
						instancePath: instancePath + "/push",
						schemaPath: "#/properties/push/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema107.properties.push,
						data: data22
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (data22.branches !== void 0) {
					let data23 = data22.branches;
					if (Array.isArray(data23)) {
						if (data23.length < 1) {
							const err47 = {
								instancePath: instancePath + "/push/branches",
								schemaPath: "#/$defs/patterns/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema114,
								data: data23
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						const len3 = data23.length;
						for (let i4 = 0; i4 < len3; i4++) {
							let data24 = data23[i4];
							if (typeof data24 === "string") {
								if (func2(data24) < 1) {
									const err48 = {
										instancePath: instancePath + "/push/branches/" + i4,
										schemaPath: "#/$defs/patterns/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema114.items,
										data: data24
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							} else {
								const err49 = {
									instancePath: instancePath + "/push/branches/" + i4,
									schemaPath: "#/$defs/patterns/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema114.items.type,
									parentSchema: schema114.items,
									data: data24
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/push/branches",
							schemaPath: "#/$defs/patterns/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema114.type,
							parentSchema: schema114,
							data: data23
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data22.paths !== void 0) {
					let data25 = data22.paths;
					if (Array.isArray(data25)) {
						if (data25.length < 1) {
							const err51 = {
								instancePath: instancePath + "/push/paths",
								schemaPath: "#/$defs/patterns/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema114,
								data: data25
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						const len4 = data25.length;
						for (let i5 = 0; i5 < len4; i5++) {
							let data26 = data25[i5];
							if (typeof data26 === "string") {
								if (func2(data26) < 1) {
									const err52 = {
										instancePath: instancePath + "/push/paths/" + i5,
										schemaPath: "#/$defs/patterns/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema114.items,
										data: data26
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/push/paths/" + i5,
									schemaPath: "#/$defs/patterns/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema114.items.type,
									parentSchema: schema114.items,
									data: data26
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/push/paths",
							schemaPath: "#/$defs/patterns/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema114.type,
							parentSchema: schema114,
							data: data25
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/push",
					schemaPath: "#/properties/push/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema107.properties.push.type,
					parentSchema: schema107.properties.push,
					data: data22
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data["pull-request"] !== void 0) {
			let data27 = data["pull-request"];
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				for (const key4 in data27) if (!(key4 === "paths" || key4 === "tags" || key4 === "priority" || key4 === "environment" || key4 === "vars" || key4 === "start" || key4 === "services")) {
					const err56 = {
						instancePath: instancePath + "/pull-request",
						schemaPath: "#/properties/pull-request/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema107.properties["pull-request"],
						data: data27
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				if (data27.paths !== void 0) {
					let data28 = data27.paths;
					if (Array.isArray(data28)) {
						if (data28.length < 1) {
							const err57 = {
								instancePath: instancePath + "/pull-request/paths",
								schemaPath: "#/$defs/patterns/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema114,
								data: data28
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						const len5 = data28.length;
						for (let i6 = 0; i6 < len5; i6++) {
							let data29 = data28[i6];
							if (typeof data29 === "string") {
								if (func2(data29) < 1) {
									const err58 = {
										instancePath: instancePath + "/pull-request/paths/" + i6,
										schemaPath: "#/$defs/patterns/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema114.items,
										data: data29
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
							} else {
								const err59 = {
									instancePath: instancePath + "/pull-request/paths/" + i6,
									schemaPath: "#/$defs/patterns/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema114.items.type,
									parentSchema: schema114.items,
									data: data29
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/pull-request/paths",
							schemaPath: "#/$defs/patterns/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema114.type,
							parentSchema: schema114,
							data: data28
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
				if (data27.tags !== void 0) {
					let data30 = data27.tags;
					if (typeof data30 === "string") {
						if (func2(data30) < 1) {
							const err61 = {
								instancePath: instancePath + "/pull-request/tags",
								schemaPath: "#/properties/pull-request/properties/tags/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema107.properties["pull-request"].properties.tags,
								data: data30
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					} else {
						const err62 = {
							instancePath: instancePath + "/pull-request/tags",
							schemaPath: "#/properties/pull-request/properties/tags/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema107.properties["pull-request"].properties.tags.type,
							parentSchema: schema107.properties["pull-request"].properties.tags,
							data: data30
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
				}
				if (data27.priority !== void 0) {
					let data31 = data27.priority;
					if (typeof data31 === "string") {
						if (!pattern44.test(data31)) {
							const err63 = {
								instancePath: instancePath + "/pull-request/priority",
								schemaPath: "#/properties/pull-request/properties/priority/pattern",
								keyword: "pattern",
								params: { pattern: "^P[0-4](\\.\\.P[0-4])?$" },
								message: "must match pattern \"^P[0-4](\\.\\.P[0-4])?$\"",
								schema: "^P[0-4](\\.\\.P[0-4])?$",
								parentSchema: schema107.properties["pull-request"].properties.priority,
								data: data31
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
					} else {
						const err64 = {
							instancePath: instancePath + "/pull-request/priority",
							schemaPath: "#/properties/pull-request/properties/priority/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema107.properties["pull-request"].properties.priority.type,
							parentSchema: schema107.properties["pull-request"].properties.priority,
							data: data31
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
				if (data27.environment !== void 0) {
					let data32 = data27.environment;
					if (typeof data32 === "string") {
						if (func2(data32) < 1) {
							const err65 = {
								instancePath: instancePath + "/pull-request/environment",
								schemaPath: "#/properties/pull-request/properties/environment/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema107.properties["pull-request"].properties.environment,
								data: data32
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					} else {
						const err66 = {
							instancePath: instancePath + "/pull-request/environment",
							schemaPath: "#/properties/pull-request/properties/environment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema107.properties["pull-request"].properties.environment.type,
							parentSchema: schema107.properties["pull-request"].properties.environment,
							data: data32
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
				}
				if (data27.vars !== void 0) {
					if (!validate63(data27.vars, {
						instancePath: instancePath + "/pull-request/vars",
						parentData: data27,
						parentDataProperty: "vars",
						rootData
					})) {
						vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
						errors = vErrors.length;
					}
				}
				if (data27.start !== void 0) {
					if (!validate65(data27.start, {
						instancePath: instancePath + "/pull-request/start",
						parentData: data27,
						parentDataProperty: "start",
						rootData
					})) {
						vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
						errors = vErrors.length;
					}
				}
				if (data27.services !== void 0) {
					if (!validate67(data27.services, {
						instancePath: instancePath + "/pull-request/services",
						parentData: data27,
						parentDataProperty: "services",
						rootData
					})) {
						vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err67 = {
					instancePath: instancePath + "/pull-request",
					schemaPath: "#/properties/pull-request/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema107.properties["pull-request"].type,
					parentSchema: schema107.properties["pull-request"],
					data: data27
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
		}
		if (data.services !== void 0) {
			if (!validate67(data.services, {
				instancePath: instancePath + "/services",
				parentData: data,
				parentDataProperty: "services",
				rootData
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data["runs-on"] !== void 0) {
			let data37 = data["runs-on"];
			if ((!data37 || typeof data37 != "object") && typeof data37 !== "string") {
				const err68 = {
					instancePath: instancePath + "/runs-on",
					schemaPath: "project.schema.json#/$defs/runs-on/type",
					keyword: "type",
					params: { type: schema124.type },
					message: "must be string,array,object",
					schema: schema124.type,
					parentSchema: schema124,
					data: data37
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
			if (typeof data37 === "string") {
				if (func2(data37) < 1) {
					const err69 = {
						instancePath: instancePath + "/runs-on",
						schemaPath: "project.schema.json#/$defs/runs-on/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema124,
						data: data37
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
			}
			if (Array.isArray(data37)) {
				if (data37.length < 1) {
					const err70 = {
						instancePath: instancePath + "/runs-on",
						schemaPath: "project.schema.json#/$defs/runs-on/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema124,
						data: data37
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
				const len6 = data37.length;
				for (let i7 = 0; i7 < len6; i7++) {
					let data38 = data37[i7];
					if (typeof data38 === "string") {
						if (func2(data38) < 1) {
							const err71 = {
								instancePath: instancePath + "/runs-on/" + i7,
								schemaPath: "project.schema.json#/$defs/runs-on/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema124.items,
								data: data38
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
					} else {
						const err72 = {
							instancePath: instancePath + "/runs-on/" + i7,
							schemaPath: "project.schema.json#/$defs/runs-on/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema124.items.type,
							parentSchema: schema124.items,
							data: data38
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
				}
			}
			if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
				if (Object.keys(data37).length < 1) {
					const err73 = {
						instancePath: instancePath + "/runs-on",
						schemaPath: "project.schema.json#/$defs/runs-on/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema124,
						data: data37
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
				for (const key5 in data37) if (!(key5 === "group" || key5 === "labels")) {
					const err74 = {
						instancePath: instancePath + "/runs-on",
						schemaPath: "project.schema.json#/$defs/runs-on/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema124,
						data: data37
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
				if (data37.group !== void 0) {
					let data39 = data37.group;
					if (typeof data39 === "string") {
						if (func2(data39) < 1) {
							const err75 = {
								instancePath: instancePath + "/runs-on/group",
								schemaPath: "project.schema.json#/$defs/runs-on/properties/group/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema124.properties.group,
								data: data39
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
					} else {
						const err76 = {
							instancePath: instancePath + "/runs-on/group",
							schemaPath: "project.schema.json#/$defs/runs-on/properties/group/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema124.properties.group.type,
							parentSchema: schema124.properties.group,
							data: data39
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
				if (data37.labels !== void 0) {
					let data40 = data37.labels;
					if (typeof data40 !== "string" && !Array.isArray(data40)) {
						const err77 = {
							instancePath: instancePath + "/runs-on/labels",
							schemaPath: "project.schema.json#/$defs/runs-on/properties/labels/type",
							keyword: "type",
							params: { type: schema124.properties.labels.type },
							message: "must be string,array",
							schema: schema124.properties.labels.type,
							parentSchema: schema124.properties.labels,
							data: data40
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
					if (typeof data40 === "string") {
						if (func2(data40) < 1) {
							const err78 = {
								instancePath: instancePath + "/runs-on/labels",
								schemaPath: "project.schema.json#/$defs/runs-on/properties/labels/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema124.properties.labels,
								data: data40
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
					}
					if (Array.isArray(data40)) {
						if (data40.length < 1) {
							const err79 = {
								instancePath: instancePath + "/runs-on/labels",
								schemaPath: "project.schema.json#/$defs/runs-on/properties/labels/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema124.properties.labels,
								data: data40
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
						const len7 = data40.length;
						for (let i8 = 0; i8 < len7; i8++) {
							let data41 = data40[i8];
							if (typeof data41 === "string") {
								if (func2(data41) < 1) {
									const err80 = {
										instancePath: instancePath + "/runs-on/labels/" + i8,
										schemaPath: "project.schema.json#/$defs/runs-on/properties/labels/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema124.properties.labels.items,
										data: data41
									};
									if (vErrors === null) vErrors = [err80];
									else vErrors.push(err80);
									errors++;
								}
							} else {
								const err81 = {
									instancePath: instancePath + "/runs-on/labels/" + i8,
									schemaPath: "project.schema.json#/$defs/runs-on/properties/labels/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema124.properties.labels.items.type,
									parentSchema: schema124.properties.labels.items,
									data: data41
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
						}
					}
				}
			}
		}
		if (data.report !== void 0) {
			let data42 = data.report;
			if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
				if (Object.keys(data42).length < 1) {
					const err82 = {
						instancePath: instancePath + "/report",
						schemaPath: "#/properties/report/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema107.properties.report,
						data: data42
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
				for (const key6 in data42) if (!(key6 === "artifacts" || key6 === "comment" || key6 === "check" || key6 === "issue" || key6 === "status" || key6 === "deployment" || key6 === "strict")) {
					const err83 = {
						instancePath: instancePath + "/report",
						schemaPath: "#/properties/report/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema107.properties.report,
						data: data42
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
				if (data42.artifacts !== void 0) {
					let data43 = data42.artifacts;
					if (Array.isArray(data43)) {
						const len8 = data43.length;
						for (let i9 = 0; i9 < len8; i9++) {
							let data44 = data43[i9];
							if (!(data44 === "json" || data44 === "junit" || data44 === "ctrf" || data44 === "markdown")) {
								const err84 = {
									instancePath: instancePath + "/report/artifacts/" + i9,
									schemaPath: "#/properties/report/properties/artifacts/items/enum",
									keyword: "enum",
									params: { allowedValues: schema107.properties.report.properties.artifacts.items.enum },
									message: "must be equal to one of the allowed values",
									schema: schema107.properties.report.properties.artifacts.items.enum,
									parentSchema: schema107.properties.report.properties.artifacts.items,
									data: data44
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
						}
						let i10 = data43.length;
						let j1;
						if (i10 > 1) {
							outer0: for (; i10--;) for (j1 = i10; j1--;) if (func0(data43[i10], data43[j1])) {
								const err85 = {
									instancePath: instancePath + "/report/artifacts",
									schemaPath: "#/properties/report/properties/artifacts/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i10,
										j: j1
									},
									message: "must NOT have duplicate items (items ## " + j1 + " and " + i10 + " are identical)",
									schema: true,
									parentSchema: schema107.properties.report.properties.artifacts,
									data: data43
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
								break outer0;
							}
						}
					} else {
						const err86 = {
							instancePath: instancePath + "/report/artifacts",
							schemaPath: "#/properties/report/properties/artifacts/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema107.properties.report.properties.artifacts.type,
							parentSchema: schema107.properties.report.properties.artifacts,
							data: data43
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
				if (data42.comment !== void 0) {
					let data45 = data42.comment;
					if (!(data45 === "always" || data45 === "on-change" || data45 === "on-failure" || data45 === "never")) {
						const err87 = {
							instancePath: instancePath + "/report/comment",
							schemaPath: "#/properties/report/properties/comment/enum",
							keyword: "enum",
							params: { allowedValues: schema107.properties.report.properties.comment.enum },
							message: "must be equal to one of the allowed values",
							schema: schema107.properties.report.properties.comment.enum,
							parentSchema: schema107.properties.report.properties.comment,
							data: data45
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
				}
				if (data42.check !== void 0) {
					let data46 = data42.check;
					if (!(data46 === true || data46 === false || data46 === "always")) {
						const err88 = {
							instancePath: instancePath + "/report/check",
							schemaPath: "#/properties/report/properties/check/enum",
							keyword: "enum",
							params: { allowedValues: schema107.properties.report.properties.check.enum },
							message: "must be equal to one of the allowed values",
							schema: schema107.properties.report.properties.check.enum,
							parentSchema: schema107.properties.report.properties.check,
							data: data46
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
				}
				if (data42.issue !== void 0) {
					let data47 = data42.issue;
					if (typeof data47 !== "boolean" && !(data47 && typeof data47 == "object" && !Array.isArray(data47))) {
						const err89 = {
							instancePath: instancePath + "/report/issue",
							schemaPath: "#/properties/report/properties/issue/type",
							keyword: "type",
							params: { type: schema107.properties.report.properties.issue.type },
							message: "must be boolean,object",
							schema: schema107.properties.report.properties.issue.type,
							parentSchema: schema107.properties.report.properties.issue,
							data: data47
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
					if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
						if (Object.keys(data47).length < 1) {
							const err90 = {
								instancePath: instancePath + "/report/issue",
								schemaPath: "#/properties/report/properties/issue/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema107.properties.report.properties.issue,
								data: data47
							};
							if (vErrors === null) vErrors = [err90];
							else vErrors.push(err90);
							errors++;
						}
						for (const key7 in data47) if (!(key7 === "labels")) {
							const err91 = {
								instancePath: instancePath + "/report/issue",
								schemaPath: "#/properties/report/properties/issue/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema107.properties.report.properties.issue,
								data: data47
							};
							if (vErrors === null) vErrors = [err91];
							else vErrors.push(err91);
							errors++;
						}
						if (data47.labels !== void 0) {
							let data48 = data47.labels;
							if (Array.isArray(data48)) {
								if (data48.length < 1) {
									const err92 = {
										instancePath: instancePath + "/report/issue/labels",
										schemaPath: "#/properties/report/properties/issue/properties/labels/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items",
										schema: 1,
										parentSchema: schema107.properties.report.properties.issue.properties.labels,
										data: data48
									};
									if (vErrors === null) vErrors = [err92];
									else vErrors.push(err92);
									errors++;
								}
								const len9 = data48.length;
								for (let i11 = 0; i11 < len9; i11++) {
									let data49 = data48[i11];
									if (typeof data49 === "string") {
										if (func2(data49) > 50) {
											const err93 = {
												instancePath: instancePath + "/report/issue/labels/" + i11,
												schemaPath: "#/properties/report/properties/issue/properties/labels/items/maxLength",
												keyword: "maxLength",
												params: { limit: 50 },
												message: "must NOT have more than 50 characters",
												schema: 50,
												parentSchema: schema107.properties.report.properties.issue.properties.labels.items,
												data: data49
											};
											if (vErrors === null) vErrors = [err93];
											else vErrors.push(err93);
											errors++;
										}
										if (func2(data49) < 1) {
											const err94 = {
												instancePath: instancePath + "/report/issue/labels/" + i11,
												schemaPath: "#/properties/report/properties/issue/properties/labels/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema107.properties.report.properties.issue.properties.labels.items,
												data: data49
											};
											if (vErrors === null) vErrors = [err94];
											else vErrors.push(err94);
											errors++;
										}
										if (!pattern59.test(data49)) {
											const err95 = {
												instancePath: instancePath + "/report/issue/labels/" + i11,
												schemaPath: "#/properties/report/properties/issue/properties/labels/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[^\\r\\n,]+$" },
												message: "must match pattern \"^[^\\r\\n,]+$\"",
												schema: "^[^\\r\\n,]+$",
												parentSchema: schema107.properties.report.properties.issue.properties.labels.items,
												data: data49
											};
											if (vErrors === null) vErrors = [err95];
											else vErrors.push(err95);
											errors++;
										}
									} else {
										const err96 = {
											instancePath: instancePath + "/report/issue/labels/" + i11,
											schemaPath: "#/properties/report/properties/issue/properties/labels/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema107.properties.report.properties.issue.properties.labels.items.type,
											parentSchema: schema107.properties.report.properties.issue.properties.labels.items,
											data: data49
										};
										if (vErrors === null) vErrors = [err96];
										else vErrors.push(err96);
										errors++;
									}
								}
								let i12 = data48.length;
								let j2;
								if (i12 > 1) {
									const indices1 = {};
									for (; i12--;) {
										let item1 = data48[i12];
										if (typeof item1 !== "string") continue;
										if (typeof indices1[item1] == "number") {
											j2 = indices1[item1];
											const err97 = {
												instancePath: instancePath + "/report/issue/labels",
												schemaPath: "#/properties/report/properties/issue/properties/labels/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i12,
													j: j2
												},
												message: "must NOT have duplicate items (items ## " + j2 + " and " + i12 + " are identical)",
												schema: true,
												parentSchema: schema107.properties.report.properties.issue.properties.labels,
												data: data48
											};
											if (vErrors === null) vErrors = [err97];
											else vErrors.push(err97);
											errors++;
											break;
										}
										indices1[item1] = i12;
									}
								}
							} else {
								const err98 = {
									instancePath: instancePath + "/report/issue/labels",
									schemaPath: "#/properties/report/properties/issue/properties/labels/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema107.properties.report.properties.issue.properties.labels.type,
									parentSchema: schema107.properties.report.properties.issue.properties.labels,
									data: data48
								};
								if (vErrors === null) vErrors = [err98];
								else vErrors.push(err98);
								errors++;
							}
						}
					}
				}
				if (data42.status !== void 0) {
					let data50 = data42.status;
					if (typeof data50 !== "boolean") {
						const err99 = {
							instancePath: instancePath + "/report/status",
							schemaPath: "#/properties/report/properties/status/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema107.properties.report.properties.status.type,
							parentSchema: schema107.properties.report.properties.status,
							data: data50
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
				}
				if (data42.deployment !== void 0) {
					let data51 = data42.deployment;
					if (typeof data51 !== "boolean") {
						const err100 = {
							instancePath: instancePath + "/report/deployment",
							schemaPath: "#/properties/report/properties/deployment/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema107.properties.report.properties.deployment.type,
							parentSchema: schema107.properties.report.properties.deployment,
							data: data51
						};
						if (vErrors === null) vErrors = [err100];
						else vErrors.push(err100);
						errors++;
					}
				}
				if (data42.strict !== void 0) {
					let data52 = data42.strict;
					if (typeof data52 !== "boolean") {
						const err101 = {
							instancePath: instancePath + "/report/strict",
							schemaPath: "#/properties/report/properties/strict/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema107.properties.report.properties.strict.type,
							parentSchema: schema107.properties.report.properties.strict,
							data: data52
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
				}
			} else {
				const err102 = {
					instancePath: instancePath + "/report",
					schemaPath: "#/properties/report/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema107.properties.report.type,
					parentSchema: schema107.properties.report,
					data: data42
				};
				if (vErrors === null) vErrors = [err102];
				else vErrors.push(err102);
				errors++;
			}
		}
		if (data.owners !== void 0) {
			let data53 = data.owners;
			if (Array.isArray(data53)) {
				if (data53.length < 1) {
					const err103 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema107.properties.owners,
						data: data53
					};
					if (vErrors === null) vErrors = [err103];
					else vErrors.push(err103);
					errors++;
				}
				const len10 = data53.length;
				for (let i13 = 0; i13 < len10; i13++) {
					let data54 = data53[i13];
					if (typeof data54 === "string") {
						if (!pattern60.test(data54)) {
							const err104 = {
								instancePath: instancePath + "/owners/" + i13,
								schemaPath: "#/properties/owners/items/pattern",
								keyword: "pattern",
								params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:/[A-Za-z0-9][A-Za-z0-9_.-]{0,99})?$" },
								message: "must match pattern \"^@[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:/[A-Za-z0-9][A-Za-z0-9_.-]{0,99})?$\"",
								schema: "^@[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:/[A-Za-z0-9][A-Za-z0-9_.-]{0,99})?$",
								parentSchema: schema107.properties.owners.items,
								data: data54
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
					} else {
						const err105 = {
							instancePath: instancePath + "/owners/" + i13,
							schemaPath: "#/properties/owners/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema107.properties.owners.items.type,
							parentSchema: schema107.properties.owners.items,
							data: data54
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
				}
				let i14 = data53.length;
				let j3;
				if (i14 > 1) {
					const indices2 = {};
					for (; i14--;) {
						let item2 = data53[i14];
						if (typeof item2 !== "string") continue;
						if (typeof indices2[item2] == "number") {
							j3 = indices2[item2];
							const err106 = {
								instancePath: instancePath + "/owners",
								schemaPath: "#/properties/owners/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i14,
									j: j3
								},
								message: "must NOT have duplicate items (items ## " + j3 + " and " + i14 + " are identical)",
								schema: true,
								parentSchema: schema107.properties.owners,
								data: data53
							};
							if (vErrors === null) vErrors = [err106];
							else vErrors.push(err106);
							errors++;
							break;
						}
						indices2[item2] = i14;
					}
				}
			} else {
				const err107 = {
					instancePath: instancePath + "/owners",
					schemaPath: "#/properties/owners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema107.properties.owners.type,
					parentSchema: schema107.properties.owners,
					data: data53
				};
				if (vErrors === null) vErrors = [err107];
				else vErrors.push(err107);
				errors++;
			}
		}
		if (data.vars !== void 0) {
			if (!validate63(data.vars, {
				instancePath: instancePath + "/vars",
				parentData: data,
				parentDataProperty: "vars",
				rootData
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data["max-parallel"] !== void 0) {
			let data56 = data["max-parallel"];
			if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
				const err108 = {
					instancePath: instancePath + "/max-parallel",
					schemaPath: "#/properties/max-parallel/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema107.properties["max-parallel"].type,
					parentSchema: schema107.properties["max-parallel"],
					data: data56
				};
				if (vErrors === null) vErrors = [err108];
				else vErrors.push(err108);
				errors++;
			}
			if (typeof data56 == "number" && isFinite(data56)) {
				if (data56 > 1e3 || isNaN(data56)) {
					const err109 = {
						instancePath: instancePath + "/max-parallel",
						schemaPath: "#/properties/max-parallel/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						message: "must be <= 1000",
						schema: 1e3,
						parentSchema: schema107.properties["max-parallel"],
						data: data56
					};
					if (vErrors === null) vErrors = [err109];
					else vErrors.push(err109);
					errors++;
				}
				if (data56 < 1 || isNaN(data56)) {
					const err110 = {
						instancePath: instancePath + "/max-parallel",
						schemaPath: "#/properties/max-parallel/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema107.properties["max-parallel"],
						data: data56
					};
					if (vErrors === null) vErrors = [err110];
					else vErrors.push(err110);
					errors++;
				}
			}
		}
		if (data["fail-fast"] !== void 0) {
			let data57 = data["fail-fast"];
			if (typeof data57 !== "boolean") {
				const err111 = {
					instancePath: instancePath + "/fail-fast",
					schemaPath: "#/properties/fail-fast/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema107.properties["fail-fast"].type,
					parentSchema: schema107.properties["fail-fast"],
					data: data57
				};
				if (vErrors === null) vErrors = [err111];
				else vErrors.push(err111);
				errors++;
			}
		}
		if (data.retries !== void 0) {
			let data58 = data.retries;
			if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
				if (data58.attempts === void 0) {
					const err112 = {
						instancePath: instancePath + "/retries",
						schemaPath: "#/properties/retries/required",
						keyword: "required",
						params: { missingProperty: "attempts" },
						message: "must have required property 'attempts'",
						schema: schema107.properties.retries.required,
						parentSchema: schema107.properties.retries,
						data: data58
					};
					if (vErrors === null) vErrors = [err112];
					else vErrors.push(err112);
					errors++;
				}
				for (const key8 in data58) if (!(key8 === "attempts" || key8 === "delay")) {
					const err113 = {
						instancePath: instancePath + "/retries",
						schemaPath: "#/properties/retries/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema107.properties.retries,
						data: data58
					};
					if (vErrors === null) vErrors = [err113];
					else vErrors.push(err113);
					errors++;
				}
				if (data58.attempts !== void 0) {
					let data59 = data58.attempts;
					if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
						const err114 = {
							instancePath: instancePath + "/retries/attempts",
							schemaPath: "#/properties/retries/properties/attempts/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema107.properties.retries.properties.attempts.type,
							parentSchema: schema107.properties.retries.properties.attempts,
							data: data59
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
					if (typeof data59 == "number" && isFinite(data59)) {
						if (data59 > 10 || isNaN(data59)) {
							const err115 = {
								instancePath: instancePath + "/retries/attempts",
								schemaPath: "#/properties/retries/properties/attempts/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 10
								},
								message: "must be <= 10",
								schema: 10,
								parentSchema: schema107.properties.retries.properties.attempts,
								data: data59
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
						if (data59 < 1 || isNaN(data59)) {
							const err116 = {
								instancePath: instancePath + "/retries/attempts",
								schemaPath: "#/properties/retries/properties/attempts/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema107.properties.retries.properties.attempts,
								data: data59
							};
							if (vErrors === null) vErrors = [err116];
							else vErrors.push(err116);
							errors++;
						}
					}
				}
				if (data58.delay !== void 0) {
					let data60 = data58.delay;
					if (typeof data60 === "string") {
						if (!pattern3.test(data60)) {
							const err117 = {
								instancePath: instancePath + "/retries/delay",
								schemaPath: "suite.schema.json#/$defs/duration/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
								message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
								schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
								parentSchema: schema22,
								data: data60
							};
							if (vErrors === null) vErrors = [err117];
							else vErrors.push(err117);
							errors++;
						}
					} else {
						const err118 = {
							instancePath: instancePath + "/retries/delay",
							schemaPath: "suite.schema.json#/$defs/duration/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema22.type,
							parentSchema: schema22,
							data: data60
						};
						if (vErrors === null) vErrors = [err118];
						else vErrors.push(err118);
						errors++;
					}
				}
			} else {
				const err119 = {
					instancePath: instancePath + "/retries",
					schemaPath: "#/properties/retries/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema107.properties.retries.type,
					parentSchema: schema107.properties.retries,
					data: data58
				};
				if (vErrors === null) vErrors = [err119];
				else vErrors.push(err119);
				errors++;
			}
		}
		if (data["pass-rate"] !== void 0) {
			let data61 = data["pass-rate"];
			if (typeof data61 == "number" && isFinite(data61)) {
				if (data61 > 100 || isNaN(data61)) {
					const err120 = {
						instancePath: instancePath + "/pass-rate",
						schemaPath: "#/properties/pass-rate/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100",
						schema: 100,
						parentSchema: schema107.properties["pass-rate"],
						data: data61
					};
					if (vErrors === null) vErrors = [err120];
					else vErrors.push(err120);
					errors++;
				}
				if (data61 < 0 || isNaN(data61)) {
					const err121 = {
						instancePath: instancePath + "/pass-rate",
						schemaPath: "#/properties/pass-rate/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema107.properties["pass-rate"],
						data: data61
					};
					if (vErrors === null) vErrors = [err121];
					else vErrors.push(err121);
					errors++;
				}
			} else {
				const err122 = {
					instancePath: instancePath + "/pass-rate",
					schemaPath: "#/properties/pass-rate/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema107.properties["pass-rate"].type,
					parentSchema: schema107.properties["pass-rate"],
					data: data61
				};
				if (vErrors === null) vErrors = [err122];
				else vErrors.push(err122);
				errors++;
			}
		}
		if (data.timeout !== void 0) {
			let data62 = data.timeout;
			if (typeof data62 === "string") {
				if (!pattern3.test(data62)) {
					const err123 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "suite.schema.json#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema22,
						data: data62
					};
					if (vErrors === null) vErrors = [err123];
					else vErrors.push(err123);
					errors++;
				}
			} else {
				const err124 = {
					instancePath: instancePath + "/timeout",
					schemaPath: "suite.schema.json#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.type,
					parentSchema: schema22,
					data: data62
				};
				if (vErrors === null) vErrors = [err124];
				else vErrors.push(err124);
				errors++;
			}
		}
	} else {
		const err125 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema107.type,
			parentSchema: schema107,
			data
		};
		if (vErrors === null) vErrors = [err125];
		else vErrors.push(err125);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
const project = validate70;
const schema123 = {
	"$comment": "project",
	"$id": "https://raw.githubusercontent.com/rota-run/rota/v0.1.0/schemas/project.schema.json",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"action": {
			"$comment": "project/properties/action",
			"type": "string",
			"minLength": 1
		},
		"checkout": {
			"$comment": "project/properties/checkout",
			"type": "string",
			"minLength": 1
		},
		"runs-on": {
			"$comment": "project/properties/runs-on",
			"$ref": "#/$defs/runs-on"
		},
		"pack": {
			"$comment": "project/properties/pack",
			"enum": ["per-plan", "single"]
		},
		"state": {
			"$comment": "project/properties/state",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"store": {
					"$comment": "project/properties/state/properties/store",
					"type": "string",
					"minLength": 1
				},
				"branch": {
					"$comment": "project/properties/state/properties/branch",
					"type": "string",
					"pattern": "^[A-Za-z0-9_][A-Za-z0-9_-]*([./][A-Za-z0-9_-]+)*$"
				},
				"keep": {
					"$comment": "project/properties/state/properties/keep",
					"type": "string",
					"pattern": "^[1-9][0-9]{0,4}d$"
				}
			}
		},
		"vars": {
			"$comment": "project/properties/vars",
			"$ref": "suite.schema.json#/$defs/vars"
		},
		"environments": {
			"$comment": "project/properties/environments",
			"type": "object",
			"propertyNames": {
				"$comment": "project/properties/environments/propertyNames",
				"pattern": "^[A-Za-z0-9_][A-Za-z0-9_. -]*$"
			},
			"additionalProperties": {
				"$comment": "project/properties/environments/additionalProperties",
				"$ref": "#/$defs/environment"
			}
		}
	},
	"$defs": {
		"runs-on": {
			"$comment": "project/$defs/runs-on",
			"type": [
				"string",
				"array",
				"object"
			],
			"minLength": 1,
			"minItems": 1,
			"items": {
				"$comment": "project/$defs/runs-on/items",
				"type": "string",
				"minLength": 1
			},
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"group": {
					"$comment": "project/$defs/runs-on/properties/group",
					"type": "string",
					"minLength": 1
				},
				"labels": {
					"$comment": "project/$defs/runs-on/properties/labels",
					"type": ["string", "array"],
					"minLength": 1,
					"minItems": 1,
					"items": {
						"$comment": "project/$defs/runs-on/properties/labels/items",
						"type": "string",
						"minLength": 1
					}
				}
			}
		},
		"environment": {
			"$comment": "project/$defs/environment",
			"type": ["object", "null"],
			"additionalProperties": false,
			"properties": {
				"github-environment": {
					"$comment": "project/$defs/environment/properties/github-environment",
					"type": ["string", "boolean"],
					"minLength": 1
				},
				"vars": {
					"$comment": "project/$defs/environment/properties/vars",
					"$ref": "suite.schema.json#/$defs/vars"
				}
			}
		}
	}
};
const pattern55 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_-]*([./][A-Za-z0-9_-]+)*$", "u");
const pattern56 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,4}d$", "u");
const pattern58 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_. -]*$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		const _errs2 = errors;
		if (typeof key0 === "string") {
			if (!pattern0.test(key0)) {
				const err0 = {
					instancePath,
					schemaPath: "#/$defs/id/pattern",
					keyword: "pattern",
					params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
					message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
					schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
					parentSchema: schema13,
					data: key0,
					propertyName: key0
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/id/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string",
				schema: schema13.type,
				parentSchema: schema13,
				data: key0,
				propertyName: key0
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!(_errs2 === errors)) {
			const err2 = {
				instancePath,
				schemaPath: "#/propertyNames",
				keyword: "propertyNames",
				params: { propertyName: key0 },
				message: "property name must be valid",
				schema: schema12.propertyNames,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema12.type,
			parentSchema: schema12,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
const schema127 = {
	"$comment": "project/$defs/environment",
	"type": ["object", "null"],
	"additionalProperties": false,
	"properties": {
		"github-environment": {
			"$comment": "project/$defs/environment/properties/github-environment",
			"type": ["string", "boolean"],
			"minLength": 1
		},
		"vars": {
			"$comment": "project/$defs/environment/properties/vars",
			"$ref": "suite.schema.json#/$defs/vars"
		}
	}
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema127.type },
			message: "must be object,null",
			schema: schema127.type,
			parentSchema: schema127,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "github-environment" || key0 === "vars")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema127,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data["github-environment"] !== void 0) {
			let data0 = data["github-environment"];
			if (typeof data0 !== "string" && typeof data0 !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/github-environment",
					schemaPath: "#/properties/github-environment/type",
					keyword: "type",
					params: { type: schema127.properties["github-environment"].type },
					message: "must be string,boolean",
					schema: schema127.properties["github-environment"].type,
					parentSchema: schema127.properties["github-environment"],
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/github-environment",
						schemaPath: "#/properties/github-environment/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema127.properties["github-environment"],
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.vars !== void 0) {
			if (!validate71(data.vars, {
				instancePath: instancePath + "/vars",
				parentData: data,
				parentDataProperty: "vars",
				rootData
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
	}
	validate73.errors = vErrors;
	return errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "action" || key0 === "checkout" || key0 === "runs-on" || key0 === "pack" || key0 === "state" || key0 === "vars" || key0 === "environments")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema123,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.action !== void 0) {
			let data0 = data.action;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/action",
						schemaPath: "#/properties/action/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema123.properties.action,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/properties/action/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema123.properties.action.type,
					parentSchema: schema123.properties.action,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.checkout !== void 0) {
			let data1 = data.checkout;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/checkout",
						schemaPath: "#/properties/checkout/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema123.properties.checkout,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/checkout",
					schemaPath: "#/properties/checkout/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema123.properties.checkout.type,
					parentSchema: schema123.properties.checkout,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data["runs-on"] !== void 0) {
			let data2 = data["runs-on"];
			if ((!data2 || typeof data2 != "object") && typeof data2 !== "string") {
				const err5 = {
					instancePath: instancePath + "/runs-on",
					schemaPath: "#/$defs/runs-on/type",
					keyword: "type",
					params: { type: schema124.type },
					message: "must be string,array,object",
					schema: schema124.type,
					parentSchema: schema124,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err6 = {
						instancePath: instancePath + "/runs-on",
						schemaPath: "#/$defs/runs-on/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema124,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err7 = {
						instancePath: instancePath + "/runs-on",
						schemaPath: "#/$defs/runs-on/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema124,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (func2(data3) < 1) {
							const err8 = {
								instancePath: instancePath + "/runs-on/" + i0,
								schemaPath: "#/$defs/runs-on/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema124.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/runs-on/" + i0,
							schemaPath: "#/$defs/runs-on/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema124.items.type,
							parentSchema: schema124.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			}
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length < 1) {
					const err10 = {
						instancePath: instancePath + "/runs-on",
						schemaPath: "#/$defs/runs-on/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema124,
						data: data2
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "group" || key1 === "labels")) {
					const err11 = {
						instancePath: instancePath + "/runs-on",
						schemaPath: "#/$defs/runs-on/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema124,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data2.group !== void 0) {
					let data4 = data2.group;
					if (typeof data4 === "string") {
						if (func2(data4) < 1) {
							const err12 = {
								instancePath: instancePath + "/runs-on/group",
								schemaPath: "#/$defs/runs-on/properties/group/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema124.properties.group,
								data: data4
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/runs-on/group",
							schemaPath: "#/$defs/runs-on/properties/group/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema124.properties.group.type,
							parentSchema: schema124.properties.group,
							data: data4
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data2.labels !== void 0) {
					let data5 = data2.labels;
					if (typeof data5 !== "string" && !Array.isArray(data5)) {
						const err14 = {
							instancePath: instancePath + "/runs-on/labels",
							schemaPath: "#/$defs/runs-on/properties/labels/type",
							keyword: "type",
							params: { type: schema124.properties.labels.type },
							message: "must be string,array",
							schema: schema124.properties.labels.type,
							parentSchema: schema124.properties.labels,
							data: data5
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data5 === "string") {
						if (func2(data5) < 1) {
							const err15 = {
								instancePath: instancePath + "/runs-on/labels",
								schemaPath: "#/$defs/runs-on/properties/labels/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema124.properties.labels,
								data: data5
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
					if (Array.isArray(data5)) {
						if (data5.length < 1) {
							const err16 = {
								instancePath: instancePath + "/runs-on/labels",
								schemaPath: "#/$defs/runs-on/properties/labels/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema124.properties.labels,
								data: data5
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						const len1 = data5.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data6 = data5[i1];
							if (typeof data6 === "string") {
								if (func2(data6) < 1) {
									const err17 = {
										instancePath: instancePath + "/runs-on/labels/" + i1,
										schemaPath: "#/$defs/runs-on/properties/labels/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema124.properties.labels.items,
										data: data6
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/runs-on/labels/" + i1,
									schemaPath: "#/$defs/runs-on/properties/labels/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema124.properties.labels.items.type,
									parentSchema: schema124.properties.labels.items,
									data: data6
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					}
				}
			}
		}
		if (data.pack !== void 0) {
			let data7 = data.pack;
			if (!(data7 === "per-plan" || data7 === "single")) {
				const err19 = {
					instancePath: instancePath + "/pack",
					schemaPath: "#/properties/pack/enum",
					keyword: "enum",
					params: { allowedValues: schema123.properties.pack.enum },
					message: "must be equal to one of the allowed values",
					schema: schema123.properties.pack.enum,
					parentSchema: schema123.properties.pack,
					data: data7
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data8 = data.state;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (Object.keys(data8).length < 1) {
					const err20 = {
						instancePath: instancePath + "/state",
						schemaPath: "#/properties/state/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema123.properties.state,
						data: data8
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				for (const key2 in data8) if (!(key2 === "store" || key2 === "branch" || key2 === "keep")) {
					const err21 = {
						instancePath: instancePath + "/state",
						schemaPath: "#/properties/state/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema123.properties.state,
						data: data8
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data8.store !== void 0) {
					let data9 = data8.store;
					if (typeof data9 === "string") {
						if (func2(data9) < 1) {
							const err22 = {
								instancePath: instancePath + "/state/store",
								schemaPath: "#/properties/state/properties/store/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema123.properties.state.properties.store,
								data: data9
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/state/store",
							schemaPath: "#/properties/state/properties/store/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema123.properties.state.properties.store.type,
							parentSchema: schema123.properties.state.properties.store,
							data: data9
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data8.branch !== void 0) {
					let data10 = data8.branch;
					if (typeof data10 === "string") {
						if (!pattern55.test(data10)) {
							const err24 = {
								instancePath: instancePath + "/state/branch",
								schemaPath: "#/properties/state/properties/branch/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_-]*([./][A-Za-z0-9_-]+)*$" },
								message: "must match pattern \"^[A-Za-z0-9_][A-Za-z0-9_-]*([./][A-Za-z0-9_-]+)*$\"",
								schema: "^[A-Za-z0-9_][A-Za-z0-9_-]*([./][A-Za-z0-9_-]+)*$",
								parentSchema: schema123.properties.state.properties.branch,
								data: data10
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/state/branch",
							schemaPath: "#/properties/state/properties/branch/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema123.properties.state.properties.branch.type,
							parentSchema: schema123.properties.state.properties.branch,
							data: data10
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data8.keep !== void 0) {
					let data11 = data8.keep;
					if (typeof data11 === "string") {
						if (!pattern56.test(data11)) {
							const err26 = {
								instancePath: instancePath + "/state/keep",
								schemaPath: "#/properties/state/properties/keep/pattern",
								keyword: "pattern",
								params: { pattern: "^[1-9][0-9]{0,4}d$" },
								message: "must match pattern \"^[1-9][0-9]{0,4}d$\"",
								schema: "^[1-9][0-9]{0,4}d$",
								parentSchema: schema123.properties.state.properties.keep,
								data: data11
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/state/keep",
							schemaPath: "#/properties/state/properties/keep/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema123.properties.state.properties.keep.type,
							parentSchema: schema123.properties.state.properties.keep,
							data: data11
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema123.properties.state.type,
					parentSchema: schema123.properties.state,
					data: data8
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.vars !== void 0) {
			if (!validate71(data.vars, {
				instancePath: instancePath + "/vars",
				parentData: data,
				parentDataProperty: "vars",
				rootData
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.environments !== void 0) {
			let data13 = data.environments;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				for (const key3 in data13) {
					const _errs47 = errors;
					if (typeof key3 === "string") {
						if (!pattern58.test(key3)) {
							const err29 = {
								instancePath: instancePath + "/environments",
								schemaPath: "#/properties/environments/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_. -]*$" },
								message: "must match pattern \"^[A-Za-z0-9_][A-Za-z0-9_. -]*$\"",
								schema: "^[A-Za-z0-9_][A-Za-z0-9_. -]*$",
								parentSchema: schema123.properties.environments.propertyNames,
								data: key3,
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
					if (!(_errs47 === errors)) {
						const err30 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/properties/environments/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid",
							schema: schema123.properties.environments.propertyNames,
							parentSchema: schema123.properties.environments,
							data: data13
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				for (const key4 in data13) if (!validate73(data13[key4], {
					instancePath: instancePath + "/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data13,
					parentDataProperty: key4,
					rootData
				})) {
					vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
					errors = vErrors.length;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema123.properties.environments.type,
					parentSchema: schema123.properties.environments,
					data: data13
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema123.type,
			parentSchema: schema123,
			data
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
export { plan, project, steps, suite };
