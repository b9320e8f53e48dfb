export { t as GithubApi, n as isUnclear, r as unreachable } from "./github-api2.js";
