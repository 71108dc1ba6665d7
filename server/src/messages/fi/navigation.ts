import type { Messages } from '../messages';

export const rename: Messages['rename'] = {
  nothing:
    'Tässä ei ole nimeä, jonka voi vaihtaa. Vaihdettavia ovat rekisterin, rekisterinpitäjän, tietoryhmän, rekisteröityjen ryhmän ja vastaanottajan nimi sekä YAML-ankkuri.',
  empty: 'Uusi nimi on tyhjä. Kirjoita nimi, jota selosteessa käytetään.',
  oneLine: 'Nimen on mahduttava yhdelle riville: poista rivinvaihdot ja muut ohjausmerkit.',
  taken: (name) => `Selosteessa on jo ”${name}”. Valitse toinen nimi, etteivät kaksi eri asiaa sekoitu.`,
  anchor: 'Ankkurin nimessä ei saa olla välilyöntiä, pilkkua eikä sulkeita [ ] { }.',
};
