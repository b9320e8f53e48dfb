export { t as atJob } from "./job-url2.js";
