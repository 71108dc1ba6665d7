/** Items of a list under the words that lead up to it: what the paragraph before the colon names holds for them. */

import { table } from '../support/references';

table('references: bare sections in the items of a list', [
  [
    'Arkistolain (831/1994) 5 §:n mukaan tallennetaan:\n\n 1. nimi\n 2. aika, jona on 7 §:n nojalla oikeus toimia',
    'fi:831/1994:5 | fi:831/1994:7',
  ],
  [
    'Arkistolain 5 §:n mukaan:\n\n- nimi\n\n- osoite\n\n- 8 §:n 1 momentin mukainen lupa',
    'fi:831/1994:5 | fi:831/1994:8(1)',
  ],
  ['Enligt 5 § i arkivlagen:\n\na) namn\n\nb) tillstånd enligt 7 §', 'fi:831/1994:5 | fi:831/1994:7'],
  ['Section 5 of the Archives Act:\n\n• permit under section 7', 'fi:831/1994:5 | fi:831/1994:7'],
  // a numbered heading, a list that nothing leads up to, a list that has ended
  [
    'Arkistolain 5 §:n mukaan toimitaan seuraavasti tässä pitkässä selosteessa kuvatun ja sen liitteissä tarkemmin kerrotun henkilötietojen käsittelyn sekä kaiken siihen läheisesti liittyvän toiminnan osalta:\n\n1. Yleistä 7 §',
    'fi:831/1994:5',
  ],
  [
    'Tiedot säilytetään arkistolain 5 §:n mukaan niin pitkään kuin se on rekisterin tarkoituksen kannalta tarpeellista.\n\n- 7 § on lupa',
    'fi:831/1994:5',
  ],
  [
    'Arkistolain 5 §:n mukaan rekisteriin tallennetaan seuraavat tiedot tässä pitkässä selosteessa kuvatun ja sen liitteissä tarkemmin kerrotun henkilötietojen käsittelyn sekä kaiken siihen läheisesti liittyvän toiminnan osalta:\n\n- nimi\n\nVuosi on 7 §',
    'fi:831/1994:5',
  ],
]);
