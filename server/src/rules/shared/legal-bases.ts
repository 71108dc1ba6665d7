import type { LegalBasis } from '../../law';
import type { Section } from '../../notice';
import type { RegisterView } from '../view';

export type { LegalBasis };

export interface StatedBasis {
  readonly basis: string;
  /** The basis itself, for the finding's place. */
  readonly place: Section;
  /** The item or purpose it belongs to, where its particulars are: the act, the interest. */
  readonly of: Section;
}

/** What a rule that asks for bases must declare. */
export const LEGAL_BASIS_SECTIONS = ['rekisterit/oikeusperusteet', 'rekisterit/käyttötarkoitukset'] as const;

/** The bases of one purpose or of a register's own list. */
export function statedBases(list: Section, of: Section): StatedBasis[] {
  return list.items.flatMap((item) => {
    const place = item.isStructured ? item.get('peruste') : item;
    return place.text === undefined ? [] : [{ basis: place.text, place, of: item.isStructured ? item : of }];
  });
}

/** Every basis a register rests on: of its purposes, and of the register where they are not tied to purposes. */
export function basesOf(register: RegisterView): StatedBasis[] {
  const purposes = register.section('käyttötarkoitukset').items;
  const own = register.section('oikeusperusteet');
  return [
    ...purposes.flatMap((purpose) => statedBases(purpose.get('oikeusperusteet'), purpose)),
    ...statedBases(own, own),
  ];
}

/** True where a register rests on one of these bases. */
export function restsOn(register: RegisterView, ...bases: readonly LegalBasis[]): boolean {
  return basesOf(register).some((stated) => bases.some((basis) => basis === stated.basis));
}
