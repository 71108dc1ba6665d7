/**
 * The rights of the data subject that follow from the legal bases (GDPR 15–18, 20, 21 and 7(3)), by their keys in the format and
 * in its order.
 */
export const RIGHTS = [
  'tarkastusoikeus',
  'oikaiseminen',
  'poistaminen',
  'rajoittaminen',
  'siirto-oikeus',
  'vastustamisoikeus',
  'suostumuksen-peruuttaminen',
] as const;

export type Right = (typeof RIGHTS)[number];
