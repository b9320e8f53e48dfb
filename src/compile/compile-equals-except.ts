import type { JsonPath, Matcher } from "../model/expectation.ts";
import type { Origin } from "../model/origin.ts";
import type { Value, ValueMap } from "../model/value.ts";
import { jsonPathAt } from "./checked-texts.ts";
import type { CompileContext } from "./compile-context.ts";
import type { NamesOf } from "./names.ts";
import { entryOf } from "./template-compiler.ts";

/** `equals-except: { value, ignore, unordered }`; undefined after a problem was told. */
export function compileEqualsExcept(
  context: CompileContext,
  origin: Origin,
  names: NamesOf,
): Matcher | undefined {
  const container = entryOf(origin) as ValueMap;
  const inside = (key: string): Origin => ({ document: origin.document, container, key });
  const ignore = pathsAt(context, inside("ignore"));
  const unordered = container["unordered"] === true ? true : pathsAt(context, inside("unordered"));
  if (ignore === undefined || unordered === undefined) return undefined;
  return {
    name: "equals-except",
    argument: context.templates.value(inside("value"), names),
    except: { ignore, unordered },
    origin,
  };
}

function pathsAt(context: CompileContext, origin: Origin): JsonPath[] | undefined {
  const list = entryOf(origin) as Value | undefined;
  if (!Array.isArray(list)) return [];
  const paths = list.map((text, key) =>
    jsonPathAt(context, { document: origin.document, container: list, key }, "value", String(text)),
  );
  const known = paths.filter((path) => path !== undefined);
  return known.length === paths.length ? known : undefined;
}
