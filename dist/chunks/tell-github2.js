export { t as tellGithub } from "./tell-github.js";
