/** Acts by letters that a hyphen joins to their head, and names whose linking letter comes and goes. */

import { table } from '../support/references';

table('references: letters and a head that a hyphen joins', [
  ['4 § i KTR-lagen (1000/2015). Enligt 5 § i KTR-lagen', 'fi:1000/2015:4 | fi:1000/2015:5'],
  ['KTR-lain (1000/2015) 6 §:n 3 momentin nojalla', 'fi:1000/2015:6(3)'],
  ['KTR-laki (1000/2015) ja KTR-lain 5 §', 'fi:1000/2015 | fi:1000/2015:5'],
  ['KTR-förordningen (EG) nr 999/2001', 'eu:32001R0999'],
  ['4 § i KTR-lagen', 'name:ktr-lag:4'],
  ['6 § i FDS-lagen', 'fi:453/2002:6'],
  // whose law it is
  ['EU-lagen säger', ''],
]);

table('references: the letter that links a Swedish compound', [
  [
    'lagen om kattprodukter (nedan kattproduktslagen, 1000/2015) och 53 § i kattproduktlagen',
    'fi:1000/2015 | fi:1000/2015:53',
  ],
  [
    'lagen om kattprodukter (1000/2015, nedan kattproduktlagen) och 53 § i kattproduktslagen',
    'fi:1000/2015 | fi:1000/2015:53',
  ],
]);

table('references: an everyday name with the title in parentheses', [
  ['kattproduktlagen (lagen om kattprodukter 1000/2015)', 'fi:1000/2015'],
  ['kissatuotelaki (laki kissatuotteista 1000/2015)', 'fi:1000/2015'],
  ['kattproduktlagen (lagen om hundmat 1000/2015)', 'name:kattproduktlag | fi:1000/2015'],
]);
