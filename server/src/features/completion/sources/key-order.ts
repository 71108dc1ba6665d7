import type { Slot } from '../suggestion';

/** Keys that notices have often or seldom, by the definition they belong to. */
interface Habits {
  /** What Articles 13 and 14 ask of every notice: the controller, the registers, the rights; purposes, data, sources, times, recipients. */
  readonly owed: readonly string[];
  /** What only some notices need. */
  readonly seldom: readonly string[];
  /** What does not come first merely because it stands first in the format. */
  readonly aside?: readonly string[];
}

const HABITS: Readonly<Record<string, Habits>> = {
  '': {
    owed: ['rekisterinpitäjä', 'rekisterit', 'oikeudet'],
    seldom: [
      ...['asiakirjatyyppi', 'versio', 'numerointi', 'yhteisrekisterinpitäjät', 'edustaja', 'vastuuhenkilö'],
      ...['oletukset', 'linkit', 'muut-kohdat', 'muutokset'],
    ],
  },
  rekisteri: {
    owed: [
      'käyttötarkoitukset',
      'henkilötietoryhmät',
      'tietosisältö',
      'tietolähteet',
      'säilytysajat',
      'vastaanottajat',
    ],
    seldom: [
      ...['otsikko', 'kuvaus', 'yhteyshenkilö', 'vastuuhenkilö', 'erityiset-henkilötietoryhmät', 'rikostiedot'],
      ...['henkilötunnus', 'julkaiseminen', 'oikeudet', 'muut-kohdat'],
    ],
  },
  // the defaults hold what is the same in all registers: seldom what sets them apart
  oletukset: {
    owed: [],
    seldom: [
      ...[
        'rekisteröidyt',
        'oikeusperusteet',
        'oikeutettu-etu',
        'suostumus',
        'käyttötarkoitukset',
        'henkilötietoryhmät',
      ],
      ...['tietosisältö', 'erityiset-henkilötietoryhmät', 'rikostiedot', 'henkilötunnus', 'tietojen-antaminen'],
      'julkaiseminen',
    ],
  },
  oikeudet: {
    owed: [],
    seldom: ['otsikko', 'teksti', 'automaattiset-päätökset', 'ilmoittaminen-vastaanottajille'],
    aside: ['otsikko', 'teksti'],
  },
};

/** Keys that stand for one another: with the first there, the second is seldom needed. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  henkilötietoryhmät: ['tietosisältö'],
  tietosisältö: ['henkilötietoryhmät'],
};

/** How many of the keys that come next are taken as they come. */
const TAKEN_AS_THEY_COME = 3;

/** How many places nearer or further a key's habits put it. */
const WEIGHTS = { owed: -10, seldom: 20, doesNotApply: 15 };

/**
 * The keys a map lacks, the likeliest first: the three that follow the cursor in the standard order, then the others by their
 * distance to it, those that every notice owes before and those that few need behind.
 * @param applies false for a key that the rest of the notice speaks against
 */
export function likeliestFirst(slot: Slot, applies: (key: string) => boolean): readonly string[] {
  const { shape, siblings, previous } = slot;
  const here = previous === undefined ? -1 : shape.keys.indexOf(previous);
  const missing = shape.keys.filter((key) => !siblings.includes(key));
  const after = missing.filter((key) => shape.keys.indexOf(key) > here);
  const before = missing.filter((key) => shape.keys.indexOf(key) < here).reverse();
  const aside = habitsOf(slot)?.aside ?? [];
  const next = after.filter((key) => applies(key) && !aside.includes(key)).slice(0, TAKEN_AS_THEY_COME);
  const scored = [
    ...after.flatMap((key, index) => (next.includes(key) ? [] : { key, score: index })),
    ...before.map((key, index) => ({ key, score: index + 1 })),
  ].map(({ key, score }) => ({
    key,
    score: score + weight(key, slot, here) + (applies(key) ? 0 : WEIGHTS.doesNotApply),
  }));
  scored.sort((a, b) => a.score - b.score || shape.keys.indexOf(a.key) - shape.keys.indexOf(b.key));
  return [...next, ...scored.map(({ key }) => key)];
}

function habitsOf({ shape }: Slot): Habits | undefined {
  return shape.definition === undefined ? undefined : HABITS[shape.definition];
}

function weight(key: string, slot: Slot, here: number): number {
  const { shape, siblings } = slot;
  const habits = habitsOf(slot);
  if (INSTEAD[key]?.some((other) => siblings.includes(other))) return WEIGHTS.seldom;
  // past the purposes, the bases have been told with them
  const basesToldWithPurposes =
    key === 'oikeusperusteet' &&
    siblings.includes('käyttötarkoitukset') &&
    here >= shape.keys.indexOf('käyttötarkoitukset');
  if (basesToldWithPurposes || habits?.seldom.includes(key)) return WEIGHTS.seldom;
  return habits?.owed.includes(key) ? WEIGHTS.owed : 0;
}
