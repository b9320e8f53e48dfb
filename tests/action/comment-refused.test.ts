import { describe, expect, test } from "vitest";
import { artifactOf, comment, planResult, plans, pullRequest } from "./commenting.ts";
import { type GithubState, startGithub } from "./github-comments.ts";
import { NODES } from "./nodes.ts";

const failed = artifactOf(planResult("checkout", "failed"));

describe.each(NODES)(
  "what GitHub refuses is a warning to the command comment, on Node $version",
  ({ node }) => {
    const refusing = (
      method: string,
      path: RegExp,
      status: number,
      message: string,
    ): GithubState["fault"] => {
      return (request, response) => {
        if (request.method !== method || !path.test(request.url ?? "")) return false;
        response.writeHead(status, { "content-type": "application/json" });
        response.end(JSON.stringify({ message }));
        return true;
      };
    };
    const write = ["POST", /\/comments$/] as const;
    const own = pullRequest();
    const fork = pullRequest(12, "eve/shop");
    const no = "Resource not accessible by integration";
    test.each<[string, GithubState["fault"], unknown, Record<string, string>, RegExp]>([
      [
        "no permission",
        refusing(...write, 403, no),
        own,
        {},
        /add "pull-requests: write" under permissions: of the job\. GitHub answered 403 \(Resource not/,
      ],
      ["not found", refusing(...write, 404, "Not Found"), own, {}, /add "pull-requests: write"/],
      ["no artifacts", refusing("GET", /artifacts\?/, 403, no), own, {}, /add "actions: read" under/],
      [
        "a fork",
        refusing(...write, 403, no),
        fork,
        {},
        /from a fork may only read; rota-report\.yml comments on pull requests from forks/,
      ],
      [
        "Dependabot",
        refusing(...write, 403, no),
        own,
        { GITHUB_ACTOR: "dependabot[bot]" },
        /that Dependabot started may only read; rota-report\.yml comments on its pull requests, too\. GitHub/,
      ],
      [
        "too many requests",
        refusing(...write, 403, "You have exceeded a secondary rate limit"),
        own,
        {},
        /^No comment could be written: GitHub answered 403 \(You have exceeded/,
      ],
      [
        "an error",
        refusing(...write, 502, "\n::error::pwned\n@team"),
        own,
        {},
        /^No comment could be written: GitHub answered 502 \( ::error::pwned/,
      ],
      ["a download that is gone", refusing("GET", /zip$/, 410, "Gone"), own, {}, /GitHub answered 410/],
      [
        "a cut connection",
        (request) => request.url?.endsWith("/comments") === true && request.socket.destroy() !== undefined,
        own,
        {},
        /^No comment could be written: /,
      ],
    ])("%s", async (_name, fault, event, env, why) => {
      const github = await startGithub({ artifacts: [failed], ...(fault !== undefined && { fault }) });
      const { step: done, warnings } = await comment({
        node,
        github,
        event,
        env,
        files: plans({ checkout: "always" }),
      });
      expect(done.exitCode).toBe(0);
      expect(warnings).toEqual([expect.stringMatching(why)]);
      expect(done.commands.map(({ command }) => command).filter((name) => name !== "add-mask")).toEqual([
        "warning",
      ]);
      expect(github.comments).toEqual([]);
    });

    test("no server at all", async () => {
      const github = await startGithub({ artifacts: [failed] });
      const env = { GITHUB_API_URL: "http://127.0.0.1:9" };
      const { step: done, warnings } = await comment({
        node,
        github,
        env,
        files: plans({ checkout: "always" }),
      });
      expect(done.exitCode).toBe(0);
      expect(warnings).toEqual([expect.stringMatching(/^No comment could be written: /)]);
    });
  },
);
