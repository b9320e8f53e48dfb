// src/report/workflow-command-text.ts
const ZERO_WIDTH_SPACE = "​";
/**
* Keeps GitHub's runner from obeying text as workflow commands: `::` at the start of a line (after blanks and colours)
* and `##[` anywhere get a zero-width space inside. The runner's parser takes fixed lengths, so no spelling slips through.
*/
function defuseWorkflowCommands(text) {
	return text.replace(/^((?:[\t\v\f\r\x85\p{Z}\p{Cf}]|\x1b\[[0-9;]*m)*):(?=:)/gmu, `$1:${ZERO_WIDTH_SPACE}`).replaceAll("##[", `##${ZERO_WIDTH_SPACE}[`);
}
export { defuseWorkflowCommands as t };
