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
		"sessions": {
			"$comment": "suite/properties/sessions",
			"$ref": "#/$defs/suite-sessions"
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
				"retries": {
					"$comment": "suite/$defs/case/properties/retries",
					"$ref": "#/$defs/case-retries"
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
						"digest": {
							"$comment": "suite/$defs/defaults/properties/http/properties/digest",
							"$ref": "#/$defs/digest"
						},
						"api-key": {
							"$comment": "suite/$defs/defaults/properties/http/properties/api-key",
							"$ref": "#/$defs/api-key"
						},
						"aws": {
							"$comment": "suite/$defs/defaults/properties/http/properties/aws",
							"$ref": "#/$defs/aws"
						},
						"oauth2": {
							"$comment": "suite/$defs/defaults/properties/http/properties/oauth2",
							"$ref": "#/$defs/oauth2"
						},
						"jwt": {
							"$comment": "suite/$defs/defaults/properties/http/properties/jwt",
							"$ref": "#/$defs/jwt"
						},
						"session": {
							"$comment": "suite/$defs/defaults/properties/http/properties/session",
							"$ref": "#/$defs/session"
						},
						"redirects": {
							"$comment": "suite/$defs/defaults/properties/http/properties/redirects",
							"$ref": "#/$defs/redirects"
						},
						"timeout": {
							"$comment": "suite/$defs/defaults/properties/http/properties/timeout",
							"$ref": "#/$defs/timeout"
						},
						"http-version": {
							"$comment": "suite/$defs/defaults/properties/http/properties/http-version",
							"$ref": "#/$defs/http-version"
						},
						"unix-socket": {
							"$comment": "suite/$defs/defaults/properties/http/properties/unix-socket",
							"type": ["string", "null"],
							"minLength": 1
						},
						"resolve": {
							"$comment": "suite/$defs/defaults/properties/http/properties/resolve",
							"$ref": "#/$defs/resolve"
						},
						"connect-to": {
							"$comment": "suite/$defs/defaults/properties/http/properties/connect-to",
							"$ref": "#/$defs/connect-to"
						},
						"proxy": {
							"$comment": "suite/$defs/defaults/properties/http/properties/proxy",
							"$ref": "#/$defs/proxy"
						},
						"no-proxy": {
							"$comment": "suite/$defs/defaults/properties/http/properties/no-proxy",
							"$ref": "#/$defs/no-proxy"
						},
						"path-as-is": {
							"$comment": "suite/$defs/defaults/properties/http/properties/path-as-is",
							"type": "boolean"
						},
						"max-size": {
							"$comment": "suite/$defs/defaults/properties/http/properties/max-size",
							"type": ["string", "integer"],
							"minimum": 1,
							"pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|KiB|MB|MiB|GB|GiB)$"
						},
						"ca": {
							"$comment": "suite/$defs/defaults/properties/http/properties/ca",
							"type": ["string", "null"],
							"minLength": 1
						},
						"client-certificate": {
							"$comment": "suite/$defs/defaults/properties/http/properties/client-certificate",
							"$ref": "#/$defs/client-certificate"
						},
						"server-name": {
							"$comment": "suite/$defs/defaults/properties/http/properties/server-name",
							"type": ["string", "null"],
							"minLength": 1
						},
						"insecure": {
							"$comment": "suite/$defs/defaults/properties/http/properties/insecure",
							"type": "boolean"
						},
						"implicit-headers": {
							"$comment": "suite/$defs/defaults/properties/http/properties/implicit-headers",
							"type": "boolean"
						},
						"charset": {
							"$comment": "suite/$defs/defaults/properties/http/properties/charset",
							"type": ["string", "null"],
							"minLength": 1
						},
						"rate": {
							"$comment": "suite/$defs/defaults/properties/http/properties/rate",
							"type": ["string", "null"],
							"pattern": "^[1-9][0-9]*/(s|m|h)$"
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
		"digest": {
			"$comment": "suite/$defs/digest",
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": ["user", "password"],
			"properties": {
				"user": {
					"$comment": "suite/$defs/digest/properties/user",
					"type": "string"
				},
				"password": {
					"$comment": "suite/$defs/digest/properties/password",
					"type": "string"
				}
			}
		},
		"api-key": {
			"$comment": "suite/$defs/api-key",
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": ["name", "value"],
			"properties": {
				"name": {
					"$comment": "suite/$defs/api-key/properties/name",
					"type": "string",
					"minLength": 1
				},
				"value": {
					"$comment": "suite/$defs/api-key/properties/value",
					"type": "string"
				},
				"in": {
					"$comment": "suite/$defs/api-key/properties/in",
					"enum": [
						"header",
						"query",
						"cookie"
					]
				}
			}
		},
		"aws": {
			"$comment": "suite/$defs/aws",
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"access-key-id",
				"secret-access-key",
				"region",
				"service"
			],
			"properties": {
				"access-key-id": {
					"$comment": "suite/$defs/aws/properties/access-key-id",
					"type": "string"
				},
				"secret-access-key": {
					"$comment": "suite/$defs/aws/properties/secret-access-key",
					"type": "string"
				},
				"session-token": {
					"$comment": "suite/$defs/aws/properties/session-token",
					"type": "string"
				},
				"region": {
					"$comment": "suite/$defs/aws/properties/region",
					"type": "string"
				},
				"service": {
					"$comment": "suite/$defs/aws/properties/service",
					"type": "string"
				}
			}
		},
		"oauth2": {
			"$comment": "suite/$defs/oauth2",
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": ["token-url", "client-id"],
			"properties": {
				"grant": {
					"$comment": "suite/$defs/oauth2/properties/grant",
					"enum": [
						"client-credentials",
						"password",
						"refresh-token"
					]
				},
				"token-url": {
					"$comment": "suite/$defs/oauth2/properties/token-url",
					"type": "string"
				},
				"client-id": {
					"$comment": "suite/$defs/oauth2/properties/client-id",
					"type": "string"
				},
				"client-secret": {
					"$comment": "suite/$defs/oauth2/properties/client-secret",
					"type": "string"
				},
				"scope": {
					"$comment": "suite/$defs/oauth2/properties/scope",
					"type": "string"
				},
				"audience": {
					"$comment": "suite/$defs/oauth2/properties/audience",
					"type": "string"
				},
				"user": {
					"$comment": "suite/$defs/oauth2/properties/user",
					"type": "string"
				},
				"password": {
					"$comment": "suite/$defs/oauth2/properties/password",
					"type": "string"
				},
				"refresh-token": {
					"$comment": "suite/$defs/oauth2/properties/refresh-token",
					"type": "string"
				},
				"client-authentication": {
					"$comment": "suite/$defs/oauth2/properties/client-authentication",
					"enum": ["basic", "body"]
				},
				"parameters": {
					"$comment": "suite/$defs/oauth2/properties/parameters",
					"type": "object",
					"additionalProperties": {
						"$comment": "suite/$defs/oauth2/properties/parameters/additionalProperties",
						"type": [
							"string",
							"number",
							"boolean"
						]
					}
				}
			}
		},
		"jwt": {
			"$comment": "suite/$defs/jwt",
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": ["algorithm", "key"],
			"properties": {
				"algorithm": {
					"$comment": "suite/$defs/jwt/properties/algorithm",
					"enum": [
						"HS256",
						"HS384",
						"HS512",
						"RS256",
						"RS384",
						"RS512",
						"PS256",
						"PS384",
						"PS512",
						"ES256",
						"ES384",
						"ES512",
						"EdDSA"
					]
				},
				"key": {
					"$comment": "suite/$defs/jwt/properties/key",
					"type": "string"
				},
				"key-id": {
					"$comment": "suite/$defs/jwt/properties/key-id",
					"type": "string"
				},
				"claims": {
					"$comment": "suite/$defs/jwt/properties/claims",
					"type": "object",
					"additionalProperties": true
				},
				"header": {
					"$comment": "suite/$defs/jwt/properties/header",
					"type": "object",
					"additionalProperties": true
				},
				"expires-in": {
					"$comment": "suite/$defs/jwt/properties/expires-in",
					"$ref": "#/$defs/duration"
				}
			}
		},
		"session": {
			"$comment": "suite/$defs/session",
			"type": ["string", "null"]
		},
		"sessions": {
			"$comment": "suite/$defs/sessions",
			"type": "object",
			"minProperties": 1,
			"propertyNames": {
				"$comment": "suite/$defs/sessions/propertyNames",
				"$ref": "#/$defs/id"
			},
			"additionalProperties": {
				"$comment": "suite/$defs/sessions/additionalProperties",
				"$ref": "#/$defs/session-definition"
			}
		},
		"suite-sessions": {
			"$comment": "suite/$defs/suite-sessions",
			"type": "object",
			"minProperties": 1,
			"propertyNames": {
				"$comment": "suite/$defs/suite-sessions/propertyNames",
				"$ref": "#/$defs/id"
			},
			"additionalProperties": {
				"$comment": "suite/$defs/suite-sessions/additionalProperties",
				"anyOf": [{
					"$comment": "suite/$defs/suite-sessions/additionalProperties/anyOf/0",
					"$ref": "#/$defs/session-definition"
				}, {
					"$comment": "suite/$defs/suite-sessions/additionalProperties/anyOf/1",
					"type": "null"
				}]
			}
		},
		"session-definition": {
			"$comment": "suite/$defs/session-definition",
			"type": "object",
			"additionalProperties": false,
			"required": ["uses", "send"],
			"properties": {
				"uses": {
					"$comment": "suite/$defs/session-definition/properties/uses",
					"$ref": "#/$defs/file"
				},
				"with": {
					"$comment": "suite/$defs/session-definition/properties/with",
					"type": "object",
					"propertyNames": {
						"$comment": "suite/$defs/session-definition/properties/with/propertyNames",
						"$ref": "#/$defs/id"
					},
					"additionalProperties": true
				},
				"expires-in": {
					"$comment": "suite/$defs/session-definition/properties/expires-in",
					"type": "string"
				},
				"send": {
					"$comment": "suite/$defs/session-definition/properties/send",
					"type": "object",
					"additionalProperties": false,
					"minProperties": 1,
					"properties": {
						"bearer": {
							"$comment": "suite/$defs/session-definition/properties/send/properties/bearer",
							"type": "string"
						},
						"headers": {
							"$comment": "suite/$defs/session-definition/properties/send/properties/headers",
							"type": "object",
							"propertyNames": {
								"$comment": "suite/$defs/session-definition/properties/send/properties/headers/propertyNames",
								"pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"
							},
							"additionalProperties": {
								"$comment": "suite/$defs/session-definition/properties/send/properties/headers/additionalProperties",
								"type": "string"
							},
							"minProperties": 1
						},
						"cookies": {
							"$comment": "suite/$defs/session-definition/properties/send/properties/cookies",
							"const": true
						}
					}
				},
				"refresh-on": {
					"$comment": "suite/$defs/session-definition/properties/refresh-on",
					"type": "array",
					"items": {
						"$comment": "suite/$defs/session-definition/properties/refresh-on/items",
						"type": "integer",
						"minimum": 300,
						"maximum": 599
					}
				}
			}
		},
		"redirects": {
			"$comment": "suite/$defs/redirects",
			"anyOf": [
				{
					"$comment": "suite/$defs/redirects/anyOf/0",
					"type": "boolean"
				},
				{
					"$comment": "suite/$defs/redirects/anyOf/1",
					"type": "integer",
					"minimum": 0,
					"maximum": 50
				},
				{
					"$comment": "suite/$defs/redirects/anyOf/2",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"follow": {
							"$comment": "suite/$defs/redirects/anyOf/2/properties/follow",
							"anyOf": [{
								"$comment": "suite/$defs/redirects/anyOf/2/properties/follow/anyOf/0",
								"type": "boolean"
							}, {
								"$comment": "suite/$defs/redirects/anyOf/2/properties/follow/anyOf/1",
								"type": "integer",
								"minimum": 0,
								"maximum": 50
							}]
						},
						"credentials": {
							"$comment": "suite/$defs/redirects/anyOf/2/properties/credentials",
							"type": "string",
							"enum": ["same-origin", "any"]
						}
					}
				}
			]
		},
		"http-version": {
			"$comment": "suite/$defs/http-version",
			"enum": [
				"1.0",
				"1.1",
				"2",
				1,
				1.1,
				2
			]
		},
		"resolve": {
			"$comment": "suite/$defs/resolve",
			"type": "object",
			"additionalProperties": {
				"$comment": "suite/$defs/resolve/additionalProperties",
				"type": "string",
				"minLength": 1
			}
		},
		"connect-to": {
			"$comment": "suite/$defs/connect-to",
			"type": "object",
			"additionalProperties": {
				"$comment": "suite/$defs/connect-to/additionalProperties",
				"type": "string",
				"minLength": 1
			}
		},
		"proxy": {
			"$comment": "suite/$defs/proxy",
			"type": ["string", "null"],
			"minLength": 1
		},
		"no-proxy": {
			"$comment": "suite/$defs/no-proxy",
			"type": "array",
			"items": {
				"$comment": "suite/$defs/no-proxy/items",
				"type": "string",
				"minLength": 1
			}
		},
		"timeout": {
			"$comment": "suite/$defs/timeout",
			"anyOf": [{
				"$comment": "suite/$defs/timeout/anyOf/0",
				"$ref": "#/$defs/duration"
			}, {
				"$comment": "suite/$defs/timeout/anyOf/1",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"total": {
						"$comment": "suite/$defs/timeout/anyOf/1/properties/total",
						"$ref": "#/$defs/duration"
					},
					"connect": {
						"$comment": "suite/$defs/timeout/anyOf/1/properties/connect",
						"$ref": "#/$defs/duration"
					},
					"first-byte": {
						"$comment": "suite/$defs/timeout/anyOf/1/properties/first-byte",
						"$ref": "#/$defs/duration"
					},
					"idle": {
						"$comment": "suite/$defs/timeout/anyOf/1/properties/idle",
						"$ref": "#/$defs/duration"
					}
				}
			}]
		},
		"client-certificate": {
			"$comment": "suite/$defs/client-certificate",
			"anyOf": [{
				"$comment": "suite/$defs/client-certificate/anyOf/0",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"cert": {
						"$comment": "suite/$defs/client-certificate/anyOf/0/properties/cert",
						"type": "string",
						"minLength": 1
					},
					"key": {
						"$comment": "suite/$defs/client-certificate/anyOf/0/properties/key",
						"type": "string",
						"minLength": 1
					},
					"pfx": {
						"$comment": "suite/$defs/client-certificate/anyOf/0/properties/pfx",
						"type": "string",
						"minLength": 1
					},
					"passphrase": {
						"$comment": "suite/$defs/client-certificate/anyOf/0/properties/passphrase",
						"type": "string"
					}
				}
			}, {
				"$comment": "suite/$defs/client-certificate/anyOf/1",
				"type": "null"
			}]
		},
		"shell": {
			"$comment": "suite/$defs/shell",
			"type": "string",
			"enum": ["bash", "sh"]
		},
		"case-retries": {
			"$comment": "suite/$defs/case-retries",
			"type": "object",
			"additionalProperties": false,
			"required": ["attempts"],
			"properties": {
				"attempts": {
					"$comment": "suite/$defs/case-retries/properties/attempts",
					"type": "integer",
					"minimum": 1,
					"maximum": 10
				},
				"delay": {
					"$comment": "suite/$defs/case-retries/properties/delay",
					"$ref": "#/$defs/duration"
				}
			}
		},
		"quarantine": {
			"$comment": "suite/$defs/quarantine",
			"type": "array",
			"items": {
				"$comment": "suite/$defs/quarantine/items",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"case",
					"until",
					"reason"
				],
				"properties": {
					"case": {
						"$comment": "suite/$defs/quarantine/items/properties/case",
						"type": "string",
						"pattern": "^[^#]+#.+$"
					},
					"until": {
						"$comment": "suite/$defs/quarantine/items/properties/until",
						"type": "string",
						"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
					},
					"reason": {
						"$comment": "suite/$defs/quarantine/items/properties/reason",
						"type": "string",
						"minLength": 1
					}
				}
			}
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
				"max-delay": {
					"$comment": "suite/$defs/retry/properties/max-delay",
					"$ref": "#/$defs/duration"
				},
				"jitter": {
					"$comment": "suite/$defs/retry/properties/jitter",
					"type": "number",
					"minimum": 0,
					"maximum": 1
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
				},
				"attempts": {
					"$comment": "suite/$defs/until/properties/attempts",
					"type": "integer",
					"minimum": 1,
					"maximum": 1e4
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
				"xpath": {
					"$comment": "suite/$defs/output/properties/xpath",
					"type": "string",
					"minLength": 1
				},
				"css": {
					"$comment": "suite/$defs/output/properties/css",
					"type": "string",
					"minLength": 1
				},
				"regex": {
					"$comment": "suite/$defs/output/properties/regex",
					"type": "string",
					"minLength": 1
				},
				"certificate": {
					"$comment": "suite/$defs/output/properties/certificate",
					"type": "string"
				},
				"request": {
					"$comment": "suite/$defs/output/properties/request",
					"type": "string",
					"enum": [
						"url",
						"method",
						"body"
					]
				},
				"version": {
					"$comment": "suite/$defs/output/properties/version",
					"const": true
				},
				"status": {
					"$comment": "suite/$defs/output/properties/status",
					"const": true
				},
				"body": {
					"$comment": "suite/$defs/output/properties/body",
					"const": true
				},
				"bytes": {
					"$comment": "suite/$defs/output/properties/bytes",
					"const": true
				},
				"raw-bytes": {
					"$comment": "suite/$defs/output/properties/raw-bytes",
					"const": true
				},
				"sha256": {
					"$comment": "suite/$defs/output/properties/sha256",
					"const": true
				},
				"md5": {
					"$comment": "suite/$defs/output/properties/md5",
					"const": true
				},
				"size": {
					"$comment": "suite/$defs/output/properties/size",
					"const": true
				},
				"url": {
					"$comment": "suite/$defs/output/properties/url",
					"const": true
				},
				"redirects": {
					"$comment": "suite/$defs/output/properties/redirects",
					"const": true
				},
				"ip": {
					"$comment": "suite/$defs/output/properties/ip",
					"const": true
				},
				"duration": {
					"$comment": "suite/$defs/output/properties/duration",
					"enum": [
						true,
						"dns",
						"connect",
						"tls",
						"first-byte",
						"download"
					]
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
				"filters": {
					"$comment": "suite/$defs/output/properties/filters",
					"$ref": "#/$defs/filters"
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
					"digest": {
						"$comment": "suite/$defs/http/anyOf/1/properties/digest",
						"$ref": "#/$defs/digest"
					},
					"api-key": {
						"$comment": "suite/$defs/http/anyOf/1/properties/api-key",
						"$ref": "#/$defs/api-key"
					},
					"aws": {
						"$comment": "suite/$defs/http/anyOf/1/properties/aws",
						"$ref": "#/$defs/aws"
					},
					"oauth2": {
						"$comment": "suite/$defs/http/anyOf/1/properties/oauth2",
						"$ref": "#/$defs/oauth2"
					},
					"jwt": {
						"$comment": "suite/$defs/http/anyOf/1/properties/jwt",
						"$ref": "#/$defs/jwt"
					},
					"session": {
						"$comment": "suite/$defs/http/anyOf/1/properties/session",
						"$ref": "#/$defs/session"
					},
					"redirects": {
						"$comment": "suite/$defs/http/anyOf/1/properties/redirects",
						"$ref": "#/$defs/redirects"
					},
					"timeout": {
						"$comment": "suite/$defs/http/anyOf/1/properties/timeout",
						"$ref": "#/$defs/timeout"
					},
					"http-version": {
						"$comment": "suite/$defs/http/anyOf/1/properties/http-version",
						"$ref": "#/$defs/http-version"
					},
					"unix-socket": {
						"$comment": "suite/$defs/http/anyOf/1/properties/unix-socket",
						"type": ["string", "null"],
						"minLength": 1
					},
					"resolve": {
						"$comment": "suite/$defs/http/anyOf/1/properties/resolve",
						"$ref": "#/$defs/resolve"
					},
					"connect-to": {
						"$comment": "suite/$defs/http/anyOf/1/properties/connect-to",
						"$ref": "#/$defs/connect-to"
					},
					"proxy": {
						"$comment": "suite/$defs/http/anyOf/1/properties/proxy",
						"$ref": "#/$defs/proxy"
					},
					"no-proxy": {
						"$comment": "suite/$defs/http/anyOf/1/properties/no-proxy",
						"$ref": "#/$defs/no-proxy"
					},
					"path-as-is": {
						"$comment": "suite/$defs/http/anyOf/1/properties/path-as-is",
						"type": "boolean"
					},
					"max-size": {
						"$comment": "suite/$defs/http/anyOf/1/properties/max-size",
						"type": ["string", "integer"],
						"minimum": 1,
						"pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|KiB|MB|MiB|GB|GiB)$"
					},
					"ca": {
						"$comment": "suite/$defs/http/anyOf/1/properties/ca",
						"type": ["string", "null"],
						"minLength": 1
					},
					"client-certificate": {
						"$comment": "suite/$defs/http/anyOf/1/properties/client-certificate",
						"$ref": "#/$defs/client-certificate"
					},
					"server-name": {
						"$comment": "suite/$defs/http/anyOf/1/properties/server-name",
						"type": ["string", "null"],
						"minLength": 1
					},
					"insecure": {
						"$comment": "suite/$defs/http/anyOf/1/properties/insecure",
						"type": "boolean"
					},
					"implicit-headers": {
						"$comment": "suite/$defs/http/anyOf/1/properties/implicit-headers",
						"type": "boolean"
					},
					"charset": {
						"$comment": "suite/$defs/http/anyOf/1/properties/charset",
						"type": ["string", "null"],
						"minLength": 1
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
					"xml": {
						"$comment": "suite/$defs/http/anyOf/1/properties/xml",
						"anyOf": [{
							"$comment": "suite/$defs/http/anyOf/1/properties/xml/anyOf/0",
							"type": "string"
						}, {
							"$comment": "suite/$defs/http/anyOf/1/properties/xml/anyOf/1",
							"type": "object",
							"additionalProperties": false,
							"required": ["file"],
							"properties": { "file": {
								"$comment": "suite/$defs/http/anyOf/1/properties/xml/anyOf/1/properties/file",
								"$ref": "#/$defs/file"
							} }
						}]
					},
					"file": {
						"$comment": "suite/$defs/http/anyOf/1/properties/file",
						"$ref": "#/$defs/file"
					},
					"base64": {
						"$comment": "suite/$defs/http/anyOf/1/properties/base64",
						"type": "string"
					},
					"hex": {
						"$comment": "suite/$defs/http/anyOf/1/properties/hex",
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
					"hex": {
						"$comment": "suite/$defs/part/anyOf/1/properties/hex",
						"type": "string"
					},
					"filename": {
						"$comment": "suite/$defs/part/anyOf/1/properties/filename",
						"type": "string"
					},
					"content-type": {
						"$comment": "suite/$defs/part/anyOf/1/properties/content-type",
						"type": "string"
					},
					"headers": {
						"$comment": "suite/$defs/part/anyOf/1/properties/headers",
						"$ref": "#/$defs/headers"
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
				"version": {
					"$comment": "suite/$defs/expect/properties/version",
					"$ref": "#/$defs/expectation"
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
				"xpath": {
					"$comment": "suite/$defs/expect/properties/xpath",
					"type": "object",
					"minProperties": 1,
					"propertyNames": {
						"$comment": "suite/$defs/expect/properties/xpath/propertyNames",
						"minLength": 1
					},
					"additionalProperties": {
						"$comment": "suite/$defs/expect/properties/xpath/additionalProperties",
						"$ref": "#/$defs/expectation"
					}
				},
				"css": {
					"$comment": "suite/$defs/expect/properties/css",
					"type": "object",
					"minProperties": 1,
					"propertyNames": {
						"$comment": "suite/$defs/expect/properties/css/propertyNames",
						"minLength": 1
					},
					"additionalProperties": {
						"$comment": "suite/$defs/expect/properties/css/additionalProperties",
						"$ref": "#/$defs/expectation"
					}
				},
				"body": {
					"$comment": "suite/$defs/expect/properties/body",
					"$ref": "#/$defs/expectation"
				},
				"bytes": {
					"$comment": "suite/$defs/expect/properties/bytes",
					"$ref": "#/$defs/expectation"
				},
				"raw-bytes": {
					"$comment": "suite/$defs/expect/properties/raw-bytes",
					"$ref": "#/$defs/expectation"
				},
				"regex": {
					"$comment": "suite/$defs/expect/properties/regex",
					"type": "object",
					"minProperties": 1,
					"propertyNames": {
						"$comment": "suite/$defs/expect/properties/regex/propertyNames",
						"minLength": 1
					},
					"additionalProperties": {
						"$comment": "suite/$defs/expect/properties/regex/additionalProperties",
						"$ref": "#/$defs/expectation"
					}
				},
				"sha256": {
					"$comment": "suite/$defs/expect/properties/sha256",
					"$ref": "#/$defs/expectation"
				},
				"md5": {
					"$comment": "suite/$defs/expect/properties/md5",
					"$ref": "#/$defs/expectation"
				},
				"size": {
					"$comment": "suite/$defs/expect/properties/size",
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
				"redirects": {
					"$comment": "suite/$defs/expect/properties/redirects",
					"$ref": "#/$defs/expectation"
				},
				"ip": {
					"$comment": "suite/$defs/expect/properties/ip",
					"$ref": "#/$defs/expectation"
				},
				"certificate": {
					"$comment": "suite/$defs/expect/properties/certificate",
					"type": "object",
					"minProperties": 1,
					"additionalProperties": {
						"$comment": "suite/$defs/expect/properties/certificate/additionalProperties",
						"$ref": "#/$defs/expectation"
					}
				},
				"request": {
					"$comment": "suite/$defs/expect/properties/request",
					"type": "object",
					"minProperties": 1,
					"additionalProperties": false,
					"properties": {
						"url": {
							"$comment": "suite/$defs/expect/properties/request/properties/url",
							"$ref": "#/$defs/expectation"
						},
						"method": {
							"$comment": "suite/$defs/expect/properties/request/properties/method",
							"$ref": "#/$defs/expectation"
						},
						"headers": {
							"$comment": "suite/$defs/expect/properties/request/properties/headers",
							"type": "object",
							"additionalProperties": {
								"$comment": "suite/$defs/expect/properties/request/properties/headers/additionalProperties",
								"$ref": "#/$defs/expectation"
							}
						},
						"body": {
							"$comment": "suite/$defs/expect/properties/request/properties/body",
							"$ref": "#/$defs/expectation"
						}
					}
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
					"anyOf": [
						{
							"$comment": "suite/$defs/matchers/properties/starts-with/anyOf/0",
							"type": "string"
						},
						{
							"$comment": "suite/$defs/matchers/properties/starts-with/anyOf/1",
							"type": "array"
						},
						{
							"$comment": "suite/$defs/matchers/properties/starts-with/anyOf/2",
							"$ref": "#/$defs/bytes"
						}
					]
				},
				"ends-with": {
					"$comment": "suite/$defs/matchers/properties/ends-with",
					"anyOf": [
						{
							"$comment": "suite/$defs/matchers/properties/ends-with/anyOf/0",
							"type": "string"
						},
						{
							"$comment": "suite/$defs/matchers/properties/ends-with/anyOf/1",
							"type": "array"
						},
						{
							"$comment": "suite/$defs/matchers/properties/ends-with/anyOf/2",
							"$ref": "#/$defs/bytes"
						}
					]
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
				},
				"between": {
					"$comment": "suite/$defs/matchers/properties/between",
					"type": "array",
					"minItems": 2,
					"maxItems": 2,
					"items": {
						"$comment": "suite/$defs/matchers/properties/between/items",
						"$ref": "#/$defs/bound"
					}
				},
				"version": {
					"$comment": "suite/$defs/matchers/properties/version",
					"anyOf": [{
						"$comment": "suite/$defs/matchers/properties/version/anyOf/0",
						"type": "string"
					}, {
						"$comment": "suite/$defs/matchers/properties/version/anyOf/1",
						"type": "object",
						"minProperties": 1,
						"additionalProperties": {
							"$comment": "suite/$defs/matchers/properties/version/anyOf/1/additionalProperties",
							"type": ["string", "number"]
						}
					}]
				},
				"before": {
					"$comment": "suite/$defs/matchers/properties/before",
					"type": "string"
				},
				"after": {
					"$comment": "suite/$defs/matchers/properties/after",
					"type": "string"
				},
				"within": {
					"$comment": "suite/$defs/matchers/properties/within",
					"anyOf": [{
						"$comment": "suite/$defs/matchers/properties/within/anyOf/0",
						"type": "string"
					}, {
						"$comment": "suite/$defs/matchers/properties/within/anyOf/1",
						"type": "object",
						"required": ["by"],
						"additionalProperties": false,
						"properties": {
							"of": {
								"$comment": "suite/$defs/matchers/properties/within/anyOf/1/properties/of",
								"type": "string"
							},
							"by": {
								"$comment": "suite/$defs/matchers/properties/within/anyOf/1/properties/by",
								"type": "string"
							}
						}
					}]
				},
				"none": {
					"$comment": "suite/$defs/matchers/properties/none",
					"$ref": "#/$defs/expectation"
				},
				"equals-except": {
					"$comment": "suite/$defs/matchers/properties/equals-except",
					"type": "object",
					"required": ["value"],
					"additionalProperties": false,
					"properties": {
						"value": { "$comment": "suite/$defs/matchers/properties/equals-except/properties/value" },
						"ignore": {
							"$comment": "suite/$defs/matchers/properties/equals-except/properties/ignore",
							"type": "array",
							"minItems": 1,
							"items": {
								"$comment": "suite/$defs/matchers/properties/equals-except/properties/ignore/items",
								"type": "string",
								"pattern": "^\\$"
							}
						},
						"unordered": {
							"$comment": "suite/$defs/matchers/properties/equals-except/properties/unordered",
							"anyOf": [{
								"$comment": "suite/$defs/matchers/properties/equals-except/properties/unordered/anyOf/0",
								"const": true
							}, {
								"$comment": "suite/$defs/matchers/properties/equals-except/properties/unordered/anyOf/1",
								"type": "array",
								"minItems": 1,
								"items": {
									"$comment": "suite/$defs/matchers/properties/equals-except/properties/unordered/anyOf/1/items",
									"type": "string",
									"pattern": "^\\$"
								}
							}]
						}
					}
				},
				"all-of": {
					"$comment": "suite/$defs/matchers/properties/all-of",
					"type": "array",
					"minItems": 1,
					"items": {
						"$comment": "suite/$defs/matchers/properties/all-of/items",
						"$ref": "#/$defs/expectation"
					}
				},
				"any-of": {
					"$comment": "suite/$defs/matchers/properties/any-of",
					"type": "array",
					"minItems": 1,
					"items": {
						"$comment": "suite/$defs/matchers/properties/any-of/items",
						"$ref": "#/$defs/expectation"
					}
				},
				"filters": {
					"$comment": "suite/$defs/matchers/properties/filters",
					"$ref": "#/$defs/filters"
				},
				"base64-decode": {
					"$comment": "suite/$defs/matchers/properties/base64-decode",
					"$ref": "#/$defs/expectation"
				},
				"base64-encode": {
					"$comment": "suite/$defs/matchers/properties/base64-encode",
					"$ref": "#/$defs/expectation"
				},
				"base64url-decode": {
					"$comment": "suite/$defs/matchers/properties/base64url-decode",
					"$ref": "#/$defs/expectation"
				},
				"base64url-encode": {
					"$comment": "suite/$defs/matchers/properties/base64url-encode",
					"$ref": "#/$defs/expectation"
				},
				"charset-decode": { "$comment": "suite/$defs/matchers/properties/charset-decode" },
				"charset-encode": { "$comment": "suite/$defs/matchers/properties/charset-encode" },
				"css": { "$comment": "suite/$defs/matchers/properties/css" },
				"date-format": { "$comment": "suite/$defs/matchers/properties/date-format" },
				"days-after-now": {
					"$comment": "suite/$defs/matchers/properties/days-after-now",
					"$ref": "#/$defs/expectation"
				},
				"days-before-now": {
					"$comment": "suite/$defs/matchers/properties/days-before-now",
					"$ref": "#/$defs/expectation"
				},
				"first": {
					"$comment": "suite/$defs/matchers/properties/first",
					"$ref": "#/$defs/expectation"
				},
				"flatten": {
					"$comment": "suite/$defs/matchers/properties/flatten",
					"$ref": "#/$defs/expectation"
				},
				"hex-decode": {
					"$comment": "suite/$defs/matchers/properties/hex-decode",
					"$ref": "#/$defs/expectation"
				},
				"html-escape": {
					"$comment": "suite/$defs/matchers/properties/html-escape",
					"$ref": "#/$defs/expectation"
				},
				"html-unescape": {
					"$comment": "suite/$defs/matchers/properties/html-unescape",
					"$ref": "#/$defs/expectation"
				},
				"join": { "$comment": "suite/$defs/matchers/properties/join" },
				"json": {
					"$comment": "suite/$defs/matchers/properties/json",
					"$ref": "#/$defs/expectation"
				},
				"json-path": { "$comment": "suite/$defs/matchers/properties/json-path" },
				"keys": {
					"$comment": "suite/$defs/matchers/properties/keys",
					"$ref": "#/$defs/expectation"
				},
				"last": {
					"$comment": "suite/$defs/matchers/properties/last",
					"$ref": "#/$defs/expectation"
				},
				"lower": {
					"$comment": "suite/$defs/matchers/properties/lower",
					"$ref": "#/$defs/expectation"
				},
				"max": {
					"$comment": "suite/$defs/matchers/properties/max",
					"$ref": "#/$defs/expectation"
				},
				"md5": {
					"$comment": "suite/$defs/matchers/properties/md5",
					"$ref": "#/$defs/expectation"
				},
				"min": {
					"$comment": "suite/$defs/matchers/properties/min",
					"$ref": "#/$defs/expectation"
				},
				"nth": { "$comment": "suite/$defs/matchers/properties/nth" },
				"regex": { "$comment": "suite/$defs/matchers/properties/regex" },
				"replace": { "$comment": "suite/$defs/matchers/properties/replace" },
				"replace-regex": { "$comment": "suite/$defs/matchers/properties/replace-regex" },
				"reverse": {
					"$comment": "suite/$defs/matchers/properties/reverse",
					"$ref": "#/$defs/expectation"
				},
				"sha256": {
					"$comment": "suite/$defs/matchers/properties/sha256",
					"$ref": "#/$defs/expectation"
				},
				"sort": {
					"$comment": "suite/$defs/matchers/properties/sort",
					"$ref": "#/$defs/expectation"
				},
				"split": { "$comment": "suite/$defs/matchers/properties/split" },
				"sum": {
					"$comment": "suite/$defs/matchers/properties/sum",
					"$ref": "#/$defs/expectation"
				},
				"to-date": { "$comment": "suite/$defs/matchers/properties/to-date" },
				"to-hex": {
					"$comment": "suite/$defs/matchers/properties/to-hex",
					"$ref": "#/$defs/expectation"
				},
				"to-integer": {
					"$comment": "suite/$defs/matchers/properties/to-integer",
					"$ref": "#/$defs/expectation"
				},
				"to-number": {
					"$comment": "suite/$defs/matchers/properties/to-number",
					"$ref": "#/$defs/expectation"
				},
				"to-text": {
					"$comment": "suite/$defs/matchers/properties/to-text",
					"$ref": "#/$defs/expectation"
				},
				"trim": {
					"$comment": "suite/$defs/matchers/properties/trim",
					"$ref": "#/$defs/expectation"
				},
				"unique": {
					"$comment": "suite/$defs/matchers/properties/unique",
					"$ref": "#/$defs/expectation"
				},
				"upper": {
					"$comment": "suite/$defs/matchers/properties/upper",
					"$ref": "#/$defs/expectation"
				},
				"url-decode": {
					"$comment": "suite/$defs/matchers/properties/url-decode",
					"$ref": "#/$defs/expectation"
				},
				"url-encode": { "$comment": "suite/$defs/matchers/properties/url-encode" },
				"url-query-param": { "$comment": "suite/$defs/matchers/properties/url-query-param" },
				"utf8-decode": {
					"$comment": "suite/$defs/matchers/properties/utf8-decode",
					"$ref": "#/$defs/expectation"
				},
				"utf8-encode": {
					"$comment": "suite/$defs/matchers/properties/utf8-encode",
					"$ref": "#/$defs/expectation"
				},
				"values": {
					"$comment": "suite/$defs/matchers/properties/values",
					"$ref": "#/$defs/expectation"
				},
				"xpath": { "$comment": "suite/$defs/matchers/properties/xpath" }
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
				"list",
				"object",
				"date",
				"bytes",
				"uuid",
				"ipv4",
				"ipv6",
				"iso-date",
				"email",
				"uri",
				"base64",
				"json"
			]
		},
		"bytes": {
			"$comment": "suite/$defs/bytes",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": false,
			"properties": {
				"hex": {
					"$comment": "suite/$defs/bytes/properties/hex",
					"type": "string",
					"pattern": "^(\\s*[0-9A-Fa-f]\\s*[0-9A-Fa-f])*\\s*$"
				},
				"base64": {
					"$comment": "suite/$defs/bytes/properties/base64",
					"type": "string"
				}
			}
		},
		"filters": {
			"$comment": "suite/$defs/filters",
			"type": "array",
			"minItems": 1,
			"items": {
				"$comment": "suite/$defs/filters/items",
				"anyOf": [{
					"$comment": "suite/$defs/filters/items/anyOf/0",
					"type": "string",
					"minLength": 1
				}, {
					"$comment": "suite/$defs/filters/items/anyOf/1",
					"type": "object",
					"minProperties": 1
				}]
			}
		},
		"duration-bounds": {
			"$comment": "suite/$defs/duration-bounds",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": false,
			"properties": {
				"gt": {
					"$comment": "suite/$defs/duration-bounds/properties/gt",
					"$ref": "#/$defs/duration"
				},
				"gte": {
					"$comment": "suite/$defs/duration-bounds/properties/gte",
					"$ref": "#/$defs/duration"
				},
				"lt": {
					"$comment": "suite/$defs/duration-bounds/properties/lt",
					"$ref": "#/$defs/duration"
				},
				"lte": {
					"$comment": "suite/$defs/duration-bounds/properties/lte",
					"$ref": "#/$defs/duration"
				},
				"between": {
					"$comment": "suite/$defs/duration-bounds/properties/between",
					"type": "array",
					"minItems": 2,
					"maxItems": 2,
					"items": {
						"$comment": "suite/$defs/duration-bounds/properties/between/items",
						"$ref": "#/$defs/duration"
					}
				}
			}
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
				},
				"between": {
					"$comment": "suite/$defs/duration-matchers/properties/between",
					"type": "array",
					"minItems": 2,
					"maxItems": 2,
					"items": {
						"$comment": "suite/$defs/duration-matchers/properties/between/items",
						"$ref": "#/$defs/duration"
					}
				},
				"dns": {
					"$comment": "suite/$defs/duration-matchers/properties/dns",
					"$ref": "#/$defs/duration-bounds"
				},
				"connect": {
					"$comment": "suite/$defs/duration-matchers/properties/connect",
					"$ref": "#/$defs/duration-bounds"
				},
				"tls": {
					"$comment": "suite/$defs/duration-matchers/properties/tls",
					"$ref": "#/$defs/duration-bounds"
				},
				"first-byte": {
					"$comment": "suite/$defs/duration-matchers/properties/first-byte",
					"$ref": "#/$defs/duration-bounds"
				},
				"download": {
					"$comment": "suite/$defs/duration-matchers/properties/download",
					"$ref": "#/$defs/duration-bounds"
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
const func2 = Object.prototype.hasOwnProperty;
const func3 = import_ucs2length.default.default ?? import_ucs2length.default;
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
				"digest": {
					"$comment": "suite/$defs/defaults/properties/http/properties/digest",
					"$ref": "#/$defs/digest"
				},
				"api-key": {
					"$comment": "suite/$defs/defaults/properties/http/properties/api-key",
					"$ref": "#/$defs/api-key"
				},
				"aws": {
					"$comment": "suite/$defs/defaults/properties/http/properties/aws",
					"$ref": "#/$defs/aws"
				},
				"oauth2": {
					"$comment": "suite/$defs/defaults/properties/http/properties/oauth2",
					"$ref": "#/$defs/oauth2"
				},
				"jwt": {
					"$comment": "suite/$defs/defaults/properties/http/properties/jwt",
					"$ref": "#/$defs/jwt"
				},
				"session": {
					"$comment": "suite/$defs/defaults/properties/http/properties/session",
					"$ref": "#/$defs/session"
				},
				"redirects": {
					"$comment": "suite/$defs/defaults/properties/http/properties/redirects",
					"$ref": "#/$defs/redirects"
				},
				"timeout": {
					"$comment": "suite/$defs/defaults/properties/http/properties/timeout",
					"$ref": "#/$defs/timeout"
				},
				"http-version": {
					"$comment": "suite/$defs/defaults/properties/http/properties/http-version",
					"$ref": "#/$defs/http-version"
				},
				"unix-socket": {
					"$comment": "suite/$defs/defaults/properties/http/properties/unix-socket",
					"type": ["string", "null"],
					"minLength": 1
				},
				"resolve": {
					"$comment": "suite/$defs/defaults/properties/http/properties/resolve",
					"$ref": "#/$defs/resolve"
				},
				"connect-to": {
					"$comment": "suite/$defs/defaults/properties/http/properties/connect-to",
					"$ref": "#/$defs/connect-to"
				},
				"proxy": {
					"$comment": "suite/$defs/defaults/properties/http/properties/proxy",
					"$ref": "#/$defs/proxy"
				},
				"no-proxy": {
					"$comment": "suite/$defs/defaults/properties/http/properties/no-proxy",
					"$ref": "#/$defs/no-proxy"
				},
				"path-as-is": {
					"$comment": "suite/$defs/defaults/properties/http/properties/path-as-is",
					"type": "boolean"
				},
				"max-size": {
					"$comment": "suite/$defs/defaults/properties/http/properties/max-size",
					"type": ["string", "integer"],
					"minimum": 1,
					"pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|KiB|MB|MiB|GB|GiB)$"
				},
				"ca": {
					"$comment": "suite/$defs/defaults/properties/http/properties/ca",
					"type": ["string", "null"],
					"minLength": 1
				},
				"client-certificate": {
					"$comment": "suite/$defs/defaults/properties/http/properties/client-certificate",
					"$ref": "#/$defs/client-certificate"
				},
				"server-name": {
					"$comment": "suite/$defs/defaults/properties/http/properties/server-name",
					"type": ["string", "null"],
					"minLength": 1
				},
				"insecure": {
					"$comment": "suite/$defs/defaults/properties/http/properties/insecure",
					"type": "boolean"
				},
				"implicit-headers": {
					"$comment": "suite/$defs/defaults/properties/http/properties/implicit-headers",
					"type": "boolean"
				},
				"charset": {
					"$comment": "suite/$defs/defaults/properties/http/properties/charset",
					"type": ["string", "null"],
					"minLength": 1
				},
				"rate": {
					"$comment": "suite/$defs/defaults/properties/http/properties/rate",
					"type": ["string", "null"],
					"pattern": "^[1-9][0-9]*/(s|m|h)$"
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
	"$comment": "suite/$defs/digest",
	"type": ["object", "null"],
	"additionalProperties": false,
	"required": ["user", "password"],
	"properties": {
		"user": {
			"$comment": "suite/$defs/digest/properties/user",
			"type": "string"
		},
		"password": {
			"$comment": "suite/$defs/digest/properties/password",
			"type": "string"
		}
	}
};
const schema22 = {
	"$comment": "suite/$defs/api-key",
	"type": ["object", "null"],
	"additionalProperties": false,
	"required": ["name", "value"],
	"properties": {
		"name": {
			"$comment": "suite/$defs/api-key/properties/name",
			"type": "string",
			"minLength": 1
		},
		"value": {
			"$comment": "suite/$defs/api-key/properties/value",
			"type": "string"
		},
		"in": {
			"$comment": "suite/$defs/api-key/properties/in",
			"enum": [
				"header",
				"query",
				"cookie"
			]
		}
	}
};
const schema23 = {
	"$comment": "suite/$defs/aws",
	"type": ["object", "null"],
	"additionalProperties": false,
	"required": [
		"access-key-id",
		"secret-access-key",
		"region",
		"service"
	],
	"properties": {
		"access-key-id": {
			"$comment": "suite/$defs/aws/properties/access-key-id",
			"type": "string"
		},
		"secret-access-key": {
			"$comment": "suite/$defs/aws/properties/secret-access-key",
			"type": "string"
		},
		"session-token": {
			"$comment": "suite/$defs/aws/properties/session-token",
			"type": "string"
		},
		"region": {
			"$comment": "suite/$defs/aws/properties/region",
			"type": "string"
		},
		"service": {
			"$comment": "suite/$defs/aws/properties/service",
			"type": "string"
		}
	}
};
const schema24 = {
	"$comment": "suite/$defs/oauth2",
	"type": ["object", "null"],
	"additionalProperties": false,
	"required": ["token-url", "client-id"],
	"properties": {
		"grant": {
			"$comment": "suite/$defs/oauth2/properties/grant",
			"enum": [
				"client-credentials",
				"password",
				"refresh-token"
			]
		},
		"token-url": {
			"$comment": "suite/$defs/oauth2/properties/token-url",
			"type": "string"
		},
		"client-id": {
			"$comment": "suite/$defs/oauth2/properties/client-id",
			"type": "string"
		},
		"client-secret": {
			"$comment": "suite/$defs/oauth2/properties/client-secret",
			"type": "string"
		},
		"scope": {
			"$comment": "suite/$defs/oauth2/properties/scope",
			"type": "string"
		},
		"audience": {
			"$comment": "suite/$defs/oauth2/properties/audience",
			"type": "string"
		},
		"user": {
			"$comment": "suite/$defs/oauth2/properties/user",
			"type": "string"
		},
		"password": {
			"$comment": "suite/$defs/oauth2/properties/password",
			"type": "string"
		},
		"refresh-token": {
			"$comment": "suite/$defs/oauth2/properties/refresh-token",
			"type": "string"
		},
		"client-authentication": {
			"$comment": "suite/$defs/oauth2/properties/client-authentication",
			"enum": ["basic", "body"]
		},
		"parameters": {
			"$comment": "suite/$defs/oauth2/properties/parameters",
			"type": "object",
			"additionalProperties": {
				"$comment": "suite/$defs/oauth2/properties/parameters/additionalProperties",
				"type": [
					"string",
					"number",
					"boolean"
				]
			}
		}
	}
};
const schema27 = {
	"$comment": "suite/$defs/session",
	"type": ["string", "null"]
};
const schema28 = {
	"$comment": "suite/$defs/redirects",
	"anyOf": [
		{
			"$comment": "suite/$defs/redirects/anyOf/0",
			"type": "boolean"
		},
		{
			"$comment": "suite/$defs/redirects/anyOf/1",
			"type": "integer",
			"minimum": 0,
			"maximum": 50
		},
		{
			"$comment": "suite/$defs/redirects/anyOf/2",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"follow": {
					"$comment": "suite/$defs/redirects/anyOf/2/properties/follow",
					"anyOf": [{
						"$comment": "suite/$defs/redirects/anyOf/2/properties/follow/anyOf/0",
						"type": "boolean"
					}, {
						"$comment": "suite/$defs/redirects/anyOf/2/properties/follow/anyOf/1",
						"type": "integer",
						"minimum": 0,
						"maximum": 50
					}]
				},
				"credentials": {
					"$comment": "suite/$defs/redirects/anyOf/2/properties/credentials",
					"type": "string",
					"enum": ["same-origin", "any"]
				}
			}
		}
	]
};
const schema35 = {
	"$comment": "suite/$defs/http-version",
	"enum": [
		"1.0",
		"1.1",
		"2",
		1,
		1.1,
		2
	]
};
const schema36 = {
	"$comment": "suite/$defs/resolve",
	"type": "object",
	"additionalProperties": {
		"$comment": "suite/$defs/resolve/additionalProperties",
		"type": "string",
		"minLength": 1
	}
};
const schema37 = {
	"$comment": "suite/$defs/connect-to",
	"type": "object",
	"additionalProperties": {
		"$comment": "suite/$defs/connect-to/additionalProperties",
		"type": "string",
		"minLength": 1
	}
};
const schema38 = {
	"$comment": "suite/$defs/proxy",
	"type": ["string", "null"],
	"minLength": 1
};
const schema39 = {
	"$comment": "suite/$defs/no-proxy",
	"type": "array",
	"items": {
		"$comment": "suite/$defs/no-proxy/items",
		"type": "string",
		"minLength": 1
	}
};
const schema40 = {
	"$comment": "suite/$defs/client-certificate",
	"anyOf": [{
		"$comment": "suite/$defs/client-certificate/anyOf/0",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"cert": {
				"$comment": "suite/$defs/client-certificate/anyOf/0/properties/cert",
				"type": "string",
				"minLength": 1
			},
			"key": {
				"$comment": "suite/$defs/client-certificate/anyOf/0/properties/key",
				"type": "string",
				"minLength": 1
			},
			"pfx": {
				"$comment": "suite/$defs/client-certificate/anyOf/0/properties/pfx",
				"type": "string",
				"minLength": 1
			},
			"passphrase": {
				"$comment": "suite/$defs/client-certificate/anyOf/0/properties/passphrase",
				"type": "string"
			}
		}
	}, {
		"$comment": "suite/$defs/client-certificate/anyOf/1",
		"type": "null"
	}]
};
const schema44 = {
	"$comment": "suite/$defs/shell",
	"type": "string",
	"enum": ["bash", "sh"]
};
const schema45 = {
	"$comment": "suite/$defs/file",
	"type": "string",
	"minLength": 1
};
const pattern2 = /* @__PURE__ */ new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|KiB|MB|MiB|GB|GiB)$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[1-9][0-9]*/(s|m|h)$", "u");
const schema25 = {
	"$comment": "suite/$defs/jwt",
	"type": ["object", "null"],
	"additionalProperties": false,
	"required": ["algorithm", "key"],
	"properties": {
		"algorithm": {
			"$comment": "suite/$defs/jwt/properties/algorithm",
			"enum": [
				"HS256",
				"HS384",
				"HS512",
				"RS256",
				"RS384",
				"RS512",
				"PS256",
				"PS384",
				"PS512",
				"ES256",
				"ES384",
				"ES512",
				"EdDSA"
			]
		},
		"key": {
			"$comment": "suite/$defs/jwt/properties/key",
			"type": "string"
		},
		"key-id": {
			"$comment": "suite/$defs/jwt/properties/key-id",
			"type": "string"
		},
		"claims": {
			"$comment": "suite/$defs/jwt/properties/claims",
			"type": "object",
			"additionalProperties": true
		},
		"header": {
			"$comment": "suite/$defs/jwt/properties/header",
			"type": "object",
			"additionalProperties": true
		},
		"expires-in": {
			"$comment": "suite/$defs/jwt/properties/expires-in",
			"$ref": "#/$defs/duration"
		}
	}
};
const schema26 = {
	"$comment": "suite/$defs/duration",
	"type": "string",
	"pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$"
};
const pattern3 = /* @__PURE__ */ new RegExp("^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema25.type },
			message: "must be object,null",
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.algorithm === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "algorithm" },
				message: "must have required property 'algorithm'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.key === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "algorithm" || key0 === "key" || key0 === "key-id" || key0 === "claims" || key0 === "header" || key0 === "expires-in")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.algorithm !== void 0) {
			let data0 = data.algorithm;
			if (!(data0 === "HS256" || data0 === "HS384" || data0 === "HS512" || data0 === "RS256" || data0 === "RS384" || data0 === "RS512" || data0 === "PS256" || data0 === "PS384" || data0 === "PS512" || data0 === "ES256" || data0 === "ES384" || data0 === "ES512" || data0 === "EdDSA")) {
				const err4 = {
					instancePath: instancePath + "/algorithm",
					schemaPath: "#/properties/algorithm/enum",
					keyword: "enum",
					params: { allowedValues: schema25.properties.algorithm.enum },
					message: "must be equal to one of the allowed values",
					schema: schema25.properties.algorithm.enum,
					parentSchema: schema25.properties.algorithm,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data1 = data.key;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema25.properties.key.type,
					parentSchema: schema25.properties.key,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["key-id"] !== void 0) {
			let data2 = data["key-id"];
			if (typeof data2 !== "string") {
				const err6 = {
					instancePath: instancePath + "/key-id",
					schemaPath: "#/properties/key-id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema25.properties["key-id"].type,
					parentSchema: schema25.properties["key-id"],
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.claims !== void 0) {
			let data3 = data.claims;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {} else {
				const err7 = {
					instancePath: instancePath + "/claims",
					schemaPath: "#/properties/claims/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema25.properties.claims.type,
					parentSchema: schema25.properties.claims,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.header !== void 0) {
			let data4 = data.header;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {} else {
				const err8 = {
					instancePath: instancePath + "/header",
					schemaPath: "#/properties/header/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema25.properties.header.type,
					parentSchema: schema25.properties.header,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data["expires-in"] !== void 0) {
			let data5 = data["expires-in"];
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err9 = {
						instancePath: instancePath + "/expires-in",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema26,
						data: data5
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/expires-in",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.type,
					parentSchema: schema26,
					data: data5
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	}
	validate14.errors = vErrors;
	return errors === 0;
}
const schema29 = {
	"$comment": "suite/$defs/timeout",
	"anyOf": [{
		"$comment": "suite/$defs/timeout/anyOf/0",
		"$ref": "#/$defs/duration"
	}, {
		"$comment": "suite/$defs/timeout/anyOf/1",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"total": {
				"$comment": "suite/$defs/timeout/anyOf/1/properties/total",
				"$ref": "#/$defs/duration"
			},
			"connect": {
				"$comment": "suite/$defs/timeout/anyOf/1/properties/connect",
				"$ref": "#/$defs/duration"
			},
			"first-byte": {
				"$comment": "suite/$defs/timeout/anyOf/1/properties/first-byte",
				"$ref": "#/$defs/duration"
			},
			"idle": {
				"$comment": "suite/$defs/timeout/anyOf/1/properties/idle",
				"$ref": "#/$defs/duration"
			}
		}
	}]
};
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/duration/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
				message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
				schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/duration/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!(key0 === "total" || key0 === "connect" || key0 === "first-byte" || key0 === "idle")) {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema29.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.total !== void 0) {
				let data0 = data.total;
				if (typeof data0 === "string") {
					if (!pattern3.test(data0)) {
						const err3 = {
							instancePath: instancePath + "/total",
							schemaPath: "#/$defs/duration/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
							message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
							schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
							parentSchema: schema26,
							data: data0
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/$defs/duration/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema26.type,
						parentSchema: schema26,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.connect !== void 0) {
				let data1 = data.connect;
				if (typeof data1 === "string") {
					if (!pattern3.test(data1)) {
						const err5 = {
							instancePath: instancePath + "/connect",
							schemaPath: "#/$defs/duration/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
							message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
							schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
							parentSchema: schema26,
							data: data1
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/connect",
						schemaPath: "#/$defs/duration/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema26.type,
						parentSchema: schema26,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data["first-byte"] !== void 0) {
				let data2 = data["first-byte"];
				if (typeof data2 === "string") {
					if (!pattern3.test(data2)) {
						const err7 = {
							instancePath: instancePath + "/first-byte",
							schemaPath: "#/$defs/duration/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
							message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
							schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
							parentSchema: schema26,
							data: data2
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/first-byte",
						schemaPath: "#/$defs/duration/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema26.type,
						parentSchema: schema26,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.idle !== void 0) {
				let data3 = data.idle;
				if (typeof data3 === "string") {
					if (!pattern3.test(data3)) {
						const err9 = {
							instancePath: instancePath + "/idle",
							schemaPath: "#/$defs/duration/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
							message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
							schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
							parentSchema: schema26,
							data: data3
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				} else {
					const err10 = {
						instancePath: instancePath + "/idle",
						schemaPath: "#/$defs/duration/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema26.type,
						parentSchema: schema26,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		} else {
			const err11 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema29.anyOf[1].type,
				parentSchema: schema29.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		var _valid0 = _errs7 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err12 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema29.anyOf,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const schema41 = {
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
		"max-delay": {
			"$comment": "suite/$defs/retry/properties/max-delay",
			"$ref": "#/$defs/duration"
		},
		"jitter": {
			"$comment": "suite/$defs/retry/properties/jitter",
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"backoff": {
			"$comment": "suite/$defs/retry/properties/backoff",
			"type": "number",
			"minimum": 1,
			"maximum": 10
		}
	}
};
const pattern11 = /* @__PURE__ */ new RegExp("^[1-5]xx$", "u");
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				schema: schema41.required,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "attempts" || key0 === "when" || key0 === "delay" || key0 === "max-delay" || key0 === "jitter" || key0 === "backoff")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema41,
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
					schema: schema41.properties.attempts.type,
					parentSchema: schema41.properties.attempts,
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
						parentSchema: schema41.properties.attempts,
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
						parentSchema: schema41.properties.attempts,
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
						parentSchema: schema41.properties.when,
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
							schema: schema41.properties.when.items.anyOf[0].type,
							parentSchema: schema41.properties.when.items.anyOf[0],
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
							params: { allowedValues: schema41.properties.when.items.anyOf[0].enum },
							message: "must be equal to one of the allowed values",
							schema: schema41.properties.when.items.anyOf[0].enum,
							parentSchema: schema41.properties.when.items.anyOf[0],
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
								schema: schema41.properties.when.items.anyOf[1].type,
								parentSchema: schema41.properties.when.items.anyOf[1],
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
									parentSchema: schema41.properties.when.items.anyOf[1],
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
									parentSchema: schema41.properties.when.items.anyOf[1],
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
								if (!pattern11.test(data2)) {
									const err11 = {
										instancePath: instancePath + "/when/" + i0,
										schemaPath: "#/properties/when/items/anyOf/2/pattern",
										keyword: "pattern",
										params: { pattern: "^[1-5]xx$" },
										message: "must match pattern \"^[1-5]xx$\"",
										schema: "^[1-5]xx$",
										parentSchema: schema41.properties.when.items.anyOf[2],
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
									schema: schema41.properties.when.items.anyOf[2].type,
									parentSchema: schema41.properties.when.items.anyOf[2],
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
							schema: schema41.properties.when.items.anyOf,
							parentSchema: schema41.properties.when.items,
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
					schema: schema41.properties.when.type,
					parentSchema: schema41.properties.when,
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
					data: data3
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data["max-delay"] !== void 0) {
			let data4 = data["max-delay"];
			if (typeof data4 === "string") {
				if (!pattern3.test(data4)) {
					const err17 = {
						instancePath: instancePath + "/max-delay",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema26,
						data: data4
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/max-delay",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.type,
					parentSchema: schema26,
					data: data4
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.jitter !== void 0) {
			let data5 = data.jitter;
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 1 || isNaN(data5)) {
					const err19 = {
						instancePath: instancePath + "/jitter",
						schemaPath: "#/properties/jitter/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema41.properties.jitter,
						data: data5
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err20 = {
						instancePath: instancePath + "/jitter",
						schemaPath: "#/properties/jitter/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema41.properties.jitter,
						data: data5
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/jitter",
					schemaPath: "#/properties/jitter/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema41.properties.jitter.type,
					parentSchema: schema41.properties.jitter,
					data: data5
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.backoff !== void 0) {
			let data6 = data.backoff;
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 10 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/backoff",
						schemaPath: "#/properties/backoff/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 10
						},
						message: "must be <= 10",
						schema: 10,
						parentSchema: schema41.properties.backoff,
						data: data6
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data6 < 1 || isNaN(data6)) {
					const err23 = {
						instancePath: instancePath + "/backoff",
						schemaPath: "#/properties/backoff/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema41.properties.backoff,
						data: data6
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/backoff",
					schemaPath: "#/properties/backoff/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema41.properties.backoff.type,
					parentSchema: schema41.properties.backoff,
					data: data6
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema41.type,
			parentSchema: schema41,
			data
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate18.errors = vErrors;
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
				for (const key1 in data0) if (!func2.call(schema15.properties.http.properties, key1)) {
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
						if (func3(data1) < 1) {
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
				if (data0.digest !== void 0) {
					let data12 = data0.digest;
					if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
						const err23 = {
							instancePath: instancePath + "/http/digest",
							schemaPath: "#/$defs/digest/type",
							keyword: "type",
							params: { type: schema21.type },
							message: "must be object,null",
							schema: schema21.type,
							parentSchema: schema21,
							data: data12
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.user === void 0) {
							const err24 = {
								instancePath: instancePath + "/http/digest",
								schemaPath: "#/$defs/digest/required",
								keyword: "required",
								params: { missingProperty: "user" },
								message: "must have required property 'user'",
								schema: schema21.required,
								parentSchema: schema21,
								data: data12
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data12.password === void 0) {
							const err25 = {
								instancePath: instancePath + "/http/digest",
								schemaPath: "#/$defs/digest/required",
								keyword: "required",
								params: { missingProperty: "password" },
								message: "must have required property 'password'",
								schema: schema21.required,
								parentSchema: schema21,
								data: data12
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						for (const key6 in data12) if (!(key6 === "user" || key6 === "password")) {
							const err26 = {
								instancePath: instancePath + "/http/digest",
								schemaPath: "#/$defs/digest/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema21,
								data: data12
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data12.user !== void 0) {
							let data13 = data12.user;
							if (typeof data13 !== "string") {
								const err27 = {
									instancePath: instancePath + "/http/digest/user",
									schemaPath: "#/$defs/digest/properties/user/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema21.properties.user.type,
									parentSchema: schema21.properties.user,
									data: data13
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data12.password !== void 0) {
							let data14 = data12.password;
							if (typeof data14 !== "string") {
								const err28 = {
									instancePath: instancePath + "/http/digest/password",
									schemaPath: "#/$defs/digest/properties/password/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema21.properties.password.type,
									parentSchema: schema21.properties.password,
									data: data14
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					}
				}
				if (data0["api-key"] !== void 0) {
					let data15 = data0["api-key"];
					if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
						const err29 = {
							instancePath: instancePath + "/http/api-key",
							schemaPath: "#/$defs/api-key/type",
							keyword: "type",
							params: { type: schema22.type },
							message: "must be object,null",
							schema: schema22.type,
							parentSchema: schema22,
							data: data15
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.name === void 0) {
							const err30 = {
								instancePath: instancePath + "/http/api-key",
								schemaPath: "#/$defs/api-key/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema22.required,
								parentSchema: schema22,
								data: data15
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data15.value === void 0) {
							const err31 = {
								instancePath: instancePath + "/http/api-key",
								schemaPath: "#/$defs/api-key/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'",
								schema: schema22.required,
								parentSchema: schema22,
								data: data15
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						for (const key7 in data15) if (!(key7 === "name" || key7 === "value" || key7 === "in")) {
							const err32 = {
								instancePath: instancePath + "/http/api-key",
								schemaPath: "#/$defs/api-key/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema22,
								data: data15
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data15.name !== void 0) {
							let data16 = data15.name;
							if (typeof data16 === "string") {
								if (func3(data16) < 1) {
									const err33 = {
										instancePath: instancePath + "/http/api-key/name",
										schemaPath: "#/$defs/api-key/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema22.properties.name,
										data: data16
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/http/api-key/name",
									schemaPath: "#/$defs/api-key/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema22.properties.name.type,
									parentSchema: schema22.properties.name,
									data: data16
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data15.value !== void 0) {
							let data17 = data15.value;
							if (typeof data17 !== "string") {
								const err35 = {
									instancePath: instancePath + "/http/api-key/value",
									schemaPath: "#/$defs/api-key/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema22.properties.value.type,
									parentSchema: schema22.properties.value,
									data: data17
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data15.in !== void 0) {
							let data18 = data15.in;
							if (!(data18 === "header" || data18 === "query" || data18 === "cookie")) {
								const err36 = {
									instancePath: instancePath + "/http/api-key/in",
									schemaPath: "#/$defs/api-key/properties/in/enum",
									keyword: "enum",
									params: { allowedValues: schema22.properties.in.enum },
									message: "must be equal to one of the allowed values",
									schema: schema22.properties.in.enum,
									parentSchema: schema22.properties.in,
									data: data18
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
					}
				}
				if (data0.aws !== void 0) {
					let data19 = data0.aws;
					if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
						const err37 = {
							instancePath: instancePath + "/http/aws",
							schemaPath: "#/$defs/aws/type",
							keyword: "type",
							params: { type: schema23.type },
							message: "must be object,null",
							schema: schema23.type,
							parentSchema: schema23,
							data: data19
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						if (data19["access-key-id"] === void 0) {
							const err38 = {
								instancePath: instancePath + "/http/aws",
								schemaPath: "#/$defs/aws/required",
								keyword: "required",
								params: { missingProperty: "access-key-id" },
								message: "must have required property 'access-key-id'",
								schema: schema23.required,
								parentSchema: schema23,
								data: data19
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data19["secret-access-key"] === void 0) {
							const err39 = {
								instancePath: instancePath + "/http/aws",
								schemaPath: "#/$defs/aws/required",
								keyword: "required",
								params: { missingProperty: "secret-access-key" },
								message: "must have required property 'secret-access-key'",
								schema: schema23.required,
								parentSchema: schema23,
								data: data19
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data19.region === void 0) {
							const err40 = {
								instancePath: instancePath + "/http/aws",
								schemaPath: "#/$defs/aws/required",
								keyword: "required",
								params: { missingProperty: "region" },
								message: "must have required property 'region'",
								schema: schema23.required,
								parentSchema: schema23,
								data: data19
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (data19.service === void 0) {
							const err41 = {
								instancePath: instancePath + "/http/aws",
								schemaPath: "#/$defs/aws/required",
								keyword: "required",
								params: { missingProperty: "service" },
								message: "must have required property 'service'",
								schema: schema23.required,
								parentSchema: schema23,
								data: data19
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						for (const key8 in data19) if (!(key8 === "access-key-id" || key8 === "secret-access-key" || key8 === "session-token" || key8 === "region" || key8 === "service")) {
							const err42 = {
								instancePath: instancePath + "/http/aws",
								schemaPath: "#/$defs/aws/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema23,
								data: data19
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data19["access-key-id"] !== void 0) {
							let data20 = data19["access-key-id"];
							if (typeof data20 !== "string") {
								const err43 = {
									instancePath: instancePath + "/http/aws/access-key-id",
									schemaPath: "#/$defs/aws/properties/access-key-id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema23.properties["access-key-id"].type,
									parentSchema: schema23.properties["access-key-id"],
									data: data20
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data19["secret-access-key"] !== void 0) {
							let data21 = data19["secret-access-key"];
							if (typeof data21 !== "string") {
								const err44 = {
									instancePath: instancePath + "/http/aws/secret-access-key",
									schemaPath: "#/$defs/aws/properties/secret-access-key/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema23.properties["secret-access-key"].type,
									parentSchema: schema23.properties["secret-access-key"],
									data: data21
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data19["session-token"] !== void 0) {
							let data22 = data19["session-token"];
							if (typeof data22 !== "string") {
								const err45 = {
									instancePath: instancePath + "/http/aws/session-token",
									schemaPath: "#/$defs/aws/properties/session-token/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema23.properties["session-token"].type,
									parentSchema: schema23.properties["session-token"],
									data: data22
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data19.region !== void 0) {
							let data23 = data19.region;
							if (typeof data23 !== "string") {
								const err46 = {
									instancePath: instancePath + "/http/aws/region",
									schemaPath: "#/$defs/aws/properties/region/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema23.properties.region.type,
									parentSchema: schema23.properties.region,
									data: data23
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data19.service !== void 0) {
							let data24 = data19.service;
							if (typeof data24 !== "string") {
								const err47 = {
									instancePath: instancePath + "/http/aws/service",
									schemaPath: "#/$defs/aws/properties/service/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema23.properties.service.type,
									parentSchema: schema23.properties.service,
									data: data24
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
					}
				}
				if (data0.oauth2 !== void 0) {
					let data25 = data0.oauth2;
					if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
						const err48 = {
							instancePath: instancePath + "/http/oauth2",
							schemaPath: "#/$defs/oauth2/type",
							keyword: "type",
							params: { type: schema24.type },
							message: "must be object,null",
							schema: schema24.type,
							parentSchema: schema24,
							data: data25
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (data25["token-url"] === void 0) {
							const err49 = {
								instancePath: instancePath + "/http/oauth2",
								schemaPath: "#/$defs/oauth2/required",
								keyword: "required",
								params: { missingProperty: "token-url" },
								message: "must have required property 'token-url'",
								schema: schema24.required,
								parentSchema: schema24,
								data: data25
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data25["client-id"] === void 0) {
							const err50 = {
								instancePath: instancePath + "/http/oauth2",
								schemaPath: "#/$defs/oauth2/required",
								keyword: "required",
								params: { missingProperty: "client-id" },
								message: "must have required property 'client-id'",
								schema: schema24.required,
								parentSchema: schema24,
								data: data25
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						for (const key9 in data25) if (!func2.call(schema24.properties, key9)) {
							const err51 = {
								instancePath: instancePath + "/http/oauth2",
								schemaPath: "#/$defs/oauth2/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema24,
								data: data25
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data25.grant !== void 0) {
							let data26 = data25.grant;
							if (!(data26 === "client-credentials" || data26 === "password" || data26 === "refresh-token")) {
								const err52 = {
									instancePath: instancePath + "/http/oauth2/grant",
									schemaPath: "#/$defs/oauth2/properties/grant/enum",
									keyword: "enum",
									params: { allowedValues: schema24.properties.grant.enum },
									message: "must be equal to one of the allowed values",
									schema: schema24.properties.grant.enum,
									parentSchema: schema24.properties.grant,
									data: data26
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data25["token-url"] !== void 0) {
							let data27 = data25["token-url"];
							if (typeof data27 !== "string") {
								const err53 = {
									instancePath: instancePath + "/http/oauth2/token-url",
									schemaPath: "#/$defs/oauth2/properties/token-url/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema24.properties["token-url"].type,
									parentSchema: schema24.properties["token-url"],
									data: data27
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data25["client-id"] !== void 0) {
							let data28 = data25["client-id"];
							if (typeof data28 !== "string") {
								const err54 = {
									instancePath: instancePath + "/http/oauth2/client-id",
									schemaPath: "#/$defs/oauth2/properties/client-id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema24.properties["client-id"].type,
									parentSchema: schema24.properties["client-id"],
									data: data28
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data25["client-secret"] !== void 0) {
							let data29 = data25["client-secret"];
							if (typeof data29 !== "string") {
								const err55 = {
									instancePath: instancePath + "/http/oauth2/client-secret",
									schemaPath: "#/$defs/oauth2/properties/client-secret/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema24.properties["client-secret"].type,
									parentSchema: schema24.properties["client-secret"],
									data: data29
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
						if (data25.scope !== void 0) {
							let data30 = data25.scope;
							if (typeof data30 !== "string") {
								const err56 = {
									instancePath: instancePath + "/http/oauth2/scope",
									schemaPath: "#/$defs/oauth2/properties/scope/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema24.properties.scope.type,
									parentSchema: schema24.properties.scope,
									data: data30
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
						if (data25.audience !== void 0) {
							let data31 = data25.audience;
							if (typeof data31 !== "string") {
								const err57 = {
									instancePath: instancePath + "/http/oauth2/audience",
									schemaPath: "#/$defs/oauth2/properties/audience/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema24.properties.audience.type,
									parentSchema: schema24.properties.audience,
									data: data31
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data25.user !== void 0) {
							let data32 = data25.user;
							if (typeof data32 !== "string") {
								const err58 = {
									instancePath: instancePath + "/http/oauth2/user",
									schemaPath: "#/$defs/oauth2/properties/user/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema24.properties.user.type,
									parentSchema: schema24.properties.user,
									data: data32
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
						if (data25.password !== void 0) {
							let data33 = data25.password;
							if (typeof data33 !== "string") {
								const err59 = {
									instancePath: instancePath + "/http/oauth2/password",
									schemaPath: "#/$defs/oauth2/properties/password/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema24.properties.password.type,
									parentSchema: schema24.properties.password,
									data: data33
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
						if (data25["refresh-token"] !== void 0) {
							let data34 = data25["refresh-token"];
							if (typeof data34 !== "string") {
								const err60 = {
									instancePath: instancePath + "/http/oauth2/refresh-token",
									schemaPath: "#/$defs/oauth2/properties/refresh-token/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema24.properties["refresh-token"].type,
									parentSchema: schema24.properties["refresh-token"],
									data: data34
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
						if (data25["client-authentication"] !== void 0) {
							let data35 = data25["client-authentication"];
							if (!(data35 === "basic" || data35 === "body")) {
								const err61 = {
									instancePath: instancePath + "/http/oauth2/client-authentication",
									schemaPath: "#/$defs/oauth2/properties/client-authentication/enum",
									keyword: "enum",
									params: { allowedValues: schema24.properties["client-authentication"].enum },
									message: "must be equal to one of the allowed values",
									schema: schema24.properties["client-authentication"].enum,
									parentSchema: schema24.properties["client-authentication"],
									data: data35
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
						if (data25.parameters !== void 0) {
							let data36 = data25.parameters;
							if (data36 && typeof data36 == "object" && !Array.isArray(data36)) for (const key10 in data36) {
								let data37 = data36[key10];
								if (typeof data37 !== "string" && !(typeof data37 == "number" && isFinite(data37)) && typeof data37 !== "boolean") {
									const err62 = {
										instancePath: instancePath + "/http/oauth2/parameters/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/oauth2/properties/parameters/additionalProperties/type",
										keyword: "type",
										params: { type: schema24.properties.parameters.additionalProperties.type },
										message: "must be string,number,boolean",
										schema: schema24.properties.parameters.additionalProperties.type,
										parentSchema: schema24.properties.parameters.additionalProperties,
										data: data37
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
							}
							else {
								const err63 = {
									instancePath: instancePath + "/http/oauth2/parameters",
									schemaPath: "#/$defs/oauth2/properties/parameters/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema24.properties.parameters.type,
									parentSchema: schema24.properties.parameters,
									data: data36
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
					}
				}
				if (data0.jwt !== void 0) {
					if (!validate14(data0.jwt, {
						instancePath: instancePath + "/http/jwt",
						parentData: data0,
						parentDataProperty: "jwt",
						rootData
					})) {
						vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
						errors = vErrors.length;
					}
				}
				if (data0.session !== void 0) {
					let data39 = data0.session;
					if (typeof data39 !== "string" && data39 !== null) {
						const err64 = {
							instancePath: instancePath + "/http/session",
							schemaPath: "#/$defs/session/type",
							keyword: "type",
							params: { type: schema27.type },
							message: "must be string,null",
							schema: schema27.type,
							parentSchema: schema27,
							data: data39
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
				if (data0.redirects !== void 0) {
					let data40 = data0.redirects;
					const _errs166 = errors;
					let valid28 = false;
					const _errs167 = errors;
					if (typeof data40 !== "boolean") {
						const err65 = {
							instancePath: instancePath + "/http/redirects",
							schemaPath: "#/$defs/redirects/anyOf/0/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema28.anyOf[0].type,
							parentSchema: schema28.anyOf[0],
							data: data40
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
					var _valid2 = _errs167 === errors;
					valid28 = valid28 || _valid2;
					if (!valid28) {
						const _errs170 = errors;
						if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
							const err66 = {
								instancePath: instancePath + "/http/redirects",
								schemaPath: "#/$defs/redirects/anyOf/1/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema28.anyOf[1].type,
								parentSchema: schema28.anyOf[1],
								data: data40
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (typeof data40 == "number" && isFinite(data40)) {
							if (data40 > 50 || isNaN(data40)) {
								const err67 = {
									instancePath: instancePath + "/http/redirects",
									schemaPath: "#/$defs/redirects/anyOf/1/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 50
									},
									message: "must be <= 50",
									schema: 50,
									parentSchema: schema28.anyOf[1],
									data: data40
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
							if (data40 < 0 || isNaN(data40)) {
								const err68 = {
									instancePath: instancePath + "/http/redirects",
									schemaPath: "#/$defs/redirects/anyOf/1/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema28.anyOf[1],
									data: data40
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
						var _valid2 = _errs170 === errors;
						valid28 = valid28 || _valid2;
						if (!valid28) {
							const _errs173 = errors;
							if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
								for (const key11 in data40) if (!(key11 === "follow" || key11 === "credentials")) {
									const err69 = {
										instancePath: instancePath + "/http/redirects",
										schemaPath: "#/$defs/redirects/anyOf/2/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key11 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema28.anyOf[2],
										data: data40
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
								if (data40.follow !== void 0) {
									let data41 = data40.follow;
									const _errs179 = errors;
									let valid30 = false;
									const _errs180 = errors;
									if (typeof data41 !== "boolean") {
										const err70 = {
											instancePath: instancePath + "/http/redirects/follow",
											schemaPath: "#/$defs/redirects/anyOf/2/properties/follow/anyOf/0/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean",
											schema: schema28.anyOf[2].properties.follow.anyOf[0].type,
											parentSchema: schema28.anyOf[2].properties.follow.anyOf[0],
											data: data41
										};
										if (vErrors === null) vErrors = [err70];
										else vErrors.push(err70);
										errors++;
									}
									var _valid3 = _errs180 === errors;
									valid30 = valid30 || _valid3;
									if (!valid30) {
										const _errs183 = errors;
										if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
											const err71 = {
												instancePath: instancePath + "/http/redirects/follow",
												schemaPath: "#/$defs/redirects/anyOf/2/properties/follow/anyOf/1/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer",
												schema: schema28.anyOf[2].properties.follow.anyOf[1].type,
												parentSchema: schema28.anyOf[2].properties.follow.anyOf[1],
												data: data41
											};
											if (vErrors === null) vErrors = [err71];
											else vErrors.push(err71);
											errors++;
										}
										if (typeof data41 == "number" && isFinite(data41)) {
											if (data41 > 50 || isNaN(data41)) {
												const err72 = {
													instancePath: instancePath + "/http/redirects/follow",
													schemaPath: "#/$defs/redirects/anyOf/2/properties/follow/anyOf/1/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 50
													},
													message: "must be <= 50",
													schema: 50,
													parentSchema: schema28.anyOf[2].properties.follow.anyOf[1],
													data: data41
												};
												if (vErrors === null) vErrors = [err72];
												else vErrors.push(err72);
												errors++;
											}
											if (data41 < 0 || isNaN(data41)) {
												const err73 = {
													instancePath: instancePath + "/http/redirects/follow",
													schemaPath: "#/$defs/redirects/anyOf/2/properties/follow/anyOf/1/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0",
													schema: 0,
													parentSchema: schema28.anyOf[2].properties.follow.anyOf[1],
													data: data41
												};
												if (vErrors === null) vErrors = [err73];
												else vErrors.push(err73);
												errors++;
											}
										}
										var _valid3 = _errs183 === errors;
										valid30 = valid30 || _valid3;
									}
									if (!valid30) {
										const err74 = {
											instancePath: instancePath + "/http/redirects/follow",
											schemaPath: "#/$defs/redirects/anyOf/2/properties/follow/anyOf",
											keyword: "anyOf",
											params: {},
											message: "must match a schema in anyOf",
											schema: schema28.anyOf[2].properties.follow.anyOf,
											parentSchema: schema28.anyOf[2].properties.follow,
											data: data41
										};
										if (vErrors === null) vErrors = [err74];
										else vErrors.push(err74);
										errors++;
									} else {
										errors = _errs179;
										if (vErrors !== null) {
											if (_errs179) vErrors.length = _errs179;
											else vErrors = null;
										}
									}
								}
								if (data40.credentials !== void 0) {
									let data42 = data40.credentials;
									if (typeof data42 !== "string") {
										const err75 = {
											instancePath: instancePath + "/http/redirects/credentials",
											schemaPath: "#/$defs/redirects/anyOf/2/properties/credentials/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema28.anyOf[2].properties.credentials.type,
											parentSchema: schema28.anyOf[2].properties.credentials,
											data: data42
										};
										if (vErrors === null) vErrors = [err75];
										else vErrors.push(err75);
										errors++;
									}
									if (!(data42 === "same-origin" || data42 === "any")) {
										const err76 = {
											instancePath: instancePath + "/http/redirects/credentials",
											schemaPath: "#/$defs/redirects/anyOf/2/properties/credentials/enum",
											keyword: "enum",
											params: { allowedValues: schema28.anyOf[2].properties.credentials.enum },
											message: "must be equal to one of the allowed values",
											schema: schema28.anyOf[2].properties.credentials.enum,
											parentSchema: schema28.anyOf[2].properties.credentials,
											data: data42
										};
										if (vErrors === null) vErrors = [err76];
										else vErrors.push(err76);
										errors++;
									}
								}
							} else {
								const err77 = {
									instancePath: instancePath + "/http/redirects",
									schemaPath: "#/$defs/redirects/anyOf/2/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema28.anyOf[2].type,
									parentSchema: schema28.anyOf[2],
									data: data40
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
							var _valid2 = _errs173 === errors;
							valid28 = valid28 || _valid2;
						}
					}
					if (!valid28) {
						const err78 = {
							instancePath: instancePath + "/http/redirects",
							schemaPath: "#/$defs/redirects/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema28.anyOf,
							parentSchema: schema28,
							data: data40
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					} else {
						errors = _errs166;
						if (vErrors !== null) {
							if (_errs166) vErrors.length = _errs166;
							else vErrors = null;
						}
					}
				}
				if (data0.timeout !== void 0) {
					if (!validate16(data0.timeout, {
						instancePath: instancePath + "/http/timeout",
						parentData: data0,
						parentDataProperty: "timeout",
						rootData
					})) {
						vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
						errors = vErrors.length;
					}
				}
				if (data0["http-version"] !== void 0) {
					let data44 = data0["http-version"];
					if (!(data44 === "1.0" || data44 === "1.1" || data44 === "2" || data44 === 1 || data44 === 1.1 || data44 === 2)) {
						const err79 = {
							instancePath: instancePath + "/http/http-version",
							schemaPath: "#/$defs/http-version/enum",
							keyword: "enum",
							params: { allowedValues: schema35.enum },
							message: "must be equal to one of the allowed values",
							schema: schema35.enum,
							parentSchema: schema35,
							data: data44
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
				}
				if (data0["unix-socket"] !== void 0) {
					let data45 = data0["unix-socket"];
					if (typeof data45 !== "string" && data45 !== null) {
						const err80 = {
							instancePath: instancePath + "/http/unix-socket",
							schemaPath: "#/properties/http/properties/unix-socket/type",
							keyword: "type",
							params: { type: schema15.properties.http.properties["unix-socket"].type },
							message: "must be string,null",
							schema: schema15.properties.http.properties["unix-socket"].type,
							parentSchema: schema15.properties.http.properties["unix-socket"],
							data: data45
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
					if (typeof data45 === "string") {
						if (func3(data45) < 1) {
							const err81 = {
								instancePath: instancePath + "/http/unix-socket",
								schemaPath: "#/properties/http/properties/unix-socket/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema15.properties.http.properties["unix-socket"],
								data: data45
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
					}
				}
				if (data0.resolve !== void 0) {
					let data46 = data0.resolve;
					if (data46 && typeof data46 == "object" && !Array.isArray(data46)) for (const key12 in data46) {
						let data47 = data46[key12];
						if (typeof data47 === "string") {
							if (func3(data47) < 1) {
								const err82 = {
									instancePath: instancePath + "/http/resolve/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/resolve/additionalProperties/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema36.additionalProperties,
									data: data47
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
						} else {
							const err83 = {
								instancePath: instancePath + "/http/resolve/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/resolve/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema36.additionalProperties.type,
								parentSchema: schema36.additionalProperties,
								data: data47
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
					}
					else {
						const err84 = {
							instancePath: instancePath + "/http/resolve",
							schemaPath: "#/$defs/resolve/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema36.type,
							parentSchema: schema36,
							data: data46
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
				if (data0["connect-to"] !== void 0) {
					let data48 = data0["connect-to"];
					if (data48 && typeof data48 == "object" && !Array.isArray(data48)) for (const key13 in data48) {
						let data49 = data48[key13];
						if (typeof data49 === "string") {
							if (func3(data49) < 1) {
								const err85 = {
									instancePath: instancePath + "/http/connect-to/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/connect-to/additionalProperties/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema37.additionalProperties,
									data: data49
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						} else {
							const err86 = {
								instancePath: instancePath + "/http/connect-to/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/connect-to/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema37.additionalProperties.type,
								parentSchema: schema37.additionalProperties,
								data: data49
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
					}
					else {
						const err87 = {
							instancePath: instancePath + "/http/connect-to",
							schemaPath: "#/$defs/connect-to/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema37.type,
							parentSchema: schema37,
							data: data48
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
				}
				if (data0.proxy !== void 0) {
					let data50 = data0.proxy;
					if (typeof data50 !== "string" && data50 !== null) {
						const err88 = {
							instancePath: instancePath + "/http/proxy",
							schemaPath: "#/$defs/proxy/type",
							keyword: "type",
							params: { type: schema38.type },
							message: "must be string,null",
							schema: schema38.type,
							parentSchema: schema38,
							data: data50
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
					if (typeof data50 === "string") {
						if (func3(data50) < 1) {
							const err89 = {
								instancePath: instancePath + "/http/proxy",
								schemaPath: "#/$defs/proxy/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema38,
								data: data50
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
					}
				}
				if (data0["no-proxy"] !== void 0) {
					let data51 = data0["no-proxy"];
					if (Array.isArray(data51)) {
						const len2 = data51.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data52 = data51[i2];
							if (typeof data52 === "string") {
								if (func3(data52) < 1) {
									const err90 = {
										instancePath: instancePath + "/http/no-proxy/" + i2,
										schemaPath: "#/$defs/no-proxy/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema39.items,
										data: data52
									};
									if (vErrors === null) vErrors = [err90];
									else vErrors.push(err90);
									errors++;
								}
							} else {
								const err91 = {
									instancePath: instancePath + "/http/no-proxy/" + i2,
									schemaPath: "#/$defs/no-proxy/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema39.items.type,
									parentSchema: schema39.items,
									data: data52
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
						}
					} else {
						const err92 = {
							instancePath: instancePath + "/http/no-proxy",
							schemaPath: "#/$defs/no-proxy/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema39.type,
							parentSchema: schema39,
							data: data51
						};
						if (vErrors === null) vErrors = [err92];
						else vErrors.push(err92);
						errors++;
					}
				}
				if (data0["path-as-is"] !== void 0) {
					let data53 = data0["path-as-is"];
					if (typeof data53 !== "boolean") {
						const err93 = {
							instancePath: instancePath + "/http/path-as-is",
							schemaPath: "#/properties/http/properties/path-as-is/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema15.properties.http.properties["path-as-is"].type,
							parentSchema: schema15.properties.http.properties["path-as-is"],
							data: data53
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
				if (data0["max-size"] !== void 0) {
					let data54 = data0["max-size"];
					if (typeof data54 !== "string" && !(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
						const err94 = {
							instancePath: instancePath + "/http/max-size",
							schemaPath: "#/properties/http/properties/max-size/type",
							keyword: "type",
							params: { type: schema15.properties.http.properties["max-size"].type },
							message: "must be string,integer",
							schema: schema15.properties.http.properties["max-size"].type,
							parentSchema: schema15.properties.http.properties["max-size"],
							data: data54
						};
						if (vErrors === null) vErrors = [err94];
						else vErrors.push(err94);
						errors++;
					}
					if (typeof data54 == "number" && isFinite(data54)) {
						if (data54 < 1 || isNaN(data54)) {
							const err95 = {
								instancePath: instancePath + "/http/max-size",
								schemaPath: "#/properties/http/properties/max-size/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema15.properties.http.properties["max-size"],
								data: data54
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
					}
					if (typeof data54 === "string") {
						if (!pattern9.test(data54)) {
							const err96 = {
								instancePath: instancePath + "/http/max-size",
								schemaPath: "#/properties/http/properties/max-size/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|KiB|MB|MiB|GB|GiB)$" },
								message: "must match pattern \"^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|KiB|MB|MiB|GB|GiB)$\"",
								schema: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|KiB|MB|MiB|GB|GiB)$",
								parentSchema: schema15.properties.http.properties["max-size"],
								data: data54
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
					}
				}
				if (data0.ca !== void 0) {
					let data55 = data0.ca;
					if (typeof data55 !== "string" && data55 !== null) {
						const err97 = {
							instancePath: instancePath + "/http/ca",
							schemaPath: "#/properties/http/properties/ca/type",
							keyword: "type",
							params: { type: schema15.properties.http.properties.ca.type },
							message: "must be string,null",
							schema: schema15.properties.http.properties.ca.type,
							parentSchema: schema15.properties.http.properties.ca,
							data: data55
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
					if (typeof data55 === "string") {
						if (func3(data55) < 1) {
							const err98 = {
								instancePath: instancePath + "/http/ca",
								schemaPath: "#/properties/http/properties/ca/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema15.properties.http.properties.ca,
								data: data55
							};
							if (vErrors === null) vErrors = [err98];
							else vErrors.push(err98);
							errors++;
						}
					}
				}
				if (data0["client-certificate"] !== void 0) {
					let data56 = data0["client-certificate"];
					const _errs242 = errors;
					let valid41 = false;
					const _errs243 = errors;
					if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
						for (const key14 in data56) if (!(key14 === "cert" || key14 === "key" || key14 === "pfx" || key14 === "passphrase")) {
							const err99 = {
								instancePath: instancePath + "/http/client-certificate",
								schemaPath: "#/$defs/client-certificate/anyOf/0/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema40.anyOf[0],
								data: data56
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
						if (data56.cert !== void 0) {
							let data57 = data56.cert;
							if (typeof data57 === "string") {
								if (func3(data57) < 1) {
									const err100 = {
										instancePath: instancePath + "/http/client-certificate/cert",
										schemaPath: "#/$defs/client-certificate/anyOf/0/properties/cert/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema40.anyOf[0].properties.cert,
										data: data57
									};
									if (vErrors === null) vErrors = [err100];
									else vErrors.push(err100);
									errors++;
								}
							} else {
								const err101 = {
									instancePath: instancePath + "/http/client-certificate/cert",
									schemaPath: "#/$defs/client-certificate/anyOf/0/properties/cert/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema40.anyOf[0].properties.cert.type,
									parentSchema: schema40.anyOf[0].properties.cert,
									data: data57
								};
								if (vErrors === null) vErrors = [err101];
								else vErrors.push(err101);
								errors++;
							}
						}
						if (data56.key !== void 0) {
							let data58 = data56.key;
							if (typeof data58 === "string") {
								if (func3(data58) < 1) {
									const err102 = {
										instancePath: instancePath + "/http/client-certificate/key",
										schemaPath: "#/$defs/client-certificate/anyOf/0/properties/key/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema40.anyOf[0].properties.key,
										data: data58
									};
									if (vErrors === null) vErrors = [err102];
									else vErrors.push(err102);
									errors++;
								}
							} else {
								const err103 = {
									instancePath: instancePath + "/http/client-certificate/key",
									schemaPath: "#/$defs/client-certificate/anyOf/0/properties/key/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema40.anyOf[0].properties.key.type,
									parentSchema: schema40.anyOf[0].properties.key,
									data: data58
								};
								if (vErrors === null) vErrors = [err103];
								else vErrors.push(err103);
								errors++;
							}
						}
						if (data56.pfx !== void 0) {
							let data59 = data56.pfx;
							if (typeof data59 === "string") {
								if (func3(data59) < 1) {
									const err104 = {
										instancePath: instancePath + "/http/client-certificate/pfx",
										schemaPath: "#/$defs/client-certificate/anyOf/0/properties/pfx/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema40.anyOf[0].properties.pfx,
										data: data59
									};
									if (vErrors === null) vErrors = [err104];
									else vErrors.push(err104);
									errors++;
								}
							} else {
								const err105 = {
									instancePath: instancePath + "/http/client-certificate/pfx",
									schemaPath: "#/$defs/client-certificate/anyOf/0/properties/pfx/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema40.anyOf[0].properties.pfx.type,
									parentSchema: schema40.anyOf[0].properties.pfx,
									data: data59
								};
								if (vErrors === null) vErrors = [err105];
								else vErrors.push(err105);
								errors++;
							}
						}
						if (data56.passphrase !== void 0) {
							let data60 = data56.passphrase;
							if (typeof data60 !== "string") {
								const err106 = {
									instancePath: instancePath + "/http/client-certificate/passphrase",
									schemaPath: "#/$defs/client-certificate/anyOf/0/properties/passphrase/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema40.anyOf[0].properties.passphrase.type,
									parentSchema: schema40.anyOf[0].properties.passphrase,
									data: data60
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
						}
					} else {
						const err107 = {
							instancePath: instancePath + "/http/client-certificate",
							schemaPath: "#/$defs/client-certificate/anyOf/0/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema40.anyOf[0].type,
							parentSchema: schema40.anyOf[0],
							data: data56
						};
						if (vErrors === null) vErrors = [err107];
						else vErrors.push(err107);
						errors++;
					}
					var _valid4 = _errs243 === errors;
					valid41 = valid41 || _valid4;
					if (!valid41) {
						const _errs259 = errors;
						if (data56 !== null) {
							const err108 = {
								instancePath: instancePath + "/http/client-certificate",
								schemaPath: "#/$defs/client-certificate/anyOf/1/type",
								keyword: "type",
								params: { type: "null" },
								message: "must be null",
								schema: schema40.anyOf[1].type,
								parentSchema: schema40.anyOf[1],
								data: data56
							};
							if (vErrors === null) vErrors = [err108];
							else vErrors.push(err108);
							errors++;
						}
						var _valid4 = _errs259 === errors;
						valid41 = valid41 || _valid4;
					}
					if (!valid41) {
						const err109 = {
							instancePath: instancePath + "/http/client-certificate",
							schemaPath: "#/$defs/client-certificate/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema40.anyOf,
							parentSchema: schema40,
							data: data56
						};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					} else {
						errors = _errs242;
						if (vErrors !== null) {
							if (_errs242) vErrors.length = _errs242;
							else vErrors = null;
						}
					}
				}
				if (data0["server-name"] !== void 0) {
					let data61 = data0["server-name"];
					if (typeof data61 !== "string" && data61 !== null) {
						const err110 = {
							instancePath: instancePath + "/http/server-name",
							schemaPath: "#/properties/http/properties/server-name/type",
							keyword: "type",
							params: { type: schema15.properties.http.properties["server-name"].type },
							message: "must be string,null",
							schema: schema15.properties.http.properties["server-name"].type,
							parentSchema: schema15.properties.http.properties["server-name"],
							data: data61
						};
						if (vErrors === null) vErrors = [err110];
						else vErrors.push(err110);
						errors++;
					}
					if (typeof data61 === "string") {
						if (func3(data61) < 1) {
							const err111 = {
								instancePath: instancePath + "/http/server-name",
								schemaPath: "#/properties/http/properties/server-name/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema15.properties.http.properties["server-name"],
								data: data61
							};
							if (vErrors === null) vErrors = [err111];
							else vErrors.push(err111);
							errors++;
						}
					}
				}
				if (data0.insecure !== void 0) {
					let data62 = data0.insecure;
					if (typeof data62 !== "boolean") {
						const err112 = {
							instancePath: instancePath + "/http/insecure",
							schemaPath: "#/properties/http/properties/insecure/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema15.properties.http.properties.insecure.type,
							parentSchema: schema15.properties.http.properties.insecure,
							data: data62
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
				}
				if (data0["implicit-headers"] !== void 0) {
					let data63 = data0["implicit-headers"];
					if (typeof data63 !== "boolean") {
						const err113 = {
							instancePath: instancePath + "/http/implicit-headers",
							schemaPath: "#/properties/http/properties/implicit-headers/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema15.properties.http.properties["implicit-headers"].type,
							parentSchema: schema15.properties.http.properties["implicit-headers"],
							data: data63
						};
						if (vErrors === null) vErrors = [err113];
						else vErrors.push(err113);
						errors++;
					}
				}
				if (data0.charset !== void 0) {
					let data64 = data0.charset;
					if (typeof data64 !== "string" && data64 !== null) {
						const err114 = {
							instancePath: instancePath + "/http/charset",
							schemaPath: "#/properties/http/properties/charset/type",
							keyword: "type",
							params: { type: schema15.properties.http.properties.charset.type },
							message: "must be string,null",
							schema: schema15.properties.http.properties.charset.type,
							parentSchema: schema15.properties.http.properties.charset,
							data: data64
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
					if (typeof data64 === "string") {
						if (func3(data64) < 1) {
							const err115 = {
								instancePath: instancePath + "/http/charset",
								schemaPath: "#/properties/http/properties/charset/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema15.properties.http.properties.charset,
								data: data64
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
					}
				}
				if (data0.rate !== void 0) {
					let data65 = data0.rate;
					if (typeof data65 !== "string" && data65 !== null) {
						const err116 = {
							instancePath: instancePath + "/http/rate",
							schemaPath: "#/properties/http/properties/rate/type",
							keyword: "type",
							params: { type: schema15.properties.http.properties.rate.type },
							message: "must be string,null",
							schema: schema15.properties.http.properties.rate.type,
							parentSchema: schema15.properties.http.properties.rate,
							data: data65
						};
						if (vErrors === null) vErrors = [err116];
						else vErrors.push(err116);
						errors++;
					}
					if (typeof data65 === "string") {
						if (!pattern10.test(data65)) {
							const err117 = {
								instancePath: instancePath + "/http/rate",
								schemaPath: "#/properties/http/properties/rate/pattern",
								keyword: "pattern",
								params: { pattern: "^[1-9][0-9]*/(s|m|h)$" },
								message: "must match pattern \"^[1-9][0-9]*/(s|m|h)$\"",
								schema: "^[1-9][0-9]*/(s|m|h)$",
								parentSchema: schema15.properties.http.properties.rate,
								data: data65
							};
							if (vErrors === null) vErrors = [err117];
							else vErrors.push(err117);
							errors++;
						}
					}
				}
				if (data0.retry !== void 0) {
					if (!validate18(data0.retry, {
						instancePath: instancePath + "/http/retry",
						parentData: data0,
						parentDataProperty: "retry",
						rootData
					})) {
						vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err118 = {
					instancePath: instancePath + "/http",
					schemaPath: "#/properties/http/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema15.properties.http.type,
					parentSchema: schema15.properties.http,
					data: data0
				};
				if (vErrors === null) vErrors = [err118];
				else vErrors.push(err118);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data67 = data.run;
			if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
				for (const key15 in data67) if (!(key15 === "shell" || key15 === "working-directory")) {
					const err119 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema15.properties.run,
						data: data67
					};
					if (vErrors === null) vErrors = [err119];
					else vErrors.push(err119);
					errors++;
				}
				if (data67.shell !== void 0) {
					let data68 = data67.shell;
					if (typeof data68 !== "string") {
						const err120 = {
							instancePath: instancePath + "/run/shell",
							schemaPath: "#/$defs/shell/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema44.type,
							parentSchema: schema44,
							data: data68
						};
						if (vErrors === null) vErrors = [err120];
						else vErrors.push(err120);
						errors++;
					}
					if (!(data68 === "bash" || data68 === "sh")) {
						const err121 = {
							instancePath: instancePath + "/run/shell",
							schemaPath: "#/$defs/shell/enum",
							keyword: "enum",
							params: { allowedValues: schema44.enum },
							message: "must be equal to one of the allowed values",
							schema: schema44.enum,
							parentSchema: schema44,
							data: data68
						};
						if (vErrors === null) vErrors = [err121];
						else vErrors.push(err121);
						errors++;
					}
				}
				if (data67["working-directory"] !== void 0) {
					let data69 = data67["working-directory"];
					if (typeof data69 === "string") {
						if (func3(data69) < 1) {
							const err122 = {
								instancePath: instancePath + "/run/working-directory",
								schemaPath: "#/$defs/file/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema45,
								data: data69
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
					} else {
						const err123 = {
							instancePath: instancePath + "/run/working-directory",
							schemaPath: "#/$defs/file/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema45.type,
							parentSchema: schema45,
							data: data69
						};
						if (vErrors === null) vErrors = [err123];
						else vErrors.push(err123);
						errors++;
					}
				}
			} else {
				const err124 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema15.properties.run.type,
					parentSchema: schema15.properties.run,
					data: data67
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
			schema: schema15.type,
			parentSchema: schema15,
			data
		};
		if (vErrors === null) vErrors = [err125];
		else vErrors.push(err125);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const schema46 = {
	"$comment": "suite/$defs/suite-sessions",
	"type": "object",
	"minProperties": 1,
	"propertyNames": {
		"$comment": "suite/$defs/suite-sessions/propertyNames",
		"$ref": "#/$defs/id"
	},
	"additionalProperties": {
		"$comment": "suite/$defs/suite-sessions/additionalProperties",
		"anyOf": [{
			"$comment": "suite/$defs/suite-sessions/additionalProperties/anyOf/0",
			"$ref": "#/$defs/session-definition"
		}, {
			"$comment": "suite/$defs/suite-sessions/additionalProperties/anyOf/1",
			"type": "null"
		}]
	}
};
const schema48 = {
	"$comment": "suite/$defs/session-definition",
	"type": "object",
	"additionalProperties": false,
	"required": ["uses", "send"],
	"properties": {
		"uses": {
			"$comment": "suite/$defs/session-definition/properties/uses",
			"$ref": "#/$defs/file"
		},
		"with": {
			"$comment": "suite/$defs/session-definition/properties/with",
			"type": "object",
			"propertyNames": {
				"$comment": "suite/$defs/session-definition/properties/with/propertyNames",
				"$ref": "#/$defs/id"
			},
			"additionalProperties": true
		},
		"expires-in": {
			"$comment": "suite/$defs/session-definition/properties/expires-in",
			"type": "string"
		},
		"send": {
			"$comment": "suite/$defs/session-definition/properties/send",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"bearer": {
					"$comment": "suite/$defs/session-definition/properties/send/properties/bearer",
					"type": "string"
				},
				"headers": {
					"$comment": "suite/$defs/session-definition/properties/send/properties/headers",
					"type": "object",
					"propertyNames": {
						"$comment": "suite/$defs/session-definition/properties/send/properties/headers/propertyNames",
						"pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"
					},
					"additionalProperties": {
						"$comment": "suite/$defs/session-definition/properties/send/properties/headers/additionalProperties",
						"type": "string"
					},
					"minProperties": 1
				},
				"cookies": {
					"$comment": "suite/$defs/session-definition/properties/send/properties/cookies",
					"const": true
				}
			}
		},
		"refresh-on": {
			"$comment": "suite/$defs/session-definition/properties/refresh-on",
			"type": "array",
			"items": {
				"$comment": "suite/$defs/session-definition/properties/refresh-on/items",
				"type": "integer",
				"minimum": 300,
				"maximum": 599
			}
		}
	}
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.uses === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "uses" },
				message: "must have required property 'uses'",
				schema: schema48.required,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.send === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "send" },
				message: "must have required property 'send'",
				schema: schema48.required,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "uses" || key0 === "with" || key0 === "expires-in" || key0 === "send" || key0 === "refresh-on")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.uses !== void 0) {
			let data0 = data.uses;
			if (typeof data0 === "string") {
				if (func3(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/uses",
						schemaPath: "#/$defs/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema45,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/uses",
					schemaPath: "#/$defs/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema45.type,
					parentSchema: schema45,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.with !== void 0) {
			let data1 = data.with;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
				const _errs11 = errors;
				if (typeof key1 === "string") {
					if (!pattern0.test(key1)) {
						const err5 = {
							instancePath: instancePath + "/with",
							schemaPath: "#/$defs/id/pattern",
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
						instancePath: instancePath + "/with",
						schemaPath: "#/$defs/id/type",
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
				if (!(_errs11 === errors)) {
					const err7 = {
						instancePath: instancePath + "/with",
						schemaPath: "#/properties/with/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key1 },
						message: "property name must be valid",
						schema: schema48.properties.with.propertyNames,
						parentSchema: schema48.properties.with,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			else {
				const err8 = {
					instancePath: instancePath + "/with",
					schemaPath: "#/properties/with/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema48.properties.with.type,
					parentSchema: schema48.properties.with,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data["expires-in"] !== void 0) {
			let data2 = data["expires-in"];
			if (typeof data2 !== "string") {
				const err9 = {
					instancePath: instancePath + "/expires-in",
					schemaPath: "#/properties/expires-in/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema48.properties["expires-in"].type,
					parentSchema: schema48.properties["expires-in"],
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.send !== void 0) {
			let data3 = data.send;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length < 1) {
					const err10 = {
						instancePath: instancePath + "/send",
						schemaPath: "#/properties/send/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema48.properties.send,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key2 in data3) if (!(key2 === "bearer" || key2 === "headers" || key2 === "cookies")) {
					const err11 = {
						instancePath: instancePath + "/send",
						schemaPath: "#/properties/send/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema48.properties.send,
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3.bearer !== void 0) {
					let data4 = data3.bearer;
					if (typeof data4 !== "string") {
						const err12 = {
							instancePath: instancePath + "/send/bearer",
							schemaPath: "#/properties/send/properties/bearer/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema48.properties.send.properties.bearer.type,
							parentSchema: schema48.properties.send.properties.bearer,
							data: data4
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data3.headers !== void 0) {
					let data5 = data3.headers;
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (Object.keys(data5).length < 1) {
							const err13 = {
								instancePath: instancePath + "/send/headers",
								schemaPath: "#/properties/send/properties/headers/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema48.properties.send.properties.headers,
								data: data5
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key3 in data5) {
							const _errs30 = errors;
							if (typeof key3 === "string") {
								if (!pattern2.test(key3)) {
									const err14 = {
										instancePath: instancePath + "/send/headers",
										schemaPath: "#/properties/send/properties/headers/propertyNames/pattern",
										keyword: "pattern",
										params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" },
										message: "must match pattern \"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$\"",
										schema: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$",
										parentSchema: schema48.properties.send.properties.headers.propertyNames,
										data: key3,
										propertyName: key3
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							}
							if (!(_errs30 === errors)) {
								const err15 = {
									instancePath: instancePath + "/send/headers",
									schemaPath: "#/properties/send/properties/headers/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key3 },
									message: "property name must be valid",
									schema: schema48.properties.send.properties.headers.propertyNames,
									parentSchema: schema48.properties.send.properties.headers,
									data: data5
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						for (const key4 in data5) {
							let data6 = data5[key4];
							if (typeof data6 !== "string") {
								const err16 = {
									instancePath: instancePath + "/send/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/send/properties/headers/additionalProperties/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema48.properties.send.properties.headers.additionalProperties.type,
									parentSchema: schema48.properties.send.properties.headers.additionalProperties,
									data: data6
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/send/headers",
							schemaPath: "#/properties/send/properties/headers/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema48.properties.send.properties.headers.type,
							parentSchema: schema48.properties.send.properties.headers,
							data: data5
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data3.cookies !== void 0) {
					let data7 = data3.cookies;
					if (true !== data7) {
						const err18 = {
							instancePath: instancePath + "/send/cookies",
							schemaPath: "#/properties/send/properties/cookies/const",
							keyword: "const",
							params: { allowedValue: true },
							message: "must be equal to constant",
							schema: true,
							parentSchema: schema48.properties.send.properties.cookies,
							data: data7
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/send",
					schemaPath: "#/properties/send/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema48.properties.send.type,
					parentSchema: schema48.properties.send,
					data: data3
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data["refresh-on"] !== void 0) {
			let data8 = data["refresh-on"];
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err20 = {
							instancePath: instancePath + "/refresh-on/" + i0,
							schemaPath: "#/properties/refresh-on/items/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema48.properties["refresh-on"].items.type,
							parentSchema: schema48.properties["refresh-on"].items,
							data: data9
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 > 599 || isNaN(data9)) {
							const err21 = {
								instancePath: instancePath + "/refresh-on/" + i0,
								schemaPath: "#/properties/refresh-on/items/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 599
								},
								message: "must be <= 599",
								schema: 599,
								parentSchema: schema48.properties["refresh-on"].items,
								data: data9
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data9 < 300 || isNaN(data9)) {
							const err22 = {
								instancePath: instancePath + "/refresh-on/" + i0,
								schemaPath: "#/properties/refresh-on/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 300
								},
								message: "must be >= 300",
								schema: 300,
								parentSchema: schema48.properties["refresh-on"].items,
								data: data9
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/refresh-on",
					schemaPath: "#/properties/refresh-on/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.properties["refresh-on"].type,
					parentSchema: schema48.properties["refresh-on"],
					data: data8
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema48.type,
			parentSchema: schema48,
			data
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
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
				parentSchema: schema46,
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
					schema: schema46.propertyNames,
					parentSchema: schema46,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		for (const key1 in data) {
			let data0 = data[key1];
			const _errs10 = errors;
			let valid3 = false;
			const _errs11 = errors;
			if (!validate22(data0, {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs11 === errors;
			valid3 = valid3 || _valid0;
			if (!valid3) {
				const _errs13 = errors;
				if (data0 !== null) {
					const err4 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null",
						schema: schema46.additionalProperties.anyOf[1].type,
						parentSchema: schema46.additionalProperties.anyOf[1],
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				var _valid0 = _errs13 === errors;
				valid3 = valid3 || _valid0;
			}
			if (!valid3) {
				const err5 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema46.additionalProperties.anyOf,
					parentSchema: schema46.additionalProperties,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else {
				errors = _errs10;
				if (vErrors !== null) {
					if (_errs10) vErrors.length = _errs10;
					else vErrors = null;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema46.type,
			parentSchema: schema46,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const schema51 = {
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
const schema53 = {
	"$comment": "suite/$defs/condition",
	"type": ["string", "boolean"]
};
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const schema55 = {
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
		},
		"attempts": {
			"$comment": "suite/$defs/until/properties/attempts",
			"type": "integer",
			"minimum": 1,
			"maximum": 1e4
		}
	}
};
const schema56 = {
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
		"version": {
			"$comment": "suite/$defs/expect/properties/version",
			"$ref": "#/$defs/expectation"
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
		"xpath": {
			"$comment": "suite/$defs/expect/properties/xpath",
			"type": "object",
			"minProperties": 1,
			"propertyNames": {
				"$comment": "suite/$defs/expect/properties/xpath/propertyNames",
				"minLength": 1
			},
			"additionalProperties": {
				"$comment": "suite/$defs/expect/properties/xpath/additionalProperties",
				"$ref": "#/$defs/expectation"
			}
		},
		"css": {
			"$comment": "suite/$defs/expect/properties/css",
			"type": "object",
			"minProperties": 1,
			"propertyNames": {
				"$comment": "suite/$defs/expect/properties/css/propertyNames",
				"minLength": 1
			},
			"additionalProperties": {
				"$comment": "suite/$defs/expect/properties/css/additionalProperties",
				"$ref": "#/$defs/expectation"
			}
		},
		"body": {
			"$comment": "suite/$defs/expect/properties/body",
			"$ref": "#/$defs/expectation"
		},
		"bytes": {
			"$comment": "suite/$defs/expect/properties/bytes",
			"$ref": "#/$defs/expectation"
		},
		"raw-bytes": {
			"$comment": "suite/$defs/expect/properties/raw-bytes",
			"$ref": "#/$defs/expectation"
		},
		"regex": {
			"$comment": "suite/$defs/expect/properties/regex",
			"type": "object",
			"minProperties": 1,
			"propertyNames": {
				"$comment": "suite/$defs/expect/properties/regex/propertyNames",
				"minLength": 1
			},
			"additionalProperties": {
				"$comment": "suite/$defs/expect/properties/regex/additionalProperties",
				"$ref": "#/$defs/expectation"
			}
		},
		"sha256": {
			"$comment": "suite/$defs/expect/properties/sha256",
			"$ref": "#/$defs/expectation"
		},
		"md5": {
			"$comment": "suite/$defs/expect/properties/md5",
			"$ref": "#/$defs/expectation"
		},
		"size": {
			"$comment": "suite/$defs/expect/properties/size",
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
		"redirects": {
			"$comment": "suite/$defs/expect/properties/redirects",
			"$ref": "#/$defs/expectation"
		},
		"ip": {
			"$comment": "suite/$defs/expect/properties/ip",
			"$ref": "#/$defs/expectation"
		},
		"certificate": {
			"$comment": "suite/$defs/expect/properties/certificate",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": {
				"$comment": "suite/$defs/expect/properties/certificate/additionalProperties",
				"$ref": "#/$defs/expectation"
			}
		},
		"request": {
			"$comment": "suite/$defs/expect/properties/request",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": false,
			"properties": {
				"url": {
					"$comment": "suite/$defs/expect/properties/request/properties/url",
					"$ref": "#/$defs/expectation"
				},
				"method": {
					"$comment": "suite/$defs/expect/properties/request/properties/method",
					"$ref": "#/$defs/expectation"
				},
				"headers": {
					"$comment": "suite/$defs/expect/properties/request/properties/headers",
					"type": "object",
					"additionalProperties": {
						"$comment": "suite/$defs/expect/properties/request/properties/headers/additionalProperties",
						"$ref": "#/$defs/expectation"
					}
				},
				"body": {
					"$comment": "suite/$defs/expect/properties/request/properties/body",
					"$ref": "#/$defs/expectation"
				}
			}
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
const schema57 = {
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
const pattern19 = /* @__PURE__ */ new RegExp("^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$", "u");
const pattern21 = /* @__PURE__ */ new RegExp("^\\$", "u");
const schema59 = {
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
			"anyOf": [
				{
					"$comment": "suite/$defs/matchers/properties/starts-with/anyOf/0",
					"type": "string"
				},
				{
					"$comment": "suite/$defs/matchers/properties/starts-with/anyOf/1",
					"type": "array"
				},
				{
					"$comment": "suite/$defs/matchers/properties/starts-with/anyOf/2",
					"$ref": "#/$defs/bytes"
				}
			]
		},
		"ends-with": {
			"$comment": "suite/$defs/matchers/properties/ends-with",
			"anyOf": [
				{
					"$comment": "suite/$defs/matchers/properties/ends-with/anyOf/0",
					"type": "string"
				},
				{
					"$comment": "suite/$defs/matchers/properties/ends-with/anyOf/1",
					"type": "array"
				},
				{
					"$comment": "suite/$defs/matchers/properties/ends-with/anyOf/2",
					"$ref": "#/$defs/bytes"
				}
			]
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
		},
		"between": {
			"$comment": "suite/$defs/matchers/properties/between",
			"type": "array",
			"minItems": 2,
			"maxItems": 2,
			"items": {
				"$comment": "suite/$defs/matchers/properties/between/items",
				"$ref": "#/$defs/bound"
			}
		},
		"version": {
			"$comment": "suite/$defs/matchers/properties/version",
			"anyOf": [{
				"$comment": "suite/$defs/matchers/properties/version/anyOf/0",
				"type": "string"
			}, {
				"$comment": "suite/$defs/matchers/properties/version/anyOf/1",
				"type": "object",
				"minProperties": 1,
				"additionalProperties": {
					"$comment": "suite/$defs/matchers/properties/version/anyOf/1/additionalProperties",
					"type": ["string", "number"]
				}
			}]
		},
		"before": {
			"$comment": "suite/$defs/matchers/properties/before",
			"type": "string"
		},
		"after": {
			"$comment": "suite/$defs/matchers/properties/after",
			"type": "string"
		},
		"within": {
			"$comment": "suite/$defs/matchers/properties/within",
			"anyOf": [{
				"$comment": "suite/$defs/matchers/properties/within/anyOf/0",
				"type": "string"
			}, {
				"$comment": "suite/$defs/matchers/properties/within/anyOf/1",
				"type": "object",
				"required": ["by"],
				"additionalProperties": false,
				"properties": {
					"of": {
						"$comment": "suite/$defs/matchers/properties/within/anyOf/1/properties/of",
						"type": "string"
					},
					"by": {
						"$comment": "suite/$defs/matchers/properties/within/anyOf/1/properties/by",
						"type": "string"
					}
				}
			}]
		},
		"none": {
			"$comment": "suite/$defs/matchers/properties/none",
			"$ref": "#/$defs/expectation"
		},
		"equals-except": {
			"$comment": "suite/$defs/matchers/properties/equals-except",
			"type": "object",
			"required": ["value"],
			"additionalProperties": false,
			"properties": {
				"value": { "$comment": "suite/$defs/matchers/properties/equals-except/properties/value" },
				"ignore": {
					"$comment": "suite/$defs/matchers/properties/equals-except/properties/ignore",
					"type": "array",
					"minItems": 1,
					"items": {
						"$comment": "suite/$defs/matchers/properties/equals-except/properties/ignore/items",
						"type": "string",
						"pattern": "^\\$"
					}
				},
				"unordered": {
					"$comment": "suite/$defs/matchers/properties/equals-except/properties/unordered",
					"anyOf": [{
						"$comment": "suite/$defs/matchers/properties/equals-except/properties/unordered/anyOf/0",
						"const": true
					}, {
						"$comment": "suite/$defs/matchers/properties/equals-except/properties/unordered/anyOf/1",
						"type": "array",
						"minItems": 1,
						"items": {
							"$comment": "suite/$defs/matchers/properties/equals-except/properties/unordered/anyOf/1/items",
							"type": "string",
							"pattern": "^\\$"
						}
					}]
				}
			}
		},
		"all-of": {
			"$comment": "suite/$defs/matchers/properties/all-of",
			"type": "array",
			"minItems": 1,
			"items": {
				"$comment": "suite/$defs/matchers/properties/all-of/items",
				"$ref": "#/$defs/expectation"
			}
		},
		"any-of": {
			"$comment": "suite/$defs/matchers/properties/any-of",
			"type": "array",
			"minItems": 1,
			"items": {
				"$comment": "suite/$defs/matchers/properties/any-of/items",
				"$ref": "#/$defs/expectation"
			}
		},
		"filters": {
			"$comment": "suite/$defs/matchers/properties/filters",
			"$ref": "#/$defs/filters"
		},
		"base64-decode": {
			"$comment": "suite/$defs/matchers/properties/base64-decode",
			"$ref": "#/$defs/expectation"
		},
		"base64-encode": {
			"$comment": "suite/$defs/matchers/properties/base64-encode",
			"$ref": "#/$defs/expectation"
		},
		"base64url-decode": {
			"$comment": "suite/$defs/matchers/properties/base64url-decode",
			"$ref": "#/$defs/expectation"
		},
		"base64url-encode": {
			"$comment": "suite/$defs/matchers/properties/base64url-encode",
			"$ref": "#/$defs/expectation"
		},
		"charset-decode": { "$comment": "suite/$defs/matchers/properties/charset-decode" },
		"charset-encode": { "$comment": "suite/$defs/matchers/properties/charset-encode" },
		"css": { "$comment": "suite/$defs/matchers/properties/css" },
		"date-format": { "$comment": "suite/$defs/matchers/properties/date-format" },
		"days-after-now": {
			"$comment": "suite/$defs/matchers/properties/days-after-now",
			"$ref": "#/$defs/expectation"
		},
		"days-before-now": {
			"$comment": "suite/$defs/matchers/properties/days-before-now",
			"$ref": "#/$defs/expectation"
		},
		"first": {
			"$comment": "suite/$defs/matchers/properties/first",
			"$ref": "#/$defs/expectation"
		},
		"flatten": {
			"$comment": "suite/$defs/matchers/properties/flatten",
			"$ref": "#/$defs/expectation"
		},
		"hex-decode": {
			"$comment": "suite/$defs/matchers/properties/hex-decode",
			"$ref": "#/$defs/expectation"
		},
		"html-escape": {
			"$comment": "suite/$defs/matchers/properties/html-escape",
			"$ref": "#/$defs/expectation"
		},
		"html-unescape": {
			"$comment": "suite/$defs/matchers/properties/html-unescape",
			"$ref": "#/$defs/expectation"
		},
		"join": { "$comment": "suite/$defs/matchers/properties/join" },
		"json": {
			"$comment": "suite/$defs/matchers/properties/json",
			"$ref": "#/$defs/expectation"
		},
		"json-path": { "$comment": "suite/$defs/matchers/properties/json-path" },
		"keys": {
			"$comment": "suite/$defs/matchers/properties/keys",
			"$ref": "#/$defs/expectation"
		},
		"last": {
			"$comment": "suite/$defs/matchers/properties/last",
			"$ref": "#/$defs/expectation"
		},
		"lower": {
			"$comment": "suite/$defs/matchers/properties/lower",
			"$ref": "#/$defs/expectation"
		},
		"max": {
			"$comment": "suite/$defs/matchers/properties/max",
			"$ref": "#/$defs/expectation"
		},
		"md5": {
			"$comment": "suite/$defs/matchers/properties/md5",
			"$ref": "#/$defs/expectation"
		},
		"min": {
			"$comment": "suite/$defs/matchers/properties/min",
			"$ref": "#/$defs/expectation"
		},
		"nth": { "$comment": "suite/$defs/matchers/properties/nth" },
		"regex": { "$comment": "suite/$defs/matchers/properties/regex" },
		"replace": { "$comment": "suite/$defs/matchers/properties/replace" },
		"replace-regex": { "$comment": "suite/$defs/matchers/properties/replace-regex" },
		"reverse": {
			"$comment": "suite/$defs/matchers/properties/reverse",
			"$ref": "#/$defs/expectation"
		},
		"sha256": {
			"$comment": "suite/$defs/matchers/properties/sha256",
			"$ref": "#/$defs/expectation"
		},
		"sort": {
			"$comment": "suite/$defs/matchers/properties/sort",
			"$ref": "#/$defs/expectation"
		},
		"split": { "$comment": "suite/$defs/matchers/properties/split" },
		"sum": {
			"$comment": "suite/$defs/matchers/properties/sum",
			"$ref": "#/$defs/expectation"
		},
		"to-date": { "$comment": "suite/$defs/matchers/properties/to-date" },
		"to-hex": {
			"$comment": "suite/$defs/matchers/properties/to-hex",
			"$ref": "#/$defs/expectation"
		},
		"to-integer": {
			"$comment": "suite/$defs/matchers/properties/to-integer",
			"$ref": "#/$defs/expectation"
		},
		"to-number": {
			"$comment": "suite/$defs/matchers/properties/to-number",
			"$ref": "#/$defs/expectation"
		},
		"to-text": {
			"$comment": "suite/$defs/matchers/properties/to-text",
			"$ref": "#/$defs/expectation"
		},
		"trim": {
			"$comment": "suite/$defs/matchers/properties/trim",
			"$ref": "#/$defs/expectation"
		},
		"unique": {
			"$comment": "suite/$defs/matchers/properties/unique",
			"$ref": "#/$defs/expectation"
		},
		"upper": {
			"$comment": "suite/$defs/matchers/properties/upper",
			"$ref": "#/$defs/expectation"
		},
		"url-decode": {
			"$comment": "suite/$defs/matchers/properties/url-decode",
			"$ref": "#/$defs/expectation"
		},
		"url-encode": { "$comment": "suite/$defs/matchers/properties/url-encode" },
		"url-query-param": { "$comment": "suite/$defs/matchers/properties/url-query-param" },
		"utf8-decode": {
			"$comment": "suite/$defs/matchers/properties/utf8-decode",
			"$ref": "#/$defs/expectation"
		},
		"utf8-encode": {
			"$comment": "suite/$defs/matchers/properties/utf8-encode",
			"$ref": "#/$defs/expectation"
		},
		"values": {
			"$comment": "suite/$defs/matchers/properties/values",
			"$ref": "#/$defs/expectation"
		},
		"xpath": { "$comment": "suite/$defs/matchers/properties/xpath" }
	}
};
const schema61 = {
	"$comment": "suite/$defs/bound",
	"type": ["number", "string"]
};
const schema65 = {
	"$comment": "suite/$defs/bytes",
	"type": "object",
	"minProperties": 1,
	"additionalProperties": false,
	"properties": {
		"hex": {
			"$comment": "suite/$defs/bytes/properties/hex",
			"type": "string",
			"pattern": "^(\\s*[0-9A-Fa-f]\\s*[0-9A-Fa-f])*\\s*$"
		},
		"base64": {
			"$comment": "suite/$defs/bytes/properties/base64",
			"type": "string"
		}
	}
};
const schema67 = {
	"$comment": "suite/$defs/type",
	"type": "string",
	"enum": [
		"string",
		"number",
		"integer",
		"boolean",
		"null",
		"array",
		"list",
		"object",
		"date",
		"bytes",
		"uuid",
		"ipv4",
		"ipv6",
		"iso-date",
		"email",
		"uri",
		"base64",
		"json"
	]
};
const schema71 = {
	"$comment": "suite/$defs/filters",
	"type": "array",
	"minItems": 1,
	"items": {
		"$comment": "suite/$defs/filters/items",
		"anyOf": [{
			"$comment": "suite/$defs/filters/items/anyOf/0",
			"type": "string",
			"minLength": 1
		}, {
			"$comment": "suite/$defs/filters/items/anyOf/1",
			"type": "object",
			"minProperties": 1
		}]
	}
};
const pattern22 = /* @__PURE__ */ new RegExp("^(\\s*[0-9A-Fa-f]\\s*[0-9A-Fa-f])*\\s*$", "u");
const schema60 = {
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
const wrapper0 = { validate: validate29 };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			params: { type: schema60.anyOf[0].type },
			message: "must be string,number,boolean,null",
			schema: schema60.anyOf[0].type,
			parentSchema: schema60.anyOf[0],
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
				schema: schema60.anyOf[1].type,
				parentSchema: schema60.anyOf[1],
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
			schema: schema60.anyOf,
			parentSchema: schema60,
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
	validate30.errors = vErrors;
	return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				parentSchema: schema59,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(func2.call(schema59.properties, key0) || pattern21.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema59,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.not !== void 0) {
			if (!validate30(data.not, {
				instancePath: instancePath + "/not",
				parentData: data,
				parentDataProperty: "not",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
						parentSchema: schema59.properties["one-of"],
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
					schema: schema59.properties["one-of"].type,
					parentSchema: schema59.properties["one-of"],
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
					params: { type: schema61.type },
					message: "must be number,string",
					schema: schema61.type,
					parentSchema: schema61,
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
					params: { type: schema61.type },
					message: "must be number,string",
					schema: schema61.type,
					parentSchema: schema61,
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
					params: { type: schema61.type },
					message: "must be number,string",
					schema: schema61.type,
					parentSchema: schema61,
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
					params: { type: schema61.type },
					message: "must be number,string",
					schema: schema61.type,
					parentSchema: schema61,
					data: data6
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data["starts-with"] !== void 0) {
			let data8 = data["starts-with"];
			const _errs34 = errors;
			let valid5 = false;
			const _errs35 = errors;
			if (typeof data8 !== "string") {
				const err8 = {
					instancePath: instancePath + "/starts-with",
					schemaPath: "#/properties/starts-with/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema59.properties["starts-with"].anyOf[0].type,
					parentSchema: schema59.properties["starts-with"].anyOf[0],
					data: data8
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs35 === errors;
			valid5 = valid5 || _valid0;
			if (!valid5) {
				const _errs38 = errors;
				if (!Array.isArray(data8)) {
					const err9 = {
						instancePath: instancePath + "/starts-with",
						schemaPath: "#/properties/starts-with/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema59.properties["starts-with"].anyOf[1].type,
						parentSchema: schema59.properties["starts-with"].anyOf[1],
						data: data8
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				var _valid0 = _errs38 === errors;
				valid5 = valid5 || _valid0;
				if (!valid5) {
					const _errs41 = errors;
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (Object.keys(data8).length < 1) {
							const err10 = {
								instancePath: instancePath + "/starts-with",
								schemaPath: "#/$defs/bytes/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema65,
								data: data8
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						for (const key1 in data8) if (!(key1 === "hex" || key1 === "base64")) {
							const err11 = {
								instancePath: instancePath + "/starts-with",
								schemaPath: "#/$defs/bytes/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema65,
								data: data8
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data8.hex !== void 0) {
							let data9 = data8.hex;
							if (typeof data9 === "string") {
								if (!pattern22.test(data9)) {
									const err12 = {
										instancePath: instancePath + "/starts-with/hex",
										schemaPath: "#/$defs/bytes/properties/hex/pattern",
										keyword: "pattern",
										params: { pattern: "^(\\s*[0-9A-Fa-f]\\s*[0-9A-Fa-f])*\\s*$" },
										message: "must match pattern \"^(\\s*[0-9A-Fa-f]\\s*[0-9A-Fa-f])*\\s*$\"",
										schema: "^(\\s*[0-9A-Fa-f]\\s*[0-9A-Fa-f])*\\s*$",
										parentSchema: schema65.properties.hex,
										data: data9
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/starts-with/hex",
									schemaPath: "#/$defs/bytes/properties/hex/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema65.properties.hex.type,
									parentSchema: schema65.properties.hex,
									data: data9
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data8.base64 !== void 0) {
							let data10 = data8.base64;
							if (typeof data10 !== "string") {
								const err14 = {
									instancePath: instancePath + "/starts-with/base64",
									schemaPath: "#/$defs/bytes/properties/base64/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema65.properties.base64.type,
									parentSchema: schema65.properties.base64,
									data: data10
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/starts-with",
							schemaPath: "#/$defs/bytes/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema65.type,
							parentSchema: schema65,
							data: data8
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					var _valid0 = _errs41 === errors;
					valid5 = valid5 || _valid0;
				}
			}
			if (!valid5) {
				const err16 = {
					instancePath: instancePath + "/starts-with",
					schemaPath: "#/properties/starts-with/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema59.properties["starts-with"].anyOf,
					parentSchema: schema59.properties["starts-with"],
					data: data8
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs34;
				if (vErrors !== null) {
					if (_errs34) vErrors.length = _errs34;
					else vErrors = null;
				}
			}
		}
		if (data["ends-with"] !== void 0) {
			let data11 = data["ends-with"];
			const _errs55 = errors;
			let valid8 = false;
			const _errs56 = errors;
			if (typeof data11 !== "string") {
				const err17 = {
					instancePath: instancePath + "/ends-with",
					schemaPath: "#/properties/ends-with/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema59.properties["ends-with"].anyOf[0].type,
					parentSchema: schema59.properties["ends-with"].anyOf[0],
					data: data11
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			var _valid1 = _errs56 === errors;
			valid8 = valid8 || _valid1;
			if (!valid8) {
				const _errs59 = errors;
				if (!Array.isArray(data11)) {
					const err18 = {
						instancePath: instancePath + "/ends-with",
						schemaPath: "#/properties/ends-with/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema59.properties["ends-with"].anyOf[1].type,
						parentSchema: schema59.properties["ends-with"].anyOf[1],
						data: data11
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				var _valid1 = _errs59 === errors;
				valid8 = valid8 || _valid1;
				if (!valid8) {
					const _errs62 = errors;
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (Object.keys(data11).length < 1) {
							const err19 = {
								instancePath: instancePath + "/ends-with",
								schemaPath: "#/$defs/bytes/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema65,
								data: data11
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						for (const key2 in data11) if (!(key2 === "hex" || key2 === "base64")) {
							const err20 = {
								instancePath: instancePath + "/ends-with",
								schemaPath: "#/$defs/bytes/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema65,
								data: data11
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data11.hex !== void 0) {
							let data12 = data11.hex;
							if (typeof data12 === "string") {
								if (!pattern22.test(data12)) {
									const err21 = {
										instancePath: instancePath + "/ends-with/hex",
										schemaPath: "#/$defs/bytes/properties/hex/pattern",
										keyword: "pattern",
										params: { pattern: "^(\\s*[0-9A-Fa-f]\\s*[0-9A-Fa-f])*\\s*$" },
										message: "must match pattern \"^(\\s*[0-9A-Fa-f]\\s*[0-9A-Fa-f])*\\s*$\"",
										schema: "^(\\s*[0-9A-Fa-f]\\s*[0-9A-Fa-f])*\\s*$",
										parentSchema: schema65.properties.hex,
										data: data12
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/ends-with/hex",
									schemaPath: "#/$defs/bytes/properties/hex/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema65.properties.hex.type,
									parentSchema: schema65.properties.hex,
									data: data12
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data11.base64 !== void 0) {
							let data13 = data11.base64;
							if (typeof data13 !== "string") {
								const err23 = {
									instancePath: instancePath + "/ends-with/base64",
									schemaPath: "#/$defs/bytes/properties/base64/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema65.properties.base64.type,
									parentSchema: schema65.properties.base64,
									data: data13
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/ends-with",
							schemaPath: "#/$defs/bytes/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema65.type,
							parentSchema: schema65,
							data: data11
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					var _valid1 = _errs62 === errors;
					valid8 = valid8 || _valid1;
				}
			}
			if (!valid8) {
				const err25 = {
					instancePath: instancePath + "/ends-with",
					schemaPath: "#/properties/ends-with/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema59.properties["ends-with"].anyOf,
					parentSchema: schema59.properties["ends-with"],
					data: data11
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			} else {
				errors = _errs55;
				if (vErrors !== null) {
					if (_errs55) vErrors.length = _errs55;
					else vErrors = null;
				}
			}
		}
		if (data.matches !== void 0) {
			let data14 = data.matches;
			if (typeof data14 !== "string") {
				const err26 = {
					instancePath: instancePath + "/matches",
					schemaPath: "#/properties/matches/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema59.properties.matches.type,
					parentSchema: schema59.properties.matches,
					data: data14
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data15 = data.type;
			const _errs79 = errors;
			let valid11 = false;
			const _errs80 = errors;
			if (typeof data15 !== "string") {
				const err27 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema67.type,
					parentSchema: schema67,
					data: data15
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (!(data15 === "string" || data15 === "number" || data15 === "integer" || data15 === "boolean" || data15 === "null" || data15 === "array" || data15 === "list" || data15 === "object" || data15 === "date" || data15 === "bytes" || data15 === "uuid" || data15 === "ipv4" || data15 === "ipv6" || data15 === "iso-date" || data15 === "email" || data15 === "uri" || data15 === "base64" || data15 === "json")) {
				const err28 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/type/enum",
					keyword: "enum",
					params: { allowedValues: schema67.enum },
					message: "must be equal to one of the allowed values",
					schema: schema67.enum,
					parentSchema: schema67,
					data: data15
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			var _valid2 = _errs80 === errors;
			valid11 = valid11 || _valid2;
			if (!valid11) {
				const _errs85 = errors;
				if (Array.isArray(data15)) {
					if (data15.length < 1) {
						const err29 = {
							instancePath: instancePath + "/type",
							schemaPath: "#/properties/type/anyOf/1/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema59.properties.type.anyOf[1],
							data: data15
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					const len0 = data15.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data16 = data15[i0];
						if (typeof data16 !== "string") {
							const err30 = {
								instancePath: instancePath + "/type/" + i0,
								schemaPath: "#/$defs/type/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema67.type,
								parentSchema: schema67,
								data: data16
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (!(data16 === "string" || data16 === "number" || data16 === "integer" || data16 === "boolean" || data16 === "null" || data16 === "array" || data16 === "list" || data16 === "object" || data16 === "date" || data16 === "bytes" || data16 === "uuid" || data16 === "ipv4" || data16 === "ipv6" || data16 === "iso-date" || data16 === "email" || data16 === "uri" || data16 === "base64" || data16 === "json")) {
							const err31 = {
								instancePath: instancePath + "/type/" + i0,
								schemaPath: "#/$defs/type/enum",
								keyword: "enum",
								params: { allowedValues: schema67.enum },
								message: "must be equal to one of the allowed values",
								schema: schema67.enum,
								parentSchema: schema67,
								data: data16
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
				} else {
					const err32 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema59.properties.type.anyOf[1].type,
						parentSchema: schema59.properties.type.anyOf[1],
						data: data15
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				var _valid2 = _errs85 === errors;
				valid11 = valid11 || _valid2;
			}
			if (!valid11) {
				const err33 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema59.properties.type.anyOf,
					parentSchema: schema59.properties.type,
					data: data15
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			} else {
				errors = _errs79;
				if (vErrors !== null) {
					if (_errs79) vErrors.length = _errs79;
					else vErrors = null;
				}
			}
		}
		if (data.exists !== void 0) {
			let data17 = data.exists;
			if (typeof data17 !== "boolean") {
				const err34 = {
					instancePath: instancePath + "/exists",
					schemaPath: "#/properties/exists/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema59.properties.exists.type,
					parentSchema: schema59.properties.exists,
					data: data17
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.empty !== void 0) {
			let data18 = data.empty;
			if (typeof data18 !== "boolean") {
				const err35 = {
					instancePath: instancePath + "/empty",
					schemaPath: "#/properties/empty/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema59.properties.empty.type,
					parentSchema: schema59.properties.empty,
					data: data18
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.length !== void 0) {
			if (!validate30(data.length, {
				instancePath: instancePath + "/length",
				parentData: data,
				parentDataProperty: "length",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.each !== void 0) {
			if (!validate30(data.each, {
				instancePath: instancePath + "/each",
				parentData: data,
				parentDataProperty: "each",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.any !== void 0) {
			if (!validate30(data.any, {
				instancePath: instancePath + "/any",
				parentData: data,
				parentDataProperty: "any",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.schema !== void 0) {
			let data23 = data.schema;
			const _errs109 = errors;
			let valid16 = false;
			const _errs110 = errors;
			if (typeof data23 === "string") {
				if (func3(data23) < 1) {
					const err36 = {
						instancePath: instancePath + "/schema",
						schemaPath: "#/$defs/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema45,
						data: data23
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/$defs/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema45.type,
					parentSchema: schema45,
					data: data23
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
			var _valid3 = _errs110 === errors;
			valid16 = valid16 || _valid3;
			if (!valid16) {
				const _errs115 = errors;
				if (!(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
					const err38 = {
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema59.properties.schema.anyOf[1].type,
						parentSchema: schema59.properties.schema.anyOf[1],
						data: data23
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				var _valid3 = _errs115 === errors;
				valid16 = valid16 || _valid3;
			}
			if (!valid16) {
				const err39 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema59.properties.schema.anyOf,
					parentSchema: schema59.properties.schema,
					data: data23
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			} else {
				errors = _errs109;
				if (vErrors !== null) {
					if (_errs109) vErrors.length = _errs109;
					else vErrors = null;
				}
			}
		}
		if (data.between !== void 0) {
			let data24 = data.between;
			if (Array.isArray(data24)) {
				if (data24.length > 2) {
					const err40 = {
						instancePath: instancePath + "/between",
						schemaPath: "#/properties/between/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema59.properties.between,
						data: data24
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data24.length < 2) {
					const err41 = {
						instancePath: instancePath + "/between",
						schemaPath: "#/properties/between/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema59.properties.between,
						data: data24
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				const len1 = data24.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data25 = data24[i1];
					if (!(typeof data25 == "number" && isFinite(data25)) && typeof data25 !== "string") {
						const err42 = {
							instancePath: instancePath + "/between/" + i1,
							schemaPath: "#/$defs/bound/type",
							keyword: "type",
							params: { type: schema61.type },
							message: "must be number,string",
							schema: schema61.type,
							parentSchema: schema61,
							data: data25
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/between",
					schemaPath: "#/properties/between/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema59.properties.between.type,
					parentSchema: schema59.properties.between,
					data: data24
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data26 = data.version;
			const _errs128 = errors;
			let valid21 = false;
			const _errs129 = errors;
			if (typeof data26 !== "string") {
				const err44 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema59.properties.version.anyOf[0].type,
					parentSchema: schema59.properties.version.anyOf[0],
					data: data26
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
			var _valid4 = _errs129 === errors;
			valid21 = valid21 || _valid4;
			if (!valid21) {
				const _errs132 = errors;
				if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
					if (Object.keys(data26).length < 1) {
						const err45 = {
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/anyOf/1/minProperties",
							keyword: "minProperties",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 properties",
							schema: 1,
							parentSchema: schema59.properties.version.anyOf[1],
							data: data26
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
					for (const key3 in data26) {
						let data27 = data26[key3];
						if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27))) {
							const err46 = {
								instancePath: instancePath + "/version/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/version/anyOf/1/additionalProperties/type",
								keyword: "type",
								params: { type: schema59.properties.version.anyOf[1].additionalProperties.type },
								message: "must be string,number",
								schema: schema59.properties.version.anyOf[1].additionalProperties.type,
								parentSchema: schema59.properties.version.anyOf[1].additionalProperties,
								data: data27
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					}
				} else {
					const err47 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema59.properties.version.anyOf[1].type,
						parentSchema: schema59.properties.version.anyOf[1],
						data: data26
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				var _valid4 = _errs132 === errors;
				valid21 = valid21 || _valid4;
			}
			if (!valid21) {
				const err48 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema59.properties.version.anyOf,
					parentSchema: schema59.properties.version,
					data: data26
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			} else {
				errors = _errs128;
				if (vErrors !== null) {
					if (_errs128) vErrors.length = _errs128;
					else vErrors = null;
				}
			}
		}
		if (data.before !== void 0) {
			let data28 = data.before;
			if (typeof data28 !== "string") {
				const err49 = {
					instancePath: instancePath + "/before",
					schemaPath: "#/properties/before/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema59.properties.before.type,
					parentSchema: schema59.properties.before,
					data: data28
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.after !== void 0) {
			let data29 = data.after;
			if (typeof data29 !== "string") {
				const err50 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/properties/after/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema59.properties.after.type,
					parentSchema: schema59.properties.after,
					data: data29
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data.within !== void 0) {
			let data30 = data.within;
			const _errs147 = errors;
			let valid23 = false;
			const _errs148 = errors;
			if (typeof data30 !== "string") {
				const err51 = {
					instancePath: instancePath + "/within",
					schemaPath: "#/properties/within/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema59.properties.within.anyOf[0].type,
					parentSchema: schema59.properties.within.anyOf[0],
					data: data30
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
			var _valid5 = _errs148 === errors;
			valid23 = valid23 || _valid5;
			if (!valid23) {
				const _errs151 = errors;
				if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
					if (data30.by === void 0) {
						const err52 = {
							instancePath: instancePath + "/within",
							schemaPath: "#/properties/within/anyOf/1/required",
							keyword: "required",
							params: { missingProperty: "by" },
							message: "must have required property 'by'",
							schema: schema59.properties.within.anyOf[1].required,
							parentSchema: schema59.properties.within.anyOf[1],
							data: data30
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
					for (const key4 in data30) if (!(key4 === "of" || key4 === "by")) {
						const err53 = {
							instancePath: instancePath + "/within",
							schemaPath: "#/properties/within/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema59.properties.within.anyOf[1],
							data: data30
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					if (data30.of !== void 0) {
						let data31 = data30.of;
						if (typeof data31 !== "string") {
							const err54 = {
								instancePath: instancePath + "/within/of",
								schemaPath: "#/properties/within/anyOf/1/properties/of/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema59.properties.within.anyOf[1].properties.of.type,
								parentSchema: schema59.properties.within.anyOf[1].properties.of,
								data: data31
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					}
					if (data30.by !== void 0) {
						let data32 = data30.by;
						if (typeof data32 !== "string") {
							const err55 = {
								instancePath: instancePath + "/within/by",
								schemaPath: "#/properties/within/anyOf/1/properties/by/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema59.properties.within.anyOf[1].properties.by.type,
								parentSchema: schema59.properties.within.anyOf[1].properties.by,
								data: data32
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					}
				} else {
					const err56 = {
						instancePath: instancePath + "/within",
						schemaPath: "#/properties/within/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema59.properties.within.anyOf[1].type,
						parentSchema: schema59.properties.within.anyOf[1],
						data: data30
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				var _valid5 = _errs151 === errors;
				valid23 = valid23 || _valid5;
			}
			if (!valid23) {
				const err57 = {
					instancePath: instancePath + "/within",
					schemaPath: "#/properties/within/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema59.properties.within.anyOf,
					parentSchema: schema59.properties.within,
					data: data30
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			} else {
				errors = _errs147;
				if (vErrors !== null) {
					if (_errs147) vErrors.length = _errs147;
					else vErrors = null;
				}
			}
		}
		if (data.none !== void 0) {
			if (!validate30(data.none, {
				instancePath: instancePath + "/none",
				parentData: data,
				parentDataProperty: "none",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["equals-except"] !== void 0) {
			let data34 = data["equals-except"];
			if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
				if (data34.value === void 0) {
					const err58 = {
						instancePath: instancePath + "/equals-except",
						schemaPath: "#/properties/equals-except/required",
						keyword: "required",
						params: { missingProperty: "value" },
						message: "must have required property 'value'",
						schema: schema59.properties["equals-except"].required,
						parentSchema: schema59.properties["equals-except"],
						data: data34
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				for (const key5 in data34) if (!(key5 === "value" || key5 === "ignore" || key5 === "unordered")) {
					const err59 = {
						instancePath: instancePath + "/equals-except",
						schemaPath: "#/properties/equals-except/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema59.properties["equals-except"],
						data: data34
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				if (data34.ignore !== void 0) {
					let data36 = data34.ignore;
					if (Array.isArray(data36)) {
						if (data36.length < 1) {
							const err60 = {
								instancePath: instancePath + "/equals-except/ignore",
								schemaPath: "#/properties/equals-except/properties/ignore/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema59.properties["equals-except"].properties.ignore,
								data: data36
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						const len2 = data36.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data37 = data36[i2];
							if (typeof data37 === "string") {
								if (!pattern21.test(data37)) {
									const err61 = {
										instancePath: instancePath + "/equals-except/ignore/" + i2,
										schemaPath: "#/properties/equals-except/properties/ignore/items/pattern",
										keyword: "pattern",
										params: { pattern: "^\\$" },
										message: "must match pattern \"^\\$\"",
										schema: "^\\$",
										parentSchema: schema59.properties["equals-except"].properties.ignore.items,
										data: data37
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
							} else {
								const err62 = {
									instancePath: instancePath + "/equals-except/ignore/" + i2,
									schemaPath: "#/properties/equals-except/properties/ignore/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema59.properties["equals-except"].properties.ignore.items.type,
									parentSchema: schema59.properties["equals-except"].properties.ignore.items,
									data: data37
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
					} else {
						const err63 = {
							instancePath: instancePath + "/equals-except/ignore",
							schemaPath: "#/properties/equals-except/properties/ignore/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema59.properties["equals-except"].properties.ignore.type,
							parentSchema: schema59.properties["equals-except"].properties.ignore,
							data: data36
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
				if (data34.unordered !== void 0) {
					let data38 = data34.unordered;
					const _errs177 = errors;
					let valid28 = false;
					const _errs178 = errors;
					if (true !== data38) {
						const err64 = {
							instancePath: instancePath + "/equals-except/unordered",
							schemaPath: "#/properties/equals-except/properties/unordered/anyOf/0/const",
							keyword: "const",
							params: { allowedValue: true },
							message: "must be equal to constant",
							schema: true,
							parentSchema: schema59.properties["equals-except"].properties.unordered.anyOf[0],
							data: data38
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
					var _valid6 = _errs178 === errors;
					valid28 = valid28 || _valid6;
					if (!valid28) {
						const _errs180 = errors;
						if (Array.isArray(data38)) {
							if (data38.length < 1) {
								const err65 = {
									instancePath: instancePath + "/equals-except/unordered",
									schemaPath: "#/properties/equals-except/properties/unordered/anyOf/1/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items",
									schema: 1,
									parentSchema: schema59.properties["equals-except"].properties.unordered.anyOf[1],
									data: data38
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
							const len3 = data38.length;
							for (let i3 = 0; i3 < len3; i3++) {
								let data39 = data38[i3];
								if (typeof data39 === "string") {
									if (!pattern21.test(data39)) {
										const err66 = {
											instancePath: instancePath + "/equals-except/unordered/" + i3,
											schemaPath: "#/properties/equals-except/properties/unordered/anyOf/1/items/pattern",
											keyword: "pattern",
											params: { pattern: "^\\$" },
											message: "must match pattern \"^\\$\"",
											schema: "^\\$",
											parentSchema: schema59.properties["equals-except"].properties.unordered.anyOf[1].items,
											data: data39
										};
										if (vErrors === null) vErrors = [err66];
										else vErrors.push(err66);
										errors++;
									}
								} else {
									const err67 = {
										instancePath: instancePath + "/equals-except/unordered/" + i3,
										schemaPath: "#/properties/equals-except/properties/unordered/anyOf/1/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema59.properties["equals-except"].properties.unordered.anyOf[1].items.type,
										parentSchema: schema59.properties["equals-except"].properties.unordered.anyOf[1].items,
										data: data39
									};
									if (vErrors === null) vErrors = [err67];
									else vErrors.push(err67);
									errors++;
								}
							}
						} else {
							const err68 = {
								instancePath: instancePath + "/equals-except/unordered",
								schemaPath: "#/properties/equals-except/properties/unordered/anyOf/1/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema59.properties["equals-except"].properties.unordered.anyOf[1].type,
								parentSchema: schema59.properties["equals-except"].properties.unordered.anyOf[1],
								data: data38
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
						var _valid6 = _errs180 === errors;
						valid28 = valid28 || _valid6;
					}
					if (!valid28) {
						const err69 = {
							instancePath: instancePath + "/equals-except/unordered",
							schemaPath: "#/properties/equals-except/properties/unordered/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema59.properties["equals-except"].properties.unordered.anyOf,
							parentSchema: schema59.properties["equals-except"].properties.unordered,
							data: data38
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					} else {
						errors = _errs177;
						if (vErrors !== null) {
							if (_errs177) vErrors.length = _errs177;
							else vErrors = null;
						}
					}
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/equals-except",
					schemaPath: "#/properties/equals-except/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema59.properties["equals-except"].type,
					parentSchema: schema59.properties["equals-except"],
					data: data34
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		if (data["all-of"] !== void 0) {
			let data40 = data["all-of"];
			if (Array.isArray(data40)) {
				if (data40.length < 1) {
					const err71 = {
						instancePath: instancePath + "/all-of",
						schemaPath: "#/properties/all-of/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema59.properties["all-of"],
						data: data40
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				const len4 = data40.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate30(data40[i4], {
					instancePath: instancePath + "/all-of/" + i4,
					parentData: data40,
					parentDataProperty: i4,
					rootData
				})) {
					vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
					errors = vErrors.length;
				}
			} else {
				const err72 = {
					instancePath: instancePath + "/all-of",
					schemaPath: "#/properties/all-of/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema59.properties["all-of"].type,
					parentSchema: schema59.properties["all-of"],
					data: data40
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
		}
		if (data["any-of"] !== void 0) {
			let data42 = data["any-of"];
			if (Array.isArray(data42)) {
				if (data42.length < 1) {
					const err73 = {
						instancePath: instancePath + "/any-of",
						schemaPath: "#/properties/any-of/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema59.properties["any-of"],
						data: data42
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
				const len5 = data42.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate30(data42[i5], {
					instancePath: instancePath + "/any-of/" + i5,
					parentData: data42,
					parentDataProperty: i5,
					rootData
				})) {
					vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
					errors = vErrors.length;
				}
			} else {
				const err74 = {
					instancePath: instancePath + "/any-of",
					schemaPath: "#/properties/any-of/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema59.properties["any-of"].type,
					parentSchema: schema59.properties["any-of"],
					data: data42
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
		if (data.filters !== void 0) {
			let data44 = data.filters;
			if (Array.isArray(data44)) {
				if (data44.length < 1) {
					const err75 = {
						instancePath: instancePath + "/filters",
						schemaPath: "#/$defs/filters/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema71,
						data: data44
					};
					if (vErrors === null) vErrors = [err75];
					else vErrors.push(err75);
					errors++;
				}
				const len6 = data44.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data45 = data44[i6];
					const _errs203 = errors;
					let valid38 = false;
					const _errs204 = errors;
					if (typeof data45 === "string") {
						if (func3(data45) < 1) {
							const err76 = {
								instancePath: instancePath + "/filters/" + i6,
								schemaPath: "#/$defs/filters/items/anyOf/0/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema71.items.anyOf[0],
								data: data45
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
					} else {
						const err77 = {
							instancePath: instancePath + "/filters/" + i6,
							schemaPath: "#/$defs/filters/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema71.items.anyOf[0].type,
							parentSchema: schema71.items.anyOf[0],
							data: data45
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
					var _valid7 = _errs204 === errors;
					valid38 = valid38 || _valid7;
					if (!valid38) {
						const _errs207 = errors;
						if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
							if (Object.keys(data45).length < 1) {
								const err78 = {
									instancePath: instancePath + "/filters/" + i6,
									schemaPath: "#/$defs/filters/items/anyOf/1/minProperties",
									keyword: "minProperties",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 properties",
									schema: 1,
									parentSchema: schema71.items.anyOf[1],
									data: data45
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
						} else {
							const err79 = {
								instancePath: instancePath + "/filters/" + i6,
								schemaPath: "#/$defs/filters/items/anyOf/1/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema71.items.anyOf[1].type,
								parentSchema: schema71.items.anyOf[1],
								data: data45
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
						var _valid7 = _errs207 === errors;
						valid38 = valid38 || _valid7;
					}
					if (!valid38) {
						const err80 = {
							instancePath: instancePath + "/filters/" + i6,
							schemaPath: "#/$defs/filters/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema71.items.anyOf,
							parentSchema: schema71.items,
							data: data45
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					} else {
						errors = _errs203;
						if (vErrors !== null) {
							if (_errs203) vErrors.length = _errs203;
							else vErrors = null;
						}
					}
				}
			} else {
				const err81 = {
					instancePath: instancePath + "/filters",
					schemaPath: "#/$defs/filters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema71.type,
					parentSchema: schema71,
					data: data44
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
		}
		if (data["base64-decode"] !== void 0) {
			if (!validate30(data["base64-decode"], {
				instancePath: instancePath + "/base64-decode",
				parentData: data,
				parentDataProperty: "base64-decode",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["base64-encode"] !== void 0) {
			if (!validate30(data["base64-encode"], {
				instancePath: instancePath + "/base64-encode",
				parentData: data,
				parentDataProperty: "base64-encode",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["base64url-decode"] !== void 0) {
			if (!validate30(data["base64url-decode"], {
				instancePath: instancePath + "/base64url-decode",
				parentData: data,
				parentDataProperty: "base64url-decode",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["base64url-encode"] !== void 0) {
			if (!validate30(data["base64url-encode"], {
				instancePath: instancePath + "/base64url-encode",
				parentData: data,
				parentDataProperty: "base64url-encode",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["days-after-now"] !== void 0) {
			if (!validate30(data["days-after-now"], {
				instancePath: instancePath + "/days-after-now",
				parentData: data,
				parentDataProperty: "days-after-now",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["days-before-now"] !== void 0) {
			if (!validate30(data["days-before-now"], {
				instancePath: instancePath + "/days-before-now",
				parentData: data,
				parentDataProperty: "days-before-now",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.first !== void 0) {
			if (!validate30(data.first, {
				instancePath: instancePath + "/first",
				parentData: data,
				parentDataProperty: "first",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.flatten !== void 0) {
			if (!validate30(data.flatten, {
				instancePath: instancePath + "/flatten",
				parentData: data,
				parentDataProperty: "flatten",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["hex-decode"] !== void 0) {
			if (!validate30(data["hex-decode"], {
				instancePath: instancePath + "/hex-decode",
				parentData: data,
				parentDataProperty: "hex-decode",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["html-escape"] !== void 0) {
			if (!validate30(data["html-escape"], {
				instancePath: instancePath + "/html-escape",
				parentData: data,
				parentDataProperty: "html-escape",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["html-unescape"] !== void 0) {
			if (!validate30(data["html-unescape"], {
				instancePath: instancePath + "/html-unescape",
				parentData: data,
				parentDataProperty: "html-unescape",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.json !== void 0) {
			if (!validate30(data.json, {
				instancePath: instancePath + "/json",
				parentData: data,
				parentDataProperty: "json",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.keys !== void 0) {
			if (!validate30(data.keys, {
				instancePath: instancePath + "/keys",
				parentData: data,
				parentDataProperty: "keys",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.last !== void 0) {
			if (!validate30(data.last, {
				instancePath: instancePath + "/last",
				parentData: data,
				parentDataProperty: "last",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.lower !== void 0) {
			if (!validate30(data.lower, {
				instancePath: instancePath + "/lower",
				parentData: data,
				parentDataProperty: "lower",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.max !== void 0) {
			if (!validate30(data.max, {
				instancePath: instancePath + "/max",
				parentData: data,
				parentDataProperty: "max",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.md5 !== void 0) {
			if (!validate30(data.md5, {
				instancePath: instancePath + "/md5",
				parentData: data,
				parentDataProperty: "md5",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.min !== void 0) {
			if (!validate30(data.min, {
				instancePath: instancePath + "/min",
				parentData: data,
				parentDataProperty: "min",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.reverse !== void 0) {
			if (!validate30(data.reverse, {
				instancePath: instancePath + "/reverse",
				parentData: data,
				parentDataProperty: "reverse",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.sha256 !== void 0) {
			if (!validate30(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.sort !== void 0) {
			if (!validate30(data.sort, {
				instancePath: instancePath + "/sort",
				parentData: data,
				parentDataProperty: "sort",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.sum !== void 0) {
			if (!validate30(data.sum, {
				instancePath: instancePath + "/sum",
				parentData: data,
				parentDataProperty: "sum",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["to-hex"] !== void 0) {
			if (!validate30(data["to-hex"], {
				instancePath: instancePath + "/to-hex",
				parentData: data,
				parentDataProperty: "to-hex",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["to-integer"] !== void 0) {
			if (!validate30(data["to-integer"], {
				instancePath: instancePath + "/to-integer",
				parentData: data,
				parentDataProperty: "to-integer",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["to-number"] !== void 0) {
			if (!validate30(data["to-number"], {
				instancePath: instancePath + "/to-number",
				parentData: data,
				parentDataProperty: "to-number",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["to-text"] !== void 0) {
			if (!validate30(data["to-text"], {
				instancePath: instancePath + "/to-text",
				parentData: data,
				parentDataProperty: "to-text",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.trim !== void 0) {
			if (!validate30(data.trim, {
				instancePath: instancePath + "/trim",
				parentData: data,
				parentDataProperty: "trim",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.unique !== void 0) {
			if (!validate30(data.unique, {
				instancePath: instancePath + "/unique",
				parentData: data,
				parentDataProperty: "unique",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.upper !== void 0) {
			if (!validate30(data.upper, {
				instancePath: instancePath + "/upper",
				parentData: data,
				parentDataProperty: "upper",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["url-decode"] !== void 0) {
			if (!validate30(data["url-decode"], {
				instancePath: instancePath + "/url-decode",
				parentData: data,
				parentDataProperty: "url-decode",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["utf8-decode"] !== void 0) {
			if (!validate30(data["utf8-decode"], {
				instancePath: instancePath + "/utf8-decode",
				parentData: data,
				parentDataProperty: "utf8-decode",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["utf8-encode"] !== void 0) {
			if (!validate30(data["utf8-encode"], {
				instancePath: instancePath + "/utf8-encode",
				parentData: data,
				parentDataProperty: "utf8-encode",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.values !== void 0) {
			if (!validate30(data.values, {
				instancePath: instancePath + "/values",
				parentData: data,
				parentDataProperty: "values",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		for (const key6 in data) if (pattern21.test(key6)) {
			if (!validate30(data[key6], {
				instancePath: instancePath + "/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key6,
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err82 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema59.type,
			parentSchema: schema59,
			data
		};
		if (vErrors === null) vErrors = [err82];
		else vErrors.push(err82);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
const schema72 = {
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
		},
		"between": {
			"$comment": "suite/$defs/duration-matchers/properties/between",
			"type": "array",
			"minItems": 2,
			"maxItems": 2,
			"items": {
				"$comment": "suite/$defs/duration-matchers/properties/between/items",
				"$ref": "#/$defs/duration"
			}
		},
		"dns": {
			"$comment": "suite/$defs/duration-matchers/properties/dns",
			"$ref": "#/$defs/duration-bounds"
		},
		"connect": {
			"$comment": "suite/$defs/duration-matchers/properties/connect",
			"$ref": "#/$defs/duration-bounds"
		},
		"tls": {
			"$comment": "suite/$defs/duration-matchers/properties/tls",
			"$ref": "#/$defs/duration-bounds"
		},
		"first-byte": {
			"$comment": "suite/$defs/duration-matchers/properties/first-byte",
			"$ref": "#/$defs/duration-bounds"
		},
		"download": {
			"$comment": "suite/$defs/duration-matchers/properties/download",
			"$ref": "#/$defs/duration-bounds"
		}
	}
};
const schema78 = {
	"$comment": "suite/$defs/duration-bounds",
	"type": "object",
	"minProperties": 1,
	"additionalProperties": false,
	"properties": {
		"gt": {
			"$comment": "suite/$defs/duration-bounds/properties/gt",
			"$ref": "#/$defs/duration"
		},
		"gte": {
			"$comment": "suite/$defs/duration-bounds/properties/gte",
			"$ref": "#/$defs/duration"
		},
		"lt": {
			"$comment": "suite/$defs/duration-bounds/properties/lt",
			"$ref": "#/$defs/duration"
		},
		"lte": {
			"$comment": "suite/$defs/duration-bounds/properties/lte",
			"$ref": "#/$defs/duration"
		},
		"between": {
			"$comment": "suite/$defs/duration-bounds/properties/between",
			"type": "array",
			"minItems": 2,
			"maxItems": 2,
			"items": {
				"$comment": "suite/$defs/duration-bounds/properties/between/items",
				"$ref": "#/$defs/duration"
			}
		}
	}
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				parentSchema: schema78,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "gt" || key0 === "gte" || key0 === "lt" || key0 === "lte" || key0 === "between")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema78,
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.between !== void 0) {
			let data4 = data.between;
			if (Array.isArray(data4)) {
				if (data4.length > 2) {
					const err10 = {
						instancePath: instancePath + "/between",
						schemaPath: "#/properties/between/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema78.properties.between,
						data: data4
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data4.length < 2) {
					const err11 = {
						instancePath: instancePath + "/between",
						schemaPath: "#/properties/between/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema78.properties.between,
						data: data4
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (!pattern3.test(data5)) {
							const err12 = {
								instancePath: instancePath + "/between/" + i0,
								schemaPath: "#/$defs/duration/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
								message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
								schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
								parentSchema: schema26,
								data: data5
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/between/" + i0,
							schemaPath: "#/$defs/duration/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema26.type,
							parentSchema: schema26,
							data: data5
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/between",
					schemaPath: "#/properties/between/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema78.properties.between.type,
					parentSchema: schema78.properties.between,
					data: data4
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema78.type,
			parentSchema: schema78,
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate87.errors = vErrors;
	return errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				parentSchema: schema72,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema72.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema72,
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.between !== void 0) {
			let data4 = data.between;
			if (Array.isArray(data4)) {
				if (data4.length > 2) {
					const err10 = {
						instancePath: instancePath + "/between",
						schemaPath: "#/properties/between/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema72.properties.between,
						data: data4
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data4.length < 2) {
					const err11 = {
						instancePath: instancePath + "/between",
						schemaPath: "#/properties/between/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema72.properties.between,
						data: data4
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (!pattern3.test(data5)) {
							const err12 = {
								instancePath: instancePath + "/between/" + i0,
								schemaPath: "#/$defs/duration/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
								message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
								schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
								parentSchema: schema26,
								data: data5
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/between/" + i0,
							schemaPath: "#/$defs/duration/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema26.type,
							parentSchema: schema26,
							data: data5
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/between",
					schemaPath: "#/properties/between/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema72.properties.between.type,
					parentSchema: schema72.properties.between,
					data: data4
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.dns !== void 0) {
			if (!validate87(data.dns, {
				instancePath: instancePath + "/dns",
				parentData: data,
				parentDataProperty: "dns",
				rootData
			})) {
				vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
				errors = vErrors.length;
			}
		}
		if (data.connect !== void 0) {
			if (!validate87(data.connect, {
				instancePath: instancePath + "/connect",
				parentData: data,
				parentDataProperty: "connect",
				rootData
			})) {
				vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
				errors = vErrors.length;
			}
		}
		if (data.tls !== void 0) {
			if (!validate87(data.tls, {
				instancePath: instancePath + "/tls",
				parentData: data,
				parentDataProperty: "tls",
				rootData
			})) {
				vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
				errors = vErrors.length;
			}
		}
		if (data["first-byte"] !== void 0) {
			if (!validate87(data["first-byte"], {
				instancePath: instancePath + "/first-byte",
				parentData: data,
				parentDataProperty: "first-byte",
				rootData
			})) {
				vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
				errors = vErrors.length;
			}
		}
		if (data.download !== void 0) {
			if (!validate87(data.download, {
				instancePath: instancePath + "/download",
				parentData: data,
				parentDataProperty: "download",
				rootData
			})) {
				vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema72.type,
			parentSchema: schema72,
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate86.errors = vErrors;
	return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				parentSchema: schema56,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema56.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema56,
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
					schema: schema57.anyOf[0].type,
					parentSchema: schema57.anyOf[0],
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
						parentSchema: schema57.anyOf[0],
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
						parentSchema: schema57.anyOf[0],
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
					if (!pattern19.test(data0)) {
						const err5 = {
							instancePath: instancePath + "/status",
							schemaPath: "#/$defs/status/anyOf/1/pattern",
							keyword: "pattern",
							params: { pattern: "^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$" },
							message: "must match pattern \"^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$\"",
							schema: "^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$",
							parentSchema: schema57.anyOf[1],
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
						schema: schema57.anyOf[1].type,
						parentSchema: schema57.anyOf[1],
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
					schema: schema57.anyOf,
					parentSchema: schema57,
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
							parentSchema: schema56.properties.status.anyOf[1],
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
								schema: schema57.anyOf[0].type,
								parentSchema: schema57.anyOf[0],
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
									parentSchema: schema57.anyOf[0],
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
									parentSchema: schema57.anyOf[0],
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
								if (!pattern19.test(data1)) {
									const err12 = {
										instancePath: instancePath + "/status/" + i0,
										schemaPath: "#/$defs/status/anyOf/1/pattern",
										keyword: "pattern",
										params: { pattern: "^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$" },
										message: "must match pattern \"^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$\"",
										schema: "^([1-5]xx|\\$\\{\\{[\\s\\S]*\\}\\})$",
										parentSchema: schema57.anyOf[1],
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
									schema: schema57.anyOf[1].type,
									parentSchema: schema57.anyOf[1],
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
								schema: schema57.anyOf,
								parentSchema: schema57,
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
						schema: schema56.properties.status.anyOf[1].type,
						parentSchema: schema56.properties.status.anyOf[1],
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
					if (!validate29(data0, {
						instancePath: instancePath + "/status",
						parentData: data,
						parentDataProperty: "status",
						rootData
					})) {
						vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
					schema: schema56.properties.status.anyOf,
					parentSchema: schema56.properties.status,
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
		if (data.version !== void 0) {
			if (!validate30(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.headers !== void 0) {
			let data3 = data.headers;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) {
					const _errs38 = errors;
					if (typeof key1 === "string") {
						if (!pattern2.test(key1)) {
							const err17 = {
								instancePath: instancePath + "/headers",
								schemaPath: "#/properties/headers/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" },
								message: "must match pattern \"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$\"",
								schema: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$",
								parentSchema: schema56.properties.headers.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
					if (!(_errs38 === errors)) {
						const err18 = {
							instancePath: instancePath + "/headers",
							schemaPath: "#/properties/headers/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema56.properties.headers.propertyNames,
							parentSchema: schema56.properties.headers,
							data: data3
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				for (const key2 in data3) if (!validate30(data3[key2], {
					instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data3,
					parentDataProperty: key2,
					rootData
				})) {
					vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
					errors = vErrors.length;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema56.properties.headers.type,
					parentSchema: schema56.properties.headers,
					data: data3
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.cookies !== void 0) {
			let data5 = data.cookies;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key3 in data5) if (!validate30(data5[key3], {
					instancePath: instancePath + "/cookies/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data5,
					parentDataProperty: key3,
					rootData
				})) {
					vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/cookies",
					schemaPath: "#/properties/cookies/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema56.properties.cookies.type,
					parentSchema: schema56.properties.cookies,
					data: data5
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.json !== void 0) {
			let data7 = data.json;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (Object.keys(data7).length < 1) {
					const err21 = {
						instancePath: instancePath + "/json",
						schemaPath: "#/properties/json/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema56.properties.json,
						data: data7
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				for (const key4 in data7) {
					const _errs52 = errors;
					if (typeof key4 === "string") {
						if (!pattern21.test(key4)) {
							const err22 = {
								instancePath: instancePath + "/json",
								schemaPath: "#/properties/json/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^\\$" },
								message: "must match pattern \"^\\$\"",
								schema: "^\\$",
								parentSchema: schema56.properties.json.propertyNames,
								data: key4,
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
					if (!(_errs52 === errors)) {
						const err23 = {
							instancePath: instancePath + "/json",
							schemaPath: "#/properties/json/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							message: "property name must be valid",
							schema: schema56.properties.json.propertyNames,
							parentSchema: schema56.properties.json,
							data: data7
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				for (const key5 in data7) if (!validate30(data7[key5], {
					instancePath: instancePath + "/json/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data7,
					parentDataProperty: key5,
					rootData
				})) {
					vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
					errors = vErrors.length;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/json",
					schemaPath: "#/properties/json/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema56.properties.json.type,
					parentSchema: schema56.properties.json,
					data: data7
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.xpath !== void 0) {
			let data9 = data.xpath;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (Object.keys(data9).length < 1) {
					const err25 = {
						instancePath: instancePath + "/xpath",
						schemaPath: "#/properties/xpath/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema56.properties.xpath,
						data: data9
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				for (const key6 in data9) {
					const _errs60 = errors;
					if (typeof key6 === "string") {
						if (func3(key6) < 1) {
							const err26 = {
								instancePath: instancePath + "/xpath",
								schemaPath: "#/properties/xpath/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema56.properties.xpath.propertyNames,
								data: key6,
								propertyName: key6
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
					if (!(_errs60 === errors)) {
						const err27 = {
							instancePath: instancePath + "/xpath",
							schemaPath: "#/properties/xpath/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key6 },
							message: "property name must be valid",
							schema: schema56.properties.xpath.propertyNames,
							parentSchema: schema56.properties.xpath,
							data: data9
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				for (const key7 in data9) if (!validate30(data9[key7], {
					instancePath: instancePath + "/xpath/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data9,
					parentDataProperty: key7,
					rootData
				})) {
					vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
					errors = vErrors.length;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/xpath",
					schemaPath: "#/properties/xpath/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema56.properties.xpath.type,
					parentSchema: schema56.properties.xpath,
					data: data9
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.css !== void 0) {
			let data11 = data.css;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (Object.keys(data11).length < 1) {
					const err29 = {
						instancePath: instancePath + "/css",
						schemaPath: "#/properties/css/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema56.properties.css,
						data: data11
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				for (const key8 in data11) {
					const _errs68 = errors;
					if (typeof key8 === "string") {
						if (func3(key8) < 1) {
							const err30 = {
								instancePath: instancePath + "/css",
								schemaPath: "#/properties/css/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema56.properties.css.propertyNames,
								data: key8,
								propertyName: key8
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					}
					if (!(_errs68 === errors)) {
						const err31 = {
							instancePath: instancePath + "/css",
							schemaPath: "#/properties/css/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key8 },
							message: "property name must be valid",
							schema: schema56.properties.css.propertyNames,
							parentSchema: schema56.properties.css,
							data: data11
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				for (const key9 in data11) if (!validate30(data11[key9], {
					instancePath: instancePath + "/css/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data11,
					parentDataProperty: key9,
					rootData
				})) {
					vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
					errors = vErrors.length;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/css",
					schemaPath: "#/properties/css/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema56.properties.css.type,
					parentSchema: schema56.properties.css,
					data: data11
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.body !== void 0) {
			if (!validate30(data.body, {
				instancePath: instancePath + "/body",
				parentData: data,
				parentDataProperty: "body",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.bytes !== void 0) {
			if (!validate30(data.bytes, {
				instancePath: instancePath + "/bytes",
				parentData: data,
				parentDataProperty: "bytes",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["raw-bytes"] !== void 0) {
			if (!validate30(data["raw-bytes"], {
				instancePath: instancePath + "/raw-bytes",
				parentData: data,
				parentDataProperty: "raw-bytes",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.regex !== void 0) {
			let data16 = data.regex;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (Object.keys(data16).length < 1) {
					const err33 = {
						instancePath: instancePath + "/regex",
						schemaPath: "#/properties/regex/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema56.properties.regex,
						data: data16
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				for (const key10 in data16) {
					const _errs82 = errors;
					if (typeof key10 === "string") {
						if (func3(key10) < 1) {
							const err34 = {
								instancePath: instancePath + "/regex",
								schemaPath: "#/properties/regex/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema56.properties.regex.propertyNames,
								data: key10,
								propertyName: key10
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
					if (!(_errs82 === errors)) {
						const err35 = {
							instancePath: instancePath + "/regex",
							schemaPath: "#/properties/regex/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key10 },
							message: "property name must be valid",
							schema: schema56.properties.regex.propertyNames,
							parentSchema: schema56.properties.regex,
							data: data16
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				for (const key11 in data16) if (!validate30(data16[key11], {
					instancePath: instancePath + "/regex/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data16,
					parentDataProperty: key11,
					rootData
				})) {
					vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
					errors = vErrors.length;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/regex",
					schemaPath: "#/properties/regex/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema56.properties.regex.type,
					parentSchema: schema56.properties.regex,
					data: data16
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			if (!validate30(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.md5 !== void 0) {
			if (!validate30(data.md5, {
				instancePath: instancePath + "/md5",
				parentData: data,
				parentDataProperty: "md5",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.size !== void 0) {
			if (!validate30(data.size, {
				instancePath: instancePath + "/size",
				parentData: data,
				parentDataProperty: "size",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.duration !== void 0) {
			if (!validate86(data.duration, {
				instancePath: instancePath + "/duration",
				parentData: data,
				parentDataProperty: "duration",
				rootData
			})) {
				vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
				errors = vErrors.length;
			}
		}
		if (data.url !== void 0) {
			if (!validate30(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.redirects !== void 0) {
			if (!validate30(data.redirects, {
				instancePath: instancePath + "/redirects",
				parentData: data,
				parentDataProperty: "redirects",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.ip !== void 0) {
			if (!validate30(data.ip, {
				instancePath: instancePath + "/ip",
				parentData: data,
				parentDataProperty: "ip",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.certificate !== void 0) {
			let data25 = data.certificate;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (Object.keys(data25).length < 1) {
					const err37 = {
						instancePath: instancePath + "/certificate",
						schemaPath: "#/properties/certificate/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema56.properties.certificate,
						data: data25
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				for (const key12 in data25) if (!validate30(data25[key12], {
					instancePath: instancePath + "/certificate/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data25,
					parentDataProperty: key12,
					rootData
				})) {
					vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
					errors = vErrors.length;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/certificate",
					schemaPath: "#/properties/certificate/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema56.properties.certificate.type,
					parentSchema: schema56.properties.certificate,
					data: data25
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.request !== void 0) {
			let data27 = data.request;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				if (Object.keys(data27).length < 1) {
					const err39 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema56.properties.request,
						data: data27
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				for (const key13 in data27) if (!(key13 === "url" || key13 === "method" || key13 === "headers" || key13 === "body")) {
					const err40 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key13 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema56.properties.request,
						data: data27
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data27.url !== void 0) {
					if (!validate30(data27.url, {
						instancePath: instancePath + "/request/url",
						parentData: data27,
						parentDataProperty: "url",
						rootData
					})) {
						vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
						errors = vErrors.length;
					}
				}
				if (data27.method !== void 0) {
					if (!validate30(data27.method, {
						instancePath: instancePath + "/request/method",
						parentData: data27,
						parentDataProperty: "method",
						rootData
					})) {
						vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
						errors = vErrors.length;
					}
				}
				if (data27.headers !== void 0) {
					let data30 = data27.headers;
					if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
						for (const key14 in data30) if (!validate30(data30[key14], {
							instancePath: instancePath + "/request/headers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data30,
							parentDataProperty: key14,
							rootData
						})) {
							vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
							errors = vErrors.length;
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/request/headers",
							schemaPath: "#/properties/request/properties/headers/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema56.properties.request.properties.headers.type,
							parentSchema: schema56.properties.request.properties.headers,
							data: data30
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data27.body !== void 0) {
					if (!validate30(data27.body, {
						instancePath: instancePath + "/request/body",
						parentData: data27,
						parentDataProperty: "body",
						rootData
					})) {
						vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/request",
					schemaPath: "#/properties/request/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema56.properties.request.type,
					parentSchema: schema56.properties.request,
					data: data27
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.stdout !== void 0) {
			if (!validate30(data.stdout, {
				instancePath: instancePath + "/stdout",
				parentData: data,
				parentDataProperty: "stdout",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.stderr !== void 0) {
			if (!validate30(data.stderr, {
				instancePath: instancePath + "/stderr",
				parentData: data,
				parentDataProperty: "stderr",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data["exit-code"] !== void 0) {
			if (!validate30(data["exit-code"], {
				instancePath: instancePath + "/exit-code",
				parentData: data,
				parentDataProperty: "exit-code",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.that !== void 0) {
			let data36 = data.that;
			const _errs131 = errors;
			let valid22 = false;
			const _errs132 = errors;
			if (typeof data36 !== "string") {
				const err43 = {
					instancePath: instancePath + "/that",
					schemaPath: "#/properties/that/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema56.properties.that.anyOf[0].type,
					parentSchema: schema56.properties.that.anyOf[0],
					data: data36
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
			var _valid3 = _errs132 === errors;
			valid22 = valid22 || _valid3;
			if (!valid22) {
				const _errs135 = errors;
				if (Array.isArray(data36)) {
					if (data36.length < 1) {
						const err44 = {
							instancePath: instancePath + "/that",
							schemaPath: "#/properties/that/anyOf/1/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema56.properties.that.anyOf[1],
							data: data36
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
					const len1 = data36.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data37 = data36[i1];
						if (typeof data37 !== "string") {
							const err45 = {
								instancePath: instancePath + "/that/" + i1,
								schemaPath: "#/properties/that/anyOf/1/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema56.properties.that.anyOf[1].items.type,
								parentSchema: schema56.properties.that.anyOf[1].items,
								data: data37
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
					}
				} else {
					const err46 = {
						instancePath: instancePath + "/that",
						schemaPath: "#/properties/that/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema56.properties.that.anyOf[1].type,
						parentSchema: schema56.properties.that.anyOf[1],
						data: data36
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				var _valid3 = _errs135 === errors;
				valid22 = valid22 || _valid3;
			}
			if (!valid22) {
				const err47 = {
					instancePath: instancePath + "/that",
					schemaPath: "#/properties/that/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema56.properties.that.anyOf,
					parentSchema: schema56.properties.that,
					data: data36
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			} else {
				errors = _errs131;
				if (vErrors !== null) {
					if (_errs131) vErrors.length = _errs131;
					else vErrors = null;
				}
			}
		}
	} else {
		const err48 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema56.type,
			parentSchema: schema56,
			data
		};
		if (vErrors === null) vErrors = [err48];
		else vErrors.push(err48);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				schema: schema55.required,
				parentSchema: schema55,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "expect" || key0 === "every" || key0 === "timeout" || key0 === "attempts")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema55,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.expect !== void 0) {
			if (!validate28(data.expect, {
				instancePath: instancePath + "/expect",
				parentData: data,
				parentDataProperty: "expect",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.attempts !== void 0) {
			let data3 = data.attempts;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err6 = {
					instancePath: instancePath + "/attempts",
					schemaPath: "#/properties/attempts/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema55.properties.attempts.type,
					parentSchema: schema55.properties.attempts,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1e4 || isNaN(data3)) {
					const err7 = {
						instancePath: instancePath + "/attempts",
						schemaPath: "#/properties/attempts/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e4
						},
						message: "must be <= 10000",
						schema: 1e4,
						parentSchema: schema55.properties.attempts,
						data: data3
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err8 = {
						instancePath: instancePath + "/attempts",
						schemaPath: "#/properties/attempts/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema55.properties.attempts,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema55.type,
			parentSchema: schema55,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
const schema87 = {
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
		"xpath": {
			"$comment": "suite/$defs/output/properties/xpath",
			"type": "string",
			"minLength": 1
		},
		"css": {
			"$comment": "suite/$defs/output/properties/css",
			"type": "string",
			"minLength": 1
		},
		"regex": {
			"$comment": "suite/$defs/output/properties/regex",
			"type": "string",
			"minLength": 1
		},
		"certificate": {
			"$comment": "suite/$defs/output/properties/certificate",
			"type": "string"
		},
		"request": {
			"$comment": "suite/$defs/output/properties/request",
			"type": "string",
			"enum": [
				"url",
				"method",
				"body"
			]
		},
		"version": {
			"$comment": "suite/$defs/output/properties/version",
			"const": true
		},
		"status": {
			"$comment": "suite/$defs/output/properties/status",
			"const": true
		},
		"body": {
			"$comment": "suite/$defs/output/properties/body",
			"const": true
		},
		"bytes": {
			"$comment": "suite/$defs/output/properties/bytes",
			"const": true
		},
		"raw-bytes": {
			"$comment": "suite/$defs/output/properties/raw-bytes",
			"const": true
		},
		"sha256": {
			"$comment": "suite/$defs/output/properties/sha256",
			"const": true
		},
		"md5": {
			"$comment": "suite/$defs/output/properties/md5",
			"const": true
		},
		"size": {
			"$comment": "suite/$defs/output/properties/size",
			"const": true
		},
		"url": {
			"$comment": "suite/$defs/output/properties/url",
			"const": true
		},
		"redirects": {
			"$comment": "suite/$defs/output/properties/redirects",
			"const": true
		},
		"ip": {
			"$comment": "suite/$defs/output/properties/ip",
			"const": true
		},
		"duration": {
			"$comment": "suite/$defs/output/properties/duration",
			"enum": [
				true,
				"dns",
				"connect",
				"tls",
				"first-byte",
				"download"
			]
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
		"filters": {
			"$comment": "suite/$defs/output/properties/filters",
			"$ref": "#/$defs/filters"
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
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema87.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema87,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.json !== void 0) {
			let data0 = data.json;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/json",
					schemaPath: "#/properties/json/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema87.properties.json.type,
					parentSchema: schema87.properties.json,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.header !== void 0) {
			let data1 = data.header;
			if (typeof data1 !== "string") {
				const err2 = {
					instancePath: instancePath + "/header",
					schemaPath: "#/properties/header/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema87.properties.header.type,
					parentSchema: schema87.properties.header,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.cookie !== void 0) {
			let data2 = data.cookie;
			if (typeof data2 !== "string") {
				const err3 = {
					instancePath: instancePath + "/cookie",
					schemaPath: "#/properties/cookie/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema87.properties.cookie.type,
					parentSchema: schema87.properties.cookie,
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.xpath !== void 0) {
			let data3 = data.xpath;
			if (typeof data3 === "string") {
				if (func3(data3) < 1) {
					const err4 = {
						instancePath: instancePath + "/xpath",
						schemaPath: "#/properties/xpath/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema87.properties.xpath,
						data: data3
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/xpath",
					schemaPath: "#/properties/xpath/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema87.properties.xpath.type,
					parentSchema: schema87.properties.xpath,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.css !== void 0) {
			let data4 = data.css;
			if (typeof data4 === "string") {
				if (func3(data4) < 1) {
					const err6 = {
						instancePath: instancePath + "/css",
						schemaPath: "#/properties/css/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema87.properties.css,
						data: data4
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/css",
					schemaPath: "#/properties/css/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema87.properties.css.type,
					parentSchema: schema87.properties.css,
					data: data4
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.regex !== void 0) {
			let data5 = data.regex;
			if (typeof data5 === "string") {
				if (func3(data5) < 1) {
					const err8 = {
						instancePath: instancePath + "/regex",
						schemaPath: "#/properties/regex/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema87.properties.regex,
						data: data5
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/regex",
					schemaPath: "#/properties/regex/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema87.properties.regex.type,
					parentSchema: schema87.properties.regex,
					data: data5
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.certificate !== void 0) {
			let data6 = data.certificate;
			if (typeof data6 !== "string") {
				const err10 = {
					instancePath: instancePath + "/certificate",
					schemaPath: "#/properties/certificate/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema87.properties.certificate.type,
					parentSchema: schema87.properties.certificate,
					data: data6
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.request !== void 0) {
			let data7 = data.request;
			if (typeof data7 !== "string") {
				const err11 = {
					instancePath: instancePath + "/request",
					schemaPath: "#/properties/request/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema87.properties.request.type,
					parentSchema: schema87.properties.request,
					data: data7
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (!(data7 === "url" || data7 === "method" || data7 === "body")) {
				const err12 = {
					instancePath: instancePath + "/request",
					schemaPath: "#/properties/request/enum",
					keyword: "enum",
					params: { allowedValues: schema87.properties.request.enum },
					message: "must be equal to one of the allowed values",
					schema: schema87.properties.request.enum,
					parentSchema: schema87.properties.request,
					data: data7
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data8 = data.version;
			if (true !== data8) {
				const err13 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema87.properties.version,
					data: data8
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data9 = data.status;
			if (true !== data9) {
				const err14 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema87.properties.status,
					data: data9
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.body !== void 0) {
			let data10 = data.body;
			if (true !== data10) {
				const err15 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/properties/body/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema87.properties.body,
					data: data10
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.bytes !== void 0) {
			let data11 = data.bytes;
			if (true !== data11) {
				const err16 = {
					instancePath: instancePath + "/bytes",
					schemaPath: "#/properties/bytes/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema87.properties.bytes,
					data: data11
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data["raw-bytes"] !== void 0) {
			let data12 = data["raw-bytes"];
			if (true !== data12) {
				const err17 = {
					instancePath: instancePath + "/raw-bytes",
					schemaPath: "#/properties/raw-bytes/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema87.properties["raw-bytes"],
					data: data12
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			let data13 = data.sha256;
			if (true !== data13) {
				const err18 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/properties/sha256/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema87.properties.sha256,
					data: data13
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.md5 !== void 0) {
			let data14 = data.md5;
			if (true !== data14) {
				const err19 = {
					instancePath: instancePath + "/md5",
					schemaPath: "#/properties/md5/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema87.properties.md5,
					data: data14
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.size !== void 0) {
			let data15 = data.size;
			if (true !== data15) {
				const err20 = {
					instancePath: instancePath + "/size",
					schemaPath: "#/properties/size/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema87.properties.size,
					data: data15
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data16 = data.url;
			if (true !== data16) {
				const err21 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema87.properties.url,
					data: data16
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.redirects !== void 0) {
			let data17 = data.redirects;
			if (true !== data17) {
				const err22 = {
					instancePath: instancePath + "/redirects",
					schemaPath: "#/properties/redirects/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema87.properties.redirects,
					data: data17
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.ip !== void 0) {
			let data18 = data.ip;
			if (true !== data18) {
				const err23 = {
					instancePath: instancePath + "/ip",
					schemaPath: "#/properties/ip/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema87.properties.ip,
					data: data18
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.duration !== void 0) {
			let data19 = data.duration;
			if (!(data19 === true || data19 === "dns" || data19 === "connect" || data19 === "tls" || data19 === "first-byte" || data19 === "download")) {
				const err24 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/enum",
					keyword: "enum",
					params: { allowedValues: schema87.properties.duration.enum },
					message: "must be equal to one of the allowed values",
					schema: schema87.properties.duration.enum,
					parentSchema: schema87.properties.duration,
					data: data19
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.stdout !== void 0) {
			let data20 = data.stdout;
			if (true !== data20) {
				const err25 = {
					instancePath: instancePath + "/stdout",
					schemaPath: "#/properties/stdout/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema87.properties.stdout,
					data: data20
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.stderr !== void 0) {
			let data21 = data.stderr;
			if (true !== data21) {
				const err26 = {
					instancePath: instancePath + "/stderr",
					schemaPath: "#/properties/stderr/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema87.properties.stderr,
					data: data21
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data["exit-code"] !== void 0) {
			let data22 = data["exit-code"];
			if (true !== data22) {
				const err27 = {
					instancePath: instancePath + "/exit-code",
					schemaPath: "#/properties/exit-code/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema87.properties["exit-code"],
					data: data22
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.filters !== void 0) {
			let data23 = data.filters;
			if (Array.isArray(data23)) {
				if (data23.length < 1) {
					const err28 = {
						instancePath: instancePath + "/filters",
						schemaPath: "#/$defs/filters/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema71,
						data: data23
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				const len0 = data23.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data24 = data23[i0];
					const _errs64 = errors;
					let valid4 = false;
					const _errs65 = errors;
					if (typeof data24 === "string") {
						if (func3(data24) < 1) {
							const err29 = {
								instancePath: instancePath + "/filters/" + i0,
								schemaPath: "#/$defs/filters/items/anyOf/0/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema71.items.anyOf[0],
								data: data24
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/filters/" + i0,
							schemaPath: "#/$defs/filters/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema71.items.anyOf[0].type,
							parentSchema: schema71.items.anyOf[0],
							data: data24
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					var _valid0 = _errs65 === errors;
					valid4 = valid4 || _valid0;
					if (!valid4) {
						const _errs68 = errors;
						if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
							if (Object.keys(data24).length < 1) {
								const err31 = {
									instancePath: instancePath + "/filters/" + i0,
									schemaPath: "#/$defs/filters/items/anyOf/1/minProperties",
									keyword: "minProperties",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 properties",
									schema: 1,
									parentSchema: schema71.items.anyOf[1],
									data: data24
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						} else {
							const err32 = {
								instancePath: instancePath + "/filters/" + i0,
								schemaPath: "#/$defs/filters/items/anyOf/1/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema71.items.anyOf[1].type,
								parentSchema: schema71.items.anyOf[1],
								data: data24
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						var _valid0 = _errs68 === errors;
						valid4 = valid4 || _valid0;
					}
					if (!valid4) {
						const err33 = {
							instancePath: instancePath + "/filters/" + i0,
							schemaPath: "#/$defs/filters/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema71.items.anyOf,
							parentSchema: schema71.items,
							data: data24
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					} else {
						errors = _errs64;
						if (vErrors !== null) {
							if (_errs64) vErrors.length = _errs64;
							else vErrors = null;
						}
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/filters",
					schemaPath: "#/$defs/filters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema71.type,
					parentSchema: schema71,
					data: data23
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.matches !== void 0) {
			let data25 = data.matches;
			if (typeof data25 !== "string") {
				const err35 = {
					instancePath: instancePath + "/matches",
					schemaPath: "#/properties/matches/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema87.properties.matches.type,
					parentSchema: schema87.properties.matches,
					data: data25
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.secret !== void 0) {
			let data27 = data.secret;
			if (typeof data27 !== "boolean") {
				const err36 = {
					instancePath: instancePath + "/secret",
					schemaPath: "#/properties/secret/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema87.properties.secret.type,
					parentSchema: schema87.properties.secret,
					data: data27
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
			schema: schema87.type,
			parentSchema: schema87,
			data
		};
		if (vErrors === null) vErrors = [err37];
		else vErrors.push(err37);
		errors++;
	}
	validate108.errors = vErrors;
	return errors === 0;
}
const schema90 = {
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
			"digest": {
				"$comment": "suite/$defs/http/anyOf/1/properties/digest",
				"$ref": "#/$defs/digest"
			},
			"api-key": {
				"$comment": "suite/$defs/http/anyOf/1/properties/api-key",
				"$ref": "#/$defs/api-key"
			},
			"aws": {
				"$comment": "suite/$defs/http/anyOf/1/properties/aws",
				"$ref": "#/$defs/aws"
			},
			"oauth2": {
				"$comment": "suite/$defs/http/anyOf/1/properties/oauth2",
				"$ref": "#/$defs/oauth2"
			},
			"jwt": {
				"$comment": "suite/$defs/http/anyOf/1/properties/jwt",
				"$ref": "#/$defs/jwt"
			},
			"session": {
				"$comment": "suite/$defs/http/anyOf/1/properties/session",
				"$ref": "#/$defs/session"
			},
			"redirects": {
				"$comment": "suite/$defs/http/anyOf/1/properties/redirects",
				"$ref": "#/$defs/redirects"
			},
			"timeout": {
				"$comment": "suite/$defs/http/anyOf/1/properties/timeout",
				"$ref": "#/$defs/timeout"
			},
			"http-version": {
				"$comment": "suite/$defs/http/anyOf/1/properties/http-version",
				"$ref": "#/$defs/http-version"
			},
			"unix-socket": {
				"$comment": "suite/$defs/http/anyOf/1/properties/unix-socket",
				"type": ["string", "null"],
				"minLength": 1
			},
			"resolve": {
				"$comment": "suite/$defs/http/anyOf/1/properties/resolve",
				"$ref": "#/$defs/resolve"
			},
			"connect-to": {
				"$comment": "suite/$defs/http/anyOf/1/properties/connect-to",
				"$ref": "#/$defs/connect-to"
			},
			"proxy": {
				"$comment": "suite/$defs/http/anyOf/1/properties/proxy",
				"$ref": "#/$defs/proxy"
			},
			"no-proxy": {
				"$comment": "suite/$defs/http/anyOf/1/properties/no-proxy",
				"$ref": "#/$defs/no-proxy"
			},
			"path-as-is": {
				"$comment": "suite/$defs/http/anyOf/1/properties/path-as-is",
				"type": "boolean"
			},
			"max-size": {
				"$comment": "suite/$defs/http/anyOf/1/properties/max-size",
				"type": ["string", "integer"],
				"minimum": 1,
				"pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|KiB|MB|MiB|GB|GiB)$"
			},
			"ca": {
				"$comment": "suite/$defs/http/anyOf/1/properties/ca",
				"type": ["string", "null"],
				"minLength": 1
			},
			"client-certificate": {
				"$comment": "suite/$defs/http/anyOf/1/properties/client-certificate",
				"$ref": "#/$defs/client-certificate"
			},
			"server-name": {
				"$comment": "suite/$defs/http/anyOf/1/properties/server-name",
				"type": ["string", "null"],
				"minLength": 1
			},
			"insecure": {
				"$comment": "suite/$defs/http/anyOf/1/properties/insecure",
				"type": "boolean"
			},
			"implicit-headers": {
				"$comment": "suite/$defs/http/anyOf/1/properties/implicit-headers",
				"type": "boolean"
			},
			"charset": {
				"$comment": "suite/$defs/http/anyOf/1/properties/charset",
				"type": ["string", "null"],
				"minLength": 1
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
			"xml": {
				"$comment": "suite/$defs/http/anyOf/1/properties/xml",
				"anyOf": [{
					"$comment": "suite/$defs/http/anyOf/1/properties/xml/anyOf/0",
					"type": "string"
				}, {
					"$comment": "suite/$defs/http/anyOf/1/properties/xml/anyOf/1",
					"type": "object",
					"additionalProperties": false,
					"required": ["file"],
					"properties": { "file": {
						"$comment": "suite/$defs/http/anyOf/1/properties/xml/anyOf/1/properties/file",
						"$ref": "#/$defs/file"
					} }
				}]
			},
			"file": {
				"$comment": "suite/$defs/http/anyOf/1/properties/file",
				"$ref": "#/$defs/file"
			},
			"base64": {
				"$comment": "suite/$defs/http/anyOf/1/properties/base64",
				"type": "string"
			},
			"hex": {
				"$comment": "suite/$defs/http/anyOf/1/properties/hex",
				"type": "string"
			}
		}
	}]
};
const schema91 = {
	"$comment": "suite/$defs/url",
	"type": "string",
	"minLength": 1
};
const pattern43 = /* @__PURE__ */ new RegExp("^[A-Z]+ \\S", "u");
const pattern44 = /* @__PURE__ */ new RegExp("^[A-Z]+$", "u");
const schema117 = {
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
			"hex": {
				"$comment": "suite/$defs/part/anyOf/1/properties/hex",
				"type": "string"
			},
			"filename": {
				"$comment": "suite/$defs/part/anyOf/1/properties/filename",
				"type": "string"
			},
			"content-type": {
				"$comment": "suite/$defs/part/anyOf/1/properties/content-type",
				"type": "string"
			},
			"headers": {
				"$comment": "suite/$defs/part/anyOf/1/properties/headers",
				"$ref": "#/$defs/headers"
			}
		}
	}]
};
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			params: { type: schema117.anyOf[0].type },
			message: "must be string,number,boolean",
			schema: schema117.anyOf[0].type,
			parentSchema: schema117.anyOf[0],
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
			for (const key0 in data) if (!(key0 === "text" || key0 === "json" || key0 === "file" || key0 === "base64" || key0 === "hex" || key0 === "filename" || key0 === "content-type" || key0 === "headers")) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema117.anyOf[1],
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
						schema: schema117.anyOf[1].properties.text.type,
						parentSchema: schema117.anyOf[1].properties.text,
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
					if (func3(data2) < 1) {
						const err3 = {
							instancePath: instancePath + "/file",
							schemaPath: "#/$defs/file/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema45,
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
						schema: schema45.type,
						parentSchema: schema45,
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
						schema: schema117.anyOf[1].properties.base64.type,
						parentSchema: schema117.anyOf[1].properties.base64,
						data: data3
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.hex !== void 0) {
				let data4 = data.hex;
				if (typeof data4 !== "string") {
					const err6 = {
						instancePath: instancePath + "/hex",
						schemaPath: "#/anyOf/1/properties/hex/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema117.anyOf[1].properties.hex.type,
						parentSchema: schema117.anyOf[1].properties.hex,
						data: data4
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.filename !== void 0) {
				let data5 = data.filename;
				if (typeof data5 !== "string") {
					const err7 = {
						instancePath: instancePath + "/filename",
						schemaPath: "#/anyOf/1/properties/filename/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema117.anyOf[1].properties.filename.type,
						parentSchema: schema117.anyOf[1].properties.filename,
						data: data5
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data["content-type"] !== void 0) {
				let data6 = data["content-type"];
				if (typeof data6 !== "string") {
					const err8 = {
						instancePath: instancePath + "/content-type",
						schemaPath: "#/anyOf/1/properties/content-type/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema117.anyOf[1].properties["content-type"].type,
						parentSchema: schema117.anyOf[1].properties["content-type"],
						data: data6
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.headers !== void 0) {
				let data7 = data.headers;
				if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
					for (const key1 in data7) {
						const _errs36 = errors;
						if (typeof key1 === "string") {
							if (!pattern2.test(key1)) {
								const err9 = {
									instancePath: instancePath + "/headers",
									schemaPath: "#/$defs/headers/propertyNames/pattern",
									keyword: "pattern",
									params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" },
									message: "must match pattern \"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$\"",
									schema: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$",
									parentSchema: schema18.propertyNames,
									data: key1,
									propertyName: key1
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (!(_errs36 === errors)) {
							const err10 = {
								instancePath: instancePath + "/headers",
								schemaPath: "#/$defs/headers/propertyNames",
								keyword: "propertyNames",
								params: { propertyName: key1 },
								message: "property name must be valid",
								schema: schema18.propertyNames,
								parentSchema: schema18,
								data: data7
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
					for (const key2 in data7) {
						let data8 = data7[key2];
						const _errs41 = errors;
						let valid6 = false;
						const _errs42 = errors;
						if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean" && data8 !== null) {
							const err11 = {
								instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/headers/additionalProperties/anyOf/0/type",
								keyword: "type",
								params: { type: schema18.additionalProperties.anyOf[0].type },
								message: "must be string,number,boolean,null",
								schema: schema18.additionalProperties.anyOf[0].type,
								parentSchema: schema18.additionalProperties.anyOf[0],
								data: data8
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						var _valid1 = _errs42 === errors;
						valid6 = valid6 || _valid1;
						if (!valid6) {
							const _errs45 = errors;
							if (Array.isArray(data8)) {
								const len0 = data8.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data9 = data8[i0];
									if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
										const err12 = {
											instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
											schemaPath: "#/$defs/headers/additionalProperties/anyOf/1/items/type",
											keyword: "type",
											params: { type: schema18.additionalProperties.anyOf[1].items.type },
											message: "must be string,number,boolean",
											schema: schema18.additionalProperties.anyOf[1].items.type,
											parentSchema: schema18.additionalProperties.anyOf[1].items,
											data: data9
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									}
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/headers/additionalProperties/anyOf/1/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema18.additionalProperties.anyOf[1].type,
									parentSchema: schema18.additionalProperties.anyOf[1],
									data: data8
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							var _valid1 = _errs45 === errors;
							valid6 = valid6 || _valid1;
						}
						if (!valid6) {
							const err14 = {
								instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/headers/additionalProperties/anyOf",
								keyword: "anyOf",
								params: {},
								message: "must match a schema in anyOf",
								schema: schema18.additionalProperties.anyOf,
								parentSchema: schema18.additionalProperties,
								data: data8
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						} else {
							errors = _errs41;
							if (vErrors !== null) {
								if (_errs41) vErrors.length = _errs41;
								else vErrors = null;
							}
						}
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/headers",
						schemaPath: "#/$defs/headers/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema18.type,
						parentSchema: schema18,
						data: data7
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		} else {
			const err16 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema117.anyOf[1].type,
				parentSchema: schema117.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		var _valid0 = _errs5 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err17 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema117.anyOf,
			parentSchema: schema117,
			data
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	validate113.errors = vErrors;
	return errors === 0;
}
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (typeof data === "string") {
		if (!pattern43.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Z]+ \\S" },
				message: "must match pattern \"^[A-Z]+ \\S\"",
				schema: "^[A-Z]+ \\S",
				parentSchema: schema90.anyOf[0],
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
			schema: schema90.anyOf[0].type,
			parentSchema: schema90.anyOf[0],
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
			for (const key0 in data) if (!func2.call(schema90.anyOf[1].properties, key0)) {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema90.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.GET !== void 0) {
				let data0 = data.GET;
				if (typeof data0 === "string") {
					if (func3(data0) < 1) {
						const err3 = {
							instancePath: instancePath + "/GET",
							schemaPath: "#/$defs/url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema91,
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
						schema: schema91.type,
						parentSchema: schema91,
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
					if (func3(data1) < 1) {
						const err5 = {
							instancePath: instancePath + "/HEAD",
							schemaPath: "#/$defs/url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema91,
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
						schema: schema91.type,
						parentSchema: schema91,
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
					if (func3(data2) < 1) {
						const err7 = {
							instancePath: instancePath + "/POST",
							schemaPath: "#/$defs/url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema91,
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
						schema: schema91.type,
						parentSchema: schema91,
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
					if (func3(data3) < 1) {
						const err9 = {
							instancePath: instancePath + "/PUT",
							schemaPath: "#/$defs/url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema91,
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
						schema: schema91.type,
						parentSchema: schema91,
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
					if (func3(data4) < 1) {
						const err11 = {
							instancePath: instancePath + "/PATCH",
							schemaPath: "#/$defs/url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema91,
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
						schema: schema91.type,
						parentSchema: schema91,
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
					if (func3(data5) < 1) {
						const err13 = {
							instancePath: instancePath + "/DELETE",
							schemaPath: "#/$defs/url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema91,
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
						schema: schema91.type,
						parentSchema: schema91,
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
					if (func3(data6) < 1) {
						const err15 = {
							instancePath: instancePath + "/OPTIONS",
							schemaPath: "#/$defs/url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema91,
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
						schema: schema91.type,
						parentSchema: schema91,
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
					if (!pattern44.test(data7)) {
						const err17 = {
							instancePath: instancePath + "/method",
							schemaPath: "#/anyOf/1/properties/method/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Z]+$" },
							message: "must match pattern \"^[A-Z]+$\"",
							schema: "^[A-Z]+$",
							parentSchema: schema90.anyOf[1].properties.method,
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
						schema: schema90.anyOf[1].properties.method.type,
						parentSchema: schema90.anyOf[1].properties.method,
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
					if (func3(data8) < 1) {
						const err19 = {
							instancePath: instancePath + "/url",
							schemaPath: "#/$defs/url/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema91,
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
						schema: schema91.type,
						parentSchema: schema91,
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
					if (func3(data9) < 1) {
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
			if (data.digest !== void 0) {
				let data20 = data.digest;
				if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
					const err42 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/$defs/digest/type",
						keyword: "type",
						params: { type: schema21.type },
						message: "must be object,null",
						schema: schema21.type,
						parentSchema: schema21,
						data: data20
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
					if (data20.user === void 0) {
						const err43 = {
							instancePath: instancePath + "/digest",
							schemaPath: "#/$defs/digest/required",
							keyword: "required",
							params: { missingProperty: "user" },
							message: "must have required property 'user'",
							schema: schema21.required,
							parentSchema: schema21,
							data: data20
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
					if (data20.password === void 0) {
						const err44 = {
							instancePath: instancePath + "/digest",
							schemaPath: "#/$defs/digest/required",
							keyword: "required",
							params: { missingProperty: "password" },
							message: "must have required property 'password'",
							schema: schema21.required,
							parentSchema: schema21,
							data: data20
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
					for (const key5 in data20) if (!(key5 === "user" || key5 === "password")) {
						const err45 = {
							instancePath: instancePath + "/digest",
							schemaPath: "#/$defs/digest/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema21,
							data: data20
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
					if (data20.user !== void 0) {
						let data21 = data20.user;
						if (typeof data21 !== "string") {
							const err46 = {
								instancePath: instancePath + "/digest/user",
								schemaPath: "#/$defs/digest/properties/user/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema21.properties.user.type,
								parentSchema: schema21.properties.user,
								data: data21
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					}
					if (data20.password !== void 0) {
						let data22 = data20.password;
						if (typeof data22 !== "string") {
							const err47 = {
								instancePath: instancePath + "/digest/password",
								schemaPath: "#/$defs/digest/properties/password/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema21.properties.password.type,
								parentSchema: schema21.properties.password,
								data: data22
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					}
				}
			}
			if (data["api-key"] !== void 0) {
				let data23 = data["api-key"];
				if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
					const err48 = {
						instancePath: instancePath + "/api-key",
						schemaPath: "#/$defs/api-key/type",
						keyword: "type",
						params: { type: schema22.type },
						message: "must be object,null",
						schema: schema22.type,
						parentSchema: schema22,
						data: data23
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
					if (data23.name === void 0) {
						const err49 = {
							instancePath: instancePath + "/api-key",
							schemaPath: "#/$defs/api-key/required",
							keyword: "required",
							params: { missingProperty: "name" },
							message: "must have required property 'name'",
							schema: schema22.required,
							parentSchema: schema22,
							data: data23
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
					if (data23.value === void 0) {
						const err50 = {
							instancePath: instancePath + "/api-key",
							schemaPath: "#/$defs/api-key/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema22.required,
							parentSchema: schema22,
							data: data23
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
					for (const key6 in data23) if (!(key6 === "name" || key6 === "value" || key6 === "in")) {
						const err51 = {
							instancePath: instancePath + "/api-key",
							schemaPath: "#/$defs/api-key/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key6 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema22,
							data: data23
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
					if (data23.name !== void 0) {
						let data24 = data23.name;
						if (typeof data24 === "string") {
							if (func3(data24) < 1) {
								const err52 = {
									instancePath: instancePath + "/api-key/name",
									schemaPath: "#/$defs/api-key/properties/name/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema22.properties.name,
									data: data24
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						} else {
							const err53 = {
								instancePath: instancePath + "/api-key/name",
								schemaPath: "#/$defs/api-key/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema22.properties.name.type,
								parentSchema: schema22.properties.name,
								data: data24
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
					}
					if (data23.value !== void 0) {
						let data25 = data23.value;
						if (typeof data25 !== "string") {
							const err54 = {
								instancePath: instancePath + "/api-key/value",
								schemaPath: "#/$defs/api-key/properties/value/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema22.properties.value.type,
								parentSchema: schema22.properties.value,
								data: data25
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					}
					if (data23.in !== void 0) {
						let data26 = data23.in;
						if (!(data26 === "header" || data26 === "query" || data26 === "cookie")) {
							const err55 = {
								instancePath: instancePath + "/api-key/in",
								schemaPath: "#/$defs/api-key/properties/in/enum",
								keyword: "enum",
								params: { allowedValues: schema22.properties.in.enum },
								message: "must be equal to one of the allowed values",
								schema: schema22.properties.in.enum,
								parentSchema: schema22.properties.in,
								data: data26
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					}
				}
			}
			if (data.aws !== void 0) {
				let data27 = data.aws;
				if (!(data27 && typeof data27 == "object" && !Array.isArray(data27)) && data27 !== null) {
					const err56 = {
						instancePath: instancePath + "/aws",
						schemaPath: "#/$defs/aws/type",
						keyword: "type",
						params: { type: schema23.type },
						message: "must be object,null",
						schema: schema23.type,
						parentSchema: schema23,
						data: data27
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
					if (data27["access-key-id"] === void 0) {
						const err57 = {
							instancePath: instancePath + "/aws",
							schemaPath: "#/$defs/aws/required",
							keyword: "required",
							params: { missingProperty: "access-key-id" },
							message: "must have required property 'access-key-id'",
							schema: schema23.required,
							parentSchema: schema23,
							data: data27
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
					if (data27["secret-access-key"] === void 0) {
						const err58 = {
							instancePath: instancePath + "/aws",
							schemaPath: "#/$defs/aws/required",
							keyword: "required",
							params: { missingProperty: "secret-access-key" },
							message: "must have required property 'secret-access-key'",
							schema: schema23.required,
							parentSchema: schema23,
							data: data27
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
					if (data27.region === void 0) {
						const err59 = {
							instancePath: instancePath + "/aws",
							schemaPath: "#/$defs/aws/required",
							keyword: "required",
							params: { missingProperty: "region" },
							message: "must have required property 'region'",
							schema: schema23.required,
							parentSchema: schema23,
							data: data27
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
					if (data27.service === void 0) {
						const err60 = {
							instancePath: instancePath + "/aws",
							schemaPath: "#/$defs/aws/required",
							keyword: "required",
							params: { missingProperty: "service" },
							message: "must have required property 'service'",
							schema: schema23.required,
							parentSchema: schema23,
							data: data27
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
					for (const key7 in data27) if (!(key7 === "access-key-id" || key7 === "secret-access-key" || key7 === "session-token" || key7 === "region" || key7 === "service")) {
						const err61 = {
							instancePath: instancePath + "/aws",
							schemaPath: "#/$defs/aws/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key7 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema23,
							data: data27
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
					if (data27["access-key-id"] !== void 0) {
						let data28 = data27["access-key-id"];
						if (typeof data28 !== "string") {
							const err62 = {
								instancePath: instancePath + "/aws/access-key-id",
								schemaPath: "#/$defs/aws/properties/access-key-id/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema23.properties["access-key-id"].type,
								parentSchema: schema23.properties["access-key-id"],
								data: data28
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
					if (data27["secret-access-key"] !== void 0) {
						let data29 = data27["secret-access-key"];
						if (typeof data29 !== "string") {
							const err63 = {
								instancePath: instancePath + "/aws/secret-access-key",
								schemaPath: "#/$defs/aws/properties/secret-access-key/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema23.properties["secret-access-key"].type,
								parentSchema: schema23.properties["secret-access-key"],
								data: data29
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
					}
					if (data27["session-token"] !== void 0) {
						let data30 = data27["session-token"];
						if (typeof data30 !== "string") {
							const err64 = {
								instancePath: instancePath + "/aws/session-token",
								schemaPath: "#/$defs/aws/properties/session-token/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema23.properties["session-token"].type,
								parentSchema: schema23.properties["session-token"],
								data: data30
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					}
					if (data27.region !== void 0) {
						let data31 = data27.region;
						if (typeof data31 !== "string") {
							const err65 = {
								instancePath: instancePath + "/aws/region",
								schemaPath: "#/$defs/aws/properties/region/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema23.properties.region.type,
								parentSchema: schema23.properties.region,
								data: data31
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					}
					if (data27.service !== void 0) {
						let data32 = data27.service;
						if (typeof data32 !== "string") {
							const err66 = {
								instancePath: instancePath + "/aws/service",
								schemaPath: "#/$defs/aws/properties/service/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema23.properties.service.type,
								parentSchema: schema23.properties.service,
								data: data32
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
					}
				}
			}
			if (data.oauth2 !== void 0) {
				let data33 = data.oauth2;
				if (!(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null) {
					const err67 = {
						instancePath: instancePath + "/oauth2",
						schemaPath: "#/$defs/oauth2/type",
						keyword: "type",
						params: { type: schema24.type },
						message: "must be object,null",
						schema: schema24.type,
						parentSchema: schema24,
						data: data33
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
				if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
					if (data33["token-url"] === void 0) {
						const err68 = {
							instancePath: instancePath + "/oauth2",
							schemaPath: "#/$defs/oauth2/required",
							keyword: "required",
							params: { missingProperty: "token-url" },
							message: "must have required property 'token-url'",
							schema: schema24.required,
							parentSchema: schema24,
							data: data33
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
					if (data33["client-id"] === void 0) {
						const err69 = {
							instancePath: instancePath + "/oauth2",
							schemaPath: "#/$defs/oauth2/required",
							keyword: "required",
							params: { missingProperty: "client-id" },
							message: "must have required property 'client-id'",
							schema: schema24.required,
							parentSchema: schema24,
							data: data33
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
					for (const key8 in data33) if (!func2.call(schema24.properties, key8)) {
						const err70 = {
							instancePath: instancePath + "/oauth2",
							schemaPath: "#/$defs/oauth2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key8 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema24,
							data: data33
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
					if (data33.grant !== void 0) {
						let data34 = data33.grant;
						if (!(data34 === "client-credentials" || data34 === "password" || data34 === "refresh-token")) {
							const err71 = {
								instancePath: instancePath + "/oauth2/grant",
								schemaPath: "#/$defs/oauth2/properties/grant/enum",
								keyword: "enum",
								params: { allowedValues: schema24.properties.grant.enum },
								message: "must be equal to one of the allowed values",
								schema: schema24.properties.grant.enum,
								parentSchema: schema24.properties.grant,
								data: data34
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
					}
					if (data33["token-url"] !== void 0) {
						let data35 = data33["token-url"];
						if (typeof data35 !== "string") {
							const err72 = {
								instancePath: instancePath + "/oauth2/token-url",
								schemaPath: "#/$defs/oauth2/properties/token-url/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema24.properties["token-url"].type,
								parentSchema: schema24.properties["token-url"],
								data: data35
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
					}
					if (data33["client-id"] !== void 0) {
						let data36 = data33["client-id"];
						if (typeof data36 !== "string") {
							const err73 = {
								instancePath: instancePath + "/oauth2/client-id",
								schemaPath: "#/$defs/oauth2/properties/client-id/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema24.properties["client-id"].type,
								parentSchema: schema24.properties["client-id"],
								data: data36
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
					}
					if (data33["client-secret"] !== void 0) {
						let data37 = data33["client-secret"];
						if (typeof data37 !== "string") {
							const err74 = {
								instancePath: instancePath + "/oauth2/client-secret",
								schemaPath: "#/$defs/oauth2/properties/client-secret/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema24.properties["client-secret"].type,
								parentSchema: schema24.properties["client-secret"],
								data: data37
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
					}
					if (data33.scope !== void 0) {
						let data38 = data33.scope;
						if (typeof data38 !== "string") {
							const err75 = {
								instancePath: instancePath + "/oauth2/scope",
								schemaPath: "#/$defs/oauth2/properties/scope/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema24.properties.scope.type,
								parentSchema: schema24.properties.scope,
								data: data38
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
					}
					if (data33.audience !== void 0) {
						let data39 = data33.audience;
						if (typeof data39 !== "string") {
							const err76 = {
								instancePath: instancePath + "/oauth2/audience",
								schemaPath: "#/$defs/oauth2/properties/audience/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema24.properties.audience.type,
								parentSchema: schema24.properties.audience,
								data: data39
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
					}
					if (data33.user !== void 0) {
						let data40 = data33.user;
						if (typeof data40 !== "string") {
							const err77 = {
								instancePath: instancePath + "/oauth2/user",
								schemaPath: "#/$defs/oauth2/properties/user/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema24.properties.user.type,
								parentSchema: schema24.properties.user,
								data: data40
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
					}
					if (data33.password !== void 0) {
						let data41 = data33.password;
						if (typeof data41 !== "string") {
							const err78 = {
								instancePath: instancePath + "/oauth2/password",
								schemaPath: "#/$defs/oauth2/properties/password/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema24.properties.password.type,
								parentSchema: schema24.properties.password,
								data: data41
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
					}
					if (data33["refresh-token"] !== void 0) {
						let data42 = data33["refresh-token"];
						if (typeof data42 !== "string") {
							const err79 = {
								instancePath: instancePath + "/oauth2/refresh-token",
								schemaPath: "#/$defs/oauth2/properties/refresh-token/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema24.properties["refresh-token"].type,
								parentSchema: schema24.properties["refresh-token"],
								data: data42
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
					}
					if (data33["client-authentication"] !== void 0) {
						let data43 = data33["client-authentication"];
						if (!(data43 === "basic" || data43 === "body")) {
							const err80 = {
								instancePath: instancePath + "/oauth2/client-authentication",
								schemaPath: "#/$defs/oauth2/properties/client-authentication/enum",
								keyword: "enum",
								params: { allowedValues: schema24.properties["client-authentication"].enum },
								message: "must be equal to one of the allowed values",
								schema: schema24.properties["client-authentication"].enum,
								parentSchema: schema24.properties["client-authentication"],
								data: data43
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
					}
					if (data33.parameters !== void 0) {
						let data44 = data33.parameters;
						if (data44 && typeof data44 == "object" && !Array.isArray(data44)) for (const key9 in data44) {
							let data45 = data44[key9];
							if (typeof data45 !== "string" && !(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "boolean") {
								const err81 = {
									instancePath: instancePath + "/oauth2/parameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/oauth2/properties/parameters/additionalProperties/type",
									keyword: "type",
									params: { type: schema24.properties.parameters.additionalProperties.type },
									message: "must be string,number,boolean",
									schema: schema24.properties.parameters.additionalProperties.type,
									parentSchema: schema24.properties.parameters.additionalProperties,
									data: data45
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
						}
						else {
							const err82 = {
								instancePath: instancePath + "/oauth2/parameters",
								schemaPath: "#/$defs/oauth2/properties/parameters/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema24.properties.parameters.type,
								parentSchema: schema24.properties.parameters,
								data: data44
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
					}
				}
			}
			if (data.jwt !== void 0) {
				if (!validate14(data.jwt, {
					instancePath: instancePath + "/jwt",
					parentData: data,
					parentDataProperty: "jwt",
					rootData
				})) {
					vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
					errors = vErrors.length;
				}
			}
			if (data.session !== void 0) {
				let data47 = data.session;
				if (typeof data47 !== "string" && data47 !== null) {
					const err83 = {
						instancePath: instancePath + "/session",
						schemaPath: "#/$defs/session/type",
						keyword: "type",
						params: { type: schema27.type },
						message: "must be string,null",
						schema: schema27.type,
						parentSchema: schema27,
						data: data47
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
			}
			if (data.redirects !== void 0) {
				let data48 = data.redirects;
				const _errs211 = errors;
				let valid36 = false;
				const _errs212 = errors;
				if (typeof data48 !== "boolean") {
					const err84 = {
						instancePath: instancePath + "/redirects",
						schemaPath: "#/$defs/redirects/anyOf/0/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean",
						schema: schema28.anyOf[0].type,
						parentSchema: schema28.anyOf[0],
						data: data48
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
				var _valid3 = _errs212 === errors;
				valid36 = valid36 || _valid3;
				if (!valid36) {
					const _errs215 = errors;
					if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
						const err85 = {
							instancePath: instancePath + "/redirects",
							schemaPath: "#/$defs/redirects/anyOf/1/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema28.anyOf[1].type,
							parentSchema: schema28.anyOf[1],
							data: data48
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
					if (typeof data48 == "number" && isFinite(data48)) {
						if (data48 > 50 || isNaN(data48)) {
							const err86 = {
								instancePath: instancePath + "/redirects",
								schemaPath: "#/$defs/redirects/anyOf/1/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 50
								},
								message: "must be <= 50",
								schema: 50,
								parentSchema: schema28.anyOf[1],
								data: data48
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						if (data48 < 0 || isNaN(data48)) {
							const err87 = {
								instancePath: instancePath + "/redirects",
								schemaPath: "#/$defs/redirects/anyOf/1/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema28.anyOf[1],
								data: data48
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
					}
					var _valid3 = _errs215 === errors;
					valid36 = valid36 || _valid3;
					if (!valid36) {
						const _errs218 = errors;
						if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
							for (const key10 in data48) if (!(key10 === "follow" || key10 === "credentials")) {
								const err88 = {
									instancePath: instancePath + "/redirects",
									schemaPath: "#/$defs/redirects/anyOf/2/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key10 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema28.anyOf[2],
									data: data48
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
							if (data48.follow !== void 0) {
								let data49 = data48.follow;
								const _errs224 = errors;
								let valid38 = false;
								const _errs225 = errors;
								if (typeof data49 !== "boolean") {
									const err89 = {
										instancePath: instancePath + "/redirects/follow",
										schemaPath: "#/$defs/redirects/anyOf/2/properties/follow/anyOf/0/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean",
										schema: schema28.anyOf[2].properties.follow.anyOf[0].type,
										parentSchema: schema28.anyOf[2].properties.follow.anyOf[0],
										data: data49
									};
									if (vErrors === null) vErrors = [err89];
									else vErrors.push(err89);
									errors++;
								}
								var _valid4 = _errs225 === errors;
								valid38 = valid38 || _valid4;
								if (!valid38) {
									const _errs228 = errors;
									if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
										const err90 = {
											instancePath: instancePath + "/redirects/follow",
											schemaPath: "#/$defs/redirects/anyOf/2/properties/follow/anyOf/1/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema28.anyOf[2].properties.follow.anyOf[1].type,
											parentSchema: schema28.anyOf[2].properties.follow.anyOf[1],
											data: data49
										};
										if (vErrors === null) vErrors = [err90];
										else vErrors.push(err90);
										errors++;
									}
									if (typeof data49 == "number" && isFinite(data49)) {
										if (data49 > 50 || isNaN(data49)) {
											const err91 = {
												instancePath: instancePath + "/redirects/follow",
												schemaPath: "#/$defs/redirects/anyOf/2/properties/follow/anyOf/1/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 50
												},
												message: "must be <= 50",
												schema: 50,
												parentSchema: schema28.anyOf[2].properties.follow.anyOf[1],
												data: data49
											};
											if (vErrors === null) vErrors = [err91];
											else vErrors.push(err91);
											errors++;
										}
										if (data49 < 0 || isNaN(data49)) {
											const err92 = {
												instancePath: instancePath + "/redirects/follow",
												schemaPath: "#/$defs/redirects/anyOf/2/properties/follow/anyOf/1/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0",
												schema: 0,
												parentSchema: schema28.anyOf[2].properties.follow.anyOf[1],
												data: data49
											};
											if (vErrors === null) vErrors = [err92];
											else vErrors.push(err92);
											errors++;
										}
									}
									var _valid4 = _errs228 === errors;
									valid38 = valid38 || _valid4;
								}
								if (!valid38) {
									const err93 = {
										instancePath: instancePath + "/redirects/follow",
										schemaPath: "#/$defs/redirects/anyOf/2/properties/follow/anyOf",
										keyword: "anyOf",
										params: {},
										message: "must match a schema in anyOf",
										schema: schema28.anyOf[2].properties.follow.anyOf,
										parentSchema: schema28.anyOf[2].properties.follow,
										data: data49
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								} else {
									errors = _errs224;
									if (vErrors !== null) {
										if (_errs224) vErrors.length = _errs224;
										else vErrors = null;
									}
								}
							}
							if (data48.credentials !== void 0) {
								let data50 = data48.credentials;
								if (typeof data50 !== "string") {
									const err94 = {
										instancePath: instancePath + "/redirects/credentials",
										schemaPath: "#/$defs/redirects/anyOf/2/properties/credentials/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema28.anyOf[2].properties.credentials.type,
										parentSchema: schema28.anyOf[2].properties.credentials,
										data: data50
									};
									if (vErrors === null) vErrors = [err94];
									else vErrors.push(err94);
									errors++;
								}
								if (!(data50 === "same-origin" || data50 === "any")) {
									const err95 = {
										instancePath: instancePath + "/redirects/credentials",
										schemaPath: "#/$defs/redirects/anyOf/2/properties/credentials/enum",
										keyword: "enum",
										params: { allowedValues: schema28.anyOf[2].properties.credentials.enum },
										message: "must be equal to one of the allowed values",
										schema: schema28.anyOf[2].properties.credentials.enum,
										parentSchema: schema28.anyOf[2].properties.credentials,
										data: data50
									};
									if (vErrors === null) vErrors = [err95];
									else vErrors.push(err95);
									errors++;
								}
							}
						} else {
							const err96 = {
								instancePath: instancePath + "/redirects",
								schemaPath: "#/$defs/redirects/anyOf/2/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema28.anyOf[2].type,
								parentSchema: schema28.anyOf[2],
								data: data48
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						var _valid3 = _errs218 === errors;
						valid36 = valid36 || _valid3;
					}
				}
				if (!valid36) {
					const err97 = {
						instancePath: instancePath + "/redirects",
						schemaPath: "#/$defs/redirects/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf",
						schema: schema28.anyOf,
						parentSchema: schema28,
						data: data48
					};
					if (vErrors === null) vErrors = [err97];
					else vErrors.push(err97);
					errors++;
				} else {
					errors = _errs211;
					if (vErrors !== null) {
						if (_errs211) vErrors.length = _errs211;
						else vErrors = null;
					}
				}
			}
			if (data.timeout !== void 0) {
				if (!validate16(data.timeout, {
					instancePath: instancePath + "/timeout",
					parentData: data,
					parentDataProperty: "timeout",
					rootData
				})) {
					vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
					errors = vErrors.length;
				}
			}
			if (data["http-version"] !== void 0) {
				let data52 = data["http-version"];
				if (!(data52 === "1.0" || data52 === "1.1" || data52 === "2" || data52 === 1 || data52 === 1.1 || data52 === 2)) {
					const err98 = {
						instancePath: instancePath + "/http-version",
						schemaPath: "#/$defs/http-version/enum",
						keyword: "enum",
						params: { allowedValues: schema35.enum },
						message: "must be equal to one of the allowed values",
						schema: schema35.enum,
						parentSchema: schema35,
						data: data52
					};
					if (vErrors === null) vErrors = [err98];
					else vErrors.push(err98);
					errors++;
				}
			}
			if (data["unix-socket"] !== void 0) {
				let data53 = data["unix-socket"];
				if (typeof data53 !== "string" && data53 !== null) {
					const err99 = {
						instancePath: instancePath + "/unix-socket",
						schemaPath: "#/anyOf/1/properties/unix-socket/type",
						keyword: "type",
						params: { type: schema90.anyOf[1].properties["unix-socket"].type },
						message: "must be string,null",
						schema: schema90.anyOf[1].properties["unix-socket"].type,
						parentSchema: schema90.anyOf[1].properties["unix-socket"],
						data: data53
					};
					if (vErrors === null) vErrors = [err99];
					else vErrors.push(err99);
					errors++;
				}
				if (typeof data53 === "string") {
					if (func3(data53) < 1) {
						const err100 = {
							instancePath: instancePath + "/unix-socket",
							schemaPath: "#/anyOf/1/properties/unix-socket/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema90.anyOf[1].properties["unix-socket"],
							data: data53
						};
						if (vErrors === null) vErrors = [err100];
						else vErrors.push(err100);
						errors++;
					}
				}
			}
			if (data.resolve !== void 0) {
				let data54 = data.resolve;
				if (data54 && typeof data54 == "object" && !Array.isArray(data54)) for (const key11 in data54) {
					let data55 = data54[key11];
					if (typeof data55 === "string") {
						if (func3(data55) < 1) {
							const err101 = {
								instancePath: instancePath + "/resolve/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/resolve/additionalProperties/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema36.additionalProperties,
								data: data55
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
					} else {
						const err102 = {
							instancePath: instancePath + "/resolve/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/resolve/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema36.additionalProperties.type,
							parentSchema: schema36.additionalProperties,
							data: data55
						};
						if (vErrors === null) vErrors = [err102];
						else vErrors.push(err102);
						errors++;
					}
				}
				else {
					const err103 = {
						instancePath: instancePath + "/resolve",
						schemaPath: "#/$defs/resolve/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema36.type,
						parentSchema: schema36,
						data: data54
					};
					if (vErrors === null) vErrors = [err103];
					else vErrors.push(err103);
					errors++;
				}
			}
			if (data["connect-to"] !== void 0) {
				let data56 = data["connect-to"];
				if (data56 && typeof data56 == "object" && !Array.isArray(data56)) for (const key12 in data56) {
					let data57 = data56[key12];
					if (typeof data57 === "string") {
						if (func3(data57) < 1) {
							const err104 = {
								instancePath: instancePath + "/connect-to/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/connect-to/additionalProperties/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema37.additionalProperties,
								data: data57
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
					} else {
						const err105 = {
							instancePath: instancePath + "/connect-to/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/connect-to/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema37.additionalProperties.type,
							parentSchema: schema37.additionalProperties,
							data: data57
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
				}
				else {
					const err106 = {
						instancePath: instancePath + "/connect-to",
						schemaPath: "#/$defs/connect-to/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema37.type,
						parentSchema: schema37,
						data: data56
					};
					if (vErrors === null) vErrors = [err106];
					else vErrors.push(err106);
					errors++;
				}
			}
			if (data.proxy !== void 0) {
				let data58 = data.proxy;
				if (typeof data58 !== "string" && data58 !== null) {
					const err107 = {
						instancePath: instancePath + "/proxy",
						schemaPath: "#/$defs/proxy/type",
						keyword: "type",
						params: { type: schema38.type },
						message: "must be string,null",
						schema: schema38.type,
						parentSchema: schema38,
						data: data58
					};
					if (vErrors === null) vErrors = [err107];
					else vErrors.push(err107);
					errors++;
				}
				if (typeof data58 === "string") {
					if (func3(data58) < 1) {
						const err108 = {
							instancePath: instancePath + "/proxy",
							schemaPath: "#/$defs/proxy/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema38,
							data: data58
						};
						if (vErrors === null) vErrors = [err108];
						else vErrors.push(err108);
						errors++;
					}
				}
			}
			if (data["no-proxy"] !== void 0) {
				let data59 = data["no-proxy"];
				if (Array.isArray(data59)) {
					const len2 = data59.length;
					for (let i2 = 0; i2 < len2; i2++) {
						let data60 = data59[i2];
						if (typeof data60 === "string") {
							if (func3(data60) < 1) {
								const err109 = {
									instancePath: instancePath + "/no-proxy/" + i2,
									schemaPath: "#/$defs/no-proxy/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema39.items,
									data: data60
								};
								if (vErrors === null) vErrors = [err109];
								else vErrors.push(err109);
								errors++;
							}
						} else {
							const err110 = {
								instancePath: instancePath + "/no-proxy/" + i2,
								schemaPath: "#/$defs/no-proxy/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema39.items.type,
								parentSchema: schema39.items,
								data: data60
							};
							if (vErrors === null) vErrors = [err110];
							else vErrors.push(err110);
							errors++;
						}
					}
				} else {
					const err111 = {
						instancePath: instancePath + "/no-proxy",
						schemaPath: "#/$defs/no-proxy/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema39.type,
						parentSchema: schema39,
						data: data59
					};
					if (vErrors === null) vErrors = [err111];
					else vErrors.push(err111);
					errors++;
				}
			}
			if (data["path-as-is"] !== void 0) {
				let data61 = data["path-as-is"];
				if (typeof data61 !== "boolean") {
					const err112 = {
						instancePath: instancePath + "/path-as-is",
						schemaPath: "#/anyOf/1/properties/path-as-is/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean",
						schema: schema90.anyOf[1].properties["path-as-is"].type,
						parentSchema: schema90.anyOf[1].properties["path-as-is"],
						data: data61
					};
					if (vErrors === null) vErrors = [err112];
					else vErrors.push(err112);
					errors++;
				}
			}
			if (data["max-size"] !== void 0) {
				let data62 = data["max-size"];
				if (typeof data62 !== "string" && !(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
					const err113 = {
						instancePath: instancePath + "/max-size",
						schemaPath: "#/anyOf/1/properties/max-size/type",
						keyword: "type",
						params: { type: schema90.anyOf[1].properties["max-size"].type },
						message: "must be string,integer",
						schema: schema90.anyOf[1].properties["max-size"].type,
						parentSchema: schema90.anyOf[1].properties["max-size"],
						data: data62
					};
					if (vErrors === null) vErrors = [err113];
					else vErrors.push(err113);
					errors++;
				}
				if (typeof data62 == "number" && isFinite(data62)) {
					if (data62 < 1 || isNaN(data62)) {
						const err114 = {
							instancePath: instancePath + "/max-size",
							schemaPath: "#/anyOf/1/properties/max-size/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1",
							schema: 1,
							parentSchema: schema90.anyOf[1].properties["max-size"],
							data: data62
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
				}
				if (typeof data62 === "string") {
					if (!pattern9.test(data62)) {
						const err115 = {
							instancePath: instancePath + "/max-size",
							schemaPath: "#/anyOf/1/properties/max-size/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|KiB|MB|MiB|GB|GiB)$" },
							message: "must match pattern \"^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|KiB|MB|MiB|GB|GiB)$\"",
							schema: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|KiB|MB|MiB|GB|GiB)$",
							parentSchema: schema90.anyOf[1].properties["max-size"],
							data: data62
						};
						if (vErrors === null) vErrors = [err115];
						else vErrors.push(err115);
						errors++;
					}
				}
			}
			if (data.ca !== void 0) {
				let data63 = data.ca;
				if (typeof data63 !== "string" && data63 !== null) {
					const err116 = {
						instancePath: instancePath + "/ca",
						schemaPath: "#/anyOf/1/properties/ca/type",
						keyword: "type",
						params: { type: schema90.anyOf[1].properties.ca.type },
						message: "must be string,null",
						schema: schema90.anyOf[1].properties.ca.type,
						parentSchema: schema90.anyOf[1].properties.ca,
						data: data63
					};
					if (vErrors === null) vErrors = [err116];
					else vErrors.push(err116);
					errors++;
				}
				if (typeof data63 === "string") {
					if (func3(data63) < 1) {
						const err117 = {
							instancePath: instancePath + "/ca",
							schemaPath: "#/anyOf/1/properties/ca/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema90.anyOf[1].properties.ca,
							data: data63
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
				}
			}
			if (data["client-certificate"] !== void 0) {
				let data64 = data["client-certificate"];
				const _errs287 = errors;
				let valid49 = false;
				const _errs288 = errors;
				if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
					for (const key13 in data64) if (!(key13 === "cert" || key13 === "key" || key13 === "pfx" || key13 === "passphrase")) {
						const err118 = {
							instancePath: instancePath + "/client-certificate",
							schemaPath: "#/$defs/client-certificate/anyOf/0/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key13 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema40.anyOf[0],
							data: data64
						};
						if (vErrors === null) vErrors = [err118];
						else vErrors.push(err118);
						errors++;
					}
					if (data64.cert !== void 0) {
						let data65 = data64.cert;
						if (typeof data65 === "string") {
							if (func3(data65) < 1) {
								const err119 = {
									instancePath: instancePath + "/client-certificate/cert",
									schemaPath: "#/$defs/client-certificate/anyOf/0/properties/cert/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema40.anyOf[0].properties.cert,
									data: data65
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
						} else {
							const err120 = {
								instancePath: instancePath + "/client-certificate/cert",
								schemaPath: "#/$defs/client-certificate/anyOf/0/properties/cert/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema40.anyOf[0].properties.cert.type,
								parentSchema: schema40.anyOf[0].properties.cert,
								data: data65
							};
							if (vErrors === null) vErrors = [err120];
							else vErrors.push(err120);
							errors++;
						}
					}
					if (data64.key !== void 0) {
						let data66 = data64.key;
						if (typeof data66 === "string") {
							if (func3(data66) < 1) {
								const err121 = {
									instancePath: instancePath + "/client-certificate/key",
									schemaPath: "#/$defs/client-certificate/anyOf/0/properties/key/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema40.anyOf[0].properties.key,
									data: data66
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
						} else {
							const err122 = {
								instancePath: instancePath + "/client-certificate/key",
								schemaPath: "#/$defs/client-certificate/anyOf/0/properties/key/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema40.anyOf[0].properties.key.type,
								parentSchema: schema40.anyOf[0].properties.key,
								data: data66
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
					}
					if (data64.pfx !== void 0) {
						let data67 = data64.pfx;
						if (typeof data67 === "string") {
							if (func3(data67) < 1) {
								const err123 = {
									instancePath: instancePath + "/client-certificate/pfx",
									schemaPath: "#/$defs/client-certificate/anyOf/0/properties/pfx/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema40.anyOf[0].properties.pfx,
									data: data67
								};
								if (vErrors === null) vErrors = [err123];
								else vErrors.push(err123);
								errors++;
							}
						} else {
							const err124 = {
								instancePath: instancePath + "/client-certificate/pfx",
								schemaPath: "#/$defs/client-certificate/anyOf/0/properties/pfx/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema40.anyOf[0].properties.pfx.type,
								parentSchema: schema40.anyOf[0].properties.pfx,
								data: data67
							};
							if (vErrors === null) vErrors = [err124];
							else vErrors.push(err124);
							errors++;
						}
					}
					if (data64.passphrase !== void 0) {
						let data68 = data64.passphrase;
						if (typeof data68 !== "string") {
							const err125 = {
								instancePath: instancePath + "/client-certificate/passphrase",
								schemaPath: "#/$defs/client-certificate/anyOf/0/properties/passphrase/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema40.anyOf[0].properties.passphrase.type,
								parentSchema: schema40.anyOf[0].properties.passphrase,
								data: data68
							};
							if (vErrors === null) vErrors = [err125];
							else vErrors.push(err125);
							errors++;
						}
					}
				} else {
					const err126 = {
						instancePath: instancePath + "/client-certificate",
						schemaPath: "#/$defs/client-certificate/anyOf/0/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema40.anyOf[0].type,
						parentSchema: schema40.anyOf[0],
						data: data64
					};
					if (vErrors === null) vErrors = [err126];
					else vErrors.push(err126);
					errors++;
				}
				var _valid5 = _errs288 === errors;
				valid49 = valid49 || _valid5;
				if (!valid49) {
					const _errs304 = errors;
					if (data64 !== null) {
						const err127 = {
							instancePath: instancePath + "/client-certificate",
							schemaPath: "#/$defs/client-certificate/anyOf/1/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null",
							schema: schema40.anyOf[1].type,
							parentSchema: schema40.anyOf[1],
							data: data64
						};
						if (vErrors === null) vErrors = [err127];
						else vErrors.push(err127);
						errors++;
					}
					var _valid5 = _errs304 === errors;
					valid49 = valid49 || _valid5;
				}
				if (!valid49) {
					const err128 = {
						instancePath: instancePath + "/client-certificate",
						schemaPath: "#/$defs/client-certificate/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf",
						schema: schema40.anyOf,
						parentSchema: schema40,
						data: data64
					};
					if (vErrors === null) vErrors = [err128];
					else vErrors.push(err128);
					errors++;
				} else {
					errors = _errs287;
					if (vErrors !== null) {
						if (_errs287) vErrors.length = _errs287;
						else vErrors = null;
					}
				}
			}
			if (data["server-name"] !== void 0) {
				let data69 = data["server-name"];
				if (typeof data69 !== "string" && data69 !== null) {
					const err129 = {
						instancePath: instancePath + "/server-name",
						schemaPath: "#/anyOf/1/properties/server-name/type",
						keyword: "type",
						params: { type: schema90.anyOf[1].properties["server-name"].type },
						message: "must be string,null",
						schema: schema90.anyOf[1].properties["server-name"].type,
						parentSchema: schema90.anyOf[1].properties["server-name"],
						data: data69
					};
					if (vErrors === null) vErrors = [err129];
					else vErrors.push(err129);
					errors++;
				}
				if (typeof data69 === "string") {
					if (func3(data69) < 1) {
						const err130 = {
							instancePath: instancePath + "/server-name",
							schemaPath: "#/anyOf/1/properties/server-name/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema90.anyOf[1].properties["server-name"],
							data: data69
						};
						if (vErrors === null) vErrors = [err130];
						else vErrors.push(err130);
						errors++;
					}
				}
			}
			if (data.insecure !== void 0) {
				let data70 = data.insecure;
				if (typeof data70 !== "boolean") {
					const err131 = {
						instancePath: instancePath + "/insecure",
						schemaPath: "#/anyOf/1/properties/insecure/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean",
						schema: schema90.anyOf[1].properties.insecure.type,
						parentSchema: schema90.anyOf[1].properties.insecure,
						data: data70
					};
					if (vErrors === null) vErrors = [err131];
					else vErrors.push(err131);
					errors++;
				}
			}
			if (data["implicit-headers"] !== void 0) {
				let data71 = data["implicit-headers"];
				if (typeof data71 !== "boolean") {
					const err132 = {
						instancePath: instancePath + "/implicit-headers",
						schemaPath: "#/anyOf/1/properties/implicit-headers/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean",
						schema: schema90.anyOf[1].properties["implicit-headers"].type,
						parentSchema: schema90.anyOf[1].properties["implicit-headers"],
						data: data71
					};
					if (vErrors === null) vErrors = [err132];
					else vErrors.push(err132);
					errors++;
				}
			}
			if (data.charset !== void 0) {
				let data72 = data.charset;
				if (typeof data72 !== "string" && data72 !== null) {
					const err133 = {
						instancePath: instancePath + "/charset",
						schemaPath: "#/anyOf/1/properties/charset/type",
						keyword: "type",
						params: { type: schema90.anyOf[1].properties.charset.type },
						message: "must be string,null",
						schema: schema90.anyOf[1].properties.charset.type,
						parentSchema: schema90.anyOf[1].properties.charset,
						data: data72
					};
					if (vErrors === null) vErrors = [err133];
					else vErrors.push(err133);
					errors++;
				}
				if (typeof data72 === "string") {
					if (func3(data72) < 1) {
						const err134 = {
							instancePath: instancePath + "/charset",
							schemaPath: "#/anyOf/1/properties/charset/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema90.anyOf[1].properties.charset,
							data: data72
						};
						if (vErrors === null) vErrors = [err134];
						else vErrors.push(err134);
						errors++;
					}
				}
			}
			if (data.form !== void 0) {
				let data74 = data.form;
				if (data74 && typeof data74 == "object" && !Array.isArray(data74)) for (const key14 in data74) {
					let data75 = data74[key14];
					const _errs329 = errors;
					let valid53 = false;
					const _errs330 = errors;
					if (typeof data75 !== "string" && !(typeof data75 == "number" && isFinite(data75)) && typeof data75 !== "boolean" && data75 !== null) {
						const err135 = {
							instancePath: instancePath + "/form/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/query/additionalProperties/anyOf/0/type",
							keyword: "type",
							params: { type: schema17.additionalProperties.anyOf[0].type },
							message: "must be string,number,boolean,null",
							schema: schema17.additionalProperties.anyOf[0].type,
							parentSchema: schema17.additionalProperties.anyOf[0],
							data: data75
						};
						if (vErrors === null) vErrors = [err135];
						else vErrors.push(err135);
						errors++;
					}
					var _valid6 = _errs330 === errors;
					valid53 = valid53 || _valid6;
					if (!valid53) {
						const _errs333 = errors;
						if (Array.isArray(data75)) {
							const len3 = data75.length;
							for (let i3 = 0; i3 < len3; i3++) {
								let data76 = data75[i3];
								if (typeof data76 !== "string" && !(typeof data76 == "number" && isFinite(data76)) && typeof data76 !== "boolean") {
									const err136 = {
										instancePath: instancePath + "/form/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3,
										schemaPath: "#/$defs/query/additionalProperties/anyOf/1/items/type",
										keyword: "type",
										params: { type: schema17.additionalProperties.anyOf[1].items.type },
										message: "must be string,number,boolean",
										schema: schema17.additionalProperties.anyOf[1].items.type,
										parentSchema: schema17.additionalProperties.anyOf[1].items,
										data: data76
									};
									if (vErrors === null) vErrors = [err136];
									else vErrors.push(err136);
									errors++;
								}
							}
						} else {
							const err137 = {
								instancePath: instancePath + "/form/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/query/additionalProperties/anyOf/1/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema17.additionalProperties.anyOf[1].type,
								parentSchema: schema17.additionalProperties.anyOf[1],
								data: data75
							};
							if (vErrors === null) vErrors = [err137];
							else vErrors.push(err137);
							errors++;
						}
						var _valid6 = _errs333 === errors;
						valid53 = valid53 || _valid6;
					}
					if (!valid53) {
						const err138 = {
							instancePath: instancePath + "/form/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/query/additionalProperties/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema17.additionalProperties.anyOf,
							parentSchema: schema17.additionalProperties,
							data: data75
						};
						if (vErrors === null) vErrors = [err138];
						else vErrors.push(err138);
						errors++;
					} else {
						errors = _errs329;
						if (vErrors !== null) {
							if (_errs329) vErrors.length = _errs329;
							else vErrors = null;
						}
					}
				}
				else {
					const err139 = {
						instancePath: instancePath + "/form",
						schemaPath: "#/$defs/query/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema17.type,
						parentSchema: schema17,
						data: data74
					};
					if (vErrors === null) vErrors = [err139];
					else vErrors.push(err139);
					errors++;
				}
			}
			if (data.multipart !== void 0) {
				let data77 = data.multipart;
				if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
					for (const key15 in data77) if (!validate113(data77[key15], {
						instancePath: instancePath + "/multipart/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data77,
						parentDataProperty: key15,
						rootData
					})) {
						vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
						errors = vErrors.length;
					}
				} else {
					const err140 = {
						instancePath: instancePath + "/multipart",
						schemaPath: "#/anyOf/1/properties/multipart/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema90.anyOf[1].properties.multipart.type,
						parentSchema: schema90.anyOf[1].properties.multipart,
						data: data77
					};
					if (vErrors === null) vErrors = [err140];
					else vErrors.push(err140);
					errors++;
				}
			}
			if (data.text !== void 0) {
				let data79 = data.text;
				if (typeof data79 !== "string") {
					const err141 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/anyOf/1/properties/text/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema90.anyOf[1].properties.text.type,
						parentSchema: schema90.anyOf[1].properties.text,
						data: data79
					};
					if (vErrors === null) vErrors = [err141];
					else vErrors.push(err141);
					errors++;
				}
			}
			if (data.xml !== void 0) {
				let data80 = data.xml;
				const _errs350 = errors;
				let valid57 = false;
				const _errs351 = errors;
				if (typeof data80 !== "string") {
					const err142 = {
						instancePath: instancePath + "/xml",
						schemaPath: "#/anyOf/1/properties/xml/anyOf/0/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema90.anyOf[1].properties.xml.anyOf[0].type,
						parentSchema: schema90.anyOf[1].properties.xml.anyOf[0],
						data: data80
					};
					if (vErrors === null) vErrors = [err142];
					else vErrors.push(err142);
					errors++;
				}
				var _valid7 = _errs351 === errors;
				valid57 = valid57 || _valid7;
				if (!valid57) {
					const _errs354 = errors;
					if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
						if (data80.file === void 0) {
							const err143 = {
								instancePath: instancePath + "/xml",
								schemaPath: "#/anyOf/1/properties/xml/anyOf/1/required",
								keyword: "required",
								params: { missingProperty: "file" },
								message: "must have required property 'file'",
								schema: schema90.anyOf[1].properties.xml.anyOf[1].required,
								parentSchema: schema90.anyOf[1].properties.xml.anyOf[1],
								data: data80
							};
							if (vErrors === null) vErrors = [err143];
							else vErrors.push(err143);
							errors++;
						}
						for (const key16 in data80) if (!(key16 === "file")) {
							const err144 = {
								instancePath: instancePath + "/xml",
								schemaPath: "#/anyOf/1/properties/xml/anyOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema90.anyOf[1].properties.xml.anyOf[1],
								data: data80
							};
							if (vErrors === null) vErrors = [err144];
							else vErrors.push(err144);
							errors++;
						}
						if (data80.file !== void 0) {
							let data81 = data80.file;
							if (typeof data81 === "string") {
								if (func3(data81) < 1) {
									const err145 = {
										instancePath: instancePath + "/xml/file",
										schemaPath: "#/$defs/file/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema45,
										data: data81
									};
									if (vErrors === null) vErrors = [err145];
									else vErrors.push(err145);
									errors++;
								}
							} else {
								const err146 = {
									instancePath: instancePath + "/xml/file",
									schemaPath: "#/$defs/file/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema45.type,
									parentSchema: schema45,
									data: data81
								};
								if (vErrors === null) vErrors = [err146];
								else vErrors.push(err146);
								errors++;
							}
						}
					} else {
						const err147 = {
							instancePath: instancePath + "/xml",
							schemaPath: "#/anyOf/1/properties/xml/anyOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema90.anyOf[1].properties.xml.anyOf[1].type,
							parentSchema: schema90.anyOf[1].properties.xml.anyOf[1],
							data: data80
						};
						if (vErrors === null) vErrors = [err147];
						else vErrors.push(err147);
						errors++;
					}
					var _valid7 = _errs354 === errors;
					valid57 = valid57 || _valid7;
				}
				if (!valid57) {
					const err148 = {
						instancePath: instancePath + "/xml",
						schemaPath: "#/anyOf/1/properties/xml/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf",
						schema: schema90.anyOf[1].properties.xml.anyOf,
						parentSchema: schema90.anyOf[1].properties.xml,
						data: data80
					};
					if (vErrors === null) vErrors = [err148];
					else vErrors.push(err148);
					errors++;
				} else {
					errors = _errs350;
					if (vErrors !== null) {
						if (_errs350) vErrors.length = _errs350;
						else vErrors = null;
					}
				}
			}
			if (data.file !== void 0) {
				let data82 = data.file;
				if (typeof data82 === "string") {
					if (func3(data82) < 1) {
						const err149 = {
							instancePath: instancePath + "/file",
							schemaPath: "#/$defs/file/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema45,
							data: data82
						};
						if (vErrors === null) vErrors = [err149];
						else vErrors.push(err149);
						errors++;
					}
				} else {
					const err150 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/$defs/file/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema45.type,
						parentSchema: schema45,
						data: data82
					};
					if (vErrors === null) vErrors = [err150];
					else vErrors.push(err150);
					errors++;
				}
			}
			if (data.base64 !== void 0) {
				let data83 = data.base64;
				if (typeof data83 !== "string") {
					const err151 = {
						instancePath: instancePath + "/base64",
						schemaPath: "#/anyOf/1/properties/base64/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema90.anyOf[1].properties.base64.type,
						parentSchema: schema90.anyOf[1].properties.base64,
						data: data83
					};
					if (vErrors === null) vErrors = [err151];
					else vErrors.push(err151);
					errors++;
				}
			}
			if (data.hex !== void 0) {
				let data84 = data.hex;
				if (typeof data84 !== "string") {
					const err152 = {
						instancePath: instancePath + "/hex",
						schemaPath: "#/anyOf/1/properties/hex/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema90.anyOf[1].properties.hex.type,
						parentSchema: schema90.anyOf[1].properties.hex,
						data: data84
					};
					if (vErrors === null) vErrors = [err152];
					else vErrors.push(err152);
					errors++;
				}
			}
		} else {
			const err153 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema90.anyOf[1].type,
				parentSchema: schema90.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err153];
			else vErrors.push(err153);
			errors++;
		}
		var _valid0 = _errs5 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err154 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema90.anyOf,
			parentSchema: schema90,
			data
		};
		if (vErrors === null) vErrors = [err154];
		else vErrors.push(err154);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	validate110.errors = vErrors;
	return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema51.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema51,
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
				if (func3(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema51.properties.name,
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
					schema: schema51.properties.name.type,
					parentSchema: schema51.properties.name,
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
					params: { type: schema53.type },
					message: "must be string,boolean",
					schema: schema53.type,
					parentSchema: schema53,
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
					schema: schema51.properties["continue-on-error"].type,
					parentSchema: schema51.properties["continue-on-error"],
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.retry !== void 0) {
			if (!validate18(data.retry, {
				instancePath: instancePath + "/retry",
				parentData: data,
				parentDataProperty: "retry",
				rootData
			})) {
				vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
				errors = vErrors.length;
			}
		}
		if (data.until !== void 0) {
			if (!validate27(data.until, {
				instancePath: instancePath + "/until",
				parentData: data,
				parentDataProperty: "until",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data.expect !== void 0) {
			if (!validate28(data.expect, {
				instancePath: instancePath + "/expect",
				parentData: data,
				parentDataProperty: "expect",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
							schema: schema51.properties.outputs.propertyNames,
							parentSchema: schema51.properties.outputs,
							data: data8
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				for (const key2 in data8) if (!validate108(data8[key2], {
					instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data8,
					parentDataProperty: key2,
					rootData
				})) {
					vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema51.properties.outputs.type,
					parentSchema: schema51.properties.outputs,
					data: data8
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.env !== void 0) {
			let data10 = data.env;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (const key3 in data10) {
					const _errs46 = errors;
					if (typeof key3 === "string") {
						if (!pattern1.test(key3)) {
							const err13 = {
								instancePath: instancePath + "/env",
								schemaPath: "#/$defs/env/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\"",
								schema: "^[A-Za-z_][A-Za-z0-9_]*$",
								parentSchema: schema14.propertyNames,
								data: key3,
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (!(_errs46 === errors)) {
						const err14 = {
							instancePath: instancePath + "/env",
							schemaPath: "#/$defs/env/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid",
							schema: schema14.propertyNames,
							parentSchema: schema14,
							data: data10
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				for (const key4 in data10) {
					let data11 = data10[key4];
					if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "boolean") {
						const err15 = {
							instancePath: instancePath + "/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/env/additionalProperties/type",
							keyword: "type",
							params: { type: schema14.additionalProperties.type },
							message: "must be string,number,boolean",
							schema: schema14.additionalProperties.type,
							parentSchema: schema14.additionalProperties,
							data: data11
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/env",
					schemaPath: "#/$defs/env/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema14.type,
					parentSchema: schema14,
					data: data10
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.http !== void 0) {
			if (!validate110(data.http, {
				instancePath: instancePath + "/http",
				parentData: data,
				parentDataProperty: "http",
				rootData
			})) {
				vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
				errors = vErrors.length;
			}
		}
		if (data.run !== void 0) {
			let data13 = data.run;
			if (typeof data13 === "string") {
				if (func3(data13) < 1) {
					const err17 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema51.properties.run,
						data: data13
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.properties.run.type,
					parentSchema: schema51.properties.run,
					data: data13
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.shell !== void 0) {
			let data14 = data.shell;
			if (typeof data14 !== "string") {
				const err19 = {
					instancePath: instancePath + "/shell",
					schemaPath: "#/$defs/shell/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema44.type,
					parentSchema: schema44,
					data: data14
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (!(data14 === "bash" || data14 === "sh")) {
				const err20 = {
					instancePath: instancePath + "/shell",
					schemaPath: "#/$defs/shell/enum",
					keyword: "enum",
					params: { allowedValues: schema44.enum },
					message: "must be equal to one of the allowed values",
					schema: schema44.enum,
					parentSchema: schema44,
					data: data14
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data["working-directory"] !== void 0) {
			let data15 = data["working-directory"];
			if (typeof data15 === "string") {
				if (func3(data15) < 1) {
					const err21 = {
						instancePath: instancePath + "/working-directory",
						schemaPath: "#/$defs/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema45,
						data: data15
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/working-directory",
					schemaPath: "#/$defs/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema45.type,
					parentSchema: schema45,
					data: data15
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.wait !== void 0) {
			let data16 = data.wait;
			if (typeof data16 === "string") {
				if (!pattern3.test(data16)) {
					const err23 = {
						instancePath: instancePath + "/wait",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema26,
						data: data16
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/wait",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.type,
					parentSchema: schema26,
					data: data16
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.uses !== void 0) {
			let data17 = data.uses;
			if (typeof data17 === "string") {
				if (func3(data17) < 1) {
					const err25 = {
						instancePath: instancePath + "/uses",
						schemaPath: "#/$defs/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema45,
						data: data17
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/uses",
					schemaPath: "#/$defs/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema45.type,
					parentSchema: schema45,
					data: data17
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.with !== void 0) {
			let data18 = data.with;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) for (const key5 in data18) {
				const _errs80 = errors;
				if (typeof key5 === "string") {
					if (!pattern0.test(key5)) {
						const err27 = {
							instancePath: instancePath + "/with",
							schemaPath: "#/$defs/id/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
							message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
							schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
							parentSchema: schema13,
							data: key5,
							propertyName: key5
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				} else {
					const err28 = {
						instancePath: instancePath + "/with",
						schemaPath: "#/$defs/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema13.type,
						parentSchema: schema13,
						data: key5,
						propertyName: key5
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (!(_errs80 === errors)) {
					const err29 = {
						instancePath: instancePath + "/with",
						schemaPath: "#/properties/with/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key5 },
						message: "property name must be valid",
						schema: schema51.properties.with.propertyNames,
						parentSchema: schema51.properties.with,
						data: data18
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
			else {
				const err30 = {
					instancePath: instancePath + "/with",
					schemaPath: "#/properties/with/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema51.properties.with.type,
					parentSchema: schema51.properties.with,
					data: data18
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema51.type,
			parentSchema: schema51,
			data
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const schema128 = {
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
		"retries": {
			"$comment": "suite/$defs/case/properties/retries",
			"$ref": "#/$defs/case-retries"
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
const schema129 = {
	"$comment": "suite/$defs/tags",
	"type": "array",
	"items": {
		"$comment": "suite/$defs/tags/items",
		"type": "string",
		"pattern": "^[A-Za-z0-9_][A-Za-z0-9_.:-]*$"
	},
	"uniqueItems": true
};
const schema130 = {
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
const pattern51 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.:-]*$", "u");
const schema135 = {
	"$comment": "suite/$defs/case-retries",
	"type": "object",
	"additionalProperties": false,
	"required": ["attempts"],
	"properties": {
		"attempts": {
			"$comment": "suite/$defs/case-retries/properties/attempts",
			"type": "integer",
			"minimum": 1,
			"maximum": 10
		},
		"delay": {
			"$comment": "suite/$defs/case-retries/properties/delay",
			"$ref": "#/$defs/duration"
		}
	}
};
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				schema: schema135.required,
				parentSchema: schema135,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "attempts" || key0 === "delay")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema135,
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
					schema: schema135.properties.attempts.type,
					parentSchema: schema135.properties.attempts,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 10 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/attempts",
						schemaPath: "#/properties/attempts/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 10
						},
						message: "must be <= 10",
						schema: 10,
						parentSchema: schema135.properties.attempts,
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
						parentSchema: schema135.properties.attempts,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.delay !== void 0) {
			let data1 = data.delay;
			if (typeof data1 === "string") {
				if (!pattern3.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/delay",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema26,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/delay",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.type,
					parentSchema: schema26,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema135.type,
			parentSchema: schema135,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate119.errors = vErrors;
	return errors === 0;
}
const schema137 = {
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
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				parentSchema: schema137,
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
					schema: schema137.propertyNames,
					parentSchema: schema137,
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
					params: { type: schema137.additionalProperties.type },
					message: "must be array,string",
					schema: schema137.additionalProperties.type,
					parentSchema: schema137.additionalProperties,
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
						parentSchema: schema137.additionalProperties,
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
								parentSchema: schema137.properties.include.items,
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
							schema: schema137.properties.include.items.type,
							parentSchema: schema137.properties.include.items,
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
					schema: schema137.properties.include.type,
					parentSchema: schema137.properties.include,
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
								parentSchema: schema137.properties.exclude.items,
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
							schema: schema137.properties.exclude.items.type,
							parentSchema: schema137.properties.exclude.items,
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
					schema: schema137.properties.exclude.type,
					parentSchema: schema137.properties.exclude,
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
			schema: schema137.type,
			parentSchema: schema137,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate121.errors = vErrors;
	return errors === 0;
}
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				schema: schema128.required,
				parentSchema: schema128,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema128.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema128,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func3(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema128.properties.name,
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
					schema: schema128.properties.name.type,
					parentSchema: schema128.properties.name,
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
					schema: schema128.properties.description.type,
					parentSchema: schema128.properties.description,
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
						if (!pattern51.test(data3)) {
							const err5 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/$defs/tags/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.:-]*$" },
								message: "must match pattern \"^[A-Za-z0-9_][A-Za-z0-9_.:-]*$\"",
								schema: "^[A-Za-z0-9_][A-Za-z0-9_.:-]*$",
								parentSchema: schema129.items,
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
							schema: schema129.items.type,
							parentSchema: schema129.items,
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
								parentSchema: schema129,
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
					schema: schema129.type,
					parentSchema: schema129,
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
					schema: schema130.type,
					parentSchema: schema130,
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
					params: { allowedValues: schema130.enum },
					message: "must be equal to one of the allowed values",
					schema: schema130.enum,
					parentSchema: schema130,
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
								parentSchema: schema128.properties.needs.anyOf[1],
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
						schema: schema128.properties.needs.anyOf[1].type,
						parentSchema: schema128.properties.needs.anyOf[1],
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
					schema: schema128.properties.needs.anyOf,
					parentSchema: schema128.properties.needs,
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
					params: { type: schema53.type },
					message: "must be string,boolean",
					schema: schema53.type,
					parentSchema: schema53,
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
					data: data8
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.retries !== void 0) {
			if (!validate119(data.retries, {
				instancePath: instancePath + "/retries",
				parentData: data,
				parentDataProperty: "retries",
				rootData
			})) {
				vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
				errors = vErrors.length;
			}
		}
		if (data.matrix !== void 0) {
			if (!validate121(data.matrix, {
				instancePath: instancePath + "/matrix",
				parentData: data,
				parentDataProperty: "matrix",
				rootData
			})) {
				vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			let data11 = data.data;
			if (typeof data11 === "string") {
				if (func3(data11) < 1) {
					const err21 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/$defs/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema45,
						data: data11
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
					schema: schema45.type,
					parentSchema: schema45,
					data: data11
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data12 = data.outputs;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) for (const key1 in data12) {
				const _errs60 = errors;
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
				if (!(_errs60 === errors)) {
					const err25 = {
						instancePath: instancePath + "/outputs",
						schemaPath: "#/properties/outputs/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key1 },
						message: "property name must be valid",
						schema: schema128.properties.outputs.propertyNames,
						parentSchema: schema128.properties.outputs,
						data: data12
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
					schema: schema128.properties.outputs.type,
					parentSchema: schema128.properties.outputs,
					data: data12
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.steps !== void 0) {
			let data13 = data.steps;
			if (Array.isArray(data13)) {
				if (data13.length < 1) {
					const err27 = {
						instancePath: instancePath + "/steps",
						schemaPath: "#/properties/steps/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema128.properties.steps,
						data: data13
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				const len2 = data13.length;
				for (let i4 = 0; i4 < len2; i4++) if (!validate25(data13[i4], {
					instancePath: instancePath + "/steps/" + i4,
					parentData: data13,
					parentDataProperty: i4,
					rootData
				})) {
					vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
					errors = vErrors.length;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/properties/steps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema128.properties.steps.type,
					parentSchema: schema128.properties.steps,
					data: data13
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
			schema: schema128.type,
			parentSchema: schema128,
			data
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate118.errors = vErrors;
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
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
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
				if (func3(data0) < 1) {
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
		if (data.sessions !== void 0) {
			if (!validate21(data.sessions, {
				instancePath: instancePath + "/sessions",
				parentData: data,
				parentDataProperty: "sessions",
				rootData
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
		if (data.before !== void 0) {
			let data7 = data.before;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate25(data7[i0], {
					instancePath: instancePath + "/before/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
					data: data7
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.after !== void 0) {
			let data9 = data.after;
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate25(data9[i1], {
					instancePath: instancePath + "/after/" + i1,
					parentData: data9,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
					data: data9
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.cases !== void 0) {
			let data11 = data.cases;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (Object.keys(data11).length < 1) {
					const err11 = {
						instancePath: instancePath + "/cases",
						schemaPath: "#/properties/cases/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema11.properties.cases,
						data: data11
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key3 in data11) {
					const _errs39 = errors;
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
					if (!(_errs39 === errors)) {
						const err14 = {
							instancePath: instancePath + "/cases",
							schemaPath: "#/properties/cases/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid",
							schema: schema11.properties.cases.propertyNames,
							parentSchema: schema11.properties.cases,
							data: data11
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				for (const key4 in data11) if (!validate118(data11[key4], {
					instancePath: instancePath + "/cases/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data11,
					parentDataProperty: key4,
					rootData
				})) {
					vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
					data: data11
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
const steps = validate125;
const schema141 = {
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
const schema143 = {
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
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema51.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema51,
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
				if (func3(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema51.properties.name,
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
					schema: schema51.properties.name.type,
					parentSchema: schema51.properties.name,
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
					params: { type: schema53.type },
					message: "must be string,boolean",
					schema: schema53.type,
					parentSchema: schema53,
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
					schema: schema51.properties["continue-on-error"].type,
					parentSchema: schema51.properties["continue-on-error"],
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.retry !== void 0) {
			if (!validate18(data.retry, {
				instancePath: instancePath + "/retry",
				parentData: data,
				parentDataProperty: "retry",
				rootData
			})) {
				vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
				errors = vErrors.length;
			}
		}
		if (data.until !== void 0) {
			if (!validate27(data.until, {
				instancePath: instancePath + "/until",
				parentData: data,
				parentDataProperty: "until",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data.expect !== void 0) {
			if (!validate28(data.expect, {
				instancePath: instancePath + "/expect",
				parentData: data,
				parentDataProperty: "expect",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
							schema: schema51.properties.outputs.propertyNames,
							parentSchema: schema51.properties.outputs,
							data: data8
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				for (const key2 in data8) if (!validate108(data8[key2], {
					instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data8,
					parentDataProperty: key2,
					rootData
				})) {
					vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema51.properties.outputs.type,
					parentSchema: schema51.properties.outputs,
					data: data8
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.env !== void 0) {
			let data10 = data.env;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (const key3 in data10) {
					const _errs46 = errors;
					if (typeof key3 === "string") {
						if (!pattern1.test(key3)) {
							const err13 = {
								instancePath: instancePath + "/env",
								schemaPath: "#/$defs/env/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\"",
								schema: "^[A-Za-z_][A-Za-z0-9_]*$",
								parentSchema: schema14.propertyNames,
								data: key3,
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (!(_errs46 === errors)) {
						const err14 = {
							instancePath: instancePath + "/env",
							schemaPath: "#/$defs/env/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid",
							schema: schema14.propertyNames,
							parentSchema: schema14,
							data: data10
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				for (const key4 in data10) {
					let data11 = data10[key4];
					if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "boolean") {
						const err15 = {
							instancePath: instancePath + "/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/env/additionalProperties/type",
							keyword: "type",
							params: { type: schema14.additionalProperties.type },
							message: "must be string,number,boolean",
							schema: schema14.additionalProperties.type,
							parentSchema: schema14.additionalProperties,
							data: data11
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/env",
					schemaPath: "#/$defs/env/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema14.type,
					parentSchema: schema14,
					data: data10
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.http !== void 0) {
			if (!validate110(data.http, {
				instancePath: instancePath + "/http",
				parentData: data,
				parentDataProperty: "http",
				rootData
			})) {
				vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
				errors = vErrors.length;
			}
		}
		if (data.run !== void 0) {
			let data13 = data.run;
			if (typeof data13 === "string") {
				if (func3(data13) < 1) {
					const err17 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema51.properties.run,
						data: data13
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.properties.run.type,
					parentSchema: schema51.properties.run,
					data: data13
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.shell !== void 0) {
			let data14 = data.shell;
			if (typeof data14 !== "string") {
				const err19 = {
					instancePath: instancePath + "/shell",
					schemaPath: "#/$defs/shell/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema44.type,
					parentSchema: schema44,
					data: data14
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (!(data14 === "bash" || data14 === "sh")) {
				const err20 = {
					instancePath: instancePath + "/shell",
					schemaPath: "#/$defs/shell/enum",
					keyword: "enum",
					params: { allowedValues: schema44.enum },
					message: "must be equal to one of the allowed values",
					schema: schema44.enum,
					parentSchema: schema44,
					data: data14
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data["working-directory"] !== void 0) {
			let data15 = data["working-directory"];
			if (typeof data15 === "string") {
				if (func3(data15) < 1) {
					const err21 = {
						instancePath: instancePath + "/working-directory",
						schemaPath: "#/$defs/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema45,
						data: data15
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/working-directory",
					schemaPath: "#/$defs/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema45.type,
					parentSchema: schema45,
					data: data15
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.wait !== void 0) {
			let data16 = data.wait;
			if (typeof data16 === "string") {
				if (!pattern3.test(data16)) {
					const err23 = {
						instancePath: instancePath + "/wait",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema26,
						data: data16
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/wait",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.type,
					parentSchema: schema26,
					data: data16
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.uses !== void 0) {
			let data17 = data.uses;
			if (typeof data17 === "string") {
				if (func3(data17) < 1) {
					const err25 = {
						instancePath: instancePath + "/uses",
						schemaPath: "#/$defs/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema45,
						data: data17
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/uses",
					schemaPath: "#/$defs/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema45.type,
					parentSchema: schema45,
					data: data17
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.with !== void 0) {
			let data18 = data.with;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) for (const key5 in data18) {
				const _errs80 = errors;
				if (typeof key5 === "string") {
					if (!pattern0.test(key5)) {
						const err27 = {
							instancePath: instancePath + "/with",
							schemaPath: "#/$defs/id/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" },
							message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_-]*$\"",
							schema: "^[A-Za-z_][A-Za-z0-9_-]*$",
							parentSchema: schema13,
							data: key5,
							propertyName: key5
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				} else {
					const err28 = {
						instancePath: instancePath + "/with",
						schemaPath: "#/$defs/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema13.type,
						parentSchema: schema13,
						data: key5,
						propertyName: key5
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (!(_errs80 === errors)) {
					const err29 = {
						instancePath: instancePath + "/with",
						schemaPath: "#/properties/with/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key5 },
						message: "property name must be valid",
						schema: schema51.properties.with.propertyNames,
						parentSchema: schema51.properties.with,
						data: data18
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
			else {
				const err30 = {
					instancePath: instancePath + "/with",
					schemaPath: "#/properties/with/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema51.properties.with.type,
					parentSchema: schema51.properties.with,
					data: data18
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema51.type,
			parentSchema: schema51,
			data
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate126.errors = vErrors;
	return errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				schema: schema141.required,
				parentSchema: schema141,
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
				parentSchema: schema141,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func3(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema141.properties.name,
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
					schema: schema141.properties.name.type,
					parentSchema: schema141.properties.name,
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
					schema: schema141.properties.description.type,
					parentSchema: schema141.properties.description,
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
							schema: schema141.properties.inputs.propertyNames,
							parentSchema: schema141.properties.inputs,
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
								schema: schema143.required,
								parentSchema: schema143,
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
								parentSchema: schema143,
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
									schema: schema143.properties.type.type,
									parentSchema: schema143.properties.type,
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
									params: { allowedValues: schema143.properties.type.enum },
									message: "must be equal to one of the allowed values",
									schema: schema143.properties.type.enum,
									parentSchema: schema143.properties.type,
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
									schema: schema143.properties.description.type,
									parentSchema: schema143.properties.description,
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
									schema: schema143.properties.secret.type,
									parentSchema: schema143.properties.secret,
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
							schema: schema143.type,
							parentSchema: schema143,
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
					schema: schema141.properties.inputs.type,
					parentSchema: schema141.properties.inputs,
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
						schema: schema141.properties.outputs.propertyNames,
						parentSchema: schema141.properties.outputs,
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
					schema: schema141.properties.outputs.type,
					parentSchema: schema141.properties.outputs,
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
						parentSchema: schema141.properties.steps,
						data: data9
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate126(data9[i0], {
					instancePath: instancePath + "/steps/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/properties/steps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema141.properties.steps.type,
					parentSchema: schema141.properties.steps,
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
			schema: schema141.type,
			parentSchema: schema141,
			data
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate125.errors = vErrors;
	return errors === 0;
}
const plan = validate133;
const schema156 = {
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
		"sessions": {
			"$comment": "plan/properties/sessions",
			"$ref": "suite.schema.json#/$defs/sessions"
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
			"$ref": "suite.schema.json#/$defs/case-retries"
		},
		"quarantine": {
			"$comment": "plan/properties/quarantine",
			"$ref": "suite.schema.json#/$defs/quarantine"
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
const schema157 = {
	"$comment": "plan/$defs/plan-id",
	"type": "string",
	"pattern": "^[A-Za-z0-9_][A-Za-z0-9_-]*$",
	"maxLength": 100
};
const schema163 = {
	"$comment": "plan/$defs/patterns",
	"type": "array",
	"minItems": 1,
	"items": {
		"$comment": "plan/$defs/patterns/items",
		"type": "string",
		"minLength": 1
	}
};
const schema173 = {
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
const schema174 = {
	"$comment": "suite/$defs/quarantine",
	"type": "array",
	"items": {
		"$comment": "suite/$defs/quarantine/items",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"case",
			"until",
			"reason"
		],
		"properties": {
			"case": {
				"$comment": "suite/$defs/quarantine/items/properties/case",
				"type": "string",
				"pattern": "^[^#]+#.+$"
			},
			"until": {
				"$comment": "suite/$defs/quarantine/items/properties/until",
				"type": "string",
				"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
			},
			"reason": {
				"$comment": "suite/$defs/quarantine/items/properties/reason",
				"type": "string",
				"minLength": 1
			}
		}
	}
};
const pattern66 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_-]*$", "u");
const pattern67 = /* @__PURE__ */ new RegExp("^P[0-4](\\.\\.P[0-4])?$", "u");
const pattern85 = /* @__PURE__ */ new RegExp("^[^\\r\\n,]+$", "u");
const pattern86 = /* @__PURE__ */ new RegExp("^@[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:/[A-Za-z0-9][A-Za-z0-9_.-]{0,99})?$", "u");
const pattern80 = /* @__PURE__ */ new RegExp("^[^#]+#.+$", "u");
const pattern81 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema158 = {
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
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema158.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema158,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.cron !== void 0) {
			let data0 = data.cron;
			if (typeof data0 === "string") {
				if (func3(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/cron",
						schemaPath: "#/properties/cron/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema158.properties.cron,
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
					schema: schema158.properties.cron.type,
					parentSchema: schema158.properties.cron,
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
					params: { allowedValues: schema158.properties.match.enum },
					message: "must be equal to one of the allowed values",
					schema: schema158.properties.match.enum,
					parentSchema: schema158.properties.match,
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
					params: { allowedValues: schema158.properties.dialect.enum },
					message: "must be equal to one of the allowed values",
					schema: schema158.properties.dialect.enum,
					parentSchema: schema158.properties.dialect,
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
				if (func3(data3) < 2) {
					const err5 = {
						instancePath: instancePath + "/every",
						schemaPath: "#/properties/every/minLength",
						keyword: "minLength",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 characters",
						schema: 2,
						parentSchema: schema158.properties.every,
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
					schema: schema158.properties.every.type,
					parentSchema: schema158.properties.every,
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
				if (func3(data4) < 1) {
					const err7 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema158.properties.at,
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
					schema: schema158.properties.at.type,
					parentSchema: schema158.properties.at,
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
					params: { type: schema158.properties.day.type },
					message: "must be string,integer,array",
					schema: schema158.properties.day.type,
					parentSchema: schema158.properties.day,
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
							params: { type: schema158.properties.day.items.type },
							message: "must be string,integer",
							schema: schema158.properties.day.items.type,
							parentSchema: schema158.properties.day.items,
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
					params: { type: schema158.properties.time.type },
					message: "must be string,array",
					schema: schema158.properties.time.type,
					parentSchema: schema158.properties.time,
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
						parentSchema: schema158.properties.time,
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
							schema: schema158.properties.time.items.type,
							parentSchema: schema158.properties.time.items,
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
					params: { type: schema158.properties.month.type },
					message: "must be string,integer,array",
					schema: schema158.properties.month.type,
					parentSchema: schema158.properties.month,
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
							params: { type: schema158.properties.month.items.type },
							message: "must be string,integer",
							schema: schema158.properties.month.items.type,
							parentSchema: schema158.properties.month.items,
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
					params: { type: schema158.properties.week.type },
					message: "must be string,integer,array",
					schema: schema158.properties.week.type,
					parentSchema: schema158.properties.week,
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
							params: { type: schema158.properties.week.items.type },
							message: "must be string,integer",
							schema: schema158.properties.week.items.type,
							parentSchema: schema158.properties.week.items,
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
				if (func3(data13) < 1) {
					const err18 = {
						instancePath: instancePath + "/timezone",
						schemaPath: "#/properties/timezone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema158.properties.timezone,
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
					schema: schema158.properties.timezone.type,
					parentSchema: schema158.properties.timezone,
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
				if (func3(data14) < 1) {
					const err20 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/properties/from/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema158.properties.from,
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
					schema: schema158.properties.from.type,
					parentSchema: schema158.properties.from,
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
				if (func3(data15) < 1) {
					const err22 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/properties/until/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema158.properties.until,
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
					schema: schema158.properties.until.type,
					parentSchema: schema158.properties.until,
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
					params: { type: schema158.properties.except.type },
					message: "must be string,array",
					schema: schema158.properties.except.type,
					parentSchema: schema158.properties.except,
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
							schema: schema158.properties.except.items.type,
							parentSchema: schema158.properties.except.items,
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
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
			schema: schema158.type,
			parentSchema: schema158,
			data
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate134.errors = vErrors;
	return errors === 0;
}
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate136.errors = vErrors;
	return errors === 0;
}
const schema168 = {
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
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				schema: schema168.required,
				parentSchema: schema168,
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
				schema: schema168.required,
				parentSchema: schema168,
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
				parentSchema: schema168,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.run !== void 0) {
			let data0 = data.run;
			if (typeof data0 === "string") {
				if (func3(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema168.properties.run,
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
					schema: schema168.properties.run.type,
					parentSchema: schema168.properties.run,
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
				if (func3(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/ready",
						schemaPath: "#/properties/ready/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema168.properties.ready,
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
					schema: schema168.properties.ready.type,
					parentSchema: schema168.properties.ready,
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
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
								parentSchema: schema168.properties.env.propertyNames,
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
							schema: schema168.properties.env.propertyNames,
							parentSchema: schema168.properties.env,
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
							params: { type: schema168.properties.env.additionalProperties.type },
							message: "must be string,number,boolean",
							schema: schema168.properties.env.additionalProperties.type,
							parentSchema: schema168.properties.env.additionalProperties,
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
					schema: schema168.properties.env.type,
					parentSchema: schema168.properties.env,
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
			schema: schema168.type,
			parentSchema: schema168,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate138.errors = vErrors;
	return errors === 0;
}
const schema170 = {
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
const schema171 = {
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
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
						parentSchema: schema170.propertyNames,
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
					schema: schema170.propertyNames,
					parentSchema: schema170,
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
						schema: schema171.required,
						parentSchema: schema171,
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
						parentSchema: schema171,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.image !== void 0) {
					let data1 = data0.image;
					if (typeof data1 === "string") {
						if (func3(data1) < 1) {
							const err4 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/image",
								schemaPath: "#/$defs/service/properties/image/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema171.properties.image,
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
							schema: schema171.properties.image.type,
							parentSchema: schema171.properties.image,
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
								schema: schema171.properties.credentials.required,
								parentSchema: schema171.properties.credentials,
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
								schema: schema171.properties.credentials.required,
								parentSchema: schema171.properties.credentials,
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
								parentSchema: schema171.properties.credentials,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.username !== void 0) {
							let data3 = data2.username;
							if (typeof data3 === "string") {
								if (func3(data3) < 1) {
									const err9 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/credentials/username",
										schemaPath: "#/$defs/service/properties/credentials/properties/username/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema171.properties.credentials.properties.username,
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
									schema: schema171.properties.credentials.properties.username.type,
									parentSchema: schema171.properties.credentials.properties.username,
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
								if (func3(data4) < 1) {
									const err11 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/credentials/password",
										schemaPath: "#/$defs/service/properties/credentials/properties/password/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema171.properties.credentials.properties.password,
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
									schema: schema171.properties.credentials.properties.password.type,
									parentSchema: schema171.properties.credentials.properties.password,
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
							schema: schema171.properties.credentials.type,
							parentSchema: schema171.properties.credentials,
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
										parentSchema: schema171.properties.env.propertyNames,
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
									schema: schema171.properties.env.propertyNames,
									parentSchema: schema171.properties.env,
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
									params: { type: schema171.properties.env.additionalProperties.type },
									message: "must be string,number,boolean",
									schema: schema171.properties.env.additionalProperties.type,
									parentSchema: schema171.properties.env.additionalProperties,
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
							schema: schema171.properties.env.type,
							parentSchema: schema171.properties.env,
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
								parentSchema: schema171.properties.ports,
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
									params: { type: schema171.properties.ports.items.type },
									message: "must be string,integer",
									schema: schema171.properties.ports.items.type,
									parentSchema: schema171.properties.ports.items,
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
							schema: schema171.properties.ports.type,
							parentSchema: schema171.properties.ports,
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
								parentSchema: schema171.properties.volumes,
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
								if (func3(data10) < 1) {
									const err22 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/volumes/" + i1,
										schemaPath: "#/$defs/service/properties/volumes/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema171.properties.volumes.items,
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
									schema: schema171.properties.volumes.items.type,
									parentSchema: schema171.properties.volumes.items,
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
							schema: schema171.properties.volumes.type,
							parentSchema: schema171.properties.volumes,
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
						if (func3(data11) < 1) {
							const err25 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/options",
								schemaPath: "#/$defs/service/properties/options/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema171.properties.options,
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
							schema: schema171.properties.options.type,
							parentSchema: schema171.properties.options,
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
					schema: schema171.type,
					parentSchema: schema171,
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
			schema: schema170.type,
			parentSchema: schema170,
			data
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate140.errors = vErrors;
	return errors === 0;
}
const schema175 = {
	"$comment": "suite/$defs/sessions",
	"type": "object",
	"minProperties": 1,
	"propertyNames": {
		"$comment": "suite/$defs/sessions/propertyNames",
		"$ref": "#/$defs/id"
	},
	"additionalProperties": {
		"$comment": "suite/$defs/sessions/additionalProperties",
		"$ref": "#/$defs/session-definition"
	}
};
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				parentSchema: schema175,
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
					schema: schema175.propertyNames,
					parentSchema: schema175,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		for (const key1 in data) if (!validate22(data[key1], {
			instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key1,
			rootData
		})) {
			vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
			errors = vErrors.length;
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema175.type,
			parentSchema: schema175,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate153.errors = vErrors;
	return errors === 0;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				schema: schema135.required,
				parentSchema: schema135,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "attempts" || key0 === "delay")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema135,
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
					schema: schema135.properties.attempts.type,
					parentSchema: schema135.properties.attempts,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 10 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/attempts",
						schemaPath: "#/properties/attempts/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 10
						},
						message: "must be <= 10",
						schema: 10,
						parentSchema: schema135.properties.attempts,
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
						parentSchema: schema135.properties.attempts,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.delay !== void 0) {
			let data1 = data.delay;
			if (typeof data1 === "string") {
				if (!pattern3.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/delay",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema26,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/delay",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.type,
					parentSchema: schema26,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema135.type,
			parentSchema: schema135,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate156.errors = vErrors;
	return errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				schema: schema156.required,
				parentSchema: schema156,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema156.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema156,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func3(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema156.properties.name,
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
					schema: schema156.properties.name.type,
					parentSchema: schema156.properties.name,
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
				if (func3(data1) > 100) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/plan-id/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters",
						schema: 100,
						parentSchema: schema157,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern66.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/plan-id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_-]*$" },
						message: "must match pattern \"^[A-Za-z0-9_][A-Za-z0-9_-]*$\"",
						schema: "^[A-Za-z0-9_][A-Za-z0-9_-]*$",
						parentSchema: schema157,
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
					schema: schema157.type,
					parentSchema: schema157,
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
					schema: schema156.properties.description.type,
					parentSchema: schema156.properties.description,
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
						parentSchema: schema156.properties.suites,
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
						if (func3(data4) < 1) {
							const err9 = {
								instancePath: instancePath + "/suites/" + i0,
								schemaPath: "#/properties/suites/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema156.properties.suites.items,
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
							schema: schema156.properties.suites.items.type,
							parentSchema: schema156.properties.suites.items,
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
					schema: schema156.properties.suites.type,
					parentSchema: schema156.properties.suites,
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
						parentSchema: schema156.properties.select,
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
						parentSchema: schema156.properties.select,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data5.tags !== void 0) {
					let data6 = data5.tags;
					if (typeof data6 === "string") {
						if (func3(data6) < 1) {
							const err14 = {
								instancePath: instancePath + "/select/tags",
								schemaPath: "#/properties/select/properties/tags/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema156.properties.select.properties.tags,
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
							schema: schema156.properties.select.properties.tags.type,
							parentSchema: schema156.properties.select.properties.tags,
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
						if (!pattern67.test(data7)) {
							const err16 = {
								instancePath: instancePath + "/select/priority",
								schemaPath: "#/properties/select/properties/priority/pattern",
								keyword: "pattern",
								params: { pattern: "^P[0-4](\\.\\.P[0-4])?$" },
								message: "must match pattern \"^P[0-4](\\.\\.P[0-4])?$\"",
								schema: "^P[0-4](\\.\\.P[0-4])?$",
								parentSchema: schema156.properties.select.properties.priority,
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
							schema: schema156.properties.select.properties.priority.type,
							parentSchema: schema156.properties.select.properties.priority,
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
					schema: schema156.properties.select.type,
					parentSchema: schema156.properties.select,
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
						parentSchema: schema156.properties.environments,
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
						if (func3(data9) < 1) {
							const err20 = {
								instancePath: instancePath + "/environments/" + i1,
								schemaPath: "#/properties/environments/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema156.properties.environments.items,
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
							schema: schema156.properties.environments.items.type,
							parentSchema: schema156.properties.environments.items,
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
								parentSchema: schema156.properties.environments,
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
					schema: schema156.properties.environments.type,
					parentSchema: schema156.properties.environments,
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
						parentSchema: schema156.properties.schedule,
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
						parentSchema: schema156.properties.schedule,
						data: data10
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				const len2 = data10.length;
				for (let i3 = 0; i3 < len2; i3++) if (!validate134(data10[i3], {
					instancePath: instancePath + "/schedule/" + i3,
					parentData: data10,
					parentDataProperty: i3,
					rootData
				})) {
					vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
					errors = vErrors.length;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/schedule",
					schemaPath: "#/properties/schedule/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema156.properties.schedule.type,
					parentSchema: schema156.properties.schedule,
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
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
						parentSchema: schema26,
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
					schema: schema26.type,
					parentSchema: schema26,
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
					params: { allowedValues: schema156.properties.runner.enum },
					message: "must be equal to one of the allowed values",
					schema: schema156.properties.runner.enum,
					parentSchema: schema156.properties.runner,
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
					schema: schema156.properties.paused.type,
					parentSchema: schema156.properties.paused,
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
						parentSchema: schema156.properties.misfire,
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
						parentSchema: schema156.properties.misfire,
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
								parentSchema: schema26,
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
							schema: schema26.type,
							parentSchema: schema26,
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
							params: { allowedValues: schema156.properties.misfire.properties.coalesce.enum },
							message: "must be equal to one of the allowed values",
							schema: schema156.properties.misfire.properties.coalesce.enum,
							parentSchema: schema156.properties.misfire.properties.coalesce,
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
							schema: schema156.properties.misfire.properties.max.type,
							parentSchema: schema156.properties.misfire.properties.max,
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
								parentSchema: schema156.properties.misfire.properties.max,
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
								parentSchema: schema156.properties.misfire.properties.max,
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
					schema: schema156.properties.misfire.type,
					parentSchema: schema156.properties.misfire,
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
					params: { allowedValues: schema156.properties.overlap.enum },
					message: "must be equal to one of the allowed values",
					schema: schema156.properties.overlap.enum,
					parentSchema: schema156.properties.overlap,
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
				if (func3(data21) < 1) {
					const err43 = {
						instancePath: instancePath + "/heartbeat",
						schemaPath: "#/properties/heartbeat/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema156.properties.heartbeat,
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
					schema: schema156.properties.heartbeat.type,
					parentSchema: schema156.properties.heartbeat,
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
						schema: schema156.properties.push.required,
						parentSchema: schema156.properties.push,
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
						parentSchema: schema156.properties.push,
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
								parentSchema: schema163,
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
								if (func3(data24) < 1) {
									const err48 = {
										instancePath: instancePath + "/push/branches/" + i4,
										schemaPath: "#/$defs/patterns/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema163.items,
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
									schema: schema163.items.type,
									parentSchema: schema163.items,
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
							schema: schema163.type,
							parentSchema: schema163,
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
								parentSchema: schema163,
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
								if (func3(data26) < 1) {
									const err52 = {
										instancePath: instancePath + "/push/paths/" + i5,
										schemaPath: "#/$defs/patterns/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema163.items,
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
									schema: schema163.items.type,
									parentSchema: schema163.items,
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
							schema: schema163.type,
							parentSchema: schema163,
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
					schema: schema156.properties.push.type,
					parentSchema: schema156.properties.push,
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
						parentSchema: schema156.properties["pull-request"],
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
								parentSchema: schema163,
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
								if (func3(data29) < 1) {
									const err58 = {
										instancePath: instancePath + "/pull-request/paths/" + i6,
										schemaPath: "#/$defs/patterns/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema163.items,
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
									schema: schema163.items.type,
									parentSchema: schema163.items,
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
							schema: schema163.type,
							parentSchema: schema163,
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
						if (func3(data30) < 1) {
							const err61 = {
								instancePath: instancePath + "/pull-request/tags",
								schemaPath: "#/properties/pull-request/properties/tags/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema156.properties["pull-request"].properties.tags,
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
							schema: schema156.properties["pull-request"].properties.tags.type,
							parentSchema: schema156.properties["pull-request"].properties.tags,
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
						if (!pattern67.test(data31)) {
							const err63 = {
								instancePath: instancePath + "/pull-request/priority",
								schemaPath: "#/properties/pull-request/properties/priority/pattern",
								keyword: "pattern",
								params: { pattern: "^P[0-4](\\.\\.P[0-4])?$" },
								message: "must match pattern \"^P[0-4](\\.\\.P[0-4])?$\"",
								schema: "^P[0-4](\\.\\.P[0-4])?$",
								parentSchema: schema156.properties["pull-request"].properties.priority,
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
							schema: schema156.properties["pull-request"].properties.priority.type,
							parentSchema: schema156.properties["pull-request"].properties.priority,
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
						if (func3(data32) < 1) {
							const err65 = {
								instancePath: instancePath + "/pull-request/environment",
								schemaPath: "#/properties/pull-request/properties/environment/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema156.properties["pull-request"].properties.environment,
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
							schema: schema156.properties["pull-request"].properties.environment.type,
							parentSchema: schema156.properties["pull-request"].properties.environment,
							data: data32
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
				}
				if (data27.vars !== void 0) {
					if (!validate136(data27.vars, {
						instancePath: instancePath + "/pull-request/vars",
						parentData: data27,
						parentDataProperty: "vars",
						rootData
					})) {
						vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
						errors = vErrors.length;
					}
				}
				if (data27.start !== void 0) {
					if (!validate138(data27.start, {
						instancePath: instancePath + "/pull-request/start",
						parentData: data27,
						parentDataProperty: "start",
						rootData
					})) {
						vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
						errors = vErrors.length;
					}
				}
				if (data27.services !== void 0) {
					if (!validate140(data27.services, {
						instancePath: instancePath + "/pull-request/services",
						parentData: data27,
						parentDataProperty: "services",
						rootData
					})) {
						vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
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
					schema: schema156.properties["pull-request"].type,
					parentSchema: schema156.properties["pull-request"],
					data: data27
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
		}
		if (data.services !== void 0) {
			if (!validate140(data.services, {
				instancePath: instancePath + "/services",
				parentData: data,
				parentDataProperty: "services",
				rootData
			})) {
				vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
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
					params: { type: schema173.type },
					message: "must be string,array,object",
					schema: schema173.type,
					parentSchema: schema173,
					data: data37
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
			if (typeof data37 === "string") {
				if (func3(data37) < 1) {
					const err69 = {
						instancePath: instancePath + "/runs-on",
						schemaPath: "project.schema.json#/$defs/runs-on/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema173,
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
						parentSchema: schema173,
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
						if (func3(data38) < 1) {
							const err71 = {
								instancePath: instancePath + "/runs-on/" + i7,
								schemaPath: "project.schema.json#/$defs/runs-on/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema173.items,
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
							schema: schema173.items.type,
							parentSchema: schema173.items,
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
						parentSchema: schema173,
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
						parentSchema: schema173,
						data: data37
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
				if (data37.group !== void 0) {
					let data39 = data37.group;
					if (typeof data39 === "string") {
						if (func3(data39) < 1) {
							const err75 = {
								instancePath: instancePath + "/runs-on/group",
								schemaPath: "project.schema.json#/$defs/runs-on/properties/group/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema173.properties.group,
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
							schema: schema173.properties.group.type,
							parentSchema: schema173.properties.group,
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
							params: { type: schema173.properties.labels.type },
							message: "must be string,array",
							schema: schema173.properties.labels.type,
							parentSchema: schema173.properties.labels,
							data: data40
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
					if (typeof data40 === "string") {
						if (func3(data40) < 1) {
							const err78 = {
								instancePath: instancePath + "/runs-on/labels",
								schemaPath: "project.schema.json#/$defs/runs-on/properties/labels/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema173.properties.labels,
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
								parentSchema: schema173.properties.labels,
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
								if (func3(data41) < 1) {
									const err80 = {
										instancePath: instancePath + "/runs-on/labels/" + i8,
										schemaPath: "project.schema.json#/$defs/runs-on/properties/labels/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema173.properties.labels.items,
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
									schema: schema173.properties.labels.items.type,
									parentSchema: schema173.properties.labels.items,
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
						parentSchema: schema156.properties.report,
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
						parentSchema: schema156.properties.report,
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
									params: { allowedValues: schema156.properties.report.properties.artifacts.items.enum },
									message: "must be equal to one of the allowed values",
									schema: schema156.properties.report.properties.artifacts.items.enum,
									parentSchema: schema156.properties.report.properties.artifacts.items,
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
									parentSchema: schema156.properties.report.properties.artifacts,
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
							schema: schema156.properties.report.properties.artifacts.type,
							parentSchema: schema156.properties.report.properties.artifacts,
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
							params: { allowedValues: schema156.properties.report.properties.comment.enum },
							message: "must be equal to one of the allowed values",
							schema: schema156.properties.report.properties.comment.enum,
							parentSchema: schema156.properties.report.properties.comment,
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
							params: { allowedValues: schema156.properties.report.properties.check.enum },
							message: "must be equal to one of the allowed values",
							schema: schema156.properties.report.properties.check.enum,
							parentSchema: schema156.properties.report.properties.check,
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
							params: { type: schema156.properties.report.properties.issue.type },
							message: "must be boolean,object",
							schema: schema156.properties.report.properties.issue.type,
							parentSchema: schema156.properties.report.properties.issue,
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
								parentSchema: schema156.properties.report.properties.issue,
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
								parentSchema: schema156.properties.report.properties.issue,
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
										parentSchema: schema156.properties.report.properties.issue.properties.labels,
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
										if (func3(data49) > 50) {
											const err93 = {
												instancePath: instancePath + "/report/issue/labels/" + i11,
												schemaPath: "#/properties/report/properties/issue/properties/labels/items/maxLength",
												keyword: "maxLength",
												params: { limit: 50 },
												message: "must NOT have more than 50 characters",
												schema: 50,
												parentSchema: schema156.properties.report.properties.issue.properties.labels.items,
												data: data49
											};
											if (vErrors === null) vErrors = [err93];
											else vErrors.push(err93);
											errors++;
										}
										if (func3(data49) < 1) {
											const err94 = {
												instancePath: instancePath + "/report/issue/labels/" + i11,
												schemaPath: "#/properties/report/properties/issue/properties/labels/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema156.properties.report.properties.issue.properties.labels.items,
												data: data49
											};
											if (vErrors === null) vErrors = [err94];
											else vErrors.push(err94);
											errors++;
										}
										if (!pattern85.test(data49)) {
											const err95 = {
												instancePath: instancePath + "/report/issue/labels/" + i11,
												schemaPath: "#/properties/report/properties/issue/properties/labels/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[^\\r\\n,]+$" },
												message: "must match pattern \"^[^\\r\\n,]+$\"",
												schema: "^[^\\r\\n,]+$",
												parentSchema: schema156.properties.report.properties.issue.properties.labels.items,
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
											schema: schema156.properties.report.properties.issue.properties.labels.items.type,
											parentSchema: schema156.properties.report.properties.issue.properties.labels.items,
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
												parentSchema: schema156.properties.report.properties.issue.properties.labels,
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
									schema: schema156.properties.report.properties.issue.properties.labels.type,
									parentSchema: schema156.properties.report.properties.issue.properties.labels,
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
							schema: schema156.properties.report.properties.status.type,
							parentSchema: schema156.properties.report.properties.status,
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
							schema: schema156.properties.report.properties.deployment.type,
							parentSchema: schema156.properties.report.properties.deployment,
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
							schema: schema156.properties.report.properties.strict.type,
							parentSchema: schema156.properties.report.properties.strict,
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
					schema: schema156.properties.report.type,
					parentSchema: schema156.properties.report,
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
						parentSchema: schema156.properties.owners,
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
						if (!pattern86.test(data54)) {
							const err104 = {
								instancePath: instancePath + "/owners/" + i13,
								schemaPath: "#/properties/owners/items/pattern",
								keyword: "pattern",
								params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:/[A-Za-z0-9][A-Za-z0-9_.-]{0,99})?$" },
								message: "must match pattern \"^@[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:/[A-Za-z0-9][A-Za-z0-9_.-]{0,99})?$\"",
								schema: "^@[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:/[A-Za-z0-9][A-Za-z0-9_.-]{0,99})?$",
								parentSchema: schema156.properties.owners.items,
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
							schema: schema156.properties.owners.items.type,
							parentSchema: schema156.properties.owners.items,
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
								parentSchema: schema156.properties.owners,
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
					schema: schema156.properties.owners.type,
					parentSchema: schema156.properties.owners,
					data: data53
				};
				if (vErrors === null) vErrors = [err107];
				else vErrors.push(err107);
				errors++;
			}
		}
		if (data.vars !== void 0) {
			if (!validate136(data.vars, {
				instancePath: instancePath + "/vars",
				parentData: data,
				parentDataProperty: "vars",
				rootData
			})) {
				vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
				errors = vErrors.length;
			}
		}
		if (data.sessions !== void 0) {
			if (!validate153(data.sessions, {
				instancePath: instancePath + "/sessions",
				parentData: data,
				parentDataProperty: "sessions",
				rootData
			})) {
				vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
				errors = vErrors.length;
			}
		}
		if (data["max-parallel"] !== void 0) {
			let data57 = data["max-parallel"];
			if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
				const err108 = {
					instancePath: instancePath + "/max-parallel",
					schemaPath: "#/properties/max-parallel/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema156.properties["max-parallel"].type,
					parentSchema: schema156.properties["max-parallel"],
					data: data57
				};
				if (vErrors === null) vErrors = [err108];
				else vErrors.push(err108);
				errors++;
			}
			if (typeof data57 == "number" && isFinite(data57)) {
				if (data57 > 1e3 || isNaN(data57)) {
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
						parentSchema: schema156.properties["max-parallel"],
						data: data57
					};
					if (vErrors === null) vErrors = [err109];
					else vErrors.push(err109);
					errors++;
				}
				if (data57 < 1 || isNaN(data57)) {
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
						parentSchema: schema156.properties["max-parallel"],
						data: data57
					};
					if (vErrors === null) vErrors = [err110];
					else vErrors.push(err110);
					errors++;
				}
			}
		}
		if (data["fail-fast"] !== void 0) {
			let data58 = data["fail-fast"];
			if (typeof data58 !== "boolean") {
				const err111 = {
					instancePath: instancePath + "/fail-fast",
					schemaPath: "#/properties/fail-fast/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema156.properties["fail-fast"].type,
					parentSchema: schema156.properties["fail-fast"],
					data: data58
				};
				if (vErrors === null) vErrors = [err111];
				else vErrors.push(err111);
				errors++;
			}
		}
		if (data.retries !== void 0) {
			if (!validate156(data.retries, {
				instancePath: instancePath + "/retries",
				parentData: data,
				parentDataProperty: "retries",
				rootData
			})) {
				vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
				errors = vErrors.length;
			}
		}
		if (data.quarantine !== void 0) {
			let data60 = data.quarantine;
			if (Array.isArray(data60)) {
				const len11 = data60.length;
				for (let i15 = 0; i15 < len11; i15++) {
					let data61 = data60[i15];
					if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
						if (data61.case === void 0) {
							const err112 = {
								instancePath: instancePath + "/quarantine/" + i15,
								schemaPath: "suite.schema.json#/$defs/quarantine/items/required",
								keyword: "required",
								params: { missingProperty: "case" },
								message: "must have required property 'case'",
								schema: schema174.items.required,
								parentSchema: schema174.items,
								data: data61
							};
							if (vErrors === null) vErrors = [err112];
							else vErrors.push(err112);
							errors++;
						}
						if (data61.until === void 0) {
							const err113 = {
								instancePath: instancePath + "/quarantine/" + i15,
								schemaPath: "suite.schema.json#/$defs/quarantine/items/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'",
								schema: schema174.items.required,
								parentSchema: schema174.items,
								data: data61
							};
							if (vErrors === null) vErrors = [err113];
							else vErrors.push(err113);
							errors++;
						}
						if (data61.reason === void 0) {
							const err114 = {
								instancePath: instancePath + "/quarantine/" + i15,
								schemaPath: "suite.schema.json#/$defs/quarantine/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'",
								schema: schema174.items.required,
								parentSchema: schema174.items,
								data: data61
							};
							if (vErrors === null) vErrors = [err114];
							else vErrors.push(err114);
							errors++;
						}
						for (const key8 in data61) if (!(key8 === "case" || key8 === "until" || key8 === "reason")) {
							const err115 = {
								instancePath: instancePath + "/quarantine/" + i15,
								schemaPath: "suite.schema.json#/$defs/quarantine/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema174.items,
								data: data61
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
						if (data61.case !== void 0) {
							let data62 = data61.case;
							if (typeof data62 === "string") {
								if (!pattern80.test(data62)) {
									const err116 = {
										instancePath: instancePath + "/quarantine/" + i15 + "/case",
										schemaPath: "suite.schema.json#/$defs/quarantine/items/properties/case/pattern",
										keyword: "pattern",
										params: { pattern: "^[^#]+#.+$" },
										message: "must match pattern \"^[^#]+#.+$\"",
										schema: "^[^#]+#.+$",
										parentSchema: schema174.items.properties.case,
										data: data62
									};
									if (vErrors === null) vErrors = [err116];
									else vErrors.push(err116);
									errors++;
								}
							} else {
								const err117 = {
									instancePath: instancePath + "/quarantine/" + i15 + "/case",
									schemaPath: "suite.schema.json#/$defs/quarantine/items/properties/case/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema174.items.properties.case.type,
									parentSchema: schema174.items.properties.case,
									data: data62
								};
								if (vErrors === null) vErrors = [err117];
								else vErrors.push(err117);
								errors++;
							}
						}
						if (data61.until !== void 0) {
							let data63 = data61.until;
							if (typeof data63 === "string") {
								if (!pattern81.test(data63)) {
									const err118 = {
										instancePath: instancePath + "/quarantine/" + i15 + "/until",
										schemaPath: "suite.schema.json#/$defs/quarantine/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
										schema: "^\\d{4}-\\d{2}-\\d{2}$",
										parentSchema: schema174.items.properties.until,
										data: data63
									};
									if (vErrors === null) vErrors = [err118];
									else vErrors.push(err118);
									errors++;
								}
							} else {
								const err119 = {
									instancePath: instancePath + "/quarantine/" + i15 + "/until",
									schemaPath: "suite.schema.json#/$defs/quarantine/items/properties/until/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema174.items.properties.until.type,
									parentSchema: schema174.items.properties.until,
									data: data63
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
						}
						if (data61.reason !== void 0) {
							let data64 = data61.reason;
							if (typeof data64 === "string") {
								if (func3(data64) < 1) {
									const err120 = {
										instancePath: instancePath + "/quarantine/" + i15 + "/reason",
										schemaPath: "suite.schema.json#/$defs/quarantine/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema174.items.properties.reason,
										data: data64
									};
									if (vErrors === null) vErrors = [err120];
									else vErrors.push(err120);
									errors++;
								}
							} else {
								const err121 = {
									instancePath: instancePath + "/quarantine/" + i15 + "/reason",
									schemaPath: "suite.schema.json#/$defs/quarantine/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema174.items.properties.reason.type,
									parentSchema: schema174.items.properties.reason,
									data: data64
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
						}
					} else {
						const err122 = {
							instancePath: instancePath + "/quarantine/" + i15,
							schemaPath: "suite.schema.json#/$defs/quarantine/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema174.items.type,
							parentSchema: schema174.items,
							data: data61
						};
						if (vErrors === null) vErrors = [err122];
						else vErrors.push(err122);
						errors++;
					}
				}
			} else {
				const err123 = {
					instancePath: instancePath + "/quarantine",
					schemaPath: "suite.schema.json#/$defs/quarantine/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema174.type,
					parentSchema: schema174,
					data: data60
				};
				if (vErrors === null) vErrors = [err123];
				else vErrors.push(err123);
				errors++;
			}
		}
		if (data["pass-rate"] !== void 0) {
			let data65 = data["pass-rate"];
			if (typeof data65 == "number" && isFinite(data65)) {
				if (data65 > 100 || isNaN(data65)) {
					const err124 = {
						instancePath: instancePath + "/pass-rate",
						schemaPath: "#/properties/pass-rate/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100",
						schema: 100,
						parentSchema: schema156.properties["pass-rate"],
						data: data65
					};
					if (vErrors === null) vErrors = [err124];
					else vErrors.push(err124);
					errors++;
				}
				if (data65 < 0 || isNaN(data65)) {
					const err125 = {
						instancePath: instancePath + "/pass-rate",
						schemaPath: "#/properties/pass-rate/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema156.properties["pass-rate"],
						data: data65
					};
					if (vErrors === null) vErrors = [err125];
					else vErrors.push(err125);
					errors++;
				}
			} else {
				const err126 = {
					instancePath: instancePath + "/pass-rate",
					schemaPath: "#/properties/pass-rate/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema156.properties["pass-rate"].type,
					parentSchema: schema156.properties["pass-rate"],
					data: data65
				};
				if (vErrors === null) vErrors = [err126];
				else vErrors.push(err126);
				errors++;
			}
		}
		if (data.timeout !== void 0) {
			let data66 = data.timeout;
			if (typeof data66 === "string") {
				if (!pattern3.test(data66)) {
					const err127 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "suite.schema.json#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$" },
						message: "must match pattern \"^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$\"",
						schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$",
						parentSchema: schema26,
						data: data66
					};
					if (vErrors === null) vErrors = [err127];
					else vErrors.push(err127);
					errors++;
				}
			} else {
				const err128 = {
					instancePath: instancePath + "/timeout",
					schemaPath: "suite.schema.json#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.type,
					parentSchema: schema26,
					data: data66
				};
				if (vErrors === null) vErrors = [err128];
				else vErrors.push(err128);
				errors++;
			}
		}
	} else {
		const err129 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema156.type,
			parentSchema: schema156,
			data
		};
		if (vErrors === null) vErrors = [err129];
		else vErrors.push(err129);
		errors++;
	}
	validate133.errors = vErrors;
	return errors === 0;
}
const project = validate143;
const schema172 = {
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
		"quarantine": {
			"$comment": "project/properties/quarantine",
			"$ref": "suite.schema.json#/$defs/quarantine"
		},
		"sessions": {
			"$comment": "project/properties/sessions",
			"$ref": "suite.schema.json#/$defs/sessions"
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
const pattern78 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_-]*([./][A-Za-z0-9_-]+)*$", "u");
const pattern79 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,4}d$", "u");
const pattern84 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_. -]*$", "u");
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				parentSchema: schema175,
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
					schema: schema175.propertyNames,
					parentSchema: schema175,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		for (const key1 in data) if (!validate22(data[key1], {
			instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key1,
			rootData
		})) {
			vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
			errors = vErrors.length;
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema175.type,
			parentSchema: schema175,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate144.errors = vErrors;
	return errors === 0;
}
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate147.errors = vErrors;
	return errors === 0;
}
const schema179 = {
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
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema179.type },
			message: "must be object,null",
			schema: schema179.type,
			parentSchema: schema179,
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
				parentSchema: schema179,
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
					params: { type: schema179.properties["github-environment"].type },
					message: "must be string,boolean",
					schema: schema179.properties["github-environment"].type,
					parentSchema: schema179.properties["github-environment"],
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func3(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/github-environment",
						schemaPath: "#/properties/github-environment/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema179.properties["github-environment"],
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.vars !== void 0) {
			if (!validate147(data.vars, {
				instancePath: instancePath + "/vars",
				parentData: data,
				parentDataProperty: "vars",
				rootData
			})) {
				vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
				errors = vErrors.length;
			}
		}
	}
	validate149.errors = vErrors;
	return errors === 0;
}
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema172.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema172,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.action !== void 0) {
			let data0 = data.action;
			if (typeof data0 === "string") {
				if (func3(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/action",
						schemaPath: "#/properties/action/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema172.properties.action,
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
					schema: schema172.properties.action.type,
					parentSchema: schema172.properties.action,
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
				if (func3(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/checkout",
						schemaPath: "#/properties/checkout/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema172.properties.checkout,
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
					schema: schema172.properties.checkout.type,
					parentSchema: schema172.properties.checkout,
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
					params: { type: schema173.type },
					message: "must be string,array,object",
					schema: schema173.type,
					parentSchema: schema173,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func3(data2) < 1) {
					const err6 = {
						instancePath: instancePath + "/runs-on",
						schemaPath: "#/$defs/runs-on/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema173,
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
						parentSchema: schema173,
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
						if (func3(data3) < 1) {
							const err8 = {
								instancePath: instancePath + "/runs-on/" + i0,
								schemaPath: "#/$defs/runs-on/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema173.items,
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
							schema: schema173.items.type,
							parentSchema: schema173.items,
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
						parentSchema: schema173,
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
						parentSchema: schema173,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data2.group !== void 0) {
					let data4 = data2.group;
					if (typeof data4 === "string") {
						if (func3(data4) < 1) {
							const err12 = {
								instancePath: instancePath + "/runs-on/group",
								schemaPath: "#/$defs/runs-on/properties/group/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema173.properties.group,
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
							schema: schema173.properties.group.type,
							parentSchema: schema173.properties.group,
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
							params: { type: schema173.properties.labels.type },
							message: "must be string,array",
							schema: schema173.properties.labels.type,
							parentSchema: schema173.properties.labels,
							data: data5
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data5 === "string") {
						if (func3(data5) < 1) {
							const err15 = {
								instancePath: instancePath + "/runs-on/labels",
								schemaPath: "#/$defs/runs-on/properties/labels/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema173.properties.labels,
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
								parentSchema: schema173.properties.labels,
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
								if (func3(data6) < 1) {
									const err17 = {
										instancePath: instancePath + "/runs-on/labels/" + i1,
										schemaPath: "#/$defs/runs-on/properties/labels/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema173.properties.labels.items,
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
									schema: schema173.properties.labels.items.type,
									parentSchema: schema173.properties.labels.items,
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
					params: { allowedValues: schema172.properties.pack.enum },
					message: "must be equal to one of the allowed values",
					schema: schema172.properties.pack.enum,
					parentSchema: schema172.properties.pack,
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
						parentSchema: schema172.properties.state,
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
						parentSchema: schema172.properties.state,
						data: data8
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data8.store !== void 0) {
					let data9 = data8.store;
					if (typeof data9 === "string") {
						if (func3(data9) < 1) {
							const err22 = {
								instancePath: instancePath + "/state/store",
								schemaPath: "#/properties/state/properties/store/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema172.properties.state.properties.store,
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
							schema: schema172.properties.state.properties.store.type,
							parentSchema: schema172.properties.state.properties.store,
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
						if (!pattern78.test(data10)) {
							const err24 = {
								instancePath: instancePath + "/state/branch",
								schemaPath: "#/properties/state/properties/branch/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_-]*([./][A-Za-z0-9_-]+)*$" },
								message: "must match pattern \"^[A-Za-z0-9_][A-Za-z0-9_-]*([./][A-Za-z0-9_-]+)*$\"",
								schema: "^[A-Za-z0-9_][A-Za-z0-9_-]*([./][A-Za-z0-9_-]+)*$",
								parentSchema: schema172.properties.state.properties.branch,
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
							schema: schema172.properties.state.properties.branch.type,
							parentSchema: schema172.properties.state.properties.branch,
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
						if (!pattern79.test(data11)) {
							const err26 = {
								instancePath: instancePath + "/state/keep",
								schemaPath: "#/properties/state/properties/keep/pattern",
								keyword: "pattern",
								params: { pattern: "^[1-9][0-9]{0,4}d$" },
								message: "must match pattern \"^[1-9][0-9]{0,4}d$\"",
								schema: "^[1-9][0-9]{0,4}d$",
								parentSchema: schema172.properties.state.properties.keep,
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
							schema: schema172.properties.state.properties.keep.type,
							parentSchema: schema172.properties.state.properties.keep,
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
					schema: schema172.properties.state.type,
					parentSchema: schema172.properties.state,
					data: data8
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.quarantine !== void 0) {
			let data12 = data.quarantine;
			if (Array.isArray(data12)) {
				const len2 = data12.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data13 = data12[i2];
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.case === void 0) {
							const err29 = {
								instancePath: instancePath + "/quarantine/" + i2,
								schemaPath: "suite.schema.json#/$defs/quarantine/items/required",
								keyword: "required",
								params: { missingProperty: "case" },
								message: "must have required property 'case'",
								schema: schema174.items.required,
								parentSchema: schema174.items,
								data: data13
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data13.until === void 0) {
							const err30 = {
								instancePath: instancePath + "/quarantine/" + i2,
								schemaPath: "suite.schema.json#/$defs/quarantine/items/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'",
								schema: schema174.items.required,
								parentSchema: schema174.items,
								data: data13
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data13.reason === void 0) {
							const err31 = {
								instancePath: instancePath + "/quarantine/" + i2,
								schemaPath: "suite.schema.json#/$defs/quarantine/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'",
								schema: schema174.items.required,
								parentSchema: schema174.items,
								data: data13
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						for (const key3 in data13) if (!(key3 === "case" || key3 === "until" || key3 === "reason")) {
							const err32 = {
								instancePath: instancePath + "/quarantine/" + i2,
								schemaPath: "suite.schema.json#/$defs/quarantine/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema174.items,
								data: data13
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data13.case !== void 0) {
							let data14 = data13.case;
							if (typeof data14 === "string") {
								if (!pattern80.test(data14)) {
									const err33 = {
										instancePath: instancePath + "/quarantine/" + i2 + "/case",
										schemaPath: "suite.schema.json#/$defs/quarantine/items/properties/case/pattern",
										keyword: "pattern",
										params: { pattern: "^[^#]+#.+$" },
										message: "must match pattern \"^[^#]+#.+$\"",
										schema: "^[^#]+#.+$",
										parentSchema: schema174.items.properties.case,
										data: data14
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/quarantine/" + i2 + "/case",
									schemaPath: "suite.schema.json#/$defs/quarantine/items/properties/case/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema174.items.properties.case.type,
									parentSchema: schema174.items.properties.case,
									data: data14
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data13.until !== void 0) {
							let data15 = data13.until;
							if (typeof data15 === "string") {
								if (!pattern81.test(data15)) {
									const err35 = {
										instancePath: instancePath + "/quarantine/" + i2 + "/until",
										schemaPath: "suite.schema.json#/$defs/quarantine/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
										schema: "^\\d{4}-\\d{2}-\\d{2}$",
										parentSchema: schema174.items.properties.until,
										data: data15
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/quarantine/" + i2 + "/until",
									schemaPath: "suite.schema.json#/$defs/quarantine/items/properties/until/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema174.items.properties.until.type,
									parentSchema: schema174.items.properties.until,
									data: data15
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data13.reason !== void 0) {
							let data16 = data13.reason;
							if (typeof data16 === "string") {
								if (func3(data16) < 1) {
									const err37 = {
										instancePath: instancePath + "/quarantine/" + i2 + "/reason",
										schemaPath: "suite.schema.json#/$defs/quarantine/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema174.items.properties.reason,
										data: data16
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/quarantine/" + i2 + "/reason",
									schemaPath: "suite.schema.json#/$defs/quarantine/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema174.items.properties.reason.type,
									parentSchema: schema174.items.properties.reason,
									data: data16
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/quarantine/" + i2,
							schemaPath: "suite.schema.json#/$defs/quarantine/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema174.items.type,
							parentSchema: schema174.items,
							data: data13
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/quarantine",
					schemaPath: "suite.schema.json#/$defs/quarantine/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema174.type,
					parentSchema: schema174,
					data: data12
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.sessions !== void 0) {
			if (!validate144(data.sessions, {
				instancePath: instancePath + "/sessions",
				parentData: data,
				parentDataProperty: "sessions",
				rootData
			})) {
				vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
				errors = vErrors.length;
			}
		}
		if (data.vars !== void 0) {
			if (!validate147(data.vars, {
				instancePath: instancePath + "/vars",
				parentData: data,
				parentDataProperty: "vars",
				rootData
			})) {
				vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
				errors = vErrors.length;
			}
		}
		if (data.environments !== void 0) {
			let data19 = data.environments;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				for (const key4 in data19) {
					const _errs67 = errors;
					if (typeof key4 === "string") {
						if (!pattern84.test(key4)) {
							const err41 = {
								instancePath: instancePath + "/environments",
								schemaPath: "#/properties/environments/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_. -]*$" },
								message: "must match pattern \"^[A-Za-z0-9_][A-Za-z0-9_. -]*$\"",
								schema: "^[A-Za-z0-9_][A-Za-z0-9_. -]*$",
								parentSchema: schema172.properties.environments.propertyNames,
								data: key4,
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					}
					if (!(_errs67 === errors)) {
						const err42 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/properties/environments/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							message: "property name must be valid",
							schema: schema172.properties.environments.propertyNames,
							parentSchema: schema172.properties.environments,
							data: data19
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
				for (const key5 in data19) if (!validate149(data19[key5], {
					instancePath: instancePath + "/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data19,
					parentDataProperty: key5,
					rootData
				})) {
					vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
					errors = vErrors.length;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema172.properties.environments.type,
					parentSchema: schema172.properties.environments,
					data: data19
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
			schema: schema172.type,
			parentSchema: schema172,
			data
		};
		if (vErrors === null) vErrors = [err44];
		else vErrors.push(err44);
		errors++;
	}
	validate143.errors = vErrors;
	return errors === 0;
}
export { plan, project, steps, suite };
