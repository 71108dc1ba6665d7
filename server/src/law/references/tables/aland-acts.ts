/**
 * Acts of Åland that notices name without their number, and the short names they have: those are the names of acts of the
 * State, too, so that only "Ålands …" or "… för Åland" makes them acts of Åland.
 *
 * source: general knowledge, not read in the statute book of Åland for this table (certainty B). checked: 2026-11-26
 */

import { Names } from '../acts/lexicon';

const ACTS: Readonly<Record<string, { readonly titles: readonly string[]; readonly short: readonly string[] }>> = {
  'ax:2019:9': {
    titles: [
      'landskapslag om dataskydd inom landskaps- och kommunalförvaltningen',
      'landskapslag om dataskydd',
      'maakuntalaki tietosuojasta maakunta- ja kunnallishallinnossa',
    ],
    short: ['dataskyddslag', 'tietosuojalaki', 'data protection act'],
  },
  'ax:2007:88': {
    titles: [
      'landskapslag om behandling av personuppgifter inom landskaps- och kommunalförvaltningen',
      'landskapslag om behandling av personuppgifter',
    ],
    short: ['personuppgiftslag', 'henkilötietolaki', 'personal data act'],
  },
  'ax:2007:89': { titles: ['landskapslag om datainspektionen'], short: [] },
  'ax:1977:72': { titles: ['landskapslag om allmänna handlingars offentlighet'], short: [] },
  'ax:2021:79': { titles: [], short: ['offentlighetslag', 'julkisuuslaki', 'public access act', 'openness act'] },
  'ax:2011:114': { titles: ['landskapslag om hälso- och sjukvård'], short: ['hälso- och sjukvårdslag'] },
  'ax:2020:32': { titles: ['landskapslag om barnomsorg och grundskola'], short: ['barnomsorgs- och grundskolelag'] },
  'ax:2004:13': { titles: [], short: ['arkivlag', 'arkistolaki', 'archives act'] },
  'ax:2008:9': { titles: [], short: ['förvaltningslag', 'hallintolaki'] },
  'ax:1994:42': { titles: [], short: ['statistiklag', 'tilastolaki'] },
  'ax:2013:87': { titles: [], short: ['polislag'] },
};

function namesOf(kind: 'titles' | 'short'): Names {
  const names = new Names();
  for (const [act, entry] of Object.entries(ACTS)) for (const name of entry[kind]) names.add(name, act);
  return names;
}

/** Titles that begin with the head of acts of Åland. */
export const ALAND_TITLES = namesOf('titles');

/** Names that mean an act of Åland only beside its name. */
export const ALAND_SHORT_NAMES = namesOf('short');
