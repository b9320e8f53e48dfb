const ZERO_WIDTH_SPACE = "\u200b";

/**
 * Keeps GitHub's runner from obeying text as workflow commands: `::` at the start of a line (after blanks and colours)
 * and `##[` anywhere get a zero-width space inside. The runner's parser takes fixed lengths, so no spelling slips through.
 */
export function defuseWorkflowCommands(text: string): string {
  return text
    .replace(/^((?:[\t\v\f\r\x85\p{Z}\p{Cf}]|\x1b\[[0-9;]*m)*):(?=:)/gmu, `$1:${ZERO_WIDTH_SPACE}`)
    .replaceAll("##[", `##${ZERO_WIDTH_SPACE}[`);
}
