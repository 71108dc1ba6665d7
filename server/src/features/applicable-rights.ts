import type { Notice, Right } from '../notice';
import { declaredMarketing, RIGHT_GROUNDS_SECTIONS, standingOf, viewFor } from '../rules';

/** Rights whose clause tells by itself when they do not exist: stated in every notice. */
const ALWAYS: readonly Right[] = ['tarkastusoikeus', 'oikaiseminen', 'poistaminen', 'rajoittaminen'];
const BY_BASIS: readonly Right[] = ['siirto-oikeus', 'vastustamisoikeus', 'suostumuksen-peruuttaminen'];

/**
 * The keys of the rights a notice owes, in the order of the format: those of every notice, those that its registers' bases,
 * form and sources give, and the right to object to direct marketing where there is some (GDPR 13(2)(b)–(d), 21(2)).
 */
export function applicableRights(notice: Notice): string[] {
  const view = viewFor({ sections: RIGHT_GROUNDS_SECTIONS }, notice);
  const given = BY_BASIS.filter((right) =>
    view.registers.some((register) => standingOf(view, register, right).standing === 'yes'),
  );
  const marketing = declaredMarketing(view.registers).length > 0;
  return [
    ...ALWAYS,
    ...given.filter((right) => right !== 'suostumuksen-peruuttaminen'),
    ...(marketing ? ['kielto-oikeus'] : []),
    ...given.filter((right) => right === 'suostumuksen-peruuttaminen'),
    'valitusoikeus',
  ];
}
