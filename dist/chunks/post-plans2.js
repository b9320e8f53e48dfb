export { t as postPlans } from "./post-plans.js";
