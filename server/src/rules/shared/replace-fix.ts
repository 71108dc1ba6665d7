import type { Fix, TextSpan } from '../../finding';
import type { Path } from '../../yaml';

/**
 * The fix that puts other words in the place of some, and needs no fact of anybody.
 * @param path of the text
 * @param span the words that go
 * @param text what comes in their place, in the language of the text
 */
export function replaceWith(path: Path, span: TextSpan, text: string): Fix {
  return {
    title: { fi: `Korvaa: ${text}`, sv: `Ersätt med: ${text}`, en: `Replace with: ${text}` },
    change: { kind: 'replace-text', path, span, text },
    needsFacts: false,
  };
}
