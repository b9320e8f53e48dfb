import fastCheck from "../node_modules/fast-check/lib/fast-check.js";

// A build says the same twice. To look further: ROTA_SEED=$RANDOM npx vitest run FILE.
fastCheck.configureGlobal({ seed: Number(process.env["ROTA_SEED"] ?? 20_261_122) });

export default fastCheck;
