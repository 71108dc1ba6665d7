import type { Messages } from '../messages';

export const importing: Messages['importing'] = {
  head: 'Tuotu vanhasta selosteesta. Käy läpi kohdat, joissa on viittaus lähteen riviin.',
  leftOut: (line, text) => `Pois jätetty sivupohjan jäämä, lähde: rivi ${line}: ${text}`,
  promised: (line) => `lähde: rivi ${line}; otsikon alla ei ole tekstiä`,
  check: (line) => `tarkista; lähde: rivi ${line}`,
  registerName: 'rekisterin nimi',
  remainder: 'sijoita oikeaan kohtaan',
};
