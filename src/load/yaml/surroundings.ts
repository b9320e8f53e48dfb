import type { Span, Surroundings } from "./problem.ts";
import { blockValueEnd, flowValueEnd } from "./source-text.ts";

/** The outermost flow collection around an offset; undefined in block context. */
export function flowRegionAt(around: Pick<Surroundings, "flows">, offset: number): Span | undefined {
  return around.flows.find((flow) => flow.start < offset && offset < flow.end);
}

/** Where the value that begins at an offset was meant to end, in flow or block context, whichever it stands in. */
export function valueEnd(around: Surroundings, start: number): number {
  return flowRegionAt(around, start) === undefined
    ? blockValueEnd(around.source, start)
    : flowValueEnd(around.source, start);
}
