import { country, thirdCountriesIn, thirdCountry } from '../../law';
import type { Section } from '../../notice';
import type { RuleView } from '../view';

/** What a rule that asks for the declared transfers must declare. */
export const TRANSFER_SECTIONS = ['rekisterit/siirrot'] as const;

/** One declared transfer with its particulars. */
export interface Transfer {
  readonly item: Section;
  /** The countries as they are written, with their places; EEA countries too. */
  readonly countries: readonly { readonly place: Section; readonly written: string }[];
  /** The mechanism by its name in the format. */
  readonly mechanism: string | undefined;
  /** Its description and recipient, in the notice's first language. */
  readonly words: string;
}

/** Every declared transfer with particulars, once each; what is only told in prose is not among them. */
export function transfersOf(view: RuleView): Transfer[] {
  const seen = new Set<string>();
  return view.registers
    .flatMap((register) => [...register.section('siirrot').items])
    .filter((item) => {
      const key = JSON.stringify(item.path);
      return item.isStructured && !seen.has(key) && seen.add(key);
    })
    .map((item) => {
      const maa = item.get('maa');
      const places = maa.items.length > 0 ? maa.items : [maa];
      return {
        item,
        countries: places.flatMap((place) => (place.text === undefined ? [] : [{ place, written: place.text }])),
        mechanism: item.get('siirtoperuste').text,
        words: [item.get('kuvaus').text, item.get('vastaanottaja').text].join(' . '),
      };
    });
}

/** The code of a written country outside the EEA; undefined for an EEA country and for one the data does not know. */
export function outsideEea(written: string): string | undefined {
  return country(written)?.inEea ? undefined : thirdCountry(written);
}

/** True where a text names a country outside the EEA. */
export function namesThirdCountry(text: string): boolean {
  return thirdCountriesIn(text).length > 0;
}
