/** Numbers that say how many provisions an act has, and name none: "laissa on 51 pykälää", "99 artiklar". */

import type { Tokens } from '../language/tokens';

/** A plural beside one number can only count: one place is an "artikel". */
const PLURAL = /^(?:articles|sections|chapters|artiklar|paragrafer)$/;
/** The Finnish partitive counts after such a word; elsewhere it is an object: "sovelletaan 6 artiklaa". */
const PARTITIVE = /^(?:artiklaa|pykälää|lukua)$/;
const HAVING =
  /^(?:on|oli|olisi|olivat|ovat|ollut|sisältää|sisälsi|sisältävät|käsittää|käsitti|yhteensä|kaikkiaan|noin|yli|alle|lähes|melkein|vain|peräti|jopa|vajaat?|runsaat?)$/;
const NAMED_AFTER = /^(?:of|i|in|gdpr)$/;

/**
 * Whether one number before a word for a provision is a count.
 *
 * @param tokens the text.
 * @param i index of the number.
 * @param word index of the word for the provision, a point or hyphen before it left out.
 */
export function isCount(tokens: Tokens, i: number, word: number): boolean {
  if (PARTITIVE.test(tokens.word(word))) return HAVING.test(tokens.word(i - 1));
  return PLURAL.test(tokens.word(word)) && !NAMED_AFTER.test(tokens.word(word + 1));
}
