import { RIGHTS as RIGHTS_BY_BASES } from '../notice';

/**
 * A place of a notice that a section of an old notice can go to: a top-level key, a key under it (`oikeudet/poistaminen`), or a
 * key of a register (`rekisterit/tietosisältö`), whichever register that is.
 */
export type Topic = string;

/** True for a topic itself and for what is a part of it. */
export function isPartOf(topic: Topic, whole: Topic): boolean {
  return topic === whole || topic.startsWith(`${whole}/`);
}

/** True for what belongs to a register. */
export function isOfRegister(topic: Topic): boolean {
  return topic.startsWith('rekisterit/');
}

/** True for a right of the data subject, or the rights as a whole. */
export function isRight(topic: Topic): boolean {
  return topic === 'oikeudet' || topic.startsWith('oikeudet/');
}

/** The rights that people have, each to its own key. */
export const RIGHTS: readonly Topic[] = [
  ...RIGHTS_BY_BASES,
  'kielto-oikeus',
  'automaattiset-päätökset',
  'valitusoikeus',
].map((key) => `oikeudet/${key}`);

/** Where what fits nowhere goes. */
export const REMAINDER: Topic = 'muut-kohdat';
