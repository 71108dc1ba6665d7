import { adequacyOf, country } from '../../../law';
import { messages } from '../../../messages';
import type { Path } from '../../../yaml';
import { keyOf, type Rank, type Slot, type Surroundings } from '../suggestion';
import { textsOf } from './written';

export interface GroundStanding {
  readonly rank: Rank;
  readonly note: string | undefined;
}

/**
 * Tells which ground of transfer fits the country of the transfer on the day of the analysis: an adequacy decision only where
 * there is one (GDPR 45), safeguards where there is none or it does not cover every recipient (46).
 * @returns undefined for a slot that is no ground of transfer
 */
export function transferGrounds(
  slot: Slot,
  { analysis, notice, language }: Surroundings,
): ((ground: string | number) => GroundStanding) | undefined {
  if (keyOf(slot.path) !== 'siirtoperuste') return undefined;
  const labels = messages(language).completion;
  const place: Path = [...slot.path.slice(0, -1), 'maa'];
  const countries = textsOf(notice, notice.document.nodeAt(place)).flatMap((written) => country(written) ?? []);
  const decisions = countries.map(({ code }) => adequacyOf(code, analysis.options.asOf));
  const known = countries.length > 0;
  const everywhere = known && decisions.every((decision) => decision && !decision.limitedTo && !decision.requires);
  const nowhere = known && decisions.every((decision) => !decision);
  return (ground) => {
    if (ground === 'riittävyyspäätös') {
      if (nowhere) return { rank: 'last', note: labels.noDecisionForCountry };
      const numbers = decisions.flatMap((decision) => decision?.decision?.[language] ?? []).join(', ');
      return {
        rank: everywhere ? 'first' : 'next',
        note: everywhere ? numbers : known ? labels.adequacyLimited : undefined,
      };
    }
    return { rank: ground === 'vakiolausekkeet' && known && !everywhere ? 'first' : 'next', note: undefined };
  };
}
