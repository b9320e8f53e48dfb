// package.json
var version$1 = "0.1.0";
var repository = {
	"type": "git",
	"url": "git+https://github.com/rota-run/rota.git"
};
// src/host/version.ts
/** The version of Rota. */
const version = version$1;
export { repository as n, version as t };
