/** Sections whose words a text gives: bare sections in them are of the same act, though another is named in passing. */

import { table } from '../support/references';

table('references: sections in the words of a section', [
  [
    '12 § i lagen om katthem (1/2000):\nKatter är offentliga enligt grundlagen. Katter hålls enligt 9 §.\nHundar enligt 9 §.',
    'fi:1/2000:12 | fi:731/1999 | fi:1/2000:9 | fi:1/2000:9',
  ],
  [
    'Varhaiskasvatuslain 40 §: Kissoihin sovelletaan julkisuuslakia. Kissasta voidaan poiketa 41 §:n mukaan.',
    'fi:540/2018:40 | fi:621/1999 | fi:540/2018:41',
  ],
  [
    'Section 11 of the Associations Act: The Archives Act applies to cats. The cats referred to in section 9 stay.',
    'fi:503/1989:11 | fi:831/1994 | fi:503/1989:9',
  ],
]);

table('references: sections that are not in the words of one', [
  // the other act in the same sentence, or with a section of its own
  ['Arkistolain 5 §: Kissoihin sovelletaan julkisuuslakia ja 24 §:ää.', 'fi:831/1994:5 | fi:621/1999 | fi:621/1999:24'],
  [
    'Arkistolain 5 §: Kissat ovat julkisuuslain 2 §:n mukaan julkisia. Kissa on 24 §:ssä.',
    'fi:831/1994:5 | fi:621/1999:2 | fi:621/1999:24',
  ],
  // a label of what is kept
  [
    'Arkistolain 5 §: kissat. Noudatamme julkisuuslakia. Kissa on 24 §:ssä.',
    'fi:831/1994:5 | fi:621/1999 | fi:621/1999:24',
  ],
  [
    'Kissoja koskee arkistolain 5 §: Noudatamme julkisuuslakia. Kissa on 24 §:ssä.',
    'fi:831/1994:5 | fi:621/1999 | fi:621/1999:24',
  ],
]);
