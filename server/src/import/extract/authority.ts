import type { Line } from '../recognise/lines';

/** The lines of a section, with the authority's contact details taken apart. */
export interface AuthorityLines {
  readonly rest: readonly Line[];
  readonly authority: readonly Line[];
  /** The words that announce the details: 'Valvontaviranomaisen yhteystiedot ovat:'. */
  readonly label: { readonly text: string; readonly line: number } | undefined;
}

const ANNOUNCED =
  /^(?:kansallisen |suomen )?(?:(?:valvonta)?viranomaisen|tietosuojavaltuutetun(?: toimiston)?) yhteystiedot(?: ovat)?\s*:?$|^(?:tillsynsmyndighetens|dataombudsmannens(?: byrås)?) kontaktuppgifter(?: är)?\s*:?$|^contact (?:details|information) of the (?:supervisory authority|data protection ombudsman)\s*:?$/iu;
const NAME =
  /^(?:tietosuojavaltuutetun toimisto|dataombudsmannens byrå|(?:the )?office of the data protection ombudsman|tietosuojavaltuutettu|datainspektionen)(?:\s*[,/(].{0,120})?$/iu;

/** Parts the authority's details from what is said of the right to complain. They run to the end of the section. */
export function authorityLines(lines: readonly Line[]): AuthorityLines {
  const at = lines.findIndex(({ text }) => ANNOUNCED.test(text) || NAME.test(text));
  const first = lines[at];
  if (!first) return { rest: lines, authority: [], label: undefined };
  const isLabel = ANNOUNCED.test(first.text);
  const authority = lines.slice(isLabel ? at + 1 : at);
  if (authority.some(({ text }) => text.split(/\s+/u).length > 16))
    return { rest: lines, authority: [], label: undefined };
  return { rest: lines.slice(0, at), authority, label: isLabel ? { text: first.text, line: first.line } : undefined };
}
