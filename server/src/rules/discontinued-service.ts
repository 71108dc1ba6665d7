import { discontinuedServices } from '../law';
import { negated } from './shared/negation';
import { toldAsPast } from './shared/past-law';
import type { Rule } from './rule';
import { findingOf, hitsOf, ofThePast, type Wording } from './shared/wording';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s-]');

const made = new Map<string, Wording | undefined>();

/** Every name of a service that had been shut down by a day, as one pattern; made once for each day. */
function namesBy(day: string): Wording | undefined {
  if (!made.has(day)) made.set(day, makeNamesBy(day));
  return made.get(day);
}

function makeNamesBy(day: string): Wording | undefined {
  const names = discontinuedServices.filter(({ since }) => since <= day).flatMap((service) => service.names);
  if (names.length === 0) return undefined;
  const longestFirst = names.sort((a, b) => b.length - a.length).map(literal);
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, 'dgiu');
  return { fi: [pattern], sv: [pattern], en: [pattern] };
}

/** A service named as being in use that has been shut down, such as Universal Analytics: what is told is no longer so. */
export const discontinuedService: Rule = {
  meta: {
    code: 'discontinued-service',
    severity: 'information',
    law: ['gdpr:5(1)(a)', 'gdpr:12(1)'],
    authority: 'tapa',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}” on tietojemme mukaan palvelu, jonka toiminta on päättynyt.',
      sv: '”{text}” är enligt våra uppgifter en tjänst som har lagts ned.',
      en: 'As far as we know, “{text}” is a service that has been shut down.',
    },
    demand: {
      fi: 'Seloste kertoo, miten tietoja nyt käsitellään (5 artiklan 1 kohdan a alakohta): tarkista, mikä palvelu on käytössä ja mitä tietoja se saa, ja päivitä kohta.',
      sv: 'Beskrivningen anger hur uppgifterna behandlas nu (artikel 5.1 a): kontrollera vilken tjänst som används och vilka uppgifter den får, och uppdatera punkten.',
      en: 'A notice tells how data are processed now (Article 5(1)(a)): check which service is in use and which data it receives, and update this part.',
    },
  },
  *check(view, { asOf }) {
    const wording = namesBy(asOf);
    if (!wording) return;
    for (const prose of view.prose()) {
      if (prose.path[0] === 'muutokset') continue;
      for (const hit of hitsOf(prose, wording)) {
        const text = prose.match.text;
        if (ofThePast(hit) || toldAsPast(text, hit.start, hit.end, prose.language, hit.sentence)) continue;
        if (!negated(text, hit.start, hit.end, prose.language)) yield findingOf(hit);
      }
    }
  },
};
