/** Articles and sections of the rules of a club: no act's, whatever act the text has named before. */

import { table } from '../support/references';

table('references: the rules of a club', [
  ['We follow the GDPR. Under Article 3 of the rules of the club a cat may resign.', 'gdpr'],
  ["We follow the GDPR. Cats are admitted under Article 5 of the Association's bylaws.", 'gdpr'],
  ['Vi följer dataskyddsförordningen och artikel 4 i föreningens stadgar.', 'gdpr'],
  ['Vi följer föreningslagen och 9 § i bolagsordningen.', 'fi:503/1989'],
  ['Tietosuoja-asetuksen lisäksi noudatamme seuran sääntöjä; niiden 7 artiklan mukaan kissa erotetaan.', 'gdpr'],
  ['Article 6 of the EU data protection rules', 'gdpr:6'],
]);
