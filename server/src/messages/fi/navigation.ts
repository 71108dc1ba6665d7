import type { Messages } from '../messages';

export const hints: Messages['hints'] = {
  usually: (decision) => `yleensä päätös ${decision}`,
  adequacy: (decision, isLimited) =>
    `${isLimited ? 'osittainen ' : ''}riittävyyspäätös${decision === undefined ? '' : ` ${decision}`}`,
  adequacyOf: (country, decision) =>
    `Komissio on todennut henkilötietojen suojan riittäväksi: ${country}${decision === undefined ? '' : ` (päätös ${decision})`}.`,
  end: (date) => `päättyy ${date}`,
  endOfYear: (date, year) => `vuoden ${year} tiedot: ${date}`,
  countedFrom: (start, end) => `Aika lasketaan päivästä ${start}, ja se päättyy ${end}.`,
  countedFromYear: (year, end) =>
    `Aika lasketaan kalenterivuoden lopusta. Jos vuosi on esimerkiksi ${year}, aika päättyy ${end}.`,
};

export const overview: Messages['overview'] = {
  findings: (all, errors) =>
    all === 0
      ? 'Ei huomautuksia'
      : `${all} ${all === 1 ? 'huomautus' : 'huomautusta'}${errors > 0 ? `, virheitä ${errors}` : ''}`,
  noDate: 'Selosteessa ei ole päiväystä',
  reviewAdvised: 'tarkastaminen on suositeltavaa',
  preview: 'Esikatselu',
  export: 'Vie verkkosivuna',
};

export const rename: Messages['rename'] = {
  nothing:
    'Tässä ei ole nimeä, jonka voi vaihtaa. Vaihdettavia ovat rekisterin, rekisterinpitäjän, tietoryhmän, rekisteröityjen ryhmän ja vastaanottajan nimi sekä YAML-ankkuri.',
  empty: 'Uusi nimi on tyhjä. Kirjoita nimi, jota selosteessa käytetään.',
  oneLine: 'Nimen on mahduttava yhdelle riville: poista rivinvaihdot ja muut ohjausmerkit.',
  taken: (name) => `Selosteessa on jo ”${name}”. Valitse toinen nimi, etteivät kaksi eri asiaa sekoitu.`,
  anchor: 'Ankkurin nimessä ei saa olla välilyöntiä, pilkkua eikä sulkeita [ ] { }.',
};
