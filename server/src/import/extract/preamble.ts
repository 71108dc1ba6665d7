import { sentencesOf, type Language } from '../../notice';
import type { Part } from '../recognise/parts';
import type { Topic } from '../topics';
import { isSentence } from '../recognise/sentence';
import { dateStatement, type DateStatement } from './dates';

/** A stretch of the words before the first section, and where it goes. */
export interface PreamblePiece {
  readonly topic: Topic;
  readonly text: string;
  readonly line: number;
  /** The list that it is. */
  readonly part?: Part;
  /** What a date or version is told in. */
  readonly date?: DateStatement;
}

const TITLE =
  /seloste|tietosuoja|rekisteri|ilmoitus|informointi|yksityisyy|dataskydd|beskrivning|integritet|registerbeskriv|personuppgift|privacy|data protection|notice|policy|statement|file description/iu;

/** A statement of the law the notice follows. */
const BASIS: Readonly<Record<Language, RegExp>> = {
  fi: /(?:henkilötietola|tietosuojala|tietosuoja-asetu|GDPR|julkisuusla|tiedonhallintala)[^]{0,200}(?:mukai|mukaan|§|artikl|edellyttäm|perusteella)|^(?:EU:n |henkilötieto|tietosuoja)\p{L}*[^.]{0,80}§/iu,
  sv: /(?:personuppgiftslag|dataskyddslag|dataskyddsförordning|GDPR)[^]{0,200}(?:§|artikel|enligt)|enligt[^.]{0,80}(?:personuppgiftslag|dataskydds)/iu,
  en: /(?:personal data act|data protection act|GDPR|data protection regulation)[^]{0,160}(?:section|article|accord|compl|pursuant|required|§)|(?:accord|pursuant)[^.]{0,80}(?:personal data act|data protection)/iu,
};

/** Longest title, in UTF-16 units. */
const LONGEST_TITLE = 160;

/**
 * The words before the first section: the title, dates, the law followed, and what is left as an introduction.
 * @param title the source's own title, where it is told apart from its text
 */
export function preambleOf(parts: readonly Part[], language: Language): PreamblePiece[] {
  const pieces: PreamblePiece[] = [];
  const titleAt = parts.findIndex((part) => part.kind === 'text' && isTitle(part.text, language));
  let hasTitle = titleAt >= 0;
  for (const [index, part] of parts.entries()) {
    const [only, more] = part.kind === 'list' ? part.items : [];
    if (only && !more && !hasTitle && isTitle(only.text, language)) {
      hasTitle = true;
      pieces.push({ topic: 'otsikko', text: only.text, line: only.line });
      continue;
    }
    if (part.kind === 'list') {
      pieces.push({
        topic: 'johdanto',
        text: part.items.map(({ text }) => `- ${text}`).join('\n'),
        line: part.line,
        part,
      });
      continue;
    }
    if (index === titleAt) pieces.push({ topic: 'otsikko', text: part.text, line: part.line });
    else
      for (const piece of paragraph(part.text, part.line, language)) {
        const isFirst = !hasTitle && piece.topic === 'johdanto' && isTitle(piece.text.replace(/\.$/u, ''), language);
        hasTitle ||= isFirst;
        pieces.push(isFirst ? { ...piece, topic: 'otsikko', text: piece.text.replace(/\.$/u, '') } : piece);
      }
  }
  return pieces;
}

/** True for words that a notice may be called by. */
export function isTitle(text: string, language: Language): boolean {
  return (
    !isSentence(text, language) &&
    text.length <= LONGEST_TITLE &&
    TITLE.test(text) &&
    !/[.;,]$/u.test(text) &&
    dateStatement(text) === undefined &&
    !/§|\d{3}\/(?:19|20)?\d{2}/u.test(text)
  );
}

/** Dates that stand in sentences of their own, the law followed, and the rest, in order. */
function paragraph(text: string, line: number, language: Language): PreamblePiece[] {
  const pieces: PreamblePiece[] = [];
  const starts = sentencesOf(text).map(({ start }) => start);
  starts[0] = 0;
  for (const [index, start] of starts.entries()) {
    const sentence = text.slice(start, starts[index + 1] ?? text.length).trim();
    const date = dateStatement(sentence);
    if (date) {
      pieces.push({ topic: date.key, text: date.value, line, date });
      continue;
    }
    const last = pieces[pieces.length - 1];
    const topic = BASIS[language].test(sentence) ? 'laatimisperuste' : 'johdanto';
    if (last?.topic === topic) pieces[pieces.length - 1] = { ...last, text: `${last.text} ${sentence}` };
    else pieces.push({ topic, text: sentence, line });
  }
  return pieces;
}
