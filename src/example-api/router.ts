import type { Exchange } from "./exchange.ts";
import { Problem } from "./problem.ts";
import type { Handler, Route } from "./route.ts";

interface Node {
  readonly children: Map<string, Node>;
  parameter: { readonly name: string; readonly node: Node } | undefined;
  readonly handlers: Map<string, Handler>;
  allow: string;
}

/** Finds the handler of a request by walking its path, one map look-up per segment. */
export class Router {
  readonly #root: Node = newNode();

  constructor(routes: readonly Route[]) {
    for (const route of routes) {
      this.#add(route);
    }
  }

  /**
   * The handler for the exchange, whose `parameters` it fills in. Throws the 404 of an unknown path
   * and the 405 of a wrong method.
   */
  find(exchange: Exchange): Handler {
    const { path, method } = exchange;
    let node: Node = this.#root;
    let parameters: Map<string, string> | undefined;
    for (let start = 1; start <= path.length; ) {
      const slash = path.indexOf("/", start);
      const end = slash < 0 ? path.length : slash;
      const segment = path.slice(start, end);
      const child = node.children.get(segment);
      if (child !== undefined) {
        node = child;
      } else if (node.parameter !== undefined && segment !== "") {
        parameters ??= new Map();
        parameters.set(node.parameter.name, decode(segment));
        node = node.parameter.node;
      } else {
        throw unknownPath(path);
      }
      start = end + 1;
    }
    if (node.handlers.size === 0) {
      throw unknownPath(path);
    }
    if (parameters !== undefined) {
      exchange.parameters = parameters;
    }
    return handlerOf(node, method);
  }

  #add(route: Route): void {
    let node = this.#root;
    for (const segment of route.path.slice(1).split("/")) {
      node = segment.startsWith(":") ? parameterOf(node, segment.slice(1)) : childOf(node, segment);
    }
    node.handlers.set(route.method, route.handle);
    if (route.method === "GET") {
      node.handlers.set("HEAD", route.handle);
    }
    node.allow = [...node.handlers.keys(), "OPTIONS"].join(", ");
  }
}

function handlerOf(node: Node, method: string): Handler {
  const handler = node.handlers.get(method) ?? node.handlers.get("*");
  if (handler !== undefined) {
    return handler;
  }
  const allow = node.allow;
  if (method === "OPTIONS") {
    return (exchange) => {
      exchange.response.writeHead(204, { allow }).end();
    };
  }
  throw new Problem(405, `${method} is not one of ${allow}`, { headers: { allow } });
}

function newNode(): Node {
  return { children: new Map(), parameter: undefined, handlers: new Map(), allow: "" };
}

function childOf(node: Node, segment: string): Node {
  let child = node.children.get(segment);
  if (child === undefined) {
    child = newNode();
    node.children.set(segment, child);
  }
  return child;
}

function parameterOf(node: Node, name: string): Node {
  node.parameter ??= { name, node: newNode() };
  return node.parameter.node;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Problem(400, `malformed percent-encoding: ${segment}`);
  }
}

function unknownPath(path: string): Problem {
  return new Problem(404, `nothing is at ${path}`, { kind: "unknown-path" });
}
