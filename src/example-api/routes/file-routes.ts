import type { FileStore } from "../file-store.ts";
import { Problem } from "../problem.ts";
import { sendJson, sendNothing, sendWithEntityTag } from "../respond.ts";
import type { Route } from "../route.ts";

/** PUT, GET and DELETE /files/:name. */
export function fileRoutes(files: FileStore): readonly Route[] {
  return [
    {
      method: "PUT",
      path: "/files/:name",
      handle: (exchange) => {
        const mediaType = exchange.header("content-type") ?? "application/octet-stream";
        const { file, created } = files.put(exchange.parameter("name"), mediaType, exchange.body);
        const { name, content, sha256 } = file;
        sendJson(
          exchange,
          created ? 201 : 200,
          { name, "content-type": mediaType, size: content.length, sha256 },
          { location: `/files/${encodeURIComponent(name)}`, etag: `"${sha256}"` },
        );
      },
    },
    {
      method: "GET",
      path: "/files/:name",
      handle: (exchange) => {
        const name = exchange.parameter("name");
        const file = files.get(name) ?? unknownFile(name);
        sendWithEntityTag(exchange, `"${file.sha256}"`, file.mediaType, file.content);
      },
    },
    {
      method: "DELETE",
      path: "/files/:name",
      handle: (exchange) => {
        const name = exchange.parameter("name");
        if (!files.delete(name)) {
          unknownFile(name);
        }
        sendNothing(exchange, 204);
      },
    },
  ];
}

function unknownFile(name: string): never {
  throw new Problem(404, `there is no file ${JSON.stringify(name)}`, { kind: "unknown-file" });
}
