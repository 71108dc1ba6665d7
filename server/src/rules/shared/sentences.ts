import { sentencesOf, type Sentence } from '../../notice';
import { onceAText, type ReadText } from './once-a-text';

export { sentencesOf, type Sentence };

/** The sentences of a prose value's matching text (`prose.match.text`), made once for each text. */
export const sentencesIn: (prose: ReadText) => readonly Sentence[] = onceAText((text) => sentencesOf(text));

/** A text on one line, its offsets kept: patterns know plain spaces only. */
export function onOneLine(text: string): string {
  return text.replace(/\s/gu, ' ');
}

/** A prose value's matching text on one line. */
export const lineOf: (prose: ReadText) => string = onceAText((text) => onOneLine(text));

/** The sentences of a prose value's matching text, each on one line. */
export const sentenceLinesIn: (prose: ReadText) => readonly string[] = onceAText((_text, _language, read) =>
  sentencesIn(read).map((sentence) => onOneLine(sentence.text)),
);

/** The sentence a stretch of a text begins in. */
export function sentenceAround(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences.find((sentence) => sentence.start <= offset && offset < sentence.end);
}
