import type { Analysis, Range } from '../analysis';
import { officialLink } from '../law';
import type { Language } from '../notice';
import type { Span } from '../yaml';
import { referencesIn } from './references';

export interface DocumentLink {
  readonly range: Range;
  readonly target: string;
}

/** An e-mail address in running text; what ends a sentence is no part of it. */
const EMAIL =
  /(?<![\p{L}\p{N}.!#$%&'*+/=?^_`{|}~@-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}@-])/gu;

/**
 * Links from legal references to the official text, in the reader's language, and from e-mail addresses to a new message. Web
 * addresses are left to the editor, which finds them itself.
 */
export function documentLinks(analysis: Analysis, language: Language): DocumentLink[] {
  const link = (target: string, span: Span): DocumentLink[] =>
    linesOf(analysis.text.getText(), span).map(({ start, end }) => ({
      target,
      range: { start: analysis.text.positionAt(start), end: analysis.text.positionAt(end) },
    }));
  const references = referencesIn(analysis).flatMap(({ targets: [first], span }) => {
    const target = first && officialLink(first, language);
    return target ? link(target, span) : [];
  });
  const addresses = addressesIn(analysis).flatMap(({ text, span }) => link(`mailto:${encodeURI(text)}`, span));
  return [...references, ...addresses];
}

/** The stretches of the lines that a span goes over, without their indentation: an editor underlines all of a link. */
function linesOf(source: string, { start, end }: Span): Span[] {
  return [...source.slice(start, end).matchAll(/\S(?:[^\r\n]*\S)?/g)].map((line) => ({
    start: start + line.index,
    end: start + line.index + line[0].length,
  }));
}

function addressesIn({ document, notice }: Analysis): { text: string; span: Span }[] {
  return notice.prose().flatMap(({ path, text }) =>
    text.includes('@')
      ? [...text.matchAll(EMAIL)].map((match) => ({
          text: match[0],
          span: document.spanInText(path, match.index, match.index + match[0].length),
        }))
      : [],
  );
}
