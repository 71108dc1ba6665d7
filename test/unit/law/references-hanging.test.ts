/** The second of two acts that takes its first part from the one before it. */

import { table } from '../support/references';

table('references: a head that hangs on the act before', [
  ['kirkkolain (652/2023) ja -järjestyksen (657/2023) 3 luvun 2 §', 'fi:652/2023 | fi:657/2023:3:2'],
  ['kyrkolagen och -ordningen', 'fi:652/2023 | fi:657/2023'],
  ['the Accounting Act (1336/1997) and Decree (1339/1997)', 'fi:1336/1997 | fi:1339/1997'],
  ['we comply with the Accounting Act and Decree', 'fi:1336/1997 | fi:1339/1997'],
  ['arkistolain ja - asetuksen mukaisesti', 'fi:831/1994 | fi:832/1994'],
  // a dash that begins an item
  ['arkistolain ja\n- asetuksen mukaisesti', 'fi:831/1994'],
  // no act of the tables
  ['kissayhdistyslaki ja -järjestys', 'name:kissayhdistyslaki'],
  ['arkivlagen och -ordningen', 'fi:831/1994'],
  ['the Associations Act and Decree', 'fi:503/1989'],
]);
