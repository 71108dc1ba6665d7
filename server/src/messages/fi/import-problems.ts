import type { Messages } from '../messages';

const count = (number: number): string => number.toLocaleString('fi-FI');

export const importProblems: Messages['importProblems'] = {
  empty: () => 'Tiedostossa ei ole tekstiä, josta selosteen voisi tehdä. Tarkista, että valitsit oikean tiedoston.',
  encrypted: () =>
    'Tiedosto on suojattu salasanalla, joten sen tekstiä ei voi lukea. Avaa se omassa ohjelmassaan, tallenna siitä kopio ilman salasanaa ja tuo kopio.',
  scanned: () =>
    'PDF-tiedostossa ei ole luettavaa tekstiä: sen sivut ovat luultavasti skannattuja kuvia. Aja tiedosto tekstintunnistuksen (OCR) läpi tai kopioi selosteen teksti uuteen tiedostoon, ja tuo se.',
  'too-large': (most) =>
    `Tiedosto on liian suuri: tuotava tiedosto saa olla enintään ${count(most)} megatavua. Tallenna seloste omaksi tiedostokseen ilman kuvia ja tuo se.`,
  'too-long': (most) =>
    `Tiedostossa on liikaa tekstiä: siitä luetaan enintään ${count(most)} merkkiä. Tallenna seloste omaksi tiedostokseen ja tuo se.`,
  'too-many-pages': (most) =>
    `Tiedostossa on liikaa sivuja: niitä luetaan enintään ${count(most)}. Tallenna selosteen sivut omaksi tiedostokseen ja tuo se.`,
  'too-deep': () =>
    'Tiedoston rakenne on rikki: siinä on tuhansia osia toistensa sisällä. Avaa tiedosto omassa ohjelmassaan, kopioi selosteen teksti uuteen tiedostoon ja tuo se.',
  'archive-bomb': () =>
    'Tiedosto purkautuisi kohtuuttoman suureksi, joten sitä ei avattu. Jos tiedosto on peräisin luotettavasta lähteestä, avaa se omassa ohjelmassaan, kopioi selosteen teksti uuteen tiedostoon ja tuo se.',
  malformed: () =>
    'Tiedosto on vioittunut tai siitä puuttuu osa, joten sitä ei voi lukea. Avaa se omassa ohjelmassaan, tallenna se uudelleen ja tuo uusi tiedosto.',
  'old-word': () =>
    'Tiedosto on Wordin vanhaa muotoa (.doc), jota ei voi tuoda. Avaa se Wordissa tai LibreOfficessa, tallenna se DOCX-muodossa ja tuo uusi tiedosto.',
  image: () =>
    'Tiedosto on kuva, jossa ei ole luettavaa tekstiä. Aja se tekstintunnistuksen (OCR) läpi tai kirjoita selosteen teksti uuteen tiedostoon, ja tuo se.',
  unsupported: () =>
    'Tiedoston muotoa ei voi tuoda. Seloste tuodaan muodoista DOCX, PDF, HTML, Markdown ja pelkkä teksti: tallenna tiedosto jossakin niistä ja tuo se.',
  'already-notice': () =>
    'Tiedosto on jo seloste tämän työkalun omassa muodossa, joten sitä ei tarvitse tuoda. Avaa se sellaisenaan.',
  'same-language': () =>
    'Pariksi annetut tiedostot ovat samankielisiä, joten niistä ei voi tehdä kaksikielistä selostetta. Anna saman selosteen kaksi eri kieliversiota.',
  'too-slow': (most) =>
    `Tuonti keskeytettiin, koska se kesti yli ${count(most)} sekuntia. Kopioi selosteen teksti uuteen tiedostoon ja tuo se.`,
  'too-heavy': () =>
    'Tuonti keskeytettiin, koska se vei liikaa muistia. Kopioi selosteen teksti uuteen tiedostoon ja tuo se.',
  cancelled: () => 'Tuonti peruttiin. Mitään ei tallennettu.',
  failed: () =>
    'Tuonti epäonnistui työkalun oman virheen vuoksi. Mitään ei tallennettu. Kopioi selosteen teksti uuteen tiedostoon ja tuo se, ja ilmoita virheestä työkalun tekijöille.',
};

export const importTable: Messages['importTable'] = {
  file: 'Tiedosto',
  notice: 'Seloste',
  language: 'Kieli',
  headings: 'Otsikoita',
  unplaced: 'Vailla paikkaa',
  summary: (imported, files) => `Tuotu ${imported}/${files}.`,
  exists: (file) =>
    `Tiedosto on jo olemassa, eikä sitä korvata: ${file}. Anna toinen nimi valitsimella -o tai salli korvaaminen valitsimella --force.`,
  isSource: (file) =>
    `Tuotavaa tiedostoa ei voi korvata sen omalla selosteella: ${file}. Anna toinen nimi valitsimella -o.`,
  nothing: (endings) => `Annetuista paikoista ei löytynyt tuotavia tiedostoja (${endings.join(', ')}).`,
};
