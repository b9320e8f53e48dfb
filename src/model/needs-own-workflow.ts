/** Whether a plan has a workflow of its own whatever the others do: a resident job is there all the time, and only GitHub itself filters
 * pushes. */
export function needsOwnWorkflow(plan: { readonly resident: boolean; readonly push: boolean }): boolean {
  return plan.resident || plan.push;
}
