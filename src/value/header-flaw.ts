/** Why a text cannot be the value of a header (RFC 9110 5.5), with what to do; null when it can. */
export function headerFlaw(value: string): { readonly problem: string; readonly hint: string } | null {
  if (/[\r\n]/.test(value)) return { problem: "has a line break in it", hint: "headers are one line" };
  const control = /[\u0000-\u0008\u000b-\u001f\u007f]/.exec(value)?.[0];
  if (control !== undefined) {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return {
      problem: `has the control character U+${code} in it`,
      hint: "headers hold only what can be read",
    };
  }
  const wide = /[^\u0000-\u00ff]/u.exec(value)?.[0];
  if (wide === undefined) return null;
  return {
    problem: `has ${wide} in it, which headers cannot hold`,
    hint: "encode it, for example by ${{ urlEncode(vars.name) }} or ${{ base64(vars.name) }}",
  };
}
