/** "Article 6(1)(e) of the GDPR and Data Protection Act Article 4": who cites both by name does not take one for the other. */

import type { Provision } from '../provisions/grammar-provision';
import type { Scope } from './inherit';
import type { Remembered } from './remembered';

/** Numbers of the articles on the rights of the data subject: no notice cites the sections of the Act that have them. */
const RIGHTS = { first: 12, last: 22 };

/**
 * Whether articles cited from the Data Protection Act are its sections, and not those of the GDPR: an article of the GDPR
 * is cited before in the sentence, by the name of the Regulation.
 *
 * @param scope the acts named so far.
 * @param named the provisions named so far.
 * @param provision what is cited from the Act.
 * @param i where.
 */
export function tellsApart(scope: Scope, named: Remembered, { kind, places }: Provision, i: number): boolean {
  const cited = kind === 'article' && scope.namedInSentence(i) ? named.near('article', i) : undefined;
  if (cited?.act !== 'gdpr' || !named.sameSentence(cited.at, i)) return false;
  return places.every(({ number, path }) => {
    const value = Number.parseInt(number, 10);
    const right = value >= RIGHTS.first && value <= RIGHTS.last;
    return !right && path.every((part) => /^\d/.test(part));
  });
}
