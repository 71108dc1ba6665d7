/** Provisions that an act can have, by its kind, and those that people cite from the wrong act. */

import { findArticles, findBareArticle } from '../provisions/grammar-article';
import { dottedSection } from '../provisions/dotted-section';
import { findChapterSection } from '../provisions/grammar-chapter-section';
import { findChapters, findRecitals } from '../provisions/grammar-part';
import type { Provision } from '../provisions/grammar-provision';
import { findSections, sectionCalledPart } from '../provisions/grammar-section';
import { PERSONAL_DATA_ACT, hasArticles, lastHead, namedWithArticles } from '../acts/act-words';
import type { ActHit, ReferenceFlag } from '../acts/act-words';
import { partedNumber } from '../provisions/parted-number';
import { unsignedDescription } from './description-of-file';
import { sectionOfChapter } from './gdpr-section';
import { countsByChapter } from './mention';
import { loneArticles } from '../provisions/lone-articles';
import { lostSign } from '../provisions/lost-sign';
import { misreadSign } from '../provisions/misread-sign';
import { signForArticle } from '../provisions/sign-for-article';
import { actById } from '../acts/lexicon';
import { titleOfAct } from '../target';
import type { Tokens } from '../language/tokens';

/** A provision right after the name of an act, by the kind of the act. */
export function provisionOf(tokens: Tokens, i: number, { act, first }: ActHit, loose: boolean): Provision | undefined {
  const lone = act === 'gdpr' ? loneArticles(tokens, first, i) : undefined;
  const eu = act !== undefined && hasArticles(act);
  const common = findRecitals(tokens, i) ?? findArticles(tokens, i) ?? findSections(tokens, i);
  const signed = act === 'gdpr' ? signForArticle(tokens, i) : undefined;
  if (signed !== undefined && signed.next >= (common?.next ?? i)) return signed;
  if (common !== undefined) return common;
  const called = eu || act === undefined ? undefined : sectionCalledPart(tokens, i);
  // after a comma it may begin a sentence of its own: "…, paragraph 5 describes cats"
  if (called !== undefined && !(loose && tokens.word(called.next) !== '')) return called;
  const misread = eu || act === undefined || isNoSureAct(act) ? undefined : misreadSign(tokens, i);
  if (misread !== undefined) return misread;
  if (loose) return lone ?? findChapters(tokens, i);
  const described = act === PERSONAL_DATA_ACT ? unsignedDescription(tokens, i) : undefined;
  if (described !== undefined) return described;
  return (
    (eu
      ? (findBareArticle(tokens, i, true) ?? lone)
      : act === undefined
        ? undefined
        : isNoSureAct(act)
          ? undefined
          : (findChapterSection(tokens, i) ??
            (countsByChapter(act) ? undefined : (dottedSection(tokens, i, true) ?? partedNumber(tokens, i))) ??
            lostSign(tokens, i))) ?? findChapters(tokens, i)
  );
}

/** "HTML 5:n", "DHL 8:30", "Satamakaari 2 a": what may be an act no table has, and anything else, also a street. */
function isNoSureAct(act: string): boolean {
  return /^\p{Lu}[\p{L}]*L$|kaari$/u.test(titleOfAct(act) ?? '');
}

/** Acts from which people cite articles of the GDPR. */
const CONFUSED = new Set(['fi:1050/2018', PERSONAL_DATA_ACT]);

/** An article of a statute, a section of a regulation: a known mix-up, or none of this act's. */
export function mixUp(act: string, provision: Provision): ReferenceFlag | 'no' | undefined {
  const article = provision.kind === 'article' || provision.kind === 'recital';
  const named = namedWithArticles(act);
  if (named !== undefined) return article && !named ? 'no' : undefined;
  if (article && !hasArticles(act)) return CONFUSED.has(act) ? 'article-of-statute' : 'no';
  if (sectionOfChapter(act, provision) !== undefined) return undefined;
  if (provision.kind === 'section' && hasArticles(act)) return act === 'gdpr' ? 'section-of-regulation' : 'no';
  return undefined;
}

/**
 * The act that is meant by "Article … of the Data Protection Act": the GDPR, save where the numbers are those of a
 * section ("Article 4(1)(2)") or the act is never taken for it ("Article 10 of the Personal Data Act" is its section).
 */
export function meant(act: string, provision: Provision): string {
  const numbered = provision.places.some((place) => /^\d/.test(place.path[1] ?? ''));
  return hasArticles(act) || (act === 'fi:1050/2018' && !numbered) ? 'gdpr' : act;
}

/** The last year in which regulations of the Union had their number before the year, as Finnish decrees have. */
const LAST_NUMBER_FIRST = 2014;

/**
 * The act that a provision makes of a number: a decree of Finland has no articles, so that "asetuksen 1/2005 13 artikla" is
 * of a regulation of the Union, unless the tables know the decree.
 *
 * @param tokens the text.
 * @param hit the act.
 * @param provision of it.
 */
export function unionOrOwn(tokens: Tokens, hit: ActHit, provision: Provision): string | undefined {
  const number = /^fi:(\d{1,4})\/(\d{4})$/.exec(hit.act ?? '');
  if (number === null || provision.kind !== 'article' || actById(hit.act ?? '') !== undefined) return hit.act;
  const bracket = tokens.sign(hit.first + 1) === '(' ? 1 : 0;
  const direct = tokens.digits(hit.first + 1 + bracket) !== '';
  const decree = /^@(?:asetus|förordning)$/.test(lastHead(tokens, hit.first + 1));
  const [, serial = '', year = ''] = number;
  if (!direct || !decree || Number(year) > LAST_NUMBER_FIRST) return hit.act;
  return `eu:3${year}R${serial.padStart(4, '0')}`;
}
