/** A snippet body as it is when nobody fills in its places. */

const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '11',
  CURRENT_DATE: '22',
};

/**
 * Resolves VS Code's snippet syntax: `${1:default}` and `${1|first,second|}` to their defaults, `$0` to nothing.
 * @throws {Error} on syntax that no snippet of ours uses
 */
export function withDefaults(body: string): string {
  const text = body
    .replace(/\$\{(CURRENT_[A-Z]+)\}/g, (_, name: string) => VARIABLES[name] ?? `\${${name}}`)
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/\$(?:\d+|\{\d+\})/g, '')
    .replace(/\\([\\$}])/g, '$1');
  if (/\$\{|\$[A-Z]/.test(text)) throw new Error(`a stop is left in: ${text}`);
  return text;
}

/** A text's lines, indented. */
export function indent(text: string, columns: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(columns));
}
