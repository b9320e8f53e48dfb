import type { Call, Handler } from "./call.ts";
import { pageOf, refusal } from "./reply.ts";
import type { Deployment, DeploymentStatus } from "./state.ts";

const NOT_FOUND = refusal(404, "Not Found");

/** Deployments, which the emulator can't be given, and their statuses; the newest come first. */
export const DEPLOYMENTS: Readonly<Record<string, Handler>> = {
  "repos/list-deployments": ({ state, address }) => {
    const query = address.searchParams;
    const fits = (name: string, value: string) => !query.has(name) || query.get(name) === value;
    const found = state.deployments.filter(
      ({ sha, ref, task, environment }) =>
        fits("sha", sha) && fits("ref", ref) && fits("task", task) && fits("environment", environment),
    );
    return pageOf(found.reverse(), address);
  },
  "repos/list-deployment-statuses": (call) => {
    const deployment = findDeployment(call);
    if (deployment === undefined) return NOT_FOUND;
    return pageOf(statusesOf(call, deployment), call.address);
  },
  "repos/create-deployment-status": (call) => {
    const deployment = findDeployment(call);
    if (deployment === undefined) return NOT_FOUND;
    const { auto_inactive = true, ...status } = call.body as Partial<DeploymentStatus> & {
      readonly auto_inactive?: boolean;
    };
    if (status.state === "success" && auto_inactive) {
      const before = call.state.deployments.filter(
        ({ id, environment }) => id < deployment.id && environment === deployment.environment,
      );
      for (const { id } of before.filter((other) => statusesOf(call, other)[0]?.state === "success"))
        call.state.addDeploymentStatus({ deployment: id, state: "inactive" });
    }
    return {
      status: 201,
      body: call.state.addDeploymentStatus({ ...status, deployment: deployment.id }),
    };
  },
};

function findDeployment({ state, path }: Call): Deployment | undefined {
  return state.deployments.find(({ id }) => id === Number(path["deployment_id"]));
}

function statusesOf({ state }: Call, { id }: Deployment): DeploymentStatus[] {
  return state.deploymentStatuses.filter(({ deployment }) => deployment === id).reverse();
}
