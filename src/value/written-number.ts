const texts = new WeakMap<object, Map<string | number, string>>();

/** Remembers how a number stands in a file when `String()` would write it otherwise (`1.10`, `0x1F`, `1e3`). */
export function rememberWritten(container: object, key: string | number, text: string): void {
  const entries = texts.get(container);
  if (entries === undefined) texts.set(container, new Map([[key, text]]));
  else entries.set(key, text);
}

/** How the number at this entry was written, if that was remembered. */
export function writtenText(container: object, key: string | number): string | undefined {
  return texts.get(container)?.get(key);
}
