import type { Services } from "../model/generated/documents.ts";
import { WHOLE_REFERENCE } from "../model/whole-reference.ts";
import { expression } from "./expressions.ts";
import { literalText } from "./literal.ts";
import type { YamlValue } from "./write-yaml.ts";

type Map = { readonly [key: string]: YamlValue };

/** Containers beside the suites; a value is literal, or one whole reference to a secret or a variable. */
export function servicesOf(services: Services | null): { services?: YamlValue } {
  if (services === null) return {};
  const value = (text: string | number | boolean): YamlValue =>
    typeof text === "string" ? serviceValue(text) : text;
  return {
    services: Object.fromEntries(
      Object.entries(services).map(([name, { image, credentials, env, ports, volumes, options }]) => [
        name,
        {
          image: serviceValue(image),
          ...(credentials !== undefined && { credentials: mapped(credentials, value) }),
          ...(env !== undefined && { env: mapped(env, value) }),
          ...(ports !== undefined && { ports: ports.map(value) }),
          ...(volumes !== undefined && { volumes: volumes.map(value) }),
          ...(options !== undefined && { options: serviceValue(options) }),
        },
      ]),
    ),
  };
}

function serviceValue(text: string): string {
  const match = WHOLE_REFERENCE.exec(text);
  return match === null ? literalText(text) : expression(`${match[1]}.${match[2]}`);
}

function mapped<Value>(map: { readonly [key: string]: Value }, change: (value: Value) => YamlValue): Map {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

/** The secrets that containers are given, by the names GitHub has for them. */
export function secretsOfServices(services: Services | null): string[] {
  const found = JSON.stringify(services ?? {}).matchAll(/"\$\{\{ *secrets\.([A-Za-z_][A-Za-z0-9_]*) *\}\}"/g);
  return [...found].map(([, name]) => (name as string).toUpperCase());
}
