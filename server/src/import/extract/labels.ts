/** Labels of contact details: 'Puh.', 'Sähköposti:', 'Y-tunnus', as they begin a line or a part of one. */

/** The field a label names; `osoite` covers postal and visiting addresses, told apart by `isPostal`. */
export type Field =
  | 'nimi'
  | 'y-tunnus'
  | 'osoite'
  | 'postiosoite'
  | 'puhelin'
  | 'sähköposti'
  | 'verkkosivu'
  | 'tehtävä'
  | 'organisaatio'
  | 'yhteystiedot';

const LABELS: readonly (readonly [Field, string])[] = [
  ['y-tunnus', 'y-? ?tunnus|yritys- ja yhteisötunnus|ly-tunnus|alv-numero|alv-tunnus|fo-nummer|fo-nr|f-signum|organisationsnummer|företags- och organisationsnummer|business id(?:entity code)?|business identity code|vat(?: number| id)?|company id'],
  ['postiosoite', 'postiosoite|postadress|postal address|mailing address'],
  ['osoite', 'käyntiosoite|katuosoite|osoite|besöksadress|gatuadress|adress|visiting address|street address|address'],
  ['sähköposti', 'sähköpostiosoite|sähköposti|s-? ?postiosoite|s-? ?posti|e-? ?post(?:adress)?|e-? ?mail(?: address)?|mail'],
  ['puhelin', 'puhelinnumero|puhelin|puh|p|gsm|matkapuhelin|vaihde|telefonnummer|telefon|tel|tfn|phone number|telephone|phone|mobile'],
  ['verkkosivu', 'verkkosivut?|verkkosivusto|kotisivut?|internet|www|webbplats|hemsida|website|web'],
  ['organisaatio', 'organisaatio|yritys|organisation|organization|company'],
  ['tehtävä', 'tehtävänimike|tehtävä|asema|titteli|ställning|title|position'],
  ['yhteystiedot', 'muut yhteystiedot(?: \\([^)]{0,120}\\))?|yhteystiedot|övriga kontaktuppgifter|kontaktuppgifter|(?:other )?contact (?:details|information)'],
  ['nimi', 'rekisterinpitäjän nimi|rekisterinpitäjä|personuppgiftsansvarig|registeransvarig|(?:data )?controller|yrityksen nimi|henkilön nimi|henkilö|nimi|namn|name|yhteyshenkilö|kontaktperson|contact person'],
]; // prettier-ignore

const PATTERN = new RegExp(`^(?:${LABELS.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}-])`, 'iu');

/** A label at the beginning of a text: which field it names, itself as written, and what stands after it. */
export interface FoundLabel {
  readonly field: Field;
  readonly label: string;
  readonly rest: string;
}

/**
 * The label that a text begins with. Without a colon or a stop it is one only where nothing or something that a label is
 * followed by stands after it: 'Puhelin 045 123', not 'Nimi ja osoite'.
 */
export function labelOf(text: string): FoundLabel | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const field = LABELS[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
  const after = text.slice(match[0].length);
  const mark = /^(?:\s?[:.]|\s(?=[+\d(])|\s(?=\S+@)|$)\s*/u.exec(after);
  if (!mark || field === undefined || /^www$/iu.test(match[0])) return undefined;
  // 'p. 029 566 6700' is a telephone, 'P. O. Box 8000' is none
  if (/^p$/iu.test(match[0]) && !/^[+\d(]/u.test(after.slice(mark[0].length))) return undefined;
  return {
    field,
    label: text.slice(0, match[0].length + mark[0].trimEnd().length),
    rest: after.slice(mark[0].length).trim(),
  };
}
