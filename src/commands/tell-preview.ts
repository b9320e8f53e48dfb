import type { Host } from "../host/host.ts";
import type { RunPlan } from "../model/run-plan.ts";
import { paintFor } from "../report/paint.ts";
import { defuseWorkflowCommands } from "../report/workflow-command-text.ts";
import type { SecretMask } from "../value/secret-mask.ts";

/** Shows what a plan would send, and sends nothing. The code for that is loaded only then. */
export async function tellPreview(
  plan: RunPlan,
  { host, mask, seed }: { readonly host: Host; readonly mask: SecretMask; readonly seed: number },
): Promise<void> {
  const { previewPlan } = await import("../execute/preview-plan.ts");
  const { previewText } = await import("../report/preview-text.ts");
  const cases = await previewPlan(plan, { host, mask, seed });
  const text = previewText(mask.mask(plan.name), cases, paintFor(host.terminal.colours));
  host.terminal.tell(host.environment["GITHUB_ACTIONS"] === "true" ? defuseWorkflowCommands(text) : text);
}
