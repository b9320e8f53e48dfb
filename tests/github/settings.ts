import { forward, type Handler } from "./call.ts";
import { pageOf, refusal } from "./reply.ts";

/** What the settings of a repository say, which the emulator can't be given. */
export const SETTINGS: Readonly<Record<string, Handler>> = {
  "repos/get": async (call) => {
    const reply = await forward(call);
    if (reply.status !== 200) return reply;
    return { ...reply, body: { ...(reply.body as object), ...call.state.repository } };
  },
  "repos/get-branch": async (call) => {
    const reply = await forward(call);
    if (reply.status !== 200 || !call.state.protections.has(call.path["branch"] ?? "")) return reply;
    return { ...reply, body: { ...(reply.body as object), protected: true } };
  },
  "repos/get-branch-rules": (call) => {
    const types = call.state.rules.get(call.path["branch"] ?? "") ?? [];
    const source = { ruleset_source_type: "Repository", ruleset_source: "acme/shop", ruleset_id: 1 };
    return pageOf(
      types.map((type) => ({ type, ...source })),
      call.address,
    );
  },
  "repos/get-environment": ({ state, path, address }) => {
    const found = state.environments.find(({ name }) => name === path["environment_name"]);
    if (found === undefined) return refusal(404, "Not Found");
    const { name, needsReview, wait } = found;
    const rule = (type: string, id: number) => ({ id, node_id: `R_${id}`, type });
    return {
      status: 200,
      body: {
        ...{ id: 1, node_id: "EN_1", name, url: address.href, html_url: address.href },
        ...{ created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" },
        protection_rules: [
          ...(wait > 0 ? [{ ...rule("wait_timer", 1), wait_timer: wait }] : []),
          ...(needsReview
            ? [{ ...rule("required_reviewers", 2), prevent_self_review: false, reviewers: [] }]
            : []),
        ],
        deployment_branch_policy: null,
      },
    };
  },
};
