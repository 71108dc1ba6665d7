import { sentencesOf, type Prose, type Sentence } from '../../notice';
import { onceAText } from './once-a-text';

export { sentencesOf, type Sentence };

/** The sentences of a prose value's matching text (`prose.match.text`), made once for each text. */
export const sentencesIn: (prose: Prose) => readonly Sentence[] = onceAText((text) => sentencesOf(text));

/** A text on one line, its offsets kept: patterns know plain spaces only. */
export function onOneLine(text: string): string {
  return text.replace(/\s/gu, ' ');
}

/** A prose value's matching text on one line. */
export const lineOf: (prose: Prose) => string = onceAText((text) => onOneLine(text));

/** The sentences of a prose value's matching text, each on one line. */
export const sentenceLinesIn: (prose: Prose) => readonly string[] = onceAText((text) =>
  sentencesOf(text).map((sentence) => onOneLine(sentence.text)),
);

/** The sentence a stretch of a text begins in. */
export function sentenceAround(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences.find((sentence) => sentence.start <= offset && offset < sentence.end);
}
